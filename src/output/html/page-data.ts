/**
 * What the page carries for its script, as compact JSON in two parts: what the matrix needs, which is small and comes
 * first, and the rest. Numbers that name something are indexes into the lists of these parts; -1 is none. Offsets are
 * UTF-16 code units.
 */

export type Offsets = readonly [start: number, end: number];

export interface PageSource {
  readonly letter: string;
  readonly path: string;
}

export interface PageText {
  /** What the source says, as the page shows it; null where the page was made without it. */
  readonly text: string | null;
  /** Stretches of the text that look different. */
  readonly looks: readonly (readonly [start: number, end: number, look: string])[];
}

/** Where a sentence stands; its words where the shown text does not hold them, else null. */
export type SentenceRow = readonly [
  source: number,
  line: number,
  start: number,
  end: number,
  text: string | null,
  section: number,
];

export type CueRow = readonly [role: string, words: string, at: Offsets | null];

/** One claim; its offsets count from the start of its sentence and may lie outside of it. */
export type ClaimRow = readonly [
  id: string,
  sentence: number,
  topic: number,
  state: number,
  subject: number,
  object: number,
  spans: readonly [object: Offsets | null, subject: Offsets | null, trigger: Offsets | null],
  flags: readonly number[],
  rule: number,
  via: number,
  cues: readonly CueRow[],
];

export type CellRow = readonly [source: number, state: number, claims: readonly number[]];

export interface PageTopic {
  readonly id: string;
  readonly type: number;
  readonly label: string;
  /** Sources that state it, and how many voices they are. */
  readonly support: readonly [sources: number, voices: number];
  readonly unique: boolean;
  readonly differs: boolean;
  /** Cells that are not silent, in the order of the sources. */
  readonly cells: readonly CellRow[];
}

export type PairRow = readonly [first: number, second: number, because: string];

export interface PageDifference {
  readonly kind: number;
  readonly topic: number;
  readonly differs: string | null;
  readonly pairs: readonly PairRow[];
  /** How many pairs there are beyond those listed. */
  readonly more: number;
}

export interface PageSilence {
  readonly topic: number;
  readonly sources: readonly number[];
  readonly statedBy: readonly number[];
  /** The claim in which a silent source speaks of the benefit. */
  readonly benefits: readonly (readonly [source: number, claim: number])[];
}

/** One measured time, as the table below the pictures has it. */
export type TimeRow = readonly [what: string, claim: number, time: string, times: number];

export interface PageState {
  readonly id: string;
  readonly mark: string;
  readonly words: string;
}

/** What the matrix needs. */
export interface PageOverview {
  readonly states: readonly PageState[];
  readonly types: readonly string[];
  /** Kinds of difference; a nuance is one where both claims may hold. */
  readonly kinds: readonly { readonly id: string; readonly label: string; readonly nuance: boolean }[];
  readonly sources: readonly PageSource[];
  readonly topics: readonly PageTopic[];
}

/** What is shown when something is opened, and below the matrix. */
export interface PageDetails {
  /** In the order of the sources. */
  readonly texts: readonly PageText[];
  /** Words that many claims share. */
  readonly words: readonly string[];
  readonly sentences: readonly SentenceRow[];
  readonly claims: readonly ClaimRow[];
  readonly differences: readonly PageDifference[];
  readonly silences: readonly PageSilence[];
  readonly times: readonly TimeRow[];
}
