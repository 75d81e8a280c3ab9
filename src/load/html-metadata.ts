import type { Element, Root } from 'hast';
import type { SourceMetadata } from '../model.ts';
import { findElement, findElements, property, textOf } from './html-tree.ts';
import { isoDate } from './iso-date.ts';
import { readLinkedData } from './json-ld.ts';

const AUTHORS = ['author', 'citation_author', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author'];
const PUBLISHED = [
  'article:published_time',
  'article.published',
  'citation_publication_date',
  'dc.date',
  'dcterms.date',
  'sailthru.date',
  'parsely-pub-date',
  'pubdate',
  'date',
];
const MODIFIED = ['article:modified_time', 'article.updated', 'og:updated_time', 'dcterms.modified', 'last-modified'];
const LONGEST_NAME = 80;

/** What the `meta` elements of a page say, by name in lower case. */
class Meta {
  readonly #values = new Map<string, string[]>();

  constructor(root: Root) {
    for (const element of findElements(root, ({ tagName }) => tagName === 'meta')) {
      const name = property(element, 'property') || property(element, 'name') || property(element, 'httpEquiv');
      const content = property(element, 'content').replace(/\s+/g, ' ').trim();
      const key = name.toLowerCase();
      if (content !== '') this.#values.set(key, [...(this.#values.get(key) ?? []), content]);
    }
  }

  /** All values of the first of the names that has any. */
  all(names: readonly string[]): string[] {
    return names.map((name) => this.#values.get(name) ?? []).find((values) => values.length > 0) ?? [];
  }

  first(...names: readonly string[]): string | null {
    return this.all(names)[0] ?? null;
  }
}

const isName = (text: string): boolean => text !== '' && text.length <= LONGEST_NAME && !/^https?:/i.test(text);

/** The value of the first element that is marked as this property of the page. */
function marked(root: Root, name: string): string | null {
  const element = findElement(root, (one) => property(one, 'itemProp').split(' ').includes(name));
  if (element === null) return null;
  return property(element, 'content') || property(element, 'dateTime') || textOf(element) || null;
}

const textIn = (element: Element | null): string | null => (element === null ? null : textOf(element) || null);

function linkedAuthors(root: Root): string[] {
  return findElements(root, (element) => property(element, 'rel').split(' ').includes('author')).map(textOf);
}

/** The title of a page, and what it says of itself: in linked data, in its head, in marks on its text. */
export function readHead(root: Root): { title: string | null; metadata: SourceMetadata } {
  const linked = readLinkedData(root);
  const meta = new Meta(root);
  const tag = (name: string): Element | null => findElement(root, ({ tagName }) => tagName === name);
  const html = tag('html');
  const canonical = findElement(root, (element) => property(element, 'rel') === 'canonical');
  const title = meta.first('og:title') ?? linked.text('headline') ?? textIn(tag('title')) ?? textIn(tag('h1'));
  const authors = [linked.people('author'), meta.all(AUTHORS).filter(isName), linkedAuthors(root).filter(isName)];
  return {
    title,
    metadata: {
      language: (html === null ? '' : property(html, 'lang')) || meta.first('content-language'),
      url: (canonical === null ? '' : property(canonical, 'href')) || meta.first('og:url') || linked.text('url'),
      authors: [...new Set(authors.find((names) => names.length > 0) ?? [])],
      published: isoDate(linked.text('datePublished') ?? meta.first(...PUBLISHED) ?? marked(root, 'datePublished')),
      modified: isoDate(
        linked.text('dateModified', 'lastReviewed') ?? meta.first(...MODIFIED) ?? marked(root, 'dateModified'),
      ),
    },
  };
}
