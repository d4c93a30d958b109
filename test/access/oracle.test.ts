import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OperationCache } from '../../src/execution/operation-cache.js';
import { OperationRunner } from '../../src/execution/run-operation.js';
import type { LoadedSchema } from '../../src/model/load-schema.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { firstDays, momentOf, recordByDay, takeOut } from '../as-of/restricted-graph.js';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { coerced, parsedOperation } from '../compiler/compiled.js';
import { describeEngines } from '../engines/engines.js';
import { checkProperty, propertyTimeout } from '../generated/check-property.js';
import { choices, operationFor } from '../generated/operation-arbitrary.js';
import { valuePool } from '../generated/settings.js';
import { schema, seedStore } from '../seeded-store.js';
import { type Asked, type Question, answer, writtenQuestions } from '../written-questions.js';
import { hiddenNodes } from './hidden-nodes.js';
import { openEmbedded } from './open-embedded.js';
import { type Rules, schemaWith } from './rules.js';

/** What is hidden, and from clients of which level, which see the rest. */
interface Case {
  readonly rules: Rules;
  readonly level: string | null;
  /** The labels of what such a client does not see. */
  readonly hidden: readonly string[];
}

const without = (rules: Rules): Case => ({ rules, level: null, hidden: Object.keys(rules) });
const MIXED: Rules = { Statement: 'INTERNAL', Name: 'INTERNAL', Person: 'CONFIDENTIAL', Publisher: 'CONFIDENTIAL' };
const CASES: readonly Case[] = [
  ...['Assertion', 'Article', 'Person', 'Figure', 'Statement', 'Publisher', 'Claim', 'Place'].map((type) => without({ [type]: 'INTERNAL' })),
  without(MIXED),
  { rules: MIXED, level: 'INTERNAL', hidden: ['Person', 'Publisher'] },
];

const DAYS = ['2020-11-13', '2021-12-29', '2023-09-23'];
const MOMENTS = DAYS.flatMap((day) => [`published: "${day}"`, `recorded: "${momentOf(day)}"`]);

const runnerOf = (store: GraphStore, loaded: LoadedSchema): OperationRunner => new OperationRunner(store, new OperationCache(loaded), 20_000);

describeEngines((engine) => {
  // Neo4j takes 10 s for a graph and plans each operation for a second or so; the text is that of the embedded engine.
  const isSlow = engine.name === 'Neo4j';
  const cases = isSlow ? CASES.slice(-2, -1) : process.env['ACCESS_CASES'] === 'all' ? CASES : CASES.filter(({ hidden }) => hidden.length > 1 || hidden[0] === 'Article');

  describe.each(cases)('a client with the level $level, where $rules', ({ rules, level, hidden }) => {
    const loaded = schemaWith(rules);
    const open: (() => Promise<unknown>)[] = [];
    let all: OperationRunner;
    let rest: OperationRunner;

    beforeAll(async () => {
      const store = await engine.open();
      const other = await openEmbedded(open);
      await seedStore(other);
      const days = await firstDays(other);
      await recordByDay(other, days);
      await takeOut(other, [...(await hiddenNodes(other, hidden))]);
      await seedStore(store, loaded);
      await recordByDay(store, days, loaded);
      all = runnerOf(store, loaded);
      rest = runnerOf(other, schema);
    }, 300_000);

    afterAll(async () => {
      for (const close of open.reverse()) await close();
    });

    async function compare(question: Question, moment?: string): Promise<void> {
      const asked: Asked = { moment, level };
      const wanted = await answer(rest, schema, question, { moment });
      expect({ name: question.name, moment, answer: await answer(all, loaded, question, asked) }).toEqual({ name: question.name, moment, answer: wanted });
    }

    test('gets for the examples and the golden cases what a graph answers without all that is hidden', async () => {
      const every = isSlow ? 20 : 5;
      const questions = (await writtenQuestions()).filter((_, index) => index % every === cases.findIndex((one) => one.rules === rules) % every);
      for (const question of questions) await compare(question);
    }, 300_000);

    test('as of a moment, too', async () => {
      const every = isSlow ? 40 : 20;
      const questions = (await writtenQuestions()).filter((_, index) => index % every === 1);
      for (const [index, question] of questions.entries()) for (const moment of isSlow ? [MOMENTS[index % MOMENTS.length]] : MOMENTS) await compare(question, moment);
    }, 300_000);

    (rules === MIXED ? test : test.skip)('and for generated operations', async () => {
      const asked = (roots: Parameters<typeof operationFor>[1]): Question => ({ name: 'generated', ...operationFor(schema.schema, roots, valuePool, { searches: true }) });
      await checkProperty(choices(2), (roots) => compare(asked(roots), [undefined, ...MOMENTS][(roots[0]?.pick ?? 0) % (MOMENTS.length + 1)]), (roots) => asked(roots).source);
    }, propertyTimeout);
  });
}, { isLong: true });

describe('a client with the highest level', () => {
  test('is asked with the text of a schema without rules, whatever the rules are', async () => {
    const ruled = schemaWith(MIXED);
    for (const { source, variables, name } of await writtenQuestions()) {
      const parsed = parsedOperation(source, schema);
      const text = (loaded: LoadedSchema, level: string | null): string | null => compileOperation(loaded, parsed.document, parsed.operation, coerced(parsed, variables, loaded), level).text;
      expect([name, text(ruled, 'CONFIDENTIAL')]).toEqual([name, text(schema, null)]);
    }
  });
});
