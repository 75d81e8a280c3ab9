import type { LexiconTable } from '../rows.ts';

/** Diseases of bones, joints, muscles, tendons and connective tissue. */
export const musculoskeletal: LexiconTable = {
  name: 'conditions/musculoskeletal',
  kind: 'condition',
  rows: `
# Joints
arthritis | joint-diseases, inflammatory-diseases | arthritic conditions; inflammatory arthritis; inflamed joints; joint inflammation; inflammation of the joints; arthritic; inflammation of joints; chronic arthritis; inflammatory joint disease; arthritic joints; inflammation in the joints; polyarthritis; arthritides | mesh:D001168
osteoarthritis | arthritis, degenerative-diseases | degenerative joint disease; degenerative arthritis; wear and tear arthritis; =OA; arthrosis; wear-and-tear of the joints; osteoarthrosis; worn joints; cartilage loss; joint degeneration; cartilage damage; cartilage breakdown; worn cartilage; bad knee; dodgy knee; worn knee; worn-out knees; worn-out hip; worn hip; bad hip; worn-out joint; arthritic hip; creaky joints; creaky knees; creaking joints; gammy knee; joint wear and tear; wear and tear in the joints | mesh:D010003
hand osteoarthritis | osteoarthritis | osteoarthritis of the hand; hand arthritis
knee osteoarthritis | osteoarthritis | osteoarthritis of the knee; knee arthritis; arthritis of the knee; OA of the knee; arthritis in the knee | mesh:D020370
hip osteoarthritis | osteoarthritis | osteoarthritis of the hip; hip arthritis; arthritis of the hip | mesh:D015207
spinal osteoarthritis | osteoarthritis, spinal-disorders | spondylosis; spinal arthritis; lumbar spondylosis; arthritis of the spine | mesh:D055009
cervical spondylosis | spinal-osteoarthritis | arthritis of the neck
rheumatoid arthritis | arthritis, autoimmune-diseases, rheumatic-diseases | =RA; rheumatoid disease; active rheumatoid arthritis; moderate to severe rheumatoid arthritis; rheumatoid joint disease | mesh:D001172
juvenile idiopathic arthritis | arthritis, autoimmune-diseases, childhood-diseases | juvenile rheumatoid arthritis; juvenile arthritis; JIA; childhood arthritis; juvenile chronic arthritis | mesh:D001171
systemic juvenile idiopathic arthritis | juvenile-idiopathic-arthritis
polyarticular juvenile idiopathic arthritis | juvenile-idiopathic-arthritis
Still's disease | arthritis, autoimmune-diseases | adult-onset Still's disease | mesh:D016706
psoriatic arthritis | arthritis, autoimmune-diseases | =PsA; arthritis with psoriasis; psoriatic joint disease; active psoriatic arthritis; arthritis associated with psoriasis | mesh:D015535
ankylosing spondylitis | axial-spondyloarthritis, spondyloarthritis | Bechterew's disease; radiographic axial spondyloarthritis; spinal inflammation; Bekhterev's disease; rheumatoid spondylitis | mesh:D013167
spondyloarthritis | arthritis, autoimmune-diseases | spondyloarthropathies; spondylitis; seronegative arthritis | mesh:D025242
nonradiographic axial spondyloarthritis | axial-spondyloarthritis, spondyloarthritis
axial spondyloarthritis | spondyloarthritis | axial spondylarthritis; =axSpA; nr-axSpA
enteropathic arthritis | spondyloarthritis
reactive arthritis | arthritis | Reiter's syndrome | mesh:D016918
enthesitis | inflammatory-diseases | enthesitis-related arthritis
synovitis | joint-diseases, inflammatory-diseases | inflammation of the joint lining | mesh:D013585
Charcot joint | joint-diseases | Charcot foot; neuropathic arthropathy; Charcot arthropathy
hemarthrosis | joint-diseases, bleeding | joint bleeds; bleeding into joints; bleeding into the joints; joint bleeding | mesh:D006395
joint damage | joint-diseases | structural joint damage; joint destruction; destruction of joints
frozen shoulder | shoulder-conditions | adhesive capsulitis
shoulder conditions | musculoskeletal-disorders | shoulder disorders; painful shoulder
shoulder impingement syndrome | shoulder-conditions | shoulder impingement; subacromial impingement; subacromial pain syndrome
rotator cuff injury | shoulder-conditions, tendon-injury | rotator cuff disease
rotator cuff tendinopathy | rotator-cuff-injury | rotator cuff tendinitis
rotator cuff tear | rotator-cuff-injury | torn rotator cuff
bursitis | joint-diseases, inflammatory-diseases | inflamed bursa; inflammation of a bursa; shoulder bursitis; bursa inflammation; subacromial bursitis; housemaid's knee
hypermobility | joint-diseases | joint hypermobility; loose joints; hypermobile joints; loose ligaments; double-jointed; lax ligaments; ligament laxity; overly flexible joints
hypermobility spectrum disorder | hypermobility | joint hypermobility syndrome
joint contracture | joint-diseases | contractures; muscle contractures; stiff joints from contracture | mesh:D003286
hip dysplasia | birth-defects, joint-diseases | developmental dysplasia of the hip; congenital hip dislocation | mesh:D006618
Perthes disease | bone-diseases, childhood-diseases | Legg-Calvé-Perthes disease
chondromalacia patellae | knee-pain | chondromalacia; softening of knee cartilage
meniscus tear | sports-injuries | meniscal tear; torn meniscus; torn cartilage; meniscal injury; torn knee cartilage; torn cartilage in the knee; cartilage tear; ripped cartilage
loose bodies in joint | joint-diseases | osteochondritis | mesh:D010008
osteochondritis dissecans | joint-diseases
# Spine
spinal disorders | musculoskeletal-disorders | spinal disease; spinal conditions; spine problems; back problems; back disorders; spine disorders; spinal problems; back conditions; back trouble | mesh:D013122
herniated disc | spinal-disorders | slipped disc; herniated disk; slipped disk; disc herniation; prolapsed disc; intervertebral disc displacement; ruptured disc; bulging disc; disc prolapse; lumbar disc herniation; ruptured disk; intervertebral disc disease; disc problems; protruding disc; bulging disk; disc bulge | mesh:D007405
degenerative disc disease | spinal-disorders, degenerative-diseases | intervertebral disc degeneration; disc degeneration; degenerative disk disease; worn discs | mesh:D055959
spinal stenosis | spinal-disorders | lumbar spinal stenosis; narrowing of the spinal canal; neurogenic claudication; cervical stenosis | mesh:D013130
spondylolisthesis | spinal-disorders | spondylolysis; slipped vertebra | mesh:D013168
scoliosis | spinal-disorders | curvature of the spine; curved spine; spinal curvature; sideways curve of the spine | mesh:D012600
kyphosis | spinal-disorders | hunchback; stooped posture; dowager's hump; rounded back; curved upper back; hunched back; hunched posture; humped back; hunched shoulders; stooped back | mesh:D007738
spinal infection | spinal-disorders, infections | discitis; vertebral osteomyelitis; spinal epidural abscess; epidural abscess
whiplash | neck-pain, sprains-and-strains | whiplash injury; neck sprain; neck strain; whiplash-associated disorders | mesh:D014911
back strain | sprains-and-strains, back-pain | strained back; pulled back muscle; back sprain; back injury; lumbar strain
poor posture | | bad posture; posture problems
# Bones
osteoporosis | bone-diseases, bone-loss | brittle bones; thinning of the bones; thinning bones; thin bones; bone thinning; fragile bones; weak bones; porous bones; weakened bones; weakening of the bones; bone weakness; weakening of bones; fragility of bones; bone fragility; bone weakening; weaker bones; bones weaker; weakening bones; thinner bones; bones thinner; thinning of your bones; bones brittle; bones more brittle; bones to become brittle; bones become brittle; bones fragile; bones more fragile; bones become weak; bones to weaken; bones weaken; bones to thin; crumbling bones; thinned bones | mesh:D010024
postmenopausal osteoporosis | osteoporosis | osteoporosis after menopause; osteoporosis in postmenopausal women; osteoporosis after the menopause; bone loss after menopause | mesh:D015663
glucocorticoid-induced osteoporosis | osteoporosis | steroid-induced osteoporosis; osteoporosis caused by steroids; corticosteroid-induced osteoporosis; osteoporosis caused by corticosteroids
male osteoporosis | osteoporosis | osteoporosis in men
osteopenia | bone-diseases, bone-loss | low bone density; low bone mass; low bone mineral density; reduced bone density; decreased bone density | mesh:D001851
bone loss | bone-diseases | loss of bone density; loss of bone mineral density; bone mineral density loss; loss of bone; bone density loss; bone mineral loss; decreased bone mineral density; bone demineralization; reduced bone mineral density; decrease in bone density; loss of bone mass; reduction in bone density; bone resorption; decreases in bone mineral density; thinning of bones; reduction in bone mineral density; bone mass loss; lose bone; losing bone; bones lose calcium; lost bone density; loss of bone strength; lose bone density; losing bone density; loss of calcium from bones; reduced bone strength; reduced bone mass; drop in bone density
Paget's disease of bone | bone-diseases | Paget's disease; osteitis deformans | mesh:D010001
osteonecrosis | bone-diseases | avascular necrosis; bone death; aseptic necrosis; avascular necrosis of the hip; osteonecrosis of the hip; necrosis of bone; bone necrosis; hip bone to die; bone to die; bone dies; death of bone; bone tissue death; dying bone; dead bone; death of bone tissue; loss of blood supply to the bone; hip bone dying | mesh:D010020
osteonecrosis of the jaw | osteonecrosis, oral-diseases | jaw osteonecrosis; jawbone death; jaw bone problems; severe jaw bone problems; ONJ; jaw bone death; jaw necrosis; osteoradionecrosis; medication-related osteonecrosis of the jaw; damage to the jaw bone; dead jaw bone; jawbone problems; damage to the jawbone; bone death in the jaw; jaw bone necrosis; bone damage in the jaw; severe jawbone problems; bisphosphonate-related osteonecrosis of the jaw; jawbone to die; dying jawbone; damaged jawbone; jawbone damage; death of the jaw bone; death of jawbone; jaw bone loss; problems with the jawbone | mesh:D059266
osteogenesis imperfecta | bone-diseases, genetic-disorders | brittle bone disease | mesh:D010013
osteopetrosis | bone-diseases, genetic-disorders | marble bone disease | mesh:D010022
fibrous dysplasia | bone-diseases | McCune-Albright syndrome | mesh:D005357
heterotopic ossification | bone-diseases | fibrodysplasia ossificans progressiva; myositis ossificans | mesh:D009999
renal osteodystrophy | bone-diseases, chronic-kidney-disease | chronic kidney disease-mineral and bone disorder; adynamic bone disease | mesh:D012080
bone spurs | bone-diseases | osteophytes; heel spur
bone marrow edema | bone-diseases
premature closure of growth plates | bone-diseases | premature epiphyseal closure; premature closure of the epiphyses; early closure of growth plates
slipped capital femoral epiphysis | bone-diseases, childhood-diseases | slipped femoral epiphysis | mesh:D060048
hyperostosis | bone-diseases | diffuse idiopathic skeletal hyperostosis; =DISH; Forestier's disease
skeletal deformity | bone-diseases | bone deformities; skeletal abnormalities; deformed bones
pectus excavatum | birth-defects, bone-diseases | sunken chest; pectus carinatum; funnel chest | mesh:D005660
bowlegs | bone-diseases | bow legs; genu varum; knock knees; genu valgum
leg length discrepancy | bone-diseases
# Muscles, tendons, soft tissue
myositis | muscle-diseases, inflammatory-diseases | muscle inflammation; inflammation of the muscles; inflammatory myopathy; idiopathic inflammatory myopathies; inflammation of muscles; inflamed muscles; immune-mediated necrotizing myopathy; statin myopathy; inclusion body myositis | mesh:D009220
polymyositis | myositis, autoimmune-diseases | | mesh:D017285
dermatomyositis | myositis, autoimmune-diseases, skin-conditions | juvenile dermatomyositis | mesh:D003882
rhabdomyolysis | muscle-diseases | muscle breakdown; breakdown of muscle tissue; breakdown of muscle; severe muscle damage; breakdown of skeletal muscle; muscle tissue breakdown; skeletal muscle breakdown; muscle tissue damage; muscle damage; serious muscle problems; severe muscle breakdown; destruction of muscle; breakdown of muscle fibers; muscle cell breakdown; life-threatening muscle damage; muscles break down; muscle damage and breakdown; break down of muscle | mesh:D012206
sarcopenia | muscle-diseases, age-related-diseases | age-related muscle loss; loss of muscle mass with age | mesh:D055948
compartment syndrome | muscle-diseases | | mesh:D003161
muscle injury | sprains-and-strains | torn muscle; muscle tear; strained muscle; hamstring injury; pulled hamstring; hamstring strain; groin strain
delayed onset muscle soreness | muscle-pain | exercise-induced muscle soreness; exercise-induced muscle damage; =DOMS; muscle soreness after exercise
tendinitis | musculoskeletal-disorders, inflammatory-diseases | tendonitis; inflamed tendon; tendinopathy; tendon inflammation; inflammation of a tendon; tendon problems; tendon pain; tendon disorders; inflammation of the tendons; tendinosis; inflammation of tendons; calcific tendonitis; tendonopathy; tendon damage; sore tendon; pain in a tendon; painful tendon; tendon irritation | mesh:D052256
tendon injury | sprains-and-strains | tendon rupture; torn tendon; ruptured tendon; tendon tear; rupture of a tendon; tearing of a tendon; rupture of tendons; tearing of tendons; rupture a tendon; snapped tendon; tendon to snap; tendon to tear; tear a tendon; tear in a tendon; damaged tendon; tendon snapping; rupture of the tendon; split tendon | mesh:D013708
Achilles tendon rupture | tendon-injury | ruptured Achilles tendon; torn Achilles tendon; Achilles tendon tear; rupture of the Achilles tendon; ruptured Achilles; torn Achilles; snapped Achilles; Achilles rupture; snapped Achilles tendon
Achilles tendinitis | tendinitis | Achilles tendinopathy; Achilles tendonitis
tennis elbow | tendinitis | lateral epicondylitis; lateral elbow pain; epicondylitis; lateral elbow tendinopathy | mesh:D013716
golfer's elbow | tendinitis | medial epicondylitis
tenosynovitis | tendinitis | inflammation of the tendon sheath | mesh:D013717
trigger finger | tendinitis | stenosing tenosynovitis; finger locking; locking finger; locked finger; stuck finger | mesh:D052582
patellar tendinitis | tendinitis | jumper's knee; patellar tendinopathy; patellar tendonitis
plantar fasciitis | musculoskeletal-disorders, foot-pain, heel-pain | plantar heel pain; heel spur syndrome; inflammation of the plantar fascia | mesh:D036981
shin splints | sports-injuries | medial tibial stress syndrome | mesh:D058923
iliotibial band syndrome | sports-injuries | IT band syndrome
piriformis syndrome | musculoskeletal-disorders, pain | | mesh:D055958
repetitive strain injury | musculoskeletal-disorders | repetitive stress injury; =RSI; overuse injury; cumulative trauma disorder; repetitive motion injury | mesh:D012090
Osgood-Schlatter disease | bone-diseases, childhood-diseases | Osgood-Schlatter | mesh:D055034
Dupuytren's contracture | connective-tissue-disease | Dupuytren's disease; Dupuytren's | mesh:D004387
plantar fibromatosis | connective-tissue-disease | Ledderhose disease
fasciitis | inflammatory-diseases | eosinophilic fasciitis; inflammation of the fascia | mesh:D005208
bunions | musculoskeletal-disorders | hallux valgus | mesh:D006215
hammertoe | musculoskeletal-disorders | hammer toe; claw toe; foot deformities; mallet toe
flat feet | musculoskeletal-disorders | fallen arches; flatfoot; pes planus | mesh:D005413
clubfoot | birth-defects | club foot; talipes; talipes equinovarus | mesh:D003025
foot problems | musculoskeletal-disorders | foot disorders; foot conditions | mesh:D005534
soft tissue rheumatism | musculoskeletal-disorders | soft tissue disorders; soft tissue inflammation; nonarticular rheumatism; rheumatic pain; rheumatic complaints
pelvic floor dysfunction | musculoskeletal-disorders | weak pelvic floor; pelvic floor disorders; pelvic floor weakness | mesh:D059952
diastasis recti | musculoskeletal-disorders | abdominal separation; tummy muscle separation; separated tummy muscles; separated stomach muscles; tummy gap; ab separation; split tummy muscles; separation of the tummy muscles; separation of the abdominal muscles; mummy tummy; separated abdominal muscles
muscle imbalance | muscle-diseases
malignant hyperthermia | muscle-diseases, genetic-disorders | malignant hyperpyrexia; severe reaction to anesthesia; family history of malignant hyperthermia; =MH; susceptibility to malignant hyperthermia | mesh:D008305
# Connective tissue disease
lupus | autoimmune-diseases, connective-tissue-disease | systemic lupus erythematosus; =SLE; lupus erythematosus; systemic lupus; active lupus | mesh:D008180
drug-induced lupus | lupus | lupus-like syndrome; drug-induced lupus erythematosus; lupus-like symptoms; lupus-like reaction; drug-related lupus; lupus-like illness; symptoms like lupus
lupus nephritis | lupus, glomerulonephritis | kidney lupus | mesh:D008181
cutaneous lupus | lupus, skin-conditions | discoid lupus; discoid lupus erythematosus; cutaneous lupus erythematosus; chronic discoid lupus erythematosus; =DLE | mesh:D008178
scleroderma | autoimmune-diseases, connective-tissue-disease | systemic sclerosis; hardening of the skin; tightening of the skin; progressive systemic sclerosis | mesh:D012595
morphea | scleroderma | localized scleroderma
Sjögren's syndrome | autoimmune-diseases, connective-tissue-disease | Sjogrens; Sjögren's disease | mesh:D012859
mixed connective tissue disease | connective-tissue-disease | undifferentiated connective tissue disease; =MCTD | mesh:D008947
antiphospholipid syndrome | autoimmune-diseases, thrombosis | antiphospholipid antibody syndrome; Hughes syndrome; antiphospholipid antibodies; =APS | mesh:D016736
relapsing polychondritis | autoimmune-diseases | | mesh:D011081
Marfan syndrome | connective-tissue-disease, genetic-disorders | Marfan's | mesh:D008382
Ehlers-Danlos syndrome | connective-tissue-disease, genetic-disorders | hypermobile Ehlers-Danlos syndrome; Ehlers-Danlos; =EDS | mesh:D004535
Peyronie's disease | connective-tissue-disease, male-reproductive-disorders | curved penis; curvature of the penis; bent penis; angulation of the penis; deformed penis; penis deformity; penile curvature; anatomical deformation of the penis; penile deformity; Peyronie's; bent erection; curved erection; erection that bends | mesh:D010411
retroperitoneal fibrosis | fibrosis | | mesh:D012185
IgG4-related disease | autoimmune-diseases
familial Mediterranean fever | autoinflammatory-diseases, genetic-disorders | =FMF | mesh:D010505
autoinflammatory diseases | inflammatory-diseases | periodic fever syndromes; cryopyrin-associated periodic syndromes; autoinflammatory syndromes; Muckle-Wells syndrome; PFAPA syndrome; periodic fever; VEXAS syndrome; hereditary periodic fevers; =TRAPS | mesh:D056660
flat head syndrome | neonatal-disorders | plagiocephaly; positional plagiocephaly; flattened head; flat spot on the head; misshapen head; flattening of the head; brachycephaly; flat-headed baby; flat head
spinal instability | musculoskeletal-disorders | unstable spine; instability of the spine; atlantoaxial instability; cervical instability; craniocervical instability; unstable neck
immobility | | prolonged immobilization; prolonged immobility; being immobile; long periods of immobility; immobilized patients; bedridden; bed-bound; confined to bed; extended bed rest; prolonged bed rest; inability to move around
dactylitis | arthritis | sausage fingers; sausage toes; sausage-like fingers; swollen whole finger
de Quervain's tenosynovitis | tenosynovitis | de Quervain's; de Quervain syndrome; de Quervain's disease; de Quervain's tendinitis; mother's thumb; mummy thumb; texting thumb; gamer's thumb
CREST syndrome | scleroderma | limited scleroderma; limited systemic sclerosis; limited cutaneous systemic sclerosis
in-toeing | childhood-diseases | pigeon toes; pigeon-toed; intoeing; femoral anteversion
gouty tophi | gout | tophi; tophus; tophaceous gout; chronic tophaceous gout
frozen hip | | adhesive capsulitis of the hip; stiff hip
SAPHO syndrome | | =SAPHO
Scheuermann's disease | | Scheuermann's; Scheuermann's kyphosis
`,
};
