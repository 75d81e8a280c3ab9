import type { LexiconTable } from '../rows.ts';

/** Stomach, bowel, liver, bile and pancreas; nausea and vomiting. */
export const gastrointestinal: LexiconTable = {
  name: 'treatments/gastrointestinal',
  kind: 'treatment',
  rows: `
# Acid
omeprazole | proton-pump-inhibitors | Prilosec; Losec; Prilosec OTC; Pyrocalm | atc:A02BC01
omeprazole-sodium bicarbonate | proton-pump-inhibitors, antacids | Zegerid; omeprazole and sodium bicarbonate
esomeprazole | proton-pump-inhibitors | Nexium; esomeprazole magnesium; Nexium Control; esomeprazole strontium; Emozul | atc:A02BC05
lansoprazole | proton-pump-inhibitors | Prevacid; Zoton; Prevacid 24HR; Zoton FasTab | atc:A02BC03
dexlansoprazole | proton-pump-inhibitors | Dexilant; Kapidex | atc:A02BC06
pantoprazole | proton-pump-inhibitors | Protonix; Pantoloc; pantoprazole sodium; Protium; Controloc; Somac | atc:A02BC02
rabeprazole | proton-pump-inhibitors | Aciphex; Pariet; rabeprazole sodium | atc:A02BC04
vonoprazan | potassium-competitive-acid-blockers | Voquezna; Takecab | atc:A02BC08
tegoprazan | potassium-competitive-acid-blockers | K-CAB
fexuprazan | potassium-competitive-acid-blockers
famotidine | h2-blockers | Pepcid; Pepcid AC; Zantac 360 | atc:A02BA03
ranitidine | h2-blockers | Zantac | atc:A02BA02
cimetidine | h2-blockers | Tagamet; Tagamet HB | atc:A02BA01
nizatidine | h2-blockers | Axid | atc:A02BA04
famotidine-calcium carbonate-magnesium hydroxide | h2-blockers, antacids | Pepcid Complete
ibuprofen-famotidine | nsaids, h2-blockers | Duexis
roxatidine | h2-blockers | | atc:A02BA06
lafutidine | h2-blockers | | atc:A02BA08
aluminum hydroxide | antacids, phosphate-binders | Alu-Cap; AlternaGel; aluminium hydroxide gel | atc:A02AB01
magnesium hydroxide | antacids, osmotic-laxatives | milk of magnesia; Phillips' Milk of Magnesia | atc:A02AA04
aluminum hydroxide-magnesium hydroxide | antacids | Maalox; Mylanta; co-magaldrox; aluminum and magnesium hydroxide; Gelusil; Mucogel; Aludrox
calcium carbonate | antacids, calcium-supplements | =Tums; Rolaids; calcium carbonate antacids; chewable calcium carbonate; Calcichew; Rennie | atc:A02AC01
magaldrate | antacids | Riopan | atc:A02AD02
hydrotalcite | antacids | Talcid | atc:A02AD04
sodium alginate | alginates | Gaviscon; Peptac; Gaviscon Advance; alginic acid; sodium alginate and potassium bicarbonate | atc:A02BX13
simethicone | antiflatulents, over-the-counter-medications | Gas-X; Mylicon; simeticone; Infacol; Phazyme; Wind-eze | atc:A03AX13
sucralfate | mucosal-protectants | Carafate; Antepsin | atc:A02BX02
misoprostol | prostaglandin-drugs, mucosal-protectants, abortion-pills, uterotonics | Cytotec | atc:A02BB01
mifepristone-misoprostol | abortion-pills | Medabon
telehealth abortion | abortion-pills | medication abortion by mail
rebamipide | mucosal-protectants | Mucosta | atc:A02BX14
teprenone | mucosal-protectants | geranylgeranylacetone; Selbex
pirenzepine | anticholinergics | Gastrozepin | atc:A02BX03
bismuth subsalicylate | antidiarrheals, antacids, salicylates | Pepto-Bismol; Kaopectate; pink bismuth
bismuth subcitrate | mucosal-protectants | De-Noltab; bismuth subcitrate potassium; tripotassium dicitratobismuthate; colloidal bismuth subcitrate | atc:A02BX05
bismuth-metronidazole-tetracycline | antibiotics | Pylera; Helidac
Helicobacter pylori eradication therapy | antibiotics, acid-reducers | triple therapy for H. pylori; H. pylori eradication therapy; H. pylori treatment; eradication therapy; Talicia; Prevpac; Voquezna Pak; Helicobacter pylori eradication; H. pylori triple therapy; triple therapy for Helicobacter pylori; H. pylori eradication | atc:A02BD
bismuth quadruple therapy | helicobacter-pylori-eradication-therapy | quadruple therapy; bismuth-based quadruple therapy
# Nausea and motility
ondansetron | 5-ht3-antagonists | Zofran; Zuplenz; Setofilm; ondansetron hydrochloride | atc:A04AA01
granisetron | 5-ht3-antagonists | Kytril; Sancuso; Sustol | atc:A04AA02
palonosetron | 5-ht3-antagonists | Aloxi | atc:A04AA05
dolasetron | 5-ht3-antagonists | Anzemet | atc:A04AA04
tropisetron | 5-ht3-antagonists | Navoban | atc:A04AA03
ramosetron | 5-ht3-antagonists | Irribow
aprepitant | nk1-antagonists | =Emend; Cinvanti; Aponvie | atc:A04AD12
fosaprepitant | nk1-antagonists | Ivemend; Emend IV; fosaprepitant dimeglumine
rolapitant | nk1-antagonists | Varubi | atc:A04AD14
netupitant-palonosetron | nk1-antagonists, 5-ht3-antagonists | Akynzeo; fosnetupitant; netupitant | atc:A04AA55
tradipitant | nk1-antagonists | Nereus
dronabinol | cannabinoids, antiemetics | Marinol; Syndros; synthetic THC | atc:A04AD10
nabilone | cannabinoids, antiemetics | Cesamet | atc:A04AD11
nabiximols | cannabinoids | Sativex; THC-CBD spray; THC:CBD spray
trimethobenzamide | antiemetics | Tigan
scopolamine | anticholinergics, antiemetics | hyoscine; Transderm Scop; hyoscine hydrobromide; Scopoderm; Kwells; scopolamine hydrobromide | atc:A04AD01
phosphorated carbohydrate solution | antiemetics | Emetrol
metoclopramide | dopamine-antagonists, prokinetics, antiemetics | Reglan; Maxolon; Gimoti; Primperan; metoclopramide hydrochloride | atc:A03FA01
domperidone | dopamine-antagonists, prokinetics, antiemetics | Motilium | atc:A03FA03
itopride | prokinetics, dopamine-antagonists | Ganaton | atc:A03FA07
cisapride | 5-ht4-agonists | Propulsid; Prepulsid | atc:A03FA02
mosapride | 5-ht4-agonists | Gasmotin
prucalopride | 5-ht4-agonists, laxatives | Motegrity; Resolor; Resotran | atc:A06AX05
tegaserod | 5-ht4-agonists, laxatives | Zelnorm; Zelmac | atc:A06AX06
levosulpiride | antipsychotics, prokinetics | | atc:N05AL07
bromopride | prokinetics | | atc:A03FA04
# Spasm and irritable bowel
dicyclomine | antispasmodics, anticholinergics | dicycloverine; Bentyl; Merbentyl | atc:A03AA07
hyoscyamine | antispasmodics, anticholinergics | Levsin; Levbid; NuLev; Anaspaz; L-hyoscyamine | atc:A03BA03
hyoscine butylbromide | antispasmodics, anticholinergics | Buscopan; butylscopolamine; scopolamine butylbromide | atc:A03BB01
mebeverine | antispasmodics | Colofac; Duspatal; Duspatalin | atc:A03AA04
alverine | antispasmodics | Spasmonal; alverine citrate | atc:A03AX08
otilonium bromide | antispasmodics | Spasmomen; otilonium | atc:A03AB06
pinaverium | antispasmodics | Dicetel; pinaverium bromide | atc:A03AX04
drotaverine | antispasmodics | No-Spa | atc:A03AD02
trimebutine | antispasmodics, prokinetics | Debridat; Modulon | atc:A03AA05
propantheline | anticholinergics, antispasmodics | Pro-Banthine; propantheline bromide | atc:A03AB05
methscopolamine | anticholinergics, antispasmodics | Pamine; methscopolamine bromide
phloroglucinol | antispasmodics | Spasfon | atc:A03AX12
alosetron | 5-ht3-antagonists | Lotronex | atc:A03AE01
eluxadoline | antidiarrheals | Viberzi; Truberzi | atc:A07DA06
linaclotide | guanylate-cyclase-c-agonists | Linzess; Constella | atc:A06AX04
plecanatide | guanylate-cyclase-c-agonists | Trulance | atc:A06AX07
lubiprostone | chloride-channel-activators | Amitiza | atc:A06AX03
elobixibat | laxatives | Goofice | atc:A06AX09
# Constipation
polyethylene glycol | osmotic-laxatives | polyethylene glycol 3350; MiraLAX; GlycoLax; PEG 3350; macrogol; Dulcolax Balance; Forlax; ClearLax; polyethylene glycol laxative | atc:A06AD15
macrogol with electrolytes | osmotic-laxatives | Movicol; Laxido; macrogol compound; CosmoCol
polyethylene glycol-electrolyte solution | bowel-preparations | GoLYTELY; NuLYTELY; MoviPrep; Plenvu; CoLyte; TriLyte; Klean-Prep; PEG-ELS; KleanPrep; macrogol bowel preparation
sodium picosulfate-magnesium citrate | bowel-preparations | Prepopik; Clenpiq; Picolax; CitraFleet; sodium picosulfate and magnesium citrate
sodium sulfate-potassium sulfate-magnesium sulfate | bowel-preparations | Suprep; Sutab; Eziclen
lactulose | osmotic-laxatives | Constulose; Duphalac; Kristalose; Enulose; Generlac | atc:A06AD11
lactitol | osmotic-laxatives | Pizensy | atc:A06AD12
sorbitol | osmotic-laxatives | sorbitol solution | atc:A06AD18
magnesium citrate | osmotic-laxatives, bowel-preparations, magnesium | Citroma; citrate of magnesia
magnesium sulfate | magnesium | IV magnesium; intravenous magnesium; magnesium infusion; intravenous magnesium sulfate
sodium phosphate enema | osmotic-laxatives | Fleet enema; phosphate enema
sodium phosphates | osmotic-laxatives, bowel-preparations | OsmoPrep; Visicol; Fleet Phospho-soda
senna | stimulant-laxatives | Senokot; Ex-Lax; sennosides; senna glycosides; Perdiem | atc:A06AB06
senna-docusate | stimulant-laxatives, stool-softeners | Senokot-S; Peri-Colace; docusate-senna
bisacodyl | stimulant-laxatives | Dulcolax; Correctol; Fleet Bisacodyl | atc:A06AB02
sodium picosulfate | stimulant-laxatives | Dulcolax Pico; Laxoberal | atc:A06AB08
docusate | stool-softeners | Colace; docusate sodium; docusate calcium; Surfak; dioctyl sodium sulfosuccinate; DulcoEase; Docusol
glycerin suppositories | laxatives | glycerol suppositories; glycerine suppositories | atc:A06AX01
methylcellulose | bulk-forming-laxatives | Citrucel; Celevac | atc:A06AC06
psyllium | bulk-forming-laxatives | Metamucil; ispaghula; psyllium husk; ispaghula husk; Fybogel; Konsyl; Plantago ovata; psyllium seed husk; psyllium fiber | atc:A06AC01
calcium polycarbophil | bulk-forming-laxatives | polycarbophil; FiberCon | atc:A06AC08
sterculia | bulk-forming-laxatives | Normacol; karaya gum | atc:A06AC03
# Diarrhea and infection of the gut
loperamide | antidiarrheals, opioids | Imodium; Imodium A-D; loperamide hydrochloride; Diamode | atc:A07DA03
loperamide-simethicone | antidiarrheals, antiflatulents | Imodium Multi-Symptom; Imodium Plus
diphenoxylate-atropine | antidiarrheals, opioids | Lomotil; co-phenotrope; diphenoxylate
racecadotril | enkephalinase-inhibitors | Hidrasec; Tiorfan | atc:A07XA04
crofelemer | antidiarrheals | Mytesi | atc:A07XA06
telotristat | tryptophan-hydroxylase-inhibitors, antidiarrheals | Xermelo; telotristat ethyl | atc:A16AX15
kaolin-pectin | antidiarrheals | kaolin; Kapect
diosmectite | antidiarrheals | Smecta; dioctahedral smectite; smectite | atc:A07BC05
tannin albuminate | antidiarrheals | | atc:A07XA01
activated charcoal | antidotes, antidiarrheals | charcoal tablets; medicinal charcoal; CharcoCaps; Actidose; Carbomix | atc:A07BA01
rifaximin | antibiotics | Xifaxan; Targaxan | atc:A07AA11
rifamycin | antibiotics | Aemcolo
fidaxomicin | macrolides | Dificid; Dificlir | atc:A07AA12
bezlotoxumab | monoclonal-antibodies | Zinplava
fecal microbiota spores | biologics | Vowst; fecal microbiota spores, live; SER-109
fecal microbiota live | biologics | Rebyota; fecal microbiota, live-jslm
# Inflammatory bowel disease
mesalamine | aminosalicylates | mesalazine; Asacol; Lialda; Pentasa; 5-aminosalicylic acid; Canasa; Rowasa; Apriso; Salofalk; Octasa; Delzicol; Mezavant; Asacol HD | atc:A07EC02
sulfasalazine | aminosalicylates, conventional-dmards, sulfonamides | Azulfidine; Salazopyrin; salazosulfapyridine | atc:A07EC01
balsalazide | aminosalicylates | Colazal; Colazide; Giazo | atc:A07EC04
olsalazine | aminosalicylates | Dipentum | atc:A07EC03
vedolizumab | integrin-antagonists, monoclonal-antibodies | Entyvio | atc:L04AG05
teduglutide | glp-2-analogues | Gattex; Revestive | atc:A16AX08
etrasimod | s1p-receptor-modulators | Velsipity | atc:L04AE05
# Liver and bile
ursodeoxycholic acid | bile-acid-drugs | ursodiol; Actigall; Urso; =UDCA; Urso Forte; Ursofalk; Destolit; Reltone | atc:A05AA02
chenodiol | bile-acid-drugs | chenodeoxycholic acid; Chenodal; Ctexli | atc:A05AA01
cholic acid | bile-acid-drugs | Cholbam; Kolbam | atc:A05AA03
obeticholic acid | fxr-agonists, bile-acid-drugs | Ocaliva | atc:A05AA04
vonafexor | fxr-agonists
odevixibat | ileal-bile-acid-transporter-inhibitors | Bylvay | atc:A05AX05
maralixibat | ileal-bile-acid-transporter-inhibitors | Livmarli | atc:A05AX04
elafibranor | medications | Iqirvo
seladelpar | ppar-delta-agonists | Livdelzi; Lyvdelzi
L-ornithine-L-aspartate | medications | ornithine aspartate; Hepa-Merz; =LOLA
lanifibranor | medications
efruxifermin | medications
pegozafermin | medications
# Pancreas and enzymes
pancrelipase | digestive-enzymes, pancreatic-enzyme-replacement-therapy | Creon; Zenpep; Pancreaze; Viokace; Pertzye; Nutrizym; pancreatic lipase; pancreatin | atc:A09AA02
pancreatic enzyme replacement therapy | digestive-enzymes | =PERT; pancreatic enzyme supplements; pancreatic enzyme replacement
sacrosidase | digestive-enzymes | Sucraid
# Hemorrhoids, fissures, mouth
hemorrhoid creams | topical-medications | Preparation H; hemorrhoid ointment; hemorrhoidal cream; Anusol; hemorrhoid suppositories; Germoloids; Proctosedyl | atc:C05A
glyceryl trinitrate ointment | glyceryl-trinitrate, topical-medications | topical nitroglycerin; Rectogesic; Rectiv; GTN ointment; nitroglycerin ointment
pilocarpine | cholinergics, glaucoma-medications, miotics | Salagen; Isopto Carpine; Vuity; pilocarpine eye drops; Qlosi; pilocarpine hydrochloride
cevimeline | cholinergics | Evoxac
`,
};
