import type { LexiconTable } from '../rows.ts';

/** Vitamins, minerals, herbs, other supplements, ways of eating, and foods that help or interact. */
export const supplementsDiets: LexiconTable = {
  name: 'treatments/supplements-diets',
  kind: 'treatment',
  rows: `
# In general
dietary supplements | | supplements; nutritional supplements; food supplements; nutraceuticals; dietary supplementation; natural supplements; over-the-counter supplements; supplementation; nutritional supplementation; dietary aids; nutrient supplements; health supplements; nutritional products; nutrition supplements | mesh:D019587
vitamins | dietary-supplements | vitamin supplements; vitamin pills; vitamin supplementation; vitamin tablets; vitamin therapy; fat-soluble vitamins; water-soluble vitamins; high-dose vitamins; vitamin preparations; antioxidant vitamins; vitamin treatment | mesh:D014815 atc:A11
multivitamins | vitamins | multivitamin supplements; multivitamins with minerals; daily multivitamin; multivitamin tablets; multivitamin and mineral supplements | atc:A11BA
prenatal vitamins | multivitamins | prenatal multivitamins; prenatal supplements
minerals | dietary-supplements | mineral supplements; trace elements; trace minerals; mineral supplementation; mineral salts | mesh:D008903 atc:A12
strontium citrate | minerals | strontium supplements
molybdenum | minerals
electrolyte replacement | minerals | electrolyte drinks; electrolyte solutions; electrolyte supplements; electrolyte beverages; electrolyte powders
sports drinks | electrolyte-replacement | isotonic drinks
electrolyte water | electrolyte-replacement
antioxidants | dietary-supplements | antioxidant supplements; antioxidant therapy; antioxidant compounds | mesh:D000975
herbal medicines | dietary-supplements | herbs; herbal remedies; herbal supplements; herbal products; botanicals; plant-based medicines; herbal treatments; medicinal plants; botanical medicines; phytotherapy; herbal therapy; herbal preparations; herbal extracts; medicinal herbs; herbal drugs; plant extracts; botanical supplements; herbalism; plant medicine; plant remedies; herbal formulas; herbal products and supplements; herbals; plant-based remedies; phytomedicine | mesh:D008517
herbal teas | herbal-medicines | tisanes; herbal infusions
weight loss supplements | dietary-supplements | diet supplements; fat burners; diet pills; weight loss aids; weight-loss products; slimming products
hair vitamins | dietary-supplements | Viviscal; Nutrafol; hair growth supplements; hair gummies; hair loss supplements
testosterone boosters | dietary-supplements | testosterone-boosting supplements; test boosters
raspberry ketones | weight-loss-supplements
bodybuilding supplements | dietary-supplements | sports supplements; muscle-building supplements; performance-enhancing supplements; workout supplements; sports nutrition; ergogenic aids
pre-workout supplements | bodybuilding-supplements | pre-workout powders; pre-workouts
adaptogens | herbal-medicines | adaptogenic herbs
# Vitamins
vitamin A | vitamins | retinyl palmitate; vitamin A supplements; vitamin A palmitate; vitamin A supplementation; high-dose vitamin A | atc:A11CA01 mesh:D014801
beta-carotene | vitamin-a, carotenoids | provitamin A; β-carotene
carotenoids | antioxidants | carotenes
lycopene | carotenoids, antioxidants | tomato extract
lutein | carotenoids, antioxidants
lutein and zeaxanthin | lutein, zeaxanthin
zeaxanthin | carotenoids
AREDS2 supplements | dietary-supplements | AREDS formula; AREDS2; =AREDS; AREDS supplements; AREDS2 formula
B vitamins | vitamins | B-complex vitamins; vitamin B complex; B vitamin supplements; vitamin B; =B-complex; B-complex supplement | mesh:D014803
thiamine | b-vitamins | vitamin B1; thiamin; thiamine supplements; aneurine; thiamine supplementation; Pabrinex; thiamine injections | atc:A11DA01 mesh:D013831
benfotiamine | thiamine
riboflavin | b-vitamins | vitamin B2; lactoflavin; high-dose riboflavin | mesh:D012256
niacin | b-vitamins | vitamin B3; nicotinic acid; vitamin PP | mesh:D009536
niacinamide | b-vitamins | nicotinamide; topical niacinamide
nicotinamide riboside | nad, niacin | NR supplements
nicotinamide mononucleotide | nad, niacin | =NMN; NMN supplements
vitamin B5 | b-vitamins | pantothenic acid; pantothenate | mesh:D010205
dexpanthenol | b-vitamins | panthenol; pro-vitamin B5
vitamin B6 | b-vitamins | pyridoxine; pyridoxal phosphate; pyridoxine hydrochloride; pyridoxal; P5P | atc:A11HA02 mesh:D025101
biotin | b-vitamins | vitamin B7; vitamin H; biotin supplements | mesh:D001710
folic acid | b-vitamins | folate; vitamin B9; folic acid supplements; folate supplements; folic acid supplementation; folacin | atc:B03BB01 mesh:D005492
L-methylfolate | folic-acid | methylfolate; Deplin; levomefolate; 5-methyltetrahydrofolate; =5-MTHF
vitamin B12 | b-vitamins | cobalamin; B12; vitamin B-12; B-12; vitamin B12 supplements; B12 supplements; vitamin B12 supplementation | mesh:D014805
cyanocobalamin | vitamin-b12
hydroxocobalamin | vitamin-b12, antidotes | Cyanokit; hydroxycobalamin
methylcobalamin | vitamin-b12 | mecobalamin
vitamin B12 injections | vitamin-b12 | B12 shots; B12 injections; vitamin B12 shots
vitamin C | vitamins | ascorbic acid; ascorbate; high-dose vitamin C; sodium ascorbate; vitamin C supplements; L-ascorbic acid; vitamin C supplementation | atc:A11GA01 mesh:D001205
topical vitamin C | vitamin-c | vitamin C serum; ascorbic acid serum
intravenous vitamin C | vitamin-c | IV vitamin C; high-dose intravenous vitamin C
NAD+ infusions | nad | NAD infusion; NAD+ IV therapy; intravenous NAD+; NAD IV drip
vitamin D | vitamins | vitamin D supplements; calciferol; vitamin D supplementation; sunshine vitamin; high-dose vitamin D | mesh:D014807
vitamin D2 | vitamin-d | ergocalciferol; Drisdol
vitamin D3 | vitamin-d | cholecalciferol; colecalciferol; vitamin D3 supplements
calcifediol | vitamin-d-analogues | calcidiol; Rayaldee; 25-hydroxyvitamin D3
vitamin E | vitamins | alpha-tocopherol; tocopherol; vitamin E oil; vitamin E supplements; tocopheryl acetate; mixed tocopherols | atc:A11HA03 mesh:D014810
tocotrienols | vitamin-e
vitamin K | vitamins | phytonadione; phytomenadione; vitamin K1; phylloquinone; menadione; Mephyton; vitamin K supplements | atc:B02BA mesh:D014812
vitamin K injection | vitamin-k | vitamin K shot; newborn vitamin K; newborn vitamin K injection; vitamin K at birth
vitamin K2 | vitamin-k | menaquinone; MK-7; menaquinone-7
choline | dietary-supplements | choline supplements; choline bitartrate | mesh:D002794
citicoline | choline | CDP-choline
alpha-GPC | choline | alpha-glycerophosphocholine
phosphatidylcholine | choline
inositol | dietary-supplements | myo-inositol; inositol supplements; myoinositol | mesh:D007294
D-chiro-inositol | inositol
# Minerals
iron supplements | minerals | iron; iron therapy; iron supplementation; iron preparations; supplemental iron; iron replacement therapy; iron replacement; iron salts; iron products; iron tablets; iron pills; oral iron supplements
iron and folic acid supplementation | iron-supplements, folic-acid | iron-folic acid; iron and folic acid supplements; iron and folic acid tablets
intravenous iron | iron-supplements | iron infusions; IV iron; parenteral iron; iron injections; iron transfusion; intravenous iron therapy
calcium supplements | minerals | calcium; calcium supplementation | atc:A12A
calcium citrate | calcium-supplements | Citracal
calcium phosphate | calcium-supplements | tricalcium phosphate
calcium lactate | calcium-supplements
coral calcium | calcium-supplements
calcium and vitamin D | calcium-supplements, vitamin-d | calcium with vitamin D; calcium and vitamin D supplements; vitamin D and calcium; calcium plus vitamin D; Adcal-D3
magnesium | minerals | magnesium supplements; magnesium supplementation; magnesium salts; magnesium therapy | mesh:D008274
magnesium glycinate | magnesium | magnesium bisglycinate
magnesium chloride | magnesium
magnesium malate | magnesium
magnesium taurate | magnesium
magnesium lactate | magnesium
magnesium aspartate | magnesium
magnesium gluconate | magnesium
magnesium orotate | magnesium
magnesium L-threonate | magnesium | magnesium threonate
magnesium oxide | magnesium
transdermal magnesium | magnesium | magnesium oil; topical magnesium; magnesium spray
potassium supplements | minerals | potassium supplementation; supplemental potassium; potassium pills; potassium tablets; potassium replacement; oral potassium; extra potassium; intravenous potassium | atc:A12B
potassium bicarbonate | potassium-supplements | effervescent potassium
potassium gluconate | potassium-supplements
zinc | minerals | zinc supplements; zinc supplementation; zinc therapy | mesh:D015032
zinc lozenges | zinc | zinc gluconate lozenges; zinc acetate lozenges
zinc gluconate | zinc
zinc picolinate | zinc
zinc sulfate | zinc
zinc citrate | zinc
zinc bisglycinate | zinc | zinc glycinate
topical zinc | zinc | zinc cream
intranasal zinc | zinc | zinc nasal spray; zinc nasal gel
selenium | minerals | selenium supplements; selenium supplementation | mesh:D012643
selenomethionine | selenium | selenium yeast
sodium selenite | selenium
copper supplements | minerals | copper supplementation
chromium | minerals | chromium supplements; trivalent chromium; chromium supplementation | mesh:D002857
vanadium | minerals | vanadyl sulfate; vanadium supplements
chromium picolinate | chromium
iodine supplements | minerals | iodine supplementation; dietary iodine; iodine-rich foods
iodized salt | iodine-supplements | salt iodization; universal salt iodization
kelp | iodine-supplements | kelp supplements; bladderwrack
seaweed | foods-and-drinks | nori; wakame; edible seaweed
phosphate supplements | minerals | phosphorus supplements; oral phosphate; phosphate supplementation; phosphate replacement
manganese | minerals | manganese supplements
boron | minerals | boron supplements
silica supplements | minerals | silicon supplements; orthosilicic acid
horsetail | herbal-medicines | Equisetum; horsetail extract
fluoride | minerals | fluoride treatment; sodium fluoride
fluoride supplements | fluoride | fluoride tablets; fluoride drops
fluoride toothpaste | fluoride | fluoridated toothpaste; toothpaste with fluoride
stannous fluoride | fluoride
fluoride mouthwash | fluoride | fluoride rinse; fluoride mouth rinse
water fluoridation | fluoride | fluoridated water; fluoridation; community water fluoridation; fluoridated drinking water
fluoride varnish | fluoride | sodium fluoride varnish; topical fluoride varnish
salt tablets | minerals | sodium supplements; salt supplements; oral salt; increased salt intake; salt pills; sodium chloride tablets; sodium tablets; extra salt; increased dietary salt
# Fats, proteins, sugars and other substances
omega-3 fatty acids | polyunsaturated-fatty-acids, dietary-supplements | omega-3s; omega-3; omega-3 supplements; n-3 fatty acids; omega-3 oils; omega 3 fatty acid supplements; omega-3 polyunsaturated fatty acids; omega-3 acids; n-3 polyunsaturated fatty acids | mesh:D015525
fish oil | omega-3-fatty-acids | fish oil supplements; fish-oil capsules; omega-3 fish oil
cod liver oil | fish-oil | fish liver oil
krill oil | omega-3-fatty-acids
algae oil | omega-3-fatty-acids | algal oil
docosahexaenoic acid | omega-3-fatty-acids | =DHA; DHA supplement
eicosapentaenoic acid | omega-3-fatty-acids | =EPA; EPA omega-3
alpha-linolenic acid | omega-3-fatty-acids
polyunsaturated fatty acids | dietary-supplements | essential fatty acids; fatty acid supplements
omega-6 fatty acids | polyunsaturated-fatty-acids, dietary-supplements | linoleic acid; n-6 fatty acids | mesh:D043371
gamma-linolenic acid | omega-6-fatty-acids | =GLA
flaxseed | dietary-supplements | linseed; flax; ground flaxseed; flax seeds | mesh:D019597
flaxseed oil | flaxseed | linseed oil; flax oil
chia seeds | dietary-supplements | chia
evening primrose oil | herbal-medicines | evening primrose; primrose oil
borage oil | dietary-supplements | starflower oil; borage seed oil
black currant seed oil | dietary-supplements | blackcurrant oil; black currant oil; blackcurrant seed oil
conjugated linoleic acid | dietary-supplements | =CLA; CLA supplement
medium-chain triglycerides | dietary-supplements | MCT oil; medium-chain triglyceride oil; =MCTs
coconut oil | plant-oils | virgin coconut oil
hemp seed oil | dietary-supplements | hempseed oil
hemp seeds | dietary-supplements | hemp hearts
castor oil | dietary-supplements | ricinus oil | mesh:D002368
castor oil packs | natural-remedies
mineral oil | dietary-supplements | liquid paraffin; paraffin oil; baby oil
olive oil | dietary-supplements | extra virgin olive oil; warm olive oil
plant oils | dietary-supplements | vegetable oils; seed oils
palm oil | plant-oils
canola oil | plant-oils | rapeseed oil
argan oil | plant-oils
jojoba oil | plant-oils
almond oil | plant-oils | sweet almond oil
sunflower oil | plant-oils | sunflower seed oil
probiotics | dietary-supplements | probiotic supplements; probiotic; Lactobacillus supplements; bifidobacteria; Lactobacillus; live cultures; live bacteria; live microorganisms; yogurt with live cultures; lactobacilli; probiotic yogurt; probiotic bacteria; probiotic therapy; psychobiotics; probiotic foods | mesh:D019936
Bifidobacterium | probiotics | bifidobacteria supplements
Saccharomyces boulardii | probiotics | S. boulardii
Lactobacillus rhamnosus | probiotics | Lactobacillus rhamnosus GG; Lactobacillus GG; =LGG; Culturelle
Lactobacillus reuteri | probiotics | Limosilactobacillus reuteri
Lactobacillus acidophilus | probiotics | acidophilus
Bifidobacterium infantis | probiotics | Bifidobacterium longum infantis
Bacillus coagulans | probiotics
vaginal probiotics | probiotics
prebiotics | dietary-supplements | prebiotic fiber; prebiotic supplements; prebiotic foods | mesh:D056692
Lactobacillus plantarum | probiotics | Lactiplantibacillus plantarum
E. coli Nissle 1917 | probiotics | E. coli Nissle; Mutaflor; Escherichia coli Nissle
Akkermansia muciniphila | probiotics | Akkermansia
synbiotics | probiotics, prebiotics
inulin | prebiotics | chicory root; chicory root fiber
fructooligosaccharides | prebiotics | fructo-oligosaccharides; =FOS
galactooligosaccharides | prebiotics | galacto-oligosaccharides
human milk oligosaccharides | prebiotics
postbiotics | dietary-supplements
butyrate supplements | postbiotics | sodium butyrate; tributyrin
bacterial lysates | immunostimulants | OM-85
dietary fiber | dietary-supplements | fiber supplements; high-fiber foods; soluble fiber; insoluble fiber; bulking fiber; fiber-rich foods; fibre supplementation; fiber intake; foods high in fiber; extra fiber; increased fiber intake; increasing fiber; more fiber; fiber powder | mesh:D004043
resistant starch | dietary-fiber, prebiotics
beta-glucan | dietary-fiber | oat beta-glucan; yeast beta-glucan
wheat bran | dietary-fiber | bran
oat bran | dietary-fiber
pectin | dietary-fiber | apple pectin; citrus pectin
glucomannan | dietary-fiber | konjac; konjac root
guar gum | dietary-fiber | partially hydrolyzed guar gum
protein supplements | dietary-supplements | protein powder; protein shakes; protein bars; protein drinks; protein supplementation; high-protein supplements
hemp protein | protein-supplements
rice protein | protein-supplements | brown rice protein
whey protein | protein-supplements | whey; whey protein isolate; whey powder
casein protein | protein-supplements
soy protein | protein-supplements | soy protein isolate
pea protein | protein-supplements
amino acid supplements | dietary-supplements | amino acid therapy; amino acid supplementation | mesh:D000596
D-aspartic acid | amino-acid-supplements | D-aspartate
branched-chain amino acids | amino-acid-supplements | branched-chain amino acid supplements; =BCAA
essential amino acids | amino-acid-supplements
beta-alanine | amino-acid-supplements
beta-hydroxy beta-methylbutyrate | amino-acid-supplements | =HMB
arginine | amino-acid-supplements | L-arginine; arginine supplements; L-arginine supplements | mesh:D001120
citrulline | amino-acid-supplements | L-citrulline; citrulline malate
glutamine | amino-acid-supplements | L-glutamine; glutamine supplements; Endari | mesh:D005973
lysine | amino-acid-supplements | L-lysine; lysine supplements | mesh:D008239
tryptophan | amino-acid-supplements | L-tryptophan; tryptophan supplements | mesh:D014364
5-HTP | amino-acid-supplements | 5-hydroxytryptophan; oxitriptan; 5-hydroxy-L-tryptophan | mesh:D006916
tyrosine supplements | amino-acid-supplements | L-tyrosine; tyrosine supplementation | mesh:D014443
phenylalanine supplements | amino-acid-supplements | L-phenylalanine; DL-phenylalanine
L-theanine | amino-acid-supplements | theanine; suntheanine
taurine | amino-acid-supplements | taurine supplements | mesh:D013654
glycine supplements | amino-acid-supplements | | mesh:D005998
sarcosine | amino-acid-supplements
GABA supplements | amino-acid-supplements | gamma-aminobutyric acid supplements; PharmaGABA
carnitine | amino-acid-supplements | L-carnitine; levocarnitine; Carnitor; propionyl-L-carnitine | atc:A16AA01 mesh:D002331
L-cysteine | amino-acid-supplements | cysteine supplements
ornithine supplements | amino-acid-supplements | L-ornithine
methionine supplements | amino-acid-supplements | L-methionine
acetyl-L-carnitine | carnitine | acetylcarnitine; =ALCAR; acetyl carnitine
creatine | dietary-supplements | creatine monohydrate; creatine supplements; creatine supplementation | mesh:D003401
collagen supplements | dietary-supplements | collagen peptides; hydrolyzed collagen; collagen powder; collagen hydrolysate; collagen supplementation
gelatin | collagen-supplements | gelatin supplements
bone broth | soup-and-broth | beef bone broth
undenatured type II collagen | collagen-supplements | undenatured collagen; UC-II
glucosamine | dietary-supplements | glucosamine sulfate; glucosamine hydrochloride; glucosamine supplements | atc:M01AX05 mesh:D005944
glucosamine and chondroitin | glucosamine, chondroitin | glucosamine chondroitin; glucosamine plus chondroitin; glucosamine/chondroitin supplements
chondroitin | dietary-supplements | chondroitin sulfate; chondroitin supplements | mesh:D002809
methylsulfonylmethane | dietary-supplements | methyl sulfonyl methane; MSM supplements; MSM powder; MSM tablets; MSM capsules; MSM cream
avocado soybean unsaponifiables | dietary-supplements | =ASU; piascledine
shark cartilage | dietary-supplements | bovine cartilage
eggshell membrane | dietary-supplements
green-lipped mussel | dietary-supplements | green lipped mussel extract; New Zealand mussel; Perna extract
hyaluronic acid | medications | sodium hyaluronate; hyaluronan; hyaluronic acid serum; hyaluronic acid cream
hyaluronic acid supplements | hyaluronic-acid, dietary-supplements | oral hyaluronic acid
coenzyme Q10 | dietary-supplements | =CoQ10; ubiquinone; ubiquinol; coenzyme Q; ubidecarenone; Q10; CoQ10 supplements; coenzyme Q-10; =CoQ-10; co-enzyme Q10 | atc:C01EB09 mesh:D014451
pyrroloquinoline quinone | antioxidants | =PQQ; PQQ supplements
alpha-lipoic acid | dietary-supplements | lipoic acid; ALA supplement; thioctic acid; R-lipoic acid | atc:A16AX01 mesh:D008063
S-adenosylmethionine | dietary-supplements | =SAMe; =SAM-e; S-adenosyl-L-methionine; ademetionine; S-adenosyl methionine | mesh:D012436
DHEA | dietary-supplements | dehydroepiandrosterone; prasterone; DHEA supplements | mesh:D003687
pregnenolone | dietary-supplements | pregnenolone supplements
phosphatidylserine | dietary-supplements | phosphatidylserine supplements | mesh:D010718
lecithin | dietary-supplements | soy lecithin; sunflower lecithin
resveratrol | antioxidants | red wine extract; resveratrol supplements; trans-resveratrol
pterostilbene | antioxidants | trans-pterostilbene
quercetin | antioxidants | quercetin supplements | mesh:D011794
flavonoids | polyphenols, antioxidants | bioflavonoids; plant flavonoids; flavonoid supplements; citrus bioflavonoids | mesh:D005419
polyphenols | antioxidants | plant polyphenols
anthocyanins | flavonoids
hesperidin | flavonoids
rutin | flavonoids
cocoa flavanols | flavonoids | flavanols
proanthocyanidins | flavonoids
astaxanthin | carotenoids, antioxidants | astaxanthin supplements
glutathione supplements | antioxidants | L-glutathione | mesh:D005978
pine bark extract | antioxidants | pycnogenol; maritime pine bark; French maritime pine bark extract
digestive enzymes | dietary-supplements | digestive enzyme supplements; enzyme supplements; over-the-counter enzymes; plant enzymes
alpha-galactosidase | digestive-enzymes | Beano
lactase | digestive-enzymes | lactase supplements; Lactaid; lactase enzyme; lactase enzyme supplements; lactase tablets; lactase drops | mesh:D043322
bromelain | digestive-enzymes | pineapple enzyme; pineapple extract | mesh:D001974
papain | digestive-enzymes | papaya enzyme; papaya extract
serrapeptase | digestive-enzymes
nattokinase | digestive-enzymes
betaine | dietary-supplements | trimethylglycine
betaine hydrochloride | digestive-enzymes | betaine HCl
plant sterols | dietary-supplements | phytosterols; stanols; plant stanols; sterol esters; plant sterols and stanols; stanol esters; sterols and stanols | mesh:D010840
beta-sitosterol | plant-sterols | sitosterol
policosanol | dietary-supplements | sugar cane extract
D-mannose | dietary-supplements | mannose; D mannose powder
bee pollen | dietary-supplements | | mesh:D011429
propolis | dietary-supplements | bee propolis
royal jelly | dietary-supplements
spirulina | dietary-supplements | blue-green algae; algae supplements
chlorella | dietary-supplements
colostrum | dietary-supplements | bovine colostrum
brewer's yeast | dietary-supplements | yeast supplements
nutritional yeast | dietary-supplements
greens powders | dietary-supplements | superfood powders; greens supplements; superfoods; super greens powder; Athletic Greens; =AG1
wheatgrass | dietary-supplements | wheatgrass juice
barley grass | dietary-supplements
moringa | herbal-medicines | Moringa oleifera; moringa powder
glandular extracts | dietary-supplements | desiccated organ supplements; desiccated liver; adrenal extracts
oral nutritional supplements | dietary-supplements | nutrition drinks; nutritional shakes; liquid nutritional supplements; high-calorie drinks; nutritional drinks; meal supplements; nutritional formula; specialized formulas; liquid supplements
ready-to-use therapeutic food | oral-nutritional-supplements | =RUTF; Plumpy'Nut
meal replacements | oral-nutritional-supplements | meal replacement drinks; meal replacement shakes
thickened liquids | oral-nutritional-supplements | thickeners; thickened fluids
# Herbs and plant extracts
St. John's wort | herbal-medicines | St John's wort; Hypericum perforatum; hypericum; Saint John's wort; hypericin; hyperforin; =SJW; Hypericum extract; goatweed; klamath weed | mesh:D020927 atc:N06AX25
ginkgo | herbal-medicines | Ginkgo biloba; gingko biloba; gingko; ginkgo extract; ginkgo leaf extract; ginko biloba; maidenhair tree; EGb 761; ginkgo biloba extract; ginko | mesh:D020441 atc:N06DX02
ginseng | herbal-medicines, adaptogens | Panax ginseng; Asian ginseng; Korean ginseng; red ginseng; Korean red ginseng; panax; ginseng extract | mesh:D022122
American ginseng | ginseng | Panax quinquefolius
Siberian ginseng | herbal-medicines, adaptogens | eleuthero; Eleutherococcus; Eleutherococcus senticosus
turmeric | herbal-medicines | curcuma; Curcuma longa; turmeric extract; turmeric root; turmeric supplements; turmeric powder; turmeric root extract | mesh:D024505
turmeric latte | turmeric | golden milk
curcumin | turmeric | curcuminoids; curcumin supplements; diferuloylmethane; curcumin extract | mesh:D003474
ginger | herbal-medicines | ginger root; Zingiber officinale; ginger supplements; ginger extract; ginger ale; ginger root extract; gingerol; ginger tea | mesh:D020941
ashwagandha | herbal-medicines, adaptogens | Withania somnifera; Indian ginseng; Withania; ashwaganda; ashwagandha extract; winter cherry; ashwagandha root | mesh:D029983
Agaricus blazei | medicinal-mushrooms | agaricus mushroom
tremella | medicinal-mushrooms | Tremella fuciformis; snow mushroom
deer antler velvet | dietary-supplements | deer antler; elk velvet antler
tamarind | foods-and-drinks
cumin | herbal-medicines | cumin seeds; Cuminum cyminum
cardamom | herbal-medicines
caraway oil | essential-oils | caraway; caraway seeds
anise | herbal-medicines | aniseed; Pimpinella anisum
star anise | herbal-medicines
lemongrass | herbal-medicines | lemongrass tea
linden flower | herbal-medicines | linden tea; lime flower
motherwort | herbal-medicines | Leonurus cardiaca
meadowsweet | herbal-medicines | Filipendula ulmaria
elecampane | herbal-medicines
rauwolfia | herbal-medicines | Rauvolfia serpentina; sarpagandha; Indian snakeroot
baobab | foods-and-drinks | baobab powder
soursop | herbal-medicines | graviola; Annona muricata
catuaba | herbal-medicines
muira puama | herbal-medicines
cistanche | herbal-medicines
acerola | dietary-supplements | acerola cherry
camu camu | dietary-supplements
guduchi | herbal-medicines | Tinospora cordifolia; giloy; tinospora
rehmannia | herbal-medicines | Rehmannia glutinosa
kudzu | herbal-medicines | Pueraria lobata; kudzu root
fadogia agrestis | herbal-medicines
shatavari | herbal-medicines | Asparagus racemosus
rhodiola | herbal-medicines, adaptogens | Rhodiola rosea; golden root; arctic root; roseroot; rhodiola extract | mesh:D031244
holy basil | herbal-medicines, adaptogens | tulsi; Ocimum sanctum; Ocimum tenuiflorum
maca | herbal-medicines, adaptogens | maca root; Lepidium meyenii; Peruvian ginseng
schisandra | herbal-medicines, adaptogens | schizandra; Schisandra chinensis
astragalus | herbal-medicines, adaptogens | huang qi; Astragalus membranaceus; astragalus root
valerian | herbal-medicines | valerian root; Valeriana officinalis; valerian extract; valerian tea; valeriana; valerian root extract | mesh:D014633 atc:N05CM09
kava | herbal-medicines | kava kava; Piper methysticum; kava extract; kavain; kavalactones; kava root; kava tea
passionflower | herbal-medicines | Passiflora incarnata; passiflora; passion flower; passionflower extract; maypop; passionflower tea | mesh:D028264
chamomile | herbal-medicines | camomile; chamomile tea; Matricaria; German chamomile; Roman chamomile; Matricaria recutita; chamomile extract; Matricaria chamomilla | mesh:D022241
lemon balm | herbal-medicines | Melissa officinalis; lemon balm tea; lemon balm extract
hop extract | herbal-medicines | Humulus lupulus; hop flowers
skullcap | herbal-medicines | Scutellaria; American skullcap
Chinese skullcap | herbal-medicines | Scutellaria baicalensis; baicalin
magnolia bark | herbal-medicines | magnolia bark extract; Magnolia officinalis; honokiol
California poppy | herbal-medicines | Eschscholzia
wild lettuce | herbal-medicines | Lactuca virosa
saffron | herbal-medicines | Crocus sativus; saffron extract; crocin | mesh:D029681
bacopa | herbal-medicines | Bacopa monnieri; brahmi; bacopa extract; water hyssop
gotu kola | herbal-medicines | Centella asiatica; centella; asiaticoside
lion's mane | medicinal-mushrooms | lion's mane mushroom; Hericium erinaceus
medicinal mushrooms | dietary-supplements | functional mushrooms; mushroom supplements; mushroom extracts
reishi | medicinal-mushrooms | reishi mushroom; Ganoderma lucidum; lingzhi
cordyceps | medicinal-mushrooms | cordyceps mushroom; Cordyceps sinensis
shiitake | medicinal-mushrooms | shiitake mushrooms; lentinan
maitake | medicinal-mushrooms | maitake mushroom
turkey tail | medicinal-mushrooms | turkey tail mushroom; polysaccharide-K; Trametes versicolor
chaga | medicinal-mushrooms | chaga mushroom; Inonotus obliquus
mushroom coffee | medicinal-mushrooms
huperzine A | herbal-medicines | huperzine; Huperzia serrata; Chinese club moss
vinpocetine | herbal-medicines | periwinkle extract; vinca extract
echinacea | herbal-medicines | purple coneflower; Echinacea purpurea; coneflower; Echinacea angustifolia; echinacea extract; echinacea supplements | mesh:D020900
elderberry | herbal-medicines | Sambucus nigra; black elderberry; sambucus; elderberry syrup; elderberry extract; elder berry; Sambucol | mesh:D031307
goldenseal | herbal-medicines | Hydrastis canadensis; golden seal; hydrastis
andrographis | herbal-medicines | Andrographis paniculata; andrographolide; kalmegh
pelargonium | herbal-medicines | Pelargonium sidoides; Umckaloabo; South African geranium; umcka
cat's claw | herbal-medicines | Uncaria tomentosa; una de gato; uncaria
olive leaf extract | herbal-medicines | olive leaf; oleuropein
garlic | herbal-medicines | Allium sativum; garlic supplements; garlic extract; aged garlic extract; garlic oil; allicin; raw garlic; garlic cloves; black garlic | mesh:D005737
saw palmetto | herbal-medicines | Serenoa repens; saw palmetto extract; saw palmetto berry; Permixon; Serenoa | mesh:D054359 atc:G04CX02
pygeum | herbal-medicines | Pygeum africanum; African plum tree; Prunus africana; African plum
rye grass pollen extract | herbal-medicines | Cernilton; ryegrass pollen extract; pollen extract
stinging nettle | herbal-medicines | nettle; Urtica dioica; nettle root; nettle leaf; nettle extract; nettle tea; stinging nettle root | mesh:D029022
pumpkin seeds | herbal-medicines | pumpkin seed oil; pumpkin seed extract; cucurbita
milk thistle | herbal-medicines | silymarin; Silybum marianum; silibinin; silybin; milk thistle extract; milk-thistle supplements | mesh:D020945
dandelion | herbal-medicines | Taraxacum officinale; dandelion root; dandelion tea; dandelion leaf
artichoke leaf extract | herbal-medicines | artichoke extract; artichoke leaf; Cynara scolymus; globe artichoke
bupleurum | herbal-medicines | xiao chai hu tang; sho-saiko-to; Chinese thoroughwax
berberine | herbal-medicines | berberine supplements; coptis; berberine hydrochloride | mesh:D001599
barberry | herbal-medicines | berberis; Berberis vulgaris
black cohosh | herbal-medicines | Cimicifuga racemosa; Actaea racemosa; cimicifuga; black snakeroot; Remifemin; bugbane; black cohosh extract | mesh:D029982 atc:G02CX04
blue cohosh | herbal-medicines | Caulophyllum thalictroides; papoose root
red clover | herbal-medicines | Trifolium pratense; red clover isoflavones; red clover extract; promensil
phytoestrogens | dietary-supplements | plant estrogens | mesh:D048789
soy isoflavones | phytoestrogens | isoflavones; genistein; daidzein; soy isoflavone supplements; soya isoflavones; equol
lignans | phytoestrogens
dong quai | herbal-medicines | Angelica sinensis; danggui; Chinese angelica; female ginseng; dang gui | mesh:D029968
chasteberry | herbal-medicines | chaste tree; Vitex agnus-castus; vitex; agnus castus; chaste tree berry; chasteberry extract; monk's pepper; chaste berry; chaste-tree extract | mesh:D029683 atc:G02CX03
wild yam | herbal-medicines | Dioscorea villosa; dioscorea; wild yam cream
raspberry leaf | herbal-medicines | raspberry leaf tea; red raspberry leaf
fenugreek | herbal-medicines | Trigonella; Trigonella foenum-graecum; methi; fenugreek seeds; fenugreek extract | mesh:D029644
fennel | herbal-medicines | Foeniculum vulgare; fennel seed; fennel tea; fennel oil
tribulus | herbal-medicines | Tribulus terrestris; puncture vine
tongkat ali | herbal-medicines | Eurycoma longifolia; longjack; Malaysian ginseng
horny goat weed | herbal-medicines | epimedium; icariin
damiana | herbal-medicines | Turnera diffusa; damiana leaf
yohimbe | herbal-medicines | yohimbe bark; Pausinystalia yohimbe; Pausinystalia johimbe; yohimbe extract
feverfew | herbal-medicines | Tanacetum parthenium; feverfew extract; parthenolide; bachelor's buttons; feverfew leaves | mesh:D021881 atc:N02CX
butterbur | herbal-medicines | Petasites hybridus; petasites; butterbur extract; Petadolex; butterbur root | mesh:D029668
white willow bark | herbal-medicines | willow bark; willow bark extract; Salix alba; salicin; white willow; willow tree bark; willow leaves | mesh:D031220
devil's claw | herbal-medicines | Harpagophytum procumbens; harpagophytum; harpagoside; grapple plant | mesh:D031261
boswellia | herbal-medicines | Boswellia serrata; frankincense; Indian frankincense; boswellia extract; olibanum; boswellic acids | mesh:D029692
arnica | herbal-medicines | Arnica montana; leopard's bane; homeopathic arnica | mesh:D016984
comfrey | herbal-medicines | Symphytum officinale; comfrey root; symphytum; comfrey extract; comfrey cream; comfrey ointment
calendula | herbal-medicines | Calendula officinalis; marigold; pot marigold
aloe vera | herbal-medicines | aloe; Aloe barbadensis; aloe juice; aloe latex; aloe extract; acemannan; aloe vera gel; aloe gel | mesh:D000504
aloe vera juice | aloe-vera | drinking aloe vera
witch hazel | herbal-medicines | Hamamelis virginiana; hamamelis; witch-hazel pads
horse chestnut | herbal-medicines | horse chestnut seed extract; Aesculus hippocastanum; aescin; horse chestnut extract; horse-chestnut seeds; buckeye | mesh:D030882
butcher's broom | herbal-medicines | Ruscus aculeatus; ruscus
grape seed extract | herbal-medicines, antioxidants | grape seed; grapeseed extract; grape seed oil; oligomeric proanthocyanidins; grapeseed; grapeseed oil | mesh:D056604
bilberry | herbal-medicines | Vaccinium myrtillus; bilberry extract; European blueberry; huckleberry
hawthorn | herbal-medicines | Crataegus; hawthorn berry; hawthorn extract; Crataegus monogyna; hawthorn leaf | mesh:D027823
red yeast rice | dietary-supplements | monacolin K; Monascus purpureus; Cholestin; hong qu; red yeast rice extract
guggul | herbal-medicines | Commiphora mukul; gugulipid; guggulipid; guggulsterone; Commiphora wightii
cinnamon | herbal-medicines | Cinnamomum; cinnamon supplements; cassia cinnamon; Ceylon cinnamon; cinnamon extract; cassia | mesh:D019302
bitter melon | herbal-medicines | Momordica charantia; bitter gourd; karela; bitter melon extract | mesh:D026485
gymnema | herbal-medicines | Gymnema sylvestre; gurmar
mulberry leaf extract | herbal-medicines | mulberry leaf; white mulberry; Morus alba
banaba | herbal-medicines | corosolic acid; banaba leaf
ivy gourd | herbal-medicines | Coccinia
prickly pear cactus | herbal-medicines | nopal; Opuntia; prickly pear; prickly-pear extract
hoodia | herbal-medicines, weight-loss-supplements | Hoodia gordonii
garcinia cambogia | herbal-medicines, weight-loss-supplements | garcinia; hydroxycitric acid; Garcinia gummi-gutta
green tea extract | herbal-medicines | green tea supplements; catechins; green tea catechins; green tea polyphenols; Camellia sinensis; green tea pills; matcha extract
green coffee extract | herbal-medicines, weight-loss-supplements | green coffee bean extract
epigallocatechin gallate | green-tea-extract | =EGCG
bitter orange | herbal-medicines, weight-loss-supplements | Citrus aurantium; synephrine; Seville oranges; bitter orange extract; bitter orange juice
ma huang | herbal-medicines, weight-loss-supplements | ephedra; Ephedra sinica; ephedra supplements; herbal ephedra; herbal ecstasy; mahuang | mesh:D017835
guarana | herbal-medicines | Paullinia cupana; guarana seed; guarana extract
yerba mate | herbal-medicines | mate tea; Ilex paraguariensis
licorice | herbal-medicines | liquorice; licorice root; Glycyrrhiza glabra; glycyrrhizin; black licorice; licorice extract; glycyrrhiza; natural licorice; glycyrrhizic acid; licorice candy; glycyrrhetinic acid; licorice root extract; liquorice root | mesh:D005979
deglycyrrhizinated licorice | licorice | =DGL
slippery elm | herbal-medicines | Ulmus rubra; slippery elm bark; slippery-elm lozenges
marshmallow root | herbal-medicines | Althaea officinalis
mastic gum | herbal-medicines | Chios mastic; Pistacia lentiscus
senna leaf tea | herbal-medicines | senna tea; slimming tea; laxative teas; dieter's tea
cascara | herbal-medicines | cascara sagrada; Rhamnus purshiana; buckthorn bark
rhubarb root | herbal-medicines | Rheum palmatum; da huang; Chinese rhubarb
Iberogast | herbal-medicines | STW 5; bitter candytuft; Iberis amara
triphala | herbal-medicines, ayurveda | haritaki; triphala powder
amla | herbal-medicines, ayurveda | Indian gooseberry
neem | herbal-medicines | neem oil; Azadirachta indica; neem extract; neem leaf
black seed oil | herbal-medicines | Nigella sativa; black cumin; black seed; black cumin seed oil; thymoquinone; kalonji; black cumin seeds
ivy leaf extract | herbal-medicines | ivy leaf; Hedera helix; English ivy; Prospan
thyme | herbal-medicines | Thymus vulgaris; thyme extract; thymol; thyme oil
sage | herbal-medicines | Salvia officinalis; sage tea; sage extract
clary sage | essential-oils | clary sage oil
rosemary | herbal-medicines | Rosmarinus officinalis; rosemary extract
red sage | herbal-medicines | danshen; Salvia miltiorrhiza; dan shen; tanshinone
peony root | herbal-medicines | white peony; peony extract; Paeonia lactiflora; total glucosides of peony; peony and licorice
coleus | herbal-medicines | forskolin; Coleus forskohlii; forskohlii
Tripterygium wilfordii | herbal-medicines | thunder god vine; lei gong teng; triptolide
sweet wormwood | herbal-medicines | Artemisia annua; qinghao; Artemisia
wormwood | herbal-medicines | Artemisia absinthium
mugwort | herbal-medicines | Artemisia vulgaris
black walnut | herbal-medicines | black walnut hull
pau d'arco | herbal-medicines | Tabebuia; taheebo; lapacho
mistletoe | herbal-medicines | Viscum album; mistletoe extract; Iscador; mistletoe therapy; European mistletoe | mesh:D008905
laetrile | dietary-supplements | amygdalin; vitamin B17
apricot kernels | dietary-supplements | apricot seeds; bitter almonds
Essiac | herbal-medicines | Essiac tea
Hoxsey herbs | herbal-medicines | Hoxsey formula; Hoxsey therapy
bloodroot | herbal-medicines | Sanguinaria canadensis; sanguinarine
black salve | herbal-medicines
chaparral | herbal-medicines | Larrea tridentata; creosote bush
pennyroyal | herbal-medicines | pennyroyal oil; Hedeoma pulegioides; pennyroyal tea
sassafras | herbal-medicines | sassafras tea; safrole
germander | herbal-medicines | Teucrium
borage | herbal-medicines | Borago officinalis
aristolochia | herbal-medicines | aristolochic acid; birthwort; Chinese snakeroot
lobelia | herbal-medicines | Lobelia inflata; Indian tobacco; lobeline
aconite | herbal-medicines | monkshood; Aconitum; wolfsbane; fu zi
foxglove | herbal-medicines | Digitalis purpurea; digitalis leaf; Digitalis lanata; digitalis plant
belladonna plant | herbal-medicines | deadly nightshade; Atropa belladonna; nightshade plants; homeopathic belladonna
parsley | herbal-medicines | Petroselinum; parsley tea
uva ursi | herbal-medicines | bearberry; Arctostaphylos uva-ursi; bearberry leaf
corn silk | herbal-medicines | Zea mays silk; cornsilk
juniper | herbal-medicines | juniper berries; juniper oil
buchu | herbal-medicines | buchu leaf; Agathosma
cranberry | herbal-medicines | cranberry juice; cranberry extract; cranberry supplements; Vaccinium macrocarpon; cranberry products | mesh:D029799
sea buckthorn | herbal-medicines | Hippophae; sea buckthorn oil
noni juice | herbal-medicines | noni; Morinda citrifolia; noni fruit
acai | herbal-medicines | acai berry
goji berries | herbal-medicines | goji; wolfberry; goji juice
mangosteen | herbal-medicines
tart cherry | herbal-medicines | tart cherry juice; cherry juice; cherry extract; Montmorency cherry; cherries; tart cherry extract; sour cherries
rose hips | herbal-medicines | rosehip; Rosa canina; rosehip oil; rosehip powder
hibiscus | herbal-medicines | hibiscus tea; Hibiscus sabdariffa; roselle; sour tea
eyebright | herbal-medicines | Euphrasia
mullein | herbal-medicines | mullein oil; Verbascum; mullein leaf
coltsfoot | herbal-medicines | Tussilago farfara
lungwort | herbal-medicines | Pulmonaria
yarrow | herbal-medicines | Achillea millefolium
burdock | herbal-medicines | burdock root; Arctium lappa
sarsaparilla | herbal-medicines | Smilax; sarsaparilla root
plantain herb | herbal-medicines | Plantago major; ribwort plantain; plantain leaf
bayberry | herbal-medicines | Myrica
bentonite clay | dietary-supplements | clay; healing clay; clay masks; green clay
kaolin clay | bentonite-clay
diatomaceous earth | dietary-supplements
shilajit | dietary-supplements, ayurveda | mumijo; fulvic acid; humic acid
NAD+ | dietary-supplements | NAD+ supplements; NAD+ therapy; NAD therapy; NAD supplements; NAD IV therapy; nicotinamide adenine dinucleotide; NAD drip; NAD+ drip; NAD injection; NAD+ injections
sea moss | dietary-supplements | Irish sea moss; Irish moss; sea moss gel
nitric oxide boosters | dietary-supplements | nitric oxide supplements
urolithin A | dietary-supplements
exogenous ketones | dietary-supplements | ketone supplements; ketone esters; ketone drinks
hydrogen water | dietary-supplements | hydrogen-rich water
lactoferrin | dietary-supplements | bovine lactoferrin; apolactoferrin
serum bovine immunoglobulin | dietary-supplements | serum-derived bovine immunoglobulin
diindolylmethane | dietary-supplements | DIM supplements
lithium orotate | dietary-supplements | low-dose lithium supplements
mucuna | herbal-medicines | Mucuna pruriens; velvet bean; cowhage
jiaogulan | herbal-medicines | Gynostemma
blue lotus | herbal-medicines | Nymphaea caerulea
mimosa bark | herbal-medicines | Albizia julibrissin
# Ways of eating
diets | | dietary changes; dietary modifications; dietary therapy; dietary interventions; dietary treatment; special diets; diet changes; eating plans; dietary measures; dietary restrictions; diet modification; nutritional therapy; dietary management; diet therapy; diet plan; changes in diet; dietary adjustments; dietary approaches; modified diet; restricted diet; restrictive diet; meal plan; meal planning | mesh:D004035
healthy diet | diets | balanced diet; healthy eating; nutritious diet; well-balanced diet; good nutrition; eating a healthy diet; eating well; eating healthy; nutritious foods; healthy foods; healthful diet; proper nutrition; healthy eating habits; healthy meals; good diet; heart-healthy diet; varied diet; balanced nutrition; proper diet; heart-healthy eating; healthy balanced diet; healthful eating; whole-food diet; well balanced meals; nutritious meals
Mediterranean diet | diets | Mediterranean-style diet; Mediterranean eating pattern; Mediterranean eating plan; Mediterranean-type diet; Mediterranean style eating; Mediterranean eating | mesh:D038441
DASH diet | diets | Dietary Approaches to Stop Hypertension; DASH eating plan; DASH eating pattern; DASH-style diet
MIND diet | diets | Mediterranean-DASH Intervention for Neurodegenerative Delay; Mediterranean-DASH diet
anti-inflammatory diet | diets | anti-inflammatory foods; antiinflammatory diet; anti-inflammatory eating
ketogenic diet | low-carbohydrate-diet | keto diet; =keto; high-fat low-carbohydrate diet; ketogenic therapy; ketogenic diet therapy; ketogenic dietary therapy; ketogenic eating plan; very low-carb ketogenic diet | mesh:D055423
modified Atkins diet | ketogenic-diet
medium-chain triglyceride diet | ketogenic-diet
low-carbohydrate diet | diets | low-carb diet; low carb; carbohydrate restriction; carbohydrate-restricted diet; low-carb eating; low-carb high-fat diet; carb cycling; very-low-carbohydrate diet | mesh:D050528
Dukan diet | high-protein-diet | Dukan
Zone diet | low-carbohydrate-diet
Atkins diet | low-carbohydrate-diet
South Beach diet | low-carbohydrate-diet
carnivore diet | low-carbohydrate-diet | all-meat diet; zero-carb diet
low-glycemic diet | diets | low-glycemic index diet; low glycemic index treatment; low glycemic foods; low-GI diet; low-glycemic-index foods; low glycemic load diet
carbohydrate counting | diets | carb counting; counting carbohydrates; counting carbs; carbohydrate control
diabetic diet | diets | diabetes diet; diabetes meal plan; consistent carbohydrate diet
plate method | diets
low-fat diet | diets | low-fat foods; fat-restricted diet; low-saturated-fat diet; diet low in saturated fat; reduced-fat diet; low-fat eating; diet low in fat; low-fat meals; fat restriction | mesh:D018752
Pritikin diet | low-fat-diet | Pritikin program
TLC diet | low-cholesterol-diet | therapeutic lifestyle changes diet
Ornish diet | low-fat-diet
portfolio diet | diets
low-cholesterol diet | diets | cholesterol-lowering diet
high-fat diet | diets | fatty foods; high-fat foods; high-fat meals; fatty meals; diet high in fat; high-fat breakfast
fried foods | foods-and-drinks | greasy foods; deep-fried foods
saturated fats | foods-and-drinks
trans fats | foods-and-drinks
low-sodium diet | diets | low-salt diet; salt restriction; sodium restriction; reduced-salt diet; salt reduction; limiting salt; reducing salt intake; low salt; reduced sodium intake; low-sodium foods; limiting sodium; reducing salt; reducing sodium intake; cutting down on salt; salt-restricted diet; sodium-restricted diet; limiting salt intake; less salt; sodium reduction | mesh:D004039
high-protein diet | diets | high-protein foods; protein-rich foods; protein-rich diet; high protein intake; protein-rich meals; protein intake; high-protein meals; dietary protein
low-protein diet | diets | protein restriction; protein-restricted diet; protein redistribution diet; low-protein foods | mesh:D018753
renal diet | diets | kidney diet; kidney-friendly diet
low-phenylalanine diet | low-protein-diet | PKU diet; phenylalanine-restricted diet; medical formula for PKU
high-fiber diet | diets | fiber-rich diet; high-fiber eating; diet high in fiber; diet rich in fiber; high-residue diet
low-fiber diet | diets | low-residue diet; low-fiber foods; low-residue foods
soft diet | diets | soft foods; pureed diet; pureed foods
bland diet | diets | bland foods
BRAT diet | bland-diet
clear liquid diet | liquid-diet | clear liquids; clear fluids
liquid diet | diets | full liquid diet
gluten-free diet | diets | gluten free; gluten-free foods; gluten avoidance; avoiding gluten; gluten-free eating; gluten-free products; wheat-free diet; gluten withdrawal; gluten-free grains; going gluten-free | mesh:D055050
gluten-free casein-free diet | diets | GFCF diet; gluten- and casein-free diet; gluten-free, casein-free diet
lactose-free diet | diets | lactose-free products; lactose restriction; low-lactose diet; avoiding lactose; lactose-reduced diet; lactose-free milk
dairy-free diet | diets | milk-free diet; avoiding dairy; nondairy diet; dairy avoidance; cow's milk elimination; dairy-free
low-FODMAP diet | diets | FODMAP diet; low FODMAP foods; low FODMAP; FODMAP restriction; FODMAP elimination; low-FODMAP eating
elimination diet | diets | food elimination; exclusion diet; oligoantigenic diet; food avoidance; avoidance diet; oligoallergenic diet; avoiding trigger foods; hypoallergenic diet; avoiding certain foods; avoidance of trigger foods; few-foods diet
six-food elimination diet | elimination-diet | 6-food elimination diet
dairy elimination diet | elimination-diet | dairy elimination
specific carbohydrate diet | diets | SCD diet
GAPS diet | diets
Crohn's disease exclusion diet | diets
vegetarian diet | plant-based-diet, diets | vegetarianism; vegetarian; lacto-ovo vegetarian diet; meatless diet; vegetarian eating | mesh:D014675
pescatarian diet | diets
vegan diet | vegetarian-diet | veganism
plant-based diet | diets | plant-based eating; whole-food plant-based diet
raw food diet | diets | raw vegan diet; raw food
paleo diet | diets | Paleolithic diet; caveman diet; Stone Age diet; paleo eating; going paleo
autoimmune protocol diet | elimination-diet | =AIP diet; autoimmune protocol
Whole30 | elimination-diet
Western diet | diets | standard American diet; Western-style diet; typical Western diet; unhealthy diet; poor diet
ultra-processed foods | foods-and-drinks | processed foods; convenience foods
fast food | foods-and-drinks | junk food
low-oxalate diet | diets | oxalate restriction; kidney stone diet
low-purine diet | diets | gout diet; low-purine foods; purine restriction
low-tyramine diet | diets | tyramine-free diet; tyramine restriction; tyramine-restricted diet; MAOI diet
low-iodine diet | diets | iodine restriction
low-histamine diet | diets | antihistamine diet; histamine-free diet
low-nickel diet | diets
low-salicylate diet | diets
low-potassium diet | diets | potassium restriction; low-potassium foods
low-phosphorus diet | diets | phosphate restriction; phosphorus restriction; low-phosphate diet; low phosphorus foods
low-copper diet | diets
low-iron diet | diets
Feingold diet | diets | additive-free diet; avoiding food additives; avoiding artificial colors
macrobiotic diet | diets | macrobiotics | mesh:D018666
alkaline diet | diets | alkaline foods
alkaline water | foods-and-drinks
Budwig diet | diets
calorie restriction | diets | caloric restriction; calorie deficit; reducing calories; dieting; eating fewer calories; cutting calories; low-calorie foods; reduced calorie intake | mesh:D031204
low-calorie diet | calorie-restriction | calorie-restricted diet; reduced-calorie diet; hypocaloric diet; weight-loss diet; energy-restricted diet; weight reduction diet
very-low-calorie diet | calorie-restriction | =VLCD; very low energy diet
total diet replacement | very-low-calorie-diet | soup and shake diet; total diet replacement programs; liquid meal replacement diet
crash diets | calorie-restriction | crash dieting; fad diets
portion control | calorie-restriction | smaller portions
calorie counting | calorie-restriction
high-calorie diet | diets | high-calorie foods; calorie-dense foods; high-energy diet; increased calorie intake; extra calories; energy-dense foods; calorie-rich foods
intermittent fasting | diets, fasting | intermittent energy restriction; fasting diet; IF diet
time-restricted eating | intermittent-fasting | 16:8 diet; time-restricted feeding; 16:8 fasting
alternate-day fasting | intermittent-fasting
5:2 diet | intermittent-fasting
fasting-mimicking diet | intermittent-fasting
fasting | diets | prolonged fasting; therapeutic fasting | mesh:D005215
Ramadan fasting | fasting | religious fasting
small frequent meals | diets | smaller, more frequent meals; eating small meals; frequent small meals; smaller meals; small meals; regular meals; eating regular meals; small, frequent meals; eating smaller meals; eating slowly; frequent meals; eating smaller, more frequent meals; not skipping meals; more frequent meals
mindful eating | diets
intuitive eating | diets
reflux diet | diets | acid reflux diet; GERD diet; anti-reflux diet; GERD-friendly diet
candida diet | elimination-diet | anti-candida diet; candida cleanse
blood type diet | diets | Eat Right 4 Your Type
Galveston diet | diets
one meal a day | intermittent-fasting | =OMAD; OMAD diet
early time-restricted eating | intermittent-fasting | early time-restricted feeding; =eTRE
water fasting | fasting | water-only fasting; water-only fast; prolonged water fasting; water fast
reverse dieting | diets
ketovore diet | ketogenic-diet
menopause diet | diets
PCOS diet | diets
flexitarian diet | diets
Nordic diet | diets
Okinawa diet | diets | Okinawan diet
# Foods, drinks and substances in them
foods and drinks | | certain foods; foods and beverages; food or drinks
fruits and vegetables | foods-and-drinks | fresh fruits and vegetables; fruit and vegetable intake; fresh produce; vegetables and fruits
vegetables | foods-and-drinks | fresh vegetables; vegetable intake
fruit | foods-and-drinks | fresh fruit
grapefruit | foods-and-drinks | grapefruit juice; grapefruit products; grapefruit or grapefruit juice; pomelo; tangelos | mesh:D027625
citrus fruits | foods-and-drinks | citrus; citrus juice; lime juice
orange juice | foods-and-drinks
lemon juice | citrus-fruits | lemons; lemon water
fruit juices | foods-and-drinks | apple juice; grape juice
acidic foods | foods-and-drinks | acidic drinks; acidic beverages; acidic fruits; acidic juices
pomegranate | foods-and-drinks | pomegranate juice; pomegranate extract; punica granatum
prunes | foods-and-drinks | prune juice; dried plums; plums; dried prunes
kiwifruit | foods-and-drinks | kiwi; kiwi fruit
dried figs | foods-and-drinks | =figs
berries | foods-and-drinks | strawberries; raspberries; blackberries
sweet potatoes | foods-and-drinks
carrots | foods-and-drinks
raisins | foods-and-drinks
mangoes | foods-and-drinks | mango
grapes | foods-and-drinks | red grapes
watermelon | foods-and-drinks
papaya | foods-and-drinks | papaya leaf extract; papaya fruit
pineapple | foods-and-drinks
celery juice | foods-and-drinks
aronia | berries | chokeberry; aronia berry; Aronia melanocarpa
blueberries | berries | blueberry extract
tomatoes | foods-and-drinks | tomato; tomato products; tomato-based foods; nightshade vegetables; tomato sauce
leafy green vegetables | foods-rich-in-vitamin-k, foods-and-drinks | leafy greens; green leafy vegetables; spinach; kale; dark leafy greens; dark green leafy vegetables; collard greens; leafy vegetables; green vegetables
cruciferous vegetables | foods-and-drinks | Brussels sprouts; cauliflower
cabbage | cruciferous-vegetables
broccoli sprouts | broccoli | broccoli sprout extract
broccoli | cruciferous-vegetables | broccoli florets
foods rich in vitamin K | foods-and-drinks | foods high in vitamin K; vitamin K-rich foods
beetroot | foods-and-drinks | beetroot juice; beet juice; beets; beet root; dietary nitrate
legumes | foods-and-drinks | beans; lentils; chickpeas; beans and lentils; fava beans; peas
whole grains | foods-and-drinks | whole-grain foods; wholegrains; wholegrain foods; whole wheat; whole-grain bread; whole-grain cereals; wholemeal bread
buckwheat | whole-grains
sourdough bread | foods-and-drinks | sourdough
oats | whole-grains | oatmeal; porridge; rolled oats
barley | whole-grains
quinoa | whole-grains
brown rice | whole-grains
wheat and gluten | foods-and-drinks | gluten; wheat; gluten-containing foods; gluten-containing grains; foods containing gluten
nuts | foods-and-drinks | tree nuts; nuts and seeds
cashews | nuts | cashew nuts
pistachios | nuts | pistachio nuts
peanuts | foods-and-drinks | peanut butter
almonds | nuts
walnuts | nuts
Brazil nuts | nuts
sesame | foods-and-drinks | sesame seeds; sesame oil
soy | foods-and-drinks | soy products; soya; soybeans; soy foods; soybean oil; soya products; soybean products; soy-based foods
edamame | soy
tofu | soy | bean curd
soy milk | soy
soy formula | infant-formula, soy
dairy products | foods-and-drinks | dairy; dairy foods; milk products; low-fat dairy; goat's milk; ice cream; milk and dairy products; milk and milk products
cheese | dairy-products
cow's milk | dairy-products | low-fat milk; nonfat milk; warm milk; whole milk; skim milk
butter | dairy-products
margarine | foods-and-drinks
ghee | butter | clarified butter
foods rich in calcium | foods-and-drinks | calcium-rich foods; foods high in calcium; calcium-fortified foods; high-calcium foods; calcium-fortified juice
yogurt | dairy-products, fermented-foods | yoghurt; Greek yogurt; live yogurt; plain yogurt
kefir | fermented-foods
raw milk | dairy-products | unpasteurized milk
fermented foods | foods-and-drinks | fermented products; pickles
kombucha | fermented-foods
sauerkraut | fermented-foods
kimchi | fermented-foods
miso | fermented-foods
tempeh | fermented-foods
natto | fermented-foods
tyramine-rich foods | foods-and-drinks | foods containing tyramine; tyramine-containing foods; aged cheese; foods high in tyramine; cured meats; foods rich in tyramine; tyramine; foods with tyramine; high-tyramine foods; foods that contain tyramine; strong cheese; matured cheese; smoked meats; pickled herring; draft beer; tap beer
red meat | foods-and-drinks | meat; red and processed meat; beef; grilled meat; undercooked meat
processed meat | foods-and-drinks | bacon; hot dogs; deli meats; lunch meats
organ meats | foods-and-drinks | offal
poultry | foods-and-drinks | chicken meat
fish | foods-and-drinks | seafood; tuna
oily fish | fish | fatty fish; sardines; mackerel; cold-water fish
salmon | oily-fish
shellfish | fish | shrimp
raw fish | fish | sushi
eggs and egg products | foods-and-drinks | egg products; egg allergen; eating eggs; egg yolks; egg whites
foods rich in iron | foods-and-drinks | iron-rich foods; iron-rich diet; foods high in iron; iron-fortified foods; iron-fortified cereals; iron-fortified formula
foods rich in potassium | foods-and-drinks | potassium-rich foods; high-potassium foods; foods high in potassium; foods containing potassium; high potassium diet; foods that contain potassium
bananas | foods-and-drinks
avocado | foods-and-drinks
coconut water | foods-and-drinks
foods rich in vitamins and minerals | foods-and-drinks | folate-rich foods; vitamin-rich foods; foods rich in vitamin C; magnesium-rich foods; vitamin D-rich foods; zinc-rich foods; vitamin C-rich foods; fortified foods; foods rich in omega-3; foods rich in folate; foods high in magnesium; vitamin D-fortified milk; fortified cereals; foods rich in magnesium
food fortification | foods-and-drinks | fortification of food; fortification of flour; folic acid fortification; flour fortification
foods rich in purines | foods-and-drinks | purine-rich foods; high-purine foods; foods high in purines
foods rich in oxalate | foods-and-drinks | oxalate-rich foods; high-oxalate foods; foods high in oxalate
dietary salt | foods-and-drinks | table salt; salt intake; sea salt; dietary sodium; sodium intake; salty foods; excess salt; high-salt foods; salt consumption; high salt intake; high-sodium foods; too much salt; excess sodium; Himalayan salt; high-salt diet; excessive salt
salt substitutes | foods-and-drinks | potassium-containing salt substitutes; potassium chloride salt; salt substitutes containing potassium; low-sodium salt
added sugar | foods-and-drinks | refined sugar; sugary foods; candy; simple sugars; table sugar; white sugar; hard candy; sugar intake; sugar consumption; lollipops; sugary snacks; maple syrup; sugar water; sour candy
sugar reduction | diets | sugar-free diet; cutting out sugar; reducing sugar; cutting down on sugar; reducing sugar intake
fructose | added-sugar | high-fructose corn syrup; fruit sugar; corn syrup
refined carbohydrates | foods-and-drinks | simple carbohydrates; refined carbs
fast-acting carbohydrates | foods-and-drinks | glucose drinks; fast-acting sugar
sugary drinks | foods-and-drinks | sugar-sweetened beverages; soft drinks; soda; sweetened beverages; sweet drinks; sugar-sweetened drinks; cola; sweetened drinks; regular soda; fruit drinks
diet soda | sugary-drinks | diet drinks
carbonated drinks | foods-and-drinks | carbonated beverages; fizzy drinks; carbonated water
artificial sweeteners | foods-and-drinks | sugar substitutes; non-sugar sweeteners; low-calorie sweeteners; sweeteners; nonnutritive sweeteners; non-nutritive sweeteners
allulose | artificial-sweeteners | psicose; D-allulose
aspartame | artificial-sweeteners
sucralose | artificial-sweeteners
saccharin | artificial-sweeteners
stevia | artificial-sweeteners | stevia extract; steviol glycosides
erythritol | sugar-alcohols, artificial-sweeteners
monk fruit | artificial-sweeteners
xylitol | sugar-alcohols, artificial-sweeteners | xylitol gum; xylitol chewing gum
sugar alcohols | artificial-sweeteners
chewing gum | foods-and-drinks | gum chewing; sugar-free gum; sugarless gum
sugar-free candy | foods-and-drinks | sugarless candy; sugarless hard candy
food additives | foods-and-drinks | preservatives; artificial flavors; food preservatives | mesh:D005503
monosodium glutamate | food-additives | =MSG
sulfites | food-additives
food dyes | food-additives | food coloring; artificial colors; artificial food colors; artificial food coloring; artificial food dyes
spicy foods | foods-and-drinks | hot spices; capsicum; spices
chili peppers | spicy-foods | chilies; hot peppers; red chili; chilli; chillies; chilli peppers
cayenne pepper | spicy-foods | cayenne; red pepper
chocolate | foods-and-drinks | milk chocolate
chocolate milk | dairy-products
cocoa | chocolate | cacao; cocoa powder; cocoa products
dark chocolate | chocolate
black pepper | foods-and-drinks
piperine | herbal-medicines | black pepper extract; BioPerine
mustard | foods-and-drinks | mustard powder; mustard plaster
pickle juice | foods-and-drinks
tonic water | foods-and-drinks
mineral water | foods-and-drinks | tap water; sparkling water; bottled water
soup and broth | foods-and-drinks | broth; hot fluids; warm liquids; warm drinks; warm fluids; warm beverages; hot drinks; hot liquids; hot soup; soups; clear broth; hot beverages
chicken soup | soup-and-broth | chicken broth; chicken noodle soup
crackers | foods-and-drinks | dry toast; dry crackers; saltine crackers; saltines; toast; plain crackers
infant formula | foods-and-drinks | baby formula; formula milk; formula feeding; bottle feeding
hydrolyzed formula | infant-formula | hypoallergenic formula; extensively hydrolyzed formula
amino acid-based formula | infant-formula
elemental diet | tube-feeding | elemental formula
early allergen introduction | foods-and-drinks | early introduction of allergens; early introduction of allergenic foods
early peanut introduction | early-allergen-introduction | early introduction of peanut; early peanut consumption
thickened feeds | infant-formula | thickened infant formula
solid foods | foods-and-drinks | complementary feeding; introducing solids
black currant | foods-and-drinks | blackcurrants
plant milks | foods-and-drinks | almond milk; oat milk; plant-based milk
alfalfa sprouts | foods-and-drinks | sprouted seeds
bean sprouts | foods-and-drinks
baby food | foods-and-drinks | infant cereal; baby rice cereal
baby-led weaning | foods-and-drinks
`,
};
