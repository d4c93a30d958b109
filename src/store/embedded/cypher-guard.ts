/**
 * What the embedded engine would run although it must not. It has no ban on writes for one query and no way to switch
 * LOAD CSV off. Written data shows in the counters of a result and is rolled back, but a schema command shows in no
 * counter and is not undone by a rollback, so it has to be seen in the text. The engine takes one as the only clause
 * of a query, never after EXPLAIN or inside CALL (tried).
 */

/** Strings, quoted names and comments as the engine reads them: block comments do not nest, only \n ends a line. */
const OPAQUE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** Whether the query is a schema command: CREATE INDEX, DROP CONSTRAINT and the like. */
export function isSchemaCommand(text: string): boolean {
  return /^\W*(?:CREATE|DROP|ALTER)\s+(?:\w+\s+)*?(?:INDEX|CONSTRAINT)\b/i.test(bare(text));
}

/** Whether the query reads a file of this machine. */
export function readsFile(text: string): boolean {
  return /\bLOAD\s+CSV\b/i.test(bare(text));
}

/**
 * Engine delta: a unique constraint has no index of its own here, and without one every look-up and every check of the
 * constraint reads all nodes of the label. The command that makes the index, for a command that makes the constraint.
 */
export function indexBesideConstraint(text: string): string | undefined {
  const match =
    /^\s*CREATE\s+CONSTRAINT\s+(\w+)\s+IF\s+NOT\s+EXISTS\s+FOR\s*\(\s*(\w+)\s*:\s*(\w+)\s*\)\s*REQUIRE\s+\2\.(\w+)\s+IS\s+UNIQUE\s*;?\s*$/i.exec(
      bare(text),
    );
  if (!match) return undefined;
  const [, name, , label, property] = match;
  return `CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

/** The text with a blank in place of everything in which keywords mean nothing. */
function bare(text: string): string {
  return text.replace(OPAQUE, ' ');
}
