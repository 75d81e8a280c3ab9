import type { Claim, ClaimType } from '../src/model.ts';

/** The rows of a reader's comparison of five articles: what is said, where, and how a program would show that it sees it. */

/** Claims of one type about one subject, ketamine unless told otherwise; no objects are all of them. */
export interface About {
  readonly type: ClaimType;
  readonly subject?: string;
  readonly objects?: readonly string[];
  readonly facet?: string | null;
}

export interface AgreementRow {
  readonly id: string;
  readonly what: string;
  /** The sources that the reader names. */
  readonly sources: readonly string[];
  /** The topics that hold the row; those that the program files below them count too. */
  readonly about: readonly About[];
  /** The sources agree in denying it. */
  readonly denied?: boolean;
}

export interface TensionRow {
  readonly id: string;
  readonly what: string;
  readonly strength: 'hard' | 'soft to hard' | 'soft';
  /** One source also contradicts itself. */
  readonly internal?: boolean;
  readonly sides: readonly [readonly string[], readonly string[]];
  /** Both claims must be about one of these. */
  readonly about: readonly About[];
  /** The attribute that must be named. */
  readonly differs: readonly string[];
  /** What one side leaves out, where the tension is that. */
  readonly silence?: { readonly topic: string; readonly source: string };
}

export interface FalseFriendRow {
  readonly id: string;
  readonly what: string;
  /** Nobody, or none of these sources, may state it. */
  readonly silent?: readonly { readonly about: About; readonly sources?: readonly string[] }[];
  /** No relation may join a claim of one kind with one of the other. */
  readonly unrelated?: readonly (readonly [
    About & { readonly source?: string },
    About & { readonly source?: string },
  ])[];
  /** True of a claim that must not be made. */
  readonly never?: (claim: Claim, source: string) => boolean;
}

const indication = (...objects: string[]): About => ({ type: 'indication', objects, facet: null });
const mechanism = (...objects: string[]): About => ({ type: 'mechanism', objects });
const route = (...objects: string[]): About => ({ type: 'route', objects });
const effect = (...objects: string[]): About => ({ type: 'side-effect', objects });
const lasting = (facet: string, ...objects: string[]): About => ({ type: 'duration', facet, objects });
const of = (subject: string, about: About): About => ({ ...about, subject });

const ALL = ['000', '001', '002', '003', '004'];

