import type { Claim, ClaimType, Comparison } from '../model.ts';
import {
  type ComparisonView,
  type Difference,
  type LetteredSource,
  letterOfSource,
  type NarrowedReport,
  nameDifference,
  quotedClaims,
  reasonWithSpots,
  sayDifference,
  spotOf,
  stanceOf,
  topicLabel,
  viewComparison,
} from './comparison-view.ts';
import type { Style } from './format.ts';
import { byType } from './group.ts';
import { matrix } from './matrix-text.ts';
import { clip, oneLine, wrap, wrapAfter } from './measure.ts';
import { count, flagsOf, placeOf, quoteClaim } from './quote.ts';
import { referencePaths, viewReference } from './reference-view.ts';
import { measuredTable, profileTable } from './source-table.ts';

function counts({ report, comparison }: ComparisonView, { paint, width }: Style): string[] {
  const found = [count(report.sources.length, 'source'), count(report.claims.length, 'claim')];
  return wrap([...found, count(comparison.topics.length, 'topic')].join(', '), width).map(paint.strong);
}

function summary(view: ComparisonView, style: Style): string[] {
  const { comparison } = view;
  const outcome = [
    `${count(view.agreed, 'topic')} agreed`,
    `${view.differing} with differences`,
    `${view.single} from one source only`,
    count(comparison.silences.length, 'silence'),
  ];
  return [...counts(view, style), ...wrap(outcome.join(', '), style.width)];
}

function measuredSummary(view: ComparisonView, style: Style): string[] {
  const by = `measured by ${oneLine(referencePaths(view))}; without --reference they are compared with each other`;
  return [...counts(view, style), ...wrap(by, style.width)];
}

const spotsOf = (view: ComparisonView, pairs: Difference['pairs']): string =>
  pairs.map((pair) => pair.map((claim) => spotOf(view, claim)).join(' and ')).join(', ');

function quoteLines(view: ComparisonView, claim: Claim, { width, paint }: Style): string[] {
  const flags = flagsOf(claim);
  const how = flags.length > 0 ? `  [${flags.join(', ')}]` : '';
  const head = `${letterOfSource(view, claim.source)}  ${placeOf(claim)}${how}`;
  return [`     ${paint.faint(clip(head, width - 5))}`, `        ${quoteClaim(claim, width - 8, paint)}`];
}

function differenceLines(view: ComparisonView, difference: Difference, index: number, style: Style): string[] {
  const { topic, pairs, named } = difference;
  const number = `${String(index + 1).padStart(3)}. `;
  const title = oneLine(`${topic.type}: ${topicLabel(view, topic)} – ${nameDifference(difference)}`);
  return [
    '',
    ...wrapAfter(number, title, style.width).map(style.paint.strong),
    ...quotedClaims(difference).flatMap((claim) => quoteLines(view, claim, style)),
    ...wrapAfter('     ', sayDifference(view, difference), style.width),
    ...(pairs.length < 2 || named.length > 0
      ? []
      : wrapAfter('     also ', spotsOf(view, pairs.slice(1)), style.width)),
  ];
}

function differences(view: ComparisonView, style: Style): string[] {
  const grave = view.differences.filter(({ nuance }) => !nuance);
  if (grave.length === 0) return [];
  const entries = grave.flatMap((item, index) => differenceLines(view, item, index, style));
  return ['', style.paint.heading('Differences'), ...entries];
}

/** Weaker and less specific claims agree in the main: their reason, without the quotes. */
function nuances(view: ComparisonView, style: Style): string[] {
  const rows = view.differences
    .filter(({ nuance }) => nuance)
    .flatMap((difference) => {
      const { topic, pairs, label } = difference;
      const also = pairs.length < 2 ? '' : ` Also ${spotsOf(view, pairs.slice(1))}.`;
      const title = `${topic.type}: ${topicLabel(view, topic)} – ${label}: `;
      const [first = '', ...others] = wrapAfter(
        '  ',
        oneLine(title + reasonWithSpots(view, difference) + also),
        style.width - 2,
      );
      return [first, ...others.map((line) => `  ${line}`)];
    });
  return rows.length === 0 ? [] : ['', style.paint.heading('Said more weakly or more generally'), ...rows];
}

/** Narrower lines have no room for a column of types. */
const ROOMY = 60;

/** Topics of one type after its name. */
function typeRow(type: ClaimType, topics: string, width: number): string[] {
  if (width < ROOMY) return wrapAfter('     ', `${type}: ${topics}`, width);
  return wrapAfter(`     ${type}:`.padEnd(23), topics, width);
}

