import { bashCompletion } from './bash.ts';
import type { CommandLine } from './command-line.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

/** The script of each shell that completes command lines of the program. */
export const COMPLETIONS: Readonly<Record<string, (line: CommandLine) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};
