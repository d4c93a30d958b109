import { beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { loadGeneratedGraph } from '../../bench/graph/load-graph.js';
import { Random } from '../../bench/graph/random.js';
import { compileOperation, queryInput } from '../../src/compiler/compile-operation.js';
import type { CypherQuery } from '../../src/cypher/cypher-query.js';
import { OperationCache } from '../../src/execution/operation-cache.js';
import { OperationRunner } from '../../src/execution/run-operation.js';
import { MAX_FRONTIER } from '../../src/model/walk-types.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { schema } from '../seeded-store.js';
import { type ReferenceEdge, shortestPaths } from './reference-paths.js';

const NODES = 2_000;
/** Neo4j plans most of them anew. */
const QUESTIONS = { 'embedded engine': 60, Neo4j: 10 };
const DEADLINE = { deadline: 60_000 };

const OPERATION = parse(`
query ($from: ID!, $to: ID!, $types: [RelationType!], $direction: RelationshipDirection, $through: EntityWhere, $evidence: EvidenceFilter) {
  paths(from: $from, to: $to, types: $types, direction: $direction, through: $through, evidence: $evidence, maxLength: 4, first: 5) {
    length
    limits
    paths { nodes { id } hops { links { type source target } } }
  }
}`);

interface Answer {
  readonly paths: { readonly length: number | null; readonly paths: readonly { readonly nodes: readonly { readonly id: string }[]; readonly hops: readonly { readonly links: readonly { readonly type: string; readonly source: string; readonly target: string }[] }[] }[] };
}

describe('shortest paths of a generated graph', () => {
  describeEngines((engine) => {
    let store: GraphStore;
    let runner: OperationRunner;
    let edges: readonly ReferenceEdge[];
    let ids: readonly string[];

    beforeAll(async () => {
      store = await engine.open();
      await loadGeneratedGraph(store, schema, { nodes: NODES });
      runner = new OperationRunner(store, new OperationCache(schema), 60_000);
      edges = await readEdges(store);
      ids = [...new Set(edges.flatMap(({ source, target }) => [source.id, target.id]))].sort();
    }, 180_000);

    test('are those of a search that shares no code with the compiler', async () => {
      const random = new Random(11);
      const lengths = new Map<number | null, number>();
      for (let question = 0; question < QUESTIONS[engine.name]; question++) {
        const variables = randomQuestion(random, ids);
        const expected = shortestPaths(edges, variables, 4, 5);
        const { data, outcome } = await runner.run(OPERATION, operation(), variables);
        if (outcome.kind === 'failed') throw outcome.error;
        const { paths } = data as unknown as Answer;
        expect({ variables, length: paths.length, paths: paths.paths.map(({ nodes, hops }) => ({ nodes: nodes.map(({ id }) => id), links: hops.map(({ links }) => links.map((link) => ({ ...link }))) })) }).toEqual({ variables, ...expected });
        lengths.set(paths.length, (lengths.get(paths.length) ?? 0) + 1);
      }
      // Questions that all have the same answer would prove little.
      expect(lengths.size).toBeGreaterThan(2);
    }, 300_000);

    test('tell that there were too many nodes to go on from', async () => {
      const variables = { from: 'country:0', to: ids.at(-1) ?? '', types: ['CONTROLS'], evidence: { minArticles: 1 } };
      const { text, plan, shape, parameters } = compileOperation(schema, OPERATION, operation(), variables);
      if (text === null) throw new Error('It reads nothing.');
      const query = { text, parameters: queryInput({ text, plan, shape, parameters }, variables, new Map()).parameters };
      const frontier = parameters.findIndex(({ bounds }) => bounds.constant === MAX_FRONTIER);
      const limited = { ...query, parameters: { ...query.parameters, [`p${frontier}`]: 2n } };
      const limits = async (of: CypherQuery): Promise<unknown> => JSON.stringify((await store.read(of, DEADLINE))[0]).includes('FRONTIER');
      expect([await limits(query), await limits(limited)]).toEqual([false, true]);
    });

    test('tell, where there are none, whether both ends go further', async () => {
      const types = ['SIGNED'];
      const goOn = new Set(edges.filter(({ type }) => types.includes(type)).flatMap(({ source, target }) => [source.id, target.id]));
      const random = new Random(5);
      const seen = new Set<string>();
      for (let question = 0; question < 20; question++) {
        const [from, to] = [random.pick(question % 2 === 0 ? ids : [...goOn]), random.pick([...goOn])];
        const variables = { from, to, types, direction: null, through: null, evidence: null };
        const { data } = await runner.run(OPERATION, operation(), variables);
        const { paths: { length, limits } } = data as unknown as Answer & { paths: { limits: readonly string[] } };
        if (length !== null) continue;
        expect({ from, to, limits }).toEqual({ from, to, limits: goOn.has(from) && goOn.has(to) ? ['LENGTH'] : [] });
        seen.add(limits.join());
      }
      expect([...seen].sort()).toEqual(['', 'LENGTH']);
    }, 60_000);

    test('are found where only structural relationships are shorter, and where more are equally short than are looked at', async () => {
      await store.write(async (run) => {
        await run({ text: 'UNWIND range(0, 4) AS row UNWIND range(0, CASE WHEN row IN [0, 4] THEN 0 ELSE 21 END) AS place CREATE (n:Place {id: "ties:" + row + ":" + place, row: row}) SET n:Entity', parameters: {} });
        await run({ text: 'MATCH (n:Place) WHERE n.row >= 0 MATCH (m:Place) WHERE m.row = n.row + 1 CREATE (n)-[:NEAR {derived: true, assertionIds: []}]->(m)', parameters: {} });
        await run({ text: 'MATCH (n:Place) WHERE n.id = "ties:1:0" MATCH (m:Place) WHERE m.id = "ties:1:1" CREATE (n)-[:NEAR]->(m)', parameters: {} });
      }, DEADLINE);
      const added = (await readEdges(store)).filter(({ source }) => source.id.startsWith('ties:'));
      for (const [from, to] of [['ties:1:0', 'ties:1:1'], ['ties:0:0', 'ties:4:0']] as const) {
        const variables = { from, to, types: ['NEAR'], direction: null, through: null, evidence: null };
        const { data } = await runner.run(OPERATION, operation(), variables);
        const { length, paths } = shortestPaths(added, variables, 4, 5);
        expect(data).toMatchObject({ paths: { length, limits: ['COUNT'], paths: paths.map(({ nodes, links }) => ({ nodes: nodes.map((id) => ({ id })), hops: links.map((ofHop) => ({ links: ofHop })) })) } });
      }
    }, 60_000);

    test('are given up after the deadline, and say so', async () => {
      const hurried = new OperationRunner(store, new OperationCache(schema), 1);
      const { data } = await hurried.run(OPERATION, operation(), { from: 'country:0', to: ids.at(-1) ?? '' });
      expect(data).toEqual({ paths: { length: null, limits: ['TIME'], paths: [] } });
      // The engine is there for the next one.
      const { data: next } = await runner.run(OPERATION, operation(), { from: 'country:0', to: 'country:0' });
      expect(next).toMatchObject({ paths: { length: 0 } });
    }, 60_000);

    test('are an error after the deadline where nobody asks for the limits: no way would look like an answer', async () => {
      const hurried = new OperationRunner(store, new OperationCache(schema), 1);
      const document = parse('query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length } }');
      const { outcome } = await hurried.run(document, operation(document), { from: 'country:0', to: ids.at(-1) ?? '' });
      expect(outcome).toMatchObject({ kind: 'failed', error: { extensions: { code: 'DEADLINE_EXCEEDED' } } });
    }, 60_000);
  });
});

function operation(document = OPERATION): OperationDefinitionNode {
  const [definition] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  return definition;
}

function randomQuestion(random: Random, ids: readonly string[]) {
  const some = random.chance(0.4);
  return {
    from: ids[random.skewed(ids.length)] ?? '',
    to: random.pick(ids),
    types: random.chance(0.3) ? ['CONTROLS', 'DISPUTES_WITH', 'SIGNED', 'PARTY_TO', 'HOLDS_POST'].filter(() => random.chance(0.7)) : null,
    direction: random.chance(0.3) ? random.pick(['OUT', 'IN']) : null,
    through: random.chance(0.3) ? { typename: random.pick([['Country', 'Person'], ['Organization', 'Place'], ['Person']]) } : null,
    evidence: some ? (random.chance(0.5) ? { minArticles: 2 } : { minArticles: 2, notClaimants: ['country:0', 'person:0'] }) : null,
  };
}

async function readEdges(store: GraphStore): Promise<readonly ReferenceEdge[]> {
  const assertions = await store.read({ text: 'MATCH (a:Assertion) OPTIONAL MATCH (a)-[:CLAIMED_BY]->(c) RETURN a.id, a.origin, c.id', parameters: {} }, DEADLINE);
  const byId = new Map(assertions.map(([id, origin, claimant]) => [String(id), { origin: String(origin), claimant: claimant === null || claimant === undefined ? null : String(claimant) }]));
  const rows = await store.read({ text: 'MATCH (s:Entity)-[r {derived: true}]->(o:Entity) RETURN s.id, labels(s), type(r), o.id, labels(o), r.assertionIds', parameters: {} }, DEADLINE);
  return rows.map(([source, sourceLabels, type, target, targetLabels, assertionIds]) => ({
    source: { id: String(source), labels: sourceLabels as string[] },
    target: { id: String(target), labels: targetLabels as string[] },
    type: String(type),
    isMutual: schema.model.undirected.has(String(type)),
    assertions: (assertionIds as string[]).map((id) => byId.get(id) ?? { origin: '', claimant: null }),
  }));
}
