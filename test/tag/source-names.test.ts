import { describe, expect, test } from 'vitest';
import { compareSources, extractClaims, loadText } from '../../src/index.ts';
import { extractDocument } from '../../src/pipeline.ts';

const labelsIn = (text: string): string[] => [
  ...new Set(extractClaims(text).map(({ subject: { id, label } }) => `${id}: ${label}`)),
];

describe('a subject has the name that its source uses', () => {
  test.each([
    ['the other name of a drug', 'Salbutamol relieves asthma. Salbutamol can cause tremor.', 'albuterol: salbutamol'],
    [
      'an abbreviation that comes first and takes over',
      'CBT helps anxiety. Cognitive behavioural therapy (CBT) also helps depression. CBT can cause fatigue.',
      'cognitive-behavioral-therapy: CBT',
    ],
    [
      'what the text has written out before it turns to an abbreviation',
      'Cognitive behavioural therapy (CBT) helps anxiety. CBT also helps depression. CBT can cause fatigue.',
      'cognitive-behavioral-therapy: cognitive behavioural therapy',
    ],
    [
      'the same beside another name of the row',
      'Interpersonal psychotherapy (IPT) helps anxiety. IPT also helps depression. IPT can cause fatigue.',
      'interpersonal-therapy: interpersonal psychotherapy',
    ],
    [
      'a fuller name',
      'Sodium valproate prevents seizures. Sodium valproate can cause tremor.',
      'valproate: sodium valproate',
    ],
    [
      'what it is a kind of, where nothing is claimed of others of that kind',
      'Shock wave lithotripsy breaks up kidney stones. Lithotripsy can cause bruising. After lithotripsy, pain is common.',
      'extracorporeal-shock-wave-lithotripsy: lithotripsy',
    ],
    [
      'the name that an abbreviation of the text stands for',
      'Kidney replacement therapy (KRT) relieves nausea. KRT can cause cramps. KRT can cause bleeding.',
      'dialysis: kidney replacement therapy',
    ],
    [
      'the substance rather than its supplements',
      'Iron can cause constipation. Iron relieves fatigue. Iron supplements can cause nausea.',
      'iron-supplements: iron',
    ],
    [
      'a code that the text gives beside it',
      'Dalnacogene tiparvovec (LVB-209) prevents bleeding. LVB-209 can cause fever. LVB-209 can cause headache.',
      'dalnacogene-tiparvovec: LVB-209',
    ],
    [
      'the code before it',
      'LVB-209 (dalnacogene tiparvovec) can cause fever. LVB-209 can cause headache.',
      'dalnacogene-tiparvovec: LVB-209',
    ],
    [
      'a name written out rather than a short form of yet another',
      'Mesalazine (5-ASA) eases colitis. 5-ASA can cause nausea. 5-ASA can cause headache.',
      'mesalamine: mesalazine',
    ],
    ['the spelling of the country', 'Haemodialysis can cause cramps.', 'hemodialysis: haemodialysis'],
  ])('%s', (_, text, named) => {
    expect(labelsIn(text)).toEqual([named]);
  });

  test.each([
    ['a brand', 'Ventolin relieves asthma. Ventolin can cause tremor.', 'albuterol: albuterol'],
    [
      'a shorter form of the name',
      'Chemical peels can cause redness. Peels can cause scarring. The peel can cause swelling.',
      'chemical-peels: chemical peels',
    ],
    ['its gel', 'Diclofenac gel can cause redness. Diclofenac gel eases sprains.', 'diclofenac: diclofenac'],
    ['its drops', 'Timolol eye drops can cause redness. Timolol drops lower blood pressure.', 'timolol: timolol'],
    ['its patches', 'Fentanyl patches can cause nausea. Fentanyl patches ease pain.', 'fentanyl: fentanyl'],
    ['a form of it', 'Fish oil capsules can cause nausea. Fish oil capsules help acne.', 'fish-oil: fish oil'],
  ])('but %s is none', (_, text, named) => {
    expect(labelsIn(text)).toEqual([named]);
  });

  test('and one name in a comparison, that of most claims', () => {
    const texts = {
      'a.txt': 'Salbutamol relieves asthma. Salbutamol can cause tremor.',
      'b.txt': 'Albuterol relieves asthma.',
    };
    const read = Object.entries(texts).map(([path, text]) => extractDocument(loadText(text, { path })));
    const reports = read.map(({ summary, claims }) => ({ sources: [summary], claims }));
    const names = compareSources(reports).topics.map(({ subject }) => subject.label);
    expect(new Set(names)).toEqual(new Set(['salbutamol']));
  });
});
