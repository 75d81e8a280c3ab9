import { fstatSync, type Stats } from 'node:fs';
import { Argument, Command, CommanderError } from 'commander';
import { columnsOf } from './commands/columns.ts';
import { Fault } from './commands/fault.ts';
import { COMMANDS } from './commands/index.ts';
import { ClosedPipe, type Io, say } from './commands/io.ts';
import { holdSignals } from './commands/uninterrupted.ts';
import { oneLine } from './output/measure.ts';
import { NAME, VERSION } from './version.ts';

/** Columns that the text of a help is wrapped to at least; a narrower column of it is left as it is. */
const MIN_HELP_WIDTH = 12;

const EXAMPLES = `
Examples:
  claims compare articles                 what each says, and where they differ
  claims extract article.md               the claims of one article
  claims diff old/article.md article.md   what changed in its claims

"claims <command> --help" tells more.`;

/** The message of a wrong command line in one line: what is wrong, what may be meant, where to read on. */
function usageMessage(message: string, help: string): string {
  const lines = message.replace(/^error: /, '').split('\n');
  const line = lines
    .map((part) => part.trim())
    .join(' ')
    .trim()
    .replace(/^command-argument value ('.*') is invalid for argument '(\w+)'/, '$2 $1 is invalid');
  return `${line}${/[.?)]$/.test(line) ? '' : '.'} See "${help}".`;
}

function configure(command: Command, help: string, io: Io): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ minWidthToWrap: MIN_HELP_WIDTH })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (message) => say(io, usageMessage(message, help)),
      getOutHelpWidth: () => columnsOf(io.env, io.stdout),
      getErrHelpWidth: () => columnsOf(io.env, io.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

/** `claims help`, which names the fault where commander's own prints the help of the program for a command that there is not. */
function helpCommand(program: Command): Command {
  const names = [...COMMANDS.map(({ id }) => id), 'help'];
  return new Command('help')
    .description('what a command does, as with --help')
    .addArgument(new Argument('[command]', 'what to tell of; else of the program').choices(names))
    .action((name?: string) => (program.commands.find((command) => command.name() === name) ?? program).help());
}

function createProgram(io: Io, finish: (exitCode: number) => void): Command {
  const program = configure(new Command(NAME), `${NAME} --help`, io)
    .description('What do these articles claim about a treatment, where do they agree, differ, and stay silent?')
    .version(VERSION, '-V, --version')
    .helpCommand(false)
    .configureHelp({ minWidthToWrap: MIN_HELP_WIDTH, subcommandTerm: (command) => command.name() })
    .addHelpText('after', EXAMPLES);
  for (const { id, build } of COMMANDS) program.addCommand(configure(build(io, finish), `${NAME} ${id} --help`, io));
  return program.addCommand(configure(helpCommand(program), `${NAME} --help`, io));
}

function settle(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ClosedPipe) return 0;
  if (error instanceof Fault) say(io, [oneLine(error.message), ...error.excerpt].join('\n'));
  else say(io, `a fault of the program itself: ${error instanceof Error ? error.stack : String(error)}`);
  return 2;
}

/** Runs one command line, without the names of node and script, and gives the exit code: 0, 1 or 2. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  try {
    const program = createProgram(io, (code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return settle(error, io);
  }
}

/** Standard input may be closed, or no file. */
function stdinFile(): Stats | null {
  try {
    return fstatSync(0);
  } catch {
    return null;
  }
}

/** Runs the command line of a process; the exit code is set and not forced, so that all output arrives. */
export async function run(host: NodeJS.Process): Promise<void> {
  // A reader that went away is noticed where it is written to.
  for (const stream of [host.stdout, host.stderr]) stream.on('error', () => undefined);
  const { stdout, stderr, env } = host;
  host.exitCode = await main(host.argv.slice(2), {
    // Standard input is opened when it is first asked for.
    get stdin() {
      return host.stdin;
    },
    stdout,
    stderr,
    env,
    cwd: host.cwd(),
    inputs: new Set(),
    stdinFile,
    uninterrupted: holdSignals(host),
  });
}
