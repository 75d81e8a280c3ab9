/**
 * Words that thesaurus-driven rewriting ("article spinning") puts in the place of a medical word, a row a word:
 *
 *     word that was meant | words that replace it
 *
 * Read only in a document that shows several such replacements inside names of the lexicon.
 */
export const thesaurus = `
abuse | misuse; mistreatment
acute | intense
addiction | dependancy; enslavement
allergic | hypersensitive; unfavourably
altered | modified; changed
antibody | counteracting agent
anxiety | uneasiness; disquiet; tension; apprehension; nervousness
approved | authorized; accredited; accepted; affirmed; endorsed
arthritis | joint inflammation
attack | assault
blood | gore
body | frame
bone | skeleton
brain | mind
breast | bosom
cancer | peril; malignancy
cell | cellphone
central | vital; focal; crucial
chronic | persistent; continual; continuous; incessant; constant; unending; lasting
clinical | medical
cord | wire; rope; string
death | demise; passing
deep | profound
deficiency | lack; inadequacy
depression | melancholy; despair; gloom; misery; wretchedness; sorrow
disease | sickness; malady; ailment
disorder | jumble; turmoil; disarray
dizziness | wooziness; tipsiness; lightheadedness
drug | tablet; pill
effect | result; consequence; outcome
failure | disappointment
fatigue | weariness; exhaustion
gain | benefit; increase
health | fitness; wellness
heart | coronary
high | excessive; elevated; extreme; lofty; immoderate
history | records; report
illness | contamination
immune | invulnerable; resistant
infection | contagion; disease
inflammation | irritation; aggravation
injury | accident; harm; damage; wound
joint | articulation
kidney | renal organ
liver | hepatic organ
long | lengthy; prolonged
loss | misfortune; reduction
low | depressed
lung | pulmonary organ
memory | remembrance
mental | intellectual; psychological
migraine | headache
mood | temper; temperament
mouth | oral cavity
muscle | sinew
nasal | nostril
nausea | queasiness
nerve | nervus
nervous | anxious; apprehensive
pain | ache; torment; agony; hurt; soreness
patient | sufferer; affected person
perception | notion; belief
physical | bodily; corporal
pressure | strain
promote | sell
rash | eruption
reduction | lower
relief | alleviation; comfort; respite
response | reaction
restore | repair
risk | hazard; threat; danger
seizure | convulsion
sensation | feeling
sensitization | sensitisation
session | period; class; consultation
severe | extreme; intense
side | facet; aspect; angle
sleep | slumber
stomach | belly; tummy
stress | strain
stroke | cerebrovascular mishap
substance | material
sugar | glucose
swelling | puffiness
symptom | sign; indication
syndrome | disorder
system | framework; machine
therapy | remedy
tissue | fabric
treatment | remedy; redress; cure
ulcer | sore
vessel | ship
vision | sight; imaginative and prescient
vomiting | heaving; regurgitating
weight | heaviness
withdrawal | retreat
wound | gash
`;
