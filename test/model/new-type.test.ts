import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadSchema, readSchemaFiles } from '../../src/model/load-schema.js';
import { nodeRules, textRules, visibilityRules } from '../../src/model/node-rules.js';
import { packageRoot } from '../../src/package-root.js';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { loadScripts, readScripts } from '../../src/store/loader/load-scripts.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { NOW } from '../seeded-store.js';

/** What someone adds to schema/ for two new kinds of nodes ... */
const SCHEMA_FILE = {
  name: 'schema/monuments.graphql',
  text: `
"Something built to remember."
type Monument implements Named & Entity & Node @clock(of: RECORDED, dates: ["recordedAt"]) @involves(fields: ["id", "place", "remembers"]) {
  "When it was unveiled."
  unveiled: LocalDate
  "Its height in metres."
  height: Float
  "Where it stands."
  place: Place @relationship(type: "STANDS_IN", direction: OUT)
  "Whom or what it remembers."
  remembers: [Named!]! @relationship(type: "REMEMBERS", direction: OUT)
  "Who made it."
  sculptor: Sculptor @relationship(type: "MADE", direction: IN)
}

"Who makes monuments."
type Sculptor implements Actor & Named & Entity & Node {
  "What they made."
  works: [Monument!]! @relationship(type: "MADE", direction: OUT)
}`,
};

/** ... and to cypher/. */
const SCRIPTS = [
  {
    file: '01-monument-constraints.cypher',
    text: `
CREATE CONSTRAINT monument_id IF NOT EXISTS FOR (n:Monument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sculptor_id IF NOT EXISTS FOR (n:Sculptor) REQUIRE n.id IS UNIQUE;`,
  },
  {
    file: '95-monuments.cypher',
    text: `
MERGE (n:Sculptor {id: 'sculptor:one'}) SET n:Entity:Named:Actor, n.name = 'One', n.nameAr = 'واحد';
UNWIND [
  {id: 'monument:arch', has: {name: 'Arch', nameAr: 'قوس', unveiled: '1994-05-09', height: 12.0}, place: 'place:shusha', remembers: ['group:civilians', 'country:armenia']},
  {id: 'monument:bell', has: {name: 'Bell', nameAr: 'جرس', unveiled: '2021-11-08', height: 3.5}, place: 'place:baku', remembers: []},
  {id: 'monument:column', has: {name: 'Column', nameAr: 'عمود', height: 12.0}, remembers: []}
] AS row
MERGE (n:Monument {id: row.id})
SET n:Entity:Named, n += row.has
WITH n, row
CALL (n, row) { MATCH (x:Place {id: row.place}) MERGE (n)-[:STANDS_IN]->(x) RETURN count(*) AS places }
CALL (n, row) { UNWIND row.remembers AS id MATCH (x:Entity {id: id}) MERGE (n)-[:REMEMBERS]->(x) RETURN count(*) AS remembered }
CALL (n) { MATCH (x:Sculptor {id: 'sculptor:one'}) MERGE (x)-[:MADE]->(n) RETURN count(*) AS sculptors }
RETURN count(*) AS monuments;`,
  },
];

const schema = loadSchema([...readSchemaFiles(join(packageRoot, 'schema')), SCHEMA_FILE]);

describe('a new type with relations needs an SDL type and a script', () => {
  describeEngines((engine) => {
    let store: RecordingStore;

    beforeAll(async () => {
      store = new RecordingStore(await engine.open());
      const scripts = [...(await readScripts(join(packageRoot, 'cypher'))), ...SCRIPTS];
      await loadScripts(store, scripts, { now: NOW, types: nodeRules(schema), undirected: schema.model.undirected, texts: textRules(schema.model), visibility: visibilityRules(schema.model), onlyChanged: false, deadline: 60_000 });
    }, 120_000);

    async function answer(query: string): Promise<unknown> {
      store.queries.length = 0;
      const { body } = await createApolloServer(schema, store, 10_000).executeOperation({ query }, { contextValue: {} });
      expect(store.queries).toHaveLength(1);
      return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : body));
    }

    test('its list filters and orders by its fields, and its relations lead there and back', async () => {
      const query = `{
        monuments(where: { height: { eq: 12 } }, order: [{ unveiled: DESC }, { name: ASC }]) {
          totalCount
          nodes {
            id unveiled recordedAt
            place { id kind }
            remembers(order: [{ name: ASC }]) { totalCount nodes { __typename id } }
            sculptor { name works(first: 1, order: [{ height: ASC }]) { totalCount nodes { name height } } }
          }
        }
      }`;
      const sculptor = { name: 'One', works: { totalCount: 3, nodes: [{ name: 'Bell', height: 3.5 }] } };
      expect(await answer(query)).toEqual({
        data: {
          monuments: {
            totalCount: 2,
            nodes: [
              { id: 'monument:column', unveiled: null, recordedAt: NOW, place: null, remembers: { totalCount: 0, nodes: [] }, sculptor },
              {
                id: 'monument:arch',
                unveiled: '1994-05-09',
                recordedAt: NOW,
                place: { id: 'place:shusha', kind: 'CITY' },
                remembers: { totalCount: 2, nodes: [{ __typename: 'Country', id: 'country:armenia' }, { __typename: 'Group', id: 'group:civilians' }] },
                sculptor,
              },
            ],
          },
        },
      });
    });

    test('it stands in the timelines of what it involves', async () => {
      const query = `{
        timeline(clock: RECORDED, about: ["place:shusha", "country:armenia"], types: [Monument]) { totalCount edges { at node { ... on Monument { height } } } }
        itself: timeline(clock: RECORDED, about: ["monument:bell"]) { nodes { id } }
      }`;
      expect(await answer(query)).toEqual({
        data: { timeline: { totalCount: 1, edges: [{ at: NOW, node: { height: 12 } }] }, itself: { nodes: [{ id: 'monument:bell' }] } },
      });
    });

    test('it stands in the lists of its interfaces, among the other types, and is found by its id', async () => {
      const query = `{
        named(where: { id: { in: ["monument:bell", "country:turkey"] } }) { nodes { __typename name ... on Monument { height } } }
        actors(where: { id: { in: ["sculptor:one", "person:putin"] } }) { nodes { __typename ... on Sculptor { works { totalCount } } } }
        node(id: "monument:bell") { ... on Monument { place { name } } }
      }`;
      expect(await answer(query)).toEqual({
        data: {
          named: { nodes: [{ __typename: 'Country', name: 'Turkey' }, { __typename: 'Monument', name: 'Bell', height: 3.5 }] },
          actors: { nodes: [{ __typename: 'Person' }, { __typename: 'Sculptor', works: { totalCount: 3 } }] },
          node: { place: { name: 'Baku' } },
        },
      });
    });
  });
});
