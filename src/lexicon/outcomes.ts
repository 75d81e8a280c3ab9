import type { LexiconTable } from './rows.ts';

/** What trials and patients measure a treatment by, where it is no disease and no symptom. */
export const outcomes: LexiconTable = {
  name: 'outcomes',
  kind: 'outcome',
  rows: `
# Course of a disease
relapse | | relapses; relapse rate; return of the disease; return of symptoms
recurrence | | recurrences; recurrence rate
disease progression | slowing-disease-progression | progression; progress of the disease; course of the disease; advance of the disease; disease activity; underlying disease
decline | | deterioration; functional decline; rate of decline; worsening
flare-ups (outcome) | | flare-ups; flares; flareups
attacks (outcome) | | attacks; attack rate; number of attacks; acute attacks
episodes (outcome) | | episodes; number of episodes
symptoms (outcome) | | symptoms; symptom score; symptom scores; symptom severity; symptom burden
complications (outcome) | | complications; long-term complications; complication rate
exacerbations (outcome) | | exacerbations; severe exacerbations; exacerbation rate
# Life and care
mortality (outcome) | survival | death; deaths; mortality; dying; death rate; death rates; risk of dying; all-cause mortality; premature death; early death; infant mortality
hospital admission | | hospital admissions; hospitalization; hospitalizations; admissions; hospital visits; emergency visits; emergency room visits; emergency department visits; being admitted to hospital; going into hospital; need for hospital care
stay in hospital | | hospital stay; hospital stays; time in hospital; days in hospital; time spent in hospital; time to discharge; how long people stay in hospital
intensive care admission | | admission to intensive care; days in intensive care
doctor visits | | visits to the doctor; GP visits; clinic visits
need for surgery | | need for an operation; further surgery; repeat surgery; revision surgery; need for a transplant
need for transfusion | | transfusions; blood transfusions; need for blood
need for ventilation | | need for a ventilator; time on a ventilator; days on a ventilator
# Other treatment that can be spared
painkiller use | | use of painkillers; need for painkillers; opioid use; opioid consumption; morphine consumption; analgesic consumption; rescue analgesia
rescue medication use | | rescue medication; rescue medicines; reliever use; reliever inhaler use; rescue inhaler use; use of a reliever
corticosteroid use | | steroid use; use of steroids; need for steroids; oral steroid use; steroid dose
antibiotic use | | use of antibiotics; antibiotic prescriptions; courses of antibiotics
insulin requirement | | insulin use; insulin needs; need for insulin; insulin dose
# Living
independence (outcome) | | independence; independent living; self-care; ability to live independently
work ability | | ability to work; return to work; going back to work; sick days; sick leave; days off work; absence from work; time off work; work productivity; missed work; productivity
school attendance | | days off school; absence from school; missed school
symptom-free days | | days without symptoms; symptom-free time; pain-free days; headache-free days; dry nights; dry days; seizure-free days; good days
balance (outcome) | physical-function | balance; sense of balance; steadiness; postural stability
grip strength | muscle-strength | handgrip strength; hand strength
growth (outcome) | | birth weight
hair density | hair-growth-purpose | hair count; hair thickness score
skin tone | | look of the skin; complexion
sharpness of vision | vision
hearing thresholds | hearing
speech (outcome) | | speech; language skills
tumor burden | | size of the tumor; size of the fibroids; lesion size; lesion count
viral load | | virus levels; amount of virus
liver fat | | fat in the liver; liver fat content
waist size | | waist circumference; waistline; body mass index; =BMI; body fat; fat mass; visceral fat
oxygen levels | | oxygen saturation; blood oxygen
triglyceride level | triglyceride-lowering | triglycerides; triglyceride levels; blood fats
muscle loss (outcome) | | loss of muscle mass
joint damage (outcome) | | joint damage; damage to the joints; damage to your joints; erosion of the joints
organ damage (outcome) | | nerve damage caused by the disease; scarring of the liver
treatment adherence | | adherence; compliance
sleep efficiency | sleep | sleep continuity; nights of unbroken sleep; number of awakenings; night-time waking; night waking
coping | | ability to cope; self-management
patient satisfaction | | satisfaction with treatment
treatment response | remission | response rate; responder rate; response rates
`,
};
