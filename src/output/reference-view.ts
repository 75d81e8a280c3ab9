import type { Omission, Relation, SourceAgainstReference } from '../model.ts';
import { type ComparisonView, pairOf, reasonWithSpots, spotOf, stanceOf, topicLabel } from './comparison-view.ts';
import { byType } from './group.ts';

/** One respect in which a source is measured: what it leaves out, adds, says otherwise. */
export interface MeasuredPart {
  readonly title: string;
  readonly rows: readonly string[];
}

/** A source and how it stands to the reference; no parts where nothing sets them apart. */
export interface MeasuredSource {
  readonly letter: string;
  readonly path: string;
  readonly parts: readonly MeasuredPart[];
}

/** Topics by type, each as the first of `sources` that speaks of it does, and the place where it does. */
function topicRows(
  view: ComparisonView,
  ids: readonly string[],
  sources: readonly string[],
  noteOf: (topics: readonly string[]) => string,
): string[] {
  const topics = ids.flatMap((id) => view.topics.get(id) ?? []);
  return byType(topics).map(({ type, items }) => {
    const labels = items.map((topic) => {
      const speaker = sources.find((id) => (topic.cells[id]?.claims.length ?? 0) > 0) ?? '';
      const claim = view.claims.get(topic.cells[speaker]?.claims[0] ?? '');
      const spot = claim === undefined ? '' : ` (${spotOf(view, claim)})`;
      return topicLabel(view, topic) + stanceOf(topic, speaker) + spot;
    });
    return `${type}: ${labels.join('; ')}${noteOf(items.map(({ id }) => id))}`;
  });
}

function omissionRows(view: ComparisonView, omits: readonly Omission[]): string[] {
  return topicRows(
    view,
    omits.map(({ topic }) => topic),
    view.comparison.reference?.ids ?? [],
    (topics) => {
      const benefit = omits.find(({ topic, benefit: claim }) => claim !== null && topics.includes(topic))?.benefit;
      const claim = benefit ? view.claims.get(benefit) : undefined;
      return claim === undefined ? '' : `, though line ${claim.sentence.line} speaks of the benefit`;
    },
  );
}

function relationRows(view: ComparisonView, relations: readonly Relation[]): string[] {
  return relations.flatMap((relation) => {
    const topic = view.topics.get(relation.topic);
    if (topic === undefined) return [];
    const reason = reasonWithSpots(view, { because: relation.because, pairs: pairOf(relation, view.claims) });
    return [`${topic.type}: ${topicLabel(view, topic)} – ${reason}`];
  });
}

function partsOf(view: ComparisonView, source: SourceAgainstReference): MeasuredPart[] {
  const parts: MeasuredPart[] = [
    { title: 'leaves out', rows: omissionRows(view, source.omits) },
    { title: 'adds', rows: topicRows(view, source.adds, [source.source], () => '') },
    { title: 'states more strongly', rows: relationRows(view, source.stronger) },
    { title: 'states more weakly', rows: relationRows(view, source.weaker) },
    { title: 'differs', rows: relationRows(view, source.differs) },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

/** The sources as they stand to the reference, in their order; none where there is no reference. */
export function viewReference(view: ComparisonView): MeasuredSource[] {
  const measured = new Map((view.comparison.reference?.sources ?? []).map((one) => [one.source, one]));
  return view.sources.flatMap(({ letter, source }) => {
    const one = measured.get(source.id);
    return one === undefined ? [] : [{ letter, path: source.id, parts: partsOf(view, one) }];
  });
}

/** The paths of the reference with their letters, for a heading. */
export function referencePaths({ comparison, sources }: ComparisonView): string {
  const ids = new Set(comparison.reference?.ids);
  return sources.flatMap(({ letter, source }) => (ids.has(source.id) ? [`${source.path} (${letter})`] : [])).join(', ');
}
