import { LEARNED_TYPES } from '../../find/tagger/labels.ts';
import type { Block, ClaimType, Mention } from '../../model.ts';
import { TextNumbers } from '../../text/text-list.ts';
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
import { ANY_KIND, KINDS, type LearnedTable, ofName } from './table.ts';

/** How likely a mention is the object of a claim of a type (0 to 1), by what was learned from annotated articles. */
export interface LearnedReading {
  readonly type: ClaimType;
  readonly score: number;
}

/** The feature that everything has. */
export const BIAS = '';

const TYPES = LEARNED_TYPES.length;
const ANY = 1 << KINDS.indexOf(ANY_KIND);

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** What was learned, with the numbers of features by their names. */
interface Weights extends Omit<LearnedTable, 'names'> {
  readonly numbers: TextNumbers;
}

let read: Weights | null = null;

function readWeights(): Weights {
  const { names, kinds, starts, rows } = ownTable();
  return { numbers: new TextNumbers(names), kinds, starts, rows };
}

function weightsOf(): Weights {
  read ??= readWeights();
  return read;
}

const NONE = -1;

/** The number of a feature; `NONE` for one without weights. */
const numberOf = (name: string): number => weightsOf().numbers.numberOf(name);

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
