import type { Claim } from '../../model.ts';
import { groupBy } from '../../text/group-by.ts';
import { type ComparisonView, letterOfSource } from '../comparison-view.ts';
import { html, type Markup } from './markup.ts';
import type { TimeRow } from './page-data.ts';
import { durationWords, secondsOf, type Tick, ticksFor } from './time-scale.ts';

const WIDTH = 960;
const LEFT = 34;
const RIGHT = 16;
const LANE = 9;
/** Up to this many bars of one picture lead to their claims. */
const LINKED = 200;

/** What is measured, in the order in which a reader asks; anything else comes after. */
const FACETS: readonly (readonly [facet: string, title: string])[] = [
  ['onset', 'Onset: how soon it works'],
  ['effect-duration', 'Effect: how long it lasts'],
  ['course', 'Course: how long it is taken'],
  ['administration-length', 'Administration: how long one takes'],
  ['condition-definition', 'Condition: how long it has lasted'],
  ['other', 'Other times'],
];

/** A measured time of one source; an open end is null. */
interface Stretch {
  readonly claim: Claim;
  readonly source: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly words: string;
  /** How many claims of the source say the same. */
  readonly times: number;
}

function stretchesOf(claims: readonly Claim[]): Stretch[] {
  const alike = groupBy(claims, ({ source, value, polarity, certainty }) =>
    JSON.stringify([source, value?.min, value?.max, polarity, certainty]),
  );
  return [...alike.values()].flatMap((group): Stretch[] => {
    const [claim] = group;
    const min = secondsOf(claim?.value?.min);
    const max = secondsOf(claim?.value?.max);
    if (claim === undefined || claim.value === null || (min === null && max === null)) return [];
    return [{ claim, source: claim.source, min, max, words: durationWords(claim.value), times: group.length }];
  });
}

const ends = ({ min, max }: Stretch): number[] => [min, max].flatMap((end) => (end === null || end <= 0 ? [] : [end]));

type Scale = (seconds: number) => number;

/** From seconds to a place on a logarithmic axis. */
function scaleOf(ticks: readonly Tick[]): Scale {
  const low = Math.log(ticks[0]?.seconds ?? 1);
  const high = Math.log(ticks.at(-1)?.seconds ?? 10);
  return (seconds) => {
    const share = (Math.log(Math.max(seconds, 1e-9)) - low) / (high - low);
    return LEFT + 8 + Math.max(0, Math.min(1, share)) * (WIDTH - LEFT - RIGHT - 8);
  };
}

