import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ApolloServer } from '@apollo/server';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import type { RequestContext } from '../../src/execution/outcome.js';
import { packageRoot } from '../../src/package-root.js';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { openSeeded, schema } from '../seeded-store.js';
import { ActorProfileDocument, type ActorProfileQuery, PageThroughStatementsDocument } from './examples.generated.js';
import { expectedAnswers } from './expected-answers.js';

/** An example as a person finds it: what it shows, its variables and its text. */
interface Example {
  readonly file: string;
  readonly operation: string | undefined;
  readonly shows: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly source: string;
}

const FOLDER = join(packageRoot, 'examples');
const examples = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql')).sort().map(readExample);

describe('the examples', () => {
  test('are at least twenty, each with what it shows in its first line and one operation named as its file', () => {
    expect(examples.length).toBeGreaterThanOrEqual(20);
    for (const { file, operation, shows } of examples) {
      expect(shows).toMatch(/\S/);
      expect(`${kebab(operation ?? '')}.graphql`).toBe(file);
    }
  });

  test('stand in the table of the README with what they show, and nothing else does', () => {
    const [, section] = /^## Examples\n(.*?)^## /ms.exec(readFileSync(join(packageRoot, 'README.md'), 'utf8')) ?? [];
    const rows = section?.split('\n').filter((line) => line.startsWith('| ['));
    expect(rows).toEqual(examples.map(({ file, shows }) => `| [${file.replace('.graphql', '')}](examples/${file}) | ${shows} |`));
  });

  test('have one expected answer each', () => {
    expect(expectedAnswers.map(({ operation }) => operation).sort()).toEqual(examples.map(({ operation }) => operation).sort());
  });
});

describeEngines((engine) => {
  let store: RecordingStore;
  let server: ApolloServer<RequestContext>;

  beforeAll(async () => {
    store = new RecordingStore(await openSeeded(engine));
    server = createApolloServer(schema, store, 60_000);
  }, 300_000);

  test.each(examples)('$file answers with one Cypher query, as the articles have it', async ({ operation, source, variables }) => {
    const before = store.queries.length;
    const data = await answer(source, variables);
    expect(store.queries.length - before).toBe(1);
    for (const field of Object.values(data)) expect(isEmpty(field)).toBe(false);
    const expected = expectedAnswers.find((candidate) => candidate.operation === operation);
    expect(expected?.part(data)).toEqual(expected?.expected);
  });

  test.each([
    { id: 'country:russia', posts: ['Dmitry Polyansky (000)', 'Vladimir Putin (000 001)'], told: ['signed Trilateral (004)', 'partyTo Russian-Turkish (002)', 'mediated agreement of 2023 (000)'], disputes: [], said: 1, about: 0, mentioned: 4, articles: 4 },
    { id: 'country:azerbaijan', posts: ['Ilham Aliyev (000 001)'], told: ['signed Trilateral (004)', 'partyTo agreement of 2023 (003)', 'partyTo Trilateral (002)', 'controls Karabakh (002)'], disputes: ['Armenia (000 001 002)'], said: 1, about: 0, mentioned: 9, articles: 5 },
    { id: 'country:armenia', posts: ['Nikol Pashinyan (001)'], told: ['signed Trilateral (004)', 'partyTo Trilateral (002)'], disputes: ['Azerbaijan (000 001 002)'], said: 0, about: 0, mentioned: 8, articles: 5 },
    { id: 'person:putin', posts: ['Russia (000 001)'], told: ['issued Trilateral (001)'], disputes: [], said: 12, about: 0, mentioned: 0, articles: 2 },
    { id: 'person:aliyev', posts: ['Azerbaijan (000 001)'], told: ['issued Trilateral (001)'], disputes: [], said: 2, about: 0, mentioned: 0, articles: 2 },
    { id: 'person:pashinyan', posts: ['Armenia (001)'], told: ['issued Trilateral (001)'], disputes: [], said: 2, about: 0, mentioned: 0, articles: 1 },
  ])('the profile of $id is one operation', async ({ id, ...expected }) => {
    const before = store.queries.length;
    expect(profile(await answer(ActorProfileDocument, { id }))).toEqual(expected);
    expect(store.queries.length - before).toBe(1);
  });

  test('the pages of statements are all statements, each once, in the order of time', async () => {
    const ids: string[] = [];
    const days: string[] = [];
    let after: string | null = null;
    do {
      const { statements }: { statements: Page } = await answer(PageThroughStatementsDocument, { first: 7, after });
      ids.push(...statements.edges.map(({ node }) => node.id));
      days.push(...statements.edges.map(({ node }) => node.said.slice(0, 7)));
      after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(46);
    expect(ids).toHaveLength(46);
    expect(days).toEqual([...days].sort());
  });

  async function answer<Data extends object, Variables extends Record<string, unknown>>(query: string | TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
    const { body } = await server.executeOperation<Data, Variables>({ query, variables }, { contextValue: {} });
    if (body.kind !== 'single') throw new Error('The answer came in parts.');
    expect(body.singleResult.errors).toBeUndefined();
    if (!body.singleResult.data) throw new Error('The answer is empty.');
    return body.singleResult.data;
  }
});

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly id: string; readonly said: string } }[];
}

