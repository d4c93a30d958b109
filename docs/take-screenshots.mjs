// Takes the pictures of README: npm run screenshots. It starts a server with the graph of the five articles and needs a Chromium
// (CHROMIUM_PATH where it is not Debian's).
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The pictures: their names, what they show, and what is there once it has come. */
const PICTURES = [
  { name: 'entity', path: '/en/entity/person:putin', sign: '.statements li', open: '.relations summary' },
  { name: 'graph', path: '/en/graph/country:azerbaijan?way=country:turkey', sign: '.way li', pause: 4_000 },
  { name: 'map', path: '/ar/map', sign: '.map .place', colorScheme: 'dark' },
  { name: 'comparison', path: '/en/compare/country:azerbaijan', sign: '.pair' },
];

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'isnad-screenshots-'));
const server = spawn(process.execPath, [join(here, '../dist/main.js')], { env: { ...process.env, NEO4J_URI: '', PORT: '0', ISNAD_DATA: join(folder, 'graph.grafeo') }, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const origin = await address(server);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  for (const { name, path, sign, open, pause = 300, colorScheme = 'light' } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme });
    await page.goto(`${origin}${path}`);
    await page.locator(sign).first().waitFor();
    if (open) await page.locator(open).first().click();
    await page.waitForTimeout(pause);
    await page.screenshot({ path: join(here, `${name}.png`) });
    await page.close();
  }
  await browser.close();
} finally {
  server.kill();
  await rm(folder, { recursive: true, force: true });
}

/** Where the server listens, once it says so. */
async function address({ stdout }) {
  let said = '';
  for await (const text of stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    const [, origin] = /^GraphQL: (http:\/\/[^/]+)/m.exec(said) ?? [];
    if (origin) return origin;
  }
  throw new Error(`The server ended before it listened:\n${said}`);
}
