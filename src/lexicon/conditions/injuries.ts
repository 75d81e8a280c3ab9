import type { LexiconTable } from '../rows.ts';

/** Injuries, poisonings and harms from outside. */
export const injuries: LexiconTable = {
  name: 'conditions/injuries',
  kind: 'condition',
  rows: `
# Head and nerves
brain injury | injuries, neurological-disorders | traumatic brain injury; TBI; brain trauma; acquired brain injury; severe brain injury | mesh:D001930
head injury | injuries | head trauma; injury to the head; recent head injury; skull injury; blow to the head; head wounds; severe head injury | mesh:D006259
concussion | brain-injury | mild traumatic brain injury; mTBI | mesh:D001924
post-concussion syndrome | concussion | persistent post-concussion symptoms; postconcussion syndrome; postconcussive symptoms | mesh:D038223
skull fracture | fractures, head-injury | fractured skull; basal skull fracture | mesh:D012887
facial injury | injuries | facial trauma | mesh:D005151
jaw fracture | fractures | broken jaw; fractured jaw
peripheral nerve injury | injuries, peripheral-neuropathy | nerve injury; injured nerves; traumatic nerve injury; injury to a nerve; permanent nerve damage; nerve lesions; nerve is damaged; injury to nerves; injury to the nerve; injury to nearby nerves; cut nerve; bruised nerve; stretched nerve; nerve stretch; nerve bruising; bruising of a nerve; bruising to a nerve; nicked nerve; severed nerve; nerve being hit; nerve trauma; temporary nerve damage | mesh:D059348
# Bones, joints, soft tissue
fractures | injuries, bone-diseases | broken bones; bone fractures; bone breaks; fractured bones; broken limbs; bone injuries; breaking a bone; nonunion fractures; break a bone; break bones; breaking bones; bones to break; break more easily; bones that break easily; break in the bone; crack in the bone; cracked bone; bones breaking; bone breakage | mesh:D050723
hip fracture | fractures | broken hip; fractured hip; femoral neck fracture; fractured neck of femur | mesh:D006620
vertebral fracture | fractures, spinal-disorders | spinal fractures; vertebral compression fracture; compression fractures of the spine; broken vertebra; spine fracture; compression fracture; fractures of the spine; broken back; multiple vertebral fractures; crushed vertebrae; broken bones in the spine; spinal compression fractures; collapsed vertebra; crumbling spine; collapse of a vertebra; spinal collapse; collapsed bones in the spine; cracked vertebra | mesh:D016103
atypical femur fracture | femur-fracture, fractures | atypical femoral fracture; unusual thigh bone fractures; atypical fractures of the thigh bone; unusual fractures of the thigh bone; atypical thigh bone fractures | mesh:D005264
femur fracture | fractures | femoral fracture; thigh bone fracture; fracture of the thigh bone; broken thigh bone; fractures of the femur
wrist fracture | fractures | broken wrist; Colles fracture; fractured wrist
ankle fracture | fractures | broken ankle; fractured ankle | mesh:D064386
rib fracture | fractures | broken ribs; cracked ribs; fractured ribs; bruised ribs; crack a rib; bruised or broken ribs | mesh:D012253
arm fracture | fractures | broken arm; forearm fracture
clavicle fracture | fractures | broken collarbone; collarbone fracture
humerus fracture | arm-fracture
leg fracture | fractures | broken leg
tibial fracture | leg-fracture | tibia fracture
stress fracture | fractures | hairline fracture | mesh:D015775
pathological fracture | fractures | pathologic fractures | mesh:D005598
fragility fracture | fractures | osteoporotic fractures; low-trauma fractures
fracture nonunion | fractures | delayed fracture healing; nonunion of fractures; poor bone healing; impaired bone healing; delayed bone healing; slow bone healing; impaired fracture healing; nonunion; non-union; bone not healing; bone not to heal; bone that does not heal; bone fails to heal; failure of the bone to heal; failure of the bones to fuse; bones fail to fuse; failure to fuse; failed fusion; nonunion of the bone; bone that fails to heal; bone does not heal; bones that fail to fuse; pseudarthrosis; bone not knitting; delayed union; bone failing to heal
dislocation | injuries, joint-diseases | joint dislocation; dislocated joint; dislocated hip; hip dislocation; hip dislocates; new hip dislocate; hip to dislocate; joint dislocates; joint coming out of its socket; hip popping out; hip comes out of its socket; new hip popping out; dislocate; ball coming out of the socket; dislocation of the new hip; dislocation of the joint; dislocation of the hip | mesh:D004204
shoulder dislocation | dislocation | dislocated shoulder
sprains and strains | injuries, musculoskeletal-disorders | sprains; strains and sprains; ligament sprain; joint sprain; sprained wrist; sprained knee; sprained thumb; sprained finger; sprained joint; wrist sprain; knee sprain; twisted knee; strained ligament; sprained ligament; overstretched ligament; pulled ligament; strained knee | mesh:D013180
muscle strain | sprains-and-strains | pulled muscle; muscle sprains; sprained muscles; strain a muscle; pull a muscle; pulling a muscle; tweaked muscle; strained groin; pulled groin; pulled back
ankle sprain | sprains-and-strains | sprained ankle; twisted ankle; ankle injury; rolled ankle; rolling your ankle; dodgy ankle; turned ankle; weak ankles
ligament injury | sprains-and-strains | torn ligament; ligament tear
ACL tear | ligament-injury | anterior cruciate ligament injury; ACL injury
knee injury | injuries | injured knee | mesh:D007718
sports injuries | injuries | athletic injuries; sporting injuries | mesh:D001265
soft tissue injury | injuries | soft-tissue trauma; soft tissue damage | mesh:D017695
hand injury | injuries | finger injury
bruise injury | bruising | contusion; minor bruises
hematoma | injuries | blood under the skin; pooling of blood under the skin; collection of blood; collection of blood under the skin; blood collection under the skin; mass of clotted blood; blood pooling | mesh:D006406
crush injury | injuries | crush syndrome | mesh:D003444
amputation (condition) | injuries | limb loss; loss of a limb; lower limb amputation; leg amputation; foot amputation; toe amputation; amputations of the toes; loss of limb; lower leg amputation; lower extremity amputation | mesh:D000671
# Wounds and burns
cuts and scrapes | wounds | minor cuts; abrasions; lacerations; minor wounds; skin abrasions; minor cuts and scrapes; cuts and grazes; minor skin injuries; superficial wounds; minor scrapes; grazes; grazed knee; scraped knee; nicks and cuts; grazed skin
surgical wounds | wounds | surgical incision; incisions; postoperative wounds; surgery wounds
wound dehiscence | wounds | wound reopening; reopening of wounds; opening of a surgical wound; wound break open; wound breaking open; wound to come apart; wound comes apart; wound coming apart; wound opening up; wound opens up; wound breakdown; wound separation; wound splitting open; wound splits; stitches burst; stitches to burst; stitches bursting; burst stitches; stitches come undone; stitches coming undone; stitches coming apart; burst wound; opened wound; incision opening; incision opens; incision coming apart; separation of the wound; opening of the wound; wound reopens; wound gaping; wound may open
gunshot wound | wounds | battlefield wounds; combat wounds; battlefield injuries | mesh:D014948
stab wound | wounds | puncture wounds; penetrating wounds | mesh:D014951
bite wound | wounds | animal bites; human bites; cat bites | mesh:D001733
dog bites | bite-wound
burn injury | injuries | =burns; skin burns; burn wounds; thermal burns; second-degree burns; third-degree burns; severe burns; minor burns; thermal injury; partial-thickness burns; extensive burns; first-degree burns; major burns; deep burns; burns on the skin; burned skin; burning of the skin; burnt skin; scalded skin | mesh:D002056
scalds | burn-injury
radiation burns | burn-injury
chemical burn | burn-injury | acid burns; caustic injury; alkali burns | mesh:D002057
electrical injury | injuries | electric shock injury; electrical burns; electrocution | mesh:D004556
radiation injury | injuries | radiation damage; radiation dermatitis; radiation skin damage; radiodermatitis; radiation-induced skin damage; skin reactions from radiotherapy; radiation toxicity; radiation skin reactions | mesh:D011832
inhalation injury | injuries, lung-disease | smoke inhalation; smoke inhalation injury; inhalation burns | mesh:D015208
extravasation injury | injuries | extravasation; leaking into the surrounding tissue; leakage of the drug into tissue; infiltration of the drip; extravasation of the drug; leakage out of the vein; leakage into surrounding tissue; tissue damage from leakage; tissued drip; drip leaking into the tissue; drip that has tissued; infiltrated IV; IV infiltration | mesh:D005119
blunt trauma | injuries | major trauma; multiple trauma; polytrauma; severe trauma; severe injuries; serious injury; multiple injuries; major injuries; severe physical injury | mesh:D009104
abdominal trauma | injuries | abdominal injury; splenic injury | mesh:D000007
chest trauma | injuries | chest injury; flail chest | mesh:D013898
drowning | injuries | near drowning | mesh:D004332
traumatic hemorrhage | bleeding, injuries | traumatic bleeding; bleeding after injury; bleeding trauma patients; trauma-related bleeding; bleeding from trauma
surgical bleeding | bleeding | bleeding during surgery; operative bleeding; surgical blood loss; blood loss during surgery; excessive bleeding during surgery; perioperative bleeding; bleeding after surgery; bleeding during and after surgery; postoperative bleeding; perioperative blood loss; bleeding after tooth extraction; bleeding following surgery; intraoperative bleeding | mesh:D016063
accidents | injuries | accidental injury; traffic accidents; car accidents; car crashes; road accidents; motor vehicle accidents; road traffic accidents; work accidents; motor vehicle crashes; accidents while driving; driving accidents | mesh:D000059
abuse and violence | injuries | domestic violence; child abuse; sexual assault; sexual abuse; physical abuse; rape; sexual violence; domestic abuse
# Heat, cold, environment
heat illness | injuries | heat-related illness; heat exhaustion; heat stress; overheating illness; heat sickness | mesh:D018882
heatstroke | heat-illness | heat stroke; sunstroke; sun stroke | mesh:D018883
hypothermia | | low body temperature; lowered body temperature; abnormally low body temperature; decreased body temperature; drop in body temperature; reduced body temperature; fall in body temperature; dangerously low body temperature; body temperature too low; very low body temperature | mesh:D007035
# Poisonings
opioid overdose | overdose | opiate overdose; heroin overdose; narcotic overdose; opioid poisoning; fentanyl overdose; opioid intoxication; suspected opioid overdose; opioid toxicity; opioid overdose emergency; opioid overdose deaths; fatal opioid overdose; methadone overdose
acetaminophen overdose | overdose, poisoning | paracetamol overdose; acetaminophen poisoning; paracetamol poisoning; acetaminophen toxicity; paracetamol toxicity; Tylenol overdose
benzodiazepine overdose | overdose | benzodiazepine poisoning; benzodiazepine toxicity; sedative overdose; sleeping pill overdose; barbiturate overdose
tricyclic overdose | overdose | tricyclic antidepressant overdose; antidepressant overdose; tricyclic antidepressant poisoning
salicylate poisoning | poisoning | aspirin overdose; salicylism; salicylate toxicity; aspirin poisoning; salicylate overdose; salicylate intoxication
digoxin toxicity | poisoning | digitalis toxicity; digoxin poisoning; digitalis intoxication; digoxin overdose; digitalis poisoning; digoxin intoxication; digitalis overdose; digitalism
lithium toxicity | poisoning | lithium poisoning; lithium intoxication; lithium overdose; high lithium levels; toxic lithium levels
methotrexate toxicity | poisoning | methotrexate overdose; delayed methotrexate clearance; toxic methotrexate levels; methotrexate poisoning; high methotrexate levels
beta blocker overdose | overdose | calcium channel blocker overdose; beta-blocker poisoning; beta-blocker toxicity
local anesthetic systemic toxicity | poisoning | local anesthetic toxicity; local anaesthetic overdose; local anesthetic systemic toxicity syndrome
anticholinergic toxicity | poisoning | anticholinergic syndrome; anticholinergic poisoning; central anticholinergic syndrome; atropine poisoning
vitamin A poisoning | vitamin-overdose | excess vitamin A
iron poisoning | poisoning | iron overdose; acute iron poisoning; iron toxicity; accidental iron overdose
theophylline toxicity | poisoning | theophylline overdose; theophylline poisoning
caffeine toxicity | poisoning | caffeine overdose; caffeine poisoning; caffeinism; caffeine intoxication
nicotine poisoning | poisoning | nicotine overdose; nicotine toxicity
alcohol poisoning | poisoning | acute alcohol intoxication; alcohol overdose; ethanol intoxication; drunkenness; alcohol intoxication; being drunk; acute alcoholism; acute alcohol poisoning; inebriation | mesh:D000435
methanol poisoning | poisoning | wood alcohol poisoning; methanol toxicity; toxic alcohol poisoning
ethylene glycol poisoning | poisoning | antifreeze poisoning
carbon monoxide poisoning | poisoning | carbon monoxide exposure | mesh:D002249
cyanide poisoning | poisoning | cyanide toxicity; cyanide intoxication; cyanide exposure
lead poisoning | poisoning, heavy-metal-poisoning | plumbism; lead toxicity; lead exposure | mesh:D007855
mercury poisoning | heavy-metal-poisoning | mercury toxicity | mesh:D008630
arsenic poisoning | heavy-metal-poisoning | arsenic toxicity | mesh:D020261
heavy metal poisoning | poisoning | heavy metal toxicity; heavy metals; heavy metal exposure
aluminum toxicity | heavy-metal-poisoning | aluminum poisoning; aluminium poisoning; aluminium toxicity
copper toxicity | heavy-metal-poisoning | copper poisoning; excess copper
thallium poisoning | heavy-metal-poisoning | cesium contamination; radioactive contamination
organophosphate poisoning | poisoning | pesticide poisoning; nerve agent poisoning; nerve gas poisoning; insecticide poisoning; nerve agent exposure; organophosphate exposure | mesh:D062025
paraquat poisoning | poisoning | herbicide poisoning
rodenticide poisoning | poisoning | rat poison ingestion; warfarin poisoning; rat poison poisoning
snakebite | poisoning, injuries | snake bites; snake envenomation; snakebite envenoming; envenomation; snake venom poisoning; pit viper envenomation | mesh:D012909
scorpion sting | poisoning, injuries | scorpion envenomation | mesh:D065008
spider envenomation | poisoning, injuries | black widow spider bite; black widow bite; latrodectism
marine envenomation | poisoning, injuries | fish poisoning; ciguatera; scombroid poisoning; shellfish poisoning; ciguatera poisoning | mesh:D036841
mushroom poisoning | poisoning | | mesh:D009145
plant poisoning | poisoning | poisonous plants | mesh:D010939
drug poisoning | poisoning | medicine poisoning; accidental poisoning; accidental ingestion; poisoning in children; drug toxicity; accidental ingestion by children; accidental exposure; accidental swallowing; medication poisoning; accidental ingestion by a child; unintentional poisoning; accidental exposure of children
drug intoxication | poisoning | stimulant intoxication; cocaine intoxication; cocaine toxicity; cocaine overdose; amphetamine overdose; stimulant overdose; methamphetamine intoxication; amphetamine toxicity; ecstasy intoxication; PCP intoxication
gas poisoning | poisoning | toxic gas exposure; chlorine gas poisoning; chemical weapons exposure
caustic ingestion | poisoning | swallowing corrosive substances; corrosive ingestion; corrosive poisoning
pollution exposure | | air pollution; environmental toxins
foreign body | injuries | swallowed foreign object; foreign object | mesh:D005547
serotonin toxicity | poisoning | serotonin syndrome; too much serotonin; high serotonin levels; excess serotonin; serotonin overload; serotonin storm; serotonin excess; excessive serotonin; serotonergic syndrome; serotonin poisoning | mesh:D020230
neuroleptic malignant syndrome | neurological-disorders | =NMS; malignant neuroleptic syndrome | mesh:D009459
hypertensive reaction to tyramine | hypertensive-crisis | tyramine reaction; cheese reaction; cheese effect
propofol infusion syndrome | poisoning | =PRIS
propylene glycol toxicity | poisoning
chronic opioid-induced hormone deficiency | endocrine-disorders | opioid-induced androgen deficiency; opioid-induced hypogonadism
post-intensive care syndrome | critical-illness | =PICS
post-finasteride syndrome | sexual-dysfunction
post-SSRI sexual dysfunction | sexual-dysfunction | =PSSD
antidepressant discontinuation syndrome | withdrawal | SSRI discontinuation syndrome; discontinuation syndrome; antidepressant withdrawal; antidepressant withdrawal symptoms; SSRI withdrawal; withdrawal from antidepressants
fetal valproate syndrome | birth-defects | fetal anticonvulsant syndrome; fetal hydantoin syndrome
fetal warfarin syndrome | birth-defects
capillary leak syndrome | blood-vessel-disease | vascular leak syndrome; leaky blood vessels; systemic capillary leak syndrome; leakage from small blood vessels; fluid leaking from blood vessels; fluid leaking out of blood vessels; leakage of fluid from blood vessels | mesh:D019559
differentiation syndrome | acute-myeloid-leukemia | retinoic acid syndrome
nephrogenic systemic fibrosis | fibrosis, skin-conditions | nephrogenic fibrosing dermopathy | mesh:D054989
purple glove syndrome | blood-vessel-disease
red man syndrome | infusion-reaction | vancomycin flushing syndrome; vancomycin infusion reaction; red neck syndrome
hand-foot syndrome | skin-reactions | palmar-plantar erythrodysesthesia; palmar-plantar erythrodysesthesia syndrome; hand-foot skin reaction; acral erythema; hand and foot syndrome; hand-foot reaction | mesh:D060831
immune-mediated adverse reactions | immune-disorders | immune-related adverse events; immune-mediated adverse events; immune-related side effects; =irAEs; immune-related reactions; immune system side effects
Jarisch-Herxheimer reaction | fever | Herxheimer reaction
disulfiram-like reaction | | disulfiram-alcohol reaction; disulfiram reaction; antabuse effect; reaction with alcohol
milk-alkali syndrome | hypercalcemia
immune effector cell-associated neurotoxicity syndrome | encephalopathy | ICANS; neurologic toxicities; neurological toxicity
transfusion reaction | immune-disorders | hemolytic transfusion reaction; blood transfusion reactions | mesh:D065227
broken nose | fractures | nasal fracture; nose fracture; fractured nose; nasal bone fracture
mallet finger | tendon-injury | baseball finger; mallet thumb
metal implants | | metal fragments in the eye; metal in the eye; metal in the body; metallic implants; implanted metal; metal fragments; shrapnel; metal plates; metal pins; implanted metallic devices; ferromagnetic implants; metallic foreign body; screws or plates; plates or screws; plates and screws; screws and plates; surgical clips; metalwork
piercings | | pierced nipples; nipple piercings; body piercings; tongue piercing; oral piercings
axillary web syndrome | | cording
turf toe | sprains-and-strains | sprained big toe
femoroacetabular impingement | | hip impingement; FAI syndrome; cam impingement; pincer impingement
labral tear | | hip labral tear; SLAP tear; torn labrum; shoulder labral tear; acetabular labral tear; Bankart tear; Bankart lesion
cruciate ligament injury | ligament-injury | PCL injury; PCL tear; torn PCL; torn cruciate ligament; posterior cruciate ligament injury
sports hernia | sprains-and-strains | athletic pubalgia; sportsman's groin; Gilmore's groin
`,
};
