import type { LexiconTable } from '../rows.ts';

/** Chemicals that pharmacology papers use as drugs: ligands, inhibitors, toxins, plant substances, metabolites. */
export const toolCompounds: LexiconTable = {
  name: 'treatments/tool-compounds',
  kind: 'treatment',
  rows: `
# Glutamate
dizocilpine | nmda-antagonists, research-compounds | MK-801; MK801; dizocilpine maleate | mesh:D016291
AP5 | nmda-antagonists, research-compounds | D-AP5; APV; D-APV; 2-amino-5-phosphonovaleric acid; AP-5; DL-AP5; 2-amino-5-phosphonopentanoic acid
ifenprodil | nmda-antagonists, research-compounds
Ro 25-6981 | nmda-antagonists, research-compounds
traxoprodil | nmda-antagonists, research-compounds | CP-101,606
lanicemine | nmda-antagonists, research-compounds | AZD6765
norketamine | research-compounds
hydroxynorketamine | research-compounds | (2R,6R)-hydroxynorketamine; (2R,6R)-HNK; =HNK; 2R,6R-HNK; 6-hydroxynorketamine
NBQX | ampa-antagonists, research-compounds
CNQX | ampa-antagonists, research-compounds | 6-cyano-7-nitroquinoxaline-2,3-dione
DNQX | ampa-antagonists, research-compounds
GYKI 52466 | ampa-antagonists, research-compounds
talampanel | ampa-antagonists, research-compounds
kainic acid | glutamate-modulators, research-compounds | kainate
quisqualic acid | glutamate-modulators, research-compounds | quisqualate
domoic acid | glutamate-modulators, research-compounds
MPEP | glutamate-modulators, research-compounds | 2-methyl-6-(phenylethynyl)pyridine
LY341495 | glutamate-modulators, research-compounds
LY379268 | glutamate-modulators, research-compounds
# GABA and glycine
bicuculline | gaba-a-antagonists, research-compounds | bicuculline methiodide
picrotoxin | gaba-a-antagonists, research-compounds
gabazine | gaba-a-antagonists, research-compounds | SR-95531; SR95531
pentylenetetrazol | gaba-a-antagonists, research-compounds | pentylenetetrazole; PTZ; metrazol; pentetrazol; Cardiazol
strychnine | research-compounds
gaboxadol | gabaergic-drugs, research-compounds | =THIP
isoguvacine | gabaergic-drugs, research-compounds
saclofen | research-compounds | 2-hydroxysaclofen
phaclofen | research-compounds
CGP 35348 | research-compounds
tetramethylenedisulfotetramine | gaba-a-antagonists, research-compounds | tetramine
alphaxalone | neurosteroids, intravenous-anesthetics | alfaxalone; Alfaxan; Althesin
# Serotonin
WAY-100635 | research-compounds | WAY100635
8-OH-DPAT | 5-ht1a-agonists, research-compounds | 8-hydroxy-2-(dipropylamino)tetralin
ketanserin | serotonin-receptor-antagonists-in-research, antihypertensives | Sufrexal | atc:C02KD01
ritanserin | serotonin-receptor-antagonists-in-research, research-compounds
volinanserin | serotonin-receptor-antagonists-in-research, research-compounds | MDL 100907; M100907; MDL-100,907
SB-269970 | research-compounds
SB-242084 | research-compounds
SB-258719 | research-compounds
GR-127935 | research-compounds | GR127935
metergoline | research-compounds
p-chlorophenylalanine | research-compounds | para-chlorophenylalanine; PCPA; fenclonine
p-chloroamphetamine | research-compounds | para-chloroamphetamine
meta-chlorophenylpiperazine | serotonergic-drugs, research-compounds | m-chlorophenylpiperazine; 1-(3-chlorophenyl)piperazine
2,5-dimethoxy-4-iodoamphetamine | psychedelics, research-compounds
5,7-dihydroxytryptamine | research-compounds | 5,7-DHT
zacopride | research-compounds
# Dopamine, noradrenaline, histamine
yohimbine | alpha-blockers, research-compounds | yohimbine hydrochloride; Yocon | atc:G04BE04
idazoxan | research-compounds
atipamezole | research-compounds, antidotes | Antisedan
medetomidine | alpha-2-agonists, sedatives | Domitor; medetomidine hydrochloride
SCH 23390 | dopamine-antagonists, research-compounds | SCH23390
SKF 38393 | dopamine-agonists, research-compounds
quinpirole | dopamine-agonists, research-compounds
tavapadon | dopamine-agonists
raclopride | dopamine-antagonists, research-compounds
spiperone | dopamine-antagonists, research-compounds
eticlopride | dopamine-antagonists, research-compounds
6-hydroxydopamine | research-compounds | 6-OHDA; oxidopamine
MPTP | research-compounds | 1-methyl-4-phenyl-1,2,3,6-tetrahydropyridine
alpha-methyl-p-tyrosine | research-compounds | AMPT; metyrosine; alpha-methyltyrosine; alpha-methyl-para-tyrosine; Demser
nomifensine | norepinephrine-reuptake-inhibitors, antidepressants | Merital | atc:N06AX04
GBR 12909 | research-compounds | vanoxerine
nisoxetine | norepinephrine-reuptake-inhibitors, research-compounds
rauwolscine | alpha-blockers, research-compounds | alpha-yohimbine
butaclamol | dopamine-antagonists, research-compounds
thioperamide | research-compounds
ICI 118,551 | beta-blockers, research-compounds | ICI-118551
# Acetylcholine
mecamylamine | antihypertensives, research-compounds | Inversine; Vecamyl | atc:C02BB01
hexamethonium | antihypertensives, research-compounds
oxotremorine | cholinergics, research-compounds
arecoline | cholinergics, research-compounds | arecoline hydrobromide
muscarine | cholinergics, research-compounds
methyllycaconitine | research-compounds
alpha-bungarotoxin | research-compounds | bungarotoxin; α-bungarotoxin
epibatidine | research-compounds
dihydro-beta-erythroidine | research-compounds
hemicholinium-3 | research-compounds | hemicholinium
# Opioids, cannabinoids, vanilloids
naloxonazine | opioid-antagonists, research-compounds
naltrindole | opioid-antagonists, research-compounds
nor-binaltorphimine | opioid-antagonists, research-compounds | norbinaltorphimine; nor-BNI
beta-funaltrexamine | opioid-antagonists, research-compounds
CTOP | opioid-antagonists, research-compounds
DAMGO | opioids, research-compounds
DPDPE | opioids, research-compounds
U50488 | opioids, research-compounds | U-50488; U50,488H; U-50,488
U69593 | opioids, research-compounds | U-69593; U69,593
SNC80 | opioids, research-compounds
etorphine | opioids, research-compounds | Immobilon
AM251 | cannabinoid-antagonists, research-compounds | AM-251
AM630 | cannabinoid-antagonists, research-compounds
WIN 55,212-2 | cannabinoids, research-compounds | WIN55212-2; WIN-55212-2; WIN55,212-2
CP 55,940 | cannabinoids, research-compounds | CP55940
URB597 | research-compounds | fatty acid amide hydrolase inhibitors; FAAH inhibitors
palmitoylethanolamide | research-compounds
capsazepine | research-compounds | TRPV1 antagonists
resiniferatoxin | research-compounds, analgesics
# Sigma and adenosine
BD1047 | research-compounds | BD-1047
PRE-084 | sigma-receptor-ligands, research-compounds
ditolylguanidine | sigma-receptor-ligands, research-compounds
blarcamesine | sigma-receptor-ligands, dementia-medications
DPCPX | adenosine-antagonists, research-compounds | 8-cyclopentyl-1,3-dipropylxanthine
ZM241385 | adenosine-antagonists, research-compounds | ZM-241385
SCH58261 | adenosine-antagonists, research-compounds
CGS 21680 | research-compounds
# Ion channels and toxins
tetrodotoxin | sodium-channel-blockers, research-compounds | pufferfish toxin
saxitoxin | sodium-channel-blockers, research-compounds
veratridine | research-compounds
batrachotoxin | research-compounds
aconitine | research-compounds
tetraethylammonium | potassium-channel-blockers, research-compounds
charybdotoxin | potassium-channel-blockers, research-compounds
apamin | potassium-channel-blockers, research-compounds
omega-conotoxin | research-compounds | conotoxin; ω-conotoxin
ZD7288 | research-compounds | HCN channel blockers
pinacidil | potassium-channel-openers, antihypertensives | | atc:C02DG01
cromakalim | potassium-channel-openers, research-compounds | levcromakalim
ruthenium red | research-compounds
nifekalant | antiarrhythmics
mibefradil | calcium-channel-blockers | Posicor | atc:C08CX01
Bay K 8644 | research-compounds
ouabain | cardiac-glycosides, research-compounds | g-strophanthin
ryanodine | research-compounds
thapsigargin | research-compounds
ionomycin | research-compounds
calcimycin | research-compounds | A23187
valinomycin | research-compounds
BAPTA-AM | research-compounds | BAPTA
gadolinium chloride | research-compounds
melittin | research-compounds
# Signalling
dibutyryl cAMP | research-compounds | bucladesine; db-cAMP
rolipram | pde4-inhibitors, research-compounds
isobutylmethylxanthine | phosphodiesterase-inhibitors, research-compounds | 3-isobutyl-1-methylxanthine; IBMX
zaprinast | phosphodiesterase-inhibitors, research-compounds
H-89 | research-compounds
KT5720 | research-compounds
staurosporine | research-compounds
calphostin C | research-compounds
chelerythrine | research-compounds | chelerythrine chloride
bisindolylmaleimide I | research-compounds | GF109203X; bisindolylmaleimide
phorbol 12-myristate 13-acetate | research-compounds | =PMA; phorbol myristate acetate; phorbol ester; 12-O-tetradecanoylphorbol-13-acetate
wortmannin | pi3k-inhibitors, research-compounds
LY294002 | pi3k-inhibitors, research-compounds | LY-294002
MK-2206 | research-compounds
PD98059 | mek-inhibitors, research-compounds | PD-98059
U0126 | mek-inhibitors, research-compounds | U-0126
SL327 | mek-inhibitors, research-compounds
SB203580 | research-compounds | SB-203580
SP600125 | research-compounds
torin 1 | mtor-inhibitors, research-compounds | torin1; Torin 2
KN-93 | research-compounds
Y-27632 | research-compounds | Y27632
fasudil | vasodilators | Eril
K252a | research-compounds | K-252a
ANA-12 | research-compounds
7,8-dihydroxyflavone | research-compounds
tyrphostin AG 490 | research-compounds | AG490; AG-490; tyrphostin
A-769662 | research-compounds
AICAR | research-compounds | 5-aminoimidazole-4-carboxamide ribonucleotide; acadesine
compound C | research-compounds | dorsomorphin
CHIR-99021 | research-compounds | CHIR99021
SB216763 | research-compounds | SB-216763; GSK-3 inhibitors
tideglusib | research-compounds
BAY 11-7082 | research-compounds
pyrrolidine dithiocarbamate | research-compounds | PDTC
cyclopamine | hedgehog-inhibitors, research-compounds
okadaic acid | research-compounds
sodium orthovanadate | research-compounds | orthovanadate
pertussis toxin | research-compounds | islet-activating protein
cholera toxin | research-compounds
brefeldin A | research-compounds
latrunculin | research-compounds | latrunculin A
cytochalasin D | research-compounds | cytochalasin; cytochalasin B
nocodazole | research-compounds
colcemid | research-compounds | demecolcine
# Synthesis, metabolism and death of cells
cycloheximide | protein-synthesis-inhibitors, research-compounds
anisomycin | protein-synthesis-inhibitors, research-compounds
puromycin | protein-synthesis-inhibitors, research-compounds
emetine | protein-synthesis-inhibitors, research-compounds | emetine hydrochloride
alpha-amanitin | research-compounds | amanitin; α-amanitin
aphidicolin | research-compounds
camptothecin | topoisomerase-inhibitors, research-compounds
tunicamycin | research-compounds
MG132 | proteasome-inhibitors, research-compounds | MG-132
lactacystin | proteasome-inhibitors, research-compounds
bafilomycin | research-compounds | bafilomycin A1
concanavalin A | research-compounds | =ConA
lipopolysaccharide | research-compounds | =LPS; bacterial endotoxin
poly I:C | research-compounds | polyinosinic-polycytidylic acid
3-methyladenine | research-compounds
necrostatin-1 | research-compounds
z-VAD-FMK | research-compounds | zVAD-fmk; caspase inhibitors; pan-caspase inhibitors
ferrostatin-1 | research-compounds
erastin | research-compounds
trichostatin A | hdac-inhibitors, research-compounds
JQ1 | research-compounds | bromodomain inhibitors; BET inhibitors
rotenone | research-compounds
oligomycin | research-compounds
antimycin A | research-compounds
carbonyl cyanide m-chlorophenyl hydrazone | research-compounds
sodium azide | research-compounds
2-deoxyglucose | research-compounds | 2-deoxy-D-glucose; 2-DG
paraquat | research-compounds
N-nitro-L-arginine methyl ester | research-compounds | L-NAME; nitric oxide synthase inhibitors; NOS inhibitors
7-nitroindazole | research-compounds
S-nitroso-N-acetylpenicillamine | research-compounds
NS-398 | cox-2-inhibitors, research-compounds | NS398
zinc protoporphyrin | research-compounds
apocynin | antioxidant-drugs, research-compounds
tempol | antioxidant-drugs, research-compounds
mitoquinone | antioxidant-drugs, research-compounds | MitoQ
ebselen | antioxidant-drugs, research-compounds
Trolox | antioxidant-drugs, research-compounds
mifamurtide | immunostimulants | Mepact | atc:L03AX15
etomoxir | research-compounds
# Plant and natural substances
kaempferol | antioxidant-drugs, research-compounds
luteolin | antioxidant-drugs, research-compounds
apigenin | research-compounds
baicalein | research-compounds
sulforaphane | antioxidant-drugs, research-compounds
celastrol | research-compounds
betulinic acid | research-compounds
ursolic acid | research-compounds
withaferin A | research-compounds
naringenin | antioxidant-drugs, research-compounds
gossypol | research-compounds
harmine | research-compounds
vincamine | vasodilators, research-compounds | | atc:C04AX07
nicergoline | vasodilators, ergot-alkaloids | Sermion | atc:C04AE02
ellagic acid | antioxidant-drugs, research-compounds
fisetin | antioxidant-drugs, research-compounds
spermidine | research-compounds
BPC-157 | therapeutic-peptides, research-compounds | body protection compound
ipamorelin | therapeutic-peptides, research-compounds | CJC-1295
`,
};
