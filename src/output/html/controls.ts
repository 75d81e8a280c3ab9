import { CLAIM_TYPES } from '../../model.ts';
import type { ComparisonView } from '../comparison-view.ts';
import { html, type Markup } from './markup.ts';
import { STATES } from './states.ts';

function typeBoxes({ comparison }: ComparisonView): Markup {
  const present = CLAIM_TYPES.filter((type) => comparison.topics.some((topic) => topic.type === type));
  return html`<fieldset><legend>Type</legend>${present.map(
    (type) => html`<label class="pill"><input type="checkbox" name="type" value="${type}"> ${type}</label>`,
  )}</fieldset>`;
}

function stateBoxes(): Markup {
  return html`<fieldset><legend>State</legend>${STATES.map(
    ({ id, mark, words }) =>
      html`<label class="pill"><input type="checkbox" name="state" value="${id}"> <span class="swatch s-${id}" aria-hidden="true">${mark}</span> ${words}</label>`,
  )}</fieldset>`;
}

function sourceBoxes({ sources }: ComparisonView): Markup | null {
  if (sources.length < 2) return null;
  return html`<details class="pick"><summary>Sources</summary><fieldset><legend class="unseen">Sources</legend>${sources.map(
    ({ letter, source }) =>
      html`<label><input type="checkbox" name="source" value="${letter}"> <b class="letter">${letter}</b> <bdi>${source.id}</bdi></label>`,
  )}</fieldset></details>`;
}

const SHOWS: readonly (readonly [value: string, label: string])[] = [
  ['shared', 'topics of two or more sources'],
  ['differs', 'topics with differences'],
  ['agreed', 'topics they agree on'],
  ['single', 'topics of one source only'],
  ['all', 'all topics'],
];

function showChoice({ shared }: ComparisonView): Markup {
  const start = shared.length > 0 ? 'shared' : 'all';
  const options = SHOWS.map(([value, label]) =>
    value === start
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`,
  );
  return html`<label class="field">Show <select id="show">${options}</select></label>`;
}

/** What the marks mean, for paper, where there are no filters. */
export function legend(): Markup {
  return html`<ul class="legend">${STATES.map(
    ({ id, mark, words }) => html`<li><span class="swatch s-${id}">${mark}</span> ${words}</li>`,
  )}</ul>`;
}

/** The search and the filters; the marks of the states are the legend of the matrix. */
export function filterControls(view: ComparisonView): Markup {
  return html`<form id="filters" aria-label="Filters">
<div class="row"><label class="field grow">Search <input type="search" id="search" placeholder="topics and quotes" autocomplete="off" spellcheck="false"></label>
${showChoice(view)}${sourceBoxes(view)}<button type="reset" id="reset">Clear</button></div>
<div class="row">${stateBoxes()}${typeBoxes(view)}</div>
</form>`;
}
