import type { LexiconTable } from '../rows.ts';

/** Ion channels, pumps and transporters. */
export const channels: LexiconTable = {
  name: 'targets/channels',
  kind: 'target',
  rows: `
# Ion channels
ion channels | | membrane channels; channels in the cell membrane; ion channel proteins
voltage-gated ion channels | ion-channels | voltage-gated channels
ligand-gated ion channels | ion-channels | receptor channel
sodium channel | ion-channels | voltage-gated sodium channel; Na+ channel; Na channel; NaV channel; VGSC; sodium ion channel; fast sodium channel; voltage-dependent sodium channel; voltage-gated Na+ channel; nerve sodium channel; cardiac sodium channel; voltage-sensitive sodium channel; SCN5A; Nav1.5
Nav1.7 | sodium-channel | NaV1.7 channel; SCN9A; sodium channel 1.7
Nav1.8 | sodium-channel | NaV1.8 channel; SCN10A; sodium channel 1.8
epithelial sodium channel | sodium-channel | ENaC; amiloride-sensitive sodium channel
calcium channel | ion-channels | voltage-gated calcium channel; Ca2+ channel; VGCC; voltage-dependent calcium channel; calcium ion channel; voltage-gated Ca2+ channel; voltage-sensitive calcium channel; slow calcium channel; CaV channel
L-type calcium channel | calcium-channel | Cav1.2; L-type Ca2+ channel; L-type voltage-gated calcium channel; dihydropyridine receptor; L-channel; CACNA1C
N-type calcium channel | calcium-channel | Cav2.2; N-type voltage-gated calcium channel; N-type Ca2+ channel
T-type calcium channel | calcium-channel | Cav3.2; T-type Ca2+ channel; Cav3.1
P/Q-type calcium channel | calcium-channel | Cav2.1; presynaptic calcium channel
alpha-2-delta subunit of calcium channels | calcium-channel | alpha-2-δ subunit of calcium channels; alpha2-delta subunit of calcium channels; alpha2delta subunit of calcium channels; alpha2-δ subunit of calcium channels; alpha2δ subunit of calcium channels; α2-delta subunit of calcium channels; α2delta subunit of calcium channels; α2-δ subunit of calcium channels; α2δ subunit of calcium channels; α-2-delta subunit of calcium channels; α-2-δ subunit of calcium channels; alpha(2)delta subunit of calcium channels; alpha(2)δ subunit of calcium channels; alpha-2-delta subunit; alpha2delta; α2δ; α2δ subunit; alpha-2-delta protein; α2δ-1; alpha-2-delta-1; alpha-2 delta subunit of voltage-gated calcium channels; α2δ subunit of voltage-gated calcium channels; alpha-2-delta; CACNA2D1; gabapentin binding site
potassium channel | ion-channels | K+ channel; voltage-gated potassium channel; potassium ion channel; Kv channel; inward rectifier potassium channel; voltage-gated K+ channel; voltage-dependent potassium channel
hERG channel | potassium-channel | hERG; hERG potassium channel; KCNH2; Kv11.1; IKr; rapid delayed rectifier potassium current; human ether-a-go-go-related gene
KATP channel | potassium-channel | ATP-sensitive potassium channel; K-ATP channel; K(ATP) channel; ATP-dependent potassium channel; KATP; Kir6.2; ATP-sensitive K+ channel; ATP sensitive potassium (K(ATP)) channel; mitoKATP channel
sulfonylurea receptor | katp-channel | SUR1; SUR2; sulfonylurea receptor 1; SUR2A; human SUR1
KCNQ channel | potassium-channel | Kv7 channel; KCNQ2; Kv7; KCNQ2/3; KCNQ potassium channel; Kv7 potassium channel; M-current; KCNQ1
BK channel | potassium-channel | calcium-activated potassium channel; large-conductance potassium channel; Ca2+-activated K+ channel; SK channel
Kv1.3 | potassium-channel | Kv1.3 channel; Kv1.5; Kv4.3; KCNA5
GIRK channel | potassium-channel | G protein-gated inwardly rectifying potassium channel; Kir3
K2P channel | potassium-channel | two-pore domain potassium channel
chloride channel | ion-channels | Cl- channel; chloride ion channel; glutamate-gated chloride channel
ClC-2 | chloride-channel | chloride channel-2; ClC-2 chloride channel; type-2 chloride channel; CIC-2 chloride channel
CFTR | chloride-channel | cystic fibrosis transmembrane conductance regulator; CFTR protein; CFTR channel; F508del-CFTR; CFTR chloride channel
TMEM16A | chloride-channel | anoctamin-1; ANO1; calcium-activated chloride channel
TRPV1 | ion-channels | transient receptor potential vanilloid 1; vanilloid receptor; capsaicin receptor; TRPV1 receptor; VR1; TRPV1 channel; transient receptor potential vanilloid subtype 1; TRP vanilloid 1
TRPA1 | ion-channels | transient receptor potential ankyrin 1; TRPA1 channel; TRPA1 receptor
TRPM8 | ion-channels | transient receptor potential melastatin 8; cold receptor; menthol receptor; TRPM8 receptor; cold and menthol receptor
TRP channels | ion-channels | transient receptor potential channel; TRPC
TRPV4 | ion-channels
TRPM4 | ion-channels
TRPC5 | ion-channels
TRPC6 | ion-channels
HCN channel | ion-channels | funny current; funny channel; hyperpolarization-activated cyclic nucleotide-gated channel; cardiac pacemaker current; HCN4; I(f) current
ASIC | ion-channels | acid-sensing ion channel; ASIC1a; ASICs; ASIC3
Piezo channels | ion-channels | Piezo1; Piezo2; mechanosensitive channels
gap junctions | ion-channels | connexin; connexin43; connexin 43; Cx43; pannexin
aquaporin | ion-channels | aquaporin-2; aquaporin 4; water channels; AQP1; AQP4
CRAC channel | ion-channels | Orai1; STIM1; store-operated calcium channel
mitochondrial permeability transition pore | ion-channels | mPTP; MPTP pore; permeability transition pore; VDAC
M2 proton channel | ion-channels, viral-proteins | influenza M2 protein; M2 ion channel; viral M2 protein; M2 protein; M2 channel

# Pumps and transporters
transporters | | transport proteins; transporter proteins; membrane transporters; carrier proteins
neurotransmitter transporters | transporters | reuptake transporters; monoamine transporter; reuptake pump
serotonin transporter | neurotransmitter-transporters | SERT; 5-HTT; 5-HT transporter; SLC6A4; serotonin reuptake transporter; serotonin reuptake pump; serotonin reuptake site
norepinephrine transporter | neurotransmitter-transporters | noradrenaline transporter; =NET; SLC6A2; norepinephrine reuptake transporter; norepinephrine reuptake pump
dopamine transporter | neurotransmitter-transporters | =DAT; SLC6A3; dopamine reuptake transporter; dopamine reuptake pump
VMAT2 | neurotransmitter-transporters | vesicular monoamine transporter 2; vesicular monoamine transporter; SLC18A2; vesicular monoamine transporter type 2; VMAT
GABA transporter | neurotransmitter-transporters | GAT-1; GAT1; GABA transporter 1; SLC6A1; GABA reuptake transporter
glutamate transporter | neurotransmitter-transporters | excitatory amino acid transporter; EAAT; GLT-1; GLAST; EAAC1; EAAT2; EAAT1; EAAT3; vesicular glutamate transporter
glycine transporter | neurotransmitter-transporters | GlyT1; glycine transporter 1; GlyT2
choline transporter | neurotransmitter-transporters | vesicular acetylcholine transporter; VAChT
SV2A | proteins | synaptic vesicle protein 2A; synaptic vesicle glycoprotein 2A; SV2A protein; synaptic vesicle protein SV2A
proton pump | transporters, enzymes | H+/K+-ATPase; gastric H+/K+-ATPase; hydrogen-potassium ATPase; acid pump; gastric proton pump; H+,K+-ATPase; H+/K+ ATPase enzyme; stomach acid pumps; gastric acid pump; H,K-ATPase; acid-producing pumps; proton pumps in the stomach; hydrogen-potassium adenosine triphosphatase; H+/K+ adenosine triphosphatase
Na+/K+-ATPase | transporters, enzymes | sodium-potassium pump; sodium pump; sodium-potassium ATPase; Na,K-ATPase; Na/K-ATPase; Na+,K+-ATPase; sodium/potassium ATPase pump; Na+/K+ pump; sodium potassium adenosine triphosphatase; Na-K pump
ROMK | potassium-channel | renal outer medullary potassium channel; Kir1.1; KCNJ1
SERCA | transporters, enzymes | sarcoplasmic reticulum calcium ATPase; SERCA2a; Ca2+-ATPase; sarco/endoplasmic reticulum Ca2+-ATPase; calcium pump
V-ATPase | transporters, enzymes | vacuolar ATPase; vacuolar-type H+-ATPase
SGLT2 | transporters | sodium-glucose cotransporter 2; sodium-glucose co-transporter 2; SGLT-2; SLC5A2; sodium-glucose transport protein 2; sodium-glucose transporter 2; SGLT2 protein; SGLT2 transporter
SGLT1 | transporters | sodium-glucose cotransporter 1; SGLT-1; SLC5A1; sodium-glucose co-transporter 1; SGLT; sodium-glucose cotransporter
GLUT4 | transporters | glucose transporter 4; GLUT-4; glucose transporter type 4; SLC2A4
GLUT1 | transporters | glucose transporter 1; GLUT-1; SLC2A1
GLUT2 | transporters
glucose transporters | transporters
NKCC2 | transporters | Na-K-2Cl cotransporter; sodium-potassium-chloride cotransporter; Na+/K+/2Cl- cotransporter; sodium-potassium-2-chloride cotransporter; Na-K-Cl cotransporter; NKCC1; Na/K/2Cl co-transporter
NCC | transporters | sodium-chloride cotransporter; thiazide-sensitive sodium chloride cotransporter; Na-Cl cotransporter; sodium-chloride symporter; Na+-Cl- cotransporter; sodium chloride co-transporter; SLC12A3
NHE3 | transporters | sodium/hydrogen exchanger 3; sodium-hydrogen exchanger; Na+/H+ exchanger; NHE1; sodium-proton exchanger; sodium/hydrogen exchanger isoform 3
sodium-calcium exchanger | transporters | =NCX; Na+/Ca2+ exchanger; NCX1; Na/Ca exchanger
NPC1L1 | transporters | Niemann-Pick C1-like 1; NPC1L1 transporter; Niemann-Pick C1-like 1 protein; sterol transporter; cholesterol transporter in the intestine
ileal bile acid transporter | transporters | IBAT; apical sodium-dependent bile acid transporter; ASBT; ileal bile acid transport
NTCP | transporters | sodium taurocholate cotransporting polypeptide; SLC10A1
BSEP | transporters | bile salt export pump; ABCB11
URAT1 | transporters | urate transporter 1; urate transporter; SLC22A12; uric acid transporter; uric acid transporter 1; GLUT9
P-glycoprotein | transporters | P-gp; MDR1; ABCB1; multidrug resistance protein 1; Pgp
BCRP | transporters | breast cancer resistance protein; ABCG2; BCRP1
MRP2 | transporters | multidrug resistance-associated protein; ABCC2; MRP1; ABCC1; MRP4; multidrug resistance-associated protein 2; MRP3
ABCA1 | transporters | ABC transporter; ATP-binding cassette transporter
ABCA7 | transporters
ABCG5/G8 | transporters
OATP1B1 | transporters | organic anion-transporting polypeptide 1B1; OATP-C; SLCO1B1; OATP2; organic anion transporting polypeptide; OATP; OATP1B1/1B3; OATP-A; OATP-B; OATP2B1; OATP1A2
OATP1B3 | transporters | OATP8; SLCO1B3
organic anion transporter | transporters | OAT1; OAT3; OAT1/3; SLC22A6
organic cation transporter | transporters | OCT1; OCT2; organic cation transporter 2; MATE1; organic cation transporter 1
peptide transporter | transporters | PEPT1; PepT2; peptide transporter 1
nucleoside transporter | transporters | ENT1; ENT2; equilibrative nucleoside transporter; equilibrative nucleoside transporter 1; ENT1 transporter; concentrative nucleoside transporter; CNT1
monocarboxylate transporter | transporters | MCT1; MCT4
amino acid transporter | transporters | LAT1; system xc-; xCT; SLC7A11; cystine/glutamate antiporter; large neutral amino acid transporter
vitamin C transporter | transporters | SVCT1; SVCT2; sodium-dependent vitamin C transporter
zinc transporter | transporters | ZnT8; ZIP4
sodium-iodide symporter | transporters | NIS; iodide transporter
sodium-phosphate cotransporter | transporters | NaPi-IIb; NaPi2b; phosphate transporter
anion exchanger | transporters | chloride-bicarbonate exchanger; pendrin
fatty acid transporter | transporters | CD36; FATP; FABP4; fatty acid binding protein; FABP1
ferroportin | transporters | DMT1; divalent metal transporter 1; iron transporter
bacterial efflux pumps | transporters | efflux pump; AcrB
`,
};
