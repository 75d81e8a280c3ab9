import type { LexiconTable } from '../rows.ts';

/** Rarer and finer effects: organ-specific toxicities, vaccine and procedure effects, findings of laboratories and examinations. */
export const specific: LexiconTable = {
  name: 'effects/specific',
  kind: 'effect',
  rows: `
# Immune-mediated and drug-specific
immune-mediated pneumonitis | pneumonitis | immune-related pneumonitis
immune-mediated colitis reaction | colitis | immune-related colitis
immune-mediated hepatitis reaction | hepatitis | immune-related hepatitis
immune-mediated endocrinopathy | endocrine-disorders | immune-related endocrinopathies; hormone gland problems
immune-mediated nephritis | nephritis | immune-related nephritis
immune-mediated skin reaction | skin-reactions | immune-mediated dermatologic adverse reactions; immune-related skin reactions
immune-mediated myocarditis | myocarditis | immune-related myocarditis
immune-mediated thyroid disorder | thyroid-disorders | immune-mediated thyroiditis; immune-related thyroid disorders
drug-induced autoimmunity | autoimmune-diseases | drug-induced autoimmune disease; triggering of autoimmune disease
drug-induced vasculitis | vasculitis | ANCA-positive vasculitis from medicine
drug-induced pancreatitis | pancreatitis | medication-induced pancreatitis
drug-induced movement disorder | movement-disorders | medication-induced movement disorders; drug-induced extrapyramidal reactions; drug-induced extrapyramidal symptoms; drug-induced extrapyramidal disorders
drug-induced lung disease symptoms | respiratory-side-effects | amiodarone lung; methotrexate lung
drug-induced hearing damage | ototoxicity | aminoglycoside ototoxicity
ethanol intolerance | intolerance | alcohol intolerance; reduced alcohol tolerance; increased effects of alcohol; increased sensitivity to alcohol
caffeine sensitivity | intolerance | sensitivity to caffeine
allergy to ingredients | allergic-reaction | allergy to the excipients; allergy to any ingredient; hypersensitivity to the active substance; allergy to the active ingredient; hypersensitivity to any component; allergy to any of its ingredients; known hypersensitivity; known allergy; hypersensitivity to the drug; allergy to the drug; hypersensitivity to the ingredients; hypersensitivity to any ingredient; hypersensitivity to the active ingredient; known hypersensitivity to the drug; allergy to this medicine; allergic to this medicine
cross-reactivity | allergic-reaction | cross-allergy; cross-reactions; cross-hypersensitivity
eosinophilic reaction | allergic-reaction
delayed allergic reaction | allergic-reaction | delayed-type hypersensitivity; late allergic reaction; delayed hypersensitivity reactions
multiorgan allergic reaction | severe-allergic-reaction | multi-organ allergic reaction
local allergic swelling | localized-swelling | local allergic swellings
# Vaccine and antibody effects
vaccine reaction | side-effects-unspecified | vaccine side effects; reactions to the vaccine; post-vaccination symptoms; reactogenicity; adverse events following immunization; vaccination reactions
vaccine-associated enhanced disease | side-effects-unspecified | antibody-dependent enhancement
vaccine-induced thrombosis | thrombosis | vaccine-induced thrombotic thrombocytopenia; thrombosis with thrombocytopenia syndrome; =VITT; =TTS
vaccine-associated myocarditis | myocarditis | myocarditis after vaccination
shoulder injury from vaccination | injection-site-reaction | shoulder injury related to vaccine administration; =SIRVA
reduced vaccine response | | reduced response to vaccines; weaker vaccine response; impaired vaccine response; reduced vaccine effectiveness; decreased response to vaccines; decreased immune response to vaccines; reduced immune response to vaccines
infection from live vaccine | infections | vaccine-derived infection; disseminated BCG infection; BCG infection
swollen glands in the armpit | swollen-glands | swollen armpit glands; enlarged lymph nodes in the armpit; underarm swelling; underarm lymph node swelling; armpit swelling; swollen lymph nodes in the armpit
swelling of the vaccinated limb | localized-swelling | extensive limb swelling; limb swelling
# Infections as effects
reactivation of herpes zoster | shingles | shingles reactivation; herpes zoster reactivation; reactivation of shingles
reactivation of herpes simplex | herpes-simplex | herpes reactivation; reactivation of herpes; viral reactivation; reactivation of viral infections; herpes virus reactivation; virus reactivation
reactivation of cytomegalovirus | cytomegalovirus-infection | CMV reactivation
fungal overgrowth | fungal-infections | overgrowth of fungi; overgrowth of nonsusceptible organisms; overgrowth of resistant organisms; overgrowth of yeast; bacterial or fungal overgrowth
infections from contaminated product | infections | contamination; bacterial contamination; contaminated product; transmission of infection; transmission of infectious agents; infectious agent transmission; transmission of viruses
encapsulated bacteria infections | serious-infections | infections with encapsulated bacteria
worsening of infection | infections | worsening infection; spread of infection; worsened infection; aggravation of infections; spreading infection
# Head, brain and nerve findings
loss of gag reflex | neurological-side-effects | reduced gag reflex; absent gag reflex
absent-mindedness | cognitive-impairment | absent-minded; absentmindedness
difficulty understanding | cognitive-impairment | trouble understanding; comprehension problems; difficulty understanding speech; trouble understanding speech; sudden trouble understanding
difficulty making decisions | cognitive-impairment | indecisiveness; trouble making decisions; indecision
reduced verbal fluency | cognitive-impairment
spatial disorientation | confusion | feeling lost; loss of orientation
dissociative amnesia effect | memory-loss | lost time
blank spells | neurological-side-effects | staring spells
feeling like a different person | psychological-side-effects | out of character behavior
fear of losing control | fear | feeling out of control; loss of control; feeling of losing control; losing control
sense of presence | hallucinations | sensed presence
olfactory hallucinations | hallucinations | smelling things that are not there; phantosmia; smelling odors that are not there
illusions | hallucinations | visual illusions
pseudohallucinations | hallucinations
hypnopompic hallucinations | hallucinations | hallucinations when falling asleep or waking
mystical-type experience | psychological-side-effects
ego inflation | psychological-side-effects | inflated self-esteem
intense emotions | mood-changes | emotional intensity; overwhelming emotions; intense feelings; emotional discomfort; emotional distress during treatment; strong emotions; emotional release; difficult emotions; emotional rawness
emotional crash after use | low-mood | comedown; crash after use; the crash afterwards; drug crash; midweek blues
jealousy | psychological-side-effects
crying easily | low-mood
attachment problems | behavioral-effects
school avoidance | behavioral-effects | school refusal; refusing to go to school; school phobia
negativism | behavioral-effects | oppositional behavior
stereotyped behavior | behavioral-effects | repetitive behaviors; stereotypies; repetitive movements; stereotypic movements
nail biting | behavioral-effects
skin scratching | behavioral-effects | excessive scratching; scratch marks; excoriations
thumb sucking | behavioral-effects
teeth chattering | behavioral-effects | chattering teeth
jaw movement | neurological-side-effects | jaw tremor; involuntary jaw movement
head tremor | tremor | head shaking; head nodding; nodding of the head; head bobbing
vocal tremor | tremor | voice tremor; shaky voice; trembling voice
intention tremor | tremor
asterixis | tremor | flapping tremor
shivering after surgery | chills | postoperative shivering; postanesthetic shivering; shivering after anesthesia; post-anesthesia shivering; perioperative shivering
hypersensitivity to cold | tingling | cold-induced neuropathy; cold-triggered tingling; sensitivity to cold temperatures; cold-related sensations; increased sensitivity to cold objects; throat discomfort from cold
loss of temperature sensation | sensory-disturbance | reduced ability to feel heat or cold
loss of vibration sense | sensory-disturbance | decreased vibration sense
loss of position sense | sensory-disturbance | reduced proprioception
phantom sensations | sensory-disturbance
nerve conduction slowing | peripheral-neuropathy | slowed nerve conduction
autonomic crisis | autonomic-instability | paroxysmal sympathetic hyperactivity
hyperadrenergic state | cardiovascular-side-effects | adrenergic crisis; catecholamine surge; increased adrenaline; sympathetic overactivity; adrenergic effects
nitrous oxide-induced myelopathy | spinal-cord-disease | nitrous oxide neuropathy; nitrous oxide-induced neuropathy
spinal cord damage from injection | spinal-cord-disease | neurologic injury from injection
chemical meningitis | meningitis | chemical arachnoiditis
leukoencephalopathy toxic | encephalopathy | toxic leukoencephalopathy
# Eye, ear, nose finer
transient vision loss | vision-loss | amaurosis fugax; temporary loss of vision; transient blindness
micropsia | vision-changes | objects appearing smaller
macropsia | vision-changes
oscillopsia | vision-changes | moving vision; objects appearing to move
visual trails | vision-changes | palinopsia; seeing trails; visible trails; afterimages; visual trailing; light trails
metamorphopsia | vision-changes | wavy vision; distorted lines; straight lines look wavy; seeing wavy lines
gray vision | vision-changes | graying of vision; dimming of vision; darkening of vision; dimmed vision; blackening of vision
starbursts | vision-changes | starbursts around lights
eyelid pain | eye-pain | sore eyelids; painful eyelids; tender eyelids
eyelid dryness | dry-skin | dry eyelids
eye heaviness | eye-side-effects | heavy eyes; heavy-eyed
eye allergy reaction | eye-side-effects | allergic eye reaction; ocular allergic reactions; allergic reactions in the eye
sticky eyelids | eye-side-effects | eyelids stuck together
corneal melt | corneal-damage | melting of the cornea; corneal melting
conjunctival scarring | eye-side-effects | conjunctival fibrosis
retinal pigment changes | retinal-disease | retinal pigment epitheliopathy; retinal pigmentation; bull's eye maculopathy
retinal vasculitis | retinal-disease | inflammation of retinal vessels
crystalline retinopathy | retinal-disease | crystals in the eye
ear popping | ear-effects | popping ears
autophony | ear-effects | hearing your own voice loudly
nasal mucosal atrophy | nasal-irritation | thinning of the nasal lining
nasal cartilage damage | nasal-irritation | damage to the nose; nose damage; nasal damage; damage to the nasal passages; saddle nose; collapse of the nose; damage to the nasal lining
increased nasal mucus | runny-nose | increased nasal secretions
# Heart and lung finer
escape rhythm | arrhythmia | junctional rhythm; nodal rhythm
sinus arrest | arrhythmia | sinus pause; sinoatrial block
bigeminy | arrhythmia
electrical storm | ventricular-arrhythmia
cardiac fibrosis | heart-disease, fibrosis | endomyocardial fibrosis; cardiac valve fibrosis; pericardial fibrosis
pulmonary fibrosis effect | pulmonary-fibrosis | pleural fibrosis; pleuropulmonary fibrosis; fibrotic complications; retroperitoneal or pleural fibrosis; pulmonary infiltrates; lung infiltrates
pulmonary hypersensitivity reaction | pneumonitis | pulmonary hypersensitivity; pulmonary reactions; acute pulmonary reactions; lung reactions
pulmonary oil microembolism | pulmonary-embolism | POME
air trapping | respiratory-side-effects | hyperinflated lungs
mucus plugging | respiratory-side-effects | mucus plugs
oxygen toxicity | respiratory-side-effects | lung damage from oxygen
respiratory secretions drying | dry-mucous-membranes | thickened bronchial secretions; drying of secretions; thickening of bronchial secretions
sighing | respiratory-side-effects | frequent sighing
gangrene of fingers or toes | gangrene | digital gangrene; gangrene of the extremities; gangrene of the toes; peripheral gangrene
# Digestive finer
bezoar | digestive-disorders | gastric bezoar; fiber bezoar
esophageal obstruction | digestive-disorders | blocked esophagus; esophageal blockage; blockage of the esophagus; obstruction of the esophagus; esophageal impaction
esophageal perforation | gastrointestinal-perforation | ruptured esophagus; tear of the esophagus
esophageal hypomotility | digestive-disorders | esophageal dysmotility; slowed movement of the esophagus; impaired esophageal motility
colonic ulcer | digestive-disorders | bowel ulcers; rectal ulcer; bowel ulceration; small bowel ulcers; ulceration of the bowel
fibrosing colonopathy | bowel-obstruction
melanosis coli | digestive-disorders
intestinal edema | swelling | swelling of the bowel
gallbladder sludge | gallbladder-disease | biliary sludge; gallbladder pseudolithiasis; biliary pseudolithiasis
vanishing bile duct syndrome | cholestasis
nodular regenerative hyperplasia | liver-disease
hepatic granulomas | liver-disease | granulomatous hepatitis
abdominal mass | gastrointestinal-side-effects | stomach lump; abdominal lump
stomach heaviness | fullness | heavy stomach; heaviness in the stomach
hunger pains | abdominal-pain
defecation pain | rectal-pain
anal burning | rectal-pain | burning anus; burning around the anus
nocturnal diarrhea | diarrhea
overflow diarrhea | diarrhea
stool odor changes | change-in-bowel-habits | foul-smelling stools; smelly stools; bad-smelling stools
tongue ulcer | mouth-ulcers | ulcers on the tongue; sores on the tongue
lip ulcer | mouth-ulcers | lip sores; sores on the lips
throat ulcer | mouth-ulcers | throat sores; ulcers in the throat
cracked tongue | oral-diseases | fissured tongue
tooth fracture | oral-diseases | broken teeth; chipped tooth; cracked teeth; dental damage; broken crown; loose crown; crown coming off; crown falls off; crown comes loose; lost filling; loose filling
failed tooth development | oral-diseases | enamel hypoplasia; poor tooth enamel development; underdeveloped tooth enamel
gum recession | gum-disease | receding gums; gums recede; gums to recede; gums receding; shrinking gums; gums shrink; gums pull away; gums shrinking back; exposed roots; exposed tooth roots; root exposure
dental complications from dry mouth | tooth-decay | dental problems from buprenorphine; serious dental problems
loss of tongue papillae | oral-diseases
parotid pain | facial-pain | salivary gland pain; painful salivary glands
salt craving | increased-appetite
aversion to smells | altered-smell | sensitivity to smells; smell sensitivity; sensitivity to odors
# Skin finer
grover disease | skin-conditions
eruptive xanthomas | skin-reactions | xanthomas; fatty skin deposits; yellow skin bumps
xanthelasma | skin-reactions
skin maceration | skin-reactions | softened soggy skin
contact burns from patch | burn-injury | patch burns
perioral rash | rash
scalp rash | rash | rash on the scalp
facial rash | rash | rash on the face; face rash
groin rash | rash | rash in the groin
rash on the palms | rash | rash on the palms of the hands; rash on the palms and soles; rash on the soles
genital rash | rash | rash on the genitals
eczema-like rash | rash | eczematous rash; eczema-like reaction
psoriasis-like rash | rash | psoriasiform rash; psoriasiform dermatitis
vasculitic rash | rash | purpuric skin rash
erythematous rash | rash
photodistributed rash | photosensitivity
pseudoporphyria | photosensitivity
moles darkening | moles | darkening of moles; darkened moles; darkening of freckles; new or darkened moles
loss of fingerprints | skin-reactions
cold sore outbreak | cold-sores
cuticle inflammation | nail-changes | nail fold inflammation; inflamed cuticles; sore cuticles
nail bleeding | nail-changes | bleeding under the nail; bleeding under nails; subungual hemorrhage
pubic hair growth | virilization | early pubic hair; growth of pubic hair
pubic hair loss | hair-loss | loss of body hair; loss of pubic hair; decreased body hair; reduced body hair
hair growth at site | excessive-hair-growth | hair growth at the application site
slow-growing hair | hair-and-nail-effects
sweat discoloration | sweating | discolored sweat; orange sweat; red sweat; orange tears
body fluid discoloration | side-effects-unspecified | discoloration of body fluids; orange discoloration of body fluids; discolored body fluids
contact lens staining | eye-side-effects | stained contact lenses; discoloration of contact lenses; staining of contact lenses
# Metabolic and hormonal finer
increased lipoprotein(a) | cholesterol-changes
central obesity change | body-composition-changes | truncal obesity; increased waist size; increased belly fat; fat gain around the waist
supraclavicular fat pads | body-composition-changes | fat pads; fatty deposits between the shoulders; fat deposits on the upper back; fat around the neck
brittle diabetes control | blood-sugar-changes | worsened diabetes control; loss of diabetes control; worsened blood sugar control; loss of blood sugar control; poor blood sugar control; loss of glycemic control; uncontrolled blood sugar
insulin reaction at night | hypoglycemia | nocturnal hypoglycemia; nighttime hypoglycemia; night-time low blood sugar; overnight low blood sugar
masking of hypoglycemia | hypoglycemia | masked signs of low blood sugar; masked symptoms of low blood sugar; masked hypoglycemia; hidden signs of low blood sugar
hypothalamic suppression | hormone-suppression | suppression of the hypothalamic-pituitary axis
antidiuretic effect | swelling | water-retaining effect
salt wasting | hyponatremia | sodium wasting
bone turnover suppression | musculoskeletal-effects | oversuppression of bone turnover
rebound vertebral fractures | vertebral-fracture | multiple vertebral fractures after stopping
pituitary apoplexy | hypopituitarism
body temperature changes | hyperthermia | changes in body temperature; temperature changes; body temperature fluctuations; temperature instability
# Women and men finer
pain of the cervix | pelvic-pain
uterine cramping after insertion | period-pain | cramping after insertion; insertion pain; pain during insertion; pain on insertion
placement complications | implant-complications | insertion complications; malposition; embedment
lost IUD strings | implant-complications | missing threads; missing strings
endometrial atrophy | gynecological-side-effects | thinning of the womb lining; thinning of the uterine lining
enlarged fibroids | uterine-fibroids | fibroid growth; growth of fibroids; enlargement of uterine fibroids
labial enlargement | gynecological-side-effects
excess uterine bleeding after abortion | vaginal-bleeding | heavy bleeding after abortion; prolonged bleeding after abortion
nipple sensitivity | breast-changes | sensitive nipples; nipple soreness
scrotal itching | genital-itching
semen discoloration | ejaculation-disorder | discolored semen
hematospermia | ejaculation-disorder | blood in semen; bloody semen; blood in the semen
prostate enlargement worsening | enlarged-prostate | worsening of prostate symptoms; worsening prostate symptoms; worsening symptoms of enlarged prostate; worsening of symptoms of enlarged prostate
persistent sexual side effects | sexual-dysfunction | lasting sexual dysfunction; persistent sexual dysfunction; permanent sexual dysfunction; long-term sexual dysfunction; sexual dysfunction after stopping treatment
# Kidney and bladder finer
kidney tubule damage | kidney-damage | renal tubular necrosis; acute tubular necrosis; tubular damage; renal tubular disorder; tubular necrosis; renal tubular injury
crystal nephropathy | kidney-damage | crystal-induced kidney injury; acute phosphate nephropathy; uric acid nephropathy; oxalate nephropathy
bladder wall thickening | bladder-disorders | bladder scarring; bladder fibrosis; shrunken bladder; bladder contracture; small bladder capacity; reduced bladder capacity; ulcerated bladder; bladder ulcers; thickened bladder
urinary tract infection symptoms | urinary-side-effects | symptoms of a urinary tract infection
ureteral obstruction | urinary-tract-obstruction | blocked ureter; ureteral stenosis
bladder pressure | urinary-side-effects | bladder fullness
# Newborn and child finer
neonatal sedation | neonatal-toxicity | drowsiness in the newborn; sleepy baby; sedation in newborns; sleepiness in the newborn; baby sleepy; drowsy baby; baby drowsy; drowsiness in babies; drowsiness in the baby; sleepiness in the baby; sleepiness in babies; sedation in the baby; sedation in babies; sedation of the newborn; sleepiness in newborns; drowsiness in newborns; drowsiness in your baby; sleepiness in your baby; sleepy newborn
neonatal jitteriness | neonatal-toxicity | jittery baby; jitteriness in the newborn; baby jittery; jitteriness in newborns; jitteriness in the baby; jittery newborn; jitteriness in babies
neonatal feeding problems | neonatal-toxicity | feeding difficulties in the newborn; poor suckling; poor sucking; feeding problems in the newborn; feeding problems in babies; feeding problems in newborns; poor feeding in babies; feeding difficulties in babies; feeding difficulties in newborns; trouble feeding in babies; poor feeding in newborns; baby feeds poorly; difficulty feeding in newborns; poor feeding in the baby; difficulties feeding; feeding difficulties
neonatal hypotonia | hypotonia | floppiness in the newborn; limpness in newborns; floppiness in babies; floppiness in the baby; floppy newborn; floppy infant; floppiness in newborns; floppy baby syndrome; poor muscle tone in newborns; low muscle tone in newborns
neonatal bleeding | bleeding | bleeding in the newborn
low Apgar score | neonatal-toxicity
bulging fontanelle | neurological-side-effects | bulging soft spot; bulging fontanel
delayed bone age | growth-suppression | advanced bone age
reduced head growth | growth-suppression | smaller head circumference
# Procedures and devices
catheter blockage | implant-complications | catheter problems
needle breakage | injection-site-reaction
post-procedure pain | procedural-pain | pain after the procedure; post-procedural pain; soreness after the procedure
post-procedure bleeding | bleeding | bleeding after the procedure
post-procedure swelling | swelling | swelling after the procedure; postoperative swelling; swelling after surgery
seroma | swelling | fluid collection after surgery; fluid collecting under the skin; fluid to collect under the skin; collection of fluid under the skin; fluid collection under the skin; pocket of fluid; fluid pocket; fluid build-up under the skin; build-up of fluid under the skin; fluid building up under the skin; fluid collections; fluid under the skin; fluid build-up around the wound; build-up of fluid under the wound; build-up of fluid around the implant
surgical scar pain | postoperative-pain | scar pain; painful scar
anastomotic leak | side-effects-unspecified | leak after surgery; anastomotic leakage; surgical leak; leak where the bowel was joined; leak from the join; leak from the bowel join; leak at the join; leaking join; leak in the bowel; leaks where the bowel is joined; leak from the staple line; staple line leak; leak of the staple line; leakage from the join; leakage from the bowel; leakage of bowel contents; bowel leak; leak from the bowel; leaking from the bowel join; leak of stomach contents; gastric leak; leak from the new join; bile leak; bile leakage; leak of bile; bile leaking; pancreatic leak; chyle leak; urine leak after surgery; leak from the stomach; leak along the staple line; leaking from the staple line
overcorrection | side-effects-unspecified | undercorrection; overfilled lips; overfilled face; overfilled look; overfilling; overfilled cheeks; unnatural look; unnatural results; unnatural-looking results; overdone look; pillow face; duck lips; trout pout; puffy overfilled face; unnatural-looking lips; unnatural facial expression; overcorrected; undercorrected; over-correction; under-correction; overtreatment look; too much correction; pulled look; windswept look
frozen face | overcorrection | frozen look; frozen expression; unnatural appearance; frozen-looking face; mask-like look from injections; frozen appearance; unable to frown; expressionless; frozen forehead; stiff face; mask-like look
asymmetry after treatment | overcorrection | asymmetry; asymmetric results; uneven results; lopsided; lopsidedness; looks lopsided; unevenness; uneven appearance; uneven look; uneven breasts; uneven shape; uneven contour; asymmetrical; asymmetric look; asymmetrical results; asymmetrical breasts; contour irregularities; contour deformity; irregular contours; bumpy or uneven contours; lumpy or uneven skin; wavy or bumpy contours; skin dimpling; dimpling; dimpling of the skin; skin dents; indentations; rippling; ripples in the skin; rippling of the skin; uneven skin contours; asymmetrical face; unequal results; uneven sides
filler migration | side-effects-unspecified | filler lumps; filler to move; filler moving; filler moves; filler migrates; migration of filler; movement of filler; migrated filler; filler spreading; migration of the filler; filler movement; filler shifting; filler moved; movement of the filler
vascular occlusion from filler | side-effects-unspecified | filler vascular occlusion; blocked blood vessel from filler; filler blocking a blood vessel; filler injected into a blood vessel; blocked artery from filler; filler in a blood vessel; blood vessel blocked by filler; filler entering a blood vessel; blockage of a blood vessel by filler
cerebrospinal fluid leak | neurological-side-effects | CSF leak; spinal fluid leak; leakage of spinal fluid; leak of spinal fluid; leak of the fluid around the brain; leak of brain fluid; dural tear; tear in the dura; tear of the dura; leak of cerebrospinal fluid; leaking spinal fluid; leak of the fluid that surrounds the brain; leak of the fluid around the spinal cord; brain fluid leak; fluid leaking from around the brain
total spinal block | paralysis | high spinal block; high spinal anesthesia; total spinal anesthesia; intrathecal injection by mistake
unintended intravascular injection | side-effects-unspecified | accidental intravascular injection; accidental injection into a blood vessel; intravascular injection; accidental intravenous injection; injection into a blood vessel; injection into an artery; intra-arterial injection; accidental intra-arterial injection
cartilage damage from infusion | joint-diseases | chondrolysis
contrast reaction | allergic-reaction | contrast allergy; reaction to contrast dye; allergic reaction to contrast dye; contrast dye reactions; allergy to contrast dye; iodine allergy
gadolinium retention | side-effects-unspecified | gadolinium deposition
anesthesia allergy | allergic-reaction | allergic reaction to anesthesia; allergy to anesthetics; allergy to anesthesia; allergy to local anesthetics
delayed recovery | side-effects-unspecified | slow recovery; prolonged recovery
shunt malfunction | implant-complications
pump failure | implant-complications | pump malfunction
transplant complications | side-effects-unspecified | engraftment failure; graft thrombosis; kidney graft thrombosis
graft loss | transplant-complications | kidney graft loss; loss of transplant; transplant failure
engraftment syndrome | transplant-complications
limping | musculoskeletal-effects | a limp; with a limp; walk with a limp; walking with a limp; limp when walking; slight limp; permanent limp
leg length difference | musculoskeletal-effects | leg length discrepancy; legs of different lengths; unequal leg length; uneven leg length; one leg shorter than the other; one leg longer than the other; leg shortening; legs of unequal length; difference in leg length; shorter leg; limb length discrepancy
joint clicking | musculoskeletal-effects | clicking knee; knee clicking; clicking joints; clicky knee; clicky hip; clunking joint; clicking or clunking; clicking hip; knee clunking; clicky joints; clicking in the joint; clicking in the knee
joint giving way | joint-instability | knee giving way; knee gives way; giving way of the knee; wobbly joint; wobbly knee; leg gives way; ankle giving way; instability of the joint; instability of the knee; unstable knee; unstable shoulder; unstable ankle
bone healing crookedly | fractures | malunion; mal-union; bone healing in the wrong position; bone heals in the wrong position; bones healing out of line; malunited fracture; bone healing out of place; bone set crookedly; healing in a bad position
tooth root resorption | oral-diseases | root resorption; shortened tooth roots; root shortening; shortening of the roots; shorter tooth roots; shortening of the tooth roots; loss of tooth root
ghost images | vision-changes | ghosting; ghosting of images; ghosted vision; shadow images; ghosting around images
mask leak | side-effects-unspecified | air leaks from the mask; leaky mask; air leaking from the mask; mask air leak; air leak around the mask; mask leakage
failed nerve block | anesthesia-complications | failure of the block; block failure; block not working; block fails; patchy block; incomplete block; failed epidural; epidural not working; patchy epidural
bluish tinge under the skin | skin-discoloration | tattooing of the skin; tattoo-like marks; tattoo-like stain; Tyndall effect; blue tinge under the skin
déjà vu | psychological-side-effects | feelings of déjà vu; jamais vu
bunny lines | wrinkles | lines on the nose; nose wrinkles; nasal scrunch lines
stoma complications | | leaking stoma; stoma leakage; stoma leak; leaking stoma bag; leaking pouch; parastomal skin irritation; stoma prolapse; prolapsed stoma; stoma retraction
oroantral communication | oral-diseases | sinus communication; oroantral fistula; opening into the sinus; hole into the sinus; sinus perforation
pus | infections | pus discharge; oozing pus; weeping pus; pus-filled; yellow discharge from the wound; pus from the wound; filled with pus
posterior capsule opacification | vision-changes | clouding of the lens capsule; secondary cataract; cloudy lens capsule
tooth mobility | oral-diseases | loose teeth; tooth loosening; loosening of the teeth; teeth becoming loose; teeth become loose; wobbly teeth
stitch problems | | spitting stitches; stitches poking through; exposed stitch; extruding suture
subcutaneous emphysema | | bubbles under the skin; air under the skin; crackling under the skin
nasal deformity | | bent nose tip; crooked nose tip; whistling nose; pinched nose; pollybeak; polly beak; droopy nose tip; hanging columella; alar retraction
`,
};
