// Runs the cases whose seeds the parent sends, one at a time, and answers with what was wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPaths } from '../../dist/load/load-paths.js';
import { buildReport, extractDocument } from '../../dist/pipeline.js';
import { findFaults } from './invariants.mjs';
import { makeCase } from './make-case.mjs';

/** What a case may take: a second, and half a millisecond for each byte. */
const MS_BASE = 1000;
const MS_PER_BYTE = 0.5;

async function reportOn(folder) {
  const { documents, failures } = await loadPaths(['.'], { cwd: folder, stdin: [] });
  const extractions = documents.map((document) => extractDocument(document));
  const sources = extractions.map(({ summary }) => summary);
  const claims = extractions.flatMap((extraction) => [...extraction.claims]);
  return { documents, report: buildReport({ sources, claims, failures }) };
}

async function runCase(files) {
  const folder = mkdtempSync(join(tmpdir(), 'claims-fuzz-'));
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const before = process.cpuUsage();
    const { documents, report } = await reportOn(folder);
    const used = process.cpuUsage(before);
    const ms = (used.user + used.system) / 1000;
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const again = await reportOn(folder);
    return [
      ...(ms > MS_BASE + size * MS_PER_BYTE ? [`took ${Math.round(ms)} ms for ${size} bytes`] : []),
      ...(JSON.stringify(again.report) === JSON.stringify(report) ? [] : ['two runs give two reports']),
      ...(await findFaults(report, documents)),
    ];
  } catch (error) {
    return [`threw ${error instanceof Error ? error.stack : error}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.on('message', async (seed) => process.send({ seed, faults: await runCase(makeCase(seed)) }));
