/**
 * What a class of drugs is for, a row a class: "X is a sedative" says that X is used for sedation.
 *
 *     id of the class | id of the purpose or condition
 */
export const classPurposes = `
ace-inhibitors | hypertension
analgesics | pain
anesthetics | anesthesia
antacids | heartburn
antiarrhythmics | arrhythmia
antibiotics | bacterial-infections
anticoagulants | thrombosis
anticonvulsants | epilepsy
antidepressants | depression
antidiabetics | diabetes
antidiarrheals | diarrhea
antiemetics | nausea
antifungals | fungal-infections
antihistamines | allergies
antihypertensives | hypertension
antimalarials | malaria
antipsychotics | psychosis
antipyretics | fever
antivirals | viral-infections
anxiolytics | anxiety
bronchodilators | asthma
contraceptives | contraception
cough-suppressants | cough
decongestants | nasal-congestion
dissociative-anesthetics | anesthesia
diuretics | swelling
general-anesthetics | anesthesia
hypnotics | insomnia
immunosuppressants | prevention-of-transplant-rejection
laxatives | constipation
local-anesthetics | anesthesia
muscle-relaxants | muscle-spasms
nsaids | pain
opioids | pain
sedatives | sedation
statins | high-cholesterol
stimulants | psychostimulation
topical-anesthetics | anesthesia
vasopressors | hypotension
`;
