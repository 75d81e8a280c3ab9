import type JSZip from 'jszip';
import mammoth from 'mammoth';
import type { SourceMetadata } from '../model.ts';
import { type Draft, NO_METADATA } from './draft.ts';
import { readHtmlPart } from './html.ts';
import { isoDate } from './iso-date.ts';
import type { Extraction } from './reader.ts';
import { orUnreadable } from './unreadable.ts';
import { openZip } from './unzip.ts';
import { findElements, parseXml, textOf } from './xml-tree.ts';

const MAX_UNPACKED = 64 * 1024 * 1024;
const BROKEN =
  'no Word file that can be read: damaged, protected by a password or of the old .doc kind; save it as .docx';
const CORE = 'docProps/core.xml';

/** Marks of notes, and the arrows that lead back to them. */
const NOTE_LINK =
  /<sup><a href="#(?:foot|end)note-[^"<>]{1,99}"[^<>]{0,99}>\[\d{1,9}\]<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^"<>]{1,99}">↑<\/a>/g;

const OPTIONS = {
  styleMap: ["p[style-name='Title'] => h1:fresh"],
  includeEmbeddedStyleMap: false,
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
};

/** Writes the texts of blocks below one another and gives the blocks their places there. */
function layOut(drafts: readonly Draft[]): string {
  let text = '';
  let before: Draft | undefined;
  for (const draft of drafts) {
    const isNext = before?.kind === draft.kind && (draft.kind === 'list-item' || draft.kind === 'table-cell');
    if (before !== undefined) text += isNext ? '\n' : '\n\n';
    draft.span = { start: text.length, end: text.length + draft.text.length };
    draft.map = null;
    text += draft.text;
    before = draft;
  }
  return text;
}

async function readCore(zip: JSZip): Promise<{ title: string | null; metadata: SourceMetadata }> {
  const source = (await zip.file(CORE)?.async('string')) ?? '<none/>';
  const root = parseXml(source);
  const field = (name: string): string | null => {
    const [element] = findElements(root, name);
    return (element === undefined ? '' : textOf(element, source)) || null;
  };
  const authors = (field('creator') ?? '').split(';').map((author) => author.trim());
  return {
    title: field('title'),
    metadata: {
      ...NO_METADATA,
      language: field('language'),
      authors: authors.filter((author) => author !== ''),
      modified: isoDate(field('modified') ?? field('created')),
    },
  };
}

async function extract(bytes: Uint8Array): Promise<Extraction> {
  const zip = await openZip(bytes, MAX_UNPACKED);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, OPTIONS);
  const html = value.replace(NOTE_LINK, '');
  const { title, drafts, warnings } = readHtmlPart(html, 0, html.length);
  const core = await readCore(zip);
  return { text: layOut(drafts), pages: null, drafts, warnings, title: core.title ?? title, metadata: core.metadata };
}

/**
 * The text of a Word file.
 * @throws Unreadable where it is none, or unpacks to too much.
 */
export const extractDocx = (bytes: Uint8Array): Promise<Extraction> => orUnreadable(BROKEN, () => extract(bytes));
