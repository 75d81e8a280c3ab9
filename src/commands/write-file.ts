import { mkdtemp, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault, faultOf, systemCode } from './fault.ts';

async function existing<Value>(look: Promise<Value>): Promise<Value | null> {
  try {
    return await look;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Writes beside the target and renames, so that nobody ever sees half a file. */
async function writeBeside(target: string, content: string | Iterable<string>): Promise<void> {
  const folder = await mkdtemp(join(dirname(target), '.claims-'));
  try {
    const draft = join(folder, basename(target));
    await writeFile(draft, content);
    await rename(draft, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(
  { path, cwd }: { readonly path: string; readonly cwd: string },
  content: string | Iterable<string>,
  inputs: readonly string[],
): Promise<void> {
  const target = resolve(cwd, path);
  const real = (await existing(realpath(target))) ?? target;
  const known = await existing(stat(real));
  if (known?.isDirectory()) throw new Fault(`${path}: is a folder; --output takes a file`);
  const sources = await Promise.all(inputs.map((input) => existing(realpath(resolve(cwd, input)))));
  if (sources.includes(real)) throw new Fault(`${path}: is an input and will not be overwritten`);
  if (known === null || known.isFile()) await writeBeside(real, content);
  // A device or a named pipe must not be replaced by a file.
  else await writeFile(real, content);
}

/**
 * Writes a file whole or not at all; paths are relative to `cwd`.
 * @throws Fault where it cannot be written, or is one of the inputs.
 */
export async function writeResult(
  path: string,
  content: string | Iterable<string>,
  { cwd, inputs }: { readonly cwd: string; readonly inputs: readonly string[] },
): Promise<void> {
  try {
    await write({ path, cwd }, content, inputs);
  } catch (error) {
    throw faultOf(error, 'cannot be written', path);
  }
}
