import type { Mention } from '../model.ts';
import type { Alias } from './aliases.ts';

/** "Aervanta (ostralimab)", "ostralimab, sold as Aervanta": a name that the text itself gives to a treatment. */

const BRAND = /^([A-Z][\w-]{2,30})(?:®|™)?$/;
const BEFORE = /$(?<=\b([A-Z][\w-]{2,30})(?:®|™)? ?\()/;
const AFTER =
  /^ ?(?:\(|, ?(?:(?:also|formerly|previously) )?(?:sold|marketed|known|available) (?:under the (?:brand )?name|as) |\((?:sold|marketed) as |\(brand name )([A-Z][\w-]{2,30})(?:®|™)?(?:\)|,|\.| and)/;

/** Names of treatments that the sentence defines, given its mentions; `known` tells words that are names already. */
export function findBrands(
  text: string,
  mentions: readonly Mention[],
  known: (word: string) => boolean,
): Map<string, Alias> {
  const found = new Map<string, Alias>();
  const add = (word: string | undefined, { kind, id, label }: Mention) => {
    if (word !== undefined && BRAND.test(word) && !known(word) && !found.has(word))
      found.set(word, { kind, id, label });
  };
  for (const mention of mentions) {
    if (mention.kind !== 'treatment') continue;
    const closes = text[mention.span.end] === ')';
    if (closes) add(BEFORE.exec(text.slice(Math.max(0, mention.span.start - 40), mention.span.start))?.[1], mention);
    add(AFTER.exec(text.slice(mention.span.end, mention.span.end + 90))?.[1], mention);
  }
  return found;
}
