import type { LexiconTable } from '../rows.ts';

/** Physical treatments, rehabilitation, psychotherapies, mind-body practices and ways of living. */
export const physicalPsychological: LexiconTable = {
  name: 'treatments/physical-psychological',
  kind: 'treatment',
  rows: `
# In general
nondrug treatments | | nonpharmacological treatments; non-pharmacological treatments; nonpharmacologic treatments; non-pharmacologic treatments; nondrug therapies; non-drug therapies; non-drug treatments; nonpharmacological therapies; non-pharmacological therapies; nonpharmacologic therapies; non-pharmacological interventions; nonpharmacological interventions; drug-free treatments; nonpharmacological approaches; nonmedical treatments; nonmedication treatments; drug-free therapies; non-medication treatments; drug-free pain relief; non-pharmacological approaches
conservative treatment | nondrug-treatments | conservative management; nonsurgical treatment; conservative care; conservative therapy; non-surgical treatment; conservative measures; nonoperative treatment; non-surgical options; nonsurgical management; nonsurgical options; nonoperative management | mesh:D000072700
self-care | nondrug-treatments | self-care measures; self-management; self-help; self-care strategies; self-help strategies; at-home care; home care; self-management strategies; self-help techniques; self-care techniques; home care measures; self-care practices | mesh:D012648
lifestyle changes | nondrug-treatments | lifestyle modification; lifestyle measures; lifestyle interventions; changes in lifestyle; lifestyle adjustments; healthy lifestyle; healthy habits; lifestyle habits; healthy lifestyle changes; healthy lifestyle habits; lifestyle improvements; healthy lifestyle choices; healthful lifestyle
smoking cessation | lifestyle-changes | quitting smoking; stopping smoking; stop smoking; giving up smoking; quit smoking; avoiding smoking; not smoking; smoking cessation programs; avoiding tobacco; avoidance of smoking; tobacco cessation; quitting tobacco | mesh:D016540
stop-smoking quitlines | smoking-cessation | quitlines; smoking quitline; telephone quitline; tobacco quitline
stop-smoking text messages | smoking-cessation | text message smoking cessation; quit-smoking text messages
weight loss programs | lifestyle-changes | weight management; weight control; maintaining a healthy weight; weight management programs; commercial weight loss programs; weight reduction programs; behavioral weight loss programs
Diabetes Prevention Program | lifestyle-changes | National Diabetes Prevention Program
Jenny Craig | weight-loss-programs
Slimming World | weight-loss-programs
Noom | weight-loss-programs
Weight Watchers | weight-loss-programs | WW program; WeightWatchers
alcohol abstinence | lifestyle-changes | avoiding alcohol; abstinence from alcohol; limiting alcohol; cutting down on alcohol; not drinking alcohol; abstaining from alcohol; stopping drinking; reducing alcohol intake; quitting alcohol; alcohol avoidance; reducing alcohol; Dry January
trigger avoidance | lifestyle-changes | avoiding triggers; avoidance of triggers; avoiding known triggers; avoiding irritants; trigger management
allergen avoidance | trigger-avoidance | avoiding allergens; avoidance of allergens; avoiding known allergens
sun avoidance | trigger-avoidance | avoiding sun exposure; avoiding the sun
bed rest | self-care | bedrest; complete rest; physical rest; plenty of rest; resting in bed; getting plenty of rest; adequate rest; strict bed rest; rest in bed | mesh:D001510
activity modification | self-care | avoiding strenuous activity; modified activity; relative rest; activity restriction; avoidance of heavy lifting
energy conservation | self-care | energy management
activity pacing | self-care | pacing activities; pacing yourself; pacing therapy; pace yourself; pacing your activities; pacing and planning
leg elevation | self-care | elevating the legs; elevation of the legs; raising the legs; elevating the affected limb; limb elevation; elevating your legs
head elevation | self-care | raising the head of the bed; elevating the head of the bed; head-of-bed elevation
rest, ice, compression and elevation | self-care | =RICE; RICE method; =PRICE; rest, ice, compression, and elevation; RICE therapy
hydration | self-care | staying hydrated; drinking fluids; drinking plenty of fluids; fluid intake; drinking plenty of water; increased fluid intake; adequate hydration; increasing fluid intake; drinking more water; drinking lots of fluids
sleep hygiene | lifestyle-changes | good sleep hygiene; good sleep habits; healthy sleep habits; regular sleep schedule; sleep schedule; regular sleep; sleep routine; getting enough sleep; adequate sleep; good sleep; consistent sleep schedule; bedtime routine | mesh:D000070263
sleep restriction | cognitive-behavioral-therapy-for-insomnia | sleep restriction therapy
stimulus control | cognitive-behavioral-therapy-for-insomnia | stimulus control therapy
naps | sleep-hygiene | napping; scheduled naps; short naps; power naps
sleep extension | sleep-hygiene | extending sleep; sleeping longer
wake therapy | nondrug-treatments | sleep deprivation therapy; therapeutic sleep deprivation
chronotherapy | nondrug-treatments
bladder training | self-care | bladder retraining; bladder retraining program; double voiding; bladder drill
timed voiding | self-care | scheduled voiding; prompted voiding
bowel training | self-care | bowel retraining; bowel program; habit training
toilet training | nondrug-treatments | potty training
skin care | self-care | skincare; skin-care routine; gentle skin care; good skin care | mesh:D012867
oral hygiene | self-care | good oral hygiene; dental hygiene; mouth care; oral care; brushing and flossing | mesh:D009910
tooth brushing | oral-hygiene | brushing teeth; toothbrushing; brushing your teeth
flossing | oral-hygiene | dental floss
interdental brushes | oral-hygiene | interdental cleaning; interdental brushing; interproximal brushes
charcoal toothpaste | oral-hygiene | activated charcoal toothpaste
electric toothbrush | oral-hygiene | powered toothbrush
water flosser | oral-hygiene | oral irrigator; Waterpik
tongue scraping | oral-hygiene | tongue cleaning; tongue scraper
nano-hydroxyapatite toothpaste | oral-hygiene | hydroxyapatite toothpaste; nano-hydroxyapatite
sensitivity toothpaste | oral-hygiene | desensitizing toothpaste; potassium nitrate toothpaste
foot care | self-care | good foot care; podiatry; podiatric care; daily foot care; chiropody
eyelid hygiene | self-care | eyelid cleaning; lid hygiene; eyelid scrubs; lid scrubs; eyelid massage; eyelid cleansing; lid wipes; eyelid wipes; lid cleaning
thermal pulsation therapy | nondrug-treatments | LipiFlow; vectored thermal pulsation; iLux; thermal pulsation
genital hygiene | self-care | vulvar care
douching | genital-hygiene | vaginal douching
exclusive breastfeeding | nondrug-treatments | prolonged breastfeeding; breastfeeding exclusively; breast-feeding exclusively
lactation consultants | nondrug-treatments | breastfeeding support; breast-feeding support
kangaroo mother care | skin-to-skin-contact | kangaroo care
skin-to-skin contact | nondrug-treatments | skin-to-skin care; skin to skin
swaddling | nondrug-treatments
safe sex | lifestyle-changes | safer sex; safe sex practices; practicing safe sex
sexual abstinence | safe-sex | abstinence from sex
fertility awareness methods | nondrug-treatments | natural family planning; rhythm method; fertility awareness; calendar method; natural birth control
fertility awareness apps | fertility-awareness-methods | Natural Cycles; contraceptive apps; fertility tracking apps; fertility apps; contraception apps
withdrawal method | nondrug-treatments | coitus interruptus
lactational amenorrhea method | fertility-awareness-methods
fall prevention | nondrug-treatments | fall prevention programs; home safety modifications; home modifications
patient education | nondrug-treatments | health education; pain education; pain neuroscience education; education programs; asthma education; diabetes education; self-management programs; educational programs; patient education programs; expert patient programs | mesh:D010353
respite care | nondrug-treatments
collaborative care | nondrug-treatments
comprehensive geriatric assessment | nondrug-treatments
asthma action plan | self-care | personalized asthma action plan; written asthma action plan
self-management education | patient-education | diabetes self-management education; self-management support; self-management training
back school | patient-education
# Rehabilitation and therapies by profession
rehabilitation | nondrug-treatments | rehab; rehabilitation programs; rehabilitation therapy; rehabilitative therapy; physical rehabilitation; rehabilitation treatment; rehabilitative care; multidisciplinary rehabilitation; inpatient rehabilitation; rehabilitation services; neurorehabilitation; neurological rehabilitation | mesh:D012046
cardiac rehabilitation | rehabilitation | cardiac rehab; heart rehabilitation; cardiac rehabilitation programs | mesh:D000072038
pulmonary rehabilitation | rehabilitation | pulmonary rehab; respiratory rehabilitation; lung rehabilitation
stroke rehabilitation | rehabilitation | stroke rehab
constraint-induced movement therapy | stroke-rehabilitation | constraint-induced therapy
robot-assisted therapy | rehabilitation | robotic rehabilitation; robotic therapy
vestibular rehabilitation | rehabilitation | vestibular rehabilitation therapy; vestibular therapy; vestibular exercises; balance retraining; vestibular physical therapy
Brandt-Daroff exercises | vestibular-rehabilitation
cognitive rehabilitation | rehabilitation | cognitive rehabilitation therapy
cognitive training | cognitive-rehabilitation | brain training; memory training; brain games; computerized cognitive training; cognitive retraining
cognitive remediation | cognitive-rehabilitation | cognitive remediation therapy
cognitive stimulation therapy | cognitive-rehabilitation | cognitive stimulation
vision therapy | rehabilitation | orthoptics; vision training
eye exercises | vision-therapy | orthoptic exercises
vision rehabilitation | rehabilitation | low vision rehabilitation; visual rehabilitation
hearing rehabilitation | rehabilitation | auditory training; aural rehabilitation; audiological rehabilitation
tinnitus retraining therapy | hearing-rehabilitation
vocational rehabilitation | rehabilitation | job coaching; vocational training
supported employment | vocational-rehabilitation | individual placement and support
occupational therapy | rehabilitation | occupational therapists; work hardening; ergotherapy; occupational therapist sessions | mesh:D009788
sensory room | nondrug-treatments | Snoezelen; multisensory room; multi-sensory environment
hand therapy | occupational-therapy
sensory integration therapy | occupational-therapy | sensory therapy; desensitization exercises; sensory re-education; sensory diet; sensory integration
speech therapy | rehabilitation | speech-language therapy; speech and language therapy; speech-language pathology; speech therapists; speech pathology; language therapy; speech-language pathologist | mesh:D013070
swallowing therapy | speech-therapy | dysphagia therapy; swallowing exercises
voice therapy | speech-therapy | voice training
Lee Silverman Voice Treatment | voice-therapy | LSVT
stuttering therapy | speech-therapy | fluency shaping
physical therapy | rehabilitation | physiotherapy; physical therapists; physio; physiotherapists; physiotherapy exercises; physical therapy exercises; physical medicine; physical treatment; physical therapy program
Vojta therapy | physical-therapy | Vojta method; reflex locomotion
neurodevelopmental treatment | physical-therapy | Bobath concept; Bobath therapy; Bobath approach; neurodevelopmental therapy
Schroth method | physical-therapy | Schroth exercises; physiotherapeutic scoliosis-specific exercises; Schroth therapy
prehabilitation | rehabilitation | prehab; preoperative exercise; prehabilitation programs
pelvic floor physical therapy | physical-therapy | pelvic floor therapy; pelvic physical therapy; pelvic floor physiotherapy; pelvic floor rehabilitation; pelvic health physiotherapy; pelvic health physical therapy; women's health physiotherapy
pelvic floor muscle training | pelvic-floor-physical-therapy, exercise | Kegel exercises; Kegels; pelvic floor exercises; pelvic muscle exercises; pelvic floor muscle exercises; pelvic floor training; =PFMT; pelvic floor strengthening
chest physiotherapy | airway-clearance-techniques, physical-therapy | chest physical therapy; chest percussion; chest clapping; respiratory physiotherapy; respiratory therapy
postural drainage | chest-physiotherapy | percussion and postural drainage
active cycle of breathing techniques | airway-clearance-techniques | =ACBT; active cycle of breathing
gait training | physical-therapy | gait rehabilitation; balance and gait training; walking training; locomotor training; gait retraining
treadmill training | gait-training | body-weight-supported treadmill training
manual lymphatic drainage | massage, physical-therapy | lymphatic drainage; lymphatic massage; lymph drainage massage; lymph drainage; lymphatic drainage massage; =MLD
complete decongestive therapy | physical-therapy | complex decongestive therapy; decongestive lymphatic therapy
posture correction | physical-therapy | postural training; good posture; posture training; posture exercises
ergonomics | lifestyle-changes | ergonomic adjustments; ergonomic modifications; workplace ergonomics; ergonomic chair; ergonomic intervention
standing desks | ergonomics | sit-stand desk; sit-to-stand desk; treadmill desk
taping | physical-therapy | athletic tape; athletic taping; therapeutic taping
kinesiology taping | taping | kinesiology tape; kinesio tape; kinesio taping; k-tape
buddy taping | taping
therapeutic ultrasound | physical-modalities | ultrasound therapy; therapeutic ultrasonography; ultrasonic therapy | mesh:D014464
low-intensity pulsed ultrasound | therapeutic-ultrasound | pulsed ultrasound; =LIPUS
electrotherapy | physical-modalities | electrical stimulation therapy; electrical stimulation; electric stimulation; therapeutic electrical stimulation; electrostimulation | mesh:D004599
interferential therapy | electrotherapy | interferential current; interferential current therapy; interferential; IFC therapy
microcurrent therapy | electrotherapy
galvanic stimulation | electrotherapy
shockwave therapy | physical-modalities | extracorporeal shock wave therapy; extracorporeal shockwave therapy; =ESWT; shock wave therapy; acoustic wave therapy; shockwave treatment; focused shockwave therapy; shockwave for ED; shockwave for erectile dysfunction; shockwave treatment for ED; low-intensity shockwave
low-intensity shockwave therapy | shockwave-therapy | Li-ESWT
radial shockwave therapy | shockwave-therapy
low-level laser therapy | physical-modalities | cold laser; =LLLT; cold laser therapy; photobiomodulation; low-intensity laser; low-level light therapy; low-level laser; photobiomodulation therapy; cold-laser treatment | mesh:D028022
red light therapy | low-level-laser-therapy | red LED therapy
infrared therapy | low-level-laser-therapy | infrared light therapy; near-infrared light therapy
high-intensity laser therapy | physical-modalities
shortwave diathermy | physical-modalities | short-wave diathermy; therapeutic diathermy
physical modalities | nondrug-treatments | physical agents; physical therapy modalities; physical interventions; therapeutic modalities | mesh:D026741
heat therapy | physical-modalities | heat treatment; heating pads; hot packs; hot water bottle; applying heat; heat packs; application of heat; moist heat; heat pads; heat wraps; thermotherapy; heat application; local heat; superficial heat; heat patches; topical heat
paraffin wax baths | heat-therapy | paraffin baths; paraffin wax treatment; paraffin wax therapy; wax bath; warm wax
cold therapy | physical-modalities | ice packs; cold packs; applying ice; cold treatment; ice application; cold application; application of ice; ice therapy; local cooling; cold compress therapy; gel packs; applying cold; ice or cold packs
whole-body cryotherapy | cold-therapy, cryotherapy | cryostimulation; cryosauna; whole-body cryo; cryotherapy chamber; cryochamber
ice massage | cold-therapy
traction | physical-modalities | spinal traction; cervical traction; lumbar traction; traction therapy | mesh:D014143
spinal decompression therapy | traction | nonsurgical spinal decompression; decompression therapy
skeletal traction | traction | skin traction
immobilization | physical-modalities | rest and immobilization; joint immobilization; limb immobilization; immobilisation of the limb | mesh:D007103
manual therapy | physical-modalities | hands-on therapy; hands-on treatment; manipulative therapy; manipulation therapy; joint manipulation; manual treatments; manual techniques; manipulative treatment; manual manipulation | mesh:D026201
joint mobilization | manual-therapy | mobilization therapy; mobilization techniques; mobilization with movement
soft tissue mobilization | manual-therapy
muscle energy techniques | manual-therapy
spinal manipulation | manual-therapy | spinal manipulative therapy; back manipulation; neck manipulation; manipulation of the neck; spinal adjustment; spinal mobilization; manipulation of the spine; cervical manipulation | mesh:D020393
chiropractic | manual-therapy | chiropractic care; chiropractic treatment; chiropractors; chiropractic adjustment; chiropractic manipulation; chiropractic therapy; chiropractic spinal manipulation | mesh:D002684
osteopathy | manual-therapy | osteopathic manipulation; osteopathic treatment; osteopathic manipulative treatment; osteopathic manipulative therapy; =OMT; osteopaths; osteopathic medicine; osteopathic manipulative medicine | mesh:D026301
massage | physical-modalities | massage therapy; therapeutic massage; self-massage; massaging; massage therapists; back massage; massage treatments; gentle massage; neck massage | mesh:D008405
Indian head massage | massage | head massage
foot massage | massage
deep tissue massage | massage
Swedish massage | massage
Thai massage | massage
sports massage | massage
hot stone massage | massage
infant massage | massage | baby massage
perineal massage | massage
scalp massage | massage
foam rolling | massage | foam roller; self-myofascial release
myofascial release | manual-therapy | myofascial release therapy; myofascial therapy; myofascial massage; fascial release
trigger point therapy | manual-therapy | trigger point massage; trigger point release
active release technique | manual-therapy | active release therapy
instrument-assisted soft tissue mobilization | soft-tissue-mobilization | Graston technique
cross-friction massage | massage | friction massage; deep friction massage; transverse friction massage
prenatal massage | massage | pregnancy massage
uterine massage | massage | fundal massage
carotid sinus massage | vagal-maneuvers, physical-modalities | carotid massage
vagal maneuvers | physical-modalities | Valsalva maneuver; modified Valsalva maneuver
# Exercise
exercise | lifestyle-changes, physical-modalities | physical activity; regular exercise; exercise therapy; exercise program; regular physical activity; therapeutic exercise; working out; exercising; physical exercise; exercise training; physical fitness; getting regular exercise; workouts; being physically active; exercise regimen; fitness training; staying active; home exercise program; moderate exercise; getting more exercise; increased physical activity; daily exercise; regular workouts; structured exercise; physical training; light exercise; gentle exercise; exercise interventions; staying physically active | mesh:D015444
circuit training | exercise
rowing | aerobic-exercise | rowing machine; indoor rowing
stair climbing | aerobic-exercise | climbing stairs; stair-climbing exercise; taking the stairs
jumping rope | aerobic-exercise | skipping rope; rope skipping
plyometrics | exercise | plyometric training; jump training; plyometric exercises
bodyweight exercises | strength-training | bodyweight training
calisthenics | bodyweight-exercises
kettlebell training | strength-training | kettlebells; kettlebell exercises
resistance band exercises | strength-training | resistance bands; elastic band exercises; exercise bands
squats | strength-training | squat exercises
wall sits | isometric-exercises | wall squats; isometric wall squat
isometric handgrip training | isometric-exercises | handgrip training; handgrip exercises; isometric handgrip exercise
rock climbing | exercise | bouldering; climbing therapy
horse riding | exercise | horseback riding
rebounding | aerobic-exercise | trampolining; mini-trampoline
barre workouts | exercise | barre classes
CrossFit | exercise
exercise snacks | exercise | short bursts of activity; exercise snacking
hiking | brisk-walking | hill walking
backward walking | brisk-walking | retro walking
aerobic exercise | exercise | cardio; aerobic training; endurance exercise; cardiovascular exercise; cardio exercise; aerobics; aerobic activity; endurance training; low-impact aerobics; low-impact exercise; cardio workouts; low-impact aerobic exercise; moderate aerobic exercise
Zone 2 training | aerobic-exercise | zone 2 cardio
moderate-intensity continuous training | aerobic-exercise | =MICT; moderate continuous training
strength training | exercise | resistance training; weight training; strengthening exercises; resistance exercise; weight lifting; muscle strengthening; muscle-strengthening exercises; lifting weights; strength exercises; weightlifting; strength and conditioning | mesh:D055070
heavy slow resistance training | strength-training | heavy slow resistance; heavy slow resistance exercise
core exercises | strength-training | core stability exercises; core strengthening; core strengthening exercises
isometric exercises | strength-training | isometric training; planking
eccentric exercise | strength-training | eccentric strengthening; eccentric training; eccentric loading
blood flow restriction training | strength-training | blood flow restriction therapy; BFR training; KAATSU
weight-bearing exercise | exercise | weight-bearing activities
high-intensity interval training | exercise | =HIIT; interval training; sprint training
sprint interval training | high-intensity-interval-training
vigorous exercise | exercise | strenuous exercise; intense exercise; high-intensity exercise
stretching | exercise | stretching exercises; stretching routine; muscle stretching; gentle stretching; flexibility training; flexibility exercises; muscle stretching exercises; stretching program | mesh:D052580
static stretching | stretching
calf stretches | stretching | calf stretching
range-of-motion exercises | exercise | mobility exercises; mobilizing exercises; passive exercises; joint exercises; passive movement; tendon gliding exercises; foot exercises; joint mobility exercises; leg exercises
early mobilization | exercise | early ambulation
continuous passive motion | physical-therapy
McKenzie method | physical-therapy | McKenzie exercises; mechanical diagnosis and therapy
nerve gliding exercises | physical-therapy | nerve glides; nerve flossing
neck exercises | exercise
back exercises | exercise | back-strengthening exercises
knee exercises | exercise
shoulder exercises | exercise
hand exercises | exercise
facial exercises | exercise | face yoga; facial yoga
jaw exercises | exercise
myofunctional therapy | exercise | tongue exercises; oropharyngeal exercises; orofacial myofunctional therapy
motor control exercise | physical-therapy | stabilization exercises
balance training | exercise | balance exercises; balance and coordination exercises; coordination exercises; proprioceptive training
brisk walking | exercise | walking program; regular walks; daily walks; taking a walk; brisk walks; short walks; going for a walk; supervised walking; regular walking; daily walking; walking exercise; going for walks | mesh:D016138
rucking | brisk-walking | weighted walking
interval walking training | brisk-walking | Japanese walking
altitude training | exercise | hypoxic training; intermittent hypoxic training; intermittent hypoxia training; simulated altitude training
neuromuscular warm-up | exercise | FIFA 11+; injury prevention warm-up; neuromuscular training program; warm-up exercises; warming up before exercise
Otago exercise program | fall-prevention, exercise | Otago program
exergaming | exercise | active video games; exergames; fitness video games
supervised exercise therapy | exercise | supervised exercise; supervised exercise program; supervised walking program
step counting | brisk-walking | 10,000 steps; daily step goal; counting steps
Nordic walking | brisk-walking
jogging | exercise | treadmill exercise; treadmill running
Couch to 5K | jogging
cycling | exercise | bicycling; stationary bike; bike riding; stationary cycling; stationary bicycle; exercise bike; riding a bike; spinning classes; biking
swimming | exercise | | mesh:D013550
aquatic exercise | exercise | water exercise; aquatic therapy; aquatic physical therapy; pool therapy; pool exercise; water-based exercise; pool-based exercise; hydrotherapy exercises; warm-water exercise
water aerobics | aquatic-exercise | aqua aerobics; aquafit; aquarobics
Pilates | exercise | Pilates exercises
graded exercise therapy | exercise | graded exercise; graded activity; graded exercise program; GET for ME/CFS
sports | exercise | playing sports; team sports; contact sports; sports participation; athletics
martial arts | sports | karate
dance therapy | creative-arts-therapies, exercise | dance movement therapy | mesh:D003615
dancing | exercise | dance; dance classes
Zumba | dancing
breathing exercises | mind-body-therapies | deep breathing; breathing techniques; breath control; controlled breathing; breathing retraining; deep breathing exercises; slow breathing; paced breathing; deep-breathing techniques; deep breaths; slow deep breathing | mesh:D001945
4-7-8 breathing | breathing-exercises | 4-7-8 breathing technique
diaphragmatic breathing | breathing-exercises | belly breathing; abdominal breathing
pursed-lip breathing | breathing-exercises
Buteyko breathing | breathing-exercises | Buteyko technique; Buteyko method
inspiratory muscle training | breathing-exercises | respiratory muscle training; inspiratory muscle strength training
breathwork | breathing-exercises | conscious breathwork
holotropic breathwork | breathwork
box breathing | breathing-exercises
pranayama | breathing-exercises, yoga | yoga breathing; alternate nostril breathing
Wim Hof method | breathing-exercises | Wim Hof breathing
lung volume recruitment | breathing-exercises | breath stacking
# Psychotherapies
psychological treatments | nondrug-treatments | psychological therapies; psychological interventions; psychosocial interventions; psychosocial treatments; psychosocial support; psychosocial therapy; psychological support; psychological techniques; psychological approaches; emotional support; psychological help
psychotherapy | psychological-treatments | talk therapy; talking therapies; talking treatments; individual therapy; individual psychotherapy; one-on-one therapy; psychotherapeutic treatment; psychotherapeutic interventions; therapy sessions; talk psychotherapy; psychological talk therapy; psychotherapy sessions; talking cure | mesh:D011613
conversion therapy | psychotherapy | reparative therapy; gay conversion therapy; sexual orientation change efforts
primal therapy | psychotherapy | primal scream therapy; scream therapy
psychological counseling | psychological-treatments | counseling; mental health counseling; counselors; professional counseling; individual counseling; therapy or counseling; emotional counseling; supportive counseling; counseling sessions; behavioral counseling; mental health counselors | mesh:D003376
genetic counseling | psychological-counseling | genetic counselors; genetic counsellor | mesh:D005817
grief counseling | psychological-counseling | bereavement counseling; grief therapy; bereavement support; bereavement therapy; grief support
addiction counseling | psychological-counseling | drug counseling; substance abuse counseling; alcohol counseling; drug addiction counseling
smoking cessation counseling | addiction-counseling, smoking-cessation | stop-smoking counseling; behavioral support for smoking cessation
brief intervention | psychological-counseling | brief alcohol intervention; brief advice; screening and brief intervention
nutrition counseling | psychological-counseling | nutritional counseling; dietary counseling; dietary advice; dietitian advice; diet counseling; medical nutrition therapy; dietitians; nutrition education; nutritionists; nutrition therapy
cognitive behavioral therapy | psychotherapy | =CBT; cognitive therapy; cognitive behavior therapy; cognitive-behavioral psychotherapy; cognitive-behavioral treatment; cognitive restructuring; cognitive behavioral techniques; cognitive and behavioral therapy; cognitive-behavioral interventions | mesh:D015928
digital CBT for insomnia | cognitive-behavioral-therapy-for-insomnia | digital CBT-I; dCBT-I; online CBT-I; Sleepio; digital cognitive behavioral therapy for insomnia
enhanced cognitive behavioral therapy | cognitive-behavioral-therapy | =CBT-E
group cognitive behavioral therapy | cognitive-behavioral-therapy, group-therapy | group CBT
cognitive behavioral therapy for chronic pain | cognitive-behavioral-therapy | CBT for chronic pain
pain reprocessing therapy | psychotherapy | =PRT for pain
emotional awareness and expression therapy | psychotherapy | =EAET
prolonged grief therapy | psychotherapy | complicated grief treatment; complicated grief therapy
cognitive behavioral therapy for insomnia | cognitive-behavioral-therapy | =CBT-I; CBT for insomnia; =CBTI
paradoxical intention | cognitive-behavioral-therapy-for-insomnia
trauma-focused therapy | psychotherapy | trauma therapy; trauma-focused psychotherapy; trauma-informed therapy; trauma counseling
trauma-focused cognitive behavioral therapy | trauma-focused-therapy, cognitive-behavioral-therapy | =TF-CBT; trauma-focused CBT
cognitive processing therapy | trauma-focused-therapy, cognitive-behavioral-therapy | CPT therapy
internet-based cognitive behavioral therapy | cognitive-behavioral-therapy | internet-delivered cognitive behavioral therapy; online CBT; computerized CBT; internet CBT; =iCBT; digital CBT; online cognitive behavioral therapy; computer-based CBT; internet-based CBT; internet-delivered CBT
rational emotive behavior therapy | cognitive-behavioral-therapy | =REBT; rational emotive therapy
metacognitive therapy | cognitive-behavioral-therapy | metacognitive training
behavioral therapy | psychotherapy | behavior therapy; behavioral interventions; behavior modification; behavioral treatment; behavioral techniques; behavioral strategies; behavior management; behavioral modification; behavior modification therapy; behavioral management; behavioral approaches; behavioural health therapy; positive reinforcement | mesh:D001521
exposure therapy | behavioral-therapy | graded exposure; exposure treatment; gradual exposure; imaginal exposure; exposure-based therapy; flooding therapy; implosive therapy; exposure-based treatments
prolonged exposure therapy | exposure-therapy, trauma-focused-therapy | prolonged exposure
systematic desensitization | exposure-therapy
narrative exposure therapy | exposure-therapy, trauma-focused-therapy
exposure and response prevention | exposure-therapy | ERP therapy; =ExRP; exposure and ritual prevention; exposure with response prevention
virtual reality therapy | exposure-therapy | virtual reality; =VR therapy; virtual reality treatment; immersive virtual reality
virtual reality exposure therapy | virtual-reality-therapy, exposure-therapy
written exposure therapy | exposure-therapy, trauma-focused-therapy
eye movement desensitization and reprocessing | trauma-focused-therapy | =EMDR; EMDR therapy; eye-movement desensitization; eye movement desensitization reprocessing
accelerated resolution therapy | trauma-focused-therapy
dialectical behavior therapy | cognitive-behavioral-therapy | =DBT; dialectical behavioral therapy; dialectic behavior therapy
acceptance and commitment therapy | cognitive-behavioral-therapy | =ACT therapy; acceptance-based therapy; acceptance and commitment; ACT therapist; ACT sessions; ACT-based | mesh:D064869
mindfulness-based cognitive therapy | cognitive-behavioral-therapy, mindfulness | =MBCT
interpersonal therapy | psychotherapy | interpersonal psychotherapy; =IPT
interpersonal and social rhythm therapy | interpersonal-therapy | =IPSRT; social rhythm therapy
psychodynamic therapy | psychotherapy | psychodynamic psychotherapy; insight-oriented therapy; dynamic psychotherapy; brief psychodynamic therapy; depth psychotherapy
psychoanalysis | psychodynamic-therapy | psychoanalytic therapy; psychoanalytic psychotherapy; Freudian analysis; psychoanalytic treatment | mesh:D011576
Jungian therapy | psychodynamic-therapy | Jungian analysis
humanistic therapy | psychotherapy
person-centered therapy | humanistic-therapy | client-centered therapy; person-centered counseling; Rogerian therapy
existential therapy | humanistic-therapy
gestalt therapy | humanistic-therapy
supportive psychotherapy | psychotherapy
schema therapy | psychotherapy | schema-focused therapy
mentalization-based therapy | psychotherapy | mentalization-based treatment; =MBT
transference-focused psychotherapy | psychotherapy | transference focused therapy
compassion-focused therapy | psychotherapy | self-compassion training
problem-solving therapy | psychotherapy | problem-solving treatment
solution-focused therapy | psychotherapy | solution-focused brief therapy
behavioral activation | behavioral-therapy | activity scheduling; pleasant activity scheduling
family therapy | psychotherapy | family counseling; family psychotherapy; family interventions; systemic therapy for families | mesh:D005196
family-based treatment | family-therapy | Maudsley approach; family-based therapy; FBT for anorexia; Maudsley family therapy
multisystemic therapy | family-therapy
family-focused therapy | family-therapy
functional family therapy | family-therapy
family psychoeducation | family-therapy, psychoeducation
couples therapy | psychotherapy | couples counseling; marriage counseling; marital therapy; relationship counseling; marital counseling; relationship therapy | mesh:D017664
sex therapy | psychotherapy | sexual counseling; sex counseling; sensate focus; psychosexual therapy; sexual therapy; sex therapists; psychosexual counseling
group therapy | psychotherapy | group psychotherapy; group counseling; group-based therapy; group treatment | mesh:D011615
psychodrama | group-therapy
therapeutic community | group-therapy
play therapy | psychotherapy | filial therapy; sandplay therapy | mesh:D010989
parent-child interaction therapy | parent-training | =PCIT
parent training | psychological-treatments | parenting programs; parent management training; parenting skills training; parent training programs; parenting classes; parental training; Triple P
applied behavior analysis | behavioral-therapy | =ABA; ABA therapy; early intensive behavioral intervention; applied behaviour analysis therapy
early intervention | psychological-treatments | early intervention services; early intervention programs; early childhood intervention
early intervention in psychosis | early-intervention | early intervention in psychosis services; coordinated specialty care
special education | early-intervention | special education services
habit reversal training | behavioral-therapy | habit reversal; comprehensive behavioral intervention for tics; =CBIT; competing response training; habit reversal therapy
aversion therapy | behavioral-therapy | aversive conditioning; aversive therapy | mesh:D001348
bedwetting alarms | medical-devices | moisture alarm; enuresis alarm; bed-wetting alarm
contingency management | behavioral-therapy | token economy; incentive-based therapy; voucher-based therapy; motivational incentives; voucher programs
reward charts | behavioral-therapy | reward systems; sticker charts
sleep training | behavioral-therapy | cry-it-out; graduated extinction; Ferber method; infant sleep training; controlled crying
motivational interviewing | psychological-counseling | motivational enhancement therapy; =MET therapy; motivational therapy; motivational enhancement | mesh:D062405
imagery rehearsal therapy | cognitive-behavioral-therapy | nightmare rescripting; image rehearsal therapy
cognitive behavioral therapy for psychosis | cognitive-behavioral-therapy | CBT for psychosis; =CBTp
anger management | psychological-treatments | anger management training; anger control training; anger management therapy
social skills training | psychological-treatments | life skills training; communication training; social skills therapy; social communication training; skills training
assertiveness training | social-skills-training
stress management | psychological-treatments | stress reduction; stress management techniques; stress reduction techniques; managing stress; reducing stress; stress-management training; coping skills training; coping strategies; stress relief techniques; stress reduction strategies; coping skills; stress-relieving techniques; coping techniques; avoiding stress
psychoeducation | psychological-treatments | psycho-education; psychoeducational interventions; psychoeducational programs
crisis intervention | psychological-treatments | crisis counseling; crisis services; crisis support; suicide prevention | mesh:D003419
psychological first aid | crisis-intervention
psychological debriefing | crisis-intervention | critical incident stress debriefing
crisis hotlines | crisis-intervention | suicide hotline; crisis lines
safety planning | crisis-intervention | suicide safety plan
support groups | psychological-treatments | self-help groups; peer support groups; online support groups; mutual help groups; mutual support groups; patient support groups; support networks; recovery groups; community support groups | mesh:D012657
social prescribing | nondrug-treatments
peer support | support-groups | peer counseling
social support | psychological-treatments
twelve-step programs | support-groups | 12-step programs; twelve-step facilitation; Twelve Step groups; Al-Anon; Gamblers Anonymous; 12-step groups
Alcoholics Anonymous | twelve-step-programs
Narcotics Anonymous | twelve-step-programs
SMART Recovery | support-groups
assertive community treatment | psychological-treatments | assertive outreach; wraparound services
case management | nondrug-treatments | care coordination
addiction treatment | psychological-treatments | drug rehabilitation; drug rehab; substance abuse treatment; alcohol rehabilitation; drug treatment programs; alcohol rehab; addiction rehabilitation; substance use treatment; rehab programs; addiction therapy; inpatient rehab; addiction treatment programs; rehab centers
detoxification (treatment) | addiction-treatment | medical detoxification; medically supervised detox; detox; drug detox; alcohol detox; alcohol detoxification; opioid detoxification; detox programs; medically supervised withdrawal
harm reduction | psychological-treatments | harm reduction services | mesh:D040261
needle exchange programs | harm-reduction | needle exchange; syringe services programs; needle and syringe programme; syringe exchange
drug checking | harm-reduction | drug-checking services; pill testing
managed alcohol programs | harm-reduction
heroin-assisted treatment | drugs-for-opioid-dependence | supervised injectable heroin; injectable opioid treatment; prescribed heroin
supervised injection sites | harm-reduction | safe consumption sites; safe injection site; drug consumption room; overdose prevention centers
day treatment programs | psychological-treatments | day hospital; day programs
intensive outpatient programs | day-treatment-programs
partial hospitalization | day-treatment-programs | partial hospitalization program
outpatient treatment | nondrug-treatments | outpatient therapy
telehealth | nondrug-treatments | telemedicine; virtual care; virtual visits | mesh:D017216
hospital at home | nondrug-treatments | hospital-at-home care; virtual wards
video consultations | telehealth | video visits
online therapy | telehealth | teletherapy; online counseling; e-therapy; online therapy platforms; teletherapy sessions
telerehabilitation | telehealth, rehabilitation
psychedelic-assisted therapy | psychotherapy | psychedelic-assisted psychotherapy; psychedelic therapy; psychedelic psychotherapy; drug-assisted psychotherapy
ketamine-assisted psychotherapy | psychedelic-assisted-therapy | ketamine-assisted therapy
psilocybin-assisted therapy | psychedelic-assisted-therapy | psilocybin-assisted psychotherapy
MDMA-assisted therapy | psychedelic-assisted-therapy | MDMA-assisted psychotherapy
internal family systems therapy | psychotherapy | internal family systems; coherence therapy
somatic therapy | psychotherapy | somatic experiencing; body psychotherapy
emotionally focused therapy | psychotherapy | emotion-focused therapy
narrative therapy | psychotherapy
brainspotting | psychotherapy
cognitive analytic therapy | psychotherapy
attachment-based therapy | psychotherapy | attachment therapy
reminiscence therapy | psychological-treatments | life review therapy; reality orientation; life review
dignity therapy | psychological-treatments
validation therapy | psychological-treatments
gender-affirming care | nondrug-treatments | gender transition; medical transition
# Mind and body, arts
mind-body therapies | nondrug-treatments | mind-body techniques; mind-body practices; mind and body practices; mind-body interventions; mind-body medicine; mind-body exercises; mind-body approaches; mind-body treatments | mesh:D026441
relaxation techniques | mind-body-therapies, stress-management | relaxation therapy; relaxation training; relaxation exercises; relaxation methods; relaxation strategies; applied relaxation; relaxation practices; relaxation skills; relaxation response; self-soothing techniques; relaxing activities | mesh:D012064
grounding techniques | relaxation-techniques
progressive muscle relaxation | relaxation-techniques | =PMR; muscle relaxation techniques; Jacobson relaxation; progressive relaxation; muscle relaxation exercises
autogenic training | relaxation-techniques | autogenics; autogenic relaxation | mesh:D001326
guided imagery | relaxation-techniques | imagery; guided visualization; visualization techniques; mental imagery; creative visualization; positive imagery; visual imagery; visualization exercises
mindfulness | mind-body-therapies | mindfulness training; mindfulness practice; mindfulness-based therapy; mindfulness techniques; mindfulness exercises; mindfulness-based interventions; mindfulness therapy; mindful awareness; mindfulness-based treatments | mesh:D064866
mindfulness-based stress reduction | mindfulness | =MBSR; mindfulness stress reduction
meditation | mind-body-therapies | meditating; meditation practice; guided meditation; meditation techniques; Zen meditation; body scan meditation; meditative practices; body scan; meditate; meditative techniques | mesh:D019122
mindfulness meditation | meditation, mindfulness | mindful meditation
loving-kindness meditation | meditation
yoga nidra | meditation
vipassana | meditation
transcendental meditation | meditation
yoga | mind-body-therapies, exercise | yoga practice; hatha yoga; yoga therapy; gentle yoga; yoga poses; yoga classes; yoga exercises | mesh:D015013
aerial yoga | yoga | antigravity yoga
chair yoga | yoga | seated yoga
restorative yoga | yoga
Iyengar yoga | yoga
prenatal yoga | yoga | pregnancy yoga
hot yoga | yoga | Bikram yoga
tai chi | mind-body-therapies, exercise | t'ai chi; tai chi chuan; taiji; tai ji; tai chi exercise; tai-chi classes | mesh:D015535
chair exercises | exercise | seated exercises
hypnotherapy | mind-body-therapies | hypnosis; hypnotic suggestion; hypnotherapists; clinical hypnosis; medical hypnosis; hypnotic techniques; hypnotism | mesh:D006990
gut-directed hypnotherapy | hypnotherapy | gut-directed hypnosis
hypnobirthing | hypnotherapy
self-hypnosis | hypnotherapy
biofeedback | mind-body-therapies | biofeedback therapy; biofeedback training; electromyographic biofeedback; EMG biofeedback; thermal biofeedback; biofeedback techniques; biofeedback treatment; respiratory biofeedback | mesh:D001676
heart rate variability biofeedback | biofeedback | HRV biofeedback
anorectal biofeedback | biofeedback
neurofeedback | biofeedback | EEG biofeedback; neurofeedback training; neurotherapy; neurofeedback therapy | mesh:D058765
distraction techniques | psychological-treatments | distraction therapy; cognitive distraction; distraction methods
emotional freedom technique | mind-body-therapies | tapping therapy; =EFT
thought field therapy | mind-body-therapies
neurolinguistic programming | mind-body-therapies | neuro-linguistic programming
creative arts therapies | psychological-treatments | expressive therapies; creative therapies; expressive arts therapy; art-based therapies
drama therapy | creative-arts-therapies
bibliotherapy | creative-arts-therapies | self-help books
music therapy | creative-arts-therapies | listening to music; music-based therapy; music-based intervention; music-based treatment; soothing music; musical therapy; relaxing music; calming music; music interventions; music listening; calm music; soft music | mesh:D009147
singing | creative-arts-therapies | group singing; choir singing
art therapy | creative-arts-therapies | drawing and painting therapy; art therapists; crafts therapy | mesh:D001155
journaling | psychological-treatments | keeping a journal; diary keeping; keeping a diary
expressive writing | journaling | writing therapy; therapeutic writing
food diary | journaling | keeping a food diary
symptom diary | journaling | headache diary; mood diary; pain diary; sleep diary
gratitude journal | journaling | gratitude journaling; gratitude diary; gratitude list
positive psychology interventions | psychological-treatments | gratitude exercises; gratitude practice; positive affirmations
life coaching | psychological-treatments | health coaching; wellness coaching; ADHD coaching
light therapy | nondrug-treatments | bright light therapy; bright-light treatment; light treatment; bright light; bright light exposure; light exposure therapy; morning bright light
blue light therapy | light-therapy | blue-light treatment
sunlight exposure | nondrug-treatments | morning sunlight; sun exposure therapy; exposure to sunlight; morning light; sunbathing; sun bathing
resting in a dark room | self-care | dark, quiet room; quiet, dark room; dark room; lying in a dark room; quiet room; rest in a quiet dark room
mouth taping | self-care | mouth tape; taping the mouth shut; sleep tape; mouth tape for sleep
bidets | self-care
slugging | self-care | skin slugging
teething rings | self-care | teething toys; teether
self-tanner | self-care | sunless tanner; dihydroxyacetone; spray tan; fake tan; self-tan; fake tanning; tanning lotion; spray tanning; self-tanning
melanotan II | aesthetic-procedures | melanotan; Melanotan-2; tanning injections; tanning nasal spray
baby powder | self-care | talcum powder; talc powder
social activities | lifestyle-changes | social interaction; socializing; social engagement; hobbies; staying socially active; spending time with friends
digital detox | lifestyle-changes | limiting screen time; reducing screen time; social media break; screen time limits
doula support | nondrug-treatments | doula; labor support; doula care; continuous support during labour
natural childbirth | nondrug-treatments | unmedicated birth
Lamaze | childbirth-classes | Lamaze method; Lamaze breathing
childbirth classes | patient-education | birthing classes; childbirth education; antenatal classes
water birth | nondrug-treatments | birthing pool; water immersion in labor; waterbirth
pain management programs | nondrug-treatments | multidisciplinary pain management; pain rehabilitation; pain rehabilitation programs; multidisciplinary pain programs; multimodal pain management; interdisciplinary pain rehabilitation; multidisciplinary treatment; multidisciplinary care; interdisciplinary treatment; pain self-management; pain coping skills training; multimodal pain treatment
advance care planning | nondrug-treatments | living wills; advance directives
pacifiers | nondrug-treatments | pacifier use; dummies for babies
tummy time | nondrug-treatments
back sleeping for infants | nondrug-treatments | safe sleep; putting babies to sleep on their backs; safe sleep practices; safe infant sleep
co-sleeping | nondrug-treatments | bed-sharing
home birth | nondrug-treatments | planned home birth; homebirth
donor breast milk | nondrug-treatments | donor human milk; donor milk; banked milk; human donor milk
`,
};
