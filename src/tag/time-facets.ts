import type { Draft } from './drafts.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a time tells of a treatment, by the words around it: where no rule says so, and where a rule takes one for another. */

type Object = Draft['object'];

const ANYTHING = /^/;

/** Characters on either side of a time in which such words are looked for. */
const AROUND = 120;

/** Words right before a time that only measure it: "for up to about". */
const APPROXIMATORS =
  /(?:\b(?:a further|another|about|around|approximately|roughly|nearly|almost|up to|at least|at most|more than|less than|just|only|the (?:first|next|following)|an? (?:average|total|median|period|minimum|maximum) of|usually|typically|normally|as (?:little|long|much) as|the|an?|some) ){1,4}$/i;

const WORKS =
  'effects?|effective|work(?:s|ed|ing)?|help(?:s|ed|ing)?|relief|relie(?:ves?|ved|ving)|eas(?:es?|ed|ing)|protect\\w*|numb\\w*|benefits?|active|reliev\\w+|control\\w*|remission|reduc\\w+|improv\\w+|(?:un)?blocks?|suppress\\w*|pain-free|clear';
const IMPROVED =
  'better|improve\\w*|effective|effects?|benefits?|results?|relief|respon\\w+|works?|worked|working|kicks? in|notic\\w+|changes?|difference|smoother|thicker|clear(?:er)?|less|fewer|whiter|firmer|lighter|halved|gone|onset';
const TAKEN =
  'take|takes|taken|took|taking|use[sd]?|using|given|gave|giv(?:e|ing)|treat(?:s|ed|ing|ment)?|therapy|receiv\\w+|recommend\\w*|advise\\w*|prescri\\w+|courses?|complet\\w+|finish\\w*|stay(?:s|ed)? on|keep (?:on )?taking|continue[sd]?|carry on|wear|worn|apply|applied|followed by';

/** "you can come off it after a year" */
const STOP_AFTER =
  /\b(?:stop|come off|came off|be off|was off|give it up|gave it up|finish|drop it|bin it)(?: (?!and |but |or )[\w-]+){0,2} (?:after|within|in) $/i;

/** What stands before and after a time of each kind; the first that fits tells. */
const TOLD: readonly (readonly [facet: string, before: RegExp, after: RegExp])[] = [
  // the disease
  ['condition-definition', /\b(?:called|considered|classed as|defined as|diagnos\w+)\b[^.;]{0,60}$/i, ANYTHING],
  ['condition-definition', ANYTHING, /^[^.;]{0,25}\b(?:it|that) is (?:called|considered|classed as) /i],
  // how long the effect goes on
  ['effect-duration', /\bduration of (?:the )?(?:action|effects?|relief|response)\b[^.;]{0,40}$/i, ANYTHING],
  ['effect-duration', ANYTHING, /^ of (?:\w+ )?(?:relief|protection|benefit|numbness|remission|freedom)\b/i],
  [
    'effect-duration',
    ANYTHING,
    /^,? [^.;,]{0,50}\b(?:wears? off|wore off|fades?|faded|is gone|disappears?|wanes?|waned|come(?:s|) back|returns?)\b/i,
  ],
  ['effect-duration', /\bstill (?:there|present|evident|visible|seen|held|holding|felt) $/i, /^ (?:later|after|on)\b/i],
  ['effect-duration', /\b(?:return|come|came|goe?|creep|crept)s?(?:ed)?(?: back)? $/i, /^ (?:after|later)\b/i],
  ['effect-duration', new RegExp(`\\b(?:${WORKS})\\b[^.;,]{0,40}\\bfor $`, 'i'), ANYTHING],
  ['effect-duration', /^for $/i, /^ (?:after|following) /i],
  // how soon it sets in
  ['onset', /\b(?:onset|full effect|peak|time to (?:effect|response))\b[^.;]{0,40}$/i, ANYTHING],
  [
    'onset',
    ANYTHING,
    /^,? [^.;,]{0,40}\b(?:(?:will |should |can )?(?:starts?|begins?|began|started) (?:to|work)|works|take effect)/i,
  ],
  [
    'onset',
    new RegExp(`\\b(?:${IMPROVED})\\b[^.;,]{0,30}\\b(?:after|within|in|by|from|before|takes?|inside) $`, 'i'),
    ANYTHING,
  ],
  ['onset', new RegExp(`\\b(?:${IMPROVED}) $`, 'i'), /^ (?:after|later|of starting)\b/i],
  ['onset', /\b(?:in|within) (?:just|only|as little as) $/i, ANYTHING],
  [
    'onset',
    ANYTHING,
    /^,? (?:for|to (?:reach|see|feel|get|have|show)) (?:(?:the|its|their|your|any) )?(?:full|whole|complete|best|maximum) (?:effects?|benefits?|results?)\b/i,
  ],
  // how long it is taken
  ['course', ANYTHING, /^[- ](?:long )?(?:course|of (?:treatment|therapy|use|training|sessions))\b/i],
  [
    'course',
    ANYTHING,
    /^,? after (?:(?:you|they) (?:feel|are|get)|feeling|getting|being) (?:well|better|recovered)\b/i,
  ],
  [
    'course',
    ANYTHING,
    /^ (?:is|are|was) (?:the|a) (?:usual|normal|typical|standard|recommended)\b(?! (?:wait|notice|delay|length of an? )\b)/i,
  ],
  ['course', STOP_AFTER, ANYTHING],
  ['course', /\b(?:course|length of treatment)\b[^.;]{0,40}$/i, ANYTHING],
  ['course', new RegExp(`\\b(?:${TAKEN})\\b[^.;]{0,50}\\b(?:for|over|of|is|are|from|by|during) $`, 'i'), ANYTHING],
  ['course', /^(?:for|over|during) $/i, new RegExp(`^,? [^.;,]{0,40}\\b(?:${TAKEN})\\b`, 'i')],
];

