/** V8 copies shorter parts of a string when it cuts them out; a longer part keeps the whole string in memory. */
const SHORTEST_PART = 13;

/** The same text in memory of its own: what is kept from document to document must not keep the document. */
export const ownCopy = (text: string): string => (text.length < SHORTEST_PART ? text : text.split('').join(''));
