import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const read = (text: string, type: string) =>
  extractClaims(text, { format: 'markdown' })
    .filter((one) => one.type === type)
    .map(({ polarity, subject, object }) => `${polarity} ${subject.label}: ${object.label}`);

test.each(['None reported', 'None', 'Nil', 'None known so far.'])('"%s" lists no side effect', (item) => {
  const list = `# Inositol\n\n## Side effects\n\n- ${item}\n`;
  expect(read(list, 'side-effect')).toEqual(['denied inositol: side effects (unspecified)']);
  const table = `| Treatment | Side effects |\n|---|---|\n| Acupuncture | ${item} |\n| Aspirin | Wheezing |\n`;
  expect(read(table, 'side-effect')).toEqual([
    'denied acupuncture: side effects (unspecified)',
    'asserted aspirin: wheezing',
  ]);
});

test('nor a contraindication', () => {
  expect(read('# Inositol\n\n## Contraindications\n\n- None known\n', 'contraindication')).toEqual([]);
});

test('items without a verb deny what they promise', () => {
  const list = '# Cupping\n\nCupping offers:\n\n- virtually no side effects\n- safe for pregnant women\n';
  expect(read(list, 'side-effect')).toEqual(['denied cupping therapy: side effects (unspecified)']);
  expect(read(list, 'contraindication')).toEqual(['denied cupping therapy: pregnant women']);
});
