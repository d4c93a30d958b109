import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CypherQuery } from '../src/cypher/cypher-query.js';
import { packageRoot } from '../src/package-root.js';

const FOLDER = join(packageRoot, 'test/cases');

/** Whether this run writes the expected files instead of comparing with them: `UPDATE_CASES=1 npm test`. */
export const updating = process.env['UPDATE_CASES'] === '1';

/**
 * One operation with what is expected of it, in three files of test/cases: `.graphql`, `.cypher` (text and
 * parameters) and `.json` (result). Comments at the top of the operation give its variables and its name:
 *
 *     # variables: {"id": "person:putin"}
 *     # operation: Second
 */
export interface GoldenCase {
  readonly name: string;
  readonly source: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
  /** How many Cypher queries it may take: one, or none where nothing is read from the graph. */
  readonly queries: number;
}

/** All cases, by area and name. */
export function readGoldenCases(): GoldenCase[] {
  return files('.graphql').map((name) => {
    const source = readFileSync(join(FOLDER, `${name}.graphql`), 'utf8');
    const comment = (key: string): string | undefined => new RegExp(`^# ${key}: (.*)$`, 'm').exec(source)?.[1];
    return {
      name,
      source,
      variables: JSON.parse(comment('variables') ?? '{}') as Record<string, unknown>,
      operationName: comment('operation'),
      queries: Number(comment('cypher queries') ?? 1),
    };
  });
}

/** Names of expected files that no operation belongs to. */
export function unusedFiles(): string[] {
  const used = new Set(files('.graphql'));
  return [...files('.cypher'), ...files('.json')].filter((name) => !used.has(name));
}

/** The expected text of a case; when updating, the actual one is written into its place first. */
export function expected(name: string, extension: '.cypher' | '.json', actual: string, write: boolean): string | null {
  const file = join(FOLDER, `${name}${extension}`);
  if (write) writeFileSync(file, actual);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** A Cypher query as a readable file: parameters in comments, then the text. */
export function cypherFile({ text, parameters }: CypherQuery): string {
  const lines = Object.entries(parameters).map(([name, value]) => `// ${name} = ${JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? Number(part) : part))}`);
  return `${[...lines, text].join('\n')}\n`;
}

function files(extension: string): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length).replaceAll('\\', '/'))
    .sort();
}
