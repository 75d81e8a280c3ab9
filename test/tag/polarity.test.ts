import { describe, expect, test } from 'vitest';
import { extractClaims, loadText } from '../../src/index.ts';
import { extractDocument } from '../../src/pipeline.ts';

const markdown = (...paragraphs: string[]) => extractClaims(paragraphs.join('\n\n'), { format: 'markdown' });
const about = (sentence: string, type: string, object: string) =>
  markdown('# Zorvatidine', sentence)
    .filter((claim) => claim.type === type && claim.object.id === object)
    .map(({ polarity }) => polarity);

test('who is free of a complaint was helped, and a share of patients is no dose', () => {
  const claims = markdown(
    '# Zorvatidine',
    'Zorvatidine was tested in 90 adults with migraine. After two hours 81 per cent of the group were free of pain.',
  );
  const pain = claims.filter(({ type, object }) => type === 'indication' && object.id === 'pain');
  expect(pain.map(({ polarity }) => polarity)).toEqual(['asserted']);
  expect(claims.map(({ qualifiers }) => qualifiers.dose)).not.toContain('81 per cent');
  const [nausea] = extractClaims('Nausea affects more than 1 in 10 people who take zorvatidine.');
  expect(nausea).toMatchObject({ object: { id: 'nausea' }, qualifiers: {} });
});

describe('words of denial that deny no claim', () => {
  test.each([
    [
      'what is not to be done',
      'Zorvatidine is not recommended in pregnancy, and you should not breastfeed.',
      'contraindication',
      'breastfeeding-women',
    ],
    ['a verb of the past', 'Rest did nothing, and zorvatidine gave me headaches.', 'side-effect', 'headache'],
    ['a verb with a person', 'It is of no use for sleep, and zorvatidine made me sweat.', 'side-effect', 'sweating'],
    [
      'a clause behind a second predicate',
      'Zorvatidine is effective in attacks and useless for prevention, and long courses cause osteoporosis.',
      'side-effect',
      'osteoporosis',
    ],
    [
      'what is included',
      'Zorvatidine did nothing for my migraine and the side effects included tingling.',
      'side-effect',
      'tingling',
    ],
    [
      'a new clause with a pronoun',
      'Zorvatidine replaces what the gut no longer makes, and in trials it reduced diarrhoea.',
      'indication',
      'diarrhea',
    ],
    [
      'another use beside a relative clause',
      'It is used for asthma that has not responded to steroids, and for migraine.',
      'indication',
      'migraine',
    ],
    [
      'who are not controlled so far',
      'Zorvatidine helps people whose asthma is not controlled.',
      'indication',
      'treatment-resistant-asthma',
    ],
  ])('%s', (_, sentence, type, object) => {
    expect(about(sentence, type, object)).toEqual(['asserted']);
  });

  test.each([
    ['Fears that zorvatidine provokes blood clots have not been borne out.', 'side-effect', 'thrombosis'],
    ['Concerns that zorvatidine causes dementia proved unfounded.', 'side-effect', 'dementia'],
  ])('while a fear that did not come true is denied: %s', (sentence, type, object) => {
    expect(about(sentence, type, object)).toEqual(['denied']);
  });
});

const route = (sentence: string, object: string) => about(sentence, 'route', object);

describe('a way of giving is denied by a negation of giving only', () => {
  test.each([
    ['Zorvatidine, a yearly infusion, was no better than placebo.', 'infusion-unspecified'],
    ['Painkillers do nothing for the cause, and zorvatidine, a new inhaled drug, is hard to get.', 'inhaled'],
    ['People who cannot swallow capsules can have zorvatidine as a nasal spray.', 'intranasal'],
  ])('asserted: %s', (sentence, object) => {
    expect(route(sentence, object)).toEqual(expect.arrayContaining(['asserted']));
    expect(route(sentence, object)).not.toContain('denied');
  });

  test.each([
    ['Zorvatidine is not given by mouth.', 'oral'],
    ['Zorvatidine is not available as a nasal spray.', 'intranasal'],
  ])('denied: %s', (sentence, object) => {
    expect(route(sentence, object)).toEqual(['denied']);
  });
});

