import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makePdf } from '../load/make-pdf.ts';

const BEFORE = `Ibuprofen and gout

Ibuprofen is used to treat gout. Ibuprofen can cause nausea.
`;

const AFTER = `Ibuprofen and gout

Ibuprofen is used to treat gout. Ibuprofen does not cause nausea.
`;

/** Made-up sources, good and bad, under the names by which the cases know them. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a.txt': BEFORE,
  'two.txt': BEFORE.replace('can cause nausea', 'may cause nausea in children'),
  'b.md': '# Ibuprofen\n\nIbuprofen may cause **drowsiness**. It is taken by mouth.\n',
  'c.html': '<h1>Ibuprofen</h1><p>Ibuprofen is used to treat gout &amp; fever.</p>',
  'empty.txt': '',
  'binary.txt': Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0x00, 0xff]),
  'latin1.txt': Buffer.from('Ibuprofen can cause nausea. Na\u00EFve patients were not studied.\n', 'latin1'),
  'old/a.txt': BEFORE,
  'old/same.txt': AFTER,
  'old/gone.txt': 'Ibuprofen can cause heartburn.\n',
  'new/a.txt': AFTER,
  'new/same.txt': AFTER,
  'new/broken.txt': '',
  'broken.json': '{"schemaVersion": 1, "sources": 3}',
  'broken.ndjson': '{"id": "x"}\n',
  'old.jsonl': `${JSON.stringify({ id: 'p1', text: BEFORE })}\n`,
  'new.jsonl': `${JSON.stringify({ id: 'p1', text: AFTER })}\n`,
  'leaflet.pdf': makePdf([
    [{ text: 'Ibuprofen', y: 780, size: 18 }],
    [{ text: 'Ibuprofen can cause nausea.', y: 700 }],
  ]),
  'locked.pdf': makePdf([[{ text: 'Ibuprofen can cause nausea.', y: 700 }]], { isEncrypted: true }),
  'article.nxml': '<article><body><p>Ibuprofen can cause <italic>nausea</italic>.</p></body></article>',
  'other.json': '[1, 2]',
  'report.json': readFileSync('fixtures/report/report.json'),
  'gold.jsonl': readFileSync('fixtures/score/gold.jsonl'),
  'gold-a.jsonl': `${JSON.stringify({
    source: 'a.txt',
    type: 'side-effect',
    subject: 'ibuprofen',
    object: 'nausea',
    polarity: 'asserted',
    certainty: 'stated',
    cue: { start: BEFORE.indexOf('nausea'), end: BEFORE.indexOf('nausea') + 'nausea'.length, text: 'nausea' },
  })}\n`,
  'broken-gold.jsonl': '{"source": "a.txt"}\n',
};

/** A new folder with the files that the cases name. */
export function makeWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claims-cli-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
