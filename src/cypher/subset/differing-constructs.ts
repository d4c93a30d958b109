import {
  afterOperand,
  aggregatesOf,
  blocksOf,
  clausesOf,
  hasAlias,
  isFilteredPath,
  isInSameSubquery,
  isInsideMap,
  isIsoLiteral,
  isNodePattern,
  isWithin,
  isZoneOffset,
  patternVariables,
} from './query-shapes.js';
import type { SubsetRule } from './subset-rule.js';

const TEMPORAL = ['DATE', 'TIME', 'DATETIME', 'LOCALTIME', 'LOCALDATETIME'];

/** What both engines have, but answer differently. */
export const DIFFERING_CONSTRUCTS: readonly SubsetRule[] = [
  {
    construct: 'a map projection, as in n {.name}',
    alternative:
      'a map of the properties, as in {name: n.name}, or a list; a projection of a missing node is not null on both',
    find: (query) => query.where((index) => query.bracket(index) === 'projection'),
  },
  {
    construct: 'an aggregate without a name in RETURN or WITH',
    alternative: 'give it a name with AS',
    find: (query) =>
      clausesOf(query, 'RETURN', 'WITH')
        .flatMap((clause) => query.items(clause))
        .filter(([from, to]) => !hasAlias(query, from, to))
        .flatMap(([from, to]) =>
          aggregatesOf(query).filter((index) => isWithin(index, from, to) && isInSameSubquery(query, index, from - 1)),
        ),
  },
  {
    construct: 'an aggregate inside a map',
    alternative: 'aggregate in a WITH before, under a name, and use the name in the map',
    find: (query) => aggregatesOf(query).filter((index) => isInsideMap(query, index)),
  },
  {
    construct: 'sum() that can be of nothing',
    alternative: 'coalesce(sum(...), 0): the sum of nothing is 0 on one engine and null on the other',
    find: (query) => query.where((index) => query.calls(index, 'SUM') && !query.calls(index - 2, 'COALESCE')),
  },
  {
    construct: 'SET that copies a node or relationship',
    alternative: 'SET a = properties(b), or SET a += properties(b)',
    find: (query) => {
      const entities = patternVariables(query);
      return clausesOf(query, 'SET')
        .flatMap((clause) => query.items(clause))
        .filter(([from, to]) => to - from === 3 && ['=', '+='].includes(query.text(from + 1)))
        .filter(([from]) => query.variable(from + 2) && entities.has(query.text(from + 2)))
        .map(([from]) => from);
    },
  },
  {
    construct: 'two labels in one node pattern',
    alternative: 'name one label in the pattern, the most special one, and test others in WHERE, as in WHERE n:Other',
    find: (query) =>
      query.where((index) => {
        const second = query.label(index) && query.label(index - 2) && query.text(index - 1) === ':';
        const creates = query.word(query.clause(index), 'CREATE', 'MERGE');
        return second && !creates && isNodePattern(query, query.parent(index));
      }),
  },
  {
    construct: 'a chain of ^',
    alternative: 'set brackets, as in (2 ^ 3) ^ 2',
    find: (query) =>
      query.where((index) => query.text(index) === '^' && query.text(afterOperand(query, index + 1)) === '^'),
  },
  {
    construct: 'a slice with a negative bound',
    alternative: 'count from the start, as in list[size(list) - 2 .. size(list)]',
    find: (query) =>
      query.where((index) => {
        const open = query.parent(index);
        const slices = query.text(index) === '..' && query.text(open) === '[';
        return slices && (query.text(index + 1) === '-' || query.text(open + 1) === '-');
      }),
  },
  {
    construct: 'any(), all(), none() or single() over a list',
    alternative: 'size([x IN list WHERE ...]) compared with 0, with size(list) or with 1: nulls count differently',
    find: (query) =>
      query.where((index) => query.calls(index, 'ANY', 'ALL', 'NONE', 'SINGLE') && query.word(index + 3, 'IN')),
  },
  {
    construct: 'toString() of a float',
    alternative: 'return the number: 1.0 becomes "1.0" on one engine and "1" on the other',
    find: (query) => query.where((index) => query.calls(index, 'TOSTRING') && /^\d.*[.e]/i.test(query.text(index + 2))),
  },
  {
    construct: 'a shortestPath with a filter',
    alternative:
      'find the ends in a MATCH before, leave the path itself without WHERE and properties, and filter after WITH',
    find: (query) => query.where((index) => isFilteredPath(query, index)),
  },
  {
    construct: 'EXISTS { } or COUNT { } inside another one',
    alternative: 'one EXISTS { } with the whole pattern',
    find: (query) =>
      blocksOf(query, 'EXISTS', 'COUNT').filter((index) =>
        query
          .ancestors(index)
          .some((open) => query.bracket(open) === 'block' && query.word(open - 1, 'EXISTS', 'COUNT')),
      ),
  },
  {
    construct: 'a date or time that is not full ISO 8601 with a numeric offset',
    alternative:
      "all digits, as in date('2020-11-09') and datetime('2020-11-09T13:00:00Z'): others are null on one engine",
    find: (query) =>
      query.where((index) => {
        if (query.text(index).toLowerCase() === 'timezone' && query.text(index + 1) === ':') {
          return query.is(index + 2, 'string') && !isZoneOffset(query.text(index + 2));
        }
        const literal = query.calls(index, ...TEMPORAL) && query.is(index + 2, 'string');
        return literal && !isIsoLiteral(query.text(index), query.text(index + 2));
      }),
  },
  {
    construct: 'MERGE by a property that is null',
    alternative: 'MERGE by a key that is never null, and SET the rest',
    find: (query) =>
      query.where((index) => {
        const value = query.word(index, 'NULL') && query.text(index - 1) === ':';
        return value && query.bracket(query.parent(index)) === 'map' && query.word(query.clause(index), 'MERGE');
      }),
  },
];
