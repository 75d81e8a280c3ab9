import type { LexiconTable } from '../rows.ts';

/** Diseases of the kidneys, the urinary tract and the male organs, and sexual disorders. */
export const urinarySexual: LexiconTable = {
  name: 'conditions/urinary-sexual',
  kind: 'condition',
  rows: `
# Kidney
chronic kidney disease | kidney-disease | CKD; chronic renal disease; chronic renal failure; chronic kidney failure; chronic renal insufficiency; chronic kidney disorders; long-term kidney disease | mesh:D051436
end-stage kidney disease | chronic-kidney-disease, kidney-failure | ESRD; =ESKD; end-stage renal disease; end stage renal failure; dialysis-dependent kidney disease; advanced kidney disease | mesh:D007676
kidney failure | kidney-disease, organ-failure | renal failure; failure of the kidneys; failing kidneys; kidneys stop working; kidney shutdown; anuric renal failure; severe renal failure; kidneys fail; kidneys to fail; kidneys to stop working; kidneys shut down; kidneys shutting down; kidneys failing; kidneys are failing; kidneys have failed; kidneys have stopped working; kidneys no longer work; kidneys hardly work
acute kidney injury | kidney-disease | acute kidney failure; acute renal failure; =AKI; sudden kidney failure; acute renal insufficiency; acute renal injury; sudden loss of kidney function | mesh:D058186
kidney impairment | kidney-disease | renal impairment; impaired kidney function; impaired renal function; reduced kidney function; renal insufficiency; kidney dysfunction; renal dysfunction; severe renal impairment; poor kidney function; severe kidney disease; decreased kidney function; kidney insufficiency; severe kidney problems; decreased renal function; severe kidney impairment; abnormal kidney function; moderate to severe renal impairment; severe renal insufficiency; loss of kidney function; worsening kidney function; severe renal disease; kidney function problems; deterioration of kidney function; moderate renal impairment; worsening renal function; decline in kidney function; serious kidney problems; kidney trouble; poor renal function; worsening of kidney function; deterioration in renal function; kidney issues; kidney function decline; changes in kidney function; decreases in kidney function; eGFR below 30; an eGFR below 30; eGFR less than 30; eGFR below 45; eGFR below 60; eGFR <30; low eGFR; reduced eGFR; creatinine clearance below 30; creatinine clearance less than 30; CrCl below 30; eGFR below; eGFR is below; eGFR under; eGFR is under; eGFR less than; eGFR is less than; eGFR of less than; eGFR falls below; GFR below; GFR is below; creatinine clearance below; creatinine clearance is below; creatinine clearance under; creatinine clearance is less than; creatinine clearance less than | mesh:D051437
kidney damage | kidney-disease | kidney injury; nephrotoxicity; renal toxicity; damage to the kidneys; kidney toxicity; renal injury; renal damage; toxic effects on the kidneys; kidney harm; harm to the kidneys; toxicity to the kidneys; permanent kidney damage; nephrotoxic effects; renal papillary necrosis; damaged kidneys; injury to the kidneys; hurt your kidneys; hurt the kidneys; toxic to the kidneys; strain on the kidneys; stress on the kidneys; kidney strain; strain on your kidneys; kidney stress; kidneys not working properly; kidneys not working as well; kidneys work less well; worse kidney function; drop in kidney function; kidneys working less well; poorer kidney function
contrast-induced nephropathy | kidney-damage | contrast nephropathy
analgesic nephropathy | kidney-damage
interstitial nephritis | nephritis | acute interstitial nephritis; tubulointerstitial nephritis; kidney inflammation from drugs; interstitial kidney inflammation | mesh:D009395
nephritis | kidney-disease, inflammatory-diseases | inflammation of the kidneys; kidney inflammation; inflamed kidneys | mesh:D009393
glomerulonephritis | nephritis | Bright's disease; glomerular disease; membranoproliferative glomerulonephritis | mesh:D005921
membranous nephropathy | glomerulonephritis
C3 glomerulopathy | glomerulonephritis
IgA nephropathy | glomerulonephritis, autoimmune-diseases | Berger's disease; IgAN | mesh:D005922
focal segmental glomerulosclerosis | kidney-disease | =FSGS | mesh:D005923
nephrotic syndrome | kidney-disease | idiopathic nephrotic syndrome; nephrosis; kidneys leak protein | mesh:D009404
minimal change disease | nephrotic-syndrome
Alport syndrome | kidney-disease, genetic-disorders | | mesh:D009394
polycystic kidney disease | kidney-disease, genetic-disorders, cysts | autosomal dominant polycystic kidney disease; =ADPKD; =PKD; polycystic kidneys | mesh:D007690
kidney cyst | kidney-disease, cysts | renal cysts
renal tubular acidosis | kidney-disease, acidosis | | mesh:D000141
Fanconi syndrome | kidney-disease | acquired Fanconi syndrome; renal tubular dysfunction | mesh:D005198
Bartter syndrome | kidney-disease, genetic-disorders | | mesh:D001477
Gitelman syndrome | kidney-disease, genetic-disorders | Gitelman | mesh:D053579
Liddle syndrome | genetic-disorders, hypertension | Liddle | mesh:D056929
hydronephrosis | kidney-disease | swollen kidney; swelling of a kidney | mesh:D006869
uremia | kidney-failure | build-up of urea; uremic syndrome | mesh:D014511
kidney infarction | kidney-disease | renal infarction
renal vein thrombosis | kidney-disease, thrombosis
single kidney | kidney-disease | solitary kidney; one kidney
kidney stones | urinary-tract-disorders | nephrolithiasis; renal stones; renal calculi; renal calculus; urolithiasis; kidney calculi; ureteral stones; stones in the kidney; nephrolithiasis disease; kidney stone formation; formation of kidney stones | mesh:D007669
uric acid stones | kidney-stones | uric acid kidney stones
calcium oxalate stones | kidney-stones | calcium stones; calcium kidney stones
bladder stones | urinary-tract-disorders | bladder calculi; urinary stones; urinary calculi; urinary tract stones | mesh:D001744
struvite stones | kidney-stones
# Urinary infection
urinary tract infection | infections, urinary-tract-disorders | UTI; bladder infection; urinary infection; urine infection; uncomplicated urinary tract infections; water infection; complicated urinary tract infection; infections of the urinary tract; urinary tract bacterial infections; waterworks infection; pee infection; =UTIs; wee infection; infection in the urine; infections of the urine; infection of the waterworks | mesh:D014552
recurrent urinary tract infections | urinary-tract-infection | recurrent UTI; recurring urinary tract infections; repeated urinary infections; frequent UTIs; chronic UTIs
cystitis | urinary-tract-infection | bladder inflammation; inflammation of the bladder; inflamed bladder; acute cystitis; uncomplicated cystitis; acute uncomplicated cystitis; noninfective cystitis; bladder irritation; irritation of the bladder | mesh:D003556
hemorrhagic cystitis | cystitis, bleeding | bleeding from the bladder; bladder bleeding; bleeding bladder inflammation
ketamine cystitis | cystitis | ketamine bladder; ketamine-induced cystitis; ulcerative cystitis; ketamine bladder syndrome; ketamine-induced bladder damage
radiation cystitis | cystitis
kidney infection | urinary-tract-infection, kidney-disease | pyelonephritis; acute pyelonephritis; upper urinary tract infection; infection of the kidneys | mesh:D011704
urethritis | urinary-tract-infection | inflammation of the urethra; inflamed urethra; urethral infection | mesh:D014526
asymptomatic bacteriuria | urinary-tract-infection | bacteriuria; bacteria in the urine | mesh:D001437
# Bladder
bladder disorders | urinary-tract-disorders | bladder problems; bladder conditions; bladder disease; lower urinary tract symptoms; bladder dysfunction; bladder control problems; =LUTS; bladder damage; bladder trouble; bladder toxicity; damage to the bladder; lower urinary tract disorders | mesh:D001745
overactive bladder | bladder-disorders | =OAB; bladder overactivity; detrusor overactivity; unstable bladder; hyperactive bladder; overactive bladder syndrome; irritable bladder; overactive bladder symptoms; bladder spasticity | mesh:D053201
urge incontinence | urinary-incontinence | urgency incontinence
neurogenic bladder | bladder-disorders, neurological-disorders | neurogenic detrusor overactivity; neurogenic bladder dysfunction; bladder dysfunction due to neurologic disease | mesh:D001750
stress incontinence | urinary-incontinence | stress urinary incontinence; leaking urine when coughing | mesh:D014550
bladder prolapse | bladder-disorders, gynecological-conditions | cystocele; prolapsed bladder; dropped bladder | mesh:D052858
nocturia disorder | bladder-disorders | nocturnal polyuria
urinary tract obstruction | urinary-tract-disorders | urinary obstruction; bladder neck obstruction; bladder outlet obstruction; blocked urinary tract; blockage of the urinary tract; urinary blockage; obstruction of the urinary tract; obstructive uropathy; bladder obstruction; bladder outflow obstruction; blocked bladder; blockage of the bladder; blockage in the bladder; urinary tract blockage | mesh:D001748
urethral stricture | urinary-tract-disorders | narrowed urethra; urethral stenosis; narrowing of the urethra; narrowing of the water pipe; narrowed water pipe; scar tissue in the urethra; scarring of the urethra; narrowing in the urethra; narrowing of the tube that carries urine; scar in the urethra | mesh:D014525
vesicoureteral reflux | urinary-tract-disorders, childhood-diseases | urinary reflux | mesh:D014718
hypospadias | birth-defects, male-reproductive-disorders | | mesh:D007021
# Prostate and male organs
enlarged prostate | male-reproductive-disorders | benign prostatic hyperplasia; BPH; benign prostatic hypertrophy; prostate enlargement; prostatic hypertrophy; prostatic hyperplasia; enlargement of the prostate; enlarged prostate gland; benign prostate enlargement; enlargement of the prostate gland; symptomatic benign prostatic hyperplasia; prostate hypertrophy; benign prostate hyperplasia; swollen prostate; noncancerous enlargement of the prostate | mesh:D011470
prostate problems | male-reproductive-disorders | prostate disease; prostate disorders; prostate conditions; prostatic disease; prostate trouble; prostate issues; prostate gland problems | mesh:D011469
prostatitis | prostate-problems, inflammatory-diseases | inflammation of the prostate; prostate inflammation; inflamed prostate | mesh:D011472
chronic prostatitis | prostatitis
bacterial prostatitis | prostatitis, bacterial-infections | chronic bacterial prostatitis; prostate infection; infection of the prostate
epididymitis | male-reproductive-disorders, infections | epididymo-orchitis; inflammation of the epididymis | mesh:D004823
orchitis | male-reproductive-disorders, infections | inflammation of the testicles; inflamed testicles
testicular torsion | male-reproductive-disorders | twisted testicle; torsion; torsion of the testicle | mesh:D013086
undescended testicles | male-reproductive-disorders, birth-defects | cryptorchidism; undescended testes; prepubertal cryptorchidism; undescended testis | mesh:D003456
varicocele | male-reproductive-disorders | | mesh:D014646
hydrocele | male-reproductive-disorders | fluid around the testicle | mesh:D006848
phimosis | male-reproductive-disorders | tight foreskin | mesh:D010688
paraphimosis | male-reproductive-disorders
balanitis | male-reproductive-disorders | inflammation of the head of the penis; inflamed foreskin; balanoposthitis; penile infection; inflammation of the penis | mesh:D001446
male infertility | infertility, male-reproductive-disorders | infertility in men; low sperm count infertility; reduced male fertility; impaired male fertility; male fertility problems; infertility in males | mesh:D007248
azoospermia | male-infertility
oligospermia | male-infertility
Klinefelter syndrome | genetic-disorders, hypogonadism | XXY syndrome; Klinefelter's | mesh:D007713
penile fracture | injuries | corporal rupture; injury to the penis; broken penis
male menopause | hypogonadism | andropause; late-onset hypogonadism; age-related testosterone decline
# Sexual
erectile dysfunction | sexual-dysfunction | =ED; impotence; erection problems; erectile problems; impotency; inability to get an erection; trouble getting an erection; difficulty getting an erection; inability to get or keep an erection; difficulty having an erection; problems getting an erection; erectile difficulties; inability to have an erection; trouble getting or keeping an erection; problems with erections; inability to maintain an erection; failure to get an erection; male impotence; erectile disorder; impotent; difficulty maintaining an erection; difficulty with erections; loss of erections; not being able to get an erection; difficulty getting or maintaining an erection; trouble with erections; can't get an erection; erection difficulties; weak erections; trouble having an erection; difficulty achieving an erection; male sexual dysfunction; inability to achieve an erection; hard to get an erection; harder to get an erection; difficult to get an erection; hard to keep an erection; hard to get or keep an erection; difficulty keeping an erection; trouble keeping an erection; problems keeping an erection; difficulty getting or keeping an erection; problems getting or keeping an erection; unable to get an erection; weaker erections; lose erections; lose your erection; losing erections; erection trouble; poor erections; brewer's droop; softer erections; loss of morning erections; no morning erections | mesh:D007172
premature ejaculation | sexual-dysfunction | early ejaculation; rapid ejaculation; coming too soon; coming too quickly; climaxing too soon; finishing too soon; ejaculating too soon; ejaculating too quickly; climaxing too early | mesh:D061686
hypoactive sexual desire disorder | female-sexual-dysfunction, sexual-dysfunction | =HSDD; female sexual interest/arousal disorder; acquired hypoactive sexual desire disorder; low sexual desire in women; hypoactive sexual desire
female sexual arousal disorder | female-sexual-dysfunction, sexual-dysfunction
female sexual dysfunction | sexual-dysfunction
vaginismus | sexual-dysfunction, gynecological-conditions | vaginal muscle spasm; genito-pelvic pain disorder | mesh:D052065
priapism | male-reproductive-disorders | prolonged erection; painful erection; erection lasting more than four hours; long-lasting painful erection; prolonged painful erection; persistent erection; an erection that lasts longer than four hours; an erection that lasts more than 4 hours; erections lasting more than 4 hours; prolonged or painful erection; erection that lasts too long; an erection lasting longer than 4 hours; erection lasting longer than 4 hours; an erection that won't go away; unwanted erection; long-lasting erection; erection that won't go down; erection that will not go down; erection that lasts more than 4 hours; an erection lasting too long; long lasting, painful erection; long-lasting and painful erections; erection that does not go away | mesh:D011317
`,
};
