import type { Stats } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { faultOf, systemCode } from './fault.ts';
import { untilStopped } from './until-stopped.ts';

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
  /** The file that standard input is; null where it is none. */
  readonly stdinFile: () => Stats | null;
  /** Does what a signal must not cut in half, and ends the program after it where one came; `stop` tells it to be short. */
  readonly uninterrupted: <Value>(work: (stop: AbortSignal) => Promise<Value>) => Promise<Value>;
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
      else reject(faultOf(error, 'cannot be written', 'standard output'));
    });
  });
}

async function writePieces(sink: Sink, pieces: Iterable<string>, stop: AbortSignal): Promise<void> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    await writePiece(sink, waiting);
    // A signal is told in a new turn of the event loop only.
    await nextTurn();
    if (stop.aborted) return;
    waiting = '';
  }
  if (waiting !== '') await writePiece(sink, waiting);
}

/**
 * Writes all of a text to standard output, waiting for the reader, so that a long result need not be held whole; a signal
 * ends it between two pieces.
 * @throws ClosedPipe where the reader went away.
 */
export async function writeAll(
  { stdout, uninterrupted }: Pick<Io, 'stdout' | 'uninterrupted'>,
  content: string | Iterable<string>,
): Promise<void> {
  const pieces = typeof content === 'string' ? [content] : content;
  await uninterrupted((stop) => writePieces(stdout, pieces, stop));
}

async function writeTexts(sink: Sink, texts: AsyncIterable<string>, stop: AbortSignal): Promise<void> {
  for await (const text of untilStopped(texts, stop)) {
    if (text !== '') await writePiece(sink, text);
    await nextTurn();
  }
}

/**
 * Writes each text to standard output as it comes, waiting for the reader; a signal ends it between two texts.
 * @throws ClosedPipe where the reader went away.
 */
export async function writeEach(
  { stdout, uninterrupted }: Pick<Io, 'stdout' | 'uninterrupted'>,
  texts: AsyncIterable<string>,
): Promise<void> {
  await uninterrupted((stop) => writeTexts(stdout, texts, stop));
}

/** Writes one message for the person at the terminal. */
export function say(io: Io, message: string): void {
  io.stderr.write(`claims: ${message}\n`, () => undefined);
}
