import type { Claim, Mention, MentionKind, Qualifier } from '../model.ts';
import { overlap } from '../text/spans.ts';
import { comparatorsOf, treatmentsOf } from './companions.ts';
import { comparisonAt } from './comparisons.ts';
import type { Draft } from './drafts.ts';
import { shareOf } from './figures.ts';
import type { SentenceView } from './sentence-view.ts';
import { listFrom } from './slots.ts';

const SEVERITY = /\b(mild|moderate|severe|serious|life-threatening|fatal|minor|intense|debilitating)\b/i;
const FREQUENCY =
  /\b(very common|uncommon|common|very rare|rare|frequent|infrequent|occasional|(?:very )?(?:commonly|rarely|frequently|occasionally))(?:ly)?\b/i;
const PEOPLE: ReadonlySet<MentionKind> = new Set(['population']);
const BY_KIND: readonly (readonly [Qualifier, MentionKind])[] = [
  ['population', 'population'],
  ['dose', 'quantity'],
  ['frequency', 'frequency'],
];

/** What is measured of a patient: "an eGFR below 60 ml/min", "140 mmHg". */
const OF_PATIENT =
  /(?:ml\/min|mmhg|bpm|beats?|mmol\/l|mg\/dl|kcal|calories?|degrees?|points?|-?fold|times|cm|mm|inch(?:es)?|stone)\b/;

/** "81 per cent of patients" and "one in ten" are shares; of "a 5% cream" it is how strong the cream is. */
const isDose = (view: SentenceView, one: Mention): boolean =>
  !OF_PATIENT.test(one.label) &&
  (shareOf(one.label) === null ||
    view.starting(view.endOf(one)).some(({ kind }) => kind === 'form' || kind === 'treatment' || kind === 'route'));

/** People who are listed with those that a claim is about ("in pregnancy or while breastfeeding"). */
function listedWith(view: SentenceView, { object }: Draft): readonly Mention[] {
  const people = view.mentions.filter(({ kind }) => kind === 'population');
  if (!people.some(({ span }) => overlap(span, object.span))) return [];
  return people
    .map((first) => listFrom(view, first, PEOPLE))
    .filter((list) => list.some(({ span }) => overlap(span, object.span)))
    .flat();
}

/** The treatment last named before a mention, else the first named. */
const ownerOf = (view: SentenceView, { span }: Pick<Mention, 'span'>): Mention | undefined =>
  treatmentsOf(view).findLast((one) => one.span.start <= span.start) ?? treatmentsOf(view)[0];

/**
 * The first of some doses that is told of the treatment that a claim is about; where the sentence names that more than once, as two brands of
 * one drug, it is told of the same one.
 */
function ofTreatment(view: SentenceView, draft: Draft, doses: readonly Mention[]): Mention | undefined {
  const owner = ownerOf(view, draft.object);
  const own = doses.find((one) => ownerOf(view, one) === owner);
  const isTwice = treatmentsOf(view).filter(({ id }) => id === draft.subject.id).length > 1;
  return own ?? (isTwice ? undefined : doses[0]);
}

function inClause(view: SentenceView, draft: Draft, kind: MentionKind): string | undefined {
  const { from, to } = view.clauseAt(view.startOf(draft.object));
  const listed = kind === 'population' ? listedWith(view, draft) : [];
  const compared = comparisonAt(view, draft.object.span);
  const found = view.mentions.filter(
    (one) =>
      one.kind === kind &&
      comparisonAt(view, one.span) === compared &&
      !overlap(one.span, draft.object.span) &&
      !listed.includes(one) &&
      view.startOf(one) >= from &&
      view.endOf(one) <= to &&
      (kind !== 'quantity' || isDose(view, one)),
  );
  return (kind === 'population' ? found[0] : ofTreatment(view, draft, found))?.label;
}

function comparator(view: SentenceView, draft: Draft): string | undefined {
  return comparatorsOf(view).find((one) => one.id !== draft.subject.id)?.label;
}

