import type { CypherQuery } from '../../cypher/cypher-query.js';
import { escapeName } from '../../cypher/escape-name.js';
import { asked, score } from '../full-text-score.js';
import type { FullTextQuery } from '../graph-store.js';

/** The engine's index finds nodes with any of the words, so that all of them are there has to be said beside it. */
export function embeddedLookUp(query: FullTextQuery): CypherQuery {
  const { index, words, phrases, labels, limit } = query;
  const property = `n.${escapeName(index.property)}`;
  const conditions = [
    `text_match(${property}, $words)`,
    `all(f IN $forms WHERE any(w IN f WHERE ${property} CONTAINS w))`,
    ...(labels ? [labels.length > 0 ? `(${labels.map((label) => `n:${escapeName(label)}`).join(' OR ')})` : 'false'] : []),
  ];
  const all = asked(query);
  return {
    text: [
      `MATCH (n:${escapeName(index.label)}) WHERE ${conditions.join(' AND ')}`,
      `WITH n, text_score(${property}, $words) AS rank ORDER BY rank DESC LIMIT $limit`,
      `WITH n.id AS id, ${score(query)} AS score ORDER BY score DESC, id`,
      'RETURN id, score',
    ].join('\n'),
    parameters: { words: all.join(' '), forms: [...words, ...phrases.map((phrase) => [phrase])].map((forms) => forms.map((form) => ` ${form} `)), asked: all, limit: BigInt(limit) },
  };
}
