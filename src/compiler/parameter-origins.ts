import { type LookUp, type ParameterSource, argumentType } from './parameters.js';

/** Where a parameter of a Cypher query comes from, without its value. */
export interface ParameterOrigin {
  /** Its name in the text. */
  readonly name: string;
  /** The field and its argument, or a part of it: people(where.id.eq:). */
  readonly argument: string;
  /** The GraphQL type of the argument, or of that part. */
  readonly type: string;
  /** What the parameter is of the argument; null where it is all of it. */
  readonly part: string | null;
}

/** The parameters of an operation in the order of their numbers. */
export function parameterOrigins(sources: readonly ParameterSource[]): readonly ParameterOrigin[] {
  return sources.map((source, index) => ({
    name: `p${index}`,
    argument: `${source.node.name.value}(${source.path.join('.')}:)`,
    type: String(argumentType(source.field, source.path)),
    part: partOf(source),
  }));
}

/** What a look-up before the query makes of an argument. */
const LOOKED_UP: Readonly<Record<LookUp['kind'], string>> = {
  hits: 'ids of what it finds, with scores',
  suggestions: 'ids of what it suggests, with scores',
  forms: 'the forms of its words',
  terms: 'its words as terms, and its phrases',
  beginnings: 'its words, as beginnings of others',
};

function partOf({ bounds: { cursor, period, representations, add, lookUp, digest, limit } }: ParameterSource): string | null {
  if (limit !== undefined) return 'a limit of the field';
  if (digest) return `a digest of ${digest.join(', ')}, for cursors`;
  if (lookUp) return LOOKED_UP[lookUp.kind];
  if (cursor) return `value ${cursor.key + 1} of ${cursor.types.length} in the cursor`;
  if (period) return period === 'from' ? 'first day' : 'last day';
  if (representations) return `${representations.part} of each`;
  return add === undefined ? null : `${add} more, to know whether there is a next page`;
}