const shortNames: Record<string, string> = {
  'Ceasefire agreement of 20 September 2023': 'agreement of 2023',
  'Russian-Turkish understanding on a ceasefire monitoring centre': 'Russian-Turkish',
  'Trilateral statement of 9 November 2020': 'Trilateral',
  'Nagorno-Karabakh': 'Karabakh',
};

/** What a reader takes from a profile. */
function profile({ node }: ActorProfileQuery): unknown {
  if (node?.__typename !== 'Country' && node?.__typename !== 'Person') return null;
  const { signed, issued, partyTo, mediated, controls } = node;
  const told = Object.entries({ signed, issued, partyTo, mediated, controls }).flatMap(([relation, { edges }]) => edges.map((edge) => `${relation} ${proved(edge)}`));
  const posts = (node.__typename === 'Country' ? node.officials : node.posts).edges.map(proved);
  const { statements, discussedIn, mentionedIn, namedIn } = node;
  return { posts, told, disputes: node.disputesWith.edges.map(proved), said: statements.totalCount, about: discussedIn.totalCount, mentioned: mentionedIn.totalCount, articles: namedIn.nodes.length };
}

/** The other end of a relation, with the articles whose words prove it. */
function proved({ node: { name }, evidence }: { readonly node: { readonly name: string }; readonly evidence: { readonly nodes: readonly { readonly quote: string; readonly article: { readonly id: string } }[] } }): string {
  for (const { quote } of evidence.nodes) expect(quote).toMatch(/\S/);
  return `${shortNames[name] ?? name} (${evidence.nodes.map(({ article }) => article.id.slice('article:'.length)).join(' ')})`;
}

function readExample(file: string): Example {
  const source = readFileSync(join(FOLDER, file), 'utf8');
  const operation = parse(source).definitions.flatMap((definition) => definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : []);
  return {
    file,
    operation: operation.length === 1 ? operation[0] : undefined,
    shows: /^# (.*)\.\n/.exec(source)?.[1],
    variables: JSON.parse(/^# variables: (.*)$/m.exec(source)?.[1] ?? '{}') as Record<string, unknown>,
    source,
  };
}

/** WhoSaidWhat as who-said-what, September2023DayByDay as september-2023-day-by-day. */
function kebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z\d])|(?<=[A-Z\d])(?=[A-Z])/g, '-').toLowerCase();
}

/** Whether a root field brought nothing: null, or a list without nodes. */
function isEmpty(field: unknown): boolean {
  if (field === null || typeof field !== 'object') return true;
  if (Array.isArray(field)) return field.every(isEmpty);
  const { nodes, edges } = field as { nodes?: unknown[]; edges?: unknown[] };
  return Object.keys(field).length === 0 || (nodes ?? edges)?.length === 0;
}
