import type { Mention, MentionKind, Sentence, Span } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { DETERMINERS, isFunctionWord } from '../text/function-words.ts';
import { normalizeWord } from '../text/normalize.ts';
import type { Interaction, ReadSentence, TokenizedSentence } from '../text/read-sentence.ts';
import { overlap } from '../text/spans.ts';
import { formFact, type Token, tokenize } from '../text/tokenize.ts';
import { findAgeGroups } from './age-groups.ts';
import { type Alias, documentAliases } from './aliases.ts';
import { findBrands } from './brands.ts';
import { findClassPhrases, isBehindNon } from './class-phrases.ts';
import { readComplements } from './complements.ts';
import { findCompoundCodes } from './compound-codes.ts';
import { findDates } from './dates.ts';
import { definedNames } from './defined-names.ts';
import { durationsIn } from './durations.ts';
import { frequenciesIn, measureOf } from './frequencies.ts';
import { idiomAt } from './idioms.ts';
import { findLevels } from './levels.ts';
import type { Lexicon, LexiconMatch } from './lexicon.ts';
import { paraphraseReader } from './paraphrase.ts';
import { quantitiesIn } from './quantities.ts';
import { findReceptorPhrases } from './receptor-phrases.ts';
import { findResistance } from './resistance.ts';
import { findSharedWords } from './shared-words.ts';
import { shortNames } from './short-names.ts';
import { sentenceFeatures } from './tagger/features.ts';
import { findInteractions, interactionScore } from './tagger/interactions.ts';
import { tokenKinds } from './tagger/kinds.ts';
import { eventScore, type TaggedSpan, tagSpans } from './tagger/tag-spans.ts';
import { headKind, isSecondWord, wordForm } from './word-forms.ts';

/** What one document adds to the lexicon. */
interface Knowledge {
  readonly lexicon: Lexicon;
  readonly aliases: ReadonlyMap<string, Alias | null>;
  /** Reads a token through a thesaurus; null in a document that is not machine-paraphrased. */
  readonly paraphrase: ((token: Token) => Token) | null;
}

