import { readFileSync, readdirSync } from 'node:fs';
import type { Dispatcher } from 'undici';

/** A request, and what is expected of its answer. */
export interface SoakRequest {
  readonly name: string;
  readonly options: Pick<Dispatcher.RequestOptions, 'method' | 'headers'> & { readonly body: string };
  /** The status of a good answer; for an operation of an example also its text, once it is known. */
  readonly status: number;
  /** Whether the client goes away before it is answered. */
  readonly leaves: boolean;
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const examples = new URL('../examples/', import.meta.url);

export const request = (name: string, body: unknown, more: Partial<SoakRequest> = {}): SoakRequest => ({
  name,
  options: { method: 'POST', headers: JSON_HEADERS, body: typeof body === 'string' ? body : JSON.stringify(body) },
  status: 200,
  leaves: false,
  ...more,
});

const times = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** The operations of the examples, with the variables that stand in their comments. */
export function goodRequests(): SoakRequest[] {
  return readdirSync(examples).filter((file) => file.endsWith('.graphql')).sort().map((file) => {
    const query = readFileSync(new URL(file, examples), 'utf8');
    const variables = JSON.parse(/^# variables: (.*)$/m.exec(query)?.[1] ?? '{}') as object;
    return request(file, { query, variables });
  });
}

let turn = 0;

/** Who means harm: each is to be refused before it costs anything, or does no more harm than others. */
export const hostileRequests: readonly (() => SoakRequest)[] = [
  () => request('many aliases', { query: `{ ${times(500, (index) => `a${index}: node(id: "x") { id }`)} }` }, { status: 400 }),
  () => request('the same field again and again', { query: `{ ${times(4_000, () => '__typename')} }` }, { status: 400 }),
  () => request('deep selections', { query: `${'{ a '.repeat(3_000)}${'}'.repeat(3_000)}` }, { status: 400 }),
  () => request('deep variables', `{"query":"query ($w: PersonWhere) { people(where: $w) { totalCount } }","variables":{"w":${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}}}`, { status: 400 }),
  () => request('too many nodes', { query: '{ people(first: 100) { nodes { statements(first: 100) { nodes { about(first: 100) { nodes { id } } } } } } }' }, { status: 400 }),
  () => request('no JSON', '{"query": "{ __typename }"', { status: 400 }),
  () => request('no GraphQL', { query: '{ {' }, { status: 400 }),
  () => request('a field that nobody has', { query: `{ field${turn++} }` }, { status: 400 }),
  () => request('two megabytes', { query: `# ${'x'.repeat(2 * 1024 * 1024)}` }, { status: 413 }),
  () => request('Cypher in a value', { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: `' OR 1=1 MATCH (n) DETACH DELETE n //${turn++}` } }),
  () => request('a shape that nobody had', { query: `query Shape${turn++} { people(first: 5) { nodes { a${turn}: name statements(first: 2) { nodes { id b${turn}: quote } } } } }` }),
  () => request('an expression of a hundred conditions', { query: 'query ($w: StatementWhere) { statements(where: $w) { totalCount } }', variables: { w: { or: Array.from({ length: 100 }, (_, index) => ({ quote: { contains: `${index} ${turn++}` } })) } } }),
  () => request('a long walk', { query: '{ paths(from: "country:turkey", to: "country:armenia", maxLength: 8) { length nodes { hops { links { type } } } } }' }, { status: 400 }),
  () => request('gone before the answer', { query: '{ entities(first: 100) { nodes { id relations(first: 50) { totalCount edges { assertionCount } } } } }' }, { leaves: true }),
  () => request('gone before the answer, cheaply', { query: '{ __typename }' }, { leaves: true }),
];
