import { type JSX, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { AroundDocument, WayDocument, type WayQuery } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { Failed, Waiting } from '../frame/notices.js';
import { UnderTheHood } from '../frame/under-the-hood.js';
import { useOperationLanguage } from '../language/language.js';
import { type DrawnGraph, addToGraph, emptyGraph, linkKey } from './drawn-graph.js';
import { GraphCanvas } from './graph-canvas.js';
import type { GraphFilterValues, RelationName } from './graph-filter.js';
import { LinkList } from './link-list.js';
import { LinkPanel } from './link-panel.js';
import { useLayout } from './use-layout.js';
import { WayList } from './way-list.js';

type Path = WayQuery['paths']['paths'][number];

/** Milliseconds from one hop of a way to the next. */
const HOP = 500;

interface SurroundingsProps {
  readonly id: string;
  readonly name: string;
  readonly filter: GraphFilterValues;
  /** The other end of a way. */
  readonly to: string | null;
}

/** The neighbours of an entity, and of those that are opened; each link shows its evidence. */
export function Surroundings({ id, name, filter: { limit, ...filter }, to }: SurroundingsProps): JSX.Element {
  const { t } = useTranslation();
  const language = useOperationLanguage();
  const [graph] = useState(emptyGraph);
  useSize(graph);
  const [opened, setOpened] = useState(id);
  const [pointed, setPointed] = useState<string | null>(null);
  const around = useOperation(AroundDocument, { id: opened, language, limit, ...filter });
  const way = useOperation(WayDocument, { from: id, to: to ?? id, language, ...(filter.evidence && { evidence: filter.evidence }) }, to !== null);
  const path = way.data?.paths.paths[0];
  const layOut = useLayout(graph);
  const { data, isLoading } = around;
  useEffect(() => {
    if (!data || isLoading) return;
    const nameOf = (type: string): string => t(`relationTypes.${type as RelationName}`);
    const { nodes, links } = data.neighborhood;
    const added = [
      ...addToGraph(graph, { nodes, links, around: opened, nameOf }),
      ...addToGraph(graph, { nodes: path?.nodes ?? [], links: path?.hops.flatMap((hop) => hop.links) ?? [], around: id, nameOf }),
    ];
    layOut(added);
  }, [data, isLoading, graph, id, layOut, opened, path, t]);
  const drawn = useDrawnWay(path);
  if (around.error && !data) return <Failed error={around.error} retry={around.retry} />;
  if (!data) return <Waiting />;
  return (
    <>
      {to !== null && way.data && <WayList path={path} onLink={setPointed} />}
      <div className="beside">
        <GraphCanvas graph={graph} way={drawn} label={t('pictureOf', { who: name })} onNode={setOpened} onLink={setPointed} />
        <aside className="panel" aria-live="polite">
          {pointed !== null && graph.hasEdge(pointed) ? <LinkPanel graph={graph} link={pointed} /> : <p>{t('pointAtLink')}</p>}
        </aside>
      </div>
      <Limits around={data.neighborhood} />
      <LinkList graph={graph} onNode={setOpened} onLink={setPointed} />
      <UnderTheHood ran={around.ran} />
      {to !== null && <UnderTheHood ran={way.ran} />}
    </>
  );
}

/** The links of the hops of a way that are drawn by now: one hop after the other, all at once for who wants no motion. */
function useDrawnWay(path: Path | undefined): ReadonlySet<string> {
  const [drawn, setDrawn] = useState<{ path: Path | undefined; hops: number }>({ path, hops: 1 });
  const length = path?.hops.length ?? 0;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const hops = isStill ? length : drawn.path === path ? drawn.hops : 1;
  useEffect(() => {
    if (hops >= length) return;
    const timer = setTimeout(() => { setDrawn({ path, hops: hops + 1 }); }, HOP);
    return () => { clearTimeout(timer); };
  }, [path, hops, length]);
  return useMemo(() => new Set(path?.hops.slice(0, hops).flatMap(({ links }) => links.map(linkKey))), [path, hops]);
}

/** How many links the graph has; what shows them is drawn again when there are more. */
function useSize(graph: DrawnGraph): number {
  const subscribe = useCallback((changed: () => void) => {
    let isTold = true;
    // Once for all that come together.
    const later = (): void => {
      if (isTold) queueMicrotask(() => { isTold = true; changed(); });
      isTold = false;
    };
    graph.on('edgeAdded', later);
    return () => { graph.off('edgeAdded', later); };
  }, [graph]);
  return useSyncExternalStore(subscribe, () => graph.size);
}

/** That there is more than is drawn. */
function Limits({ around: { leftOut } }: { around: { readonly leftOut: readonly { readonly count: number }[] } }): JSX.Element | null {
  const { t } = useTranslation();
  const count = leftOut.reduce((sum, left) => sum + left.count, 0);
  return count === 0 ? null : <p className="found" role="status">{t('leftOut', { count })}</p>;
}
