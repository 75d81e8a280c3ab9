import type { ClaimTypeDefinition } from '../tag/rule.ts';

const BENEFIT =
  'relief|effect|action|benefit|response|improvement|result|outcome|analgesia|impact|success|remission|control';
const FAST = 'rapid|fast|quick|swift|immediate|instant|speedy';
const COURSE =
  'session|treatment|dose|infusion|injection|course|cycle|visit|application|use|usage|administration|booster';

/** Times of the treatment and its effects. */
export const duration: ClaimTypeDefinition = {
  type: 'duration',
  rationale:
    'How soon it works, how long that lasts and how long it must be taken are three questions; an article that mixes them misleads. Times of anything else, such as the length of a study, are told apart.',
  accepts: ['duration'],
  rules: [
    {
      id: 'condition-lasts',
      pattern:
        'define|condition|pain|disorder|disease|syndrome|persist ... last|persist|continue|endure|than .. {object}',
      subject: 'condition',
      facet: 'condition-definition',
    },
    {
      id: 'condition-defined',
      pattern: 'define|called|count|classify|diagnose|mean ... ... for|than|over|least|lasted .. {object}',
      subject: 'condition',
      facet: 'condition-definition',
    },
    { id: 'interval', pattern: 'every .. week|month|year', object: 'match', facet: 'course' },
    { id: 'half-life', pattern: 'half-life|half ... {object}', facet: 'other' },
    {
      id: 'short-lived',
      pattern: 'short lived|lasting|acting',
      object: 'match',
      label: 'short-lived',
      facet: 'effect-duration',
    },
    {
      id: 'temporary-benefit',
      pattern: `temporary|transient|brief|short-term|momentary .. ${BENEFIT}|respite`,
      object: 'match',
      label: 'short-lived',
      facet: 'effect-duration',
    },
    {
      id: 'temporary-effect',
      pattern: 'temporary|transient|brief|passing {effect|condition}',
      object: 'match',
      label: 'short-lived',
      facet: 'other',
    },
    {
      id: 'resolves-soon',
      pattern: 'resolve|subside|disappear|fade|settle|pass|go|wear .. quickly|soon|rapidly|away|off',
      object: 'match',
      label: 'short-lived',
      facet: 'other',
    },
    { id: 'begins', pattern: 'start|begin|began|kick|onset|appear|emerge|notice|set in? .. {object}', facet: 'onset' },
    {
      id: 'side-effect-length',
      pattern: 'resolve|subside|disappear|fade|settle|pass|wear|clear|stop .. {object}',
      facet: 'other',
    },
    {
      id: 'infused-over',
      pattern:
        'infuse|infusion|administer|session|drip|procedure|operation|surgery|appointment|deliver|inject ... over|last|take|takes|about|for .. {object}',
      facet: 'administration-length',
    },
    {
      id: 'lasts',
      pattern: 'last|persist|remain|continue|endure|sustain|maintain|protect|prolong .. {object}',
      facet: 'effect-duration',
    },
    { id: 'effect-for', pattern: 'effect|relief|benefit|protection ... for|up {object}', facet: 'effect-duration' },
    {
      id: 'onset-within',
      pattern:
        'start|begin|act|work|kick|set|emerge|appear|onset|improve|improvement|result|relief|relieve|lift|notice|feel|respond|response|reduce|effect|show|ease|peak ... {object}',
      facet: 'onset',
    },
    { id: 'takes', pattern: 'take|takes .. {object} .. to|before|for', facet: 'onset' },
    { id: 'course-of', pattern: `${COURSE} .. for|over|every|of|last ... {object}`, facet: 'course' },
    {
      id: 'taken-for',
      pattern:
        'take|taken|use|give|given|prescribe|continue|treat|receive|course ... for|over|every|of|during .. {object}',
      facet: 'course',
    },
    { id: 'treatment-takes', pattern: 'treatment take|last|comprise .. {object}', facet: 'administration-length' },
    {
      id: 'works-for',
      pattern: 'numb|sting|ease|help|protect|heat|relieve ... for {object}',
      facet: 'effect-duration',
    },
    { id: 'within', pattern: 'within {object}', facet: 'onset', weak: true },
    {
      id: 'used-for-time',
      pattern: 'has|have been .. use|available|know|prescribe|study ... for|since .. {object}',
      facet: 'other',
    },
    {
      id: 'developed-in',
      pattern:
        'develop|discover|invent|synthesize|create|formulate|patent|introduce|launch|market|approve|license|authorize .. in|during|around .. {date}',
      object: 'match',
      facet: 'other',
      named: true,
    },
    {
      id: 'used-since',
      pattern: 'use|study|studied|explore|research|investigate|available|prescribe since .. {date}',
      object: 'match',
      facet: 'other',
      named: true,
    },
    {
      id: 'fast',
      pattern: `${FAST} onset|acting|relief|effect|action|result|response|improvement|impact|working`,
      object: 'match',
      label: 'rapid',
      facet: 'onset',
    },
    { id: 'speed', pattern: 'speed|velocity|quickness .. act|work', object: 'match', label: 'rapid', facet: 'onset' },
    {
      id: 'works-fast',
      pattern: 'act|work|relieve .. quickly|fast|rapidly|immediately|instantly',
      object: 'match',
      label: 'rapid',
      facet: 'onset',
    },
    {
      id: 'long-lasting',
      pattern: `long lasting|term|acting|live .. ${BENEFIT}`,
      object: 'match',
      label: 'long-lasting',
      facet: 'effect-duration',
    },
    {
      id: 'lasting',
      pattern: `lasting|sustained|durable|enduring|prolonged ${BENEFIT}`,
      object: 'match',
      label: 'long-lasting',
      facet: 'effect-duration',
    },
    {
      id: 'prolongs',
      pattern: `prolong|extend .. ${BENEFIT}`,
      object: 'match',
      label: 'prolonged',
      facet: 'effect-duration',
    },
    {
      id: 'repeated',
      pattern: `repeat|repeated|multiple|several|numerous|series of? .. ${COURSE}`,
      object: 'match',
      label: 'several sessions',
      facet: 'course',
    },
    {
      id: 'long-term-use',
      pattern: 'long term use|usage|treatment|therapy',
      object: 'match',
      label: 'long-term',
      facet: 'other',
    },
    {
      id: 'permanent',
      pattern: 'permanent|lifelong',
      object: 'match',
      label: 'permanent',
      facet: 'effect-duration',
      onlyDenied: true,
    },
  ],
  leads: [],
  examples: [
    {
      text: 'Ibuprofen starts to work within 30 minutes.',
      claims: [{ object: '30 minutes', facet: 'onset', subject: 'ibuprofen' }],
    },
    {
      text: 'Relief from naproxen lasts up to 12 hours.',
      claims: [{ object: 'up to 12 hours', facet: 'effect-duration' }],
    },
    { text: 'Amoxicillin is usually taken for seven days.', claims: [{ object: '7 days', facet: 'course' }] },
    { text: 'Metformin is used to treat type 2 diabetes.', claims: [] },
    { text: 'Aspirin can cause bleeding.', claims: [] },
    { text: 'How long does naproxen last?', claims: [] },
  ],
};
