import type { LexiconTable } from '../rows.ts';

/** Diseases of the airways and the lungs. */
export const respiratory: LexiconTable = {
  name: 'conditions/respiratory',
  kind: 'condition',
  rows: `
asthma | lung-disease, inflammatory-diseases | bronchial asthma; asthma symptoms; asthmatic symptoms; asthmatic conditions; childhood asthma; asthmatics; you are asthmatic; you’re asthmatic; who are asthmatic; who is asthmatic; child is asthmatic | mesh:D001249
severe asthma | asthma | uncontrolled asthma; severe persistent asthma; poorly controlled asthma; difficult-to-control asthma
eosinophilic asthma | asthma | severe eosinophilic asthma
allergic asthma | asthma, allergies | atopic asthma; extrinsic asthma
exercise-induced asthma | asthma | exercise-induced bronchoconstriction; exercise-induced bronchospasm; exercise-induced wheezing; exercise asthma | mesh:D001250
asthma attack | asthma | acute asthma; asthma exacerbations; asthma flare-ups; acute asthma attacks; worsening of asthma; worsening asthma; acute severe asthma; asthmatic attacks; asthma flare
status asthmaticus | asthma-attack | life-threatening asthma | mesh:D013224
aspirin-exacerbated respiratory disease | asthma | aspirin-sensitive asthma; Samter's triad; aspirin-induced asthma; asthma triggered by aspirin; =AERD
occupational asthma | asthma | work-related asthma | mesh:D059366
chronic obstructive pulmonary disease | lung-disease | COPD; chronic obstructive lung disease; chronic obstructive airway disease; =COAD; smoker's lung; obstructive lung disease; obstructive airway disease | mesh:D029424
COPD exacerbation | chronic-obstructive-pulmonary-disease | acute exacerbation of COPD; exacerbations of COPD; COPD flare-ups; acute exacerbations of chronic bronchitis; COPD flare-up
emphysema | chronic-obstructive-pulmonary-disease | pulmonary emphysema; damaged air sacs | mesh:D004646
chronic bronchitis | chronic-obstructive-pulmonary-disease | smoker's cough | mesh:D029481
bronchitis | respiratory-tract-infections | acute bronchitis; chest cold; inflammation of the bronchi; bronchial inflammation; inflamed airways | mesh:D001991
bronchiolitis | respiratory-tract-infections | viral bronchiolitis | mesh:D001988
bronchiolitis obliterans | lung-disease | popcorn lung; obliterative bronchiolitis; bronchiolitis obliterans syndrome | mesh:D001989
bronchiectasis | lung-disease | non-cystic fibrosis bronchiectasis; stretched airways; widened airways; scarred airways | mesh:D001987
cystic fibrosis | genetic-disorders, lung-disease | mucoviscidosis; =CF | mesh:D003550
alpha-1 antitrypsin deficiency | genetic-disorders, lung-disease, liver-disease | alpha1-antitrypsin deficiency; AATD; alpha-1 proteinase inhibitor deficiency | mesh:D019896
interstitial lung disease | lung-disease | =ILD; diffuse parenchymal lung disease; lung scarring; scarring of the lungs; scarring of lung tissue | mesh:D017563
pulmonary fibrosis | interstitial-lung-disease, fibrosis | lung fibrosis; scarred lungs; fibrosing lung disease; fibrosis of the lungs | mesh:D011658
idiopathic pulmonary fibrosis | pulmonary-fibrosis | =IPF; cryptogenic fibrosing alveolitis | mesh:D054990
pneumonitis | interstitial-lung-disease | inflammation of the lungs; lung inflammation; inflamed lungs; inflammation in the lungs; noninfectious pneumonitis; lung toxicity; pulmonary toxicity; lung damage; damage to the lungs; drug-induced lung disease
interstitial pneumonitis | pneumonitis
radiation pneumonitis | pneumonitis | | mesh:D017564
hypersensitivity pneumonitis | pneumonitis, allergies | extrinsic allergic alveolitis; farmer's lung; allergic alveolitis | mesh:D000542
eosinophilic pneumonia | lung-disease | pulmonary eosinophilia; eosinophilic lung disease | mesh:D011657
organizing pneumonia | lung-disease
cryptogenic organizing pneumonia | organizing-pneumonia
pneumoconiosis | lung-disease, occupational-diseases | coal worker's pneumoconiosis; black lung disease; black lung | mesh:D011009
silicosis | pneumoconiosis | | mesh:D012829
asbestosis | pneumoconiosis | asbestos-related disease; asbestos lung disease | mesh:D001195
berylliosis | pneumoconiosis | | mesh:D001607
vaping-associated lung injury | lung-disease | EVALI; vaping-related lung injury; e-cigarette lung injury; vaping lung injury
acute lung injury | lung-disease | lung injury | mesh:D055371
transfusion-related acute lung injury | acute-lung-injury | =TRALI
acute respiratory distress syndrome | respiratory-failure | adult respiratory distress syndrome; shock lung; =ARDS | mesh:D012128
neonatal respiratory distress syndrome | respiratory-failure, neonatal-disorders | infant respiratory distress syndrome; hyaline membrane disease; respiratory distress syndrome in premature infants; respiratory distress syndrome; =RDS; breathing problems in premature babies | mesh:D012127
bronchopulmonary dysplasia | lung-disease, neonatal-disorders | =BPD in infants; chronic lung disease of prematurity | mesh:D001997
apnea of prematurity | neonatal-disorders | breathing pauses in premature babies
transient tachypnea of the newborn | neonatal-disorders
meconium aspiration syndrome | neonatal-disorders | meconium aspiration | mesh:D008471
respiratory failure | lung-disease, organ-failure | acute respiratory failure; respiratory insufficiency; lung failure; pulmonary insufficiency; chronic respiratory failure; severe respiratory insufficiency; acute respiratory insufficiency; pulmonary failure; ventilatory failure | mesh:D012131
respiratory arrest | respiratory-failure | breathing stops; stopped breathing; stop breathing; stopping breathing; cessation of breathing; failure to breathe
pulmonary edema | lung-disease | fluid in the lungs; water in the lungs; fluid on the lungs; fluid build-up in the lungs; buildup of fluid in the lungs; wet lungs; build-up of fluid in the lungs; water on the lungs; lungs fill with fluid; lungs filling with fluid; fluid in your lungs; too much fluid in the lungs | mesh:D011654
high-altitude pulmonary edema | pulmonary-edema, altitude-sickness | =HAPE
pleural effusion | lung-disease | fluid around the lungs; fluid in the pleural cavity; malignant pleural effusion | mesh:D010996
pleurisy | lung-disease, inflammatory-diseases | pleuritis; inflammation of the pleura; inflammation of the lining of the lungs; pleuritic pain | mesh:D010998
empyema | lung-disease, infections | pleural empyema; pus around the lung; pleural infection | mesh:D004653
pneumothorax | lung-disease | collapsed lung; punctured lung; tension pneumothorax; puncturing a lung; air leak into the chest; lung puncture; hole in the lung; air leaking from the lung; air around the lung; air outside the lung; deflated lung | mesh:D011030
hemothorax | lung-disease | blood around the lungs | mesh:D006491
chylothorax | lung-disease | | mesh:D002916
atelectasis | lung-disease | collapsed airspaces; lung collapse; partial lung collapse | mesh:D001261
lung abscess | lung-disease, infections | abscess of the lung | mesh:D008169
lung nodules | lung-disease | pulmonary nodules; spots on the lung
pulmonary alveolar proteinosis | lung-disease | | mesh:D011649
lymphangioleiomyomatosis | lung-disease | =LAM | mesh:D018192
alveolar hemorrhage | lung-disease, bleeding | diffuse alveolar hemorrhage; bleeding in the lungs; lung bleeding; pulmonary hemorrhage; bleeding into the lungs | mesh:D006469
Goodpasture syndrome | autoimmune-diseases, kidney-disease, lung-disease | anti-GBM disease | mesh:D019867
hepatopulmonary syndrome | lung-disease, liver-disease | | mesh:D020065
primary ciliary dyskinesia | lung-disease, genetic-disorders | immotile cilia syndrome; Kartagener syndrome
obesity hypoventilation syndrome | lung-disease | Pickwickian syndrome | mesh:D010845
airway obstruction | lung-disease | blocked airway; obstructed airway; upper airway obstruction; obstruction of the airway; reversible obstructive airway disease; airway blockage; narrowed airways; narrowing of the airways | mesh:D000402
reactive airway disease | asthma | hyperreactive airways; airway hyperresponsiveness; reactive airways
tracheomalacia | lung-disease | floppy windpipe | mesh:D055090
subglottic stenosis | airway-obstruction | tracheal stenosis; narrowed windpipe | mesh:D014135
vocal cord dysfunction | lung-disease | paradoxical vocal fold motion | mesh:D064706
vocal cord paralysis | lung-disease | vocal fold paralysis; recurrent laryngeal nerve palsy | mesh:D014826
croup | respiratory-tract-infections, childhood-diseases | laryngotracheobronchitis; laryngotracheitis | mesh:D003440
epiglottitis | respiratory-tract-infections | inflammation of the epiglottis | mesh:D004826
tracheitis | respiratory-tract-infections | | mesh:D014136
respiratory tract infections | infections, lung-disease | respiratory infections; infections of the airways; infections of the respiratory tract; airway infections | mesh:D012141
upper respiratory tract infection | respiratory-tract-infections | upper respiratory infection; URTI; nose and throat infections; infection of the nose and throat; ear, nose, and throat infections; =URI
lower respiratory tract infection | respiratory-tract-infections | chest infection; lung infection; lower respiratory infection; bronchopulmonary infections; infection of the lungs; pulmonary infection; bronchial infections
pneumonia | lower-respiratory-tract-infection | lung inflammation from infection; bronchopneumonia; lobar pneumonia; infectious pneumonia | mesh:D011014
viral pneumonia | pneumonia, viral-infections
bacterial pneumonia | pneumonia, bacterial-infections
community-acquired pneumonia | pneumonia | =CAP
hospital-acquired pneumonia | pneumonia | nosocomial pneumonia; =HAP
ventilator-associated pneumonia | pneumonia | =VAP | mesh:D053717
aspiration pneumonia | pneumonia | aspiration pneumonitis; food or fluid in the lungs | mesh:D011015
pneumococcal pneumonia | pneumonia | | mesh:D011018
mycoplasma pneumonia | pneumonia | walking pneumonia; atypical pneumonia | mesh:D011019
Pneumocystis pneumonia | pneumonia, fungal-infections, opportunistic-infections | Pneumocystis jirovecii pneumonia; Pneumocystis carinii pneumonia; =PCP; =PJP | mesh:D011020
lung transplant rejection | transplant-rejection
altitude sickness | | mountain sickness; acute mountain sickness; high-altitude illness; high altitude sickness | mesh:D000532
high-altitude cerebral edema | altitude-sickness, cerebral-edema | =HACE
decompression sickness | | the bends; caisson disease; diver's disease | mesh:D003665
hyperventilation syndrome | | dysfunctional breathing
`,
};
