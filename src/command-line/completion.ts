import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Argument, type Command, type Option } from 'commander';
import type { CompletedCommand, Values } from './completed-command.js';
import { examples } from './examples.js';
import { EnumOption } from './options.js';
import { print } from './print.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .summary('completion for a shell')
    .description('Prints what makes a shell complete the commands, their options and the values of these.')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .addHelpText('after', examples(
      'isnad completion bash >> ~/.bashrc',
      'isnad completion zsh > ~/.zfunc/_isnad        (with fpath+=~/.zfunc before compinit)',
      'isnad completion fish > ~/.config/fish/completions/isnad.fish',
    ))
    .action(async (shell: (typeof SHELLS)[number]) => {
      const scripts = await import('./completion-scripts.js');
      const commands = await completedCommands(program);
      await print({ bash: scripts.bashScript, zsh: scripts.zshScript, fish: scripts.fishScript }[shell](commands));
    });
}

/** What there is to complete, read from the commands themselves. */
async function completedCommands(program: Command): Promise<CompletedCommand[]> {
  const enums = await apiEnums();
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: [
      ...command.options.map((option) => ({ name: option.long ?? '', description: option.description, takesValue: option.required, values: valuesOf(option, enums) })),
      { name: '--help', description: 'display help for command', takesValue: false, values: null },
    ],
    values: argumentValues(command.registeredArguments[0]),
  }));
}

function valuesOf(option: Option, enums: ReadonlyMap<string, readonly string[]>): Values {
  if (option instanceof EnumOption) return { words: enums.get(option.enumName) ?? [], areSeveral: true };
  if (option.argChoices) return { words: option.argChoices, areSeveral: false };
  return option.flags.includes('<file>') ? 'file' : null;
}

function argumentValues(argument: Argument | undefined): Values {
  if (argument?.argChoices) return { words: argument.argChoices, areSeveral: false };
  return ['operation', 'folder'].includes(argument?.name() ?? '') ? 'file' : null;
}

/** The values of the enums of the API, by their names. */
async function apiEnums(): Promise<ReadonlyMap<string, readonly string[]>> {
  const [{ Kind, parse }, { packageRoot }] = await Promise.all([import('graphql'), import('../package-root.js')]);
  const { definitions } = parse(await readFile(join(packageRoot, 'schema/generated/api.graphql'), 'utf8'));
  return new Map(definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION ? [[definition.name.value, (definition.values ?? []).map(({ name }) => name.value)] as const] : [],
  ));
}
