import type { Lexicon } from '../find/lexicon.ts';
import type { Claim, Document, Span } from '../model.ts';
import type { ExplainedClaim, Explanations, RefusedReading } from '../output/explanations.ts';
import { EXPLAIN_FORMATS } from '../output/index.ts';
import { isOutdone } from '../tag/refusals.ts';
import type { Refusal } from '../tag/tag.ts';
import { lineIndex } from '../text/line-index.ts';
import { visibleText } from '../text/source-map.ts';
import { defineCommand } from './command.ts';
import { deliver } from './deliver.ts';
import { Fault } from './fault.ts';
import type { Io } from './io.ts';
import { addOutputOptions, addSourceOptions, type OutputOptions, type SourceOptions } from './options.ts';
import { readLexicon } from './read-lexicon.ts';
import { exitCodeFor, readSources, sayFailures } from './read-sources.ts';

const PLACE = /^(.+):(\d+)$/;
const ID = /^[0-9a-f]{4,}(?:-\d+)?$/;

/** What is to be explained: the claims with an id, or what stands on a line of a file. */
type Target = { readonly id: string } | { readonly path: string; readonly line: number };

function readTarget(text: string): Target {
  const [, path, line] = PLACE.exec(text) ?? [];
  if (path !== undefined) return { path, line: Number(line) };
  if (ID.test(text)) return { id: text };
  throw new Fault(
    `${text}: neither the id of a claim (four of its characters or more) nor a place such as article.md:12`,
  );
}

async function explain(document: Document, claims: readonly Claim[], lexicon: Lexicon): Promise<ExplainedClaim[]> {
  const { explainClaim } = await import('../tag/explain.ts');
  const words = (span: Span): string => visibleText(document, span);
  return claims.map((claim) => ({
    ...explainClaim(claim, lexicon.concepts),
    trigger: words(claim.evidence.trigger),
    subject: claim.subject.span === null ? null : words(claim.subject.span),
    scopes: claim.evidence.cues.map(({ scope }) => words(scope)),
  }));
}

/** What was refused in the sentences asked for, each reading once. */
function refusedReadings(
  refusals: readonly Refusal[],
  document: Document,
  isWanted: (sentenceStart: number) => boolean,
): RefusedReading[] {
  const lines = lineIndex(document.text);
  const found = refusals
    .filter(({ sentence }) => isWanted(sentence.span.start))
    .map(({ sentence, rule, subject, object, reason }) => ({
      line: lines(sentence.span.start).line,
      rule,
      subject,
      object,
      reason,
      isOutdone: isOutdone(reason),
    }));
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

async function explainDocument(
  document: Document,
  target: Target,
  lexicon: Lexicon,
): Promise<Omit<Explanations, 'isVerbose'>> {
  const { extractDocument } = await import('../pipeline.ts');
  const { claims, refusals } = extractDocument(document, { lexicon });
  if ('id' in target) {
    const wanted = claims.filter(({ id }) => id.startsWith(target.id));
    const sentences = new Set(wanted.map(({ sentence }) => sentence.span.start));
    return {
      claims: await explain(document, wanted, lexicon),
      silent: [],
      refused: refusedReadings(refusals, document, (start) => sentences.has(start)),
    };
  }
  const { sentencesAt } = await import('./sentences-at.ts');
  const sentences = sentencesAt(document, target.line, lexicon);
  const found = claims.filter((claim) => sentences.some(({ span }) => span.start === claim.sentence.span.start));
  const spoken = new Set(found.map((claim) => claim.sentence.span.start));
  return {
    claims: await explain(document, found, lexicon),
    silent: sentences
      .filter(({ span }) => !spoken.has(span.start))
      .map(({ text, line, mentions, reason }) => ({ text, line, mentions, reason })),
    refused: refusedReadings(refusals, document, (start) => sentences.some(({ span }) => span.start === start)),
  };
}

interface ExplainOptions extends OutputOptions, SourceOptions {
  readonly verbose?: boolean;
}

/** Where there are sentences around a line that has none: `; the nearest is on line 3`. */
async function nearest(documents: readonly Document[], line: number, lexicon: Lexicon): Promise<string> {
  const { linesWithSentences } = await import('./sentences-at.ts');
  const lines = documents.flatMap((document) => linesWithSentences(document, lexicon));
  const [closest] = lines.sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
  return closest === undefined ? '' : `; the nearest is on line ${closest}`;
}

async function runExplain(operands: readonly string[], options: ExplainOptions, io: Io): Promise<number> {
  const [text = '', ...paths] = operands;
  const target = readTarget(text);
  const named = 'path' in target ? [target.path] : paths;
  const { defaultLexicon } = await import('../find/lexicon.ts');
  const { lexicon = defaultLexicon() } = await readLexicon(options, io);
  const { documents, failures } = await readSources(named, options, io);
  sayFailures(failures, io);
  const parts = await Promise.all(documents.map((document) => explainDocument(document, target, lexicon)));
  const result: Explanations = {
    claims: parts.flatMap(({ claims }) => claims),
    silent: parts.flatMap(({ silent }) => silent),
    refused: parts.flatMap(({ refused }) => refused),
    isVerbose: options.verbose === true,
  };
  if (result.claims.length + result.silent.length > 0) {
    await deliver(result, EXPLAIN_FORMATS, { options, io });
    return exitCodeFor(failures);
  }
  if (failures.length > 0) return 2;
  if ('id' in target) throw new Fault(`${text}: no claim with this id in the sources`);
  throw new Fault(`${text}: no sentence on this line${await nearest(documents, target.line, lexicon)}`);
}

/** `claims explain`: why a claim was made. */
export const explainCommand = defineCommand<ExplainOptions>({
  id: 'explain',
  summary: 'why a line makes a claim, or makes none: trigger, subject, object, polarity',
  examples: ['explain article.md:12', 'explain article.md:12 --verbose', 'explain 3f2a9c articles'],
  exits: ['0  done', '2  no such claim or place, or a source could not be read'],
  declare: (command) =>
    addSourceOptions(
      addOutputOptions(
        command
          .argument('<target>', 'id of a claim (or its beginning), or file:line')
          .argument('[paths...]', 'where to look for the id: files, folders, globs, or "-"'),
        EXPLAIN_FORMATS,
      ),
    ).option(
      '-v, --verbose',
      'also what the claim type is, the words that its rule looks for, rows of the lexicon, and every reading that was refused',
    ),
  run: runExplain,
});
