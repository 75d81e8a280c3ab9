import type { LexiconTable } from '../rows.ts';

/** Alcohol, tobacco, caffeine, cannabis and drugs taken for their effects on the mind. */
export const recreational: LexiconTable = {
  name: 'treatments/recreational',
  kind: 'treatment',
  rows: `
# In general
recreational drugs | psychoactive-drugs | street drugs; illegal drugs; illicit drugs; drugs of abuse; club drugs; party drugs; illicit substances; designer drugs; date rape drugs; recreational substances; banned substances; rave drugs; abused drugs; addictive drugs; illegal substances; addictive substances; hard drugs; substances of abuse; drugs of misuse; intoxicants; nonmedical drugs; mind-altering substances | mesh:D013287
new psychoactive substances | recreational-drugs | legal highs; novel psychoactive substances; research chemicals; herbal highs
injected drugs | recreational-drugs | injection drugs; intravenous drugs; IV drugs; injectable street drugs; intravenous drug use; injection drug use; injecting drugs
# Alcohol
alcohol | recreational-drugs | alcoholic beverages; alcoholic drinks; ethanol; drinking alcohol; alcohol use; alcohol consumption; ethyl alcohol; booze; alcohol intake; liquor; alcohol-containing drinks; alcohol-containing beverages; consuming alcohol; drinking alcoholic beverages; alcohol-containing products; moderate drinking; social drinking; moderate alcohol consumption; alcohol drinking; hard liquor; use of alcohol | mesh:D000431
heavy drinking | alcohol | binge drinking; heavy alcohol use; excessive alcohol; excessive drinking; excessive alcohol consumption; drinking too much alcohol; heavy alcohol consumption; excessive alcohol use; large amounts of alcohol; too much alcohol; chronic alcohol use; excess alcohol; excessive alcohol intake; long-term alcohol use; hazardous drinking; problem drinking; drinking heavily
beer | alcohol | ale; lager | mesh:D001515
wine | alcohol | white wine; Chianti; sherry; vermouth; glass of wine | mesh:D014920
red wine | wine
distilled spirits | alcohol | whiskey; vodka; rum; gin; whisky; tequila; brandy; moonshine; mixed drinks; cocktails with alcohol
non-alcoholic beer | beer | alcohol-free beer; nonalcoholic beer; nonalcoholic wine; alcohol-free beverages; low-alcohol beer
methanol | | wood alcohol; methyl alcohol | mesh:D000432
# Tobacco
tobacco | recreational-drugs | tobacco products; tobacco use; nicotine products; use of tobacco; using tobacco; tobacco smoke; nicotine use; tobacco consumption | mesh:D014026
smoking | tobacco | cigarettes; cigarette smoking; tobacco smoking; cigarette smoke; smoking cigarettes; heavy smoking; cigarette use; smoking tobacco; bidis; roll-ups; pipes and cigars; current smoking; menthol cigarettes | mesh:D012907
cigars | tobacco | cigar smoking
pipe smoking | tobacco
secondhand smoke | tobacco | passive smoking; second-hand smoke; environmental tobacco smoke; passive smoke; secondhand smoking; exposure to tobacco smoke; exposure to cigarette smoke; thirdhand smoke; secondhand tobacco smoke; exposure to secondhand smoke | mesh:D014028
smoking during pregnancy | smoking | maternal smoking
smokeless tobacco | tobacco | chewing tobacco; snuff; dip tobacco; spit tobacco; dipping tobacco | mesh:D014027
snus | smokeless-tobacco
e-cigarettes | tobacco | electronic cigarettes; vaping; vapes; vape pens; electronic nicotine delivery systems; =ENDS; e-cigs; vaping devices; vaping products; ecigarettes; e-liquids; JUUL; e-cigarette use; vaping liquids | mesh:D066300
heated tobacco products | tobacco | heat-not-burn products
nicotine-free e-cigarettes | e-cigarettes | non-nicotine e-cigarettes; nicotine-free vapes; zero-nicotine vapes
disposable vapes | e-cigarettes | disposable e-cigarettes; Elf Bar
hookah | tobacco | shisha; waterpipe; water pipe smoking; waterpipe smoking; hookah smoking; narghile
nicotine pouch | tobacco | Zyn
# Caffeine and mild stimulants
caffeine | stimulants | caffeine intake; =NoDoz; caffeine consumption; caffeine use; caffeine products; intake of caffeine; Vivarin; excessive caffeine; too much caffeine; caffeine supplements | mesh:D002110 atc:N06BC01
caffeinated drinks | caffeine | caffeinated beverages; caffeine-containing beverages; caffeine-containing drinks; caffeinated foods; caffeine-containing products; caffeinated products; drinks containing caffeine; beverages containing caffeine; foods containing caffeine; caffeinated soda; caffeine-containing foods
coffee | caffeinated-drinks | coffee drinking; black coffee; espresso; coffee consumption; drinking coffee; brewed coffee; cups of coffee; coffee intake | mesh:D003069
bulletproof coffee | coffee
decaffeinated coffee | caffeinated-drinks | decaf; decaf coffee; decaffeinated drinks; decaffeinated beverages
tea | caffeinated-drinks | iced tea; tea drinking; caffeinated tea; drinking tea | mesh:D013662
rooibos | foods-and-drinks | rooibos tea; red bush tea
oolong tea | tea
black tea | tea
green tea | tea | drinking green tea; green tea drinking
matcha | green-tea | matcha tea
energy drinks | caffeinated-drinks | energy beverages; energy shots; caffeinated energy drinks; Red Bull | mesh:D059045
theobromine | stimulants | xanthines in cocoa; methylxanthines in foods
betel nut | recreational-drugs | areca nut; betel quid; paan; areca; betel quid with tobacco; gutka | mesh:D001149
khat | recreational-drugs, stimulants | qat; Catha edulis; khat leaves; chewing khat | mesh:D002394
# Cannabis
cannabis | recreational-drugs | marijuana; weed; =pot; Cannabis sativa; hashish; hemp; cannabis use; marihuana; ganja; smoking marijuana; cannabis products; smoking cannabis; Cannabis indica; cannabis extracts; recreational cannabis; recreational marijuana; marijuana use; cannabis smoking; marijuana smoking; smoking weed; cannabis plant; use of cannabis; whole-plant cannabis; marijuana products; use of marijuana; cannabis concentrates; smoking pot; cannabis vaping | mesh:D002188
medical cannabis | cannabis | medical marijuana; medicinal cannabis; medicinal marijuana; prescription cannabis; therapeutic cannabis; pharmaceutical cannabis; cannabis medicine; cannabis-based products; cannabis-based treatments; cannabis treatment; medical weed; cannabis therapy; cannabis oil; cannabis-based medicinal products | mesh:D064086
cannabis edibles | cannabis | edibles; marijuana edibles; edible cannabis; edible marijuana; cannabis-infused foods; THC gummies; space cakes
cannabis oil extract | cannabis | Rick Simpson oil
cannabidiol | cannabinoids | =CBD; CBD oil; hemp oil; CBD products; CBD extract; CBD supplements; hemp extract; CBD gummies; cannabidiol oil; hemp-derived CBD; CBD treatment; hemp CBD; CBD hemp oil; cannabidiol products; pure CBD | mesh:D002185
tetrahydrocannabinol | cannabinoids, recreational-drugs | =THC; delta-9-tetrahydrocannabinol; delta-9-THC; delta-8-THC; delta-8-tetrahydrocannabinol; THC products | mesh:D013759
cannabigerol | cannabinoids | =CBG
cannabichromene | cannabinoids
cannabinol | cannabinoids | =CBN
synthetic cannabinoids | recreational-drugs, cannabinoids | synthetic marijuana; synthetic cannabis; K2 spice; fake weed; synthetic weed; herbal incense; Spice or K2; K2 or Spice; =JWH-018
# Psychedelics and dissociatives
LSD | psychedelics, recreational-drugs | lysergic acid diethylamide; lysergide; LSD-25; acid tabs; acid blotters; lysergic acid; =d-LSD; microdosed LSD; dropping acid; =1P-LSD; MM120 | mesh:D008238
psilocybin | psychedelics, recreational-drugs | magic mushrooms; psilocin; psychedelic mushrooms; shrooms; hallucinogenic mushrooms; psilocybin mushrooms; Psilocybe; psilocybin therapy; psilocybin treatment; psilocybe mushrooms; mushrooms containing psilocybin; synthetic psilocybin; psilocybin-containing mushrooms; magic truffles; COMP360 | mesh:D011562
MDMA | recreational-drugs, psychedelics, stimulants | molly; 3,4-methylenedioxymethamphetamine; methylenedioxymethamphetamine; ecstasy; MDMA therapy; midomafetamine; ecstasy drug; methylenedioxyamphetamine; 3,4-methylenedioxy-methamphetamine | mesh:D018817
ayahuasca | psychedelics | ayahuasca brew; yage; hoasca; Banisteriopsis caapi; ayahuasca ceremonies | mesh:D029748
dimethyltryptamine | psychedelics, recreational-drugs | =DMT; N,N-dimethyltryptamine; bufotenin; toad venom; N-dimethyltryptamine | mesh:D004130
mescaline | psychedelics, recreational-drugs | peyote; peyote cactus; San Pedro cactus; 3,4,5-trimethoxyphenethylamine; Lophophora williamsii | mesh:D008635
ibogaine | psychedelics | iboga; Tabernanthe iboga; noribogaine; ibogaine treatment; ibogaine therapy | mesh:D007050
synthetic phenethylamines | psychedelics, recreational-drugs | =2C-B; =NBOMe; =25I-NBOMe; 2C drugs; N-bomb; =DOM
salvia | hallucinogens, recreational-drugs | Salvia divinorum; salvinorin A; diviner's sage; salvinorin
jimsonweed | hallucinogens, recreational-drugs | datura; Datura stramonium; jimson weed; angel's trumpet; thornapple; devil's trumpet; stramonium | mesh:D003631
morning glory seeds | psychedelics | Hawaiian baby woodrose; lysergic acid amide; =LSA; ololiuqui
fly agaric | hallucinogens | Amanita muscaria; muscimol; fly agaric mushrooms; ibotenic acid
nutmeg | hallucinogens | nutmeg seed; myristicin
phencyclidine | hallucinogens, dissociative-anesthetics, recreational-drugs | =PCP; angel dust; phencyclidine hydrochloride; phenylcyclohexyl piperidine; Sernyl; Sernylan; 1-(1-phenylcyclohexyl)piperidine | mesh:D010622
ketamine analogs | recreational-drugs, dissociative-anesthetics | methoxetamine; =MXE; 3-MeO-PCP; 2-fluorodeschloroketamine; deschloroketamine; diphenidine
microdosing | psychedelics | microdoses; psychedelic microdosing; microdosing psychedelics
# Opioids and depressants
heroin | opioids, recreational-drugs | diamorphine; diacetylmorphine; black tar heroin; street heroin; heroin use; illicit heroin; brown heroin; pharmaceutical heroin; medical heroin | mesh:D003932 atc:N07BC06
illicit opioids | opioids, recreational-drugs | street opioids
opium | opioids, recreational-drugs | opium poppy; Papaver somniferum; opium alkaloids; poppy seed tea; smoking opium; paregoric; poppy seeds; poppy tea; opium latex | mesh:D009895
opium tincture | opium | laudanum; tincture of opium
illicit fentanyl | opioids, recreational-drugs | illicitly manufactured fentanyl; street fentanyl; fentanyl analogues; fentanyl-laced pills; fentanyl-laced drugs; illicitly made fentanyl; counterfeit fentanyl pills; fentanyl analogs; illegal fentanyl; fake pills
nitazenes | opioids, recreational-drugs | isotonitazene; etonitazene; nitazene opioids
purple drank | opioids, recreational-drugs | sizzurp
desomorphine | opioids, recreational-drugs | krokodil
kratom | recreational-drugs, herbal-medicines | Mitragyna speciosa; mitragynine; 7-hydroxymitragynine; kratom products; kratom use; kratom leaves; kratom extract; kratom tea | mesh:D048389
gas station heroin | recreational-drugs | tianeptine supplements
GHB | cns-depressants, recreational-drugs | gamma-hydroxybutyrate; gamma-hydroxybutyric acid; liquid ecstasy; liquid G; 4-hydroxybutanoic acid; liquid X | mesh:D012978
gamma-butyrolactone | cns-depressants, recreational-drugs | =GBL; 1,4-butanediol; butanediol
phenibut | cns-depressants, recreational-drugs | beta-phenyl-GABA
street benzodiazepines | cns-depressants, recreational-drugs | designer benzodiazepines; illicit benzodiazepines; fake Xanax; etizolam; flubromazolam; bromazolam; street Valium
xylazine | recreational-drugs | tranq; xylazine-laced fentanyl; tranq dope
methaqualone | cns-depressants, recreational-drugs | Quaaludes; Mandrax
# Stimulants and inhalants
cocaine | stimulants, recreational-drugs | crack cocaine; cocaine hydrochloride; powdered cocaine; =coke; cocaine use; freebase cocaine; powder cocaine; use of cocaine; snorting cocaine; smoking crack | mesh:D003042 atc:R02AD03
coca leaf | cocaine | coca leaves; coca tea; Erythroxylum coca; coca plant; coca
crystal meth | stimulants, recreational-drugs | crystal methamphetamine; street methamphetamine; illicit methamphetamine; yaba; methamphetamine abuse; illegal methamphetamine; street speed; illicit amphetamines
bath salts | stimulants, recreational-drugs | synthetic cathinones; cathinones; mephedrone; flakka; methylenedioxypyrovalerone; =MDPV; alpha-PVP; substituted cathinones; methylone; monkey dust; 4-methylmethcathinone
benzylpiperazine | stimulants, recreational-drugs | =BZP; party pills; piperazine party pills; =mCPP
inhalants | recreational-drugs | volatile solvents; glue sniffing; huffing; sniffing glue; paint thinner; volatile substances; solvent abuse; toluene; inhaled solvents; gasoline sniffing; whippets; whippits; solvent inhalation; inhaling solvents | mesh:D014635
poppers | recreational-drugs | alkyl nitrites; butyl nitrite; isobutyl nitrite; amyl nitrite poppers; recreational nitrites; isoamyl nitrite
recreational nitrous oxide | recreational-drugs | laughing gas canisters; whipped cream chargers; whip-its; nitrous oxide misuse; hippy crack
performance-enhancing drugs | recreational-drugs | doping agents; =PEDs; doping; performance enhancing substances; appearance-enhancing drugs | mesh:D053844
selective androgen receptor modulators | performance-enhancing-drugs | =SARMs; ostarine; ligandrol; enobosarm
dimethylamylamine | stimulants | =DMAA; 1,3-dimethylamylamine; methylhexanamine
`,
};
