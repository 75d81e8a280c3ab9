import type { LexiconTable } from '../rows.ts';

/** Bacterial, fungal and parasitic infections. */
export const infectionsBacterial: LexiconTable = {
  name: 'conditions/infections-bacterial',
  kind: 'condition',
  rows: `
# Cocci
staphylococcal infections | bacterial-infections | staph infection; Staphylococcus aureus infection; staph | mesh:D013203
MRSA infection | staphylococcal-infections, antibiotic-resistant-infections | MRSA; methicillin-resistant Staphylococcus aureus; methicillin-resistant Staphylococcus aureus infection
streptococcal infections | bacterial-infections | strep infection; group A streptococcal infection; strep; group A strep; Streptococcus infections | mesh:D013290
strep throat | pharyngitis, streptococcal-infections | streptococcal pharyngitis; bacterial throat infection; streptococcal sore throat; streptococcal tonsillitis; strep pharyngitis
scarlet fever | streptococcal-infections, childhood-diseases | scarlatina | mesh:D012541
group B streptococcal infection | streptococcal-infections | group B strep; group B streptococcus; =GBS infection; GBS bacteria; GBS disease; GBS colonization; GBS carrier; GBS-positive
pneumococcal disease | streptococcal-infections | pneumococcal infections; invasive pneumococcal disease; pneumococcus | mesh:D011008
enterococcal infections | bacterial-infections | vancomycin-resistant enterococci; =VRE; vancomycin-resistant Enterococcus; VRE infections
meningococcal disease | bacterial-infections | meningococcal infections; meningococcal sepsis; life-threatening meningococcal infections; meningococcemia; serious meningococcal infections; meningococcal septicaemia | mesh:D008589
gonorrhea | bacterial-infections, sexually-transmitted-infections | the clap; gonococcal infection; uncomplicated gonorrhea; gonococcal urethritis | mesh:D006069
# Rods and others
chlamydia | bacterial-infections, sexually-transmitted-infections | chlamydia infection; chlamydial infection; Chlamydia trachomatis infection; chlamydial urethritis; Chlamydia trachomatis | mesh:D002690
Mycoplasma genitalium infection | bacterial-infections, sexually-transmitted-infections | Mycoplasma genitalium; mycoplasma infections
lymphogranuloma venereum | sexually-transmitted-infections, bacterial-infections | =LGV | mesh:D008219
chancroid | sexually-transmitted-infections, bacterial-infections | | mesh:D002602
granuloma inguinale | sexually-transmitted-infections, bacterial-infections | donovanosis | mesh:D006100
syphilis | bacterial-infections, sexually-transmitted-infections | primary syphilis; early syphilis; latent syphilis | mesh:D013587
neurosyphilis | syphilis
congenital syphilis | syphilis, congenital-infections
nongonococcal urethritis | urethritis, sexually-transmitted-infections | non-gonococcal urethritis; non-specific urethritis; =NGU; =NSU
yaws | bacterial-infections, tropical-diseases | | mesh:D015001
trachoma | bacterial-infections, eye-infections | | mesh:D014141
psittacosis | bacterial-infections | parrot fever; ornithosis | mesh:D009956
tuberculosis | bacterial-infections, lung-disease | =TB; pulmonary tuberculosis; active tuberculosis; consumption of the lungs; TB disease; active TB; tuberculous disease; tuberculosis disease | mesh:D014376
latent tuberculosis | tuberculosis | latent TB; latent tuberculosis infection; latent TB infection; inactive TB; inactive tuberculosis | mesh:D055985
drug-resistant tuberculosis | tuberculosis, antibiotic-resistant-infections | multidrug-resistant tuberculosis; MDR-TB; multi-drug resistant TB; XDR-TB; extensively drug-resistant tuberculosis | mesh:D018088
tuberculous meningitis | tuberculosis, meningitis | TB meningitis | mesh:D014390
tuberculosis reactivation | tuberculosis | reactivation of tuberculosis; TB reactivation; reactivation of latent tuberculosis; reactivation of TB
nontuberculous mycobacterial infection | bacterial-infections | Mycobacterium avium complex; nontuberculous mycobacteria; MAC infection; atypical mycobacterial infection; MAC disease; Mycobacterium avium complex infection; disseminated Mycobacterium avium complex disease; atypical mycobacteria; Mycobacterium avium complex disease | mesh:D009165
Buruli ulcer | bacterial-infections, tropical-diseases | | mesh:D054312
leprosy | bacterial-infections, tropical-diseases | Hansen's disease; lepromatous leprosy | mesh:D007918
erythema nodosum leprosum | leprosy | leprosy reaction
diphtheria | bacterial-infections | | mesh:D004165
tetanus | bacterial-infections | | mesh:D013742
whooping cough | bacterial-infections, respiratory-tract-infections | pertussis | mesh:D014917
anthrax | bacterial-infections | inhalational anthrax; cutaneous anthrax | mesh:D000881
plague | bacterial-infections | bubonic plague; pneumonic plague | mesh:D010930
tularemia | bacterial-infections | rabbit fever | mesh:D014406
brucellosis | bacterial-infections | undulant fever; Malta fever | mesh:D002006
melioidosis | bacterial-infections | | mesh:D008554
glanders | bacterial-infections | | mesh:D005896
listeriosis | bacterial-infections, foodborne-illness | Listeria infection; listeria; Listeria monocytogenes infection | mesh:D008088
botulism | bacterial-infections, foodborne-illness | botulinum poisoning | mesh:D001906
infant botulism | botulism
wound botulism | botulism
salmonellosis | bacterial-infections, foodborne-illness | Salmonella infection; salmonella; salmonella food poisoning | mesh:D012480
typhoid fever | bacterial-infections, tropical-diseases | typhoid; enteric fever | mesh:D014435
paratyphoid fever | bacterial-infections | paratyphoid
shigellosis | bacterial-infections, gastroenteritis | Shigella infection; bacillary dysentery; shigella | mesh:D004405
dysentery | gastroenteritis | bloody flux | mesh:D004403
cholera | bacterial-infections, tropical-diseases | Vibrio cholerae infection | mesh:D002771
Campylobacter infection | bacterial-infections, foodborne-illness | campylobacteriosis; campylobacter; Campylobacter enteritis | mesh:D002169
Escherichia coli infection | bacterial-infections | E. coli infection; E. coli; E coli infection; E coli | mesh:D004927
yersiniosis | bacterial-infections | Yersinia infection
Clostridioides difficile infection | bacterial-infections, diarrhea | C. difficile; C. diff; Clostridium difficile infection; C. difficile infection; C diff; Clostridium difficile; C. difficile-associated diarrhea; Clostridium difficile-associated diarrhea; =CDAD; Clostridioides difficile-associated diarrhea; C difficile; C. difficile colitis; Clostridioides difficile; =CDI; C. diff infection | mesh:D003015
Pseudomonas infection | bacterial-infections | Pseudomonas aeruginosa infection; pseudomonas; Pseudomonas aeruginosa; pseudomonal infections | mesh:D011552
Klebsiella infection | bacterial-infections | Klebsiella; Klebsiella pneumoniae infection; carbapenem-resistant Enterobacteriaceae infection; carbapenem-resistant infections | mesh:D007710
Acinetobacter infection | bacterial-infections | Acinetobacter | mesh:D000151
gram-negative infections | bacterial-infections | gram-negative bacterial infections; gram-negative sepsis | mesh:D016905
gram-positive infections | bacterial-infections | gram-positive bacterial infections | mesh:D016908
anaerobic infections | bacterial-infections | anaerobic bacterial infections
Haemophilus influenzae infection | bacterial-infections | Haemophilus influenzae type b; Hib; Hib disease; Haemophilus influenzae | mesh:D006192
legionnaires' disease | pneumonia, bacterial-infections | legionellosis; Legionella infection; legionella; legionnaires disease; Pontiac fever | mesh:D007877
Lyme disease | bacterial-infections | Lyme borreliosis; Lyme; early Lyme disease; Borrelia infection | mesh:D008193
post-treatment Lyme disease syndrome | lyme-disease | chronic Lyme disease
relapsing fever | bacterial-infections | | mesh:D012061
leptospirosis | bacterial-infections | Weil's disease | mesh:D007922
Rocky Mountain spotted fever | rickettsial-infections | spotted fever | mesh:D012373
rickettsial infections | bacterial-infections | rickettsial diseases; rickettsia; rickettsiosis | mesh:D012282
typhus | rickettsial-infections | typhus fever; murine typhus | mesh:D014438
scrub typhus | typhus
Q fever | bacterial-infections | Coxiella burnetii infection | mesh:D011778
ehrlichiosis | bacterial-infections | | mesh:D016873
anaplasmosis | bacterial-infections
cat scratch disease | bacterial-infections | cat-scratch fever; Bartonella infection; bartonellosis | mesh:D002372
trench fever | bacterial-infections
actinomycosis | bacterial-infections | | mesh:D000196
nocardiosis | bacterial-infections | Nocardia infection | mesh:D009617
rat-bite fever | bacterial-infections | | mesh:D011906
animal bite infection | bacterial-infections | infected animal bites; infected bites; Pasteurella infection
Lemierre syndrome | bacterial-infections
bacillary angiomatosis | bacterial-infections | | mesh:D016917
# Skin and soft tissue infections
skin infections | infections, skin-conditions | skin and soft tissue infections; bacterial skin infections; infected skin; soft tissue infections; skin and skin structure infections; infections of the skin; acute bacterial skin and skin structure infections; infected skin conditions; =ABSSSI; secondary skin infections | mesh:D012874
cellulitis | skin-infections, bacterial-infections | deep skin infection | mesh:D002481
erysipelas | skin-infections, bacterial-infections | | mesh:D004886
impetigo | skin-infections, bacterial-infections | school sores; ecthyma | mesh:D007169
folliculitis | skin-infections | inflamed hair follicles; infected hair follicles; inflammation of hair follicles; hair follicle inflammation; hot tub folliculitis; inflammation of the hair follicles | mesh:D005499
furuncles | skin-infections, bacterial-infections | furunculosis; carbuncles; skin abscess; =boils; skin boils | mesh:D005667
infected wounds | skin-infections | wound infection; infected cuts; infection of wounds; infected burns; burn wound infections; burn infections; infected sores; infected ulcers | mesh:D014946
paronychia | skin-infections | nail infection; infected nail; whitlow; infection around the nails; inflamed skin around the nails | mesh:D010304
necrotizing fasciitis | skin-infections, bacterial-infections | flesh-eating disease; flesh-eating bacteria; necrotising soft tissue infection | mesh:D019115
Fournier's gangrene | necrotizing-fasciitis | necrotizing fasciitis of the perineum; necrotising fasciitis of the genitals; flesh-eating infection of the genitals | mesh:D018934
erythrasma | skin-infections | | mesh:D004894
staphylococcal scalded skin syndrome | skin-infections, staphylococcal-infections | | mesh:D013206
# Fungi
candidiasis | fungal-infections | candida infection; candida; thrush; moniliasis; yeast infection of the skin; cutaneous candidiasis; thrush infection; Candida albicans; Candida albicans infection; candidal infections; mucocutaneous candidiasis; candidosis; chronic mucocutaneous candidiasis | mesh:D002177
oral thrush | candidiasis, oral-diseases | oral candidiasis; mouth thrush; oropharyngeal candidiasis; thrush in the mouth; fungal infection of the mouth; thrush of the mouth; yeast infection in the mouth; fungal infection in the mouth; yeast infection of the mouth; candidiasis of the mouth; mouth yeast infection; oral yeast infection; oral candida infection; white patches in the mouth | mesh:D002180
vaginal yeast infection | candidiasis, vaginitis | vaginal thrush; vulvovaginal candidiasis; vaginal candidiasis; vaginal fungal infection; yeast infections of the vagina; recurrent vulvovaginal candidiasis; =VVC; vulvovaginal yeast infection; vaginal candida | mesh:D002181
invasive candidiasis | candidiasis, systemic-fungal-infections | candidemia; systemic candidiasis; candida bloodstream infection; systemic candida infections; disseminated candidiasis | mesh:D058365
genital yeast infection | candidiasis | genital fungal infections; genital mycotic infections; genital thrush; genital candidiasis; fungal infection of the genitals; yeast infection of the penis; candida balanitis; penile yeast infection
tinea | fungal-infections, skin-infections | dermatophytosis; tinea infections; dermatophyte infections; fungal skin infections; fungal infections of the skin; skin fungus; superficial fungal infections; cutaneous mycosis | mesh:D014005
athlete's foot | tinea | tinea pedis; foot fungus; fungal foot infection | mesh:D014008
jock itch | tinea | tinea cruris
ringworm | tinea | tinea corporis; ringworm infection; ringworm of the body
scalp ringworm | tinea | tinea capitis; ringworm of the scalp | mesh:D014006
tinea versicolor | fungal-infections, skin-infections | pityriasis versicolor; sun fungus | mesh:D014010
nail fungus | fungal-infections, nail-disorders | onychomycosis; fungal nail infection; toenail fungus; tinea unguium; nail fungal infection; fungal nails; fungal infections of the nails; fungal toenail; toenail fungal infection; fingernail fungus; nail fungus infection | mesh:D014009
aspergillosis | fungal-infections | Aspergillus infection; invasive aspergillosis; aspergillus; pulmonary aspergillosis; aspergilloma | mesh:D001228
allergic bronchopulmonary aspergillosis | aspergillosis, allergies | =ABPA | mesh:D001229
mucormycosis | fungal-infections | black fungus; zygomycosis | mesh:D009091
cryptococcosis | fungal-infections | Cryptococcus infection; cryptococcal infection; cryptococcal disease | mesh:D003453
histoplasmosis | fungal-infections | Histoplasma infection | mesh:D006660
coccidioidomycosis | fungal-infections | valley fever; San Joaquin Valley fever | mesh:D003047
blastomycosis | fungal-infections | | mesh:D001759
paracoccidioidomycosis | fungal-infections
sporotrichosis | fungal-infections | rose gardener's disease | mesh:D013174
chromoblastomycosis | fungal-infections | chromomycosis | mesh:D002862
mycetoma | fungal-infections, tropical-diseases | Madura foot | mesh:D008271
fungal keratitis | keratitis, fungal-infections | fungal eye infection
# Protozoa
malaria | parasitic-infections, tropical-diseases | Plasmodium falciparum malaria; falciparum malaria; Plasmodium falciparum; paludism; acute malaria; uncomplicated malaria | mesh:D008288
severe malaria | malaria | cerebral malaria | mesh:D016779
vivax malaria | malaria | Plasmodium vivax malaria; Plasmodium vivax | mesh:D016780
chloroquine-resistant malaria | malaria | drug-resistant malaria; resistant malaria
blackwater fever | malaria | | mesh:D001742
toxoplasmosis | parasitic-infections | Toxoplasma gondii infection; toxoplasma; toxoplasma infection; cerebral toxoplasmosis | mesh:D014123
amebiasis | parasitic-infections, gastroenteritis | amoebic dysentery; intestinal amebiasis; Entamoeba histolytica infection | mesh:D000562
giardiasis | parasitic-infections, gastroenteritis | Giardia; Giardia infection; beaver fever | mesh:D005873
cryptosporidiosis | parasitic-infections, gastroenteritis | Cryptosporidium infection; cryptosporidium | mesh:D003457
cyclosporiasis | parasitic-infections
trichomoniasis | parasitic-infections, sexually-transmitted-infections | trich; trichomonas; Trichomonas vaginalis infection; trichomonas infection; Trichomonas vaginalis | mesh:D014245
leishmaniasis | parasitic-infections, tropical-diseases | kala-azar; visceral leishmaniasis; cutaneous leishmaniasis; mucosal leishmaniasis | mesh:D007896
Chagas disease | parasitic-infections, tropical-diseases | American trypanosomiasis; Chagas' disease; =Chagas | mesh:D014355
sleeping sickness | parasitic-infections, tropical-diseases | African trypanosomiasis; human African trypanosomiasis; trypanosomiasis | mesh:D014353
babesiosis | parasitic-infections | | mesh:D001404
amebic meningoencephalitis | parasitic-infections, encephalitis | brain-eating amoeba; Naegleria fowleri infection; primary amebic meningoencephalitis
Acanthamoeba keratitis | keratitis, parasitic-infections | | mesh:D015823
# Worms and insects
worm infections | parasitic-infections | helminth infections; helminthiasis; intestinal worms; worms; helminths; parasitic worms; worm infestation; parasitic worm infections; intestinal worm infections | mesh:D006373
pinworm infection | worm-infections | threadworms; enterobiasis; pinworms; threadworm infection | mesh:D017229
roundworm infection | worm-infections | ascariasis; roundworms; Ascaris infection | mesh:D001196
hookworm infection | worm-infections | hookworm; ancylostomiasis | mesh:D006725
whipworm infection | worm-infections | trichuriasis; whipworm | mesh:D014257
tapeworm infection | worm-infections | tapeworms; taeniasis; cestode infection; fish tapeworm | mesh:D013622
strongyloidiasis | worm-infections | Strongyloides infection; strongyloides | mesh:D013322
trichinosis | worm-infections | trichinellosis | mesh:D014235
neurocysticercosis | worm-infections, neurological-disorders | cysticercosis; pork tapeworm in the brain | mesh:D020019
echinococcosis | worm-infections | hydatid disease; hydatid cyst | mesh:D004443
schistosomiasis | worm-infections, tropical-diseases | bilharzia; bilharziasis; snail fever | mesh:D012552
liver fluke infection | worm-infections | fascioliasis; clonorchiasis; opisthorchiasis; liver flukes
lymphatic filariasis | worm-infections, tropical-diseases | elephantiasis; filariasis; filarial infection | mesh:D004605
river blindness | worm-infections, tropical-diseases, eye-conditions | onchocerciasis | mesh:D009855
loiasis | worm-infections, tropical-diseases | Loa loa; Loa loa infection | mesh:D008118
guinea worm disease | worm-infections, tropical-diseases | dracunculiasis | mesh:D004320
cutaneous larva migrans | worm-infections, skin-infections | creeping eruption | mesh:D007815
toxocariasis | worm-infections | visceral larva migrans | mesh:D014120
heartworm disease | worm-infections | heartworm; dirofilariasis
infestations | parasitic-infections | ectoparasites; skin parasites; ectoparasitic infestations
lice | infestations | head lice; pediculosis; lice infestation; louse infestation; nits; pediculosis capitis; body lice; head lice infestation | mesh:D010373
pubic lice | infestations, sexually-transmitted-infections | crab lice
scabies | infestations, skin-conditions | scabies mites; itch mite; scabies infestation; crusted scabies | mesh:D012532
demodicosis | infestations | demodex mites; Demodex blepharitis; demodex
myiasis | infestations | fly larvae infestation; maggot infestation | mesh:D009198
bed bugs | infestations | bedbugs; bed bug bites
tick bites | insect-bites
`,
};
