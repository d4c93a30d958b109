import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { OperationCache } from '../../src/execution/operation-cache.js';
import { OperationRunner } from '../../src/execution/run-operation.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { checkProperty, propertyTimeout } from '../generated/check-property.js';
import { choices, operationFor } from '../generated/operation-arbitrary.js';
import { valuePool } from '../generated/settings.js';
import { openSeeded, schema, seedStore } from '../seeded-store.js';
import { type Question, answer, writtenQuestions } from '../written-questions.js';
import { firstDays, momentOf, recordByDay, restrict } from './restricted-graph.js';

/** The days by which something of the five articles was published, the one before, and one between two. */
const DAYS = ['2020-11-12', '2020-11-13', '2021-06-01', '2021-12-29', '2023-09-20', '2023-09-23'];
const CLOCKS = { published: (day: string) => day, recorded: momentOf };

const cache = new OperationCache(schema);

function runnerOf(store: GraphStore): OperationRunner {
  return new OperationRunner(store, cache, 20_000);
}

describe('as of a moment an operation is answered as by a graph that has only what was there', () => {
  /** The graphs by day, on the embedded engine; and all of it. */
  const restricted = new Map<string, OperationRunner>();
  const open: (() => Promise<unknown>)[] = [];
  let days: ReadonlyMap<string, string>;

  beforeAll(async () => {
    for (const day of DAYS) {
      const folder = await mkdtemp(join(tmpdir(), 'isnad-as-of-'));
      const store = await EmbeddedStore.open({ file: join(folder, 'graph.db') });
      open.push(() => rm(folder, { recursive: true, force: true }), () => store.close());
      await seedStore(store);
      days = await firstDays(store);
      await recordByDay(store, days);
      await restrict(store, days, day);
      restricted.set(day, runnerOf(store));
    }
  }, 120_000);

  afterAll(async () => {
    for (const close of open.reverse()) await close();
  });

  describeEngines((engine) => {
    let full: OperationRunner;

    beforeAll(async () => {
      const store = await openSeeded(engine);
      await recordByDay(store, days);
      full = runnerOf(store);
    }, 300_000);

    async function compare(question: Question, day: string, clock: keyof typeof CLOCKS): Promise<void> {
      const wanted = await answer(restricted.get(day) ?? full, schema, question);
      const found = await answer(full, schema, question, { moment: `${clock}: ${JSON.stringify(CLOCKS[clock](day))}` });
      expect({ name: question.name, day, clock, answer: found }).toEqual({ name: question.name, day, clock, answer: wanted });
    }

    test.each(Object.keys(CLOCKS) as (keyof typeof CLOCKS)[])('%s: the examples and the golden cases', async (clock) => {
      // Each of them is asked as of six days, and Neo4j plans it for a second or so. The second clock takes the same way as the first.
      const every = engine.name === 'Neo4j' ? 24 : clock === 'published' ? 2 : 4;
      const questions = (await writtenQuestions()).filter((_, index) => index % every === (clock === 'published' ? 0 : 1));
      for (const question of questions) for (const day of DAYS) await compare(question, day, clock);
    }, 600_000);

    test('what a node cannot be without is visible with it, at every time', async () => {
      for (const type of schema.model.types.values()) {
        const required = [...type.fields.values()].filter(({ kind, definition }) => kind === 'relation' && definition.type.kind === Kind.NON_NULL_TYPE && definition.type.type.kind === Kind.NAMED_TYPE);
        if (required.length === 0) continue;
        const source = `query ($after: String) { list: ${String(type.plural)}(first: 100, after: $after) { nodes { id ${required.map(({ name }) => `${name} { id }`).join(' ')} } pageInfo { hasNextPage endCursor } } }`;
        for (const day of DAYS)
          for (const clock of Object.keys(CLOCKS) as (keyof typeof CLOCKS)[])
            for (let after: string | null = null; ; ) {
              // Without data a null had no place.
              const data = (await answer(full, schema, { name: type.name, source, variables: { after } }, { moment: `${clock}: ${JSON.stringify(CLOCKS[clock](day))}` })) as { list: { pageInfo: { hasNextPage: boolean; endCursor: string | null } } } | null;
              expect({ type: type.name, day, data }).toMatchObject({ data: { list: {} } });
              if (!data?.list.pageInfo.hasNextPage) break;
              after = data.list.pageInfo.endCursor;
            }
      }
    }, 300_000);

    test('generated operations', async () => {
      const asked = (roots: Parameters<typeof operationFor>[1]): Question => ({ name: 'generated', ...operationFor(schema.schema, roots, valuePool, { searches: true }) });
      await checkProperty(choices(2), async (roots) => {
        const question = asked(roots);
        const number = roots[0]?.pick ?? 0;
        await compare(question, DAYS[number % DAYS.length] ?? '', number % 2 === 0 ? 'published' : 'recorded');
      }, (roots) => asked(roots).source);
    }, propertyTimeout);
  });
});
