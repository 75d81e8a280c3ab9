import type { LexiconTable } from '../rows.ts';

/** Drugs against bacteria, viruses, fungi and parasites. */
export const antiInfectives: LexiconTable = {
  name: 'treatments/anti-infectives',
  kind: 'treatment',
  rows: `
# Penicillins
penicillin V | penicillins | phenoxymethylpenicillin; Pen-Vee K; penicillin V potassium; penicillin VK | atc:J01CE02
penicillin G | penicillins | benzylpenicillin; Pfizerpen; penicillin G potassium | atc:J01CE01
benzathine penicillin G | penicillins | Bicillin; Bicillin L-A; benzathine benzylpenicillin; penicillin G benzathine; benzathine penicillin; Extencilline | atc:J01CE08
procaine penicillin | penicillins | procaine benzylpenicillin; penicillin G procaine | atc:J01CE09
amoxicillin | penicillins | Amoxil; amoxycillin; Moxatag; Trimox; amoxicillin trihydrate | atc:J01CA04
amoxicillin-clavulanate | penicillins, beta-lactamase-inhibitors | co-amoxiclav; Augmentin; amoxicillin-clavulanic acid; amoxicillin and clavulanic acid; amoxicillin and clavulanate; amoxicillin clavulanate potassium; amoxiclav; Clavulin | atc:J01CR02
ampicillin | penicillins | Principen; Penbritin | atc:J01CA01
ampicillin-sulbactam | penicillins, beta-lactamase-inhibitors | Unasyn; ampicillin and sulbactam | atc:J01CR01
piperacillin-tazobactam | penicillins, beta-lactamase-inhibitors, broad-spectrum-antibiotics | Zosyn; Tazocin; piperacillin and tazobactam; pip-tazo | atc:J01CR05
piperacillin | penicillins | Pipracil | atc:J01CA12
ticarcillin-clavulanate | penicillins, beta-lactamase-inhibitors | Timentin
flucloxacillin | penicillins | Floxapen; floxacillin | atc:J01CF05
dicloxacillin | penicillins | Dynapen | atc:J01CF01
oxacillin | penicillins | Bactocill | atc:J01CF04
nafcillin | penicillins | Nallpen
cloxacillin | penicillins | Orbenin | atc:J01CF02
methicillin | penicillins | meticillin | atc:J01CF03
pivmecillinam | penicillins | Selexid; Pivya; mecillinam | atc:J01CA08
temocillin | penicillins | Negaban | atc:J01CA17
clavulanic acid | beta-lactamase-inhibitors | clavulanate; clavulanate potassium
# Cephalosporins and other beta-lactams
cephalexin | cephalosporins | cefalexin; Keflex | atc:J01DB01
cefadroxil | cephalosporins | Duricef | atc:J01DB05
cefazolin | cephalosporins | Ancef; Kefzol; cephazolin | atc:J01DB04
cefradine | cephalosporins | cephradine; Velosef | atc:J01DB09
cefuroxime | cephalosporins | Ceftin; Zinacef; Zinnat; cefuroxime axetil | atc:J01DC02
cefaclor | cephalosporins | Ceclor; Distaclor | atc:J01DC04
cefprozil | cephalosporins | Cefzil | atc:J01DC10
cefoxitin | cephalosporins | Mefoxin | atc:J01DC01
cefotetan | cephalosporins | Cefotan | atc:J01DC05
ceftriaxone | cephalosporins | Rocephin | atc:J01DD04
cefotaxime | cephalosporins | Claforan | atc:J01DD01
ceftazidime | cephalosporins | Fortaz; Tazicef; Fortum | atc:J01DD02
cefixime | cephalosporins | Suprax | atc:J01DD08
cefdinir | cephalosporins | Omnicef | atc:J01DD15
cefpodoxime | cephalosporins | Vantin; cefpodoxime proxetil | atc:J01DD13
cefditoren | cephalosporins | Spectracef | atc:J01DD16
ceftibuten | cephalosporins | Cedax | atc:J01DD14
cefoperazone | cephalosporins | Cefobid | atc:J01DD12
cefepime | cephalosporins | Maxipime | atc:J01DE01
ceftaroline | cephalosporins | Teflaro; Zinforo; ceftaroline fosamil | atc:J01DI02
ceftobiprole | cephalosporins | Zevtera; ceftobiprole medocaril | atc:J01DI01
cefiderocol | cephalosporins | Fetroja; Fetcroja | atc:J01DI04
ceftolozane-tazobactam | cephalosporins, beta-lactamase-inhibitors | Zerbaxa | atc:J01DI54
ceftazidime-avibactam | cephalosporins, beta-lactamase-inhibitors | Avycaz; Zavicefta | atc:J01DD52
cefepime-enmetazobactam | cephalosporins, beta-lactamase-inhibitors | Exblifep
imipenem-cilastatin | carbapenems | Primaxin; imipenem; imipenem and cilastatin | atc:J01DH51
imipenem-cilastatin-relebactam | carbapenems, beta-lactamase-inhibitors | Recarbrio; imipenem-relebactam | atc:J01DH56
meropenem | carbapenems | Merrem; Meronem | atc:J01DH02
meropenem-vaborbactam | carbapenems, beta-lactamase-inhibitors | Vabomere; Vaborem | atc:J01DH52
ertapenem | carbapenems | Invanz | atc:J01DH03
doripenem | carbapenems | Doribax | atc:J01DH04
aztreonam | monobactams | Azactam; Cayston | atc:J01DF01
aztreonam-avibactam | monobactams, beta-lactamase-inhibitors | Emblaveo | atc:J01DF51
sulbactam-durlobactam | beta-lactamase-inhibitors, beta-lactam-antibiotics | Xacduro
# Macrolides, lincosamides, tetracyclines
azithromycin | macrolides | Zithromax; Z-Pak; Zmax; Z-Pack; AzaSite; Zithromax Z-Pak | atc:J01FA10
clarithromycin | macrolides | Biaxin; Klaricid; Klacid | atc:J01FA09
erythromycin | macrolides | Ery-Tab; Erythrocin; E.E.S.; Erythroped; erythromycin ethylsuccinate; EryPed | atc:J01FA01
roxithromycin | macrolides | Rulid | atc:J01FA06
spiramycin | macrolides | Rovamycine | atc:J01FA02
telithromycin | macrolides | Ketek | atc:J01FA15
josamycin | macrolides | | atc:J01FA07
solithromycin | macrolides | | atc:J01FA16
clindamycin | lincosamides | Cleocin; Dalacin; Clindagel; Cleocin T; clindamycin phosphate; Dalacin C; clindamycin gel; clindamycin cream; clindamycin lotion | atc:J01FF01
lincomycin | lincosamides | Lincocin | atc:J01FF02
doxycycline | tetracyclines | Vibramycin; Doryx; Oracea; Monodox; doxycycline hyclate; Efracea; Periostat; Acticlate; Doxylin | atc:J01AA02
doxycycline post-exposure prophylaxis | post-exposure-prophylaxis, doxycycline | doxy-PEP; doxyPEP
minocycline | tetracyclines | Minocin; Solodyn; Dynacin; Ximino; Arestin; Zilxi; Amzeeq | atc:J01AA08
tetracycline hydrochloride | tetracyclines | Sumycin; Achromycin | atc:J01AA07
oxytetracycline | tetracyclines | Terramycin | atc:J01AA06
demeclocycline | tetracyclines | Declomycin; Ledermycin | atc:J01AA01
lymecycline | tetracyclines | Tetralysal | atc:J01AA04
tigecycline | tetracyclines | Tygacil | atc:J01AA12
eravacycline | tetracyclines | Xerava | atc:J01AA13
sarecycline | tetracyclines, acne-medications | Seysara | atc:J01AA14
omadacycline | tetracyclines | Nuzyra | atc:J01AA15
# Quinolones
ciprofloxacin | fluoroquinolones | Cipro; Ciloxan; Ciproxin; Cetraxal; ciprofloxacin hydrochloride; Cipro XR; ciprofloxacin ear drops; ciprofloxacin eye drops | atc:J01MA02
levofloxacin | fluoroquinolones | Levaquin; Tavanic; Quinsair; Iquix | atc:J01MA12
moxifloxacin | fluoroquinolones | Avelox; Vigamox; Moxeza; Avalox | atc:J01MA14
ofloxacin | fluoroquinolones | Floxin; Ocuflox; Tarivid; Floxin Otic; Exocin | atc:J01MA01
norfloxacin | fluoroquinolones | Noroxin | atc:J01MA06
gemifloxacin | fluoroquinolones | Factive | atc:J01MA15
gatifloxacin | fluoroquinolones | Zymar; Tequin; Zymaxid | atc:J01MA16
delafloxacin | fluoroquinolones | Baxdela; Quofenix | atc:J01MA23
trovafloxacin | fluoroquinolones | Trovan | atc:J01MA13
nalidixic acid | fluoroquinolones | NegGram | atc:J01MB02
besifloxacin | fluoroquinolones, eye-medications | Besivance
# Aminoglycosides, glycopeptides and others
gentamicin | aminoglycosides | Garamycin; Cidomycin; Genticin; gentamicin sulfate; Gentak | atc:J01GB03
tobramycin | aminoglycosides | =TOBI; Tobrex; Tobi Podhaler; Bethkis; Nebcin | atc:J01GB01
amikacin | aminoglycosides | Arikayce; Amikin; amikacin liposome inhalation; amikacin liposome inhalation suspension | atc:J01GB06
streptomycin | aminoglycosides, antituberculosis-drugs | | atc:J01GA01
neomycin | aminoglycosides | neomycin sulfate; Neo-Fradin | atc:J01GB05
kanamycin | aminoglycosides | Kantrex | atc:J01GB04
plazomicin | aminoglycosides | Zemdri | atc:J01GB14
paromomycin | aminoglycosides, antiparasitics | Humatin | atc:A07AA06
vancomycin | glycopeptide-antibiotics | Vancocin; Firvanq; vancomycin hydrochloride | atc:J01XA01
teicoplanin | glycopeptide-antibiotics | Targocid | atc:J01XA02
telavancin | glycopeptide-antibiotics | Vibativ | atc:J01XA03
dalbavancin | glycopeptide-antibiotics | Dalvance; Xydalba | atc:J01XA04
oritavancin | glycopeptide-antibiotics | Orbactiv; Kimyrsa; Tenkasi | atc:J01XA05
daptomycin | lipopeptide-antibiotics | Cubicin | atc:J01XX09
linezolid | oxazolidinones | Zyvox; Zyvoxid | atc:J01XX08
tedizolid | oxazolidinones | Sivextro; tedizolid phosphate | atc:J01XX11
colistin | polymyxins | polymyxin E; colistimethate; Coly-Mycin M; Colomycin; colistimethate sodium; Promixin; ColiFin | atc:J01XB01
polymyxin B | polymyxins | | atc:J01XB02
bacitracin | topical-antibiotics | Baciguent
neomycin-polymyxin B-bacitracin | topical-antibiotics | Neosporin; triple antibiotic ointment; triple-antibiotic cream
bacitracin-polymyxin B | topical-antibiotics | Polysporin
mupirocin | topical-antibiotics | Bactroban; Centany; pseudomonic acid | atc:D06AX09
fusidic acid | topical-antibiotics | Fucidin; sodium fusidate; Fucithalmic
retapamulin | topical-antibiotics, pleuromutilins | Altabax; Altargo | atc:D06AX13
ozenoxacin | topical-antibiotics | Xepi | atc:D06AX14
silver sulfadiazine | topical-antibiotics, sulfonamides | Silvadene; Flamazine; SSD cream | atc:D06BA01
lefamulin | pleuromutilins | Xenleta | atc:J01XX12
quinupristin-dalfopristin | streptogramins | Synercid | atc:J01FG02
chloramphenicol | amphenicols | Chloromycetin; chloramphenicol eye drops; chloramphenicol eye ointment; Optrex Infected Eyes | atc:J01BA01
trimethoprim | antibiotics | Primsol; Proloprim; Monotrim | atc:J01EA01
trimethoprim-sulfamethoxazole | sulfonamides | co-trimoxazole; Bactrim; Septra; Septrin; TMP-SMX; cotrimoxazole; sulfamethoxazole-trimethoprim; trimethoprim and sulfamethoxazole; sulfamethoxazole and trimethoprim; Bactrim DS | atc:J01EE01
sulfamethoxazole | sulfonamides | Gantanol | atc:J01EC01
sulfadiazine | sulfonamides | | atc:J01EC02
sulfacetamide | sulfonamides, topical-antibiotics | Bleph-10; Klaron; sodium sulfacetamide; sulfacetamide sodium
nitrofurantoin | urinary-antiseptics, antibiotics | Macrobid; Macrodantin; Furadantin | atc:J01XE01
fosfomycin | antibiotics | Monurol; fosfomycin trometamol; fosfomycin tromethamine; Contepo | atc:J01XX01
methenamine | urinary-antiseptics | Hiprex; Urex; methenamine hippurate; hexamine; methenamine mandelate; hexamine hippurate | atc:J01XX05
gepotidacin | antibiotics | Blujepa; triazaacenaphthylenes
zoliflodacin | antibiotics | Nuzolvence
sulopenem etzadroxil-probenecid | beta-lactam-antibiotics | Orlynvah; sulopenem
metronidazole | nitroimidazoles | Flagyl; MetroGel; Noritate; MetroCream; Likmez; Vandazole; Nuvessa; Metrolyl; metronidazole gel; metronidazole cream | atc:J01XD01
tinidazole | nitroimidazoles | Tindamax; Fasigyn | atc:J01XD02
secnidazole | nitroimidazoles | Solosec | atc:P01AB07
ornidazole | nitroimidazoles | Tiberal | atc:J01XD03
nitroxoline | urinary-antiseptics | | atc:J01XX07
# Tuberculosis and leprosy
isoniazid | antituberculosis-drugs | =INH; Nydrazid; isonicotinic acid hydrazide; isonicotinylhydrazide | atc:J04AC01
rifampin | antituberculosis-drugs | rifampicin; Rifadin; Rimactane | atc:J04AB02
rifabutin | antituberculosis-drugs | Mycobutin | atc:J04AB04
rifapentine | antituberculosis-drugs | Priftin | atc:J04AB05
pyrazinamide | antituberculosis-drugs | Zinamide | atc:J04AK01
ethambutol | antituberculosis-drugs | Myambutol | atc:J04AK02
isoniazid-rifampin | antituberculosis-drugs | Rifamate; Rifinah
isoniazid-rifampin-pyrazinamide | antituberculosis-drugs | Rifater
bedaquiline | antituberculosis-drugs | Sirturo | atc:J04AK05
ganfeborole | antituberculosis-drugs
delamanid | antituberculosis-drugs | Deltyba | atc:J04AK06
pretomanid | antituberculosis-drugs | Dovprela | atc:J04AK08
ethionamide | antituberculosis-drugs | Trecator | atc:J04AD03
cycloserine | antituberculosis-drugs, nmda-antagonists | Seromycin; D-cycloserine | atc:J04AB01
aminosalicylic acid | antituberculosis-drugs | para-aminosalicylic acid; Paser | atc:J04AA01
capreomycin | antituberculosis-drugs | Capastat | atc:J04AB30
dapsone | leprosy-drugs, acne-medications | Aczone; diaminodiphenyl sulfone | atc:J04BA02
clofazimine | leprosy-drugs, antituberculosis-drugs | Lamprene | atc:J04BA01
# Fungi
fluconazole | azole-antifungals | Diflucan; Canesten Oral | atc:J02AC01
itraconazole | azole-antifungals | Sporanox; Tolsura; Onmel | atc:J02AC02
voriconazole | azole-antifungals | Vfend | atc:J02AC03
posaconazole | azole-antifungals | Noxafil | atc:J02AC04
isavuconazole | azole-antifungals | Cresemba; isavuconazonium; isavuconazonium sulfate | atc:J02AC05
oteseconazole | azole-antifungals | Vivjoa | atc:J02AC06
ketoconazole | azole-antifungals, topical-antifungals | Nizoral; ketoconazole shampoo; Extina; Xolegel; Nizoral shampoo; ketoconazole cream | atc:J02AB02
clotrimazole | azole-antifungals, topical-antifungals | Lotrimin; Canesten; Mycelex; Gyne-Lotrimin; clotrimazole pessary; clotrimazole cream; Canesten pessary | atc:D01AC01
clotrimazole-betamethasone | topical-antifungals, topical-corticosteroids | Lotrisone
miconazole | azole-antifungals, topical-antifungals | Monistat; Micatin; Daktarin; Oravig; miconazole nitrate; Zeasorb-AF | atc:D01AC02
econazole | azole-antifungals, topical-antifungals | Spectazole; Ecoza; Pevaryl; econazole nitrate | atc:D01AC03
oxiconazole | azole-antifungals, topical-antifungals | Oxistat | atc:D01AC11
sertaconazole | azole-antifungals, topical-antifungals | Ertaczo | atc:D01AC14
luliconazole | azole-antifungals, topical-antifungals | Luzu | atc:D01AC18
efinaconazole | azole-antifungals, topical-antifungals | Jublia | atc:D01AC19
terconazole | azole-antifungals, topical-antifungals | Terazol | atc:G01AG02
tioconazole | azole-antifungals, topical-antifungals | Vagistat; Trosyl
butoconazole | azole-antifungals, topical-antifungals | Gynazole | atc:G01AF15
fenticonazole | azole-antifungals, topical-antifungals | Gynoxin
terbinafine | allylamine-antifungals | Lamisil; terbinafine hydrochloride; Lamisil AT | atc:D01BA02
naftifine | allylamine-antifungals, topical-antifungals | Naftin | atc:D01AE22
butenafine | topical-antifungals | Mentax; Lotrimin Ultra | atc:D01AE23
amorolfine | topical-antifungals | Loceryl; Curanail; amorolfine nail lacquer | atc:D01AE16
ciclopirox | topical-antifungals | Penlac; Loprox; ciclopirox olamine | atc:D01AE14
tavaborole | topical-antifungals | Kerydin
tolnaftate | topical-antifungals | Tinactin; Tinaderm | atc:D01AE18
undecylenic acid | topical-antifungals | Mycota; undecenoic acid; undecylenate
griseofulvin | antifungals | Gris-PEG; Grifulvin; Fulcin | atc:D01BA01
nystatin | polyene-antifungals, topical-antifungals | Mycostatin; Nystan; Nilstat; Bio-Statin; nystatin suspension; nystatin oral suspension | atc:A07AA02
amphotericin B | polyene-antifungals | AmBisome; Fungizone; Abelcet; amphotericin; liposomal amphotericin B; liposomal amphotericin; L-AmB | atc:J02AA01
olorofim | antifungals
fosmanogepix | antifungals
natamycin | polyene-antifungals, eye-medications | Natacyn; pimaricin
flucytosine | antifungals | Ancobon; 5-fluorocytosine; =5-FC; Ancotil | atc:J02AX01
caspofungin | echinocandins | Cancidas | atc:J02AX04
micafungin | echinocandins | Mycamine | atc:J02AX05
anidulafungin | echinocandins | Eraxis; Ecalta | atc:J02AX06
rezafungin | echinocandins | Rezzayo | atc:J02AX08
ibrexafungerp | antifungals | Brexafemme | atc:J02AX07
boric acid | topical-antifungals, antiseptics | boric acid pessaries; boric acid suppositories
selenium sulfide | topical-antifungals | Selsun; Selsun Blue; selenium disulfide | atc:D01AE13
zinc pyrithione | topical-antifungals | Head & Shoulders; pyrithione zinc | atc:D11AX12
# Viruses
acyclovir | herpes-antivirals, nucleoside-analogues | aciclovir; Zovirax; Sitavig; acyclovir cream; Zovirax cream; acyclovir tablets | atc:J05AB01
valacyclovir | herpes-antivirals, nucleoside-analogues | valaciclovir; Valtrex | atc:J05AB11
famciclovir | herpes-antivirals, nucleoside-analogues | Famvir | atc:J05AB09
penciclovir | herpes-antivirals, nucleoside-analogues | Denavir; Vectavir; Fenistil Cold Sore | atc:D06BB06
docosanol | herpes-antivirals, topical-medications | Abreva; Erazaban | atc:D06BB11
trifluridine | herpes-antivirals, eye-medications | Viroptic; trifluorothymidine
idoxuridine | herpes-antivirals | | atc:D06BB01
ganciclovir | antivirals, nucleoside-analogues | Cytovene; Cymevene; Zirgan; Vitrasert | atc:J05AB06
valganciclovir | antivirals, nucleoside-analogues | Valcyte | atc:J05AB14
foscarnet | antivirals | Foscavir; foscarnet sodium | atc:J05AD01
cidofovir | antivirals, nucleoside-analogues | Vistide | atc:J05AB12
brincidofovir | antivirals | Tembexa
tecovirimat | antivirals | TPOXX | atc:J05AX24
letermovir | antivirals | Prevymis | atc:J05AX18
maribavir | antivirals | Livtencity | atc:J05AX10
pritelivir | herpes-antivirals
oseltamivir | neuraminidase-inhibitors | Tamiflu; oseltamivir phosphate | atc:J05AH02
zanamivir | neuraminidase-inhibitors | Relenza; Dectova | atc:J05AH01
peramivir | neuraminidase-inhibitors | Rapivab; Alpivab | atc:J05AH03
laninamivir | neuraminidase-inhibitors | Inavir | atc:J05AH04
baloxavir | antivirals | Xofluza; baloxavir marboxil | atc:J05AX25
rimantadine | antivirals | Flumadine | atc:J05AC02
umifenovir | antivirals | Arbidol | atc:J05AX13
favipiravir | antivirals | Avigan | atc:J05AX27
nirmatrelvir-ritonavir | antivirals | Paxlovid; nirmatrelvir | atc:J05AE30
remdesivir | antivirals, nucleoside-analogues | Veklury | atc:J05AB16
molnupiravir | antivirals, nucleoside-analogues | Lagevrio | atc:J05AB18
ensitrelvir | antivirals | Xocova
bamlanivimab | monoclonal-antibodies | bamlanivimab and etesevimab; bamlanivimab-etesevimab
bebtelovimab | monoclonal-antibodies
casirivimab-imdevimab | monoclonal-antibodies | REGEN-COV; Ronapreve; casirivimab and imdevimab
sotrovimab | monoclonal-antibodies | Xevudy
sipavibart | monoclonal-antibodies, antivirals | Kavigale
tixagevimab-cilgavimab | monoclonal-antibodies | Evusheld
pemivibart | monoclonal-antibodies | Pemgarda
convalescent plasma | immunoglobulin-therapy | COVID-19 convalescent plasma; convalescent plasma therapy
palivizumab | monoclonal-antibodies | Synagis | atc:J06BD01
nirsevimab | monoclonal-antibodies | Beyfortus | atc:J06BD08
clesrovimab | monoclonal-antibodies | Enflonsia
ribavirin | antivirals, nucleoside-analogues | Copegus; Rebetol; Virazole; tribavirin | atc:J05AP01
sofosbuvir | direct-acting-antivirals | Sovaldi | atc:J05AP08
ledipasvir-sofosbuvir | direct-acting-antivirals | Harvoni; ledipasvir; sofosbuvir and ledipasvir; sofosbuvir/ledipasvir | atc:J05AP51
sofosbuvir-velpatasvir | direct-acting-antivirals | Epclusa; velpatasvir; sofosbuvir and velpatasvir | atc:J05AP55
sofosbuvir-velpatasvir-voxilaprevir | direct-acting-antivirals | Vosevi | atc:J05AP56
glecaprevir-pibrentasvir | direct-acting-antivirals | Mavyret; Maviret; glecaprevir and pibrentasvir | atc:J05AP57
elbasvir-grazoprevir | direct-acting-antivirals | Zepatier | atc:J05AP54
daclatasvir | direct-acting-antivirals | Daklinza | atc:J05AP07
simeprevir | direct-acting-antivirals | Olysio | atc:J05AP05
telaprevir | direct-acting-antivirals | Incivek; Incivo | atc:J05AP02
boceprevir | direct-acting-antivirals | Victrelis | atc:J05AP03
entecavir | nucleoside-analogues | Baraclude | atc:J05AF10
tenofovir disoproxil | nrtis, nucleoside-analogues | Viread; tenofovir; tenofovir disoproxil fumarate; =TDF | atc:J05AF07
tenofovir alafenamide | nrtis, nucleoside-analogues | Vemlidy; =TAF | atc:J05AF13
adefovir | nucleoside-analogues | Hepsera; adefovir dipivoxil | atc:J05AF08
telbivudine | nucleoside-analogues | Tyzeka; Sebivo | atc:J05AF11
bulevirtide | antivirals | Hepcludex; Myrcludex B | atc:J05AX28
bepirovirsen | antisense-oligonucleotides, antivirals
peginterferon alfa-2a | interferons | Pegasys; pegylated interferon alfa-2a; PEG-interferon alfa-2a | atc:L03AB11
peginterferon alfa-2b | interferons | PegIntron; Sylatron; pegylated interferon alfa-2b | atc:L03AB10
pegylated interferon | interferons | peginterferon; PEG-interferon; pegylated interferon alfa; peginterferon alfa
interferon alfa-2b | interferons | Intron A; interferon alpha-2b | atc:L03AB05
interferon alfa | interferons | interferon alpha; interferon-α; alpha interferon
interferon alfa-2a | interferons
interferon gamma-1b | interferons | Actimmune; interferon gamma | atc:L03AB03
# HIV
zidovudine | nrtis | Retrovir; azidothymidine; =AZT | atc:J05AF01
lamivudine | nrtis | Epivir; =3TC; Zeffix; Epivir-HBV | atc:J05AF05
abacavir | nrtis | Ziagen; abacavir sulfate | atc:J05AF06
emtricitabine | nrtis | Emtriva | atc:J05AF09
didanosine | nrtis | Videx; =ddI | atc:J05AF02
stavudine | nrtis | Zerit; d4T | atc:J05AF04
zalcitabine | nrtis | Hivid | atc:J05AF03
emtricitabine-tenofovir disoproxil | nrtis, pre-exposure-prophylaxis | Truvada; tenofovir-emtricitabine; emtricitabine/tenofovir; emtricitabine-tenofovir disoproxil fumarate; emtricitabine and tenofovir; tenofovir disoproxil fumarate-emtricitabine; emtricitabine and tenofovir disoproxil; tenofovir and emtricitabine | atc:J05AR03
emtricitabine-tenofovir alafenamide | nrtis, pre-exposure-prophylaxis | Descovy | atc:J05AR17
abacavir-lamivudine | nrtis | Epzicom; Kivexa | atc:J05AR02
lamivudine-zidovudine | nrtis | Combivir; zidovudine/lamivudine | atc:J05AR01
efavirenz | nnrtis | Sustiva; Stocrin | atc:J05AG03
efavirenz-emtricitabine-tenofovir | nnrtis, nrtis | Atripla | atc:J05AR06
nevirapine | nnrtis | Viramune | atc:J05AG01
rilpivirine | nnrtis | Edurant; Rekambys | atc:J05AG05
etravirine | nnrtis | Intelence | atc:J05AG04
doravirine | nnrtis | Pifeltro | atc:J05AG06
doravirine-lamivudine-tenofovir | nnrtis, nrtis | Delstrigo | atc:J05AR24
delavirdine | nnrtis | Rescriptor | atc:J05AG02
ritonavir | cyp3a-inhibitors, protease-inhibitors, antiretrovirals | Norvir | atc:J05AE03
lopinavir-ritonavir | protease-inhibitors, antiretrovirals | Kaletra; lopinavir; Aluvia | atc:J05AR10
atazanavir | protease-inhibitors, antiretrovirals | Reyataz | atc:J05AE08
darunavir | protease-inhibitors, antiretrovirals | Prezista | atc:J05AE10
darunavir-cobicistat | protease-inhibitors, antiretrovirals | Prezcobix; Rezolsta | atc:J05AR14
darunavir-cobicistat-emtricitabine-tenofovir alafenamide | protease-inhibitors, antiretrovirals | Symtuza | atc:J05AR22
fosamprenavir | protease-inhibitors, antiretrovirals | Lexiva; Telzir | atc:J05AE07
saquinavir | protease-inhibitors, antiretrovirals | Invirase | atc:J05AE01
indinavir | protease-inhibitors, antiretrovirals | Crixivan | atc:J05AE02
nelfinavir | protease-inhibitors, antiretrovirals | Viracept | atc:J05AE04
tipranavir | protease-inhibitors, antiretrovirals | Aptivus | atc:J05AE09
cobicistat | cyp3a-inhibitors, antiretrovirals | Tybost | atc:V03AX03
raltegravir | integrase-inhibitors | Isentress | atc:J05AJ01
elvitegravir | integrase-inhibitors | Vitekta | atc:J05AJ02
elvitegravir-cobicistat-emtricitabine-tenofovir | integrase-inhibitors, nrtis | Stribild; Genvoya; elvitegravir-cobicistat-emtricitabine-tenofovir alafenamide
dolutegravir | integrase-inhibitors | Tivicay | atc:J05AJ03
dolutegravir-lamivudine | integrase-inhibitors, nrtis | Dovato | atc:J05AR25
dolutegravir-rilpivirine | integrase-inhibitors, nnrtis | Juluca | atc:J05AR21
abacavir-dolutegravir-lamivudine | integrase-inhibitors, nrtis | Triumeq | atc:J05AR13
bictegravir-emtricitabine-tenofovir alafenamide | integrase-inhibitors, nrtis | Biktarvy; bictegravir/emtricitabine/TAF | atc:J05AR20
bictegravir | integrase-inhibitors
bictegravir-lenacapavir | integrase-inhibitors, capsid-inhibitors | bictegravir plus lenacapavir; bictegravir and lenacapavir
emtricitabine-rilpivirine-tenofovir alafenamide | nrtis, nnrtis | Odefsey; rilpivirine-emtricitabine-tenofovir alafenamide
emtricitabine-rilpivirine-tenofovir disoproxil | nrtis, nnrtis | Complera; Eviplera
doravirine-islatravir | nrtis, nnrtis | doravirine and islatravir; doravirine plus islatravir
tenofovir-lamivudine-dolutegravir | nrtis, integrase-inhibitors | =TLD; dolutegravir, lamivudine and tenofovir; tenofovir, lamivudine and dolutegravir; dolutegravir-lamivudine-tenofovir
cabotegravir | integrase-inhibitors, pre-exposure-prophylaxis | Apretude; Vocabria; long-acting cabotegravir; CAB-LA; cabotegravir long-acting; cabotegravir injections | atc:J05AJ04
cabotegravir-rilpivirine | integrase-inhibitors, nnrtis | Cabenuva; cabotegravir and rilpivirine; cabotegravir plus rilpivirine; long-acting cabotegravir and rilpivirine; long-acting cabotegravir plus rilpivirine
maraviroc | hiv-entry-inhibitors | Selzentry; Celsentri | atc:J05AX09
enfuvirtide | hiv-entry-inhibitors | Fuzeon | atc:J05AX07
ibalizumab | hiv-entry-inhibitors, monoclonal-antibodies | Trogarzo | atc:J05AX23
fostemsavir | hiv-entry-inhibitors | Rukobia | atc:J05AX29
lenacapavir | capsid-inhibitors, pre-exposure-prophylaxis | Sunlenca; Yeztugo; Yeytuo | atc:J05AX31
islatravir | antiretrovirals
# Malaria and other parasites
chloroquine | antimalarials | Aralen; Avloclor; chloroquine phosphate; Nivaquine | atc:P01BA01
hydroxychloroquine | antimalarials, conventional-dmards | Plaquenil; hydroxychloroquine sulfate; =HCQ; Quinoric; Sovuna | atc:P01BA02
primaquine | antimalarials | primaquine phosphate | atc:P01BA03
tafenoquine | antimalarials | Krintafel; Arakoda; Kozenis | atc:P01BA07
mefloquine | antimalarials | Lariam | atc:P01BC02
atovaquone-proguanil | antimalarials | Malarone; atovaquone and proguanil; proguanil-atovaquone | atc:P01BB51
atovaquone | antiparasitics | Mepron; Wellvone
proguanil | antimalarials | Paludrine | atc:P01BB01
artemether-lumefantrine | artemisinin-based-combination-therapy | Coartem; Riamet; artemether and lumefantrine | atc:P01BF01
artesunate-amodiaquine | artemisinin-based-combination-therapy | artesunate and amodiaquine; Coarsucam
ganaplacide-lumefantrine | antimalarials | GanLum; ganaplacide and lumefantrine
artesunate | antimalarials | | atc:P01BE03
artemether | antimalarials | | atc:P01BE02
artemisinin | antimalarials | qinghaosu | atc:P01BE01
dihydroartemisinin-piperaquine | artemisinin-based-combination-therapy | Eurartesim; piperaquine
amodiaquine | antimalarials | Camoquin | atc:P01BA06
pyrimethamine | antiparasitics | Daraprim | atc:P01BD01
sulfadoxine-pyrimethamine | antimalarials, sulfonamides | Fansidar; pyrimethamine-sulfadoxine | atc:P01BD51
halofantrine | antimalarials | Halfan | atc:P01BX01
ivermectin | anthelmintics, scabicides-and-pediculicides | Stromectol; Soolantra; Sklice; Mectizan; ivermectin cream; ivermectin tablets | atc:P02CF01
moxidectin | anthelmintics | | atc:P02CX03
albendazole | anthelmintics | Albenza; Zentel; Eskazole | atc:P02CA03
mebendazole | anthelmintics | Vermox; Emverm; Ovex | atc:P02CA01
triclabendazole | anthelmintics | Egaten | atc:P02BX04
praziquantel | anthelmintics | Biltricide | atc:P02BA01
pyrantel | anthelmintics | Pin-X; Reese's Pinworm; pyrantel pamoate; Combantrin | atc:P02CC01
niclosamide | anthelmintics | Yomesan; Niclocide | atc:P02DA01
diethylcarbamazine | anthelmintics | Hetrazan | atc:P02CB02
levamisole | anthelmintics, immunomodulators | Ergamisol | atc:P02CE01
piperazine | anthelmintics | piperazine citrate | atc:P02CB01
fenbendazole | anthelmintics
nitazoxanide | antiparasitics | Alinia | atc:P01AX11
benznidazole | antiparasitics | | atc:P01CA02
nifurtimox | antiparasitics | Lampit | atc:P01CC01
miltefosine | antiparasitics | Impavido | atc:P01CX04
sodium stibogluconate | antimonials, antiparasitics | Pentostam | atc:P01CB02
meglumine antimoniate | antimonials
antimonials | antiparasitics | pentavalent antimonials
suramin | antiparasitics | | atc:P01CX02
eflornithine | antiparasitics | Vaniqa; =DFMO; difluoromethylornithine; Iwilfin; eflornithine cream
melarsoprol | antiparasitics | | atc:P01CD01
pentamidine | antiparasitics | Pentam; NebuPent; pentamidine isethionate | atc:P01CX01
fexinidazole | antiparasitics | | atc:P01CA03
acoziborole | antiprotozoals
diloxanide | antiparasitics | diloxanide furoate | atc:P01AC01
iodoquinol | antiparasitics | diiodohydroxyquinoline
permethrin | scabicides-and-pediculicides | Elimite; =Nix; Lyclear; Acticin; permethrin cream | atc:P03AC04
pyrethrins-piperonyl butoxide | scabicides-and-pediculicides | =Rid; pyrethrins; pyrethrum lotion
malathion | scabicides-and-pediculicides | Ovide; Derbac-M; malathion lotion | atc:P03AX03
lindane | scabicides-and-pediculicides | lindane lotion; gamma-hexachlorocyclohexane | atc:P03AB02
spinosad | scabicides-and-pediculicides | Natroba
crotamiton | scabicides-and-pediculicides | Eurax
benzyl benzoate | scabicides-and-pediculicides | | atc:P03AX01
dimeticone | scabicides-and-pediculicides | dimeticone lotion; Hedrin; dimethicone lotion; dimethicone; Full Marks solution
abametapir | scabicides-and-pediculicides | Xeglyze
DEET | topical-medications | diethyltoluamide; N,N-diethyl-meta-toluamide; insect repellent with DEET
# Antiseptics
chlorhexidine | antiseptics, mouthwash | Hibiclens; Peridex; Corsodyl; chlorhexidine gluconate; Hibitane; chlorhexidine mouthwash; PerioGard; chlorhexidine rinse
povidone-iodine | antiseptics | Betadine; iodine solution; polyvidone iodine
hydrogen peroxide | antiseptics | peroxide solution; Peroxyl
isopropyl alcohol | antiseptics | rubbing alcohol; isopropanol; surgical spirit
hand sanitizer | antiseptics | alcohol-based hand rub; alcohol gel; hand gel; alcohol hand gel
benzalkonium chloride | antiseptics | Zephiran
cetylpyridinium chloride | antiseptics, mouthwash | cetylpyridinium
triclosan | antiseptics
hexachlorophene | antiseptics | pHisoHex
gentian violet | antiseptics, topical-antifungals | crystal violet
potassium permanganate | antiseptics | Condy's crystals; Permitabs
hypochlorous acid | antiseptics
sodium hypochlorite solution | antiseptics | Dakin's solution
bleach baths | antiseptics | diluted bleach baths; dilute bleach bath
dequalinium | antiseptics | dequalinium chloride; Fluomizin
hexetidine | antiseptics, mouthwash | Oraldene
silver nitrate | antiseptics | silver nitrate sticks; lunar caustic
`,
};
