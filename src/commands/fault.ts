import { oneLine } from '../output/measure.ts';

/** A fault of the input or of the command line: one line for a person, no stack. */
export class Fault extends Error {
  override readonly name = 'Fault';
  /** Lines that show the place; none where the message tells it all. */
  readonly excerpt: readonly string[];

  constructor(message: string, excerpt: readonly string[] = []) {
    super(message);
    this.excerpt = excerpt;
  }
}

/** Faults of one file that are shown. */
const MOST_SHOWN = 20;

/** Several faults, of which there is at least one, as one: each with its place, beyond `MOST_SHOWN` only how many. */
export function joinFaults([first, ...others]: readonly [Fault, ...Fault[]]): Fault {
  const shown = others.slice(0, MOST_SHOWN - 1).flatMap(({ message, excerpt }) => [oneLine(message), ...excerpt]);
  const left = others.length - (MOST_SHOWN - 1);
  return new Fault(first.message, [...first.excerpt, ...shown, ...(left > 0 ? [`and ${left} more`] : [])]);
}

/** @throws Fault where there are any. */
export function throwFaults([first, ...others]: readonly Fault[]): void {
  if (first !== undefined) throw joinFaults([first, ...others]);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EEXIST: 'a file of this name is in the way',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  EFBIG: 'the file would be larger than is allowed',
  EIO: 'the disk or the terminal does not answer',
  EROFS: 'the file system is read-only',
};

/** The code of a system error; null for anything else. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A system error as a fault that names the path; other errors are returned as they are. */
export function faultOf(error: unknown, what: string, path: string): unknown {
  const code = systemCode(error);
  if (code === null || error instanceof Fault) return error;
  return new Fault(`${path}: ${what}: ${REASONS[code] ?? code}`);
}
