import { thesaurus } from '../lexicon/thesaurus.ts';
import { normalizeWord } from '../text/normalize.ts';
import type { TokenizedSentence } from '../text/read-sentence.ts';
import { type Form, formFact, type Token } from '../text/tokenize.ts';
import type { Lexicon } from './lexicon.ts';

/** How a machine-paraphrased document is read, and why it is taken for one. */
export interface Paraphrase {
  readonly read: (token: Token) => Token;
  /** Replaced words inside names of the lexicon, per 1,000 words. */
  readonly score: number;
  readonly examples: readonly string[];
}

/** Fewer different replacements than this, or fewer in 1,000 words, is ordinary variation of style. */
const MIN_EXAMPLES = 4;
const MIN_SCORE = 4;

let meant: ReadonlyMap<string, string> | null = null;

/** The form that a thesaurus replaced by this one; itself where it replaced none. */
const meantForm = formFact((form): Form => {
  meant ??= meanings();
  const norm = meant.get(form.norm) ?? form.norm;
  return norm === form.norm ? form : { ...form, norm, facts: [] };
});

/** The token that a thesaurus replaced by this one. */
function readAsMeant(token: Token): Token {
  const form = meantForm(token.form);
  return form === token.form ? token : { ...token, norm: form.norm, form };
}

function meanings(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of thesaurus.split('\n')) {
    const [word, others] = line.split('|');
    for (const other of others?.split(';') ?? []) {
      const key = normalizeWord(other.trim());
      if (!key.includes(' ') && !map.has(key)) map.set(key, normalizeWord((word ?? '').trim()));
    }
  }
  return map;
}

/** Names of two or more words that appear only when one of the words is replaced by the one that was meant. */
function replacedNames({ sentence: { text }, tokens }: TokenizedSentence, lexicon: Lexicon): string[] {
  const found: string[] = [];
  if (tokens.every(({ form }) => meantForm(form) === form)) return found;
  const read = tokens.map(readAsMeant);
  for (let at = 0; at < tokens.length; at++) {
    const spun = lexicon.match(text, read, at);
    const plain = lexicon.match(text, tokens, at);
    if (spun !== null && spun.to - at > 1 && spun.to > (plain?.to ?? at)) {
      found.push(text.slice(tokens[at]?.start, tokens[spun.to - 1]?.end).toLowerCase());
    }
    at = Math.max(at, (spun?.to ?? 0) - 1, (plain?.to ?? 0) - 1);
  }
  return found;
}

/** The reader of a machine-paraphrased document; null where the document is written in ordinary words. */
export function paraphraseReader(sentences: readonly TokenizedSentence[], lexicon: Lexicon): Paraphrase | null {
  const found = sentences.flatMap((sentence) => replacedNames(sentence, lexicon));
  const examples = [...new Set(found)];
  if (examples.length < MIN_EXAMPLES) return null;
  const words = sentences.reduce((sum, { sentence }) => sum + sentence.text.split(/\s+/).length, 0);
  const score = Math.round((found.length / words) * 10_000) / 10;
  return score < MIN_SCORE ? null : { read: readAsMeant, score, examples: examples.slice(0, 5) };
}
