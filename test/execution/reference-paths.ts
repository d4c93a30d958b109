/** A relation of the graph, as the reference search knows it. */
export interface ReferenceEdge {
  readonly source: ReferenceNode;
  readonly target: ReferenceNode;
  readonly type: string;
  readonly isMutual: boolean;
  readonly assertions: readonly { readonly origin: string; readonly claimant: string | null }[];
}

interface ReferenceNode {
  readonly id: string;
  readonly labels: readonly string[];
}

export interface ReferenceQuestion {
  readonly from: string;
  readonly to: string;
  readonly types: readonly string[] | null;
  readonly direction: string | null;
  readonly through: { readonly typename: readonly string[] } | null;
  readonly evidence: { readonly minArticles: number; readonly notClaimants?: readonly string[] } | null;
}

interface Link {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/** The first shortest paths in the order of ids: every path is walked, none is chosen before it is filtered. */
export function shortestPaths(edges: readonly ReferenceEdge[], question: ReferenceQuestion, maxLength: number, first: number): { length: number | null; paths: { nodes: string[]; links: Link[][] }[] } {
  const neighbours = adjacency(edges, question);
  let paths = [[question.from]];
  for (let length = 0; length <= maxLength; length++) {
    const found = paths.filter((path) => path.at(-1) === question.to);
    if (found.length > 0) return { length, paths: found.sort(byIds).slice(0, first).map((nodes) => ({ nodes, links: linksOf(nodes, neighbours) })) };
    // A node that was reached before is on no shortest path.
    const seen = new Set(paths.flat());
    paths = paths.flatMap((path) => [...(neighbours.get(path.at(-1) ?? '')?.keys() ?? [])].filter((next) => !seen.has(next)).map((next) => [...path, next]));
  }
  return { length: null, paths: [] };
}

/** The links between each node and those that a hop may lead to. */
function adjacency(edges: readonly ReferenceEdge[], { from, to, types, direction, through, evidence }: ReferenceQuestion): Map<string, Map<string, Link[]>> {
  const found = new Map<string, Map<string, Link[]>>();
  for (const { source, target, type, isMutual, assertions } of edges) {
    if (types && !types.includes(type)) continue;
    const counting = assertions.filter(({ claimant }) => claimant === null || !evidence?.notClaimants?.includes(claimant));
    if (evidence && new Set(counting.map(({ origin }) => origin)).size < evidence.minArticles) continue;
    const passes = ({ id, labels }: ReferenceNode): boolean => id === from || id === to || !through || through.typename.some((label) => labels.includes(label));
    const add = (one: ReferenceNode, other: ReferenceNode): void => {
      if (!passes(other)) return;
      const ofOne = found.get(one.id) ?? new Map<string, Link[]>();
      found.set(one.id, ofOne);
      ofOne.set(other.id, [...(ofOne.get(other.id) ?? []), { type, source: source.id, target: target.id }]);
    };
    if (isMutual || direction !== 'IN') add(source, target);
    if (isMutual || direction !== 'OUT') add(target, source);
  }
  return found;
}

function linksOf(nodes: readonly string[], neighbours: ReadonlyMap<string, ReadonlyMap<string, Link[]>>): Link[][] {
  return nodes.slice(1).map((node, index) => [...(neighbours.get(nodes[index] ?? '')?.get(node) ?? [])].sort((a, b) => compare(a.type, b.type) || compare(a.source, b.source)));
}

function byIds(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((id, place) => id !== other[place]);
  return index < 0 ? 0 : compare(one[index] ?? '', other[index] ?? '');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
