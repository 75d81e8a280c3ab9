import type { LexiconTable } from '../rows.ts';

/** Effects on muscles, joints and bones. */
export const musculo: LexiconTable = {
  name: 'effects/musculo',
  kind: 'effect',
  rows: `
musculoskeletal effects | side-effects-unspecified | musculoskeletal side effects; muscle side effects; musculoskeletal symptoms; muscle problems; muscle symptoms; musculoskeletal problems; musculoskeletal complaints; statin-associated muscle symptoms; muscle-related side effects; muscle toxicity; musculoskeletal reactions; muscle issues; muscle complaints; muscle-related problems; musculoskeletal toxicity
muscle spasms | musculoskeletal-effects | spasms; muscle contractions; involuntary muscle contractions; painful muscle spasms; muscular spasm; skeletal muscle spasm; uncontrolled muscle spasms; flexor spasms; musculoskeletal spasms; involuntary contractions; muscular contractions; uncontrollable muscle spasms; spasms of the muscles; acute muscle spasm; muscular spasticity; painful muscle contractions; spasmodic conditions; uncontrolled muscle contractions; painful muscle conditions; muscle knots; severe muscle spasms; knots in muscles; knots in the muscles; knotted muscles; knotty muscles; knots in your muscles; muscles go into spasm; muscle in spasm; seized-up muscles | mesh:D013035
muscle cramps | musculoskeletal-effects | muscle cramping; cramps in the muscles; muscular cramps; painful muscle cramps; cramps in muscles; cramping muscles; heat cramps; cramping of muscles; cramping in the muscles; muscles to cramp; gives you cramp; cramps in the legs or feet; cramp in the foot | mesh:D009120
leg cramps | muscle-cramps | cramps in the legs; nocturnal leg cramps; night cramps; calf cramps; nighttime leg cramps; night leg cramps; nocturnal cramps; leg cramping; charley horse; night-time leg cramps; leg spasms; cramping in the legs; foot cramps; cramps in the calves; leg cramps at night; nocturnal muscle cramps
hand cramps | muscle-cramps | hand spasms; carpopedal spasm
back muscle spasm | muscle-spasms | muscle spasms in the back; spasm of back muscles
stiffness | musculoskeletal-effects | stiff; limb stiffness effect; general stiffness; body stiffening; feeling stiff; stiffness of the body; stiffness in the arms or legs; stiffening; unusual stiffness
joint stiffness | stiffness | stiff joints; stiffness of the joints; stiffness in the joints; morning stiffness; stiff knees; stiffness in joints; back stiffness; stiff back; knee stiffness; muscle and joint stiffness; joints stiff; joints feel stiff; knee feels stiff; stiffness of the knee; stiffness in the knee; stiff shoulder; shoulder stiffness; stiff hip; stiff ankle; stiff wrist; loss of movement in the joint; less movement in the joint; restricted joint movement
joint redness | joint-swelling | red, swollen joints; red joints; joint warmth; warm joints
limited range of motion | musculoskeletal-effects | reduced range of motion; limited movement; reduced mobility; loss of mobility; difficulty moving joints; decreased range of motion; limited mobility; impaired mobility; limited joint movement; decreased mobility; mobility problems; restricted movement; loss of range of motion; immobility; restricted mobility; reduced joint mobility; loss of joint movement; mobility impairment; prolonged immobility; immobilization; problems with movement
joint problems effect | musculoskeletal-effects | arthropathy in children; joint toxicity; cartilage toxicity; joint disorders in children
joint locking | musculoskeletal-effects | locked joints
muscle wasting | musculoskeletal-effects | muscle loss; loss of muscle mass; muscle atrophy; muscular atrophy; loss of muscle; decreased muscle mass; wasting of muscles; loss of muscle tissue; reduced muscle mass; muscle mass loss; muscle shrinkage; shrinking muscles; skeletal muscle wasting; muscle thinning; loss of lean muscle mass; loss of lean muscle; lean mass loss; atrophy of the muscles; lose muscle; losing muscle; lose muscle mass; losing muscle mass; lost muscle; waste away; muscles waste; waste your muscles; wasted muscles; shrinking of muscles; muscles shrink; muscles shrinking; muscles waste away; loss of muscle bulk; wasting of the muscles; smaller muscles; decrease in muscle mass | mesh:D009133
muscle soreness after anesthesia | muscle-pain | postoperative myalgia; succinylcholine myalgia
increased muscle mass | musculoskeletal-effects | muscle growth effect; muscle hypertrophy
bone growth problems | musculoskeletal-effects | bone growth effects; reduced bone growth; slowed bone growth; bone growth suppression; impaired bone growth; inhibition of bone growth; decreased bone growth; bone overgrowth; altered bone growth; temporary slowing of bone growth; abnormal bone development
height loss | musculoskeletal-effects | loss of height; getting shorter
hypocalcemic tetany | musculoskeletal-effects | tetany; spasms of the hands and feet; muscle tetany | mesh:D013746
tendon tightness | musculoskeletal-effects | tight tendons
tendon swelling | musculoskeletal-effects | swelling of tendons; swollen tendons
jaw clicking | musculoskeletal-effects | clicking jaw; popping jaw; jaw popping; clicking or popping of the jaw
neck muscle weakness | muscle-weakness | neck weakness; weak neck; weakness of neck muscles; difficulty holding up the head; head drop
hand weakness | muscle-weakness | weak hands; weakness in the hands; weakness of the hands; dropping things
difficulty climbing stairs | musculoskeletal-effects | trouble climbing stairs; difficulty rising from a chair
restless limbs | musculoskeletal-effects | restless arms
facial muscle spasm | muscle-spasms | spasms of the face; spasm of facial muscles
pelvic muscle spasm | muscle-spasms | pelvic floor spasm; pelvic floor muscle spasm
bladder spasm | muscle-spasms, urinary-side-effects | bladder cramps; painful bladder spasms; urinary spasms; urinary bladder spasm; urinary tract spasms
smooth muscle spasm | muscle-spasms | spasms of smooth muscle
spasm of the sphincter of Oddi | muscle-spasms | biliary spasm; sphincter of Oddi spasm; bile duct spasm; biliary tract spasm; spasms of the bile ducts; sphincter of Oddi dysfunction
ligament laxity | musculoskeletal-effects
trismus | musculoskeletal-effects | lockjaw; difficulty opening the mouth; difficulty in opening the mouth; trouble opening the mouth; unable to open the mouth; limited mouth opening; jaw tightening; locked jaw; jaw locking
winged scapula | peripheral-nerve-injury | winged shoulder; winged shoulder blade; scapular winging; winging of the shoulder blade
`,
};
