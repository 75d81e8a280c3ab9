import type { LexiconTable } from '../rows.ts';

/** Diabetes, weight, thyroid, adrenals, pituitary, minerals and inborn errors of metabolism. */
export const endocrineMetabolic: LexiconTable = {
  name: 'treatments/endocrine-metabolic',
  kind: 'treatment',
  rows: `
# Diabetes
metformin | biguanides | Glucophage; Fortamet; Glumetza; Riomet; metformin hydrochloride; Glucophage XR; metformin ER | atc:A10BA02
phenformin | biguanides | | atc:A10BA01
glipizide | sulfonylureas | Glucotrol; Minodiab | atc:A10BB07
glyburide | sulfonylureas | glibenclamide; Diabeta; Micronase; Glynase; Euglucon; Daonil | atc:A10BB01
glimepiride | sulfonylureas | Amaryl | atc:A10BB12
gliclazide | sulfonylureas | Diamicron | atc:A10BB09
tolbutamide | sulfonylureas | Orinase; Rastinon | atc:A10BB03
chlorpropamide | sulfonylureas | Diabinese | atc:A10BB02
tolazamide | sulfonylureas | Tolinase | atc:A10BB05
repaglinide | meglitinides | Prandin; NovoNorm | atc:A10BX02
nateglinide | meglitinides | Starlix | atc:A10BX03
pioglitazone | thiazolidinediones | Actos; Glustin | atc:A10BG03
rosiglitazone | thiazolidinediones | Avandia | atc:A10BG02
troglitazone | thiazolidinediones | Rezulin | atc:A10BG01
acarbose | alpha-glucosidase-inhibitors | Precose; Glucobay | atc:A10BF01
miglitol | alpha-glucosidase-inhibitors | Glyset | atc:A10BF02
voglibose | alpha-glucosidase-inhibitors | Basen | atc:A10BF03
sitagliptin | dpp-4-inhibitors | Januvia; Zituvio; sitagliptin phosphate | atc:A10BH01
saxagliptin | dpp-4-inhibitors | Onglyza | atc:A10BH03
linagliptin | dpp-4-inhibitors | Tradjenta; Trajenta | atc:A10BH05
alogliptin | dpp-4-inhibitors | Nesina; Vipidia | atc:A10BH04
vildagliptin | dpp-4-inhibitors | Galvus | atc:A10BH02
sitagliptin-metformin | dpp-4-inhibitors, biguanides | Janumet | atc:A10BD07
empagliflozin | sglt2-inhibitors | Jardiance | atc:A10BK03
dapagliflozin | sglt2-inhibitors | Farxiga; Forxiga | atc:A10BK01
canagliflozin | sglt2-inhibitors | Invokana | atc:A10BK02
ertugliflozin | sglt2-inhibitors | Steglatro | atc:A10BK04
sotagliflozin | sglt2-inhibitors | Inpefa; Zynquista | atc:A10BK06
bexagliflozin | sglt2-inhibitors | Brenzavvy | atc:A10BK08
ipragliflozin | sglt2-inhibitors | Suglat | atc:A10BK05
empagliflozin-linagliptin | sglt2-inhibitors, dpp-4-inhibitors | Glyxambi | atc:A10BD19
empagliflozin-metformin | sglt2-inhibitors, biguanides | Synjardy | atc:A10BD20
dapagliflozin-metformin | sglt2-inhibitors, biguanides | Xigduo; Xigduo XR | atc:A10BD15
semaglutide | glp-1-receptor-agonists | Ozempic; Wegovy; Rybelsus; compounded semaglutide; semaglutide tablets; semaglutide injections | atc:A10BJ06
amycretin | glp-1-receptor-agonists, amylin-analogues
liraglutide | glp-1-receptor-agonists | Victoza; Saxenda | atc:A10BJ02
dulaglutide | glp-1-receptor-agonists | Trulicity | atc:A10BJ05
exenatide | glp-1-receptor-agonists | Byetta; Bydureon; Bydureon BCise; exendin-4 | atc:A10BJ01
lixisenatide | glp-1-receptor-agonists | Adlyxin; Lyxumia | atc:A10BJ03
albiglutide | glp-1-receptor-agonists | Tanzeum; Eperzan | atc:A10BJ04
tirzepatide | dual-gip-and-glp-1-receptor-agonists, glp-1-receptor-agonists | Mounjaro; Zepbound; compounded tirzepatide | atc:A10BX16
retatrutide | glp-1-receptor-agonists | LY3437943
orforglipron | glp-1-receptor-agonists | Foundayo
survodutide | glp-1-receptor-agonists
cagrilintide | amylin-analogues, anti-obesity-drugs
cagrilintide-semaglutide | glp-1-receptor-agonists | CagriSema
maridebart cafraglutide | glp-1-receptor-agonists | MariTide
ecnoglutide | glp-1-receptor-agonists
mazdutide | glp-1-receptor-agonists
pramlintide | amylin-analogues, antidiabetics | Symlin | atc:A10BX05
insulin lispro | rapid-acting-insulins | Humalog; Admelog; Lyumjev; lispro insulin; Liprolog | atc:A10AB04
insulin aspart | rapid-acting-insulins | NovoLog; NovoRapid; Fiasp; aspart insulin; Merilog; Trurapi | atc:A10AB05
insulin glulisine | rapid-acting-insulins | Apidra; glulisine | atc:A10AB06
regular insulin | insulins | Humulin R; Novolin R; Actrapid; soluble insulin; Humulin S; short-acting insulin | atc:A10AB01
inhaled insulin | rapid-acting-insulins | Afrezza; Exubera; technosphere insulin | atc:A10AF01
NPH insulin | insulins | =NPH; isophane insulin; Humulin N; Novolin N; intermediate-acting insulin; Insulatard; Humulin I; neutral protamine Hagedorn insulin | atc:A10AC01
premixed insulin | insulins | Humulin 70/30; NovoMix; Humalog Mix; biphasic insulin; NovoLog Mix; mixed insulin; Novolin 70/30 | atc:A10AD
insulin glargine | long-acting-insulins | Lantus; Toujeo; Basaglar; Semglee; glargine; Abasaglar; Rezvoglar | atc:A10AE04
insulin detemir | long-acting-insulins | Levemir; detemir | atc:A10AE05
insulin degludec | long-acting-insulins | Tresiba; degludec | atc:A10AE06
insulin icodec | long-acting-insulins | Awiqli; once-weekly insulin; weekly insulin; icodec
insulin efsitora alfa | long-acting-insulins | insulin efsitora; efsitora alfa; efsitora
insulin degludec-liraglutide | long-acting-insulins, glp-1-receptor-agonists | Xultophy; IDegLira | atc:A10AE56
insulin glargine-lixisenatide | long-acting-insulins, glp-1-receptor-agonists | Soliqua; Suliqua; iGlarLixi | atc:A10AE54
teplizumab | monoclonal-antibodies, immunomodulators | Tzield | atc:A10XX01
donislecel | cell-therapy | Lantidra
glucagon | hormone-drugs, antidotes | GlucaGen; Gvoke; Baqsimi; glucagon emergency kit; glucagon injection; glucagon nasal powder; Ogluo | atc:H04AA01
dasiglucagon | hormone-drugs | Zegalogue | atc:H04AA02
# Weight
orlistat | lipase-inhibitors | Xenical; =Alli; Orlos | atc:A08AB01
phentermine | appetite-suppressants, stimulants | Adipex-P; Lomaira; Adipex; Duromine; phentermine hydrochloride | atc:A08AA01
phentermine-topiramate | appetite-suppressants | Qsymia | atc:A08AA51
naltrexone-bupropion | anti-obesity-drugs | Contrave; Mysimba; bupropion-naltrexone | atc:A08AA62
sibutramine | appetite-suppressants | Meridia; Reductil | atc:A08AA10
lorcaserin | appetite-suppressants, serotonergic-drugs | Belviq | atc:A08AA11
diethylpropion | appetite-suppressants, stimulants | amfepramone; Tenuate | atc:A08AA03
phendimetrazine | appetite-suppressants, stimulants | Bontril
benzphetamine | appetite-suppressants, stimulants | Didrex; Regimex
dexfenfluramine | appetite-suppressants | =Redux | atc:A08AA04
fenfluramine-phentermine | appetite-suppressants | fen-phen; phen-fen
rimonabant | cannabinoid-antagonists, anti-obesity-drugs | Acomplia; SR141716A; SR141716 | atc:A08AX01
setmelanotide | anti-obesity-drugs, hormone-drugs | Imcivree | atc:A08AA12
mazindol | appetite-suppressants | Sanorex | atc:A08AA05
metreleptin | hormone-drugs | Myalept; Myalepta; recombinant leptin | atc:A16AA07
2,4-dinitrophenol | anti-obesity-drugs | =DNP; dinitrophenol
eloralintide | anti-obesity-drugs
# Thyroid and parathyroid
levothyroxine | thyroid-hormone-replacement | Synthroid; Levoxyl; Eltroxin; thyroxine; L-thyroxine; Euthyrox; Unithroid; levothyroxine sodium; Tirosint; synthetic thyroxine; Levothroid | atc:H03AA01
liothyronine | thyroid-hormone-replacement | Cytomel; Triostat; Tertroxin; liothyronine sodium | atc:H03AA02
liotrix | thyroid-hormone-replacement | Thyrolar | atc:H03AA03
desiccated thyroid | thyroid-hormone-replacement | Armour Thyroid; desiccated thyroid extract; NP Thyroid; natural thyroid; thyroid USP; Nature-Throid; natural desiccated thyroid; =NDT | atc:H03AA05
methimazole | antithyroid-drugs | thiamazole; Tapazole; Northyx | atc:H03BB02
carbimazole | antithyroid-drugs | Neomercazole; Neo-Mercazole | atc:H03BB01
propylthiouracil | antithyroid-drugs | =PTU | atc:H03BA02
potassium iodide | medications | ThyroSafe; iOSAT; Lugol's solution; Lugol's iodine; =SSKI
radioactive iodine | radiopharmaceuticals | radioiodine; iodine-131; I-131; sodium iodide I-131; radioiodine therapy; radioactive iodine therapy; radioactive iodine treatment; Hicon; sodium iodide (131I)
thyrotropin alfa | hormone-drugs | Thyrogen; recombinant TSH | atc:H01AB01
resmetirom | thyroid-hormone-receptor-beta-agonists, thyroid-hormone-replacement | Rezdiffra
cinacalcet | calcimimetics | Sensipar; Mimpara | atc:H05BX01
encaleret | medications
etelcalcetide | calcimimetics | Parsabiv | atc:H05BX04
paricalcitol | vitamin-d-analogues | Zemplar | atc:H05BX02
parathyroid hormone injection | hormone-drugs | Natpara; Natpar | atc:H05AA03
palopegteriparatide | hormone-drugs | Yorvipath; TransCon PTH
calcitriol | vitamin-d-analogues | Rocaltrol; 1,25-dihydroxyvitamin D3; Silkis; Vectical | atc:A11CC04
alfacalcidol | vitamin-d-analogues | One-Alpha; 1-alpha-hydroxycholecalciferol | atc:A11CC03
doxercalciferol | vitamin-d-analogues | Hectorol
dihydrotachysterol | vitamin-d-analogues | | atc:A11CC02
teprotumumab | monoclonal-antibodies | Tepezza
veligrotug | monoclonal-antibodies
# Adrenals, pituitary, growth
hydrocortisone | corticosteroids | Cortef; Solu-Cortef; Alkindi; Hydrocortone; Plenadren; Cortaid; hydrocortisone acetate; Cortenema; 1% hydrocortisone; Hc45; Efmody | atc:H02AB09
cortisone acetate | corticosteroids | Cortone | atc:H02AB10
prednisone | corticosteroids | Deltasone; Rayos; Sterapred; Lodotra | atc:H02AB07
prednisolone | corticosteroids | Orapred; Millipred; Pediapred; Deltacortril; Prelone; prednisolone acetate; Pred Forte; prednisolone eye drops | atc:H02AB06
methylprednisolone | corticosteroids | Medrol; Solu-Medrol; Depo-Medrol; Depo-Medrone; Medrol Dosepak; methylprednisolone acetate | atc:H02AB04
dexamethasone | corticosteroids | Decadron; Hemady; Dexamethasone Intensol; Ozurdex; Maxidex; dexamethasone implant; Dextenza; TaperDex | atc:H02AB02
betamethasone | corticosteroids | Celestone; Diprosone; Betnovate; betamethasone valerate; betamethasone dipropionate; Betnesol; Diprolene; Luxiq | atc:H02AB01
triamcinolone | corticosteroids | Kenalog; Aristocort; Nasacort; triamcinolone acetonide; Aristospan; Zilretta; Xipere; Triesence; Adcortyl | atc:H02AB08
deflazacort | corticosteroids | Emflaza; Calcort | atc:H02AB13
fludrocortisone | mineralocorticoids | Florinef; fludrocortisone acetate | atc:H02AA02
corticotropin | hormone-drugs | Acthar; Cortrophin; repository corticotropin injection; Acthar Gel | atc:H01AA01
tetracosactide | hormone-drugs | cosyntropin; Synacthen; Cortrosyn | atc:H01AA02
metyrapone | hormone-drugs | Metopirone
osilodrostat | medications | Isturisa | atc:H02CA02
levoketoconazole | medications | Recorlev | atc:H02CA04
mitotane | antineoplastics | Lysodren | atc:L01XX23
mifepristone | abortion-pills, hormone-drugs | Mifeprex; RU-486; RU486; Korlym; Mifegyne
somatropin | growth-hormone-therapy | Genotropin; Humatrope; Norditropin; Omnitrope; Nutropin; Saizen; Serostim; Zomacton | atc:H01AC01
somapacitan | growth-hormone-therapy | Sogroya | atc:H01AC07
lonapegsomatropin | growth-hormone-therapy | Skytrofa | atc:H01AC09
somatrogon | growth-hormone-therapy | Ngenla | atc:H01AC08
mecasermin | hormone-drugs | Increlex; recombinant IGF-1; recombinant human insulin-like growth factor 1 | atc:H01AC03
tesamorelin | hormone-drugs | Egrifta | atc:H01AC06
pegvisomant | hormone-drugs | Somavert | atc:H01AX01
octreotide | somatostatin-analogues | Sandostatin; Mycapssa; Sandostatin LAR; Bynfezia; octreotide acetate | atc:H01CB02
lanreotide | somatostatin-analogues | Somatuline; Somatuline Depot; Somatuline Autogel | atc:H01CB03
pasireotide | somatostatin-analogues | Signifor | atc:H01CB05
paltusotine | somatostatin-analogues | Palsonify
somatostatin infusion | somatostatin-analogues | | atc:H01CB01
desmopressin | hormone-drugs | DDAVP; Noctiva; Stimate; Nocdurna; desmopressin acetate; Minirin; DesmoMelt; Octostim | atc:H01BA02
terlipressin | hormone-drugs, vasopressors | Terlivaz; Glypressin | atc:H01BA04
sermorelin | hormone-drugs | Geref | atc:H01AC04
crinecerfont | medications | Crenessity
# Minerals and kidney
sevelamer | phosphate-binders | Renvela; Renagel; sevelamer carbonate | atc:V03AE02
lanthanum carbonate | phosphate-binders | Fosrenol; lanthanum | atc:V03AE03
calcium acetate | phosphate-binders | PhosLo; Phosex | atc:V03AE07
sucroferric oxyhydroxide | phosphate-binders | Velphoro | atc:V03AE05
ferric citrate | phosphate-binders, iron-supplements | Auryxia | atc:V03AE08
tenapanor | phosphate-binders, laxatives | Ibsrela; Xphozah
patiromer | potassium-binders | Veltassa | atc:V03AE09
sodium zirconium cyclosilicate | potassium-binders | Lokelma | atc:V03AE10
sodium polystyrene sulfonate | potassium-binders | Kayexalate; Resonium; polystyrene sulphonate; Kionex
calcium gluconate | medications |
calcium chloride injection | medications | intravenous calcium chloride
potassium chloride | medications | K-Dur; Klor-Con; Slow-K; Sando-K; K-Tab
potassium citrate | urine-alkalinizers | Urocit-K
sodium bicarbonate | antacids | baking soda; bicarbonate of soda; sodium hydrogen carbonate; Alka-Seltzer Gold
saline | intravenous-fluids | normal saline; saline solution; sodium chloride solution; 0.9% saline; physiological saline; sodium chloride 0.9%; isotonic saline; 0.9% sodium chloride; 0.9% saline solution
hypertonic saline | medications | hypertonic sodium chloride; hypertonic saline solution; nebulized hypertonic saline; HyperSal
lactated Ringer's solution | intravenous-fluids | lactated Ringer's; Ringer's lactate; Hartmann's solution; compound sodium lactate
crystalloids | intravenous-fluids | crystalloid fluids; crystalloid solutions
balanced crystalloids | crystalloids | balanced crystalloid solutions; balanced salt solutions; Plasma-Lyte; Plasmalyte
dextrose infusion | intravenous-fluids | dextrose 5% in water; intravenous glucose; glucose infusion; D5W; D50; intravenous dextrose; IV dextrose
albumin infusion | plasma-substitutes | human albumin; albumin solution; intravenous albumin | atc:B05AA01
hydroxyethyl starch | plasma-substitutes | hetastarch; Hespan; Voluven | atc:B05AA07
dextran | plasma-substitutes | dextran 40; dextran 70; Rheomacrodex | atc:B05AA05
lipid emulsion | medications | Intralipid; fat emulsion; Smoflipid; intravenous lipid emulsion | atc:B05BA02
atrasentan | endothelin-receptor-antagonists | Vanrafia
# Inborn errors of metabolism
imiglucerase | enzyme-replacement-therapy | Cerezyme | atc:A16AB02
velaglucerase alfa | enzyme-replacement-therapy | Vpriv | atc:A16AB10
taliglucerase alfa | enzyme-replacement-therapy | Elelyso | atc:A16AB11
eliglustat | substrate-reduction-therapy | Cerdelga | atc:A16AX10
miglustat | substrate-reduction-therapy | Zavesca; Opfolda; Yargesa | atc:A16AX06
levacetylleucine | medications | Aqneursa; N-acetyl-L-leucine
arimoclomol | medications | Miplyffa
govorestat | enzyme-inhibitors
agalsidase beta | enzyme-replacement-therapy | Fabrazyme | atc:A16AB04
agalsidase alfa | enzyme-replacement-therapy | Replagal | atc:A16AB03
migalastat | medications | Galafold | atc:A16AX14
pegunigalsidase alfa | enzyme-replacement-therapy | Elfabrio
alglucosidase alfa | enzyme-replacement-therapy | Lumizyme; Myozyme | atc:A16AB07
avalglucosidase alfa | enzyme-replacement-therapy | Nexviazyme; Nexviadyme
cipaglucosidase alfa | enzyme-replacement-therapy | Pombiliti
laronidase | enzyme-replacement-therapy | Aldurazyme | atc:A16AB05
idursulfase | enzyme-replacement-therapy | Elaprase | atc:A16AB09
galsulfase | enzyme-replacement-therapy | Naglazyme | atc:A16AB08
elosulfase alfa | enzyme-replacement-therapy | Vimizim | atc:A16AB12
vestronidase alfa | enzyme-replacement-therapy | Mepsevii
cerliponase alfa | enzyme-replacement-therapy | Brineura | atc:A16AB17
sebelipase alfa | enzyme-replacement-therapy | Kanuma | atc:A16AB14
olipudase alfa | enzyme-replacement-therapy | Xenpozyme
elapegademase | enzyme-replacement-therapy | Revcovi
velmanase alfa | enzyme-replacement-therapy | Lamzede
pegvaliase | biologics | Palynziq | atc:A16AB19
sapropterin | medications | Kuvan; tetrahydrobiopterin; Javygtor | atc:A16AX07
sepiapterin | medications | Sephience
nitisinone | medications | Orfadin; Nityr | atc:A16AX04
sodium phenylbutyrate | medications | Buphenyl; Ammonaps; Pheburane; Olpruva | atc:A16AX03
glycerol phenylbutyrate | medications | Ravicti | atc:A16AX09
sodium benzoate-sodium phenylacetate | medications | Ammonul
carglumic acid | medications | Carbaglu | atc:A16AA05
cysteamine | medications | mercaptamine; Cystagon; Procysbi; Cystaran | atc:A16AA04
tiopronin | medications | Thiola
trientine | chelating-agents | Syprine; Cuprior; Cuvrior; trientine hydrochloride; Cufence
penicillamine | chelating-agents, conventional-dmards | Cuprimine; Depen; D-penicillamine | atc:M01CC01
zinc acetate | zinc | Galzin; Wilzin
hemin | medications | Panhematin; Normosang; hematin; heme arginate
givosiran | small-interfering-rnas | Givlaari | atc:A16AX16
lumasiran | small-interfering-rnas | Oxlumo | atc:A16AX18
nedosiran | small-interfering-rnas | Rivfloza
triheptanoin | medications | Dojolvi
lonafarnib | medications | Zokinvy
uridine triacetate | antidotes | Vistogard; Xuriden
elamipretide | medications | Forzinity
`,
};
