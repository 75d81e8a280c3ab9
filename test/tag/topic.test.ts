import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

/** The subjects of all claims. */
const subjects = (...paragraphs: string[]): Set<string> =>
  new Set(extractClaims(paragraphs.join('\n\n'), { format: 'markdown' }).map(({ subject }) => subject.label));

test.each([
  [
    'what the first line names, where others are named more often later',
    [
      '# Shockwave therapy for heel pain',
      'It may cause bruising.',
      'Steroid injections and steroids are quick, and steroids are cheap.',
    ],
    'shockwave therapy',
  ],
  [
    'the word of its name that the text goes on with',
    [
      '# Shockwave therapy explained',
      'Who has heard of shockwave?',
      'Shockwave relieves heel pain. Rarely, shockwave causes bruising.',
    ],
    'shockwave therapy',
  ],
  [
    'the one drug that a headline keeps back',
    [
      'Arthritis drug eases pain',
      'Celecoxib was tested. Celecoxib is old and celecoxib is cheap.',
      'It causes nausea.',
    ],
    'celecoxib',
  ],
  [
    'no drug that another is only compared with',
    [
      '# A pill for thinning hair',
      'Doctors prescribe oral minoxidil, an old blood pressure drug.',
      'Unlike finasteride, minoxidil is cheap.',
      'It may cause swollen ankles.',
    ],
    'minoxidil',
  ],
  [
    'no drug that its headline measures another against',
    [
      '# Blood clots: the new tablet against dalteparin',
      'Dalteparin is old. Dalteparin is cheap. Dalteparin is sure.',
      'Then came betrixaban. Betrixaban is a tablet.',
      'It causes nosebleeds.',
    ],
    'betrixaban',
  ],
  [
    'no nickname within quotation marks',
    [
      "# Leg 'pacemaker' settles a restless bladder",
      'Sacral nerve stimulation was tested.',
      'Pulses may cause nausea.',
    ],
    'sacral nerve stimulation',
  ],
  [
    'what the text says that its procedure is called',
    [
      '# Can a lamp help?',
      'Lea holds a lamp to her cheek. The lamp is red.',
      'The technique is known as photobiomodulation.',
      'Headache is a rare side effect.',
    ],
    'photobiomodulation',
  ],
  [
    'no drug that somebody took before',
    [
      'Wires that calm',
      'Every morning she took her levodopa. Then she froze.',
      'Deep brain stimulation was tried.',
      'Infections are common side effects.',
    ],
    'deep brain stimulation',
  ],
  [
    'the drug behind a headline that names its class, named less often than its rival',
    [
      'Migraine antibody disappoints',
      'A trial of eptinezumab is over. Propranolol is cheap. Doctors like propranolol. Nobody pays for propranolol.',
      'Common side effects are sore throats.',
    ],
    'eptinezumab',
  ],
  [
    'no chemotherapy that something is given beside',
    [
      '# One capsule against the worst of chemotherapy',
      'Few drugs are as feared as chemotherapy. Fosaprepitant helps.',
      'It may cause hiccups.',
    ],
    'fosaprepitant',
  ],
  [
    'no medicine that people take beforehand',
    [
      '# Colposcopy',
      'A colposcopy is a look at the neck of the womb. Take paracetamol an hour before. It can cause cramps.',
    ],
    'colposcopy',
  ],
  [
    'the diet of a certain kind that is pointed to',
    ['# The ketogenic diet', 'The diet is strict. The diet is old. The diet may cause constipation.'],
    'ketogenic diet',
  ],
  [
    'what the question above the text names',
    [
      '# Does zinc help against colds?',
      '# Key messages',
      'Vitamin C is cheap. Vitamin C is old. Vitamin C is sweet. Vitamin C is sour.',
      'You may have some nausea.',
    ],
    'zinc',
  ],
  [
    'what a first line names that is no heading, under it the byline',
    [
      'Ibuprofen tried by four hundred singers who had to stand on the stage of a small and draughty house in the north of the country',
      '# By our reporter',
      'Aspirin is cheap. Aspirin is old, and so is paracetamol.',
      'You may have some nausea.',
    ],
    'ibuprofen',
  ],
  [
    'a product that is called after what it holds',
    [
      '# The nicotine inhaler',
      'Nicotine goes to the mouth. So little nicotine is enough.',
      'You may have some nausea.',
    ],
    'nicotine inhaler',
  ],
  [
    'a vaccine that is called after its disease, and no painkiller beside it',
    ['# The mumps jab', 'You may have some nausea. Who has a sore arm may buy paracetamol.', 'Some get a headache.'],
    'mumps jab',
  ],
  [
    'nothing that is done without',
    ['Come in at nine', 'No stitches, no fuss.', 'Meniscus repair is done at noon. You may have some nausea.'],
    'meniscus repair',
  ],
  [
    'what the text opens with where the headline keeps the name back',
    [
      '# Weight loss pill may replace the needle',
      'A pill works in a new trial.',
      'Orforglipron comes from Leeds. Pens hold semaglutide, and semaglutide is dear. Who has not heard of semaglutide?',
      'You may have some nausea.',
    ],
    'orforglipron',
  ],
  [
    'no drug that the headline rules out',
    [
      '# Statin-free cholesterol pill tested',
      'Statins are old, statins are cheap, and statins are common.',
      'Ezetimibe was tested. Ezetimibe is a tablet.',
      'You may have some nausea.',
    ],
    'ezetimibe',
  ],
  [
    'no drug that the headline takes for a trouble',
    [
      '# Opioid-dependent patients try a weekly shot',
      'Opioids are old. Opioids are cheap, and opioids are strong.',
      'Buprenorphine was tested. Few buy buprenorphine.',
      'You may have some nausea.',
    ],
    'buprenorphine',
  ],
  [
    'the one drug whose class the text begins with',
    ['Cheap steroid saves lives.', 'In a trial, dexamethasone was given. You may have some nausea.'],
    'dexamethasone',
  ],
  [
    'several that the text begins with',
    ['Statins are old.', 'Grapefruit juice is sour.', 'You may have some nausea.'],
    'statins',
  ],
  [
    'what the first sentence alone names where the headline names nothing',
    [
      '# Talking, not tablets',
      'In a small trial, six sessions of hypnotherapy halved the time to fall asleep.',
      'The sleeping pill zopiclone stopped working after weeks.',
      'You may have some nausea.',
    ],
    'hypnotherapy',
  ],
  [
    'what the text names behind its kind where the headline keeps the name back',
    [
      '# Twice-a-year sugar jab still waits for proof',
      'Most people here take metformin, few of them like metformin, and some stop metformin.',
      'The drug that she was given, semaglutide, came from Leeds.',
      'You may have some nausea.',
    ],
    'semaglutide',
  ],
  [
    'the kind that the title names, where the text tells of several of that kind',
    [
      '# Laser eye surgery explained',
      'In LASIK a flap is cut. LASIK is quick, and LASIK is cheap. SMILE eye surgery is new. So is PRK eye surgery.',
      'You may have dry eyes.',
    ],
    'laser eye surgery',
  ],
  [
    'what the title in the front matter names',
    [
      '---\ntitle: My month on turmeric\n---',
      'Ginger tea is nice, and ginger tea is cheap.',
      'You may have some nausea.',
    ],
    'turmeric',
  ],
  [
    'what the title names, where the text calls it by a broader name',
    [
      'Pulsed dye laser explained',
      'The laser is new. The laser is dear. The laser is loud. The laser is blue.',
      'Aspirin is old. Aspirin is cheap. Aspirin, aspirin and aspirin. Aspirin lasts. Aspirin keeps.',
      'You may have some nausea.',
    ],
    'pulsed dye laser',
  ],
])('the topic is %s', (_, paragraphs, expected) => {
  expect(subjects(...paragraphs)).toContain(expected);
});

