import type { PageDifference, PageSilence, TimeRow } from '../page-data.ts';
import type { Browser, Elem } from './browser.ts';
import type { Chunks, DrawnList } from './chunks.ts';
import type { Data } from './data.ts';
import type { Dom } from './dom.ts';
import type { Filter, Filters } from './filter.ts';
import type { Quote } from './quote.ts';

export type Sections = ReturnType<typeof createSections>;

/** A list of a section as it is drawn into its place. */
interface Listing<Item> {
  readonly id: string;
  readonly items: readonly Item[];
  readonly size: number;
  /** About how high one item is, in pixels. */
  readonly height: number;
  readonly draw: (item: Item) => Elem;
}

/** What stands below the matrix: differences, what one source alone says, and silences. */
export function createSections(
  { document }: Browser,
  { el, words, byId, figure, count }: Dom,
  data: Data,
  { show, filter, quote }: { readonly show: Chunks['show']; readonly filter: Filter; readonly quote: Quote },
) {
  /** What a reason quotes, where the quotes stand above it. */
  const QUOTED = / \(“[^“”]*”\)(?=[,.]|$)/g;
  const { page } = data;
  let drawn: DrawnList[] = [];

  function topicLink(index: number): Elem {
    const { id, label } = data.topic(index);
    return el('a', { href: `#topic-${encodeURIComponent(id)}` }, words(label));
  }

  function typeOf(topic: number): Elem {
    return el('span', { class: 'type-name' }, page.types[data.topic(topic).type] ?? '');
  }

  function list<Item>({ id, items, size, height, draw }: Listing<Item>): void {
    const section = byId(id);
    const container = section.querySelector('.items');
    const empty = section.querySelector('.empty');
    if (container === null) return;
    const number = section.querySelector('.number');
    if (number !== null) number.textContent = figure(items.length);
    if (empty !== null) empty.hidden = items.length > 0;
    const hollow = (some: readonly Item[]): Elem => {
      const piece = el('div', { class: 'piece' });
      piece.style.setProperty('min-height', `${some.length * height}px`);
      return piece;
    };
    const fill = (piece: Elem, some: readonly Item[]): void => {
      piece.style.setProperty('min-height', '0');
      piece.replaceChildren(...some.map(draw));
    };
    drawn.push(show({ items, size, head: [], container, root: null, hollow, fill }));
  }

  function nameOf({ kind, differs }: PageDifference): string {
    const label = page.kinds[kind]?.label ?? '';
    return differs === null || label.startsWith(differs) ? label : `${label} in ${differs}`;
  }

  function pairOf([first, second, because]: PageDifference['pairs'][number]): Elem {
    const beside = data.letter(data.claim(second).source);
    return el(
      'div',
      { class: 'pair' },
      quote.short(first),
      quote.short(second),
      el(
        'p',
        { class: 'because' },
        words(because.replace(QUOTED, '')),
        ' ',
        quote.readButton(data.claim(first), beside),
      ),
    );
  }

  /** Further pairs are drawn when they are asked for. */
  function furtherPairs({ pairs, more }: PageDifference): Elem | null {
    const rest = pairs.slice(1);
    if (rest.length === 0) return null;
    const beyond = more === 0 ? '' : `, and ${more} not listed here`;
    const details = el('details', {}, el('summary', {}, `${count(rest.length, 'more pair')}${beyond}`));
    const draw = (): void => {
      if (details.querySelector('.pair') === null) details.append(...rest.map(pairOf));
    };
    details.addEventListener('toggle', draw);
    return details;
  }

  function difference(item: PageDifference): Elem {
    const [first] = item.pairs;
    const heading = el('h3', {}, typeOf(item.topic), ' ', topicLink(item.topic), ' ');
    heading.append(el('span', { class: 'kind' }, nameOf(item)));
    return el(
      'article',
      { class: `difference k-${page.kinds[item.kind]?.id}` },
      heading,
      first === undefined ? null : pairOf(first),
      furtherPairs(item),
    );
  }

  function nuance(item: PageDifference): Elem {
    const [first] = item.pairs;
    const more = item.pairs.length + item.more - 1;
    return el(
      'div',
      { class: 'nuance-line' },
      el('p', {}, typeOf(item.topic), ' ', topicLink(item.topic), ' ', el('span', { class: 'kind' }, nameOf(item))),
      el(
        'p',
        { class: 'because' },
        words(first?.[2] ?? ''),
        more > 0 ? ` (${count(more, 'more pair')}) ` : ' ',
        first === undefined ? null : quote.readButton(data.claim(first[0]), data.letter(data.claim(first[1]).source)),
      ),
    );
  }

  function drawDifferences(filters: Filters): void {
    const own = data
      .details()
      .differences.filter(
        ({ topic, pairs }) =>
          filter.concerns(topic, filters) &&
          pairs.some(([a, b]) => [a, b].some((claim) => filters.sources.includes(data.claim(claim).source))),
      );
    const isNuance = ({ kind }: PageDifference): boolean => page.kinds[kind]?.nuance === true;
    list({ id: 'differences', items: own.filter((one) => !isNuance(one)), size: 8, height: 260, draw: difference });
    list({ id: 'nuances', items: own.filter(isNuance), size: 20, height: 72, draw: nuance });
  }

  function separated(parts: readonly Elem[]): (Elem | string)[] {
    return parts.flatMap((part, index) => (index === 0 ? [part] : ['; ', part]));
  }

  function uniqueOf({ source, topics }: { readonly source: number; readonly topics: readonly number[] }): Elem {
    const { letter = '', path = '' } = page.sources[source] ?? {};
    const rows = page.types.flatMap((type, index) => {
      const own = topics.filter((topic) => data.topic(topic).type === index);
      if (own.length === 0) return [];
      return [el('dt', {}, type), el('dd', {}, ...separated(own.map(topicLink)))];
    });
    const heading = el('h3', {}, el('b', { class: 'letter' }, letter), ' ', words(path), ' ');
    heading.append(el('small', {}, count(topics.length, 'topic')));
    return el('section', { class: 'unique-of' }, heading, el('dl', { class: 'by-type' }, ...rows));
  }

  function drawUnique(filters: Filters): void {
    const bySource: number[][] = page.sources.map(() => []);
    page.topics.forEach(({ unique, cells }, topic) => {
      const source = cells.find(([, , claims]) => claims.length > 0)?.[0] ?? -1;
      if (unique && filter.concerns(topic, filters)) bySource[source]?.push(topic);
    });
    const items = filters.sources.map((source) => ({ source, topics: bySource[source] ?? [] }));
    list({
      id: 'unique',
      items: items.filter(({ topics }) => topics.length > 0),
      size: 4,
      height: 160,
      draw: uniqueOf,
    });
  }

  function silentLetter(source: number, benefits: PageSilence['benefits']): Elem {
    const claim = benefits.find(([silent]) => silent === source)?.[1] ?? -1;
    const letter = el('b', { class: 'letter' }, data.letter(source));
    if (claim === -1) return el('span', {}, letter);
    const { id, line } = data.claim(claim);
    const link = el('a', { href: `#claim-${id}` }, `benefit in line ${line}`);
    return el('span', {}, letter, ' (', link, ')');
  }

  function silence({ topic, sources, statedBy, benefits }: PageSilence): Elem {
    const silent = sources.flatMap((source) => [silentLetter(source, benefits), ' ']);
    return el(
      'div',
      { class: 'silence' },
      el('p', {}, typeOf(topic), ' ', topicLink(topic)),
      el('p', {}, 'stated by ', statedBy.map((source) => data.letter(source)).join(', ')),
      el('p', {}, 'not by ', ...silent),
    );
  }

  function drawSilences(filters: Filters): void {
    const items = data
      .details()
      .silences.filter(
        ({ topic, sources }) =>
          filter.concerns(topic, filters) && sources.some((source) => filters.sources.includes(source)),
      );
    list({ id: 'silences', items, size: 30, height: 44, draw: silence });
  }

  function timeRow([what, index, time, times]: TimeRow): Elem {
    const { id, source, subject, text, spans, state } = data.claim(index);
    const [start, end] = spans[0] ?? [0, 0];
    const how = page.states[state]?.id === 'asserts' ? '' : ` (${page.states[state]?.words})`;
    return el(
      'tr',
      {},
      el('td', {}, what),
      el('td', {}, el('b', { class: 'letter' }, data.letter(source))),
      el('td', {}, words(subject)),
      el('td', {}, `${time}${how}${times > 1 ? ` × ${times}` : ''}`),
      el('td', {}, el('a', { href: `#claim-${id}` }, words(text.slice(start, end) || 'show'))),
    );
  }

  /** The table of times is made when it is opened. */
  function drawTimes(details: Elem): void {
    if (details.querySelector('table') !== null) return;
    const names = ['what', 'source', 'of', 'time', 'words'];
    const head = el('thead', {}, el('tr', {}, ...names.map((name) => el('th', { scope: 'col' }, name))));
    const table = el('table', { class: 'plain' }, head, el('tbody', {}, ...data.details().times.map(timeRow)));
    details.append(
      el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'durations as a table' }, table),
    );
  }

  const times = document.getElementById('times');
  times?.addEventListener('toggle', () => drawTimes(times));

  /** Draws every section of what the filters let through. */
  function draw(filters: Filters): void {
    drawn = [];
    drawDifferences(filters);
    drawUnique(filters);
    drawSilences(filters);
  }

  return {
    draw,
    drawAll: () => {
      for (const one of drawn) one.drawAll();
    },
  };
}
