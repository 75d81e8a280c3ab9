import type { LexiconTable } from '../rows.ts';

/** Vaccines, by the disease they prevent. */
export const vaccines: LexiconTable = {
  name: 'treatments/vaccines',
  kind: 'treatment',
  rows: `
# Viruses
COVID-19 vaccines | vaccines | COVID vaccines; coronavirus vaccines; SARS-CoV-2 vaccines; COVID-19 vaccination; COVID shots; COVID vaccination; COVID-19 shots; COVID jab | atc:J07BN
COVID-19 boosters | covid-19-vaccines, booster-shots | Covid booster; COVID booster shot; COVID-19 booster shot; coronavirus booster; COVID-19 booster dose
BNT162b2 | covid-19-vaccines, mrna-vaccines | Comirnaty; Pfizer-BioNTech vaccine; Pfizer vaccine; tozinameran; Pfizer-BioNTech COVID-19 vaccine; Pfizer COVID-19 vaccine
mRNA-1273 | covid-19-vaccines, mrna-vaccines | Spikevax; Moderna vaccine; elasomeran; Moderna COVID-19 vaccine
mRNA-1283 | covid-19-vaccines, mrna-vaccines | mNEXSPIKE
ChAdOx1 nCoV-19 vaccine | covid-19-vaccines | AstraZeneca vaccine; Vaxzevria; AZD1222; Covishield; Oxford-AstraZeneca vaccine; Oxford vaccine
Ad26.COV2.S vaccine | covid-19-vaccines | Janssen vaccine; Johnson & Johnson vaccine; Jcovden; Johnson & Johnson COVID-19 vaccine; J&J vaccine
NVX-CoV2373 | covid-19-vaccines | Novavax vaccine; Nuvaxovid; Novavax; Covovax
Gam-COVID-Vac | covid-19-vaccines | Sputnik V
CoronaVac | covid-19-vaccines, inactivated-vaccines | Sinovac vaccine
BBIBP-CorV | covid-19-vaccines, inactivated-vaccines | Sinopharm vaccine
influenza vaccines | vaccines | flu vaccine; flu shot; flu jab; Fluzone; Flucelvax; Afluria; Fluarix; flu vaccination; Flublok; influenza vaccination; annual flu shot; FluLaval; flu immunization; seasonal flu vaccine | atc:J07BB
adjuvanted influenza vaccine | influenza-vaccines | Fluad; adjuvanted flu vaccine
live attenuated influenza vaccine | influenza-vaccines, live-vaccines | FluMist; nasal flu vaccine; nasal spray flu vaccine; Fluenz; =LAIV; nasal spray vaccine | atc:J07BB03
measles, mumps and rubella vaccine | live-vaccines | MMR vaccine; M-M-R II; =MMR; Priorix; measles-mumps-rubella vaccine; measles vaccine; measles, mumps, and rubella vaccine; MMR jab; measles vaccination; MMR vaccination; mumps vaccine; rubella vaccine | atc:J07BD52
measles, mumps, rubella and varicella vaccine | live-vaccines | MMRV vaccine; ProQuad; MMRV | atc:J07BD54
varicella vaccine | live-vaccines | chickenpox vaccine; Varivax; Varilrix; varicella vaccination; chickenpox vaccination | atc:J07BK01
shingles vaccine | vaccines | zoster vaccine; herpes zoster vaccine; Zostavax; shingles vaccination; shingles shot; shingles jab
recombinant zoster vaccine | shingles-vaccine | Shingrix; recombinant shingles vaccine | atc:J07BK03
HPV vaccine | vaccines | human papillomavirus vaccine; Gardasil; Cervarix; HPV vaccination; Gardasil 9; HPV shot; HPV jab; cervical cancer vaccine | atc:J07BM
hepatitis A vaccine | inactivated-vaccines | Havrix; Vaqta; hepatitis A vaccination; Avaxim | atc:J07BC02
hepatitis B vaccine | vaccines | Engerix-B; Recombivax HB; Heplisav-B; hepatitis B vaccination; PreHevbrio; Heplisav; Fendrix; hep B vaccine | atc:J07BC01
hepatitis A and B vaccine | vaccines | Twinrix; combined hepatitis A and B vaccine | atc:J07BC20
polio vaccine | vaccines | poliovirus vaccine; inactivated polio vaccine; IPOL; poliomyelitis vaccine; polio vaccination | atc:J07BF
oral polio vaccine | polio-vaccine, live-vaccines | =OPV; Sabin vaccine; oral poliovirus vaccine
rotavirus vaccine | live-vaccines | RotaTeq; Rotarix; rotavirus vaccination | atc:J07BH
RSV vaccine | vaccines | respiratory syncytial virus vaccine; Arexvy; Abrysvo; RSV vaccination; mRESVIA; RSV shot | atc:J07BX05
rabies vaccine | inactivated-vaccines | Imovax; RabAvert; rabies vaccination; rabies shots; Verorab; Rabipur; anti-rabies vaccine | atc:J07BG
Japanese encephalitis vaccine | inactivated-vaccines | Ixiaro | atc:J07BA02
tick-borne encephalitis vaccine | inactivated-vaccines | Ticovac; FSME-Immun; Encepur | atc:J07BA01
yellow fever vaccine | live-vaccines | YF-Vax; Stamaril; yellow fever vaccination | atc:J07BL01
dengue vaccine | live-vaccines | Dengvaxia; Qdenga | atc:J07BX04
chikungunya vaccine | vaccines | Ixchiq; Vimkunya
Ebola vaccine | vaccines | Ervebo; rVSV-ZEBOV | atc:J07BX02
smallpox vaccine | live-vaccines | ACAM2000; vaccinia vaccine; Dryvax
mpox vaccine | vaccines | Jynneos; Imvanex; MVA-BN; monkeypox vaccine; Imvamune
H5N1 influenza vaccine | influenza-vaccines | bird flu vaccine; Audenz; avian influenza vaccine; pandemic influenza vaccine
high-dose influenza vaccine | influenza-vaccines | Fluzone High-Dose; high-dose flu vaccine; high-dose flu shot
# Bacteria and parasites
pneumococcal vaccine | vaccines | pneumonia vaccine; pneumococcal vaccination; pneumonia shot; pneumonia jab | atc:J07AL
pneumococcal conjugate vaccine | pneumococcal-vaccine | Prevnar; Prevenar; Prevnar 13; PCV13; Prevnar 20; PCV20; Vaxneuvance; PCV15; Capvaxive; PCV21 | atc:J07AL02
pneumococcal polysaccharide vaccine | pneumococcal-vaccine | Pneumovax; Pneumovax 23; PPSV23; 23-valent pneumococcal polysaccharide vaccine; =PPSV | atc:J07AL01
meningococcal vaccine | vaccines | meningitis vaccine; Menactra; Menveo; MenQuadfi; MenACWY; meningococcal conjugate vaccine; MenACWY vaccine; Nimenrix; meningococcal vaccination; Menitorix | atc:J07AH
meningococcal group B vaccine | meningococcal-vaccine | Bexsero; Trumenba; MenB vaccine; 4CMenB; meningitis B vaccine | atc:J07AH09
meningococcal ABCWY vaccine | meningococcal-vaccine | Penbraya; Penmenvy
diphtheria, tetanus and pertussis vaccine | vaccines | DTaP vaccine; DTaP; Daptacel; Infanrix; diphtheria-tetanus-pertussis vaccine; diphtheria, tetanus, and pertussis vaccine; DTP vaccine; DPT vaccine
Tdap vaccine | diphtheria-tetanus-and-pertussis-vaccine | Tdap; Boostrix; Adacel; tetanus, diphtheria and pertussis vaccine; Tdap booster
pertussis vaccine | vaccines | whooping cough vaccine; pertussis vaccination; whooping cough vaccination; acellular pertussis vaccine
tetanus vaccine | vaccines | tetanus toxoid; tetanus shot; tetanus booster; tetanus vaccination; tetanus jab; tetanus injection | atc:J07AM01
tetanus-diphtheria vaccine | vaccines | Td vaccine; Tenivac; tetanus and diphtheria vaccine; Tdvax | atc:J07AM51
diphtheria vaccine | vaccines | diphtheria toxoid
pentavalent vaccine | vaccines | Pediarix; Pentacel; 5-in-1 vaccine
hexavalent vaccine | vaccines | Vaxelis; Infanrix hexa; 6-in-1 vaccine; Hexyon
Haemophilus influenzae type b vaccine | vaccines | Hib vaccine; ActHIB; PedvaxHIB; Hiberix; Hib conjugate vaccine | atc:J07AG01
BCG vaccine | live-vaccines | bacille Calmette-Guérin vaccine; Bacillus Calmette-Guérin; BCG vaccination; tuberculosis vaccine; =BCG; BCG jab | atc:J07AN01
typhoid vaccine | vaccines | Typhim Vi; Vivotif; typhoid vaccination | atc:J07AP
cholera vaccine | vaccines | Vaxchora; Dukoral; cholera vaccination | atc:J07AE
anthrax vaccine | vaccines | BioThrax; Cyfendus; anthrax vaccine adsorbed | atc:J07AC01
plague vaccine | vaccines | | atc:J07AK01
Lyme disease vaccine | vaccines | VLA15; LYMErix; Lyme vaccine
malaria vaccine | vaccines | RTS,S; Mosquirix; R21/Matrix-M; R21 vaccine; RTS,S/AS01; R21 malaria vaccine
HIV vaccine | vaccines
Clostridioides difficile vaccine | vaccines
group B streptococcus vaccine | vaccines | GBS vaccine
booster shots | vaccines | booster dose; booster vaccine; booster jab
childhood vaccines | vaccines | childhood immunizations; childhood vaccinations; routine childhood vaccines; pediatric vaccines
maternal vaccination | vaccines | maternal immunization; vaccination in pregnancy; vaccination during pregnancy
travel vaccines | vaccines | travel vaccinations
norovirus vaccine | vaccines
Epstein-Barr virus vaccine | vaccines
cytomegalovirus vaccine | vaccines
M72/AS01E | vaccines | M72 vaccine; M72 tuberculosis vaccine
vaccine adjuvants | medications
therapeutic peptides | medications | peptide therapy; peptide injections; injectable peptides
drug tapering | medications | deprescribing; hyperbolic tapering; gradual dose reduction
drug holidays | medications | medication holiday
`,
};
