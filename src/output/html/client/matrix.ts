import type { PageTopic } from '../page-data.ts';
import type { BrowserEvent, Elem } from './browser.ts';
import type { Chunks, DrawnList } from './chunks.ts';
import type { Data } from './data.ts';
import type { Dom } from './dom.ts';

export type Matrix = ReturnType<typeof createMatrix>;

/** A row: a topic, or the heading of a type. */
type Row = { readonly heading: string; readonly topics: number } | { readonly topic: number };

/** Topics against sources; one stop of the Tab key, and arrow keys inside. */
export function createMatrix({ el, svg, words, byId, count }: Dom, data: Data, { show }: Chunks) {
  const CHUNK = 30;
  const ROW_HEIGHT = 34;
  /** From this many sources on the columns are narrow. */
  const MANY = 9;
  /** The first row below the head is the heading of a type. */
  const FIRST = 2;
  const table = byId('matrix');
  const frame = byId('matrix-frame');
  const { page } = data;
  const silent = page.states.findIndex(({ id }) => id === 'silent');
  let sources: readonly number[] = [];
  let rows: readonly Row[] = [];
  let drawn: DrawnList | null = null;

  function position(row: number, column: number): Record<string, number> {
    return { 'data-row': row, 'data-column': column, tabindex: -1 };
  }

  function columns(): Elem {
    const col = (name: string): Elem => el('col', { class: name });
    return el('colgroup', {}, col('topic'), col('support'), ...sources.map(() => col('source')));
  }

  function headerCell(source: number, column: number): Elem {
    const { letter = '', path = '' } = page.sources[source] ?? {};
    const name = path.split('/').at(-1) ?? path;
    const label = el('a', { href: `#source-${letter}`, title: path, ...position(0, column) }, el('b', {}, letter));
    if (sources.length < MANY) label.append(el('span', { class: 'name' }, words(name)));
    else label.setAttribute('aria-label', `${letter}, ${path}`);
    return el('th', { scope: 'col', class: 'source' }, label);
  }

  function header(): Elem {
    return el(
      'thead',
      {},
      el(
        'tr',
        { 'aria-rowindex': 1 },
        el('th', { scope: 'col', class: 'topic' }, 'Topic'),
        el(
          'th',
          { scope: 'col', class: 'support', title: 'sources that state it; in brackets how many voices they are' },
          'Support',
        ),
        ...sources.map((source, index) => headerCell(source, index + 1)),
      ),
    );
  }

  function stateCounts(topic: PageTopic): number[] {
    const counts = page.states.map(() => 0);
    for (const source of sources) {
      const state = data.cell(topic, source)?.[1] ?? silent;
      counts[state] = (counts[state] ?? 0) + 1;
    }
    return counts;
  }

  /** How many of the shown sources assert, hedge, deny: a bar whose whole width is all of them. */
  function bar(topic: PageTopic): Elem {
    const all = Math.max(1, sources.length);
    let x = 0;
    const parts = stateCounts(topic).flatMap((number, state) => {
      const name = page.states[state]?.id ?? '';
      if (number === 0 || state === silent) return [];
      const width = (number / all) * 60;
      const part = svg('rect', { x, y: 0, width, height: 8, class: `f-${name}` });
      x += width;
      return [part];
    });
    const ground = svg('rect', { x: 0, y: 0, width: 60, height: 8, class: 'f-silent' });
    return svg('svg', { class: 'bar', viewBox: '0 0 60 8', 'aria-hidden': 'true' }, ground, ...parts);
  }

  function supportCell(topic: PageTopic): Elem {
    const [stating, voices] = topic.support;
    const title = voices < stating ? `${count(stating, 'source')}, but only ${count(voices, 'voice')}` : null;
    const number = el('span', { class: 'number' }, voices < stating ? `${stating} (${voices})` : String(stating));
    return el('td', { class: 'support', title }, bar(topic), number);
  }

  function silentCell(source: number, at: Record<string, number>): Elem {
    return el('td', { class: 'silent', 'aria-label': `${data.letter(source)}: silent`, ...at }, '·');
  }

  function cell(topic: PageTopic, source: number, at: Record<string, number>): Elem {
    const found = data.cell(topic, source);
    if (found === null) return silentCell(source, at);
    const [, stateIndex, claims] = found;
    const state = page.states[stateIndex];
    const label = `${data.letter(source)}: ${state?.words}`;
    const mark = state?.mark ?? '';
    if (claims.length === 0) return el('td', { class: `s-${state?.id} lost`, 'aria-label': label, ...at }, mark);
    const button = el(
      'a',
      {
        class: `cell s-${state?.id}`,
        href: `#topic-${encodeURIComponent(topic.id)}?in=${data.letter(source)}`,
        'aria-label': `${label}, ${count(claims.length, 'claim')}`,
        ...at,
      },
      mark,
    );
    if (claims.length > 1) button.append(el('sub', {}, String(claims.length)));
    return el('td', {}, button);
  }

  function topicRow(index: number, row: number): Elem {
    const topic = data.topic(index);
    const link = el(
      'a',
      { href: `#topic-${encodeURIComponent(topic.id)}`, ...position(row, 0) },
      el('span', { class: 'unseen' }, `${page.types[topic.type]}: `),
      words(topic.label),
    );
    const mark = topic.differs ? el('span', { class: 'differs', title: 'the sources differ' }, '≠') : null;
    return el(
      'tr',
      { 'aria-rowindex': row + 1, 'data-topic': index },
      el('th', { scope: 'row', class: 'topic' }, link, mark),
      supportCell(topic),
      ...sources.map((source, column) => cell(topic, source, position(row, column + 1))),
    );
  }

  function headingRow(heading: string, topics: number, row: number): Elem {
    const label = el('span', { class: 'heading' }, heading, ' ', el('small', {}, count(topics, 'topic')));
    return el('tr', { class: 'type', 'aria-rowindex': row + 1 }, el('th', { colspan: sources.length + 2 }, label));
  }

  function fill(piece: Elem, items: readonly Row[], first: number): void {
    piece.removeAttribute('aria-hidden');
    piece.replaceChildren(
      ...items.map((item, index) => {
        const row = first + index + 1;
        return 'topic' in item ? topicRow(item.topic, row) : headingRow(item.heading, item.topics, row);
      }),
    );
  }

  function hollow(items: readonly Row[]): Elem {
    const space = el('td', { colspan: sources.length + 2 });
    space.style.setProperty('height', `${items.length * ROW_HEIGHT}px`);
    return el('tbody', { 'aria-hidden': 'true' }, el('tr', {}, space));
  }

  function rowsOf(topics: readonly number[]): Row[] {
    return page.types.flatMap((heading, type): Row[] => {
      const own = topics.filter((topic) => data.topic(topic).type === type);
      return own.length === 0 ? [] : [{ heading, topics: own.length }, ...own.map((topic) => ({ topic }))];
    });
  }

  /** Draws the matrix of some topics and sources. */
  function draw(topics: readonly number[], shownSources: readonly number[]): void {
    sources = shownSources;
    rows = rowsOf(topics);
    frame.classList.toggle('many', sources.length >= MANY);
    frame.hidden = rows.length === 0;
    byId('matrix-empty').hidden = rows.length > 0;
    table.setAttribute('aria-rowcount', String(rows.length + 1));
    table.style.setProperty('--sources', String(sources.length));
    const head = [columns(), header()];
    drawn = show({ items: rows, size: CHUNK, head, container: table, root: frame, hollow, fill });
    const first = stop(FIRST, 0);
    if (first !== null) first.tabIndex = 0;
  }

  function stop(row: number, column: number): Elem | null {
    return table.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  function stand(target: Elem): void {
    for (const old of table.querySelectorAll('[tabindex="0"]')) old.tabIndex = -1;
    target.tabIndex = 0;
  }

  function reach(row: number, column: number): Elem | null {
    if (row > 0) drawn?.reach(row - 1);
    return stop(row, column);
  }

  function step(event: BrowserEvent, row: number, column: number): readonly [number, number] | null {
    if (event.key === 'ArrowLeft') return [row, column - 1];
    if (event.key === 'ArrowRight') return [row, column + 1];
    if (event.key === 'Home') return event.ctrlKey ? [FIRST, 0] : [row, 0];
    if (event.key === 'End') return event.ctrlKey ? [rows.length, column] : [row, sources.length];
    const far = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 }[event.key];
    if (far === undefined) return null;
    let wanted = Math.min(rows.length, Math.max(column === 0 ? 1 : 0, row + far));
    const isHeading = (at: number): boolean => 'heading' in (rows[at - 1] ?? {});
    while (isHeading(wanted) && wanted > 0 && wanted < rows.length) wanted += Math.sign(far);
    return [wanted, column];
  }

  function move(event: BrowserEvent): void {
    const { row, column } = event.target?.dataset ?? {};
    if (row === undefined || column === undefined || event.altKey || event.metaKey) return;
    const wanted = step(event, Number(row), Number(column));
    if (wanted === null) return;
    event.preventDefault();
    const target = reach(...wanted);
    if (target === null) return;
    stand(target);
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }

  /** Scrolls to a topic and marks its row; nothing happens where the filters hide it. */
  function point(topic: number): void {
    for (const old of table.querySelectorAll('tr.current')) old.classList.remove('current');
    const index = rows.findIndex((row) => 'topic' in row && row.topic === topic);
    if (index === -1) return;
    drawn?.reach(index);
    const row = table.querySelector(`tr[data-topic="${topic}"]`);
    row?.classList.add('current');
  }

  table.addEventListener('keydown', move);
  table.addEventListener('focusin', ({ target }) => {
    if (target?.dataset.row !== undefined) stand(target);
  });

  return { draw, point, drawAll: () => drawn?.drawAll() };
}
