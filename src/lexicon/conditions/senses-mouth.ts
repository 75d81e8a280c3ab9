import type { LexiconTable } from '../rows.ts';

/** Diseases of the eyes, ears, nose, throat, mouth and teeth. */
export const sensesMouth: LexiconTable = {
  name: 'conditions/senses-mouth',
  kind: 'condition',
  rows: `
# Eye
glaucoma | eye-conditions | raised eye pressure disease; chronic glaucoma; untreated glaucoma | mesh:D005901
open-angle glaucoma | glaucoma | primary open-angle glaucoma; wide-angle glaucoma; chronic open-angle glaucoma | mesh:D005902
angle-closure glaucoma | glaucoma | narrow-angle glaucoma; closed-angle glaucoma; acute angle-closure glaucoma; acute glaucoma; angle closure; untreated narrow-angle glaucoma; acute narrow-angle glaucoma; acute closed-angle glaucoma; angle-closure attack; shallow anterior chamber; narrow angles; occludable angles; narrow drainage angles | mesh:D015812
ocular hypertension | eye-conditions | high eye pressure; raised eye pressure; elevated eye pressure; increased eye pressure; raised pressure in the eye; elevated intraocular pressure; raised intraocular pressure; high pressure in the eye; increased intraocular pressure; increased pressure in the eye; high intraocular pressure; increase in eye pressure; pressure in the eye; eye pressure; high pressure inside the eye; increased pressure inside the eye; elevated pressure in the eye; rise in eye pressure; intraocular pressure increase; high fluid pressure in the eyes | mesh:D009798
cataracts | eye-conditions | clouding of the lens; cloudy lens; lens opacity; clouded lens; clouding of the lens of the eye; clouding of the eye lens; posterior subcapsular cataracts; lens clouding; clouding of the lens in the eye; cloudy lens of the eye; cataract formation; development of cataracts; capsule to cloud; clouding of the capsule; cloudy capsule; capsule clouding; thickening of the lens capsule; clouding behind the lens; secondary cataract; cloudy lenses; clouding of the capsule behind the lens; clouding of the lens capsule; lens to cloud; lens becomes cloudy; lens goes cloudy | mesh:D002386
macular degeneration | retinal-disease, age-related-diseases | age-related macular degeneration; =AMD; =ARMD | mesh:D008268
geographic atrophy | macular-degeneration
dry macular degeneration | macular-degeneration | dry AMD; dry age-related macular degeneration
wet macular degeneration | macular-degeneration | neovascular age-related macular degeneration; wet age-related macular degeneration; wet AMD; neovascular AMD; =nAMD | mesh:D057135
Stargardt disease | macular-degeneration, genetic-disorders | Stargardt
diabetic retinopathy | retinal-disease, diabetes-complications | diabetic eye disease; diabetic eye problems; diabetes-related eye disease; worsening of diabetic retinopathy; eye damage from diabetes | mesh:D003930
proliferative diabetic retinopathy | diabetic-retinopathy
diabetic macular edema | macular-edema, diabetic-retinopathy | =DME
macular edema | retinal-disease | swelling of the macula; cystoid macular edema; swelling in the retina; macular swelling; retinal swelling; swelling in the back of the eye; swelling in the macula | mesh:D008269
retinal disease | eye-conditions | retinopathy; retinal disorders; retinal damage; retinal toxicity; damage to the retina; toxic retinopathy; retinal problems; maculopathy; retina damage; retinal changes; eye damage; disease of the retina; ocular toxicity; damage to the eyes; problems with the retina; retinal abnormalities; pigmentary retinopathy; permanent eye damage | mesh:D012164
retinal detachment | retinal-disease | detached retina; detachment of the retina; curtain over vision; curtain over your vision; shadow over the vision; curtain coming down over the eye | mesh:D012163
retinal tear | retinal-disease | tear in the retina; torn retina
retinal vein occlusion | retinal-disease, thrombosis | macular edema following retinal vein occlusion; central retinal vein occlusion; branch retinal vein occlusion; retinal vascular occlusion; retinal vein thrombosis; blood clot in the eye; blocked retinal vein; retinal vascular thrombosis; blockage of a blood vessel in the eye; retinal thrombosis; =CRVO; =BRVO; =RVO | mesh:D012170
retinal artery occlusion | retinal-disease | eye stroke; blocked retinal artery; central retinal artery occlusion | mesh:D015356
retinal hemorrhage | retinal-disease, bleeding | bleeding in the retina; retinal bleeding; bleeding inside the eye; bleeding in the back of the eye; bleeding into the eye; intraocular bleeding; intraocular hemorrhage; eye hemorrhage; bleeding within the eye | mesh:D012166
vitreous hemorrhage | retinal-hemorrhage
retinitis pigmentosa | inherited-retinal-disease, retinal-disease, genetic-disorders | retinal degeneration | mesh:D012174
Leber congenital amaurosis | inherited-retinal-disease | RPE65 retinal dystrophy
inherited retinal disease | retinal-disease, genetic-disorders | inherited retinal dystrophy; retinal dystrophy
retinitis | retinal-disease, infections | inflammation of the retina; infection of the retina; chorioretinitis; choroiditis; necrotizing retinitis; retinal inflammation | mesh:D012173
central serous retinopathy | retinal-disease | central serous chorioretinopathy; fluid under the retina; serous retinal detachment | mesh:D056833
myopic choroidal neovascularization | retinal-disease | choroidal neovascularization; abnormal blood vessels in the eye; abnormal blood vessel growth in the eye
macular hole | retinal-disease | | mesh:D012167
epiretinal membrane | retinal-disease
vitreomacular traction | retinal-disease | vitreomacular adhesion; symptomatic vitreomacular adhesion
uveitis | eye-conditions, inflammatory-diseases | inflammation of the uvea; eye inflammation; inflammation inside the eye; noninfectious uveitis; non-infectious uveitis; intraocular inflammation; inflammation in the eye; ocular inflammation; inflammation of the eye; inflamed eyes; panuveitis; posterior uveitis; inflammation within the eye; inflammatory eye conditions; inflammatory conditions of the eye | mesh:D014605
iritis | uveitis | anterior uveitis; iridocyclitis; inflammation of the iris
scleritis | eye-conditions, inflammatory-diseases | inflammation of the white of the eye; inflammation of the sclera | mesh:D015423
episcleritis | eye-conditions, inflammatory-diseases
keratitis | eye-conditions, inflammatory-diseases | inflammation of the cornea; corneal inflammation; corneal infection; superficial punctate keratitis; keratoconjunctivitis; punctate keratitis; corneal disease; inflamed cornea; inflammation of the clear front part of the eye | mesh:D007634
herpes simplex keratitis | keratitis | herpetic keratitis; dendritic keratitis; herpes keratitis; epithelial herpes simplex keratitis; ocular herpes; eye herpes; herpes of the eye; herpes eye infections; ocular herpes simplex
neurotrophic keratitis | keratitis
bacterial keratitis | keratitis, bacterial-infections
corneal ulcer | keratitis | ulcer on the eye; ulcers on the cornea; corneal erosion; corneal perforation; corneal thinning; corneal ulceration | mesh:D003320
corneal abrasion | eye-injury | scratched cornea; scratched eye; corneal scratches
keratoconus | eye-conditions | corneal ectasia; cone-shaped cornea | mesh:D007640
corneal edema | eye-conditions | swelling of the cornea; swollen cornea; corneal swelling | mesh:D015715
Fuchs endothelial dystrophy | eye-conditions | Fuchs' dystrophy; corneal dystrophy
corneal damage | eye-conditions | corneal toxicity; corneal deposits; corneal changes; corneal opacity; corneal scarring; corneal clouding; damage to the cornea; corneal problems; clouding of the cornea; corneal epithelium changes; corneal haze; haze in the cornea; hazy cornea; cloudy cornea; corneal hazing; damaged cornea; bulging cornea; weakened cornea; corneal weakening; scarring of the cornea; cornea scarring; scar on the cornea; corneal scar
conjunctivitis | eye-infections, inflammatory-diseases | pink eye; pinkeye; red eye infection; inflamed conjunctiva; eye inflammation from allergy; inflammation of the conjunctiva; inflammation of the eye lining; conjunctival inflammation | mesh:D003231
bacterial conjunctivitis | conjunctivitis, bacterial-infections | bacterial pink eye | mesh:D003234
viral conjunctivitis | conjunctivitis, viral-infections | adenoviral conjunctivitis; viral pink eye | mesh:D003236
allergic conjunctivitis | conjunctivitis, allergies | eye allergies; itchy eyes due to allergies; seasonal allergic conjunctivitis; ocular allergy; itchy allergy eyes; allergic eye disease; ocular itching due to allergic conjunctivitis; allergic pink eye | mesh:D003233
vernal keratoconjunctivitis | allergic-conjunctivitis | vernal conjunctivitis; atopic keratoconjunctivitis
giant papillary conjunctivitis | conjunctivitis
eye infections | eye-conditions, infections | ocular infections; bacterial eye infections; external eye infections; infections of the eye; superficial eye infections; superficial ocular infections | mesh:D015817
endophthalmitis | eye-infections | infection inside the eye; severe eye infection; serious eye infection; infection within the eye | mesh:D009877
blepharitis | eye-conditions, inflammatory-diseases | eyelid inflammation; inflamed eyelids; inflammation of the eyelids; eyelid infection; crusty eyelids; swollen inflamed eyelids; blepharoconjunctivitis | mesh:D001762
stye | eye-infections | hordeolum; eyelid abscess | mesh:D006726
chalazion | eye-conditions | meibomian cyst; eyelid cyst | mesh:D017043
dry eye disease | eye-conditions | dry eye syndrome; keratoconjunctivitis sicca; chronic dry eye; tear deficiency; evaporative dry eye; tear film dysfunction | mesh:D015352
meibomian gland dysfunction | eye-conditions
pterygium | eye-conditions | surfer's eye | mesh:D011625
pinguecula | eye-conditions
droopy eyelid disorder | eye-conditions | acquired blepharoptosis; blepharoptosis; low-lying eyelids; acquired ptosis | mesh:D001763
ectropion | eye-conditions | eyelid malposition
entropion | eye-conditions
strabismus | eye-conditions | crossed eyes; squint; cross-eyed; lazy eye squint; eye misalignment; eye turn; wandering eye; turned eye; boss-eyed; turn in the eye; eyes that turn in | mesh:D013285
amblyopia | eye-conditions | lazy eye | mesh:D000550
nystagmus disorder | eye-conditions | congenital nystagmus; infantile nystagmus
nearsightedness | refractive-errors | myopia; short-sightedness; shortsightedness; near-sightedness; short-sighted; myopic; acute myopia; nearsighted; sudden nearsightedness; transient myopia; short sight; shortsighted; near-sighted | mesh:D009216
farsightedness | refractive-errors | hyperopia; long-sightedness; farsighted; long-sighted; long sight; longsighted; far-sighted; longsightedness | mesh:D006956
astigmatism | refractive-errors | | mesh:D001251
presbyopia | refractive-errors | age-related blurry near vision; blurry near vision; age-related farsightedness | mesh:D011305
refractive errors | eye-conditions | refractive changes; need for glasses | mesh:D012030
color blindness | eye-conditions | colour vision deficiency; color blind; daltonism | mesh:D003117
night blindness | eye-conditions | nyctalopia; poor night vision; difficulty seeing at night; decreased night vision; trouble seeing at night; impaired night vision; difficulty seeing in the dark; decreased vision at night; reduced night vision; difficulty with night vision; night vision problems; hard to see at night; harder to see at night; trouble driving at night; difficulty driving at night; night driving problems; night driving difficulties; problems driving at night; poor vision at night; worse night vision; night vision disturbances; difficulty seeing in dim light; trouble seeing in the dark; poor vision in the dark; trouble seeing in dim light; poor vision in dim light; night vision loss; problems with night vision; loss of night vision | mesh:D009755
optic neuropathy | eye-conditions, peripheral-neuropathy | optic nerve damage; ischemic optic neuropathy; nonarteritic anterior ischemic optic neuropathy; =NAION; damage to the optic nerve; optic nerve problems; optic atrophy; Leber's optic neuropathy; optic nerve disease; optic nerve disorders; optic nerve injury; non-arteritic anterior ischemic optic neuropathy; optic nerve atrophy | mesh:D009901
papilledema | eye-conditions | swelling of the optic nerve; optic disc swelling; optic nerve swelling; swollen optic nerve; swelling of the optic disc | mesh:D010211
toxic amblyopia | eye-conditions
vitreous detachment | eye-conditions | posterior vitreous detachment
eye injury | injuries, eye-conditions | chemical eye burns; chemical burns to the eyes; eye trauma; injury to the eye; hyphema; foreign body in the eye; injured eye | mesh:D005131
floppy iris syndrome | eye-conditions | intraoperative floppy iris syndrome; =IFIS
anisocoria | eye-conditions | unequal pupils; unequal pupil size; pupils of different sizes; uneven pupils | mesh:D015875
Horner syndrome | eye-conditions | | mesh:D006732
visual snow | eye-conditions | visual snow syndrome
computer vision syndrome | eye-conditions | digital eye strain; computer eye strain
visual impairment | eye-conditions | low vision; impaired vision; visual disability; partial sight; poor eyesight; partially sighted; visually impaired; vision impairment; vision disorders; sight problems | mesh:D014786
# Ear
otitis media | ear-infection | middle ear infection; acute otitis media; glue ear; otitis media with effusion; ear infection in children; chronic suppurative otitis media; acute middle ear infection; fluid in the middle ear; inflammation of the middle ear; fluid behind the eardrum; fluid in the ears; fluid in both ears; glue in the ear | mesh:D010033
otitis externa | ear-infection | swimmer's ear; outer ear infection; acute otitis externa; external ear infection; ear canal infection; infection of the ear canal | mesh:D010032
ear infection | infections, ear-disorders | otitis; infected ear; infections of the ear; inner ear infection; fungal ear infection | mesh:D010031
mastoiditis | ear-infection | | mesh:D008417
labyrinthitis | ear-disorders | vestibular neuritis; inner ear inflammation; inflammation of the inner ear; vestibular neuronitis | mesh:D007762
Ménière's disease | ear-disorders | Meniere's syndrome; endolymphatic hydrops; Menieres | mesh:D008575
benign paroxysmal positional vertigo | vertigo, ear-disorders | =BPPV; positional vertigo; ear crystals; loose ear crystals; crystals in the ear; crystals in the inner ear; loose crystals in the ear | mesh:D065635
vestibular disorders | ear-disorders | balance disorders; inner ear disorders; inner ear problems; vestibular dysfunction; vestibular damage; vestibular toxicity; damage to the inner ear; inner ear damage; vestibular problems; vestibulotoxicity | mesh:D015837
deafness | hearing-loss | profound hearing loss; total hearing loss; permanent hearing loss; irreversible hearing loss; deaf; complete hearing loss | mesh:D003638
sudden hearing loss | hearing-loss | sudden sensorineural hearing loss; sudden deafness; sudden loss of hearing; sudden decrease in hearing | mesh:D003639
sensorineural hearing loss | hearing-loss | nerve deafness; presbycusis; age-related hearing loss; noise-induced hearing loss | mesh:D006319
conductive hearing loss | hearing-loss | otosclerosis | mesh:D006314
earwax buildup | ear-disorders | impacted earwax; ear wax; earwax; cerumen impaction; excess ear wax; excessive earwax; earwax blockage; ear wax buildup; ear wax build-up | mesh:D002571
perforated eardrum | ear-disorders | ruptured eardrum; burst eardrum; perforated ear drum; hole in the eardrum; tympanic membrane perforation; perforated tympanic membrane; torn eardrum | mesh:D018058
cholesteatoma | ear-disorders | | mesh:D018424
eustachian tube dysfunction | ear-disorders | blocked eustachian tube; ear barotrauma; airplane ear; airplane ear pain
# Nose and throat
rhinitis | nasal-conditions | inflammation of the nose; nasal inflammation; inflamed nasal passages; vasomotor rhinitis; nonallergic rhinitis; non-allergic rhinitis; inflamed nose; chronic rhinitis; inflammation of the nasal passages; inflammation of the lining of the nose; irritated nose | mesh:D012220
rhinitis medicamentosa | rhinitis | rebound congestion; rebound nasal congestion; rebound rhinitis; decongestant rebound
nasal conditions | | nasal disorders; nose problems; nasal problems; nose disorders
nasal polyps | nasal-conditions | nose polyps; nasal polyposis; chronic rhinosinusitis with nasal polyps; =CRSwNP; polyps in the nose; growths in the nose | mesh:D009298
sinusitis | nasal-conditions, infections | sinus infection; rhinosinusitis; acute sinusitis; sinus inflammation; inflamed sinuses; bacterial sinusitis; acute bacterial sinusitis; inflammation of the sinuses; sinus problems; sinus congestion and pressure; infected sinuses; inflammation of the sinus; sinus trouble | mesh:D012852
chronic sinusitis | sinusitis | chronic rhinosinusitis; recurrent sinusitis
deviated septum | nasal-conditions | deviated nasal septum; crooked septum; bent septum; crooked nasal septum; bent nasal septum
nasal septum perforation | nasal-conditions | perforated septum; hole in the nasal septum; nasal septal perforation; perforation of the nasal septum; hole in the septum; nasal perforation; perforated nasal septum
pharyngitis | respiratory-tract-infections, throat-conditions, sore-throat | inflamed throat; throat infection; inflammation of the throat; throat inflammation; acute pharyngitis; pharyngeal infection; infection of the throat; sore throat infection | mesh:D010612
tonsillitis | throat-conditions, respiratory-tract-infections | inflamed tonsils; acute tonsillitis; tonsil infection; infected tonsils; swollen tonsils; recurrent tonsillitis; inflammation of the tonsils; infection of the tonsils; pharyngitis/tonsillitis | mesh:D014069
peritonsillar abscess | throat-conditions, infections | quinsy | mesh:D000039
laryngitis | throat-conditions | inflammation of the larynx; inflammation of the voice box; inflamed larynx; inflamed voice box | mesh:D007827
throat conditions | | throat problems; throat disorders
enlarged adenoids | throat-conditions | adenoid hypertrophy; enlarged tonsils; adenoiditis
vocal cord nodules | throat-conditions | vocal nodules; vocal cord polyps; vocal fold nodules
# Mouth and teeth
tooth decay | oral-diseases | dental caries; dental cavities; dental decay; caries; decayed teeth; rotten teeth; tooth cavities; rotting teeth; cavity in a tooth; holes in the teeth; holes in your teeth; holes in teeth; holes in their teeth; teeth rot; decay in teeth; decaying teeth; =cavities | mesh:D003731
gum disease | oral-diseases | periodontal disease; periodontitis; gum infection; pyorrhea; diseased gums; gum inflammation; gum problems; infected gums; inflammation of the gums; inflamed gums; chronic periodontitis; severe gum disease | mesh:D010510
gingivitis | gum-disease | swollen bleeding gums; trench mouth; Vincent's infection; acute necrotizing ulcerative gingivitis | mesh:D005891
gingival hyperplasia | gum-disease | gum overgrowth; overgrowth of the gums; enlarged gums; gingival overgrowth; swollen gums; gum enlargement; gingival enlargement; gingival hypertrophy; thickening of the gums; gum swelling; gum hyperplasia; swelling of the gums; enlargement of the gums; overgrowth of gums; gum tissue overgrowth; overgrown gums | mesh:D005885
dental abscess | oral-diseases, bacterial-infections | tooth abscess; abscessed tooth; tooth infection; dental infection; infected tooth; gum abscess; periapical abscess; oral infections; mouth infection; infections of the mouth | mesh:D010482
dry socket | oral-diseases | alveolar osteitis | mesh:D004368
pulpitis | oral-diseases | inflamed tooth nerve; inflammation of the dental pulp | mesh:D011671
sensitive teeth | oral-diseases | tooth sensitivity; dentin hypersensitivity; dentine hypersensitivity; tooth hypersensitivity; dental sensitivity; increased tooth sensitivity; temporary tooth sensitivity; teeth sensitive; teeth feel sensitive; teeth more sensitive; teeth sensitive to cold; teeth to become sensitive; teeth become sensitive; sensitivity of the teeth; teeth may be sensitive; sensitivity in the teeth; sensitivity to hot and cold; sensitivity to hot or cold; sensitive to hot and cold; sensitivity to heat and cold; sensitivity to cold drinks; sensitivity to temperature; temporary sensitivity | mesh:D003807
teething | oral-diseases, childhood-diseases | teething pain; teething symptoms; teething problems; teething gel pain | mesh:D014082
impacted wisdom teeth | oral-diseases | impacted teeth; wisdom tooth pain
tooth discoloration | oral-diseases | stained teeth; discolored teeth; teeth staining; yellow teeth; permanent tooth discoloration; discoloration of the teeth; discoloration of teeth; staining of the teeth; brown teeth; permanent discoloration of the teeth; yellowing of the teeth; staining of teeth; yellow or brown teeth; teeth stains; grey teeth; gray teeth; permanent tooth staining; darkened teeth; teeth yellow; teeth turn yellow; yellowing teeth; staining of your teeth; staining teeth; browning of the teeth; teeth to yellow; permanently stained teeth; surface staining; spots on the teeth | mesh:D014075
dental fluorosis | oral-diseases | fluorosis; mottled teeth; white spots on teeth | mesh:D009050
enamel erosion | oral-diseases | tooth erosion; tooth enamel loss; dental erosion; tooth damage; enamel damage; damaged teeth; erosion of the tooth enamel; tooth wear; enamel loss; loss of enamel; loss of tooth enamel; weakened enamel; damaged enamel; worn enamel; enamel wear; thinning enamel; worn teeth; worn-down teeth; wearing down of teeth; worn down enamel; erosion of teeth; erosion of the teeth; acid erosion; worn-away enamel; teeth wearing down | mesh:D014077
dental plaque | oral-diseases | plaque on teeth; tartar; plaque buildup on teeth; tartar build-up | mesh:D003773
tooth loss | oral-diseases | loss of teeth; missing teeth; teeth falling out; teeth fall out; lose teeth; losing teeth; losing your teeth; lose a tooth; teeth loosen; loosening of teeth; wobbly teeth; lose your teeth | mesh:D016388
meth mouth | oral-diseases | dry mouth decay
bruxism | oral-diseases | teeth grinding; grinding teeth; grinding your teeth; teeth clenching; jaw clenching; grinding of the teeth; clenching of the jaw; clenching teeth; clenching the jaw; clenched jaw; grinding of teeth; teeth grinding at night; clenching of the teeth; grind your teeth; grind teeth; grind their teeth; clench your jaw; clenching your jaw; clench your teeth; clenching your teeth; jaw clench; tense jaw | mesh:D002012
mouth ulcers | oral-diseases | canker sores; mouth sores; sores in the mouth; aphthous ulcers; sore mouth ulcers; oral ulcers; ulcers in the mouth; aphthous stomatitis; oral sores; mouth ulceration; recurrent aphthous stomatitis; sores in your mouth; oral ulceration; painful sores in the mouth; sores on the mouth; ulcers of the mouth; painful mouth sores; painful mouth ulcers; sores in the mouth and throat; ulcers of the mouth or throat | mesh:D019226
stomatitis | oral-diseases, inflammatory-diseases | inflammation of the mouth; mouth inflammation; sore mouth and gums; inflamed mouth; inflammation of the mouth lining; inflammation of the lining of the mouth; swelling and sores inside the mouth; inflammation in the mouth; mouth irritation; irritation of the mouth; mouth and throat inflammation; denture stomatitis; inflammation of mucous membranes in the mouth; oral inflammation | mesh:D013280
oral mucositis | stomatitis | mucositis; mouth sores from chemotherapy; mucosal inflammation; inflammation of the mucous membranes; severe oral mucositis; chemotherapy mouth sores; inflammation of the mucosa; inflammation of mucous membranes | mesh:D052016
glossitis | oral-diseases | inflamed tongue; sore tongue; tongue inflammation; inflammation of the tongue; red swollen tongue; irritated tongue; smooth tongue; strawberry tongue | mesh:D005928
geographic tongue | oral-diseases
black hairy tongue | oral-diseases | black tongue; hairy tongue; dark tongue; darkening of the tongue; discolored tongue; tongue discoloration; discoloration of the tongue; coated tongue; darkened tongue; temporary darkening of the tongue; black discoloration of the tongue; tongue black; tongue turn black; furry tongue; blackened tongue; discolouration of the tongue; white tongue | mesh:D014063
salivary gland disease | oral-diseases | salivary stones; parotitis; swollen salivary glands; inflamed salivary glands; sialadenitis; salivary gland swelling; salivary gland infection; swelling of the salivary glands; parotid swelling; parotid gland swelling; salivary gland enlargement; swollen parotid glands; enlarged salivary glands | mesh:D012466
malocclusion | oral-diseases | crooked teeth; misaligned teeth; overbite; gappy teeth; gaps between teeth; gap between the teeth; gap in the teeth; gap-toothed; buck teeth; protruding teeth; sticking-out teeth; goofy teeth; crowded teeth; overcrowded teeth; tooth crowding; wonky teeth; underbite; crossbite; cross bite; open bite; deep bite; teeth shift; teeth shifting; shifting teeth; teeth moving out of place; teeth to shift; teeth move out of place; twisted teeth; uneven bite; overjet; misaligned jaw; jaw misalignment; misaligned bite; spacing between teeth; overlapping teeth; bite problems; bad bite | mesh:D008310
cleft lip and palate | birth-defects | cleft lip; cleft palate; oral clefts; cleft lip or palate; orofacial clefts; harelip
periodontal abscess | gum-disease
gummy smile | | excessive gingival display; showing too much gum
lip tie | | upper lip tie; maxillary frenulum tie
empty nose syndrome | | empty nose; =ENS
superior canal dehiscence | ear-disorders | superior semicircular canal dehiscence; superior canal dehiscence syndrome; =SSCD
persistent postural-perceptual dizziness | dizziness | =PPPD; 3PD; triple PD
thin cornea | | unstable prescription; unstable refraction; changing prescription
`,
};
