import type { LexiconTable } from '../rows.ts';

/** Viral and general infections. */
export const infectionsViral: LexiconTable = {
  name: 'conditions/infections-viral',
  kind: 'condition',
  rows: `
# General
bacterial infections | infections | bacterial diseases; infections caused by bacteria; serious bacterial infections; infections due to bacteria | mesh:D001424
viral infections | infections | virus infections; viral diseases; viral illness; infections caused by viruses; viruses | mesh:D014777
fungal infections | infections | mycoses; mycosis; fungal diseases; yeast infections; yeast overgrowth; infections caused by fungi; fungus | mesh:D009181
systemic fungal infections | fungal-infections | invasive fungal infections; serious fungal infections; fungal bloodstream infections; invasive mycoses; systemic mycoses; systemic mycosis; deep fungal infections
parasitic infections | infections | parasitic diseases; parasites; parasite infections; infections caused by parasites; parasite infestation; parasitic infestations; protozoal infections; protozoan infections; intestinal parasites | mesh:D010272
opportunistic infections | infections | | mesh:D009894
serious infections | infections | severe infections; life-threatening infections; systemic infections; major infections; fatal infections; invasive infections
secondary infection | infections | superinfection; bacterial superinfection; new infection
recurrent infections | infections | repeated infections; frequent infections; recurring infections; reinfection
hospital-acquired infections | infections | nosocomial infections; healthcare-associated infections; hospital infections | mesh:D003428
mixed infections | infections | polymicrobial infections; coinfection; co-infection
latent infection | infections | infection reactivation; reactivation of infection
antibiotic-resistant infections | bacterial-infections | drug-resistant infections; multidrug-resistant infections; resistant infections; superbugs; resistant bacterial infections; antibiotic-resistant bacteria; multidrug-resistant bacteria; resistant bacteria
antimicrobial resistance | | antibiotic resistance; bacterial resistance; drug resistance; resistance to antibiotics; antiviral resistance; drug-resistant bacteria; resistant bugs; bacteria resistant; bacteria to become resistant; bacteria become resistant; bacteria becoming resistant; germs resistant; resistant to antibiotics; antibiotics stop working; antibiotics to stop working; antibiotic-resistant germs; antibiotic-resistant bugs; resistant strains; resistant strains of bacteria; drug-resistant germs; bugs becoming resistant; resistant germs; resistance in bacteria; resistance to the antibiotic; bugs become resistant; germs become resistant; bacteria that are resistant; bacteria that no longer respond; development of resistance; drug-resistant bugs; resistance of bacteria
biofilm infections | bacterial-infections
sexually transmitted infections | infections | sexually transmitted diseases; STI; STD; venereal disease; =VD | mesh:D012749
congenital infections | infections, neonatal-disorders | TORCH infections; intrauterine infections
neonatal infections | infections, neonatal-disorders | newborn infections; infections in newborns
infections in immunocompromised people | opportunistic-infections | infections in people with weakened immune systems
zoonoses | infections | zoonotic diseases; zoonosis | mesh:D015047
postoperative infections | infections | surgical infections; infections after surgery; surgical site infections; wound infection after surgery
vaccine-preventable diseases | infections
pandemic | infections | epidemic; outbreak; pandemics; epidemics
# Respiratory viruses
common cold | upper-respiratory-tract-infection, viral-infections | head cold; coryza; cold symptoms; cold viruses; symptoms of a cold; symptoms of the common cold; =colds; lurgy; the lurgy; stinking cold; streaming cold; nasty cold; heavy cold; coughs, colds; cold and flu symptoms; bad cold; a cold; have a cold; having a cold | mesh:D003139
influenza | respiratory-tract-infections, viral-infections | flu; the flu; grippe; influenza virus infection; influenza A; influenza B; seasonal influenza; seasonal flu; flu virus; flu infection; influenza infection | mesh:D007251
pandemic influenza | influenza | pandemic flu
avian influenza | influenza | bird flu; avian flu | mesh:D005585
swine flu | influenza | H1N1 influenza; H1N1
COVID-19 | respiratory-tract-infections, viral-infections | COVID; coronavirus disease; coronavirus disease 2019; SARS-CoV-2 infection; SARS-CoV-2; Covid-19 infection; coronavirus infection; novel coronavirus; coronavirus; 2019-nCoV; COVID-19 disease; COVID infection | mesh:D000086382
severe acute respiratory syndrome | respiratory-tract-infections, viral-infections | =SARS | mesh:D045169
Middle East respiratory syndrome | respiratory-tract-infections, viral-infections | =MERS
respiratory syncytial virus infection | respiratory-tract-infections, viral-infections | RSV; respiratory syncytial virus; RSV infection; RSV disease | mesh:D018357
parainfluenza | respiratory-tract-infections, viral-infections | parainfluenza virus infection
adenovirus infection | viral-infections | adenovirus
rhinovirus infection | common-cold | rhinovirus
human metapneumovirus infection | respiratory-tract-infections, viral-infections | human metapneumovirus; =hMPV
# Herpes and skin viruses
herpes | viral-infections | herpes infection; herpesvirus infections; herpes virus infection; herpes outbreaks; herpetic infections; herpes virus | mesh:D006566
herpes simplex | herpes | herpes simplex virus infection; HSV infection; =HSV; HSV-1; HSV-2; herpes simplex infections; herpes simplex virus; mucocutaneous herpes | mesh:D006561
cold sores | herpes-simplex | herpes labialis; fever blisters; oral herpes; lip herpes; recurrent herpes labialis | mesh:D006560
genital herpes | herpes-simplex, sexually-transmitted-infections | herpes genitalis; recurrent genital herpes; genital herpes outbreaks | mesh:D006558
neonatal herpes | herpes-simplex, neonatal-disorders
eczema herpeticum | herpes-simplex | Kaposi varicelliform eruption
chickenpox | viral-infections, childhood-diseases | varicella; chicken pox; varicella-zoster virus infection; varicella zoster | mesh:D002644
shingles | viral-infections | herpes zoster; zoster; acute herpes zoster; herpes zoster infection; shingles outbreak; =HZ; disseminated herpes zoster | mesh:D006562
Epstein-Barr virus infection | viral-infections | =EBV; Epstein-Barr virus; EBV infection; Epstein-Barr; herpesvirus 4 | mesh:D020031
infectious mononucleosis | epstein-barr-virus-infection | glandular fever; kissing disease; mononucleosis; =mono | mesh:D007244
cytomegalovirus infection | viral-infections | CMV infection; =CMV; cytomegalovirus; CMV disease; cytomegalovirus disease | mesh:D003586
CMV retinitis | cytomegalovirus-infection, eye-conditions | cytomegalovirus retinitis | mesh:D017726
roseola | viral-infections, childhood-diseases | sixth disease; exanthem subitum; human herpesvirus 6 infection | mesh:D005077
warts | skin-infections, viral-infections | common warts; flat warts; verruca vulgaris; skin warts; periungual warts | mesh:D014860
plantar warts | warts | verrucas; verrucae; foot warts
genital warts | warts, sexually-transmitted-infections | condylomata acuminata; anogenital warts; condyloma acuminatum; external genital warts; perianal warts; venereal warts; condyloma | mesh:D003218
human papillomavirus infection | viral-infections, sexually-transmitted-infections | HPV infection; HPV; human papillomavirus; human papilloma virus; HPV-related diseases | mesh:D030361
molluscum contagiosum | skin-infections, viral-infections | molluscum; water warts | mesh:D008976
hand, foot, and mouth disease | viral-infections, childhood-diseases | hand foot and mouth disease; hand, foot and mouth disease; hand, foot and mouth; hand foot and mouth | mesh:D006232
coxsackievirus infection | viral-infections | coxsackie virus infection
smallpox | viral-infections | variola | mesh:D012899
mpox | viral-infections | monkeypox; monkey pox | mesh:D045908
contagious ecthyma | skin-infections, viral-infections | ecthyma contagiosum; orf virus infection
measles | viral-infections, childhood-diseases | rubeola | mesh:D008457
rubella | viral-infections, childhood-diseases | German measles | mesh:D012409
mumps | viral-infections, childhood-diseases | epidemic parotitis | mesh:D009107
fifth disease | viral-infections, childhood-diseases | erythema infectiosum; slapped cheek syndrome; parvovirus B19 infection; parvovirus infection; slapped cheek; slapped cheek disease | mesh:D016731
# HIV, hepatitis, gut, blood and nerve viruses
HIV infection | viral-infections, sexually-transmitted-infections | HIV; human immunodeficiency virus; human immunodeficiency virus infection; HIV/AIDS; HIV-1 infection; HIV-positive; HIV disease; HIV-infected; HIV-1; AIDS virus; HIV-2 | mesh:D015658
acquired immunodeficiency syndrome | hiv-infection, immunodeficiency | =AIDS; acquired immune deficiency syndrome; advanced HIV disease; AIDS-related complex | mesh:D000163
HTLV-1 infection | viral-infections | HTLV-1
rotavirus infection | gastroenteritis, viral-infections | rotavirus; rotavirus gastroenteritis; rotavirus diarrhea
norovirus infection | gastroenteritis, viral-infections | norovirus; winter vomiting bug; winter vomiting disease; Norwalk virus; winter vomiting
enterovirus infection | viral-infections | enterovirus; enteroviral infection
polio | viral-infections, paralysis | poliomyelitis; infantile paralysis; poliovirus infection | mesh:D011051
acute flaccid myelitis | neurological-disorders, viral-infections
rabies | viral-infections | rabies virus infection; hydrophobia | mesh:D011818
West Nile virus infection | viral-infections | West Nile fever; West Nile virus | mesh:D014901
Japanese encephalitis | encephalitis, viral-infections | | mesh:D004672
tick-borne encephalitis | encephalitis, viral-infections | =TBE | mesh:D004675
yellow fever | viral-infections, tropical-diseases | | mesh:D015004
dengue | viral-infections, tropical-diseases | dengue fever; dengue virus infection | mesh:D003715
dengue hemorrhagic fever | dengue | severe dengue
Zika virus infection | viral-infections, tropical-diseases | Zika; Zika virus; Zika fever
chikungunya | viral-infections, tropical-diseases | chikungunya fever; chikungunya virus infection | mesh:D065632
viral hemorrhagic fever | viral-infections | hemorrhagic fever | mesh:D006482
Lassa fever | viral-hemorrhagic-fever
Marburg virus disease | viral-hemorrhagic-fever | Marburg virus
Crimean-Congo hemorrhagic fever | viral-hemorrhagic-fever
Ebola virus disease | viral-hemorrhagic-fever | Ebola; Ebola virus infection; Ebola hemorrhagic fever | mesh:D019142
hantavirus infection | viral-infections | hantavirus | mesh:D018778
hantavirus pulmonary syndrome | hantavirus-infection
BK virus infection | viral-infections | BK virus
BK virus nephropathy | bk-virus-infection, kidney-disease | polyomavirus-associated nephropathy; BK nephropathy
JC virus infection | viral-infections | JC virus
Rift Valley fever | viral-infections | | mesh:D012295
multisystem inflammatory syndrome in children | inflammatory-diseases, childhood-diseases | MIS-C
# Sepsis and sites
sepsis | bacteremia, infections | blood poisoning; septicemia; blood infection; severe sepsis; infection of the blood; infection in the blood | mesh:D018805
bacteremia | infections | bloodstream infection; bacteria in the blood; bacteria in the bloodstream; germs in the blood; infection of the bloodstream
urosepsis | sepsis
systemic inflammatory response syndrome | inflammatory-diseases
septic shock | sepsis, circulatory-shock | toxic shock | mesh:D012772
neonatal sepsis | sepsis, neonatal-disorders | sepsis in newborns
toxic shock syndrome | bacterial-infections | =TSS; staphylococcal toxic shock
febrile neutropenia | neutropenia, fever, infections | neutropenic fever; fever with low white blood cells; neutropenic sepsis; fever with neutropenia | mesh:D064147
fever of unknown origin | fever | =FUO; =PUO | mesh:D005335
cytokine release syndrome | inflammatory-diseases | cytokine storm; CRS reaction; cytokine release
gas gangrene | bacterial-infections, gangrene | clostridial myonecrosis | mesh:D005738
gangrene | tissue-necrosis | tissue death; dead tissue; gangrenous; blackened toes; black toes; dead toes; blackened fingers | mesh:D005734
bone infection | bone-diseases, bacterial-infections | osteomyelitis; infection of the bone; bone and joint infections; infected bone; infections of the bones and joints | mesh:D010019
septic arthritis | arthritis, bacterial-infections | infectious arthritis; joint infection; infected joint; bacterial arthritis; infections of the joints | mesh:D001170
prosthetic joint infection | device-related-infection | infected hip replacement; infected knee replacement; infected joint replacement; infected artificial joint; infection of an artificial joint
device-related infection | infections | catheter infection; catheter-related infections; central line infection; prosthesis infection; catheter-related bloodstream infections; line infection; implant infections
abscess | bacterial-infections | pus-filled lump; collection of pus; pus collection | mesh:D000038
lymphadenitis | infections | infected lymph nodes; inflammation of the lymph nodes; infected lymph glands | mesh:D008199
lymphangitis | infections | infection of the lymph vessels | mesh:D008205
`,
};
