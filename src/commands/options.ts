import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Shard } from '../batch/shard.ts';
import { CLAIM_TYPES, type ClaimType, INPUT_FORMATS, type InputFormat } from '../model.ts';
import type { Format } from '../output/format.ts';
import { MIN_COLUMNS } from './columns.ts';
import type { ColorChoice } from './style.ts';

/** Options of every command that writes a result. */
export interface OutputOptions {
  readonly format: string;
  readonly output?: string;
  readonly color: ColorChoice;
  readonly width?: number;
}

/** Options of every command that reads sources. */
export interface SourceOptions {
  readonly quiet?: boolean;
  readonly stdinName?: string;
  readonly inputFormat?: InputFormat;
  readonly maxBytes?: number;
  /** Lexicon files, relative to the working directory. */
  readonly lexicon?: readonly string[];
}

/** The option that keeps some claim types. */
export interface TypeOptions {
  readonly type?: readonly ClaimType[];
}

function readWidth(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < MIN_COLUMNS) {
    throw new InvalidArgumentError(`It is a number of columns, ${MIN_COLUMNS} or more.`);
  }
  return width;
}

/** Adds `--format`, `--output`, `--color` and `--width`; the first format is the default. */
export function addOutputOptions(command: Command, formats: readonly Format<never>[]): Command {
  const ids = formats.map(({ id }) => id);
  const widest = Math.max(...ids.map((id) => id.length));
  const rows = formats.map(({ id, description }) => `  ${id.padEnd(widest)}  ${description}`);
  return command
    .addHelpText('after', ['', 'Formats:', ...rows].join('\n'))
    .addOption(new Option('-f, --format <format>', 'how to write the result').choices(ids).default(ids[0]))
    .option('-o, --output <file>', 'write to a file instead of standard output ("-")')
    .addOption(new Option('--color <when>', 'colour the text').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(
      new Option(
        '--width <columns>',
        'columns of the text (default: COLUMNS, else those of the terminal, else 80)',
      ).argParser(readWidth),
    );
}

const collectPath = (path: string, before: readonly string[] = []): readonly string[] => [...before, path];

/** Adds `--lexicon` and `--config`. */
export function addLexiconOptions(command: Command): Command {
  return command
    .option('--lexicon <file>', 'names and concepts to add or to leave out; may be given again', collectPath)
    .option('--config <file>', 'defaults of options; else the nearest claims.config.{yaml,yml,json} from here upwards')
    .option('--no-config', 'no file of defaults');
}

const SIZE = /^(\d{1,12})([KMG]?)$/i;
const UNITS = ['', 'K', 'M', 'G'];

function readSize(value: string): number {
  const [, digits, unit = ''] = SIZE.exec(value) ?? [];
  const size = Number(digits) * 1024 ** UNITS.indexOf(unit.toUpperCase());
  if (!(size >= 1)) throw new InvalidArgumentError('It is a number of bytes, such as 500000, 64M or 1G.');
  return size;
}

/** Adds `--max-bytes`. */
export function addMaxBytesOption(command: Command): Command {
  return command.addOption(
    new Option('--max-bytes <size>', 'refuse a larger source (default: 64M, which is 64 MiB)').argParser(readSize),
  );
}

/** Adds `--quiet`, `--stdin-name`, `--input-format`, `--max-bytes`, `--lexicon` and `--config`. */
export function addSourceOptions(command: Command): Command {
  return addLexiconOptions(
    addMaxBytesOption(
      command
        .option('-q, --quiet', 'no warnings on standard error')
        .option(
          '--stdin-name <name>',
          'what to call the source read from "-"; its ending tells its format, which is else told by the looks of the text',
        )
        .addOption(new Option('--input-format <format>', 'read every source as this').choices([...INPUT_FORMATS])),
    ),
  );
}

/** An option that takes one of some choices and may be given again. */
export function repeatable(flags: string, description: string, choices: readonly string[]): Option {
  const collect = (value: string, before: readonly string[] = []): readonly string[] => {
    if (choices.includes(value)) return [...before, value];
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
  };
  return new Option(flags, `${description}; may be given again`).choices(choices).argParser(collect);
}

/** Options of the command that compares. */
export interface ComparisonOptions {
  readonly quorum?: number;
  readonly reference?: string;
}

function readQuorum(value: string): number {
  const quorum = Number(value);
  if (!Number.isInteger(quorum) || quorum < 1) throw new InvalidArgumentError('It is a number of sources, 1 or more.');
  return quorum;
}

/** Adds `--quorum` and `--reference`. */
export function addComparisonOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--quorum <sources>',
        'independent sources that must state a topic before the silence of others is told (default: 2 and half of the others)',
      ).argParser(readQuorum),
    )
    .option('--reference <file>', 'measure every source by this one: what it omits, adds, states more strongly');
}

/** Options of commands that extract many sources. */
export interface BatchOptions {
  readonly jobs?: number;
  readonly cache?: boolean;
  /** Relative to the working directory; asks for the cache as well. */
  readonly cacheDir?: string;
}

function readJobs(value: string): number {
  const jobs = Number(value);
  if (value.trim() === '' || !Number.isInteger(jobs) || jobs < 0) {
    throw new InvalidArgumentError('It is a number of threads, or 0 for one a core.');
  }
  return jobs;
}

/** Adds `--jobs`, `--cache` and `--cache-dir`. */
export function addBatchOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '-j, --jobs <threads>',
        'threads that read; 0 for one a core (default: 1 for the first hundred sources, then one a core)',
      ).argParser(readJobs),
    )
    .option('--cache', 'keep what is extracted, and extract nothing twice')
    .option('--cache-dir <folder>', 'keep it here instead of in your cache folder');
}

/** The option that takes a part of the sources. */
export interface ShardOptions {
  readonly shard?: Shard;
}

function readShard(value: string): Shard {
  const [, index, count] = /^(\d{1,9})\/(\d{1,9})$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new InvalidArgumentError('It is a number and a count, such as 1/8 or 8/8.');
}

/** Adds `--shard`. */
export function addShardOption(command: Command): Command {
  return command.addOption(
    new Option('--shard <i/n>', 'only the sources of this part of n; "claims merge" joins the reports').argParser(
      readShard,
    ),
  );
}

/** Adds `--type`. */
export function addTypeOption(command: Command): Command {
  return command.addOption(repeatable('-t, --type <type>', 'keep only this claim type', CLAIM_TYPES));
}
