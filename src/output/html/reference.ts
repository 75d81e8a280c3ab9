import type { ComparisonView } from '../comparison-view.ts';
import { referencePaths, viewReference } from '../reference-view.ts';
import { html, type Markup } from './markup.ts';

/** How every source stands to the reference; null where there is none. */
export function referenceSection(view: ComparisonView): Markup | null {
  const measured = viewReference(view);
  if (measured.length === 0) return null;
  const sources = measured.map(({ letter, path, parts }) => {
    const rows = parts.flatMap(({ title, rows: items }) =>
      items.map((item) => html`<li>${title}: <bdi>${item}</bdi></li>`),
    );
    return html`<h3><b class="letter">${letter}</b> <bdi>${path}</bdi></h3>
${rows.length === 0 ? html`<p class="empty">Says the same.</p>` : html`<ul class="warnings">${rows}</ul>`}`;
  });
  return html`<section id="reference" aria-labelledby="reference-title">
<h2 id="reference-title">Against <bdi>${referencePaths(view)}</bdi></h2>
${sources}
</section>`;
}
