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
minimally invasive surgery | surgery | keyhole surgery; laparoscopic surgery; laparoscopy; minimal access surgery; endoscopic surgery; laparoscopic procedures | mesh:D019060
robotic surgery | minimally-invasive-surgery | robot-assisted surgery; robotic-assisted surgery; robot-assisted laparoscopic surgery
open surgery | surgery | conventional open surgery; open operation; open surgical repair
emergency surgery | surgery | emergency operation; urgent surgery
elective surgery | surgery | planned surgery; elective procedures; nonemergency surgery
day surgery | surgery | outpatient surgery; ambulatory surgery; same-day surgery; day-case surgery
laser surgery | surgery | laser treatment; laser therapy; laser procedures; laser ablation
reconstructive surgery | surgery | reconstruction surgery; surgical reconstruction
cosmetic surgery | surgery | plastic surgery; aesthetic surgery; cosmetic procedures; aesthetic procedures
palliative surgery | surgery | palliative operation
exploratory surgery | surgery | exploratory laparotomy; diagnostic laparoscopy
laparotomy | open-surgery | open abdominal surgery
abdominal surgery | surgery | abdominal operation; belly surgery; stomach-area surgery
cancer surgery | surgery | tumor removal; tumor resection; surgical removal of the tumor; oncologic surgery; cytoreductive surgery; debulking surgery; debulking
lymph node dissection | cancer-surgery | lymphadenectomy; lymph node removal; lymph node surgery; axillary dissection; sentinel lymph node biopsy; neck dissection
cryosurgery | surgery | cryoablation; cryotherapy; freezing treatment; cryogenic ablation; freezing with liquid nitrogen; liquid nitrogen treatment | mesh:D003452
electrosurgery | surgery | electrocautery; diathermy; electrodesiccation; cauterization; cautery; curettage and electrodesiccation; electrocoagulation
ablation | interventional-procedures | ablation therapy; ablative therapy; thermal ablation; ablation procedure; ablative techniques; tissue ablation
microwave ablation | ablation | microwave therapy
high-intensity focused ultrasound | ablation | focused ultrasound; =HIFU; MR-guided focused ultrasound; focused ultrasound ablation; magnetic resonance-guided focused ultrasound; focused ultrasound thalamotomy
irreversible electroporation | ablation | NanoKnife
sclerotherapy | interventional-procedures | foam sclerotherapy; vein injections; sclerosant injections | mesh:D015911
embolization | interventional-procedures | therapeutic embolization; arterial embolization; catheter embolization; transarterial embolization; transcatheter embolization | mesh:D004621
chemoembolization | embolization | transarterial chemoembolization; =TACE; chemo-embolization; transcatheter arterial chemoembolization | mesh:D016461
radioembolization | embolization, radiotherapy | selective internal radiation therapy; =SIRT; transarterial radioembolization; Y-90 radioembolization; =TARE
uterine artery embolization | embolization | uterine fibroid embolization; =UFE; =UAE; fibroid embolization
prostate artery embolization | embolization | prostatic artery embolization
# Heart and vessels
heart surgery | surgery | cardiac surgery; open-heart surgery; heart operation; cardiothoracic surgery; cardiovascular surgery | mesh:D006348
coronary artery bypass surgery | heart-surgery, revascularization | heart bypass surgery; bypass surgery; coronary bypass; coronary artery bypass grafting; coronary artery bypass graft; =CABG; coronary bypass surgery; heart bypass; coronary bypass grafting; triple bypass; quadruple bypass; bypass grafting | mesh:D001026
revascularization | medical-procedures | coronary revascularization; myocardial revascularization; revascularization procedures
percutaneous coronary intervention | interventional-procedures, revascularization | =PCI; coronary angioplasty; percutaneous transluminal coronary angioplasty; =PTCA; primary PCI; heart stent procedure; coronary stenting; coronary stent placement | mesh:D062645
angioplasty | interventional-procedures, revascularization | balloon angioplasty; percutaneous transluminal angioplasty; angioplasty and stenting; peripheral angioplasty; percutaneous angioplasty | mesh:D017130
stenting | interventional-procedures | stents; stent placement; stent insertion; stent implantation; endovascular stenting | mesh:D015607
coronary stents | stenting | heart stents; coronary artery stents; cardiac stents; bare-metal stents
drug-eluting stents | coronary-stents | drug-coated stents; medicated stents | mesh:D054855
carotid endarterectomy | vascular-surgery | carotid surgery; endarterectomy; carotid artery surgery | mesh:D016894
carotid stenting | stenting | carotid artery stenting; carotid artery angioplasty
vascular surgery | surgery | blood vessel surgery; vascular procedures; arterial surgery; arterial bypass surgery; peripheral bypass surgery; leg bypass surgery; femoropopliteal bypass; vascular bypass | mesh:D014656
aneurysm repair | vascular-surgery | aortic aneurysm repair; abdominal aortic aneurysm repair; aortic repair; aortic surgery; open aneurysm repair
endovascular aneurysm repair | aneurysm-repair, interventional-procedures | =EVAR; stent graft; endovascular repair; endografts; thoracic endovascular aortic repair; =TEVAR
aneurysm clipping | neurosurgery | surgical clipping; microsurgical clipping
aneurysm coiling | interventional-procedures | endovascular coiling; coil embolization; flow diverters; coiling
thrombectomy | interventional-procedures | mechanical thrombectomy; embolectomy; endovascular thrombectomy; clot retrieval; clot removal; surgical embolectomy; catheter-directed thrombectomy | mesh:D017131
atherectomy | interventional-procedures | rotational atherectomy
catheter-directed thrombolysis | interventional-procedures | catheter-directed clot dissolution
heart valve surgery | heart-surgery | valve surgery; heart valve replacement; valve replacement; heart valve repair; valve repair; aortic valve replacement; mitral valve replacement; mitral valve repair; prosthetic heart valves; mechanical heart valves; artificial heart valves; valve replacement surgery; mechanical valves; bioprosthetic valves; mitral valve surgery
transcatheter aortic valve replacement | heart-valve-surgery, interventional-procedures | =TAVR; =TAVI; transcatheter aortic valve implantation | mesh:D065467
transcatheter mitral valve repair | heart-valve-surgery, interventional-procedures | MitraClip; transcatheter edge-to-edge repair; =TEER; mitral clip
balloon valvuloplasty | interventional-procedures | valvuloplasty; valvotomy; balloon valvotomy; commissurotomy
catheter ablation | ablation | cardiac ablation; heart ablation; atrial fibrillation ablation; AF ablation; AFib ablation; pulmonary vein isolation; radiofrequency catheter ablation; catheter-based ablation; pulsed field ablation; AV node ablation; cardiac catheter ablation | mesh:D017115
maze procedure | heart-surgery | Cox maze procedure; surgical ablation
cardioversion | medical-procedures | electrical cardioversion; electric cardioversion; direct-current cardioversion; =DCCV; synchronized cardioversion; shock to the heart | mesh:D004554
left atrial appendage closure | interventional-procedures | left atrial appendage occlusion; Watchman device; LAA closure
septal myectomy | heart-surgery | myectomy; alcohol septal ablation; septal reduction therapy
patent foramen ovale closure | interventional-procedures | PFO closure; septal defect closure; atrial septal defect closure
congenital heart surgery | heart-surgery | congenital heart defect repair; Fontan procedure; Norwood procedure
pericardiocentesis | interventional-procedures | pericardial drainage; pericardial window; pericardiectomy
renal denervation | interventional-procedures | renal artery denervation
inferior vena cava filters | interventional-procedures | IVC filters; vena cava filters; inferior vena cava filter placement
vein surgery | vascular-surgery | vein stripping; varicose vein surgery; phlebectomy; ambulatory phlebectomy; vein ligation; vein ligation and stripping
endovenous ablation | ablation | endovenous laser ablation; endovenous laser treatment; endovenous thermal ablation; radiofrequency vein ablation
sympathectomy | neurosurgery | endoscopic thoracic sympathectomy; surgical sympathectomy; lumbar sympathectomy
cardiopulmonary bypass | medical-procedures | heart-lung machine; heart-lung bypass | mesh:D002315
extracorporeal membrane oxygenation | medical-procedures | =ECMO; extracorporeal life support | mesh:D015199
enhanced external counterpulsation | medical-procedures | external counterpulsation; =EECP
thrombolysis procedures | medical-procedures | clot-busting treatment; clot-busting procedure
# Chest and airways
thoracic surgery | surgery | chest surgery; lung surgery; pulmonary surgery; video-assisted thoracoscopic surgery; =VATS; thoracotomy; thoracoscopy; thoracoscopic surgery
lung resection | thoracic-surgery | lobectomy; pneumonectomy; wedge resection; segmentectomy; removal of part of the lung; lung removal
lung volume reduction | thoracic-surgery | lung volume reduction surgery; =LVRS; bronchoscopic lung volume reduction; endobronchial valves; bullectomy
bronchial thermoplasty | interventional-procedures | airway thermoplasty
chest tube drainage | medical-procedures | chest tube; chest drain; thoracostomy; chest tube insertion; tube thoracostomy
thoracentesis | medical-procedures | pleural drainage; pleural tap; pleural aspiration; thoracocentesis
pleurodesis | medical-procedures | pleurectomy; talc pleurodesis; decortication
tracheostomy | surgery | tracheotomy; breathing hole in the neck; cricothyrotomy | mesh:D014140
thymectomy | thoracic-surgery | thymus removal; removal of the thymus
# Stomach, bowel, liver
gastrointestinal surgery | abdominal-surgery | digestive surgery; stomach surgery; bowel surgery; intestinal surgery; gastric surgery
bariatric surgery | gastrointestinal-surgery | weight loss surgery; obesity surgery; metabolic surgery; weight reduction surgery; weight-loss operations; bariatric procedures | mesh:D050110
gastric bypass | bariatric-surgery | Roux-en-Y gastric bypass; gastric bypass surgery; stomach bypass; =RYGB; Roux-en-Y; mini gastric bypass | mesh:D015390
sleeve gastrectomy | bariatric-surgery | gastric sleeve; gastric sleeve surgery; vertical sleeve gastrectomy; laparoscopic sleeve gastrectomy; stomach sleeve
gastric banding | bariatric-surgery | gastric band; lap band; adjustable gastric banding; laparoscopic adjustable gastric banding
biliopancreatic diversion | bariatric-surgery | duodenal switch; biliopancreatic diversion with duodenal switch
gastric balloon | interventional-procedures | intragastric balloon; stomach balloon; endoscopic sleeve gastroplasty
gastrectomy | gastrointestinal-surgery | stomach removal; removal of the stomach; partial gastrectomy; total gastrectomy | mesh:D005743
fundoplication | gastrointestinal-surgery | Nissen fundoplication; antireflux surgery; anti-reflux surgery; reflux surgery; hiatal hernia surgery; hiatal hernia repair; acid reflux surgery; heartburn surgery
vagotomy | gastrointestinal-surgery | truncal vagotomy; selective vagotomy; ulcer surgery; pyloroplasty
pyloromyotomy | gastrointestinal-surgery | pyloric stenosis surgery
esophagectomy | gastrointestinal-surgery | removal of the esophagus; esophageal surgery
Heller myotomy | gastrointestinal-surgery | myotomy; esophageal myotomy; peroral endoscopic myotomy; =POEM
esophageal dilation | interventional-procedures | esophageal dilatation; stretching of the esophagus; pneumatic dilation; balloon dilation
colectomy | gastrointestinal-surgery | bowel resection; colon resection; colon removal; removal of the colon; bowel removal; colon surgery; hemicolectomy; colorectal surgery; sigmoidectomy; small bowel resection; intestinal resection; proctocolectomy; removal of part of the bowel | mesh:D003082
ileal pouch-anal anastomosis | colectomy | J-pouch surgery; J-pouch; ileoanal pouch; =IPAA
ostomy | gastrointestinal-surgery | stoma; stoma surgery; ostomy surgery; stoma formation
colostomy | ostomy | colostomy bag | mesh:D003125
ileostomy | ostomy | ileostomy bag | mesh:D007081
strictureplasty | gastrointestinal-surgery | stricturoplasty
appendectomy | gastrointestinal-surgery | appendicectomy; appendix removal; removal of the appendix; appendix surgery | mesh:D001062
hernia repair | abdominal-surgery | herniorrhaphy; hernia surgery; hernioplasty; inguinal hernia repair; hernia mesh; hernia operation; mesh repair
hemorrhoidectomy | gastrointestinal-surgery | hemorrhoid surgery; hemorrhoid removal; piles surgery; hemorrhoid stapling; stapled hemorrhoidopexy
hemorrhoid banding | interventional-procedures | rubber band ligation; banding of hemorrhoids; hemorrhoid ligation
lateral internal sphincterotomy | gastrointestinal-surgery | anal sphincterotomy; anal fissure surgery
fistula surgery | gastrointestinal-surgery | fistulotomy; seton placement; anal fistula surgery; fistula repair
polypectomy | interventional-procedures | polyp removal; removal of polyps; endoscopic mucosal resection; endoscopic submucosal dissection; endoscopic resection
therapeutic endoscopy | interventional-procedures | endoscopic treatment; endoscopic therapy; endoscopic procedures; endoscopic hemostasis
variceal band ligation | therapeutic-endoscopy | endoscopic variceal ligation; variceal banding; band ligation; esophageal variceal banding
endoscopic retrograde cholangiopancreatography | therapeutic-endoscopy | =ERCP; endoscopic sphincterotomy; biliary stenting; biliary stent; biliary drainage
cholecystectomy | abdominal-surgery | gallbladder removal; gall bladder removal; gallbladder surgery; removal of the gallbladder; laparoscopic cholecystectomy; gallstone surgery; gall bladder surgery | mesh:D002763
liver resection | abdominal-surgery | hepatectomy; partial hepatectomy; liver surgery; hepatic resection | mesh:D006498
transjugular intrahepatic portosystemic shunt | interventional-procedures | transjugular intrahepatic portosystemic shunting; portosystemic shunt; TIPS procedure
paracentesis | medical-procedures | ascites drainage; abdominal tap; ascitic drainage | mesh:D019152
Whipple procedure | abdominal-surgery | pancreaticoduodenectomy; pancreatoduodenectomy; Whipple surgery; Whipple operation | mesh:D016577
pancreatectomy | abdominal-surgery | pancreas removal; removal of the pancreas; distal pancreatectomy; pancreatic surgery; total pancreatectomy | mesh:D010180
splenectomy | abdominal-surgery | spleen removal; removal of the spleen; removal of your spleen | mesh:D013156
adrenalectomy | abdominal-surgery | adrenal gland removal; removal of the adrenal gland; adrenal surgery | mesh:D000315
fecal microbiota transplantation | medical-procedures | fecal transplant; =FMT; stool transplant; fecal microbiota transplant; fecal bacteriotherapy; poop transplant | mesh:D000069467
enemas | medical-procedures | rectal irrigation; bowel irrigation; transanal irrigation; anal irrigation | mesh:D004733
gastric lavage | medical-procedures | stomach pumping; stomach pump; gastric irrigation; having the stomach pumped; whole bowel irrigation
fecal disimpaction | medical-procedures | manual disimpaction; disimpaction; digital disimpaction; manual evacuation
# Brain, nerves, spine
neurosurgery | surgery | brain surgery; neurosurgical procedures; neurological surgery; brain operation | mesh:D019635
craniotomy | neurosurgery | craniectomy; decompressive craniectomy; opening of the skull; hematoma evacuation; burr hole surgery; burr holes
cranioplasty | neurosurgery | skull repair
cerebrospinal fluid shunt | neurosurgery | ventriculoperitoneal shunt; VP shunt; brain shunt; shunt surgery; cerebral shunt; ventricular shunt; lumboperitoneal shunt; shunt placement
endoscopic third ventriculostomy | neurosurgery | third ventriculostomy; ventriculostomy; external ventricular drain
epilepsy surgery | neurosurgery | temporal lobectomy; resective surgery; hemispherectomy; corpus callosotomy; laser interstitial thermal therapy; seizure surgery; surgery for epilepsy; hemispherotomy
psychosurgery | neurosurgery | cingulotomy; capsulotomy; anterior cingulotomy; lobotomy
pallidotomy | neurosurgery | thalamotomy; lesioning surgery
microvascular decompression | neurosurgery | =MVD; Jannetta procedure
rhizotomy | neurosurgery | selective dorsal rhizotomy; dorsal rhizotomy; percutaneous rhizotomy; glycerol rhizotomy; balloon compression; glycerol injection
pituitary surgery | neurosurgery | transsphenoidal surgery; hypophysectomy; transsphenoidal resection; pituitary tumor removal
nerve surgery | surgery | nerve decompression; nerve repair; nerve decompression surgery; peripheral nerve surgery; neurolysis; nerve release; nerve graft; nerve transfer; neurectomy; nerve-freeing surgery
carpal tunnel release | nerve-surgery | carpal tunnel surgery; carpal tunnel decompression; carpal tunnel operation
spine surgery | orthopedic-surgery, neurosurgery | spinal surgery; back surgery; spinal operation; neck surgery; cervical spine surgery; lumbar surgery; surgery on the spine
spinal fusion | spine-surgery | spinal fusion surgery; lumbar fusion; cervical fusion; vertebral fusion; spondylodesis; anterior cervical discectomy and fusion; fusion surgery | mesh:D013123
discectomy | spine-surgery | diskectomy; microdiscectomy; disc surgery; slipped disc surgery; herniated disc surgery; disk surgery | mesh:D017584
laminectomy | spine-surgery | spinal decompression surgery; decompression surgery; laminotomy; lumbar decompression; foraminotomy; decompressive laminectomy; surgical decompression | mesh:D007796
artificial disc replacement | spine-surgery | disc replacement; artificial disk replacement; disk replacement; total disc replacement
vertebroplasty | interventional-procedures | kyphoplasty; vertebral augmentation; balloon kyphoplasty; percutaneous vertebroplasty; bone cement injection
scoliosis surgery | spine-surgery | spinal rods; growing rods; scoliosis correction
# Nerve blocks, stimulation and pain procedures
nerve blocks | interventional-procedures | peripheral nerve blocks; regional nerve block; local anesthetic block; nerve block injections; nerve-blocking injections; injections that block nerves; diagnostic nerve blocks | mesh:D009407
occipital nerve blocks | nerve-blocks | greater occipital nerve block; occipital nerve injections
sympathetic nerve blocks | nerve-blocks | stellate ganglion block; sympathetic block; lumbar sympathetic block; celiac plexus block; ganglion block; ganglion impar block; celiac plexus neurolysis; autonomic nerve block
sphenopalatine ganglion block | nerve-blocks | =SPG block
facet joint injections | nerve-blocks | facet injections; medial branch blocks; facet blocks; facet joint blocks
neurolytic blocks | nerve-blocks | chemical neurolysis; alcohol nerve block; nerve destruction; neuroablation; chemical denervation
regional anesthesia | nerve-blocks | regional block; plexus block; brachial plexus block; regional anesthetic techniques; Bier block | mesh:D000765
epidural anesthesia | regional-anesthesia | an epidural; the epidural; having an epidural; epidural analgesia; epidural block; labor epidural; epidural pain relief; caudal block; epidural catheter | mesh:D000767
spinal anesthesia | regional-anesthesia | spinal block; subarachnoid block; spinal anesthetic; intrathecal anesthesia; spinal analgesia; combined spinal-epidural | mesh:D000775
pudendal nerve block | nerve-blocks | pudendal block
epidural steroid injections | interventional-procedures | epidural corticosteroid injections; epidural injections; transforaminal injections; spinal steroid injections; epidural steroids; spinal injections; transforaminal epidural steroid injection
joint injections | interventional-procedures | intra-articular injections; steroid joint injections; sacroiliac joint injections; injections into the joint; knee injections; cortisone joint injections
trigger point injections | interventional-procedures | myofascial trigger point injections
joint aspiration | medical-procedures | arthrocentesis; joint fluid drainage; joint fluid aspiration; draining fluid from the joint
epidural blood patch | interventional-procedures | blood patch | mesh:D018810
intrathecal drug delivery | interventional-procedures | intrathecal pump; pain pump; intrathecal drug pump; implanted pain pump; intrathecal therapy; spinal drug pump; intrathecal drug delivery system; spinal pump; implantable drug pump; baclofen pump
radiofrequency ablation | ablation | =RFA; radio-frequency ablation; radiofrequency denervation; radiofrequency neurotomy; radiofrequency treatment; nerve ablation; pulsed radiofrequency; facet denervation; genicular nerve ablation; radiofrequency lesioning; radiofrequency therapy; radiofrequency rhizotomy; radio waves that heat nerves | mesh:D000078703
neuromodulation | medical-procedures | neurostimulation; nerve stimulation; electrical nerve stimulation; neurostimulators; neuromodulation therapies; neuromodulation devices; neuromodulation techniques; nerve stimulators; implanted stimulators; neurostimulation devices
brain stimulation | neuromodulation | brain stimulation therapies; noninvasive brain stimulation; neurostimulation of the brain; brain stimulation treatments; brain stimulation techniques; non-invasive brain stimulation
spinal cord stimulation | neuromodulation | spinal cord stimulators; =SCS; spinal cord stimulator implant; dorsal column stimulation; spinal stimulation; spinal stimulator; epidural stimulation | mesh:D062187
dorsal root ganglion stimulation | neuromodulation | DRG stimulation; dorsal root ganglion stimulators
peripheral nerve stimulation | neuromodulation | peripheral nerve stimulators; occipital nerve stimulation; occipital nerve stimulators
deep brain stimulation | brain-stimulation, neurosurgery | =DBS; deep brain stimulators; brain pacemaker; deep-brain stimulation surgery; subthalamic nucleus stimulation | mesh:D046690
responsive neurostimulation | brain-stimulation | =RNS; responsive neurostimulator
vagus nerve stimulation | neuromodulation | =VNS; vagal nerve stimulation; vagus nerve stimulator; vagal stimulation; noninvasive vagus nerve stimulation; gammaCore; vagus stimulation | mesh:D055536
trigeminal nerve stimulation | neuromodulation | supraorbital nerve stimulation; Cefaly; external trigeminal nerve stimulation
sacral nerve stimulation | neuromodulation | sacral neuromodulation; sacral nerve stimulators; sacral neurostimulation; bladder pacemaker; InterStim
tibial nerve stimulation | neuromodulation | percutaneous tibial nerve stimulation; =PTNS; posterior tibial nerve stimulation
hypoglossal nerve stimulation | neuromodulation | upper airway stimulation; hypoglossal nerve stimulator; tongue stimulation
gastric electrical stimulation | neuromodulation | gastric pacemaker; gastric stimulator; gastric neurostimulator; stomach pacemaker
transcranial magnetic stimulation | brain-stimulation | =TMS; repetitive transcranial magnetic stimulation; =rTMS; magnetic stimulation; transcranial magnetic stimulation therapy; deep TMS; theta burst stimulation; magnetic brain stimulation; single-pulse transcranial magnetic stimulation; magnetic stimulation of the brain; repetitive TMS; TMS therapy | mesh:D050781
transcranial direct current stimulation | brain-stimulation | =tDCS; direct current stimulation; transcranial electrical stimulation; transcranial alternating current stimulation; =tACS | mesh:D065908
electroconvulsive therapy | brain-stimulation | =ECT; electroshock therapy; electroshock treatment; shock therapy; shock treatment; electric shock therapy; electroshock; electro-convulsive therapy; electroconvulsive treatment; electroconvulsive shock therapy; electroconvulsive | mesh:D004565
magnetic seizure therapy | brain-stimulation | =MST
cranial electrotherapy stimulation | brain-stimulation | cranial electrical stimulation; electrosleep; cranial electrotherapy
# Bones, joints, limbs
orthopedic surgery | surgery | orthopedic procedures; bone surgery; joint surgery; orthopedic operations; bone and joint surgery; musculoskeletal surgery | mesh:D019637
joint replacement | orthopedic-surgery | joint replacement surgery; arthroplasty; total joint replacement; artificial joints; joint arthroplasty; replacement of the joint; prosthetic joints; total joint arthroplasty | mesh:D019643
hip replacement | joint-replacement | hip arthroplasty; total hip replacement; hip replacement surgery; hip resurfacing; artificial hip; total hip arthroplasty; hemiarthroplasty | mesh:D019644
knee replacement | joint-replacement | knee arthroplasty; total knee replacement; knee replacement surgery; artificial knee; total knee arthroplasty; partial knee replacement | mesh:D019645
shoulder replacement | joint-replacement | shoulder arthroplasty; reverse shoulder replacement; shoulder replacement surgery
ankle replacement | joint-replacement | ankle arthroplasty
hip surgery | orthopedic-surgery | hip fracture surgery; hip operation; hip pinning; hip arthroscopy
knee surgery | orthopedic-surgery | knee operation; meniscus surgery; meniscectomy; meniscus repair
shoulder surgery | orthopedic-surgery | rotator cuff surgery; rotator cuff repair; shoulder operation; subacromial decompression
ligament reconstruction | orthopedic-surgery | ACL reconstruction; ACL surgery; ligament repair; ligament surgery; anterior cruciate ligament reconstruction; Tommy John surgery
tendon surgery | orthopedic-surgery | tendon repair; tenotomy; tendon release; tendon transfer; Achilles tendon repair; trigger finger release; tenolysis
arthroscopy | orthopedic-surgery, minimally-invasive-surgery | arthroscopic surgery; knee arthroscopy; joint arthroscopy; keyhole joint surgery; arthroscopic debridement | mesh:D001182
synovectomy | orthopedic-surgery | synovium removal; radiosynovectomy
joint fusion | orthopedic-surgery | arthrodesis; ankle fusion; fusing the joint
osteotomy | orthopedic-surgery | knee osteotomy; bone realignment; periacetabular osteotomy; bone cutting surgery
fracture fixation | orthopedic-surgery | internal fixation; open reduction and internal fixation; =ORIF; fracture repair; bone fixation; fracture surgery; external fixation; metal pins and plates; external fixator | mesh:D005592
fracture reduction | medical-procedures | closed reduction; reduction of the fracture; bone setting; joint reduction; setting the bone; dislocation reduction
bone grafting | orthopedic-surgery | bone graft; bone transplantation; cartilage transplantation; autologous chondrocyte implantation; microfracture surgery; cartilage repair
limb-sparing surgery | orthopedic-surgery, cancer-surgery | limb salvage surgery; limb-salvage
bunion surgery | orthopedic-surgery | bunionectomy; foot surgery; hammertoe surgery; foot and ankle surgery; toe surgery
hand surgery | orthopedic-surgery | wrist surgery; fasciectomy; needle aponeurotomy; Dupuytren's surgery; needle fasciotomy
fasciotomy | surgery | compartment release
amputation | surgery | limb amputation; leg amputation; limb removal; toe amputation; foot amputation; removal of the limb | mesh:D000671
fat grafting | surgery | fat injections; fat transfer
# Women's health, pregnancy, birth
gynecologic surgery | surgery | gynecological surgery; gynecological procedures; pelvic surgery; women's surgery | mesh:D013509
hysterectomy | gynecologic-surgery | removal of the uterus; womb removal; uterus removal; total hysterectomy; abdominal hysterectomy; surgical removal of the uterus; removal of the womb; radical hysterectomy | mesh:D007044
oophorectomy | gynecologic-surgery | ovary removal; removal of the ovaries; ovariectomy; bilateral oophorectomy; salpingo-oophorectomy; surgical removal of the ovaries; ovarian suppression surgery; ovarian removal | mesh:D010052
salpingectomy | gynecologic-surgery | fallopian tube removal; removal of the fallopian tubes
myomectomy | gynecologic-surgery | fibroid removal; fibroid surgery; removal of fibroids; uterine fibroid surgery
ovarian cystectomy | gynecologic-surgery | ovarian cyst removal; ovarian drilling; cystectomy of the ovary; ovarian cyst surgery
endometriosis surgery | gynecologic-surgery | excision of endometriosis; laparoscopic excision of endometriosis; laparoscopic uterosacral nerve ablation; presacral neurectomy
endometrial ablation | gynecologic-surgery, ablation | uterine ablation; uterine lining ablation
dilation and curettage | gynecologic-surgery | =D&C; dilatation and curettage; uterine curettage; dilation and evacuation; vacuum aspiration; surgical evacuation of the uterus
surgical abortion | gynecologic-surgery | aspiration abortion; suction abortion; induced abortion; termination of pregnancy; pregnancy termination
hysteroscopy | gynecologic-surgery | hysteroscopic surgery; operative hysteroscopy; hysteroscopic resection
cervical conization | gynecologic-surgery | =LEEP; loop electrosurgical excision procedure; cone biopsy; conization; large loop excision of the transformation zone; =LLETZ
vulvar surgery | gynecologic-surgery | vestibulectomy; vulvectomy; vaginoplasty; vaginal surgery
pelvic organ prolapse surgery | gynecologic-surgery | prolapse surgery; pelvic floor repair; vaginal mesh; sacrocolpopexy; pelvic mesh; prolapse repair
tubal ligation | gynecologic-surgery | female sterilization; tubes tied; having your tubes tied; tubal sterilization; surgical sterilization; tubal occlusion
cesarean section | gynecologic-surgery | cesarean; c-section; caesarean delivery; cesarean birth; caesarian section; surgical delivery; cesarian | mesh:D002585
episiotomy | gynecologic-surgery | perineal incision
assisted vaginal delivery | medical-procedures | forceps delivery; vacuum delivery; ventouse; vacuum extraction; instrumental delivery; operative vaginal delivery
cervical cerclage | gynecologic-surgery | cerclage; cervical stitch
induction of labor | medical-procedures | labor induction; inducing labor; membrane sweeping; amniotomy; induced labor
external cephalic version | medical-procedures | =ECV; turning the baby
fertility treatment | medical-procedures | infertility treatment; assisted reproduction; assisted reproductive technology; fertility therapy; assisted reproductive techniques; assisted conception; fertility procedures | mesh:D027724
in vitro fertilization | fertility-treatment | =IVF; test-tube baby; intracytoplasmic sperm injection; =ICSI; embryo transfer; IVF treatment | mesh:D005307
intrauterine insemination | fertility-treatment | artificial insemination; =IUI; donor insemination
egg freezing | fertility-treatment | fertility preservation; oocyte cryopreservation; egg donation; sperm banking; embryo freezing; oocyte preservation
breast surgery | surgery | breast operation; breast procedures
mastectomy | breast-surgery, cancer-surgery | breast removal; removal of the breast; double mastectomy; bilateral mastectomy; preventive mastectomy; surgical removal of the breast | mesh:D008408
lumpectomy | breast-surgery, cancer-surgery | breast-conserving surgery; partial mastectomy; breast conservation surgery; quadrantectomy | mesh:D015412
breast reconstruction | breast-surgery, reconstructive-surgery | breast reconstruction surgery; reconstruction of the breast
breast augmentation | breast-surgery, cosmetic-surgery | breast implants; breast enlargement; silicone implants
breast reduction | breast-surgery | reduction mammoplasty; reduction mammaplasty
gender-affirming surgery | surgery | gender affirmation surgery; sex reassignment surgery; gender reassignment surgery; top surgery; bottom surgery
# Urology
urologic surgery | surgery | urological surgery; urological procedures; bladder surgery; kidney surgery; urologic procedures
prostate surgery | urologic-surgery | prostate operation; prostatic surgery
prostatectomy | prostate-surgery | radical prostatectomy; prostate removal; removal of the prostate; simple prostatectomy | mesh:D011468
transurethral resection of the prostate | prostate-surgery | =TURP; transurethral resection; transurethral prostatectomy; laser prostatectomy; holmium laser enucleation of the prostate; =HoLEP; transurethral incision of the prostate; laser prostate surgery; =TUIP | mesh:D020728
prostatic urethral lift | prostate-surgery, interventional-procedures | UroLift; prostatic lift; Rezum; water vapor therapy; transurethral microwave thermotherapy; =TUMT; transurethral needle ablation
circumcision | urologic-surgery | removal of the foreskin; foreskin removal | mesh:D002944
vasectomy | urologic-surgery | male sterilization; vas deferens cutting | mesh:D014659
vasectomy reversal | urologic-surgery | vasovasostomy
orchiectomy | urologic-surgery | orchidectomy; testicle removal; removal of the testicles; castration; surgical castration; testicular removal; removal of a testicle; bilateral orchiectomy | mesh:D009919
orchiopexy | urologic-surgery | orchidopexy; undescended testicle surgery
varicocelectomy | urologic-surgery | varicocele surgery; varicocele repair; varicocele embolization; hydrocelectomy
cystectomy | urologic-surgery | bladder removal; removal of the bladder; radical cystectomy; urinary diversion; ileal conduit; urostomy; neobladder | mesh:D015653
bladder augmentation | urologic-surgery | augmentation cystoplasty
transurethral resection of bladder tumor | urologic-surgery, cancer-surgery | =TURBT
cystoscopic treatment | urologic-surgery | hydrodistension; bladder hydrodistention; bladder distension; fulguration
bladder instillation | medical-procedures | bladder irrigation; intravesical therapy; bladder washes; intravesical treatment
incontinence surgery | urologic-surgery | sling surgery; urethral sling; midurethral sling; bladder sling; tension-free vaginal tape; artificial urinary sphincter; urethral bulking; bulking agents; colposuspension; bladder neck suspension
nephrectomy | urologic-surgery | kidney removal; removal of the kidney; partial nephrectomy; radical nephrectomy | mesh:D009392
lithotripsy | medical-procedures | shock wave lithotripsy; extracorporeal shock wave lithotripsy; =ESWL; shockwave lithotripsy; breaking up kidney stones; laser lithotripsy | mesh:D008096
ureteroscopy | interventional-procedures | ureteroscopic stone removal; percutaneous nephrolithotomy; =PCNL; kidney stone removal; stone removal surgery
ureteral stents | interventional-procedures | ureteric stent; nephrostomy; percutaneous nephrostomy; double-J stent
urethroplasty | urologic-surgery | urethral dilation; urethrotomy; urethral stricture surgery; hypospadias repair
penile surgery | urologic-surgery | penile prosthesis; penile implants; penile implant surgery; penectomy; penile prosthesis implantation
# Head and neck, eye, ear, teeth
thyroidectomy | surgery | thyroid surgery; thyroid removal; removal of the thyroid; thyroid lobectomy; removal of the thyroid gland; removal of all or part of the thyroid | mesh:D013965
parathyroidectomy | surgery | parathyroid surgery; parathyroid removal; removal of the parathyroid glands
ear, nose and throat surgery | surgery | ENT surgery; ear surgery; throat surgery; nasal surgery; head and neck surgery
tonsillectomy | ear-nose-and-throat-surgery | tonsil removal; removal of the tonsils; adenotonsillectomy; tonsillectomy and adenoidectomy; having your tonsils out; removal of tonsils and adenoids | mesh:D014068
adenoidectomy | ear-nose-and-throat-surgery | adenoid removal; removal of the adenoids | mesh:D000233
sinus surgery | ear-nose-and-throat-surgery | endoscopic sinus surgery; functional endoscopic sinus surgery; =FESS; balloon sinuplasty; nasal polyp surgery; nasal polypectomy
septoplasty | ear-nose-and-throat-surgery | deviated septum surgery; turbinate reduction; turbinate surgery
rhinoplasty | cosmetic-surgery | nose job; nose surgery; nose reshaping
uvulopalatopharyngoplasty | ear-nose-and-throat-surgery | =UPPP; sleep apnea surgery; palate surgery; maxillomandibular advancement; snoring surgery
ear tubes | ear-nose-and-throat-surgery | tympanostomy tubes; grommets; myringotomy; tympanostomy; ventilation tubes; ear grommets
tympanoplasty | ear-nose-and-throat-surgery | eardrum repair; myringoplasty; mastoidectomy; stapedectomy; stapes surgery
laryngectomy | ear-nose-and-throat-surgery | voice box removal; removal of the larynx; vocal cord surgery | mesh:D007825
ear wax removal | medical-procedures | ear irrigation; ear syringing; ear microsuction; earwax removal; microsuction; ear candling
nasal packing | medical-procedures | nose packing; nasal cautery
canalith repositioning | medical-procedures | Epley maneuver; canalith repositioning procedure; Epley; Semont maneuver; particle repositioning; repositioning maneuvers
cleft lip and palate repair | reconstructive-surgery | cleft palate surgery; cleft repair; cleft lip surgery
eye surgery | surgery | ophthalmic surgery; ocular surgery; eye operation | mesh:D013508
cataract surgery | eye-surgery | cataract removal; cataract extraction; phacoemulsification; lens replacement surgery; removal of cataracts; cataract operation; intraocular lens; lens implant; intraocular lens implant | mesh:D002387
glaucoma surgery | eye-surgery | trabeculectomy; laser trabeculoplasty; selective laser trabeculoplasty; laser iridotomy; iridotomy; glaucoma drainage device; minimally invasive glaucoma surgery; =MIGS; filtering surgery; peripheral iridotomy
refractive surgery | eye-surgery | laser eye surgery; vision correction surgery; laser vision correction; implantable contact lenses
LASIK | refractive-surgery | laser in situ keratomileusis; LASIK surgery | mesh:D020731
photorefractive keratectomy | refractive-surgery | =PRK; =SMILE surgery; =LASEK | mesh:D018601
corneal transplant | eye-surgery, transplantation | keratoplasty; corneal transplantation; cornea transplant; corneal graft; penetrating keratoplasty | mesh:D016039
corneal cross-linking | eye-surgery | collagen cross-linking; corneal collagen cross-linking
vitrectomy | eye-surgery | retinal surgery; retinal detachment surgery; scleral buckle; pneumatic retinopexy; retinal reattachment; retinal repair | mesh:D014821
retinal photocoagulation | eye-surgery, laser-surgery | laser photocoagulation; panretinal photocoagulation; scatter laser surgery; retinal laser treatment; laser coagulation; photocoagulation
eye injections | medical-procedures | intravitreal injections; injections into the eye
strabismus surgery | eye-surgery | eye muscle surgery; squint surgery; crossed eye surgery
eyelid surgery | eye-surgery | blepharoplasty; ptosis surgery; eyelid lift; orbital decompression; tear duct surgery; dacryocystorhinostomy
punctal plugs | medical-procedures | punctal occlusion; tear duct plugs; lacrimal plugs
eye removal | eye-surgery | enucleation; evisceration of the eye
dental treatment | medical-procedures | dental work; dental procedures; dental care; dental surgery; oral surgery; dentistry; dental operations; invasive dental procedures; dental work procedures
tooth extraction | dental-treatment | dental extractions; tooth removal; having a tooth pulled; pulling a tooth; tooth pulled | mesh:D014081
wisdom tooth removal | tooth-extraction | wisdom tooth extraction; third molar extraction; third molar surgery; wisdom tooth surgery
root canal treatment | dental-treatment | root canal; endodontic treatment; root canal therapy; endodontic therapy; pulpectomy; pulpotomy | mesh:D012390
dental fillings | dental-treatment | tooth filling; amalgam fillings; dental restorations; composite fillings; dental amalgam
dental crowns | dental-treatment | dental bridges; veneers; dental veneers; tooth crowns
dental implants | dental-treatment | tooth implants; dental implant surgery | mesh:D015921
periodontal treatment | dental-treatment | scaling and root planing; gum surgery; deep cleaning; root planing; gingivectomy; periodontal surgery; gum disease treatment; dental scaling; teeth cleaning; gum grafting; dental cleaning
teeth whitening | dental-treatment | tooth bleaching; dental bleaching
orthodontic treatment | dental-treatment | dental braces; orthodontics; teeth braces; orthodontic braces; clear aligners; Invisalign; braces on teeth
dental sealants | dental-treatment | fissure sealants; tooth sealants
jaw surgery | surgery | orthognathic surgery; temporomandibular joint surgery; TMJ surgery; jaw realignment surgery; jaw operation
# Skin and wounds
skin surgery | surgery | dermatologic surgery; skin excision; excision; surgical excision of the lesion; mole removal; skin lesion removal; wide local excision; shave excision; wart removal; cyst removal
Mohs surgery | skin-surgery, cancer-surgery | Mohs micrographic surgery; micrographic surgery | mesh:D015580
curettage | skin-surgery | scraping of the lesion; curettage and cautery
skin grafting | skin-surgery | skin graft; skin transplant; flap surgery; skin flap; skin transplantation | mesh:D016038
incision and drainage | surgery | abscess drainage; drainage of the abscess; lancing; surgical drainage; lancing the abscess; percutaneous drainage; draining the abscess; lancing a boil
wound care | medical-procedures | wound management; wound treatment; dressing changes; care of wounds; wound cleaning; wound cleansing; wound irrigation; burn care; burn dressing changes
debridement | wound-care, surgery | wound debridement; surgical debridement; removal of dead tissue; removing dead tissue; tissue debridement; maggot therapy; larval therapy; biosurgery | mesh:D003646
wound dressings | wound-care | dressings; bandages; hydrocolloid dressings; silver dressings; gauze dressings; foam dressings; gauze; alginate dressings | mesh:D001458
negative pressure wound therapy | wound-care | vacuum-assisted closure; =NPWT; wound vac; vacuum therapy | mesh:D054843
sutures | wound-care | stitches; suturing; wound closure; surgical staples; skin glue; stitching; tissue adhesive
nail removal | skin-surgery | nail avulsion; toenail removal; ingrown toenail surgery; ingrown nail surgery; matrixectomy
chemical peels | skin-surgery | skin peel; chemical peeling; facial peel
dermabrasion | skin-surgery | microdermabrasion; skin resurfacing; dermaplaning
microneedling | medical-procedures | skin needling; collagen induction therapy; microneedle therapy
laser skin resurfacing | laser-surgery | laser resurfacing; fractional laser; pulsed dye laser; carbon dioxide laser; intense pulsed light; =IPL; vascular laser; laser skin treatment; pulsed-dye laser therapy; intense pulsed light therapy
laser hair removal | laser-surgery | hair removal; electrolysis; epilation
dermal fillers | medical-procedures | facial fillers; soft tissue fillers; filler injections; lip fillers; hyaluronic acid fillers
hair transplant | surgery | hair transplantation; hair restoration surgery; hair graft
face lift | cosmetic-surgery | facelift; rhytidectomy; brow lift; facial rejuvenation
liposuction | cosmetic-surgery | lipoplasty; fat removal surgery; lipectomy; cryolipolysis; fat freezing; CoolSculpting | mesh:D008065
abdominoplasty | cosmetic-surgery | tummy tuck; panniculectomy; body contouring
scar revision | reconstructive-surgery | scar surgery; scar removal; keloid removal
tattoo removal | laser-surgery | laser tattoo removal
sweat gland surgery | skin-surgery | sweat gland removal; miraDry
iontophoresis | medical-procedures | tap water iontophoresis; iontophoretic treatment
phototherapy | medical-procedures | ultraviolet phototherapy; UV therapy; UVB phototherapy; narrowband UVB; ultraviolet light therapy; UV phototherapy; ultraviolet therapy; UVB therapy; narrow-band ultraviolet B; excimer laser; heliotherapy; narrowband ultraviolet B phototherapy; UV light therapy; NB-UVB | mesh:D010789
PUVA | phototherapy | psoralen plus ultraviolet A; psoralen and UVA; photochemotherapy; PUVA therapy; psoralen photochemotherapy | mesh:D011701
photodynamic therapy | phototherapy | =PDT; photodynamic treatment; photoradiation therapy | mesh:D010778
extracorporeal photopheresis | apheresis | photopheresis; =ECP | mesh:D017893
neonatal phototherapy | phototherapy | bili lights; jaundice phototherapy; bilirubin lights; blue light phototherapy
# Radiation and other cancer procedures
radiotherapy | medical-procedures | radiation therapy; radiation treatment; radiation; radiotherapy treatment; therapeutic radiation; irradiation; X-ray therapy; radiation oncology | mesh:D011878
external beam radiotherapy | radiotherapy | external beam radiation therapy; external beam radiation; external radiation; =EBRT; external radiotherapy
intensity-modulated radiotherapy | external-beam-radiotherapy | intensity-modulated radiation therapy; =IMRT; image-guided radiation therapy; conformal radiotherapy; 3D conformal radiation; =IGRT | mesh:D050397
stereotactic radiosurgery | external-beam-radiotherapy | radiosurgery; Gamma Knife; CyberKnife; stereotactic radiotherapy; =SRS; stereotactic body radiotherapy; =SBRT; stereotactic body radiation therapy; stereotactic ablative radiotherapy; gamma knife radiosurgery | mesh:D016634
proton therapy | external-beam-radiotherapy | proton beam therapy; proton beam radiotherapy; proton radiation; particle therapy; carbon ion therapy
brachytherapy | radiotherapy | internal radiation; seed implantation; internal radiotherapy; radioactive seeds; radioactive implants; implant radiation; internal radiation therapy; seed brachytherapy | mesh:D001918
whole-brain radiotherapy | radiotherapy | whole-brain radiation; =WBRT; cranial irradiation; brain radiation; whole brain radiation therapy; brain irradiation; prophylactic cranial irradiation | mesh:D035643
total body irradiation | radiotherapy | =TBI irradiation; whole-body irradiation; whole-body radiation | mesh:D014916
palliative radiotherapy | radiotherapy | palliative radiation therapy; palliative radiation
intraoperative radiotherapy | radiotherapy | intraoperative radiation therapy; =IORT
radionuclide therapy | radiotherapy | radiopharmaceutical therapy; targeted radionuclide therapy; radioligand therapy; peptide receptor radionuclide therapy; =PRRT; radioisotope therapy; radioactive drug therapy; radioimmunotherapy
chemoradiation | radiotherapy | chemoradiotherapy; combined chemotherapy and radiation; concurrent chemoradiation; radiochemotherapy; chemoradiation therapy | mesh:D059248
hyperthermia therapy | medical-procedures | therapeutic hyperthermia; heat treatment for cancer; hyperthermia treatment; local hyperthermia | mesh:D006979
tumor treating fields | medical-procedures | =TTF therapy; Optune; tumor-treating field therapy; =TTFields
hyperthermic intraperitoneal chemotherapy | cancer-surgery | =HIPEC; heated intraperitoneal chemotherapy; intraperitoneal chemotherapy
scalp cooling | medical-procedures | cold caps; cooling caps; scalp hypothermia; cold cap therapy; scalp cryotherapy
oral cryotherapy | medical-procedures | sucking ice chips; ice chips
active surveillance | medical-procedures | watchful waiting; wait and see; watch and wait; observation without treatment; expectant management
palliative care | medical-procedures | palliative treatment; palliative medicine; comfort care; end-of-life care; hospice care; hospice; supportive palliative care; terminal care | mesh:D010166
supportive care | medical-procedures | supportive treatment; supportive measures; supportive therapies; symptomatic treatment; best supportive care; supportive management; symptomatic care
# Transplants and cells
transplantation | surgery | transplant; organ transplant; organ transplantation; transplant surgery; solid organ transplantation; allografts; solid organ transplants | mesh:D014180
kidney transplant | transplantation | renal transplant; kidney transplantation; renal transplantation; donor kidney | mesh:D016030
liver transplant | transplantation | liver transplantation; hepatic transplantation; donor liver | mesh:D016031
heart transplant | transplantation, heart-surgery | heart transplantation; cardiac transplant; cardiac transplantation; heart-lung transplant | mesh:D016027
lung transplant | transplantation, thoracic-surgery | lung transplantation; double lung transplant; pulmonary transplantation | mesh:D016040
pancreas transplant | transplantation | pancreas transplantation; pancreatic transplant; kidney-pancreas transplant; simultaneous pancreas-kidney transplant | mesh:D016035
islet cell transplant | transplantation | islet transplantation; pancreatic islet transplant; islet cell transplantation; islet transplant | mesh:D016381
intestinal transplant | transplantation | small bowel transplant; intestine transplant; bowel transplant; intestinal transplantation
uterus transplant | transplantation | womb transplant; uterine transplant
composite tissue transplant | transplantation | face transplant; hand transplant
stem cell transplant | transplantation | hematopoietic stem cell transplantation; =HSCT; bone marrow transplant; stem-cell transplantation; bone marrow transplantation; hematopoietic stem cell transplant; hematopoietic cell transplantation; hematopoietic cell transplant; peripheral blood stem cell transplant; blood stem cell transplant; marrow transplant; =HCT; blood and marrow transplant; =BMT | mesh:D018380
autologous stem cell transplant | stem-cell-transplant | autologous transplant; autologous stem cell transplantation; autologous bone marrow transplant; =ASCT; autologous hematopoietic stem cell transplantation; self stem cell transplant; =AHSCT
allogeneic stem cell transplant | stem-cell-transplant | allogeneic transplant; allogeneic hematopoietic stem cell transplantation; allogeneic stem cell transplantation; donor stem cell transplant; allogeneic bone marrow transplant; donor bone marrow; cord blood transplant
stem cell therapy | cell-therapies | stem cell treatment; stem-cell injections; mesenchymal stem cells; regenerative medicine; stem cell-based therapy; mesenchymal stem cell therapy; regenerative therapies
platelet-rich plasma | medical-procedures | =PRP; platelet rich plasma therapy; PRP therapy; PRP treatment; autologous conditioned serum; plasma injections; vampire facial | mesh:D053657
prolotherapy | medical-procedures | proliferation therapy; dextrose injections; dextrose prolotherapy
# Blood
blood transfusion | medical-procedures | transfusion; receiving blood; donor blood; whole blood transfusion; transfusion therapy; transfused blood; given blood | mesh:D001803
red blood cell transfusion | blood-transfusion | red cell transfusion; packed red blood cells; packed red cells; packed cells; =PRBCs; RBC transfusion
platelet transfusion | blood-transfusion | donor platelets; transfused platelets | mesh:D017713
plasma transfusion | blood-transfusion | fresh frozen plasma; =FFP; cryoprecipitate; donor plasma; plasma products
exchange transfusion | blood-transfusion | red cell exchange; whole blood exchange; red blood cell exchange; erythrocytapheresis | mesh:D005078
autologous blood donation | medical-procedures | autotransfusion; cell salvage; autologous transfusion
phlebotomy | medical-procedures | venesection; bloodletting; blood removal; therapeutic phlebotomy; drawing off blood; removing blood | mesh:D018962
apheresis | medical-procedures | therapeutic apheresis; leukapheresis; plateletpheresis; lipoprotein apheresis; LDL apheresis; cytapheresis; immunoadsorption; leukocytapheresis; granulocytapheresis
plasma exchange | apheresis | plasmapheresis; therapeutic plasma exchange; =TPE; =PLEX; plasma exchange therapy | mesh:D010951
dialysis | medical-procedures | renal dialysis; kidney dialysis; renal replacement therapy; dialysis treatment; kidney replacement therapy; artificial kidney; maintenance dialysis; blood purification | mesh:D006435
hemodialysis | dialysis | home hemodialysis; in-center hemodialysis; hemodialyzed; dialysis machine
peritoneal dialysis | dialysis | continuous ambulatory peritoneal dialysis; =CAPD; automated peritoneal dialysis | mesh:D010530
hemofiltration | dialysis | continuous renal replacement therapy; =CRRT; hemodiafiltration; continuous venovenous hemofiltration; ultrafiltration | mesh:D006440
hemoperfusion | dialysis | charcoal hemoperfusion | mesh:D006464
vascular access | medical-procedures | arteriovenous fistula; AV fistula creation; dialysis access; AV graft; arteriovenous graft; dialysis fistula
# Emergency, breathing, fluids
resuscitation | medical-procedures | resuscitative measures; life support; advanced life support; resuscitation efforts; basic life support; life-saving measures | mesh:D012151
cardiopulmonary resuscitation | resuscitation | =CPR; chest compressions; mouth-to-mouth resuscitation; rescue breathing; rescue breaths; mouth-to-mouth | mesh:D016887
defibrillation | resuscitation | electric shock to the heart; electrical defibrillation
Heimlich maneuver | resuscitation | abdominal thrusts; back blows
first aid | medical-procedures | tourniquet; direct pressure; first-aid measures; recovery position | mesh:D005392
intensive care | medical-procedures | critical care; intensive care treatment; intensive therapy; ICU care; intensive monitoring; treatment in intensive care | mesh:D003422
hospitalization | medical-procedures | hospital admission; inpatient treatment; inpatient care; hospital treatment; admission to hospital; hospital stay; hospital care; residential treatment; inpatient hospitalization; emergency treatment; emergency care; residential care | mesh:D006760
oxygen therapy | medical-procedures | supplemental oxygen; oxygen treatment; oxygen supplementation; extra oxygen; high-flow oxygen; home oxygen; additional oxygen; long-term oxygen therapy; oxygen inhalation; high-flow nasal oxygen; pure oxygen; inhaled oxygen; oxygen by mask; 100% oxygen | mesh:D010102
hyperbaric oxygen therapy | oxygen-therapy | =HBOT; hyperbaric oxygen; hyperbaric oxygenation; hyperbaric chamber; hyperbaric treatment; hyperbaric therapy | mesh:D006931
mechanical ventilation | medical-procedures | ventilator; artificial ventilation; respirator; assisted ventilation; breathing machine; invasive ventilation; artificial respiration; respiratory support; ventilatory support; assisted breathing; breathing support; artificial breathing; ventilator support; life-support machine | mesh:D012121
noninvasive ventilation | mechanical-ventilation | non-invasive ventilation; =NIV; noninvasive positive pressure ventilation; mask ventilation; positive pressure ventilation; bag-mask ventilation
intubation | medical-procedures | endotracheal intubation; tracheal intubation; breathing tube; airway management; airway tube; intubated; insertion of a breathing tube | mesh:D007440
suctioning | medical-procedures | airway suctioning; airway clearance; airway suction; airway clearance techniques
rewarming | medical-procedures | active rewarming; warming blankets; warm blankets
cooling measures | medical-procedures | therapeutic hypothermia; targeted temperature management; cooling blankets; active cooling; cooling therapy; body cooling; whole-body cooling | mesh:D007036
decontamination | medical-procedures | gastrointestinal decontamination; skin decontamination
intravenous fluids | medical-procedures | IV fluids; fluid resuscitation; fluid replacement; fluid therapy; intravenous hydration; rehydration; IV hydration; fluid administration; fluids through a vein; rehydration therapy; IV drips; volume replacement; fluid infusions | mesh:D005440
oral rehydration therapy | medical-procedures | oral rehydration; =ORT; oral fluids; oral rehydration treatment
fluid restriction | medical-procedures | fluid limitation; limiting fluids; restricting fluids; limited fluid intake; restriction of fluids
parenteral nutrition | medical-procedures | total parenteral nutrition; =TPN; intravenous feeding; IV nutrition; intravenous nutrition | mesh:D010288
tube feeding | medical-procedures | enteral nutrition; feeding tube; enteral feeding; nasogastric tube; gastrostomy; percutaneous endoscopic gastrostomy; PEG tube; =NG tube; nasogastric feeding; gastrostomy tube; exclusive enteral nutrition | mesh:D004750
nasogastric decompression | medical-procedures | nasogastric suction; bowel decompression; gastric decompression; colonic decompression
bladder catheterization | medical-procedures | urinary catheterization; intermittent catheterization; self-catheterization; clean intermittent catheterization; intermittent self-catheterization; urinary drainage | mesh:D014546
lumbar puncture drainage | medical-procedures | cerebrospinal fluid drainage; therapeutic lumbar puncture; CSF drainage; lumbar drain
foreign body removal | medical-procedures | removal of foreign bodies; splinter removal; tick removal
allergen immunotherapy | medical-procedures | allergy shots; desensitization; allergy immunotherapy; subcutaneous immunotherapy; hyposensitization; specific immunotherapy; allergy injections; venom immunotherapy; =SCIT; allergy desensitization; allergen desensitization; allergen-specific immunotherapy; immunotherapy injections; desensitization therapy; immunotherapy shots | mesh:D003888
sublingual immunotherapy | allergen-immunotherapy | =SLIT; allergy drops; allergy tablets; sublingual allergy immunotherapy
oral immunotherapy | allergen-immunotherapy | oral desensitization; food allergy immunotherapy; food desensitization; =OIT
insulin shock therapy | medical-procedures | insulin coma therapy
infection control | medical-procedures | quarantine; infection isolation; infection control measures; isolation precautions; contact precautions
handwashing | medical-procedures | hand washing; hand hygiene; washing hands; good hygiene; hygiene measures; personal hygiene; washing your hands; frequent handwashing
`,
};
