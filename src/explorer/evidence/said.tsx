import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SaidFragment } from '../api/operations.generated.js';
import { entityPath } from '../entity/entity-path.js';
import { Words } from '../frame/bidi.js';
import { Quote } from './quote.js';

/** A statement: what it says, who said it and when; opened, its words. */
export function Said({ statement }: { statement: SaidFragment }): JSX.Element {
  const { t } = useTranslation();
  const { id, gist, speakers, said, kind, contradicts } = statement;
  return (
    <li>
      <details>
        <summary>
          <Words lang="en">{gist}</Words>
          <span className="by">
            {speakers.nodes.map(({ id: speaker, name }) => <Words key={speaker}>{name}</Words>)}
            <time dir="ltr">{said}</time>
            {contradicts.totalCount > 0 && <span className="warning">{t('contradicted')}</span>}
          </span>
        </summary>
        <Quote passage={statement} />
        <p><Link href={entityPath(id)}>{t('types.Statement')}</Link>{' · '}{t(`kinds.${kind}`)}</p>
      </details>
    </li>
  );
}
