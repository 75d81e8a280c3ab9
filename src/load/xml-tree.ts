import type { Cdata, Element, Parents, Root, Text } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Span } from '../model.ts';
import { countOf } from '../text/count-of.ts';
import { decodeReferences } from './references.ts';
import { Unreadable } from './unreadable.ts';

/** Tags of one source: the tree of more takes a gigabyte of memory. */
const MOST_TAGS = 400_000;

const DECLARATION = /^\s{0,1000}<\?xml\s[^>]{0,1000}>/;
const ENTITY = /<!ENTITY\s{1,100}([A-Za-z_][\w.-]{0,60})\s/g;
/** An ampersand that no XML parser knows what to do with, with the name and semicolon of an entity if it has one. */
const AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)(?:([A-Za-z_][\w.-]{0,60});)?/g;
/** Characters that XML may not hold, and pairs of surrogates, which the parser would count as one. */
const FOREIGN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/g;

const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';

const blank = (text: string): string => ' '.repeat(text.length);

/**
 * The source with what the parser would refuse replaced at the same length, so that every place stays its own.
 * @throws Unreadable where an entity is used that the source declares.
 */
function maskForeign(source: string): string {
  const declared = new Set(Array.from(source.matchAll(ENTITY), ([, name]) => name));
  return source
    .replace(DECLARATION, blank)
    .replace(FOREIGN, '_')
    .replace(AMPERSAND, (reference, name: string | undefined) => {
      if (name === undefined || !declared.has(name)) return '_'.repeat(reference.length);
      throw new Unreadable(
        `uses &${name};, an entity of its own DTD, which is not read; save it with entities resolved`,
      );
    });
}

function parserMessage(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof Error) || cause instanceof RangeError) throw cause ?? error;
  return cause.message.split('\n', 1).join();
}

/**
 * The tree of an XML text, in which only places can be trusted: text is to be read from the source. No DTD is read and
 * no entity expanded; a reference that nothing declares is let through.
 * @throws Unreadable where the text is not well-formed, or has too many tags.
 * @throws RangeError where it is nested thousands of elements deep.
 */
export function parseXml(source: string): Root {
  if (countOf('<', source) > MOST_TAGS)
    throw new Unreadable(`has more than ${MOST_TAGS} tags; split it, or save its text as .txt`);
  const text = maskForeign(source);
  try {
    return fromXml(text);
  } catch (error) {
    throw new Unreadable(`not well-formed XML: ${parserMessage(error)}; repair it or save it again`);
  }
}

/** The name of an element without its prefix. */
export const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);

/** The elements of a name below a node, in document order. */
export function findElements(node: Parents, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inner = findElements(child, name);
    return localName(child) === name ? [child, ...inner] : inner;
  });
}

/** Characters as they are written, and what they stand for. */
export interface XmlText {
  readonly value: string;
  readonly place: Span;
}

/** The characters of a text or CDATA node, read from the source. */
export function readNode({ type, position }: Text | Cdata, source: string): XmlText {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? from;
  const start = type === 'cdata' ? from + CDATA_START.length : from;
  const end = type === 'cdata' ? to - CDATA_END.length : to;
  const written = source.slice(start, end);
  const value = type === 'cdata' ? written : decodeReferences(written);
  return { value, place: { start, end } };
}

/** All text below a node, white space collapsed. */
export function textOf(node: Parents, source: string): string {
  const parts = node.children.map((child) => {
    if (child.type === 'text' || child.type === 'cdata') return readNode(child, source).value;
    return child.type === 'element' ? textOf(child, source) : '';
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}
