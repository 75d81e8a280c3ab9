import { fromHtml } from 'hast-util-from-html';

const CACHE_SIZE = 5000;
const decoded = new Map<string, string | null>();

/** What a character reference stands for; null where it is none. */
export function decodeReference(reference: string): string | null {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  const node = fromHtml(reference, { fragment: true }).children[0];
  const value = node?.type === 'text' && node.value !== reference ? node.value : null;
  if (decoded.size < CACHE_SIZE) decoded.set(reference, value);
  return value;
}

/** A text with its character references decoded; what is none stays as it is. */
export const decodeReferences = (text: string): string =>
  text.replace(
    /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][\w.-]{0,60});/gi,
    (reference) => decodeReference(reference) ?? reference,
  );
