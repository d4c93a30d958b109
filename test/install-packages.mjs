// Installs the packages that only tests need where they are used: the clients, and the rivals of the bench. Where they are already,
// nothing happens. Without a registry their tests are skipped in one loud line.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

for (const folder of ['test/clients', 'bench']) {
  const cwd = fileURLToPath(new URL(`../${folder}`, import.meta.url));
  if (existsSync(join(cwd, 'node_modules'))) continue;
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  } catch (error) {
    // On CI a part that was not run must not look like one that passed.
    if (process.env.CI === 'true') throw error;
    console.warn(`\n!!! THE TESTS OF ${folder} ARE SKIPPED: its packages could not be installed !!!\n`);
  }
}