describe('names set before texts of their own, side by side', () => {
  const title = '# Zorvatidine for sciatica\n\nZorvatidine is used for sciatica.\n\n';
  const subjectOf = (text: string, format: 'markdown' | 'html' = 'markdown') =>
    extractClaims(format === 'html' ? text : title + text, { format }).find(({ object }) => object.id === 'dizziness')
      ?.subject.id;

  test.each([
    ['items', '- **Gabapentin** – It is often tried. Dizziness is common.\n- **Duloxetine** – It is a capsule.'],
    [
      'items that begin with a name',
      '- Gabapentin. Rarely helps with sleep. Dizziness is common.\n- Duloxetine. A capsule.',
    ],
    [
      'paragraphs',
      '**Gabapentin (Neurontin).** A capsule is swallowed. Dizziness is common.\n\n**Duloxetine.** Another capsule.',
    ],
  ])('%s: all sentences of each are about it', (_, blocks) => {
    expect(subjectOf(blocks)).toBe('gabapentin');
  });

  test('terms: their definitions are about them', () => {
    const terms =
      '<dt>Gabapentin</dt><dd>A capsule is swallowed. Dizziness is common.</dd><dt>Duloxetine</dt><dd>Another.</dd>';
    expect(subjectOf(`<h1>Zorvatidine</h1><dl>${terms}</dl>`, 'html')).toBe('gabapentin');
  });

  test('what stands behind those blocks is about the topic of the text again', () => {
    expect(subjectOf('Gabapentin: a capsule.\n\nDuloxetine: a capsule.\n\nDizziness is common.')).toBe('zorvatidine');
  });

  test.each([
    ['one alone', 'Laxatives: you will be sent two sachets. Dizziness is common.'],
    [
      'food',
      '- Grapefruit: eat none. Dizziness is a side effect.\n- Vitamin K: eat the same each day.\n- Alcohol: little.',
    ],
    ['what is warned of', 'Tell your doctor if you take:\n\n- Warfarin. Dizziness is a side effect.\n- Methadone.'],
  ])('%s is no alternative', (_, blocks) => {
    expect(subjectOf(blocks)).toBe('zorvatidine');
  });
});

