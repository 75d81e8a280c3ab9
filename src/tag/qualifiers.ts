import type { Claim, Mention, MentionKind, Qualifier, Span } from '../model.ts';
import { comparatorsOf } from './companions.ts';
import type { Draft } from './drafts.ts';
import type { SentenceView } from './sentence-view.ts';
import { shareOf } from './shares.ts';
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

/** "81 per cent of patients" and "one in ten" are shares; of "a 5% cream" it is how strong the cream is. */
const isDose = (view: SentenceView, one: Mention): boolean =>
  shareOf(one.label) === null ||
  view.starting(view.endOf(one)).some(({ kind }) => kind === 'form' || kind === 'treatment' || kind === 'route');

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** People who are listed with those that a claim is about ("in pregnancy or while breastfeeding"). */
function listedWith(view: SentenceView, { object }: Draft): readonly Mention[] {
  const people = view.mentions.filter(({ kind }) => kind === 'population');
  if (!people.some(({ span }) => overlap(span, object.span))) return [];
  return people
    .map((first) => listFrom(view, first, PEOPLE))
    .filter((list) => list.some(({ span }) => overlap(span, object.span)))
    .flat();
}

function inClause(view: SentenceView, draft: Draft, kind: MentionKind): string | undefined {
  const { from, to } = view.clauseAt(view.startOf(draft.object));
  const listed = kind === 'population' ? listedWith(view, draft) : [];
  const found = view.mentions.find(
    (one) =>
      one.kind === kind &&
      !overlap(one.span, draft.object.span) &&
      !listed.includes(one) &&
      view.startOf(one) >= from &&
      view.endOf(one) <= to &&
      (kind !== 'quantity' || isDose(view, one)),
  );
  return found?.label;
}

function comparator(view: SentenceView, draft: Draft): string | undefined {
  return comparatorsOf(view).find((one) => one.id !== draft.subject.id)?.label;
}

const before = (view: SentenceView, draft: Draft): string =>
  view.text.slice(Math.max(0, draft.object.span.start - 40), draft.object.span.end);

/** What the clause of a claim adds: for whom, how often, how bad, how much, compared with what. */
export function qualifiersOf(view: SentenceView, draft: Draft): Claim['qualifiers'] {
  const found: Partial<Record<Qualifier, string>> = {};
  for (const [qualifier, kind] of BY_KIND) {
    const label = inClause(view, draft, kind);
    if (label !== undefined) found[qualifier] = label;
  }
  const frequency = FREQUENCY.exec(before(view, draft))?.[1];
  if (draft.type === 'side-effect' && frequency !== undefined) found.frequency ??= frequency.toLowerCase();
  const severity = SEVERITY.exec(before(view, draft))?.[1];
  if (severity !== undefined && draft.type !== 'route') found.severity = severity.toLowerCase();
  const other = comparator(view, draft);
  if (other !== undefined) found.comparator = other;
  return found;
}
