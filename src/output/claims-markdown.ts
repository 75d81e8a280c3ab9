import type { Claim, Report, SourceSummary } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import type { Render } from './format.ts';
import { byType } from './group.ts';
import { escapeMarkdown, markdownPage, markdownTable, unreadSources } from './markdown.ts';
import { originOf, titleOf } from './origin.ts';
import { count, flagsOf } from './quote.ts';

function claimRow(claim: Claim): string[] {
  const facet = claim.facet === null ? '' : ` (${escapeMarkdown(claim.facet)})`;
  return [
    String(claim.sentence.line),
    escapeMarkdown(claim.subject.label),
    `${escapeMarkdown(claim.object.label)}${facet}`,
    escapeMarkdown(flagsOf(claim).join(', ')),
    escapeMarkdown(claim.sentence.text),
  ];
}

function sourceBlocks(source: SourceSummary, claims: number): string[] {
  const told = [titleOf(source), originOf(source)].flatMap((one) => (one === '' ? [] : [`${escapeMarkdown(one)}.`]));
  const counts = [count(source.words, 'word'), count(source.sentences, 'sentence'), count(claims, 'claim')];
  const warnings = source.warnings.map(
    ({ line, message }) => `- Warning${line === null ? '' : `, line ${line}`}: ${escapeMarkdown(message)}`,
  );
  return [[...told, `${counts.join(', ')}.`].join(' '), warnings.join('\n')];
}

function sourceSection(source: SourceSummary, claims: readonly Claim[]): string[] {
  const groups = byType(claims).flatMap(({ type, items }) => [
    `### ${type}`,
    markdownTable(['line', 'subject', 'object', 'how', 'sentence'], items.map(claimRow)),
  ]);
  return [`## ${escapeMarkdown(source.id)}`, ...sourceBlocks(source, claims.length), ...groups];
}

/** Claims as Markdown: a section for each source, a table for each type. */
export const claimsMarkdown: Render<Report> = (report) => {
  const claims = groupBy(report.claims, (claim) => claim.source);
  const sections = report.sources.flatMap((source) => sourceSection(source, claims.get(source.id) ?? []));
  return markdownPage(['# Claims', ...sections, ...unreadSources(report.failures)]);
};
