/**
 * What the ending of a medical word tells, for words that no table has: `ending | kind | words of that ending that are
 * none`. The longest ending that fits decides.
 */
export const morphology = {
  name: 'morphology',
  rows: `
# Diseases
-itis | condition |
-osis | condition | diagnosis prognosis hypnosis osmosis mitosis meiosis symbiosis metamorphosis apoptosis phagocytosis endocytosis exocytosis pinocytosis biosynthesis gnosis anastomosis autodiagnosis misdiagnosis telediagnosis apotheosis autohypnosis transcytosis psychodiagnosis
-iasis | condition |
-asthenia | condition |
-oma | condition | diploma aroma chroma stroma soma sonoma oklahoma tacoma roma coma
-emia | condition | academia bohemia macadamia euphemia
-pathy | condition | empathy sympathy telepathy antipathy apathy homeopathy naturopathy osteopathy allopathy psychopathy sociopathy hydropathy
-plegia | condition |
-paresis | condition |
-sclerosis | condition |
-embolism | condition | symbolism
-malacia | condition |
-ectasia | condition |
-ectasis | condition |
-trophy | condition | trophy
-dystrophy | condition |
-plasia | condition |
-phobia | condition | photophobia phonophobia
-mania | condition | romania tasmania germania
-phrenia | condition |
-thymia | condition |
-cele | condition |
-ptosis | condition | apoptosis necroptosis pyroptosis ferroptosis
-opia | condition | utopia ethiopia cornucopia dystopia
-emphysema | condition |
-lexia | condition |
-praxia | condition |
-phasia | condition |
-gnosia | condition |
-aneurysm | condition |
-thyroidism | condition |
-adrenalism | condition |
-gonadism | condition |
-pituitarism | condition |
-aldosteronism | condition |
-parathyroidism | condition |
-insulinism | condition |
-corticism | condition |
-androgenism | condition |
-cytoma | condition |
-vitaminosis | condition |
-somnia | condition |
-schisis | condition |
-chondria | condition | mitochondria
-thorax | condition | thorax mesothorax prothorax metathorax cephalothorax
-peritoneum | condition | peritoneum retroperitoneum
-immunodeficiency | condition |
-dactyly | condition |
-cephaly | condition |
# Signs, symptoms and adverse effects
-algia | effect | nostalgia
-dynia | effect |
-uria | effect | manchuria
-rrhea | effect |
-rrhoea | effect |
-rrhage | effect |
-rrhagia | effect |
-penia | effect |
-cytosis | effect | phagocytosis endocytosis exocytosis pinocytosis transcytosis efferocytosis mastocytosis histiocytosis spherocytosis elliptocytosis
-cythemia | effect |
-megaly | effect |
-spasm | effect |
-esthesia | effect | anesthesia kinesthesia
-aesthesia | effect | anaesthesia
-kinesia | effect |
-opsia | effect |
-geusia | effect |
-osmia | effect |
-acusis | effect |
-phagia | effect |
-dipsia | effect |
-orexia | effect |
-pnea | effect |
-pnoea | effect |
-cardia | effect | cardia
-thermia | effect |
-tonia | effect | estonia catatonia
-plopia | effect |
-mnesia | effect |
-phonia | effect |
-phoria | effect |
-lalia | effect |
-pepsia | effect |
-emesis | effect |
-ptysis | effect |
-staxis | effect |
-volemia | effect |
-natremia | effect |
-kalemia | effect |
-calcemia | effect |
-magnesemia | effect |
-glycemia | effect |
-uricemia | effect |
-bilirubinemia | effect |
-prolactinemia | effect |
-ammonemia | effect |
-lipidemia | condition |
-cholesterolemia | condition |
-triglyceridemia | condition |
-toxicity | effect |
-hypertension | condition |
-hidrosis | effect |
-pigmentation | effect | pigmentation
-derma | effect |
-trichosis | effect |
-lysis | effect | analysis dialysis hemodialysis paralysis urinalysis catalysis electrolysis hydrolysis psychoanalysis thrombolysis fibrinolysis lipolysis glycolysis proteolysis metaanalysis glycogenolysis photolysis neurolysis sclerolysis adhesiolysis pyrolysis cryolysis autolysis cytolysis microanalysis autoanalysis lysis radiolysis nucleolysis reanalysis epidermolysis
-mastia | effect |
-galactia | effect |
-menorrhea | effect |
-menorrhoea | effect |
-spermia | effect |
-chezia | effect |
-edema | effect |
-oedema | effect |
-plakia | condition |
# Procedures
-ectomy | treatment |
-ostomy | treatment |
-otomy | treatment | dichotomy anatomy trichotomy
-plasty | treatment |
-oscopy | treatment | microscopy spectroscopy
-pexy | treatment |
-centesis | treatment |
-therapy | treatment |
-dialysis | treatment |
-rrhaphy | treatment |
-tripsy | treatment |
-feresis | treatment |
-pheresis | treatment |
-vaccine | treatment |
-puncture | treatment | puncture
# Targets
-receptor | target |
-kinase | target |
-transferase | target |
-esterase | target |
-oxidase | target |
-reductase | target |
-synthase | target |
-synthetase | target |
-peptidase | target |
-protease | target |
-polymerase | target |
-hydroxylase | target |
-dehydrogenase | target |
-decarboxylase | target |
-phosphatase | target |
-cyclase | target |
-hydrolase | target |
-oxygenase | target |
-lipase | target |
-transporter | target | transporter
`,
};

