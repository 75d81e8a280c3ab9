import { thesaurus } from '../lexicon/thesaurus.ts';
import type { Sentence } from '../model.ts';
import { normalizeWord } from '../text/normalize.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { Lexicon } from './lexicon.ts';

/** How a machine-paraphrased document is read, and why it is taken for one. */
export interface Paraphrase {
  readonly read: (token: Token) => string;
  /** Replaced words inside names of the lexicon, per 1,000 words. */
  readonly score: number;
  readonly examples: readonly string[];
}

/** Fewer different replacements than this, or fewer in 1,000 words, is ordinary variation of style. */
const MIN_EXAMPLES = 4;
const MIN_SCORE = 4;

let meant: ReadonlyMap<string, string> | null = null;

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
function replacedNames(sentence: Sentence, lexicon: Lexicon, read: (token: Token) => string): string[] {
  const { text } = sentence;
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const spun = lexicon.match(text, tokens, at, read);
    const plain = lexicon.match(text, tokens, at);
    if (spun !== null && spun.to - at > 1 && spun.to > (plain?.to ?? at)) {
      found.push(text.slice(tokens[at]?.start, tokens[spun.to - 1]?.end).toLowerCase());
    }
    at = Math.max(at, (spun?.to ?? 0) - 1, (plain?.to ?? 0) - 1);
  }
  return found;
}

/** The reader of a machine-paraphrased document; null where the document is written in ordinary words. */
export function paraphraseReader(sentences: readonly Sentence[], lexicon: Lexicon): Paraphrase | null {
  meant ??= meanings();
  const known = meant;
  const read = (token: Token) => known.get(token.norm) ?? token.norm;
  const found = sentences.flatMap((sentence) => replacedNames(sentence, lexicon, read));
  const words = sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const examples = [...new Set(found)];
  const score = words === 0 ? 0 : Math.round((found.length / words) * 10_000) / 10;
  return examples.length < MIN_EXAMPLES || score < MIN_SCORE ? null : { read, score, examples: examples.slice(0, 5) };
}
