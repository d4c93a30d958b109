import { setTimeout as pause } from 'node:timers/promises';

/** What a server answered, how, and after how long. */
export interface Told {
  readonly status: number;
  readonly milliseconds: number;
  readonly retryAfter: string | null;
  readonly data: unknown;
  /** The codes of its errors; it has some, or data. */
  readonly codes: readonly unknown[];
}

/** Asks for what is in the graph in any case. Throws where the answer is no well-formed one of GraphQL. */
export async function ask(url: string, query = '{ countries { totalCount } }'): Promise<Told> {
  const begun = performance.now();
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data, errors = [], ...more } = (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
  const isWellFormed = (errors.length > 0 || data != null) && Object.keys(more).length === 0 && errors.every(({ message }) => message !== '');
  if (!isWellFormed) throw new Error(`HTTP ${response.status} is no answer of GraphQL.`);
  return { status: response.status, milliseconds: performance.now() - begun, retryAfter: response.headers.get('retry-after'), data, codes: errors.map(({ extensions }) => extensions.code) };
}

/** Milliseconds until a server answers without errors. Throws after 15 s. */
export async function untilAnswered(url: string): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const { codes } = await ask(url);
    const passed = performance.now() - begun;
    if (codes.length === 0) return passed;
    if (passed > 15_000) throw new Error(`Not answered for 15 s: ${codes.join()}.`);
    await pause(100);
  }
}

/** Milliseconds until something is so. Throws after 15 s. */
export async function untilTrue(isSo: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > 15_000) throw new Error('It is not so after 15 s.');
    await pause(50);
  }
  return performance.now() - begun;
}

export async function health(url: string, which: 'live' | 'ready'): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(new URL(`/health/${which}`, url));
  return { status: response.status, body: await response.json() };
}