const before = (view: SentenceView, draft: Draft): string =>
  view.text.slice(Math.max(0, draft.object.span.start - 40), draft.object.span.end);

/** "Drowsiness is rare, and nausea": what a clause before says is of its own subject. */
const OF_ANOTHER = /^.*\b(?:is|are|was|were) (?:[\w-]{1,20} ){0,2}[\w-]{1,20},? (?:and|but|while|whereas) /i;

/** What its own clause says of how often it occurs, before it or right behind it: "drowsiness is very common". */
function bandOf(view: SentenceView, draft: Draft): string | undefined {
  const behind = /^ (?:is|are|was|were)((?: [\w-]{1,20}){1,3})/i.exec(view.text.slice(draft.object.span.end));
  return bandIn(behind?.[1] ?? '') ?? bandIn(before(view, draft).replace(OF_ANOTHER, ''));
}

const isShare = ({ kind, label }: Mention): boolean => kind === 'quantity' && shareOf(label) !== null;

/** The share of people that a sentence names. */
const shareIn = ({ mentions }: SentenceView): string | undefined => mentions.find(isShare)?.label;

/** The share of people whose lot is the claim: "a third get no better". */
const ownShare = ({ mentions }: SentenceView, { object }: Draft): string | undefined =>
  mentions.find((one) => isShare(one) && overlap(one.span, object.span))?.label;

/** "common", "very rare": how often things occur by the words of a leaflet. */
const bandIn = (text: string): string | undefined => FREQUENCY.exec(text)?.[1]?.toLowerCase();

/** How often the items of a list occur by its lead-in: "Very common (affects more than 1 in 10 people):". */
function frequencyIn(lead: SentenceView): string | undefined {
  return bandIn(lead.text) ?? shareIn(lead);
}

const NUMBER = '\\d(?:[\\d.,]{0,12}\\d)?';
const OF_HOW_MANY = `(?: ?%| ?per ?cent\\b| (?:in|out of) (?:every )?${NUMBER})`;
/** "3%", "1 in 8", "3 to 5%", "less than 1 in 100": the share that a cell of figures names, with its bounds. */
const SHARE = new RegExp(
  `(?:[<>≤≥] ?|\\b(?:(?:less|fewer|more) than|up to|at (?:least|most)|under|over) )?(?:\\b${NUMBER}${OF_HOW_MANY}? ?(?:[-–—]|to|or) ?)?\\b${NUMBER}${OF_HOW_MANY}`,
  'i',
);

function frequencyOfRow(cells: readonly string[]): string | undefined {
  return cells.map((cell) => bandIn(cell) ?? SHARE.exec(cell)?.[0]).find((found) => found !== undefined);
}

/** What stands above a claim, and beside it. */
interface Above {
  /** The sentence that leads in the list of which the claim is an item, or the claim's own. */
  readonly lead: SentenceView;
  /** Cells of its row in a table that may say how often. */
  readonly row: readonly string[];
}

/** What the clause of a claim adds: for whom, how often, how bad, how much, compared with what. */
export function qualifiersOf(view: SentenceView, draft: Draft, { lead, row }: Above): Claim['qualifiers'] {
  const found: Partial<Record<Qualifier, string>> = {};
  for (const [qualifier, kind] of BY_KIND) {
    const label = inClause(view, draft, kind);
    if (label !== undefined) found[qualifier] = label;
  }
  const frequency = bandOf(view, draft);
  if (draft.type === 'side-effect' && frequency !== undefined) found.frequency ??= frequency;
  const listed =
    draft.type === 'side-effect' && lead !== view
      ? (shareIn(view) ?? frequencyIn(lead) ?? frequencyOfRow(row))
      : undefined;
  const often = listed ?? ownShare(view, draft);
  if (often !== undefined) found.frequency ??= often;
  const severity = SEVERITY.exec(before(view, draft))?.[1];
  if (severity !== undefined && draft.type !== 'route') found.severity = severity.toLowerCase();
  const other = comparator(view, draft);
  if (other !== undefined) found.comparator = other;
  return found;
}
