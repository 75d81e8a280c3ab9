import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { CHANGE_KINDS, CLAIM_TYPES } from '../model.ts';
import type { Io } from './io.ts';
import { readText } from './saved-claims.ts';

const NAMES = ['claims.config.yaml', 'claims.config.yml', 'claims.config.json'];

/** The nearest file of defaults in a folder or above it; null where there is none. */
function findConfig(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const name = NAMES.find((one) => existsSync(join(folder, one)));
    if (name !== undefined) return relative(cwd, join(folder, name)).replaceAll(sep, '/');
    if (dirname(folder) === folder) return null;
  }
}

/** Values of options by their names; lexicon files are named from the working directory. */
async function readConfig(path: string, io: Io): Promise<Readonly<Record<string, unknown>>> {
  const [{ choice, listOf, mapping, positive, readYaml, words }, text] = await Promise.all([
    import('./yaml-file.ts'),
    readText(path, io),
  ]);
  const schema = mapping({
    lexicon: listOf(words).default([]),
    type: listOf(choice(CLAIM_TYPES)).optional(),
    ignore: listOf(choice(CHANGE_KINDS)).optional(),
    quorum: positive.optional(),
  });
  const { lexicon, ...others } = readYaml(text, path, schema).value;
  return { lexicon: lexicon.map((file) => relative(io.cwd, resolve(io.cwd, dirname(path), file))), ...others };
}

interface ConfigOptions {
  readonly config?: string | false;
  readonly lexicon?: readonly string[];
}

/**
 * Gives a command the defaults that a user keeps in a file, where the command line says nothing else; lexicon files of
 * the command line come after those of the file.
 * @throws Fault where the file cannot be read or is not valid.
 */
export async function applyConfig(command: Command, io: Io): Promise<void> {
  const takesConfig = command.options.some(({ long }) => long === '--config');
  const { config, lexicon = [] } = command.opts<ConfigOptions>();
  if (!takesConfig || config === false) return;
  const path = config ?? findConfig(io.cwd);
  if (path === null) return;
  const defaults = await readConfig(path, io);
  for (const option of command.options) {
    const key = option.attributeName();
    const value = defaults[key];
    if (value === undefined) continue;
    if (key === 'lexicon') command.setOptionValue(key, [...(value as string[]), ...lexicon]);
    else if (command.getOptionValueSource(key) !== 'cli') command.setOptionValue(key, value);
  }
}
