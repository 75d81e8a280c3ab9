import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_ROWS, CUE_ROWS } from '../../../src/lexicon/cues.ts';
import { DENIAL_ROWS } from '../../../src/lexicon/denials.ts';
import { buildTrie, findCues } from '../../../src/tag/assertion/find-cues.ts';
import { readCues, readPhrase, rowsOf } from '../../../src/tag/assertion/read-cues.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const FORWARD = { roles: ['hedge'], attribution: null, direction: 'forward', extent: 'clause' } as const;
const find = (text: string, ...phrases: string[]): string[] => {
  const tokens = tokenize(text);
  const trie = buildTrie(phrases.map((phrase) => readPhrase(phrase, FORWARD)));
  return findCues(tokens, trie).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
};

describe('cue rows', () => {
  it('can all be read', () => {
    expect(readCues(CUE_ROWS)).toHaveLength(rowsOf(CUE_ROWS).length);
    expect(readCues(ATTRIBUTION_ROWS, true)).toHaveLength(rowsOf(ATTRIBUTION_ROWS).length);
  });

  it('stand once each', () => {
    const rows = [...rowsOf(CUE_ROWS), ...rowsOf(ATTRIBUTION_ROWS), ...rowsOf(DENIAL_ROWS)];
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  });

  it('name the row and the word where a column is wrong', () => {
    expect(() => readCues('perhaps | maybe | forward | clause')).toThrow('"maybe" in "perhaps | maybe');
    expect(() => readCues('perhaps | hedge | onward | clause')).toThrow('"onward"');
    expect(() => readCues('[perhaps] | hedge | forward | clause')).toThrow('all context');
  });
});

describe('phrases', () => {
  it.each([
    ['It appears to help.', 'appear~', ['appears']],
    ['It is very likely so.', 'likely/possible', ['likely']],
    ['There is no good evidence.', 'no (good) evidence', ['no good evidence']],
    ['There is no evidence.', 'no (good) evidence', ['no evidence']],
    ['It was not formally approved.', '{not} … approved', ['not formally approved']],
    ['It was not, they say, approved.', '{not} … approved', []],
    ["It isn't approved.", '{not} approved', ["isn't approved"]],
    ['There is limited evidence.', 'limited [evidence]', ['limited']],
    ['There is limited space.', 'limited [evidence]', []],
    ['It is opioid-free.', '[-] free', ['free']],
    ['It is free.', '[-] free', []],
  ])('%s | %s', (text, phrase, found) => {
    expect(find(text, phrase)).toEqual(found);
  });

  it('let the longest win', () => {
    expect(find('It is not only safe.', 'not', 'not only', 'only safe')).toEqual(['not only']);
  });
});
