import type { Block, Claim, Document, Span } from '../model.ts';
import { type PlacedText, readAs, visibleText } from './source-map.ts';

/** What is printed in more than one way, and what it is read as, in the order in which they are replaced. V8 looks behind at every place, unless it looks ahead first. */
const READINGS: readonly (readonly [RegExp, (printed: string) => string])[] = [
  // Nothing to see: soft hyphens, zero-width spaces, marks of direction.
  [/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g, () => ''],
  // White space that is more or other than one blank.
  [/\s{2,}|[^\S ]/g, () => ' '],
  [/[\u2010\u2011]/g, () => '-'],
  [/(?=[`\u00B4\u02BC\u2032])(?<=\p{L})[`\u00B4\u02BC\u2032](?=\p{L})/gu, () => '’'],
  [/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC')],
  // The numbers of notes: "pain.¹", "pain [2]."; a power has a unit before it.
  [/(?=[²³¹⁰⁴-⁹])(?<=\p{L}{3}|[.,;:!?)\]’”])[²³¹⁰⁴-⁹]+(?:[,–-][²³¹⁰⁴-⁹]+)*/gu, () => ''],
  [/(?= ?\[)(?<=[\p{L}.,;)’”]) ?\[\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\]/gu, () => ''],
  [/ -- /g, () => ' – '],
  [/(?=&)(?<=\p{Ll} )&(?= \p{Ll})/gu, () => 'and'],
];

function blockInPlainCharacters(block: Block): Block {
  let plain: PlacedText = block;
  for (const [pattern, read] of READINGS) if (plain.text.search(pattern) >= 0) plain = readAs(plain, pattern, read);
  return plain === block || plain.text === '' ? block : { ...block, text: plain.text, map: plain.map };
}

/** A document in the characters that it is read by; blocks that are printed in these stay the same objects. */
export function inPlainCharacters<Of extends Document>(printed: Of): Of {
  return { ...printed, blocks: printed.blocks.map(blockInPlainCharacters) };
}

/** Claims of a document in plain characters, with their quotes as they are printed and their ids still those of before. */
export function quoteAsPrinted(claims: readonly Claim[], printed: Document, plain: Document): readonly Claim[] {
  const blocks = printed.blocks.filter((block, at) => block !== plain.blocks[at]);
  if (blocks.length === 0) return claims;
  const quote = <Quote extends { readonly span: Span; readonly text: string }>(one: Quote): Quote => {
    const text = blocks.some(({ span }) => span.start <= one.span.start && one.span.end <= span.end)
      ? visibleText({ text: printed.text, blocks }, one.span)
      : one.text;
    return { ...one, text };
  };
  return claims.map((claim) => ({
    ...claim,
    object: quote(claim.object),
    sentence: quote(claim.sentence),
    evidence: { ...claim.evidence, cues: claim.evidence.cues.map(quote) },
  }));
}
