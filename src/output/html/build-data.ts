import { CELL_STATES, CLAIM_TYPES, type Topic } from '../../model.ts';
import {
  type ComparisonView,
  DIFFERENCES,
  type Difference,
  reasonWithLetters,
  topicLabel,
  topicsOf,
} from '../comparison-view.ts';
import { tabulateClaims } from './claim-rows.ts';
import { timeRows } from './durations.ts';
import type {
  CellRow,
  PageDetails,
  PageDifference,
  PageOverview,
  PageSilence,
  PageTopic,
  PairRow,
} from './page-data.ts';
import type { SourceView } from './source-view.ts';
import { STATES } from './states.ts';

/** Pairs of one difference that the page lists; the rest are counted. */
const PAIRS = 40;

/** From the ids of a report to the indexes of the page. */
interface Places {
  readonly source: (id: string) => number;
  readonly topic: (id: string) => number;
  readonly claim: (id: string) => number;
}

function placesIn<Item extends { readonly id: string }>(items: readonly Item[]): (id: string) => number {
  const places = new Map(items.map(({ id }, index) => [id, index]));
  return (id) => places.get(id) ?? -1;
}

function cellRows({ cells }: Topic, places: Places): CellRow[] {
  return Object.entries(cells)
    .filter(([, { state }]) => state !== 'silent')
    .map(([id, cell]): CellRow => [places.source(id), CELL_STATES.indexOf(cell.state), cell.claims.map(places.claim)])
    .filter(([source]) => source !== -1)
    .sort(([a], [b]) => a - b);
}

function topicRows(view: ComparisonView, places: Places): PageTopic[] {
  const unique = new Set(view.comparison.unique);
  const differing = new Set(
    view.differences.filter(({ nuance }) => !nuance).flatMap((one) => topicsOf(one).map(({ id }) => id)),
  );
  return view.comparison.topics.map((topic) => ({
    id: topic.id,
    type: CLAIM_TYPES.indexOf(topic.type),
    label: topicLabel(view, topic),
    support: [topic.support.sources, topic.support.independent],
    unique: unique.has(topic.id),
    differs: differing.has(topic.id),
    cells: cellRows(topic, places),
  }));
}

/** The reasons of all relations, by kind and the ids of their two claims. */
function reasonsOf({ comparison }: ComparisonView): Map<string, string> {
  return new Map(comparison.relations.map(({ kind, claims, because }) => [JSON.stringify([kind, ...claims]), because]));
}

function differenceRows(view: ComparisonView, places: Places): PageDifference[] {
  const reasons = reasonsOf(view);
  const pairRow = (difference: Difference, [a, b]: Difference['pairs'][number]): PairRow => {
    const because = reasons.get(JSON.stringify([difference.kind, a.id, b.id])) ?? difference.because;
    const reason = reasonWithLetters(view, { ...difference, because, pairs: [[a, b]] });
    return [places.claim(a.id), places.claim(b.id), reason];
  };
  return view.differences.map((difference) => ({
    kind: DIFFERENCES.findIndex(({ kind }) => kind === difference.kind),
    topic: places.topic(difference.topic.id),
    differs: difference.differs,
    pairs: difference.pairs.slice(0, PAIRS).map((pair) => pairRow(difference, pair)),
    more: Math.max(0, difference.pairs.length - PAIRS),
  }));
}

function silenceRows({ comparison }: ComparisonView, places: Places): PageSilence[] {
  return comparison.silences.map(({ topic, sources, statedBy, benefits }) => ({
    topic: places.topic(topic),
    sources: sources.map(places.source),
    statedBy: statedBy.map(places.source),
    benefits: Object.entries(benefits).map(([source, claim]) => [places.source(source), places.claim(claim)] as const),
  }));
}

function placesOf({ report, comparison }: ComparisonView): Places {
  return {
    source: placesIn(report.sources),
    topic: placesIn(comparison.topics),
    claim: placesIn(report.claims),
  };
}

/** What the script of the page needs for the matrix. */
export function buildOverview(view: ComparisonView): PageOverview {
  return {
    states: STATES,
    types: CLAIM_TYPES,
    kinds: DIFFERENCES.map(({ kind, label, nuance }) => ({ id: kind, label, nuance })),
    sources: view.sources.map(({ letter, source }) => ({ letter, path: source.id })),
    topics: topicRows(view, placesOf(view)),
  };
}

/** What the script of the page needs for all else, from a report and the sources it can show. */
export function buildDetails(view: ComparisonView, views: ReadonlyMap<string, SourceView>): PageDetails {
  const places = placesOf(view);
  return {
    texts: view.sources.map(({ source }) => {
      const shown = views.get(source.id);
      const looks = (shown?.looks ?? []).map(({ start, end, look }) => [start, end, look] as const);
      return { text: shown?.text ?? null, looks };
    }),
    differences: differenceRows(view, places),
    silences: silenceRows(view, places),
    times: timeRows(view, places.claim),
    ...tabulateClaims(view, views),
  };
}
