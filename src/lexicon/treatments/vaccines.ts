import type { LexiconTable } from '../rows.ts';

/** Vaccines, by the disease they prevent. */
export const vaccines: LexiconTable = {
  name: 'treatments/vaccines',
  kind: 'treatment',
  rows: `
# Viruses
COVID-19 vaccines | vaccines | COVID vaccines; vaccine against COVID-19; vaccine against COVID; coronavirus vaccines; SARS-CoV-2 vaccines; COVID-19 vaccination; COVID shots; COVID vaccination; COVID-19 shots; COVID jab | atc:J07BN
mRNA COVID-19 vaccines | covid-19-vaccines, mrna-vaccines | mRNA COVID vaccines; COVID-19 mRNA vaccines; COVID mRNA vaccines; mRNA coronavirus vaccines
bivalent COVID-19 vaccine | covid-19-vaccines | bivalent COVID vaccine; bivalent booster; bivalent COVID-19 booster; bivalent mRNA vaccine
updated COVID-19 vaccine | covid-19-vaccines | updated COVID vaccine; XBB.1.5 vaccine; variant-adapted COVID-19 vaccine
Covaxin | covid-19-vaccines, inactivated-vaccines | BBV152
VLA2001 | covid-19-vaccines, inactivated-vaccines | Valneva vaccine; Valneva COVID-19 vaccine
Ad5-nCoV | covid-19-vaccines, viral-vector-vaccines | Convidecia; CanSino vaccine
COVID-19 boosters | covid-19-vaccines, booster-shots | Covid booster; COVID booster shot; COVID-19 booster shot; coronavirus booster; COVID-19 booster dose
Pfizer-BioNTech vaccine | mrna-covid-19-vaccines | BNT162b2; Comirnaty; Pfizer vaccine; tozinameran; Pfizer-BioNTech COVID-19 vaccine; Pfizer COVID-19 vaccine
Moderna vaccine | mrna-covid-19-vaccines | mRNA-1273; Spikevax; elasomeran; Moderna COVID-19 vaccine
mRNA-1283 | mrna-covid-19-vaccines | mNEXSPIKE
Oxford-AstraZeneca vaccine | covid-19-vaccines, viral-vector-vaccines | ChAdOx1 nCoV-19 vaccine; AstraZeneca vaccine; Vaxzevria; AZD1222; Covishield; Oxford vaccine; ChAdOx1 nCoV-19; ChAdOx1-S; Oxford-AstraZeneca COVID-19 vaccine; AstraZeneca COVID-19 vaccine
Janssen vaccine | covid-19-vaccines, viral-vector-vaccines | Ad26.COV2.S vaccine; Johnson & Johnson vaccine; Jcovden; Johnson & Johnson COVID-19 vaccine; J&J vaccine; Ad26.COV2.S
Novavax vaccine | covid-19-vaccines | NVX-CoV2373; Nuvaxovid; Novavax; Covovax; Novavax COVID-19 vaccine
Sputnik V | covid-19-vaccines, viral-vector-vaccines | Gam-COVID-Vac
CoronaVac | covid-19-vaccines, inactivated-vaccines | Sinovac vaccine
BBIBP-CorV | covid-19-vaccines, inactivated-vaccines | Sinopharm vaccine
influenza vaccines | vaccines | flu vaccine; vaccine against flu; vaccine against influenza; flu shot; flu jab; Fluzone; Afluria; Fluarix; flu vaccination; influenza vaccination; annual flu shot; FluLaval; flu immunization; seasonal flu vaccine | atc:J07BB
cell-based influenza vaccine | influenza-vaccines | Flucelvax; cell-based flu vaccine; cell-culture influenza vaccine
recombinant influenza vaccine | influenza-vaccines | Flublok; recombinant flu vaccine; Supemtek
egg-based influenza vaccine | influenza-vaccines | egg-based flu vaccine
quadrivalent influenza vaccine | influenza-vaccines | quadrivalent flu vaccine; FluLaval Quadrivalent; Fluzone Quadrivalent
trivalent influenza vaccine | influenza-vaccines | trivalent flu vaccine
mRNA influenza vaccine | influenza-vaccines, mrna-vaccines | mRNA flu vaccine; mRNA-1010
combined influenza and COVID-19 vaccine | influenza-vaccines, covid-19-vaccines | combined flu and COVID vaccine; combination flu and COVID-19 vaccine; mRNA-1083; flu-COVID combination vaccine; combined flu and COVID-19 vaccine; flu and COVID combination vaccine; combined COVID-19 and flu vaccine; combined COVID-19 and influenza vaccine; combined flu/COVID-19 vaccine; combination COVID-19 and flu vaccine
adjuvanted influenza vaccine | influenza-vaccines | Fluad; adjuvanted flu vaccine
live attenuated influenza vaccine | influenza-vaccines, live-vaccines | FluMist; nasal flu vaccine; nasal spray flu vaccine; Fluenz; =LAIV; nasal spray vaccine | atc:J07BB03
MMR vaccine | live-vaccines | measles, mumps and rubella vaccine; M-M-R II; =MMR; Priorix; measles-mumps-rubella vaccine; measles, mumps, and rubella vaccine; MMR jab; MMR vaccination | atc:J07BD52
measles vaccine | live-vaccines | measles vaccination; vaccine against measles; measles shot; measles jab
mumps vaccine | live-vaccines | mumps vaccination
rubella vaccine | live-vaccines | German measles vaccine; rubella vaccination
measles and rubella vaccine | live-vaccines | measles-rubella vaccine; MR vaccine; measles and rubella (MR) vaccine
MMRV vaccine | live-vaccines | measles, mumps, rubella and varicella vaccine; ProQuad; MMRV; measles, mumps, rubella, and varicella vaccine; measles-mumps-rubella-varicella vaccine; Priorix-Tetra | atc:J07BD54
varicella vaccine | live-vaccines | chickenpox vaccine; vaccine against chickenpox; Varivax; Varilrix; varicella vaccination; chickenpox vaccination; chickenpox jab; chickenpox shot | atc:J07BK01
shingles vaccine | vaccines | zoster vaccine; vaccine against shingles; vaccine for shingles; shingles injection; herpes zoster vaccine; shingles vaccination; shingles shot; shingles jab; zoster vaccination
recombinant zoster vaccine | shingles-vaccine | Shingrix; recombinant shingles vaccine; =RZV | atc:J07BK03
live zoster vaccine | shingles-vaccine, live-vaccines | zoster vaccine live; Zostavax; live shingles vaccine; live attenuated zoster vaccine; =ZVL
HPV vaccine | vaccines | human papillomavirus vaccine; vaccine against HPV; Gardasil; HPV vaccination; HPV shot; HPV jab; cervical cancer vaccine; 9-valent HPV vaccine; Gardasil 9; nine-valent HPV vaccine; nonavalent HPV vaccine; 9vHPV; 9vHPV vaccine | atc:J07BM
quadrivalent HPV vaccine | hpv-vaccine | four-valent HPV vaccine; 4vHPV
bivalent HPV vaccine | hpv-vaccine | Cervarix; Cecolin; 2vHPV
hepatitis A vaccine | inactivated-vaccines | Havrix; Vaqta; hepatitis A vaccination; Avaxim; hep A vaccine; hep A jab | atc:J07BC02
hepatitis B vaccine | vaccines | Engerix-B; vaccine against hepatitis B; Recombivax HB; hepatitis B vaccination; hep B vaccine | atc:J07BC01
hepatitis B birth dose | hepatitis-b-vaccine | birth dose of hepatitis B vaccine; hepatitis B vaccine birth dose; hepatitis B birth-dose vaccine
three-antigen hepatitis B vaccine | hepatitis-b-vaccine | PreHevbrio; PreHevbri; Sci-B-Vac; 3-antigen hepatitis B vaccine
adjuvanted hepatitis B vaccine | hepatitis-b-vaccine | Heplisav-B; Heplisav; HepB-CpG; Fendrix; HepB-CpG vaccine
hepatitis E vaccine | vaccines | Hecolin
hepatitis C vaccine | vaccines
hepatitis A and B vaccine | vaccines | Twinrix; combined hepatitis A and B vaccine | atc:J07BC20
polio vaccine | vaccines | poliovirus vaccine; vaccine against polio; poliomyelitis vaccine; polio vaccination; polio jab; polio shot | atc:J07BF
inactivated polio vaccine | polio-vaccine, inactivated-vaccines | IPOL; inactivated poliovirus vaccine; Salk vaccine; injected polio vaccine; IPV vaccine; IPV dose; fractional IPV; =fIPV
novel oral polio vaccine | oral-polio-vaccine | nOPV2; novel oral polio vaccine type 2; =nOPV
oral polio vaccine | polio-vaccine, live-vaccines | =OPV; Sabin vaccine; oral poliovirus vaccine
rotavirus vaccine | live-vaccines | rotavirus vaccination | atc:J07BH
monovalent rotavirus vaccine | rotavirus-vaccine | Rotarix; =RV1
pentavalent rotavirus vaccine | rotavirus-vaccine | RotaTeq; =RV5
RSV vaccine | vaccines | respiratory syncytial virus vaccine; RSV vaccination; RSV shot; RSV jab; RSV immunization | atc:J07BX05
Arexvy | rsv-vaccine | RSVPreF3 vaccine; RSVPreF3; adjuvanted RSV vaccine; RSVPreF3 OA; GSK RSV vaccine
Abrysvo | rsv-vaccine | RSVpreF vaccine; RSVpreF; bivalent RSV vaccine; Pfizer RSV vaccine; bivalent RSV prefusion F vaccine
mRESVIA | rsv-vaccine, mrna-vaccines | mRNA-1345; Moderna RSV vaccine; mRNA RSV vaccine
maternal RSV vaccine | rsv-vaccine | maternal RSV vaccination; RSV vaccination in pregnancy; RSV vaccination during pregnancy
rabies vaccine | inactivated-vaccines | Imovax; RabAvert; rabies vaccination; rabies shots; Verorab; Rabipur; anti-rabies vaccine | atc:J07BG
rabies post-exposure prophylaxis | post-exposure-prophylaxis | rabies PEP; rabies postexposure prophylaxis; post-exposure rabies vaccination; post-exposure prophylaxis for rabies
Japanese encephalitis vaccine | inactivated-vaccines | Ixiaro; JE vaccine; Japanese encephalitis vaccination | atc:J07BA02
tick-borne encephalitis vaccine | inactivated-vaccines | Ticovac; FSME-Immun; Encepur; TBE vaccine; tick-borne encephalitis vaccination | atc:J07BA01
yellow fever vaccine | live-vaccines | YF-Vax; Stamaril; yellow fever vaccination | atc:J07BL01
dengue vaccine | live-vaccines | | atc:J07BX04
Dengvaxia | dengue-vaccine | CYD-TDV; CYD-TDV dengue vaccine
Qdenga | dengue-vaccine | TAK-003
Butantan-DV | dengue-vaccine | Butantan dengue vaccine; TV003
chikungunya vaccine | vaccines
Ixchiq | chikungunya-vaccine, live-vaccines | VLA1553; live chikungunya vaccine; live-attenuated chikungunya vaccine
Vimkunya | chikungunya-vaccine | PXVX0317; chikungunya virus-like particle vaccine
Ebola vaccine | vaccines | | atc:J07BX02
Ervebo | ebola-vaccine, viral-vector-vaccines | rVSV-ZEBOV; rVSVΔG-ZEBOV-GP; rVSV-ZEBOV vaccine
Ad26.ZEBOV vaccine | ebola-vaccine, viral-vector-vaccines | Zabdeno; Mvabea
smallpox vaccine | vaccines
live smallpox vaccine | smallpox-vaccine, live-vaccines | ACAM2000; vaccinia vaccine; Dryvax
mpox vaccine | vaccines | monkeypox vaccine; mpox vaccination
MVA-BN | mpox-vaccine, smallpox-vaccine | Jynneos; Imvanex; Imvamune; MVA-BN vaccine; modified vaccinia Ankara vaccine
H5N1 vaccine | influenza-vaccines | H5N1 influenza vaccine; bird flu vaccine; Audenz; avian influenza vaccine; pandemic influenza vaccine
high-dose influenza vaccine | influenza-vaccines | Fluzone High-Dose; high-dose flu vaccine; high-dose flu shot; Efluelda
# Bacteria and parasites
pneumococcal vaccine | vaccines | pneumonia vaccine; pneumococcal vaccination; pneumonia shot; pneumonia jab | atc:J07AL
pneumococcal conjugate vaccine | pneumococcal-vaccine | Prevenar; =PCV | atc:J07AL02
PCV13 | pneumococcal-conjugate-vaccine | Prevnar 13; Prevenar 13; 13-valent pneumococcal conjugate vaccine; 13-valent conjugate vaccine
PCV15 | pneumococcal-conjugate-vaccine | Vaxneuvance; 15-valent pneumococcal conjugate vaccine
PCV20 | pneumococcal-conjugate-vaccine | Prevnar 20; Prevenar 20; Apexxnar; 20-valent pneumococcal conjugate vaccine
PCV21 | pneumococcal-conjugate-vaccine | Capvaxive; 21-valent pneumococcal conjugate vaccine; =V116
PCV10 | pneumococcal-conjugate-vaccine | Synflorix; 10-valent pneumococcal conjugate vaccine
PCV7 | pneumococcal-conjugate-vaccine | =Prevnar; 7-valent pneumococcal conjugate vaccine
pneumococcal polysaccharide vaccine | pneumococcal-vaccine | Pneumovax; Pneumovax 23; PPSV23; 23-valent pneumococcal polysaccharide vaccine; =PPSV; PPV23 | atc:J07AL01
meningococcal vaccine | vaccines | meningitis vaccine; meningococcal conjugate vaccine; meningococcal vaccination; meningitis vaccination; meningitis jab | atc:J07AH
MenACWY vaccine | meningococcal-vaccine | MenACWY; Menactra; Menveo; MenQuadfi; Nimenrix; quadrivalent meningococcal vaccine; meningococcal ACWY vaccine; quadrivalent meningococcal conjugate vaccine; Men ACWY; MenACWY vaccination; MenACWY jab
MenC vaccine | meningococcal-vaccine | meningococcal group C vaccine; meningitis C vaccine; meningococcal C vaccine; =MenC
Hib/MenC vaccine | menc-vaccine, hib-vaccine | Menitorix; Hib/MenC; Hib/MenC booster
MenAfriVac | meningococcal-vaccine | meningococcal A conjugate vaccine
MenACWYX vaccine | meningococcal-vaccine | Men5CV; MenACWYX; NmCV-5; MenFive
MenB vaccine | meningococcal-vaccine | meningococcal group B vaccine; meningitis B vaccine; meningococcal B vaccine; =MenB; MenB vaccination; MenB jab | atc:J07AH09
Bexsero | menb-vaccine | 4CMenB; four-component meningococcal B vaccine; 4CMenB vaccine
Trumenba | menb-vaccine | MenB-FHbp
MenABCWY vaccine | meningococcal-vaccine | meningococcal ABCWY vaccine; Penbraya; Penmenvy; MenABCWY; pentavalent meningococcal vaccine
DTaP vaccine | vaccines | diphtheria, tetanus and pertussis vaccine; DTaP; Daptacel; Infanrix; diphtheria-tetanus-pertussis vaccine; diphtheria, tetanus, and pertussis vaccine; DTP vaccine; DPT vaccine; diphtheria, tetanus and whooping cough vaccine
DTwP vaccine | vaccines | whole-cell pertussis vaccine; DTwP
Tdap vaccine | dtap-vaccine | Tdap; Boostrix; Adacel; tetanus, diphtheria and pertussis vaccine; Tdap booster
pertussis vaccine | vaccines | whooping cough vaccine; pertussis vaccination; whooping cough vaccination; whooping cough jab; pertussis shot
acellular pertussis vaccine | pertussis-vaccine
maternal pertussis vaccination | pertussis-vaccine, maternal-vaccination | maternal pertussis vaccine; whooping cough vaccine in pregnancy; whooping cough vaccination in pregnancy
tetanus vaccine | vaccines | tetanus toxoid; tetanus shot; tetanus booster; tetanus vaccination; tetanus jab; tetanus injection | atc:J07AM01
Td vaccine | vaccines | tetanus-diphtheria vaccine; Tenivac; tetanus and diphtheria vaccine; Tdvax | atc:J07AM51
diphtheria vaccine | vaccines | diphtheria toxoid
pentavalent vaccine | vaccines | Pediarix; Pentacel; 5-in-1 vaccine; five-in-one vaccine; DTaP-IPV-Hib; DTwP-HepB-Hib
4-in-1 pre-school booster | vaccines | 4-in-1 vaccine; pre-school booster; Kinrix; Quadracel; DTaP-IPV; 4-in-1 preschool booster; four-in-one vaccine; 4-in-1 booster
3-in-1 teenage booster | vaccines | Td/IPV; Td/IPV vaccine; teenage booster; 3-in-1 booster; Revaxis
6-in-1 vaccine | vaccines | hexavalent vaccine; Vaxelis; Infanrix hexa; Hexyon; six-in-one vaccine; DTaP-IPV-Hib-HepB; Hexaxim
Hib vaccine | vaccines | Haemophilus influenzae type b vaccine; ActHIB; PedvaxHIB; Hiberix; Hib conjugate vaccine | atc:J07AG01
BCG vaccine | live-vaccines | bacille Calmette-Guérin vaccine; Bacillus Calmette-Guérin; BCG vaccination; tuberculosis vaccine; =BCG; BCG jab; TB vaccine; Bacillus Calmette-Guerin vaccine | atc:J07AN01
typhoid vaccine | vaccines | typhoid vaccination | atc:J07AP
oral typhoid vaccine | typhoid-vaccine, live-vaccines | Vivotif; Ty21a; live oral typhoid vaccine
typhoid conjugate vaccine | typhoid-vaccine | Typbar-TCV; =TCV
typhoid Vi polysaccharide vaccine | typhoid-vaccine | Typhim Vi; Vi polysaccharide vaccine
cholera vaccine | vaccines | cholera vaccination | atc:J07AE
oral cholera vaccine | cholera-vaccine | =OCV; oral cholera vaccination
live oral cholera vaccine | oral-cholera-vaccine, live-vaccines | Vaxchora
inactivated oral cholera vaccine | oral-cholera-vaccine, inactivated-vaccines | Dukoral; Shanchol; Euvichol; killed oral cholera vaccine
anthrax vaccine | vaccines | BioThrax; Cyfendus; anthrax vaccine adsorbed | atc:J07AC01
plague vaccine | vaccines | | atc:J07AK01
urinary tract infection vaccine | vaccines | UTI vaccine; Uromune; MV140
E. coli vaccine | vaccines | ExPEC vaccine; Escherichia coli vaccine; ExPEC9V
herpes simplex vaccine | vaccines | genital herpes vaccine; herpes vaccine; HSV vaccine
gonorrhea vaccine | vaccines | gonorrhea vaccination
Zika vaccine | vaccines
Lyme disease vaccine | vaccines | VLA15; LYMErix; Lyme vaccine; PF-07307405
malaria vaccine | vaccines | malaria vaccination; malaria jab; malaria shot
RTS,S/AS01 | malaria-vaccine | RTS,S malaria vaccine; RTS,S; Mosquirix; RTS,S vaccine; RTS,S/AS01 malaria vaccine; RTS,S/AS01 vaccine
R21/Matrix-M | malaria-vaccine | R21 vaccine; R21 malaria vaccine; R21/Matrix-M vaccine; R21/Matrix-M malaria vaccine; =R21
HIV vaccine | vaccines
Clostridioides difficile vaccine | vaccines | C. difficile vaccine; Clostridium difficile vaccine
group B streptococcus vaccine | vaccines | GBS vaccine; GBS6; group B strep vaccine
booster shots | vaccines | booster dose; booster vaccine; booster jab
childhood vaccines | vaccines | childhood immunizations; childhood vaccinations; routine childhood vaccines; pediatric vaccines; routine childhood immunizations; baby vaccinations; baby vaccines; infant vaccines; infant vaccinations; routine childhood immunisation programme
maternal vaccination | vaccines | maternal immunization; vaccination in pregnancy; vaccination during pregnancy
travel vaccines | vaccines | travel vaccinations; travel jabs; travel immunizations
norovirus vaccine | vaccines | mRNA-1403
Shigella vaccine | vaccines
hookworm vaccine | vaccines
Nipah virus vaccine | vaccines | Nipah vaccine
Lassa fever vaccine | vaccines | Lassa vaccine
Marburg vaccine | vaccines | Marburg virus vaccine
leprosy vaccine | vaccines
Q fever vaccine | vaccines | Q-Vax
chlamydia vaccine | vaccines
hantavirus vaccine | vaccines
Streptococcus A vaccine | vaccines | group A streptococcus vaccine; group A strep vaccine
Epstein-Barr virus vaccine | vaccines | EBV vaccine
cytomegalovirus vaccine | vaccines | CMV vaccine; mRNA-1647
M72/AS01E | vaccines | M72 vaccine; M72 tuberculosis vaccine; M72/AS01; M72/AS01E vaccine
vaccine adjuvants | medications
therapeutic peptides | medications | peptide therapy; peptide injections; injectable peptides
drug tapering | medications | hyperbolic tapering; gradual dose reduction
deprescribing | medications | stopping unnecessary medicines; medication review
drug holidays | medications | medication holiday
`,
};
