import type { LexiconTable } from '../rows.ts';

/** Neurotransmitters, hormones, cytokines and what is measured in blood. */
export const messengers: LexiconTable = {
  name: 'targets/messengers',
  kind: 'target',
  rows: `
# Chemical messengers
chemical messengers | | messenger chemicals; signaling molecules; signalling chemicals; chemical signals; messengers in the body; body chemicals; natural chemicals; natural substances in the body; natural chemicals in the body
neurotransmitters | chemical-messengers | brain chemicals; chemicals in the brain; chemical messengers in the brain; brain's chemical messengers; neurochemicals; natural substances in the brain; certain chemicals in the brain; brain chemistry; certain natural substances in the brain; neurotransmitter levels; chemicals in your brain; nerve chemicals; chemical signals in the brain; natural chemicals in the brain
monoamines | neurotransmitters | monoamine neurotransmitters; biogenic amines
catecholamines | monoamines | circulating catecholamines
excitatory neurotransmitters | neurotransmitters | excitatory amino acids; excitatory chemicals
inhibitory neurotransmitters | neurotransmitters | calming neurotransmitter; calming chemicals; calming brain chemical
glutamate | excitatory-neurotransmitters | glutamic acid; L-glutamate; glutamate levels; glutamate neurotransmission; glutamatergic transmission; glutamatergic neurotransmission; glutamate activity; glutamate system; glutamatergic system; glutamate signaling; glutamatergic; extracellular glutamate
aspartate | excitatory-neurotransmitters | aspartic acid; D-aspartate; L-aspartate
GABA | inhibitory-neurotransmitters | gamma-aminobutyric acid; γ-aminobutyric acid; gamma aminobutyric acid (GABA); GABA levels; GABAergic transmission; GABA neurotransmission; GABA activity; GABAergic; GABA system; GABAergic neurotransmission; GABAergic system; GABA signaling
glycine (messenger) | inhibitory-neurotransmitters | glycine; glycine levels; D-serine
serotonin | monoamines | 5-HT; 5-hydroxytryptamine; serotonin levels; serotonin system; serotonergic; serotonergic system; serotonergic neurotransmission; serotonin activity; serotonin signaling; serotonergic transmission; brain serotonin; 5-hydroxytryptamine (serotonin); serotonergic activity; serotonin neurotransmission
dopamine (messenger) | catecholamines | dopamine; dopamine levels; dopaminergic; dopamine system; dopaminergic system; dopaminergic neurotransmission; dopamine activity; brain dopamine; dopaminergic transmission; dopamine signaling; dopaminergic activity; dopamine neurotransmission
norepinephrine (messenger) | catecholamines | norepinephrine; noradrenaline; noradrenergic; norepinephrine levels; noradrenergic system; noradrenergic neurotransmission; noradrenergic transmission; noradrenaline levels
epinephrine (hormone) | catecholamines, hormones-messengers | adrenaline; epinephrine; adrenalin; adrenaline levels; fight-or-flight hormone
acetylcholine | neurotransmitters | =ACh; acetylcholine levels; cholinergic; cholinergic system; cholinergic neurotransmission; cholinergic transmission; acetylcholine activity; choline signaling
histamine | monoamines | histamine levels; histaminergic; histamine release mediator; body's histamine; effects of histamine; histamine activity
adenosine (messenger) | chemical-messengers | adenosine; adenosine levels; extracellular adenosine
ATP | chemical-messengers | adenosine triphosphate; adenosine 5'-triphosphate; cellular ATP
melatonin (hormone) | hormones-messengers | melatonin; melatonin levels; sleep hormone; endogenous melatonin
orexin | neuropeptides | hypocretin; orexin A; wake-promoting neuropeptide; orexin B
endorphins | endogenous-opioids-messengers | beta-endorphin; β-endorphin; natural painkillers; body's natural painkillers; feel-good hormones; feel-good chemicals; body's own painkillers; happy hormones; natural opioids; body's natural pain relievers
endogenous opioids (messengers) | neuropeptides | endogenous opioids; endogenous opioid peptides; body's own opioids; opioid peptides; body's natural opioids; endogenous opioid system
enkephalins | endogenous-opioids-messengers | met-enkephalin; leu-enkephalin
dynorphin | endogenous-opioids-messengers | dynorphin A
endocannabinoids | chemical-messengers | anandamide; 2-AG; 2-arachidonoylglycerol; N-arachidonoylethanolamine; palmitoylethanolamide levels
neuropeptides | neurotransmitters | brain peptides
substance P | neuropeptides | tachykinins; pain messenger substance P
neurokinin A | neuropeptides
neurokinin B | neuropeptides
glycogen (in the body) | | glycogen; glycogen stores; stored glycogen
CGRP | neuropeptides | calcitonin gene-related peptide; CGRP protein; calcitonin gene-related peptide protein; α-CGRP; CGRP ligand; CGRP levels
PACAP | neuropeptides | pituitary adenylate cyclase-activating polypeptide
vasoactive intestinal peptide | neuropeptides | =VIP; vasoactive intestinal polypeptide
neuropeptide Y | neuropeptides | NPY
neurotensin | neuropeptides | neurotensin peptide
galanin | neuropeptides | galanin peptide
kisspeptin | neuropeptides
AgRP | neuropeptides | agouti-related peptide; agouti peptide; agouti-related protein
allopregnanolone | hormones-messengers | neurosteroid; neuroactive steroid; GABAergic neurosteroid
trace amines | chemical-messengers
tyramine | chemical-messengers
phenylethylamine | chemical-messengers
octopamine | chemical-messengers
kynurenine | chemical-messengers | kynurenine pathway
kynurenic acid | chemical-messengers
quinolinic acid | chemical-messengers

# Hormones
hormones (messengers) | chemical-messengers | hormones; hormone levels; body's hormones; natural hormones; hormonal levels; certain hormones
sex hormones (messengers) | hormones-messengers | sex hormones; reproductive hormones; sex steroids; female hormones; female sex hormones; male hormones; male sex hormones
estrogen (hormone) | sex-hormones-messengers | estrogen; oestradiol; estrogen levels; 17β-estradiol; 17-beta-estradiol; estradiol levels; body's estrogen; female hormone estrogen; serum estradiol
estrone | sex-hormones-messengers
progesterone (hormone) | sex-hormones-messengers | progesterone; progesterone levels; natural progesterone
testosterone (hormone) | androgens-hormones | testosterone; testosterone levels; male hormone testosterone; serum testosterone
androgens (hormones) | sex-hormones-messengers | androgens; androgen levels; androgenic hormones
DHT | androgens-hormones | dihydrotestosterone; DHT levels
DHEA (hormone) | androgens-hormones | dehydroepiandrosterone; DHEA; DHEA-S; androstenedione
gonadotropins (hormones) | hormones-messengers | gonadotropins; gonadotrophin; FSH and LH; pituitary gonadotropins
FSH | gonadotropins-hormones | follicle-stimulating hormone
luteinizing hormone | gonadotropins-hormones | =LH; LH surge
GnRH | hormones-messengers | gonadotropin-releasing hormone; LHRH; luteinizing hormone-releasing hormone; gonadotrophin-releasing hormone
hCG | hormones-messengers | human chorionic gonadotropin hormone; beta-hCG
prolactin | hormones-messengers | prolactin levels; serum prolactin
oxytocin (hormone) | hormones-messengers | oxytocin; love hormone; oxytocin levels
vasopressin (hormone) | hormones-messengers | vasopressin; antidiuretic hormone; =ADH; arginine vasopressin; =AVP; anti-diuretic hormone
cortisol | hormones-messengers | cortisol levels; stress hormone cortisol; serum cortisol; plasma cortisol; corticosterone; endogenous cortisol; hydrocortisone levels
stress hormones | hormones-messengers | stress chemicals; stress hormone levels
glucocorticoids (hormones) | hormones-messengers | endogenous glucocorticoids; adrenal hormones; adrenal steroids; natural steroids; hormones made by the adrenal glands
aldosterone | hormones-messengers | aldosterone levels; plasma aldosterone; mineralocorticoids; mineralocorticoid hormone
ACTH | hormones-messengers | adrenocorticotropic hormone; corticotropin hormone; adrenocorticotrophic hormone; plasma ACTH
CRH | hormones-messengers | corticotropin-releasing hormone; corticotropin-releasing factor; =CRF; corticotrophin releasing hormone
POMC | proteins | pro-opiomelanocortin; proopiomelanocortin
MSH | hormones-messengers | melanocyte-stimulating hormone; α-MSH; alpha-MSH
growth hormone | hormones-messengers | =GH; human growth hormone; somatotropin hormone; growth hormone levels
GHRH | hormones-messengers | growth hormone-releasing hormone; growth hormone releasing factor
IGF-1 | growth-factors | insulin-like growth factor 1; IGF1; IGF-I; insulin-like growth factor I; IGF-2; insulin-like growth factor; somatomedin C
IGFBP | proteins | IGFBP-2; IGFBP-3; IGF-binding protein; insulin-like growth factor binding protein
somatostatin (hormone) | hormones-messengers | somatostatin; somatostatin hormone
thyroid hormone | hormones-messengers | thyroxine levels; T3 and T4; triiodothyronine; thyroid hormone levels; T4 levels; T3 levels; thyroid hormone production
TSH | hormones-messengers | thyroid-stimulating hormone; thyrotropin; thyrotrophin; TSH levels
TRH | hormones-messengers | thyrotropin-releasing hormone
parathyroid hormone (messenger) | hormones-messengers | parathyroid hormone; =PTH; parathormone; parathyroid hormone levels; PTH levels
PTHrP | hormones-messengers | parathyroid hormone-related protein
calcitonin (hormone) | hormones-messengers | calcitonin
FGF23 | hormones-messengers | fibroblast growth factor 23; FGF-23; klotho
insulin (hormone) | hormones-messengers | insulin; insulin levels; endogenous insulin; natural insulin; body's insulin; blood insulin; plasma insulin; serum insulin
C-peptide | proteins | proinsulin
glucagon (hormone) | hormones-messengers | glucagon; glucagon levels; plasma glucagon
GLP-1 | incretins | glucagon-like peptide-1; GLP1; glucagon-like peptide-1 hormone; GLP-1 hormone; natural GLP-1; GLP-1 levels; endogenous GLP-1
GIP | incretins | glucose-dependent insulinotropic polypeptide; gastric inhibitory polypeptide; gastric inhibitory peptide; GIP hormone
GLP-2 | hormones-messengers | glucagon-like peptide-2
incretins | hormones-messengers | incretin hormones; incretin levels; gut hormones; natural hormones from the gut
amylin | hormones-messengers | islet amyloid polypeptide; IAPP
leptin | hormones-messengers | leptin levels; satiety hormone
ghrelin | hormones-messengers | hunger hormone; ghrelin levels; des-acyl ghrelin; acyl ghrelin
adiponectin | hormones-messengers | adiponectin levels
resistin | hormones-messengers
adipokines | hormones-messengers
peptide YY | hormones-messengers | PYY; PYY3-36
cholecystokinin | hormones-messengers | CCK
gastrin | hormones-messengers | gastrin levels; gastrin hormone
secretin | hormones-messengers | secretin hormone
motilin | hormones-messengers | motilin hormone
angiotensin II | hormones-messengers | angiotensin; angiotensin 2; Ang II; =AII; angiotensin hormone; AngII; effects of angiotensin II
angiotensin I | hormones-messengers | angiotensin 1
angiotensinogen | hormones-messengers
angiotensin-(1-7) | hormones-messengers
endothelin | chemical-messengers | endothelin-1; ET-1
natriuretic peptides | hormones-messengers | atrial natriuretic peptide; B-type natriuretic peptide; BNP; NT-proBNP; brain natriuretic peptide; ANP hormone
bradykinin | chemical-messengers | kinins; bradykinin levels
kininogen | proteins | high-molecular-weight kininogen
erythropoietin (hormone) | hormones-messengers | erythropoietin; =EPO; natural erythropoietin; endogenous erythropoietin
thrombopoietin | hormones-messengers | =TPO; endogenous thrombopoietin
hepcidin | hormones-messengers | hepcidin levels
relaxin | hormones-messengers | relaxin hormone
sclerostin | proteins | sclerostin protein; SOST
vitamin K (in the body) | hormones-messengers | vitamin K; vitamin K1
vitamin D (hormone) | hormones-messengers | 1,25-dihydroxyvitamin D; active vitamin D; vitamin D levels; 25-hydroxyvitamin D
irisin | hormones-messengers | myokines
myostatin | hormones-messengers | GDF-8
GDF15 | hormones-messengers | growth differentiation factor 15
anti-Müllerian hormone | hormones-messengers
inhibin | hormones-messengers
activin | hormones-messengers | activin A

# Local mediators
prostaglandins (messengers) | inflammatory-mediators | prostaglandins; prostaglandin levels; prostaglandin synthesis products; prostanoids; prostaglandin production; chemicals called prostaglandins; hormone-like substances called prostaglandins
prostaglandin E2 | prostaglandins-messengers | PGE2; prostaglandin E; PGE(2); dinoprostone levels
prostaglandin F2-alpha | prostaglandins-messengers | prostaglandin F2alpha; prostaglandin F2-α; prostaglandin F2α; PGF2α; PGF2alpha; prostaglandin F2
prostaglandin D2 | prostaglandins-messengers | PGD2
prostacyclin | prostaglandins-messengers | PGI2; prostaglandin I2
thromboxane A2 | inflammatory-mediators | thromboxane; TXA2; thromboxane B2
leukotrienes | inflammatory-mediators | cysteinyl leukotrienes; LTB4; leukotriene B4; leukotriene D4; leukotriene C4; LTC4
eicosanoids | inflammatory-mediators | arachidonic acid metabolites; resolvins; lipoxins; specialized pro-resolving mediators
arachidonic acid | inflammatory-mediators | arachidonate
platelet-activating factor | inflammatory-mediators | =PAF
inflammatory mediators | chemical-messengers | inflammatory chemicals; inflammatory substances; mediators of inflammation; inflammatory molecules; pro-inflammatory mediators; inflammation-causing chemicals; chemicals that cause inflammation; substances that cause inflammation; chemicals that cause pain and inflammation; natural substances that cause inflammation; pro-inflammatory molecules; proinflammatory substances; inflammatory markers; inflammation markers; markers of inflammation; inflammatory biomarkers; substances in the body that cause inflammation; pro-inflammatory chemicals
anaphylatoxins | inflammatory-mediators
C3a | inflammatory-mediators
C4a | inflammatory-mediators
C5a | inflammatory-mediators
nitric oxide (messenger) | chemical-messengers | nitric oxide; nitric oxide levels; endothelial nitric oxide; nitric oxide pathway
hydrogen sulfide | chemical-messengers | H2S signaling
cyclic AMP | chemical-messengers | =cAMP; cyclic adenosine monophosphate; intracellular cAMP; adenosine 3',5'-cyclic monophosphate; cyclic AMP levels
cyclic GMP | chemical-messengers | cGMP; cyclic guanosine monophosphate; cGMP levels
inositol trisphosphate | chemical-messengers | IP3; diacylglycerol; inositol phosphates
sphingosine-1-phosphate | chemical-messengers | S1P; ceramide
free radicals | chemical-messengers | reactive oxygen species; ROS; superoxide; hydroxyl radicals; oxygen radicals; oxidants; harmful free radicals; oxygen free radicals; superoxide anion; reactive nitrogen species; peroxynitrite
glutathione (antioxidant) | chemical-messengers | glutathione; =GSH; reduced glutathione; glutathione levels; intracellular glutathione
short-chain fatty acids | chemical-messengers | butyrate levels; SCFA

# Cytokines and growth factors
cytokines (messengers) | chemical-messengers, inflammatory-mediators | cytokines; inflammatory cytokines; pro-inflammatory cytokines; proinflammatory cytokine; cytokine levels; inflammatory proteins; cytokine production products; proteins that cause inflammation; immune system proteins; immune proteins; immune messengers
anti-inflammatory cytokines | cytokines-messengers
interleukins | cytokines-messengers | interleukin proteins
TNF-alpha | cytokines-messengers | TNFalpha; TNF-α; TNFα; tumor necrosis factor; tumour necrosis factor alpha; TNF; tumor necrosis factor-α; tumor necrosis factor (TNF); TNF alpha protein; TNF blockers target
IL-1 | interleukins | interleukin-1; =IL1
IL-1-beta | il-1 | IL-1-β; interleukin-1 beta; interleukin-1β
IL-1-alpha | il-1 | IL-1-α; interleukin-1 alpha; interleukin-1α
IL-1RA | interleukins | IL-1 receptor antagonist protein
IL-2 | interleukins | interleukin-2; IL2
IL-3 | interleukins | interleukin-3; IL3
IL-4 | interleukins | interleukin-4; IL4
IL-5 | interleukins | interleukin-5; IL5
IL-6 | interleukins | interleukin-6; IL6; IL-6 levels
IL-7 | interleukins | interleukin-7; IL7
IL-8 | interleukins | interleukin-8; IL8; CXCL8; CXCL-8
IL-9 | interleukins | interleukin-9; IL9
IL-10 | interleukins | interleukin-10; IL10
IL-12 | interleukins | interleukin-12; IL12; IL-12/23; IL-12/IL-23; p40 subunit
IL-13 | interleukins | interleukin-13; IL13
IL-15 | interleukins | interleukin-15; IL15
IL-17 | interleukins | interleukin-17; IL17; IL-17A; interleukin-17A; IL17A; IL-17F
IL-18 | interleukins | interleukin-18; IL18
IL-21 | interleukins | interleukin-21
IL-22 | interleukins | interleukin-22
IL-23 | interleukins | interleukin-23; IL23; p19 subunit; IL-23p19
IL-31 | interleukins | interleukin-31
IL-33 | interleukins | interleukin-33
ST2 | interleukins
IL-36 | interleukins | interleukin-36
TSLP | cytokines-messengers | thymic stromal lymphopoietin
interferons (messengers) | cytokines-messengers | interferon; type I interferon; interferon levels
interferon gamma (messenger) | cytokines-messengers | interferon gamma; IFN-γ; IFN-gamma; interferon-γ; IFNγ; IFN-g
interferon alpha (messenger) | cytokines-messengers | interferon-alpha; IFN-α; IFN-alpha; IFNα; interferon-α
interferon beta (messenger) | cytokines-messengers | interferon-beta; IFN-β; IFN-beta; IFNβ; interferon-β
chemokines | cytokines-messengers | chemokine levels
CXCL10 | cytokines-messengers | IP-10
CXCL12 | cytokines-messengers | SDF-1
CXCL1 | cytokines-messengers
CCL5 | cytokines-messengers | RANTES
eotaxin | cytokines-messengers
fractalkine | cytokines-messengers | CX3CL1
MCP-1 | chemokines | CCL2; monocyte chemoattractant protein-1; monocyte chemotactic protein-1; MCP1
RANKL | cytokines-messengers | RANK ligand; receptor activator of nuclear factor kappa-B ligand; receptor activator of NF-κB ligand; RANKL protein; receptor activator of nuclear factor κB ligand
BAFF | cytokines-messengers | BLyS; B-lymphocyte stimulator; B-cell activating factor; B lymphocyte stimulator (BLyS); APRIL protein
TNF-related apoptosis-inducing ligand | cytokines-messengers | =TRAIL
Fas ligand | cytokines-messengers | FasL; Fas/FasL; =FAS; Fas receptor; CD95
MIF | cytokines-messengers | macrophage migration inhibitory factor
GM-CSF | growth-factors, cytokines-messengers | granulocyte-macrophage colony-stimulating factor
G-CSF | growth-factors, cytokines-messengers | granulocyte colony-stimulating factor; colony-stimulating factor
M-CSF | growth-factors, cytokines-messengers | macrophage colony-stimulating factor; CSF-1
stem cell factor | growth-factors | =SCF; KIT ligand
growth factors | chemical-messengers | growth-promoting proteins; natural growth factors; growth factors in the blood
VEGF | growth-factors | vascular endothelial growth factor; VEGF-A; VEGFA; vascular endothelial growth factor A; VEGF protein; vascular endothelial growth factor (VEGF-A)
PlGF | growth-factors | placental growth factor
VEGF-C | growth-factors
angiopoietin-2 | growth-factors | Ang-2; angiopoietin; ANGPT2
angiopoietin-1 | growth-factors
EGF | growth-factors | epidermal growth factor
TGF-alpha | growth-factors | TGF-α
neuregulin | growth-factors | heregulin
amphiregulin | growth-factors
HB-EGF | growth-factors
FGF | growth-factors | fibroblast growth factor; bFGF; FGF2; basic fibroblast growth factor; FGF-2
FGF21 | growth-factors
FGF19 | growth-factors
PDGF | growth-factors | platelet-derived growth factor; PDGFA; PDGF-BB
HGF | growth-factors | hepatocyte growth factor; HGFA; hepatocyte growth factor activator
TGF-beta | growth-factors, cytokines-messengers | TGFbeta; TGF-β; TGFβ; transforming growth factor beta; transforming growth factor-β; TGF-β1; TGF-beta1; TGFβ1; transforming growth factor beta 1; TGFB1
NGF | growth-factors | nerve growth factor; beta-NGF
BDNF | growth-factors | brain-derived neurotrophic factor
GDNF | growth-factors | glial cell line-derived neurotrophic factor
NT-3 | growth-factors
neurotrophic factors | growth-factors | neurotrophins
BMP | growth-factors | bone morphogenetic protein; BMP-2; BMP2
CTGF | growth-factors | connective tissue growth factor

# Body chemicals that are measured
blood sugar | metabolites | blood glucose; fasting sugar; fasting glucose; fasting blood sugar; fasting blood glucose; fasting plasma glucose; glucose; blood sugar levels; blood glucose levels; sugar in the blood; plasma glucose; glucose levels; sugar levels; amount of sugar in the blood; glucose in the blood; sugar in your blood
metabolites | | substances in the blood
HbA1c | metabolites | A1C; hemoglobin A1c; glycated hemoglobin; A1C levels; HbA1c levels; glycosylated hemoglobin; average blood sugar
cholesterol | lipids | blood cholesterol; cholesterol levels; total cholesterol; serum cholesterol; cholesterol in the blood; plasma cholesterol; blood cholesterol levels
LDL cholesterol | cholesterol | LDL; LDL-C; low-density lipoprotein; low-density lipoprotein cholesterol; bad cholesterol; LDL levels; LDL-cholesterol levels; "bad" cholesterol; low-density lipoprotein (LDL) cholesterol; bad (LDL) cholesterol; oxidized LDL
HDL cholesterol | cholesterol | HDL; HDL-C; high-density lipoprotein; high-density lipoprotein cholesterol; good cholesterol; HDL levels; "good" cholesterol
VLDL | lipids | very-low-density lipoprotein; VLDL cholesterol; chylomicrons
triglycerides | lipids | triacylglycerol; blood fats; triglyceride levels; serum triglycerides; plasma triglycerides
lipoprotein(a) | lipids | Lp(a); lipoprotein a
lipids | metabolites | blood lipids; lipid levels; fats in the blood; fatty substances; fatty acids; free fatty acids; lipid profile
bile acids (in the body) | metabolites | bile acids; bile salts; bile
uric acid | metabolites | serum urate; urate; uric acid levels; serum uric acid; urate levels
homocysteine | metabolites | homocysteine levels
ammonia | metabolites | blood ammonia; ammonia levels
lactate (metabolite) | metabolites | lactic acid levels; blood lactate
ketone bodies | metabolites | ketones; beta-hydroxybutyrate; ketone levels
bilirubin | metabolites | bilirubin levels; serum bilirubin
creatinine | metabolites | serum creatinine; creatinine levels
advanced glycation end products | metabolites | =RAGE; =AGEs
oxalate | metabolites | urinary oxalate
stomach acid | metabolites | gastric acid; acid in the stomach; hydrochloric acid in the stomach; acid in your stomach; excess stomach acid; excess acid; gastric acidity; gastric pH; stomach acidity
calcium (in the body) | electrolytes | calcium ions; Ca2+; intracellular calcium; calcium levels; blood calcium; serum calcium; calcium; intracellular Ca2+; calcium influx ions
sodium (in the body) | electrolytes | sodium ions; Na+; sodium levels; serum sodium; sodium; salt and water; salt in the body
potassium (in the body) | electrolytes | potassium ions; K+; potassium levels; serum potassium; blood potassium; potassium
magnesium (in the body) | electrolytes | Mg2+; magnesium levels; serum magnesium
phosphate (in the body) | electrolytes | serum phosphate; phosphate; phosphorus levels; dietary phosphate; phosphate levels
chloride ions | electrolytes | chloride
hydrogen ions | electrolytes | protons; H+
electrolytes | metabolites | electrolyte levels; body salts; electrolyte balance
iron (in the body) | metabolites | iron; ferritin; iron levels; iron stores; serum iron; ferrous iron; body iron; serum ferritin; iron overload stores
copper (in the body) | metabolites | copper
zinc ions | metabolites | Zn2+
heavy metals | metabolites | metal ions
oxygen | metabolites | blood oxygen; oxygen levels; oxygen supply; oxygen saturation
tryptophan (in the body) | metabolites | tryptophan levels
amino acids | metabolites
nicotinamide adenine dinucleotide | | =NAD; =NAD+; =NADH
`,
};
