import type { Command } from 'commander';
import { UNMATCHED_FORMATS } from '../output/index.ts';
import { deliver } from './deliver.ts';
import { Fault } from './fault.ts';
import type { Io } from './io.ts';
import type { OutputOptions, ShardOptions, SourceOptions, TypeOptions } from './options.ts';
import { readLexicon } from './read-lexicon.ts';
import { exitCodeFor, readSources, sayFailures } from './read-sources.ts';

/** The option that asks what the lexicon lacks. */
export interface UnmatchedOptions {
  readonly unmatched?: boolean;
}

/** Adds `--unmatched`. */
export function addUnmatchedOption(command: Command): Command {
  return command.option(
    '--unmatched',
    'instead of claims, the phrases that look medical and that no row of the lexicon names (text, json)',
  );
}

/**
 * Writes what looks medical in the sources and what no row of the lexicon names, and gives the exit code.
 * @throws Fault where the format or another option says nothing of phrases.
 */
export async function deliverUnmatched(
  paths: readonly string[],
  options: OutputOptions & SourceOptions & TypeOptions & ShardOptions,
  io: Io,
): Promise<number> {
  if (!UNMATCHED_FORMATS.some(({ id }) => id === options.format)) {
    throw new Fault(
      `--unmatched is written as ${UNMATCHED_FORMATS.map(({ id }) => id).join(' or ')}, not ${options.format}`,
    );
  }
  if (options.type !== undefined || options.shard !== undefined) {
    throw new Fault('--unmatched lists phrases and no claims; leave out --type and --shard');
  }
  const lexicon = await readLexicon(options, io);
  const { documents, failures } = await readSources(paths, options, io);
  const { findUnmatched } = await import('../pipeline.ts');
  sayFailures(failures, io);
  await deliver({ unmatched: findUnmatched(documents, lexicon), failures }, UNMATCHED_FORMATS, { options, io });
  return exitCodeFor(failures);
}
