import type { Extracted } from '../batch/extracted.ts';
import { extractSources } from './extract-sources.ts';
import type { Io } from './io.ts';
import type { BatchOptions, OutputOptions, ShardOptions, SourceOptions, TypeOptions } from './options.ts';
import { readLexicon } from './read-lexicon.ts';
import { findAll, makeWarner, sayFailures } from './read-sources.ts';
import { selectClaims } from './select-types.ts';
import { writeOutput } from './write-output.ts';

/** The format that can be written source by source. */
export const STREAMED = 'ndjson';

type StreamOptions = SourceOptions & BatchOptions & ShardOptions & TypeOptions & Pick<OutputOptions, 'output'>;

/** Writes the claims of each source as soon as it is read; says at once what is wrong with it. Gives the exit code. */
export async function streamClaims(paths: readonly string[], options: StreamOptions, io: Io): Promise<number> {
  const [{ placeFound }, { claimsOf, linesOf, withPosition }] = await Promise.all([
    import('../batch/extract-all.ts'),
    import('../batch/extracted.ts'),
  ]);
  const lexicon = await readLexicon(options, io);
  const { type, shard, output } = options;
  const select = (extracted: Extracted): Extracted =>
    type === undefined ? extracted : { ...extracted, claims: selectClaims(claimsOf(extracted), type) };
  const warner = makeWarner(io);
  let exitCode = 0;
  async function* lines(): AsyncGenerator<string, void> {
    const found = placeFound(findAll(paths, options, io), shard);
    for await (const { extracted, failure, position } of extractSources(found, options, lexicon, io)) {
      if (extracted === undefined) {
        sayFailures([failure], io);
        exitCode = 2;
        continue;
      }
      if (options.quiet !== true) warner.say(extracted.summary);
      const text = linesOf(select(extracted));
      yield shard === undefined ? text : withPosition(text, position);
    }
  }
  await writeOutput(output, lines(), io);
  warner.end();
  return exitCode;
}
