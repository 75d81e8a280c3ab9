import type { Claim, Report, SourceSummary } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import type { Style } from './format.ts';
import { byType } from './group.ts';
import { clip, displayWidth, oneLine, wrap, wrapAfter } from './measure.ts';
import { originOf, titleOf } from './origin.ts';
import { count, flagsOf, quoteClaim, statementOf } from './quote.ts';

const GUTTER = 7;

function paintFlag(flag: string, { paint }: Style): string {
  if (flag === 'denied') return paint.bad(flag);
  return flag === 'hedged' ? paint.warn(flag) : paint.faint(flag);
}

function statementLines(claim: Claim, style: Style): string[] {
  const room = style.width - GUTTER;
  const flags = flagsOf(claim);
  const statement = statementOf(claim);
  const statements = wrap(statement, room).map(style.paint.strong);
  if (flags.length === 0) return statements;
  const plain = `[${flags.join(', ')}]`;
  if (displayWidth(`${statement}  ${plain}`) > room) return [...statements, ...wrap(plain, room)];
  return [`${style.paint.strong(statement)}  [${flags.map((flag) => paintFlag(flag, style)).join(', ')}]`];
}

/** The claims of one type in one sentence, and the sentence. */
function sentenceLines(claims: readonly Claim[], style: Style): string[] {
  const [first] = claims;
  if (first === undefined) return [];
  const statements = new Set(claims.map((claim) => statementLines(claim, style).join('\n')));
  const line = `${style.paint.faint(String(first.sentence.line).padStart(GUTTER - 2))}  `;
  const rows = [
    ...[...statements].flatMap((lines) => lines.split('\n')),
    quoteClaim(first, style.width - GUTTER, style.paint),
  ];
  return rows.map((row, index) => (index === 0 ? line : ' '.repeat(GUTTER)) + row);
}

function sourceHead(source: SourceSummary, claims: number, { width, paint }: Style): string[] {
  const title = wrap(titleOf(source), width);
  const origin = originOf(source);
  const counts = [count(source.words, 'word'), count(source.sentences, 'sentence'), count(claims, 'claim')];
  const warnings = source.warnings.flatMap((warning) =>
    wrapAfter(
      'warning: ',
      `${warning.line === null ? '' : `line ${warning.line}: `}${oneLine(warning.message)}`,
      width,
    ),
  );
  return [
    paint.heading(oneLine(source.id)),
    ...title,
    ...(origin === '' ? [] : [clip(origin, width)]),
    counts.join(', '),
    ...warnings.map(paint.warn),
  ];
}

function sourceLines(source: SourceSummary, claims: readonly Claim[], style: Style): string[] {
  const groups = byType(claims).flatMap(({ type, items }) => [
    '',
    style.paint.strong(`  ${type} (${items.length})`),
    ...[...groupBy(items, ({ sentence }) => String(sentence.span.start)).values()].flatMap((same) =>
      sentenceLines(same, style),
    ),
  ]);
  return [...sourceHead(source, claims.length, style), ...groups, ''];
}

/** Claims for a terminal: by source, then by type, each with its line and its words. */
export function* claimsText(report: Report, style: Style): Generator<string> {
  const claims = groupBy(report.claims, (claim) => claim.source);
  for (const source of report.sources) {
    yield `${sourceLines(source, claims.get(source.id) ?? [], style).join('\n')}\n`;
  }
  const types = byType(report.claims).map(({ type, items }) => `${items.length} ${type}`);
  const total = `${count(report.sources.length, 'source')}, ${count(report.claims.length, 'claim')}`;
  yield `${wrap(types.length === 0 ? total : `${total}: ${types.join(', ')}`, style.width).join('\n')}\n`;
}
