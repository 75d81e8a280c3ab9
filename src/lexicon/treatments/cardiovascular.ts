import type { LexiconTable } from '../rows.ts';

/** Blood pressure, heart, vessels and blood fats. */
export const cardiovascular: LexiconTable = {
  name: 'treatments/cardiovascular',
  kind: 'treatment',
  rows: `
# Beta blockers
propranolol | nonselective-beta-blockers, preventive-migraine-medications | Inderal; InnoPran; Hemangeol; propranolol hydrochloride; Inderal LA; Hemangiol | atc:C07AA05
metoprolol | cardioselective-beta-blockers | Lopressor; Toprol-XL; Toprol; metoprolol succinate; metoprolol tartrate; Betaloc; Kapspargo | atc:C07AB02
atenolol | cardioselective-beta-blockers | Tenormin | atc:C07AB03
bisoprolol | cardioselective-beta-blockers | Zebeta; Concor; Cardicor; Emcor; bisoprolol fumarate | atc:C07AB07
carvedilol | nonselective-beta-blockers, alpha-blockers | Coreg; Coreg CR; Dilatrend | atc:C07AG02
labetalol | nonselective-beta-blockers, alpha-blockers | Trandate; Normodyne | atc:C07AG01
nebivolol | cardioselective-beta-blockers, vasodilators | Bystolic; Nebilet | atc:C07AB12
nadolol | nonselective-beta-blockers | Corgard | atc:C07AA12
sotalol | nonselective-beta-blockers, antiarrhythmics | Betapace; Sotacor; Sorine; Sotylize | atc:C07AA07
timolol | nonselective-beta-blockers, glaucoma-medications | Timoptic; Betimol; Istalol; timolol eye drops; timolol maleate; Timoptol; Blocadren; timolol gel
pindolol | nonselective-beta-blockers | Visken | atc:C07AA03
acebutolol | cardioselective-beta-blockers | Sectral | atc:C07AB04
betaxolol | cardioselective-beta-blockers, glaucoma-medications | Betoptic; Kerlone
esmolol | cardioselective-beta-blockers | Brevibloc | atc:C07AB09
landiolol | cardioselective-beta-blockers | Rapiblyk; Rapiblyc | atc:C07AB14
celiprolol | cardioselective-beta-blockers | Celectol | atc:C07AB08
oxprenolol | nonselective-beta-blockers | Trasicor | atc:C07AA02
penbutolol | nonselective-beta-blockers | Levatol | atc:C07AA23
atenolol-chlorthalidone | beta-blockers, thiazide-diuretics | Tenoretic; co-tenidone
bisoprolol-hydrochlorothiazide | beta-blockers, thiazide-diuretics | Ziac; bisoprolol and hydrochlorothiazide
# ACE inhibitors
lisinopril | ace-inhibitors | Zestril; Prinivil; Qbrelis | atc:C09AA03
enalapril | ace-inhibitors | Vasotec; Innovace; Renitec; enalapril maleate; Epaned | atc:C09AA02
enalaprilat | ace-inhibitors
ramipril | ace-inhibitors | Altace; Tritace | atc:C09AA05
captopril | ace-inhibitors | Capoten | atc:C09AA01
benazepril | ace-inhibitors | Lotensin | atc:C09AA07
perindopril | ace-inhibitors | Coversyl; Aceon; perindopril arginine; perindopril erbumine | atc:C09AA04
quinapril | ace-inhibitors | Accupril; Accupro | atc:C09AA06
fosinopril | ace-inhibitors | Monopril; Staril | atc:C09AA09
trandolapril | ace-inhibitors | Mavik; Gopten | atc:C09AA10
moexipril | ace-inhibitors | Univasc | atc:C09AA13
imidapril | ace-inhibitors | Tanatril | atc:C09AA16
zofenopril | ace-inhibitors | Bifril | atc:C09AA15
cilazapril | ace-inhibitors | Inhibace; Vascace | atc:C09AA08
lisinopril-hydrochlorothiazide | ace-inhibitors, thiazide-diuretics | Zestoretic; Prinzide; lisinopril and hydrochlorothiazide; lisinopril-HCTZ
benazepril-amlodipine | ace-inhibitors, dihydropyridines | Lotrel; amlodipine-benazepril; amlodipine and benazepril
perindopril-amlodipine | ace-inhibitors, dihydropyridines | Prestalia; Coveram
perindopril-indapamide | ace-inhibitors, thiazide-diuretics | Coversyl Plus; Preterax
# Angiotensin receptor blockers
losartan | angiotensin-receptor-blockers | Cozaar; losartan potassium; Arbli | atc:C09CA01
valsartan | angiotensin-receptor-blockers | Diovan | atc:C09CA03
irbesartan | angiotensin-receptor-blockers | Avapro; Aprovel | atc:C09CA04
candesartan | angiotensin-receptor-blockers, preventive-migraine-medications | Atacand; Amias; candesartan cilexetil | atc:C09CA06
telmisartan | angiotensin-receptor-blockers | Micardis | atc:C09CA07
olmesartan | angiotensin-receptor-blockers | Benicar; Olmetec; olmesartan medoxomil | atc:C09CA08
azilsartan | angiotensin-receptor-blockers | Edarbi; azilsartan medoxomil | atc:C09CA09
eprosartan | angiotensin-receptor-blockers | Teveten | atc:C09CA02
losartan-hydrochlorothiazide | angiotensin-receptor-blockers, thiazide-diuretics | Hyzaar; losartan and hydrochlorothiazide
valsartan-hydrochlorothiazide | angiotensin-receptor-blockers, thiazide-diuretics | Diovan HCT; Co-Diovan; valsartan and hydrochlorothiazide
amlodipine-valsartan | angiotensin-receptor-blockers, dihydropyridines | Exforge
amlodipine-olmesartan | angiotensin-receptor-blockers, dihydropyridines | Azor; Sevikar
telmisartan-amlodipine | angiotensin-receptor-blockers, dihydropyridines | Twynsta
azilsartan-chlorthalidone | angiotensin-receptor-blockers, thiazide-diuretics | Edarbyclor
sacubitril-valsartan | arnis, heart-failure-drugs | Entresto; sacubitril; sacubitril and valsartan; LCZ696 | atc:C09DX04
sparsentan | endothelin-receptor-antagonists, angiotensin-receptor-blockers | Filspari
bardoxolone | medications | bardoxolone methyl
inaxaplin | medications
aliskiren | renin-inhibitors | Tekturna; Rasilez | atc:C09XA02
# Calcium channel blockers
amlodipine | dihydropyridines, antianginals | Norvasc; Istin; amlodipine besylate; Katerzia; Norliqva; amlodipine besilate | atc:C08CA01
levamlodipine | dihydropyridines | Conjupri
nifedipine | dihydropyridines, antianginals | Procardia; Adalat; Adalat CC; Procardia XL; Coracten | atc:C08CA05
felodipine | dihydropyridines | Plendil | atc:C08CA02
nicardipine | dihydropyridines | Cardene | atc:C08CA04
isradipine | dihydropyridines | DynaCirc | atc:C08CA03
nisoldipine | dihydropyridines | Sular | atc:C08CA07
lercanidipine | dihydropyridines | Zanidip | atc:C08CA13
lacidipine | dihydropyridines | Motens | atc:C08CA09
nitrendipine | dihydropyridines | Baypress | atc:C08CA08
clevidipine | dihydropyridines | Cleviprex | atc:C08CA16
cilnidipine | dihydropyridines | | atc:C08CA14
benidipine | dihydropyridines | Coniel | atc:C08CA15
verapamil | non-dihydropyridine-calcium-channel-blockers, antiarrhythmics, antianginals | Calan; Isoptin; Verelan; Securon; verapamil hydrochloride; Covera-HS | atc:C08DA01
diltiazem | non-dihydropyridine-calcium-channel-blockers, antiarrhythmics, antianginals | Cardizem; Tiazac; Tildiem; Dilacor; Adizem; diltiazem hydrochloride; Cartia XT | atc:C08DB01
etripamil | non-dihydropyridine-calcium-channel-blockers, antiarrhythmics | Cardamyst
amlodipine-atorvastatin | dihydropyridines, statins | Caduet
amlodipine-celecoxib | dihydropyridines, cox-2-inhibitors | Consensi
trandolapril-verapamil | ace-inhibitors, calcium-channel-blockers | Tarka
# Diuretics
hydrochlorothiazide | thiazide-diuretics | =HCTZ; Microzide; HydroDiuril; Inzirqo; Esidrix | atc:C03AA03
chlorthalidone | thiazide-diuretics, thiazide-like-diuretics | chlortalidone; Thalitone; Hygroton; Hemiclor | atc:C03BA04
indapamide | thiazide-diuretics, thiazide-like-diuretics | Lozol; Natrilix | atc:C03BA11
metolazone | thiazide-diuretics, thiazide-like-diuretics | Zaroxolyn | atc:C03BA08
bendroflumethiazide | thiazide-diuretics | bendrofluazide; Aprinox; Naturetin | atc:C03AA01
chlorothiazide | thiazide-diuretics | Diuril | atc:C03AA04
xipamide | thiazide-diuretics | Diurexan | atc:C03BA10
furosemide | loop-diuretics | frusemide; Lasix; Furoscix; Frusol | atc:C03CA01
bumetanide | loop-diuretics | Bumex; Burinex; Enbumyst | atc:C03CA02
torsemide | loop-diuretics | torasemide; Demadex; Torem; Soaanz | atc:C03CA04
ethacrynic acid | loop-diuretics | etacrynic acid; Edecrin; Sodium Edecrin | atc:C03CC01
spironolactone | aldosterone-antagonists, antiandrogens, acne-medications | Aldactone; CaroSpir | atc:C03DA01
eplerenone | aldosterone-antagonists | Inspra | atc:C03DA04
finerenone | aldosterone-antagonists | Kerendia | atc:C03DA05
finerenone-empagliflozin | aldosterone-antagonists, sglt2-inhibitors | finerenone plus empagliflozin; finerenone and empagliflozin
balcinrenone | aldosterone-antagonists
potassium canrenoate | aldosterone-antagonists | canrenone; canrenoate | atc:C03DA02
esaxerenone | aldosterone-antagonists | Minnebro
amiloride | potassium-sparing-diuretics | Midamor | atc:C03DB01
triamterene | potassium-sparing-diuretics | Dyrenium | atc:C03DB02
triamterene-hydrochlorothiazide | potassium-sparing-diuretics, thiazide-diuretics | Dyazide; Maxzide; triamterene and hydrochlorothiazide
spironolactone-hydrochlorothiazide | aldosterone-antagonists, thiazide-diuretics | Aldactazide
amiloride-hydrochlorothiazide | potassium-sparing-diuretics, thiazide-diuretics | co-amilozide; Moduretic
amiloride-furosemide | potassium-sparing-diuretics, loop-diuretics | co-amilofruse; Frumil
acetazolamide | carbonic-anhydrase-inhibitors, glaucoma-medications, anticonvulsants | Diamox | atc:S01EC01
methazolamide | carbonic-anhydrase-inhibitors, glaucoma-medications | Neptazane | atc:S01EC05
mannitol | osmotic-diuretics | Osmitrol; Aridol; Bronchitol | atc:B05BC01
tolvaptan | vasopressin-antagonists | Samsca; Jynarque; Jinarc | atc:C03XA01
conivaptan | vasopressin-antagonists | Vaprisol | atc:C03XA02
# Other antihypertensives
prazosin | alpha-blockers, antihypertensives | Minipress; Hypovase; prazosin hydrochloride | atc:C02CA01
doxazosin | alpha-blockers, antihypertensives, prostate-drugs | Cardura; Cardura XL | atc:C02CA04
terazosin | alpha-blockers, antihypertensives, prostate-drugs | Hytrin | atc:G04CA03
indoramin | alpha-blockers, antihypertensives | Doralese; Baratol | atc:C02CA02
urapidil | alpha-blockers, antihypertensives | Ebrantil | atc:C02CA06
phentolamine | alpha-blockers | Regitine; OraVerse; Ryzumvi | atc:C04AB01
phenoxybenzamine | alpha-blockers | Dibenzyline | atc:C04AX02
methyldopa | centrally-acting-antihypertensives | Aldomet; alpha-methyldopa; Dopamet; α-methyldopa
moxonidine | centrally-acting-antihypertensives | Physiotens | atc:C02AC05
rilmenidine | centrally-acting-antihypertensives | Hyperium | atc:C02AC06
reserpine | antihypertensives | Serpasil; Serpalan | atc:C02AA02
guanethidine | antihypertensives | Ismelin | atc:C02CC02
hydralazine | vasodilators, antihypertensives | Apresoline; hydralazine hydrochloride | atc:C02DB02
isosorbide dinitrate-hydralazine | vasodilators, heart-failure-drugs | BiDil; hydralazine and isosorbide dinitrate; hydralazine-isosorbide dinitrate; isosorbide dinitrate and hydralazine
minoxidil | vasodilators, antihypertensives, hair-growth-drugs | Rogaine; Regaine; Loniten; low-dose oral minoxidil; minoxidil solution; minoxidil foam; minoxidil tablets
diazoxide | potassium-channel-openers, vasodilators | Proglycem; Eudemine; Vykat; diazoxide choline; Vykat XR
sodium nitroprusside | vasodilators, antihypertensives | nitroprusside; Nipride; Nitropress | atc:C02DD01
fenoldopam | vasodilators, antihypertensives | Corlopam
aprocitentan | endothelin-receptor-antagonists, antihypertensives | Tryvio; Jeraygo | atc:C02KN01
zilebesiran | small-interfering-rnas, antihypertensives
lorundrostat | aldosterone-synthase-inhibitors
baxdrostat | aldosterone-synthase-inhibitors
vicadrostat | aldosterone-synthase-inhibitors
# Angina, heart failure, rhythm
glyceryl trinitrate | nitrates | nitroglycerin; =GTN; Nitrostat; Nitro-Dur; trinitrin; Nitrolingual; nitroglycerine; GTN spray; glyceryl trinitrate spray; GTN tablets | atc:C01DA02
isosorbide mononitrate | nitrates | Imdur; Monoket; Ismo; Monomil XL | atc:C01DA14
isosorbide dinitrate | nitrates | Isordil; Dilatrate-SR | atc:C01DA08
amyl nitrite | nitrates, antidotes | amyl nitrate | atc:V03AB22
nicorandil | antianginals, potassium-channel-openers, vasodilators | Ikorel | atc:C01DX16
ranolazine | antianginals | Ranexa; Aspruzyo | atc:C01EB18
ivabradine | antianginals, heart-failure-drugs | Corlanor; Procoralan | atc:C01EB17
trimetazidine | antianginals | Vastarel; Vastarel MR | atc:C01EB15
molsidomine | antianginals, vasodilators | Corvaton | atc:C01DX12
perhexiline | antianginals | Pexsig | atc:C08EX02
digoxin | cardiac-glycosides, heart-failure-drugs, narrow-therapeutic-index-drugs | Lanoxin; digitalis; Digitek | atc:C01AA05
digitoxin | cardiac-glycosides | | atc:C01AA04
digoxin immune fab | antidotes | DigiFab; Digibind; digoxin-specific antibody fragments; digoxin-specific antibodies | atc:V03AB24
amiodarone | antiarrhythmics | Pacerone; Cordarone; Nexterone; Cordarone X | atc:C01BD01
dronedarone | antiarrhythmics | Multaq | atc:C01BD07
flecainide | antiarrhythmics | Tambocor | atc:C01BC04
propafenone | antiarrhythmics | Rythmol; Arythmol | atc:C01BC03
dofetilide | antiarrhythmics | Tikosyn | atc:C01BD04
ibutilide | antiarrhythmics | Corvert | atc:C01BD05
vernakalant | antiarrhythmics | Brinavess | atc:C01BG11
quinidine | antiarrhythmics | quinidine sulfate; quinidine gluconate | atc:C01BA01
procainamide | antiarrhythmics | Pronestyl; Procanbid | atc:C01BA02
disopyramide | antiarrhythmics | Norpace; Rythmodan | atc:C01BA03
mexiletine | antiarrhythmics | Mexitil; Namuscla | atc:C01BB02
ajmaline | antiarrhythmics | Gilurytmal | atc:C01BA05
adenosine injection | antiarrhythmics | intravenous adenosine; Adenocard; Adenoscan; Adenocor | atc:C01EB10
atropine | anticholinergics, antidotes | atropine sulfate; AtroPen; Isopto Atropine | atc:A03BA01
regadenoson | vasodilators | Lexiscan; Rapiscan | atc:C01EB21
vericiguat | soluble-guanylate-cyclase-stimulators, heart-failure-drugs | Verquvo | atc:C01DX22
nesiritide | vasodilators, heart-failure-drugs | Natrecor
mavacamten | cardiac-myosin-inhibitors | Camzyos | atc:C01EB24
aficamten | cardiac-myosin-inhibitors | Myqorzo
omecamtiv mecarbil | inotropes
# Pressors and inotropes
epinephrine | sympathomimetics, vasopressors | adrenaline; EpiPen; Adrenalin; Auvi-Q; Jext; Neffy; adrenaline auto-injectors; epinephrine auto-injector; Emerade; Symjepi; Primatene; epi pens; epinephrine nasal spray; epinephrine autoinjectors; EURneffy; adrenaline pens; adrenaline injections | atc:C01CA24
norepinephrine infusion | sympathomimetics, vasopressors | noradrenaline infusion; Levophed; norepinephrine bitartrate; intravenous norepinephrine | atc:C01CA03
dopamine infusion | inotropes, vasopressors | Intropin; dopamine hydrochloride; intravenous dopamine | atc:C01CA04
dobutamine | inotropes | Dobutrex | atc:C01CA07
isoproterenol | inotropes, sympathomimetics | isoprenaline; Isuprel | atc:C01CA02
milrinone | inotropes, pde3-inhibitors | Primacor | atc:C01CE02
levosimendan | inotropes, vasodilators | Simdax | atc:C01CX08
ephedrine | sympathomimetics, vasopressors | ephedrine sulfate; ephedrine hydrochloride; Emerphed
phenylephrine | sympathomimetics, decongestants, vasopressors | Neo-Synephrine; Sudafed PE; Biorphen; phenylephrine hydrochloride
metaraminol | vasopressors | Aramine | atc:C01CA09
midodrine | vasopressors, sympathomimetics | ProAmatine; Orvaten; Bramox | atc:C01CA17
droxidopa | vasopressors | Northera; L-DOPS | atc:C01CA27
vasopressin injection | vasopressors, hormone-drugs | Vasostrict; argipressin | atc:H01BA01
angiotensin II injection | vasopressors | Giapreza; synthetic angiotensin II
methylene blue | antidotes, vasopressors | methylthioninium chloride; ProvayBlue | atc:V03AB17
# Blood fats
atorvastatin | statins | Lipitor; Sortis; atorvastatin calcium; Atorvaliq | atc:C10AA05
simvastatin | statins | Zocor; FloLipid | atc:C10AA01
rosuvastatin | statins | Crestor; Ezallor; rosuvastatin calcium | atc:C10AA07
pravastatin | statins | Pravachol; Lipostat; pravastatin sodium | atc:C10AA03
lovastatin | statins | Mevacor; Altoprev; mevinolin | atc:C10AA02
fluvastatin | statins | Lescol; Lescol XL | atc:C10AA04
pitavastatin | statins | Livalo; Zypitamag; Livazo | atc:C10AA08
cerivastatin | statins | Baycol; Lipobay | atc:C10AA06
ezetimibe | cholesterol-absorption-inhibitors | Zetia; Ezetrol | atc:C10AX09
ezetimibe-simvastatin | statins | Vytorin; Inegy | atc:C10BA02
bempedoic acid | lipid-lowering-drugs | Nexletol; Nilemdo | atc:C10AX15
bempedoic acid-ezetimibe | lipid-lowering-drugs | Nexlizet; Nustendi; bempedoic acid and ezetimibe | atc:C10BA10
evolocumab | pcsk9-inhibitors, monoclonal-antibodies | Repatha | atc:C10AX13
alirocumab | pcsk9-inhibitors, monoclonal-antibodies | Praluent | atc:C10AX14
inclisiran | pcsk9-inhibitors, small-interfering-rnas | Leqvio | atc:C10AX16
enlicitide | pcsk9-inhibitors | MK-0616
evinacumab | angptl3-inhibitors, monoclonal-antibodies | Evkeeza | atc:C10AX17
lomitapide | lipid-lowering-drugs | Juxtapid; Lojuxta | atc:C10AX12
mipomersen | antisense-oligonucleotides, lipid-lowering-drugs | Kynamro | atc:C10AX11
fenofibrate | fibrates | Tricor; Lipantil; Lipofen; Fenoglide; Antara | atc:C10AB05
fenofibric acid | fibrates | Trilipix
gemfibrozil | fibrates | Lopid | atc:C10AB04
bezafibrate | fibrates | Bezalip | atc:C10AB02
ciprofibrate | fibrates | Modalim; Lipanor | atc:C10AB08
clofibrate | fibrates | Atromid-S | atc:C10AB01
pemafibrate | fibrates | Parmodia | atc:C10AB12
cholestyramine | bile-acid-sequestrants | colestyramine; Questran; Prevalite | atc:C10AC01
colestipol | bile-acid-sequestrants | Colestid | atc:C10AC02
colesevelam | bile-acid-sequestrants | Welchol; Cholestagel | atc:C10AC04
icosapent ethyl | lipid-lowering-drugs | Vascepa; Vazkepa; ethyl eicosapentaenoate
omega-3-acid ethyl esters | lipid-lowering-drugs | Lovaza; Omacor; prescription omega-3; prescription fish oil; prescription omega-3 fatty acids | atc:C10AX06
nicotinic acid extended-release | lipid-lowering-drugs | Niaspan; prescription niacin; extended-release niacin
volanesorsen | antisense-oligonucleotides, lipid-lowering-drugs | Waylivra | atc:C10AX18
olezarsen | antisense-oligonucleotides, lipid-lowering-drugs | Tryngolza
plozasiran | small-interfering-rnas, lipid-lowering-drugs | Redemplo
pelacarsen | antisense-oligonucleotides, lipid-lowering-drugs
probucol | lipid-lowering-drugs | Lorelco | atc:C10AX02
obicetrapib | cetp-inhibitors
# Pulmonary hypertension and circulation
bosentan | endothelin-receptor-antagonists, drugs-for-pulmonary-hypertension | Tracleer | atc:C02KX01
ambrisentan | endothelin-receptor-antagonists, drugs-for-pulmonary-hypertension | Letairis; Volibris | atc:C02KX02
macitentan | endothelin-receptor-antagonists, drugs-for-pulmonary-hypertension | Opsumit | atc:C02KX04
macitentan-tadalafil | endothelin-receptor-antagonists, drugs-for-pulmonary-hypertension | Opsynvi
riociguat | soluble-guanylate-cyclase-stimulators, drugs-for-pulmonary-hypertension | Adempas | atc:C02KX05
sotatercept | drugs-for-pulmonary-hypertension, biologics | Winrevair | atc:C02KX06
epoprostenol | prostacyclin-analogues, drugs-for-pulmonary-hypertension | Flolan; Veletri | atc:B01AC09
treprostinil | prostacyclin-analogues, drugs-for-pulmonary-hypertension | Remodulin; Tyvaso; Orenitram; Yutrepia | atc:B01AC21
iloprost | prostacyclin-analogues, drugs-for-pulmonary-hypertension | Ventavis; Ilomedin; Aurlumyn | atc:B01AC11
selexipag | prostacyclin-analogues, drugs-for-pulmonary-hypertension | Uptravi | atc:B01AC27
alprostadil | prostaglandin-drugs, erectile-dysfunction-drugs | Caverject; =Muse; Edex; Prostin VR; Vitaros; Viridal
pentoxifylline | vasodilators | oxpentifylline; Trental; Pentoxil | atc:C04AD03
cilostazol | antiplatelet-drugs, vasodilators, pde3-inhibitors | Pletal | atc:B01AC23
naftidrofuryl | vasodilators | Praxilene; naftidrofuryl oxalate | atc:C04AX21
papaverine | vasodilators, antispasmodics | papaverine hydrochloride | atc:A03AD01
diosmin-hesperidin | phlebotonics | Daflon; micronized purified flavonoid fraction; diosmin
calcium dobesilate | phlebotonics | Doxium | atc:C05BX01
polidocanol | sclerosants | Asclera; Varithena | atc:C05BB02
sodium tetradecyl sulfate | sclerosants | Sotradecol; Fibrovein | atc:C05BB04
`,
};
