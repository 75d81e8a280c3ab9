/**
 * What side effects are set under in tables and lists, as rows `place | names`: it says where an effect is felt, and is none.
 *
 *     class    system organ classes of MedDRA, whose names are public, with and without their later words
 *     label    what leaflets call them, where what is felt follows: "Skin: rash"
 */
export const organClassRows = `
class | blood and lymphatic system disorders; cardiac disorders; congenital, familial and genetic disorders; ear and labyrinth disorders; endocrine disorders
class | eye disorders; gastrointestinal disorders; general disorders; general disorders and administration site conditions; hepatobiliary disorders
class | immune system disorders; infections and infestations; injury, poisoning and procedural complications; investigations; metabolism and nutrition disorders
class | musculoskeletal and connective tissue disorders; musculoskeletal disorders; neoplasms; neoplasms benign, malignant and unspecified; nervous system disorders
class | pregnancy, puerperium and perinatal conditions; product issues; psychiatric disorders; renal and urinary disorders; reproductive system and breast disorders
class | respiratory, thoracic and mediastinal disorders; respiratory disorders; skin and subcutaneous tissue disorders; skin disorders; social circumstances
class | surgical and medical procedures; vascular disorders

label | blood; bones; brain; brain and nerves; chest; digestion; digestive system; ears
label | eyes; general; gut; heart; heart and blood vessels; hormones; immune system; joints
label | kidneys; liver; lungs; mental health; mind; mood; mouth; muscles
label | muscles and joints; nerves; nervous system; skin; skin and hair; stomach; stomach and bowel; stomach and gut
label | urinary; whole body; gastrointestinal; neurological; psychological; psychiatric; respiratory; cardiovascular
`;
