import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { packageRoot } from '../package-root.js';

const folder = join(packageRoot, 'dist/explorer');

/** A page runs what comes from here and asks nobody else; not even a name with markup in it can have it do more. */
function policy(styles: string, files: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    `img-src ${files}`,
    `font-src ${files}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

interface Page {
  readonly file: string;
  readonly policy: string;
  readonly paths: readonly string[];
}

const EXPLORER: Page = { file: 'index.html', policy: policy("'self'", "'self'"), paths: ['/', '/en', '/en/*', '/ar', '/ar/*'] };

/** Its editor writes style sheets of its own into the page, with pictures in them. */
const GRAPHIQL: Page = { file: 'graphiql.html', policy: policy("'self' 'unsafe-inline'", "'self' data:"), paths: ['/graphiql'] };

/** Caches on the way keep one for each compression. */
function setHeaders(answer: { setHeader: (name: string, value: string) => void }): void {
  answer.setHeader('vary', 'accept-encoding');
}

/**
 * Serves the explorer at / and at the address of each of its views, and GraphiQL; where they were not built, / leads to the API.
 * @param showsSchema without it GraphiQL would have nothing to show
 * @returns whether they were built
 */
export async function serveExplorer(fastify: FastifyInstance, showsSchema: boolean): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) {
    fastify.get('/', (_request, reply) => reply.redirect('/graphql'));
    return false;
  }
  // Each file has a hash of what is in it in its name.
  await fastify.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/assets/', immutable: true, maxAge: '1y', index: false, preCompressed: true, setHeaders });
  for (const { file, policy, paths } of showsSchema ? [EXPLORER, GRAPHIQL] : [EXPLORER]) {
    const page = await readFile(join(folder, file));
    for (const path of paths) fastify.get(path, (_request, reply) => reply.type('text/html; charset=utf-8').headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' }).send(page));
  }
  return true;
}
