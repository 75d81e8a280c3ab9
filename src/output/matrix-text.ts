import type { CellState, SourceProfile, Topic } from '../model.ts';
import { type ComparisonView, type LetteredSource, topicLabel } from './comparison-view.ts';
import type { Style } from './format.ts';
import { byType } from './group.ts';
import { clip, clipStart, oneLine, pad, widestOf, wrap, wrapAfter } from './measure.ts';
import { count } from './quote.ts';

const MARKS: Readonly<Record<CellState, string>> = {
  asserts: '●',
  hedges: '◐',
  denies: '✗',
  mixed: '±',
  silent: '·',
  incomplete: '?',
};

function paintMark(state: CellState, { paint }: Style): string {
  const mark = MARKS[state];
  if (state === 'asserts') return paint.good(mark);
  if (state === 'denies' || state === 'mixed') return paint.bad(mark);
  return state === 'silent' ? paint.faint(mark) : paint.warn(mark);
}

/** Columns that a path may take before counts do. */
const PATH_ROOM = 32;

const COUNTS: readonly (readonly [name: string, count: (profile: SourceProfile) => number])[] = [
  ['claims', ({ claims }) => claims],
  ['benefits', ({ benefits }) => benefits.claims],
  ['risks', ({ risks }) => risks.claims],
  ['hedged', ({ benefits, risks }) => benefits.hedged + risks.hedged],
  ['uncited', ({ unattributed }) => unattributed],
  ['promotional', ({ promotional }) => promotional],
];

/** As many counts as have room. */
function columnsFor(room: number): typeof COUNTS {
  let used = 0;
  return COUNTS.filter(([name]) => {
    used += name.length + 2;
    return used <= room;
  });
}

/** The sources under their letters, and how each of them weighs benefits and risks. */
export function sourceTable(view: ComparisonView, style: Style): string[] {
  const profiles = new Map(view.comparison.profiles.map((profile) => [profile.source, profile]));
  const letters = widestOf(
    view.sources.map(({ letter }) => letter),
    1,
  );
  const paths = widestOf(
    view.sources.map(({ source }) => oneLine(source.id)),
    7,
  );
  const columns = columnsFor(style.width - letters - 4 - Math.min(paths, PATH_ROOM));
  const numbers = columns.reduce((width, [name]) => width + name.length + 2, 0);
  const room = Math.min(paths, style.width - letters - 4 - numbers);
  const rows = view.sources.map(({ letter, source }) => {
    const profile = profiles.get(source.id);
    const counts = columns.map(([name, countIn]) => String(profile ? countIn(profile) : '').padStart(name.length + 2));
    const path = pad(clipStart(oneLine(source.id), room), room);
    return `  ${style.paint.strong(pad(letter, letters))}  ${path}${counts.join('')}`;
  });
  const head = columns.map(([name]) => name.padStart(name.length + 2)).join('');
  const links = view.comparison.voiceLinks.flatMap(({ because }) =>
    wrapAfter('  one voice: ', oneLine(because), style.width),
  );
  return [
    '',
    `${style.paint.heading(pad('Sources', letters + 4 + room))}${style.paint.faint(head)}`,
    ...rows,
    ...links,
  ];
}

function supportOf({ support }: Topic): string {
  return support.independent === support.sources ? '' : `  ${count(support.independent, 'voice')}`;
}

/** The matrix for some of the sources, as many as stand side by side: the topics that one of them speaks of. */
function matrixPage(view: ComparisonView, sources: readonly LetteredSource[], room: number, style: Style): string[] {
  const letters = sources.map(({ letter }) => pad(letter, letter.length + 1)).join('');
  const spoken = view.shared.filter(({ cells }) =>
    sources.some(({ source }) => (cells[source.id]?.state ?? 'silent') !== 'silent'),
  );
  const rows = byType(spoken).flatMap(({ type, items }) => [
    style.paint.strong(type),
    ...items.map((topic) => {
      const marks = sources.map(({ letter, source }) => {
        const state = topic.cells[source.id]?.state ?? 'silent';
        return paintMark(state, style) + ' '.repeat(letter.length);
      });
      return `  ${pad(clip(oneLine(topicLabel(view, topic)), room), room)}  ${marks.join('').trimEnd()}${style.paint.faint(supportOf(topic))}`;
    }),
  ]);
  return [`${' '.repeat(room + 4)}${style.paint.strong(letters.trimEnd())}`, ...rows];
}

/** A blank at which no line ends. */
const TIED = '\u00A0';

function matrixLegend({ width, paint }: Style): string[] {
  const states = Object.entries(MARKS).map(([state, mark]) => `${mark}${TIED}${state}`);
  return wrap(states.join('  '), width).map((line) => paint.faint(line.trimEnd().replaceAll(TIED, ' ')));
}

/** Topics against sources, a mark for each state; as many sources side by side as the width holds. */
export function matrix(view: ComparisonView, style: Style): string[] {
  if (view.shared.length === 0) return ['', 'No topic is stated by more than one source.'];
  const widest = widestOf(
    view.shared.map((topic) => oneLine(topicLabel(view, topic))),
    0,
  );
  const room = Math.min(widest, Math.max(24, Math.floor(style.width / 2)));
  const column = (view.sources.at(-1)?.letter.length ?? 1) + 1;
  const perPage = Math.max(1, Math.floor((style.width - room - 12) / column));
  const about = view.mainSubject === null ? '' : `, about ${oneLine(view.mainSubject.label)} unless another is named`;
  const lines = [
    '',
    ...wrap(`Topics of two or more sources${about}`, style.width).map((line) => style.paint.heading(line)),
    ...matrixLegend(style),
  ];
  for (let from = 0; from < view.sources.length; from += perPage) {
    lines.push('', ...matrixPage(view, view.sources.slice(from, from + perPage), room, style));
  }
  return lines;
}
