import type { AttributionShape } from '../compiler/made-rows.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { Row, Value } from '../store/graph-store.js';
import { pageOf, rowsAt } from './page-rows.js';
import { byText } from './related-row.js';

/** What each way to an origin is, in the order in which a node's origins come. */
const ROLES: Readonly<Record<string, string>> = {
  STATED_IN: 'STATEMENT', WITHIN: 'STATEMENT', SAID_BY: 'SPEAKER', CLAIMED_BY: 'CLAIMANT', ACCORDING_TO: 'SOURCE', USED_BY: 'SPEAKER',
  ON_BEHALF_OF: 'ON_BEHALF_OF', IN_DOCUMENT: 'DOCUMENT', UNDER: 'DOCUMENT', DOCUMENTED_BY: 'DOCUMENT', ISSUED_BY: 'ISSUER', VIA: 'AGENCY', REPORTED_IN: 'ARTICLE', IN: 'ARTICLE',
  PUBLISHED_BY: 'PUBLISHER', PERHAPS_PUBLISHED_BY: 'PERHAPS_PUBLISHER', CREDITS: 'CREDITED_SOURCE', CITES: 'CITED_AGENCY',
};
const ORDER = Object.keys(ROLES);

/** What a statement or a document passes on to what stands in it. */
const PASSED_ON = new Set(['CLAIMED_BY', 'ACCORDING_TO', 'UNDER', 'REPORTED_IN', 'IN']);

/** So many steps at most, however often the ways to an origin meet. */
const MOST_STEPS = 500;

interface Origin {
  readonly type: string;
  readonly place: number;
  readonly id: string;
}

/** The steps from a node to what it comes from, each after the one that it hangs on. */
export function attributionRows(row: Row, parameters: ParameterValues, shape: AttributionShape): Row[] {
  const nodes = new Map(pageOf(row, parameters, shape.page).map((node) => [String(node[shape.id]), node]));
  const origins = new Map([...nodes].map(([id, node]) => [id, originsOf(node, shape)]));
  const known = (id: string): readonly Origin[] => (origins.get(id) ?? []).filter((origin) => nodes.has(origin.id));
  const steps: Value[][] = [];
  const add = (id: string, type: string | null, parent: number | null, depth: number, path: readonly string[]): number | null => {
    const node = nodes.get(id);
    if (!node || steps.length >= MOST_STEPS) return null;
    const before = parent === null ? null : (nodes.get(path.at(-1) ?? '') ?? null);
    const step = [steps.length, parent, depth, type === null ? 'START' : (ROLES[type] ?? null), [node], ...evidence(type, node, before, shape)];
    const position = steps.push(step) - 1;
    const here = [...path, id];
    const further = nearest(known(id).filter((origin) => !here.includes(origin.id)), known);
    // What is said together names those spoken for in the order of the speakers.
    let behalf = further.filter(isBehalf);
    const added = further.filter((origin) => !isBehalf(origin)).flatMap((origin) => {
      const at = add(origin.id, origin.type, position, depth + 1, here);
      if (origin.type !== 'SAID_BY' || at === null) return [at];
      const own = behalf.filter(({ place }) => place === origin.place);
      behalf = behalf.filter((principal) => !own.includes(principal));
      return [at, ...own.map((principal) => add(principal.id, principal.type, at, depth + 2, [...here, origin.id]))];
    });
    added.push(...behalf.map((principal) => add(principal.id, principal.type, position, depth + 1, here)));
    step.push((origins.get(id) ?? []).some((origin) => !nodes.has(origin.id)) || added.includes(null));
    return position;
  };
  add(String(row[shape.start]), null, null, 0, []);
  return steps;
}

function isBehalf({ type }: Origin): boolean {
  return type === 'ON_BEHALF_OF';
}

/** What a node comes from; not what assertions have derived, where an outlet cites another. */
function originsOf(node: Row, { origins }: AttributionShape): Origin[] {
  return rowsAt(node, origins.position)
    .filter((origin) => origin[origins.derived] !== true)
    .map((origin) => ({ type: String(origin[origins.type]), place: Number(origin[origins.place] ?? 0), id: String(origin[origins.id]) }))
    .sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type) || one.place - other.place || byText(one.id, other.id));
}

/** The origins without those that another one has, too: the article of a figure is that of its statement. */
function nearest(all: readonly Origin[], next: (id: string) => readonly Origin[]): Origin[] {
  const behind = new Set<string>();
  const waiting = all.map(({ id }) => id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const origin of next(id)) {
      if (!behind.has(origin.id)) waiting.push(origin.id);
      behind.add(origin.id);
    }
  return all.filter(({ type, id }) => !PASSED_ON.has(type) || !behind.has(id));
}

/** The words that prove a step with their offsets, and what it rests on where it is no words. */
function evidence(type: string | null, node: Row, before: Row | null, { words, attribution, basis }: AttributionShape): Value[] {
  const hasWords = type === null || ROLES[type] === 'STATEMENT';
  const [owner, spans] = type === 'SAID_BY' ? [before, attribution] : [hasWords ? node : null, words];
  const reason = type === null ? undefined : basis[type];
  const at = (of: Row | null, position: number | null = null): Value => (position === null ? null : (of?.[position] ?? null));
  return [...spans.map((position) => at(owner, position)), at(before, reason?.basis), at(before, reason?.confidence)];
}
