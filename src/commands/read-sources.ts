import type { Found } from '../load/source.ts';
import type { Document, Failure, SourceSummary } from '../model.ts';
import { oneLine } from '../output/measure.ts';
import { Fault } from './fault.ts';
import { type Io, say } from './io.ts';
import type { SourceOptions } from './options.ts';

/** What could be read, and what could not. */
export interface ReadSources {
  readonly documents: readonly Document[];
  readonly failures: readonly Failure[];
}

/** Says on standard error what could not be read, one line each. */
export function sayFailures(failures: readonly Failure[], io: Io): void {
  for (const { path, message } of failures) say(io, oneLine(`${path}: ${message}`));
}

/** Warnings of one kind that are said; a report holds all of them. */
const MOST_SAID = 20;

/** Says warnings on standard error, one line each. */
export interface Warner {
  readonly say: (source: Pick<SourceSummary, 'id' | 'warnings'>) => void;
  /** Says how many warnings there were beyond those that were said. */
  readonly end: () => void;
}

/** Says the warnings of sources as they come; of each kind the first, and at the end how many more there are. */
export function makeWarner(io: Io): Warner {
  const said = new Map<string, number>();
  return {
    say: ({ id, warnings }) => {
      for (const { code, line, message } of warnings) {
        const before = said.get(code) ?? 0;
        said.set(code, before + 1);
        if (before >= MOST_SAID) continue;
        say(io, oneLine(`warning: ${id}${line === null ? '' : `:${line}`}: ${message}`));
      }
    },
    end: () => {
      for (const [code, number] of said) {
        if (number > MOST_SAID)
          say(io, `warning: and ${number - MOST_SAID} more of "${code}"; --format json lists all`);
      }
    },
  };
}

/** Says the warnings of sources on standard error. */
export function sayWarnings(sources: readonly Pick<SourceSummary, 'id' | 'warnings'>[], io: Io): void {
  const warner = makeWarner(io);
  for (const source of sources) warner.say(source);
  warner.end();
}

/** Where the sources that operands name are found. */
function placesOf(paths: readonly string[], { stdinName, inputFormat, maxBytes, quiet }: SourceOptions, io: Io) {
  if (paths.length === 0) {
    throw new Fault('no source given: name files, folders or globs, or "-" for standard input');
  }
  return {
    stdin: io.stdin,
    cwd: io.cwd,
    ...(stdinName === undefined ? {} : { stdinName }),
    ...(inputFormat === undefined ? {} : { inputFormat }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(quiet === true
      ? {}
      : { onSkipped: ({ path, message }: Failure) => say(io, oneLine(`warning: ${path}: ${message}`)) }),
  };
}

/**
 * Finds the sources that the operands name, each when it is asked for.
 * @throws Fault where there is no operand.
 */
export async function* findAll(paths: readonly string[], options: SourceOptions, io: Io): AsyncGenerator<Found, void> {
  const places = placesOf(paths, options, io);
  const { findSources } = await import('../load/load-paths.ts');
  for await (const found of findSources(paths, places)) {
    io.inputs.add((found.source ?? found.failure).path);
    yield found;
  }
}

/**
 * Loads the sources that the operands name.
 * @throws Fault where there is no operand.
 */
export async function readSources(paths: readonly string[], options: SourceOptions, io: Io): Promise<ReadSources> {
  const places = placesOf(paths, options, io);
  const { loadPaths } = await import('../load/load-paths.ts');
  const read = await loadPaths(paths, places);
  for (const { path } of [...read.documents, ...read.failures]) io.inputs.add(path);
  return read;
}

/** The exit code of a command that has done what it could. */
export function exitCodeFor(failures: readonly Failure[]): number {
  return failures.length > 0 ? 2 : 0;
}
