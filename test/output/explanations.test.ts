import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim, Report } from '../../src/model.ts';
import { type ExplainedClaim, explanationsJson, explanationsText } from '../../src/output/explanations.ts';
import { markText } from '../../src/output/marked-text.ts';
import { createPaint } from '../../src/output/paint.ts';
import { spanInSentence } from '../../src/output/quote.ts';
import { explainClaim } from '../../src/tag/explain.ts';

const { claims } = JSON.parse(readFileSync('fixtures/report/report.json', 'utf8')) as Report;

function claimOf(text: string): Claim {
  const claim = claims.find(({ sentence }) => sentence.text.includes(text));
  if (claim === undefined) throw new Error(`the sample report has no claim with "${text}"`);
  return claim;
}

describe('markText', () => {
  it('puts letters under what is marked, in every line', () => {
    const marks = [
      { letter: 'O', span: { start: 8, end: 13 } },
      { letter: 'T', span: { start: 0, end: 13 } },
    ];
    expect(markText('one two three four', marks, 9)).toEqual(['one two', 'TTTTTTT', 'three', 'OOOOO', 'four']);
  });

  it('keeps its place under wide characters and harmful ones', () => {
    expect(markText('ナプ ab\u001Bc', [{ letter: 'O', span: { start: 3, end: 7 } }], 40)).toEqual([
      'ナプ ab\uFFFDc',
      '     OOOO',
    ]);
  });
});

describe('spanInSentence', () => {
  const claim = claimOf('menstrual cramps');

  it('finds words whose place markup has shifted, and none that stand elsewhere', () => {
    const { start } = claim.sentence.span;
    const words = claim.object.text;
    const at = claim.sentence.text.indexOf(words);
    expect(spanInSentence(claim, { start: start + at, end: start + at + words.length }, words)?.start).toBe(at);
    expect(spanInSentence(claim, { start: start + at - 2, end: start + at + 2 }, words)?.start).toBe(at);
    expect(spanInSentence(claim, { start: start - 9, end: start - 1 }, words)).toBeNull();
    expect(spanInSentence(claim, claim.object.span, 'other words')).toBeNull();
  });
});

describe('an explanation', () => {
  const claim = claimOf('may also help');
  const concept = {
    id: 'menstrual-cramps',
    label: 'menstrual cramps',
    kind: 'effect',
    isA: ['pain'],
    names: [],
    codes: {},
  } as const;
  const explanation: ExplainedClaim = {
    ...explainClaim(claim, new Map([[concept.id, { ...concept, codes: { mesh: 'D004412' } }]])),
    trigger: 'help with',
    subject: 'Naproxen',
    scopes: claim.evidence.cues.map(() => 'may also help'),
  };
  const explanations = { claims: [explanation], silent: [], refused: [], isVerbose: false };
  const text = explanationsText(explanations, { width: 80, paint: createPaint(0) });
  const json = explanationsJson(explanations);

  it('marks the words and says what they are', () => {
    expect(text).toContain(
      ['  Naproxen may also help with menstrual cramps.', '  SSSSSSSS HHH      TTTTTTTTT OOOOOOOOOOOOOOOO'].join('\n'),
    );
    expect(text).toMatch(/^ {2}T trigger {2}“help with” tells what a treatment is for \(indication\.\S+\)$/m);
    expect(text).toMatch(
      /^ {2}S subject {2}naproxen \(known from its words, not from the lexicon\), named in the\s+sentence$/m,
    );
    expect(text).toMatch(/^ {2}O object {3}menstrual cramps \(effect\)$/m);
    expect(text).toMatch(/^ {2}H hedge {4}“may”, over “may also help”$/m);
    expect(text).toMatch(/^ {2}so {9}asserted, hedged because of “may”/m);
    expect(text).not.toMatch(/looks for|D004412/);
  });

  it('has rules and rows of the lexicon where they are asked for', () => {
    const whole = explanationsText({ ...explanations, isVerbose: true }, { width: 80, paint: createPaint(0) });
    expect(whole).toMatch(/effect "menstrual-cramps"; under pain;\s+mesh:D004412/);
    expect(whole).toMatch(/^ {2}type +A reader compares articles first/m);
  });

  it('carries the claim and the row of the lexicon in JSON', () => {
    expect(JSON.parse(json)).toMatchObject({
      claims: [
        {
          claim: { id: claim.id },
          trigger: 'help with',
          lexicon: [
            { role: 'subject', concept: null },
            { role: 'object', parents: ['pain'] },
          ],
        },
      ],
      silent: [],
      refused: [],
    });
  });
});

it('says of a claim that no pattern made what it rests on', () => {
  const claim = claimOf('menstrual cramps');
  const learned = { ...claim, evidence: { ...claim.evidence, rule: `${claim.type}.learned` } };
  const explained: ExplainedClaim = {
    ...explainClaim(learned, new Map()),
    trigger: claim.object.text,
    subject: null,
    scopes: [],
  };
  const text = explanationsText(
    { claims: [explained], silent: [], refused: [], isVerbose: false },
    { width: 200, paint: createPaint(0) },
  );
  expect(text).toContain('.learned, learned from annotated text)');
});
