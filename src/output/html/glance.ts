import { CLAIM_TYPES, type Topic } from '../../model.ts';
import { type ComparisonView, letterOfSource } from '../comparison-view.ts';
import { count } from '../quote.ts';
import { html, type Markup } from './markup.ts';
import { STATES } from './states.ts';

const WIDTH = 960;
const LEFT = 34;
const TOP = 20;
/** From this many sources on only every fifth is named. */
const NAMED = 40;

/** Which states stand in a row, as a path for each state: neighbours of one state are one stroke. */
function strokes(topics: readonly Topic[], source: string, y: number, cell: { width: number; height: number }) {
  const paths = new Map<string, string>();
  let from = 0;
  topics.forEach((topic, index) => {
    const state = topic.cells[source]?.state ?? 'silent';
    const next = topics[index + 1];
    if (next !== undefined && next.type === topic.type && (next.cells[source]?.state ?? 'silent') === state) return;
    const x = (LEFT + from * cell.width).toFixed(1);
    const width = ((index + 1 - from) * cell.width).toFixed(1);
    if (state !== 'silent') paths.set(state, `${paths.get(state) ?? ''}M${x} ${y}h${width}v${cell.height}h-${width}z`);
    from = index + 1;
  });
  return paths;
}

function heat(view: ComparisonView, cell: { width: number; height: number }): Markup[] {
  const paths = new Map<string, string>();
  view.sources.forEach(({ source }, row) => {
    const y = TOP + row * (cell.height + 1);
    for (const [state, path] of strokes(view.shared, source.id, y, cell)) {
      paths.set(state, (paths.get(state) ?? '') + path);
    }
  });
  return STATES.flatMap(({ id }) => {
    const path = paths.get(id);
    return path === undefined ? [] : [html`<path class="f-${id}" d="${path}"/>`];
  });
}

function typeLabels(topics: readonly Topic[], width: number, bottom: number): Markup[] {
  return CLAIM_TYPES.flatMap((type) => {
    const first = topics.findIndex((topic) => topic.type === type);
    if (first === -1) return [];
    const number = topics.filter((topic) => topic.type === type).length;
    const x = LEFT + first * width;
    const room = Math.floor((number * width) / 6.5);
    const label = room < 4 ? '' : room < type.length ? `${type.slice(0, room - 1)}…` : type;
    const line = html`<line class="rule" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="4" y2="${bottom}"/>`;
    return [line, html`<text x="${(x + 3).toFixed(1)}" y="13">${label}</text>`];
  });
}

function sourceLabels(view: ComparisonView, height: number): Markup[] {
  return view.sources.flatMap(({ letter }, row) => {
    if (view.sources.length > NAMED && row % 5 !== 0) return [];
    return [html`<text class="end" x="${LEFT - 6}" y="${TOP + row * (height + 1) + height / 2 + 4}">${letter}</text>`];
  });
}

/** Agreement at a glance: a column for each topic of two or more sources, a row for each source. */
export function glanceFigure(view: ComparisonView): Markup | null {
  const { shared, sources } = view;
  if (shared.length === 0) return null;
  const cell = {
    width: (WIDTH - LEFT) / shared.length,
    height: Math.max(4, Math.min(14, Math.floor(280 / sources.length))),
  };
  const bottom = TOP + sources.length * (cell.height + 1);
  const busiest = [...view.comparison.topics].sort((a, b) => b.support.sources - a.support.sources)[0];
  const most = busiest === undefined ? '' : ` At most ${busiest.support.sources} of ${sources.length} state the same.`;
  const label = `${count(shared.length, 'topic')} of two or more sources, from ${letterOfSource(view, sources[0]?.source.id ?? '')} to ${sources.at(-1)?.letter ?? ''}: ${view.agreed} agreed, ${view.differing} with differences.${most}`;
  return html`<figure class="glance">
<figcaption>Agreement at a glance <small>a column for each topic of two or more sources, a row for each source</small></figcaption>
<div class="scroll" tabindex="0" role="group" aria-label="agreement at a glance"><svg viewBox="0 0 ${WIDTH} ${bottom + 2}" role="img" aria-label="${label}">
<rect class="f-silent" x="${LEFT}" y="${TOP}" width="${WIDTH - LEFT}" height="${bottom - TOP - 1}"/>
${heat(view, cell)}${typeLabels(shared, cell.width, bottom)}${sourceLabels(view, cell.height)}
</svg></div>
</figure>`;
}
