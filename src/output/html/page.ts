import type { ComparisonView } from '../comparison-view.ts';
import { count } from '../quote.ts';
import { filterControls, legend } from './controls.ts';
import { durationFigure } from './durations.ts';
import { contentPolicy, embedJson } from './embed.ts';
import { glanceFigure } from './glance.ts';
import { html, type Markup } from './markup.ts';
import type { PageDetails, PageOverview } from './page-data.ts';
import { referenceSection } from './reference.ts';
import { pageScript } from './script.ts';
import { sourceSection, troubleSection } from './source-list.ts';
import { pageStyle } from './styles/index.ts';

function titleOf({ mainSubject, sources }: ComparisonView): string {
  const who = sources.length === 1 ? 'this source claims' : `${count(sources.length, 'source')} claim`;
  return `What ${who}${mainSubject === null ? '' : ` about ${mainSubject.label}`}`;
}

function figures(view: ComparisonView): Markup[] {
  const { report, comparison } = view;
  const facts: readonly (readonly [number: number, noun: string, target: string])[] = [
    [view.sources.length, view.sources.length === 1 ? 'source' : 'sources', 'sources'],
    [report.claims.length, report.claims.length === 1 ? 'claim' : 'claims', 'topics'],
    [comparison.topics.length, comparison.topics.length === 1 ? 'topic' : 'topics', 'topics'],
    ...(report.comparison === null
      ? []
      : ([
          [view.agreed, 'agreed', 'topics'],
          [view.differing, 'with differences', 'differences'],
          [view.single, 'from one source only', 'unique'],
          [comparison.silences.length, comparison.silences.length === 1 ? 'silence' : 'silences', 'silences'],
        ] as const)),
  ];
  return facts.map(
    ([number, noun, target]) => html`<li><a href="#${target}"><b>${number.toLocaleString('en')}</b> ${noun}</a></li>`,
  );
}

function head(view: ComparisonView, warnings: number): Markup {
  return html`<header id="top">
<div class="masthead"><h1>${titleOf(view)}</h1><button type="button" id="theme">Dark theme</button></div>
<ul class="figures" aria-label="Summary">${figures(view)}${warnings === 0 ? null : html`<li class="warned"><a href="#warnings"><b>${warnings}</b> ${warnings === 1 ? 'warning' : 'warnings'}</a></li>`}</ul>
</header>`;
}

function matrixSection(view: ComparisonView): Markup {
  const about = view.mainSubject === null ? '' : ` Where no subject is named, it is ${view.mainSubject.label}.`;
  return html`<section id="topics" aria-labelledby="topics-title">
<h2 id="topics-title">Topics and sources <span class="number" id="found"></span></h2>
<p class="lead">A cell opens the quotes; a topic opens what every source says on it.${about} <span class="keys">Arrow keys move inside the matrix.</span></p>
${filterControls(view)}
${legend()}
<div id="matrix-frame"><table id="matrix" role="grid" aria-labelledby="topics-title"></table></div>
<p id="matrix-empty" class="empty" hidden>No topic is left by these filters.</p>
<noscript><p class="empty">The matrix needs JavaScript. The sources and their durations are below.</p></noscript>
</section>`;
}

interface ListSection {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
}

const LISTS: readonly ListSection[] = [
  {
    id: 'differences',
    title: 'Differences',
    lead: 'Claims that do not go together, and the one thing in which they differ.',
    empty: 'No differences here.',
  },
  {
    id: 'nuances',
    title: 'Said more weakly or more generally',
    lead: 'Both claims may hold: one says less than the other.',
    empty: 'Nothing here.',
  },
  { id: 'unique', title: 'Said by one source only', lead: '', empty: 'Nothing here.' },
  {
    id: 'silences',
    title: 'Silences',
    lead: 'What several sources state and others leave out; the risks first, with the line where a silent source speaks of the benefit.',
    empty: 'No silences here.',
  },
];

function listSection({ id, title, lead, empty }: ListSection): Markup {
  return html`<section id="${id}" class="list" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title} <span class="number"></span></h2>
${lead === '' ? null : html`<p class="lead">${lead}</p>`}
<div class="items"></div><p class="empty" hidden>${empty}</p>
</section>`;
}

function navigation(view: ComparisonView, durations: Markup | null): Markup {
  const lists = view.report.comparison === null ? [] : LISTS;
  const links = [
    ...(view.comparison.reference === undefined ? [] : [{ id: 'reference', title: 'Reference' }]),
    { id: 'topics', title: 'Matrix' },
    ...lists,
    ...(durations === null ? [] : [{ id: 'durations', title: 'Durations' }]),
    { id: 'sources', title: 'Sources' },
  ];
  return html`<nav aria-label="Sections"><ul>${links.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}

const PANEL = html`<aside id="panel" aria-labelledby="panel-title" hidden>
<div class="panel-bar"><h2 id="panel-title" tabindex="-1">Quotes</h2><button type="button" id="panel-close">Close</button></div>
<div id="panel-content"></div>
</aside>
<dialog id="reader" aria-labelledby="reader-title">
<div class="reader-bar"><h2 id="reader-title">Source</h2><div id="beside"></div><button type="button" id="reader-close">Close</button></div>
<div id="panes"></div>
</dialog>
<div id="announcement" class="unseen" role="status" aria-live="polite"></div>`;

function body(view: ComparisonView, shown: ReadonlySet<string>): Markup {
  const trouble = troubleSection(view);
  const durations = durationFigure(view);
  const { tool, failures, sources } = view.report;
  const warnings = failures.length + sources.reduce((sum, source) => sum + source.warnings.length, 0);
  return html`<a class="skip" href="#topics">To the matrix</a>
<div id="page">
${head(view, warnings)}
${navigation(view, durations)}
<main>
${referenceSection(view)}
${matrixSection(view)}
${view.report.comparison === null ? null : glanceFigure(view)}
<div ${view.report.comparison === null ? html`hidden` : null}>${LISTS.map(listSection)}</div>
${durations}
${sourceSection(view, shown)}
${trouble}
</main>
<footer><p>${tool.name} ${tool.version}, lexicon ${tool.lexicon}. Every quote is the exact words of its source.</p></footer>
</div>
${PANEL}`;
}

/** The data of the page in its two parts, and the sources that it can show. */
export interface PageContent {
  readonly overview: PageOverview;
  readonly details: PageDetails;
  readonly shown: ReadonlySet<string>;
}

/** The whole file: policy, style, what can be read without the script, then the matrix, and last what is opened. */
export function layOut(view: ComparisonView, { overview, details, shown }: PageContent): string {
  const script = pageScript();
  const style = pageStyle();
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${titleOf(view)}</title>
<style>${{ html: style }}</style>
</head>
<body>
${body(view, shown)}
<script type="application/json" id="overview">${{ html: embedJson(overview) }}</script>
<script>${{ html: script }}</script>
<script type="application/json" id="details">${{ html: embedJson(details) }}</script>
</body>
</html>
`;
  return page.html;
}