/** Mentions of a document, with the paraphrase score that decided whether its words are read through a thesaurus. */
export interface Findings {
  readonly sentences: readonly ReadSentence[];
  /** Thesaurus substitutions per 1,000 words; null where none was found. */
  readonly paraphrased: { readonly score: number; readonly examples: readonly string[] } | null;
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const conceptMention = (concept: Alias, span: Span, via: Mention['via']): Mention => ({
  kind: concept.kind,
  id: concept.id,
  label: concept.label,
  span,
  via,
});

interface Matched {
  readonly mentions: Mention[];
  /** For each token the kind of the mention that covers it, or that it is part of an idiom. */
  readonly covered: (MentionKind | 'idiom' | null)[];
}

const ACTORS = /^(?:antagonist|agonist|inhibitor|blocker|modulator|activator|antibody)$/;

/** "NMDA receptor antagonist" names a class of drugs, and the receptor. */
function targetOfClass(text: string, tokens: readonly Token[], match: LexiconMatch, known: Knowledge): Mention[] {
  const head = tokens[match.to - 1];
  if (head === undefined || !ACTORS.test(head.norm)) return [];
  const inner = known.lexicon.match(text, tokens.slice(0, match.to - 1), match.from);
  return (inner?.concepts ?? [])
    .filter(({ kind }) => kind === 'target' || kind === 'process')
    .map((concept) => conceptMention(concept, spanOf(tokens, match.from, inner?.to ?? match.to), 'lexicon'));
}

/** "fish oil" and "the contraceptive pill" are things of their own, whatever their form. */
const NO_FORM = /^(?:oil|tea|extract|powder|supplement|soap|wash|drink|pill|toothpaste|filler|pump|implant|device)$/;

/** "zinc lozenges" names a treatment, and its form. */
function formOfTreatment(text: string, tokens: readonly Token[], match: LexiconMatch, { lexicon }: Knowledge) {
  if (match.to - match.from < 2 || match.concepts[0]?.kind !== 'treatment') return [];
  if (NO_FORM.test(tokens[match.to - 1]?.norm ?? '')) return [];
  const whole = tokens.slice(0, match.to);
  const inner = lexicon.match(text, whole.slice(0, -1), match.from);
  if (inner?.concepts[0]?.kind !== 'treatment') return [];
  const rest = lexicon.match(text, whole, inner.to);
  return (rest?.to === match.to ? rest.concepts : [])
    .filter(({ kind }) => kind === 'form')
    .map((concept) => conceptMention(concept, spanOf(tokens, inner.to, match.to), 'lexicon'));
}

/** "intravitreal steroids" names a treatment, and its route. */
function routeOfTreatment(text: string, tokens: readonly Token[], match: LexiconMatch, { lexicon }: Knowledge) {
  if (match.to - match.from < 2 || match.concepts[0]?.kind !== 'treatment') return [];
  const first = lexicon.match(text, tokens.slice(0, match.to - 1), match.from);
  if (first?.concepts[0]?.kind !== 'route') return [];
  const rest = lexicon.match(text, tokens.slice(0, match.to), first.to);
  return rest?.to === match.to && rest.concepts[0]?.kind === 'treatment'
    ? [conceptMention(first.concepts[0], spanOf(tokens, match.from, first.to), 'lexicon')]
    : [];
}

function namedBy(
  text: string,
  tokens: readonly Token[],
  match: LexiconMatch | null,
  via: Mention['via'],
  known: Knowledge,
): Mention[] {
  if (match === null) return [];
  const span = spanOf(tokens, match.from, match.to);
  return [
    ...match.concepts.map((concept) => conceptMention(concept, span, via)),
    ...targetOfClass(text, tokens, match, known),
    ...formOfTreatment(text, tokens, match, known),
    ...routeOfTreatment(text, tokens, match, known),
  ];
}

/**
 * The short form, brand or code ("LVB-209") of the document that stands at a token, null where it is none of the
 * lexicon's; `to` is exclusive.
 */
function aliasAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  aliases: Knowledge['aliases'],
): { alias: Alias | null; to: number } | null {
  const [first, dash, figures] = tokens.slice(at, at + 3);
  if (first === undefined || aliases.size === 0) return null;
  const isCode = dash?.text === '-' && dash.glued && figures?.glued === true;
  const code = isCode ? aliases.get(text.slice(first.start, figures.end)) : undefined;
  if (code) return { alias: code, to: at + 3 };
  const alias = aliases.get(first.text);
  return alias === undefined ? null : { alias, to: at + 1 };
}

const ARTICLE = /^(?:an?|the)$/;

/** The token after the name or idiom at token `at`: "a cold" is none before "sore". */
const reachOf = (text: string, tokens: readonly Token[], at: number, { lexicon }: Knowledge): number =>
  Math.max(lexicon.match(text, tokens, at)?.to ?? at, idiomAt(tokens, at) ?? at);

const NOT_MEANT: ReadonlySet<MentionKind> = new Set(['treatment', 'population']);

const isWhatItIsNot = (tokens: readonly Token[], at: number, match: LexiconMatch | null): boolean =>
  isBehindNon(tokens, at) && match?.concepts.some(({ kind }) => NOT_MEANT.has(kind)) === true;

