import type { LexiconTable } from '../rows.ts';

/** Clotting, bleeding, anemia, blood cells, iron overload, antidotes. */
export const blood: LexiconTable = {
  name: 'treatments/blood',
  kind: 'treatment',
  rows: `
# Anticoagulants
warfarin | vitamin-k-antagonists, narrow-therapeutic-index-drugs | Coumadin; Jantoven; Marevan; warfarin sodium | atc:B01AA03
acenocoumarol | vitamin-k-antagonists | Sintrom; nicoumalone; Sinthrome | atc:B01AA07
phenprocoumon | vitamin-k-antagonists | Marcumar; Marcoumar | atc:B01AA04
fluindione | vitamin-k-antagonists | Previscan
phenindione | vitamin-k-antagonists | | atc:B01AA02
dicoumarol | vitamin-k-antagonists | dicumarol; bishydroxycoumarin | atc:B01AA01
heparin | heparin-type-anticoagulants | unfractionated heparin; =UFH; heparin sodium; heparin flush | atc:B01AB01
enoxaparin | low-molecular-weight-heparins | Lovenox; Clexane; enoxaparin sodium; Inhixa | atc:B01AB05
dalteparin | low-molecular-weight-heparins | Fragmin; dalteparin sodium | atc:B01AB04
tinzaparin | low-molecular-weight-heparins | Innohep | atc:B01AB10
nadroparin | low-molecular-weight-heparins | Fraxiparine | atc:B01AB06
bemiparin | low-molecular-weight-heparins | Zibor; Hibor | atc:B01AB12
danaparoid | anticoagulants | Orgaran | atc:B01AB09
fondaparinux | anticoagulants | Arixtra; fondaparinux sodium | atc:B01AX05
apixaban | factor-xa-inhibitors | Eliquis | atc:B01AF02
rivaroxaban | factor-xa-inhibitors | Xarelto | atc:B01AF01
edoxaban | factor-xa-inhibitors | Savaysa; Lixiana | atc:B01AF03
betrixaban | factor-xa-inhibitors | Bevyxxa | atc:B01AF04
dabigatran | direct-thrombin-inhibitors, direct-oral-anticoagulants | Pradaxa; dabigatran etexilate | atc:B01AE07
ximelagatran | direct-thrombin-inhibitors | Exanta | atc:B01AE05
argatroban | direct-thrombin-inhibitors | Acova; Exembol | atc:B01AE03
bivalirudin | direct-thrombin-inhibitors | Angiomax; Angiox | atc:B01AE06
lepirudin | direct-thrombin-inhibitors | Refludan | atc:B01AE02
desirudin | direct-thrombin-inhibitors | Iprivask | atc:B01AE01
antithrombin concentrate | anticoagulants, biologics | Thrombate; Atryn | atc:B01AB02
abelacimab | factor-xia-inhibitors, monoclonal-antibodies
asundexian | factor-xia-inhibitors
milvexian | factor-xia-inhibitors
# Antiplatelets
clopidogrel | p2y12-inhibitors | Plavix; clopidogrel bisulfate | atc:B01AC04
prasugrel | p2y12-inhibitors | Effient; Efient | atc:B01AC22
ticagrelor | p2y12-inhibitors | Brilinta; Brilique | atc:B01AC24
cangrelor | p2y12-inhibitors | Kengreal; Kengrexal | atc:B01AC25
ticlopidine | p2y12-inhibitors | Ticlid | atc:B01AC05
dipyridamole | antiplatelet-drugs, vasodilators | Persantine; Persantin | atc:B01AC07
aspirin-dipyridamole | antiplatelet-drugs | Aggrenox; Asasantin
dual antiplatelet therapy | antiplatelet-drugs | =DAPT; aspirin and clopidogrel; aspirin plus clopidogrel; clopidogrel and aspirin; dual antiplatelet treatment
vorapaxar | par-1-antagonists | Zontivity | atc:B01AC26
anagrelide | medications | Agrylin; Xagrid | atc:L01XX35
abciximab | glycoprotein-iib-iiia-inhibitors, monoclonal-antibodies | ReoPro | atc:B01AC13
eptifibatide | glycoprotein-iib-iiia-inhibitors | Integrilin | atc:B01AC16
tirofiban | glycoprotein-iib-iiia-inhibitors | Aggrastat | atc:B01AC17
triflusal | antiplatelet-drugs | Disgren | atc:B01AC18
caplacizumab | antithrombotics, biologics | Cablivi | atc:B01AX07
defibrotide | antithrombotics | Defitelio | atc:B01AX01
# Clot busters
alteplase | thrombolytics | Activase; Cathflo; Actilyse; tissue plasminogen activator; =tPA; =rt-PA; recombinant tissue plasminogen activator | atc:B01AD02
tenecteplase | thrombolytics | TNKase; Metalyse | atc:B01AD11
reteplase | thrombolytics | Retavase; Rapilysin | atc:B01AD07
streptokinase | thrombolytics | Streptase | atc:B01AD01
urokinase | thrombolytics | Kinlytic; Abbokinase | atc:B01AD04
anistreplase | thrombolytics | Eminase | atc:B01AD03
ocriplasmin | eye-medications | Jetrea | atc:S01XA22
# Stopping bleeding
tranexamic acid | antifibrinolytics | Lysteda; Cyklokapron; =TXA; Cyklo-F | atc:B02AA02
aminocaproic acid | antifibrinolytics | Amicar; epsilon-aminocaproic acid | atc:B02AA01
aprotinin | antifibrinolytics | Trasylol | atc:B02AB01
etamsylate | hemostatics | ethamsylate; Dicynene | atc:B02BX01
protamine | anticoagulant-reversal-agents | protamine sulfate | atc:V03AB14
idarucizumab | anticoagulant-reversal-agents, monoclonal-antibodies | Praxbind | atc:V03AB37
andexanet alfa | anticoagulant-reversal-agents | Andexxa; Ondexxya | atc:V03AB38
prothrombin complex concentrate | clotting-factor-concentrates, anticoagulant-reversal-agents | Kcentra; Beriplex; =PCC; Octaplex; Balfaxar; four-factor prothrombin complex concentrate | atc:B02BD01
activated prothrombin complex concentrate | clotting-factor-concentrates | FEIBA | atc:B02BD03
factor VIII concentrate | clotting-factor-concentrates | recombinant factor VIII; antihemophilic factor; Advate; Kogenate; Eloctate; octocog alfa; Xyntha; Kovaltry; factor VIII replacement; factor 8 concentrate; Elocta | atc:B02BD02
efanesoctocog alfa | clotting-factor-concentrates | Altuviiio; Altuvoct
factor IX concentrate | clotting-factor-concentrates | recombinant factor IX; BeneFIX; Alprolix; nonacog alfa; Idelvion; factor IX replacement | atc:B02BD04
factor VIIa | clotting-factor-concentrates | recombinant factor VIIa; NovoSeven; eptacog alfa; Sevenfact | atc:B02BD08
von Willebrand factor concentrate | clotting-factor-concentrates | Humate-P; Vonvendi; vonicog alfa; Wilate; Haemate P
fibrinogen concentrate | clotting-factor-concentrates, hemostatics | human fibrinogen; RiaSTAP; Fibryga | atc:B02BB01
emicizumab | bispecific-antibodies, hemostatics | Hemlibra | atc:B02BX06
denecimig | bispecific-antibodies, hemostatics | Mim8
concizumab | monoclonal-antibodies, hemostatics | Alhemo | atc:B02BX10
marstacimab | monoclonal-antibodies, hemostatics | Hympavzi
fitusiran | small-interfering-rnas, hemostatics | Qfitlia
valoctocogene roxaparvovec | gene-therapy | Roctavian
etranacogene dezaparvovec | gene-therapy | Hemgenix
fidanacogene elaparvovec | gene-therapy | Beqvez
fibrin sealant | hemostatics | fibrin glue; Tisseel; Evicel
thrombin topical | hemostatics | topical thrombin; Recothrom; Thrombin-JMI
# Anemia and blood cells
ferrous sulfate | iron-supplements | Feosol; Slow Fe; Fer-In-Sol; Ferrograd
ferrous gluconate | iron-supplements | Fergon
ferrous fumarate | iron-supplements | Ferretts; Galfer; Fersamal
ferrous bisglycinate | iron-supplements | iron bisglycinate; ferrous bis-glycinate; gentle iron; iron glycinate
heme iron supplements | iron-supplements | heme iron polypeptide; heme iron
liquid iron | iron-supplements | liquid iron supplements; iron syrup; iron drops
sucrosomial iron | iron-supplements
carbonyl iron | iron-supplements
ferric maltol | iron-supplements | Accrufer; Feraccru
polysaccharide-iron complex | iron-supplements | Niferex
iron sucrose | intravenous-iron | Venofer
ferric carboxymaltose | intravenous-iron | Injectafer; Ferinject
iron dextran | intravenous-iron | INFeD; CosmoFer; low molecular weight iron dextran
ferumoxytol | intravenous-iron | Feraheme
ferric derisomaltose | intravenous-iron | Monoferric; Monofer; iron isomaltoside
sodium ferric gluconate | intravenous-iron | Ferrlecit; sodium ferric gluconate complex
epoetin alfa | erythropoiesis-stimulating-agents | Epogen; Procrit; Eprex; erythropoietin; =EPO; epoetin alfa-epbx; Retacrit; recombinant human erythropoietin; epoetin | atc:B03XA01
darbepoetin alfa | erythropoiesis-stimulating-agents | Aranesp; darbepoetin | atc:B03XA02
methoxy polyethylene glycol-epoetin beta | erythropoiesis-stimulating-agents | Mircera | atc:B03XA03
roxadustat | hif-ph-inhibitors, erythropoiesis-stimulating-agents | Evrenzo | atc:B03XA05
daprodustat | hif-ph-inhibitors, erythropoiesis-stimulating-agents | Jesduvroq; Duvroq | atc:B03XA07
vadadustat | hif-ph-inhibitors, erythropoiesis-stimulating-agents | Vafseo | atc:B03XA08
luspatercept | fusion-proteins | Reblozyl | atc:B03XA06
bitopertin | medications
filgrastim | granulocyte-colony-stimulating-factor | Neupogen; Zarxio; Nivestym; Granix; tbo-filgrastim; Releuko; Zarzio; Nivestim; Accofil | atc:L03AA02
pegfilgrastim | granulocyte-colony-stimulating-factor | Neulasta; Fulphila; Udenyca; Ziextenzo; Nyvepria; Pelgraz | atc:L03AA13
lenograstim | granulocyte-colony-stimulating-factor | Granocyte | atc:L03AA10
eflapegrastim | granulocyte-colony-stimulating-factor | Rolvedon
efbemalenograstim alfa | granulocyte-colony-stimulating-factor | Ryzneuta
sargramostim | colony-stimulating-factors | Leukine; granulocyte-macrophage colony-stimulating factor | atc:L03AA09
motixafortide | cxcr4-antagonists | Aphexda
mavorixafor | cxcr4-antagonists | Xolremdi
eltrombopag | thrombopoietin-receptor-agonists | Promacta; Revolade; Alvaiz | atc:B02BX05
romiplostim | thrombopoietin-receptor-agonists | Nplate | atc:B02BX04
avatrombopag | thrombopoietin-receptor-agonists | Doptelet | atc:B02BX08
lusutrombopag | thrombopoietin-receptor-agonists | Mulpleta; Mulpleo | atc:B02BX07
fostamatinib | syk-inhibitors | Tavalisse; Tavlesse | atc:B02BX09
crizanlizumab | p-selectin-inhibitors, monoclonal-antibodies | Adakveo | atc:B06AX01
voxelotor | medications | Oxbryta | atc:B06AX03
L-glutamine powder | medications
exagamglogene autotemcel | gene-therapy, cell-therapy | Casgevy; exa-cel; CRISPR therapy for sickle cell disease
lovotibeglogene autotemcel | gene-therapy, cell-therapy | Lyfgenia; lovo-cel
omidubicel | cell-therapy | Omisirge
nexiguran ziclumeran | gene-editing | NTLA-2001; nex-z
lonvoguran ziclumeran | gene-editing | NTLA-2002; lonvo-z
renizgamglogene autogedtemcel | gene-therapy, cell-therapy | reni-cel
betibeglogene autotemcel | gene-therapy, cell-therapy | Zynteglo; beti-cel
elivaldogene autotemcel | gene-therapy, cell-therapy | Skysona; eli-cel
atidarsagene autotemcel | gene-therapy, cell-therapy | Lenmeldy; Libmeldy
eladocagene exuparvovec | gene-therapy | Kebilidi; Upstaza
mitapivat | pyruvate-kinase-activators | Pyrukynd; Aqvesme
ropeginterferon alfa-2b | interferons | Besremi | atc:L03AB15
rusfertide | medications
# Iron overload and antidotes
deferoxamine | iron-chelators | desferrioxamine; Desferal | atc:V03AC01
deferiprone | iron-chelators | Ferriprox | atc:V03AC02
deferasirox | iron-chelators | Exjade; Jadenu | atc:V03AC03
edetate calcium disodium | chelating-agents | calcium EDTA; =EDTA; EDTA chelation; Calcium Disodium Versenate; ethylenediaminetetraacetic acid
dimercaprol | chelating-agents | British anti-Lewisite; BAL in Oil | atc:V03AB09
succimer | chelating-agents | dimercaptosuccinic acid; =DMSA; Chemet
Prussian blue | chelating-agents | Radiogardase; ferric hexacyanoferrate | atc:V03AB31
fomepizole | antidotes | Antizol; 4-methylpyrazole | atc:V03AB34
pralidoxime | antidotes | Protopam; 2-PAM; DuoDote; pralidoxime chloride | atc:V03AB04
obidoxime | antidotes | Toxogonin | atc:V03AB13
sodium thiosulfate | antidotes | Pedmark | atc:V03AB06
sodium nitrite | antidotes | Nithiodote | atc:V03AB08
glucose gel | antidotes
glucose tablets | antidotes | glucose tabs; dextrose tablets
`,
};
