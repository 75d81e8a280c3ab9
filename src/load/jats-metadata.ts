import type { Element } from 'xast';
import type { SourceMetadata } from '../model.ts';
import { findElements, localName, textOf } from './xml-tree.ts';

/** Kinds of publication dates, the first to be taken first. */
const DATE_KINDS = ['epub', 'pub', 'epub-ppub', 'ppub', 'collection'];

const NOTE_MARKS = /(?<![*†‡§¶‖])[*†‡§¶‖]+$/u;

function partOf(element: Element, name: string, source: string): string {
  const part = element.children.find((child) => child.type === 'element' && localName(child) === name);
  return part?.type === 'element' ? textOf(part, source) : '';
}

/** "2020-03-01", as far as year, month and day are given as numbers. */
function isoDate(date: Element, source: string): string | null {
  const written = ['year', 'month', 'day'].map((name) => partOf(date, name, source));
  const given = written.findIndex((part) => !/^\d{1,4}$/.test(part));
  const parts = (given < 0 ? written : written.slice(0, given)).map((part) => part.padStart(2, '0'));
  return parts.length === 0 ? null : parts.join('-');
}

function publishedOf(meta: Element, source: string): string | null {
  const dates = findElements(meta, 'pub-date');
  const kindOf = ({ attributes }: Element): string => attributes['pub-type'] ?? attributes['date-type'] ?? '';
  const best = DATE_KINDS.map((kind) => dates.find((date) => kindOf(date) === kind)).find((date) => date !== undefined);
  const date = best ?? dates[0];
  return date === undefined ? null : isoDate(date, source);
}

function authorOf(contributor: Element, source: string): string {
  const [name] = findElements(contributor, 'name');
  if (name === undefined) {
    return partOf(contributor, 'string-name', source) || partOf(contributor, 'collab', source);
  }
  return `${partOf(name, 'given-names', source)} ${partOf(name, 'surname', source)}`.trim();
}

function authorsOf(meta: Element, source: string): string[] {
  const authors = findElements(meta, 'contrib').filter(({ attributes }) => attributes['contrib-type'] === 'author');
  return authors.map((author) => authorOf(author, source)).filter((author) => author !== '');
}

function urlOf(meta: Element, source: string): string | null {
  const doi = findElements(meta, 'article-id').find(({ attributes }) => attributes['pub-id-type'] === 'doi');
  if (doi !== undefined) return `https://doi.org/${textOf(doi, source)}`;
  return findElements(meta, 'self-uri')[0]?.attributes['xlink:href'] ?? null;
}

/** The title of an article, and what its front says of it. */
export function readFront(article: Element, source: string): { title: string | null; metadata: SourceMetadata } {
  const language = article.attributes['xml:lang'] ?? null;
  const [meta] = findElements(article, 'article-meta');
  if (meta === undefined) {
    return { title: null, metadata: { language, url: null, authors: [], published: null, modified: null } };
  }
  const [title] = findElements(meta, 'article-title');
  return {
    title: title === undefined ? null : textOf(title, source).replace(NOTE_MARKS, ''),
    metadata: {
      language,
      url: urlOf(meta, source),
      authors: authorsOf(meta, source),
      published: publishedOf(meta, source),
      modified: null,
    },
  };
}