function matchNames(text: string, tokens: readonly Token[], known: Knowledge): Matched {
  const mentions: Mention[] = [];
  const covered: Matched['covered'] = new Array(tokens.length).fill(null);
  const meant = readAsMeant(tokens, known);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.word) continue;
    const plain = known.lexicon.match(text, tokens, at);
    if (isWhatItIsNot(tokens, at, plain)) continue;
    const spun = meant === tokens ? null : known.lexicon.match(text, meant, at);
    const match = spun && spun.to > (plain?.to ?? at) ? spun : plain;
    const alias = aliasAt(text, tokens, at, known.aliases);
    const to = Math.max(match?.to ?? at, alias?.to ?? at);
    const idiom = idiomAt(tokens, at);
    if (idiom !== null && idiom >= to) {
      covered.fill('idiom', at, idiom);
      at = idiom - 1;
      continue;
    }
    if (match === null && alias === null) continue;
    if (ARTICLE.test(token.norm) && reachOf(text, tokens, at + 1, known) > to) continue;
    const span = spanOf(tokens, at, to);
    if (alias?.to === to && alias.alias === null) continue;
    if (alias?.to === to && alias.alias !== null)
      mentions.push(conceptMention(alias.alias, span, alias.alias.via ?? 'abbreviation'));
    else mentions.push(...namedBy(text, tokens, match, match === spun ? 'paraphrase' : 'lexicon', known));
    covered.fill(mentions.at(-1)?.kind ?? null, at, to);
    at = to - 1;
  }
  return { mentions, covered };
}

const unknown = (text: string, kind: MentionKind, span: Span, via: Mention['via'] = 'morphology'): Mention => {
  const words = text.slice(span.start, span.end);
  return { kind, id: conceptId(words), label: words.toLowerCase(), span, via };
};

const formOf = formFact(({ norm }) => wordForm(norm));
const headOf = formFact(({ norm }) => headKind(norm));

/** Words that no row knows but whose form tells what they are. */
function matchForms(text: string, tokens: readonly Token[], covered: Matched['covered']): Mention[] {
  const found: Mention[] = [];
  tokens.forEach((token, at) => {
    if (covered[at] || !token.word || token.norm.length < 5) return;
    const form = formOf(token.form);
    if (form === null) return;
    const to = form.kind === 'treatment' && isSecondWord(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
    covered.fill(form.kind, at, to);
    found.push(unknown(text, form.kind, spanOf(tokens, at, to)));
  });
  return found;
}

const MODIFIER_LIMIT = 3;

const POSSESSIVE = /^['’]s$/;

/** How far a phrase with its head at `head` reaches to the left over words that may modify it. */
function phraseStart(tokens: readonly Token[], covered: Matched['covered'], head: number): number {
  let from = head;
  while (from > 0 && head - from < MODIFIER_LIMIT) {
    const before = tokens[from - 1] as Token;
    if (before.text === '-' && before.glued && tokens[from]?.glued) {
      from -= 1;
      continue;
    }
    if (!before.word || isFunctionWord(before.norm) || /^\d/.test(before.text) || VERB_LIKE.test(before.norm)) break;
    const kind = covered[from - 1] ?? null;
    if (kind === null ? /ing$/.test(before.norm) : kind !== 'target' && kind !== 'process') break;
    from -= 1;
  }
  while (from < head && (!(tokens[from] as Token).word || POSSESSIVE.test((tokens[from] as Token).text))) from++;
  return from;
}

const VERB_LIKE =
  /^(?:cause|treat|reduce|increase|include|help|report|develop|experience|improve|relieve|prevent|produce|induce|take|use|make|get|give|show|suffer|avoid|manage|ease|affect|show|need|want|seem|become|remain|trigger|shorten|shortens|shortened|halve|halves|halved|slash|slashed|trim|trimmed|eased|relieved|prevented|lessen|lessened|curb|curbed|triggered|having|causing|treating|reducing|including|increasing|experiencing|developing|preventing|relieving|improving|managing|reported|caused|treated|developed|reduced|increased)$/;

/** Phrases whose head noun tells what they are; before a determiner the word is a verb ("the toxin blocks the …"): "gallbladder trouble", "Factor X deficiency". */
function matchHeads(text: string, tokens: readonly Token[], covered: Matched['covered']): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const kind = covered[at] !== null || !token.word ? null : headOf(token.form);
    if (kind === null) continue;
    const from = phraseStart(tokens, covered, at);
    if (from === at || DETERMINERS.has(tokens[at + 1]?.norm ?? '')) continue;
    covered.fill(kind, from, at + 1);
    found.push(unknown(text, kind, spanOf(tokens, from, at + 1)));
  }
  return found;
}

