import { beforeAll, describe, expect, test } from '@jest/globals';
import { nodeRules, textRules, visibilityRules } from '../../src/model/node-rules.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { loadScripts } from '../../src/store/loader/load-scripts.js';
import { describeEngines } from '../engines/engines.js';
import { NOW, schema } from '../seeded-store.js';

const options = { now: NOW, types: nodeRules(schema), undirected: schema.model.undirected, texts: textRules(schema.model), visibility: visibilityRules(schema.model), onlyChanged: false, deadline: 60_000 };

const person = (has: string): string => `MERGE (n:Person {id: 'person:x'}) SET n:Entity:Named:Actor, n += {${has}};`;
const statement = (has: string): string => `MERGE (n:Statement {id: 's'}) SET n:Entity:Passage:Claim, n += {quote: 'q', start: 0, end: 1, gist: 'g', kind: 'DIRECT',
  joint: false, unclosedQuote: false, nestedQuotes: false, said: '2020', saidFrom: '2020-01-01', saidTo: '2020-12-31', saidPrecision: 'YEAR',
  saidApproximate: false, saidBasis: 'b', saidKnownFrom: 'TEXT', ${has}};`;

describeEngines((engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.open();
  }, 60_000);

  describe('a script whose nodes the API could not answer with is refused and undone:', () => {
    test.each([
      ['a missing property', person("name: 'X'"), 'The Person person:x has no nameAr: set it to a text'],
      ['a property of another type', person("name: 'X', nameAr: 'س', role: 7"), 'The Person person:x has the role 7: it must be a text'],
      ['a value that the enum does not have', statement("kind: 'INVENTED'"), 'The Statement s has the kind "INVENTED": it must be one of DIRECT, INDIRECT'],
      ['a day that is none', statement("saidFrom: 'garbage'"), 'The Statement s has the saidFrom "garbage": it must be a day such as 2020-11-09'],
      ['a missing relation', statement(''), 'The Statement s has no article: it needs (n)-[:REPORTED_IN]->(:Article)'],
    ])('%s', async (_what, text, message) => {
      await expect(loadScripts(store, [{ file: '10.cypher', text: text.replace(', }', '}') }], options)).rejects.toThrow(message);
      expect(await store.read({ text: 'MATCH (n:Entity) RETURN count(n) AS nodes', parameters: {} }, options)).toEqual([[0]]);
    });
  });

  test('one whose nodes are complete is loaded', async () => {
    const { nodes } = await loadScripts(store, [{ file: '10.cypher', text: person("name: 'X', nameAr: 'س'") }], options);
    expect(nodes.created).toBe(1);
  });
});
