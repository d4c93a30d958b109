import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WayQuery } from '../api/operations.generated.js';
import { entityPath } from '../entity/entity-path.js';
import { titleOf } from '../entity/title.js';
import { Words } from '../frame/bidi.js';
import { linkKey } from './drawn-graph.js';
import type { RelationName } from './graph-filter.js';

interface WayListProps {
  readonly path: WayQuery['paths']['paths'][number] | undefined;
  readonly onLink: (key: string) => void;
}

/** The shortest way in words, hop by hop; each relation of a hop shows what proves it. */
export function WayList({ path, onLink }: WayListProps): JSX.Element {
  const { t } = useTranslation();
  if (!path) return <p className="notice" role="status">{t('noWay')}</p>;
  const names = new Map(path.nodes.map((node) => [node.id, titleOf(node)]));
  const end = (id: string): JSX.Element => <Link href={entityPath(id)}><Words>{names.get(id) ?? id}</Words></Link>;
  return (
    <ol className="way" aria-label={t('way')}>
      {path.hops.map(({ links }, index) => (
        <li key={index}>
          {links.map((link) => (
            <p key={linkKey(link)} className="triple">
              {end(link.source)}{' '}
              <button type="button" className="relation" onClick={() => { onLink(linkKey(link)); }}>{t(`relationTypes.${link.type as RelationName}`)}</button>{' '}
              {end(link.target)}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
