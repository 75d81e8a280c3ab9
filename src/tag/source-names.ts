import type { Claim, Hierarchy } from '../model.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { normalizeWord, singular } from '../text/normalize.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { Spoken } from './discourse.ts';
import { CLASS_NOUNS } from './subjects.ts';

/** Names subjects as their source does: "salbutamol" in a text that says so, whatever a row of the lexicon prefers. */

/** One name of a concept, in all its spellings. */
interface Name {
  readonly count: number;
  readonly spelling: string;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(singular);
const keyOf = (name: string): string => wordsOf(name).join(' ');
/** The same in British and American spelling. */
const wordForms = (name: string): string => wordsOf(name).map(normalizeWord).join(' ');

/** "Ventolin", "HumaLOG" and "HEMAVYRA", other than "IVF", "PPIs" and "R21". */
const isCapitalised = (name: string): boolean => /^\p{Lu}\p{Ll}|^\p{L}*\p{Ll}\p{Lu}|^\p{Lu}{7}/u.test(name);

/** Nouns that tell only what a treatment is made as, and name no other: "timolol eye drops" are timolol. */
const FORM_NOUNS = new Set([
  ...CLASS_NOUNS,
  'drop',
  'eyedrop',
  'foam',
  'film',
  'gum',
  'powder',
  'inhaler',
  'balm',
  'salve',
]);

const ARTICLE = /^(?:an?|the) /i;
/** "Stem cell clinics" name the treatment that they sell. */
const IS_PLACE = /\bclinics?$/i;

const capitals = (name: string): number => name.match(/\p{Lu}/gu)?.length ?? 0;

/** With the fewest capitals: "salbutamol" rather than "Salbutamol" at the start of a sentence. */
const calmer = (a: string, b: string): string => (capitals(b) < capitals(a) ? b : a);

/** "Lithotripsy" of "shock wave lithotripsy", but neither "magnesium" of "magnesium sulfate" nor "surgery" of "eye surgery". */
const isHeadOf = (name: string, label: string): boolean =>
  keyOf(label).endsWith(` ${keyOf(name)}`) && !wordsOf(name).every((word) => FORM_NOUNS.has(word));

/** "Iron" of "iron supplements". */
const isBare = (name: string, label: string): boolean =>
  keyOf(name) !== keyOf(label) && keyOf(name) === keyOf(label.replace(/ supplements?$/i, ''));

/** Whether one name says no more than the other: "peels" of "chemical peels", "a course of antibiotics" of "antibiotics". */
function isWithin(name: string, other: string): boolean {
  const [some, all] = [wordsOf(name), wordsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  return some.every((word) => all.includes(word));
}

/** "Sodium valproate" says more than "valproate"; "fish oil capsules" only how fish oil is taken. */
function isFuller(name: string, label: string): boolean {
  const more = wordsOf(name).filter((word) => !wordsOf(label).includes(word));
  return wordsOf(name).length > wordsOf(label).length && !more.some((word) => FORM_NOUNS.has(word));
}

/** By the ids of treatments, how often a source writes each spelling of their names, in the order of first use. */
function spellingsIn(sentences: readonly ReadSentence[]): Map<string, Map<string, number>> {
  const byId = new Map<string, Map<string, number>>();
  for (const { sentence, mentions } of sentences)
    for (const { kind, id, via, span } of mentions) {
      if (kind !== 'treatment' || via === 'paraphrase') continue;
      const counts = byId.get(id) ?? new Map<string, number>();
      byId.set(id, counts);
      const spelling = sentence.text.slice(span.start, span.end);
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
  return byId;
}

/** The names that are so spelled. */
function namesOf(counts: ReadonlyMap<string, number>): Iterable<Name> {
  const names = new Map<string, Name>();
  for (const [written, count] of counts) {
    const spelling = written.replace(ARTICLE, '');
    if (IS_PLACE.test(spelling)) continue;
    const key = keyOf(spelling);
    const known = names.get(key) ?? { count: 0, spelling };
    names.set(key, { count: known.count + count, spelling: calmer(known.spelling, spelling) });
  }
  return names.values();
}

const NO_SPELLINGS: ReadonlyMap<string, number> = new Map();

/** Lower case where the lexicon writes the name so: "Haemodialysis" at the start of a sentence. */
function asWritten(spelling: string, written: ReadonlyMap<string, string>): string {
  const name = written.get(wordForms(spelling));
  if (name === undefined || isCapitalised(name)) return spelling;
  return keyOf(name) === keyOf(spelling)
    ? name
    : spelling.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}

const mostUsed = (names: readonly Name[]): Name | undefined =>
  names.reduce<Name | undefined>((best, one) => (best === undefined || one.count > best.count ? one : best), undefined);

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** "GS-5734" */
const CODE = /^\p{Lu}{1,5}-?\d{2,6}\p{Lu}?$/u;
/** "IPC", "SSRIs", "5-ASA"; not the code of a compound. */
const SHORT_FORM = /^(?:\d-)?(\p{Lu}{2,6})s?$/u;

function isShortFor(name: string, full: string): boolean {
  const letters = SHORT_FORM.exec(name)?.[1]?.toLowerCase();
  const words = wordsOf(full);
  return (
    letters !== undefined &&
    [words, words.filter((word) => !isFunctionWord(word))].some((some) => initials(some).includes(letters))
  );
}

/**
 * A short form gives way to the name that the source writes out before it uses the short one, or, where it is not made of the label, to
 * another that the source uses. Names stand in the order of first use.
 */
function writtenOut({ spelling }: Name, label: string, names: readonly Name[]): string {
  if (!SHORT_FORM.test(spelling)) return spelling;
  const long = names.filter((name) => !SHORT_FORM.test(name.spelling));
  const own = mostUsed(long.filter((name) => isShortFor(spelling, name.spelling)));
  const isOfLabel = isShortFor(spelling, label) || names.some((name) => keyOf(name.spelling) === keyOf(label));
  if (own !== undefined && !(isOfLabel && names[0]?.spelling === spelling)) return own.spelling;
  return isOfLabel ? spelling : (mostUsed(long)?.spelling ?? spelling);
}

/**
 * The most used name that is no brand; names that say no more than the label are the label. Where no row has the
 * concept, a capital is a sign of a brand only if another name has none.
 */
function chosenName(
  label: string,
  used: Iterable<Name>,
  others: readonly string[],
  shorter: readonly string[],
): string {
  const written = new Map(
    [...others.map((name) => name.replace(/^=/, '')), ...shorter, label].map((name) => [wordForms(name), name]),
  );
  const isShorter = (name: string): boolean =>
    isBare(name, label) || shorter.some((one) => wordForms(one) === wordForms(name));
  const names = Array.from(used, ({ count, spelling }) => ({ count, spelling: asWritten(spelling, written) }));
  const fuller = names.filter(({ spelling }) => written.has(wordForms(spelling)) && isFuller(spelling, label));
  const like = names.filter(
    (name) => isWithin(name.spelling, label) && !isShorter(name.spelling) && !fuller.includes(name),
  );
  const isKnown = others.length > 0;
  const unlike = names.filter((name) => !like.includes(name) && !(isKnown && CODE.test(name.spelling)));
  const mayBeBrand = isKnown || names.some(({ spelling }) => /^\p{Ll}+\b/u.test(spelling));
  const best = mostUsed(mayBeBrand ? unlike.filter(({ spelling }) => !isCapitalised(spelling)) : unlike);
  const asLabel = like.reduce((sum, { count }) => sum + count, 0);
  return best === undefined || best.count <= asLabel ? label : writtenOut(best, label, names);
}

/** A class is named in the plural. */
const isClass = (label: string): boolean => /[^isu]s$/i.test(label);

/** Broader treatments of which a source claims nothing and whose names leave out words of a label: "lithotripsy", but no "diets". */
const shorterFor = (
  { id, label }: Spoken,
  used: ReadonlyMap<string, unknown>,
  subjects: ReadonlySet<string>,
  hierarchy: Hierarchy,
): string[] =>
  Array.from(hierarchy.above(id)).filter(
    (one) =>
      one !== id &&
      used.has(one) &&
      !subjects.has(one) &&
      !isClass(hierarchy.label(one)) &&
      isHeadOf(hierarchy.label(one), label),
  );

/** How often each spelling stands in some of these tables. */
function together(tables: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const table of tables)
    for (const [spelling, count] of table) counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  return counts;
}

/** Claims whose subjects have for label what `sentences`, those of their source, call them most. */
export function nameSubjects(
  claims: readonly Claim[],
  sentences: readonly ReadSentence[],
  hierarchy: Hierarchy,
): Claim[] {
  const used = spellingsIn(sentences);
  const subjects = new Set(claims.map(({ subject }) => subject.id));
  const chosen = new Map<string, string>();
  const nameOf = (subject: Spoken): string => {
    const { id, label } = subject;
    const shorter = shorterFor(subject, used, subjects, hierarchy);
    const counts = together([id, ...shorter].map((one) => used.get(one) ?? NO_SPELLINGS));
    return chosenName(label, namesOf(counts), hierarchy.names(id), shorter.map(hierarchy.label));
  };
  for (const { subject } of claims) if (!chosen.has(subject.id)) chosen.set(subject.id, nameOf(subject));
  return claims.map((claim) => ({
    ...claim,
    subject: { ...claim.subject, label: chosen.get(claim.subject.id) ?? claim.subject.label },
  }));
}
