import type { LexiconTable } from '../rows.ts';

/** Hormonal, metabolic and nutritional disorders. */
export const endocrine: LexiconTable = {
  name: 'conditions/endocrine',
  kind: 'condition',
  rows: `
# Diabetes
diabetes | metabolic-disorders, endocrine-disorders | diabetes mellitus; sugar diabetes; high blood sugar disease; diabetic patients; diabetic condition; new-onset diabetes; uncontrolled diabetes; worsening of diabetes; diabetics; you are diabetic; you’re diabetic; who are diabetic; who is diabetic; child is diabetic | mesh:D003920
type 1 diabetes | diabetes, autoimmune-diseases | type 1 diabetes mellitus; juvenile diabetes; insulin-dependent diabetes; T1D; =T1DM; type I diabetes; insulin-dependent diabetes mellitus; =IDDM; juvenile-onset diabetes; autoimmune diabetes | mesh:D003922
type 2 diabetes | diabetes | type 2 diabetes mellitus; adult-onset diabetes; non-insulin-dependent diabetes; T2D; =T2DM; type II diabetes; type II diabetes mellitus; non-insulin-dependent diabetes mellitus; =NIDDM; maturity-onset diabetes; noninsulin-dependent diabetes | mesh:D003924
gestational diabetes | diabetes, pregnancy-complications | diabetes in pregnancy; pregnancy diabetes; diabetes during pregnancy | mesh:D016640
prediabetes | metabolic-disorders | borderline diabetes; impaired fasting glucose; pre-diabetes; pre-diabetic | mesh:D011236
impaired glucose tolerance | prediabetes | glucose intolerance
insulin resistance | metabolic-disorders | insulin-resistant; reduced insulin sensitivity; impaired insulin sensitivity; severe insulin resistance | mesh:D007333
steroid-induced diabetes | diabetes | steroid diabetes; drug-induced diabetes
latent autoimmune diabetes in adults | diabetes | =LADA; type 1.5 diabetes
maturity-onset diabetes of the young | diabetes | =MODY
neonatal diabetes | diabetes, neonatal-disorders
cystic fibrosis-related diabetes | diabetes, cystic-fibrosis
diabetes complications | diabetes | diabetic complications; complications of diabetes; long-term complications of diabetes | mesh:D048909
diabetic ketoacidosis | diabetes-complications, ketoacidosis | DKA; acidosis in diabetes; diabetic acidosis; diabetic ketosis | mesh:D016883
diabetic coma | diabetes-complications
ketoacidosis | acidosis | ketones in the blood; high ketones; high ketone levels; ketones in the blood or urine; euglycemic ketoacidosis; acid in the blood from ketones | mesh:D007662
hyperosmolar hyperglycemic state | diabetes-complications | hyperosmolar hyperglycemic syndrome; =HHS; hyperosmolar coma
diabetic foot ulcer | diabetic-foot, diabetes-complications, skin-ulcer | diabetic ulcers; diabetic wounds | mesh:D017719
diabetic foot infection | diabetes-complications
diabetic foot | diabetes-complications | diabetic foot problems
diabetic kidney disease | diabetes-complications, chronic-kidney-disease | diabetic nephropathy; diabetes-related kidney disease; kidney disease from diabetes; diabetes kidney damage; diabetic kidney damage | mesh:D003928
diabetes insipidus | endocrine-disorders | central diabetes insipidus; cranial diabetes insipidus; arginine vasopressin deficiency; water diabetes | mesh:D003919
nephrogenic diabetes insipidus | diabetes-insipidus, kidney-disease | | mesh:D018500
hyperinsulinism | endocrine-disorders | hyperinsulinemia; high insulin levels; excess insulin | mesh:D006946
congenital hyperinsulinism | hyperinsulinism, genetic-disorders
reactive hypoglycemia | hypoglycemia | postprandial hypoglycemia
severe hypoglycemia | hypoglycemia | severe low blood sugar; insulin shock; dangerously low blood sugar; very low blood sugar; hypoglycemic coma; insulin reaction
hypoglycemia unawareness | hypoglycemia | hypo unawareness; masked low blood sugar; impaired awareness of hypoglycemia
dawn phenomenon | diabetes
metabolic syndrome | metabolic-disorders | syndrome X; insulin resistance syndrome; cardiometabolic syndrome; cardiometabolic disease | mesh:D024821
# Weight
obesity | metabolic-disorders, overweight | obese; being obese; severe obesity; clinical obesity; chronic weight management in obesity; excess body fat; obese people; adiposity; BMI over 30; BMI over 35; BMI over 40; BMI of 30 or more; BMI of 35 or more; BMI above 30; BMI above 35; BMI greater than 30; BMI ≥30 | mesh:D009765
morbid obesity | obesity | extreme obesity; class III obesity | mesh:D009767
overweight | metabolic-disorders | being overweight; excess weight; excess body weight; overweight people; excess pounds | mesh:D050177
childhood obesity | obesity | obesity in children; pediatric obesity; obesity in adolescents | mesh:D063766
abdominal obesity | obesity | belly fat; central obesity; excess abdominal fat; abdominal fat | mesh:D056128
visceral fat | abdominal-obesity
hypothalamic obesity | obesity
lipedema | obesity | | mesh:D065134
underweight | | being underweight; low body weight; low weight; low BMI | mesh:D013851
cachexia | wasting | cancer cachexia; anorexia-cachexia syndrome | mesh:D002100
AIDS wasting syndrome | wasting | HIV wasting syndrome; AIDS-related wasting; AIDS wasting
wasting | | wasting syndrome; wasting away; body wasting; wasting disease | mesh:D019282
# Fats
dyslipidemia | metabolic-disorders | abnormal blood fats; lipid disorders; abnormal cholesterol levels; mixed dyslipidemia; blood lipid disorders; lipid abnormalities; abnormal lipids; abnormal lipid levels; mixed hyperlipidemia; unhealthy cholesterol levels | mesh:D050171
high cholesterol | hyperlipidemia | hypercholesterolemia; raised cholesterol; elevated cholesterol; high blood cholesterol; high LDL cholesterol; high LDL; increased cholesterol; high cholesterol levels; primary hypercholesterolemia; elevated LDL cholesterol; raised cholesterol levels; high levels of cholesterol; elevated cholesterol levels; high bad cholesterol; increased cholesterol levels; cholesterol problems; increases in cholesterol; elevated LDL; high cholesterol in the blood | mesh:D006937
hyperlipidemia | dyslipidemia | high blood fats; raised blood fats; high blood lipids; high levels of fat in the blood; elevated lipids; hyperlipoproteinemia; high lipids; high fat levels in the blood; increased blood fats; elevated blood lipids; increased fats in the blood; high lipid levels | mesh:D006949
familial hypercholesterolemia | high-cholesterol, genetic-disorders | inherited high cholesterol; heterozygous familial hypercholesterolemia; =HeFH | mesh:D006938
homozygous familial hypercholesterolemia | familial-hypercholesterolemia | HoFH
high triglycerides | dyslipidemia | hypertriglyceridemia; raised triglycerides; elevated triglycerides; severe hypertriglyceridemia; high triglyceride levels; increased triglycerides; elevated triglyceride levels; very high triglycerides; increased triglyceride levels; raised triglyceride levels; high levels of triglycerides | mesh:D015228
familial chylomicronemia syndrome | high-triglycerides, genetic-disorders | =FCS
low HDL cholesterol | dyslipidemia | low HDL; low good cholesterol
lipodystrophy | metabolic-disorders | fat redistribution; redistribution of body fat; changes in body fat; changes in fat distribution; changes in the shape or location of body fat; body fat changes; HIV lipodystrophy; fat loss from the face; lipoatrophy; loss of body fat; generalized lipodystrophy | mesh:D008060
sitosterolemia | dyslipidemia, genetic-disorders
lysosomal acid lipase deficiency | dyslipidemia, genetic-disorders | Wolman disease | mesh:D015223
abetalipoproteinemia | genetic-disorders, dyslipidemia | | mesh:D000012
# Thyroid
thyroid disorders | endocrine-disorders | thyroid disease; thyroid problems; thyroid conditions; disorders of the thyroid; thyroid dysfunction; thyroid issues; thyroid gland problems; thyroid gland disorders; thyroid imbalance; abnormal thyroid function; thyroid function problems; thyroid trouble; thyroid damage; thyroid changes; thyroid upset; problems with your thyroid; problems with the thyroid | mesh:D013959
hypothyroidism | thyroid-disorders | underactive thyroid; low thyroid; under-active thyroid; thyroid deficiency; low thyroid function; thyroid hormone deficiency; low thyroid hormone levels; underactive thyroid gland; low thyroid hormone; low thyroid levels; subclinical hypothyroidism; hypothyroid; decreased thyroid function; thyroid underactive; sluggish thyroid; thyroid slow down; slowed thyroid; thyroid gland underactive; lazy thyroid | mesh:D007037
congenital hypothyroidism | hypothyroidism, birth-defects | cretinism | mesh:D003409
myxedema coma | hypothyroidism | myxedema | mesh:D009230
hyperthyroidism | thyroid-disorders | overactive thyroid; thyrotoxicosis; over-active thyroid; excess thyroid hormone; overactive thyroid gland; high thyroid hormone levels; too much thyroid hormone; hyperthyroid; elevated thyroid levels; high thyroid levels | mesh:D006980
Graves' disease | hyperthyroidism, autoimmune-diseases | Graves disease; Basedow disease | mesh:D006111
thyroid storm | hyperthyroidism | thyrotoxic crisis; thyroid crisis | mesh:D013958
toxic nodular goiter | hyperthyroidism | toxic multinodular goiter; toxic adenoma; Plummer's disease
thyroid eye disease | eye-conditions, thyroid-disorders | Graves' ophthalmopathy; Graves' orbitopathy; Graves ophthalmopathy; thyroid-associated ophthalmopathy | mesh:D049970
thyroiditis | thyroid-disorders | inflammation of the thyroid; thyroid inflammation; inflamed thyroid; subacute thyroiditis | mesh:D013966
Hashimoto's thyroiditis | thyroiditis, autoimmune-diseases | Hashimoto's disease; Hashimoto's; autoimmune thyroid disease; autoimmune thyroiditis; chronic lymphocytic thyroiditis | mesh:D050031
postpartum thyroiditis | thyroiditis, pregnancy-complications | | mesh:D050032
goiter | thyroid-disorders | goitre; enlarged thyroid; enlarged thyroid gland; swollen thyroid; swelling of the thyroid gland; thyroid enlargement | mesh:D006042
thyroid nodules | thyroid-disorders | thyroid lumps | mesh:D016606
# Adrenal, pituitary, parathyroid
adrenal insufficiency | endocrine-disorders | adrenal failure; adrenal suppression; underactive adrenal glands; adrenocortical insufficiency; adrenal gland problems; hypoadrenalism; secondary adrenal insufficiency; low adrenal function; adrenal gland suppression; adrenal problems; low cortisol; low cortisol levels; suppressed adrenal function; suppression of the adrenal glands; cortisol deficiency; hypothalamic-pituitary-adrenal axis suppression; HPA axis suppression; shut down your adrenal glands; adrenal glands shut down; adrenal shutdown; adrenal glands stop working; adrenal glands stop making; adrenal glands to stop; suppressed adrenal glands; adrenal glands not making enough; low natural steroid levels; low steroid levels; low cortisol from steroids; reduced adrenal function | mesh:D000309
Addison's disease | adrenal-insufficiency, autoimmune-diseases | primary adrenal insufficiency; Addisons | mesh:D000224
adrenal crisis | adrenal-insufficiency | Addisonian crisis; acute adrenal insufficiency; adrenal crises; acute adrenal failure
adrenal fatigue | endocrine-disorders
Cushing's syndrome | endocrine-disorders | hypercortisolism; excess cortisol; high cortisol; cushingoid features; Cushing's; cushingoid; cushingoid appearance; high cortisol levels; elevated cortisol; cushingoid state | mesh:D003480
Cushing's disease | cushing-s-syndrome | pituitary-dependent hyperadrenocorticism; hyperadrenocorticism | mesh:D047748
primary aldosteronism | endocrine-disorders | hyperaldosteronism; primary hyperaldosteronism; Conn's syndrome; excess aldosterone; aldosteronism | mesh:D006929
hypoaldosteronism | endocrine-disorders | | mesh:D006994
congenital adrenal hyperplasia | genetic-disorders, endocrine-disorders | =CAH; adrenogenital syndrome; 21-hydroxylase deficiency | mesh:D000312
pheochromocytoma | tumors, endocrine-disorders | adrenal gland tumor; tumor of the adrenal gland; adrenal tumor; paraganglioma; chromaffin tumor; phaeo; pheo | mesh:D010673
hypopituitarism | endocrine-disorders | pituitary insufficiency; underactive pituitary gland; pituitary failure; pituitary gland problems; pituitary disorders; Sheehan's syndrome; panhypopituitarism | mesh:D007018
hypophysitis | endocrine-disorders | inflammation of the pituitary gland; pituitary inflammation
acromegaly | endocrine-disorders | | mesh:D000172
gigantism | endocrine-disorders | pituitary gigantism | mesh:D005877
growth hormone deficiency | endocrine-disorders | growth hormone deficiency in children; adult growth hormone deficiency; =GHD; lack of growth hormone; pituitary dwarfism; inadequate growth hormone | mesh:D004393
short stature | | growth failure; idiopathic short stature; poor growth; growth disorders; growth problems; failure to grow; shortness; dwarfism; being short; growth failure in children | mesh:D006130
hyperprolactinemia | endocrine-disorders | high prolactin; raised prolactin; elevated prolactin; high prolactin levels; increased prolactin; increased prolactin levels; elevated prolactin levels; prolactin elevation; prolactin increase; raised prolactin levels; high levels of prolactin | mesh:D006966
prolactinoma | endocrine-disorders, benign-tumors | prolactin-secreting tumor; prolactin-secreting pituitary tumor; prolactin-dependent tumor | mesh:D015175
syndrome of inappropriate antidiuretic hormone secretion | endocrine-disorders | SIADH; inappropriate antidiuretic hormone secretion; syndrome of inappropriate antidiuresis; inappropriate ADH secretion | mesh:D007177
hyperparathyroidism | endocrine-disorders | overactive parathyroid; overactive parathyroid glands; primary hyperparathyroidism; parathyroid disease; parathyroid problems; parathyroid gland disorders; excess parathyroid hormone; high parathyroid hormone levels | mesh:D006961
secondary hyperparathyroidism | hyperparathyroidism, kidney-disease | renal hyperparathyroidism | mesh:D006962
hypoparathyroidism | endocrine-disorders | underactive parathyroid; low parathyroid hormone | mesh:D007011
pseudohypoparathyroidism | endocrine-disorders
hypogonadism | endocrine-disorders | low testosterone; testosterone deficiency; low testosterone levels; male hypogonadism; low sex hormones; androgen deficiency; testosterone deficiency syndrome; low levels of testosterone; hypogonadotropic hypogonadism; primary hypogonadism; low male hormone | mesh:D007006
Kallmann syndrome | hypogonadism, genetic-disorders | | mesh:D017436
precocious puberty | endocrine-disorders, childhood-diseases | early puberty; central precocious puberty; premature puberty; early sexual development | mesh:D011629
delayed puberty | endocrine-disorders, childhood-diseases | late puberty | mesh:D011628
estrogen deficiency | endocrine-disorders | low estrogen; estrogen loss; low estrogen levels; lack of estrogen; hypoestrogenism
estrogen dominance | endocrine-disorders | high estrogen; estrogen excess
androgen insensitivity syndrome | genetic-disorders, endocrine-disorders | | mesh:D013734
multiple endocrine neoplasia | genetic-disorders, endocrine-disorders | multiple endocrine neoplasia syndrome type 2; =MEN2; multiple endocrine neoplasia type 2; MEN-2; multiple endocrine neoplasia type 1; =MEN1 | mesh:D009377
autoimmune polyendocrine syndrome | endocrine-disorders, autoimmune-diseases | polyglandular autoimmune syndrome
# Metabolism
inborn errors of metabolism | metabolic-disorders, genetic-disorders | inherited metabolic disorders; inherited metabolic diseases; inborn metabolic errors | mesh:D008661
phenylketonuria | inborn-errors-of-metabolism | PKU | mesh:D010661
galactosemia | inborn-errors-of-metabolism | galactose intolerance; hereditary galactose intolerance | mesh:D005693
hereditary fructose intolerance | inborn-errors-of-metabolism | fructose intolerance; fructose malabsorption | mesh:D005633
homocystinuria | inborn-errors-of-metabolism | | mesh:D006712
high homocysteine | metabolic-disorders | hyperhomocysteinemia; elevated homocysteine; raised homocysteine; high homocysteine levels | mesh:D020138
maple syrup urine disease | inborn-errors-of-metabolism | | mesh:D008375
urea cycle disorders | inborn-errors-of-metabolism | ornithine transcarbamylase deficiency; =UCD | mesh:D056806
tyrosinemia | inborn-errors-of-metabolism | hereditary tyrosinemia type 1 | mesh:D020176
alkaptonuria | inborn-errors-of-metabolism | ochronosis | mesh:D000474
organic acidemia | inborn-errors-of-metabolism | methylmalonic acidemia; propionic acidemia; isovaleric acidemia; organic acidurias
carnitine deficiency | inborn-errors-of-metabolism | primary carnitine deficiency; systemic carnitine deficiency
fatty acid oxidation disorders | inborn-errors-of-metabolism | medium-chain acyl-CoA dehydrogenase deficiency; =MCADD; long-chain fatty acid oxidation disorders
lysosomal storage diseases | inborn-errors-of-metabolism | lysosomal storage disorders | mesh:D016464
Gaucher disease | lysosomal-storage-diseases | | mesh:D005776
Fabry disease | lysosomal-storage-diseases | | mesh:D000795
Pompe disease | lysosomal-storage-diseases | acid alpha-glucosidase deficiency; glycogen storage disease type II; Pompe | mesh:D006009
Tay-Sachs disease | lysosomal-storage-diseases | Tay-Sachs | mesh:D013661
Niemann-Pick disease | lysosomal-storage-diseases | Niemann-Pick disease type C; acid sphingomyelinase deficiency | mesh:D009542
mucopolysaccharidosis | lysosomal-storage-diseases | mucopolysaccharidoses; Hurler syndrome; Hunter syndrome; Sanfilippo syndrome; Morquio syndrome; Maroteaux-Lamy syndrome; MPS I; MPS II; MPS VI | mesh:D009083
Batten disease | lysosomal-storage-diseases | neuronal ceroid lipofuscinosis | mesh:D009472
alpha-mannosidosis | lysosomal-storage-diseases
cystinosis | lysosomal-storage-diseases | nephropathic cystinosis | mesh:D003554
metachromatic leukodystrophy | leukodystrophy, lysosomal-storage-diseases | =MLD | mesh:D007966
leukodystrophy | neurological-disorders, genetic-disorders | Krabbe disease; Alexander disease; Canavan disease
adrenoleukodystrophy | leukodystrophy | cerebral adrenoleukodystrophy; X-linked adrenoleukodystrophy; =X-ALD; =CALD | mesh:D000326
glycogen storage disease | inborn-errors-of-metabolism | McArdle disease; von Gierke disease; McArdle | mesh:D006008
sucrase-isomaltase deficiency | inborn-errors-of-metabolism | congenital sucrase-isomaltase deficiency; sucrose intolerance; sucrase-isomaltase insufficiency
porphyria | metabolic-disorders, genetic-disorders | acute intermittent porphyria; acute porphyria; porphyria cutanea tarda; acute hepatic porphyria; erythropoietic protoporphyria; hepatic porphyria; variegate porphyria | mesh:D011164
hemochromatosis | metabolic-disorders, genetic-disorders | iron overload disease; hereditary hemochromatosis | mesh:D006432
iron overload | metabolic-disorders | too much iron; chronic iron overload; transfusional iron overload; excess iron; iron overload from blood transfusions; high iron levels; haemosiderosis | mesh:D019190
hyperammonemia | metabolic-disorders | high ammonia; high ammonia levels; high blood ammonia; raised ammonia; hyperammonemic encephalopathy; elevated ammonia; increased ammonia levels; increased ammonia; elevated ammonia levels; high ammonia in the blood; excess ammonia in the blood | mesh:D022124
gout | arthritis, metabolic-disorders | gouty arthritis; podagra; chronic gout; gout disease; gouty attack | mesh:D006073
gout attack | gout | gout flares; acute gout; acute gouty arthritis; gout flare-ups; flare-ups of gout; attack of gout; acute gout attack; flare of gout; gout flare-up; bout of gout
hyperuricemia | metabolic-disorders | high uric acid; raised uric acid; elevated uric acid; high uric acid levels; increased uric acid; high levels of uric acid; increased uric acid levels; raised uric acid levels; elevated uric acid levels; excess uric acid; uric acid buildup; high blood uric acid; higher uric acid; rise in uric acid; uric acid to build up; build-up of uric acid; too much uric acid; raise uric acid; raise uric acid levels; buildup of uric acid | mesh:D033461
pseudogout | arthritis | calcium pyrophosphate deposition disease; =CPPD; chondrocalcinosis | mesh:D002805
tumor lysis syndrome | metabolic-disorders | tumour lysis; rapid breakdown of cancer cells; =TLS | mesh:D015275
hypophosphatasia | metabolic-disorders, genetic-disorders | =HPP | mesh:D007014
X-linked hypophosphatemia | rickets, genetic-disorders | familial hypophosphatemia; =XLH; hypophosphatemic rickets; vitamin D-resistant rickets | mesh:D053098
achondroplasia | genetic-disorders, short-stature | | mesh:D000130
hyperoxaluria | metabolic-disorders, kidney-disease | primary hyperoxaluria; high oxalate | mesh:D006959
cystinuria | metabolic-disorders, genetic-disorders | | mesh:D003555
G6PD deficiency | blood-disorders, genetic-disorders | glucose-6-phosphate dehydrogenase deficiency; G6PD; favism; G-6-PD deficiency; G6PD enzyme deficiency | mesh:D005955
# Nutrition
malnutrition | nutritional-deficiencies | undernutrition; poor nutrition; undernourished; malnourished; poor nutritional status; undernourishment; inadequate nutrition | mesh:D044342
severe acute malnutrition | malnutrition | kwashiorkor; marasmus; protein-energy malnutrition; protein deficiency; starvation; protein-calorie malnutrition
refeeding syndrome | malnutrition | | mesh:D055677
failure to thrive | malnutrition, childhood-diseases | faltering growth | mesh:D005183
vitamin deficiency | nutritional-deficiencies | avitaminosis; low vitamin levels; hypovitaminosis; lack of vitamins | mesh:D001361
vitamin A deficiency | vitamin-deficiency | lack of vitamin A; low vitamin A; xerophthalmia | mesh:D014802
vitamin B12 deficiency | vitamin-deficiency | B12 deficiency; low vitamin B12; low B12; cobalamin deficiency; lack of vitamin B12; vitamin B-12 deficiency; low vitamin B12 levels; low B12 levels; reduced vitamin B12 levels; vitamin B12 malabsorption; decreased vitamin B12 absorption; low levels of vitamin B12; B12 shortage; shortage of B12; shortage of vitamin B12 | mesh:D014806
folate deficiency | vitamin-deficiency | folic acid deficiency; low folate; lack of folic acid; low folic acid; lack of folate; low folate levels | mesh:D005494
thiamine deficiency | vitamin-deficiency | beriberi; vitamin B1 deficiency; thiamin deficiency | mesh:D013832
riboflavin deficiency | vitamin-deficiency | vitamin B2 deficiency; ariboflavinosis | mesh:D012257
niacin deficiency | vitamin-deficiency | pellagra; vitamin B3 deficiency | mesh:D010383
vitamin B6 deficiency | vitamin-deficiency | pyridoxine deficiency; low vitamin B6 | mesh:D026681
vitamin C deficiency | vitamin-deficiency | scurvy; ascorbic acid deficiency | mesh:D012614
vitamin D deficiency | vitamin-deficiency | low vitamin D; lack of vitamin D; low vitamin D levels; vitamin D insufficiency; low levels of vitamin D | mesh:D014808
vitamin E deficiency | vitamin-deficiency | low vitamin E | mesh:D014811
vitamin K deficiency | vitamin-deficiency | low vitamin K; lack of vitamin K | mesh:D014813
vitamin K deficiency bleeding | vitamin-k-deficiency, neonatal-disorders | hemorrhagic disease of the newborn | mesh:D006475
biotin deficiency | vitamin-deficiency
choline deficiency | vitamin-deficiency
rickets | bone-diseases, vitamin-d-deficiency | soft bones in children; nutritional rickets | mesh:D012279
osteomalacia | bone-diseases, vitamin-d-deficiency | softening of the bones; soft bones; bone softening; softened bones | mesh:D010018
iron deficiency | nutritional-deficiencies | low iron; lack of iron; low iron levels; iron deficient; low iron stores; low ferritin
iodine deficiency | nutritional-deficiencies | lack of iodine; low iodine
zinc deficiency | nutritional-deficiencies | low zinc; lack of zinc; low zinc levels
copper deficiency | nutritional-deficiencies | Menkes disease; low copper; lack of copper
selenium deficiency | nutritional-deficiencies | low selenium; Keshan disease
magnesium deficiency | nutritional-deficiencies | lack of magnesium | mesh:D008275
calcium deficiency | nutritional-deficiencies | lack of calcium; low calcium intake
potassium deficiency | nutritional-deficiencies | lack of potassium; potassium depletion; low potassium intake | mesh:D011191
mineral deficiency | nutritional-deficiencies | vitamin and mineral deficiencies; trace element deficiency; micronutrient deficiency
essential fatty acid deficiency | nutritional-deficiencies | fatty acid deficiency; omega-3 deficiency
vitamin overdose | | hypervitaminosis; vitamin toxicity; vitamin A toxicity; hypervitaminosis A; hypervitaminosis D; vitamin D toxicity; vitamin B6 toxicity
`,
};
