import type { CypherQuery } from '../../cypher/cypher-query.js';
import { escapeName } from '../../cypher/escape-name.js';
import { labelConditions, scoreLines, scoreParameters, visibleConditions, visibleParameters } from '../full-text-score.js';
import type { FullTextIndex, FullTextQuery } from '../graph-store.js';

/** Makes the index. Its analyzer splits at blanks alone: the words are made by Isnad, the same for both engines. */
export function createFullText(index: FullTextIndex): CypherQuery {
  const options = "{indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}";
  const on = `FOR (n:${escapeName(index.label)}) ON EACH [n.${escapeName(index.property)}]`;
  return { text: `CREATE FULLTEXT INDEX ${escapeName(nameOf(index))} IF NOT EXISTS ${on} OPTIONS ${options}`, parameters: {} };
}

/** Waits until the index serves queries. */
export function awaitFullText(index: FullTextIndex, seconds: number): CypherQuery {
  return { text: 'CALL db.awaitIndex($name, $seconds)', parameters: { name: nameOf(index), seconds: BigInt(seconds) } };
}

export function neo4jLookUp(query: FullTextQuery): CypherQuery {
  const { index, words, phrases, limit } = query;
  // Words are letters and digits, so none is a sign or a keyword of Lucene's language.
  const lucene = [...words, ...phrases.flatMap((phrase) => phrase.split(' ').map((word) => [word]))].map((forms) => `+(${forms.join(' ')})`).join(' ');
  const conditions = [
    ...(phrases.length > 0 ? [`all(p IN $phrases WHERE n.${escapeName(index.property)} CONTAINS p)`] : []),
    ...labelConditions(query),
    ...visibleConditions(query),
  ];
  // The index gives the best itself, a sixth of the time of all of them, where nothing else is asked of them.
  const best =
    conditions.length === 0
      ? ['CALL db.index.fulltext.queryNodes($name, $lucene, {limit: $limit}) YIELD node AS n']
      : ['CALL db.index.fulltext.queryNodes($name, $lucene) YIELD node AS n, score AS rank', `WITH n, rank WHERE ${conditions.join(' AND ')}`, 'WITH n ORDER BY rank DESC LIMIT $limit'];
  return {
    text: [
      ...best,
      ...scoreLines(query),
      // One row with a thousand hits takes less than a thousand rows.
      'RETURN collect([id, score]) AS hits',
    ].join('\n'),
    parameters: { name: nameOf(index), lucene, phrases: phrases.map((phrase) => ` ${phrase} `), ...scoreParameters(query), ...visibleParameters(query), limit: BigInt(limit) },
  };
}

function nameOf({ label, property }: FullTextIndex): string {
  return `${label}_${property}`;
}
