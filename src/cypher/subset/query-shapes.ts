import type { QueryOutline } from './query-outline.js';

const AGGREGATES = [
  'COUNT',
  'SUM',
  'AVG',
  'MIN',
  'MAX',
  'COLLECT',
  'STDEV',
  'STDEVP',
  'PERCENTILECONT',
  'PERCENTILEDISC',
];
const INDEX_KINDS = ['RANGE', 'TEXT', 'POINT', 'LOOKUP', 'VECTOR', 'FULLTEXT'];
const ISO_TIME = /^(\d{4}-\d\d-\d\d)?(T?\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const OFFSET = /^(Z|[+-]\d\d:\d\d)$/;

const unquoted = (text: string): string => text.slice(1, -1);

export const isWithin = (index: number, from: number, to: number): boolean => index >= from && index < to;

/** The keywords that begin such a clause. */
export const clausesOf = (query: QueryOutline, ...keywords: readonly string[]): readonly number[] =>
  query.where((index) => query.clause(index) === index && query.word(index, ...keywords));

/** The keywords before such a subquery, as in EXISTS { }. */
export const blocksOf = (query: QueryOutline, ...keywords: readonly string[]): readonly number[] =>
  query.where((index) => query.word(index, ...keywords) && query.bracket(index + 1) === 'block');

/** The names of the aggregating functions that are called. */
export const aggregatesOf = (query: QueryOutline): readonly number[] =>
  query.where((index) => query.calls(index, ...AGGREGATES));

/** Whether an item of RETURN or WITH has a name. */
export const hasAlias = (query: QueryOutline, from: number, to: number): boolean =>
  query.where(
    (index) => isWithin(index, from, to) && query.parent(index) === query.parent(from) && query.word(index, 'AS'),
  ).length > 0;

/** The subquery in which a token stands; undefined for the query itself. */
const subqueryOf = (query: QueryOutline, index: number): number | undefined =>
  query.ancestors(index).find((open) => query.bracket(open) === 'block');

export const isInSameSubquery = (query: QueryOutline, one: number, other: number): boolean =>
  subqueryOf(query, one) === subqueryOf(query, other);

/** Whether a token stands in a map, at any depth, without a subquery between. */
export const isInsideMap = (query: QueryOutline, index: number): boolean =>
  query.ancestors(index).some((open) => {
    const map = query.bracket(open) === 'map' || query.bracket(open) === 'projection';
    return map && isInSameSubquery(query, open, index);
  });

/** Whether a bracket opens a node pattern with a label. */
export function isNodePattern(query: QueryOutline, open: number): boolean {
  const name = query.variable(open + 1) ? open + 1 : open;
  return query.text(open) === '(' && query.text(name + 1) === ':' && !query.variable(open - 1);
}

/** The names of nodes and relationships that patterns bind, and other names that WITH gives them. */
export function patternVariables(query: QueryOutline): ReadonlySet<string> {
  const found = new Set<string>();
  for (const index of query.tokens.keys()) {
    const renamed = query.word(index - 1, 'AS') && found.has(query.text(index - 2));
    if (renamed || isPatternVariable(query, index)) found.add(query.text(index));
  }
  return found;
}

function isPatternVariable(query: QueryOutline, index: number): boolean {
  const before = query.parent(index) - 1;
  const first = query.variable(index) && query.parent(index) === index - 1 && index > 0;
  if (!first) return false;
  if (query.text(index - 1) === '[') return query.text(before) === '-';
  const pattern = query.word(before, 'MATCH', 'CREATE', 'MERGE') || '-><,(={'.includes(query.text(before));
  return query.text(index - 1) === '(' && (pattern || query.text(index + 1) === ':') && !query.variable(before);
}

/** The index after the operand of an operator: a sign, then a value, a name, a call or a bracket. */
export function afterOperand(query: QueryOutline, from: number): number {
  const start = '+-'.includes(query.text(from) || ' ') ? from + 1 : from;
  let index = query.bracket(start) === undefined ? start + 1 : query.end(start) + 1;
  while (query.text(index) === '.' || query.bracket(index) === 'group') {
    index = query.text(index) === '.' ? index + 2 : query.end(index) + 1;
  }
  return index;
}

/** Whether a call is shortestPath or allShortestPaths with WHERE behind it, or with a filter inside. */
export function isFilteredPath(query: QueryOutline, index: number): boolean {
  if (!query.calls(index, 'SHORTESTPATH', 'ALLSHORTESTPATHS')) return false;
  const clause = query.clause(index);
  const behind = query.word(clause, 'MATCH') && query.word(query.clauseEnd(clause), 'WHERE');
  const inside = query.where((token) => {
    const filter =
      query.word(token, 'WHERE') || (query.bracket(token) === 'map' && query.text(query.parent(token)) === '[');
    return isWithin(token, index + 1, query.end(index + 1)) && filter;
  });
  return behind || inside.length > 0;
}

/** Whether the literal of a temporal function is one that both engines read. */
export function isIsoLiteral(name: string, literal: string): boolean {
  const text = unquoted(literal);
  return name.toUpperCase() === 'DATE' ? ISO_DATE.test(text) : text !== '' && ISO_TIME.test(text);
}

export const isZoneOffset = (literal: string): boolean => OFFSET.test(unquoted(literal));

/** Whether a token quantifies a path or a relationship: ((a)-->(b)){1,3}, ((a)-->(b))+, -->+ */
export function isQuantifier(query: QueryOutline, index: number): boolean {
  if (query.bracket(index) === 'quantifier') return true;
  if (!['+', '*'].includes(query.text(index))) return false;
  const [before, second] = [query.text(index - 1), query.text(index - 2)];
  if (before === '>') return second === '-';
  if (before === '-') return second === ']' && query.text(query.opener(index - 2) - 1) === '-';
  return before === ')' && isPath(query, query.opener(index - 1));
}

/** Whether a bracket opens around a path, as in ((a)-->(b)). */
function isPath(query: QueryOutline, open: number): boolean {
  const arrows = query.where(
    (index) =>
      query.parent(index) === open && query.text(index) === '-' && ['[', '-', '>'].includes(query.text(index + 1)),
  );
  return query.text(open + 1) === '(' && arrows.length > 0;
}

/** Whether a name with dots, such as apoc.text.join, is called. */
export function callsMember(query: QueryOutline, index: number): boolean {
  if (query.text(index + 1) !== '.') return false;
  return query.text(index + 3) === '(' || callsMember(query, index + 2);
}

/** The first word of a schema query that one engine lacks: other kinds of index, other constraints, relationships. */
export function uncommonSchema(query: QueryOutline): readonly number[] {
  if (!query.word(0, 'CREATE')) return [];
  if (query.word(1, ...INDEX_KINDS) && query.word(2, 'INDEX')) return [0];
  if (!query.word(1, 'INDEX', 'CONSTRAINT')) return [];
  const [subject = -1] = query.where((index) => query.word(index, 'FOR'));
  const onRelationship = query.text(subject + 1) === '(' && query.text(subject + 2) === ')';
  const unique = query.where((index) => query.word(index, 'UNIQUE')).length > 0;
  return onRelationship || (query.word(1, 'CONSTRAINT') && !unique) ? [0] : [];
}
