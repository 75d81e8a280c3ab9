import { describe, expect, test } from 'vitest';
import { splitParagraph } from '../../src/segment/split-paragraph.ts';

/** One case a line, numbered; " | " stands for a space where a sentence ends, "^" for an end without a space. */
const CASES = `
1 doses: The dose was raised to 400 mg. | I have felt well since.
2 dose and lower case: Patients took 5 mg. daily with food.
3 dose before a dose: The first group took 20 mg. | The second took 40 mg.
4 units per weight: We gave 0.5 mg/kg. | Sedation followed.
5 unit at the end: Each tablet holds 10 mcg.
6 decimals: The mean score fell by 3.7 points. | No one relapsed.
7 p value: The drop was large (p < 0.05). | It lasted a month.
8 p value without brackets: The drop was real, p < 0.001. | It lasted a month.
9 confidence interval: The ratio was 1.4 (95% c.i. 1.1 to 1.9). | It held in women.
10 approx.: It acts for approx. 30 minutes in adults.
11 ca.: Ca. 40 patients dropped out.
12 e.g.: Opioids, e.g. Fentanyl and morphine, slow breathing.
13 i.e.: It blocks the channel, i.e. NMDA currents fall.
14 i.v.: The first dose is given i.v. over ten minutes.
15 i.v. at the end: She received the drug i.v. | The pain eased at once.
16 i.v. with a dose: She received i.v. 400 mg twice.
17 p.o. b.i.d.: Take 5 mg p.o. b.i.d. with water.
18 titles: Dr. Ruiz and Prof. Lang disagreed. | Mrs. Okafor did not.
19 vs.: Lithium vs. Placebo was the main question.
20 et al.: Moreno et al. found no benefit.
21 et al. before a plain opener: This was shown by Moreno et al. | They used saline.
22 et al. with a year: Moreno et al. (2018) found no benefit.
23 figure: See Fig. 2 for the curve. | It is steep.
24 figure with a letter: The curve in Fig. B is steep.
25 supplement: The doses are in Tab. S3 and Eq. IV here.
26 No.: Room No. 5 was used. | It was cold.
27 no as an answer: Is it safe? | No. | Talk to a nurse.
28 U.S. agency: The U.S. Food Office approved it in 1999.
29 U.S. at the end: It is sold in the U.S. | It is banned in Peru.
30 U.S. and lower case: It was licensed in the U.S. after a trial.
31 a.m.: Take it at 8 a.m. and again at night.
32 a.m. at the end: Take it at 8 a.m. | Eat first.
33 a.m. in an opening phrase: At 8 a.m. Nurse Bell gave the dose.
34 spaced citation: Pain fell by half. [3] | Sleep improved too.
35 glued citations: Pain fell by half.[3][4,7] | Sleep improved too.
36 citation before the stop: Pain fell by half [3–5]. | Sleep improved too.
37 author and year: The effect is brief (Haas et al., 2019). | It fades in a day.
38 raised number: The effect is brief.12 | The cause is unknown.
39 raised numbers: The effect is brief.4,7–9 | The cause is unknown.
40 raised number after a bracket: It is brief (two hours).12 | The cause is unknown.
41 species: E. coli was found in urine. | S. aureus was not.
42 species in the sentence: Cultures grew E. coli and C. difficile on day two.
43 saint: St. John's wort lowers the level of the pill. | Avoid both.
44 vitamin: Some people lack vitamin D. | Sunlight helps.
45 hepatitis: She carried hepatitis B. | Treatment was delayed.
46 initials: The method of J. B. Harlow is old. | It still works.
47 gene in lower case: The pathway was blocked. | mTOR activity fell.
48 receptor numbers: It binds 5-HT2A. | It spares 5-HT1B.
49 quotation: One nurse said, "It works." | She kept notes.
50 quotation that goes on: "It works." said one nurse.
51 curly quotation: “Is it safe?” she asked. | “It is.”
52 sentence in brackets: The scan was clear. | (It was done twice.) | She went home.
53 bracket inside: The scan (done twice.) was clear.
54 question inside a bracket: The scan (why so late?) was clear.
55 address: Details are at https://example.org/a.b/c.html. | Read them first.
56 host name: Details are at www.example.org/faq and in print.
57 mail: Write to ann.lee@example.org. | We reply in a day.
58 numbered question: Q1: How long does it last? | A1: Two hours.
59 question and answer: Can I drive? | Yes. | Wait a day first.
60 list fragment: Dry mouth and sleep loss
61 at least: Relief held for ≥ 3 months. | Few relapsed.
62 ellipsis that goes on: It may help ... or it may not.
63 ellipsis that ends: It may help... | Nobody knows.
64 omission: It may help [...] in adults. | Nobody knows.
65 en dash: Doses of 5–10 mg – given slowly – worked. | Higher ones did not.
66 range with units: It peaks in 2–4 hr. and fades by night.
67 months: It was sold from Jan. 5 to Dec. 31 that year.
68 month at the end: Sales ended in Dec. | Stocks ran out.
69 shout: Stop at once! | Call for help!
70 marks in a row: Really?! | Yes!!
71 missing space: It helps with pain.^It also helps with sleep.
72 missing space after a question: Is it safe?^Yes, it is.
73 degrees: The study was led by A. Stein, M.D. and two nurses.
74 company: It is made by Harlan Inc. in Ohio. | It is sold by Harlan Inc. | They ship it.
75 number at the end: The trial closed in 2011. | Results came in 2013.
76 number first: Relief was quick. | 45 patients slept well.
77 list in a line: 1. Rest in bed | 2. Drink water | 3. Call us
78 numbers inside a sentence: It may cause 1) nausea, 2) sleep loss and 3) pain.
79 bullets in a line: • Rest in bed | • Drink water
80 lower-case start: i took it for a year. | it did not help me.
81 accents: Il a été traité à Genève. | État stable.
82 Greek: β-Blockers slow the heart. | α-Blockers do not.
83 Chinese: 疼痛减轻。^睡眠改善。
84 emoji: It worked 😀 | Now I sleep.
85 smiley: It worked for me :) | Now I sleep.
86 smiley after a mark: It worked! :) | Now I sleep.
87 etc.: It treats pain, cramps, etc. in adults.
88 etc. at the end: It treats pain, cramps, etc. | Adults may take it.
89 unknown abbreviation: Inject 5 ml sbct. into the thigh.
90 emphasis: *It is safe.* | **It is cheap.**
91 semicolon and colon: One risk remains: sleep loss; it fades.
92 temperature: Store below 25 °C. | Do not freeze.
93 percent: Nausea struck 12.5%. | Vomiting struck 3%.
94 sp.: A Candida sp. was grown from blood.
95 spaced stop: The pain went away . | It came back.
96 version number: We used scale v. 2.1 in each visit.
97 section: See Sec. 4.8 and App. C of the label. | Both are short.
98 Jr.: Owen Hart Jr. wrote the review. | It is short.
99 guillemets: «Il va bien.» | Elle aussi.
100 nested brackets: It failed (n = 12 (8 women); p = 0.4). | We stopped.
101 species behind a prefix: She was given anti-E. coli serum. | It helped.
`;

interface Case {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

function readCase(line: string): Case {
  const [, name = '', marked = ''] = /^(\d+ [^:]+): (.*)$/.exec(line) ?? [];
  return { name, text: marked.replaceAll(' | ', ' ').replaceAll('^', ''), sentences: marked.split(/ \| |\^/) };
}

describe('sentences of medical prose', () => {
  const cases = CASES.trim().split('\n').map(readCase);

  test.each(cases)('$name', ({ text, sentences }) => {
    expect(splitParagraph(text).map((span) => text.slice(span.start, span.end))).toEqual(sentences);
  });

  test('the cases are numbered', () => {
    expect(cases.map(({ name }) => Number.parseInt(name, 10))).toEqual(cases.map((_, index) => index + 1));
  });
});
