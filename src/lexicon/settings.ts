import type { LexiconTable } from './rows.ts';

/** Where a treatment is given. */
export const settings: LexiconTable = {
  name: 'settings',
  kind: 'setting',
  rows: `
# Where staff is at hand
clinical setting | | clinical environment; medical setting; medical environment; medical facility; healthcare setting; health care setting; healthcare facility; health care facility; controlled setting; controlled environment; supervised setting; supervised environment; monitored setting; monitored environment; care setting; clinical facility; certified healthcare setting; treatment facility
clinic | clinical-setting | outpatient clinic; outpatient setting; outpatient facility; outpatient department; pain clinic; pain management clinic; pain center; infusion center; infusion clinic; infusion suite; specialist clinic; specialty clinic; specialized clinic; treatment center; health center; medical center; day clinic; private clinic; walk-in clinic; urgent care; fertility clinic; sleep clinic; skin clinic; methadone clinic; dialysis center; cancer center; surgery center; ambulatory surgery center; day surgery unit
doctor's office | clinical-setting | physician's office; medical office; office setting; in-office; doctor's surgery; GP practice; medical practice; dental office; dentist's office
hospital | clinical-setting | hospital setting; hospital ward; inpatient setting; inpatient unit; inpatient facility; hospital outpatient department; psychiatric hospital; hospital bed; rehabilitation hospital
intensive care unit | hospital | =ICU; critical care unit; intensive care; critical care; coronary care unit
emergency department | hospital | emergency room; =the ER; =an ER; =in ER; =to ER; =ER visit; =ER doctor; =the ED; =an ED; =in ED; =ED visit; =ED attendance; =ED physician; =ED staff; =EDs; =ERs; casualty department; emergency setting; accident and emergency; =A&E
operating room | hospital | operating theatre; operating theater; surgical setting; surgical suite; perioperative setting
nursing home (setting) | clinical-setting | care home; long-term care facility; skilled nursing facility; hospice
pharmacy (setting) | | at the pharmacy; in pharmacies; at pharmacies; at a pharmacy; at your pharmacy; community pharmacy; in a pharmacy

# Where it is not
at home | | in-home; home setting; home use; home-based; home treatment; home administration; home infusion; in your own home; in their own home; in the home; at your home; from home; comfort of your home; comfort of your own home; in the comfort of home; home environment; in your home; at patients' homes
telehealth (setting) | | telemedicine; telehealth visit; video visit; virtual visit; online consultation; online visit; video consultation; remote consultation; telehealth appointment
`,
};