export const AGREEMENTS: readonly AgreementRow[] = [
  { id: 'A1', what: 'for chronic pain', sources: ALL, about: [indication('chronic-pain')] },
  { id: 'A2', what: 'an anesthetic', sources: ALL, about: [indication('anesthesia')] },
  {
    id: 'A3',
    what: 'conventional treatments are not always enough',
    sources: ALL,
    about: ['conventional-treatments', 'antidepressants', 'anticonvulsants'].map((subject) =>
      of(subject, indication('pain', 'chronic-pain', 'neuropathic-pain')),
    ),
    denied: true,
  },
  {
    id: 'A4',
    what: 'blocks the NMDA receptor',
    sources: ['000', '001', '003', '004'],
    about: [mechanism('nmda-receptor')],
  },
  { id: 'A5', what: 'glutamate is involved', sources: ['000', '002'], about: [mechanism('glutamate')] },
  { id: 'A6', what: 'disrupts pain signals', sources: ['000', '001'], about: [mechanism('pain-signals')] },
  { id: 'A7', what: 'reduces pain perception', sources: ['000', '001', '004'], about: [mechanism('pain-perception')] },
  { id: 'A8', what: 'restores pain processing', sources: ['000', '002', '003'], about: [mechanism('pain-processing')] },
  {
    id: 'A9',
    what: 'acts against inflammation',
    sources: ['002', '004'],
    about: [mechanism('anti-inflammatory-action')],
  },
  { id: 'A10', what: 'given intravenously', sources: ['000', '001', '003', '004'], about: [route('intravenous')] },
  { id: 'A11', what: 'given by mouth', sources: ['000', '001', '002', '004'], about: [route('oral')] },
  { id: 'A12', what: 'given through the nose', sources: ['000', '001', '004'], about: [route('intranasal')] },
  {
    id: 'A13',
    what: 'for neuropathic pain',
    sources: ['000', '001', '002', '004'],
    about: [indication('neuropathic-pain')],
  },
  {
    id: 'A14',
    what: 'for complex regional pain syndrome',
    sources: ['000', '001'],
    about: [indication('complex-regional-pain-syndrome')],
  },
  {
    id: 'A15',
    what: 'for pain that resists treatment',
    sources: ['000', '001', '002', '003'],
    about: [
      indication('treatment-resistant-pain', 'treatment-resistant-conditions', 'treatment-resistant-chronic-pain'),
    ],
  },
  { id: 'A16', what: 'for depression', sources: ['000', '002', '003'], about: [indication('depression')] },
  {
    id: 'A17',
    what: 'for mental health conditions',
    sources: ['000', '002', '003'],
    about: [indication('mental-health-conditions')],
  },
  { id: 'A18', what: 'for anxiety', sources: ['002', '003'], about: [indication('anxiety')] },
  {
    id: 'A19',
    what: 'for pain and mental health together',
    sources: ['000', '003'],
    about: [
      indication(
        'comorbid-pain-and-depression',
        'comorbid-pain-and-mental-health-disorders',
        'comorbid-pain-and-mental-health-conditions',
      ),
    ],
  },
  { id: 'A20', what: 'improves mood', sources: ['000', '002'], about: [indication('mood', 'mood-improvement')] },
  {
    id: 'A21',
    what: 'improves quality of life',
    sources: ['001', '002', '004'],
    about: [indication('quality-of-life')],
  },
  { id: 'A22', what: 'sedation', sources: ['001', '002'], about: [indication('sedation')] },
  { id: 'A23', what: 'emergency medicine', sources: ['000', '004'], about: [indication('emergency-medicine')] },
  {
    id: 'A24',
    what: 'not a cure',
    sources: ['001', '002', '004'],
    about: [{ type: 'indication', facet: 'not-a-cure' }],
    denied: true,
  },
  {
    id: 'A25',
    what: 'relief lasts days to weeks',
    sources: ['000', '001'],
    about: [lasting('effect-duration', 'days-to-weeks')],
  },
  {
    id: 'A26',
    what: 'several sessions',
    sources: ['000', '001', '002'],
    about: [lasting('course', 'several-sessions')],
  },
  { id: 'A27', what: 'works fast', sources: ['000', '003'], about: [lasting('onset', 'rapid')] },
  {
    id: 'A28',
    what: 'pain is chronic from three months on',
    sources: ['002', '003', '004'],
    about: [{ type: 'duration', subject: 'chronic-pain', facet: 'condition-definition' }],
  },
  { id: 'A29', what: 'confusion', sources: ['000', '002'], about: [effect('confusion')] },
  { id: 'A30', what: 'nausea', sources: ['002', '004'], about: [effect('nausea')] },
  { id: 'A31', what: 'dizziness', sources: ['002', '004'], about: [effect('dizziness')] },
  { id: 'A32', what: 'dissociation', sources: ['000', '001'], about: [effect('dissociation', 'dissociative-state')] },
  {
    id: 'A33',
    what: 'some unwanted effects pass soon',
    sources: ['000', '004'],
    about: [lasting('other', 'short-lived')],
  },
  {
    id: 'A34',
    what: 'considered safe',
    sources: ['000', '002', '003'],
    about: [effect('side-effects-unspecified')],
    denied: true,
  },
  {
    id: 'A35',
    what: 'must be supervised',
    sources: ['000', '002', '003'],
    about: [
      { type: 'contraindication', objects: ['unsupervised-use'] },
      { type: 'supervision', facet: null },
    ],
  },
  { id: 'A36', what: 'opioids may be addictive', sources: ['000', '003'], about: [of('opioids', effect('addiction'))] },
  { id: 'A37', what: 'NSAIDs may be addictive', sources: ['000', '003'], about: [of('nsaids', effect('addiction'))] },
  {
    id: 'A38',
    what: 'not through opioid receptors',
    sources: ['000', '001'],
    about: [mechanism('opioid-receptor')],
    denied: true,
  },
  {
    id: 'A39',
    what: 'medication and physical therapy are usual',
    sources: ['001', '004'],
    about: [of('medications', indication('chronic-pain')), of('physical-therapy', indication('chronic-pain'))],
  },
];

