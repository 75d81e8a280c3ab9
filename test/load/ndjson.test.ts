import { describe, expect, test } from 'vitest';
import { readNdjson } from '../../src/load/ndjson.ts';
import { loadFound } from '../../src/load/read-source.ts';
import { refuseRepeated } from '../../src/load/source.ts';
import type { Document, Failure } from '../../src/model.ts';

const MAX_BYTES = 200;
const AS_EXPECTED = 'expected {"id": …, "text": …}';

/** The documents and failures of NDJSON that comes in chunks of some bytes. */
async function read(text: string | Uint8Array, chunkSize = 7): Promise<{ documents: Document[]; failures: Failure[] }> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const documents: Document[] = [];
  const failures: Failure[] = [];
  for await (const found of refuseRepeated(readNdjson(chunks(), { path: 'all.ndjson', maxBytes: MAX_BYTES }))) {
    const one = await loadFound(found, MAX_BYTES);
    if (one.document !== undefined) documents.push(one.document);
    else failures.push(one.failure);
  }
  return { documents, failures };
}

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;

describe('a document a line', () => {
  test('is named by its id and described by its fields', async () => {
    const { documents, failures } = await read(
      line({ id: 'p/1', text: 'Zinc shortens colds.', title: 'Zinc', url: 'https://x.example/1', date: '2024-02-01' }) +
        line({ id: 2, text: '# Zinc\n\nIt **shortens** [colds](u).' }),
    );
    expect(failures).toEqual([]);
    expect(documents).toMatchObject([
      {
        id: 'p/1',
        path: 'all.ndjson',
        format: 'text',
        text: 'Zinc shortens colds.',
        title: 'Zinc',
        metadata: { url: 'https://x.example/1', published: '2024-02-01' },
      },
      { id: '2', path: 'all.ndjson', format: 'markdown', title: 'Zinc', metadata: { url: null, published: null } },
    ]);
  });

  test('is read in the format that it names', async () => {
    const { documents } = await read(line({ id: 'a', format: 'html', text: '<p>Tea &amp; rest</p>', title: null }));
    expect(documents[0]).toMatchObject({ format: 'html', blocks: [{ text: 'Tea & rest' }] });
  });

  test('may have any line end, a byte order mark, no last line end and characters cut by a chunk', async () => {
    const text = `\uFEFF${JSON.stringify({ id: 'é', text: 'Café 😀' })}\r\n\r\n  \n{"id":"b","text":"x y"}`;
    for (const chunkSize of [1, 3, 1000]) {
      expect((await read(text, chunkSize)).documents.map(({ id }) => id)).toEqual(['é', 'b']);
    }
  });

  test('comes before the next line is read', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let id = 1; ; id++) yield Buffer.from(line({ id, text: 'Tea helps.' }));
    }
    const sources = readNdjson(endless(), { path: '-', maxBytes: MAX_BYTES });
    expect((await sources.next()).value).toMatchObject({ source: { id: '1' } });
    expect((await sources.next()).value).toMatchObject({ source: { id: '2' } });
    await sources.return();
  });
});

describe('a bad line is a failure with its number, the others are read', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['cut off', '{"id": "a", "text": "b', `no JSON; ${AS_EXPECTED}`],
    ['no object', '[1]', `no object; ${AS_EXPECTED}`],
    ['without id', '{"text": "b"}', `"id" is neither a name nor a number; ${AS_EXPECTED}`],
    ['with an empty id', '{"id": "", "text": "b"}', `"id" is neither a name nor a number; ${AS_EXPECTED}`],
    ['without text', '{"id": "a"}', `"text" is no string; ${AS_EXPECTED}`],
    ['with a bad title', '{"id": "a", "text": "b", "title": 1}', `"title" is no string; ${AS_EXPECTED}`],
    [
      'with an unknown format',
      '{"id": "a", "text": "b", "format": "rtf"}',
      `"format" is none of markdown, text, html, jats; ${AS_EXPECTED}`,
    ],
    [
      'that repeats an id',
      '{"id": "one", "text": "b"}',
      'its id "one" is that of all.ndjson:1; give each document its own',
    ],
    ['of white space', '{"id": "a", "text": " \\n"}', 'holds only white space; leave it out or save it again'],
    [
      'over the limit',
      `{"id": "a", "text": "${'x'.repeat(200)}"}`,
      'larger than the limit of 200 bytes; split it, leave it out or raise --max-bytes',
    ],
    [
      'in another encoding',
      Buffer.from('{"id": "a", "text": "caf\xe9"}', 'latin1'),
      'not UTF-8; save the file as UTF-8',
    ],
  ])('%s', async (_, bad, message) => {
    const text = Buffer.concat([
      Buffer.from('{"id": "one", "text": "x"}\n'),
      Buffer.from(bad),
      Buffer.from('\n{"id": "two", "text": "x"}\n'),
    ]);
    expect(await read(text)).toMatchObject({
      documents: [{ id: 'one' }, { id: 'two' }],
      failures: [{ path: 'all.ndjson:2', message }],
    });
  });

  test('and a file without documents says so', async () => {
    expect((await read('\n \n')).failures).toEqual([
      { path: 'all.ndjson', message: `holds no documents; ${AS_EXPECTED} a line` },
    ]);
  });
});

test('NDJSON of another kind is one failure, and not one for each of its lines', async () => {
  const other = line({ source: 'a.txt', type: 'route' });
  expect((await read(other.repeat(5000))).failures).toEqual([
    {
      path: 'all.ndjson',
      message: `none of its first 20 lines is a document, so the rest was not read; line 20: "id" is neither a name nor a number; ${AS_EXPECTED}`,
    },
  ]);
  const mixed = await read(other.repeat(19) + line({ id: 'a', text: 'Tea helps.' }) + other);
  expect(mixed.documents.map(({ id }) => id)).toEqual(['a']);
  expect(mixed.failures).toHaveLength(20);
});
