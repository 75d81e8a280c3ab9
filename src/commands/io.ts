import { Fault, systemCode } from './fault.ts';

/** Where text goes. */
export interface Sink {
  readonly write: (text: string, done?: (error?: Error | null) => void) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything that a command knows of the process it runs in. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Paths of what was read, or should have been: no output may take their place. */
  readonly inputs: Set<string>;
}

/** The reader of the output went away: nothing more to do, and no fault. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

const PIECE = 65_536;

function writePiece(sink: Sink, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    sink.write(text, (error) => {
      if (!error) resolve();
      else if (systemCode(error) === 'EPIPE') reject(new ClosedPipe());
      else reject(new Fault(`standard output: cannot be written: ${systemCode(error) ?? error.message}`));
    });
  });
}

/**
 * Writes all of a text, waiting for the reader, so that a long result need not be held whole.
 * @throws ClosedPipe where the reader went away.
 */
export async function writeAll(sink: Sink, content: string | Iterable<string>): Promise<void> {
  let waiting = '';
  for (const piece of typeof content === 'string' ? [content] : content) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    await writePiece(sink, waiting);
    waiting = '';
  }
  if (waiting !== '') await writePiece(sink, waiting);
}

/** Writes one message for the person at the terminal. */
export function say(io: Io, message: string): void {
  io.stderr.write(`claims: ${message}\n`, () => undefined);
}
