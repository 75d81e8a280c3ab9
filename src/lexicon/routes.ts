import type { LexiconTable } from './rows.ts';

/** How a treatment is given. */
export const routes: LexiconTable = {
  name: 'routes',
  kind: 'route',
  rows: `
# Into the blood
parenteral | | parenterally; parenteral route; parenteral administration; by a route other than the mouth
intravenous | parenteral | =IV; =I.V.; i.v; intravenously; intravenous route; intravenous administration; intravenous injection; intravenous infusion; IV infusion; IV drip; intravenous drip; by drip; through a drip; via a drip; as a drip; drip; IV injection; into a vein; into the vein; into your vein; through a vein; via a vein; by vein; in a vein; into veins; through the veins; through your veins; directly into a vein; into the bloodstream; directly into the bloodstream; through an IV; via IV; through an IV line; via an IV; by IV; IV push; intravenous push; intravenous bolus; IV bolus; infused into a vein; injected into a vein; injection into a vein; infusion into a vein; infused intravenously; i.v. infusion; i.v. injection; IV administration; IV treatment; IV therapy; IV route; drip into a vein; through an intravenous line; through a needle in your vein; in your vein; continuous intravenous infusion; IV form; into your bloodstream; intravenous form; drip into your vein; peripheral vein; intravenous line; IV line; endovenous
central venous | intravenous | central line; central venous catheter; through a central line; PICC line; through a central venous catheter; through a port; port-a-cath; central venous line
intra-arterial | parenteral | intraarterially; into an artery; through an artery; transcatheter arterial; injected into an artery; hepatic artery infusion; intrahepatic artery; into the artery; intra-arterial infusion; intra-arterial injection
intracoronary | intra-arterial | into the coronary artery; intracoronary injection
intraosseous | parenteral | into the bone marrow; intraosseous infusion; into the bone
intracardiac | parenteral | into the heart muscle; intracardiac injection
transfusion (route) | intravenous | transfused; by transfusion; via transfusion

# By needle
injection (unspecified) | parenteral | injection; injected; inject; injecting; by injection; as an injection; via injection; through injection; injectable; shot; jab; as a shot; given by injection; given as an injection; injection form; injectable form; self-injection; self-injected; self-inject; bolus injection; depot injection; long-acting injection; injectable medication; with a needle; injection route; single injection; bolus
infusion (unspecified) | parenteral | infusion; infused; by infusion; as an infusion; via infusion; infusional; continuous infusion; infusion treatment; infusion form; infuse; infusing; slow infusion; infusion therapy; infusion pump; bolus infusion
intramuscular | injection-unspecified | =IM; =I.M.; i.m; intramuscularly; into a muscle; into the muscle; intramuscular injection; into your muscle; IM injection; injection into a muscle; injected into a muscle; injection into the muscle; injected into the muscle; shot in the muscle; in the muscle; muscle injection; deep intramuscular; into the buttock; in the buttock; into the upper arm muscle; intramuscular route; injection in the muscle; into muscles; intramuscular administration; IM route; into certain muscles; in the upper arm or buttock; injected into muscles
subcutaneous | injection-unspecified | subcutaneously; =SC; =SQ; s.c.; s.c; subcut; sub-q; under the skin; beneath the skin; just under the skin; subcutaneous injection; injection under the skin; injected under the skin; subdermal; hypodermic; SC injection; injected just under the skin; subcutaneous tissue; subcutaneous infusion; under your skin; injection just under the skin; subcutaneous route; below the skin; into the fat under the skin; shot under the skin; subcutaneous administration; just beneath the skin; into the fatty tissue; fatty layer under the skin; subcutaneous fat; into the skin of the stomach; into the abdomen; into the stomach area
intradermal | injection-unspecified | intradermally; into the skin; intradermal injection; intracutaneous; injected into the skin; in the top layer of the skin; intradermal route; skin prick
intra-articular | injection-unspecified | intraarticular; intra-articularly; into the joint; into a joint; into joints; joint injection; injected into the joint; injection into the joint; directly into the joint; into the knee; into the affected joint; intra-articular injection; knee injection; into the knee joint; injected into a joint; injection into a joint; intrabursal; into the joint space
intralesional | injection-unspecified | intralesionally; into the lesion; intralesional injection; into the scar; directly into the lesion; injected into the lesion; into the wart
intratumoral | injection-unspecified | intratumourally; into the tumor; into a tumor; directly into the tumor; injected into the tumor; intratumoral injection
intraperitoneal | injection-unspecified | intraperitoneally; into the abdominal cavity; =IP; i.p.; i.p; into the belly cavity; intraperitoneal injection; into the peritoneum; into the peritoneal cavity; peritoneal
intrapleural | injection-unspecified | into the pleural space; intrapleurally; around the lung; into the pleural cavity; pleural
intracavernous | injection-unspecified | intracavernosal; into the penis; intracavernosal injection; injected into the penis; injection into the penis; intracavernous injection; penile injection; into the side of the penis
intravitreal | injection-unspecified | intravitreally; into the eye; into the vitreous; eye injection; injected into the eye; injection into the eye; intravitreal injection; intraocular injection; directly into the eye; intraocular; into your eye; intravitreal implant; intracameral; in the vitreous
subretinal | injection-unspecified | under the retina; suprachoroidal; subretinal injection
subconjunctival | injection-unspecified | sub-conjunctival; peribulbar; retrobulbar; sub-Tenon; periocular injection; subtenon; retrobulbar injection
submucosal | injection-unspecified | submucosal injection; peritonsillar; submucosally; submucosa
local infiltration | injection-unspecified | infiltration; wound infiltration; local infiltration anesthesia; infiltrated; local injection; injected locally; infiltrate
trigger point injection | injection-unspecified | into trigger points; trigger point; into the trigger point
intrasynovial | intra-articular | into the tendon sheath; intratendinous; peritendinous; soft tissue injection

# Nerves and spine
perineural | injection-unspecified | nerve block; around a nerve; peripheral nerve block; around the nerve; near a nerve; regional block; near the nerves; regional nerve block; perineurally; plexus block; brachial plexus block
epidural | injection-unspecified | peridural; extradural; into the epidural space; epidural injection; epidurally; epidural infusion; epidural space; caudal block; caudal epidural; epidural block
intrathecal | injection-unspecified | intrathecally; into the spinal fluid; spinal injection; spinal anesthesia route; into the spinal canal; into the cerebrospinal fluid; into the spine; intrathecal injection; injected into the spine; into the fluid around the spinal cord; spinal block; intraspinal; subarachnoid; injection into the spine; into the spinal cord; injected into the spinal fluid; intrathecal infusion; intrathecal pump; subarachnoid space; spinal route; lumbar puncture; into the lower back; into the space around the spinal cord; intracisternal
intracerebroventricular | injection-unspecified | intraventricular; into the brain; intracerebral; into the ventricles of the brain; into the brain ventricles; intracranial; i.c.v.; directly into the brain; intra-Ommaya

# By mouth and gut
enteral | | enterally; enteral route; through the gut; into the gut; gastrointestinal route; enteral administration
oral | enteral | orally; by mouth; per os; p.o.; p.o; =PO; oral route; oral administration; swallowed; swallow; swallowing; taken orally; taken by mouth; oral intake; ingested; ingestion; oral ingestion; ingesting; through the mouth; via the mouth; oral form; oral dose; via the oral route; orally administered; oral medication; oral version; oral formulation; oral use; oral treatment; oral therapy; peroral; oral dosing; pill form; tablet form; drunk as a liquid; oral consumption; oral preparation; given by mouth
feeding tube | enteral | nasogastric; nasogastric tube; NG tube; through a feeding tube; via a feeding tube; gastrostomy tube; PEG tube; nasogastrically; tube feeding; through a stomach tube; by feeding tube; gastric tube; into the stomach tube; nasojejunal; intrajejunal; intragastric; gavage; oral gavage; into the small intestine; intraduodenal; G-tube; through a tube into the stomach
sublingual | | sublingually; under the tongue; beneath the tongue; under your tongue; placed under the tongue; sublingual route; dissolved under the tongue; sublingual administration; sublingual form; dissolve under the tongue; below the tongue; sublingual use
buccal | | buccally; inside the cheek; in the cheek; between the cheek and gum; against the cheek; between cheek and gum; buccal route; between the gum and cheek; inside of the cheek; on the inside of the cheek; buccal administration; cheek pouch; inside your cheek; in the buccal cavity; between your cheek and gum; oromucosal; oral mucosal; transmucosal; oral transmucosal
dental | | on the teeth; on the gums; to the gums; periodontal; subgingival; dental application; to the teeth; onto the teeth; rubbed into the gums; into the gum pocket
oropharyngeal | | gargled; as a gargle; gargle; swished in the mouth; mouth rinse route; swish and spit; gargling; swish and swallow; to the throat; oropharyngeally
rectal | | rectally; into the rectum; in the rectum; through the rectum; per rectum; into the back passage; rectal route; into the bottom; in the bottom; via the rectum; rectal administration; inserted into the rectum; into your bottom; rectal use; into your rectum; by rectum; in the back passage; through the back passage

# Airways
inhaled | | inhalation; inhale; inhaling; by inhalation; breathed in; through inhalation; inhalational; via inhalation; into the lungs; inhalation route; inhaled form; through an inhaler; via an inhaler; with an inhaler; inhaled through the mouth; inhaled into the lungs; oral inhalation; by inhaler; through a mask; through a face mask; breathed into the lungs; vapor inhalation; inhaled route; using an inhaler; pulmonary route; pulmonary administration; pulmonary delivery; orally inhaled
nebulized | inhaled | via a nebuliser; by nebulizer; through a nebulizer; with a nebulizer; nebulization; nebulize; aerosolized; nebulized form; using a nebulizer
smoked | inhaled | smoking (route); vaped; vaping; vaporized; smoke it; by smoking
intratracheal | inhaled | endotracheal; into the windpipe; endotracheally; through a breathing tube; intratracheally; through the endotracheal tube; endobronchial; endotracheal tube; transtracheal
intranasal | | nasal; nasally; intranasally; nasal route; through the nose; into the nose; in the nose; up the nose; via the nose; through the nasal passages; sprayed into the nose; nasal administration; into the nostril; into each nostril; in each nostril; nasal spray; intra-nasal; snorted; nasal inhalation; nasal form; snorting; via nasal spray; by nasal spray; into one nostril; nose spray; nasal delivery; sniffed; through the nostrils; insufflated; insufflation; nasal use; nasal insufflation; intranasal route; in your nose; into your nose; into a nostril; nasal drops; intranasal spray; sprayed up the nose; inside the nose; intranasal administration; intranasal form; in one nostril; nasal mist

# Skin
topical | | topically; on the skin; to the skin; applied to the skin; onto the skin; applied topically; on your skin; rubbed into the skin; topical application; topical route; rubbed on the skin; to the affected area; on the affected area; applied to the affected area; applied directly to the skin; to affected areas; spread on the skin; topical use; cutaneous; to the scalp; on the scalp; applied to the scalp; external use; topical form; massaged into the skin; skin application; on the surface of the skin; directly on the skin; topical treatment; applied on the skin; applied locally; topical administration; to the nails; on the nails; onto the affected area; applied to the nails; epicutaneous; to the surface of the skin; topical formulation; on affected areas; applied to your skin; to your skin; rubbed onto the skin; on affected skin; directly to the skin; to the affected skin; percutaneously applied; onto your skin; topical preparation; as a topical; for external use; locally applied; put on the skin; put on the face; put on the scalp; smoothed on the skin; smoothed over the skin; dabbed on the skin; dabbed on; to the face; on the face; rubbed in
transdermal | | transdermally; through the skin; via the skin; across the skin; transdermal route; absorbed through the skin; through your skin; worn on the skin; percutaneous; transdermal administration; stuck on the skin; placed on the skin; delivered through the skin; transdermal delivery; transdermal form
iontophoresis (route) | transdermal | by iontophoresis; iontophoretic; phonophoresis; microneedling delivery; iontophoresis
implanted | | implantation (route); placed under the skin; inserted under the skin; surgically implanted; subdermal implant; implanted under the skin; implanted device; subcutaneous implant; surgically placed; implant placed under the skin; implanted pump; surgical implantation; pellet implant; implantable

# Eyes and ears
ophthalmic | | in the eye; eye drops; put into the eye; put into your eye; put into the affected eye; put into each eye; dropped into the eye; dropped into your eye; squeezed into the eye; into each eye; into both eyes; eyedrops; ophthalmic route; ocular; to the eye; in the affected eye; ocular route; in each eye; ocular administration; on the eye; ophthalmic administration; in your eye; conjunctival; in both eyes; topical ophthalmic; instilled in the eye; eye ointment; in the lower eyelid; into the affected eye; ophthalmic use; into the conjunctival sac; in one eye
otic | | into the ear; in the ear; ear drops; auricular; otic route; eardrops; in the affected ear; intratympanic; aural; in your ear; into the ear canal; transtympanic; in the ear canal; into the affected ear; into the middle ear; to the ear

# Urinary and reproductive
vaginal | | vaginally; into the vagina; in the vagina; intravaginal; intravaginally; inserted into the vagina; per vagina; vaginal route; inside the vagina; placed in the vagina; vaginal administration; into your vagina; inserted vaginally; applied to the vagina; vaginal use; via the vagina; in your vagina
intrauterine | | into the uterus; in the uterus; into the womb; in the womb; placed in the uterus; fitted in the womb; inserted into the uterus; intra-uterine; inside the uterus; placed in the womb; inserted into the womb; inside the womb; transcervical; intracervical; endocervical; into the cervix; into the uterine cavity
intravesical | | into the bladder; intravesically; bladder instillation; directly into the bladder; instilled into the bladder; by catheter into the bladder; through a bladder catheter; via a catheter into the bladder; placed in the bladder; intravesical instillation; into your bladder; bladder irrigation; intradetrusor; into the bladder muscle; into the bladder wall; injected into the bladder
intraurethral | | into the urethra; urethral; intraurethrally; transurethral; in the urethra; inserted into the urethra; into the tip of the penis; in the tip of the penis
transplacental | | through the placenta; in utero; across the placenta; in utero exposure; maternal ingestion; placental transfer; via the placenta
via breast milk | | through breast milk; in breast milk; lactational; through breastfeeding; via breastfeeding; through mother's milk
intra-amniotic | injection-unspecified | into the amniotic fluid; intraamniotic; extra-amniotic; into the amniotic sac

# Other
systemic | | systemically; systemic route; systemic administration; systemic treatment; throughout the body; systemic therapy; systemic use
local administration | | local application; local use; locoregional; local treatment route
instillation | | instilled; by instillation; instill
irrigation | | rinse route; irrigated; by irrigation; lavage; washout; rinsing; irrigating
hemodialysis (route) | | through dialysis; during dialysis; via dialysis; into the dialysis circuit; into the dialysis machine; during hemodialysis; extracorporeal; intradialytic; dialysate
convection-enhanced delivery | | in the surgical cavity; implanted in the brain; into the surgical cavity; in the resection cavity; intracavitary; into a body cavity; into the cavity
intraoperative | | during surgery; intraoperatively; during the operation; perioperative; during the procedure
external beam (route) | | by external beam; from outside the body; external beam
by catheter | | via a catheter; through the catheter; catheter-directed; through a tube; by a catheter; through a thin tube; via catheter
patient-controlled | | PCA; patient-controlled analgesia; PCA pump; by patient-controlled analgesia; patient-controlled pump
in food | oral | mixed with food; with food added; in the diet; dietary intake; in drinking water; sprinkled on food; mixed into food; through the diet; from food; in the drinking water; through diet; through food
`,
};
