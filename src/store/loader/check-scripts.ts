import { type Finding, findUncommon } from '../../cypher/common-subset.js';
import { splitScript, type ScriptQuery } from '../../cypher/script.js';
import { UnclosedText } from '../../cypher/tokenize.js';
import { ScriptFailed } from '../../errors.js';

/** A Cypher script as it stands in the folder. */
export interface Script {
  /** Its name, which gives the order and stands in every message. */
  readonly file: string;
  readonly text: string;
}

/** A script that both engines can run. */
export interface CheckedScript extends Script {
  /** Whether it makes constraints and indexes; otherwise it makes data. */
  readonly isSchema: boolean;
  readonly queries: readonly ScriptQuery[];
}

interface Mistake {
  readonly line: number;
  readonly message: string;
}

const SCHEMA = /^(?:CREATE|DROP) (?:OR REPLACE )?(?:\w+ )?(?:INDEX|CONSTRAINT)\b/i;
const REPEATABLE = /\bIF (?:NOT )?EXISTS\b/i;

/**
 * The scripts in the order of their names, split into queries.
 * @throws one ScriptFailed with every mistake of every script: unclosed quotes, constructs that the engines do not answer
 * alike, data beside schema commands, schema commands that would fail on the second run.
 */
export function checkScripts(scripts: readonly Script[]): readonly CheckedScript[] {
  const inOrder = scripts.toSorted((one, other) => (one.file < other.file ? -1 : 1));
  const checked = inOrder.map(({ file, text }) => ({ file, text, ...check(text) }));
  const mistakes = checked.flatMap((script) =>
    script.mistakes.map(({ line, message }) => `${script.file}:${String(line)}: ${message}`),
  );
  if (mistakes.length > 0) {
    throw new ScriptFailed(`No script was run, since these must be changed first:\n${mistakes.join('\n')}`);
  }
  return checked.map(({ file, text, queries }) => {
    const isSchema = queries.length > 0 && queries.every(isSchemaQuery);
    return { file, text, isSchema, queries };
  });
}

/** The queries of a script and what is wrong with them. Where quotes or comments are not closed, that is all there is. */
function check(text: string): { readonly queries: readonly ScriptQuery[]; readonly mistakes: readonly Mistake[] } {
  try {
    const queries = splitScript(text);
    return { queries, mistakes: [...findUncommon(queries).map(mistakeOf), ...schemaMistakes(queries)] };
  } catch (error) {
    if (!(error instanceof UnclosedText)) throw error;
    const { line, what, mark } = error;
    return { queries: [], mistakes: [{ line, message: `${what} that is never closed: add ${mark} where it ends` }] };
  }
}

const mistakeOf = ({ line, construct, alternative }: Finding): Mistake => ({
  line,
  message: `${construct}: Neo4j and the embedded engine are not alike here. Instead: ${alternative}`,
});

function schemaMistakes(queries: readonly ScriptQuery[]): readonly Mistake[] {
  const schema = queries.filter(isSchemaQuery);
  const repeated = schema.filter((query) => !REPEATABLE.test(firstWords(query, query.tokens.length)));
  const mistakes = repeated.map(({ line }) => ({
    line,
    message: 'a schema command that fails when it is run again; write IF NOT EXISTS (or IF EXISTS for DROP)',
  }));
  const [first] = queries;
  const other = queries.find((query) => first !== undefined && isSchemaQuery(query) !== isSchemaQuery(first));
  if (other === undefined) return mistakes;
  const message =
    'schema commands and data in one script, which Neo4j cannot run in one transaction; give each its own file';
  return [...mistakes, { line: other.line, message }];
}

const isSchemaQuery = (query: ScriptQuery): boolean => SCHEMA.test(firstWords(query, 5));

const firstWords = ({ tokens }: ScriptQuery, count: number): string =>
  tokens
    .slice(0, count)
    .map(({ text }) => text)
    .join(' ');
