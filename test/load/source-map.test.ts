import { describe, expect, test } from 'vitest';
import { lineIndex } from '../../src/text/line-index.ts';
import { sourceSpan } from '../../src/text/source-map.ts';
import { blockOf, load } from './show.ts';

describe('sourceSpan', () => {
  test('adds the start of the block where text and source are the same', () => {
    const block = { span: { start: 10, end: 20 }, map: null };
    expect(sourceSpan(block, { start: 2, end: 5 })).toEqual({ start: 12, end: 15 });
  });

  test('keeps a character reference whole and leaves markup out', () => {
    const source = '<p>Pain <b>&amp; fever</b> fade</p>';
    const block = blockOf(load(source, 'html'), 'Pain & fever fade');
    const spanOf = (words: string): string => {
      const start = block.text.indexOf(words);
      const { start: from, end } = sourceSpan(block, { start, end: start + words.length });
      return source.slice(from, end);
    };
    expect(spanOf('&')).toBe('&amp;');
    expect(spanOf('fever')).toBe('fever');
    expect(spanOf('fever fade')).toBe('fever</b> fade');
    expect(spanOf('Pain')).toBe('Pain');
  });

  test('keeps an empty span empty', () => {
    const block = blockOf(load('<p>a &amp; b</p>', 'html'), 'a & b');
    expect(sourceSpan(block, { start: 4, end: 4 })).toEqual({ start: 11, end: 11 });
  });
});

describe('lineIndex', () => {
  test('counts CRLF, LF and CR as one line end each', () => {
    const position = lineIndex('a\r\nbc\nd\re');
    expect([0, 3, 4, 6, 8].map(position)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  test('counts columns in UTF-16 units', () => {
    expect(lineIndex('😀 x')(3)).toEqual({ line: 1, column: 4 });
  });
});
