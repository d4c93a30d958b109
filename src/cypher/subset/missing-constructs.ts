import { blocksOf, callsMember, clausesOf, isQuantifier, uncommonSchema } from './query-shapes.js';
import type { SubsetRule } from './subset-rule.js';

/** What one of the engines lacks. */
export const MISSING_CONSTRUCTS: readonly SubsetRule[] = [
  {
    construct: 'a label expression (|, &, !, %)',
    alternative: 'one label in the pattern and predicates in WHERE, as in WHERE n:Person OR n:Country',
    find: (query) =>
      query.where((index) => {
        const text = query.text(index);
        const inRelationship = query.text(query.parent(index)) === '[';
        if (text === '|') return query.label(index - 1) && !inRelationship;
        return '&!'.includes(text) || ('%('.includes(text) && query.text(index - 1) === ':' && query.label(index));
      }),
  },
  {
    construct: 'a dynamic label, type or property',
    alternative: 'write the name; one query for each',
    find: (query) => [
      ...query.where((index) => query.label(index) && query.text(index).startsWith('$')),
      ...clausesOf(query, 'SET')
        .flatMap((clause) => query.items(clause))
        .map(([from]) => from)
        .filter((from) => query.text(from + 1) === '['),
    ],
  },
  {
    construct: 'COLLECT { }',
    alternative: 'CALL (x) { MATCH ... RETURN collect(...) AS list }',
    find: (query) => blocksOf(query, 'COLLECT'),
  },
  {
    construct: 'EXISTS { } or COUNT { } with RETURN',
    alternative: 'only the pattern and its WHERE',
    find: (query) =>
      blocksOf(query, 'EXISTS', 'COUNT').filter(
        (block) => query.where((index) => query.parent(index) === block + 1 && query.word(index, 'RETURN')).length > 0,
      ),
  },
  {
    construct: 'a quantified path pattern',
    alternative: 'a relationship of variable length, as in -[:TYPE*1..3]->',
    find: (query) => query.where((index) => isQuantifier(query, index)),
  },
  {
    construct: 'SHORTEST',
    alternative: 'shortestPath((a)-[:TYPE*..6]-(b)) between two nodes that are matched before',
    find: (query) =>
      query.where(
        (index) =>
          query.word(index, 'SHORTEST') &&
          (query.is(index + 1, 'number') || query.is(index + 1, 'parameter') || query.word(index - 1, 'ALL', 'ANY')),
      ),
  },
  {
    construct: 'OFFSET, or a SKIP or LIMIT that is calculated',
    alternative: 'SKIP and LIMIT with one number or one parameter',
    find: (query) => [
      ...clausesOf(query, 'SKIP', 'LIMIT').filter(
        (clause) => query.clauseEnd(clause) - clause !== 2 || query.word(clause + 1),
      ),
      ...clausesOf(query, 'OFFSET'),
    ],
  },
  {
    construct: 'an index or constraint other than CREATE INDEX and IS UNIQUE on a label',
    alternative: 'CREATE INDEX name IF NOT EXISTS FOR (n:Label) ON (n.property), and a constraint with IS UNIQUE',
    find: uncommonSchema,
  },
  {
    construct: 'a procedure call',
    alternative: 'plain Cypher; full-text search belongs to the server, not to scripts',
    find: (query) => clausesOf(query, 'CALL').filter((clause) => !['{', '('].includes(query.text(clause + 1))),
  },
  {
    construct: 'a function of a library, such as APOC, or another one with a dot in its name',
    alternative: 'plain Cypher, or the value as a literal',
    find: (query) =>
      query.where((index) => query.variable(index) && !query.word(index - 1, 'CALL') && callsMember(query, index)),
  },
  {
    construct: 'point()',
    alternative: 'two numbers, as in latitude and longitude',
    find: (query) => query.where((index) => query.calls(index, 'POINT')),
  },
  {
    construct: 'LOAD CSV',
    alternative: 'UNWIND [{...}, {...}] AS row',
    find: (query) => query.where((index) => query.word(index, 'LOAD') && query.word(index + 1, 'CSV')),
  },
  {
    construct: 'USE',
    alternative: 'choose the database with NEO4J_DATABASE',
    find: (query) => clausesOf(query, 'USE').filter((index) => index === 0 || query.text(index - 1) === '{'),
  },
  {
    construct: 'a transaction of its own (PERIODIC COMMIT, IN TRANSACTIONS)',
    alternative: 'leave it out: a script is one transaction',
    find: (query) =>
      query.where(
        (index) =>
          (query.word(index, 'PERIODIC') && query.word(index + 1, 'COMMIT')) ||
          (query.word(index, 'TRANSACTIONS') && query.word(query.clause(index), 'CALL')),
      ),
  },
];
