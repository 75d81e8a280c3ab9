import type { LexiconTable } from '../rows.ts';

/** Devices, implants, aids and appliances that treat, support, protect or measure. */
export const devices: LexiconTable = {
  name: 'treatments/devices',
  kind: 'treatment',
  rows: `
# In general
medical devices | | implantable devices; implanted devices; implanted medical devices; implantable medical devices; therapeutic devices; electronic devices; wearable devices; medical implants; medical equipment
assistive devices | medical-devices | assistive technology; mobility aids; adaptive equipment; adaptive devices; assistive equipment; mobility devices; assistive aids; adaptive aids | mesh:D012656
# Heart
cardiac devices | medical-devices | heart devices; cardiac implantable devices; implantable cardiac devices; implantable heart devices; implanted cardiac devices; cardiac implantable electronic devices
pacemakers | cardiac-devices | cardiac pacemakers; artificial pacemakers; pacemaker implantation; permanent pacemaker; heart pacemaker; cardiac pacing; leadless pacemaker; temporary pacemaker; artificial pacing | mesh:D010138
implantable cardioverter defibrillators | cardiac-devices | =ICD; implantable defibrillators; implanted defibrillator; cardioverter defibrillator; internal defibrillator; implantable cardiac defibrillators; automatic implantable cardioverter defibrillator | mesh:D017147
automated external defibrillators | medical-devices | defibrillators; external defibrillators; wearable cardioverter defibrillator; automatic external defibrillator
cardiac resynchronization therapy | cardiac-devices | =CRT; biventricular pacing; biventricular pacemaker; cardiac resynchronization; resynchronization therapy; =CRT-D | mesh:D058406
ventricular assist devices | cardiac-devices | left ventricular assist device; =LVAD; =VAD; heart pump; mechanical circulatory support; artificial heart; mechanical heart pump; total artificial heart; circulatory support devices | mesh:D006353
intra-aortic balloon pump | cardiac-devices | intra-aortic balloon counterpulsation; =IABP; balloon pump
implantable loop recorder | cardiac-devices | Holter monitor; heart monitor; loop recorder; cardiac event monitor; event recorder
# Breathing and sleep
CPAP | medical-devices | continuous positive airway pressure; CPAP machine; CPAP therapy; CPAP mask; continuous positive airway pressure therapy; positive airway pressure; positive airway pressure therapy; =PAP therapy; =APAP therapy; auto-CPAP; CPAP device; continuous positive airway pressure machine; CPAP treatment | mesh:D045422
BiPAP | medical-devices | bilevel positive airway pressure; BPAP; bi-level positive airway pressure; adaptive servo-ventilation; BiPAP machine
mandibular advancement devices | medical-devices | oral appliances; mandibular advancement splint; mandibular repositioning devices; dental sleep devices; snoring mouthpiece; tongue-retaining devices; oral appliance therapy; dental appliance
nasal dilators | medical-devices | nasal strips; expiratory positive airway pressure
positional therapy | medical-devices | sleeping on your side; side sleeping; positional therapy device; sleep position training
inhalers | medical-devices | metered-dose inhalers; puffers; dry powder inhalers; =MDI; =MDIs; inhaler devices | mesh:D009330
spacers for inhalers | medical-devices | inhaler spacers; holding chamber; spacer device; valved holding chamber
nebulizers | medical-devices | nebulizer treatments; nebulised treatment; nebulizer therapy
oxygen concentrators | medical-devices | portable oxygen; oxygen tank; oxygen cylinders; oxygen mask; nasal cannula; nasal prongs
airway clearance devices | medical-devices | flutter valve; high-frequency chest wall oscillation; incentive spirometer; incentive spirometry; positive expiratory pressure device; chest vest; vibrating vest; positive expiratory pressure therapy; cough assist machine
humidifiers | medical-devices | cool-mist humidifier; vaporizer; humidified air; cool mist; cool-mist vaporizer; humidification
air purifiers | medical-devices | air filters; HEPA filters; air cleaners; air filtration
dust mite covers | medical-devices | allergen-proof bedding; mattress covers; allergen-proof covers; mite-proof covers
weighted blankets | medical-devices | weighted vest; gravity blanket
light boxes | medical-devices | light therapy box; light therapy lamp; sunlamp; bright light lamp; sun lamp; light therapy device; dawn simulator
tinted lenses | medical-devices | sunglasses; blue-light-blocking glasses; blue light filters; blue light glasses; FL-41 lenses; tinted glasses; amber glasses; blue-blocking glasses; dark glasses
earplugs | medical-devices | ear plugs; earmuffs; noise-canceling headphones; hearing protection; ear protection; ear defenders; eye mask; sleep mask | mesh:D015185
# Nerve and muscle
transcutaneous electrical nerve stimulation | medical-devices, electrotherapy | =TENS; TENS unit; transcutaneous electric nerve stimulation; TENS machine; TENS therapy; electrical nerve stimulation device; transcutaneous nerve stimulation; transcutaneous stimulation | mesh:D004561
percutaneous electrical nerve stimulation | electrotherapy | =PENS; percutaneous nerve stimulation; scrambler therapy; Calmare therapy; percutaneous neuromodulation therapy
functional electrical stimulation | electrotherapy | =FES; neuromuscular electrical stimulation; =NMES; foot drop stimulator; functional neuromuscular stimulation; electrical muscle stimulators
remote electrical neuromodulation | medical-devices | Nerivio; =REN
vibration therapy | medical-devices | whole-body vibration; vibrating devices; massage guns; percussive massage; vibration device; massagers; massage chair; vibrotherapy
nerve stimulation bands | medical-devices | Relief Band; motion sickness bands; acupressure wristbands; travel bands; acupressure wrist bands; Sea-Bands
# Hearing, sight, speech
hearing aids | assistive-devices | hearing aid; hearing devices; amplification devices; hearing amplifiers; bone-anchored hearing aid; assistive listening devices; hearing instruments; bone conduction hearing aid; over-the-counter hearing aids | mesh:D006310
cochlear implants | medical-devices | cochlear implantation; bionic ear; auditory brainstem implant; middle ear implant; cochlear implant surgery | mesh:D003054
eyeglasses | medical-devices | spectacles; corrective lenses; prescription glasses; reading glasses; prism glasses; bifocals; corrective glasses; prescription eyeglasses; progressive lenses; eye glasses; prism lenses | mesh:D005139
contact lenses | medical-devices | contact lens; soft contact lenses; hard contact lenses; bandage contact lens; scleral lenses; rigid gas-permeable lenses; orthokeratology; extended-wear contact lenses | mesh:D003261
eye patches | medical-devices | eye patching; patching of the eye; occlusion therapy; eye shield; patching the stronger eye
low vision aids | assistive-devices | magnifiers; magnifying glasses; vision aids; retinal implant; screen readers; magnifying devices; white cane
communication aids | assistive-devices | augmentative and alternative communication; communication devices; =AAC; speech-generating devices; voice amplifiers; communication boards; electrolarynx; voice prosthesis; speech synthesizer
# Diabetes
insulin pumps | medical-devices | insulin pump therapy; continuous subcutaneous insulin infusion; =CSII; automated insulin delivery; artificial pancreas; closed-loop insulin delivery; hybrid closed-loop system; insulin delivery devices; bionic pancreas | mesh:D007332
insulin pens | medical-devices | insulin injection pens; insulin syringes; pen injectors
continuous glucose monitors | medical-devices | =CGM; continuous glucose monitoring; flash glucose monitoring; glucose sensors; glucose monitoring devices; FreeStyle Libre; Dexcom; continuous glucose monitoring system
blood glucose monitors | medical-devices | glucose meter; glucometer; blood glucose meter; blood sugar meter; glucose monitoring; blood glucose monitoring; self-monitoring of blood glucose; blood sugar monitoring; test strips; home glucose monitoring; checking blood sugar | mesh:D015190
blood pressure monitors | medical-devices | home blood pressure monitor; home blood pressure monitoring; blood pressure cuff; blood pressure monitoring; automatic blood pressure cuff
peak flow meters | medical-devices | peak flow monitoring
pulse oximeters | medical-devices | pulse oximetry
# Limbs, spine, joints
compression therapy | medical-devices | compression treatment; compression wraps; compression devices; compression bandages; compression bandaging; elastic bandages; compression garments; ACE bandage; elastic wrap; abdominal binder; Unna boot; pressure garments
compression stockings | compression-therapy | compression socks; support stockings; graduated compression stockings; elastic stockings; support hose; compression hose; TED hose; elastic compression stockings; anti-embolism stockings; compression tights; support hosiery; compression hosiery | mesh:D053828
pneumatic compression devices | compression-therapy | intermittent pneumatic compression; sequential compression devices; pneumatic compression; compression pump; compression sleeves | mesh:D055939
orthotics | medical-devices | orthoses; orthotic devices; shoe inserts; arch supports; foot orthotics; insoles; orthotic insoles; shoe insoles; orthosis; heel lifts; heel pads; shoe orthotics; custom orthotics; foot orthoses; heel cups; metatarsal pads; toe spacers; foot pads; heel inserts; shoe pads; cushioned insoles; rocker-bottom shoes; orthopedic inserts | mesh:D009989
supportive footwear | medical-devices | orthopedic shoes; proper footwear; supportive shoes; therapeutic shoes; properly fitting shoes; comfortable shoes; special shoes; diabetic shoes; well-fitting shoes; custom shoes; orthopedic footwear
braces | medical-devices | bracing; orthopedic braces; support braces; knee brace; ankle brace; back brace; leg braces; wrist brace; neck brace; spinal brace; ankle-foot orthosis; unloader brace; joint supports; knee sleeves; elbow brace; lumbar support; back belt; lumbar support belts; counterforce brace; sacroiliac belt; pelvic belt; support belt; knee supports; maternity belt; scoliosis brace; wrist supports; lumbar corset | mesh:D001915
cervical collars | braces | neck collar; soft collar; soft cervical collar; neck support; rigid collar
splints | medical-devices | splinting; wrist splint; finger splint; night splints; resting splint; hand splint; thumb splint; thumb spica splint; dynamic splint | mesh:D013162
dental splints | medical-devices | bite splints; occlusal splints; night guards; mouth guards; bite guard; dental guard; mouthguards; oral splint; stabilization splint; occlusal appliances; nightguard
dentures | medical-devices | false teeth; dental prosthesis; partial denture; dental prostheses; dental plate | mesh:D003778
dental retainers | medical-devices | orthodontic retainers; palatal expander; space maintainers; orthodontic appliances; palate expander; headgear; retainer
plaster casts | medical-devices | walking boot; orthopedic cast; serial casting; surgical boot; total contact cast; fiberglass cast; cast boot; cam boot | mesh:D002369
slings | medical-devices | arm sling; shoulder sling; shoulder immobilizer; figure-of-eight bandage
prostheses | assistive-devices | prosthetics; artificial limbs; prosthetic limbs; prosthesis; prosthetic devices; prosthetic leg; bionic limbs; prosthetic arm | mesh:D001186
walking aids | assistive-devices | =walker; crutches; walking stick; walking frame; zimmer frame; rollator; walking cane
wheelchairs | assistive-devices | power wheelchair; mobility scooter; motorized scooter; electric wheelchair; motorized wheelchair; manual wheelchair | mesh:D014910
exoskeletons | assistive-devices | robotic exoskeleton; wearable robots; powered exoskeleton
home safety equipment | assistive-devices | standing frame; grab bars; handrails; raised toilet seat; shower chair; stair lift; bath chair; patient lifts; shower seat; tub bench; toilet riser; patient hoist
adaptive utensils | assistive-devices | jar openers; adapted cutlery; weighted utensils; reachers; large-handled utensils; weighted cutlery; adaptive tools
hip protectors | medical-devices | hip pads; padded hip protectors
supportive mattresses and pillows | medical-devices | pressure-relieving mattress; pressure-reducing mattress; air mattress; supportive pillow; orthopedic pillow; cervical pillow; wedge pillow; contour pillow; support surfaces; firm mattress; pressure-relieving cushion; pregnancy pillow; foam mattress; body pillow; alternating-pressure mattress; medium-firm mattress; donut cushion
pressure relief | self-care | repositioning; frequent repositioning; offloading; turning the patient; pressure redistribution; changing position; regular turning; pressure off-loading
inversion tables | medical-devices | inversion therapy; posture corrector
helmets | medical-devices | bicycle helmet; helmet therapy; cranial orthosis; cranial helmet; protective headgear; protective helmet; cranial remolding
protective equipment | medical-devices | personal protective equipment; =PPE; seat belts; protective gear; knee pads; safety goggles; protective eyewear; goggles; gloves; protective gloves; eye protection; safety glasses; respirator masks; face shields
face masks | medical-devices | surgical masks; facemasks; N95 masks; N95 respirators; face coverings; medical masks; wearing a mask; cloth masks; wearing masks | mesh:D008397
bed nets | medical-devices | mosquito nets; insecticide-treated nets; insecticide-treated bed nets; mosquito netting
medical alert devices | medical-devices | medical alert bracelet; medical ID bracelet; medical alert systems; medical identification bracelet; seizure alarms; seizure detection devices; medical ID; personal alarm; medical alert necklace
# Contraception, pelvis, bladder, bowel
barrier contraceptives | medical-devices | barrier methods; barrier contraception; barrier birth control; barrier methods of contraception
condoms | barrier-contraceptives | latex condoms; male condoms; condom use; polyurethane condoms; external condoms; dental dams; using condoms | mesh:D017423
female condoms | barrier-contraceptives | internal condoms
contraceptive diaphragms | barrier-contraceptives | diaphragm with spermicide; cervical cap; contraceptive sponge; vaginal diaphragm
copper IUD | intrauterine-devices | Paragard; copper intrauterine device; copper coil; nonhormonal IUD; non-hormonal IUD; copper T; copper-bearing IUD; copper-containing IUD | mesh:D007435
intrauterine devices | medical-devices | =IUD; intrauterine contraceptive device; contraceptive coil; coil contraception; intrauterine contraceptives; =IUCD | mesh:D007434
pessaries | medical-devices | vaginal pessary; pessary device; pelvic support device; ring pessary; support pessary; vaginal support device | mesh:D010575
vaginal dilators | medical-devices | vaginal trainers; dilator therapy
vaginal weights | medical-devices | vaginal cones; pelvic floor stimulators; pelvic floor trainer
menstrual products | medical-devices | tampons; menstrual cups; sanitary pads; sanitary napkins; sanitary towels | mesh:D008599
vacuum erection devices | medical-devices | penis pump; vacuum constriction device; vacuum pump; penile pump; vacuum devices; constriction ring; vacuum erection pump; penile traction; penile traction therapy
breast pumps | medical-devices | nipple shields; breast shields; nursing bra; supportive bra; sports bra
urinary catheters | medical-devices | Foley catheter; indwelling catheter; bladder catheter; suprapubic catheter; condom catheter; indwelling urinary catheter; external catheter
catheters | medical-devices | drainage catheter; catheter drainage; surgical drains
central venous catheters | catheters | central line; =PICC; PICC line; central venous line; port-a-cath; implanted port; peripherally inserted central catheter; Hickman line; tunneled catheter; central catheter; indwelling venous catheter; intravenous catheter | mesh:D062905
incontinence pads | medical-devices | absorbent pads; adult diapers; absorbent underwear; incontinence products; protective undergarments; absorbent products; incontinence underwear; pads for incontinence
diapers | medical-devices | cloth diapers; disposable diapers; nappies
ostomy bags | medical-devices | ostomy pouch; stoma bag; ostomy supplies; ostomy appliance
artificial bowel sphincter | medical-devices | anal plug; artificial anal sphincter; vaginal bowel control system
magnetic sphincter augmentation | gastrointestinal-surgery | LINX device; LINX procedure; LINX
toilet footstool | medical-devices | squatting stool; footstool for the toilet; squat toilet stool
# Digital, monitoring, other
mobile apps | medical-devices | smartphone apps; health apps; mobile health apps; apps; mobile applications; smartphone applications; digital therapeutics; mindfulness apps; mental health apps; meditation apps; mobile phone apps; digital health interventions; digital interventions; chatbots; app-based treatment
wearable trackers | medical-devices | fitness trackers; activity trackers; smartwatches; pedometers; smart watch; step counters; sleep tracker; wearable fitness trackers | mesh:D000076251
pill organizers | medical-devices | pill boxes; pill reminders; medication organizer; dosette box; medication reminders; pill dispensers; medication boxes; pill splitters
auto-injectors | medical-devices | autoinjector; injection pens
infusion pumps | medical-devices | syringe pump; infusion pump device; ambulatory infusion pump; programmable pump | mesh:D007260
patient-controlled analgesia | medical-devices | =PCA pump; patient-controlled analgesia pump | mesh:D016058
cooling vests | medical-devices | handheld fan; cooling garments; electric fan
UV lamps | medical-devices | tanning beds; ultraviolet lamp; indoor tanning; tanning salons; sunbeds; sun beds; sunlamps for tanning; tanning booths; tanning lamps; UV tanning
hair prostheses | medical-devices | wigs; hairpiece; cranial prosthesis; toupee; hair extensions; hair weave
laser combs | medical-devices | laser cap; low-level laser cap; laser helmet
personal lubricants | medical-devices | vaginal lubricants; water-based lubricants; lubricating jelly; sexual lubricants; silicone-based lubricants; vaginal moisturizers; lubricating gel
nit combs | medical-devices | fine-toothed comb; lice comb; wet combing; nit combing; fine-tooth comb
duct tape | medical-devices | duct tape occlusion therapy; duct-tape occlusion
silicone sheets | medical-devices | silicone gel sheets; silicone gel sheeting; silicone scar sheets; silicone gel; silicone sheeting; silicone dressings; pressure earrings
tissue expanders | medical-devices | breast prosthesis; breast form; external breast prosthesis; breast prostheses
protective foot pads | medical-devices | toe caps; corn pads; moleskin; bunion pads; corn plasters; toe separators; protective padding; pumice stone; emery board; blister plasters; bunion shields
`,
};
