import { setImmediate } from 'node:timers/promises';
import { getDocumentProxy, getMeta } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { SourceMetadata, Warning } from '../model.ts';
import { settleHeadings, settleItems } from './pdf-kinds.ts';
import { linesOfPage, type PdfLine, withoutRunningHeads } from './pdf-lines.ts';
import { textOfLines } from './pdf-text.ts';
import type { Extraction } from './reader.ts';
import { textReader } from './text.ts';
import { orUnreadable, Unreadable } from './unreadable.ts';

const MEBIBYTE = 1024 * 1024;
const MAX_TEXT = 64 * MEBIBYTE;
const PLACEHOLDER_TITLE = /^(?:untitled|microsoft word\b|.*\.(?:docx?|indd|pdf|qxp?d?|pages|odt))/i;

const ENCRYPTED = 'a PDF that a password protects; save it without one';
const NO_TEXT = 'a PDF without text, so its pages are pictures; read it with OCR first and name the result';
const BROKEN = 'a PDF that is damaged or cut off; fetch or save it again';
const TOO_MUCH = `a PDF that unpacks to more than ${MAX_TEXT / MEBIBYTE} million characters; split it or leave it out`;

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // The parser takes the buffer away from its owner.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Unreadable(error.name === 'PasswordException' ? ENCRYPTED : BROKEN);
  }
}

/** The lines of each page up to one that cannot be read; a damaged PDF may promise pages that it lacks. */
async function readPages(pdf: PDFDocumentProxy): Promise<PdfLine[][]> {
  const pages: PdfLine[][] = [];
  let size = 0;
  while (pages.length < pdf.numPages) {
    try {
      const page = await pdf.getPage(pages.length + 1);
      pages.push(await linesOfPage(page, pages.length));
      page.cleanup();
    } catch {
      return pages;
    }
    size += pages.at(-1)?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    if (size > MAX_TEXT) throw new Unreadable(TOO_MUCH);
  }
  return pages;
}

function dateOf(written: unknown): string | null {
  const parts = typeof written === 'string' ? /^D:(\d{4})(\d\d)?(\d\d)?/.exec(written) : null;
  return parts === null
    ? null
    : parts
        .slice(1)
        .filter((part) => part !== undefined)
        .join('-');
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

async function readInfo(pdf: PDFDocumentProxy): Promise<{ title: string | null; metadata: SourceMetadata }> {
  const { info } = await getMeta(pdf);
  const title = textOf(info.Title);
  const author = textOf(info.Author);
  return {
    title: title === null || PLACEHOLDER_TITLE.test(title) ? null : title,
    metadata: {
      language: textOf(info.Language),
      url: null,
      authors: author === null ? [] : [author],
      published: null,
      modified: dateOf(info.ModDate) ?? dateOf(info.CreationDate),
    },
  };
}

const warn = (code: Warning['code'], message: string): Warning => ({ code, message, span: null });

function missingPages(read: number, all: number): Warning[] {
  if (read === all) return [];
  return [warn('truncated', `only ${read} of ${all} pages could be read; fetch or save it again`)];
}

function emptyPages(pages: readonly (readonly PdfLine[])[]): Warning[] {
  const empty = pages.flatMap((lines, page) => (lines.length === 0 ? [page + 1] : []));
  if (empty.length === 0) return [];
  const which = empty.length === 1 ? `page ${empty[0]} has` : `pages ${empty.join(', ')} have`;
  return [warn('empty', `${which} no text; if they are pictures, read the PDF with OCR first`)];
}

async function read(pdf: PDFDocumentProxy): Promise<Extraction> {
  const pages = await readPages(pdf);
  if (pages.length === 0) throw new Unreadable(BROKEN);
  const { text, pages: starts, paragraphs } = textOfLines(withoutRunningHeads(pages).flat(), pages.length);
  if (text === '') throw new Unreadable(NO_TEXT);
  const { title, metadata } = await readInfo(pdf);
  const reading = textReader.read(text);
  settleItems(reading.drafts, paragraphs);
  settleHeadings(reading.drafts, paragraphs);
  return {
    text,
    pages: starts,
    title: title ?? reading.title,
    metadata,
    drafts: reading.drafts,
    warnings: [...missingPages(pages.length, pdf.numPages), ...emptyPages(pages), ...reading.warnings],
  };
}

const ignore = (): void => undefined;

/** Lets the parser of a damaged file drop promises that nobody waits for: each would end the program. */
async function withStrayRejections<Value>(run: () => Promise<Value>): Promise<Value> {
  process.on('unhandledRejection', ignore);
  try {
    return await run();
  } finally {
    // They are told one turn after the promises failed.
    await setImmediate();
    process.off('unhandledRejection', ignore);
  }
}

/**
 * The text of a PDF, without its running heads, in the order in which the pages hold it.
 * @throws Unreadable where it is encrypted, damaged or without text.
 */
export function extractPdf(bytes: Uint8Array): Promise<Extraction> {
  return withStrayRejections(async () => {
    const pdf = await open(bytes);
    try {
      return await orUnreadable(BROKEN, () => read(pdf));
    } finally {
      await pdf.destroy();
    }
  });
}
