import type { ComparisonView } from '../comparison-view.ts';
import { referencePaths, viewReference } from '../reference-view.ts';
import { html, type Markup } from './markup.ts';

/** How every source stands to the reference; null where there is none. */
export function referenceSection(view: ComparisonView): Markup | null {
  const measured = viewReference(view);
  if (measured.length === 0) return null;
  const sources = measured.map(({ letter, path, parts }) => {
    const lists = parts.map(
      ({ title, rows }) =>
        html`<h4>${title}</h4><ul class="warnings">${rows.map((row) => html`<li><bdi>${row}</bdi></li>`)}</ul>`,
    );
    return html`<h3><b class="letter">${letter}</b> <bdi>${path}</bdi></h3>
${lists.length === 0 ? html`<p class="empty">Says the same.</p>` : lists}`;
  });
  return html`<section id="reference" aria-labelledby="reference-title">
<h2 id="reference-title">Against <bdi>${referencePaths(view)}</bdi></h2>
${sources}
</section>`;
}
