import type { LexiconTable } from '../rows.ts';

/** Depression, psychosis, bipolar disorder, anxiety, sleep, attention and dependence. */
export const psychiatry: LexiconTable = {
  name: 'treatments/psychiatry',
  kind: 'treatment',
  rows: `
# Antidepressants
fluoxetine | ssris | Prozac; Sarafem; fluoxetine hydrochloride; Prozac Weekly; Oxactin | atc:N06AB03
sertraline | ssris | Zoloft; Lustral; sertraline hydrochloride | atc:N06AB06
paroxetine | ssris | Paxil; Seroxat; Brisdelle; Pexeva; paroxetine hydrochloride; Paxil CR | atc:N06AB05
citalopram | ssris | Celexa; Cipramil; citalopram hydrobromide | atc:N06AB04
escitalopram | ssris | Lexapro; Cipralex; escitalopram oxalate | atc:N06AB10
fluvoxamine | ssris | Luvox; Faverin; fluvoxamine maleate | atc:N06AB08
dapoxetine | ssris | Priligy | atc:G04BX14
zimelidine | ssris | Zelmid
vilazodone | antidepressants, serotonergic-drugs | Viibryd | atc:N06AX24
vortioxetine | antidepressants, serotonergic-drugs | Trintellix; Brintellix | atc:N06AX26
venlafaxine | snris | Effexor; Effexor XR; Efexor; venlafaxine hydrochloride; Vensir | atc:N06AX16
desvenlafaxine | snris | Pristiq; Khedezla | atc:N06AX23
duloxetine | snris | Cymbalta; Yentreve; Drizalma; duloxetine hydrochloride; Irenka | atc:N06AX21
milnacipran | snris | Savella; Ixel | atc:N06AX17
levomilnacipran | snris | Fetzima | atc:N06AX28
bupropion | atypical-antidepressants, smoking-cessation-drugs | Wellbutrin; Zyban; amfebutamone; bupropion hydrochloride; Aplenzin; Forfivo; Wellbutrin XL; Wellbutrin SR | atc:N06AX12
dextromethorphan-bupropion | rapid-acting-antidepressants, nmda-antagonists | Auvelity; AXS-05
mirtazapine | tetracyclic-antidepressants, atypical-antidepressants | Remeron; Zispin; RemeronSolTab | atc:N06AX11
mianserin | tetracyclic-antidepressants | Tolvon | atc:N06AX03
maprotiline | tetracyclic-antidepressants | Ludiomil | atc:N06AA21
trazodone | atypical-antidepressants, sedatives | Desyrel; Oleptro; Molipaxin; trazodone hydrochloride | atc:N06AX05
nefazodone | atypical-antidepressants | Serzone | atc:N06AX06
agomelatine | atypical-antidepressants, melatonin-receptor-agonists | Valdoxan | atc:N06AX22
reboxetine | norepinephrine-reuptake-inhibitors, antidepressants | Edronax | atc:N06AX18
tianeptine | atypical-antidepressants | Stablon; Coaxil; tianeptine sodium | atc:N06AX14
gepirone | antidepressants, 5-ht1a-agonists | Exxua | atc:N06AX19
brexanolone | neurosteroids, gabaergic-drugs, rapid-acting-antidepressants | Zulresso | atc:N06AX29
zuranolone | neurosteroids, gabaergic-drugs, rapid-acting-antidepressants | Zurzuvae | atc:N06AX31
osavampator | antidepressants
navacaprant | antidepressants
amitriptyline | tricyclic-antidepressants | Elavil; amitriptyline hydrochloride; Endep; Tryptizol; Saroten | atc:N06AA09
nortriptyline | tricyclic-antidepressants | Pamelor; Aventyl; Allegron; nortriptyline hydrochloride | atc:N06AA10
imipramine | tricyclic-antidepressants | Tofranil; imipramine hydrochloride; imipramine pamoate | atc:N06AA02
desipramine | tricyclic-antidepressants | Norpramin; desmethylimipramine | atc:N06AA01
clomipramine | tricyclic-antidepressants | Anafranil; clomipramine hydrochloride | atc:N06AA04
doxepin | tricyclic-antidepressants, hypnotics | Silenor; Sinequan; Prudoxin; Zonalon | atc:N06AA12
trimipramine | tricyclic-antidepressants | Surmontil | atc:N06AA06
protriptyline | tricyclic-antidepressants | Vivactil | atc:N06AA11
dosulepin | tricyclic-antidepressants | dothiepin; Prothiaden | atc:N06AA16
lofepramine | tricyclic-antidepressants | Gamanil; Lomont | atc:N06AA07
amoxapine | tricyclic-antidepressants | Asendin; Asendis | atc:N06AA17
amitriptyline-perphenazine | tricyclic-antidepressants, typical-antipsychotics | Triavil; Etrafon
amitriptyline-chlordiazepoxide | tricyclic-antidepressants, benzodiazepines | Limbitrol
phenelzine | maois | Nardil; phenelzine sulfate | atc:N06AF03
tranylcypromine | maois | Parnate | atc:N06AF04
isocarboxazid | maois | Marplan | atc:N06AF01
moclobemide | maois | Aurorix; Manerix | atc:N06AG02
iproniazid | maois | Marsilid | atc:N06AF05
clorgyline | maois | clorgiline
rapastinel | nmda-antagonists, rapid-acting-antidepressants | GLYX-13
esmethadone | nmda-antagonists | REL-1017
aticaprant | antidepressants
seltorexant | orexin-antagonists, antidepressants
# Mood stabilizers
lithium | mood-stabilizers, narrow-therapeutic-index-drugs | lithium carbonate; Lithobid; Eskalith; Priadel; Camcolit; lithium citrate; lithium salts; lithium therapy | atc:N05AN01
# Antipsychotics
haloperidol | butyrophenones | Haldol; Serenace; haloperidol decanoate; Haldol Decanoate | atc:N05AD01
droperidol | butyrophenones, antiemetics | Inapsine; Xomolix | atc:N05AD08
benperidol | butyrophenones | Anquil | atc:N05AD07
chlorpromazine | phenothiazines, typical-antipsychotics | Thorazine; Largactil; chlorpromazine hydrochloride | atc:N05AA01
fluphenazine | phenothiazines, typical-antipsychotics | Prolixin; Modecate; fluphenazine decanoate | atc:N05AB02
perphenazine | phenothiazines, typical-antipsychotics | Trilafon; Fentazin | atc:N05AB03
prochlorperazine | phenothiazines, antiemetics | Compazine; Stemetil; Buccastem; Compro | atc:N05AB04
trifluoperazine | phenothiazines, typical-antipsychotics | Stelazine | atc:N05AB06
thioridazine | phenothiazines, typical-antipsychotics | Mellaril; Melleril | atc:N05AC02
mesoridazine | phenothiazines, typical-antipsychotics | Serentil | atc:N05AC03
levomepromazine | phenothiazines, typical-antipsychotics, antiemetics | methotrimeprazine; Nozinan | atc:N05AA02
pericyazine | phenothiazines, typical-antipsychotics | periciazine; Neulactil | atc:N05AC01
promazine | phenothiazines, typical-antipsychotics | Sparine | atc:N05AA03
thiothixene | typical-antipsychotics | tiotixene; Navane | atc:N05AF04
flupentixol | typical-antipsychotics | flupenthixol; Depixol; Fluanxol | atc:N05AF01
zuclopenthixol | typical-antipsychotics | Clopixol; zuclopenthixol decanoate | atc:N05AF05
chlorprothixene | typical-antipsychotics | Truxal | atc:N05AF03
loxapine | typical-antipsychotics | Loxitane; Adasuve | atc:N05AH01
molindone | typical-antipsychotics | Moban | atc:N05AE02
pimozide | typical-antipsychotics | Orap | atc:N05AG02
penfluridol | typical-antipsychotics | Semap | atc:N05AG03
sulpiride | antipsychotics | Dolmatil; Sulpitil | atc:N05AL01
amisulpride | atypical-antipsychotics, antiemetics | Solian; Barhemsys | atc:N05AL05
tiapride | antipsychotics | Tiapridal | atc:N05AL03
clozapine | atypical-antipsychotics | Clozaril; Versacloz; FazaClo; Denzapine; Zaponex | atc:N05AH02
olanzapine | atypical-antipsychotics | Zyprexa; Zypadhera; Zyprexa Relprevv; Zyprexa Zydis; olanzapine pamoate; olanzapine long-acting injection | atc:N05AH03
olanzapine-fluoxetine | atypical-antipsychotics, ssris | Symbyax; olanzapine-fluoxetine combination
olanzapine-samidorphan | atypical-antipsychotics | Lybalvi | atc:N05AH53
quetiapine | atypical-antipsychotics | Seroquel; Seroquel XR; quetiapine fumarate | atc:N05AH04
asenapine | atypical-antipsychotics | Saphris; Sycrest; Secuado | atc:N05AH05
risperidone | atypical-antipsychotics | Risperdal; Risperdal Consta; Perseris; Uzedy; Rykindo | atc:N05AX08
paliperidone | atypical-antipsychotics | Invega; Invega Sustenna; Xeplion; paliperidone palmitate; Trevicta; Invega Trinza | atc:N05AX13
iloperidone | atypical-antipsychotics | Fanapt | atc:N05AX14
ziprasidone | atypical-antipsychotics | Geodon; Zeldox | atc:N05AE04
lurasidone | atypical-antipsychotics | Latuda | atc:N05AE05
aripiprazole | atypical-antipsychotics | Abilify; Abilify Maintena; Aristada; aripiprazole lauroxil; Abilify Asimtufii | atc:N05AX12
brexpiprazole | atypical-antipsychotics | Rexulti; Rxulti | atc:N05AX16
cariprazine | atypical-antipsychotics | Vraylar; Reagila | atc:N05AX15
lumateperone | atypical-antipsychotics | Caplyta | atc:N05AD10
pimavanserin | atypical-antipsychotics | Nuplazid | atc:N05AX17
sertindole | atypical-antipsychotics | Serdolect | atc:N05AE03
zotepine | atypical-antipsychotics | Zoleptil | atc:N05AX11
blonanserin | atypical-antipsychotics | Lonasen
xanomeline | cholinergics
xanomeline-trospium | antipsychotics, cholinergics | Cobenfy; KarXT; xanomeline-trospium chloride; xanomeline and trospium chloride
iclepertin | medications
emraclidine | antipsychotics
ulotaront | antipsychotics
brilaroxazine | antipsychotics
# Anxiety
alprazolam | benzodiazepines | Xanax; Xanax XR | atc:N05BA12
lorazepam | benzodiazepines | Ativan; Loreev | atc:N05BA06
diazepam | benzodiazepines, muscle-relaxants | Valium; Diastat; Valtoco; Stesolid; diazepam rectal gel | atc:N05BA01
chlordiazepoxide | benzodiazepines | Librium | atc:N05BA02
chlordiazepoxide-clidinium | benzodiazepines, anticholinergics | Librax
clorazepate | benzodiazepines | Tranxene; clorazepic acid; clorazepate dipotassium | atc:N05BA05
oxazepam | benzodiazepines | Serax | atc:N05BA04
bromazepam | benzodiazepines | Lexotan; Lexotanil | atc:N05BA08
phenazepam | benzodiazepines | fenazepam; bromdihydrochlorphenylbenzodiazepine
prazepam | benzodiazepines | Centrax; Lysanxia | atc:N05BA11
tofisopam | anxiolytics | Grandaxin
midazolam | benzodiazepines | =Versed; Nayzilam; Buccolam; Dormicum; Hypnovel; midazolam nasal spray; Epistatus; buccal midazolam; midazolam hydrochloride | atc:N05CD08
temazepam | benzodiazepines, hypnotics | Restoril; Normison | atc:N05CD07
triazolam | benzodiazepines, hypnotics | Halcion | atc:N05CD05
flurazepam | benzodiazepines, hypnotics | Dalmane | atc:N05CD01
nitrazepam | benzodiazepines, hypnotics | Mogadon | atc:N05CD02
estazolam | benzodiazepines, hypnotics | Prosom | atc:N05CD04
lormetazepam | benzodiazepines, hypnotics | Noctamid | atc:N05CD06
loprazolam | benzodiazepines, hypnotics | Dormonoct | atc:N05CD11
flunitrazepam | benzodiazepines, hypnotics | Rohypnol; roofies | atc:N05CD03
quazepam | benzodiazepines, hypnotics | | atc:N05CD10
brotizolam | benzodiazepines, hypnotics | Lendormin | atc:N05CD09
flumazenil | antidotes | Romazicon; Anexate; benzodiazepine antagonist; Lanexat | atc:V03AB25
buspirone | anxiolytics, 5-ht1a-agonists | Buspar; buspirone hydrochloride | atc:N05BE01
tandospirone | anxiolytics, 5-ht1a-agonists | Sediel
hydroxyzine | sedating-antihistamines, anxiolytics | Vistaril; Atarax; hydroxyzine hydrochloride; hydroxyzine pamoate; Ucerax | atc:N05BB01
meprobamate | anxiolytics | Miltown; Equanil | atc:N05BC01
etifoxine | anxiolytics, gabaergic-drugs | Stresam
# Sleep
zolpidem | z-drugs | Ambien; Ambien CR; Stilnoct; Edluar; =Intermezzo; zolpidem tartrate; Stilnox; ZolpiMist | atc:N05CF02
eszopiclone | z-drugs | Lunesta | atc:N05CF04
zopiclone | z-drugs | Imovane; Zimovane | atc:N05CF01
zaleplon | z-drugs | =Sonata | atc:N05CF03
suvorexant | orexin-antagonists | Belsomra | atc:N05CJ01
lemborexant | orexin-antagonists | Dayvigo | atc:N05CJ02
daridorexant | orexin-antagonists | Quviviq | atc:N05CJ03
ramelteon | melatonin-receptor-agonists | Rozerem | atc:N05CH02
melatonin | hypnotics | Circadin; Slenyto; melatonin supplements; prolonged-release melatonin; melatonin gummies; N-acetyl-5-methoxytryptamine | atc:N05CH01
tasimelteon | melatonin-receptor-agonists | Hetlioz | atc:N05CH03
chloral hydrate | hypnotics | Noctec; Somnote | atc:N05CC01
clomethiazole | hypnotics, anticonvulsants | Heminevrin; chlormethiazole | atc:N05CM02
secobarbital | barbiturates | Seconal; quinalbarbitone | atc:N05CA06
pentobarbital | barbiturates | Nembutal; pentobarbitone; pentobarbital sodium | atc:N05CA01
amobarbital | barbiturates | Amytal; amylobarbitone; sodium amytal; amobarbital sodium | atc:N05CA02
butabarbital | barbiturates | secbutabarbital; Butisol
glutethimide | hypnotics | Doriden | atc:N05CE01
paraldehyde | sedatives, anticonvulsants | | atc:N05CC05
sodium oxybate | cns-depressants, gabaergic-drugs | Xyrem; Lumryz; Alcover; γ-hydroxybutyrate | atc:N07XX04
mixed-salt oxybates | cns-depressants, gabaergic-drugs | Xywav; calcium, magnesium, potassium and sodium oxybates; low-sodium oxybate
modafinil | wakefulness-promoting-drugs | Provigil; Modalert | atc:N06BA07
armodafinil | wakefulness-promoting-drugs | Nuvigil | atc:N06BA13
adrafinil | wakefulness-promoting-drugs | Olmifon
solriamfetol | wakefulness-promoting-drugs | Sunosi | atc:N06BA14
pitolisant | histamine-h3-antagonists, wakefulness-promoting-drugs | Wakix; Ozawade | atc:N07XX11
oveporexton | wakefulness-promoting-drugs | TAK-861; orexin receptor 2 agonist
# Attention
methylphenidate | stimulants, adhd-medications | Ritalin; Concerta; Quillivant; Daytrana; Equasym; Medikinet; Ritalin LA; Cotempla; Aptensio; Jornay; methylphenidate hydrochloride; Metadate; Methylin; Ritalina; Foquest; Quillichew; Xaggitin | atc:N06BA04
dexmethylphenidate | stimulants, adhd-medications | Focalin; Focalin XR | atc:N06BA11
serdexmethylphenidate-dexmethylphenidate | stimulants, adhd-medications | Azstarys; serdexmethylphenidate
amphetamine | amphetamine-stimulants, adhd-medications | Evekeo; Adzenys; Dyanavel; amphetamine sulfate; amfetamine | atc:N06BA01
mixed amphetamine salts | amphetamine-stimulants, adhd-medications | Adderall; Adderall XR; Mydayis; amphetamine-dextroamphetamine; dextroamphetamine-amphetamine; amphetamine and dextroamphetamine; amphetamine mixed salts; dextroamphetamine and amphetamine; dextroamphetamine saccharate; amphetamine salts
dextroamphetamine | amphetamine-stimulants, adhd-medications | dexamphetamine; Dexedrine; Zenzedi; dexamfetamine; Amfexa; ProCentra; d-amphetamine | atc:N06BA02
lisdexamfetamine | amphetamine-stimulants, adhd-medications | Vyvanse; Elvanse; lisdexamphetamine; Tyvense; lisdexamfetamine dimesylate | atc:N06BA12
methamphetamine | amphetamine-stimulants, adhd-medications | Desoxyn; methamphetamine hydrochloride; metamfetamine; meth | atc:N06BA03
atomoxetine | norepinephrine-reuptake-inhibitors, nonstimulant-adhd-medications | Strattera; atomoxetine hydrochloride | atc:N06BA09
viloxazine | norepinephrine-reuptake-inhibitors, nonstimulant-adhd-medications | Qelbree | atc:N06AX09
guanfacine | alpha-2-agonists, nonstimulant-adhd-medications, antihypertensives | Intuniv; Tenex | atc:C02AC02
clonidine | alpha-2-agonists, centrally-acting-antihypertensives, nonstimulant-adhd-medications | Catapres; Kapvay; Catapres-TTS; Dixarit; Onyda; Duraclon; clonidine hydrochloride | atc:C02AC01
pemoline | stimulants | Cylert | atc:N06BA05
centanafadine | medications
# Dependence
disulfiram | drugs-for-alcohol-dependence | Antabuse | atc:N07BB01
acamprosate | drugs-for-alcohol-dependence | Campral; acamprosate calcium | atc:N07BB03
calcium carbimide | drugs-for-alcohol-dependence | cyanamide | atc:N07BB02
nicotine replacement therapy | smoking-cessation-drugs, nicotine | =NRT; Nicorette; nicotine replacement; Nicotinell; NiQuitin; nicotine replacement products
nicotine patch | nicotine-replacement-therapy | NicoDerm; NicoDerm CQ; Habitrol
nicotine gum | nicotine-replacement-therapy | Nicorette gum
nicotine lozenges | nicotine-replacement-therapy
nicotine inhaler | nicotine-replacement-therapy | nicotine inhalator
nicotine mouth spray | nicotine-replacement-therapy | nicotine oral spray; Nicorette QuickMist; nicotine mouthspray
nicotine sublingual tablets | nicotine-replacement-therapy | nicotine microtabs; nicotine tablets
combination nicotine replacement therapy | nicotine-replacement-therapy | combination NRT; combination nicotine replacement; dual NRT
nicotine nasal spray | nicotine-replacement-therapy
nicotine | stimulants | pure nicotine; nicotine salts
varenicline | smoking-cessation-drugs | Chantix; Champix; varenicline tartrate | atc:N07BA03
cytisine | smoking-cessation-drugs | cytisinicline; Tabex; Desmoxan; Todacitan | atc:N07BA04
lofexidine | alpha-2-agonists, drugs-for-opioid-dependence | Lucemyra; BritLofex | atc:N07BC04
# Pseudobulbar, sexual desire, others
flibanserin | serotonergic-drugs | Addyi | atc:G02CX02
bremelanotide | hormone-drugs | Vyleesi | atc:G02CX05
# Psychedelics and related medicines
5-MeO-DMT | psychedelics | mebufotenin; BPL-003
`,
};
