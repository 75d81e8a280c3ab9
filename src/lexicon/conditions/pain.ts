import type { LexiconTable } from '../rows.ts';

/** Pain that is treated as an illness: chronic, neuropathic, cancer, headache and regional pain disorders. */
export const pain: LexiconTable = {
  name: 'conditions/pain',
  kind: 'condition',
  rows: `
# Chronic pain
chronic pain | pain, chronic-diseases | chronic pain conditions; chronic pain syndromes; chronic pain disorders; persistent pain; long-term pain; long-lasting pain; ongoing pain; pain that lasts; lasting pain; constant pain; continuous pain; chronic aches; chronic ache; intractable chronic pain; chronic primary pain; chronic painful conditions; pain conditions; pain disorders; long-standing pain; persisting pain; enduring pain; unremitting pain; incessant pain; unrelenting pain; relentless pain | mesh:D059350
chronic nonmalignant pain | chronic-pain | chronic noncancer pain; chronic non-cancer pain; noncancer pain; non-cancer pain; non-malignant pain; =CNCP
treatment-resistant pain | chronic-pain | intractable pain; resistant pain; drug-resistant pain; pain that is resistant to treatment; untreatable pain; hard-to-treat pain; difficult-to-treat pain; pain that does not respond to other treatments; stubborn pain; uncontrolled pain; uncontrollable pain; pain resistant to treatment; therapy-resistant pain; refractory pain | mesh:D010148
acute pain | pain | short-term pain; sudden pain; severe acute pain; moderate to severe acute pain; short-lived pain; sudden-onset pain | mesh:D059787
breakthrough pain | pain | breakthrough cancer pain; breakthrough pain episodes; flare-ups of pain; pain flares; pain flare-ups; flare-up of pain | mesh:D059390
neuropathic pain | chronic-pain, neurological-disorders | nerve pain; nerve-related pain; neurogenic pain; neuropathic pain conditions; neuropathic pain syndromes; pain from nerve damage; pain due to nerve damage; pain caused by nerve damage; neuralgia; nerve damage pain; chronic neuropathic pain; chronic nerve pain; pain from damaged nerves; painful neuropathy; painful nerve damage; neurological pain; neuralgic pain; neuropathic conditions | mesh:D009437
peripheral neuropathic pain | neuropathic-pain | pain of peripheral neuropathy; painful peripheral neuropathy
painful diabetic neuropathy | neuropathic-pain, diabetic-neuropathy | diabetic nerve pain; diabetic neuropathic pain; diabetic peripheral neuropathic pain; painful diabetic peripheral neuropathy; nerve pain from diabetes; diabetic neuropathy pain; =DPNP; =PDN
postherpetic neuralgia | neuropathic-pain | post-herpetic neuralgia; nerve pain after shingles; shingles pain; pain after shingles; nerve pain from shingles; =PHN; pain from shingles; zoster-associated pain | mesh:D051474
trigeminal neuralgia | neuropathic-pain, facial-pain | tic douloureux; trigeminal nerve pain | mesh:D014277
glossopharyngeal neuralgia | neuropathic-pain
occipital neuralgia | neuropathic-pain
pudendal neuralgia | neuropathic-pain, pelvic-pain | pudendal nerve pain | mesh:D060545
intercostal neuralgia | neuropathic-pain
sciatica | neuropathic-pain, low-back-pain | sciatic pain; sciatic nerve pain; lumbar radicular pain; sciatic neuralgia; lumbosacral radicular pain | mesh:D012585
radicular pain | radiculopathy, neuropathic-pain | nerve root pain; nerve compression pain | mesh:D011843
radiculopathy | peripheral-neuropathy | radiculitis; pinched nerve; trapped nerve; nerve root compression
cervical radiculopathy | radiculopathy, radicular-pain, neck-pain | cervical radicular pain; pinched nerve in the neck; trapped nerve in the neck
lumbar radiculopathy | radiculopathy, radicular-pain | lumbosacral radiculopathy
central pain syndrome | neuropathic-pain | central pain; central neuropathic pain
post-stroke pain | central-pain-syndrome | central post-stroke pain; poststroke pain
thalamic pain syndrome | central-pain-syndrome | thalamic pain
spinal cord injury pain | neuropathic-pain, spinal-cord-injury | pain after spinal cord injury; pain from spinal cord injury
phantom limb pain | neuropathic-pain | phantom pain; phantom limb syndrome; amputation pain; post-amputation pain | mesh:D010591
residual limb pain | neuropathic-pain | stump pain
multiple sclerosis pain | neuropathic-pain, multiple-sclerosis | MS-related pain; pain in multiple sclerosis
chemotherapy-induced peripheral neuropathy | peripheral-neuropathy | chemotherapy-induced neuropathy; neuropathy from chemotherapy; =CIPN; chemo-induced neuropathy
HIV-associated neuropathy | peripheral-neuropathy | HIV neuropathy; HIV-related neuropathy
complex regional pain syndrome | chronic-pain, neuropathic-pain | complex regional pain; reflex sympathetic dystrophy; reflex sympathetic dystrophy syndrome; causalgia; =RSD; Sudeck's atrophy; algodystrophy; complex regional pain disorder; =CRPS | mesh:D020918
central sensitization | chronic-pain | central sensitisation syndrome; central sensitivity syndrome; nociplastic pain; sensitized nervous system; pain hypersensitivity; pain sensitization | mesh:D059427
nociceptive pain | pain | tissue pain | mesh:D059226
opioid-induced hyperalgesia | hyperalgesia | opioid-induced pain sensitivity; =OIH
inflammatory pain | pain | pain from inflammation; pain due to inflammation; painful inflammatory conditions; inflammation-related pain; painful inflammation
# Cancer and end of life
cancer pain | chronic-pain | cancer-related pain; pain from cancer; pain due to cancer; malignant pain; pain caused by cancer; tumor pain; oncologic pain; pain in cancer patients; pain of cancer; cancer-associated pain; chronic cancer pain
bone metastasis pain | cancer-pain | bone cancer pain; pain from bone metastases; metastatic bone pain; cancer-induced bone pain; pain from cancer in the bones
mucositis pain | cancer-pain | oral mucositis pain
terminal pain | pain | end-of-life pain; pain at the end of life
# After operations, injuries and procedures
postoperative pain | acute-pain | post-operative pain; postsurgical pain; post-surgical pain; pain after surgery; pain following surgery; pain after an operation; surgical pain; pain from surgery; acute postoperative pain; post-op pain; perioperative pain; pain after operations; pain following an operation; surgery pain | mesh:D010149
chronic postsurgical pain | chronic-pain, postoperative-pain | persistent postsurgical pain; chronic pain after surgery; chronic post-surgical pain; long-term pain after surgery; post-mastectomy pain; post-thoracotomy pain
procedural pain | acute-pain | pain during medical procedures; pain from procedures; procedure-related pain; pain during procedures; painful procedures; painful medical procedures
traumatic pain | acute-pain | pain from injury; pain after injury; pain from trauma; post-traumatic pain; trauma pain; injury-related pain; pain from an injury; pain due to injury; posttraumatic pain
burn pain | acute-pain | pain from burns; pain of burns; burn-related pain
fracture pain | acute-pain | pain from broken bones; pain from fractures; pain from a broken bone
labor pain | acute-pain | pain in labor; pain during labor; childbirth pain; pain of childbirth; pain during childbirth; pain in childbirth; birth pain; obstetric pain; pain of labor; contractions pain; pain from contractions | mesh:D048949
postpartum pain | acute-pain | pain after childbirth; pain after giving birth; afterpains; after-birth pains
sickle cell pain | acute-pain, sickle-cell-disease | sickle cell pain crisis; pain from sickle cell disease; sickle cell-related pain
failed back surgery syndrome | chronic-back-pain | failed back syndrome; post-laminectomy syndrome; persistent spinal pain syndrome; back pain after surgery; =FBSS | mesh:D055111
# Back, neck and muscles
chronic back pain | chronic-pain, back-pain | long-term back pain; ongoing back pain; persistent back pain
low back pain | back-pain | lower back pain; lumbar pain; lumbago; pain in the lower back; low-back ache; lower-back ache; nonspecific low back pain; acute low back pain; lumbar spine pain; pain in the low back | mesh:D017116
chronic low back pain | chronic-back-pain, low-back-pain | chronic lower back pain; =cLBP; =CLBP
facet joint pain | back-pain | facet joint syndrome; facet syndrome; facet arthropathy
sacroiliac joint pain | back-pain | sacroiliac joint dysfunction; sacroiliac pain; SI joint pain; SI joint dysfunction
discogenic pain | back-pain | disc pain; discogenic back pain; disc-related pain
chronic neck pain | chronic-pain, neck-pain
musculoskeletal pain | pain, musculoskeletal-disorders | chronic musculoskeletal pain; pain in muscles and bones; muscle and bone pain; muscle and joint pain; muscle and joint aches; musculoskeletal aches; joint and muscle pain; muscular and joint pain; aches in muscles and joints | mesh:D059352
fibromyalgia | chronic-pain, musculoskeletal-disorders | fibromyalgia syndrome; fibrositis; fibro; =FMS; fibromyalgia pain; pain of fibromyalgia | mesh:D005356
myofascial pain syndrome | musculoskeletal-pain | myofascial pain; trigger point pain; myofascial trigger points | mesh:D009209
chronic widespread pain | chronic-pain | widespread pain; widespread body pain
polymyalgia rheumatica | rheumatic-diseases, inflammatory-diseases | =PMR | mesh:D011111
arthritis pain | joint-pain | arthritic pain; pain of arthritis; pain from arthritis; osteoarthritis pain; pain of osteoarthritis; rheumatoid arthritis pain; pain due to arthritis; arthritis-related pain; arthritic joint pain; pain caused by arthritis; pain of rheumatoid arthritis; arthritis aches
chronic joint pain | chronic-pain, joint-pain
coccydynia | pain | tailbone pain; coccyx pain
patellofemoral pain syndrome | knee-pain | runner's knee; patellofemoral pain; anterior knee pain | mesh:D046788
metatarsalgia | foot-pain | ball of foot pain; pain in the ball of the foot | mesh:D037061
greater trochanteric pain syndrome | hip-pain | trochanteric bursitis; hip bursitis
# Head and face
headache disorders | headache, neurological-disorders | chronic headaches; chronic headache; recurrent headaches; headache conditions; persistent headaches; chronic daily headache; primary headache; primary headache disorders; headache syndromes | mesh:D020773
migraine | headache-disorders | migraine headache; migraine headaches; migraine attacks; migraine disorder; migraine pain; acute migraine; sick headache; migrainous headache | mesh:D008881
chronic migraine | migraine | chronic migraine headaches
episodic migraine | migraine
migraine with aura | migraine | classic migraine; classical migraine; migraine aura | mesh:D020325
migraine without aura | migraine | common migraine | mesh:D020326
menstrual migraine | migraine | hormonal migraine; menstrually related migraine; hormonal headaches
hemiplegic migraine | migraine
vestibular migraine | migraine | migraine-associated vertigo
ocular migraine | migraine | retinal migraine; ophthalmic migraine
abdominal migraine | migraine
treatment-resistant migraine | chronic-migraine | intractable migraine; drug-resistant migraine; refractory migraine
status migrainosus | migraine
cluster headache | headache-disorders | cluster headaches; suicide headache; suicide headaches; trigeminal autonomic cephalalgia | mesh:D003027
tension headache | headache-disorders | tension-type headache; tension headaches; stress headache; tension-type headaches; muscle contraction headache; stress headaches | mesh:D018781
medication overuse headache | headache-disorders | rebound headache; rebound headaches; painkiller headache; medication-overuse headaches; medicine overuse headaches; medication rebound headache; painkiller headaches; drug-induced headache; drug rebound headaches | mesh:D051271
hemicrania continua | headache-disorders
paroxysmal hemicrania | headache-disorders
SUNCT syndrome | headache-disorders | SUNCT; short-lasting unilateral neuralgiform headache | mesh:D050798
cervicogenic headache | headache-disorders | headache from the neck
sinus headache | headache-disorders | sinus headaches; sinus pain; sinus pressure
post-dural puncture headache | headache-disorders | postdural puncture headache; spinal headache; headache after a lumbar puncture; headache after spinal anesthesia; =PDPH | mesh:D051299
post-traumatic headache | headache-disorders | headache after head injury; posttraumatic headache | mesh:D051298
thunderclap headache | headache-disorders | sudden severe headache; worst headache of your life
low-pressure headache | headache-disorders | spontaneous intracranial hypotension; intracranial hypotension
orofacial pain | pain, facial-pain | oral and facial pain
temporomandibular disorder | musculoskeletal-disorders | temporomandibular joint disorder; temporomandibular joint dysfunction; TMJ disorder; TMJ; TMD; TMJ pain; temporomandibular joint pain; TMJ dysfunction; TMJ syndrome | mesh:D013705
burning mouth syndrome | orofacial-pain | burning mouth; glossodynia; burning tongue | mesh:D002054
atypical facial pain | orofacial-pain | persistent idiopathic facial pain
# Belly, pelvis and chest
chronic pelvic pain | chronic-pain, pelvic-pain | chronic pelvic pain syndrome; =CPPS
chronic abdominal pain | chronic-pain, abdominal-pain | functional abdominal pain; recurrent abdominal pain; functional abdominal pain syndrome
visceral pain | pain | pain from internal organs; organ pain | mesh:D059265
vulvodynia | chronic-pain, gynecological-conditions | vulvar pain; vulval pain; vestibulodynia; vulvar vestibulitis; chronic vulvar pain | mesh:D056650
endometriosis pain | pelvic-pain | endometriosis-related pain; pain from endometriosis; pain of endometriosis
bladder pain syndrome | chronic-pain, urinary-tract-disorders | interstitial cystitis; painful bladder syndrome; interstitial cystitis/bladder pain syndrome; IC/BPS; bladder pain | mesh:D018856
levator ani syndrome | pelvic-pain
proctalgia fugax | pelvic-pain
kidney stone pain | acute-pain | renal colic; ureteral colic; pain from kidney stones; pain of kidney stones; ureteric colic | mesh:D056844
biliary colic | abdominal-pain | gallstone pain; gallbladder attack; pain from gallstones; gallbladder pain
chronic pancreatitis pain | visceral-pain | pain from chronic pancreatitis
costochondritis | chest-pain, musculoskeletal-disorders | Tietze syndrome; chest wall inflammation | mesh:D013991
ischemic pain | pain | limb ischemia pain; ischaemic limb pain
growing pains | pain
psychogenic pain | pain | psychosomatic pain
`,
};
