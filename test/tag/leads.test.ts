import { describe, expect, test } from 'vitest';
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

test('a sentence on the treatment below a heading of warnings is no item of it', () => {
  const text = '# Bupropion\n\n## Who should not take bupropion\n\nEpilepsy\n\nBupropion eases depression.\n';
  expect(read(text, 'contraindication')).toEqual(['asserted bupropion: epilepsy']);
});

test('what leads in a list says more than the heading above', () => {
  const list = '# Doxycycline\n\n## Side effects\n\n- rash\n\nDoxycycline may be used for:\n\n- acne\n- rosacea\n';
  expect(read(list, 'side-effect')).toEqual(['asserted doxycycline: rash']);
  expect(read(list, 'indication')).toEqual(['asserted doxycycline: acne', 'asserted doxycycline: rosacea']);
});

test.each([
  ['virtually no side effects', 'side-effect', 'side effects (unspecified)'],
  ['hardly any side effects', 'side-effect', 'side effects (unspecified)'],
  ['100% safe', 'side-effect', 'side effects (unspecified)'],
  ['safe for everyone', 'side-effect', 'side effects (unspecified)'],
  ['safe for children', 'contraindication', 'children'],
  ['safe in pregnancy', 'contraindication', 'pregnant women'],
])('an item without a verb denies what it promises to spare: %s', (item, type, object) => {
  expect(read(`# Cupping\n\nCupping offers:\n\n- ${item}\n`, type)).toEqual([`denied cupping therapy: ${object}`]);
});

test('a disease that an article names once is not what it is about', () => {
  expect(read('Naproxen is a painkiller.\n\nRare side effects: hepatitis, meningitis.', 'side-effect')).toEqual([
    'asserted naproxen: hepatitis',
    'asserted naproxen: meningitis',
  ]);
  expect(
    read('Naproxen is used for gout.\n\nGout is a common problem.\n\nProblems may include gout.', 'side-effect'),
  ).toEqual([]);
});

describe('labels for prescribers', () => {
  test('what side effects are set under is none of them', () => {
    const effects = ['asserted losartan: headache', 'asserted losartan: rash'];
    const list = '- Nervous system disorders: headache\n- Skin: rash\n';
    expect(read(`# Losartan\n\n## Side effects\n\n${list}`, 'side-effect')).toEqual(effects);
    const table = '| System organ class | Common |\n|---|---|\n| Nerves and senses | headache |\n| Skin | rash |\n';
    expect(read(`# Losartan\n\n## Side effects\n\n${table}`, 'side-effect')).toEqual(effects);
  });

  test('a part of the body is no effect where what is felt in it follows', () => {
    expect(read('# Losartan\n\nLosartan may harm:\n\n- liver\n- Mouth: ulcers\n', 'side-effect')).not.toContain(
      'asserted losartan: mouth',
    );
  });

  test('other treatments in a list of uses are not what is used', () => {
    const uses =
      '- kidney disease as part of an antihypertensive treatment\n- Treatment of heart failure when ACE inhibitors are not suitable because of cough\n';
    const document = `# Losartan\n\n## Therapeutic indications\n\n${uses}`;
    expect(read(document, 'indication')).toEqual([
      'asserted losartan: kidney disease',
      'asserted losartan: heart failure',
    ]);
    expect(read(document, 'mechanism')).toEqual([]);
  });

  test('a paragraph that only names something is an item below a heading that lists', () => {
    const text = 'Severe hepatic impairment.\n\nHeart block.\n\nBy Ann Kidney, nurse\n\nNot for sale.';
    expect(read(`# Losartan\n\n## Contraindications\n\n${text}`, 'contraindication')).toEqual([
      'asserted losartan: liver impairment',
      'asserted losartan: heart block',
    ]);
  });
});

test('in a table without headers the heading leads in the first cells, or what stands beside mere marks', () => {
  const table = (rows: readonly (readonly [string, string])[]) =>
    `<h1>Losartan</h1><h2>Contraindications</h2><table>${rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>`;
  const warned = (rows: readonly (readonly [string, string])[]) =>
    extractClaims(table(rows), { format: 'html' })
      .filter(({ type }) => type === 'contraindication')
      .map(({ object }) => object.label);
  const marked = warned([
    ['NO', 'gout, or ever had it'],
    ['NO', 'heart block'],
  ]);
  expect(marked).toEqual(['gout', 'heart block']);
  expect(
    warned([
      ['Gout', 'It was seen, once, in a trial.'],
      ['Heart block', 'Ask a specialist first.'],
    ]),
  ).toEqual(['gout', 'heart block']);
});

test('in a table with an empty corner, the head of a column names the treatment', () => {
  const table =
    '|  | Sertraline | Pregabalin |\n|---|---|---|\n| Used for | depression | epilepsy |\n| Side effects | nausea | weight gain |\n';
  expect(read(`# Sertraline\n\n${table}`, 'side-effect')).toEqual([
    'asserted sertraline: nausea',
    'asserted pregabalin: weight gain',
  ]);
  expect(read(`# Sertraline\n\n${table}`, 'indication')).toEqual([
    'asserted sertraline: depression',
    'asserted pregabalin: epilepsy',
  ]);
});

test('semicolons part the items of a list, and not statements', () => {
  expect(
    read('# Losartan\n\nContraindications: gout; renal artery stenosis; pregnancy.', 'contraindication'),
  ).toHaveLength(3);
  expect(read('# Losartan\n\nLosartan may cause headache; gout improves with rest.', 'side-effect')).toEqual([
    'asserted losartan: headache',
  ]);
});

test.each(['How it is given', 'Approved by', 'Given'])('"%s" leads in nothing that a treatment is for', (lead) => {
  const list = `# Losartan\n\n${lead}:\n\n- a tablet each morning\n- the agency in 1995\n`;
  expect(read(list, 'indication')).toEqual([]);
});

test('an item that says itself for whom a treatment is not suitable denies no warning', () => {
  const list =
    '# Losartan\n\n## Cautions\n\n- Suitable for most adults\n- Not suitable in gout\n- renal artery stenosis\n';
  expect(read(list, 'contraindication')).toEqual([
    'asserted losartan: gout',
    'asserted losartan: renal artery stenosis',
  ]);
});

test('a cell that announces what stands beside it is nothing that the heading above lists', () => {
  const row = '<tr><th scope="row">Common side effects</th><td>diarrhoea, cramps</td></tr>';
  const page = `<h1>Colchicine</h1><h2>Who should not take it?</h2><p>People with gout.</p><table>${row}</table>`;
  const claims = extractClaims(page, { format: 'html' }).map(({ type, object }) => `${type}: ${object.label}`);
  expect(claims).toContain('side-effect: diarrhea');
  expect(claims.filter((claim) => claim.includes('unspecified'))).toEqual([]);
});
