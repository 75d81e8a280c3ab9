import type { LexiconTable } from '../rows.ts';

/** Asthma, COPD, allergy, cold, cough and other lung disease. */
export const respiratoryAllergy: LexiconTable = {
  name: 'treatments/respiratory-allergy',
  kind: 'treatment',
  rows: `
# Bronchodilators
albuterol | short-acting-beta-agonists, reliever-inhalers | salbutamol; Ventolin; ProAir; Proventil; albuterol sulfate; Airomir; Salamol; VoSpire; Asmol; nebulized albuterol; Easyhaler Salbutamol; Ventoline | atc:R03AC02
levalbuterol | short-acting-beta-agonists, reliever-inhalers | levosalbutamol; Xopenex
terbutaline | short-acting-beta-agonists, tocolytics | Bricanyl; Brethine; terbutaline sulfate | atc:R03AC03
fenoterol | short-acting-beta-agonists | Berotec | atc:R03AC04
metaproterenol | short-acting-beta-agonists | orciprenaline; Alupent
pirbuterol | short-acting-beta-agonists | Maxair | atc:R03AC08
salmeterol | long-acting-beta-agonists | Serevent; salmeterol xinafoate | atc:R03AC12
formoterol | long-acting-beta-agonists | Foradil; eformoterol; Perforomist; Oxis; formoterol fumarate; Oxeze | atc:R03AC13
arformoterol | long-acting-beta-agonists | Brovana
indacaterol | long-acting-beta-agonists | Arcapta; Onbrez | atc:R03AC18
olodaterol | long-acting-beta-agonists | Striverdi | atc:R03AC19
vilanterol | long-acting-beta-agonists | vilanterol trifenatate
bambuterol | long-acting-beta-agonists | Bambec | atc:R03CC12
clenbuterol | beta-agonists | Spiropent | atc:R03CC13
ipratropium | inhaled-anticholinergics | Atrovent; ipratropium bromide | atc:R03BB01
ipratropium-albuterol | inhaled-anticholinergics, short-acting-beta-agonists | Combivent; DuoNeb; albuterol-ipratropium
tiotropium | long-acting-muscarinic-antagonists | Spiriva; tiotropium bromide; Braltus | atc:R03BB04
umeclidinium | long-acting-muscarinic-antagonists | Incruse; Incruse Ellipta; umeclidinium bromide | atc:R03BB07
aclidinium | long-acting-muscarinic-antagonists | Tudorza; Eklira; aclidinium bromide | atc:R03BB05
glycopyrronium | long-acting-muscarinic-antagonists, anticholinergics | glycopyrrolate; Robinul; Seebri; Cuvposa; glycopyrronium bromide; Lonhala; Qbrexza; glycopyrronium tosylate; Glycate; Sialanar; Enurev; glycopyrronium cloth; glycopyrronium cream
revefenacin | long-acting-muscarinic-antagonists | Yupelri | atc:R03BB08
umeclidinium-vilanterol | combination-inhalers, long-acting-muscarinic-antagonists | Anoro; Anoro Ellipta; umeclidinium and vilanterol
tiotropium-olodaterol | combination-inhalers, long-acting-muscarinic-antagonists | Stiolto; Spiolto
theophylline | methylxanthines, narrow-therapeutic-index-drugs | Theo-24; Uniphyl; Slo-Phyllin; Theolair; Nuelin; Theochron; Elixophyllin | atc:R03DA04
aminophylline | methylxanthines | Phyllocontin; theophylline ethylenediamine | atc:R03DA05
doxofylline | methylxanthines | | atc:R03DA11
caffeine citrate | methylxanthines | Cafcit; Peyona | atc:N06BC01
roflumilast | pde4-inhibitors, respiratory-drugs | Daliresp; Daxas; Zoryve; roflumilast cream; roflumilast foam | atc:R03DX07
ensifentrine | bronchodilators, phosphodiesterase-inhibitors | Ohtuvayre
# Inhaled and nasal corticosteroids
fluticasone | inhaled-corticosteroids, nasal-corticosteroids | Flovent; Flonase; fluticasone propionate; Flixotide; Flixonase; Cutivate; Xhance; fluticasone furoate; Arnuity; Veramyst; Avamys; Armonair; Flonase Sensimist; fluticasone nasal spray
budesonide | inhaled-corticosteroids, nasal-corticosteroids | Pulmicort; Rhinocort; Entocort; Uceris; Tarpeyo; Cortiment; Eohilia; Jorveza; Kinpeygo; Ortikos; Budenofalk; budesonide nasal spray; budesonide MMX; Nefecon; budesonide orodispersible tablets; budesonide foam; Budecort
beclomethasone | inhaled-corticosteroids, nasal-corticosteroids | beclometasone; Qvar; Beconase; Clenil; beclomethasone dipropionate; Qnasl; Becotide
mometasone | inhaled-corticosteroids, nasal-corticosteroids, topical-corticosteroids | Nasonex; Asmanex; Elocon; mometasone furoate; Sinuva; mometasone nasal spray; mometasone cream
ciclesonide | inhaled-corticosteroids, nasal-corticosteroids | Alvesco; Omnaris; Zetonna
flunisolide | inhaled-corticosteroids, nasal-corticosteroids | Aerospan; Nasarel
fluticasone-salmeterol | ics-laba-combination-inhalers, inhaled-corticosteroids | Advair; Seretide; AirDuo; Wixela; salmeterol-fluticasone; Advair Diskus; AirFluSal; Sirdupla; Sereflo; Fusacomb; Combisal; Stalpex | atc:R03AK06
budesonide-formoterol | ics-laba-combination-inhalers, inhaled-corticosteroids | Symbicort; Breyna; DuoResp; formoterol-budesonide; Fobumix; WockAIR | atc:R03AK07
fluticasone-vilanterol | ics-laba-combination-inhalers, inhaled-corticosteroids | Breo; Relvar; Breo Ellipta; fluticasone and vilanterol; Relvar Ellipta | atc:R03AK10
mometasone-formoterol | ics-laba-combination-inhalers, inhaled-corticosteroids | Dulera | atc:R03AK09
beclomethasone-formoterol | ics-laba-combination-inhalers, inhaled-corticosteroids | Fostair; Foster NEXThaler; beclometasone-formoterol; Luforbec | atc:R03AK08
fluticasone-umeclidinium-vilanterol | triple-therapy-inhalers, inhaled-corticosteroids | Trelegy; Trelegy Ellipta; fluticasone, umeclidinium and vilanterol | atc:R03AL08
budesonide-glycopyrrolate-formoterol | triple-therapy-inhalers, inhaled-corticosteroids | Breztri; Trixeo; Breztri Aerosphere; budesonide-glycopyrronium-formoterol | atc:R03AL11
beclomethasone-formoterol-glycopyrronium | triple-therapy-inhalers, inhaled-corticosteroids | Trimbow; beclometasone-formoterol-glycopyrronium
albuterol-budesonide | reliever-inhalers, inhaled-corticosteroids | Airsupra
azelastine-fluticasone | nasal-corticosteroids, antihistamines | Dymista
# Other asthma drugs
montelukast | leukotriene-antagonists | Singulair; montelukast sodium | atc:R03DC03
zafirlukast | leukotriene-antagonists | Accolate | atc:R03DC01
pranlukast | leukotriene-antagonists | Onon | atc:R03DC02
zileuton | lipoxygenase-inhibitors | Zyflo
cromolyn | mast-cell-stabilizers | cromoglicic acid; sodium cromoglicate; NasalCrom; Gastrocrom; cromolyn sodium; Intal; sodium cromoglycate; disodium cromoglycate; Opticrom; Nalcrom
nedocromil | mast-cell-stabilizers | Tilade; Alocril; nedocromil sodium
omalizumab | anti-ige-therapy, asthma-biologics, monoclonal-antibodies | Xolair; Omlyclo | atc:R03DX05
mepolizumab | il-5-inhibitors, monoclonal-antibodies | Nucala | atc:R03DX09
reslizumab | il-5-inhibitors, monoclonal-antibodies | Cinqair; Cinqaero | atc:R03DX08
benralizumab | il-5-inhibitors, monoclonal-antibodies | Fasenra | atc:R03DX10
depemokimab | il-5-inhibitors, monoclonal-antibodies | Exdensur
tezepelumab | asthma-biologics, monoclonal-antibodies | Tezspire; anti-TSLP antibody | atc:R03DX11
dupilumab | il-4-il-13-inhibitors, asthma-biologics, monoclonal-antibodies | Dupixent | atc:D11AH05
# Antihistamines
diphenhydramine | sedating-antihistamines, hypnotics, over-the-counter-medications | Benadryl; ZzzQuil; Nytol; Sominex; diphenhydramine hydrochloride; Unisom SleepGels; Banophen | atc:R06AA02
doxylamine | sedating-antihistamines, hypnotics, over-the-counter-medications | Unisom; doxylamine succinate; Unisom SleepTabs | atc:R06AA09
doxylamine-pyridoxine | antiemetics, sedating-antihistamines | Diclegis; Bonjesta; Xonvea; Bendectin; Diclectin; Debendox | atc:R06AA59
chlorpheniramine | sedating-antihistamines | chlorphenamine; Chlor-Trimeton; Piriton; chlorpheniramine maleate | atc:R06AB04
dexchlorpheniramine | sedating-antihistamines | Polaramine | atc:R06AB02
brompheniramine | sedating-antihistamines | Dimetapp; Dimetane | atc:R06AB01
promethazine | sedating-antihistamines, antiemetics, phenothiazines | Phenergan; Avomine; promethazine hydrochloride; Promethegan | atc:R06AD02
alimemazine | sedating-antihistamines, phenothiazines | trimeprazine; Vallergan | atc:R06AD01
cyproheptadine | sedating-antihistamines | Periactin; Peritol | atc:R06AX02
clemastine | sedating-antihistamines | Tavist; Tavegil | atc:R06AA04
triprolidine | sedating-antihistamines | Actifed Allergy | atc:R06AX07
pheniramine | sedating-antihistamines | Avil; Visine-A; pheniramine maleate | atc:R06AB05
carbinoxamine | sedating-antihistamines | Karbinal; Arbinoxa | atc:R06AA08
mepyramine | sedating-antihistamines | pyrilamine; pyrilamine maleate; Anthisan | atc:R06AC01
tripelennamine | sedating-antihistamines | Pyribenzamine | atc:R06AC04
ketotifen | sedating-antihistamines, mast-cell-stabilizers | Zaditor; Zaditen; Alaway | atc:R06AX17
meclizine | antiemetics, sedating-antihistamines | Antivert; Bonine; meclozine; Dramamine Less Drowsy | atc:R06AE05
cyclizine | antiemetics, sedating-antihistamines | Valoid; Marezine | atc:R06AE03
dimenhydrinate | antiemetics, sedating-antihistamines | Dramamine; Gravol
loratadine | nonsedating-antihistamines | Claritin; Clarityn; Alavert | atc:R06AX13
desloratadine | nonsedating-antihistamines | Clarinex; Aerius; NeoClarityn | atc:R06AX27
cetirizine | nonsedating-antihistamines | Zyrtec; Zirtek; cetirizine hydrochloride; Zerviate; Quzyttir; Piriteze | atc:R06AE07
levocetirizine | nonsedating-antihistamines | Xyzal; levocetirizine dihydrochloride | atc:R06AE09
fexofenadine | nonsedating-antihistamines | Allegra; Telfast; fexofenadine hydrochloride; Treathay | atc:R06AX26
terfenadine | nonsedating-antihistamines | Seldane; Triludan | atc:R06AX12
astemizole | nonsedating-antihistamines | Hismanal | atc:R06AX11
bilastine | nonsedating-antihistamines | Bilaxten; Ilaxten | atc:R06AX29
rupatadine | nonsedating-antihistamines | Rupafin; Rupall | atc:R06AX28
ebastine | nonsedating-antihistamines | Kestine; Ebastel | atc:R06AX22
mizolastine | nonsedating-antihistamines | Mizollen | atc:R06AX25
acrivastine | nonsedating-antihistamines | Semprex; Benadryl Allergy Relief | atc:R06AX18
epinastine | nonsedating-antihistamines, eye-medications | Elestat; Relestat
azelastine | antihistamines | Astelin; Astepro; Optivar; Rhinolast; Optilast; azelastine nasal spray
olopatadine | antihistamines, eye-medications | Patanol; Pataday; Patanase; Opatanol; Pazeo
bepotastine | antihistamines, eye-medications | Bepreve
levocabastine | antihistamines | Livostin
alcaftadine | antihistamines, eye-medications | Lastacaft
olopatadine-mometasone | nasal-corticosteroids, antihistamines | Ryaltris; mometasone-olopatadine; mometasone furoate-olopatadine
loratadine-pseudoephedrine | nonsedating-antihistamines, decongestants | Claritin-D
cetirizine-pseudoephedrine | nonsedating-antihistamines, decongestants | Zyrtec-D
fexofenadine-pseudoephedrine | nonsedating-antihistamines, decongestants | Allegra-D
grass pollen allergen tablets | allergen-immunotherapy | Grastek; Oralair; Grazax
house dust mite allergen tablets | house-dust-mite-immunotherapy | Odactra; Acarizax
peanut allergen powder | allergen-immunotherapy | Palforzia
icatibant | bradykinin-antagonists | Firazyr; Sajazir | atc:B06AC02
lanadelumab | plasma-kallikrein-inhibitors, monoclonal-antibodies | Takhzyro | atc:B06AC05
berotralstat | plasma-kallikrein-inhibitors | Orladeyo | atc:B06AC06
ecallantide | plasma-kallikrein-inhibitors | Kalbitor | atc:B06AC03
C1 esterase inhibitor | biologics | Berinert; Cinryze; Haegarda; C1 inhibitor; Ruconest; C1-inhibitor concentrate; C1 esterase inhibitor concentrate | atc:B06AC01
garadacimab | monoclonal-antibodies | Andembry
bimagrumab | monoclonal-antibodies
amlitelimab | monoclonal-antibodies
rocatinlimab | monoclonal-antibodies
obexelimab | monoclonal-antibodies
sebetralstat | plasma-kallikrein-inhibitors | Ekterly
donidalorsen | antisense-oligonucleotides | Dawnzera
# Cold and cough
pseudoephedrine | decongestants, sympathomimetics | Sudafed; pseudoephedrine hydrochloride; Galpseud | atc:R01BA02
oxymetazoline | decongestants | Afrin; Vicks Sinex; oxymetazoline nasal spray; Rhofade; Upneeq | atc:R01AA05
xylometazoline | decongestants | Otrivin; Otrivine; Otriven; Sudafed nasal spray; Sudafed Blocked Nose | atc:R01AA07
naphazoline | decongestants, eye-medications | Clear Eyes; Naphcon; Privine | atc:R01AA08
tetrahydrozoline | decongestants, eye-medications | tetryzoline; Visine; Murine Tears Plus | atc:R01AA06
phenylpropanolamine | decongestants, appetite-suppressants | Dexatrim; Proin | atc:R01BA01
propylhexedrine | decongestants | Benzedrex
dextromethorphan | cough-suppressants, nmda-antagonists | Robitussin; Delsym; =DXM; dextromethorphan hydrobromide; Robitussin DM; Benylin Dry Cough; DayQuil Cough; Vicks Formula 44 | atc:R05DA09
benzonatate | cough-suppressants | Tessalon; Tessalon Perles | atc:R05DB01
pholcodine | cough-suppressants | Galenphol; pholcodine linctus | atc:R05DA08
noscapine | cough-suppressants | narcotine | atc:R05DA07
levodropropizine | cough-suppressants | Levotuss | atc:R05DB27
butamirate | cough-suppressants | Sinecod | atc:R05DB13
gefapixant | p2x3-antagonists | Lyfnua
guaifenesin | expectorants | Mucinex; Humibid; guaiphenesin; Benylin Chesty Coughs | atc:R05CA03
ipecacuanha | expectorants | ipecac; syrup of ipecac; ipecac syrup
dextromethorphan-guaifenesin | cough-suppressants, expectorants | Mucinex DM
acetaminophen-dextromethorphan-doxylamine | cold-and-cough-medicines | NyQuil; Night Nurse
acetaminophen-dextromethorphan-phenylephrine | cold-and-cough-medicines | DayQuil; Theraflu; Lemsip; Beechams
ibuprofen-pseudoephedrine | cold-and-cough-medicines, nsaids | Advil Cold and Sinus
acetylcysteine | mucolytics, antidotes | N-acetylcysteine; =NAC; Mucomyst; Acetadote; N-acetyl cysteine; Parvolex; N-acetyl-L-cysteine; Fluimucil; acetyl cysteine | atc:R05CB01
carbocisteine | mucolytics | carbocysteine; Mucodyne | atc:R05CB03
erdosteine | mucolytics | Erdotin | atc:R05CB15
ambroxol | mucolytics | Mucosolvan; Mucoangin | atc:R05CB06
bromhexine | mucolytics | Bisolvon | atc:R05CB02
dornase alfa | mucolytics, biologics | Pulmozyme | atc:R05CB13
# Other lung disease
ivacaftor | cftr-modulators | Kalydeco | atc:R07AX02
lumacaftor-ivacaftor | cftr-modulators | Orkambi; lumacaftor | atc:R07AX30
tezacaftor-ivacaftor | cftr-modulators | Symdeko; Symkevi; tezacaftor | atc:R07AX31
elexacaftor-tezacaftor-ivacaftor | cftr-modulators | Trikafta; Kaftrio; elexacaftor; =ETI | atc:R07AX32
vanzacaftor-tezacaftor-deutivacaftor | cftr-modulators | Alyftrek; vanzacaftor
pirfenidone | antifibrotics | Esbriet | atc:L04AX05
nintedanib | antifibrotics, kinase-inhibitors | Ofev; Vargatef
nerandomilast | antifibrotics, pde4-inhibitors | Jascayd
brensocatib | dpp1-inhibitors | Brinsupri
alpha-1 antitrypsin augmentation | biologics | alpha1-proteinase inhibitor; Prolastin; augmentation therapy; Zemaira; Aralast; Glassia; alpha-1 antitrypsin augmentation therapy; alpha-1 proteinase inhibitor; alpha-1 antitrypsin therapy | atc:B02AB02
beractant | pulmonary-surfactants | Survanta
poractant alfa | pulmonary-surfactants | Curosurf
calfactant | pulmonary-surfactants | Infasurf
doxapram | respiratory-stimulants, stimulants | Dopram | atc:R07AB01
almitrine | respiratory-stimulants | | atc:R07AB07
inhaled nitric oxide | vasodilators | INOmax; nitric oxide inhalation | atc:R07AX01
indacaterol-glycopyrronium | combination-inhalers, long-acting-muscarinic-antagonists | Ultibro; Ultibro Breezhaler; indacaterol and glycopyrronium; indacaterol-glycopyrrolate
aclidinium-formoterol | combination-inhalers, long-acting-muscarinic-antagonists | Duaklir; Duaklir Genuair; aclidinium and formoterol
`,
};
