import type { LexiconTable } from '../rows.ts';

/** Broad groups of diseases. */
export const groups: LexiconTable = {
  name: 'conditions/groups',
  kind: 'condition',
  rows: `
# Kinds of disease
chronic diseases | | chronic conditions; chronic illness; chronic health conditions; chronic medical conditions; chronic disorders; long-term conditions; long-term illness; longstanding illness; long-term health conditions; long-lasting conditions; noncommunicable diseases; ongoing illness; persistent illness | mesh:D002908
acute illness | | acute conditions; acute diseases; short-term illness | mesh:D000208
critical illness | | critically ill; critical conditions; critical care conditions | mesh:D016638
serious illness | | serious diseases; severe illness; severe disease; serious medical conditions; serious health conditions; life-limiting illness
terminal illness | serious-illness | terminally ill; terminal disease; terminal conditions; end-stage illness; end-stage disease; end of life illness
life-threatening conditions | serious-illness | life-threatening illness; life-threatening diseases
rare diseases | | rare conditions; rare disorders; orphan diseases; rare illnesses | mesh:D035583
genetic disorders | | genetic diseases; genetic conditions; inherited disorders; inherited diseases; inherited conditions; hereditary diseases; hereditary disorders; hereditary conditions | mesh:D030342
birth defects | fetal-harm | congenital anomalies; congenital abnormalities; congenital malformations; congenital disorders; congenital defects; fetal malformations; malformations in the baby; harm to an unborn baby; fetal abnormalities; major birth defects; serious birth defects; severe birth defects; major congenital malformations; malformations; abnormalities in the baby; defects in the baby; defects in babies; abnormalities in babies; babies born with defects; abnormalities in the unborn baby; abnormalities in the fetus; problems in the developing baby; defects in the unborn baby; birth abnormalities; structural defects; deformities in babies; fetal deformities; physical birth defects; abnormal development of the baby; malformations at birth; birth malformations; serious malformations | mesh:D000013
autoimmune diseases | | autoimmune disorders; autoimmune conditions; autoimmunity; autoimmune illness | mesh:D001327
inflammatory diseases | | inflammatory conditions; inflammatory disorders; inflammatory illness; chronic inflammatory conditions; chronic inflammatory diseases
infections | | infectious diseases; infectious conditions; communicable diseases; contagious diseases; catching every cold going; catching infections; picking up infections; catch infections | mesh:D007239
degenerative diseases | | degenerative conditions; degenerative disorders
age-related diseases | | age-related conditions; diseases of aging; diseases of old age
lifestyle diseases | | lifestyle-related diseases; lifestyle-related conditions
occupational diseases | | work-related diseases; work-related illness; occupational illness | mesh:D009784
foodborne illness | infections | food-borne diseases; food poisoning; foodborne disease; foodborne infections | mesh:D005517
iatrogenic disease | | iatrogenic conditions; medically induced illness
comorbidities | | comorbid conditions; coexisting conditions; co-occurring conditions; other medical conditions; underlying conditions; underlying health conditions; pre-existing conditions; preexisting medical conditions; concomitant diseases
medically unexplained symptoms | | functional somatic syndromes; unexplained symptoms
functional disorders | | functional somatic disorders
premature aging | | accelerated aging
frailty | | frailty syndrome; frail health; physical frailty
disability | | physical disability; functional disability; disablement
physical illness | | physical health conditions; medical conditions; medical illness; physical health problems; physical disorders
# Body systems
cardiovascular disease | | heart and blood vessel disease; heart and circulatory disease; cardiovascular disorders; cardiovascular conditions; cardiovascular problems; diseases of the heart and blood vessels; =CVD | mesh:D002318
heart disease | cardiovascular-disease | cardiac disease; heart conditions; heart problems; cardiac conditions; heart trouble; cardiac disorders; heart disorders; cardiac problems; disease of the heart; heart issues; cardiac issues; heart patients | mesh:D006331
blood vessel disease | cardiovascular-disease | vascular disease; vascular disorders; diseases of the blood vessels; blood vessel disorders; vascular conditions; vascular problems | mesh:D014652
lung disease | | respiratory disease; respiratory disorders; respiratory conditions; pulmonary disease; pulmonary disorders; lung conditions; lung problems; respiratory problems; lung disorders; respiratory illness; pulmonary conditions; disease of the lungs; chest disease | mesh:D008171
digestive disorders | | digestive diseases; gastrointestinal disorders; gastrointestinal diseases; gastrointestinal conditions; GI disorders; GI conditions; digestive conditions; digestive tract disorders; gut disorders; stomach disorders; stomach conditions; diseases of the digestive system; bowel disorders; gut conditions | mesh:D005767
liver disease | digestive-disorders | hepatic disease; liver disorders; liver conditions; hepatic disorders; disease of the liver; weak liver; poor liver; bad liver; diseased liver; trouble with your liver; liver is damaged; liver works poorly; liver does not work well; liver doesn't work well | mesh:D008107
kidney disease | | renal disease; kidney disorders; kidney conditions; renal disorders; kidney problems; renal problems; disease of the kidneys; nephropathy; weak kidneys; poor kidneys; bad kidneys; diseased kidneys; trouble with your kidneys; kidneys are weak; kidneys are damaged; kidneys work poorly; kidneys that work poorly; kidneys that are working very poorly; kidneys do not work well; kidneys don't work well; kidney patients | mesh:D007674
urinary tract disorders | | urinary disorders; urologic diseases; urological conditions; urinary conditions; urological disorders; urologic conditions | mesh:D014570
neurological disorders | | neurologic disorders; neurological diseases; neurological conditions; nervous system diseases; nervous system disorders; nervous disorders; disorders of the nervous system; neurologic conditions; neurologic diseases; brain disorders; brain diseases; brain conditions; disorders of the brain; diseases of the nervous system | mesh:D009422
neurodegenerative diseases | neurological-disorders, degenerative-diseases | neurodegenerative disorders; neurodegenerative conditions; neurodegeneration | mesh:D019636
neurodevelopmental disorders | neurological-disorders | developmental disorders; neurodevelopmental conditions; developmental disabilities; developmental conditions; neurodivergence | mesh:D065886
mental health conditions | | mental health disorders; mental illness; mental health problems; mental health; psychiatric disorders; mental disorders; psychiatric conditions; psychiatric illness; psychological disorders; mental health issues; psychological conditions; psychological problems; mental problems; emotional disorders; psychiatric problems; mental conditions; mental ill health; mental health difficulties; mental disease; psychiatric diseases; behavioral health conditions; mental health challenges; mental health concerns; mental issues | mesh:D001523
endocrine disorders | | endocrine diseases; hormonal disorders; hormone disorders; glandular disorders; endocrine conditions; hormonal conditions; hormone problems; hormonal imbalance; hormone imbalance; hormones out of balance; disrupted hormones; hormone upset; hormone disruption; hormones disrupted; unbalanced hormones; altered hormones; hormonal problems; hormonal upset; imbalance of hormones; hormones to become unbalanced | mesh:D004700
metabolic disorders | | metabolic diseases; metabolic conditions; disorders of metabolism | mesh:D008659
musculoskeletal disorders | | musculoskeletal conditions; musculoskeletal diseases; muscle and bone disorders; orthopedic conditions; muscle and joint problems; bone and joint problems; bone and joint disorders | mesh:D009140
joint diseases | musculoskeletal-disorders | joint disorders; joint conditions; joint problems; arthropathy | mesh:D007592
bone diseases | musculoskeletal-disorders | bone disorders; bone conditions; bone problems | mesh:D001847
muscle diseases | musculoskeletal-disorders | muscle disorders; muscular disorders; muscle conditions; muscular diseases; myopathy | mesh:D009135
rheumatic diseases | | rheumatic conditions; rheumatologic diseases; rheumatism; rheumatic disorders; rheumatological conditions | mesh:D012216
connective tissue disease | rheumatic-diseases | connective tissue disorders; collagen vascular disease | mesh:D003240
skin conditions | | skin diseases; skin disorders; skin problems; dermatological conditions; dermatologic conditions; dermatoses; dermatologic disorders; dermatologic diseases; dermatosis; diseases of the skin | mesh:D012871
blood disorders | | blood diseases; hematologic diseases; hematologic disorders; hematological disorders; blood conditions; disorders of the blood; blood dyscrasias | mesh:D006402
bleeding disorders | blood-disorders | hemorrhagic disorders; blood clotting disorders; clotting disorders; coagulation disorders; bleeding conditions; bleeding problems; coagulopathy; bleeding tendency; bleeding diathesis; hemorrhagic diathesis | mesh:D006474
immune disorders | | immune system disorders; immune system diseases; immune-mediated diseases; diseases of the immune system; immune system problems; immune-mediated conditions | mesh:D007154
eye conditions | | eye diseases; eye disorders; eye problems; ocular disorders; ocular diseases; ophthalmic conditions; ocular conditions | mesh:D005128
ear disorders | | ear diseases; ear conditions; ear problems | mesh:D004427
oral diseases | | mouth diseases; oral conditions; mouth problems; oral health problems; diseases of the mouth; dental problems; dental conditions; dental disease | mesh:D009059
gynecological conditions | | gynecologic disorders; gynecological disorders; gynecologic conditions; female reproductive disorders; women's health problems; gynecological problems; female health problems; gynecologic diseases | mesh:D005831
pregnancy complications | | complications of pregnancy; problems in pregnancy; pregnancy problems; problems during pregnancy; obstetric complications; maternal complications; obstetric conditions; complicated pregnancy | mesh:D011248
male reproductive disorders | | men's health problems; male genital disorders; male reproductive problems | mesh:D005832
sexual dysfunction | | sexual problems; sexual disorders; sexual side effects; sexual difficulties; problems with sex; loss of sexual function; sexual health problems; ruin your sex life; sex problems; difficulties with sex; bedroom problems; trouble in the bedroom; difficulties in the bedroom; sexual performance problems; sexual changes; problems having sex; trouble having sex; sexual function problems; sexual issues; problems with your sex life | mesh:D012735
sleep disorders | | sleep disturbances; sleep problems; sleep-wake disorders; disorders of sleep; sleep conditions; sleeping disorders; sleeping problems; disturbed sleep; sleep difficulties; sleep issues; problems sleeping | mesh:D012893
nutritional deficiencies | | nutrient deficiencies; deficiency diseases; nutritional disorders; dietary deficiencies; malnutrition disorders
allergies | immune-disorders | allergic conditions; allergic diseases; allergic disorders; atopic diseases; atopy; atopic conditions | mesh:D006967
neonatal disorders | | newborn diseases; diseases of the newborn; neonatal conditions; newborn problems | mesh:D007232
childhood diseases | | diseases of childhood; childhood illnesses; pediatric diseases; pediatric conditions
injuries | | physical injury; trauma injuries; traumatic injuries; physical trauma; bodily injury | mesh:D014947
poisoning | | intoxication; toxic exposure; toxic ingestion; acute poisoning; poisonous; poison children; toxic overdose; toxic in large amounts; toxic in large doses; toxic in high doses; toxic at high doses | mesh:D011041
tropical diseases | infections | neglected tropical diseases; tropical infections; =NTDs
organ failure | | organ dysfunction; failure of organs; end-organ failure
multiple organ failure | organ-failure | multiorgan failure; multi-organ failure; multiple organ dysfunction syndrome; multiple organ dysfunction; multi-system organ failure; =MODS | mesh:D009102
tumors | | =growths; abnormal growths; tumorous growths
benign tumors | tumors | noncancerous tumors; non-cancerous tumors; benign growths; noncancerous growths; benign neoplasms
cysts | | cystic lesions | mesh:D003560
fibrosis | | scarring of organs; tissue scarring; fibrotic disease; tissue fibrosis | mesh:D005355
amyloidosis | metabolic-disorders | amyloid disease; AL amyloidosis; systemic amyloidosis; amyloid light-chain amyloidosis | mesh:D000686
sarcoidosis | inflammatory-diseases | sarcoid; pulmonary sarcoidosis | mesh:D012507
long COVID | infections | post-COVID syndrome; post-COVID conditions; post-acute sequelae of COVID-19; long-haul COVID; long hauler syndrome; post-COVID-19 condition; post-acute COVID-19 syndrome; =PASC
Gulf War syndrome | chronic-diseases | Gulf War illness
multiple chemical sensitivity | | chemical sensitivity; idiopathic environmental intolerance
chronic fatigue syndrome | chronic-diseases | myalgic encephalomyelitis; ME/CFS; =CFS; systemic exertion intolerance disease | mesh:D015673
post-viral fatigue syndrome | chronic-fatigue-syndrome | post-viral fatigue; postviral fatigue; post-viral syndrome
age-related decline | age-related-diseases | decline with age; aging-related decline
metastatic disease | | metastases; cancer spread; spread of cancer; secondary tumors; secondary cancer; =secondaries; =mets | mesh:D009362
`,
};
