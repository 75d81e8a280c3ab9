import { expect } from 'vitest';
import { extractClaims } from '../../src/index.ts';
import type { ClaimType } from '../../src/model.ts';

/** A text, and what its claims of a type say: "facet: object", with "not" before what is denied and "maybe" before what is hedged. */
export type Frame = readonly [text: string, ...says: string[]];

/** Expects of a text exactly what a frame says that its claims of a type tell. */
export function expectFrame(type: ClaimType, [text = '', ...says]: readonly string[]): void {
  const found = extractClaims(text)
    .filter((claim) => claim.type === type)
    .map(({ facet, object, polarity, certainty }) =>
      [polarity === 'denied' ? 'not ' : '', certainty === 'hedged' ? 'maybe ' : '', `${facet}: ${object.label}`].join(
        '',
      ),
    );
  expect(found).toEqual(says);
}
