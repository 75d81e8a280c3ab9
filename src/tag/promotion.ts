import { promotionRows } from '../lexicon/promotion.ts';
import type { Block, Claim } from '../model.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from '../text/phrase-index.ts';

/** What a text that sells says in praise of what it sells. */

type Sign = 'seller' | 'praise';

function indexOf(sign: Sign): PhraseIndex<true> {
  const rows = promotionRows.trim().split('\n');
  const phrases = rows
    .filter((row) => row.startsWith(`${sign} |`))
    .flatMap((row) => row.slice(row.indexOf('|') + 1).split(';'));
  return indexPhrases(phrases.map((phrase) => [phrase.trim(), true] as const));
}

const SELLER = indexOf('seller');
const PRAISE = indexOf('praise');

/** "After two visits my elbow is as good as new": what customers are quoted with. */
const TESTIMONIAL = /["“][^"”]*\b(?:I|I['’](?:m|ve|d)|my)\b/;

/** Whether a text is that of somebody who sells what it is about. */
const isSellers = (blocks: readonly Block[]): boolean =>
  blocks.some(({ zone, text }) => zone !== 'furniture' && findPhrases(text, SELLER).length > 0);

type Told = Pick<Claim, 'type' | 'polarity'>;

/** A harm or a warning that a seller tells of sells nothing. */
const mayPraise = ({ type, polarity }: Told): boolean =>
  type !== 'contraindication' && polarity === (type === 'side-effect' ? 'denied' : 'asserted');

const praises = (sentence: string): boolean =>
  sentence.includes('!') || TESTIMONIAL.test(sentence) || findPhrases(sentence, PRAISE).length > 0;

/** Whether a claim in a sentence of these blocks is made to sell. */
export function promotionIn(blocks: readonly Block[]): (claim: Told, sentence: string) => boolean {
  let isSold: boolean | undefined;
  return (claim, sentence) => {
    if (!mayPraise(claim) || isSold === false || !praises(sentence)) return false;
    isSold ??= isSellers(blocks);
    return isSold;
  };
}
