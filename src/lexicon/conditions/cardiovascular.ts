import type { LexiconTable } from '../rows.ts';

/** Diseases of the heart and the blood vessels, blood pressure and blood fats. */
export const cardiovascular: LexiconTable = {
  name: 'conditions/cardiovascular',
  kind: 'condition',
  rows: `
# Blood pressure
hypertension | cardiovascular-disease | high blood pressure; =HTN; hypertensive disease; arterial hypertension; raised blood pressure; elevated blood pressure; essential hypertension; primary hypertension; increased blood pressure; high BP; rise in blood pressure; increase in blood pressure; blood pressure increase; raise blood pressure; blood pressure elevation; systemic hypertension; systolic hypertension; isolated systolic hypertension; elevation of blood pressure; blood pressure problems; blood pressure spike; spike in blood pressure; surge in blood pressure; blood pressure surges; jump in blood pressure; sudden rise in blood pressure; higher blood pressure; blood pressure to rise; blood pressure go up; blood pressure goes up; blood pressure going up; blood pressure rises; blood pressure too high; blood pressure to go up; blood pressure climbs; blood pressure to increase; blood pressure to spike; rocketing blood pressure; sky-high blood pressure; blood pressure that is too high; blood pressure that runs high; blood pressure that runs too high; pressure that is too high | mesh:D006973
uncontrolled hypertension | hypertension | uncontrolled high blood pressure; poorly controlled hypertension; poorly controlled high blood pressure; severe hypertension; severe high blood pressure; untreated high blood pressure; unstable high blood pressure; severe uncontrolled hypertension; high blood pressure that is not controlled; very high blood pressure; uncontrolled blood pressure; untreated hypertension
treatment-resistant hypertension | hypertension | drug-resistant hypertension; refractory hypertension; resistant high blood pressure; resistant hypertension
hypertensive crisis | hypertension | hypertensive emergency; hypertensive urgency; malignant hypertension; dangerously high blood pressure; hypertensive crises; sudden severe high blood pressure; dangerous rise in blood pressure
secondary hypertension | hypertension
renovascular hypertension | hypertension | renal hypertension | mesh:D006978
hypertensive heart disease | heart-disease, hypertension
white coat hypertension | hypertension | white coat syndrome | mesh:D059466
prehypertension | hypertension | borderline high blood pressure; mildly elevated blood pressure; pre-hypertension | mesh:D058246
rebound hypertension | hypertension | rebound high blood pressure
pulmonary hypertension | blood-vessel-disease, lung-disease | high blood pressure in the lungs; high pressure in the lungs; =PH; high blood pressure in the lung arteries | mesh:D006976
pulmonary arterial hypertension | pulmonary-hypertension | primary pulmonary hypertension; idiopathic pulmonary arterial hypertension; high blood pressure in the arteries of the lungs; =PAH
chronic thromboembolic pulmonary hypertension | pulmonary-hypertension | =CTEPH
portal hypertension | liver-disease, blood-vessel-disease | high blood pressure in the liver | mesh:D006975
# Coronary
coronary artery disease | heart-disease | coronary heart disease; =CHD; ischemic heart disease; narrowed heart arteries; blocked arteries in the heart; coronary disease; coronary atherosclerosis; =IHD; blocked heart arteries; hardening of the heart arteries; narrowing of the coronary arteries; blocked coronary arteries; =CAD | mesh:D003324
heart attack | coronary-artery-disease | myocardial infarction; acute myocardial infarction; =MI; =AMI; coronary thrombosis; cardiac infarction; a coronary; recent heart attack; history of heart attack; recent myocardial infarction; myocardial infarct; nonfatal heart attack; non-fatal myocardial infarction; heart attack symptoms | mesh:D009203
STEMI | heart-attack | ST-elevation myocardial infarction; ST-segment elevation myocardial infarction
NSTEMI | heart-attack | non-ST-elevation myocardial infarction
acute coronary syndrome | coronary-artery-disease | =ACS | mesh:D054058
angina | coronary-artery-disease, chest-pain | angina pectoris; angina attacks; stable angina; chronic angina; anginal pain; anginal attacks; chronic stable angina; chest pain from heart disease; chest pain due to heart disease; heart-related chest pain; anginal symptoms; exertional angina | mesh:D000787
unstable angina | angina | worsening angina; worsening chest pain | mesh:D000789
variant angina | angina | Prinzmetal's angina; vasospastic angina | mesh:D000788
coronary vasospasm | coronary-artery-disease | coronary artery spasm; coronary spasm | mesh:D003329
myocardial ischemia | coronary-artery-disease | cardiac ischemia; poor blood flow to the heart; reduced blood flow to the heart; lack of blood to the heart | mesh:D017202
silent ischemia | myocardial-ischemia
microvascular angina | angina | cardiac syndrome X
major adverse cardiovascular events | cardiovascular-disease | cardiovascular events; cardiac events; serious cardiovascular events; major cardiovascular events; major adverse cardiac events; cardiovascular thrombotic events; serious heart problems; serious heart and blood vessel problems; =MACE
Kounis syndrome | acute-coronary-syndrome, allergies | allergic angina
restenosis | coronary-artery-disease | stent restenosis; in-stent restenosis; re-narrowing of arteries; artery to narrow again; artery narrowing again; re-narrowing; renarrowing; artery re-narrows; artery narrows again; artery blocks again; re-narrowing of the artery; renarrowing of the artery; re-blockage; artery becoming blocked again; narrowing of the stent; vessel narrowing again; stent narrowing | mesh:D023903
stent thrombosis | thrombosis
# Failure and muscle
heart failure | heart-disease | congestive heart failure; CHF; cardiac failure; chronic heart failure; congestive cardiac failure; heart failure symptoms; weak heart; worsening heart failure; cardiac insufficiency; cardiac decompensation; failing heart; heart insufficiency; worsening of heart failure; weakened heart; a weakened heart; weak heart muscle | mesh:D006333
heart failure with reduced ejection fraction | heart-failure | HFrEF; systolic heart failure; reduced ejection fraction; low ejection fraction | mesh:D054143
heart failure with preserved ejection fraction | heart-failure | HFpEF; diastolic heart failure | mesh:D054144
acute decompensated heart failure | heart-failure | acute heart failure; decompensated heart failure; uncompensated heart failure; uncontrolled heart failure
left ventricular dysfunction | heart-disease | left ventricular systolic dysfunction; weak left ventricle; reduced pumping function of the heart; left ventricular failure; decreased ejection fraction; reduced left ventricular ejection fraction; reduced LVEF; asymptomatic left ventricular dysfunction | mesh:D018487
right heart failure | heart-failure | cor pulmonale; right-sided heart failure; right ventricular failure | mesh:D011660
left ventricular hypertrophy | heart-disease | enlarged left ventricle; thickened heart muscle; =LVH; cardiac hypertrophy; thickening of the heart muscle; thickened heart; thickened heart chamber; thick heart muscle; thick heart wall; thickened heart wall | mesh:D017379
enlarged heart | heart-disease | cardiomegaly; heart enlargement | mesh:D006332
cardiomyopathy | heart-disease | heart muscle disease; disease of the heart muscle; heart muscle damage; weakened heart muscle; cardiotoxicity; damage to the heart; heart damage; damage to the heart muscle; cardiac toxicity; weakening of the heart muscle; heart muscle problems; cardiac damage; myocardial damage; heart toxicity | mesh:D009202
dilated cardiomyopathy | cardiomyopathy | congestive cardiomyopathy | mesh:D002311
hypertrophic cardiomyopathy | cardiomyopathy | obstructive hypertrophic cardiomyopathy; hypertrophic obstructive cardiomyopathy; =HOCM; =HCM; idiopathic hypertrophic subaortic stenosis | mesh:D002312
restrictive cardiomyopathy | cardiomyopathy | | mesh:D002313
stress cardiomyopathy | cardiomyopathy | takotsubo cardiomyopathy; broken heart syndrome; takotsubo syndrome | mesh:D054549
peripartum cardiomyopathy | cardiomyopathy, pregnancy-complications | postpartum cardiomyopathy
alcoholic cardiomyopathy | cardiomyopathy | | mesh:D002310
cardiac amyloidosis | cardiomyopathy, amyloidosis
transthyretin amyloid cardiomyopathy | cardiac-amyloidosis, transthyretin-amyloidosis | transthyretin cardiac amyloidosis; ATTR-CM
transthyretin amyloidosis | amyloidosis, genetic-disorders | | mesh:D028227
hereditary transthyretin amyloidosis | transthyretin-amyloidosis | hATTR amyloidosis; familial amyloid polyneuropathy; polyneuropathy of hereditary transthyretin-mediated amyloidosis
arrhythmogenic right ventricular cardiomyopathy | cardiomyopathy | arrhythmogenic cardiomyopathy; arrhythmogenic right ventricular dysplasia
myocarditis | heart-disease, inflammatory-diseases | inflammation of the heart muscle; heart inflammation; heart muscle inflammation; inflammation of the heart | mesh:D009205
pericarditis | heart-disease, inflammatory-diseases | inflammation of the lining of the heart; inflammation of the sac around the heart; inflammation around the heart; inflammation of the heart lining; inflammation of the lining around the heart; recurrent pericarditis | mesh:D010493
pericardial effusion | heart-disease | fluid around the heart | mesh:D010490
cardiac tamponade | heart-disease | pericardial tamponade | mesh:D002305
endocarditis | heart-disease, infections | infective endocarditis; bacterial endocarditis; heart valve infection; infection of the heart valves; infection of the heart lining; inflammation of the heart valves | mesh:D004696
rheumatic fever | rheumatic-diseases, streptococcal-infections | acute rheumatic fever | mesh:D012213
rheumatic heart disease | heart-disease, rheumatic-fever | | mesh:D012214
Dressler syndrome | pericarditis
# Rhythm
arrhythmia | heart-disease | cardiac arrhythmia; irregular heartbeat; irregular heart rhythm; abnormal heart rhythm; heart rhythm problems; heart rhythm disorders; dysrhythmia; abnormal heartbeat; irregular heart beat; heart rhythm disturbances; cardiac rhythm disorders; heart arrhythmia; uneven heartbeat; irregular pulse; cardiac dysrhythmia; rhythm disturbances; heart rhythm changes; changes in heart rhythm; irregular heart rate; unusual heartbeat; problems with heart rhythm; proarrhythmia; heart rhythm abnormalities; disturbances of heart rhythm; changes in heartbeat; heart beat irregularly; heart beating irregularly; disturbed heart rhythm; heart rhythm upsets; heart out of rhythm; heart going out of rhythm; erratic heartbeat; uneven pulse; heartbeat changes; problems with your heart rhythm; problems with the heart's rhythm; altered heart rhythm; disturbances in heart rhythm; abnormal heart beat; dangerous heartbeat; heart rhythm trouble; fast, slow or irregular heartbeat | mesh:D001145
atrial fibrillation | arrhythmia | afib; a-fib; auricular fibrillation; =AF; nonvalvular atrial fibrillation; non-valvular atrial fibrillation; =NVAF | mesh:D001281
paroxysmal atrial fibrillation | atrial-fibrillation
atrial flutter | arrhythmia | | mesh:D001282
supraventricular tachycardia | arrhythmia | =SVT; paroxysmal supraventricular tachycardia; =PSVT; supraventricular arrhythmias | mesh:D013617
atrial tachycardia | supraventricular-tachycardia
ventricular arrhythmia | arrhythmia | life-threatening arrhythmias; serious ventricular arrhythmias; life-threatening ventricular arrhythmias; dangerous heart rhythms; life-threatening irregular heartbeat; fatal arrhythmias; dangerous arrhythmias
ventricular tachycardia | ventricular-arrhythmia | =VT; v-tach | mesh:D017180
ventricular fibrillation | ventricular-arrhythmia | =VF; v-fib; =VFib | mesh:D014693
torsades de pointes | ventricular-arrhythmia | torsades; =TdP | mesh:D016171
premature ventricular contractions | arrhythmia | premature heartbeats; ectopic beats; extrasystoles; premature beats; =PVCs; extra heartbeats; ventricular premature beats; skipped heartbeats; ventricular extrasystoles; ventricular ectopics | mesh:D018879
premature atrial contractions | arrhythmia | =PACs | mesh:D018880
long QT syndrome | arrhythmia, genetic-disorders | congenital long QT syndrome; =LQTS | mesh:D008133
Brugada syndrome | arrhythmia, genetic-disorders | | mesh:D053840
Wolff-Parkinson-White syndrome | arrhythmia | =WPW; =WPW syndrome | mesh:D014927
sick sinus syndrome | arrhythmia | sinus node dysfunction; sinus node disease; tachycardia-bradycardia syndrome | mesh:D012804
heart block | arrhythmia | atrioventricular block; AV block; second-degree heart block; third-degree heart block; complete heart block; second- or third-degree AV block; first-degree heart block; cardiac conduction disorders; heart conduction problems; conduction defects; cardiac conduction disturbances | mesh:D006327
bundle branch block | heart-block | left bundle branch block; right bundle branch block | mesh:D002037
cardiac arrest | heart-disease | heart stops beating; cardiopulmonary arrest; stopping of the heart; asystole; heart stopping; the heart stops; heart stop; heart to stop; stopped heart | mesh:D006323
sudden cardiac death | cardiac-arrest, death | sudden cardiac arrest; sudden heart death | mesh:D016757
# Valves and congenital
heart valve disease | heart-disease | valvular heart disease; heart valve problems; heart valve disorders; valve disease; valvulopathy; cardiac valvulopathy; heart valve damage; damage to heart valves; damaged heart valves; leaky heart valve; leaky valve; leaking heart valve; narrowed heart valve; faulty heart valve; stiff heart valve; worn heart valve; diseased heart valve; narrowing of a heart valve; narrow heart valve; faulty valve; narrowed valve | mesh:D006349
aortic stenosis | heart-valve-disease | aortic valve stenosis; narrowing of the aortic valve | mesh:D001024
aortic regurgitation | heart-valve-disease | aortic insufficiency; aortic valve regurgitation; leaky aortic valve | mesh:D001022
mitral valve prolapse | heart-valve-disease | | mesh:D008945
mitral regurgitation | heart-valve-disease | mitral insufficiency; mitral valve insufficiency; leaky mitral valve | mesh:D008944
mitral stenosis | heart-valve-disease | mitral valve stenosis | mesh:D008946
tricuspid regurgitation | heart-valve-disease | | mesh:D014262
congenital heart disease | heart-disease, birth-defects | congenital heart defects; heart defects; hole in the heart; heart defects in babies; congenital heart malformations; cardiac birth defects; cardiac malformations | mesh:D006330
patent ductus arteriosus | congenital-heart-disease | =PDA | mesh:D004374
atrial septal defect | congenital-heart-disease | | mesh:D006344
ventricular septal defect | congenital-heart-disease | | mesh:D006345
patent foramen ovale | congenital-heart-disease | =PFO | mesh:D054092
tetralogy of Fallot | congenital-heart-disease | | mesh:D013771
coarctation of the aorta | congenital-heart-disease | aortic coarctation | mesh:D001017
transposition of the great arteries | congenital-heart-disease
# Vessels
atherosclerosis | blood-vessel-disease | hardening of the arteries; arteriosclerosis; atherosclerotic disease; clogged arteries; atherosclerotic cardiovascular disease; plaque in the arteries; arterial plaque; plaque buildup in the arteries; fatty deposits in the arteries; furred arteries; narrowed arteries; narrowing of the arteries; blocked arteries; =ASCVD; atherosclerotic plaque; hardened arteries; arteriosclerotic disease; furred-up arteries; furring of the arteries; furring up of the arteries; narrow arteries; fatty arteries; silted-up arteries; blocked-up arteries; clogged-up arteries; stiffening of the arteries; fat-clogged arteries; build-up of fat in the arteries; arteries clogged; fatty plaques; plaque in arteries; artery plaque; plaque rupture; cholesterol plaque | mesh:D050197
arterial stiffness | blood-vessel-disease | stiff arteries
peripheral artery disease | blood-vessel-disease | peripheral arterial disease; peripheral vascular disease; =PVD; poor circulation in the legs; peripheral arterial occlusive disease; peripheral circulatory disorders; peripheral arterial disease of the legs; severe peripheral vascular disease; =PAD; narrowed leg arteries; furred-up leg arteries; blocked leg arteries; clogged leg arteries | mesh:D058729
intermittent claudication | peripheral-artery-disease | claudication; leg pain when walking; leg pain on walking | mesh:D007383
critical limb ischemia | peripheral-artery-disease | chronic limb-threatening ischemia; limb ischemia
acute limb ischemia | peripheral-artery-disease
thromboangiitis obliterans | peripheral-artery-disease | Buerger's disease | mesh:D013919
Raynaud's phenomenon | blood-vessel-disease | Raynaud's disease; Raynaud's; Raynaud's syndrome | mesh:D011928
erythromelalgia | blood-vessel-disease | | mesh:D004916
chilblains | skin-conditions | pernio; perniosis | mesh:D002647
acrocyanosis | blood-vessel-disease
aneurysm | blood-vessel-disease | ballooning of an artery; arterial aneurysm | mesh:D000783
ruptured aneurysm | aneurysm
aortic aneurysm | aneurysm | bulge in the aorta; bulging aorta; bulge in the main artery; swelling of the main artery; ballooning of the aorta; swollen aorta | mesh:D001014
abdominal aortic aneurysm | aortic-aneurysm | =AAA
thoracic aortic aneurysm | aortic-aneurysm
aortic dissection | blood-vessel-disease | tear in the aorta; dissecting aneurysm; dissection of the aorta; artery dissection; arterial dissection; tear in an artery | mesh:D000784
vasculitis | blood-vessel-disease, inflammatory-diseases, autoimmune-diseases | inflammation of blood vessels; inflammation of the blood vessels; blood vessel inflammation; angiitis; inflamed blood vessels; systemic vasculitis; leukocytoclastic vasculitis; cutaneous vasculitis; hypersensitivity vasculitis | mesh:D014657
giant cell arteritis | vasculitis | temporal arteritis; =GCA; cranial arteritis | mesh:D013700
Takayasu arteritis | vasculitis | Takayasu; Takayasu disease | mesh:D013625
polyarteritis nodosa | vasculitis | =PAN | mesh:D010488
granulomatosis with polyangiitis | vasculitis | Wegener's granulomatosis; ANCA-associated vasculitis; ANCA vasculitis; =GPA | mesh:D014890
microscopic polyangiitis | vasculitis | | mesh:D055953
eosinophilic granulomatosis with polyangiitis | vasculitis | Churg-Strauss syndrome; =EGPA | mesh:D015267
Henoch-Schönlein purpura | vasculitis | IgA vasculitis | mesh:D011695
Kawasaki disease | vasculitis, childhood-diseases | Kawasaki syndrome; mucocutaneous lymph node syndrome | mesh:D009080
Behçet's disease | vasculitis | Behcet syndrome; Behçet's | mesh:D001528
fibromuscular dysplasia | blood-vessel-disease | | mesh:D005352
venous disease | blood-vessel-disease | vein disorders; venous disorders; vein problems
chronic venous insufficiency | venous-disease | venous insufficiency; poor vein circulation; =CVI | mesh:D014689
varicose veins | venous-disease | varicosities; bulging veins; ropey veins; ropy veins | mesh:D014648
spider veins | venous-disease | thread veins; telangiectasia; broken capillaries; broken blood vessels; broken veins; dilated blood vessels on the skin | mesh:D013684
superficial thrombophlebitis | venous-disease | thrombophlebitis; phlebitis; inflammation of a vein; vein inflammation; inflamed veins; inflammation of the veins; superficial vein thrombosis; collapsed vein; vein irritation; irritated vein | mesh:D013924
post-thrombotic syndrome | venous-disease
thrombosis | blood-vessel-disease | blood clots; thrombotic events; blood clotting; clots; clot formation; thrombi; thrombus; thrombotic disorders; thromboses; formation of blood clots; thrombotic disease; blood clot formation; blood clots in the veins; thrombotic complications; abnormal blood clotting; dangerous blood clots; history of blood clots; blood stickier; blood thicker; sticky blood; stickier blood; thicker blood; blood to clot more easily; blood clots more easily; blood more likely to clot; blood that clots too easily; clot in a blood vessel; clot in a vein; clot forming; clots form; formation of clots; clot in the blood; clots in the veins; clot in an artery; clots in blood vessels; clots in the arteries; clots in the legs or lungs; clots in the legs and lungs; abnormal clotting; excessive clotting; unwanted clots; dangerous clots | mesh:D013927
thromboembolism | thrombosis | thromboembolic disorders; thromboembolic events; thromboembolic disease; embolism; thromboembolic complications; thrombo-embolism; emboli; embolus | mesh:D013923
venous thromboembolism | thromboembolism, venous-disease | VTE; venous thrombosis; venous thromboembolic disease; venous thromboembolic events; venous blood clots | mesh:D054556
deep vein thrombosis | venous-thromboembolism | DVT; deep venous thrombosis; blood clot in the leg; clot in the leg; blood clot in a deep vein; leg clots | mesh:D020246
pulmonary embolism | venous-thromboembolism | =PE; blood clot in the lung; clot in the lung; lung clots; pulmonary thromboembolism; pulmonary emboli; pulmonary embolus; lung embolism | mesh:D011655
arterial thrombosis | thrombosis | arterial thromboembolism; arterial embolism; blood clots in the arteries; arterial thromboembolic events
catheter-related thrombosis | thrombosis | blocked catheters; catheter occlusion; blocked central lines
fat embolism | thromboembolism | | mesh:D004620
air embolism | thromboembolism | | mesh:D004618
systemic embolism | thromboembolism
mesenteric ischemia | blood-vessel-disease, digestive-disorders | intestinal ischemia; reduced blood flow to the intestines; bowel ischemia; mesenteric thrombosis; reduced blood flow to the bowel; ischemic bowel disease | mesh:D065666
renal artery stenosis | blood-vessel-disease, kidney-disease | bilateral renal artery stenosis; narrowed kidney arteries | mesh:D012078
circulatory shock | cardiovascular-disease | shock; in shock; going into shock; hypovolemic shock; haemorrhagic shock; state of shock; vasodilatory shock; distributive shock; circulatory collapse; cardiovascular collapse; traumatic shock; circulatory failure | mesh:D012769
cardiogenic shock | circulatory-shock | | mesh:D012770
poor circulation | blood-vessel-disease | circulatory problems; circulation problems; circulatory disorders; reduced circulation; impaired circulation; bad circulation; circulation disorders; impaired blood flow; blood circulation problems
endothelial dysfunction | blood-vessel-disease
ischemia | blood-vessel-disease | restricted blood flow; ischaemic conditions; tissue ischemia; lack of blood flow | mesh:D007511
hemangioma | benign-tumors | infantile hemangioma; strawberry mark; strawberry birthmark; strawberry naevus | mesh:D006391
vascular malformations | blood-vessel-disease, birth-defects | port-wine stain; venous malformations
hereditary hemorrhagic telangiectasia | blood-vessel-disease, genetic-disorders | Osler-Weber-Rendu disease; Osler-Weber-Rendu syndrome | mesh:D013683
lymphedema | | lymph swelling; lymphatic obstruction; blocked lymph vessels; chronic lymphedema | mesh:D008209
hyperviscosity syndrome | blood-disorders | thick blood
hypereosinophilic syndrome | blood-disorders | =HES | mesh:D017681
carcinoid heart disease | heart-valve-disease
cardiac cachexia | heart-failure, wasting
cardiorenal syndrome | heart-failure, kidney-disease | | mesh:D059347
vasoplegia | circulatory-shock | vasoplegic syndrome | mesh:D056987
cervical artery dissection | | vertebral artery dissection; carotid artery dissection; torn neck artery; tear in a neck artery; tear in the artery of the neck
`,
};
