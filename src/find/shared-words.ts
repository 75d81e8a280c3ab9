import { BODY_PARTS } from '../lexicon/body-parts.ts';
import type { Mention, MentionKind } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { AUXILIARIES, isFunctionWord } from '../text/function-words.ts';
import { formFlag, type Token } from '../text/tokenize.ts';
import { complementOf } from './complements.ts';
import type { Lexicon } from './lexicon.ts';
import { headKind } from './word-forms.ts';

const isCoordinator = formFlag(({ text }) => /^(?:and|or|nor|\/|&|,)$/i.test(text));
const PARTS = new Set(BODY_PARTS.split(' '));
const LONGEST_ITEM = 3;

const isComplaint = (kind: MentionKind): boolean => kind === 'condition' || kind === 'effect';

/** Token range, `to` exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence with what covers its tokens. */
interface Named {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Where complaints of several words stand. */
  readonly complaints: readonly Range[];
  /** Tokens of mentions other than targets, and of items found. */
  readonly taken: Set<number>;
  /** By the token after a target, its first token. */
  readonly targets: ReadonlyMap<number, number>;
}

function read(text: string, tokens: readonly Token[], mentions: readonly Mention[], lexicon: Lexicon): Named {
  const starts = new Map(tokens.map(({ start }, at) => [start, at]));
  const ends = new Map(tokens.map(({ end }, at) => [end, at + 1]));
  const complaints: Range[] = [];
  const taken = new Set<number>();
  const targets = new Map<number, number>();
  for (const { kind, span } of mentions) {
    const from = starts.get(span.start);
    const to = ends.get(span.end);
    if (from === undefined || to === undefined) continue;
    if (kind === 'target') targets.set(to, from);
    else for (let at = from; at < to; at++) taken.add(at);
    if (isComplaint(kind) && to - from > 1) complaints.push({ from, to });
  }
  return { text, tokens, lexicon, complaints, taken, targets };
}

/** What an item names together with the words it shares, which stand before or behind it. */
function readTogether(item: Range, phrase: readonly Token[], { text, tokens, lexicon }: Named): Mention | null {
  const span = { start: tokens[item.from]?.start ?? 0, end: tokens[item.to - 1]?.end ?? 0 };
  const match = lexicon.match(text, phrase, 0);
  const concept = match?.to === phrase.length ? match.concepts.find(({ kind }) => isComplaint(kind)) : undefined;
  return concept === undefined
    ? null
    : { kind: concept.kind, id: concept.id, label: concept.label, span, via: 'lexicon' };
}

/** "stomach" of "stomach and bladder complaints": no row knows it, but a part of the body and such a noun name a complaint. */
function readPart(item: Range, head: Token, { text, tokens, targets }: Named): Mention | null {
  const kind = headKind(head.norm);
  const isWord = item.to === item.from + 1;
  const isPart = (isWord && PARTS.has(tokens[item.from]?.norm ?? '')) || targets.get(item.to) === item.from;
  if (kind === null || !isComplaint(kind) || !isPart) return null;
  const span = { start: tokens[item.from]?.start ?? 0, end: tokens[item.to - 1]?.end ?? 0 };
  const label = `${text.slice(span.start, span.end)} ${head.text}`.toLowerCase();
  return { kind, id: conceptId(label), label, span, via: 'morphology' };
}

function isNamed({ from, to }: Range, { taken }: Named): boolean {
  for (let at = from; at < to; at++) if (taken.has(at)) return true;
  return false;
}

function take({ from, to }: Range, { taken }: Named): void {
  for (let at = from; at < to; at++) taken.add(at);
}

/** Whether an item starts with "non-". */
const isComplement = ({ from }: Range, tokens: readonly Token[]): boolean =>
  tokens[from]?.lower === 'non' && tokens[from + 1]?.text === '-';

/** The tokens from the item that ends before token `to`: a mention, or one word. */
function itemBefore(to: number, { tokens, targets }: Named): Range | null {
  const from = targets.get(to) ?? to - 1;
  const first = tokens[from];
  if (!first?.word || isFunctionWord(first.norm)) return null;
  return isComplement({ from: from - 2, to }, tokens) ? { from: from - 2, to } : { from, to };
}

/** Before the coordinators that end before token `at`; null where none do. */
function beforeCoordinators(tokens: readonly Token[], at: number): number | null {
  let to = at;
  while (to > 0 && isCoordinator((tokens[to - 1] as Token).form)) to--;
  return to === at ? null : to;
}

/** An item with the longest end of a complaint that makes a name of it. */
function withTailOf(item: Range, { from, to }: Range, sentence: Named): Mention | null {
  const { tokens } = sentence;
  if (isComplement(item, tokens)) {
    const named = withTailOf({ from: item.from + 2, to: item.to }, { from, to }, sentence);
    return named === null ? null : complementOf(named);
  }
  const own = tokens.slice(item.from, item.to);
  for (let tail = from + 1; tail < to; tail++) {
    const mention = readTogether(item, [...own, ...tokens.slice(tail, to)], sentence);
    if (mention !== null) return mention;
  }
  return null;
}

/** "itchy" of "itchy and watery eyes": items before a complaint that share its last words. */
function itemsBefore({ from, to }: Range, sentence: Named): Mention[] {
  const found: Mention[] = [];
  const { tokens } = sentence;
  let end = beforeCoordinators(tokens, from);
  while (end !== null) {
    const item = itemBefore(end, sentence);
    if (item === null || isNamed(item, sentence)) break;
    const mention = withTailOf(item, { from, to }, sentence) ?? readPart(item, tokens[to - 1] as Token, sentence);
    if (mention === null) break;
    found.push(mention);
    take(item, sentence);
    end = beforeCoordinators(tokens, item.from);
  }
  return found;
}

/** Whether a phrase may end before token `at`: no noun goes on with it. */
const mayEnd = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next === undefined || !next.word || (isFunctionWord(next.norm) && !AUXILIARIES.has(next.norm));
};

/** The longest item from token `at` that names a complaint with the first words of another. */
function itemAfter(at: number, { from, to }: Range, sentence: Named): (Range & { mention: Mention }) | null {
  const { tokens } = sentence;
  for (let end = Math.min(tokens.length, at + LONGEST_ITEM); end > at; end--) {
    const item = { from: at, to: end };
    if (!mayEnd(tokens, end) || isNamed(item, sentence)) continue;
    for (let head = to - 1; head > from; head--) {
      const mention = readTogether(item, [...tokens.slice(from, head), ...tokens.slice(at, end)], sentence);
      if (mention !== null) return { ...item, mention };
    }
  }
  return null;
}

/** "concentrating" of "trouble sleeping or concentrating": items behind a complaint that share its first words. */
function itemsAfter(place: Range, sentence: Named): Mention[] {
  const found: Mention[] = [];
  const { tokens } = sentence;
  let at = place.to;
  for (;;) {
    const start = at;
    while (at < tokens.length && isCoordinator((tokens[at] as Token).form)) at++;
    const item = at === start ? null : itemAfter(at, place, sentence);
    if (item === null) return found;
    found.push(item.mention);
    take(item, sentence);
    at = item.to;
  }
}

/** Complaints that share words with the one beside them: "stomach, bowel and bladder complaints", "trouble sleeping or concentrating". */
export function findSharedWords(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Mention[] {
  if (!tokens.some(({ form }) => isCoordinator(form))) return [];
  const sentence = read(text, tokens, mentions, lexicon);
  return sentence.complaints.flatMap((place) => [...itemsBefore(place, sentence), ...itemsAfter(place, sentence)]);
}