describe('denial by comparison, by a null result and by leave', () => {
  test.each([
    ['Zorvatidine is less likely to cause drowsiness.', 'side-effect', 'drowsiness', 'denied'],
    ['Zorvatidine is more likely to cause drowsiness.', 'side-effect', 'drowsiness', 'asserted'],
    ['Zorvatidine hardly ever causes headaches.', 'side-effect', 'headache', 'denied'],
    ['A trial of zorvatidine in asthma was stopped for lack of efficacy.', 'indication', 'asthma', 'denied'],
    ['A trial of zorvatidine in asthma was published last year.', 'indication', 'asthma', 'asserted'],
    ['Zorvatidine can be used in pregnancy.', 'contraindication', 'pregnant-women', 'denied'],
    ['Zorvatidine should not be used in pregnancy.', 'contraindication', 'pregnant-women', 'asserted'],
    ['Nothing relieves migraine better than zorvatidine.', 'indication', 'migraine', 'asserted'],
    ['Zorvatidine did nothing to relieve migraine.', 'indication', 'migraine', 'denied'],
    ['Zorvatidine was as good as placebo for migraine.', 'indication', 'migraine', 'denied'],
    ['Zorvatidine worked as well as a sham for migraine.', 'indication', 'migraine', 'denied'],
    ['Zorvatidine was as good as sumatriptan for migraine.', 'indication', 'migraine', 'asserted'],
  ])('%s', (sentence, type, object, polarity) => {
    expect(new Set(about(sentence, type, object))).toEqual(new Set([polarity]));
  });
});

test('a denial without a negation at the object is told with the words that make it', () => {
  const [claim] = markdown('# Zorvatidine', 'Doctors allow zorvatidine to be continued in pregnancy.').filter(
    ({ type }) => type === 'contraindication',
  );
  expect(claim?.polarity).toBe('denied');
  expect(claim?.evidence.cues).toMatchObject([{ role: 'negation', text: 'allow zorvatidine to be continued' }]);
});

describe('what is said of other treatments', () => {
  test.each([
    ['It is a myth that the MMR vaccine causes autism.', 'side-effect', 'autism-spectrum-disorder', 'denied'],
    ['Fears that statins cause dementia have been debunked.', 'side-effect', 'dementia', 'denied'],
    ['The notion that HRT causes weight gain has long been dispelled.', 'side-effect', 'weight-gain', 'denied'],
    ['Weight gain is not a problem with lamotrigine.', 'side-effect', 'weight-gain', 'denied'],
    ['Sertraline is less likely than paroxetine to cause weight gain.', 'side-effect', 'weight-gain', 'denied'],
    ['Vortioxetine rarely, if ever, causes weight gain.', 'side-effect', 'weight-gain', 'denied'],
    ['Dizziness is virtually unheard of with ezetimibe.', 'side-effect', 'dizziness', 'denied'],
    ['Deaths among patients on apixaban were unrelated to treatment.', 'side-effect', 'death', 'denied'],
    ['Mirabegron causes less dry mouth than oxybutynin.', 'side-effect', 'dry-mouth', 'denied'],
    ['MDMA remains unapproved for insomnia.', 'indication', 'insomnia', 'denied'],
    ['Not a single trial has shown that laetrile relieves insomnia.', 'indication', 'insomnia', 'denied'],
    ['Fexofenadine scarcely ever makes people sleepy.', 'side-effect', 'drowsiness', 'denied'],
    ['In people with heart failure, niacin added nothing.', 'indication', 'heart-failure', 'denied'],
    ['Women taking aspirin were no less likely to have a stroke.', 'indication', 'stroke', 'denied'],
    ['Headaches in the melatonin group were judged unrelated to treatment.', 'side-effect', 'headache', 'denied'],
    ['Buspirone has a low abuse potential.', 'side-effect', 'misuse', 'denied'],
    ['Buspirone has little potential for dependence.', 'side-effect', 'addiction', 'denied'],
    ['Nausea is far from rare on liraglutide.', 'side-effect', 'nausea', 'asserted'],
    ['Nausea is by no means uncommon with liraglutide.', 'side-effect', 'nausea', 'asserted'],
    ['Lithium causes no harm beyond tremor.', 'side-effect', 'tremor', 'asserted'],
    [
      'Far from preventing heart attacks, rosiglitazone raised the risk of heart failure.',
      'indication',
      'heart-attack',
      'denied',
    ],
    ['Guidelines advise against vertebroplasty for osteoporosis.', 'indication', 'osteoporosis', 'denied'],
    ['The evidence for valerian in insomnia is thin.', 'indication', 'insomnia', 'denied'],
    ['The results of ginkgo in dementia were underwhelming.', 'indication', 'dementia', 'denied'],
    ['Gabapentin is a poor choice for sciatica.', 'indication', 'sciatica', 'denied'],
    ['Nobody quite knows how topiramate prevents migraine.', 'indication', 'migraine', 'asserted'],
    ['Lactulose never fails to relieve constipation.', 'indication', 'constipation', 'asserted'],
    ['The European agency turned down sotatercept for anemia.', 'indication', 'anemia', 'denied'],
    ['The agency refused to license nabilone for fibromyalgia.', 'indication', 'fibromyalgia', 'denied'],
    ['Do not combine ibuprofen with sertraline, a remedy for depression.', 'indication', 'depression', 'asserted'],
    ['Fewer patients on apixaban had a stroke.', 'indication', 'stroke', 'asserted'],
    ['Fewer women on tranexamic acid needed surgery.', 'indication', 'surgery', 'asserted'],
    ['Children on mepolizumab needed fewer courses of steroids.', 'indication', 'corticosteroids', 'asserted'],
    ['Hours of sleep rose from five to seven on suvorexant.', 'indication', 'sleep', 'asserted'],
    ['Walking distance increased with cilostazol.', 'indication', 'mobility', 'asserted'],
    ['Dry nights rose from two to five a week on desmopressin.', 'indication', 'symptom-free-days', 'asserted'],
    ['You can drink alcohol while you take fluoxetine.', 'contraindication', 'alcohol', 'denied'],
  ])('%s', (sentence, type, object, polarity) => {
    const found = markdown(sentence).filter((claim) => claim.type === type && claim.object.id === object);
    expect(new Set(found.map((claim) => claim.polarity))).toEqual(new Set([polarity]));
  });
});

