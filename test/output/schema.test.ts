import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Claim, Report } from '../../src/model.ts';
import { toJson } from '../../src/output/json.ts';
import { claimSchema, describeFault, reportJsonSchema, reportSchema } from '../../src/output/schema.ts';

const sample: unknown = JSON.parse(readFileSync('fixtures/report/report.json', 'utf8'));

describe('the schema of the report', () => {
  it('is the published one', async () => {
    await expect(toJson(reportJsonSchema())).toMatchFileSnapshot('../../schema/report.schema.json');
  });

  it('accepts the sample report, also for a validator that knows nothing of this program', () => {
    const validate = new Ajv2020({ strict: true }).compile(reportJsonSchema());
    validate(sample);
    expect(validate.errors).toBeNull();
  });

  it('names every key of the sample report', () => {
    const closed = z.toJSONSchema(reportSchema, { io: 'output' });
    const validate = new Ajv2020().compile(closed);
    validate(sample);
    expect(validate.errors).toBeNull();
  });

  it('lets a later version add keys', () => {
    expect(reportSchema.safeParse({ ...(sample as Report), later: 1 }).success).toBe(true);
  });

  it('reads what the model calls a report', () => {
    const report: Report = reportSchema.parse(sample);
    const claims: readonly Claim[] = z.array(claimSchema).parse(report.claims);
    expect(claims).toEqual((sample as Report).claims);
  });

  it('says where a report is wrong', () => {
    const wrong = reportSchema.safeParse({ ...(sample as Report), sources: [{ id: 1 }] });
    if (wrong.success) throw new Error('a source needs a path');
    expect(describeFault(wrong.error)).toMatch(/^sources\.0\.id: /);
  });
});