const SESSION_BEFORE =
  /\b(?:session|appointment|procedure|operation|infusion|injection|surgery|visit|drip)s?\b[^.;]{0,30}$/i;

/** How long one session goes on. */
const SESSION: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [
    /\b(?:takes?|took|over in|out in|done in|session|appointment|procedure|operation|infusion|injection|surgery|visit|treatment|drip|allow)\b[^.;]{0,30}$/i,
    /^(?! (?:to|before|for (?:the|it)) )/i,
  ],
  [
    ANYTHING,
    /^[- ](?:long )?(?:(?:in|for) (?:the|an?|each|one) )?(?:infusion|session|procedure|appointment|operation|treatment|visit|drip|injection|application)\b/i,
  ],
];

const DAYS = /^P(?!T)/;

/** Whether a measured time is no longer than hours, or no shorter than days. */
const isOfHours = ({ duration }: Object): boolean =>
  duration !== undefined && duration !== null && /^PT/.test(duration.max ?? duration.min ?? '');
const isOfDays = ({ duration }: Object): boolean =>
  duration !== undefined && duration !== null && DAYS.test(duration.min ?? duration.max ?? '');

/** Whether a treatment is what follows a time: "seven days of amoxicillin". */
const isOfTreatment = (view: SentenceView, object: Object): boolean => {
  const end = view.endOf(object);
  return view.tokens[end]?.norm === 'of' && view.starting(end + 1).some(({ kind }) => kind === 'treatment');
};

function facetAround(view: SentenceView, object: Object, before: string): string | null {
  const after = view.text.slice(object.span.end, object.span.end + AROUND);
  if (isOfHours(object) && SESSION.some(([first, then]) => first.test(before) && then.test(after)))
    return 'administration-length';
  if (view.starting(view.startOf(object)).some(({ kind }) => kind === 'frequency')) return 'course';
  const told = TOLD.find(([, first, then]) => first.test(before) && then.test(after))?.[0] ?? null;
  return told ?? (isOfDays(object) && isOfTreatment(view, object) ? 'course' : null);
}

