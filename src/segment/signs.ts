/** What a run of characters is when it is not a word. */
export type Sign = 'emoticon' | 'address' | 'rule' | 'citation';

const LONGEST_EMOTICON = 8;
const EMOTICON =
  /^(?:(?:[:;=][-'^o]?[)(\][DdPpOo3*/\\|]{1,5}|[)(]{1,3}-?[:;=]|<3+|\^_*\^|[xX]D+)[.!?]*|\p{Extended_Pictographic}\S*)$/u;
const RULE = /^(?:\*{3,}|-{5,}|_{5,}|={5,}|~{5,}|#{5,})$/;
const CITATION = /^(?:\[\d[\d,;–-]*\])+$/;
const ADDRESS = /^[<(["']{0,3}(?:www\.|https?:\/\/|mailto:)\S|^[^\s@]+@[^\s@]+\.[a-z]{2,6}[>)\]]{0,2}$/i;

/**
 * What `raw` is: a smiley or emoji, a web or mail address, a rule such as "*****" that stands between sentences, or
 * a citation mark such as "[3]"; null for a word.
 */
export function signOf(raw: string): Sign | null {
  if (raw.length <= LONGEST_EMOTICON && EMOTICON.test(raw)) return 'emoticon';
  if (ADDRESS.test(raw)) return 'address';
  if (RULE.test(raw)) return 'rule';
  return CITATION.test(raw) ? 'citation' : null;
}
