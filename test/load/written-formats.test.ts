import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadBytes } from '../../src/load/load-text.ts';
import { extractPdf } from '../../src/load/pdf.ts';
import type { Document } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { loadFile, misplaced } from './show.ts';

const FOLDER = new URL('../../fixtures/formats/', import.meta.url);

/** Reads a PDF in this thread: the one of the program has to be built first. */
async function read(name: string): Promise<Document> {
  const bytes = readFileSync(new URL(name, FOLDER));
  if (name.endsWith('.pdf')) {
    return loadBytes(bytes, { format: 'pdf', extensions: [], sniff: () => true, extract: extractPdf }, name);
  }
  const { document, failure } = await loadFile(bytes, name);
  if (document === undefined) throw new Error(failure.message);
  return document;
}

const NAMES = ['handout.docx', 'leaflet.pdf', 'news-consent.html', 'news-rails.html', 'trial.nxml'];

test.each(NAMES)('%s has the blocks that its author meant', async (name) => {
  const document = await read(name);
  expect(misplaced(document)).toEqual([]);
  const lines = document.blocks.map(({ zone, kind, depth, lead, text }) => {
    const under = lead === null ? '' : ` < ${document.blocks[lead]?.text}`;
    return `${zone === 'body' ? '' : `${zone} `}${kind} ${depth}: ${text}${under}\n`;
  });
  const shown = [`${document.title}\n`, ...document.warnings.map(({ message }) => `warning: ${message}\n`), ...lines];
  await expect(shown.join('')).toMatchFileSnapshot(new URL(`${name}.blocks.txt`, FOLDER).pathname);
});

test.each([
  ['news-consent.html', 'semaglutide'],
  ['news-rails.html', 'colchicine'],
])('%s claims something of %s, and what stands around the article claims nothing', async (name, treatment) => {
  const { claims } = extractDocument(await read(name));
  expect(claims.length).toBeGreaterThan(8);
  expect(new Set(claims.map(({ subject }) => subject.id))).toEqual(new Set([treatment]));
});
