import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';
import type { ClaimType } from '../../src/model.ts';

/** Sentences with gaps: `{D}` the treatment, `{O}` its objects, `[one|several]` what depends on their number. */
export type Frames = Readonly<Record<'asserted' | 'denied' | 'hedged' | 'none', readonly string[]>>;

/** A treatment and the labels of what is said of it, which are the words that name it. */
export interface Filler {
  readonly drug: string;
  readonly objects: readonly string[];
}

function fillIn(frame: string, { drug, objects }: Filler): string {
  const text = frame
    .replaceAll('{D}', drug)
    .replaceAll('{O}', objects.join(' and '))
    .replaceAll(/\[([^|\]]*)\|([^|\]]*)\]/g, objects.length > 1 ? '$2' : '$1');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** How the claims of a type are asserted that a text makes of the objects, by object; `none` where it makes no such claim. */
function readings(type: ClaimType, text: string, { drug, objects }: Filler): string[][] {
  const claims = extractClaims(text).filter((claim) => claim.type === type);
  return objects.map((object) => {
    const found = claims.filter((claim) => claim.object.label === object && claim.subject.label === drug);
    return [...new Set(found.map(({ polarity, certainty }) => `${polarity} ${certainty}`))];
  });
}

const EXPECTED = { asserted: /^asserted /, denied: /^denied /, hedged: /^asserted hedged$/ } as const;

/** Tests that every frame, filled in, is read as its row says. */
export function expectFrames(type: ClaimType, frames: Frames, fillers: readonly Filler[]): void {
  const texts = (how: keyof Frames) =>
    frames[how].flatMap((frame) => fillers.map((filler) => [fillIn(frame, filler), filler] as const));
  test.each(texts('none'))(`%s makes no ${type} claim`, (text, filler) => {
    expect(readings(type, text, filler).flat()).toEqual([]);
  });
  for (const how of ['asserted', 'denied', 'hedged'] as const) {
    test.each(texts(how))(`%s is ${how}`, (text, filler) => {
      for (const [found, ...others] of readings(type, text, filler)) {
        expect(found).toMatch(EXPECTED[how]);
        expect(others).toEqual([]);
      }
    });
  }
}
