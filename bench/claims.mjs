import { seeded } from '../scripts/random.mjs';

const TYPES = [
  'side-effect',
  'indication',
  'mechanism',
  'contraindication',
  'route',
  'duration',
  'evidence',
  'setting',
];
const FACETS = { indication: ['used', 'effective', 'approved'], mechanism: ['blocks', 'promotes', 'acts-on'] };
const SUBJECTS = 10;
const SENTENCE = 100;

const source = (at) => ({ id: `articles/${String(at).padStart(5, '0')}.txt`, path: '', sha256: '', warnings: [] });

function claim(id, source, topic, place, random) {
  const pick = (items) => items[Math.floor(random() * items.length)];
  const type = TYPES[topic % TYPES.length];
  const subject = `treatment-${Math.floor(topic / TYPES.length) % SUBJECTS}`;
  const weeks = 1 + Math.floor(random() * 12);
  const object = type === 'duration' ? `${weeks} weeks` : `thing-${Math.floor(topic / TYPES.length / SUBJECTS)}`;
  const span = { start: place + 10, end: place + 15 };
  const text = `In ${pick(['adults', 'children', 'mice'])} ${subject} has ${object} ${Math.floor(random() * 1e6)} ${pick(['often', 'never'])}.`;
  return {
    id,
    source,
    type,
    subject: { id: subject, label: subject, span: null, resolved: 'topic' },
    object: { id: object.replace(' ', '-'), label: object, text: object, span },
    facet: type === 'duration' ? 'onset' : FACETS[type] ? pick(FACETS[type]) : null,
    value: type === 'duration' ? { min: `P${weeks}W`, max: `P${weeks}W`, relation: 'exact' } : null,
    polarity: random() < 0.1 ? 'denied' : 'asserted',
    certainty: random() < 0.3 ? 'hedged' : 'stated',
    attribution: null,
    promotional: false,
    qualifiers: random() < 0.3 ? { population: pick(['adults', 'children']) } : {},
    sentence: { span: { start: place, end: place + SENTENCE }, text, line: 1, column: 1 },
    section: [],
    evidence: { rule: 'made', trigger: span, cues: [], via: 'sentence' },
  };
}

/** Sources with made-up claims; `tail` above 1 gives a few topics many claims and many topics few. */
export function makeClaims({ sources, claims, topics, tail = 1 }) {
  const random = seeded(1);
  const all = Array.from({ length: sources }, (_, at) => source(at));
  return {
    sources: all,
    claims: Array.from({ length: claims }, (_, at) => {
      const topic = Math.floor(topics * random() ** tail);
      return claim(`c${at}`, all[at % sources].id, topic, SENTENCE * Math.floor(at / sources), random);
    }),
  };
}
