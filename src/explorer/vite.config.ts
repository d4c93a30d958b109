import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Plugin, defineConfig } from 'vite';

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Of Brotli's 11: the last two take ten times as long, and a few percent off. */
const QUALITY = 9;

/** Writes every text of the pages a second and third time, as it is sent: compressing it for every visitor would take the server's time. */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((each) => /\.(js|css|svg)$/.test(each))) {
      const text = await readFile(join(dir, name));
      await writeFile(join(dir, `${name}.br`), await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }));
      await writeFile(join(dir, `${name}.gz`), await promisify(gzip)(text));
    }
  },
};

export default defineConfig({
  plugins: [compressed],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2023',
    // Of the libraries in it, as they ask for.
    license: { fileName: 'licences.md' },
    // The page's policy allows no data: URLs, and a file of its own is cached.
    assetsInlineLimit: 0,
    // Of GraphiQL's editor, with every language that it knows.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      input: { explorer: page('index.html'), graphiql: page('graphiql.html') },
      onLog: (level, log, handle) => {
        // 'use client' of libraries is for servers that render React.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  // npm run explorer: the page with its changes at once, on the API of a server that runs.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
