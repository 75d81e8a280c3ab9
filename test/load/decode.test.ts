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

  test('reads windows-1252 where the page says so', () => {
    expect(decodeBytes(latin('<meta charset="windows-1252"><p>\x80 5</p>')).text).toContain('€ 5');
  });

  test('does not take one stray byte for windows-1252', () => {
    expect(decodeBytes(latin('nausea \xff and pain')).text).toBe('nausea \uFFFD and pain');
  });
});
