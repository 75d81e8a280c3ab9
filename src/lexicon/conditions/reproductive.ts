import type { LexiconTable } from '../rows.ts';

/** Women's health, pregnancy, birth and the newborn. */
export const reproductive: LexiconTable = {
  name: 'conditions/reproductive',
  kind: 'condition',
  rows: `
# Menstrual and hormonal
menstrual disorders | gynecological-conditions | menstrual problems; menstrual cycle disorders; menstruation disorders; period problems; problems with periods; menstrual complaints | mesh:D008599
abnormal uterine bleeding | gynecological-conditions, bleeding | dysfunctional uterine bleeding; uterine bleeding disorders; abnormal bleeding from the uterus; functional uterine bleeding; abnormal bleeding from the womb | mesh:D014592
premenstrual syndrome | menstrual-disorders | PMS; premenstrual symptoms; premenstrual tension; =PMT; premenstrual complaints | mesh:D011293
premenstrual dysphoric disorder | menstrual-disorders, mood-disorders | PMDD; severe PMS | mesh:D065446
menopause | gynecological-conditions | menopausal symptoms; symptoms of menopause; the menopause; menopause symptoms; change of life; postmenopausal symptoms; menopausal complaints; climacteric; climacteric symptoms; menopausal; symptoms of the menopause; menopausal problems; postmenopause | mesh:D008593
perimenopause | menopause | perimenopausal symptoms; premenopausal symptoms; menopause transition | mesh:D047648
premature menopause | menopause | early menopause | mesh:D016649
primary ovarian insufficiency | premature-menopause | premature ovarian failure; premature ovarian insufficiency; primary ovarian failure; ovarian failure; =POI
surgical menopause | menopause
vasomotor symptoms | menopause | vasomotor symptoms of menopause; hot flashes of menopause; hot flashes due to menopause; menopausal hot flashes; menopausal hot flushes; vasomotor symptoms due to menopause; hot flashes associated with menopause
vaginal atrophy | gynecological-conditions, menopause | atrophic vaginitis; genitourinary syndrome of menopause; vulvovaginal atrophy; vulvar and vaginal atrophy; thinning of the vagina; urogenital atrophy; vaginal thinning; postmenopausal vaginal dryness; vaginal changes of menopause
# Uterus and ovaries
endometriosis | gynecological-conditions | | mesh:D004715
adenomyosis | gynecological-conditions | | mesh:D062788
endometrial hyperplasia | gynecological-conditions, precancerous-conditions | thickened womb lining; thickening of the uterine lining; overgrowth of the uterine lining; thickening of the lining of the uterus; overgrowth of the lining of the womb; overgrowth of the lining of the uterus; thickening of the womb lining; endometrial thickening; thickening of the lining of the womb; excessive growth of the lining of the uterus | mesh:D004714
uterine fibroids | benign-tumors, gynecological-conditions | fibroids; uterine leiomyomas; fibroid tumors; leiomyoma; uterine myomas; womb fibroids; fibroids in the uterus; uterine leiomyomata; fibroid tumors of the uterus; uterine fibroid tumors; myomas | mesh:D007889
endometrial polyps | benign-tumors, gynecological-conditions | uterine polyps; polyps in the uterus; polyps of the uterus
cervical polyps | benign-tumors, gynecological-conditions
polycystic ovary syndrome | gynecological-conditions, endocrine-disorders | PCOS; polycystic ovarian syndrome; polycystic ovaries; polycystic ovary disease; Stein-Leventhal syndrome; polycystic ovarian disease; =PCOD | mesh:D011085
ovarian cyst | gynecological-conditions, cysts | functional ovarian cysts; ovary cysts; cysts on the ovaries; ruptured ovarian cyst; enlarged ovaries; ovarian enlargement; follicular cysts; cysts in the ovaries | mesh:D010048
ovarian hyperstimulation syndrome | gynecological-conditions | =OHSS; overstimulated ovaries; ovarian hyperstimulation; overstimulation of the ovaries; ovarian overstimulation; ovaries over-responding; overactive ovaries; over-stimulated ovaries; ovarian over-stimulation; ovaries over-respond | mesh:D016471
ovarian torsion | gynecological-conditions | adnexal torsion; twisted ovary
uterine perforation | gynecological-conditions | perforation of the uterus; perforated uterus; hole in the uterus; perforation of the womb; womb perforation; IUD perforation; perforation of the uterine wall; hole in the womb; pierce the womb; perforated womb; perforates the uterus; make a hole in the womb; tear in the uterus; going through the wall of the womb; perforation of the wall of the womb; womb damage | mesh:D014595
uterine rupture | pregnancy-complications | ruptured uterus; rupture of the uterus; tearing of the uterus; rupture of the womb; womb to rupture; womb rupture; womb tears; tearing of the womb; womb to tear; tear in the womb; ruptured womb; scar on the womb opening; scar rupture | mesh:D014597
pelvic organ prolapse | gynecological-conditions | prolapse; pelvic prolapse; dropped pelvic organs; fallen bladder or womb; organs dropping down | mesh:D056887
uterine prolapse | pelvic-organ-prolapse | prolapsed uterus; prolapsed womb; dropped womb; fallen womb; womb prolapse; prolapse of the womb; womb dropping; womb that has dropped
vaginal prolapse | pelvic-organ-prolapse
pelvic inflammatory disease | gynecological-conditions, infections | =PID; pelvic infection; gynecologic infections; gynecological infections | mesh:D000292
endometritis | gynecological-conditions, infections | infection of the womb; infection of the uterus; uterine infection; womb infection
salpingitis | pelvic-inflammatory-disease | infection of the fallopian tubes
vaginitis | gynecological-conditions, infections | vaginal infection; vulvovaginitis; inflammation of the vagina; vaginal inflammation; vulvovaginal infections; inflamed vagina | mesh:D014627
bacterial vaginosis | vaginitis, bacterial-infections | =BV; vaginosis; Gardnerella infection; Gardnerella vaginalis | mesh:D016585
cervicitis | gynecological-conditions, infections | inflammation of the cervix; cervical infection; gonococcal cervicitis; cervix infection | mesh:D002575
Bartholin's cyst | gynecological-conditions, cysts | Bartholin gland abscess; Bartholin's abscess
vulvar conditions | gynecological-conditions | vulvar disease; vulvitis; vulvar irritation; vulval irritation
Asherman syndrome | gynecological-conditions | uterine adhesions; Asherman's
pelvic congestion syndrome | gynecological-conditions
# Breast
breast disease | gynecological-conditions | benign breast disease; breast conditions; breast disorders; benign breast conditions; breast problems; benign breast tumors; mastopathy | mesh:D001941
fibrocystic breasts | breast-disease | fibrocystic breast disease; fibrocystic breast changes
breast cysts | breast-disease, cysts
mastitis | breast-disease, infections | breast infection; inflammation of the breast; inflamed breast; breast inflammation; blocked milk duct; blocked duct; plugged duct; plugged milk duct; clogged milk duct | mesh:D008413
breast abscess | mastitis, abscess
breast engorgement | breast-disease | engorged breasts; painful breast engorgement; postpartum breast engorgement; overfull breasts
fibroadenoma | breast-lumps, breast-disease, benign-tumors | | mesh:D018226
breast lumps | breast-disease | lumps in the breast; breast nodules; breast mass
low milk supply | breast-disease | lactation failure; insufficient milk supply; insufficient lactation; reduced milk supply; decreased milk production; reduced breast milk; decreased milk supply; low breast milk supply; decreased breast milk production; reduced milk production; decrease in breast milk; difficulty breastfeeding; breastfeeding problems; suppression of lactation; suppressed lactation; breastfeeding difficulties; breast milk dry up; milk to dry up; reduces milk supply; reduces your milk supply; less breast milk; drop in milk supply; decrease milk supply; decrease your milk supply; milk supply drop; drying up of milk; milk drying up; reduced breast milk supply; not enough milk; decrease in milk supply; reduced breast milk production; milk supply problems; too little milk; not enough breast milk; shortage of milk; too little breast milk | mesh:D007775
# Fertility
infertility | | fertility problems; reduced fertility; impaired fertility; sterility; decreased fertility; inability to conceive; difficulty conceiving; fertility issues; trouble getting pregnant; difficulty getting pregnant; trouble conceiving; infertile; impairment of fertility; loss of fertility; inability to get pregnant; permanent infertility; difficulty becoming pregnant; subfertility; inability to have children; fertility impairment; lower fertility; temporary infertility; damage to fertility; reduction in fertility; effects on fertility; inability to become pregnant; harder to get pregnant; hard to get pregnant; harder to conceive; hard to conceive; difficult to conceive; difficult to get pregnant; problems getting pregnant; become sterile; unable to have children; not be able to have children; unable to get pregnant; unable to conceive; lose fertility; problems with fertility; being unable to have children; not being able to have children; unable to father children; fertility loss; fertility damage; blocked fallopian tubes; trouble having a baby; struggling to conceive; struggling to get pregnant; trouble falling pregnant; difficulty falling pregnant; blocked tubes | mesh:D007246
female infertility | infertility, gynecological-conditions | infertility in women | mesh:D007247
ovulation disorders | female-infertility | ovulatory disorders; ovulation problems; ovulatory dysfunction; anovulatory infertility; infertility due to anovulation
unexplained infertility | infertility
anovulation | infertility | lack of ovulation; failure to ovulate; absent ovulation; not ovulating; irregular ovulation | mesh:D000858
hypothalamic amenorrhea | menstrual-disorders | functional hypothalamic amenorrhea
luteal phase defect | infertility | luteal phase deficiency; luteal insufficiency; low progesterone; progesterone deficiency
# Pregnancy
miscarriage | pregnancy-complications | pregnancy loss; spontaneous abortion; threatened miscarriage; threatened abortion; early pregnancy loss; missed abortion; loss of pregnancy; missed miscarriage; incomplete abortion; loss of the pregnancy; losing the baby; incomplete miscarriage; fetal loss; loss of a pregnancy; early miscarriage; miscarry; miscarrying; lose the baby; lose a baby; losing a baby; lost the baby; loss of the baby; lose a pregnancy; losing the pregnancy; losing a pregnancy; loss of a baby; pregnancy to be lost; baby loss | mesh:D000022
recurrent miscarriage | miscarriage | recurrent pregnancy loss; habitual abortion; repeated miscarriages | mesh:D000026
stillbirth | pregnancy-complications | intrauterine fetal death; fetal death; death of the fetus; intrauterine death; death of an unborn baby; intrauterine fetal demise; death of the unborn baby; still birth; death in the womb; stillborn; stillborn baby; babies being stillborn; born dead; baby dying in the womb | mesh:D050497
ectopic pregnancy | pregnancy-complications | tubal pregnancy; pregnancy outside the uterus; pregnancy outside the womb; extrauterine pregnancy; pregnancy in the tubes | mesh:D011271
unintended pregnancy | | unwanted pregnancy; unplanned pregnancy; accidental pregnancy; breakthrough pregnancy; pregnancy during treatment | mesh:D011261
teenage pregnancy | unintended-pregnancy | adolescent pregnancy
contraceptive failure | unintended-pregnancy
preeclampsia | pregnancy-complications, hypertension | pre-eclampsia; pre-eclamptic toxemia; toxemia of pregnancy; severe preeclampsia; preeclamptic toxemia | mesh:D011225
eclampsia | preeclampsia, seizures | seizures in pregnancy; seizures of eclampsia; eclamptic seizures; convulsions of pregnancy | mesh:D004461
HELLP syndrome | preeclampsia | =HELLP | mesh:D017359
gestational hypertension | pregnancy-complications, hypertension | high blood pressure in pregnancy; pregnancy-induced hypertension; hypertension in pregnancy; high blood pressure during pregnancy; hypertension during pregnancy; hypertensive disorders of pregnancy; =PIH | mesh:D046110
morning sickness | nausea-and-vomiting-of-pregnancy | pregnancy sickness | mesh:D048968
nausea and vomiting of pregnancy | pregnancy-complications, nausea | pregnancy nausea; nausea in pregnancy; nausea during pregnancy; nausea and vomiting during pregnancy; =NVP; vomiting in pregnancy; pregnancy-related nausea; vomiting of pregnancy
hyperemesis gravidarum | nausea-and-vomiting-of-pregnancy | severe morning sickness; severe vomiting in pregnancy; =HG; hyperemesis | mesh:D006939
placenta previa | pregnancy-complications | low-lying placenta | mesh:D010923
placental abruption | pregnancy-complications, bleeding | abruptio placentae; placental detachment; separation of the placenta; premature separation of the placenta; detachment of the placenta; placenta to come away; placenta coming away; placenta comes away; placenta separating; placental separation; placenta comes away early | mesh:D000037
placenta accreta | pregnancy-complications | placenta accreta spectrum | mesh:D010921
placental insufficiency | pregnancy-complications | reduced blood flow to the placenta | mesh:D010927
retained placenta | pregnancy-complications | retained products of conception; incomplete delivery of the placenta | mesh:D018457
fetal growth restriction | pregnancy-complications | intrauterine growth restriction; intrauterine growth retardation; =IUGR; poor fetal growth; fetal growth retardation; slow fetal growth; reduced fetal growth; impaired fetal growth; slowed growth of the unborn baby; slow growth of the baby in the womb; growth restriction; babies who grow poorly in the womb | mesh:D005317
small for gestational age | pregnancy-complications
low birth weight | pregnancy-complications, neonatal-disorders | low birthweight; small babies; low-birth-weight babies; reduced birth weight; smaller babies; very low birth weight; lower birth weight; low birth weight infants; decreased birth weight; babies with low birth weight; babies smaller; babies to be born small; baby born small; babies too small; underweight babies; baby being small; slower growth in the womb; poor growth in the womb; reduced growth in the womb; poor growth of the baby; babies with a low birth weight; baby may be small; restricted growth of the baby | mesh:D007230
fetal macrosomia | pregnancy-complications | large baby; high birth weight; big baby; bigger babies; larger babies; large for gestational age; baby grow too large; baby to grow too large; overly large baby; baby growing too big | mesh:D005320
preterm labor | pregnancy-complications | premature labor; threatened preterm labor; early labor; premature contractions; uncomplicated premature labour; threatened premature labor; premature uterine contractions; going into labor early; go into labor early; early contractions; bring on contractions; trigger contractions; contractions before term; start labor early | mesh:D007752
preterm birth | pregnancy-complications, neonatal-disorders | premature birth; prematurity; premature babies; premature delivery; preterm infants; premature infants; being born too early; preterm delivery; early birth; preterm babies; birth before full term; born prematurely; premature newborns; babies to be born early; born too early; born too soon; baby come early; babies coming early; early delivery; having your baby early; having the baby early; baby born early; baby being born early; giving birth early; giving birth too early; give birth early; premature labor and birth; delivering early; deliver early; earlier birth | mesh:D047928
premature rupture of membranes | pregnancy-complications | =PROM; =PPROM; waters breaking early; ruptured membranes; prelabor rupture of membranes; preterm premature rupture of the membranes; waters break early; waters to break early; waters breaking too early; early breaking of the waters; waters breaking before labor | mesh:D005322
chorioamnionitis | pregnancy-complications, infections | infection of the amniotic sac; intraamniotic infection | mesh:D002821
cervical insufficiency | pregnancy-complications | incompetent cervix; short cervix; weak cervix; cervical incompetence | mesh:D002581
oligohydramnios | pregnancy-complications | low amniotic fluid; reduced amniotic fluid; too little amniotic fluid; low levels of amniotic fluid; low fluid around the baby; decreased amniotic fluid | mesh:D016104
polyhydramnios | pregnancy-complications | too much amniotic fluid; hydramnios | mesh:D006831
fetal distress | pregnancy-complications | slow fetal heart rate; fetal bradycardia; slow heart rate in the baby; fetal heart rate changes; nonreassuring fetal status; fetal hypoxia; distress in the baby; fetal heart rate abnormalities; changes in the baby's heart rate | mesh:D005316
fetal harm | pregnancy-complications | harm to the fetus; harm to a developing baby; teratogenicity; harm to the unborn baby; fetal toxicity; embryo-fetal toxicity; damage to the fetus; harm to a fetus; harm to the developing baby; harm to the baby; fetal damage; teratogenic effects; harm an unborn baby; danger to the unborn baby; harm to a baby; harm to the developing fetus; fetal injury; risk to the fetus; injury to the fetus; injury and death of the developing fetus; damage to an unborn baby; embryotoxicity; fetotoxicity; harms unborn babies; dangerous to unborn babies; dangerous to an unborn baby; dangerous for an unborn baby; hurt an unborn baby; hurt the unborn baby; hurt your unborn baby; harmful to an unborn baby; harmful to the unborn baby; harmful to your unborn baby; harmful to the developing baby; harmful to the fetus; toxic to the fetus; risk to the unborn baby; problems for the unborn baby; problems for the developing baby
postpartum hemorrhage | pregnancy-complications, bleeding | bleeding after childbirth; heavy bleeding after childbirth; bleeding after delivery; postnatal bleeding; postpartum bleeding; =PPH; excessive bleeding after childbirth; haemorrhage after birth; excessive bleeding after birth; heavy bleeding after delivery; heavy bleeding after birth; obstetric hemorrhage | mesh:D006473
uterine atony | pregnancy-complications | atony of the uterus; failure of the uterus to contract | mesh:D014593
uterine hyperstimulation | pregnancy-complications | uterine tachysystole; overly strong contractions; too strong contractions; uterine hypertonicity; excessive uterine contractions; very strong contractions; hypertonic contractions
prolonged labor | pregnancy-complications | obstructed labor; slow labor; difficult labor; dystocia; long labor; delayed labor; dysfunctional labor; failure to progress; slow progress in labor | mesh:D004420
post-term pregnancy | pregnancy-complications | overdue pregnancy; prolonged pregnancy; being overdue; post-dates pregnancy | mesh:D011273
breech presentation | pregnancy-complications | breech baby; breech position
amniotic fluid embolism | pregnancy-complications, thromboembolism | | mesh:D004619
puerperal infection | pregnancy-complications, infections | puerperal sepsis; childbed fever; postpartum infection; postpartum endometritis; infection after childbirth; puerperal fever | mesh:D011645
perineal tear | injuries, pregnancy-complications | tears during childbirth; perineal trauma; tearing during birth; vaginal tears; tears during birth; tearing during delivery; tears during delivery; tear in the perineum; tears in the vagina; third-degree tear; severe tears; tears to the vagina; tears around the vagina; tears to the perineum; birth tears; tearing of the vagina; vaginal tearing; torn perineum; fourth-degree tear
obstetric fistula | fistula | vesicovaginal fistula | mesh:D014719
intrahepatic cholestasis of pregnancy | cholestasis, pregnancy-complications | obstetric cholestasis; cholestasis of pregnancy; jaundice of pregnancy; cholestatic jaundice of pregnancy; jaundice during pregnancy
acute fatty liver of pregnancy | pregnancy-complications, fatty-liver-disease
anemia of pregnancy | anemia, pregnancy-complications | anemia in pregnancy; anemia during pregnancy; pregnancy anemia
heartburn of pregnancy | heartburn, pregnancy-complications | heartburn in pregnancy; heartburn during pregnancy; pregnancy heartburn
multiple pregnancy | pregnancy-complications | twin pregnancy; multiple births; triplets; multiple gestation; twins or triplets; having twins; twins or more; having more than one baby; more than one baby; pregnant with more than one baby | mesh:D011272
high-risk pregnancy | pregnancy-complications | | mesh:D018566
pregnancy bleeding | pregnancy-complications, vaginal-bleeding | bleeding in pregnancy; antepartum hemorrhage; bleeding during pregnancy; bleeding in early pregnancy
uterine contractions | pregnancy-complications | contractions of the uterus; contractions of the womb; premature contractions of the uterus; womb contractions
# Newborn
neonatal jaundice | neonatal-disorders, jaundice | newborn jaundice; jaundice in newborns; hyperbilirubinemia of the newborn; jaundice in babies; jaundice in newborn babies; neonatal hyperbilirubinemia | mesh:D007567
kernicterus | neonatal-disorders, brain-damage | bilirubin encephalopathy; brain damage from jaundice | mesh:D007647
neonatal abstinence syndrome | neonatal-disorders | neonatal opioid withdrawal syndrome; withdrawal in newborns; newborn withdrawal; neonatal withdrawal; withdrawal symptoms in newborns; withdrawal symptoms in the newborn; neonatal withdrawal syndrome; =NOWS; withdrawal symptoms in the newborn baby; withdrawal symptoms in newborn babies; withdrawal symptoms in the baby; neonatal withdrawal symptoms; life-threatening withdrawal symptoms in the newborn; withdrawal in the newborn; neonatal drug withdrawal; withdrawal symptoms in your newborn; withdrawal effects in newborns; withdrawal in babies; withdrawal in your baby; withdrawal in the baby; withdrawal symptoms in your baby; withdrawal symptoms in babies; withdrawal effects in the baby; withdrawal in newborn babies; withdrawal effects in newborn babies; baby born dependent; babies born addicted; baby may have withdrawal symptoms; withdrawal in the newborn baby | mesh:D009357
gray baby syndrome | neonatal-disorders | grey baby syndrome; grey syndrome
gasping syndrome | neonatal-disorders
retinopathy of prematurity | neonatal-disorders, retinal-disease | =ROP | mesh:D012178
intraventricular hemorrhage | intracranial-hemorrhage, neonatal-disorders
neonatal hypoglycemia | hypoglycemia, neonatal-disorders | low blood sugar in newborns; low blood sugar in the newborn; hypoglycemia in the newborn
neonatal respiratory depression | neonatal-disorders, respiratory-depression | breathing problems in newborns; breathing problems in the newborn; floppy infant syndrome; breathing difficulties in the newborn; respiratory depression in the newborn; respiratory depression in newborns
sudden infant death syndrome | neonatal-disorders, death | cot death; crib death; =SIDS | mesh:D013398
neonatal conjunctivitis | conjunctivitis, neonatal-disorders | ophthalmia neonatorum; gonococcal ophthalmia neonatorum | mesh:D009878
persistent pulmonary hypertension of the newborn | pulmonary-hypertension, neonatal-disorders | =PPHN; persistent fetal circulation; lung problems in newborns | mesh:D010547
birth injury | injuries, neonatal-disorders | birth trauma | mesh:D001720
vaginal laxity | gynecological-conditions | vaginal looseness; loose vagina; lax vagina; vaginal slackness
duct ectasia | | ductal ectasia; mammary duct ectasia; inverted nipples; nipple inversion; nipple retraction
hydrosalpinx | | blocked fallopian tubes filled with fluid; hydrosalpinges; fluid-filled fallopian tubes
uterine malformation | birth-defects | bicornuate uterus; septate uterus; uterine septum; unicornuate uterus; arcuate uterus; Müllerian anomaly; heart-shaped womb; distorted womb cavity; distorted uterine cavity; abnormally shaped womb; uterine abnormality; uterine anomaly
retroverted uterus | | tilted womb; retroverted womb; tilted uterus; tipped uterus; backward-tilted womb
diminished ovarian reserve | infertility | low ovarian reserve; poor ovarian reserve; low egg reserve; low AMH; reduced ovarian reserve; low egg count
postmenopausal bleeding | | =PMB; bleeding after the menopause; bleeding after menopause; post-menopausal bleeding
vasa previa | pregnancy-complications
`,
};
