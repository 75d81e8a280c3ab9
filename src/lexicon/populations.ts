import type { LexiconTable } from './rows.ts';

/** Whom a treatment is given to. */
export const populations: LexiconTable = {
  name: 'populations',
  kind: 'population',
  rows: `
# Age
children | | kids; pediatric patients; young children; boys and girls; school-age children; pediatric population; pediatric; younger children; youngsters; small children; =minors; school-aged children; older children; pre-school children; your child; schoolchildren; preschoolers; paediatrics; pediatric use; child patients
boys | children | young boys; schoolboys; adolescent boys; teenage boys
girls | children | young girls; schoolgirls; adolescent girls; teenage girls
newborns | infants | newborn babies; neonates; premature babies; preterm infants; premature infants; newborn infant; preterm babies; newborn children; low-birth-weight infants; neonatal
infants | children | babies; young babies; nursing infants; breastfed infants; breastfed babies; nursing babies; breast-fed infants; infants and young children
toddlers | children | preschool children; under-fives; nursery-age children
adolescents | | teenagers; teens; youth; young people; adolescent patients; teenage patients; pre-teens; adolescence; tweens; teenage mothers
young adults | adults | younger adults; college students; people in their twenties; students; younger people; university students; people under 25; younger patients
adults | | adult patients; grown-ups; adults and children; adult population; adult men and women; grown-up; adulthood; over-18s; adult subjects; adults aged 18 and over
middle-aged adults | adults | middle-aged people; middle-aged; people in midlife; midlife adults; middle age; middle-aged women; middle-aged men; middle-aged patients
older adults | adults | elderly; older people; elderly people; elderly patients; seniors; older patients; over-65s; senior citizens; the elderly; geriatric patients; elderly adults; people over 65; people aged 65 and over; adults over 65; older individuals; the aged; old people; elders; geriatric; senior adults; older population; elderly population; people over 60; adults aged 65 and older; older age groups; patients over 65; people 65 and older; adults 65 and older; old age; older age; advanced age; people over 65 years; elderly individuals; patients aged 65 and over; aging adults; adults over 60; people older than 65; advancing age; elderly subjects; pensioners; retirees; retired people
frail older adults | older-adults | frail elderly; frail patients; frail older people; frail; frail people; nursing home residents; care home residents; frail elderly patients; frail adults
centenarians | older-adults | people over 80; the very old; very elderly; adults over 75; over-80s; people over 75; patients over 75; people aged 80 and over; octogenarians; adults over 80

# Sex and reproduction
men | adults | males; male patients; adult men; male sex; adult males; men and boys; male adults; gentlemen; guys
women | adults | females; female patients; adult women; ladies; female sex; women and girls; adult females; female adults
older men | men, older-adults | men over 50; elderly men; men over 65; men aged 50 and over; men older than 50; men over 40
older women | women, older-adults | women over 50; elderly women; women over 65; women aged 65 and over; women over 40; women over 35
pregnant women | women | pregnant; you're expecting; you are expecting; expecting a baby; expecting a child; pregnancy; pregnant people; during pregnancy; expectant mothers; mothers-to-be; pregnant patients; pregnant individuals; women who are pregnant; people who are pregnant; in pregnancy; pregnant mothers; expecting mothers; expecting women; pregnant females; mums-to-be; moms-to-be; are expecting; carrying a child; carrying a baby; gestation
first trimester | pregnant-women | early pregnancy; first three months of pregnancy; first 12 weeks of pregnancy; early in pregnancy; first trimester of pregnancy
second trimester | pregnant-women | mid-pregnancy; second trimester of pregnancy; middle of pregnancy
third trimester | pregnant-women | late pregnancy; last three months of pregnancy; last trimester; end of pregnancy; final trimester; third trimester of pregnancy; last 3 months of pregnancy; late in pregnancy; last trimester of pregnancy; near term
breastfeeding women | women | breastfeeding; breast-feeding; nursing mothers; breast-feeding mothers; lactating women; lactation; nursing women; breastfeeding mothers; women who are breastfeeding; breast feed; lactating; breastfeeding people; during breastfeeding; breastfeed; breast-feeding women; chestfeeding; breastfeeding parents; breastfeeding patients; lactating mothers; mothers who are breastfeeding; nursing a baby; nursing a child; nursing an infant; nursing your baby
women planning pregnancy | women | women trying to conceive; trying to get pregnant; planning a pregnancy; planning to become pregnant; trying for a baby; trying to conceive; women who want to become pregnant; couples trying to conceive; women planning to become pregnant; planning to get pregnant; plan to become pregnant; planning pregnancy; planning on becoming pregnant; women planning a pregnancy; women who may become pregnant; might become pregnant; trying to become pregnant; people planning a family; planning a family; couples planning a family; planning to start a family
women of childbearing age | women | women of childbearing potential; women of reproductive age; fertile women; women of child-bearing potential; females of reproductive potential; women who can become pregnant; women of child-bearing age; people who can become pregnant; females of childbearing potential; women capable of becoming pregnant; childbearing age; females who can become pregnant; childbearing potential; women who could become pregnant; reproductive age
postpartum women | women | postpartum; new mothers; women after childbirth; women who have just given birth; post-partum women; women who have recently given birth; after giving birth; postnatal women
premenopausal women | women | premenopausal; perimenopausal women; women before menopause; perimenopausal; pre-menopausal women; women who still have periods; women in perimenopause; menstruating women
postmenopausal women | women | postmenopausal; post-menopausal women; menopausal women; women after menopause; women past menopause; women after the menopause; post-menopausal; women going through menopause; women in menopause; women who have been through the menopause; women who have gone through menopause; postmenopausal patients
unborn babies | | fetus; unborn child; developing baby; foetuses; embryos; unborn; developing fetus; growing baby; fetal; your unborn baby; baby in the womb
transgender people | | transgender women; transgender men; trans people; transgender; trans women; trans men; transgender patients; transgender individuals; nonbinary people
LGBT people | | LGBTQ people; =LGBT; =LGBTQ; lesbian women; lesbian, gay and bisexual people; intersex people
men who have sex with men | men | =MSM; gay men; gay and bisexual men; bisexual men
men planning to father a child | men | men trying to father a child; men trying for a baby; men trying to conceive; men wishing to father children; men who want to father a child
sexually active people | | sexually active women; sexually active men; sexually active adults
couples | | partners; sexual partners; male partners; female partners
parents | | fathers; parents and caregivers; mums; dads; single mothers; first-time mothers; first-time moms; first-time mums; single parents; first-time parents

# Habits and circumstances
athletes | | sportspeople; competitive athletes; bodybuilders; sportsmen; runners; professional athletes; elite athletes; cyclists; active people; sportswomen; weightlifters; trained athletes; competitive sport; resistance-trained men; swimmers; dancers; rugby players; martial artists; gymnasts; golfers; tennis players; football players; soccer players; climbers; mountaineers
smokers | | people who smoke; you smoke; smoke heavily; smoke a lot; cigarette smokers; heavy smokers; current smokers; tobacco users; former smokers; ex-smokers; patients who smoke; women who smoke; tobacco smokers; smokers who want to quit
non-smokers | | never smokers; people who do not smoke; nonsmoker
heavy drinkers | | people who drink alcohol; drink heavily; drink a lot of alcohol; drink too much; drinkers; regular drinkers; people who drink heavily; alcohol drinkers; people who drink a lot of alcohol; heavy alcohol users; people who abuse alcohol; heavy alcohol drinkers; excessive drinkers; people who misuse alcohol
people who do not drink | | teetotalers; non-drinkers; abstainers
people who use drugs | | drug users; injecting drug users; people who inject drugs; recreational users; drug abusers; recreational drug users; substance users; intravenous drug users; people who misuse drugs; IV drug users; drug misusers; people who abuse drugs; illicit drug users
opioid users | people-who-use-drugs | people taking opioids; opioid-dependent people; opioid-tolerant patients; people dependent on opioids; patients taking opioids; opioid-dependent patients; opioid-tolerant; people who use opioids; opioid-naive patients; opioid-dependent; patients on opioids; opioid-naive; opioid addicts; opioid dependent individuals; heroin users
cannabis users | people-who-use-drugs | marijuana users; people who use cannabis; cannabis smokers; people who use marijuana
vegetarians | | vegans; people on a plant-based diet; vegans and vegetarians; vegan diet
people who fast | | people who are fasting; Muslims who fast; people who fast during Ramadan; people observing Ramadan
drivers | | people who drive; people operating machinery; drivers and machine operators; machine operators; people who operate machinery; driving; working at heights; work at heights; drive or operate machinery; driving and operating machinery; anyone who drives; people who operate heavy machinery; anyone who operates machinery; anyone who operates heavy machinery; professional drivers; drive for work; drive for a living
divers | | scuba divers; people who dive
aircrew | | =pilots; =Pilots; airline pilots; cabin crew; flight crew; air traffic controllers
shift workers | | night-shift workers; night workers; people who work shifts; people who work nights
workers | | employees; office workers; industrial workers; farm workers; teachers; farmers; outdoor workers; people who work outdoors; people who sit all day; desk workers
sex workers | workers
first responders | workers | firefighters; police officers; emergency workers
performers | workers | musicians; singers; professional voice users; actors and singers
travelers | | travellers to tropical areas; tourists; people traveling abroad; people who travel; hikers; campers; backpackers; long-haul flights; long flights; long-haul travel
soldiers | | veterans; military personnel; service members; military veterans; war veterans; combat veterans; servicemen
astronauts | workers | cosmonauts
prisoners | | inmates; people in prison; incarcerated people
people in recovery | people-who-use-drugs | recovering addicts; recovering alcoholics; former addicts; people in recovery from addiction; recovering alcoholic
trauma survivors | | survivors of trauma; survivors of abuse; abuse survivors; rape survivors; torture survivors; survivors of violence; survivors of domestic violence; survivors of sexual assault
bereaved people | | people who are bereaved; the bereaved; mourners; widows; widowers
people who live alone | | people living alone; lonely people; isolated people; socially isolated people
homeless people | | rough sleepers; people experiencing homelessness
refugees | | asylum seekers; migrants
people with disabilities | | disabled people; wheelchair users; people with a disability; people with intellectual disabilities; people with learning disabilities; blind people; visually impaired people; amputees; people who are blind; people with sight loss
sedentary people | | inactive people; people with limited mobility; bedridden patients; immobile patients; bedbound patients; bedridden; bedbound; sedentary adults; people who sit for long periods; immobilized patients
overweight people | | obese people; people with a high BMI; obese patients; overweight adults; people who are overweight; obese adults; people who are obese; overweight or obese adults; obese individuals; overweight patients; heavier people; overweight and obese adults; overweight individuals; obese women; overweight women; obese men; obese subjects; overweight or obese people
underweight people | | low-body-weight patients; people with low body weight; malnourished patients; underweight patients; undernourished people; malnourished people; thin people; malnourished children; underweight; people weighing under 50 kg; people who weigh less than 50 kg; weighing less than 50 kg; weight under 50 kg; body weight below 50 kg
dieters | | people on a diet; people trying to lose weight; people who want to lose weight; people on a low-salt diet; people on a low-sodium diet; people who are dieting
fair-skinned people | | people with fair skin; light-skinned people; people with light skin; fair-skinned individuals; light skin tones
people with darker skin | | darker-skinned people; people with dark skin; people of color; dark-skinned people; people with skin of color; darker skin tones; skin of color; dark-skinned individuals; dark skin; darker skin; dark skin tones; deeper skin tones; Fitzpatrick IV; Fitzpatrick types IV; Fitzpatrick skin type IV; Fitzpatrick V; Fitzpatrick VI; darker complexions
people with sensitive skin | | those with sensitive skin
people with tanned skin | | tanned skin; recent tan; recently tanned skin; sun-tanned skin; people with a tan; people with a recent tan; fresh tan; a tan; have a tan; tanned; suntan; sun tan; deep tan
people with dry skin | | people with oily skin; combination skin

# Ancestry
Black people | | African Americans; people of African descent; African American patients; Black patients; African-Caribbean people; people of African or Caribbean origin; Black Americans; black adults; Black men; Black women; =Blacks; =blacks; Black children; black ethnicity; Afro-Caribbean people; people of African ancestry; people with African ancestry; women of African descent; men of African descent
Asian people | | people of Asian descent; East Asians; Asian patients; people of East Asian ancestry; Han Chinese; Asians; people of Asian ancestry; Chinese patients; Japanese patients; South Asians; people of Chinese descent; Asian ancestry; people of South Asian origin; East Asian people; Chinese people; Japanese people; patients of Asian ancestry; Korean patients
white people | | Caucasians; white patients; Caucasian patients; people of European descent; Europeans; white adults; people of European ancestry
Hispanic people | | Hispanics; Latinos; Latino people; Hispanic patients; Hispanic Americans; Latino patients
Indigenous people | | Native Americans; Aboriginal people; American Indians; Alaska Natives; First Nations people; Maori
Ashkenazi Jews | | people of Ashkenazi Jewish descent; Jewish people; people of Mediterranean descent; people of Jewish descent
people with a family history | | people with a family history of the disease; first-degree relatives
slow metabolizers | | poor metabolizers; CYP2D6 poor metabolizers; slow acetylators; CYP2C19 poor metabolizers; intermediate metabolizers; poor CYP2D6 metabolisers; poor CYP2C19 metabolizers; CYP2C9 poor metabolizers
poor sleepers | | bad sleepers; light sleepers; people who sleep badly; people who sleep poorly
rapid metabolizers | | ultra-rapid metabolizers; ultrarapid metabolizers; fast metabolizers; extensive metabolizers; rapid acetylators

# In care
patients | | study participants; participants; trial participants; study subjects; human subjects; sufferers
healthy volunteers | | healthy people; healthy adults; healthy subjects; healthy participants; healthy individuals; healthy controls; normal volunteers; healthy men; healthy human volunteers; normal subjects; healthy male volunteers; otherwise healthy people; healthy humans; healthy women; otherwise healthy adults; normal individuals; healthy young adults; healthy older adults; healthy young men; healthy young volunteers
hospitalized patients | patients | inpatients; people in hospital; people hospitalized; hospital patients; patients in hospital; hospitalized adults; patients admitted to hospital; hospitalized people; patients in the hospital
critically ill patients | hospitalized-patients | intensive care patients; ICU patients; patients in intensive care; people in intensive care; seriously ill patients; severely ill patients; critically ill; seriously ill people; patients on a ventilator; ventilated patients; critically ill adults; mechanically ventilated patients; critical care patients; severely ill people; critically ill people
outpatients | patients | ambulatory patients; people treated at home; ambulatory care patients; primary care patients
surgical patients | patients | people having surgery; patients undergoing surgery; people undergoing surgery; postoperative patients; people about to have surgery; post-surgical patients; patients having surgery; preoperative patients; post-operative patients; surgery patients; people who have had surgery; patients who have undergone surgery; patients after surgery; people recovering from surgery; people scheduled for surgery
people unfit for surgery | patients | people who are not fit for surgery; people unsuitable for surgery; patients who are not fit for surgery; patients unfit for surgery; patients who cannot have surgery; people who cannot have surgery; patients unsuitable for surgery
emergency patients | patients | trauma patients; emergency room patients; accident victims; emergency department patients; battlefield casualties; trauma victims; burn victims; injured patients
transplant recipients | patients | transplant patients; organ transplant recipients; people who have had a transplant; kidney transplant recipients; liver transplant recipients; renal transplant recipients; people who have had an organ transplant; organ recipients; kidney transplant patients; transplanted patients; heart transplant recipients; allograft recipients; bone marrow transplant recipients
people without a spleen | patients | people who have had a splenectomy; people who have had their spleen removed; asplenic people; asplenic patients; people with no spleen
people with a stoma | patients | ostomates; people with an ostomy; people with stomas
denture wearers | | people who wear dentures; people with dentures
contact lens wearers | | contact lens users; people who wear contact lenses; people who wear contacts; wearers of contact lenses
people with artificial heart valves | patients | people with an artificial heart valve; people with prosthetic heart valves; patients with artificial heart valves; people with mechanical heart valves; patients with mechanical heart valves; patients with prosthetic heart valves
people with metal implants | patients | patients with metal implants; people with metal in the body; people with metal in their body; anyone with metal implants; people with a cochlear implant; people with cochlear implants
people with a pacemaker | patients | people with pacemakers; patients with a pacemaker; patients with pacemakers; anyone with a pacemaker; pacemaker wearers; pacemaker users; pacemaker patients; people who have a pacemaker; people with a defibrillator; people with an implanted defibrillator; people with implanted devices; people with implanted electronic devices; people with an implanted device
dialysis patients | patients | people on dialysis; hemodialysis patients; patients on dialysis; patients undergoing dialysis; people receiving dialysis; patients receiving dialysis; patients on hemodialysis; adults on dialysis
palliative care patients | patients | hospice patients; terminally ill patients; dying patients; people at the end of life; terminally ill; end-of-life patients; terminally ill people; patients in palliative care; people receiving palliative care; people nearing the end of life
immunocompromised people | patients | immunocompromised patients; immunosuppressed patients; immunocompromised; people who are immunocompromised; immunosuppressed; immunosuppressed people; immunocompromised individuals; immunocompromised adults; immunocompromised hosts; immunodeficient patients; people whose immune systems are weakened
treatment-naive patients | patients | treatment-naïve; patients new to treatment; previously untreated patients; untreated patients; treatment-naive adults; drug-naive patients; newly diagnosed patients; newly diagnosed; previously untreated; drug-naive; newly-diagnosed adults
treatment-resistant patients | patients | patients who have not responded to other treatments; people who have not responded to other treatments; non-responders; refractory patients; treatment-experienced patients; previously treated patients; patients who failed other treatments; people who do not respond to other treatments; treatment-experienced; patients who do not respond to other treatments; people for whom other treatments have failed; patients resistant to treatment; heavily pretreated patients; people who haven't responded to other treatments; nonresponders; patients who have failed other therapies; patients who fail to respond to other treatments
high-risk patients | patients | people at high risk; high-risk people; people at risk; people at increased risk; patients at high risk; at-risk people; high risk individuals; vulnerable people; high-risk groups; at-risk individuals; vulnerable groups; people at higher risk; patients at risk; people at greater risk; at-risk patients; vulnerable patients; risk groups; high-risk adults
first-time patients | patients | new patients; new users; patients new to the drug
long-term users | patients | people who take it long term; chronic users; heavy users; long-term patients; regular users; frequent users; people who take it for a long time; people who use it long term
caregivers | | carers; family members; relatives and carers; relatives of patients
healthcare workers | | health workers; hospital staff; medical staff; healthcare staff; health care workers

# Animals
animals | | animal models; laboratory animals; animal studies; livestock; experimental animals; animal subjects; mammals; lab animals; animal experiments; test animals; large animals; farm animals; domestic animals; veterinary patients
rodents | animals | guinea pigs; hamsters; gerbils; rodent models; rodent studies
rats | rodents | Wistar rats; Sprague-Dawley rats; rat models; male rats; female rats; diabetic rats; adult rats
mice | rodents | knockout mice; transgenic mice; mouse models; murine; C57BL/6 mice; diabetic mice; male mice; nude mice; obese mice
rabbits | animals | New Zealand white rabbits
dogs | animals | canine; puppies; beagle dogs; beagles; pet dogs
cats | animals | feline; kittens; pet cats
pets | animals | companion animals; household pets
horses | animals | equine; foals; ponies; mare; racehorses
cattle | animals | cows; bovine; calves; dairy cows; beef cattle; dairy cattle
pigs | animals | swine; piglets; porcine; minipigs
sheep | animals | goats; lambs; ovine; ruminants
birds | animals | poultry; chickens; pet birds; broilers; chicks; =turkeys
monkeys | animals | primates; nonhuman primates; macaques; non-human primates; rhesus monkeys; rhesus macaques; cynomolgus monkeys; baboons
zebrafish | animals | fish; zebrafish larvae; zebra fish
fruit flies | animals | Drosophila; Drosophila melanogaster; Caenorhabditis elegans; C. elegans
carriers of HLA-B*5701 | | HLA-B*5701; HLA-B*57:01; HLA-B*1502; HLA-B*15:02; HLA-B*5801; HLA-B*58:01; HLA-A*3101; HLA-B*5701 carriers; HLA-B*1502 carriers
carriers of UGT1A1*28 | slow-metabolizers | UGT1A1*28; UGT1A1 poor metabolizers; homozygous for UGT1A1*28
people who cannot sit upright | | inability to sit upright; inability to stand or sit upright; unable to sit upright; cannot sit upright; unable to stand or sit upright; people who cannot stand or sit upright
children with open growth plates | children | growth plates that are still open; open growth plates; open epiphyses; bones that are still growing; people who are still growing; skeletally immature patients; growing children
people with unrealistic expectations | | unrealistic expectations; unrealistic goals
blood donors | healthy-volunteers | people who give blood; donating blood; platelet donors; plasma donors; anyone who gives blood; people who donate blood; anyone who donates blood
people with a difficult airway | | difficult airway; a difficult airway; difficult intubation
people who have not fasted | | full stomach; a full stomach; not having fasted; not fasted; unfasted
surrogates | pregnant-women | surrogate mothers; gestational carriers
people who cannot consent | | people who lack capacity; lack of capacity; lack mental capacity; unable to give consent; cannot give consent; unable to consent; unable to give informed consent
people with poor dexterity | | poor dexterity; poor manual dexterity; limited dexterity; reduced hand strength; poor hand grip; weak hands; arthritis in the hands
Jehovah's Witnesses | | people who refuse blood transfusions; people who refuse blood products
BRCA carriers | | BRCA mutation carriers; carriers of BRCA mutations; BRCA1 carriers; BRCA2 carriers; people with BRCA mutations; women with BRCA mutations; BRCA-positive women
Rh-negative women | women | Rh-negative mothers; rhesus-negative women; Rh negative; Rhesus negative; RhD-negative women
`,
};
