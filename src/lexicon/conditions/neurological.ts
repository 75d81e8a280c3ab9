import type { LexiconTable } from '../rows.ts';

/** Diseases of the brain, spinal cord, nerves and nerve-muscle junction, and disorders of sleep. */
export const neurological: LexiconTable = {
  name: 'conditions/neurological',
  kind: 'condition',
  rows: `
# Dementia and cognition
dementia | neurodegenerative-diseases, cognitive-impairment | senile dementia; senility; demented; dementing illness; major neurocognitive disorder; dementia syndromes; symptoms of dementia | mesh:D003704
Alzheimer's disease | dementia | Alzheimer's; Alzheimer's dementia; senile dementia of the Alzheimer type; dementia of the Alzheimer's type; Alzheimer-type dementia; early Alzheimer's disease | mesh:D000544
vascular dementia | dementia | multi-infarct dementia; vascular cognitive impairment | mesh:D015140
Lewy body dementia | dementia | dementia with Lewy bodies; Lewy body disease; =DLB; =LBD | mesh:D020961
frontotemporal dementia | dementia | Pick's disease; frontotemporal lobar degeneration; =FTD | mesh:D057180
Parkinson's disease dementia | dementia, parkinson-s-disease | dementia in Parkinson's disease; dementia associated with Parkinson's disease
mild cognitive impairment | cognitive-impairment | mild memory problems; =MCI | mesh:D060825
cognitive decline | cognitive-impairment | age-related cognitive decline; mental decline; cognitive deterioration; age-related memory loss; age-associated memory impairment; decline in cognitive function; declining mental function
neurocognitive disorder | neurological-disorders | organic brain syndrome | mesh:D019965
Creutzfeldt-Jakob disease | dementia, prion-diseases | =CJD | mesh:D007562
variant Creutzfeldt-Jakob disease | creutzfeldt-jakob-disease | variant CJD; mad cow disease; =vCJD
prion diseases | neurodegenerative-diseases | transmissible spongiform encephalopathy | mesh:D017096
kuru | prion-diseases | | mesh:D007729
fatal familial insomnia | prion-diseases | | mesh:D034062
amnestic disorder | neurological-disorders | amnestic syndrome; alcohol-related brain damage | mesh:D020915
Korsakoff syndrome | amnestic-disorder | Korsakoff's psychosis; Wernicke-Korsakoff syndrome
Wernicke encephalopathy | encephalopathy, thiamine-deficiency | | mesh:D014899
chronic traumatic encephalopathy | neurodegenerative-diseases, brain-injury | punch-drunk syndrome; =CTE
# Movement
movement disorders | neurological-disorders | extrapyramidal disorders; hyperkinetic movement disorders | mesh:D009069
Parkinson's disease | movement-disorders, neurodegenerative-diseases | Parkinson's; paralysis agitans; idiopathic Parkinson's disease; symptoms of Parkinson's disease | mesh:D010300
parkinsonism | movement-disorders | parkinsonian syndromes; parkinsonian symptoms; Parkinson-like symptoms; Parkinson's-type symptoms; secondary parkinsonism; pseudoparkinsonism; parkinsonian disorders | mesh:D020734
drug-induced parkinsonism | parkinsonism | Parkinson's-type symptoms from drugs
off episodes in Parkinson's disease | parkinson-s-disease | off episodes; wearing-off; off periods; OFF time; motor fluctuations
levodopa-induced dyskinesia | dyskinesia, parkinson-s-disease | dyskinesia in Parkinson's disease; levodopa dyskinesia; =LID
progressive supranuclear palsy | parkinsonism | Steele-Richardson-Olszewski syndrome; =PSP | mesh:D013494
multiple system atrophy | parkinsonism | Shy-Drager syndrome; =MSA | mesh:D019578
corticobasal degeneration | parkinsonism | corticobasal syndrome
essential tremor | movement-disorders | benign essential tremor; familial tremor | mesh:D020329
dystonia | movement-disorders | dystonic disorders; dystonic reactions; acute dystonia; acute dystonic reactions | mesh:D004421
cervical dystonia | dystonia | spasmodic torticollis; twisted neck | mesh:D014103
torticollis | musculoskeletal-disorders | wry neck; wryneck
writer's cramp | focal-dystonia, dystonia
focal dystonia | dystonia | focal hand dystonia; musician's dystonia
spasmodic dysphonia | dystonia | laryngeal dystonia | mesh:D055154
blepharospasm | dystonia | eyelid spasm; uncontrolled blinking; spasm of the eyelid; involuntary blinking | mesh:D001764
Meige syndrome | dystonia | oromandibular dystonia | mesh:D008538
hemifacial spasm | movement-disorders | facial spasm | mesh:D019569
Huntington's disease | movement-disorders, neurodegenerative-diseases, genetic-disorders | Huntington's chorea; Huntington's | mesh:D006816
chorea | movement-disorders | choreiform movements; choreoathetosis; Huntington's chorea movements | mesh:D002819
Sydenham's chorea | chorea | St. Vitus dance
tardive dyskinesia | dyskinesia, movement-disorders | tardive dystonia; =TD
hemiballismus | movement-disorders | ballism
restless legs syndrome | movement-disorders, sleep-disorders | RLS; restless legs; Willis-Ekbom disease; jumping legs; jumpy legs; jittery legs | mesh:D012148
periodic limb movement disorder | sleep-disorders | periodic limb movements of sleep; nocturnal myoclonus; =PLMD; periodic limb movements; periodic leg movements | mesh:D020189
Wilson's disease | metabolic-disorders, genetic-disorders, liver-disease | hepatolenticular degeneration | mesh:D006527
stiff-person syndrome | neurological-disorders, autoimmune-diseases | stiff man syndrome | mesh:D016750
spasticity | neurological-disorders | muscle spasticity; spastic muscles; spastic paralysis; spastic paresis; limb spasticity; spastic conditions; spastic disorders | mesh:D009128
cerebral palsy | neurological-disorders | spastic diplegia; =CP | mesh:D002547
opsoclonus-myoclonus syndrome | movement-disorders
# Epilepsy
epilepsy | neurological-disorders | seizure disorder; epileptic disorders; epileptic conditions; convulsive disorders; seizure conditions; history of seizures; epileptics; you are epileptic; you’re epileptic; who are epileptic; who is epileptic; child is epileptic | mesh:D004827
partial-onset seizures | epilepsy, seizures | partial seizures; focal seizures; focal onset seizures; complex partial seizures; simple partial seizures | mesh:D004828
focal epilepsy | epilepsy | partial epilepsy; partial onset epilepsy
generalized tonic-clonic seizures | epilepsy, seizures | grand mal; grand mal seizures; tonic-clonic seizures; primary generalized tonic-clonic seizures; generalized seizures | mesh:D004830
generalized epilepsy | epilepsy
absence seizures | epilepsy, seizures | petit mal; petit mal seizures; absence epilepsy; childhood absence epilepsy | mesh:D004832
myoclonic seizures | epilepsy, seizures | myoclonic epilepsy | mesh:D004831
juvenile myoclonic epilepsy | myoclonic-seizures
atonic seizures | epilepsy, seizures | drop attacks; drop seizures
temporal lobe epilepsy | epilepsy | temporal lobe seizures; mesial temporal lobe epilepsy | mesh:D004833
treatment-resistant epilepsy | epilepsy | refractory epilepsy; intractable epilepsy; hard-to-control epilepsy; refractory seizures; drug-resistant seizures; intractable seizures; drug-resistant epilepsy; treatment-resistant seizures
status epilepticus | epilepsy, seizures | prolonged seizures; continuous seizures; convulsive status epilepticus; non-stop seizures | mesh:D013226
refractory status epilepticus | status-epilepticus | super-refractory status epilepticus
acute repetitive seizures | seizures | seizure clusters; cluster seizures
infantile spasms | epilepsy | West syndrome; infantile epileptic spasms syndrome | mesh:D013036
Lennox-Gastaut syndrome | epilepsy | =LGS | mesh:D065768
Dravet syndrome | epilepsy, genetic-disorders | severe myoclonic epilepsy of infancy
CDKL5 deficiency disorder | epilepsy, genetic-disorders
Landau-Kleffner syndrome | epilepsy | | mesh:D018887
Rasmussen encephalitis | epilepsy | Rasmussen syndrome
neonatal seizures | seizures, neonatal-disorders | seizures in newborns; newborn seizures
psychogenic nonepileptic seizures | conversion-disorder | pseudoseizures; nonepileptic seizures; dissociative seizures; functional seizures; =PNES
sudden unexpected death in epilepsy | epilepsy | =SUDEP
# Stroke and vessels of the brain
cerebrovascular disease | neurological-disorders, blood-vessel-disease | cerebrovascular disorders; blood vessel disease of the brain; brain blood vessel problems | mesh:D002561
stroke | cerebrovascular-disease | cerebrovascular accident; brain attack; cerebrovascular event; =CVA; acute stroke; apoplexy; stroke-like symptoms; stroke symptoms; stroke in elderly patients with dementia; cerebrovascular adverse events | mesh:D020521
ischemic stroke | stroke | acute ischemic stroke; cerebral infarction; brain infarction; thrombotic stroke; cerebral thrombosis; blood clot in the brain; clot in the brain
embolic stroke | ischemic-stroke | cerebral embolism; cardioembolic stroke
hemorrhagic stroke | stroke | bleeding stroke
intracranial hemorrhage | cerebrovascular-disease, bleeding | brain hemorrhage; bleeding in the brain; brain bleed; bleeding into the brain; cerebral hemorrhage; bleeding inside the skull; bleeding on the brain; hemorrhage in the brain; bleeding within the skull; bleeding around the brain; intracranial bleeding; cerebral bleeding | mesh:D020300
intracerebral hemorrhage | intracranial-hemorrhage
subarachnoid hemorrhage | intracranial-hemorrhage | subarachnoid bleeding; =SAH | mesh:D013345
subdural hematoma | intracranial-hemorrhage | subdural hemorrhage; subdural bleeding | mesh:D006408
chronic subdural hematoma | subdural-hematoma
epidural hematoma | intracranial-hemorrhage | extradural hematoma; epidural hemorrhage | mesh:D006407
spinal epidural hematoma | epidural-hematoma | spinal hematoma
transient ischemic attack | cerebrovascular-disease | mini-stroke; ministroke; =TIA | mesh:D002546
cerebral aneurysm | cerebrovascular-disease, aneurysm | brain aneurysm; intracranial aneurysm; ruptured brain aneurysm; aneurysm in the brain | mesh:D002532
cerebral vasospasm | cerebrovascular-disease | | mesh:D020301
cerebral venous sinus thrombosis | cerebrovascular-disease, thrombosis | cerebral venous thrombosis; cerebral sinus thrombosis; =CVST | mesh:D012851
cavernous sinus thrombosis | cerebral-venous-sinus-thrombosis
cerebral arteriovenous malformation | arteriovenous-malformation, cerebrovascular-disease | brain arteriovenous malformation; brain AVM | mesh:D002538
arteriovenous malformation | blood-vessel-disease | =AVM
moyamoya disease | cerebrovascular-disease | moyamoya | mesh:D009072
carotid artery stenosis | cerebrovascular-disease | carotid artery disease; carotid stenosis; narrowed neck arteries; blocked carotid; blocked carotid artery; narrowed carotid arteries; blocked neck artery; carotid narrowing; narrowing of the carotid artery; narrowing of the neck artery; furred-up neck arteries; narrowing in the neck artery | mesh:D016893
intracranial artery stenosis | cerebrovascular-disease | intracranial atherosclerosis; narrowed brain arteries; narrowed brain vessels; narrowed arteries in the brain; narrowed arteries inside the skull; narrowing of the brain arteries; intracranial stenosis; narrowed vessels in the brain; hardened brain arteries
vertebrobasilar insufficiency | cerebrovascular-disease | cerebrovascular insufficiency | mesh:D014715
cerebral ischemia | cerebrovascular-disease | reduced blood flow to the brain; poor blood flow to the brain
posterior reversible encephalopathy syndrome | encephalopathy | =PRES; reversible posterior leukoencephalopathy syndrome; =RPLS | mesh:D054038
reversible cerebral vasoconstriction syndrome | cerebrovascular-disease
CADASIL | cerebrovascular-disease, genetic-disorders | | mesh:D046589
cerebral amyloid angiopathy | cerebrovascular-disease | | mesh:D016657
amyloid-related imaging abnormalities | cerebrovascular-disease | =ARIA; ARIA-E; ARIA-H
# Demyelinating, inflammatory, infectious
demyelinating diseases | neurological-disorders, autoimmune-diseases | demyelinating disorders; demyelination | mesh:D003711
multiple sclerosis | demyelinating-diseases | =MS; disseminated sclerosis; relapsing forms of multiple sclerosis; relapsing MS | mesh:D009103
relapsing-remitting multiple sclerosis | multiple-sclerosis | relapsing-remitting MS; RRMS | mesh:D020529
primary progressive multiple sclerosis | multiple-sclerosis | primary progressive MS; =PPMS | mesh:D020528
secondary progressive multiple sclerosis | multiple-sclerosis | secondary progressive MS; =SPMS
multiple sclerosis relapse | multiple-sclerosis | MS relapse; MS attack; MS flare-ups; acute exacerbation of multiple sclerosis
spasticity in multiple sclerosis | spasticity, multiple-sclerosis | MS spasticity; multiple sclerosis spasticity; spasticity due to multiple sclerosis; MS-related spasticity; spasticity caused by multiple sclerosis
clinically isolated syndrome | demyelinating-diseases
neuromyelitis optica spectrum disorder | demyelinating-diseases | neuromyelitis optica; Devic's disease; =NMOSD; =NMO | mesh:D009471
optic neuritis | demyelinating-diseases, eye-conditions | inflammation of the optic nerve; optic nerve inflammation | mesh:D009902
transverse myelitis | demyelinating-diseases | myelitis; inflammation of the spinal cord | mesh:D009188
acute disseminated encephalomyelitis | demyelinating-diseases | =ADEM | mesh:D004673
MOG antibody disease | demyelinating-diseases | =MOGAD
encephalitis | neurological-disorders, inflammatory-diseases | inflammation of the brain; brain inflammation; encephalitides; swelling of the brain from infection | mesh:D004660
autoimmune encephalitis | encephalitis, autoimmune-diseases
anti-NMDA receptor encephalitis | autoimmune-encephalitis
limbic encephalitis | autoimmune-encephalitis
herpes simplex encephalitis | encephalitis, herpes-simplex | herpes encephalitis | mesh:D020803
progressive multifocal leukoencephalopathy | encephalitis, viral-infections | PML; JC virus brain infection; serious brain infection; rare brain infection | mesh:D007968
meningitis | neurological-disorders, infections | inflammation of the meninges; inflammation of the lining of the brain; infection of the membranes around the brain | mesh:D008581
bacterial meningitis | meningitis, bacterial-infections | purulent meningitis | mesh:D016920
meningococcal meningitis | bacterial-meningitis
pneumococcal meningitis | bacterial-meningitis
viral meningitis | meningitis, viral-infections | | mesh:D008587
aseptic meningitis | meningitis | nonbacterial meningitis; noninfectious meningitis | mesh:D008582
fungal meningitis | meningitis, fungal-infections | | mesh:D016921
cryptococcal meningitis | fungal-meningitis
brain abscess | infections, neurological-disorders | cerebral abscess; abscess in the brain | mesh:D001922
encephalopathy | neurological-disorders | brain disease of metabolic cause; toxic encephalopathy; metabolic encephalopathy; septic encephalopathy | mesh:D001927
leukoencephalopathy | encephalopathy
hepatic encephalopathy | encephalopathy, liver-failure | liver coma; portosystemic encephalopathy; brain dysfunction from liver disease; hepatic coma | mesh:D006501
hypoxic-ischemic encephalopathy | encephalopathy | hypoxic brain injury; anoxic brain injury; brain damage from lack of oxygen; hypoxic brain damage; lack of oxygen to the brain; =HIE | mesh:D020925
birth asphyxia | neonatal-disorders | perinatal asphyxia
Reye's syndrome | encephalopathy, liver-disease | | mesh:D012202
central pontine myelinolysis | neurological-disorders | osmotic demyelination syndrome; osmotic demyelination | mesh:D017590
# Nerves and muscles
motor neuron disease | neurodegenerative-diseases | motor neurone disease; =MND | mesh:D016472
amyotrophic lateral sclerosis | motor-neuron-disease | Lou Gehrig's disease; =ALS | mesh:D000690
spinal muscular atrophy | motor-neuron-disease, genetic-disorders | =SMA | mesh:D009134
primary lateral sclerosis | motor-neuron-disease
Kennedy's disease | motor-neuron-disease, genetic-disorders | spinal and bulbar muscular atrophy | mesh:D055534
post-polio syndrome | neurological-disorders | postpoliomyelitis syndrome | mesh:D016262
peripheral neuropathy | neurological-disorders | neuropathy; nerve damage; damage to the nerves; peripheral nerve damage; damage to nerves; peripheral nerve disease; nerve disease; peripheral nerve disorders; nerve disorders; nerve problems; nerve inflammation; neuritis; nerve conditions; peripheral nerve problems; sensory neuropathy; peripheral neuritis; motor neuropathy | mesh:D010523
mononeuropathy | peripheral-neuropathy
polyneuropathy | peripheral-neuropathy
diabetic neuropathy | peripheral-neuropathy, diabetes-complications | diabetic nerve damage; diabetic peripheral neuropathy; nerve damage from diabetes; diabetes-related nerve damage; nerve damage due to diabetes; diabetic nerve disease; =DPN | mesh:D003929
alcoholic neuropathy | peripheral-neuropathy | alcohol-related nerve damage | mesh:D020269
small fiber neuropathy | peripheral-neuropathy | small-fibre polyneuropathy; =SFN
autonomic neuropathy | dysautonomia, peripheral-neuropathy | | mesh:D001342
dysautonomia | neurological-disorders | autonomic dysfunction; autonomic failure; autonomic disorders; autonomic nervous system disorders; autonomic nervous system dysfunction
postural orthostatic tachycardia syndrome | dysautonomia, autonomic-neuropathy | postural tachycardia syndrome; =POTS | mesh:D054972
autonomic dysreflexia | autonomic-neuropathy | autonomic hyperreflexia | mesh:D020211
Guillain-Barré syndrome | peripheral-neuropathy, autoimmune-diseases | Guillain-Barre; acute inflammatory demyelinating polyneuropathy; =GBS | mesh:D020275
Miller Fisher syndrome | guillain-barre-syndrome | | mesh:D019846
chronic inflammatory demyelinating polyneuropathy | peripheral-neuropathy, autoimmune-diseases | CIDP; chronic inflammatory demyelinating polyradiculoneuropathy | mesh:D020277
multifocal motor neuropathy | peripheral-neuropathy | =MMN
Charcot-Marie-Tooth disease | peripheral-neuropathy, genetic-disorders | hereditary motor and sensory neuropathy; Charcot-Marie-Tooth; =CMT | mesh:D002607
carpal tunnel syndrome | nerve-compression | median nerve compression; carpal tunnel | mesh:D002349
nerve compression | peripheral-neuropathy | entrapment neuropathy; nerve entrapment; nerve compression syndromes; compressed nerve | mesh:D009408
cubital tunnel syndrome | nerve-compression | ulnar nerve entrapment; ulnar neuropathy; ulnar nerve compression; cubital tunnel
tarsal tunnel syndrome | nerve-compression | tarsal tunnel | mesh:D013641
meralgia paresthetica | nerve-compression
thoracic outlet syndrome | nerve-compression | | mesh:D013901
Morton's neuroma | nerve-compression | interdigital neuroma
foot drop | peripheral-neuropathy | peroneal nerve palsy; drop foot; peroneal neuropathy
brachial plexus injury | peripheral-nerve-injury | brachial plexus palsy; Erb's palsy; brachial plexopathy
brachial neuritis | peripheral-neuropathy | Parsonage-Turner syndrome
Bell's palsy | facial-paralysis | idiopathic facial palsy | mesh:D020330
Ramsay Hunt syndrome | facial-paralysis, shingles | herpes zoster oticus | mesh:D016697
cranial nerve palsy | neurological-disorders | cranial nerve disorders; third nerve palsy; cranial neuropathy | mesh:D003389
sixth nerve palsy | cranial-nerve-palsy
myasthenia gravis | neuromuscular-disorders, autoimmune-diseases | myasthenia; generalized myasthenia gravis; =gMG; =MG | mesh:D009157
myasthenic crisis | myasthenia-gravis
Lambert-Eaton myasthenic syndrome | neuromuscular-disorders | Lambert-Eaton syndrome; =LEMS; Lambert-Eaton | mesh:D015624
neuromuscular disorders | neurological-disorders | neuromuscular diseases; neuromuscular conditions | mesh:D009468
muscular dystrophy | muscle-diseases, genetic-disorders | | mesh:D009136
Becker muscular dystrophy | muscular-dystrophy
limb-girdle muscular dystrophy | muscular-dystrophy
facioscapulohumeral muscular dystrophy | muscular-dystrophy | =FSHD; facioscapulohumeral dystrophy
Duchenne muscular dystrophy | muscular-dystrophy | Duchenne; =DMD | mesh:D020388
myotonic dystrophy | muscular-dystrophy | Steinert disease | mesh:D009223
myotonia | muscle-diseases | myotonia congenita; myotonic disorders | mesh:D009222
periodic paralysis | muscle-diseases | hypokalemic periodic paralysis; hyperkalemic periodic paralysis; familial periodic paralysis
mitochondrial disease | metabolic-disorders, genetic-disorders | mitochondrial disorders; mitochondrial myopathy; mitochondrial encephalomyopathy; POLG-related disorders | mesh:D028361
Leber's hereditary optic neuropathy | mitochondrial-disease, eye-conditions | =LHON; Leber's | mesh:D029242
Leigh syndrome | mitochondrial-disease | Leigh disease | mesh:D007888
MELAS syndrome | mitochondrial-disease | =MELAS | mesh:D017241
ataxia | neurological-disorders, loss-of-balance | cerebellar ataxia; loss of coordination; lack of coordination; poor coordination; uncoordinated movements; incoordination; coordination problems; impaired coordination; cerebellar disease; lack of muscle coordination; loss of muscle coordination; ataxic | mesh:D001259
Friedreich's ataxia | ataxia, genetic-disorders | | mesh:D005621
spinocerebellar ataxia | ataxia, genetic-disorders | | mesh:D020754
ataxia-telangiectasia | ataxia, genetic-disorders | | mesh:D001260
hereditary spastic paraplegia | spasticity, genetic-disorders | | mesh:D015419
neurofibromatosis | genetic-disorders, neurological-disorders | neurofibromatosis type 1; von Recklinghausen disease; =NF1 | mesh:D017253
neurofibromatosis type 2 | neurofibromatosis | =NF2 | mesh:D016518
schwannomatosis | neurofibromatosis
tuberous sclerosis | genetic-disorders, neurological-disorders | tuberous sclerosis complex; =TSC | mesh:D014402
Sturge-Weber syndrome | birth-defects, neurological-disorders | | mesh:D013341
# Spinal cord, brain structure
spinal cord injury | injuries, neurological-disorders | spinal cord damage; spinal injury; damaged spinal cord; =SCI; spinal cord trauma | mesh:D013119
spinal cord disease | neurological-disorders | myelopathy; spinal cord disorders; cervical myelopathy; degenerative cervical myelopathy; disease of the spinal cord | mesh:D013118
spinal cord compression | spinal-cord-disease | metastatic spinal cord compression | mesh:D013117
cauda equina syndrome | spinal-cord-disease | cauda equina
syringomyelia | spinal-cord-disease | syrinx | mesh:D013595
arachnoiditis | spinal-cord-disease | adhesive arachnoiditis | mesh:D001100
tethered cord syndrome | spinal-cord-disease, birth-defects | tethered cord; tethered spinal cord; fatty filum
hydrocephalus | neurological-disorders | water on the brain; fluid on the brain | mesh:D006849
normal pressure hydrocephalus | hydrocephalus | =iNPH | mesh:D006850
raised intracranial pressure | neurological-disorders | increased intracranial pressure; elevated intracranial pressure; high pressure in the brain; raised pressure in the skull; intracranial hypertension; increased pressure in the skull; high intracranial pressure; increased pressure in the brain; pressure in the skull; elevated pressure in the brain | mesh:D019586
idiopathic intracranial hypertension | raised-intracranial-pressure | pseudotumor cerebri; benign intracranial hypertension; increased pressure around the brain; =IIH; pressure around the brain | mesh:D011559
cerebral edema | neurological-disorders | brain swelling; swelling of the brain; swelling in the brain; brain edema | mesh:D001929
brain death | brain-injury | | mesh:D001926
coma | neurological-disorders | comatose; comatose state; being in a coma | mesh:D003128
vegetative state | coma | persistent vegetative state; disorders of consciousness | mesh:D018458
minimally conscious state | coma
locked-in syndrome | neurological-disorders
brain damage | neurological-disorders | damage to the brain; permanent brain damage; neurotoxicity; brain lesions; neurotoxic effects; nerve cell damage | mesh:D001925
Chiari malformation | birth-defects, neurological-disorders | Arnold-Chiari malformation | mesh:D001139
spina bifida | neural-tube-defects | myelomeningocele; spinal bifida | mesh:D016135
neural tube defects | birth-defects | =NTDs in babies | mesh:D009436
anencephaly | neural-tube-defects
microcephaly | birth-defects | small head size | mesh:D008831
paralysis | neurological-disorders | being paralyzed; paralyzed; inability to move; palsy; loss of movement; permanent paralysis; flaccid paralysis; limb paralysis; muscle paralysis | mesh:D010243
hemiplegia | paralysis | hemiparesis; paralysis of one side of the body; weakness on one side of the body; one-sided weakness; weakness of one side of the body; paralysis on one side | mesh:D006429
paraplegia | paralysis | paraparesis; paralysis of the legs; paralysis of the lower body | mesh:D010264
quadriplegia | paralysis | tetraplegia; quadriparesis; paralysis of all four limbs | mesh:D011782
facial paralysis | paralysis | facial palsy; facial droop; facial drooping; facial weakness; drooping face; face drooping; paralysis of the face; facial nerve palsy; drooping of the face; droopy face; face droop; face to droop; face has dropped; face may droop; droop on one side; lopsided face | mesh:D005158
narcolepsy | sleep-disorders | narcoleptic | mesh:D009290
cataplexy | narcolepsy | sudden loss of muscle tone; narcolepsy with cataplexy | mesh:D002385
idiopathic hypersomnia | sleep-disorders | hypersomnia; hypersomnolence disorder; excessive sleeping | mesh:D020177
Kleine-Levin syndrome | sleep-disorders | sleeping beauty syndrome; Kleine-Levin | mesh:D017593
circadian rhythm sleep disorders | sleep-disorders | circadian rhythm disorders; circadian rhythm disruption; sleep-wake rhythm disorder; body clock disorders | mesh:D020178
delayed sleep phase disorder | circadian-rhythm-sleep-disorders | delayed sleep phase syndrome; delayed sleep phase; delayed sleep-wake phase disorder; =DSPD
non-24-hour sleep-wake disorder | circadian-rhythm-sleep-disorders | non-24; non-24-hour sleep-wake rhythm disorder
shift work sleep disorder | circadian-rhythm-sleep-disorders | shift work disorder; =SWSD
jet lag | circadian-rhythm-sleep-disorders | jetlag; jet lag disorder; jet lag syndrome | mesh:D021081
obstructive sleep apnea | sleep-apnea | =OSA | mesh:D020181
sleep apnea | sleep-disorders | sleep apnea syndrome; apnea during sleep; breathing stops during sleep; sleep-disordered breathing | mesh:D012891
central sleep apnea | sleep-apnea
parasomnias | sleep-disorders | abnormal sleep behaviors | mesh:D020447
REM sleep behavior disorder | parasomnias | acting out dreams; REM behavior disorder | mesh:D020187
night terrors | parasomnias | sleep terrors; sleep terror disorder | mesh:D020184
sleepwalking | parasomnias | sleep-walking; somnambulism; walking in your sleep; sleepwalk; sleepwalker; drive while asleep; eat in your sleep; eating in your sleep; walk in your sleep; do things while asleep; do things in your sleep; talking in your sleep; talk in your sleep; act out your dreams; acting out your dreams; cook in your sleep; getting out of bed while not fully awake | mesh:D013009
nightmare disorder | parasomnias | recurrent nightmares; PTSD nightmares; PTSD-related nightmares
sleep paralysis | parasomnias | | mesh:D020188
exploding head syndrome | parasomnias
sleep deprivation | sleep-disorders | insufficient sleep; lack of sleep; lost sleep; inadequate sleep; loss of sleep; poor sleep; sleeplessness from stress | mesh:D012892
neurotoxic shellfish poisoning | poisoning
cerebellar degeneration | ataxia | paraneoplastic cerebellar degeneration
paraneoplastic syndrome | | paraneoplastic neurological syndromes | mesh:D010257
neurosarcoidosis | sarcoidosis, neurological-disorders
neuromyotonia | neurological-disorders | Isaacs syndrome; peripheral nerve hyperexcitability | mesh:D020386
aphasia | neurological-disorders | loss of language; language impairment after stroke; dysphasia | mesh:D001037
primary progressive aphasia | aphasia, dementia
apraxia | neurological-disorders | | mesh:D001072
childhood apraxia of speech | apraxia | apraxia of speech
agnosia | neurological-disorders | | mesh:D000377
face blindness | agnosia | prosopagnosia
hemispatial neglect | neurological-disorders | spatial neglect; unilateral neglect
radial tunnel syndrome | peripheral-neuropathy | radial tunnel; posterior interosseous nerve syndrome
`,
};
