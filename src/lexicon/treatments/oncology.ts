import type { LexiconTable } from '../rows.ts';

/** Drugs, antibodies, cells and genes against cancer. */
export const oncology: LexiconTable = {
  name: 'treatments/oncology',
  kind: 'treatment',
  rows: `
# Cytotoxic drugs
cyclophosphamide | alkylating-agents, immunosuppressants | Cytoxan; Endoxan; Neosar | atc:L01AA01
ifosfamide | alkylating-agents | Ifex; Mitoxana | atc:L01AA06
chlorambucil | alkylating-agents | Leukeran | atc:L01AA02
melphalan | alkylating-agents | Alkeran; Evomela; Hepzato | atc:L01AA03
melphalan flufenamide | alkylating-agents | Pepaxto
bendamustine | alkylating-agents | Treanda; Bendeka; Levact; Belrapzo | atc:L01AA09
mechlorethamine | alkylating-agents | chlormethine; mustine; Mustargen; Valchlor; Ledaga | atc:L01AA05
busulfan | alkylating-agents | Myleran; Busulfex | atc:L01AB01
treosulfan | alkylating-agents | Trecondi; Grafapex | atc:L01AB02
thiotepa | alkylating-agents | Tepadina; Tepylute | atc:L01AC01
carmustine | nitrosoureas | BiCNU; Gliadel; =BCNU; Gliadel wafer | atc:L01AD01
lomustine | nitrosoureas | CeeNU; Gleostine; =CCNU | atc:L01AD02
fotemustine | nitrosoureas | Muphoran | atc:L01AD05
streptozocin | nitrosoureas | Zanosar; streptozotocin | atc:L01AD04
temozolomide | alkylating-agents | Temodar; Temodal | atc:L01AX03
dacarbazine | alkylating-agents | =DTIC; DTIC-Dome | atc:L01AX04
procarbazine | alkylating-agents | Matulane; Natulan | atc:L01XB01
altretamine | alkylating-agents | Hexalen; hexamethylmelamine
trabectedin | alkylating-agents | Yondelis | atc:L01CX01
lurbinectedin | alkylating-agents | Zepzelca
cisplatin | platinum-drugs | Platinol; cisplatinum; cis-diamminedichloroplatinum; =CDDP | atc:L01XA01
carboplatin | platinum-drugs | Paraplatin | atc:L01XA02
oxaliplatin | platinum-drugs | Eloxatin | atc:L01XA03
nedaplatin | platinum-drugs
methotrexate | antifolates, conventional-dmards | Trexall; Rheumatrex; Otrexup; =MTX; Rasuvo; Xatmep; amethopterin; low-dose methotrexate; high-dose methotrexate; Metoject; methotrexate sodium; Jylamvo | mesh:D008727
pemetrexed | antifolates | Alimta; Pemfexy | atc:L01BA04
raltitrexed | antifolates | Tomudex | atc:L01BA03
pralatrexate | antifolates | Folotyn | atc:L01BA05
mercaptopurine | antimetabolites, antiproliferative-immunosuppressants, thiopurines | 6-mercaptopurine; Purixan; =6-MP; Purinethol | atc:L01BB02
thioguanine | antimetabolites, thiopurines | tioguanine; 6-thioguanine | atc:L01BB03
fludarabine | antimetabolites | Fludara; fludarabine phosphate | atc:L01BB05
clofarabine | antimetabolites | Clolar; Evoltra | atc:L01BB06
nelarabine | antimetabolites | Arranon; Atriance | atc:L01BB07
pentostatin | antimetabolites | Nipent; deoxycoformycin
cytarabine | antimetabolites | cytosine arabinoside; Ara-C; Cytosar; DepoCyt | atc:L01BC01
fluorouracil | fluoropyrimidines | 5-fluorouracil; 5-FU; Adrucil; Efudex; Carac; Efudix; Tolak; fluorouracil cream; 5-fluorouracil cream; 5-FU cream | atc:L01BC02
capecitabine | fluoropyrimidines | Xeloda | atc:L01BC06
tegafur-uracil | fluoropyrimidines | UFT
tegafur-gimeracil-oteracil | fluoropyrimidines | Teysuno; tegafur | atc:L01BC53
trifluridine-tipiracil | antimetabolites | Lonsurf; TAS-102; trifluridine and tipiracil | atc:L01BC59
gemcitabine | antimetabolites | Gemzar; Infugem | atc:L01BC05
gemcitabine intravesical system | gemcitabine | TAR-200; Inlexzo
azacitidine | hypomethylating-agents | Vidaza; Onureg; azacytidine; 5-azacytidine | atc:L01BC07
decitabine | hypomethylating-agents | Dacogen; 5-aza-2'-deoxycytidine | atc:L01BC08
decitabine-cedazuridine | hypomethylating-agents | Inqovi; decitabine and cedazuridine | atc:L01BC58
hydroxyurea | antimetabolites | hydroxycarbamide; Hydrea; Droxia; Siklos | atc:L01XX05
vincristine | vinca-alkaloids | Oncovin; Marqibo | atc:L01CA02
vinblastine | vinca-alkaloids | Velban | atc:L01CA01
vinorelbine | vinca-alkaloids | Navelbine | atc:L01CA04
vindesine | vinca-alkaloids | Eldisine | atc:L01CA03
vinflunine | vinca-alkaloids | Javlor | atc:L01CA05
etoposide | topoisomerase-inhibitors | VePesid; Toposar; Etopophos; VP-16 | atc:L01CB01
teniposide | topoisomerase-inhibitors | Vumon | atc:L01CB02
irinotecan | topoisomerase-inhibitors | Camptosar; Campto; CPT-11 | atc:L01CE02
liposomal irinotecan | topoisomerase-inhibitors | Onivyde; irinotecan liposome
topotecan | topoisomerase-inhibitors | Hycamtin | atc:L01CE01
paclitaxel | taxanes | Taxol | atc:L01CD01
nab-paclitaxel | taxanes | Abraxane; albumin-bound paclitaxel; nanoparticle albumin-bound paclitaxel
docetaxel | taxanes | Taxotere | atc:L01CD02
cabazitaxel | taxanes | Jevtana | atc:L01CD04
eribulin | mitotic-inhibitors | Halaven; eribulin mesylate | atc:L01XX41
ixabepilone | epothilones | Ixempra
doxorubicin | anthracyclines | Adriamycin; hydroxydaunorubicin; doxorubicin hydrochloride | atc:L01DB01
liposomal doxorubicin | anthracyclines | Doxil; Caelyx; pegylated liposomal doxorubicin; Myocet
daunorubicin | anthracyclines | Cerubidine; daunomycin | atc:L01DB02
daunorubicin-cytarabine | anthracyclines | Vyxeos; CPX-351; daunorubicin-cytarabine liposome; liposomal daunorubicin-cytarabine
epirubicin | anthracyclines | Ellence; Pharmorubicin | atc:L01DB03
idarubicin | anthracyclines | Idamycin; Zavedos | atc:L01DB06
valrubicin | anthracyclines | Valstar | atc:L01DB09
mitoxantrone | topoisomerase-inhibitors, multiple-sclerosis-drugs | Novantrone; mitozantrone | atc:L01DB07
bleomycin | antitumor-antibiotics | Blenoxane | atc:L01DC01
mitomycin | antitumor-antibiotics | mitomycin C; Mutamycin; Jelmyto; Zusduri; UGN-102; Mitosol | atc:L01DC03
dactinomycin | antitumor-antibiotics | actinomycin D; Cosmegen | atc:L01DA01
asparaginase | antineoplastics, biologics | Elspar; Erwinaze; L-asparaginase; Rylaze; asparaginase erwinia; crisantaspase | atc:L01XX02
pegaspargase | antineoplastics, biologics | Oncaspar | atc:L01XX24
calaspargase pegol | antineoplastics, biologics | Asparlas
omacetaxine | antineoplastics | Synribo; homoharringtonine | atc:L01XX40
arsenic trioxide | antineoplastics | Trisenox | atc:L01XX27
all-trans retinoic acid | retinoids, antineoplastics | tretinoin capsules; Vesanoid; =ATRA | atc:L01XF01
bexarotene | retinoids, antineoplastics | Targretin | atc:L01XF03
plerixafor | cxcr4-antagonists | Mozobil | atc:L03AX16
leucovorin | chemoprotective-agents | folinic acid; calcium folinate; Wellcovorin; leucovorin calcium | atc:V03AF03
levoleucovorin | chemoprotective-agents | Fusilev; levofolinic acid; Khapzory
mesna | chemoprotective-agents | Mesnex; Uromitexan | atc:V03AF01
dexrazoxane | chemoprotective-agents | Zinecard; Totect; Cardioxane | atc:V03AF02
amifostine | chemoprotective-agents | Ethyol | atc:V03AF05
palifermin | chemoprotective-agents | Kepivance | atc:V03AF08
glucarpidase | antidotes | Voraxaze | atc:V03AF09
trilaciclib | cdk4-6-inhibitors, chemoprotective-agents | Cosela
# Regimens
FOLFOX | chemotherapy | mFOLFOX6; modified FOLFOX; fluorouracil, leucovorin and oxaliplatin; FOLFOX6
NALIRIFOX | combination-chemotherapy
FOLFOXIRI | combination-chemotherapy
BEACOPP | chemotherapy | escalated BEACOPP
BrECADD | combination-chemotherapy
FLOT chemotherapy | chemotherapy | =FLOT
CMF chemotherapy | chemotherapy | cyclophosphamide, methotrexate and fluorouracil
FEC chemotherapy | chemotherapy | FEC-T; FEC-D
AC-T chemotherapy | chemotherapy | =AC-T; dose-dense AC-T; doxorubicin and cyclophosphamide followed by paclitaxel
TCHP | chemotherapy | TCH-P
MVAC | chemotherapy | dose-dense MVAC; ddMVAC
VRd | antineoplastics | =RVd; bortezomib, lenalidomide and dexamethasone; lenalidomide, bortezomib and dexamethasone
DRd regimen | antineoplastics | daratumumab, lenalidomide and dexamethasone
bendamustine-rituximab | chemotherapy | bendamustine plus rituximab
venetoclax-azacitidine | antineoplastics | venetoclax plus azacitidine
FOLFIRI | chemotherapy
FOLFIRINOX | chemotherapy | mFOLFIRINOX
CAPOX | chemotherapy | XELOX; capecitabine and oxaliplatin
R-CHOP | chemotherapy | R-CHOP chemotherapy
Pola-R-CHP | combination-chemotherapy
CHOP chemotherapy | chemotherapy | =CHOP
ABVD | chemotherapy
BEP chemotherapy | chemotherapy | bleomycin, etoposide and cisplatin
7+3 chemotherapy | chemotherapy | 7 + 3 regimen; seven plus three chemotherapy
hyper-CVAD | chemotherapy
# Kinase inhibitors
imatinib | bcr-abl-inhibitors | Gleevec; Glivec; imatinib mesylate; Imkeldi | atc:L01EA01
dasatinib | bcr-abl-inhibitors | Sprycel; Phyrago | atc:L01EA02
nilotinib | bcr-abl-inhibitors | Tasigna; Danziten | atc:L01EA03
bosutinib | bcr-abl-inhibitors | Bosulif | atc:L01EA04
ponatinib | bcr-abl-inhibitors | Iclusig | atc:L01EA05
asciminib | bcr-abl-inhibitors | Scemblix | atc:L01EA06
gefitinib | egfr-inhibitors, kinase-inhibitors | Iressa | atc:L01EB01
erlotinib | egfr-inhibitors, kinase-inhibitors | Tarceva | atc:L01EB02
afatinib | egfr-inhibitors, kinase-inhibitors | Gilotrif; Giotrif | atc:L01EB03
osimertinib | egfr-inhibitors, kinase-inhibitors | Tagrisso | atc:L01EB04
dacomitinib | egfr-inhibitors, kinase-inhibitors | Vizimpro | atc:L01EB07
lazertinib | egfr-inhibitors, kinase-inhibitors | Lazcluze
mobocertinib | egfr-inhibitors, kinase-inhibitors | Exkivity
sunvozertinib | egfr-inhibitors, kinase-inhibitors | Zegfrovy
lapatinib | her2-inhibitors, kinase-inhibitors | Tykerb; Tyverb | atc:L01EH01
neratinib | her2-inhibitors, kinase-inhibitors | Nerlynx | atc:L01EH02
tucatinib | her2-inhibitors, kinase-inhibitors | Tukysa | atc:L01EH03
zongertinib | her2-inhibitors, kinase-inhibitors | Hernexeos
pyrotinib | her2-inhibitors, kinase-inhibitors
crizotinib | alk-inhibitors | Xalkori | atc:L01ED01
ceritinib | alk-inhibitors | Zykadia | atc:L01ED02
alectinib | alk-inhibitors | Alecensa | atc:L01ED03
brigatinib | alk-inhibitors | Alunbrig | atc:L01ED04
lorlatinib | alk-inhibitors | Lorbrena; Lorviqua | atc:L01ED05
neladalkib | alk-inhibitors
ensartinib | alk-inhibitors | Ensacove
entrectinib | trk-inhibitors | Rozlytrek | atc:L01EX14
larotrectinib | trk-inhibitors | Vitrakvi | atc:L01EX12
repotrectinib | trk-inhibitors | Augtyro
taletrectinib | ros1-inhibitors | Ibtrozi
vemurafenib | braf-inhibitors | Zelboraf | atc:L01EC01
dabrafenib | braf-inhibitors | Tafinlar | atc:L01EC02
encorafenib | braf-inhibitors | Braftovi | atc:L01EC03
tovorafenib | braf-inhibitors | Ojemda
trametinib | mek-inhibitors | Mekinist | atc:L01EE01
cobimetinib | mek-inhibitors | Cotellic | atc:L01EE02
binimetinib | mek-inhibitors | Mektovi | atc:L01EE03
selumetinib | mek-inhibitors | Koselugo | atc:L01EE04
mirdametinib | mek-inhibitors | Gomekli; PD0325901
avutometinib-defactinib | mek-inhibitors | Avmapki Fakzynja; avutometinib; defactinib
palbociclib | cdk4-6-inhibitors | Ibrance | atc:L01EF01
ribociclib | cdk4-6-inhibitors | Kisqali | atc:L01EF02
abemaciclib | cdk4-6-inhibitors | Verzenio | atc:L01EF03
everolimus | mtor-inhibitors, targeted-cancer-drugs, immunosuppressants | Afinitor; Zortress; Certican; Votubia; RAD001 | atc:L01EG02
temsirolimus | mtor-inhibitors, targeted-cancer-drugs | Torisel | atc:L01EG01
sunitinib | vegf-inhibitors, kinase-inhibitors | Sutent | atc:L01EX01
sorafenib | vegf-inhibitors, kinase-inhibitors | Nexavar | atc:L01EX02
pazopanib | vegf-inhibitors, kinase-inhibitors | Votrient | atc:L01EX03
vandetanib | ret-inhibitors, vegf-inhibitors | Caprelsa | atc:L01EX04
regorafenib | vegf-inhibitors, kinase-inhibitors | Stivarga | atc:L01EX05
cabozantinib | met-inhibitors, vegf-inhibitors | Cabometyx; Cometriq | atc:L01EX07
lenvatinib | vegf-inhibitors, kinase-inhibitors | Lenvima; Kisplyx | atc:L01EX08
axitinib | vegf-inhibitors, kinase-inhibitors | Inlyta | atc:L01EK01
tivozanib | vegf-inhibitors, kinase-inhibitors | Fotivda | atc:L01EK03
fruquintinib | vegf-inhibitors, kinase-inhibitors | Fruzaqla | atc:L01EK04
apatinib | vegf-inhibitors, kinase-inhibitors | rivoceranib
midostaurin | flt3-inhibitors | Rydapt | atc:L01EX10
gilteritinib | flt3-inhibitors | Xospata | atc:L01EX13
quizartinib | flt3-inhibitors | Vanflyta | atc:L01EX11
pexidartinib | csf1r-inhibitors | Turalio | atc:L01EX15
vimseltinib | csf1r-inhibitors | Romvimza
selpercatinib | ret-inhibitors | Retevmo; Retsevmo | atc:L01EX22
pralsetinib | ret-inhibitors | Gavreto | atc:L01EX23
capmatinib | met-inhibitors | Tabrecta | atc:L01EX17
tepotinib | met-inhibitors | Tepmetko | atc:L01EX21
avapritinib | kinase-inhibitors | Ayvakit; Ayvakyt | atc:L01EX18
ripretinib | kinase-inhibitors | Qinlock | atc:L01EX19
masitinib | kinase-inhibitors
erdafitinib | fgfr-inhibitors | Balversa | atc:L01EN01
pemigatinib | fgfr-inhibitors | Pemazyre | atc:L01EN02
infigratinib | fgfr-inhibitors | Truseltiq | atc:L01EN03
futibatinib | fgfr-inhibitors | Lytgobi | atc:L01EN04
ibrutinib | btk-inhibitors | Imbruvica | atc:L01EL01
acalabrutinib | btk-inhibitors | Calquence | atc:L01EL02
zanubrutinib | btk-inhibitors | Brukinsa | atc:L01EL03
pirtobrutinib | btk-inhibitors | Jaypirca | atc:L01EL05
tolebrutinib | btk-inhibitors
remibrutinib | btk-inhibitors | Rhapsido
rilzabrutinib | btk-inhibitors | Wayrilz
idelalisib | pi3k-inhibitors | Zydelig | atc:L01EM01
copanlisib | pi3k-inhibitors | Aliqopa | atc:L01EM02
alpelisib | pi3k-inhibitors | Piqray; Vijoice | atc:L01EM03
duvelisib | pi3k-inhibitors | Copiktra | atc:L01EM04
inavolisib | pi3k-inhibitors | Itovebi
leniolisib | pi3k-inhibitors | Joenja
capivasertib | akt-inhibitors | Truqap
ruxolitinib | jak-inhibitors, targeted-cancer-drugs | Jakafi; Jakavi; Opzelura; ruxolitinib cream | atc:L01EJ01
fedratinib | jak-inhibitors, targeted-cancer-drugs | Inrebic | atc:L01EJ02
pacritinib | jak-inhibitors, targeted-cancer-drugs | Vonjo | atc:L01EJ03
momelotinib | jak-inhibitors, targeted-cancer-drugs | Ojjaara; Omjjara | atc:L01EJ04
sotorasib | kras-inhibitors | Lumakras; Lumykras | atc:L01XX73
adagrasib | kras-inhibitors | Krazati | atc:L01XX77
# Other targeted drugs
olaparib | parp-inhibitors | Lynparza | atc:L01XK01
niraparib | parp-inhibitors | Zejula | atc:L01XK02
rucaparib | parp-inhibitors | Rubraca | atc:L01XK03
talazoparib | parp-inhibitors | Talzenna | atc:L01XK04
niraparib-abiraterone | parp-inhibitors, hormonal-cancer-therapy | Akeega
veliparib | parp-inhibitors | | atc:L01XK05
bortezomib | proteasome-inhibitors | Velcade; Boruzu | atc:L01XG01
carfilzomib | proteasome-inhibitors | Kyprolis | atc:L01XG02
ixazomib | proteasome-inhibitors | Ninlaro | atc:L01XG03
venetoclax | bcl-2-inhibitors | Venclexta; Venclyxto | atc:L01XX52
sonrotoclax | bcl-2-inhibitors
thalidomide | immunomodulatory-imide-drugs | Thalomid; Contergan | atc:L04AX02
lenalidomide | immunomodulatory-imide-drugs | Revlimid | atc:L04AX04
pomalidomide | immunomodulatory-imide-drugs | Pomalyst; Imnovid | atc:L04AX06
iberdomide | immunomodulatory-imide-drugs
mezigdomide | immunomodulatory-imide-drugs
vorinostat | hdac-inhibitors | Zolinza; =SAHA; suberoylanilide hydroxamic acid | atc:L01XH01
romidepsin | hdac-inhibitors | Istodax | atc:L01XH02
panobinostat | hdac-inhibitors | Farydak | atc:L01XH03
belinostat | hdac-inhibitors | Beleodaq | atc:L01XH04
vismodegib | hedgehog-inhibitors | Erivedge | atc:L01XJ01
sonidegib | hedgehog-inhibitors | Odomzo | atc:L01XJ02
glasdegib | hedgehog-inhibitors | Daurismo | atc:L01XJ03
ivosidenib | idh-inhibitors | Tibsovo | atc:L01XX62
enasidenib | idh-inhibitors | Idhifa | atc:L01XX59
olutasidenib | idh-inhibitors | Rezlidhia
vorasidenib | idh-inhibitors | Voranigo
tazemetostat | ezh2-inhibitors | Tazverik | atc:L01XX72
selinexor | xpo1-inhibitors | Xpovio; Nexpovio | atc:L01XX66
belzutifan | hif-2-alpha-inhibitors | Welireg | atc:L01XX74
revumenib | menin-inhibitors | Revuforj
ziftomenib | menin-inhibitors | Komzifti
nirogacestat | gamma-secretase-inhibitors | Ogsiveo
dordaviprone | targeted-cancer-drugs | Modeyso; ONC201
imetelstat | telomerase-inhibitors | Rytelo
tagraxofusp | targeted-cancer-drugs | Elzonris | atc:L01XX67
ziv-aflibercept | vegf-inhibitors, fusion-proteins | Zaltrap
# Antibodies
trastuzumab | her2-inhibitors, monoclonal-antibodies | Herceptin; Ogivri; Kanjinti; Herzuma; Trazimera; Ontruzant; Herceptin Hylecta; Zercepac; Hercessi | atc:L01FD01
pertuzumab | her2-inhibitors, monoclonal-antibodies | Perjeta | atc:L01FD02
pertuzumab-trastuzumab | her2-inhibitors, monoclonal-antibodies | Phesgo; trastuzumab-pertuzumab
trastuzumab emtansine | her2-inhibitors, antibody-drug-conjugates | Kadcyla; ado-trastuzumab emtansine; =T-DM1 | atc:L01FD03
trastuzumab deruxtecan | her2-inhibitors, antibody-drug-conjugates | Enhertu; fam-trastuzumab deruxtecan; T-DXd; fam-trastuzumab deruxtecan-nxki | atc:L01FD04
margetuximab | her2-inhibitors, monoclonal-antibodies | Margenza | atc:L01FD06
zanidatamab | her2-inhibitors, bispecific-antibodies | Ziihera
rituximab | cd20-antibodies, biologic-dmards | Rituxan; MabThera; Truxima; Ruxience; Riabni; Rituxan Hycela; Rixathon; Blitzima | atc:L01FA01
obinutuzumab | cd20-antibodies | Gazyva; Gazyvaro | atc:L01FA03
ibritumomab tiuxetan | cd20-antibodies, radiopharmaceuticals | Zevalin; yttrium-90 ibritumomab tiuxetan
tafasitamab | monoclonal-antibodies, targeted-cancer-drugs | Monjuvi; Minjuvi
daratumumab | cd38-antibodies | Darzalex; Darzalex Faspro | atc:L01FC01
isatuximab | cd38-antibodies | Sarclisa | atc:L01FC02
elotuzumab | monoclonal-antibodies, targeted-cancer-drugs | Empliciti | atc:L01FX08
bevacizumab | vegf-inhibitors, monoclonal-antibodies | Avastin; Mvasi; Zirabev; Alymsys; Lytenava; Vegzelma; Oyavas; Aybintio | atc:L01FG01
ramucirumab | vegf-inhibitors, monoclonal-antibodies | Cyramza | atc:L01FG02
cetuximab | egfr-inhibitors, monoclonal-antibodies | Erbitux | atc:L01FE01
panitumumab | egfr-inhibitors, monoclonal-antibodies | Vectibix | atc:L01FE02
necitumumab | egfr-inhibitors, monoclonal-antibodies | Portrazza | atc:L01FE03
amivantamab | egfr-inhibitors, bispecific-antibodies, met-inhibitors | Rybrevant | atc:L01FX18
zolbetuximab | monoclonal-antibodies, targeted-cancer-drugs | Vyloy
dinutuximab | monoclonal-antibodies, targeted-cancer-drugs | Unituxin; dinutuximab beta; Qarziba
naxitamab | monoclonal-antibodies, targeted-cancer-drugs | Danyelza
mogamulizumab | monoclonal-antibodies, targeted-cancer-drugs | Poteligeo | atc:L01FX09
olaratumab | monoclonal-antibodies, targeted-cancer-drugs | Lartruvo
siltuximab | il-6-inhibitors, monoclonal-antibodies | Sylvant | atc:L04AC11
pembrolizumab | pd-1-inhibitors | Keytruda; Keytruda Qlex | atc:L01FF02
nivolumab | pd-1-inhibitors | Opdivo; Opdivo Qvantig | atc:L01FF01
cemiplimab | pd-1-inhibitors | Libtayo | atc:L01FF06
dostarlimab | pd-1-inhibitors | Jemperli | atc:L01FF07
toripalimab | pd-1-inhibitors | Loqtorzi
tislelizumab | pd-1-inhibitors | Tevimbra
retifanlimab | pd-1-inhibitors | Zynyz
penpulimab | pd-1-inhibitors
sintilimab | pd-1-inhibitors | Tyvyt
camrelizumab | pd-1-inhibitors
atezolizumab | pd-l1-inhibitors | Tecentriq; Tecentriq Hybreza | atc:L01FF05
durvalumab | pd-l1-inhibitors | Imfinzi | atc:L01FF03
avelumab | pd-l1-inhibitors | Bavencio | atc:L01FF04
cosibelimab | pd-l1-inhibitors | Unloxcyt
ipilimumab | ctla-4-inhibitors | Yervoy | atc:L01FX04
tremelimumab | ctla-4-inhibitors | Imjudo
nivolumab-ipilimumab | pd-1-inhibitors, ctla-4-inhibitors | nivolumab plus ipilimumab; ipilimumab and nivolumab; nivolumab and ipilimumab; ipilimumab-nivolumab
nivolumab-relatlimab | pd-1-inhibitors | Opdualag; relatlimab; nivolumab and relatlimab
ivonescimab | bispecific-antibodies, pd-1-inhibitors
blinatumomab | bispecific-antibodies, targeted-cancer-drugs | Blincyto | atc:L01FX07
teclistamab | bispecific-antibodies, targeted-cancer-drugs | Tecvayli
elranatamab | bispecific-antibodies, targeted-cancer-drugs | Elrexfio
linvoseltamab | bispecific-antibodies, targeted-cancer-drugs | Lynozyfic
talquetamab | bispecific-antibodies, targeted-cancer-drugs | Talvey
epcoritamab | bispecific-antibodies, targeted-cancer-drugs | Epkinly; Tepkinly
glofitamab | bispecific-antibodies, targeted-cancer-drugs | Columvi
mosunetuzumab | bispecific-antibodies, targeted-cancer-drugs | Lunsumio
odronextamab | bispecific-antibodies, targeted-cancer-drugs | Ordspono
tarlatamab | bispecific-antibodies, targeted-cancer-drugs | Imdelltra
tebentafusp | bispecific-antibodies, targeted-cancer-drugs | Kimmtrak | atc:L01XX75
zenocutuzumab | bispecific-antibodies, targeted-cancer-drugs | Bizengri
brentuximab vedotin | antibody-drug-conjugates | Adcetris | atc:L01FX05
polatuzumab vedotin | antibody-drug-conjugates | Polivy | atc:L01FX14
enfortumab vedotin | antibody-drug-conjugates | Padcev | atc:L01FX13
tisotumab vedotin | antibody-drug-conjugates | Tivdak
sacituzumab govitecan | antibody-drug-conjugates | Trodelvy | atc:L01FX17
sacituzumab tirumotecan | antibody-drug-conjugates | sac-TMT
datopotamab deruxtecan | antibody-drug-conjugates | Datroway; Dato-DXd
telisotuzumab vedotin | antibody-drug-conjugates | Emrelis
mirvetuximab soravtansine | antibody-drug-conjugates | Elahere
loncastuximab tesirine | antibody-drug-conjugates | Zynlonta | atc:L01FX22
belantamab mafodotin | antibody-drug-conjugates | Blenrep | atc:L01FX15
gemtuzumab ozogamicin | antibody-drug-conjugates | Mylotarg | atc:L01FX02
inotuzumab ozogamicin | antibody-drug-conjugates | Besponsa | atc:L01FB01
moxetumomab pasudotox | antibody-drug-conjugates | Lumoxiti
patritumab deruxtecan | antibody-drug-conjugates
# Cells, viruses, vaccines, cytokines
tisagenlecleucel | car-t-cell-therapy | Kymriah | atc:L01XL04
axicabtagene ciloleucel | car-t-cell-therapy | Yescarta; axi-cel | atc:L01XL03
brexucabtagene autoleucel | car-t-cell-therapy | Tecartus | atc:L01XL06
lisocabtagene maraleucel | car-t-cell-therapy | Breyanzi; liso-cel | atc:L01XL08
idecabtagene vicleucel | car-t-cell-therapy | Abecma; ide-cel | atc:L01XL07
ciltacabtagene autoleucel | car-t-cell-therapy | Carvykti; cilta-cel | atc:L01XL05
obecabtagene autoleucel | car-t-cell-therapy | Aucatzyl; obe-cel
afamitresgene autoleucel | cell-therapy, antineoplastics | Tecelra; afami-cel
lifileucel | tumor-infiltrating-lymphocyte-therapy, antineoplastics | Amtagvi
sipuleucel-T | cancer-vaccines, cell-therapy | Provenge; sipuleucel | atc:L03AX17
personalized cancer vaccines | cancer-vaccines, mrna-vaccines | mRNA cancer vaccine; individualized neoantigen therapy; intismeran; mRNA-4157; V940; intismeran autogene; individualized mRNA cancer vaccine
talimogene laherparepvec | oncolytic-viruses | Imlygic; =T-VEC | atc:L01XL02
nadofaragene firadenovec | gene-therapy, antineoplastics | Adstiladrin
nogapendekin alfa | cytokine-drugs, antineoplastics | Anktiva; nogapendekin alfa inbakicept
intravesical BCG | immunotherapy, antineoplastics | BCG immunotherapy; TICE BCG; BCG bladder treatment; BCG therapy
aldesleukin | cytokine-drugs, antineoplastics | Proleukin; interleukin-2 therapy; recombinant interleukin-2; high-dose interleukin-2 | atc:L03AC01
denileukin diftitox | antineoplastics, biologics | Ontak; Lymphir
# Hormonal cancer drugs
tamoxifen | serms, hormonal-cancer-therapy | Nolvadex; Soltamox; tamoxifen citrate | atc:L02BA01
toremifene | serms, hormonal-cancer-therapy | Fareston | atc:L02BA02
fulvestrant | selective-estrogen-receptor-degraders | Faslodex | atc:L02BA03
elacestrant | selective-estrogen-receptor-degraders | Orserdu | atc:L02BA04
imlunestrant | selective-estrogen-receptor-degraders | Inluriyo
camizestrant | selective-estrogen-receptor-degraders
anastrozole | aromatase-inhibitors | Arimidex | atc:L02BG03
letrozole | aromatase-inhibitors, fertility-drugs | Femara | atc:L02BG04
exemestane | aromatase-inhibitors | Aromasin | atc:L02BG06
ribociclib-letrozole | cdk4-6-inhibitors, aromatase-inhibitors | Kisqali Femara Co-Pack
bicalutamide | antiandrogens | Casodex | atc:L02BB03
flutamide | antiandrogens | Eulexin; Drogenil | atc:L02BB01
nilutamide | antiandrogens | Nilandron; Anandron | atc:L02BB02
enzalutamide | antiandrogens, androgen-receptor-pathway-inhibitors | Xtandi | atc:L02BB04
apalutamide | antiandrogens, androgen-receptor-pathway-inhibitors | Erleada | atc:L02BB05
darolutamide | antiandrogens, androgen-receptor-pathway-inhibitors | Nubeqa | atc:L02BB06
abiraterone | cyp17-inhibitors | Zytiga; abiraterone acetate; Yonsa | atc:L02BX03
leuprolide | gnrh-agonists, androgen-deprivation-therapy | leuprorelin; Lupron; Eligard; Lupron Depot; Prostap; leuprolide acetate; Fensolvi; Camcevi | atc:L02AE02
goserelin | gnrh-agonists, androgen-deprivation-therapy | Zoladex | atc:L02AE03
triptorelin | gnrh-agonists, androgen-deprivation-therapy | Trelstar; Triptodur; Decapeptyl; Gonapeptyl | atc:L02AE04
buserelin | gnrh-agonists | Suprefact; Suprecur | atc:L02AE01
histrelin | gnrh-agonists | Supprelin; Vantas | atc:L02AE05
nafarelin | gnrh-agonists | Synarel | atc:H01CA02
degarelix | gnrh-antagonists, androgen-deprivation-therapy | Firmagon | atc:L02BX02
relugolix | gnrh-antagonists, androgen-deprivation-therapy | Orgovyx | atc:L02BX04
estramustine | antineoplastics | Emcyt | atc:L01XX11
megestrol | progestogens, hormonal-cancer-therapy | Megace; megestrol acetate | atc:L02AB01
# Radiopharmaceuticals
lutetium Lu 177 dotatate | radiopharmaceuticals | Lutathera; 177Lu-dotatate; lutetium oxodotreotide; lutetium-177 dotatate
lutetium Lu 177 vipivotide tetraxetan | radiopharmaceuticals | Pluvicto; 177Lu-PSMA-617; lutetium-PSMA; lutetium-177 PSMA; Lu-PSMA; lutetium vipivotide tetraxetan; 177Lu-PSMA
radium-223 | radiopharmaceuticals | Xofigo; radium-223 dichloride; radium Ra 223 dichloride | atc:V10XX03
samarium-153 | radiopharmaceuticals | Quadramet; samarium-153 lexidronam; samarium Sm 153 lexidronam | atc:V10BX02
strontium-89 | radiopharmaceuticals | Metastron; strontium-89 chloride | atc:V10BX01
iobenguane I-131 | radiopharmaceuticals | Azedra; 131I-MIBG; MIBG therapy; I-131 MIBG
yttrium-90 microspheres | radiopharmaceuticals | TheraSphere; SIR-Spheres; Y-90 microspheres
# Photodynamic therapy and topical
aminolevulinic acid | photosensitizers, topical-medications | Levulan; Ameluz; 5-aminolevulinic acid; Gleolan; =5-ALA; Levulan Kerastick | atc:L01XD04
methyl aminolevulinate | photosensitizers, topical-medications | Metvix; Metvixia | atc:L01XD03
porfimer | photosensitizers | Photofrin; porfimer sodium | atc:L01XD01
padeliporfin | photosensitizers | Tookad | atc:L01XD07
tirbanibulin | topical-medications | Klisyri | atc:D06BX03
ingenol mebutate | topical-medications | Picato | atc:D06BX02
bakuchiol | topical-medications
menthol chest rub | topical-medications | vapor rub; Vicks VapoRub; VapoRub
nipple cream | topical-medications | lanolin cream; lanolin nipple cream
`,
};
