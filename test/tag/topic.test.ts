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
      '# Laser tattoo removal explained',
      'The laser is quick, and the laser is cheap. Tattoos are old. A tattoo may be large. We see tattoos every day, and tattoos fade.',
      'You may have some blisters.',
    ],
    'laser tattoo removal',
  ],
  [
    'not what the title likens it to',
    [
      "# Brain 'pacemaker' steadies patients",
      'Deep brain stimulation sends a current into the brain.',
      'You may have some nausea.',
    ],
    'deep brain stimulation',
  ],
])('the topic is %s', (_, paragraphs, expected) => {
  expect(subjects(...paragraphs)).toContain(expected);
});

describe('a name set before a text of its own', () => {
  const subjectOf = (text: string, object: string, format: 'markdown' | 'html' = 'markdown') =>
    extractClaims(text, { format }).find((claim) => claim.object.id === object)?.subject.id;
  const title = '# Zorvatidine for sciatica\n\nZorvatidine is used for sciatica.\n\n';

  test.each([
    ['an item', '- **Gabapentin** – It is often tried. Dizziness is common.'],
    ['an item that is its name and more', '- Gabapentin. Rarely helps with sleep. Dizziness is common.'],
    ['a paragraph', '**Gabapentin (Neurontin).** A capsule is swallowed. Dizziness is common.'],
  ])('%s: all its sentences are about that', (_, block) => {
    expect(subjectOf(title + block, 'dizziness')).toBe('gabapentin');
  });

  test('a term: its definition is about that', () => {
    const html =
      '<h1>Zorvatidine</h1><dl><dt>Gabapentin</dt><dd>A capsule is swallowed. Dizziness is common.</dd></dl>';
    expect(subjectOf(html, 'dizziness', 'html')).toBe('gabapentin');
  });

  test('what stands behind that block is about the text’s topic again', () => {
    expect(subjectOf(`${title}Gabapentin: a capsule is swallowed.\n\nDizziness is common.`, 'dizziness')).toBe(
      'zorvatidine',
    );
  });

  test('an item of a list of warnings is warned of', () => {
    const text = `${title}Tell your doctor if you take:\n\n- warfarin\n- methadone`;
    expect(subjectOf(text, 'methadone')).toBe('zorvatidine');
  });
});

test('a heading about what you were given has no topic of its own', () => {
  const text = ['# Zorvatidine', '## Using your inhaler', 'You may have some nausea.'];
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
