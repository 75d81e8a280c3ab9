import type { LexiconTable } from '../rows.ts';

/** Autoimmune disease, transplantation and the skin. */
export const immunologyDermatology: LexiconTable = {
  name: 'treatments/immunology-dermatology',
  kind: 'treatment',
  rows: `
# Immunosuppressants
azathioprine | antiproliferative-immunosuppressants, conventional-dmards, thiopurines | Imuran; Azasan | atc:L04AX01
mycophenolate | antiproliferative-immunosuppressants | mycophenolate mofetil; CellCept; Myfortic; mycophenolic acid; =MMF; Myhibbin; mycophenolate sodium | atc:L04AA06
cyclosporine | calcineurin-inhibitors, narrow-therapeutic-index-drugs | ciclosporin; Neoral; Sandimmune; cyclosporin; Restasis; Gengraf; cyclosporin A; Cequa; Ikervis; Sandimmun; Verkazia; cyclosporine eye drops; Vevye; ciclosporin eye drops | atc:L04AD01
tacrolimus | calcineurin-inhibitors, narrow-therapeutic-index-drugs | Prograf; Protopic; Advagraf; Envarsus; FK506; Astagraf; Adoport; tacrolimus ointment | atc:L04AD02
pimecrolimus | calcineurin-inhibitors, topical-medications, topical-calcineurin-inhibitors | Elidel; pimecrolimus cream | atc:D11AH02
voclosporin | calcineurin-inhibitors | Lupkynis | atc:L04AD03
sirolimus | mtor-inhibitors, immunosuppressants | rapamycin; Rapamune; Hyftor; Fyarro; nab-sirolimus | atc:L04AH01
leflunomide | conventional-dmards | Arava | atc:L04AK01
belatacept | t-cell-costimulation-blockers | Nulojix | atc:L04AA28
imlifidase | immunosuppressants | Idefirix
abatacept | t-cell-costimulation-blockers, biologic-dmards | Orencia | atc:L04AA24
basiliximab | monoclonal-antibodies, immunosuppressants | Simulect | atc:L04AC02
muromonab-CD3 | monoclonal-antibodies, immunosuppressants | Orthoclone OKT3; OKT3
antithymocyte globulin | polyclonal-antibodies | Thymoglobulin; Atgam; anti-thymocyte globulin; =ATG; rabbit antithymocyte globulin; horse antithymocyte globulin
belumosudil | rock2-inhibitors, immunosuppressants | Rezurock
axatilimab | monoclonal-antibodies | Niktimvo
remestemcel-L | cell-therapy | Ryoncil
# TNF and interleukins
adalimumab | tnf-inhibitors, monoclonal-antibodies | Humira; Amjevita; Cyltezo; Hadlima; Hyrimoz; Yusimry; Idacio; Hulio; Yuflyma; Imraldi; Abrilada; Simlandi; Amgevita; Hukyndra; Libmyris | atc:L04AB04
etanercept | tnf-inhibitors, fusion-proteins | Enbrel; Erelzi; Benepali; Eticovo | atc:L04AB01
infliximab | tnf-inhibitors, monoclonal-antibodies | Remicade; Inflectra; Renflexis; Remsima; Avsola; Zymfentra; Flixabi | atc:L04AB02
golimumab | tnf-inhibitors, monoclonal-antibodies | Simponi; Simponi Aria | atc:L04AB06
certolizumab pegol | tnf-inhibitors, monoclonal-antibodies | Cimzia; certolizumab | atc:L04AB05
tocilizumab | il-6-inhibitors, biologic-dmards, monoclonal-antibodies | Actemra; RoActemra; Tyenne; Tofidence; Avtozma | atc:L04AC07
sarilumab | il-6-inhibitors, biologic-dmards, monoclonal-antibodies | Kevzara | atc:L04AC14
satralizumab | il-6-inhibitors, monoclonal-antibodies | Enspryng | atc:L04AC19
anakinra | il-1-inhibitors, biologic-dmards | Kineret | atc:L04AC03
canakinumab | il-1-inhibitors, monoclonal-antibodies | Ilaris | atc:L04AC08
rilonacept | il-1-inhibitors, fusion-proteins | Arcalyst | atc:L04AC04
ustekinumab | il-23-inhibitors, monoclonal-antibodies | Stelara; Wezlana; Selarsdi; Yesintek; Pyzchiva; Uzpruvo; Otulfi; Imuldosa; Steqeyma; Starjemza | atc:L04AC05
guselkumab | il-23-inhibitors, monoclonal-antibodies | Tremfya | atc:L04AC16
risankizumab | il-23-inhibitors, monoclonal-antibodies | Skyrizi | atc:L04AC18
tulisokibart | monoclonal-antibodies
duvakitug | monoclonal-antibodies
tildrakizumab | il-23-inhibitors, monoclonal-antibodies | Ilumya; Ilumetri | atc:L04AC17
mirikizumab | il-23-inhibitors, monoclonal-antibodies | Omvoh | atc:L04AC24
secukinumab | il-17-inhibitors, monoclonal-antibodies | Cosentyx | atc:L04AC10
ixekizumab | il-17-inhibitors, monoclonal-antibodies | Taltz | atc:L04AC13
brodalumab | il-17-inhibitors, monoclonal-antibodies | Siliq; Kyntheum | atc:L04AC12
bimekizumab | il-17-inhibitors, monoclonal-antibodies | Bimzelx | atc:L04AC21
sonelokimab | il-17-inhibitors, monoclonal-antibodies
spesolimab | interleukin-inhibitors, monoclonal-antibodies | Spevigo | atc:L04AC22
tralokinumab | il-4-il-13-inhibitors, monoclonal-antibodies | Adbry; Adtralza | atc:D11AH07
lebrikizumab | il-4-il-13-inhibitors, monoclonal-antibodies | Ebglyss
nemolizumab | interleukin-inhibitors, monoclonal-antibodies | Nemluvio; Mitchga
emapalumab | monoclonal-antibodies, immunosuppressants | Gamifant
# JAK and other small molecules
tofacitinib | jak-inhibitors | Xeljanz | atc:L04AF01
baricitinib | jak-inhibitors | Olumiant | atc:L04AF02
upadacitinib | jak-inhibitors | Rinvoq | atc:L04AF03
filgotinib | jak-inhibitors | Jyseleca | atc:L04AF04
abrocitinib | jak-inhibitors | Cibinqo | atc:D11AH08
ritlecitinib | jak-inhibitors | Litfulo | atc:L04AF08
deuruxolitinib | jak-inhibitors, hair-growth-drugs | Leqselvi
delgocitinib | jak-inhibitors, topical-medications | Anzupgo; delgocitinib cream
peficitinib | jak-inhibitors | Smyraf
deucravacitinib | tyk2-inhibitors | Sotyktu | atc:L04AF07
apremilast | pde4-inhibitors, targeted-synthetic-dmards | Otezla | atc:L04AA32
avacopan | complement-inhibitors | Tavneos | atc:L04AJ05
iguratimod | conventional-dmards
# Lupus, vasculitis, complement, eosinophils
belimumab | blys-inhibitors, monoclonal-antibodies | Benlysta | atc:L04AG04
dazodalibep | fusion-proteins
atacicept | fusion-proteins, blys-inhibitors
povetacicept | fusion-proteins, blys-inhibitors
zigakibart | monoclonal-antibodies
anifrolumab | interferon-receptor-antagonists, monoclonal-antibodies | Saphnelo | atc:L04AG11
inebilizumab | monoclonal-antibodies, immunosuppressants | Uplizna | atc:L04AG10
eculizumab | complement-inhibitors, monoclonal-antibodies | Soliris; Bkemv; Epysqli | atc:L04AJ01
ravulizumab | complement-inhibitors, monoclonal-antibodies | Ultomiris | atc:L04AJ02
pegcetacoplan | complement-inhibitors | Empaveli; Syfovre; Aspaveli | atc:L04AJ03
sutimlimab | complement-inhibitors, monoclonal-antibodies | Enjaymo | atc:L04AJ04
zilucoplan | complement-inhibitors | Zilbrysq | atc:L04AJ06
iptacopan | complement-inhibitors | Fabhalta | atc:L04AJ08
danicopan | complement-inhibitors | Voydeya
crovalimab | complement-inhibitors, monoclonal-antibodies | Piasky
narsoplimab | complement-inhibitors, monoclonal-antibodies | Yartemlea
sibeprenlimab | monoclonal-antibodies | Voyxact
intravenous immunoglobulin | immunoglobulin-therapy | Gamunex; Privigen; Octagam; Gammagard; Kiovig; IVIG; intravenous immune globulin; IVIg therapy; IV immunoglobulin
subcutaneous immunoglobulin | immunoglobulin-therapy | =SCIG; Hizentra; Cuvitru; HyQvia; =SCIg
immunoglobulin replacement therapy | immunoglobulin-therapy | immunoglobulin replacement; antibody replacement
Rho(D) immune globulin | immunoglobulin-therapy | RhoGAM; anti-D immunoglobulin; WinRho; Rh immune globulin; anti-D injection; Rhophylac; anti-D prophylaxis; =anti-D | atc:J06BB01
hepatitis B immune globulin | immunoglobulin-therapy | hepatitis B immunoglobulin; HepaGam B; HBIG | atc:J06BB04
rabies immune globulin | immunoglobulin-therapy | rabies immunoglobulin; HyperRAB; Imogam; Kedrab; =HRIG | atc:J06BB05
tetanus immune globulin | immunoglobulin-therapy | tetanus immunoglobulin; HyperTET | atc:J06BB02
varicella zoster immune globulin | immunoglobulin-therapy | varicella-zoster immunoglobulin; VariZIG; =VZIG | atc:J06BB03
botulism antitoxin | antitoxins | botulinum antitoxin; BabyBIG; heptavalent botulism antitoxin | atc:J06AA04
diphtheria antitoxin | antitoxins | | atc:J06AA01
rattlesnake antivenom | antivenoms | CroFab; Anavip; crotalidae polyvalent immune fab
thymosin alpha-1 | immunostimulants | thymalfasin; Zadaxin
inosine pranobex | immunostimulants, antivirals | Imunovir; Isoprinosine; methisoprinol | atc:J05AX05
# Acne and rosacea
isotretinoin | retinoids, acne-medications | Accutane; Roaccutane; Absorica; Claravis; 13-cis-retinoic acid; Amnesteem; Zenatane; Myorisan | atc:D10BA01
tretinoin | topical-retinoids | Retin-A; Renova; retinoic acid cream; Atralin; Altreno; tretinoin cream | atc:D10AD01
adapalene | topical-retinoids | Differin; Differin Gel | atc:D10AD03
adapalene-benzoyl peroxide | topical-retinoids | Epiduo; adapalene and benzoyl peroxide; Epiduo Forte
adapalene-benzoyl peroxide-clindamycin | topical-retinoids, topical-antibiotics | Cabtreo; clindamycin-adapalene-benzoyl peroxide
tazarotene | topical-retinoids, psoriasis-medications | Tazorac; Arazlo; Fabior | atc:D05AX05
trifarotene | topical-retinoids | Aklief | atc:D10AD06
retinol | topical-retinoids | retinol cream; retinol serum; retinyl palmitate cream
benzoyl peroxide | acne-medications, keratolytics, topical-medications | PanOxyl; Acnecide; Benzac; Clearasil; Epsolay | atc:D10AE01
clindamycin-benzoyl peroxide | acne-medications, topical-antibiotics | BenzaClin; Duac; clindamycin and benzoyl peroxide; Onexton; Acanya
clindamycin-tretinoin | acne-medications, topical-retinoids | Ziana; Veltin; Treclin
azelaic acid | acne-medications, topical-medications | Finacea; Skinoren; Azelex | atc:D10AX03
salicylic acid | beta-hydroxy-acids, acne-medications | Compound W; Bazuka; salicylic acid wart remover
salicylic acid peels | chemical-peels, salicylic-acid
glycolic acid | alpha-hydroxy-acids
glycolic acid peel | chemical-peels, glycolic-acid | glycolic peel
clascoterone | antiandrogens, acne-medications | Winlevi | atc:D10AX06
sulfacetamide-sulfur | acne-medications, topical-medications | Sulfacleanse
brimonidine gel | topical-medications | Mirvaso; topical brimonidine
# Psoriasis, eczema, other skin
acitretin | retinoids, psoriasis-medications | Soriatane; Neotigason | atc:D05BB02
etretinate | retinoids | Tegison | atc:D05BB01
alitretinoin | retinoids | Toctino; Panretin; 9-cis-retinoic acid
calcipotriene | vitamin-d-analogues, psoriasis-medications, topical-medications | calcipotriol; Dovonex; Sorilux | atc:D05AX02
calcipotriene-betamethasone | topical-corticosteroids, psoriasis-medications | Taclonex; Enstilar; Dovobet; calcipotriol-betamethasone; Wynzora
tapinarof | aryl-hydrocarbon-receptor-agonists, psoriasis-medications | Vtama
crisaborole | pde4-inhibitors, topical-medications | Eucrisa; Staquis | atc:D11AH06
difamilast | pde4-inhibitors, topical-medications | Moizerto
coal tar | psoriasis-medications, topical-medications | Neutrogena T/Gel; coal tar shampoo; MG217; coal-tar preparations; tar shampoo
anthralin | psoriasis-medications, topical-medications | dithranol; Drithocreme; Micanol | atc:D05AC01
methoxsalen | photosensitizers, psoriasis-medications | Oxsoralen; 8-methoxypsoralen; psoralen; Uvadex
fumaric acid esters | psoriasis-medications | Fumaderm; fumarates
icotrokinra | psoriasis-medications
clobetasol | topical-corticosteroids | Temovate; Dermovate; clobetasol propionate; Clobex; Impoyz | atc:D07AD01
halobetasol | topical-corticosteroids | Ultravate; ulobetasol; Bryhali
fluocinonide | topical-corticosteroids | Lidex; Vanos; Metosyn | atc:D07AC08
fluocinolone | topical-corticosteroids | Synalar; fluocinolone acetonide; Derma-Smoothe; Iluvien; Retisert; Yutiq | atc:D07AC04
desonide | topical-corticosteroids | DesOwen; Desonate; Verdeso | atc:D07AB08
desoximetasone | topical-corticosteroids | Topicort | atc:D07AC03
halcinonide | topical-corticosteroids | Halog | atc:D07AD02
diflorasone | topical-corticosteroids | Psorcon | atc:D07AC10
amcinonide | topical-corticosteroids | Cyclocort | atc:D07AC11
clobetasone | topical-corticosteroids | Eumovate; clobetasone butyrate | atc:D07AB01
alclometasone | topical-corticosteroids | Aclovate | atc:D07AB10
prednicarbate | topical-corticosteroids | Dermatop | atc:D07AC18
hydrocortisone butyrate | topical-corticosteroids | Locoid | atc:D07AB02
fluticasone cream | topical-corticosteroids | topical fluticasone
imiquimod | immunomodulators, topical-medications | Aldara; Zyclara | atc:D06BB10
podofilox | topical-medications, keratolytics | podophyllotoxin; Condylox; Warticon | atc:D06BB04
podophyllin | topical-medications | podophyllum resin; Podocon
sinecatechins | topical-medications | Veregen; green tea catechin ointment | atc:D06BB12
cantharidin | topical-medications | Ycanth; Cantharone
berdazimer | topical-medications | Zelsuvmi
trichloroacetic acid | topical-medications, keratolytics
trichloroacetic acid peel | chemical-peels | =TCA peel
phenol peel | chemical-peels | deep chemical peel; phenol-croton oil peel
lactic acid peel | chemical-peels | lactic peel
mandelic acid peel | chemical-peels | mandelic peel
azelaic acid peel | chemical-peels
retinoic acid peel | chemical-peels | retinol peel; tretinoin peel; yellow peel
urea cream | keratolytics | topical urea; Eucerin UreaRepair; Carmol
lactic acid lotion | keratolytics | AmLactin; ammonium lactate; Lac-Hydrin
hydroquinone | skin-lightening-agents | Obagi Clear; Lustra | atc:D11AX11
fluocinolone-hydroquinone-tretinoin | skin-lightening-agents, topical-corticosteroids | Tri-Luma; triple combination cream
kojic acid | skin-lightening-agents
afamelanotide | hormone-drugs | Scenesse | atc:D02BB02
becaplermin | topical-medications, biologics | Regranex | atc:D03AX06
beremagene geperpavec | gene-therapy, topical-medications | Vyjuvek
prademagene zamikeracel | gene-therapy | Zevaskyn
birch triterpenes | topical-medications | Filsuvez
calamine | topical-medications | calamine lotion
zinc oxide | topical-medications | Desitin; Sudocrem; zinc oxide paste; diaper rash cream
ceramide creams | moisturizers | CeraVe; ceramide moisturizers
aluminum chloride | antiperspirants | Drysol; aluminum chloride hexahydrate; Driclor; aluminium chloride
sofpironium | anticholinergics, topical-medications | Sofdra; sofpironium bromide
aluminum acetate | topical-medications | Burow's solution; Domeboro
doxepin cream for itch | topical-medications | topical doxepin
bimatoprost for eyelashes | prostaglandin-drugs | Latisse
deoxycholic acid | fat-dissolving-injections | Kybella; Belkyra | atc:D11AX24
poly-L-lactic acid | medications | Sculptra; poly-L-lactic acid filler
difelikefalin | kappa-opioid-agonists | Korsuva; Kapruvia | atc:V03AX04
nalfurafine | kappa-opioid-agonists
setipiprant | hair-growth-drugs
lash serum | hair-growth-drugs | eyelash serum; lash growth serum
`,
};
