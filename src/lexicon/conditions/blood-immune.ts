import type { LexiconTable } from '../rows.ts';

/** Diseases of the blood and of the immune system, allergies and transplantation. */
export const bloodImmune: LexiconTable = {
  name: 'conditions/blood-immune',
  kind: 'condition',
  rows: `
# Red cells
anemia | blood-disorders | low red blood cell count; low red blood cells; low hemoglobin; anemic; lack of red blood cells; decreased red blood cells; low levels of red blood cells; low number of red blood cells; reduced hemoglobin; low haemoglobin levels; reduced number of red blood cells; red blood cell deficiency; decrease in red blood cells; shortage of red blood cells; tired blood; fall in hemoglobin; low iron anemia; severe anemia; low haematocrit; decreased hematocrit; reduction in red blood cells; low red cell count; low red cells; fewer red blood cells; drop in red blood cells; too few red blood cells; reduced red blood cells; not enough red blood cells; lowered red blood cell count | mesh:D000740
iron deficiency anemia | anemia, iron-deficiency | anemia caused by iron deficiency; anemia due to iron deficiency; iron-poor blood; anemia due to low iron | mesh:D018798
pernicious anemia | megaloblastic-anemia, vitamin-b12-deficiency | vitamin B12 deficiency anemia | mesh:D000752
megaloblastic anemia | anemia | macrocytic anemia | mesh:D000749
folate deficiency anemia | megaloblastic-anemia
anemia of chronic disease | anemia | anemia of inflammation
anemia of chronic kidney disease | anemia, chronic-kidney-disease | anemia due to chronic kidney disease; anemia from kidney disease; renal anemia; anemia due to kidney disease; anemia in chronic kidney disease; anemia caused by chronic kidney disease
chemotherapy-induced anemia | anemia | anemia due to chemotherapy; anemia caused by chemotherapy; anemia from chemotherapy
hemolytic anemia | anemia | destruction of red blood cells; hemolysis; breakdown of red blood cells; red blood cell breakdown; red blood cell destruction; bursting of red blood cells; hemolytic reactions; hemolytic disease; rupture of red blood cells; premature destruction of red blood cells; destroyed red blood cells | mesh:D000743
autoimmune hemolytic anemia | hemolytic-anemia, autoimmune-diseases | =AIHA; warm autoimmune hemolytic anemia; immune hemolytic anemia | mesh:D000744
cold agglutinin disease | autoimmune-hemolytic-anemia
aplastic anemia | anemia, bone-marrow-failure | severe aplastic anemia | mesh:D000741
pure red cell aplasia | anemia | red cell aplasia | mesh:D012010
Fanconi anemia | anemia, genetic-disorders, bone-marrow-failure | | mesh:D005199
Diamond-Blackfan anemia | anemia, genetic-disorders | Diamond-Blackfan | mesh:D029503
sideroblastic anemia | anemia | | mesh:D000756
hereditary spherocytosis | hemolytic-anemia, genetic-disorders | spherocytosis | mesh:D013103
pyruvate kinase deficiency | hemolytic-anemia, genetic-disorders
sickle cell disease | blood-disorders, genetic-disorders | sickle cell anemia; sickle cell; sickle cell disorder; =SCD | mesh:D000755
sickle cell trait | blood-disorders, genetic-disorders
sickle cell crisis | sickle-cell-disease | vaso-occlusive crisis; vaso-occlusive crises; sickle cell crises; vaso-occlusive pain crisis; vasoocclusive crises
acute chest syndrome | sickle-cell-disease
thalassemia | anemia, genetic-disorders | | mesh:D013789
beta thalassemia | thalassemia | thalassaemia major; Cooley's anemia
alpha thalassemia | thalassemia
hemoglobinopathies | blood-disorders, genetic-disorders | haemoglobin disorders | mesh:D006453
paroxysmal nocturnal hemoglobinuria | blood-disorders | =PNH | mesh:D006457
methemoglobinemia | blood-disorders | reduced oxygen-carrying capacity of the blood; methemoglobin in the blood; decreased oxygen in the blood from methemoglobin; reduced oxygen in the blood from abnormal hemoglobin | mesh:D008708
polycythemia | blood-disorders | erythrocytosis; high red blood cell count; too many red blood cells; increased red blood cells; raised haemoglobin; secondary polycythemia; increased red blood cell count; elevated red blood cell count; high hematocrit; increased hematocrit; elevated hematocrit; increase in red blood cells; increased hemoglobin; raised red blood cell count; high hemoglobin; raised hematocrit | mesh:D011086
hemolytic disease of the newborn | hemolytic-anemia, neonatal-disorders | Rh disease; Rh incompatibility; rhesus disease; erythroblastosis fetalis; rhesus incompatibility; Rh sensitization; Rh isoimmunization; hemolytic disease of the fetus and newborn | mesh:D004899
# White cells, marrow
bone marrow failure | blood-disorders | bone marrow failure syndromes; failure of the bone marrow; bone marrow aplasia; bone marrow disorders; bone marrow disease; bone marrow problems
severe chronic neutropenia | neutropenia | autoimmune neutropenia; idiopathic neutropenia
congenital neutropenia | severe-chronic-neutropenia | Kostmann syndrome
cyclic neutropenia | severe-chronic-neutropenia
chemotherapy-induced neutropenia | neutropenia | neutropenia caused by chemotherapy; low white blood cells from chemotherapy
chronic granulomatous disease | immunodeficiency, genetic-disorders | =CGD | mesh:D006105
acute radiation syndrome | injuries | radiation sickness; radiation poisoning; radiation exposure; hematopoietic syndrome of acute radiation syndrome | mesh:D054508
# Platelets, bleeding, clotting
hemophilia | bleeding-disorders, genetic-disorders | hemophiliac | mesh:D025861
hemophilia A | hemophilia | factor VIII deficiency; classic hemophilia; congenital factor VIII deficiency | mesh:D006467
hemophilia B | hemophilia | factor IX deficiency; Christmas disease; congenital factor IX deficiency | mesh:D002836
acquired hemophilia | hemophilia | acquired haemophilia A
factor deficiency | bleeding-disorders | clotting factor deficiency
factor VII deficiency | factor-deficiency
factor X deficiency | factor-deficiency
factor XI deficiency | factor-deficiency
factor XIII deficiency | factor-deficiency
fibrinogen deficiency | factor-deficiency | congenital fibrinogen deficiency
von Willebrand disease | bleeding-disorders, genetic-disorders | =vWD; =VWD | mesh:D014842
immune thrombocytopenia | thrombocytopenia, autoimmune-diseases | immune thrombocytopenic purpura; idiopathic thrombocytopenic purpura; ITP; chronic immune thrombocytopenia; autoimmune thrombocytopenia; primary immune thrombocytopenia; immune-mediated thrombocytopenia | mesh:D016553
heparin-induced thrombocytopenia | thrombocytopenia | =HIT; heparin-induced low platelets
thrombotic thrombocytopenic purpura | thrombotic-microangiopathy | =TTP; acquired thrombotic thrombocytopenic purpura | mesh:D011697
thrombotic microangiopathy | blood-disorders | blood clots in small vessels; blood clots in the small blood vessels; blood clots in small blood vessels | mesh:D057049
hemolytic uremic syndrome | thrombotic-microangiopathy, kidney-failure | =HUS | mesh:D006463
atypical hemolytic uremic syndrome | hemolytic-uremic-syndrome | =aHUS
disseminated intravascular coagulation | bleeding-disorders, thrombosis | =DIC; consumptive coagulopathy; consumption coagulopathy | mesh:D004211
thrombophilia | blood-disorders, thrombosis | clotting tendency; hypercoagulable state; hypercoagulability; inherited thrombophilia; tendency to form blood clots; increased tendency to blood clots; inherited clotting disorder; hypercoagulable disorders; thick sticky blood; increased blood clotting; blood clotting disease | mesh:D019851
factor V Leiden | thrombophilia, genetic-disorders | factor V Leiden mutation; activated protein C resistance
protein C deficiency | thrombophilia, genetic-disorders | protein C or S deficiency | mesh:D020151
protein S deficiency | thrombophilia, genetic-disorders
antithrombin deficiency | thrombophilia, genetic-disorders | antithrombin III deficiency; hereditary antithrombin deficiency | mesh:D020152
Glanzmann's thrombasthenia | platelet-disorders, bleeding-disorders, genetic-disorders
platelet disorders | blood-disorders | platelet function disorders
Bernard-Soulier syndrome | platelet-disorders, genetic-disorders
thrombocytosis | blood-disorders | high platelet count; high platelets; too many platelets; increased platelets; raised platelets; elevated platelet count; increased platelet count; increased number of platelets; raised platelet count | mesh:D013922
purpura | bleeding-disorders, skin-conditions | purple spots on the skin; bleeding under the skin; purple patches; bleeding into the skin; purple skin patches; red or purple spots on the skin; purple patches on the skin; bleeding beneath the skin; purple discoloration of the skin; purpuric rash | mesh:D011693
# Immunity
immunodeficiency | immune-disorders | weakened immune system; weak immune system; immunocompromised; immune deficiency; compromised immune system; immunosuppressed; low immunity; immunocompromised people; immunodeficiency disorders; immunosuppression; immune suppression; immunodeficient; immune system suppression; suppressed immune system; impaired immunity; impaired immune system; suppression of the immune system; lowered immunity; weakened immunity; poor immune system; reduced immunity; immunocompromised state; immune system weakness; immunocompromised patients; weakened immune defenses; reduced immune response; suppressed immunity; weak immunity; immune dysfunction; decreased immunity; lower immunity; compromised immunity; weaker immune system; weakened immune response; poor immunity; reduced immune function; weaker immunity; damped-down immune system; lowered immune system; less able to fight infection; less able to fight off infection; harder to fight infections; harder to fight off infections; harder for your body to fight infection; weaker defences against infection; lowered defences; lowered resistance; hard to fight infection; low resistance to infection; trouble fighting infection | mesh:D007153
primary immunodeficiency | immunodeficiency, genetic-disorders | primary humoral immunodeficiency; primary immune deficiency; primary immunodeficiency diseases; inborn errors of immunity; congenital immunodeficiency
common variable immunodeficiency | primary-immunodeficiency | =CVID | mesh:D017074
severe combined immunodeficiency | primary-immunodeficiency | =SCID; bubble boy disease | mesh:D016511
adenosine deaminase deficiency | severe-combined-immunodeficiency | ADA-SCID
hypogammaglobulinemia | immunodeficiency | low antibody levels; low immunoglobulins; low immunoglobulin levels; low antibodies; antibody deficiency; low levels of antibodies | mesh:D000361
X-linked agammaglobulinemia | primary-immunodeficiency | agammaglobulinemia; =XLA; Bruton's agammaglobulinaemia
IgA deficiency | immunodeficiency | selective IgA deficiency; immunoglobulin A deficiency; IgA-deficient | mesh:D017098
Wiskott-Aldrich syndrome | primary-immunodeficiency | | mesh:D014923
DiGeorge syndrome | primary-immunodeficiency, birth-defects | 22q11.2 deletion syndrome; velocardiofacial syndrome | mesh:D004062
WHIM syndrome | primary-immunodeficiency
hyper-IgE syndrome | primary-immunodeficiency | Job syndrome | mesh:D007589
hereditary angioedema | genetic-disorders, angioedema | =HAE; C1 esterase inhibitor deficiency; hereditary angioedema attacks; hereditary angio-oedema | mesh:D054179
hay fever | allergies, rhinitis, allergic-rhinitis | seasonal allergic rhinitis; seasonal allergies; pollen allergy; hayfever; pollinosis; grass pollen allergy; ragweed allergy; tree pollen allergy; ragweed pollen allergy | mesh:D006255
allergic rhinitis | rhinitis, allergies | nasal allergies; perennial allergic rhinitis; allergic rhinoconjunctivitis; year-round allergies; indoor and outdoor allergies; upper respiratory allergies; respiratory allergies; allergy symptoms; symptoms of allergies; allergic symptoms; nasal allergy symptoms; symptoms of allergic rhinitis | mesh:D065631
dust mite allergy | allergies | house dust mite allergy; dust allergy; house dust mite allergic rhinitis; house dust allergy
pet allergy | allergies | cat allergy; dog allergy; animal dander allergy; animal allergies
mold allergy | allergies | mould allergy
food allergy | allergies | IgE-mediated food allergy; allergy to food | mesh:D005512
shellfish allergy | food-allergy
tree nut allergy | food-allergy | nut allergy
fish allergy | food-allergy
sesame allergy | food-allergy
peanut allergy | food-allergy | allergy to peanuts; peanut or soya allergy | mesh:D021183
egg allergy | food-allergy | allergy to eggs; severe egg allergy; egg protein allergy | mesh:D021181
cow's milk allergy | food-allergy | milk allergy; cow's milk protein allergy; dairy allergy; allergy to milk; milk protein allergy; allergy to milk proteins | mesh:D016269
wheat allergy | food-allergy | | mesh:D021182
soy allergy | food-allergy | soya allergy; allergy to soy; soybean allergy; allergy to soya; soy or peanut allergy
alpha-gal syndrome | food-allergy | red meat allergy
oral allergy syndrome | food-allergy | pollen food allergy syndrome
drug allergy | allergies | medication allergy; allergy to medicines; medicine allergy; drug hypersensitivity | mesh:D004342
penicillin allergy | drug-allergy | allergy to penicillin; allergic to penicillin; penicillin hypersensitivity; penicillin-allergic
sulfa allergy | drug-allergy | sulfonamide allergy; allergy to sulfa drugs; allergy to sulfonamides; allergic to sulfa; allergy to sulfa; sulfonamide hypersensitivity; allergic to sulfa drugs
aspirin allergy | drug-allergy | NSAID allergy; aspirin hypersensitivity; aspirin intolerance; NSAID hypersensitivity; aspirin sensitivity; allergy to aspirin; allergic to aspirin; allergy to NSAIDs; allergic to NSAIDs
latex allergy | allergies | allergy to latex; latex hypersensitivity | mesh:D020315
insect venom allergy | allergies | bee sting allergy; insect sting allergy; bee venom allergy; wasp sting allergy; venom allergy; allergy to insect stings
mast cell activation syndrome | immune-disorders | =MCAS; mast cell activation disorder; mast cell activation disease
histamine intolerance | immune-disorders
eosinophilic disorders | immune-disorders
serum sickness | allergies | serum sickness-like reaction | mesh:D012713
transplant rejection | immune-disorders | organ rejection; graft rejection; organ transplant rejection; kidney transplant rejection; rejection of a transplanted organ; transplanted organ rejection; rejection of the transplanted organ; heart transplant rejection; liver transplant rejection; allograft rejection; rejection of organ transplants; graft failure; acute rejection; kidney rejection; rejection of transplanted organs; solid organ transplant rejection; antibody-mediated rejection; rejection of a kidney transplant; body reject the transplant; body to reject the transplant; body rejecting the transplant; rejection of the transplant; rejection of the organ; rejected transplant; transplant being rejected; rejection of the kidney; rejection of the graft; organ being rejected; body rejecting the organ; rejection of the new organ; body rejects the organ; body rejecting the new organ; rejected kidney; rejected organ; rejected heart; rejected liver; rejection episodes; loss of the graft; graft loss | mesh:D006084
graft-versus-host disease | immune-disorders | =GVHD; chronic graft-versus-host disease; acute graft-versus-host disease; graft vs host disease | mesh:D006086
immune reconstitution inflammatory syndrome | immune-disorders, hiv-infection | immune reconstitution syndrome; =IRIS | mesh:D054019
cryoglobulinemia | blood-disorders, vasculitis | | mesh:D003449
`,
};
