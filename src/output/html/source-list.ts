import type { SourceProfile } from '../../model.ts';
import { type ComparisonView, type LetteredSource, voiceRows } from '../comparison-view.ts';
import { originOf, titleOf } from '../origin.ts';
import { count } from '../quote.ts';
import { html, type Markup } from './markup.ts';

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

/** Benefits to the left of the middle, risks to the right; the hedged part is pale. */
function balance({ benefits, risks }: SourceProfile, most: number): Markup {
  const scale = (number: number): number => Math.round((number / Math.max(1, most)) * 580) / 10;
  const [left, right] = [scale(benefits.claims), scale(risks.claims)];
  const [paleLeft, paleRight] = [scale(benefits.hedged), scale(risks.hedged)];
  return html`<svg class="balance" viewBox="0 0 120 12" aria-hidden="true"><rect class="f-silent" x="0" y="0" width="120" height="12"/><rect class="f-benefit" x="${60 - left}" y="0" width="${left}" height="12"/><rect class="pale" x="${60 - left}" y="0" width="${paleLeft}" height="12"/><rect class="f-risk" x="60" y="0" width="${right}" height="12"/><rect class="pale" x="${60 + right - paleRight}" y="0" width="${paleRight}" height="12"/><line class="rule" x1="60" x2="60" y1="0" y2="12"/></svg>`;
}

const HEADS = {
  balance: html`<th scope="col">benefit | risk</th>`,
  benefits: html`<th scope="col">benefits</th>`,
  risks: html`<th scope="col">risks</th><th scope="col">first risk</th>`,
  rest: html`<th scope="col">attributed to nobody</th><th scope="col">promotional</th>`,
};

/** Of the columns of a profile, those of the claims that were asked for. */
function askedOf<Column>({ asked }: ComparisonView, columns: Readonly<Record<keyof typeof HEADS, Column>>): Column[] {
  const { benefits, risks } = asked;
  return [
    ...(benefits && risks ? [columns.balance] : []),
    ...(benefits ? [columns.benefits] : []),
    ...(risks ? [columns.risks] : []),
    columns.rest,
  ];
}

function profileCells(view: ComparisonView, profile: SourceProfile | undefined, most: number): Markup[] {
  if (profile === undefined) return [html`<td colspan="6"></td>`];
  const { claims, benefits, risks, unattributed, promotional } = profile;
  const first = risks.first === null ? undefined : view.claims.get(risks.first);
  const firstRisk =
    first === undefined ? html`none` : html`<a href="#claim-${first.id}">line ${first.sentence.line}</a>`;
  return askedOf(view, {
    balance: html`<td>${balance(profile, most)}</td>`,
    benefits: html`<td class="figure">${benefits.claims} <small>${percent(benefits.hedged, benefits.claims)} hedged</small></td>`,
    risks: html`<td class="figure">${risks.claims} <small>${percent(risks.hedged, risks.claims)} hedged</small></td>
<td class="figure">${firstRisk}</td>`,
    rest: html`<td class="figure">${percent(unattributed, claims)}</td>
<td class="figure">${percent(promotional, claims)}</td>`,
  });
}

function sourceRow(view: ComparisonView, { source, letter, claims }: LetteredSource, compared: Compared): Markup {
  const told = [titleOf(source), originOf(source)].filter((one) => one !== '');
  const title = told.map((one) => html`<div class="title"><bdi>${one}</bdi></div>`);
  const open = compared.shown.has(source.id) ? html` <a href="#source-${letter}?read=1">read</a>` : null;
  const profile = compared.profiles.get(source.id);
  return html`<tr id="source-${letter}"><th scope="row"><b class="letter">${letter}</b></th>
<td class="path"><bdi>${source.id}</bdi>${open}${title}</td>
<td class="figure">${count(source.words, 'word')}</td><td class="figure">${claims}</td>
${compared.profiles.size === 0 ? null : profileCells(view, profile, compared.most)}</tr>`;
}

interface Compared {
  readonly profiles: ReadonlyMap<string, SourceProfile>;
  /** The greatest number of benefits or risks of one source. */
  readonly most: number;
  /** Sources that can be read in the page. */
  readonly shown: ReadonlySet<string>;
}

function warningItems(view: ComparisonView): Markup[] {
  return view.sources.flatMap(({ letter, source }) =>
    source.warnings.map(
      ({ line, message }) =>
        html`<li><b class="letter">${letter}</b> <bdi>${source.id}${line === null ? '' : `:${line}`}</bdi>: <bdi>${message}</bdi></li>`,
    ),
  );
}

/** What could not be read, and what a reader has to know of what could. */
export function troubleSection(view: ComparisonView): Markup | null {
  const failures = view.report.failures.map(
    ({ path, message }) => html`<li><b class="failure">not read</b> <bdi>${path}</bdi>: <bdi>${message}</bdi></li>`,
  );
  const items = [...failures, ...warningItems(view)];
  if (items.length === 0) return null;
  return html`<section id="warnings" aria-labelledby="warnings-title">
<h2 id="warnings-title">Warnings <span class="number">${items.length}</span></h2>
<ul class="warnings">${items}</ul>
</section>`;
}

/** The sources under their letters: how much each says, how it weighs benefit and risk, and who is one voice. */
export function sourceSection(view: ComparisonView, shown: ReadonlySet<string>): Markup {
  const { profiles } = view.comparison;
  const most = profiles.reduce((top, { benefits, risks }) => Math.max(top, benefits.claims, risks.claims), 0);
  const compared = { profiles: new Map(profiles.map((profile) => [profile.source, profile])), most, shown };
  const voices = voiceRows(view).map((row) => html`<li>One voice: <bdi>${row}</bdi></li>`);
  return html`<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">Sources <span class="number">${view.sources.length}</span></h2>
<div class="scroll" tabindex="0" role="group" aria-label="table of sources"><table class="plain sources">
<thead><tr><th scope="col"><span class="unseen">letter</span></th><th scope="col">source</th><th scope="col">length</th><th scope="col">claims</th>${profiles.length === 0 ? null : askedOf(view, HEADS)}</tr></thead>
<tbody>${view.sources.map((source) => sourceRow(view, source, compared))}</tbody>
</table></div>
${voices.length === 0 ? null : html`<ul class="voices">${voices}</ul>`}
</section>`;
}
