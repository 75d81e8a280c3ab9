import { isFunctionWord } from '../../text/function-words.ts';
import type { Token } from '../../text/tokenize.ts';
import { type Slot, slotAt, WIDTH } from './slots.ts';
import { hashText } from './word-slots.ts';

/** For each token whether it parts phrases: a function word or a mark other than a hyphen. */
const partings = (tokens: readonly Token[]): boolean[] =>
  tokens.map((token) => (token.word ? isFunctionWord(token.norm) : token.text !== '-'));

/** The parting before a phrase, alone and with the word before it: "with", "treated with". */
function fillBefore(tokens: readonly Token[], parts: readonly boolean[], rows: Int32Array): void {
  const [joinAt, phraseAt] = [slotAt('joinBefore'), slotAt('joinPhrase')];
  let join = 0;
  let phrase = 0;
  tokens.forEach((token, at) => {
    rows[at * WIDTH + joinAt] = join;
    rows[at * WIDTH + phraseAt] = phrase;
    if (!parts[at]) return;
    join = hashText(token.norm);
    phrase = Math.imul(join, 31) ^ hashText(tokens[at - 1]?.stem ?? '');
  });
}

/** The last word of the phrase, the parting after it, and the first word beyond. */
function fillAfter(tokens: readonly Token[], parts: readonly boolean[], rows: Int32Array): void {
  let join = 0;
  let head = -1;
  let beyond = -1;
  const copy = (row: number, to: Slot, from: number, slot: Slot) => {
    rows[row + slotAt(to)] = from < 0 ? 0 : (rows[from * WIDTH + slotAt(slot)] as number);
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const row = at * WIDTH;
    head = parts[at] ? -1 : Math.max(head, at);
    rows[row + slotAt('joinAfter')] = join;
    copy(row, 'head', head, 'norm');
    copy(row, 'headSuffix', head, 'suffix4');
    copy(row, 'headKind', head, 'plainKind');
    copy(row, 'beyond', beyond, 'norm');
    copy(row, 'beyondKind', beyond, 'plainKind');
    if (!parts[at]) continue;
    join = hashText(tokens[at]?.norm ?? '');
    if (at + 1 < tokens.length && !parts[at + 1]) beyond = at + 1;
  }
}

/** What stands around the phrase that a token is part of; needs the columns of the words. */
export function fillPhrases(tokens: readonly Token[], rows: Int32Array): void {
  const parts = partings(tokens);
  fillBefore(tokens, parts, rows);
  fillAfter(tokens, parts, rows);
}
