/** No word that is looked up is longer. */
const LONGEST = 20;

/** The words of a list written with white space between them. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** A word as it stands in a list: lower case, straight apostrophes, no comma or colon behind it; empty where too long. */
export const listForm = (body: string): string =>
  body.length > LONGEST
    ? ''
    : body
        .toLowerCase()
        .replace(/’/g, "'")
        .replace(/[,:;]$/, '');
