import type { LexiconTable } from '../rows.ts';

/** Vaccines, by the disease they prevent. */
export const vaccines: LexiconTable = {
  name: 'treatments/vaccines',
  kind: 'treatment',
  rows: `
# Viruses
COVID-19 vaccines | vaccines | COVID vaccines; coronavirus vaccines; SARS-CoV-2 vaccines; COVID-19 vaccination; COVID shots; COVID vaccination; COVID-19 shots; COVID jab | atc:J07BN
bivalent COVID-19 vaccine | covid-19-vaccines | bivalent COVID vaccine; bivalent booster; bivalent COVID-19 booster; bivalent mRNA vaccine
updated COVID-19 vaccine | covid-19-vaccines | updated COVID vaccine; XBB.1.5 vaccine; variant-adapted COVID-19 vaccine
BBV152 | covid-19-vaccines, inactivated-vaccines | Covaxin
VLA2001 | covid-19-vaccines, inactivated-vaccines | Valneva vaccine; Valneva COVID-19 vaccine
Ad5-nCoV | covid-19-vaccines | Convidecia; CanSino vaccine
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
influenza vaccines | vaccines | flu vaccine; flu shot; flu jab; Fluzone; Afluria; Fluarix; flu vaccination; influenza vaccination; annual flu shot; FluLaval; flu immunization; seasonal flu vaccine | atc:J07BB
cell-based influenza vaccine | influenza-vaccines | Flucelvax; cell-based flu vaccine; cell-culture influenza vaccine
recombinant influenza vaccine | influenza-vaccines | Flublok; recombinant flu vaccine; Supemtek
egg-based influenza vaccine | influenza-vaccines | egg-based flu vaccine
quadrivalent influenza vaccine | influenza-vaccines | quadrivalent flu vaccine; FluLaval Quadrivalent; Fluzone Quadrivalent
trivalent influenza vaccine | influenza-vaccines | trivalent flu vaccine
mRNA influenza vaccine | influenza-vaccines, mrna-vaccines | mRNA flu vaccine; mRNA-1010
combined influenza and COVID-19 vaccine | influenza-vaccines, covid-19-vaccines | combined flu and COVID vaccine; combination flu and COVID-19 vaccine; mRNA-1083; flu-COVID combination vaccine
adjuvanted influenza vaccine | influenza-vaccines | Fluad; adjuvanted flu vaccine
live attenuated influenza vaccine | influenza-vaccines, live-vaccines | FluMist; nasal flu vaccine; nasal spray flu vaccine; Fluenz; =LAIV; nasal spray vaccine | atc:J07BB03
measles, mumps and rubella vaccine | live-vaccines | MMR vaccine; M-M-R II; =MMR; Priorix; measles-mumps-rubella vaccine; measles vaccine; measles, mumps, and rubella vaccine; MMR jab; measles vaccination; MMR vaccination; mumps vaccine; rubella vaccine | atc:J07BD52
measles and rubella vaccine | live-vaccines | measles-rubella vaccine; MR vaccine
measles, mumps, rubella and varicella vaccine | live-vaccines | MMRV vaccine; ProQuad; MMRV | atc:J07BD54
varicella vaccine | live-vaccines | chickenpox vaccine; Varivax; Varilrix; varicella vaccination; chickenpox vaccination | atc:J07BK01
shingles vaccine | vaccines | zoster vaccine; herpes zoster vaccine; shingles vaccination; shingles shot; shingles jab
recombinant zoster vaccine | shingles-vaccine | Shingrix; recombinant shingles vaccine | atc:J07BK03
zoster vaccine live | shingles-vaccine, live-vaccines | Zostavax; live zoster vaccine; live shingles vaccine; live attenuated zoster vaccine
HPV vaccine | vaccines | human papillomavirus vaccine; Gardasil; HPV vaccination; HPV shot; HPV jab; cervical cancer vaccine; Gardasil 9; nine-valent HPV vaccine; 9-valent HPV vaccine | atc:J07BM
quadrivalent HPV vaccine | hpv-vaccine | four-valent HPV vaccine
bivalent HPV vaccine | hpv-vaccine | Cervarix; Cecolin
hepatitis A vaccine | inactivated-vaccines | Havrix; Vaqta; hepatitis A vaccination; Avaxim | atc:J07BC02
hepatitis B vaccine | vaccines | Engerix-B; Recombivax HB; hepatitis B vaccination; PreHevbrio; hep B vaccine | atc:J07BC01
adjuvanted hepatitis B vaccine | hepatitis-b-vaccine | Heplisav-B; Heplisav; HepB-CpG; Fendrix
hepatitis E vaccine | vaccines | Hecolin
hepatitis A and B vaccine | vaccines | Twinrix; combined hepatitis A and B vaccine | atc:J07BC20
polio vaccine | vaccines | poliovirus vaccine; poliomyelitis vaccine; polio vaccination | atc:J07BF
inactivated polio vaccine | polio-vaccine, inactivated-vaccines | IPOL; inactivated poliovirus vaccine; Salk vaccine; injected polio vaccine
novel oral polio vaccine | oral-polio-vaccine | nOPV2; novel oral polio vaccine type 2
oral polio vaccine | polio-vaccine, live-vaccines | =OPV; Sabin vaccine; oral poliovirus vaccine
rotavirus vaccine | live-vaccines | rotavirus vaccination | atc:J07BH
monovalent rotavirus vaccine | rotavirus-vaccine | Rotarix; =RV1
pentavalent rotavirus vaccine | rotavirus-vaccine | RotaTeq; =RV5
RSV vaccine | vaccines | respiratory syncytial virus vaccine; RSV vaccination; RSV shot | atc:J07BX05
RSVPreF3 vaccine | rsv-vaccine | Arexvy; RSVPreF3; adjuvanted RSV vaccine; RSVPreF3 OA; GSK RSV vaccine
RSVpreF vaccine | rsv-vaccine | Abrysvo; RSVpreF; bivalent RSV vaccine; Pfizer RSV vaccine; bivalent RSV prefusion F vaccine
mRNA-1345 | rsv-vaccine, mrna-vaccines | mRESVIA; Moderna RSV vaccine; mRNA RSV vaccine
maternal RSV vaccine | rsv-vaccine | maternal RSV vaccination; RSV vaccination in pregnancy; RSV vaccination during pregnancy
rabies vaccine | inactivated-vaccines | Imovax; RabAvert; rabies vaccination; rabies shots; Verorab; Rabipur; anti-rabies vaccine | atc:J07BG
Japanese encephalitis vaccine | inactivated-vaccines | Ixiaro | atc:J07BA02
tick-borne encephalitis vaccine | inactivated-vaccines | Ticovac; FSME-Immun; Encepur | atc:J07BA01
yellow fever vaccine | live-vaccines | YF-Vax; Stamaril; yellow fever vaccination | atc:J07BL01
dengue vaccine | live-vaccines | | atc:J07BX04
CYD-TDV | dengue-vaccine | Dengvaxia; CYD-TDV dengue vaccine
TAK-003 | dengue-vaccine | Qdenga
Butantan-DV | dengue-vaccine | Butantan dengue vaccine; TV003
chikungunya vaccine | vaccines
VLA1553 | chikungunya-vaccine, live-vaccines | Ixchiq; live chikungunya vaccine; live-attenuated chikungunya vaccine
PXVX0317 | chikungunya-vaccine | Vimkunya; chikungunya virus-like particle vaccine
Ebola vaccine | vaccines | Ervebo; rVSV-ZEBOV | atc:J07BX02
Ad26.ZEBOV vaccine | ebola-vaccine | Zabdeno; Mvabea
smallpox vaccine | live-vaccines | ACAM2000; vaccinia vaccine; Dryvax
mpox vaccine | vaccines | Jynneos; Imvanex; MVA-BN; monkeypox vaccine; Imvamune
H5N1 influenza vaccine | influenza-vaccines | bird flu vaccine; Audenz; avian influenza vaccine; pandemic influenza vaccine
high-dose influenza vaccine | influenza-vaccines | Fluzone High-Dose; high-dose flu vaccine; high-dose flu shot
# Bacteria and parasites
pneumococcal vaccine | vaccines | pneumonia vaccine; pneumococcal vaccination; pneumonia shot; pneumonia jab | atc:J07AL
pneumococcal conjugate vaccine | pneumococcal-vaccine | Prevnar; Prevenar | atc:J07AL02
PCV13 | pneumococcal-conjugate-vaccine | Prevnar 13; Prevenar 13; 13-valent pneumococcal conjugate vaccine; 13-valent conjugate vaccine
PCV15 | pneumococcal-conjugate-vaccine | Vaxneuvance; 15-valent pneumococcal conjugate vaccine
PCV20 | pneumococcal-conjugate-vaccine | Prevnar 20; Prevenar 20; Apexxnar; 20-valent pneumococcal conjugate vaccine
PCV21 | pneumococcal-conjugate-vaccine | Capvaxive; 21-valent pneumococcal conjugate vaccine
PCV10 | pneumococcal-conjugate-vaccine | Synflorix; 10-valent pneumococcal conjugate vaccine
pneumococcal polysaccharide vaccine | pneumococcal-vaccine | Pneumovax; Pneumovax 23; PPSV23; 23-valent pneumococcal polysaccharide vaccine; =PPSV | atc:J07AL01
meningococcal vaccine | vaccines | meningitis vaccine; meningococcal conjugate vaccine; meningococcal vaccination; Menitorix | atc:J07AH
MenACWY vaccine | meningococcal-vaccine | MenACWY; Menactra; Menveo; MenQuadfi; Nimenrix; quadrivalent meningococcal vaccine; meningococcal ACWY vaccine; quadrivalent meningococcal conjugate vaccine
meningococcal group C vaccine | meningococcal-vaccine | MenC vaccine; meningitis C vaccine; meningococcal C vaccine
MenAfriVac | meningococcal-vaccine | meningococcal A conjugate vaccine; MenACWYX; Men5CV; NmCV-5
meningococcal group B vaccine | meningococcal-vaccine | MenB vaccine; meningitis B vaccine | atc:J07AH09
4CMenB | meningococcal-group-b-vaccine | Bexsero; four-component meningococcal B vaccine; 4CMenB vaccine
MenB-FHbp | meningococcal-group-b-vaccine | Trumenba
meningococcal ABCWY vaccine | meningococcal-vaccine | Penbraya; Penmenvy
diphtheria, tetanus and pertussis vaccine | vaccines | DTaP vaccine; DTaP; Daptacel; Infanrix; diphtheria-tetanus-pertussis vaccine; diphtheria, tetanus, and pertussis vaccine; DTP vaccine; DPT vaccine
Tdap vaccine | diphtheria-tetanus-and-pertussis-vaccine | Tdap; Boostrix; Adacel; tetanus, diphtheria and pertussis vaccine; Tdap booster
pertussis vaccine | vaccines | whooping cough vaccine; pertussis vaccination; whooping cough vaccination; acellular pertussis vaccine
tetanus vaccine | vaccines | tetanus toxoid; tetanus shot; tetanus booster; tetanus vaccination; tetanus jab; tetanus injection | atc:J07AM01
tetanus-diphtheria vaccine | vaccines | Td vaccine; Tenivac; tetanus and diphtheria vaccine; Tdvax | atc:J07AM51
diphtheria vaccine | vaccines | diphtheria toxoid
pentavalent vaccine | vaccines | Pediarix; Pentacel; 5-in-1 vaccine
tetravalent vaccine | vaccines | 4-in-1 vaccine; 4-in-1 pre-school booster; pre-school booster; Kinrix; Quadracel
hexavalent vaccine | vaccines | Vaxelis; Infanrix hexa; 6-in-1 vaccine; Hexyon
Haemophilus influenzae type b vaccine | vaccines | Hib vaccine; ActHIB; PedvaxHIB; Hiberix; Hib conjugate vaccine | atc:J07AG01
BCG vaccine | live-vaccines | bacille Calmette-Guérin vaccine; Bacillus Calmette-Guérin; BCG vaccination; tuberculosis vaccine; =BCG; BCG jab | atc:J07AN01
typhoid vaccine | vaccines | typhoid vaccination | atc:J07AP
oral typhoid vaccine | typhoid-vaccine, live-vaccines | Vivotif; Ty21a; live oral typhoid vaccine
typhoid conjugate vaccine | typhoid-vaccine | Typbar-TCV
typhoid Vi polysaccharide vaccine | typhoid-vaccine | Typhim Vi
cholera vaccine | vaccines | cholera vaccination | atc:J07AE
live oral cholera vaccine | cholera-vaccine, live-vaccines | Vaxchora
inactivated oral cholera vaccine | cholera-vaccine, inactivated-vaccines | Dukoral; Shanchol; Euvichol; killed oral cholera vaccine
anthrax vaccine | vaccines | BioThrax; Cyfendus; anthrax vaccine adsorbed | atc:J07AC01
plague vaccine | vaccines | | atc:J07AK01
urinary tract infection vaccine | vaccines | UTI vaccine; Uromune; MV140
E. coli vaccine | vaccines | ExPEC vaccine; Escherichia coli vaccine
herpes simplex vaccine | vaccines | genital herpes vaccine
gonorrhea vaccine | vaccines | gonorrhea vaccination
Zika vaccine | vaccines
Lyme disease vaccine | vaccines | VLA15; LYMErix; Lyme vaccine
malaria vaccine | vaccines
RTS,S malaria vaccine | malaria-vaccine | RTS,S; Mosquirix; RTS,S/AS01; RTS,S vaccine
R21/Matrix-M | malaria-vaccine | R21 vaccine; R21 malaria vaccine
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
