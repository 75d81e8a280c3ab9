import { type CompareOptions, type ComparisonInput, compareReports } from './compare/compare.ts';
import { compareWithReference as measureByReference } from './compare/reference.ts';
import { findUnmatched as listUnmatched, type UnmatchedPhrase } from './coverage/unmatched.ts';
import { find } from './find/find.ts';
import { defaultLexicon, type Lexicon } from './find/lexicon.ts';
import { wordForm } from './find/word-forms.ts';
import {
  type Claim,
  type Comparison,
  type Document,
  type Hierarchy,
  type ReferenceComparison,
  type Report,
  SCHEMA_VERSION,
  type SourceSummary,
  type Warning,
} from './model.ts';
import { segment, warnOfLong } from './segment/segment.ts';
import { type Refusal, tag } from './tag/tag.ts';
import { lineIndex } from './text/line-index.ts';
import { NAME, VERSION } from './version.ts';

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
    parent,
  };
}

function paraphraseWarning(paraphrased: { score: number; examples: readonly string[] } | null): Warning[] {
  if (paraphrased === null) return [];
  const examples = paraphrased.examples.map((words) => `"${words}"`).join(', ');
  const message = `reads like machine-paraphrased text (${paraphrased.score} replaced words in 1,000, such as ${examples}); its claims are read by what the words mean`;
  return [{ code: 'paraphrased', message, span: null }];
}

/** What looks medical in some documents and what no row of the lexicon names, the most frequent first. */
export function findUnmatched(documents: readonly Document[], options: LexiconOptions = {}): UnmatchedPhrase[] {
  const hierarchy = hierarchyOf(options);
  const read = documents.map((document) => {
    const { sentences } = find(segment(document), options.lexicon ?? defaultLexicon());
    return { document, sentences, claims: tag(document, sentences, hierarchy).claims };
  });
  return listUnmatched(read);
}

/** Document → sentences → mentions → claims. */
export function extractDocument(document: Document, options: LexiconOptions = {}): Extraction {
  const sentences = segment(document);
  const found = find(sentences, options.lexicon ?? defaultLexicon());
  const { claims, refusals } = tag(document, found.sentences, hierarchyOf(options));
  const line = lineIndex(document.text);
  const warnings = [...document.warnings, ...warnOfLong(sentences), ...paraphraseWarning(found.paraphrased)];
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
      words: sentences.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
      sentences: sentences.length,
      warnings: warnings.map((one) => ({ ...one, line: one.span === null ? null : line(one.span.start).line })),
    },
    claims,
    refusals,
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