interface Placed extends Stretch {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** Stretches of one source that overlap lie one under the other. */
function placeLanes(stretches: readonly Stretch[], scale: Scale): Placed[] {
  const free: number[] = [];
  const placed = stretches.map((stretch) => ({
    ...stretch,
    from: stretch.min === null ? LEFT + 2 : scale(stretch.min),
    to: stretch.max === null ? WIDTH - RIGHT : scale(stretch.max),
  }));
  placed.sort((a, b) => a.from - b.from || a.to - b.to);
  return placed.map((one) => {
    const found = free.findIndex((end) => end + 4 <= one.from);
    const lane = found === -1 ? free.length : found;
    free[lane] = Math.max(one.to, one.from + 7);
    return { ...one, lane };
  });
}

function stateOf({ polarity, certainty }: Claim): string {
  if (polarity === 'denied') return 'denies';
  return certainty === 'hedged' ? 'hedges' : 'asserts';
}

/** An open end is an arrow, a single value a diamond. */
function shape({ from, to, min, max }: Placed, y: number): string {
  const [low, high, middle] = [y - 3, y + 3, y];
  if (to - from < 5 && min !== null && max !== null) {
    const x = (from + to) / 2;
    return `M${(x - 4.5).toFixed(1)} ${middle}l4.5 -4.5l4.5 4.5l-4.5 4.5z`;
  }
  const left = min === null ? `M${from.toFixed(1)} ${middle}l6 -3` : `M${from.toFixed(1)} ${high}V${low}`;
  const right = max === null ? `H${(to - 6).toFixed(1)}l6 3l-6 3` : `H${to.toFixed(1)}V${high}`;
  return `${left}${right}${min === null ? `H${(from + 6).toFixed(1)}z` : 'z'}`;
}

interface Row {
  readonly source: string;
  readonly top: number;
  readonly height: number;
  readonly placed: readonly Placed[];
}

/** Where a bar of a row lies. */
function heightOf({ top }: Row, { lane }: Placed): number {
  return top + 3 + lane * LANE + LANE / 2;
}

function bar(view: ComparisonView, placed: Placed, y: number): Markup {
  const { claim, words, source, times } = placed;
  const often = times > 1 ? `, ${times} times` : '';
  const title = `${letterOfSource(view, source)}, line ${claim.sentence.line}: ${claim.subject.label}, ${words}${often} (“${claim.object.text}”)`;
  return html`<path class="b-${stateOf(claim)}" data-go="#claim-${claim.id}" d="${shape(placed, y)}"><title>${title}</title></path>`;
}

function rowsOf(view: ComparisonView, stretches: readonly Stretch[], scale: Scale): Row[] {
  const bySource = groupBy(stretches, ({ source }) => source);
  let top = 18;
  return view.sources.flatMap(({ source }) => {
    const own = bySource.get(source.id);
    if (own === undefined) return [];
    const placed = placeLanes(own, scale);
    const height = (placed.reduce((most, { lane }) => Math.max(most, lane), 0) + 1) * LANE + 6;
    const row = { source: source.id, top, height, placed };
    top += height;
    return [row];
  });
}

function rowMarkup(view: ComparisonView, row: Row): Markup {
  const { source, top, height } = row;
  return html`<line class="rule" x1="0" x2="${WIDTH}" y1="${top}" y2="${top}"/>
<text class="end" x="${LEFT - 8}" y="${top + height / 2 + 4}">${letterOfSource(view, source)}</text>`;
}

/** A bar for each time; of very many, one shape for each state, because the page could not carry them. */
function bars(view: ComparisonView, rows: readonly Row[]): Markup[] {
  const all = rows.flatMap((row) => row.placed.map((placed) => ({ placed, y: heightOf(row, placed) })));
  if (all.length <= LINKED) return all.map(({ placed, y }) => bar(view, placed, y));
  const byState = groupBy(all, ({ placed }) => stateOf(placed.claim));
  return [...byState].map(([state, own]) => {
    return html`<path class="b-${state}" d="${own.map(({ placed, y }) => shape(placed, y)).join('')}"/>`;
  });
}

function strip(
  view: ComparisonView,
  { title, stretches, ticks }: { title: string; stretches: readonly Stretch[]; ticks: readonly Tick[] },
): Markup {
  const scale = scaleOf(ticks);
  const rows = rowsOf(view, stretches, scale);
  const last = rows.at(-1);
  const bottom = last === undefined ? 18 : last.top + last.height;
  const axis = ticks.map(({ seconds, label }, index) => {
    const x = scale(seconds).toFixed(1);
    const anchor = index === ticks.length - 1 ? 'end' : 'middle';
    return html`<line class="tick" x1="${x}" x2="${x}" y1="14" y2="${bottom}"/><text class="${anchor}" x="${x}" y="10">${label}</text>`;
  });
  const summary = `${title}. ${rows.length} of ${view.sources.length} sources give a time; the same figures are in the table below.`;
  return html`<h3>${title}</h3><div class="scroll" tabindex="0" role="group" aria-label="${title}"><svg class="strip" viewBox="0 0 ${WIDTH} ${bottom + 2}" role="img" aria-label="${summary}">
${axis}${rows.map((row) => rowMarkup(view, row))}${bars(view, rows)}
</svg></div>`;
}

interface DurationPanel {
  readonly title: string;
  readonly stretches: readonly Stretch[];
}

function panelsOf({ report }: ComparisonView): DurationPanel[] {
  const durations = report.claims.filter(({ type, value }) => type === 'duration' && value !== null);
  const groups = groupBy(durations, ({ facet }) => facet ?? 'other');
  const known = new Map(FACETS);
  const titles = [
    ...FACETS,
    ...[...groups.keys()].filter((facet) => !known.has(facet)).map((facet) => [facet, facet] as const),
  ];
  return titles.flatMap(([facet, title]) => {
    const stretches = stretchesOf(groups.get(facet) ?? []);
    return stretches.length === 0 ? [] : [{ title, stretches }];
  });
}

/** Every time that the pictures show, for the table below them. */
export function timeRows(view: ComparisonView, claimAt: (id: string) => number): TimeRow[] {
  return panelsOf(view).flatMap(({ title, stretches }) =>
    stretches.map(({ claim, words, times }): TimeRow => [title.split(':')[0] ?? '', claimAt(claim.id), words, times]),
  );
}

/** Times across sources, on one axis: onset, effect and course apart; null where no claim gives a time. */
export function durationFigure(view: ComparisonView): Markup | null {
  const panels = panelsOf(view);
  const ticks = ticksFor(panels.flatMap(({ stretches }) => stretches.flatMap(ends)));
  if (panels.length === 0) return null;
  return html`<section id="durations" aria-labelledby="durations-title">
<h2 id="durations-title">Durations</h2>
<p class="lead">Every time that a source gives, on one logarithmic axis. An arrow is an open end, a diamond a single value; pale is hedged, red is denied.</p>
<div class="strips">${panels.map((panel) => strip(view, { ...panel, ticks }))}</div>
<details class="as-table" id="times"><summary>The same as a table</summary></details>
</section>`;
}
