import type { CompletedCommand, CompletedOption, Values } from './completed-command.js';

/** Completion for bash: words, otherwise files. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, values }) => {
    const ofOptions = options.filter((option) => wordsOf(option.values) !== '').map((option) => `      ${option.name}) words=${quoted(wordsOf(option.values))} ;;`);
    return `  ${name})
    case $previous in
${ofOptions.join('\n')}${ofOptions.length > 0 ? '\n' : ''}      *) words=${quoted(wordsOf(values))}; [[ $current == -* ]] && words=${quoted(options.map((option) => option.name).join(' '))} ;;
    esac ;;`;
  });
  return `# Completion of isnad for bash.
_isnad() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} words= before
  # --format=csv is three words for bash.
  [[ $current == = ]] && current=
  [[ $previous == = ]] && previous=\${COMP_WORDS[COMP_CWORD - 2]}
  if ((COMP_CWORD == 1)); then
    words=${quoted([...commands.map(({ name }) => name), '--help', '--version'].join(' '))}
  else
    case \${COMP_WORDS[1]} in
${cases.join('\n')}
    esac
  fi
  # Of values with commas between them the last one.
  before=\${current%"\${current##*,}"}
  COMPREPLY=($(compgen -P "$before" -W "$words" -- "\${current##*,}"))
}
complete -o default -F _isnad isnad
`;
}

/** Completion for zsh, to be read or to be put into a folder of fpath. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map(({ name, options, values }) => {
    const lines = options.map((option) => `        ${quoted(`*${option.name}${explained(option)}${option.takesValue ? `:value:${zshAction(option.values)}` : ''}`)} \\`);
    return `      ${name})
      _arguments \\
${lines.join('\n')}
        ${quoted(`*:argument:${zshAction(values)}`)} ;;`;
  });
  return `#compdef isnad
# Completion of isnad for zsh.
_isnad() {
  local -a commands=(
${described.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
  else
    shift words
    ((CURRENT--))
    case $words[1] in
${cases.join('\n')}
    esac
  fi
}
if [[ $funcstack[1] == _isnad ]]; then _isnad "$@"; else compdef _isnad isnad; fi
`;
}

/** Completion for fish. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name, summary }) => `complete -c isnad -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`);
  const ofCommands = commands.flatMap(({ name, options, values }) => {
    const here = `complete -c isnad -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      values === 'file' ? `${here} -F` : `${here} -f -a ${quoted(wordsOf(values))}`,
      ...options.map((option) => `${here} -l ${option.name.replace(/^--/, '')}${fishValue(option)} -d ${quoted(option.description)}`),
    ];
  });
  return `# Completion of isnad for fish.\n${[...names, ...ofCommands].join('\n')}\n`;
}

const wordsOf = (values: Values): string => (values === null || values === 'file' ? '' : values.words.join(' '));

function explained({ description }: CompletedOption): string {
  return `[${description.replace(/[[\]]/g, String.raw`\$&`)}]`;
}

function zshAction(values: Values): string {
  if (values === null) return ' ';
  if (values === 'file') return '_files';
  return values.areSeveral ? `_values -s , value ${values.words.join(' ')}` : `(${values.words.join(' ')})`;
}

function fishValue({ takesValue, values }: CompletedOption): string {
  if (!takesValue) return '';
  if (values === 'file') return ' -r -F';
  return values === null ? ' -x' : ` -x -a ${quoted(wordsOf(values))}`;
}

/** A text between quotation marks of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
