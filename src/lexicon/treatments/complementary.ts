import type { LexiconTable } from '../rows.ts';

/** Complementary and traditional treatments, hands-on, energetic and sensory. */
export const complementary: LexiconTable = {
  name: 'treatments/complementary',
  kind: 'treatment',
  rows: `
# In general
complementary therapies | | complementary medicine; complementary treatments; complementary and alternative medicine; =CAM; complementary approaches; integrative medicine; integrative therapies; complementary health approaches; holistic medicine; holistic treatments; holistic therapies; complementary and alternative therapies; functional medicine; integrative treatments; integrative approaches; holistic approaches | mesh:D000529
natural remedies | complementary-therapies | home remedies; natural treatments; natural therapies; home treatments; folk remedies; natural medicine; folk medicine; natural products; natural options; at-home remedies; natural alternatives; household remedies
naturopathy | complementary-therapies | naturopathic medicine; naturopathic treatment; naturopathic remedies; naturopaths | mesh:D009324
homeopathy | complementary-therapies | homeopathic remedies; homeopathic medicine; homeopathic treatment; homeopathic products; homeopathic | mesh:D006705
anthroposophic medicine | complementary-therapies | anthroposophical medicine
energy healing | complementary-therapies | energy therapies; energy medicine; energy work; biofield therapy; spiritual healing; faith healing; distant healing
reiki | energy-healing | reiki therapy; reiki healing
therapeutic touch | energy-healing | healing touch; touch therapy | mesh:D026443
crystal healing | energy-healing | crystal therapy; healing crystals
prayer | complementary-therapies | religious practices; spiritual practices; praying; faith-based healing
# East Asian and Indian
traditional Chinese medicine | complementary-therapies | =TCM; Chinese medicine; Oriental medicine; traditional Asian medicine; Eastern medicine | mesh:D008516
kampo | herbal-medicines | Kampo medicine; Japanese herbal medicine
Chinese herbal medicine | herbal-medicines, traditional-chinese-medicine | Chinese herbs; Chinese herbal remedies; traditional Chinese herbs; Chinese herbal formulas; Chinese medicinal herbs
ayurveda | complementary-therapies | ayurvedic medicine; ayurvedic treatment; ayurvedic remedies; ayurvedic herbs; panchakarma; ayurvedic products | mesh:D008515
Unani medicine | complementary-therapies | Siddha medicine
acupuncture | complementary-therapies | acupuncture therapy; acupuncture treatment; needle acupuncture; acupuncture needles; traditional acupuncture; acupuncturists; acupuncture sessions | mesh:D026881
electroacupuncture | acupuncture | electrical acupuncture; electro-acupuncture | mesh:D015671
auricular acupuncture | acupuncture | ear acupuncture; auriculotherapy; battlefield acupuncture
acupressure | complementary-therapies | shiatsu; pressure point therapy; pressure point massage; shiatsu massage; acupressure bands
dry needling | complementary-therapies | intramuscular stimulation; trigger point dry needling
moxibustion | traditional-chinese-medicine | moxa | mesh:D009071
cupping | complementary-therapies | cupping therapy; wet cupping; dry cupping; hijama; fire cupping
gua sha | traditional-chinese-medicine | skin scraping
qigong | mind-body-therapies, traditional-chinese-medicine | qi gong; chi kung; medical qigong
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
lavender | essential-oils, herbal-medicines | lavender oil; lavender essential oil; Lavandula; lavender extract; Silexan
peppermint oil | essential-oils, herbal-medicines | peppermint; peppermint extract; mint oil; enteric-coated peppermint oil; Mentha piperita; peppermint tea
tea tree oil | essential-oils | melaleuca oil; melaleuca
eucalyptus oil | essential-oils | eucalyptus; cineole; eucalyptol
citronella oil | essential-oils | citronella; lemon eucalyptus oil; oil of lemon eucalyptus
clove oil | essential-oils | oil of cloves; cloves; eugenol
bergamot oil | essential-oils | bergamot
oregano oil | essential-oils | oil of oregano; oregano
hydrotherapy | complementary-therapies, physical-modalities | water therapy; contrast baths; contrast bath therapy; whirlpool baths; whirlpool therapy; hot tub; water treatment | mesh:D006875
balneotherapy | hydrotherapy | spa therapy; thermal baths; mineral baths; spa treatment; Dead Sea salts; mud baths; mud therapy; mud packs; peloid therapy; climatotherapy; hot springs; hot spring bathing
sauna | complementary-therapies | sauna bathing; steam bath; infrared sauna; steam room; sauna therapy
flotation therapy | complementary-therapies | float tank; sensory deprivation tank; flotation-REST; float therapy
cold water immersion | hydrotherapy | ice baths; cold plunge; cold showers; cold water swimming; wild swimming; cold water therapy
oatmeal baths | self-care | colloidal oatmeal; oat baths; colloidal oatmeal baths
sitz baths | self-care | hip bath; warm sitz baths
warm baths | self-care | hot bath; hot showers; warm shower; soaking in warm water; warm soaks; warm water soaks
Epsom salt | natural-remedies | Epsom salt bath
salt therapy | complementary-therapies | halotherapy; salt cave; salt room
steam inhalation | natural-remedies | inhaling steam; breathing steam; steam treatment
saltwater gargle | natural-remedies | salt water gargle; gargling with salt water; gargling; salt water rinse; saltwater rinse; warm salt water
nasal irrigation | self-care | saline nasal irrigation; neti pot; nasal saline irrigation; nasal rinses; nasal lavage; saline rinse; nasal washing; saline nasal rinse; sinus rinse; nasal saline; sinus irrigation; saline sinus rinse; nasal douche
oil pulling | complementary-therapies | coconut oil pulling
detoxification diets | complementary-therapies | detox diet; body cleansing; juice cleanse; juice fasting; colon cleanse; detox teas
colonic irrigation | complementary-therapies | colon hydrotherapy; colon cleansing; colonics; high colonic
coffee enemas | complementary-therapies | Gerson therapy
chelation therapy | complementary-therapies | chelation; chelation treatment | mesh:D002614
ozone therapy | complementary-therapies | medical ozone; ozone treatment
urine therapy | complementary-therapies | urotherapy by drinking urine; drinking urine
apitherapy | complementary-therapies | bee venom; bee venom therapy; bee sting therapy; bee venom acupuncture; bee products
leech therapy | complementary-therapies | medicinal leeches; leeches; hirudotherapy
helminthic therapy | complementary-therapies | worm therapy; helminth therapy; hookworm therapy
magnet therapy | complementary-therapies | magnetic therapy; static magnets; magnetic bracelets; magnetic field therapy; copper bracelets; magnet bracelets; pulsed electromagnetic field therapy; =PEMF
neural therapy | complementary-therapies | injection of procaine into scars
cell salts | homeopathy | tissue salts; Schuessler salts
Bach flower remedies | complementary-therapies | flower essences; flower remedies; Rescue Remedy; Bach flowers
color therapy | complementary-therapies | chromotherapy; color light therapy; colored glasses
sound therapy | complementary-therapies | sound healing; white noise; sound masking; tinnitus masking; white noise machines; binaural beats; sound bath; acoustic therapy
mirror therapy | physical-modalities | mirror visual feedback; mirror box; mirror box therapy; graded motor imagery; motor imagery; =GMI
animal-assisted therapy | complementary-therapies | pet therapy; therapy animals; animal therapy; therapy dogs; service dogs; emotional support animals; therapy pets; service animals; assistance dogs
equine therapy | animal-assisted-therapy | hippotherapy; horse therapy; therapeutic horseback riding; equine-assisted therapy
nature therapy | complementary-therapies | forest bathing; ecotherapy; horticultural therapy; time in nature; wilderness therapy; gardening; spending time in nature; green exercise; shinrin-yoku; spending time outdoors; adventure therapy
laughter therapy | complementary-therapies | laughter yoga; humor therapy
iridology | complementary-therapies | iris diagnosis
earthing | complementary-therapies | grounding therapy; barefoot walking
cosmetic camouflage | self-care | camouflage makeup; skin camouflage; concealer
apple cider vinegar | natural-remedies | cider vinegar; vinegar; vinegar soaks; white vinegar
baking soda baths | natural-remedies | baking soda paste
petroleum jelly | self-care | Vaseline; petrolatum; white petrolatum
moisturizers | self-care | emollients; moisturizing creams; moisturizing; emollient cream; moisturizing lotion; skin moisturizers; thick creams; fragrance-free moisturizers; moisturising ointments; lubricating creams; barrier cream; emollient therapy; hand cream
sunscreen | self-care | sunblock; sun protection; broad-spectrum sunscreen; SPF; sun-protective clothing; sun cream; sun lotion; protective clothing; mineral sunscreen | mesh:D013473
insect repellents | self-care | bug spray; mosquito repellent; bug repellent; picaridin | mesh:D007302
colloidal silver | complementary-therapies | silver colloid
rosemary oil | essential-oils | rosemary essential oil
honey | natural-remedies | medical-grade honey; Manuka honey; medical honey; raw honey; medicinal honey | mesh:D006722
lip balm | self-care | lip moisturizer
warm compresses | self-care | hot compress; warm washcloth; warm moist compress
cool compresses | self-care | cold compress; wet compress; cool wet compresses; damp cloth; wet dressings; cool baths; wet wrap therapy; wet wraps; cool cloth; cool shower
`,
};
