import type { Block, ClaimType, Mention, MentionKind } from '../../model.ts';
import { type Form, formFact } from '../../text/tokenize.ts';
import type { SentenceView } from '../sentence-view.ts';
import {
  addPlaceFeatures,
  addSentenceFeatures,
  BEYOND,
  type FeatureSink,
  featuresOfName,
  type Surroundings,
  shapeOf,
  TYPES_OF,
  type WordFeature,
} from './features.ts';
import { weights } from './weights.ts';

/** How likely a mention is the object of a claim of a type (0 to 1), by what was learned from annotated articles. */
export interface LearnedReading {
  readonly type: ClaimType;
  readonly score: number;
}

/** The types that were learned, in the order of the weights of a feature. */
export const LEARNED_TYPES: readonly ClaimType[] = [
  'indication',
  'side-effect',
  'contraindication',
  'mechanism',
  'duration',
  'route',
];
/** The feature that everything has. */
export const BIAS = '';

/** Hundredths, one number for each learned type. */
type Sums = readonly number[];

const NOTHING: Sums = LEARNED_TYPES.map(() => 0);

/** The weights of a feature for each kind of mention that has some. */
type Row = ReadonlyMap<string, Sums>;

/** What was learned of features, by their names: written in lines, and read when a text first has the feature. */
class FeatureTable<T> {
  readonly #written = new Map<string, string>();
  readonly #known = new Map<string, T>();
  readonly #read: (lines: string) => T;

  constructor(read: (lines: string) => T) {
    this.#read = read;
  }

  add(name: string, line: string): void {
    const written = this.#written.get(name);
    this.#written.set(name, written === undefined ? line : `${written}\n${line}`);
  }

  get(name: string): T | null {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const written = this.#written.get(name);
    if (written === undefined) return null;
    const read = this.#read(written);
    this.#known.set(name, read);
    return read;
  }
}

const readSums = (numbers: string): Sums => numbers.split(' ').map(Number);

function readRow(lines: string): Row {
  return new Map(
    lines.split('\n').map((line) => {
      const [kind = '', numbers = ''] = line.split('\t');
      return [kind, readSums(numbers)];
    }),
  );
}

/** Weights by the names of features: of those of a name, and of those of a place or sentence by the kind of mention. */
interface Weights {
  readonly ofNames: FeatureTable<Sums>;
  readonly rows: FeatureTable<Row>;
}

/** One feature a line: its name, a tab, a weight in hundredths for each type. That of a place or sentence is `<kind>|<name>`. */
function decode(text: string): Weights {
  const ofNames = new FeatureTable(readSums);
  const rows = new FeatureTable(readRow);
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const feature = line.slice(0, tab);
    const bar = feature.indexOf('|');
    if (bar < 0) ofNames.add(feature, line.slice(tab + 1));
    else rows.add(feature.slice(bar + 1), feature.slice(0, bar) + line.slice(tab));
  }
  return { ofNames, rows };
}

let decoded: Weights | null = null;

function weightsOf(): Weights {
  decoded ??= decode(weights);
  return decoded;
}

const rowOf = (name: string): Row | null => weightsOf().rows.get(name);

type RowOfForm = (form: Form) => Row | null;

const ofStem = (of: WordFeature): RowOfForm => formFact(({ stem }) => rowOf(`${of}:${stem}`));
const ofShape = (of: WordFeature): RowOfForm => formFact((form) => rowOf(`${of}:${shapeOf(form)}`));

const ROWS: Readonly<Record<WordFeature, RowOfForm>> = {
  s: ofStem('s'),
  h: ofStem('h'),
  q: ofStem('q'),
  c: ofStem('c'),
  '1': ofShape('1'),
  e: ofShape('e'),
  l: ofShape('l'),
  r: ofShape('r'),
  l1: ofShape('l1'),
  r1: ofShape('r1'),
  m1: ofShape('m1'),
};

/** Collects the rows of features that have weights. */
function rowSink(): FeatureSink & { readonly rows: readonly Row[] } {
  const rows: Row[] = [];
  const add = (row: Row | null) => {
    if (row !== null) rows.push(row);
  };
  return {
    rows,
    add: (name) => add(rowOf(name)),
    addStem: (of, { form }) => add(ROWS[of](form)),
    addShape: (of, token) => add(token === undefined ? rowOf(`${of}:${BEYOND}`) : ROWS[of](token.form)),
  };
}

function addTo(sums: number[], own: Sums | null | undefined): void {
  if (own == null) return;
  for (let type = 0; type < sums.length; type++) sums[type] = (sums[type] as number) + (own[type] as number);
}

function sumOfRows(rows: readonly Row[], kind: MentionKind, start: Sums): number[] {
  const sums = [...start];
  for (const row of rows) addTo(sums, row.get(kind));
  return sums;
}

const NONE: readonly LearnedReading[] = [];

/** Reads the mentions of a sentence; a mention that no claim can be about has no reading. */
export type LearnedReader = (mention: Mention) => readonly LearnedReading[];

export function learnedReader(block: Block, view: SentenceView, around: Surroundings): LearnedReader {
  const byKind = new Map<MentionKind, Sums>();
  let shared: readonly Row[] | null = null;
  const rowsOfSentence = (): readonly Row[] => {
    const sink = rowSink();
    addSentenceFeatures(sink, block, view, around);
    return sink.rows;
  };
  const ofSentence = (kind: MentionKind): Sums => {
    shared ??= rowsOfSentence();
    const sums = byKind.get(kind) ?? sumOfRows(shared, kind, weightsOf().ofNames.get(BIAS) ?? NOTHING);
    byKind.set(kind, sums);
    return sums;
  };
  return (mention) => {
    const types = TYPES_OF[mention.kind];
    if (types === undefined) return NONE;
    const sink = rowSink();
    addPlaceFeatures(sink, view, mention);
    const sums = sumOfRows(sink.rows, mention.kind, ofSentence(mention.kind));
    for (const name of featuresOfName(mention, around)) addTo(sums, weightsOf().ofNames.get(name));
    return types.map((type) => ({
      type,
      score: 1 / (1 + Math.exp(-(sums[LEARNED_TYPES.indexOf(type)] as number) / 100)),
    }));
  };
}
