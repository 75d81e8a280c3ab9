import type { Score } from '../score/score.ts';
import type { Style } from './format.ts';
import { toJson } from './json.ts';
import { oneLine, wrap, wrapAfter } from './measure.ts';
import { placeOf } from './quote.ts';

/** A score and whether its errors are to be shown. */
export interface ScoreResult {
  readonly score: Score;
  readonly withErrors: boolean;
}

const figure = (value: number): string => value.toFixed(3);

const FIGURES = ['precision', 'recall', 'F1', 'strict F1'] as const;
const [TYPE, GOLD, COLUMN] = [17, 5, 11];
const WIDTH = TYPE + GOLD + FIGURES.length * COLUMN;

/** A line a type; where there is no room for a table, its figures below it. */
function table(score: Score, width: number): string[] {
  const rows = Object.entries(score.types).map(([type, { gold, precision, recall, f1, strictF1 }]) => {
    return { type, gold: String(gold), figures: [precision, recall, f1, strictF1].map(figure) };
  });
  if (width < WIDTH) {
    return rows.flatMap(({ type, gold, figures }) => [
      `${type}, ${gold} gold`,
      ...wrapAfter('  ', FIGURES.map((name, at) => `${name} ${figures[at]}`).join(', '), width),
    ]);
  }
  const line = (type: string, gold: string, figures: readonly string[]): string =>
    type.padEnd(TYPE) + gold.padStart(GOLD) + figures.map((one) => one.padStart(COLUMN)).join('');
  return [line('type', 'gold', FIGURES), ...rows.map(({ type, gold, figures }) => line(type, gold, figures))];
}

/** A line and, indented, what of it has no room. */
function hanging(line: string, width: number): string[] {
  const [first = '', ...others] = wrap(line, width - 4);
  return [`  ${first}`, ...others.map((other) => `    ${other}`)];
}

function errorLines({ errors }: Score, width: number): string[] {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : ['', `${title} (${lines.length})`, ...lines.flatMap((line) => hanging(oneLine(line), width))];
  return [
    ...section(
      'missed',
      errors.missed.map(
        ({ source, cue, type, subject, object }) =>
          `${source}:${cue.start} ${type} ${subject} → ${object} | ${cue.text}`,
      ),
    ),
    ...section(
      'unexpected',
      errors.unexpected.map(
        (claim) =>
          `${placeOf(claim)} ${claim.type} ${claim.subject.label} → ${claim.object.label} | ${claim.object.text}`,
      ),
    ),
    ...section(
      'wrong subject or polarity',
      errors.disagreeing.map(
        ({ claim, gold }) =>
          `${placeOf(claim)} ${claim.type} ${gold.object}: ${claim.subject.label}/${claim.polarity}, gold has ${gold.subject}/${gold.polarity}`,
      ),
    ),
  ];
}

/** Scores as a table for a terminal. */
export function scoreText({ score, withErrors }: ScoreResult, { width }: Style): string {
  const attributes = Object.entries(score.attributes).flatMap(([name, share]) =>
    share === null ? [] : [`${name} ${figure(share)}`],
  );
  const { precision, recall, f1 } = score.bcubed;
  const lines = [
    ...table(score, width),
    '',
    ...(attributes.length === 0 ? [] : wrapAfter('attributes  ', attributes.join(', '), width)),
    ...wrapAfter('B-cubed     ', `precision ${figure(precision)}, recall ${figure(recall)}, F1 ${figure(f1)}`, width),
    ...(withErrors ? errorLines(score, width) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The figures as JSON. */
export function scoreJson({ score, withErrors }: ScoreResult): string {
  const { errors, ...figures } = score;
  const disagreeing = errors.disagreeing.map(({ claim, gold }) => ({ claim: claim.id, gold }));
  const shown = { missed: errors.missed, unexpected: errors.unexpected.map(({ id }) => id), disagreeing };
  return toJson(withErrors ? { ...figures, errors: shown } : figures);
}
