import { Readable } from 'node:stream';
import { main } from '../../src/cli.ts';
import type { Io, Sink } from '../../src/commands/io.ts';

/** What a command line did. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The surroundings of a command line. */
export interface Surroundings {
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** No signal comes. */
export const uninterrupted: Io['uninterrupted'] = (work) => work(new AbortController().signal);

/** Runs a command line in this process. */
export async function runMain(args: readonly string[], around: Surroundings): Promise<CliResult> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written): Sink => ({
    write: (text, done) => {
      written[name] += text;
      done?.();
    },
    isTTY: around.isTTY,
    columns: around.columns,
  });
  const exitCode = await main(args, {
    stdin: Readable.from(around.stdin === undefined ? [] : [Buffer.from(around.stdin)]),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    cwd: around.cwd,
    env: around.env ?? {},
    inputs: new Set(),
    stdinFile: () => null,
    uninterrupted,
  });
  return { exitCode, ...written };
}
