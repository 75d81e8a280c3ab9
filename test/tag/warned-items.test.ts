import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

/** What the items of a list under a lead-in warn of, and what else is said of a treatment's use. */
function read(lead: string, items: readonly string[]) {
  const list = items.map((item) => `- ${item}`).join('\n');
  const claims = extractClaims(`# Fluconazole\n\n${lead}\n\n${list}`, { format: 'markdown' });
  const told = (type: string) =>
    claims.filter((one) => one.type === type).map(({ subject, object }) => `${subject.label}: ${object.text}`);
  return { warned: told('contraindication'), indicated: told('indication') };
}

const warned = (lead: string, ...items: string[]): string[] =>
  read(lead, items).warned.map((one) => one.replace('fluconazole: ', ''));

describe('items of a list of warnings', () => {
  test.each([
    ['chlorpromazine (for mental illness)', ['chlorpromazine']],
    ['clarithromycin or erythromycin (for infections)', ['clarithromycin', 'erythromycin']],
    ['beta blockers for high blood pressure or angina, e.g. atenolol', ['beta blockers', 'atenolol']],
    ['steroids such as prednisolone', ['steroids', 'prednisolone']],
    ['lithium, used for mood disorders', ['lithium']],
    ['some medicines for epilepsy', ['medicines for epilepsy']],
    ['a medicine for gout called allopurinol', ['allopurinol']],
  ])('warn of other medicines and not of what those are for: %s', (item, objects) => {
    expect(warned('Tell your doctor if you are taking any of these:', item)).toEqual(objects);
  });

  test.each([
    ['you have glaucoma, as it can raise the pressure in the eye', ['glaucoma']],
    ['you have diabetes; it may push up your blood sugar', ['diabetes']],
    ['you’ve a peanut allergy (though reactions are rare)', ['peanut allergy']],
    ['you have heart failure because it makes the body keep water', ['heart failure']],
    ['you are allergic to fluconazole or any of the other ingredients (see section 6)', ['allergic', 'ingredients']],
  ])('warn of nothing that only explains the warning: %s', (item, objects) => {
    expect(warned('Do have a word with your doctor first if', item)).toEqual(objects);
  });

  test.each([
    'Care is also needed with the following, which may weaken it:',
    'But please be careful:',
    'Take care if you are taking one of these:',
    'Have a chat with your pharmacist first if you take',
    'Fluconazole should not be taken with:',
  ])('have many lead-ins: %s', (lead) => {
    expect(warned(lead, 'prednisolone', 'warfarin')).toEqual(['prednisolone', 'warfarin']);
  });

  test.each([
    ['you have heart failure and no pacemaker', ['heart failure']],
    ['you have had a heart attack caused by anemia', ['heart attack']],
    ['phenelzine (an antidepressant)', ['phenelzine (an antidepressant)']],
    ['you have a slow heartbeat (bradycardia)', ['slow heartbeat (bradycardia)']],
    [
      'you take any of these: ritonavir (used for HIV) or rifampicin (used for tuberculosis)',
      ['ritonavir', 'rifampicin'],
    ],
  ])('warn of each thing once: %s', (item, objects) => {
    expect(warned('Do not take fluconazole if', item)).toEqual(objects);
  });

  test.each([
    ['cannot stand on one leg', ['cannot stand on one leg']],
    ['you weigh less than 40 kg, because the dose is fixed', ['weigh less than 40 kg']],
    ['Ring us about parking', []],
    ['are taking any of these:', []],
  ])('may be states that no noun names: %s', (item, objects) => {
    expect(warned('Do not take fluconazole if you:', item)).toEqual(objects);
  });

  test('warn under a heading that asks for side effects, and after its answer', () => {
    const lead = '## Is it safe?\n\nMostly, yes. Nausea is common. But do ask your doctor first if';
    expect(warned(lead, 'you have kidney stones', 'you have diabetes')).toEqual(['kidney stones', 'diabetes']);
  });

  test('may lead in a list of their own', () => {
    const items = ['are pregnant', 'are taking any of these:\n  - nefazodone (for depression)\n  - warfarin'];
    expect(warned('Do not take fluconazole if you:', ...items)).toEqual(['pregnant', 'nefazodone', 'warfarin']);
  });

  test('tell of no treatment but the one they name what it is for', () => {
    const { indicated } = read('Tell your doctor if you take', ['some medicines for epilepsy', 'lithium (for mania)']);
    expect(indicated).toEqual(['lithium: mania']);
  });
});

test.each([
  ['Who can take it?', []],
  ["Who can't take it?", ['pregnant-women']],
])('a list of people is a warning by what leads it in: %s', (lead, objects) => {
  const page = `# Varenicline\n\nVarenicline helps people to stop smoking.\n\n## ${lead}\n\n- Women who are pregnant\n`;
  const warned = extractClaims(page, { format: 'markdown' }).filter(({ type }) => type === 'contraindication');
  expect(warned.map(({ object }) => object.id)).toEqual(objects);
});
