import type { Side } from './diff-side.ts';
import { Fault } from './fault.ts';

/** The two files of which git asks for the difference, under the name that the repository gives them. */
export interface GitPair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What git names in the place of a file that is not there. */
const NO_FILE = '/dev/null';

/**
 * The operands that git gives to an external diff: path, old file, hash and mode, new file, hash and mode.
 * @throws Fault where they are fewer.
 */
export function readGitOperands(operands: readonly string[]): GitPair {
  const [name, before, , , after] = operands;
  if (name === undefined || before === undefined || after === undefined) {
    throw new Fault('--git takes the seven operands that git gives to an external diff');
  }
  return { name, before, after };
}

/** The side of a file that is not there: it claims nothing. */
export const isMissing = (path: string): boolean => path === NO_FILE;

/** A side under the name of the repository instead of the temporary one. */
export function underName(side: Side, name: string): Side {
  const sources = side.sources.map((source) => ({
    key: name,
    path: name,
    claims: source.claims.map((claim) => ({ ...claim, source: name })),
  }));
  return { ...side, sources };
}