/** Rules that take "works for six hours" for a wait. */
const WAITS: ReadonlySet<string> = new Set(['onset-within', 'acts-in']);
const FOR = /\bfor $/i;
const NOT = /\b(?:not|no|cannot|nothing)\b|n['’]t\b/i;

/** "If you stop X, hair falls out within weeks": how long the effect outlasts the treatment, and no wait for it. */
const STOPPED =
  /\b(?:(?:if|when|once|after|whenever|as soon as) [^.;,]{0,30}\b(?:stop(?:s|ped)?|comes? off|came off|quit|discontinued?|withdrawn)|(?:of|after|on|upon) (?:stopping|discontinu\w+|withdraw\w+|coming off|giving up))\b/i;

/** "after one course of 12 weeks" */
const COURSE_OF = /\bcourses? of $/i;

/** Rules for what lasts or passes, and what of it is told where it is no benefit. */
const PASSES: ReadonlySet<string> = new Set(['lasts', 'back-after', 'returns-after']);
const STUDY =
  /\b(?:trials?|stud(?:y|ies)|comparisons|treatment|therapy) (?:(?!the|effects?|results?|relief|benefits?|improvements?)[\w-]+ ){0,4}last(?:s|ed|ing)? (?:between |from |anywhere )*$/i;
const OF_ANOTHER =
  /\b(?:but|while|whereas|effects?|benefits?|results?|relief|protection|improvements?|responses?|gains?|remission|it|return\w*|relaps\w*|c[oa]mes? back|recur\w*|rebound\w*)\b/i;

/** "pain eases within minutes", "clears the skin in eight weeks", and "eases pain for hours" */
const EASED = /\b(?:eas(?:e[sd]?|ing)|clear(?:s|ed|ing)?)\b[^.;]{0,50}$/i;

/** Rules for how long something is given. */
const GIVEN: ReadonlySet<string> = new Set(['taken-for', 'course-of', 'treatment-with-lasts', 'needed-for']);
const OVER = /\bover $/i;
/** "has been used for decades", "if you have taken it for longer than a month" */
const SO_FAR =
  /\b(?:ha(?:s|ve)|['’]ve|['’]s) (?:\w+ )?(?:been )?used\b[^.;]{0,60}$|\bif\b[^.;,]{0,40}\bfor (?:more|longer) than $/i;

/** "stays in the body for five days" */
const IN_BODY = /\b(?:stay|remain|linger)\w* in (?:the|your) (?:body|blood|system)\b[^.;,]{0,20}$/i;
/** "Full recovery takes a month": how soon all is well again. */
const RECOVERY = /\b(?:recovery|healing|recuperation)\b[^.;,]{0,40} takes? $/i;
/** "protected within 24 hours" */
const WITHIN = /\bwithin $/i;
/** "within 72 hours of surgery" */
const OF_OCCASION = /^ of (?!tak|start|us(?:e|ing)\b|treatment|therapy|(?:the|a|an|each|your|its) )/i;
/** "One treatment with X lasts three months." */
const ONE_TREATMENT = /\b(?:one|(?:a )?single|each|every) treatment with [^.;,]{0,40}\blasts? $/i;
/** "Allow an hour for the session." */
const FOR_SESSION =
  /^ for (?:the|your|an?|each) (?:[\w-]+ )?(?:session|procedure|operation|infusion|injection|surgery|visit|appointment|treatment)\b/i;

/** Whether what a time is told of is a complaint. */
const isOfComplaint = (view: SentenceView, { span }: Object): boolean => {
  const complaint = view.mentions.findLast(({ kind, span: { end } }) => kind === 'effect' && end <= span.start);
  return complaint !== undefined && !OF_ANOTHER.test(view.text.slice(complaint.span.end, span.start));
};

/** "Pain came on two days after": a complaint begins, and no effect that was waited for. */
const BEGINS =
  /^[^.;,]{0,40}\b(?:start(?:s|ed)?|beg[aiu]ns?|c[ao]mes? on|sets? in|develop(?:s|ed)?|appear(?:s|ed)?|emerg(?:es|ed)|aris(?:es)?|arose|occur(?:s|red)?|surfac(?:es|ed)|kick(?:s|ed)? in|shows? (?:itself|themselves|up)|showed (?:itself|up)|struck|strikes?)\b(?! (?:to|easing|fading|settling|improving|getting better))[^.;,]*$/i;
const beginsComplaint = (view: SentenceView, { span }: Object): boolean => {
  const complaint = view.mentions.findLast(({ kind, span: { end } }) => kind === 'effect' && end <= span.start);
  return complaint !== undefined && BEGINS.test(view.text.slice(complaint.span.end, span.start));
};

/** "felt achy for a day or two" */
const SUFFERED = /\b(?:feel|feels|felt|feeling|get|gets|got|have|has|had|notic\w+|suffer\w*|report\w*|experienc\w+) /i;
const EFFECTIVE = new RegExp(`\\b(?:${WORKS})\\b`, 'i');
const isSuffered = (view: SentenceView, object: Object): boolean => {
  const before = view.text.slice(0, object.span.start);
  return isOfComplaint(view, object) && SUFFERED.test(before) && !EFFECTIVE.test(before);
};
/** "was still noticeable a year on" */
const STILL = /\bstill (?:[\w-]+ ){1,3}$/i;

/** "Energy returned within days": what was missed is back, and no complaint. */
const IS_BACK = /^ (?:[\w-]+ )?(?:return(?:s|ed)|c[ao]mes? back|(?:is|was|were|are) back)\b[^.;,]*$/i;
const GOODS: ReadonlySet<string> = new Set(['purpose', 'process', 'outcome']);
const isRegained = (view: SentenceView, { span }: Object): boolean => {
  const good = view.mentions.findLast(({ kind, span: { end } }) => GOODS.has(kind) && end <= span.start);
  return good !== undefined && IS_BACK.test(view.text.slice(good.span.end, span.start));
};

/** "Tiredness on propranolol lifts after a few weeks": the complaint comes of the treatment. */
const COMES_OF = /^ (?:on|with|from|caused by|due to) (?:the |your )?$/i;
const isOfSideEffect = (view: SentenceView, { span }: Object): boolean =>
  view.mentions.some(
    (drug) =>
      drug.kind === 'treatment' &&
      drug.span.end <= span.start &&
      view.mentions.some(
        ({ kind, span: { end } }) =>
          kind === 'effect' && end <= drug.span.start && COMES_OF.test(view.text.slice(end, drug.span.start)),
      ) &&
      !OF_ANOTHER.test(view.text.slice(drug.span.end, span.start)),
  );

function facetOfRule(view: SentenceView, id: string, facet: string | undefined, object: Object, before: string) {
  if (STOP_AFTER.test(before)) return 'course';
  if (id === 'area-takes' && RECOVERY.test(before)) return 'onset';
  if (facet === 'administration-length' && isOfDays(object)) return facetAround(view, object, before) ?? 'course';
  if (facet === 'onset' && COURSE_OF.test(before)) return 'course';
  if (facet === 'onset' && (beginsComplaint(view, object) || isOfSideEffect(view, object))) return 'other';
  if (PASSES.has(id) && isRegained(view, object)) return 'onset';
  if (facet === 'onset' && STILL.test(before)) return 'effect-duration';
  if (facet === 'onset' && STOPPED.test(view.text)) return 'effect-duration';
  if (WAITS.has(id) && (object.label === 'short-lived' || (FOR.test(before) && !NOT.test(before))))
    return isSuffered(view, object) ? 'other' : 'effect-duration';
  if (id === 'side-effect-length' && EASED.test(before)) return FOR.test(before) ? 'effect-duration' : 'onset';
  if (GIVEN.has(id) && (SO_FAR.test(before) || IN_BODY.test(before))) return 'other';
  if (GIVEN.has(id) && ONE_TREATMENT.test(before)) return 'effect-duration';
  if (id === 'judged-after' && isOfHours(object) && FOR_SESSION.test(view.text.slice(object.span.end)))
    return 'administration-length';
  if (GIVEN.has(id) && isOfHours(object) && (OVER.test(before) || SESSION_BEFORE.test(before)))
    return 'administration-length';
  if (id === 'lasts' && STUDY.test(before)) return 'course';
  if (id === 'lasts' && WITHIN.test(before)) return 'onset';
  if (id === 'within' && OF_OCCASION.test(view.text.slice(object.span.end))) return 'other';
  return PASSES.has(id) && isOfComplaint(view, object) ? 'other' : facet;
}

const wordsBefore = (view: SentenceView, { span }: Object): string =>
  view.text.slice(Math.max(0, span.start - AROUND), span.start).replace(APPROXIMATORS, '');

/** The facet that the words around a time tell; null where they tell none. */
export const facetToldOf = (view: SentenceView, object: Object): string | null =>
  facetAround(view, object, wordsBefore(view, object));

/** The facet of a time that a rule read. */
export const facetOfTime = (view: SentenceView, { id, facet }: Rule, object: Object): string | undefined =>
  id === 'learned' ? facet : facetOfRule(view, id, facet, object, wordsBefore(view, object));

/** A time of which nothing around it tells what it is of is what was asked for: "How long will I need it? Six weeks for a clot in the calf." */
export function facetAsked(view: SentenceView, object: Object, asked: string): string | null {
  if (view.mentions.some(({ kind }) => kind === 'effect')) return null;
  return asked === 'course' && isOfHours(object) ? 'administration-length' : asked;
}
