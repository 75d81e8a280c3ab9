import { LEARNED_TYPES } from '../../find/tagger/labels.ts';
import { type TextTable, tableTexts } from '../../text/text-list.ts';
import { TYPES_OF } from './features.ts';

/** In the place of a kind of mention: a feature whatever the kind. */
export const ANY_KIND = '*';

/** Kinds of mentions by their numbers; a feature whatever the kind comes last. */
export const KINDS: readonly string[] = [...Object.keys(TYPES_OF), ANY_KIND];

/** What was learned of features, as it is looked up. */
export interface LearnedTable {
  /** Names of features; the number of a name is that of the feature. */
  readonly names: TextTable;
  /** For each feature the kinds of mentions for which it has rows of weights, one bit for each number of a kind. */
  readonly kinds: Uint16Array;
  /** The first row of each feature; others follow in order of the kinds. */
  readonly starts: Int32Array;
  /** In every row a weight for each learned type, in hundredths. */
  readonly rows: Int16Array;
}

/** The name of a feature of what a mention names, apart from those of its place and sentence. */
export const ofName = (name: string): string => `=${name}`;

/** "0:12 3:-7": the number of a type and a weight; other types have none. */
function readWeights(written: string): number[] {
  const read = LEARNED_TYPES.map(() => 0);
  for (const one of written.split(' ')) read[Number(one[0])] = Number(one.slice(2));
  return read;
}

/** One feature a line: its name, a tab, `<number of a type>:<weight in hundredths>` for the types that it speaks of. That of a place or sentence is `<kind>|<name>`, of any kind `*|<name>`. */
function readLines(text: string): Map<string, Map<string, number[]>> {
  const features = new Map<string, Map<string, number[]>>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const feature = line.slice(0, tab);
    const bar = feature.indexOf('|');
    const name = bar < 0 ? ofName(feature) : feature.slice(bar + 1);
    const byKind = features.get(name) ?? new Map<string, number[]>();
    features.set(name, byKind.set(bar < 0 ? ANY_KIND : feature.slice(0, bar), readWeights(line.slice(tab + 1))));
  }
  return features;
}

/** The weights of a feature in order of the kinds, each with those that it has whatever the kind. */
function rowsOf(byKind: ReadonlyMap<string, readonly number[]>): number[] {
  const any = byKind.get(ANY_KIND);
  return KINDS.flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    return any === undefined || own === any ? own : own.map((weight, type) => weight + (any[type] as number));
  });
}

const bitsOf = (byKind: ReadonlyMap<string, unknown>): number =>
  KINDS.reduce((set, kind, number) => (byKind.has(kind) ? set | (1 << number) : set), 0);

/** The table of weights as they are written. */
export function readTable(text: string): LearnedTable {
  const features = readLines(text);
  const lists = [...features.values()];
  const starts = new Int32Array(lists.length);
  for (let feature = 1; feature < lists.length; feature++) {
    starts[feature] = (starts[feature - 1] as number) + (lists[feature - 1] as ReadonlyMap<string, unknown>).size;
  }
  return {
    names: tableTexts([...features.keys()]),
    kinds: Uint16Array.from(lists, bitsOf),
    starts,
    rows: Int16Array.from(lists.flatMap(rowsOf)),
  };
}
