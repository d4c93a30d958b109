import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { examples } from './examples.js';
import { print } from './print.js';

export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('the API as SDL')
    .description('Prints the API as SDL, with a description of every field.')
    .option('--output <file>', 'into this file')
    .addHelpText('after', examples('isnad schema > api.graphql', 'isnad schema --output api.graphql'))
    .action(schema);
}

async function schema({ output }: { readonly output?: string }): Promise<void> {
  const [{ apiSize, printApi }, { loadSchema, readSchemaFiles }, { packageRoot }] = await Promise.all([import('../model/api-schema.js'), import('../model/load-schema.js'), import('../package-root.js')]);
  const api = loadSchema(readSchemaFiles(join(packageRoot, 'schema'))).schema;
  if (output === undefined) return print(printApi(api));
  await writeFile(output, printApi(api));
  await print(`${output}: ${apiSize(api)}\n`);
}
