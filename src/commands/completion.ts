import { Argument, type Command, type Option } from 'commander';
import type { CommandLine, CommandWords, OptionWords, ValueWords } from '../output/completion/command-line.ts';
import { defineCommand } from './command.ts';
import { writeOutput } from './write-output.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Values of options that are paths, by what the help calls them. */
const PATHS = ['file', 'folder'];

function optionWords({ short, long, description, flags, argChoices = [] }: Option): OptionWords {
  const [, name] = /<(\w+)/.exec(flags) ?? [];
  return {
    names: [short, long].flatMap((one) => one ?? []),
    description,
    value: name === undefined ? null : { name, choices: argChoices, isPath: PATHS.includes(name) },
  };
}

/** Operands that are not one of some words are paths. */
function operandWords([first]: readonly Argument[]): ValueWords | null {
  if (first === undefined) return null;
  const { argChoices: choices = [] } = first;
  return { name: first.name(), choices, isPath: choices.length === 0 };
}

const optionsOf = (command: Command): OptionWords[] => command.createHelp().visibleOptions(command).map(optionWords);

const commandWords = (command: Command): CommandWords => ({
  name: command.name(),
  description: command.description(),
  options: optionsOf(command),
  operands: operandWords(command.registeredArguments),
});

const commandLineOf = (program: Command): CommandLine => ({
  program: program.name(),
  options: optionsOf(program),
  commands: program.commands.map(commandWords),
});

/** `claims completion`: the script by which a shell completes command lines, made of what the commands declare. */
export const completion = defineCommand<{ readonly output?: string }>({
  id: 'completion',
  summary: 'the script that completes command lines in your shell',
  examples: [
    'completion bash > ~/.local/share/bash-completion/completions/claims',
    'completion zsh > ~/.zfunc/_claims          # a folder of fpath',
    'completion fish > ~/.config/fish/completions/claims.fish',
  ],
  exits: ['0  done', '2  no such shell, or the file could not be written'],
  declare: (command) =>
    command
      .addArgument(new Argument('<shell>', 'the shell that completes').choices(SHELLS))
      .option('-o, --output <file>', 'write to a file instead of standard output ("-")'),
  run: async ([shell = ''], { output }, io, program) => {
    const { COMPLETIONS } = await import('../output/completion/completion.ts');
    await writeOutput(output, COMPLETIONS[shell]?.(commandLineOf(program)) ?? '', io);
    return 0;
  },
});
