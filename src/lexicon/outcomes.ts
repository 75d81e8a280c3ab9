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
mortality (outcome) | survival | death; deaths; mortality; dying; death rate; death rates; risk of dying; all-cause mortality; premature death; early death; infant mortality; how long people live; how long patients live
hospital admission | | hospital admissions; hospitalization; hospitalizations; admissions; hospital visits; emergency visits; emergency room visits; emergency department visits; being admitted to hospital; going into hospital; need for hospital care; going back into hospital; returning to hospital; trips to hospital
stay in hospital | | hospital stay; hospital stays; time in hospital; days in hospital; time spent in hospital; time to discharge; how long people stay in hospital; how long people stayed in hospital; how long patients stay in hospital
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
insulin requirement | | insulin use; insulin needs; need for insulin; insulin dose; insulin doses
# Living
independence (outcome) | | independence; independent living; self-care; ability to live independently
work ability | | ability to work; return to work; going back to work; sick days; sick leave; days off work; absence from work; time off work; work productivity; missed work; productivity
school attendance | | days off school; absence from school; missed school; time off school; school days missed
symptom-free days | | days without symptoms; symptom-free time; pain-free days; headache-free days; dry nights; dry days; seizure-free days; good days
balance (outcome) | physical-function | balance; sense of balance; steadiness; postural stability
grip strength | muscle-strength | handgrip strength; hand strength
growth (outcome) | | birth weight
hair density | hair-growth-purpose | hair count; hair thickness score; visible regrowth; new growth of hair; hairline
skin tone | | look of the skin; complexion
sharpness of vision | vision | clearer sight; clearer vision; sharper sight
hearing thresholds | hearing
speech (outcome) | | speech; language skills; swallowing and speech
tumor burden | | size of the tumor; size of the fibroids; lesion size; lesion count
viral load | | virus levels; amount of virus
liver fat | | fat in the liver; liver fat content
waist size | | waist circumference; waistline; body mass index; =BMI; body fat; fat mass; visceral fat
oxygen levels | | oxygen saturation; blood oxygen
triglyceride level | triglyceride-lowering | triglycerides; triglyceride levels; blood fats
LDL level | cholesterol-lowering | LDL; LDL-C; low-density lipoprotein; low-density lipoprotein cholesterol; bad (LDL) cholesterol; LDL levels
bone mineral density | | bone density; bone mass; =BMD
muscle loss (outcome) | | loss of muscle mass
joint damage (outcome) | | joint damage; damage to the joints; damage to your joints; erosion of the joints
organ damage (outcome) | | nerve damage caused by the disease; scarring of the liver
treatment adherence | | adherence; compliance
sleep efficiency | sleep | sleep continuity; nights of unbroken sleep; number of awakenings; night-time waking; night waking; time to fall asleep; time it takes to fall asleep; time taken to fall asleep; getting to sleep; falling asleep sooner
coping | | ability to cope; self-management
patient satisfaction | | satisfaction with treatment
treatment response | remission | response rate; responder rate; response rates; complete response; complete response rate; overall response; overall response rate; partial response; clinical response; objective response
# Lay words for what gets better
daily function | physical-function | function; joint function; everyday tasks; daily tasks; household tasks; climbing stairs; manage the stairs; climb stairs; arm function; leg function; arm movement; leg movement; shoulder function; staying mobile; stay mobile
limb strength | muscle-strength | arm strength; leg strength; thigh strength
behavior (outcome) | | behavior; daytime behavior; challenging behavior
heart function (outcome) | | ejection fraction; left ventricular function; function of the left ventricle; pumping function; heart function
care home admission | | nursing home admission; nursing home care; entry to institutional care; admission to a nursing home; moving into a care home; institutional care
falls (outcome) | | number of people who fell; rate of falls; number of falls; risk of falling
major vascular events | | vascular events; further cardiovascular events; infarctions; repeat heart attacks
urine flow | | urinary stream; stream of urine; urinary flow; bladder emptying
sense of smell (outcome) | | sense of smell; sense of taste; smell and taste
skin hydration and elasticity | | skin elasticity; skin hydration; elasticity; skin firmness; firmness of the skin
skin radiance | | radiance; brightening; dullness; dull skin; radiant skin; glowing skin; brighter skin; uneven texture; rough texture; uneven skin texture
sagging skin (outcome) | | jowls; sagging; loose skin; saggy skin; hooded lids; heavy lids; hooded eyelids; hollow cheeks; weak jawline; drooping brow
localized fat | | stubborn fat; pockets of fat; love handles; muffin top; fat bulges; visible fat; fat pockets
stains on teeth | tooth-discoloration | surface stains; deep stains; coffee stains; red wine stains; tobacco stains; tobacco staining; yellowing
bad bite | malocclusion | underbite; crossbite; open bite; crowding; gaps between teeth; crowded teeth; crooked bite
quitting | smoking-cessation-purpose | quit rates; abstinence rates; have quit; quit smoking for good; staying abstinent; days abstinent
aging | | signs of aging; visible signs of aging; anti-aging; the aging process
length of a cold | | risk of a cold; having a cold; catching a cold; catch a cold; length of colds; duration of colds
`,
};
