import type { PDFPageProxy } from 'unpdf/pdfjs';

/** One line of a page, as the page gives it. Lengths are points; `y` counts from the foot of the page. */
export interface PdfLine {
  /** Counted from 0. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** True near the head and near the foot of the page. */
  readonly inMargin: boolean;
  readonly size: number;
  /** The name of the font; null where the line has several. */
  readonly font: string | null;
}

interface Page {
  readonly page: number;
  readonly foot: number;
  readonly head: number;
}

interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

const HEIGHT_STEP = 3;
/** How much of a page at its head and at its foot may be margin. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^(?:page\s)?[-–—]?\s?(?:\d{1,4}|[ivxl]{1,6})\s?(?:(?:\/|of)\s?\d{1,4})?\s?[-–—]?$/i;

function lineOf(runs: readonly Run[], { page, foot, head }: Page): PdfLine | null {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const shown = runs.filter((run) => run.text.trim() !== '');
  const [first] = shown;
  if (first === undefined) return null;
  const largest = shown.reduce((most, run) => (run.size > most.size ? run : most));
  return {
    page,
    text,
    left: shown.reduce((least, { left }) => Math.min(least, left), first.left),
    right: shown.reduce((most, { right }) => Math.max(most, right), first.right),
    y: largest.y,
    inMargin: Math.min(largest.y - foot, head - largest.y) < MARGIN * (head - foot),
    size: largest.size,
    font: shown.every(({ font }) => font === first.font) ? first.font : null,
  };
}

type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>;

function runOf({ str, transform, width, fontName }: TextItem): Run {
  const [, , slant = 0, height = 0, left = 0, y = 0] = transform as number[];
  return { text: str, left, right: left + width, y, size: Math.hypot(slant, height), font: fontName };
}

/** The lines of a page in the order in which it holds them. */
export async function linesOfPage(proxy: PDFPageProxy, page: number): Promise<PdfLine[]> {
  const [, foot = 0, , head = 0] = proxy.view;
  const place = { page, foot, head };
  const lines: (PdfLine | null)[] = [];
  let open: Run[] = [];
  for (const item of (await proxy.getTextContent()).items) {
    if (!('str' in item)) continue;
    if (item.str !== '') open.push(runOf(item));
    if (!item.hasEOL) continue;
    lines.push(lineOf(open, place));
    open = [];
  }
  lines.push(lineOf(open, place));
  return lines.filter((line) => line !== null);
}

/** What running heads have in common from page to page: their height, and their words without numbers. */
const headKey = ({ text, y }: PdfLine): string => `${Math.round(y / HEIGHT_STEP)} ${text.replace(/\d+/g, '#')}`;

/** Pages without the lines in their margins that stand on several pages alike, and without page numbers. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter(({ inMargin }) => inMargin).map(headKey))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const isHead = (line: PdfLine): boolean =>
    line.inMargin && ((counts.get(headKey(line)) ?? 0) > 1 || PAGE_NUMBER.test(line.text));
  return pages.map((lines) => lines.filter((line) => !isHead(line)));
}
