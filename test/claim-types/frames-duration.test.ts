import { test } from 'vitest';
import { expectFrame, type Frame } from './frames.ts';

/** Ways to tell a time of a treatment, and of what each is the time. */
const FRAMES: readonly Frame[] = [
  // until it works
  ['Escitalopram is effective after four weeks.', 'onset: 4 weeks'],
  ['After four weeks, escitalopram begins to work.', 'onset: 4 weeks'],
  ['In four weeks, escitalopram will start to work.', 'onset: 4 weeks'],
  ['Onset of escitalopram: four weeks.', 'onset: 4 weeks'],
  ['Patients felt better four weeks after escitalopram.', 'onset: 4 weeks'],
  ["Don't expect escitalopram to work before four weeks.", 'onset: 4 weeks'],
  ['How long does escitalopram take to work? It takes four weeks.', 'onset: 4 weeks'],
  ['Biotin gives thicker hair in just eight weeks.', 'onset: 8 weeks'],
  ['Azelaic acid clears the skin in eight weeks.', 'onset: 8 weeks'],
  ['Escitalopram works slowly.', 'onset: slow'],
  ['Escitalopram is slow to work.', 'onset: slow'],
  // how long that lasts
  ['Naproxen works for twelve hours.', 'effect-duration: 12 hours'],
  ['Naproxen relieves pain for up to twelve hours.', 'effect-duration: up to 12 hours'],
  ['Naproxen eases pain for twelve hours.', 'effect-duration: 12 hours'],
  ['Naproxen stays effective for twelve hours.', 'effect-duration: 12 hours'],
  ['Naproxen gives twelve hours of relief.', 'effect-duration: 12 hours'],
  ['Naproxen has a duration of action of twelve hours.', 'effect-duration: 12 hours'],
  ['The results of dermabrasion last five years.', 'effect-duration: 5 years'],
  ['In the last five years, dermabrasion became popular.'],
  ['After twelve hours the effects of naproxen fade.', 'effect-duration: 12 hours'],
  ['Pain returns twelve hours after naproxen.', 'effect-duration: 12 hours'],
  ['Electrolysis gives permanent results.', 'effect-duration: permanent'],
  ['Electrolysis permanently removes hair.', 'effect-duration: permanent'],
  ['Kanamycin can cause permanent hearing loss.'],
  ['After a session of cupping, back pain was reduced for two days.', 'effect-duration: 2 days'],
  ['Dermabrasion does not give permanent results.', 'not effect-duration: permanent'],
  ['Cryotherapy only works temporarily.', 'effect-duration: short-lived'],
  ['If you stop finasteride, hair falls out within six months.', 'effect-duration: 6 months'],
  [
    'Electrolysis gives permanent results after one course of 12 weeks.',
    'effect-duration: permanent',
    'course: 12 weeks',
  ],
  ['One treatment with cryotherapy lasts five months.', 'effect-duration: 5 months'],
  ['In the trial the effect of cryotherapy lasted five months.', 'effect-duration: 5 months'],
  // how long it is taken
  ['Treatment with cefalexin lasts ten days.', 'course: 10 days'],
  ['Treatment with cefalexin takes ten days.', 'course: 10 days'],
  ['A course of cefalexin takes ten days.', 'course: 10 days'],
  ['Patients took cefalexin for ten days.', 'course: 10 days'],
  ['Cefalexin is recommended for ten days.', 'course: 10 days'],
  ['For ten days, take cefalexin.', 'course: 10 days'],
  ['How long should I take cefalexin? Ten days.', 'course: 10 days'],
  ['How long does a course of cefalexin last? About ten days.', 'course: 10 days'],
  ['How long does cefalexin last?'],
  ['A single dose of praziquantel is enough.', 'course: single dose'],
  ['A single dose of praziquantel is bitter.'],
  // how long a session is
  ['Pamidronate is given over 90 minutes.', 'administration-length: 90 minutes'],
  ['An infusion of pamidronate is 90 minutes long.', 'administration-length: 90 minutes'],
  ['Pamidronate is given by slow injection over 90 minutes.', 'administration-length: 90 minutes'],
  ['Allow 90 minutes for the infusion of pamidronate.', 'administration-length: 90 minutes'],
  // the rest
  ['Escitalopram stays in the body for five days.', 'other: 5 days'],
  ['Swelling after dermabrasion goes within ten days.', 'other: 10 days'],
  ['Patients were treated with cefalexin for ten days.', 'course: 10 days'],
  ['Senna has been used for centuries.', 'other: centuries'],
];

test.each(FRAMES)('%s', (...frame) => expectFrame('duration', frame));
