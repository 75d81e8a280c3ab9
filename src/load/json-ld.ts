import type { Root } from 'hast';
import { findElements, property } from './html-tree.ts';
import { decodeReferences } from './references.ts';

/** A node of linked data, such as `{ "@type": "MedicalWebPage", "lastReviewed": "2024-05-01" }`. */
type LinkedNode = Readonly<Record<string, unknown>>;

/** What linked data says of the article of a page. */
export interface LinkedData {
  /** The first text under one of the names, in their order; null without one. */
  readonly text: (...names: readonly string[]) => string | null;
  /** The names of the people and organisations under a name. */
  readonly people: (name: string) => string[];
}

/** Types of nodes that describe the article or its page, those that know most of the article first. */
const TYPES = [
  'MedicalScholarlyArticle',
  'ScholarlyArticle',
  'NewsArticle',
  'BlogPosting',
  'Report',
  'Article',
  'MedicalWebPage',
  'FAQPage',
  'WebPage',
];
const DEEPEST = 6;

const isNode = (value: unknown): value is LinkedNode => typeof value === 'object' && value !== null;

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** All nodes of a value, those inside others too. */
function nodesOf(value: unknown, depth = 0): LinkedNode[] {
  if (depth > DEEPEST || !isNode(value)) return [];
  const inner = Object.values(value).flatMap((one) => nodesOf(one, depth + 1));
  return Array.isArray(value) ? inner : [value, ...inner];
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? decodeReferences(value).trim() : '';
  return text === '' ? null : text;
}

/** The name of what a value is or refers to. */
function nameOf(value: unknown, nodes: readonly LinkedNode[]): string | null {
  if (!isNode(value)) return textOf(value);
  const same = nodes.filter((node) => value['@id'] !== undefined && node['@id'] === value['@id']);
  return [value, ...same].map(({ name }) => textOf(name)).find((name) => name !== null) ?? null;
}

/** The linked data of a page; scripts that hold no JSON are passed over. */
export function readLinkedData(root: Root): LinkedData {
  const scripts = findElements(root, (element) => property(element, 'type') === 'application/ld+json');
  const nodes = scripts.flatMap(({ children: [text] }) => (text?.type === 'text' ? nodesOf(parse(text.value)) : []));
  const about = TYPES.flatMap((type) => nodes.filter((node) => [node['@type']].flat().includes(type)));
  const valuesOf = (name: string): unknown[] => about.map((node) => node[name]);
  return {
    text: (...names) =>
      names
        .flatMap(valuesOf)
        .map(textOf)
        .find((text) => text !== null) ?? null,
    people: (name) =>
      valuesOf(name)
        .map((value) => [value].flat().flatMap((one) => nameOf(one, nodes) ?? []))
        .find((names) => names.length > 0) ?? [],
  };
}
