import { parse } from 'yaml';
import type { SourceMetadata } from '../model.ts';
import { NO_METADATA } from './draft.ts';
import { isoDate } from './iso-date.ts';

/** What the front matter of a text says of it. */
export interface FrontMatter {
  readonly title: string | null;
  readonly metadata: SourceMetadata;
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function parseYaml(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = parse(yaml, { logLevel: 'silent' });
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

/** Title and metadata of YAML front matter; front matter that is no YAML says nothing. */
export function readFrontMatter(yaml: string): FrontMatter {
  const data = parseYaml(yaml);
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => textOf(data[name])).find((text) => text !== null) ?? null;
  return {
    title: first('title'),
    metadata: {
      language: first('lang', 'language'),
      url: first('canonical', 'canonical_url', 'url'),
      authors: [data.authors ?? data.author]
        .flat()
        .flatMap((author) => textOf(isRecord(author) ? author.name : author) ?? []),
      published: isoDate(first('published', 'date')),
      modified: isoDate(first('modified', 'updated', 'lastmod')),
    },
  };
}

/** The front matter of a text that has none. */
export const NO_FRONT_MATTER: FrontMatter = { title: null, metadata: NO_METADATA };
