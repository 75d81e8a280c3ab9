import type { LexiconTable } from '../rows.ts';

/** Finer findings: tests, sites of administration, procedures, body parts, and social consequences. */
export const findings: LexiconTable = {
  name: 'effects/findings',
  kind: 'effect',
  rows: `
# Blood tests, decreased and increased
low red cell indices | laboratory-abnormalities | hypochromia; anisocytosis; poikilocytosis
low monocytes | leukopenia | monocytopenia
low eosinophils | leukopenia | eosinopenia
low basophils | leukopenia
low CD4 count | leukopenia | decreased CD4 count; low CD4 cells; low CD4 lymphocytes; low T-cell count
low B cells | leukopenia | B-cell aplasia; B-cell depletion effect
high reticulocytes | laboratory-abnormalities | reticulocytosis
low haptoglobin | laboratory-abnormalities | decreased haptoglobin
prolonged activated partial thromboplastin time | elevated-inr | prolonged aPTT; increased aPTT
elevated D-dimer | laboratory-abnormalities | raised D-dimer; increased D-dimer
elevated fibrinogen | laboratory-abnormalities | increased fibrinogen
decreased antithrombin | laboratory-abnormalities | low antithrombin III; decreased antithrombin III
decreased clotting factors | impaired-platelet-function | reduced clotting factors; low clotting factors
factor inhibitors | bleeding | neutralizing antibodies to clotting factors; inhibitor development; factor VIII inhibitors
low bicarbonate | acidosis | decreased bicarbonate; low serum bicarbonate; decreased serum bicarbonate; low bicarbonate levels
high bicarbonate | alkalosis | increased bicarbonate
ketosis without diabetes | laboratory-abnormalities | blood ketones raised; raised ketones
elevated osmolality | laboratory-abnormalities | hyperosmolality
low osmolality | laboratory-abnormalities | hypoosmolality
anion gap rise | acidosis | increased anion gap
elevated gastrin | laboratory-abnormalities | hypergastrinemia; increased gastrin; high gastrin levels; raised gastrin
elevated chromogranin A | laboratory-abnormalities | increased chromogranin A
elevated parathyroid hormone | laboratory-abnormalities | increased parathyroid hormone; raised PTH; high PTH
decreased parathyroid hormone | laboratory-abnormalities | low PTH
elevated aldosterone | laboratory-abnormalities | increased aldosterone
elevated renin | laboratory-abnormalities | increased renin
elevated vasopressin | laboratory-abnormalities
elevated ACTH | laboratory-abnormalities | increased ACTH
decreased cortisol | laboratory-abnormalities | reduced cortisol; decreased cortisol levels
decreased luteinizing hormone | laboratory-abnormalities | low LH; reduced luteinizing hormone
decreased follicle-stimulating hormone | laboratory-abnormalities | low FSH
elevated luteinizing hormone | laboratory-abnormalities | raised LH
decreased sex hormone-binding globulin | laboratory-abnormalities | low SHBG
elevated sex hormone-binding globulin | laboratory-abnormalities | increased SHBG
decreased progesterone | laboratory-abnormalities
decreased estrogen | laboratory-abnormalities | reduced estrogen; decreased estrogen levels; reduced estrogen levels; lower estrogen levels
decreased IGF-1 | laboratory-abnormalities
elevated IGF-1 | laboratory-abnormalities
decreased thyroxine | laboratory-abnormalities | low T4; decreased T4
elevated thyroxine | laboratory-abnormalities | high T4; increased thyroxine
decreased growth hormone | laboratory-abnormalities
decreased coenzyme Q10 | laboratory-abnormalities | low coenzyme Q10; CoQ10 depletion; reduced CoQ10
decreased carnitine | laboratory-abnormalities | low carnitine; carnitine depletion
decreased vitamin K | laboratory-abnormalities
decreased melatonin | laboratory-abnormalities | melatonin suppression
decreased transferrin | laboratory-abnormalities
decreased complement | laboratory-abnormalities | low complement
rheumatoid factor positive | laboratory-abnormalities | positive rheumatoid factor
elevated tumor markers | laboratory-abnormalities | raised tumor markers
elevated histamine | laboratory-abnormalities | histamine release; release of histamine; increased histamine
elevated tryptase | laboratory-abnormalities
elevated cerebrospinal fluid protein | laboratory-abnormalities
elevated blood lead | laboratory-abnormalities | high lead levels
elevated carboxyhemoglobin | laboratory-abnormalities
false-positive pregnancy test | laboratory-abnormalities
false-positive tuberculosis test | laboratory-abnormalities | false-negative tuberculin test; suppressed skin test reactions; suppressed allergy skin tests
abnormal glucose tolerance test | laboratory-abnormalities
urinary casts | laboratory-abnormalities
low urine specific gravity | laboratory-abnormalities
abnormal urinalysis | laboratory-abnormalities | abnormal urine test
abnormal chest X-ray | laboratory-abnormalities
abnormal Pap test | laboratory-abnormalities
abnormal sperm test | low-sperm-count
abnormal lung function test | decreased-lung-function
# Sites of administration
infusion site irritation | injection-site-reaction | reactions at the infusion site; irritation at the infusion site
infusion site leak | injection-site-reaction | infusion site extravasation; injection site leakage; leakage at the injection site
injection site warmth | injection-site-reaction | warmth at the injection site; injection site heat
injection site rash | injection-site-reaction, rash | rash at the injection site
injection site hives | injection-site-reaction, hives | hives at the injection site; injection site urticaria
injection site blister | injection-site-reaction
injection site numbness | injection-site-reaction, numbness | numbness at the injection site; injection site paresthesia; tingling at the injection site
injection site discoloration | injection-site-reaction | skin discoloration at the injection site; discoloration at the injection site
injection site scar | injection-site-reaction | scarring at the injection site
injection site cyst | injection-site-reaction | injection site granuloma; granuloma at the injection site
injection site dryness | injection-site-reaction | dry skin at the injection site
injection site peeling | injection-site-reaction
application site dryness | application-site-reaction | dryness at the application site; skin dryness at the application site
application site peeling | application-site-reaction | peeling at the application site; application site exfoliation; application site scaling
application site blister | application-site-reaction | application site vesicles; blisters at the application site
application site swelling | application-site-reaction | swelling at the application site; application site edema
application site discoloration | application-site-reaction | discoloration at the application site
application site crusting | application-site-reaction | application site scabbing; crusting at the application site
application site ulcer | application-site-reaction | application site erosion
application site infection | application-site-reaction
instillation site pain | eye-irritation | eye drop discomfort; instillation site discomfort; discomfort on instillation; burning on instillation; stinging on instillation; stinging upon instillation; burning upon instillation; instillation site irritation
implant site infection | implant-complications | infection at the implant site
implant site bruising | implant-complications
implant site swelling | implant-complications
implant scar | implant-complications
rectal irritation from suppository | rectal-pain | rectal mucosal irritation; rectal inflammation from suppositories
sublingual irritation | mouth-pain | irritation under the tongue; sores under the tongue; mouth irritation at the tablet site; numbness under the tongue
patch adhesion problems | application-site-reaction
catheter site pain | implant-complications | pain at the catheter site
catheter site infection | implant-complications
catheter site redness | implant-complications
tube blockage | implant-complications | feeding tube blockage
stoma problems | implant-complications | stoma irritation
puncture site pain | procedural-pain | pain at the puncture site; needle pain; needle-stick pain; pain from needles
needlestick injury | injuries | needle stick injury; needle injuries
# Procedures
nerve damage from surgery | peripheral-nerve-injury | nerve damage during surgery; surgical nerve injury; nerve injury during surgery
scar tissue formation | scars | formation of scar tissue; internal scarring
adhesion formation | abdominal-adhesions | pelvic adhesions
implant rupture | implant-complications | breast implant rupture; leaking implant; ruptured implant; implant to rupture; burst implant; rupture of the implant; leaking of the implant; implant leak; leakage of the implant; silicone leak; implant leakage; implant deflation; deflated implant; rupture or leakage of the implant; implants leaking; rupture of implants; implant bursting; split implant
capsular contracture | implant-complications | hardening of the breast implant; hardening around the implant; hardening of the implant; hardens around the implant; hard breast implant; breast hard; scar tissue around the implant; tight scar around the implant; scar tissue squeezing the implant; scar tissue tightening around the implant; tightening of scar tissue around the implant; breast hardening; hardening of the breast; hardened implant; hard implant; hardening of scar tissue around the implant; implants to harden; capsule contracture; scar tissue forming around the implant
breast implant illness | implant-complications
joint implant loosening | implant-complications | implant loosening; loose implant; prosthesis loosening; dislocation of the implant; hardware loosening; loosening of the implant; implant come loose; loosening of the joint; loosening of the new joint; loosening of the replacement joint; implant coming loose; screw loosening; loosening of screws; screws back out; screws to back out; screws coming loose; loose screw; loosening of hardware; loose hardware; joint loosening; aseptic loosening; loosened implant; new joint coming loose; artificial joint comes loose; artificial joint to loosen; joint replacement comes loose; prosthetic loosening; metalwork loosening
numbness around the incision | numbness | numbness near the incision
organ injury during surgery | organ-damage | damage to nearby organs; injury to nearby organs; injury to surrounding organs; damage to surrounding tissue; bowel injury; bladder injury; damage to nearby structures; damage to blood vessels; injury to blood vessels; blood vessel damage; vascular injury
need for repeat surgery | side-effects-unspecified | need for further surgery; reoperation; repeat surgery; revision surgery; need for another operation; needing another operation; need another operation; need for a second operation; further operations; need for further operations; needing further surgery; need further surgery; revision operation; needing revision; need for revision; repeat operation; another operation needed; redo surgery; need more surgery; needing more surgery; needs revision; repeat procedures; need for repeat procedures; need for further treatment; need to be redone; need for additional surgery; additional operations
dental injury from intubation | oral-diseases | damage to teeth during intubation; tooth damage during anesthesia
sore throat from intubation | sore-throat | sore throat after surgery; sore throat after intubation; postoperative sore throat
vocal cord damage from intubation | hoarseness | vocal cord damage; damage to the vocal cords; vocal cord injury
epidural fever | fever
failed anesthesia | treatment-failure | failed block; failed spinal; inadequate anesthesia
radiation fatigue | fatigue
radiation skin burn | radiation-injury
hair loss from radiation | hair-loss
treatment-related lymphedema | lymphedema | lymphedema after surgery
early menopause from treatment | premature-menopause | treatment-induced menopause; chemotherapy-induced menopause
scalp discomfort from stimulation | pain | scalp discomfort; scalp pain at the treatment site
facial twitch during stimulation | twitching
memory loss after electroconvulsive therapy | memory-loss | memory loss from ECT
headache after electroconvulsive therapy | headache
soreness after massage | pain | soreness after acupuncture; needling soreness
bleeding after acupuncture | bleeding
brow heaviness | facial-muscle-weakness | heavy brow; heavy eyebrows; brow droop; lowered eyebrows; brow drop; brow drooping; drooping brow; droopy brow; droopy eyebrow; brow to drop; dropped brow; heavy forehead; heavy feeling in the forehead; lowered brow; sagging brow; heaviness in the forehead; spock brow; spock eyebrow; raised eyebrow arch; uneven eyebrows; uneven brows; arched eyebrow after treatment
lumps after filler | side-effects-unspecified | filler nodules; filler granulomas
ear damage from pressure | ear-effects | ear barotrauma effect; barotrauma
lung barotrauma | lung-disease | pulmonary barotrauma; ventilator-induced lung injury
# Body parts, finer
swelling of the neck | localized-swelling | neck swelling; swollen neck
swelling of the jaw | localized-swelling | jaw swelling; swollen jaw
swelling of the cheeks | facial-swelling | swollen cheeks; chipmunk cheeks; cheek swelling; puffy cheeks
swelling of the nose | localized-swelling | swollen nose
swelling of the ear | localized-swelling | swollen ear; ear swelling
swelling of the groin | localized-swelling | groin swelling
swelling of the arm | peripheral-edema | arm swelling; swollen arm
swelling of the knee | joint-swelling | knee swelling
swelling of the scalp | localized-swelling
swelling around the mouth | facial-swelling | swelling around your mouth
swelling of the toes | peripheral-edema | swollen toes
numbness of the scalp | numbness
numbness of the eye | numbness
numbness of the nose | numbness
numbness of the back | numbness
numbness of the jaw | numbness | numb jaw; numbness in the jaw
weakness of the shoulders | muscle-weakness | shoulder weakness
weakness of the thighs | muscle-weakness | thigh weakness
weakness of the tongue | muscle-weakness | tongue weakness
pain in the cheeks | facial-pain
pain in the forehead | headache
pain in the temples | headache | temple pain
pain behind the ear | ear-pain
pain in the collarbone | pain
pain in the armpit | pain | armpit pain; underarm pain
pain in the ribs | chest-pain | rib pain; sore ribs
pain in the spleen area | upper-abdominal-pain | pain in the upper left abdomen; left upper abdominal pain; shoulder tip pain from the spleen; pain in the left upper stomach area; pain in the upper left side of the abdomen
pain in the buttocks | pain | buttock pain; sore buttocks
pain in the Achilles tendon | pain | Achilles pain; heel tendon pain
itchy palms | itching | itching of the palms; itchy hands; itchy hands and feet; itching of the hands and feet; itching of the palms and soles
itchy feet | itching
itchy legs | itching
itchy back | itching
itchy gums | itching
itchy nipples | itching
red nose | skin-redness | nose redness
red ears | skin-redness
red feet | skin-redness
dry hands | dry-skin | dry feet
dry scalp | dry-skin | scalp dryness; flaking scalp
cracked fingertips | skin-cracking
burning tongue sensation | mouth-pain | tongue burning; burning of the tongue
burning lips | mouth-pain | lip burning; burning of the lips
cold lips | feeling-cold
cold nose | feeling-cold
hot feet | feeling-hot
tongue heaviness | heaviness
tongue stiffness | stiffness | stiff tongue; tongue rigidity
lip stiffness | stiffness
finger stiffness | joint-stiffness | stiff fingers; stiff hands; hand stiffness
leg stiffness | stiffness | stiff legs; stiffness in the legs; stiffness of the legs
arm stiffness | stiffness | stiff arm
leg tremor | tremor | shaky legs; trembling legs
lip tremor | tremor | lip quivering; perioral tremor; rabbit syndrome
eyelid tremor | tremor
finger tremor | tremor
eye socket pain | eye-pain | orbital pain; pain around the eye sockets
joint cracking | musculoskeletal-effects | joint crepitus; crackling joints; crepitus
joint instability | musculoskeletal-effects | unstable joints
periosteal pain | bone-pain | periostitis; fluoride-related bone pain
growth of bone in soft tissue | heterotopic-ossification | calcification of soft tissue; soft tissue calcification; metastatic calcification; calcification of blood vessels; vascular calcification; calcium deposits; calcinosis
# Behaviour and social consequences
relationship problems | behavioral-effects | family problems; marital problems; interpersonal problems; conflict in relationships; relationship difficulties; damaged relationships
work problems | behavioral-effects | job loss; problems at work; loss of employment; work impairment; absenteeism; loss of productivity; unemployment; lost productivity
financial problems | behavioral-effects | financial difficulties; debt; gambling losses; financial hardship; money problems; financial burden
legal problems | behavioral-effects | arrest by police; legal trouble; legal issues; criminal behavior; legal consequences; imprisonment; criminal offences; committing crimes; trouble with the law
stigma | behavioral-effects | social stigma
social problems | behavioral-effects | social difficulties; impaired social functioning; social impairment; homelessness
unsafe sex | behavioral-effects | risky sexual behavior; unprotected sex
needle sharing infections | infections | infections from sharing needles; sharing needles
track marks | skin-reactions | needle marks; pinprick marks
drug-facilitated assault | abuse-and-violence | vulnerability to assault
drugged driving accidents | accidents | car accidents while sedated
secrecy about use | behavioral-effects | lying about use; hiding use
neglect of responsibilities | behavioral-effects | neglecting responsibilities; self-neglect; poor hygiene; neglect of personal hygiene; poor self-care; neglect of self-care
doctor shopping | misuse
gateway to other drugs | misuse | gateway drug effect
transition to heroin | opioid-use-disorder | switching to heroin
caregiver burden | |
noncompliance | | nonadherence; poor adherence; stopping treatment early; treatment discontinuation; discontinuation due to side effects; medication nonadherence; treatment withdrawal due to side effects; dropout; dropping out of treatment
cost burden | | high costs
delayed diagnosis | | delayed treatment; missed diagnosis; delay in diagnosis
life-threatening emergency
# Everyday complaints
sensitive skin | skin-reactions | skin sensitivity; increased skin sensitivity; sensitivity of the skin
enlarged pores | skin-reactions | large pores; clogged pores; blocked pores; clogging of pores; clogging pores; open pores; visible pores; coarse pores
dull skin | skin-reactions | dull complexion; uneven skin texture
skin staining from product | skin-discoloration | staining of clothing; stained skin; staining of skin and clothing; staining of fabric; bleaching of hair or fabric; bleaching of fabric
residue on the skin | skin-reactions | greasy residue; sticky residue; sticky feeling
unpleasant odor | side-effects-unspecified | unpleasant smell; bad smell; foul odor; bad odor; strong smell
weak pulse | cardiovascular-side-effects | thready pulse; absent pulse; faint pulse
bounding pulse | cardiovascular-side-effects | strong pulse; throbbing pulse
adrenaline rush | cardiovascular-side-effects | surge of adrenaline
stomach butterflies | upset-stomach | stomach churning; churning stomach; butterflies in the stomach; fluttering stomach
sensitivity to motion | dizziness | motion sensitivity
rocking sensation | dizziness | swaying sensation; swaying; feeling of swaying; feeling of rocking
falling sensation | dizziness | feeling of falling; sensation of falling
post-exertional malaise | fatigue | fatigue after exertion; exhaustion after activity; payback fatigue
mental exhaustion | fatigue | mental tiredness; emotional exhaustion; feeling mentally drained; mentally exhausted; emotionally drained
sleep inertia | drowsiness | difficulty waking; difficulty waking up; trouble waking up; hard to wake; difficult to wake; difficult to wake up; difficulty getting up; hard to wake up
oversleeping | drowsiness | sleeping too much; excessive sleep; prolonged sleep; increased sleep; sleeping more than usual; long sleep
non-refreshing sleep | restless-sleep | unrefreshing sleep; nonrestorative sleep; waking unrefreshed
napping | drowsiness | daytime naps; daytime napping
blank mind | cognitive-impairment | mind going blank; blank mindedness
daydreaming | difficulty-concentrating | day-dreaming
low frustration tolerance | irritability
emotional sensitivity | mood-changes | emotional oversensitivity; oversensitivity; feeling emotional; being emotional; feeling overly emotional; vulnerability; feeling vulnerable; emotional vulnerability; emotional; feel emotional; more emotional; more emotional than usual; feel more emotional; overly emotional; emotional outbursts; oversensitive; thin-skinned
shame | low-mood | embarrassment; self-consciousness; humiliation
boredom | mood-changes | feeling bored
distrust | paranoia | lack of trust
exaggerated startle | nervousness | exaggerated startle response; being easily startled; startle reaction; easily startled
avoidance | behavioral-effects | avoidance behavior; avoidant behavior
catastrophizing | psychological-side-effects | catastrophic thinking; pain catastrophizing
body image dissatisfaction | psychological-side-effects | poor body image; negative body image
purging | behavioral-effects | self-induced vomiting
fasting effects | side-effects-unspecified | excessive dieting; restrictive eating; restricted eating
painful muscle pumps | muscle-pain | muscle pumps
loose skin after weight loss | loss-of-skin-elasticity | loose skin; excess skin; hanging skin; excess skin after weight loss; folds of loose skin; saggy skin after weight loss; slack skin; lax skin; skin laxity; skin slackness; spare skin; crinkly skin; loose tummy skin
yo-yo weight | weight-changes | weight cycling; yo-yo dieting; rebound weight gain; regained weight; weight rebound
yellow fingers | skin-discoloration | yellow-stained fingers; nicotine stains
lump in the testicle | skin-lumps | testicular lump; lump in the scrotum
lump in the armpit | skin-lumps | armpit lump; underarm lump
lump at the anus | skin-lumps | anal lump
flushing with alcohol | flushing | alcohol flush reaction; flushing after drinking alcohol; alcohol flush; flushing when drinking alcohol
nicotine rush | euphoria | head buzz; nicotine buzz; a buzz
pleasant mood effect | euphoria | feeling good; feel-good effects; pleasurable effects; pleasurable feelings; feelings of pleasure; intense pleasure
increased sociability | behavioral-effects | feeling sociable; increased empathy
increased sensitivity to music | sensory-disturbance | enhanced senses; heightened sensory experience; intensified colors; brighter colors; enhanced perception; heightened perception
unsteady hands | tremor
handwriting that becomes small | difficulty-writing | micrographia; small handwriting
drooping shoulders | musculoskeletal-effects | stooping; stooped shoulders
echolalia | speech-problems | repeating words; palilalia
monotone voice | speech-problems | monotonous speech; monotone speech; soft voice; soft speech; quiet voice
hemianopia | vision-changes | loss of half the visual field
swallowing air | flatulence | aerophagia; air swallowing
sunken soft spot | dehydration | sunken fontanelle; sunken fontanel
dry diapers | decreased-urination | fewer wet diapers; fewer wet nappies
poor skin turgor | dehydration | tenting of the skin
toxic masculinizing of a fetus | fetal-harm | virilization of a fetus; masculinization of the fetus
hyperactive bowel sounds | stomach-rumbling | loud bowel sounds
increased tear viscosity | eye-side-effects | stringy eye mucus; stringy mucus in the eye
facial fullness | facial-swelling | feeling of facial fullness
post-dose dysphoria | low-mood
infant breathing pauses | apnea | apnea in infants; pauses in breathing in infants; apnea in premature infants
excess sleepiness in babies | neonatal-sedation | unusual sleepiness in a nursing baby; unusual sleepiness in babies; increased sleepiness in babies
breast milk changes | hormonal-side-effects | change in the amount of breast milk; change in breast milk; bitter breast milk
difficulty breathing through the nose | nasal-congestion | trouble breathing through the nose
hypersensitivity to touch in the scalp | scalp-pain | scalp sensitivity; sensitive scalp
sensitive gums | gum-pain | gum sensitivity
sensitive eyes | eye-irritation | eye sensitivity
sensitive breasts | breast-pain | breast sensitivity
muscle shrinkage after injection | muscle-wasting | muscle atrophy at the injection site
infant colic symptoms | crankiness-in-children | colic in breastfed babies
lesions | | new lesions; active lesions
`,
};
