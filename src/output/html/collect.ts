import type { CellState, Claim, Comparison, Report, Topic } from '../../model.ts';
import { groupBy } from '../../text/group-by.ts';
import { type ComparisonView, type NarrowedReport, viewComparison } from '../comparison-view.ts';

function stateOf(claims: readonly Claim[]): CellState {
  const denied = claims.filter(({ polarity }) => polarity === 'denied').length;
  if (denied > 0) return denied === claims.length ? 'denies' : 'mixed';
  return claims.every(({ certainty }) => certainty === 'hedged') ? 'hedges' : 'asserts';
}

function topicOf(id: string, claims: readonly Claim[]): Topic[] {
  const [first] = claims;
  if (first === undefined) return [];
  const cells = [...groupBy(claims, ({ source }) => source)].map(([source, own]) => {
    return [source, { state: stateOf(own), claims: own.map((claim) => claim.id) }] as const;
  });
  const { type, subject, object, facet } = first;
  const support = { sources: cells.length, independent: cells.length };
  return [{ id, type, subject, object, facet, cells: Object.fromEntries(cells), support }];
}

/** One source alone has nothing to be compared with: its claims by what they claim. */
function listTopics({ claims }: Report): Comparison {
  const groups = groupBy(claims, ({ type, subject, object, facet }) =>
    [type, subject.id, object.id, ...(facet === null ? [] : [facet])].join('/'),
  );
  const topics = [...groups].flatMap(([id, own]) => topicOf(id, own));
  return { topics, relations: [], unique: [], quorum: 1, silences: [], voices: [], voiceLinks: [], profiles: [] };
}

/** Everything that the page names, whether the report compares or not. */
export function collect(report: NarrowedReport): ComparisonView {
  return viewComparison(report, report.comparison ?? listTopics(report));
}
