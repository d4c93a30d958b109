// Prints the licences of everything that is installed to run Isnad, as `npm ci --omit=dev` does, for THIRD-PARTY-LICENCES.md.
import { existsSync, readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

/** What a package says itself; what is for other platforms is not here, so there the lock file has to tell. */
function licenceOf(path, locked) {
  const installed = existsSync(new URL(`../${path}/package.json`, import.meta.url)) ? read(`${path}/package.json`) : locked;
  const { license, licenses = [] } = installed;
  return String(license?.type ?? license ?? (licenses.map(({ type }) => type).join(' OR ') || 'none'));
}

const packages = Object.entries(read('package-lock.json').packages).filter(([path, { dev }]) => path !== '' && !dev);
const lines = packages.map(([path, locked]) => `| ${path.replace(/^.*node_modules\//, '')} | ${licenceOf(path, locked)} |`);

process.stdout.write(`# Licences of what Isnad runs on

Written by \`npm run licences\`; a test compares it with what is installed. The versions are in package-lock.json.

| package | licence |
|---|---|
${[...new Set(lines)].sort().join('\n')}
`);