/** A phrase found by its head replaces the shorter mentions inside it. */
const outside = (mentions: readonly Mention[], phrases: readonly Mention[]): Mention[] =>
  mentions.filter(
    (one) => !phrases.some((phrase) => phrase.span.start <= one.span.start && one.span.end <= phrase.span.end),
  );

function measures(text: string, tokens: readonly Token[]): Mention[] {
  const frequencies = frequenciesIn(tokens);
  const durations = durationsIn(tokens, frequencies).map(
    ({ span, duration, id, label }): Mention => ({
      kind: 'duration',
      id,
      label,
      span,
      via: 'pattern',
      ...(duration === null ? {} : { duration }),
    }),
  );
  const of = (kind: 'date' | 'frequency' | 'quantity', found: readonly { span: Span; label: string }[]): Mention[] =>
    found.map(({ span, label }) => ({ kind, id: conceptId(label), label, span, via: 'pattern' }));
  return [
    ...durations,
    ...of('date', findDates(text, tokens)),
    ...of(
      'frequency',
      frequencies.map((one) => measureOf(tokens, one)),
    ),
    ...of('quantity', quantitiesIn(tokens, frequencies)),
  ];
}

/** "10 MG" is an amount, and no myasthenia gravis. */
const isUnit = ({ kind, span }: Mention, measured: readonly Mention[]): boolean =>
  kind === 'condition' &&
  measured.some((one) => one.kind === 'quantity' && one.span.start < span.start && span.end <= one.span.end);

/** In a machine-paraphrased document the words themselves are read as what they replaced. */
function readAsMeant(tokens: readonly Token[], { paraphrase }: Knowledge): readonly Token[] {
  return paraphrase === null ? tokens : tokens.map(paraphrase);
}

/** A sentence this likely reports a drug event, in a text that is made of such reports. */
const REPORT = 0.4;
/** In another text it must be this likely: articles for lay readers tell of drugs in similar words. */
const LONE_REPORT = 0.97;
/** The share of sentences that report a drug event in a text that is made of such reports. */
const REPORTS = 0.25;

/** Sure enough that hardly a sentence of an article for lay readers is taken for one of biochemistry. */
const BIOCHEMISTRY = 0.1;
/** Hardly a sentence of biochemistry is less likely one. */
const LEAST_BIOCHEMISTRY = 0.02;

const LIKELY = 0.5;

/**
 * What a sentence that reports a drug event is made of; empty where a drug is missing or nothing is said of it. In a text
 * that is not made of reports (`least` says so) likely phrases alone count.
 */
function readReport({ tokens, kinds }: NamedSentence, least: number): readonly TaggedSpan[] {
  const spans = tagSpans(tokens, kinds).filter(({ score }) => least < LONE_REPORT || score >= LIKELY);
  const drugs = spans.filter(({ type }) => type === 'drug');
  return drugs.length === 0 || drugs.length === spans.length ? [] : spans;
}

const LEARNED_KINDS: ReadonlyMap<string, MentionKind> = new Map([
  ['drug', 'treatment'],
  ['side-effect', 'effect'],
  ['indication', 'condition'],
]);

/** The drugs and complaints of a report that neither a row nor the form of a word knows. */
function matchLearned(text: string, report: readonly TaggedSpan[], named: readonly Mention[]): Mention[] {
  return report.flatMap(({ type, span, score }): Mention[] => {
    const kind = LEARNED_KINDS.get(type);
    const known = named.some((one) => overlap(one.span, span));
    return kind === undefined || known || score < LIKELY ? [] : [unknown(text, kind, span, 'tagger')];
  });
}

/** What is known of a sentence before a learned tagger reads it. */
interface NamedSentence extends TokenizedSentence {
  readonly mentions: readonly Mention[];
  /** What the lexicon says of each token. */
  readonly kinds: readonly string[];
  /** How likely it reports a drug event, and how likely it tells of biochemistry. */
  readonly event: number;
  readonly biochemistry: number;
}

