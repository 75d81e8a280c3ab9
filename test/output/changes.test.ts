import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/model.ts';
import type { ChangeReport } from '../../src/output/change-report.ts';
import { changesMarkdown } from '../../src/output/changes-markdown.ts';
import { changesText } from '../../src/output/changes-text.ts';
import { createPaint } from '../../src/output/paint.ts';
import { makeClaim } from '../compare/make-claim.ts';

const plain = { width: 80, paint: createPaint(0) };

describe('a claim that changed twice in the same manner', () => {
  const [before, after] = [makeClaim({ at: 0 }), makeClaim({ at: 9 })];
  const changes: Change[] = ['“helps” became “is used”.', 'The dose “5 mg” was dropped.'].map((because) => ({
    kind: 'qualifier-changed',
    before,
    after,
    because,
  }));
  const report: ChangeReport = {
    schemaVersion: 1,
    tool: { name: 'claims', version: '0', lexicon: '0' },
    before: 'a',
    after: 'b',
    sources: [{ before: 'a', after: 'b', changes }],
    failures: [],
  };

  it('is told to have changed in it once, with both reasons', () => {
    const text = changesText(report, plain);
    expect(text).toMatch(/^~ qualifier-changed: side-effect, /m);
    expect(text).toContain('“helps” became “is used”. The dose “5 mg” was dropped.');
    expect(String(changesMarkdown(report, plain))).toContain('| qualifier-changed | side-effect |');
  });
});
