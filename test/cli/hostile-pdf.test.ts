import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import type { openPdfThread } from '../../src/load/pdf-thread.ts';
import { formsInForms, widthsWithoutEnd } from '../load/hostile-pdf.ts';
import { below, makePdf } from '../load/make-pdf.ts';

const WHOLE = makePdf([below(700, ['Ibuprofen can cause dizziness in people of any age who take it.'])]);

/** The thread that the program starts, and what opens it. */
async function threadOf(limitMs: (bytes: Uint8Array) => number): Promise<ReturnType<typeof openPdfThread>> {
  const module: { openPdfThread: typeof openPdfThread } = await import(resolve('dist/load/pdf-thread.js'));
  return module.openPdfThread(limitMs);
}

test('a PDF that shows forms in forms without end is given up at the limit, and the next one is read', async () => {
  const endless = formsInForms();
  const extract = await threadOf((bytes) => (bytes.length === endless.length ? 1000 : 60_000));
  const [first, second] = await Promise.allSettled([extract(endless), extract(WHOLE)]);
  expect(first).toMatchObject({
    reason: {
      name: 'Unreadable',
      message:
        'a PDF that cannot be read: it took more than 1 seconds, so it may be damaged; print it to a new PDF, save its text as .txt, or leave it out',
    },
  });
  expect(second).toMatchObject({ value: { text: expect.stringContaining('cause dizziness') } });
});

test('a PDF with a font of a hundred million widths ends no run', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'claims-pdf-'));
  try {
    writeFileSync(join(cwd, 'widths.pdf'), widthsWithoutEnd());
    writeFileSync(join(cwd, 'whole.txt'), WHOLE);
    const { stdout, exitCode } = await execa(
      'node',
      [resolve('bin/claims.js'), 'extract', 'widths.pdf', 'whole.txt', '--format', 'ndjson'],
      { cwd, reject: false },
    );
    expect(stdout).toMatch(/"source":"whole\.txt"[^\n]*"text":"dizziness"/);
    expect(exitCode).toBe(2);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});

test('the thread that reads PDFs unpacks no content and fills no array without end', async () => {
  const code = `
    import { deflateSync } from 'node:zlib';
    import { boundMemory } from '${resolve('dist/load/bound-memory.js')}';
    boundMemory();
    const unpack = async (count) => {
      const packed = new Blob([deflateSync(Buffer.alloc(count))]);
      return (await new Response(packed.stream().pipeThrough(new DecompressionStream('deflate'))).arrayBuffer()).byteLength;
    };
    const fill = async (count) => {
      const list = [];
      for (let at = 0; at < count; at++) list[at] = at;
      return list.length;
    };
    const hold = async (count) => new Uint8Array(count).length;
    const tried = await Promise.allSettled([unpack(1000), unpack(2 ** 28 + 1), fill(1000), fill(2 ** 28), hold(1000), hold(2 ** 28 + 1)]);
    console.log(tried.map(({ value, reason }) => value ?? reason.message).join(' | '));
  `;
  const { stdout } = await execa('node', ['--input-type=module', '--eval', code]);
  const refused = 'content without end';
  expect(stdout.split(' | ')).toEqual(['1000', refused, '1000', refused, '1000', refused]);
});
