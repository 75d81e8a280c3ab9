import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const read = (text: string): string[] =>
  extractClaims(text).map(
    ({ type, subject, object }) => `${type}: ${subject.label} → ${object.label} "${object.text}"`,
  );

describe('reports of drug events', () => {
  test.each([
    [
      'Acute renal failure following intravenous zorvatidine in a child with leukemia.',
      [
        'side-effect: zorvatidine → acute kidney injury "Acute renal failure"',
        'route: zorvatidine → intravenous "intravenous"',
        'indication: zorvatidine → leukemia "leukemia"',
      ],
    ],
    [
      'We report a patient who developed acute vertigo and vomiting after treatment with cisplatin.',
      [
        'side-effect: cisplatin → vertigo "acute vertigo and vomiting"',
        'side-effect: cisplatin → vomiting "acute vertigo and vomiting"',
      ],
    ],
    [
      'Pancreatitis developed in two patients treated with enalapril and simvastatin.',
      [
        'side-effect: enalapril → pancreatitis "Pancreatitis"',
        'side-effect: simvastatin → pancreatitis "Pancreatitis"',
      ],
    ],
  ])('%s', (text, claims) => {
    expect(read(text)).toEqual(expect.arrayContaining([...claims]));
  });

  test('have claims whose words stand in the source', () => {
    const text = 'A rash. Toxic epidermal necrolysis (TEN) and fever after oral zorvatidine therapy were described.';
    const claims = extractClaims(text);
    expect(claims.length).toBeGreaterThan(0);
    for (const { object, subject } of claims) {
      expect(text.slice(object.span.start, object.span.end)).toBe(object.text);
      expect(subject.span).not.toBeNull();
    }
  });

  test('name their drug themselves, also where it is the topic', () => {
    const claims = extractClaims('Acute angioedema response to topical zorvatidine therapy in a man with psoriasis.');
    const found = claims.find(({ type }) => type === 'side-effect');
    expect(found?.subject).toMatchObject({ id: 'zorvatidine', resolved: 'named' });
  });

  test('must be plainer in a text about other things', () => {
    const story = 'The clinic opened in spring. '.repeat(12);
    const sentence = 'Use of the drug can lead to addiction and withdrawal symptoms.';
    const whole = extractClaims(`${story}${sentence}`).filter(({ evidence }) => evidence.rule.endsWith('.reported'));
    expect(whole).toEqual([]);
  });

  test('are read alike alone and among other sentences', () => {
    const report = 'Hepatitis developed in a woman who received oral flucloxacillin for cellulitis.';
    const alone = read(report);
    const among = extractClaims(`The hospital opened in 1962. ${report} The weather was mild that week.`)
      .filter(({ sentence }) => sentence.text === report)
      .map(({ type, subject, object }) => `${type}: ${subject.label} → ${object.label} "${object.text}"`);
    expect(alone.length).toBeGreaterThan(1);
    expect(among).toEqual(alone);
  });

  test('say of a drug that came afterwards nothing of what it was given for', () => {
    const claims = extractClaims('Heparin-induced thrombocytopenia resolved after a switch to zorvarudin.');
    expect(claims.filter(({ type, subject }) => type === 'side-effect' && subject.id !== 'heparin')).toEqual([]);
  });

  test('do not overrule what a rule denies or warns of', () => {
    expect(
      read('Spironolactone must not be used in patients with anuria.').filter((one) => /^indication/.test(one)),
    ).toEqual([]);
  });

  test('give a drug no second part by a rule where they tell what it did', () => {
    const claims = read('Severe hyponatremia in a woman treated with zorvatidine.');
    expect(claims).toContain('side-effect: zorvatidine → hyponatremia "Severe hyponatremia"');
    expect(claims.filter((one) => one.startsWith('indication'))).toEqual([]);
  });

  test('tell both ways of giving that they name', () => {
    const text = 'Endophthalmitis following an intravitreal zorvatidine-injection.';
    const ways = read(text).filter((one) => one.startsWith('route'));
    expect(ways).toEqual([
      'route: zorvatidine → intravitreal "intravitreal"',
      'route: zorvatidine → injection "injection"',
    ]);
  });

  test('tell what stands before a question about it, and ask what they ask', () => {
    const told = read('Acute pancreatitis in a child treated with zorvatidine: is there a link?');
    expect(told).toContain('side-effect: zorvatidine → acute pancreatitis "Acute pancreatitis"');
    expect(read('Can zorvatidine cause acute pancreatitis in children?')).toEqual([]);
  });

  test('may begin with contact', () => {
    expect(read('Contact dermatitis due to topical zorvatidine.')).toContain(
      'side-effect: zorvatidine → contact dermatitis "Contact dermatitis"',
    );
  });
});
