import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { entityPath } from '../entity/entity-path.js';
import { Words } from '../frame/bidi.js';
import type { DrawnGraph } from './drawn-graph.js';

interface LinkListProps {
  readonly graph: DrawnGraph;
  readonly onNode: (id: string) => void;
  readonly onLink: (key: string) => void;
}

/** So many links are listed: more is no list to read. */
const MOST = 300;

/** What the picture shows, for who does not see it, or has no pointer. */
export function LinkList({ graph, onNode, onLink }: LinkListProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <details className="as-list">
      <summary>{t('asList', { count: graph.size })}</summary>
      <ul className="relations">
        {graph.edges().slice(0, MOST).map((key) => (
          <li key={key}>
            <End graph={graph} id={graph.source(key)} onNode={onNode} />
            <button type="button" className="relation" onClick={() => { onLink(key); }}>{graph.getEdgeAttribute(key, 'label')}</button>
            <End graph={graph} id={graph.target(key)} onNode={onNode} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function End({ graph, id, onNode }: { graph: DrawnGraph; id: string; onNode: (id: string) => void }): JSX.Element {
  const { t } = useTranslation();
  const name = graph.getNodeAttribute(id, 'label');
  return (
    <>
      <Link href={entityPath(id)}><Words>{name}</Words></Link>
      <button type="button" className="expand" aria-label={t('expand', { who: name })} onClick={() => { onNode(id); }}>+</button>
    </>
  );
}
