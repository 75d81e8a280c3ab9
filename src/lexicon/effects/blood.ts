import type { LexiconTable } from '../rows.ts';

/** Bleeding and blood cells. */
export const blood: LexiconTable = {
  name: 'effects/blood',
  kind: 'effect',
  rows: `
bleeding | blood-effects | hemorrhage; bleeds; hemorrhaging; abnormal bleeding; unusual bleeding; increased bleeding; bleeding events; bleeding risk; excessive bleeding; bleeding episodes; bleeding easily; blood loss; minor bleeding; unexplained bleeding; bleeding complications; bleeding easily or longer; increased bleeding risk; easy bleeding; increased tendency to bleed; bleeding more easily; bleeding from minor cuts; bleeding problems from medicine; bleeding reactions; acute bleeding; unexpected bleeding; hemorrhagic events | mesh:D006470
severe bleeding | bleeding | serious bleeding; major bleeding; life-threatening bleeding; heavy bleeding; fatal bleeding; uncontrolled bleeding; major bleeds; serious bleeding problems; severe hemorrhage; uncontrollable bleeding; bleeding that won't stop; massive bleeding; bleeding that will not stop; major hemorrhage; uncontrolled hemorrhage; severe blood loss; major bleeding events; prolonged or severe bleeding; dangerous bleeding; bleeding that does not stop; life-threatening hemorrhage; serious bleeding events; serious and sometimes fatal bleeding; serious bleeds; massive hemorrhage; active bleeding; profuse bleeding
prolonged bleeding | bleeding | longer bleeding time; bleeding time prolonged; bleeding for longer; prolonged bleeding time; increased bleeding time; bleeding for longer than usual; bleeding longer than normal
internal bleeding | bleeding | internal hemorrhage; bleeding inside the body; internal bleeds; retroperitoneal bleeding; abdominal bleeding; deep bleeding; bleeding into organs; retroperitoneal hemorrhage; bleeding in organs
bleeding into muscles | bleeding | muscle bleeds; muscle bleeding; muscle hemorrhage
tumor bleeding | bleeding | tumor hemorrhage
capillary bleeding | bleeding
bleeding at the catheter site | bleeding | bleeding at the puncture site; puncture site bleeding; bleeding from the puncture site
wound bleeding | bleeding | bleeding from wounds; bleeding wounds; bleeding cuts
blood effects | side-effects-unspecified | blood side effects; changes in blood counts; blood cell changes; blood problems; blood cell abnormalities; hematologic effects; changes in the blood; abnormal blood counts; hematological side effects; hematologic side effects; blood count changes; hematologic abnormalities; changes in blood cell counts; hematological effects; hematologic reactions; blood abnormalities; hematological abnormalities
low blood cell counts | blood-effects | cytopenia; low blood counts; decreased blood cell counts; low blood counts effects; reduced blood cell counts; decreased blood counts; low blood cells; decreased blood cells; reduced blood counts; blood cell reduction; lowered blood cell counts; prolonged cytopenia; drop in blood counts; low numbers of blood cells; decreases in blood cell counts; reduced number of blood cells; bicytopenia
bone marrow suppression | blood-effects | myelosuppression; bone marrow depression; suppressed bone marrow; bone marrow toxicity; hematologic toxicity; bone marrow damage; hematotoxicity; suppression of the bone marrow; hematological toxicity; hematopoietic suppression; marrow suppression; reduced bone marrow function; decreased bone marrow function; severe myelosuppression; impaired bone marrow function; bone marrow injury; blood toxicity; myelotoxicity; damage to bone marrow; decreased blood cell production
pancytopenia | low-blood-cell-counts | low counts of all blood cells; low levels of all blood cells | mesh:D010198
leukopenia | low-blood-cell-counts | low white blood cell count; low white cell count; low white blood cells; reduced white blood cells; decreased white blood cells; leucopenia; low white cells; decreased white blood cell count; fewer white blood cells; reduced white blood cell count; low number of white blood cells; low levels of white blood cells; drop in white blood cells; decrease in white blood cells; lower white blood cell count; reduced number of white blood cells; white blood cell reduction; decrease in white blood cell count; fall in white blood cells; lack of white blood cells; reduced white cell count | mesh:D007970
neutropenia | leukopenia | low neutrophil count; low neutrophils; decreased neutrophils; reduced neutrophils; severe neutropenia; decreased neutrophil count; drop in neutrophils; low levels of neutrophils; low number of neutrophils; neutropenic; lack of neutrophils; granulocytopenia | mesh:D009503
agranulocytosis | neutropenia | severe drop in white blood cells; lack of granulocytes; dangerously low white blood cell count; dangerous drop in white blood cells; severe lack of white blood cells; serious drop in white blood cells; loss of white blood cells | mesh:D000380
lymphopenia | leukopenia | low lymphocyte count; low lymphocytes; lymphocytopenia; decreased lymphocytes; reduced lymphocytes; decreased lymphocyte count; reduced lymphocyte count | mesh:D008231
thrombocytopenia | low-blood-cell-counts | low platelet count; low platelets; reduced platelets; decreased platelets; low blood platelets; low platelet levels; decreased platelet count; reduced platelet count; low number of platelets; fewer platelets; low levels of platelets; drop in platelets; reduced number of platelets; severe thrombocytopenia; low blood platelet count; decrease in platelets; low platelet count in the blood; lack of platelets; decrease in platelet count; platelet deficiency; drug-induced thrombocytopenia; fall in platelets; thrombopenia | mesh:D013921
decreased hemoglobin levels | low-blood-cell-counts | hemoglobin decrease; haemoglobin reduction; hemoglobin drop; drop in hemoglobin; decreased hemoglobin; decrease in hemoglobin
reticulocytopenia | low-blood-cell-counts | low reticulocytes
impaired platelet function | blood-effects | platelet dysfunction; reduced platelet function; inhibition of platelet aggregation; impaired platelet aggregation; impaired clotting; reduced clotting; impaired blood clotting; reduced blood clotting; decreased blood clotting; abnormal blood clotting time; reduced ability of the blood to clot; decreased clotting; slowed blood clotting; abnormal coagulation; problems with blood clotting; blood clotting problems; clotting problems; slow clotting; reduced clotting ability; blood clotting abnormalities; decreased platelet function; blood thinning effect; excessive blood thinning; excessive anticoagulation
elevated INR | blood-effects | increased INR; high INR; raised INR; prolonged prothrombin time; increased prothrombin time; INR increase; INR changes; prolonged clotting time; prothrombin time prolonged; increased clotting time; hypoprothrombinemia
reduced fibrinogen | blood-effects | hypofibrinogenemia; low fibrinogen; decreased fibrinogen
bone marrow hypoplasia | bone-marrow-suppression | marrow hypoplasia
macrocytosis | blood-effects | enlarged red blood cells
microcytosis | blood-effects
hemoconcentration | blood-effects | concentrated blood
hemodilution | blood-effects | diluted blood
sickling | blood-effects | sickling of red blood cells
blood viscosity increase | blood-effects | increased blood viscosity; thickening of the blood; thickened blood; blood thickening
`,
};
