import type { GraphStore } from '../../src/store/graph-store.js';

/** A small graph in which nodes lack what the schema promises, or hold something else. */
const NODES = `
CREATE (:Country:Actor:Named:Entity {id: 'country:a', name: 'A', nameAr: 'أ'})
CREATE (:Country:Actor:Named:Entity {id: 'country:no-name'})
CREATE (:Actor:Named:Entity {id: 'actor:no-type', name: 'N'})
CREATE (:SurfaceForm:Entity {id: 'form:no-list', text: 'x', offsets: 5})
CREATE (s:Statement:Claim:Passage:Entity {id: 's:1', gist: 'g', kind: 'NONSENSE', start: 'one', end: 4.5, attributionStart: 3000000000, saidFrom: 'yesterday', joint: 'yes'})
CREATE (s)-[:SAID_BY]->(:Person:Actor:Named:Entity {id: 'person:no-name', role: 'r'})`;

/** Fills an empty database with it. */
export async function createBrokenGraph(store: GraphStore): Promise<void> {
  await store.write((run) => run({ text: NODES, parameters: {} }), { deadline: 10_000 });
}
