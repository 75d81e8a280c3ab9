import type { Claim } from '../model.ts';
import {
  type ChangedClaim,
  type ChangeReport,
  countChanges,
  groupChanges,
  type SourceChanges,
} from './change-report.ts';
import type { Style } from './format.ts';
import { oneLine, wrap, wrapAfter } from './measure.ts';
import { flagsOf, placeOf, quoteClaim, statementOf } from './quote.ts';

function side(sign: string, claim: Claim, { width, paint }: Style): string[] {
  const colour = sign === '-' ? paint.bad : paint.good;
  const flags = flagsOf(claim);
  const head = wrapAfter(
    `    ${sign} `,
    `${placeOf(claim)}${flags.length > 0 ? `  [${flags.join(', ')}]` : ''}`,
    width,
  );
  return [...head.map((line) => colour(line)), `      ${quoteClaim(claim, width - 6, paint)}`];
}

function changeLines({ before, after, kinds, reasons }: ChangedClaim, style: Style): string[] {
  const claim = after ?? before;
  if (claim === null) return [];
  const sign = before === null ? '+' : after === null ? '-' : '~';
  const head = wrapAfter(`${sign} `, oneLine(`${kinds.join(', ')}: ${claim.type}, ${statementOf(claim)}`), style.width);
  const colour = { '+': style.paint.good, '-': style.paint.bad, '~': style.paint.warn }[sign];
  return [
    ...head.map((line) => colour(line)),
    ...(before === null ? [] : side('-', before, style)),
    ...(after === null ? [] : side('+', after, style)),
    ...(before === null || after === null ? [] : wrapAfter('      ', oneLine(reasons.join(' ')), style.width)),
  ];
}

function sourceLines({ before, after, changes }: SourceChanges, style: Style): string[] {
  if (changes.length === 0) return [];
  return [
    style.paint.strong(`--- ${oneLine(before ?? '(none)')}`),
    style.paint.strong(`+++ ${oneLine(after ?? '(none)')}`),
    ...groupChanges(changes).flatMap((change) => changeLines(change, style)),
    '',
  ];
}

/** Changes for a terminal, in the manner of a diff. */
export function changesText(report: ChangeReport, style: Style): string {
  const lines = report.sources.flatMap((source) => sourceLines(source, style));
  return `${[...lines, ...wrap(countChanges(report), style.width)].join('\n')}\n`;
}
