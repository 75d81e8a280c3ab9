import { describe, expect, it } from 'vitest';
import { classesOfWord } from '../../../src/find/tagger/class-of-word.ts';
import { words } from '../../../src/find/tagger/word-classes.ts';
import { hashText } from '../../../src/text/hash.ts';

const classesOf = (word: string) => classesOfWord(hashText(word));

describe('the classes of a word', () => {
  it.each([
    ['cisplatin', 'doxorubicin', 'river'],
    ['nausea', 'vomiting', 'treaty'],
  ])('put %s with %s and apart from %s', (one, like, other) => {
    expect(classesOf(one)[2]).toBe(classesOf(like)[2]);
    expect(classesOf(one)[2]).not.toBe(classesOf(other)[2]);
  });

  it('are numbers of wider and wider classes', () => {
    const [fine, middle, wide] = classesOf('nausea');
    expect(fine).toBeGreaterThanOrEqual(0);
    expect(fine).toBeLessThan(1024);
    expect(middle).toBeLessThan(256);
    expect(wide).toBeLessThan(64);
  });

  it('are none for a word that is not listed', () => {
    expect(classesOf('qzxzorvatidine')).toEqual([-1, -1, -1]);
  });

  it('are of words in ascending order, as they are looked up', () => {
    const cells = [...new Uint32Array(new Uint8Array(Buffer.from(words, 'base64')).buffer)];
    expect(cells.length).toBeGreaterThan(10_000);
    expect(cells.every((cell, at) => at === 0 || cell >= (cells[at - 1] as number))).toBe(true);
  });
});
