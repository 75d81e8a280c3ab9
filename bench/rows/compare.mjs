/** 200,000 claims of 1,000 sources compared; and a fifth of them, to see how the time grows. */
import { compareSources, compareWithReference } from '../../dist/index.js';
import { makeClaims } from '../claims.mjs';
import { report, timeOnce } from '../measure.mjs';

const SHAPES = {
  '2,000 topics': { topics: 2000 },
  '20 topics': { topics: 20 },
  'long tail of 20,000 topics': { topics: 20_000, tail: 3 },
};

const seconds = (run) => timeOnce(run) / 1000;
const input = (shape, part = 1) => makeClaims({ sources: 1000 * part, claims: 200_000 * part, ...shape });

function referenced({ sources, claims }) {
  const own = sources.slice(0, 1);
  const reference = { sources: own, claims: claims.filter((claim) => claim.source === own[0].id) };
  return compareWithReference(reference, [{ sources, claims }]);
}

compareSources([input({ topics: 200 }, 0.02)]);
const figures = Object.entries(SHAPES).flatMap(([name, shape]) => {
  const [part, whole] = [input(shape, 0.2), input(shape)];
  const [few, all] = [seconds(() => compareSources([part])), seconds(() => compareSources([whole]))];
  return [
    { what: name, value: all, unit: 's', target: '< 5' },
    { what: `${name}, for a fifth of it`, value: few, unit: 's' },
  ];
});
const even = input({ topics: 2000 });
const byReference = seconds(() => referenced(even));
report([...figures, { what: '2,000 topics, with a reference', value: byReference, unit: 's' }]);
