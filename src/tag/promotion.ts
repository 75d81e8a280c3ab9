import type { ReadSentence } from '../text/read-sentence.ts';

const PROMOTION =
  /\b(?:breakthrough|groundbreaking|ground-breaking|revolutioni[sz]\w{1,6}|miracle|miraculous|life-changing|game[- ]chang\w{1,3}|transformative|cutting-edge|state-of-the-art|unparalleled|incredibl[ey]|amazing|guaranteed?|world-class|ray of hope|100 ?% (?:safe|effective|natural)|no side effects whatsoever|science-backed|award-winning|must-have|unlock|paving the way|offer\w{0,3} hope)\b/i;

/** Whether a sentence praises in the words of advertising. */
export function isPromotional({ sentence }: ReadSentence): boolean {
  return PROMOTION.test(sentence.text);
}
