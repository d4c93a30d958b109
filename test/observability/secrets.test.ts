import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j-server/neo4j-server.js';
import { neo4jAddress } from '../engines/engines.js';
import { run, start } from '../start/product.js';

const PASSWORD = 'correct-horse-battery';
const WRONG = 'staple-of-nobody';

/** A Neo4j that asks for a password. Where the tests have none, there is no Java for it. */
(neo4jAddress === undefined ? describe.skip : describe)('the password of Neo4j', () => {
  let home: string;
  let server: Neo4jServer;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'isnad-secrets-'));
    server = await startNeo4j({ home, port: 0, settings: { 'dbms.security.auth_enabled': 'true' } });
    await changePassword(server.uri);
  }, 240_000);
  afterAll(async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  });

  test('that is wrong ends the start with a message that does not have it', async () => {
    const { code, output, errors } = await run('main.js', [], { NEO4J_URI: server.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: WRONG });
    expect([code, errors]).toEqual([1, expect.stringContaining('does not let us in as user "neo4j"')]);
    expect(output + errors).not.toContain(WRONG);
  }, 60_000);

  test('is in no log, answer, metric and message of a server that loses its database', async () => {
    const product = await start({ NEO4J_URI: server.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: PASSWORD, ISNAD_METRICS_PORT: '0', ISNAD_LOG_LEVEL: 'trace', ISNAD_SLOW_MS: '0' });
    const post = async (query: string): Promise<string> => {
      const response = await fetch(product.url, { method: 'POST', headers: { 'content-type': 'application/json', 'isnad-explain': 'plan' }, body: JSON.stringify({ query }) });
      return JSON.stringify([...response.headers]) + (await response.text());
    };
    const metrics = /^Metrics: (\S+)$/m.exec(product.output)?.[1] ?? '';
    const answers = [await post('{ countries { totalCount } }'), await post('{ colour }')];
    await server.stop();
    answers.push(await post('{ people { totalCount } }'), await (await fetch(metrics)).text());
    const { output, errors } = await product.stop();
    expect(answers[2]).toContain('ENGINE_UNAVAILABLE');
    expect(output).toMatch(/"level":"error".*"failures":\[\{"type":"EngineUnavailable"/);
    expect(answers[3]).toContain('code="ENGINE_UNAVAILABLE"');
    expect([output, errors, ...answers].filter((text) => text.includes(PASSWORD))).toEqual([]);
    // The message of the driver is for the log alone.
    expect(answers.filter((text) => text.includes(new URL(server.uri).port))).toEqual([]);
  }, 240_000);
});

/** The first password of a database has to be changed before anything else. */
async function changePassword(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  const session = driver.session({ database: 'system' });
  await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: PASSWORD });
  await driver.close();
}
