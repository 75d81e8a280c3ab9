import type { CommandLine, CommandWords, OptionWords, ValueWords } from './command-line.ts';

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** `:name:(choices)`, as _arguments takes what follows. */
function valueSpec({ name, choices, isPath }: ValueWords): string {
  if (choices.length > 0) return `:${name}:(${choices.join(' ')})`;
  return `:${name}:${isPath ? '_files' : ' '}`;
}

/** One argument of _arguments for each name of an option, any of which may be given again. */
function optionSpecs({ names, description, value }: OptionWords): string[] {
  const told = `[${description.replaceAll(/[\\[\]]/g, '\\$&')}]`;
  return names.map((name) => {
    if (value === null) return quote(`*${name}${told}`);
    return quote(`*${name}${name.startsWith('--') ? '=' : '+'}${told}${valueSpec(value)}`);
  });
}

function commandCase({ name, options, operands }: CommandWords): string {
  const rest = operands === null ? [] : [quote(`*${valueSpec(operands)}`)];
  const specs = [...options.flatMap(optionSpecs), ...rest];
  return `        ${name}) _arguments -s ${specs.map((spec) => `\\\n          ${spec}`).join(' ')} ;;`;
}

/** A script to be sourced after compinit, or kept in a folder of fpath. */
export function zshCompletion({ program, options, commands }: CommandLine): string {
  return `#compdef ${program}
# zsh completion of ${program}
_${program}() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quote(`${name}:${description}`)}`).join('\n')}
  )
  _arguments -C ${options.flatMap(optionSpecs).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _${program} ]]; then
  _${program} "$@"
else
  compdef _${program} ${program}
fi
`;
}
