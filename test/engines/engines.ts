import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { FaultyLine } from './faulty-line.js';
import { takeTurn } from './neo4j-queue.mjs';

/** Milliseconds until all others have had their turn. */
const LONGEST_WAIT = 900_000;

/** A graph that several files of tests use. */
export interface TestGraph {
  /** Whether the tests before have left it in the database. */
  isThere(left: GraphStore): Promise<boolean>;
  /** Makes it in an empty database. */
  load(store: GraphStore): Promise<void>;
}

/** A connection to an engine that a test can break. */
export interface EngineLine {
  /** From now on the engine is gone, in the middle of whatever it did. */
  cut(): void;
  /** From now on it is back. */
  restore(): void;
}

/** An engine as the tests see it. What it opens is closed and removed after the block of tests. */
export interface TestEngine {
  readonly name: 'Neo4j' | 'embedded engine';
  /** A store with an empty database, or with a graph. Neo4j Community has a single one, which this wipes, unless the graph is there. */
  open(graph?: TestGraph): Promise<GraphStore>;
  /** The same, with a way to take the engine from the store in the middle of its work and to give it back. */
  openBreakable(): Promise<{ readonly store: GraphStore; readonly engine: EngineLine }>;
}

/**
 * Describes the same tests for every engine that is there: the embedded one, and Neo4j when the global setup found or
 * started one.
 * @param options.isLong whether Neo4j, at which files take turns, gets them only where ALL_ON_NEO4J=true: CI has 15 minutes
 */
export function describeEngines(tests: (engine: TestEngine) => void, { isLong = false } = {}): void {
  const open: (() => Promise<unknown>)[] = [];
  const address = isLong ? longNeo4jAddress : neo4jAddress;
  const engines = [embeddedEngine(open), ...(address === undefined ? [] : [neo4jEngine(address, open)])];
  describe.each(engines)('$name', (engine) => {
    const giveBack = engine.name === 'Neo4j' ? takeNeo4j() : null;
    afterAll(async () => {
      for (const close of open.splice(0).reverse()) await close();
      giveBack?.();
    });
    tests(engine);
  });
}

/** Gives a block of tests the Neo4j for itself, from before all of them until the function that it returns is called. */
export function takeNeo4j(): () => void {
  let end: (() => void) | null = null;
  beforeAll(async () => {
    end = await takeTurn(Number(process.env['NEO4J_TEST_QUEUE']));
  }, LONGEST_WAIT);
  return () => end?.();
}

/** Where the Neo4j of the tests is, and who may use it; undefined when there is none. */
export const neo4jAddress = process.env['NEO4J_TEST_URI']
  ? {
      uri: process.env['NEO4J_TEST_URI'],
      user: process.env['NEO4J_TEST_USER'],
      password: process.env['NEO4J_TEST_PASSWORD'],
    }
  : undefined;

/** The same for tests that take it for long: only on demand. */
export const longNeo4jAddress = process.env['ALL_ON_NEO4J'] === 'true' ? neo4jAddress : undefined;

function embeddedEngine(open: (() => Promise<unknown>)[]): TestEngine {
  const openStore = async (graph?: TestGraph) => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-embedded-'));
    open.push(() => rm(folder, { recursive: true, force: true }));
    const store = await EmbeddedStore.open({ file: join(folder, 'graph.db') });
    open.push(() => store.close());
    await graph?.load(store);
    return store;
  };
  return {
    name: 'embedded engine',
    open: openStore,
    openBreakable: async () => {
      const store = await openStore();
      // The store starts the next process by itself: there is nothing to give back.
      const cut = () => {
        if (store.processId !== undefined) process.kill(store.processId, 'SIGKILL');
      };
      return { store, engine: { cut, restore: () => undefined } };
    },
  };
}

function neo4jEngine(address: NonNullable<typeof neo4jAddress>, open: (() => Promise<unknown>)[]): TestEngine {
  const openStore = async (uri: string, graph?: TestGraph) => {
    const store = await Neo4jStore.connect({ ...address, uri });
    open.push(() => store.close());
    if (await graph?.isThere(store)) return store;
    await wipe(store);
    await graph?.load(store);
    return store;
  };
  return {
    name: 'Neo4j',
    open: (graph) => openStore(address.uri, graph),
    openBreakable: async () => {
      const line = await FaultyLine.start(address.uri);
      open.push(() => line.close());
      const cut = () => { line.becomes({ kind: 'refused' }); };
      const restore = () => { line.becomes({ kind: 'none' }); };
      return { store: await openStore(line.uri), engine: { cut, restore } };
    },
  };
}

/** Removes nodes, relationships, constraints and indexes. */
async function wipe(store: GraphStore): Promise<void> {
  const deadline = 60_000;
  const names = async (text: string) => (await store.read({ text, parameters: {} }, { deadline })).map(([name]) => String(name));
  await store.write((run) => run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }), { deadline });
  const constraints = await names('SHOW CONSTRAINTS YIELD name RETURN name');
  const drop = (what: string, name: string) =>
    store.write((run) => run({ text: `DROP ${what} \`${name}\``, parameters: {} }), { deadline });
  for (const name of constraints) await drop('CONSTRAINT', name);
  const indexes = await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const name of indexes) await drop('INDEX', name);
}
