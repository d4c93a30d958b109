import { beforeEach, expect, jest, test } from '@jest/globals';
import { ScriptFailed } from '../../src/errors.js';
import { FULL_TEXT_INDEXES } from '../../src/search/full-text-indexes.js';
import type { Script } from '../../src/store/loader/check-scripts.js';
import { readDigest } from '../../src/store/loader/graph-digest.js';
import { loadScripts, type ScriptProgress } from '../../src/store/loader/load-scripts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { assertions, byHand, OPTIONS, read, SCHEMA, SOURCES } from './small-graph.js';

const NOTHING = { created: 0, changed: 0, deleted: 0 };
const SCRIPTS = [assertions({ id: 'r1', article: 'article:1' }), SCHEMA, SOURCES];

describeEngines((engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.open();
  });

  const failure = async (work: Promise<unknown>): Promise<ScriptFailed> => {
    const error: unknown = await work.catch((reason: unknown) => reason);
    if (!(error instanceof ScriptFailed)) throw new Error(`This is no ScriptFailed: ${String(error)}`);
    return error;
  };
  const ids = async (): Promise<readonly string[]> =>
    (await read(store, 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id')).map(([id]) => String(id));

  test('loads in the order of the file names, tells its progress and counts what is new', async () => {
    const progress: ScriptProgress[] = [];
    const report = await loadScripts(store, SCRIPTS, { ...OPTIONS, onScript: (script) => progress.push(script) });
    expect(report).toEqual({
      files: ['00-schema.cypher', '10-sources.cypher', '20-assertions.cypher'],
      nodes: { ...NOTHING, created: 9 },
      relationships: { ...NOTHING, created: 6 },
    });
    expect(progress).toEqual([
      { file: '00-schema.cypher', queries: 1, nodes: 0, relationships: 0, milliseconds: expect.any(Number) },
      { file: '10-sources.cypher', queries: 5, nodes: 8, relationships: 2, milliseconds: expect.any(Number) },
      { file: '20-assertions.cypher', queries: 1, nodes: 1, relationships: 4, milliseconds: expect.any(Number) },
    ]);
  });

  test('a second run creates and changes nothing, and keeps recordedAt', async () => {
    await loadScripts(store, SCRIPTS, OPTIONS);
    const again = await loadScripts(store, SCRIPTS, { ...OPTIONS, now: '2027-01-01T00:00:00.000Z' });
    expect(again).toMatchObject({ nodes: NOTHING, relationships: NOTHING });
    expect(await read(store, 'MATCH (n:Entity) RETURN DISTINCT n.recordedAt AS at')).toEqual([[OPTIONS.now]]);
  });

  test('repairs what was changed by hand, and counts it', async () => {
    await loadScripts(store, SCRIPTS, OPTIONS);
    await byHand(store, "MATCH (n:Person {id: 'person:a'}) SET n.name = 'other'");
    await byHand(store, "MATCH (n:Statement {id: 's:1'}) DETACH DELETE n");
    await byHand(store, 'MATCH ()-[r:SIGNED {derived: true}]->() SET r.assertionCount = 7');
    await byHand(store, "MATCH (:Article {id: 'article:1'})-[r:PUBLISHED_BY]->() DELETE r");
    const report = await loadScripts(store, SCRIPTS, OPTIONS);
    expect(report).toMatchObject({
      nodes: { created: 1, changed: 1, deleted: 0 },
      relationships: { created: 1, changed: 1, deleted: 0 },
    });
    expect(await loadScripts(store, SCRIPTS, OPTIONS)).toMatchObject({ nodes: NOTHING, relationships: NOTHING });
  });

  test('onlyChanged runs nothing when nothing changed, then the changed script and the schema', async () => {
    const onlyChanged = { ...OPTIONS, onlyChanged: true };
    expect((await loadScripts(store, SCRIPTS, onlyChanged)).files).toHaveLength(3);
    expect(await loadScripts(store, SCRIPTS, onlyChanged)).toEqual({ files: [], nodes: NOTHING, relationships: NOTHING });
    const changed = { ...SOURCES, text: SOURCES.text.replace("n.name = 'a'", "n.name = 'b'") };
    expect(await loadScripts(store, [SCHEMA, changed, SCRIPTS[0] ?? SCHEMA], onlyChanged)).toEqual({
      files: ['00-schema.cypher', '10-sources.cypher'],
      nodes: { ...NOTHING, changed: 1 },
      relationships: NOTHING,
    });
  });

  test('a query that fails undoes its script, is named, and ends the load', async () => {
    const broken = { file: '15-broken.cypher', text: "MERGE (n:Person {id: 'person:b'}) SET n:Entity:Actor;\n\n// no such function\nRETURN nonsense(1) AS x;" };
    const error = await failure(loadScripts(store, [...SCRIPTS, broken], OPTIONS));
    expect(error.message).toMatch(/^15-broken\.cypher:4: .*nonsense/s);
    expect(error.message).toContain('\n  RETURN nonsense(1) AS x\nThe database is as it was before this script');
    expect(error.cause).toMatchObject({ code: 'QUERY_REFUSED' });
    expect(await ids()).not.toContain('person:b');
    expect(await ids()).not.toContain('r1');
    expect(await ids()).toContain('article:1');
    const { files } = await loadScripts(store, SCRIPTS, { ...OPTIONS, onlyChanged: true });
    expect(files).toEqual(['00-schema.cypher', '20-assertions.cypher']);
  });

  test('scripts of data run in one transaction, and leave and tell what they do one by one', async () => {
    const links = { file: '30-links.cypher', text: "MATCH (a:Country {id: 'country:a'}), (b:Country {id: 'country:b'}) MERGE (a)-[:NEAR]->(b)" };
    const more = { ...assertions({ id: 'r2', article: 'article:2' }, { id: 'r3', article: 'article:2', object: 'person:a' }), file: '40-more.cypher' };
    const all = [SCHEMA, SOURCES, assertions({ id: 'r1', article: 'article:1' }), links, more];
    const load = async (...parts: readonly (readonly Script[])[]) => {
      const told: ScriptProgress[] = [];
      const onScript = (script: ScriptProgress) => told.push({ ...script, milliseconds: 0 });
      for (const scripts of parts) await loadScripts(store, scripts, { ...OPTIONS, onScript });
      return { told, records: await read(store, 'MATCH (s:SeedScript) RETURN s.id AS id, s.sha256 AS sha256 ORDER BY id'), graph: await readDigest(store, OPTIONS) };
    };
    const write = jest.spyOn(store, 'write');
    const together = await load(all);
    // The schema and its record, all data, and on Neo4j the two full-text indexes.
    expect(write).toHaveBeenCalledTimes(engine.name === 'Neo4j' ? 3 + FULL_TEXT_INDEXES.length : 3);
    store = await engine.open();
    expect(await load(...all.map((script) => [script]))).toEqual(together);
  });

  test('a script after which the graph is not right is named, and those before it stay', async () => {
    const wrong = { file: '15-wrong.cypher', text: "MERGE (n:Person {id: 'person:b'}) SET n:Entity;\nMATCH (n:Person {id: 'person:a'}) SET n.name = 'b'" };
    const told: string[] = [];
    const error = await failure(loadScripts(store, [...SCRIPTS, wrong], { ...OPTIONS, onScript: ({ file }) => told.push(file) }));
    expect(error.message).toMatch(/^15-wrong\.cypher: person:b .* must have exactly the labels :Actor:Entity:Person\nThe database is as it was before this script/);
    expect(told).toEqual(['00-schema.cypher', '10-sources.cypher']);
    expect(await read(store, "MATCH (n:Person) RETURN n.id AS id, n.name AS name, n.recordedAt AS at")).toEqual([['person:a', 'a', OPTIONS.now]]);
    expect((await loadScripts(store, SCRIPTS, { ...OPTIONS, onlyChanged: true })).files).toEqual(['00-schema.cypher', '20-assertions.cypher']);
  });

  test('a query that does not end is given up and named', async () => {
    const endless = { file: '30-endless.cypher', text: 'RETURN 1 AS a;\nUNWIND range(1, 10000000000) AS x WITH x WHERE x < 0 RETURN count(x) AS c;' };
    const error = await failure(loadScripts(store, [endless], { ...OPTIONS, deadline: 4_000 }));
    expect(error.message).toMatch(/^30-endless\.cypher:2: .*\n  UNWIND range/);
    expect(error.cause).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });

  test('a schema command that fails undoes its script', async () => {
    const broken = { ...SCHEMA, text: `${SCHEMA.text}\nCREATE INDEX x IF NOT EXISTS FOR n ON (n.x);` };
    const error = await failure(loadScripts(store, [broken], OPTIONS));
    expect(error.message).toMatch(/^00-schema\.cypher:2: /);
    expect(await read(store, 'SHOW CONSTRAINTS')).toEqual([]);
  });

  test('refuses every mistake of every script before anything runs', async () => {
    const error = await failure(
      loadScripts(
        store,
        [
          SOURCES,
          { file: '30.cypher', text: "MATCH (n:A|B)\nRETURN count(n);\nRETURN 'a" },
          { file: '40.cypher', text: 'MATCH (n:A|B)\nRETURN count(n);' },
          { file: '50.cypher', text: 'CREATE (n:A);\nCREATE INDEX x FOR (n:A) ON (n.x);' },
        ],
        OPTIONS,
      ),
    );
    expect(error.message.match(/^\d+\.cypher:\d+: .{12}/gm)).toEqual([
      '30.cypher:3: a string tha',
      '40.cypher:1: a label expr',
      '40.cypher:2: an aggregate',
      '50.cypher:2: a schema com',
      '50.cypher:2: schema comma',
    ]);
    expect(error.message).toContain("a string that is never closed: add ' where it ends");
    expect(await ids()).toEqual([]);
  });
});
