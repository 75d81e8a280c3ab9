import type { LexiconTable } from './rows.ts';

/** Who prescribes, gives or watches over a treatment. */
export const providers: LexiconTable = {
  name: 'providers',
  kind: 'provider',
  rows: `
# Anyone who is trained
healthcare professional | | healthcare provider; health care provider; health care professional; healthcare practitioner; health professional; health provider; health practitioner; care provider; qualified professional; licensed professional; trained professional; qualified practitioner; licensed practitioner; licensed provider; healthcare team; health care team; care team; healthcare specialist; treatment team; trained staff; qualified staff; healthcare expert; health expert; provider; practitioner; specialist

# Medical
medical professional | healthcare-professional | medical provider; medical practitioner; medical expert; medical team; medical staff; medical personnel; medical specialist; clinician; clinical team; clinical staff; prescriber; licensed prescriber; medical care team; medical advisor
physician | medical-professional | doctor; medical doctor; family doctor; general practitioner; =GP; primary care physician; primary care doctor; primary care provider; your PCP; a PCP; the PCP; my PCP; their PCP; her PCP; his PCP; =PCPs; family physician; primary doctor; treating physician; treating doctor; attending physician; consultant physician; hospital doctor
nurse | medical-professional | registered nurse; trained nurse; practice nurse; specialist nurse; infusion nurse; nurse specialist
nurse practitioner | nurse | advanced practice nurse
physician assistant | medical-professional | physician associate
midwife | medical-professional | nurse midwife
paramedic | medical-professional | ambulance crew

# Doctors of one field
pain specialist | physician | pain management specialist; pain management provider; pain management doctor; pain management physician; pain physician; pain doctor; pain management expert; pain medicine specialist; pain clinician; pain management professional; interventional pain specialist
anesthesiologist | physician | anesthetist; anesthesia provider; anesthesia team; anesthesiology team
psychiatrist | physician, mental-health-professional | psychiatric provider; consultant psychiatrist
neurologist | physician | headache specialist; epilepsy specialist; movement disorder specialist
cardiologist | physician | heart specialist; heart doctor
dermatologist | physician | skin specialist; skin doctor
oncologist | physician | cancer specialist; cancer doctor; oncology team
rheumatologist | physician | arthritis specialist
gastroenterologist | physician | stomach specialist; digestive specialist
endocrinologist | physician | diabetes specialist; hormone specialist; diabetes team
gynecologist | physician | obstetrician; =OB-GYN; =OB/GYN; obstetrician-gynecologist
fertility specialist | physician | reproductive endocrinologist; fertility doctor
urologist | physician
nephrologist | physician | kidney specialist; kidney doctor
hepatologist | physician | liver specialist
hematologist | physician | blood specialist
pulmonologist | physician | lung specialist; respiratory specialist; chest physician; asthma specialist
allergist | physician | allergy specialist; immunologist; clinical immunologist
ophthalmologist | physician | eye doctor; eye specialist; eye surgeon
otolaryngologist | physician | =ENT specialist; =ENT doctor; ear, nose and throat specialist
pediatrician | physician | children's doctor
geriatrician | physician
radiologist | physician | interventional radiologist
surgeon | physician | plastic surgeon; orthopedic surgeon; orthopedist; neurosurgeon; surgical team; operating surgeon
emergency physician | physician | emergency doctor; emergency team
sports physician | physician | sports medicine doctor; sports medicine specialist
infectious disease specialist | physician | infectious disease doctor; infection specialist; travel medicine specialist
sleep specialist | physician | sleep doctor; sleep physician; sleep medicine specialist
addiction specialist | physician | addiction medicine specialist; addiction medicine physician

# Mind
mental health professional | healthcare-professional | mental health provider; mental health specialist; mental health practitioner; mental health expert; mental health clinician; mental health care provider; mental health care professional; mental health team
therapist | mental-health-professional | mental health therapist; psychotherapist; counselor; mental health counselor; trauma therapist; behavioral therapist; sleep therapist
psychologist | mental-health-professional | clinical psychologist; health psychologist; sleep psychologist
social worker | mental-health-professional | clinical social worker
addiction counselor | therapist | substance abuse counselor; drug counselor

# Medicines, teeth, senses, movement, food
pharmacist | healthcare-professional | pharmacy team; pharmacy staff; clinical pharmacist; dispensing chemist
dentist | healthcare-professional | dental surgeon; dental team; oral surgeon; orthodontist
dental hygienist | healthcare-professional
optometrist | healthcare-professional | optician
audiologist | healthcare-professional
podiatrist | healthcare-professional | foot specialist; chiropodist
physical therapist | healthcare-professional | physiotherapist; physio
occupational therapist | healthcare-professional
speech therapist | healthcare-professional | speech and language therapist; speech-language pathologist
respiratory therapist | healthcare-professional
dietitian | healthcare-professional | registered dietitian; nutritionist; clinical nutritionist; dietician
chiropractor | healthcare-professional
osteopath (provider) | healthcare-professional
massage therapist | healthcare-professional | masseur; masseuse
acupuncturist | healthcare-professional
naturopath | healthcare-professional | naturopathic doctor; herbalist; homeopath; traditional healer
genetic counselor | healthcare-professional
`,
};
