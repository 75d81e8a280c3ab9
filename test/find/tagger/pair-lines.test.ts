import { describe, expect, it } from 'vitest';
import { itemsOf, type Name } from '../../../src/find/tagger/pair-items.ts';
import { lineFeatures } from '../../../src/find/tagger/pair-lines.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const nameIn = (text: string, type: Name['type'], word: string): Name => {
  const start = text.indexOf(word);
  return { type, span: { start, end: start + word.length }, score: null };
};

/** The features of a chemical and a target of a sentence in which others are named too. */
function features(text: string, { chemicals, targets }: { chemicals: string[]; targets: string[] }): string[] {
  const names = [
    ...chemicals.map((word) => nameIn(text, 'chemical', word)),
    ...targets.map((word) => nameIn(text, 'target', word)),
  ];
  const items = itemsOf(tokenize(text), names);
  const placeOf = (name: Name | undefined) => items.findIndex((item) => item.name === name);
  return lineFeatures(items, placeOf(names[0]), placeOf(names[chemicals.length]));
}

const lines = (all: readonly string[]): string[] => all.filter((one) => one.startsWith('line'));

describe('the line from a chemical to a target', () => {
  const plain = features('Zolvane inhibits KDR7.', { chemicals: ['Zolvane'], targets: ['KDR7'] });

  it('leaves out what stands in brackets', () => {
    const text = 'Zolvane (activated [twice] by heat) inhibits KDR7.';
    expect(lines(features(text, { chemicals: ['Zolvane'], targets: ['KDR7'] }))).toEqual(lines(plain));
    expect(lines(plain)).toContain('line block');
  });

  it('takes the first of a list of names', () => {
    const names = { chemicals: ['Zolvane', 'mirtacel', 'oxelane'], targets: ['KDR7'] };
    const one = features('Zolvane like mirtacel inhibits KDR7.', { ...names, chemicals: ['Zolvane', 'mirtacel'] });
    expect(lines(features('Zolvane like mirtacel and oxelane inhibits KDR7.', names))).toEqual(lines(one));
  });

  it('tells how many names are nearer', () => {
    const names = { chemicals: ['Zolvane', 'mirtacel'], targets: ['KDR7', 'BRN5'] };
    const far = features('Zolvane met BRN5, as mirtacel inhibits KDR7.', names);
    expect(far).toEqual(expect.arrayContaining(['nearer targets 1', 'nearer chemicals 1', 'listed false']));
    expect(plain).toEqual(expect.arrayContaining(['nearer targets 0', 'nearer chemicals 0']));
  });

  it('sets the actions against what the names look like', () => {
    expect(plain).toEqual(expect.arrayContaining(['first is inhibit', 'first block T capitals-digit']));
  });
});
