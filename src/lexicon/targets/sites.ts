import type { LexiconTable } from '../rows.ts';

/** Organs, tissues, cells and germs as sites of action. */
export const sites: LexiconTable = {
  name: 'targets/sites',
  kind: 'target',
  rows: `
# Nervous system
nervous system | | nerves and brain
central nervous system | nervous-system | CNS; brain and spinal cord; brain and nervous system; central nervous tissue; brain and central nervous system
brain | central-nervous-system | brain tissue; your brain; human brain; the brain itself; mind and brain; brain structures
brain regions | brain | areas of the brain; parts of the brain; regions of the brain; brain areas; certain areas of the brain; certain parts of the brain; specific areas of the brain; brain centers
brain cells | cells, brain | cells in the brain
cerebral cortex | brain | cortex of the brain; cortical areas; neocortex; cortical; the cortex
prefrontal cortex | cerebral-cortex | frontal cortex; frontal lobe; medial prefrontal cortex; PFC region; dorsolateral prefrontal cortex; =DLPFC; ventromedial prefrontal cortex
anterior cingulate cortex | cerebral-cortex | cingulate cortex; anterior cingulate
insula | cerebral-cortex | insular cortex
motor cortex | cerebral-cortex | primary motor cortex
somatosensory cortex | cerebral-cortex
limbic system | brain | emotional centers of the brain; limbic structures; emotional brain
hippocampus | limbic-system | hippocampal formation; hippocampal neurons; hippocampal volume; hippocampal
amygdala | limbic-system | amygdalae; fear center
hypothalamus | brain | hypothalamic nuclei; hypothalamic
pituitary gland | endocrine-system | pituitary; anterior pituitary; hypophysis; posterior pituitary
thalamus | brain | thalamic nuclei
basal ganglia | brain | corpus striatum
globus pallidus | brain
subthalamic nucleus | brain
striatum | basal-ganglia | caudate; putamen; caudate nucleus; dorsal striatum; ventral striatum; striatal
nucleus accumbens | brain | =NAc
ventral tegmental area | brain | VTA
substantia nigra | brain | nigrostriatal pathway; nigral neurons; SNc
brainstem | brain | brain stem
pons | brain
midbrain | brain
medulla oblongata | brain | medullary centers
periaqueductal gray | brainstem | periaqueductal grey; PAG region
locus coeruleus | brainstem
raphe nuclei | brainstem | dorsal raphe
cerebellum | brain | Purkinje cells; cerebellar cortex
chemoreceptor trigger zone | brainstem | CTZ; area postrema
vomiting center | brainstem | vomiting centre; emetic center; vomiting centre in the brain
cough center | brainstem | cough centre; medullary cough center; cough center in the brain; cough reflex center
respiratory center | brainstem | respiratory centre; breathing center; breathing centre in the brain
suprachiasmatic nucleus | hypothalamus | body clock; internal clock; biological clock; circadian clock; master clock
temperature control center | hypothalamus | thermoregulatory center; heat-regulating center; hypothalamic heat-regulating center; body's thermostat; thermoregulatory centre
appetite center | hypothalamus | appetite centre; satiety center; hunger center; appetite centers in the brain; areas of the brain that regulate appetite; appetite center of the brain
sleep center | brain | arousal centers; wakefulness centers; sleep-promoting center; sleep-wake center
pain centers | brain | pain centres in the brain; pain centers of the brain; pain matrix; pain-processing areas of the brain
pleasure center | brain | reward center; reward centre; reward centers in the brain; pleasure centre
blood-brain barrier | brain | BBB
choroid plexus | brain | cerebral ventricles; ependyma
cerebrospinal fluid | central-nervous-system | CSF; spinal fluid
meninges | central-nervous-system | meningeal; dura mater; meningeal blood vessels
spinal cord | central-nervous-system | the cord; spinal cord neurons; spinal column nerves; spinal
dorsal horn | spinal-cord | dorsal horn of the spinal cord; spinal dorsal horn; dorsal horn neurons
nerve roots | nerves | spinal nerve roots; spinal nerves
dorsal root ganglion | peripheral-nervous-system | dorsal root ganglia; DRG neurons; sensory ganglia
peripheral nervous system | nervous-system | PNS; nerves outside the brain; peripheral nervous tissue
peripheral nerves | nerves, peripheral-nervous-system | nerve in the limbs
nerves | nervous-system | nerve tissue; specific nerves; certain nerves; surrounding nerves
neurons | cells, nervous-system | neurone; nerve cell; neuronal cells; brain nerve cells; neural cells; neuronal; nerve cells in the brain; overactive nerve cells; overactive nerves
motor neurons | neurons | motoneurons; motor nerves; motor neurones
sensory neurons | neurons | sensory nerves; afferent neurons; sensory nerve fibers; primary afferents; afferent nerves; sensory fibres
pain nerves | sensory-neurons | nociceptive neurons; C fibers; pain fibers; pain-sensing nerves; nociceptive fibers; pain nerve fibers; A-delta fibers; pain-sensing neurons; pain neurons; nociceptive nerve endings
interneurons | neurons | GABAergic interneurons; inhibitory interneurons; GABA interneurons; inhibitory neurons
dopamine neurons | neurons | dopaminergic neurons; dopamine-producing cells; dopamine-producing neurons; dopamine cells; nigrostriatal neurons
serotonin neurons | neurons | serotonergic neurons
nerve endings | nerves | nerve terminals; sensory nerve endings; presynaptic nerve terminal; nerve ends; free nerve endings; presynaptic terminals; axon terminal; presynaptic nerve endings; nociceptor nerve endings
nerve fibers | nerves | axons; dendrites; dendritic spines
synapses | neurons | synaptic cleft; synaptic gap; gap between nerve cells; spaces between nerve cells; synaptic space; synaptic connections sites; space between neurons
synaptic vesicles | neurons | neurotransmitter vesicles
myelin | nerves | myelin sheath; white matter; nerve coating
glial cells | cells, nervous-system | glia
microglia | cells, nervous-system | microglial cells; microglial
astrocytes | cells, nervous-system
oligodendrocytes | cells, nervous-system
Schwann cells | cells, nervous-system
neuromuscular junction | nerves, muscles | motor end plate; motor endplate; nerve-muscle junction; connection between nerve and muscle
autonomic nervous system | nervous-system | autonomic nerves; involuntary nervous system
sympathetic nervous system | autonomic-nervous-system | sympathetic nerves; SNS activity; fight-or-flight system; sympathetic system; adrenergic nervous system
parasympathetic nervous system | autonomic-nervous-system | parasympathetic nerves; parasympathetic system; rest-and-digest system
vagus nerve | nerves | vagal nerve; vagal afferents; vagal nerve afferents; vagus
trigeminal nerve | nerves | trigeminal ganglion; trigeminal neurons; trigeminovascular system; trigeminal system; trigeminal nucleus
phrenic nerve | nerves
sciatic nerve | nerves
median nerve | nerves
enteric nervous system | autonomic-nervous-system | gut nerves; myenteric plexus; nerves in the gut; nerves of the bowel
optic nerve | nerves, eyes | retinal ganglion cells

# Senses, skin, teeth
eyes | body | inside of the eye; ocular tissues; front of the eye; surface of the eye
retina | eyes | retinal tissue; macula; photoreceptors; back of the eye; retinal pigment epithelium; retinal cells; retinal blood vessels
cornea | eyes | conjunctiva; corneal surface
pupil | eyes | iris; ciliary muscle; iris sphincter muscle; iris muscles; ciliary body
trabecular meshwork | eyes | uveoscleral outflow; Schlemm's canal
tear glands | eyes | lacrimal gland; tear film; natural tears; tear drainage; tear ducts; tears from draining away; tears draining away
inner ear | body | vestibular system; cochlea; balance center; vestibular apparatus; hair cells; balance system; vestibular nuclei; semicircular canals; ear crystals; otoconia; canaliths; crystals in the inner ear; crystals in the ear; calcium crystals in the ear
skin | body | skin tissue; surface of the skin; skin surface
skin cells | cells, skin | keratinocytes; epidermal cells
epidermis | skin | outer layer of the skin; outermost layer of the skin; top layer of the skin; stratum corneum; top layer of skin; skin barrier; upper layers of the skin; outer layer of skin
dermis | skin | deeper layers of the skin; lower layers of the skin
melanocytes | cells, skin | pigment cells; pigment-producing cells; melanin; skin pigment; pigment in the skin; excess pigment; dark pigment
tattoo ink | | ink particles; tattoo pigment; ink in the skin; particles of ink; pigment particles
hair follicles | skin | hair roots; follicle; scalp follicles; pilosebaceous unit
sebaceous glands | skin | oil glands; sebum; skin's oil glands
eyelid oil glands | sebaceous-glands | oil glands in the eyelids; oil glands of the eyelids; oil glands along the eyelids; meibum
sweat glands | skin | eccrine glands; eccrine sweat glands
pores | skin | skin pores; clogged pores
scalp | skin | scalp skin
nails | skin | nail bed; nail plate; fingernails; toenails
teeth | body | tooth enamel; enamel; dentin; dentine; dental enamel
dentinal tubules | teeth | dentin tubules; tubules in the dentin; exposed dentin
dental pulp | teeth | tooth pulp; pulp of the tooth; infected pulp; inflamed pulp; tooth nerve; nerve in the tooth; nerve inside the tooth; nerve of the tooth; pulp tissue
gums | body | gum tissue; gingiva
mucous membranes | body | mucosa; mucosal surfaces; mucosal tissue; lining of the mouth; oral mucosa
mouth | body | oral cavity
jaw | musculoskeletal-system | lower jaw; upper jaw; jawbone; jaw bone; mandible; jaw joint
palate | mouth | soft palate; roof of the mouth; hard palate
salivary glands | body | saliva glands
saliva | body
throat | body | pharynx; back of the throat
larynx | body
nose | body | nasal passages; nasal lining; nasal mucosa; nasal cavity; nostrils; lining of the nose; nasal airways; nasal tissue
sinuses | body | sinus; paranasal sinuses; sinus cavities

# Chest, heart, blood
lungs | body | lung tissue; pulmonary tissue; alveoli; air sacs; deep lungs; trapped air; air trapping; lung capacity
airways | lungs | air passages; bronchial tubes; bronchi; bronchioles; small airways; respiratory tract; airway walls; bronchial passages; air passages in the lungs; breathing passages; airway passages; lower airways
airway muscles | airways, muscles | bronchial smooth muscle; airway smooth muscle; muscles around the airways; muscles of the airways; bronchial muscles; muscles in the airways; muscles surrounding the airways; muscles in the walls of the airways
pulmonary arteries | blood-vessels, lungs | blood vessels in the lungs; pulmonary blood vessels; lung blood vessels; arteries of the lungs; pulmonary vasculature; blood vessels of the lungs; pulmonary vessels; pulmonary vascular bed
heart | body | cardiac tissue; cardiac; the heart itself
heart muscle | muscles, heart | cardiac muscle; myocardium; heart cells; cardiomyocytes; heart muscle cells; cardiac myocytes; cardiac muscle cells; ventricular myocytes; myocardial cells; cardiac cells
heart's electrical system | heart | sinus node; sinoatrial node; atrioventricular node; AV node; SA node; cardiac conduction system; pacemaker cells; electrical signals in the heart; heart's electrical signals; electrical activity of the heart; Purkinje fibers; heart's electrical activity; heart's natural pacemaker; electrical impulses in the heart; electrical conduction system of the heart
cardiovascular system | body | circulatory system; heart and blood vessels; circulation; blood circulation; heart and circulation
coronary arteries | blood-vessels, heart | coronary vessels; heart's arteries; coronary blood vessels; arteries that supply the heart; arteries of the heart
blood vessels | cardiovascular-system | vessels; vasculature; vessel walls; walls of blood vessels; blood vessel walls; walls of the blood vessels; vascular wall; vascular bed
cerebral blood vessels | blood-vessels, brain | blood vessels in the brain; cranial blood vessels; cerebral arteries; brain blood vessels; blood vessels around the brain; cerebral vessels; intracranial blood vessels; blood vessels of the brain; intracranial vessels; cranial arteries
arteries | blood-vessels | arterial walls; artery walls; aorta; arterial
arterioles | blood-vessels | small blood vessels; capillaries; microcirculation; tiny blood vessels; efferent arteriole; peripheral blood vessels; peripheral arteries; microvessels
veins | blood-vessels | venous system; varicose vein walls
blood vessel muscle | muscles, blood-vessels | vascular smooth muscle; muscles in the walls of blood vessels; muscles of the blood vessels; vascular smooth muscle cells; muscle cells in the blood vessels; smooth muscle of the blood vessels; muscles around the blood vessels
endothelium | blood-vessels | endothelial cells; lining of the blood vessels; blood vessel lining; vascular endothelium; HUVEC
lymphatic system | body | lymph nodes; lymph vessels; lymphoid tissue; lymphatics; lymphatic vessels; lymph fluid; lymph; lymphatic fluid; lymphatic tissue
spleen | body | splenic tissue
thymus | body | thymus gland
blood | body | bloodstream; blood stream; circulating blood; blood plasma; serum
blood cells | cells, blood | blood-forming cells
red blood cells | blood-cells | erythrocytes; red cells; reticulocytes; sickle cells; sickled red blood cells
platelets | blood-cells | thrombocytes; blood platelets; megakaryocytes; sticky platelets
white blood cells | immune-cells, blood-cells | leukocytes; leucocytes; white cells
bone marrow | body | marrow; bone marrow cells; marrow cells
stem cells | cells | hematopoietic stem cells; blood stem cells; progenitor cells; mesenchymal stem cells; blood-forming stem cells; cancer stem cells
thrombus | blood | existing clot; clot in the vessel

# Immune system
immune system | body | body's defense system; body's natural defenses; body's defense system against infection; immune defenses; natural defenses; body's immune system; immune defences; own immune system; natural defence system; overactive immune system; your immune system; body's defences; adaptive immune system; innate immune system
immune cells | cells, immune-system | immune system cells; cells of the immune system; inflammatory cells; certain immune cells; defense cells
T cells | lymphocytes | T lymphocytes; activated T cells; CD4+ T cells; CD8+ T cells; cytotoxic T cells; helper T cells; T helper cells; CD4 T cells; killer T cells; Th1 cells; CD8 T cells; CD4 cells; CD4+ cells
Th2 cells | t-cells | type 2 inflammation; type 2 immune cells; T helper 2 cells; type 2 immune response; Th2 response; type 2 inflammatory response
Th17 cells | t-cells | T helper 17 cells; Th17; Th17 pathway
regulatory T cells | t-cells | Treg; T regulatory cells
B cells | lymphocytes | B lymphocytes; CD20-positive B cells; antibody-producing cells; memory B cells
plasma cells | b-cells | myeloma cells; malignant plasma cells
lymphocytes | white-blood-cells | circulating lymphocytes
natural killer cells | lymphocytes | NK cells
macrophages | white-blood-cells | phagocytes; alveolar macrophages; scavenger cells
monocytes | white-blood-cells
neutrophils | white-blood-cells | polymorphonuclear leukocytes; granulocytes
eosinophils | white-blood-cells | eosinophil levels; blood eosinophils
basophils | white-blood-cells
mast cells | immune-cells | mast cell membranes
dendritic cells | immune-cells | antigen-presenting cells; Langerhans cells
antigens | immune-system | allergen

# Digestion
digestive system | body | digestive tract; gastrointestinal tract; GI tract; gut; gastrointestinal system; alimentary tract; gastro-intestinal tract; digestive organs
esophagus | digestive-system | food pipe; gullet; oesophageal lining; esophageal
lower esophageal sphincter | esophagus | LES muscle; esophageal sphincter
stomach | digestive-system | gastric; stomach muscles; tummy
stomach lining | stomach | gastric mucosa; lining of the stomach; gastric lining; stomach's protective lining; gastric epithelium; stomach wall; protective lining of the stomach
parietal cells | cells, stomach | gastric parietal cells; acid-producing cells; acid-secreting cells; stomach cells; cells in the stomach; cells in the stomach lining; cells lining the stomach; gastric cells; acid-producing cells in the stomach
intestines | digestive-system | bowel; intestinal tract; intestinal; large and small intestines
small intestine | intestines | small bowel; ileum; duodenum; jejunum; terminal ileum; upper small intestine
intestinal wall | intestines | intestinal lining; gut lining; bowel lining; lining of the bowel; intestinal mucosa; gut wall; lining of the gut; intestinal epithelium; intestinal cells; intestinal epithelial cells; lining of the intestines; bowel wall; gut barrier; enterocytes; brush border
bowel muscles | intestines, muscles | intestinal muscles; muscles of the bowel; gut muscles; intestinal smooth muscle; muscles in the gut; muscles of the intestines; muscles of the gut; smooth muscle of the gut; muscles in the intestines; muscles in your bowel
colon | intestines | large intestine; large bowel; colonic
rectum | intestines | rectal tissue; back passage
anus | intestines | anal sphincter; anal canal; internal anal sphincter; anal area
stool | intestines | feces; poo; bowel contents; bowel movement; intestinal contents; bowel motions
gut bacteria | bacteria, intestines | gut microbiome; gut flora; microbiome; intestinal flora; gut microbiota; intestinal bacteria; good bacteria; friendly bacteria; healthy bacteria; natural bacteria in the gut; microbiota; beneficial bacteria; microflora
liver | body | hepatic tissue; hepatic
liver cells | cells, liver | hepatocytes; hepatic stellate cells; hepatic cells
gallbladder | body | gall bladder; bile ducts; biliary tract
pancreas | body | pancreatic tissue
beta cells | cells, pancreas | pancreatic beta cells; insulin-producing cells; β-cells; pancreatic β-cells; islet cells; islets of Langerhans; insulin-producing beta cells; insulin-secreting cells; pancreatic islets; cells in the pancreas; pancreatic cells
alpha cells | cells, pancreas | pancreatic alpha cells; α-cells
fat tissue | body | adipose tissue; body fat; fat stores; adipose; fatty tissue; visceral fat; brown fat; brown adipose tissue; stored fat; excess fat; unwanted fat; fat deposits; fat under the skin
fat cells | cells, fat-tissue | adipocytes; 3T3-L1 adipocytes

# Kidneys, bladder, reproduction, glands
kidneys | body | renal tissue; renal
kidney tubules | kidneys | renal tubule; distal convoluted tubule; proximal tubule; distal tubule; collecting duct; nephron; tubules of the kidney; proximal convoluted tubule; kidney cells; distal nephron; renal tubular cells
loop of Henle | kidneys | thick ascending limb; ascending limb of the loop of Henle; ascending loop of Henle; thick ascending loop of Henle
glomeruli | kidneys | glomerulus; kidney filters; podocytes; tiny filters in the kidneys; blood vessels of the kidneys; mesangial cells; renal blood vessels
urine | kidneys | urinary
urinary tract | body | urinary system; urethra; urinary tract lining; ureter
bladder | urinary-tract | urinary bladder; bladder wall; bladder lining
bladder muscles | muscles, bladder | detrusor muscle; muscles of the bladder; detrusor; muscles in the bladder; overactive bladder muscles; muscles in your bladder; smooth muscle of the bladder; detrusor smooth muscle; muscles around the bladder
bladder neck | urinary-tract, muscles | muscles in the prostate and bladder neck; bladder neck muscles; prostate muscles; muscles of the prostate; muscles around the prostate; smooth muscle of the prostate and bladder neck; prostatic smooth muscle; prostate smooth muscle; prostate and bladder neck; muscles around the urethra
prostate | body | prostate gland; prostate tissue; prostatic tissue; enlarged prostate gland
prostate cells | cells, prostate | prostatic cells
penis | body | corpus cavernosum; blood vessels in the penis; penile tissue; erectile tissue; corpora cavernosa; penile arteries; penile blood vessels
testes | body | testicles; Leydig cells; testicular tissue; testis
sperm | cells | sperm cells; spermatozoa; semen; spermatogonia
uterus | body | womb; uterine muscle; uterine wall; myometrium; uterine smooth muscle
womb lining | uterus | endometrium; lining of the womb; uterine lining; lining of the uterus; endometrial tissue; lining of your womb; endometrial lining
cervical mucus | uterus | mucus in the cervix; cervix; mucus in the neck of the womb; mucus around the cervix; mucus of the cervix
ovaries | body | ovarian follicles; ovarian tissue; ovarian
eggs (ovum) | cells, ovaries | ovum; oocytes; egg cells; fertilized egg; embryo
fallopian tubes | body
vagina | body | vaginal tissue; vaginal lining; vaginal walls; vaginal epithelium
placenta | body | placental barrier; placental tissue
breasts | body | breast tissue; mammary gland; mammary tissue; milk ducts
breast milk | body | human milk
endocrine system | body | glands; hormonal system; endocrine glands; hormone system
adrenal glands | endocrine-system | adrenals; adrenal cortex; adrenal medulla
thyroid gland | endocrine-system | thyroid; thyroid cells; thyroid tissue; thyroid gland cells; overactive thyroid tissue
parathyroid glands | endocrine-system | parathyroid
pineal gland | endocrine-system | pineal
HPA axis | endocrine-system | hypothalamic-pituitary-adrenal axis; hypothalamic-pituitary axis; stress axis
hypothalamic-pituitary-gonadal axis | endocrine-system | HPG axis

# Muscles, bones
musculoskeletal system | body | muscles and joints; musculoskeletal tissues
muscles | body | muscle tissue; tense muscles; tight muscles; affected muscles; targeted muscles; muscle contractions site; specific muscles
skeletal muscles | muscles | voluntary muscles; skeletal muscle tissue; striated muscle
trigger points | muscles | myofascial trigger points; muscle knots; knots in the muscle; knots in muscles; tight knots
jaw muscles | skeletal-muscles | chewing muscles; masseter muscles; masseter; muscles of the jaw; muscles of mastication
shoulder muscles | skeletal-muscles | rotator cuff; rotator cuff muscles; neck muscles; neck and shoulder muscles; muscles of the shoulder
leg muscles | skeletal-muscles | quadriceps; hamstrings; thigh muscles; calf muscles; gluteal muscles; glutes; hip flexors; hip muscles
core muscles | muscles | core strength; core stability; abdominal muscles; deep abdominal muscles; trunk muscles; back muscles; spinal muscles; postural muscles; muscles of the trunk
pelvic floor | muscles | pelvic floor muscles; pelvic muscles; muscles of the pelvic floor; muscles of your pelvic floor
smooth muscle | muscles | smooth muscle cells; involuntary muscles; smooth muscle tissue
facial muscles | muscles | muscles of the face; muscles in the face
diaphragm | muscles | breathing muscles; respiratory muscles
muscle cells | cells, muscles | myocytes; muscle fibers; sarcoplasmic reticulum; satellite cells
muscle spindles | muscles
joints | body | inflamed joints; affected joints; joint space; joint fluid; joint tissue
synovium | joints | synovial fluid; lining of the joints; joint lining; synovial membrane; synovial tissue; synoviocytes
cartilage | joints | joint cartilage; chondrocytes; articular cartilage
tendons | body | ligaments; connective tissue
fascia | musculoskeletal-system | fasciae; fascial tissue; myofascial tissue; tight fascia; fascial restrictions; plantar fascia
fibroblasts | cells | myofibroblasts; scar tissue
bones | body | bone tissue; skeleton; bone mineral; bone matrix; bone surface
foot arches | musculoskeletal-system | arch of the foot; foot alignment; arch of your foot
spine | bones | vertebrae; spinal column; backbone; spinal alignment; alignment of the spine; spinal joints; vertebral discs; intervertebral discs; spinal discs; spinal misalignments; misaligned vertebrae
osteoclasts | cells, bones | bone-resorbing cells; bone-breaking cells; bone-removing cells; cells that break down bone
osteoblasts | cells, bones | bone-forming cells; bone-building cells; bone cells; osteocytes; bone-making cells
growth plate | bones | epiphyseal plate

# Body and cells at large
body | | body tissues; human body; whole body; tissues; organs; body systems; your body; body's organs; peripheral tissues
injured tissue | body | damaged tissue; wound; site of injury; site of inflammation; inflamed tissue; wound bed; wound site
cells | body | body cells; cells in the body; healthy cells; normal cells; living cells; human cells
cell membrane | cells | plasma membrane; lipid bilayer; membrane of cells; cell wall membrane; nerve cell membrane; neuronal membrane; cellular membranes; cell surface
cell nucleus | cells | nucleus of the cell; chromosomes
cytoplasm | cells | cytosol; intracellular space
mitochondria | cells | mitochondrion; mitochondrial; cell powerhouses; mitochondrial function; energy factories of the cell; mitochondrial membrane
endoplasmic reticulum | cells | Golgi apparatus
lysosomes | cells | endosomes
extracellular matrix | body | extracellular space; interstitium; basement membrane
epithelial cells | cells | epithelium; epithelial tissue; goblet cells; ciliated cells
rapidly dividing cells | cells | fast-growing cells; rapidly growing cells; dividing cells; fast-dividing cells; cells that divide quickly; quickly dividing cells; cells that grow and divide quickly; proliferating cells; abnormal cells
infected cells | cells | virus-infected cells; host cells; cells infected with the virus; HIV-infected cells; healthy immune cells
senescent cells | cells | zombie cells

# Cancer
cancer cells | rapidly-dividing-cells | tumor cells; malignant cells; cancerous cells; neoplastic cells; cells of the tumor; cancer tissue; carcinoma cells; tumor tissue
tumors (target) | body | tumor site; solid tumor tissue; tumor mass; tumor
leukemia cells | cancer-cells | leukemic cells; blast cells; HL-60 cells; K562 cells; =blasts
lymphoma cells | cancer-cells | malignant B cells; cancerous B cells; malignant lymphocytes
breast cancer cells | cancer-cells | MCF-7 cells; hormone receptor-positive breast cancer cells; breast tumor cells; MDA-MB-231 cells; MCF-7
prostate cancer cells | cancer-cells | LNCaP cells; PC-3 cells; prostate tumor cells; DU145 cells
lung cancer cells | cancer-cells | A549 cells; A549
colon cancer cells | cancer-cells | colorectal cancer cells; HT-29 cells; HCT116 cells; HCT116; Caco-2 cells
liver cancer cells | cancer-cells | HepG2 cells; HepG2; hepatoma cells; hepatocellular carcinoma cells
melanoma cells | cancer-cells
glioma cells | cancer-cells | glioblastoma cells
neuroblastoma cells | cancer-cells
tumor blood vessels | blood-vessels, cancer-cells | blood vessels that feed tumors; tumor vasculature; blood supply of tumors; blood supply to tumors; tumor's blood supply; blood vessels feeding the tumor; blood supply to the tumor; blood vessels in tumors
tumor microenvironment | body | TME cells

# Germs and pests
germs | | microbes; microorganisms; micro-organisms; pathogens; microbial cells; infectious organisms; disease-causing organisms; bugs; infectious agents
bacteria | germs | bacterial cells; bacterial; harmful bacteria; bad bacteria; susceptible bacteria; disease-causing bacteria; bacterial growth organisms; a wide range of bacteria; susceptible organisms; bacteria causing the infection; certain bacteria; a broad range of bacteria; many types of bacteria; resistant bacteria
gram-positive bacteria | bacteria | gram-positive; gram positive organisms
gram-negative bacteria | bacteria | gram-negative; gram negative organisms
anaerobic bacteria | bacteria | anaerobes; anaerobic organisms
Staphylococcus aureus | gram-positive-bacteria | S. aureus; staph bacteria; staphylococci; MRSA bacteria; staph; Staphylococcus; Staph aureus; Staphylococcus epidermidis; MRSA organism; staphylococcal
streptococci | gram-positive-bacteria | streptococcus; strep bacteria
Streptococcus pneumoniae | gram-positive-bacteria | pneumococcus; pneumococci
Streptococcus pyogenes | gram-positive-bacteria | group A streptococcus
enterococci | gram-positive-bacteria | Enterococcus; Enterococcus faecalis; VRE organisms; Enterococcus faecium
E. coli | gram-negative-bacteria | Escherichia coli; E coli
Pseudomonas aeruginosa | gram-negative-bacteria | Pseudomonas; P. aeruginosa
Klebsiella | gram-negative-bacteria | Klebsiella pneumoniae; K. pneumoniae
Enterobacteriaceae | gram-negative-bacteria
Enterobacter | gram-negative-bacteria
Acinetobacter | gram-negative-bacteria | Acinetobacter baumannii
Haemophilus influenzae | gram-negative-bacteria | H. influenzae; Haemophilus
Moraxella catarrhalis | gram-negative-bacteria
Salmonella | gram-negative-bacteria | salmonellae
Shigella | gram-negative-bacteria
Campylobacter | gram-negative-bacteria
Vibrio cholerae | gram-negative-bacteria
Neisseria gonorrhoeae | gram-negative-bacteria | gonococcus; N. gonorrhoeae
Neisseria meningitidis | gram-negative-bacteria | meningococcus
Helicobacter pylori | gram-negative-bacteria | H. pylori; H pylori; H. pylori bacteria; Helicobacter
Clostridioides difficile | anaerobic-bacteria | C. difficile; Clostridium difficile; C. diff; C diff bacteria; Clostridium; C. difficile bacteria
Mycobacterium tuberculosis | bacteria | M. tuberculosis; tuberculosis bacteria; TB bacteria; tubercle bacilli
mycobacteria | bacteria | mycobacterium; Mycobacterium avium complex
Mycobacterium leprae | bacteria
Chlamydia trachomatis | bacteria | chlamydiae; C. trachomatis
mycoplasma | bacteria | Mycoplasma pneumoniae
atypical bacteria | bacteria
rickettsiae | bacteria
Treponema pallidum | bacteria
Legionella | bacteria
acne bacteria | bacteria | Cutibacterium acnes; Propionibacterium acnes; P. acnes; C. acnes; acne-causing bacteria; bacteria that cause acne; bacteria on the skin; skin bacteria
oral bacteria | bacteria | mouth bacteria; plaque bacteria; bacteria in the mouth; Streptococcus mutans; dental plaque; tooth plaque; plaque
viruses | germs | viral particles; virions; viral load; virus particles; RNA viruses; DNA viruses; enveloped viruses
HIV (virus) | viruses | HIV; human immunodeficiency virus; HIV-1; HIV virus; amount of HIV in the blood; HIV-2; AIDS virus
herpes viruses | viruses | herpesvirus; herpesviruses
varicella-zoster virus | viruses
Epstein-Barr virus | viruses
herpes simplex virus | viruses | HSV; HSV-1; HSV-2; HSV-1 and HSV-2
cytomegalovirus (virus) | viruses | cytomegalovirus; CMV
influenza virus | viruses | flu virus; influenza A virus; influenza A; influenza B virus; influenza A and B viruses; influenza A and B
coronavirus | viruses | SARS-CoV-2; coronaviruses; SARS-CoV-2 virus; COVID-19 virus; virus that causes COVID-19
hepatitis B virus | viruses | HBV; HBV DNA
hepatitis C virus | viruses | HCV; HCV RNA
human papillomavirus (virus) | viruses | human papillomavirus; HPV; papillomavirus
respiratory syncytial virus | viruses | RSV virus
rhinovirus | viruses | rhinoviruses
adenovirus | viruses
norovirus | viruses
enterovirus | viruses
rotavirus | viruses
fungi | germs | fungal cells; yeast; mold; moulds; fungal; dermatophytes; fungal organisms; susceptible fungi
Candida | fungi | Candida albicans; candida yeast; Candida species; C. albicans
Aspergillus | fungi | Aspergillus fumigatus; Aspergillus species
Cryptococcus | fungi | Cryptococcus neoformans
Pneumocystis jirovecii | fungi
Malassezia | fungi | Pityrosporum; Malassezia furfur
parasites | germs | parasitic organisms; parasitic
protozoa | germs | protozoan
Trichomonas vaginalis | germs | trichomonas
Giardia | germs | Giardia lamblia
amoebae | germs | Entamoeba histolytica
Toxoplasma gondii | germs
malaria parasites | parasites | Plasmodium falciparum; plasmodium; malarial parasites; P. falciparum; Plasmodium vivax; Plasmodium parasites; P. vivax; hypnozoites
worms | parasites | parasitic worms; helminths; intestinal worms
roundworms | parasites | nematodes
tapeworms | parasites
pinworms | parasites | threadworms
flukes | parasites | schistosomes
hookworms | parasites
whipworms | parasites
lice (insects) | parasites | lice; head lice; louse; nits; lice eggs
mites (insects) | parasites | scabies mites; mites; Sarcoptes scabiei; Demodex mites
insects | parasites
ticks | parasites
fleas | parasites
poisons | | heavy metals in the body; toxic metals; harmful substances; toxic substances; waste products; snake venom; lead in the blood; blood lead levels; spider venom; scorpion venom
dietary fat | | fat from food; fats in food; fat in the diet; fat you eat
carbohydrates | | sugars; starch; lactose; milk sugar
carbon dioxide | metabolites | CO2
water | metabolites | body water; fluid; excess fluid; excess water; body fluids; excess salt and water; water in the stool
ears | body | the ear; middle ear; Eustachian tube
hair | skin | hair shaft; hair fibers; hair cuticle
tongue | mouth | tongue muscles
`,
};
