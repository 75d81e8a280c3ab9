import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const subjectsOf = (title: string, sentence: string, object: string) =>
  extractClaims(`# ${title}\n\n${sentence}`, { format: 'markdown' })
    .filter((claim) => claim.object.id === object)
    .map(({ subject }) => subject.id);

test.each([
  ['whose side effects they are', 'Zorvatidine', 'A known risk of aspirin is bleeding.', 'bleeding', 'aspirin'],
  [
    'a salt of the body that it moves',
    'Zorvatidine',
    'The body may lose magnesium, and cramps are common.',
    'cramping',
    'zorvatidine',
  ],
  ['what people do', 'Zorvatidine', 'It lets patients exercise longer and eases pain.', 'pain', 'zorvatidine'],
  [
    'a name within a compound',
    'Zorvatidine',
    'Nausea and insulin-treated diabetes are common.',
    'nausea',
    'zorvatidine',
  ],
  [
    'the pill that the text is about',
    'Zorvatidine',
    'Headache and nausea are common, and the pill can cause a rash.',
    'rash',
    'zorvatidine',
  ],
  [
    'the pill where the text is about something else',
    'Acupuncture',
    'Acupuncture is for period pain, and the pill can cause a rash.',
    'rash',
    'oral-contraceptives',
  ],
  [
    'what is given after an operation',
    'Zorvatidine',
    'Five years of zorvatidine after surgery reduced breast cancer.',
    'breast-cancer',
    'zorvatidine',
  ],
  [
    'what an order is about after a sentence on complaints',
    'Zorvatidine',
    'Dry eyes and a stuffy nose annoy some. It is not suitable after a skull fracture.',
    'skull-fracture',
    'zorvatidine',
  ],
  [
    'what a food changes the level of',
    'Zorvatidine',
    'Grapefruit pushes its level up. It can cause headache.',
    'headache',
    'zorvatidine',
  ],
  [
    'several, where one thing was named last',
    'Statins',
    'Statins are old. Grapefruit juice is sour. They may cause headache.',
    'headache',
    'statins',
  ],
  [
    'what patients take besides',
    'Zorvatidine',
    'Muscle weakness was seen in a few patients, all of whom also took a statin.',
    'muscle-weakness',
    'zorvatidine',
  ],
  [
    'whom a warning is for',
    'Acupuncture',
    'Acupuncture should be used with care in people who take blood thinners or who have a bleeding disorder.',
    'bleeding-disorders',
    'acupuncture',
  ],
  [
    'the class that a treatment belongs to',
    'Zorvatidine',
    'Zorvatidine belongs to a group of medicines used to treat epilepsy.',
    'epilepsy',
    'zorvatidine',
  ],
  [
    'what it is taken with',
    'Zorvatidine',
    'Taking zorvatidine with opioids can cause severe sleepiness.',
    'drowsiness',
    'zorvatidine',
  ],
  [
    'what it is done under',
    'Dental implants',
    'The procedure is done under local anaesthetic, so you will not feel any pain.',
    'pain',
    'dental-implants',
  ],
  ['a broader name in the singular', 'Haemodialysis', 'Dialysis is not painful in itself.', 'pain', 'hemodialysis'],
  [
    'what relieves the complaint',
    'Zorvatidine',
    'Headaches are common, but paracetamol lessens the throbbing.',
    'headache',
    'zorvatidine',
  ],
  [
    'what comes after a time',
    'Zorvatidine',
    'The effect lasts for two weeks after stopping, whether or not people go on with aspirin.',
    '2-weeks',
    'zorvatidine',
  ],
  [
    'what it is added to',
    'Zorvatidine',
    'Adding zorvatidine to aspirin lowered the risk of stroke.',
    'stroke',
    'zorvatidine',
  ],
  ['what it contains', 'Zorvatidine', 'The syrup contains aspartame and may cause nausea.', 'nausea', 'zorvatidine'],
  [
    'what is measured in the blood',
    'Zorvatidine',
    'Levels of magnesium in the blood may fall and cause cramps.',
    'cramping',
    'zorvatidine',
  ],
  [
    'what people may be taking',
    'Zorvatidine',
    'Tell your doctor if you take warfarin, because the two can cause bleeding.',
    'bleeding',
    'zorvatidine',
  ],
  [
    'examples of a class',
    'Cholesterol',
    'Statins (atorvastatin, simvastatin and others) are tablets. They can cause muscle pain.',
    'muscle-pain',
    'statins',
  ],
  [
    'what the article is about, where something else is taken',
    'Chemical peels',
    'We may ask you to use hydroquinone for two weeks beforehand.',
    '2-weeks',
    'hydroquinone',
  ],
  [
    'what people are to do without',
    'Chemical peels',
    'Avoid taking ibuprofen for two weeks before the peel.',
    '2-weeks',
    'chemical-peels',
  ],
  [
    'what people may have taken',
    'Chemical peels',
    'The peel works if you have used hydroquinone for two weeks.',
    '2-weeks',
    'chemical-peels',
  ],
  [
    'what stands between a treatment and what it does',
    'Hair transplant',
    'Nicotine stimulates acetylcholine receptors in the brain, which leads to the release of dopamine.',
    'dopamine-release',
    'nicotine',
  ],
  [
    'what a treatment is made as',
    'Zorvatidine',
    'Fezolinetant is a new tablet that blocks the neurokinin-3 receptor.',
    'nk3-receptor',
    'fezolinetant',
  ],
])('is not misled by %s', (_, title, sentence, object, subject) => {
  expect(subjectsOf(title, sentence, object)).toEqual([subject]);
});

test.each([
  [
    'a form in the headline',
    '# Cream clears eczema\n\nTacrolimus was tested in 300 children. Tacrolimus is costly. The cream may sting.',
    'tacrolimus',
  ],
  [
    'a class in the headline',
    '# Immunotherapy helps in lung cancer\n\nPembrolizumab was given to 200 patients. Pembrolizumab is costly. Fatigue was common.',
    'pembrolizumab',
  ],
])('the topic is the one treatment behind %s', (_, text, subject) => {
  const claims = extractClaims(text, { format: 'markdown' });
  expect(claims.length).toBeGreaterThan(0);
  expect(new Set(claims.map((claim) => claim.subject.id))).toEqual(new Set([subject]));
});

test.each([
  ['a class', 'SGLT2 inhibitors such as empagliflozin can cause thrush.', ['sglt2-inhibitors']],
  ['what a loose word means', 'Painkillers such as ibuprofen can cause thrush.', ['ibuprofen']],
  ['all examples', 'Tablets such as ramipril and losartan can cause thrush.', ['losartan', 'ramipril']],
])('examples: %s is spoken of', (_, sentence, expected) => {
  const subjects = extractClaims(`# Acupuncture\n\n${sentence}`, { format: 'markdown' })
    .filter(({ type }) => type === 'side-effect')
    .map(({ subject }) => subject.id);
  expect(subjects.sort()).toEqual(expected);
});
