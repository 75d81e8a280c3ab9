import { describe, expect, test } from 'vitest';
import { CLAIM_TYPE_DEFINITIONS } from '../../src/claim-types/index.ts';
import { compareSources, extractClaims, loadText } from '../../src/index.ts';
import { CUE_ROWS } from '../../src/lexicon/cues.ts';
import { extractDocument } from '../../src/pipeline.ts';

/** Names that every object of the language has. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

describe('words that every object of the language has as a name', () => {
  test.each(INHERITED)('%s is a word like any other', (word) => {
    const [claim] = extractClaims(
      `The ${word} that leads the ${word} said metformin may cause nausea in ${word} 1990.`,
    );
    expect(claim?.object.id).toBe('nausea');
  });

  test.each(INHERITED)('%s is a name of a source like any other', (path) => {
    const reports = [path, 'b'].map((name) => {
      const { summary, claims } = extractDocument(
        loadText('Metformin may cause nausea.', { path: name, format: 'text' }),
      );
      return { sources: [summary], claims };
    });
    const { topics } = compareSources(reports);
    expect(topics.map(({ cells }) => Object.entries(cells).map(([source, { state }]) => [source, state]))).toEqual([
      [
        [path, 'hedges'],
        ['b', 'hedges'],
      ],
    ]);
  });
});

describe('a text of nothing but the words of', () => {
  const repeated = (words: string): string => `${words} `.repeat(Math.ceil(400 / (words.length + 1)));
  const plain = (pattern: string): string =>
    pattern.replace(/\{[a-z|-]+\}/g, 'metformin').replace(/[=?]|![\w|]+|\.{2,3}/g, ' ');

  test.each(CLAIM_TYPE_DEFINITIONS)('every rule of $type, over and over, is read to its end', ({ rules, leads }) => {
    const text = [...rules, ...leads].map(({ pattern }) => repeated(plain(pattern).replaceAll('|', ' '))).join('.\n\n');
    expect(extractClaims(`${text}.\n\nMetformin may cause nausea.`).at(-1)?.sentence.text).toBe(
      'Metformin may cause nausea.',
    );
  });

  test('every cue, over and over, is read to its end', () => {
    const cues = CUE_ROWS.split('\n').flatMap((row) => row.split('|').slice(0, 1));
    const text = cues.map((cue) => repeated(`${cue.replace(/[^\w ]/g, ' ')} metformin nausea`)).join('.\n\n');
    expect(extractClaims(`${text}.\n\nMetformin may cause nausea.`).at(-1)?.sentence.text).toBe(
      'Metformin may cause nausea.',
    );
  });
});

test('a sentence that can be read in very many ways is read as far as that, and it is told', () => {
  const crowded = `Metformin causes nausea and ${'nausea with metformin and '.repeat(75)}no more.`;
  const source = `# Metformin\n\n## Side effects\n\n${`${crowded} `.repeat(4)}\n\nMetformin may cause rash.`;
  const { claims, summary } = extractDocument(loadText(source, { format: 'markdown' }));
  expect(claims.at(-1)?.object.text).toBe('rash');
  expect(claims.map(({ object }) => object.text)).toContain('nausea');
  expect(summary.warnings.map(({ code, line, message }) => [code, line, message])).toEqual([
    [
      'truncated',
      5,
      '4 sentences could be read in more than 1000 ways, of which no more were looked at; claims may be missing, so split it',
    ],
  ]);
});
