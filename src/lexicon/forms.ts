import type { LexiconTable } from './rows.ts';

/** Dosage forms; the parent is the route that a form implies. */
export const forms: LexiconTable = {
  name: 'forms',
  kind: 'form',
  rows: `
# Swallowed
tablet | oral | pill; oral tablet; film-coated tablet; coated tablet; caplet; tab; oral pill
capsule | oral | gelcap; soft gel capsule; softgel; gel capsule; soft capsule; liquid capsule; gel cap; caps
extended-release tablet | oral | extended-release; slow-release; sustained-release; modified-release; controlled-release; prolonged-release; long-acting tablet; extended-release capsule; slow-release tablet; modified release tablet; prolonged-release tablet; prolonged release capsule; sustained-release tablet; delayed-release; delayed-release tablet; delayed-release capsule; time-release; extended release form; timed-release; slow-release form; =ER tablet; =ER capsule; =ER formulation; controlled-release tablet; slow-release capsule; =XR; =SR; =XL; modified-release capsule; slow release formulation; sustained-release capsule; osmotic-release; once-daily tablet
immediate-release tablet | oral | immediate-release; fast-acting tablet; instant-release; quick-release; immediate-release capsule; short-acting tablet; standard-release; immediate-release form
enteric-coated tablet | oral | enteric-coated; gastro-resistant tablet; gastro-resistant; gastro-resistant capsule; enteric coated capsule; enteric coating
chewable tablet | oral | chewable; chew tablet
dispersible tablet | oral | orally disintegrating tablet; orodispersible tablet; ODT; dissolving tablet; melt-in-the-mouth tablet; soluble tablet; disintegrating tablet; orodispersible; orally dissolving tablet; mouth-dissolving tablet; tablets for oral suspension; orally disintegrating; dissolvable tablet; tablets dissolved in water
effervescent tablet | oral | effervescent; fizzy tablet; effervescent powder
oral liquid | oral | oral solution; liquid medicine; oral suspension; liquid form; liquid; suspension; oral drops; drinkable solution; oral syringe; liquid formulation; oral concentrate; oral liquid form; liquid to swallow; liquid medication; powder for oral suspension; solution to drink; tonic drink
syrup | oral | elixir; linctus; tonic; cough syrup; linctuses
powder | oral | oral powder; dissolved in water; mixed with water; powder form; powdered form
sachet | oral | packet of powder; packets; stick pack
granules | oral | oral granules; sprinkle capsule; sprinkles; pellets (oral); oral pellets
gummy | oral | edible; gummy bear vitamin
tea (form) | oral | herbal tea; infusion of leaves; brewed tea; decoction; tisane
tincture | oral | liquid extract; oil drops; fluid extract
herbal extract | oral | extract; plant extract; leaf extract; root extract; seed extract; standardized extract; bark extract
supplement form | oral | as a supplement; dietary supplement form; in supplement form; oral supplement; supplement pill

# In the mouth
lozenge | oral | troche; pastille; throat lozenge; lollipop; troches; medicated lollipop; throat sweets; oral lozenge; cough drop
sublingual tablet | sublingual | under-the-tongue tablet; sublingual lozenge; tablet under the tongue; tablet that dissolves under the tongue; SL tablet
sublingual film | sublingual | under-the-tongue film; sublingual strip; sublingual spray; oral spray; spray under the tongue; sublingual drops; sublingual liquid; mouth spray under the tongue
buccal film | buccal | buccal tablet; oromucosal spray; oromucosal solution; mouth spray; throat spray; oromucosal film; buccal patch; buccal gel
film | oral | oral film; strip; dissolving film; oral strip; dissolving strip; soluble film
gum | buccal | chewing gum; medicated gum; nicotine chewing gum form
mouthwash (form) | oropharyngeal | mouth rinse; oral rinse; gargle solution; mouth wash
toothpaste | dental | dentifrice; dental gel; dental paste; dental varnish; teething gel; whitening strips; tooth gel
oral gel | buccal | mouth gel; oral paste; oral ointment; dental cream; mouth ulcer gel

# Breathed in
inhaler | inhaled | puffer; metered-dose inhaler; dry powder inhaler; puff; pressurized inhaler; MDI; oral inhaler; pMDI; breath-actuated inhaler; soft mist inhaler; reliever inhaler form; inhalation powder; inhalation spray; combination inhaler device; spacer
nebulizer solution | nebulized | nebulizer; nebules; inhalation solution; solution for inhalation; nebuliser liquid; inhalation suspension; solution for nebulization
inhaled gas | inhaled | gas and air; anesthetic gas; gas mixture; inhaled anesthetic form; anaesthetic gases; inhalation anesthetic; gas through a mask
nasal spray (form) | intranasal | nose spray; intranasal spray; nasal spray device; nasal mist; sprayed into the nose
nasal drops (form) | intranasal | nose drops; nasal gel; nasal powder; nasal solution; nasal ointment
spray | | pump spray; spray form; spray bottle; mist; sprayed; aerosol

# On the skin
cream | topical | topical cream; medicated cream; skin cream; vanishing cream; barrier cream
ointment | topical | topical ointment; salve; balm; unguent; skin ointment
gel | topical | topical gel; emulgel; jelly; hydrogel; skin gel
lotion | topical | emulsion; topical lotion; liniment; lotion form; milk lotion
foam | topical | topical foam; mousse; foam formulation
shampoo | topical | medicated shampoo; scalp wash; dandruff shampoo
topical solution | topical | topical liquid; scalp solution; paint; nail lacquer; roll-on; skin solution; nail polish; medicated nail lacquer; topical serum; scalp application; nail paint; serum form; swab; pledget; skin paint
topical powder | topical | dusting powder; talc; powder for the skin; antifungal powder
topical spray | topical | skin spray; wound spray; spray-on; spray for the skin; scalp spray
paste | topical | mask for the face; facial mask; clay mask; peel solution
medicated soap | topical | cleanser; face wash; body wash; soap; bar soap; wash; facial wash; skin cleanser
bath additive | topical | bath oil; bath; soak; sitz bath; bath emollient
oil | topical | massage oil; essential oil; body oil
wipe | topical | medicated pad; cloth; pads; medicated wipe; towelette; antiseptic wipe
wound dressing | topical | dressing; bandage; gauze; medicated plaster for wounds; wound gel; compress; hydrocolloid dressing
topical patch | topical | medicated plaster; lidocaine patch form; pain patch; plaster; numbing patch; heat patch; pain relief patch; medicated patch
microneedle | intradermal | dermaroller; microneedle patch

# Through the skin
patch | transdermal | transdermal patch; skin patch; medicated skin patch; adhesive patch; stick-on patch; transdermal system; worn patch
transdermal gel | transdermal | hormone gel; transdermal cream; transdermal spray; gel rubbed into the skin; gel sachet; pump gel
implant | implanted | rod; pellet; contraceptive rod; biodegradable implant; implantable rod; implantable device; subdermal rods
pump | | drug pump; implantable pump; insulin pump; wearable pump; pain pump; syringe driver; syringe pump; on-body injector; wearable injector; subcutaneous pump; portable pump; elastomeric pump

# By needle
injection | injection-unspecified | injectable; jab; shot; injectable solution; solution for injection; injected; injectable form; injectable suspension; powder for injection; booster shot; vial; ampoule; booster; bolus
infusion | infusion-unspecified | drip; IV drip; infused; IV bag; continuous infusion; infusion bag; IV infusion; intravenous infusion; solution for infusion; infusion form; concentrate for solution for infusion
injection pen | subcutaneous | pen injector; prefilled pen; pen; autoinjector; auto-injector; pre-filled pen; injector pen; autoinjector pen; insulin pen; single-dose pen; multi-dose pen; prefilled autoinjector; dose pen; single-use pen; adrenaline pen; injectable pen
prefilled syringe | injection-unspecified | pre-filled syringe; syringe; cartridge
depot injection | injection-unspecified | depot; long-acting injectable; depot form; LAI; extended-release injection; long-acting injection; extended-release injectable; extended-release injectable suspension; depot suspension; microspheres; slow-release injection; depot formulation
lipid emulsion (form) | intravenous | liposomal; liposomes; liposomal formulation; nanoparticle; lipid nanoparticles; pegylated liposomal; liposomal injection
vaccine dose | injection-unspecified | vaccination shot; flu shot form; booster dose; booster vaccination
dermal filler | intradermal | fillers; filler injection

# Eyes, ears, body openings
eye drops (form) | ophthalmic | eyedrops; ophthalmic solution; ophthalmic drops; eye solution; ophthalmic suspension; drops for the eyes; ophthalmic emulsion; artificial tears form
eye ointment (form) | ophthalmic | ophthalmic ointment; eye gel; ophthalmic gel; eye cream form; ocular insert; contact lens; punctal plug; eye spray
ear drops (form) | otic | eardrops; otic solution; otic suspension; ear spray; drops for the ears
drops | | liquid drops; dropper; drops form
suppository | rectal | rectal suppository
enema | rectal | rectal solution; microenema; rectal foam; micro-enema; rectal gel; rectal liquid; retention enema
rectal cream | rectal | rectal ointment; hemorrhoid cream; haemorrhoid ointment
vaginal ring | vaginal | contraceptive ring; ring; estrogen ring
pessary (form) | vaginal | vaginal tablet; vaginal suppository; vaginal insert; ovule; vaginal capsule
vaginal cream | vaginal | vaginal gel; vaginal douche; spermicidal gel; spermicide; vaginal moisturizer form; vaginal foam; vaginal film; contraceptive sponge; diaphragm with spermicide
IUD | intrauterine | intrauterine device; coil; intrauterine system; hormonal coil; =IUS; hormonal IUD; copper coil; copper IUD; copper intrauterine device; hormone-releasing coil
bladder solution | intravesical | bladder wash; bladder instillation solution
urethral pellet | intraurethral | urethral suppository; urethral gel; urethral stick; pellet for the urethra
dialysis fluid | hemodialysis-route | dialysis solution; peritoneal dialysis fluid

# Other
device | | medical device; wearable device; handheld device; applicator
treatment kit | | combination pack; kit; blister pack; starter pack
solution (form) | | clear liquid; sterile solution; diluted solution
drug-eluting stent | intra-arterial | drug-coated stent; drug-coated balloon; drug-eluting balloon; stent
drug-eluting beads | intra-arterial | microsphere beads; embolization beads; beads
bone cement | | antibiotic cement; antibiotic beads; cement
wafer | implanted | biodegradable wafer; implantable wafer
`,
};
