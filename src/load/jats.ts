import type { Root as HtmlRoot } from 'hast';
import { LINE_END, type Spelling } from './align-run.ts';
import type { Reading } from './draft.ts';
import { collectBlocks } from './html-blocks.ts';
import { measureElements } from './html-measure.ts';
import { readFront } from './jats-metadata.ts';
import { htmlOf } from './jats-tree.ts';
import type { Reader } from './reader.ts';
import { decodeReference } from './references.ts';
import { Unreadable } from './unreadable.ts';
import { findElements, parseXml } from './xml-tree.ts';

const HEAD = 8192;

const SPELLING: Spelling = {
  decode: decodeReference,
  reference: /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][\w.-]{0,60});/iy,
  markup: null,
  lineEnd: LINE_END,
  escapes: false,
};

function readJats(source: string): Reading {
  const root = parseXml(source);
  const [article, ...others] = findElements(root, 'article');
  if (article === undefined) {
    throw new Unreadable('XML without an <article> as journals have it; save its text as .txt, .md or .html');
  }
  const trees = [article, ...others].map((one) => htmlOf(one, source));
  const tree: HtmlRoot = { type: 'root', children: trees.flatMap(({ children }) => children) };
  const page = { measures: measureElements(tree), main: null, mainSize: 0 };
  const drafts = collectBlocks(tree, { text: source, base: 0, spelling: SPELLING }, page);
  return { ...readFront(article, source), drafts, warnings: [] };
}

function looksLikeJats(text: string): boolean {
  const head = text.slice(0, HEAD);
  const isXml = /^\s{0,200}<(?:\?xml\s|!doctype\s+article\b|(?:oai-pmh|pmc-articleset)\b)/i.test(head);
  return (
    (isXml && /<article[\s>]/.test(head) && !/<html[\s>]/i.test(head)) ||
    /^\s{0,200}<article\s[^>]{0,500}\bdtd-version=/.test(head)
  );
}

/** Articles of journals in JATS or the NLM DTD before it, alone or in the envelope of an archive. */
export const jatsReader: Reader = {
  format: 'jats',
  extensions: ['.xml', '.nxml', '.jats'],
  sniff: looksLikeJats,
  read: readJats,
};