describe('who is treated', () => {
  test.each([
    ['Zorvatidine is used for severe migraine that does not respond to tablets.', 'treatment-resistant-migraine'],
    ['Zorvatidine works for psoriasis, also in people without arthritis.', 'psoriasis'],
    ['Zorvatidine works for migraine, and in people without asthma too.', 'migraine'],
  ])('%s', (sentence, object) => {
    expect(about(sentence, 'indication', object)).not.toContain('denied');
  });

  test('while a drug that does not help is denied', () => {
    expect(new Set(about('Zorvatidine is a drug that does not help migraine.', 'indication', 'migraine'))).toEqual(
      new Set(['denied']),
    );
  });

  test('an item of a list tells in whom other things have failed', () => {
    const claims = markdown(
      '# Zorvatidine',
      'Zorvatidine is used if:',
      '- creams have not controlled your eczema\n- you have psoriasis',
    );
    expect(claims.filter(({ type, polarity }) => type === 'indication' && polarity === 'denied')).toEqual([]);
  });
});

describe('where a negation ends', () => {
  test.each([
    ['Zorvatidine failed to relieve pain in a small trial, and left many with a headache.', 'headache'],
    [
      'Surveys cannot settle the matter, and a trial that ran for two years showed that zorvatidine causes nausea.',
      'nausea',
    ],
    ['Zorvatidine can leave you dizzy and unable to sleep.', 'dizziness'],
  ])('%s', (sentence, object) => {
    expect(new Set(about(sentence, 'side-effect', object))).toEqual(new Set(['asserted']));
  });

  test('at an exception, while a list goes on', () => {
    const sentence = 'Zorvatidine caused no increase in rashes or headaches except for dizziness.';
    expect(about(sentence, 'side-effect', 'dizziness')).not.toContain('denied');
    expect(about('Zorvatidine does not cause headaches, and dizziness.', 'side-effect', 'dizziness')).toEqual([
      'denied',
    ]);
  });
});

