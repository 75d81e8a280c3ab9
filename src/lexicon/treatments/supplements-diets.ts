import type { LexiconTable } from '../rows.ts';

/** Vitamins, minerals, herbs, other supplements, ways of eating, and foods that help or interact. */
export const supplementsDiets: LexiconTable = {
  name: 'treatments/supplements-diets',
  kind: 'treatment',
  rows: `
# In general
dietary supplements | | supplements; nutritional supplements; food supplements; nutraceuticals; dietary supplementation; natural supplements; over-the-counter supplements; supplementation; nutritional supplementation; dietary aids; nutrient supplements; health supplements; nutritional products; nutrition supplements | mesh:D019587
vitamins | dietary-supplements | vitamin supplements; vitamin pills; vitamin supplementation; vitamin tablets; vitamin therapy; fat-soluble vitamins; water-soluble vitamins; high-dose vitamins; vitamin preparations; antioxidant vitamins; vitamin treatment | mesh:D014815 atc:A11
multivitamins | vitamins | multivitamin supplements; multivitamins with minerals; daily multivitamin; prenatal vitamins; multivitamin tablets; multivitamin and mineral supplements; prenatal multivitamins | atc:A11BA
minerals | dietary-supplements | mineral supplements; trace elements; trace minerals; mineral supplementation; mineral salts | mesh:D008903 atc:A12
electrolyte replacement | minerals | electrolyte drinks; electrolyte solutions; electrolyte supplements; sports drinks; electrolyte beverages; electrolyte powders
antioxidants | dietary-supplements | antioxidant supplements; antioxidant therapy; antioxidant compounds | mesh:D000975
herbal medicines | dietary-supplements | herbs; herbal remedies; herbal supplements; herbal products; botanicals; plant-based medicines; herbal treatments; medicinal plants; botanical medicines; phytotherapy; herbal therapy; herbal preparations; herbal extracts; medicinal herbs; herbal drugs; plant extracts; botanical supplements; herbalism; plant medicine; plant remedies; herbal formulas; herbal products and supplements; herbals; plant-based remedies; phytomedicine | mesh:D008517
herbal teas | herbal-medicines | tisanes; herbal infusions
weight loss supplements | dietary-supplements | diet supplements; fat burners; diet pills; weight loss aids; weight-loss products; slimming products
bodybuilding supplements | dietary-supplements | sports supplements; pre-workout supplements; muscle-building supplements; performance-enhancing supplements; workout supplements; sports nutrition; pre-workout powders; ergogenic aids
adaptogens | herbal-medicines | adaptogenic herbs
# Vitamins
vitamin A | vitamins | beta-carotene; retinol; provitamin A; retinyl palmitate; vitamin A supplements; carotenoids; vitamin A palmitate; vitamin A supplementation; high-dose vitamin A | atc:A11CA01 mesh:D014801
lycopene | antioxidants | tomato extract
lutein | antioxidants | zeaxanthin; lutein and zeaxanthin; AREDS2 supplements; AREDS formula; AREDS2; =AREDS
B vitamins | vitamins | B-complex vitamins; vitamin B complex; B vitamin supplements; vitamin B | mesh:D014803
vitamin B1 | b-vitamins | thiamine; thiamin; thiamine supplements; benfotiamine; aneurine; thiamine supplementation | atc:A11DA01 mesh:D013831
vitamin B2 | b-vitamins | riboflavin; lactoflavin; high-dose riboflavin | mesh:D012256
vitamin B3 | b-vitamins | niacin; nicotinic acid; nicotinamide; niacinamide; nicotinamide riboside; vitamin PP; nicotinamide mononucleotide; =NMN | mesh:D009536
vitamin B5 | b-vitamins | pantothenic acid; pantothenate; dexpanthenol; panthenol | mesh:D010205
vitamin B6 | b-vitamins | pyridoxine; pyridoxal phosphate; pyridoxine hydrochloride; pyridoxal; P5P | atc:A11HA02 mesh:D025101
biotin | b-vitamins | vitamin B7; vitamin H; biotin supplements | mesh:D001710
folic acid | b-vitamins | folate; vitamin B9; folic acid supplements; L-methylfolate; methylfolate; folate supplements; Deplin; folic acid supplementation; folacin; levomefolate | atc:B03BB01 mesh:D005492
vitamin B12 | b-vitamins | cobalamin; cyanocobalamin; methylcobalamin; hydroxocobalamin; B12; vitamin B-12; B-12; vitamin B12 supplements; mecobalamin; B12 supplements; vitamin B12 supplementation | mesh:D014805
vitamin C | vitamins | ascorbic acid; ascorbate; high-dose vitamin C; sodium ascorbate; vitamin C supplements; L-ascorbic acid; vitamin C supplementation | atc:A11GA01 mesh:D001205
vitamin D | vitamins | cholecalciferol; ergocalciferol; vitamin D3; vitamin D2; vitamin D supplements; calciferol; colecalciferol; vitamin D supplementation; sunshine vitamin; calcifediol; high-dose vitamin D; vitamin D analogs; Drisdol | mesh:D014807
vitamin E | vitamins | alpha-tocopherol; tocopherol; tocotrienols; vitamin E oil; vitamin E supplements; tocopheryl acetate; mixed tocopherols | atc:A11HA03 mesh:D014810
vitamin K | vitamins | phytonadione; phytomenadione; vitamin K1; vitamin K2; menaquinone; phylloquinone; menadione; Mephyton; vitamin K supplements | atc:B02BA mesh:D014812
choline | dietary-supplements | choline supplements; citicoline; CDP-choline; alpha-GPC; choline bitartrate; phosphatidylcholine | mesh:D002794
inositol | dietary-supplements | myo-inositol; inositol supplements; myoinositol; D-chiro-inositol | mesh:D007294
# Minerals
iron supplements | minerals | iron; iron therapy; iron supplementation; iron preparations; supplemental iron; iron replacement therapy; iron replacement; iron salts; iron products
intravenous iron | iron-supplements | iron infusions; IV iron; parenteral iron; iron injections; iron transfusion; intravenous iron therapy
calcium supplements | minerals | calcium; calcium supplementation; calcium with vitamin D; calcium and vitamin D; calcium and vitamin D supplements | atc:A12A
magnesium | minerals | magnesium supplements; magnesium supplementation; magnesium salts; magnesium glycinate; magnesium threonate; magnesium therapy; magnesium L-threonate | mesh:D008274
potassium supplements | minerals | potassium supplementation; supplemental potassium; potassium pills; potassium tablets; potassium replacement; oral potassium; extra potassium; intravenous potassium | atc:A12B
zinc | minerals | zinc supplements; zinc lozenges; zinc supplementation; zinc therapy | mesh:D015032
selenium | minerals | selenium supplements; selenomethionine; selenium supplementation; sodium selenite | mesh:D012643
copper supplements | minerals | copper supplementation
chromium | minerals | chromium supplements; chromium picolinate; trivalent chromium; chromium supplementation | mesh:D002857
iodine supplements | minerals | iodized salt; iodine supplementation; kelp; dietary iodine; kelp supplements; seaweed; iodine-rich foods
phosphate supplements | minerals | phosphorus supplements; oral phosphate; phosphate supplementation; phosphate replacement
manganese | minerals | manganese supplements
boron | minerals | boron supplements
silica supplements | minerals | silicon supplements; orthosilicic acid; horsetail
fluoride supplements | minerals | fluoride; fluoride treatment; fluoridated water; fluoride toothpaste; fluoridation; water fluoridation; fluoride mouthwash; fluoride rinse; stannous fluoride; sodium fluoride
fluoride varnish | fluoride-supplements | fluoride varnishes; sodium fluoride varnish
salt tablets | minerals | sodium supplements; salt supplements; oral salt; increased salt intake; salt pills; sodium chloride tablets; sodium tablets; extra salt; increased dietary salt
# Fats, proteins, sugars and other substances
omega-3 fatty acids | dietary-supplements | omega-3s; fish oil; omega-3; fish oil supplements; omega-3 supplements; =DHA; eicosapentaenoic acid; docosahexaenoic acid; cod liver oil; n-3 fatty acids; omega-3 oils; krill oil; omega 3 fatty acid supplements; fish liver oil; algae oil; omega-3 polyunsaturated fatty acids; fatty acid supplements; fish-oil capsules; essential fatty acids; omega-3 acids; omega-3 fish oil; n-3 polyunsaturated fatty acids; polyunsaturated fatty acids; alpha-linolenic acid | mesh:D015525
omega-6 fatty acids | dietary-supplements | gamma-linolenic acid; =GLA; linoleic acid; n-6 fatty acids | mesh:D043371
flaxseed | dietary-supplements | flaxseed oil; linseed; flax oil; flax; linseed oil; ground flaxseed; flax seeds; chia seeds | mesh:D019597
evening primrose oil | herbal-medicines | evening primrose; primrose oil; starflower oil; borage oil; borage seed oil
black currant seed oil | dietary-supplements | blackcurrant oil; black currant oil; blackcurrant seed oil
conjugated linoleic acid | dietary-supplements | =CLA
medium-chain triglycerides | dietary-supplements | MCT oil; medium-chain triglyceride oil; coconut oil; =MCTs
hemp seed oil | dietary-supplements | hempseed oil; hemp seeds; hemp hearts
castor oil | dietary-supplements | ricinus oil; castor oil packs | mesh:D002368
mineral oil | dietary-supplements | liquid paraffin; paraffin oil; baby oil
olive oil | dietary-supplements | extra virgin olive oil; warm olive oil; vegetable oils
plant oils | dietary-supplements | argan oil; jojoba oil; almond oil; sunflower oil; sweet almond oil; sunflower seed oil
probiotics | dietary-supplements | probiotic supplements; probiotic; Lactobacillus supplements; Saccharomyces boulardii; bifidobacteria; Lactobacillus; live cultures; live bacteria; acidophilus; Lactobacillus rhamnosus; Bifidobacterium; Lactobacillus acidophilus; Lactobacillus rhamnosus GG; Lactobacillus reuteri; live microorganisms; yogurt with live cultures; lactobacilli; probiotic yogurt; probiotic bacteria; probiotic therapy; S. boulardii; psychobiotics; Bifidobacterium infantis; probiotic foods | mesh:D019936
prebiotics | dietary-supplements | synbiotics; inulin; fructooligosaccharides; prebiotic fiber; galactooligosaccharides; prebiotic supplements; chicory root; human milk oligosaccharides; fructo-oligosaccharides; prebiotic foods; =FOS | mesh:D056692
postbiotics | dietary-supplements | butyrate supplements; sodium butyrate; bacterial lysates
dietary fiber | dietary-supplements | fiber supplements; high-fiber foods; soluble fiber; bran; insoluble fiber; wheat bran; bulking fiber; fiber-rich foods; fibre supplementation; fiber supplementation; fiber intake; foods high in fiber; oat bran; extra fiber; increased fiber intake; increasing fiber; more fiber; beta-glucan; pectin; glucomannan; partially hydrolyzed guar gum; fiber powder; guar gum | mesh:D004043
protein supplements | dietary-supplements | protein powder; whey protein; protein shakes; whey; casein protein; protein bars; protein drinks; soy protein; protein supplementation; pea protein; high-protein supplements
amino acid supplements | dietary-supplements | branched-chain amino acids; =BCAAs; essential amino acids; amino acid therapy; branched-chain amino acid supplements; amino acid supplementation; beta-alanine; =HMB; beta-hydroxy beta-methylbutyrate | mesh:D000596
arginine | amino-acid-supplements | L-arginine; L-citrulline; citrulline; arginine supplements; L-arginine supplements | mesh:D001120
glutamine | amino-acid-supplements | L-glutamine; glutamine supplements; Endari | mesh:D005973
lysine | amino-acid-supplements | L-lysine; lysine supplements | mesh:D008239
tryptophan | amino-acid-supplements | L-tryptophan; tryptophan supplements | mesh:D014364
5-HTP | amino-acid-supplements | 5-hydroxytryptophan; oxitriptan; 5-hydroxy-L-tryptophan | mesh:D006916
tyrosine supplements | amino-acid-supplements | L-tyrosine; L-phenylalanine; DL-phenylalanine | mesh:D014443
L-theanine | amino-acid-supplements | theanine; suntheanine
taurine | amino-acid-supplements | taurine supplements | mesh:D013654
glycine supplements | amino-acid-supplements | sarcosine | mesh:D005998
GABA supplements | amino-acid-supplements | gamma-aminobutyric acid supplements; PharmaGABA
carnitine | amino-acid-supplements | L-carnitine; acetyl-L-carnitine; levocarnitine; acetylcarnitine; =ALCAR; acetyl carnitine; Carnitor; propionyl-L-carnitine | atc:A16AA01 mesh:D002331
creatine | dietary-supplements | creatine monohydrate; creatine supplements; creatine supplementation | mesh:D003401
collagen | dietary-supplements | collagen supplements; collagen peptides; hydrolyzed collagen; gelatin; bone broth; collagen powder; undenatured type II collagen; gelatin supplements; collagen hydrolysate; undenatured collagen; collagen supplementation
glucosamine | dietary-supplements | glucosamine sulfate; glucosamine hydrochloride; glucosamine supplements; glucosamine and chondroitin; glucosamine chondroitin; glucosamine plus chondroitin; glucosamine/chondroitin supplements | atc:M01AX05 mesh:D005944
chondroitin | dietary-supplements | chondroitin sulfate; chondroitin supplements | mesh:D002809
methylsulfonylmethane | dietary-supplements | =MSM; methyl sulfonyl methane; MSM supplements
avocado soybean unsaponifiables | dietary-supplements | =ASU; piascledine
shark cartilage | dietary-supplements | bovine cartilage
eggshell membrane | dietary-supplements
green-lipped mussel | dietary-supplements | green lipped mussel extract; New Zealand mussel; Perna extract
hyaluronic acid supplements | dietary-supplements | oral hyaluronic acid
coenzyme Q10 | dietary-supplements | =CoQ10; ubiquinone; ubiquinol; coenzyme Q; ubidecarenone; Q10; CoQ10 supplements; coenzyme Q-10; =CoQ-10; co-enzyme Q10 | atc:C01EB09 mesh:D014451
alpha-lipoic acid | dietary-supplements | lipoic acid; =ALA; thioctic acid; R-lipoic acid | atc:A16AX01 mesh:D008063
S-adenosylmethionine | dietary-supplements | =SAMe; =SAM-e; S-adenosyl-L-methionine; ademetionine; S-adenosyl methionine | mesh:D012436
DHEA | dietary-supplements | dehydroepiandrosterone; prasterone; DHEA supplements | mesh:D003687
pregnenolone | dietary-supplements | pregnenolone supplements
phosphatidylserine | dietary-supplements | phosphatidylserine supplements | mesh:D010718
lecithin | dietary-supplements | soy lecithin; sunflower lecithin
resveratrol | antioxidants | red wine extract; resveratrol supplements; trans-resveratrol
quercetin | antioxidants | quercetin supplements | mesh:D011794
flavonoids | antioxidants | bioflavonoids; polyphenols; anthocyanins; hesperidin; plant flavonoids; flavonoid supplements; rutin; flavanols; cocoa flavanols; citrus bioflavonoids; proanthocyanidins | mesh:D005419
astaxanthin | antioxidants | astaxanthin supplements
glutathione supplements | antioxidants | L-glutathione; intravenous glutathione | mesh:D005978
pycnogenol | antioxidants | pine bark extract; maritime pine bark; French maritime pine bark extract
digestive enzymes | dietary-supplements | digestive enzyme supplements; enzyme supplements; over-the-counter enzymes; Beano; plant enzymes
lactase | digestive-enzymes | lactase supplements; Lactaid; lactase enzyme; lactase enzyme supplements | mesh:D043322
bromelain | digestive-enzymes | pineapple enzyme; pineapple extract; serrapeptase; papain; nattokinase | mesh:D001974
betaine | dietary-supplements | betaine hydrochloride; betaine HCl; trimethylglycine
plant sterols | dietary-supplements | phytosterols; stanols; plant stanols; sterol esters; beta-sitosterol; plant sterols and stanols; stanol esters; sterols and stanols; sitosterol | mesh:D010840
policosanol | dietary-supplements | sugar cane extract
D-mannose | dietary-supplements | mannose; D mannose powder
bee pollen | dietary-supplements | royal jelly; propolis; bee propolis | mesh:D011429
spirulina | dietary-supplements | blue-green algae; chlorella; algae supplements
colostrum | dietary-supplements | bovine colostrum
brewer's yeast | dietary-supplements | nutritional yeast; yeast supplements
greens powders | dietary-supplements | superfood powders; wheatgrass; greens supplements; superfoods; moringa; barley grass
glandular extracts | dietary-supplements | desiccated organ supplements; desiccated liver; adrenal extracts
oral nutritional supplements | dietary-supplements | nutrition drinks; nutritional shakes; liquid nutritional supplements; meal replacement drinks; high-calorie drinks; nutritional drinks; meal replacement shakes; meal supplements; nutritional formula; specialized formulas; thickened liquids; thickeners; liquid supplements; meal replacements
# Herbs and plant extracts
St. John's wort | herbal-medicines | St John's wort; Hypericum perforatum; hypericum; Saint John's wort; hypericin; hyperforin; =SJW; Hypericum extract; goatweed; klamath weed | mesh:D020927 atc:N06AX25
ginkgo | herbal-medicines | Ginkgo biloba; gingko biloba; gingko; ginkgo extract; ginkgo leaf extract; ginko biloba; maidenhair tree; EGb 761; ginkgo biloba extract; ginko | mesh:D020441 atc:N06DX02
ginseng | herbal-medicines, adaptogens | Panax ginseng; Asian ginseng; American ginseng; Korean ginseng; red ginseng; Korean red ginseng; panax; ginseng extract; Panax quinquefolius | mesh:D022122
Siberian ginseng | herbal-medicines, adaptogens | eleuthero; Eleutherococcus; Eleutherococcus senticosus
turmeric | herbal-medicines | curcuma; Curcuma longa; turmeric extract; turmeric root; turmeric supplements; golden milk; turmeric powder; turmeric root extract | mesh:D024505
curcumin | turmeric | curcuminoids; curcumin supplements; diferuloylmethane; curcumin extract | mesh:D003474
ginger | herbal-medicines | ginger root; Zingiber officinale; ginger tea; ginger supplements; ginger extract; ginger ale; ginger root extract; gingerol | mesh:D020941
ashwagandha | herbal-medicines, adaptogens | Withania somnifera; Indian ginseng; Withania; ashwaganda; ashwagandha extract; winter cherry; ashwagandha root | mesh:D029983
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
skullcap | herbal-medicines | Scutellaria; Chinese skullcap; American skullcap; Scutellaria baicalensis; baicalin
magnolia bark | herbal-medicines | magnolia bark extract; Magnolia officinalis; honokiol
California poppy | herbal-medicines | Eschscholzia
wild lettuce | herbal-medicines | Lactuca virosa
saffron | herbal-medicines | Crocus sativus; saffron extract; crocin | mesh:D029681
bacopa | herbal-medicines | Bacopa monnieri; brahmi; bacopa extract; water hyssop
gotu kola | herbal-medicines | Centella asiatica; centella; asiaticoside
lion's mane | medicinal-mushrooms | lion's mane mushroom; Hericium erinaceus
medicinal mushrooms | dietary-supplements | reishi; cordyceps; shiitake; maitake; turkey tail; chaga; functional mushrooms; reishi mushroom; mushroom supplements; Ganoderma lucidum; lentinan; mushroom extracts; cordyceps mushroom
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
berberine | herbal-medicines | barberry; berberis; berberine supplements; Berberis vulgaris; coptis; berberine hydrochloride | mesh:D001599
black cohosh | herbal-medicines | Cimicifuga racemosa; Actaea racemosa; cimicifuga; black snakeroot; Remifemin; bugbane; black cohosh extract | mesh:D029982 atc:G02CX04
blue cohosh | herbal-medicines | Caulophyllum thalictroides; papoose root
red clover | herbal-medicines | Trifolium pratense; red clover isoflavones; red clover extract; promensil
phytoestrogens | dietary-supplements | isoflavones; soy isoflavones; genistein; plant estrogens; daidzein; lignans; soy isoflavone supplements; equol; soya isoflavones | mesh:D048789
dong quai | herbal-medicines | Angelica sinensis; danggui; Chinese angelica; female ginseng; dang gui | mesh:D029968
chasteberry | herbal-medicines | chaste tree; Vitex agnus-castus; vitex; agnus castus; chaste tree berry; chasteberry extract; monk's pepper; chaste berry; chaste-tree extract | mesh:D029683 atc:G02CX03
wild yam | herbal-medicines | Dioscorea villosa; dioscorea
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
comfrey | herbal-medicines | Symphytum officinale; comfrey root; symphytum; comfrey extract
calendula | herbal-medicines | Calendula officinalis; marigold; pot marigold
aloe vera | herbal-medicines | aloe; Aloe barbadensis; aloe juice; aloe vera juice; aloe latex; aloe extract; acemannan | mesh:D000504
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
banaba | herbal-medicines | corosolic acid; banaba leaf
ivy gourd | herbal-medicines | Coccinia
prickly pear cactus | herbal-medicines | nopal; Opuntia; prickly pear; prickly-pear extract; hoodia
garcinia cambogia | herbal-medicines, weight-loss-supplements | garcinia; hydroxycitric acid; Garcinia gummi-gutta
green tea extract | herbal-medicines | green tea supplements; catechins; =EGCG; epigallocatechin gallate; green tea catechins; green tea polyphenols; Camellia sinensis; green coffee extract; green tea pills; green coffee bean extract; matcha extract
bitter orange | herbal-medicines, weight-loss-supplements | Citrus aurantium; synephrine; Seville oranges; bitter orange extract; bitter orange juice
ma huang | herbal-medicines, weight-loss-supplements | ephedra; Ephedra sinica; ephedra supplements; herbal ephedra; herbal ecstasy; mahuang | mesh:D017835
guarana | herbal-medicines | Paullinia cupana; guarana seed; guarana extract
yerba mate | herbal-medicines | mate tea; Ilex paraguariensis
licorice | herbal-medicines | liquorice; licorice root; Glycyrrhiza glabra; glycyrrhizin; deglycyrrhizinated licorice; =DGL; black licorice; licorice extract; glycyrrhiza; natural licorice; glycyrrhizic acid; licorice candy; glycyrrhetinic acid; licorice root extract; liquorice root | mesh:D005979
slippery elm | herbal-medicines | Ulmus rubra; slippery elm bark; marshmallow root; slippery-elm lozenges
mastic gum | herbal-medicines | Chios mastic; Pistacia lentiscus
senna leaf tea | herbal-medicines | senna tea; slimming tea; laxative teas; dieter's tea
cascara | herbal-medicines | cascara sagrada; Rhamnus purshiana; buckthorn bark
rhubarb root | herbal-medicines | Rheum palmatum; da huang; Chinese rhubarb
Iberogast | herbal-medicines | STW 5; bitter candytuft; Iberis amara
triphala | herbal-medicines, ayurveda | amla; Indian gooseberry; haritaki; triphala powder
neem | herbal-medicines | neem oil; Azadirachta indica; neem extract; neem leaf
black seed oil | herbal-medicines | Nigella sativa; black cumin; black seed; black cumin seed oil; thymoquinone; kalonji; black cumin seeds
ivy leaf extract | herbal-medicines | ivy leaf; Hedera helix; English ivy; Prospan
thyme | herbal-medicines | Thymus vulgaris; thyme extract; thymol; thyme oil
sage | herbal-medicines | Salvia officinalis; sage tea; sage extract; clary sage
rosemary | herbal-medicines | Rosmarinus officinalis; rosemary extract
red sage | herbal-medicines | danshen; Salvia miltiorrhiza; dan shen; tanshinone
peony root | herbal-medicines | white peony; peony extract; Paeonia lactiflora; total glucosides of peony; peony and licorice
coleus | herbal-medicines | forskolin; Coleus forskohlii; forskohlii
Tripterygium wilfordii | herbal-medicines | thunder god vine; lei gong teng; triptolide
sweet wormwood | herbal-medicines | Artemisia annua; qinghao; wormwood; Artemisia absinthium; mugwort; Artemisia
black walnut | herbal-medicines | black walnut hull
pau d'arco | herbal-medicines | Tabebuia; taheebo; lapacho
mistletoe | herbal-medicines | Viscum album; mistletoe extract; Iscador; mistletoe therapy; European mistletoe | mesh:D008905
laetrile | dietary-supplements | amygdalin; apricot kernels; vitamin B17; bitter almonds; apricot seeds
Essiac | herbal-medicines | Essiac tea; Hoxsey formula; Hoxsey herbs
bloodroot | herbal-medicines | Sanguinaria canadensis; black salve; sanguinarine
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
uva ursi | herbal-medicines | bearberry; Arctostaphylos uva-ursi; arbutin; bearberry leaf
corn silk | herbal-medicines | Zea mays silk; cornsilk
juniper | herbal-medicines | juniper berries; juniper oil
buchu | herbal-medicines | buchu leaf; Agathosma
cranberry | herbal-medicines | cranberry juice; cranberry extract; cranberry supplements; Vaccinium macrocarpon; cranberry products | mesh:D029799
sea buckthorn | herbal-medicines | Hippophae; sea buckthorn oil
noni juice | herbal-medicines | noni; Morinda citrifolia; noni fruit
acai | herbal-medicines | acai berry; goji berries; goji; wolfberry; mangosteen; goji juice
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
bentonite clay | dietary-supplements | clay; healing clay; kaolin clay; diatomaceous earth; clay masks; green clay
shilajit | dietary-supplements, ayurveda | mumijo; fulvic acid; humic acid
mucuna | herbal-medicines | Mucuna pruriens; velvet bean; cowhage
# Ways of eating
diets | | dietary changes; dietary modifications; dietary therapy; dietary interventions; dietary treatment; special diets; diet changes; eating plans; dietary measures; dietary restrictions; diet modification; nutritional therapy; dietary management; diet therapy; diet plan; changes in diet; dietary adjustments; dietary approaches; modified diet; restricted diet; restrictive diet; meal plan; meal planning | mesh:D004035
healthy diet | diets | balanced diet; healthy eating; nutritious diet; well-balanced diet; good nutrition; eating a healthy diet; eating well; eating healthy; nutritious foods; healthy foods; healthful diet; proper nutrition; healthy eating habits; healthy meals; good diet; heart-healthy diet; varied diet; balanced nutrition; proper diet; heart-healthy eating; healthy balanced diet; healthful eating; whole-food diet; well balanced meals; nutritious meals
Mediterranean diet | diets | Mediterranean-style diet; Mediterranean eating pattern; Mediterranean eating plan; Mediterranean-type diet; Mediterranean style eating | mesh:D038441
DASH diet | diets | Dietary Approaches to Stop Hypertension; DASH eating plan; DASH eating pattern; DASH-style diet
MIND diet | diets | Mediterranean-DASH Intervention for Neurodegenerative Delay; Mediterranean-DASH diet
anti-inflammatory diet | diets | anti-inflammatory foods; antiinflammatory diet; anti-inflammatory eating
ketogenic diet | low-carbohydrate-diet | keto diet; =keto; high-fat low-carbohydrate diet; ketogenic therapy; modified Atkins diet; ketogenic diet therapy; medium-chain triglyceride diet; ketogenic dietary therapy; ketogenic eating plan | mesh:D055423
low-carbohydrate diet | diets | low-carb diet; low carb; Atkins diet; carbohydrate restriction; carbohydrate-restricted diet; South Beach diet; low-carb eating; carnivore diet; low-carb high-fat diet; carb cycling; very-low-carbohydrate diet | mesh:D050528
low-glycemic diet | diets | low-glycemic index diet; low glycemic index treatment; low glycemic foods; low-GI diet; low-glycemic-index foods; low glycemic load diet
carbohydrate counting | diets | carb counting; counting carbohydrates; consistent carbohydrate diet; counting carbs; diabetic diet; diabetes diet; diabetes meal plan; carbohydrate control; plate method
low-fat diet | diets | low-fat foods; fat-restricted diet; low-saturated-fat diet; cholesterol-lowering diet; low-cholesterol diet; diet low in saturated fat; reduced-fat diet; low-fat eating; Ornish diet; portfolio diet; diet low in fat; low-fat meals; fat restriction | mesh:D018752
high-fat diet | diets | fatty foods; high-fat foods; high-fat meals; fatty meals; greasy foods; fried foods; saturated fats; trans fats; diet high in fat; high-fat breakfast
low-sodium diet | diets | low-salt diet; salt restriction; sodium restriction; reduced-salt diet; salt reduction; limiting salt; reducing salt intake; low salt; reduced sodium intake; low-sodium foods; limiting sodium; reducing salt; reducing sodium intake; cutting down on salt; salt-restricted diet; sodium-restricted diet; limiting salt intake; less salt; sodium reduction | mesh:D004039
high-protein diet | diets | high-protein foods; protein-rich foods; protein-rich diet; high protein intake; protein-rich meals; protein intake; high-protein meals; dietary protein
low-protein diet | diets | protein restriction; protein-restricted diet; renal diet; protein redistribution diet; kidney diet; kidney-friendly diet; low-phenylalanine diet; phenylalanine-restricted diet; low-protein foods; PKU diet; medical formula for PKU | mesh:D018753
high-fiber diet | diets | fiber-rich diet; high-fiber eating; diet high in fiber; diet rich in fiber; diet high in fibre; high-residue diet
low-fiber diet | diets | low-residue diet; soft diet; bland diet; low-fiber foods; pureed diet; liquid diet; clear liquid diet; BRAT diet; bland foods; clear liquids; soft foods; full liquid diet; low-residue foods; clear fluids
gluten-free diet | diets | gluten free; gluten-free foods; gluten avoidance; avoiding gluten; gluten-free eating; gluten-free products; wheat-free diet; gluten withdrawal; gluten-free grains | mesh:D055050
lactose-free diet | diets | dairy-free diet; lactose-free products; milk-free diet; avoiding dairy; lactose restriction; low-lactose diet; avoiding lactose; lactose-reduced diet; lactose-free milk; nondairy diet; dairy avoidance
low-FODMAP diet | diets | FODMAP diet; low FODMAP foods; low FODMAP; FODMAP restriction; FODMAP elimination; low-FODMAP eating
elimination diet | diets | food elimination; exclusion diet; oligoantigenic diet; six-food elimination diet; food avoidance; avoidance diet; oligoallergenic diet; avoiding trigger foods; hypoallergenic diet; avoiding certain foods; avoidance of trigger foods; few-foods diet
specific carbohydrate diet | diets | GAPS diet; Crohn's disease exclusion diet
vegetarian diet | diets | vegetarianism; vegetarian; lacto-ovo vegetarian diet; meatless diet; vegetarian eating; pescatarian diet | mesh:D014675
vegan diet | vegetarian-diet | veganism; plant-based diet; plant-based eating; whole-food plant-based diet; raw food diet; raw vegan diet
paleo diet | diets | Paleolithic diet; caveman diet; autoimmune protocol diet; =AIP diet; Stone Age diet
Western diet | diets | standard American diet; processed foods; ultra-processed foods; junk food; fast food; convenience foods; Western-style diet; typical Western diet; unhealthy diet; poor diet
low-oxalate diet | diets | oxalate restriction; low-purine diet; gout diet; low-purine foods; kidney stone diet; purine restriction
low-tyramine diet | diets | tyramine-free diet; tyramine restriction; tyramine-restricted diet; MAOI diet
low-iodine diet | diets | low-histamine diet; low-nickel diet; low-salicylate diet; iodine restriction; antihistamine diet
low-potassium diet | diets | potassium restriction; low-phosphorus diet; phosphate restriction; phosphorus restriction; low-potassium foods; low-phosphate diet; low phosphorus foods
low-copper diet | diets
low-iron diet | diets
Feingold diet | diets | additive-free diet; avoiding food additives; avoiding artificial colors
macrobiotic diet | diets | macrobiotics; Budwig diet; alkaline diet; alkaline water | mesh:D018666
calorie restriction | diets | low-calorie diet; calorie-restricted diet; caloric restriction; reduced-calorie diet; very-low-calorie diet; calorie deficit; calorie counting; reducing calories; dieting; crash diets; weight-loss diet; eating fewer calories; portion control; cutting calories; crash dieting; hypocaloric diet; low-calorie foods; smaller portions; reduced calorie intake; energy-restricted diet; weight reduction diet | mesh:D031204
high-calorie diet | diets | high-calorie foods; calorie-dense foods; high-energy diet; increased calorie intake; extra calories; energy-dense foods; calorie-rich foods
intermittent fasting | diets | time-restricted eating; 16:8 diet; 5:2 diet; alternate-day fasting; fasting-mimicking diet; time-restricted feeding; intermittent energy restriction
fasting | diets | religious fasting; water fasting; prolonged fasting; Ramadan fasting; therapeutic fasting | mesh:D005215
small frequent meals | diets | smaller, more frequent meals; eating small meals; frequent small meals; smaller meals; small meals; regular meals; eating regular meals; small, frequent meals; eating smaller meals; eating slowly; frequent meals; eating smaller, more frequent meals; not skipping meals; more frequent meals
mindful eating | diets | intuitive eating
# Foods, drinks and substances in them
foods and drinks | | certain foods; foods and beverages; food or drinks
fruits and vegetables | foods-and-drinks | vegetables; fruits; fresh fruits and vegetables; fresh fruit; fresh vegetables; fruit and vegetable intake; fresh produce; vegetables and fruits
grapefruit | foods-and-drinks | grapefruit juice; grapefruit products; grapefruit or grapefruit juice; pomelo; tangelos | mesh:D027625
citrus fruits | foods-and-drinks | citrus; citrus juice; orange juice; lemon juice; lemons; acidic foods; acidic fruits; acidic juices; lime juice; acidic drinks; fruit juices; apple juice; acidic beverages; grape juice
pomegranate | foods-and-drinks | pomegranate juice; pomegranate extract; punica granatum
prunes | foods-and-drinks | prune juice; dried plums; plums; dried prunes
figs and kiwi | foods-and-drinks | kiwifruit; kiwi; kiwi fruit; figs
berries | foods-and-drinks | blueberries; strawberries; raspberries; blackberries; blueberry extract
tomatoes | foods-and-drinks | tomato; tomato products; tomato-based foods; nightshade vegetables; tomato sauce
leafy green vegetables | foods-and-drinks | leafy greens; green leafy vegetables; spinach; kale; foods high in vitamin K; vitamin K-rich foods; dark leafy greens; broccoli; dark green leafy vegetables; collard greens; foods rich in vitamin K; leafy vegetables; cruciferous vegetables; green vegetables; cabbage; Brussels sprouts
beetroot | foods-and-drinks | beetroot juice; beet juice; beets; beet root; dietary nitrate
legumes | foods-and-drinks | beans; lentils; chickpeas; beans and lentils; fava beans; peas
whole grains | foods-and-drinks | oatmeal; oats; whole-grain foods; wholegrains; barley; wholegrain foods; brown rice; whole wheat; whole-grain bread; whole-grain cereals; wholemeal bread; quinoa
wheat and gluten | foods-and-drinks | gluten; wheat; gluten-containing foods; gluten-containing grains; foods containing gluten
nuts | foods-and-drinks | tree nuts; almonds; walnuts; peanuts; Brazil nuts; nuts and seeds; peanut butter; cashews; pistachios
sesame | foods-and-drinks | sesame seeds; sesame oil
soy | foods-and-drinks | soy products; soya; soybeans; tofu; soy foods; soy milk; soybean oil; soya products; soybean products; soy-based foods; soy formula
dairy products | foods-and-drinks | dairy; dairy foods; cow's milk; cheese; milk products; low-fat dairy; calcium-rich foods; foods high in calcium; foods rich in calcium; calcium-fortified foods; warm milk; high-calcium foods; goat's milk; calcium-fortified juice; butter; ice cream; low-fat milk; nonfat milk; milk and dairy products; milk and milk products
yogurt | dairy-products, fermented-foods | yoghurt; kefir; Greek yogurt; live yogurt; plain yogurt
fermented foods | foods-and-drinks | kombucha; sauerkraut; kimchi; fermented products; miso; tempeh; natto; pickles
tyramine-rich foods | foods-and-drinks | foods containing tyramine; tyramine-containing foods; aged cheese; foods high in tyramine; cured meats; foods rich in tyramine; tyramine; foods with tyramine; high-tyramine foods; foods that contain tyramine; strong cheese; matured cheese; smoked meats; pickled herring; draft beer; tap beer
red meat | foods-and-drinks | processed meat; meat; red and processed meat; beef; bacon; hot dogs; deli meats; grilled meat; undercooked meat; lunch meats; organ meats; poultry
fish | foods-and-drinks | oily fish; fatty fish; salmon; seafood; shellfish; sardines; tuna; mackerel; shrimp; raw fish; cold-water fish
eggs and egg products | foods-and-drinks | egg products; egg yolks; egg whites; egg allergen; eating eggs
foods rich in iron | foods-and-drinks | iron-rich foods; iron-rich diet; foods high in iron; iron-fortified foods; iron-fortified cereals; iron-fortified formula
foods rich in potassium | foods-and-drinks | potassium-rich foods; bananas; high-potassium foods; foods high in potassium; foods containing potassium; high potassium diet; avocado; foods that contain potassium; coconut water
foods rich in vitamins and minerals | foods-and-drinks | folate-rich foods; vitamin-rich foods; foods rich in vitamin C; magnesium-rich foods; vitamin D-rich foods; zinc-rich foods; vitamin C-rich foods; fortified foods; foods rich in omega-3; foods rich in folate; foods high in magnesium; vitamin D-fortified milk; fortified cereals; foods rich in magnesium
foods rich in purines | foods-and-drinks | purine-rich foods; high-purine foods; foods high in purines; oxalate-rich foods; high-oxalate foods; foods high in oxalate
dietary salt | foods-and-drinks | table salt; salt intake; sea salt; dietary sodium; sodium intake; salty foods; excess salt; high-salt foods; salt consumption; high salt intake; high-sodium foods; too much salt; excess sodium; Himalayan salt; high-salt diet; excessive salt
salt substitutes | foods-and-drinks | potassium-containing salt substitutes; potassium chloride salt; salt substitutes containing potassium; low-sodium salt
added sugar | foods-and-drinks | refined sugar; sugary foods; candy; simple sugars; refined carbohydrates; table sugar; white sugar; fructose; hard candy; simple carbohydrates; high-fructose corn syrup; sugar intake; sugar consumption; lollipops; sugary snacks; maple syrup; corn syrup; sugar water; glucose drinks; fast-acting carbohydrates; fruit sugar; dextrose tablets; sour candy; fast-acting sugar
sugary drinks | foods-and-drinks | sugar-sweetened beverages; soft drinks; soda; sweetened beverages; fizzy drinks; sweet drinks; carbonated beverages; carbonated drinks; sugar-sweetened drinks; cola; diet soda; sweetened drinks; regular soda; fruit drinks; carbonated water
artificial sweeteners | foods-and-drinks | sugar substitutes; aspartame; saccharin; sucralose; stevia; sugar alcohols; non-sugar sweeteners; low-calorie sweeteners; erythritol; sweeteners; nonnutritive sweeteners; xylitol; monk fruit; sugar-free candy; sugar-free gum; chewing gum; xylitol gum; sugarless gum; sugarless candy; gum chewing; sugarless hard candy
food additives | foods-and-drinks | food coloring; food dyes; artificial colors; preservatives; monosodium glutamate; =MSG; sulfites; artificial food colors; artificial flavors; food preservatives; artificial food coloring | mesh:D005503
spicy foods | foods-and-drinks | chili peppers; hot peppers; chilies; hot spices; cayenne pepper; cayenne; capsicum; spices; red pepper
chocolate | foods-and-drinks | dark chocolate; cocoa; cacao; cocoa powder; milk chocolate
black pepper | foods-and-drinks | piperine; black pepper extract
mustard | foods-and-drinks | mustard powder; pickle juice; tonic water; mustard plaster
mineral water | foods-and-drinks | tap water; sparkling water; bottled water
soup and broth | foods-and-drinks | chicken soup; broth; hot fluids; warm liquids; warm drinks; warm fluids; warm beverages; hot drinks; hot liquids; hot soup; soups; clear broth; hot beverages
crackers | foods-and-drinks | dry toast; dry crackers; saltine crackers; saltines; toast; plain crackers
infant formula | foods-and-drinks | baby formula; formula milk; formula feeding; hydrolyzed formula; hypoallergenic formula; extensively hydrolyzed formula; amino acid-based formula; bottle feeding; elemental formula; elemental diet
early introduction of allergens | foods-and-drinks | early peanut introduction; thickened feeds; solid foods; early introduction of peanut; complementary feeding
`,
};
