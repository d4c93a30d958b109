import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import type { ReactNode } from 'react';
import type { ConcreteRequest, FetchFunction, OperationType, ReaderFragment } from 'relay-runtime';
import { packageRoot } from '../../src/package-root.js';
import { serveGraph } from './served-graph.js';

const FOLDER = join(packageRoot, 'test/clients');
const graph = serveGraph();
const ask: FetchFunction = async ({ text }, variables) => {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return response.json() as Promise<never>;
};

const { window } = new JSDOM();
const { setTimeout: start } = globalThis;
afterAll(() => {
  window.close();
  globalThis.setTimeout = start;
});
beforeAll(async () => {
  Object.assign(globalThis, { window, document: window.document, navigator: window.navigator });
  await mkdir(join(FOLDER, 'relay/__generated__'), { recursive: true });
  // Relay keeps what a page has read for five minutes, and Jest would wait for that.
  globalThis.setTimeout = Object.assign(((...args: Parameters<typeof start>) => start(...args).unref()) as typeof start, { __promisify__: start.__promisify__ });
  // It refuses a schema or a document that Relay could not work with.
  await promisify(execFile)(process.execPath, [join(FOLDER, 'node_modules/relay-compiler/cli.js'), 'relay.config.json'], { cwd: FOLDER });
}, 60_000);

test('pagination and refetch containers work, forwards, backwards and with other arguments', async () => {
  const page = await openActorPage('person:putin');

  expect(page.items('statements')).toHaveLength(5);
  for (const size of [10, 12]) {
    await page.press('more statements');
    expect(page.items('statements')).toHaveLength(size);
  }
  expect(new Set(page.items('statements')).size).toBe(12);
  expect(page.buttons()).not.toContain('more statements');

  expect(page.items('relations')).toHaveLength(2);
  await page.press('earlier relations');
  expect(page.items('relations')).toEqual(['HOLDS_POST country:russia', 'INSTRUCTED person:lavrov', 'ISSUED agreement:trilateral-2020-11-09']);
  expect(page.buttons()).not.toContain('earlier relations');

  expect(page.items('name')).toEqual(['Vladimir Putin']);
  await page.press('in Arabic');
  expect(page.items('name')).toEqual(['فلاديمير بوتين']);
  expect(page.items('statements')).toHaveLength(12);
  page.close();
});

/** Renders the page of an actor as a browser does, and gives its texts and buttons. */
async function openActorPage(id: string) {
  const { Suspense, createElement: element } = await import('react');
  const { createRoot } = await import('react-dom/client');
  const { default: relay } = await import('react-relay');
  const { default: runtime } = await import('relay-runtime');
  const [query, name, statements, relations] = await Promise.all(['Query', '_name', '_statements', '_relations'].map(compiled));
  const environment = new runtime.Environment({ network: runtime.Network.create(ask), store: new runtime.Store(new runtime.RecordSource()) });

  const list = (of: string, items: readonly string[]): ReactNode => items.map((item) => element('p', { className: of, key: item }, item));
  const button = (label: string, onClick: () => void): ReactNode => element('button', { onClick, key: label }, label);

  function Name({ of }: { of: never }): ReactNode {
    const [data, refetch] = relay.useRefetchableFragment(name as never, of) as unknown as [{ name: string }, (variables: object) => void];
    return [list('name', [data.name]), button('in Arabic', () => { refetch({ language: 'AR' }); })];
  }
  function Statements({ of }: { of: never }): ReactNode {
    const { data, hasNext, loadNext } = relay.usePaginationFragment(statements as never, of) as unknown as Pagination<'statements'>;
    return [list('statements', data.statements.edges.map(({ node }) => node.id)), hasNext && button('more statements', () => { loadNext(5); })];
  }
  function Relations({ of }: { of: never }): ReactNode {
    const { data, hasPrevious, loadPrevious } = relay.usePaginationFragment(relations as never, of) as unknown as Pagination<'relations'>;
    const shown = data.relations.edges.map(({ type, node }) => `${String(type)} ${node.id}`);
    return [list('relations', shown), hasPrevious && button('earlier relations', () => { loadPrevious(2); })];
  }
  function Page(): ReactNode {
    const { node } = relay.useLazyLoadQuery<PageQuery>(query as ConcreteRequest, { id });
    return [element(Name, { of: node.named, key: 'name' }), element(Statements, { of: node.speaker, key: 'statements' }), element(Relations, { of: node.related, key: 'relations' })];
  }

  const main = document.body;
  const page = {
    close: () => {
      root.unmount();
    },
    items: (of: string): string[] => [...main.querySelectorAll(`p.${of}`)].map(({ textContent }) => textContent),
    buttons: (): string[] => [...main.querySelectorAll('button')].map(({ textContent }) => textContent),
    press: async (label: string): Promise<void> => {
      const pressed = [...main.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      const before = main.innerHTML;
      pressed?.click();
      // React hides what it has while it waits for more.
      await until(() => main.innerHTML !== before && !main.innerHTML.includes('display: none'));
    },
  };
  const root = createRoot(main);
  root.render(element(relay.RelayEnvironmentProvider, { environment, children: element(Suspense, { fallback: '' }, element(Page)) }));
  await until(() => page.items('statements').length > 0);
  return page;
}

interface PageQuery extends OperationType {
  readonly response: { readonly node: Record<'named' | 'speaker' | 'related', never> };
}

interface Pagination<List extends string> {
  readonly data: Record<List, { readonly edges: readonly { readonly type?: string; readonly node: { readonly id: string } }[] }>;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly loadNext: (count: number) => void;
  readonly loadPrevious: (count: number) => void;
}

/** What relay-compiler has made of a document. */
async function compiled(name: string): Promise<ConcreteRequest | ReaderFragment> {
  const module = (await import(`./relay/__generated__/ActorPage${name}.graphql.ts`)) as { default: ConcreteRequest | ReaderFragment };
  return module.default;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 10) {
    if (waited > 5_000) throw new Error('The page does not change.');
    await new Promise((resolve) => start(resolve, 10));
  }
}
