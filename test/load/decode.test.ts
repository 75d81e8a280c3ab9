import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/load/decode.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('decodeBytes', () => {
  test('drops the mark of UTF-8', () => {
    expect(decodeBytes(Buffer.from('\uFEFFπ')).text).toBe('π');
  });

  test('reads UTF-16 by its mark', () => {
    expect(decodeBytes(Buffer.from('\uFEFFπ a', 'utf16le')).text).toBe('π a');
    expect(decodeBytes(Buffer.from('\uFEFFπ a', 'utf16le').swap16()).text).toBe('π a');
  });

  test('replaces bytes that are not UTF-8 and says where', () => {
    const bytes = Buffer.concat([Buffer.from('é\n\nnausea '), Buffer.of(0xff), Buffer.from(' and '), Buffer.of(0xc3)]);
    expect(decodeBytes(bytes)).toEqual({
      text: 'é\n\nnausea \uFFFD and \uFFFD',
      warnings: [
        {
          code: 'invalid-encoding',
          message: '2 places are not UTF-8, the first in line 3; shown as \uFFFD, save the source as UTF-8',
          span: { start: 10, end: 11 },
        },
      ],
    });
  });

  test('reads windows-1252 where the bytes look like it', () => {
    const decoded = decodeBytes(latin('The patient\x92s caf\xe9 \x96 it\x92s open'));
    expect(decoded.text).toBe('The patient’s café – it’s open');
    expect(decoded.warnings.map(({ code }) => code)).toEqual(['invalid-encoding']);
  });

  test.each([
    ['<meta charset="windows-1252"><p>\x80 5</p>', '€ 5'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>\x92</p>', '’'],
    ['<meta charset=windows-1251><p>\xe7\xe8\xed\xea</p>', 'зинк'],
    ["<?xml version='1.0' encoding='shift_jis'?><p>\x83e</p>", 'テ'],
  ])('reads what the head declares: %j', (source, words) => {
    const { text, warnings } = decodeBytes(latin(source));
    expect(text).toContain(words);
    expect(warnings).toEqual([]);
  });

  test('believes the bytes where they are UTF-8, or the declared encoding is unknown', () => {
    expect(decodeBytes(Buffer.from('<meta charset="windows-1252"><p>π</p>')).text).toContain('π');
    expect(decodeBytes(latin('<meta charset="klingon"><p>caf\xe9</p>')).text).toContain('café');
  });

  test('replaces what the declared encoding has no character for', () => {
    expect(decodeBytes(latin('<meta charset="shift_jis">\n<p>\x83 e</p>')).warnings).toEqual([
      {
        code: 'invalid-encoding',
        message: '1 place is not shift_jis, the first in line 2; shown as \uFFFD, save the source as UTF-8',
        span: { start: 30, end: 31 },
      },
    ]);
  });

  test('takes one high byte that western texts use for windows-1252', () => {
    expect(decodeBytes(latin('Keep below 25 \xb0C.')).text).toBe('Keep below 25 °C.');
  });

  test('does not take one stray byte for windows-1252', () => {
    expect(decodeBytes(latin('nausea \xff and pain')).text).toBe('nausea \uFFFD and pain');
  });
});
