import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { EngineUnavailable } from '../../src/errors.js';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { neo4jAddress, takeNeo4j } from '../engines/engines.js';
import { Cluster, type Sent } from './cluster.js';

const deadline = 5_000;

const describeNeo4j = neo4jAddress ? describe : describe.skip;

describeNeo4j('in a cluster', () => {
  let cluster: Cluster;
  let store: Neo4jStore;
  afterAll(takeNeo4j());
  beforeEach(async () => {
    cluster = await Cluster.start(3, new URL(neo4jAddress?.uri ?? ''));
    store = await Neo4jStore.connect({ ...neo4jAddress, uri: cluster.uri });
  });
  afterEach(async () => {
    await store.write((run) => run({ text: 'MATCH (n:Written) DELETE n', parameters: {} }), { deadline });
    await store.close();
    await cluster.close();
  });

  const write = (id: number) => store.write((run) => run({ text: 'CREATE (:Written {id: $id})', parameters: { id } }), { deadline });
  const written = async () => (await store.read({ text: 'MATCH (n:Written) RETURN n.id AS id ORDER BY id', parameters: {} }, { deadline })).map(([id]) => id);
  const modes = (sent: readonly Sent[]) => [...new Set(sent.map(({ mode }) => mode))];

  test('reads go to the readers only, to all of them, and writes to the leader', async () => {
    await write(1);
    for (let time = 1; time <= 6; time++) expect(await written()).toEqual([1]);
    expect(modes(cluster.leader.sent)).toEqual(['write']);
    for (const { sent } of cluster.readers) expect(modes(sent)).toEqual(['read']);
  });

  test('a read carries the bookmarks of all writes before it, also of those that were made side by side', async () => {
    const ids: number[] = [];
    let carried: readonly string[] = [];
    // Those that end at the same moment can have the same bookmark.
    while (carried.length < 2 && ids.length < 30) {
      const added = [1, 2, 3].map((more) => ids.length + more);
      ids.push(...added);
      await Promise.all(added.map(write));
      expect(await written()).toEqual(ids);
      carried = cluster.readers.flatMap(({ sent }) => sent).find(({ bookmarks }) => bookmarks.length > 1)?.bookmarks ?? [];
    }
    expect(carried.length).toBeGreaterThan(1);
    await write(31);
    expect(await written()).toEqual([...ids, 31]);
    const later = cluster.readers.flatMap(({ sent }) => sent).find(({ bookmarks }) => bookmarks.length === 1)?.bookmarks ?? [];
    expect(later).toHaveLength(1);
    expect(carried).not.toContain(later[0]);
  });

  test('where a reader dies, reads go on at the others', async () => {
    const [dying, other] = cluster.readers;
    for (let time = 1; time <= 4; time++) await written();
    if (dying) cluster.kill(dying);
    const before = other?.sent.length ?? 0;
    for (let time = 1; time <= 6; time++) expect(await written()).toEqual([]);
    expect((other?.sent.length ?? 0) - before).toBeGreaterThanOrEqual(6);
    expect(modes(cluster.leader.sent)).toEqual([]);
  });

  test('where the leader changes, one write at most fails, and none that was acknowledged is lost', async () => {
    await write(1);
    cluster.switchLeader();
    const second = await write(2).then(() => [2], (error: unknown) => {
      expect(error).toBeInstanceOf(EngineUnavailable);
      return [];
    });
    await write(3);
    expect(await written()).toEqual([1, ...second, 3]);
    expect(modes(cluster.leader.sent)).toContain('write');
  });
});
