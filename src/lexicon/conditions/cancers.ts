import type { LexiconTable } from '../rows.ts';

/** Cancers, benign tumors and conditions that precede cancer. */
export const cancers: LexiconTable = {
  name: 'conditions/cancers',
  kind: 'condition',
  rows: `
cancer | tumors | malignancy; malignant tumors; malignant disease; neoplasms; carcinoma; malignant neoplasms; cancerous; cancerous tumors; cancer cells; oncological diseases; cancerous growths; oncologic diseases; certain cancers; types of cancer; certain types of cancer; cancer growth; malignant growth | mesh:D009369
solid tumors | cancer | advanced solid tumors
advanced cancer | cancer | late-stage cancer; terminal cancer; stage IV cancer; stage 4 cancer; advanced malignancy; incurable cancer; end-stage cancer
metastatic cancer | advanced-cancer, metastatic-disease | cancer that has spread; cancer that has spread to other parts of the body; metastasized cancer
bone metastases | metastatic-disease | cancer that has spread to the bones; secondary bone cancer; metastatic bone disease; bone cancer that has spread; skeletal metastases; cancer spread to the bone
brain metastases | metastatic-disease | cancer that has spread to the brain; secondary brain tumors
liver metastases | metastatic-disease | secondary liver cancer; cancer that has spread to the liver
cancer of unknown primary | cancer | unknown primary cancer
treatment-resistant cancer | cancer | drug-resistant cancer; relapsed or refractory cancer; resistant cancer; refractory cancer
recurrent cancer | cancer | cancer recurrence; cancer relapse; cancer coming back; return of cancer; relapsed cancer; recurrence of cancer; cancer returning; recurring cancer; cancer that has come back
second primary cancer | cancer | secondary malignancies; second primary malignancies; second cancers; new cancers; new primary cancers; another cancer; treatment-related cancers; therapy-related leukemia
hereditary cancer syndromes | genetic-disorders, cancer | familial cancer; hereditary cancer; inherited cancer risk
childhood cancer | cancer, childhood-diseases | pediatric cancer; cancer in children
precancerous conditions | | precancerous lesions; premalignant conditions; precancer; precancerous changes; precancerous cells; premalignant lesions | mesh:D011230
hormone-sensitive cancer | cancer | hormone-dependent tumors; hormone-dependent cancer; estrogen-dependent tumors; hormone-related cancer; hormone-sensitive tumors; estrogen-sensitive cancer; estrogen-dependent cancer; sex hormone-sensitive cancer; estrogen-dependent neoplasia
smoking-related cancer | cancer | tobacco-related cancers
HPV-related cancer | cancer | cancers caused by HPV
# Brain and nerves
brain tumor | tumors, neurological-disorders | brain cancer; intracranial tumor; central nervous system tumors | mesh:D001932
glioblastoma | glioma | glioblastoma multiforme; =GBM; recurrent glioblastoma | mesh:D005909
glioma | brain-tumor | | mesh:D005910
diffuse intrinsic pontine glioma | glioma | =DIPG
low-grade glioma | glioma
high-grade glioma | glioma
astrocytoma | glioma | anaplastic astrocytoma | mesh:D001254
subependymal giant cell astrocytoma | astrocytoma | =SEGA
oligodendroglioma | glioma | | mesh:D009837
ependymoma | glioma | | mesh:D004806
medulloblastoma | brain-tumor, childhood-cancer | | mesh:D008527
meningioma | brain-tumor | | mesh:D008579
craniopharyngioma | brain-tumor | | mesh:D003397
pituitary tumor | brain-tumor | pituitary adenoma; pituitary gland tumor | mesh:D010911
acoustic neuroma | brain-tumor | vestibular schwannoma | mesh:D009464
neuroblastoma | childhood-cancer | high-risk neuroblastoma | mesh:D009447
retinoblastoma | childhood-cancer, eye-conditions | | mesh:D012175
schwannoma | benign-tumors | neurilemmoma | mesh:D009442
plexiform neurofibroma | benign-tumors, neurofibromatosis | neurofibroma | mesh:D018318
# Head, neck, thyroid, chest
head and neck cancer | cancer | cancer of the head and neck; squamous cell carcinoma of the head and neck; head and neck squamous cell carcinoma; =HNSCC | mesh:D006258
oral cancer | head-and-neck-cancer | mouth cancer; cancer of the mouth; oral cavity cancer | mesh:D009062
tongue cancer | oral-cancer
lip cancer | oral-cancer
throat cancer | head-and-neck-cancer | pharyngeal cancer; oropharyngeal cancer; cancer of the throat | mesh:D010610
laryngeal cancer | head-and-neck-cancer | cancer of the larynx; voice box cancer | mesh:D007822
nasopharyngeal cancer | head-and-neck-cancer | nasopharyngeal carcinoma
salivary gland cancer | head-and-neck-cancer | salivary gland tumors | mesh:D012468
oral leukoplakia | precancerous-conditions, oral-diseases | leukoplakia | mesh:D007972
oral hairy leukoplakia | oral-leukoplakia | hairy leukoplakia
thyroid cancer | cancer, thyroid-disorders | thyroid carcinoma; cancer of the thyroid; thyroid tumors; thyroid gland cancer | mesh:D013964
papillary thyroid cancer | thyroid-cancer
follicular thyroid cancer | thyroid-cancer
differentiated thyroid cancer | thyroid-cancer
medullary thyroid cancer | thyroid-cancer | medullary thyroid carcinoma; =MTC; thyroid C-cell tumors
anaplastic thyroid cancer | thyroid-cancer | | mesh:D065646
parathyroid cancer | cancer | parathyroid carcinoma
lung cancer | cancer, lung-disease | lung carcinoma; cancer of the lung; bronchial carcinoma; bronchogenic carcinoma; lung tumors | mesh:D008175
non-small cell lung cancer | lung-cancer | NSCLC; non-small-cell lung carcinoma | mesh:D002289
lung adenocarcinoma | non-small-cell-lung-cancer
small cell lung cancer | lung-cancer | =SCLC; small-cell lung carcinoma | mesh:D055752
mesothelioma | cancer | malignant pleural mesothelioma; pleural mesothelioma; malignant mesothelioma; asbestos cancer | mesh:D008654
thymoma | cancer | | mesh:D013945
thymic carcinoma | cancer | thymus cancer
# Breast and gynecological
breast cancer | cancer | breast carcinoma; cancer of the breast; breast tumors; mammary cancer; history of breast cancer; invasive breast cancer; known or suspected breast cancer | mesh:D001943
male breast cancer | breast-cancer
early breast cancer | breast-cancer | early-stage breast cancer
metastatic breast cancer | breast-cancer, metastatic-cancer | advanced breast cancer; locally advanced or metastatic breast cancer
HER2-positive breast cancer | breast-cancer | HER2+ breast cancer; HER2 positive metastatic breast cancer
hormone receptor-positive breast cancer | breast-cancer | estrogen receptor-positive breast cancer; ER-positive breast cancer; hormone-positive breast cancer; hormone-sensitive breast cancer; HR-positive breast cancer; hormone receptor positive early breast cancer
triple-negative breast cancer | breast-cancer | =TNBC | mesh:D064726
inflammatory breast cancer | breast-cancer | | mesh:D058922
ductal carcinoma in situ | breast-cancer, precancerous-conditions | =DCIS; intraductal carcinoma | mesh:D002285
hereditary breast and ovarian cancer | hereditary-cancer-syndromes, breast-cancer, ovarian-cancer | BRCA-mutated cancer
BRCA mutations | hereditary-cancer-syndromes
Paget's disease of the breast | breast-cancer | Paget's disease of the nipple; mammary Paget disease
gynecologic cancer | cancer, gynecological-conditions | gynecological cancers; cancers of the female reproductive system
ovarian cancer | gynecologic-cancer | cancer of the ovary; ovarian carcinoma; epithelial ovarian cancer; ovarian tumors; recurrent ovarian cancer | mesh:D010051
fallopian tube cancer | gynecologic-cancer | | mesh:D005185
primary peritoneal cancer | gynecologic-cancer | peritoneal cancer
peritoneal metastases | metastatic-disease | peritoneal carcinomatosis
endometrial cancer | gynecologic-cancer | cancer of the uterus; uterine cancer; womb cancer; cancer of the womb; cancer of the endometrium; cancer of the lining of the uterus; cancer of the lining of the womb; endometrial carcinoma; cancer of the uterine lining; uterus cancer | mesh:D016889
uterine sarcoma | gynecologic-cancer
cervical cancer | gynecologic-cancer | cancer of the cervix; cervical carcinoma; cancer of the neck of the womb | mesh:D002583
cervical intraepithelial neoplasia | precancerous-conditions, gynecological-conditions | cervical dysplasia; abnormal cervical cells; =CIN; abnormal Pap smear; abnormal smear; pre-cancerous cells; pre-cancerous cervical cells; precancerous cervical cells; abnormal cells on the cervix; cervical cell changes; abnormal cells of the cervix; abnormal smear results | mesh:D018290
vaginal cancer | gynecologic-cancer | cancer of the vagina | mesh:D014625
vulvar cancer | gynecologic-cancer | vulval cancer | mesh:D014846
vulvar intraepithelial neoplasia | precancerous-conditions | =VIN
gestational trophoblastic disease | pregnancy-complications, tumors | molar pregnancy; hydatidiform mole; gestational trophoblastic neoplasia | mesh:D031901
choriocarcinoma | cancer | | mesh:D002822
# Digestive
esophageal cancer | cancer | cancer of the esophagus; esophageal carcinoma; cancer of the gullet; cancer of the food pipe | mesh:D004938
stomach cancer | cancer | gastric cancer; cancer of the stomach; gastric carcinoma; gastric adenocarcinoma | mesh:D013274
gastroesophageal junction cancer | cancer | gastroesophageal junction adenocarcinoma
colorectal cancer | cancer | bowel cancer; colorectal carcinoma; cancer of the bowel; colon and rectal cancer; cancer of the large bowel; colorectal tumors; cancer of the colon or rectum | mesh:D015179
colon cancer | colorectal-cancer | cancer of the colon
rectal cancer | colorectal-cancer | cancer of the rectum
metastatic colorectal cancer | colorectal-cancer, metastatic-cancer | advanced colorectal cancer; =mCRC
anal cancer | cancer | cancer of the anus | mesh:D001005
small bowel cancer | cancer | small intestine cancer; cancer of the small intestine
gastrointestinal stromal tumor | cancer | =GIST | mesh:D046152
gastrointestinal cancer | cancer | digestive system cancer; GI cancer | mesh:D005770
neuroendocrine tumor | cancer | =NET; gastroenteropancreatic neuroendocrine tumors; neuroendocrine cancer | mesh:D018358
pancreatic neuroendocrine tumors | neuroendocrine-tumor
carcinoid tumor | neuroendocrine-tumor | carcinoid; carcinoid cancer | mesh:D002276
insulinoma | neuroendocrine-tumor | islet cell tumor; pancreatic islet cell tumor; insulin-producing tumor; islet cell cancer | mesh:D007340
glucagonoma | neuroendocrine-tumor | | mesh:D005935
VIPoma | neuroendocrine-tumor | vasoactive intestinal peptide tumor; vasoactive intestinal peptide-secreting tumors | mesh:D003969
pancreatic cancer | cancer | cancer of the pancreas; pancreatic carcinoma; pancreatic adenocarcinoma; pancreatic tumors | mesh:D010190
liver cancer | cancer, liver-disease | hepatocellular carcinoma; =HCC; cancer of the liver; hepatoma; liver tumors; hepatic tumors; malignant liver tumors; hepatic cancer | mesh:D008113
hepatoblastoma | liver-cancer, childhood-cancer
hepatic adenoma | benign-tumors, liver-disease | liver adenoma; benign liver tumors | mesh:D018248
focal nodular hyperplasia | benign-tumors, liver-disease
bile duct cancer | cancer | cholangiocarcinoma; biliary tract cancer; biliary cancer | mesh:D018281
gallbladder cancer | cancer | cancer of the gallbladder | mesh:D005706
# Urinary and male
kidney cancer | cancer, kidney-disease | renal cell carcinoma; renal cancer; =RCC; cancer of the kidney; kidney tumors; advanced renal cell carcinoma; renal carcinoma; renal tumors | mesh:D007680
Wilms tumor | childhood-cancer, kidney-cancer | Wilms' tumor; nephroblastoma | mesh:D009396
renal angiomyolipoma | benign-tumors, kidney-disease | angiomyolipoma; kidney angiomyolipoma | mesh:D018207
bladder cancer | cancer | urothelial carcinoma; cancer of the bladder; urothelial cancer; transitional cell carcinoma; urinary bladder cancer; bladder tumors; carcinoma in situ of the bladder; bladder carcinoma; growth in the bladder; bladder growths; tumour in the bladder | mesh:D001749
non-muscle-invasive bladder cancer | bladder-cancer | superficial bladder cancer
prostate cancer | cancer | prostatic cancer; cancer of the prostate; prostate carcinoma; advanced prostate cancer; prostatic carcinoma; carcinoma of the prostate; prostate tumors; localized prostate cancer; prostate gland cancer | mesh:D011471
metastatic prostate cancer | prostate-cancer, metastatic-cancer
castration-resistant prostate cancer | prostate-cancer | hormone-refractory prostate cancer; =CRPC; =mCRPC; metastatic castration-resistant prostate cancer; hormone-resistant prostate cancer | mesh:D064129
testicular cancer | cancer | testicular tumors; cancer of the testicles; testis cancer; cancer of the testes | mesh:D013736
germ cell tumor | cancer | germ cell cancer | mesh:D009373
seminoma | germ-cell-tumor
teratoma | germ-cell-tumor
penile cancer | cancer | cancer of the penis | mesh:D010412
# Skin
skin cancer | cancer, skin-conditions | cancer of the skin; non-melanoma skin cancer; skin tumors | mesh:D012878
nonmelanoma skin cancer | skin-cancer | keratinocyte carcinoma
melanoma | skin-cancer | malignant melanoma; unresectable melanoma; black skin cancer; cutaneous melanoma | mesh:D008545
metastatic melanoma | melanoma, metastatic-cancer | advanced melanoma
uveal melanoma | melanoma, eye-conditions | ocular melanoma; eye cancer; eye melanoma; melanoma of the eye
basal cell carcinoma | skin-cancer | basal cell skin cancer; =BCC; rodent ulcer; superficial basal cell carcinoma; basal cell cancer | mesh:D002280
squamous cell carcinoma | skin-cancer | squamous cell skin cancer; cutaneous squamous cell carcinoma; =SCC; squamous cell cancer | mesh:D002294
Bowen's disease | skin-cancer, precancerous-conditions | squamous cell carcinoma in situ | mesh:D001913
Merkel cell carcinoma | skin-cancer | | mesh:D015266
actinic keratosis | precancerous-conditions, skin-conditions | actinic keratoses; solar keratosis; solar keratoses; sun spots; precancerous skin growths; sunspots; =AKs | mesh:D055623
Kaposi sarcoma | cancer | AIDS-related Kaposi sarcoma | mesh:D012514
cutaneous T-cell lymphoma | lymphoma, skin-cancer | =CTCL | mesh:D016410
mycosis fungoides | cutaneous-t-cell-lymphoma
Sézary syndrome | cutaneous-t-cell-lymphoma
dermatofibrosarcoma protuberans | skin-cancer, sarcoma
# Bone, soft tissue
sarcoma | cancer | | mesh:D012509
soft tissue sarcoma | sarcoma
liposarcoma | soft-tissue-sarcoma
leiomyosarcoma | soft-tissue-sarcoma
angiosarcoma | soft-tissue-sarcoma
synovial sarcoma | soft-tissue-sarcoma
bone cancer | cancer, bone-diseases | bone tumors; cancer of the bone | mesh:D001859
chondrosarcoma | bone-cancer, sarcoma
osteosarcoma | bone-cancer, sarcoma | osteogenic sarcoma | mesh:D012516
Ewing sarcoma | bone-cancer, sarcoma | | mesh:D012512
rhabdomyosarcoma | sarcoma, childhood-cancer | | mesh:D012208
giant cell tumor of bone | benign-tumors, bone-diseases | | mesh:D018212
tenosynovial giant cell tumor | benign-tumors
pigmented villonodular synovitis | tenosynovial-giant-cell-tumor
desmoid tumor | tumors | aggressive fibromatosis | mesh:D018222
lipoma | benign-tumors | fatty lump | mesh:D008067
chordoma | bone-cancer | | mesh:D002817
# Blood cancers
blood cancer | cancer, blood-disorders | hematologic malignancies; hematological malignancies; hematologic cancers; haematological cancer; cancers of the blood | mesh:D019337
leukemia | blood-cancer | cancer of the white blood cells | mesh:D007938
acute leukemia | leukemia
acute lymphoblastic leukemia | leukemia | acute lymphocytic leukemia; =ALL; acute lymphatic leukaemia; acute lymphoid leukemia; Philadelphia chromosome-positive acute lymphoblastic leukemia | mesh:D054198
acute myeloid leukemia | leukemia | =AML; acute myelogenous leukemia; acute nonlymphocytic leukemia; acute myeloblastic leukaemia; acute nonlymphoblastic leukemia | mesh:D015470
acute promyelocytic leukemia | acute-myeloid-leukemia | =APL | mesh:D015473
chronic lymphocytic leukemia | leukemia | =CLL; chronic lymphatic leukaemia | mesh:D015451
small lymphocytic lymphoma | non-hodgkin-lymphoma
chronic myeloid leukemia | leukemia, myeloproliferative-neoplasms | =CML; chronic myelogenous leukemia; chronic granulocytic leukaemia; Philadelphia chromosome-positive leukemia; Philadelphia chromosome-positive chronic myeloid leukemia | mesh:D015464
hairy cell leukemia | leukemia | | mesh:D007943
T-cell leukemia | leukemia | adult T-cell leukemia; T-cell acute lymphoblastic leukemia
chronic myelomonocytic leukemia | leukemia | | mesh:D015477
lymphoma | blood-cancer | lymphatic cancer; cancer of the lymph nodes; lymph node cancer; malignant lymphoma; cancer of the lymphatic system; lymphoid cancer; cancers of the lymph system; cancer of the lymph glands; lymphoid malignancies | mesh:D008223
Hodgkin lymphoma | lymphoma | Hodgkin's disease; classical Hodgkin lymphoma; Hodgkin's | mesh:D006689
non-Hodgkin lymphoma | lymphoma | =NHL | mesh:D008228
diffuse large B-cell lymphoma | non-hodgkin-lymphoma | =DLBCL; large B-cell lymphoma | mesh:D016403
follicular lymphoma | non-hodgkin-lymphoma | indolent lymphoma; low-grade lymphoma | mesh:D008224
mantle cell lymphoma | non-hodgkin-lymphoma | =MCL | mesh:D020522
marginal zone lymphoma | non-hodgkin-lymphoma | | mesh:D018442
MALT lymphoma | marginal-zone-lymphoma
Burkitt lymphoma | non-hodgkin-lymphoma | | mesh:D002051
T-cell lymphoma | non-hodgkin-lymphoma | | mesh:D016399
peripheral T-cell lymphoma | t-cell-lymphoma
anaplastic large cell lymphoma | t-cell-lymphoma
breast implant-associated anaplastic large cell lymphoma | anaplastic-large-cell-lymphoma
hepatosplenic T-cell lymphoma | t-cell-lymphoma | =HSTCL
B-cell lymphoma | non-hodgkin-lymphoma | B-cell malignancies; B-cell cancers | mesh:D016393
central nervous system lymphoma | lymphoma, brain-tumor | primary CNS lymphoma; brain lymphoma
Waldenström macroglobulinemia | blood-cancer | lymphoplasmacytic lymphoma | mesh:D008258
post-transplant lymphoproliferative disorder | lymphoma | lymphoproliferative disorders; posttransplant lymphoproliferative disorder; =PTLD; lymphoproliferative disease
multiple myeloma | blood-cancer | myeloma; plasma cell myeloma; relapsed or refractory multiple myeloma; plasma cell cancer | mesh:D009101
plasma cell disorders | blood-cancer | monoclonal gammopathy
monoclonal gammopathy of undetermined significance | plasma-cell-disorders | =MGUS
smoldering myeloma | plasma-cell-disorders | smouldering myeloma
plasma cell leukemia | plasma-cell-disorders
plasmacytoma | plasma-cell-disorders
POEMS syndrome | plasma-cell-disorders
myelodysplastic syndrome | blood-cancer | =MDS; myelodysplasia; preleukemia; pre-leukemia | mesh:D009190
myeloproliferative neoplasms | blood-cancer | myeloproliferative disorders; =MPN; myeloproliferative diseases | mesh:D009196
polycythemia vera | myeloproliferative-neoplasms | polycythaemia rubra vera | mesh:D011087
essential thrombocythemia | myeloproliferative-neoplasms | primary thrombocythemia; thrombocythaemia | mesh:D013920
myelofibrosis | myeloproliferative-neoplasms | primary myelofibrosis; bone marrow fibrosis; bone marrow scarring | mesh:D055728
mastocytosis | blood-disorders | mast cell disease; mast cell disorders | mesh:D008415
systemic mastocytosis | mastocytosis
cutaneous mastocytosis | mastocytosis | urticaria pigmentosa
Langerhans cell histiocytosis | blood-disorders | histiocytosis; histiocytosis X | mesh:D006646
Erdheim-Chester disease | blood-disorders | | mesh:D031249
hemophagocytic lymphohistiocytosis | immune-disorders | HLH; haemophagocytic syndrome | mesh:D051359
macrophage activation syndrome | hemophagocytic-lymphohistiocytosis
blastic plasmacytoid dendritic cell neoplasm | blood-cancer
Castleman disease | blood-disorders | | mesh:D005871
# Other growths
skin tags | benign-tumors, skin-conditions | acrochordons
moles | benign-tumors, skin-conditions | pigmented moles; skin moles; nevus; naevi; changing mole | mesh:D009506
dysplastic nevi | moles
seborrheic keratosis | benign-tumors, skin-conditions | seborrhoeic keratoses; age warts | mesh:D017492
ganglion cyst | cysts | ganglion; ganglion on the wrist; a ganglion | mesh:D045888
epidermoid cyst | cysts, skin-conditions | sebaceous cyst; epidermal cysts | mesh:D004814
milia | skin-conditions | milk spots
Baker's cyst | cysts | popliteal cyst | mesh:D011151
dermoid cyst | cysts | | mesh:D003884
brain cyst | cysts | cysts in the brain
arachnoid cyst | brain-cyst
pineal cyst | brain-cyst
von Hippel-Lindau disease | genetic-disorders, tumors | von Hippel-Lindau syndrome; =VHL | mesh:D006623
Li-Fraumeni syndrome | hereditary-cancer-syndromes | | mesh:D016864
malignant wounds | cancer, wounds | fungating wounds; fungating tumors
malignant hypercalcemia | hypercalcemia | hypercalcemia of malignancy; cancer-related hypercalcemia; tumor-induced hypercalcemia
cancer-related fatigue | fatigue | cancer fatigue; fatigue in cancer patients; fatigue from cancer treatment
superior vena cava syndrome | cancer | | mesh:D013479
phyllodes tumor | breast-cancer | cystosarcoma phyllodes
`,
};
