import { type CompareOptions, type ComparisonInput, compareReports } from './compare/compare.ts';
import { compareWithReference as measureByReference } from './compare/reference.ts';
import { tallySentences, warnOfNoClaims } from './coverage/no-claims.ts';
import { findUnmatched as listUnmatched, type UnmatchedPhrase } from './coverage/unmatched.ts';
import { type Findings, find } from './find/find.ts';
import { defaultLexicon, type Lexicon } from './find/lexicon.ts';
import { hasClass } from './find/tagger/class-of-word.ts';
import { wordForm } from './find/word-forms.ts';
import {
  type Claim,
  type Comparison,
  type Document,
  type Hierarchy,
  type ReferenceComparison,
  type Report,
  SCHEMA_VERSION,
  type Sentence,
  type SourceSummary,
  type Warning,
} from './model.ts';
import { beginningOf, type Part, partsOf, warnOfParts } from './segment/parts.ts';
import { segment, warnOfLong } from './segment/segment.ts';
import { identify } from './tag/build-claim.ts';
import { type Refusal, type Tagging, tag, warnOfCrowded } from './tag/tag.ts';
import { lineIndex, type Position } from './text/line-index.ts';
import { inPlainCharacters, quoteAsPrinted } from './text/plain-characters.ts';
import { NAME, VERSION } from './version.ts';

const MOST_CLAIMS = 100_000;

/** One source, read: what the report says of it, and its claims in order of the source. */
export interface Extraction {
  readonly summary: SourceSummary;
  readonly claims: readonly Claim[];
  /** What was considered and refused, for explanations. */
  readonly refusals: readonly Refusal[];
}

/** The knowledge that a stage uses. Default: the lexicon that ships with the program. */
export interface LexiconOptions {
  readonly lexicon?: Lexicon;
}

/** The order of concepts in a lexicon; a drug that no row knows belongs where the ending of its name puts it. */
export function hierarchyOf({ lexicon = defaultLexicon() }: LexiconOptions = {}): Hierarchy {
  const parent = (id: string): string | null =>
    lexicon.concepts.has(id) ? (lexicon.concepts.get(id)?.isA[0] ?? null) : (wordForm(id)?.isA ?? null);
  const above = (id: string): ReadonlySet<string> => lexicon.above(lexicon.concepts.has(id) ? id : (parent(id) ?? id));
  return {
    isA: (id, ancestor) => above(id).has(ancestor),
    above,
    label: (id) => lexicon.concepts.get(id)?.label ?? id,
    names: (id) => lexicon.concepts.get(id)?.names ?? [],
    parent,
  };
}

function paraphraseWarning(paraphrased: { score: number; examples: readonly string[] } | null): Warning[] {
  if (paraphrased === null) return [];
  const examples = paraphrased.examples.map((words) => `"${words}"`).join(', ');
  const message = `reads like machine-paraphrased text (${paraphrased.score} replaced words in 1,000, such as ${examples}); its claims are read by what the words mean`;
  return [{ code: 'paraphrased', message, span: null }];
}

/** A part of a document, read. */
interface ReadPart extends Tagging, Findings {
  readonly document: Document;
  /** Of the whole document. */
  readonly line: (offset: number) => Position;
}

/**
 * Sentences → mentions → claims of each part of a document, one after the other, so that memory stays bounded; less what
 * a part repeats of those before.
 */
function* readParts(parts: readonly Part[], options: LexiconOptions): Generator<ReadPart, void> {
  const { lexicon = defaultLexicon() } = options;
  const hierarchy = hierarchyOf(options);
  const line = lineIndex(parts[0]?.text ?? '');
  for (const printed of parts) {
    const document = inPlainCharacters(printed);
    const found = find(segment(document), lexicon);
    const tagged = tag(document, found.sentences, hierarchy, line);
    const quoted = quoteAsPrinted(tagged.claims, printed, document);
    const claims = quoted === tagged.claims ? quoted : identify(quoted);
    const isNew = (one: { readonly sentence: Pick<Sentence, 'span'> }): boolean =>
      one.sentence.span.start >= document.from;
    yield {
      document,
      line,
      ...found,
      ...tagged,
      sentences: found.sentences.filter(isNew),
      claims: claims.filter(isNew),
      refusals: tagged.refusals.filter(isNew),
    };
  }
}

/** What looks medical in some documents and what no row of the lexicon names, the most frequent first. */
export function findUnmatched(documents: readonly Document[], options: LexiconOptions = {}): UnmatchedPhrase[] {
  function* read(): Generator<ReadPart, void> {
    for (const document of documents) yield* readParts(partsOf(document), options);
  }
  return listUnmatched(read(), hasClass);
}

