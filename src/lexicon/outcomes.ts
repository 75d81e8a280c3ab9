import type { LexiconTable } from './rows.ts';

/** What trials and patients measure a treatment by, where it is no disease and no symptom. */
export const outcomes: LexiconTable = {
  name: 'outcomes',
  kind: 'outcome',
  rows: `
# Course of a disease
relapse | | relapse rate; return of the disease; return of symptoms
recurrence | | recurrence rate
disease progression | slowing-disease-progression | progression; progress of the disease; course of the disease; advance of the disease; disease activity; underlying disease; slow the disease; slow the disease down
decline | | deterioration; functional decline; rate of decline; worsening
flare-ups (outcome) | | flares; flareups; flare-ups
attacks (outcome) | | attack rate; number of attacks; acute attacks; attacks
episodes (outcome) | | number of episodes; episodes
symptoms (outcome) | | symptom score; symptom severity; symptom burden; symptoms
complications (outcome) | | long-term complications; complication rate; complications
exacerbations (outcome) | | severe exacerbations; exacerbation rate; exacerbations
# Life and care
mortality (outcome) | survival | death; dying; death rate; risk of dying; all-cause mortality; premature death; early death; infant mortality; how long people live; how long patients live; mortality
hospital admission | | hospitalization; admissions; hospital visits; emergency visits; emergency room visits; emergency department visits; being admitted to hospital; going into hospital; need for hospital care; going back into hospital; returning to hospital; trips to hospital; visits to A&E; A&E visits; A&E attendances; emergency admissions; visits to the emergency department; visits to the emergency room; unplanned admissions
stay in hospital | | hospital stay; time in hospital; days in hospital; time spent in hospital; time to discharge; how long people stay in hospital; how long people stayed in hospital; how long patients stay in hospital; days on the ward; time on the ward; nights in hospital; how long children spent on the ward; length of stay; nights on the ward
need for oxygen | | oxygen use; days on oxygen; time on oxygen
intensive care admission | | admission to intensive care; days in intensive care
doctor visits | | visits to the doctor; GP visits; clinic visits
need for surgery | | need for an operation; further surgery; repeat surgery; revision surgery; need for a transplant; revision rates; reoperation rate; need for revision
need for transfusion | | transfusions; blood transfusions; need for blood
need for ventilation | | need for a ventilator; time on a ventilator; days on a ventilator
health care costs | | healthcare costs; costs of care; medical costs; health care spending; hospital costs; lower cost; cost-effectiveness; cost savings; saves money; cheaper care; lower bills
need for dialysis | | starting dialysis; start of dialysis; time to dialysis; going on dialysis; kidney replacement therapy start
# Other treatment that can be spared
painkiller use | | use of painkillers; need for painkillers; opioid use; opioid consumption; morphine consumption; analgesic consumption; rescue analgesia; need fewer painkillers; fewer painkillers; less need for painkillers; needed fewer painkillers; lower opioid use; less medication; fewer pills; less need for medication; need less medication; reduced medication
rescue medication use | | rescue medication; rescue medicines; reliever use; reliever inhaler use; rescue inhaler use; use of a reliever; fewer inhaler puffs; puffs of the inhaler; use of the blue inhaler; use of the reliever inhaler; fewer puffs
corticosteroid use | | steroid use; use of steroids; need for steroids; oral steroid use; steroid dose
antibiotic use | | use of antibiotics; antibiotic prescriptions; courses of antibiotics
insulin requirement | | insulin use; insulin needs; need for insulin; insulin dose
# Living
independence (outcome) | | independent living; self-care; ability to live independently; live independently; living independently; remain independent; remaining independent; stay independent; staying independent; independence
strain on carers | | carer burden; burden on carers; carer strain; strain on caregivers; strain on the family; burden on the family
work ability | | ability to work; return to work; going back to work; sick days; sick leave; days off work; absence from work; time off work; work productivity; missed work; productivity; get back to work; getting back to work; back at work; staying in work; stay in work; hold down a job; keep a job; fewer absences; fewer sick days; fewer days off sick; days off sick; missed work days; absenteeism
school attendance | | days off school; absence from school; missed school; time off school; school days missed; improved attendance; attendance at school; missed lessons
symptom-free days | | days without symptoms; symptom-free time; pain-free days; headache-free days; dry nights; dry days; seizure-free days; good days; bad days; better days; days without pain; nights without pain
balance (outcome) | physical-function | sense of balance; steadiness; postural stability; balance
grip strength | muscle-strength | handgrip strength; hand strength; better grip; stronger grip
coordination (outcome) | physical-function | muscle coordination; motor skills; fine motor skills; gross motor skills
six-minute walk distance | mobility | six-minute walk; six-minute walk test; 6-minute walk distance; 6-minute walk test; 6-minute walk; =6MWD; =6MWT; distance walked in six minutes; distance walked in 6 minutes
growth (outcome) | | birth weight
appetite (outcome) | | better appetite
hair density | hair-growth-purpose | hair count; hair thickness score; visible regrowth; new growth of hair; hairline
skin tone | | look of the skin; complexion
skin clearance | | clearance of the skin; cleared skin; skin that is clear; almost clear skin; clear or almost clear skin
sharpness of vision | vision | clearer sight; clearer vision; sharper sight
hearing thresholds | hearing
axial elongation | | axial length; axial length growth; elongation of the eye; elongation of the eyeball; eye growth; lengthening of the eyeball; growth of the eyeball; growth of the eye
speech (outcome) | | language skills; swallowing and speech; voice quality; quality of the voice; speak more clearly; clearer speech; clearer voice; speaking more clearly; talk more clearly; speech; language development; speech development
tumor burden | | size of the tumor; size of the fibroids; lesion size; lesion count
viral load | | virus levels; amount of virus; sustained virologic response; =SVR; =SVR12; virologic response; viral suppression; virologic suppression; undetectable levels of virus; sustained virological response; virological suppression
bacterial count | | clearance of bacteria; bacterial clearance; culture clearance; bacterial load; clearance of the bacteria; negative cultures; sputum conversion; eradication of the bacteria
liver fat | | fat in the liver; liver fat content
waist size | | waist circumference; waistline; body mass index; =BMI; body fat; fat mass; visceral fat; waist-to-hip ratio; body fat percentage; percentage of body fat; percent body fat; inches off the waist; inches lost; inch loss; slimmer waist; loss of inches; smaller waist; slimmer waistline
oxygen levels | | oxygen saturation; blood oxygen
triglyceride level | triglyceride-lowering | triglycerides; blood fats
LDL level | cholesterol-lowering | LDL; LDL-C; low-density lipoprotein; low-density lipoprotein cholesterol; bad (LDL) cholesterol
bone mineral density | | bone density; bone mass; =BMD
muscle loss (outcome) | | loss of muscle mass
joint damage (outcome) | | damage to the joints; damage to your joints; erosion of the joints; joint damage
joint count | | swollen joint count; tender joint count; number of swollen joints; number of tender joints
organ damage (outcome) | | nerve damage caused by the disease; scarring of the liver
treatment adherence | | adherence; compliance
sleep efficiency | sleep | sleep continuity; nights of unbroken sleep; number of awakenings; night-time waking; night waking; time to fall asleep; time it takes to fall asleep; time taken to fall asleep; getting to sleep; falling asleep sooner
gum pocket depth | gum-disease | pocket depth; probing depth; probing pocket depth; clinical attachment level; gum pockets
length of labor | | shorter labor; duration of labor; vaginal birth rate; shorten labor
pain score | pain | VAS score; VAS pain scores; visual analog scale; numerical rating scale; numeric rating scale; NRS scores; Brief Pain Inventory
heart rate variability | | =HRV
sleepiness score | daytime-sleepiness | Epworth scores; Epworth Sleepiness Scale
sleep score | insomnia | ISI scores; Insomnia Severity Index; =PSQI; PSQI scores; Pittsburgh Sleep Quality Index
apnea-hypopnea index | sleep-apnea | =AHI; oxygen desaturation index; breathing pauses per hour
coping | | ability to cope; self-management
patient satisfaction | | satisfaction with treatment; treatment satisfaction; satisfaction scores; satisfaction rates
treatment response | remission | response rate; responder rate; complete response; complete response rate; overall response; overall response rate; partial response; clinical response; objective response; =ACR20; ACR 20; =ACR50; ACR 50; =ACR70; ACR 70; EASI-75; EASI-90; PASI 75; PASI 90; PASI 100; =PASI75; =PASI90; =PASI100; =HiSCR; IGA 0/1; IGA success; Investigator's Global Assessment; =ASAS40; =ASAS20; molecular response; major molecular response; MRD negativity; duration of response; pathologic complete response; proportion of responders; durable response; PSA response; local control; tumor response; depth of response; deep response; pathological complete response; =pCR
cognitive score | cognition | =MMSE; MMSE score; Mini-Mental State Examination; =MoCA; ADAS-Cog; CDR-SB; memory scores; cognitive test scores
psychosis score | psychosis | =PANSS; PANSS score; Positive and Negative Syndrome Scale; =BPRS; Brief Psychiatric Rating Scale; =CGI; CGI scores; Clinical Global Impression
OCD score | obsessive-compulsive-disorder | Y-BOCS; Y-BOCS score
trauma symptom score | post-traumatic-stress-disorder | CAPS-5; CAPS-5 scores; CAPS score; PCL-5; PCL-5 scores; Clinician-Administered PTSD Scale
anxiety score | anxiety | =HAM-A; HAM-A scores; Hamilton Anxiety Rating Scale; Beck Anxiety Inventory; State-Trait Anxiety Inventory; Liebowitz Social Anxiety Scale; GAD-7; GAD-7 scores
depression score | depression | PHQ-9; PHQ-9 score; =HAM-D; =HAMD; HAM-D scores; Hamilton Depression Rating Scale; =MADRS; MADRS score; Montgomery-Åsberg Depression Rating Scale; Beck Depression Inventory; BDI-II; Edinburgh Postnatal Depression Scale; Hospital Anxiety and Depression Scale
limb preservation | | limb salvage; saving limbs; save limbs; save the limb; amputation-free survival; limb preservation rates
patency | | graft patency; vessel patency; primary patency; patency rate
curve progression | slowing-disease-progression | Cobb angle; curve size; progression of the curve
plaque index | oral-hygiene-purpose | gingival index; plaque scores; gum bleeding score
endometrial thickness | | thickness of the womb lining; lining thickness
post-void residual | urine-flow | post-void residual volume; residual urine volume; =Qmax; maximum urinary flow rate; peak urinary flow
operating time | | operative time; duration of surgery; time in theatre
return to sport | recovery | returning to sport; getting back to sport; get back to sport; return to play; back to sport; return to driving; return to full activity; back to driving; drive again; return to normal activity; resume normal activities; return to everyday activities
bone union | wound-healing | time to union; union rates; nonunion rates; fusion rates; bony union
stone-free rate | | stone clearance; free of stones; stone-free status
clearance (outcome) | remission | clearance rate; complete clearance; viral clearance; lesion clearance; clearance of lesions; clearance of the infection; clearance of warts
disability score | disability-reduction | =EDSS; Expanded Disability Status Scale; Oswestry Disability Index; Roland-Morris; =WOMAC; WOMAC score; HAQ-DI; modified Rankin Scale; modified Rankin score; =NIHSS; NIHSS score; DASH scores; =KOOS; Harris hip score; Oxford hip score; Oxford knee score; VISA-A score; Constant score; IKDC score; HAQ score
disease activity score | disease-progression | =DAS28; DAS28-CRP; =CDAI; =SCORAD; =EASI; EASI score; PASI score; =BASDAI; Mayo score; =UAS7; =SLEDAI; IPSS scores; International Prostate Symptom Score; =UPDRS; Unified Parkinson's Disease Rating Scale; NYHA class; Asthma Control Questionnaire; ACQ scores; Asthma Control Test
# Lay words for what gets better
daily function | physical-function | function; joint function; everyday tasks; daily tasks; household tasks; climbing stairs; manage the stairs; climb stairs; arm function; leg function; arm movement; leg movement; shoulder function; staying mobile; stay mobile
limb strength | muscle-strength | arm strength; leg strength; thigh strength
behavior (outcome) | | daytime behavior; challenging behavior; behavior
heart function (outcome) | | ejection fraction; left ventricular function; function of the left ventricle; pumping function; heart function
care home admission | | nursing home admission; nursing home care; entry to institutional care; admission to a nursing home; moving into a care home; institutional care; keep people at home for longer; stay at home for longer
falls (outcome) | | number of people who fell; rate of falls; number of falls; risk of falling
major vascular events | | vascular events; further cardiovascular events; infarctions; repeat heart attacks
urine flow | | urinary stream; stream of urine; urinary flow; bladder emptying
sense of smell (outcome) | | sense of taste; smell and taste; sense of smell
skin hydration and elasticity | | skin elasticity; skin hydration; elasticity; skin firmness; firmness of the skin
skin radiance | | radiance; brightening; dullness; dull skin; radiant skin; glowing skin; brighter skin; uneven texture; rough texture; uneven skin texture
sagging skin (outcome) | | jowls; sagging; loose skin; saggy skin; hooded lids; heavy lids; hooded eyelids; hollow cheeks; weak jawline; drooping brow
localized fat | | stubborn fat; pockets of fat; love handles; muffin top; fat bulges; visible fat; fat pockets
stains on teeth | tooth-discoloration | surface stains; deep stains; coffee stains; red wine stains; tobacco stains; tobacco staining; yellowing
bad bite | malocclusion | underbite; crossbite; open bite; crowding; gaps between teeth; crowded teeth; crooked bite
quitting | smoking-cessation-purpose | quit rates; abstinence rates; have quit; quit smoking for good; staying abstinent; days abstinent
aging | | signs of aging; visible signs of aging; anti-aging; the aging process
length of a cold | | length of colds; duration of colds; shorten a cold
cesarean section rate | | cesarean delivery rate; need for a cesarean; risk of a cesarean; fewer cesareans; fewer C-sections; C-section rate; chance of a cesarean; chance of a C-section; caesarean birth rate
ON time | | more ON time; good ON time; OFF time; less OFF time; on-time without dyskinesia; wearing-off time
school performance | | better grades; school grades; academic performance; exam results; better marks; academic achievement; school marks; reading level; marks at school; reading scores
behavior at home and school | behavior-outcome | fewer outbursts; fewer meltdowns; calmer behaviour; fewer tantrums; better eye contact; less fidgeting
atherosclerotic plaque | | plaque regression; plaque volume; carotid plaque; coronary plaque volume; shrinkage of plaque; plaque burden; plaque stabilisation
NT-proBNP level | | lower NT-proBNP; NT-proBNP; BNP level
height | | taller stature; adult height; final height; height gain; growth velocity; height velocity; catch-up growth; taller; annualised growth velocity
length of pregnancy | | longer pregnancy; prolonged pregnancy; fewer preterm births; prolong the pregnancy; gestational age at birth; higher birth weight; carry to term; carried to term
tooth sensitivity (outcome) | | less sensitivity; reduced tooth sensitivity; lower sensitivity; reduced sensitivity
use of health services | | fewer emergencies; fewer tests; fewer doctor visits; fewer GP visits; fewer clinic visits; fewer appointments; fewer consultations; health care use; healthcare utilization; GP appointments; outpatient visits
hemoglobin level | | better blood counts; higher haemoglobin; more iron in the blood; haemoglobin rise; rise in haemoglobin; hemoglobin increase; blood count recovery; ferritin levels; iron levels; iron stores
breastfeeding duration | | breastfeed for longer; longer breastfeeding; exclusive breastfeeding; breastfeeding rates; keep breastfeeding; breastfeed successfully; successful breastfeeding
infant crying | | settled baby; less crying; crying time; cry less; crying less; more settled; contented baby
straighter back | | straighter spine; straighter posture
`,
};
