import type { LexiconTable } from './rows.ts';

/** Uses and goals that are no disease. */
export const purposes: LexiconTable = {
  name: 'purposes',
  kind: 'purpose',
  rows: `
# Procedures and settings
anesthesia | | anaesthetic; general anesthesia; anesthetic use; induction of anesthesia; anesthetic purposes; surgical anesthesia; anesthesia induction; maintenance of anesthesia; putting people to sleep for surgery; general anesthetic use; anesthesia during surgery; induction and maintenance of anesthesia
local anesthesia | anesthesia | numbing the skin; local numbing; local anesthetic use; numbing an area; topical anesthesia; skin numbing; numbing of the skin; dental anesthesia; infiltration anesthesia; surface anesthesia
regional anesthesia (purpose) | anesthesia | nerve block anesthesia; spinal anesthesia; epidural anesthesia; nerve blocks; peripheral nerve block; caudal anesthesia
veterinary anesthesia | anesthesia, veterinary-medicine | animal anesthesia; animal anesthetic; horse tranquilizer; animal tranquilizer; animal sedation; veterinary anesthetic; horse anesthetic; sedation of animals
pediatric anesthesia | anesthesia | anesthesia in children
battlefield anesthesia | anesthesia | battlefield anesthetic; field anesthesia; wartime anesthesia; battlefield surgery; battlefield medicine; war zones
psychostimulation | | psychostimulant use; stimulant use
sedation | | sedating patients; procedural sedation; conscious sedation; sedation for procedures; ICU sedation; sedation in intensive care; moderate sedation; light sedation; dental sedation; sedation during procedures; sedation during surgery; palliative sedation; sedation of ventilated patients; deep sedation
premedication | sedation | preanesthetic medication; preoperative sedation; preoperative medication; premedication before surgery; sedation before surgery; preanesthetic use
intubation (purpose) | | tracheal intubation; endotracheal intubation; rapid sequence intubation; facilitation of intubation
mechanical ventilation (purpose) | | assisted ventilation; ventilator support; artificial ventilation
emergency medicine | | emergency care; emergency use; emergency room use; emergency treatment; emergency departments; emergency rooms; emergency settings; emergency situations; prehospital care; medical emergencies
critical care | | intensive care; intensive care units; intensive care medicine; =ICU; critical care medicine
resuscitation (purpose) | | cardiopulmonary resuscitation; =CPR; fluid resuscitation; cardiac resuscitation; life support; reviving patients
veterinary medicine | | veterinary use; animal medicine; veterinary practice; veterinary purposes
dentistry | | dental procedures; dental work; dental use; dental treatment; dental surgery; oral surgery
minor procedures | | minor surgery; short procedures; short surgical procedures; outpatient procedures; minor surgical procedures; diagnostic procedures; medical procedures; short medical procedures; brief procedures
bowel preparation | | bowel cleansing; colonoscopy preparation; preparation for colonoscopy; cleansing the bowel; bowel cleansing before colonoscopy; emptying the bowel; colon cleansing; bowel prep
palliative care (purpose) | | end-of-life care; hospice care; hospice; comfort care; terminal care; palliative treatment; palliation; palliative medicine
supportive care (purpose) | | symptom management; symptom relief; symptom control; symptomatic relief; symptomatic treatment
rehabilitation (purpose) | | rehab; physical rehabilitation; stroke rehabilitation; cardiac rehabilitation; recovery of function; functional recovery
first aid (purpose) | | wound care; home remedy; first-aid treatment
diagnosis | | diagnostic use; diagnostic purposes; diagnostic testing; diagnostic agent; diagnostic tests; detection of disease; diagnostic aid
medical imaging | diagnosis | imaging; contrast imaging; diagnostic imaging; MRI scans; CT scans; contrast agent for imaging; contrast enhancement; PET imaging; nuclear imaging; radiographic imaging; visualization of blood vessels; ultrasound imaging; angiography
cardiac stress testing | diagnosis | cardiac stress test; myocardial perfusion imaging; pharmacologic stress testing; heart stress test
eye examination | diagnosis | pupil dilation for eye exams; eye exams; ophthalmic examination; dilating the pupil
screening | diagnosis | health screening; cancer screening
scientific research | | research tool; laboratory research; laboratory use; research purposes
# Pain
pain relief | pain | pain management; pain control; analgesia; pain treatment; analgesic use; pain reduction; painkilling; analgesic effects; relief from pain; pain alleviation; management of pain; reduction in pain; less pain; pain-relieving effects; decreased pain; reduction in pain intensity; pain therapy; alleviating pain; alleviation of pain; pain improvement; pain-relieving properties; painkilling effect
postoperative analgesia | pain-relief | postoperative pain management; postoperative pain control; pain control after surgery; pain management after surgery; perioperative analgesia; postoperative pain relief; pain relief after surgery; perioperative pain management; postsurgical pain management
labor analgesia | pain-relief | pain relief during labor; pain relief in labor; pain relief in childbirth; pain relief during childbirth; obstetric analgesia
opioid sparing | pain-relief | less opioid use; opioid reduction; opioid-sparing effect; reduction in opioid use; opioid dose reduction; decreased opioid use; opioid tapering
euthanasia | | assisted dying; humane killing; animal euthanasia; assisted suicide; medical aid in dying; physician-assisted suicide; lethal injection; capital punishment
# Mind
sleep | | sleep quality; restful sleep; sleep improvement; falling asleep; sound sleep; deeper sleep; deep sleep; a good night's sleep; sleeping better; sleep aid; sleep support; quality of sleep; sleep duration; sleep time; sleep regulation; sleep induction; sleep latency; sleep onset; restorative sleep; total sleep time; nighttime sleep; staying asleep; sleep health
alertness | | wakefulness; staying awake; mental alertness; vigilance; daytime alertness
concentration | cognition | mental focus; attention span; ability to concentrate; ability to focus; ability to pay attention; mental clarity; clarity of mind
memory | cognition | memory improvement; memory enhancement; working memory; memory function; short-term memory; long-term memory; memory retention; memory formation; memory performance
cognition | | cognitive function; cognitive performance; thinking; brain function; mental performance; cognitive health; brain health; cognitive enhancement; cognitive abilities; mental function; mental sharpness; cognitive functioning; cognitive improvement; neuroprotection; brain protection; cognitive skills; mental abilities; executive function; brain performance
learning | cognition | learning ability; academic performance; studying; studying aid; school performance; study aid
creativity | | creative thinking
mood | | mood improvement; mood support; mood enhancement; emotional state; brighter mood; positive mood; mood elevation; emotional balance; mood stability; mood lifting; mood regulation; happiness; feeling happier; mood boost; balanced mood; emotional well-being
mood stabilization | mood | mood stabilizing; stable mood; stabilization of mood
well-being | | wellbeing; wellness; general well-being; sense of well-being; overall well-being; feeling of well-being; general wellness; overall health; general health; good health; overall wellness; health and well-being; psychological well-being; mental well-being; sense of wellbeing
psychotherapy support | | psychotherapy enhancement; assisted psychotherapy; psychedelic-assisted therapy; psychedelic-assisted psychotherapy; therapy sessions; facilitating psychotherapy; emotional processing; processing trauma
spiritual growth | | spiritual purposes; spiritual experience; spiritual use; mystical experience; religious use; ceremonial use; ritual use; personal growth; self-exploration; self-awareness; religious ceremonies; introspection; consciousness expansion
emotional regulation | mood | emotion regulation; emotional control; emotional stability; coping skills; resilience; emotional resilience; stress resilience
motivation
self-confidence | | confidence; self-esteem; body image
social functioning | | social interaction; social behavior; sociability; social skills; social engagement; social life; social function
relaxation | | feeling relaxed; calmness; calming; relaxing; relaxation of body and mind; feelings of calm; feeling calm; inner calm; sense of calm; relaxed feeling; tranquility; relaxing effect; feelings of relaxation
stress relief | stress | stress reduction; stress management; less stress; stress control
anxiety relief | anxiety | anxiety reduction; anxiolysis; less anxiety; anxiety management; decreased anxiety; relief from anxiety; reduction in anxiety; anxiety control; alleviating anxiety
depression relief | depression | antidepressant effect; reduction in depression; reduction in depressive symptoms; relief from depression; remission of depression; decreased depressive symptoms; antidepressant response
recreation | | recreational purposes; partying; club drug; party drug; nightclubs; street drug; raves; date rape drug; chemsex
# Weight, metabolism
weight loss | obesity | weight reduction; slimming; fat loss; reduction in body weight; shedding pounds; dieting; fat burning; fat reduction; body fat reduction; slimming aid; burning fat; sustained weight loss; weight loss maintenance; burn fat; weight loss aid; shedding weight
weight management | | weight control; chronic weight management; weight maintenance; healthy weight; healthy body weight; body weight control; controlling weight; long-term weight management; body weight; controlling body weight; weight regulation
weight gain promotion | | weight restoration; regain weight; helping weight gain; gaining healthy weight; weight gain in underweight people
appetite stimulation | | appetite stimulant; stimulate the appetite; appetite improvement; stimulation of appetite
appetite control | | appetite suppression therapy; curbing appetite; controlling appetite; appetite reduction; hunger control; curbing hunger; satiety
blood sugar control | diabetes | glycemic control; glucose control; blood glucose control; blood sugar management; blood sugar regulation; blood sugar levels; blood sugar lowering; glucose-lowering; controlling blood sugar; glycaemic control improvement; blood glucose levels; stable blood sugar; healthy blood sugar levels; HbA1c reduction; regulating blood sugar; healthy blood sugar; glucose levels; normal blood sugar; insulin sensitivity; glucose regulation; HbA1c; blood sugar; blood glucose
cholesterol lowering | high-cholesterol | cholesterol control; cholesterol reduction; LDL lowering; cholesterol management; cholesterol levels; lipid lowering; controlling cholesterol; lipid control; healthy cholesterol levels; healthy cholesterol; lipid management; lipid profile; LDL reduction; LDL cholesterol; bad cholesterol
triglyceride lowering | high-triglycerides | triglyceride reduction
blood pressure control | hypertension | blood pressure reduction; blood pressure management; blood pressure lowering; controlling blood pressure; healthy blood pressure; blood pressure regulation; normal blood pressure; regulating blood pressure; blood pressure levels; blood pressure
blood pressure support | hypotension | blood pressure support during anesthesia; vasopressor support
uric acid lowering | gout | urate lowering
fluid removal | swelling | removing excess fluid; fluid reduction; removal of excess fluid; fluid balance; fluid management
hydration (purpose) | | rehydration; fluid replacement; oral rehydration; fluid and electrolyte replacement; electrolyte replacement; replacing fluids; replacement of fluids; fluid replenishment; electrolyte balance; staying hydrated; electrolyte replenishment
nutrition | | nutritional support; parenteral nutrition; feeding; dietary supplementation; nutritional supplementation; total parenteral nutrition; intravenous feeding; nutrient supplementation; dietary supplement use; nutritional supplement; tube feeding; supplementation; enteral nutrition; infant feeding; infant nutrition
metabolic health | | metabolism support; healthy metabolism; metabolic function; energy metabolism
detoxification (purpose) | | detox; detoxing; drug detoxification; opioid detoxification; alcohol detoxification; medical detox; body cleansing; opioid detox; managed withdrawal; alcohol detox; cleansing the body; removing toxins; removal of toxins; drug detox; heavy metal removal; chelation
poisoning treatment | poisoning | antidote use; reversal of poisoning; antidote for poisoning; decontamination
overdose reversal | overdose | reversing overdose; opioid overdose reversal; reversing opioid overdose; reversal of opioid overdose; reversing an overdose; emergency treatment of overdose; reversing the effects of opioids; reversal of opioid effects; reversing an opioid overdose
anticoagulant reversal | bleeding | reversal of anticoagulation; reversing blood thinners; warfarin reversal; reversing anticoagulation; reversal of warfarin; reversal of blood thinners; heparin reversal; urgent reversal of anticoagulation
reversal of neuromuscular block | | reversal of neuromuscular blockade; reversal of muscle relaxation; reversing neuromuscular blockade; reversal of muscle relaxants
reversal of sedation | | reversal of benzodiazepine sedation; reversing sedation; reversal of anesthesia
# Habits
smoking cessation (purpose) | nicotine-dependence | quitting smoking; stopping smoking; giving up smoking; stop smoking; quit smoking; help to stop smoking; tobacco cessation; smoking abstinence; give up smoking; smoke-free; nicotine replacement; quitting tobacco; cutting down on smoking; giving up cigarettes; vaping cessation; help people stop smoking; quitting cigarettes; abstinence from smoking
alcohol abstinence (purpose) | alcohol-use-disorder | abstinence from alcohol; staying sober; sobriety; drinking less; cutting down on drinking; maintenance of abstinence; alcohol reduction; abstinence; drinking reduction
addiction treatment (purpose) | substance-use-disorders | addiction recovery; recovery from addiction; drug rehabilitation; drug treatment; substance abuse treatment; opioid maintenance treatment; opioid substitution; opioid replacement therapy; maintenance treatment of opioid dependence; opioid substitution therapy; methadone maintenance; harm reduction; relapse prevention; craving reduction
withdrawal management | withdrawal | withdrawal treatment; withdrawal relief
# Reproduction
contraception | | birth control; contraceptive use; pregnancy prevention; oral contraception; long-acting contraception; hormonal contraception; avoiding pregnancy; reversible contraception; long-term contraception; pregnancy protection; hormonal birth control
emergency contraception | contraception | morning-after pill use; emergency birth control; emergency contraceptive; contraception after unprotected sex; after unprotected sex; contraception in an emergency
family planning
fertility | infertility | fertility treatment; assisted reproduction; conception; =IVF; ovulation induction; induction of ovulation; becoming pregnant; conceiving; ovarian stimulation; fertility support; ovulation stimulation; assisted reproductive technology; controlled ovarian stimulation; stimulation of ovulation; egg production; egg freezing; sperm production; embryo implantation; sperm quality; ovulation
pregnancy support | | luteal support; healthy pregnancy; luteal phase support; prenatal care; maintenance of pregnancy; prenatal nutrition; support of pregnancy
prevention of preterm birth | preterm-birth | delaying preterm labor; tocolysis; delaying labor; delay of labor; suppression of labor
induction of labor (purpose) | | labor induction; starting labor; labor augmentation; cervical ripening; ripening the cervix; augmentation of labor; bringing on labor; stimulation of contractions
childbirth | | labor and delivery; giving birth; vaginal delivery; cesarean delivery
abortion | | termination of pregnancy; ending a pregnancy; medical abortion; pregnancy termination; medication abortion; ending pregnancy; medical termination of pregnancy; elective abortion; ending an early pregnancy; end a pregnancy; termination of early pregnancy; terminate a pregnancy; miscarriage management; management of miscarriage; elective termination of pregnancy
hormone replacement | | hormone replacement purposes; replacing hormones; hormone supplementation; estrogen replacement; testosterone replacement; hormone substitution; replacing missing hormones; thyroid hormone replacement; thyroid replacement; cortisol replacement; growth hormone replacement; hormonal balance; hormone balance; hormone balancing; replacement of hormones
gender affirmation | gender-dysphoria | gender-affirming care; gender transition; gender-affirming hormone use; feminizing hormone therapy; masculinizing hormone therapy; gender reassignment; transitioning; gender-affirming treatment
suppression of puberty | | puberty suppression; puberty blocking; delaying puberty
lactation suppression | | suppression of breast milk; drying up milk; milk suppression
lactation support | | milk supply; breast milk supply; milk ejection
period delay | | delaying a period; postponing periods; delay of menstruation; cycle control; menstrual cycle regulation; regulating periods; menstrual regulation; period regulation; cycle regulation; delaying menstruation; regulating the menstrual cycle; regular periods
sexual function (purpose) | | sexual performance; sex drive; libido; sexual health; sexual desire; sexual arousal; erections; erectile function; sexual satisfaction; sexual stamina; sexual activity; sexual pleasure; sexual response; sexual experience; achieving an erection
chemical castration | | castration; medical castration; androgen deprivation; testosterone suppression therapy
# Body function
live birth | fertility | live births; pregnancy rates; clinical pregnancy; live birth rate; chance of pregnancy; clinical pregnancies
physical activity (purpose) | | activity levels; levels of activity; being active
quality of life | | life quality; health-related quality of life; patient quality of life; daily living
physical function | | physical functioning; daily functioning; daily activities; activities of daily living; functioning; ability to function; functional ability; functional status; functional capacity; everyday functioning; back function; knee function; hand function; limb function; functional outcomes; functional improvement; everyday activities; day-to-day functioning
mobility | physical-function | walking ability; walking; getting about; moving around; gait; ability to walk; joint mobility; walking speed; range of motion; joint function; joint flexibility; walking distance; motor function; motor control; joint health
exercise capacity | physical-function | exercise tolerance; exercise ability; ability to exercise; exercise capacity improvement; aerobic capacity; cardiorespiratory fitness; fitness; physical fitness; aerobic fitness; stamina; physical capacity; walking capacity
muscle strength | physical-function | physical strength; strength training; muscle growth; muscle mass; muscle building; bodybuilding; muscle gain; lean muscle; strength gains; muscle function; lean body mass; gaining muscle; greater strength; muscle performance; stronger muscles
athletic performance | | sports performance; performance enhancement; exercise performance; physical performance; endurance; doping; performance-enhancing; endurance performance; performance-enhancing purposes; physical endurance; physical stamina
recovery | | recovery time; healing; faster recovery; recovery from illness; recovery from surgery; recovery after surgery; convalescence; postoperative recovery; speedy recovery; exercise recovery; muscle recovery; healing process; recovery after exercise; quicker recovery; faster healing; speeding recovery; recovery from injury; recovery from stroke; patient recovery
wound healing | | healing of wounds; tissue repair; skin healing; healing wounds; skin repair; tissue healing; wound closure; tissue regeneration; faster wound healing; regeneration; wound repair; skin regeneration; wound treatment; cleaning wounds; wound cleansing; wound cleaning; wound disinfection; burn healing; ulcer healing; healing of ulcers; bone healing; fracture healing
survival | | overall survival; prolonged survival; longer survival; prolonging life; extending life; longer life; life extension; survival rates; survival time; prolong life; extend life; progression-free survival; disease-free survival; saving lives; life prolongation; reduction in mortality; fewer deaths; decreased mortality; mortality reduction; survival benefit
life expectancy | survival | longevity; lifespan; healthy aging; lifespan extension; anti-aging; anti-aging purposes; longer lifespan; healthy ageing; slowing aging; slow aging; slowing down aging; lengthening life
remission | | clinical remission; induction of remission; maintenance of remission; complete remission; disease remission; disease control; symptom remission; achieving remission; long-term remission; sustained remission; complete response; response to treatment; clinical response
slowing disease progression | | slowing progression; delaying progression; disease modification; slowing the progression of the disease; slow disease progression; slowing the disease; delaying disease progression; slowing progression of the disease; halting progression; disease-modifying effects; delay of progression; slower progression; slowing cognitive decline; slowing decline
cure | | curing; cure of the disease; curative treatment; eradication; permanent cure; complete cure; curative intent
prevention | | disease prevention; prophylaxis; preventive use; preventive treatment; prophylactic use; preventive care; primary prevention; secondary prevention; preventive measure; prophylactic treatment; preventive medicine; preventative treatment
infection prevention | infections | antibiotic prophylaxis; infection control; surgical prophylaxis; antimicrobial prophylaxis; prophylaxis of infection; infection prophylaxis
pre-exposure prophylaxis (purpose) | hiv-infection, prevention | HIV prevention; post-exposure prophylaxis; HIV prophylaxis; HIV pre-exposure prophylaxis; =PEP; =PrEP
immunization | prevention | vaccination; immunity; inoculation; protection against infection; passive immunization; protection from infection; protection against disease; active immunization
immune support | | immune health; immune function; immune boosting; immune response; immune system support; stronger immune system; immune system health; immunity boost; immune defense; immune system function; immune boost; healthy immune system; immune system boost
prevention of transplant rejection | transplant-rejection | organ transplant rejection prevention; prophylaxis of organ rejection; anti-rejection; organ transplantation; organ transplant; kidney transplantation; transplantation; stem cell transplantation
stem cell mobilization | | stem cell collection; mobilization of stem cells; conditioning before transplant; mobilizing stem cells; conditioning before stem cell transplantation
blood thinning (purpose) | thrombosis | anticoagulation; thinning the blood; blood clot prevention; thromboprophylaxis; clot prevention; stroke prevention; dissolving blood clots; clot dissolving; breaking up blood clots; clot-busting; thrombolysis; breaking down blood clots; dissolving clots; anticoagulant therapy purposes
bleeding control | bleeding | hemostasis; controlling bleeding; blood clotting support; blood coagulation support
blood transfusion support | anemia | transfusion avoidance; red blood cell production; blood volume expansion; plasma volume expansion; plasma expander
heart protection | heart-disease | heart health; cardiovascular health; cardiovascular protection; protecting the heart; cardioprotection; cardiovascular risk reduction; heart function; healthy heart; heart attack prevention; cardiac function
heart rate control | arrhythmia | rate control; slowing the heart rate; controlling heart rate; rhythm control; normal heart rhythm; cardioversion; heart rhythm control; controlling heart rhythm; regulating heart rhythm; normal sinus rhythm; controlling the heart rate
circulation | | blood circulation; blood flow; healthy circulation; vascular health
kidney protection | kidney-disease | protecting the kidneys; kidney health; kidney function; renal protection; slowing kidney disease; preserving kidney function; nephroprotection; renal function; slowing kidney damage; slowing the progression of kidney disease; protection of the kidneys
liver protection | liver-disease | liver health; liver function; hepatoprotection; protecting the liver; liver support; liver detoxification; protection of the liver
stomach protection | peptic-ulcer-disease | protecting the stomach; gastroprotection; stomach acid reduction; acid suppression; acid reduction; neutralizing stomach acid; acid neutralization; ulcer prevention; protecting the stomach lining
digestion (purpose) | | digestive health; gut health; bowel regularity; regularity of the bowels; digestive function; healthy digestion; bowel function; gut function; digestive support; gut flora balance; aiding digestion; regular bowel movements; bowel regulation; bowel health; digestive aid; digestive comfort; gut microbiome health
breathing (purpose) | | respiratory function; lung function; lung health; easier breathing; opening the airways; opening airways; clearing airways; bronchodilation; breathing support; respiratory health; airway clearance; clearing mucus; airway opening; loosening mucus; mucus clearance; respiratory support; respiratory stimulation; easier to breathe; relaxing the airways; widening the airways; loosening phlegm; clearing the airways; oxygenation
cough suppression | cough | cough relief; quieting a cough; controlling cough; cough control
decongestion | nasal-congestion | clearing the nose; nasal decongestion; unblocking the nose; clearing nasal congestion; clearing congestion; clearing the sinuses
fever reduction | fever | fever relief; bringing down fever; fever control; bringing down a high temperature; bringing down a fever
inflammation reduction | inflammation | inflammation relief; anti-inflammatory use; controlling inflammation; inflammation control; decreasing inflammation; decreased inflammation; less inflammation; fighting inflammation; reduction in inflammation; anti-inflammatory effects
nausea relief | nausea | nausea prevention; antiemetic use; nausea control; vomiting control; controlling nausea; settling the stomach
itch relief | itching | anti-itch; itching relief; itch control
allergy relief | allergies | allergy treatment; desensitization; allergy immunotherapy; allergy desensitization; relief from allergies; allergy symptom relief; relief from allergy symptoms
seizure control | seizures | seizure prevention; controlling seizures; fewer seizures; seizure reduction; seizure freedom; anticonvulsant use; reduction in seizures; seizure management
migraine prevention | migraine | migraine prophylaxis; preventive treatment of migraine; headache prevention; prophylaxis of migraine; fewer migraines; migraine relief; headache relief; migraine reduction
muscle relaxation (purpose) | muscle-spasms | relaxing muscles; relaxation of muscles; skeletal muscle relaxation; muscle relaxing; muscle relaxant use; relaxes muscles; muscle tension relief; relaxing the muscles; muscle paralysis during surgery; relaxation of skeletal muscles; smooth muscle relaxation; muscle spasm relief; relaxation of the muscles; muscle relaxation during surgery
bone density | osteoporosis | bone health; bone strength; bone mineral density; bone mass; strong bones; stronger bones; healthy bones; bone formation; fracture prevention; bone growth; bone building; bone mineral density increase; teeth and bones; strong teeth and bones; bone protection
child growth | short-stature | growth in children; linear growth; healthy growth; height gain; normal growth; growth and development; growth promotion; healthy development; growth of children; child development; catch-up growth; growth velocity
vision | | eyesight; eye health; visual acuity; vision improvement; clear vision; preserving vision; visual function; healthy vision; protecting eyesight
eye pressure reduction | ocular-hypertension | eye pressure control; intraocular pressure reduction
eye lubrication | dry-eyes | lubricating the eyes; eye moisture; moistening dry eyes; tear replacement; tear production
hearing | | hearing health; hearing protection; auditory function
oral hygiene (purpose) | | dental health; oral health; teeth whitening; oral care; cleaning teeth; healthy teeth; cavity prevention; plaque control; gum health; dental hygiene; whitening teeth; healthy gums; fresh breath; plaque reduction; caries prevention; mouth cleaning; strong teeth
skin health | | skin care; skincare; healthy skin; moisturizing; moisturizing the skin; skin hydration; skin appearance; cosmetic use; cosmetic purposes; skin protection; softer skin; skin elasticity; beauty; skin texture; skin moisturizing; hydrating the skin; skin improvement; cosmetic treatment; skin rejuvenation; wrinkle reduction; youthful skin; skin softening; glowing skin; wrinkle treatment; facial rejuvenation; clear skin; smooth skin; cosmetic improvement; skin complexion; skin barrier
skin lightening treatment | hyperpigmentation | lightening dark spots; lightening of dark patches; skin whitening purposes; bleaching the skin; fading dark spots; even skin tone
sun protection | sunburn | protection from the sun; sunburn prevention; UV protection; protection against sunburn; sunscreen use; protection from UV rays
hair growth (purpose) | hair-loss | hair regrowth; regrowing hair; hair restoration; growing hair; hair loss treatment; hair health; hair thickness; healthy hair; regrowth of hair; thicker hair
hair removal | | removal of hair; hair reduction; removing unwanted hair
disinfection | | antisepsis; skin disinfection; sterilization; skin cleansing; cleaning the skin; antiseptic use; hand hygiene; skin antisepsis; hand sanitizing; surface disinfection; skin preparation before surgery; sterilizing; hand washing; preoperative skin preparation; killing germs; water purification
sweat reduction | sweating | antiperspirant use; sweat control
tremor control | tremor | tremor reduction; controlling tremor
saliva reduction | drooling | drying secretions; drying up secretions
saliva stimulation | dry-mouth | saliva production
bladder control | urinary-incontinence | urinary control; bladder function; continence; bladder health; urinary health; urinary function; urine flow; urinary tract health
prostate health | enlarged-prostate | prostate function; prostate support
joint health support | | joint support; cartilage protection; cartilage repair; joint protection; cartilage health; cartilage regeneration; joint comfort
energy levels | | energy; more energy; energy boost; vitality; higher energy; energy production; vigor; greater energy; energy booster
fatigue reduction | fatigue | less fatigue; fighting fatigue; combating fatigue; decreased fatigue
hot flash relief | hot-flashes | fewer hot flashes; hot flash reduction; reduction in hot flashes; menopause relief
tumor shrinkage | cancer | shrinking tumors; tumor reduction; tumor control; tumor response; shrink tumors; tumor regression; killing cancer cells; destroying cancer cells; slowing tumor growth; slowing cancer growth; slow the growth of cancer; tumor size reduction; tumor size; kill cancer cells; slowing the growth of cancer; slowing the growth of cancer cells
cancer treatment | cancer | anticancer treatment; cancer therapy; oncology; cancer care; anticancer therapy; anti-cancer effects; anticancer effects; anticancer activity; cancer fighting
cancer prevention | cancer | chemoprevention; breast cancer prevention
adjuvant treatment | | add-on treatment; adjunctive treatment; adjunct treatment; adjunctive use; adjuvant use; complementary treatment; maintenance treatment; first-line treatment; second-line treatment; long-term treatment; short-term treatment; combination therapy use; rescue treatment; first-line therapy; add-on; maintenance therapy
disability reduction | disability | less disability; disability improvement; disability progression
reduced hospital admissions | | fewer hospitalizations; hospitalization reduction; shorter hospital stay; length of hospital stay; length of stay; hospital length of stay; hospital readmission; fewer hospital admissions; readmissions
suicide prevention | suicidality | suicide risk reduction; reduction in suicidal thoughts; reduction in suicidal ideation; decreased suicidal ideation; anti-suicidal effects; antisuicidal effects
antioxidant protection | oxidative-stress | antioxidant effects; antioxidant support; protection from free radicals; protection against oxidative stress; antioxidant activity; antioxidant benefits; protecting cells from damage; fighting free radicals
nerve health | peripheral-neuropathy | nerve function; nerve regeneration; nerve repair; nervous system health; nerve protection; nervous system support; nervous system function; nerve support
health maintenance | | health promotion; health benefits; good health maintenance; medicinal purposes; medical purposes; medical use; medicinal use; therapeutic use; therapeutic purposes; therapeutic benefits; therapeutic effects; health support; medicinal properties; traditional medicine; folk medicine; clinical use
emollient use | dry-skin | softening the skin; softening skin; softening dry skin; skin moisturizer
stool softening (purpose) | constipation | softening stools; softening the stool; constipation relief; bowel emptying
diarrhea control | diarrhea | diarrhea relief; controlling diarrhea
acid reflux relief | heartburn | heartburn relief; indigestion relief
gas relief | flatulence | bloating relief; wind relief
cold relief | common-cold | cold and flu relief; relief from cold symptoms
radiation protection | injuries | radioprotection; protection from radiation; radiation protection of the thyroid; radiation emergencies; nuclear emergencies; thyroid protection; protecting the thyroid
iron chelation | iron-overload | removing excess iron; iron removal; removal of excess iron
phosphate control | hyperphosphatemia | phosphate binding; phosphorus control; controlling phosphate
potassium lowering | hyperkalemia
tranquilization | sedation | rapid tranquilization; controlling agitation; agitation control; chemical restraint
`,
};
