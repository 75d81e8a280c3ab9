import type { Steps } from './chain.ts';
import type { FeatureTable } from './feature-table.ts';
import { ownClaims, ownInteractions, ownReports } from './own-models.ts';

/**
 * Weights of features for labels, in units. They are kept two in a number, which halves the additions: that of an even label in
 * its lower 16 bits, that of the next label above it. No sum over a token needs more bits.
 */
export interface LabelWeights {
  readonly table: FeatureTable;
  readonly labels: number;
  /** Row after row, `width` numbers each. */
  readonly rows: Int32Array;
  readonly width: number;
  readonly unit: number;
}

/** Labels of tokens, learned. */
export interface Chain {
  readonly steps: Steps;
  readonly weights: LabelWeights;
}

/** Weights of the features of something that is so or not: row n has the weight `values[n]`. */
export interface Regression {
  readonly table: FeatureTable;
  readonly values: Float64Array;
  readonly bias: number;
  /** When each feature was last counted. */
  readonly counted: Float64Array;
}

/** What was learned of reports of drug events: which sentences are some, the phrases in them, and which of these hold together. */
export interface ReportModel {
  readonly chain: Chain;
  readonly event: Regression;
  readonly span: Regression;
}

/** What was learned of biochemistry: which sentences tell of it, the names in them, and which chemical acts on which target. */
export interface InteractionModel {
  readonly chain: Chain;
  readonly sentence: Regression;
  readonly pair: Regression;
}

let reports: ReportModel | null = null;
let interactions: InteractionModel | null = null;
let claims: LabelWeights | null = null;

/** The model of reports that ships with the program, read when first asked for. */
export function reportModel(): ReportModel {
  reports ??= ownReports();
  return reports;
}

/** The model of interactions that ships with the program, read when first asked for. */
export function interactionModel(): InteractionModel {
  interactions ??= ownInteractions();
  return interactions;
}

/** The weights of words of claims that ship with the program, read when first asked for. */
export function claimWeights(): LabelWeights {
  claims ??= ownClaims();
  return claims;
}
