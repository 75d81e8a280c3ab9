import type { LexiconTable } from '../rows.ts';

/** Pain, inflammation of joints, muscles, gout and bone. */
export const painMusculoskeletal: LexiconTable = {
  name: 'treatments/pain-musculoskeletal',
  kind: 'treatment',
  rows: `
# Non-opioid analgesics
acetaminophen | non-opioid-analgesics, antipyretics, over-the-counter-painkillers | paracetamol; Tylenol; Panadol; Calpol; Ofirmev; =APAP; Feverall; Doliprane; Dafalgan; Efferalgan; Anadin Paracetamol; N-acetyl-p-aminophenol; Tempra; Perfalgan; para-acetylaminophenol; Mapap; Hedex; Disprol; Medinol | atc:N02BE01 mesh:D000082
propacetamol | non-opioid-analgesics, antipyretics | Pro-Dafalgan | atc:N02BE05
aspirin | salicylates, antiplatelet-drugs, antipyretics | acetylsalicylic acid; Bayer Aspirin; Ecotrin; Bufferin; Disprin; low-dose aspirin; baby aspirin; daily aspirin; Durlaza; Aspro; Cardioaspirin; enteric-coated aspirin | mesh:D001241
metamizole | non-opioid-analgesics, antipyretics | dipyrone; Novalgin; metamizol; Nolotil; Analgin; metamizole sodium | atc:N02BB02
phenazone | non-opioid-analgesics | antipyrine | atc:N02BB01
nefopam | non-opioid-analgesics | Acupan; nefopam hydrochloride
flupirtine | non-opioid-analgesics, potassium-channel-openers | Katadolon
ziconotide | non-opioid-analgesics | Prialt; intrathecal ziconotide | atc:N02BG08
suzetrigine | non-opioid-analgesics, sodium-channel-blockers | Journavx; VX-548
capsaicin | topical-analgesics | Capzasin; Axsain; Zacin; 8-methyl-N-vanillyl-6-nonenamide; Qutenza; capsaicin patch; capsaicin cream; Zostrix
menthol | topical-analgesics | Biofreeze; menthol rub; Deep Freeze
methyl salicylate | topical-analgesics, salicylates | oil of wintergreen; wintergreen oil; Bengay; Icy Hot; Deep Heat
trolamine salicylate | topical-analgesics, salicylates | Aspercreme
camphor | topical-analgesics | Tiger Balm; camphor oil
salsalate | salicylates | Disalcid | atc:N02BA06
diflunisal | salicylates | Dolobid | atc:N02BA11
choline magnesium trisalicylate | salicylates | Trilisate
magnesium salicylate | salicylates | Doan's
salicylamide | salicylates
acetaminophen-aspirin-caffeine | over-the-counter-painkillers, nsaids | Excedrin; Excedrin Migraine; Anadin Extra; aspirin-acetaminophen-caffeine; acetaminophen, aspirin and caffeine; aspirin, acetaminophen and caffeine
acetaminophen-caffeine | over-the-counter-painkillers | Panadol Extra
butalbital-acetaminophen-caffeine | analgesics, barbiturates | Fioricet; butalbital; butalbital, acetaminophen and caffeine; Esgic
butalbital-aspirin-caffeine | analgesics, barbiturates | Fiorinal; butalbital, aspirin and caffeine
isometheptene-dichloralphenazone-acetaminophen | migraine-medications | Midrin
acetaminophen-ibuprofen | over-the-counter-painkillers, nsaids | Advil Dual Action; Combogesic; Nuromol; ibuprofen-acetaminophen
phenazopyridine | analgesics, urological-drugs | Pyridium; Azo Urinary Pain Relief; Uristat | atc:G04BX06
pentosan polysulfate | urological-drugs | Elmiron; pentosan polysulfate sodium | atc:G04BX15
# NSAIDs
ibuprofen | nsaids, over-the-counter-painkillers, antipyretics | Advil; Motrin; Nurofen; Brufen; Caldolor; Midol IB; NeoProfen; Nuprin; Ibuleve; Cuprofen; Anadin Joint Pain; Dolormin; ibuprofen lysine; ibuprofen gel; ibuprofen cream; Calprofen; Fenbid | atc:M01AE01 mesh:D007052
naproxen | nsaids | Aleve; Naprosyn; Anaprox; naproxen sodium; Naprelan; Feminax Ultra; Midol Extended Relief; EC-Naprosyn | atc:M01AE02
naproxen-esomeprazole | nsaids, proton-pump-inhibitors | Vimovo
ketoprofen | nsaids | Orudis; Oruvail; Powergel; Fastum | atc:M01AE03
dexketoprofen | nsaids | Keral; Enantyum | atc:M01AE17
fenoprofen | nsaids | Nalfon; Fenopron | atc:M01AE04
flurbiprofen | nsaids | Ansaid; Froben; Strefen; Ocufen | atc:M01AE09
oxaprozin | nsaids | Daypro; Coxanto | atc:M01AE12
tiaprofenic acid | nsaids | Surgam | atc:M01AE11
loxoprofen | nsaids | Loxonin
diclofenac | nsaids | Voltaren; Voltarol; Cataflam; Cambia; Zipsor; Zorvolex; Pennsaid; Flector; diclofenac sodium; diclofenac potassium; Voltaren Gel; Dicloflex; diclofenac gel; Voltarol Emulgel; Solaraze; Voltaren Emulgel | atc:M01AB05
diclofenac-misoprostol | nsaids | Arthrotec | atc:M01AB55
aceclofenac | nsaids | Preservex | atc:M01AB16
bromfenac | nsaids, eye-medications | Prolensa; Yellox; BromSite; Bromday | atc:S01BC11
nepafenac | nsaids, eye-medications | Nevanac; Ilevro | atc:S01BC10
indomethacin | nsaids | indometacin; Indocin; Tivorbex; Indocid | atc:M01AB01
sulindac | nsaids | Clinoril | atc:M01AB02
etodolac | nsaids | Lodine; Lodine XL | atc:M01AB08
ketorolac | nsaids | Toradol; Sprix; Acular; ketorolac tromethamine; Acuvail; ketorolac trometamol | atc:M01AB15
tolmetin | nsaids | Tolectin | atc:M01AB03
nabumetone | nsaids | Relafen; Relifex; Relafen DS | atc:M01AX01
meloxicam | nsaids | Mobic; Anjeso; Vivlodex; Mobec | atc:M01AC06
piroxicam | nsaids | Feldene; Brexidol | atc:M01AC01
tenoxicam | nsaids | Mobiflex | atc:M01AC02
lornoxicam | nsaids | Xefo | atc:M01AC05
mefenamic acid | nsaids | Ponstel; Ponstan; mefenamate | atc:M01AG01
meclofenamate | nsaids | meclofenamic acid; Meclomen; meclofenamate sodium | atc:M01AG04
tolfenamic acid | nsaids | Clotam; Tufnil | atc:M01AG02
niflumic acid | nsaids | Nifluril | atc:M01AX02
phenylbutazone | nsaids | Butazolidin | atc:M01AA01
nimesulide | nsaids | Nimulid; Aulin | atc:M01AX17
celecoxib | cox-2-inhibitors | Celebrex; Elyxyb; Onsenal | atc:M01AH01
etoricoxib | cox-2-inhibitors | Arcoxia | atc:M01AH05
rofecoxib | cox-2-inhibitors | Vioxx | atc:M01AH02
valdecoxib | cox-2-inhibitors | Bextra | atc:M01AH03
parecoxib | cox-2-inhibitors | Dynastat | atc:M01AH04
lumiracoxib | cox-2-inhibitors | Prexige | atc:M01AH06
celecoxib-tramadol | cox-2-inhibitors, opioids | Seglentis
# Opioids
morphine | opioids | morphine sulfate; MS Contin; Kadian; Oramorph; MST Continus; Sevredol; morphia; Duramorph; Roxanol; Avinza; Zomorph; Infumorph; morphine hydrochloride | atc:N02AA01 mesh:D009020
oxycodone | opioids | OxyContin; Roxicodone; OxyNorm; Oxecta; Xtampza; Xtampza ER; oxycodone hydrochloride; Oxaydo; Longtec; Endone; Shortec | atc:N02AA05
oxycodone-acetaminophen | opioids | Percocet; Endocet; Tylox; Roxicet; Nalocet; Xartemis; oxycodone and acetaminophen
oxycodone-naloxone | opioids | Targin; Targinact; Targiniq | atc:N02AA55
oxycodone-aspirin | opioids | Percodan
hydrocodone | opioids | Zohydro; Hysingla; hydrocodone bitartrate; Hycodan; Hysingla ER; Zohydro ER | atc:R05DA03
hydrocodone-acetaminophen | opioids | Vicodin; Norco; Lortab; Lorcet; Xodol; Verdrocet; hydrocodone and acetaminophen
hydrocodone-ibuprofen | opioids, nsaids | Vicoprofen; Reprexain
codeine | weak-opioids, cough-suppressants | codeine phosphate; codeine sulfate; codeine linctus; methylmorphine | atc:R05DA04
acetaminophen-codeine | weak-opioids | co-codamol; Tylenol with codeine; Tylenol 3; Solpadeine; Tylenol No. 3; Kapake; Panadeine; Solpadol; codeine and paracetamol; codeine and acetaminophen; acetaminophen and codeine; codeine-acetaminophen; paracetamol and codeine; Tylex
ibuprofen-codeine | weak-opioids, nsaids | Nurofen Plus
aspirin-codeine | weak-opioids | co-codaprin
dihydrocodeine | weak-opioids | DF118; dihydrocodeine tartrate; DHC Continus; Trezix | atc:N02AA08
acetaminophen-dihydrocodeine | weak-opioids | co-dydramol; Paramol; Remedeine; dihydrocodeine and paracetamol; dihydrocodeine-paracetamol; paracetamol and dihydrocodeine
hydromorphone | opioids | Dilaudid; Exalgo; Palladone; dihydromorphinone; hydromorphone hydrochloride; Jurnista | atc:N02AA03
oxymorphone | opioids | Opana; Opana ER; Numorphan
levorphanol | opioids, nmda-antagonists | Levo-Dromoran; levorphanol tartrate
fentanyl | synthetic-opioids | Actiq; Fentora; Sublimaze; Abstral; Lazanda; Subsys; Effentora; Instanyl; PecFent; fentanyl citrate; fentanyl lollipop; pharmaceutical fentanyl; fentanyl patches; Duragesic; Durogesic; Matrifen | atc:N02AB03
sufentanil | synthetic-opioids | Dsuvia; Sufenta; Zalviso; Dzuveo | atc:N01AH03
alfentanil | synthetic-opioids | Alfenta; Rapifen | atc:N01AH02
remifentanil | synthetic-opioids | Ultiva | atc:N01AH06
carfentanil | synthetic-opioids | Wildnil
methadone | synthetic-opioids, drugs-for-opioid-dependence, nmda-antagonists | Dolophine; Methadose; methadone hydrochloride; Physeptone; Diskets; methadone maintenance; methadone maintenance treatment | atc:N07BC02
levomethadyl acetate | synthetic-opioids, drugs-for-opioid-dependence | =LAAM; Orlaam; levacetylmethadol; levo-alpha-acetylmethadol | atc:N07BC03
meperidine | synthetic-opioids | pethidine; Demerol; Dolantin; meperidine hydrochloride | atc:N02AB02
pentazocine | partial-opioid-agonists | Talwin; Fortral | atc:N02AD01
butorphanol | partial-opioid-agonists | Stadol; butorphanol nasal spray | atc:N02AF01
nalbuphine | partial-opioid-agonists | Nubain | atc:N02AF02
buprenorphine | partial-opioid-agonists, drugs-for-opioid-dependence | Subutex; Belbuca; Buprenex; Temgesic; Espranor; buprenorphine patches; Butrans; Transtec; Norspan; buprenorphine implant; Probuphine; Sublocade; Buvidal; Brixadi; buprenorphine depot injections; buprenorphine injections; long-acting buprenorphine | atc:N02AE01
buprenorphine-naloxone | drugs-for-opioid-dependence, partial-opioid-agonists | Suboxone; Zubsolv; Bunavail; buprenorphine and naloxone | atc:N07BC51
tramadol | weak-opioids, synthetic-opioids | Ultram; Zydol; tramadol hydrochloride; ConZip; Ultram ER; Tramal; Zamadol; Qdolo; Maxitram | atc:N02AX02
tramadol-acetaminophen | weak-opioids | Ultracet; Tramacet; Zaldiar; tramadol and acetaminophen
tapentadol | synthetic-opioids | Nucynta; Palexia; Nucynta ER | atc:N02AX06
dextropropoxyphene | weak-opioids | propoxyphene; Darvon | atc:N02AC04
propoxyphene-acetaminophen | weak-opioids | Darvocet; co-proxamol; Distalgesic
meptazinol | partial-opioid-agonists | Meptid | atc:N02AX05
dipipanone | synthetic-opioids | Diconal
oliceridine | synthetic-opioids | Olinvyk
papaveretum | opioids | Omnopon
tilidine | weak-opioids | Valoron; tilidine-naloxone | atc:N02AX01
piritramide | synthetic-opioids | Dipidolor | atc:N02AC03
# Opioid antagonists
naloxone | opioid-antagonists, antidotes | Narcan; Evzio; Kloxxado; naloxone nasal spray; Nyxoid; Zimhi; RiVive; naloxone hydrochloride; Prenoxad; take-home naloxone; naloxone kits | atc:V03AB15
naltrexone | opioid-antagonists, drugs-for-alcohol-dependence, drugs-for-opioid-dependence | Revia; Depade; naltrexone hydrochloride; Adepend; low-dose naltrexone; =LDN; extended-release naltrexone; Vivitrol; naltrexone injection; long-acting naltrexone; monthly naltrexone | atc:N07BB04
nalmefene | opioid-antagonists, drugs-for-alcohol-dependence | Selincro; Opvee; Zurnai; Revex | atc:N07BB05
methylnaltrexone | peripherally-acting-opioid-antagonists | Relistor; methylnaltrexone bromide | atc:A06AH01
naloxegol | peripherally-acting-opioid-antagonists | Movantik; Moventig | atc:A06AH03
naldemedine | peripherally-acting-opioid-antagonists | Symproic; Rizmoic | atc:A06AH05
alvimopan | peripherally-acting-opioid-antagonists | Entereg | atc:A06AH02
# Muscle relaxants
cyclobenzaprine | muscle-relaxants | Flexeril; Amrix; Fexmid; Tonmya; cyclobenzaprine hydrochloride; TNX-102 SL | atc:M03BX08
methocarbamol | muscle-relaxants | Robaxin | atc:M03BA03
carisoprodol | muscle-relaxants | =Soma; Carisoma; Vanadom | atc:M03BA02
metaxalone | muscle-relaxants | Skelaxin; Metaxall
chlorzoxazone | muscle-relaxants | Parafon Forte; Lorzone | atc:M03BB03
tizanidine | muscle-relaxants, alpha-2-agonists | Zanaflex; Sirdalud; tizanidine hydrochloride | atc:M03BX02
baclofen | muscle-relaxants, gabaergic-drugs | Lioresal; Gablofen; Ozobax; Lyvispah; Fleqsuvy; baclofen injections | atc:M03BX01
tolperisone | muscle-relaxants | Mydocalm | atc:M03BX04
thiocolchicoside | muscle-relaxants | Muscoril; Coltramyl | atc:M03BX05
eperisone | muscle-relaxants | Myonal | atc:M03BX09
quinine | antimalarials | quinine sulfate; Qualaquin | atc:P01BC01
onabotulinumtoxinA | botulinum-toxin | Botox Cosmetic; onabotulinum toxin A; Vistabel
abobotulinumtoxinA | botulinum-toxin | Dysport; Azzalure; Alluzience
incobotulinumtoxinA | botulinum-toxin | Xeomin; Bocouture
rimabotulinumtoxinB | botulinum-toxin | Myobloc; botulinum toxin type B; botulinum toxin B; NeuroBloc
prabotulinumtoxinA | botulinum-toxin | Jeuveau; Nuceiva
daxibotulinumtoxinA | botulinum-toxin | Daxxify
collagenase clostridium histolyticum | medications | Xiaflex; Xiapex; collagenase injections; =Qwo; Dupuytren's injection; injections for Dupuytren's | atc:M09AB02
hyaluronic acid injections | hyaluronic-acid | viscosupplementation; Synvisc; Orthovisc; Euflexxa; Hyalgan; intra-articular hyaluronic acid; Supartz; Durolane; hylan G-F 20; hyaluronan injections; viscosupplements; Monovisc; gel injections for knee arthritis; gel injections for the knee; knee gel injection; gel injection in the knee; rooster comb injection; gel shots; lubricant injection | atc:M09AX01
hyaluronidase | medications | Hylenex; Vitrase; Hyalase; Amphadase
# Gout
allopurinol | xanthine-oxidase-inhibitors | Zyloprim; Zyloric; Aloprim | atc:M04AA01
febuxostat | xanthine-oxidase-inhibitors | Uloric; Adenuric | atc:M04AA03
topiroxostat | xanthine-oxidase-inhibitors
probenecid | uricosurics | Benemid; Benuryl | atc:M04AB01
sulfinpyrazone | uricosurics | Anturane | atc:M04AB02
benzbromarone | uricosurics | Desuric | atc:M04AB03
lesinurad | uricosurics | Zurampic | atc:M04AB05
dotinurad | uricosurics
colchicine | gout-medications, anti-inflammatory-agents | Colcrys; Mitigare; Gloperba; Lodoco; low-dose colchicine | atc:M04AC01
pegloticase | urate-lowering-drugs, biologics | Krystexxa | atc:M04AX02
rasburicase | urate-lowering-drugs, biologics | Elitek; Fasturtec | atc:V03AF07
# Bone
alendronate | bisphosphonates | alendronic acid; Fosamax; Binosto; alendronate sodium; Fosavance; sodium alendronate | atc:M05BA04
risedronate | bisphosphonates | risedronic acid; Actonel; Atelvia; risedronate sodium | atc:M05BA07
ibandronate | bisphosphonates | ibandronic acid; Boniva; Bonviva; Bondronat | atc:M05BA06
zoledronic acid | bisphosphonates | zoledronate; Reclast; Zometa; Aclasta | atc:M05BA08
pamidronate | bisphosphonates | pamidronic acid; Aredia; pamidronate disodium | atc:M05BA03
etidronate | bisphosphonates | etidronic acid; Didronel | atc:M05BA01
clodronate | bisphosphonates | clodronic acid; Bonefos; Loron | atc:M05BA02
tiludronate | bisphosphonates | tiludronic acid; Skelid | atc:M05BA05
denosumab | rank-ligand-inhibitors, monoclonal-antibodies | Prolia; Xgeva; Jubbonti; Wyost; Ospomyv; Xbryk; Stoboclo; Osenvelt; Conexxence; Bomyntra; Junod; Kefdensis | atc:M05BX04
romosozumab | sclerostin-inhibitors, monoclonal-antibodies | Evenity | atc:M05BX06
teriparatide | bone-strengthening-drugs, hormone-drugs | Forteo; Forsteo; Bonsity; Movymia; Sondelbay; Terrosa | atc:H05AA02
abaloparatide | bone-strengthening-drugs, hormone-drugs | Tymlos; Eladynos | atc:H05AA04
raloxifene | serms, bone-strengthening-drugs | Evista; Optruma | atc:G03XC01
bazedoxifene | serms, bone-strengthening-drugs | Conbriza | atc:G03XC02
strontium ranelate | bone-strengthening-drugs | Protelos; Osseor | atc:M05BX03
calcitonin | bone-strengthening-drugs, hormone-drugs | Miacalcin; salmon calcitonin; Fortical; calcitonin salmon; Miacalcic; calcitonin nasal spray | atc:H05BA01
burosumab | monoclonal-antibodies | Crysvita | atc:M05BX05
asfotase alfa | enzyme-replacement-therapy | Strensiq
vosoritide | medications | Voxzogo | atc:M05BX07
palovarotene | retinoids | Sohonos
# Arthritis biologics stand in immunology-dermatology
gold salts | conventional-dmards | gold injections; sodium aurothiomalate; Myocrisin; gold therapy; aurothioglucose; gold sodium thiomalate | atc:M01CB
auranofin | gold-salts | Ridaura
diacerein | anti-inflammatory-agents | Art 50; diacerhein | atc:M01AX21
`,
};
