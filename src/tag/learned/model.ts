import type { Block, ClaimType, Mention } from '../../model.ts';
import { type Form, formFact, type Token } from '../../text/tokenize.ts';
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

/** In the place of a kind of mention: a feature whatever the kind. */
export const ANY_KIND = '*';

/** Hundredths, one number for each learned type. */
type Sums = readonly number[];

const NOTHING: Sums = LEARNED_TYPES.map(() => 0);

/** The weights of a feature by the number of the kind of mention. */
type Row = readonly (Sums | null)[];

const KINDS: ReadonlyMap<string, number> = new Map(Object.keys(TYPES_OF).map((kind, at) => [kind, at]));

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

/** "0:12 3:-7": the number of a type and a weight; other types have none. */
function readSums(written: string): Sums {
  const sums = NOTHING.slice();
  for (const one of written.split(' ')) sums[Number(one[0])] = Number(one.slice(2));
  return sums;
}

function readRow(lines: string): Row {
  const sums = new Map(
    lines.split('\n').map((line) => {
      const [kind = '', numbers = ''] = line.split('\t');
      return [kind, readSums(numbers)] as const;
    }),
  );
  const all = sums.get(ANY_KIND);
  return Array.from(KINDS.keys(), (kind) => {
    const own = sums.get(kind);
    if (all === undefined || own === undefined) return own ?? all ?? null;
    return own.map((weight, type) => weight + (all[type] as number));
  });
}

/** Weights by the names of features: of those of a name, and of those of a place or sentence. */
interface Weights {
  readonly ofNames: FeatureTable<Sums>;
  readonly rows: FeatureTable<Row>;
}

/** One feature a line: its name, a tab, `<number of a type>:<weight in hundredths>` for the types that it speaks of. That of a place or sentence is `<kind>|<name>`, of any kind `*|<name>`. */
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
  cl: ofStem('cl'),
  cr: ofStem('cr'),
};

/** Collects the rows of features that have weights. */
class RowSink implements FeatureSink {
  readonly rows: Row[] = [];

  #push(row: Row | null): void {
    if (row !== null) this.rows.push(row);
  }

  add(name: string): void {
    this.#push(rowOf(name));
  }

  addStem(of: WordFeature, { form }: Token): void {
    this.#push(ROWS[of](form));
  }

  addShape(of: WordFeature, token: Token | undefined): void {
    this.#push(token === undefined ? rowOf(`${of}:${BEYOND}`) : ROWS[of](token.form));
  }
}

function addTo(sums: number[], own: Sums): void {
  for (let type = 0; type < sums.length; type++) sums[type] = (sums[type] as number) + (own[type] as number);
}

function sumOfRows(rows: readonly Row[], kind: number, start: Sums): number[] {
  const sums = start.slice();
  for (const row of rows) {
    const own = row[kind];
    if (own !== null && own !== undefined) addTo(sums, own);
  }
  return sums;
}

/** By what a document tells, what its names add: by their ids and the numbers of their kinds. */
const namesOf = new WeakMap<Surroundings, Map<string, (Sums | null)[]>>();

/** What a mention adds by what it names. */
function sumOfName(mention: Mention, kind: number, around: Surroundings): Sums {
  const names = namesOf.get(around) ?? new Map<string, (Sums | null)[]>();
  namesOf.set(around, names);
  const known = names.get(mention.id) ?? Array.from(KINDS, () => null);
  names.set(mention.id, known);
  const sums = known[kind] ?? sumOfNames(featuresOfName(mention, around));
  known[kind] = sums;
  return sums;
}

function sumOfNames(features: readonly string[]): Sums {
  const sums = NOTHING.slice();
  for (const name of features) addTo(sums, weightsOf().ofNames.get(name) ?? NOTHING);
  return sums;
}

const NONE: readonly LearnedReading[] = [];

/** Reads the mentions of a sentence; a mention that no claim can be about has no reading. */
export type LearnedReader = (mention: Mention) => readonly LearnedReading[];

export function learnedReader(block: Block, view: SentenceView, around: Surroundings): LearnedReader {
  const known = new Map<Mention, readonly LearnedReading[]>();
  const byKind: (Sums | undefined)[] = [];
  let shared: readonly Row[] | null = null;
  const rowsOfSentence = (): readonly Row[] => {
    const sink = new RowSink();
    addSentenceFeatures(sink, block, view, around);
    return sink.rows;
  };
  const ofSentence = (kind: number): Sums => {
    shared ??= rowsOfSentence();
    const sums = byKind[kind] ?? sumOfRows(shared, kind, weightsOf().ofNames.get(BIAS) ?? NOTHING);
    byKind[kind] = sums;
    return sums;
  };
  const read = (mention: Mention): readonly LearnedReading[] => {
    const types = TYPES_OF[mention.kind];
    const kind = KINDS.get(mention.kind);
    if (types === undefined || kind === undefined) return NONE;
    const sink = new RowSink();
    addPlaceFeatures(sink, view, mention);
    const sums = sumOfRows(sink.rows, kind, ofSentence(kind));
    addTo(sums, sumOfName(mention, kind, around));
    return types.map((type) => ({
      type,
      score: 1 / (1 + Math.exp(-(sums[LEARNED_TYPES.indexOf(type)] as number) / 100)),
    }));
  };
  return (mention) => {
    const readings = known.get(mention) ?? read(mention);
    known.set(mention, readings);
    return readings;
  };
}
