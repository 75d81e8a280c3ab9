import type { LexiconTable } from '../rows.ts';

/** Pathways and systems. */
export const pathways: LexiconTable = {
  name: 'targets/pathways',
  kind: 'target',
  rows: `
# Pathways, unnamed first
pathways | | certain pathways; specific pathways; biological pathways; signaling pathways; chemical pathways; molecular pathways; metabolic pathway; cell signaling pathways; particular pathways; intracellular signaling pathway; multiple pathways; several pathways; cellular pathways; physiological pathways
unique pathways | pathways | different pathways; other pathways; distinct pathways; novel pathway; alternative pathways; new pathways; new mechanism; different mechanism; unique mechanism; distinct mechanism; novel mechanism; unique mechanism of action; novel mechanism of action; different parts of the brain; different way from other drugs; unique way
inflammatory pathways | pathways | inflammation pathways; inflammatory signaling; inflammatory signaling pathways; pro-inflammatory pathways; inflammation signaling; inflammatory cascade; inflammatory signals; inflammation signals; pathways of inflammation; pathways involved in inflammation; proinflammatory pathways
immune pathways | pathways | immune signaling; immune signals; immune signaling pathways; immune system pathways
neural pathways | pathways, nervous-system | nerve pathways; neural circuits; brain circuits; neural networks; brain pathways; neuronal pathways; brain networks; nerve circuits; brain circuitry; neurological pathways; neural circuitry; neuronal circuits; pathways in the brain; brain wiring; neuronal networks; circuits in the brain; connections between brain regions
pain pathways | neural-pathways, pain-processing | pain circuits; pain signaling pathways; pain networks; nociceptive pathways; pain signal pathways; pain transmission pathways; pathways of pain; pain system; pathways involved in pain; pathways that carry pain; pain-processing pathways; pain conduction pathways; nociceptive system; pain-related pathways; pain circuitry
descending pain pathways | pain-pathways | descending inhibitory pathways; descending pain modulation; descending pain inhibition; descending pain-inhibitory pathways; descending pathways; descending inhibitory pain pathways; descending pain control system; descending noradrenergic pathways
ascending pain pathways | pain-pathways | spinothalamic tract; ascending pathways; spinothalamic pathway
sensory pathways | neural-pathways | sensory circuits; sensory nerve pathways; sensory transmission pathways; sensory systems; sensory signals; sensory information; afferent pathways; sensory input; sensory networks
motor pathways | neural-pathways | corticospinal tract; motor circuits; movement circuits
mood circuits | neural-pathways | mood-regulating circuits; mood pathways; mood-related circuits; mood regulation circuits; brain circuits involved in mood; emotion circuits; mood circuitry; mood networks; emotional circuits
fear circuits | neural-pathways | fear circuitry; anxiety circuits; fear network
reward system | neural-pathways | reward pathway; brain's reward system; reward circuit; reward circuitry; mesolimbic pathway; mesolimbic dopamine system; mesolimbic system; reward system in the brain; brain's reward pathway; brain's reward circuitry; reward network; mesolimbic dopamine pathway; reward and pleasure pathways; mesocorticolimbic system
default mode network | neural-pathways | DMN network
glutamatergic pathways | neural-pathways | glutamate pathway; glutamatergic neurons; glutamate circuits
GABAergic pathways | neural-pathways | GABA pathway; GABAergic neurons
serotonergic pathways | neural-pathways | serotonin pathway
dopaminergic pathways | neural-pathways | dopamine pathway; mesocortical pathway; tuberoinfundibular pathway
noradrenergic pathways | neural-pathways | norepinephrine pathway; adrenergic pathways
cholinergic pathways | neural-pathways | cholinergic neurons; cholinergic nerves; cholinergic anti-inflammatory pathway
opioid system | neural-pathways | opioid pathways; opioidergic system; opioid receptor system; opioid signaling; body's opioid system
endocannabinoid system | pathways | ECS system; cannabinoid system; body's endocannabinoid system; endocannabinoid signaling; endogenous cannabinoid system
orexin system | neural-pathways | orexin signaling; orexin pathway; hypocretin system
arousal system | neural-pathways | wakefulness system; ascending reticular activating system; reticular activating system; arousal pathways; wake-promoting pathways
itch pathways | neural-pathways | itch signals; itch signaling; itch-scratch pathway; itch circuits

# Named pathways
renin-angiotensin system | pathways | RAAS; renin-angiotensin-aldosterone system; RAS system; angiotensin system; renin-angiotensin-aldosterone pathway
kallikrein-kinin system | pathways | bradykinin pathway; kinin system; kallikrein-kinin pathway
coagulation cascade | pathways | clotting cascade; coagulation pathway; blood clotting cascade; clotting pathway; extrinsic pathway; intrinsic coagulation pathway; coagulation system; clotting system; blood clotting system
arachidonic acid pathway | pathways | arachidonic acid cascade; COX pathway; cyclooxygenase pathway; prostaglandin pathway; lipoxygenase pathway; leukotriene pathway; arachidonic acid metabolism
JAK-STAT pathway | pathways | JAK-STAT signaling; JAK/STAT signaling pathway; JAK pathway; Janus kinase pathway; JAK-STAT; STAT3 pathway; JAK2/STAT3
MAPK pathway | pathways | MAPK/ERK pathway; ERK pathway; MAPK signaling; MAPK signaling pathway; RAS/RAF/MEK/ERK pathway; MEK/ERK pathway; MAPK/ERK; ERK signaling; Ras-MAPK pathway; RAS-MAPK signaling; ERK/MAPK; MEK/ERK; p38 MAPK pathway; ERK/MAPK pathway; JNK pathway; ERK signaling pathway
PI3K/AKT pathway | pathways | PI3K/AKT/mTOR pathway; PI3K pathway; PI3K/Akt signaling; AKT pathway; PI3K/AKT/mTOR; PI3K/AKT; PI3K/Akt/mTOR signaling; Akt signaling; PI3K/Akt signaling pathway; PI3K signaling
mTOR pathway | pathways | mTOR signaling; mTOR signaling pathway; mTORC1 signaling; mTORC1 pathway; mammalian target of rapamycin pathway; AKT/mTOR
NF-κB pathway | inflammatory-pathways | NF-κB signaling; NF-kB pathway; NF-kappaB pathway; NF-κB signaling pathway; NF-kB signaling; NF-kappaB signaling
Wnt pathway | pathways | Wnt signaling; Wnt/β-catenin pathway; Wnt/beta-catenin pathway; Wnt/β-catenin signaling; Wnt; Wnt/beta-catenin; Wnt signaling pathway
hedgehog pathway | pathways | hedgehog signaling; sonic hedgehog pathway; hedgehog signaling pathway; Hh pathway; sonic hedgehog
Notch pathway | pathways | Notch signaling; Notch signaling pathway
TGF-beta pathway | pathways | TGFbeta pathway; TGF-β pathway; TGFβ pathway; TGF-beta signaling; TGF-β signaling; TGF-β/Smad; Smad; SMAD3; TGF-β1/Smad; Smad2; Smad2/3
AMPK pathway | pathways | AMPK signaling; AMPK signaling pathway; AMPK/mTOR
VEGF pathway | pathways | VEGF signaling; VEGF/VEGFR pathway; VEGF signaling pathway; VEGFR signaling
EGFR pathway | pathways | EGFR signaling; EGFR signaling pathway; HER2 signaling
interferon pathway | immune-pathways | interferon signaling; type I interferon pathway
IL-17 pathway | immune-pathways | IL-17 signaling; IL-23/IL-17 axis; IL-23/IL-17 pathway; IL-23/Th17 axis
IL-6 pathway | immune-pathways | IL-6 signaling; interleukin-6 signaling
PD-1 pathway | immune-pathways | PD-1/PD-L1 pathway; PD-1/PD-L1 axis; immune checkpoint pathway; PD-L1 pathway; PD-1 signaling
cAMP pathway | pathways | cAMP/PKA pathway; cAMP signaling; cAMP/PKA; cyclic AMP pathway; cAMP/PKA/CREB
NO-cGMP pathway | pathways | nitric oxide-cGMP pathway; cGMP pathway; NO/cGMP; NO/sGC/cGMP pathway
BDNF/TrkB pathway | pathways | BDNF signaling; TrkB signaling; BDNF-TrkB signaling; BDNF/TrkB
insulin signaling | pathways | insulin pathway; insulin receptor signaling; insulin signaling pathway
estrogen signaling | pathways | estrogen receptor signaling; estrogen pathway; hormone receptor signaling
androgen signaling | pathways | androgen receptor signaling; androgen pathway; androgen receptor pathway
CGRP pathway | pathways | CGRP signaling
B-cell receptor pathway | immune-pathways | BCR signaling pathway; B-cell receptor signaling
mevalonate pathway | pathways | cholesterol synthesis pathway; cholesterol pathway; mevalonate
urea cycle | pathways
citric acid cycle | pathways | Krebs cycle; TCA cycle
pentose phosphate pathway | pathways | glycolytic pathway
apoptotic pathway | pathways | apoptosis pathway; mitochondrial apoptotic pathway; intrinsic apoptotic pathway; caspase pathway; apoptotic signaling; p53 pathway; mitochondrial pathway of apoptosis
cell cycle pathway | pathways | cell cycle checkpoints
DNA repair pathway | pathways | homologous recombination; DNA damage response
melanocortin pathway | pathways | MC4R pathway; leptin-melanocortin pathway; POMC neurons
gut-brain axis | pathways | brain-gut axis
unfolded protein response | pathways | ER stress pathway; endoplasmic reticulum stress; ER stress
`,
};
