import { writeFile } from 'node:fs/promises';
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
  const [{ apiSize, printApi }, { loadPackageSchema }] = await Promise.all([import('../model/api-schema.js'), import('../package-schema.js')]);
  const api = loadPackageSchema().schema;
  if (output === undefined) return print(printApi(api));
  await writeFile(output, printApi(api));
  await print(`${output}: ${apiSize(api)}\n`);
}
