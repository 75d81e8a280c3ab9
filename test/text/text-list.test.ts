import { expect, it } from 'vitest';
import { listTexts, TextNumbers, Texts, tableTexts } from '../../src/text/text-list.ts';

it('cuts texts out of their bytes, whatever their letters', () => {
  const list = new Texts(listTexts(['ketamine', '', 'κ-opioid', '💊']));
  expect([list.length, list.at(0), list.at(1), list.at(2), list.at(3)]).toEqual([4, 'ketamine', '', 'κ-opioid', '💊']);
});

it('tells the number of each of many texts, of equal texts that of the first, and -1 of others', () => {
  const texts = Array.from({ length: 5000 }, (_, number) => `name ${number % 4000}`);
  const table = new TextNumbers(tableTexts(texts));
  expect(texts.every((text, number) => table.numberOf(text) === number % 4000)).toBe(true);
  expect([table.numberOf('name 4000'), table.numberOf(''), new TextNumbers(tableTexts([])).numberOf('a')]).toEqual([
    -1, -1, -1,
  ]);
});
