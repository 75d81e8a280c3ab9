import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

/** The claims that name who should or may take a drug, or what it is for. */
const told = (text: string): string[] =>
  [...extractClaims(text)]
    .filter(({ type }) => type === 'contraindication' || type === 'indication')
    .map(({ type, polarity, subject, object }) => `${type} ${polarity} ${subject.label}: ${object.label}`);

test.each([
  'If you have asthma, do not take propranolol.',
  'If you have asthma, you cannot take propranolol.',
  'If you have had asthma, never take propranolol.',
  'If you have asthma, avoid propranolol.',
  'If you have asthma, steer clear of propranolol.',
  'If you have asthma, be careful with propranolol.',
  'If you have asthma, propranolol is not suitable.',
  'If you have asthma, propranolol should be avoided.',
  'If you have asthma, propranolol can be dangerous.',
  'If you have asthma, your doctor may advise against propranolol.',
  'In people with asthma, propranolol is contraindicated.',
  'For those with asthma, propranolol is off limits.',
  'Asthma patients should avoid propranolol.',
  'Avoid propranolol in asthma.',
  'Propranolol is harmful to people with asthma.',
  'Propranolol is a poor choice for people with asthma.',
  'Propranolol is not safe for people with asthma.',
  'Propranolol may not be safe if you have asthma.',
  'Propranolol should be kept away from people with asthma.',
  'Propranolol is fine for most people, but not if you have asthma.',
  'Most adults can take propranolol, except people with asthma.',
  'Everyone except people with asthma can take propranolol.',
  'Unless you have asthma, you can take propranolol.',
  'Taking propranolol with asthma can be dangerous.',
  'There is a risk in giving propranolol to people with asthma.',
  'Make sure your doctor knows you have asthma before you start propranolol.',
])('warns: %s', (text) => {
  expect(told(text)).toEqual(['contraindication asserted propranolol: asthma']);
});

test.each([
  'If you have asthma, loratadine is safe.',
  'If you have asthma, it is safe to take loratadine.',
  'If you have asthma, you do not need to avoid loratadine.',
  'If you have asthma, loratadine is not contraindicated.',
  'Loratadine can be used even if you have asthma.',
  'Loratadine is safe to use if you have asthma.',
  'Having asthma does not mean you cannot take loratadine.',
])('needs no warning: %s', (text) => {
  expect(told(text)).toEqual(['contraindication denied loratadine: asthma']);
});

test.each([
  'If you have asthma, do not stop taking salbutamol.',
  'If you have asthma, do not use more than eight puffs of salbutamol a day.',
  'If you have asthma, salbutamol is safe and effective.',
  'If you have asthma, use salbutamol when you feel wheezy.',
  'For people with HIV, antiretrovirals make sure that transmission is avoided.',
  'If you have meningitis, antibiotics are vital, as it can be fatal.',
  'If you have ulcers, omeprazole is safe and ibuprofen is dangerous.',
  'If you have diabetes, never skip insulin.',
  'If you have sepsis, antibiotics must not be withheld.',
  'If you have high blood pressure, do not give up amlodipine.',
  'Using warfarin in atrial fibrillation prevents fatal strokes.',
  'Salbutamol helps people with asthma who cannot take steroids.',
])('warns of nothing: %s', (text) => {
  expect(told(text).filter((one) => one.startsWith('contraindication'))).toEqual([]);
});
