import type { LexiconTable } from '../rows.ts';

/** Proteins, genes and parts of germs. */
export const proteins: LexiconTable = {
  name: 'targets/proteins',
  kind: 'target',
  rows: `
# Proteins
proteins | | certain proteins; specific proteins; body's proteins
blood proteins | proteins | plasma proteins
albumin (protein) | blood-proteins | serum albumin; human serum albumin; plasma albumin
hemoglobin | blood-proteins | hemoglobin S; sickle hemoglobin; hemoglobin levels; fetal hemoglobin; HbS; myoglobin
transferrin | blood-proteins | lactoferrin; transferrin saturation
C-reactive protein | blood-proteins | =CRP; hs-CRP; high-sensitivity C-reactive protein; serum amyloid A
fibrinogen | blood-proteins | fibrinogen levels
fibrin | blood-proteins | fibrin clots; fibrin mesh
D-dimer | blood-proteins | fibrin degradation products
von Willebrand factor | blood-proteins | =VWF
clotting factors (in the blood) | blood-proteins | clotting factors; coagulation factors; blood clotting proteins; blood-clotting factors; vitamin K-dependent clotting factors; clotting proteins; proteins that help blood clot; factors II, VII, IX and X
protein C | blood-proteins | activated protein C
protein S | blood-proteins
ceruloplasmin | blood-proteins
transthyretin | blood-proteins | =TTR; prealbumin; TTR protein; transthyretin tetramer
alpha-1-antitrypsin (protein) | blood-proteins | alpha-1-antitrypsin; alpha1-antitrypsin; α1-antitrypsin; α-1-antitrypsin; alpha(1)-antitrypsin; alpha-1 antitrypsin protein; A1AT; AAT protein; alpha-1 proteinase inhibitor protein
SHBG | blood-proteins | sex hormone-binding globulin
immunoglobulins (antibodies) | antibodies | immunoglobulins; gamma globulin; gammaglobulins
antibodies | proteins | autoantibodies; IgG antibodies; immune antibodies; IgG; immunoglobulin G; protective antibodies; neutralizing antibodies; IgM; pathogenic IgG
IgE | antibodies | immunoglobulin E; IgE antibodies; free IgE
IgA | antibodies | immunoglobulin A; secretory IgA
complement system | proteins | complement; complement cascade; complement proteins; complement pathway; alternative complement pathway
complement C5 | complement-system | C5 protein; complement component 5; complement protein C5; complement component C5; C5 complement protein
MAdCAM-1 | adhesion-molecules | MAdCAM; mucosal addressin cell adhesion molecule
A proliferation-inducing ligand | | =APRIL
complement C3 | complement-system | C3 protein; complement component 3; complement protein C3; complement component C3
factor B | complement-system | complement factor B
factor D | complement-system | complement factor D
factor H | complement-system
C1 esterase inhibitor (protein) | complement-system | C1 esterase inhibitor; C1 inhibitor protein
C1s | complement-system | complement C1s
C1q | complement-system
apolipoprotein B | proteins | ApoB; apo B; apoB-100; apolipoprotein B-100
apolipoprotein E | proteins | ApoE; APOE4; ApoE ε4; APOE gene
apolipoprotein C-III | proteins | ApoC-III; APOC3; apolipoprotein C3
apolipoprotein A-I | proteins | ApoA-I; apoA1; apolipoprotein A1
keratin | proteins | cytokeratin
collagen (in the body) | structural-proteins | collagen; collagen fibers; type I collagen; collagen production; collagen synthesis; type II collagen
elastin | structural-proteins | elastin fibers
fibronectin | structural-proteins
laminin | structural-proteins
vitronectin | structural-proteins
structural proteins | proteins | connective tissue proteins; extracellular matrix proteins
hyaluronan | structural-proteins | hyaluronic acid in the joint; hyaluronan-binding protein
proteoglycans | structural-proteins | aggrecan
glycosaminoglycans | structural-proteins | heparan sulfate; dermatan sulfate; keratan sulfate
tubulin | cytoskeleton | microtubules; beta-tubulin; β-tubulin; mitotic spindle; spindle microtubules; microtubule polymerization; α-tubulin; tubulin polymerization; microtubule network
actin | cytoskeleton | beta-actin; β-actin; F-actin; actin filaments; actin cytoskeleton
myosin | cytoskeleton | cardiac myosin; myosin light chain; actin-myosin; actin and myosin; myosin heads
troponin | cytoskeleton | troponin C; cardiac troponin C; troponin I; cardiac troponin
fast skeletal troponin | cytoskeleton
cytoskeleton | proteins | cytoskeletal proteins; intermediate filaments; vimentin; desmin
kinesin | cytoskeleton | KIF4; motor proteins; kinesin spindle protein; KIF11
dynein | cytoskeleton
dystrophin | proteins | dystrophin protein; microdystrophin
utrophin | proteins
SMN protein | proteins | survival motor neuron protein; SMN2; SMN1; SMN2 gene; survival of motor neuron protein; survival motor neuron (SMN) protein
huntingtin | proteins | mutant huntingtin; HTT gene
SNARE proteins | proteins | VAMP; SNARE complex
SNAP-25 | proteins | SNAP25; synaptosomal-associated protein 25
synaptobrevin | proteins
syntaxin | proteins
amyloid beta | proteins | beta-amyloid; amyloid-β; Aβ; amyloid plaques; amyloid; Aβ42; amyloid-beta plaques; β-amyloid; amyloid beta protein; abeta; beta-amyloid plaques; amyloid beta-peptide; amyloid-beta42; Aβ plaques; amyloid proteins; sticky amyloid; plaques in the brain; brain plaques; sticky plaques; protein plaques
amyloid precursor protein | proteins | =APP; soluble APP; APP protein
tau | proteins | tau protein; tau tangles; phosphorylated tau; neurofibrillary tangles; p-tau; hyperphosphorylated tau
TDP-43 | proteins | TARDBP
FUS protein | proteins
prion protein | proteins | =PrP; prions
mucin | proteins | MUC5AC; mucin proteins
filaggrin | proteins | skin barrier proteins; loricrin
heat shock proteins | proteins | chaperone proteins
HSP90 | proteins | heat-shock protein 90
HSP70 | proteins
HSP27 | proteins
GRP78 | proteins
calreticulin | proteins
transcription factors | proteins | gene regulators
NF-κB | transcription-factors | NF-kappaB; NF-kB; nuclear factor kappa B; nuclear factor-κB; NFκB; NF-kappa B; nuclear factor kappa-light-chain-enhancer of activated B cells; p65; RelA; NFkB; nuclear factor-kappaB; NF-κB p65; nuclear factor-kB
I-kappa-B | proteins | Ikappa-B; I-kappaB; IkappaB; I-κB; IκB; I-κ-B; Iκ-B; IκBα; IkappaB alpha; IkBα
AP-1 | transcription-factors | activator protein 1
c-Jun | transcription-factors | Jun protein
c-Fos | transcription-factors
STAT3 | transcription-factors | signal transducer and activator of transcription 3; STAT-3; phospho-STAT3; p-STAT3
STAT1 | transcription-factors | =STAT
STAT2 | transcription-factors
STAT4 | transcription-factors
STAT5 | transcription-factors | STAT-5; STAT5A
STAT6 | transcription-factors | STAT-6
CREB | transcription-factors | cAMP response element-binding protein; CREB protein; p-CREB; c-AMP response element-binding protein
Nrf2 | transcription-factors | nuclear factor erythroid 2-related factor 2; NRF-2; NFE2L2; Keap1; Nrf2/Keap1; Nrf2 pathway; antioxidant response element; nuclear factor (erythroid-derived 2)-like 2; anti-oxidant responsive elements
HIF-1-alpha | transcription-factors | HIF-1-α; hypoxia-inducible factor; HIF-1; hypoxia-inducible factor 1; HIF1A; hypoxia-inducible factor 1 alpha; hypoxia-inducible factor-1α
HIF-2-alpha | transcription-factors | HIF-2-α; hypoxia-inducible factor 2 alpha; EPAS1
beta-catenin | transcription-factors | β-catenin; CTNNB1; Wnt/β-catenin
MYC | transcription-factors | c-Myc; N-Myc; MYCN; c-Myc protein
E2F | transcription-factors | E2F1
Rb protein | transcription-factors | retinoblastoma protein; pRb
B-Myb | transcription-factors
FOXO | transcription-factors | FOXO1; FOXO3; FOXO3a; forkhead transcription factor
FOXP3 | transcription-factors
FoxM1 | transcription-factors
SREBP | transcription-factors | SREBP-1c; SREBP2; sterol regulatory element-binding protein; SREBP-1
GATA | transcription-factors
GATA1 | transcription-factors
GATA3 | transcription-factors | GATA-3
GATA4 | transcription-factors
BCL6 | transcription-factors | BCL-6
BCL11A | transcription-factors | BCL11A gene
IRF | transcription-factors | interferon regulatory factor
IRF3 | transcription-factors
IRF4 | transcription-factors
IRF5 | transcription-factors
NFAT | transcription-factors | nuclear factor of activated T cells; NFATc1
ROR-gammat | transcription-factors | RORgammat; ROR-γt; RORγt; RORC; RORγ
Ikaros | transcription-factors | IKZF1; Aiolos; IKZF3; Ikaros and Aiolos
Snail transcription factor | transcription-factors
Slug transcription factor | transcription-factors
Twist1 | transcription-factors
ZEB1 | transcription-factors
ZEB2 | transcription-factors | ZEB-2
Sp1 | transcription-factors | specificity protein 1; SP-1
Oct4 | transcription-factors
SOX2 | transcription-factors
Nanog | transcription-factors
KLF4 | transcription-factors
RUNX2 | transcription-factors
RUNX1 | transcription-factors
Pit-1 | transcription-factors
ATF4 | transcription-factors
CHOP protein | transcription-factors
ATF6 | transcription-factors
XBP1 | transcription-factors
PERK kinase | transcription-factors
eIF2α | transcription-factors
p53 | tumor-suppressors | TP53; p53 protein; tumor protein p53; mutant p53; tumor suppressor p53
tumor suppressors | proteins | tumor suppressor gene; tumour suppressor proteins
MDM2 | proteins | HDM2; mouse double minute 2; MDMX
BRCA | tumor-suppressors | BRCA1; BRCA2; BRCA gene; BRCA1/2; BRCA proteins
VHL | tumor-suppressors | von Hippel-Lindau protein; VHL protein
p21 | proteins | p21WAF1; CDKN1A; WAF1; p21Cip1; p21 protein
p27 | proteins | p27Kip1
p16 | proteins | p16INK4a; CDKN2A
cyclin D1 | proteins | cyclin; CCND1; cyclin D
cyclin E | proteins
cyclin A | proteins
cyclin B1 | proteins
Ras protein | proteins | =RAS; Ras GTPase; Ras-dva; RAS oncogene
NRAS | proteins | N-Ras
HRAS | proteins | H-Ras
KRAS | ras-protein | K-Ras; KRAS G12C; KRAS protein; mutant KRAS; KRASG12C
RhoA | proteins
Rac1 | proteins
Cdc42 | proteins
Rap1 | proteins
P-Rex1 | proteins
Rheb | proteins
Rho GTPases | proteins | small GTPases
G proteins | proteins | heterotrimeric G protein; Gi protein; Gs protein; Gq protein; G(13); G13; Gβγ; G alpha i; GNAS
arrestin | proteins | beta-arrestin; β-arrestin; beta-arrestin 2; β-arrestin-2
BCL-2 | proteins | B-cell lymphoma 2; BCL2; Bcl-2 protein; BCL-2 family; Bcl-2 family proteins; B-cell lymphoma-2 protein
BCL-XL | proteins | BCL2L1
MCL-1 | proteins | MCL1; myeloid cell leukemia 1
BAX | proteins | Bax protein; Bcl-2-associated X protein
BAK | proteins | Bak protein
Bim protein | proteins | =BIM
PUMA protein | proteins
NOXA | proteins
survivin | proteins | BIRC5
XIAP | proteins
inhibitor of apoptosis proteins | proteins | cIAP1; IAPs; inhibitor of apoptosis; c-IAP
cytochrome c | proteins | cyt c
Apaf-1 | proteins
apoptosome | proteins
Smac/DIABLO | proteins
apoptosis-inducing factor | proteins
Beclin 1 | proteins | BECN1
LC3 | proteins | LC3-II
ATG5 | proteins
ATG7 | proteins
p62 | proteins | SQSTM1
thioredoxin | proteins | thioredoxin reductase
TXNIP | proteins
peroxiredoxin | proteins
PCNA | proteins | proliferating cell nuclear antigen; Ki-67; Ki67
histones | proteins | histone H3; histone H4; nucleosome
chromatin | proteins
BRD4 | proteins | bromodomain; BET proteins; bromodomain-containing protein 4; BET bromodomain
exportin 1 | proteins | XPO1; CRM1; nuclear export protein
gamma-H2AX | proteins | γH2AX; γ-H2AX; H2AX
RAD51 | proteins
14-3-3 protein | proteins | 14-3-3ζ
FKBP12 | proteins | FK506-binding protein; FKBP; FK-binding protein 12
cyclophilin | proteins | cyclophilin A
immunophilins | proteins
FKBP51 | proteins | FKBP5
DARPP-32 | proteins | PPP1R1B
StAR protein | proteins | steroidogenic acute regulatory protein; steroidogenic acute regulatory (StAR) protein
TSPO | proteins | translocator protein; peripheral benzodiazepine receptor; translocator protein 18 kDa
uncoupling protein | proteins | UCP1; UCP2
caveolin | proteins | caveolin-1
clathrin | proteins
osteocalcin | proteins
osteopontin | proteins
osteoprotegerin | proteins | OPG protein
S100 proteins | proteins | S100B
calprotectin | proteins | S100A8/A9
HMGB1 | proteins | high mobility group box 1; HMGB-1
NLRP3 inflammasome | proteins | NLRP3; inflammasome; NLRP3 protein; NOD-like receptor protein 3
NOD2 | proteins
stimulator of interferon genes | proteins | =STING; cGAS-STING; cGAS
MyD88 | proteins | myeloid differentiation primary response 88
TRAF6 | proteins
SOCS3 | proteins | suppressor of cytokine signaling
SOCS1 | proteins
zinc finger proteins | proteins | zinc-finger
lectins | proteins
galectins | proteins | galectin-3

# Cell surface
cell surface proteins | proteins | surface proteins; surface antigens; cell-surface antigen; membrane proteins; cell surface markers; surface protein on cancer cells
adhesion molecules | cell-surface-proteins | cell adhesion molecules; selectins
ICAM-1 | cell-surface-proteins | ICAM1; intercellular adhesion molecule-1
VCAM-1 | cell-surface-proteins | VCAM1; vascular cell adhesion molecule 1
P-selectin | cell-surface-proteins
E-selectin | cell-surface-proteins
L-selectin | cell-surface-proteins
E-cadherin | cell-surface-proteins | cadherin; CDH1
N-cadherin | cell-surface-proteins
VE-cadherin | cell-surface-proteins
tight junction proteins | cell-surface-proteins | tight junctions; claudin; occludin; ZO-1; claudin-1
claudin 18.2 | cell-surface-proteins | CLDN18.2
zonulin | cell-surface-proteins
PD-1 | immune-checkpoints | programmed cell death protein 1; programmed death-1; PD-1 receptor; PD1; programmed death receptor-1; PDCD1; programmed cell death 1; PD-1 protein; PD-1/PD-L1
PD-L1 | immune-checkpoints | programmed death-ligand 1; PD-L1 protein; PDL1; programmed cell death ligand 1; PD-L2; CD274; B7-H1
CTLA-4 | immune-checkpoints | CTLA4; cytotoxic T-lymphocyte-associated protein 4; cytotoxic T-lymphocyte antigen 4; cytotoxic T-lymphocyte-associated antigen 4
LAG-3 | immune-checkpoints | LAG3; lymphocyte-activation gene 3
TIM-3 | immune-checkpoints
TIGIT | immune-checkpoints
immune checkpoints | cell-surface-proteins | checkpoint proteins; immune checkpoint proteins
CD3 | cell-surface-proteins | CD3 receptor; CD3 protein; CD3 on T cells
CD4 | cell-surface-proteins | CD4 receptor; CD4 protein
CD8 | cell-surface-proteins | CD8 protein
FcRH5 | cell-surface-proteins
CD7 | cell-surface-proteins | CD7 protein
CD19 | cell-surface-proteins | CD19 antigen; CD19 protein
CD20 | cell-surface-proteins | CD20 antigen; CD20 protein; MS4A1; CD20 molecule
CD22 | cell-surface-proteins | CD22 antigen
CD30 | cell-surface-proteins | CD30 antigen; TNFRSF8
CD33 | cell-surface-proteins | CD33 antigen
CD38 | cell-surface-proteins | CD38 protein; CD38 antigen
CD40 | cell-surface-proteins | CD40/CD40L
CD40 ligand | cell-surface-proteins | CD40L; CD154
OX40 | cell-surface-proteins | OX40 ligand; =OX40L; OX40 receptor
CD47 | cell-surface-proteins | CD47 protein; SIRPα
CD52 | cell-surface-proteins | CD52 antigen
CD79b | cell-surface-proteins
CD79a | cell-surface-proteins
CD80/86 | cell-surface-proteins | CD80; CD86; B7; B7-1; CD28; costimulatory molecules; CD80 and CD86; ICOS
CD2 | cell-surface-proteins | LFA-3; CD58
CD44 | cell-surface-proteins
CD133 | cell-surface-proteins
CD24 | cell-surface-proteins
CD123 | cell-surface-proteins | CD123 antigen
BCMA | cell-surface-proteins | B-cell maturation antigen
SLAMF7 | cell-surface-proteins | CS1; signaling lymphocytic activation molecule family member 7
GPRC5D | cell-surface-proteins | G protein-coupled receptor class C group 5 member D
PSMA | cell-surface-proteins | prostate-specific membrane antigen; glutamate carboxypeptidase II
prostate-specific antigen | proteins | =PSA; PSA levels
TROP2 | cell-surface-proteins | Trop-2; trophoblast cell-surface antigen 2
Nectin-4 | cell-surface-proteins
mesothelin | cell-surface-proteins | =MSLN
CEACAM5 | cell-surface-proteins | CEA antigen; carcinoembryonic antigen
GD2 | cell-surface-proteins | disialoganglioside GD2; ganglioside
EpCAM | cell-surface-proteins | epithelial cell adhesion molecule
glypican-3 | cell-surface-proteins
DLL3 | cell-surface-proteins | delta-like ligand 3
tissue factor | cell-surface-proteins
thromboplastin | cell-surface-proteins
thrombomodulin | cell-surface-proteins
HLA | cell-surface-proteins | MHC; major histocompatibility complex; MHC class I; MHC class II; HLA molecules; HLA-B27; human leukocyte antigen
glycoprotein VI | cell-surface-proteins | GPVI; platelet glycoprotein
glycoprotein Ib | cell-surface-proteins | GPIb

# Genes and nucleic acids
genes | | certain genes; genetic material; faulty gene; specific genes; defective gene; gene activity
DNA | nucleic-acids | deoxyribonucleic acid; DNA strands; cancer cell DNA; DNA of cancer cells; double-stranded DNA; double helix; bacterial DNA; viral DNA
RNA | nucleic-acids | ribonucleic acid; RNA strands; viral RNA
messenger RNA | nucleic-acids | mRNA; messenger ribonucleic acid; pre-mRNA; exon; exon skipping; pre-messenger RNA
microRNA | nucleic-acids | miRNA; miR-21; miR-155; lncRNA; small interfering RNA
nucleic acids | | nucleotides; purines; pyrimidines
telomeres | dna | telomere length
oncogenes | genes | proto-oncogene; fusion gene; oncoprotein

# Germ targets
viral proteins | proteins | virus proteins; viral envelope; HIV capsid; capsid; viral capsid; HIV-1 capsid; capsid protein; viral coat
gp120 | viral-proteins | HIV gp120; gp41; HIV envelope; HIV envelope glycoprotein
spike protein | viral-proteins | SARS-CoV-2 spike protein; viral spike protein; spike glycoprotein; S protein
hemagglutinin | viral-proteins | influenza hemagglutinin
RSV F protein | viral-proteins | fusion protein of RSV; RSV fusion protein; respiratory syncytial virus F protein
hepatitis B surface antigen | viral-proteins | HBsAg; HBeAg
bacterial cell wall | bacteria | cell wall of bacteria; peptidoglycan; bacteria's cell wall; protective wall of bacteria; lipid II
bacterial cell membrane | bacteria | bacterial membrane; bacterial outer membrane; lipopolysaccharide; LPS; membrane of bacteria; endotoxin
bacterial ribosome | bacteria | 30S ribosomal subunit; 50S ribosomal subunit; 30S ribosome; 50S ribosome; 30S subunit; 50S subunit; 23S rRNA; 16S rRNA; ribosomes of bacteria; ribosomal subunit; 70S ribosome
ribosomes | proteins | 40S ribosomal subunit; 60S ribosomal subunit; ribosomal protein S6; rpS6; ribosomal RNA
bacterial toxins | proteins | toxin B; Clostridium difficile toxin B; C. difficile toxin; toxins
mycolic acid | bacteria | mycobacterial cell wall; arabinosyltransferase; arabinogalactan
folic acid (bacterial) | bacteria | bacterial folate; bacterial folic acid; folate; folate metabolism; folate pathway
ergosterol | fungi | fungal cell membrane; fungal membrane; cell membrane of fungi; fungal ergosterol
fungal cell wall | fungi | cell wall of fungi; beta-glucan; β-glucan; chitin
heme (parasite) | parasites | hemozoin; parasite food vacuole; heme polymerase; parasite heme
parasite nerves and muscles | parasites | parasite muscle; worm muscles; parasite's nervous system; worm's nervous system; nerve and muscle cells of the parasite
biofilm | bacteria | bacterial biofilm; plaque biofilm
viral fusion protein | proteins | prefusion F protein; prefusion F; fusion protein of the virus; F protein
`,
};
