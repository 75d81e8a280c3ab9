import type { LexiconTable } from '../rows.ts';

/** Bladder, prostate, erection, sex hormones, contraception, fertility and birth. */
export const genitourinaryHormones: LexiconTable = {
  name: 'treatments/genitourinary-hormones',
  kind: 'treatment',
  rows: `
# Bladder
oxybutynin | bladder-antimuscarinics | Ditropan; Oxytrol; Gelnique; Lyrinel; Ditropan XL; Kentera; oxybutynin chloride | atc:G04BD04
tolterodine | bladder-antimuscarinics | Detrol; Detrusitol; Detrol LA | atc:G04BD07
solifenacin | bladder-antimuscarinics | Vesicare; solifenacin succinate | atc:G04BD08
darifenacin | bladder-antimuscarinics | Enablex; Emselex | atc:G04BD10
trospium | bladder-antimuscarinics | Sanctura; trospium chloride; Regurin | atc:G04BD09
fesoterodine | bladder-antimuscarinics | Toviaz; fesoterodine fumarate | atc:G04BD11
propiverine | bladder-antimuscarinics | Detrunorm | atc:G04BD06
flavoxate | bladder-antimuscarinics | Urispas | atc:G04BD02
mirabegron | beta-3-agonists | Myrbetriq; Betmiga | atc:G04BD12
vibegron | beta-3-agonists | Gemtesa; Obgemsa | atc:G04BD15
bethanechol | cholinergics, urological-drugs | Urecholine; bethanechol chloride; Duvoid
dimethyl sulfoxide | urological-drugs | =DMSO; Rimso-50
acetohydroxamic acid | urological-drugs | Lithostat | atc:G04BX03
# Prostate and erection
tamsulosin | alpha-blockers, prostate-drugs | Flomax; Flomaxtra; tamsulosin hydrochloride; Pradif | atc:G04CA02
alfuzosin | alpha-blockers, prostate-drugs | Uroxatral; Xatral | atc:G04CA01
silodosin | alpha-blockers, prostate-drugs | Rapaflo; Silodyx; Urorec | atc:G04CA04
finasteride | 5-alpha-reductase-inhibitors, hair-growth-drugs | Propecia; Proscar | atc:G04CB01
dutasteride | 5-alpha-reductase-inhibitors | Avodart | atc:G04CB02
dutasteride-tamsulosin | 5-alpha-reductase-inhibitors, alpha-blockers | Jalyn; Combodart
finasteride-tadalafil | 5-alpha-reductase-inhibitors, pde5-inhibitors | Entadfi
sildenafil | pde5-inhibitors, drugs-for-pulmonary-hypertension | Viagra; Revatio; sildenafil citrate; Liqrev; Viagra Connect | atc:G04BE03
tadalafil | pde5-inhibitors, prostate-drugs, drugs-for-pulmonary-hypertension | Cialis; Adcirca; Alyq; Tadliq | atc:G04BE08
vardenafil | pde5-inhibitors | Levitra; Staxyn | atc:G04BE09
avanafil | pde5-inhibitors | Stendra; Spedra | atc:G04BE10
udenafil | pde5-inhibitors | Zydena | atc:G04BE11
mirodenafil | pde5-inhibitors | Mvix
papaverine-phentolamine-alprostadil | erectile-dysfunction-drugs | Trimix
# Male hormones
testosterone | androgen-drugs | AndroGel; Testim; Depo-Testosterone; testosterone replacement therapy; testosterone cypionate; testosterone enanthate; =TRT; testosterone undecanoate; Testogel; Jatenzo; Xyosted; Aveed; Axiron; testosterone therapy; Androderm; testosterone replacement; Nebido; Sustanon; testosterone treatment; Kyzatrex; testosterone pellets; Tlando; Natesto; Fortesta; Vogelxo; testosterone gel; testosterone injections; testosterone cream; testosterone patches | atc:G03BA03
methyltestosterone | androgen-drugs | Methitest | atc:G03BA02
danazol | androgen-drugs | Danocrine; Danol | atc:G03XA01
oxandrolone | anabolic-steroids | Oxandrin; Anavar | atc:A14AA08
nandrolone | anabolic-steroids | Deca-Durabolin; nandrolone decanoate | atc:A14AB01
stanozolol | anabolic-steroids | Winstrol | atc:A14AA02
oxymetholone | anabolic-steroids | Anadrol | atc:A14AA05
methandrostenolone | anabolic-steroids | metandienone; Dianabol; methandienone | atc:A14AA03
trenbolone | anabolic-steroids
vaginal prasterone | androgen-drugs | Intrarosa; vaginal DHEA
cyproterone | antiandrogens, progestogens | cyproterone acetate; Androcur | atc:G03HA01
human chorionic gonadotropin | gonadotropin-drugs | =hCG; Pregnyl; Novarel; Ovidrel; chorionic gonadotropin; choriogonadotropin alfa; Ovitrelle; hCG trigger; hCG trigger shot | atc:G03GA01
# Female hormones
estradiol | estrogens | Estrace; Vivelle-Dot; Climara; Divigel; Estraderm; 17β-estradiol; EstroGel; Vagifem; Estring; estradiol valerate; Evorel; Evamist; Imvexxy; Femring; Yuvafem; Minivelle; estradiol cypionate; estrogen patch; 17-beta-estradiol; estradiol patches; estradiol gel; estrogen gel | atc:G03CA03
conjugated estrogens | estrogens | conjugated equine estrogens; Premarin; Enjuvia | atc:G03CA57
esterified estrogens | estrogens | Menest
ethinylestradiol | estrogens | ethinyl estradiol | atc:G03CA01
estriol | estrogens | Ovestin | atc:G03CA04
estetrol | estrogens
estropipate | estrogens | Ogen | atc:G03CA07
diethylstilbestrol | estrogens | stilboestrol | atc:G03CB02
combined hormone replacement therapy | hormone-replacement-therapy | estrogen-progestin therapy; Prempro; conjugated estrogens-medroxyprogesterone; combined estrogen-progestin therapy; estrogen plus progestin; Activella; Femhrt; CombiPatch; Climara Pro; combined hormone therapy; estrogen-progestogen therapy; combined estrogen and progestin; Angeliq; Prefest; combined estrogen-progestogen therapy; combined HRT; continuous combined HRT; sequential HRT; sequential combined HRT; cyclical HRT; combined menopausal hormone therapy; estrogen and progestogen therapy; estrogen plus progestogen; estrogen plus progestogen therapy
estrogen-only hormone replacement therapy | hormone-replacement-therapy, estrogens | estrogen-only HRT; estrogen-only therapy; estrogen-only hormone therapy; estrogen-alone therapy; unopposed estrogen
estradiol-progesterone | hormone-replacement-therapy | Bijuva; Bijuve
conjugated estrogens-bazedoxifene | hormone-replacement-therapy, serms | Duavee; Duavive
tibolone | hormone-replacement-therapy | Livial | atc:G03CX01
ospemifene | serms | Osphena; Senshio | atc:G03XC05
fezolinetant | neurokinin-3-receptor-antagonists | Veozah; Veoza | atc:G02CX06
elinzanetant | neurokinin-3-receptor-antagonists | Lynkuet
progesterone | progestogens | Prometrium; Utrogestan; Crinone; Endometrin; micronized progesterone; Cyclogest; progesterone pessaries; bioidentical progesterone; progesterone suppositories; progesterone gel | atc:G03DA04
medroxyprogesterone | progestogens | medroxyprogesterone acetate; Provera | atc:G03DA02
depot medroxyprogesterone | contraceptive-injections, progestogens | Depo-Provera; =DMPA; depot medroxyprogesterone acetate; Sayana Press; depo-subQ Provera; depo shot
norethindrone | progestogens, progestin-only-pills | norethisterone; Aygestin; norethindrone acetate; Micronor; Primolut N; Noriday; Utovlan; norethisterone acetate | atc:G03DC02
norgestrel | progestin-only-pills, progestogens | Opill
drospirenone | progestin-only-pills, progestogens | Slynd; drospirenone-only pill | atc:G03AC10
desogestrel | progestin-only-pills, progestogens | Cerazette; Cerelle; desogestrel-only pill | atc:G03AC09
dydrogesterone | progestogens | Duphaston | atc:G03DB01
dienogest | progestogens | Visanne | atc:G03DB08
hydroxyprogesterone caproate | progestogens | Makena; 17-OHPC; 17-hydroxyprogesterone caproate; 17-alpha hydroxyprogesterone caproate | atc:G03DA03
chlormadinone | progestogens | chlormadinone acetate | atc:G03DB06
nomegestrol | progestogens | nomegestrol acetate | atc:G03DB04
norethindrone-ethinyl estradiol | oral-contraceptives | Loestrin; Lo Loestrin; norethindrone acetate and ethinyl estradiol; Junel; Microgestin; Ortho-Novum; Taytulla
levonorgestrel-ethinyl estradiol | oral-contraceptives | Seasonale; Seasonique; Alesse; Microgynon; Levora; levonorgestrel and ethinyl estradiol; Aviane; Lybrel; Rigevidon; ethinyl estradiol-levonorgestrel
norgestimate-ethinyl estradiol | oral-contraceptives | Ortho Tri-Cyclen; Sprintec; Tri-Sprintec; norgestimate and ethinyl estradiol; Ortho-Cyclen; Cilest
drospirenone-ethinyl estradiol | oral-contraceptives | Yaz; Beyaz; drospirenone and ethinyl estradiol; Ocella; Safyral; Gianvi; ethinyl estradiol-drospirenone; Yasmin pill; Yasmin tablets; Yasmin contraceptive
drospirenone-estetrol | oral-contraceptives | Nextstellis; Drovelis; estetrol-drospirenone
desogestrel-ethinyl estradiol | oral-contraceptives | Apri; Mircette; Marvelon; Mercilon; Kariva; desogestrel and ethinyl estradiol
cyproterone-ethinylestradiol | oral-contraceptives, antiandrogens | co-cyprindiol; Dianette; Diane-35
estradiol valerate-dienogest | oral-contraceptives | Natazia; Qlaira
extended-cycle contraceptives | oral-contraceptives | continuous birth control pills; extended-cycle birth control pills
norelgestromin-ethinyl estradiol patch | contraceptive-patch | Xulane; Ortho Evra; Evra patch; Zafemy
levonorgestrel-ethinyl estradiol patch | contraceptive-patch | Twirla
etonogestrel-ethinyl estradiol ring | vaginal-contraceptive-rings | NuvaRing; EluRyng; etonogestrel/ethinyl estradiol vaginal ring
segesterone-ethinyl estradiol ring | vaginal-contraceptive-rings | Annovera
etonogestrel implant | contraceptive-implants | Nexplanon; Implanon; etonogestrel | atc:G03AC08
levonorgestrel intrauterine system | hormonal-contraceptives, intrauterine-devices | Mirena; hormonal IUD; Kyleena; Liletta; Skyla; Jaydess; hormonal coil; levonorgestrel IUD; levonorgestrel-releasing intrauterine system; levonorgestrel-releasing intrauterine device; =LNG-IUS; progestin IUD; hormonal intrauterine device; Benilexa; Levosert; levonorgestrel IUS; =IUS | atc:G02BA03
levonorgestrel implant | contraceptive-implants | Norplant; Jadelle
levonorgestrel | emergency-contraceptives | =Plan B; Plan B One-Step; Levonelle; levonorgestrel emergency contraception; levonorgestrel emergency pill | atc:G03AD01
ulipristal | emergency-contraceptives | =Ella; ellaOne; ulipristal acetate; Esmya | atc:G03AD02
nonoxynol-9 | spermicides | nonoxinol 9; N-9 spermicide
lactic acid-citric acid-potassium bitartrate gel | contraceptives | Phexxi
elagolix | gnrh-antagonists | Orilissa | atc:H01CC03
elagolix-estradiol-norethindrone | gnrh-antagonists | Oriahnn
relugolix-estradiol-norethindrone | gnrh-antagonists | Myfembree; Ryeqo; relugolix combination therapy; relugolix, estradiol and norethindrone | atc:H01CC54
linzagolix | gnrh-antagonists | Yselty | atc:H01CC04
# Fertility
clomiphene | fertility-drugs, serms | clomifene; Clomid; Serophene; clomiphene citrate; clomifene citrate; Milophene | atc:G03GB02
enclomiphene | fertility-drugs, serms | enclomifene; Androxal
follitropin | gonadotropin-drugs | follitropin alfa; Gonal-F; Follistim; follitropin beta; Puregon; Rekovelle; recombinant FSH; follicle-stimulating hormone injections; Gonal-f RFF; follitropin delta; FSH injections
menotropins | gonadotropin-drugs | Menopur; human menopausal gonadotropin; =hMG; Merional; Pergonal | atc:G03GA02
urofollitropin | gonadotropin-drugs | Bravelle; Fostimon | atc:G03GA04
lutropin alfa | gonadotropin-drugs | Luveris | atc:G03GA07
corifollitropin alfa | gonadotropin-drugs | Elonva | atc:G03GA09
ganirelix | gnrh-antagonists | Fyremadel; Orgalutran | atc:H01CC01
cetrorelix | gnrh-antagonists | Cetrotide | atc:H01CC02
gonadorelin | gnrh-agonists | Factrel; Lutrelef | atc:H01CA01
# Birth and lactation
oxytocin | uterotonics, hormone-drugs | Pitocin; Syntocinon; synthetic oxytocin; oxytocin nasal spray | atc:H01BB02
carbetocin | uterotonics | Pabal; Duratocin; heat-stable carbetocin | atc:H01BB03
dinoprostone | uterotonics, prostaglandin-drugs | Cervidil; Prepidil; prostaglandin E2 gel; Propess; Prostin E2 | atc:G02AD02
carboprost | uterotonics, prostaglandin-drugs | Hemabate; carboprost tromethamine | atc:G02AD04
gemeprost | uterotonics, prostaglandin-drugs | | atc:G02AD03
methylergonovine | uterotonics, ergot-alkaloids | methylergometrine; Methergine | atc:G02AB01
ergonovine | uterotonics, ergot-alkaloids | ergometrine | atc:G02AB03
oxytocin-ergometrine | uterotonics | Syntometrine
atosiban | oxytocin-antagonists | Tractocile | atc:G02CX01
ritodrine | tocolytics | Yutopar | atc:G02CA01
`,
};
