import type { LexiconTable } from '../rows.ts';

/** Eyes, ears, nose, mouth and diagnostic agents. */
export const eyeEar: LexiconTable = {
  name: 'treatments/eye-ear',
  kind: 'treatment',
  rows: `
# Glaucoma
latanoprost | prostaglandin-analog-eye-drops | Xalatan; Monopost; Xelpros; Iyuzeh | atc:S01EE01
latanoprostene bunod | prostaglandin-analog-eye-drops | Vyzulta | atc:S01EE06
bimatoprost | prostaglandin-analog-eye-drops | Lumigan; Durysta | atc:S01EE03
travoprost | prostaglandin-analog-eye-drops | Travatan; Travatan Z; iDose TR; Izba | atc:S01EE04
tafluprost | prostaglandin-analog-eye-drops | Zioptan; Saflutan; Taflotan | atc:S01EE05
unoprostone | prostaglandin-analog-eye-drops | Rescula | atc:S01EE02
omidenepag | glaucoma-medications | Omlonti; Eybelis
dorzolamide | carbonic-anhydrase-inhibitors, glaucoma-medications | Trusopt | atc:S01EC03
brinzolamide | carbonic-anhydrase-inhibitors, glaucoma-medications | Azopt | atc:S01EC04
brimonidine | alpha-2-agonists, glaucoma-medications | Alphagan; Alphagan P; Lumify; brimonidine tartrate | atc:S01EA05
apraclonidine | alpha-2-agonists, glaucoma-medications | Iopidine | atc:S01EA03
levobunolol | beta-blockers, glaucoma-medications | Betagan | atc:S01ED03
carteolol | beta-blockers, glaucoma-medications | Ocupress | atc:S01ED05
metipranolol | beta-blockers, glaucoma-medications | OptiPranolol | atc:S01ED04
netarsudil | rho-kinase-inhibitors | Rhopressa; Rhokiinsa | atc:S01EX05
ripasudil | rho-kinase-inhibitors | Glanatec
netarsudil-latanoprost | glaucoma-medications, prostaglandin-analog-eye-drops | Rocklatan; Roclanda
dorzolamide-timolol | glaucoma-medications | Cosopt
brimonidine-timolol | glaucoma-medications | Combigan
brinzolamide-brimonidine | glaucoma-medications | Simbrinza
latanoprost-timolol | glaucoma-medications | Xalacom
bimatoprost-timolol | glaucoma-medications | Ganfort
carbachol | cholinergics, miotics | Miostat
echothiophate | cholinesterase-inhibitors, miotics | Phospholine Iodide; ecothiopate | atc:S01EB03
# Retina
ranibizumab | anti-vegf-eye-injections, monoclonal-antibodies | Lucentis; Byooviz; Susvimo; Cimerli; Ongavia; Ximluci; Ranivisio | atc:S01LA04
aflibercept | anti-vegf-eye-injections, fusion-proteins | Eylea; Eylea HD; Yesafili; Opuviz; intravitreal aflibercept; aflibercept 8 mg; high-dose aflibercept; Ahzantive; Pavblu; Enzeevu; Afqlir; Baiama | atc:S01LA05
brolucizumab | anti-vegf-eye-injections, monoclonal-antibodies | Beovu | atc:S01LA06
faricimab | anti-vegf-eye-injections, bispecific-antibodies | Vabysmo | atc:S01LA09
pegaptanib | anti-vegf-eye-injections | Macugen | atc:S01LA03
verteporfin | photosensitizers, eye-medications | Visudyne | atc:S01LA01
avacincaptad pegol | complement-inhibitors, eye-medications | Izervay
voretigene neparvovec | gene-therapy | Luxturna | atc:S01XA27
revakinagene taroretcel | cell-therapy, eye-medications | Encelto
idebenone | antioxidant-drugs | Raxone | atc:N06BX13
# Dry eye and inflammation
lifitegrast | eye-medications | Xiidra | atc:S01XA25
perfluorohexyloctane | eye-medications | Miebo; EvoTears
varenicline nasal spray | eye-medications | Tyrvaya
acoltremon | eye-medications | Tryptyr
lotilaner | eye-medications | Xdemvy
reproxalap | eye-medications
cenegermin | eye-medications, biologics | Oxervate | atc:S01XA24
carboxymethylcellulose eye drops | artificial-tears | Refresh Tears; carmellose; Refresh Plus; carboxymethylcellulose drops; Theratears; Celluvisc
hypromellose | artificial-tears | hydroxypropyl methylcellulose; GenTeal; Tears Naturale
sodium hyaluronate eye drops | hyaluronic-acid, artificial-tears | hyaluronate eye drops; Hylo; hyaluronic acid eye drops
polyethylene glycol-propylene glycol eye drops | artificial-tears | Systane
autologous serum eye drops | artificial-tears | serum tears; autologous serum tears
loteprednol | corticosteroids, eye-medications | Lotemax; Alrex; loteprednol etabonate; Eysuvis; Inveltys | atc:S01BA14
fluorometholone | corticosteroids, eye-medications | Flarex | atc:S01BA07
difluprednate | corticosteroids, eye-medications | Durezol
rimexolone | corticosteroids, eye-medications | Vexol | atc:S01BA13
tobramycin-dexamethasone | topical-antibiotics, corticosteroids, eye-medications | TobraDex
neomycin-polymyxin B-hydrocortisone | ear-drops, topical-antibiotics | Cortisporin; Otosporin
lodoxamide | mast-cell-stabilizers, eye-medications | Alomide | atc:S01GX05
emedastine | antihistamines, eye-medications | Emadine | atc:S01GX06
atropine eye drops | mydriatics | low-dose atropine; atropine drops; Ryjunea; low-dose atropine eye drops; atropine 0.01%
cyclopentolate | mydriatics | Cyclogyl; Mydrilate | atc:S01FA04
tropicamide | mydriatics | Mydriacyl | atc:S01FA06
homatropine | mydriatics | Isopto Homatropine | atc:S01FA05
aceclidine | miotics | Vizz | atc:S01EB08
fluorescein | eye-medications | fluorescein dye; Fluorescite
riboflavin eye drops | eye-medications | Photrexa
# Ears, nose
ciprofloxacin-dexamethasone ear drops | ear-drops, topical-antibiotics | Ciprodex; ciprofloxacin and dexamethasone ear drops
acetic acid ear drops | ear-drops | EarCalm; VoSol; acetic acid otic
carbamide peroxide | ear-drops | Debrox; urea peroxide; Exterol; Otex
olive oil ear drops | ear-drops, earwax-drops | Earol
antipyrine-benzocaine | ear-drops | Auralgan; Otocalm
saline nasal spray | decongestants | saline spray; saline nose drops; saline nasal drops; saline drops
ipratropium nasal spray | anticholinergics | Atrovent Nasal; nasal ipratropium
# Mouth
triamcinolone dental paste | topical-corticosteroids | Oralone; Kenalog in Orabase
magic mouthwash | mouthwash | miracle mouthwash
benzydamine | nsaids, mouthwash | Difflam; benzydamine mouthwash; Tantum Verde | atc:A01AD02
silver diamine fluoride | fluoride, topical-medications | Advantage Arrest; =SDF
xylitol oral products | saliva-substitutes | XyliMelts; Biotene
amlexanox | topical-medications | Aphthasol
# Contrast and diagnostics
iohexol | iodinated-contrast | Omnipaque | atc:V08AB02
iopamidol | iodinated-contrast | Isovue | atc:V08AB04
iodixanol | iodinated-contrast | Visipaque | atc:V08AB09
gadobutrol | gadolinium-contrast-agents | Gadavist; Gadovist | atc:V08CA09
gadoterate | gadolinium-contrast-agents | Dotarem; gadoteric acid; gadoterate meglumine | atc:V08CA02
gadopentetate | gadolinium-contrast-agents | Magnevist; gadopentetate dimeglumine | atc:V08CA01
gadobenate | gadolinium-contrast-agents | MultiHance; gadobenic acid | atc:V08CA08
gadoxetate | gadolinium-contrast-agents | Eovist; Primovist; gadoxetic acid | atc:V08CA10
gadodiamide | gadolinium-contrast-agents | Omniscan | atc:V08CA03
barium sulfate | contrast-agents | barium; barium contrast; barium meal; barium swallow
indocyanine green | contrast-agents
pafolacianine | contrast-agents | Cytalux
technetium-99m | diagnostic-radiopharmaceuticals | technetium Tc 99m; Tc-99m
fludeoxyglucose F 18 | diagnostic-radiopharmaceuticals | fluorodeoxyglucose; 18F-FDG; FDG tracer; fludeoxyglucose | atc:V09IX04
tuberculin | medications | PPD skin test; PPD test; tuberculin skin test; Mantoux test; tuberculin purified protein derivative; Tubersol; Aplisol | atc:V04CF01
methacholine | cholinergics | methacholine chloride; Provocholine
`,
};