/** Nouns that make the phrase before them a mention of a kind: `noun | kind`. */
export const heads = {
  name: 'heads',
  rows: `
# Conditions
disease | condition
disorder | condition
syndrome | condition
illness | condition
sickness | condition
ailment | condition
malady | condition
infection | condition
superinfection | condition
coinfection | condition
infestation | condition
injury | condition
wound | condition
lesion | condition
trauma | condition
cancer | condition
tumor | condition
carcinoma | condition
sarcoma | condition
lymphoma | condition
leukemia | condition
neoplasm | condition
malignancy | condition
metastasis | condition
polyp | condition
cyst | condition
nodule | condition
failure | condition
deficiency | condition
insufficiency | condition
deficit | condition
dysfunction | condition
impairment | condition
disability | condition
handicap | condition
fracture | condition
sprain | condition
dislocation | condition
rupture | condition
hernia | condition
prolapse | condition
obstruction | condition
occlusion | condition
blockage | condition
stenosis | condition
stricture | condition
perforation | condition
aneurysm | condition
malformation | condition
abnormality | condition
anomaly | condition
deformity | condition
defect | condition
dystrophy | condition
dysplasia | condition
atrophy | condition
degeneration | condition
sclerosis | condition
fibrosis | condition
cirrhosis | condition
ulcer | condition
abscess | condition
fistula | condition
fissure | condition
ulceration | condition
gangrene | condition
burn | condition
poisoning | condition
intoxication | condition
envenomation | condition
dependence | condition
addiction | condition
dependency | condition
alcoholism | condition
misuse | condition
phobia | condition
psychosis | condition
dementia | condition
epilepsy | condition
neuropathy | condition
myopathy | condition
cardiomyopathy | condition
nephropathy | condition
retinopathy | condition
encephalopathy | condition
arthropathy | condition
arthritis | condition
dermatitis | condition
hepatitis | condition
colitis | condition
eczema | condition
psoriasis | condition
asthma | condition
bronchitis | condition
pneumonia | condition
anemia | condition
thrombosis | condition
embolism | condition
stroke | condition
infarction | condition
ischemia | condition
arrhythmia | condition
fibrillation | condition
block | condition
arrest | condition
hypertension | condition
diabetes | condition
obesity | condition
malnutrition | condition
allergy | condition
hypersensitivity | condition
sepsis | condition
fever | condition
palsy | condition
paralysis | condition
hypertrophy | condition
hyperplasia | condition
rejection | condition
depression | condition
anxiety | condition
insomnia | condition
apnea | condition
neuralgia | condition
migraine | condition
complication | effect
# Symptoms, signs and adverse effects
pain | effect
ache | effect
headache | effect
cramp | effect
spasm | effect
tremor | effect
twitching | effect
stiffness | effect
weakness | effect
tenderness | effect
soreness | effect
discomfort | effect
irritation | effect
itching | effect
burning | effect
stinging | effect
tingling | effect
numbness | effect
rash | effect
eruption | effect
redness | effect
swelling | effect
edema | effect
inflammation | effect
bleeding | effect
hemorrhage | effect
bruising | effect
hematoma | effect
discharge | effect
discoloration | effect
pigmentation | effect
dryness | effect
peeling | effect
blistering | effect
blister | effect
sensation | effect
sensitivity | effect
intolerance | effect
symptom | effect
toxicity | effect
reaction | effect
withdrawal | effect
overdose | effect
attack | effect
seizure | effect
episode | effect
crisis | effect
emergency | effect
bout | effect
flare | effect
exacerbation | effect
relapse | effect
trouble | effect
difficulty | effect
problem | effect
complaint | effect
disturbance | effect
distress | effect
upset | effect
loss | effect
thinning | effect
thickening | effect
retention | effect
incontinence | effect
congestion | effect
fatigue | effect
tiredness | effect
sleepiness | effect
drowsiness | effect
dizziness | effect
nausea | effect
vomiting | effect
diarrhea | effect
constipation | effect
bloating | effect
reflux | effect
cough | effect
collapse | effect
damage | effect
necrosis | effect
suppression | effect
prolongation | effect
enlargement | effect
shrinkage | effect
rigidity | effect
ideation | effect
hallucination | effect
delusion | effect
agitation | effect
irritability | effect
aggression | effect
craving | effect
urge | effect
death | effect
mortality | effect
taste | effect
odor | effect
leakage | effect
scarring | effect
# Treatments
surgery | treatment
operation | treatment
inhibitor | treatment
blocker | treatment
antagonist | treatment
agonist | treatment
modulator | treatment
stimulator | treatment
vaccine | treatment
vaccination | treatment
antibody | treatment
immunoglobulin | treatment
transplant | treatment
transplantation | treatment
transfusion | treatment
implant | treatment
stent | treatment
graft | treatment
pacemaker | treatment
prosthesis | treatment
bypass | treatment
resection | treatment
ablation | treatment
embolization | treatment
dialysis | treatment
radiation | treatment
chemotherapy | treatment
radiotherapy | treatment
immunotherapy | treatment
psychotherapy | treatment
massage | treatment
acupuncture | treatment
stimulation | treatment
exercise | treatment
diet | treatment
extract | treatment
herb | treatment
antidote | treatment
antivenom | treatment
contraceptive | treatment
painkiller | treatment
# Targets
receptor | target
channel | target
transporter | target
enzyme | target
kinase | target
protein | target
pathway | target
pump | target
synapse | target
neurotransmitter | target
neuron | target
hormone | target
cytokine | target
gene | target
ligand | target
subunit | target
isoform | target
cascade | target
circuit | target
cortex | target
nucleus | target
`,
};
