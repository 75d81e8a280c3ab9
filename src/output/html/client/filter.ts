import type { PageTopic } from '../page-data.ts';
import type { Browser, Elem } from './browser.ts';
import type { Data } from './data.ts';
import type { Dom } from './dom.ts';

/** What is to be seen; an empty list of types or states means all of them. */
export interface Filters {
  readonly types: readonly number[];
  readonly states: readonly number[];
  /** Sources that are shown, in order. */
  readonly sources: readonly number[];
  readonly show: string;
  readonly query: string;
}

export type Filter = ReturnType<typeof createFilter>;

/** The controls above the matrix, and what they let through. */
export function createFilter(
  { document, setTimeout, clearTimeout }: Browser,
  { byId, announce, figure, count }: Dom,
  data: Data,
) {
  const { page } = data;
  const search = byId('search');
  const show = byId('show');
  const NAMES = ['type', 'state', 'source'] as const;
  const initialShow = show.value;

  function boxes(name: string): Elem[] {
    return [...document.querySelectorAll(`#filters input[name="${name}"]`)];
  }

  function chosen(name: string): string[] {
    return boxes(name)
      .filter((box) => box.checked)
      .map((box) => box.value);
  }

  /** The filters as words for the address. */
  function values(): Record<string, string> {
    const lists = NAMES.map((name) => [name, chosen(name).join(',')] as const);
    const others = [
      ['show', show.value === initialShow ? '' : show.value],
      ['q', search.value.trim()],
    ] as const;
    return Object.fromEntries([...lists, ...others].filter(([, value]) => value !== ''));
  }

  /** Sets the controls to what an address says. */
  function restore(wanted: Readonly<Record<string, string>>): void {
    for (const name of NAMES) {
      const list = (wanted[name] ?? '').split(',');
      for (const box of boxes(name)) box.checked = list.includes(box.value);
    }
    show.value = wanted.show ?? initialShow;
    if (search.value.trim() !== (wanted.q ?? '')) search.value = wanted.q ?? '';
  }

  function current(): Filters {
    const sources = chosen('source').map((letter) => data.sourceOf(letter));
    return {
      types: chosen('type').map((type) => page.types.indexOf(type)),
      states: chosen('state').map((id) => page.states.findIndex((state) => state.id === id)),
      sources: sources.length === 0 ? page.sources.map((_source, index) => index) : sources,
      show: show.value,
      query: search.value.trim().toLowerCase(),
    };
  }

  function isShown({ cells, differs, unique }: PageTopic, wanted: string): boolean {
    if (wanted === 'all') return true;
    if (wanted === 'single') return unique;
    if (wanted === 'differs') return differs;
    const speaking = cells.filter(([, , claims]) => claims.length > 0).length;
    return speaking > 1 && (wanted === 'shared' || !differs);
  }

  function hasState(topic: PageTopic, { states, sources }: Filters): boolean {
    if (states.length === 0) return true;
    const silent = page.states.findIndex(({ id }) => id === 'silent');
    return sources.some((source) => states.includes(data.cell(topic, source)?.[1] ?? silent));
  }

  /** Whether a topic is of the types, sources, states and words asked for. */
  function concerns(index: number, filters: Filters): boolean {
    const topic = data.topic(index);
    const { types, sources, query } = filters;
    if (types.length > 0 && !types.includes(topic.type)) return false;
    if (sources.length < page.sources.length && !topic.cells.some(([source]) => sources.includes(source))) return false;
    return hasState(topic, filters) && (query === '' || data.haystack(index).includes(query));
  }

  /** The topics that the matrix shows. */
  function topics(filters: Filters): number[] {
    return page.topics.flatMap((topic, index) =>
      isShown(topic, filters.show) && concerns(index, filters) ? [index] : [],
    );
  }

  function report(found: number): void {
    const message = `${count(found, 'topic')} of ${figure(page.topics.length)}`;
    byId('found').textContent = message;
    announce(`${message} shown`);
  }

  /** Calls back soon after a control was changed. */
  function onChange(changed: () => void): void {
    let timer = 0;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(changed, 120);
    };
    byId('filters').addEventListener('change', soon);
    search.addEventListener('input', soon);
    byId('reset').addEventListener('click', () => {
      restore({});
      changed();
    });
  }

  return { values, restore, current, topics, concerns, report, onChange };
}
