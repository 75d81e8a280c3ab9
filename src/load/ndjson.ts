import type { Failure } from '../model.ts';
import { linesOf } from './lines-of.ts';
import { EXPECTED, parseLine } from './ndjson-line.ts';
import { tooLarge } from './read-source.ts';
import { type Found, failed } from './source.ts';

/** What the documents of NDJSON are called by, and what is asked of them. */
export interface NdjsonOptions {
  /** Of the file; failures name it with the line. */
  readonly path: string;
  /** The longest line that is read, in bytes. */
  readonly maxBytes: number;
}

function readLine(bytes: Uint8Array | null, place: string, { path, maxBytes }: NdjsonOptions): Found {
  if (bytes === null) return failed(place, tooLarge(maxBytes));
  const line = parseLine(bytes);
  if (typeof line === 'string') return failed(place, line);
  return { source: { id: line.id, path, place, format: line.format ?? null, content: { kind: 'line', line } } };
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Lines at the start of a file without a document, after which it is taken for NDJSON of another kind. */
const FOREIGN = 20;

/**
 * The documents of NDJSON as its bytes come: `{ id, text, format?, title?, url?, date? }` a line. A line that gives no
 * document is a failure with its number, and the others are found; blank lines are passed over. A file that begins with
 * many lines of another kind is one failure.
 * @throws what the stream throws.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  options: NdjsonOptions,
): AsyncGenerator<Found, void> {
  let number = 0;
  let waiting: Failure[] | null = [];
  for await (const bytes of linesOf(chunks, options.maxBytes)) {
    number++;
    if (bytes !== null && isBlank(bytes)) continue;
    const found = readLine(bytes, `${options.path}:${number}`, options);
    if (waiting !== null && found.failure !== undefined) {
      waiting.push(found.failure);
      if (waiting.length < FOREIGN) continue;
      yield failed(
        options.path,
        `none of its first ${FOREIGN} lines is a document, so the rest was not read; line ${number}: ${found.failure.message}`,
      );
      return;
    }
    for (const failure of waiting ?? []) yield { failure };
    waiting = null;
    yield found;
  }
  if (waiting?.length === 0) yield failed(options.path, `holds no documents; ${EXPECTED} a line`);
  for (const failure of waiting ?? []) yield { failure };
}
