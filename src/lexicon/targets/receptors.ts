import type { LexiconTable } from '../rows.ts';

/** Receptors. */
export const receptors: LexiconTable = {
  name: 'targets/receptors',
  kind: 'target',
  rows: `
# Unnamed receptors
receptors | | certain receptors; specific receptors; particular receptors; special receptors; receptor sites; cell receptors; cellular receptors; receptors in the body
brain receptors | receptors | receptors in the brain; receptors in your brain; receptors of the brain; certain receptors in the brain; specific receptors in the brain; particular receptors in the brain; central nervous system receptors; CNS receptors; neuroreceptors
pain receptors | receptors | nociceptors; pain-sensing receptors; pain sensors
nuclear receptors | receptors | nuclear hormone receptor; nuclear receptor superfamily
G protein-coupled receptors | receptors | GPCR; seven-transmembrane receptor
hormone receptors | receptors | steroid hormone receptor; sex hormone receptor
cell surface receptors | receptors | surface receptors; membrane receptors
growth factor receptors | receptors
receptor tyrosine kinases | growth-factor-receptors, tyrosine-kinases | RTK; receptor protein tyrosine kinase
stretch receptors | receptors | baroreceptors; pressure receptors; mechanoreceptors; pressure sensors
chemoreceptors | receptors | chemoreceptor trigger zone receptors
taste receptors | receptors | taste bud receptors; sweet taste receptor; bitter taste receptor

# Glutamate
glutamate receptor | brain-receptors, glutamate | glutamatergic receptor; excitatory amino acid receptor; GluR
ionotropic glutamate receptor | glutamate-receptor | iGluR
NMDA receptor | ionotropic-glutamate-receptor | NMDA; N-methyl-D-aspartate; N-methyl-D-aspartate receptor; N-methyl-D-aspartate (NMDA) receptor; N-methyl-D-aspartic acid receptor; NMDA (N-methyl-D-aspartate) receptor; NMDA glutamate receptor; NMDA-type glutamate receptor; NMDAR; NMDA-R; N-methyl-D-aspartate-type glutamate receptor; NMDA receptor complex; NMDA channel; NMDA receptor channel; GRIN1 | mesh:D016194
GluN2A | nmda-receptor | NR2A; GRIN2A; GluN2A receptor; NMDA receptor subunit 2A
GluN2B | nmda-receptor | NR2B; GRIN2B; GluN2B receptor; NMDA receptor subunit 2B; NR2B subunit; GluN2B subunit
GluN1 | nmda-receptor | NR1 subunit; GluN1 subunit; NMDA receptor subunit 1
AMPA receptor | ionotropic-glutamate-receptor | AMPA; AMPAR; AMPA-type glutamate receptor; alpha-amino-3-hydroxy-5-methyl-4-isoxazolepropionic acid receptor; quisqualate receptor; AMPA glutamate receptor; AMPA/kainate receptor
kainate receptor | ionotropic-glutamate-receptor | kainic acid receptor; kainate; KA receptor
metabotropic glutamate receptor | glutamate-receptor | mGluR; mGlu receptor
mGluR1 | metabotropic-glutamate-receptor | mGlu1; mGlu1 receptor; metabotropic glutamate receptor 1; GRM1
mGluR2 | metabotropic-glutamate-receptor | mGlu2; mGlu2 receptor; metabotropic glutamate receptor 2; GRM2; mGlu2/3 receptor; mGluR2/3
mGluR3 | metabotropic-glutamate-receptor | mGlu3; mGlu3 receptor; metabotropic glutamate receptor 3; GRM3
mGluR4 | metabotropic-glutamate-receptor | mGlu4; mGlu4 receptor; metabotropic glutamate receptor 4
mGluR5 | metabotropic-glutamate-receptor | mGlu5; mGlu5 receptor; metabotropic glutamate receptor 5; GRM5
mGluR7 | metabotropic-glutamate-receptor | mGlu7; mGlu7 receptor; metabotropic glutamate receptor 7
mGluR8 | metabotropic-glutamate-receptor | mGlu8; mGlu8 receptor; metabotropic glutamate receptor 8
glycine receptor | brain-receptors, glycine-messenger | GlyR; strychnine-sensitive glycine receptor; glycine receptor chloride channel
glycine site of the NMDA receptor | nmda-receptor | glycine-binding site; glycine B site; NMDA receptor glycine site

# GABA
GABA receptor | brain-receptors, gaba | gamma-aminobutyric acid receptor; GABAergic receptor; GABA-R; γ-aminobutyric acid receptor
GABA-A receptor | gaba-receptor | GABA-A; GABA(A); GABAA receptor; GABAA; GABA(A) receptor; GABA type A receptor; GABAAR; GABA(A)-R; gamma-aminobutyric acid type A receptor; gamma-aminobutyric acid A receptor; γ-aminobutyric acid type A receptor; GABAA receptor chloride channel; benzodiazepine receptor; benzodiazepine binding site; benzodiazepine site; GABA-benzodiazepine receptor; GABRA1
GABA-B receptor | gaba-receptor | GABA-B; GABA(B); GABAB receptor; GABAB; GABA(B) receptor; GABA type B receptor; GABBR1; gamma-aminobutyric acid type B receptor
GABA-C receptor | gaba-receptor | GABA(C) receptor; GABAC receptor; GABA-rho receptor

# Serotonin
serotonin receptor | brain-receptors, serotonin | 5-HT receptor; 5-hydroxytryptamine receptor; serotonergic receptor; serotonin (5-HT) receptor; (5-HT) receptor
5-HT1 receptor | serotonin-receptor | 5-HT1; 5-HT(1) receptor; serotonin 1 receptor; serotonin type 1 receptor
5-HT1A receptor | 5-ht1-receptor | 5-HT1A; 5-HT(1A); 5-HT(1A) receptor; serotonin 1A receptor; serotonin-1A; HTR1A; serotonin 5-HT1A receptor; 5-HT1AR
5-HT1B receptor | 5-ht1-receptor | 5-HT1B; 5-HT(1B); 5-HT(1B) receptor; serotonin 1B receptor; HTR1B; serotonin 5-HT1B receptor; 5-HT1B/1D receptor; 5-HT1B/1D
5-HT1D receptor | 5-ht1-receptor | 5-HT1D; 5-HT(1D); 5-HT(1D) receptor; serotonin 1D receptor; HTR1D
5-HT1F receptor | 5-ht1-receptor | 5-HT1F; 5-HT(1F); 5-HT(1F) receptor; serotonin 1F receptor; HTR1F
5-HT2 receptor | serotonin-receptor | 5-HT2; 5-HT(2) receptor; serotonin 2 receptor; serotonin type 2 receptor; 5-HT2R
5-HT2A receptor | 5-ht2-receptor | 5-HT2A; 5-HT(2A); 5-HT(2A) receptor; serotonin 2A receptor; serotonin-2A; HTR2A; serotonin 5-HT2A receptor; 5-HT2AR; 5-HT2A/2C receptor
5-HT2B receptor | 5-ht2-receptor | 5-HT2B; 5-HT(2B); 5-HT(2B) receptor; serotonin 2B receptor; HTR2B; 5-HT2BR; 5-HT2B/2C receptor
5-HT2C receptor | 5-ht2-receptor | 5-HT2C; 5-HT(2C); 5-HT(2C) receptor; serotonin 2C receptor; HTR2C; 5-HT2CR
5-HT3 receptor | serotonin-receptor | 5-HT3; 5-HT(3); 5-HT(3) receptor; serotonin 3 receptor; serotonin type 3 receptor; HTR3A; serotonin 5-HT3 receptor; 5-hydroxytryptamine type 3 receptor
5-HT4 receptor | serotonin-receptor | 5-HT4; 5-HT(4); 5-HT(4) receptor; serotonin 4 receptor; serotonin type 4 receptor; HTR4; serotonin 5-HT4 receptor
5-HT6 receptor | serotonin-receptor | 5-HT6; 5-HT(6) receptor; serotonin 6 receptor; HTR6
5-HT7 receptor | serotonin-receptor | 5-HT7; 5-HT(7) receptor; serotonin 7 receptor; HTR7

# Dopamine
dopamine receptor | brain-receptors, dopamine-messenger | dopaminergic receptor; DA receptor; dopamine receptors in the brain; brain dopamine receptors
D1 receptor | dopamine-receptor | dopamine D1 receptor; dopamine D1; D1R; DRD1; D(1) receptor; dopamine receptor D1; D1-like receptor; dopamine type 1 receptor; dopamine-1 receptor
D2 receptor | dopamine-receptor | dopamine D2 receptor; dopamine D2; D2R; DRD2; D(2) receptor; dopamine receptor D2; D2-like receptor; dopamine type 2 receptor; dopamine-2 receptor; D2/D3 receptor; dopamine D2/D3 receptor; D2 dopamine receptor
D3 receptor | dopamine-receptor | dopamine D3 receptor; dopamine D3; D3R; DRD3; D(3) receptor; dopamine receptor D3; D3 dopamine receptor
D4 receptor | dopamine-receptor | dopamine D4 receptor; dopamine D4; D4R; DRD4; D(4) receptor; dopamine receptor D4; D4 dopamine receptor
D5 receptor | dopamine-receptor | dopamine D5 receptor; dopamine D5; DRD5; D(5) receptor; dopamine receptor D5

# Opioid, cannabinoid, sigma
opioid receptor | brain-receptors, endogenous-opioids-messengers | opiate receptor; opioid receptors in the brain; opiate receptors in the brain; brain opioid receptors; opioid binding sites; endorphin receptors; classical opioid receptor
mu opioid receptor | opioid-receptor | mu-opioid; mu receptor; µ-opioid receptor; μ-opioid; MOR; mu-opiate receptor; OPRM1; MOP receptor; μ receptor; MOR1; MOR-1
delta opioid receptor | opioid-receptor | delta-opioid; δ-opioid receptor; δ-opioid; delta receptor; DOP receptor; OPRD1; delta-opiate receptor
kappa opioid receptor | opioid-receptor | kappa-opioid; κ-opioid receptor; κ-opioid; kappa receptor; KOP receptor; OPRK1; kappa-opiate receptor; KOR
nociceptin receptor | opioid-receptor | NOP receptor; ORL1; ORL-1; orphanin FQ receptor; nociceptin/orphanin FQ receptor; OPRL1; opioid receptor-like 1
sigma receptor | brain-receptors | σ receptor
sigma-1 receptor | sigma-receptor | sigma1 receptor; σ1 receptor; σ-1 receptor; SIGMAR1; sigma-1; sigma(1) receptor
sigma-2 receptor | sigma-receptor | sigma2 receptor; σ2 receptor; σ-2 receptor; TMEM97; sigma(2) receptor
cannabinoid receptor | receptors, endocannabinoids | endocannabinoid receptor; marijuana receptor; CB receptor
CB1 receptor | cannabinoid-receptor | CB1; CB1R; CB(1) receptor; cannabinoid receptor 1; cannabinoid receptor type 1; cannabinoid type 1 receptor; cannabinoid-1 receptor; cannabinoid CB1 receptor; CNR1; CB-1; type 1 cannabinoid receptor
CB2 receptor | cannabinoid-receptor | CB2; CB2R; CB(2) receptor; cannabinoid receptor 2; cannabinoid receptor type 2; cannabinoid type 2 receptor; cannabinoid-2 receptor; cannabinoid CB2 receptor; CNR2; CB-2; type 2 cannabinoid receptor
GPR55 | g-protein-coupled-receptors | G protein-coupled receptor 55; GPR55 receptor
imidazoline receptor | receptors | I1 receptor; imidazoline I1 receptor; imidazoline-1 receptor; I1-imidazoline receptor; imidazoline binding site
trace amine-associated receptor 1 | g-protein-coupled-receptors | TAAR1; TAAR-1; trace amine receptor

# Adrenergic
adrenergic receptor | receptors, epinephrine-hormone | adrenoceptor; adrenoreceptor; adrenaline receptor; noradrenaline receptor; norepinephrine receptor; epinephrine receptor; noradrenergic receptor; alpha- and beta-adrenoceptor
alpha-adrenergic receptor | adrenergic-receptor | alpha adrenoceptor; alpha receptor; α-adrenergic receptor; α-adrenoceptor; alpha-adrenoreceptor; α-receptor; alpha adrenergic
alpha-1-adrenergic receptor | alpha-adrenergic-receptor | alpha1-adrenergic receptor; α1-adrenergic receptor; α-1-adrenergic receptor; alpha(1)-adrenergic receptor; alpha-1-adrenoceptor; alpha1-adrenoceptor; α1-adrenoceptor; α-1-adrenoceptor; alpha(1)-adrenoceptor; alpha-1 receptor; alpha1 receptor; α1 receptor; α-1 receptor; alpha(1) receptor; alpha-1-adrenergic; alpha1-adrenergic; α1-adrenergic; α-1-adrenergic; alpha(1)-adrenergic; alpha-1-adrenoreceptor; alpha1-adrenoreceptor; α1-adrenoreceptor; α-1-adrenoreceptor; alpha(1)-adrenoreceptor; ADRA1A; alpha-1-AR; alpha1-AR; α1-AR; α-1-AR; alpha(1)-AR
alpha-1A-adrenergic receptor | alpha-1-adrenergic-receptor | alpha1A-adrenergic receptor; α1A-adrenergic receptor; α-1A-adrenergic receptor; alpha(1A)-adrenergic receptor; alpha-1A-adrenoceptor; alpha1A-adrenoceptor; α1A-adrenoceptor; α-1A-adrenoceptor; alpha(1A)-adrenoceptor; alpha-1A receptor; alpha1A receptor; α1A receptor; α-1A receptor; alpha(1A) receptor
alpha-1B-adrenergic receptor | alpha-1-adrenergic-receptor | alpha1B-adrenergic receptor; α1B-adrenergic receptor; α-1B-adrenergic receptor; alpha(1B)-adrenergic receptor; alpha-1B-adrenoceptor; alpha1B-adrenoceptor; α1B-adrenoceptor; α-1B-adrenoceptor; alpha(1B)-adrenoceptor; alpha-1B receptor; alpha1B receptor; α1B receptor; α-1B receptor; alpha(1B) receptor; ADRA1B
alpha-1D-adrenergic receptor | alpha-1-adrenergic-receptor | alpha1D-adrenergic receptor; α1D-adrenergic receptor; α-1D-adrenergic receptor; alpha(1D)-adrenergic receptor; alpha-1D-adrenoceptor; alpha1D-adrenoceptor; α1D-adrenoceptor; α-1D-adrenoceptor; alpha(1D)-adrenoceptor; alpha-1D receptor; alpha1D receptor; α1D receptor; α-1D receptor; alpha(1D) receptor; ADRA1D
alpha-2-adrenergic receptor | alpha-adrenergic-receptor | alpha2-adrenergic receptor; α2-adrenergic receptor; α-2-adrenergic receptor; alpha(2)-adrenergic receptor; alpha-2-adrenoceptor; alpha2-adrenoceptor; α2-adrenoceptor; α-2-adrenoceptor; alpha(2)-adrenoceptor; alpha-2 receptor; alpha2 receptor; α2 receptor; α-2 receptor; alpha(2) receptor; alpha-2-adrenergic; alpha2-adrenergic; α2-adrenergic; α-2-adrenergic; alpha(2)-adrenergic; alpha-2-adrenoreceptor; alpha2-adrenoreceptor; α2-adrenoreceptor; α-2-adrenoreceptor; alpha(2)-adrenoreceptor; ADRA2A; alpha-2-AR; alpha2-AR; α2-AR; α-2-AR; alpha(2)-AR
alpha-2A-adrenergic receptor | alpha-2-adrenergic-receptor | alpha2A-adrenergic receptor; α2A-adrenergic receptor; α-2A-adrenergic receptor; alpha(2A)-adrenergic receptor; alpha-2A-adrenoceptor; alpha2A-adrenoceptor; α2A-adrenoceptor; α-2A-adrenoceptor; alpha(2A)-adrenoceptor; alpha-2A receptor; alpha2A receptor; α2A receptor; α-2A receptor; alpha(2A) receptor
alpha-2B-adrenergic receptor | alpha-2-adrenergic-receptor | alpha2B-adrenergic receptor; α2B-adrenergic receptor; α-2B-adrenergic receptor; alpha(2B)-adrenergic receptor; alpha-2B-adrenoceptor; alpha2B-adrenoceptor; α2B-adrenoceptor; α-2B-adrenoceptor; alpha(2B)-adrenoceptor; ADRA2B
alpha-2C-adrenergic receptor | alpha-2-adrenergic-receptor | alpha2C-adrenergic receptor; α2C-adrenergic receptor; α-2C-adrenergic receptor; alpha(2C)-adrenergic receptor; alpha-2C-adrenoceptor; alpha2C-adrenoceptor; α2C-adrenoceptor; α-2C-adrenoceptor; alpha(2C)-adrenoceptor; ADRA2C
beta-adrenergic receptor | adrenergic-receptor | beta adrenoceptor; beta receptor; β-adrenergic receptor; β-adrenoceptor; beta-adrenoreceptor; β-receptor; beta adrenergic; human beta-adrenoceptor
beta-1-adrenergic receptor | beta-adrenergic-receptor | beta1-adrenergic receptor; β1-adrenergic receptor; β-1-adrenergic receptor; beta(1)-adrenergic receptor; beta-1-adrenoceptor; beta1-adrenoceptor; β1-adrenoceptor; β-1-adrenoceptor; beta(1)-adrenoceptor; beta-1 receptor; beta1 receptor; β1 receptor; β-1 receptor; beta(1) receptor; beta-1-adrenergic; beta1-adrenergic; β1-adrenergic; β-1-adrenergic; beta(1)-adrenergic; beta-1-adrenoreceptor; beta1-adrenoreceptor; β1-adrenoreceptor; β-1-adrenoreceptor; beta(1)-adrenoreceptor; ADRB1; beta-1-AR; beta1-AR; β1-AR; β-1-AR; beta(1)-AR
beta-2-adrenergic receptor | beta-adrenergic-receptor | beta2-adrenergic receptor; β2-adrenergic receptor; β-2-adrenergic receptor; beta(2)-adrenergic receptor; beta-2-adrenoceptor; beta2-adrenoceptor; β2-adrenoceptor; β-2-adrenoceptor; beta(2)-adrenoceptor; beta-2 receptor; beta2 receptor; β2 receptor; β-2 receptor; beta(2) receptor; beta-2-adrenergic; beta2-adrenergic; β2-adrenergic; β-2-adrenergic; beta(2)-adrenergic; beta-2-adrenoreceptor; beta2-adrenoreceptor; β2-adrenoreceptor; β-2-adrenoreceptor; beta(2)-adrenoreceptor; ADRB2; beta-2-AR; beta2-AR; β2-AR; β-2-AR; beta(2)-AR
beta-3-adrenergic receptor | beta-adrenergic-receptor | beta3-adrenergic receptor; β3-adrenergic receptor; β-3-adrenergic receptor; beta(3)-adrenergic receptor; beta-3-adrenoceptor; beta3-adrenoceptor; β3-adrenoceptor; β-3-adrenoceptor; beta(3)-adrenoceptor; beta-3 receptor; beta3 receptor; β3 receptor; β-3 receptor; beta(3) receptor; beta-3-adrenergic; beta3-adrenergic; β3-adrenergic; β-3-adrenergic; beta(3)-adrenergic; beta-3-adrenoreceptor; beta3-adrenoreceptor; β3-adrenoreceptor; β-3-adrenoreceptor; beta(3)-adrenoreceptor; ADRB3; beta-3-AR; beta3-AR; β3-AR; β-3-AR; beta(3)-AR

# Cholinergic
acetylcholine receptor | receptors, acetylcholine | cholinergic receptor; AChR; cholinoceptor
muscarinic receptor | acetylcholine-receptor | muscarinic acetylcholine receptor; mAChR; muscarinic cholinergic receptor; muscarinic
M1 receptor | muscarinic-receptor | muscarinic M1 receptor; M1 muscarinic receptor; M(1) receptor; CHRM1; M1 muscarinic acetylcholine receptor
M2 receptor | muscarinic-receptor | muscarinic M2 receptor; M2 muscarinic receptor; M(2) receptor; CHRM2; M2 muscarinic acetylcholine receptor
M3 receptor | muscarinic-receptor | muscarinic M3 receptor; M3 muscarinic receptor; M(3) receptor; CHRM3; M3 muscarinic acetylcholine receptor
M4 receptor | muscarinic-receptor | muscarinic M4 receptor; M4 muscarinic receptor; CHRM4
M5 receptor | muscarinic-receptor | muscarinic M5 receptor; M5 muscarinic receptor; CHRM5
nicotinic receptor | acetylcholine-receptor | nicotinic acetylcholine receptor; nAChR; nicotine receptor; nicotinic cholinergic receptor; neuronal nicotinic receptor
alpha-4-beta-2 nicotinic receptor | nicotinic-receptor | alpha-4-beta2 nicotinic receptor; alpha-4-β2 nicotinic receptor; alpha-4-β-2 nicotinic receptor; alpha-4-beta(2) nicotinic receptor; alpha4-beta-2 nicotinic receptor; alpha4beta-2 nicotinic receptor; alpha4-beta2 nicotinic receptor; alpha4beta2 nicotinic receptor; alpha4-β2 nicotinic receptor; alpha4β2 nicotinic receptor; alpha4-β-2 nicotinic receptor; alpha4β-2 nicotinic receptor; alpha4-beta(2) nicotinic receptor; alpha4beta(2) nicotinic receptor; α4-beta-2 nicotinic receptor; α4beta-2 nicotinic receptor; α4-beta2 nicotinic receptor; α4beta2 nicotinic receptor; α4-β2 nicotinic receptor; α4β2 nicotinic receptor; α4-β-2 nicotinic receptor; α4β-2 nicotinic receptor; α4-beta(2) nicotinic receptor; α4beta(2) nicotinic receptor; α-4-beta-2 nicotinic receptor; α-4-beta2 nicotinic receptor; α-4-β2 nicotinic receptor; α-4-β-2 nicotinic receptor; α-4-beta(2) nicotinic receptor; alpha(4)beta-2 nicotinic receptor; alpha(4)beta2 nicotinic receptor; alpha(4)β2 nicotinic receptor; alpha(4)β-2 nicotinic receptor; alpha(4)beta(2) nicotinic receptor; alpha4beta2 nicotinic acetylcholine receptor; α4β2 nAChR; α4β2 nicotinic acetylcholine receptor; alpha4beta2 receptor; α4β2 receptor; alpha-4-beta-2 nicotinic acetylcholine receptor
alpha-7 nicotinic receptor | nicotinic-receptor | alpha7 nicotinic receptor; α7 nicotinic receptor; α-7 nicotinic receptor; alpha(7) nicotinic receptor; alpha-7 nAChR; alpha7 nAChR; α7 nAChR; α-7 nAChR; alpha(7) nAChR; alpha-7 nicotinic acetylcholine receptor; alpha7 nicotinic acetylcholine receptor; α7 nicotinic acetylcholine receptor; α-7 nicotinic acetylcholine receptor; alpha(7) nicotinic acetylcholine receptor; CHRNA7
muscle nicotinic receptor | nicotinic-receptor | neuromuscular nicotinic receptor; nicotinic receptor at the neuromuscular junction

# Histamine
histamine receptor | receptors, histamine | histaminergic receptor
H1 receptor | histamine-receptor | histamine H1 receptor; histamine H1; H1R; HRH1; H(1) receptor; histamine H(1) receptor; histamine-1 receptor; histamine type 1 receptor; H1 histamine receptor; H-1 receptor
H2 receptor | histamine-receptor | histamine H2 receptor; histamine H2; H2R; HRH2; H(2) receptor; histamine H(2) receptor; histamine-2 receptor; histamine type 2 receptor; H2 histamine receptor; H-2 receptor
H3 receptor | histamine-receptor | histamine H3 receptor; histamine H3; H3R; HRH3; H(3) receptor; histamine-3 receptor; histamine type 3 receptor
H4 receptor | histamine-receptor | histamine H4 receptor; histamine H4; H4R; HRH4; H(4) receptor; histamine-4 receptor

# Purines, melatonin, orexin, peptides
adenosine receptor | receptors, adenosine-messenger | P1 receptor; adenosine receptors in the brain
adenosine A1 receptor | adenosine-receptor | A1 receptor; A1R; ADORA1; A(1) receptor; A1 adenosine receptor
adenosine A2A receptor | adenosine-receptor | A2A receptor; A2AR; ADORA2A; A(2A) receptor; A2A adenosine receptor; adenosine A(2A) receptor
adenosine A2B receptor | adenosine-receptor | A2B receptor; ADORA2B; A2B adenosine receptor
adenosine A3 receptor | adenosine-receptor | A3 receptor; ADORA3; A3 adenosine receptor
purinergic receptor | receptors | P2 receptor; purinoceptor; ATP receptor; P2X receptor; P2Y receptor
P2X3 receptor | purinergic-receptor | P2X3; P2RX3; P2X2/3 receptor
P2X4 receptor | purinergic-receptor | P2X4; P2RX4
P2X7 receptor | purinergic-receptor | P2X7; P2RX7; P2X7R
P2Y1 receptor | purinergic-receptor | P2Y1; P2RY1
P2Y2 receptor | purinergic-receptor | P2Y2; P2RY2
P2Y12 receptor | purinergic-receptor | P2Y12; P2Y(12); P2RY12; P2Y12 ADP receptor; ADP receptor; platelet ADP receptor; platelet P2Y12 receptor; adenosine diphosphate receptor; P2Y12 platelet receptor
melatonin receptor | brain-receptors, melatonin-hormone | melatonergic receptor; MT1 and MT2 receptors; MT1/MT2 receptor
MT1 receptor | melatonin-receptor | melatonin MT1 receptor; MT1 melatonin receptor; MTNR1A; melatonin receptor 1
MT2 receptor | melatonin-receptor | melatonin MT2 receptor; MT2 melatonin receptor; MTNR1B; melatonin receptor 2
orexin receptor | brain-receptors, orexin | hypocretin receptor; OX1R and OX2R; dual orexin receptor
orexin-1 receptor | orexin-receptor | OX1 receptor; OX1R; HCRTR1; orexin receptor type 1; orexin receptor 1
orexin-2 receptor | orexin-receptor | OX2 receptor; OX2R; HCRTR2; orexin receptor type 2; orexin receptor 2
neurokinin receptor | receptors | tachykinin receptor; NK receptor; neurokinin switch
NK1 receptor | neurokinin-receptor | neurokinin-1 receptor; NK-1 receptor; substance P receptor; TACR1; NK1R; neurokinin 1; substance P/neurokinin-1 receptor
NK2 receptor | neurokinin-receptor | neurokinin-2 receptor; NK-2 receptor; TACR2
NK3 receptor | neurokinin-receptor | neurokinin-3 receptor; NK-3 receptor; TACR3; neurokinin B receptor; NK3R; NK3
CGRP receptor | receptors, cgrp | calcitonin gene-related peptide receptor; CGRPR; calcitonin gene related peptide (CGRP) receptor; CALCRL; RAMP1
amylin receptor | receptors, amylin
calcitonin receptor | receptors, calcitonin-hormone | CTR receptor; CALCR
cholecystokinin receptor | receptors, cholecystokinin | CCK receptor; CCK-A receptor; CCK-B receptor; CCK1 receptor; CCK2 receptor; gastrin receptor; (CCK-A) receptor
ghrelin receptor | receptors, ghrelin | growth hormone secretagogue receptor; GHSR; GHS-R1a; GHS receptor
leptin receptor | receptors, leptin | LEPR; Ob-R; ObR
neuropeptide Y receptor | receptors, neuropeptide-y | NPY receptor; Y1 receptor; Y2 receptor; Y5 receptor; Y1R; NPY Y1 receptor; neuropeptide Y Y1 receptor; NPY1R
melanocortin receptor | receptors | MCR
melanocortin-1 receptor | melanocortin-receptor | MC1R; MC1 receptor
melanocortin-2 receptor | melanocortin-receptor | MC2R; ACTH receptor; MC2 receptor
melanocortin-4 receptor | melanocortin-receptor | MC4R; MC4 receptor
somatostatin receptor | receptors, somatostatin-hormone | SSTR; SST receptor; SSTR2; SSTR5; sst2 receptor; somatostatin receptor 2
bradykinin receptor | receptors, bradykinin | B2 receptor; bradykinin B2 receptor; bradykinin B1 receptor; B1 receptor; BDKRB2
neurotensin receptor | receptors, neurotensin | NTSR1; NTS1 receptor
galanin receptor | receptors, galanin | GALR1; GalR2
oxytocin receptor | receptors, oxytocin-hormone | OXTR
vasopressin receptor | receptors, vasopressin-hormone | AVP receptor; ADH receptor
V1a receptor | vasopressin-receptor | vasopressin V1a receptor; V(1a) receptor; V(1a); AVPR1A; V1 receptor; vasopressin 1 receptor
V1b receptor | vasopressin-receptor | vasopressin V1b receptor; V3 receptor; AVPR1B
V2 receptor | vasopressin-receptor | vasopressin V2 receptor; V(2) receptor; AVPR2; vasopressin 2 receptor; vasopressin type 2 receptor
CRF1 receptor | receptors | corticotropin-releasing factor receptor; CRH receptor; CRHR1; CRF receptor; CRF1R
PAC1 receptor | receptors | PACAP receptor; ADCYAP1R1
motilin receptor | receptors, motilin | MLNR
bombesin receptor | receptors | gastrin-releasing peptide receptor; GRPR

# Metabolic hormones
GLP-1 receptor | receptors, glp-1 | GLP-1R; GLP1R; GLP1 receptor; glucagon-like peptide-1 receptor; glucagon-like peptide 1 (GLP-1) receptor
GLP-2 receptor | receptors, glp-2 | GLP-2R; glucagon-like peptide-2 receptor; GLP2R
GIP receptor | receptors, gip | GIPR; glucose-dependent insulinotropic polypeptide receptor; gastric inhibitory polypeptide receptor
glucagon receptor | receptors, glucagon-hormone | GCGR
insulin receptor | receptor-tyrosine-kinases, insulin-hormone | INSR
growth hormone receptor | receptors, growth-hormone | GH receptor; GHR; somatotropin receptor
growth hormone-releasing hormone receptor | receptors | GHRH receptor; GHRHR
TSH receptor | receptors, tsh | thyrotropin receptor; thyroid-stimulating hormone receptor; TSHR
PTH receptor | receptors | parathyroid hormone receptor; PTH1 receptor; PTH1R; parathyroid hormone 1 receptor; PTHR1
calcium-sensing receptor | receptors | CaSR; calcium receptor; extracellular calcium-sensing receptor
FSH receptor | receptors, fsh | follicle-stimulating hormone receptor; FSHR
LH receptor | receptors | luteinizing hormone receptor; LHCGR; LH/hCG receptor
GnRH receptor | receptors, gnrh | gonadotropin-releasing hormone receptor; LHRH receptor; GnRHR; luteinizing hormone-releasing hormone receptor; gonadotropin releasing hormone (GnRH) receptor
prolactin receptor | receptors, prolactin | PRLR
thyroid hormone receptor | nuclear-receptors, thyroid-hormone | thyroid receptor; THR-beta; thyroid hormone receptor beta; THRB; thyroid hormone receptor alpha; TR-beta; THR-β
kisspeptin receptor | receptors, kisspeptin | KISS1R; GPR54

# Steroid and nuclear receptors
estrogen receptor | hormone-receptors, nuclear-receptors, estrogen-hormone | oestradiol receptor; ESR1; ERalpha; ER-alpha; ERα; ER-α; estrogen receptor alpha; estrogen receptor α; estrogen receptor-positive cells; ERbeta; ER-beta; ERβ; ESR2; estrogen receptor beta; estrogen receptor β
G protein-coupled estrogen receptor | g-protein-coupled-receptors | GPR30; GPER; GPER1
progesterone receptor | hormone-receptors, nuclear-receptors, progesterone-hormone | progestin receptor; progestogen receptor; PGR gene; PR-A; PR-B
androgen receptor | hormone-receptors, nuclear-receptors, androgens-hormones | testosterone receptor; dihydrotestosterone receptor; DHT receptor
glucocorticoid receptor | hormone-receptors, nuclear-receptors, cortisol | cortisol receptor; corticosteroid receptor; steroid receptor; NR3C1; glucocorticoid receptor type II; glucocorticoid (GC) receptor
mineralocorticoid receptor | hormone-receptors, nuclear-receptors, aldosterone | aldosterone receptor; NR3C2
vitamin D receptor | nuclear-receptors, vitamin-d-hormone | VDR; calcitriol receptor
retinoic acid receptor | nuclear-receptors | retinoid receptor; RAR-alpha; RARα; RARalpha; RARbeta; RARβ; RARgamma; RARγ
retinoid X receptor | nuclear-receptors | RXR; RXR-alpha; RXRα; RXRalpha; RXRbeta; RXRβ; RXRgamma
PPAR | nuclear-receptors | peroxisome proliferator-activated receptor
PPAR-alpha | ppar | PPARalpha; PPAR-α; PPARα; peroxisome proliferator-activated receptor alpha; peroxisome proliferator-activated receptor α; PPARA
PPAR-gamma | ppar | PPARgamma; PPAR-γ; PPARγ; peroxisome proliferator-activated receptor gamma; peroxisome proliferator-activated receptor γ; PPARG; PPAR(gamma)
PPAR-delta | ppar | PPARdelta; PPAR-δ; PPARδ; peroxisome proliferator-activated receptor delta; peroxisome proliferator-activated receptor δ; PPARD; PPAR-β/δ; PPAR-beta/delta
PGC-1-alpha | transcription-factors | PGC-1-α; PPARGC1A; PGC1alpha; PGC1α; peroxisome proliferator-activated receptor gamma coactivator-1alpha; PPAR gamma coactivator 1 alpha
farnesoid X receptor | nuclear-receptors | FXR; bile acid receptor; NR1H4
liver X receptor | nuclear-receptors | LXR; LXRalpha; LXRα; LXRbeta; LXRβ
pregnane X receptor | nuclear-receptors | PXR; NR1I2; steroid and xenobiotic receptor
constitutive androstane receptor | nuclear-receptors | =CAR; NR1I3
aryl hydrocarbon receptor | nuclear-receptors | AhR; dioxin receptor
steroidogenic factor 1 | nuclear-receptors | SF-1; NR5A1
DAX1 | nuclear-receptors | DAX-1; NR0B1
Nur77 | nuclear-receptors | NR4A1; NGFI-B
Nurr1 | nuclear-receptors | NR4A2
TGR5 | g-protein-coupled-receptors | GPBAR1; bile acid receptor TGR5

# Blood pressure, vessels
angiotensin receptor | receptors, angiotensin-ii | angiotensin II receptor; =AT receptor; angiotensin II (AII) receptor
AT1 receptor | angiotensin-receptor | angiotensin II type 1 receptor; AT1; AT1R; AGTR1; angiotensin II type-1 (AT1) receptor; angiotensin II receptor type 1; AT(1) receptor; angiotensin type 1 receptor
AT2 receptor | angiotensin-receptor | angiotensin II type 2 receptor; AT2R; AGTR2; AT(2) receptor; angiotensin type 2 receptor
endothelin receptor | receptors, endothelin | ET receptor; endothelin-1 receptor; ET-1 receptor
endothelin A receptor | endothelin-receptor | ET-A receptor; ETA receptor; EDNRA; endothelin type A receptor; ET(A) receptor; ETAR
endothelin B receptor | endothelin-receptor | ET-B receptor; ETB receptor; EDNRB; endothelin type B receptor; ET(B) receptor
prostaglandin receptor | receptors, prostaglandins-messengers | prostanoid receptor; prostaglandin E receptor; EP receptor; EP2 receptor; EP3 receptor
EP4 receptor | prostaglandin-receptor | prostaglandin E2 receptor 4; PTGER4
FP receptor | prostaglandin-receptor | prostaglandin F receptor; prostaglandin F2alpha receptor; prostaglandin F2α receptor; prostaglandin FP receptor
IP receptor | prostaglandin-receptor | prostacyclin receptor; PGI2 receptor
DP2 receptor | prostaglandin-receptor | CRTH2; prostaglandin D2 receptor; DP1 receptor
thromboxane receptor | receptors | thromboxane A2 receptor; TP receptor; TXA2 receptor
leukotriene receptor | receptors, leukotrienes | CysLT1 receptor; cysteinyl leukotriene receptor; leukotriene D4 receptor; CysLT1; CYSLTR1; cysteinyl leukotriene 1 receptor; BLT1 receptor; leukotriene B4 receptor
platelet-activating factor receptor | receptors, platelet-activating-factor | PAF receptor; PTAFR
PAR-1 | receptors | protease-activated receptor 1; PAR1; thrombin receptor; PAR-1 receptor; F2R
PAR-2 | receptors | protease-activated receptor 2; PAR2; F2RL1
natriuretic peptide receptor | receptors | NPR-A; NPRA; ANP receptor
S1P receptor | g-protein-coupled-receptors | sphingosine-1-phosphate receptor; S1P1; S1PR1; S1P1 receptor; sphingosine 1-phosphate (S1P) receptor; S1P5
LPA1 receptor | g-protein-coupled-receptors | lysophosphatidic acid receptor; LPAR1; LPA1
LDL receptor | receptors | low-density lipoprotein receptor; LDLR; LDL-R; low density lipoprotein (LDL) receptor
lipoprotein receptors | receptors | VLDL receptor; LRP1; scavenger receptor; SR-BI
thrombopoietin receptor | receptors, thrombopoietin | TPO receptor; c-Mpl; MPL gene; TPO-R
erythropoietin receptor | receptors, erythropoietin-hormone | EPO receptor; EPOR
transferrin receptor | receptors | TfR1; TFRC; CD71
folate receptor | receptors | folate receptor alpha; FRα; FOLR1
asialoglycoprotein receptor | receptors | ASGPR; ASGR1

# Immune receptors
toll-like receptors | receptors | TLR
TLR2 | toll-like-receptors | toll-like receptor 2
TLR3 | toll-like-receptors | toll-like receptor 3
TLR4 | toll-like-receptors | toll-like receptor 4; TLR-4
TLR7 | toll-like-receptors | toll-like receptor 7; TLR7/8
TLR9 | toll-like-receptors | toll-like receptor 9
chemokine receptor | receptors
CCR2 | receptors
CXCR2 | receptors
CXCR3 | receptors
CCR1 | receptors
CCR7 | receptors
CX3CR1 | receptors
CCR4 | chemokine-receptor | C-C chemokine receptor 4; CCR4 receptor
CCR5 | chemokine-receptor | C-C chemokine receptor type 5; CCR5 receptor; CCR5 co-receptor; CCR5 coreceptor
CXCR4 | chemokine-receptor | C-X-C chemokine receptor type 4; CXCR4 receptor; SDF-1 receptor
T-cell receptor | receptors | TCR; T cell antigen receptor
B-cell receptor | receptors | BCR signaling; B-cell antigen receptor; BCR complex
Fc receptor | receptors | FcRn; neonatal Fc receptor; Fc gamma receptor; FcγR; Fcγ receptor
IgE receptor | receptors | FcεRI; high-affinity IgE receptor; FceRI; Fc epsilon receptor
cytokine receptor | receptors
IL-1 receptor | cytokine-receptor, il-1 | interleukin-1 receptor; IL-1R; IL1R1; IL-1 receptor type I
IL-2 receptor | cytokine-receptor, il-2 | interleukin-2 receptor; IL-2R; CD25; IL-2 receptor alpha; IL2RA
IL-4 receptor | cytokine-receptor, il-4 | IL-4 receptor alpha; interleukin-4 receptor; IL-4R; IL-4Rα; IL-4R alpha; interleukin-4 receptor alpha; IL4RA
IL-5 receptor | cytokine-receptor, il-5 | IL-5Rα; IL-5 receptor alpha; interleukin-5 receptor
IL-6 receptor | cytokine-receptor, il-6 | interleukin-6 receptor; IL-6R; IL6R; gp130
IL-7 receptor | cytokine-receptor, il-7 | IL-7R; interleukin-7 receptor
IL-17 receptor | cytokine-receptor, il-17 | interleukin-17 receptor; IL-17RA; IL17RA; IL-17 receptor A
IL-23 receptor | cytokine-receptor, il-23 | interleukin-23 receptor; IL-23R
IL-31 receptor | cytokine-receptor, il-31 | IL-31RA; interleukin-31 receptor; IL-31 receptor alpha
TNF receptor | cytokine-receptor | tumor necrosis factor receptor; TNFR; TNFR1; TNFR2
interferon receptor | cytokine-receptor | IFNAR; IFNAR1; type I interferon receptor; interferon alpha receptor
TSLP receptor | cytokine-receptor, tslp | TSLPR; thymic stromal lymphopoietin receptor
death receptor | receptors | DR4; DR5; TRAIL receptor
C5a receptor | receptors, c5a | C5aR; C5aR1; C5a1 receptor; complement C5a receptor; C3a receptor; C3aR
KIR | receptors | killer-cell immunoglobulin-like receptor
NKG2D | receptors | NKG2A

# Growth factor receptors
EGFR | receptor-tyrosine-kinases | epidermal growth factor receptor; EGF receptor; epidermal growth factor receptor (EGFR); ErbB1; ErbB-1; HER1; EGFR tyrosine kinase; EGFR kinase; ErbB; ErbB receptor; HER family; mutant EGFR; EGFR T790M
HER2 | receptor-tyrosine-kinases | HER2/neu; =HER-2; ErbB2; ErbB-2; human epidermal growth factor receptor 2; HER2 receptor; HER2 protein; HER-2/neu
HER3 | receptor-tyrosine-kinases | ErbB3; human epidermal growth factor receptor 3; =HER-3
HER4 | receptor-tyrosine-kinases | ErbB4; human epidermal growth factor receptor 4
VEGFR | receptor-tyrosine-kinases | VEGF receptor; vascular endothelial growth factor receptor; VEGFR1; VEGFR-1; VEGFR3; VEGFR-3; Flt-1
VEGFR-2 | vegfr | VEGFR2; KDR; Flk-1; VEGF receptor 2; vascular endothelial growth factor receptor 2
PDGFR | receptor-tyrosine-kinases | PDGF receptor; platelet-derived growth factor receptor; PDGFRalpha; PDGFRα; PDGFR-alpha; PDGFRbeta; PDGFRβ; PDGFR-beta; PDGFRA; PDGFRB
FGFR | receptor-tyrosine-kinases | FGF receptor; fibroblast growth factor receptor; FGFR1; FGFR2; FGFR3; FGFR4
IGF-1 receptor | receptor-tyrosine-kinases, igf-1 | IGF-1R; IGF1R; insulin-like growth factor 1 receptor; IGF-I receptor; IGF receptor
KIT receptor | receptor-tyrosine-kinases | c-Kit; =KIT; CD117; stem cell factor receptor; KIT kinase
FLT3 | receptor-tyrosine-kinases | FMS-like tyrosine kinase 3; FLT-3; FLT3-ITD; Flt3 receptor
CSF1R | receptor-tyrosine-kinases | CSF-1R; CSF-1 receptor; c-fms; colony-stimulating factor 1 receptor; macrophage colony stimulating factor receptor; M-CSF receptor
MET receptor | receptor-tyrosine-kinases | c-Met; =MET; HGF receptor; hepatocyte growth factor receptor; MET kinase
RET receptor | receptor-tyrosine-kinases | =RET; RET kinase; RET tyrosine kinase; RET proto-oncogene
ALK | receptor-tyrosine-kinases | anaplastic lymphoma kinase; ALK kinase; EML4-ALK; ALK tyrosine kinase
ROS1 | receptor-tyrosine-kinases | ROS1 kinase; ROS-1
TRK receptor | receptor-tyrosine-kinases | =TRK; tropomyosin receptor kinase; TRK kinase; NTRK; neurotrophic tyrosine receptor kinase; Trk family
TrkA | trk-receptor | NTRK1; NGF receptor; tropomyosin receptor kinase A
TrkB | trk-receptor | NTRK2; BDNF receptor; tropomyosin receptor kinase B; TrkB receptor
TrkC | trk-receptor | NTRK3; tropomyosin receptor kinase C
AXL | receptor-tyrosine-kinases | AXL kinase; AXL receptor
TIE2 | receptor-tyrosine-kinases | Tie-2; TEK receptor
TGF-beta receptor | growth-factor-receptors, tgf-beta | TGFbeta receptor; TGF-β receptor; TGFβ receptor; transforming growth factor beta receptor; TGFBR1; TβRI; ALK5; TGFBR2
activin receptor | growth-factor-receptors, activin | ActRIIA; activin receptor type II; ActRII; ACVR2A
integrins | receptors | integrin receptor; alpha-4 integrin; alpha4 integrin; α-4 integrin; alpha(4) integrin
α4 integrin | receptors | α4β1 integrin; VLA-4; integrin alpha-4
αvβ3 integrin | receptors
integrin αvβ6 | receptors
alpha-4-beta-7 integrin | integrins | alpha-4-beta7 integrin; alpha-4-β7 integrin; alpha-4-β-7 integrin; alpha-4-beta(7) integrin; alpha4-beta-7 integrin; alpha4beta-7 integrin; alpha4-beta7 integrin; alpha4beta7 integrin; alpha4-β7 integrin; alpha4β7 integrin; alpha4-β-7 integrin; alpha4β-7 integrin; alpha4-beta(7) integrin; alpha4beta(7) integrin; α4-beta-7 integrin; α4beta-7 integrin; α4-beta7 integrin; α4beta7 integrin; α4-β7 integrin; α4β7 integrin; α4-β-7 integrin; α4β-7 integrin; α4-beta(7) integrin; α4beta(7) integrin; α-4-beta-7 integrin; α-4-beta7 integrin; α-4-β7 integrin; α-4-β-7 integrin; α-4-beta(7) integrin; alpha(4)beta-7 integrin; alpha(4)beta7 integrin; alpha(4)β7 integrin; alpha(4)β-7 integrin; alpha(4)beta(7) integrin; alpha4beta7; α4β7; LPAM-1; integrin α4β7
glycoprotein IIb/IIIa | integrins | GP IIb/IIIa; GPIIb/IIIa; glycoprotein IIb/IIIa receptor; αIIbβ3; platelet glycoprotein IIb/IIIa receptor; fibrinogen receptor; GP IIb/IIIa receptor; integrin αIIbβ3
LFA-1 | integrins | lymphocyte function-associated antigen 1; CD11a; LFA-1/ICAM-1
Smoothened | receptors | Smoothened receptor; SMO receptor; Smo protein
Notch receptor | receptors | NOTCH1; Notch-1
Frizzled receptor | receptors | Frizzled; Wnt receptor
RANK receptor | receptors | RANK/RANKL; receptor activator of nuclear factor kappa-B
ryanodine receptor | ion-channels | RyR; RyR1; RyR2; ryanodine receptor type 1
IP3 receptor | ion-channels | inositol trisphosphate receptor; IP3R; inositol 1,4,5-trisphosphate receptor
MRGPRX2 | g-protein-coupled-receptors | Mas-related G protein-coupled receptor X2
GPR35 | g-protein-coupled-receptors | G protein-coupled receptor 35
GPR119 | g-protein-coupled-receptors | G protein-coupled receptor 119
FFAR1 | g-protein-coupled-receptors | GPR40; free fatty acid receptor 1
niacin receptor | g-protein-coupled-receptors | GPR109A; HCAR2; hydroxycarboxylic acid receptor 2; HCA2 receptor; nicotinic acid receptor
`,
};
