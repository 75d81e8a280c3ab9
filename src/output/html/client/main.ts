import type { PageDetails, PageOverview } from '../page-data.ts';
import type { Browser, Elem } from './browser.ts';
import type { createChunks } from './chunks.ts';
import type { createData } from './data.ts';
import type { createDom } from './dom.ts';
import type { createFilter } from './filter.ts';
import type { createMarks } from './marks.ts';
import type { createMatrix } from './matrix.ts';
import type { createPanel } from './panel.ts';
import type { createQuote } from './quote.ts';
import type { createReader } from './reader.ts';
import type { createRoute, Place } from './route.ts';
import type { createSections } from './sections.ts';
import type { createTheme } from './theme.ts';

/** The parts of the script. None imports another: each gets what it needs, so that its text alone is its code. */
export interface Parts {
  readonly createDom: typeof createDom;
  readonly createData: typeof createData;
  readonly createRoute: typeof createRoute;
  readonly createChunks: typeof createChunks;
  readonly createFilter: typeof createFilter;
  readonly createMarks: typeof createMarks;
  readonly createQuote: typeof createQuote;
  readonly createMatrix: typeof createMatrix;
  readonly createPanel: typeof createPanel;
  readonly createReader: typeof createReader;
  readonly createSections: typeof createSections;
  readonly createTheme: typeof createTheme;
}

/** Brings the page to life: the matrix at once, the rest when the whole page is there. */
export function start(browser: Browser, parts: Parts): void {
  const { document } = browser;
  const dom = parts.createDom(browser);
  const read = <Part>(id: string): Part => JSON.parse(dom.byId(id).textContent ?? '');
  const data = parts.createData(read<PageOverview>('overview'), () => read<PageDetails>('details'));
  const route = parts.createRoute(browser);
  const { show } = parts.createChunks(browser);
  const filter = parts.createFilter(browser, dom, data);
  const marks = parts.createMarks(dom);
  const quote = parts.createQuote(dom, data, marks);
  const matrix = parts.createMatrix(dom, data, { show });
  const panel = parts.createPanel(dom, data, quote);
  const reader = parts.createReader(browser, dom, data, { marks, quote, route });
  const sections = parts.createSections(browser, dom, data, { show, filter, quote });
  parts.createTheme(browser, dom);
  let drawnFor: string | null = null;
  let opener: Elem | null = null;

  function whenWhole(action: () => void): void {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', action);
    else action();
  }

  function draw(): void {
    const filters = filter.current();
    const topics = filter.topics(filters);
    matrix.draw(topics, filters.sources);
    filter.report(topics.length);
    drawnFor = JSON.stringify(filter.values());
    whenWhole(() => sections.draw(filters));
  }

  function openTopic(topic: number, place: Place, claim: number): void {
    const source = claim === -1 ? data.sourceOf(place.source) : data.claim(claim).source;
    if (claim !== -1 && place.read && reader.open({ source, claim, beside: data.sourceOf(place.beside) })) return;
    reader.close();
    matrix.point(topic);
    panel.open({ topic, source, claim });
  }

  function openSource(place: Place, letter: string): void {
    const source = data.sourceOf(letter);
    if (place.read && reader.open({ source, claim: -1, beside: data.sourceOf(place.beside) })) return;
    document.getElementById(place.target)?.scrollIntoView({ block: 'start' });
  }

  function closePanel(): void {
    if (!panel.isOpen()) return;
    panel.close();
    opener?.focus();
    opener = null;
  }

  function openTarget(place: Place): void {
    const name = place.target.slice(place.target.indexOf('-') + 1);
    if (place.target.startsWith('claim-')) {
      const claim = data.claimAt(name);
      if (claim === -1) dom.announce('This report has no such claim.');
      else openTopic(data.claim(claim).topic, place, claim);
    } else if (place.target.startsWith('topic-')) {
      const topic = data.topicAt(name);
      if (topic === -1) dom.announce('This report has no such topic.');
      else openTopic(topic, place, -1);
    } else {
      closePanel();
      if (place.target.startsWith('source-')) openSource(place, name);
      else document.getElementById(place.target)?.scrollIntoView({ block: 'start' });
    }
  }

  /** Makes the page what the address says. */
  function follow(): void {
    const place = route.current();
    filter.restore(place.filters);
    if (JSON.stringify(filter.values()) !== drawnFor) draw();
    whenWhole(() => openTarget(place));
  }

  /** Links and buttons that lead somewhere in the page keep the filters. */
  function followLink(link: Elem): void {
    const [target = '', query = ''] = (link.getAttribute('href') ?? link.dataset.go ?? '').slice(1).split('?');
    const asked = new Map(query.split('&').map((part) => part.split('=') as [string, string]));
    if (!panel.isOpen()) opener = link;
    route.go({
      target: decodeURIComponent(target),
      source: asked.get('in') ?? null,
      read: asked.get('read') === '1',
      beside: asked.get('with') ?? null,
    });
  }

  document.addEventListener('click', (event) => {
    const link = event.target?.closest('a[href^="#"], [data-go]') ?? null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    followLink(link);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || reader.isOpen() || !panel.isOpen()) return;
    route.go({});
  });
  dom.byId('panel-close').addEventListener('click', () => route.go({}));
  filter.onChange(() => {
    route.keepFilters(filter.values());
    draw();
  });
  browser.addEventListener('hashchange', follow);
  browser.addEventListener('beforeprint', () => {
    matrix.drawAll();
    sections.drawAll();
  });
  // A search looks through what comes last.
  if (route.current().filters.q === undefined) follow();
  else whenWhole(follow);
}
