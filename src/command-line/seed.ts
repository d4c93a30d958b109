import { readdir } from 'node:fs/promises';
import type { Command } from 'commander';
import { InvalidArgument } from '../errors.js';
import type { LoadReport } from '../store/loader/load-scripts.js';
import { examples } from './examples.js';
import { serverAddress } from './open-graph.js';
import type { GraphOptions } from './options.js';
import { print } from './print.js';
import { untilStopped } from './stop.js';

export function addSeed(program: Command): void {
  program
    .command('seed')
    .summary('load a graph into a file or a Neo4j')
    .description('Loads the scripts of this package, or of a folder, into a file of the embedded engine or into a Neo4j (NEO4J_URI). It adds and updates; a second time it finds nothing to do.')
    .argument('[folder]', 'with *.cypher; default: the graph of this package')
    .option('--data <file>', 'load into this file of the embedded engine (or ISNAD_DATA)')
    .option('--url <address>', 'not for a server: it loads its graph itself')
    .addHelpText('after', examples('isnad seed', 'isnad seed --data graph.grafeo', 'NEO4J_URI=bolt://127.0.0.1:7687 isnad seed', 'isnad seed cypher/ --data graph.grafeo'))
    .action(seed);
}

async function seed(folder: string | undefined, options: Pick<GraphOptions, 'url' | 'data'>): Promise<void> {
  if (serverAddress(options) !== undefined) throw new InvalidArgument('A server is not loaded from here. Stop it and load its file (--data) or its Neo4j (NEO4J_URI), or put the scripts where the server loads them when it starts.');
  if (folder !== undefined && !(await hasScripts(folder))) throw new InvalidArgument(`There are no scripts in ${folder}. Give a folder with *.cypher, or none for the graph of this package.`);
  const [{ engineOf }, { loadGraph }, { scriptLine }] = await Promise.all([import('./engine-of.js'), import('./load-graph.js'), import('../seed.js')]);
  await untilStopped(async (signal) => {
    const report = await loadGraph(engineOf(options).engine, {
      folder,
      onlyChanged: false,
      onOpen: (engine) => void print(`Loading ${folder ?? 'cypher'}/*.cypher into ${engine} ...\n`),
      onScript: (script) => void print(scriptLine(script)),
      signal,
    });
    await print(`${summary(report)}\n`);
  });
}

async function hasScripts(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => name.endsWith('.cypher'));
}

function summary({ nodes, relationships }: LoadReport): string {
  const sum = (key: 'created' | 'changed' | 'deleted'): string =>
    `${nodes[key] + relationships[key]} ${key} (${nodes[key]} nodes, ${relationships[key]} relationships)`;
  return `Done: ${sum('created')}, ${sum('changed')}, ${sum('deleted')}.`;
}
