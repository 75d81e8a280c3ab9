import { expect, test } from 'vitest';
import type { Block, Document } from '../../src/model.ts';
import { segment } from '../../src/segment/segment.ts';

function documentOf(text: string, blocks: readonly Partial<Block>[]): Document {
  const base = { kind: 'paragraph', zone: 'body', section: [], map: null, lead: null, depth: 0 } as const;
  const whole = { start: 0, end: text.length };
  return {
    id: 'a.txt',
    path: 'a.txt',
    title: null,
    metadata: { language: null, url: null, authors: [], published: null, modified: null },
    format: 'text',
    spansIn: 'source',
    pages: null,
    text,
    sha256: '',
    blocks: blocks.map((block) => ({ ...base, text, span: whole, ...block })),
    warnings: [],
  };
}

test('sentences are numbered through the document and know their place in block and source', () => {
  const text = 'Uses\n\nIt treats pain. It is old.';
  const document = documentOf(text, [
    { kind: 'heading', text: 'Uses', span: { start: 0, end: 4 } },
    { text: text.slice(6), span: { start: 6, end: text.length } },
  ]);
  const sentences = segment(document);
  expect(sentences.map(({ index, text, offset, span }) => ({ index, text, offset, span }))).toEqual([
    { index: 0, text: 'Uses', offset: 0, span: { start: 0, end: 4 } },
    { index: 1, text: 'It treats pain.', offset: 0, span: { start: 6, end: 21 } },
    { index: 2, text: 'It is old.', offset: 16, span: { start: 22, end: 32 } },
  ]);
  expect(sentences[2]?.block).toBe(document.blocks[1]);
});

test('spans lead through markup to the source', () => {
  const source = 'It is **safe**. Ask &amp; learn.';
  const map = [
    { text: 0, source: 0, textLength: 6, sourceLength: 6 },
    { text: 6, source: 8, textLength: 4, sourceLength: 4 },
    { text: 10, source: 14, textLength: 6, sourceLength: 6 },
    { text: 16, source: 20, textLength: 1, sourceLength: 5 },
    { text: 17, source: 25, textLength: 7, sourceLength: 7 },
  ];
  const document = documentOf(source, [{ text: 'It is safe. Ask & learn.', map }]);
  expect(segment(document).map(({ text, span }) => [text, source.slice(span.start, span.end)])).toEqual([
    ['It is safe.', 'It is **safe**.'],
    ['Ask & learn.', 'Ask &amp; learn.'],
  ]);
});

test('a question with its answer in one block is two sentences', () => {
  const sentences = segment(documentOf('Is it safe? Yes.', [{ kind: 'question' }]));
  expect(sentences.map(({ text }) => text)).toEqual(['Is it safe?', 'Yes.']);
});

test('a document without blocks has no sentences', () => {
  expect(segment(documentOf('', []))).toEqual([]);
});