export const TENSIONS: readonly TensionRow[] = [
  {
    id: 'C1',
    what: 'when it was developed',
    strength: 'hard',
    sides: [['001'], ['002']],
    about: [{ type: 'duration', facet: 'other' }],
    differs: ['value'],
  },
  {
    id: 'C2',
    what: 'how long relief lasts',
    strength: 'hard',
    internal: true,
    sides: [['000'], ['001']],
    about: [{ type: 'duration', facet: 'effect-duration' }],
    differs: ['value'],
  },
  {
    id: 'C3',
    what: 'addiction',
    strength: 'soft to hard',
    sides: [['000'], ['002']],
    about: [effect('addiction')],
    differs: ['comparator', 'polarity'],
  },
  {
    id: 'C4',
    what: 'who gives and supervises it',
    strength: 'hard',
    internal: true,
    sides: [['002'], ['000', '001', '003', '004']],
    about: [{ type: 'supervision' }],
    differs: ['supervisor'],
  },
  {
    id: 'C5',
    what: 'clinic or home',
    strength: 'soft to hard',
    internal: true,
    sides: [['002'], ['000', '001', '003']],
    about: [{ type: 'setting' }],
    differs: ['setting'],
  },
  {
    id: 'C6',
    what: 'strength of the evidence',
    strength: 'soft to hard',
    sides: [['002'], ['000', '004']],
    about: [{ type: 'evidence' }],
    differs: ['evidence'],
  },
  {
    id: 'C7',
    what: 'still an anesthetic in use',
    strength: 'soft',
    sides: [['002'], ['000', '001', '003', '004']],
    about: [indication('anesthesia')],
    differs: ['polarity', 'time', 'certainty'],
  },
  {
    id: 'C8',
    what: 'how bad side effects are',
    strength: 'soft',
    sides: [['004'], ['000', '002']],
    about: [{ type: 'side-effect' }],
    differs: ['severity'],
  },
  {
    id: 'C9',
    what: 'oral and nasal forms: available or explored',
    strength: 'soft to hard',
    sides: [['001'], ['000', '002', '004']],
    about: [route('oral', 'intranasal')],
    differs: ['certainty'],
  },
  {
    id: 'C10',
    what: 'which routes at all',
    strength: 'soft',
    sides: [['002'], ['000', '001', '003', '004']],
    about: [route('intravenous', 'injection-unspecified')],
    differs: ['object'],
    silence: { topic: 'route/ketamine/intravenous', source: '002' },
  },
  {
    id: 'C11',
    what: 'what it is approved for',
    strength: 'soft',
    sides: [['000'], ['002']],
    about: [{ type: 'indication', facet: 'approved' }],
    differs: ['indication', 'object'],
  },
  {
    id: 'C12',
    what: 'inflammation',
    strength: 'soft',
    sides: [['001'], ['002', '004']],
    about: [mechanism('anti-inflammatory-action', 'inflammatory-pathways', 'inflammation')],
    differs: ['polarity', 'object', 'comparator'],
  },
  {
    id: 'C13',
    what: 'long-term use',
    strength: 'soft',
    sides: [['002'], ['002', '000']],
    about: [{ type: 'side-effect' }, { type: 'indication' }, { type: 'duration' }],
    differs: ['time'],
  },
  {
    id: 'C14',
    what: 'cure or lasting change',
    strength: 'soft',
    sides: [
      ['001', '002', '004'],
      ['000', '002', '003'],
    ],
    about: [
      { type: 'indication', facet: 'not-a-cure' },
      { type: 'mechanism', facet: 'resets' },
    ],
    differs: ['permanence'],
  },
  {
    id: 'C15',
    what: 'how certain the mechanism is',
    strength: 'soft',
    sides: [['001'], ['000', '003', '004']],
    about: [mechanism('pain-signals', 'pain-signal-transmission', 'pain-perception', 'pain-sensitivity')],
    differs: ['certainty'],
  },
  {
    id: 'C16',
    what: 'what kind of drug',
    strength: 'soft',
    sides: [['001'], ['002']],
    about: [{ type: 'drug-class' }],
    differs: ['class'],
  },
];

