import type { LexiconTable } from '../rows.ts';

/** General treatment subjects and classes of drugs, up to the broadest. */
export const classes: LexiconTable = {
  name: 'treatments/classes',
  kind: 'treatment',
  rows: `
# Treatments in general
conventional treatments | | conventional therapy; conventional care; conventional medicine; conventional options; conventional approaches; conventional methods; conventional interventions; conventional medications; conventional drugs; conventional painkillers; conventional pain relievers; conventional pain medications; conventional pain medicines; conventional pain treatments; conventional pain therapies; conventional analgesics; conventional pain management; traditional treatment; traditional therapy; traditional medications; traditional drugs; traditional medicines; traditional methods; traditional approaches; traditional options; traditional interventions; traditional painkillers; traditional pain relievers; traditional pain medications; traditional pain medicines; traditional pain treatments; traditional pain therapies; traditional analgesics; traditional pain management; standard treatment; standard therapy; standard of care; standard medications; standard drugs; standard painkillers; standard pain medications; standard medical treatment; usual treatment; existing treatments; existing therapies; existing medications; existing drugs; current treatments; current therapies; current treatment options; current medications; available treatments; available therapies; currently available treatments; established treatments; mainstream treatments; mainstream medicine; other treatments; other therapies; other medications; other drugs; routine care; typical treatments; orthodox medicine; orthodox treatment; first-line treatments; first-line therapies; first-line medications; standard-of-care treatment; traditional care; conventional analgesic; traditional analgesic
usual care | | treatment as usual; =TAU; standard care
alternative treatments | | alternative therapies; alternative options; alternative approaches; alternative remedies; alternative medicine; alternative medications; treatment alternatives; nontraditional treatments; unconventional treatments; unconventional therapies; alternative treatment options; alternative interventions
medications | | =drugs; =medicines; medicinal products; drug therapy; drug treatment; pharmacotherapy; pharmacological treatment; pharmacologic treatment; pharmacological therapy; pharmacologic therapy; pharmacological agents; =pharmaceuticals; pharmaceutical drugs; pharmaceutical products; medical drugs; medicinal drugs; prescription drugs; prescription medications; prescription medicines; prescribed medications; prescribed drugs; medicinal treatments
fixed-dose combinations | medications | single-pill combinations; fixed-dose combination therapy; fixed-dose combination pills
over-the-counter medications | medications | over-the-counter drugs; over-the-counter medicines; over-the-counter remedies; nonprescription drugs; non-prescription drugs; non-prescription medicines; OTC medications; OTC drugs; OTC medicines
placebo | | dummy pill; sham; sham treatment; inactive pill; sugar pill; placebo treatment; dummy treatment; inactive substance; inert substance; inactive treatment; placebo drug; placebo therapy; dummy drug; sham therapy; inactive placebo; active placebo; inert pill; placebo pill
biologics | medications | biologic drugs; biologic therapies; biological therapy; biologic agents; biological drugs; biological medicines; biologic medications; biologic treatments; biopharmaceuticals; biological agents; biologic
biosimilars | biologics | biosimilar drugs; biosimilar medicines; biosimilar products; biosimilar medications
generic drugs | medications | generic medications; generic medicines; generic versions; generic equivalents; generic formulations
compounded drugs | medications | compounded medications; compounding pharmacy products
monoclonal antibodies | biologics | monoclonal antibody therapy; monoclonal antibody treatment; therapeutic antibodies; =mAbs; monoclonals; antibody treatments; antibody therapy; antibody drugs; antibody injections; antibody infusions; antibody jabs; antibody shots; antibody medicines
bispecific antibodies | monoclonal-antibodies | bispecifics; bispecific T-cell engagers; T-cell engagers; =BiTE
antibody-drug conjugates | monoclonal-antibodies | =ADC
fusion proteins | biologics | receptor fusion protein
immunotherapy | medications | immune therapy; immunotherapy drugs; immuno-oncology drugs; immune-based therapies; cancer immunotherapy
gene therapy | medications | gene transfer therapy; genetic therapy; gene replacement therapy
gene editing | gene-therapy | CRISPR gene editing; CRISPR-based gene editing; gene editing therapy; CRISPR therapy; base editing
cell therapy | medications | cell-based therapy; cellular therapy; cell-based treatments
CAR T-cell therapy | cell-therapy, immunotherapy, antineoplastics | CAR-T; CAR-T cells; CAR-T therapy; chimeric antigen receptor T cells; chimeric antigen receptor T-cell therapy
tumor-infiltrating lymphocyte therapy | cell-therapy, immunotherapy | TIL therapy; tumor-infiltrating lymphocytes
antisense oligonucleotides | medications | antisense drugs; antisense therapy; oligonucleotide therapy; =ASOs
small interfering RNAs | medications | siRNA; RNA interference therapies; RNAi therapeutics; siRNA therapeutics; RNA-based drugs
enzyme replacement therapy | biologics | enzyme replacement; =ERT
experimental drugs | medications | investigational drugs; experimental medications; experimental treatments; investigational treatments; experimental therapies; unapproved drugs; investigational medicines; investigational agents
psychoactive drugs | medications | psychoactive medications; psychotropics; psychotropic drugs; psychotropic medications; psychiatric medications; psychiatric drugs; psychiatric medicines; psych meds; psychoactive substances; mood-altering drugs; mind-altering drugs; psychotropic
CNS depressants | psychoactive-drugs | central nervous system depressants; depressants; nervous system depressants; CNS depressant drugs; depressant drugs; downers
narrow therapeutic index drugs | medications | narrow therapeutic window drugs; drugs with a narrow therapeutic index
# Pain
analgesics | medications | painkillers; pain killers; pain relievers; pain medications; pain medicines; pain meds; pain-relieving drugs; pain-relieving medications; pain-relieving medicines; pain relief medications; pain relief drugs; painkilling drugs; pain drugs; pain pills; analgesic drugs; analgesic medications; pain-killing medications; pain-relief medicines; pain reducers; analgesic | atc:N02
over-the-counter painkillers | analgesics, over-the-counter-medications | over-the-counter pain relievers; over-the-counter pain medications; over-the-counter analgesics; nonprescription pain relievers; OTC pain relievers; OTC painkillers; over-the-counter pain relief; simple analgesics; over-the-counter pain medicines; over-the-counter analgesic; simple analgesic
prescription painkillers | analgesics | prescription pain medications; prescription pain relievers; prescription pain medicines; prescription pain meds; strong painkillers; prescription pain pills
non-opioid analgesics | analgesics | nonopioid analgesics; non-opioid painkillers; non-opioid pain medications; nonopioid pain medications; non-opioid pain relievers; non-opioids; non-narcotic analgesics; non-opioid medications; nonopioid medications; non-opioid treatments; non-opioid analgesic; nonopioid analgesic; non-narcotic analgesic | atc:N02B
opioids | analgesics, cns-depressants | opiates; opioid drugs; opioid medications; opioid medicines; opioid analgesics; opioid painkillers; opioid pain relievers; opioid pain medications; opioid pain medicines; opioid pain meds; opioid agonists; narcotics; narcotic analgesics; narcotic painkillers; narcotic pain medications; narcotic drugs; narcotic pain relievers; prescription opioids; prescription opiates; opiate painkillers; opiate drugs; opiate medications; opioid therapy; opioid agents; strong opioids; mu-opioid agonists; mu-opioid receptor agonists; narcotic medications; opioid treatment; opioid-based painkillers; opioid-based medications; opioid analgesic; narcotic; narcotic analgesic | atc:N02A
weak opioids | opioids | mild opioids
synthetic opioids | opioids | synthetic opiates
partial opioid agonists | opioids | mixed agonist-antagonist opioids; opioid agonist-antagonists
opioid antagonists | medications | opioid receptor antagonists; opiate antagonists; opioid blockers; opioid reversal agents; opioid receptor blockers; opioid-blocking medications
peripherally acting opioid antagonists | opioid-antagonists, laxatives | peripherally acting mu-opioid receptor antagonists; =PAMORAs | atc:A06AH
NSAIDs | analgesics, anti-inflammatory-agents | nonsteroidal anti-inflammatory drugs; non-steroidal anti-inflammatory drugs; nonsteroidal antiinflammatory drugs; non-steroidal antiinflammatory drugs; nonsteroidal anti-inflammatories; non-steroidal anti-inflammatories; nonsteroidal anti-inflammatory medications; non-steroidal anti-inflammatory medications; nonsteroidal anti-inflammatory medicines; non-steroidal anti-inflammatory medicines; nonsteroidal anti-inflammatory agents; non-steroidal anti-inflammatory agents; nonsteroidals; anti-inflammatory painkillers; anti-inflammatory pain relievers; anti-inflammatory analgesics; cyclooxygenase inhibitors; COX inhibitors; cyclo-oxygenase inhibitors; prostaglandin synthesis inhibitors; anti-inflammatory drugs; anti-inflammatory medications; anti-inflammatory medicines; =anti-inflammatories; anti-inflammatory meds; antiinflammatory drugs; anti-inflammatory treatments; anti-inflammatory analgesic | atc:M01A
topical NSAIDs | nsaids, topical-analgesics | topical nonsteroidal anti-inflammatory drugs; topical non-steroidal anti-inflammatory drugs; topical anti-inflammatories; anti-inflammatory gels; anti-inflammatory creams; NSAID gels; anti-inflammatory creams and gels | atc:M02AA
COX-2 inhibitors | nsaids | cyclooxygenase-2 inhibitors; selective COX-2 inhibitors; COX-2 selective inhibitors; coxibs; cyclo-oxygenase-2 inhibitors; COX2 inhibitors | atc:M01AH
salicylates | nsaids | salicylate drugs
anti-inflammatory agents | medications | antiinflammatory agents
antipyretics | medications | fever reducers; fever-reducing medications; fever-reducing medicines; fever-reducing drugs; antipyretic drugs; antipyretic
topical analgesics | analgesics | topical pain relievers; pain relief creams; pain-relieving creams; topical painkillers; pain-relieving gels; rubefacients; pain relief gels; topical pain medications; topical analgesic
local anesthetics | anesthetics | local anesthetic; local anesthetic drugs; numbing medications; numbing agents; numbing medicine; regional anesthetics; local anesthetic agents; numbing injections; freezing injection; regional anesthetic; local anesthesia | atc:N01B
topical anesthetics | local-anesthetics, topical-medications | numbing creams; topical anesthetic; numbing gels; numbing sprays; topical anesthetic creams; surface anesthetics; topical anesthesia
teething gel | topical-anesthetics | benzocaine teething gel
general anesthetics | anesthetics | general anesthetic; general anesthetic agents; general anesthetic drugs | atc:N01A
anesthetics | medications | anesthetic; anesthetic agents; anesthetic drugs; anesthetic medications; anesthetic medicines | atc:N01
inhaled anesthetics | general-anesthetics | inhalational anesthetics; volatile anesthetics; inhalation anesthetics; volatile agents; anesthetic gases; gas anesthetics; inhaled anesthetic; inhalational anesthetic; volatile anesthetic; inhalation anesthetic; gas anesthetic
intravenous anesthetics | general-anesthetics | IV anesthetics; injectable anesthetics; induction agents; intravenous anesthetic; IV anesthetic; injectable anesthetic
dissociative anesthetics | general-anesthetics | dissociative anesthetic; dissociatives; dissociative drugs
NMDA antagonists | medications | NMDA receptor antagonists; NMDA blockers; NMDA receptor blockers; N-methyl-D-aspartate receptor antagonists; N-methyl-D-aspartate antagonists; NMDAR antagonists; NMDA inhibitors
migraine medications | medications | migraine drugs; migraine medicines; antimigraine drugs; anti-migraine drugs; antimigraine medications; migraine treatments; anti-migraine medications | atc:N02C
preventive migraine medications | migraine-medications | migraine preventives; migraine prophylaxis; migraine preventive medications; preventive migraine drugs
triptans | migraine-medications, analgesics | triptan drugs; 5-HT1B/1D agonists | atc:N02CC
ergot alkaloids | medications | ergots; ergot derivatives | atc:N02CA
CGRP inhibitors | migraine-medications | CGRP antagonists; calcitonin gene-related peptide inhibitors; anti-CGRP drugs; CGRP blockers; CGRP drugs; CGRP medications; calcitonin gene-related peptide antagonists; anti-CGRP therapies | atc:N02CD
ditans | migraine-medications
gepants | cgrp-inhibitors | CGRP receptor antagonists; small-molecule CGRP receptor antagonists; calcitonin gene-related peptide receptor antagonists
CGRP antibodies | cgrp-inhibitors, monoclonal-antibodies | anti-CGRP monoclonal antibodies; CGRP monoclonal antibodies; anti-CGRP antibodies; calcitonin gene-related peptide antibodies
muscle relaxants | medications | skeletal muscle relaxants; muscle relaxers; muscle relaxant drugs; muscle relaxant medications; muscle-relaxing drugs; antispasticity drugs; antispasticity agents; centrally acting muscle relaxants | atc:M03
neuromuscular blockers | muscle-relaxants | neuromuscular blocking agents; neuromuscular blocking drugs; paralytics; paralytic agents; paralyzing agents | atc:M03A
adjuvant analgesics | analgesics | co-analgesics; coanalgesics; adjuvant pain medications; adjuvant analgesic; co-analgesic; coanalgesic
# Psychiatry and sleep
antidepressants | psychoactive-drugs | traditional antidepressants; conventional antidepressants; standard antidepressants; typical antidepressants; existing antidepressants; antidepressant drugs; antidepressant medications; antidepressant medicines; antidepressant therapy; antidepressant agents; depression medications; depression medicines; depression drugs; anti-depressants; anti-depressant medications; depression meds; antidepressant treatment | atc:N06A
rapid-acting antidepressants | antidepressants | fast-acting antidepressants
SSRIs | antidepressants | selective serotonin reuptake inhibitors; serotonin reuptake inhibitors; selective serotonin re-uptake inhibitors; SSRI antidepressants; SSRI medications; SSRI drugs; SSRI | atc:N06AB
SNRIs | antidepressants | serotonin-norepinephrine reuptake inhibitors; serotonin and norepinephrine reuptake inhibitors; serotonin-noradrenaline reuptake inhibitors; serotonin and noradrenaline reuptake inhibitors; selective serotonin and norepinephrine reuptake inhibitors; selective serotonin-norepinephrine reuptake inhibitors; serotonin norepinephrine re-uptake inhibitors; SNRI antidepressants; SNRI
tricyclic antidepressants | antidepressants | tricyclics; TCAs; tricyclic drugs; tricyclic agents; tricyclic medications; tricyclic
tetracyclic antidepressants | antidepressants | tetracyclics; TeCAs
MAOIs | antidepressants | monoamine oxidase inhibitors; MAO inhibitors; MAOI antidepressants; irreversible MAOIs; MAOI
atypical antidepressants | antidepressants
MAO-B inhibitors | antiparkinson-drugs, maois | monoamine oxidase B inhibitors; monoamine oxidase type B inhibitors; selective MAO-B inhibitors; MAOB inhibitors | atc:N04BD
norepinephrine reuptake inhibitors | medications | noradrenaline reuptake inhibitors; selective norepinephrine reuptake inhibitors; NRIs; NRI
antipsychotics | psychoactive-drugs | antipsychotic drugs; antipsychotic medications; antipsychotic medicines; neuroleptics; neuroleptic drugs; major tranquilizers; neuroleptic medications; antipsychotic agents; antipsychotic; neuroleptic | atc:N05A
atypical antipsychotics | antipsychotics | second-generation antipsychotics; atypical antipsychotic drugs; newer antipsychotics; atypical antipsychotic medications; atypical antipsychotic; second-generation antipsychotic; newer antipsychotic
typical antipsychotics | antipsychotics | first-generation antipsychotics; conventional antipsychotics; older antipsychotics; traditional antipsychotics; classical antipsychotics; typical antipsychotic; first-generation antipsychotic; conventional antipsychotic; older antipsychotic; traditional antipsychotic; classical antipsychotic
phenothiazines | antipsychotics | phenothiazine antipsychotics; phenothiazine antipsychotic
butyrophenones | typical-antipsychotics
long-acting injectable antipsychotics | antipsychotics | depot antipsychotics; depot injections; antipsychotic depots; antipsychotic long-acting injections; long-acting injectable antipsychotic; depot antipsychotic; =LAIs; antipsychotic depot injections; depot antipsychotic injections
mood stabilizers | psychoactive-drugs | mood-stabilizing drugs; mood stabilizing medications
anxiolytics | psychoactive-drugs | anti-anxiety medications; antianxiety medications; anti-anxiety drugs; antianxiety drugs; anxiety medications; anxiety medicines; anxiety drugs; minor tranquilizers; anti-anxiety medicines; antianxiety agents; anxiety meds; anti-anxiety agents; tranquilizers; tranquilizing drugs; anxiolytic | atc:N05B
benzodiazepines | anxiolytics, sedatives | benzos; benzodiazepine drugs; benzodiazepine medications; =BZDs; benzodiazepine tranquilizers; benzodiazepine sedatives
sedatives | cns-depressants | sedative drugs; sedative medications; sedating medications; sedating drugs; sedative agents; sedative-hypnotics; sedative medicines; calming medications; sedating medicines; sedative-hypnotic | atc:N05C
hypnotics | sedatives | sleeping pills; sleeping tablets; sleep medications; sleep medicines; sleep aids; sleeping medications; hypnotic drugs; sleep drugs; prescription sleep aids; insomnia medications; sleeping medicines; hypnotic medications; sleep-inducing drugs; insomnia drugs; hypnotic
Z-drugs | hypnotics | nonbenzodiazepines; nonbenzodiazepine hypnotics; non-benzodiazepine hypnotics; nonbenzodiazepine receptor agonists; nonbenzodiazepine hypnotic; non-benzodiazepine hypnotic | atc:N05CF
orexin antagonists | hypnotics | orexin receptor antagonists; dual orexin receptor antagonists; =DORAs
melatonin receptor agonists | hypnotics | melatonin agonists; melatonergic drugs | atc:N05CH
barbiturates | sedatives | barbiturate drugs | atc:N05CA
stimulants | psychoactive-drugs | psychostimulants; CNS stimulants; central nervous system stimulants; stimulant medications; stimulant drugs; stimulant medicines; prescription stimulants | atc:N06B
amphetamine stimulants | stimulants | amphetamine-type stimulants; amphetamine derivatives
ADHD medications | psychoactive-drugs | ADHD drugs; ADHD medicines; ADHD meds; medications for ADHD
nonstimulant ADHD medications | adhd-medications | nonstimulants; non-stimulants; non-stimulant medications; nonstimulant medications
wakefulness-promoting drugs | stimulants | wakefulness-promoting agents; wakefulness-promoting medications; eugeroics; wake-promoting agents; eugeroic
nootropics | psychoactive-drugs | cognitive enhancers; smart drugs; cognition enhancers; cognition-enhancing drugs; racetams; nootropic
psychedelics | hallucinogens | psychedelic drugs; psychedelic medicines; classic psychedelics; serotonergic psychedelics; psychedelic substances; psychedelic medications; psychedelic compounds; psychedelic treatments; psychedelic; classic psychedelic; serotonergic psychedelic
hallucinogens | psychoactive-drugs | hallucinogenic drugs; hallucinogenic substances
cannabinoids | psychoactive-drugs | cannabinoid drugs; cannabinoid medicines; phytocannabinoids; cannabis-based medicines; cannabinoid medications; synthetic cannabinoid medications; cannabinoid agonists
drugs for alcohol dependence | medications | alcohol dependence medications; medications for alcohol use disorder; drugs used in alcohol dependence; anti-craving drugs; alcohol use disorder medications | atc:N07BB
drugs for opioid dependence | medications | medications for opioid use disorder; =MOUD; opioid substitution therapy; opioid substitution treatment; opioid replacement therapy; medication-assisted treatment; =MAT; opioid agonist therapy; opioid agonist treatment; opioid maintenance treatment | atc:N07BC
smoking cessation drugs | medications | smoking cessation medications; smoking cessation aids; stop-smoking medications; stop-smoking medicines; quit-smoking medications | atc:N07BA
# Nervous system
anticonvulsants | medications | antiepileptics; antiepileptic drugs; antiepileptic medications; anti-epileptics; anti-epileptic drugs; anti-epileptic medications; anti-epileptic medicines; antiepileptic medicines; anti-seizure medications; antiseizure medications; anti-seizure drugs; antiseizure drugs; anti-seizure medicines; antiseizure medicines; seizure medications; seizure medicines; seizure drugs; epilepsy medications; epilepsy medicines; epilepsy drugs; anti-convulsants; anticonvulsant drugs; anticonvulsant medications; anticonvulsant medicines; anti-convulsant drugs; antiseizures; anticonvulsant therapy; =ASMs; antiepileptic; anti-epileptic | atc:N03A
gabapentinoids | anticonvulsants, analgesics | gabapentinoid drugs; alpha-2-delta ligands; alpha2delta ligands; gabapentinoid medications | atc:N02BF
hydantoins | anticonvulsants | hydantoin anticonvulsants | atc:N03AB
antiparkinson drugs | medications | antiparkinsonian drugs; antiparkinsonian agents; antiparkinsonian medications; anti-Parkinson's drugs; Parkinson's drugs; Parkinson's medications; antiparkinson medications; antiparkinsonians; anti-parkinsonian drugs; Parkinson's medicines | atc:N04
dopamine agonists | antiparkinson-drugs | dopaminergic agonists; dopamine receptor agonists | atc:N04BC
dopamine antagonists | medications | dopamine receptor antagonists; dopamine blockers; dopamine-blocking drugs; dopamine D2 antagonists; D2 antagonists; D2 receptor antagonists; antidopaminergic drugs; dopamine receptor blockers; dopamine-2 antagonists
dopaminergic drugs | medications | dopaminergic agents; dopaminergic medications; dopaminergics; dopamine replacement therapy; dopaminergic therapy
COMT inhibitors | antiparkinson-drugs | catechol-O-methyltransferase inhibitors
VMAT2 inhibitors | medications | vesicular monoamine transporter 2 inhibitors
anticholinergics | medications | anticholinergic drugs; anticholinergic medications; antimuscarinics; antimuscarinic drugs; muscarinic antagonists; muscarinic receptor antagonists; cholinergic antagonists; anticholinergic agents; anticholinergic medicines; antimuscarinic agents; parasympatholytics; acetylcholine receptor blockers; anticholinergic
cholinergics | medications | cholinergic drugs; cholinergic agonists; parasympathomimetics; muscarinic agonists; cholinomimetics; cholinergic agents; cholinergic medications; muscarinic receptor agonists; cholinergic; parasympathomimetic
cholinesterase inhibitors | cholinergics | acetylcholinesterase inhibitors; anticholinesterases; AChE inhibitors; AChEIs; anticholinesterase drugs; cholinesterase-inhibiting drugs; AChEI
dementia medications | medications | dementia drugs; Alzheimer's drugs; Alzheimer's medications; anti-dementia drugs; antidementia drugs; memory drugs; Alzheimer's disease drugs; drugs for dementia; Alzheimer's treatments | atc:N06D
amyloid antibodies | dementia-medications, monoclonal-antibodies | anti-amyloid antibodies; anti-amyloid monoclonal antibodies; amyloid-targeting therapies; anti-amyloid drugs; anti-amyloid therapies; amyloid-beta-directed antibodies
multiple sclerosis drugs | medications | disease-modifying therapies; MS drugs; MS medications; disease-modifying treatments; multiple sclerosis medications
S1P receptor modulators | multiple-sclerosis-drugs, immunosuppressants | sphingosine-1-phosphate receptor modulators; S1P modulators | atc:L04AE
interferons | biologics, immunomodulators | interferon therapy; interferon treatment | atc:L03AB
botulinum toxin | medications | Botox; botulinum toxin type A; botulinum toxin A; Botox treatment; botulinum toxin injections; botulinum A toxin; =BoNT-A; =BoNT; neurotoxin injections; botulinum neurotoxins; neuromodulator injections; wrinkle relaxers; Botox injections; anti-wrinkle injections; wrinkle relaxing injections; Botox shots
trapezius botulinum toxin injections | botulinum-toxin | trapezius Botox; Barbie Botox; traptox
bladder botulinum toxin injections | botulinum-toxin | bladder Botox; Botox injections into the bladder; intravesical botulinum toxin; intradetrusor botulinum toxin; intravesical Botox
masseter botulinum toxin injections | botulinum-toxin | masseter Botox; jaw Botox; Botox for teeth grinding; masseter botulinum toxin
antiemetics | medications | anti-emetics; antinausea medications; anti-nausea medications; anti-nausea drugs; antinausea drugs; anti-nausea medicines; anti-sickness medicines; anti-sickness drugs; antiemetic drugs; nausea medications; anti-sickness medications; anti-sickness tablets; antiemetic medications; anti-vomiting drugs; antiemetic medicines; antiemetic; anti-emetic | atc:A04A
5-HT3 antagonists | antiemetics | serotonin antagonists; 5-HT3 receptor antagonists; serotonin receptor antagonists; setrons; serotonin 5-HT3 receptor antagonists | atc:A04AA
NK1 antagonists | antiemetics | NK1 receptor antagonists; neurokinin-1 receptor antagonists; neurokinin-1 antagonists; substance P antagonists
serotonergic drugs | medications | serotonergic medications; serotonergic agents; serotonin agonists; serotonin receptor agonists; serotonergic medicines; serotonergics; serotonin-boosting drugs
GABAergic drugs | medications | GABA agonists; GABAergic agents; GABA analogues; GABA receptor agonists; GABA-A agonists; GABAergics; GABA enhancers
glutamate modulators | medications | glutamatergic drugs; glutamate antagonists; glutamate receptor antagonists; glutamatergic agents; glutamatergic modulators; glutamate inhibitors
# Heart and circulation
cardiovascular drugs | medications | heart medications; heart drugs; heart medicines; cardiac medications; cardiac drugs; cardiovascular medications; cardiovascular medicines; heart meds | atc:C
antihypertensives | cardiovascular-drugs | blood pressure medications; blood pressure medicines; blood pressure drugs; blood pressure-lowering drugs; blood pressure-lowering medications; antihypertensive drugs; antihypertensive medications; high blood pressure medications; anti-hypertensives; hypertension medications; hypertension drugs; antihypertensive agents; blood pressure pills; blood pressure meds; anti-hypertensive drugs; antihypertensive medicines; high blood pressure drugs; high blood pressure medicines; blood pressure tablets
beta blockers | antihypertensives | β-blockers; beta-adrenergic blockers; beta-adrenergic blocking agents; beta-adrenoceptor antagonists; beta-adrenergic antagonists; beta-blocking agents; beta adrenoceptor blockers; beta-receptor blockers; beta-blocker drugs; betablockers | atc:C07
cardioselective beta blockers | beta-blockers | beta-1 selective blockers; selective beta blockers; beta1-blockers
nonselective beta blockers | beta-blockers | non-selective beta blockers
alpha blockers | medications | α-blockers; alpha-1 blockers; alpha-adrenergic blockers; alpha-adrenoceptor antagonists; alpha1-blockers; alpha-1 adrenergic antagonists; alpha-adrenergic antagonists; alpha-blocking drugs; alpha-1 antagonists; alpha-adrenergic blocking agents; alpha-1 receptor blockers
alpha-2 agonists | medications | alpha-2 adrenergic agonists; alpha2-agonists; alpha-2 adrenoceptor agonists; alpha-2 receptor agonists; centrally acting alpha-2 agonists; alpha2-adrenergic agonists; α2-agonists; α2-adrenergic agonists
centrally acting antihypertensives | antihypertensives | central alpha agonists; centrally acting blood pressure drugs | atc:C02A
ACE inhibitors | renin-angiotensin-system-inhibitors | angiotensin-converting enzyme inhibitors; ACE-inhibitor drugs; ACEIs; ACEI | atc:C09AA
angiotensin receptor blockers | renin-angiotensin-system-inhibitors | angiotensin II receptor blockers; ARBs; angiotensin II receptor antagonists; angiotensin receptor antagonists; angiotensin II antagonists; sartans; angiotensin-2 receptor blockers; AT1 receptor antagonists; AT1 blockers | atc:C09CA
ARNIs | renin-angiotensin-system-inhibitors | angiotensin receptor-neprilysin inhibitors; neprilysin inhibitors; =ARNI
renin-angiotensin system inhibitors | antihypertensives | RAS inhibitors; renin-angiotensin-aldosterone system inhibitors; RAAS inhibitors; renin-angiotensin system blockers; RAAS blockers | atc:C09
renin inhibitors | renin-angiotensin-system-inhibitors | direct renin inhibitors | atc:C09XA
calcium channel blockers | antihypertensives | CCBs; calcium antagonists; calcium channel antagonists; calcium blockers; calcium channel-blocking drugs | atc:C08
dihydropyridines | calcium-channel-blockers | dihydropyridine calcium channel blockers | atc:C08CA
non-dihydropyridine calcium channel blockers | calcium-channel-blockers | nondihydropyridine calcium channel blockers; nondihydropyridines; rate-limiting calcium channel blockers | atc:C08D
diuretics | antihypertensives | water pills; water tablets; diuretic drugs; diuretic medications; fluid pills; diuretic medicines; diuretic therapy; diuretic agents; diuretic | atc:C03
aldosterone synthase inhibitors | antihypertensives
thiazide diuretics | diuretics | thiazides; thiazide-type diuretics; thiazide and thiazide-like diuretics; thiazide diuretic; thiazide-like diuretic; thiazide-type diuretic; thiazide and thiazide-like diuretic | atc:C03A
thiazide-like diuretics | thiazide-diuretics | thiazide-like diuretic drugs
loop diuretics | diuretics | high-ceiling diuretics; loop diuretic; high-ceiling diuretic | atc:C03C
potassium-sparing diuretics | diuretics | potassium-sparing agents; potassium-sparing drugs; potassium-sparing diuretic | atc:C03D
aldosterone antagonists | potassium-sparing-diuretics | mineralocorticoid receptor antagonists; aldosterone receptor antagonists; =MRAs; aldosterone blockers | atc:C03DA
osmotic diuretics | diuretics | osmotic agents; osmotic diuretic
carbonic anhydrase inhibitors | diuretics
vasodilators | cardiovascular-drugs | vasodilator drugs; blood vessel dilators; vasodilating drugs; peripheral vasodilators; direct vasodilators; vasodilator medications
nitrates | vasodilators, antianginals | organic nitrates; nitrate drugs; nitrate medications; nitrate medicines; nitrovasodilators; nitric oxide donors | atc:C01DA
antianginals | cardiovascular-drugs | antianginal drugs; angina medications; anti-anginal drugs; antianginal medications; angina medicines
antiarrhythmics | cardiovascular-drugs | antiarrhythmic drugs; antiarrhythmic medications; anti-arrhythmics; anti-arrhythmic drugs; heart rhythm medications; heart rhythm drugs; antiarrhythmic agents; anti-arrhythmia drugs; antiarrhythmic medicines; heart rhythm medicines; anti-arrhythmic medications; antiarrhythmic; anti-arrhythmic | atc:C01B
cardiac glycosides | antiarrhythmics | digitalis glycosides; heart glycosides | atc:C01A
inotropes | cardiovascular-drugs | inotropic drugs; inotropic agents; positive inotropes; cardiac stimulants; inotropics; inotropic | atc:C01C
vasopressors | cardiovascular-drugs | pressors; vasopressor drugs; vasoconstrictors; pressor agents; vasopressor agents; vasoconstricting drugs
sympathomimetics | medications | sympathomimetic drugs; adrenergic agonists; adrenergic drugs; sympathomimetic amines; sympathomimetic agents; adrenergic agents; sympathomimetic
heart failure drugs | cardiovascular-drugs | heart failure medications; heart failure medicines; guideline-directed medical therapy
lipid-lowering drugs | medications | cholesterol-lowering drugs; cholesterol-lowering medications; cholesterol medications; cholesterol drugs; lipid-lowering agents; lipid-lowering medications; cholesterol medicines; cholesterol-lowering medicines; lipid-lowering therapy; antihyperlipidemics; hypolipidemics; lipid-modifying drugs; hypolipidemic agents; cholesterol pills; lipid modifying agents; lipid-lowering medicines; antilipemics | atc:C10
statins | lipid-lowering-drugs | statin drugs; statin medications; HMG-CoA reductase inhibitors; statin therapy; statin medicines; hydroxymethylglutaryl-CoA reductase inhibitors | atc:C10AA
fibrates | lipid-lowering-drugs | fibric acid derivatives; fibrate drugs | atc:C10AB
bile acid sequestrants | lipid-lowering-drugs | bile acid-binding resins; bile acid resins; bile acid binders; anion exchange resins | atc:C10AC
PCSK9 inhibitors | lipid-lowering-drugs | PCSK9 blockers; PCSK9 antibodies; proprotein convertase subtilisin/kexin type 9 inhibitors; PCSK9 monoclonal antibodies; PCSK9-targeting drugs
cholesterol absorption inhibitors | lipid-lowering-drugs
ANGPTL3 inhibitors | lipid-lowering-drugs
CETP inhibitors | lipid-lowering-drugs
endothelin receptor antagonists | vasodilators | endothelin antagonists; =ERAs; endothelin receptor blockers; endothelin inhibitors | atc:C02KX
drugs for pulmonary hypertension | cardiovascular-drugs | pulmonary arterial hypertension drugs; PAH therapies; pulmonary hypertension medications
cardiac myosin inhibitors | cardiovascular-drugs
polypill | cardiovascular-drugs
soluble guanylate cyclase stimulators | vasodilators | sGC stimulators; guanylate cyclase stimulators
phlebotonics | medications | vasoprotectives; venoactive drugs; venotonics; flavonoid venotonics
# Blood
antithrombotics | medications | antithrombotic drugs; antithrombotic agents; antithrombotic medications; blood thinners; blood-thinning medications; blood-thinning drugs; blood-thinning medicines; blood-thinner medications; blood-thinning agents; antithrombotic therapy; antithrombotic | atc:B01A
anticoagulants | antithrombotics | anticoagulant drugs; anticoagulant medications; anticoagulant medicines; anti-coagulants; anticoagulation therapy; anticlotting drugs; anti-clotting drugs; anti-clotting medications; anticoagulant therapy; blood-clotting inhibitors; anti-clotting medicines; anticoagulant agents
direct oral anticoagulants | anticoagulants | DOACs; NOACs; novel oral anticoagulants; new oral anticoagulants; non-vitamin K antagonist oral anticoagulants; non-vitamin K oral anticoagulants; newer anticoagulants; direct-acting oral anticoagulants
factor Xa inhibitors | direct-oral-anticoagulants | factor 10a inhibitors; xabans; direct factor Xa inhibitors; FXa inhibitors | atc:B01AF
direct thrombin inhibitors | anticoagulants | thrombin inhibitors; hirudins | atc:B01AE
vitamin K antagonists | anticoagulants | VKAs; coumarins; coumarin anticoagulants; vitamin K inhibitors | atc:B01AA
heparin-type anticoagulants | anticoagulants | heparinoids; heparin derivatives | atc:B01AB
factor XIa inhibitors | anticoagulants | factor XI inhibitors
low molecular weight heparins | heparin-type-anticoagulants | LMWHs; low-molecular-mass heparins
antiplatelet drugs | antithrombotics | antiplatelets; antiplatelet agents; antiplatelet medications; antiplatelet medicines; platelet inhibitors; platelet aggregation inhibitors; anti-platelet drugs; antiplatelet therapy; anti-platelet agents; antiaggregants; antiplatelet treatment | atc:B01AC
P2Y12 inhibitors | antiplatelet-drugs | P2Y12 receptor antagonists; ADP receptor inhibitors; P2Y12 antagonists; P2Y12 receptor inhibitors; ADP receptor antagonists; P2Y12 blockers
glycoprotein IIb/IIIa inhibitors | antiplatelet-drugs | glycoprotein IIb/IIIa antagonists; GP IIb/IIIa inhibitors
PAR-1 antagonists | antiplatelet-drugs
thrombolytics | antithrombotics | thrombolytic drugs; clot busters; clot-busting drugs; fibrinolytics; thrombolytic therapy; thrombolysis; fibrinolytic drugs; clot-dissolving drugs; thrombolytic agents; plasminogen activators; clot-busting medications; fibrinolytic agents; clot-dissolving medications; thrombolytic; fibrinolytic | atc:B01AD
hemostatics | medications | hemostatic agents; antihemorrhagics; hemostatic drugs; antihemorrhagic agents; hemostatic | atc:B02
antifibrinolytics | hemostatics | antifibrinolytic drugs; antifibrinolytic agents; antifibrinolytic | atc:B02AA
clotting factor concentrates | hemostatics, biologics | factor replacement therapy; factor concentrates; clotting factor replacement | atc:B02BD
anticoagulant reversal agents | hemostatics | reversal agents for anticoagulants; anticoagulant antidotes
erythropoiesis-stimulating agents | biologics | =ESAs; erythropoiesis-stimulating drugs | atc:B03XA
colony-stimulating factors | biologics | growth factor injections; myeloid growth factors; white blood cell growth factors | atc:L03AA
granulocyte colony-stimulating factor | colony-stimulating-factors | G-CSF
thrombopoietin receptor agonists | medications | TPO receptor agonists; thrombopoietin mimetics; TPO-RAs; thrombopoietin agonists
iron chelators | chelating-agents | iron chelation therapy; iron-chelating drugs; iron chelating agents | atc:V03AC
chelating agents | antidotes | chelators; chelation drugs; heavy metal chelators; metal chelators
plasma substitutes | intravenous-fluids | plasma expanders; colloids; volume expanders; colloid solutions
immunoglobulin therapy | biologics | immunoglobulin treatment; immune globulin therapy; gamma globulin injections; antibody replacement therapy | atc:J06B
complement inhibitors | immunosuppressants | complement blockers; C5 inhibitors; terminal complement inhibitors | atc:L04AJ
antidotes | medications | poisoning antidotes | atc:V03AB
# Hormones and metabolism
antidiabetics | medications | diabetes medications; diabetes drugs; diabetes medicines; antidiabetic drugs; antidiabetic medications; glucose-lowering drugs; glucose-lowering medications; blood sugar-lowering drugs; anti-diabetic drugs; anti-diabetic medications; hypoglycemic drugs; antihyperglycemics; blood glucose-lowering drugs; diabetic medications; antihyperglycemic agents; blood sugar-lowering medications; hypoglycemic agents; anti-diabetics; antidiabetic agents; glucose-lowering agents; diabetes meds; blood sugar medications; antidiabetic medicines; blood-glucose-lowering medications; antidiabetic | atc:A10
oral antidiabetics | antidiabetics | oral antidiabetic drugs; oral hypoglycemics; oral hypoglycemic agents; oral hypoglycemic drugs; oral diabetes medications; oral diabetes medicines; oral hypoglycemic medications; oral glucose-lowering drugs; oral antidiabetic agents; oral antidiabetic; oral hypoglycemic | atc:A10B
insulins | antidiabetics, hormone-drugs | insulin therapy; insulin injections; insulin treatment; insulin shots; insulin products; exogenous insulin | atc:A10A
basal-bolus insulin | insulins | basal-bolus regimen; basal-bolus insulin therapy; multiple daily injections; multiple daily insulin injections; multiple daily injections of insulin
concentrated insulin | insulins | U-500 insulin; Humulin R U-500; concentrated regular insulin
biosimilar insulin | insulins | interchangeable insulin
animal insulin | insulins | pork insulin; beef insulin; porcine insulin; bovine insulin
human insulin | insulins
insulin analogues | insulins | insulin analogs
rapid-acting insulins | insulin-analogues, insulins | fast-acting insulin; mealtime insulin; bolus insulin; prandial insulin | atc:A10AB
long-acting insulins | insulin-analogues, insulins | basal insulin; background insulin; ultra-long-acting insulin | atc:A10AE
biguanides | oral-antidiabetics | | atc:A10BA
sulfonylureas | oral-antidiabetics | sulfonylurea drugs; insulin secretagogues | atc:A10BB
meglitinides | oral-antidiabetics | glinides
thiazolidinediones | oral-antidiabetics | glitazones; TZDs; PPAR-gamma agonists | atc:A10BG
alpha-glucosidase inhibitors | oral-antidiabetics | α-glucosidase inhibitors | atc:A10BF
DPP-4 inhibitors | oral-antidiabetics | gliptins; dipeptidyl peptidase-4 inhibitors; DPP4 inhibitors; DPP-IV inhibitors | atc:A10BH
SGLT2 inhibitors | oral-antidiabetics, heart-failure-drugs | gliflozins; sodium-glucose cotransporter-2 inhibitors; sodium-glucose co-transporter-2 inhibitors; SGLT-2 inhibitors; flozins; SGLT2 drugs | atc:A10BK
GLP-1 receptor agonists | antidiabetics, anti-obesity-drugs | GLP-1 agonists; GLP-1 drugs; GLP-1 medications; GLP-1s; glucagon-like peptide-1 receptor agonists; incretin mimetics; GLP-1 RAs; GLP1 agonists; glucagon-like peptide-1 agonists; GLP-1 medicines; GLP-1 analogues; GLP-1 analogs; GLP1 receptor agonists; GLP1s; incretin-based therapies; GLP-1 therapies; GLP-1 injections; glucagon-like peptide-1 analogues; incretin-based drugs | atc:A10BJ
dual GIP and GLP-1 receptor agonists | antidiabetics, anti-obesity-drugs | dual GIP/GLP-1 agonists; twincretins
anti-obesity drugs | medications | weight loss drugs; weight-loss medications; obesity drugs; obesity medications; slimming pills; anti-obesity medications; weight loss medicines; weight management medications; slimming drugs; weight-loss injections; weight-loss jabs; antiobesity drugs; antiobesity medications; weight-loss shots; weight loss pills; skinny jabs; obesity medicines | atc:A08A
appetite suppressants | anti-obesity-drugs | anorectics; anorexiants; appetite-suppressing drugs; appetite-suppressant drugs; anorexigenics
lipase inhibitors | anti-obesity-drugs
hormone drugs | medications | hormone preparations; hormonal drugs; hormonal medications; hormone medications; hormonal treatments; hormone treatments; hormonal agents; hormone-based medications | atc:H
thyroid hormone replacement | hormone-drugs | thyroid medications; thyroid medicines; thyroid hormone therapy; thyroid replacement; thyroid hormone medications; thyroid meds; thyroid hormone replacement therapy | atc:H03AA
antithyroid drugs | medications | antithyroid medications; anti-thyroid drugs; antithyroid agents; thionamides; antithyroid medicines; anti-thyroid medications; antithyroids | atc:H03B
corticosteroids | hormone-drugs, anti-inflammatory-agents, immunosuppressants | steroids; glucocorticoids; cortisone-like drugs; cortisone; glucocorticosteroids; corticosteroid drugs; corticosteroid medications; corticosteroid medicines; steroid medications; steroid drugs; steroid medicines; steroid treatment; steroid therapy; steroidal anti-inflammatory drugs; corticoids; cortisone drugs; corticosteroid therapy; corticosteroid treatment; glucocorticoid therapy; anti-inflammatory steroids; adrenal corticosteroids; corticosteroid injections; steroid injections; cortisone injections; cortisone shots; steroid shots; corticosteroid shots; steroid jabs; hydrocortisone injections; glucocorticoid injections; steroid joint injections; cortisone joint injections | atc:H02
inhaled corticosteroids | corticosteroids, asthma-medications | inhaled steroids; inhaled glucocorticoids; =ICS; steroid inhalers; preventer inhalers; corticosteroid inhalers; inhaled glucocorticosteroids; brown inhalers | atc:R03BA
topical corticosteroids | corticosteroids, topical-medications | topical steroids; steroid creams; corticosteroid creams; steroid ointments; hydrocortisone creams; topical glucocorticoids; cortisone cream; corticosteroid ointments | atc:D07
nasal corticosteroids | corticosteroids, allergy-medications | nasal steroids; intranasal corticosteroids; steroid nasal sprays; nasal steroid sprays; intranasal steroids; corticosteroid nasal sprays; nasal corticosteroid sprays; nasal glucocorticoids; steroid nasal drops; corticosteroid nasal drops | atc:R01AD
oral corticosteroids | corticosteroids | oral steroids; steroid tablets; steroid pills; oral glucocorticoids; corticosteroid tablets; oral steroid tablets
intravitreal corticosteroids | corticosteroids, eye-medications | intravitreal steroids; steroid eye implants; intravitreal steroid implants; steroid implants for the eye; intravitreal triamcinolone
antenatal corticosteroids | corticosteroids | antenatal steroids; prenatal corticosteroids; prenatal steroids; antenatal corticosteroid therapy
corticosteroid eye drops | corticosteroids, eye-drops | steroid eye drops; topical ophthalmic corticosteroids
rectal corticosteroids | corticosteroids | rectal steroids; steroid enemas; steroid foam enemas; corticosteroid enemas; steroid suppositories; corticosteroid suppositories
swallowed topical corticosteroids | corticosteroids | swallowed topical steroids; swallowed steroids; swallowed inhaled steroids
mineralocorticoids | corticosteroids | | atc:H02AA
growth hormone therapy | hormone-drugs | growth hormone drugs; =HGH; human growth hormone; growth hormone treatment; growth hormone injections; growth hormone replacement; recombinant human growth hormone; HGH injections; human growth hormone injections | atc:H01AC
somatostatin analogues | hormone-drugs | somatostatin analogs; somatostatin receptor ligands | atc:H01CB
vasopressin antagonists | medications | vaptans; vasopressin receptor antagonists; V2 receptor antagonists
bone-strengthening drugs | medications | osteoporosis medications; osteoporosis drugs; osteoporosis medicines; bone-building drugs; antiresorptive drugs; bone drugs; antiresorptives; antiresorptive agents; anabolic bone drugs; bone-strengthening medications; bone density medications; bone resorption inhibitors; antiresorptive medications; osteoporosis treatments | atc:M05B
bisphosphonates | bone-strengthening-drugs | biphosphonates; diphosphonates; bisphosphonate drugs; bisphosphonate therapy; bisphosphonate medications | atc:M05BA
RANK ligand inhibitors | bone-strengthening-drugs | RANKL inhibitors
sclerostin inhibitors | bone-strengthening-drugs
gout medications | medications | gout drugs; antigout drugs; gout medicines; anti-gout drugs; antigout medications; antigout agents | atc:M04A
xanthine oxidase inhibitors | urate-lowering-drugs
uricosurics | urate-lowering-drugs | uricosuric drugs; uricosuric agents; uricosuric | atc:M04AB
urate-lowering drugs | gout-medications | urate-lowering therapy; uric acid-lowering drugs; urate-lowering medications; uric acid reducers; uric acid-lowering medications; urate-lowering agents
phosphate binders | medications | phosphate-binding drugs; phosphorus binders; phosphate-binding agents
potassium binders | medications | potassium-binding drugs; potassium-lowering drugs
calcimimetics | medications | calcimimetic drugs; calcimimetic agents | atc:H05BX
vitamin D analogues | medications | vitamin D receptor activators; active vitamin D; vitamin D derivatives; vitamin D analogs
# Breathing and allergy
respiratory drugs | medications | lung medications; respiratory medications; respiratory medicines; breathing medications | atc:R
asthma medications | respiratory-drugs | asthma medicines; asthma drugs; antiasthmatics; anti-asthma drugs; anti-asthmatic drugs; asthma treatments; antiasthma drugs; asthma inhalers; anti-asthma medications; asthma meds; antiasthmatic | atc:R03
bronchodilators | respiratory-drugs | bronchodilator drugs; airway openers; bronchodilator inhalers; bronchodilator medications; bronchodilating drugs; airway-opening medications; bronchodilator medicines
reliever inhalers | bronchodilators, asthma-medications | rescue inhalers; quick-relief inhalers; rescue medications; quick-relief medications; blue inhalers
combination inhalers | bronchodilators, asthma-medications | LABA/LAMA; inhaler combinations
maintenance and reliever therapy | combination-inhalers | =MART; =SMART therapy; single maintenance and reliever therapy; MART inhaler; MART regimen
anti-inflammatory reliever therapy | combination-inhalers | =AIR therapy; anti-inflammatory reliever
triple therapy inhalers | combination-inhalers, inhaled-corticosteroids | triple inhaler therapy; triple inhalers; single-inhaler triple therapy
ICS/LABA combination inhalers | combination-inhalers, inhaled-corticosteroids | ICS/LABA; ICS-LABA combinations; ICS/LABA inhalers
beta agonists | bronchodilators, sympathomimetics | beta-2 agonists; beta2-agonists; beta-adrenergic agonists; beta-2 adrenergic agonists; β2-agonists; beta2-adrenergic agonists; β-agonists; beta-2 adrenoceptor agonists; beta-adrenoceptor agonists | atc:R03AC
short-acting beta agonists | beta-agonists, asthma-medications | short-acting beta-2 agonists; short-acting beta2-agonists; SABAs; short-acting bronchodilators; short-acting β2-agonists
long-acting beta agonists | beta-agonists, asthma-medications | long-acting beta-2 agonists; long-acting beta2-agonists; LABAs; long-acting bronchodilators; long-acting β2-agonists
inhaled anticholinergics | anticholinergics, bronchodilators | anticholinergic bronchodilators; inhaled antimuscarinics; anticholinergic inhalers; inhaled anticholinergic | atc:R03BB
long-acting muscarinic antagonists | inhaled-anticholinergics | long-acting anticholinergics; long-acting antimuscarinics; long-acting muscarinic receptor antagonists; long-acting anticholinergic; =LAMA
methylxanthines | bronchodilators | xanthines; xanthine derivatives | atc:R03DA
leukotriene antagonists | asthma-medications, allergy-medications | leukotriene receptor antagonists; leukotriene modifiers; antileukotrienes; leukotriene inhibitors; LTRAs; leukotriene blockers | atc:R03DC
mast cell stabilizers | allergy-medications | cromones; cromoglycates; chromones
asthma biologics | asthma-medications, biologics | biologics for asthma; asthma biologic
lipoxygenase inhibitors | asthma-medications | 5-lipoxygenase inhibitors
allergy medications | medications | allergy medicines; allergy drugs; antiallergics; anti-allergy drugs; allergy pills; anti-allergics; antiallergy medications; anti-allergy medications; allergy meds; hay fever medications; antiallergic drugs; antiallergic agents; hay fever tablets; anti-allergic drugs; antiallergic
antihistamines | allergy-medications | H1 antihistamines; antihistamine drugs; H1 blockers; H1 antagonists; H1 receptor antagonists; histamine H1 antagonists; histamine antagonists; antihistamine medications; anti-histamines; antihistamine medicines; histamine blockers; antihistaminics; antihistaminic drugs | atc:R06A
sedating antihistamines | antihistamines, sedatives | first-generation antihistamines; drowsy antihistamines; older antihistamines
nonsedating antihistamines | antihistamines | second-generation antihistamines; non-sedating antihistamines; nondrowsy antihistamines; non-drowsy antihistamines; newer antihistamines
decongestants | cold-and-cough-medicines | decongestant drugs; decongestant medications; decongestant sprays; decongestant medicines; nasal decongestants; decongestant nasal sprays | atc:R01A
cold and cough medicines | over-the-counter-medications | cough medicines; cold medicines; cough and cold medicines; cough syrups; cold medications; cold remedies; cough and cold medications; cough medications; cold and flu medicines; cold and flu remedies; cough remedies; cough and cold products; flu remedies; cough preparations; cough mixtures | atc:R05
throat lozenges | over-the-counter-medications | lozenges for sore throat; cough drops; cough lozenges; throat drops
cough suppressants | cold-and-cough-medicines | antitussives; cough suppressing drugs; antitussive drugs; anti-tussives; antitussive medications; cough suppressant medications | atc:R05D
P2X3 antagonists | cough-suppressants
expectorants | cold-and-cough-medicines | expectorant drugs; chesty cough medicines
mucolytics | respiratory-drugs | mucolytic drugs; mucus thinners; mucus-thinning drugs; mucoactive drugs; mucokinetics; mucolytic agents; mucolytic | atc:R05CB
CFTR modulators | respiratory-drugs | cystic fibrosis modulators; cystic fibrosis transmembrane conductance regulator modulators; CFTR correctors; CFTR potentiators; CFTR modulator therapy
antifibrotics | respiratory-drugs | antifibrotic drugs; antifibrotic agents; antifibrotic medications; anti-fibrotics; antifibrotic
pulmonary surfactants | respiratory-drugs | lung surfactants; surfactant replacement; surfactant therapy; exogenous surfactant; surfactant; surfactant treatment | atc:R07AA
DPP1 inhibitors | respiratory-drugs
respiratory stimulants | respiratory-drugs
# Digestion
acid reducers | medications | acid-suppressing drugs; acid-suppressing medications; acid-reducing medications; acid suppressants; acid blockers; stomach acid reducers; heartburn medications; acid-reducing drugs; acid-suppressive therapy; acid-suppression therapy; heartburn medicines; heartburn drugs; antisecretory drugs; anti-reflux medications; acid reflux medications; stomach acid medications; ulcer medications; antiulcer drugs; anti-ulcer drugs; acid-reducing medicines; acid suppression; reflux medications; antiulcer agents; acid-lowering medications | atc:A02B
proton pump inhibitors | acid-reducers | PPIs; PPI drugs; PPI medications; PPI therapy; proton pump inhibitor drugs; PPI | atc:A02BC
H2 blockers | acid-reducers | H2 receptor antagonists; H2 antagonists; histamine-2 blockers; histamine H2 antagonists; H2RAs; histamine H2-receptor antagonists; H2 receptor blockers; histamine-2 receptor antagonists; histamine H2 blockers; H2 antihistamines; histamine type 2 receptor antagonists | atc:A02BA
potassium-competitive acid blockers | acid-reducers | P-CABs; PCABs
antacids | acid-reducers, over-the-counter-medications | indigestion remedies; antacid tablets; antacid medications; antacid drugs; indigestion tablets | atc:A02A
alginates | antacids | alginate preparations
mucosal protectants | medications | stomach-protecting drugs; gastroprotective drugs; gastroprotective agents; gastroprotectants
antispasmodics | medications | antispasmodic drugs; spasmolytics; gut relaxants; antispasmodic medications; smooth muscle relaxants; intestinal antispasmodics; bowel relaxants; antispasmodic medicines; spasmolytic drugs; antispasmodic agents; antispasmodic; spasmolytic; intestinal antispasmodic
prokinetics | medications | prokinetic drugs; prokinetic agents; motility agents; gastroprokinetics; promotility drugs; motility drugs; prokinetic medications; promotility agents; prokinetic; gastroprokinetic | atc:A03F
laxatives | medications | laxative drugs; constipation medications; constipation medicines; laxative medications; purgatives; cathartics; constipation drugs; laxative medicines; aperients; cathartic | atc:A06A
lubricant laxatives | laxatives | lubricating laxatives
saline laxatives | osmotic-laxatives | magnesium laxatives
laxative suppositories | laxatives
osmotic laxatives | laxatives | osmotic agents for constipation | atc:A06AD
stimulant laxatives | laxatives | contact laxatives; irritant laxatives | atc:A06AB
bulk-forming laxatives | laxatives | bulk laxatives; fiber laxatives; bulk formers | atc:A06AC
stool softeners | laxatives | emollient laxatives; stool-softening laxatives; fecal softeners; softening laxatives; stool softener laxatives | atc:A06AA
bowel preparations | laxatives | bowel prep; colonoscopy prep; bowel cleansing agents; bowel cleansers; bowel cleansing; mechanical bowel preparation; bowel cleansing solution
antidiarrheals | medications | antidiarrheal drugs; antidiarrheal medications; diarrhea medicines; diarrhea medications; anti-diarrheals; anti-diarrheal drugs; anti-diarrhea medications; antidiarrheal medicines; diarrhea drugs; antidiarrheal agents; antimotility drugs; anti-diarrheal medications; antimotility agents; anti-diarrheal medicines; anti-diarrhea drugs | atc:A07
enkephalinase inhibitors | antidiarrheals
antiflatulents | medications | anti-gas medications; antifoaming agents; gas relief medicines; anti-flatulents; anti-gas medicines
aminosalicylates | anti-inflammatory-agents, medications | 5-aminosalicylates; 5-ASAs; 5-ASA drugs | atc:A07EC
guanylate cyclase-C agonists | laxatives
chloride channel activators | laxatives
bile acid drugs | medications | bile acid therapy | atc:A05AA
FXR agonists | medications | farnesoid X receptor agonists
oral rehydration solutions | medications | Pedialyte; Dioralyte; Enfalyte; Gastrolyte; =ORS; rehydration solutions; rehydration salts; rehydration drinks; oral rehydration salts
# Infections
anti-infectives | medications | antiinfectives; anti-infective drugs; anti-infective agents; antiinfective drugs; anti-infective medications; anti-infection drugs | atc:J
antimicrobials | anti-infectives | antimicrobial drugs; antimicrobial agents; antimicrobial medications; antimicrobial therapy; antimicrobial medicines; antimicrobial treatment
antibiotics | antimicrobials | antibiotic drugs; antibiotic medications; antibiotic medicines; antibacterials; antibacterial drugs; antibiotic therapy; antibiotic treatment; antibacterial agents; antibacterial medications; course of antibiotics; anti-bacterials; antibacterial medicines; antibacterial therapy; antibiotic agents; antibiotic; course of antibiotic | atc:J01
antibiotic prophylaxis | antibiotics | prophylactic antibiotics; preventive antibiotics; antimicrobial prophylaxis; preventative antibiotics
delayed antibiotic prescriptions | antibiotics | delayed prescribing; back-up antibiotic prescription; delayed antibiotics
broad-spectrum antibiotics | antibiotics | broad-spectrum antibiotic; broad spectrum antibacterials
topical antibiotics | antibiotics, topical-medications | antibiotic creams; antibiotic ointments; topical antibacterials; topical antimicrobials; topical antibiotic
antibiotic eye drops | topical-antibiotics, eye-medications | antibiotic eye ointment; antibacterial eye drops
antibiotic ear drops | topical-antibiotics, ear-drops | antibiotic drops; antimicrobial ear drops
beta-lactam antibiotics | antibiotics | beta-lactams; β-lactams; β-lactam antibiotics; beta lactam antibacterials; beta-lactam antibiotic; β-lactam antibiotic
penicillins | beta-lactam-antibiotics | penicillin antibiotics; penicillin-type antibiotics; penicillin drugs; penicillin-class antibiotics; penicillin antibiotic; penicillin-type antibiotic; penicillin-class antibiotic | atc:J01C
cephalosporins | beta-lactam-antibiotics | cephalosporin antibiotics; cephalosporin drugs; cephalosporin antibiotic | atc:J01D
carbapenems | beta-lactam-antibiotics | carbapenem antibiotics; carbapenem antibiotic | atc:J01DH
monobactams | beta-lactam-antibiotics | | atc:J01DF
beta-lactamase inhibitors | antibiotics | β-lactamase inhibitors | atc:J01CG
macrolides | antibiotics | macrolide antibiotics; macrolide drugs; macrolide antibiotic | atc:J01FA
lincosamides | antibiotics | lincosamide antibiotics; lincosamide antibiotic | atc:J01FF
fluoroquinolones | antibiotics | quinolones; fluoroquinolone antibiotics; quinolone antibiotics; fluoroquinolone drugs; fluoroquinolone antibiotic; quinolone antibiotic | atc:J01MA
tetracyclines | antibiotics | tetracycline antibiotics; tetracycline-class antibiotics; tetracycline antibiotic; tetracycline-class antibiotic | atc:J01AA
aminoglycosides | antibiotics | aminoglycoside antibiotics; aminoglycoside antibiotic | atc:J01G
sulfonamides | antibiotics | sulfa drugs; sulfa antibiotics; sulfonamide antibiotics; sulfa; sulfa medications; sulfonamide drugs; sulfa medicines; sulfa antibiotic; sulfonamide antibiotic | atc:J01E
glycopeptide antibiotics | antibiotics | glycopeptides; lipoglycopeptides; glycopeptide antibiotic | atc:J01XA
polymyxins | antibiotics | polymyxin antibiotics; polymyxin antibiotic | atc:J01XB
oxazolidinones | antibiotics
nitroimidazoles | antibiotics, antiparasitics | nitroimidazole antimicrobials
amphenicols | antibiotics | | atc:J01BA
pleuromutilins | antibiotics
urinary antiseptics | anti-infectives | urinary antibacterials; urinary antiseptic
antituberculosis drugs | antibiotics | antitubercular drugs; tuberculosis drugs; TB drugs; anti-tuberculosis drugs; TB medications; anti-TB drugs; tuberculosis medications; TB medicines; antimycobacterials; antitubercular agents; anti-tubercular drugs | atc:J04A
BPaLM | antituberculosis-drugs | BPaLM regimen; bedaquiline, pretomanid, linezolid and moxifloxacin
BPaL | antituberculosis-drugs | BPaL regimen; bedaquiline, pretomanid and linezolid
isoniazid-rifapentine | antituberculosis-drugs | =3HP; 3HP regimen; isoniazid and rifapentine; isoniazid plus rifapentine; =1HP
tuberculosis preventive treatment | antituberculosis-drugs | tuberculosis preventive therapy; TB preventive treatment; TB preventive therapy; isoniazid preventive therapy; isoniazid preventive treatment; preventive therapy for tuberculosis
RIPE therapy | antituberculosis-drugs | HRZE; RIPE regimen; four-drug tuberculosis regimen
directly observed therapy | antituberculosis-drugs | directly observed treatment; video-observed therapy
leprosy drugs | antibiotics | antileprotics; leprosy medications | atc:J04B
multidrug therapy for leprosy | leprosy-drugs | leprosy multidrug therapy
lipopeptide antibiotics | antibiotics
streptogramins | antibiotics
antifungals | antimicrobials | antifungal drugs; antifungal medications; antifungal medicines; antimycotics; anti-fungals; antifungal agents; anti-fungal medications; antifungal therapy; anti-fungal drugs; antifungal treatment; antimycotic drugs; antimycotic | atc:J02A
azole antifungals | antifungals | azoles; imidazole antifungals; triazole antifungals
polyene antifungals | antifungals | polyenes
echinocandins | antifungals
allylamine antifungals | antifungals | allylamines
topical antifungals | antifungals, topical-medications | antifungal creams; antifungal powders; antifungal shampoos; antifungal ointments; vaginal antifungals | atc:D01A
antivirals | antimicrobials | antiviral drugs; antiviral medications; antiviral medicines; anti-virals; antiviral therapy; antiviral agents; antiviral treatment; anti-viral drugs; anti-viral medications; antiviral pills | atc:J05
direct-acting antivirals | antivirals | =DAAs; hepatitis C drugs; hepatitis C medications; direct-acting antiviral drugs | atc:J05AP
antiretrovirals | antivirals | HIV medications; HIV drugs; antiretroviral drugs; antiretroviral therapy; HIV medicines; antiretroviral medications; =ARVs; =ART; =HAART; highly active antiretroviral therapy; anti-HIV drugs; combination antiretroviral therapy; =cART; anti-retrovirals; antiretroviral treatment; HIV treatment; antiretroviral agents; antiretroviral medicines
protease inhibitors | antivirals | HIV protease inhibitors; viral protease inhibitors | atc:J05AE
NRTIs | antiretrovirals | nucleoside reverse transcriptase inhibitors; nucleoside analogue reverse transcriptase inhibitors; nucleoside/nucleotide reverse transcriptase inhibitors; nucleoside analog reverse transcriptase inhibitors; nucleotide reverse transcriptase inhibitors; NRTI | atc:J05AF
NNRTIs | antiretrovirals | non-nucleoside reverse transcriptase inhibitors; nonnucleoside reverse transcriptase inhibitors; NNRTI | atc:J05AG
integrase inhibitors | antiretrovirals | integrase strand transfer inhibitors; INSTIs; HIV integrase inhibitors; INSTI | atc:J05AJ
HIV entry inhibitors | antiretrovirals | fusion inhibitors; entry inhibitors; CCR5 antagonists; HIV attachment inhibitors
pre-exposure prophylaxis | antiretrovirals | HIV prevention drugs; =PrEP; PrEP drugs; HIV prevention pills; HIV prevention medications; preexposure prophylaxis; HIV PrEP; injectable PrEP; long-acting PrEP; long-acting injectable PrEP; HIV pre-exposure prophylaxis
capsid inhibitors | antiretrovirals
post-exposure prophylaxis | medications | postexposure prophylaxis; =PEP; HIV PEP; =PEPSE
neuraminidase inhibitors | antivirals | flu antivirals; flu drugs; influenza antivirals | atc:J05AH
nucleoside analogues | antivirals | nucleoside analogs; nucleotide analogues; nucleotide analogs
herpes antivirals | antivirals | herpes medications; antiherpes drugs; anti-herpes drugs; antiherpetic drugs
antiparasitics | anti-infectives | antiparasitic drugs; antiparasitic medications; anti-parasitics; anti-parasitic drugs; antiparasitic agents; parasiticides | atc:P
antiprotozoals | antiparasitics | antiprotozoal drugs; antiprotozoal agents
anthelmintics | antiparasitics | antihelminthics; anthelminthics; deworming drugs; worm medicines; dewormers; deworming medications; anti-worm medications; worming tablets; anthelmintic drugs; worm treatments; deworming tablets; anthelmintic; anti-worm medicine; deworming medicine | atc:P02
deworming | anthelmintics | mass deworming; school-based deworming
antimalarials | antiparasitics | antimalarial drugs; malaria drugs; malaria tablets; anti-malarials; antimalarial medications; malaria medications; anti-malarial drugs; malaria pills; antimalarial medicines; antimalarial tablets; malaria medicines; anti-malarial medicines; anti-malarial tablets; anti-malaria tablets; anti-malaria drugs | atc:P01B
malaria chemoprophylaxis | antimalarials | malaria prophylaxis; antimalarial prophylaxis; malaria prevention tablets; antimalarial chemoprophylaxis
seasonal malaria chemoprevention | malaria-chemoprevention |
perennial malaria chemoprevention | malaria-chemoprevention |
malaria chemoprevention | antimalarials
intermittent preventive treatment in pregnancy | malaria-chemoprevention | IPTp; intermittent preventive treatment; intermittent preventive treatment of malaria in pregnancy
mass drug administration | anti-infectives
artemisinin-based combination therapy | antimalarials | artemisinin combination therapy | atc:P01BF
scabicides and pediculicides | antiparasitics, topical-medications | | atc:P03A
lice treatments | scabicides-and-pediculicides | head lice treatments; pediculicides; lice shampoos; lice medications
scabies treatments | scabicides-and-pediculicides | scabicides; scabies creams
antiseptics | anti-infectives | disinfectants; antiseptic solutions; antiseptic creams; antiseptic agents; skin antiseptics; antiseptic; skin antiseptic | atc:D08
vaccines | biologics | vaccination; immunization; inoculation; preventive vaccines | atc:J07
mRNA vaccines | vaccines | messenger RNA vaccines
viral vector vaccines | vaccines | adenovirus vector vaccines; adenoviral vector vaccines; viral-vectored vaccines
conjugate vaccines | vaccines
live vaccines | vaccines | live attenuated vaccines; attenuated vaccines
inactivated vaccines | vaccines | killed vaccines
antitoxins | immunoglobulin-therapy, antidotes | antisera; antiserum | atc:J06AA
antivenoms | antitoxins | antivenin; snake antivenom; snakebite serum
phage therapy | antimicrobials | bacteriophage therapy; bacteriophages; phages; phage treatment; phage cocktail; therapeutic phages
# Cancer
antineoplastics | medications | cancer drugs; anticancer drugs; cancer medications; cancer medicines; antineoplastic drugs; antineoplastic agents; anti-cancer drugs; anti-cancer agents; anticancer agents; cancer treatments; oncology drugs; anticancer medications; cancer therapies; anticancer therapies; anti-cancer treatments; anticancer treatments; anti-cancer medications | atc:L01
chemotherapy | antineoplastics | chemo; chemotherapy drugs; cytotoxic drugs; cytotoxics; chemotherapeutic agents; chemotherapy medications; cytotoxic chemotherapy; chemotherapeutics; chemotherapeutic drugs; cytotoxic agents; chemotherapy treatment; chemotherapy agents; chemotherapy medicines; cytotoxic medications; cytostatics; cytostatic drugs; cytotoxic
intravesical chemotherapy | chemotherapy | bladder chemotherapy; intravesical chemotherapy instillation
adjuvant chemotherapy | chemotherapy | postoperative chemotherapy; adjuvant chemo
neoadjuvant chemotherapy | chemotherapy | preoperative chemotherapy; neoadjuvant chemo
high-dose chemotherapy | chemotherapy
combination chemotherapy | chemotherapy | multi-agent chemotherapy; polychemotherapy; multidrug chemotherapy
maintenance chemotherapy | chemotherapy
induction chemotherapy | chemotherapy
oral chemotherapy | chemotherapy | chemotherapy pills; chemotherapy tablets
palliative chemotherapy | chemotherapy
metronomic chemotherapy | chemotherapy
pressurized intraperitoneal aerosol chemotherapy | chemotherapy | =PIPAC
alkylating agents | chemotherapy | alkylators; alkylating drugs; nitrogen mustards | atc:L01A
nitrosoureas | alkylating-agents | | atc:L01AD
platinum drugs | chemotherapy | platinum-based chemotherapy; platinum agents; platinum compounds; platinum chemotherapy; platinum-based drugs; platinum-containing chemotherapy | atc:L01XA
antimetabolites | chemotherapy | antimetabolite drugs; antimetabolite chemotherapy | atc:L01B
fluoropyrimidines | antimetabolites | fluoropyrimidine chemotherapy
antifolates | antimetabolites | folate antagonists; folic acid antagonists; antifolate drugs; folic acid analogues
taxanes | chemotherapy | taxane chemotherapy; taxane drugs | atc:L01CD
vinca alkaloids | chemotherapy | vincas | atc:L01CA
anthracyclines | chemotherapy | anthracycline chemotherapy; anthracycline antibiotics; anthracycline drugs; anthracycline antibiotic | atc:L01DB
antitumor antibiotics | chemotherapy | cytotoxic antibiotics; anti-tumor antibiotics; antitumor antibiotic; cytotoxic antibiotic; anti-tumor antibiotic | atc:L01D
topoisomerase inhibitors | chemotherapy | topoisomerase I inhibitors; topoisomerase II inhibitors; topoisomerase poisons
mitotic inhibitors | chemotherapy | antimicrotubule agents; microtubule inhibitors; spindle poisons; anti-microtubule drugs; microtubule-targeting agents
epothilones | mitotic-inhibitors
hypomethylating agents | antimetabolites | DNA methyltransferase inhibitors; demethylating agents; hypomethylating drugs
targeted cancer drugs | antineoplastics | targeted therapies; targeted drugs; targeted cancer therapies; targeted drug therapy; targeted agents; targeted medications; targeted medicines; molecularly targeted therapy
kinase inhibitors | targeted-cancer-drugs | tyrosine kinase inhibitors; TKIs; protein kinase inhibitors; kinase inhibitor drugs; multikinase inhibitors; multi-kinase inhibitors; TKI | atc:L01E
BCR-ABL inhibitors | kinase-inhibitors | BCR-ABL tyrosine kinase inhibitors; Bcr-Abl kinase inhibitors | atc:L01EA
EGFR inhibitors | targeted-cancer-drugs | epidermal growth factor receptor inhibitors; EGFR tyrosine kinase inhibitors; EGFR TKIs; EGFR-targeted drugs; EGFR blockers | atc:L01EB
HER2 inhibitors | targeted-cancer-drugs | HER2-targeted therapy; HER2-directed therapy; HER2-targeted drugs; anti-HER2 therapy; HER2 blockers
ALK inhibitors | kinase-inhibitors | anaplastic lymphoma kinase inhibitors; ALK tyrosine kinase inhibitors | atc:L01ED
BRAF inhibitors | kinase-inhibitors | BRAF kinase inhibitors; B-Raf inhibitors | atc:L01EC
MEK inhibitors | kinase-inhibitors | MEK1/2 inhibitors; mitogen-activated protein kinase kinase inhibitors | atc:L01EE
CDK4/6 inhibitors | kinase-inhibitors | CDK 4/6 inhibitors; cyclin-dependent kinase 4/6 inhibitors; CDK inhibitors; cyclin-dependent kinase inhibitors | atc:L01EF
mTOR inhibitors | medications | mammalian target of rapamycin inhibitors; mechanistic target of rapamycin inhibitors; rapalogs; rapalogues; mTOR kinase inhibitors
BTK inhibitors | kinase-inhibitors | Bruton's tyrosine kinase inhibitors | atc:L01EL
PI3K inhibitors | kinase-inhibitors | phosphatidylinositol-3-kinase inhibitors; phosphoinositide 3-kinase inhibitors; PI 3-kinase inhibitors | atc:L01EM
FGFR inhibitors | kinase-inhibitors | fibroblast growth factor receptor inhibitors | atc:L01EN
VEGF inhibitors | targeted-cancer-drugs | angiogenesis inhibitors; anti-angiogenics; antiangiogenic drugs; anti-VEGF drugs; vascular endothelial growth factor inhibitors; anti-VEGF therapy; VEGFR inhibitors; anti-angiogenic drugs; VEGF blockers; antiangiogenic agents; anti-angiogenic therapy; antiangiogenics
anti-VEGF eye injections | vegf-inhibitors, eye-medications | eye injections of anti-VEGF; intravitreal anti-VEGF; anti-VEGF injections | atc:S01LA
KRAS inhibitors | targeted-cancer-drugs | KRAS G12C inhibitors
RET inhibitors | kinase-inhibitors | RET kinase inhibitors
TRK inhibitors | kinase-inhibitors | NTRK inhibitors; tropomyosin receptor kinase inhibitors
MET inhibitors | kinase-inhibitors | c-MET inhibitors; MET kinase inhibitors
FLT3 inhibitors | kinase-inhibitors | FLT3 kinase inhibitors
ROCK2 inhibitors | kinase-inhibitors
SYK inhibitors | kinase-inhibitors
ROS1 inhibitors | kinase-inhibitors
CSF1R inhibitors | kinase-inhibitors
IDH inhibitors | targeted-cancer-drugs | isocitrate dehydrogenase inhibitors; IDH1 inhibitors; IDH2 inhibitors
PARP inhibitors | targeted-cancer-drugs | poly ADP-ribose polymerase inhibitors; poly(ADP-ribose) polymerase inhibitors; PARP-1 inhibitors; PARPi | atc:L01XK
proteasome inhibitors | targeted-cancer-drugs | proteasome blockers | atc:L01XG
BCL-2 inhibitors | targeted-cancer-drugs | BCL2 inhibitors; Bcl-2 antagonists; BH3 mimetics
HDAC inhibitors | targeted-cancer-drugs | histone deacetylase inhibitors | atc:L01XH
hedgehog inhibitors | targeted-cancer-drugs | hedgehog pathway inhibitors; smoothened inhibitors | atc:L01XJ
EZH2 inhibitors | targeted-cancer-drugs
XPO1 inhibitors | targeted-cancer-drugs | nuclear export inhibitors; selective inhibitors of nuclear export
immune checkpoint inhibitors | immunotherapy, antineoplastics, monoclonal-antibodies | checkpoint inhibitors; checkpoint blockers; immune checkpoint blockers; immune checkpoint blockade; checkpoint inhibitor therapy; checkpoint blockade; checkpoint immunotherapy; immune checkpoint therapy; =ICIs
PD-1 inhibitors | immune-checkpoint-inhibitors | anti-PD-1 antibodies; PD-1 blockers; PD1 inhibitors; anti-PD-1 therapy; programmed cell death 1 inhibitors; PD-1 antibodies; PD-1/PD-L1 inhibitors | atc:L01FF
PD-L1 inhibitors | immune-checkpoint-inhibitors | anti-PD-L1 antibodies; PD-L1 blockers; PDL1 inhibitors; PD-L1 antibodies
CTLA-4 inhibitors | immune-checkpoint-inhibitors | anti-CTLA-4 antibodies; CTLA4 inhibitors; CTLA-4 blockers; CTLA-4 antibodies
CD20 antibodies | monoclonal-antibodies | anti-CD20 antibodies; anti-CD20 monoclonal antibodies; B cell-depleting therapies; anti-CD20 therapies; B-cell depleting drugs | atc:L01FA
CD38 antibodies | monoclonal-antibodies, targeted-cancer-drugs | anti-CD38 antibodies; anti-CD38 monoclonal antibodies | atc:L01FC
AKT inhibitors | targeted-cancer-drugs
HIF-2 alpha inhibitors | targeted-cancer-drugs
menin inhibitors | targeted-cancer-drugs
gamma secretase inhibitors | targeted-cancer-drugs
telomerase inhibitors | targeted-cancer-drugs
oncolytic viruses | immunotherapy, antineoplastics | oncolytic virus therapy; oncolytic virotherapy; virotherapy
cancer vaccines | immunotherapy, antineoplastics | therapeutic cancer vaccines; cancer treatment vaccines; tumor vaccines
immunomodulatory imide drugs | antineoplastics, immunomodulators | IMiDs; thalidomide analogues; thalidomide analogs; immunomodulatory imide agents; immunomodulatory drugs
retinoids | medications | retinoid drugs; vitamin A derivatives; retinoid medications
hormonal cancer therapy | antineoplastics, hormone-drugs | endocrine therapy; hormone therapy for cancer; hormonal therapy for cancer; anti-hormone therapy; hormone-blocking therapy; antihormonal therapy; anti-hormonal therapy; hormone blockers; hormone-blocking drugs; adjuvant endocrine therapy; hormone therapy for breast cancer; hormone therapy for prostate cancer; hormonal therapy | atc:L02
aromatase inhibitors | hormonal-cancer-therapy | aromatase blockers; estrogen-blocking drugs; aromatase inhibitor drugs; aromatase inhibitor therapy | atc:L02BG
SERMs | hormone-drugs | selective estrogen receptor modulators; estrogen receptor modulators
anti-estrogens | hormonal-cancer-therapy | antiestrogens; estrogen receptor antagonists; estrogen blockers; estrogen receptor blockers; antiestrogen drugs; anti-estrogen drugs | atc:L02BA
selective estrogen receptor degraders | anti-estrogens | SERDs; estrogen receptor degraders
antiandrogens | hormonal-cancer-therapy | anti-androgens; androgen receptor inhibitors; androgen receptor blockers; androgen receptor antagonists; testosterone blockers; androgen blockers; antiandrogen drugs | atc:L02BB
androgen receptor pathway inhibitors | antiandrogens | =ARPIs; =ARPI; novel hormonal agents; second-generation antiandrogens
androgen deprivation therapy | hormonal-cancer-therapy | =ADT; hormone deprivation therapy; androgen suppression therapy; androgen-suppression
CYP17 inhibitors | hormonal-cancer-therapy
GnRH agonists | hormone-drugs | gonadotropin-releasing hormone agonists; LHRH agonists; luteinizing hormone-releasing hormone agonists; GnRH analogues; GnRH analogs; gonadorelin analogues; LHRH analogues | atc:L02AE
GnRH antagonists | hormone-drugs | gonadotropin-releasing hormone antagonists; LHRH antagonists
radiopharmaceuticals | medications | therapeutic radiopharmaceuticals; radioactive drugs | atc:V10
chemoprotective agents | medications | cytoprotective agents; chemoprotectants; detoxifying agents for antineoplastic treatment | atc:V03AF
photosensitizers | medications | photosensitizing agents; photosensitizing drugs
# Immunity
immunosuppressants | medications | immunosuppressive drugs; immunosuppressive medications; immune suppressants; immunosuppressive therapy; immunosuppressive agents; anti-rejection drugs; immune-suppressing drugs; antirejection drugs; immunosuppressant drugs; immunosuppressant medications; immune-suppressing medications; immunosuppressives; anti-rejection medications; immunosuppressive medicines; immunosuppressant medicines; immune system suppressants; antirejection medications; immunosuppression therapy; immunosuppressive treatment | atc:L04A
immunomodulators | medications | immune modulators; immunomodulating drugs; immunomodulating agents; immunomodulatory agents; immunomodulatory therapies; immune response modifiers; immunomodulator drugs; biological response modifiers
immunostimulants | medications | immune stimulants; immunostimulatory drugs; immunostimulators | atc:L03A
cytokine drugs | biologics | cytokine therapy
DMARDs | immunosuppressants | disease-modifying antirheumatic drugs; disease-modifying anti-rheumatic drugs; antirheumatics; antirheumatic drugs; anti-rheumatic drugs; disease-modifying drugs; arthritis medications; arthritis drugs; disease-modifying antirheumatics; rheumatoid arthritis drugs; rheumatoid arthritis medications; disease-modifying antirheumatic medications; arthritis medicines; antirheumatic; disease-modifying antirheumatic | atc:M01C
biologic DMARDs | dmards, biologics | bDMARDs; biological DMARDs
conventional DMARDs | dmards | conventional synthetic DMARDs; csDMARDs; traditional DMARDs
targeted synthetic DMARDs | dmards | tsDMARDs
TNF inhibitors | biologic-dmards | tumor necrosis factor inhibitors; TNF blockers; anti-TNF drugs; TNF-alpha inhibitors; tumor necrosis factor blockers; anti-TNF therapy; TNF-α inhibitors; tumor necrosis factor-alpha inhibitors; anti-TNF agents; anti-TNFs; TNF-alpha blockers; TNF antagonists; anti-TNF medications; tumor necrosis factor antagonists; anti-TNF biologics; TNFi; anti-TNF biologic | atc:L04AB
interleukin inhibitors | biologics, immunosuppressants | interleukin antagonists; interleukin blockers; IL inhibitors | atc:L04AC
IL-17 inhibitors | interleukin-inhibitors | interleukin-17 inhibitors; IL-17 blockers; interleukin-17 antagonists; IL-17A inhibitors
IL-23 inhibitors | interleukin-inhibitors | interleukin-23 inhibitors; IL-12/23 inhibitors; IL-23 blockers; interleukin-12/23 inhibitors
IL-6 inhibitors | interleukin-inhibitors | interleukin-6 inhibitors; IL-6 receptor antagonists; IL-6 blockers; interleukin-6 receptor antagonists; interleukin-6 antagonists; IL-6 receptor inhibitors
IL-1 inhibitors | interleukin-inhibitors | interleukin-1 inhibitors; interleukin-1 blockers; IL-1 blockers; IL-1 receptor antagonists; interleukin-1 antagonists
IL-5 inhibitors | interleukin-inhibitors, asthma-biologics | interleukin-5 inhibitors; anti-IL-5 antibodies; IL-5 antagonists; anti-IL-5 therapy; anti-interleukin-5 antibodies
IL-4/IL-13 inhibitors | interleukin-inhibitors | IL-13 inhibitors; IL-4 receptor antagonists; interleukin-13 inhibitors; IL-4 and IL-13 inhibitors; interleukin-4 receptor antagonists
integrin antagonists | immunosuppressants, biologics | integrin receptor antagonists; integrin inhibitors; integrin blockers; anti-integrins
JAK inhibitors | targeted-synthetic-dmards | Janus kinase inhibitors; JAKi; Janus kinase blockers; JAK blockers; jakinibs | atc:L04AF
calcineurin inhibitors | immunosuppressants | =CNIs; calcineurin blockers | atc:L04AD
topical calcineurin inhibitors | calcineurin-inhibitors, topical-medications | =TCIs
antiproliferative immunosuppressants | immunosuppressants | antimetabolite immunosuppressants; purine synthesis inhibitors
thiopurines | immunosuppressants | thiopurine drugs
T-cell costimulation blockers | immunosuppressants, biologics | costimulation blockers; T-cell costimulation inhibitors
FcRn blockers | immunosuppressants, biologics | neonatal Fc receptor blockers; neonatal Fc receptor antagonists; FcRn inhibitors; FcRn antagonists; neonatal Fc receptor inhibitors
BLyS inhibitors | immunosuppressants, biologics | B-lymphocyte stimulator inhibitors; BAFF inhibitors
polyclonal antibodies | immunosuppressants, biologics | antilymphocyte globulins
TYK2 inhibitors | immunosuppressants
interferon receptor antagonists | immunosuppressants
anti-IgE therapy | biologics | anti-IgE antibody
PDE4 inhibitors | anti-inflammatory-agents | phosphodiesterase-4 inhibitors; PDE-4 inhibitors
# Skin
topical medications | medications | topical drugs; topical treatments; topical medicines; topical therapies; creams and ointments; topical agents; topical preparations; topical products; topical remedies | atc:D
acne medications | medications | acne treatments; acne medicines; acne drugs; anti-acne drugs; acne creams; acne products | atc:D10
topical retinoids | retinoids, acne-medications, topical-medications | retinoid creams; topical vitamin A derivatives
keratolytics | topical-medications | keratolytic agents; wart removers; keratolytic drugs; keratolytic
alpha hydroxy acids | keratolytics, topical-medications | =AHAs
beta hydroxy acids | keratolytics, topical-medications
psoriasis medications | medications | antipsoriatics; psoriasis drugs; psoriasis treatments | atc:D05
skin-lightening agents | topical-medications | skin lighteners; skin bleaching creams; depigmenting agents; skin-lightening creams; bleaching creams
arbutin | skin-lightening-agents | alpha-arbutin
skin lightening | aesthetic-procedures | skin whitening; skin bleaching; skin lightening treatment
glutathione injections | aesthetic-procedures | glutathione drip; intravenous glutathione; glutathione infusion; IV glutathione
hair growth drugs | medications | hair loss medications; hair loss drugs; hair regrowth treatments; hair loss treatments
antiperspirants | topical-medications
deodorants | self-care | underarm deodorant; natural deodorant
aryl hydrocarbon receptor agonists | topical-medications
# Urology and reproduction
urological drugs | medications | urologic drugs | atc:G04
bladder antimuscarinics | anticholinergics, overactive-bladder-drugs | antimuscarinics for overactive bladder; bladder relaxants | atc:G04BD
overactive bladder drugs | urological-drugs | overactive bladder medications; urinary antispasmodics; bladder medications; incontinence medications; overactive bladder medicines; incontinence drugs; drugs for urinary incontinence; bladder drugs; urinary antispasmodic
beta-3 agonists | overactive-bladder-drugs | beta-3 adrenergic agonists; beta3-agonists; β3-agonists; beta-3 adrenoceptor agonists
prostate drugs | urological-drugs | BPH medications; prostate medications; drugs for enlarged prostate; prostate medicines; BPH drugs | atc:G04C
5-alpha reductase inhibitors | prostate-drugs | 5α-reductase inhibitors; 5-ARIs; five-alpha reductase inhibitors | atc:G04CB
PDE5 inhibitors | erectile-dysfunction-drugs, vasodilators | phosphodiesterase-5 inhibitors; phosphodiesterase type 5 inhibitors; PDE-5 inhibitors; PDE5Is; phosphodiesterase inhibitors for erectile dysfunction; type 5 phosphodiesterase inhibitors
erectile dysfunction drugs | urological-drugs | ED drugs; ED medications; ED pills; impotence drugs; erectile dysfunction medications; erectile dysfunction medicines; ED medicines; impotence pills; erectile dysfunction pills; impotence medications | atc:G04BE
sex hormone drugs | hormone-drugs | | atc:G03
estrogens | sex-hormone-drugs | estrogen therapy; estrogen replacement; estrogen preparations; estrogen products; estrogen hormone therapy; estrogen replacement therapy; estrogen medications; estrogen treatment; estrogen pills | atc:G03C
vaginal estrogens | estrogens | estrogen cream; topical estrogen; local estrogen; local vaginal estrogen; vaginal estrogen cream; vaginal estradiol; estradiol vaginal tablets; vaginal estrogen tablets; vaginal estrogen therapy
progestogens | sex-hormone-drugs | progestins; gestagens; progestagens; synthetic progesterone; progestogen therapy | atc:G03D
androgen drugs | sex-hormone-drugs | androgen therapy; androgenic drugs | atc:G03B
anabolic steroids | androgen-drugs | anabolic-androgenic steroids; =AAS; anabolics; anabolic agents; anabolic-androgenic drugs; anabolic | atc:A14A
hormone replacement therapy | sex-hormone-drugs | menopausal hormone therapy; =HRT; hormone therapy; postmenopausal hormone therapy; menopause hormone therapy; =MHT; hormone replacement; hormone replacement treatment; menopause hormone treatment; hormone therapy for menopause; postmenopausal hormone replacement; HRT patches; HRT tablets; HRT gel
bioidentical hormones | hormone-replacement-therapy | bioidentical hormone therapy; bio-identical hormones; bioidentical hormone replacement therapy; compounded bioidentical hormones
hormone pellets | bioidentical-hormones | menopause hormone pellets; pellet therapy; hormone pellet therapy; hormone pellet implants
gender-affirming hormone therapy | sex-hormone-drugs | gender-affirming hormones; cross-sex hormones; cross-sex hormone therapy; gender affirming hormone treatment; feminizing hormone therapy; masculinizing hormone therapy
puberty blockers | gnrh-agonists | puberty-blocking drugs; puberty suppression; pubertal blockers; puberty-suppressing drugs
contraceptives | medications | birth control; contraception; contraceptive methods; birth control methods; contraceptive drugs
long-acting reversible contraception | contraceptives | =LARC; long-acting reversible contraceptives; long-acting contraception
hormonal contraceptives | contraceptives, sex-hormone-drugs | hormonal birth control; hormonal contraception; hormonal contraceptive methods | atc:G03A
oral contraceptives | hormonal-contraceptives | birth control pills; =the pill; contraceptive pills; =OCPs; oral contraception; oral birth control
combined oral contraceptives | oral-contraceptives | combined pill; combination birth control pills; combined oral contraceptive pill; combination pills; combined contraceptive pill; estrogen-containing contraceptives; combined hormonal contraceptives; =COC
male contraceptive pill | contraceptives | male birth control pill; hormonal male contraception; male contraceptives; male birth control; male pill; YCT-529
male contraceptive gel | contraceptives | nestorone-testosterone gel; NES/T gel
progestin-only pills | hormonal-contraceptives | minipill; mini-pill; progestogen-only pill; progesterone-only pill; =POP; progestin-only contraceptives; progestogen-only contraceptives; progestin-only birth control pills | atc:G03AC
emergency contraceptives | contraceptives | emergency contraception; morning-after pill; emergency contraceptive pills; emergency pill | atc:G03AD
contraceptive implants | hormonal-contraceptives, long-acting-reversible-contraception | birth control implant; implantable contraceptives; the implant in your arm; implant in the arm; contraceptive rod
contraceptive injections | hormonal-contraceptives, long-acting-reversible-contraception | birth control shot; contraceptive shot; injectable contraceptives; birth control injection; contraceptive jab
contraceptive patch | hormonal-contraceptives | birth control patch
vaginal contraceptive rings | hormonal-contraceptives | vaginal rings; contraceptive ring; birth control ring; contraceptive vaginal ring
dapivirine vaginal ring | pre-exposure-prophylaxis | dapivirine ring; =DPV-VR; monthly dapivirine ring
spermicides | contraceptives | spermicidal gel
fertility drugs | medications | fertility medications; ovulation-inducing drugs; ovulation induction drugs; infertility drugs; fertility medicines; ovulation stimulants; infertility medications; ovulation inducers | atc:G03G
gonadotropin drugs | fertility-drugs, hormone-drugs | gonadotropin injections | atc:G03GA
GLP-2 analogues | hormone-drugs | GLP-2 analogs
amylin analogues | hormone-drugs | amylin analogs
uterotonics | medications | oxytocics; oxytocic drugs; labor-inducing drugs; uterotonic drugs; uterotonic agents; labor inducers; oxytocic | atc:G02A
tocolytics | medications | tocolytic drugs; labor suppressants; anti-contraction medications; tocolytic agents; tocolytic
oxytocin antagonists | tocolytics
prostaglandin drugs | medications | prostaglandin analogues; prostaglandin analogs; prostaglandin derivatives
prostacyclin analogues | prostaglandin-drugs, vasodilators | prostacyclin analogs; prostanoids; prostacyclin receptor agonists; prostacyclin drugs
prolactin inhibitors | dopamine-agonists | prolactin-lowering drugs | atc:G02CB
abortion pills | medications | abortion drugs; abortifacients; abortion medications
medical abortion | induced-abortion | medication abortion; early medical abortion; abortion with pills
# Eyes, ears, mouth
eye medications | medications | ophthalmic drugs; ophthalmic medications; ophthalmics; eye medicines | atc:S01
eye drops | eye-medications | eyedrops; ophthalmic drops; medicated eye drops; ophthalmic solutions
eye ointments | eye-medications
glaucoma medications | eye-medications | glaucoma drugs; glaucoma eye drops; antiglaucoma drugs; glaucoma drops; antiglaucoma medications; glaucoma medicines; eye pressure-lowering drops; intraocular pressure-lowering drugs | atc:S01E
prostaglandin analog eye drops | glaucoma-medications, prostaglandin-drugs | prostaglandin analogue eye drops; prostaglandin eye drops; ophthalmic prostaglandin analogs
rho kinase inhibitors | glaucoma-medications
miotics | eye-medications | miotic drugs; miotic
mydriatics | eye-medications | pupil-dilating drops; dilating drops; cycloplegics; dilating eye drops; mydriatic | atc:S01F
artificial tears | eye-medications | lubricating eye drops; lubricant eye drops; tear substitutes; eye lubricants; tear replacement; lubricating drops; carbomer gel
ear drops | medications | eardrops; otic drops; otic solutions; medicated ear drops; otic preparations | atc:S02
earwax drops | ear-drops | earwax softening drops; earwax softeners; cerumenolytics; ear wax drops; ear wax softeners; wax-softening drops
sodium bicarbonate ear drops | earwax-drops
nasal sprays for allergy | allergy-medications | allergy nasal sprays
mouthwash | medications | oral rinses; medicated mouthwash; antiseptic mouthwashes; mouth rinses; mouthwash rinse
saliva substitutes | medications | artificial saliva
# Diagnostic agents
contrast agents | medications | contrast media; contrast dye; contrast medium; contrast material; imaging contrast; radiocontrast; radiocontrast agents | atc:V08
iodinated contrast | contrast-agents | iodinated contrast media; iodine-based contrast; iodine contrast; iodinated contrast agents; iodine-containing contrast
microbubble contrast agents | contrast-agents | microbubble contrast; ultrasound contrast agents
gadolinium contrast agents | contrast-agents | gadolinium-based contrast agents; gadolinium contrast; gadolinium; GBCAs; gadolinium-based contrast | atc:V08CA
diagnostic radiopharmaceuticals | medications | radioactive tracers; radiotracers; PET tracers | atc:V09
# Mechanism groups used in research
serotonin receptor antagonists in research | medications | 5-HT2A antagonists; 5-HT antagonists; 5-HT2 antagonists; serotonin blockers; 5-HT2A receptor antagonists
5-HT1A agonists | serotonergic-drugs | 5-HT1A receptor agonists; 5-HT1A partial agonists
5-HT4 agonists | prokinetics | 5-HT4 receptor agonists; serotonin 5-HT4 agonists
GABA-A antagonists | medications | GABA antagonists; GABA receptor antagonists; GABA-A receptor antagonists
AMPA antagonists | glutamate-modulators | AMPA receptor antagonists; AMPA blockers; AMPA/kainate antagonists
sodium channel blockers | medications | voltage-gated sodium channel blockers; sodium channel inhibitors; sodium channel-blocking drugs
potassium channel blockers | medications | K+ channel blockers
potassium channel openers | medications | potassium channel activators
sigma receptor ligands | medications | sigma-1 agonists; sigma-1 receptor agonists; sigma ligands
cannabinoid antagonists | medications | CB1 antagonists; cannabinoid receptor antagonists; CB1 inverse agonists; CB1 receptor antagonists
adenosine antagonists | medications | adenosine receptor antagonists; adenosine A2A antagonists; A2A antagonists
phosphodiesterase inhibitors | medications | PDE inhibitors; nonselective phosphodiesterase inhibitors
PDE3 inhibitors | phosphodiesterase-inhibitors | phosphodiesterase-3 inhibitors
neurosteroids | medications | neuroactive steroids; neurosteroid drugs
antioxidant drugs | medications | free radical scavengers; radical scavengers
enzyme inhibitors | medications | enzyme-inhibiting drugs
house dust mite immunotherapy | allergen-immunotherapy | dust mite immunotherapy
tryptophan hydroxylase inhibitors | medications
urine alkalinizers | medications
thyroid hormone receptor beta agonists | medications | THR-beta agonists
CXCR4 antagonists | medications
pyruvate kinase activators | medications
P-selectin inhibitors | medications
histamine H3 antagonists | medications
sclerosants | medications
kappa opioid agonists | medications | kappa-opioid receptor agonists
plasma kallikrein inhibitors | medications
bradykinin antagonists | medications | bradykinin receptor antagonists
substrate reduction therapy | medications
PPAR-delta agonists | medications
ileal bile acid transporter inhibitors | medications | IBAT inhibitors
HIF-PH inhibitors | medications | HIF prolyl hydroxylase inhibitors; hypoxia-inducible factor prolyl hydroxylase inhibitors; =HIF-PHIs
transthyretin stabilizers | medications | TTR stabilizers
neurokinin 3 receptor antagonists | medications | NK3 receptor antagonists
CYP3A inhibitors | enzyme-inhibitors
protein synthesis inhibitors | research-compounds
research compounds | | tool compounds; pharmacological tools; chemical probes
letibotulinumtoxinA | botulinum-toxin | Letybo; Hugel toxin
relabotulinumtoxinA | botulinum-toxin | Relfydess
`,
};