describe('what a sentence takes back', () => {
  test.each([
    ['Some clinics say that zorvatidine clears eczema; the evidence does not support this.', 'indication', 'eczema'],
    ['Bloggers claim that zorvatidine cures gout, but trials have not shown this.', 'indication', 'gout'],
    ['Zorvatidine is said to cause dementia, but this has been debunked.', 'side-effect', 'dementia'],
    ['Zorvatidine was thought to cause dementia, but larger studies found no such link.', 'side-effect', 'dementia'],
    ['Fans say that zorvatidine boosts serotonin, but this has never been proven in people.', 'mechanism', 'serotonin'],
  ])('is denied: %s', (sentence, type, object) => {
    expect(about(sentence, type, object)).toEqual(['denied']);
  });

  test.each([
    ['Zorvatidine eases pain, but trials have not shown it to help sleep.', 'indication', 'pain'],
    ['Zorvatidine eases pain, but it is wrong to take more than the dose.', 'indication', 'pain'],
    ['Zorvatidine relieves gout, and it is not backed by any company.', 'indication', 'gout'],
    ['Zorvatidine cures gout, said a review that refuted the critics.', 'indication', 'gout'],
    [
      'Zorvatidine treats gout, can cause nausea, and some say it prevents dementia, but trials have not shown this.',
      'indication',
      'gout',
    ],
  ])('and what it does not take back is asserted: %s', (sentence, type, object) => {
    expect(about(sentence, type, object)).toEqual(['asserted']);
  });
});

describe('a denial ends where another statement begins', () => {
  test.each([
    ['Zorvatidine is useless for colds, and longer courses cause gout.', 'side-effect', 'gout'],
    ['Zorvatidine failed to prevent colds and caused nausea.', 'side-effect', 'nausea'],
    ['Zorvatidine does not help and causes nausea.', 'side-effect', 'nausea'],
    ['Zorvatidine must not be used in gout, in which even one tablet can cause nausea.', 'side-effect', 'nausea'],
    ['Zorvatidine needs no fridge, and in one trial reduced migraine.', 'indication', 'migraine'],
    ['Zorvatidine was not inferior to aspirin in preventing migraine.', 'indication', 'migraine'],
    ['Apart from gout it is used for migraine.', 'indication', 'gout'],
    ['Zorvatidine is harmless, apart from mild nausea.', 'side-effect', 'nausea'],
    ['Zorvatidine can cause nausea, with or without vomiting.', 'side-effect', 'vomiting'],
    [
      'Zorvatidine should not be given to children, and is not recommended in epilepsy.',
      'contraindication',
      'epilepsy',
    ],
    ['Zorvatidine is not for children, and doctors advise against it in epilepsy.', 'contraindication', 'epilepsy'],
  ])('%s', (sentence, type, object) => {
    expect(new Set(about(sentence, type, object))).toEqual(new Set(['asserted']));
  });

  test.each([
    ['Zorvatidine failed to prevent colds and migraine.', 'indication', 'migraine'],
    ['Zorvatidine did not cause nausea and vomiting.', 'side-effect', 'vomiting'],
    ['In migraine a large trial of zorvatidine drew a blank.', 'indication', 'migraine'],
    ['Zorvatidine made little difference to migraine.', 'indication', 'migraine'],
  ])('and holds as far as it goes: %s', (sentence, type, object) => {
    expect(new Set(about(sentence, type, object))).toEqual(new Set(['denied']));
  });

  test('what an item of a list of warnings denies is the reason for it', () => {
    const claims = markdown(
      '# Zorvatidine',
      'Do not take zorvatidine if you:',
      '- have epilepsy that is not controlled',
    );
    expect(claims.filter(({ type }) => type === 'contraindication').map(({ polarity }) => polarity)).toEqual([
      'asserted',
    ]);
  });

  test('a way of giving is not denied by what it is no better than', () => {
    const [route] = extractClaims('The exercises were no better than cortisone injections.').filter(
      ({ type }) => type === 'route',
    );
    expect(route).toMatchObject({ object: { id: 'injection-unspecified' }, polarity: 'asserted' });
  });
});

test('a reading that gives way names the stronger one', () => {
  const { refusals } = extractDocument(loadText('Magnesium relieved cramps no more than a dummy pill.'));
  expect(refusals.map(({ rule, reason }) => `${rule}: ${reason}`)).toContain(
    'side-effect.no-more-than-others: another reading of the same words is stronger: indication.treats-no-better',
  );
});
