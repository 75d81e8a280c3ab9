import type { Claim } from '../model.ts';
import {
  type ChangedClaim,
  type ChangeReport,
  countChanges,
  groupChanges,
  type SourceChanges,
} from './change-report.ts';
import type { Render } from './format.ts';
import { escapeMarkdown, markdownPage, markdownTable } from './markdown.ts';
import { placeOf, statementOf } from './quote.ts';

function quote(claim: Claim | null): string {
  return claim === null ? '' : `“${escapeMarkdown(claim.sentence.text)}” (${escapeMarkdown(placeOf(claim))})`;
}

function changeRow(change: ChangedClaim): string[] {
  const claim = change.after ?? change.before;
  const statement = claim === null ? '' : escapeMarkdown(statementOf(claim));
  return [change.kinds.join(', '), claim?.type ?? '', statement, quote(change.before), quote(change.after)];
}

function sourceBlocks({ before, after, changes }: SourceChanges): string[] {
  if (changes.length === 0) return [];
  const name = [before, after].map((path) => escapeMarkdown(path ?? '(none)')).join(' → ');
  return [
    `## ${name}`,
    markdownTable(['change', 'type', 'claim', 'before', 'after'], groupChanges(changes).map(changeRow)),
  ];
}

/** Changes as Markdown: a table for each source. */
export const changesMarkdown: Render<ChangeReport> = (report) =>
  markdownPage(['# Changes in claims', `${countChanges(report)}.`, ...report.sources.flatMap(sourceBlocks)]);
