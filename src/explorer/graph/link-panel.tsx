import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LinkEvidenceDocument, type LinkEvidenceQuery } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { entityPath } from '../entity/entity-path.js';
import { Proof } from '../evidence/proof.js';
import { Words } from '../frame/bidi.js';
import { Failed, Waiting } from '../frame/notices.js';
import { useOperationLanguage } from '../language/language.js';
import type { DrawnGraph } from './drawn-graph.js';

/** So many proofs are shown; the page of an entity has them all. */
const MOST = 20;

/** What proves the link that somebody points at: the words, and whose they are. */
export function LinkPanel({ graph, link }: { graph: DrawnGraph; link: string }): JSX.Element {
  const language = useOperationLanguage();
  const { assertionIds, label } = graph.getEdgeAttributes(link);
  const [source, target] = graph.extremities(link);
  const { data, error, retry } = useOperation(LinkEvidenceDocument, { ids: assertionIds.slice(0, MOST), language }, assertionIds.length > 0);
  return (
    <>
      <p className="triple"><End graph={graph} id={source} /> <span className="relation">{label}</span> <End graph={graph} id={target} /></p>
      <Found isAsked={assertionIds.length > 0} proofs={data?.nodes} error={error} retry={retry} />
    </>
  );
}

function End({ graph, id }: { graph: DrawnGraph; id: string }): JSX.Element {
  return <Link href={entityPath(id)}><Words>{graph.getNodeAttribute(id, 'label')}</Words></Link>;
}

function Found({ isAsked, proofs, error, retry }: { isAsked: boolean; proofs: LinkEvidenceQuery['nodes'] | undefined; error: Error | null; retry: () => void }): JSX.Element {
  const { t } = useTranslation();
  if (!isAsked) return <p>{t('notClaimed')}</p>;
  if (error) return <Failed error={error} retry={retry} />;
  if (!proofs) return <Waiting />;
  return <ul>{proofs.map((proof) => proof?.__typename === 'Assertion' && <Proof key={proof.id} proof={proof} />)}</ul>;
}
