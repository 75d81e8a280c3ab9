import type { LexiconTable } from '../rows.ts';

/** Anesthesia, epilepsy, Parkinson's disease, migraine, dementia, multiple sclerosis and other nervous diseases. */
export const nervousSystem: LexiconTable = {
  name: 'treatments/nervous-system',
  kind: 'treatment',
  rows: `
# Anesthesia and sedation
ketamine | nmda-antagonists, dissociative-anesthetics, intravenous-anesthetics | Ketalar; Ketanest; Ketaset; special K; ketamine hydrochloride; ketamine HCl; racemic ketamine; S/R-ketamine; ketamine infusion | atc:N01AX03 mesh:D007649
esketamine | nmda-antagonists, dissociative-anesthetics, rapid-acting-antidepressants | Spravato; S-ketamine; (S)-ketamine; S(+)-ketamine; esketamine nasal spray; esketamine hydrochloride; S-enantiomer of ketamine; Vesierra | atc:N01AX14
arketamine | nmda-antagonists, dissociative-anesthetics | R-ketamine; (R)-ketamine; R(-)-ketamine
propofol | intravenous-anesthetics | Diprivan; Propoven | atc:N01AX10
fospropofol | intravenous-anesthetics | Lusedra
etomidate | intravenous-anesthetics | Amidate; Hypnomidate | atc:N01AX07
thiopental | barbiturates, intravenous-anesthetics | thiopentone; sodium thiopental; Pentothal; sodium pentothal; thiopental sodium | atc:N01AF03
methohexital | barbiturates, intravenous-anesthetics | Brevital; methohexitone | atc:N01AF01
remimazolam | benzodiazepines, intravenous-anesthetics | Byfavo | atc:N05CD14
nitrous oxide | inhaled-anesthetics, nmda-antagonists | laughing gas; happy gas; N2O; dinitrogen monoxide | atc:N01AX13
Entonox | nitrous-oxide | gas and air; nitrous oxide and oxygen; nitrous oxide-oxygen mixture; Nitronox
isoflurane | inhaled-anesthetics | Forane | atc:N01AB06
sevoflurane | inhaled-anesthetics | Ultane; Sevorane | atc:N01AB08
desflurane | inhaled-anesthetics | Suprane | atc:N01AB07
halothane | inhaled-anesthetics | Fluothane | atc:N01AB01
enflurane | inhaled-anesthetics | Ethrane | atc:N01AB04
methoxyflurane | inhaled-anesthetics, analgesics | Penthrox; penthrane; green whistle | atc:N01AB03
diethyl ether | inhaled-anesthetics | ethyl ether; ether anesthesia | atc:N01AA01
xenon | inhaled-anesthetics, nmda-antagonists | xenon gas | atc:N01AX15
dexmedetomidine | alpha-2-agonists, sedatives | Precedex; Dexdor; Igalmi; dexmedetomidine hydrochloride | atc:N05CM18
chloroform | inhaled-anesthetics | trichloromethane | atc:N01AB02
# Local anesthetics
lidocaine | local-anesthetics, antiarrhythmics | lignocaine; Xylocaine; lidocaine hydrochloride; Xylocard; lidocaine patches; Lidoderm; Versatis; ZTlido; lidocaine plasters; lidocaine medicated plaster; lidocaine cream; lidocaine ointment; lidocaine gel; lidocaine skin cream; lidocaine infusion | atc:N01BB02
bupivacaine | local-anesthetics | Marcaine; Sensorcaine; bupivacaine hydrochloride; Marcain | atc:N01BB01
liposomal bupivacaine | local-anesthetics | Exparel
levobupivacaine | local-anesthetics | Chirocaine | atc:N01BB10
ropivacaine | local-anesthetics | Naropin; ropivacaine hydrochloride | atc:N01BB09
mepivacaine | local-anesthetics | Carbocaine; Polocaine; Scandonest | atc:N01BB03
prilocaine | local-anesthetics | Citanest | atc:N01BB04
articaine | local-anesthetics | Septocaine; Septanest; Ultracain | atc:N01BB08
procaine | local-anesthetics | Novocain; Novocaine; procaine hydrochloride | atc:N01BA02
chloroprocaine | local-anesthetics | Nesacaine; Clorotekal; 2-chloroprocaine | atc:N01BA04
tetracaine | local-anesthetics | amethocaine; Ametop; Pontocaine | atc:N01BA03
benzocaine | local-anesthetics | Orajel; Anbesol; Hurricaine; Cepacol; ethyl aminobenzoate | atc:N01BA05
proparacaine | local-anesthetics, eye-medications | proxymetacaine; Alcaine
oxybuprocaine | local-anesthetics, eye-medications | benoxinate
dibucaine | local-anesthetics | cinchocaine; Nupercainal
pramoxine | local-anesthetics | pramocaine; Sarna Sensitive
lidocaine-prilocaine | local-anesthetics | EMLA; EMLA cream; lidocaine-prilocaine cream; lidocaine and prilocaine
lidocaine-tetracaine | local-anesthetics | Pliaglis; Synera; Rapydan
ethyl chloride | local-anesthetics | chloroethane; cold spray | atc:N01BX01
# Neuromuscular blockade
succinylcholine | neuromuscular-blockers | suxamethonium; Anectine; Quelicin; suxamethonium chloride | atc:M03AB01
rocuronium | neuromuscular-blockers | Zemuron; Esmeron; rocuronium bromide | atc:M03AC09
vecuronium | neuromuscular-blockers | Norcuron; vecuronium bromide | atc:M03AC03
pancuronium | neuromuscular-blockers | Pavulon; pancuronium bromide | atc:M03AC01
atracurium | neuromuscular-blockers | Tracrium; atracurium besylate | atc:M03AC04
cisatracurium | neuromuscular-blockers | Nimbex; cisatracurium besylate | atc:M03AC11
mivacurium | neuromuscular-blockers | Mivacron | atc:M03AC10
tubocurarine | neuromuscular-blockers | curare; d-tubocurarine | atc:M03AA02
sugammadex | antidotes | Bridion | atc:V03AB35
dantrolene | muscle-relaxants | Dantrium; Ryanodex; Revonto; dantrolene sodium | atc:M03CA01
# Epilepsy
carbamazepine | anticonvulsants, mood-stabilizers | Tegretol; Carbatrol; Equetro; Epitol; Carbagen | atc:N03AF01
oxcarbazepine | anticonvulsants | Trileptal; Oxtellar; Oxtellar XR | atc:N03AF02
eslicarbazepine | anticonvulsants | Aptiom; Zebinix; eslicarbazepine acetate | atc:N03AF04
phenytoin | hydantoins | Dilantin; Epanutin; diphenylhydantoin; phenytoin sodium; Phenytek | atc:N03AB02
fosphenytoin | hydantoins | Cerebyx; Sesquient; Pro-Epanutin | atc:N03AB05
valproate | anticonvulsants, mood-stabilizers | valproic acid; sodium valproate; divalproex; divalproex sodium; Depakote; Depakene; Epilim; valproate semisodium; Depacon; Depakine; semisodium valproate; Stavzor; Episenta; valproate sodium | atc:N03AG01
lamotrigine | anticonvulsants, mood-stabilizers | Lamictal; Subvenite | atc:N03AX09
levetiracetam | anticonvulsants | Keppra; Spritam; Elepsia | atc:N03AX14
brivaracetam | anticonvulsants | Briviact | atc:N03AX23
topiramate | anticonvulsants, preventive-migraine-medications | Topamax; Trokendi; Qudexy; Eprontia; Trokendi XR; Qudexy XR | atc:N03AX11
zonisamide | anticonvulsants | Zonegran; Zonisade | atc:N03AX15
lacosamide | anticonvulsants | Vimpat; Motpoly XR | atc:N03AX18
gabapentin | gabapentinoids | Neurontin; Gralise; Gabarone | atc:N02BF01
gabapentin enacarbil | gabapentinoids | Horizant
pregabalin | gabapentinoids | Lyrica; Lyrica CR; Alzain; Axalid | atc:N02BF02
mirogabalin | gabapentinoids | Tarlige | atc:N02BF03
phenobarbital | barbiturates, anticonvulsants | phenobarbitone; Sezaby; phenobarbital sodium | atc:N03AA02
primidone | anticonvulsants | Mysoline | atc:N03AA03
ethosuximide | anticonvulsants | Zarontin | atc:N03AD01
methsuximide | anticonvulsants | mesuximide; Celontin | atc:N03AD03
felbamate | anticonvulsants | Felbatol | atc:N03AX10
cenobamate | anticonvulsants | Xcopri; Ontozry | atc:N03AX25
perampanel | anticonvulsants, ampa-antagonists | Fycompa | atc:N03AX22
rufinamide | anticonvulsants | Banzel; Inovelon | atc:N03AF03
tiagabine | anticonvulsants, gabaergic-drugs | Gabitril | atc:N03AG06
vigabatrin | anticonvulsants, gabaergic-drugs | Sabril; Vigadrone; Vigafyde | atc:N03AG04
clobazam | benzodiazepines, anticonvulsants | Onfi; Frisium; Sympazan; Tapclob; Perizam | atc:N05BA09
clonazepam | benzodiazepines, anticonvulsants | Klonopin; Rivotril | atc:N03AE01
stiripentol | anticonvulsants | Diacomit | atc:N03AX17
fenfluramine | anticonvulsants, serotonergic-drugs, appetite-suppressants | Fintepla; Pondimin | atc:N03AX26
cannabidiol oral solution | anticonvulsants, cannabinoids | Epidiolex; Epidyolex; pharmaceutical cannabidiol; prescription cannabidiol
retigabine | anticonvulsants, potassium-channel-openers | ezogabine; Trobalt; Potiga | atc:N03AX21
ganaxolone | anticonvulsants, neurosteroids | Ztalmy | atc:N03AX27
sulthiame | anticonvulsants | sultiame; Ospolot
# Parkinson's disease and movement disorders
levodopa | antiparkinson-drugs, dopaminergic-drugs | L-dopa; levodopa inhalation; Inbrija | atc:N04BA01
carbidopa | antiparkinson-drugs | Lodosyn
carbidopa-levodopa | antiparkinson-drugs, dopaminergic-drugs | levodopa-carbidopa; Sinemet; co-careldopa; Rytary; Parcopa; carbidopa and levodopa; levodopa and carbidopa; Dhivy; Crexont
foslevodopa-foscarbidopa | antiparkinson-drugs, dopaminergic-drugs | foscarbidopa-foslevodopa; Vyalev; Produodopa; foslevodopa and foscarbidopa
levodopa-carbidopa intestinal gel | carbidopa-levodopa | Duopa; Duodopa
levodopa-benserazide | antiparkinson-drugs, dopaminergic-drugs | co-beneldopa; Madopar; levodopa and benserazide; Prolopa
carbidopa-levodopa-entacapone | antiparkinson-drugs, dopaminergic-drugs | Stalevo; levodopa, carbidopa and entacapone | atc:N04BA03
pramipexole | dopamine-agonists | Mirapex; Mirapexin; Sifrol | atc:N04BC05
ropinirole | dopamine-agonists | Requip; Adartrel; ropinirole hydrochloride | atc:N04BC04
rotigotine | dopamine-agonists | Neupro | atc:N04BC09
apomorphine | dopamine-agonists | Apokyn; Kynmobi; APO-go; Onapgo; apomorphine hydrochloride | atc:N04BC07
bromocriptine | dopamine-agonists, prolactin-inhibitors | Parlodel; Cycloset | atc:N04BC01
cabergoline | dopamine-agonists, prolactin-inhibitors | Dostinex; Cabaser | atc:N04BC06
pergolide | dopamine-agonists | Permax | atc:N04BC02
quinagolide | prolactin-inhibitors | Norprolac | atc:G02CB04
selegiline | mao-b-inhibitors | Eldepryl; Emsam; Zelapar; deprenyl; L-deprenyl | atc:N04BD01
rasagiline | mao-b-inhibitors | Azilect | atc:N04BD02
safinamide | mao-b-inhibitors | Xadago | atc:N04BD03
entacapone | comt-inhibitors | Comtan; Comtess | atc:N04BX02
tolcapone | comt-inhibitors | Tasmar | atc:N04BX01
opicapone | comt-inhibitors | Ongentys | atc:N04BX04
amantadine | antiparkinson-drugs, nmda-antagonists, antivirals | Symmetrel; Gocovri; Osmolex; amantadine hydrochloride | atc:N04BB01
istradefylline | antiparkinson-drugs, adenosine-antagonists | Nourianz; Nouriast
trihexyphenidyl | anticholinergics, antiparkinson-drugs | Artane; benzhexol | atc:N04AA01
benztropine | anticholinergics, antiparkinson-drugs | benzatropine; Cogentin | atc:N04AC01
biperiden | anticholinergics, antiparkinson-drugs | Akineton | atc:N04AA02
procyclidine | anticholinergics, antiparkinson-drugs | Kemadrin | atc:N04AA04
orphenadrine | anticholinergics, muscle-relaxants | Norflex; Disipal; orphenadrine citrate
tetrabenazine | vmat2-inhibitors | Xenazine | atc:N07XX06
deutetrabenazine | vmat2-inhibitors | Austedo | atc:N07XX16
valbenazine | vmat2-inhibitors | Ingrezza | atc:N07XX13
ecopipam | dopamine-antagonists
pridopidine | sigma-receptor-ligands
# Migraine
sumatriptan | triptans | Imitrex; Imigran; Zembrace; Onzetra; Tosymra; sumatriptan succinate | atc:N02CC01
rizatriptan | triptans | Maxalt; Maxalt-MLT | atc:N02CC04
zolmitriptan | triptans | Zomig; Zomig-ZMT | atc:N02CC03
eletriptan | triptans | Relpax | atc:N02CC06
naratriptan | triptans | Amerge; Naramig | atc:N02CC02
almotriptan | triptans | Axert; Almogran | atc:N02CC05
frovatriptan | triptans | Frova; Migard | atc:N02CC07
sumatriptan-naproxen | triptans, nsaids | Treximet
lasmiditan | ditans | Reyvow; Rayvow | atc:N02CC08
ergotamine | ergot-alkaloids, migraine-medications | ergotamine tartrate; Ergomar; Cafergot; Migril | atc:N02CA02
dihydroergotamine | ergot-alkaloids, migraine-medications | =DHE; Migranal; D.H.E. 45; Trudhesa; dihydroergotamine mesylate; Atzumi | atc:N02CA01
methysergide | ergot-alkaloids, migraine-medications | Sansert; Deseril
pizotifen | preventive-migraine-medications, antihistamines | Sanomigran; pizotyline | atc:N02CX01
flunarizine | calcium-channel-blockers, preventive-migraine-medications | Sibelium | atc:N07CA03
cinnarizine | antihistamines, calcium-channel-blockers | Stugeron; cinnarizine and dimenhydrinate; Arlevert | atc:N07CA02
erenumab | cgrp-antibodies | Aimovig | atc:N02CD01
galcanezumab | cgrp-antibodies | Emgality | atc:N02CD02
fremanezumab | cgrp-antibodies | Ajovy | atc:N02CD03
eptinezumab | cgrp-antibodies | Vyepti | atc:N02CD05
rimegepant | gepants | Nurtec; Nurtec ODT; Vydura | atc:N02CD06
ubrogepant | gepants | Ubrelvy | atc:N02CD04
atogepant | gepants | Qulipta; Aquipta | atc:N02CD07
zavegepant | gepants | Zavzpret; zavegepant nasal spray
# Dementia
donepezil | cholinesterase-inhibitors, dementia-medications | Aricept; Adlarity; donepezil hydrochloride | atc:N06DA02
rivastigmine | cholinesterase-inhibitors, dementia-medications | Exelon | atc:N06DA03
galantamine | cholinesterase-inhibitors, dementia-medications | Razadyne; Reminyl; galanthamine; Zunveyl | atc:N06DA04
tacrine | cholinesterase-inhibitors, dementia-medications | Cognex | atc:N06DA01
memantine | nmda-antagonists, dementia-medications | Namenda; Ebixa; Axura; memantine hydrochloride; Namenda XR | atc:N06DX01
memantine-donepezil | dementia-medications | Namzaric; donepezil/memantine
buntanetap | dementia-medications
lecanemab | amyloid-antibodies | Leqembi; BAN2401 | atc:N06DX04
donanemab | amyloid-antibodies | Kisunla | atc:N06DX05
aducanumab | amyloid-antibodies | Aduhelm | atc:N06DX03
gantenerumab | amyloid-antibodies
solanezumab | amyloid-antibodies
trontinemab | amyloid-antibodies
remternetug | amyloid-antibodies
# Multiple sclerosis, motor neuron and neuromuscular disease
interferon beta-1a | interferons, multiple-sclerosis-drugs | Avonex; Rebif | atc:L03AB07
interferon beta-1b | interferons, multiple-sclerosis-drugs | Betaseron; Betaferon; Extavia | atc:L03AB08
interferon beta | interferons, multiple-sclerosis-drugs | beta interferon; interferon-β
peginterferon beta-1a | interferons, multiple-sclerosis-drugs | Plegridy | atc:L03AB13
glatiramer acetate | multiple-sclerosis-drugs, immunomodulators | glatiramer; Copaxone; Glatopa; Brabio | atc:L03AX13
fingolimod | s1p-receptor-modulators | Gilenya; Tascenso; FTY720 | atc:L04AE01
siponimod | s1p-receptor-modulators | Mayzent | atc:L04AE03
ozanimod | s1p-receptor-modulators | Zeposia | atc:L04AE02
ponesimod | s1p-receptor-modulators | Ponvory | atc:L04AE04
dimethyl fumarate | multiple-sclerosis-drugs, immunomodulators | Tecfidera; Skilarence; =DMF | atc:L04AX07
diroximel fumarate | multiple-sclerosis-drugs, immunomodulators | Vumerity | atc:L04AX09
monomethyl fumarate | multiple-sclerosis-drugs, immunomodulators | Bafiertam
teriflunomide | multiple-sclerosis-drugs, immunosuppressants | Aubagio | atc:L04AK02
vidofludimus calcium | multiple-sclerosis-drugs | vidofludimus
cladribine | antimetabolites, multiple-sclerosis-drugs | Mavenclad; Leustatin; Litak
natalizumab | integrin-antagonists, monoclonal-antibodies, multiple-sclerosis-drugs | Tysabri; Tyruko | atc:L04AG03
ocrelizumab | cd20-antibodies, multiple-sclerosis-drugs | Ocrevus | atc:L04AG08
ofatumumab | cd20-antibodies, multiple-sclerosis-drugs | Kesimpta; Arzerra | atc:L04AG12
ublituximab | cd20-antibodies, multiple-sclerosis-drugs | Briumvi | atc:L04AG14
alemtuzumab | monoclonal-antibodies, multiple-sclerosis-drugs, immunosuppressants | Lemtrada; Campath; MabCampath; anti-CD52 antibody | atc:L04AG06
daclizumab | monoclonal-antibodies, immunosuppressants | Zinbryta; Zenapax
dalfampridine | potassium-channel-blockers, multiple-sclerosis-drugs | fampridine; Ampyra; Fampyra; 4-aminopyridine; 4-AP | atc:N07XX07
amifampridine | potassium-channel-blockers | Firdapse; 3,4-diaminopyridine; Ruzurgi; =3,4-DAP | atc:N07XX05
riluzole | glutamate-modulators | Rilutek; Tiglutik; Exservan; Teglutik | atc:N07XX02
troriluzole | glutamate-modulators
edaravone | antioxidant-drugs | Radicava; Radicut | atc:N07XX14
sodium phenylbutyrate-taurursodiol | medications | Relyvrio; Albrioza; AMX0035; sodium phenylbutyrate and taurursodiol
tofersen | antisense-oligonucleotides | Qalsody | atc:N07XX22
nusinersen | antisense-oligonucleotides | Spinraza | atc:M09AX07
risdiplam | medications | Evrysdi | atc:M09AX10
onasemnogene abeparvovec | gene-therapy | Zolgensma; OAV101 | atc:M09AX09
eteplirsen | antisense-oligonucleotides | Exondys 51; exon-skipping drugs | atc:M09AX06
golodirsen | antisense-oligonucleotides | Vyondys 53 | atc:M09AX08
viltolarsen | antisense-oligonucleotides | Viltepso | atc:M09AX12
casimersen | antisense-oligonucleotides | Amondys 45 | atc:M09AX13
ataluren | medications | Translarna | atc:M09AX03
delandistrogene moxeparvovec | gene-therapy | Elevidys; SRP-9001
vamorolone | corticosteroids | Agamree
givinostat | hdac-inhibitors | Duvyzat
pyridostigmine | cholinesterase-inhibitors | Mestinon; Regonol; pyridostigmine bromide | atc:N07AA02
neostigmine | cholinesterase-inhibitors | Bloxiverz; Prostigmin; neostigmine methylsulfate | atc:N07AA01
edrophonium | cholinesterase-inhibitors | Tensilon; Enlon
physostigmine | cholinesterase-inhibitors | eserine; Antilirium; physostigmine salicylate
efgartigimod | fcrn-blockers | Vyvgart; efgartigimod alfa
rozanolixizumab | fcrn-blockers, monoclonal-antibodies | Rystiggo
nipocalimab | fcrn-blockers, monoclonal-antibodies | Imaavy
trofinetide | medications | Daybue
omaveloxolone | antioxidant-drugs | Skyclarys
vatiquinone | medications
tafamidis | medications, transthyretin-stabilizers | Vyndaqel; Vyndamax; tafamidis meglumine | atc:N07XX08
acoramidis | medications, transthyretin-stabilizers | Attruby; Beyonttra
inotersen | antisense-oligonucleotides | Tegsedi | atc:N07XX15
eplontersen | antisense-oligonucleotides | Wainua; Wainzua
patisiran | small-interfering-rnas | Onpattro | atc:N07XX12
vutrisiran | small-interfering-rnas | Amvuttra | atc:N07XX18
lepodisiran | small-interfering-rnas, lipid-lowering-drugs
nimodipine | dihydropyridines | Nimotop; Nymalize | atc:C08CA06
piracetam | nootropics | Nootropil; Nootropyl | atc:N06BX03
cerebrolysin | nootropics
dextromethorphan-quinidine | nmda-antagonists | Nuedexta
betahistine | medications | Serc; betahistine dihydrochloride | atc:N07CA01
`,
};
