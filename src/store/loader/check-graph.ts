import type { Row, Run, Value } from '../graph-store.js';
import { canonicalText } from './canonical-text.js';
import { type NodeRules, nodeMistakes } from './check-nodes.js';

/** How the nodes of one concrete type of the model have to be. :Entity is understood. */
export interface TypeRules extends NodeRules {
  /** The labels of its interfaces, which its nodes carry as well. */
  readonly others: readonly string[];
}

const NODES = 'MATCH (n) RETURN n.id AS id, labels(n) AS labels';
const ASSERTIONS = `
MATCH (a:Assertion)
RETURN a.id AS id, a.type AS type, a.quote AS quote, a.start AS startsAt, a.end AS endsAt,
  COUNT { (a)-[:SUBJECT]->() } AS subjects, COUNT { (a)-[:OBJECT]->() } AS objects, COUNT { (a)-[:\`IN\`]->() } AS articles`;

const PARALLEL = `
MATCH (a:Entity)-[r]->(b:Entity)
WITH type(r) AS type, a.id AS one, b.id AS other, count(*) AS relationships
WHERE relationships > 1
RETURN type, one, other`;
const BOTH_WAYS = `
MATCH (a:Entity)-[r]->(b:Entity)-[back]->(a)
WHERE type(r) IN $types AND type(back) = type(r) AND a.id < b.id
RETURN type(r) AS type, a.id AS one, b.id AS other`;

const LISTED = 10;
const RELATION_TYPE = /^[A-Z][A-Z0-9_]*$/;

/**
 * What is wrong with the graph, each in a line with the remedy; nothing where it is right. Every node of the model has
 * a text as its id, :Entity, exactly one concrete label and the labels of its interfaces, and what the API says that it
 * has; every assertion has its words, a subject, an object and an article. At most ten are listed of each sort.
 */
export async function checkGraph(run: Run, types: readonly TypeRules[]): Promise<readonly string[]> {
  const nodes = await run({ text: NODES, parameters: {} });
  const assertions = await run({ text: ASSERTIONS, parameters: {} });
  const mistakes: string[] = [];
  for (const type of types) mistakes.push(...(await nodeMistakes(run, type)));
  return [
    ...listed(nodes.flatMap((row) => labelMistake(row, types))),
    ...listed(assertions.flatMap((row) => assertionMistake(row))),
    ...listed(mistakes),
  ];
}

/**
 * Relationships that stand beside another one of their type between the same nodes, in the same direction or, for types
 * that mean the same from both ends, in either. A list would have its node twice, and a cursor could not tell which.
 */
export async function parallelRelationships(run: Run, undirected: ReadonlySet<string>): Promise<readonly string[]> {
  const parallel = await run({ text: PARALLEL, parameters: {} });
  const bothWays = await run({ text: BOTH_WAYS, parameters: { types: [...undirected] } });
  const mistakes = [...parallel, ...bothWays].map(
    ([type = null, one = null, other = null]) =>
      `There are several relationships ${shown(type)} between ${shown(one)} and ${shown(other)}: keep one, and none beside assertions of that type`,
  );
  return listed([...new Set(mistakes)].sort());
}

/** Nodes that are neither an :Entity nor of a concrete type are not the graph's. */
function labelMistake([id = null, labelList = null]: Row, types: readonly TypeRules[]): readonly string[] {
  const labels = Array.isArray(labelList) ? labelList.map(String).sort() : [];
  const own = types.filter(({ concrete }) => labels.includes(concrete));
  const [type, ...more] = own;
  if (type === undefined && !labels.includes('Entity')) return [];
  const name = `${shown(id)} (:${labels.join(':')})`;
  if (type === undefined)
    return [`${name} has no label of a concrete type: add one, such as :${types[0]?.concrete ?? 'Person'}`];
  if (more.length > 0) {
    return [`${name} has two concrete labels: keep one of ${own.map(({ concrete }) => `:${concrete}`).join(', ')}`];
  }
  if (typeof id !== 'string' || id === '')
    return [`${name} has no id: give it a readable text, such as 'person:putin'`];
  const expected = [...new Set(['Entity', type.concrete, ...type.others])].sort().join(':');
  return expected === labels.join(':') ? [] : [`${name} must have exactly the labels :${expected}`];
}

function assertionMistake([id = null, type, quote, start, end, ...counts]: Row): readonly string[] {
  const name = `The assertion ${shown(id)}`;
  if (typeof type !== 'string' || !RELATION_TYPE.test(type)) {
    return [`${name} has the type ${shown(type ?? null)}: write capital letters, digits and _, such as SIGNED`];
  }
  if (typeof quote !== 'string' || quote === '') return [`${name} has no quote: add the words that prove it`];
  if (typeof start !== 'number' || typeof end !== 'number' || start < 0 || start >= end) {
    return [`${name} must have a start below its end: set both to where the quote stands in the article`];
  }
  const wrong = ['SUBJECT', 'OBJECT', 'IN'].flatMap((relation, index) => {
    const count = counts[index] ?? 0;
    return count === 1 ? [] : [`${String(count)} ${relation}`];
  });
  if (wrong.length === 0) return [];
  return [
    `${name} has ${wrong.join(', ')}: it needs one SUBJECT, one OBJECT and one IN (does the node at the end exist?)`,
  ];
}

const shown = (value: Value): string => (typeof value === 'string' ? value : canonicalText(value));

function listed(mistakes: readonly string[]): readonly string[] {
  const more = mistakes.length - LISTED;
  return more > 0 ? [...mistakes.slice(0, LISTED), `... and ${String(more)} more`] : mistakes;
}