/** The path of a source behind its letter. */
function behindLetter(letter: string, text: string, { width, paint }: Style): string[] {
  const [first = '', ...others] = wrapAfter(`  ${letter}  `, oneLine(text), width);
  return [`  ${paint.strong(letter)}${first.slice(letter.length + 2)}`, ...others];
}

function uniqueTopics(view: ComparisonView, style: Style): string[] {
  const unique = new Set(view.comparison.unique);
  const topics = view.comparison.topics.filter((topic) => unique.has(topic.id));
  const sections = view.sources.flatMap(({ letter, source }) => {
    const own = topics.filter((topic) => (topic.cells[source.id]?.claims.length ?? 0) > 0);
    const rows = byType(own).flatMap(({ type, items }) =>
      typeRow(
        type,
        items.map((topic) => oneLine(topicLabel(view, topic)) + stanceOf(topic, source.id)).join('; '),
        style.width,
      ),
    );
    return rows.length === 0 ? [] : [...behindLetter(letter, source.id, style), ...rows];
  });
  return sections.length === 0 ? [] : ['', style.paint.heading('Said by one source only'), ...sections];
}

/** What one source does not mention, by type; of risks, whether it speaks of the benefit all the same. */
function silencesOf(view: ComparisonView, { letter, source }: LetteredSource, style: Style): string[] {
  const own = view.comparison.silences.flatMap((silence) => {
    const topic = view.topics.get(silence.topic);
    return topic !== undefined && silence.sources.includes(source.id) ? [{ ...silence, topic, type: topic.type }] : [];
  });
  const rows = byType(own).flatMap(({ type, items }) => {
    const topics = items.map(({ topic, statedBy }) => {
      const letters = statedBy.map((id) => letterOfSource(view, id)).join(', ');
      return `${oneLine(topicLabel(view, topic))} (${letters})`;
    });
    const benefit = items.map(({ benefits }) => view.claims.get(benefits[source.id] ?? '')).find(Boolean);
    const though = benefit === undefined ? '' : `, though line ${benefit.sentence.line} speaks of the benefit`;
    return typeRow(type, `${topics.join('; ')}${though}`, style.width);
  });
  return rows.length === 0 ? [] : [...behindLetter(letter, `${source.id} does not mention`, style), ...rows];
}

function silences(view: ComparisonView, style: Style): string[] {
  const rows = view.sources.flatMap((source) => silencesOf(view, source, style));
  return rows.length === 0 ? [] : ['', style.paint.heading('Silences'), ...rows];
}

/** Every source measured by the reference. */
function againstReference(view: ComparisonView, style: Style): string[] {
  const rows = viewReference(view).flatMap(({ letter, path, parts }) => [
    ...behindLetter(letter, path, style),
    ...(parts.length === 0 ? ['     says the same'] : []),
    ...parts.flatMap(({ title, rows: items }) => [
      `     ${title}`,
      ...items.flatMap((item) => wrapAfter('       ', oneLine(item), style.width)),
    ]),
  ]);
  const title = wrap(`Against ${oneLine(referencePaths(view))}`, style.width);
  return ['', ...title.map(style.paint.heading), ...(rows.length === 0 ? ['  no other source'] : rows)];
}

function warnings(view: ComparisonView, style: Style): string[] {
  const rows = view.sources.flatMap(({ letter, source }) =>
    source.warnings.flatMap((warning) => {
      const place = `${oneLine(source.id)}${warning.line === null ? '' : `:${warning.line}`}`;
      return wrapAfter(`  ${letter}  `, `${place}: ${oneLine(warning.message)}`, style.width);
    }),
  );
  return rows.length === 0 ? [] : ['', style.paint.heading('Warnings'), ...rows.map(style.paint.warn)];
}

const SECTIONS = [summary, profileTable, matrix, differences, nuances, uniqueTopics, silences, warnings];
const MEASURED_SECTIONS = [measuredSummary, measuredTable, againstReference, warnings];

/**
 * A comparison for a terminal: what is agreed, the matrix, the differences with their words, who is silent; with a
 * reference, how each source stands to it and nothing else.
 */
export function comparisonText(report: NarrowedReport & { readonly comparison: Comparison }, style: Style): string {
  const view = viewComparison(report, report.comparison);
  const sections = report.comparison.reference === undefined ? SECTIONS : MEASURED_SECTIONS;
  return `${sections.flatMap((section) => section(view, style)).join('\n')}\n`;
}
