import type { NarrowedReport } from '../comparison-view.ts';
import type { Render } from '../format.ts';
import { buildDetails, buildOverview } from './build-data.ts';
import { collect } from './collect.ts';
import { layOut } from './page.ts';
import { type ShownDocument, viewSource } from './source-view.ts';

/** A report, with the sources it was made from where they are at hand. */
export interface ShownReport extends NarrowedReport {
  readonly documents?: readonly ShownDocument[];
}

/**
 * A report as one HTML file that needs nothing else: the matrix, its quotes, and, where the documents are given,
 * the sources with their claims marked. Same input, same bytes.
 */
export function renderHtml(report: NarrowedReport, documents: readonly ShownDocument[] = []): string {
  const view = collect(report);
  const sources = new Set(report.sources.map(({ id }) => id));
  const own = documents.filter(({ id }) => sources.has(id));
  const views = new Map(own.map((document) => [document.id, viewSource(document)]));
  return layOut(view, {
    overview: buildOverview(view),
    details: buildDetails(view, views),
    shown: new Set(views.keys()),
  });
}

/** A report to look at in a browser. */
export const reportHtml: Render<ShownReport> = (report) => renderHtml(report, report.documents);
