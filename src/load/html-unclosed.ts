import type { Comment, Element, Nodes } from 'hast';
import type { Warning } from '../model.ts';
import { SILENT } from './html-elements.ts';

/** Silent elements that may lack their end tag. */
const OPEN_ENDED = new Set(['head', 'option', 'embed']);
const HIDING = new Set(['title', ...SILENT].filter((name) => !OPEN_ENDED.has(name)));

/** Comments, and the outermost elements whose content is no text of the page. */
function* hidingNodes(node: Nodes): Generator<Element | Comment, void> {
  if (node.type === 'comment' || (node.type === 'element' && HIDING.has(node.tagName))) yield node;
  else if ('children' in node) for (const child of node.children) yield* hidingNodes(child);
}

/** Whether the source of a node ends with its end tag, or the sign that ends a comment. */
function isClosed(node: Element | Comment, source: string): boolean {
  if (node.type === 'comment') return !source.startsWith('<!--') || /--!?>$/.test(source);
  const end = source.slice(source.lastIndexOf('</')).toLowerCase();
  return end.startsWith(`</${node.tagName}`) && end.endsWith('>');
}

const hasText = (source: string): boolean => /\p{L}/u.test(source.replace(/<[^<>]*>/g, ''));

/** Elements and comments that hide the text behind them, because their end is missing; `base` is where the source starts. */
export function warnOfUnclosed(root: Nodes, source: string, base: number): Warning[] {
  return [...hidingNodes(root)].flatMap((node): Warning[] => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return [];
    const own = source.slice(start.offset, end.offset);
    if (isClosed(node, own) || !hasText(own)) return [];
    const what = node.type === 'comment' ? 'comment' : `<${node.tagName}>`;
    const message = `the end of this ${what} is missing, so what stands behind its beginning is no text of the page; close it`;
    return [{ code: 'truncated', message, span: { start: base + start.offset, end: base + start.offset + 1 } }];
  });
}
