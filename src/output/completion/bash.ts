import type { CommandLine, CommandWords, OptionWords, ValueWords } from './command-line.ts';

const namesOf = (options: readonly OptionWords[]): string[] => options.flatMap(({ names }) => names);

/** What is offered for a value: its words, files, which readline finds itself, or nothing. */
function offer({ choices, isPath }: ValueWords): string {
  if (choices.length > 0) return `words='${choices.join(' ')}'`;
  return isPath ? 'files=yes' : ':';
}

function valueCases({ name, options }: CommandWords): string[] {
  return options.flatMap(({ names, value }) =>
    value === null ? [] : [`    ${names.map((one) => `'${name} ${one}'`).join(' | ')}) ${offer(value)} ;;`],
  );
}

function commandCase({ name, options, operands }: CommandWords): string {
  const rest = operands === null ? ':' : offer(operands);
  return `        ${name}) if [[ $word == -* ]]; then words='${namesOf(options).join(' ')}'; else ${rest}; fi ;;`;
}

/** A script for bash 3.2 and later, which needs no other. */
export function bashCompletion({ program, options, commands }: CommandLine): string {
  return `# bash completion of ${program}
_${program}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words='' files=no
  # readline takes "--option=value" for three words.
  if [[ $word == = ]]; then
    word=''
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(valueCases).join('\n')}
    *)
      if ((COMP_CWORD == 1)); then
        words='${[...commands.map(({ name }) => name), ...namesOf(options)].join(' ')}'
      else case \${COMP_WORDS[1]} in
${commands.map(commandCase).join('\n')}
      esac; fi ;;
  esac
  # bash 3.2 has no compopt, and offers files where nothing else fits.
  if [[ $files == no ]]; then compopt +o default 2>/dev/null; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _${program} ${program}
`;
}