/** What is kept of a part once it is read. */
function summarize({ sentences, paraphrased, claims, refusals, crowded }: ReadPart) {
  const words = sentences.reduce((sum, { sentence }) => sum + (sentence.text.match(/\S+/g)?.length ?? 0), 0);
  const long = sentences.flatMap(({ sentence }) => (sentence.goesOn ? [sentence] : []));
  const tally = tallySentences(sentences);
  return { words, sentences: sentences.length, tally, long, paraphrased, claims, refusals, crowded };
}

/** How one document is extracted. */
export interface ExtractOptions extends LexiconOptions {
  /** Claims after which no further part of a long document is read. Default: 100,000. */
  readonly mostClaims?: number;
}

/** The parts of a document up to the one with which there are as many claims as a report can hold. */
function readWhole(parts: readonly Part[], { mostClaims = MOST_CLAIMS, ...options }: ExtractOptions) {
  const read: ReturnType<typeof summarize>[] = [];
  let claims = 0;
  for (const part of readParts(parts, options)) {
    read.push(summarize(part));
    claims += part.claims.length;
    if (claims >= mostClaims) break;
  }
  return read;
}

function leftOut(next: Part | undefined, claims: number): Warning[] {
  const span = beginningOf(next);
  if (span === null) return [];
  const message = `its first parts make ${claims} claims; what stands from this line on was not read, so split it`;
  return [{ code: 'truncated', message, span }];
}

/** Document → sentences → mentions → claims. */
export function extractDocument(document: Document, options: ExtractOptions = {}): Extraction {
  const line = lineIndex(document.text);
  const parts = partsOf(document);
  const read = readWhole(parts, options);
  const claims = read.flatMap((part) => part.claims);
  const warnings = [
    ...document.warnings,
    ...warnOfParts(parts),
    ...leftOut(parts[read.length], claims.length),
    ...warnOfLong(read.flatMap(({ long }) => long)),
    ...warnOfCrowded(read.flatMap(({ crowded }) => crowded)),
    ...(document.blocks.length === 0
      ? []
      : warnOfNoClaims(
          read.map(({ tally }) => tally),
          claims.length,
        )),
    ...paraphraseWarning(read.find(({ paraphrased }) => paraphrased !== null)?.paraphrased ?? null),
  ];
  return {
    summary: {
      id: document.id,
      path: document.path,
      title: document.title,
      metadata: document.metadata,
      format: document.format,
      spansIn: document.spansIn,
      pages: document.pages,
      sha256: document.sha256,
      words: read.reduce((sum, { words }) => sum + words, 0),
      sentences: read.reduce((sum, { sentences }) => sum + sentences, 0),
      warnings: warnings.map((one) => ({ ...one, line: one.span === null ? null : line(one.span.start).line })),
    },
    claims: read.length > 1 ? identify(claims) : claims,
    refusals: read.flatMap(({ refusals }) => refusals),
  };
}

/** Claims of several sources, side by side. */
export function compareSources(
  reports: readonly ComparisonInput[],
  options: CompareOptions & LexiconOptions = {},
): Comparison {
  return compareReports(reports, hierarchyOf(options), options);
}

/** `compareSources` with every source also measured by one that counts as right: what it omits, adds, states more strongly. */
export function compareWithReference(
  reference: ComparisonInput,
  reports: readonly ComparisonInput[],
  options: CompareOptions & LexiconOptions = {},
): Comparison & { readonly reference: ReferenceComparison } {
  return measureByReference(reference, reports, hierarchyOf(options), options);
}

/** How to compare the sources of a report. */
export interface ReportOptions extends CompareOptions, LexiconOptions {
  /** Ids of the sources by which the others are measured. */
  readonly reference?: readonly string[];
  /** False where nobody asks how the sources compare, or they are a part of those that are to be. Default: true. */
  readonly isCompared?: boolean;
}

/** The program and the rows that decide a report. */
export function makeTool({ lexicon = defaultLexicon() }: LexiconOptions): Report['tool'] {
  return { name: NAME, version: VERSION, lexicon: lexicon.version };
}

/** The comparison that a report has. */
export function compareAll(input: ComparisonInput, options: ReportOptions): Comparison {
  const { reference } = options;
  if (reference === undefined) return compareSources([input], options);
  const own = input.sources.filter(({ id }) => reference.includes(id));
  return compareWithReference({ sources: own, claims: input.claims }, [input], options);
}

/** The report on what was extracted; several sources are compared, unless the options say otherwise. */
export function buildReport(
  { sources, claims, failures }: Pick<Report, 'sources' | 'claims' | 'failures'>,
  options: ReportOptions = {},
): Report {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: makeTool(options),
    sources,
    failures,
    claims,
    comparison: sources.length > 1 && options.isCompared !== false ? compareAll({ sources, claims }, options) : null,
  };
}
