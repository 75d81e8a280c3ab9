import { compareReports } from '../../../src/compare/compare.ts';
import type { Claim, ClaimType, Report, SourceSummary } from '../../../src/model.ts';
import type { ShownDocument } from '../../../src/output/html/source-view.ts';
import { makeHierarchy, makeSource } from '../../compare/make-claim.ts';

/** What a test says of a claim: where it stands, and what differs from a plain statement. */
export interface SaidClaim extends Partial<Pick<Claim, 'polarity' | 'certainty' | 'promotional' | 'value' | 'facet'>> {
  readonly type: ClaimType;
  readonly sentence: string;
  readonly object: string;
  /** The words that change how it is asserted. */
  readonly cue?: string;
  /** The id of the object, where the words are not its name. */
  readonly id?: string;
}

/** An article and the claims it makes. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly SaidClaim[];
  readonly warnings?: SourceSummary['warnings'];
}

const SUBJECT = 'naproxen';

function find(text: string, words: string, from: number): { start: number; end: number } {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`the sample text has no "${words}"`);
  return { start, end: start + words.length };
}

function claimIn({ id: source, text }: Article, said: SaidClaim, index: number): Claim {
  const { type, sentence, object, cue, id = object.toLowerCase(), ...rest } = said;
  const span = find(text, sentence, 0);
  const cueSpan = cue === undefined ? null : find(text, cue, span.start);
  return {
    id: `${source}-${index}`.replace(/[^a-z0-9-]/g, ''),
    source,
    type,
    subject: { id: SUBJECT, label: SUBJECT, span: null, resolved: 'topic' },
    object: { id, label: id, text: object, span: find(text, object, span.start) },
    facet: null,
    value: null,
    polarity: 'asserted',
    certainty: 'stated',
    attribution: null,
    promotional: false,
    qualifiers: {},
    sentence: { span, text: sentence, line: text.slice(0, span.start).split('\n').length, column: 1 },
    section: ['Section'],
    evidence: {
      rule: `${type}.sample`,
      // A word of the sentence that is not the object.
      trigger: sentence.startsWith(object)
        ? { start: span.end - 3, end: span.end }
        : { start: span.start, end: span.start + 2 },
      cues:
        cueSpan === null
          ? []
          : [
              {
                role: said.polarity === 'denied' ? 'negation' : 'hedge',
                span: cueSpan,
                text: cue ?? '',
                scope: cueSpan,
              },
            ],
      via: 'sentence',
    },
    ...rest,
  };
}

/** A report over some articles, and the documents it was made from. */
export function makePage(articles: readonly Article[]): { report: Report; documents: ShownDocument[] } {
  const claims = articles.flatMap((article) => article.claims.map((said, index) => claimIn(article, said, index)));
  const sources = articles.map(({ id, warnings = [] }) => ({ ...makeSource(id, [], id), warnings }));
  return {
    report: {
      schemaVersion: 1,
      tool: { name: 'claims', version: '0.0.0', lexicon: 'sample' },
      sources,
      failures: [{ path: 'missing.txt', message: 'no such file' }],
      claims,
      comparison: sources.length > 1 ? compareReports([{ sources, claims }], makeHierarchy()) : null,
    },
    documents: articles.map(({ id, text }) => ({ id, format: 'text', text, blocks: [] })),
  };
}

/** Three articles on one medicine that agree, hedge, deny and keep silent. */
export const ARTICLES: readonly Article[] = [
  {
    id: 'notes/clinic.txt',
    text: 'From our clinic\n\nNaproxen relieves gout. It may cause nausea in some people.\nThe relief comes within 2 hours.\n',
    claims: [
      { type: 'indication', sentence: 'Naproxen relieves gout.', object: 'gout' },
      {
        type: 'side-effect',
        sentence: 'It may cause nausea in some people.',
        object: 'nausea',
        cue: 'may',
        certainty: 'hedged',
      },
      {
        type: 'duration',
        sentence: 'The relief comes within 2 hours.',
        object: '2 hours',
        facet: 'onset',
        value: { max: 'PT2H', relation: 'within' },
      },
    ],
  },
  {
    id: 'notes/leaflet.txt',
    text: 'Leaflet\n\nThis medicine treats gout and sprains. Nausea, dizziness and a rash are possible.\nIt starts after 6 to 12 hours.\n',
    claims: [
      { type: 'indication', sentence: 'This medicine treats gout and sprains.', object: 'gout' },
      { type: 'indication', sentence: 'This medicine treats gout and sprains.', object: 'sprains' },
      { type: 'side-effect', sentence: 'Nausea, dizziness and a rash are possible.', object: 'Nausea' },
      { type: 'side-effect', sentence: 'Nausea, dizziness and a rash are possible.', object: 'dizziness' },
      { type: 'side-effect', sentence: 'Nausea, dizziness and a rash are possible.', object: 'rash' },
      {
        type: 'duration',
        sentence: 'It starts after 6 to 12 hours.',
        object: '6 to 12 hours',
        facet: 'onset',
        value: { min: 'PT6H', max: 'PT12H', relation: 'about' },
      },
    ],
    warnings: [{ code: 'list-lost', message: 'the list after “avoid it with:” is missing', span: null, line: 3 }],
  },
  {
    id: 'notes/shop.txt',
    text: 'Shop\n\nNaproxen beats gout for good! It does not cause nausea.\n',
    claims: [
      { type: 'indication', sentence: 'Naproxen beats gout for good!', object: 'gout', promotional: true },
      {
        type: 'side-effect',
        sentence: 'It does not cause nausea.',
        object: 'nausea',
        cue: 'not',
        polarity: 'denied',
      },
    ],
  },
];
