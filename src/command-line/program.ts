import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../package-root.js';
import { addCompare } from './compare.js';
import { addCompletion } from './completion.js';
import { addExport } from './export.js';
import { addNeighborhood } from './neighborhood.js';
import { addNeo4j } from './neo4j.js';
import { addPath } from './path.js';
import { addQuery } from './query.js';
import { addSchema } from './schema.js';
import { addSearch } from './search.js';
import { addSeed } from './seed.js';
import { addStats } from './stats.js';
import { addTimeline } from './timeline.js';
import { addTraverse } from './traverse.js';

const HELP = `
Which graph is asked: a server (--url, ISNAD_URL), a file of the embedded engine (--data, ISNAD_DATA) or a Neo4j (NEO4J_URI,
NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE). With none of them it is data/isnad.grafeo; where that is not there, the graph of
this package is loaded into it first.

Output: a table in a terminal; --json, --ndjson or --csv, and JSON where the output goes to a file or another program.

Examples:
  isnad search ناجورنو قره باغ
  isnad path Turkey Armenia
  isnad timeline Putin --clock SAID --csv > putin.csv
  isnad query '{ people { nodes { id name } } }'

Exit codes: 0 answered, 1 a mistake of Isnad's own, 2 wrong usage, 3 the operation was refused or failed, 4 no server, engine
or file, 5 it took longer than --deadline, 130 ended by Ctrl-C, 143 by SIGTERM.`;

/** All commands of isnad. */
export function createProgram(): Command {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  const program = new Command('isnad')
    .description('Who said what, about what, according to whom, with the words that prove it.')
    .version(version)
    .addHelpText('after', HELP)
    .configureHelp({ sortSubcommands: false })
    .exitOverride()
    .configureOutput({ outputError: (text, write) => { write(text.replace(/^error: (.)/, (_, first: string) => first.toUpperCase())); } })
    .showHelpAfterError(false);
  for (const add of [addSearch, addQuery, addPath, addTraverse, addNeighborhood, addTimeline, addCompare, addStats, addExport, addSeed, addSchema, addCompletion, addNeo4j]) add(program);
  return program;
}
