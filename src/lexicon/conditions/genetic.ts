import type { LexiconTable } from '../rows.ts';

/** Congenital and rare inherited syndromes. */
export const genetic: LexiconTable = {
  name: 'conditions/genetic',
  kind: 'condition',
  rows: `
# Chromosomes
chromosomal disorders | genetic-disorders, birth-defects | chromosome abnormalities; chromosomal abnormalities; chromosome disorders; chromosomal damage | mesh:D025063
Down syndrome | chromosomal-disorders | trisomy 21 | mesh:D004314
Edwards syndrome | chromosomal-disorders | trisomy 18
Patau syndrome | chromosomal-disorders | trisomy 13
Turner syndrome | chromosomal-disorders | | mesh:D014424
fragile X syndrome | genetic-disorders, intellectual-disability | fragile X | mesh:D005600
Prader-Willi syndrome | genetic-disorders | hyperphagia in Prader-Willi syndrome; Prader-Willi | mesh:D011218
Angelman syndrome | genetic-disorders | | mesh:D017204
Williams syndrome | genetic-disorders | | mesh:D018980
Cri-du-chat syndrome | chromosomal-disorders | cri du chat | mesh:D003410
Wolf-Hirschhorn syndrome | chromosomal-disorders | | mesh:D054877
Smith-Magenis syndrome | chromosomal-disorders | | mesh:D058496
Rett syndrome | genetic-disorders, neurodevelopmental-disorders | | mesh:D015518
Noonan syndrome | genetic-disorders | | mesh:D009634
Costello syndrome | genetic-disorders | | mesh:D056685
Cornelia de Lange syndrome | genetic-disorders | | mesh:D003635
Rubinstein-Taybi syndrome | genetic-disorders | | mesh:D012415
Sotos syndrome | genetic-disorders | | mesh:D058495
Kabuki syndrome | genetic-disorders
CHARGE syndrome | birth-defects, genetic-disorders | | mesh:D058747
Phelan-McDermid syndrome | chromosomal-disorders
Silver-Russell syndrome | genetic-disorders, short-stature | Russell-Silver syndrome | mesh:D056730
SHOX deficiency | genetic-disorders, short-stature
Beckwith-Wiedemann syndrome | genetic-disorders | | mesh:D001506
Bardet-Biedl syndrome | genetic-disorders | | mesh:D020788
Alström syndrome | genetic-disorders | | mesh:D056769
Usher syndrome | genetic-disorders, deafness | | mesh:D052245
Waardenburg syndrome | genetic-disorders | | mesh:D014849
Treacher Collins syndrome | genetic-disorders | | mesh:D008342
Stickler syndrome | genetic-disorders
Crouzon syndrome | genetic-disorders | Apert syndrome; craniosynostosis
Pierre Robin sequence | birth-defects | Pierre Robin syndrome | mesh:D010855
Smith-Lemli-Opitz syndrome | genetic-disorders, inborn-errors-of-metabolism | | mesh:D019082
Lesch-Nyhan syndrome | genetic-disorders, hyperuricemia | | mesh:D007926
Lowe syndrome | genetic-disorders | oculocerebrorenal syndrome | mesh:D009800
Cockayne syndrome | genetic-disorders | | mesh:D003057
Werner syndrome | genetic-disorders, premature-aging | | mesh:D014898
progeria | genetic-disorders, premature-aging | Hutchinson-Gilford progeria syndrome; Hutchinson-Gilford progeria | mesh:D011371
dyskeratosis congenita | genetic-disorders, bone-marrow-failure | | mesh:D019871
Shwachman-Diamond syndrome | genetic-disorders
Netherton syndrome | genetic-disorders, ichthyosis
Sjögren-Larsson syndrome | genetic-disorders, ichthyosis
ectodermal dysplasia | genetic-disorders, skin-conditions
hereditary hearing loss | genetic-disorders, hearing-loss
congenital myasthenic syndrome | neuromuscular-disorders, genetic-disorders
central core disease | muscle-diseases, genetic-disorders
McLeod syndrome | genetic-disorders
neurodegeneration with brain iron accumulation | neurodegenerative-diseases, genetic-disorders | pantothenate kinase-associated neurodegeneration
cerebrotendinous xanthomatosis | inborn-errors-of-metabolism
Refsum disease | inborn-errors-of-metabolism
Zellweger syndrome | inborn-errors-of-metabolism | peroxisomal disorders; bile acid synthesis disorders | mesh:D015211
Barth syndrome | mitochondrial-disease
thymidine kinase 2 deficiency | mitochondrial-disease
molybdenum cofactor deficiency | inborn-errors-of-metabolism
biotinidase deficiency | inborn-errors-of-metabolism
pyridoxine-dependent epilepsy | epilepsy, inborn-errors-of-metabolism
GLUT1 deficiency syndrome | epilepsy, inborn-errors-of-metabolism
pyruvate dehydrogenase deficiency | inborn-errors-of-metabolism
hereditary orotic aciduria | inborn-errors-of-metabolism
trimethylaminuria | inborn-errors-of-metabolism | fish odor syndrome; fish odour syndrome
N-acetylglutamate synthase deficiency | urea-cycle-disorders | NAGS deficiency
arginase deficiency | urea-cycle-disorders | argininemia
CLN2 disease | batten-disease
leptin deficiency | obesity, genetic-disorders | POMC deficiency; leptin receptor deficiency; monogenic obesity
Laron syndrome | genetic-disorders, short-stature | severe primary IGF-1 deficiency; primary IGF-1 deficiency
hereditary pancreatitis | pancreatitis, genetic-disorders
aromatic L-amino acid decarboxylase deficiency | inborn-errors-of-metabolism | AADC deficiency
dopa-responsive dystonia | dystonia, genetic-disorders | Segawa syndrome
hyperekplexia | genetic-disorders, neurological-disorders | startle disease
Aicardi syndrome | genetic-disorders, epilepsy
Joubert syndrome | genetic-disorders
lissencephaly | birth-defects, epilepsy
holoprosencephaly | birth-defects
Dandy-Walker syndrome | birth-defects, hydrocephalus
Poland syndrome | birth-defects
Möbius syndrome | birth-defects, facial-paralysis | Moebius syndrome
Klippel-Feil syndrome | birth-defects
Klippel-Trenaunay syndrome | vascular-malformations | PIK3CA-related overgrowth spectrum
arthrogryposis | birth-defects, joint-contracture
limb defects | birth-defects | limb malformations; limb deformities; phocomelia; limb reduction defects; missing limbs; deformed limbs; limb abnormalities; malformed limbs | mesh:D017880
gastroschisis | birth-defects | omphalocele | mesh:D020139
congenital diaphragmatic hernia | birth-defects, hernia | | mesh:D065630
esophageal atresia | birth-defects | tracheoesophageal fistula; intestinal atresia
imperforate anus | birth-defects | anorectal malformations | mesh:D001006
bladder exstrophy | birth-defects
ambiguous genitalia | birth-defects | intersex conditions; disorders of sex development; virilization of a female fetus; differences of sex development; genital malformations; genital abnormalities
posterior urethral valves | birth-defects, urinary-tract-obstruction
kidney malformation | birth-defects, kidney-disease | renal agenesis; horseshoe kidney
tongue tie | birth-defects, oral-diseases | ankyloglossia
congenital cataract | birth-defects, cataracts
aniridia | birth-defects, eye-conditions
achromatopsia | genetic-disorders, color-blindness
choroideremia | genetic-disorders, retinal-disease
Ebstein's anomaly | congenital-heart-disease
hypoplastic left heart syndrome | congenital-heart-disease | single ventricle
Eisenmenger syndrome | congenital-heart-disease, pulmonary-hypertension
catecholaminergic polymorphic ventricular tachycardia | ventricular-arrhythmia, genetic-disorders
Danon disease | cardiomyopathy, genetic-disorders
cleidocranial dysplasia | genetic-disorders, bone-diseases
multiple osteochondromas | genetic-disorders, bone-diseases | osteochondroma
Hermansky-Pudlak syndrome | genetic-disorders, albinism
Chédiak-Higashi syndrome | genetic-disorders, immunodeficiency
leukocyte adhesion deficiency | primary-immunodeficiency
APDS | primary-immunodeficiency | activated PI3K delta syndrome
IPEX syndrome | primary-immunodeficiency, autoimmune-diseases
deficiency of the interleukin-1 receptor antagonist | autoinflammatory-diseases | DIRA
Schnitzler syndrome | autoinflammatory-diseases
hereditary sensory and autonomic neuropathy | peripheral-neuropathy, genetic-disorders | familial dysautonomia
congenital insensitivity to pain | genetic-disorders
primary erythromelalgia | erythromelalgia, genetic-disorders
ocular albinism | albinism
cold-induced autoinflammatory syndrome | autoinflammatory-diseases | familial cold autoinflammatory syndrome
lipoprotein lipase deficiency | high-triglycerides, genetic-disorders
apolipoprotein deficiency | low-hdl-cholesterol, genetic-disorders | Tangier disease
hereditary hyperbilirubinemia | genetic-disorders | Crigler-Najjar syndrome; Dubin-Johnson syndrome; Rotor syndrome
congenital sideroblastic anemia | sideroblastic-anemia, genetic-disorders
transcobalamin deficiency | vitamin-b12-deficiency, genetic-disorders
congenital thrombotic thrombocytopenic purpura | thrombotic-thrombocytopenic-purpura, genetic-disorders | hereditary TTP
plasminogen deficiency | genetic-disorders
hypophosphatemic disorders | metabolic-disorders | tumor-induced osteomalacia
POLG mutations | mitochondrial-disease | POLG disorders; mutations in POLG
syndactyly | birth-defects | webbed toes; webbed fingers; fused fingers; fused toes
`,
};
