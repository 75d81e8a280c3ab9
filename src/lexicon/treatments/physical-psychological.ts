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
lifestyle changes | nondrug-treatments | lifestyle modifications; lifestyle measures; lifestyle interventions; changes in lifestyle; lifestyle adjustments; healthy lifestyle; healthy habits; lifestyle habits; healthy lifestyle changes; healthy lifestyle habits; lifestyle improvements; healthy lifestyle choices; healthful lifestyle
smoking cessation | lifestyle-changes | quitting smoking; stopping smoking; stop smoking; giving up smoking; quit smoking; avoiding smoking; not smoking; smoking cessation programs; avoiding tobacco; avoidance of smoking; tobacco cessation; quitting tobacco | mesh:D016540
weight loss programs | lifestyle-changes | weight management; weight control; maintaining a healthy weight; weight management programs; commercial weight loss programs; weight reduction programs; behavioral weight loss programs
alcohol abstinence | lifestyle-changes | avoiding alcohol; abstinence from alcohol; limiting alcohol; cutting down on alcohol; not drinking alcohol; abstaining from alcohol; stopping drinking; reducing alcohol intake; quitting alcohol; alcohol avoidance; reducing alcohol
trigger avoidance | lifestyle-changes | avoiding triggers; avoidance of triggers; allergen avoidance; avoiding allergens; avoidance of allergens; avoiding known triggers; avoiding irritants; trigger management; avoiding sun exposure; sun avoidance
bed rest | self-care | bedrest; complete rest; physical rest; plenty of rest; resting in bed; getting plenty of rest; adequate rest; strict bed rest | mesh:D001510
activity modification | self-care | activity pacing; avoiding strenuous activity; modified activity; energy conservation; energy management; relative rest; activity restriction; avoidance of heavy lifting
leg elevation | self-care | elevating the legs; elevation of the legs; raising the legs; elevating the affected limb; limb elevation; elevating your legs; head elevation; raising the head of the bed; elevating the head of the bed
rest, ice, compression and elevation | self-care | =RICE; RICE method; =PRICE; rest, ice, compression, and elevation; RICE therapy
hydration | self-care | staying hydrated; drinking fluids; drinking plenty of fluids; fluid intake; drinking plenty of water; increased fluid intake; adequate hydration; increasing fluid intake; drinking more water; drinking lots of fluids
sleep hygiene | lifestyle-changes | good sleep hygiene; good sleep habits; healthy sleep habits; regular sleep schedule; sleep schedule; regular sleep; sleep routine; sleep restriction; sleep restriction therapy; stimulus control; getting enough sleep; adequate sleep; good sleep; consistent sleep schedule; bedtime routine | mesh:D000070263
naps | sleep-hygiene | napping; scheduled naps; short naps; power naps
wake therapy | nondrug-treatments | sleep deprivation therapy; therapeutic sleep deprivation; chronotherapy
bladder training | self-care | timed voiding; scheduled voiding; bladder retraining; bladder retraining program; double voiding; prompted voiding
bowel training | self-care | bowel retraining; bowel program; toilet training; habit training
skin care | self-care | skincare; skin-care routine; gentle skin care; good skin care | mesh:D012867
oral hygiene | self-care | good oral hygiene; dental hygiene; mouth care; brushing teeth; tooth brushing; flossing; toothbrushing; oral care; brushing and flossing; mouth rinses; dental floss; brushing your teeth | mesh:D009910
charcoal toothpaste | oral-hygiene | activated charcoal toothpaste
foot care | self-care | good foot care; podiatry; podiatric care; daily foot care; chiropody
eyelid hygiene | self-care | eyelid cleaning; lid hygiene; eyelid scrubs; lid scrubs; eyelid massage
genital hygiene | self-care | vulvar care; douching
exclusive breastfeeding | nondrug-treatments | breastfeeding support; breast-feeding support
kangaroo care | nondrug-treatments | skin-to-skin contact; kangaroo mother care; skin-to-skin care; swaddling
safe sex | lifestyle-changes | safer sex; sexual abstinence; abstinence from sex; safe sex practices; practicing safe sex
fertility awareness methods | nondrug-treatments | natural family planning; rhythm method; fertility awareness; calendar method; withdrawal method; coitus interruptus; natural birth control; lactational amenorrhea method
fall prevention | nondrug-treatments | fall prevention programs; home safety modifications; home modifications
patient education | nondrug-treatments | health education; pain education; pain neuroscience education; education programs; asthma education; diabetes education; diabetes self-management education; self-management programs; educational programs; back school; patient education programs; expert patient programs | mesh:D010353
# Rehabilitation and therapies by profession
rehabilitation | nondrug-treatments | rehab; rehabilitation programs; rehabilitation therapy; rehabilitative therapy; physical rehabilitation; rehabilitation treatment; rehabilitative care; multidisciplinary rehabilitation; inpatient rehabilitation; rehabilitation services; neurorehabilitation; neurological rehabilitation | mesh:D012046
cardiac rehabilitation | rehabilitation | cardiac rehab; heart rehabilitation; cardiac rehabilitation programs | mesh:D000072038
pulmonary rehabilitation | rehabilitation | pulmonary rehab; respiratory rehabilitation; lung rehabilitation
stroke rehabilitation | rehabilitation | constraint-induced movement therapy; constraint-induced therapy; stroke rehab; robot-assisted therapy; robotic rehabilitation
vestibular rehabilitation | rehabilitation | vestibular rehabilitation therapy; vestibular therapy; vestibular exercises; balance retraining; vestibular physical therapy
Brandt-Daroff exercises | vestibular-rehabilitation
cognitive rehabilitation | rehabilitation | cognitive training; cognitive remediation; brain training; memory training; cognitive retraining; cognitive rehabilitation therapy; cognitive remediation therapy; cognitive stimulation therapy; cognitive stimulation; brain games; computerized cognitive training
vision therapy | rehabilitation | eye exercises; vision rehabilitation; orthoptics; low vision rehabilitation; vision training; orthoptic exercises; visual rehabilitation
hearing rehabilitation | rehabilitation | auditory training; aural rehabilitation; tinnitus retraining therapy; audiological rehabilitation
vocational rehabilitation | rehabilitation | supported employment; job coaching; vocational training
occupational therapy | rehabilitation | occupational therapists; work hardening; ergotherapy; hand therapy | mesh:D009788
sensory integration therapy | occupational-therapy | sensory therapy; desensitization exercises; sensory re-education; sensory diet; sensory integration
speech therapy | rehabilitation | speech-language therapy; speech and language therapy; speech-language pathology; voice therapy; speech therapists; speech pathology; stuttering therapy; fluency shaping; language therapy; speech-language pathologist; swallowing therapy; Lee Silverman Voice Treatment; dysphagia therapy; swallowing exercises | mesh:D013070
physical therapy | rehabilitation | physiotherapy; physical therapists; physio; physiotherapists; physiotherapy exercises; physical therapy exercises; physical medicine; physical treatment; physical therapy program
pelvic floor therapy | physical-therapy | pelvic floor physical therapy; pelvic physical therapy; pelvic floor physiotherapy; pelvic floor rehabilitation; pelvic floor muscle training; Kegel exercises; Kegels; pelvic floor exercises; pelvic muscle exercises; pelvic floor muscle exercises; pelvic floor training; vaginal dilator therapy
chest physiotherapy | airway-clearance-techniques, physical-therapy | chest physical therapy; postural drainage; chest percussion; chest clapping; percussion and postural drainage; respiratory physiotherapy; respiratory therapy
gait training | physical-therapy | gait rehabilitation; treadmill training; balance and gait training; walking training; locomotor training
manual lymphatic drainage | massage, physical-therapy | lymphatic drainage; complete decongestive therapy; lymphatic massage; lymph drainage massage; complex decongestive therapy; decongestive lymphatic therapy; lymph drainage; lymphatic drainage massage
posture correction | physical-therapy | postural training; good posture; posture training; ergonomics; ergonomic adjustments; ergonomic modifications; workplace ergonomics; posture exercises
taping | physical-therapy | kinesiology tape; kinesio tape; kinesio taping; athletic tape; athletic taping; kinesiology taping; therapeutic taping; buddy taping
therapeutic ultrasound | physical-modalities | ultrasound therapy; therapeutic ultrasonography; ultrasonic therapy; low-intensity pulsed ultrasound; pulsed ultrasound | mesh:D014464
electrotherapy | physical-modalities | electrical stimulation therapy; electrical stimulation; electric stimulation; therapeutic electrical stimulation; electrostimulation; interferential current; interferential therapy; galvanic stimulation; electrical muscle stimulation; microcurrent therapy | mesh:D004599
shockwave therapy | physical-modalities | extracorporeal shockwave therapy; =ESWT; extracorporeal shock wave therapy; shock wave therapy; acoustic wave therapy; low-intensity shockwave therapy; shockwave treatment
low-level laser therapy | physical-modalities | cold laser; =LLLT; cold laser therapy; photobiomodulation; low-intensity laser; low-level light therapy; low-level laser; photobiomodulation therapy; cold-laser treatment | mesh:D028022
red light therapy | low-level-laser-therapy | red LED therapy
infrared therapy | low-level-laser-therapy | infrared light therapy; near-infrared light therapy
high-intensity laser therapy | physical-modalities
shortwave diathermy | physical-modalities | short-wave diathermy; therapeutic diathermy
physical modalities | nondrug-treatments | physical agents; physical therapy modalities; physical interventions; therapeutic modalities | mesh:D026741
heat therapy | physical-modalities | heat treatment; heating pads; hot packs; hot water bottle; applying heat; heat packs; application of heat; moist heat; heat pads; heat wraps; thermotherapy; heat application; local heat; superficial heat; paraffin wax baths; paraffin baths; heat patches; paraffin wax treatment; topical heat
cold therapy | physical-modalities | ice packs; cold packs; applying ice; cold treatment; ice application; cold application; application of ice; ice therapy; local cooling; cold compress therapy; gel packs; applying cold; ice or cold packs
whole-body cryotherapy | cold-therapy, cryotherapy | cryostimulation; cryosauna; whole-body cryo; cryotherapy chamber
ice massage | cold-therapy
traction | physical-modalities | spinal traction; cervical traction; lumbar traction; traction therapy; skeletal traction; spinal decompression therapy; nonsurgical spinal decompression; decompression therapy | mesh:D014143
immobilization | physical-modalities | rest and immobilization; joint immobilization; limb immobilization; immobilisation of the limb | mesh:D007103
manual therapy | physical-modalities | hands-on therapy; hands-on treatment; manipulative therapy; manipulation therapy; joint mobilization; mobilization therapy; joint manipulation; mobilization techniques; manual treatments; manual techniques; manipulative treatment; manual manipulation; soft tissue mobilization; muscle energy techniques | mesh:D026201
spinal manipulation | manual-therapy | spinal manipulative therapy; back manipulation; neck manipulation; spinal adjustment; spinal mobilization; manipulation of the spine; cervical manipulation | mesh:D020393
chiropractic | manual-therapy | chiropractic care; chiropractic treatment; chiropractors; chiropractic adjustment; chiropractic manipulation; chiropractic therapy; chiropractic spinal manipulation | mesh:D002684
osteopathy | manual-therapy | osteopathic manipulation; osteopathic treatment; osteopathic manipulative treatment; osteopathic manipulative therapy; =OMT; osteopaths; osteopathic medicine; osteopathic manipulative medicine | mesh:D026301
massage | physical-modalities | massage therapy; therapeutic massage; Swedish massage; deep tissue massage; sports massage; self-massage; foot massage; massaging; massage therapists; back massage; massage treatments; Thai massage; gentle massage; scalp massage; foam rolling; perineal massage; hot stone massage; neck massage; head massage; infant massage | mesh:D008405
myofascial release | manual-therapy | myofascial release therapy; myofascial therapy; trigger point therapy; trigger point massage; myofascial massage; fascial release
active release technique | manual-therapy | active release therapy; instrument-assisted soft tissue mobilization; Graston technique; cross-friction massage
carotid sinus massage | physical-modalities | vagal maneuvers; Valsalva maneuver; modified Valsalva maneuver; carotid massage
# Exercise
exercise | lifestyle-changes, physical-modalities | physical activity; regular exercise; exercise therapy; exercise program; regular physical activity; therapeutic exercise; working out; exercising; physical exercise; exercise training; physical fitness; getting regular exercise; workouts; being physically active; exercise regimen; fitness training; staying active; home exercise program; moderate exercise; getting more exercise; increased physical activity; daily exercise; regular workouts; structured exercise; supervised exercise; physical training; light exercise; gentle exercise; exercise interventions; staying physically active | mesh:D015444
aerobic exercise | exercise | cardio; aerobic training; endurance exercise; cardiovascular exercise; cardio exercise; aerobics; aerobic activity; endurance training; low-impact aerobics; low-impact exercise; cardio workouts; low-impact aerobic exercise; moderate aerobic exercise
strength training | exercise | resistance training; weight training; strengthening exercises; resistance exercise; weight lifting; muscle strengthening; muscle-strengthening exercises; lifting weights; strength exercises; weightlifting; core strengthening; core exercises; core strengthening exercises; isometric exercises; eccentric exercise; strength and conditioning; eccentric strengthening | mesh:D055070
weight-bearing exercise | exercise | weight-bearing activities
high-intensity interval training | exercise | =HIIT; interval training; vigorous exercise; high-intensity exercise; strenuous exercise; intense exercise; sprint training
stretching | exercise | stretching exercises; stretching routine; muscle stretching; gentle stretching; flexibility training; flexibility exercises; static stretching; muscle stretching exercises | mesh:D052580
range-of-motion exercises | exercise | mobility exercises; mobilizing exercises; passive exercises; joint exercises; passive movement; continuous passive motion; early mobilization; neck exercises; back exercises; hand exercises; McKenzie exercises; knee exercises; shoulder exercises; tendon gliding exercises; McKenzie method; nerve gliding exercises; tongue exercises; foot exercises; early ambulation; joint mobility exercises; jaw exercises; back-strengthening exercises; leg exercises; facial exercises
balance training | exercise | balance exercises; balance and coordination exercises; coordination exercises; proprioceptive training
brisk walking | exercise | walking program; regular walks; daily walks; hiking; taking a walk; brisk walks; Nordic walking; short walks; going for a walk; supervised walking; regular walking; daily walking; walking exercise; going for walks | mesh:D016138
jogging | exercise | treadmill exercise; treadmill running; going for a run
cycling | exercise | bicycling; stationary bike; bike riding; stationary cycling; stationary bicycle; exercise bike; riding a bike; spinning classes
swimming | exercise | | mesh:D013550
aquatic exercise | exercise | water exercise; aquatic therapy; water aerobics; aquatic physical therapy; pool therapy; pool exercise; aqua aerobics; water-based exercise; pool-based exercise; hydrotherapy exercises; warm-water exercise
Pilates | exercise | Pilates exercises
graded exercise therapy | exercise | graded exercise; graded activity; graded exercise program
sports | exercise | playing sports; team sports; martial arts; contact sports; sports participation; karate; athletics
dance therapy | creative-arts-therapies, exercise | dance movement therapy; dancing; dance; dance classes; Zumba | mesh:D003615
breathing exercises | mind-body-therapies | deep breathing; breathing techniques; breathwork; diaphragmatic breathing; breath control; controlled breathing; breathing retraining; Buteyko breathing; abdominal breathing; deep breathing exercises; slow breathing; pursed-lip breathing; belly breathing; paced breathing; pranayama; Buteyko technique; deep-breathing techniques; Buteyko method; box breathing; deep breaths; slow deep breathing; inspiratory muscle training; respiratory muscle training | mesh:D001945
# Psychotherapies
psychological treatments | nondrug-treatments | psychological therapies; psychological interventions; psychosocial interventions; psychosocial treatments; psychosocial support; psychosocial therapy; psychological support; psychological techniques; psychological approaches; emotional support; psychological help
psychotherapies | psychological-treatments | talk therapy; talking therapies; psychotherapists; talking treatments; individual therapy; individual psychotherapy; one-on-one therapy; psychotherapeutic treatment; psychotherapeutic interventions; therapy sessions; talk psychotherapy; psychological talk therapy; psychotherapy sessions; talking cure | mesh:D011613
psychological counseling | psychological-treatments | counseling; mental health counseling; counselors; professional counseling; individual counseling; therapy or counseling; emotional counseling; supportive counseling; counseling sessions; behavioral counseling; mental health counselors | mesh:D003376
genetic counseling | psychological-counseling | genetic counselors; genetic counsellor | mesh:D005817
grief counseling | psychological-counseling | bereavement counseling; grief therapy; bereavement support; bereavement therapy; grief support
addiction counseling | psychological-counseling | drug counseling; substance abuse counseling; alcohol counseling; smoking cessation counseling; drug addiction counseling; brief intervention
nutrition counseling | psychological-counseling | nutritional counseling; dietary counseling; dietary advice; dietitian advice; diet counseling; medical nutrition therapy; dietitians; nutrition education; nutritionists; nutrition therapy
cognitive behavioral therapy | psychotherapies | =CBT; cognitive therapy; cognitive behavior therapy; cognitive-behavioral psychotherapy; cognitive-behavioral treatment; cognitive restructuring; cognitive behavioral techniques; cognitive and behavioral therapy; cognitive-behavioral interventions | mesh:D015928
cognitive behavioral therapy for insomnia | cognitive-behavioral-therapy | =CBT-I; CBT for insomnia; =CBTI
trauma-focused therapy | psychotherapies | trauma-focused cognitive behavioral therapy; =TF-CBT; trauma therapy; trauma-focused CBT; trauma-focused psychotherapy; trauma-informed therapy; trauma counseling
cognitive processing therapy | trauma-focused-therapy, cognitive-behavioral-therapy | CPT therapy
internet-based cognitive behavioral therapy | cognitive-behavioral-therapy | online CBT; computerized CBT; internet CBT; =iCBT; digital CBT; online cognitive behavioral therapy; computer-based CBT
rational emotive behavior therapy | cognitive-behavioral-therapy | =REBT; rational emotive therapy
metacognitive therapy | cognitive-behavioral-therapy | metacognitive training
behavioral therapy | psychotherapies | behavior therapy; behavioral interventions; behavior modification; behavioral treatment; behavioral techniques; behavioral strategies; behavior management; behavioral modification; behavior modification therapy; behavioral management; behavioral approaches; behavioural health therapy; positive reinforcement | mesh:D001521
exposure therapy | behavioral-therapy | prolonged exposure therapy; prolonged exposure; systematic desensitization; graded exposure; exposure treatment; gradual exposure; imaginal exposure; exposure-based therapy; flooding therapy; narrative exposure therapy; implosive therapy; exposure-based treatments
exposure and response prevention | exposure-therapy | ERP therapy; =ExRP; exposure and ritual prevention; exposure with response prevention
virtual reality therapy | exposure-therapy | virtual reality; virtual reality exposure therapy; =VR therapy; virtual reality treatment; immersive virtual reality
eye movement desensitization and reprocessing | trauma-focused-therapy | =EMDR; EMDR therapy; eye-movement desensitization; eye movement desensitization reprocessing
dialectical behavior therapy | cognitive-behavioral-therapy | =DBT; dialectical behavioral therapy; dialectic behavior therapy
acceptance and commitment therapy | cognitive-behavioral-therapy | =ACT therapy; acceptance-based therapy; acceptance and commitment | mesh:D064869
mindfulness-based cognitive therapy | cognitive-behavioral-therapy, mindfulness | =MBCT
interpersonal therapy | psychotherapies | interpersonal psychotherapy; =IPT; interpersonal and social rhythm therapy; =IPSRT; social rhythm therapy
psychodynamic therapy | psychotherapies | psychodynamic psychotherapy; insight-oriented therapy; dynamic psychotherapy; brief psychodynamic therapy; depth psychotherapy
psychoanalysis | psychodynamic-therapy | psychoanalytic therapy; psychoanalytic psychotherapy; Freudian analysis; psychoanalytic treatment; Jungian therapy; Jungian analysis | mesh:D011576
humanistic therapy | psychotherapies | person-centered therapy; client-centered therapy; existential therapy; person-centered counseling; gestalt therapy; Rogerian therapy
supportive psychotherapy | psychotherapies
schema therapy | psychotherapies | schema-focused therapy
mentalization-based therapy | psychotherapies | mentalization-based treatment; =MBT
transference-focused psychotherapy | psychotherapies | transference focused therapy
compassion-focused therapy | psychotherapies | self-compassion training
problem-solving therapy | psychotherapies | problem-solving treatment; solution-focused therapy; solution-focused brief therapy
behavioral activation | behavioral-therapy | activity scheduling; pleasant activity scheduling
family therapy | psychotherapies | family counseling; family-based treatment; family-focused therapy; family-based therapy; multisystemic therapy; Maudsley approach; family psychotherapy; family interventions; family psychoeducation; functional family therapy; systemic therapy for families | mesh:D005196
couples therapy | psychotherapies | couples counseling; marriage counseling; marital therapy; relationship counseling; marital counseling; relationship therapy | mesh:D017664
sex therapy | psychotherapies | sexual counseling; sex counseling; sensate focus; psychosexual therapy; sexual therapy; sex therapists; psychosexual counseling
group therapy | psychotherapies | group psychotherapy; group counseling; therapeutic community; group-based therapy; group treatment; psychodrama; group CBT | mesh:D011615
play therapy | psychotherapies | parent-child interaction therapy; =PCIT; filial therapy; sandplay therapy | mesh:D010989
parent training | psychological-treatments | parenting programs; parent management training; parenting skills training; parent training programs; parenting classes; parental training
applied behavior analysis | behavioral-therapy | =ABA; ABA therapy; early intensive behavioral intervention; applied behaviour analysis therapy
early intervention | psychological-treatments | early intervention services; early intervention programs; early childhood intervention; special education; special education services
habit reversal training | behavioral-therapy | habit reversal; comprehensive behavioral intervention for tics; =CBIT; competing response training; habit reversal therapy
aversion therapy | behavioral-therapy | aversive conditioning; aversive therapy; bedwetting alarm; moisture alarm; enuresis alarm | mesh:D001348
contingency management | behavioral-therapy | token economy; reward systems; incentive-based therapy; voucher-based therapy; reward charts; motivational incentives; voucher programs
motivational interviewing | psychological-counseling | motivational enhancement therapy; =MET therapy; motivational therapy; motivational enhancement | mesh:D062405
imagery rehearsal therapy | cognitive-behavioral-therapy | nightmare rescripting; image rehearsal therapy
anger management | psychological-treatments | anger management training; anger control training; anger management therapy
social skills training | psychological-treatments | assertiveness training; life skills training; communication training; social skills therapy; social communication training; skills training
stress management | psychological-treatments | stress reduction; stress management techniques; stress reduction techniques; managing stress; reducing stress; stress-management training; coping skills training; coping strategies; stress relief techniques; stress reduction strategies; coping skills; stress-relieving techniques; coping techniques; avoiding stress
psychoeducation | psychological-treatments | psycho-education; psychoeducational interventions; psychoeducational programs
crisis intervention | psychological-treatments | crisis counseling; psychological first aid; crisis hotline; safety planning; suicide prevention; suicide hotline; crisis lines; critical incident stress debriefing; crisis services; psychological debriefing; crisis support | mesh:D003419
support groups | psychological-treatments | self-help groups; peer support; peer support groups; online support groups; mutual help groups; peer counseling; mutual support groups; patient support groups; support networks; recovery groups; community support groups; social support | mesh:D012657
twelve-step programs | support-groups | 12-step programs; Alcoholics Anonymous; Narcotics Anonymous; twelve-step facilitation; Twelve Step groups; Al-Anon; Gamblers Anonymous; SMART Recovery; 12-step groups
assertive community treatment | psychological-treatments | case management; coordinated specialty care; care coordination; assertive outreach; early psychosis intervention; wraparound services
addiction treatment | psychological-treatments | drug rehabilitation; drug rehab; substance abuse treatment; alcohol rehabilitation; detoxification; medical detoxification; medically supervised detox; =detox; drug treatment programs; alcohol rehab; addiction rehabilitation; substance use treatment; rehab programs; drug detox; alcohol detox; alcohol detoxification; opioid detoxification; addiction therapy; detox programs; medically supervised withdrawal; inpatient rehab; addiction treatment programs; rehab centers
harm reduction | psychological-treatments | needle exchange; syringe services programs; needle exchange programs; supervised injection sites; harm reduction services | mesh:D040261
day treatment programs | psychological-treatments | partial hospitalization; intensive outpatient programs; day hospital; day programs; outpatient treatment; outpatient therapy; partial hospitalization program
telehealth | nondrug-treatments | telemedicine; teletherapy; online therapy; virtual care; online counseling; teletherapy sessions; virtual visits; e-therapy; telerehabilitation; online therapy platforms | mesh:D017216
psychedelic-assisted therapy | psychotherapies | psychedelic-assisted psychotherapy; psychedelic therapy; psilocybin-assisted therapy; ketamine-assisted psychotherapy; ketamine-assisted therapy; MDMA-assisted therapy; MDMA-assisted psychotherapy; psychedelic psychotherapy; drug-assisted psychotherapy
internal family systems therapy | psychotherapies | internal family systems; somatic experiencing; somatic therapy; emotionally focused therapy; emotion-focused therapy; narrative therapy; coherence therapy; body psychotherapy
reminiscence therapy | psychological-treatments | life review therapy; reality orientation; validation therapy; life review; dignity therapy
gender-affirming care | nondrug-treatments | gender transition; medical transition
# Mind and body, arts
mind-body therapies | nondrug-treatments | mind-body techniques; mind-body practices; mind and body practices; mind-body interventions; mind-body medicine; mind-body exercises; mind-body approaches; mind-body treatments | mesh:D026441
relaxation techniques | mind-body-therapies, stress-management | relaxation therapy; relaxation training; relaxation exercises; relaxation methods; relaxation strategies; applied relaxation; relaxation practices; relaxation skills; relaxation response; self-soothing techniques; grounding techniques; relaxing activities | mesh:D012064
progressive muscle relaxation | relaxation-techniques | =PMR; muscle relaxation techniques; Jacobson relaxation; progressive relaxation; muscle relaxation exercises
autogenic training | relaxation-techniques | autogenics; autogenic relaxation | mesh:D001326
guided imagery | relaxation-techniques | imagery; guided visualization; visualization techniques; mental imagery; creative visualization; positive imagery; visual imagery; visualization exercises
mindfulness | mind-body-therapies | mindfulness training; mindfulness practice; mindfulness-based therapy; mindfulness techniques; mindfulness exercises; mindfulness-based interventions; mindfulness therapy; mindful awareness; mindfulness-based treatments | mesh:D064866
mindfulness-based stress reduction | mindfulness | =MBSR; mindfulness stress reduction
meditation | mind-body-therapies | mindfulness meditation; meditating; meditation practice; guided meditation; meditation techniques; Zen meditation; body scan meditation; mindful meditation; meditative practices; vipassana; body scan; yoga nidra; loving-kindness meditation; meditate; meditative techniques | mesh:D019122
transcendental meditation | meditation
yoga | mind-body-therapies, exercise | yoga practice; hatha yoga; yoga therapy; gentle yoga; yoga poses; yoga classes; restorative yoga; yoga exercises; chair yoga; Iyengar yoga; yoga breathing | mesh:D015013
hot yoga | yoga | Bikram yoga
tai chi | mind-body-therapies, exercise | t'ai chi; tai chi chuan; taiji; tai ji; tai chi exercise; tai-chi classes | mesh:D015535
hypnosis | mind-body-therapies | hypnotherapy; hypnotic suggestion; self-hypnosis; hypnotherapists; clinical hypnosis; medical hypnosis; gut-directed hypnotherapy; hypnotic techniques; gut-directed hypnosis; hypnotism; hypnobirthing | mesh:D006990
biofeedback | mind-body-therapies | biofeedback therapy; biofeedback training; electromyographic biofeedback; heart rate variability biofeedback; EMG biofeedback; thermal biofeedback; anorectal biofeedback; biofeedback techniques; biofeedback treatment; respiratory biofeedback | mesh:D001676
neurofeedback | biofeedback | EEG biofeedback; neurofeedback training; neurotherapy; neurofeedback therapy | mesh:D058765
distraction techniques | psychological-treatments | distraction therapy; cognitive distraction; distraction methods
emotional freedom technique | mind-body-therapies | tapping therapy; =EFT; thought field therapy; neurolinguistic programming; neuro-linguistic programming
creative arts therapies | psychological-treatments | expressive therapies; creative therapies; expressive arts therapy; art-based therapies; drama therapy; bibliotherapy
music therapy | creative-arts-therapies | listening to music; soothing music; musical therapy; relaxing music; singing; calming music; music interventions; music listening; music-based interventions; calm music; soft music | mesh:D009147
art therapy | creative-arts-therapies | drawing and painting therapy; art therapists; crafts therapy | mesh:D001155
journaling | psychological-treatments | expressive writing; keeping a journal; diary keeping; keeping a diary; therapeutic writing; gratitude journal; headache diary; symptom diary; mood diary; food diary; keeping a food diary; pain diary
light therapy | nondrug-treatments | bright light therapy; bright-light treatment; light treatment; bright light; bright light exposure; blue light therapy; light exposure therapy; morning light; blue-light treatment; morning bright light; sunlight exposure; dawn simulation; sun exposure therapy
resting in a dark room | self-care | dark, quiet room; quiet, dark room; dark room; lying in a dark room; quiet room; rest in a quiet dark room
social activities | lifestyle-changes | social interaction; socializing; social engagement; hobbies; staying socially active; spending time with friends
doula support | nondrug-treatments | doula; labor support; natural childbirth; Lamaze; doula care; birthing classes; childbirth classes; water birth; childbirth education; Lamaze method
pain management programs | nondrug-treatments | multidisciplinary pain management; pain rehabilitation; pain rehabilitation programs; multidisciplinary pain programs; multimodal pain management; interdisciplinary pain rehabilitation; multidisciplinary treatment; multidisciplinary care; interdisciplinary treatment; pain self-management; pain coping skills training; multimodal pain treatment
advance care planning | nondrug-treatments | living wills; advance directives
`,
};
