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

/** Says the warnings of sources on standard error, one line each. */
export function sayWarnings(sources: readonly SourceSummary[], io: Io): void {
  for (const { id, warnings } of sources) {
    for (const { line, message } of warnings) {
      say(io, oneLine(`warning: ${id}${line === null ? '' : `:${line}`}: ${message}`));
    }
  }
}

const SKIPPED = 'passed over, because a folder gives no NDJSON; name it if it holds documents';

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
    ...(quiet === true ? {} : { onSkipped: (path: string) => say(io, oneLine(`warning: ${path}: ${SKIPPED}`)) }),
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
