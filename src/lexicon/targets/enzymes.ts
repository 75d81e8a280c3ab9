import type { LexiconTable } from '../rows.ts';

/** Enzymes, kinases and proteases. */
export const enzymes: LexiconTable = {
  name: 'targets/enzymes',
  kind: 'target',
  rows: `
# Enzymes
enzymes | | certain enzymes; specific enzymes; particular enzyme; enzymes in the body
digestive enzymes (in the body) | enzymes | digestive enzymes; pancreatic enzymes; lipase and amylase
liver enzymes | enzymes | hepatic enzymes; drug-metabolizing enzymes; metabolizing enzymes
bacterial enzymes | enzymes | enzymes in bacteria
viral enzymes | enzymes | enzymes of the virus
antioxidant enzymes | enzymes | antioxidant defense enzymes
proteases | enzymes | peptidase; proteinase; proteolytic enzymes; serine protease; cysteine protease; aspartic protease
kinases | enzymes | protein kinase; protein kinase enzymes
tyrosine kinases | kinases | protein tyrosine kinase; tyrosine kinase enzymes; non-receptor tyrosine kinase; TKs
serine/threonine kinases | kinases | serine/threonine protein kinase
phosphatases | enzymes | protein phosphatase; protein phosphatase 1; PP1; PP-1; PP2A; protein phosphatase 2A; tyrosine phosphatase
oxidases | enzymes | oxidoreductase; dehydrogenase; reductase
transferases | enzymes | methyltransferase; acetyltransferase
polymerases | enzymes

# Inflammation and pain
cyclooxygenase | enzymes | =COX; cyclo-oxygenase; cyclooxygenase enzymes; COX enzymes; COX-1 and COX-2; COX-1/COX-2; prostaglandin synthase; prostaglandin H synthase; PGHS; prostaglandin-endoperoxide synthase
COX-1 | cyclooxygenase | cyclooxygenase-1; cyclo-oxygenase-1; COX1; PTGS1; hCOX-1; cyclooxygenase 1 enzyme; COX-1 enzyme
COX-2 | cyclooxygenase | cyclooxygenase-2; cyclo-oxygenase-2; COX2; PTGS2; hCOX-2; cyclooxygenase 2 enzyme; COX-2 enzyme; inducible cyclooxygenase
lipoxygenase | enzymes | 5-lipoxygenase; 5-LOX; ALOX5; arachidonate 5-lipoxygenase; LOX enzyme
12/15-lipoxygenase | enzymes | 12-lipoxygenase; 15-lipoxygenase
5-lipoxygenase-activating protein | proteins | =FLAP; five-lipoxygenase activating protein
phospholipase A2 | enzymes | PLA2; cPLA2; sPLA2; Lp-PLA2
phospholipase C | enzymes | PLC enzyme; PLCγ; PLC-gamma
phospholipase D | enzymes | PLD enzyme
nitric oxide synthase | enzymes | NO synthase; NOS enzyme
endothelial nitric oxide synthase | enzymes | eNOS; NOS3
neuronal nitric oxide synthase | enzymes | nNOS; NOS1
inducible nitric oxide synthase | nitric-oxide-synthase | iNOS; NOS2; NOS-2; inducible NOS
FAAH | enzymes | fatty acid amide hydrolase
monoacylglycerol lipase | enzymes | MAGL; MGLL
soluble epoxide hydrolase | enzymes | sEH; EPHX2
myeloperoxidase | enzymes | MPO enzyme
neutrophil elastase | proteases | elastase; ELANE; leukocyte elastase
cathepsin | proteases
cathepsin B | proteases
cathepsin C | proteases | dipeptidyl peptidase 1; DPP1; DPP-1
cathepsin D | proteases
cathepsin G | proteases
cathepsin K | proteases
cathepsin L | proteases
cathepsin S | proteases
matrix metalloproteinases | proteases | MMP; metalloproteinase; gelatinase
MMP-1 | proteases | MMP1
MMP-3 | proteases | MMP3; stromelysin
MMP-13 | proteases | MMP13
collagenase | proteases
MMP-2 | matrix-metalloproteinases | MMP2; matrix metalloproteinase 2; gelatinase A
MMP-9 | matrix-metalloproteinases | MMP9; matrix metalloproteinase 9; gelatinase B
ADAM17 | proteases | TNF-alpha converting enzyme
ADAM10 | proteases
hyaluronidase (enzyme) | enzymes | hyaluronidase
tryptase | proteases | mast cell tryptase
chymase | proteases
trypsin | proteases
chymotrypsin | proteases
pepsin (enzyme) | proteases | pepsin; pepsinogen
amylase | enzymes | alpha-amylase; α-amylase
lipase | enzymes | pancreatic lipase; gastric lipase; gastrointestinal lipase; intestinal lipase
lipoprotein lipase | enzymes | LPL enzyme
hormone-sensitive lipase | enzymes
adipose triglyceride lipase | enzymes
alpha-glucosidase | enzymes | α-glucosidase; alpha glucosidase enzyme; intestinal alpha-glucosidase; sucrase; maltase
beta-glucuronidase | enzymes | β-glucuronidase
lactase (enzyme) | enzymes | lactase; lactase enzyme
beta-galactosidase | enzymes
lysozyme | enzymes | muramidase
alkaline phosphatase | phosphatases | ALP enzyme
acid phosphatase | phosphatases | tartrate-resistant acid phosphatase
aspartate aminotransferase | enzymes | AST enzyme; SGOT; serum aspartate aminotransferase
alanine aminotransferase | enzymes | ALT enzyme; SGPT; serum alanine aminotransferase
lactate dehydrogenase | enzymes | LDH; LDHA; LDHB; lactic dehydrogenase; LDH-A
creatine kinase | kinases | CK-MB; creatine phosphokinase

# Neurotransmitters
monoamine oxidase | enzymes | =MAO; MAO enzyme; amine oxidase; MAO-A and MAO-B; MAO-A/B; SSAO; semicarbazide-sensitive amine oxidase
MAO-A | monoamine-oxidase | monoamine oxidase A; MAOA; monoamine oxidase type A
MAO-B | monoamine-oxidase | monoamine oxidase B; MAOB; monoamine oxidase type B
COMT | enzymes | catechol-O-methyltransferase; catechol O-methyl transferase; COMT enzyme
dopa decarboxylase | enzymes | aromatic L-amino acid decarboxylase; AADC; AAAD; DDC enzyme; aromatic-amino-acid decarboxylase; L-dopa decarboxylase; peripheral decarboxylase
cholinesterase | enzymes | cholinesterase enzyme; acetylcholine esterase
acetylcholinesterase | cholinesterase | =AChE; acetylcholinesterase enzyme
butyrylcholinesterase | cholinesterase | BChE; pseudocholinesterase; plasma cholinesterase; BuChE; human butyrylcholinesterase
tyrosine hydroxylase | enzymes | TH enzyme; tyrosine 3-monooxygenase
tryptophan hydroxylase | enzymes | TPH; TPH1; TPH2
dopamine beta-hydroxylase | enzymes | DBH; dopamine β-hydroxylase
GABA transaminase | enzymes | GABA-T; GABA aminotransferase; gamma-aminobutyric acid transaminase
glutamic acid decarboxylase | enzymes | glutamate decarboxylase; GAD65; GAD67
gamma-secretase | proteases | γ-secretase; gamma-secretase complex; presenilin
beta-secretase | proteases | β-secretase; BACE1; BACE; beta-site APP cleaving enzyme
insulin-degrading enzyme | proteases | =IDE
neprilysin | proteases | neutral endopeptidase; NEP enzyme; enkephalinase; CD10
alpha-synuclein | proteins | α-synuclein; alpha synuclein protein; SNCA
histone deacetylase | enzymes | HDAC; HDAC1; HDAC2; HDAC3; HDAC inhibitors target
HDAC6 | enzymes
histidine decarboxylase | enzymes | HDC enzyme
diamine oxidase | enzymes | DAO enzyme
phenylalanine hydroxylase | enzymes | PAH enzyme
acid sphingomyelinase | enzymes | sphingomyelinase

# Heart, blood, vessels
angiotensin-converting enzyme | proteases | =ACE; ACE enzyme; angiotensin I converting enzyme; angiotensin-converting enzyme 1; kininase II; angiotensin-converting-enzyme (ACE)
ACE2 | proteases | angiotensin-converting enzyme 2; ACE-2
renin | proteases | plasma renin; renin enzyme; direct renin
aldosterone synthase | enzymes | CYP11B2
11-beta-hydroxylase | enzymes | 11-β-hydroxylase; CYP11B1
HMG-CoA reductase | enzymes | 3-hydroxy-3-methylglutaryl coenzyme A reductase; HMGCR; HMG CoA reductase enzyme; hydroxymethylglutaryl-CoA reductase; 3-hydroxy-3-methylglutaryl-CoA reductase; hydroxymethylglutaryl coenzyme A reductase; cholesterol-making enzyme
ATP citrate lyase | enzymes | ACL enzyme; ACLY; adenosine triphosphate-citrate lyase
PCSK9 | proteases | proprotein convertase subtilisin/kexin type 9; PCSK9 protein; proprotein convertase subtilisin kexin 9
microsomal triglyceride transfer protein | proteins | MTP protein; microsomal transfer protein; MTTP; =MTP
ACAT | enzymes | acyl-CoA cholesterol acyltransferase; SOAT1
CETP | proteins | cholesteryl ester transfer protein; cholesterol ester transfer protein
ANGPTL3 | proteins | angiopoietin-like 3; angiopoietin-like protein 3
thrombin | clotting-factors-in-the-blood, proteases | factor IIa; coagulation factor IIa; activated factor II; thrombin enzyme
factor Xa | clotting-factors-in-the-blood, proteases | FXa; activated factor X; coagulation factor Xa; factor 10a; clotting factor Xa; activated factor 10
factor VII | clotting-factors-in-the-blood | FVII; factor VIIa; coagulation factor VII; activated factor VII
factor VIII | clotting-factors-in-the-blood | FVIII; coagulation factor VIII; factor 8; clotting factor VIII; antihemophilic factor protein; factor VIIIa
factor IX | clotting-factors-in-the-blood | =FIX; coagulation factor IX; factor 9; clotting factor IX; factor IXa; FIXa
factor X | clotting-factors-in-the-blood | coagulation factor X; factor 10; FX protein
factor XI | clotting-factors-in-the-blood | FXI; factor XIa; FXIa; coagulation factor XI
factor XII | clotting-factors-in-the-blood | FXII; factor XIIa; Hageman factor
factor XIII | clotting-factors-in-the-blood | FXIII; factor XIIIa; fibrin-stabilizing factor
prothrombin | clotting-factors-in-the-blood | factor II; coagulation factor II
antithrombin | clotting-factors-in-the-blood | antithrombin III; ATIII; AT-III
vitamin K epoxide reductase | enzymes | VKOR; VKORC1; vitamin K epoxide reductase complex
plasmin | proteases | fibrinolysin
plasminogen | proteins | plasminogen binding sites; lysine-binding sites on plasminogen
tissue plasminogen activator | proteases | tPA; t-PA; tissue-type plasminogen activator; PLAT gene; urokinase plasminogen activator; uPA
PAI-1 | proteins | plasminogen activator inhibitor-1; SERPINE1
kallikrein | proteases | plasma kallikrein; KLKB1; prekallikrein; tissue kallikrein
ADAMTS13 | proteases | von Willebrand factor-cleaving protease
phosphodiesterase | enzymes | PDE; phosphodiesterase enzyme; phosphodiesterase I; PDE1
PDE3 | phosphodiesterase | phosphodiesterase 3; phosphodiesterase type 3; PDE-3; phosphodiesterase III; PDE3A; phosphodiesterase type 3A; PDE3B
PDE4 | phosphodiesterase | phosphodiesterase 4; phosphodiesterase type 4; PDE-4; phosphodiesterase IV; PDE4B; PDE4D
PDE5 | phosphodiesterase | phosphodiesterase 5; phosphodiesterase type 5; PDE-5; phosphodiesterase V; PDE5A; phosphodiesterase type 5 enzyme; phosphodiesterase-5 enzyme
PDE10A | phosphodiesterase | phosphodiesterase 10A; PDE10
guanylate cyclase | enzymes | soluble guanylate cyclase; sGC; guanylyl cyclase; soluble guanylyl cyclase; guanylate cyclase-C; GC-C; guanylate cyclase C receptor
adenylyl cyclase | enzymes | adenylate cyclase; AC7; adenylyl cyclase VII; adenylyl cyclase type 7
myosin ATPase | enzymes | cardiac myosin ATPase
Rho kinase | serine-threonine-kinases | =ROCK; Rho-associated protein kinase; ROCK1; ROCK2; rho-associated kinase; Rho-kinase pathway
carbonic anhydrase | enzymes | carbonic anhydrase II; carbonic anhydrase IX; carbonic anhydrase enzyme
catalase | antioxidant-enzymes | catalase activity
superoxide dismutase | antioxidant-enzymes | =SOD; SOD1; SOD2; Cu/Zn-SOD; MnSOD
glutathione peroxidase | antioxidant-enzymes | GPx; GSH-Px; GPX4
heme oxygenase-1 | antioxidant-enzymes | HO-1; haem oxygenase-1; heme oxygenase; HMOX1
NADPH oxidase | oxidases | NOX2; NOX4
xanthine oxidase | oxidases | xanthine oxidoreductase; xanthine oxidase enzyme; =XO
uricase | enzymes | urate oxidase
aldose reductase | enzymes | AKR1B1
arginase | enzymes | arginase II; arginase I; ARG1
DDAH1 | enzymes | dimethylarginine dimethylaminohydrolase; DDAH
paraoxonase | enzymes | PON1; paraoxonase 1

# Metabolism
DPP-4 | proteases | dipeptidyl peptidase-4; DPP4; DPP-IV; dipeptidyl peptidase IV; DPPIV; CD26; dipeptidyl peptidase 4 enzyme; DPP-4 enzyme
AMPK | serine-threonine-kinases | AMP-activated protein kinase; adenosine monophosphate-activated protein kinase; AMP kinase; 5' AMP-activated protein kinase; AMPK-alpha; AMPKα
glucokinase | kinases | GCK enzyme
hexokinase | kinases | hexokinase 2
glycogen synthase kinase 3 | serine-threonine-kinases | GSK-3; GSK3; GSK-3β; GSK3β; GSK-3beta; GSK3B; glycogen synthase kinase-3 beta
glycogen phosphorylase | enzymes
glycogen synthase | enzymes
glucose-6-phosphatase | enzymes | G6Pase
glucose-6-phosphate dehydrogenase | enzymes | G6PD; G6PD enzyme
PEPCK | enzymes | phosphoenolpyruvate carboxykinase
acetyl-CoA carboxylase | enzymes | ACC enzyme; ACC1; phosphorylated acetyl-CoA carboxylase
fatty acid synthase | enzymes | FASN; fatty acid synthetase
CPT-1 | enzymes | carnitine palmitoyltransferase; carnitine palmitoyltransferase 1; CPT1; CPT1A
stearoyl-CoA desaturase | enzymes | SCD1
DGAT | enzymes | diacylglycerol acyltransferase; DGAT2; DGAT1
succinate dehydrogenase | enzymes | SDH enzyme; mitochondrial complex II
fumarase | enzymes
fumarate reductase | enzymes
pyruvate dehydrogenase | enzymes
pyruvate kinase | enzymes | PKM2
pyruvate dehydrogenase kinase | enzymes | PDK4
mitochondrial complex I | enzymes | respiratory chain complex I; NADH dehydrogenase; complex I of the respiratory chain
ATP synthase | enzymes | mitochondrial ATP synthase; F0F1-ATPase; bacterial ATP synthase
cytochrome c oxidase | enzymes | mitochondrial complex IV
alcohol dehydrogenase | enzymes | ADH enzyme
aldehyde dehydrogenase | enzymes | ALDH; ALDH2; acetaldehyde dehydrogenase; ALDH1; retinaldehyde dehydrogenase
11-beta-HSD1 | enzymes | 11-β-HSD1; 11-beta-hydroxysteroid dehydrogenase; 11β-hydroxysteroid dehydrogenase
5-alpha-reductase | enzymes | 5-α-reductase; 5-ARI target; SRD5A1; SRD5A2; steroid 5-alpha-reductase; 5-alpha reductase enzyme
aromatase | enzymes | CYP19; CYP19A1; aromatase enzyme; estrogen synthase; estrogen synthetase
CYP17A1 | enzymes | 17α-hydroxylase; 17 alpha-hydroxylase; 17,20-lyase; CYP17; 17-alpha hydroxylase/C17,20-lyase
steroid sulfatase | enzymes | estrone sulfatase; sulfatase
17-beta-HSD | enzymes | 17-β-HSD; 17β-hydroxysteroid dehydrogenase
3β-hydroxysteroid dehydrogenase | enzymes
AKR1C1 | enzymes
AKR1C2 | enzymes
AKR1C3 | enzymes
thyroid peroxidase | enzymes | thyroperoxidase; TPO enzyme
deiodinase | enzymes | 5'-deiodinase; type 1 deiodinase; iodothyronine deiodinase
ornithine decarboxylase | enzymes | ODC; ODC1
nicotinamide phosphoribosyltransferase | enzymes | NAMPT
SIRT1 | enzymes | sirtuin 1
sirtuins | enzymes
SIRT3 | enzymes
MTHFR | enzymes | methylenetetrahydrofolate reductase; methylene-tetrahydrofolate reductase
proline oxidase | enzymes | =POX; proline dehydrogenase
carbonyl reductase | enzymes | CBR1; carbonyl reductase 1; SDR21C1
glyoxalase | enzymes | glyoxalase I; glyoxalase II
aminoacylase 1 | enzymes | ACY-1; ACY1
tyrosinase | enzymes | catechol oxidase; polyphenol oxidase
transglutaminase | enzymes | tissue transglutaminase; TG2
adenosine deaminase | enzymes | ADA enzyme
adenosine kinase | kinases | AdK
glucosylceramide synthase | enzymes | UGCG
glucocerebrosidase | enzymes | GBA1; acid beta-glucosidase; GBA enzyme
acid alpha-glucosidase | enzymes | acid α-glucosidase; GAA enzyme
alpha-galactosidase A | enzymes | α-galactosidase A; GLA enzyme; alpha-gal A
retinol saturase | enzymes | RetSat; CYP26; CYP26A1

# Drug metabolism
cytochrome P450 | liver-enzymes | CYP; CYP450; cytochrome P450 enzymes; P450; cytochrome P-450; CYP enzymes; CYP isozymes; P450 enzymes; CYP450 enzymes; CYP isoforms
CYP1A2 | cytochrome-p450 | cytochrome P450 1A2; CYP1A1; CYP1B1; CYP1A
CYP2A6 | cytochrome-p450 | cytochrome P450 2A6; CYP2A13
CYP2B6 | cytochrome-p450 | cytochrome P450 2B6; P450 2B6
CYP2C8 | cytochrome-p450 | cytochrome P450 2C8
CYP2C9 | cytochrome-p450 | cytochrome P450 2C9
CYP2C19 | cytochrome-p450 | cytochrome P450 2C19
CYP2D6 | cytochrome-p450 | cytochrome P450 2D6; debrisoquine hydroxylase
CYP2E1 | cytochrome-p450 | cytochrome P450 2E1
CYP3A4 | cytochrome-p450 | cytochrome P450 3A4; CYP3A; CYP3A5; CYP3A4/5; cytochrome P450 3A; cytochrome P450 3A4 (CYP3A4) enzyme; CYP3A4 enzyme
CYP24A1 | cytochrome-p450 | 24-hydroxylase
CYP27B1 | cytochrome-p450 | 1-alpha-hydroxylase
CYP51 | fungal-enzymes | lanosterol 14α-demethylase; 14-alpha-demethylase; lanosterol 14-alpha-demethylase; fungal cytochrome P450; sterol 14-demethylase; CYP51A1; lanosterol demethylase
UGT | liver-enzymes | UDP-glucuronosyltransferase; UGT1A1; UGT2B7; UGT1A4; UGT1A9
sulfotransferase | liver-enzymes | SULT; SULT1A1
glutathione S-transferase | liver-enzymes | GSTs; GSTP1; GSTT1; GSTM1
N-acetyltransferase | liver-enzymes | NAT2; arylamine N-acetyltransferase
carboxylesterase | liver-enzymes | CES1; carboxylesterase 1
esterases | liver-enzymes
epoxide hydrolase | enzymes | microsomal epoxide hydrolase

# Nucleic acids, cell division
topoisomerase | enzymes | DNA topoisomerase
topoisomerase I | topoisomerase | topoisomerase 1; TOP1; topo I; DNA topoisomerase I
topoisomerase II | topoisomerase | topoisomerase 2; TOP2A; topo II; DNA topoisomerase II; topoisomerase IIα; topoisomerase II alpha
topoisomerase IV | topoisomerase, bacterial-enzymes | bacterial topoisomerase IV; DNA topoisomerase IV
DNA gyrase | topoisomerase, bacterial-enzymes | gyrase; bacterial DNA gyrase; bacterial gyrase; GyrA
telomerase | polymerases | TERT; hTERT
DNA polymerase | polymerases | viral DNA polymerase; herpes DNA polymerase; DNA polymerase alpha
RNA polymerase | polymerases | bacterial RNA polymerase; DNA-dependent RNA polymerase; RNA polymerase II; rpoB
RNA-dependent RNA polymerase | polymerases, viral-enzymes | RdRp; viral RNA polymerase; NS5B polymerase; NS5B; viral polymerase; HCV polymerase
ribonucleotide reductase | enzymes | RNR; RRM2; ribonucleoside diphosphate reductase
dihydrofolate reductase | enzymes | DHFR; bacterial dihydrofolate reductase
thymidylate synthase | enzymes | TYMS; thymidylate synthetase
dihydropteroate synthase | bacterial-enzymes | dihydropteroate synthetase; DHPS
dihydroorotate dehydrogenase | enzymes | DHODH; dihydro-orotate dehydrogenase
IMP dehydrogenase | enzymes | inosine monophosphate dehydrogenase; IMPDH; inosine-5'-monophosphate dehydrogenase; inosine monophosphate dehydrogenase enzyme
purine nucleoside phosphorylase | enzymes | PNP enzyme
thymidine kinase | kinases | viral thymidine kinase; herpes thymidine kinase
thymidine phosphorylase | kinases
TPMT | enzymes | thiopurine methyltransferase; thiopurine S-methyltransferase
dihydropyrimidine dehydrogenase | enzymes | DPYD; DPD enzyme
DNA methyltransferase | enzymes | DNMT; DNMT1; DNMT3A
EZH2 | enzymes | enhancer of zeste homolog 2
histone methyltransferase | enzymes
DOT1L | enzymes
LSD1 | enzymes | lysine-specific demethylase 1; KDM1A; histone demethylase
PARP | enzymes | poly(ADP-ribose) polymerase; poly ADP-ribose polymerase; PARP1; PARP-1; PARP enzyme; PARP2
IDH1 | enzymes | isocitrate dehydrogenase 1; isocitrate dehydrogenase; mutant IDH1
IDH2 | enzymes | isocitrate dehydrogenase 2; mutant IDH2
indoleamine 2,3-dioxygenase | enzymes | IDO1; IDO enzyme
asparagine synthetase | enzymes | asparaginase enzyme
proteasome | proteins | 26S proteasome; 20S proteasome; proteasome complex
ribonuclease | enzymes | RNase; RNase A; RNase H; RNase L
deoxyribonuclease | enzymes | DNase; DNase I
NEDD8-activating enzyme | enzymes
ubiquitin ligase | enzymes | E3 ubiquitin ligase
ubiquitin-proteasome system | enzymes
cereblon | proteins | CRBN; cereblon E3 ligase; cereblon protein
geranylgeranyl transferase | enzymes
farnesyltransferase | enzymes | farnesyl transferase
farnesyl pyrophosphate synthase | enzymes | farnesyl diphosphate synthase; FPPS
menin | proteins | menin-KMT2A; menin-MLL interaction; KMT2A

# Kinases
Janus kinase | tyrosine-kinases | JAK; JAK enzymes; Janus kinase enzymes; Janus-associated kinase
JAK1 | janus-kinase | Janus kinase 1; JAK-1
JAK2 | janus-kinase | Janus kinase 2; JAK-2; JAK2 V617F
JAK3 | janus-kinase | Janus kinase 3; JAK-3
TYK2 | janus-kinase | tyrosine kinase 2; TYK-2
BTK | tyrosine-kinases | Bruton tyrosine kinase; Bruton's kinase; BTK enzyme
SYK | tyrosine-kinases | spleen tyrosine kinase; Syk kinase
Src | tyrosine-kinases | c-Src; Src kinase; Src family kinase; SFK; v-Src; SRC tyrosine kinase
Lyn | src | Lyn kinase
Fyn | src | Fyn kinase
Lck | src | Lck kinase
Yes kinase | src | c-Yes; YES1
ABL | tyrosine-kinases | c-Abl; ABL1; Abl kinase; Abelson kinase
BCR-ABL | tyrosine-kinases | BCR-ABL1; Bcr-Abl tyrosine kinase; Philadelphia chromosome protein; Bcr-Abl kinase; BCR-ABL fusion protein; BCR-ABL T315I
FAK | tyrosine-kinases | focal adhesion kinase; PTK2
BRAF | serine-threonine-kinases | B-Raf; BRAF V600E; mutant BRAF; BRAF kinase; BRAF V600; B-Raf kinase; BRAF protein
RAF | serine-threonine-kinases | Raf-1; c-Raf; RAF kinase; CRAF; Raf1
MEK | serine-threonine-kinases | MEK1; MEK2; MEK1/2; mitogen-activated protein kinase kinase; MEK kinase; MAP2K1; MAPK kinase
ERK | serine-threonine-kinases | ERK1/2; ERK1; ERK2; extracellular signal-regulated kinase; ERK 1/2; p42/44 MAPK; p44/42 MAPK; MAPK1; MAPK3
MAPK | serine-threonine-kinases | mitogen-activated protein kinase; MAP kinase
p38 MAPK | mapk | p38; p38 mitogen-activated protein kinase; p38 MAP kinase; p38α; p38 kinase
JNK | mapk | c-Jun N-terminal kinase; Jun N-terminal kinase; JNK1; SAPK; JNK1/2; Jun NH2-terminal kinase; stress-activated protein kinase; JNK2
PI3K | kinases | phosphoinositide 3-kinase; phosphatidylinositol 3-kinase; PI3-kinase; PI-3 kinase; PI3K delta; PI3Kδ; PI3Kα; PIK3CA; PI3K alpha; phosphoinositide 3 kinase delta
AKT | serine-threonine-kinases | protein kinase B; PKB; AKT1; Akt kinase; AKT2; phospho-Akt; p-Akt
mTOR | serine-threonine-kinases | mammalian target of rapamycin; mechanistic target of rapamycin; mTORC1; mTORC2; mTOR kinase; mTOR complex 1; mammalian target of rapamycin complex 1; mTOR protein
S6 kinase | serine-threonine-kinases | p70S6K; S6K1; p70 ribosomal S6 kinase; p70S6 kinase; S6K; p70 ribosomal S6 kinase 1
protein kinase A | serine-threonine-kinases | PKA; cAMP-dependent protein kinase; cyclic AMP-dependent protein kinase
protein kinase C | serine-threonine-kinases | PKC; PKC-alpha; PKCα; PKCδ; PKC-delta; PKCε; protein kinase C delta
protein kinase G | serine-threonine-kinases | PKG; cGMP-dependent protein kinase
CaMKII | serine-threonine-kinases | calcium/calmodulin-dependent protein kinase II; CaM kinase II; CaMK
CDK | serine-threonine-kinases | cyclin-dependent kinase
CDK1 | serine-threonine-kinases
CDK5 | serine-threonine-kinases
CDK7 | serine-threonine-kinases
CDK9 | serine-threonine-kinases
CDK4/6 | cdk | CDK4; CDK6; CDK4 and CDK6; cyclin-dependent kinase 4; cyclin-dependent kinases 4 and 6; cyclin-dependent kinase 4/6; cyclin-dependent kinase 6
CDK2 | cdk | cyclin-dependent kinase 2
Aurora kinase | serine-threonine-kinases | Aurora A; Aurora B; Aurora kinase A; Aurora kinase B
PLK1 | serine-threonine-kinases | Plk-1; polo-like kinase 1; polo-like kinase; Plk-2; Plk2; polo-like kinase-2
CHK1 | serine-threonine-kinases | checkpoint kinase 1; checkpoint kinase
CHK2 | serine-threonine-kinases
checkpoint kinase 2 | serine-threonine-kinases | Chk2 kinase
ATM kinase | serine-threonine-kinases | =ATM; ataxia telangiectasia mutated
ATR kinase | serine-threonine-kinases
DNA-PK | serine-threonine-kinases
WEE1 | serine-threonine-kinases
casein kinase | serine-threonine-kinases | CK2; casein kinase 2; casein kinase II; CK1
PIM kinase | serine-threonine-kinases | PIM1
IKK | serine-threonine-kinases | IκB kinase; IkappaB kinase; IKKβ; IKK-beta; IKKα
IRAK4 | serine-threonine-kinases | IRAK1; interleukin-1 receptor-associated kinase 4
RIPK1 | serine-threonine-kinases | receptor-interacting protein kinase 1; RIPK3
LRRK2 | serine-threonine-kinases | leucine-rich repeat kinase 2; LRRK2 kinase
TBK1 | serine-threonine-kinases | TANK-binding kinase 1
sphingosine kinase | kinases | SphK1; sphingosine kinase 1
PTEN | phosphatases | phosphatase and tensin homolog
PTP1B | phosphatases | protein tyrosine phosphatase 1B
SHP2 | phosphatases | SHP-2; PTPN11
SHP-1 | phosphatases
calcineurin | phosphatases | protein phosphatase 2B; PP2B; calcineurin phosphatase; protein phosphatase 3
calmodulin | proteins | CaM protein; calcium-calmodulin

# Caspases
caspases | proteases | caspase enzymes; caspase-1; caspase-7; caspase-6; caspase 12
caspase-3 | caspases | CASP3; cleaved caspase-3; caspase-3/7; activated caspase-3
caspase-8 | caspases | CASP8
caspase-9 | caspases | CASP9
calpain | proteases | calpain-1

# Germs
HIV reverse transcriptase | viral-enzymes, polymerases | reverse transcriptase; HIV-1 reverse transcriptase; viral reverse transcriptase; reverse transcriptase enzyme; RT enzyme
HIV integrase | viral-enzymes | integrase; HIV-1 integrase; integrase enzyme; viral integrase; integrase strand transfer
HIV protease | viral-enzymes, proteases | HIV-1 protease; viral protease; HIV protease enzyme
HCV protease | viral-enzymes, proteases | NS3/4A protease; NS3 protease; hepatitis C protease; HCV NS3/4A protease; NS3/4A
NS5A | viral-proteins | HCV NS5A; NS5A protein; nonstructural protein 5A
SARS-CoV-2 main protease | viral-enzymes, proteases | Mpro; 3CL protease; 3CLpro; SARS-CoV-2 protease; main protease; 3C-like protease
neuraminidase | viral-enzymes | influenza neuraminidase; viral neuraminidase; sialidase; neuraminidase enzyme
cap-dependent endonuclease | viral-enzymes | polymerase acidic endonuclease; PA endonuclease; cap-dependent endonuclease enzyme
terminase complex | viral-enzymes | CMV terminase; viral terminase; CMV DNA terminase complex
beta-lactamase | bacterial-enzymes | β-lactamase; ß-lactamase; penicillinase; carbapenemase; ESBL; extended-spectrum beta-lactamase; cephalosporinase; metallo-beta-lactamase; Klebsiella pneumoniae carbapenemase; AmpC
penicillin-binding proteins | bacterial-enzymes | PBP; PBP2a; PBP3; transpeptidase
enoyl-ACP reductase | bacterial-enzymes | InhA; enoyl-acyl carrier protein reductase; FabI
urease | bacterial-enzymes | urease enzyme
fungal enzymes | enzymes
squalene epoxidase | fungal-enzymes | squalene monooxygenase; fungal squalene epoxidase
1,3-beta-D-glucan synthase | fungal-enzymes | 1,3-β-D-glucan synthase; glucan synthase; beta-1,3-glucan synthase; β-(1,3)-D-glucan synthase; (1,3)-beta-D-glucan synthase
aminoacyl-tRNA synthetase | enzymes | TrpRS; tryptophanyl-tRNA synthetase; leucyl-tRNA synthetase; isoleucyl-tRNA synthetase
phytoene desaturase | enzymes
4-hydroxyphenylpyruvate dioxygenase | enzymes | HPPD
acyl protein thioesterase | enzymes | APT1
prolyl hydroxylase | enzymes | HIF prolyl hydroxylase; HIF-PH; PHD2; hypoxia-inducible factor prolyl hydroxylase
lysyl oxidase | enzymes | LOXL2
lysyl hydroxylase | enzymes
peptidylarginine deiminase | enzymes | PAD4
`,
};
