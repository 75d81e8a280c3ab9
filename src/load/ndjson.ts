import { z } from 'zod';
import { TEXT_FORMATS } from '../model.ts';
import { linesOf } from './lines-of.ts';
import { failed, type Loaded, readText, tooLarge } from './read-source.ts';
import { sniffFormat } from './readers.ts';

const EXPECTED = 'expected {"id": …, "text": …}';

const NO_ID = 'is neither a name nor a number';
const optional = z.string('is no string').nullish();

const lineSchema = z.object(
  {
    id: z.union([z.string().min(1, NO_ID), z.number().transform(String)], NO_ID),
    text: z.string('is no string'),
    format: z.enum(TEXT_FORMATS, `is none of ${TEXT_FORMATS.join(', ')}`).nullish(),
    title: optional,
    url: optional,
    date: optional,
  },
  'no object',
);

type Line = z.output<typeof lineSchema>;

/** What the documents of NDJSON are called by, and what is asked of them. */
export interface NdjsonOptions {
  /** Of the file; failures name it with the line. */
  readonly path: string;
  /** The longest line that is read, in bytes. */
  readonly maxBytes: number;
  /** The place of each id so far; the ids that are read are added. */
  readonly seen: Map<string, string>;
}

/** The fields of a line, or why there are none. */
function parseLine(bytes: Uint8Array): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return error instanceof SyntaxError ? `no JSON; ${EXPECTED}` : 'not UTF-8; save the file as UTF-8';
  }
  const { data, error } = lineSchema.safeParse(value);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  const field = issue?.path[0] === undefined ? '' : `"${String(issue.path[0])}" `;
  return `${field}${issue?.message}; ${EXPECTED}`;
}

function loadLine({ id, text, format, title, url, date }: Line, path: string): Loaded {
  const loaded = readText(text, { path, id, format: format ?? sniffFormat(text) });
  if (loaded.document === undefined) return loaded;
  const { document } = loaded;
  const { metadata } = document;
  return {
    document: {
      ...document,
      title: title ?? document.title,
      metadata: { ...metadata, url: url ?? metadata.url, published: date ?? metadata.published },
    },
  };
}

function readLine(bytes: Uint8Array | null, place: string, { path, maxBytes, seen }: NdjsonOptions): Loaded {
  if (bytes === null) return failed(place, tooLarge(maxBytes));
  const line = parseLine(bytes);
  if (typeof line === 'string') return failed(place, line);
  const first = seen.get(line.id);
  if (first !== undefined) return failed(place, `its id "${line.id}" is that of ${first}; give each document its own`);
  seen.set(line.id, place);
  const { document, failure } = loadLine(line, path);
  return document === undefined ? failed(place, failure.message) : { document };
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/**
 * The documents of NDJSON as its bytes come: `{ id, text, format?, title?, url?, date? }` a line. A line that gives no
 * document is a failure with its number, and the others are read; blank lines are passed over.
 * @throws what the stream throws.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  options: NdjsonOptions,
): AsyncGenerator<Loaded, void> {
  let number = 0;
  let isEmpty = true;
  for await (const bytes of linesOf(chunks, options.maxBytes)) {
    number++;
    if (bytes !== null && isBlank(bytes)) continue;
    isEmpty = false;
    yield readLine(bytes, `${options.path}:${number}`, options);
  }
  if (isEmpty) yield failed(options.path, `holds no documents; ${EXPECTED} a line`);
}
