import { LEARNED_TYPES } from '../../find/tagger/labels.ts';
import type { Block, ClaimType, Mention } from '../../model.ts';
import { type Form, formFact, type Token } from '../../text/tokenize.ts';
import type { SentenceView } from '../sentence-view.ts';
import {
  addPlaceFeatures,
  addRuleFeatures,
  addSentenceFeatures,
  BEYOND,
  type FeatureSink,
  featuresOfName,
  type ReadBy,
  type Surroundings,
  shapeOf,
  TYPES_OF,
  type WordFeature,
} from './features.ts';
import { ownTable } from './own-table.ts';
import { ANY_KIND, KINDS, ofName } from './table.ts';

/** How likely a mention is the object of a claim of a type (0 to 1), by what was learned from annotated articles. */
export interface LearnedReading {
  readonly type: ClaimType;
  readonly score: number;
}

/** The feature that everything has. */
export const BIAS = '';

/** Weights of features, in hundredths. */
interface Weights {
  /** Features by their names. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The kinds that each feature has rows for, as bits. */
  readonly kinds: Uint16Array;
  /** The first row of each feature; others follow in order of the kinds. */
  readonly starts: Int32Array;
  /** A number for each learned type in every row. */
  readonly rows: Int16Array;
}

const TYPES = LEARNED_TYPES.length;
const ANY = 1 << KINDS.indexOf(ANY_KIND);

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The bytes of numbers in memory of their own, where they are aligned. */
const bytesOf = (base64: string): ArrayBuffer => Uint8Array.from(Buffer.from(base64, 'base64')).buffer;

function readWeights(): Weights {
  const table = ownTable();
  const kinds = new Uint16Array(bytesOf(table.kinds));
  const starts = new Int32Array(kinds.length);
  for (let feature = 1; feature < kinds.length; feature++) {
    starts[feature] = (starts[feature - 1] as number) + countBits(kinds[feature - 1] as number);
  }
  const numbers = new Map(table.names.map((name, number) => [name, number]));
  return { numbers, kinds, starts, rows: new Int16Array(bytesOf(table.weights)) };
}

let read: Weights | null = null;

function weightsOf(): Weights {
  read ??= readWeights();
  return read;
}

const NONE = -1;

/** The number of a feature; `NONE` for one without weights. */
const numberOf = (name: string): number => weightsOf().numbers.get(name) ?? NONE;

/** A number for each learned type, in hundredths. */
type Sums = number[];

const noSums = (): Sums => LEARNED_TYPES.map(() => 0);

/** Adds the weights that a feature has for a kind, by the bit of the kind. */
function addFeature(sums: Sums, feature: number, kind: number): void {
  const { kinds, starts, rows } = weightsOf();
  const set = kinds[feature] as number;
  const bit = (set & kind) === 0 ? set & ANY : kind;
  if (bit === 0) return;
  const from = ((starts[feature] as number) + countBits(set & (bit - 1))) * TYPES;
  for (let type = 0; type < TYPES; type++) sums[type] = (sums[type] as number) + (rows[from + type] as number);
}

type NumberOfForm = (form: Form) => number;

const ofStem = (of: WordFeature): NumberOfForm => formFact(({ stem }) => numberOf(`${of}:${stem}`));
const ofShape = (of: WordFeature): NumberOfForm => formFact((form) => numberOf(`${of}:${shapeOf(form)}`));

const OF_WORDS: Readonly<Record<WordFeature, NumberOfForm>> = {
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

/** Collects the features that have weights. */
class NumberSink implements FeatureSink {
  readonly features: number[] = [];

  #push(feature: number): void {
    if (feature !== NONE) this.features.push(feature);
  }

  add(name: string): void {
    this.#push(numberOf(name));
  }

  addStem(of: WordFeature, { form }: Token): void {
    this.#push(OF_WORDS[of](form));
  }

  addShape(of: WordFeature, token: Token | undefined): void {
    this.#push(token === undefined ? numberOf(`${of}:${BEYOND}`) : OF_WORDS[of](token.form));
  }
}

function addFeatures(sums: Sums, features: readonly number[], kind: number): void {
  for (let at = 0; at < features.length; at++) addFeature(sums, features[at] as number, kind);
}

/** By what a document tells, what its names add: by the kind of mention and their ids. */
const namesOf = new WeakMap<Surroundings, Map<string, Map<string, Sums>>>();

function namesIn(around: Surroundings, kind: string): Map<string, Sums> {
  const names = namesOf.get(around) ?? new Map<string, Map<string, Sums>>();
  namesOf.set(around, names);
  const ofKind = names.get(kind) ?? new Map<string, Sums>();
  names.set(kind, ofKind);
  return ofKind;
}

/** What a mention adds by what it names. */
function sumOfName(mention: Mention, around: Surroundings): Sums {
  const names = namesIn(around, mention.kind);
  const known = names.get(mention.id);
  if (known !== undefined) return known;
  const sums = noSums();
  for (const name of featuresOfName(mention, around)) addNamed(sums, name);
  names.set(mention.id, sums);
  return sums;
}

function addNamed(sums: Sums, name: string): void {
  const feature = numberOf(ofName(name));
  if (feature !== NONE) addFeature(sums, feature, ANY);
}

const BITS: ReadonlyMap<string, number> = new Map(KINDS.map((kind, number) => [kind, 1 << number]));

const NO_READINGS: readonly LearnedReading[] = [];

/** Reads the mentions of a sentence; a mention that no claim can be about has no reading. */
export type LearnedReader = (mention: Mention) => readonly LearnedReading[];

/** `readBy` tells which rules read a mention. */
export function learnedReader(
  block: Block,
  view: SentenceView,
  around: Surroundings,
  readBy: (mention: Mention) => readonly ReadBy[],
): LearnedReader {
  const known = new Map<Mention, readonly LearnedReading[]>();
  const byKind = new Map<number, Sums>();
  let shared: readonly number[] | null = null;
  const featuresOfSentence = (): readonly number[] => {
    const sink = new NumberSink();
    addSentenceFeatures(sink, block, view, around);
    return sink.features;
  };
  const sumOfSentence = (kind: number): Sums => {
    const sums = noSums();
    addNamed(sums, BIAS);
    shared ??= featuresOfSentence();
    addFeatures(sums, shared, kind);
    byKind.set(kind, sums);
    return sums;
  };
  const readMention = (mention: Mention): readonly LearnedReading[] => {
    const types = TYPES_OF[mention.kind];
    const kind = BITS.get(mention.kind);
    if (types === undefined || kind === undefined) return NO_READINGS;
    const sink = new NumberSink();
    addPlaceFeatures(sink, view, mention);
    addRuleFeatures(sink, readBy(mention));
    const sums = (byKind.get(kind) ?? sumOfSentence(kind)).slice();
    addFeatures(sums, sink.features, kind);
    const ofName = sumOfName(mention, around);
    return types.map((type) => {
      const at = LEARNED_TYPES.indexOf(type);
      return { type, score: 1 / (1 + Math.exp(-((sums[at] as number) + (ofName[at] as number)) / 100)) };
    });
  };
  return (mention) => {
    const readings = known.get(mention) ?? readMention(mention);
    known.set(mention, readings);
    return readings;
  };
}
