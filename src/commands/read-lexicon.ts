import type { LexiconOptions } from '../pipeline.ts';
import type { Io } from './io.ts';
import type { SourceOptions } from './options.ts';
import { readText } from './saved-claims.ts';

/**
 * The lexicon with what the files of `--lexicon` add to it; nothing, which means the one that ships, where there are none.
 * @throws Fault where a file cannot be read, is not valid, or contradicts the lexicon.
 */
export async function readLexicon(
  { lexicon: paths = [] }: Pick<SourceOptions, 'lexicon'>,
  io: Io,
): Promise<LexiconOptions> {
  if (paths.length === 0) return {};
  const { checkLexiconFile, extensionOf, readLexiconFile } = await import('./lexicon-file.ts');
  const files = [];
  for (const path of paths) files.push(readLexiconFile(await readText(path, io), path));
  const { loadLexicon } = await import('../find/lexicon.ts');
  const lexicon = loadLexicon(extensionOf(files));
  for (const file of files) checkLexiconFile(file, lexicon);
  return { lexicon };
}
