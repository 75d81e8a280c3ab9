import type { Stats } from 'node:fs';
import { chmod, mkdtemp, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault, faultOf, systemCode } from './fault.ts';
import type { Io } from './io.ts';
import { untilStopped } from './until-stopped.ts';

const WRITABLE = 0o222;

/** A text, whole or in pieces. */
export type Content = string | Iterable<string> | AsyncIterable<string>;

/** Whether the pieces come with time. */
export const isAsync = (content: Content): content is AsyncIterable<string> =>
  typeof content !== 'string' && Symbol.asyncIterator in content;

async function existing<Value>(look: Promise<Value>): Promise<Value | null> {
  try {
    return await look;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes beside the target and renames, so that nobody ever sees half a file; keeps the permissions of a file that was
 * there. `check` is asked before the target is replaced.
 */
async function writeBeside(
  target: string,
  content: Content,
  {
    mode,
    stop,
    check,
  }: { readonly mode: number | undefined; readonly stop: AbortSignal; readonly check: () => Promise<void> },
): Promise<void> {
  const folder = await mkdtemp(join(dirname(target), '.claims-'));
  try {
    const draft = join(folder, basename(target));
    await writeFile(draft, isAsync(content) ? untilStopped(content, stop) : content, { signal: stop });
    stop.throwIfAborted();
    if (mode !== undefined) await chmod(draft, mode);
    await check();
    await rename(draft, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Place = Pick<Io, 'cwd' | 'inputs' | 'stdinFile' | 'uninterrupted'>;

/** Whether a file is one of the inputs, by whatever name; of an input that is gone nothing can be lost. */
async function isInput(file: Stats, { cwd, inputs, stdinFile }: Place): Promise<boolean> {
  const read = await Promise.all([...inputs].map((input) => stat(resolve(cwd, input)).catch(() => null)));
  return [...read, stdinFile()].some((input) => input?.dev === file.dev && input.ino === file.ino);
}

async function write(path: string, content: Content, place: Place) {
  const target = resolve(place.cwd, path);
  const real = (await existing(realpath(target))) ?? target;
  const known = await existing(stat(real));
  if (known?.isDirectory()) throw new Fault(`${path}: is a folder; --output takes a file`);
  // What is written source by source knows all inputs only at its end.
  const check = async (): Promise<void> => {
    if (known?.isFile() && (await isInput(known, place)))
      throw new Fault(`${path}: is an input and will not be overwritten`);
  };
  await check();
  if (known?.isFile() && (known.mode & WRITABLE) === 0) throw new Fault(`${path}: cannot be written: is read-only`);
  await place.uninterrupted((stop) =>
    known === null || known.isFile()
      ? writeBeside(real, content, { mode: known?.mode, stop, check })
      : // A device or a named pipe must not be replaced by a file.
        writeFile(real, content, { signal: stop }),
  );
}

/**
 * Writes a file whole or not at all.
 * @throws Fault where it cannot be written, or is one of the inputs.
 */
export async function writeResult(path: string, content: Content, io: Place): Promise<void> {
  try {
    await write(path, content, io);
  } catch (error) {
    throw faultOf(error, 'cannot be written', path);
  }
}
