import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeEngines, neo4jAddress } from '../engines/engines.js';
import { type Ended, type RunningProduct, ask, run, start } from './product.js';

/** What a server printed and answered to the operation that it printed, and how it ended. */
interface Visit {
  readonly server: RunningProduct;
  readonly answer: unknown;
  readonly ended: Ended;
}

/** What is printed of a script that was loaded. */
const SCRIPT = /^ {2}\d\d-[a-z-]+\.cypher: \d+ quer(y|ies), /;

describe('npm start and npm run seed', () => {
  describeEngines((engine) => {
    let folder: string;
    let env: NodeJS.ProcessEnv;
    let first: Visit;
    let second: Visit;

    const visit = async (): Promise<Visit> => {
      const server = await start(env);
      const answer = await ask(server.url, server.operation);
      return { server, answer, ended: await server.stop() };
    };

    beforeAll(async () => {
      await engine.open(); // Empties Neo4j, whose database the process shares.
      folder = await mkdtemp(join(tmpdir(), 'isnad-start-'));
      env = engine.name === 'Neo4j'
        ? { NEO4J_URI: neo4jAddress?.uri, NEO4J_USER: neo4jAddress?.user, NEO4J_PASSWORD: neo4jAddress?.password }
        : { ISNAD_DATA: join(folder, 'graph.db') };
      first = await visit();
      second = await visit();
    }, 240_000);
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test('the first start prints the engine, every script that it loads, the size of the graph and the address', () => {
      const [engineLine = '', ...lines] = first.server.output.split('\n');
      expect(engineLine).toMatch(engine.name === 'Neo4j' ? /^Engine: Neo4j \d/ : /^Engine: Grafeo .* \(embedded\), file .*graph\.db$/);
      // The embedded engine gets what the build has loaded.
      if (engine.name === 'Neo4j') expect(lines.filter((line) => SCRIPT.test(line))).toHaveLength(11);
      else expect(lines[0]).toBe('  cypher/*.cypher: loaded when this was built');
      expect(first.server.output).toMatch(/^Graph: \d{3,} nodes, \d{4,} relationships$/m);
      expect(first.server.output).toMatch(/^API: \d{3} types, \d{3} kB of SDL, derived in \d+ ms$/m);
      expect(first.server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
    });

    test('the operation that it prints is answered with words of an article', () => {
      expect(first.answer).not.toHaveProperty('errors');
      expect(first.answer).toHaveProperty('data.events.nodes.0.discussedIn.nodes.0.quote', expect.stringMatching(/\p{Script=Arabic}/u));
    });

    test('a second start loads nothing again and answers the same', () => {
      expect(second.server.output).not.toContain('.cypher');
      const graph = /^Graph: .*$/m;
      expect(graph.exec(second.server.output)?.[0]).toBe(graph.exec(first.server.output)?.[0]);
      expect(second.answer).toEqual(first.answer);
    });

    test('SIGTERM ends it in order', () => {
      expect([first.ended.code, first.ended.errors]).toEqual([0, '']);
      expect([second.ended.code, second.ended.errors]).toEqual([0, '']);
    });

    test('npm run seed finds nothing to change in what is loaded', async () => {
      const seeded = await run('cli.js', ['seed'], env);
      expect(seeded.output).toContain('Done: 0 created (0 nodes, 0 relationships), 0 changed (0 nodes, 0 relationships), 0 deleted');
      expect([seeded.code, seeded.errors]).toEqual([0, '']);
    }, 120_000);

    test('isnad asks it without a server', async () => {
      const { code, output, errors } = await run('cli.js', ['stats'], env);
      expect([code, errors]).toEqual([0, '']);
      expect(JSON.parse(output)).toMatchObject({ where: expect.stringMatching(engine.name === 'Neo4j' ? /^Neo4j (bolt|neo4j)/ : /^file .*graph\.db$/), nodes: 794 });
    });
  });
});

test('npm run seed fills an empty database, with progress and counts; a second run creates and changes nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-start-'));
  const env = { ISNAD_DATA: join(folder, 'graph.db') };
  const first = await run('cli.js', ['seed'], env);
  const second = await run('cli.js', ['seed'], env);
  await rm(folder, { recursive: true });
  expect(first.output).toMatch(/^Loading cypher\/\*\.cypher into Grafeo .*\n {2}00-constraints\.cypher: \d+ quer(y|ies), 0 nodes, /);
  expect(first.output).toMatch(/\nDone: \d{4} created \(\d{3} nodes, \d{4} relationships\), 0 changed \(0 nodes, 0 relationships\), 0 deleted/);
  expect(second.output).toContain('Done: 0 created (0 nodes, 0 relationships), 0 changed (0 nodes, 0 relationships), 0 deleted');
  expect([first.code, second.code]).toEqual([0, 0]);
}, 60_000);
