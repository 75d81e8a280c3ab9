import { expect } from 'vitest';
import type { Assertion } from '../../../src/model.ts';
import { assess } from '../../../src/tag/assertion/assess.ts';

/** A sentence with the words to look at in braces, and what differs there from a plain statement. */
export type MarkedRow = readonly [sentence: string, expected: string];

/** "denied hedged research unasserted": what is not the default. */
export function describeAssertion({ polarity, certainty, attribution, asserted }: Assertion): string {
  const parts = [
    polarity === 'denied' ? 'denied' : '',
    certainty === 'hedged' ? 'hedged' : '',
    attribution ?? '',
    asserted ? '' : 'unasserted',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The assertion at the words in braces. */
export function assessMarked(sentence: string): Assertion {
  const start = sentence.indexOf('{');
  const end = sentence.indexOf('}') - 1;
  return assess(sentence.replace('{', '').replace('}', ''), { start, end });
}

/** Fails with the cues that were found where the assertion is another one. */
export function expectMarked([sentence, expected]: MarkedRow): void {
  const assertion = assessMarked(sentence);
  const cues = assertion.cues.map((cue) => `${cue.role} "${cue.text}"`).join(', ');
  expect(describeAssertion(assertion), `cues: ${cues || 'none'}`).toBe(expected);
}
