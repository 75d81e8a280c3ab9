import type { SourceAgainstReference, SourceProfile } from '../model.ts';
import { type ComparisonView, voiceRows } from './comparison-view.ts';
import type { Style } from './format.ts';
import { clipStart, oneLine, pad, widestOf, wrapAfter } from './measure.ts';

/** Columns that a path may take before the table is folded. */
const PATH_ROOM = 24;
const HEADING = 'Sources';

/** A figure of each source under its name; null where a source has none. */
interface Column {
  readonly name: string;
  readonly figure: (source: string) => number | null;
}

/** The names of some figures, and how each is read off what is known of a source. */
type Figures<Known> = readonly (readonly [name: string, read: (known: Known) => number])[];

const PROFILE: Figures<SourceProfile> = [
  ['claims', ({ claims }) => claims],
  ['benefits', ({ benefits }) => benefits.claims],
  ['risks', ({ risks }) => risks.claims],
  ['hedged', ({ benefits, risks }) => benefits.hedged + risks.hedged],
  ['uncited', ({ unattributed }) => unattributed],
  ['promo', ({ promotional }) => promotional],
];

const MEASURED: Figures<SourceAgainstReference> = [
  ['leaves out', ({ omits }) => omits.length],
  ['adds', ({ adds }) => adds.length],
  ['stronger', ({ stronger }) => stronger.length],
  ['weaker', ({ weaker }) => weaker.length],
  ['differs', ({ differs }) => differs.length],
];

/** A line a source: letter, path and figures under their names. */
function tableRows(view: ComparisonView, columns: readonly Column[], letters: number, style: Style): string[] {
  const figures = columns.reduce((width, { name }) => width + name.length + 2, 0);
  const paths = view.sources.map(({ source }) => oneLine(source.id));
  const room = Math.min(widestOf(paths, HEADING.length), style.width - letters - 4 - figures);
  const head = columns.map(({ name }) => name.padStart(name.length + 2)).join('');
  const rows = view.sources.map(({ letter, source }) => {
    const cells = columns.map(({ name, figure }) => String(figure(source.id) ?? '').padStart(name.length + 2));
    const path = pad(clipStart(oneLine(source.id), room), room);
    return `  ${style.paint.strong(pad(letter, letters))}  ${path}${cells.join('')}`.trimEnd();
  });
  return [`${style.paint.heading(pad(HEADING, letters + 4 + room))}${style.paint.faint(head)}`, ...rows];
}

/** Where there is no room for a table: each source with its figures below it, `claims 5, risks 2`. */
function foldedRows(view: ComparisonView, columns: readonly Column[], letters: number, style: Style): string[] {
  const rows = view.sources.flatMap(({ letter, source }) => {
    const found = columns.flatMap(({ name, figure }) => {
      const number = figure(source.id);
      return number === null ? [] : [`${name}\u00A0${number}`];
    });
    const figures = wrapAfter(' '.repeat(letters + 4), found.join(', '), style.width);
    return [
      ...wrapAfter(`  ${pad(letter, letters)}  `, oneLine(source.id), style.width),
      ...figures.map((line) => style.paint.faint(line.replaceAll('\u00A0', ' '))),
    ];
  });
  return [style.paint.heading(HEADING), ...rows];
}

function sourceTable(view: ComparisonView, columns: readonly Column[], style: Style): string[] {
  const letters = widestOf(
    view.sources.map(({ letter }) => letter),
    1,
  );
  const paths = widestOf(
    view.sources.map(({ source }) => oneLine(source.id)),
    HEADING.length,
  );
  const figures = columns.reduce((width, { name }) => width + name.length + 2, 0);
  const fits = letters + 4 + Math.min(paths, PATH_ROOM) + figures <= style.width;
  const voices = voiceRows(view).flatMap((row) => wrapAfter('  one voice: ', row, style.width));
  return ['', ...(fits ? tableRows : foldedRows)(view, columns, letters, style), ...voices];
}

function columnsOf<Known extends { readonly source: string }>(
  known: readonly Known[],
  figures: Figures<Known>,
): Column[] {
  const bySource = new Map(known.map((one) => [one.source, one]));
  return figures.map(([name, read]) => {
    const figure = (source: string): number | null => {
      const one = bySource.get(source);
      return one === undefined ? null : read(one);
    };
    return { name, figure };
  });
}

/** The sources under their letters, and how each of them weighs benefits and risks. */
export function profileTable(view: ComparisonView, style: Style): string[] {
  const { benefits, risks } = view.asked;
  const unasked = [
    ...(benefits ? [] : ['benefits']),
    ...(risks ? [] : ['risks']),
    ...(benefits || risks ? [] : ['hedged']),
  ];
  const figures = PROFILE.filter(([name]) => !unasked.includes(name));
  return sourceTable(view, columnsOf(view.comparison.profiles, figures), style);
}

/** The sources under their letters, and in how many respects each differs from the reference, which has no figures. */
export function measuredTable(view: ComparisonView, style: Style): string[] {
  return sourceTable(view, columnsOf(view.comparison.reference?.sources ?? [], MEASURED), style);
}
