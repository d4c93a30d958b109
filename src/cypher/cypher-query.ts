/**
 * A value that can be sent to an engine. A bigint is an integer and a number is a float, whatever its digits:
 * `LIMIT 3.0` is an error on Neo4j.
 */
export type ParameterValue =
  string | number | bigint | boolean | null | readonly ParameterValue[] | { readonly [key: string]: ParameterValue };

/** The values of parameters, by name. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/** Text and parameters, as an engine takes them. */
export interface CypherQuery {
  readonly text: string;
  readonly parameters: ParameterValues;
}
