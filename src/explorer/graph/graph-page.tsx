import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { KindDocument } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { entityPath } from '../entity/entity-path.js';
import { titleOf } from '../entity/title.js';
import { Words } from '../frame/bidi.js';
import { NotFound } from '../frame/notices.js';
import { Answered } from '../frame/view.js';
import { useOperationLanguage } from '../language/language.js';
import { filterOf } from './graph-filter.js';
import { GraphFilterForm } from './graph-filter-form.js';
import { Surroundings } from './surroundings.js';
import { WayForm } from './way-form.js';

/** What stands around an entity, as a picture and as a list; the filter and the other end of a way stand in the address. */
export default function GraphPage({ id }: { id: string }): JSX.Element {
  const answer = useOperation(KindDocument, { id, language: useOperationLanguage() });
  return <Answered answer={answer}>{({ node }) => (node ? <Graph id={id} name={titleOf(node)} /> : <NotFound />)}</Answered>;
}

function Graph({ id, name }: { id: string; name: string }): JSX.Element {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const filter = filterOf(parameters);
  return (
    <>
      <title>{`${name} · ${t('graph')} · ${t('title')}`}</title>
      <h1>{t('around')} <Link href={entityPath(id)}><Words>{name}</Words></Link></h1>
      <GraphFilterForm />
      <WayForm />
      {/* Another filter is another picture. */}
      <Surroundings key={JSON.stringify(filter)} id={id} name={name} filter={filter} to={parameters.get('way')} />
    </>
  );
}
