import { describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { serveGraph } from '../clients/served-graph.js';

describe('GraphQL over HTTP', () => {
  const graph = serveGraph();

  test.each(serverAudits({ url: () => graph.url }).map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    const outcome = result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`;
    // What the specification asks for without a "must" is told where it is not so.
    expect(outcome).toMatch(audit.name.startsWith('MUST') ? /^ok$/ : /^(ok$|notice|warn)/);
  });
});
