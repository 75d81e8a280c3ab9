import type { LexiconTable } from '../rows.ts';

/** Devices, implants, aids and appliances that treat, support, protect or measure. */
export const devices: LexiconTable = {
  name: 'treatments/devices',
  kind: 'treatment',
  rows: `
# In general
medical devices | | implantable devices; implanted devices; implanted medical devices; implantable medical devices; therapeutic devices; electronic devices; wearable devices; medical implants; medical equipment; electrical implants; electronic implants; implanted electrical devices; implanted electronic devices
assistive devices | medical-devices | assistive technology; mobility aids; adaptive equipment; adaptive devices; assistive equipment; mobility devices; assistive aids; adaptive aids | mesh:D012656
# Heart
cardiac devices | medical-devices | heart devices; cardiac implantable devices; implantable cardiac devices; implantable heart devices; implanted cardiac devices; cardiac implantable electronic devices
pacemakers | cardiac-devices | cardiac pacemakers; artificial pacemakers; pacemaker implantation; permanent pacemaker; heart pacemaker; cardiac pacing; artificial pacing | mesh:D010138
leadless pacemakers | pacemakers | Micra pacemaker
temporary pacemakers | pacemakers | temporary cardiac pacing
implantable cardioverter defibrillators | cardiac-devices | =ICD; implantable defibrillators; implanted defibrillator; cardioverter defibrillator; internal defibrillator; implantable cardiac defibrillators; automatic implantable cardioverter defibrillator | mesh:D017147
subcutaneous implantable cardioverter defibrillator | implantable-cardioverter-defibrillators | =S-ICD; subcutaneous ICD; subcutaneous defibrillator
automated external defibrillators | medical-devices | defibrillators; external defibrillators; automatic external defibrillator
wearable cardioverter defibrillator | cardiac-devices | LifeVest; wearable defibrillator
cardiac resynchronization therapy | cardiac-devices | =CRT; biventricular pacing; biventricular pacemaker; cardiac resynchronization; resynchronization therapy; =CRT-D | mesh:D058406
ventricular assist devices | mechanical-circulatory-support, cardiac-devices | =VAD; heart pump; mechanical heart pump | mesh:D006353
left ventricular assist device | ventricular-assist-devices | =LVAD; HeartMate 3
percutaneous ventricular assist device | ventricular-assist-devices | Impella; microaxial flow pump
artificial heart | cardiac-devices | total artificial heart
mechanical circulatory support | cardiac-devices | circulatory support devices
intra-aortic balloon pump | mechanical-circulatory-support, cardiac-devices | intra-aortic balloon counterpulsation; =IABP; balloon pump
implantable loop recorder | cardiac-devices | loop recorder
Holter monitor | cardiac-devices | Holter monitoring; heart monitor; cardiac event monitor; event recorder; ambulatory ECG monitor
# Breathing and sleep
CPAP | medical-devices | continuous positive airway pressure; CPAP machine; CPAP therapy; CPAP mask; continuous positive airway pressure therapy; positive airway pressure; positive airway pressure therapy; =PAP therapy; =APAP therapy; CPAP device; continuous positive airway pressure machine; CPAP treatment | mesh:D045422
automatic positive airway pressure | cpap | auto-CPAP; autotitrating CPAP; autotitrating positive airway pressure; auto-adjusting positive airway pressure; =APAP machine; auto-titrating CPAP; auto-adjusting CPAP; autoCPAP
BiPAP | medical-devices | bilevel positive airway pressure; BPAP; bi-level positive airway pressure; BiPAP machine
adaptive servo-ventilation | medical-devices
mandibular advancement devices | medical-devices | oral appliances; mandibular advancement splint; mandibular repositioning devices; dental sleep devices; snoring mouthpiece; oral appliance therapy; dental appliance; anti-snoring mouthpiece; anti-snoring mouth guard; oral appliance for sleep apnea
tongue-retaining devices | medical-devices | tongue-stabilizing device
nasal dilators | medical-devices
nasal strips | medical-devices | Breathe Right strips; external nasal dilator
anti-snoring devices | medical-devices | anti-snoring pillow; anti-snoring aids; anti-snore devices
chin straps | medical-devices | anti-snoring chin strap
expiratory positive airway pressure | medical-devices | =EPAP; Provent
positional therapy | medical-devices | positional therapy device; sleep position training; sleep position therapy
side sleeping | positional-therapy | sleeping on your side; sleeping on the side
inhalers | medical-devices | metered-dose inhalers; puffers; dry powder inhalers; =MDI; =MDIs; inhaler devices; pressurized metered-dose inhalers; =pMDI | mesh:D009330
smart inhalers | inhalers | digital inhalers
spacers for inhalers | medical-devices | inhaler spacers; holding chamber; spacer device; valved holding chamber
nebulizers | medical-devices | nebulizer treatments; nebulised treatment; nebulizer therapy; nebulised therapy
oxygen concentrators | medical-devices | portable oxygen
oxygen masks | medical-devices
nasal cannula | medical-devices | nasal prongs
oxygen cylinders | medical-devices | oxygen tank
airway clearance devices | medical-devices | flutter device; Acapella; Aerobika; oscillating PEP
incentive spirometry | airway-clearance-devices | incentive spirometer
high-frequency chest wall oscillation | airway-clearance-devices | chest vest; vibrating vest; vest therapy
cough assist machine | airway-clearance-devices | mechanical insufflation-exsufflation
positive expiratory pressure therapy | airway-clearance-devices | positive expiratory pressure device; flutter valve; PEP device; positive expiratory pressure; PEP mask; oscillating positive expiratory pressure; Acapella device
humidifiers | medical-devices | cool-mist humidifier; vaporizer; humidified air; cool mist; cool-mist vaporizer; humidification
dehumidifiers | medical-devices
air purifiers | medical-devices | air filters; HEPA filters; air cleaners; air filtration
dust mite covers | medical-devices | allergen-proof bedding; mattress covers; allergen-proof covers; mite-proof covers
weighted blankets | medical-devices | gravity blanket
weighted vest | medical-devices
light box | medical-devices, light-therapy | light therapy box; light therapy lamp; sunlamp; bright light lamp; sun lamp; light therapy device; SAD lamp
dawn simulation | light-therapy | dawn simulator; wake-up light; sunrise alarm clock
tinted lenses | medical-devices | FL-41 lenses; tinted glasses
sunglasses | medical-devices | dark glasses
blue-light-blocking glasses | medical-devices | blue light glasses; blue-blocking glasses; amber glasses; blue light filters; blue light filtering glasses
earplugs | hearing-protection, medical-devices | ear plugs | mesh:D015185
eye masks | medical-devices | sleep mask
noise-canceling headphones | hearing-protection | noise-cancelling earphones
hearing protection | protective-equipment | ear protection
earmuffs | hearing-protection | ear defenders
# Nerve and muscle
transcutaneous electrical nerve stimulation | medical-devices, electrotherapy | =TENS; TENS unit; transcutaneous electric nerve stimulation; TENS machine; TENS therapy; electrical nerve stimulation device; transcutaneous nerve stimulation; transcutaneous stimulation | mesh:D004561
percutaneous electrical nerve stimulation | electrotherapy | =PENS; percutaneous nerve stimulation; percutaneous neuromodulation therapy
scrambler therapy | electrotherapy | Calmare therapy; Calmare
functional electrical stimulation | electrotherapy | =FES; foot drop stimulator
neuromuscular electrical stimulation | electrotherapy | =NMES; electrical muscle stimulators; electrical muscle stimulation; functional neuromuscular stimulation
remote electrical neuromodulation | medical-devices | Nerivio; =REN
vibration therapy | medical-devices | vibrating devices; vibration device; massagers; vibrotherapy
massage chair | massage
whole-body vibration | vibration-therapy | vibration plates; vibration platform; whole body vibration therapy; whole-body vibration training
massage guns | vibration-therapy, massage | percussive massage; percussive therapy; Theragun
nerve stimulation bands | medical-devices | Relief Band
acupressure wristbands | acupressure | motion sickness bands; travel bands; acupressure wrist bands; Sea-Bands; acupressure bands; P6 wristbands
# Hearing, sight, speech
hearing aids | assistive-devices | hearing aid; hearing devices; amplification devices; hearing amplifiers; assistive listening devices; hearing instruments; CROS aid; CROS hearing aid; BiCROS; bone conduction headphones | mesh:D006310
over-the-counter hearing aids | hearing-aids
bone-anchored hearing aids | hearing-aids | bone conduction hearing aid; =BAHA; bone conduction implant; bone conduction hearing implant; bone-anchored hearing implant; bone-anchored hearing aid
cochlear implants | medical-devices | cochlear implantation; bionic ear; cochlear implant surgery | mesh:D003054
auditory brainstem implant | medical-devices
middle ear implant | medical-devices
eyeglasses | medical-devices | spectacles; corrective lenses; prescription glasses; reading glasses; bifocals; corrective glasses; prescription eyeglasses; progressive lenses; eye glasses | mesh:D005139
Irlen lenses | eyeglasses | colored overlays; colored lenses for reading
prism glasses | eyeglasses | prism lenses; prisms
myopia control lenses | eyeglasses | myopia control glasses; MiSight; DIMS lenses; myopia control spectacles
contact lenses | medical-devices | contact lens; soft contact lenses; hard contact lenses; rigid gas-permeable lenses; extended-wear contact lenses | mesh:D003261
orthokeratology | contact-lenses | ortho-k; ortho-k lenses; overnight contact lenses; night lenses; overnight lenses
scleral lenses | contact-lenses | scleral contact lenses
bandage contact lenses | contact-lenses | bandage contact lens
eye patch | medical-devices | eye patching; patching of the eye; occlusion therapy; patching the stronger eye
eye shields | medical-devices
low vision aids | assistive-devices | magnifiers; magnifying glasses; vision aids; screen readers; magnifying devices; white cane
retinal implant | medical-devices | bionic eye; retinal prosthesis
communication aids | assistive-devices | augmentative and alternative communication; communication devices; =AAC; speech-generating devices; voice amplifiers; communication boards; speech synthesizer; AAC device
picture exchange communication system | communication-aids | =PECS
electrolarynx | communication-aids
voice prosthesis | communication-aids | tracheoesophageal voice prosthesis
# Diabetes
insulin pumps | medical-devices, insulins | insulin pump therapy; continuous subcutaneous insulin infusion; =CSII; insulin delivery devices; Omnipod; MiniMed; Tandem t:slim; t:slim; tubeless pump; patch pump | mesh:D007332
automated insulin delivery | insulin-pumps | artificial pancreas; closed-loop insulin delivery; hybrid closed-loop system; bionic pancreas; closed-loop system; hybrid closed-loop insulin delivery; closed-loop insulin systems; hybrid closed loop; CamAPS FX; closed loop; Control-IQ; looping
insulin pens | medical-devices | insulin injection pens; pen injectors
insulin syringes | medical-devices
continuous glucose monitoring | medical-devices | continuous glucose monitors; =CGM; flash glucose monitoring; glucose sensors; glucose monitoring devices; FreeStyle Libre; Dexcom; continuous glucose monitoring system; Dexcom G7; Dexcom G6; Libre 3; Libre 2; flash glucose monitor; FreeStyle Libre sensor; Eversense; Simplera
blood glucose monitors | medical-devices | glucose meter; glucometer; blood glucose meter; blood sugar meter; test strips | mesh:D015190
self-monitoring of blood glucose | self-care | =SMBG; blood glucose monitoring; glucose monitoring; blood sugar monitoring; home glucose monitoring; checking blood sugar; finger-prick testing; blood glucose self-monitoring; blood glucose testing; blood sugar testing
blood pressure monitors | medical-devices | home blood pressure monitor; blood pressure cuff; automatic blood pressure cuff
home blood pressure monitoring | self-care | blood pressure monitoring; self-monitoring of blood pressure; blood pressure self-monitoring; home monitoring of blood pressure; monitoring blood pressure
peak flow meters | medical-devices | peak flow monitoring
pulse oximeters | medical-devices | pulse oximetry
# Limbs, spine, joints
compression therapy | medical-devices | compression treatment; compression devices
compression bandages | compression-therapy | compression bandaging; elastic bandages; ACE bandage; elastic wrap; compression wraps; four-layer bandage; four-layer bandaging; multilayer compression bandage; leg wraps; leg compression wraps
Unna boot | compression-therapy
compression garments | compression-therapy | pressure garments; compression sleeves
abdominal binder | compression-therapy
compression stockings | compression-therapy | compression socks; support stockings; graduated compression stockings; elastic stockings; support hose; compression hose; TED hose; elastic compression stockings; anti-embolism stockings; compression tights; support hosiery; compression hosiery; TED stockings; flight socks; travel socks | mesh:D053828
intermittent pneumatic compression | compression-therapy | pneumatic compression devices; sequential compression devices; pneumatic compression; compression pump; compression boots | mesh:D055939
belly binding | compression-therapy | postpartum belly wrap; postpartum girdle
orthotics | medical-devices | orthoses; orthotic devices; shoe inserts; arch supports; foot orthotics; insoles; orthotic insoles; shoe insoles; orthosis; shoe orthotics; custom orthotics; foot orthoses; metatarsal pads; foot pads; shoe pads; cushioned insoles; orthopedic inserts; heel raise; heel raises in the shoe; rocker shoes; rocker sole | mesh:D009989
heel lifts | orthotics | heel cups; heel pads; heel inserts
toe spacers | orthotics | toe separators
rocker-bottom shoes | supportive-footwear
supportive footwear | medical-devices | orthopedic shoes; proper footwear; supportive shoes; therapeutic shoes; properly fitting shoes; comfortable shoes; special shoes; diabetic shoes; well-fitting shoes; custom shoes; orthopedic footwear
braces | medical-devices | bracing; orthopedic braces; support braces; leg braces; neck brace; joint supports; support belt | mesh:D001915
knee braces | braces | unloader brace; knee supports; knee sleeves; knee bracing
ankle braces | braces | ankle support
ankle-foot orthosis | braces | =AFO
back braces | braces | spinal brace; lumbar support; back belt; lumbar support belts; lumbar corset; lumbar belt
wrist braces | braces | wrist supports
elbow braces | braces | counterforce brace; tennis elbow strap
scoliosis braces | back-braces | scoliosis bracing; Boston brace; bracing for scoliosis; brace treatment for scoliosis; scoliosis brace treatment
pelvic belts | braces | sacroiliac belt; maternity belt; pelvic support belt
cervical collars | braces | neck collar; soft collar; soft cervical collar; neck support; rigid collar
splints | medical-devices | splinting; wrist splint; finger splint; resting splint; hand splint; thumb splint; thumb spica splint; dynamic splint | mesh:D013162
night splint | splints | plantar fasciitis night splint
bunion splint | splints | bunion corrector; toe splint
occlusal splints | medical-devices | dental splints; bite splints; night guards; bite guard; dental guard; oral splint; stabilization splint; occlusal appliances; nightguard; mouth guard for teeth grinding
mouthguards | protective-equipment | mouth guards; sports mouthguards
dentures | medical-devices | false teeth; dental prosthesis; partial denture; dental prostheses; dental plate | mesh:D003778
dental retainers | medical-devices | orthodontic retainers; orthodontic appliances; headgear; retainer
palatal expansion | orthodontic-treatment | palatal expander; palate expander; rapid maxillary expansion; maxillary expansion; rapid palatal expansion; palate expansion
space maintainers | dental-treatment
plaster casts | medical-devices | orthopedic cast; fiberglass cast; cast immobilization; plaster of Paris cast; immobilization in a cast | mesh:D002369
walking boot | medical-devices | surgical boot; cast boot; cam boot; moon boot; air boot; Aircast boot
total contact cast | plaster-casts | total contact casting
serial casting | plaster-casts
Pavlik harness | braces | hip harness; hip abduction brace
Ponseti method | serial-casting | Ponseti treatment; Ponseti casting; Ponseti technique; casting for club foot; club foot casting; serial casting for clubfoot
slings | medical-devices | arm sling; shoulder sling; shoulder immobilizer; figure-of-eight bandage
prostheses | assistive-devices | prosthetics; artificial limbs; prosthetic limbs; prosthesis; prosthetic devices; prosthetic leg; bionic limbs; prosthetic arm | mesh:D001186
walking aids | assistive-devices | walking aid
crutches | walking-aids
canes | walking-aids | walking stick; walking cane
walking frames | walking-aids | =walker; zimmer frame; rollator
knee scooter | walking-aids
wheelchairs | assistive-devices | power wheelchair; electric wheelchair; motorized wheelchair; manual wheelchair | mesh:D014910
mobility scooter | assistive-devices | motorized scooter
exoskeletons | assistive-devices | robotic exoskeleton; wearable robots; powered exoskeleton
home safety equipment | assistive-devices | standing frame; grab bars; handrails; raised toilet seat; shower chair; stair lift; bath chair; patient lifts; shower seat; tub bench; toilet riser; patient hoist; bath lift; grab rails; bath seat; perching stool; bath board; commode
adaptive utensils | assistive-devices | jar openers; adapted cutlery; weighted utensils; reachers; large-handled utensils; weighted cutlery; adaptive tools
hip protectors | medical-devices | hip pads; padded hip protectors
supportive mattresses and pillows | medical-devices | supportive pillow; foam mattress
pressure-relieving mattresses | medical-devices | pressure-reducing mattress; air mattress; alternating-pressure mattress; support surfaces; pressure relief mattress
wedge pillow | medical-devices
cervical pillow | medical-devices | orthopedic pillow; contour pillow; neck pillow
pregnancy pillow | medical-devices | body pillow
firm mattress | medical-devices | medium-firm mattress
pressure-relieving cushions | medical-devices | donut cushion
pressure relief | self-care | repositioning; frequent repositioning; offloading; turning the patient; pressure redistribution; changing position; regular turning; pressure off-loading; turning patients; repositioning of patients
inversion tables | medical-devices | inversion therapy
posture correctors | medical-devices | posture brace
helmets | medical-devices | protective headgear; protective helmet
bicycle helmets | helmets | bike helmets; cycle helmets; cycling helmets
helmet therapy | medical-devices | cranial orthosis; cranial helmet; cranial remolding; baby helmet; cranial remolding helmet
protective equipment | medical-devices | personal protective equipment; =PPE; protective gear; knee pads; face shields
seat belts | protective-equipment | child car seats
gloves | protective-equipment | protective gloves; rubber gloves
safety goggles | protective-equipment | protective eyewear; goggles; eye protection; safety glasses
face masks | medical-devices | surgical masks; facemasks; face coverings; medical masks; wearing a mask; cloth masks; wearing masks; mask wearing; wear a mask | mesh:D008397
N95 respirators | face-masks | respirator masks; N95 masks; FFP2 masks; KN95 masks
bed nets | medical-devices | mosquito nets; mosquito netting; =LLINs; insecticidal nets; bednets
clean cookstoves | nondrug-treatments | improved cookstoves; cookstoves
water filters | nondrug-treatments | household water filter; biosand filter; ceramic water filter
water chlorination | nondrug-treatments | chlorination of water; household water treatment; point-of-use water treatment
insecticide-treated nets | bed-nets | insecticide-treated bed nets; =ITNs; long-lasting insecticidal nets; long-lasting insecticide-treated nets
indoor residual spraying | medical-devices
spatial repellents | medical-devices
medical alert devices | medical-devices | medical alert bracelet; medical ID bracelet; medical alert systems; medical identification bracelet; medical ID; personal alarm; medical alert necklace; fall alarm; fall detector; community alarm
seizure detection devices | medical-devices | seizure alarms
# Contraception, pelvis, bladder, bowel
barrier contraceptives | medical-devices | barrier methods; barrier contraception; barrier birth control; barrier methods of contraception
condoms | barrier-contraceptives | latex condoms; male condoms; condom use; polyurethane condoms; external condoms; using condoms | mesh:D017423
dental dams | barrier-contraceptives
female condoms | barrier-contraceptives | internal condoms
contraceptive diaphragms | barrier-contraceptives | diaphragm with spermicide; vaginal diaphragm
cervical cap | barrier-contraceptives
contraceptive sponge | barrier-contraceptives
copper IUD | intrauterine-devices | Paragard; copper intrauterine device; copper coil; nonhormonal IUD; non-hormonal IUD; copper T; copper-bearing IUD; copper-containing IUD | mesh:D007435
intrauterine devices | medical-devices, long-acting-reversible-contraception | =IUD; intrauterine contraceptive device; contraceptive coil; coil contraception; intrauterine contraceptives; =IUCD; having a coil put in; coil put in; having a coil fitted; coil fitting; coil fitted | mesh:D007434
pessary | medical-devices | vaginal pessary; pessary device; pelvic support device; ring pessary; support pessary; vaginal support device; prolapse pessary | mesh:D010575
cervical pessary | pessary | Arabin pessary
vaginal dilators | medical-devices | vaginal trainers; dilator therapy; vaginal dilator therapy
vaginal cones | medical-devices | vaginal weights; pelvic floor stimulators; pelvic floor trainer; weighted vaginal cones
menstrual products | medical-devices | | mesh:D008599
tampons | menstrual-products
menstrual cups | menstrual-products
sanitary pads | menstrual-products | sanitary napkins; sanitary towels
period underwear | menstrual-products | period pants; period knickers
vacuum erection devices | medical-devices | penis pump; vacuum constriction device; vacuum pump; penile pump; vacuum devices; vacuum erection pump
penile traction therapy | medical-devices | penile traction; penile traction devices
constriction ring | medical-devices | penis rings
breast pumps | medical-devices
nipple shields | medical-devices | breast shields
supportive bra | medical-devices | nursing bra; sports bra
urinary catheters | medical-devices | Foley catheter; indwelling catheter; bladder catheter; indwelling urinary catheter
suprapubic catheter | urinary-catheters | suprapubic catheterization
condom catheter | urinary-catheters | external catheter
catheters | medical-devices | drainage catheter; catheter drainage; surgical drains
central venous catheters | catheters | central line; central venous line; Hickman line; tunneled catheter; central catheter; indwelling venous catheter; central venous catheterization; central venous access | mesh:D062905
PICC line | central-venous-catheters | peripherally inserted central catheter; =PICC
implanted port | central-venous-catheters | port-a-cath; chemo port; portacath; implantable port; port placement; mediport; power port
intravenous catheters | catheters | intravenous line; intravenous cannula
incontinence pads | medical-devices | absorbent pads; adult diapers; absorbent underwear; incontinence products; protective undergarments; absorbent products; incontinence underwear; pads for incontinence
diapers | medical-devices | cloth diapers; disposable diapers; nappies
ostomy bags | medical-devices | ostomy pouch; stoma bag; ostomy supplies; ostomy appliance
artificial bowel sphincter | medical-devices | artificial anal sphincter
anal plugs | medical-devices
vaginal bowel control system | medical-devices
magnetic sphincter augmentation | gastrointestinal-surgery | LINX device; LINX procedure; LINX
toilet footstool | medical-devices | squatting stool; footstool for the toilet; squat toilet stool
# Digital, monitoring, other
mobile apps | medical-devices | smartphone apps; health apps; mobile health apps; apps; mobile applications; smartphone applications; mindfulness apps; mental health apps; meditation apps; mobile phone apps; digital health interventions; digital interventions; app-based treatment; Headspace app
digital therapeutics | medical-devices | prescription digital therapeutics
chatbots | mobile-apps | AI chatbots; therapy chatbots; AI therapy
wearable trackers | medical-devices | wearable fitness trackers; fitness trackers; activity trackers; smartwatches; smart watch; sleep tracker | mesh:D000076251
pedometers | wearable-trackers | step counters
smart rings | wearable-trackers | Oura ring
pill organizers | medical-devices | pill boxes; pill reminders; medication organizer; dosette box; medication reminders; pill dispensers; medication boxes; pill splitters
auto-injectors | medical-devices | autoinjector; injection pens
infusion pumps | medical-devices | syringe pump; infusion pump device; ambulatory infusion pump; programmable pump | mesh:D007260
elastomeric pump | infusion-pumps
syringe driver | infusion-pumps
patient-controlled analgesia | medical-devices | =PCA pump; patient-controlled analgesia pump | mesh:D016058
cooling vests | medical-devices | cooling garments
electric fans | medical-devices | handheld fan
UV lamps | medical-devices | ultraviolet lamp; sunlamps for tanning; tanning lamps
tanning beds | | indoor tanning; tanning salons; sunbeds; sun beds; tanning booths; UV tanning
wigs | medical-devices | hair prostheses; hairpiece; cranial prosthesis; toupee
hair extensions | wigs | hair weave
laser combs | medical-devices | laser cap; low-level laser cap; laser helmet; HairMax; laser hair growth cap
personal lubricants | medical-devices | vaginal lubricants; water-based lubricants; lubricating jelly; sexual lubricants; silicone-based lubricants; lubricating gel
vaginal moisturizers | medical-devices
nit combs | medical-devices | fine-toothed comb; lice comb; wet combing; nit combing; fine-tooth comb; head lice comb
duct tape | medical-devices | duct tape occlusion therapy; duct-tape occlusion
silicone sheets | medical-devices | silicone gel sheets; silicone gel sheeting; silicone scar sheets; silicone sheeting; silicone dressings; pressure earrings
silicone gel | topical-medications | silicone scar gel; topical silicone gel
tissue expanders | medical-devices
breast prosthesis | medical-devices | external breast prosthesis; breast form; breast prostheses
protective foot pads | medical-devices | toe caps; corn pads; moleskin; bunion pads; corn plasters; protective padding; blister plasters; bunion shields
pumice stone | self-care | emery board
ambulatory blood pressure monitoring | medical-devices | 24-hour blood pressure monitoring
baby monitors | medical-devices | apnea monitor
nasal aspirator | medical-devices | bulb syringe; nasal suction for babies; snot sucker
iron lung | mechanical-ventilation | negative pressure ventilator; cuirass ventilation; negative-pressure ventilation
`,
};
