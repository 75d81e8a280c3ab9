import type { LexiconTable } from '../rows.ts';

/** Pains and aches by place and kind, as symptoms. */
export const pain: LexiconTable = {
  name: 'effects/pain',
  kind: 'effect',
  rows: `
pain | | aches; ache; painful; soreness; hurting; painfulness; physical pain; painful conditions; bodily pain; aching; general pain; pain symptoms; being in pain; various types of pain; pain sensations; types of pain; aching pain; physical discomfort; general aches; bodily discomfort; =sore | mesh:D010146
mild pain | pain | minor aches; minor pain; mild to moderate pain; mild aches; slight pain
moderate pain | pain | moderate to moderately severe pain; moderately severe pain; moderate-to-severe pain; moderate or severe pain
severe pain | pain | intense pain; excruciating pain; extreme pain; strong pain; agonizing pain; unbearable pain; debilitating pain; worst pain; serious pain; severe acute or chronic pain; severe ongoing pain; extreme discomfort; severe discomfort
sharp pain | pain | stabbing pain; shooting pain; lancinating pain; knife-like pain; piercing pain; electric shock-like pain
burning pain | pain | searing pain
throbbing pain | pain | pulsating pain; pounding pain; throbbing
dull ache | pain | dull pain; gnawing pain; dull aching pain
cramping | pain | cramps; cramping pain; painful cramps; crampy pain
colic | pain | colicky pain; colics; colicky cramps | mesh:D003085
tenderness | pain | soreness to the touch; tender to the touch; painful to the touch; tender spots
body aches | pain | body ache; body pain; generalized aches; general body aches; all-over aches; whole body pain; pain all over; aches all over; generalized pain; aching body; achiness; aching all over; achy; generalized body aches; achy feeling
headache | pain, neurological-side-effects | headaches; head pain; cephalalgia; pain in the head; head ache; cephalgia; pounding headache; throbbing headache; mild headache; sore head; pain in head; aching head; mild headaches | mesh:D006261
severe headache | headache | severe headaches; sudden headache; sudden severe headaches; bad headache; bad headaches; intense headache; persistent severe headache; very bad headache; splitting headache; headache that is severe; unusual headache
migraine-like headache | headache | migraine-like headaches; vascular headache; vascular headaches; worsening headaches; worsening of migraine; worsening migraine; exacerbation of migraine
head pressure | headache | head fullness; fullness of the head; pressure in the head; heaviness in the head; feeling of pressure in the head; heavy head; heavy-headedness; feeling of fullness in the head; heaviness of the head
facial pain | pain | face pain; pain in the face; facial ache; facial pressure; pain around the face | mesh:D005157
jaw pain | facial-pain | pain in the jaw; jaw ache; sore jaw; aching jaw; jaw discomfort; pain, swelling, or numbness in the jaw; pain or swelling in the jaw; jaw soreness; jaw tightness; tight jaw
toothache | facial-pain | tooth pain; dental pain; tooth ache; painful teeth; pain in the teeth; tooth aches; aching teeth; pain after dental surgery; pain after tooth extraction; pain following dental procedures; sore teeth; dental procedure pain; pain from dental work; dental ache | mesh:D014098
mouth pain | pain, oral-diseases | sore mouth; oral pain; painful mouth; pain in the mouth; burning in the mouth; mouth soreness; mouth discomfort; pain in the mouth or throat; soreness of the mouth; burning sensation in the mouth; soreness in the mouth; mouth or throat pain; oral discomfort; burning of the mouth
gum pain | mouth-pain | sore gums; painful gums; tender gums; gum soreness; gum irritation; irritated gums; gum tenderness; gum discomfort; tooth or gum pain
tongue pain | mouth-pain | painful tongue; pain in the tongue; tongue soreness; tongue irritation
sore throat | pain | throat pain; pain in the throat; throat soreness; scratchy throat; painful throat; burning throat; throat discomfort; pain in throat; raw throat; soreness of the throat; minor sore throat; throat ache; acute sore throat; oropharyngeal pain; pharyngolaryngeal pain; persistent sore throat; sore dry throat
ear pain | pain | earache; ear ache; otalgia; pain in the ear; earaches; painful ear; ear discomfort; sore ears; aching ears | mesh:D004433
eye pain | pain, eye-side-effects | pain in the eye; sore eyes; painful eyes; ocular pain; ocular discomfort; eye ache; pain around the eyes; eye soreness; eye discomfort; severe eye pain; aching eyes; discomfort in the eye; pain behind the eyes; ophthalmalgia | mesh:D058447
neck pain | pain | pain in the neck; neck ache; neckache; sore neck; cervical pain; cervicalgia; aching neck; nuchal pain; neck discomfort; neck aches; neck soreness; neck or back pain | mesh:D019547
stiff neck | stiffness | neck stiffness; neck rigidity; nuchal rigidity; stiffness of the neck; stiffness in the neck; neck tightness; tight neck
back pain | pain | backache; pain in the back; back ache; sore back; aching back; dorsalgia; backaches; back aches; back discomfort; pain in back; dorsal pain; backpain; back soreness; minor backache; bad back; pain in your back; minor back pain; spinal pain; spine pain; acute back pain; pain in the spine; spinal cord pain | mesh:D001416
upper back pain | back-pain | pain between the shoulder blades; thoracic back pain; shoulder blade pain
flank pain | pain | side pain; pain in the side; kidney pain; pain in the flank; pain in the side or back; pain in your side or lower back; pain in the kidney area; loin pain; pain in the kidneys; side or lower back pain; lower back or side pain | mesh:D021501
shoulder pain | pain | sore shoulder; pain in the shoulder; shoulder ache; aching shoulders; shoulder tip pain; shoulder discomfort | mesh:D020069
arm pain | limb-pain | pain in the arm; left arm pain; aching arm; pain spreading to the arm or shoulder; pain in one arm; pain in the left arm
elbow pain | joint-pain | sore elbow; pain in the elbow
wrist pain | joint-pain | sore wrist; pain in the wrist
hand pain | limb-pain | pain in the hands; sore hands; painful hands; hand or foot pain; pain in the hands or feet; pain in hands or feet
finger pain | hand-pain | pain in the fingers; painful fingers
limb pain | pain | pain in the limbs; pain in the arms and legs; pain in the arms or legs; extremity pain; pain in extremity; pain in the extremities; aching limbs; sore limbs; pain in arms or legs; pain in your arms or legs; pain in an arm or leg; painful arms or legs
leg pain | limb-pain | pain in the legs; aching legs; sore legs; calf pain; leg aches; painful legs; leg ache; leg discomfort; pain in the calf; pain in one leg; leg soreness; pain in one or both legs; pain in the calves; pain in the lower leg; pain in your legs; pain or swelling in one or both legs; pain in the leg or calf
thigh pain | limb-pain | groin or thigh pain; pain in the thigh; hip or thigh pain; thigh or groin pain; pain in the thigh or hip; hip, thigh, or groin pain; dull aching pain in the thigh or hip; thigh, hip or groin pain; new or unusual pain in the thigh or hip; pain in the hip, thigh or groin; unusual pain in the thigh or hip
groin pain | pain | pain in the groin; inguinal pain; pain in the groin or genitals
hip pain | joint-pain | pain in the hip; sore hip
knee pain | joint-pain | pain in the knee; sore knee; aching knees; painful knees; knee discomfort
ankle pain | joint-pain | sore ankle; pain in the ankle
foot pain | limb-pain | pain in the feet; sore feet; painful feet; aching feet; burning feet; tired aching feet
heel pain | foot-pain | pain in the heel
toe pain | foot-pain | big toe pain
joint pain | pain | arthralgia; painful joints; aching joints; sore joints; pain in the joints; joint aches; joint ache; pain in joints; achy joints; joint discomfort; joint soreness; joint tenderness; minor joint pain; tender joints; severe joint pain; pain in your joints; joint or muscle pain; bone or joint pain; minor joint aches; pain of the joints | mesh:D018771
joint swelling | swelling | swollen joints; swelling of the joints; swelling in the joints; painful swollen joints; joint effusion; swollen knee; fluid in the joints
muscle pain | pain | myalgia; muscle ache; muscle aches; aching muscles; sore muscles; muscle soreness; muscular pain; muscular aches; pain in the muscles; painful muscles; muscle tenderness; unexplained muscle pain; achy muscles; tender muscles; muscle discomfort; body muscle aches; muscle aching; muscular ache; muscular discomfort; minor muscle pain; muscular soreness; muscle pain, tenderness or weakness; aches in muscles; pain in muscles; pain in your muscles; minor muscular aches | mesh:D063806
bone pain | pain | pain in the bones; bone aches; aching bones; skeletal pain; ostealgia; pain in bones; bone ache; aches in the bones; severe bone pain; painful bones
chest pain | pain, cardiovascular-side-effects | chest discomfort; pain in the chest; thoracic pain; sore chest; chest or jaw pain; sudden chest pain; chest ache; squeezing chest pain; pain or discomfort in the chest; severe chest pain; crushing chest pain; non-cardiac chest pain; noncardiac chest pain; angina-like chest pain; chest wall pain | mesh:D002637
chest tightness | cardiovascular-side-effects | tight chest; tightness in the chest; tightness of the chest; chest pressure; pressure in the chest; tight feeling in the chest; chest heaviness; heaviness in the chest; tightness in your chest; feeling of tightness in the chest; chest pressure or tightness; heavy chest; chest constriction; tightness, pain, pressure, or heaviness in the chest; tightening of the chest; heavy feeling in the chest; pressure or tightness in the chest; fullness in the chest; squeezing in the chest; tightness or pressure in the chest
breast pain | pain | breast tenderness; sore breasts; tender breasts; painful breasts; mastalgia; mastodynia; breast soreness; tenderness of the breasts; breast discomfort; pain in the breasts; cyclical breast pain; premenstrual breast tenderness; soreness of the breasts; cyclic breast pain | mesh:D059373
nipple pain | breast-pain | sore nipples; painful nipples; cracked nipples; tender nipples; nipple tenderness
abdominal pain | pain, gastrointestinal-side-effects | stomach pain; tummy ache; belly pain; stomachache; stomach ache; pain in the abdomen; pain in the stomach; tummy pain; bellyache; abdominal ache; sore stomach; pain in the belly; gut pain; sore tummy; stomach discomfort; abdominal discomfort; stomach aches; tummy aches; abdominal tenderness; belly ache; pain in your stomach; stomach soreness; gastrointestinal pain; gastrointestinal discomfort; GI discomfort; pain in the tummy; pain in the gut; pain in your abdomen; discomfort in the stomach; abdominal distress; gastric pain; epigastric discomfort; stomach tenderness; belly discomfort; tummy discomfort; GI pain; intestinal pain; discomfort in the abdomen; intestinal discomfort; stomach-area pain; stomach or abdominal pain; discomfort in the belly; gastric discomfort | mesh:D015746
upper abdominal pain | abdominal-pain | epigastric pain; pain in the upper abdomen; pain in the upper stomach; upper stomach pain; upper right abdominal pain; pain in the upper right side of the stomach; pain on the right side of the abdomen; pain in the right upper quadrant; right upper quadrant pain; pain in the upper right part of the stomach; upper right-sided abdominal pain; pain in the upper right abdomen; pain in the upper right part of your stomach; upper right stomach pain; right upper abdominal pain; pain in the upper right belly; liver pain; pain in the upper belly
severe abdominal pain | abdominal-pain | severe stomach pain; acute abdomen; severe belly pain; intense stomach pain; severe abdominal or stomach pain; severe pain in the stomach; severe pain in the abdomen; severe tummy pain; severe pain in your stomach; persistent stomach pain; severe stomach ache
lower abdominal pain | abdominal-pain | pain in the lower abdomen; lower stomach pain; lower belly pain; suprapubic pain; lower abdominal discomfort; bladder discomfort; pressure in the lower belly; lower tummy pain
abdominal cramps | abdominal-pain | stomach cramps; stomach cramping; tummy cramps; abdominal cramping; belly cramps; cramps in the stomach; intestinal cramps; gut cramps; gut spasm; stomach spasms; intestinal spasms; griping; gripes; bowel cramps; intestinal cramping; bowel spasm; gastric cramps; gastrointestinal cramps; cramps in the abdomen; gastrointestinal spasm; cramping in the stomach; cramping in the abdomen; cramping abdominal pain; cramping stomach pain; abdominal spasms; crampy abdominal pain; GI cramps; cramps in the belly; GI spasms; gastrointestinal cramping; belly cramping; gas cramps; tummy cramping
pelvic pain | pain | pain in the pelvis; pelvic cramps; pelvic discomfort; pelvic pressure; pelvic cramping; lower pelvic pain; pelvic aches; pain in the pelvic area; pelvic area pain | mesh:D017699
period pain | pelvic-pain | menstrual cramps; menstrual pain; dysmenorrhea; painful periods; dysmenorrhoea; period cramps; menstrual cramping; primary dysmenorrhea; painful menstruation; cramps during periods; primary dysmenorrhoea; severe menstrual cramps; painful menstrual periods; uterine cramps; uterine cramping; painful menstrual cramps; pain during periods; pain with periods; menstrual discomfort; painful menstrual cramping; pain during menstruation; uterine pain; painful cramps during periods; menstrual period pain; spasmodic dysmenorrhea; bad period cramps | mesh:D004412
ovulation pain | pelvic-pain | mittelschmerz
painful intercourse | pelvic-pain, sexual-dysfunction | dyspareunia; pain during sex; painful sex; pain during intercourse; pain with intercourse; pain with sex; pain during sexual intercourse; painful sexual intercourse; pain having sex; pain when having sex; discomfort during sex; pain during or after sex; pain during or after sexual intercourse | mesh:D004414
painful urination | pain, urinary-side-effects | dysuria; pain when urinating; burning when urinating; pain on urination; burning on urination; pain when passing urine; burning urination; burning or pain when urinating; pain during urination; burning sensation when urinating; pain with urination; stinging when peeing; pain when peeing; pain while urinating; burning with urination; burning while urinating; urination pain; burning when you pee; burning pee; discomfort when urinating; pain on passing urine; burning during urination; stinging when urinating; pain when you pee; urinary pain; burning feeling when urinating; painful peeing | mesh:D053159
vaginal pain | pelvic-pain | pain in the vagina; sore vagina; vaginal soreness; vulvovaginal pain; vulvovaginal discomfort; vaginal discomfort; vaginal tenderness; genital pain
testicular pain | pain | pain in the testicles; painful testicles; scrotal pain; testicle pain; sore testicles; testicular discomfort; testicular tenderness; pain or swelling in the testicles
testicular swelling | swelling | swelling of the testicles; swollen testicles; scrotal swelling
penile pain | pain | penis pain; pain in the penis; penile discomfort; pain in your penis
penile swelling | swelling | swelling of the penis
rectal pain | pain, gastrointestinal-side-effects | anal pain; pain in the rectum; rectal discomfort; anal discomfort; proctalgia; anorectal pain; painful bowel movements; anorectal discomfort; pain when passing stools; rectal burning; pain with bowel movements; sore bottom; pain during bowel movements; soreness around the anus
tenesmus | rectal-pain
anal irritation | gastrointestinal-side-effects | rectal irritation; irritation of the rectum; irritation around the anus
pain on ejaculation | pain | painful ejaculation; ejaculation pain
pain on breathing | chest-pain | pain when breathing; pain on inspiration; painful breathing; pain on breathing in; chest pain when breathing; pain with breathing
pain on swallowing | pain | painful swallowing; odynophagia; pain when swallowing; pain or difficulty when swallowing
skin pain | pain, skin-reactions | painful skin; skin tenderness; tender skin; sore skin; skin soreness; painful blisters; skin discomfort; painful sores; painful rash; painful red skin
nail pain | pain | painful nails; sore nails; tender nails
scalp pain | pain | tender scalp; sore scalp; scalp tenderness
tendon ache | pain | tendon soreness
hyperalgesia | pain | increased sensitivity to pain; heightened sensitivity to pain; pain sensitivity; hypersensitivity to pain; increased pain sensitivity; more sensitive to pain; lower pain threshold; heightened pain; heightened pain sensitivity; abnormal pain sensitivity; reduced pain threshold; exaggerated pain | mesh:D006930
worsening pain | pain | increased pain; worsening of pain; pain getting worse; more pain
rebound pain | pain
allodynia | pain | pain from light touch; pain from a light touch; painful touch; pain from normally painless touch; skin that is painful to touch
masked pain | pain | loss of pain sensation; reduced pain sensation; inability to feel pain; decreased sensation of pain; decreased pain sensation
`,
};
