import { CELL_STATES, type CellState, type Claim, type Span } from '../../model.ts';
import type { ComparisonView } from '../comparison-view.ts';
import { flagsOf, spanInSentence } from '../quote.ts';
import type { ClaimRow, CueRow, Offsets, SentenceRow } from './page-data.ts';
import type { SourceView } from './source-view.ts';
import { durationWords } from './time-scale.ts';
import { WordList } from './word-list.ts';

/** Sentences and claims as the page carries them. */
export interface ClaimTable {
  readonly sentences: readonly SentenceRow[];
  readonly claims: readonly ClaimRow[];
  readonly words: readonly string[];
}

/** Where a stretch of the source stands, counted from the start of the claim's sentence. */
type Measure = (span: Span, words: string) => Offsets | null;

interface PlacedSentence {
  readonly index: number;
  readonly at: Span | null;
}

const topicsOfClaims = ({ comparison }: ComparisonView): Map<string, number> =>
  new Map(
    comparison.topics.flatMap((topic, index) =>
      Object.values(topic.cells).flatMap((cell) => cell.claims.map((id) => [id, index] as const)),
    ),
  );

function stateOf({ polarity, certainty }: Claim): CellState {
  if (polarity === 'denied') return 'denies';
  return certainty === 'hedged' ? 'hedges' : 'asserts';
}

function measureIn(claim: Claim, at: Span | null, view: SourceView | undefined): Measure {
  return (span, words) => {
    if (at !== null && view !== undefined) {
      const place = view.place(span);
      return place === null ? null : [place.start - at.start, place.end - at.start];
    }
    const place = spanInSentence(claim, span, words);
    return place === null ? null : [place.start, place.end];
  };
}

/** Turns claims into rows; sentences and words that several claims share are kept once. */
class ClaimTableBuilder {
  readonly #words = new WordList();
  readonly #sentences: SentenceRow[] = [];
  readonly #known = new Map<string, PlacedSentence>();
  readonly #sources: ReadonlyMap<string, number>;
  readonly #topics: ReadonlyMap<string, number>;
  readonly #views: ReadonlyMap<string, SourceView>;

  constructor(view: ComparisonView, views: ReadonlyMap<string, SourceView>) {
    this.#sources = new Map(view.report.sources.map(({ id }, index) => [id, index]));
    this.#topics = topicsOfClaims(view);
    this.#views = views;
  }

  #sentence({ source, sentence, section }: Claim): PlacedSentence {
    const { span, line, text } = sentence;
    const key = JSON.stringify([source, span.start, span.end]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const at = this.#views.get(source)?.place(span) ?? null;
    const heading = section.length === 0 ? -1 : this.#words.place(section.join(' › '));
    const place = at ?? { start: -1, end: -1 };
    const words = at === null ? text : null;
    const row: SentenceRow = [this.#sources.get(source) ?? -1, line, place.start, place.end, words, heading];
    const placed = { index: this.#sentences.push(row) - 1, at };
    this.#known.set(key, placed);
    return placed;
  }

  #flags(claim: Claim): number[] {
    const value = claim.value === null ? [] : [durationWords(claim.value)];
    return [...flagsOf(claim), ...value].map((flag) => this.#words.place(flag));
  }

  row(claim: Claim): ClaimRow {
    const { index, at } = this.#sentence(claim);
    const measure = measureIn(claim, at, this.#views.get(claim.source));
    const { subject, object, evidence, facet } = claim;
    const said = (span: Span): string =>
      claim.sentence.text.slice(span.start - claim.sentence.span.start, span.end - claim.sentence.span.start);
    const cues = evidence.cues.map((cue): CueRow => [cue.role, cue.text, measure(cue.span, cue.text)]);
    return [
      claim.id,
      index,
      this.#topics.get(claim.id) ?? -1,
      CELL_STATES.indexOf(stateOf(claim)),
      this.#words.place(subject.label),
      this.#words.place(facet === null ? object.label : `${object.label} (${facet})`),
      [
        measure(object.span, object.text),
        subject.span === null ? null : measure(subject.span, said(subject.span)),
        measure(evidence.trigger, said(evidence.trigger)),
      ],
      this.#flags(claim),
      this.#words.place(evidence.rule),
      evidence.via === 'sentence' ? -1 : this.#words.place(evidence.via),
      cues,
    ];
  }

  table(claims: readonly Claim[]): ClaimTable {
    return { claims: claims.map((claim) => this.row(claim)), sentences: this.#sentences, words: this.#words.words };
  }
}

/** The claims of a report as rows, in their order. */
export function tabulateClaims(view: ComparisonView, views: ReadonlyMap<string, SourceView>): ClaimTable {
  return new ClaimTableBuilder(view, views).table(view.report.claims);
}
