import { organClassRows } from '../lexicon/organ-classes.ts';
import type { ClaimType, Hierarchy, Mention, MentionKind, Span } from '../model.ts';
import type { Discourse } from './discourse.ts';
import {
  type CompiledRule,
  type Draft,
  isOnlyWho,
  matchRules,
  type RuleIndex,
  type RuleMatch,
  saysNothing,
} from './drafts.ts';
import { isOfPatients } from './patients.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { complaintEnd, itemObjects } from './slots.ts';
import { resolveSubjects, usableTreatments } from './subjects.ts';
import { UNSPECIFIED } from './unspecified.ts';
import { circumstanceBefore, explanationStart, isAside } from './warned-items.ts';

/** What a lead-in ("Side effects may include:") makes of its list items. */
export interface Lead {
  readonly rule: CompiledRule;
  readonly subjects: Draft['subject'][];
  /** Where the words of the lead-in stand, for the assertion and as evidence. */
  readonly view: SentenceView;
  readonly trigger: Span;
}

/** Symptoms and causes of a disease are not the treatment's. */
const DISEASE_TALK =
  /\b(?:symptoms?|signs?|caused? by|causes? of|risk factors?|(?:forms?|types?|stages?|kinds?) of)\b/i;

/** "How it is given", "Approved by": how, when or by whom, and not for what. */
const NOT_WHAT_FOR =
  /^(?:how|by whom)\b[^:?]*\b(?:given|used|taken|applied|prescribed|approved|administered|use|take|apply)\b(?!.*\bfor\b)|^when\b[^:?]*\b(?:given|taken|approved|prescribed)\b|\b(?:approved|given|prescribed|recommended|used) (?:by|in|on|since|at|via)[:?]?$|^given\b[\s.:]*$/i;

/** Where a lead-in announces several types, what may harm counts first. */
const ORDER: readonly ClaimType[] = ['contraindication', 'side-effect', 'indication', 'mechanism', 'duration', 'route'];

/** The last match, with what it is the end of: "good for" rather than "for". */
function lastOf(found: readonly RuleMatch[]): RuleMatch | undefined {
  const last = found.at(-1);
  return found.findLast(({ match }) => match.to === last?.match.to && match.from < last.match.from) ?? last;
}

/** A subject as the items below speak of it: they do not name it. */
const asOfItems = (subject: Draft['subject']): Draft['subject'] => ({
  ...subject,
  span: null,
  resolved: subject.resolved === 'named' ? 'topic' : subject.resolved,
});

/** The claim type that a lead-in or heading announces. */
export function readLead(
  index: RuleIndex,
  view: SentenceView,
  discourse: Discourse,
  hierarchy: Hierarchy,
): Lead | null {
  const found = matchRules(index, view);
  const last = ORDER.map((type) => lastOf(found.filter(({ rule }) => rule.type === type))).find(
    (one) => one !== undefined,
  );
  if (last === undefined) return null;
  if (DISEASE_TALK.test(view.text) && usableTreatments(view).length === 0) return null;
  const { rule, match } = last;
  if (rule.type === 'indication' && NOT_WHAT_FOR.test(view.text)) return null;
  return {
    rule,
    subjects: resolveSubjects(view, match, rule, discourse, hierarchy).map(asOfItems),
    view,
    trigger: view.spanOf(match.from, match.to),
  };
}

const EXPLAINED = new Set([':', '—', '–']);

/** "are taking any of these: …", "medicines such as the following: …" */
const LISTS_ON = /\b(?:these|following|examples?)(?: [\w-]+)?\s*$/i;

/** Tokens of the item's own name: "Gout: this is …" is about gout. */
function nameEnd(view: SentenceView): number {
  const at = view.tokens.findIndex(
    (token, index) =>
      index > 0 &&
      EXPLAINED.has(token.text) &&
      !(token.text === '–' && token.glued) &&
      !LISTS_ON.test(view.text.slice(0, token.start)),
  );
  return at > 0 && at <= 10 ? at : view.tokens.length;
}

const namesTreatment = ({ mentions }: SentenceView, span: Span): boolean =>
  mentions.some((one) => one.kind === 'treatment' && span.start <= one.span.start && one.span.end <= span.end);

/** What leads in a list counts before what a rule reads in its item. */
const BEFORE_RULES = -1;

/** "heart block and no pacemaker" warns of who lacks it. */
const isMissed = ({ text }: SentenceView, { span }: Mention): boolean =>
  /\b(?:no|without(?: an?)?) $/i.test(text.slice(0, span.start));

/** "No drowsiness" among what a treatment is good for is an effect that it lacks, and no use of it. */
const isSpared = ({ text }: SentenceView, { span }: Mention): boolean =>
  /\b(?:no|not|zero|never|without)(?: any| more)? $/i.test(text.slice(0, span.start));

