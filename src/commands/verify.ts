import { resolve } from 'node:path';
import { CLAIM_TYPES, type ClaimType, type Document, type Report } from '../model.ts';
import { VERIFY_FORMATS } from '../output/index.ts';
import { oneLine } from '../output/measure.ts';
import type { LexiconOptions } from '../pipeline.ts';
import type { Finding, Remade, SavedReport } from '../verify/verify.ts';
import { defineCommand } from './command.ts';
import { deliver } from './deliver.ts';
import { Fault } from './fault.ts';
import { type Io, say } from './io.ts';
import {
  addLexiconOptions,
  addMaxBytesOption,
  addOutputOptions,
  addTypeOption,
  type OutputOptions,
  type SourceOptions,
  type TypeOptions,
} from './options.ts';
import { type AgainOptions, readAgain } from './read-again.ts';
import { readLexicon } from './read-lexicon.ts';
import { readSources, sayFailures } from './read-sources.ts';
import { isReport, parseJson, parseSavedClaims, readStdin, readText } from './saved-claims.ts';
import { selectClaims, selectTypes } from './select-types.ts';

interface VerifyOptions extends OutputOptions, AgainOptions, TypeOptions, Pick<SourceOptions, 'lexicon'> {}

/** A saved report, with the tool that made it where it tells, or what its schema does not allow. */
type Parsed =
  | { readonly saved: SavedReport; readonly tool: Report['tool'] | null; readonly faults?: never }
  | { readonly faults: readonly Finding[] };

/** What was saved, unknown keys and all. */
async function parseSaved(text: string, name: string): Promise<Parsed> {
  const value = parseJson(text);
  if (!isReport(value)) {
    await parseSavedClaims(text, name);
    const claims = text.split('\n').filter((line) => line.trim() !== '');
    if (claims.length === 0) throw new Fault(`${name}: holds neither a report nor claims`);
    return { saved: { sources: null, claims: claims.map((line) => JSON.parse(line)), comparison: null }, tool: null };
  }
  const { listFaults, reportSchema } = await import('../output/schema.ts');
  const { error } = reportSchema.safeParse(value);
  if (error === undefined) return { saved: value, tool: value.tool };
  return { faults: listFaults(error).map((fault) => ({ of: 'schema', place: null, ...fault })) };
}

/** What documents claim. */
async function claimsOf(documents: readonly Document[], types: readonly ClaimType[], lexicon: LexiconOptions) {
  const { extractDocument } = await import('../pipeline.ts');
  return documents.map((document) => ({
    id: document.id,
    claims: selectClaims(extractDocument(document, lexicon).claims, types),
  }));
}

/** What the sources give now, as a report of these types would tell it. */
async function remake(
  saved: SavedReport,
  documents: readonly Document[],
  types: readonly ClaimType[],
  lexicon: LexiconOptions,
): Promise<Remade> {
  const [{ buildReport, extractDocument }, { reportRecord }] = await Promise.all([
    import('../pipeline.ts'),
    import('../output/record.ts'),
  ]);
  const extractions = documents.map((document) => extractDocument(document, lexicon));
  const sources = extractions.map(({ summary }) => summary);
  const claims = extractions.flatMap((extraction) => extraction.claims);
  const { quorum, reference } = saved.comparison ?? {};
  const report = buildReport(
    { sources, claims, failures: [] },
    {
      ...lexicon,
      ...(quorum === undefined ? {} : { quorum }),
      ...(reference === undefined ? {} : { reference: reference.ids }),
      isCompared: saved.sources?.every(({ position }) => position === undefined) ?? false,
    },
  );
  const { comparison, ...written }: Report = JSON.parse(JSON.stringify(reportRecord(selectTypes(report, types))));
  const isWhole = saved.sources?.length === sources.length;
  return {
    ...written,
    ...(isWhole ? { comparison } : {}),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
}

/** The sources of which the report should be; none where nobody names them. */
async function readExpected(paths: readonly string[], { root = '.', maxBytes }: VerifyOptions, io: Io) {
  if (paths.length === 0) return { documents: [], failures: [] };
  const options = { quiet: true, ...(maxBytes === undefined ? {} : { maxBytes }) };
  return readSources(paths, options, { ...io, cwd: resolve(io.cwd, root) });
}

async function check(
  { saved, tool }: Exclude<Parsed, { faults: unknown }>,
  paths: readonly string[],
  options: VerifyOptions,
  io: Io,
) {
  const lexicon = await readLexicon(options, io);
  const { documents, failures: lost } = await readAgain(saved, options, io);
  const { documents: expected, failures: unread } = await readExpected(paths, options, io);
  const failures = [...lost, ...unread.filter((one) => !lost.some(({ path }) => path === one.path))];
  const { listLacking, sourcesOf, verifyQuotes, verifyReport } = await import('../verify/verify.ts');
  const types = options.type ?? CLAIM_TYPES;
  const made = await remake(saved, documents, types, lexicon);
  const traced = tool === null || JSON.stringify(tool) === JSON.stringify(made.tool);
  sayFailures(failures, io);
  if (!traced) {
    say(
      io,
      oneLine(
        `made by ${tool?.name} ${tool?.version} with lexicon ${tool?.lexicon}: this program or its lexicon is another, so only hashes and quotes are checked`,
      ),
    );
  }
  const held = sourcesOf(saved);
  const without = expected.filter(({ id }) => !held.has(id));
  const lacking = listLacking(saved, await claimsOf(without, types, lexicon));
  const findings = [...lacking, ...(traced ? verifyReport(saved, made, types) : verifyQuotes(saved, made, types))];
  return { traced, sources: documents.length, claims: saved.claims.length, findings, failures };
}

async function runVerify(operands: readonly string[], options: VerifyOptions, io: Io): Promise<number> {
  const [path = '', ...paths] = operands;
  const parsed = await parseSaved(path === '-' ? await readStdin(io) : await readText(path, io), path);
  const result =
    parsed.faults === undefined
      ? await check(parsed, paths, options, io)
      : { traced: false, sources: 0, claims: 0, findings: parsed.faults, failures: [] };
  await deliver({ report: path, ...result }, VERIFY_FORMATS, { options, io });
  if (result.failures.length > 0) return 2;
  if (result.findings.length > 0) return 1;
  return result.traced ? 0 : 2;
}

/** `claims verify`: whether a saved report is what its sources give. */
export const verify = defineCommand<VerifyOptions>({
  id: 'verify',
  summary: 'whether a saved report still is what its sources give',
  examples: [
    'verify report.json',
    'verify report.json --root ../articles',
    'verify report.json articles',
    'verify risks.json --type side-effect',
    'verify claims.ndjson --format json',
  ],
  exits: ['0  valid', '1  something in the report does not hold', '2  trouble, or not all could be checked'],
  declare: (command) =>
    addLexiconOptions(
      addMaxBytesOption(
        addTypeOption(
          addOutputOptions(
            command
              .argument('<report>', 'a report saved as json or ndjson, or "-"')
              .argument('[paths...]', 'of which it should be, so that a source it lacks is told'),
            VERIFY_FORMATS,
          ),
        ),
      ),
    ).option('--root <folder>', 'where the paths of the sources start (default: the working directory)'),
  run: runVerify,
});
