import { CELL_STATES, type CellState, type Topic } from '../model.ts';
import { type ComparisonView, topicLabel } from './comparison-view.ts';
import type { Style } from './format.ts';
import { byType } from './group.ts';
import { oneLine, pad, widestOf, wrap, wrapAfter } from './measure.ts';
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

function supportOf({ support }: Topic): string {
  return support.independent === support.sources ? '' : `  ${count(support.independent, 'voice')}`;
}

/** A topic against all sources: its name, on as many lines as it needs, and a mark for each source on the first. */
function matrixRow(view: ComparisonView, topic: Topic, room: number, style: Style): string[] {
  const [first = '', ...others] = wrap(oneLine(topicLabel(view, topic)), room);
  const marks = view.sources.map(({ letter, source }) => {
    const state = topic.cells[source.id]?.state ?? 'silent';
    return paintMark(state, style) + ' '.repeat(letter.length);
  });
  return [
    `  ${pad(first, room)}  ${marks.join('').trimEnd()}${style.paint.faint(supportOf(topic))}`,
    ...others.map((line) => `  ${line}`),
  ];
}

/** All sources side by side. */
function matrixRows(view: ComparisonView, room: number, style: Style): string[] {
  const letters = view.sources.map(({ letter }) => pad(letter, letter.length + 1)).join('');
  const rows = byType(view.shared).flatMap(({ type, items }) => [
    style.paint.strong(type),
    ...items.flatMap((topic) => matrixRow(view, topic, room, style)),
  ]);
  return [`${' '.repeat(room + 4)}${style.paint.strong(letters.trimEnd())}`, ...rows];
}

const SPOKEN = CELL_STATES.filter((state) => state !== 'silent');

/** A topic where there is no room for a column a source: under it the letters of the sources in each state. */
function foldedTopic(view: ComparisonView, topic: Topic, style: Style): string[] {
  const states = SPOKEN.flatMap((state) => {
    const letters = view.sources.flatMap(({ letter, source }) =>
      topic.cells[source.id]?.state === state ? [letter] : [],
    );
    const [first = '', ...others] = wrap(letters.join(' '), style.width - 6);
    return first === '' ? [] : [`    ${paintMark(state, style)} ${first}`, ...others.map((line) => `      ${line}`)];
  });
  const title = wrapAfter('  ', oneLine(topicLabel(view, topic)) + supportOf(topic), style.width);
  return [...title, ...states];
}

function foldedRows(view: ComparisonView, style: Style): string[] {
  return byType(view.shared).flatMap(({ type, items }) => [
    style.paint.strong(type),
    ...items.flatMap((topic) => foldedTopic(view, topic, style)),
  ]);
}

/** A blank at which no line ends. */
const TIED = '\u00A0';

function legend(states: readonly CellState[], { width, paint }: Style): string[] {
  const marks = states.map((state) => `${MARKS[state]}${TIED}${state}`);
  return wrap(marks.join('  '), width).map((line) => paint.faint(line.trimEnd().replaceAll(TIED, ' ')));
}

/** Topics against sources, a mark for each state; where a column a source is too wide, the sources by their states. */
export function matrix(view: ComparisonView, style: Style): string[] {
  if (view.shared.length === 0) return ['', 'No topic is stated by more than one source.'];
  const widest = widestOf(
    view.shared.map((topic) => oneLine(topicLabel(view, topic))),
    0,
  );
  const room = Math.min(widest, Math.max(24, Math.floor(style.width / 2)));
  const columns = view.sources.reduce((sum, { letter }) => sum + letter.length + 1, 0);
  const support = widestOf(view.shared.map(supportOf), 0);
  const isFolded = room + 3 + columns + support > style.width;
  const about = view.mainSubject === null ? '' : `, about ${oneLine(view.mainSubject.label)} unless another is named`;
  const silent = isFolded ? '; a source that is not named is silent' : '';
  return [
    '',
    ...wrap(`Topics of two or more sources${about}${silent}`, style.width).map((line) => style.paint.heading(line)),
    ...legend(isFolded ? SPOKEN : CELL_STATES, style),
    '',
    ...(isFolded ? foldedRows(view, style) : matrixRows(view, room, style)),
  ];
}