test('a heading about what you were given has no topic of its own', () => {
  const text = ['# Zorvatidine', '## How to hold your inhaler', 'You may have some nausea.'];
  expect(subjects(...text)).toEqual(new Set(['zorvatidine']));
});

test('the name of a site behind the title is no topic', () => {
  const text = ['# Shockwave therapy in Leeds | Sports Clinic', '## Side effects', 'You may have some bruising.'];
  expect(subjects(...text)).toEqual(new Set(['shockwave therapy']));
});

test('a part of a name that only describes other things stands for nothing', () => {
  const text = 'Physical therapy\n\nPhysical work causes back pain. Physical strain causes back pain.';
  expect(extractClaims(text).filter(({ subject }) => subject.span !== null)).toEqual([]);
});

test('a result without a condition is about the one last named in its paragraph, else about that of the article', () => {
  const claims = extractClaims(
    '# Zorvatidine for migraine\n\nSome take it for asthma. It was no better than placebo.\n\nIt was no better than placebo.',
    { format: 'markdown' },
  );
  const denied = claims.filter(({ type, polarity }) => type === 'indication' && polarity === 'denied');
  expect(denied.map(({ object }) => object.id)).toEqual(['asthma', 'migraine']);
});

test('in a text that compares treatments, what names none is told of the one last spoken of', () => {
  const others = ['valerian', 'melatonin', 'zopiclone', 'trazodone', 'doxylamine', 'suvorexant'];
  const text = [
    '# Six ways to sleep',
    ...others.map((name) => `My aunt swears by ${name}, and her friends like ${name}.`),
    'Zopiclone is strong. A bitter taste and some headache are common.',
  ];
  expect(subjects(...text)).toEqual(new Set(['zopiclone']));
  expect(subjects('# Lemon balm for sleep', ...text.slice(1))).toEqual(new Set(['lemon balm']));
});
