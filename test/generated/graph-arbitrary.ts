import fc from 'fast-check';
import type { ParameterValue } from '../../src/cypher/cypher-query.js';
import { nodeRules, textRules } from '../../src/model/node-rules.js';
import { FULL_TEXT_INDEXES } from '../../src/search/full-text-indexes.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { deriveWords } from '../../src/store/loader/derive-words.js';
import { smallPool, smallSchema } from './small-schema.js';

/** A node of a generated graph: its concrete label and its properties. A bigint is an integer. */
export interface GeneratedNode {
  readonly label: 'Ball' | 'Box' | 'Note';
  readonly properties: Readonly<Record<string, ParameterValue>>;
}

export interface GeneratedRelationship {
  readonly type: 'LINKS' | 'NEAR' | 'IN_BOX' | 'ABOUT';
  readonly from: string;
  readonly to: string;
  /** As the loader makes them: some are derived from assertions. */
  readonly properties: Readonly<Record<string, ParameterValue>>;
}

export interface GeneratedGraph {
  readonly nodes: readonly GeneratedNode[];
  readonly relationships: readonly GeneratedRelationship[];
}

const text = fc.option(fc.constantFrom(...smallPool.String), { nil: null });
const solid = fc.constantFrom(true, false, null);
const size = fc.option(fc.constantFrom(0n, 1n, 2n), { nil: null });

/** A date as the graph keeps it: as it is known, its first and last day, and whether it is only about right. */
const told: fc.Arbitrary<Readonly<Record<string, ParameterValue>>> = fc.constantFrom(
  {},
  ...['2020-11-09', '2020-11-09~', '2021-06-15'].map((day) => ({ told: day, toldFrom: day.slice(0, 10), toldTo: day.slice(0, 10), toldApproximate: day.endsWith('~') })),
  { told: '2020-11', toldFrom: '2020-11-01', toldTo: '2020-11-30', toldApproximate: false },
  { told: '2020', toldFrom: '2020-01-01', toldTo: '2020-12-31', toldApproximate: false },
);

const node = fc.oneof(
  fc.record({ label: fc.constant('Ball' as const), properties: fc.record({ text, textFr: text, size, solid, colour: fc.constantFrom('RED', 'GREEN', null), weight: fc.constantFrom(0, 1, 0.5, -2.25, null) }) }),
  fc.record({ label: fc.constant('Box' as const), properties: fc.record({ text, size, solid, open: fc.constantFrom(true, false, null), marks: fc.option(fc.array(fc.constantFrom(1n, 2n), { maxLength: 3 }), { nil: null }) }) }),
  fc.record({ label: fc.constant('Note' as const), properties: fc.tuple(fc.record({ text, textFr: text }), told).map(([texts, date]) => ({ ...texts, ...date })) }),
);

const relationship = fc.record({
  type: fc.constantFrom('LINKS' as const, 'NEAR' as const, 'IN_BOX' as const, 'ABOUT' as const),
  from: fc.nat(7),
  to: fc.nat(7),
  strength: size,
  proof: fc.uniqueArray(fc.constantFrom(...smallPool.ID), { maxLength: 4 }),
  derived: fc.constantFrom(true, true, null),
});

/**
 * Small graphs with cycles, loops and nodes without neighbours; between a pair there is one relationship of each type, and
 * of the type that means the same from both ends one in either direction: what the loader makes sure of.
 */
export const graphs: fc.Arbitrary<GeneratedGraph> = fc
  .record({ nodes: fc.array(node, { minLength: 1, maxLength: 8, size: 'max' }), relationships: fc.array(relationship, { maxLength: 25, size: 'max' }) })
  .map(({ nodes, relationships }) => {
    const named = nodes.map(({ label, properties }, index): GeneratedNode => ({ label, properties: { id: `n${index}`, ...properties } }));
    const pairs = relationships.map(({ type, from, to, ...properties }): GeneratedRelationship => {
      const ends = [from, to].map((end) => `n${end % nodes.length}`);
      const [one = '', other = ''] = type === 'NEAR' ? ends.sort() : ends;
      return { type, from: one, to: other, properties: { id: `${type} ${one} ${other}`, ...properties } };
    });
    return { nodes: named, relationships: [...new Map(pairs.map((pair) => [pair.properties['id'], pair])).values()] };
  });

const DEADLINE = { deadline: 30_000 };
const indexed = new WeakSet<GraphStore>();

/** Replaces what an engine holds by a generated graph that can be searched. */
export async function storeWithWords(engine: GraphStore, graph: GeneratedGraph): Promise<void> {
  if (!indexed.has(engine)) for (const index of FULL_TEXT_INDEXES) await engine.ensureFullText(index, DEADLINE);
  indexed.add(engine);
  await store(engine, graph);
  await engine.write((run) => deriveWords(run, textRules(smallSchema.model), []), DEADLINE);
}

/** Replaces what an engine holds by a generated graph. */
export async function store(engine: GraphStore, { nodes, relationships }: GeneratedGraph): Promise<void> {
  await engine.write(async (run) => {
    await run({ text: 'MATCH (n:Entity) DETACH DELETE n', parameters: {} });
    for (const { concrete, others } of nodeRules(smallSchema)) {
      const rows = nodes.filter(({ label }) => label === concrete).map(({ properties }) => properties);
      const labels = ['Entity', ...others].join(':');
      if (rows.length > 0) await run({ text: `UNWIND $rows AS row CREATE (n:${concrete}) SET n:${labels}, n += row`, parameters: { rows } });
    }
    for (const type of ['LINKS', 'NEAR', 'IN_BOX', 'ABOUT'] as const) {
      const rows = relationships.filter((relationship) => relationship.type === type).map(({ from, to, properties }) => ({ from, to, properties }));
      if (rows.length > 0)
        await run({ text: `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`, parameters: { rows } });
    }
  }, DEADLINE);
}
