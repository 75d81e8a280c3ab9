import type { Mention } from '../model.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../text/function-words.ts';
import { headOf } from '../text/head.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { Alias } from './aliases.ts';

/** "Shockwave" and "the varnish" in a text on shockwave therapy or on fluoride varnish. */

const NO_NAME =
  /^(?:therap|treatment|drug|medic|injection|infusion|tablet|pill|capsule|surgery|operation|procedure|program|use$|supplement|vaccin|jab|shot|spray|cream|patch|device|technique|method|test|care|training|exercise|session|support|management|product|agent|dose|weight|blood|drops?$|oil|tea|acid|water|milk)/i;
const ADJECTIVE = /(?:al|ive|ic|ous|ory|ary|ed|ing|an|ar|less|free|ble|ent|ant)$/i;
const LEAST_LETTERS = 5;

const isName = ({ text, word }: Token): boolean =>
  word && text.length >= LEAST_LETTERS && /^\p{L}+$/u.test(text) && !NO_NAME.test(text);

/** Whether a word is used as a noun of its own: a verb, a preposition or a mark follows. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !next.word) return next?.text !== '-';
  return [AUXILIARIES, PREPOSITIONS, CONJUNCTIONS, ADVERBS].some((words) => words.has(next.norm));
}

type Named = Pick<ReadSentence, 'sentence' | 'tokens' | 'mentions'>;

/** The first and the last word of a name that has several. */
function partsOf({ sentence }: Named, { span }: Mention): Token[] {
  const words = tokenize(sentence.text.slice(span.start, span.end)).filter(({ word }) => word);
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3 || first === undefined || last === undefined) return [];
  return [first, last].filter((one, at) => isName(one) && (at > 0 || !ADJECTIVE.test(one.text)));
}

/** The short forms of what the title of a document names; `known` tells words that are names already. */
export function shortNames(sentences: readonly Named[], known: (word: string) => boolean): ReadonlyMap<string, Alias> {
  const head = headOf(sentences);
  const short = new Map<string, Alias>();
  for (const read of sentences) {
    if (!head.has(read.sentence.block)) continue;
    for (const one of read.mentions) {
      if (one.kind !== 'treatment') continue;
      for (const { norm, text } of partsOf(read, one))
        if (!known(text)) short.set(norm, { kind: one.kind, id: one.id, label: one.label });
    }
  }
  const found = new Map<string, Alias>();
  if (short.size === 0) return found;
  for (const { tokens, mentions } of sentences) {
    tokens.forEach((token, at) => {
      const alias = short.get(token.norm);
      const covered = mentions.some(({ span }) => span.start <= token.start && token.end <= span.end);
      if (alias !== undefined && !covered && standsAlone(tokens, at)) found.set(token.text, alias);
    });
  }
  return found;
}
