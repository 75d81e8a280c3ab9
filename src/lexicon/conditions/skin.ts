import type { LexiconTable } from '../rows.ts';

/** Diseases of the skin, hair and nails. */
export const skin: LexiconTable = {
  name: 'conditions/skin',
  kind: 'condition',
  rows: `
# Inflammation
dermatitis | skin-conditions, inflammatory-diseases | skin inflammation; inflammation of the skin; inflamed skin; inflammatory skin conditions; inflammatory skin diseases; dermatitis conditions; steroid-responsive dermatoses; corticosteroid-responsive dermatoses; inflammatory skin disorders | mesh:D003872
eczema | dermatitis | eczema flare-ups; eczematous dermatitis; eczema flares; itchy eczema | mesh:D004485
atopic dermatitis | eczema, allergies | atopic eczema; =AD; neurodermatitis; childhood eczema; moderate to severe atopic dermatitis; severe eczema; infantile eczema; severe atopic dermatitis; moderate to severe eczema | mesh:D003876
contact dermatitis | dermatitis | skin contact allergy; contact allergy; contact eczema; irritant contact dermatitis | mesh:D003877
allergic contact dermatitis | contact-dermatitis, allergies | nickel allergy | mesh:D017449
irritant dermatitis | contact-dermatitis | | mesh:D017453
poison ivy rash | contact-dermatitis | poison ivy; poison oak; poison sumac; rash from poison ivy | mesh:D011040
diaper rash | dermatitis, childhood-diseases | nappy rash; diaper dermatitis; napkin dermatitis; diaper area rash | mesh:D003963
seborrheic dermatitis | dermatitis | seborrhoeic eczema; seborrhea; seborrhoea; cradle cap; seborrheic dermatitis of the scalp | mesh:D012628
dandruff | skin-conditions | flaky scalp; pityriasis capitis; scaly scalp; itchy flaky scalp; scalp dandruff | mesh:D063807
perioral dermatitis | dermatitis | periorificial dermatitis; rash around the mouth | mesh:D019557
nummular eczema | eczema | discoid eczema; nummular dermatitis
dyshidrotic eczema | eczema | pompholyx; hand eczema; chronic hand eczema; dyshidrosis | mesh:D011146
stasis dermatitis | eczema | varicose eczema; gravitational eczema; venous eczema
lichen simplex chronicus | dermatitis | lichen simplex; lichenification; thickened skin from scratching
exfoliative dermatitis | dermatitis | erythroderma; widespread redness of the skin; erythrodermic psoriasis | mesh:D003873
photosensitivity disorder | skin-conditions | polymorphous light eruption; polymorphic light eruption; sun allergy; prickly rash from sun; solar urticaria
intertrigo | dermatitis | skin fold rash; rash in skin folds | mesh:D007402
prurigo nodularis | skin-conditions | nodular prurigo; prurigo | mesh:D011536
# Scaly, blistering, immune
psoriasis | skin-conditions, autoimmune-diseases | plaque psoriasis; chronic plaque psoriasis; psoriasis vulgaris; moderate to severe plaque psoriasis; severe psoriasis; psoriatic plaques; guttate psoriasis; psoriasis plaques; recalcitrant psoriasis | mesh:D011565
scalp psoriasis | psoriasis | psoriasis of the scalp
nail psoriasis | psoriasis, nail-disorders
inverse psoriasis | psoriasis | genital psoriasis; flexural psoriasis
pustular psoriasis | psoriasis | generalized pustular psoriasis; palmoplantar pustulosis; palmoplantar pustular psoriasis
lichen planus | skin-conditions | oral lichen planus; erosive lichen planus | mesh:D008010
lichen sclerosus | skin-conditions | lichen sclerosus et atrophicus; vulvar lichen sclerosus | mesh:D018459
pityriasis rosea | skin-conditions | | mesh:D017515
pityriasis rubra pilaris | skin-conditions | | mesh:D010916
ichthyosis | skin-conditions | ichthyosis vulgaris; fish scale disease; hyperkeratotic skin | mesh:D007057
keratosis pilaris | skin-conditions | chicken skin
keratoderma | skin-conditions | palmoplantar keratoderma; hyperkeratosis; thickened skin; thickening of the skin; skin thickening; thick skin patches | mesh:D007645
pemphigus | skin-conditions, autoimmune-diseases | pemphigus vulgaris; pemphigus foliaceus | mesh:D010392
bullous pemphigoid | skin-conditions, autoimmune-diseases | pemphigoid; mucous membrane pemphigoid | mesh:D010391
dermatitis herpetiformis | skin-conditions, autoimmune-diseases | Duhring's disease | mesh:D003874
blistering skin diseases | skin-conditions | blistering skin disorders; bullous dermatosis; blistering skin conditions; bullous skin disease; linear IgA disease | mesh:D012872
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
urticaria | skin-conditions, allergies | chronic urticaria; chronic idiopathic urticaria; chronic spontaneous urticaria; chronic hives; acute urticaria; cold urticaria | mesh:D014581
cholinergic urticaria | urticaria | heat hives; physical urticaria; dermatographism; dermographism; pressure urticaria
prickly heat | skin-conditions | heat rash; miliaria; sweat rash | mesh:D008883
# Acne and glands
acne | skin-conditions | acne vulgaris; pimples; zits; acne breakouts; blackheads; whiteheads; breakouts; acneiform eruption; spots on the face; inflammatory acne; acne lesions; acneiform rash; moderate acne; comedones; acne-like rash; mild to moderate acne; acneiform dermatitis | mesh:D000152
severe acne | acne | nodular acne; cystic acne; severe nodular acne; acne conglobata; severe recalcitrant nodular acne; nodulocystic acne
hormonal acne | acne | adult acne; adult female acne
rosacea | skin-conditions | acne rosacea; papulopustular rosacea; redness of rosacea; facial redness of rosacea; inflammatory lesions of rosacea; persistent facial redness | mesh:D012393
rhinophyma | rosacea | | mesh:D012224
ocular rosacea | rosacea, eye-conditions
hidradenitis suppurativa | skin-conditions | acne inversa; =HS | mesh:D017497
hyperhidrosis | skin-conditions | primary axillary hyperhidrosis; severe underarm sweating; excessive underarm sweating; primary hyperhidrosis; severe sweating disorder; axillary hyperhidrosis; underarm sweating; palmar hyperhidrosis | mesh:D006945
anhidrosis | skin-conditions | inability to sweat; hypohidrosis; lack of sweating; decreased sweating; reduced sweating; not sweating; oligohidrosis; impaired sweating; lack of sweat; less sweating; decreased perspiration | mesh:D007007
body odor | skin-conditions | bromhidrosis; unpleasant body odor; smelly armpits; foot odor
# Pigment, hair, nails
vitiligo | skin-conditions, autoimmune-diseases | nonsegmental vitiligo; loss of skin pigment in patches | mesh:D014820
melasma | hyperpigmentation | chloasma; mask of pregnancy; dark patches on the face; patchy brown discoloration of the face; brown patches on the face; brown patches on the skin; pregnancy mask; dark skin patches on the face | mesh:D008548
age spots | hyperpigmentation | liver spots; solar lentigines; lentigines; solar lentigo | mesh:D007911
freckles | hyperpigmentation | freckling; ephelides
albinism | genetic-disorders, skin-conditions | oculocutaneous albinism | mesh:D000417
acanthosis nigricans | skin-conditions | | mesh:D000052
birthmarks | skin-conditions | congenital nevus
alopecia areata | skin-conditions, autoimmune-diseases | patchy hair loss; alopecia totalis; alopecia universalis; autoimmune hair loss; severe alopecia areata | mesh:D000506
androgenetic alopecia | skin-conditions | male pattern baldness; male pattern hair loss; female pattern hair loss; pattern hair loss; hereditary hair loss; androgenic alopecia; pattern baldness; female pattern baldness; hereditary baldness; receding hairline; hormonal hair loss; androgenetic hair loss | mesh:D000505
telogen effluvium | hair-loss | stress-related hair loss
scarring alopecia | hair-loss | frontal fibrosing alopecia; lichen planopilaris; cicatricial alopecia
chemotherapy-induced alopecia | hair-loss | chemotherapy-induced hair loss; hair loss from chemotherapy; hair loss caused by chemotherapy
hirsutism | hair-and-nail-effects, endocrine-disorders | unwanted facial hair; female facial hair; excessive hair growth in women; facial hair growth in women; abnormal hair growth in women; male-pattern hair growth in women; unwanted hair in women | mesh:D006628
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
scars | skin-conditions | scar tissue; scarring of the skin; skin scars; surgical scars; acne scars; acne scarring; scarring; hypertrophic scars; facial scars; atrophic scars; burn scars | mesh:D002921
keloids | scars | keloid scars; raised scars | mesh:D007627
stretch marks | skin-conditions | striae; striae distensae; stretchmarks; stria; purple stretch marks | mesh:D057896
wrinkles | skin-aging | fine lines; frown lines; crow's feet; facial wrinkles; glabellar lines; facial lines; forehead lines; laugh lines; fine wrinkles; lines and wrinkles; smile lines; nasolabial folds; fine facial wrinkles; lateral canthal lines; wrinkling
skin aging | skin-conditions | photoaging; sun damage; sun-damaged skin; aging skin; photodamage; sun-damaged; photodamaged skin; premature skin aging; skin ageing; facial aging; skin sagging; aged skin | mesh:D015595
cellulite | skin-conditions
double chin | skin-conditions | submental fat; fat under the chin
dark circles under the eyes | skin-conditions | dark under-eye circles; dark circles; bags under the eyes; puffy bags under the eyes
xerosis | dry-skin | xeroderma; very dry skin; asteatotic eczema; severe dry skin
insect bites | injuries, skin-conditions | insect stings; bites and stings; mosquito bites; bee stings; flea bites; bug bites; insect bites and stings; wasp stings; spider bites; jellyfish stings; midge bites | mesh:D007299
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
cheilitis | skin-conditions, oral-diseases | angular cheilitis; perleche; inflamed lips; actinic cheilitis; inflammation of the lips; cracked corners of the mouth; lip inflammation; sores at the corners of the mouth; angular stomatitis; cracks at the corners of the mouth | mesh:D002613
`,
};
