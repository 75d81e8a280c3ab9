/**
 * Every noun of the program. This module imports nothing.
 *
 * Spans are UTF-16 code units, `start` inclusive, `end` exclusive. Unless a field says otherwise they
 * point into the decoded source (`Document.text`).
 */

/** A stretch of text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------- load

export const TEXT_FORMATS = ['markdown', 'text', 'html', 'jats'] as const;
/** A format whose files are text, into which spans point. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

export const BYTE_FORMATS = ['pdf', 'docx'] as const;
/** A format whose text has to be extracted; spans point into the extracted text. */
export type ByteFormat = (typeof BYTE_FORMATS)[number];

export const FORMATS = [...TEXT_FORMATS, ...BYTE_FORMATS] as const;
/** The format a source is read as. */
export type SourceFormat = (typeof FORMATS)[number];

export const INPUT_FORMATS = [...FORMATS, 'ndjson'] as const;
/** What a file may hold: one document, or NDJSON with a document a line. */
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const BLOCK_KINDS = ['heading', 'paragraph', 'list-item', 'table-cell', 'question', 'answer'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const ZONES = ['body', 'promotional', 'furniture'] as const;
/** `promotional`: text that sells; `furniture`: comments, teasers, reply boxes, related links. */
export type Zone = (typeof ZONES)[number];

/**
 * A run of visible text that maps onto a run of the source. Where both lengths are equal the characters
 * correspond one to one; where they differ (a character reference, a collapsed line break) the run is atomic.
 */
export interface MapSegment {
  readonly text: number;
  readonly source: number;
  readonly textLength: number;
  readonly sourceLength: number;
}

/** A paragraph, heading, list item … of a document. */
export interface Block {
  readonly kind: BlockKind;
  readonly zone: Zone;
  /** Headings above this block, outermost first; a long one is cut, with an ellipsis. */
  readonly section: readonly string[];
  /** Where the block stands in `Document.text`. */
  readonly span: Span;
  /** Visible text: markup removed, character references decoded. */
  readonly text: string;
  /** From `text` to the source, ordered; null where `text` is `source.slice(span.start, span.end)`. */
  readonly map: readonly MapSegment[] | null;
  /** Index in `Document.blocks` of the lead-in of a list item, or the question of an answer; null without one. */
  readonly lead: number | null;
  /** Nesting depth of a list item or level of a heading, from 1; 0 elsewhere. */
  readonly depth: number;
}

export const WARNING_CODES = [
  'list-lost',
  'invalid-encoding',
  'empty',
  'paraphrased',
  'unmapped',
  'sentence-cut',
  'parts',
  'nesting',
  'truncated',
  'language',
  'no-claims',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Something a reader of the report has to know about a source. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  readonly span: Span | null;
}

/** What a source says of itself; null where it says nothing. */
export interface SourceMetadata {
  /** BCP 47, as written. */
  readonly language: string | null;
  /** The address that the source gives as its own. */
  readonly url: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date, in full or cut to month or year; as written where it is none. */
  readonly published: string | null;
  /** As `published`, of the last change. */
  readonly modified: string | null;
}

export const SPANS_IN = ['source', 'extracted-text'] as const;
/** What the spans of a source point into. */
export type SpansIn = (typeof SPANS_IN)[number];

/** One loaded source. */
export interface Document {
  /** The path; of a document in NDJSON the id that its line gives. */
  readonly id: string;
  /** Of the file, as given, with "/" separators. */
  readonly path: string;
  readonly title: string | null;
  readonly metadata: SourceMetadata;
  readonly format: SourceFormat;
  /** What spans point into: the decoded source, or the text that was extracted from it. */
  readonly text: string;
  readonly spansIn: SpansIn;
  /** Where each page starts in `text`; null where there are no pages. */
  readonly pages: readonly number[] | null;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}

// ---------------------------------------------------------------- segment

/** One sentence of one block. */
export interface Sentence {
  readonly index: number;
  readonly block: Block;
  /** Where the sentence starts in `block.text`. */
  readonly offset: number;
  /** Visible text, trimmed. */
  readonly text: string;
  /** Where it stands in `Document.text`. */
  readonly span: Span;
  /** True where the next sentence is the rest of this one, which was too long to be read whole. */
  readonly goesOn: boolean;
}

// ---------------------------------------------------------------- lexicon and find

export const CONCEPT_KINDS = [
  'treatment',
  'condition',
  'effect',
  'target',
  'process',
  'route',
  'form',
  'purpose',
  'outcome',
  'population',
  'provider',
  'setting',
] as const;
/**
 * What a concept is: `effect` is a symptom, sign or adverse effect; `target` a receptor, enzyme, messenger or
 * tissue; `process` something the body does; `form` a dosage form; `purpose` a use or goal that is no condition;
 * `outcome` what treatments are measured by; `provider` is who gives a treatment, `setting` where.
 */
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** A row of the lexicon. */
export interface Concept {
  readonly id: string;
  readonly label: string;
  readonly kind: ConceptKind;
  /** Ids of broader concepts. */
  readonly isA: readonly string[];
  /** Further names: synonyms, lay words, brands, abbreviations. */
  readonly names: readonly string[];
  /** Codes by scheme, for instance `{ atc: 'N01AX03' }`. */
  readonly codes: Readonly<Record<string, string>>;
}

export const MENTION_KINDS = [...CONCEPT_KINDS, 'duration', 'date', 'quantity', 'frequency'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** How a mention was recognised. */
export type MentionVia = 'lexicon' | 'abbreviation' | 'morphology' | 'pattern' | 'slot' | 'paraphrase' | 'tagger';

/** Words that name something. Inside the pipeline the span is relative to `Sentence.text`. */
export interface Mention {
  readonly kind: MentionKind;
  /** Concept id, or an id made from the words where no row knows them. */
  readonly id: string;
  readonly label: string;
  readonly span: Span;
  readonly via: MentionVia;
  /** Present for durations. */
  readonly duration?: Duration;
}

export const DURATION_RELATIONS = ['exact', 'about', 'at-least', 'at-most', 'within', 'for', 'over', 'since'] as const;
export type DurationRelation = (typeof DURATION_RELATIONS)[number];

/** A length of time as an interval of ISO 8601 durations; an open end is absent. */
export interface Duration {
  readonly min?: string;
  readonly max?: string;
  readonly relation: DurationRelation;
}

/** What the lexicon knows of the order of concepts, for the stages that do not look words up. */
export interface Hierarchy {
  /** Whether `ancestor` is the concept itself or stands above it. */
  isA(id: string, ancestor: string): boolean;
  /** The concept itself and all that stand above it. */
  above(id: string): ReadonlySet<string>;
  /** The preferred name of a concept; the id itself where no row has it. */
  label(id: string): string;
  /** Its other names; none where no row has it. */
  names(id: string): readonly string[];
  /** The first concept right above; null at the top or where no row has the id. */
  parent(id: string): string | null;
}

// ---------------------------------------------------------------- assertion

export type Polarity = 'asserted' | 'denied';
export type Certainty = 'stated' | 'hedged';
export const ATTRIBUTIONS = ['research', 'regulator', 'clinician', 'patients', 'other'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const CUE_ROLES = ['negation', 'hedge', 'attribution', 'regulatory', 'non-assertion', 'pseudo'] as const;
export type CueRole = (typeof CUE_ROLES)[number];

/** Words that change how something is asserted. */
export interface Cue {
  readonly role: CueRole;
  readonly span: Span;
  readonly text: string;
  /** The stretch the cue governs. */
  readonly scope: Span;
}

/** How a stretch of a sentence is asserted. */
export interface Assertion {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly attribution: Attribution | null;
  /** False in questions, imperatives and conditions. */
  readonly asserted: boolean;
  readonly cues: readonly Cue[];
}

// ---------------------------------------------------------------- claims

export const CLAIM_TYPES = [
  'mechanism',
  'indication',
  'contraindication',
  'route',
  'side-effect',
  'duration',
  'supervision',
  'setting',
  'evidence',
  'regulatory',
  'drug-class',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** What a claim is about. */
export interface ClaimSubject {
  readonly id: string;
  readonly label: string;
  /** Null where the subject is not written in the sentence. */
  readonly span: Span | null;
  readonly resolved: 'named' | 'pronoun' | 'topic';
}

/** What is claimed of the subject. */
export interface ClaimObject {
  readonly id: string;
  readonly label: string;
  /** The words as they stand in the source. */
  readonly text: string;
  readonly span: Span;
}

export const QUALIFIERS = ['population', 'frequency', 'severity', 'dose', 'comparator', 'route', 'time'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export type EvidenceVia = 'sentence' | 'list' | 'answer' | 'paraphrase' | 'heading';

/** Why the program says so. */
export interface Evidence {
  /** `<type>.<rule>` */
  readonly rule: string;
  readonly trigger: Span;
  /** The words that decided polarity, certainty and attribution, with the stretch that each governs. */
  readonly cues: readonly Cue[];
  readonly via: EvidenceVia;
}

/** A typed statement with its arguments, assertion and proof. */
export interface Claim {
  readonly id: string;
  readonly source: string;
  readonly type: ClaimType;
  readonly subject: ClaimSubject;
  readonly object: ClaimObject;
  readonly facet: string | null;
  /** Present for durations that could be measured. */
  readonly value: Duration | null;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly attribution: Attribution | null;
  readonly promotional: boolean;
  readonly qualifiers: Readonly<Partial<Record<Qualifier, string>>>;
  /** Line and column count from 1. */
  readonly sentence: {
    readonly span: Span;
    readonly text: string;
    readonly line: number;
    readonly column: number;
    /** Counts from 1; absent where the source has no pages. */
    readonly page?: number;
  };
  readonly section: readonly string[];
  readonly evidence: Evidence;
}

// ---------------------------------------------------------------- report

/** One source as the report describes it. */
export interface SourceSummary {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly metadata: SourceMetadata;
  readonly format: SourceFormat;
  readonly spansIn: SpansIn;
  /** Where each page starts in what spans point into; null where there are no pages. */
  readonly pages: readonly number[] | null;
  readonly sha256: string;
  readonly words: number;
  readonly sentences: number;
  readonly warnings: readonly (Warning & { readonly line: number | null })[];
  /** In the report of a shard: the place among all sources and failures of the whole run, from 0. */
  readonly position?: number;
}

/** A source that could not be read. */
export interface Failure {
  readonly path: string;
  readonly message: string;
  /** As of sources. */
  readonly position?: number;
}

export const SCHEMA_VERSION = 1;

/** What `--format json` prints. */
export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: string; readonly version: string; readonly lexicon: string };
  readonly sources: readonly SourceSummary[];
  readonly failures: readonly Failure[];
  readonly claims: readonly Claim[];
  readonly comparison: Comparison | null;
}

// ---------------------------------------------------------------- compare

export const CELL_STATES = ['asserts', 'hedges', 'denies', 'mixed', 'silent', 'incomplete'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** What one source says on one topic. */
export interface Cell {
  readonly state: CellState;
  readonly claims: readonly string[];
}

/** A thing that is claimed: one row of the matrix. */
export interface Topic {
  /** `<type>/<subject id>/<object id>`, with the facet where there is one. */
  readonly id: string;
  readonly type: ClaimType;
  readonly subject: { readonly id: string; readonly label: string };
  readonly object: { readonly id: string; readonly label: string };
  /** Of durations what is measured; of indications `approved` and `not-a-cure`, which are matters of their own; else null. */
  readonly facet: string | null;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Sources and voices that state it; of a topic that is only denied, those that deny it. */
  readonly support: { readonly sources: number; readonly independent: number };
  /** Present where other topics say this in particular: their ids, and who states this or one of them. */
  readonly narrower?: {
    readonly topics: readonly string[];
    readonly support: { readonly sources: number; readonly independent: number };
  };
}

export const RELATION_KINDS = [
  'agrees',
  'less-specific',
  'weaker',
  'value-differs',
  'context-differs',
  'contradicts',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** How two claims stand to each other; both may be of one source. */
export interface Relation {
  readonly kind: RelationKind;
  /** The topic of the first claim. */
  readonly topic: string;
  /** The stronger, the more specific or the asserting one first; else in the order of source ids. */
  readonly claims: readonly [string, string];
  readonly differs: string | null;
  readonly because: string;
}

/** A topic that several sources state and others do not. */
export interface Silence {
  readonly topic: string;
  readonly sources: readonly string[];
  readonly statedBy: readonly string[];
  /** Of side effects and contraindications: by silent source, the claim in which it speaks of the benefit. */
  readonly benefits: Readonly<Record<string, string>>;
}

/** Why two sources count as one voice. */
export interface VoiceLink {
  readonly sources: readonly [string, string];
  readonly kind: 'identical' | 'copy' | 'paraphrase';
  readonly because: string;
}

/** How one source weighs one side of a treatment. */
export interface SideProfile {
  readonly claims: number;
  readonly hedged: number;
  /** The first such claim of the source; null where it makes none. */
  readonly first: string | null;
}

/** What kind of claims a source makes. */
export interface SourceProfile {
  readonly source: string;
  readonly claims: number;
  /** Asserted indications. */
  readonly benefits: SideProfile;
  /** Asserted side effects and contraindications. */
  readonly risks: SideProfile;
  /** Claims that are attributed to nobody. */
  readonly unattributed: number;
  readonly promotional: number;
}

/** Claims of several sources, side by side. */
export interface Comparison {
  readonly topics: readonly Topic[];
  readonly relations: readonly Relation[];
  readonly unique: readonly string[];
  /** Independent sources that had to state a topic before another is told to be silent on it. */
  readonly quorum: number;
  readonly silences: readonly Silence[];
  /** Sources that tell one text: each group is one voice. Sources that stand alone are not listed. */
  readonly voices: readonly (readonly string[])[];
  /** What joins the sources of `voices`. */
  readonly voiceLinks: readonly VoiceLink[];
  /** One for each source, in the order of the sources. */
  readonly profiles: readonly SourceProfile[];
  /** Present where the sources are measured by a reference, which is one of them. */
  readonly reference?: ReferenceComparison;
}

/** A topic of the reference on which a source is silent. */
export interface Omission {
  readonly topic: string;
  /** Of side effects and contraindications: the claim in which the source speaks of the benefit. */
  readonly benefit: string | null;
}

/** One source measured by a reference. */
export interface SourceAgainstReference {
  readonly source: string;
  /** Risks first. */
  readonly omits: readonly Omission[];
  /** Topics on which the reference is silent. */
  readonly adds: readonly string[];
  /** Where the source is surer, or claims more, than the reference. */
  readonly stronger: readonly Relation[];
  readonly weaker: readonly Relation[];
  /** Contradictions, and differences of value and context. */
  readonly differs: readonly Relation[];
}

/** Sources measured by one that counts as right. */
export interface ReferenceComparison {
  /** Ids of the sources that make the reference. */
  readonly ids: readonly string[];
  readonly sources: readonly SourceAgainstReference[];
}

export const CHANGE_KINDS = [
  'added',
  'removed',
  'denied',
  'affirmed',
  'strengthened',
  'weakened',
  'value-changed',
  'reattributed',
  'qualifier-changed',
  'reworded',
  'moved',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What happened to one claim between two versions. */
export interface Change {
  readonly kind: ChangeKind;
  readonly before: Claim | null;
  readonly after: Claim | null;
  readonly because: string;
}
