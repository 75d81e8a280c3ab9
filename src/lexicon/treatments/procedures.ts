import type { LexiconTable } from '../rows.ts';

/** Surgery, interventional procedures, radiation, dialysis, transfusion, transplants and hospital care. */
export const procedures: LexiconTable = {
  name: 'treatments/procedures',
  kind: 'treatment',
  rows: `
# In general
medical procedures | | treatment procedures; therapeutic procedures; invasive procedures; invasive treatments
interventional procedures | medical-procedures | interventional treatments; interventional therapies; interventional techniques; interventional pain procedures; interventional pain management; interventional pain treatments; image-guided procedures; minimally invasive procedures; minimally invasive treatments; interventional radiology procedures; percutaneous procedures
surgery | medical-procedures | surgical procedures; surgical treatment; surgical intervention; surgical operations; surgical therapy; surgical management; surgical repair; surgical removal; surgical options; operative treatment; surgical resection; surgical excision; having an operation; going under the knife; corrective surgery; surgical correction | mesh:D013514
minimally invasive surgery | surgery | minimal access surgery | mesh:D019060
laparoscopic surgery | minimally-invasive-surgery | laparoscopy; keyhole surgery; laparoscopic procedures
single-incision laparoscopic surgery | laparoscopic-surgery | single-port laparoscopic surgery
endoscopic surgery | minimally-invasive-surgery
robotic surgery | minimally-invasive-surgery | robot-assisted surgery; robotic-assisted surgery; robot-assisted laparoscopic surgery
open surgery | surgery | conventional open surgery; open operation; open surgical repair
emergency surgery | surgery | emergency operation; urgent surgery
elective surgery | surgery | planned surgery; elective procedures; nonemergency surgery
day surgery | surgery | outpatient surgery; ambulatory surgery; same-day surgery; day-case surgery
laser surgery | laser-treatment, surgery
laser treatment | medical-procedures | laser therapy; laser procedures; laser ablation; lasers; laser sessions
vaginal laser therapy | laser-treatment | vaginal laser treatment; laser vaginal rejuvenation; MonaLisa Touch; vaginal laser; vaginal CO2 laser; fractional CO2 vaginal laser; vaginal laser rejuvenation
vaginal rejuvenation | aesthetic-procedures | vaginal tightening; nonsurgical vaginal tightening; vaginal tightening treatment
reconstructive surgery | plastic-surgery, surgery | reconstruction surgery; surgical reconstruction
cosmetic surgery | plastic-surgery, surgery | aesthetic surgery
mommy makeover | cosmetic-surgery | mummy makeover
plastic surgery | surgery
aesthetic procedures | medical-procedures | cosmetic procedures; cosmetic treatments; aesthetic treatments
palliative surgery | surgery | palliative operation
exploratory surgery | surgery | exploratory laparotomy
diagnostic laparoscopy | laparoscopic-surgery | exploratory laparoscopy
laparotomy | open-surgery | open abdominal surgery
abdominal surgery | surgery | abdominal operation; belly surgery; stomach-area surgery
adhesiolysis | abdominal-surgery | lysis of adhesions; division of adhesions; removal of adhesions; adhesion surgery
cancer surgery | surgery | tumor removal; tumor resection; surgical removal of the tumor; oncologic surgery
debulking surgery | cancer-surgery | cytoreductive surgery; debulking; tumor debulking
lymph node dissection | cancer-surgery | lymphadenectomy; lymph node removal; lymph node surgery
sentinel lymph node biopsy | lymph-node-dissection | sentinel node biopsy; SLNB; sentinel node dissection
axillary lymph node dissection | lymph-node-dissection | axillary dissection; axillary clearance; =ALND
neck dissection | lymph-node-dissection | radical neck dissection
cryosurgery | cryotherapy, surgery | liquid nitrogen cryotherapy | mesh:D003452
cryotherapy | medical-procedures | freezing treatment; freezing with liquid nitrogen; liquid nitrogen treatment; cryo treatment
wart cryotherapy | cryotherapy | wart freezing; freezing warts; wart freezing sprays; over-the-counter wart freezing; freezing off a wart; freezing a wart; freezing off warts
cryoablation | ablation, cryotherapy | cryogenic ablation; percutaneous cryoablation
focal therapy for prostate cancer | prostate-surgery | prostate focal therapy; focal therapy of the prostate; focal therapy; focal ablation; HIFU for prostate; HIFU for prostate cancer
prostate cryotherapy | prostate-surgery, cryoablation | cryosurgery of the prostate; prostate cryoablation; cryotherapy for prostate cancer
electrosurgery | cauterization, surgery | diathermy
cauterization | medical-procedures | cautery; electrocautery; electrocoagulation
electrodesiccation and curettage | skin-surgery | curettage and electrodesiccation; electrodesiccation
ablation | interventional-procedures | ablation therapy; ablative therapy; thermal ablation; ablation procedure; ablative techniques; tissue ablation
percutaneous ethanol injection | ablation | ethanol ablation; percutaneous ethanol ablation
endoscopic radiofrequency ablation | radiofrequency-ablation, therapeutic-endoscopy | radiofrequency ablation of Barrett's esophagus; radiofrequency ablation for Barrett's esophagus
argon plasma coagulation | cauterization, therapeutic-endoscopy
thyroid radiofrequency ablation | radiofrequency-ablation | radiofrequency ablation of thyroid nodules; thyroid nodule ablation
microwave ablation | ablation | microwave therapy
high-intensity focused ultrasound | ablation | =HIFU; focused ultrasound ablation
focused ultrasound | interventional-procedures | MR-guided focused ultrasound; MRI-guided focused ultrasound; =MRgFUS; magnetic resonance-guided focused ultrasound; focused ultrasound surgery; transcranial focused ultrasound
thalamotomy | neurosurgery | focused ultrasound thalamotomy; Gamma Knife thalamotomy
irreversible electroporation | ablation | NanoKnife
sclerotherapy | interventional-procedures | vein injections; sclerosant injections; varicose vein injections; vein injection treatment | mesh:D015911
microsclerotherapy | sclerotherapy | spider vein injections; thread vein injections; thread vein sclerotherapy
foam sclerotherapy | sclerotherapy | ultrasound-guided foam sclerotherapy; =UGFS; foam injections for varicose veins
embolization | interventional-procedures | therapeutic embolization; arterial embolization; catheter embolization; transarterial embolization; transcatheter embolization | mesh:D004621
transarterial chemoembolization | embolization | chemoembolization; =TACE; chemo-embolization; transcatheter arterial chemoembolization | mesh:D016461
bronchial artery embolization | embolization | =BAE
radioembolization | embolization, radiotherapy | selective internal radiation therapy; =SIRT; transarterial radioembolization; Y-90 radioembolization; =TARE
uterine artery embolization | embolization | uterine fibroid embolization; =UFE; fibroid embolization
hemorrhoid artery embolization | embolization | hemorrhoid embolization
prostate artery embolization | embolization | prostatic artery embolization; =PAE
# Heart and vessels
heart surgery | surgery | cardiac surgery; open-heart surgery; heart operation; cardiothoracic surgery; cardiovascular surgery | mesh:D006348
coronary artery bypass surgery | heart-surgery, revascularization | coronary artery bypass grafting; heart bypass surgery; bypass surgery; coronary bypass; coronary artery bypass graft; =CABG; coronary bypass surgery; heart bypass; coronary bypass grafting; triple bypass; quadruple bypass; bypass grafting; bypass graft surgery; heart bypass operation; coronary bypass operation | mesh:D001026
off-pump coronary artery bypass | coronary-artery-bypass-surgery | off-pump bypass surgery; beating-heart bypass; =OPCAB; off-pump coronary artery bypass surgery; off-pump coronary artery bypass grafting
minimally invasive coronary bypass | coronary-artery-bypass-surgery | minimally invasive direct coronary artery bypass; =MIDCAB; robotic coronary bypass
revascularization | medical-procedures | coronary revascularization; myocardial revascularization; revascularization procedures
percutaneous coronary intervention | interventional-procedures, revascularization | =PCI; coronary angioplasty; percutaneous transluminal coronary angioplasty; =PTCA | mesh:D062645
primary PCI | percutaneous-coronary-intervention | primary percutaneous coronary intervention; primary angioplasty; emergency angioplasty
angioplasty | interventional-procedures, revascularization | balloon angioplasty; percutaneous transluminal angioplasty; angioplasty and stenting; peripheral angioplasty; percutaneous angioplasty | mesh:D017130
drug-coated balloon angioplasty | angioplasty | drug-coated balloons; drug-eluting balloon
stenting | interventional-procedures | stents; stent placement; stent insertion; stent implantation; endovascular stenting | mesh:D015607
esophageal stents | stenting | esophageal stenting; esophageal stent placement
colonic stents | stenting | colonic stenting; colorectal stents; bowel stent
coronary stents | stenting, percutaneous-coronary-intervention | heart stents; coronary artery stents; cardiac stents; coronary stenting; coronary stent placement; coronary stent implantation; heart stent procedure
bare-metal stents | coronary-stents
bioresorbable stents | coronary-stents | bioresorbable scaffolds; bioresorbable vascular scaffolds; dissolving stents
drug-eluting stents | coronary-stents | drug-coated stents; medicated stents | mesh:D054855
carotid endarterectomy | vascular-surgery | carotid surgery; endarterectomy; carotid artery surgery | mesh:D016894
carotid artery stenting | stenting | carotid stenting; carotid artery angioplasty; carotid stent; carotid angioplasty and stenting
transcarotid artery revascularization | carotid-artery-stenting | =TCAR; transcarotid revascularization
vascular surgery | surgery | blood vessel surgery; vascular procedures; arterial surgery | mesh:D014656
peripheral artery bypass | vascular-surgery, revascularization | arterial bypass surgery; peripheral bypass surgery; leg bypass surgery; femoropopliteal bypass; vascular bypass
aneurysm repair | vascular-surgery | aortic aneurysm repair; abdominal aortic aneurysm repair; aortic repair; aortic surgery; open aneurysm repair; AAA repair; open aortic aneurysm repair
endovascular aneurysm repair | aneurysm-repair, interventional-procedures | =EVAR; stent graft; endovascular repair; endografts; endovascular aortic repair; endovascular aortic aneurysm repair
thoracic endovascular aortic repair | endovascular-aneurysm-repair | =TEVAR; thoracic endovascular aneurysm repair
aneurysm clipping | neurosurgery | surgical clipping; microsurgical clipping; clipping of aneurysms; clipping of an aneurysm; surgical clipping of aneurysm; clipping of the aneurysm
endovascular coiling | interventional-procedures | aneurysm coiling; coil embolization; coiling; coiling of aneurysms; coil embolisation of aneurysm
flow diverters | interventional-procedures | flow diversion; Pipeline device; flow diverter stent
thrombectomy | interventional-procedures | mechanical thrombectomy; endovascular thrombectomy; clot retrieval; clot removal; catheter-directed thrombectomy | mesh:D017131
embolectomy | interventional-procedures | surgical embolectomy
atherectomy | interventional-procedures
rotational atherectomy | atherectomy | rotablation
laser atherectomy | atherectomy, laser-treatment | excimer laser atherectomy
intravascular lithotripsy | interventional-procedures | coronary lithotripsy; Shockwave intravascular lithotripsy
catheter-directed thrombolysis | interventional-procedures | catheter-directed clot dissolution
heart valve surgery | heart-surgery | valve surgery
heart valve replacement | heart-valve-surgery | valve replacement; valve replacement surgery
heart valve repair | heart-valve-surgery | valve repair
aortic valve replacement | heart-valve-replacement | surgical aortic valve replacement; =SAVR
mitral valve replacement | heart-valve-replacement
mitral valve repair | heart-valve-repair | mitral repair
mitral valve surgery | heart-valve-surgery
tricuspid valve repair | heart-valve-repair | tricuspid repair; tricuspid annuloplasty
tricuspid valve replacement | heart-valve-replacement
pulmonary valve replacement | heart-valve-replacement | transcatheter pulmonary valve replacement
aortic root replacement | aneurysm-repair, heart-surgery | Bentall procedure; valve-sparing root replacement; David procedure
Ross procedure | aortic-valve-replacement | Ross operation; pulmonary autograft
prosthetic heart valves | cardiac-devices | artificial heart valves; replacement heart valves
mechanical heart valves | prosthetic-heart-valves | mechanical valves
bioprosthetic heart valves | prosthetic-heart-valves | bioprosthetic valves; tissue valves
transcatheter aortic valve replacement | aortic-valve-replacement, heart-valve-surgery, interventional-procedures | =TAVR; =TAVI; transcatheter aortic valve implantation | mesh:D065467
transcatheter mitral valve repair | mitral-valve-repair, heart-valve-surgery, interventional-procedures | MitraClip; transcatheter edge-to-edge repair; =TEER; mitral clip
transcatheter mitral valve replacement | mitral-valve-replacement, interventional-procedures | =TMVR
transcatheter tricuspid valve repair | tricuspid-valve-repair, interventional-procedures | TriClip; tricuspid transcatheter edge-to-edge repair
balloon valvuloplasty | interventional-procedures | valvuloplasty; valvotomy; balloon valvotomy; commissurotomy
catheter ablation | ablation | cardiac ablation; heart ablation; radiofrequency catheter ablation; catheter-based ablation; cardiac catheter ablation | mesh:D017115
atrial fibrillation ablation | catheter-ablation | AF ablation; AFib ablation; catheter ablation for atrial fibrillation; catheter ablation of atrial fibrillation
pulmonary vein isolation | atrial-fibrillation-ablation | PVI ablation; pulmonary vein ablation; cryoablation of pulmonary veins
ventricular tachycardia ablation | catheter-ablation | VT ablation; catheter ablation for ventricular tachycardia
pulsed field ablation | catheter-ablation | =PFA
atrioventricular node ablation | catheter-ablation | AV node ablation; AV nodal ablation
cryoballoon ablation | catheter-ablation, cryoablation
maze procedure | heart-surgery | Cox maze procedure; surgical ablation
electrical cardioversion | medical-procedures | cardioversion; electric cardioversion; direct-current cardioversion; =DCCV; synchronized cardioversion; shock to the heart; DC cardioversion | mesh:D004554
left atrial appendage closure | interventional-procedures | left atrial appendage occlusion; Watchman device; LAA closure; =LAAO; =Watchman; Watchman implant
septal myectomy | septal-reduction-therapy, heart-surgery | myectomy
alcohol septal ablation | septal-reduction-therapy, ablation | septal ablation
septal reduction therapy | medical-procedures
patent foramen ovale closure | interventional-procedures | PFO closure; closure of a patent foramen ovale; closing a PFO
atrial septal defect closure | interventional-procedures | septal defect closure; ASD closure; ASD repair
ventricular septal defect repair | heart-surgery | VSD repair; VSD closure; ventricular septal defect closure
congenital heart surgery | heart-surgery | congenital heart defect repair
Fontan procedure | congenital-heart-surgery | Fontan operation
Norwood procedure | congenital-heart-surgery | Norwood operation
pericardiocentesis | interventional-procedures | pericardial drainage
pericardial window | heart-surgery
pericardiectomy | heart-surgery | pericardial stripping
renal denervation | interventional-procedures | renal artery denervation; renal sympathetic denervation
remote ischemic conditioning | medical-procedures | remote ischemic preconditioning; remote ischemic preconditioning therapy
baroreflex activation therapy | cardiac-devices | baroreceptor stimulation; Barostim; carotid sinus stimulation; baroreflex activation
inferior vena cava filters | interventional-procedures | IVC filters; vena cava filters; inferior vena cava filter placement
vein surgery | vascular-surgery
varicose vein surgery | vein-surgery | surgery for varicose veins; varicose vein operation; having varicose veins done; varicose vein removal; varicose veins done
cyanoacrylate vein closure | interventional-procedures | VenaSeal; vein glue; varicose vein glue; cyanoacrylate closure
mechanochemical ablation | endovenous-ablation | ClariVein; mechanochemical endovenous ablation; =MOCA
vein stripping | vein-surgery | vein ligation; vein ligation and stripping; saphenous vein stripping; ligation and stripping; varicose vein stripping; stripping of varicose veins
ambulatory phlebectomy | vein-surgery | phlebectomy; microphlebectomy; hook phlebectomy; stab avulsion; avulsions; stab phlebectomy
endovenous ablation | ablation | endovenous thermal ablation; endothermal ablation
endovenous laser ablation | endovenous-ablation, laser-treatment | endovenous laser treatment; endovenous laser therapy; EVLT; EVLA; endovenous laser
endovenous radiofrequency ablation | endovenous-ablation | radiofrequency vein ablation; VNUS closure; radiofrequency ablation of varicose veins
sympathectomy | neurosurgery | endoscopic thoracic sympathectomy; surgical sympathectomy; lumbar sympathectomy; =ETS
cardiopulmonary bypass | medical-procedures | heart-lung machine; heart-lung bypass | mesh:D002315
extracorporeal membrane oxygenation | medical-procedures | =ECMO; extracorporeal life support | mesh:D015199
enhanced external counterpulsation | medical-procedures | external counterpulsation; =EECP
thrombolysis procedures | medical-procedures | clot-busting treatment; clot-busting procedure
# Chest and airways
thoracic surgery | surgery | chest surgery; lung surgery; pulmonary surgery
video-assisted thoracoscopic surgery | thoracic-surgery, minimally-invasive-surgery | =VATS; thoracoscopy; thoracoscopic surgery; keyhole lung surgery; keyhole chest surgery
thoracotomy | thoracic-surgery
lung resection | thoracic-surgery | segmentectomy; removal of part of the lung
lobectomy | lung-resection | lung lobectomy; pulmonary lobectomy
pneumonectomy | lung-resection | lung removal
wedge resection | lung-resection | lung wedge resection
lung volume reduction | thoracic-surgery | lung volume reduction surgery; =LVRS
endobronchial valves | lung-volume-reduction | bronchoscopic lung volume reduction; Zephyr valves
bullectomy | thoracic-surgery
bronchial thermoplasty | interventional-procedures | airway thermoplasty
chest tube drainage | medical-procedures | chest tube; chest drain; thoracostomy; chest tube insertion; tube thoracostomy; chest drain insertion; intercostal drain; intercostal chest drain
indwelling pleural catheter | medical-procedures | PleurX; tunnelled pleural catheter
thoracentesis | medical-procedures | pleural drainage; pleural tap; pleural aspiration; thoracocentesis
pleurodesis | medical-procedures | talc pleurodesis
pleurectomy | thoracic-surgery
lung decortication | thoracic-surgery | decortication; pleural decortication
tracheostomy | surgery | tracheotomy; breathing hole in the neck | mesh:D014140
cricothyrotomy | tracheostomy | cricothyroidotomy
thymectomy | thoracic-surgery | thymus removal; removal of the thymus
# Stomach, bowel, liver
gastrointestinal surgery | abdominal-surgery | digestive surgery; stomach surgery; bowel surgery; intestinal surgery; gastric surgery
bariatric surgery | gastrointestinal-surgery | weight loss surgery; obesity surgery; metabolic surgery; weight reduction surgery; weight-loss operations; bariatric procedures | mesh:D050110
gastric bypass | bariatric-surgery | gastric bypass surgery; stomach bypass | mesh:D015390
Roux-en-Y gastric bypass | gastric-bypass | =RYGB; Roux-en-Y; proximal gastric bypass
one-anastomosis gastric bypass | gastric-bypass | mini gastric bypass; single-anastomosis gastric bypass; =OAGB
sleeve gastrectomy | bariatric-surgery | gastric sleeve; gastric sleeve surgery; vertical sleeve gastrectomy; laparoscopic sleeve gastrectomy; stomach sleeve
gastric banding | bariatric-surgery | gastric band; lap band; adjustable gastric banding; laparoscopic adjustable gastric banding; lap-band surgery; gastric band surgery
biliopancreatic diversion | bariatric-surgery
duodenal switch | biliopancreatic-diversion | biliopancreatic diversion with duodenal switch; single-anastomosis duodenal switch; SADI-S; =BPD/DS
duodenal mucosal resurfacing | therapeutic-endoscopy | Revita procedure
gastric balloon | interventional-procedures | intragastric balloon; stomach balloon; Orbera; balloon in the stomach
swallowable gastric balloon | gastric-balloon | Allurion balloon; gastric balloon pill; Elipse balloon; procedureless gastric balloon
endoscopic sleeve gastroplasty | therapeutic-endoscopy | endoscopic sleeve; accordion procedure
gastrectomy | gastrointestinal-surgery | stomach removal; removal of the stomach | mesh:D005743
partial gastrectomy | gastrectomy | subtotal gastrectomy; distal gastrectomy
total gastrectomy | gastrectomy
fundoplication | gastrointestinal-surgery | antireflux surgery; anti-reflux surgery; reflux surgery; acid reflux surgery; heartburn surgery
Nissen fundoplication | fundoplication | laparoscopic Nissen fundoplication; =LNF
partial fundoplication | fundoplication | Toupet fundoplication; Dor fundoplication
transoral incisionless fundoplication | fundoplication | TIF procedure
hiatal hernia repair | gastrointestinal-surgery | hiatal hernia surgery; hiatus hernia repair; hiatus hernia surgery
vagotomy | gastrointestinal-surgery | truncal vagotomy; selective vagotomy; ulcer surgery
pyloroplasty | gastrointestinal-surgery
pyloromyotomy | gastrointestinal-surgery | pyloric stenosis surgery
esophagectomy | gastrointestinal-surgery | removal of the esophagus; esophageal surgery
Heller myotomy | gastrointestinal-surgery | myotomy; esophageal myotomy
peroral endoscopic myotomy | therapeutic-endoscopy | =POEM; per-oral endoscopic myotomy
gastric peroral endoscopic myotomy | therapeutic-endoscopy | =G-POEM; endoscopic pyloromyotomy
esophageal dilation | interventional-procedures | esophageal dilatation; stretching of the esophagus; balloon dilation; stretching the esophagus; balloon dilation of the esophagus; oesophageal stretching; stretching of the gullet; gullet stretching; stretching the gullet
pneumatic dilation | esophageal-dilation | pneumatic balloon dilation; pneumatic dilatation of the esophagus
colectomy | bowel-resection, gastrointestinal-surgery | colon resection; colon removal; removal of the colon; colon surgery | mesh:D003082
hemicolectomy | colectomy | right hemicolectomy; left hemicolectomy
sigmoidectomy | colectomy | sigmoid colectomy; sigmoid resection
total mesorectal excision | colorectal-surgery | transanal total mesorectal excision; =TaTME
Hartmann's procedure | colectomy, ostomy | Hartmann's operation
bowel resection | gastrointestinal-surgery | intestinal resection; bowel removal; removal of part of the bowel
abdominoperineal resection | bowel-resection | abdominoperineal excision; abdominoperineal excision of the rectum
anterior resection | bowel-resection | low anterior resection; rectal resection; anterior resection of the rectum
small bowel resection | bowel-resection
colorectal surgery | gastrointestinal-surgery
proctocolectomy | colectomy | removal of the colon and rectum
ileal pouch-anal anastomosis | colectomy | J-pouch surgery; J-pouch; ileoanal pouch; =IPAA; restorative proctocolectomy
ostomy | gastrointestinal-surgery | stoma; stoma surgery; ostomy surgery; stoma formation
stoma reversal | gastrointestinal-surgery | colostomy reversal; ileostomy reversal; ostomy reversal; stoma closure; Hartmann's reversal
colostomy | ostomy | colostomy bag | mesh:D003125
ileostomy | ostomy | ileostomy bag | mesh:D007081
strictureplasty | gastrointestinal-surgery | stricturoplasty
appendectomy | gastrointestinal-surgery | appendicectomy; appendix removal; removal of the appendix; appendix surgery; having your appendix out; appendix out; appendix taken out; had their appendix out; having their appendix out | mesh:D001062
laparoscopic appendectomy | appendectomy, laparoscopic-surgery | keyhole appendectomy; laparoscopic appendix removal
hernia repair | abdominal-surgery | herniorrhaphy; hernia surgery; hernioplasty; hernia operation
inguinal hernia repair | hernia-repair | groin hernia repair; groin hernia surgery; inguinal hernia surgery; inguinal herniorrhaphy
umbilical hernia repair | hernia-repair | umbilical hernia surgery; belly button hernia repair
incisional hernia repair | hernia-repair | ventral hernia repair
femoral hernia repair | hernia-repair
laparoscopic hernia repair | hernia-repair, laparoscopic-surgery | keyhole hernia repair
laparoscopic inguinal hernia repair | inguinal-hernia-repair, laparoscopic-hernia-repair | totally extraperitoneal repair; transabdominal preperitoneal repair; keyhole inguinal hernia repair; TEP repair; TAPP repair
Lichtenstein repair | hernia-repair | Lichtenstein tension-free repair; open mesh hernia repair
open hernia repair | hernia-repair, open-surgery
hernia mesh | medical-devices | mesh repair; surgical mesh; mesh in the abdomen; abdominal mesh
hemorrhoidectomy | gastrointestinal-surgery | hemorrhoid surgery; hemorrhoid removal; piles surgery; surgical removal of haemorrhoids
hemorrhoidal artery ligation | gastrointestinal-surgery | transanal hemorrhoidal dearterialization; =HALO procedure
stapled hemorrhoidopexy | hemorrhoidectomy | hemorrhoid stapling; procedure for prolapse and hemorrhoids; stapled hemorrhoidectomy
rubber band ligation | interventional-procedures | hemorrhoid banding; banding of hemorrhoids; hemorrhoid ligation; elastic band ligation; banding of piles; banding haemorrhoids; pile banding
rectopexy | gastrointestinal-surgery | ventral mesh rectopexy; laparoscopic rectopexy; laparoscopic ventral rectopexy; rectal prolapse surgery
anal sphincter repair | gastrointestinal-surgery | sphincteroplasty; anal sphincteroplasty; overlapping sphincter repair
Delorme procedure | gastrointestinal-surgery | Delorme's operation
lateral internal sphincterotomy | gastrointestinal-surgery | anal sphincterotomy; anal fissure surgery
fistula surgery | gastrointestinal-surgery | anal fistula surgery; fistula repair
fistulotomy | fistula-surgery | laying open of the fistula; anal fistulotomy
anal fistula plug | fistula-surgery | fistula plug
pilonidal sinus surgery | skin-surgery | pilonidal cyst surgery; pilonidal cystectomy; pilonidal sinus excision
seton | gastrointestinal-surgery | seton placement; seton drain; seton suture; loose seton; cutting seton
LIFT procedure | fistula-surgery | ligation of the intersphincteric fistula tract
polypectomy | interventional-procedures | polyp removal; removal of polyps; endoscopic resection; colonoscopic polypectomy; colon polyp removal; bowel polyp removal; endoscopic polypectomy
endoscopic mucosal resection | therapeutic-endoscopy
endoscopic submucosal dissection | therapeutic-endoscopy
transanal endoscopic microsurgery | gastrointestinal-surgery, minimally-invasive-surgery | transanal endoscopic microsurgical resection; transanal minimally invasive surgery
therapeutic endoscopy | interventional-procedures | endoscopic treatment; endoscopic therapy; endoscopic procedures; endoscopic hemostasis
variceal band ligation | therapeutic-endoscopy | endoscopic variceal ligation; variceal banding; band ligation; esophageal variceal banding; endoscopic band ligation; band ligation of varices
endoscopic retrograde cholangiopancreatography | therapeutic-endoscopy | =ERCP
biliary stents | therapeutic-endoscopy | biliary stenting; biliary stent placement; bile duct stents
biliary drainage | interventional-procedures | percutaneous biliary drainage
percutaneous transhepatic biliary drainage | biliary-drainage | =PTBD; percutaneous transhepatic drainage
endoscopic sphincterotomy | therapeutic-endoscopy | biliary sphincterotomy
gastroscopy | medical-procedures | upper endoscopy; upper GI endoscopy; =EGD; =OGD; esophagogastroduodenoscopy
cholecystectomy | abdominal-surgery | gallbladder removal; gall bladder removal; gallbladder surgery; removal of the gallbladder; gallstone surgery; gall bladder surgery; gall bladder out; gallbladder out; having your gallbladder out; gallbladder taken out | mesh:D002763
laparoscopic cholecystectomy | cholecystectomy, laparoscopic-surgery | keyhole gallbladder surgery; keyhole gallbladder removal
open cholecystectomy | cholecystectomy, open-surgery
liver resection | abdominal-surgery | hepatectomy; partial hepatectomy; liver surgery; hepatic resection | mesh:D006498
transjugular intrahepatic portosystemic shunt | interventional-procedures | transjugular intrahepatic portosystemic shunting; portosystemic shunt; TIPS procedure; TIPS placement; TIPS insertion; TIPSS; TIPS shunt
paracentesis | medical-procedures | ascites drainage; abdominal tap; ascitic drainage; abdominal paracentesis; ascitic drain; ascitic tap | mesh:D019152
Whipple procedure | abdominal-surgery | pancreaticoduodenectomy; pancreatoduodenectomy; Whipple surgery; Whipple operation; Whipple | mesh:D016577
pancreatectomy | abdominal-surgery | pancreas removal; removal of the pancreas; pancreatic surgery | mesh:D010180
distal pancreatectomy | pancreatectomy
total pancreatectomy | pancreatectomy | total pancreatectomy with islet autotransplantation
splenectomy | abdominal-surgery | spleen removal; removal of the spleen; removal of your spleen | mesh:D013156
adrenalectomy | abdominal-surgery | adrenal gland removal; removal of the adrenal gland; adrenal surgery | mesh:D000315
fecal microbiota transplantation | medical-procedures | fecal transplant; =FMT; stool transplant; fecal microbiota transplant; fecal bacteriotherapy; poop transplant; poo transplant | mesh:D000069467
enemas | medical-procedures | rectal irrigation; bowel enema | mesh:D004733
transanal irrigation | enemas | anal irrigation; bowel irrigation; Peristeen; transanal bowel irrigation
gastric lavage | medical-procedures | stomach pumping; stomach pump; gastric irrigation; having the stomach pumped; stomach wash-out; gastric washout
whole bowel irrigation | medical-procedures
fecal disimpaction | medical-procedures | manual disimpaction; disimpaction; digital disimpaction; manual evacuation
# Brain, nerves, spine
neurosurgery | surgery | brain surgery; neurosurgical procedures; neurological surgery; brain operation | mesh:D019635
craniotomy | neurosurgery | opening of the skull; hematoma evacuation
decompressive craniectomy | craniotomy | craniectomy
burr hole surgery | neurosurgery | burr holes; burr hole drainage
cranioplasty | neurosurgery | skull repair
cerebrospinal fluid shunt | neurosurgery | brain shunt; shunt surgery; cerebral shunt; ventricular shunt; shunt placement; shunts; CSF shunt
ventriculoperitoneal shunt | cerebrospinal-fluid-shunt | VP shunt
lumboperitoneal shunt | cerebrospinal-fluid-shunt
endoscopic third ventriculostomy | neurosurgery | third ventriculostomy; =ETV
external ventricular drain | neurosurgery | ventriculostomy; external ventricular drainage
epilepsy surgery | neurosurgery | resective surgery; seizure surgery; surgery for epilepsy
temporal lobectomy | epilepsy-surgery | temporal lobe resection; anterior temporal lobectomy
hemispherectomy | epilepsy-surgery | hemispherotomy
corpus callosotomy | epilepsy-surgery
laser interstitial thermal therapy | epilepsy-surgery, laser-treatment | =LITT; laser ablation of the brain
psychosurgery | neurosurgery | capsulotomy
cingulotomy | psychosurgery | anterior cingulotomy
lobotomy | psychosurgery | prefrontal lobotomy
pallidotomy | neurosurgery | lesioning surgery
microvascular decompression | neurosurgery | =MVD; Jannetta procedure
rhizotomy | neurosurgery | percutaneous rhizotomy
selective dorsal rhizotomy | rhizotomy | dorsal rhizotomy
percutaneous balloon compression | rhizotomy | balloon compression
glycerol rhizotomy | rhizotomy | glycerol injection
pituitary surgery | neurosurgery | transsphenoidal surgery; hypophysectomy; transsphenoidal resection; pituitary tumor removal; transsphenoidal hypophysectomy; endoscopic transsphenoidal surgery
nerve surgery | surgery | nerve decompression; nerve repair; nerve decompression surgery; peripheral nerve surgery; neurolysis; nerve release; nerve graft; nerve transfer; neurectomy; nerve-freeing surgery
carpal tunnel release | nerve-surgery | carpal tunnel surgery; carpal tunnel decompression; carpal tunnel operation
tennis elbow surgery | orthopedic-surgery | tennis elbow release; lateral epicondyle release
de Quervain's release | hand-surgery | de Quervain's surgery; first dorsal compartment release
tarsal tunnel release | nerve-surgery | tarsal tunnel surgery
endoscopic carpal tunnel release | carpal-tunnel-release, endoscopic-surgery | endoscopic carpal tunnel surgery
open carpal tunnel release | carpal-tunnel-release
cubital tunnel release | nerve-surgery | ulnar nerve decompression; ulnar nerve transposition; cubital tunnel surgery
spine surgery | orthopedic-surgery, neurosurgery | spinal surgery; back surgery; spinal operation; neck surgery; cervical spine surgery; lumbar surgery; surgery on the spine
vertebral body tethering | scoliosis-surgery | anterior vertebral body tethering
interspinous spacers | spine-surgery | interspinous process devices; interspinous process spacer
spinal fusion | spine-surgery | spinal fusion surgery; vertebral fusion; spondylodesis; fusion surgery | mesh:D013123
lumbar fusion | spinal-fusion | lumbar spinal fusion; lumbar interbody fusion
cervical fusion | spinal-fusion | cervical spinal fusion
anterior cervical discectomy and fusion | spinal-fusion, discectomy | =ACDF
discectomy | spine-surgery | diskectomy; disc surgery; slipped disc surgery; herniated disc surgery; disk surgery | mesh:D017584
microdiscectomy | discectomy | lumbar microdiscectomy; microsurgical discectomy
endoscopic discectomy | discectomy | percutaneous endoscopic discectomy; endoscopic spine surgery
laminectomy | spinal-decompression-surgery, spine-surgery | laminotomy; decompressive laminectomy | mesh:D007796
spinal decompression surgery | spine-surgery | decompression surgery; lumbar decompression; surgical decompression
foraminotomy | spinal-decompression-surgery
artificial disc replacement | spine-surgery | disc replacement; artificial disk replacement; disk replacement; total disc replacement; cervical disc arthroplasty; lumbar disc replacement; cervical disc replacement
vertebroplasty | vertebral-augmentation, interventional-procedures | percutaneous vertebroplasty; bone cement injection
vertebral augmentation | interventional-procedures
kyphoplasty | vertebral-augmentation | balloon kyphoplasty
scoliosis surgery | spine-surgery | spinal rods; growing rods; scoliosis correction; rods in the spine; metal rods in the spine
sacroiliac joint fusion | spine-surgery
# Nerve blocks, stimulation and pain procedures
nerve blocks | interventional-procedures | peripheral nerve blocks; regional nerve block; local anesthetic block; nerve block injections; nerve-blocking injections; injections that block nerves; diagnostic nerve blocks | mesh:D009407
selective nerve root block | nerve-blocks | nerve root block; nerve root injection; selective nerve root injection
occipital nerve blocks | nerve-blocks | greater occipital nerve block; occipital nerve injections; GON block
sympathetic nerve blocks | nerve-blocks | sympathetic block; ganglion block; autonomic nerve block
stellate ganglion block | sympathetic-nerve-blocks | =SGB; stellate ganglion injection
celiac plexus block | sympathetic-nerve-blocks | celiac plexus neurolysis
lumbar sympathetic block | sympathetic-nerve-blocks
ganglion impar block | sympathetic-nerve-blocks
sphenopalatine ganglion block | nerve-blocks | =SPG block
facet joint injections | nerve-blocks | facet injections; facet blocks; facet joint blocks
medial branch blocks | nerve-blocks | medial branch nerve block
neurolytic blocks | nerve-blocks | chemical neurolysis; alcohol nerve block; nerve destruction; neuroablation; chemical denervation
regional anesthesia | nerve-blocks | regional block; plexus block; regional anesthetic techniques | mesh:D000765
brachial plexus block | regional-anesthesia
interscalene block | brachial-plexus-block
femoral nerve block | nerve-blocks
transversus abdominis plane block | nerve-blocks | =TAP block
paravertebral block | nerve-blocks | thoracic paravertebral block
quadratus lumborum block | nerve-blocks
paracervical block | nerve-blocks
dorsal penile nerve block | nerve-blocks | penile block
inferior alveolar nerve block | nerve-blocks
sub-Tenon block | regional-anesthesia
retrobulbar block | regional-anesthesia
popliteal block | nerve-blocks | popliteal sciatic nerve block
sciatic nerve block | nerve-blocks
wound infiltration | local-anesthetics | local anesthetic infiltration; wound infiltration with local anesthetic; local infiltration analgesia
Bier block | regional-anesthesia | intravenous regional anesthesia
epidural anesthesia | regional-anesthesia | epidural block; epidural anesthetic | mesh:D000767
epidural analgesia | regional-anesthesia | an epidural; the epidural; having an epidural; labor epidural; labor epidural analgesia; epidural pain relief; =epidurals; =Epidurals; epidural for labor; epidural in labor; have an epidural; walking epidural; mobile epidural
caudal block | epidural-anesthesia | caudal epidural; caudal anesthesia; caudal analgesia
spinal anesthesia | regional-anesthesia | spinal block; subarachnoid block; spinal anesthetic; intrathecal anesthesia; spinal analgesia | mesh:D000775
combined spinal-epidural anesthesia | epidural-anesthesia, epidural-analgesia, spinal-anesthesia | combined spinal-epidural; combined spinal-epidural analgesia; =CSE; CSE anaesthesia
pudendal nerve block | nerve-blocks | pudendal block
genicular nerve blocks | nerve-blocks
fascia iliaca block | nerve-blocks
erector spinae plane block | nerve-blocks
adductor canal block | nerve-blocks
intercostal nerve block | nerve-blocks
epidural steroid injections | interventional-procedures, corticosteroids | epidural corticosteroid injections; epidural injections; transforaminal injections; spinal steroid injections; epidural steroids; spinal injections; transforaminal epidural steroid injection
joint injections | interventional-procedures | intra-articular injections; injections into the joint; knee injections
sacroiliac joint injections | joint-injections | SI joint injections
trigger point injections | interventional-procedures | myofascial trigger point injections
joint aspiration | medical-procedures | arthrocentesis; joint fluid drainage; joint fluid aspiration; draining fluid from the joint
epidural blood patch | interventional-procedures | blood patch | mesh:D018810
intrathecal drug delivery | interventional-procedures | intrathecal pump; pain pump; intrathecal drug pump; implanted pain pump; intrathecal therapy; spinal drug pump; intrathecal drug delivery system; spinal pump; implantable drug pump
intrathecal baclofen | intrathecal-drug-delivery, baclofen | baclofen pump; intrathecal baclofen pump; intrathecal baclofen therapy
radiofrequency ablation | ablation | =RFA; radio-frequency ablation; radiofrequency denervation; radiofrequency neurotomy; radiofrequency treatment; nerve ablation; facet denervation; radiofrequency lesioning; radiofrequency therapy; radiofrequency rhizotomy; radio waves that heat nerves; RF ablation | mesh:D000078703
genicular nerve ablation | radiofrequency-ablation | genicular radiofrequency ablation
basivertebral nerve ablation | radiofrequency-ablation | Intracept procedure
pulsed radiofrequency | interventional-procedures | pulsed radiofrequency treatment
neuromodulation | medical-procedures | neurostimulation; nerve stimulation; electrical nerve stimulation; neurostimulators; neuromodulation therapies; neuromodulation devices; neuromodulation techniques; nerve stimulators; implanted stimulators; neurostimulation devices
brain stimulation | neuromodulation | brain stimulation therapies; noninvasive brain stimulation; neurostimulation of the brain; brain stimulation treatments; brain stimulation techniques; non-invasive brain stimulation
spinal cord stimulation | neuromodulation | spinal cord stimulators; =SCS; spinal cord stimulator implant; dorsal column stimulation; spinal stimulation; spinal stimulator; epidural stimulation | mesh:D062187
dorsal root ganglion stimulation | neuromodulation | DRG stimulation; dorsal root ganglion stimulators
peripheral nerve stimulation | neuromodulation | peripheral nerve stimulators
occipital nerve stimulation | peripheral-nerve-stimulation | occipital nerve stimulators
deep brain stimulation | brain-stimulation, neurosurgery | =DBS; deep brain stimulators; brain pacemaker; brain stimulators; adaptive deep brain stimulation; deep-brain stimulation surgery; subthalamic nucleus stimulation | mesh:D046690
brain-computer interface | neuromodulation | Neuralink; brain-machine interface; brain chip implant; brain implant
responsive neurostimulation | brain-stimulation | =RNS; responsive neurostimulator
vagus nerve stimulation | neuromodulation | =VNS; vagal nerve stimulation; vagus nerve stimulator; vagal stimulation; vagus stimulation | mesh:D055536
noninvasive vagus nerve stimulation | vagus-nerve-stimulation | gammaCore; transcutaneous vagus nerve stimulation; tVNS; non-invasive vagus nerve stimulation
transcutaneous auricular vagus nerve stimulation | noninvasive-vagus-nerve-stimulation | auricular vagus nerve stimulation; =taVNS; ear vagus nerve stimulation
trigeminal nerve stimulation | neuromodulation | supraorbital nerve stimulation; Cefaly; external trigeminal nerve stimulation
sacral nerve stimulation | neuromodulation | sacral neuromodulation; sacral nerve stimulators; sacral neurostimulation; bladder pacemaker; InterStim
tibial nerve stimulation | neuromodulation | percutaneous tibial nerve stimulation; =PTNS; posterior tibial nerve stimulation
hypoglossal nerve stimulation | neuromodulation | upper airway stimulation; hypoglossal nerve stimulator; tongue stimulation; Inspire implant; Inspire therapy
gastric electrical stimulation | neuromodulation | gastric pacemaker; gastric stimulator; gastric neurostimulator; stomach pacemaker
Emsella chair | neuromodulation | magnetic pelvic floor stimulation; Emsella
transcranial magnetic stimulation | brain-stimulation | =TMS; magnetic stimulation; transcranial magnetic stimulation therapy; deep TMS; magnetic brain stimulation; magnetic stimulation of the brain; repetitive TMS; TMS therapy; =rTMS; repetitive transcranial magnetic stimulation | mesh:D050781
theta burst stimulation | transcranial-magnetic-stimulation | intermittent theta burst stimulation; iTBS; SAINT neuromodulation; accelerated intermittent theta-burst stimulation; SAINT protocol; Stanford neuromodulation therapy; intermittent theta-burst
single-pulse transcranial magnetic stimulation | transcranial-magnetic-stimulation | sTMS
transcranial direct current stimulation | brain-stimulation | =tDCS; direct current stimulation; transcranial electrical stimulation | mesh:D065908
transcranial alternating current stimulation | brain-stimulation | =tACS
electroconvulsive therapy | brain-stimulation | =ECT; electroshock therapy; electroshock treatment; shock therapy; shock treatment; electric shock therapy; electroshock; electro-convulsive therapy; electroconvulsive treatment; electroconvulsive shock therapy; electroconvulsive | mesh:D004565
magnetic seizure therapy | brain-stimulation
cranial electrotherapy stimulation | brain-stimulation | cranial electrical stimulation; electrosleep; cranial electrotherapy; Alpha-Stim; CES device
# Bones, joints, limbs
orthopedic surgery | surgery | orthopedic procedures; bone surgery; joint surgery; orthopedic operations; bone and joint surgery; musculoskeletal surgery | mesh:D019637
limb lengthening surgery | orthopedic-surgery | limb lengthening; leg lengthening surgery; height-increasing surgery; height increase surgery; stature lengthening
epiphysiodesis | orthopedic-surgery | growth plate surgery; guided growth surgery
joint replacement | orthopedic-surgery | joint replacement surgery; arthroplasty; total joint replacement; artificial joints; joint arthroplasty; replacement of the joint; prosthetic joints; total joint arthroplasty | mesh:D019643
elbow replacement | joint-replacement | elbow arthroplasty; total elbow replacement
wrist replacement | joint-replacement | wrist arthroplasty
revision joint replacement | joint-replacement | revision hip replacement; revision knee replacement; revision arthroplasty; revision total knee arthroplasty; revision total hip arthroplasty
hip replacement | joint-replacement, hip-surgery | hip arthroplasty; total hip replacement; hip replacement surgery; artificial hip; total hip arthroplasty; new hip; hip replaced | mesh:D019644
hip resurfacing | joint-replacement | hip resurfacing arthroplasty
hemiarthroplasty | joint-replacement | partial hip replacement; half hip replacement
knee replacement | joint-replacement | knee arthroplasty; knee replacement surgery; artificial knee; new knee; knee replaced | mesh:D019645
total knee replacement | knee-replacement | total knee arthroplasty; total knee replacement surgery; full knee replacement; =TKA; =TKR
partial knee replacement | knee-replacement | unicompartmental knee arthroplasty; unicompartmental knee replacement
shoulder replacement | joint-replacement | shoulder arthroplasty; shoulder replacement surgery
reverse shoulder replacement | shoulder-replacement | reverse shoulder arthroplasty; reverse total shoulder arthroplasty
ankle replacement | joint-replacement | ankle arthroplasty
hip surgery | orthopedic-surgery | hip operation
hip arthroscopy | arthroscopy
hip fracture surgery | hip-surgery | hip pinning; hip fracture repair
knee surgery | orthopedic-surgery | knee operation; meniscus surgery
meniscus repair | knee-surgery | meniscal repair
meniscectomy | knee-surgery | removal of meniscus; meniscus removal
partial meniscectomy | meniscectomy | arthroscopic partial meniscectomy
meniscus transplant | knee-surgery | meniscal transplant; meniscal allograft transplantation
shoulder surgery | orthopedic-surgery | shoulder operation
Bankart repair | shoulder-surgery | arthroscopic Bankart repair; Latarjet procedure; shoulder stabilization surgery
labral repair | orthopedic-surgery | labrum repair; SLAP repair; hip labral repair
capsular release | shoulder-surgery | arthroscopic capsular release
hydrodilatation | interventional-procedures | hydrodilation; shoulder hydrodilatation; arthrographic distension; capsular distension
manipulation under anesthesia | orthopedic-surgery | =MUA; manipulation under anaesthetic
rotator cuff repair | shoulder-surgery | rotator cuff surgery
subacromial decompression | shoulder-surgery | shoulder decompression; acromioplasty
ligament reconstruction | orthopedic-surgery | ligament repair; ligament surgery
ACL reconstruction | ligament-reconstruction | anterior cruciate ligament reconstruction; ACL surgery; ACL repair
Tommy John surgery | ligament-reconstruction | ulnar collateral ligament reconstruction
tendon surgery | orthopedic-surgery | tendon repair; tendon release; tenolysis
Achilles tendon repair | tendon-surgery | Achilles tendon surgery; Achilles repair
trigger finger release | tendon-surgery | trigger finger surgery
tenotomy | tendon-surgery | needle tenotomy
tendon transfer | tendon-surgery
percutaneous tenotomy | tendon-surgery | Tenex procedure; needle fenestration
arthroscopy | orthopedic-surgery, minimally-invasive-surgery | arthroscopic surgery; joint arthroscopy; keyhole joint surgery | mesh:D001182
knee arthroscopy | arthroscopy, knee-surgery | arthroscopic knee surgery; keyhole knee surgery; arthroscopic surgery of the knee; arthroscopic surgery for knee osteoarthritis
shoulder arthroscopy | arthroscopy, shoulder-surgery | arthroscopic shoulder surgery; keyhole shoulder surgery
ankle arthroscopy | arthroscopy
arthroscopic debridement | arthroscopy | arthroscopic lavage; arthroscopic lavage and debridement; arthroscopic knee debridement
synovectomy | orthopedic-surgery | synovium removal; radiosynovectomy
joint fusion | orthopedic-surgery | arthrodesis; fusing the joint
ankle fusion | joint-fusion | ankle arthrodesis
osteotomy | orthopedic-surgery | bone realignment; bone cutting surgery
high tibial osteotomy | osteotomy, knee-surgery | knee osteotomy; tibial osteotomy
periacetabular osteotomy | osteotomy, hip-surgery
fracture fixation | orthopedic-surgery | fracture repair; bone fixation; fracture surgery; metal pins and plates | mesh:D005592
hardware removal surgery | orthopedic-surgery | metalwork removal; removal of metalwork; removal of hardware
intramedullary nailing | fracture-fixation | intramedullary nail; intramedullary rod; femoral nailing
open reduction and internal fixation | fracture-fixation | =ORIF; internal fixation; plate fixation
external fixation | fracture-fixation | external fixator
fracture reduction | medical-procedures | closed reduction; reduction of the fracture; bone setting; setting the bone
joint reduction | medical-procedures | dislocation reduction; reduction of the dislocation
bone grafting | orthopedic-surgery | bone graft; bone transplantation
cartilage repair | orthopedic-surgery | cartilage transplantation
autologous chondrocyte implantation | cartilage-repair | =ACI
microfracture surgery | cartilage-repair | microfracture procedure; microfracture technique; microfracture
limb-sparing surgery | orthopedic-surgery, cancer-surgery | limb salvage surgery; limb-salvage
bunion surgery | foot-surgery, orthopedic-surgery | bunionectomy; bunion removal; hallux valgus surgery; bunion correction; hallux valgus correction
foot surgery | orthopedic-surgery | foot and ankle surgery
minimally invasive bunion surgery | bunion-surgery | keyhole bunion surgery; percutaneous bunion surgery
plantar fascia release | foot-surgery | plantar fasciotomy; plantar fascia surgery
hammertoe surgery | foot-surgery | toe surgery; hammer toe surgery; hammer toe correction; hammertoe correction; toe straightening; straightening the toe; toe straightening surgery
hand surgery | orthopedic-surgery
wrist surgery | orthopedic-surgery
fasciectomy | hand-surgery | Dupuytren's fasciectomy; palmar fasciectomy; Dupuytren's surgery; Dupuytren's contracture surgery
ganglion cyst excision | hand-surgery | ganglion excision; ganglion cyst removal; ganglion removal; ganglion surgery; ganglionectomy
ganglion cyst aspiration | interventional-procedures | ganglion aspiration; aspiration of a ganglion
needle fasciotomy | hand-surgery | needle aponeurotomy; percutaneous needle fasciotomy
fasciotomy | surgery | compartment release
amputation | surgery | limb amputation; leg amputation; limb removal; toe amputation; foot amputation; removal of the limb; below-knee amputation; above-knee amputation; lower-limb amputation | mesh:D000671
fat grafting | surgery | autologous fat grafting; fat injections; fat transfer; lipofilling; structural fat grafting
# Women's health, pregnancy, birth
gynecologic surgery | surgery | gynecological surgery; gynecological procedures; pelvic surgery; women's surgery | mesh:D013509
hysterectomy | gynecologic-surgery | removal of the uterus; womb removal; uterus removal; total hysterectomy; surgical removal of the uterus; removal of the womb; womb removed; womb taken out | mesh:D007044
laparoscopic hysterectomy | hysterectomy, laparoscopic-surgery | keyhole hysterectomy
vaginal hysterectomy | hysterectomy
abdominal hysterectomy | hysterectomy, open-surgery | open hysterectomy; total abdominal hysterectomy
robotic hysterectomy | hysterectomy, robotic-surgery
radical hysterectomy | hysterectomy, cancer-surgery | Wertheim hysterectomy
partial hysterectomy | hysterectomy | subtotal hysterectomy; supracervical hysterectomy
oophorectomy | gynecologic-surgery | ovary removal; removal of the ovaries; ovariectomy; bilateral oophorectomy; surgical removal of the ovaries; ovarian suppression surgery; ovarian removal | mesh:D010052
salpingo-oophorectomy | oophorectomy | bilateral salpingo-oophorectomy; =BSO; removal of ovaries and fallopian tubes; removal of the ovaries and fallopian tubes
salpingectomy | gynecologic-surgery | fallopian tube removal; removal of the fallopian tubes; opportunistic salpingectomy
myomectomy | gynecologic-surgery | fibroid removal; fibroid surgery; removal of fibroids; uterine fibroid surgery
hysteroscopic myomectomy | myomectomy | hysteroscopic fibroid removal; transcervical resection of fibroids
laparoscopic myomectomy | myomectomy, laparoscopic-surgery
fibroid radiofrequency ablation | radiofrequency-ablation | radiofrequency ablation of fibroids; transcervical fibroid ablation; Sonata procedure; Acessa procedure
ovarian cystectomy | gynecologic-surgery | ovarian cyst removal; cystectomy of the ovary; ovarian cyst surgery
ovarian drilling | gynecologic-surgery | laparoscopic ovarian drilling
endometriosis surgery | gynecologic-surgery
endometriosis excision | endometriosis-surgery | excision of endometriosis; laparoscopic excision of endometriosis; excision surgery for endometriosis; endometriosis excision surgery
endometriosis ablation | endometriosis-surgery | ablation of endometriosis; endometriosis ablation surgery
laparoscopic uterosacral nerve ablation | endometriosis-surgery | =LUNA
presacral neurectomy | gynecologic-surgery
endometrial ablation | gynecologic-surgery, ablation | uterine ablation; uterine lining ablation; NovaSure; womb lining removal; endometrial resection; transcervical resection of the endometrium
dilation and curettage | gynecologic-surgery | =D&C; dilatation and curettage; uterine curettage; surgical evacuation of the uterus
dilation and evacuation | surgical-abortion | =D&E
vacuum aspiration | gynecologic-surgery | uterine aspiration; suction curettage; suction aspiration; dilation and suction curettage
manual vacuum aspiration | vacuum-aspiration
uterine balloon tamponade | medical-procedures | Bakri balloon; intrauterine balloon tamponade
surgical abortion | induced-abortion, gynecologic-surgery | aspiration abortion; suction abortion
induced abortion | medical-procedures | termination of pregnancy; pregnancy termination; elective abortion
hysteroscopy | gynecologic-surgery | hysteroscopic surgery; operative hysteroscopy; hysteroscopic resection
cervical conization | gynecologic-surgery | cone biopsy; conization
loop electrosurgical excision procedure | cervical-conization | large loop excision of the transformation zone; =LEEP; =LLETZ; loop excision; loop diathermy
vulvar surgery | gynecologic-surgery | vaginal surgery
vestibulectomy | gynecologic-surgery
vulvectomy | gynecologic-surgery
vaginoplasty | gynecologic-surgery | vaginal tightening surgery
hymenoplasty | gynecologic-surgery | hymen repair; hymen reconstruction; hymenorrhaphy
pelvic organ prolapse surgery | gynecologic-surgery | prolapse surgery; pelvic floor repair; prolapse repair
trachelectomy | gynecologic-surgery | radical trachelectomy; removal of the cervix
pelvic exenteration | cancer-surgery | pelvic clearance surgery
vaginal mesh | medical-devices | pelvic mesh; transvaginal mesh
sacrocolpopexy | pelvic-organ-prolapse-surgery
colporrhaphy | pelvic-organ-prolapse-surgery | vaginal wall repair; vaginal repair surgery
posterior colporrhaphy | colporrhaphy | rectocele repair; posterior vaginal repair; posterior vaginal wall repair; posterior repair
anterior colporrhaphy | colporrhaphy | cystocele repair; anterior vaginal repair; anterior vaginal wall repair; bladder prolapse repair; anterior repair
sacrospinous fixation | pelvic-organ-prolapse-surgery | sacrospinous ligament fixation; sacrospinous hysteropexy
tubal ligation | gynecologic-surgery | female sterilization; tubes tied; having your tubes tied; tubal sterilization; surgical sterilization; tubal occlusion
hysteroscopic sterilization | gynecologic-surgery | Essure; tubal implants
cesarean section | gynecologic-surgery | cesarean; c-section; caesarean delivery; cesarean birth; caesarian section; surgical delivery; cesarian | mesh:D002585
planned cesarean section | cesarean-section | elective cesarean; elective cesarean section; planned cesarean; scheduled cesarean; planned c-section; elective c-section
emergency cesarean section | cesarean-section | emergency cesarean; emergency c-section; unplanned cesarean
episiotomy | gynecologic-surgery | perineal incision
assisted vaginal delivery | medical-procedures | instrumental delivery; operative vaginal delivery
manual removal of the placenta | medical-procedures | manual placenta removal
vaginal delivery | medical-procedures | vaginal birth; natural birth; spontaneous vaginal delivery; giving birth vaginally
forceps delivery | assisted-vaginal-delivery | forceps
vacuum extraction | assisted-vaginal-delivery | vacuum delivery; ventouse; vacuum-assisted delivery; ventouse delivery
cervical cerclage | gynecologic-surgery | cerclage; cervical stitch
induction of labor | medical-procedures | labor induction; inducing labor; induced labor; being induced; having labour induced
augmentation of labor | medical-procedures | labor augmentation; speeding up labor; oxytocin augmentation
balloon induction of labor | induction-of-labor | balloon induction; Foley balloon induction; Cook balloon
membrane sweeping | induction-of-labor | membrane sweep; stripping the membranes; stretch and sweep
amniotomy | induction-of-labor | artificial rupture of membranes; breaking the waters; breaking your waters
cervical ripening balloon | induction-of-labor | Foley bulb; balloon catheter for labor
external cephalic version | medical-procedures | =ECV; turning the baby; turning a breech baby; turn a breech baby; turning a breech
fertility treatment | medical-procedures | infertility treatment; assisted reproduction; assisted reproductive technology; fertility therapy; assisted reproductive techniques; assisted conception; fertility procedures | mesh:D027724
in vitro fertilization | fertility-treatment | =IVF; test-tube baby; IVF treatment | mesh:D005307
in vitro maturation | fertility-treatment
natural-cycle IVF | in-vitro-fertilization | mild-stimulation IVF; minimal stimulation IVF; mini-IVF
assisted hatching | in-vitro-fertilization
endometrial scratching | fertility-treatment | endometrial scratch; endometrial injury; endometrial scratch procedure
intracytoplasmic sperm injection | in-vitro-fertilization | =ICSI
embryo transfer | in-vitro-fertilization
frozen embryo transfer | embryo-transfer | frozen-thawed embryo transfer; freeze-all embryo transfer
fresh embryo transfer | embryo-transfer
single embryo transfer | embryo-transfer | elective single embryo transfer
blastocyst transfer | embryo-transfer
intrauterine insemination | fertility-treatment | artificial insemination; =IUI
egg freezing | fertility-preservation, fertility-treatment | oocyte cryopreservation; oocyte preservation; freezing eggs; freezing your eggs
ovarian tissue freezing | fertility-preservation | ovarian tissue cryopreservation
fertility preservation | medical-procedures
egg donation | fertility-treatment | donor eggs; oocyte donation
sperm donation | fertility-treatment | donor sperm; sperm donors
embryo donation | fertility-treatment | donor embryos
donor insemination | intrauterine-insemination | donor sperm insemination; artificial insemination by donor
surgical sperm retrieval | fertility-treatment | sperm retrieval; testicular sperm extraction; =TESE; micro-TESE; testicular sperm aspiration; percutaneous epididymal sperm aspiration
sperm banking | fertility-preservation | sperm freezing; sperm cryopreservation
embryo freezing | fertility-preservation | embryo cryopreservation
ovarian stimulation | fertility-treatment | controlled ovarian stimulation; controlled ovarian hyperstimulation; superovulation; ovarian hyperstimulation
ovulation induction | fertility-treatment | ovulation-induction therapy; induction of ovulation
surrogacy | fertility-treatment | gestational surrogacy
preimplantation genetic testing | fertility-treatment | preimplantation genetic diagnosis; =PGT-A; =PGT
breast surgery | surgery | breast operation; breast procedures
mastectomy | breast-surgery, cancer-surgery | breast removal; removal of the breast; surgical removal of the breast | mesh:D008408
bilateral mastectomy | mastectomy | double mastectomy
skin-sparing mastectomy | mastectomy
nipple-sparing mastectomy | mastectomy
prophylactic mastectomy | mastectomy | preventive mastectomy; risk-reducing mastectomy; contralateral prophylactic mastectomy
lumpectomy | breast-surgery, cancer-surgery | breast-conserving surgery; partial mastectomy; breast conservation surgery; quadrantectomy | mesh:D015412
breast wide local excision | lumpectomy | wide local excision of the breast
breast reconstruction | breast-surgery, reconstructive-surgery | breast reconstruction surgery; reconstruction of the breast
implant-based breast reconstruction | breast-reconstruction | implant reconstruction
autologous breast reconstruction | breast-reconstruction | flap reconstruction
latissimus dorsi flap reconstruction | autologous-breast-reconstruction | latissimus dorsi flap; LD flap
TRAM flap reconstruction | autologous-breast-reconstruction | TRAM flap; transverse rectus abdominis myocutaneous flap
DIEP flap reconstruction | autologous-breast-reconstruction | DIEP flap; deep inferior epigastric perforator flap; DIEP flap breast reconstruction
breast augmentation | breast-surgery, cosmetic-surgery | breast enlargement; boob job; augmentation mammoplasty; augmentation mammaplasty; breast enhancement; breast implant surgery; breast enlargement surgery
fat transfer breast augmentation | breast-augmentation | breast fat grafting; natural breast augmentation
silicone breast implants | breast-implants | silicone gel implants
saline breast implants | breast-implants
breast implants | medical-devices | silicone implants
breast reduction | breast-surgery | reduction mammoplasty; reduction mammaplasty
nipple correction | breast-surgery | inverted nipple correction; inverted nipple surgery; nipple reduction
mastopexy | breast-surgery, cosmetic-surgery | breast lift; breast uplift; breast uplift surgery
breast implant removal | breast-surgery | explant surgery; en bloc capsulectomy; breast explantation; explantation of breast implants
gynecomastia surgery | breast-surgery | male breast reduction
gender-affirming surgery | surgery | gender affirmation surgery; sex reassignment surgery; gender reassignment surgery; bottom surgery
top surgery | gender-affirming-surgery | masculinizing chest surgery; chest masculinization; gender-affirming mastectomy; chest masculinization surgery
facial feminization surgery | gender-affirming-surgery
# Urology
urologic surgery | surgery | urological surgery; urological procedures; bladder surgery; kidney surgery; urologic procedures
prostate surgery | urologic-surgery | prostate operation; prostatic surgery
prostatectomy | prostate-surgery | prostate removal; removal of the prostate | mesh:D011468
radical prostatectomy | prostatectomy, cancer-surgery | radical retropubic prostatectomy; nerve-sparing prostatectomy
robotic prostatectomy | radical-prostatectomy, robotic-surgery | robot-assisted radical prostatectomy; robot-assisted prostatectomy; robotic-assisted laparoscopic prostatectomy; robotic radical prostatectomy; =RARP; robotic-assisted radical prostatectomy
simple prostatectomy | prostatectomy | open simple prostatectomy
transurethral resection of the prostate | prostate-surgery | =TURP; transurethral resection; transurethral prostatectomy | mesh:D020728
laser prostate surgery | prostate-surgery, laser-surgery | laser prostatectomy; photoselective vaporization of the prostate; GreenLight laser
holmium laser enucleation of the prostate | laser-prostate-surgery | =HoLEP
transurethral incision of the prostate | prostate-surgery | =TUIP
prostatic urethral lift | prostate-surgery, interventional-procedures | UroLift; prostatic lift
water vapor thermal therapy | prostate-surgery, interventional-procedures | water vapor therapy; Rezum; Rezum therapy; steam therapy for the prostate
transurethral microwave thermotherapy | prostate-surgery | =TUMT
transurethral needle ablation | prostate-surgery, ablation | transurethral needle ablation of the prostate
cryoneurolysis | ablation, cryotherapy | iovera; cryoanalgesia
aquablation | prostate-surgery | aquablation therapy
circumcision | urologic-surgery | removal of the foreskin; foreskin removal; male circumcision; penile circumcision | mesh:D002944
voluntary medical male circumcision | circumcision | =VMMC; medical male circumcision
vasectomy | urologic-surgery | male sterilization; vas deferens cutting | mesh:D014659
no-scalpel vasectomy | vasectomy
vasectomy reversal | urologic-surgery | vasovasostomy
orchiectomy | urologic-surgery | orchidectomy; testicle removal; removal of the testicles; testicular removal; removal of a testicle; bilateral orchiectomy | mesh:D009919
castration | orchiectomy | surgical castration
orchiopexy | urologic-surgery | orchidopexy; undescended testicle surgery
varicocelectomy | urologic-surgery | varicocele surgery; varicocele repair
varicocele embolization | embolization
genicular artery embolization | embolization
middle meningeal artery embolization | embolization
hydrocelectomy | urologic-surgery | hydrocele surgery; hydrocele repair
cystectomy | urologic-surgery | bladder removal; removal of the bladder | mesh:D015653
radical cystectomy | cystectomy, cancer-surgery
partial cystectomy | cystectomy
urinary diversion | urologic-surgery | ileal conduit; urostomy
neobladder | urinary-diversion | neobladder reconstruction
bladder augmentation | urologic-surgery | augmentation cystoplasty
transurethral resection of bladder tumor | urologic-surgery, cancer-surgery | =TURBT
cystoscopic treatment | urologic-surgery
bladder hydrodistension | urologic-surgery | hydrodistension; bladder hydrodistention; bladder distension
fulguration | urologic-surgery
bladder instillation | medical-procedures | bladder irrigation; intravesical therapy; bladder washes; intravesical treatment
incontinence surgery | urologic-surgery
sling surgery | incontinence-surgery | urethral sling; bladder sling; bladder sling surgery
autologous fascial sling | sling-surgery | fascial sling; rectus fascial sling; pubovaginal sling
midurethral sling | sling-surgery | mid-urethral sling; tension-free vaginal tape; transobturator tape; vaginal tape surgery; TVT sling; TOT sling; TVT procedure; transvaginal tape
male urethral sling | sling-surgery | male sling
artificial urinary sphincter | medical-devices
urethral bulking agents | incontinence-surgery | bulking agents; urethral bulking; Bulkamid; bulking injections; urethral bulking injections; bladder neck injections
colposuspension | incontinence-surgery | Burch colposuspension; bladder neck suspension
nephrectomy | urologic-surgery | kidney removal; removal of the kidney; removal of a kidney | mesh:D009392
partial nephrectomy | nephrectomy | nephron-sparing surgery
radical nephrectomy | nephrectomy, cancer-surgery
lithotripsy | kidney-stone-removal, medical-procedures | breaking up kidney stones | mesh:D008096
extracorporeal shock wave lithotripsy | lithotripsy | shock wave lithotripsy; shockwave lithotripsy; =ESWL; =SWL
laser lithotripsy | lithotripsy, laser-treatment | holmium laser lithotripsy
ureteroscopy | kidney-stone-removal, interventional-procedures | ureteroscopic stone removal; ureteroscopic lithotripsy
percutaneous nephrolithotomy | kidney-stone-removal, urologic-surgery | =PCNL; percutaneous nephrolithotripsy; keyhole kidney stone surgery
kidney stone removal | urologic-surgery | stone removal surgery
ureteral stent | interventional-procedures | ureteric stent; double-J stent; JJ stent; DJ stent
nephrostomy | interventional-procedures | percutaneous nephrostomy; nephrostomy tube
urethroplasty | urologic-surgery | urethral stricture surgery
urethral dilation | urologic-surgery | urethral dilatation
urethrotomy | urologic-surgery | internal urethrotomy; optical urethrotomy; direct vision internal urethrotomy
hypospadias repair | urologic-surgery
penile surgery | urologic-surgery
penis enlargement | penile-surgery, cosmetic-surgery | penis enlargement surgery; penile enlargement; penile augmentation; penile girth enhancement; penis augmentation
penile implants | urologic-surgery | penile prosthesis; penile implant surgery; penile prosthesis implantation
inflatable penile implant | penile-implants | inflatable penile prosthesis
penectomy | urologic-surgery
# Head and neck, eye, ear, teeth
thyroidectomy | surgery | thyroid surgery; thyroid removal; removal of the thyroid; removal of the thyroid gland; removal of all or part of the thyroid; thyroid removed; thyroid taken out | mesh:D013965
thyroid lobectomy | thyroidectomy | hemithyroidectomy; partial thyroidectomy
total thyroidectomy | thyroidectomy
parathyroidectomy | surgery | parathyroid surgery; parathyroid removal; removal of the parathyroid glands
ear, nose and throat surgery | surgery | ENT surgery; ear surgery; throat surgery; nasal surgery; head and neck surgery
tonsillectomy | ear-nose-and-throat-surgery | tonsil removal; removal of the tonsils; having your tonsils out; tonsils out; tonsils taken out | mesh:D014068
adenotonsillectomy | tonsillectomy | tonsillectomy and adenoidectomy; removal of tonsils and adenoids; tonsil and adenoid removal; =T&A surgery
intracapsular tonsillectomy | tonsillectomy | partial tonsillectomy; tonsillotomy; coblation intracapsular tonsillectomy
coblation tonsillectomy | tonsillectomy | radiofrequency tonsillectomy
adenoidectomy | ear-nose-and-throat-surgery | adenoid removal; removal of the adenoids | mesh:D000233
sinus surgery | ear-nose-and-throat-surgery
functional endoscopic sinus surgery | sinus-surgery, endoscopic-surgery | endoscopic sinus surgery; =FESS
posterior nasal nerve cryoablation | cryoablation | ClariFix; nasal cryotherapy; nasal cryoablation
balloon sinuplasty | sinus-surgery | balloon sinus dilation; balloon sinus surgery
nasal polypectomy | sinus-surgery | nasal polyp surgery; nasal polyp removal
septoplasty | ear-nose-and-throat-surgery | deviated septum surgery; nasal septum surgery
turbinate reduction | ear-nose-and-throat-surgery | turbinate surgery; turbinoplasty
rhinoplasty | cosmetic-surgery | nose job; nose surgery; nose reshaping
uvulopalatopharyngoplasty | sleep-apnea-surgery, ear-nose-and-throat-surgery | =UPPP; palate surgery
sleep apnea surgery | ear-nose-and-throat-surgery | snoring surgery
maxillomandibular advancement | sleep-apnea-surgery, orthognathic-surgery
tympanostomy tubes | ear-nose-and-throat-surgery | ear tubes; grommets; tympanostomy; ventilation tubes; ear grommets; grommet insertion; grommet surgery; insertion of grommets
autoinflation | self-care | Otovent; Eustachian tube autoinflation; nasal balloon autoinflation
eustachian tube balloon dilation | ear-nose-and-throat-surgery | Eustachian tube balloon dilatation; eustachian tuboplasty
myringotomy | ear-nose-and-throat-surgery
tympanoplasty | ear-nose-and-throat-surgery | eardrum repair
myringoplasty | tympanoplasty
mastoidectomy | ear-nose-and-throat-surgery
stapedectomy | ear-nose-and-throat-surgery | stapes surgery; stapedotomy
laryngectomy | ear-nose-and-throat-surgery | voice box removal; removal of the larynx | mesh:D007825
vocal cord surgery | ear-nose-and-throat-surgery
ear wax removal | medical-procedures | earwax removal
ear irrigation | ear-wax-removal | ear syringing; ears syringed; getting your ears syringed; having your ears syringed; ear wash; ear flushing
microsuction | ear-wax-removal | ear microsuction
ear candling | complementary-therapies | ear candles; Hopi ear candles
Bates method | complementary-therapies
kambo | natural-remedies | sapo frog medicine; kambo frog
nasal packing | medical-procedures | nose packing
nasal cautery | cauterization | silver nitrate cautery; nose cautery; cauterising the nose; cautery of the nose; nasal cauterisation; cauterising a blood vessel in the nose
canalith repositioning | medical-procedures | canalith repositioning procedure; particle repositioning; repositioning maneuvers
Epley maneuver | canalith-repositioning | Epley
Semont maneuver | canalith-repositioning
cleft lip and palate repair | reconstructive-surgery | cleft palate surgery; cleft repair; cleft lip surgery
eye surgery | surgery | ophthalmic surgery; ocular surgery; eye operation | mesh:D013508
cataract surgery | eye-surgery | cataract removal; cataract extraction; removal of cataracts; cataract operation; lens replacement for cataracts; cataract removed; cataract taken out | mesh:D002387
refractive lens exchange | refractive-surgery | clear lens exchange; =RLE; lens replacement surgery; refractive lens replacement; clear lens extraction; lens replacement; lens exchange
laser-assisted cataract surgery | cataract-surgery, laser-treatment | femtosecond laser-assisted cataract surgery; laser cataract surgery; femtosecond laser cataract surgery
YAG laser capsulotomy | eye-surgery, laser-surgery | YAG capsulotomy; Nd:YAG capsulotomy; posterior capsulotomy; laser capsulotomy
intraocular lens | medical-devices | intraocular lenses; lens implant; intraocular lens implant; artificial lens implant; IOL implant
monofocal intraocular lenses | intraocular-lens | monofocal lens implants; monofocal lenses; monofocal lens
multifocal intraocular lenses | intraocular-lens | multifocal lens implants; trifocal intraocular lenses; trifocal lenses; multifocal IOLs; extended depth of focus lenses; multifocal intraocular lens
toric intraocular lenses | intraocular-lens | toric lens implants; toric IOLs
phacoemulsification | cataract-surgery | =phaco
glaucoma surgery | eye-surgery
trabeculectomy | glaucoma-surgery | filtering surgery
laser trabeculoplasty | glaucoma-surgery, laser-treatment
cyclophotocoagulation | glaucoma-surgery, laser-surgery | cyclodiode laser; transscleral cyclophotocoagulation; cyclodiode laser treatment
selective laser trabeculoplasty | laser-trabeculoplasty | SLT laser
argon laser trabeculoplasty | laser-trabeculoplasty
laser iridotomy | glaucoma-surgery, laser-treatment | iridotomy; peripheral iridotomy; laser peripheral iridotomy; YAG laser iridotomy
glaucoma drainage devices | glaucoma-surgery | aqueous shunt; glaucoma tube shunt; Ahmed valve; tube shunt surgery
minimally invasive glaucoma surgery | glaucoma-surgery | =MIGS
trabecular micro-bypass stent | minimally-invasive-glaucoma-surgery | iStent; Hydrus Microstent
refractive surgery | eye-surgery | vision correction surgery
laser eye surgery | refractive-surgery, laser-surgery | laser vision correction; laser refractive surgery; laser eye treatment; laser eye correction
implantable contact lenses | refractive-surgery | implantable collamer lens; phakic intraocular lenses; implantable collamer lenses; phakic lens implants; ICL surgery; Visian ICL; phakic intraocular lens; =ICL; EVO ICL
LASIK | laser-eye-surgery | laser in situ keratomileusis; LASIK surgery; laser-assisted in situ keratomileusis | mesh:D020731
photorefractive keratectomy | laser-eye-surgery | =PRK | mesh:D018601
small incision lenticule extraction | laser-eye-surgery | SMILE eye surgery; =SMILE surgery; =SMILE laser surgery; =SMILE; SMILE procedure; keratorefractive lenticule extraction; SMILE laser eye surgery
LASEK | laser-eye-surgery | laser epithelial keratomileusis
corneal transplant | eye-surgery, transplantation | keratoplasty; corneal transplantation; cornea transplant; corneal graft | mesh:D016039
endothelial keratoplasty | corneal-transplant | Descemet membrane endothelial keratoplasty; =DMEK; =DSAEK; Descemet stripping endothelial keratoplasty
penetrating keratoplasty | corneal-transplant | full-thickness corneal transplant
intracorneal ring segments | eye-surgery | Intacs; corneal ring implants; corneal inserts; intrastromal corneal ring segments
pterygium surgery | eye-surgery | pterygium removal; pterygium excision
corneal cross-linking | eye-surgery | collagen cross-linking; corneal collagen cross-linking; =CXL
vitrectomy | eye-surgery | pars plana vitrectomy | mesh:D014821
laser vitreolysis | laser-surgery, eye-surgery | YAG vitreolysis; vitreolysis; laser treatment for floaters; floater laser treatment
retinal detachment surgery | eye-surgery | retinal detachment repair; retinal surgery; retinal reattachment; retinal repair
scleral buckle | retinal-detachment-surgery | scleral buckling
pneumatic retinopexy | retinal-detachment-surgery
retinal photocoagulation | eye-surgery, laser-surgery | laser photocoagulation; retinal laser treatment; laser coagulation; photocoagulation; retinal laser
panretinal photocoagulation | retinal-photocoagulation | scatter laser surgery; scatter laser treatment; pan-retinal photocoagulation
focal laser photocoagulation | retinal-photocoagulation | focal laser treatment; focal/grid laser; macular laser photocoagulation; grid laser
intravitreal injections | medical-procedures | eye injections; injections into the eye; injection in the eye
strabismus surgery | eye-surgery | eye muscle surgery; squint surgery; crossed eye surgery; squint correction
eyelid surgery | eye-surgery
blepharoplasty | eyelid-surgery, cosmetic-surgery | eyelid lift; eye lift; eye bag removal; eye lift surgery
keratopigmentation | eye-surgery | corneal tattooing; eye color change surgery
amniotic membrane transplantation | eye-surgery | amniotic membrane graft
lateral canthoplasty | eyelid-surgery | canthoplasty; cat eye surgery; fox eye surgery
chalazion excision | eyelid-surgery | chalazion removal; incision and curettage of chalazion; eyelid cyst removal; chalazion surgery
ptosis surgery | eyelid-surgery | droopy eyelid surgery; ptosis repair
entropion repair | eyelid-surgery | entropion surgery
ectropion repair | eyelid-surgery | ectropion surgery
orbital decompression | eye-surgery
dacryocystorhinostomy | eye-surgery | tear duct surgery; DCR surgery
punctal plugs | medical-procedures | punctal occlusion; tear duct plugs; lacrimal plugs
enucleation | eye-surgery | eye removal; evisceration of the eye
dental treatment | medical-procedures | dental work; dental procedures; dental care; dental surgery; oral surgery; dentistry; dental operations; invasive dental procedures; dental work procedures
wisdom tooth coronectomy | dental-treatment | coronectomy
dental air polishing | dental-cleaning | airflow teeth cleaning
tooth extraction | dental-treatment | dental extractions; tooth removal; having a tooth pulled; pulling a tooth; tooth pulled | mesh:D014081
tooth replantation | dental-treatment | tooth reimplantation; replanting a tooth
wisdom tooth removal | tooth-extraction | wisdom tooth extraction; third molar extraction; third molar surgery; wisdom tooth surgery
root canal treatment | dental-treatment | root canal; endodontic treatment; root canal therapy; endodontic therapy | mesh:D012390
pulpectomy | root-canal-treatment
vital pulp therapy | dental-treatment | pulp capping
pulpotomy | root-canal-treatment
dental fillings | dental-treatment | tooth filling; dental restorations; dental filling; having fillings; having a filling; a filling; fillings in the teeth
glass ionomer fillings | dental-fillings | glass ionomer restorations; glass ionomer cement
temporary fillings | dental-fillings | temporary dental filling kit
dental inlays and onlays | dental-fillings | dental inlays; dental onlays
dental amalgam | dental-fillings | amalgam fillings; mercury fillings; amalgam filling; silver filling
composite fillings | dental-fillings | tooth-colored fillings; white fillings; composite filling; white filling; composite resin filling
dental crowns | dental-treatment | tooth crowns; crowns and bridges; porcelain crown; zirconia crown; capping a tooth; having a tooth crowned; tooth crowned; crowning a tooth
denture adhesives | dental-treatment | denture fixative; denture cream
Hall technique | dental-crowns | preformed metal crowns; stainless steel crowns
dental bridges | dental-treatment | bridgework; a dental bridge; fixed bridge; Maryland bridge
dental veneers | dental-treatment | veneers
gum depigmentation | gum-surgery | gingival depigmentation; gum bleaching
porcelain veneers | dental-veneers | ceramic veneers
composite veneers | dental-veneers | composite resin veneers
dental implants | dental-treatment | tooth implants; dental implant surgery; implant-supported crown | mesh:D015921
all-on-four implants | dental-implants | All-on-4; full-arch dental implants
mini dental implants | dental-implants
periodontal treatment | dental-treatment | gum disease treatment
scaling and root planing | periodontal-treatment | deep cleaning; root planing; deep dental cleaning; root surface debridement; deep cleaning of teeth; deep teeth cleaning; periodontal debridement
gum surgery | periodontal-treatment | periodontal surgery
laser gum treatment | periodontal-treatment, laser-treatment | laser gum surgery; laser-assisted new attachment procedure; =LANAP; laser gum therapy
gum contouring | gum-surgery | crown lengthening
gingivectomy | gum-surgery
gum graft | gum-surgery | gum grafting; gingival graft; gum graft surgery; gum tissue graft
dental cleaning | dental-treatment | teeth cleaning; professional cleaning; professional teeth cleaning; dental prophylaxis; dental hygienist cleaning
scale and polish | dental-cleaning | scaling and polishing; dental scaling; tooth scaling
teeth whitening | dental-treatment | tooth bleaching; dental bleaching; dental whitening
in-office teeth whitening | teeth-whitening | in-office whitening; professional teeth whitening; chairside whitening; laser teeth whitening; power bleaching; professional whitening; in-office bleaching
at-home teeth whitening | teeth-whitening | at-home whitening; home bleaching; whitening trays; home whitening; whitening kits; take-home whitening
whitening toothpaste | teeth-whitening, oral-hygiene | tooth-whitening toothpaste; purple toothpaste
LED teeth whitening | teeth-whitening | LED whitening kits; light-activated whitening; blue light whitening
hydrogen peroxide whitening | teeth-whitening | hydrogen peroxide whitening gel; peroxide whitening; peroxide-based whitening
whitening strips | teeth-whitening
orthodontic treatment | dental-treatment | orthodontics; teeth straightening; straightening teeth; straightening of teeth; teeth straightened; having your teeth straightened
mewing | self-care | tongue posture training
dental braces | orthodontic-treatment | orthodontic braces; teeth braces; braces on teeth; metal braces; fixed braces; fixed orthodontic braces; train-track braces; fixed orthodontic appliances
lingual braces | dental-braces
ceramic braces | dental-braces
self-ligating braces | dental-braces
clear aligners | orthodontic-treatment | Invisalign; aligners; invisible aligners; clear braces; invisible braces; Invisalign aligners
direct-to-consumer aligners | clear-aligners | mail-order aligners; at-home aligners; mail-order clear aligners
dental sealants | dental-treatment | fissure sealants; tooth sealants; pit and fissure sealant
dental bonding | dental-treatment | tooth bonding; composite bonding
dental checkups | dental-treatment | regular dental checkups; dental visits
dental bone grafts | dental-treatment | alveolar bone grafting; socket preservation; alveolar ridge preservation; dental bone grafting
guided tissue regeneration | periodontal-treatment | guided bone regeneration
sinus lift | dental-bone-grafts | sinus augmentation; maxillary sinus augmentation
orthognathic surgery | surgery | jaw surgery; jaw realignment surgery; jaw operation; corrective jaw surgery; jaw advancement surgery
temporomandibular joint surgery | orthognathic-surgery | TMJ surgery
# Skin and wounds
skin surgery | surgery | dermatologic surgery; skin excision; excision; surgical excision of the lesion; skin lesion removal
shave excision | skin-surgery | shave removal; skin shave
punch excision | skin-surgery
mole removal | skin-surgery | mole excision; removal of a mole; removal of moles; having a mole cut out; mole cut out; cutting out a mole; mole shave
corn and callus removal | skin-surgery | corn removal; callus removal; callus debridement; corn treatment
punch grafting | skin-surgery | punch excision and grafting
keloid excision | skin-surgery | keloid removal; keloid surgery
lipoma removal | skin-surgery | lipoma excision; excision of a lipoma; removal of a lipoma
wart removal | skin-surgery
cyst removal | skin-surgery | epidermoid cyst excision; sebaceous cyst removal; removal of a cyst; epidermoid cyst removal; cyst excision; sebaceous cyst excision; pilar cyst removal
wide local excision | skin-surgery
Mohs surgery | skin-surgery, cancer-surgery | Mohs micrographic surgery; micrographic surgery; Mohs procedure | mesh:D015580
curettage | skin-surgery | scraping of the lesion; curettage and cautery
skin grafting | skin-surgery | skin graft; skin transplant; skin transplantation; split-thickness skin graft; full-thickness skin graft | mesh:D016038
flap surgery | skin-surgery, reconstructive-surgery | skin flap
incision and drainage | surgery | abscess drainage; drainage of the abscess; lancing; surgical drainage; lancing the abscess; draining the abscess; lancing a boil; drainage of abscess; =I&D
percutaneous drainage | interventional-procedures
histotripsy | interventional-procedures | histotripsy procedure
intradiscal injections | interventional-procedures
barbotage | interventional-procedures | calcific tendinitis needling
wound care | medical-procedures | wound management; wound treatment; dressing changes; care of wounds; wound cleaning; wound cleansing; wound irrigation; burn care; burn dressing changes
debridement | wound-care, surgery | wound debridement; surgical debridement; removal of dead tissue; removing dead tissue; tissue debridement | mesh:D003646
maggot therapy | wound-care | maggot debridement therapy; larval therapy; biosurgery; medical maggots
wound dressings | wound-care | dressings; bandages; gauze dressings; gauze | mesh:D001458
hydrocolloid dressings | wound-dressings
silver dressings | wound-dressings
foam dressings | wound-dressings
alginate dressings | wound-dressings
hydrogel dressings | wound-dressings
negative pressure wound therapy | wound-care | vacuum-assisted closure; =NPWT; wound vac; vacuum therapy; vacuum dressing; VAC therapy | mesh:D054843
sutures | wound-care | stitches; suturing; wound closure; stitching
skin glue | wound-care | tissue adhesive; wound glue; medical glue; surgical glue
surgical staples | wound-care
adhesive wound strips | wound-care | Steri-Strips; butterfly closures; skin closure strips
nail avulsion | skin-surgery | nail removal; toenail removal; partial nail avulsion
nail surgery | skin-surgery | ingrown toenail surgery; ingrown nail surgery; matrixectomy; toenail surgery
chemical peels | skin-surgery | skin peel; chemical peeling; facial peel
carbon laser peel | aesthetic-procedures, laser-treatment | Hollywood peel
Jessner peel | chemical-peels
dermabrasion | skin-resurfacing, skin-surgery
microdermabrasion | aesthetic-procedures
dermaplaning | aesthetic-procedures
skin resurfacing | aesthetic-procedures
plasma skin resurfacing | skin-resurfacing | Plasma Pen; fibroblast plasma; plasma skin regeneration; plasma fibroblast
hydrafacial | aesthetic-procedures | HydraFacial treatment; hydradermabrasion; hydrodermabrasion
thread lift | aesthetic-procedures | thread lifting; PDO threads; PDO thread lift; barbed thread lift
polynucleotide injections | aesthetic-procedures | polynucleotides; salmon DNA injections; salmon sperm facial; polydeoxyribonucleotide; PDRN; salmon DNA
skin boosters | aesthetic-procedures | Profhilo; skin booster injections
mesotherapy | aesthetic-procedures
radiofrequency skin tightening | aesthetic-procedures | skin tightening
monopolar radiofrequency | radiofrequency-skin-tightening | Thermage; Thermage FLX
ultrasound skin tightening | aesthetic-procedures
microfocused ultrasound | aesthetic-procedures | Ultherapy; HIFU facial; micro-focused ultrasound; HIFU facelift; HIFU face lift; Sofwave
fat-dissolving injections | aesthetic-procedures | lipolysis injections; lipodissolve; injection lipolysis; Aqualyx; Lemon Bottle; Lemon Bottle injections; fat dissolving jabs; Desoface; Celluform
microblading | aesthetic-procedures | eyebrow tattooing
brow lamination | aesthetic-procedures | eyebrow lamination
micropigmentation | aesthetic-procedures | medical tattooing; cosmetic tattooing; permanent makeup; nipple tattooing; semi-permanent makeup; permanent make-up; semi-permanent make-up
microneedling | medical-procedures | skin needling; collagen induction therapy; microneedle therapy; Dermapen; dermapen microneedling
radiofrequency microneedling | microneedling | RF microneedling; Morpheus8; fractional radiofrequency microneedling; microneedling radiofrequency
dermarolling | microneedling | dermaroller; derma roller; home microneedling; dermastamp
subcision | skin-surgery | acne scar subcision
skin tag removal | skin-surgery
eyebrow threading | hair-removal-treatment | facial threading; threading hair removal
IPL hair removal | hair-removal-treatment, intense-pulsed-light | intense pulsed light hair removal; home IPL device
laser skin resurfacing | skin-resurfacing, laser-surgery | laser resurfacing; laser skin treatment
intense pulsed light | aesthetic-procedures | =IPL; intense pulsed light therapy; photofacial; IPL treatment; IPL therapy; BBL photofacial; BroadBand Light
intense pulsed light for dry eye | intense-pulsed-light | IPL for dry eye; IPL treatment for dry eye
pulsed dye laser | laser-treatment | pulsed-dye laser therapy; vascular laser; Vbeam
Q-switched laser | laser-treatment | Q-switched Nd:YAG laser; Q-switched ruby laser; Q-switched alexandrite laser; laser toning
picosecond laser | laser-treatment | PicoSure; pico laser; PicoWay
Nd:YAG laser | laser-treatment | neodymium YAG laser; long-pulsed Nd:YAG laser
erbium laser | laser-skin-resurfacing | Er:YAG laser; erbium YAG laser; erbium laser resurfacing
alexandrite laser | laser-treatment
diode laser | laser-treatment
thulium laser | laser-treatment | Clear + Brilliant; thulium fractional laser
nail laser treatment | laser-treatment | laser nail treatment; laser nail therapy; nail fungus laser; laser treatment for nail fungus
fractional laser | laser-skin-resurfacing | fractional laser treatment; Fraxel; non-ablative fractional laser
carbon dioxide laser | laser-skin-resurfacing | CO2 laser; CO2 laser resurfacing
fractional CO2 laser | carbon-dioxide-laser | fractional carbon dioxide laser; fractionated CO2 laser; fractional CO2 resurfacing
laser hair removal | hair-removal-treatment, laser-surgery, laser-treatment | permanent hair removal by laser; laser epilation
hair removal (treatment) | aesthetic-procedures | epilation; depilation
electrolysis | hair-removal-treatment | electrolysis hair removal; electrology
waxing | hair-removal-treatment | body waxing; hair waxing
shaving | hair-removal-treatment
hair removal creams | hair-removal-treatment | depilatory creams; depilatories
dermal fillers | medical-procedures | facial fillers; soft tissue fillers; filler injections
jawline filler | dermal-fillers | jawline contouring; chin filler
collagen injections | dermal-fillers | bovine collagen filler; collagen fillers; injectable collagen
polymethylmethacrylate filler | dermal-fillers | Bellafill; PMMA filler
cheek fillers | dermal-fillers
filler dissolving | aesthetic-procedures | hyaluronidase injections for filler; dissolving fillers
hyaluronic acid fillers | hyaluronic-acid, dermal-fillers | Juvederm; Restylane; Belotero; Teosyal; hyaluronic acid filler injections; hyaluronic acid dermal filler; Revanesse
lip fillers | dermal-fillers | lip injections; lip filler injections
lip augmentation | aesthetic-procedures | lip enhancement; lip enlargement; lip implants
lip flip | aesthetic-procedures | Botox lip flip
calcium hydroxylapatite | dermal-fillers | Radiesse; calcium hydroxyapatite filler; calcium hydroxylapatite filler
tear trough fillers | dermal-fillers | under-eye fillers
nonsurgical rhinoplasty | dermal-fillers | liquid nose job; non-surgical nose job; liquid rhinoplasty; nose filler
hair transplant | surgery | hair transplantation; hair restoration surgery; hair graft; hair transplant surgery; FUE hair transplant; follicular unit extraction; FUT hair transplant; follicular unit transplantation; =FUE; =FUT; FUE transplant
scalp reduction | cosmetic-surgery
beard transplant | hair-transplant | facial hair transplant
eyebrow transplant | hair-transplant | eyebrow hair transplant
rhytidectomy | cosmetic-surgery | face lift; facelift; facial rejuvenation; facelift surgery
facial implants | cosmetic-surgery
cheek implants | cosmetic-surgery | malar augmentation; cheek augmentation; malar implants
lip lift | cosmetic-surgery | lip lift surgery
mini facelift | rhytidectomy | mini face lift; short-scar facelift
deep plane face lift | rhytidectomy
brow lift | cosmetic-surgery | forehead lift; browlift; eyebrow lift
liposuction | cosmetic-surgery | lipoplasty; fat removal surgery; lipectomy; =lipo; suction-assisted lipectomy; suction lipectomy | mesh:D008065
submental liposuction | liposuction | chin liposuction; neck liposuction
lymph-sparing liposuction | liposuction | lipedema surgery; liposuction for lipedema; lipedema reduction surgery
power-assisted liposuction | liposuction
tumescent liposuction | liposuction
laser liposuction | liposuction, laser-treatment | laser-assisted lipolysis; SmartLipo
VASER liposuction | liposuction | ultrasound-assisted liposuction; VASER lipo
cryolipolysis | body-contouring | fat freezing; CoolSculpting; cool sculpting; fat freezing treatment
abdominoplasty | cosmetic-surgery | tummy tuck
mini abdominoplasty | abdominoplasty | mini tummy tuck
body contouring | aesthetic-procedures | body sculpting; nonsurgical fat reduction
body wraps | aesthetic-procedures | slimming body wrap; detox body wrap
cellulite treatment | aesthetic-procedures | cellulite reduction; Endermologie; anti-cellulite treatment
ultrasound fat reduction | body-contouring | ultrasound cavitation; UltraShape; ultrasonic cavitation; fat cavitation
body lift | cosmetic-surgery | lower body lift; belt lipectomy; body contouring surgery; body lift surgery
panniculectomy | surgery
laser lipolysis | body-contouring, laser-treatment | SculpSure; lipo laser; laser lipo
high-intensity focused electromagnetic therapy | body-contouring | electromagnetic muscle stimulation; Emsculpt; EMSCULPT NEO; =HIFEM
buccal fat removal | cosmetic-surgery | buccal fat pad removal
neck lift | cosmetic-surgery
buttock augmentation | cosmetic-surgery
buttock lift | cosmetic-surgery | butt lift
buttock implants | buttock-augmentation | butt implants; gluteal implants
pectoral implants | cosmetic-surgery | pec implants
calf implants | cosmetic-surgery | calf augmentation
Brazilian butt lift | buttock-augmentation | =BBL; BBL surgery; gluteal fat grafting; gluteal fat transfer; buttock fat grafting
labiaplasty | cosmetic-surgery | labial reduction; labia reduction
clitoral hood reduction | gynecologic-surgery
otoplasty | cosmetic-surgery | ear pinning; pinnaplasty; ear correction surgery; ear reshaping; ear pinning surgery
palatoplasty | cleft-lip-and-palate-repair | cleft palate repair
cleft lip repair | cleft-lip-and-palate-repair | cheiloplasty
ear reconstruction | reconstructive-surgery | microtia repair; microtia surgery; auricular reconstruction
earlobe repair | cosmetic-surgery | torn earlobe repair; split earlobe repair; earlobe reduction
vocal fold injection | ear-nose-and-throat-surgery | vocal cord injection; injection laryngoplasty; vocal fold augmentation
chin implant | cosmetic-surgery | chin augmentation
genioplasty | cosmetic-surgery | chin surgery; sliding genioplasty; chin reshaping surgery; chin reduction
brachioplasty | cosmetic-surgery | arm lift; upper arm lift
thigh lift | cosmetic-surgery
scar revision | reconstructive-surgery | scar surgery; scar removal; scar revision surgery
scar massage | massage | scar tissue massage
tattoo removal | laser-surgery
laser tattoo removal | tattoo-removal | laser removal of tattoos; tattoo laser removal
tattoo removal creams | tattoo-removal | tattoo fading cream
sweat gland surgery | skin-surgery | sweat gland removal
microwave thermolysis | medical-procedures | miraDry
iontophoresis | medical-procedures | tap water iontophoresis; iontophoretic treatment
phototherapy | medical-procedures | ultraviolet phototherapy; UV therapy; UVB phototherapy; ultraviolet light therapy; UV phototherapy; ultraviolet therapy; UVB therapy; UV light therapy | mesh:D010789
home phototherapy | phototherapy | home UVB phototherapy; home-based phototherapy; home narrowband UVB
narrowband UVB | phototherapy | narrowband UVB phototherapy; narrow-band ultraviolet B; narrowband ultraviolet B phototherapy; NB-UVB; narrowband UVB therapy
excimer laser | phototherapy, laser-treatment | excimer light; excimer lamp
heliotherapy | phototherapy
PUVA | phototherapy | psoralen plus ultraviolet A; psoralen and UVA; photochemotherapy; PUVA therapy; psoralen photochemotherapy | mesh:D011701
photodynamic therapy | phototherapy | =PDT; photodynamic treatment; photoradiation therapy | mesh:D010778
extracorporeal photopheresis | apheresis | photopheresis; =ECP | mesh:D017893
neonatal phototherapy | phototherapy | bili lights; jaundice phototherapy; bilirubin lights; blue light phototherapy
LED light therapy | phototherapy | LED therapy; LED face masks; LED masks; LED phototherapy; Omnilux
# Radiation and other cancer procedures
radiotherapy | medical-procedures | radiation therapy; radiation treatment; radiation; radiotherapy treatment; therapeutic radiation; irradiation; X-ray therapy; radiation oncology | mesh:D011878
adjuvant radiotherapy | radiotherapy | postoperative radiotherapy; adjuvant radiation therapy; postoperative radiation; post-mastectomy radiotherapy
neoadjuvant radiotherapy | radiotherapy | preoperative radiotherapy; preoperative radiation
external beam radiotherapy | radiotherapy | external beam radiation therapy; external beam radiation; external radiation; =EBRT; external radiotherapy
hypofractionated radiotherapy | external-beam-radiotherapy | hypofractionation; ultra-hypofractionated radiotherapy; short-course radiotherapy; hypofractionated radiation therapy; ultrahypofractionation
whole-breast radiotherapy | external-beam-radiotherapy | whole-breast irradiation; whole-breast radiation
partial breast irradiation | external-beam-radiotherapy | accelerated partial breast irradiation; partial-breast radiotherapy; =APBI
MR-guided radiotherapy | image-guided-radiation-therapy | MRI-guided radiotherapy; MR-Linac; MRI-guided radiation therapy
volumetric modulated arc therapy | intensity-modulated-radiotherapy | =VMAT
adaptive radiotherapy | external-beam-radiotherapy
FLASH radiotherapy | radiotherapy
pelvic radiotherapy | external-beam-radiotherapy | pelvic radiation; pelvic irradiation; pelvic radiation therapy
craniospinal irradiation | external-beam-radiotherapy
low-dose radiotherapy | radiotherapy | low-dose radiation therapy; =LDRT
intensity-modulated radiotherapy | external-beam-radiotherapy | intensity-modulated radiation therapy; =IMRT | mesh:D050397
image-guided radiation therapy | external-beam-radiotherapy | =IGRT
conformal radiotherapy | external-beam-radiotherapy | 3D conformal radiation; three-dimensional conformal radiotherapy
stereotactic radiosurgery | external-beam-radiotherapy | radiosurgery; =SRS | mesh:D016634
Gamma Knife | stereotactic-radiosurgery | gamma knife radiosurgery; Gamma Knife surgery
CyberKnife | stereotactic-radiosurgery, stereotactic-body-radiotherapy
stereotactic body radiotherapy | external-beam-radiotherapy | =SBRT; stereotactic body radiation therapy; stereotactic ablative radiotherapy; stereotactic radiotherapy; =SABR
proton therapy | external-beam-radiotherapy | proton beam therapy; proton beam radiotherapy; proton radiation; particle therapy
carbon ion therapy | external-beam-radiotherapy | carbon ion radiotherapy
brachytherapy | radiotherapy | internal radiation; seed implantation; internal radiotherapy; radioactive seeds; radioactive implants; implant radiation; internal radiation therapy; seed implants; radioactive seed implants | mesh:D001918
prostate brachytherapy | brachytherapy
high-dose-rate brachytherapy | brachytherapy | =HDR brachytherapy
low-dose-rate brachytherapy | brachytherapy | =LDR brachytherapy; seed brachytherapy; prostate seed implants
vaginal brachytherapy | brachytherapy
skin brachytherapy | brachytherapy | Rhenium-SCT; electronic brachytherapy
whole-brain radiotherapy | radiotherapy | whole-brain radiation; =WBRT; cranial irradiation; brain radiation; whole brain radiation therapy; brain irradiation | mesh:D035643
hippocampal-avoidance whole-brain radiotherapy | whole-brain-radiotherapy | hippocampal avoidance whole brain radiation
prophylactic cranial irradiation | whole-brain-radiotherapy
total body irradiation | radiotherapy | =TBI irradiation; whole-body irradiation; whole-body radiation | mesh:D014916
palliative radiotherapy | radiotherapy | palliative radiation therapy; palliative radiation
intraoperative radiotherapy | radiotherapy | intraoperative radiation therapy; =IORT
radionuclide therapy | radiotherapy | radiopharmaceutical therapy; targeted radionuclide therapy; radioisotope therapy; radioactive drug therapy
radioligand therapy | radionuclide-therapy
peptide receptor radionuclide therapy | radionuclide-therapy | =PRRT
radioimmunotherapy | radionuclide-therapy
chemoradiation | radiotherapy | chemoradiotherapy; combined chemotherapy and radiation; concurrent chemoradiation; radiochemotherapy; chemoradiation therapy; concurrent chemoradiotherapy | mesh:D059248
hyperthermia therapy | medical-procedures | therapeutic hyperthermia; heat treatment for cancer; hyperthermia treatment; local hyperthermia | mesh:D006979
tumor treating fields | medical-procedures | =TTF therapy; Optune; tumor-treating field therapy; =TTFields
hyperthermic intraperitoneal chemotherapy | intraperitoneal-chemotherapy, cancer-surgery | =HIPEC; heated intraperitoneal chemotherapy
intraperitoneal chemotherapy | chemotherapy
intrathecal chemotherapy | chemotherapy
scalp cooling | medical-procedures | cold caps; cooling caps; scalp hypothermia; cold cap therapy; scalp cryotherapy; scalp-cooling caps
oral cryotherapy | medical-procedures | sucking ice chips; ice chips
active surveillance | medical-procedures
watchful waiting | medical-procedures | wait and see; watch and wait; observation without treatment; expectant management
palliative care | medical-procedures | palliative treatment; palliative medicine; comfort care; supportive palliative care | mesh:D010166
hospice care | palliative-care | hospice; end-of-life care; terminal care
supportive care | medical-procedures | supportive treatment; supportive measures; supportive therapies; symptomatic treatment; best supportive care; supportive management; symptomatic care
# Transplants and cells
transplantation | surgery | transplant; organ transplant; organ transplantation; transplant surgery; solid organ transplantation; allografts; solid organ transplants | mesh:D014180
frenectomy | surgery | frenuloplasty
frenotomy | surgery | tongue-tie division; tongue-tie surgery; frenulotomy; tongue-tie release; division of tongue-tie; tongue-tie operation; tongue-tie cut; tongue-tie snip; having a tongue-tie cut; cutting a tongue tie
kidney transplant | transplantation | renal transplant; kidney transplantation; renal transplantation; donor kidney | mesh:D016030
living donor kidney transplant | kidney-transplant | living kidney donation; living-donor kidney transplantation
preemptive kidney transplant | kidney-transplant
liver transplant | transplantation | liver transplantation; hepatic transplantation; donor liver; =OLT; orthotopic liver transplantation | mesh:D016031
living donor liver transplant | liver-transplant | living-donor liver transplantation
heart transplant | transplantation, heart-surgery | heart transplantation; cardiac transplant; cardiac transplantation | mesh:D016027
heart-lung transplant | transplantation
lung transplant | transplantation, thoracic-surgery | lung transplantation; double lung transplant; pulmonary transplantation | mesh:D016040
pancreas transplant | transplantation | pancreas transplantation; pancreatic transplant | mesh:D016035
kidney-pancreas transplant | kidney-transplant, pancreas-transplant | simultaneous pancreas-kidney transplant
islet cell transplant | transplantation | islet transplantation; pancreatic islet transplant; islet cell transplantation; islet transplant | mesh:D016381
intestinal transplant | transplantation | small bowel transplant; intestine transplant; bowel transplant; intestinal transplantation
uterus transplant | transplantation | uterus transplantation; womb transplant; uterine transplant
composite tissue transplant | transplantation
face transplant | composite-tissue-transplant
hand transplant | composite-tissue-transplant
stem cell transplant | transplantation | hematopoietic stem cell transplantation; =HSCT; bone marrow transplant; stem-cell transplantation; bone marrow transplantation; hematopoietic stem cell transplant; hematopoietic cell transplantation; hematopoietic cell transplant; peripheral blood stem cell transplant; blood stem cell transplant; marrow transplant; allogeneic HCT; autologous HCT; allo-HCT; auto-HCT; blood and marrow transplant; =BMT | mesh:D018380
cord blood transplantation | allogeneic-stem-cell-transplant | umbilical cord blood transplant; cord blood transplant; cord blood transfusion; umbilical cord blood transplantation
haploidentical stem cell transplant | allogeneic-stem-cell-transplant | haploidentical transplant; half-matched transplant
autologous stem cell transplant | stem-cell-transplant | autologous transplant; autologous stem cell transplantation; autologous bone marrow transplant; =ASCT; autologous hematopoietic stem cell transplantation; self stem cell transplant; =AHSCT
allogeneic stem cell transplant | stem-cell-transplant | allogeneic transplant; allogeneic hematopoietic stem cell transplantation; allogeneic stem cell transplantation; donor stem cell transplant; allogeneic bone marrow transplant; donor bone marrow
stem cell therapy | cell-therapy | stem cell treatment; stem-cell injections; stem cell-based therapy; stem cell clinics; injections of stem cells; stem cell infusions; stem cell procedures
bone marrow aspirate concentrate | cell-therapy | =BMAC; bone marrow concentrate injections
mesenchymal stem cells | stem-cell-therapy | mesenchymal stem cell therapy; mesenchymal stromal cells
regenerative medicine | cell-therapy | regenerative therapies
exosomes | cell-therapy | exosome therapy; exosome injections; exosome treatment; exosome facial
platelet-rich plasma | medical-procedures | =PRP; platelet rich plasma therapy; PRP therapy; PRP treatment; plasma injections; PRP injections; platelet-rich plasma injections; PRP shots | mesh:D053657
PRP hair treatment | platelet-rich-plasma | PRP for hair loss; PRP hair injections; scalp PRP
leukocyte-poor platelet-rich plasma | platelet-rich-plasma
leukocyte-rich platelet-rich plasma | platelet-rich-plasma
platelet-rich fibrin | medical-procedures | =PRF injections; injectable platelet-rich fibrin
vampire facial | aesthetic-procedures, platelet-rich-plasma | PRP facial; PRP microneedling
eyelash extensions | aesthetic-procedures | lash extensions
lash lift | aesthetic-procedures | eyelash lift; eyelash perm
facial treatments | aesthetic-procedures | oxygen facial; having a facial
facial cupping | cupping-therapy
facial massage | massage | face massage; jade roller; jade rolling
acne extraction | aesthetic-procedures | comedone extraction; blackhead extraction
microcurrent facial | aesthetic-procedures | microcurrent facial device
scalp micropigmentation | aesthetic-procedures
tattoos | aesthetic-procedures | tattooing; tattoo ink
body piercing | aesthetic-procedures | piercings; ear piercing
hair dye | aesthetic-procedures | hair coloring; permanent hair dye; hair bleaching
hair straightening | aesthetic-procedures | keratin treatment; chemical hair straighteners; hair relaxers; Brazilian blowout
gel manicure | aesthetic-procedures | gel nails; acrylic nails; gel nail polish
autologous conditioned serum | medical-procedures | Orthokine
prolotherapy | medical-procedures | proliferation therapy; dextrose injections; dextrose prolotherapy
# Blood
blood transfusion | medical-procedures | transfusion; donor blood; whole blood transfusion; transfusion therapy; transfused blood | mesh:D001803
red blood cell transfusion | blood-transfusion | red cell transfusion; packed red blood cells; packed red cells; packed cells; =PRBCs; RBC transfusion
platelet transfusion | blood-transfusion | donor platelets; transfused platelets | mesh:D017713
granulocyte transfusion | blood-transfusion
autologous blood transfusion | blood-transfusion | autologous transfusion
fresh frozen plasma | blood-transfusion | plasma transfusion; =FFP; donor plasma; plasma products
cryoprecipitate | blood-transfusion
exchange transfusion | blood-transfusion | whole blood exchange | mesh:D005078
red cell exchange | exchange-transfusion | red blood cell exchange; erythrocytapheresis
autologous blood donation | medical-procedures
cell salvage | medical-procedures | autotransfusion; intraoperative cell salvage
phlebotomy | medical-procedures | venesection; bloodletting; blood removal; therapeutic phlebotomy; drawing off blood; removing blood | mesh:D018962
apheresis | medical-procedures | therapeutic apheresis; plateletpheresis; cytapheresis
lipoprotein apheresis | apheresis | LDL apheresis
leukapheresis | apheresis | leukocytapheresis; granulocytapheresis
immunoadsorption | apheresis
plasma exchange | apheresis | plasmapheresis; therapeutic plasma exchange; =TPE; =PLEX; plasma exchange therapy | mesh:D010951
dialysis | medical-procedures | renal dialysis; kidney dialysis; renal replacement therapy; dialysis treatment; kidney replacement therapy; artificial kidney; maintenance dialysis; blood purification | mesh:D006435
hemodialysis | dialysis | in-center hemodialysis; hemodialyzed; dialysis machine
nocturnal hemodialysis | hemodialysis | nocturnal dialysis
automated peritoneal dialysis | peritoneal-dialysis
continuous ambulatory peritoneal dialysis | peritoneal-dialysis | =CAPD
home hemodialysis | hemodialysis
peritoneal dialysis | dialysis | | mesh:D010530
hemofiltration | continuous-renal-replacement-therapy, dialysis | | mesh:D006440
continuous renal replacement therapy | dialysis | =CRRT; continuous venovenous hemofiltration
hemodiafiltration | dialysis
ultrafiltration | dialysis
hemoperfusion | dialysis | charcoal hemoperfusion | mesh:D006464
vascular access | medical-procedures | dialysis access; AV graft; arteriovenous graft
arteriovenous fistula | vascular-access | AV fistula; arteriovenous fistula creation; arteriovenous fistula surgery; AV fistula surgery; AV fistula creation; dialysis fistula; fistula surgery for dialysis; fistula for dialysis
# Emergency, breathing, fluids
resuscitation | medical-procedures | resuscitative measures; life support; advanced life support; resuscitation efforts; basic life support; life-saving measures | mesh:D012151
cardiopulmonary resuscitation | resuscitation | =CPR | mesh:D016887
chest compressions | cardiopulmonary-resuscitation | hands-only CPR
rescue breathing | cardiopulmonary-resuscitation | rescue breaths; mouth-to-mouth resuscitation; mouth-to-mouth
defibrillation | resuscitation | electric shock to the heart; electrical defibrillation
abdominal thrusts | resuscitation | Heimlich maneuver; back blows
first aid | medical-procedures | direct pressure; first-aid measures | mesh:D005392
tourniquets | first-aid
recovery position | first-aid
intensive care | medical-procedures | critical care; intensive care treatment; intensive therapy; ICU care; intensive monitoring; treatment in intensive care | mesh:D003422
hospitalization | medical-procedures | hospital admission; inpatient treatment; inpatient care; hospital treatment; admission to hospital; hospital stay; hospital care; inpatient hospitalization | mesh:D006760
residential treatment | hospitalization | residential care; residential treatment centers
emergency treatment | medical-procedures | emergency care; emergency medical treatment
oxygen therapy | medical-procedures | supplemental oxygen; oxygen treatment; oxygen supplementation; extra oxygen; additional oxygen; oxygen inhalation; pure oxygen; inhaled oxygen; oxygen by mask; 100% oxygen | mesh:D010102
high-flow nasal oxygen | oxygen-therapy | high-flow nasal oxygen therapy; high-flow oxygen; high-flow nasal cannula; high-flow nasal cannula oxygen; =HFNC; =HFNO; high-flow oxygen therapy; high-flow nasal cannula therapy
home oxygen therapy | oxygen-therapy | home oxygen; long-term oxygen therapy; =LTOT; oxygen at home; ambulatory oxygen
hyperbaric oxygen therapy | oxygen-therapy | =HBOT; hyperbaric oxygen; hyperbaric oxygenation; hyperbaric chamber; hyperbaric treatment; hyperbaric therapy | mesh:D006931
mechanical ventilation | medical-procedures | ventilator; artificial ventilation; respirator; assisted ventilation; breathing machine; invasive ventilation; artificial respiration; respiratory support; ventilatory support; assisted breathing; breathing support; artificial breathing; ventilator support; life-support machine | mesh:D012121
noninvasive ventilation | mechanical-ventilation | non-invasive ventilation; =NIV; noninvasive positive pressure ventilation; mask ventilation; positive pressure ventilation; bag-mask ventilation
intubation | medical-procedures | endotracheal intubation; tracheal intubation; breathing tube; tube down the throat; tube in the windpipe; tube in your windpipe; airway management; airway tube; intubated; insertion of a breathing tube | mesh:D007440
suctioning | medical-procedures | airway suctioning; airway suction
airway clearance techniques | physical-therapy | airway clearance; airway clearance therapy
rewarming | medical-procedures | active rewarming; warming blankets; warm blankets
cooling measures | medical-procedures | cooling blankets; active cooling; cooling therapy; body cooling | mesh:D007036
therapeutic hypothermia | medical-procedures | targeted temperature management; whole-body cooling; cooling therapy for newborns; hypothermia therapy
decontamination | medical-procedures | gastrointestinal decontamination; skin decontamination
intravenous fluids | medical-procedures | IV fluids; fluid resuscitation; fluid replacement; fluid therapy; intravenous hydration; rehydration; IV hydration; fluid administration; fluids through a vein; rehydration therapy; IV drips; volume replacement; fluid infusions | mesh:D005440
oral rehydration therapy | medical-procedures | oral rehydration; =ORT; oral fluids; oral rehydration treatment
fluid restriction | medical-procedures | fluid limitation; limiting fluids; restricting fluids; limited fluid intake; restriction of fluids
parenteral nutrition | medical-procedures | total parenteral nutrition; =TPN; intravenous feeding; IV nutrition; intravenous nutrition | mesh:D010288
tube feeding | medical-procedures | enteral nutrition; feeding tube; enteral feeding | mesh:D004750
gastrostomy | tube-feeding | gastrostomy tube; G-tube
percutaneous endoscopic gastrostomy | gastrostomy | PEG tube; PEG feeding; PEG placement; PEG tube feeding
jejunostomy | tube-feeding | jejunostomy tube; feeding jejunostomy; J-tube
nasogastric tube | tube-feeding | =NG tube; nasogastric feeding; nasogastric tube feeding
exclusive enteral nutrition | tube-feeding
nasogastric decompression | medical-procedures | nasogastric suction; bowel decompression; gastric decompression; colonic decompression
bladder catheterization | medical-procedures | urinary catheterization; urinary drainage | mesh:D014546
intermittent catheterization | bladder-catheterization | self-catheterization; clean intermittent catheterization; intermittent self-catheterization
lumbar puncture drainage | medical-procedures | cerebrospinal fluid drainage; therapeutic lumbar puncture; CSF drainage; lumbar drain
foreign body removal | medical-procedures | removal of foreign bodies; splinter removal
tick removal | foreign-body-removal
allergen immunotherapy | medical-procedures | desensitization; allergy immunotherapy; hyposensitization; specific immunotherapy; allergy desensitization; allergen desensitization; allergen-specific immunotherapy; desensitization therapy | mesh:D003888
subcutaneous immunotherapy | allergen-immunotherapy | allergy shots; allergy injections; =SCIT; immunotherapy injections; immunotherapy shots
venom immunotherapy | allergen-immunotherapy | venom desensitization
sublingual immunotherapy | allergen-immunotherapy | =SLIT; allergy drops; allergy tablets; sublingual allergy immunotherapy; allergy immunotherapy tablets; immunotherapy tablets; SLIT tablets; allergen tablets
oral immunotherapy | allergen-immunotherapy | oral desensitization; food allergy immunotherapy; food desensitization; =OIT
peanut oral immunotherapy | oral-immunotherapy | peanut OIT; oral peanut immunotherapy; peanut desensitization
milk oral immunotherapy | oral-immunotherapy | cow's milk oral immunotherapy; oral milk immunotherapy; milk OIT
egg oral immunotherapy | oral-immunotherapy | oral egg immunotherapy; hen's egg oral immunotherapy; egg OIT
wheat oral immunotherapy | oral-immunotherapy
tree nut oral immunotherapy | oral-immunotherapy | cashew oral immunotherapy; walnut oral immunotherapy; hazelnut oral immunotherapy
sesame oral immunotherapy | oral-immunotherapy
epicutaneous immunotherapy | allergen-immunotherapy | =EPIT
peanut patch | epicutaneous-immunotherapy | Viaskin Peanut; Viaskin; peanut epicutaneous immunotherapy; epicutaneous peanut immunotherapy
milk ladder | allergen-immunotherapy | baked milk ladder
egg ladder | allergen-immunotherapy | baked egg ladder
pollen immunotherapy | allergen-immunotherapy | hay fever immunotherapy
grass pollen immunotherapy | pollen-immunotherapy | grass allergen immunotherapy; timothy grass immunotherapy; grass immunotherapy
ragweed immunotherapy | pollen-immunotherapy | ragweed allergen immunotherapy; ragweed pollen immunotherapy
birch pollen immunotherapy | pollen-immunotherapy | birch immunotherapy; tree pollen immunotherapy
cat immunotherapy | allergen-immunotherapy | cat allergy immunotherapy; cat allergen immunotherapy; cat dander immunotherapy
bee venom immunotherapy | venom-immunotherapy | honeybee venom immunotherapy
wasp venom immunotherapy | venom-immunotherapy | yellow jacket venom immunotherapy
intralymphatic immunotherapy | allergen-immunotherapy
drug desensitization | medical-procedures | rapid drug desensitization; penicillin desensitization
aspirin desensitization | drug-desensitization | aspirin therapy after desensitization
insulin shock therapy | medical-procedures | insulin coma therapy
infection control | medical-procedures | infection isolation; infection control measures; isolation precautions; contact precautions
quarantine | infection-control | home isolation; self-quarantine
school closures | infection-control | closing schools
self-isolation | infection-control | self-isolating; isolation of cases; isolating at home
social distancing | infection-control | physical distancing
lockdown | infection-control | stay-at-home orders; shelter-in-place orders
contact tracing | infection-control
ultraviolet disinfection | infection-control | UV-C light; UV disinfection
handwashing | personal-hygiene, medical-procedures | hand washing; hand hygiene; washing hands; washing your hands; frequent handwashing
personal hygiene | self-care | good hygiene; hygiene measures
general anesthesia | medical-procedures | being put to sleep for surgery
preoperative fasting | medical-procedures | fasting before surgery; nil by mouth; fasting before anesthesia; nothing by mouth
preoperative carbohydrate loading | medical-procedures | carbohydrate loading before surgery; preoperative carbohydrate drinks
enhanced recovery after surgery | medical-procedures | enhanced recovery program; enhanced recovery protocol; ERAS protocol; fast-track surgery
total intravenous anesthesia | general-anesthesia | =TIVA
inhalational anesthesia | general-anesthesia | inhalation anesthesia
opioid-free anesthesia | general-anesthesia
multimodal analgesia | analgesics | opioid-sparing analgesia; multimodal pain relief
inhalation sedation | procedural-sedation | relative analgesia; nitrous oxide sedation
tumescent anesthesia | local-anesthetics | tumescent local anesthesia
dental anesthesia | local-anesthetics | dental local anesthetic; dental anesthetic
procedural sedation | medical-procedures | conscious sedation; twilight sedation; sedation dentistry; monitored anesthesia care; moderate sedation; procedural sedation and analgesia; IV sedation; intravenous sedation; dental sedation
vaginal birth after cesarean | medical-procedures | =VBAC; trial of labor after cesarean
amnioinfusion | medical-procedures
prone positioning | medical-procedures | awake prone positioning; proning; awake proning; prone position ventilation
screening tests | medical-procedures | health screening; routine screening
transesophageal echocardiography | medical-procedures | transesophageal echocardiogram
hysterosalpingography | medical-procedures | hysterosalpingogram; HyCoSy; HSG test; hysterosalpingo-contrast sonography; tubal patency test; dye test of the tubes
fine-needle aspiration | medical-procedures | fine-needle aspiration biopsy; =FNA
lung biopsy | medical-procedures
bone marrow biopsy | medical-procedures | bone marrow aspiration
endometrial biopsy | medical-procedures
skin biopsy | medical-procedures | punch biopsy
breast biopsy | medical-procedures
prostate biopsy | medical-procedures | transrectal prostate biopsy; transperineal prostate biopsy; transrectal biopsy; transperineal biopsy
kidney biopsy | medical-procedures | renal biopsy
liver biopsy | medical-procedures
cancer screening | screening-tests | cancer screening tests
osteoporosis screening | screening-tests
diabetic retinopathy screening | screening-tests | diabetic eye screening; diabetic eye exam; retinal screening for diabetes
abdominal aortic aneurysm screening | screening-tests | AAA screening; aortic aneurysm screening
colonoscopy | medical-procedures | screening colonoscopy
CT colonography | screening-tests | virtual colonoscopy; computed tomographic colonography
endoscopic ultrasound | medical-procedures | endoscopic ultrasonography; =EUS
transnasal endoscopy | medical-procedures
sigmoidoscopy | medical-procedures | flexible sigmoidoscopy
amniocentesis | medical-procedures
chorionic villus sampling | medical-procedures | CVS test; chorionic villus biopsy
polysomnography | medical-procedures | overnight sleep study; sleep study
home sleep apnea test | medical-procedures | home sleep study; home sleep apnea testing
patch testing | medical-procedures | allergy patch test; patch test; skin patch test
skin prick test | medical-procedures | skin-prick testing; allergy skin test
oral food challenge | medical-procedures | food challenge
lumbar puncture | medical-procedures | spinal tap
bronchoscopy | medical-procedures | flexible bronchoscopy
capsule endoscopy | medical-procedures | pill camera
cardiac catheterization | medical-procedures
coronary angiography | cardiac-catheterization | coronary angiogram; heart angiogram; cardiac angiogram
delayed cord clamping | medical-procedures | delayed umbilical cord clamping
genetic testing | medical-procedures | genetic test; DNA testing; direct-to-consumer genetic testing; 23andMe; genetic screening
food sensitivity test | medical-procedures | food sensitivity testing; IgG food test; food intolerance test
hair analysis | medical-procedures | hair mineral analysis
gut microbiome test | medical-procedures | microbiome testing; stool microbiome test
prenatal ultrasound | medical-procedures | fetal ultrasound; pregnancy ultrasound; anatomy scan
carotid ultrasound | medical-procedures
cord blood banking | medical-procedures | umbilical cord blood banking; cord blood storage
carrier screening | genetic-testing | carrier testing
pharmacogenetic testing | genetic-testing | pharmacogenomic testing
mammography | screening-tests | mammogram; screening mammography; breast cancer screening; 3D mammogram; mammographic screening; breast screening
Pap test | cervical-cancer-screening, screening-tests | Pap smear; cervical smear; smear test; cervical cytology
HPV test | cervical-cancer-screening, screening-tests | HPV testing; HPV self-sampling
cervical cancer screening | screening-tests | cervical screening
PSA test | screening-tests | prostate-specific antigen test; PSA testing; PSA screening; prostate cancer screening; prostate-specific antigen screening
fecal immunochemical test | colorectal-cancer-screening, screening-tests | FIT test; stool test for blood; fecal occult blood test
stool DNA test | colorectal-cancer-screening, screening-tests | Cologuard; multitarget stool DNA test
colorectal cancer screening | screening-tests | colon cancer screening; bowel cancer screening
lung cancer screening | screening-tests | low-dose CT screening; low-dose CT scan; low-dose computed tomography; low-dose computed tomography screening
multi-cancer early detection tests | screening-tests | Galleri test; multi-cancer blood test
whole-body MRI | screening-tests | full-body MRI; full-body scan
newborn screening | screening-tests | heel prick test; newborn blood spot screening; heel prick; newborn blood spot; Guthrie test
noninvasive prenatal testing | screening-tests | noninvasive prenatal test; cell-free DNA testing; =NIPT; noninvasive prenatal screening
bone density scan | screening-tests | DEXA scan; DXA scan; bone density test; bone densitometry
coronary calcium scan | screening-tests | coronary artery calcium score; calcium score test
skin cancer screening | screening-tests | skin check; skin exam; full-body skin exam; skin self-examination
eye exams | screening-tests | dilated eye exam; vision screening
hearing tests | screening-tests | hearing screening
breast self-examination | screening-tests | breast self-exam; breast self-awareness
milia extraction | | milia removal; removal of milia
verruca needling | | needling of a verruca; Falknor's needling; dry needling of a verruca
jaw contouring | cosmetic-surgery | jaw reduction surgery; V-line surgery; jaw shaving; jaw slimming
hairline lowering | cosmetic-surgery | hairline-lowering surgery; forehead reduction; hairline advancement; scalp advancement
cryofacial | | cryo facial; cryotherapy facial; frotox
jaw wiring | bariatric-surgery | wired jaw; wiring the jaw shut; wiring of the jaw; having your jaw wired; intermaxillary fixation
joint washout | arthroscopy | knee washout; arthroscopic washout; washing out the knee; knee lavage; washing out the joint
urodynamics | medical-procedures | urodynamic testing; urodynamic tests; urodynamic studies; bladder pressure test
IUD removal | | coil removal; having the coil removed; removal of the coil; removal of an IUD; IUD taken out; coil taken out; having your coil taken out
nerve conduction studies | medical-procedures | nerve conduction tests; electromyography; EMG test; nerve test
tilt table test | medical-procedures | tilt table testing; tilt test; head-up tilt test
cardiac stress test | medical-procedures | exercise stress test; exercise tolerance test; treadmill test; exercise ECG; stress echo; stress test; nuclear stress test; stress echocardiogram
allergy testing | medical-procedures | allergy test; specific IgE test
`,
};
