import { isFunctionWord } from '../../text/function-words.ts';
import { hashText } from '../../text/hash.ts';
import { formFlag, type Token } from '../../text/tokenize.ts';
import { slotAt, WIDTH } from './slots.ts';
import { wordSlots } from './word-slots.ts';

/** Whether a word parts phrases: a function word or a mark other than a hyphen. */
const isParting = formFlag(({ word, norm, text }) => (word ? isFunctionWord(norm) : text !== '-'));

const [NORM, SUFFIX, KIND] = [slotAt('norm'), slotAt('suffix4'), slotAt('plainKind')];
const [BEFORE, PHRASE, AFTER] = [slotAt('joinBefore'), slotAt('joinPhrase'), slotAt('joinAfter')];
const [HEAD, HEAD_SUFFIX, HEAD_KIND] = [slotAt('head'), slotAt('headSuffix'), slotAt('headKind')];
const [BEYOND, BEYOND_KIND] = [slotAt('beyond'), slotAt('beyondKind')];
const NO_STEM = hashText('');

const normHash = ({ form }: Token): number => wordSlots(form)[0] as number;
const stemHash = (token: Token | undefined): number =>
  token === undefined ? NO_STEM : (wordSlots(token.form)[1] as number);

/** The parting before a phrase, alone and with the word before it: "with", "treated with". */
function fillBefore(tokens: readonly Token[], rows: Int32Array): void {
  let join = 0;
  let phrase = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    rows[at * WIDTH + BEFORE] = join;
    rows[at * WIDTH + PHRASE] = phrase;
    if (!isParting(token.form)) continue;
    join = normHash(token);
    phrase = Math.imul(join, 31) ^ stemHash(tokens[at - 1]);
  }
}

/** The last word of the phrase, the parting after it, and the first word beyond. */
function fillAfter(tokens: readonly Token[], rows: Int32Array): void {
  let join = 0;
  let head = -1;
  let beyond = -1;
  const copied = (from: number, slot: number): number => (from < 0 ? 0 : (rows[from * WIDTH + slot] as number));
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    const parting = isParting(token.form);
    const row = at * WIDTH;
    head = parting ? -1 : Math.max(head, at);
    rows[row + AFTER] = join;
    rows[row + HEAD] = copied(head, NORM);
    rows[row + HEAD_SUFFIX] = copied(head, SUFFIX);
    rows[row + HEAD_KIND] = copied(head, KIND);
    rows[row + BEYOND] = copied(beyond, NORM);
    rows[row + BEYOND_KIND] = copied(beyond, KIND);
    if (!parting) continue;
    join = normHash(token);
    const next = tokens[at + 1];
    if (next !== undefined && !isParting(next.form)) beyond = at + 1;
  }
}

/** What stands around the phrase that a token is part of; needs the columns of the words. */
export function fillPhrases(tokens: readonly Token[], rows: Int32Array): void {
  fillBefore(tokens, rows);
  fillAfter(tokens, rows);
}
