import type { LexiconTable } from '../rows.ts';

/** Complementary and traditional treatments, hands-on, energetic and sensory. */
export const complementary: LexiconTable = {
  name: 'treatments/complementary',
  kind: 'treatment',
  rows: `
# In general
complementary therapies | | complementary medicine; complementary treatments; complementary and alternative medicine; =CAM; complementary approaches; integrative medicine; integrative therapies; complementary health approaches; holistic medicine; holistic treatments; holistic therapies; complementary and alternative therapies; functional medicine; integrative treatments; integrative approaches; holistic approaches | mesh:D000529
natural remedies | complementary-therapies | home remedies; natural treatments; natural therapies; home treatments; folk remedies; natural medicine; folk medicine; natural products; natural options; at-home remedies; natural alternatives; household remedies
naturopathy | complementary-therapies | naturopathic medicine; naturopathic treatment; naturopathic remedies | mesh:D009324
homeopathy | complementary-therapies | homeopathic remedies; homeopathic medicine; homeopathic treatment; homeopathic products; homeopathic | mesh:D006705
anthroposophic medicine | complementary-therapies | anthroposophical medicine
energy healing | complementary-therapies | energy therapies; energy medicine; energy work; biofield therapy
bioresonance therapy | complementary-therapies | bioresonance; biophysical information therapy
spiritual healing | energy-healing | faith healing; distant healing
reiki | energy-healing | reiki therapy; reiki healing
therapeutic touch | energy-healing | healing touch; touch therapy | mesh:D026443
crystal healing | energy-healing | crystal therapy; healing crystals
prayer | complementary-therapies | religious practices; spiritual practices; praying; faith-based healing; intercessory prayer
# East Asian and Indian
traditional Chinese medicine | complementary-therapies | =TCM; Chinese medicine; Oriental medicine; traditional Asian medicine; Eastern medicine | mesh:D008516
kampo | herbal-medicines | Kampo medicine; Japanese herbal medicine
Chinese herbal medicine | herbal-medicines, traditional-chinese-medicine | Chinese herbs; Chinese herbal remedies; traditional Chinese herbs; Chinese herbal formulas; Chinese medicinal herbs
Ayurveda | complementary-therapies | ayurvedic medicine; ayurvedic treatment; ayurvedic remedies; ayurvedic herbs; ayurvedic products | mesh:D008515
panchakarma | ayurveda
Unani medicine | complementary-therapies | Siddha medicine
acupuncture | complementary-therapies | acupuncture therapy; acupuncture treatment; needle acupuncture; acupuncture needles; traditional acupuncture; acupuncturists; acupuncture sessions | mesh:D026881
electroacupuncture | acupuncture | electrical acupuncture; electro-acupuncture | mesh:D015671
auricular acupuncture | acupuncture | ear acupuncture; auriculotherapy; battlefield acupuncture
laser acupuncture | acupuncture
facial acupuncture | acupuncture | cosmetic acupuncture
acupressure | complementary-therapies | pressure point therapy; pressure point massage; P6 acupressure
tui na | traditional-chinese-medicine, massage | tuina; Chinese massage
acupressure mats | acupressure | spike mat; Shakti mat
ear seeds | acupressure | auricular acupressure; ear seeding; auriculotherapy beads
shiatsu | acupressure, massage | shiatsu massage
dry needling | complementary-therapies | intramuscular stimulation; trigger point dry needling
moxibustion | traditional-chinese-medicine | moxa | mesh:D009071
cupping therapy | complementary-therapies | cupping
dry cupping | cupping-therapy
fire cupping | cupping-therapy
wet cupping | cupping-therapy | hijama
gua sha | traditional-chinese-medicine | skin scraping
qigong | mind-body-therapies, traditional-chinese-medicine | qi gong; chi kung; medical qigong; Ba Duan Jin
Baduanjin | qigong | Eight Brocades
# Hands-on
reflexology | complementary-therapies | foot reflexology; zone therapy; foot reflex massage
craniosacral therapy | complementary-therapies | cranial osteopathy; cranial sacral therapy; craniosacral
Rolfing | complementary-therapies | structural integration; Hellerwork
Alexander technique | complementary-therapies | Alexander Technique lessons
Feldenkrais method | complementary-therapies | Feldenkrais; Feldenkrais technique
applied kinesiology | complementary-therapies | muscle testing
Trager approach | complementary-therapies | Trager technique
Bowen therapy | complementary-therapies | Bowen technique
polarity therapy | energy-healing
# Senses, water, substances
aromatherapy | complementary-therapies | aroma therapy; aromatherapy massage; essential oil aromatherapy; aromatherapy oils | mesh:D019341
essential oils | complementary-therapies | plant essential oils; volatile plant oils
lavender | essential-oils, herbal-medicines | Lavandula; lavender extract; lavender oil; lavender essential oil; Silexan; oral lavender oil
peppermint oil | essential-oils, herbal-medicines | peppermint extract; mint oil; enteric-coated peppermint oil; peppermint essential oil; peppermint oil capsules; peppermint; Mentha piperita; peppermint leaf; Colpermin; IBgard
peppermint tea | peppermint-oil
tea tree oil | essential-oils | melaleuca oil; melaleuca
eucalyptus oil | essential-oils | eucalyptus; cineole; eucalyptol
citronella oil | essential-oils | citronella
oil of lemon eucalyptus | insect-repellents | lemon eucalyptus oil
clove oil | essential-oils | oil of cloves; eugenol
cloves | herbal-medicines | Syzygium aromaticum
bergamot oil | essential-oils | bergamot
citrus bergamot | dietary-supplements | bergamot extract; bergamot polyphenols; Citrus bergamia extract
oregano oil | essential-oils | oil of oregano
oregano | herbal-medicines
hydrotherapy | complementary-therapies, physical-modalities | water therapy | mesh:D006875
contrast baths | hydrotherapy | contrast bath therapy; contrast water therapy; contrast therapy; contrast showers
whirlpool baths | hydrotherapy | whirlpool therapy
hot tub | hydrotherapy | jacuzzi
balneotherapy | hydrotherapy | spa therapy; thermal baths; mineral baths; spa treatment; Dead Sea salts; hot springs; hot spring bathing
mud therapy | balneotherapy | mud baths; mud packs; peloid therapy
climatotherapy | balneotherapy
sauna | complementary-therapies | sauna bathing; sauna therapy; Finnish sauna
infrared sauna | sauna | far-infrared sauna
steam bath | sauna | steam room
flotation therapy | complementary-therapies | float tank; sensory deprivation tank; flotation-REST; float therapy; floatation therapy; floatation tank
cold water immersion | hydrotherapy | cold plunge; cold water therapy
cold exposure | physical-modalities | cold exposure therapy; deliberate cold exposure
ice baths | cold-water-immersion
cold showers | cold-water-immersion
cold water swimming | cold-water-immersion | wild swimming; winter swimming; ice swimming; open water swimming
oatmeal baths | self-care | colloidal oatmeal; oat baths; colloidal oatmeal baths
sitz baths | self-care | hip bath; warm sitz baths
warm baths | self-care | hot bath; hot showers; warm shower; soaking in warm water; warm soaks; warm water soaks
Epsom salt | natural-remedies | Epsom salt bath
salt therapy | complementary-therapies | halotherapy; salt cave; salt room
steam inhalation | natural-remedies | inhaling steam; breathing steam; steam treatment
saltwater gargle | natural-remedies | salt water gargle; gargling with salt water; gargling; salt water rinse; saltwater rinse; warm salt water; saline gargle
nasal irrigation | self-care | saline nasal irrigation; neti pot; nasal saline irrigation; nasal rinses; nasal lavage; saline rinse; nasal washing; saline nasal rinse; sinus rinse; nasal saline; sinus irrigation; saline sinus rinse; nasal douche; nasal douching; rinsing the nose; washing out the nose; rinsing your nose; nose rinse; saline nasal washes
oil pulling | complementary-therapies | coconut oil pulling
detox diet | complementary-therapies | detoxification diets; body cleansing; colon cleanse; detox cleanse
HCG diet | diets | human chorionic gonadotropin diet
cabbage soup diet | diets
juice cleanse | detox-diet | juice fasting; juice fast; juicing
detox teas | detox-diet
colonic irrigation | complementary-therapies | colon hydrotherapy; colon cleansing; colonics; high colonic; colonic hydrotherapy; a colonic; coffee colonic
coffee enemas | complementary-therapies
Gerson therapy | complementary-therapies
chelation therapy | complementary-therapies | chelation; chelation treatment | mesh:D002614
ozone therapy | complementary-therapies | medical ozone; ozone treatment
ozone injections | ozone-therapy
urine therapy | complementary-therapies | urotherapy by drinking urine; drinking urine
apitherapy | complementary-therapies | bee venom; bee products
bee venom therapy | apitherapy | bee sting therapy; bee venom acupuncture; bee stings as therapy
leech therapy | complementary-therapies | medicinal leeches; leeches; hirudotherapy
helminthic therapy | complementary-therapies | worm therapy; helminth therapy; hookworm therapy
magnet therapy | complementary-therapies | magnetic therapy; static magnets; magnetic bracelets; magnetic field therapy; magnet bracelets; healing magnets; magnets on the skin; magnetic insoles; magnetic jewellery
pulsed electromagnetic field therapy | magnet-therapy | =PEMF; PEMF therapy
copper bracelets | magnet-therapy
neural therapy | complementary-therapies | injection of procaine into scars
cell salts | homeopathy | tissue salts; Schuessler salts
Bach flower remedies | complementary-therapies | flower essences; flower remedies; Rescue Remedy; Bach flowers
color therapy | complementary-therapies | chromotherapy; color light therapy; colored glasses
sound therapy | complementary-therapies | sound healing; acoustic therapy
white noise | sound-therapy | white noise machines
pink noise | sound-therapy
brown noise | sound-therapy
sound machines | sound-therapy | sleep sounds; noise machines
tinnitus masking | sound-therapy | sound masking; tinnitus maskers
binaural beats | sound-therapy
sound bath | sound-therapy | singing bowls; Tibetan singing bowls
mirror therapy | graded-motor-imagery, physical-modalities | mirror visual feedback; mirror box; mirror box therapy
graded motor imagery | physical-therapy | =GMI
motor imagery | physical-therapy
animal-assisted therapy | complementary-therapies | pet therapy; therapy animals; animal therapy; therapy pets
doll therapy | complementary-therapies
robot therapy | complementary-therapies | Paro robot; robotic pets; social robots
therapy dogs | animal-assisted-therapy | dog therapy; dog-assisted therapy
service dogs | animal-assisted-therapy | service animals; assistance dogs; guide dogs
emotional support animals | animal-assisted-therapy
equine therapy | animal-assisted-therapy | hippotherapy; horse therapy; therapeutic horseback riding; equine-assisted therapy; therapeutic horse riding
nature therapy | complementary-therapies | ecotherapy; time in nature; spending time in nature; green exercise; spending time outdoors
time outdoors | nondrug-treatments | outdoor time; outdoor play
forest bathing | nature-therapy | shinrin-yoku; forest therapy
horticultural therapy | nature-therapy | gardening; garden therapy
wilderness therapy | nature-therapy | adventure therapy
laughter therapy | complementary-therapies | laughter yoga; humor therapy
iridology | complementary-therapies | iris diagnosis
earthing | complementary-therapies | grounding therapy; barefoot walking; grounding mat; earthing mat; grounding sheets
cosmetic camouflage | self-care | camouflage makeup; skin camouflage; concealer
apple cider vinegar | vinegar, natural-remedies | cider vinegar; =ACV
vinegar | natural-remedies | white vinegar; vinegar soaks; distilled vinegar
baking soda baths | natural-remedies | baking soda paste
petroleum jelly | self-care | Vaseline; petrolatum; white petrolatum
moisturizers | self-care | emollients; moisturizing creams; moisturizing; emollient cream; moisturizing lotion; skin moisturizers; thick creams; fragrance-free moisturizers; moisturising ointments; lubricating creams; emollient therapy; hand cream
aqueous cream | moisturizers
emollient bath additives | moisturizers | bath emollients; bath oils; bath additives
soap substitutes | moisturizers
barrier creams | self-care | zinc barrier cream; nappy cream; diaper cream
snail mucin | moisturizers | snail mucin serum
shea butter | moisturizers
sunscreen | sun-protection-treatment, self-care | sunblock; broad-spectrum sunscreen; SPF; sun cream; sun lotion; mineral sunscreen | mesh:D013473
sun-protective clothing | sun-protection-treatment, self-care | protective clothing
sun protection (treatment) | self-care
insect repellents | self-care | bug spray; mosquito repellent; bug repellent | mesh:D007302
picaridin | insect-repellents | icaridin
colloidal silver | complementary-therapies | silver colloid
detox foot pads | complementary-therapies | foot detox; ionic foot bath
Myers' cocktail | iv-vitamin-therapy | Myers cocktail
IV vitamin therapy | complementary-therapies | IV vitamin drip; vitamin drips; intravenous vitamin therapy; IV nutrient therapy
amber teething necklace | complementary-therapies | amber necklace; teething necklace
insulin potentiation therapy | complementary-therapies
placenta encapsulation | complementary-therapies | placentophagy; eating the placenta; placenta pills
chlorine dioxide | complementary-therapies | Miracle Mineral Solution; Miracle Mineral Supplement
rosemary oil | essential-oils | rosemary essential oil
frankincense oil | essential-oils
honey | natural-remedies | raw honey | mesh:D006722
beef tallow | natural-remedies | beef tallow for skin
rice water | natural-remedies
onion juice | natural-remedies
gripe water | natural-remedies
Manuka honey | honey
medical-grade honey | honey | medical honey; medicinal honey
lip balm | self-care | lip moisturizer
warm compress | self-care | hot compress; warm washcloth; warm moist compress
cool compress | self-care | cold compress; wet compress; cool wet compresses; damp cloth; cool baths; cool cloth; cool shower
wet wrap therapy | self-care | wet wraps; wet dressings
`,
};
