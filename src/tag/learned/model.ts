import type { Block, ClaimType, Mention, MentionKind } from '../../model.ts';
import type { SentenceView } from '../sentence-view.ts';
import { featuresOfMention, featuresOfSentence, type Surroundings, TYPES_OF } from './features.ts';
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

type Sums = readonly number[];

/** One feature a line: its name, a tab, a weight in hundredths for each type. */
function decode(text: string): ReadonlyMap<string, Sums> {
  const found = new Map<string, Sums>();
  for (const line of text.split('\n')) {
    const [feature = '', numbers] = line.split('\t');
    if (numbers !== undefined) found.set(feature, numbers.split(' ').map(Number));
  }
  return found;
}

let decoded: ReadonlyMap<string, Sums> | null = null;

function sumOf(features: readonly string[], start: Sums): Sums {
  decoded ??= decode(weights);
  const sums = [...start];
  for (const feature of features) {
    const own = decoded.get(feature);
    if (own === undefined) continue;
    for (let type = 0; type < sums.length; type++) sums[type] = (sums[type] as number) + (own[type] as number) / 100;
  }
  return sums;
}

const NOTHING: Sums = LEARNED_TYPES.map(() => 0);
const NONE: readonly LearnedReading[] = [];

/** Reads the mentions of a sentence; a mention that no claim can be about has no reading. */
export type LearnedReader = (mention: Mention) => readonly LearnedReading[];

export function learnedReader(block: Block, view: SentenceView, around: Surroundings): LearnedReader {
  const byKind = new Map<MentionKind, Sums>();
  let shared: readonly string[] | null = null;
  const ofSentence = (kind: MentionKind): Sums => {
    shared ??= featuresOfSentence(block, view, around);
    const sums = byKind.get(kind) ?? sumOf([BIAS, ...shared.map((feature) => `${kind}|${feature}`)], NOTHING);
    byKind.set(kind, sums);
    return sums;
  };
  return (mention) => {
    const types = TYPES_OF[mention.kind];
    if (types === undefined) return NONE;
    const sums = sumOf(featuresOfMention(view, mention, around), ofSentence(mention.kind));
    return types.map((type) => ({ type, score: 1 / (1 + Math.exp(-(sums[LEARNED_TYPES.indexOf(type)] as number))) }));
  };
}