function nameIn({ sentence, tokens }: TokenizedSentence, knowledge: Knowledge): NamedSentence {
  const { text } = sentence;
  const { mentions, covered } = matchNames(text, tokens, knowledge);
  const forms = matchForms(text, tokens, covered);
  const heads = matchHeads(text, tokens, covered);
  const single = [...outside([...mentions, ...forms], heads), ...heads];
  const receptors = findReceptorPhrases(text, single, knowledge.lexicon);
  const targeted = [...outside(single, receptors), ...receptors];
  const levels = findLevels(tokens, knowledge.lexicon);
  const whole = readComplements(text, [...outside(targeted, levels), ...levels]);
  const named = [...whole, ...findCompoundCodes(text, whole)];
  const conditions = named.filter((one) => one.kind === 'condition' || one.kind === 'effect');
  const resistant = findResistance(text, tokens, conditions);
  const classes = findClassPhrases(tokens, named);
  const generic = (one: Mention) =>
    one.id === 'medications' && classes.some(({ span }) => span.start <= one.span.start && one.span.end <= span.end);
  const ages = findAgeGroups(text);
  const people = outside(
    named.filter((one) => !generic(one)),
    ages,
  );
  const shared = findSharedWords(text, tokens, named, knowledge.lexicon);
  const measured = measures(text, tokens);
  const counted = outside(people, shared).filter((one) => !isUnit(one, measured));
  const known = [...counted, ...ages, ...classes, ...resistant, ...shared, ...measured];
  if (knowledge.paraphrase !== null) return { sentence, tokens, mentions: known, kinds: [], event: 0, biochemistry: 0 };
  const kinds = tokenKinds(tokens, known);
  const features = sentenceFeatures(tokens, kinds);
  const event = eventScore(features);
  return { sentence, tokens, mentions: known, kinds, event, biochemistry: interactionScore(features) };
}

/** A sentence with all that it mentions, and what it reports. */
interface ReportedSentence extends Omit<ReadSentence, 'interactions'> {
  readonly named: NamedSentence;
  /** What rows take out of the lexicon. */
  readonly off: readonly Mention[];
}

const isOff = (span: Span, { off }: Pick<ReportedSentence, 'off'>): boolean =>
  off.some((one) => overlap(one.span, span));

/** Reads the sentence as a report if it is at least so likely to be one. */
function readReported(named: NamedSentence, least: number, knowledge: Knowledge): ReportedSentence {
  const { sentence, tokens } = named;
  const report = named.event < least ? [] : readReport(named, least);
  const all = [...named.mentions, ...matchLearned(sentence.text, report, named.mentions)];
  const off = all.filter(({ id }) => knowledge.lexicon.isOff(id));
  return {
    named,
    off,
    sentence,
    tokens: readAsMeant(tokens, knowledge),
    mentions: all
      .filter((one) => !off.includes(one))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    report: report.filter(({ span }) => !isOff(span, { off })),
  };
}

/** Whether words are part of the name of a treatment: what acts on the "aromatase" of "an aromatase inhibitor" may be another. */
const nameTreatment = (span: Span, mentions: readonly Mention[]): boolean =>
  mentions.some((one) => one.kind === 'treatment' && overlap(one.span, span));

/**
 * Which chemical acts on which target in a sentence of biochemistry. Where it only may be one, likely pairs alone count, and
 * none with a target that names a class of treatments.
 */
function interactionsIn({ biochemistry, tokens, kinds, mentions }: NamedSentence): readonly Interaction[] {
  if (biochemistry < LEAST_BIOCHEMISTRY) return [];
  const found = findInteractions(tokens, kinds, mentions);
  if (biochemistry >= BIOCHEMISTRY) return found;
  return found.filter(({ score, target }) => score >= LIKELY && !nameTreatment(target, mentions));
}

