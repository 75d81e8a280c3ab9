import { Command, type OptionValues } from 'commander';
import { applyConfig } from './config.ts';
import type { Io } from './io.ts';

/** What a command declares of itself. */
export interface CommandSpec<Options> {
  readonly id: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Command lines without the leading `claims`. */
  readonly examples: readonly string[];
  /** What the exit codes mean, one a line. */
  readonly exits: readonly string[];
  readonly declare: (command: Command) => Command;
  /** Does the work and gives the exit code; `program` holds all commands. */
  readonly run: (operands: readonly string[], options: Options, io: Io, program: Command) => Promise<number>;
}

/** A command that the command line can offer. */
export interface CliCommand extends Pick<CommandSpec<unknown>, 'id' | 'summary' | 'examples'> {
  /** Builds the command; `finish` receives the exit code. */
  readonly build: (io: Io, finish: (exitCode: number) => void) => Command;
}

function helpText(spec: Pick<CommandSpec<unknown>, 'examples' | 'exits'>): string {
  const examples = spec.examples.map((example) => `  claims ${example}`);
  return ['', 'Examples:', ...examples, '', 'Exit status:', ...spec.exits.map((exit) => `  ${exit}`)].join('\n');
}

/** Makes a command of its declaration; commander reads the options that `declare` adds. */
export function defineCommand<Options>(spec: CommandSpec<Options>): CliCommand {
  const { id, summary, examples } = spec;
  return {
    id,
    summary,
    examples,
    build: (io, finish) => {
      const command = spec.declare(new Command(id).description(summary)).addHelpText('after', helpText(spec));
      return command.action(async () => {
        await applyConfig(command, io);
        finish(await spec.run(command.args, command.opts<OptionValues & Options>(), io, command.parent ?? command));
      });
    },
  };
}
