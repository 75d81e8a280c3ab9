import { parse } from 'yaml';
import type { SourceMetadata } from '../model.ts';
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

const KEYS = new Set(
  'title lang language canonical canonical_url url author authors published date modified updated lastmod'.split(' '),
);
const KEY = /^([\w-]{1,40})[ \t]*:/;
const LONGEST_ENTRY = 2000;

/** The entries that are read, each with the lines that go on with it; what else stands there may nest without end. */
function knownEntries(yaml: string): string {
  const entries: { key: string; text: string }[] = [];
  for (const line of yaml.split(/\r\n|\n|\r/)) {
    const key = KEY.exec(line)?.[1];
    const last = entries.at(-1);
    if (key !== undefined) entries.push({ key, text: line });
    else if (last !== undefined && last.text.length <= LONGEST_ENTRY) last.text += `\n${line}`;
  }
  const known = entries.filter(({ key, text }) => KEYS.has(key) && text.length <= LONGEST_ENTRY);
  return known.map(({ text }) => text).join('\n');
}

function parseYaml(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = parse(knownEntries(yaml), { logLevel: 'silent' });
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
