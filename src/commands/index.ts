import type { CliCommand } from './command.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { diff } from './diff.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { extract } from './extract.ts';
import { merge } from './merge.ts';
import { schema } from './schema.ts';
import { score } from './score.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which `claims --help` lists them. */
export const COMMANDS: readonly CliCommand[] = [
  extract,
  compare,
  diff,
  exportCommand,
  explainCommand,
  score,
  merge,
  verify,
  schema,
  completion,
];
