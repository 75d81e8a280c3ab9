import type { CellState, Claim, Comparison, Report, Topic } from '../model.ts';
import {
  type ComparisonView,
  type Difference,
  letterOfSource,
  nameDifference,
  quotedClaims,
  reasonWithSpots,
  sayDifference,
  stanceOf,
  topicLabel,
  viewComparison,
  voiceRows,
} from './comparison-view.ts';
import type { Render } from './format.ts';
import { byType } from './group.ts';
import { escapeMarkdown, markdownPage, markdownTable, unreadSources } from './markdown.ts';
import { originOf, titleOf } from './origin.ts';
import { count, flagsOf, placeOf } from './quote.ts';
import { referencePaths, viewReference } from './reference-view.ts';

const WORDS: Readonly<Record<CellState, string>> = {
  asserts: 'yes',
  hedges: 'hedged',
  denies: '**denied**',
  mixed: '**mixed**',
  silent: '',
  incomplete: '?',
};

const labelOf = (view: ComparisonView, topic: Topic): string => escapeMarkdown(topicLabel(view, topic));

function summary(view: ComparisonView): string[] {
  const { report, comparison } = view;
  const found = [count(report.sources.length, 'source'), count(report.claims.length, 'claim')];
  return [
    '# Comparison',
    `${found.join(', ')}, ${count(comparison.topics.length, 'topic')}: ${view.agreed} agreed, ${view.differing} with ` +
      `differences, ${view.single} from one source only, ${count(comparison.silences.length, 'silence')}.`,
    markdownTable(
      ['', 'source', 'title', 'published', 'claims', 'warnings'],
      view.sources.map(({ letter, source, claims }) => [
        letter,
        escapeMarkdown(source.id),
        escapeMarkdown(titleOf(source)),
        escapeMarkdown(originOf(source)),
        String(claims),
        source.warnings
          .map(({ line, message }) => `${line === null ? '' : `line ${line}: `}${escapeMarkdown(message)}`)
          .join('; '),
      ]),
    ),
    ...voiceRows(view).map((row) => `One voice: ${escapeMarkdown(row)}`),
  ];
}

function matrix(view: ComparisonView): string[] {
  if (view.shared.length === 0) return [];
  const about = view.mainSubject === null ? '' : ` about ${escapeMarkdown(view.mainSubject.label)}`;
  const rows = byType(view.shared).flatMap(({ type, items }) =>
    items.map((topic) => [
      type,
      labelOf(view, topic),
      ...view.sources.map(({ source }) => WORDS[topic.cells[source.id]?.state ?? 'silent']),
    ]),
  );
  const header = ['type', 'topic', ...view.sources.map(({ letter }) => letter)];
  return [`## Topics of two or more sources${about}`, markdownTable(header, rows)];
}

function quote(view: ComparisonView, claim: Claim): string {
  const flags = flagsOf(claim);
  const how = flags.length === 0 ? '' : ` (${escapeMarkdown(flags.join(', '))})`;
  const place = `${letterOfSource(view, claim.source)}, ${escapeMarkdown(placeOf(claim))}${how}`;
  return `> ${place}: “${escapeMarkdown(claim.sentence.text)}”`;
}

function differenceBlocks(view: ComparisonView, difference: Difference): string[] {
  const { topic } = difference;
  const quotes = quotedClaims(difference).map((claim) => quote(view, claim));
  return [
    `### ${topic.type}: ${labelOf(view, topic)} – ${nameDifference(difference)}`,
    quotes.join('\n>\n'),
    escapeMarkdown(sayDifference(view, difference)),
  ];
}

function differences(view: ComparisonView): string[] {
  const grave = view.differences.filter(({ nuance }) => !nuance);
  return grave.length === 0 ? [] : ['## Differences', ...grave.flatMap((one) => differenceBlocks(view, one))];
}

function nuances(view: ComparisonView): string[] {
  const rows = view.differences
    .filter(({ nuance }) => nuance)
    .map((difference) => {
      const { topic, label } = difference;
      const reason = escapeMarkdown(reasonWithSpots(view, difference));
      return `- ${topic.type}: ${labelOf(view, topic)} – ${label}: ${reason}`;
    });
  return rows.length === 0 ? [] : ['## Said more weakly or more generally', rows.join('\n')];
}

function uniqueTopics(view: ComparisonView): string[] {
  const unique = new Set(view.comparison.unique);
  const topics = view.comparison.topics.filter((topic) => unique.has(topic.id));
  const rows = view.sources.flatMap(({ letter, source }) =>
    byType(topics.filter((topic) => (topic.cells[source.id]?.claims.length ?? 0) > 0)).map(({ type, items }) => [
      letter,
      type,
      items.map((topic) => labelOf(view, topic) + stanceOf(topic, source.id)).join('; '),
    ]),
  );
  return rows.length === 0 ? [] : ['## Said by one source only', markdownTable(['source', 'type', 'topics'], rows)];
}

function silences(view: ComparisonView): string[] {
  const letters = (ids: readonly string[]): string => ids.map((id) => letterOfSource(view, id)).join(', ');
  const rows = view.comparison.silences.flatMap((silence) => {
    const topic = view.topics.get(silence.topic);
    return topic ? [[topic.type, labelOf(view, topic), letters(silence.statedBy), letters(silence.sources)]] : [];
  });
  return rows.length === 0 ? [] : ['## Silences', markdownTable(['type', 'topic', 'stated by', 'silent'], rows)];
}

/** Every source measured by the reference. */
function againstReference(view: ComparisonView): string[] {
  const blocks = viewReference(view).flatMap(({ letter, path, parts }) => {
    const rows = parts.flatMap(({ title, rows: items }) => items.map((item) => `- ${title}: ${escapeMarkdown(item)}`));
    return [`### ${letter}: ${escapeMarkdown(path)}`, rows.length === 0 ? 'Says the same.' : rows.join('\n')];
  });
  const title = `## Against ${escapeMarkdown(referencePaths(view))}`;
  return [title, ...(blocks.length === 0 ? ['No other source.'] : blocks)];
}

const SECTIONS = [summary, matrix, differences, nuances, uniqueTopics, silences];
const MEASURED_SECTIONS = [summary, againstReference];

/**
 * A comparison as Markdown: the matrix, the differences with their words, who is silent; with a reference, how each
 * source stands to it.
 */
export const comparisonMarkdown: Render<Report & { readonly comparison: Comparison }> = (report) => {
  const view = viewComparison(report, report.comparison);
  const sections = report.comparison.reference === undefined ? SECTIONS : MEASURED_SECTIONS;
  return markdownPage([...sections.flatMap((section) => section(view)), ...unreadSources(report.failures)]);
};
