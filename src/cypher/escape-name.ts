const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Words that an engine reads as syntax where a name may stand. Backticks make any of them a name; plain names stay
 * without, so that texts are pleasant to read.
 */
const RESERVED = new Set(
  'all and any as asc by call case contains count create delete desc detach distinct else end ends exists false filter in is limit match merge none not null offset on optional or order remove return set single skip starts then true union unwind use when where with xor'.split(
    ' ',
  ),
);

/** A label, relationship type or property name as it stands in Cypher text. */
export function escapeName(name: string): string {
  return PLAIN.test(name) && !RESERVED.has(name.toLowerCase()) ? name : `\`${name.replaceAll('`', '``')}\``;
}
