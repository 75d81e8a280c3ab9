import type { LexiconTable } from '../rows.ts';

/** Diseases of the skin, hair and nails. */
export const skin: LexiconTable = {
  name: 'conditions/skin',
  kind: 'condition',
  rows: `
# Inflammation
dermatitis | skin-conditions, inflammatory-diseases | skin inflammation; inflammation of the skin; inflamed skin; inflammatory skin conditions; inflammatory skin diseases; dermatitis conditions; steroid-responsive dermatoses; corticosteroid-responsive dermatoses; inflammatory skin disorders | mesh:D003872
eczema | dermatitis | eczema flare-ups; eczematous dermatitis; eczema flares; itchy eczema | mesh:D004485
atopic dermatitis | eczema, allergies | atopic eczema; AD flare; neurodermatitis; childhood eczema; moderate to severe atopic dermatitis; infantile eczema; severe atopic dermatitis | mesh:D003876
severe eczema | eczema | moderate to severe eczema
contact dermatitis | dermatitis | skin contact allergy; contact allergy; contact eczema; irritant contact dermatitis | mesh:D003877
allergic contact dermatitis | contact-dermatitis, allergies | | mesh:D017449
nickel allergy | allergic-contact-dermatitis
irritant dermatitis | contact-dermatitis | | mesh:D017453
poison ivy rash | contact-dermatitis | poison ivy; rash from poison ivy | mesh:D011040
poison oak rash | contact-dermatitis | poison oak; poison sumac
diaper rash | dermatitis, childhood-diseases | nappy rash; diaper dermatitis; napkin dermatitis; diaper area rash | mesh:D003963
seborrheic dermatitis | dermatitis | seborrhoeic eczema; seborrhea; seborrheic dermatitis of the scalp | mesh:D012628
cradle cap | seborrheic-dermatitis
dandruff | skin-conditions | flaky scalp; pityriasis capitis; scaly scalp; itchy flaky scalp; scalp dandruff | mesh:D063807
perioral dermatitis | dermatitis | periorificial dermatitis; rash around the mouth | mesh:D019557
nummular eczema | eczema | discoid eczema; nummular dermatitis
dyshidrotic eczema | eczema | pompholyx; dyshidrosis | mesh:D011146
hand eczema | eczema | chronic hand eczema
stasis dermatitis | eczema | varicose eczema; gravitational eczema; venous eczema
lichen simplex chronicus | dermatitis | lichen simplex; lichenification; thickened skin from scratching
exfoliative dermatitis | dermatitis | erythroderma; widespread redness of the skin | mesh:D003873
erythrodermic psoriasis | psoriasis
photosensitivity disorder | skin-conditions | sun allergy; prickly rash from sun
polymorphous light eruption | photosensitivity-disorder | polymorphic light eruption
solar urticaria | urticaria
intertrigo | dermatitis | skin fold rash; rash in skin folds | mesh:D007402
prurigo nodularis | skin-conditions | nodular prurigo; prurigo | mesh:D011536
# Scaly, blistering, immune
psoriasis | skin-conditions, autoimmune-diseases | severe psoriasis; recalcitrant psoriasis | mesh:D011565
plaque psoriasis | psoriasis | chronic plaque psoriasis; psoriasis vulgaris; moderate to severe plaque psoriasis; psoriatic plaques; psoriasis plaques
guttate psoriasis | psoriasis
scalp psoriasis | psoriasis | psoriasis of the scalp
nail psoriasis | psoriasis, nail-disorders
inverse psoriasis | psoriasis | flexural psoriasis
genital psoriasis | psoriasis
pustular psoriasis | psoriasis
generalized pustular psoriasis | pustular-psoriasis
palmoplantar pustulosis | pustular-psoriasis | palmoplantar pustular psoriasis
lichen planus | skin-conditions | erosive lichen planus | mesh:D008010
oral lichen planus | lichen-planus
lichen sclerosus | skin-conditions | lichen sclerosus et atrophicus | mesh:D018459
vulvar lichen sclerosus | lichen-sclerosus
pityriasis rosea | skin-conditions | | mesh:D017515
pityriasis rubra pilaris | skin-conditions | | mesh:D010916
ichthyosis | skin-conditions | ichthyosis vulgaris; fish scale disease; hyperkeratotic skin | mesh:D007057
keratosis pilaris | skin-conditions | chicken skin
keratoderma | skin-conditions | palmoplantar keratoderma; hyperkeratosis; thickened skin; thickening of the skin; skin thickening; thick skin patches | mesh:D007645
pemphigus | skin-conditions, autoimmune-diseases | pemphigus foliaceus | mesh:D010392
pemphigus vulgaris | pemphigus
bullous pemphigoid | skin-conditions, autoimmune-diseases | pemphigoid; mucous membrane pemphigoid | mesh:D010391
dermatitis herpetiformis | skin-conditions, autoimmune-diseases | Duhring's disease | mesh:D003874
blistering skin diseases | skin-conditions | blistering skin disorders; bullous dermatosis; blistering skin conditions; bullous skin disease | mesh:D012872
linear IgA disease | blistering-skin-diseases
epidermolysis bullosa | skin-conditions, genetic-disorders | butterfly skin; dystrophic epidermolysis bullosa; =EB | mesh:D004820
erythema multiforme | skin-conditions | target lesions | mesh:D004892
Stevens-Johnson syndrome | severe-skin-reactions | =SJS; Stevens Johnson | mesh:D013262
toxic epidermal necrolysis | severe-skin-reactions | Lyell's syndrome; =TEN
DRESS syndrome | severe-skin-reactions | drug reaction with eosinophilia and systemic symptoms; =DRESS; drug hypersensitivity syndrome; multiorgan hypersensitivity; anticonvulsant hypersensitivity syndrome; multi-organ hypersensitivity; drug rash with eosinophilia and systemic symptoms; multiorgan hypersensitivity reactions | mesh:D063926
acute generalized exanthematous pustulosis | severe-skin-reactions | =AGEP | mesh:D056150
erythema nodosum | skin-conditions | tender red lumps on the shins | mesh:D004893
Sweet's syndrome | skin-conditions | acute febrile neutrophilic dermatosis | mesh:D016463
pyoderma gangrenosum | skin-ulcer | | mesh:D017511
granuloma annulare | skin-conditions | | mesh:D016460
necrobiosis lipoidica | skin-conditions | | mesh:D009335
panniculitis | skin-conditions | inflammation of fat under the skin | mesh:D015434
pyogenic granuloma | skin-conditions | | mesh:D017789
urticaria | skin-conditions, allergies, hives | acute urticaria | mesh:D014581
chronic urticaria | urticaria | chronic hives; chronic spontaneous urticaria; chronic idiopathic urticaria
cold urticaria | urticaria
cholinergic urticaria | urticaria | heat hives; physical urticaria; pressure urticaria
dermatographism | urticaria | dermographism
prickly heat | skin-conditions | heat rash; miliaria; sweat rash | mesh:D008883
# Acne and glands
acne | skin-conditions | acne vulgaris; pimples; zits; acne breakouts; blackheads; whiteheads; breakouts; spots on the face; inflammatory acne; acne lesions; moderate acne; comedones; mild to moderate acne; skin break out; skin to break out; spotty skin; spotty; more spotty; spottier; spottiness; outbreak of acne; acne outbreak; skin breaking out; acne-prone skin; pimply skin; pimply; zitty; getting spots; get spots; spots and acne; acne or spots; spots on your face; facial spots; spots and blackheads; teenage spots; acne-like outbreak; acne-like eruption; acne-like spots | mesh:D000152
acneiform rash | acne | acneiform eruption; acne-like rash; acneiform dermatitis
severe acne | acne | nodular acne; severe nodular acne; acne conglobata; severe recalcitrant nodular acne
cystic acne | severe-acne | nodulocystic acne
hormonal acne | acne | adult acne; adult female acne
rosacea | skin-conditions | acne rosacea; papulopustular rosacea; redness of rosacea; facial redness of rosacea; inflammatory lesions of rosacea; persistent facial redness | mesh:D012393
rhinophyma | rosacea | | mesh:D012224
ocular rosacea | rosacea, eye-conditions
hidradenitis suppurativa | skin-conditions | acne inversa; =HS | mesh:D017497
hyperhidrosis | skin-conditions, sweating | primary hyperhidrosis; severe sweating disorder | mesh:D006945
axillary hyperhidrosis | hyperhidrosis | primary axillary hyperhidrosis; severe underarm sweating; excessive underarm sweating; underarm sweating
palmar hyperhidrosis | hyperhidrosis | sweaty hands; sweaty palms
anhidrosis | skin-conditions | inability to sweat; hypohidrosis; lack of sweating; decreased sweating; reduced sweating; not sweating; oligohidrosis; impaired sweating; lack of sweat; less sweating; decreased perspiration | mesh:D007007
body odor | skin-conditions | bromhidrosis; unpleasant body odor; smelly armpits; body smell; smell of sweat; smelly sweat; smell of body odour; sweaty smell; fishy body odour; fishy smell; fish odour; strong body odour
foot odor | body-odor | smelly feet
# Pigment, hair, nails
vitiligo | skin-conditions, autoimmune-diseases | nonsegmental vitiligo; loss of skin pigment in patches | mesh:D014820
melasma | hyperpigmentation | chloasma; mask of pregnancy; dark patches on the face; patchy brown discoloration of the face; brown patches on the face; brown patches on the skin; pregnancy mask; dark skin patches on the face | mesh:D008548
age spots | hyperpigmentation | liver spots; solar lentigines; lentigines; solar lentigo | mesh:D007911
freckles | hyperpigmentation | freckling; ephelides
albinism | genetic-disorders, skin-conditions | oculocutaneous albinism | mesh:D000417
acanthosis nigricans | skin-conditions | | mesh:D000052
birthmarks | skin-conditions | congenital nevus; stork bite; stork mark; salmon patch; angel kiss
alopecia areata | skin-conditions, autoimmune-diseases, hair-loss | patchy hair loss; autoimmune hair loss; severe alopecia areata | mesh:D000506
alopecia totalis | alopecia-areata
alopecia universalis | alopecia-areata
androgenetic alopecia | skin-conditions, hair-loss | pattern hair loss; hereditary hair loss; androgenic alopecia; pattern baldness; hereditary baldness; hormonal hair loss; androgenetic hair loss | mesh:D000505
male pattern baldness | androgenetic-alopecia | male pattern hair loss; receding hairline
female pattern hair loss | androgenetic-alopecia | female pattern baldness
telogen effluvium | hair-loss | stress-related hair loss
scarring alopecia | hair-loss | cicatricial alopecia
frontal fibrosing alopecia | scarring-alopecia
lichen planopilaris | scarring-alopecia
chemotherapy-induced alopecia | hair-loss | chemotherapy-induced hair loss; hair loss from chemotherapy; hair loss caused by chemotherapy
hirsutism | hair-and-nail-effects, endocrine-disorders, excessive-hair-growth | unwanted facial hair; female facial hair; excessive hair growth in women; facial hair growth in women; abnormal hair growth in women; male-pattern hair growth in women; unwanted hair in women | mesh:D006628
ingrown hairs | skin-conditions | razor bumps; pseudofolliculitis barbae; razor burn
nail disorders | skin-conditions | nail problems; nail diseases; nail conditions | mesh:D009260
ingrown toenail | nail-disorders | ingrown nails; ingrowing toenail | mesh:D009263
sparse eyelashes | skin-conditions | hypotrichosis; inadequate eyelashes; eyelash hypotrichosis; hypotrichosis of the eyelashes; thin eyelashes | mesh:D007039
# Wounds, aging, other
wounds | injuries | open wounds; skin wounds; cuts and wounds; traumatic wounds
chronic wounds | wounds | non-healing wounds; hard-to-heal wounds; nonhealing wounds; slow-healing wounds; nonhealing ulcers
skin ulcer | skin-conditions, wounds | ulcers on the skin; open sores on the skin; leg ulcers; chronic leg ulcers; ulceration of the skin; skin ulceration; ischemic ulcers; foot ulcers; cutaneous ulcers | mesh:D012883
venous leg ulcer | skin-ulcer, chronic-venous-insufficiency | venous ulcers; venous stasis ulcers; varicose ulcer | mesh:D014647
pressure ulcer | skin-ulcer | bedsores; pressure sores; bed sores; pressure injuries; decubitus ulcers | mesh:D003668
scars | skin-conditions | scar tissue; scarring of the skin; skin scars; surgical scars; scarring; facial scars; atrophic scars; scarred; leave you scarred; leave scars; permanent marks; leave a mark; leave marks; leave permanent marks; visible scar; ugly scars; noticeable scar; scar that stays visible; unsightly scars; bad scarring; build-up of scar tissue; buildup of scar tissue; scar formation; scarred skin; permanent scar; permanent scarring; pitted scars; wide scar; red scar; lumpy scars; tight scar; scar tightness | mesh:D002921
acne scars | scars | acne scarring
hypertrophic scars | scars
burn scars | scars
keloids | scars | keloid scars; raised scars | mesh:D007627
stretch marks | skin-conditions | striae; striae distensae; stretchmarks; stria; purple stretch marks | mesh:D057896
wrinkles | skin-aging | fine lines; facial wrinkles; facial lines; fine wrinkles; lines and wrinkles; fine facial wrinkles; wrinkling; laughter lines; smoker's lines; worry lines; lines around the mouth; lines around the eyes; wrinkly skin; wrinkled skin; crepey skin; crinkles; fine lines and wrinkles; creases in the skin; deep lines; face lines; expression lines; furrowed brow; marionette lines; lines around the lips
glabellar lines | wrinkles | frown lines
crow's feet | wrinkles | lateral canthal lines
forehead lines | wrinkles
nasolabial folds | wrinkles | laugh lines; smile lines; laughter folds; nose-to-mouth lines; smile folds; lines from nose to mouth
skin aging | skin-conditions | aging skin; premature skin aging; skin ageing; facial aging; aged skin | mesh:D015595
photoaging | skin-aging | sun damage; sun-damaged skin; photodamage; sun-damaged; photodamaged skin
skin sagging | skin-aging | sagging skin; loose skin; face sag; face to sag; facial sagging; sagging of the skin; skin to sag; skin sags; saggy skin; droopy skin; saggy face; sagging cheeks; drooping skin
cellulite | skin-conditions | orange-peel skin; dimpled thighs; dimpled skin; dimples on the thighs; orange-peel dimpling
double chin | skin-conditions | submental fat; fat under the chin
dark circles under the eyes | skin-conditions | dark under-eye circles; dark circles; dark rings under the eyes; under-eye circles; dark rings; under-eye darkness; shadows under the eyes; dark shadows under the eyes
under-eye bags | skin-conditions | bags under the eyes; puffy bags under the eyes; eye bags
xerosis | dry-skin | xeroderma; very dry skin; asteatotic eczema; severe dry skin
insect bites | injuries, skin-conditions | insect stings; bites and stings; flea bites; bug bites; insect bites and stings; midge bites | mesh:D007299
bee stings | insect-bites | wasp stings
mosquito bites | insect-bites
spider bites | insect-bites
jellyfish stings | injuries, skin-conditions
sunburn | burn-injury | sunburned; sunburned skin; sunburnt; severe sunburn; UV burn; sun burn | mesh:D013471
frostbite | injuries | frost bite; frostnip; cold injury | mesh:D005627
trench foot | injuries | immersion foot
blisters from friction | injuries | friction blisters; foot blisters
xeroderma pigmentosum | genetic-disorders, skin-conditions | | mesh:D014983
calciphylaxis | skin-conditions, kidney-disease | | mesh:D002115
livedo reticularis | skin-conditions | mottled skin; mottling of the skin; skin mottling; livedo | mesh:D054068
pruritic skin conditions | skin-conditions, itching | itchy skin conditions; itchy skin disorders; pruritic dermatoses; itchy dermatoses
cholestatic pruritus | itching | itching from liver disease; itching due to liver disease; pruritus of cholestasis; itching caused by bile
uremic pruritus | itching | chronic kidney disease-associated pruritus; itching from kidney disease; itching due to kidney disease
morgellons disease | skin-conditions | Morgellons; delusional parasitosis
skin discoloration disorder | skin-conditions | pigmentation disorders; skin pigmentation disorders; pigment disorders; skin pigment disorders
burn scar contracture | scars
cheilitis | skin-conditions, oral-diseases | inflamed lips; inflammation of the lips; lip inflammation | mesh:D002613
angular cheilitis | cheilitis | perleche; cracked corners of the mouth; sores at the corners of the mouth; angular stomatitis; cracks at the corners of the mouth
actinic cheilitis | cheilitis
corns and calluses | skin-conditions | corns on the feet; calluses; hard skin on the feet; calloused skin; foot corn; hard skin on the heels; callused feet; corn-like thickening; hard skin; thickened skin on the feet
thin lips | | lip thinning; lip volume loss; uneven lips; asymmetrical lips; thinning lips
sun exposure | | recent sun exposure; sun bathing; sunbathing; excessive sun exposure; prolonged sun exposure; unprotected sun exposure; direct sun exposure; UV exposure; tanning bed use; strong sunlight; direct sunlight; bright sunlight; strong sun; direct sun
flea infestation | | fleas; flea allergy
sagging of the face and neck | | tech neck; jowls; turkey neck; neck lines; tech neck lines; sagging neck; saggy neck; neck bands; platysmal bands; crepey neck; saggy jowls; sagging jowls; jowling; loose neck skin
sagging of the arms | | bingo wings; flabby arms; saggy arms; loose upper arms; bat wings
localized fat (condition) | | stubborn fat; love handles; saddlebags; muffin top; bra fat; back fat; inner thigh fat; pockets of fat; spare tyre
cherry angioma | hemangioma | Campbell de Morgan spots; red moles; ruby spots
traction alopecia | scarring-alopecia | hairstyle-related hair loss; hair loss from tight braids
Malassezia folliculitis | folliculitis | fungal acne; pityrosporum folliculitis
freshly shaved skin | | recently shaved skin; freshly waxed skin; just-shaved skin; newly shaved skin; shaving before treatment
`,
};
