import type { PageDifference, PageTopic, PairRow } from '../page-data.ts';
import type { Elem } from './browser.ts';
import type { Data } from './data.ts';
import type { Dom } from './dom.ts';
import type { Quote } from './quote.ts';

/** What the panel is to show. */
export interface PanelWish {
  readonly topic: number;
  /** The source whose cell was opened; -1 shows all of them. */
  readonly source: number;
  /** The claim that is pointed at; -1 for none. */
  readonly claim: number;
}

export type Panel = ReturnType<typeof createPanel>;

/** The panel beside the matrix: the quotes of one cell, or of one topic. */
export function createPanel({ el, words, byId, announce, count }: Dom, data: Data, quote: Quote) {
  const panel = byId('panel');
  const title = byId('panel-title');
  const content = byId('panel-content');
  const { page } = data;

  function stateChip(state: number): Elem {
    const { id = '', mark = '', words: name = '' } = page.states[state] ?? {};
    return el(
      'span',
      { class: 'state' },
      el('span', { class: `swatch s-${id}`, 'aria-hidden': 'true' }, mark),
      ' ',
      name,
    );
  }

  /** The claims of each sentence, which is quoted once. */
  function bySentence(claims: readonly number[]): (readonly [number, ...number[]])[] {
    const groups = new Map<number, [number, ...number[]]>();
    for (const claim of claims) {
      const { sentence } = data.claim(claim);
      const group = groups.get(sentence);
      if (group === undefined) groups.set(sentence, [claim]);
      else group.push(claim);
    }
    return [...groups.values()];
  }

  function sourceQuotes(topic: PageTopic, source: number): Elem | null {
    const found = data.cell(topic, source);
    if (found === null) return null;
    const [, state, claims] = found;
    const { letter = '', path = '' } = page.sources[source] ?? {};
    const heading = el('h3', {}, el('b', { class: 'letter' }, letter), ' ', words(path), ' ', stateChip(state));
    const none = el('p', { class: 'none' }, 'A list that may have named it is missing from this source.');
    const body = claims.length === 0 ? [none] : bySentence(claims).map(quote.full);
    return el('section', { class: 'of-source' }, heading, ...body);
  }

  function silentSources(topic: PageTopic): Elem | null {
    const spoken = new Set(topic.cells.map(([source]) => source));
    const letters = page.sources.flatMap(({ letter }, source) => (spoken.has(source) ? [] : [letter]));
    return letters.length === 0 ? null : el('p', { class: 'none' }, `Silent: ${letters.join(', ')}`);
  }

  function reason({ kind, differs }: PageDifference, [first, second, because]: PairRow): Elem {
    const { label = '', nuance = false } = page.kinds[kind] ?? {};
    const name = differs === null || label.startsWith(differs) ? label : `${label} in ${differs}`;
    const beside = data.letter(data.claim(second).source);
    const kindName = el('b', { class: nuance ? 'nuance' : 'kind' }, name);
    return el('li', {}, kindName, ' ', words(because), ' ', quote.readButton(data.claim(first), beside));
  }

  /** What sets the sources apart on the topic; for one source, what sets it apart from others. */
  function reasons({ topic, source }: PanelWish): Elem | null {
    const concerns = ([a, b]: PairRow): boolean =>
      source === -1 || data.claim(a).source === source || data.claim(b).source === source;
    const own = data
      .details()
      .differences.filter((difference) => difference.topic === topic)
      .map((difference) => difference.pairs.filter(concerns).map((pair) => reason(difference, pair)));
    const first = own.flatMap(([one]) => one ?? []);
    const rest = own.flatMap((rows) => rows.slice(1));
    if (first.length === 0) return null;
    const further = el('details', {}, el('summary', {}, `${rest.length} more`), el('ul', {}, ...rest));
    return el(
      'section',
      { class: 'reasons' },
      el('h3', {}, 'What differs'),
      el('ul', {}, ...first),
      rest.length === 0 ? null : further,
    );
  }

  function otherSources(topic: PageTopic, source: number): Elem | null {
    const others = topic.cells.filter(([other]) => other !== source).length;
    if (source === -1 || others === 0) return null;
    const address = `#topic-${encodeURIComponent(topic.id)}`;
    return el('p', {}, el('a', { class: 'button', href: address }, `Show ${count(others, 'other source')} on this`));
  }

  function point(claim: number): void {
    const target = content.querySelector(`[data-claim~="${claim}"]`);
    if (target === null) return;
    target.classList.add('current');
    target.scrollIntoView({ block: 'nearest' });
  }

  /** Opens the panel; the focus goes to its title. */
  function open(wish: PanelWish): void {
    const topic = data.topic(wish.topic);
    const sources = wish.source === -1 ? topic.cells.map(([source]) => source) : [wish.source];
    title.replaceChildren(el('small', {}, page.types[topic.type] ?? ''), words(topic.label));
    content.replaceChildren(
      ...[
        wish.source === -1 ? reasons(wish) : null,
        ...sources.map((source) => sourceQuotes(topic, source)),
        wish.source === -1 ? null : reasons(wish),
        otherSources(topic, wish.source),
        wish.source === -1 ? silentSources(topic) : null,
      ].flatMap((part) => (part === null ? [] : [part])),
    );
    panel.hidden = false;
    byId('page').classList.add('with-panel');
    panel.scrollTop = 0;
    title.focus({ preventScroll: true });
    if (wish.claim !== -1) point(wish.claim);
    announce(`${topic.label}: ${count(sources.length, 'source')}`);
  }

  function close(): void {
    panel.hidden = true;
    byId('page').classList.remove('with-panel');
  }

  return { open, close, isOpen: () => !panel.hidden };
}
