import type { LexiconTable } from '../rows.ts';

/** Effects on sight and hearing. */
export const senses: LexiconTable = {
  name: 'effects/senses',
  kind: 'effect',
  rows: `
# Sight
blurred vision | vision-changes | blurry vision; blurring of vision; blurred eyesight; hazy vision; cloudy vision; foggy vision; blurred sight; temporary blurred vision; unclear vision; fuzzy vision; blurring of the vision; temporarily blurred vision; clouded vision; blurry eyesight; misty vision; blurred or double vision
vision changes | eye-side-effects | changes in vision; visual disturbances; vision problems; visual changes; eyesight changes; trouble seeing; problems with vision; disturbed vision; eyesight problems; abnormal vision; problems with your vision; trouble with vision; visual problems; vision disturbances; problems seeing; visual symptoms; impaired eyesight; changes in eyesight; difficulty seeing; altered vision; visual abnormalities; visual distortions; distorted vision; changes in your vision; vision changed; visual effects; sudden vision changes; sudden changes in vision; vision trouble; vision issues; visual side effect; decreased vision; reduced vision; reduced visual acuity; decreased visual acuity; worsening vision; diminished vision; decrease in vision; deterioration of vision; poor vision; worsened vision; dim vision; decreased eyesight; failing vision
vision loss | vision-changes | loss of vision; sight loss; loss of sight; losing sight; partial loss of vision; permanent vision loss; loss of eyesight; irreversible vision loss; partial vision loss; severe vision loss; temporary vision loss
sudden vision loss | vision-loss | sudden loss of vision; sudden loss of eyesight; sudden decrease in vision; sudden decrease or loss of vision; sudden blindness; sudden loss of vision in one or both eyes
blindness | vision-loss | permanent blindness; going blind; temporary blindness; cortical blindness | mesh:D001766
double vision | vision-changes | diplopia; seeing double | mesh:D004172
tunnel vision | vision-changes | loss of peripheral vision; visual field defects; visual field loss; peripheral vision loss; constricted visual field; loss of side vision; narrowed field of vision
blind spots | vision-changes | scotoma; blind spots in vision
vision color changes | vision-changes | changes in color vision; blue-tinged vision; color vision changes; altered color vision; yellow vision; xanthopsia; blue tinge to vision; difficulty telling colors apart; blue vision; disturbances in color vision; color vision problems; chromatopsia; cyanopsia; blue color tinge to vision; trouble telling blue and green apart
halos around lights | vision-changes | seeing halos around lights; halo vision; seeing halos; halos; rainbow-colored halos; haloes around lights; seeing colored halos
glare | vision-changes | glare around lights
flashes of light | vision-changes | seeing flashes of light; light flashes; photopsia; flashing lights; bright spots in vision; luminous phenomena; phosphenes; seeing flashing lights; seeing sparks; flashes in the eyes; lightning flashes in vision
floaters | vision-changes | spots in vision; seeing spots; eye floaters; vitreous floaters; seeing floaters; spots before the eyes; floating spots; dark spots in vision; floaters in the eye; spots in front of the eyes; specks in vision; seeing tiny particles floating
sensitivity to light | eye-side-effects | light sensitivity; photophobia; eyes sensitive to light; increased sensitivity of the eyes to light; eye sensitivity to light; sensitive to light; sensitivity of the eyes to light; eyes more sensitive to light; eye sensitivity to sunlight; increased sensitivity to bright light; increased eye sensitivity to light; light intolerance | mesh:D020795
trouble focusing the eyes | vision-changes | accommodation disturbances; accommodation disorder; difficulty focusing the eyes; problems focusing the eyes; cycloplegia; difficulty focusing on objects; impaired accommodation; accommodation problems; loss of accommodation; eyes not focusing; difficulty in focusing the eyes; eye focusing problems; disturbance of accommodation
reduced contrast vision | vision-changes | poor contrast vision
trouble reading | vision-changes | difficulty reading
slow dark adaptation | vision-changes | slow adaptation to darkness; impaired dark adaptation; difficulty adjusting from light to dark
dilated pupils | eye-side-effects | mydriasis; large pupils; enlarged pupils; wide pupils; pupil dilation; widened pupils; pupils larger than normal; widening of the pupils; bigger pupils | mesh:D015878
pinpoint pupils | eye-side-effects | constricted pupils; miosis; small pupils; narrowed pupils; pupil constriction; tiny pupils; pin-point pupils; very small pupils; smaller pupils; narrow pupils; extremely small pupils | mesh:D015877
pupil changes | eye-side-effects | changes in pupil size; pupil size changes; abnormal pupils; fixed pupils
dry eyes | eye-side-effects | eye dryness; dryness of the eyes; decreased tears; reduced tear production; dryness in the eyes; decreased tear production; dry, irritated eyes; gritty dry eyes; ocular dryness; dry irritated eyes; decreased lacrimation; lack of tears; tear film problems
watery eyes | eye-side-effects | tearing; watering eyes; lacrimation; increased tears; teary eyes; excessive tearing; eye watering; increased tearing; runny eyes; epiphora; increased lacrimation; tearing eyes; excessive tears; watering of the eyes; tearing of the eyes; excessive watering of the eyes
tear duct blockage | eye-side-effects | blocked tear ducts; lacrimal duct obstruction; narrowed tear ducts; dacryostenosis; nasolacrimal duct obstruction
eye irritation | eye-side-effects | irritated eyes; irritation of the eyes; ocular irritation; mild eye irritation; scratchy eyes; gritty eyes; gritty feeling in the eyes; sandy eyes; grittiness in the eyes; gritty feeling; gritty sensation in the eyes; eye grittiness; sore irritated eyes; eye tiredness; minor eye irritation; temporary eye irritation
foreign body sensation in the eye | eye-irritation | foreign body sensation; feeling of something in the eye; feeling that something is in the eye; sensation of something in the eye
red eyes | eye-side-effects | eye redness; redness of the eyes; bloodshot eyes; conjunctival hyperemia; ocular redness; reddened eyes; conjunctival redness; ocular hyperemia; red or irritated eyes; conjunctival injection; red, irritated eyes; eye reddening; red or bloodshot eyes
itchy eyes | eye-side-effects | eye itching; itching of the eyes; itching eyes; ocular itching; itchiness of the eyes; eye pruritus; ocular pruritus; itchy, watery eyes; itchy watery eyes; red itchy eyes
burning eyes | eye-side-effects | eye burning; burning of the eyes; stinging eyes; eye stinging; stinging in the eyes; burning in the eyes; burning or stinging of the eyes; burning or stinging in the eyes; stinging of the eyes; temporary burning in the eyes; ocular burning; ocular stinging
itchy eyelids | itching | itching eyelids; itching of the eyelids; eyelid itching; eyelid irritation; eyelid pruritus; irritated eyelids
eyelid redness | skin-redness | red eyelids; redness of the eyelids; eyelid erythema; red, swollen eyelids
eyelid crusting | eye-side-effects | crusting of the eyelids; eye crusting; crusty eyes; eyelid margin crusting; crusting of the eyes
drooping eyelids | eye-side-effects | ptosis; droopy eyelids; eyelid drooping; drooping of the eyelids; eyelid ptosis; drooping of eyelids; heavy eyelids; sagging eyelids; drooping upper eyelid; lowered eyelids
eyelid retraction | eye-side-effects | incomplete eyelid closure; difficulty closing the eye; inability to close the eyes; trouble closing the eyes; lid lag; lagophthalmos; reduced blinking; decreased blinking
increased blinking | eye-side-effects | frequent blinking; excessive blinking
eye discharge | eye-side-effects | discharge from the eye; eye mucus; pus from the eye; sticky eyes; ocular discharge; watery eye discharge
eye strain | eye-side-effects | tired eyes; eyestrain; eye fatigue; asthenopia; strained eyes | mesh:D001248
bulging eyes | eye-side-effects | exophthalmos; proptosis; protruding eyes; bulging of the eyes; eye bulging | mesh:D005094
eye color change | eye-side-effects | iris color change; iris pigmentation; changes in eye color; increased brown pigment in the iris; darkening of the iris; increased iris pigmentation; brown pigmentation of the iris; iris darkening; darkening of eye color; darker eye color; change in the color of the iris
eye bleeding | bleeding, eye-side-effects | conjunctival hemorrhage; bleeding in the eye; subconjunctival hemorrhage; burst blood vessel in the eye; bleeding of the eye; blood in the eye; red spot in the eye; conjunctival bleeding; bleeding eye
conjunctival swelling | eye-side-effects | conjunctival edema; chemosis; swelling of the conjunctiva
jerky eye movements | eye-side-effects | nystagmus; rapid eye movements; involuntary rapid eye movements; uncontrolled jerky eye movements; eyes moving rapidly back and forth; rapid involuntary eye movements; jerking eye movements; uncontrolled back-and-forth eye movements; continuous uncontrolled back-and-forth eye movements; rolling eye movements | mesh:D009759
staring | eye-side-effects | fixed gaze; glassy eyes; glazed eyes
contact lens intolerance | eye-side-effects | contact lens discomfort; contact lens problems; difficulty wearing contact lenses
low eye pressure | eye-side-effects | ocular hypotony; hypotony; reduced intraocular pressure
keratopathy | eye-side-effects | corneal epithelial changes; band keratopathy; changes to the surface of the eye; corneal microcysts; epithelial keratopathy; bullous keratopathy
choroidal effusion | eye-side-effects | choroidal detachment; fluid buildup in the eye; ciliochoroidal effusion
iris cyst | eye-side-effects
delayed corneal healing | eye-side-effects | delayed healing of the eye; slowed corneal healing
eye muscle imbalance | eye-side-effects | heterophoria; convergence insufficiency
macular pucker | eye-side-effects | macular changes
eye swelling inside | eye-side-effects | intraocular swelling
vitreous opacities | floaters | vitreous clouding
subretinal fluid | retinal-disease | serous retinopathy
worsening glaucoma | glaucoma | worsening of glaucoma; glaucoma symptoms; aggravation of glaucoma; acute glaucoma symptoms
# Hearing
ringing in the ears | ear-effects | tinnitus; buzzing in the ears; ringing in your ears; noise in the ears; ringing or buzzing in the ears; ear ringing; buzzing in your ears; ringing ears; ringing or roaring in the ears; roaring in the ears; ear noises; hissing in the ears; ringing of the ears; buzzing ears; ringing or buzzing in ears; ringing sounds in the ears; ringing in one or both ears; continuing ringing or buzzing; ringing noise in the ears; whistling in the ears | mesh:D014012
hearing loss | ear-effects | loss of hearing; hearing impairment; hearing problems; decreased hearing; reduced hearing; trouble hearing; impaired hearing; difficulty hearing; changes in hearing; hard of hearing; hearing difficulties; partial hearing loss; hearing disorders; hearing disturbances; hearing trouble; temporary hearing loss; problems with hearing; impaired hearing ability; decreased hearing ability; hearing decline; temporary deafness; hypoacusis; hearing changes; partial deafness; problems hearing; losing hearing; transient hearing loss; hearing deficits; hearing issues; muffled hearing; diminished hearing | mesh:D034381
ototoxicity | ear-effects | ear damage; toxicity to the ears; damage to hearing; hearing damage; damage to the ears; damage to the auditory nerve; eighth cranial nerve damage; auditory nerve damage; damaged hearing; ear toxicity; auditory toxicity; ototoxic effects; inner ear toxicity; cochlear toxicity; damage to the hearing nerve
ear effects | side-effects-unspecified | ear side effects; hearing side effects; auditory side effects
ear fullness | ear-effects | blocked ears; plugged ears; clogged ears; ear congestion; feeling of fullness in the ears; ear pressure; fullness in the ears; pressure in the ears; stuffy ears; plugged-up ears; ears feeling blocked; popping in the ears; ear blockage; muffled ears
ear discharge | ear-effects | discharge from the ear; fluid from the ear; otorrhea; ear drainage; drainage from the ear; otorrhoea; ear draining; fluid draining from the ear; pus from the ear; chronic ear discharge
ear itching | itching, ear-effects | itchy ears; itching of the ear; itching in the ear; itching in the ear canal
ear irritation | ear-effects | irritation of the ear; irritated ear; ear canal irritation
ear bleeding | bleeding, ear-effects | bleeding from the ear; blood from the ear
`,
};
