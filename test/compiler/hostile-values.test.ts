import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Variables } from '../../src/compiler/parameters.js';
import { OperationCache } from '../../src/execution/operation-cache.js';
import { OperationRunner } from '../../src/execution/run-operation.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { smallSchema } from '../generated/small-schema.js';
import { coerced, compiled, parsedOperation, queryOf } from './compiled.js';

const hostile = [
  `'`,
  '"',
  '`',
  '\\',
  '\\u0027',
  `'}) DETACH DELETE n //`,
  '"}) DETACH DELETE n //',
  '`) DETACH DELETE n //',
  '*/ RETURN 1 /*',
  '$p0',
  '${p0}',
  '; DROP CONSTRAINT entity_id',
  '\n\r\t\b',
  'null',
  'before\u0000after',
  '\u2028\u202E\uFEFF',
  'ب\u0651\u064B 👩‍👩‍👧 é',
  '__proto__',
  'x'.repeat(100_000),
];

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'n0', 'r0', 'p0', 'RETURN', 'DETACH_DELETE', '_', 'x'.repeat(10_000)];

const withVariables = `query ($id: ID!, $text: String!, $texts: [String!]!, $ids: [ID!]!) {
  node(id: $id) { id }
  nodes(ids: $ids) { id }
  notes(where: { id: { eq: $id }, text: { eq: $text, in: $texts } }) { nodes { text } }
}`;

function withLiterals(text: string): string {
  return `{
  node(id: ${text}) { id }
  nodes(ids: [${text}]) { id }
  notes(where: { id: { eq: ${text} }, text: { eq: ${text}, in: [${text}] } }) { nodes { text } }
}`;
}

const variablesWith = (text: string): Variables => ({ id: text, text, texts: [text], ids: [text] });
const harmless = queryOf(withVariables, variablesWith('harmless')).text;

/** GraphQL's string for a text: JSON's, as its escapes are the same. */
const graphqlString = (text: string): string => JSON.stringify(text);

describe('hostile values', () => {
  test.each(hostile.map((text) => [text.slice(0, 40), text]))('change parameters, never the Cypher text: %j', (_, text) => {
    const parameters = { p0: text, p1: [text], p2: text, p3: text, p4: [text], p5: 20n };
    expect(queryOf(withVariables, variablesWith(text))).toEqual({ text: harmless, parameters });
    expect(queryOf(withLiterals(graphqlString(text)))).toEqual({ text: harmless, parameters });
  });

  describeEngines((engine) => {
    let store: GraphStore;
    let runner: OperationRunner;

    const answer = async (source: string, variables: Variables = {}): Promise<unknown> => {
      const parsed = parsedOperation(source);
      const { outcome, data } = await runner.run(parsed.document, parsed.operation, coerced(parsed, variables));
      if (outcome.kind === 'failed') throw outcome.error;
      return data;
    };

    beforeAll(async () => {
      store = await engine.open();
      runner = new OperationRunner(store, new OperationCache(smallSchema), 10_000);
      const text = 'UNWIND $texts AS text CREATE (:Note:Entity {id: text, text: text})';
      await store.write((run) => run({ text, parameters: { texts: hostile } }), { deadline: 10_000 });
    });

    test.each(hostile.map((text) => [text.slice(0, 40), text]))('find what they name, and nothing else: %j', async (_, text) => {
      const expected = { node: { id: text }, nodes: [{ id: text }], notes: { nodes: [{ text }] } };
      expect(await answer(withVariables, variablesWith(text))).toEqual(expected);
      expect(await answer(withLiterals(graphqlString(text)))).toEqual(expected);
      expect(await answer('{ notes { totalCount } }')).toEqual({ notes: { totalCount: hostile.length } });
    });

    test('half of a surrogate pair finds nothing', async () => {
      expect(await answer(withVariables, variablesWith('\uD83D'))).toEqual({ node: null, nodes: [null], notes: { nodes: [] } });
    });

    test.each(names.map((name) => [name.slice(0, 40), name]))('names are plain keys and never stand in the Cypher text: %s', async (_, name) => {
      const operation = (a: string): string => `query ${a} { ${a}: notes(first: 1) { ...${a} } } fragment ${a} on NoteConnection { ${a}: totalCount nodes { id } }`;
      expect(compiled(operation(name)).text).toBe(compiled(operation('a')).text);
      const [first] = [...hostile].sort();
      expect(JSON.stringify(await answer(operation(name)))).toBe(`{"${name}":{"${name}":${hostile.length},"nodes":[{"id":${JSON.stringify(first)}}]}}`);
    });
  });
});
