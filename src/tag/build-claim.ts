import { createHash } from 'node:crypto';
import type { Assertion, Claim, Document, Sentence, Span } from '../model.ts';
import { lastStart, type Position } from '../text/line-index.ts';
import { sourceSpan } from '../text/source-map.ts';
import type { Draft } from './drafts.ts';

/** Turns drafts into claims whose spans stand in the source. */

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Where a stretch of a sentence stands in the source. */
export function inSource(sentence: Sentence, span: Span): Span {
  return sourceSpan(sentence.block, shift(span, sentence.offset));
}

function stableId({ source, type, subject, object, sentence }: Claim): string {
  const key = [source, type, subject.id, object.id, sentence.text].join('\u0000');
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

/** What a draft rests on: the words of its trigger, or its object where the rule asks for no word. */
const evidenceOf = ({ trigger, object }: Draft): Span => (trigger.end < trigger.start ? object.span : trigger);

/**
 * The claims of one source with their stable ids: a hash of source, type, subject, object and the words of the
 * sentence, and nothing of its position; a repeated sentence counts on.
 */
export function identify(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const id = stableId(claim);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { ...claim, id: count === 1 ? id : `${id}-${count}` };
  });
}

/** What a claim is made from besides its draft. */
export interface ClaimContext {
  readonly document: Document;
  readonly sentence: Sentence;
  /** Where the trigger stands: the lead-in for list items. */
  readonly triggerSentence: Sentence;
  readonly lines: (offset: number) => Position;
  readonly promotional: boolean;
  readonly qualifiers: Claim['qualifiers'];
}

const CURES = /\bcur(?:es?|ing)\b[^,;.:]{0,30}$/i;

const NOT_STUDIED =
  /^[^,;.:]{0,40}\b(?:not|never|hardly|little|poorly|n['’]t)\b[^,;.:]{0,20}\b(?:studied|researched|tested|investigated|explored|examined)\b/i;

/** What does not act on a target is told apart from what does, and what cures nothing, or is not studied, from what is of no use. */
function facetOf({ rule, type, object }: Draft, { polarity }: Assertion, { text }: Sentence): string | null {
  if (polarity === 'denied') {
    if (rule.facet === 'acts-on') return 'not-acting-on';
    if (type === 'indication' && CURES.test(text.slice(0, object.span.start))) return 'not-a-cure';
    if (rule.facet === 'used' && NOT_STUDIED.test(text.slice(object.span.end))) return 'studied';
  }
  return rule.facet ?? null;
}

function pageOf({ span }: Sentence, { pages }: Document): Pick<Claim['sentence'], 'page'> {
  return pages === null ? {} : { page: lastStart(pages, span.start) + 1 };
}

/** The claim of a draft, still without its id; the cues of the assertion stand in the source already. */
export function buildClaim(draft: Draft, assertion: Assertion, context: ClaimContext): Claim {
  const { document, sentence, triggerSentence, lines } = context;
  const { line, column } = lines(sentence.span.start);
  const { object, subject } = draft;
  return {
    id: '',
    source: document.id,
    type: draft.type,
    subject: { ...subject, span: subject.span === null ? null : inSource(sentence, subject.span) },
    object: {
      id: object.id,
      label: object.label,
      text: sentence.text.slice(object.span.start, object.span.end),
      span: inSource(sentence, object.span),
    },
    facet: facetOf(draft, assertion, sentence),
    value: object.duration ?? null,
    polarity: assertion.polarity,
    certainty: assertion.certainty,
    attribution: assertion.attribution,
    promotional: context.promotional,
    qualifiers: context.qualifiers,
    sentence: { span: sentence.span, text: sentence.text, line, column, ...pageOf(sentence, document) },
    section: sentence.block.section,
    evidence: {
      rule: `${draft.type}.${draft.rule.id}`,
      trigger: inSource(triggerSentence, evidenceOf(draft)),
      cues: assertion.cues.map(({ role, span, text, scope }) => ({ role, span, text, scope })),
      via: draft.object.via === 'paraphrase' && draft.via === 'sentence' ? 'paraphrase' : draft.via,
    },
  };
}
