import type { LexiconTable } from '../rows.ts';

/** Diseases of the gullet, stomach, bowel, liver, gallbladder and pancreas. */
export const digestive: LexiconTable = {
  name: 'conditions/digestive',
  kind: 'condition',
  rows: `
# Gullet and stomach
gastroesophageal reflux disease | digestive-disorders | GERD; =GORD; acid reflux disease; gastroesophageal reflux; gastro-esophageal reflux disease; reflux disease; gastric reflux; chronic heartburn; esophageal reflux; chronic acid reflux; reflux condition; symptomatic gastroesophageal reflux disease; frequent heartburn; gastrooesophageal reflux | mesh:D005764
laryngopharyngeal reflux | gastroesophageal-reflux-disease | silent reflux | mesh:D057045
esophagitis | digestive-disorders, inflammatory-diseases | inflammation of the esophagus; reflux esophagitis; inflamed esophagus; inflammation of the food pipe; esophageal irritation; irritation of the esophagus; inflammation of the gullet; irritation of the food pipe; esophageal inflammation; pill esophagitis | mesh:D004941
erosive esophagitis | esophagitis | erosive reflux disease; damage to the esophagus from stomach acid
eosinophilic esophagitis | esophagitis, allergies | EoE | mesh:D057765
esophageal candidiasis | candidiasis, esophagitis | candidal esophagitis; candida esophagitis; thrush of the esophagus
Barrett's esophagus | digestive-disorders | | mesh:D001471
esophageal stricture | digestive-disorders | narrowing of the esophagus; esophageal stenosis; esophageal narrowing; narrowed esophagus; narrowed food pipe; narrowing of the food pipe; narrowed gullet; narrowing of the gullet; tight food pipe; narrow food pipe; scarring of the food pipe; blocked food pipe; food pipe narrowing; narrow gullet; stricture of the gullet | mesh:D004940
esophageal ulcer | digestive-disorders | ulceration of the esophagus; esophageal ulceration; ulcers in the esophagus
esophageal spasm | digestive-disorders | diffuse esophageal spasm | mesh:D015155
achalasia | digestive-disorders | | mesh:D004931
esophageal varices | digestive-disorders | bleeding varices; swollen veins in the esophagus; variceal bleeding; bleeding esophageal varices; variceal hemorrhage | mesh:D004932
hiatal hernia | hernia | hiatus hernia | mesh:D006551
Mallory-Weiss tear | digestive-disorders | Mallory-Weiss syndrome | mesh:D008309
peptic ulcer disease | digestive-disorders | peptic ulcer; =PUD; gastric and duodenal ulcers; ulcer disease; gastrointestinal ulcers; stomach and duodenal ulcers; gastrointestinal ulceration; stomach or intestinal ulcers; stomach or duodenal ulcers; peptic ulceration; GI ulcers; history of ulcers; active peptic ulcer disease; gastroduodenal ulcers | mesh:D010437
stomach ulcer | peptic-ulcer-disease | gastric ulcer; ulcers in the stomach; stomach ulceration; ulcers of the stomach; gastric ulceration; ulcers of the stomach lining | mesh:D013276
duodenal ulcer | peptic-ulcer-disease | intestinal ulcer; ulcers in the intestine; ulcers of the intestine | mesh:D004381
NSAID-induced ulcer | peptic-ulcer-disease | NSAID-associated ulcers; ulcers caused by NSAIDs; NSAID-induced gastric ulcers; NSAID gastropathy; NSAID-associated gastric ulcers
stress ulcer | peptic-ulcer-disease | stress-related mucosal damage
Helicobacter pylori infection | bacterial-infections, digestive-disorders | H. pylori infection; H. pylori; Helicobacter pylori; H pylori infection; H pylori | mesh:D016481
gastritis | digestive-disorders, inflammatory-diseases | inflammation of the stomach; stomach inflammation; inflamed stomach lining; inflammation of the stomach lining; stomach lining inflammation; erosive gastritis; irritation of the stomach lining; gastric inflammation; gastropathy | mesh:D005756
atrophic gastritis | gastritis
gastroparesis | digestive-disorders | delayed stomach emptying; slow stomach emptying; stomach paralysis; delayed gastric emptying; slowed stomach emptying; gastric stasis; paralyzed stomach; stomach empty more slowly; stomach emptying slows; stomach empties slowly; stomach emptying too slowly; slowed emptying of the stomach; slower stomach emptying | mesh:D018589
diabetic gastroparesis | gastroparesis, diabetes-complications
functional dyspepsia | indigestion | non-ulcer dyspepsia; functional indigestion; chronic indigestion
Zollinger-Ellison syndrome | digestive-disorders | gastrinoma; hypersecretory conditions; pathological hypersecretory conditions; excess stomach acid production | mesh:D015043
pyloric stenosis | digestive-disorders | hypertrophic pyloric stenosis; infantile pyloric stenosis; infantile hypertrophic pyloric stenosis; narrowing of the stomach outlet | mesh:D011707
gastric outlet obstruction | digestive-disorders | pyloric obstruction
dumping syndrome | digestive-disorders | rapid gastric emptying | mesh:D004377
cyclic vomiting syndrome | digestive-disorders, vomiting | cyclical vomiting syndrome; cyclic vomiting
cannabinoid hyperemesis syndrome | digestive-disorders, vomiting | cannabis hyperemesis syndrome; =CHS; cannabis hyperemesis
chemotherapy-induced nausea and vomiting | nausea | =CINV; nausea from chemotherapy; nausea and vomiting from chemotherapy; chemotherapy-induced nausea; chemotherapy-related nausea; nausea caused by chemotherapy; vomiting caused by chemotherapy; nausea due to chemotherapy; chemotherapy nausea; chemotherapy-induced emesis
postoperative nausea and vomiting | nausea | =PONV; post-operative nausea and vomiting; nausea after surgery; vomiting after surgery; postoperative nausea; sickness after surgery; nausea and vomiting after an operation | mesh:D020250
motion sickness | nausea | travel sickness; car sickness; carsickness; seasickness; sea sickness; air sickness; airsickness | mesh:D009041
radiation-induced nausea and vomiting | nausea | nausea from radiotherapy; radiation sickness nausea
# Bowel
irritable bowel syndrome | digestive-disorders | IBS; irritable bowel; spastic colon; irritable colon; spastic bowel; functional bowel disorder; functional gastrointestinal disorders; functional bowel disease | mesh:D043183
IBS with constipation | irritable-bowel-syndrome | irritable bowel syndrome with constipation; IBS-C; constipation-predominant irritable bowel syndrome; constipation-predominant IBS
IBS with diarrhea | irritable-bowel-syndrome | irritable bowel syndrome with diarrhea; IBS-D; diarrhea-predominant irritable bowel syndrome; diarrhoea-predominant IBS
inflammatory bowel disease | digestive-disorders, autoimmune-diseases, inflammatory-diseases | IBD; inflammatory bowel conditions; inflammatory bowel disorders; bowel inflammation; inflammation of the bowel; inflammation of the intestines; intestinal inflammation; inflamed bowel; gut inflammation | mesh:D015212
Crohn's disease | inflammatory-bowel-disease | Crohn's; regional enteritis; Crohn's ileitis | mesh:D003424
perianal fistula | crohn-s-disease, fistula | fistulizing Crohn's disease; perianal Crohn's disease
anal fistula | fistula
ulcerative colitis | inflammatory-bowel-disease, colitis | =UC; proctocolitis; left-sided colitis | mesh:D003093
ulcerative proctitis | proctitis, ulcerative-colitis | | mesh:D011349
proctitis | digestive-disorders, inflammatory-diseases | inflammation of the rectum; rectal inflammation; inflamed rectum
colitis | digestive-disorders | inflammation of the colon; inflamed colon; inflammation of the large intestine; bowel colitis; colon inflammation; immune-mediated colitis; severe colitis | mesh:D003092
microscopic colitis | colitis | | mesh:D046728
collagenous colitis | microscopic-colitis
lymphocytic colitis | microscopic-colitis
ischemic colitis | colitis | | mesh:D017091
pseudomembranous colitis | colitis, clostridioides-difficile-infection | antibiotic-associated colitis; antibiotic-associated pseudomembranous colitis | mesh:D004761
radiation proctitis | proctitis, ulcerative-proctitis | radiation colitis; radiation proctopathy
radiation enteritis | digestive-disorders
pouchitis | inflammatory-bowel-disease | | mesh:D019449
toxic megacolon | colitis | megacolon | mesh:D008532
celiac disease | digestive-disorders, autoimmune-diseases | celiac; celiac sprue; gluten-sensitive enteropathy; gluten intolerance | mesh:D002446
non-celiac gluten sensitivity | digestive-disorders | gluten sensitivity; wheat intolerance
lactose intolerance | food-intolerance | lactase deficiency; milk intolerance; milk sugar intolerance; lactose intolerant; dairy intolerance; hereditary lactase deficiency; Lapp lactase deficiency; problems digesting lactose | mesh:D007787
food intolerance | digestive-disorders | food sensitivities
malabsorption | digestive-disorders | malabsorption syndrome; poor absorption of nutrients; chronic malabsorption; chronic malabsorption syndrome; malabsorption disorders; fat malabsorption; glucose-galactose malabsorption; poor nutrient absorption; problems absorbing nutrients; malabsorption problems; nutrient malabsorption; trouble absorbing vitamins; poor absorption of vitamins; not absorbing nutrients; reduced absorption of nutrients; reduced absorption of vitamins; poor absorption of food | mesh:D008286
short bowel syndrome | malabsorption | short gut syndrome; intestinal failure; =SBS; short bowel; short gut | mesh:D012778
small intestinal bacterial overgrowth | digestive-disorders | SIBO; bacterial overgrowth; small bowel bacterial overgrowth
leaky gut | digestive-disorders | leaky gut syndrome; increased intestinal permeability; intestinal permeability
dysbiosis | digestive-disorders | gut dysbiosis; imbalance of gut bacteria; disrupted gut flora; imbalanced gut flora; gut bacteria imbalance; gut flora imbalance; altered gut microbiome; good bacteria killed; loss of good bacteria; loss of friendly bacteria; wipe out friendly bacteria; wipe out good bacteria; disrupted gut bacteria; disturbed gut bacteria; disturbed gut flora; disruption of the gut microbiome; disrupted microbiome; disruption of gut bacteria; imbalance in gut bacteria; altered gut bacteria; altered gut flora; bacterial imbalance | mesh:D064806
diverticular disease | digestive-disorders | diverticulosis; diverticula; colonic diverticulosis | mesh:D004240
diverticulitis | diverticular-disease | inflamed pouches in the colon; inflamed diverticula; diverticulitis attack | mesh:D004238
appendicitis | digestive-disorders | inflamed appendix; acute appendicitis; burst appendix; ruptured appendix; inflammation of the appendix; grumbling appendix; burst appendices; swollen appendix | mesh:D001064
gastroenteritis | digestive-disorders, infections | stomach flu; stomach bug; gastric flu; tummy bug; intestinal flu; viral gastroenteritis; stomach virus; infectious gastroenteritis; enteritis; acute gastroenteritis; gastrointestinal infection; intestinal infections; gut infections; stomach infections; bowel infection; bacterial gastroenteritis | mesh:D005759
travelers' diarrhea | diarrhea, gastroenteritis | traveller's diarrhoea; Montezuma's revenge; travelers' tummy; traveler's tummy; Delhi belly; holiday tummy; Pharaoh's revenge; Bali belly
chronic diarrhea | diarrhea | persistent diarrhea; long-term diarrhea
bile acid diarrhea | chronic-diarrhea | bile acid malabsorption; bile salt diarrhea
antibiotic-associated diarrhea | diarrhea | diarrhea caused by antibiotics; antibiotic diarrhea; diarrhea from antibiotics
HIV-associated diarrhea | diarrhea, hiv-infection | noninfectious diarrhea in HIV
carcinoid syndrome | | carcinoid syndrome diarrhea; carcinoid diarrhea; carcinoid symptoms | mesh:D008303
chronic constipation | constipation | chronic idiopathic constipation; long-term constipation; persistent constipation; =CIC; severe constipation
functional constipation | chronic-constipation
slow transit constipation | chronic-constipation
opioid-induced constipation | constipation | constipation caused by opioids; constipation due to opioids; =OIC; opioid-related constipation; constipation from opioids; constipation caused by opioid painkillers; opioid constipation
fecal impaction | constipation | impacted stool; impacted feces; faecal loading; bowel impaction | mesh:D005244
fecal incontinence | digestive-disorders | bowel incontinence; loss of bowel control; inability to control bowel movements; stool incontinence; anal incontinence; bowel leakage; loss of control of the bowels; loss of bladder and bowel control; losing control of your bowels; leak stool; leaking stool; leak poo; leaking poo; poo leaking; stool leaking; leakage of poo; lose control of your bowels; soiling yourself; soil yourself; poo yourself; pooing yourself; accidental bowel leakage; unable to control your bowels; can't control your bowels; trouble controlling your bowels; loss of bladder or bowel control; loss of control of your bowels; leaking from your bottom; leaking from your bowel | mesh:D005242
ileus | bowel-obstruction | paralytic ileus; intestinal paralysis; postoperative ileus; paralyzed bowel; bowel paralysis; paralytic bowel; adynamic ileus; slowed bowel; sluggish bowel; bowel not waking up after surgery; sluggish bowel after surgery; bowels slow to wake up | mesh:D045823
bowel obstruction | digestive-disorders | intestinal obstruction; blocked bowel; blockage in the intestines; bowel blockage; intestinal blockage; gastrointestinal obstruction; obstruction of the bowel; obstructed bowel; blockage of the intestines; GI obstruction; blockage in the bowel; blocked intestines; gut blockage; stomach or bowel obstruction; blockage of the bowel; stomach or intestinal blockage; stomach or bowel blockage; mechanical gastrointestinal obstruction; blockage of the gut; bowel gets blocked; bowel becomes blocked; blocked gut; blockage in the gut | mesh:D007415
intestinal pseudo-obstruction | bowel-obstruction
small bowel obstruction | bowel-obstruction
meconium ileus | bowel-obstruction, neonatal-disorders
distal intestinal obstruction syndrome | bowel-obstruction
intussusception | bowel-obstruction | | mesh:D007443
volvulus | bowel-obstruction | twisted bowel | mesh:D045822
gastrointestinal perforation | digestive-disorders | bowel perforation; perforated bowel; stomach perforation; intestinal perforation; perforation of the bowel; hole in the stomach; perforated ulcer; perforated stomach; tears in the stomach; holes in the intestines; perforation of the stomach; GI perforation; perforated colon; gastric perforation; hole in the bowel; tear in the stomach or intestines; perforation of the intestine; tears in the intestinal wall; perforations of the stomach or intestines; colonic perforation; tear in the bowel; hole in your bowel; tear in the gut; hole in the gut; tear in the bowel wall; perforated gut; tear in the lining of the bowel; punctured bowel; making a hole in the bowel; tear in the food pipe; tear in the gullet; hole in the wall of the bowel; torn bowel
necrotizing enterocolitis | digestive-disorders, neonatal-disorders | =NEC | mesh:D020345
enterocolitis | digestive-disorders | | mesh:D004760
neutropenic enterocolitis | enterocolitis | neutropenic colitis; typhlitis
peritonitis | digestive-disorders, infections | inflammation of the peritoneum; infection of the abdominal lining | mesh:D010538
spontaneous bacterial peritonitis | peritonitis
intra-abdominal infection | infections | abdominal infections; complicated intra-abdominal infections | mesh:D059413
abdominal abscess | intra-abdominal-infection | intraabdominal abscess
hernia | digestive-disorders | rupture of the abdominal wall; strangulated hernia | mesh:D006547
umbilical hernia | hernia
incisional hernia | hernia | hernia through the scar; hernia at the scar; hernia in the scar; hernia at the incision; hernia through the cut; hernia where the cut was made; hernia at the wound; hernia in the wound; hernia near the scar; hernia at the site of the cut; port-site hernia; hernia at the incision site
ventral hernia | hernia
inguinal hernia | hernia | groin hernia | mesh:D006552
femoral hernia | hernia
hemorrhoids | digestive-disorders | swollen rectal veins; internal hemorrhoids; external hemorrhoids; bleeding hemorrhoids; hemorrhoidal symptoms; =piles; swollen veins in the bottom; swollen veins around the anus | mesh:D006484
anal fissure | digestive-disorders | anal tear; tear in the anus; chronic anal fissure; tear in the back passage; split in the back passage; tear of the anal lining | mesh:D005401
anal itching | itching | itchy bottom; pruritus ani; itchy anus; perianal itching; anal pruritus | mesh:D011538
anorectal abscess | infections | perianal abscess; anal abscess
pilonidal disease | skin-conditions | pilonidal cyst; pilonidal sinus; pilonidal abscess | mesh:D010864
rectal prolapse | digestive-disorders | | mesh:D012005
rectocele | digestive-disorders | | mesh:D020047
colon polyps | benign-tumors, digestive-disorders | colorectal polyps; bowel polyps; colonic polyps; intestinal polyps; adenomatous polyps; colorectal adenomas; polyps in the colon | mesh:D003111
familial adenomatous polyposis | genetic-disorders, digestive-disorders | =FAP | mesh:D011125
Lynch syndrome | genetic-disorders | hereditary nonpolyposis colorectal cancer | mesh:D003123
Peutz-Jeghers syndrome | genetic-disorders | | mesh:D010580
Hirschsprung's disease | birth-defects, digestive-disorders | Hirschsprung's | mesh:D006627
Meckel's diverticulum | birth-defects, digestive-disorders | Meckel's | mesh:D008467
infant colic | childhood-diseases, digestive-disorders | infantile colic; baby colic; colicky babies; colicky infants
abdominal adhesions | digestive-disorders | bowel adhesions; surgical adhesions; adhesions; internal scar tissue; organs sticking together; bands of scar tissue inside the abdomen; scar tissue inside the abdomen; adhesions after surgery; scar tissue that sticks organs together
sclerosing mesenteritis | digestive-disorders
Whipple's disease | bacterial-infections, malabsorption | | mesh:D008061
tropical sprue | malabsorption | sprue; sprue-like enteropathy | mesh:D013182
eosinophilic gastroenteritis | digestive-disorders
protein-losing enteropathy | digestive-disorders | | mesh:D011504
intestinal lymphangiectasia | digestive-disorders
fistula | | fistulae; gastrointestinal fistula; enterocutaneous fistula | mesh:D005402
pancreatic fistula | fistula
# Liver and bile
hepatitis | liver-disease, inflammatory-diseases | inflammation of the liver; liver inflammation; inflamed liver; immune-mediated hepatitis; cholestatic hepatitis; infectious hepatitis | mesh:D006505
acute hepatitis | hepatitis
chronic hepatitis | hepatitis | chronic active hepatitis
drug-induced hepatitis | hepatitis, liver-damage | toxic hepatitis
viral hepatitis | hepatitis, viral-infections | | mesh:D006525
hepatitis A | viral-hepatitis | hep A; hepatitis A infection | mesh:D006506
hepatitis B | viral-hepatitis | hep B; HBV infection; =HBV; hepatitis B virus infection; hepatitis B infection; active hepatitis B | mesh:D006509
chronic hepatitis B | hepatitis-b | chronic HBV infection; chronic hepatitis B virus infection | mesh:D019694
hepatitis B reactivation | hepatitis-b | reactivation of hepatitis B; HBV reactivation; hepatitis B virus reactivation; return of hepatitis B; hepatitis B coming back
hepatitis C | viral-hepatitis | hep C; HCV infection; =HCV; hepatitis C virus infection; chronic hepatitis C; hepatitis C infection; chronic HCV infection | mesh:D006526
hepatitis D | viral-hepatitis | hepatitis delta; delta hepatitis; hepatitis D virus infection | mesh:D003699
hepatitis E | viral-hepatitis | | mesh:D016751
autoimmune hepatitis | hepatitis, autoimmune-diseases | | mesh:D019693
alcoholic hepatitis | hepatitis, alcohol-related-liver-disease | | mesh:D006519
alcohol-related liver disease | liver-disease | alcoholic liver disease; alcohol-associated liver disease; =ALD; =ARLD | mesh:D008108
alcoholic cirrhosis | cirrhosis, alcohol-related-liver-disease
fatty liver disease | liver-disease | fatty liver; hepatic steatosis; nonalcoholic fatty liver disease; NAFLD; non-alcoholic fatty liver disease; steatotic liver disease; metabolic dysfunction-associated steatotic liver disease; =MASLD; fat in the liver; liver fat; fat buildup in the liver; liver steatosis | mesh:D005234
nonalcoholic steatohepatitis | fatty-liver-disease | NASH; non-alcoholic steatohepatitis; metabolic dysfunction-associated steatohepatitis; steatohepatitis; =MASH
liver fibrosis | liver-disease, fibrosis | scarring of the liver; hepatic fibrosis; liver scarring; fibrosis of the liver; scarred liver
cirrhosis | liver-disease | liver cirrhosis; cirrhosis of the liver; hepatic cirrhosis; compensated cirrhosis; end-stage liver disease; advanced liver disease; liver is scarred | mesh:D008103
decompensated cirrhosis | cirrhosis
liver failure | liver-disease, organ-failure | hepatic failure; failure of the liver; liver shutdown; hepatic decompensation; chronic liver failure; severe liver failure; liver is failing; failing liver; liver has failed; liver that hardly works | mesh:D017093
acute liver failure | liver-failure | fulminant hepatic failure; fulminant hepatitis
liver impairment | liver-disease | hepatic impairment; liver problems; impaired liver function; hepatic insufficiency; severe liver disease; severe hepatic impairment; liver dysfunction; reduced liver function; poor liver function; severe liver problems; hepatic dysfunction; active liver disease; severe liver impairment; serious liver problems; hepatic problems; moderate to severe hepatic impairment; liver function problems; impaired hepatic function; liver insufficiency; severe hepatic insufficiency; moderate or severe hepatic impairment; liver trouble; liver issues; abnormal liver function; decreased liver function
liver damage | liver-disease, liver-impairment | liver injury; hepatotoxicity; drug-induced liver injury; damage to the liver; hepatic injury; liver toxicity; toxic effects on the liver; hepatic toxicity; harm to the liver; hepatocellular injury; acute liver injury; liver harm; severe liver damage; severe liver injury; serious liver damage; hepatic damage; hepatic necrosis; hepatotoxic effects; =DILI; liver necrosis; liver cell damage; permanent liver damage; liver tissue damage; damaged liver; injury to the liver; hurt your liver; hurt the liver; toxic to the liver; poisonous to the liver; liver stress; strain on the liver; stress on the liver; strain on your liver; liver scarring and damage | mesh:D056486
ascites | liver-disease | fluid in the abdomen; fluid in the belly; fluid build-up in the abdomen; abdominal fluid; fluid buildup in the belly; fluid to collect in the tummy; fluid build-up in the belly; fluid in the tummy; build-up of fluid in the abdomen; build-up of fluid in the tummy | mesh:D001201
hepatorenal syndrome | liver-failure, kidney-failure | | mesh:D006530
cholestasis | liver-disease | cholestatic liver disease; blocked bile flow; reduced bile flow; bile flow blockage; cholestatic disease; intrahepatic cholestasis | mesh:D002779
progressive familial intrahepatic cholestasis | cholestasis, genetic-disorders | =PFIC; familial intrahepatic cholestasis
Alagille syndrome | cholestasis, genetic-disorders | | mesh:D016738
primary biliary cholangitis | cholestasis, autoimmune-diseases | primary biliary cirrhosis; =PBC | mesh:D008105
primary sclerosing cholangitis | cholestasis, autoimmune-diseases | sclerosing cholangitis; =PSC | mesh:D015209
cholangitis | liver-disease, infections | bile duct infection; bile duct inflammation; inflammation of the bile ducts; infection of the bile duct | mesh:D002761
bile duct obstruction | liver-disease | biliary obstruction; blocked bile duct; blockage of the bile duct; biliary tract obstruction; obstruction of the bile ducts; bile duct blockage; obstructive jaundice; complete biliary obstruction; blocked bile passages
biliary stricture | bile-duct-obstruction
biliary atresia | birth-defects, liver-disease | | mesh:D001656
gallbladder disease | digestive-disorders | gallbladder problems; gall bladder disease; gallbladder disorders; biliary disease; biliary tract disease; gall bladder problems; biliary disorders; diseases of the gallbladder; gallbladder trouble; gall bladder attack | mesh:D005705
biliary dyskinesia | gallbladder-disease
gallstones | gallbladder-disease | cholelithiasis; gall stones; stones in the gallbladder; gallstone disease; cholesterol gallstones; biliary stones; gallstone formation; formation of gallstones | mesh:D042882
bile duct stones | gallstones | choledocholithiasis; common bile duct stones
cholecystitis | gallbladder-disease | inflammation of the gallbladder; gallbladder inflammation; inflamed gallbladder; gallbladder infection; acute cholecystitis; inflammation of the gall bladder | mesh:D002764
Gilbert's syndrome | liver-disease, genetic-disorders | Gilbert's disease | mesh:D005878
hepatic veno-occlusive disease | liver-disease | sinusoidal obstruction syndrome; veno-occlusive disease; =VOD; blocked liver veins | mesh:D006504
Budd-Chiari syndrome | liver-disease, thrombosis | hepatic vein thrombosis | mesh:D006502
portal vein thrombosis | thrombosis, liver-disease | portal thrombosis
peliosis hepatis | liver-disease | | mesh:D010382
liver abscess | infections, liver-disease | hepatic abscess | mesh:D008100
amebic liver abscess | liver-abscess
liver cyst | cysts, liver-disease | hepatic cysts
polycystic liver disease | liver-disease, genetic-disorders
# Pancreas and spleen
pancreatitis | digestive-disorders, inflammatory-diseases | inflammation of the pancreas; inflamed pancreas; pancreatic inflammation; pancreas inflammation; swelling of the pancreas; history of pancreatitis; swollen pancreas | mesh:D010195
acute pancreatitis | pancreatitis
chronic pancreatitis | pancreatitis | long-term inflammation of the pancreas | mesh:D050500
exocrine pancreatic insufficiency | digestive-disorders | pancreatic insufficiency; =EPI; pancreatic enzyme deficiency; pancreatic exocrine insufficiency | mesh:D010188
pancreatic disease | digestive-disorders | pancreatic disorders; pancreas problems; pancreas disease | mesh:D010182
pancreatic pseudocyst | cysts, digestive-disorders | | mesh:D010192
pancreatic cysts | cysts, pancreatic-disease
splenic rupture | digestive-disorders | ruptured spleen; rupture of the spleen; spleen rupture | mesh:D013161
hypersplenism | blood-disorders | overactive spleen | mesh:D006971
asplenia | blood-disorders, immunodeficiency | absence of a spleen; functional asplenia; lack of a spleen
protein-energy wasting | malnutrition
parastomal hernia | hernia | stoma hernia; hernia around the stoma; bulge around the stoma; hernia beside the stoma; hernia near the stoma; hernia next to the stoma
food protein-induced enterocolitis syndrome | food-allergy | =FPIES
intestinal malrotation | birth-defects | malrotation; malrotation of the gut; gut malrotation
`,
};