/** Adds which chemical acts on which target. */
function readInteractions(reported: ReportedSentence): ReadSentence {
  const { named, sentence, tokens, mentions, report } = reported;
  const interactions = interactionsIn(named).filter(
    ({ chemical, target }) => !isOff(chemical, reported) && !isOff(target, reported),
  );
  return { sentence, tokens, mentions, report, interactions };
}

const isNamed = (word: string, lexicon: Lexicon): boolean => lexicon.match(word, tokenize(word), 0) !== null;

/** Names that the document gives to treatments, looked for only where a bracket or "sold as" may hold one. */
function documentBrands(sentences: readonly ReportedSentence[], lexicon: Lexicon): Map<string, Alias> {
  const isName = (word: string): boolean => isNamed(word, lexicon);
  const brands = new Map<string, Alias>();
  for (const { sentence, mentions } of sentences) {
    if (!/\(|sold|marketed|available/.test(sentence.text)) continue;
    for (const [word, alias] of findBrands(sentence.text, mentions, isName))
      if (!brands.has(word)) brands.set(word, alias);
  }
  return brands;
}

/** Whether a text is made of reports of drug events; the likely ones are read until that is certain. */
function isOfReports(sentences: readonly NamedSentence[], read: (one: NamedSentence) => ReportedSentence): boolean {
  const least = REPORTS * sentences.length;
  const likely = sentences.filter(({ event }) => event >= REPORT).sort((a, b) => b.event - a.event);
  let reports = 0;
  for (const [at, one] of likely.entries()) {
    if (reports >= least || reports + likely.length - at < least) break;
    if (read(one).report.length > 0) reports++;
  }
  return reports >= least;
}

/** The sentences of a text with their reports: in one made of reports the likely ones, in another the sure ones. */
function readReports(sentences: readonly NamedSentence[], knowledge: Knowledge) {
  const known = new Map<NamedSentence, ReportedSentence>();
  const likely = (one: NamedSentence): ReportedSentence => {
    const reported = known.get(one) ?? readReported(one, REPORT, knowledge);
    known.set(one, reported);
    return reported;
  };
  const least = isOfReports(sentences, likely) ? REPORT : LONE_REPORT;
  const read = (one: NamedSentence): ReportedSentence =>
    least === REPORT && one.event >= least ? likely(one) : readReported(one, least, knowledge);
  return { least, sentences: sentences.map(read) };
}

/** Everything that the sentences of one document mention. */
export function find(sentences: readonly Sentence[], lexicon: Lexicon): Findings {
  const tokenized = sentences.map((sentence) => ({ sentence, tokens: tokenize(sentence.text) }));
  const paraphrase = paraphraseReader(tokenized, lexicon);
  const defined = definedNames(
    sentences,
    (word) => isNamed(word, lexicon) || wordForm(normalizeWord(word)) !== null,
    (phrase) => lexicon.match(phrase, tokenize(phrase), 0)?.to === 2,
  );
  const aliases = documentAliases(sentences, lexicon);
  const known: Knowledge = {
    lexicon,
    aliases: new Map([...defined, ...aliases]),
    paraphrase: paraphrase?.read ?? null,
  };
  const { least, sentences: read } = readReports(
    tokenized.map((one) => nameIn(one, known)),
    known,
  );
  const brands = new Map([...shortNames(read, (word) => isNamed(word, lexicon)), ...documentBrands(read, lexicon)]);
  const branded: Knowledge = { ...known, aliases: new Map([...defined, ...brands, ...aliases]) };
  const isBranded = ({ sentence, tokens }: ReportedSentence) =>
    tokens.some((_, at) => aliasAt(sentence.text, tokens, at, brands) !== null);
  return {
    sentences: read
      .map((one) => (isBranded(one) ? readReported(nameIn(one.named, branded), least, branded) : one))
      .map(readInteractions),
    paraphrased: paraphrase === null ? null : { score: paraphrase.score, examples: paraphrase.examples },
  };
}