const relief: About = { type: 'duration', facet: 'effect-duration' };
const passing: About = { type: 'duration', facet: 'other', objects: ['short-lived'] };

/** Where the teasers of other pages begin. */
const TEASERS: Readonly<Record<string, number>> = { '000': 78, '003': 23 };
/** Words that a machine put in the place of the medical ones. */
const SPUN = /\b(?:aches?|melancholy|despair|wires?|vital|contamination|fitness|notion|facet|lengthy)\b/i;

export const FALSE_FRIENDS: readonly FalseFriendRow[] = [
  {
    id: 'F1',
    what: 'fibromyalgia and spinal cord injury as causes of pain',
    silent: [
      { about: { type: 'indication', objects: ['fibromyalgia', 'spinal-cord-injury'] }, sources: ['002', '004'] },
    ],
  },
  {
    id: 'F2',
    what: 'cancer and arthritis as causes of pain',
    silent: [
      { about: { type: 'indication', objects: ['cancer', 'cancer-pain'] }, sources: ['002', '003', '004'] },
      { about: { type: 'indication', objects: ['arthritis'] } },
    ],
  },
  {
    id: 'F3',
    what: 'depression and anxiety as symptoms of pain',
    silent: [
      { about: { type: 'indication', objects: ['depression', 'anxiety', 'anxiety-and-depression'] }, sources: ['004'] },
      {
        about: { type: 'side-effect', objects: ['depression', 'anxiety', 'anxiety-and-depression'] },
        sources: ['004'],
      },
    ],
  },
  {
    id: 'F4',
    what: 'diseases in which nerve pain occurs',
    silent: [{ about: { type: 'indication', objects: ['diabetic-neuropathy', 'postherpetic-neuralgia'] } }],
  },
  {
    id: 'F5',
    what: 'central sensitization as background',
    silent: [
      {
        about: { type: 'indication', objects: ['central-sensitization'] },
        sources: ['001', '002', '003', '004'],
      },
      {
        about: { type: 'mechanism', objects: ['central-sensitization', 'central-sensitization-process'] },
        sources: ['001', '002', '003', '004'],
      },
    ],
  },
  {
    id: 'F6',
    what: 'addiction to ketamine, to opioids and to NSAIDs',
    silent: [{ about: effect('addiction'), sources: ['000', '001', '003', '004'] }],
    unrelated: [
      [effect('addiction'), of('opioids', effect('addiction'))],
      [effect('addiction'), of('nsaids', effect('addiction'))],
    ],
  },
  {
    id: 'F7',
    what: 'the trance of phencyclidine',
    silent: [{ about: effect('dissociation', 'dissociative-state'), sources: ['002'] }],
  },
  {
    id: 'F8',
    what: 'weeks and hours of different things',
    unrelated: [
      [relief, { type: 'duration', subject: 'conventional-treatments' }],
      [relief, { type: 'duration', subject: 'antidepressants' }],
      [
        { type: 'duration', facet: 'onset' },
        { type: 'duration', facet: 'administration-length' },
      ],
      [{ type: 'duration', facet: 'onset' }, relief],
    ],
  },
  {
    id: 'F9',
    what: 'passing side effects and passing relief',
    unrelated: [
      [passing, relief],
      [
        { type: 'duration', objects: ['short-lived'], source: '000' },
        { type: 'duration', objects: ['short-lived'], source: '001' },
      ],
      [
        { type: 'duration', objects: ['short-lived'], source: '004' },
        { type: 'duration', objects: ['short-lived'], source: '001' },
      ],
    ],
  },
  {
    id: 'F10',
    what: 'teasers of other pages',
    never: ({ sentence }, source) => sentence.line >= (TEASERS[source] ?? Number.POSITIVE_INFINITY),
  },
  { id: 'F11', what: 'questions', never: ({ sentence }) => sentence.text.endsWith('?') },
  { id: 'F12', what: 'words of a machine paraphrase', never: ({ object }) => SPUN.test(object.label) },
];
