#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from './config.js';
import { endWithError } from './end-with-error.js';
import { apiSize, printApi } from './model/api-schema.js';
import { loadSchema, readSchemaFiles } from './model/load-schema.js';
import { runNeo4jInForeground } from './neo4j-server/run-neo4j-in-foreground.js';
import { openStore } from './open-store.js';
import { packageRoot } from './package-root.js';
import { scriptLine, seed } from './seed.js';
import type { LoadReport } from './store/loader/load-scripts.js';

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  seed: seedCommand,
  neo4j: () => runNeo4jInForeground({ home: 'data/neo4j', port: 7687 }),
  schema: printSchemaCommand,
};

/** Brings the graph to what the scripts of cypher/ say. */
async function seedCommand(): Promise<void> {
  const { engine } = readConfig(process.env);
  const schema = loadSchema(readSchemaFiles(join(packageRoot, 'schema')));
  const store = await openStore(engine);
  process.stdout.write(`Loading cypher/*.cypher into ${store.engine} ...\n`);
  try {
    process.stdout.write(`${summary(await seed(store, schema, { onlyChanged: false, onScript: (script) => process.stdout.write(scriptLine(script)) }))}\n`);
  } finally {
    await store.close();
  }
}

/** Prints the derived API into schema/generated/api.graphql. */
function printSchemaCommand(): Promise<void> {
  const { schema } = loadSchema(readSchemaFiles(join(packageRoot, 'schema')));
  writeFileSync(join(packageRoot, 'schema/generated/api.graphql'), printApi(schema));
  process.stdout.write(`schema/generated/api.graphql: ${apiSize(schema)}\n`);
  return Promise.resolve();
}

function summary({ nodes, relationships }: LoadReport): string {
  const sum = (key: 'created' | 'changed' | 'deleted'): string =>
    `${nodes[key] + relationships[key]} ${key} (${nodes[key]} nodes, ${relationships[key]} relationships)`;
  return `Done: ${sum('created')}, ${sum('changed')}, ${sum('deleted')}.`;
}

const [name = ''] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) await command().catch(endWithError);
else {
  process.stderr.write(`Unknown command "${name}". Use one of: ${Object.keys(COMMANDS).join(', ')}.\n`);
  process.exit(1);
}