const SPARED: Rule = { id: 'spared', pattern: '{object}' };

/** "None reported": an item, or a cell of a table, that says that there is nothing to list. */
const NONE =
  /^(?:none|nil|nothing)(?: (?:known|reported|recorded|seen|noted|expected|identified|listed|observed|so far|yet|to date))*(?:, \w+)?[.!]?$/i;

/** The denial that such an item makes of what leads it in. */
const draftsOfNone = ({ rule, subjects, trigger }: Lead, view: SentenceView): Draft[] =>
  subjects.map((subject) => ({
    type: rule.type,
    rule: { ...rule.rule, denied: true },
    rank: BEFORE_RULES,
    subject,
    object: {
      ...UNSPECIFIED,
      span: view.spanOf(0, view.tokens.length),
      via: 'pattern' as const,
    },
    trigger,
    via: 'list' as const,
  }));

const namesOf = (place: string): ReadonlySet<string> =>
  new Set(
    organClassRows.split('\n').flatMap((row) => {
      const [head = '', names = ''] = row.split('|');
      return head.trim() === place ? names.split(';').map((name) => name.trim()) : [];
    }),
  );

const CLASSES = namesOf('class');
const LABELS = namesOf('label');
const FIRST_WORDS = new Set([...CLASSES, ...LABELS].map((name) => /^[a-z]*/.exec(name)?.[0]));

/** Where the words end that a sentence begins with to say where effects are felt, as "Skin: rash" does; 0 without them. */
export function organsEnd(view: SentenceView): number {
  if (!FIRST_WORDS.has(view.tokens[0]?.text.toLowerCase())) return 0;
  const end = nameEnd(view);
  const last = view.tokens.slice(0, end).findLast(({ word }) => word);
  const name = view.text.slice(0, last?.end ?? 0);
  const isNamed = CLASSES.has(name.toLowerCase()) || (end < view.tokens.length && LABELS.has(name.toLowerCase()));
  return isNamed ? name.length : 0;
}

/** "… as part of a wider treatment", "… because of cough": no purpose follows. */
const REMARK = /\b(?:as part of|because)\b/i;

function purposeEnd({ text, tokens }: SentenceView): number {
  const start = text.search(REMARK);
  const at = tokens.findIndex((token) => token.start >= start);
  return start < 1 || at < 0 ? tokens.length : at;
}

/** "Not suitable in gout" below "Cautions" warns by itself, and denies no warning; "Suitable for adults" warns of nothing. */
const SAYS_WHOM = /^(?:not (?:to be|advis|recommend|for |safe)|(?:not |un)?suitable\b)/i;

/** The drafts that a list item takes from its lead-in. */
export function draftsOfItem(lead: Lead, view: SentenceView): Draft[] {
  if (lead.subjects.length === 0) return [];
  if (lead.rule.type === 'side-effect' && organsEnd(view) > 0) return [];
  if (NONE.test(view.text)) return lead.rule.type === 'side-effect' ? draftsOfNone(lead, view) : [];
  const warns = lead.rule.type === 'contraindication';
  if (warns && SAYS_WHOM.test(view.text)) return [];
  const restStart = { contraindication: explanationStart, indication: purposeEnd }[lead.rule.type as string];
  const end = Math.min(nameEnd(view), restStart?.(view) ?? view.tokens.length);
  const accepts: ReadonlySet<MentionKind> = lead.rule.accepts;
  const words = new Set([...accepts].filter((kind) => kind !== 'treatment' || warns));
  const isOutside = (one: Mention) => warns && isAside(view, one);
  const parts = itemObjects(
    view,
    end,
    words,
    lead.rule.rule.open === true,
    isOutside,
    lead.rule.type === 'side-effect' ? complaintEnd : undefined,
  );
  const named = warns ? [...circumstanceBefore(view, parts, end), ...parts] : parts;
  const objects = warns
    ? named.filter((one) => !saysNothing(view, one, lead.subjects) && !isMissed(view, one) && !isOnlyWho(view, one))
    : named;
  const isDrug = ({ via, span }: Draft['object']) => via === 'slot' && !warns && namesTreatment(view, span);
  return objects
    .filter(
      (object) =>
        !isDrug(object) &&
        !(lead.rule.type === 'side-effect' && isOfPatients(view, { rule: lead.rule.rule, object })) &&
        !(lead.rule.type === 'indication' && object.kind === 'condition' && isSpared(view, object)),
    )
    .flatMap((object) =>
      lead.subjects.map((subject) => ({
        ...(lead.rule.type === 'indication' && isSpared(view, object)
          ? { type: 'side-effect' as const, rule: SPARED }
          : { type: lead.rule.type, rule: lead.rule.rule }),
        rank: BEFORE_RULES,
        subject,
        object,
        trigger: lead.trigger,
        via: 'list' as const,
      })),
    );
}
