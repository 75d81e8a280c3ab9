// Made by scripts/train-claims.mjs ("npm run build && node scripts/train-claims.mjs"); do not edit.
// Learned from the annotated articles of the project. One feature a line, and its weights in hundredths.
export const weights = `
	0:-26 1:-13 2:-40 3:-18 4:-31 5:-13
*|1:"	2:-38 4:-22 5:-17
*|1:(	2:-44 5:21
*|1:0	4:17
*|1:a	3:-23 4:31
*|1:about	2:-35 5:-18
*|1:abrysvo	4:15
*|1:absolut	2:26
*|1:accord	3:-30
*|1:ach	1:40 3:-16
*|1:acn	1:-38
*|1:acupunctur	0:-40
*|1:acut	0:-52
*|1:addison	1:-31 2:35
*|1:adult	0:-31 2:-29
*|1:af	1:-39
*|1:after	2:-42 3:-41 4:14 5:-29
*|1:afterward	4:9
*|1:alcohol	2:20
*|1:alginat	2:-18
*|1:all	0:-49 2:-29 3:-21
*|1:almost	2:-28
*|1:alzheimer	1:-48
*|1:amiodaron	2:-24
*|1:amitriptylin	3:-13
*|1:amlodipin	3:32
*|1:amnesia	4:18
*|1:an	3:-23
*|1:and	1:-17 4:37 5:-21
*|1:another	2:-35
*|1:antacid	5:-19
*|1:antibiotic	1:-38 5:20
*|1:anticholinergic	2:20
*|1:antithrombotic	3:25
*|1:any	0:-39
*|1:anyon	1:-36 5:22
*|1:are	0:-62 1:-50 2:48 4:-31 5:-26
*|1:around	0:-28
*|1:as	1:39 2:-47 4:-23
*|1:aspirin	1:-23 5:-21
*|1:asthma	1:-33
*|1:at	4:-22 5:-25
*|1:atorvastatin	4:9
*|1:attack	0:-35
*|1:avoid	2:23 5:-14
*|1:baby	2:-32
*|1:back	1:46
*|1:bad	1:37
*|1:becaus	1:27 4:11
*|1:befor	2:-40 3:-22
*|1:belimumab	5:27
*|1:below	4:-14
*|1:beta	0:-48
*|1:between	0:-46
*|1:bind	3:23
*|1:bleed	0:-28 2:-28
*|1:blood	4:22
*|1:bon	1:-48
*|1:book	0:59 4:-23
*|1:both	2:-47
*|1:botox	1:-47 5:-19
*|1:botulinum	1:-33
*|1:breast	0:-57
*|1:breastfeed	2:16
*|1:brian	5:18
*|1:brightwell	0:-32 1:27
*|1:broken	0:-31 1:26
*|1:bronchodilator	4:6
*|1:bruiz	0:-44 1:46
*|1:bulevirtid	2:-18 3:-22
*|1:buprenorphin	2:-30 3:-39 5:35
*|1:burn	1:30 2:-22
*|1:but	3:-48
*|1:by	0:64 2:-29 3:28 4:16 5:-25
*|1:c	3:-23
*|1:calcium	3:-32 5:-19
*|1:call	1:32 2:-21 4:-20
*|1:cancer	3:-37
*|1:capsul	5:26
*|1:carbamazepin	5:-27
*|1:carrier	2:40
*|1:carvedilol	3:17
*|1:caution	0:-39 2:36
*|1:cbd	2:-26 5:-16
*|1:chanc	0:26
*|1:chang	0:-53 1:49
*|1:check	0:-48 2:26
*|1:chew	2:-26
*|1:children	0:-41 2:14
*|1:chloroquin	3:-20
*|1:chlorphenamin	2:25
*|1:cholesterol	3:-26
*|1:ciprofloxacin	2:-29
*|1:clean	5:-18
*|1:clonidin	0:-61 1:33
*|1:clozapin	2:-17
*|1:cluster	5:16
*|1:cold	1:40
*|1:combin	2:-28 5:-21
*|1:compar	2:-22 3:-30 4:8
*|1:complet	1:-35
*|1:complex	2:-27
*|1:complication	0:25 1:-28
*|1:constipation	4:-16
*|1:cool	2:-32
*|1:copd	0:-23 1:-30
*|1:cortison	5:-8
*|1:cramp	0:-36
*|1:crizanlizumab	5:21
*|1:current	1:-50
*|1:daily	5:-22
*|1:damag	0:-52 3:32
*|1:death	0:35 1:-28
*|1:decongestant	0:-34
*|1:deeper	3:-20
*|1:denosumab	0:-44
*|1:dental	1:-43
*|1:depression	1:-65
*|1:despit	0:-30
*|1:detoxification	1:40
*|1:diabet	0:-75 3:-40
*|1:diabetic	3:-19
*|1:diarrhea	1:48 4:-13
*|1:dizziness	1:30
*|1:do	0:-68 5:-12
*|1:doctor	2:12 3:-21 4:19
*|1:don't	0:-48 1:46 4:20 5:-22
*|1:donanemab	0:-36
*|1:donepezil	2:-32 3:-39
*|1:dopamin	2:-17 3:14
*|1:dos	4:-9
*|1:dravet	0:-41
*|1:drink	0:-28 2:-29 3:-30
*|1:dry	2:-27 3:-20 5:-29
*|1:dupilumab	3:-19
*|1:dur	4:-1
*|1:e	5:-14
*|1:each	4:23 5:16
*|1:ear	0:-45 1:-31
*|1:early	3:-31 4:20 5:33
*|1:eat	0:-33
*|1:electroconvulsiv	0:-28
*|1:elsewher	5:-16
*|1:epilepsy	0:-39 1:-49 2:-26
*|1:erosol	5:25
*|1:erythromycin	2:25
*|1:establish	5:12
*|1:estrogen	3:-8 5:20
*|1:even	5:-14
*|1:every	4:-24
*|1:exerciz	5:-18
*|1:exist	2:-25
*|1:expect	0:-54 1:50 2:-31 3:-31 4:30
*|1:extend	5:-22
*|1:extra	2:31
*|1:extrem	3:22
*|1:facet	0:-38
*|1:factor	4:16
*|1:fal	3:-25
*|1:famotidin	4:-11
*|1:fast	4:11
*|1:fat	1:56 2:-38 4:15
*|1:fatigu	0:-62 1:-39
*|1:fear	1:18 3:-22
*|1:feel	2:-23
*|1:fertility	1:40 4:20
*|1:fetal	4:10
*|1:fever	1:40
*|1:few	1:-44 4:-34
*|1:fewer	2:-35
*|1:fin	1:-35
*|1:finasterid	1:-24 2:-38
*|1:first	2:-30
*|1:fish	2:-21 3:-28 5:18
*|1:flar	0:-47 1:-30
*|1:fluoxetin	0:-32
*|1:foam	3:-20
*|1:folic	0:59
*|1:for	3:23 5:-20
*|1:from	1:-11 5:-52
*|1:furosemid	2:-22
*|1:gas	5:-22
*|1:get	4:-24 5:-21
*|1:giv	2:28 4:-13
*|1:given	0:49 2:-23
*|1:gout	0:-47
*|1:grapefruit	3:-35
*|1:green	2:-30
*|1:hair	0:-30 1:26
*|1:half	4:14
*|1:hallucination	0:-43
*|1:hav	0:-76 1:-73 2:27 4:-15 5:-18
*|1:he	0:-25 1:-31 4:-23
*|1:headach	0:-47 1:52
*|1:heart	0:-62 3:-34 4:-13
*|1:heartburn	0:31 1:-27
*|1:heavy	1:-35
*|1:help	3:28
*|1:hemophilia	1:-19
*|1:hepatitis	0:-52
*|1:high	0:-74 3:-29 4:-25
*|1:his	0:40 1:-36
*|1:i	0:-56 5:-27
*|1:i'd	5:-16
*|1:ibuprofen	3:-27
*|1:if	2:-42 3:-20 4:-17 5:-38
*|1:imag	0:-36 3:34
*|1:implant	5:-19
*|1:in	2:-25 4:-29 5:-14
*|1:inclisiran	5:12
*|1:infection	0:-57 2:-32
*|1:infertility	1:46 2:-23
*|1:inflammation	1:49
*|1:infliximab	0:-47
*|1:information	0:-40 2:-23
*|1:inhal	1:-30 5:-16
*|1:insomnia	1:-23 4:-11
*|1:insulin	2:-36
*|1:iontophoresis	5:-22
*|1:irritabl	0:-33 1:-42
*|1:isotretinoin	1:22 3:30
*|1:ispaghula	2:-26 5:-27
*|1:it	1:-38 3:31
*|1:it'	3:-30 4:24
*|1:itch	0:-37
*|1:itchy	1:32
*|1:its	1:31 2:-19 4:34
*|1:keep	0:-53 1:-41 4:-20
*|1:kidney	1:-27
*|1:kne	4:8
*|1:larg	0:-29
*|1:laser	2:-27
*|1:later	0:-36 1:43
*|1:ldl	0:60 4:13
*|1:lecanemab	4:11
*|1:left	1:-69 2:-33
*|1:less	1:47 2:-26 3:-34 4:13 5:-16
*|1:leucopenia	2:-32
*|1:levodopa	2:-31
*|1:licoric	5:20
*|1:liposuction	0:-56
*|1:liraglutid	0:43
*|1:lisinopril	1:-38 2:-31
*|1:littl	1:37
*|1:liv	2:28 5:-24
*|1:liver	1:-9 2:7 3:-24
*|1:lodu	3:-21
*|1:long	4:2
*|1:loperamid	1:-32
*|1:los	0:-42 1:-54
*|1:loss	1:23
*|1:low	5:-21
*|1:lumina	5:-18
*|1:lung	0:-29
*|1:macrogol	2:-27
*|1:many	2:-66 3:-35 4:41
*|1:may	0:38 1:-33 4:-22
*|1:medical	4:10
*|1:melatonin	0:-45 3:-35
*|1:mell	2:28
*|1:metronidazol	0:30 2:-48
*|1:microneedl	2:-25 3:40
*|1:migrain	0:-44 1:-34
*|1:mild	4:12
*|1:misus	2:22
*|1:mood	1:44
*|1:mor	0:-76 3:-39
*|1:most	2:-31 3:-40
*|1:movement	1:-44
*|1:mresvia	3:30
*|1:muscl	3:-30 5:-14
*|1:my	0:47 1:-21 2:-29
*|1:myth	5:-22
*|1:naltrexon	3:10
*|1:nasal	5:24
*|1:national	5:-14
*|1:nausea	0:-45 4:20
*|1:nearly	1:-41
*|1:nerv	4:-13 5:-20
*|1:neurologic	0:-38 1:29
*|1:nic	0:45 1:-24 2:-36
*|1:nicotin	3:-26 5:-21
*|1:nin	5:24
*|1:no	1:40 3:-49 5:-21
*|1:nobody	1:-32 2:-32 3:36 4:30
*|1:non	0:-39 1:30
*|1:nor	0:37 3:-37 5:-16
*|1:nosebleed	1:6
*|1:not	0:-56
*|1:noth	1:-36 3:-30
*|1:now	3:-29 5:17
*|1:nusinersen	4:21 5:15
*|1:on	1:-45 3:-24 4:43
*|1:onc	3:27 4:-20
*|1:one	0:-42 4:-28 5:-28
*|1:only	0:-28 1:-39 2:-28 3:-43 5:-35
*|1:opioid	1:-30 2:-30
*|1:oral	5:16
*|1:ordinary	2:-24
*|1:osteoarthritis	1:-28 3:-23
*|1:other	0:-46 2:-42
*|1:our	1:-23 2:-52 4:-21
*|1:out	1:-32
*|1:outsid	0:-30 2:29
*|1:over	4:34
*|1:overgrowth	1:28 2:-27
*|1:pain	4:48
*|1:paracetamol	0:39 1:-35 2:-58 3:-32 4:10
*|1:participant	2:17 4:14
*|1:pass	1:-46
*|1:patient	0:-40 2:-33 3:-22 4:-11
*|1:pcsk9	5:20
*|1:pdt	5:-29
*|1:peopl	0:-18
*|1:peppermint	5:-21
*|1:perhap	0:58
*|1:phosphat	2:-25
*|1:photosensitivity	4:10
*|1:plant	3:18
*|1:pleas	0:-61 2:29
*|1:pneumonia	1:28
*|1:poor	0:-51
*|1:ppis	0:-38
*|1:prednisolon	5:-18
*|1:pregnancy	0:-51 2:-48
*|1:prk	2:-27
*|1:probiotic	3:-22 5:-14
*|1:program	4:25
*|1:prolong	0:-30 1:43
*|1:propranolol	1:-24 5:-17
*|1:protection	4:20
*|1:prp	3:-20
*|1:pruritus	1:33
*|1:pseudephedrin	0:-31
*|1:puls	3:25
*|1:quality	1:-42
*|1:radiotherapy	0:-44
*|1:raloxifen	2:-27
*|1:rasagilin	2:24
*|1:rash	1:24
*|1:red	1:26 2:-33
*|1:redness	0:-29 1:28
*|1:reduction	4:15
*|1:regular	2:-22
*|1:regulator	0:21
*|1:relaps	1:-39
*|1:relat	5:-23
*|1:relief	4:24
*|1:repeat	3:-22
*|1:research	2:-14
*|1:researcher	1:-47
*|1:rfa	1:33
*|1:ring	2:-24 5:-31
*|1:roflumilast	0:-29
*|1:roughly	0:-60
*|1:rsv	1:-29
*|1:sadly	1:-23
*|1:salicylic	5:-17
*|1:scan	0:-28 3:18
*|1:scar	1:-53 2:-31
*|1:scientist	3:-26
*|1:second	3:21
*|1:seizur	0:-29
*|1:semaglutid	3:-17
*|1:senna	2:-28
*|1:serious	2:-26
*|1:sertralin	3:-28
*|1:session	4:11
*|1:sever	0:-22 2:49
*|1:sexual	1:35
*|1:shak	5:-33
*|1:she	4:29
*|1:should	1:-38 2:22
*|1:sid	0:-45 3:-24
*|1:sign	1:-36
*|1:sinc	4:14 5:14
*|1:singl	4:18
*|1:skin	1:-43 2:-36 3:-30
*|1:skip	1:-40
*|1:slow	0:-45 1:44 2:-20
*|1:small	1:-65 4:20
*|1:smok	2:33
*|1:snor	1:-26
*|1:so	1:-60 2:-22 5:-21
*|1:som	1:-6 2:-23 3:33 4:41 5:-33
*|1:sor	0:-31
*|1:soreness	0:-35 1:32 4:9
*|1:statin	2:-30
*|1:steroid	0:-11 2:-24 3:-30 4:-14 5:29
*|1:stick	5:24
*|1:stigma	1:-27
*|1:stocking	0:17
*|1:stomach	1:38 2:-38
*|1:stop	4:-15
*|1:straight	4:20
*|1:stress	1:-44 2:-39
*|1:strong	2:-26
*|1:study	5:14
*|1:sumatriptan	3:-24
*|1:surgery	0:-61 2:-40 5:-19
*|1:swallow	2:-30 3:-43 5:17
*|1:sweat	1:28
*|1:swel	1:50 2:-33
*|1:symptom	0:-56 1:-40 4:15
*|1:systolic	1:-26
*|1:tablet	3:-31
*|1:tak	2:21 3:-34 5:16
*|1:taken	2:-23 3:-26 4:25
*|1:tell	4:-16
*|1:temporary	1:38 4:19
*|1:tender	1:31
*|1:tendon	4:28
*|1:tennis	0:26
*|1:teriparatid	3:18 4:27
*|1:testosteron	0:38
*|1:thandeka	5:20
*|1:that	0:49 2:-26
*|1:that'	3:-29
*|1:the	3:-22 5:-15
*|1:their	0:28 3:-24 4:-12
*|1:then	2:-34 5:-23
*|1:ther	1:26 4:24
*|1:there'	0:18
*|1:thes	1:36 4:31 5:-29
*|1:they	1:27 3:-30 4:-18 5:-41
*|1:they'r	2:-32 4:25
*|1:thirty	5:22
*|1:this	0:-13 1:-26 2:-54 4:-24
*|1:thos	1:23 4:14
*|1:thre	0:2 2:-30
*|1:thrush	1:26
*|1:tingl	1:31 2:-21
*|1:tiny	5:22
*|1:to	2:-42 4:29
*|1:tobacco	1:-47
*|1:too	0:-31 1:-37
*|1:toothach	0:30 1:-23
*|1:topiramat	0:-41 3:-24
*|1:treat	1:-28 2:-30 4:10
*|1:treatment	4:32
*|1:trichloroacetic	3:22
*|1:troubl	2:-18
*|1:tummy	0:-34
*|1:turmeric	0:24
*|1:two	0:-37 1:34 2:-44 3:-46 5:17
*|1:typical	1:-29
*|1:ulcer	1:-35
*|1:under	1:-43 2:-42 5:22
*|1:unlik	0:-6 1:54 2:-46 5:-23
*|1:unstabl	2:19
*|1:unusual	1:28
*|1:unwant	0:-43
*|1:up	4:12
*|1:uric	4:7
*|1:use	1:14 2:-42 5:-33
*|1:usual	0:-33 2:-23 5:-30
*|1:usually	0:-31
*|1:vap	5:26
*|1:vareniclin	3:21
*|1:vein	3:-23
*|1:versus	5:-18
*|1:very	3:-29 5:-18
*|1:vitamin	5:-17
*|1:voclosporin	3:27
*|1:vomit	2:-23
*|1:warfarin	0:-31 2:-22 3:36 5:30
*|1:we	3:-35 4:-35 5:14
*|1:wear	4:18
*|1:weight	4:12
*|1:what	0:-59
*|1:when	1:-23 2:-29 3:39
*|1:wher	4:-18
*|1:whether	0:-50 2:-41 5:-34
*|1:whit	0:35 1:-26 3:-39
*|1:whiten	4:13 5:-13
*|1:why	1:-47 2:-30
*|1:wind	0:-32 1:30
*|1:with	1:-34 2:-39 4:5 5:-21
*|1:within	5:23
*|1:worth	1:-22
*|1:yes	3:-26 5:-23
*|1:yet	0:-38
*|1:you	3:-31 4:35 5:27
*|1:you'll	3:-37 4:15
*|1:you'v	2:24
*|1:your	3:-25 5:-19
*|1:zevracel	3:13
*|1:zinc	5:19
*|1:zoledronic	5:13
*|1:zolpidem	4:11
*|1:“	2:-61
*|1:•	0:-47 1:-42 4:9
*|2:" a	4:-12
*|2:" blind	2:-21
*|2:" but	0:37 2:-41
*|2:" clobazam	2:34
*|2:" i	4:-16
*|2:" i'd	4:-31
*|2:" i'v	2:-16
*|2:" purify	0:47
*|2:" start	0:-34
*|2:" the	1:-34
*|2:" we	2:26 4:-28
*|2:( asthma	2:-28
*|2:( ther	5:22
*|2:0 mg	4:-34
*|2:0 to	4:20
*|2:0 –	4:41
*|2:a 0	3:-28 4:19 5:-16
*|2:a blood	0:18 1:-21
*|2:a clear	3:-15
*|2:a cochran	0:46
*|2:a different	0:-42
*|2:a doctor	5:28
*|2:a dos	2:-36 4:6 5:-12
*|2:a fast	1:20
*|2:a few	0:-63 1:61 2:-31 4:16
*|2:a fin	0:-36 1:41
*|2:a fistula	2:-19
*|2:a handheld	5:-17
*|2:a high	2:17
*|2:a kidney	2:-28
*|2:a mediterranean	0:-28 2:-28
*|2:a negativ	0:-28 5:22
*|2:a pacemaker	2:28
*|2:a rival	0:-36
*|2:a seizur	1:-26
*|2:a separat	0:35
*|2:a singl	3:-35 5:12
*|2:a small	0:-33 3:11
*|2:a spacer	5:-24
*|2:a spray	5:-13
*|2:a stent	5:-21
*|2:a swollen	0:-40
*|2:a systematic	4:-10
*|2:a turp	3:30
*|2:a typical	4:13
*|2:a vaginal	5:24
*|2:a very	2:-23
*|2:a vitamin	5:25
*|2:a weekly	5:13
*|2:about 0	3:17
*|2:about four	1:28
*|2:about one	2:-35
*|2:abrysvo may	4:15
*|2:absolut contraindication	2:26
*|2:accord to	3:-30
*|2:ach in	3:-16
*|2:acn is	1:-24
*|2:acut infusion	2:-29
*|2:addison 's	1:-31 2:35
*|2:af can	1:-39
*|2:after 0	1:-38
*|2:after a	0:47 1:-41 4:-11
*|2:after the	0:-38 3:-35
*|2:alcohol mak	2:20
*|2:alginat ,	2:-16
*|2:all ace	3:-16
*|2:all had	2:-28
*|2:all thre	4:19
*|2:almost nobody	2:-28
*|2:alzheimer 's	1:-48
*|2:amiodaron and	2:-24
*|2:amitriptylin belong	3:-11
*|2:amlodipin ,	3:25
*|2:amlodipin belong	3:27
*|2:amlodipin block	3:19
*|2:amlodipin desn't	3:-25
*|2:amnesia for	4:18
*|2:an allergy	2:25
*|2:an earlier	5:-13
*|2:an infection	2:28
*|2:an injection	5:7
*|2:an irregular	0:-30 1:37
*|2:an itchy	1:25
*|2:an overdos	3:-25
*|2:an underactiv	0:-41 1:-54
*|2:an untreat	2:25
*|2:and anyon	3:-19
*|2:and for	0:34
*|2:and pleas	2:-38
*|2:antacid ,	5:-16
*|2:antacid such	4:10
*|2:antibiotic inject	5:16
*|2:antibiotic seem	0:38
*|2:anticholinergic drug	2:20
*|2:antithrombotic effect	3:25
*|2:anxiety &	0:-47
*|2:anxiety and	0:42 1:-28
*|2:anyon age	5:22
*|2:anyon with	2:41
*|2:are allergic	1:-34
*|2:are hav	2:16
*|2:are in	2:44 4:-14
*|2:are on	2:31
*|2:are under	2:24
*|2:around 0	0:-40
*|2:arthritis pain	0:21
*|2:as a	3:48 4:-23
*|2:as many	1:30
*|2:as with	1:36 5:-16
*|2:asthma ,	2:17
*|2:asthma ;	0:27
*|2:asthma is	1:-31
*|2:at a	5:-18
*|2:at the	4:-13
*|2:atorvastatin can	4:9
*|2:attack can	0:-35
*|2:back function	0:43
*|2:back pain	0:-57 1:49
*|2:bad stomach	1:37
*|2:becaus its	3:32
*|2:becaus plasma	3:32
*|2:becaus relat	1:-25
*|2:becaus the	3:-38
*|2:befor the	3:-19
*|2:belimumab ,	5:27
*|2:below are	4:-14
*|2:beta -	0:-47
*|2:beta blocker	3:21
*|2:bind lead	3:23
*|2:blood clot	0:-35 1:34
*|2:blood pressur	0:37
*|2:blood sugar	1:-50 3:-29 4:14
*|2:bon loss	0:51 1:-33
*|2:book your	0:57 4:-11
*|2:both drug	3:21
*|2:botox contain	3:-13
*|2:botox offer	5:-17
*|2:botulinum toxin	1:-33
*|2:breast -	0:-32 1:-26
*|2:breast tenderness	1:13
*|2:breastfeed is	2:16
*|2:brian tully	5:18
*|2:brightwell lost	1:30
*|2:broken vein	0:-31 1:26
*|2:bronchodilator ,	4:6
*|2:buprenorphin is	2:-24
*|2:buprenorphin undergo	5:22
*|2:burn ,	1:30
*|2:by bring	0:58
*|2:by squeez	3:29
*|2:by then	3:-24
*|2:c -	3:-23
*|2:calcium ,	2:35
*|2:calcium and	2:-28
*|2:call 0	4:-18
*|2:call a	4:-10
*|2:call your	1:37
*|2:cancer use	3:-37
*|2:capsul or	5:26
*|2:carrier of	2:40
*|2:carvedilol differ	3:17
*|2:caution is	0:-39 2:36
*|2:chanc found	0:26
*|2:chang the	1:32
*|2:check with	0:-48 2:26
*|2:chew gum	5:-24
*|2:children her	4:25
*|2:children under	0:-29 2:30
*|2:children with	0:-28 1:-25
*|2:chloroquin is	3:-20
*|2:chlorphenamin ,	2:25
*|2:cholesterol ,	3:-26
*|2:clean the	5:-18
*|2:clonidin is	0:-61 1:33
*|2:clopidogrel is	5:20
*|2:cluster headach	5:16
*|2:compar with	2:-22 3:-30 4:8
*|2:complet respons	1:-32
*|2:complex sleep	2:-27
*|2:complication of	0:42 1:-37
*|2:constipation ,	1:41
*|2:constipation can	1:39
*|2:constipation usually	4:-16
*|2:copd ,	0:-23 1:-30
*|2:cortison is	5:-19
*|2:cranberry product	0:34
*|2:crizanlizumab ,	5:21
*|2:current guidelin	1:-45
*|2:daily injection	5:-22
*|2:damag to	0:-52 3:32
*|2:dapagliflozin reduc	0:29
*|2:dapagliflozin should	0:-31
*|2:death from	0:35 1:-28
*|2:decongestant and	0:-34
*|2:deep wrinkl	0:17
*|2:deeper peel	3:-20
*|2:denosumab can	0:-30
*|2:depression sap	0:-45
*|2:detoxification alon	1:40
*|2:diabet is	1:-28
*|2:diabet itself	1:-46 2:-17
*|2:diarrhea ,	4:-13
*|2:diarrhea ^	0:-29 1:29
*|2:do not	0:-68 5:-12
*|2:doctor also	0:-29
*|2:doctor are	2:-17
*|2:doctor hav	2:-44
*|2:doctor should	1:32
*|2:doctor sometim	2:-14
*|2:don't fly	2:22
*|2:don't stop	0:-28
*|2:don't tak	2:-30
*|2:don't use	5:-21
*|2:donanemab ,	0:-36
*|2:donepezil may	3:-24
*|2:dos ran	4:-9
*|2:dravet syndrom	0:-41
*|2:drink plenty	2:-27
*|2:drink releas	3:-24
*|2:dry mouth	1:28
*|2:dry powder	5:-17
*|2:dull ,	0:38
*|2:dupilumab is	3:-19
*|2:dur the	4:-1
*|2:e -	5:-14
*|2:each treatment	4:7 5:16
*|2:ear and	0:-48
*|2:early result	4:10
*|2:eat less	0:-33
*|2:electroconvulsiv therapy	0:-28
*|2:elsewher in	5:-16
*|2:epilepsy :	2:-16
*|2:erosol inhaler	5:25
*|2:erythromycin may	2:25
*|2:establish aid	5:12
*|2:estrogen tablet	5:20
*|2:even so	5:-14
*|2:exerciz is	3:21
*|2:exerciz on	0:29
*|2:expect sneez	0:-26
*|2:expect to	0:-30 1:30
*|2:extend -	5:-22
*|2:extra car	2:31
*|2:extrem cold	3:22
*|2:facet joint	0:-38
*|2:factor ix	4:16
*|2:fal estrogen	3:-25
*|2:fast -	4:10
*|2:fat in	3:-30
*|2:fat transfer	4:15
*|2:fatigu ,	1:-29
*|2:fatigu and	0:-39 1:-28
*|2:fear damag	1:29 3:-22
*|2:feel sick	2:-21
*|2:fertility return	4:20
*|2:fetal hemoglobin	4:10
*|2:fever ,	1:32
*|2:few study	1:-44
*|2:fewer patient	0:-16
*|2:fewer than	4:16
*|2:fibromyalgia is	0:-23
*|2:finasterid belong	3:21
*|2:first -	5:14
*|2:first drip	5:-32
*|2:fish oil	2:-21 3:-28 5:18
*|2:flar -	0:-47 1:-30
*|2:foam sclerotherapy	3:-20
*|2:folic acid	0:59
*|2:for an	2:-28 4:-11
*|2:for cystitis	4:20
*|2:for ear	0:21
*|2:for every	1:21
*|2:for moderat	2:-28
*|2:for most	2:-21 4:20
*|2:for much	3:26
*|2:for sleep	0:35
*|2:for sprain	4:16
*|2:for thes	2:24
*|2:for two	4:-11
*|2:from tim	1:-29
*|2:from £	4:-12
*|2:furosemid should	2:-19
*|2:gas and	5:-22
*|2:get a	5:-21
*|2:get up	4:-31
*|2:giv antibiotic	4:-22
*|2:giv it	2:28 4:28
*|2:giv them	4:10
*|2:given to	0:46
*|2:grapefruit can	3:-33
*|2:green vegetabl	2:-30
*|2:hair loss	0:-30 1:26
*|2:hav a	0:-41 1:-48
*|2:hav an	0:-37 1:-35 2:47
*|2:hav been	2:36
*|2:hav diabet	2:30
*|2:hav epilepsy	2:22
*|2:hav ever	1:-39 2:84
*|2:hav glaucoma	1:30 2:-19
*|2:hav had	0:-25 1:-43 2:17 4:-19
*|2:hav lung	2:20
*|2:hav narrow	2:-15
*|2:hav porphyria	1:-28
*|2:hav sever	0:-22 2:21
*|2:hav very	1:-33
*|2:headach ^	0:-25 1:29
*|2:headach and	1:27
*|2:heart diseas	1:-36
*|2:heart failur	1:-31 2:21
*|2:heavy menstrual	1:-34
*|2:help whit	3:28
*|2:hemophilia b	1:-19
*|2:hepatitis d	1:-28 2:-18
*|2:high -	1:40
*|2:high blood	1:-66 2:-42 3:-23
*|2:high dos	1:31
*|2:hyperforin activat	3:-10
*|2:i also	0:-35 2:33
*|2:i still	5:-19
*|2:i'd had	5:-16
*|2:i'v sinc	4:18
*|2:ibuprofen and	3:-31
*|2:ibuprofen com	5:28
*|2:ibuprofen taken	2:-35
*|2:if a	0:-27
*|2:if aspirin	0:-27
*|2:if it	0:-41 2:-31
*|2:if tablet	5:-20
*|2:if the	2:-35 5:-19
*|2:if you	0:3 2:-30 4:-14
*|2:if you'r	5:15
*|2:if your	0:-36 1:-55 3:-20
*|2:imag study	0:-36 3:34
*|2:in 0	5:-26
*|2:in a	4:24
*|2:in adult	0:1
*|2:in an	4:9
*|2:in asthma	1:-29 3:-21
*|2:in capri	2:-26
*|2:in contrast	2:-38
*|2:in diabet	3:21
*|2:in eczema	0:-32
*|2:in giant	0:28
*|2:in hospital	0:55 1:-37 5:26
*|2:in irritabl	0:22
*|2:in men	0:-35 1:41
*|2:in mic	0:-32
*|2:in migrain	0:-47
*|2:in one	0:29 4:43
*|2:in overdos	0:-29 3:-23
*|2:in parkinson	0:-27 3:-29
*|2:in peopl	2:-27
*|2:in practic	5:29
*|2:in pregnancy	2:28
*|2:in primary	0:22
*|2:in rar	0:-36 1:28
*|2:in recent	0:33
*|2:in seven	1:29
*|2:in som	0:-48 1:-25
*|2:in the	2:-44 4:5
*|2:in this	0:24
*|2:in trauma	1:-32
*|2:in trial	1:-21 4:-16 5:-21
*|2:in two	4:-22
*|2:in vitro	3:-14
*|2:inclisiran need	5:12
*|2:infection and	1:35
*|2:infertility &	1:29
*|2:inflammation of	1:47
*|2:infliximab ,	4:-16
*|2:infliximab is	4:22
*|2:information for	0:-40 2:-23
*|2:inhal steroid	5:-16
*|2:insulin glargin	2:-36
*|2:iontophoresis ^	5:-20
*|2:iron –	2:32
*|2:irritabl bowel	0:-33 1:-42
*|2:isotretinoin shrink	3:32
*|2:it affect	0:-31 1:-35
*|2:it appear	0:32 1:-25
*|2:it ask	4:35
*|2:it belong	2:-20 3:-35
*|2:it calm	0:-35 3:33
*|2:it can	1:-30 3:-51 5:-32
*|2:it com	3:-28
*|2:it could	2:-19
*|2:it desn't	2:-27 3:-32
*|2:it did	2:-29
*|2:it doe	1:23 3:25 4:25
*|2:it has	1:-55 2:-47 3:37 4:-11 5:24
*|2:it hid	1:-42
*|2:it is	0:40 2:-20
*|2:it isn't	0:-37 1:-30 2:38 3:-27 5:-27
*|2:it lower	0:42 1:-28
*|2:it mak	1:-43 3:31
*|2:it may	0:44
*|2:it must	0:-46 2:27
*|2:it occupy	3:34
*|2:it pass	0:-37
*|2:it probably	0:39 1:-23
*|2:it reduc	3:-35
*|2:it relax	2:-26 3:36
*|2:it reliev	3:16
*|2:it remain	2:-30
*|2:it replac	3:22
*|2:it should	0:-39 1:-32
*|2:it shrink	3:19
*|2:it simply	3:-22
*|2:it start	3:-21 4:11
*|2:it stay	3:-36
*|2:it tak	3:-30 4:25
*|2:it use	1:31
*|2:it will	0:38 2:-21
*|2:it won't	0:33 2:-27 3:-19
*|2:it work	0:-37
*|2:it' "	5:-21
*|2:it' a	3:-25
*|2:it' also	2:-32 3:-31
*|2:it' even	3:28
*|2:it' licens	2:-16
*|2:it' off	0:-21
*|2:it' use	0:42
*|2:itch ^	1:29
*|2:its engineer	4:26
*|2:its half	4:14
*|2:keep it	0:-40 1:-39 2:31 4:-21
*|2:keep tak	2:-31
*|2:kidney failur	2:-23
*|2:kidney infection	0:27 1:-24 2:-23
*|2:later on	0:-36 1:43
*|2:lecanemab is	4:10
*|2:left alon	1:-47 2:-31
*|2:lenacapavir is	3:30
*|2:less common	1:18 2:-25
*|2:less often	3:-33 5:-16
*|2:leucopenia and	2:-32
*|2:licoric tablet	5:20
*|2:liposuction tak	0:-56
*|2:liraglutid ,	0:43
*|2:lisinopril can	2:-30
*|2:lisinopril lower	1:-30
*|2:liv vaccin	2:31
*|2:liver blood	0:-40
*|2:liver or	1:-26 2:28
*|2:liver problem	1:-31
*|2:liver stiffness	0:36
*|2:lodu -	3:-21
*|2:long -	4:1 5:-10
*|2:los weight	0:-32 1:-29
*|2:loss of	1:23
*|2:low magnesium	2:-23
*|2:lumina drip	5:-18
*|2:lung function	0:-27 1:-31
*|2:many hav	5:-22
*|2:many of	3:-27 4:28 5:24
*|2:many patient	2:-39
*|2:many peopl	2:-23 4:28
*|2:medical doctor	4:10
*|2:melatonin did	0:-32
*|2:melatonin is	3:-30
*|2:mell and	2:28
*|2:metformin appear	3:-26
*|2:metformin is	0:-30
*|2:metformin lower	3:32
*|2:methotrexat is	3:17
*|2:metronidazol mak	2:-30
*|2:microneedl is	3:29
*|2:migrain is	0:-26
*|2:misus alcohol	2:22
*|2:mood chang	1:42
*|2:most adult	2:-32
*|2:most caus	1:-33
*|2:most center	4:19
*|2:most drip	5:-22
*|2:most of	1:-30 4:33
*|2:most peopl	2:-37
*|2:most study	0:-29
*|2:most use	4:21
*|2:movement becom	1:-44
*|2:mresvia tak	3:30
*|2:muscl cell	3:-23
*|2:muscl weakness	0:-31
*|2:my kne	0:36
*|2:myth 0	5:-22
*|2:naltrexon is	3:16
*|2:nasal spray	5:24
*|2:national study	5:-14
*|2:nausea ,	4:14
*|2:neck pain	0:-33
*|2:neither drug	0:49
*|2:neither memory	0:-49
*|2:neither replac	3:-22
*|2:neither vaccin	3:20
*|2:nerv block	5:-20
*|2:neurologic toxicity	0:-38 1:29
*|2:newer agent	3:28
*|2:nicotin is	3:-30
*|2:nicotin replacement	5:-11
*|2:nin in	5:25
*|2:no anesthetic	2:26
*|2:no death	1:29
*|2:no drop	5:-14
*|2:no trial	0:-46 1:35
*|2:nobody is	3:21
*|2:nobody quit	3:25
*|2:nobody was	0:-24
*|2:nor did	0:42 2:-33 3:-32
*|2:not a	2:-31
*|2:noth cur	3:-17
*|2:noth permanent	4:-14
*|2:now ,	3:-28
*|2:now the	5:23
*|2:nusinersen ,	4:21 5:15
*|2:older adult	2:22
*|2:older peopl	2:-28
*|2:on averag	4:13
*|2:on the	1:-35 3:-23 4:36
*|2:one australian	0:-15 1:23
*|2:one dos	4:-26
*|2:one in	0:-59 1:-26 5:-16
*|2:one infusion	4:-19
*|2:one patient	2:-23
*|2:one quick	4:16
*|2:one trial	0:-36
*|2:opioid are	2:-18
*|2:oral tablet	5:17
*|2:osteoarthritis com	0:-45 1:-22 3:-17
*|2:other propos	0:-31
*|2:our confidenc	0:-39
*|2:out of	1:-32
*|2:outsid the	0:-30 2:29
*|2:over 0	1:-38 4:25
*|2:over the	3:-23 4:25
*|2:overgrowth of	1:28 2:-27
*|2:pain .	1:-41
*|2:pain and	0:-18 1:26
*|2:paracetamol and	0:48 1:-23 4:10
*|2:paracetamol has	3:-19
*|2:paracetamol is	1:-38 2:-47
*|2:paracetamol or	5:24
*|2:participant had	2:19
*|2:pass water	1:-46
*|2:patient are	4:-17
*|2:patient complain	1:-37
*|2:patient could	5:34
*|2:patient hav	5:18
*|2:patient receiv	4:11 5:-15
*|2:patient should	5:-19
*|2:patient treat	0:-25
*|2:patient with	0:-52 1:-34
*|2:pcsk9 inhibitor	5:20
*|2:peopl often	0:-29 1:-24
*|2:peopl on	2:30
*|2:peopl sneez	1:-25
*|2:peopl who	4:14
*|2:peopl with	0:-15 3:-26 5:-25
*|2:peppermint relax	5:-21
*|2:phosphat binder	2:-25
*|2:photosensitivity persist	4:10
*|2:plant food	3:18
*|2:platelet -	3:27
*|2:pleas let	2:22
*|2:pleas tell	2:26
*|2:ppis hav	0:-38
*|2:prednisolon is	5:-15
*|2:pregnancy .	0:-30 2:-41
*|2:pregnancy ^	2:-39
*|2:probiotic are	3:-18
*|2:prolong use	0:-30 1:36
*|2:propranolol and	0:-29
*|2:protection start	4:10
*|2:prp stand	5:-24
*|2:pruritus and	1:33
*|2:pseudephedrin tablet	0:-31
*|2:puls radiofrequency	3:25
*|2:quality of	1:-40
*|2:radiotherapy use	0:-38
*|2:rasagilin and	2:24
*|2:rash ,	1:19
*|2:reduction in	4:15
*|2:regular blood	2:-20
*|2:regulator hav	0:25 2:-22
*|2:relaps .	0:-52 1:-26
*|2:relaps occur	0:33
*|2:relat :	5:-23
*|2:relief may	4:15
*|2:repeat treatment	3:-22
*|2:rfa is	1:33
*|2:ring us	5:-15
*|2:ring your	2:-24
*|2:roflumilast pill	0:-29
*|2:roughly 0	0:-42
*|2:rsv is	1:-29
*|2:sadly it	1:-23
*|2:salbutamol act	3:26
*|2:salicylic acid	5:-17
*|2:scan show	0:-28 3:18
*|2:scar ,	1:-49
*|2:scar from	2:-22
*|2:seizur ,	0:-27
*|2:semaglutid mimic	3:-15
*|2:serious problem	1:27
*|2:sertralin block	3:-19
*|2:sertralin is	2:-26
*|2:session last	4:11
*|2:sever scoliosis	2:43
*|2:sever tiredness	1:29
*|2:sexual problem	1:35
*|2:shak ,	5:-18
*|2:shak the	5:-20
*|2:she left	5:15
*|2:she will	4:13
*|2:should be	1:-38 2:22
*|2:sid effect	0:-45 3:-24
*|2:sign includ	1:-36
*|2:sinc 0	0:-44
*|2:sinc last	5:23
*|2:sinc the	0:31
*|2:sleep ,	0:36
*|2:sleep .	0:-43
*|2:sleep and	0:28
*|2:sleep in	4:-10
*|2:small amount	0:-27 1:-30 2:20
*|2:small study	5:20
*|2:smok heavily	2:33
*|2:snor ,	1:-26
*|2:som author	1:-27
*|2:som early	1:-48
*|2:som medicin	2:-21
*|2:som men	2:-12
*|2:som patient	3:-26 4:13
*|2:som peopl	0:-33 1:1 2:-10 4:41 5:-24
*|2:som younger	1:-33
*|2:soreness around	4:7
*|2:spironolacton in	0:-34
*|2:statin -	5:15
*|2:steroid are	1:16
*|2:steroid burst	3:-22
*|2:steroid injection	3:-28 4:-21 5:18
*|2:stick to	5:24
*|2:stomach bleed	1:33
*|2:stop propranolol	1:27
*|2:stop tak	4:-18
*|2:stop too	4:-11
*|2:stop ulcer	2:-18
*|2:strength train	0:-32
*|2:stress ,	1:-28
*|2:study show	1:-43 4:14 5:15
*|2:sumatriptan is	3:-24
*|2:surgery carry	0:-44
*|2:surgery to	4:12
*|2:swallow early	5:-20
*|2:swallow one	5:28
*|2:swallow the	2:-24 3:-33
*|2:swel and	0:-44 1:41
*|2:swel of	0:-33 1:29
*|2:swel was	1:24
*|2:symptom rang	0:-45 1:-34
*|2:symptom usually	4:15
*|2:systolic blood	1:-26
*|2:tak a	1:-26
*|2:tak blood	2:23
*|2:tak tamsulosin	1:41
*|2:tak the	5:26
*|2:tak them	4:-16
*|2:tak trimethoprim	2:22
*|2:taken together	2:-21
*|2:taken with	1:33 3:-23
*|2:tell us	2:12
*|2:tell your	4:-16
*|2:temporary burn	1:36 4:9
*|2:tender breast	1:26
*|2:tendon damag	4:28
*|2:tennis elbow	0:26
*|2:teriparatid ,	3:18 4:27
*|2:testosteron &	0:38
*|2:thandeka had	5:20
*|2:that includ	5:24
*|2:that last	1:24
*|2:the 0	1:17
*|2:the antibody	0:-33
*|2:the approval	4:12
*|2:the balloon	2:24
*|2:the benefit	0:27 4:31
*|2:the best	0:-32
*|2:the block	0:-32 3:34
*|2:the chewabl	5:19
*|2:the collagen	3:-32
*|2:the combin	3:-26
*|2:the commonest	1:48
*|2:the control	3:28
*|2:the cream	1:18
*|2:the culprit	3:-22
*|2:the effect	2:-26
*|2:the estrogen	1:15
*|2:the evidenc	4:-14
*|2:the exerciz	3:22
*|2:the fda	5:-15
*|2:the gel	1:35 5:-21
*|2:the glucos	3:-32
*|2:the hair	1:41
*|2:the infusion	4:43 5:36
*|2:the injection	4:13
*|2:the jab	5:-31
*|2:the laser	5:-25
*|2:the latter	0:-43
*|2:the liver	0:-40 1:-43
*|2:the mhra	2:-19
*|2:the modify	2:-23
*|2:the most	3:-29
*|2:the naloxon	5:-16
*|2:the newcomer	5:10
*|2:the other	2:-47
*|2:the pain	1:-41
*|2:the pelvic	3:-25
*|2:the pill	0:46 5:-36
*|2:the possibl	1:-41
*|2:the procedur	3:-29 4:13
*|2:the product	5:20
*|2:the progestogen	2:24
*|2:the program	4:22
*|2:the prostat	0:-47 3:-32
*|2:the puls	3:-20
*|2:the recommend	5:-20
*|2:the result	1:-29
*|2:the risk	4:-25
*|2:the second	4:25
*|2:the serious	1:-33
*|2:the swel	1:36
*|2:the tablet	2:33
*|2:the toxin	3:-18
*|2:the troubl	1:30 4:17
*|2:the twitch	0:-41
*|2:the two	4:-12
*|2:the usual	4:10 5:17
*|2:the vein	3:-18
*|2:the whol	4:15
*|2:the work	5:-13
*|2:their "	0:27 3:-24
*|2:then ther	5:-23
*|2:ther is	0:-58 2:-36 3:-52 4:14
*|2:ther was	0:27 1:-11
*|2:ther wer	1:43 2:-29
*|2:thes effect	4:13
*|2:thes puls	3:26
*|2:thes usually	4:10
*|2:they also	3:-7 5:-20
*|2:they are	0:-55 4:20
*|2:they calm	1:-24 3:-25
*|2:they can	1:29
*|2:they do	0:33 1:-33
*|2:they draw	3:-46
*|2:they had	4:-10
*|2:they help	0:-34 1:18
*|2:they last	4:-33
*|2:they mak	1:-30
*|2:they may	4:-12
*|2:they thin	1:30
*|2:they'r given	3:27
*|2:they'r the	3:-25
*|2:they'r usually	4:15
*|2:think and	0:35
*|2:thirty -	5:22
*|2:this happen	4:12
*|2:this is	4:-16 5:-14
*|2:this relax	3:30
*|2:thos who	0:-17 1:41
*|2:thos whos	0:43
*|2:thre death	1:37
*|2:thre study	0:32
*|2:thre year	4:-20
*|2:thrush of	1:26
*|2:tingl ,	1:28
*|2:tiny ,	5:22
*|2:together with	3:-25
*|2:too much	0:-30 1:-24
*|2:topiramat belong	3:-21
*|2:topiramat can	1:49
*|2:topiramat often	1:27
*|2:tramadol can	2:-27
*|2:treat illness	0:32
*|2:treatment is	4:16
*|2:treatment last	4:9
*|2:tremor respond	0:42
*|2:trichloroacetic acid	3:22
*|2:troubl swallow	1:-41
*|2:turmeric has	0:24
*|2:two death	0:-41 1:35
*|2:two peopl	1:27
*|2:two small	0:49
*|2:typical symptom	1:-29
*|2:ulcer in	0:40
*|2:under the	3:-14 5:23
*|2:unlik steroid	0:-31
*|2:unstabl heart	2:19
*|2:unwant effect	0:-65
*|2:up to	4:12
*|2:uric acid	4:7
*|2:use condom	5:-17
*|2:use it	1:26
*|2:usual dos	0:-28
*|2:vap is	5:26
*|2:vareniclin is	3:22
*|2:vein carry	3:-23
*|2:versus steroid	5:-9
*|2:very high	5:-15
*|2:very rarely	0:-62 2:-13
*|2:vitamin d	1:-23
*|2:voclosporin is	3:27
*|2:vomit blood	2:-23
*|2:warfarin block	0:-29 3:36
*|2:warfarin com	5:36
*|2:we also	0:-49 1:-36 5:-14
*|2:we apply	5:17
*|2:we are	1:-59 5:-26
*|2:we dispens	0:33 2:-16
*|2:we don't	0:-51
*|2:we giv	0:51 1:-23
*|2:we hav	0:-63
*|2:we left	2:-19
*|2:we look	0:15
*|2:we map	5:19
*|2:we numb	0:35 1:-40 5:22
*|2:we saw	1:26
*|2:we will	2:27
*|2:wear your	4:15
*|2:weight loss	4:12
*|2:when it	0:-34 1:-50
*|2:when red	3:27
*|2:when smoker	0:-39 1:-25
*|2:when the	5:-29
*|2:wher the	4:-18
*|2:whether it	2:-27 5:-16
*|2:whether manual	0:-34
*|2:whit spot	0:41 1:-25
*|2:wind and	0:-32 1:30
*|2:with atrial	2:-29
*|2:with calcium	1:-15
*|2:within thre	5:25
*|2:women and	2:-33
*|2:women who	0:-48 2:18
*|2:women with	2:-37
*|2:word -	1:39
*|2:worth know	1:-22
*|2:yes ,	5:-22
*|2:yet it	0:-38
*|2:you are	2:19
*|2:you can	5:24
*|2:you cannot	5:-11
*|2:you could	2:-20
*|2:you go	4:9
*|2:you hav	1:-19
*|2:you may	2:-41
*|2:you might	0:-46 3:-34 4:12
*|2:you nee	4:-13
*|2:you should	4:13 5:-17
*|2:you stay	4:12
*|2:you swallow	5:20
*|2:you tak	5:19
*|2:you will	1:-45 2:-53
*|2:you'll nee	2:26
*|2:you'll probably	3:-34 4:15
*|2:you'v had	2:24
*|2:young peopl	2:-11
*|2:your body	0:-45 3:-34
*|2:your doctor	2:-32
*|2:your heart	1:-30 3:20
*|2:your skin	4:19
*|2:zevracel carry	3:20
*|2:zinc is	5:-21
*|2:zoledronic acid	5:13
*|2:zolpidem reduc	4:11
*|2:“ it	0:-43
*|2:“ my	5:-12
*|2:“ what	4:11
*|2:“ you	4:-21
*|2:• if	0:-38 1:-38
*|b:list-item	0:26 3:-20 4:-31 5:-3
*|b:paragraph	5:-13
*|b:table-cell	1:30 3:-60 4:21 5:-18
*|c:'s	5:-38
*|c:1	1:-40
*|c:10	4:-15 5:-31
*|c:100	0:-60
*|c:100,000	4:-18
*|c:12	2:-20
*|c:13	3:-22
*|c:16	4:14
*|c:2	5:-17
*|c:20	5:15
*|c:200	5:11
*|c:2012	3:-20
*|c:2024	1:45
*|c:21	5:24
*|c:24	2:-21
*|c:3	3:36 5:-19
*|c:4	5:-21
*|c:40	4:-14
*|c:45	2:25
*|c:5	4:-20
*|c:50	0:-41 4:22
*|c:6	0:44 4:22
*|c:60	0:40 4:-15
*|c:62	3:-25
*|c:70	5:23
*|c:75	3:24
*|c:8	3:-20
*|c:90	3:-34
*|c:abnormal	3:-27
*|c:acetylcholin	3:-32
*|c:ach	4:23 5:-20
*|c:acid	1:-53 2:-18 4:26
*|c:acn	2:-29 4:22
*|c:act	1:-38 3:40 4:21 5:12
*|c:action	3:15
*|c:activ	1:-29
*|c:activat	2:-25 3:31
*|c:acut	1:-26
*|c:add	2:-44 3:-36
*|c:adenosin	3:-38
*|c:adult	2:-53
*|c:advanc	1:-31 5:-29
*|c:advantag	0:-32 4:-19 5:-16
*|c:advers	1:43
*|c:advic	0:-35
*|c:adviz	2:39
*|c:affect	0:-40 1:54 2:-32
*|c:affinity	3:30
*|c:age	1:-34
*|c:agitation	0:-35
*|c:agranulocytosis	1:-27
*|c:airway	1:-29 4:23 5:-25
*|c:allergic	2:11
*|c:allergy	2:35
*|c:alon	2:-33
*|c:amlodipin	0:14 1:-48
*|c:amount	0:-36
*|c:amyloid	3:-32
*|c:anesthetic	5:28
*|c:angina	1:-31 2:27
*|c:annual	5:-24
*|c:antacid	5:-17
*|c:anti	1:-27
*|c:antibiotic	0:56 1:-27 3:-32 5:36
*|c:antibody	0:-38 5:21
*|c:antigen	3:-20
*|c:anxiety	0:40
*|c:anybody	5:-26
*|c:apomorphin	5:24
*|c:appetit	5:-24
*|c:approv	0:32 2:-42
*|c:april	3:-32
*|c:area	3:-27 4:13
*|c:arm	1:34
*|c:ask	0:-38 2:13 4:-10
*|c:asleep	4:-20 5:17
*|c:aspirin	2:-35
*|c:assembly	3:33
*|c:associat	2:-34
*|c:assum	0:-32 2:35
*|c:asthma	3:-17
*|c:attack	5:-18
*|c:autistic	0:30
*|c:autoimmun	2:26
*|c:availabl	3:-19
*|c:avoid	5:-18
*|c:baby	3:-22 4:-11
*|c:backbon	0:49
*|c:bacteria	1:-46
*|c:bad	1:-32 2:19 3:-31 5:-29
*|c:bar	2:27
*|c:beat	1:-34 3:-25 4:-25
*|c:becom	2:-23 3:-32
*|c:beforehand	2:-25
*|c:behav	3:16
*|c:behind	0:-46 3:-19
*|c:belong	3:-48
*|c:benefit	1:-54 4:20
*|c:besid	3:-18
*|c:bind	2:34 3:29
*|c:bisphosphonat	5:22
*|c:bleed	4:-5 5:-17
*|c:blind	2:-21
*|c:block	0:-29 1:-62 3:20 5:-22
*|c:blocker	3:-29
*|c:blood	0:-39 3:-34
*|c:body	4:-14 5:-22
*|c:bon	3:-14 5:-19
*|c:book	4:-25
*|c:boost	1:-33 3:32
*|c:botox	0:-28
*|c:bowel	0:39 2:-37
*|c:box	0:-45 2:-24
*|c:brain	1:-58 3:25
*|c:break	0:-47 3:-29
*|c:breakdown	3:27
*|c:breast	0:-24 1:-33
*|c:breath	4:-28
*|c:brief	3:27
*|c:brighter	0:30
*|c:bring	1:22 2:-41
*|c:broken	0:-37 2:29
*|c:brush	5:24
*|c:build	3:17
*|c:built	5:-21
*|c:bump	0:44
*|c:buprenorphin	2:-24 5:-13
*|c:bupropion	2:-29
*|c:burn	4:-25
*|c:burst	1:-30
*|c:c	0:-46 4:20
*|c:cal	2:25 3:27
*|c:calcium	0:-55 3:-31
*|c:call	3:27 4:-13
*|c:calm	1:-35 3:27
*|c:cam	0:-35 4:-10
*|c:cancer	0:35 1:-60 3:-35
*|c:capsul	4:26 5:-38
*|c:car	3:-15
*|c:carbamazepin	3:-30
*|c:carry	0:-7 2:-34 3:-23 4:24
*|c:cas	2:-38
*|c:catch	1:-36
*|c:caus	0:-51 1:45 2:-45 3:-57 4:-3 5:-18
*|c:caution	0:-57 1:-37
*|c:cbd	3:17
*|c:cbt	4:30
*|c:cell	0:-21 4:24
*|c:chanc	0:25 1:46 2:-38
*|c:chang	2:-26
*|c:check	1:-35 2:-28 3:-20
*|c:chemical	5:-25
*|c:chest	0:-32 4:14
*|c:chew	5:-14
*|c:children	1:-9 3:-27 4:-31 5:-21
*|c:chimeric	3:-30
*|c:choic	0:47 1:-24 3:-31
*|c:cholesterol	0:-17
*|c:choos	5:20
*|c:chronic	1:-48 4:33
*|c:cigarett	4:-21 5:-21
*|c:claim	5:-19
*|c:clascoteron	3:29
*|c:class	5:-16
*|c:clean	5:-18
*|c:clear	0:66 1:-56 2:20 4:29 5:-17
*|c:client	0:40
*|c:clos	3:42 4:-8
*|c:cluster	5:16
*|c:coa	3:-22
*|c:coat	3:-28
*|c:coffe	2:-32 5:-25
*|c:coil	2:-19 3:-20
*|c:cold	4:-12
*|c:colleagu	0:21
*|c:collect	3:-19
*|c:com	0:-7 1:-44 5:21
*|c:combin	2:23 3:-19
*|c:combination	2:-32 3:-29
*|c:common	0:-43 1:-32 2:-30 4:17
*|c:compar	4:-14 5:-33
*|c:compet	3:27
*|c:complain	0:-34
*|c:concern	1:30
*|c:condom	5:-18
*|c:confidenc	0:-26
*|c:consequenc	3:17
*|c:constipation	1:-28
*|c:constrict	3:18
*|c:contain	1:-50 3:-33 5:-32
*|c:contraceptiv	2:-27
*|c:contraindicat	0:-41 1:-36 2:42
*|c:contrast	2:-35 3:12 5:-12
*|c:contribut	0:-36
*|c:convenienc	5:-21
*|c:conventional	5:-26
*|c:cool	5:22
*|c:copy	3:21
*|c:corticosteroid	5:18
*|c:cost	0:-45 3:-21
*|c:cough	1:-32
*|c:country	0:-50 2:-21
*|c:cours	4:32
*|c:cramp	0:-47 4:19
*|c:craving	4:23
*|c:cream	4:10 5:-27
*|c:cris	1:-43 4:19
*|c:crizanlizumab	5:22
*|c:cross	5:-25
*|c:cryo	3:-24
*|c:cryotherapy	0:29
*|c:cur	0:68 1:-41 2:-27
*|c:curb	3:24
*|c:current	0:-41
*|c:cut	0:35 1:-41
*|c:cytokin	3:25
*|c:d	1:-62 3:-41 5:25
*|c:damag	1:23 2:-40
*|c:damp	0:39 3:-33
*|c:dampen	0:44 1:-52
*|c:danger	2:-30
*|c:dangerous	1:25 3:-17
*|c:dapa	0:-25 2:-19
*|c:dapagliflozin	2:2 3:28 5:16
*|c:day	0:34 3:11 4:24
*|c:dead	3:27
*|c:deal	0:36
*|c:dealt	5:-16
*|c:death	1:47 3:-34 4:-19
*|c:decad	3:-21
*|c:deficiency	0:-50
*|c:defin	0:-37
*|c:delay	3:-20
*|c:dementia	1:-40
*|c:denosumab	3:-26
*|c:department	2:-34
*|c:dependent	1:-35 3:5
*|c:depress	0:40 1:-51 3:26
*|c:deriv	5:22
*|c:desensitiz	3:24
*|c:design	3:11
*|c:develop	2:-24 3:-31
*|c:diabet	2:-34 3:-32 5:-22
*|c:dialysis	4:5
*|c:differ	3:-35
*|c:differenc	0:46 1:-42 4:-12
*|c:direct	3:-20
*|c:disabl	3:21
*|c:disappear	4:14
*|c:diseas	1:-59 3:-44 4:-30 5:-37
*|c:disorder	1:-24 5:-13
*|c:dissociat	4:-29
*|c:dissolv	1:-27
*|c:disturb	1:33
*|c:doctor	3:-37 4:-21
*|c:don	4:-14 5:-20
*|c:donanemab	3:-32
*|c:donepezil	3:-28
*|c:donor	0:-27
*|c:dos	3:-30 4:12
*|c:downstream	3:12
*|c:doxycyclin	4:14
*|c:drag	4:18
*|c:drink	2:26 3:-25 5:-18
*|c:drip	4:10 5:17
*|c:driv	0:-37
*|c:driver	5:18
*|c:drop	2:-27
*|c:drug	2:-18 5:20
*|c:dry	4:-27 5:-22
*|c:due	3:-17
*|c:dummy	5:-28
*|c:dupilumab	3:-19
*|c:e	4:-15
*|c:earlier	3:-23
*|c:early	2:-27 4:21
*|c:eas	0:50 1:-64 3:-31 4:37
*|c:eat	0:-42 2:27 5:-17
*|c:ect	1:21
*|c:edg	0:37
*|c:edit	3:-35
*|c:effect	1:32 3:23 4:13 5:-20
*|c:effectiv	0:41 1:-22 3:-26 5:-23
*|c:eight	5:-16
*|c:els	5:-21
*|c:emergency	0:28
*|c:empty	2:-24 3:-31
*|c:end	0:-12 2:-30 5:-37
*|c:ending	3:34
*|c:enter	3:26
*|c:enzym	1:-36 2:-38 3:18
*|c:epilepsy	1:-21
*|c:epinephrin	3:26
*|c:erosol	5:25
*|c:erythropoietin	5:24
*|c:establish	5:-26
*|c:estrogen	0:-32 3:-41
*|c:event	1:22
*|c:evidenc	3:-25 4:-21 5:-27
*|c:explain	3:-21
*|c:eye	5:17
*|c:facial	1:-26
*|c:fact	2:20
*|c:factor	3:39
*|c:fad	4:44
*|c:fall	4:-29
*|c:family	1:-27 2:29 3:-23
*|c:far	2:-22
*|c:fast	1:28
*|c:faster	4:17 5:-13
*|c:fat	3:-46
*|c:fda	0:37 2:-20 5:-18
*|c:feel	0:-40 3:-51 4:27
*|c:feminiz	2:-34
*|c:fibr	2:-19
*|c:fifth	5:20
*|c:fin	5:25
*|c:find	5:-20
*|c:finish	4:12
*|c:first	1:-26 3:19 4:28
*|c:fiv	2:-40 5:-22
*|c:flar	4:9
*|c:flu	0:-29 3:-21 4:11
*|c:fluid	0:-25 3:21 5:-20
*|c:fluoxetin	0:-34
*|c:flush	0:-41 3:28 4:17
*|c:follow	4:-36
*|c:food	3:-21 4:20
*|c:form	5:-25
*|c:fortnight	2:-21
*|c:found	2:-40 3:-29
*|c:four	1:-42 2:-25 4:11
*|c:fractur	0:-42 4:21
*|c:frail	2:-20
*|c:fre	3:28 5:17
*|c:freez	0:35
*|c:frequent	1:-43 5:-23
*|c:fresh	3:24
*|c:fresher	3:-29
*|c:function	1:-35 3:20 4:9
*|c:fus	3:38
*|c:g6pd	2:-37
*|c:gaba	3:-21
*|c:gap	0:-44
*|c:gav	1:36 5:20
*|c:gel	1:11 3:-26 4:9
*|c:germ	0:-28 3:23
*|c:get	4:-19 5:-24
*|c:gip	3:18
*|c:giv	4:23
*|c:given	0:49 3:-33 4:35
*|c:gland	3:-17
*|c:glass	3:-25
*|c:glp	3:-27
*|c:glutathion	3:-21
*|c:go	1:-53 4:37
*|c:good	4:-9
*|c:got	5:21
*|c:gout	5:-23
*|c:gram	4:-13
*|c:group	3:-46 4:-11
*|c:grow	1:35
*|c:guidelin	4:14
*|c:gym	4:-20
*|c:hair	0:-46 3:-22
*|c:half	1:-29 4:40 5:20
*|c:halo	4:-10
*|c:halv	0:59 1:-52
*|c:hand	3:22
*|c:hard	0:-33 1:50
*|c:harder	0:-29 1:35
*|c:harm	0:-54 1:26 2:-44 3:-17
*|c:harmless	3:-31
*|c:hazard	1:43
*|c:hbot	3:26
*|c:hcq	3:22
*|c:headach	2:-23 4:-16 5:16
*|c:heal	1:-60 4:11
*|c:healthy	0:32
*|c:hear	4:-14
*|c:heart	1:-3
*|c:heat	3:33
*|c:heel	4:17
*|c:help	0:35 1:-65 5:24
*|c:higher	0:-24 1:46 2:-25
*|c:hint	3:13
*|c:history	1:-51 2:42
*|c:hiv	1:-30 2:-13
*|c:hold	3:36
*|c:hom	5:-28
*|c:hop	0:49 1:-44
*|c:hormon	0:-54 1:-34
*|c:hospital	3:-23 4:-13
*|c:hot	1:-32
*|c:hour	3:-35 4:15 5:-13
*|c:hurt	4:22
*|c:i'd	0:-44 4:-18 5:-16
*|c:ibs	1:-43
*|c:ibuprofen	1:-12 2:-47 5:18
*|c:ice	5:-20
*|c:iii	5:-15
*|c:illness	1:-19
*|c:immun	0:-38
*|c:impairment	0:-16
*|c:implant	4:25
*|c:important	1:-21
*|c:improv	0:41 4:-16
*|c:improvement	4:17
*|c:includ	0:-37 5:21
*|c:increas	0:-31 1:67 2:-52
*|c:indicat	1:40
*|c:infection	2:22 3:-23 4:18
*|c:inflam	1:29 3:-32
*|c:inflammation	0:34 3:-13
*|c:inflammatory	4:22 5:17
*|c:information	0:-42 2:-29
*|c:infus	4:25
*|c:infusion	0:-7
*|c:inhaler	5:-25
*|c:inhibit	0:-38 1:-57 3:38
*|c:inhibition	3:16
*|c:inhibitor	2:-1 5:17
*|c:inject	3:-25 4:39 5:40
*|c:injection	2:-39 4:35
*|c:injury	5:-23
*|c:insid	0:-57 4:21
*|c:instanc	5:-38
*|c:insulin	0:-42 3:-20
*|c:intend	2:22
*|c:interact	3:24
*|c:internet	4:-13
*|c:interrupt	3:33
*|c:interruption	4:-14
*|c:investigational	3:20
*|c:involv	0:-33
*|c:iron	5:-16
*|c:irregular	1:17
*|c:irritat	0:-34 1:41 3:-30
*|c:irritation	1:16
*|c:it'	3:-30 4:-19
*|c:itch	0:28 1:-33
*|c:ix	1:-10
*|c:jab	3:-21
*|c:jaw	0:-47
*|c:job	4:10
*|c:join	3:-22
*|c:joint	5:25
*|c:k	3:-31 5:10
*|c:keep	0:37 1:-31 5:-22
*|c:keton	3:39
*|c:kick	0:-37
*|c:kidney	1:-50 2:21
*|c:kill	3:31
*|c:kne	4:15
*|c:known	3:18
*|c:label	0:43 2:-33 4:12
*|c:lactulos	3:-20
*|c:lady	2:33
*|c:larg	1:-46 4:-28
*|c:last	1:40 5:-22
*|c:latter	1:39
*|c:lead	0:-18 1:32 2:-30
*|c:leaflet	2:-22
*|c:leak	1:-37 4:-23
*|c:leav	0:-33 1:39 4:-20 5:-17
*|c:leed	5:18
*|c:left	0:-17 5:-26
*|c:lesion	5:-26
*|c:lessen	0:19
*|c:let	4:21
*|c:letrozol	3:-32
*|c:level	0:-3 3:8
*|c:levodopa	3:-31
*|c:licens	0:35 1:-47 2:-29
*|c:lidocain	4:6 5:17
*|c:lif	2:-33
*|c:lift	0:35 1:-33 3:-21 4:16
*|c:light	4:-10 5:-26
*|c:likewiz	5:21
*|c:lilly	3:17
*|c:lin	2:-25 5:-16
*|c:linger	4:21
*|c:link	0:-42 1:26 2:-31 3:-32
*|c:lipotropic	5:-23
*|c:liquid	2:-13
*|c:lithium	1:38 2:-30 3:-35
*|c:littl	3:-15
*|c:liv	0:-38 2:-25
*|c:liver	3:31
*|c:local	1:-34
*|c:long	4:-22
*|c:longer	0:-15 3:27 4:13 5:-27
*|c:look	0:-35 2:-35 3:-32
*|c:loperamid	3:27
*|c:los	1:26 3:-32
*|c:lost	1:24 3:-34
*|c:low	1:-58
*|c:lower	0:50 1:-21 2:-25
*|c:lozeng	5:18
*|c:lumina	5:-18
*|c:lung	0:44 3:-25
*|c:mad	3:-33
*|c:magnesium	1:-42 3:-28
*|c:main	1:-40
*|c:maintain	4:14
*|c:mak	0:-29 5:-23
*|c:manag	5:-27
*|c:mania	1:-22
*|c:mark	0:-41 5:-19
*|c:marker	1:-35
*|c:mastectomy	0:25
*|c:matter	0:-27 1:37 4:-18
*|c:mean	1:-23 2:-33
*|c:medicin	0:21 2:-28 4:25
*|c:melatonin	0:-41
*|c:melt	1:-40 3:-41
*|c:men	3:-23 5:-27
*|c:messenger	0:-33 3:-29
*|c:met	2:28
*|c:metabolism	5:23
*|c:methotrexat	0:-41 1:26 3:-19
*|c:metoprolol	5:23
*|c:metronidazol	0:36 2:-27
*|c:migrain	2:-26 4:26
*|c:mild	4:16
*|c:milk	2:27 3:-32
*|c:minority	2:-29
*|c:minut	0:-45 5:21
*|c:misus	2:31
*|c:moderat	0:37 1:-43
*|c:monitor	4:-29
*|c:month	2:-46 3:-49 4:21 5:-6
*|c:monthly	5:27
*|c:mood	2:-36
*|c:mop	0:-50 3:32
*|c:morn	2:-16
*|c:mosquito	3:26
*|c:mounjaro	5:12
*|c:mouth	5:-36
*|c:mov	4:-13
*|c:ms	5:20
*|c:mtor	3:-31
*|c:muscl	0:-15 3:17
*|c:music	0:-39
*|c:naltrexon	3:19
*|c:nam	3:-51 5:-22
*|c:nee	0:-59 3:-56 4:25
*|c:need	3:-50
*|c:needl	3:28 4:16
*|c:nelfinavir	2:-30
*|c:nerv	3:56 4:-34
*|c:neurologic	1:29
*|c:new	0:-40
*|c:newer	3:-26 5:-19
*|c:night	0:-43 4:26
*|c:nitrofurantoin	2:-24
*|c:normal	4:32
*|c:normally	0:-38 4:11 5:19
*|c:nos	1:-50 4:25
*|c:nosebleed	4:-24
*|c:notic	4:32
*|c:nsaid	5:-16
*|c:nudg	3:-33
*|c:numb	1:-27 3:19 4:31
*|c:number	0:65 3:-27 5:-7
*|c:numbness	4:13
*|c:occur	4:27
*|c:odd	0:-48
*|c:offer	0:63 1:-55 3:-27
*|c:old	0:-36
*|c:older	5:29
*|c:omeprazol	0:32
*|c:open	3:34
*|c:operation	4:17
*|c:opioid	3:-24 4:-14
*|c:option	0:52
*|c:oral	2:-36 3:29 5:-11
*|c:ordinary	2:-23 5:-15
*|c:orvaglintid	3:-19
*|c:ovary	3:31
*|c:overactiv	0:-36
*|c:overall	1:-35
*|c:owe	1:42
*|c:own	2:-34
*|c:oxygen	3:19
*|c:pacemaker	2:24
*|c:paid	5:18
*|c:pain	5:-20
*|c:pancrea	3:46
*|c:paracetamol	5:22
*|c:paroxetin	2:29
*|c:participant	1:41 2:20
*|c:partner	0:-55
*|c:pass	0:-31 4:23
*|c:patient	2:29 3:-35 4:-20
*|c:peak	4:10
*|c:peel	1:-29
*|c:pell	1:-29
*|c:peopl	2:23 3:-26 4:-46 5:-40
*|c:percent	3:-27 4:12
*|c:permanent	2:-25 3:-20
*|c:persist	4:20
*|c:person	0:-25
*|c:pharmacist	0:-47
*|c:pill	0:-50 4:-8 5:-26
*|c:pit	1:22
*|c:plac	1:-37 5:-23
*|c:placebo	4:24
*|c:pleas	5:-19
*|c:plug	0:-43 3:41
*|c:pneumonia	2:-29
*|c:point	1:-47 3:23
*|c:polyphenol	3:22
*|c:poor	2:31 4:37
*|c:poorly	0:-34 2:26
*|c:population	1:30
*|c:possibl	0:-36 1:32
*|c:postsynaptic	3:26
*|c:potassium	1:29 2:-32
*|c:practic	4:23
*|c:precipitat	0:-35 2:-30
*|c:prednisolon	3:21
*|c:pregabalin	2:22
*|c:pregnancy	0:-15 2:20
*|c:pregnant	1:26 5:-14
*|c:present	0:-46 1:-46 2:-29 3:25 4:12
*|c:pressur	4:22 5:-29
*|c:prevent	0:37 1:-47 2:-40
*|c:preventer	5:19
*|c:pric	0:-54 1:38 4:-20
*|c:probiotic	3:-18
*|c:procedur	1:36 5:20
*|c:produc	0:-8 3:27
*|c:product	0:-36 1:-39 2:35 5:-16
*|c:program	4:25
*|c:promiz	3:-27
*|c:promot	3:32
*|c:propos	3:-18
*|c:propranolol	0:-19 1:24 5:21
*|c:prostat	0:-39 1:33
*|c:protect	0:50 2:-33 4:24 5:-21
*|c:protection	0:51 4:28
*|c:protein	0:-47
*|c:prov	5:-13
*|c:provok	0:-40 1:37 3:16
*|c:prp	0:-24 3:-20
*|c:puberty	3:-19
*|c:puls	0:-28
*|c:pupil	5:22
*|c:purify	3:-22
*|c:purpos	0:-33
*|c:push	0:-29 1:48 2:-33 5:-25
*|c:put	5:-12
*|c:quarter	0:-46
*|c:quiet	3:-22
*|c:quieten	3:29
*|c:quit	4:16 5:-16
*|c:radiotherapy	2:19
*|c:rais	0:-66 1:58
*|c:ran	4:-24
*|c:rar	1:-27 2:-36
*|c:rash	4:12
*|c:rat	3:-33
*|c:reabsorb	3:40
*|c:reach	0:-27 1:-28 4:13
*|c:reaction	0:-31 1:38 3:-30 4:18
*|c:read	5:-11
*|c:reason	2:-54
*|c:receiv	4:12 5:32
*|c:recogniz	3:24
*|c:recommend	1:-27 2:35 3:-24 5:-21
*|c:red	1:27 5:-17
*|c:reduc	0:68 1:-54 2:-27 3:21 4:15
*|c:reductas	3:-39
*|c:reduction	0:39 1:-33
*|c:regard	4:-19
*|c:regular	0:-40 1:-32
*|c:regulat	3:36
*|c:relaps	0:-31 1:29 4:31
*|c:relat	3:12
*|c:relax	1:-32 3:26 5:-21
*|c:releas	0:-49 5:-34
*|c:relief	0:55 1:-39
*|c:reliev	0:61 1:-50 2:-23 3:-25 4:-12
*|c:remain	3:-34
*|c:remedy	0:42
*|c:remember	1:21 2:21
*|c:remission	0:-54 1:37
*|c:remov	0:-32 1:-30
*|c:repair	0:31 1:-29
*|c:repeat	2:-20 4:24
*|c:replacement	4:17 5:26
*|c:report	4:14
*|c:requir	5:22
*|c:resolv	4:30
*|c:respond	5:-24
*|c:respons	2:-37 3:16 4:12
*|c:rest	3:-30
*|c:result	0:-66 4:36
*|c:return	4:17
*|c:review	3:-25 5:-20
*|c:rfa	0:26
*|c:right	4:26
*|c:ring	4:-23
*|c:ris	1:45 2:-24
*|c:risk	1:34 2:-58 3:-32
*|c:rival	3:-32
*|c:rol	0:-30
*|c:root	3:24
*|c:round	5:19
*|c:run	3:-40 4:16
*|c:s	0:-53
*|c:saf	2:32
*|c:said	3:-30
*|c:salt	1:-22
*|c:saw	1:22
*|c:say	3:-42 4:20
*|c:scan	1:-32 3:19
*|c:second	1:-36 4:21
*|c:see	1:17 4:-23
*|c:seem	3:-9
*|c:seen	1:-32 4:14
*|c:seep	5:-23
*|c:seizur	4:46
*|c:serious	0:-47
*|c:serotonin	3:-29
*|c:sertralin	2:36
*|c:serum	3:34
*|c:sery	5:24
*|c:session	4:53
*|c:set	0:-44 2:-26 4:24
*|c:settl	2:-35 4:40
*|c:sex	2:-28
*|c:shak	1:32
*|c:sham	5:-14
*|c:she'd	5:-11
*|c:shift	0:-50 3:36
*|c:shot	3:-22 5:21
*|c:shoulder	4:-17
*|c:show	0:40 2:-25 4:17 5:-23
*|c:shown	2:-28
*|c:shrink	0:-37 3:39
*|c:sick	4:-32 5:24
*|c:sign	0:-47 2:-46 4:-20
*|c:similar	5:23
*|c:singl	2:-28
*|c:sit	0:-36 3:-29
*|c:six	0:50 1:-46 5:27
*|c:skin	2:-21 3:-24 5:23
*|c:skip	2:27
*|c:slash	5:21
*|c:sleep	0:-13 4:-15
*|c:slow	2:-36 3:40
*|c:slower	4:24
*|c:smaler	2:-34
*|c:small	0:-31 2:-36 3:-46 4:19 5:-16
*|c:smok	1:-40 4:24
*|c:smoker	2:-27
*|c:sodium	2:-28 3:-45
*|c:sold	0:60
*|c:sometim	3:-25 4:20
*|c:sooth	0:50 1:-32
*|c:sor	2:-19 4:-14
*|c:spac	4:23
*|c:spar	2:-22
*|c:spinraza	5:18
*|c:spot	3:-36 4:-21
*|c:spray	2:-24 5:27
*|c:spread	5:-16
*|c:spring	3:-35
*|c:squeez	3:24
*|c:ssris	0:-52
*|c:stabl	1:-27
*|c:stain	1:31
*|c:standard	0:38
*|c:start	1:-55 4:19
*|c:starv	3:-40
*|c:statin	2:-20 5:19
*|c:stay	1:-31 5:-17
*|c:steady	3:27 4:18
*|c:steer	2:42
*|c:steroid	1:46 4:17 5:35
*|c:stick	0:-27 3:17
*|c:sticky	3:-23
*|c:stiffness	4:12
*|c:stimulat	0:-43 1:-33 3:53
*|c:stimulation	5:-13
*|c:sting	0:-30 1:17 4:25
*|c:stocking	0:25
*|c:stomach	0:-41 3:-21 4:30
*|c:ston	0:44 1:-25
*|c:stop	2:-23 5:-8
*|c:straight	1:58 2:-24
*|c:strengthen	2:22
*|c:stress	0:36
*|c:strong	3:-34
*|c:study	1:-48 2:-33 3:-27 4:13 5:-35
*|c:subcutaneous	5:-17
*|c:suck	5:28
*|c:suddenly	0:-24
*|c:suffer	2:24
*|c:sugar	0:-15 1:-54 3:3
*|c:suitabl	2:39
*|c:superviz	4:19
*|c:supplement	5:-20
*|c:suppress	1:-40 3:26
*|c:surfac	5:19
*|c:surgery	1:-37
*|c:survival	4:-13
*|c:suspension	5:32
*|c:swallow	0:-43 2:-23 5:23
*|c:sweat	3:-20 4:18
*|c:swel	3:-19 4:23
*|c:swell	1:-36
*|c:switch	0:-50 3:29
*|c:swollen	1:-29
*|c:symptom	2:-28
*|c:symptomatic	2:20
*|c:syrup	3:33
*|c:system	1:-35 3:20
*|c:tablet	0:-42 4:25 5:-19
*|c:tak	1:-45 4:24
*|c:taken	3:-39
*|c:tamoxifen	3:33
*|c:target	3:38
*|c:teach	3:29
*|c:teenager	1:-29
*|c:teeth	4:38
*|c:tell	1:-38 4:-16
*|c:ten	0:-53 1:27 2:-25
*|c:tend	1:-27 4:18 5:-15
*|c:term	1:-49 4:-12 5:-19
*|c:terribl	3:37
*|c:test	1:-39 2:-37 4:-26 5:25
*|c:thandeka	5:20
*|c:that'	5:-36
*|c:themselv	4:13 5:28
*|c:therapy	3:-30
*|c:there'	0:-54 4:22
*|c:thin	1:41
*|c:thing	0:-40 1:-27
*|c:third	1:-37
*|c:thirty	5:22
*|c:thousand	4:-17
*|c:thre	2:-38 5:20
*|c:threaten	1:35
*|c:throat	3:-23
*|c:throw	4:-30
*|c:thrush	1:18
*|c:tijuana	5:14
*|c:tingl	1:25
*|c:tiny	1:-31 3:32 5:18
*|c:tip	1:33
*|c:tiredness	4:17
*|c:tofacitinib	3:27
*|c:toilet	4:-18
*|c:told	2:-34 4:-25 5:11
*|c:tongu	3:32
*|c:took	4:27 5:24
*|c:top	0:-36 3:-12 4:18
*|c:total	3:-28
*|c:toxic	1:36 3:-34
*|c:toxicity	1:29
*|c:train	1:-38 3:40 4:15
*|c:transplant	1:-30
*|c:transporter	3:43
*|c:tray	3:-28
*|c:treat	0:22 1:-11 3:-26 4:-14
*|c:treatment	2:-44 3:-38 4:40
*|c:trial	2:-37 3:-37 4:-18 5:-29
*|c:trigger	2:-39 3:24
*|c:trim	0:35
*|c:trip	4:17
*|c:tripl	5:19
*|c:troubl	0:-41
*|c:try	2:-38 5:-31
*|c:tub	5:19
*|c:tubulin	3:-29
*|c:tummy	4:-10
*|c:turn	0:-40 1:-37 2:-37 4:25 5:-24
*|c:twelv	5:16
*|c:twenty	4:-25
*|c:two	1:-46 2:-10 3:-39
*|c:typ	2:23
*|c:ulcer	2:16
*|c:unsuitabl	0:-23 2:42
*|c:untreat	0:-22 2:27
*|c:unwant	0:-37
*|c:upper	3:19
*|c:upset	1:42 2:-41 3:-39 5:25
*|c:urin	4:-19
*|c:use	1:-15 3:-25 5:-36
*|c:useful	2:-33
*|c:usual	0:-31
*|c:vaccin	4:-16
*|c:vanish	4:14
*|c:vap	5:-17
*|c:varnish	4:15
*|c:vein	1:29 5:-24
*|c:version	3:-18 5:10
*|c:vessel	1:-42
*|c:viral	0:21 2:-23
*|c:visibl	4:17
*|c:vitamin	0:-40 5:44
*|c:voclosporin	3:31
*|c:wak	1:-43 4:-8
*|c:walk	4:-21
*|c:wall	3:27
*|c:ward	1:-39
*|c:warfarin	0:-35 1:28
*|c:warn	0:-34 1:49
*|c:watch	0:-33
*|c:water	1:-56 3:15
*|c:way	0:17 1:-41
*|c:weak	3:29
*|c:weaken	0:-35 3:-28
*|c:weakly	3:14
*|c:wear	4:13 5:-9
*|c:wednesday	5:-13
*|c:week	0:-41 4:42
*|c:weekly	5:26
*|c:weight	3:-20 4:20 5:25
*|c:went	0:31 2:-45 4:-18
*|c:whiten	2:-23 3:-28 4:23 5:-16
*|c:who'	2:21
*|c:whol	0:-39
*|c:whos	1:-43 3:-31
*|c:widen	3:15
*|c:withdrawal	2:-43 5:-18
*|c:woman	0:41
*|c:women	5:-27
*|c:word	3:-22
*|c:work	4:36 5:-31
*|c:worry	1:39
*|c:wors	4:-17
*|c:worth	4:18
*|c:year	2:-38 4:-16
*|c:you'll	0:-51 1:40 2:-38 3:-25
*|c:you'v	1:-26
*|c:zero	1:32
*|c:zevracel	3:29
*|c:zinc	3:-23 5:19
*|c:zoledronic	5:27
*|c:α	3:-36
*|ck:condition	1:-26 3:-36 5:-4
*|ck:date	2:-48 3:-14 4:-7 5:11
*|ck:effect	0:-26 3:-21
*|ck:form	2:-26 4:-9
*|ck:frequency	1:-44 4:15 5:16
*|ck:outcome	0:14 1:-24 2:-20 3:-27 5:16
*|ck:population	2:20 3:-22
*|ck:process	4:3
*|ck:provider	1:-56 2:17 3:-29
*|ck:purpose	1:-26 2:-24 5:-41
*|ck:quantity	0:57 1:29 2:-30 3:-15
*|ck:route	4:12 5:12
*|ck:target	1:-16 2:-36 3:29
*|ck:treatment	5:24
*|cl:'s	2:-30 4:-17
*|cl:1	2:-29 3:21
*|cl:1,895	4:-12
*|cl:10	1:-55 5:-35
*|cl:10,000	4:-13
*|cl:100	0:-35
*|cl:100,000	0:-23 4:-23
*|cl:12	4:9
*|cl:126	4:12
*|cl:13	3:-22
*|cl:15	4:20 5:11
*|cl:150	4:14
*|cl:1502	2:-24
*|cl:16	4:20
*|cl:18	3:-30 4:-14
*|cl:19,185	2:-26
*|cl:2	0:47 1:-56 2:-26
*|cl:20	3:-39 4:18 5:25
*|cl:200	5:12
*|cl:2017	4:15
*|cl:2018	5:-28
*|cl:21	0:20 3:-25 5:26
*|cl:24	2:-26 4:-28
*|cl:25	4:-30
*|cl:27	5:-13
*|cl:276	4:-9
*|cl:29	1:-43 4:18
*|cl:3	5:-20
*|cl:30	1:-33
*|cl:300	1:-29 4:17
*|cl:36	2:38
*|cl:40	2:-32 4:-17
*|cl:41	1:-35
*|cl:46	4:10
*|cl:480	5:20
*|cl:5	4:20 5:-33
*|cl:50	1:-46 3:-18
*|cl:500	4:-17
*|cl:6	5:-29
*|cl:60	2:-15 4:-14
*|cl:62	3:-25 4:10
*|cl:70	4:-9 5:22
*|cl:71	0:-28 5:17
*|cl:75	3:22
*|cl:8	3:-20
*|cl:80	3:21 4:-21
*|cl:84	4:10
*|cl:87	5:-12
*|cl:90	4:17
*|cl:95	4:17
*|cl:abnormal	3:-31
*|cl:abov	2:26 4:-16
*|cl:abrupt	1:56
*|cl:abrysvo	5:25
*|cl:absolut	2:26
*|cl:absorb	0:-20 1:35 4:-15
*|cl:absorption	3:-21
*|cl:accord	5:-23
*|cl:account	1:32
*|cl:acetylcholin	3:-35
*|cl:acetylcholinesteras	3:-34
*|cl:ach	3:-33 4:24
*|cl:acid	1:-67 2:-29 4:13
*|cl:acn	0:47 1:-46 2:-33 4:10
*|cl:act	2:-28 3:60 4:30
*|cl:action	4:20
*|cl:activ	1:-53 2:25 5:-19
*|cl:activat	2:-34
*|cl:acut	2:40
*|cl:adalimumab	3:19
*|cl:add	0:45 2:-45
*|cl:addiction	1:26
*|cl:adenosin	3:-39
*|cl:adjunct	0:56
*|cl:adjuvant	3:26
*|cl:administer	4:18
*|cl:administration	2:-28
*|cl:admit	0:-27
*|cl:adult	1:-9 2:-57 3:-29 5:-21
*|cl:advantag	1:-38 4:-19 5:-16
*|cl:advers	1:54
*|cl:adviz	0:-74 1:-34 2:65 5:-21
*|cl:af	1:-39
*|cl:affect	0:-73 2:-32 4:9
*|cl:afferent	3:27
*|cl:affinity	3:39
*|cl:afterward	1:39 4:14
*|cl:age	1:-62 2:-32
*|cl:agency	4:-28
*|cl:agitation	0:-39
*|cl:aid	5:17
*|cl:air	1:-34 4:15
*|cl:airway	3:17 4:25
*|cl:aligner	3:-24 4:24
*|cl:allergic	5:-17
*|cl:allergy	1:-35
*|cl:alon	0:-48 1:45 2:-40 3:-28
*|cl:alter	3:30
*|cl:american	0:52 1:-43 2:-36 4:-6 5:30
*|cl:aminolevulinat	5:-27
*|cl:aminolevulinic	5:-26
*|cl:amiodaron	3:-26
*|cl:amitriptylin	3:-16
*|cl:amlodipin	3:19
*|cl:amnesia	4:18
*|cl:amount	4:11
*|cl:amyloid	1:20 3:-48 5:21
*|cl:anaphylaxis	1:-41 3:-25
*|cl:androgen	3:-7
*|cl:anesthetic	4:34 5:8
*|cl:angina	0:-42
*|cl:angiotensin	3:-34
*|cl:angl	2:21
*|cl:anil	4:-14
*|cl:ankl	1:-32
*|cl:annual	5:-24
*|cl:antacid	5:-17
*|cl:antagonist	3:37
*|cl:anti	0:-73 2:12 4:-15
*|cl:antibiotic	0:39 1:-22 3:-47 4:-5 5:-17
*|cl:antibody	2:-37 3:20 5:29
*|cl:antidepressant	2:28
*|cl:antigen	3:-29
*|cl:antihistamin	0:-35
*|cl:antimalarial	4:-10
*|cl:anxiety	1:-41
*|cl:anybody	5:-26
*|cl:apnea	4:-12
*|cl:apomorphin	5:24
*|cl:apoptosis	3:24
*|cl:appear	5:-28
*|cl:appetit	3:18 5:-33
*|cl:apply	4:18
*|cl:appropriat	0:-26 2:36
*|cl:approv	0:40 1:-37 2:-44 4:-33
*|cl:approval	2:-44 3:-22
*|cl:april	3:-32
*|cl:area	4:16
*|cl:arexvy	0:-43
*|cl:arm	4:19
*|cl:artery	0:-33
*|cl:arthritis	4:17 5:22
*|cl:ashwagandha	0:-27 3:-33
*|cl:asleep	0:-28 4:-22 5:16
*|cl:aspirin	2:-36 4:19
*|cl:assembly	3:33
*|cl:associat	1:52 2:-48
*|cl:assum	0:-38
*|cl:asthma	3:-24 5:-26
*|cl:atorvastatin	5:15
*|cl:atrial	4:22
*|cl:atropin	5:-23
*|cl:attack	2:-25 5:-23
*|cl:autistic	0:25
*|cl:autoimmun	2:27
*|cl:autoreceptor	3:-7
*|cl:availabl	3:-19
*|cl:avoid	0:-29 5:-19
*|cl:ayurvedic	0:54
*|cl:b	1:-34 3:25 4:-17 5:-21
*|cl:b12	4:14
*|cl:backbon	0:49
*|cl:background	0:33
*|cl:bacteria	0:-41 1:-62 3:16
*|cl:bacterial	2:-18
*|cl:bad	1:-23 3:-31 5:-29
*|cl:badly	1:-36
*|cl:baf	3:-32
*|cl:bag	3:-13
*|cl:balanc	1:-51
*|cl:balloon	2:24
*|cl:bar	2:25
*|cl:barr	1:-27
*|cl:bas	4:12
*|cl:bb	3:21
*|cl:bcl11a	3:-33
*|cl:beat	1:-47 3:-34 4:-14 5:-24
*|cl:becam	0:40
*|cl:becom	3:-36
*|cl:bed	1:-40 4:-20
*|cl:bedtim	4:12
*|cl:behav	3:16
*|cl:behavior	2:-30
*|cl:behavioral	3:-17
*|cl:behind	0:-54 3:-26
*|cl:believ	3:21 4:24
*|cl:belimumab	5:31
*|cl:belly	2:18
*|cl:belong	2:-34 3:16
*|cl:below	4:-15
*|cl:bempedoic	1:-31
*|cl:benefit	0:23 2:-48 3:-38 4:22
*|cl:besid	3:-18
*|cl:beta	4:-17
*|cl:big	4:-17
*|cl:bind	2:26
*|cl:bipolar	0:-69
*|cl:bisacodyl	3:17
*|cl:bisoprolol	3:26
*|cl:bisphosphonat	2:-44 5:22
*|cl:bladder	3:-38
*|cl:blam	3:-25
*|cl:blind	2:-23
*|cl:bloat	4:12
*|cl:block	1:-37 5:-25
*|cl:blockag	2:21
*|cl:blocker	1:30 4:-17
*|cl:blood	2:25 4:26 5:-17
*|cl:bloodstream	1:30 3:-40
*|cl:blu	5:-32
*|cl:bmi	2:-28
*|cl:body	3:28 5:-36
*|cl:bolus	4:11
*|cl:bon	0:13 1:-42 2:-27 3:-21 5:-19
*|cl:book	4:-23
*|cl:boost	1:-33
*|cl:born	1:42 2:-34
*|cl:botox	5:-20
*|cl:botulinum	1:-31 4:-21
*|cl:bowel	0:7 2:-42
*|cl:box	0:-25
*|cl:brac	4:9
*|cl:brain	0:-15
*|cl:break	3:-21 5:-24
*|cl:breakdown	3:33
*|cl:breast	3:-32
*|cl:breastfeed	4:-11
*|cl:breath	4:-29
*|cl:breathless	1:-37
*|cl:breathlessness	0:-41 3:29
*|cl:brian	5:18
*|cl:brighter	1:-31
*|cl:brightwell	0:-32 1:27
*|cl:brisk	0:36
*|cl:britain	3:-23
*|cl:broken	0:-43 2:27
*|cl:bronchodilator	0:40 4:6
*|cl:bruiz	0:-24 2:-28
*|cl:brush	5:24
*|cl:budesonid	5:-12
*|cl:build	0:-42 1:-46 3:30 4:13
*|cl:built	5:-21
*|cl:bulevirtid	3:-22
*|cl:bump	0:44
*|cl:buprenorphin	2:-27 3:-42
*|cl:burn	4:-10
*|cl:burst	1:-36
*|cl:bus	5:16
*|cl:c	3:-42
*|cl:cal	3:23 4:-28 5:-23
*|cl:calcineurin	3:-21
*|cl:calcium	5:-26
*|cl:call	0:36 4:-24
*|cl:calm	1:-52 2:-36 3:19 5:-20
*|cl:cam	2:-37 4:-10
*|cl:cancer	1:-75 3:-37 4:10 5:-13
*|cl:cannabidiol	0:47
*|cl:capri	2:-26
*|cl:capsul	1:-37 2:-30 3:-12 4:-17
*|cl:car	1:-43 3:-34
*|cl:carbonat	5:29
*|cl:cardioversion	0:55
*|cl:carrier	2:39 3:-43
*|cl:carry	0:-23 1:34 4:24
*|cl:cas	0:-24 2:-52 3:-28 4:19
*|cl:cascad	3:18
*|cl:catheter	3:-26
*|cl:caus	0:-70 1:36 3:-41 4:-13 5:-25
*|cl:caution	0:-59 1:-17 2:46
*|cl:cbd	2:-25
*|cl:cbt	4:23 5:-30
*|cl:cd19	3:-26
*|cl:cell	1:-29 2:-47 3:21 4:14
*|cl:cent	2:-28 3:-20 5:-20
*|cl:center	4:25
*|cl:century	1:-25
*|cl:cervical	5:-12
*|cl:cervix	1:-23
*|cl:cetirizin	5:22
*|cl:cgrp	3:-28
*|cl:chanc	0:25 1:47 2:-41 4:27
*|cl:chang	2:-61 3:19
*|cl:characteriz	3:-38
*|cl:check	3:-37
*|cl:chemical	0:-38 3:12
*|cl:chemotherapy	0:33 4:21
*|cl:chew	1:37
*|cl:child	4:15
*|cl:children	3:-27
*|cl:chimeric	3:-39
*|cl:chloramphenicol	4:9
*|cl:chlorphenamin	2:26
*|cl:choic	0:47 1:-25 3:-35 4:21
*|cl:cholesterol	2:-26 5:-40
*|cl:choos	0:-43 5:39
*|cl:chronic	2:-35 3:-43 4:-21 5:-21
*|cl:cigarett	4:-15 5:-21
*|cl:ciprofloxacin	0:-37 3:-31 5:-19
*|cl:circulat	3:27
*|cl:claim	5:-19
*|cl:clarithromycin	3:-17
*|cl:class	5:-24
*|cl:clean	5:-18
*|cl:clear	4:33
*|cl:client	1:40 3:-47
*|cl:clinic	5:6
*|cl:clinical	4:14
*|cl:clog	3:-24
*|cl:clopidogrel	4:4
*|cl:clot	1:44
*|cl:clozapin	3:-29
*|cl:cluster	5:16
*|cl:coa	3:-36
*|cl:coat	5:-28
*|cl:cochran	1:-27
*|cl:codein	1:42 3:-27
*|cl:coffe	2:-34 5:-30
*|cl:cohort	0:33
*|cl:coil	2:-19 3:-20
*|cl:colchicin	4:10
*|cl:cold	4:-12 5:-21
*|cl:color	3:-24
*|cl:com	1:-8 3:-25 5:25
*|cl:combin	3:-32
*|cl:combination	0:-53 5:-22
*|cl:common	0:-73 2:-33 3:-31 4:12 5:-34
*|cl:company	2:-38
*|cl:compar	2:-32 3:-38 5:-47
*|cl:comparison	4:27
*|cl:compet	3:27
*|cl:complain	0:-43 1:35
*|cl:complaint	0:38 4:17 5:-14
*|cl:complement	3:17
*|cl:complet	1:-44
*|cl:complex	2:-30 3:43
*|cl:complicat	2:23
*|cl:concern	0:-48
*|cl:conclud	1:-30 4:-10
*|cl:condition	5:-27
*|cl:condom	2:-27 5:-18
*|cl:conduction	2:-24
*|cl:confidenc	0:-50
*|cl:confident	4:-24
*|cl:confirm	0:61
*|cl:consequenc	3:17
*|cl:consist	5:19
*|cl:constipation	0:-70 4:-21
*|cl:contact	3:-23 4:-17
*|cl:contain	0:-62 1:-43 3:7 4:23 5:-49
*|cl:continu	3:-25 4:18
*|cl:contraceptiv	3:-13
*|cl:contraindicat	0:-70 1:-51 2:67 4:32
*|cl:contraindication	2:25
*|cl:contrast	2:-43 3:24
*|cl:contribut	0:-36
*|cl:control	0:59 2:-27 4:16 5:-31
*|cl:conventional	4:-21 5:-26
*|cl:convinc	0:-18
*|cl:copd	1:-39 2:-22 3:-24
*|cl:cornea	3:-27
*|cl:corneal	4:-10
*|cl:coronary	1:-49
*|cl:correct	0:40 1:-46
*|cl:corticosteroid	5:18
*|cl:cortisol	3:-22
*|cl:cost	1:34 4:-13
*|cl:costimulatory	3:21
*|cl:cough	3:-30
*|cl:count	3:-22 5:-23
*|cl:counter	4:20
*|cl:country	2:-21 4:15
*|cl:coupl	2:-23
*|cl:cours	0:-60 4:39
*|cl:cramp	0:-44 1:-34
*|cl:cranberry	0:33 1:-44 2:-34
*|cl:crash	4:11
*|cl:craving	1:-29 4:23
*|cl:cream	2:-29 3:-39 4:15
*|cl:crescent	3:-24
*|cl:cris	1:-52 4:-1
*|cl:crispr	3:17
*|cl:crizanlizumab	5:22
*|cl:cross	5:-26
*|cl:cryo	1:-51 3:-24
*|cl:cryotherapy	0:29
*|cl:culprit	3:-22
*|cl:cur	0:32 1:-14
*|cl:curb	3:49
*|cl:curcumin	1:-26
*|cl:current	1:-48 3:34
*|cl:custom	4:12
*|cl:cut	0:59 2:-40 4:-12 5:-26
*|cl:cystitis	4:20
*|cl:cytisin	0:-26 1:19
*|cl:cytokin	1:38 3:26
*|cl:d	0:31
*|cl:daily	2:-25 4:22
*|cl:dalteparin	4:-10
*|cl:damag	1:17
*|cl:damp	0:48 1:-43 3:-46
*|cl:dampen	0:41 1:-49
*|cl:danc	0:36
*|cl:dangerous	3:-17
*|cl:dapa	0:-25 2:-19
*|cl:dapagliflozin	5:-18
*|cl:dark	5:-25
*|cl:darker	4:18
*|cl:day	0:58 3:18
*|cl:dead	3:27
*|cl:deal	0:28
*|cl:dealt	5:-17
*|cl:death	2:-23 4:-19
*|cl:decad	3:-38 4:11 5:26
*|cl:decongestant	4:10
*|cl:decreas	2:-29
*|cl:deep	0:50 2:-19 4:21
*|cl:default	3:-34
*|cl:deficiency	0:-51
*|cl:defin	0:-56 1:-43 4:26
*|cl:degre	2:21
*|cl:delay	1:-19
*|cl:deliver	5:15
*|cl:dementia	0:-62 4:-12
*|cl:denosumab	0:-41 4:19
*|cl:densa	3:27
*|cl:dependent	1:-35 3:5
*|cl:depletion	3:23
*|cl:depress	3:25
*|cl:depression	0:-36 3:-26 5:-17
*|cl:depressiv	0:-47 1:-27 4:11
*|cl:describ	0:-40
*|cl:design	0:-50 1:-31 3:20 4:-23
*|cl:desn't	2:-38
*|cl:develop	1:47 2:-38 3:-14 5:-35
*|cl:dht	3:-42
*|cl:diabetic	5:-19
*|cl:dialysis	3:-18 4:8 5:23
*|cl:diarrhea	0:-73 1:37
*|cl:diet	1:-63 4:18
*|cl:differenc	0:41 1:-33 4:-11
*|cl:difficulty	4:-21
*|cl:digoxin	2:23
*|cl:dilut	3:36
*|cl:direct	3:-42
*|cl:disappear	4:14
*|cl:diseas	0:-17 4:-20
*|cl:disorder	0:-53 1:-62 3:-30 4:-29
*|cl:dispens	0:46 2:-16
*|cl:dissolv	1:-29 5:-29
*|cl:disturb	1:37
*|cl:dizziness	1:59 4:16
*|cl:dna	3:29
*|cl:doctor	3:-19 4:-28
*|cl:doe	3:35 4:6
*|cl:dog	4:-34
*|cl:domain	3:21
*|cl:don	2:-28 4:-14
*|cl:donepezil	4:17
*|cl:donor	0:-34
*|cl:doubl	4:15
*|cl:downstream	3:18
*|cl:doxycyclin	2:26 4:14
*|cl:dr	1:-47 2:-32
*|cl:drag	0:-37 4:18
*|cl:draw	3:-23
*|cl:dream	0:-26
*|cl:drink	1:-61 2:34 3:-36
*|cl:drip	4:10 5:27
*|cl:driv	0:-39 5:-19
*|cl:driver	5:16
*|cl:drop	4:18 5:-20
*|cl:drowsy	1:24
*|cl:dry	0:-60 1:47 4:-23 5:-20
*|cl:due	3:-26
*|cl:dull	3:-28 4:16
*|cl:dummy	0:42 5:-28
*|cl:dupilumab	3:-19
*|cl:e	4:-12 5:-18
*|cl:earlier	5:-14
*|cl:early	2:-26 4:12 5:34
*|cl:eas	0:74 1:-22 4:50 5:-27
*|cl:eat	3:-27 5:-22
*|cl:ect	3:39 5:-17
*|cl:edg	0:21 1:-44
*|cl:edit	1:-56 2:-31 3:37 5:28
*|cl:effect	0:37 1:28 4:24 5:-32
*|cl:effectiv	3:-47 4:-21 5:-18
*|cl:egg	3:-15
*|cl:eight	2:-23 3:24 4:-5 5:-28
*|cl:elat	0:-59
*|cl:elbow	4:19
*|cl:elevat	1:30
*|cl:elevation	0:-32
*|cl:eleven	4:16
*|cl:eliminat	3:18
*|cl:elsewher	3:-20
*|cl:ema	5:21
*|cl:emotional	4:18
*|cl:empty	2:-29 3:14
*|cl:end	2:-31 5:-37
*|cl:ending	0:-44 1:-31
*|cl:endogenous	3:-19
*|cl:endorphin	3:-35
*|cl:energy	3:41
*|cl:engineer	4:26
*|cl:english	5:-14
*|cl:enter	3:30
*|cl:enzym	3:15
*|cl:eosinophil	0:-51
*|cl:epinephrin	2:-29 3:30
*|cl:equip	3:26
*|cl:erosol	5:25
*|cl:erythropoietin	5:24
*|cl:establish	5:12
*|cl:estrogen	5:20
*|cl:ets	4:12
*|cl:european	2:29
*|cl:even	0:27 3:-24
*|cl:event	0:-34 1:28 4:-19
*|cl:everyday	4:13
*|cl:evidenc	1:34 3:-38 4:-3 5:-28
*|cl:evolocumab	3:-29
*|cl:excess	0:-63 3:-30
*|cl:exerciz	1:-40 2:-35 4:35
*|cl:exist	5:-23
*|cl:expect	1:47 3:-37
*|cl:explain	3:-21
*|cl:extend	1:-26 4:26 5:-15
*|cl:extra	4:10
*|cl:extract	4:21
*|cl:eye	0:-44 2:-16 5:17
*|cl:fac	4:-16
*|cl:facet	1:52 3:-39
*|cl:fact	2:33
*|cl:factor	1:-42
*|cl:fad	4:34
*|cl:failur	3:-46 5:-16
*|cl:fal	3:-24
*|cl:fall	2:-38 4:-8 5:-27
*|cl:family	1:-64 2:23
*|cl:faster	4:17 5:-14
*|cl:fat	1:-59 3:-30 4:13
*|cl:fatal	0:-36
*|cl:fc	4:26
*|cl:fda	5:-32
*|cl:fear	0:-39 1:26
*|cl:feedback	3:27
*|cl:feel	1:40 2:-36 3:-53 4:27
*|cl:fell	0:-44
*|cl:felt	1:51 4:24
*|cl:feminiz	2:-42
*|cl:fennimor	5:-11
*|cl:ferment	3:-42
*|cl:fertilization	3:-14
*|cl:fetal	4:10
*|cl:fever	0:-27 1:11 2:-39
*|cl:fibr	2:-19 3:-26
*|cl:fibrillation	4:22
*|cl:fibroblast	3:-20
*|cl:fifteen	4:20
*|cl:fifth	0:-38 5:20
*|cl:fil	4:-16
*|cl:fin	4:18 5:34
*|cl:finasterid	3:27
*|cl:find	1:39 5:-20
*|cl:finish	4:12
*|cl:first	1:-54 2:-36
*|cl:fish	2:-17 3:-27
*|cl:fit	2:-19
*|cl:fiv	1:42 4:34 5:-42
*|cl:floor	3:-25
*|cl:flu	3:-21 4:11
*|cl:fluid	3:-15
*|cl:fluorid	4:-11
*|cl:fluoroquinolon	2:-20
*|cl:fluoxetin	0:-56
*|cl:flush	4:19
*|cl:fluticason	1:-36 5:-20
*|cl:fodmap	0:-49
*|cl:folic	0:54
*|cl:follicl	3:-36 4:-11
*|cl:follow	4:-23
*|cl:food	2:-44 4:-25
*|cl:form	5:-21
*|cl:fortnight	2:-21
*|cl:foslevodopa	5:41
*|cl:found	3:-22 5:-32
*|cl:four	5:-31
*|cl:fractur	1:45 4:21
*|cl:fragil	2:20
*|cl:frail	2:-35 4:-22
*|cl:fre	0:55 2:-44
*|cl:french	4:11
*|cl:frequent	0:-49 5:-24
*|cl:fresher	3:-29
*|cl:fsh	3:30
*|cl:full	1:-68 4:12
*|cl:function	4:17
*|cl:fus	3:38
*|cl:g	4:11
*|cl:gaba	3:-27
*|cl:gain	4:13 5:-13
*|cl:gap	3:-29 4:15
*|cl:gat	3:44
*|cl:gav	2:-28 5:18
*|cl:gel	1:29 3:-40 4:26 5:18
*|cl:gen	3:-23
*|cl:general	4:25 5:15
*|cl:generaliz	0:40
*|cl:generat	3:27
*|cl:genetic	3:34
*|cl:gentl	3:20 4:24
*|cl:germ	0:-32 3:25
*|cl:get	1:26 5:-35
*|cl:gip	3:38
*|cl:giv	0:33 1:-19 2:22 5:29
*|cl:given	3:-28 4:13
*|cl:gland	3:-40
*|cl:glargin	2:-37
*|cl:glass	3:-25
*|cl:glp	3:24
*|cl:glutamat	3:27
*|cl:go	1:-68 2:-30 5:26
*|cl:good	0:52
*|cl:got	1:-38 5:-24
*|cl:gout	5:-23
*|cl:gpr55	3:-31
*|cl:graft	1:36
*|cl:gram	4:-13
*|cl:grapefruit	2:-29 3:-35
*|cl:greater	3:-28
*|cl:green	2:-36
*|cl:grind	0:37
*|cl:gritty	4:18
*|cl:group	2:-33
*|cl:grow	3:-30
*|cl:growth	3:-24
*|cl:guidelin	4:20
*|cl:guillain	1:-27
*|cl:guitar	4:8
*|cl:gullet	3:27
*|cl:gut	1:-74 3:40 4:11 5:-23
*|cl:gym	4:-20
*|cl:h1	3:-41
*|cl:hair	0:-34 1:33 3:-22 4:26 5:-31
*|cl:half	1:-19 2:-35 4:32
*|cl:halo	4:-10
*|cl:halv	0:76 1:-61 3:-32
*|cl:hand	4:-17
*|cl:handful	0:30 1:-36
*|cl:handheld	5:-17
*|cl:harbor	4:19
*|cl:hard	1:50
*|cl:harder	0:-29 1:35 4:18
*|cl:harm	0:-56 1:32 2:-39 3:-19
*|cl:harmful	1:-32
*|cl:harmless	0:-38
*|cl:hay	0:-36 1:42
*|cl:hcq	1:-55 3:37
*|cl:head	0:49 1:-41 4:-24
*|cl:headach	2:-39
*|cl:heal	1:-67 4:11 5:-18
*|cl:healer	4:21
*|cl:healthy	2:-39 5:22
*|cl:hear	4:-23
*|cl:heart	1:-32 5:-25
*|cl:heartbeat	2:-27
*|cl:heat	3:16 4:12
*|cl:heavy	1:-39 4:11
*|cl:heel	4:18
*|cl:helicobacter	0:-46
*|cl:help	0:61 1:-27 2:-17 5:-41
*|cl:hemoglobin	1:-44 4:10
*|cl:hemophilia	1:-13
*|cl:hemorrhag	1:-45
*|cl:hepatitis	4:-17
*|cl:herbal	0:45
*|cl:hid	1:30
*|cl:high	1:43 2:-21 4:-20
*|cl:higher	0:-27 1:50 2:-41 5:20
*|cl:hint	3:12
*|cl:histamin	3:-32
*|cl:history	1:-51 2:43
*|cl:hiv	0:-52 1:-35 2:-23 5:22
*|cl:hla	2:-24
*|cl:hmg	3:-36
*|cl:hold	1:-47 3:6
*|cl:hop	1:-46 4:-16
*|cl:horizon	4:12
*|cl:hormon	1:-62 4:12
*|cl:hospital	0:13 3:-25 4:-13
*|cl:hot	0:-49 3:-33
*|cl:hour	4:18 5:-21
*|cl:ht3	3:-33
*|cl:hunger	3:39
*|cl:hurt	4:22 5:22
*|cl:hypertension	0:43
*|cl:hypoglycemia	3:-32
*|cl:hypothyroidism	1:27
*|cl:hypoxia	3:24
*|cl:i'd	2:-31 4:-44 5:-20
*|cl:i'v	5:-20
*|cl:ibuprofen	0:26 1:-2 2:-17 3:-30 4:18 5:19
*|cl:iii	5:-15
*|cl:illness	1:-42
*|cl:imag	3:42
*|cl:immun	0:-51 3:14
*|cl:immunity	1:-37 3:-35
*|cl:impact	3:-32
*|cl:impairment	2:33
*|cl:implant	3:39 4:25
*|cl:important	1:-21
*|cl:improv	0:29 3:-32
*|cl:improvement	0:50 4:28
*|cl:inclisiran	5:14
*|cl:includ	0:-45 5:16
*|cl:inconvenienc	2:26
*|cl:increas	0:-49 1:50 4:-22
*|cl:indicat	2:-19
*|cl:individual	0:-44
*|cl:infant	4:12
*|cl:infarction	2:-38
*|cl:infection	2:29 3:-29
*|cl:inflam	3:-33
*|cl:inflammation	2:-35 3:-21
*|cl:inflammatory	2:18 3:6 4:22
*|cl:information	0:-42 2:-31
*|cl:infusion	4:23
*|cl:ingredient	4:-21
*|cl:inhal	0:50 5:-18
*|cl:inhaler	0:45 5:-39
*|cl:inherit	1:-27
*|cl:inhibit	0:-88 3:7
*|cl:inhibitor	3:-27 5:11
*|cl:inject	0:46 1:-65 2:-24 3:24 5:20
*|cl:injection	0:54 4:59 5:-28
*|cl:injury	2:-28 3:15 5:-27
*|cl:inner	4:8
*|cl:insid	0:-13 4:19
*|cl:insomnia	4:-19
*|cl:instruction	3:34
*|cl:insulin	1:41 2:-40 3:-46
*|cl:intend	2:38
*|cl:interact	3:24
*|cl:interest	4:16
*|cl:interfer	3:24
*|cl:interferon	4:10
*|cl:internal	3:24
*|cl:interruption	4:-14
*|cl:intracranial	2:18
*|cl:investigation	0:-42
*|cl:involv	0:-42 1:-36 5:-32
*|cl:iodin	5:19
*|cl:iron	3:-18 5:-17
*|cl:irregular	2:-26
*|cl:irritability	1:-27
*|cl:irritat	0:-35 1:42 3:-35 5:-28
*|cl:irritation	1:41
*|cl:isotretinoin	1:30 3:26 4:-6
*|cl:it'	1:-10 2:-15
*|cl:itch	4:29 5:23
*|cl:itchy	1:-42
*|cl:iv	5:30
*|cl:ix	1:-12
*|cl:jab	3:-26
*|cl:jawbon	1:-35
*|cl:job	4:10
*|cl:john	2:-38
*|cl:join	3:-22
*|cl:joint	4:36 5:23
*|cl:journey	0:29
*|cl:k	0:-33 1:-25 5:10
*|cl:keep	0:44 5:-37
*|cl:keloid	2:29
*|cl:kept	4:14
*|cl:keton	3:42
*|cl:kg	2:28 4:12
*|cl:kidney	1:-25 2:27 4:-20
*|cl:kill	3:35 4:-14
*|cl:kind	5:25
*|cl:kne	0:65 4:20 5:24
*|cl:know	1:-30 2:-20
*|cl:known	4:-24
*|cl:label	0:50 4:23
*|cl:lack	1:-33
*|cl:lamotrigin	4:13
*|cl:laps	4:-15
*|cl:larg	1:26 3:-35 5:-19
*|cl:laser	5:-26
*|cl:last	3:-49 5:-26
*|cl:latch	0:-40
*|cl:latter	1:48
*|cl:laxativ	4:22
*|cl:lbcl	4:12
*|cl:lead	0:-42 2:-38 4:-25 5:-22
*|cl:leaflet	0:-55 2:-30
*|cl:leak	4:-23
*|cl:leav	0:-38 1:46 2:-11 4:-8 5:-24
*|cl:lecanemab	4:11
*|cl:led	2:-42
*|cl:leed	5:18
*|cl:left	0:-47
*|cl:leg	3:20
*|cl:lens	4:-11
*|cl:leqembi	5:-13
*|cl:lesion	5:-27
*|cl:lessen	0:23
*|cl:let	2:-35 4:22
*|cl:leukemia	0:34
*|cl:leukencephalopathy	1:-35
*|cl:leukotrien	3:-39
*|cl:level	3:-26 4:18
*|cl:levodopa	3:-33
*|cl:library	5:-11
*|cl:licens	0:76 1:-32 2:-53
*|cl:lidocain	4:8 5:17
*|cl:lift	0:34 1:-31 3:-27 4:21
*|cl:light	0:-55 3:45 5:-26
*|cl:limit	0:-54 4:19
*|cl:lin	2:-47 3:3 4:16
*|cl:linger	4:21
*|cl:link	0:-29 1:10 2:-35 3:-48
*|cl:liquid	2:-14 4:-25
*|cl:liraglutid	0:33
*|cl:lithium	5:26
*|cl:littl	0:20 3:-38
*|cl:liv	0:-31 1:-27 2:-53 4:-3
*|cl:liver	2:-3 3:27 4:13
*|cl:load	4:28
*|cl:local	4:-6
*|cl:lock	3:-35
*|cl:lodu	3:-21
*|cl:long	2:-43 3:-25 4:-27
*|cl:longer	4:13 5:-27
*|cl:longest	4:27
*|cl:look	2:-45 4:31 5:-18
*|cl:loperamid	3:27
*|cl:loss	1:-55 2:-41
*|cl:lost	1:16 3:-46 4:21
*|cl:lot	2:-38
*|cl:lovo	0:-36
*|cl:low	1:-20 2:-47 4:9
*|cl:lower	0:56 1:-17 2:-18 5:-23
*|cl:lumina	5:-18
*|cl:lung	0:25 2:-43 3:-24
*|cl:lupus	4:-15
*|cl:lymphoma	5:-21
*|cl:machin	3:44 5:-26
*|cl:machinery	5:-15
*|cl:macula	3:27
*|cl:magic	0:35
*|cl:magnesium	2:-26 4:12
*|cl:main	1:-65
*|cl:mainstay	4:6 5:14
*|cl:maintain	4:15
*|cl:mak	2:-24 4:-17 5:-28
*|cl:mal	2:-33
*|cl:man	1:-36 3:-39
*|cl:management	0:-34 4:-17
*|cl:mania	1:-32 2:24
*|cl:manic	1:-32
*|cl:manual	0:-44
*|cl:map	5:19
*|cl:marginally	0:-34
*|cl:mark	5:-20
*|cl:marker	1:-35
*|cl:market	5:12
*|cl:marrow	1:-36
*|cl:massag	0:-50 4:-3
*|cl:matter	4:-18
*|cl:mean	2:-37
*|cl:mechanism	1:-39
*|cl:median	0:44
*|cl:medicin	0:44 2:-29
*|cl:melatonin	0:-37
*|cl:melt	0:56 1:-62
*|cl:men	3:-43 4:34 5:-31
*|cl:menopaus	3:-25
*|cl:messag	1:-35
*|cl:messenger	0:-32 3:23
*|cl:metabolism	2:21 5:23
*|cl:metabolit	3:23
*|cl:metal	1:-31 3:-15 5:-25
*|cl:metformin	4:-13
*|cl:methotrexat	3:-15
*|cl:methyl	5:-27
*|cl:metoprolol	2:-28 3:38
*|cl:metronidazol	2:-28
*|cl:mg	3:-36 4:9
*|cl:migrain	1:-35 5:-25
*|cl:mild	0:37 2:-41 4:26
*|cl:milder	1:-17 5:-28
*|cl:milligram	4:-9
*|cl:million	4:-13
*|cl:mimic	3:36 5:-22
*|cl:minority	1:-21 2:-31
*|cl:minut	3:30 4:10
*|cl:misprint	3:-31
*|cl:misus	2:31
*|cl:mod	3:-34
*|cl:moderat	1:-53 2:-16 4:-14
*|cl:modern	1:-37
*|cl:mometason	5:-20
*|cl:monitor	4:-29
*|cl:month	2:-47 3:-34
*|cl:monthly	5:26
*|cl:mop	3:18
*|cl:morn	1:-35 2:-22 3:-40
*|cl:morphin	3:-24
*|cl:mosquito	3:33 4:-18
*|cl:mother	2:-26
*|cl:mouth	0:-70 1:25 3:-32 4:-7 5:-46
*|cl:mov	2:-33 4:-16 5:20
*|cl:movement	1:-48 4:14
*|cl:ms	3:-28 5:19
*|cl:mtor	3:-31
*|cl:muscl	0:-35 3:17 4:35
*|cl:myopia	1:-37
*|cl:naltrexon	0:-57 1:30 3:23
*|cl:nam	0:-29 2:-39
*|cl:nan	3:-28
*|cl:narrow	2:17 3:20
*|cl:nasal	5:-21
*|cl:nausea	0:-40
*|cl:nee	2:-29 3:-41 4:-13
*|cl:need	1:-56 3:-59 4:6
*|cl:needl	0:-35 4:25
*|cl:negativ	5:22
*|cl:nelfinavir	2:-30
*|cl:nephritis	1:-39
*|cl:nerv	0:-17 4:-10
*|cl:network	3:-35
*|cl:neurologic	1:29
*|cl:neutralization	3:18
*|cl:new	5:27
*|cl:newer	4:-10
*|cl:nic	0:42 2:-31
*|cl:nicotin	5:14
*|cl:night	4:27
*|cl:nightmar	2:-27
*|cl:nin	5:-18
*|cl:non	2:-28
*|cl:noradrenalin	3:16
*|cl:normal	4:24
*|cl:normally	0:-38 2:-32 4:37
*|cl:norwegian	4:18
*|cl:nos	4:28
*|cl:nosebleed	4:-24
*|cl:notic	4:11
*|cl:notorious	1:49
*|cl:nsaid	5:-16
*|cl:numb	0:40 1:-28 4:38 5:16
*|cl:number	2:-41 3:-32 4:-15 5:-17
*|cl:numbness	4:18
*|cl:nurs	4:16 5:30
*|cl:nusinersen	5:17
*|cl:obesity	4:-11
*|cl:obstructiv	0:-37
*|cl:occupy	3:41
*|cl:occur	0:-52 2:-30 3:-28
*|cl:odd	2:-36
*|cl:offer	4:24
*|cl:oil	2:-34
*|cl:old	0:-35
*|cl:older	3:-17 5:23
*|cl:onset	4:18
*|cl:open	1:-39 3:33
*|cl:operat	5:-15
*|cl:operation	1:-35 3:26 4:17 5:-20
*|cl:opioid	2:-29 3:-29 4:-19
*|cl:option	0:40 2:-28
*|cl:oral	3:24 5:-15
*|cl:ordinary	2:-27
*|cl:oregon	4:-10
*|cl:organic	0:29
*|cl:original	5:-13
*|cl:originally	0:35
*|cl:orvitulimab	5:-18
*|cl:osteoarthritis	1:-28 3:-25
*|cl:otherwiz	3:-36
*|cl:ought	4:24
*|cl:outcom	4:-12
*|cl:ovarian	1:-42 3:32
*|cl:overactiv	0:-47
*|cl:overall	1:-38
*|cl:overdos	1:38 3:-21
*|cl:own	2:-40 5:21
*|cl:oxygen	1:-43
*|cl:pacemaker	2:33
*|cl:pack	4:15
*|cl:paid	5:18
*|cl:pain	2:-34
*|cl:painkiler	0:-31
*|cl:pancrea	3:9
*|cl:paper	4:-21
*|cl:paracetamol	0:33 1:-22 3:-24 4:10 5:19
*|cl:parasit	3:36
*|cl:parkinson	3:-39
*|cl:part	5:-20
*|cl:partial	3:30
*|cl:participant	4:42
*|cl:party	0:29
*|cl:pass	0:-38 2:-28 3:15 4:23
*|cl:patch	0:-45 5:1
*|cl:patient	0:46 2:27 3:-38 4:17 5:9
*|cl:paus	2:34
*|cl:peak	4:10
*|cl:peanut	2:-20
*|cl:peel	1:-17 4:14
*|cl:pell	1:-36
*|cl:pelvic	3:-25
*|cl:peopl	3:-43 5:-18
*|cl:percent	1:-20 3:-30 4:5
*|cl:period	4:24 5:23
*|cl:permanent	2:-30 3:-19
*|cl:peroxid	2:-14 3:-24
*|cl:persever	4:19
*|cl:persist	4:37
*|cl:person	0:-57 1:40 4:23
*|cl:personal	1:-23
*|cl:pessary	5:30
*|cl:phas	0:38 4:21
*|cl:photosensitivity	4:10
*|cl:physiotherapy	4:25
*|cl:pill	4:-33 5:-29
*|cl:pit	1:22
*|cl:plac	2:-29 3:-22
*|cl:placebo	4:30 5:-28
*|cl:plant	3:24
*|cl:plaqu	0:35 1:-50 3:-41
*|cl:plasma	3:37 5:37
*|cl:pleas	5:-23
*|cl:plenty	1:-49 5:23
*|cl:pml	1:-23
*|cl:pneumonia	0:-57 2:-8
*|cl:pollen	5:10
*|cl:polycystic	0:40
*|cl:polyphenol	3:22
*|cl:pool	1:-17
*|cl:poor	0:-48 2:33 4:37 5:22
*|cl:poorly	0:-46
*|cl:population	1:30
*|cl:por	0:27 3:-31
*|cl:porphyria	2:-35
*|cl:possibl	0:-40 1:44
*|cl:potassium	1:42
*|cl:potential	0:44
*|cl:powder	5:21
*|cl:practic	4:23 5:29
*|cl:precipitat	0:-47
*|cl:prednisolon	3:17
*|cl:prednison	0:-53
*|cl:pregnancy	0:-21
*|cl:pregnant	0:-26 4:-24 5:-30
*|cl:prescrib	0:58 4:28
*|cl:present	0:-60 1:-44 2:-31
*|cl:presentation	3:12
*|cl:pressur	3:9 4:22 5:-17
*|cl:prevent	0:64 2:-53 4:-31 5:-19
*|cl:preventer	5:19
*|cl:pric	0:-58 1:36 4:-21
*|cl:primary	5:20
*|cl:probiotic	1:-45 3:-24
*|cl:procedur	1:42 4:13
*|cl:product	0:40
*|cl:production	3:19
*|cl:progestogen	2:25
*|cl:progression	1:-37
*|cl:progressiv	1:-49 5:21
*|cl:promiz	4:-10
*|cl:propanthelin	0:40
*|cl:propos	1:-46
*|cl:propranolol	0:-6 1:46
*|cl:prostaglandin	3:-27
*|cl:prostat	1:38 2:-32 3:-37
*|cl:protect	0:59 2:-54 4:24 5:-27
*|cl:protection	4:23
*|cl:protein	0:-87 1:-60 3:6
*|cl:proteinuria	4:15
*|cl:prov	3:-16 5:-13
*|cl:provok	0:-40 1:37 3:16
*|cl:prp	3:-23
*|cl:pruritus	1:25
*|cl:pseudephedrin	0:-31
*|cl:publish	3:-20 4:20 5:25
*|cl:pul	4:8
*|cl:pull	1:-36
*|cl:puls	0:-44
*|cl:pump	0:-42
*|cl:pupil	5:22
*|cl:purify	1:-25
*|cl:push	0:-65 1:34 3:-10
*|cl:put	0:22 1:-18 3:28 5:-22
*|cl:pylori	0:-46
*|cl:quarter	0:-61 4:23 5:14
*|cl:question	4:-11
*|cl:quick	4:16
*|cl:quiet	3:-22
*|cl:quieten	1:-32
*|cl:quit	0:-64 4:16 5:-17
*|cl:rac	2:-18
*|cl:rac1	3:28
*|cl:radical	3:-24
*|cl:radiotherapy	2:13
*|cl:rais	0:-42 1:52 4:-24
*|cl:ramipril	3:-23
*|cl:ran	4:-26
*|cl:randomiz	2:-30 4:26
*|cl:rang	0:-32
*|cl:rankl	3:22
*|cl:rar	2:-41 3:-26
*|cl:rash	0:-53 2:-28 4:18
*|cl:rat	2:18
*|cl:reabsorb	3:32
*|cl:reabsorption	3:-30
*|cl:reach	4:12
*|cl:reaction	0:-64 1:46 2:-26 3:-28 4:24
*|cl:reactiv	0:-13
*|cl:read	4:18 5:-11
*|cl:readily	1:17
*|cl:reason	2:26 3:-31 4:19
*|cl:receiv	1:40 4:39
*|cl:recent	5:19
*|cl:receptor	2:-27 3:-26 4:17 5:-15
*|cl:reckon	4:16
*|cl:recommend	0:38 1:-44 3:-46 4:5 5:-34
*|cl:recovery	1:34 4:10
*|cl:recurrenc	4:-13
*|cl:recycl	3:26
*|cl:red	2:-32 4:20
*|cl:reddit	4:18
*|cl:redness	0:-34 4:24
*|cl:reduc	0:55 1:-73 2:-41 3:43 4:15 5:-31
*|cl:reductas	3:-41
*|cl:reduction	0:36 1:-33 4:-17
*|cl:regain	4:14
*|cl:regard	4:-19
*|cl:region	3:-34 4:26
*|cl:registry	0:-46 1:39
*|cl:regulat	3:36
*|cl:regulator	0:53 1:45
*|cl:relaps	0:-20
*|cl:relativ	3:-19
*|cl:relax	1:-48 2:-40 3:32 4:23 5:22
*|cl:releas	0:-38 5:-28
*|cl:reliabl	3:26
*|cl:relief	5:-26
*|cl:reliev	0:54 1:-52 2:-21 4:26 5:21
*|cl:reliever	5:15
*|cl:remain	2:-37 3:-33
*|cl:remember	0:-31 1:38
*|cl:remission	4:19
*|cl:remov	1:-43 3:32
*|cl:renal	2:27
*|cl:renew	0:35
*|cl:repair	0:33
*|cl:repeat	0:-55 1:18 3:-23 4:29
*|cl:replac	1:-40 5:27
*|cl:replacement	4:23 5:20
*|cl:report	3:-35 4:20 5:-42
*|cl:requir	2:-29 5:21
*|cl:researcher	1:-25 4:-24
*|cl:reserv	0:59
*|cl:reshap	5:-21
*|cl:resistant	0:37
*|cl:resolv	4:30
*|cl:respond	0:65 5:-21
*|cl:respons	1:-34 2:-42 3:16 4:21
*|cl:rest	2:-24
*|cl:restor	0:58
*|cl:result	0:-73 5:-21
*|cl:retainer	4:15
*|cl:retir	5:17
*|cl:retrain	5:22
*|cl:return	4:27
*|cl:revers	3:-24
*|cl:review	2:-25
*|cl:rfa	0:32
*|cl:rhythm	0:41
*|cl:rich	3:28 5:35
*|cl:rid	1:-32 3:28
*|cl:right	2:-33 4:26
*|cl:ring	4:-23
*|cl:ris	1:36 2:-40 5:19
*|cl:risk	1:48 3:-43 4:11
*|cl:rival	0:-39
*|cl:roflumilast	0:-29
*|cl:rol	0:-31
*|cl:romanian	4:10
*|cl:root	4:22 5:-38
*|cl:rosacea	3:-15
*|cl:rsv	1:-30
*|cl:rub	4:-18
*|cl:rul	2:37 4:18
*|cl:rumination	3:-18
*|cl:run	3:-40 4:8
*|cl:s	0:-31 4:12
*|cl:saf	2:26
*|cl:said	5:-19
*|cl:salbutamol	0:-48 1:47 3:28 4:23
*|cl:salicylic	5:-14
*|cl:saw	0:-30 1:29
*|cl:say	0:-33 3:-13 4:20
*|cl:scaffold	3:25
*|cl:scalp	0:-42
*|cl:scan	1:-37 3:8 4:14 5:13
*|cl:schizophrenia	2:-19
*|cl:school	1:-41 3:-25
*|cl:scientist	1:-24
*|cl:scor	4:-12
*|cl:seal	3:-24
*|cl:search	4:-27
*|cl:sebum	3:-46
*|cl:second	1:-56 5:-23
*|cl:secretion	1:38 3:-29
*|cl:sedation	0:-37
*|cl:see	5:-17
*|cl:seem	2:-39
*|cl:seen	0:-43 2:-40 4:49 5:-6
*|cl:seep	5:-23
*|cl:seizur	1:-11 3:-49 5:-21
*|cl:self	3:16
*|cl:sell	2:26
*|cl:semaglutid	1:-37 3:-18
*|cl:send	5:-32
*|cl:sensitivity	4:10
*|cl:separat	0:38
*|cl:september	4:-19 5:22
*|cl:serious	3:-35 4:-18
*|cl:sertralin	3:-33
*|cl:serum	3:33
*|cl:sery	0:36 5:24
*|cl:session	1:-49 4:13
*|cl:set	2:-42 4:24 5:-21
*|cl:settl	0:41 2:-35 4:40
*|cl:seven	5:-19
*|cl:sever	1:-31
*|cl:sex	2:-39
*|cl:sglt2	0:33
*|cl:shak	1:28 2:-33 5:-25
*|cl:sham	5:-14
*|cl:she'd	5:-11
*|cl:shed	4:16 5:-21
*|cl:sheet	3:-25
*|cl:shift	1:-50
*|cl:shingrix	4:21 5:17
*|cl:shon	3:27
*|cl:short	0:45 4:21 5:25
*|cl:shorten	4:-13 5:-16
*|cl:shot	3:-23 5:26
*|cl:shoulder	4:-17
*|cl:show	0:41 1:-28
*|cl:shown	2:-47 3:-37
*|cl:shrink	1:-39 4:20
*|cl:sick	4:-32
*|cl:sickl	1:-34
*|cl:sid	1:57 3:-55 4:19 5:-29
*|cl:sight	1:-45
*|cl:sign	0:-47 2:-50 4:-22
*|cl:significant	0:43 1:-38
*|cl:similar	4:11 5:22
*|cl:simvastatin	5:18
*|cl:singl	2:-45 4:23 5:-14
*|cl:sit	0:-79 1:18 2:-30 3:15 5:-24
*|cl:six	1:41
*|cl:siz	1:-38 3:-41
*|cl:skin	5:-17
*|cl:skip	1:-51 2:28
*|cl:sle	0:-47
*|cl:sleep	0:-46 5:-35
*|cl:sleepiness	1:-21
*|cl:slight	4:21
*|cl:slow	0:48 4:4
*|cl:smaler	0:59
*|cl:small	1:-31 2:-19
*|cl:smok	3:-28 4:20
*|cl:smoker	0:-49 1:-30
*|cl:smooth	2:-24 3:27 4:23
*|cl:sneez	5:22
*|cl:sodium	2:-37
*|cl:sold	1:-32 4:19
*|cl:sometim	0:42 2:-38 4:20 5:14
*|cl:somnolenc	1:36
*|cl:sooth	0:43 1:-37
*|cl:sor	3:-28 5:-17
*|cl:soreness	4:14
*|cl:spac	4:-9
*|cl:spar	2:-33
*|cl:spe	3:25
*|cl:sperm	5:-20
*|cl:spinraza	5:18
*|cl:spironolacton	1:-25 4:15
*|cl:spot	3:-33 4:-17
*|cl:spray	0:43 1:-26 2:-30 3:-27 4:24 5:19
*|cl:spread	5:-31
*|cl:squeez	2:-38 3:16
*|cl:ssris	0:-41
*|cl:st	2:-39
*|cl:stabl	1:-30 3:-27
*|cl:stain	1:31
*|cl:stand	5:-22
*|cl:standard	0:55 1:-36 4:15
*|cl:starch	5:10
*|cl:starv	3:-45
*|cl:stat	1:-43 2:-32
*|cl:statin	2:-35
*|cl:stay	5:-25
*|cl:steady	3:35 4:19
*|cl:stem	0:38 1:-48 4:25 5:-30
*|cl:stent	1:-38 4:-12
*|cl:steroid	2:-30 4:20
*|cl:stick	0:-35 2:-20
*|cl:stiffen	1:-27 3:-24
*|cl:stiffness	4:12
*|cl:stimulat	0:-50
*|cl:stimulation	5:-13
*|cl:sting	0:-30 1:17 4:25
*|cl:stocking	0:52 1:-57
*|cl:stomach	2:29 3:-32 4:31 5:-29
*|cl:stop	2:-28 3:47 5:-16
*|cl:straight	1:25
*|cl:strain	1:-36 3:-23
*|cl:strength	4:14
*|cl:stress	1:-18 2:-37 3:28 5:-24
*|cl:stretch	0:-40 3:17
*|cl:string	4:8
*|cl:strok	0:-48 4:-31
*|cl:study	0:38 2:-26 3:-33 4:19 5:-48
*|cl:subcutaneous	5:-17
*|cl:substanc	3:-28
*|cl:suddenly	0:-39
*|cl:sufferer	0:44 1:-35 4:16
*|cl:sugar	2:-39 3:27 4:22
*|cl:suggest	2:-42 4:17 5:-20
*|cl:suit	0:69 2:-39
*|cl:suitabl	2:53
*|cl:sun	4:20
*|cl:superviz	4:22 5:-17
*|cl:supplement	4:-17
*|cl:support	0:48
*|cl:suppress	1:-50 2:-37 3:40
*|cl:sur	1:-38
*|cl:surfac	1:-41 5:19
*|cl:surgeon	1:-48 2:-44 4:-22
*|cl:surgery	2:-32 3:-16 4:17 5:-20
*|cl:survival	4:-29
*|cl:swallow	5:30
*|cl:sweat	1:-27 3:-21 4:18
*|cl:swel	3:-33 4:27
*|cl:swell	1:-36
*|cl:switch	2:-33 3:14 4:20 5:-30
*|cl:swollen	3:-42
*|cl:symptom	2:-27 4:19
*|cl:symptomatic	2:19
*|cl:syndrom	3:-35
*|cl:syrup	3:34 5:17
*|cl:system	1:-34
*|cl:t	3:-36
*|cl:t3	3:38
*|cl:tak	1:37 4:13
*|cl:taken	0:40 3:-24 5:-15
*|cl:tamoxifen	3:43
*|cl:tamp	3:-27
*|cl:tamsulosin	2:-34
*|cl:target	3:46
*|cl:tast	5:26
*|cl:tattoo	4:-8
*|cl:taught	4:12
*|cl:tea	2:-12
*|cl:teenager	1:-29
*|cl:teeth	2:-39 3:9
*|cl:tel	3:28
*|cl:tell	1:-69 2:-57
*|cl:telomer	3:-35
*|cl:ten	1:52 2:-40 4:24
*|cl:tend	1:-40 4:20 5:-15
*|cl:tendon	3:-29
*|cl:teriparatid	3:19
*|cl:term	2:-39 3:-31 4:-8
*|cl:terminal	0:35
*|cl:terribl	3:37
*|cl:test	0:62 2:-44 4:-26
*|cl:testosteron	3:-23
*|cl:thandeka	5:20
*|cl:that'	0:-54
*|cl:themselv	3:-17 4:9 5:27
*|cl:theory	5:-24
*|cl:therapist	2:34
*|cl:therapy	0:-23 1:-19 4:-19
*|cl:there'	4:22
*|cl:thigh	2:15 4:9
*|cl:thin	4:-34
*|cl:thing	0:-56 2:-40
*|cl:think	0:-36 3:30 4:-14 5:29
*|cl:thinner	1:-30 3:-14
*|cl:third	1:-24 4:14
*|cl:thirst	0:-38
*|cl:thirty	5:22
*|cl:thought	3:41 4:-19
*|cl:thousand	2:-26 4:-17 5:-23
*|cl:thre	1:-15 2:-37 3:-22
*|cl:threaten	1:40
*|cl:throat	0:-51 3:-35 5:-22
*|cl:thrombembolic	2:23
*|cl:throw	4:-30
*|cl:thrush	0:-53 1:43
*|cl:thyroid	1:-37 2:27
*|cl:ticagrelor	4:25
*|cl:tickl	3:17
*|cl:tight	4:8
*|cl:tighten	3:-28 5:-22
*|cl:tightness	4:-26
*|cl:tijuana	5:14
*|cl:tim	2:-49 5:-20
*|cl:tingl	0:-25 1:36 4:14
*|cl:tiny	0:-47 4:-9 5:32
*|cl:tip	1:33
*|cl:tissu	3:28
*|cl:tobacco	1:-45
*|cl:tofacitinib	3:27 5:22
*|cl:toilet	4:-18
*|cl:told	5:9
*|cl:toleranc	1:29 2:-28
*|cl:tolerat	1:-24
*|cl:tongu	1:-26 3:16 5:-17
*|cl:took	4:13 5:20
*|cl:tooth	0:-49
*|cl:top	0:-40 4:14
*|cl:topical	5:-26
*|cl:topiramat	0:-41 3:-25
*|cl:toplin	0:36
*|cl:torn	5:-28
*|cl:total	0:45 3:-32
*|cl:toxic	3:-37
*|cl:toxin	3:-20 4:-21 5:-7
*|cl:train	1:-45 4:19
*|cl:tramadol	1:31 4:14
*|cl:tranexamic	3:-37
*|cl:transcriptas	3:-24
*|cl:transplant	2:-41 4:42
*|cl:trauma	1:-32
*|cl:tray	1:-35 4:12
*|cl:treat	0:58 1:-10 3:-41
*|cl:treatment	2:-22 4:64
*|cl:trial	0:42 2:-37 4:-26
*|cl:trigger	0:-52 3:32
*|cl:triglycerid	3:-20
*|cl:trim	0:47
*|cl:trip	4:17
*|cl:troubl	0:-81 1:48 3:-38 4:19
*|cl:trunk	3:18
*|cl:try	2:-40 3:-37 5:-34
*|cl:tub	1:-35 5:27
*|cl:tubuloglomerular	3:27
*|cl:tully	5:17
*|cl:tumor	1:-24
*|cl:turmeric	0:44
*|cl:turn	1:-24 2:-40 4:23 5:-24
*|cl:turp	3:31
*|cl:twelv	4:12 5:15
*|cl:twenty	4:-25
*|cl:twing	1:22
*|cl:twitch	3:18
*|cl:two	2:-21
*|cl:txa	1:-36
*|cl:typ	4:-15
*|cl:typical	0:-41 1:-30 4:19
*|cl:uk	0:-26 4:-11
*|cl:ulcer	0:16 1:-39 5:-26
*|cl:underactiv	1:-56
*|cl:unit	1:-32
*|cl:unstabl	2:27
*|cl:unsuitabl	0:-38 1:-39 2:50
*|cl:untreat	0:-33 1:-54
*|cl:unwant	0:-44
*|cl:upper	3:27
*|cl:upset	0:-49 1:59 3:-46
*|cl:urin	1:-42 4:-16
*|cl:use	2:21 4:14 5:-22
*|cl:useful	0:26 2:-40
*|cl:usual	1:-24 4:10
*|cl:vaccin	1:-58 4:-23
*|cl:vaginal	2:-33
*|cl:valproic	1:33 3:-23
*|cl:vanish	4:24
*|cl:vap	5:-25
*|cl:vareniclin	3:16
*|cl:varnish	3:-17
*|cl:vegetabl	2:-36
*|cl:vein	2:-40 4:11 5:-29
*|cl:venous	0:-25
*|cl:version	0:27 2:-39 3:-30
*|cl:vessel	1:-52
*|cl:viral	2:-26
*|cl:virus	3:38 5:41
*|cl:visibl	4:17
*|cl:vision	1:20
*|cl:visit	4:28
*|cl:vitamin	3:-29 4:12 5:27
*|cl:vitro	3:-14
*|cl:voclosporin	3:28
*|cl:volunteer	3:-22
*|cl:vomit	0:-51 2:-31
*|cl:wak	4:-8
*|cl:wal	5:20
*|cl:walk	0:35 1:-30 4:-20 5:-17
*|cl:wall	3:26
*|cl:ward	0:47 1:-39
*|cl:warfarin	0:-44 1:37 3:19 5:37
*|cl:warn	0:-35 1:28 2:15
*|cl:warrant	2:30
*|cl:water	4:-17
*|cl:watery	1:33
*|cl:way	1:-50 4:22
*|cl:we'd	2:-40
*|cl:weak	3:38
*|cl:weaken	0:-68 3:-20
*|cl:wear	4:19
*|cl:wednesday	5:-13
*|cl:week	2:-21 4:-10
*|cl:weekly	5:25
*|cl:weight	2:-31 3:-47 4:8 5:-25
*|cl:went	0:27 1:-27 2:-36
*|cl:wheez	1:-20
*|cl:wherea	3:-44 4:10
*|cl:whit	4:13
*|cl:whiten	0:-31 2:-24 3:-28 4:13 5:-16
*|cl:who'	2:21
*|cl:whol	1:-51 2:-33 4:15
*|cl:whos	1:-34 3:-41 5:-42
*|cl:widen	3:20
*|cl:wind	1:-33 4:20
*|cl:withdrawn	1:45
*|cl:woman	0:29 1:-43 2:-20
*|cl:womb	1:-44
*|cl:women	3:-71 4:11 5:-25
*|cl:word	2:-50
*|cl:work	2:-33 3:16 4:37 5:-35
*|cl:worry	0:-47 1:38 4:-28 5:-28
*|cl:wors	0:-30 4:-17
*|cl:wort	2:-38
*|cl:worth	1:29 4:18
*|cl:wrinkl	5:-23
*|cl:year	4:-14
*|cl:yoga	4:34
*|cl:you'll	2:-42 5:-18
*|cl:you'v	0:-50 1:-40 2:54
*|cl:young	0:-5
*|cl:younger	2:-21
*|cl:zero	1:32
*|cl:zevracel	1:-34 3:13
*|cl:zinc	2:28
*|cl:zoledronic	5:24
*|cl:zolpidem	4:11
*|cl:zostavax	5:20
*|cr:'s	5:-28
*|cr:0.3	1:52
*|cr:0.69	0:22
*|cr:1	1:34 2:-52 3:-73
*|cr:10	1:-43 3:-48 4:7 5:-18
*|cr:100	1:44 4:27
*|cr:100,000	0:-40
*|cr:11	0:58
*|cr:111	5:-21
*|cr:12	1:-20 2:-38 5:-12
*|cr:14	4:-14
*|cr:15	0:-27 2:-34 5:27
*|cr:16	4:18 5:23
*|cr:17	0:-24 4:18
*|cr:17,600	0:33
*|cr:18	4:13
*|cr:19	5:-19
*|cr:1996	2:-30
*|cr:2	0:-3 5:15
*|cr:20	5:-10
*|cr:2000	3:28
*|cr:2013	4:13
*|cr:2014	3:34
*|cr:2015	3:23
*|cr:2017	1:-60
*|cr:2018	3:-32
*|cr:2020	0:-40
*|cr:2021	0:-55 3:-30
*|cr:2022	0:-39
*|cr:21	5:17
*|cr:23	0:23
*|cr:24	1:-45
*|cr:25	4:19
*|cr:3	0:-54 2:-43 5:22
*|cr:30	2:-28 3:-33 5:19
*|cr:31	5:24
*|cr:35	2:23
*|cr:36	4:-22 5:10
*|cr:4	4:15 5:-21
*|cr:4,900	5:15
*|cr:40	3:-21 5:16
*|cr:44	1:-28 4:10
*|cr:45	5:-21
*|cr:5	2:-50 3:-36 4:-31
*|cr:50	1:-33 2:-26 4:-11
*|cr:55	3:23
*|cr:6	1:-27 5:40
*|cr:60	3:-41 4:18
*|cr:62	3:31
*|cr:7	1:-58 2:-28 3:-31
*|cr:75	3:29
*|cr:8	1:-39 3:-23
*|cr:a5	3:25
*|cr:aav5	3:-29
*|cr:abandon	3:-20
*|cr:abruptly	3:-25
*|cr:absenc	1:-28
*|cr:absent	2:-37
*|cr:absorb	0:-44 2:32 3:-34 5:-10
*|cr:accord	0:71 3:30
*|cr:account	0:-64 4:-9
*|cr:acetylcholin	3:-33
*|cr:ach	2:-36 5:-36
*|cr:acid	4:22 5:10
*|cr:acn	0:-54 1:-31 2:-33
*|cr:act	1:-30 3:-30
*|cr:activity	1:-30 3:-25
*|cr:acupunctur	5:25
*|cr:add	1:1 2:30 3:-54
*|cr:addictiv	2:-28
*|cr:additional	0:-41
*|cr:adult	3:25 4:11 5:8
*|cr:advers	1:48
*|cr:advic	5:-23
*|cr:adviz	3:-22
*|cr:affect	2:-29 3:-24 4:26
*|cr:afterward	0:-53 4:20 5:-22
*|cr:age	1:-58 2:-39 4:16
*|cr:aggregation	3:34
*|cr:ago	0:-46 4:-24
*|cr:agonist	3:-35
*|cr:agony	4:-27
*|cr:ahead	1:-44 2:38 3:-24
*|cr:airway	0:-37 1:-31 2:-24
*|cr:al	4:-3
*|cr:alcohol	5:-18
*|cr:alendronat	1:-43 5:-20
*|cr:allergic	0:-36
*|cr:allergy	0:-29
*|cr:alon	0:-12 1:-34 4:24 5:-24
*|cr:alongsid	3:-24
*|cr:alp	2:37
*|cr:alpha	3:-35
*|cr:altogether	2:36
*|cr:amara	5:14
*|cr:amount	3:31 5:17
*|cr:analgesic	5:24
*|cr:anemia	0:-26 3:-26
*|cr:anesthesia	3:26
*|cr:anesthetic	1:-18 3:-27 4:19 5:24
*|cr:angina	1:-40 5:-23
*|cr:ankl	2:-30 5:-29
*|cr:annexin	3:25
*|cr:answer	4:15
*|cr:anti	3:-16
*|cr:antibiotic	4:-19 5:-19
*|cr:antibody	0:-40 1:-34 3:-1 4:22
*|cr:antidepressant	0:39 2:-34
*|cr:antifungal	2:33
*|cr:antigen	3:29
*|cr:antipsychotic	2:-26
*|cr:anybody	0:49 5:23
*|cr:anyway	3:-15
*|cr:apiec	5:15
*|cr:apomorphin	5:-18
*|cr:apoptosis	1:-19
*|cr:appear	2:-52 4:15
*|cr:appetit	0:-44 3:-24 5:21
*|cr:apply	0:-31 2:-19
*|cr:approv	0:38 2:-38 5:21
*|cr:april	3:10
*|cr:area	1:-43 2:23 4:22
*|cr:argu	0:-50
*|cr:arguably	1:-28
*|cr:arm	2:-39 3:-43 5:13
*|cr:armpit	5:19
*|cr:arterial	2:-20
*|cr:arteriol	3:-38
*|cr:artery	2:-57 4:-31 5:-25
*|cr:arthritis	0:-54 1:-31 3:-35
*|cr:asleep	4:18 5:-19
*|cr:aspirin	0:50 1:-26 3:-37 4:15
*|cr:asthma	0:-49 1:54 3:-28
*|cr:atropin	5:18
*|cr:attack	2:-32 4:-5
*|cr:attain	3:29
*|cr:author	1:-49
*|cr:autoimmun	2:-35
*|cr:averag	0:-63
*|cr:avoid	0:-71 2:20
*|cr:b	4:-23
*|cr:b12	0:-28
*|cr:baby	2:-18 3:-28 4:5 5:24
*|cr:bacteria	0:-48 1:14 5:-26
*|cr:bad	4:-34
*|cr:badly	2:29
*|cr:bar	0:-46
*|cr:bartus	3:-30
*|cr:bas	3:-20
*|cr:basis	3:-4
*|cr:basophil	3:26
*|cr:bcl11a	3:-26
*|cr:beam	1:31 3:-27
*|cr:beat	2:-28 4:7
*|cr:becam	2:-27
*|cr:becom	0:-51 2:-25
*|cr:bed	0:-55
*|cr:bedtim	4:11
*|cr:beforehand	0:-47 4:20 5:16
*|cr:began	2:-19
*|cr:begin	2:-28 3:-16 4:13 5:15
*|cr:begun	2:-17 5:23
*|cr:belly	5:27
*|cr:belong	5:-33
*|cr:bempedoic	5:22
*|cr:benefit	0:51 1:-40 3:-34 4:34
*|cr:benserazid	2:-34
*|cr:benzoyl	5:16
*|cr:besid	5:26
*|cr:big	0:-58
*|cr:bind	2:-42
*|cr:bit	2:-31
*|cr:black	2:-36
*|cr:bladder	1:-43 3:-33
*|cr:blam	0:-50 5:-20
*|cr:bleed	1:-5
*|cr:block	0:-67 1:-31 3:-41 5:42
*|cr:blocker	1:-32
*|cr:blood	0:-36 1:48 5:-18
*|cr:blunt	5:17
*|cr:blur	1:-29
*|cr:body	3:26
*|cr:bon	4:16
*|cr:booster	4:15 5:26
*|cr:botox	4:-17
*|cr:bowel	2:-39 5:-26
*|cr:brain	1:-57 4:-24
*|cr:branch	5:15
*|cr:brandt	1:-39
*|cr:break	3:22 4:-9
*|cr:breakfast	4:-15
*|cr:breath	2:-29 5:-30
*|cr:breathlessness	0:-37 1:-42 5:-18
*|cr:breed	1:26
*|cr:bridg	1:17 4:-31
*|cr:bring	0:-45
*|cr:bristow	3:28
*|cr:bronchodilator	5:18
*|cr:brown	2:-27
*|cr:bruiz	4:17
*|cr:brush	5:-20
*|cr:budesonid	5:22
*|cr:bug	1:-30 3:-25 5:24
*|cr:build	2:-33 3:-36
*|cr:buprenorphin	5:-13
*|cr:bupropion	5:15
*|cr:burn	2:-24 4:18
*|cr:burst	5:13
*|cr:buy	5:18
*|cr:buzz	3:-24
*|cr:bypass	5:30
*|cr:cal	1:-47 2:-57 3:-27 4:22
*|cr:calcium	0:-35 3:-31 5:-25
*|cr:call	1:-41
*|cr:calm	0:-75
*|cr:cam	0:51 1:-26 3:-39 5:-27
*|cr:cancer	2:-57
*|cr:candesartan	0:39
*|cr:cannula	5:19
*|cr:capri	2:-26
*|cr:capsul	2:-29 4:-22
*|cr:carbon	5:-17
*|cr:carry	4:19 5:-20
*|cr:cartilag	3:-24 5:-29
*|cr:cataract	2:-20
*|cr:caus	0:23 1:-23 2:-42 3:-7 4:-30
*|cr:cb1	5:-28
*|cr:cbt	4:-13
*|cr:cd19	3:-35
*|cr:cel	5:20
*|cr:cell	0:-1 1:-31 4:21
*|cr:cent	0:43
*|cr:central	0:-50
*|cr:cgrp	3:-14
*|cr:chair	4:13
*|cr:chalky	2:25
*|cr:chanc	0:-52 1:-62 4:-13 5:-27
*|cr:chang	5:-24
*|cr:chemical	3:-26
*|cr:chemotherapy	4:16 5:31
*|cr:chest	0:-46 2:-27 4:16
*|cr:chew	5:-19
*|cr:chil	1:-18
*|cr:child	0:-3 3:19
*|cr:children	2:-37 4:-17 5:-26
*|cr:chimeric	3:29
*|cr:choic	2:-44 4:-28 5:-17
*|cr:cholesterol	2:-40
*|cr:chronic	0:-94 2:-24 4:11
*|cr:cigarett	1:-40 3:16 5:25
*|cr:clamp	3:22
*|cr:class	0:-59 1:25
*|cr:click	5:-14
*|cr:client	5:-15
*|cr:clinic	5:22
*|cr:clobazam	2:-16
*|cr:clos	4:6
*|cr:clot	0:-46 2:-68 4:-26 5:-31
*|cr:coa	3:-25
*|cr:coat	3:32
*|cr:coax	3:42
*|cr:coffe	5:-23
*|cr:coil	2:-25
*|cr:colchicin	2:24
*|cr:cold	0:-22 3:26 4:-13 5:19
*|cr:colitis	5:22
*|cr:collagen	0:-27
*|cr:collection	5:11
*|cr:colon	3:-17
*|cr:colonization	3:-27
*|cr:com	2:-39 5:-38
*|cr:coma	0:-45
*|cr:committe	2:-27
*|cr:common	1:54 2:-31 5:-14
*|cr:commoner	0:-46 1:42
*|cr:commonest	0:-47 1:35
*|cr:compar	2:-32
*|cr:complaint	1:58
*|cr:complication	1:-37 4:12
*|cr:concentrat	5:18
*|cr:condition	0:-36 4:-31
*|cr:conduction	2:27 3:25
*|cr:consequenc	1:-32
*|cr:consider	2:-18 3:-14
*|cr:consultant	4:-19
*|cr:contact	2:-22
*|cr:contain	2:-41
*|cr:content	5:-28
*|cr:continu	1:-45 4:-13
*|cr:contor	0:-44
*|cr:contract	3:-11
*|cr:contraindication	0:-38 1:-47 2:57
*|cr:contrast	3:-28
*|cr:control	1:-40 2:35
*|cr:convert	3:-31
*|cr:cool	3:-25
*|cr:copd	0:24 1:-40
*|cr:copy	0:-41 3:-29
*|cr:cor	3:22
*|cr:correct	0:-42 3:30
*|cr:cortex	0:-37
*|cr:cortisol	1:-18
*|cr:cost	2:-29 4:-28
*|cr:cough	0:3 1:-35
*|cr:counsel	5:14
*|cr:count	2:-35 3:-39
*|cr:cours	2:-25 4:23
*|cr:cousin	2:-17
*|cr:cover	5:19
*|cr:covid	5:-26
*|cr:cox	3:-29
*|cr:cramp	1:26 2:-25
*|cr:cranberry	2:24
*|cr:crash	1:-28
*|cr:craving	4:20
*|cr:crescent	3:-19
*|cr:cris	5:20
*|cr:crispr	3:-28
*|cr:critic	5:-13
*|cr:crossword	5:18
*|cr:crush	2:22
*|cr:cur	1:-37 2:-35 4:-9
*|cr:curb	5:22
*|cr:cut	1:-16 2:-37 5:15
*|cr:cutibacterium	3:-27
*|cr:cyclo	3:-15
*|cr:cyclophosphamid	4:12
*|cr:cyp3a4	3:-27
*|cr:cystitis	0:32
*|cr:cytokin	3:44
*|cr:cytotoxicity	3:24
*|cr:daft	5:-24
*|cr:daily	1:42 2:-28 4:-13
*|cr:damag	2:-18
*|cr:damp	1:-39 3:19
*|cr:dampen	0:-38 3:-36
*|cr:dangerous	1:-38 3:-28 5:-23
*|cr:dangerously	1:50 3:-30
*|cr:dapivirin	5:27
*|cr:dark	1:39 2:-30
*|cr:darker	5:-20
*|cr:dat	0:-31
*|cr:data	4:-15
*|cr:day	3:-56 4:-15
*|cr:daytim	4:17
*|cr:deal	2:-25
*|cr:death	0:26 1:-44
*|cr:decad	0:-44
*|cr:decent	0:32
*|cr:decongestant	5:-27
*|cr:deep	1:-3 3:-26
*|cr:defect	0:-39 2:-35
*|cr:deficiency	2:-29
*|cr:defin	4:-9
*|cr:deglycyrrhizinat	5:20
*|cr:deliver	3:-11
*|cr:dementia	2:-24 5:-25
*|cr:department	0:-31
*|cr:dependenc	1:28 3:15 5:-24
*|cr:dependent	2:-30
*|cr:depression	2:-31 4:-13
*|cr:describ	0:-56 2:-51 4:25
*|cr:desn't	0:43 1:27
*|cr:deter	5:-16
*|cr:develop	3:29
*|cr:development	5:14
*|cr:devinsky	4:-12
*|cr:diabet	0:54 5:17
*|cr:diagnosis	4:-17
*|cr:diarrhea	0:-33 4:-22
*|cr:diastolic	3:31
*|cr:diclofenac	5:23
*|cr:differ	0:51 3:-27
*|cr:differenc	1:-44 2:-35 3:-45 5:-15
*|cr:difficulty	0:-61 5:-17
*|cr:digestion	3:27
*|cr:dilat	3:-21
*|cr:direct	3:27
*|cr:disability	4:-12
*|cr:disabl	3:-26
*|cr:disappear	1:-38 4:32
*|cr:disappoint	0:37
*|cr:discharg	0:34
*|cr:diseas	2:-7 3:-36 4:18
*|cr:disorder	1:5
*|cr:dissolv	5:25
*|cr:disturb	1:-28
*|cr:doctor	0:-53 1:-31 4:34
*|cr:document	0:-39
*|cr:dog	3:-23
*|cr:dollar	5:21
*|cr:dominat	1:33
*|cr:don	1:21 4:-12 5:-15
*|cr:dos	1:44
*|cr:doubl	4:-24
*|cr:downstream	3:-28
*|cr:dr	2:-39
*|cr:drag	0:-16
*|cr:drawback	1:44
*|cr:dream	1:28
*|cr:drink	2:-39
*|cr:drip	1:-30 2:-34 3:-7
*|cr:driv	2:-29 4:27 5:-28
*|cr:driver	4:16
*|cr:drop	1:-36
*|cr:drowsiness	2:20
*|cr:drug	1:-30 2:21 3:-18
*|cr:dry	0:10 2:-38 4:19
*|cr:dryness	2:-33
*|cr:ds	0:-37
*|cr:due	1:40 2:-36
*|cr:dummy	4:26
*|cr:duodenum	0:33
*|cr:dye	0:-21 1:36
*|cr:eardrum	0:29
*|cr:earlier	1:-46 3:51
*|cr:early	4:16 5:-10
*|cr:eas	1:-54 2:-40 4:14 5:38
*|cr:easier	0:44 3:-28
*|cr:easily	0:-23 2:-33 3:-17 5:-29
*|cr:eaten	3:21
*|cr:echinacea	5:21
*|cr:eczema	0:-44
*|cr:edg	2:-38
*|cr:edit	0:-42
*|cr:editor	3:-20
*|cr:effect	0:25 5:-12
*|cr:effectiv	5:17
*|cr:efferent	3:-21
*|cr:egfr	3:28
*|cr:egg	3:22
*|cr:eight	1:-58 2:-38 3:-27 4:15 5:30
*|cr:elastin	3:28
*|cr:emergency	2:30 5:26
*|cr:empty	1:-35 4:13
*|cr:enabl	1:-24
*|cr:enamel	3:-28
*|cr:end	0:31 2:-40 3:-20
*|cr:endorphin	3:25
*|cr:enemy	5:-21
*|cr:energy	1:-30 2:-35
*|cr:enjoyabl	3:22
*|cr:enlarg	0:-38
*|cr:ent1	3:-29
*|cr:enter	3:35
*|cr:entonox	5:-20
*|cr:enzym	5:20
*|cr:eosinophil	3:-33
*|cr:eosinophilic	1:-31
*|cr:epilepsy	0:-46 2:-34
*|cr:equally	3:-16
*|cr:er	3:-19
*|cr:erection	0:-32 1:27
*|cr:erosol	5:-12
*|cr:esophagitis	1:-31
*|cr:estrogen	3:-36
*|cr:et	4:-3
*|cr:euphoria	3:18
*|cr:evidenc	4:23
*|cr:examin	1:-34 5:-19
*|cr:exampl	1:-29 5:-20
*|cr:exclud	0:-56 2:50 3:-35
*|cr:exerciz	2:-20 5:-20
*|cr:exist	5:21
*|cr:expect	2:-29 4:-21
*|cr:explain	3:30
*|cr:extremely	1:33 3:-25
*|cr:eye	4:31
*|cr:f9	3:-29
*|cr:factor	0:-49
*|cr:fad	5:-22
*|cr:fail	1:-32 2:19 3:-38 4:12 5:-38
*|cr:failur	0:-36 4:20
*|cr:fall	0:-23 2:-38 3:-29
*|cr:family	2:-33 3:-32 5:21
*|cr:far	2:-36 3:-42 4:26
*|cr:fascia	5:25
*|cr:fast	1:-34
*|cr:faster	4:-17 5:32
*|cr:fat	1:-61 3:39
*|cr:fatal	2:-40 5:-21
*|cr:fatigu	1:-57
*|cr:fda	5:-20
*|cr:fed	1:26
*|cr:feed	0:-43 1:-31
*|cr:feel	4:28
*|cr:fell	0:59 1:-31 2:-38 4:-27
*|cr:felt	4:30
*|cr:fever	2:-18 4:-28
*|cr:fibrin	3:25
*|cr:fibro	0:-32
*|cr:fibroblast	3:17
*|cr:fifth	0:43
*|cr:fight	0:-31
*|cr:fin	2:23
*|cr:final	5:25
*|cr:finasterid	1:27
*|cr:find	2:-61 5:15
*|cr:finger	0:39
*|cr:fingolimod	2:38
*|cr:fir	5:-24
*|cr:first	1:58 4:31 5:-30
*|cr:fiv	0:-45 1:-16 4:-5 5:37
*|cr:flar	0:-31
*|cr:flavoring	5:-12
*|cr:flow	0:-36 5:-25
*|cr:flu	1:-32
*|cr:fludarabin	4:12
*|cr:fluid	2:-29
*|cr:fluoxetin	0:-32
*|cr:foam	5:14
*|cr:follow	2:-31
*|cr:food	0:-37 1:-35 2:-47 5:17
*|cr:footprint	5:-17
*|cr:forc	3:22
*|cr:form	0:-40 2:-57 3:-22 5:20
*|cr:formoterol	5:23
*|cr:formulation	5:25
*|cr:fortnight	0:-35
*|cr:foslevodopa	5:-29
*|cr:found	0:51 2:-46 3:-58 4:-20 5:19
*|cr:four	2:-52 5:22
*|cr:fractur	4:-31
*|cr:fragil	1:32
*|cr:fre	0:35 2:-42 3:-22 4:13 5:-32
*|cr:freez	1:-23
*|cr:frequency	1:10
*|cr:frequent	1:45 2:-39
*|cr:fresh	3:19
*|cr:front	3:37
*|cr:frontal	0:-24
*|cr:frozen	0:-35
*|cr:fsh	5:-28
*|cr:full	3:23 4:9 5:23
*|cr:function	4:-15
*|cr:furosemid	2:25
*|cr:fus	3:-24
*|cr:gain	2:-35 3:-33 5:-24
*|cr:gas	3:-34 5:-19
*|cr:gastaut	1:-17
*|cr:gastresophageal	4:23
*|cr:gateway	3:-26
*|cr:gav	2:25 4:21
*|cr:gen	0:-44 1:-48
*|cr:gerd	4:23
*|cr:gip	3:-18
*|cr:girl	5:-17
*|cr:giv	2:-49 4:-15
*|cr:given	1:-42 4:31
*|cr:glaucoma	5:24
*|cr:gliclazid	0:30
*|cr:glp	3:-35
*|cr:glucos	0:-40
*|cr:glutamat	3:-8
*|cr:glycogen	3:-30
*|cr:go	2:-25 3:34 4:27 5:-34
*|cr:goe	4:42 5:-27
*|cr:gon	0:41 3:-28
*|cr:good	1:-47 2:-39
*|cr:got	2:-27
*|cr:gout	1:29 2:-28
*|cr:gp	1:-47 2:7
*|cr:grain	5:-18
*|cr:granul	5:-13
*|cr:group	3:-33 4:-3
*|cr:grow	0:-56 4:-38 5:-26
*|cr:growth	3:25 4:-12
*|cr:grumbl	0:-35
*|cr:guest	5:23
*|cr:guidelin	2:-25
*|cr:gullet	0:-33 3:-41 5:20
*|cr:gum	5:-29
*|cr:gurcan	3:23
*|cr:gut	0:-59 3:-12
*|cr:habit	0:-37
*|cr:hair	4:21 5:-26
*|cr:half	2:-36 3:-53 4:-5
*|cr:hallam	3:27
*|cr:hand	2:-49 4:-28 5:-31
*|cr:handful	0:-23
*|cr:handy	5:21
*|cr:happen	0:-53 2:-38
*|cr:hard	0:-55
*|cr:harder	0:-39 2:-29
*|cr:harm	1:57 2:-37 5:-19
*|cr:harmful	1:-29
*|cr:hay	5:15
*|cr:hbg1	3:-20
*|cr:hbg2	3:-20
*|cr:hcg	5:18
*|cr:head	0:-41 3:-33
*|cr:headach	1:-16
*|cr:health	4:15
*|cr:healthy	0:-43
*|cr:hear	0:-37 2:-34
*|cr:heart	2:-30 5:41
*|cr:heartbeat	2:22
*|cr:heat	5:-18
*|cr:heavy	0:-39
*|cr:heerspink	0:-31
*|cr:held	5:13
*|cr:help	0:-45 1:-66 2:-54 5:14
*|cr:hemoglobin	3:24
*|cr:hepatic	2:-13
*|cr:hepatitis	2:-32
*|cr:hepatotoxicity	1:26
*|cr:high	3:30 4:-25
*|cr:hint	0:34
*|cr:hippocampus	3:20
*|cr:history	0:-36
*|cr:hmg	3:-25
*|cr:hold	0:-41 2:-25 5:-24
*|cr:hom	1:-31 2:-44 3:-26 4:11
*|cr:hormon	0:-52 1:-47 2:-23 3:44
*|cr:hospital	1:-56 5:20
*|cr:hour	1:-52 4:-17 5:21
*|cr:ht4	3:26
*|cr:human	3:-39
*|cr:hunger	1:-22
*|cr:hurt	3:-24
*|cr:hypertension	1:-32 2:-23
*|cr:ibuprofen	5:-27
*|cr:icl	5:-15
*|cr:idea	5:-25
*|cr:ii	3:15 5:-13
*|cr:il	3:25
*|cr:ill	3:14
*|cr:illness	0:-50
*|cr:immun	1:-29 2:-16 3:-45 5:7
*|cr:immunosuppressiv	3:-11
*|cr:impair	2:-26
*|cr:impairment	0:-43 3:-22
*|cr:implant	2:-29
*|cr:improv	0:45 2:-37 5:-24
*|cr:improvement	2:-34
*|cr:incidenc	3:-32
*|cr:includ	0:-51 1:-32 4:-25
*|cr:increas	2:20 4:-18
*|cr:indigestion	2:25
*|cr:infant	4:16
*|cr:infect	1:-34 5:-15
*|cr:infection	2:-18 5:-10
*|cr:infertil	5:-17
*|cr:infertility	0:-28 2:-26
*|cr:inflammation	4:9
*|cr:infusion	0:-21 4:11 5:-33
*|cr:ingredient	1:-37
*|cr:inhaler	0:60 4:17
*|cr:inhibit	1:-47 3:17
*|cr:inhibitor	0:-20 1:-58 4:-14
*|cr:inject	2:-35 3:-44
*|cr:injection	0:-29 1:-51 2:-19 4:13 5:-14
*|cr:inr	2:28
*|cr:insid	5:-23
*|cr:insulin	2:-17 4:26
*|cr:interact	3:-20
*|cr:interfer	5:-22
*|cr:interrupt	3:20
*|cr:intestin	5:-24
*|cr:intravenous	4:21
*|cr:iodin	2:21
*|cr:irastorza	4:-10
*|cr:iris	5:-15
*|cr:iron	1:-36
*|cr:irregularity	0:-44
*|cr:irreversibly	3:-20
*|cr:irritability	1:-22
*|cr:irritation	1:28
*|cr:isotretinoin	2:-35
*|cr:it'	5:-29
*|cr:itch	5:-11
*|cr:itchy	1:22
*|cr:jab	3:-18
*|cr:jak	3:-27
*|cr:japanes	3:22
*|cr:jittery	1:16
*|cr:judg	1:35 4:11
*|cr:kappa	3:-24
*|cr:keep	0:-14
*|cr:kept	1:-30
*|cr:kg	1:-26 5:30
*|cr:kick	4:19
*|cr:kidney	0:-56 2:-34
*|cr:kill	0:-43
*|cr:kinas	3:-25
*|cr:kne	1:-49 2:-23 3:-3
*|cr:know	0:-10 2:-38
*|cr:known	2:-43 3:-36
*|cr:lack	1:-35
*|cr:larg	0:-6 5:10
*|cr:larger	1:-28
*|cr:lat	4:-19
*|cr:lazy	3:-28
*|cr:lbcl	5:14
*|cr:ldl	0:-40 3:-14
*|cr:lead	3:-26 4:25
*|cr:leaflet	4:-13 5:21
*|cr:leak	2:-17
*|cr:learn	3:15
*|cr:leav	0:-44 5:-23
*|cr:led	2:-33
*|cr:left	0:-26 3:-7 4:10
*|cr:leg	4:12
*|cr:len	5:-21
*|cr:lennox	1:-17
*|cr:let	1:-44 2:24 3:26 5:-16
*|cr:letter	2:24 3:-24
*|cr:leukemia	0:-35
*|cr:levetiracetam	2:-36
*|cr:levothyroxin	1:28
*|cr:lgs	2:-24
*|cr:lif	2:-45 3:-24
*|cr:lifelong	2:-30
*|cr:lift	0:34 1:-32
*|cr:light	0:-34
*|cr:lighter	5:-19
*|cr:limit	2:-20 5:22
*|cr:lin	5:8
*|cr:lindqvist	0:-20
*|cr:linger	4:-27
*|cr:link	0:-42 1:36 2:-35
*|cr:list	5:-22
*|cr:lithium	0:41
*|cr:littl	0:56 1:-38 2:-42 3:-16
*|cr:liv	0:46 3:-32 4:22
*|cr:liver	3:40
*|cr:local	5:24
*|cr:lodu	5:20
*|cr:long	1:30 5:-42
*|cr:longer	1:-50 2:-19 4:-17
*|cr:loos	1:-51
*|cr:los	4:-17
*|cr:loss	0:-65 4:-14
*|cr:lost	2:-37
*|cr:lot	1:-32 5:-27
*|cr:loung	5:-18
*|cr:low	3:-34
*|cr:lower	0:-27 1:-44
*|cr:lung	2:8 3:-26 5:-19
*|cr:lupus	0:-39 5:-19
*|cr:lymphodeplet	4:12 5:30
*|cr:m	4:19
*|cr:machin	3:-38
*|cr:mad	1:-32 2:-38 3:-17
*|cr:magnesium	2:-41
*|cr:main	0:-42 2:-33
*|cr:maintain	4:12
*|cr:mak	1:-39 4:33
*|cr:manag	5:27
*|cr:manifestation	1:-23
*|cr:march	5:19
*|cr:marker	0:56 3:-21
*|cr:marrow	1:28
*|cr:mask	5:-27
*|cr:master	3:-31
*|cr:match	5:-19
*|cr:materializ	1:29 3:-22
*|cr:matter	2:-37 4:-5
*|cr:maturation	5:11
*|cr:mbct	0:42
*|cr:meal	2:-25 3:-20 5:29
*|cr:mean	1:-32 5:-27
*|cr:meant	3:-22 5:-29
*|cr:mechanical	2:-26
*|cr:medial	5:15
*|cr:medication	2:24
*|cr:medicin	0:-59 3:-44 4:14
*|cr:medullary	1:39
*|cr:melanoma	2:-19
*|cr:melatonin	5:-24
*|cr:melt	5:28
*|cr:memory	0:-28 1:-60 4:-21
*|cr:men	2:-41 4:32
*|cr:menopaus	1:-32 2:-37
*|cr:messag	3:32
*|cr:messenger	0:-53 5:31
*|cr:metabolism	3:46
*|cr:mg	4:-21
*|cr:mic	3:42
*|cr:migrain	4:-24 5:-22
*|cr:mild	0:-30 1:31
*|cr:milk	5:36
*|cr:million	1:-40
*|cr:mind	3:25
*|cr:minut	2:-38 4:34 5:32
*|cr:miscarriag	2:-25
*|cr:miss	3:29
*|cr:misus	5:-16
*|cr:mix	1:-49 5:-22
*|cr:moderat	5:18
*|cr:modest	0:48 1:-31
*|cr:monitor	2:-33 3:-36
*|cr:month	4:11 5:15
*|cr:mood	4:21
*|cr:morn	5:22
*|cr:mortality	4:11
*|cr:mosquito	3:-10
*|cr:mouth	1:22 4:5 5:4
*|cr:mov	0:-58 1:-53
*|cr:mri	4:10
*|cr:mu	3:-32
*|cr:muscl	5:-25
*|cr:myeloablativ	5:20
*|cr:naltrexon	0:25
*|cr:narcotic	3:-27
*|cr:narrow	2:-20
*|cr:natural	3:21
*|cr:nausea	0:-41 4:21
*|cr:nebulizer	5:35
*|cr:neck	2:-34
*|cr:nee	1:-17 4:22
*|cr:need	1:-27 4:28
*|cr:needl	2:-31 3:-25 4:13 5:40
*|cr:negativ	0:44
*|cr:nephritis	5:-19
*|cr:nerv	0:-43 2:-30 4:21 5:-32
*|cr:neurologist	5:14
*|cr:neuron	3:26
*|cr:neutralization	3:-28
*|cr:new	1:-24 2:-29 4:-17
*|cr:next	4:14 5:-18
*|cr:nhs	5:-19
*|cr:nicotin	1:-36
*|cr:niggl	1:25
*|cr:night	2:-32 3:-25
*|cr:nin	2:-36
*|cr:nmda	3:-20
*|cr:normal	3:-27 4:11
*|cr:normally	1:-37 4:20 5:-21
*|cr:nos	5:22
*|cr:notic	2:-38 4:3 5:-13
*|cr:nrt	1:29 2:15
*|cr:ntcp	3:-35
*|cr:numb	3:-30 4:-12
*|cr:number	1:-33
*|cr:observ	1:34
*|cr:occlusion	4:11
*|cr:occur	1:46 2:-53 3:-33
*|cr:oddly	5:-24
*|cr:offer	1:-58 2:-51 4:11
*|cr:oil	0:-50
*|cr:okafor	1:-31
*|cr:old	3:-26
*|cr:older	0:34 5:-20
*|cr:omeprazol	1:-32 3:-23
*|cr:open	0:-46 1:-36 3:-10 4:14
*|cr:operation	1:-34 2:-33 5:-23
*|cr:opioid	2:-47
*|cr:option	4:-22
*|cr:order	3:-27 5:-16
*|cr:ordinary	0:43
*|cr:organ	1:-43 4:-10
*|cr:originally	3:33
*|cr:osei	1:-34
*|cr:osteoporosis	2:22 4:17
*|cr:otherwiz	3:26
*|cr:ought	2:25
*|cr:outsid	3:-28
*|cr:ovary	5:-25
*|cr:overdos	1:30 2:-21 3:25
*|cr:overload	1:-35
*|cr:overus	0:-21
*|cr:overweight	0:33
*|cr:own	0:-33 4:12 5:-13
*|cr:oxalat	2:-30
*|cr:oxybutynin	2:20
*|cr:oxygenas	3:-15
*|cr:p2y12	3:-20
*|cr:pacemaker	2:-35
*|cr:pad	4:-10
*|cr:pain	1:-14 2:-39 5:4
*|cr:painful	5:26
*|cr:painkiler	1:-30
*|cr:pancrea	1:33
*|cr:paracetamol	5:-17
*|cr:parasit	3:31
*|cr:parkinson	2:-29
*|cr:part	0:-46
*|cr:participant	4:20
*|cr:partner	0:61
*|cr:pass	0:-61 3:-11 4:-10
*|cr:passag	5:22
*|cr:past	0:-33 1:-43 2:32 5:-20
*|cr:patch	3:-31 5:1
*|cr:pathway	3:-9
*|cr:patient	1:52 5:-10
*|cr:peanut	0:-35 5:-25
*|cr:pellet	4:-16
*|cr:pen	4:-9
*|cr:penis	1:-36
*|cr:peopl	1:35 2:-49 3:30 5:40
*|cr:percent	3:-21 4:22 5:25
*|cr:percentag	0:31
*|cr:period	0:-54 4:-8
*|cr:peripheral	2:-20
*|cr:permanent	4:13
*|cr:peroxid	5:13
*|cr:persist	0:-38 4:-25
*|cr:personal	2:-25
*|cr:petrov	1:29 3:-23
*|cr:phenelzin	2:33
*|cr:phenylketonuria	5:19
*|cr:phosphat	2:-20
*|cr:physical	3:15
*|cr:physiotherapy	2:-22
*|cr:pill	0:-47 4:29
*|cr:pin	1:-40
*|cr:placebo	0:1 2:-35 4:-10
*|cr:plan	2:21
*|cr:plantar	5:25
*|cr:platelet	0:-32
*|cr:pneumonitis	0:-34 1:17
*|cr:point	1:-76
*|cr:poor	4:14
*|cr:posher	2:-16
*|cr:positiv	3:-35
*|cr:possibl	0:-67 1:54
*|cr:post	1:-40
*|cr:powder	5:16
*|cr:practic	4:19
*|cr:preciswitch	3:-20
*|cr:prednison	1:-24
*|cr:prefer	1:-25 2:-38
*|cr:pregnancy	0:-44 2:-42 4:-17 5:-19
*|cr:pregnant	2:15
*|cr:prematur	5:13
*|cr:prescrib	0:34 2:-35 5:-21
*|cr:present	3:-22
*|cr:presentation	3:28
*|cr:press	0:-40
*|cr:pressur	0:41 1:-45 3:-31
*|cr:prevent	2:-46 4:33
*|cr:prevention	2:-26 5:18
*|cr:pric	3:24 4:21
*|cr:principal	1:41
*|cr:probiotic	2:33
*|cr:problem	3:-24
*|cr:procedur	5:-20
*|cr:process	0:-29
*|cr:produc	0:-55 1:-38 2:-31 4:-16
*|cr:prof	0:-51
*|cr:professional	5:-18
*|cr:program	1:-32
*|cr:prolong	0:-38 2:-44 3:32
*|cr:promoter	3:-20
*|cr:prompt	1:-38
*|cr:properly	2:35
*|cr:property	3:21
*|cr:propranolol	2:-34 5:-32
*|cr:proprietary	3:-20
*|cr:protect	1:-46 2:-34 3:-35
*|cr:protection	1:-49 4:20
*|cr:protein	2:-31 5:-25
*|cr:provok	1:-55
*|cr:prp	5:-19
*|cr:pul	3:20
*|cr:push	0:-39 2:22
*|cr:put	0:-38 1:46 4:16
*|cr:qt	2:-28
*|cr:quality	2:-24
*|cr:quarter	1:-39
*|cr:queasiness	1:40
*|cr:quickest	5:26
*|cr:quit	0:-40 5:-21
*|cr:rais	2:-25 4:28
*|cr:ran	4:10
*|cr:rankl	3:-31
*|cr:rar	0:-31 1:69 2:-46
*|cr:rarer	2:-37
*|cr:rat	2:-33 4:27
*|cr:reach	1:-65 3:22
*|cr:reaction	2:19
*|cr:real	0:-38 2:-28
*|cr:reason	0:-11 1:-44 2:55
*|cr:receiv	0:-25
*|cr:recent	2:-17
*|cr:receptor	0:-62 2:-35 3:-32
*|cr:recommend	2:22 4:-17
*|cr:record	2:-26
*|cr:recurrenc	0:34
*|cr:red	0:-49 5:-32
*|cr:redness	0:-49
*|cr:reduc	1:-34 5:33
*|cr:reductas	3:-32
*|cr:reflux	4:23
*|cr:regardless	5:14
*|cr:regular	4:13
*|cr:regulator	0:-52 2:-32
*|cr:relaps	1:-35 4:17
*|cr:relax	1:-35 3:22
*|cr:releas	0:-48 1:-52 2:-34 3:-17 4:-16
*|cr:relief	4:10
*|cr:reliev	5:-11
*|cr:reliever	5:-28
*|cr:remain	1:-59 4:18
*|cr:remov	5:-16
*|cr:removal	5:-23
*|cr:renal	2:-38
*|cr:repair	1:-49 3:12
*|cr:repeat	3:-17 4:36 5:30
*|cr:replacement	2:-15 3:26
*|cr:report	0:-19 1:60 2:-58
*|cr:requir	1:30 2:-28
*|cr:rescu	5:-14
*|cr:reset	5:14
*|cr:reshap	5:19
*|cr:respect	2:-20 3:-20
*|cr:respond	0:31 1:-68 2:-47 3:-46 5:6
*|cr:responder	4:22
*|cr:respons	1:-18
*|cr:rest	1:-50 2:-34 5:11
*|cr:restart	3:-24
*|cr:restor	3:-34
*|cr:result	0:36 1:-31 2:-44
*|cr:retinal	0:-42
*|cr:return	2:-32
*|cr:revers	2:-35
*|cr:review	2:-41 3:-32 5:33
*|cr:rhabdomyolysis	1:-25
*|cr:rib	0:-31 1:-30
*|cr:right	2:-31 5:-18
*|cr:ris	0:-40
*|cr:risk	0:-22 1:-32 5:-20
*|cr:rituximab	2:35
*|cr:rna	3:28
*|cr:robert	4:11
*|cr:root	5:25
*|cr:ros	3:-22
*|cr:round	1:-34 4:-22 5:23
*|cr:rout	2:-29
*|cr:row	3:-26
*|cr:rub	5:-27
*|cr:ruiz	4:-10
*|cr:rul	0:-61 2:37
*|cr:run	3:-33 5:18
*|cr:runny	1:-30
*|cr:rybelsus	5:15
*|cr:saf	0:-35 5:-18
*|cr:said	2:-38 5:19
*|cr:salbutamol	5:25
*|cr:salicylic	2:23
*|cr:saliva	3:-39 4:17
*|cr:sandpaper	5:17
*|cr:say	0:-20 4:-23
*|cr:scalp	3:21
*|cr:scan	4:16
*|cr:scar	0:-20 2:-30 5:-20
*|cr:school	1:-45 2:-43 4:-26
*|cr:scor	0:54 1:-37 4:32
*|cr:second	1:-17 4:15
*|cr:section	1:-27
*|cr:sedativ	1:-27 4:-9
*|cr:see	0:-44
*|cr:seek	1:-32 3:-23
*|cr:seem	5:18
*|cr:seen	1:42 2:-43
*|cr:seizur	1:-33 4:-19
*|cr:semaglutid	5:17
*|cr:semen	3:-23
*|cr:sens	3:36
*|cr:sensitiv	2:26 3:41
*|cr:serious	1:27
*|cr:serotonin	1:-48 3:-16
*|cr:session	5:-24
*|cr:set	0:-43 4:14
*|cr:settl	0:-50 1:22
*|cr:seven	1:-29 4:-12
*|cr:sever	1:-34 3:-43 4:-17
*|cr:sex	5:-21
*|cr:sglt2	3:29
*|cr:shap	3:-24
*|cr:shift	0:-53 3:19
*|cr:shingl	0:39
*|cr:shoot	2:30
*|cr:short	2:-31
*|cr:shorten	5:28
*|cr:shot	4:30 5:17
*|cr:shoulder	5:-20
*|cr:show	0:-10 2:-40
*|cr:shown	2:-37
*|cr:shrink	5:-16
*|cr:shut	5:-31
*|cr:sick	0:-38 4:22
*|cr:sid	3:19
*|cr:sight	5:-24
*|cr:sign	0:-22 1:17
*|cr:similar	5:-18
*|cr:simpl	4:-11
*|cr:simvastatin	2:17
*|cr:singh	2:-36 5:11
*|cr:singl	3:-21
*|cr:sip	5:-20
*|cr:sit	0:-35 3:-14 5:-32
*|cr:six	3:-32
*|cr:siz	4:-33
*|cr:skin	1:-29 2:-21 4:21 5:-25
*|cr:sleep	5:-26
*|cr:sleepiness	4:21
*|cr:sleepy	5:36
*|cr:slim	3:-30 5:13
*|cr:slip	5:-17
*|cr:slop	3:-22
*|cr:slow	0:-47 3:20 5:-21
*|cr:slower	5:19
*|cr:smaler	0:42 4:8 5:-18
*|cr:smith	4:17
*|cr:smn2	3:30
*|cr:smok	0:-61 2:-37 3:27 4:17
*|cr:smoker	0:-31
*|cr:socket	3:-27
*|cr:sold	5:23
*|cr:sometim	2:-36 3:-33 4:29 5:-20
*|cr:sooner	1:-39 2:-29 3:-23
*|cr:sor	0:-48 2:-28
*|cr:sort	5:19
*|cr:sound	5:-22
*|cr:spac	3:-19
*|cr:spar	3:10
*|cr:spasm	0:-40
*|cr:speech	0:38
*|cr:spend	4:13
*|cr:sperm	0:43
*|cr:spin	1:-52 2:-28 5:24
*|cr:spironolacton	4:16
*|cr:splic	3:43
*|cr:spray	1:-31 5:-15
*|cr:spring	3:-40
*|cr:sprinkl	5:-22
*|cr:squeez	2:13
*|cr:ssris	2:-30
*|cr:st	3:-30
*|cr:stabl	4:14
*|cr:stag	0:41
*|cr:stain	5:-17
*|cr:stand	0:-25 5:-17
*|cr:standard	2:-34 4:24 5:24
*|cr:start	0:40 1:-33 2:-37 4:51
*|cr:starv	0:-44
*|cr:stat	4:-15
*|cr:statin	1:41
*|cr:stay	0:-65 1:-65 4:32
*|cr:steady	0:-37 2:-35 3:-27
*|cr:stem	0:44
*|cr:stenosis	2:-38
*|cr:step	1:-38 2:-29
*|cr:steril	5:-22
*|cr:steroid	1:27 3:-26 5:19
*|cr:sticky	1:-26
*|cr:stiffen	3:-25
*|cr:stir	4:-18
*|cr:stocking	0:-28
*|cr:stomach	3:18
*|cr:stop	5:-13
*|cr:story	1:-38 2:26
*|cr:straight	3:-35 4:-25
*|cr:strain	4:-20
*|cr:strength	4:17
*|cr:stress	1:-49 4:20
*|cr:strok	1:-52 4:20 5:-25
*|cr:stronger	4:18
*|cr:study	1:-35 2:-58 4:-33
*|cr:subcutaneously	5:-33
*|cr:suffer	0:-33
*|cr:suggest	1:-51
*|cr:suicidal	1:40 2:-35
*|cr:suitabl	2:-57
*|cr:sun	0:-39 1:-23
*|cr:superviz	4:24
*|cr:supplement	0:-57
*|cr:suppository	5:-13
*|cr:suppress	3:-21
*|cr:sur	2:-20
*|cr:surfac	0:-65 5:-18
*|cr:swallow	1:-39 3:-47 5:27
*|cr:sweat	3:-28 4:21 5:29
*|cr:swel	1:-32
*|cr:switch	0:-74 2:14
*|cr:symptom	1:-18 2:-36 4:4 5:28
*|cr:syndrom	1:-38
*|cr:synthas	3:-30
*|cr:syrup	3:-27 5:15
*|cr:system	1:-30 2:-18 5:6
*|cr:systolic	0:35
*|cr:tablet	3:-23 4:-9
*|cr:tak	0:-41 3:-6 5:-31
*|cr:talk	4:25
*|cr:tanaka	3:34
*|cr:target	0:-47 2:-34
*|cr:teary	1:25
*|cr:teenager	5:-14
*|cr:teeth	5:-18
*|cr:telangiectasia	1:23
*|cr:tell	0:-29 1:-53 2:-54 4:25
*|cr:templ	5:27
*|cr:temporary	0:-29
*|cr:ten	1:-78
*|cr:tendon	0:-44
*|cr:term	1:23 2:-34 4:33 5:-15
*|cr:test	2:-39 3:-23 4:-21
*|cr:that'	3:-28
*|cr:themselv	0:-57 1:28 2:-48
*|cr:theory	3:25
*|cr:therapist	4:23
*|cr:therapy	2:-22 4:19
*|cr:there'	5:-13
*|cr:thereafter	4:22
*|cr:thiel	0:31
*|cr:thigh	0:-37 2:-37 3:-26 4:18 5:27
*|cr:thin	3:-46 4:-13 5:-17
*|cr:thinner	1:-45
*|cr:thiol	3:-20
*|cr:third	2:-35 5:23
*|cr:thought	0:-72 2:-45 4:14
*|cr:thre	1:-5 2:-39 4:-38 5:26
*|cr:throat	1:-43 3:-28
*|cr:thrombosis	4:-14
*|cr:thyroid	1:41 2:-40 3:-29
*|cr:tia	0:29
*|cr:tight	0:-28
*|cr:tighten	1:-26 3:-37
*|cr:tim	3:-19 5:10
*|cr:tingl	1:17
*|cr:tiny	5:-16
*|cr:tip	3:-25
*|cr:tir	1:-26
*|cr:tiredness	0:-37
*|cr:tissu	0:-55 1:-16 3:18
*|cr:told	0:-42 1:-41
*|cr:tolerat	4:11
*|cr:took	0:-43 2:-20 5:-9
*|cr:tooth	5:-25
*|cr:top	0:32 2:-25 3:-31 4:44
*|cr:topical	5:-22
*|cr:topiramat	2:32
*|cr:total	3:28
*|cr:tpmt	2:-37
*|cr:train	4:33
*|cr:transaminas	3:-20
*|cr:transcriptas	3:-27
*|cr:transplant	0:46
*|cr:treat	2:-23 3:39 5:25
*|cr:trial	4:-12
*|cr:tricyclic	1:-34
*|cr:trigger	0:-55 4:15
*|cr:triglycerid	0:29
*|cr:trimethoprim	0:-35
*|cr:try	2:-25 3:23 4:12 5:-18
*|cr:tub	0:-55 1:27 5:-26
*|cr:tummy	3:-33 5:-24
*|cr:tumor	3:24
*|cr:turn	0:-78 1:40 3:-19 5:-19
*|cr:twelv	4:-12
*|cr:twenty	0:-59
*|cr:two	5:4
*|cr:typ	1:-57 2:-29 5:15
*|cr:typical	0:-48
*|cr:ulcer	3:-41 5:16
*|cr:unabl	3:-24
*|cr:unaffect	3:32
*|cr:uncommon	1:46
*|cr:underactiv	2:21
*|cr:undiagnos	2:-36
*|cr:unharm	3:-30
*|cr:unit	3:-29
*|cr:universal	1:25
*|cr:unrelat	0:-41 1:35
*|cr:unstabl	0:-30
*|cr:unsuitabl	2:-39
*|cr:unwant	5:-16
*|cr:unwell	3:-20
*|cr:upper	0:-45 3:-27
*|cr:upright	5:20
*|cr:ups	0:32
*|cr:urin	0:-45 1:-47 4:-25
*|cr:urinary	1:11
*|cr:urination	1:23
*|cr:use	1:34 2:-16 4:-29 5:25
*|cr:user	1:33 5:-17
*|cr:usual	1:41 2:-40 3:22 4:28
*|cr:vaccin	0:-54 2:23
*|cr:vaccinat	0:47
*|cr:vagina	5:-25
*|cr:vaginal	5:-19
*|cr:valproat	1:34 2:-43
*|cr:valv	2:-26
*|cr:vareniclin	5:24
*|cr:variabl	5:-25
*|cr:vascular	4:11
*|cr:vein	0:34 1:-45 5:-30
*|cr:verteporfin	4:10
*|cr:vessel	0:-43
*|cr:vial	0:-42
*|cr:vii	3:31
*|cr:virus	1:-41 4:11 5:16
*|cr:visibl	4:24
*|cr:vision	0:-29
*|cr:visit	4:17
*|cr:vitamin	4:39
*|cr:vivid	1:28
*|cr:vomit	0:-49 4:16
*|cr:waist	5:25
*|cr:wak	3:-34 4:-27
*|cr:walk	1:-37 2:-26 3:-28 5:-20
*|cr:wall	2:-29 4:-20
*|cr:wang	0:26
*|cr:warfarin	5:-20
*|cr:warm	0:-36
*|cr:warn	0:-55 1:-12 4:14
*|cr:wast	3:-31
*|cr:watch	5:21
*|cr:water	1:-43 4:-32
*|cr:watery	0:-22
*|cr:way	4:-8 5:-20
*|cr:we'd	2:20
*|cr:we'll	2:24
*|cr:weak	5:-22
*|cr:weaken	5:22
*|cr:wear	0:-73 4:24 5:-16
*|cr:week	0:47 5:30
*|cr:wegovy	3:18
*|cr:weight	1:-30 2:-35
*|cr:went	4:-13
*|cr:wheel	1:-26
*|cr:wheez	1:-53
*|cr:wherea	4:11
*|cr:whol	3:-26 4:-18
*|cr:whos	3:-26
*|cr:window	3:37
*|cr:withdrawal	4:18
*|cr:womb	3:-42
*|cr:women	3:-36 4:14
*|cr:work	1:-37 2:-23 3:-21 4:-25
*|cr:world	3:-24
*|cr:worldwid	0:-49
*|cr:worry	0:-32 1:37
*|cr:wors	4:-17
*|cr:worst	1:35
*|cr:worth	2:-27
*|cr:wound	1:-40 2:37
*|cr:x	3:19
*|cr:year	1:-64 2:-31 4:-10
*|cr:yeztugo	5:23
*|cr:yoga	1:-24
*|cr:yoghurt	4:-17
*|cr:you'll	4:17
*|cr:young	4:-27
*|cr:α	3:32
*|e:!	1:-57 2:-30 4:22 5:-23
*|e:"	0:41 2:-48 3:-48 4:21 5:-24
*|e:)	2:-22 3:-54 4:10 5:20
*|e:0	0:-33
*|e::	0:-69 1:-39 2:-71 3:-27 4:-29 5:-36
*|e:;	0:31 1:-39 4:-31
*|e:ach	1:24
*|e:acid	1:-30
*|e:allergy	2:13
*|e:antibiotic	2:22
*|e:appetit	1:26
*|e:area	0:-29 2:31
*|e:attack	2:27
*|e:baby	2:-32
*|e:bacteria	3:28
*|e:brain	2:15
*|e:breast	0:-34 1:37
*|e:breath	1:44
*|e:bulimia	2:23
*|e:chang	1:30
*|e:collagen	0:-27
*|e:constipation	1:-31
*|e:control	0:-47
*|e:cramp	0:-21
*|e:diarrhea	0:-28 1:23
*|e:diseas	0:-57 1:-58 2:58
*|e:disorder	1:-47
*|e:dos	4:19
*|e:drug	2:35
*|e:effect	1:-45
*|e:enough	2:-23
*|e:epilepsy	0:-28
*|e:erection	1:26
*|e:evidenc	0:-34
*|e:eye	3:-15 5:16
*|e:feed	0:-34 2:-16
*|e:feet	2:-32
*|e:fever	2:21
*|e:fibrillation	0:32
*|e:find	5:15
*|e:finger	0:37
*|e:fit	1:-30 2:26
*|e:food	5:-20
*|e:form	2:-31
*|e:gain	0:-29 1:27
*|e:germ	1:33
*|e:glaucoma	2:45
*|e:gum	0:-35 1:-31 2:-23
*|e:harm	1:29
*|e:headach	0:-25 1:44 2:-33
*|e:heartbeat	0:-33 1:32 2:-31
*|e:heavily	2:18
*|e:in	1:26
*|e:injection	5:25
*|e:insulin	2:30
*|e:iontophoresis	5:-20
*|e:itch	1:29
*|e:jaundic	1:28 2:-27
*|e:kidney	1:-35 2:-21
*|e:leg	0:-35
*|e:loss	1:32
*|e:lung	1:35
*|e:medicin	1:-31
*|e:month	2:22 5:23
*|e:mouth	2:-24 3:-35
*|e:naproxen	2:-18
*|e:night	4:-11
*|e:nsaid	2:19
*|e:operation	2:-22
*|e:painkiler	2:-27
*|e:past	0:-22 2:21
*|e:patch	2:22
*|e:patient	2:-28
*|e:phenylketonuria	5:19
*|e:pregnancy	2:-54 4:-14
*|e:pregnant	2:32
*|e:pressur	1:-59 2:16
*|e:problem	0:-45 2:34
*|e:prostat	2:36
*|e:prostatitis	0:28 1:-26 2:-19
*|e:quality	1:29
*|e:rash	1:54
*|e:removal	5:-23
*|e:replacement	3:28
*|e:sertralin	2:24
*|e:sever	0:21
*|e:shoulder	0:34
*|e:sick	1:49
*|e:sit	2:45
*|e:spray	5:41
*|e:stool	2:-23
*|e:stress	0:37 1:-25
*|e:strok	0:-32 1:22
*|e:sugar	2:-22
*|e:sweat	1:14
*|e:tablet	2:38
*|e:temperatur	2:-18
*|e:tetracyclin	2:10
*|e:them	2:32
*|e:thyroid	2:24
*|e:toxin	2:26
*|e:treatment	5:-22
*|e:urin	1:42
*|e:vision	0:-33 1:47
*|e:warn	2:-24
*|e:week	2:20
*|e:year	4:6
*|e:–	4:20
*|e:”	1:-30 2:-25
*|far	3:-35
*|far:0	0:-13 2:-13 4:13
*|far:1	0:45 2:-7 3:19
*|far:2	2:2 3:18 4:48
*|far:3	3:-15 5:-24
*|far:4	3:-16 4:18 5:-26
*|far:5	1:63 2:32 4:-19 5:-23
*|h:1	2:-42 5:7
*|h:1,000	4:12
*|h:10	0:-29
*|h:100	0:-56 1:32 5:-17
*|h:11	4:27
*|h:3	2:-55 3:-38
*|h:3.1	1:-11
*|h:3.2	2:-45 4:18
*|h:3.3	2:-49 3:-40 4:15
*|h:4	2:-61
*|h:5	2:-54 4:-9
*|h:6	2:-49 3:-51
*|h:999	2:-37
*|h:a	1:-28 2:20 3:22
*|h:about	1:-29 2:-55 5:11
*|h:ach	1:-31
*|h:acid	4:12 5:15
*|h:acn	1:-41
*|h:action	0:-58 1:-62 2:-57 3:29 4:6 5:11
*|h:actually	0:47 2:-21 4:31
*|h:acut	2:-24 3:-33 4:18
*|h:add	5:15
*|h:administration	0:-46 4:35
*|h:adult	2:-21 3:-34
*|h:advers	0:-55 2:11 4:-8 5:-34
*|h:advisabl	2:43
*|h:adviz	0:-34 2:37
*|h:affect	0:-31 1:29 4:12 5:-21
*|h:after	2:-28 5:-30
*|h:afterward	0:-50 1:74 3:-40 4:32
*|h:again	5:-23
*|h:against	0:-34 2:37
*|h:age	3:28
*|h:agent	3:-47
*|h:alcohol	0:-23 1:37 3:-39
*|h:alendronat	0:-44 4:14 5:18
*|h:aligner	1:-34
*|h:all	2:-26
*|h:allergy	3:-27
*|h:alternativ	2:-78
*|h:altheon	4:13
*|h:am	2:41 4:-18 5:-23
*|h:amadi	1:-59 2:-34 4:-30 5:29
*|h:an	0:-72 3:-6 5:14
*|h:and	3:-22 4:26
*|h:anesthetic	1:45 2:-36 3:-27 4:-9
*|h:announc	4:13
*|h:answer	0:-49 1:-61 3:-38 4:-54 5:-30
*|h:antibiotic	1:-42 2:-27 3:-32 4:-24
*|h:antidepressant	1:-39 3:-29
*|h:antihistamin	3:-44 4:24
*|h:any	0:-19 1:3 3:-48 4:33
*|h:anyon	0:-99 1:-25 2:51 3:-27 5:-16
*|h:anyth	1:-23
*|h:apixaban	1:-47 2:9 3:-12 5:-17
*|h:apnea	5:-18
*|h:approv	3:-34
*|h:are	0:-11 1:19 2:-32 5:-24
*|h:area	2:-24
*|h:aren't	4:-10
*|h:arthritis	0:47
*|h:as	4:14
*|h:ashwagandha	0:-21
*|h:ask	2:-28
*|h:asthma	4:16
*|h:at	2:24 5:38
*|h:away	1:16 4:-24 5:-18
*|h:b	1:-44 3:-40 4:12 5:45
*|h:back	2:-69 3:-17 4:11 5:-40
*|h:background	2:-29 5:17
*|h:bad	0:-34
*|h:basic	1:-76 2:-27 4:11
*|h:be	0:-55 1:38 4:30
*|h:bedtim	1:-26 4:11
*|h:been	1:-62 2:-45
*|h:befor	0:-30 1:-5 2:45 3:-20 4:-32
*|h:benefit	0:31 1:-12 2:-34
*|h:besid	0:42
*|h:better	3:-32 4:38 5:-15
*|h:big	2:-49 4:36
*|h:bio	4:13
*|h:biologic	4:-15 5:-28
*|h:bipolar	1:-49 4:18 5:17
*|h:bisacodyl	0:-57 1:32
*|h:bit	0:-53 2:-36 3:-33 5:-39
*|h:black	0:-55 1:-38
*|h:bleed	4:12 5:15
*|h:blindness	2:-32 5:14
*|h:blocker	4:12
*|h:blood	3:-38 4:17 5:-17
*|h:bon	0:-41 1:-30
*|h:boost	5:-19
*|h:bor	1:-45 2:-39 4:-41
*|h:botox	1:-30 2:-44 4:-26
*|h:bottom	3:-23
*|h:botulinum	1:-60 2:-27
*|h:brandt	3:-38 4:38
*|h:breast	0:-32 2:-26
*|h:breastfeed	0:-40
*|h:bridg	5:-15
*|h:brittl	0:-41 1:-30
*|h:but	2:-36 5:-21
*|h:bypass	1:-32
*|h:bys	1:-45 2:-30 4:14
*|h:c	1:-29
*|h:calcium	1:-22 2:-28
*|h:call	2:-47
*|h:can	0:36 2:-33 4:33 5:-44
*|h:can't	0:-54 1:-16 2:41 3:27 4:-15 5:-16
*|h:candidat	0:-54 1:-42
*|h:cannot	1:40 4:-24 5:-25
*|h:capsul	4:20
*|h:car	1:-59 2:32 3:-37 5:-31
*|h:carbamazepin	2:-46 3:-35 5:-18
*|h:carla	3:-8 4:29
*|h:cataract	0:-50 3:-31 5:-14
*|h:caus	0:-48 2:-42 3:-51 4:18 5:-26
*|h:cbt	0:22 1:-48
*|h:cell	5:14
*|h:chair	4:18
*|h:chalk	3:-27 4:29 5:-28
*|h:cheap	1:-29 5:27
*|h:cheat	0:-28 2:-56 5:-16
*|h:chickenpox	5:-15
*|h:children	4:23
*|h:choic	2:-26
*|h:choos	4:26
*|h:chronic	0:-56 2:-37
*|h:cigarett	1:-38 5:-22
*|h:ciprofloxacin	0:54 1:-59 2:-44
*|h:ckd	0:56 1:-42
*|h:client	2:-41 3:-35 4:-9 5:-30
*|h:clinic	5:14
*|h:clinical	0:26 2:-25 4:15
*|h:clot	4:12 5:15
*|h:clozapin	2:-24
*|h:coffe	2:15
*|h:cohosh	0:-55 1:-38
*|h:cold	1:-51
*|h:com	2:28
*|h:combin	3:-29
*|h:combination	1:-50
*|h:common	0:-55 1:39 2:-38 4:15
*|h:communication	2:-27 5:19
*|h:compar	2:-68 3:-57
*|h:comparison	2:-46 4:-25
*|h:compression	1:-43 2:39 3:29
*|h:conclusion	1:-70 2:-92 4:-34
*|h:condition	2:-39
*|h:contact	2:-48 4:-13
*|h:continual	5:-18
*|h:contraindication	0:-20 2:18 4:-15
*|h:convenient	4:16
*|h:copd	0:-64 1:-33 2:-27
*|h:coronary	4:18
*|h:correspondent	3:-18 5:-22
*|h:cost	3:-43 5:-34
*|h:could	1:31 2:-39 3:-36 4:29
*|h:country	4:14
*|h:cousin	2:-29
*|h:covid	1:-39 5:27
*|h:cream	5:-18
*|h:cross	4:22
*|h:crowd	3:-30 4:-21
*|h:cuf	0:-31 3:-22 4:-20
*|h:cupboard	5:-10
*|h:cycl	4:21
*|h:d	1:-32 2:-28
*|h:dapa	0:56 1:-42
*|h:data	4:13
*|h:day	1:-26 2:-30
*|h:denosumab	4:27 5:-13
*|h:dentur	5:-15
*|h:depression	4:19
*|h:diabet	1:-29 2:-36 5:22
*|h:diclofenac	1:-43 2:-39
*|h:did	1:-41 2:-37 3:-57
*|h:diet	3:-36
*|h:differenc	2:-30 4:33 5:10
*|h:different	0:-37 2:-26
*|h:discount	0:-21
*|h:discussion	0:-59 3:25
*|h:diseas	1:-25 2:-37 3:-36 4:-29
*|h:disorder	1:-49 4:18 5:17
*|h:do	0:31 3:-31 4:-18
*|h:doctor	2:-18
*|h:doe	4:15 5:-20
*|h:don	0:9 2:-28 3:-16 4:31
*|h:down	1:-39 3:-29
*|h:downtim	0:-52 1:57 5:-22
*|h:doxycyclin	2:-34 5:16
*|h:drink	5:-19
*|h:drip	0:-67 3:-24 4:11
*|h:driv	0:-38 1:42
*|h:drop	1:-35 4:11
*|h:drug	2:-4
*|h:dry	5:-27
*|h:dur	0:32 1:45 2:-43 3:-38
*|h:ear	1:-33 3:-29
*|h:eas	0:-32 4:-10
*|h:easier	5:9
*|h:effect	0:-66 1:63 2:-21 3:-60 5:-70
*|h:effectiveness	2:-32
*|h:efficacy	0:55 1:-67 2:-15 3:-22 4:-22
*|h:electronic	1:-38 5:-22
*|h:els	0:34 2:-48 4:6
*|h:endors	0:31 1:-28 2:-19
*|h:epinephrin	3:-27
*|h:erenumab	2:-29
*|h:ervanta	1:-57 5:-29
*|h:establish	3:-37
*|h:even	2:-27
*|h:everyon	2:-14 3:-26 5:-38
*|h:evidenc	0:35 1:-58 2:-12 3:-18 4:-11
*|h:exactly	0:-74 4:25 5:-21
*|h:exerciz	1:-40 2:-27 4:6
*|h:eye	1:-39 4:11
*|h:facet	0:-63 1:64 3:-44 5:-26
*|h:fact	5:18
*|h:fad	5:-18
*|h:failur	0:29 1:-28
*|h:family	5:-18
*|h:fat	1:24 4:-12 5:-26
*|h:fda	3:-30
*|h:feel	1:38 2:-52 3:-26 4:22 5:-48
*|h:fever	1:-26 3:-29
*|h:fewer	1:14 5:-16
*|h:fibromyalgia	0:-40 1:-58
*|h:field	3:-30 4:-21
*|h:fifth	4:14
*|h:finasterid	1:-40 2:-26 4:26 5:-30
*|h:find	2:-41
*|h:finding	1:44 2:-48 4:19
*|h:first	2:-50 5:-12
*|h:fix	1:-36 2:-36
*|h:fluoxetin	1:-28 2:-32
*|h:food	5:-21
*|h:for	0:39 1:-89 2:-46
*|h:form	0:49 1:-36
*|h:found	2:-45 4:-27 5:-29
*|h:four	4:4
*|h:fram	1:-39
*|h:fre	1:-46 3:-30 4:14
*|h:freez	1:27 4:-22 5:-18
*|h:fresh	5:-23
*|h:from	3:-25 4:-18
*|h:fue	0:-34 2:-30 4:15
*|h:function	1:-52
*|h:furosemid	3:20 4:-16 5:-20
*|h:fut	0:-34 2:-30 4:15
*|h:gel	1:-43 2:-40
*|h:gen	4:13
*|h:get	0:-71 2:51 3:-53 4:16 5:25
*|h:given	4:26
*|h:glanc	2:14
*|h:glargin	3:-31 4:-8
*|h:global	0:-38 5:-23
*|h:glutathion	0:33
*|h:go	2:-36 5:-19
*|h:goe	2:-23
*|h:gold	5:20
*|h:gon	0:-72
*|h:good	3:-42 4:22
*|h:great	1:-26 3:-29
*|h:guid	2:-29 4:-16
*|h:gun	2:-49 4:36
*|h:habit	1:-35 2:-40 4:-16
*|h:halcyon	1:44 2:-48 4:19
*|h:hannah	1:-43
*|h:hannek	4:14
*|h:happen	2:-17 4:31
*|h:harm	0:-121 1:50 3:-36 4:15
*|h:harriet	0:-38 5:-23
*|h:has	1:-42
*|h:hav	2:55 5:-36
*|h:hay	1:-26 3:-29
*|h:hbot	0:29 2:-34
*|h:head	2:-24 5:23
*|h:headach	5:-22
*|h:health	5:-24
*|h:heart	1:-16
*|h:heat	1:-39 3:-29
*|h:heavy	4:12 5:15
*|h:heavyweight	5:22
*|h:help	1:-50 2:-53 5:15
*|h:hemavyra	4:13
*|h:hemophilia	1:-44 3:-40 4:12 5:45
*|h:hip	3:-29 5:-25
*|h:hold	4:12 5:15
*|h:hom	1:-42 2:-27 4:21
*|h:honest	0:-64 2:-52 3:-32 4:-22 5:-29
*|h:hop	5:22
*|h:hospital	4:14
*|h:how	2:-39 5:28
*|h:hrt	1:-38 3:-21 4:-28 5:19
*|h:hurt	1:41 4:44
*|h:hyperhidrosis	3:-23
*|h:i	0:34
*|h:i'd	2:-41 3:-21 4:9
*|h:ibuprofen	0:29 2:-33 5:16
*|h:if	0:-19 3:-32
*|h:immediat	4:-22
*|h:immun	5:-19
*|h:immunotherapy	1:26
*|h:implant	2:-39 3:-27 5:-31
*|h:important	2:-31 3:-33 4:-22 5:-24
*|h:in	3:-10
*|h:indication	2:20
*|h:infant	4:14
*|h:infection	2:-40 4:21 5:14
*|h:information	1:18 3:-28 5:-21
*|h:inhaler	2:-32 4:-23
*|h:injection	3:-28 4:-12
*|h:instead	0:-38 2:-44 4:26
*|h:insulin	3:-31 4:-8
*|h:introduction	0:-60 1:-94 2:-72
*|h:is	1:-49 4:-25
*|h:isn't	2:-39 3:-13 5:-31
*|h:isotretinoin	1:-28
*|h:issu	0:-50 1:-46 3:-16 4:22 5:-34
*|h:it'	2:-68 5:-20
*|h:its	2:-29
*|h:iv	3:-22
*|h:ivf	3:-13
*|h:j	4:21 5:-29
*|h:jab	4:2 5:-10
*|h:john	4:24
*|h:just	2:-69 3:48
*|h:key	2:-42 3:-25
*|h:keyhol	1:-40 4:-12
*|h:kind	4:15
*|h:kitchen	5:-10
*|h:kne	3:-35 5:24
*|h:know	0:-23 5:-16
*|h:known	0:-34 1:51 2:-40
*|h:laser	1:-39 2:-32
*|h:last	1:-45 2:-43 3:-27 4:40
*|h:later	1:39 4:20
*|h:laxativ	2:-29 4:-16
*|h:leg	1:-46
*|h:lena	2:-27 5:19
*|h:lens	4:-10
*|h:less	0:-43 5:-19
*|h:lift	4:15
*|h:limit	0:53 4:-21
*|h:limitation	0:-48 2:36 3:-34 5:-32
*|h:lin	3:-23
*|h:lisinopril	1:-56 2:-29 5:-29
*|h:list	0:36
*|h:lithium	4:18 5:20
*|h:ln	4:11 5:-26
*|h:long	1:-44 2:-48 3:-51 4:33
*|h:longer	2:-26
*|h:look	4:-35
*|h:los	1:-23
*|h:low	4:12
*|h:lump	0:-43 2:-48 5:31
*|h:lupus	5:25
*|h:main	0:23 1:-27 2:-15 3:-39 5:-30
*|h:manchester	4:-27
*|h:many	1:-45 4:18
*|h:march	0:51 1:-35 2:-31 3:-28
*|h:marchetti	4:21 5:-29
*|h:marian	3:-29 4:22 5:-9
*|h:mariann	4:-18
*|h:marsh	2:-27 5:19
*|h:mask	5:-18
*|h:matter	0:-33
*|h:me	4:32 5:8
*|h:mean	1:-29 3:-32
*|h:mechanism	0:-62 1:-61 2:-34 3:32 4:3
*|h:medicin	3:-66
*|h:melatonin	3:-31 5:40
*|h:memory	0:57 5:-18
*|h:menstrual	4:12 5:15
*|h:meridian	4:11 5:-26
*|h:messag	1:-19 2:-25 3:-33 5:-23
*|h:methotrexat	2:-39 3:17
*|h:metronidazol	1:-70 2:-34
*|h:microneedl	3:27
*|h:middl	1:-33 3:-29
*|h:might	0:-48 2:34 3:34 5:9
*|h:migrain	0:-53 1:-73 2:-36 5:-47
*|h:mod	4:21
*|h:monitor	0:-27 4:14
*|h:montelukast	2:14
*|h:month	0:-21
*|h:monthly	4:23
*|h:mor	0:-27 2:-47 3:-35 5:-19
*|h:most	1:30 5:21
*|h:mostly	1:35 3:-46 5:28
*|h:mouthguard	5:-18
*|h:much	0:57 1:-48 3:-30 4:-26 5:-24
*|h:music	0:-46 3:32
*|h:my	2:-69 3:-28 5:-15
*|h:myth	0:-49 2:9 5:-23
*|h:nasal	3:-31
*|h:nearsightedness	1:-26 4:11
*|h:nee	1:-40 3:-35
*|h:need	1:-37 2:-34 4:11
*|h:needl	1:-37 4:18
*|h:nephritis	5:25
*|h:newer	4:-13
*|h:next	0:21
*|h:nitrofurantoin	0:37 2:-31
*|h:no	0:-35 2:-41 4:27
*|h:normal	1:-49 2:-33 4:32
*|h:not	2:34 3:-45 4:-15
*|h:notic	4:18 5:16
*|h:observation	4:-22
*|h:ocrelizumab	5:18
*|h:odongo	0:-38 5:-23
*|h:oduya	4:-18
*|h:of	2:-35 4:-17
*|h:off	1:-26 2:-36 3:-45 4:15 5:26
*|h:offer	0:34 2:-52 3:32
*|h:offic	2:-27 5:19
*|h:old	4:15
*|h:older	2:-21 3:-34
*|h:on	2:-52
*|h:one	3:-42 4:37 5:-9
*|h:operation	1:-33 2:-51 5:-13
*|h:or	2:-30 4:19 5:-14
*|h:orthopedic	4:16 5:-19
*|h:orvitulimab	0:-53 4:23
*|h:other	2:23 4:-23
*|h:ought	0:-51
*|h:our	4:-36
*|h:out	1:-37 2:-36 3:-27
*|h:outcom	1:-42 3:-27 4:26
*|h:over	2:-50
*|h:pain	0:-67 2:-31
*|h:paracetamol	3:-19
*|h:pathophysiology	1:-42
*|h:patient	4:16
*|h:pco	1:-49 2:-36 3:-27
*|h:peel	2:-44 4:41
*|h:peopl	2:-60
*|h:permanent	1:-35 3:-24 4:27
*|h:persistent	0:-52
*|h:pharmacist	2:-29 4:-16
*|h:pharmacology	0:-16 2:-29 3:13 4:6 5:-15
*|h:physio	4:-18
*|h:pill	1:-29 4:27
*|h:placebo	1:-57 2:-38
*|h:pleas	2:-30 3:-24 4:13 5:-38
*|h:plus	0:-21
*|h:polyp	0:-35 1:-50 3:-25
*|h:possibl	0:-64 1:58 2:-56 3:-29 4:11 5:-27
*|h:precaution	0:-94 2:31 3:-33 5:-35
*|h:prednisolon	0:-37 5:-16
*|h:pregabalin	1:-56
*|h:pregnancy	0:-45 2:-13 5:-28
*|h:prepar	3:-26
*|h:pric	5:23
*|h:probiotic	2:-27
*|h:problem	2:-66 3:-59 4:17 5:-35
*|h:procedur	3:-26
*|h:prostat	0:-36 1:-29
*|h:prp	0:33 1:-50 3:-17 4:18 5:32
*|h:pryc	1:-51 2:-28 3:28 4:-30
*|h:put	1:-45 2:-30 4:14
*|h:question	0:-57 1:-43 2:-33 4:-19 5:-46
*|h:quicker	4:-21
*|h:raloxifen	5:16
*|h:rar	0:-65 1:48 2:-41 3:-39 4:12 5:-23
*|h:read	2:-30 3:-24 4:13 5:-38
*|h:ready	0:-53 1:-29 3:-55 5:-29
*|h:real	1:36 2:-49 4:19 5:50
*|h:realiz	0:-57
*|h:really	1:-45 2:-33 5:-38
*|h:receiv	0:-46
*|h:recommend	1:-42
*|h:reduc	0:-34 1:-32 2:-27
*|h:regular	2:-34 4:-19
*|h:regulator	5:14
*|h:reliabl	3:-34 5:-19
*|h:remain	0:57 5:-18
*|h:replacement	3:-29 5:-25
*|h:report	4:15
*|h:reporter	5:-9
*|h:research	2:-38 4:15
*|h:rest	1:45 2:-69 5:21
*|h:result	0:17 1:-20 2:-57 3:-45 4:21 5:-29
*|h:review	4:-14
*|h:right	0:-41 1:-30
*|h:risk	0:-76 1:102 2:-79 3:-54 4:13 5:-16
*|h:rotator	0:-31 3:-22 4:-20
*|h:rsv	4:17
*|h:rub	5:-18
*|h:ruth	1:-59 2:-34 4:-30 5:29
*|h:saf	0:-57 1:76 2:-75 3:-18 4:19 5:-33
*|h:safer	4:-10
*|h:safety	0:-62 1:65 2:17 3:-23 5:-37
*|h:salbutamol	1:-24 5:25
*|h:say	4:-11
*|h:scar	1:-41
*|h:scienc	5:-26
*|h:see	0:-51 4:25
*|h:sell	1:-37
*|h:senna	0:-57 1:32
*|h:serious	0:-52 1:44 2:-58 4:-37 5:-27
*|h:sertralin	1:29 2:-24
*|h:session	4:18 5:-20
*|h:sever	0:-45 1:-34
*|h:sham	4:16 5:-19
*|h:sheet	0:-28 2:-56 5:-16
*|h:shield	2:-21 3:-34
*|h:shockwav	3:27
*|h:shook	4:16 5:-19
*|h:shoot	1:-26 3:-29
*|h:shot	1:-49 2:-37 4:18
*|h:should	2:27 5:-21
*|h:shouldn't	0:-38 1:-40 2:55 3:-6 4:-12 5:-29
*|h:show	4:15
*|h:sid	0:-34 1:31 2:-58 3:-46 4:13 5:-60
*|h:six	2:-23 4:27 5:-14
*|h:skin	4:19
*|h:skip	0:-61 1:34
*|h:sleep	5:-28
*|h:slow	1:-30 4:11
*|h:small	0:-51 1:29
*|h:smok	2:15
*|h:so	5:-32
*|h:softener	2:-41
*|h:someth	2:-44 4:9 5:-12
*|h:soon	4:12 5:-11
*|h:special	0:-44 1:-57 2:33 5:-31
*|h:spray	3:-31
*|h:ssris	1:-21
*|h:st	4:24
*|h:staf	4:-18
*|h:stain	4:15
*|h:stand	1:-45 2:-30 4:14
*|h:standard	4:18 5:20
*|h:start	0:-47 1:-47
*|h:statin	2:-6 4:13
*|h:stay	2:-44 4:15
*|h:stem	5:14
*|h:stent	1:-24 4:34 5:-41
*|h:step	5:14
*|h:steroid	1:-37 3:-38
*|h:stimulant	0:-57 1:32
*|h:stocking	1:-43 2:39 3:29
*|h:stomach	1:31 3:-25 5:-22
*|h:stop	0:-34
*|h:stor	0:-46
*|h:storag	2:-39 5:-29
*|h:story	0:-52
*|h:straight	0:-61 2:-46 3:-25
*|h:strengthen	4:15
*|h:strip	5:-14
*|h:striv	5:-18
*|h:strok	4:15
*|h:study	4:17
*|h:stuf	1:-48 2:-44 4:-39 5:-15
*|h:suddenly	1:27
*|h:suggest	1:-29 5:27
*|h:suicidal	4:15
*|h:suicidality	0:-65 3:-26
*|h:suitabl	1:-54 2:48 4:-30 5:-25
*|h:sumatriptan	4:20
*|h:surgery	2:-42 5:-39
*|h:sweat	0:-51 3:-21
*|h:syndrom	4:18
*|h:system	5:-19
*|h:tablet	5:-28
*|h:tak	2:19 3:-55 5:22
*|h:taken	0:42
*|h:tamoxifen	2:-36 5:-19
*|h:tell	2:-22
*|h:term	1:-50 2:-19 4:19
*|h:test	0:-33
*|h:than	0:-44 1:51 3:-31 5:-31
*|h:that	2:-14
*|h:the	3:-19 4:3 5:-15
*|h:ther	0:-26 1:6 2:11 3:-33 5:-33
*|h:therapy	1:-36
*|h:they	2:-39 3:-41 4:17 5:-41
*|h:thing	4:20 5:16
*|h:thinner	4:17
*|h:this	1:-52 3:-18 4:-9
*|h:thought	0:-65 4:15
*|h:thre	2:-37 4:22
*|h:thread	4:16
*|h:tim	4:13
*|h:titrat	0:-27 4:14
*|h:to	2:-41 3:-40 4:26
*|h:tolerability	0:-92 1:52 3:-49
*|h:tolerat	4:16
*|h:tolley	3:-29 4:22 5:-9
*|h:toothpast	5:-14
*|h:topiramat	0:-21 2:17 3:-33 5:-31
*|h:toxin	1:-60 2:-27
*|h:tramadol	0:47 1:-14 4:-30 5:23
*|h:tranexamic	4:12 5:15
*|h:transplant	0:-44
*|h:trauma	4:12 5:15
*|h:treatment	1:-14 5:26
*|h:trial	4:-21
*|h:troubl	1:28 3:-41 5:-25
*|h:try	2:-32
*|h:tumor	2:-32 5:14
*|h:turn	1:-59 2:8
*|h:turp	0:-38
*|h:twic	0:-61 3:-16 4:11
*|h:two	2:-27 3:-34
*|h:uncommon	0:-34 1:36
*|h:understudy	0:25
*|h:unproven	5:14
*|h:unwant	0:-86 5:-29
*|h:up	0:-32 1:34 2:-49
*|h:urinary	0:-60 1:-40
*|h:us	2:-55 3:-30
*|h:use	0:33 1:-20 4:-15
*|h:vascular	2:-31
*|h:verdict	0:-26 1:-40 2:-52 3:-38 5:-38
*|h:very	0:-42 1:41
*|h:visit	1:-22 4:14
*|h:vitamin	2:-36 4:13
*|h:vos	4:14
*|h:wait	0:36
*|h:want	1:-40 2:-38 3:-42
*|h:warfarin	1:-40 2:-46 5:19
*|h:warn	4:15
*|h:warning	0:-51 2:28 3:-14
*|h:watchdog	4:15
*|h:water	3:-27
*|h:way	2:42 3:-42 4:19
*|h:we	3:-41 4:-17 5:-23
*|h:weekly	5:-11
*|h:weight	1:-37 2:-52 4:-11
*|h:well	3:-33
*|h:wer	0:-28
*|h:what	1:-34 2:-50
*|h:what'	2:-45 4:20 5:-23
*|h:when	4:12
*|h:wher	4:22
*|h:which	0:16 1:-34 2:-80 5:-17
*|h:whiten	3:-33 5:-16
*|h:whitmor	3:-8 4:29
*|h:who	0:-29 2:61 4:-29 5:-42
*|h:why	1:-22 2:-62 3:-20 4:-20 5:14
*|h:will	4:44
*|h:winter	2:-21 3:-34
*|h:with	0:27 1:-72 2:-51 4:-24
*|h:without	0:55 1:-41 3:-26
*|h:won't	1:-59 4:-13 5:-15
*|h:work	1:-47 2:-9 5:13
*|h:worry	1:-31
*|h:worst	3:-19 5:-16
*|h:wort	4:24
*|h:worth	5:-18
*|h:would	2:-27
*|h:wouldn't	5:9
*|h:wrong	0:-52 1:41 2:-27 4:24
*|h:year	1:-36 2:-31
*|h:yoga	1:-52 4:6
*|h:you	1:-44 2:21 4:-30 5:-57
*|h:you'd	0:-45 1:-33 2:20
*|h:your	2:-67 4:33
*|h:zinc	5:16
*|k:condition	3:-29 4:5
*|k:date	2:-34 3:-20 4:-3 5:12
*|k:duration	1:26 3:-3
*|k:effect	4:-11
*|k:form	2:-27
*|k:frequency	1:-50 3:32 5:8
*|k:outcome	3:-34 4:-10 5:27
*|k:process	2:22 5:-28
*|k:provider	2:55 3:-17 5:-24
*|k:quantity	1:38 2:-29 4:2
*|k:route	4:10 5:23
*|k:target	3:31
*|l1:"	3:-25 4:10 5:-17
*|l1:'s	2:-21
*|l1:,	0:-71 2:-18 3:-17 4:13
*|l1:-	0:-66 2:-41 3:20
*|l1:0	0:-58 2:-33 4:-38
*|l1::	2:-19 3:-27
*|l1:;	2:-37 3:-45 5:-21
*|l1:^	3:-49
*|l1:a	3:-30 5:-16
*|l1:about	0:-70 1:34 2:-37 4:15
*|l1:act	5:14
*|l1:activ	1:-29 2:25
*|l1:add	2:-36 3:-23 5:-16
*|l1:advanc	1:-31
*|l1:affect	3:41
*|l1:after	1:-30 2:-38 5:-22
*|l1:against	0:59 1:-63 5:-14
*|l1:all	2:-38 3:-22
*|l1:also	5:30
*|l1:alway	4:9
*|l1:amount	1:-26
*|l1:an	0:-18 1:-34 3:-66 4:34 5:15
*|l1:and	2:-69 3:-31 4:21 5:-18
*|l1:annual	5:-24
*|l1:antibiotic	5:23
*|l1:any	0:-27 5:-14
*|l1:apomorphin	5:24
*|l1:approximately	4:23
*|l1:are	0:-34 3:-40 4:-6 5:-31
*|l1:around	0:-55 1:-37 4:28
*|l1:as	4:7 5:26
*|l1:at	2:-26 4:19
*|l1:autistic	0:30
*|l1:avoid	2:46
*|l1:away	1:-38
*|l1:baby	3:-21
*|l1:back	0:-34 5:-19
*|l1:be	0:-64 2:-33 4:33
*|l1:beat	3:-25 4:-15
*|l1:becaus	2:-44
*|l1:becom	2:-12
*|l1:been	1:-32
*|l1:befor	4:24
*|l1:better	0:43 1:-32
*|l1:between	4:32 5:25
*|l1:bisphosphonat	5:23
*|l1:block	0:-40 1:-39 2:-36 3:78
*|l1:boost	3:31
*|l1:both	0:33 3:20
*|l1:break	3:-26
*|l1:breath	4:-14
*|l1:bring	0:45 1:-49 3:-17
*|l1:broken	0:-28 2:34
*|l1:but	0:-50 1:48
*|l1:by	1:-47 4:14 5:-19
*|l1:cal	3:36 5:-25
*|l1:calm	0:52 3:-36
*|l1:can	0:-34 1:31 5:-15
*|l1:cannot	5:-21
*|l1:carry	0:-36 1:-38 3:-14
*|l1:catch	0:25
*|l1:caus	0:-54 1:35 2:-38 3:-25
*|l1:children	0:-45
*|l1:clear	0:40 1:-22 2:-36 3:25
*|l1:combin	5:20
*|l1:common	1:-64
*|l1:commonest	1:-37
*|l1:contain	3:-45 5:-26
*|l1:control	1:-34
*|l1:cool	5:23
*|l1:corticosteroid	5:20
*|l1:cryo	3:-24
*|l1:cur	0:60 1:-34 2:-20
*|l1:current	0:-31
*|l1:cut	1:-45
*|l1:d	5:26
*|l1:damag	3:-37
*|l1:dampen	1:-38
*|l1:day	4:-19
*|l1:dead	3:27
*|l1:desensitiz	3:24
*|l1:develop	2:-22
*|l1:different	0:-43
*|l1:disabl	3:26
*|l1:do	5:25
*|l1:doctor	2:-29 4:-21
*|l1:donor	0:-27
*|l1:dos	4:-40
*|l1:down	0:50 1:-41
*|l1:drink	2:35
*|l1:drug	5:-23
*|l1:dummy	5:-28
*|l1:eas	0:52 1:-44
*|l1:edit	3:-29
*|l1:effectiv	0:-37
*|l1:eight	4:13
*|l1:empty	3:-23
*|l1:erosol	5:25
*|l1:erythropoietin	5:24
*|l1:even	2:-31
*|l1:every	2:-39 5:20
*|l1:facial	1:-26
*|l1:fear	1:-36
*|l1:feel	0:-38 1:23
*|l1:felt	1:26
*|l1:fewer	1:-13 5:-21
*|l1:fifth	5:20
*|l1:fin	5:19
*|l1:first	1:-45 3:33 4:23 5:-29
*|l1:follow	4:-22
*|l1:for	0:59 1:-74 2:-41 3:-48 4:10 5:29
*|l1:fre	4:-18 5:18
*|l1:frequent	1:-41
*|l1:fresh	3:17
*|l1:fresher	3:-29
*|l1:from	2:-16 5:-22
*|l1:gav	5:-24
*|l1:generally	4:-18
*|l1:get	5:-12
*|l1:given	4:22 5:25
*|l1:gon	4:30
*|l1:gram	4:-13
*|l1:grow	1:32
*|l1:had	0:-44
*|l1:harm	1:28
*|l1:has	0:-33 1:-58
*|l1:hav	2:32 3:17 5:-26
*|l1:help	1:-35 3:10 4:-3
*|l1:his	0:59 1:-38
*|l1:hormon	3:46
*|l1:hospital	4:-14
*|l1:if	0:-40 5:-17
*|l1:improv	0:32 3:-34
*|l1:in	0:68 1:-30 4:-13
*|l1:includ	0:-45 2:-41 3:-36 5:21
*|l1:increas	1:17 4:-28
*|l1:inflammatory	5:19
*|l1:inhibit	3:43
*|l1:inject	4:24 5:40
*|l1:injection	5:23
*|l1:insid	4:20
*|l1:instanc	5:-16
*|l1:into	2:-33 4:-7
*|l1:iron	5:-16
*|l1:is	1:42 2:-44 3:-42 4:-8
*|l1:isn't	1:27
*|l1:it	3:-30 4:1
*|l1:its	4:25
*|l1:keep	1:-44
*|l1:kg	4:-11
*|l1:kill	3:33
*|l1:larg	1:-43
*|l1:last	1:31 4:-14 5:-23
*|l1:least	4:17
*|l1:less	0:39 2:-45
*|l1:let	2:-25 3:-26
*|l1:lidocain	5:17
*|l1:light	4:-10 5:-26
*|l1:likewiz	5:21
*|l1:lipotropic	5:-23
*|l1:littl	0:-33 5:18
*|l1:liv	3:-23
*|l1:local	1:-27
*|l1:lower	2:-31
*|l1:lumina	5:-18
*|l1:mak	0:-32 3:7
*|l1:many	3:-26
*|l1:mean	0:-35 3:-32
*|l1:met	2:30
*|l1:mg	4:-27 5:25
*|l1:might	1:25
*|l1:mimic	3:28
*|l1:minut	4:-10
*|l1:monthly	5:27
*|l1:mor	0:-56 1:65 2:-27 3:32 4:-33
*|l1:most	2:-33 3:-14 5:-22
*|l1:my	0:47 1:-24 2:-37 3:-32
*|l1:nearly	4:-9
*|l1:nee	2:-33 3:-25 4:19 5:-26
*|l1:need	3:-31 4:16
*|l1:neither	0:-32 1:42
*|l1:new	1:-59 2:-34 3:27
*|l1:no	0:-53 1:38 2:-37 3:-17 5:-50
*|l1:normally	4:16
*|l1:not	2:-30 3:-23 4:-21 5:-28
*|l1:of	0:-19 2:-14 3:12 4:25 5:-41
*|l1:off	0:46 1:-27 2:-35 4:8 5:-18
*|l1:offer	0:44 2:-28 3:-18 4:14
*|l1:on	3:21
*|l1:one	2:-49 4:-20
*|l1:only	4:-21
*|l1:or	0:-88 4:26 5:-18
*|l1:oral	2:-31 3:29
*|l1:ordinary	5:-15
*|l1:other	1:-55
*|l1:our	0:-60
*|l1:over	4:14
*|l1:overall	1:-35
*|l1:own	1:-54
*|l1:pass	3:14 5:27
*|l1:peopl	0:-48 2:-31 3:-28 4:-14 5:-32
*|l1:permanent	2:-25 3:-16
*|l1:pleas	5:-14
*|l1:possibl	1:20
*|l1:possibly	4:15
*|l1:postsynaptic	3:26
*|l1:precipitat	1:34
*|l1:prevent	0:50 1:-30 2:-29
*|l1:protect	0:-44
*|l1:provok	0:-32 1:35 3:16
*|l1:purify	3:-22
*|l1:push	5:-25
*|l1:rais	1:28
*|l1:rar	1:-28
*|l1:recommend	4:20
*|l1:reduc	0:75 1:-35 3:-27
*|l1:regular	0:-40 1:-32
*|l1:relax	0:19
*|l1:releas	0:-23 3:26
*|l1:reliev	0:52 1:-35 3:-25
*|l1:repeat	2:-20 4:24
*|l1:replac	3:-22
*|l1:rival	3:-32
*|l1:roughly	4:24
*|l1:rub	5:35
*|l1:run	0:-36
*|l1:saf	2:29
*|l1:salt	1:-18
*|l1:sam	0:-42 3:36
*|l1:second	1:-27 3:-31
*|l1:seep	5:-23
*|l1:serious	0:-57
*|l1:set	4:21
*|l1:sever	1:-34
*|l1:shrink	0:-34
*|l1:sinc	2:-28 3:-42
*|l1:skin	4:31
*|l1:skip	2:27
*|l1:small	0:-65 3:-31 5:-18
*|l1:so	1:43 3:-36
*|l1:som	3:-43 5:-30
*|l1:sooth	1:-27
*|l1:spac	4:22
*|l1:start	3:26
*|l1:steady	3:23
*|l1:steroid	5:21
*|l1:sticky	3:-23
*|l1:stimulat	3:37
*|l1:stop	0:34 1:-49
*|l1:swallow	5:-40
*|l1:symptomatic	2:20
*|l1:tablet	5:-31
*|l1:tak	4:38
*|l1:taken	0:-53 2:47 5:22
*|l1:target	3:20
*|l1:tell	0:-27
*|l1:term	5:-13
*|l1:test	4:-24 5:16
*|l1:than	3:-35 5:-31
*|l1:that	4:17
*|l1:that'	5:-36
*|l1:the	0:-32 2:-54
*|l1:their	1:-67 5:-18
*|l1:them	4:-19
*|l1:thes	2:-36 3:21
*|l1:this	2:-23
*|l1:thos	3:-41
*|l1:thre	1:42 2:-30 5:22
*|l1:through	4:14
*|l1:thyroid	0:-36
*|l1:tighten	1:-43
*|l1:tim	4:-25
*|l1:tiny	5:24
*|l1:to	5:-52
*|l1:toilet	4:-14
*|l1:took	4:19
*|l1:total	3:-26
*|l1:transplant	1:-26
*|l1:treat	0:33 1:-70 2:-16 4:-15
*|l1:trigger	1:34 2:-39
*|l1:tripl	5:19
*|l1:two	0:-4 2:-33 3:-18
*|l1:under	3:-14
*|l1:unlik	2:-27 3:-42
*|l1:untreat	0:-18 2:28
*|l1:up	0:-76 2:-25
*|l1:usually	4:11
*|l1:versus	5:-31
*|l1:very	2:21
*|l1:wak	4:-8
*|l1:was	0:-52 2:-20 5:-22
*|l1:weak	3:28
*|l1:weekly	5:22
*|l1:wer	0:-53 1:40
*|l1:what	0:-35
*|l1:when	2:-48 3:-28
*|l1:wher	3:-24
*|l1:wherea	1:37
*|l1:whether	2:-28 5:-22
*|l1:which	1:-39
*|l1:whil	0:-34 3:-35
*|l1:whiten	5:-13
*|l1:whol	3:28
*|l1:whos	1:-43 3:-31
*|l1:why	3:-24
*|l1:with	1:-46 3:-32
*|l1:within	4:21
*|l1:without	1:-62 2:-45
*|l1:work	4:22
*|l1:you	0:-49 1:17 2:-26 3:-35 5:-20
*|l1:your	1:10 3:-13
*|l1:zero	0:-31 1:32
*|l1:zinc	5:21
*|l1:–	0:-43 2:-37 4:-21
*|l1:“	5:-29
*|l2:$ 0	4:-38
*|l2:% of	5:-12
*|l2:'s own	0:-31
*|l2:( an	1:-23
*|l2:( the	3:-22 5:16
*|l2:) ,	2:33
*|l2:, 0	0:-40
*|l2:, a	0:-95 2:-30 4:11 5:22
*|l2:, an	0:-70 1:-45 2:-32 3:-35
*|l2:, and	0:-43 2:-35 4:22
*|l2:, apomorphin	5:24
*|l2:, as	2:-29 5:16
*|l2:, becaus	2:-33
*|l2:, boost	3:21
*|l2:, but	1:26
*|l2:, cal	3:25
*|l2:, caus	0:-37
*|l2:, for	4:26
*|l2:, generally	4:-19
*|l2:, in	0:23
*|l2:, iron	5:-16
*|l2:, is	5:34
*|l2:, no	0:-42
*|l2:, possibly	4:15
*|l2:, reduc	0:38
*|l2:, sinc	2:-24 3:-42
*|l2:, spac	4:22
*|l2:, symptomatic	2:22
*|l2:, the	2:-29 3:-29
*|l2:, two	3:-23
*|l2:, wherea	1:37
*|l2:, whether	5:-16
*|l2:, with	1:38 2:-40
*|l2:- act	5:14
*|l2:- cal	1:-26 3:-26
*|l2:- daily	5:18
*|l2:- inflammatory	5:19
*|l2:- term	5:-13
*|l2:- weekly	5:12
*|l2:/ kg	4:-11
*|l2:0 (	3:33
*|l2:0 gram	4:-13
*|l2:0 mg	4:-27 5:24
*|l2:0 minut	4:-10
*|l2:; a	5:-13
*|l2:^ "	1:-32 3:-29 4:10
*|l2:^ (	2:-21
*|l2:^ ^	3:-49
*|l2:^ a	1:32 3:-28 4:17 5:10
*|l2:^ after	4:19
*|l2:^ all	3:-16
*|l2:^ an	0:-62 2:22 3:-29 5:37
*|l2:^ and	2:-18
*|l2:^ are	0:-29 1:-49 2:41
*|l2:^ around	4:21
*|l2:^ avoid	2:44
*|l2:^ both	3:-18
*|l2:^ by	4:11
*|l2:^ common	1:-25
*|l2:^ daily	5:-28
*|l2:^ erosol	5:25
*|l2:^ first	5:-32
*|l2:^ for	0:70 1:-59 2:-47 3:-34
*|l2:^ hav	0:-40 1:-50
*|l2:^ his	0:45 1:-36
*|l2:^ if	5:-17
*|l2:^ in	1:-56 2:-17 3:-22
*|l2:^ it	0:-28
*|l2:^ lumina	5:-18
*|l2:^ most	0:-52 1:29 2:-33 5:-22
*|l2:^ my	1:-27
*|l2:^ neither	0:-40 1:45
*|l2:^ no	0:-67 1:35 5:-16
*|l2:^ one	0:-39 5:-41
*|l2:^ other	1:-35
*|l2:^ over	4:30
*|l2:^ serious	1:-16
*|l2:^ sever	0:-37 2:37
*|l2:^ som	2:-41
*|l2:^ steroid	5:66
*|l2:^ the	2:-48 3:-100
*|l2:^ thre	0:-39 1:37
*|l2:^ treat	2:-23
*|l2:^ tripl	5:19
*|l2:^ unlik	2:-25 3:-27
*|l2:^ versus	5:-31
*|l2:^ whiten	5:-13
*|l2:^ your	0:-46 2:28
*|l2:^ “	5:-26
*|l2:a combin	5:23
*|l2:a cool	5:23
*|l2:a corticosteroid	5:20
*|l2:a daily	5:38
*|l2:a doctor	4:-11
*|l2:a dummy	5:-15
*|l2:a first	0:50
*|l2:a lidocain	5:17
*|l2:a local	0:-36
*|l2:a monthly	5:22
*|l2:a negativ	0:-28
*|l2:a purify	3:-22
*|l2:a second	3:-31
*|l2:a small	5:-13
*|l2:a test	5:16
*|l2:a weak	3:28
*|l2:a weekly	5:24
*|l2:about 0	0:-40
*|l2:ach for	4:16
*|l2:act lik	3:26
*|l2:act on	3:21
*|l2:action of	3:29
*|l2:activat the	2:-19
*|l2:adult with	0:24
*|l2:after a	1:-54
*|l2:after about	4:28
*|l2:after the	4:20 5:-18
*|l2:against the	3:-25
*|l2:allergic to	2:40
*|l2:allergy to	2:35
*|l2:also a	5:26
*|l2:also be	5:24
*|l2:also block	3:22
*|l2:also hav	0:41
*|l2:although local	0:33
*|l2:amount of	2:-42
*|l2:an annual	5:-24
*|l2:an empty	3:-23
*|l2:an injection	5:18
*|l2:an oral	2:-28 3:31
*|l2:an untreat	2:25
*|l2:and a	2:-41 5:11
*|l2:and also	5:23
*|l2:and an	0:-49 2:-26
*|l2:and caus	1:46
*|l2:and for	0:68
*|l2:and in	1:-41 2:25
*|l2:and last	4:20
*|l2:and less	0:38 1:-38
*|l2:and my	0:27
*|l2:and of	0:-34 1:38
*|l2:and provok	3:21
*|l2:and repeat	5:25
*|l2:and the	0:-39 3:-20 5:-39
*|l2:anti -	3:20
*|l2:antibody lower	3:27
*|l2:any other	2:29
*|l2:anyon tak	2:21
*|l2:anyon with	0:-36 1:-35 2:28
*|l2:anyth from	4:17
*|l2:approv for	2:-28
*|l2:are hav	2:16
*|l2:are repeat	4:17
*|l2:are the	1:-44 3:-22
*|l2:around light	4:-10
*|l2:around the	1:-38
*|l2:as a	3:-45 4:16
*|l2:as an	2:-18 5:27
*|l2:as for	5:-23
*|l2:as many	0:39 1:-28
*|l2:as the	2:-32 3:-40
*|l2:associat with	0:-62 1:53 2:-33
*|l2:at least	4:17
*|l2:at the	0:-41 5:-19
*|l2:away after	4:-26
*|l2:back the	3:38
*|l2:be a	1:-40
*|l2:be given	2:30 4:13 5:21
*|l2:be taken	0:-36 4:26
*|l2:be use	0:-42 2:35
*|l2:becaus of	0:-71 3:-25
*|l2:been the	5:-33
*|l2:befor every	5:22
*|l2:befor tak	2:-26
*|l2:befor the	0:37 1:-33
*|l2:besid the	3:-18
*|l2:better within	4:22
*|l2:between an	5:20
*|l2:bind to	3:39
*|l2:block a	3:-36
*|l2:block an	3:-21
*|l2:block postsynaptic	3:26
*|l2:blood test	4:-29
*|l2:body mak	3:23
*|l2:both caus	1:-19
*|l2:breast -	0:-23
*|l2:bring down	0:36
*|l2:bring on	0:-30 1:76 2:-38
*|l2:build new	3:19
*|l2:built on	5:-21
*|l2:buprenorphin is	5:-25
*|l2:but for	1:-50
*|l2:but the	0:-57 3:-27
*|l2:by a	0:-33 5:-18
*|l2:by block	3:33
*|l2:by the	3:-40
*|l2:cal a	3:-22
*|l2:calm an	3:26
*|l2:calm the	0:-33 3:51
*|l2:can be	1:41 5:10
*|l2:can caus	0:-48 1:38 2:-23
*|l2:can eas	1:-28
*|l2:can includ	1:-39
*|l2:can lower	0:-51 1:41 3:-24
*|l2:can tak	4:17
*|l2:cannot swallow	5:-21
*|l2:carry the	0:28
*|l2:cas of	2:-26
*|l2:caus a	1:49
*|l2:caus are	1:-27
*|l2:caus by	1:-33 3:-27
*|l2:caus less	1:36
*|l2:caus of	1:-50
*|l2:caus the	1:40
*|l2:chang in	0:42
*|l2:chang of	0:-27
*|l2:children wak	4:-8
*|l2:children with	1:-42
*|l2:choic for	1:-26
*|l2:class cal	3:31
*|l2:clean the	5:-18
*|l2:clear within	4:22
*|l2:com as	5:23
*|l2:combin with	5:-23
*|l2:common are	1:29
*|l2:commonest wer	1:41
*|l2:compar with	2:-25 5:-18
*|l2:compet with	3:27
*|l2:complain of	0:-24
*|l2:complaint is	1:31
*|l2:contraindicat in	0:-33 1:-35 2:34
*|l2:contrast to	3:-24
*|l2:cream contain	5:-14
*|l2:cris and	0:40
*|l2:damag the	0:-46 1:42 3:-37
*|l2:damp down	3:-26
*|l2:dampen the	3:29
*|l2:dapa -	0:-25 2:-19
*|l2:day for	4:13
*|l2:defin as	0:-30
*|l2:destroy the	3:24
*|l2:develop an	1:24
*|l2:did the	5:-26
*|l2:differenc in	0:29 1:-22
*|l2:differenc to	0:39 1:-46
*|l2:differenc within	4:29
*|l2:do not	0:-31
*|l2:doe not	1:-42
*|l2:dos for	4:30
*|l2:dos with	0:-40
*|l2:down for	4:10
*|l2:down the	1:-45 3:26
*|l2:drop in	0:36
*|l2:drop your	1:38
*|l2:drug in	1:-23
*|l2:drug is	5:36
*|l2:drug lower	0:30
*|l2:dry for	4:-12
*|l2:early as	4:17
*|l2:eas the	3:-18
*|l2:ect caus	1:33
*|l2:effect are	1:52 2:-47
*|l2:effect of	2:23
*|l2:effect on	1:-62 3:45
*|l2:effectiv for	2:-16
*|l2:enzym (	3:29
*|l2:event wer	1:24
*|l2:explain why	3:-21
*|l2:fad within	4:28
*|l2:faster than	5:-11
*|l2:fin for	1:-13
*|l2:follow an	0:-33
*|l2:follow by	1:51
*|l2:for a	1:-56 2:-45
*|l2:for any	0:34
*|l2:for both	3:23
*|l2:for instanc	5:-16
*|l2:for the	4:25 5:17
*|l2:for two	5:15
*|l2:for your	1:-19 3:31
*|l2:form ,	1:-36
*|l2:form of	3:-31
*|l2:formation of	3:24
*|l2:found in	5:-30
*|l2:from a	5:-18
*|l2:from catch	0:25
*|l2:from the	0:-62 3:-41 4:18
*|l2:function at	4:-7
*|l2:function of	3:22
*|l2:gen cal	3:-26
*|l2:get a	0:-46 1:30 2:-25 5:-21
*|l2:get an	1:29
*|l2:get up	4:-31
*|l2:giv it	4:40
*|l2:giv you	1:27
*|l2:given a	5:-27
*|l2:given to	0:-40
*|l2:given you	0:-20 2:-29
*|l2:gon in	4:28
*|l2:gon within	4:20
*|l2:group of	3:-35
*|l2:group with	0:37
*|l2:had a	2:42 5:-25
*|l2:had an	1:-39
*|l2:had mor	1:16
*|l2:harm the	2:-23
*|l2:hav a	0:-54 1:-39
*|l2:hav bisphosphonat	5:23
*|l2:hav develop	1:38
*|l2:hav had	2:43
*|l2:hav sever	0:-32 2:40
*|l2:hav taken	2:35
*|l2:hav very	1:-38 2:42
*|l2:headach day	4:-16
*|l2:heartbeat (	1:19
*|l2:help prevent	0:37
*|l2:help som	0:28
*|l2:help the	0:-27
*|l2:help with	0:58 1:-30
*|l2:her fifth	5:20
*|l2:her the	5:14
*|l2:history of	1:-37 2:30
*|l2:hold the	3:39
*|l2:hospital offer	3:-17
*|l2:ibuprofen with	2:-22
*|l2:if the	3:-32
*|l2:if their	0:-27
*|l2:if you'r	2:-35
*|l2:if your	0:-51
*|l2:improv both	0:29
*|l2:improv overall	0:34
*|l2:improvement within	4:9
*|l2:in 0	4:-18
*|l2:in a	0:-46 5:-19
*|l2:in about	4:15
*|l2:in acut	0:31
*|l2:in sever	0:26
*|l2:in som	0:-37
*|l2:in the	1:-51 3:-26 5:-22
*|l2:in under	4:16
*|l2:in your	0:-38
*|l2:increas in	0:-53 1:67 2:-44
*|l2:inflam the	1:31 3:-32
*|l2:information for	0:-42 2:-29
*|l2:inhaler of	5:-12
*|l2:inhibition of	3:16
*|l2:injection :	5:40
*|l2:interrupt the	3:26
*|l2:into the	0:-47 1:-63
*|l2:irritat the	0:-26 1:37 3:-30
*|l2:is a	2:-47
*|l2:is about	4:29
*|l2:is an	0:-55 2:-31 3:-58
*|l2:is given	5:44
*|l2:is inject	5:18
*|l2:is likewiz	5:21
*|l2:is no	0:31 1:-23 3:-31 5:-24
*|l2:is not	0:-53 1:52
*|l2:is pass	5:27
*|l2:is push	5:-25
*|l2:is that	3:-27
*|l2:is usually	4:13
*|l2:isn't a	0:34
*|l2:it a	2:-25
*|l2:it block	3:38
*|l2:it for	0:46 1:-34 2:-26
*|l2:it in	2:-27
*|l2:it is	0:-26 4:26 5:15
*|l2:it lower	0:-38
*|l2:it reduc	3:-36
*|l2:it reliev	0:32 3:-22
*|l2:it stop	2:-27
*|l2:it with	2:27
*|l2:itself within	4:19
*|l2:just get	1:28
*|l2:keep the	5:-14
*|l2:keep their	0:47
*|l2:kind of	5:23
*|l2:known as	3:28
*|l2:label for	0:30
*|l2:last about	4:12
*|l2:last between	4:20
*|l2:last for	4:39
*|l2:lead to	0:-50 2:-26
*|l2:leav peopl	1:-26
*|l2:leav the	1:-48
*|l2:led to	0:-41 1:41
*|l2:leg are	1:-18
*|l2:less than	4:-16
*|l2:level of	3:21
*|l2:licens for	0:25 2:-22
*|l2:lif with	1:-28
*|l2:lift the	0:29
*|l2:lik a	1:21 5:-21
*|l2:link to	0:-35 2:-30 3:-32
*|l2:link with	1:21
*|l2:littl as	4:19
*|l2:longer than	4:13
*|l2:look for	0:-55
*|l2:lot of	0:-56
*|l2:lower your	3:-29
*|l2:lung (	1:-34
*|l2:mak peopl	0:-25 3:-18
*|l2:mak you	0:-34 3:-22
*|l2:mak your	0:-26
*|l2:mania in	2:-13
*|l2:many peopl	1:31
*|l2:may caus	0:-29 1:40
*|l2:may improv	0:37
*|l2:may lower	1:-29
*|l2:may provok	1:25
*|l2:may reduc	0:32
*|l2:may trigger	1:35 2:-34
*|l2:mean the	3:21
*|l2:median of	4:21
*|l2:medicin cal	0:-26
*|l2:men with	2:-19
*|l2:mg of	5:-19
*|l2:mild and	4:11
*|l2:mimic two	3:-14
*|l2:mop up	0:-44 3:26
*|l2:mor day	4:-18
*|l2:mor for	0:26
*|l2:mor than	4:26
*|l2:most common	1:-56
*|l2:most frequent	1:-40
*|l2:mostly for	0:20
*|l2:nearly alway	4:9
*|l2:neck and	3:-30
*|l2:nee erythropoietin	5:24
*|l2:nee mor	3:-24
*|l2:nee regular	1:-11
*|l2:need in	2:36
*|l2:needl target	3:14
*|l2:neither replac	3:-22
*|l2:nelfinavir for	2:-30
*|l2:never met	2:30
*|l2:nirsevimab is	5:25
*|l2:no serious	1:43
*|l2:not a	1:-32 2:-28
*|l2:not drink	2:17
*|l2:not for	2:20
*|l2:not in	0:33
*|l2:not offer	5:-14
*|l2:not reduc	0:26
*|l2:not tak	2:-15
*|l2:not treat	0:-36
*|l2:not work	4:22
*|l2:noth is	5:-21
*|l2:notic :	1:26
*|l2:now the	5:23
*|l2:numb the	0:35 3:19
*|l2:number of	1:-27
*|l2:occasionally given	5:17
*|l2:of a	0:52 5:22
*|l2:of an	0:29
*|l2:of autistic	0:30
*|l2:of mor	1:38
*|l2:of other	0:-41
*|l2:of the	1:2 5:-15
*|l2:of their	0:43
*|l2:of them	0:-47
*|l2:of tiny	5:24
*|l2:of two	3:17
*|l2:of your	3:-23
*|l2:off broken	0:-28 2:34
*|l2:off in	4:30
*|l2:off the	5:-19
*|l2:offer the	5:-12
*|l2:offer thre	5:26
*|l2:often caus	1:32
*|l2:often within	4:-26
*|l2:on a	4:-32
*|l2:on to	3:33
*|l2:onc or	4:25
*|l2:onc the	3:-25
*|l2:one littl	5:22
*|l2:one tablet	4:10
*|l2:only after	4:12
*|l2:only one	5:23
*|l2:only two	5:14
*|l2:or a	2:11 5:8
*|l2:or an	5:-22
*|l2:or another	2:19
*|l2:or are	2:25
*|l2:or for	2:18
*|l2:or sever	1:-22
*|l2:or tak	2:26
*|l2:or the	1:32 2:-25 3:-18
*|l2:or your	0:-38
*|l2:our lipotropic	5:-23
*|l2:out after	4:17
*|l2:out the	3:23
*|l2:out under	5:19
*|l2:over in	4:16
*|l2:over the	2:-21
*|l2:over your	0:-22 3:-24
*|l2:pain at	4:-18
*|l2:pass within	4:21
*|l2:patient had	1:24
*|l2:peopl for	4:-15
*|l2:peopl get	1:18 2:-21
*|l2:peopl hav	5:-16
*|l2:peopl with	1:-87 2:42
*|l2:percent of	0:-50
*|l2:persist for	4:16
*|l2:pill for	0:-34 1:-34
*|l2:plac of	5:-17
*|l2:placebo for	0:40 1:-37 4:14
*|l2:population includ	1:30
*|l2:possibly mor	0:-35
*|l2:present with	0:-41
*|l2:pressur (	0:-38
*|l2:pressur within	4:12
*|l2:prevent a	0:38 1:-27
*|l2:prevent the	3:-28
*|l2:pric of	1:39
*|l2:probiotic are	3:-18
*|l2:problem includ	1:33
*|l2:product is	5:-16
*|l2:production of	3:22
*|l2:pron to	0:-37
*|l2:protect the	3:-32
*|l2:protect your	0:16 3:-21
*|l2:protein cal	3:27
*|l2:push up	0:-28 1:48
*|l2:put in	4:-17
*|l2:quieten the	3:29
*|l2:rais the	1:31 2:-21
*|l2:ran for	4:-25
*|l2:rash with	1:40
*|l2:reach of	0:-39
*|l2:reaction includ	1:29
*|l2:receiv one	5:30
*|l2:red ,	1:42
*|l2:relax the	0:-31 1:-20 3:38
*|l2:releas of	3:31
*|l2:relief within	4:16
*|l2:replac the	3:37
*|l2:report a	1:35
*|l2:report in	2:18
*|l2:report of	0:-59 1:61
*|l2:report that	0:47 1:-65
*|l2:resolv within	4:20
*|l2:respond to	5:-21
*|l2:result are	4:30
*|l2:risk are	1:24
*|l2:risk of	1:39 2:-49 3:-29
*|l2:run a	1:-33
*|l2:sery of	5:22
*|l2:set off	0:-36 3:29
*|l2:settl in	4:11
*|l2:settl within	4:21
*|l2:shrink the	3:37
*|l2:sick (	1:21
*|l2:sick for	4:-12
*|l2:sign are	1:-23
*|l2:sign includ	1:-16
*|l2:sign of	1:28
*|l2:signal between	3:45
*|l2:slightly mor	1:32
*|l2:slow your	0:-38 1:51
*|l2:slowly over	4:32
*|l2:small amount	1:-25
*|l2:so are	5:-16
*|l2:so the	3:-29 5:16
*|l2:sometim a	1:-26
*|l2:start within	4:12
*|l2:starv the	3:-31
*|l2:stay on	5:-16
*|l2:steroid rais	1:29
*|l2:stop a	0:42 1:-41
*|l2:stop breath	4:-12
*|l2:stop the	1:-27 3:42
*|l2:study in	0:40
*|l2:such as	5:-34
*|l2:suffer from	2:25
*|l2:sugar (	1:20 3:29
*|l2:suppress the	1:-21
*|l2:suspension for	5:32
*|l2:swallow as	5:34
*|l2:swallow the	5:26
*|l2:tablet for	4:12
*|l2:tablet with	3:-22
*|l2:tak about	4:37
*|l2:tak around	4:17
*|l2:tak it	4:-33
*|l2:tak only	4:20
*|l2:tak the	5:21
*|l2:tak them	4:-19
*|l2:tak your	2:-18 5:-17
*|l2:taken a	2:44
*|l2:taken an	2:-16
*|l2:taken by	0:41
*|l2:taken for	4:12
*|l2:taken with	3:-23
*|l2:than 0	1:-24
*|l2:than the	3:-32
*|l2:than with	2:-33 5:-27
*|l2:that a	5:-22
*|l2:that caus	1:-33
*|l2:that clear	3:27
*|l2:that includ	5:24
*|l2:that it	1:43
*|l2:that last	1:24 4:18
*|l2:that mak	3:-34
*|l2:that the	5:-20
*|l2:the drug	5:-21
*|l2:the edit	3:-29
*|l2:the fear	1:-36
*|l2:the first	0:-37 3:38 4:18
*|l2:the last	4:-29 5:-15
*|l2:the most	1:-36
*|l2:the past	4:-17
*|l2:the possibl	1:-41
*|l2:the sam	0:-42 3:36
*|l2:the skin	4:31
*|l2:the tablet	5:-20
*|l2:the toilet	4:-14
*|l2:the transplant	1:-24
*|l2:the whol	3:28
*|l2:ther at	4:16
*|l2:ther is	5:-23
*|l2:therapy (	5:26
*|l2:there' a	2:31
*|l2:they get	0:-36 1:-25
*|l2:they hav	0:36
*|l2:thin the	1:36
*|l2:thos whos	0:43
*|l2:thos with	1:-34
*|l2:though repeat	5:-29
*|l2:thousand for	5:18
*|l2:to a	1:19
*|l2:to approximately	4:20
*|l2:to be	3:24
*|l2:to becom	1:30
*|l2:to caus	1:43
*|l2:to dampen	3:19
*|l2:to develop	1:-34
*|l2:to increas	0:-32
*|l2:to lower	0:38 1:-43 3:-38
*|l2:to prevent	2:-14
*|l2:to rais	3:-23
*|l2:to reliev	0:31
*|l2:to stop	1:-23 3:-36
*|l2:to the	0:-93 2:-31
*|l2:to treat	0:47 1:-42
*|l2:together with	2:-41
*|l2:treat a	0:38
*|l2:treatment for	0:37
*|l2:treatment of	0:27
*|l2:trial ,	1:34
*|l2:trial in	1:-38
*|l2:troubl ,	1:39
*|l2:turn to	5:-22
*|l2:turn up	4:23
*|l2:typically last	4:11
*|l2:under a	5:-26
*|l2:under the	1:-28 5:-17
*|l2:up for	4:17
*|l2:up in	3:-24
*|l2:up of	4:10
*|l2:up over	4:25
*|l2:up the	3:-13
*|l2:up to	4:48
*|l2:up within	4:10
*|l2:upset the	1:29 3:-23
*|l2:use a	3:-22 5:-19
*|l2:use for	0:63 1:-31 2:-33 4:-17
*|l2:use in	0:-39
*|l2:useful for	0:23
*|l2:versus steroid	5:-32
*|l2:very fin	5:19
*|l2:vitamin d	5:26
*|l2:wall nee	3:-16
*|l2:warn about	1:42 2:-21
*|l2:warn of	1:28
*|l2:week after	5:-15
*|l2:week for	4:19
*|l2:weight within	4:10
*|l2:wer an	1:32
*|l2:wer no	0:-39 1:25
*|l2:which hav	3:22
*|l2:which relax	0:27
*|l2:which the	3:-28
*|l2:whil the	3:-22
*|l2:who cannot	5:-21
*|l2:who had	2:-18
*|l2:who tak	2:28
*|l2:with 0	0:-24
*|l2:with a	1:51 2:8 3:-27
*|l2:with activ	1:-22
*|l2:with an	1:-39
*|l2:with any	5:-13
*|l2:with dummy	5:-17
*|l2:with the	1:35 3:-28 5:-27
*|l2:within about	4:10
*|l2:within the	4:20
*|l2:women with	2:-28
*|l2:work against	0:32
*|l2:work for	0:27
*|l2:work within	4:21
*|l2:year of	3:22
*|l2:you are	1:-41 2:24
*|l2:you can	2:32
*|l2:you get	0:44 1:-33
*|l2:you hav	1:-11 2:28
*|l2:you may	1:21
*|l2:you might	1:25
*|l2:you notic	1:-32
*|l2:you tak	2:32
*|l2:you'r on	2:19
*|l2:you'v got	2:40
*|l2:your doctor	4:-22
*|l2:your own	1:-30 3:-39
*|l2:£ 0	4:-17
*|l2:– whil	3:-30
*|l2:– your	2:-28
*|l2:’ )	5:19
*|l:"	1:-41 3:-47 5:-38
*|l:$	4:-38
*|l:%	0:45 4:-19
*|l:&	4:-15
*|l:'s	1:-42 2:-51 5:-42
*|l:(	1:-24 2:-17
*|l:)	1:-27 3:-29 5:23
*|l:,	0:-28 2:-31 3:-29
*|l:-	1:-24 4:44
*|l:.	0:-51
*|l:/	4:-11
*|l:0	1:-42 2:-43 3:-14 4:-47 5:-10
*|l::	0:-50 2:-39 3:-15 4:-3 5:-16
*|l:;	4:23 5:-19
*|l:^	3:-22
*|l:a	0:-21 1:17 3:-23
*|l:abnormal	3:-28
*|l:about	0:-87 2:-25 5:-17
*|l:abov	4:-15
*|l:absorb	0:-32
*|l:acetylcholin	3:-30
*|l:ach	4:23
*|l:acid	1:-42 2:-37 4:24
*|l:act	1:-40 3:39 4:21 5:12
*|l:action	3:46
*|l:activ	1:-35
*|l:activat	2:-28 3:32
*|l:acut	1:-26
*|l:add	2:-39 3:-34 5:-26
*|l:adenosin	3:-38
*|l:adult	0:51 1:-35 2:-59
*|l:advanc	1:-33 5:-29
*|l:advantag	0:-32
*|l:advers	1:43
*|l:affect	0:-39 2:-32
*|l:affinity	3:30
*|l:after	1:-55 2:-62 5:-40
*|l:against	0:32 2:15 4:-9
*|l:agonist	3:-41
*|l:airway	4:23
*|l:all	1:-35 2:-52 3:-30
*|l:allergic	2:13
*|l:allergy	2:34
*|l:almost	3:-22
*|l:along	3:-26
*|l:also	1:29 2:-9 3:46 4:33 5:27
*|l:alter	0:-46 3:35
*|l:although	3:-32
*|l:alway	4:11
*|l:amlodipin	0:13 1:-45 3:20
*|l:among	0:-56 2:-29 5:-21
*|l:amount	0:-27 1:-38 2:-52
*|l:amyloid	3:-32
*|l:an	0:-28 1:-27 3:-26
*|l:and	1:46 4:22
*|l:anesthetic	1:-30
*|l:annual	5:-24
*|l:another	1:-46
*|l:antacid	5:-17
*|l:anti	1:-29
*|l:antibiotic	0:40 1:-24 3:-25 5:36
*|l:antibody	0:-34 3:34
*|l:antigen	3:-20
*|l:any	0:-39 4:-19 5:-27
*|l:anyon	0:-55 1:-27 2:61 3:-37
*|l:anyth	4:21
*|l:apomorphin	5:24
*|l:appetit	5:-24
*|l:approv	2:-42
*|l:approximately	4:23
*|l:april	3:-32
*|l:are	0:-36 1:-51 2:38 3:-56 4:18 5:24
*|l:area	4:12
*|l:around	1:-57 2:-30 3:-32 5:-19
*|l:artery	2:-21
*|l:as	2:-15 4:5 5:21
*|l:ask	0:-34
*|l:asleep	4:-20
*|l:aspirin	2:-26 4:19
*|l:assembly	3:33
*|l:associat	2:-34
*|l:at	1:-53 5:-18
*|l:attack	4:-16
*|l:autistic	0:30
*|l:autoimmun	2:26
*|l:availabl	3:-19
*|l:averag	4:11
*|l:avoid	3:-35 5:-18
*|l:away	0:41 2:-28 3:-42
*|l:baby	1:-44 3:-23
*|l:back	4:18 5:-31
*|l:backbon	0:49
*|l:backup	3:25
*|l:bar	2:19
*|l:be	1:-13 3:-20 4:35
*|l:beat	1:-34 3:-25 4:-25
*|l:becaus	0:-35 1:25 2:-34
*|l:becom	2:-23 3:-32
*|l:been	2:-34 3:-50 4:20
*|l:befor	1:-62 3:-39 4:24
*|l:behav	3:16
*|l:behind	0:-43 3:-19
*|l:belong	3:-24
*|l:benefit	1:-48 4:19
*|l:besid	3:-18
*|l:better	0:48 1:-66 2:-24 3:-29 4:21
*|l:between	0:-62 3:2 4:32 5:40
*|l:beyond	5:-16
*|l:bind	3:40
*|l:bisphosphonat	5:23
*|l:bleed	5:-17
*|l:bloat	1:27
*|l:block	0:-31 1:-60 3:18
*|l:blocker	3:-29
*|l:blood	3:-32
*|l:body	2:-30 3:17 4:-12 5:-23
*|l:bon	3:-31 5:-19
*|l:book	4:-25
*|l:boost	1:-33 3:32
*|l:born	0:-29 1:49
*|l:both	0:50 2:-41 3:18 5:-21
*|l:botox	3:-27
*|l:bowel	0:41 2:-32
*|l:brain	1:-50
*|l:brand	5:-19
*|l:break	5:-23
*|l:breakdown	3:27
*|l:breast	0:-25 1:-33
*|l:breath	4:-28
*|l:brief	3:27
*|l:brighter	0:30
*|l:bring	1:16 2:-39 3:-38
*|l:broken	0:-32 2:34
*|l:brush	5:24
*|l:build	3:17
*|l:built	5:-21
*|l:buprenorphin	2:-24 5:-13
*|l:burn	1:34 4:-25
*|l:burst	1:-30
*|l:but	0:-15 1:25 2:-26 4:-30 5:-15
*|l:by	0:-70 1:-75 5:-26
*|l:c	4:20
*|l:cal	3:19
*|l:calcium	0:-49 3:-30
*|l:call	3:27 4:-13
*|l:calm	0:39 1:-39 3:23
*|l:can	1:101 2:-54 3:-85 4:46
*|l:can't	0:48 5:-39
*|l:cancer	1:-48 3:-29
*|l:cannot	5:-36
*|l:capsul	5:-39
*|l:car	1:-33 3:-15
*|l:carbamazepin	3:-30
*|l:carry	0:-5 2:-34 3:-32 4:23
*|l:cas	2:-37
*|l:caus	0:-42 1:58 2:-45 3:-63 4:-3 5:-19
*|l:caution	0:-52 1:-37
*|l:cbd	3:20
*|l:cd19	3:-20
*|l:cell	0:-53
*|l:chang	2:-26 3:-29
*|l:check	1:-35 2:-21 3:-19
*|l:chemical	5:-25
*|l:chest	4:14
*|l:chew	5:-14
*|l:child	1:-31
*|l:children	1:-36 4:-31 5:-23
*|l:chimeric	3:-36
*|l:choic	1:-24 3:-31
*|l:choos	5:20
*|l:chronic	2:-20
*|l:cigarett	0:36 4:-27
*|l:ciprofloxacin	2:24
*|l:claim	5:-19
*|l:clascoteron	3:29
*|l:class	5:-16
*|l:clean	5:-18
*|l:clear	0:63 1:-67 2:20 4:29 5:-17
*|l:client	0:40 4:-14
*|l:clos	3:42 4:-8
*|l:clot	5:-18
*|l:cluster	5:16
*|l:coa	3:-19
*|l:coffe	2:-32
*|l:coil	2:-19 3:-20
*|l:cold	4:-12
*|l:collagen	3:-29
*|l:colleagu	0:18
*|l:collect	3:-19
*|l:com	1:-41
*|l:combin	0:-41 2:23 3:-20
*|l:combination	2:-32 3:-29
*|l:common	0:-43 1:-30 2:-33
*|l:commonly	2:-32
*|l:compar	5:-33
*|l:compet	3:27
*|l:complain	0:-34
*|l:concern	1:30
*|l:condition	0:-37
*|l:condom	5:-17
*|l:consequenc	3:17
*|l:constipation	1:-26
*|l:constrict	3:18
*|l:contain	0:-50 3:-50 5:-32
*|l:contraceptiv	2:-27
*|l:contraindicat	0:-41 1:-36 2:47
*|l:contrast	3:27
*|l:control	1:-46
*|l:convenienc	5:-21
*|l:conventional	5:-26
*|l:cool	5:22
*|l:copy	3:21
*|l:corticosteroid	5:20
*|l:cost	4:-15
*|l:cough	1:-29
*|l:could	1:48 2:-63 3:-28 5:23
*|l:country	2:-21
*|l:cours	4:25
*|l:cramp	4:19
*|l:cream	4:10 5:-14
*|l:cris	1:-43 4:19
*|l:crizanlizumab	5:22
*|l:cross	5:-25
*|l:cryo	3:-24
*|l:cur	0:49 1:-34 2:-25
*|l:curb	3:33
*|l:current	0:-41
*|l:cut	0:36 1:-37
*|l:d	3:-38 5:25
*|l:damag	1:38 2:-35
*|l:damp	3:-22
*|l:dampen	1:-50
*|l:danger	2:-25
*|l:dapa	0:-25 2:-19
*|l:dapagliflozin	3:28 5:16
*|l:day	0:21 4:12
*|l:dead	3:27
*|l:deal	0:36
*|l:death	1:61 3:-34 4:-19
*|l:deep	0:37
*|l:deficiency	2:-42
*|l:defin	0:-37
*|l:delay	3:-20
*|l:deliver	5:15
*|l:dementia	1:-40
*|l:denosumab	3:-26
*|l:dependent	1:-35 3:5
*|l:depress	0:46
*|l:deriv	5:22
*|l:desensitiz	3:24
*|l:design	3:11
*|l:develop	2:-26 3:-31
*|l:dialysis	4:5
*|l:diarrhea	1:23
*|l:did	0:43 2:-38 3:-30 5:-36
*|l:differ	3:-35
*|l:differenc	0:51 1:-35 4:-7
*|l:direct	3:-27
*|l:disabl	3:21
*|l:disappear	4:14
*|l:diseas	1:-65 3:-20
*|l:disorder	1:-40
*|l:dissolv	1:-27 5:-37
*|l:disturb	1:33
*|l:doctor	3:-38 4:-21
*|l:doe	1:-32 2:-70 3:17 5:-25
*|l:don	4:-14 5:-20
*|l:don't	3:-27 5:-36
*|l:donanemab	3:-32
*|l:donor	0:-27
*|l:dos	1:-30 4:-19 5:8
*|l:down	0:54 1:-60 2:-38 4:11 5:-28
*|l:downstream	3:12
*|l:doxycyclin	4:14
*|l:drag	4:18
*|l:drink	2:26 3:-30 5:-18
*|l:drip	4:10 5:17
*|l:drop	2:-25
*|l:drug	5:20
*|l:dry	4:-27
*|l:dull	4:16
*|l:dummy	5:-28
*|l:dupilumab	3:-19
*|l:dur	1:-42
*|l:e	0:31 4:-15
*|l:each	4:24
*|l:early	0:41 2:-24 4:17
*|l:eas	0:66 1:-63 3:-30 4:38
*|l:ect	1:21
*|l:edg	0:37
*|l:edit	3:-35
*|l:effect	3:32
*|l:effectiv	0:43 1:-26 5:-23
*|l:eight	5:-16
*|l:either	5:-16
*|l:emergency	0:24
*|l:empty	2:-24 3:-31
*|l:end	0:-14 1:33 5:-17
*|l:ending	3:34
*|l:enough	2:-19
*|l:enter	3:26
*|l:enzym	1:-36 2:-38 3:18
*|l:epilepsy	1:-33
*|l:epinephrin	3:26
*|l:erosol	5:25
*|l:erythropoietin	5:24
*|l:establish	5:-26
*|l:estrogen	0:-32 3:-41
*|l:even	0:-67 1:22 2:-47
*|l:event	1:22
*|l:ever	0:-35 2:-7
*|l:every	2:-44 5:19
*|l:evidenc	4:-21 5:-26
*|l:expect	1:39 4:-14
*|l:explain	3:-21
*|l:eye	3:35 5:14
*|l:facial	1:-26
*|l:fact	2:20
*|l:factor	1:-11 3:38
*|l:fad	4:44
*|l:fall	1:23 4:-23
*|l:family	1:-29 2:29 3:-27
*|l:fast	1:28
*|l:faster	4:17 5:-12
*|l:fat	0:42 3:-37 4:10
*|l:fda	2:-21 5:-28
*|l:feel	3:-51 4:27
*|l:feminiz	2:-34
*|l:fewer	4:-28 5:-42
*|l:fibr	2:-19
*|l:fibroblast	3:-20
*|l:fifteen	4:10
*|l:fifth	5:20
*|l:fin	5:25
*|l:find	5:-20
*|l:finish	4:12
*|l:first	1:-25 4:8
*|l:fiv	2:-39 4:17 5:-14
*|l:fluid	0:-24 3:21 5:-20
*|l:flush	0:-35 4:17
*|l:follow	0:-31 3:-31 4:-16
*|l:food	3:-21 4:20
*|l:for	0:101 1:-96 3:-31 4:27
*|l:form	3:-20 5:-36
*|l:fortnight	2:-21
*|l:found	2:-42 3:-27
*|l:four	1:-56 2:-28 3:-21 4:11
*|l:fractur	4:21
*|l:fragil	2:20
*|l:fre	5:17
*|l:frequent	1:-26
*|l:fresh	3:24
*|l:fresher	3:-29
*|l:from	2:-46 3:-14 5:-48
*|l:function	3:22
*|l:g6pd	2:-37
*|l:gap	0:-44
*|l:gav	5:20
*|l:gel	1:20
*|l:generally	4:31
*|l:gentl	4:20
*|l:germ	0:-27
*|l:get	4:-31 5:-16
*|l:gip	3:18
*|l:giv	4:23
*|l:given	3:-32 4:34 5:9
*|l:gland	3:-17
*|l:glass	3:-25
*|l:glaucoma	1:-64
*|l:glucos	3:29
*|l:glutathion	3:-21
*|l:go	1:-49 4:37
*|l:good	4:-9
*|l:got	5:22
*|l:gout	5:-23
*|l:gram	4:-13
*|l:grow	0:-30 1:37
*|l:guidelin	4:14
*|l:gullet	5:30
*|l:gym	4:-20
*|l:had	3:-33 4:16 5:-28
*|l:hair	0:-44 3:-22 4:18
*|l:half	1:-42 5:17
*|l:halo	4:-10
*|l:halv	0:52 1:-46
*|l:hand	3:24
*|l:hard	1:35
*|l:harder	0:-29 1:35
*|l:hardly	0:31 2:-28
*|l:harm	0:-53 1:28 2:-44 3:-17
*|l:has	0:-74 2:-13 4:-11 5:-20
*|l:hasn't	4:-16
*|l:hav	1:-47 2:44 3:-42 4:20
*|l:hazard	1:43
*|l:hbot	3:26
*|l:he	0:-33 2:-36
*|l:headach	5:16
*|l:heal	1:-50 4:11
*|l:healthy	0:32
*|l:hear	4:-14
*|l:heart	1:-35 2:17 4:17
*|l:heartbeat	1:17
*|l:heat	3:20
*|l:heel	4:17
*|l:help	0:35 1:-69
*|l:hemavyra	3:-29
*|l:higher	0:-69 1:43 2:-26
*|l:his	0:59 1:-38
*|l:history	1:-44 2:35
*|l:hiv	1:-26 2:-12
*|l:hold	3:34
*|l:hom	5:-28
*|l:hormon	1:-42
*|l:hospital	2:-24 3:-23 4:-13
*|l:hot	1:-32
*|l:hour	2:-38 3:-36 4:10 5:-5
*|l:how	1:-37 2:-33 3:-43 4:-28
*|l:however	1:45
*|l:i	2:-45 3:-32 4:-24 5:-22
*|l:i'd	0:-48 4:-15 5:-16
*|l:ibuprofen	2:-28
*|l:ice	5:-20
*|l:if	1:-83 2:50 3:-61 5:-47
*|l:iii	5:-15
*|l:illness	1:-19
*|l:immun	0:-41 1:-37 3:29
*|l:impairment	0:-14
*|l:implant	4:21
*|l:important	1:-21
*|l:improv	0:30 4:-14
*|l:improvement	4:14
*|l:in	1:-62 2:19 3:-33 4:-13
*|l:inclisiran	5:14
*|l:includ	3:-20 5:16
*|l:increas	0:-20 1:67 2:-52 3:21
*|l:inflam	3:-32
*|l:inflammation	1:-48
*|l:inflammatory	5:17
*|l:infliximab	3:28
*|l:information	0:-42 2:-29
*|l:inhaler	5:-12
*|l:inhibit	0:-38 1:-56 3:36
*|l:inhibition	3:16
*|l:inhibitor	2:-35 5:21
*|l:inject	3:-40 4:38 5:41
*|l:injection	0:30 2:-33 4:35 5:25
*|l:injury	5:-23
*|l:insid	0:-58 1:-47 4:20
*|l:instanc	5:-17
*|l:insulin	0:-42 3:-18
*|l:interact	3:24
*|l:interrupt	3:33
*|l:interruption	4:-14
*|l:into	0:-18 1:-53 2:-50 5:-28
*|l:investigational	3:20
*|l:iron	5:-16
*|l:irregular	1:19
*|l:irritat	0:-26 1:37 3:-30
*|l:is	3:-18 5:8
*|l:isn't	5:-24
*|l:isotretinoin	1:20
*|l:it	4:6
*|l:it'	2:-42 4:-19
*|l:its	1:-20 2:-53 4:33
*|l:itself	3:-35
*|l:ix	1:-10
*|l:jab	3:-21
*|l:job	4:10
*|l:joint	5:23
*|l:just	2:-31 5:-21
*|l:k	5:10
*|l:keep	0:52 5:-22
*|l:keton	3:39
*|l:kidney	1:-28 2:28 3:21
*|l:kill	3:33
*|l:kne	1:-42
*|l:know	2:-31
*|l:known	3:19
*|l:label	0:47 2:-32 4:12
*|l:laboratory	3:8
*|l:lamotrigin	0:-47
*|l:larg	3:-32 4:-28
*|l:larger	0:36
*|l:last	5:-17
*|l:latter	1:39
*|l:lead	0:-15 1:34 2:-30
*|l:leaflet	2:-24
*|l:leak	1:-37 4:-18
*|l:least	4:16
*|l:leav	0:-33 1:39 4:-18 5:-17
*|l:left	0:-14 5:-26
*|l:leg	4:-14
*|l:less	4:-9
*|l:let	2:-32
*|l:letrozol	3:-32
*|l:level	2:-41 3:20
*|l:levodopa	3:-30
*|l:licens	0:43 1:-42 2:-29
*|l:lidocain	5:17
*|l:lif	2:-34
*|l:lift	3:-23
*|l:light	4:-10 5:-26
*|l:lik	0:-33 3:13 5:-29
*|l:likely	1:34 2:-25
*|l:lin	5:-16
*|l:link	0:-35 1:23 2:-31
*|l:lithium	1:38 2:-30
*|l:littl	3:-14 4:9
*|l:liv	0:-5 3:20
*|l:liver	3:33
*|l:local	1:-45 3:29
*|l:long	4:-22
*|l:longer	1:-45 3:30 4:13
*|l:look	0:-40 2:-35 3:-32
*|l:loperamid	3:27
*|l:los	1:34 3:-33
*|l:lost	3:-30
*|l:lower	0:41 1:-8 2:-29 4:-25
*|l:lumina	5:-18
*|l:lung	0:56 3:-19
*|l:machin	3:34
*|l:mad	3:-34
*|l:magnesium	1:-42
*|l:main	1:-47
*|l:mainly	1:-37 3:25
*|l:maintain	4:14
*|l:mak	2:-15 4:-19 5:-31
*|l:manag	5:-27
*|l:mania	0:-40
*|l:many	0:-49 3:-43
*|l:mark	0:-41 5:-19
*|l:matter	0:-27 1:37
*|l:may	1:86 2:-91 4:30
*|l:mean	1:-30 2:-25
*|l:medicin	0:14 4:21
*|l:melatonin	0:-41
*|l:melt	1:-39
*|l:messag	1:-33
*|l:messenger	0:-33 3:-26
*|l:met	2:28
*|l:metal	5:-24
*|l:methotrexat	1:24 3:-18
*|l:might	2:-28
*|l:migrain	3:25
*|l:mild	2:-36 4:12
*|l:minority	2:-29
*|l:minut	0:-45 5:18
*|l:misus	2:31
*|l:moderat	0:39 1:-33
*|l:monitor	4:-29
*|l:month	2:-41 3:-43 4:15 5:-11
*|l:monthly	5:27
*|l:mood	2:-34
*|l:mop	0:-50 3:32
*|l:mor	0:-24 1:62 2:-52 3:30 4:13 5:-47
*|l:morn	2:-16
*|l:mosquito	3:26
*|l:most	1:-75 2:-30 3:-42 4:-10 5:-14
*|l:mostly	0:29 2:-30 3:-35
*|l:mouth	4:-20 5:-26
*|l:much	1:28 3:-22
*|l:muscl	0:-45 3:22
*|l:must	2:-22 4:14
*|l:my	0:37 1:-44 2:-40 3:-33 4:-25
*|l:naltrexon	3:19
*|l:nam	5:-21
*|l:natural	0:44
*|l:nearly	1:-31 2:-37
*|l:neck	3:-30
*|l:nee	0:-58 3:-52
*|l:need	1:-50 3:-40
*|l:needl	3:30 4:16
*|l:neither	3:-24
*|l:nelfinavir	2:-30
*|l:nerv	1:-49 4:-14
*|l:neurologic	1:29
*|l:never	5:-25
*|l:new	0:-42 2:-35
*|l:newer	3:-26 5:-19
*|l:nicotin	5:23
*|l:night	0:-43 4:26
*|l:nin	4:-20
*|l:nitrofurantoin	2:-24
*|l:no	1:50 2:-62 4:13 5:-50
*|l:nobody	2:-27
*|l:nor	3:-21 5:-21
*|l:normal	4:23
*|l:normally	0:-44 3:-29 4:11 5:19
*|l:nos	4:24
*|l:nosebleed	4:-24
*|l:not	2:26 4:-18 5:-51
*|l:noth	0:57 1:-67 3:-30 5:-24
*|l:notic	4:32
*|l:now	3:-22 4:9 5:20
*|l:nsaid	5:-16
*|l:nudg	3:-33
*|l:numb	1:-27 3:19 4:30
*|l:number	3:-27 5:-7
*|l:occasionally	1:23 3:-18 5:17
*|l:occur	4:27
*|l:odd	0:-41
*|l:of	1:29 2:-14 5:-28
*|l:off	1:-22 3:-34 5:-21
*|l:offer	0:61 1:-47 3:-26
*|l:often	2:-42 3:-46 4:-18
*|l:older	0:-47 3:-30
*|l:omeprazol	2:17
*|l:on	4:-8
*|l:onc	5:20
*|l:one	0:-60 2:-64 3:-31 4:-24
*|l:only	1:-27 2:-41 5:20
*|l:onto	3:-30
*|l:open	3:30 4:23
*|l:operation	4:17
*|l:opioid	3:-24
*|l:option	0:32
*|l:or	2:51 3:-33 4:-22 5:-19
*|l:oral	2:-31 3:29 5:-12
*|l:ordinary	2:-23 5:-15
*|l:orvaglintid	3:-19
*|l:our	1:-69 2:-41 3:-33 5:-31
*|l:out	0:-46 2:-43 3:28
*|l:ovary	3:31
*|l:over	2:-33 3:-38 4:12 5:-25
*|l:overall	1:-37
*|l:own	2:-22
*|l:oxygen	3:19
*|l:paid	5:18
*|l:pain	4:27 5:-20
*|l:pancrea	1:-31 3:46
*|l:paracetamol	0:35 1:-41 5:24
*|l:participant	1:38
*|l:particularly	0:52
*|l:partly	3:21
*|l:partner	0:-55
*|l:pass	0:-29 4:23
*|l:patient	2:33 3:-31 4:-12
*|l:peak	4:10
*|l:pell	1:-29
*|l:peopl	2:20 4:-41 5:-31
*|l:percent	1:-25 4:12
*|l:permanent	2:-25 3:-16
*|l:persist	4:20
*|l:person	0:-25
*|l:pill	0:-49 4:-23 5:-19
*|l:pit	1:22
*|l:plac	1:-37 5:-23
*|l:placebo	4:24
*|l:plan	4:24
*|l:plant	3:-23
*|l:pleas	5:-19
*|l:plug	0:-43 3:41
*|l:pneumonia	2:-29
*|l:polyphenol	3:22
*|l:poorly	0:-34 2:26
*|l:population	1:30
*|l:possibl	0:-36 1:32
*|l:possibly	0:-40 4:15
*|l:postsynaptic	3:26
*|l:potassium	1:31
*|l:practic	4:23
*|l:precipitat	0:-35
*|l:prednisolon	3:21
*|l:pregnancy	0:-52 2:19
*|l:pregnant	5:-14
*|l:prescrib	2:-37
*|l:present	0:-42 2:-27 3:22 4:12
*|l:pressur	1:27 2:32 4:22 5:-24
*|l:prevent	0:31 1:-50 2:-42
*|l:preventer	5:19
*|l:pric	0:-54 1:38
*|l:probably	3:17
*|l:probiotic	3:-22
*|l:produc	3:27
*|l:product	1:-31 2:22 5:-16
*|l:progressiv	1:-41
*|l:promiz	3:-27
*|l:promot	3:32
*|l:propranolol	5:21
*|l:prostat	0:-33
*|l:protect	0:38 2:-33 4:24 5:-20
*|l:protection	4:12
*|l:protein	0:-46 3:16
*|l:prov	5:-13
*|l:provok	0:-40 1:37 3:16
*|l:puberty	3:-19
*|l:puls	0:-28
*|l:purify	3:-33
*|l:purpos	0:-33
*|l:push	0:-29 1:48 2:-30 5:-25
*|l:put	5:-12
*|l:quiet	3:-22
*|l:quieten	3:29
*|l:rais	0:-64 1:61 2:-42
*|l:ran	4:-24
*|l:rar	2:-38
*|l:rarely	0:-36 3:-20 4:25
*|l:rat	2:-23 3:-33
*|l:reabsorb	3:40
*|l:reabsorption	3:-37
*|l:reach	0:-27 1:-28 4:13
*|l:reaction	0:-39 1:44 3:-30 4:18
*|l:read	5:-11
*|l:reason	2:-35
*|l:receiv	4:12 5:33
*|l:receptor	0:-57
*|l:recogniz	3:24
*|l:recommend	1:-30 4:29
*|l:red	2:-29 5:-17
*|l:reduc	0:57 1:-53 2:-27 3:20
*|l:reductas	3:-35
*|l:reduction	0:39 1:-33
*|l:regard	4:-19
*|l:regrow	3:23
*|l:regular	1:-44
*|l:regulat	3:36
*|l:relaps	4:31
*|l:relat	3:6
*|l:relax	1:-45 3:26
*|l:releas	0:-49 3:4 5:-21
*|l:relief	1:-27 4:28
*|l:reliev	0:45 1:-44 2:-23
*|l:remain	3:-34 5:-29
*|l:remedy	0:42
*|l:remov	0:-42 1:-29
*|l:repair	0:31 1:-29
*|l:repeat	4:29
*|l:replacement	5:26
*|l:report	4:28
*|l:requir	5:21
*|l:resistant	3:-26
*|l:resolv	4:30
*|l:respond	2:-27 5:-24
*|l:respons	2:-32
*|l:rest	3:-30
*|l:result	0:-71 4:36
*|l:return	4:17
*|l:reuptak	3:39
*|l:review	3:-20
*|l:rfa	0:26
*|l:right	2:-28 4:26
*|l:ring	4:-23
*|l:ris	1:39 2:-22
*|l:risk	0:2 2:-60 3:-30
*|l:rival	0:-33
*|l:rol	0:-30
*|l:root	3:24
*|l:roughly	4:21
*|l:run	4:16
*|l:s	1:-36
*|l:saf	2:34
*|l:said	3:-25
*|l:salicylic	5:-14
*|l:salt	1:-22
*|l:sam	1:-40 3:26 4:-5 5:14
*|l:saw	1:22
*|l:say	0:-64 2:-29 3:-41 4:21
*|l:scan	1:-32 3:19
*|l:scar	0:32
*|l:second	1:-41 4:21
*|l:see	1:17 4:-23
*|l:seem	3:-40
*|l:seen	1:-34 4:14
*|l:seep	5:-23
*|l:seizur	4:44
*|l:sensitiv	3:25
*|l:serious	0:-61
*|l:serotonin	3:-30
*|l:serum	3:34
*|l:sery	5:24
*|l:session	4:41
*|l:set	0:-42 4:24
*|l:settl	2:-28 4:40
*|l:several	0:48 2:-29 5:-17
*|l:sex	2:-31
*|l:shak	1:28
*|l:sham	5:-14
*|l:she'd	5:-11
*|l:shift	0:-50 3:36
*|l:shorten	0:38
*|l:shot	3:-22
*|l:should	0:-42 1:-43 3:-42 4:-12
*|l:show	2:-24 4:17
*|l:shrink	0:-37 3:39
*|l:sick	1:19 4:-32 5:24
*|l:sid	3:-23
*|l:sign	0:-44
*|l:similar	5:23
*|l:sinc	0:-39 1:51 2:-58
*|l:singl	2:-32 3:-30 4:18
*|l:sit	0:-27
*|l:six	0:44 1:-46 4:-8 5:27
*|l:skin	0:-74 3:-18 5:23
*|l:skip	2:27
*|l:sleep	2:-23
*|l:slightly	1:40
*|l:slow	2:-41 3:24
*|l:slower	4:24
*|l:slowly	4:48
*|l:smaler	2:-34
*|l:small	2:-38 5:-17
*|l:smok	1:-44 4:24
*|l:smoker	1:-25
*|l:so	4:-32 5:-30
*|l:sodium	2:-29 3:-22
*|l:sold	0:60
*|l:som	0:-35 1:40 3:-69
*|l:sometim	3:-26
*|l:sooth	1:-31
*|l:spac	4:23
*|l:spar	2:-33
*|l:spinraza	5:18
*|l:spot	3:-36 4:-21
*|l:spray	2:-23 5:30
*|l:spring	3:-30
*|l:squeez	3:24
*|l:stabl	1:-27
*|l:stain	1:31
*|l:standard	0:38
*|l:start	1:-46
*|l:starv	3:-40
*|l:statin	2:-17 5:19
*|l:stay	1:-31 4:-24 5:-16
*|l:steady	3:29 4:18
*|l:stem	3:-11
*|l:steroid	1:36 3:-47
*|l:stick	0:-27 3:17
*|l:stiffness	4:12
*|l:still	0:44 1:-62 3:-28 4:40 5:-26
*|l:stimulat	0:-43 1:-33 3:53
*|l:stimulation	5:-13
*|l:sting	0:-30 1:17 4:25
*|l:stocking	0:19
*|l:stomach	1:22 2:-31
*|l:ston	0:50 1:-25
*|l:stop	0:39 2:-28 3:37 5:-8
*|l:straight	1:35 2:-20
*|l:strength	0:23
*|l:strengthen	2:22 3:27
*|l:stress	0:36
*|l:study	0:21 1:-56 3:-38 5:-35
*|l:subcutaneous	5:-17
*|l:substanc	3:-28
*|l:such	5:-34
*|l:suck	5:28
*|l:suffer	2:24
*|l:sufferer	0:50 1:-31
*|l:sugar	1:-38 3:14
*|l:suggest	3:-7
*|l:suitabl	2:39
*|l:supplement	2:28 5:-20
*|l:suppress	1:-40
*|l:surfac	5:19
*|l:surgery	1:-28 2:-25
*|l:survival	4:-13
*|l:suspension	5:32
*|l:swallow	1:-35 4:-16
*|l:sweat	0:34 3:-16
*|l:swel	3:-19 4:18
*|l:switch	0:-49 1:-47 3:30
*|l:swollen	0:-35 1:-30
*|l:symptom	2:-25
*|l:symptomatic	2:20
*|l:system	0:-36 1:-34
*|l:tablet	3:33 4:21 5:-21
*|l:tak	1:-56 4:18
*|l:taken	3:-39 4:34
*|l:target	3:38
*|l:teach	3:29
*|l:teenager	1:-29
*|l:teeth	4:38
*|l:tell	1:-31
*|l:ten	0:-48 1:28
*|l:tend	1:-25 4:15
*|l:term	5:-19
*|l:test	2:-29 4:-24
*|l:than	1:-22 2:-49 3:-14
*|l:thandeka	5:20
*|l:that	0:-19 2:-38 4:-27
*|l:the	1:-20 2:-54 4:-22
*|l:their	0:49
*|l:them	1:49 4:-13
*|l:themselv	5:28
*|l:then	2:-21 4:-7 5:-5
*|l:ther	0:-35 3:-44 4:37
*|l:therapy	1:-29
*|l:there'	0:-54 4:22
*|l:thes	1:43 2:-59 3:40 4:17
*|l:they	2:-76 4:14 5:-18
*|l:thin	1:29
*|l:third	1:-35
*|l:thirty	5:22
*|l:this	2:-47 3:-27 5:-23
*|l:thos	1:-14 2:21 3:-54
*|l:though	0:-49 1:36 2:-32 3:-33 4:24 5:-30
*|l:thousand	4:-17
*|l:thre	2:-38 4:-21 5:16
*|l:threaten	1:35
*|l:throat	3:-23
*|l:through	1:-31 3:-28
*|l:throw	4:-30
*|l:thyroid	1:-33
*|l:tijuana	5:14
*|l:tim	4:-13
*|l:tingl	1:24
*|l:tiny	1:-31 5:18
*|l:tip	1:33
*|l:tiredness	4:17
*|l:to	0:44 4:-16 5:-28
*|l:tofacitinib	3:27
*|l:together	0:-57 5:-13
*|l:toilet	4:-14
*|l:told	5:11
*|l:tolerat	1:-21
*|l:tongu	3:32
*|l:too	5:-25
*|l:took	4:18
*|l:top	0:-35 3:-50
*|l:topical	5:-22
*|l:total	3:-28
*|l:toxic	1:36 3:-34
*|l:toxicity	1:29
*|l:train	1:-38 3:39 4:15
*|l:transplant	1:-28
*|l:tray	3:-27
*|l:treat	0:21 1:-15 3:-26 4:-18
*|l:treatment	2:-32 3:-26 4:45
*|l:trial	2:-39 4:-33
*|l:trigger	2:-39 3:24
*|l:trim	0:35
*|l:trip	4:17
*|l:tripl	5:19
*|l:triptan	3:24
*|l:troubl	0:-45 1:40
*|l:try	0:44
*|l:tub	5:19
*|l:tummy	4:-10
*|l:turn	0:-46 1:-24 2:-24 4:24 5:-22
*|l:twic	4:-7
*|l:two	2:-9 5:30
*|l:typ	2:25
*|l:typically	4:19
*|l:under	1:-47 3:-45 4:19 5:-34
*|l:unless	1:-57 2:-34
*|l:unlik	2:-30 3:-44 5:-29
*|l:unsuitabl	0:-23 2:42
*|l:untreat	0:-22 2:27
*|l:unwant	0:-37
*|l:up	0:-17 2:-67 4:28
*|l:upper	3:19
*|l:upset	1:40 2:-30 3:-37
*|l:urin	4:-19
*|l:us	0:54 3:-32 4:-45
*|l:use	3:-28 4:-21 5:-35
*|l:useful	2:-33
*|l:usually	2:-29 3:-39 4:42
*|l:vaccinat	0:-31
*|l:vanish	4:14
*|l:vap	5:-17
*|l:varnish	4:15
*|l:vein	1:18 5:-23
*|l:version	5:10
*|l:versus	2:-25 5:-19
*|l:very	0:24 3:-15
*|l:vessel	1:-42
*|l:viral	0:21 2:-23
*|l:visibl	4:17
*|l:vitamin	3:-37 5:31
*|l:voclosporin	3:31
*|l:vomit	2:-29
*|l:wait	4:23
*|l:wak	1:-42 4:-8
*|l:wall	3:27
*|l:warfarin	1:40
*|l:warn	0:-45 1:44
*|l:was	0:-34 2:-52 3:-51 4:24 5:-35
*|l:watch	0:-33
*|l:way	1:-32
*|l:we	4:-36
*|l:weak	3:29
*|l:weaken	0:-42 3:-30
*|l:weakly	3:14
*|l:wear	4:13 5:-18
*|l:week	0:-44 3:-26 4:38 5:-11
*|l:weekly	5:26
*|l:weight	4:19
*|l:well	1:-58 2:-39 3:-26 4:25 5:-24
*|l:went	0:16 2:-26 4:-21
*|l:wer	3:-36 4:20
*|l:what	2:-29
*|l:when	1:-58 3:-53
*|l:wher	3:-28 4:7
*|l:whether	0:-41 1:-43 2:-42 5:-43
*|l:which	0:-31 1:-30 2:-44 4:37 5:17
*|l:whil	3:-52
*|l:whiten	2:-24 3:-28 5:-16
*|l:who	0:-21 1:-55 3:-48 5:-63
*|l:who'	2:21
*|l:whol	4:15
*|l:whom	5:-11
*|l:whos	1:-44 3:-32
*|l:why	2:-39 3:-61
*|l:widen	3:17
*|l:will	1:-46 2:-48 4:-22 5:-40
*|l:with	1:-27 2:46 3:-50 4:-25 5:-32
*|l:within	0:-45 4:24
*|l:women	5:-27
*|l:won't	2:-29 3:-26
*|l:word	3:-22
*|l:work	0:41 1:-58 2:-22 4:54 5:-25
*|l:wors	4:-17
*|l:worth	4:18
*|l:would	2:-38 3:36
*|l:year	1:-39 4:-21 5:-33
*|l:yet	0:-39 2:-32 4:21
*|l:you	1:-16 2:33 3:-31
*|l:you'll	0:-51 1:40 3:-25
*|l:you'r	1:-61
*|l:you'v	0:-46 1:-32
*|l:younger	2:-19
*|l:your	2:-45 3:-8 4:-44
*|l:zero	0:-31 1:32
*|l:zevracel	3:29
*|l:zinc	0:-43 5:19
*|l:zoledronic	5:27
*|l:|	5:-16
*|l:£	4:-17
*|l:·	0:-30 3:-43 5:-22
*|l:–	2:-64 3:-65
*|l:—	4:12
*|l:’	5:19
*|l:“	2:-52 4:-22
*|l:•	0:-34 1:-35
*|listed	1:51 4:-21 5:22
*|m1:&	3:-29
*|m1:,	2:-33 4:17
*|m1:;	2:-38
*|m1:and	4:-26 5:-8
*|m1:or	2:37 3:-35 5:25
*|no-tb	3:-35
*|q:1	0:-73 1:48 2:-37 3:-36 4:13 5:-20
*|q:1,000	4:13
*|q:10	0:-64 1:51 3:-30
*|q:100	0:-59 1:7 2:-34
*|q:11	4:27
*|q:14	1:-46 2:-33 4:10
*|q:1980	4:15
*|q:2	4:17
*|q:2025	1:-31 4:10
*|q:23	2:-33
*|q:34	1:-31 4:10
*|q:999	2:-42
*|q:a	4:14
*|q:abl	0:-18 2:29
*|q:about	4:16
*|q:absolut	2:25
*|q:ach	1:-31
*|q:achalasia	2:33
*|q:acn	1:-41
*|q:act	0:27
*|q:actually	2:-20 4:31
*|q:acut	1:-33 3:-29
*|q:add	5:16
*|q:adult	4:-20 5:24
*|q:advisabl	2:43
*|q:adviz	0:-34 2:37
*|q:affect	0:-56 1:36 2:-33 4:23 5:-21
*|q:after	0:46 2:-56 4:-13 5:-25
*|q:afterward	1:49
*|q:again	5:16
*|q:against	0:-34 2:37
*|q:age	1:-36
*|q:agonist	0:27
*|q:ahead	1:-28 2:35
*|q:aligner	1:-26 2:-31
*|q:all	2:-24
*|q:allergic	0:-43 2:34
*|q:also	1:-39
*|q:alternativ	1:-22 2:-26 3:-28 4:27
*|q:am	0:-51
*|q:amlodipin	0:-36 1:-44 2:34
*|q:among	0:1 1:-34 2:-42
*|q:an	2:-46
*|q:and	0:-20 5:-28
*|q:announc	4:20
*|q:antibiotic	1:-37 2:-47
*|q:any	1:26 3:-29 4:12
*|q:anyon	0:-58 1:-57 2:31
*|q:anyth	0:-54
*|q:apply	0:-74 1:-52
*|q:appointment	2:36 4:-15
*|q:approv	2:-41 3:-20
*|q:aren't	4:-10
*|q:around	0:-69
*|q:as	0:60 2:-28 4:11
*|q:assessment	2:17
*|q:at	3:-39
*|q:attack	1:-61 2:38
*|q:autocel	4:16
*|q:away	0:-68 1:54 2:-12 4:-33
*|q:baby	4:20
*|q:back	4:26
*|q:bad	0:-34
*|q:be	2:21
*|q:becaus	0:-39 2:-40
*|q:been	2:-59
*|q:befor	0:-60 1:-41 3:-27 4:-23 5:25
*|q:benefit	2:-27
*|q:best	1:-51 2:-53
*|q:beta2	0:27
*|q:better	3:-32 4:28 5:-14
*|q:between	0:-68
*|q:blood	4:17
*|q:bon	2:-36
*|q:boost	5:-19
*|q:botox	3:-36
*|q:botulinum	4:15
*|q:bridg	5:-15
*|q:bronchodilator	0:27
*|q:busulfan	1:-31 4:10
*|q:but	1:-49 2:-41
*|q:by	0:16 5:34
*|q:bypass	1:-32
*|q:c	1:-29
*|q:cal	2:-75
*|q:call	2:-65
*|q:can	0:45 2:-36 5:-42
*|q:can't	1:-15 2:62 4:-7 5:-17
*|q:cannot	1:-24 2:49
*|q:cataract	0:-32 5:-14
*|q:caus	0:-46 2:-39 3:-35 4:-10
*|q:cel	1:-31 4:10
*|q:cell	1:-46 4:16
*|q:certainly	0:47 1:-22
*|q:chamber	2:-34
*|q:chanc	4:20
*|q:children	0:-45 4:-17
*|q:choic	5:25
*|q:choos	4:26
*|q:chronic	0:-45
*|q:cigarett	5:-16
*|q:clear	2:-33
*|q:client	1:-38 2:-49 3:-31
*|q:clinic	4:-20
*|q:clozapin	1:-51 2:23
*|q:cold	1:-48
*|q:collaps	2:25
*|q:com	1:-57 3:-35
*|q:combination	1:-50
*|q:common	0:-51 1:57 2:-60 3:-42 4:10
*|q:compar	1:-18 2:-42
*|q:completely	0:46
*|q:complication	0:-56 1:57
*|q:compression	3:29
*|q:condition	1:-44 4:10
*|q:contact	1:58 2:-27 4:-16
*|q:copd	0:-64 1:-33 2:-27
*|q:corvanta	4:16
*|q:cost	5:-31
*|q:could	1:34 2:-37 4:9
*|q:cream	5:-18
*|q:cuf	0:-31 3:-22 4:-20
*|q:cur	0:54 1:-35
*|q:cut	4:10
*|q:cycl	4:21
*|q:d	3:30
*|q:data	1:-40 4:12
*|q:day	2:-55 4:27
*|q:dentur	5:-15
*|q:depend	1:-32 4:15
*|q:dermatologist	1:-36 2:47
*|q:desk	4:12
*|q:develop	1:41
*|q:did	1:-41 2:-23
*|q:diet	1:36 2:28
*|q:differenc	4:32 5:14
*|q:diod	0:36
*|q:diseas	1:-40 4:-16
*|q:do	1:-44 2:23 3:-25 4:-33
*|q:doctor	3:-33 4:-44
*|q:doe	4:11 5:-23
*|q:don	4:35
*|q:dos	2:-46 4:-16
*|q:downsid	0:-37
*|q:downtim	0:-52 1:57 4:36 5:-22
*|q:drip	3:-22 5:15
*|q:dry	5:-27
*|q:dummy	0:33
*|q:dur	0:22 5:15
*|q:each	0:-46 3:33
*|q:ear	1:-33 3:-29
*|q:easier	5:9
*|q:effect	0:-62 3:-27 4:15 5:-26
*|q:egg	3:35
*|q:electronic	5:-15
*|q:els	0:27 4:6
*|q:end	0:34
*|q:endors	0:31 1:-28 2:-19
*|q:estrogen	2:24
*|q:ever	0:-38 2:40
*|q:everyon	0:-48 4:-12
*|q:everyth	0:50 1:-44
*|q:evidenc	3:-31 4:-21
*|q:exactly	0:-74 4:25 5:-21
*|q:exerciz	4:27
*|q:experienc	4:15
*|q:fact	5:18
*|q:fad	5:-29
*|q:family	5:-18
*|q:far	1:-50 2:-28
*|q:fat	2:18
*|q:fda	2:-42 3:-33
*|q:feel	4:22 5:-37
*|q:few	0:-60 4:18
*|q:fewer	1:22 2:-36
*|q:fibromyalgia	0:-53 1:-54
*|q:finasterid	0:-29
*|q:find	1:-43 2:-23 5:17
*|q:first	2:46 4:16
*|q:fiv	2:-32
*|q:flak	1:41
*|q:follow	2:32 4:14
*|q:for	0:72 1:-43 4:10
*|q:form	3:-19
*|q:freez	0:-48 2:24
*|q:frequency	0:-39 1:21
*|q:from	0:-27 4:20 5:-18
*|q:furosemid	1:-10 2:15 4:-12
*|q:gel	0:38
*|q:generally	2:-32
*|q:get	1:56 2:-58 4:35
*|q:glutathion	0:33
*|q:goe	0:41
*|q:good	0:42 1:-57 2:-47 3:-44 4:14
*|q:group	2:-40 5:15
*|q:guest	0:52
*|q:gullet	2:33
*|q:gum	5:23
*|q:had	1:-27
*|q:hair	2:-41 4:22
*|q:halcyon	4:16
*|q:hand	4:15
*|q:happen	0:44 2:-19 4:41
*|q:hardly	1:40
*|q:harm	0:-37 1:34
*|q:has	1:-22
*|q:hav	2:42
*|q:hbot	0:29 2:-34
*|q:head	5:16
*|q:healthy	2:15
*|q:heart	1:-42
*|q:help	1:-31 2:-32 4:-13 5:17
*|q:her	1:-40 2:-27 5:-15
*|q:higher	0:-55
*|q:hip	3:-29
*|q:honest	2:-31 3:-24 5:-20
*|q:how	2:-34
*|q:however	1:-34 2:42
*|q:hurt	1:60 3:-63 4:39
*|q:hyperhidrosis	3:-23
*|q:i	5:13
*|q:i'd	1:-40 2:-27 5:-15
*|q:i'm	1:-44 2:-29
*|q:ibuprofen	3:-28
*|q:ideal	0:59 2:-34
*|q:if	0:-47 2:63 3:-40 4:-46 5:-37
*|q:immun	5:-23
*|q:implant	0:45 3:-25 5:-31
*|q:important	0:-48 2:-37 3:-27 4:24 5:-16
*|q:improvement	0:47 1:-22
*|q:in	1:11 4:24
*|q:inbox	0:50 1:-44
*|q:includ	0:-75 1:51 2:-56
*|q:infection	0:24 1:-85 2:-38 3:-39 5:15
*|q:infusion	1:-31 4:10
*|q:inhalator	5:-37
*|q:injection	5:22
*|q:instead	4:19
*|q:intravenous	1:-31 4:10
*|q:is	1:-33 4:-7
*|q:isn't	2:32 4:-9 5:-35
*|q:isotretinoin	1:-28
*|q:issu	0:-50 1:-46 3:-16 4:22 5:-34
*|q:it	0:33 4:12
*|q:it'	0:36 1:-20 2:-46
*|q:iv	3:-22 5:15
*|q:ivf	3:-13
*|q:jaw	2:-26 5:18
*|q:july	1:-31 4:10
*|q:just	3:35
*|q:key	1:14 2:-30 3:-40
*|q:kne	4:18 5:21
*|q:know	3:-38
*|q:known	0:-16 1:40 2:-45
*|q:laser	5:-26
*|q:last	3:-43 4:24
*|q:later	4:20
*|q:laxativ	2:-32
*|q:least	2:24
*|q:leg	1:-32
*|q:lens	4:-10
*|q:less	1:62
*|q:let	2:25
*|q:lif	2:-23
*|q:lift	4:15
*|q:light	1:41
*|q:lik	5:-26
*|q:limit	0:50 4:-21
*|q:limitation	0:-40 3:-25
*|q:list	0:43
*|q:liv	1:27
*|q:lodu	1:-31 4:10
*|q:lodutemgen	4:16
*|q:long	2:-64 3:-35 4:33
*|q:longer	2:-36
*|q:look	4:-35
*|q:loss	4:12
*|q:lot	0:22
*|q:low	1:-54 2:14 4:12
*|q:lung	2:25
*|q:mak	1:-33
*|q:many	4:18
*|q:may	1:50 3:-30 4:16 5:-29
*|q:me	5:8
*|q:mean	1:-19 3:-31 5:7
*|q:medication	0:-43
*|q:medicin	3:30 4:15 5:19
*|q:melatonin	3:-31 4:-25 5:40
*|q:messag	1:-19 2:-25 3:-33 5:-23
*|q:methotrexat	3:17
*|q:microneedl	3:27
*|q:middl	1:-33 3:-29
*|q:might	0:-67 3:27 4:21 5:9
*|q:migrain	1:-59 4:-21
*|q:month	2:-51
*|q:mor	0:-63 2:-29
*|q:most	1:61 5:-25
*|q:much	2:-51 3:-31 4:-26
*|q:music	0:-46 3:32
*|q:must	1:-27
*|q:my	0:24 2:-55 3:-30
*|q:myeloablativ	1:-31 4:10
*|q:myself	1:-40 2:-27 5:-15
*|q:narrow	2:33
*|q:narrower	5:16
*|q:nee	1:-59 4:22
*|q:need	1:-37 2:-34 4:11
*|q:needl	1:-30 2:23 5:-27
*|q:nitrofurantoin	1:-27
*|q:no	4:15 5:-10
*|q:non	1:46
*|q:normal	1:41
*|q:not	0:-82 1:-34 2:57 4:-27 5:-34
*|q:notic	0:-53 1:38 2:-56 4:13 5:15
*|q:occur	1:35 2:-31
*|q:of	3:-5 5:35
*|q:off	2:-28
*|q:often	2:-28 4:-13
*|q:on	2:-76 4:20
*|q:onc	2:-32
*|q:operation	1:-40 2:-31
*|q:option	5:-26
*|q:or	2:43
*|q:orthodontic	1:29
*|q:osteonecrosis	2:-26 5:18
*|q:other	0:26 3:11 5:20
*|q:ought	0:-51
*|q:our	0:27 1:-36 2:-74 3:-37
*|q:out	0:-60 1:52 2:-20 4:-14
*|q:ovary	3:35
*|q:over	4:-17
*|q:overnight	1:34
*|q:pain	1:-54
*|q:paracetamol	3:-20
*|q:particularly	1:38
*|q:patch	1:20 2:-28 4:-22
*|q:patient	2:-45 4:22
*|q:peel	2:-33 4:34
*|q:peopl	0:-47 1:28 3:-35 4:-24 5:-34
*|q:permanent	1:-35 3:-24 4:27
*|q:pharmacist	0:-45 4:-22
*|q:physician	2:-44
*|q:pill	0:-34 1:-46 2:24 3:35
*|q:pivotal	4:16
*|q:placebo	0:35 1:-27 2:-33 4:-25
*|q:polyp	1:-50 3:-25
*|q:polypectomy	0:-18 1:26
*|q:popular	0:52
*|q:positiv	4:16
*|q:post	0:-18 1:26
*|q:pre	2:17
*|q:prednisolon	5:-16
*|q:prescrib	0:60 1:-57 2:-69
*|q:press	0:-49
*|q:pressur	0:-23
*|q:pretty	0:50 1:-44
*|q:probably	1:-34 2:42
*|q:probiotic	2:-27
*|q:problem	0:-57 2:-68 3:-52 5:-31
*|q:procedur	0:-33
*|q:product	0:-56 2:38 5:-9
*|q:promiz	1:-40 2:-27 5:-15
*|q:propranolol	0:39
*|q:prostat	1:-32 3:-45 4:-11
*|q:protocol	4:12
*|q:prp	0:42 1:-49 2:-52 3:-16 4:18 5:31
*|q:question	0:-31 1:-56 2:-21 4:24
*|q:quicker	4:-21
*|q:quickly	4:6
*|q:quit	0:51
*|q:rar	0:-80 1:61 2:-42 4:22
*|q:rarely	0:-34
*|q:reaction	0:-48 2:-32
*|q:read	1:-44 2:-29
*|q:really	1:-37 2:-25 5:-26
*|q:reason	0:25 1:-41 2:-34
*|q:receiv	4:10
*|q:recommend	1:-42
*|q:redness	2:-22
*|q:releas	0:-44 3:33
*|q:replac	0:42
*|q:result	4:28
*|q:right	0:-51 2:42 4:-21 5:-19
*|q:ring	2:36
*|q:risk	0:-65 1:19 2:-49 3:-26 4:13
*|q:rotator	0:-31 3:-22 4:-20
*|q:rub	5:-18
*|q:rul	4:12
*|q:saf	0:-81 1:38 4:43 5:-48
*|q:safer	4:-10
*|q:salt	5:-18
*|q:say	2:17 4:-29 5:-19
*|q:scar	1:26 2:-35
*|q:scientist	1:-44 2:-29
*|q:see	2:-43
*|q:serious	0:-51 1:51 2:-22
*|q:session	4:18 5:-20
*|q:shockwav	1:-52 3:26 4:25
*|q:short	2:-49
*|q:should	3:-33 4:-18
*|q:shouldn't	0:-16
*|q:sickl	4:16
*|q:sid	0:-56 2:-26
*|q:singl	1:-31 4:10
*|q:situation	2:59
*|q:skin	2:-23 4:24
*|q:sleep	0:-46 1:-32
*|q:so	4:11 5:-38
*|q:som	1:44 4:-17 5:-23
*|q:someth	2:-25 4:9
*|q:soon	1:-43 4:19 5:-11
*|q:sorry	2:21
*|q:sort	0:52
*|q:speak	0:-39 1:16 2:20
*|q:specialist	2:-26
*|q:spray	3:-35 4:23
*|q:start	0:-44 4:-17
*|q:statin	0:47 1:-32
*|q:stay	4:15
*|q:stent	0:-30 1:-27 3:-38
*|q:steroid	5:20
*|q:still	1:27
*|q:stocking	3:29
*|q:stop	0:-31
*|q:story	0:-52
*|q:straight	0:-51 1:46 2:-58
*|q:strip	5:-14
*|q:strok	0:-42 1:-33 2:50
*|q:study	2:-52
*|q:suddenly	1:34
*|q:suggest	0:68 1:-38 2:-40
*|q:suitabl	0:-50 4:-30 5:-16
*|q:sumatriptan	2:17 5:16
*|q:sur	0:-52 1:-53
*|q:surgery	4:-8 5:-33
*|q:sweat	3:-18
*|q:swollen	5:16
*|q:syndrom	0:-36 2:-32
*|q:system	5:-23
*|q:tablet	2:35 4:24
*|q:tak	2:28 3:-42 4:-12
*|q:talk	1:-64 2:36
*|q:tamoxifen	0:-33
*|q:teeth	1:-42 4:15
*|q:tell	0:-68 4:-22
*|q:temporary	1:32
*|q:than	1:57 3:-39 5:-24
*|q:that'	1:41
*|q:the	4:9
*|q:them	5:-26
*|q:then	0:-58
*|q:ther	0:-47
*|q:therapy	5:-22
*|q:they	1:12 2:-35 3:-39 5:-18
*|q:thigh	2:-31
*|q:thing	0:-35 5:16
*|q:thinner	4:17
*|q:this	1:-49 5:3
*|q:though	0:-31
*|q:thought	0:-36 5:16
*|q:thre	2:-41 4:13
*|q:thread	4:16
*|q:tim	4:11
*|q:to	0:36 1:-29 5:-38
*|q:together	1:-32
*|q:too	2:-22 3:-18 5:-18
*|q:toothpast	5:-14
*|q:top	4:29
*|q:toplin	4:16
*|q:toxin	4:15
*|q:train	4:19
*|q:transplant	2:-36
*|q:treat	0:64 1:-38
*|q:treatment	0:52 1:-43 2:-26 4:11
*|q:trial	1:-48 4:31
*|q:triptan	5:16
*|q:troubl	1:-29
*|q:turp	1:-37 2:-30
*|q:two	1:46
*|q:uncommon	0:-29 1:40
*|q:under	1:-44
*|q:untreat	2:25
*|q:unwant	0:-47 1:53 2:28
*|q:up	0:-45 1:59 2:-36 4:24
*|q:urinary	0:-60 1:-40
*|q:us	1:-70 2:22 3:-46 5:-14
*|q:use	0:50 1:-31 3:-20
*|q:user	1:27
*|q:usual	0:50 1:-44
*|q:very	1:69 2:-38 3:-22 4:15
*|q:vessel	5:16
*|q:visit	4:14
*|q:warfarin	1:-28
*|q:watch	0:-66 1:60 2:-24
*|q:we	1:-45 2:23 3:-49 4:-16
*|q:we'll	0:-46 2:48
*|q:week	0:-44 2:36
*|q:weight	4:18
*|q:wer	0:-84 1:64 2:-30 3:-28
*|q:what	0:-35 1:-23 4:-12
*|q:what'	2:-45 4:17 5:-21
*|q:when	4:48 5:-29
*|q:whether	2:-27
*|q:which	3:-35 4:16
*|q:whiten	1:-41 3:-34 5:-18
*|q:who	0:-22 1:-24 4:-14 5:-23
*|q:why	0:-43 1:-48 2:-67 3:-17
*|q:will	2:22 4:34
*|q:won't	2:29
*|q:work	4:37
*|q:wors	1:48
*|q:worst	3:-19 5:-16
*|q:wouldn't	5:9
*|q:yet	2:21
*|q:yoga	4:27
*|q:you	0:-23 2:49 3:-28 4:-29 5:-26
*|q:zinc	5:16
*|r1:!	1:-39 3:-29
*|r1:"	0:-44
*|r1:&	2:-35
*|r1:'s	0:-19 2:20 3:-37
*|r1:(	3:28 5:-17
*|r1:,	4:42
*|r1:-	1:-53 2:19 3:15 4:-17 5:-35
*|r1:.	4:15
*|r1:0	2:-39 5:-20
*|r1::	0:-26 1:-49 3:-29 5:-37
*|r1:;	2:-25 4:17 5:-14
*|r1:[	4:17
*|r1:^	3:-46
*|r1:a	0:38 1:-48
*|r1:about	0:-32 1:-33 2:-23
*|r1:affect	3:-19
*|r1:after	0:52 1:-33 2:-48 5:-41
*|r1:afterward	4:19
*|r1:against	0:-46 5:-24
*|r1:ago	4:-24
*|r1:all	3:-34
*|r1:allergy	2:36
*|r1:alon	1:-32
*|r1:also	0:38 3:-40 5:-24
*|r1:analgesic	5:24
*|r1:and	1:27 3:11 5:-34
*|r1:antibody	2:26
*|r1:any	1:-26 3:31
*|r1:apart	4:19
*|r1:are	5:13
*|r1:aren't	2:-27
*|r1:arm	1:23
*|r1:around	5:20
*|r1:as	3:23 4:36 5:-16
*|r1:at	2:12
*|r1:away	0:32 1:-15 5:-30
*|r1:beat	3:26
*|r1:becaus	1:-30 2:-23
*|r1:beforehand	4:20
*|r1:begin	1:-41
*|r1:behind	3:-31
*|r1:beneath	5:14
*|r1:benefit	0:29
*|r1:besid	5:19
*|r1:better	1:-20
*|r1:block	3:-33
*|r1:blocker	0:-36 1:-25 3:17
*|r1:build	3:-24
*|r1:but	0:81 1:-82 3:29 4:40
*|r1:buy	5:20
*|r1:by	0:38 1:-70
*|r1:bypass	5:31
*|r1:cal	1:-46 2:-30 3:-39
*|r1:cam	0:25 1:-28
*|r1:can	0:-32 2:-19 3:-33 4:-21
*|r1:can't	0:-31
*|r1:carry	2:-30
*|r1:caus	1:32
*|r1:chang	3:18
*|r1:com	0:-33 1:46 2:-29
*|r1:combin	5:21
*|r1:compar	4:23
*|r1:concentrat	5:13
*|r1:contain	5:31
*|r1:contribut	3:1
*|r1:could	2:-29 3:-17 5:33
*|r1:count	0:42
*|r1:cours	4:23
*|r1:day	0:52 1:-22
*|r1:despit	4:-29
*|r1:did	1:-39 3:-25
*|r1:disappear	1:-38
*|r1:do	0:-62 2:-47 3:-27 5:-26
*|r1:doe	3:-64 5:-37
*|r1:down	0:47 3:-37 5:-22
*|r1:drop	5:-14
*|r1:dur	1:48
*|r1:eas	5:30
*|r1:ending	3:32
*|r1:every	0:-58 3:-24 5:51
*|r1:exist	5:24
*|r1:fail	5:-16
*|r1:fell	0:39 3:25
*|r1:fir	3:31
*|r1:follow	4:13
*|r1:found	2:-21 3:-29
*|r1:from	2:-61
*|r1:further	0:-28 3:20
*|r1:generally	0:-24
*|r1:giv	2:-34
*|r1:given	5:-26
*|r1:go	5:-23
*|r1:goe	3:-40 5:-21
*|r1:grow	0:-33
*|r1:had	1:-37 3:16 4:31
*|r1:happen	0:-51 1:32
*|r1:has	1:32 5:-38
*|r1:hav	2:-78 3:-44 5:-34
*|r1:help	0:-44 1:-27 2:-21 5:-12
*|r1:hold	3:-39
*|r1:i	4:48
*|r1:if	0:-59 1:53 2:-63 3:-31 5:13
*|r1:improv	0:66 1:-38
*|r1:in	3:26
*|r1:includ	0:-40 1:-57
*|r1:inhibitor	0:-63 1:-46 3:-18
*|r1:injection	5:-44
*|r1:insid	1:-39
*|r1:instead	2:-19
*|r1:into	5:56
*|r1:is	0:-61 3:-25
*|r1:isn't	5:-31
*|r1:it	1:-52 3:-39 4:8
*|r1:itself	1:-41 2:-33 5:-16
*|r1:keep	0:37 3:-33 4:20
*|r1:known	3:-24
*|r1:last	5:39
*|r1:less	0:30 2:-33
*|r1:level	3:-30
*|r1:lif	4:-23
*|r1:lik	0:-41
*|r1:loung	5:-18
*|r1:lower	3:-37
*|r1:mad	3:-29
*|r1:mak	0:-51 1:-34 3:-57 5:-31
*|r1:may	0:-53 2:-32 5:-30
*|r1:medicin	2:-23
*|r1:memory	4:-15
*|r1:messenger	3:27
*|r1:might	5:-20
*|r1:mor	2:-37 4:-10 5:-20
*|r1:must	0:-49 1:-56
*|r1:narrow	3:-25
*|r1:nee	2:-7
*|r1:need	0:-42 2:-19 3:-31
*|r1:no	3:-26
*|r1:normally	5:-22
*|r1:now	1:-34
*|r1:numb	5:30
*|r1:of	1:-19
*|r1:onc	5:10
*|r1:one	5:30
*|r1:or	2:33 3:-26 4:30
*|r1:out	1:-48 2:-42 5:-25
*|r1:over	1:31 4:-35 5:18
*|r1:patient	1:-40
*|r1:protect	5:-15
*|r1:put	1:35 3:22
*|r1:rat	0:27
*|r1:rather	4:35
*|r1:reduc	5:16
*|r1:regulator	2:-28
*|r1:releas	3:-32
*|r1:remain	1:-40
*|r1:respond	0:39 3:-27
*|r1:risk	0:-31 1:32
*|r1:ros	1:37 3:-18
*|r1:run	4:-14
*|r1:said	5:18
*|r1:scar	1:23
*|r1:scor	0:45 1:-35
*|r1:session	4:13 5:-16
*|r1:should	0:-56 1:-47 2:20 5:-16
*|r1:signal	3:30
*|r1:sinc	2:-44 5:14
*|r1:sit	5:-25
*|r1:slop	3:-21
*|r1:slow	1:-27
*|r1:so	3:23 4:10
*|r1:spray	5:-16
*|r1:squeez	2:15
*|r1:stiffen	3:-27
*|r1:stop	1:-42 3:-38 5:-27
*|r1:study	0:-40
*|r1:subcutaneously	5:-25
*|r1:such	5:18
*|r1:tablet	0:-52 1:-44 3:-31 4:-28 5:-43
*|r1:tak	2:-54 5:-38
*|r1:taken	5:20
*|r1:teeth	4:-30
*|r1:tend	1:19
*|r1:test	0:-63 2:-32 3:-51 5:-23
*|r1:than	4:-10 5:-24
*|r1:that	3:-7 4:16
*|r1:the	1:-24
*|r1:then	3:1
*|r1:ther	1:-31
*|r1:there'	5:-13
*|r1:they	2:-24
*|r1:through	0:-39 3:-30
*|r1:to	0:-49 2:-9
*|r1:too	1:-40
*|r1:treatment	0:29 1:-43
*|r1:trial	0:-64 1:-44
*|r1:turn	0:-41 1:46 3:-23
*|r1:twic	5:25
*|r1:typ	3:-22
*|r1:under	3:35 5:-15
*|r1:unless	2:-22
*|r1:until	3:26 4:12
*|r1:urin	4:-29
*|r1:us	5:-20
*|r1:use	4:-32
*|r1:usually	1:24
*|r1:wak	0:29
*|r1:was	1:26 2:-35 4:-20 5:4
*|r1:water	4:-27
*|r1:weaken	5:25
*|r1:weekly	5:18
*|r1:wer	1:13 3:-42
*|r1:when	3:-32
*|r1:wher	1:31
*|r1:which	3:15
*|r1:whil	2:26 3:27
*|r1:who	2:-40
*|r1:will	0:-45 2:-36
*|r1:with	1:-29 2:-48 4:13 5:17
*|r1:within	1:-21 2:-28
*|r1:without	2:-44
*|r1:won't	5:-20
*|r1:work	0:-53 3:-23 5:11
*|r1:would	3:-47 5:32
*|r1:year	3:-37
*|r1:you	2:-21 5:-20
*|r1:your	4:17 5:-22
*|r1:·	0:-55 1:-40
*|r1:–	3:16 5:-16
*|r1:—	0:-44 1:35 5:-16
*|r2:! ^	1:-39 3:-29 4:16
*|r2:'s .	0:39
*|r2:'s own	0:-25 3:-23
*|r2:( 0	0:-42 1:32
*|r2:( a	3:-21
*|r2:( atrial	0:28
*|r2:( entonox	5:-20
*|r2:( lindqvist	3:39
*|r2:( nausea	1:-37
*|r2:( the	0:28
*|r2:( you	5:-15
*|r2:) ,	3:21
*|r2:) .	2:-49 4:-22 5:-30
*|r2:) ^	3:-38 5:16
*|r2:) are	5:-23
*|r2:) is	0:-43
*|r2:) may	1:21
*|r2:) that	3:26
*|r2:, "	4:-23
*|r2:, 0	0:-53 4:16
*|r2:, a	2:31 3:42 4:16 5:-30
*|r2:, after	3:21
*|r2:, although	0:47 2:-35
*|r2:, an	5:-14
*|r2:, and	0:43 4:32
*|r2:, appear	5:-20
*|r2:, are	5:-26
*|r2:, as	5:29
*|r2:, ask	1:-34
*|r2:, at	4:30 5:-25
*|r2:, becaus	1:-46 2:33 4:25
*|r2:, bleed	1:19
*|r2:, but	0:48 1:-37 4:51 5:-16
*|r2:, by	2:-27
*|r2:, cal	3:-21
*|r2:, capsul	5:16
*|r2:, diarrhea	1:41
*|r2:, dizziness	1:36
*|r2:, dry	5:15
*|r2:, fit	1:19
*|r2:, for	1:-38 3:-21 4:18 5:20
*|r2:, glp	3:-29
*|r2:, had	1:-29
*|r2:, has	4:11
*|r2:, headach	1:64
*|r2:, however	0:47 1:-36
*|r2:, if	1:-35
*|r2:, in	3:-39 4:47
*|r2:, infection	1:27
*|r2:, is	2:-25 3:13
*|r2:, kidney	2:13
*|r2:, later	4:-19
*|r2:, long	2:-21
*|r2:, mak	2:-27
*|r2:, most	4:13
*|r2:, mostly	0:14 1:-44
*|r2:, nausea	1:36
*|r2:, nerv	3:-21
*|r2:, no	0:-36
*|r2:, oddly	5:-24
*|r2:, often	4:27
*|r2:, on	2:-30 4:15
*|r2:, onc	5:-31
*|r2:, one	5:-18
*|r2:, or	4:-25
*|r2:, out	3:-20
*|r2:, probably	3:-25
*|r2:, sinc	1:-46 2:28
*|r2:, skin	5:19
*|r2:, so	1:8 3:42 4:28
*|r2:, sold	5:21
*|r2:, som	0:-20
*|r2:, such	3:-22
*|r2:, support	0:-26 3:18
*|r2:, tell	2:-22
*|r2:, the	1:-28 2:-56 3:27 4:-15 5:-14
*|r2:, though	4:-20
*|r2:, usually	0:-22 4:15 5:16
*|r2:, vomit	1:31
*|r2:, was	0:-41
*|r2:, wherea	4:11
*|r2:, which	1:34 3:30 4:15
*|r2:, whil	0:-32
*|r2:, who	0:-19 2:42
*|r2:, with	2:-28 3:-21 4:-14
*|r2:, yet	0:41 4:13
*|r2:, your	0:-26 3:34
*|r2:, ”	5:-15
*|r2:- fre	0:42 3:-25 5:-15
*|r2:- releas	4:-21
*|r2:. "	2:-33 3:-39
*|r2:. )	5:-21
*|r2:. ^	4:9
*|r2:. ”	4:23 5:-18
*|r2:0 %	5:-33
*|r2:0 .	5:-19
*|r2:: ^	1:-42 4:15 5:-16
*|r2:: four	0:-40
*|r2:: injection	5:-32
*|r2:: the	1:-25 2:-35
*|r2:; ^	4:-22
*|r2:; a	1:21
*|r2:; for	4:11
*|r2:; it	0:40
*|r2:; som	4:10
*|r2:; the	0:37
*|r2:; ther	3:21
*|r2:[ 0	4:17
*|r2:^ ^	3:-46
*|r2:a littl	0:35 1:-38
*|r2:a month	5:26
*|r2:affect hormon	3:-19
*|r2:after a	1:-41
*|r2:after the	3:19 4:-5
*|r2:after they	4:25
*|r2:after treatment	4:13
*|r2:afterward .	4:21
*|r2:ago ,	4:-16
*|r2:analgesic in	5:24
*|r2:and ,	3:33
*|r2:and 0	3:34
*|r2:and an	1:29
*|r2:and are	4:20
*|r2:and aspirin	2:20
*|r2:and block	3:-40
*|r2:and bon	3:-25
*|r2:and bowel	3:-23
*|r2:and by	2:-18
*|r2:and calm	3:21
*|r2:and caus	1:37 5:-17
*|r2:and fever	1:24
*|r2:and for	0:61 1:-39
*|r2:and gip	3:36
*|r2:and harmful	1:-29
*|r2:and has	0:-32
*|r2:and help	3:22
*|r2:and hepatotoxicity	1:20
*|r2:and ibuprofen	5:-10
*|r2:and in	0:-6 1:-56 2:39 3:-24
*|r2:and interleukin	3:29
*|r2:and is	0:-58
*|r2:and it	0:-31
*|r2:and joint	5:-28
*|r2:and last	4:18
*|r2:and less	1:-23
*|r2:and let	5:25
*|r2:and liver	2:21
*|r2:and mouth	0:28
*|r2:and nausea	1:31
*|r2:and noradrenalin	3:38
*|r2:and rash	1:28
*|r2:and skin	3:-29
*|r2:and sleep	0:33
*|r2:and slow	3:-31
*|r2:and som	3:-37
*|r2:and stomach	1:23
*|r2:and the	3:29 5:-26
*|r2:and ther	4:24
*|r2:and to	3:23
*|r2:and weight	0:-38 1:22
*|r2:and you'll	4:16
*|r2:antibody ,	2:26
*|r2:are a	2:-36
*|r2:are an	5:21
*|r2:are common	0:-26 2:-25
*|r2:are fin	2:17
*|r2:are mild	1:16
*|r2:are mor	2:-33 3:32
*|r2:are no	2:13
*|r2:are not	5:-19
*|r2:are often	5:-22
*|r2:are probably	2:30
*|r2:are put	5:-25
*|r2:are rar	1:40
*|r2:are repeat	5:16
*|r2:are still	0:35 2:-44 5:-23
*|r2:are taken	5:-14
*|r2:are the	0:-55 1:45 5:19
*|r2:are told	2:-20
*|r2:are use	5:21
*|r2:are usually	1:33 5:-37
*|r2:are well	1:33
*|r2:around the	5:26
*|r2:as a	5:-13
*|r2:as well	3:23
*|r2:at $	5:14
*|r2:at 0	0:16
*|r2:at all	1:-29
*|r2:at first	1:27
*|r2:at most	4:28
*|r2:at night	1:28
*|r2:at one	5:20
*|r2:at that	5:-12
*|r2:at the	2:17
*|r2:becaus it	2:-34
*|r2:becaus of	1:-36 2:20
*|r2:befor it	4:16
*|r2:befor the	4:10
*|r2:befor you	4:24
*|r2:befor your	4:-12
*|r2:beneath the	5:14
*|r2:besid the	5:19
*|r2:block the	3:-25
*|r2:but can	1:-22
*|r2:but doe	1:-22
*|r2:but is	1:-23
*|r2:but not	0:46
*|r2:buy a	5:20
*|r2:by about	1:-41 3:-37
*|r2:by block	3:38
*|r2:bypass the	5:31
*|r2:cal rhabdomyolysis	1:-25
*|r2:cam down	0:23 1:-27
*|r2:can be	3:-25
*|r2:can caus	0:-33 2:-39 4:-24 5:-17
*|r2:can eas	5:-17
*|r2:can giv	5:21
*|r2:can happen	1:31
*|r2:can mak	2:-49 5:17
*|r2:can provok	1:-40
*|r2:can push	5:21
*|r2:can stop	3:22
*|r2:caus by	1:32
*|r2:compar with	4:23
*|r2:contain 0	5:17
*|r2:could get	5:30
*|r2:cours of	4:23
*|r2:did not	0:28 1:-36
*|r2:do not	2:-31
*|r2:do occur	1:37
*|r2:do work	5:-20
*|r2:doe not	1:-31 3:-32 5:-19
*|r2:down in	3:-26
*|r2:dur treatment	5:-20
*|r2:eas pain	5:38
*|r2:every day	5:23
*|r2:every six	5:29
*|r2:every two	5:24
*|r2:fell in	3:34
*|r2:first .	2:-26
*|r2:first ;	2:23
*|r2:for 0	4:-19
*|r2:for a	5:-30
*|r2:for about	5:-26
*|r2:for as	3:-24
*|r2:for at	4:-16
*|r2:for cancer	5:23
*|r2:for glaucoma	5:24
*|r2:for hay	5:22
*|r2:for it	5:-23
*|r2:for most	4:13
*|r2:for sever	0:-34
*|r2:for the	0:-46 2:-24 4:17 5:21
*|r2:for two	4:-19
*|r2:from a	1:-23
*|r2:from any	0:40 1:-32
*|r2:from bee	3:30
*|r2:from bleed	0:-32
*|r2:from releas	3:-16
*|r2:from the	2:-27 3:36
*|r2:further down	0:-28 3:20
*|r2:get round	5:24
*|r2:go into	5:-23
*|r2:happen in	1:38
*|r2:has been	1:38 5:-27
*|r2:has less	3:27
*|r2:has to	2:-29
*|r2:hav a	5:-17
*|r2:hav been	0:-53 1:38 2:-32
*|r2:hav fail	5:-16
*|r2:help peopl	0:-15
*|r2:i felt	4:24
*|r2:if the	0:-30 1:17
*|r2:if you	2:-48 3:-23 4:-18
*|r2:improv as	0:26
*|r2:improv slightly	0:39
*|r2:in 0	0:-41 5:-28
*|r2:in a	3:-34
*|r2:in animal	3:29
*|r2:in any	1:-41
*|r2:in check	0:35
*|r2:in children	1:18
*|r2:in each	5:19
*|r2:in its	3:-28
*|r2:in march	5:20
*|r2:in men	3:25
*|r2:in most	1:-40
*|r2:in order	3:-16
*|r2:in peopl	3:-27
*|r2:in som	3:-36
*|r2:in the	0:-9 2:11 4:-15 5:6
*|r2:in typ	0:30
*|r2:in your	3:16
*|r2:includ :	1:-40
*|r2:inhibitor ,	3:-27
*|r2:inhibitor .	0:-31 3:26
*|r2:injection can	5:-14
*|r2:injection into	5:-33
*|r2:into newborn	5:25
*|r2:into the	5:46
*|r2:is a	0:-24 2:-38 3:-35 5:-24
*|r2:is an	2:-31
*|r2:is another	1:-31 2:13
*|r2:is badly	2:24
*|r2:is bee	2:-20
*|r2:is cal	0:-34
*|r2:is common	1:34
*|r2:is extremely	1:28
*|r2:is hormon	0:-41
*|r2:is inject	5:-14
*|r2:is low	2:26
*|r2:is mor	3:-21
*|r2:is normally	3:-32
*|r2:is not	2:10 5:-17
*|r2:is quickest	5:26
*|r2:is rar	1:46 2:-31
*|r2:is repeat	5:21
*|r2:is retinal	1:-36
*|r2:is still	3:-24
*|r2:is taken	3:-33 5:17
*|r2:is the	3:-37 5:-21
*|r2:is thought	3:-22
*|r2:is to	0:52
*|r2:is very	1:59 5:-15
*|r2:is your	2:-19 3:-30
*|r2:isn't a	2:28
*|r2:isn't right	5:-16
*|r2:isn't suitabl	2:-30
*|r2:it also	0:-34
*|r2:it doe	0:28
*|r2:known as	3:-24
*|r2:last half	5:20
*|r2:level of	3:-29
*|r2:lif ,	4:-15
*|r2:loung –	5:-18
*|r2:mak girl	5:-11
*|r2:may also	5:-26
*|r2:may caus	1:-36
*|r2:may feel	1:-37
*|r2:may hav	1:-15 2:-19
*|r2:may nee	2:-28
*|r2:may not	2:-6 5:-15
*|r2:may rais	3:-26
*|r2:may tak	0:-37 1:-41
*|r2:may thin	5:-29
*|r2:medicin agency	2:-23
*|r2:mor easily	0:-30 2:-25
*|r2:mor likely	0:-38 1:28 2:-18
*|r2:mor often	0:-46
*|r2:mor than	0:48 1:-44
*|r2:must not	2:-35
*|r2:narrow the	3:-25
*|r2:no longer	3:-26
*|r2:numb the	5:30
*|r2:of a	4:9
*|r2:of agony	4:-27
*|r2:of an	0:26
*|r2:of budesonid	5:23
*|r2:of diagnosis	4:-17
*|r2:of foslevodopa	5:-29
*|r2:of fsh	5:-28
*|r2:of hcg	5:18
*|r2:of local	5:16
*|r2:of lodu	5:20
*|r2:of muscl	5:-28
*|r2:of pregnancy	4:-17
*|r2:of semaglutid	5:17
*|r2:of stop	4:27
*|r2:of the	0:29 1:-52 2:-28 3:4 4:24 5:22
*|r2:of treatment	4:20
*|r2:of week	2:-23
*|r2:on 0	0:-35
*|r2:on the	3:23 5:12
*|r2:onc a	5:37
*|r2:onc or	5:23
*|r2:one tablet	5:25
*|r2:only )	5:16
*|r2:or an	0:-34
*|r2:or another	2:17
*|r2:or bon	0:-27 1:26
*|r2:or drop	5:29
*|r2:or kidney	2:40
*|r2:or of	1:36
*|r2:or spray	5:19
*|r2:or the	1:33 2:-22 3:-15
*|r2:or thin	1:27
*|r2:or week	4:19
*|r2:or who	2:24
*|r2:protect the	5:-13
*|r2:rather than	4:35
*|r2:said to	5:18
*|r2:should check	2:20
*|r2:should steer	1:-21 2:40
*|r2:sinc 0	5:14
*|r2:sit is	5:-11
*|r2:sit with	5:-18
*|r2:slow ,	1:-27
*|r2:so that	4:10
*|r2:stop the	3:-19 5:-26
*|r2:subcutaneously onc	5:-25
*|r2:such as	5:18
*|r2:tablet ,	5:-13
*|r2:tablet can	5:-16
*|r2:tablet should	2:35
*|r2:tak 0	5:-22
*|r2:tak about	5:-18
*|r2:taken onc	5:28
*|r2:teeth .	4:-21
*|r2:tend to	1:19
*|r2:test .	1:-11
*|r2:test is	0:-29
*|r2:that are	3:-27
*|r2:that block	3:-28
*|r2:that driv	3:25
*|r2:that has	1:-36
*|r2:that is	0:35 3:23 5:-19
*|r2:that mak	2:23 3:-25
*|r2:that most	5:12
*|r2:that switch	3:-28
*|r2:that the	0:-50
*|r2:that you	5:23
*|r2:the capsul	5:39
*|r2:the gap	4:31
*|r2:the nerv	0:-28
*|r2:the skin	1:-39
*|r2:the tablet	5:-38
*|r2:themselv .	3:33
*|r2:there' a	5:-13
*|r2:through a	3:-16
*|r2:to 0	4:-11
*|r2:to be	2:-28
*|r2:to it	2:22
*|r2:to kick	4:18
*|r2:to mak	3:-38
*|r2:to prevent	5:-21
*|r2:to settl	4:15
*|r2:to the	2:-12
*|r2:to this	2:-25
*|r2:to treat	5:23
*|r2:to under	5:-14
*|r2:to work	4:27
*|r2:too .	2:20
*|r2:turn up	1:30
*|r2:twic a	5:27
*|r2:unless your	2:-25
*|r2:urin ^	4:-29
*|r2:wak at	0:30
*|r2:was 0	1:-46
*|r2:was about	4:-18
*|r2:was also	0:27
*|r2:was approv	5:-21
*|r2:was better	0:9
*|r2:was generally	5:-16
*|r2:was larg	0:25
*|r2:was modest	1:-28
*|r2:was not	0:-42
*|r2:was report	1:36
*|r2:weaken the	5:25
*|r2:weekly ,	5:18
*|r2:wer begun	5:23
*|r2:wer common	1:26
*|r2:wer exclud	1:-34
*|r2:wer mild	1:27
*|r2:wer mostly	1:26
*|r2:wer put	1:22
*|r2:wer report	0:-34 1:20
*|r2:when they	0:-35 3:-20
*|r2:which can	5:-19
*|r2:whil on	2:16
*|r2:whil you	2:29
*|r2:who are	2:-27
*|r2:who could	2:16
*|r2:who hav	0:-48
*|r2:who tak	2:-30
*|r2:will prevent	5:-19
*|r2:with a	0:-58 5:21
*|r2:with an	2:-31
*|r2:with chronic	0:-32
*|r2:with dapivirin	5:27
*|r2:with dr	4:34
*|r2:with no	5:-18
*|r2:with vomit	2:33
*|r2:with water	5:26
*|r2:within 0	5:14
*|r2:within a	1:-37
*|r2:work .	0:-31
*|r2:work faster	5:26
*|r2:would reset	5:14
*|r2:your doctor	5:-14
*|r2:– ^	4:12
*|r2:– leav	2:32
*|r2:– sever	2:24
*|r2:— and	1:33
*|r:!	1:-47 3:-32 5:-29
*|r:"	0:-42 2:-37 4:-19 5:-35
*|r:$	5:14
*|r:%	2:-42 3:17 4:16 5:-35
*|r:&	0:-53 2:-48 3:-29 4:12
*|r:'s	0:-37 2:13 3:-21
*|r:(	2:-18 4:-21 5:-38
*|r:)	1:-16 2:-36 5:21
*|r:,	0:30
*|r:-	1:-28 3:-12 5:-46
*|r:.	5:-30
*|r:/	5:31
*|r:0	1:-36 3:-42 4:-35
*|r::	0:-34 1:-53 2:-39 3:-31 5:-30
*|r:;	2:-17 3:36 4:18
*|r:[	3:-18 4:24
*|r:]	4:24
*|r:^	2:-26 5:-23
*|r:a	1:21 2:2 3:-20 4:23
*|r:about	1:-31 3:-54
*|r:abov	0:31
*|r:account	0:-37
*|r:ace	2:-31
*|r:ach	2:-25
*|r:acid	1:-56 3:-46 5:29
*|r:act	3:-40 5:19
*|r:acupunctur	5:25
*|r:acut	4:22
*|r:add	3:-25
*|r:adult	2:-22
*|r:adviz	5:-16
*|r:affect	3:-23
*|r:after	0:63 1:-27 2:-27 3:-19 5:-37
*|r:afterward	4:19
*|r:again	1:-31 3:41
*|r:against	0:-33 5:-34
*|r:age	2:-25 5:-12
*|r:agency	2:-42
*|r:ago	4:-24
*|r:agony	4:-27
*|r:airway	3:-42
*|r:al	4:10
*|r:alcohol	5:-18
*|r:all	2:-42 5:41
*|r:allergic	2:-13
*|r:allergy	2:42
*|r:allow	4:-24
*|r:almost	3:20
*|r:alon	1:-45 3:-23
*|r:alpha	3:-21
*|r:already	0:59 1:-74 3:-33
*|r:also	3:-41
*|r:although	0:54 2:-47
*|r:amount	2:21 3:25 5:23
*|r:an	4:-15 5:27
*|r:analgesic	5:24
*|r:and	4:8 5:-8
*|r:anesthetic	4:13 5:25
*|r:another	1:-56 5:-25
*|r:antibody	0:-11
*|r:antifungal	2:20
*|r:any	0:30 1:-42 2:16 4:28 5:-23
*|r:anyth	5:-22
*|r:apart	4:19 5:15
*|r:apiec	5:15
*|r:appear	2:-48 3:-40 5:-22
*|r:approv	5:-33
*|r:april	3:20
*|r:are	1:22 3:-22 4:-27
*|r:area	2:17 4:12
*|r:arm	1:19 2:-28 3:-40 5:34
*|r:armpit	5:19
*|r:around	3:32 4:-26 5:21
*|r:artery	3:-29
*|r:arthritis	3:-29
*|r:ask	0:-39 1:-35 5:-22
*|r:asleep	5:-15
*|r:aspirin	2:24 3:-25
*|r:asthma	0:-39
*|r:at	1:-43 4:22
*|r:atrial	0:39
*|r:atropin	5:18
*|r:attack	4:24 5:15
*|r:availabl	3:33
*|r:averag	0:-44
*|r:avoid	2:34
*|r:away	1:-39 2:19 5:-32
*|r:back	0:-80 2:-36 3:34 4:-15
*|r:bacteria	0:-24
*|r:badly	2:32
*|r:be	0:37 5:-32
*|r:beam	1:31 3:-27
*|r:becaus	1:-39 2:33 3:-19 4:38 5:18
*|r:becom	2:-28
*|r:bedtim	5:-28
*|r:bee	0:-43
*|r:been	0:-60 1:42 4:37
*|r:befor	2:-16
*|r:beforehand	4:20
*|r:began	2:-18
*|r:begin	3:-20 4:13
*|r:begun	0:43 5:23
*|r:behind	3:-46
*|r:believ	3:27
*|r:below	1:-46 3:-29
*|r:beneath	5:16
*|r:benefit	0:44 1:-29 3:-30 4:24
*|r:besid	5:19
*|r:better	0:53 1:-85 2:-29 3:-43 4:-7 5:-27
*|r:bind	2:-39
*|r:birth	0:-54 3:-23
*|r:black	2:-33
*|r:bleed	0:-49 1:-22 2:-22
*|r:block	0:-61 3:-13 5:25
*|r:blocker	0:-36 1:-25 3:16
*|r:blood	0:-33 2:-30 3:-5 4:20 5:-16
*|r:blunt	2:-29
*|r:body	1:-31 3:22
*|r:bon	1:34 2:-42
*|r:both	4:20
*|r:botox	4:-17
*|r:bowel	1:-42 3:-32
*|r:brain	3:25 5:23
*|r:breast	0:41
*|r:breathlessness	1:-32
*|r:bring	0:-19 2:-33 3:-38
*|r:budesonid	5:22
*|r:bug	1:-28 3:-24
*|r:build	1:20 3:-29
*|r:buprenorphin	5:-13
*|r:burn	1:-27 2:-19 3:-37 4:18
*|r:burst	5:-21
*|r:but	0:60 1:-52 2:-64 3:40 4:70 5:-22
*|r:buy	5:18
*|r:by	0:42 2:-30 4:-6
*|r:bypass	5:30
*|r:cal	1:-64 2:-53 3:-59 4:22 5:-18
*|r:calcium	3:-25 5:-17
*|r:cam	1:-36 3:-35 5:-27
*|r:can	1:-40
*|r:can't	1:-28 5:-20
*|r:cancer	1:-27 2:-45 5:25
*|r:candesartan	0:39
*|r:cannot	2:-21 3:-45
*|r:car	1:-34 2:36 3:-23
*|r:carry	2:-43 3:28 4:19 5:-19
*|r:cartilag	3:-21 5:-29
*|r:caus	0:14 4:-26
*|r:cel	5:20
*|r:cell	0:-54 1:-48 4:-19
*|r:certain	1:-24
*|r:cgrp	3:17
*|r:chalky	2:25
*|r:chang	2:-43 3:34
*|r:cheap	5:-15
*|r:check	1:-37
*|r:chew	5:-20
*|r:children	3:-22 4:-10
*|r:chill	0:-35
*|r:chimeric	3:29
*|r:cholesterol	0:-10 3:-33 5:-20
*|r:choos	0:50
*|r:chronic	0:-64 1:-38
*|r:cigarett	3:20
*|r:clamp	3:22
*|r:clear	1:-27 4:11 5:-21
*|r:clos	4:6
*|r:clot	3:25
*|r:coffe	5:-21
*|r:coil	2:-25
*|r:collagen	3:-16
*|r:com	1:35 5:-23
*|r:combin	5:21
*|r:combination	2:-28
*|r:common	0:-53 1:57 2:-28 5:-14
*|r:complaint	1:31
*|r:completely	1:-38
*|r:concentrat	5:13
*|r:condition	0:-32 4:-36
*|r:conduction	2:28
*|r:connection	3:-18
*|r:constipation	0:-51
*|r:contact	2:-16
*|r:contain	2:-44
*|r:contraception	2:-23
*|r:contract	3:-19
*|r:contraindication	2:47
*|r:contrast	2:-46 3:-28
*|r:convert	3:-30
*|r:copy	3:-24
*|r:cord	3:35
*|r:correct	3:28
*|r:cortex	3:20
*|r:could	3:-23 4:19 5:36
*|r:cours	2:-19 4:21
*|r:cox	3:-24
*|r:cramp	1:28
*|r:crawl	3:20
*|r:cur	1:-30
*|r:curb	5:22
*|r:cut	1:-38 4:-30
*|r:cyclo	3:-15
*|r:daily	2:-22
*|r:damag	2:-35 4:-4
*|r:damp	5:-24
*|r:dampen	3:-25
*|r:dangerous	1:-38
*|r:dangerously	1:34
*|r:dapivirin	5:27
*|r:dark	1:40
*|r:darker	5:-20
*|r:data	4:-15
*|r:day	1:-35 3:-40 4:-33
*|r:death	0:28
*|r:decreas	1:18
*|r:deep	5:27
*|r:deglycyrrhizinat	5:20
*|r:dementia	2:-22 5:-19
*|r:dependenc	1:25
*|r:dependent	3:24
*|r:depression	0:-54
*|r:describ	0:-38 2:-41 3:-19
*|r:desn't	0:41 1:26
*|r:despit	4:-29
*|r:diagnosis	4:-17
*|r:diarrhea	0:-57 5:22
*|r:did	1:-38 2:-53 3:-36
*|r:differ	0:32
*|r:differenc	2:-37 3:-22 5:-16
*|r:difficulty	0:-33 5:-16
*|r:direct	3:29
*|r:disability	4:-12
*|r:disappear	1:-38 4:31
*|r:diseas	1:-45 3:-31 4:12
*|r:disorder	2:19
*|r:do	0:-64 2:-29 3:-18 4:8 5:-34
*|r:doctor	0:-29 4:17 5:-23
*|r:document	1:33
*|r:doe	2:-50 4:17 5:-45
*|r:dominat	1:23
*|r:don	4:-7
*|r:don't	1:-50 3:-32 5:21
*|r:dos	4:7
*|r:down	2:-55 3:-20 4:-19 5:-29
*|r:doxycyclin	2:26
*|r:drink	5:26
*|r:drip	3:-25 5:-23
*|r:drop	0:26 1:-23
*|r:drowsiness	2:20
*|r:drug	0:-57 2:-9 3:-30 4:-20 5:-25
*|r:dull	3:-19
*|r:dur	1:37
*|r:each	4:17
*|r:earlier	3:31
*|r:early	5:-21
*|r:eas	1:-46 2:-35 5:-22
*|r:easier	0:42 1:-34
*|r:easily	0:-33
*|r:eaten	3:32
*|r:eczema	0:-44
*|r:effect	0:-32 2:-35 4:15 5:-28
*|r:egg	3:23
*|r:eight	0:35 1:-28
*|r:either	1:-25 5:-12
*|r:empty	5:-16
*|r:end	4:14
*|r:ending	3:40
*|r:enough	2:-26 5:-24
*|r:entonox	5:-20
*|r:enzym	2:-38
*|r:eosinophil	3:-34
*|r:epilepsy	1:18
*|r:equally	3:-16
*|r:estrogen	3:-27
*|r:european	2:-16
*|r:even	1:45 4:31
*|r:ever	5:-22
*|r:every	4:11 5:9
*|r:everybody	4:11
*|r:everyon	5:-16
*|r:everyth	5:18
*|r:evidenc	1:29
*|r:exampl	2:31
*|r:exclud	1:-39 2:22
*|r:exerciz	0:-40 2:-27 5:-19
*|r:exist	5:21
*|r:expect	2:-25
*|r:explain	3:32
*|r:extra	3:14 5:-13
*|r:extremely	1:32
*|r:eye	0:55 2:-28 3:-27
*|r:fad	1:30 4:12
*|r:fail	3:-36 5:-39
*|r:failur	2:24
*|r:fall	3:-40
*|r:far	0:-60 3:-27
*|r:fascia	5:25
*|r:faster	4:-26 5:33
*|r:fat	0:-57
*|r:fatigu	1:-28
*|r:feel	4:23 5:-34
*|r:fell	0:35 1:-25 4:-27
*|r:felt	4:24
*|r:ferment	3:34
*|r:fever	1:18 5:19
*|r:few	0:30
*|r:fewer	2:-28 5:-17
*|r:fight	0:-26 3:-25
*|r:fin	2:16 5:-23
*|r:find	2:-28
*|r:finger	0:30
*|r:fir	3:31
*|r:first	2:-16 3:-65 4:41
*|r:fit	1:27
*|r:fiv	0:-38 1:-10
*|r:fluoxetin	0:-26
*|r:flush	0:-32
*|r:foam	5:14
*|r:follow	4:25
*|r:food	2:-28
*|r:for	3:-29 4:16 5:44
*|r:form	0:-43 3:-40 5:31
*|r:formoterol	5:23
*|r:formulation	5:25
*|r:fortnight	1:34
*|r:foslevodopa	5:-29
*|r:found	2:-38 5:-19
*|r:four	1:-54 3:-28
*|r:fractur	3:-24 5:25
*|r:fre	0:60 5:-27
*|r:fsh	5:-28
*|r:full	4:31
*|r:further	0:-48 1:-49 2:33
*|r:gain	1:17
*|r:gap	4:32
*|r:gel	4:-18
*|r:generally	0:-35 2:-36 5:-16
*|r:germ	3:17
*|r:get	0:-45 4:17
*|r:girl	5:-11
*|r:giv	2:-32 5:17
*|r:given	1:-47 2:-34 4:18 5:-42
*|r:glaucoma	5:24
*|r:glp	3:-22
*|r:glucos	3:20
*|r:glutamat	3:-15
*|r:glycogen	3:-30
*|r:go	0:6 2:-14 4:25 5:-26
*|r:goe	3:-47 4:22
*|r:gon	0:41 1:-47
*|r:good	1:-56 3:-30 4:20
*|r:gradually	3:-36
*|r:group	2:-38 3:-47
*|r:grow	0:-53 4:-31
*|r:guidelin	2:-25
*|r:gullet	5:24
*|r:had	2:-52 4:23
*|r:hair	1:31 3:-19
*|r:half	1:-65 3:-37 4:-10 5:33
*|r:halv	0:-34
*|r:hand	2:-28
*|r:happen	0:-52 1:44 2:-36
*|r:harder	2:-30
*|r:harm	0:-24 1:39 3:-16 4:-14
*|r:harmful	1:-29
*|r:has	4:45
*|r:hav	2:-27 3:-29 4:27 5:-46
*|r:hay	5:19
*|r:hazard	1:35
*|r:hcg	5:18
*|r:head	3:-25
*|r:healthy	0:-41
*|r:hear	0:-40
*|r:heart	1:-19 5:14
*|r:heat	3:-20
*|r:help	0:-56 1:-61 2:-37 4:18
*|r:hepatic	1:-28 2:23
*|r:hepatotoxicity	1:26
*|r:her	3:28 5:11
*|r:hid	5:-8
*|r:highest	0:-53
*|r:hijack	3:-31
*|r:hip	0:37 3:-24
*|r:his	0:-24
*|r:history	0:-27
*|r:hold	3:-31
*|r:hom	0:-44 4:-16
*|r:hormon	0:-48 1:-53 3:33
*|r:hospital	2:-33 4:-14
*|r:hour	1:-53 3:12
*|r:how	3:-33
*|r:however	0:54 1:-36 2:-39
*|r:hurt	1:-32
*|r:hypersensitivity	2:-29
*|r:i	2:-26 3:-25 4:20
*|r:i'm	0:30
*|r:ibuprofen	5:-17
*|r:icl	5:-15
*|r:if	0:-58 1:64 2:-22 3:-43 4:-38
*|r:il	3:19
*|r:illness	0:-50
*|r:immun	1:-33 3:-32 5:12
*|r:impair	3:-32
*|r:impairment	2:34
*|r:implant	2:-23
*|r:improv	0:47 1:-43 2:-37 3:-68
*|r:increas	5:-23
*|r:indigestion	2:25
*|r:infect	5:-11
*|r:infection	0:-61 1:-25 2:-17
*|r:infertil	5:-11
*|r:inflammation	1:30 3:30
*|r:infusion	5:-29
*|r:inhaler	5:16
*|r:inhibitor	0:-72 1:-47
*|r:inject	0:-23 3:-42 5:-22
*|r:injection	4:13 5:-22
*|r:inr	2:23
*|r:insid	5:-23
*|r:insomnia	0:-43
*|r:instead	2:-20 3:30
*|r:insulin	4:26
*|r:interfer	3:-41
*|r:interleukin	3:36
*|r:internal	3:-24
*|r:into	0:-42 2:-35 4:-23
*|r:intravenous	4:21 5:-29
*|r:irritability	1:-21
*|r:is	1:-43 4:-29 5:-22
*|r:isn't	5:-32
*|r:it	1:-21 3:-33 4:13 5:-24
*|r:it'	2:-26 3:-2
*|r:itchy	1:26
*|r:its	2:-40 3:-35 4:-10
*|r:itself	1:-60 2:-56 5:-17
*|r:joint	3:27 5:-34
*|r:judg	4:11
*|r:just	2:15 3:-28 5:-33
*|r:keep	2:30 4:23 5:-23
*|r:kept	2:35
*|r:kick	4:19
*|r:kidney	0:-65 1:-24
*|r:kill	0:-42
*|r:known	3:-35
*|r:larg	1:-37 4:4
*|r:last	0:-57 2:48
*|r:later	0:-56 4:-33
*|r:layer	4:24
*|r:lazy	3:-28
*|r:ldl	3:-18
*|r:lead	2:-27 3:-18 4:25
*|r:least	1:-56 5:-32
*|r:leav	4:-9 5:-14
*|r:led	0:-58
*|r:left	0:-60 4:18
*|r:leg	4:12
*|r:len	5:-16
*|r:less	0:28 1:-19 2:-32 3:21 5:-19
*|r:let	1:-36 3:25
*|r:level	2:-53 3:-35
*|r:lif	2:-41
*|r:lift	0:28 1:-30
*|r:light	3:-35 5:-25
*|r:lik	2:-40 4:17
*|r:likely	0:-45 2:-50
*|r:link	4:30
*|r:liquid	5:35
*|r:littl	0:66 2:-32 3:-47
*|r:liv	0:53 2:-41
*|r:liver	2:24 3:34
*|r:local	5:24
*|r:lodu	5:20
*|r:longer	3:-20 4:16
*|r:look	3:-38
*|r:los	4:-17 5:-10
*|r:loung	5:-18
*|r:low	0:-8 3:-45
*|r:lower	0:-31 3:-18 4:-15
*|r:lung	0:-31 1:43 2:18
*|r:lupus	0:-48 1:-41
*|r:mad	2:-32 3:-37
*|r:magnesium	2:-39
*|r:main	2:-22
*|r:mak	1:-17 3:-62
*|r:malaria	0:-33
*|r:mania	1:-30
*|r:many	0:-59 3:-38 5:-21
*|r:march	5:19
*|r:marker	0:25 3:-19
*|r:marrow	1:20
*|r:mask	0:38
*|r:match	5:-19
*|r:matter	2:-35
*|r:may	3:-27 4:11 5:-23
*|r:me	0:-44
*|r:meal	3:-30
*|r:mean	3:-26
*|r:medicin	0:-49 1:-30 3:-24
*|r:melatonin	5:-22
*|r:melt	5:13
*|r:memory	4:-17
*|r:men	1:-36 2:-31
*|r:menopaus	1:-26 3:18
*|r:messenger	3:65
*|r:mg	2:-40 4:-20 5:49
*|r:might	4:-12 5:-22
*|r:migrain	2:-33
*|r:mild	0:-43 1:35
*|r:mineral	3:35
*|r:mirtazapin	0:-34
*|r:modest	1:-31
*|r:molecul	3:-28
*|r:monitor	3:-31
*|r:month	0:13 1:-56 2:-33 3:-27 4:-19 5:37
*|r:mood	0:-57 4:21
*|r:moor	3:30
*|r:mor	2:-29 4:-5 5:-17
*|r:most	1:-61 2:-51 3:-58 4:52
*|r:mostly	3:-18 4:22
*|r:mov	3:16 5:-15
*|r:mu	3:-28
*|r:much	1:-28 2:-39 3:-26 5:-20
*|r:muscl	0:-62 3:36
*|r:must	4:-13
*|r:my	4:19 5:-19
*|r:nam	0:-39
*|r:narrow	2:-19 3:-29
*|r:natural	3:45
*|r:nausea	0:-33
*|r:nee	2:-17 3:-27 4:27 5:-24
*|r:need	1:-19 2:-42 3:-59
*|r:needl	3:-20 4:13
*|r:neither	3:16
*|r:nerv	0:-54 3:17
*|r:never	2:35
*|r:new	3:-32
*|r:newborn	5:25
*|r:nicotin	5:33
*|r:night	1:17 2:-28
*|r:nirsevimab	0:-24
*|r:no	3:43 4:-8 5:-25
*|r:nobody	3:-30 5:-19
*|r:nor	0:-34
*|r:normally	3:-39 5:-31
*|r:nos	5:20
*|r:not	2:9 3:-5 4:-26 5:-45
*|r:notic	1:-28
*|r:now	0:-41 1:-50 2:-21 3:-23
*|r:nrt	2:21
*|r:number	5:-25
*|r:obesity	0:-41
*|r:occur	0:-29 1:52 2:-36 3:-31
*|r:oddly	5:-24
*|r:of	5:7
*|r:off	2:-69 4:-16 5:-38
*|r:offer	2:-34
*|r:often	2:-52 3:32 4:41 5:-12
*|r:oil	0:-40 1:-43
*|r:okafor	1:-30
*|r:older	0:35
*|r:omeprazol	1:-30 3:-21
*|r:on	1:9 3:-37
*|r:onc	2:-25 4:11
*|r:one	5:16
*|r:only	1:-37 2:-44 4:-17
*|r:open	1:-32 5:-28
*|r:operation	2:-22 4:-11
*|r:opioid	2:-17
*|r:option	5:-26
*|r:or	2:24 3:-41 4:8
*|r:oral	1:-25 2:-39 5:19
*|r:order	3:-41
*|r:osteoporosis	2:24
*|r:other	2:-23 4:30
*|r:otherwiz	3:26
*|r:ought	2:30
*|r:our	4:15
*|r:out	0:-60 3:-13 5:-42
*|r:outsid	3:-28
*|r:ovary	5:-25
*|r:over	4:-36
*|r:own	0:-39 3:-26
*|r:oxybutynin	2:20
*|r:pain	2:-39 5:-31
*|r:painkiler	3:-21
*|r:paracetamol	2:-34 5:-15
*|r:part	3:2
*|r:partly	3:-23
*|r:pass	4:29
*|r:past	2:45
*|r:patch	3:-29
*|r:peanut	5:-18
*|r:peopl	2:-22 4:20
*|r:percent	3:-26 5:25
*|r:period	1:-29
*|r:peroxid	5:20
*|r:physical	0:-46
*|r:pigment	2:-37
*|r:pill	2:-27 4:15 5:-16
*|r:plac	3:-27
*|r:placebo	0:-50 4:-9
*|r:plan	2:29
*|r:plantar	5:25
*|r:platelet	3:20
*|r:pneumonitis	0:-18
*|r:polyp	4:19
*|r:por	5:14
*|r:possibl	1:35
*|r:post	1:-29
*|r:pour	0:-33 3:-42
*|r:powder	5:16
*|r:practic	4:28
*|r:prednisolon	3:-20
*|r:pregnancy	4:-17
*|r:presentation	3:28
*|r:pressur	1:-28 3:-22
*|r:prevent	1:-40 2:-25 4:15
*|r:prevention	5:25
*|r:pric	0:39
*|r:probably	3:-31
*|r:problem	2:36
*|r:produc	0:-36 1:-37
*|r:production	3:-17
*|r:professional	5:-17
*|r:prompt	1:-31
*|r:properly	0:-41 4:16
*|r:propranolol	5:-32
*|r:protect	0:-32 1:-33 5:-14
*|r:protein	0:-40 3:23 5:-22
*|r:provok	1:-53
*|r:pul	5:22
*|r:pulmonary	0:33
*|r:pump	3:31
*|r:push	2:24 5:18
*|r:put	1:44
*|r:quickest	5:26
*|r:radiotherapy	2:-30
*|r:rais	2:-37 4:29
*|r:rar	0:-28 1:91
*|r:rash	0:-39
*|r:rat	0:47 1:-48 3:-38
*|r:rather	4:35
*|r:reach	3:18
*|r:real	2:-24
*|r:reason	0:-47 1:-37 2:45
*|r:recommend	3:-34
*|r:record	2:-25
*|r:red	1:35
*|r:reduc	4:-10
*|r:regular	4:15
*|r:regularly	2:-35
*|r:regulator	0:-30 2:-32
*|r:releas	1:-43 3:-21 4:-21 5:-17
*|r:reliabl	2:-39
*|r:relief	4:12 5:24
*|r:remain	1:-42 4:18
*|r:remission	4:12
*|r:remov	1:-69 3:29
*|r:repair	3:20
*|r:repeat	0:-52 3:-19 4:19 5:30
*|r:replacement	3:27
*|r:report	0:-73 1:52 2:-65 3:-14
*|r:reset	5:14
*|r:respond	0:27 1:-66 2:-41 3:-35
*|r:rest	2:-19
*|r:result	3:-43 4:13
*|r:return	0:-38 2:-31
*|r:revers	3:-26
*|r:review	4:10
*|r:rhabdomyolysis	1:-25
*|r:right	2:-23 5:-17
*|r:ris	0:-25
*|r:risk	5:-18
*|r:riversid	5:-18
*|r:ros	3:-22
*|r:roughly	2:-35 3:-29 5:-22
*|r:round	5:24
*|r:rub	5:-29
*|r:rul	2:40 4:29
*|r:rybelsus	5:15
*|r:saf	5:-18
*|r:said	1:-35 4:-14
*|r:sam	1:-57 2:27 3:-33 4:-27
*|r:say	0:-28 2:-55
*|r:scalp	5:33
*|r:scar	2:-16
*|r:school	1:-30
*|r:scor	0:52 1:-36
*|r:second	3:16
*|r:see	2:-19
*|r:seek	1:-32 3:-23
*|r:seem	3:-14
*|r:seen	2:-34
*|r:seizur	2:-49 4:-26
*|r:seldom	2:-35
*|r:semaglutid	5:17
*|r:sensitiv	2:27 3:23
*|r:sensitivity	0:26 3:-34
*|r:serious	1:20
*|r:serotonin	3:-41
*|r:session	1:33 5:-21
*|r:set	3:34 4:14
*|r:settl	0:-42 4:19
*|r:seven	4:-20
*|r:sever	1:-7 5:-18
*|r:several	1:-36
*|r:she	4:-18
*|r:shift	0:-33 3:26
*|r:short	3:13
*|r:shot	4:24 5:17
*|r:should	0:-29 1:-45 2:40 3:-26 5:-23
*|r:show	4:22
*|r:shrink	3:24
*|r:sick	4:24
*|r:sid	2:-29
*|r:sign	2:21
*|r:signal	3:33
*|r:similar	5:-18
*|r:sinc	1:-74 2:21
*|r:singl	4:19
*|r:sit	2:27 5:-25
*|r:six	1:-54 4:-27 5:18
*|r:skeletal	3:23
*|r:skin	2:-44 5:-18
*|r:sleep	2:-17 4:18 5:-18
*|r:slightly	0:36
*|r:slop	3:-21
*|r:slow	2:-38 5:-19
*|r:slowly	5:-13
*|r:smaler	5:-17
*|r:small	1:-28 5:-20
*|r:smok	3:31
*|r:so	2:-20 4:4
*|r:soak	3:27
*|r:sold	5:23
*|r:som	0:-27 2:-34 3:-52 4:25 5:-24
*|r:sometim	3:-31
*|r:soon	0:-35 3:-35
*|r:sor	0:-34
*|r:sperm	0:43
*|r:spin	3:-35
*|r:spinal	3:35
*|r:spray	1:-27 5:-25
*|r:squeez	2:14
*|r:ssris	2:23
*|r:st	3:-28
*|r:stabl	4:14
*|r:stain	5:-16
*|r:standard	5:-24
*|r:start	0:48 2:-35 4:44
*|r:starv	3:16
*|r:statin	1:36
*|r:stay	0:-35 2:-40
*|r:steer	2:25
*|r:steroid	0:-38
*|r:stick	5:24
*|r:stiffen	3:-25
*|r:still	2:-40 3:-39 4:10
*|r:sting	5:-24
*|r:stir	4:-25
*|r:stomach	0:-49 2:-12
*|r:stop	1:-47 4:20 5:-27
*|r:story	1:-27 5:-18
*|r:straight	1:-38
*|r:strain	4:-20
*|r:strength	4:17
*|r:stress	3:-46 4:20
*|r:study	4:-15
*|r:subcutaneously	5:-33
*|r:such	3:-30
*|r:sugar	5:-19
*|r:suggest	0:-30
*|r:suicidal	2:-23
*|r:suit	5:-21
*|r:suitabl	2:-54
*|r:surgery	4:23
*|r:swallow	5:26
*|r:sweat	3:-23
*|r:swel	1:-20
*|r:swell	3:-13
*|r:switch	1:-45 2:24 3:-38
*|r:symptom	4:16 5:-13
*|r:syrup	3:-26
*|r:system	2:-28
*|r:systolic	0:35
*|r:t	3:-11
*|r:tablet	0:-18 3:-36 4:-28 5:-28
*|r:tak	1:-28 5:-37
*|r:takada	3:37
*|r:taken	5:22
*|r:teeth	2:-37 4:-30 5:-16
*|r:tell	0:-51 2:-37 3:35
*|r:ten	4:19
*|r:tend	0:-29
*|r:term	3:15
*|r:test	0:-63 2:-34 4:-14 5:-24
*|r:than	0:61 4:-11
*|r:that	1:-33
*|r:the	0:-39 3:24
*|r:their	3:-27 4:21 5:10
*|r:them	3:-56
*|r:themselv	1:41
*|r:then	0:-41 1:-42
*|r:ther	1:-47 3:35 4:45 5:-20
*|r:therapy	2:-24 3:-18 4:17
*|r:there'	5:-13
*|r:therefor	1:-48
*|r:they	1:-53
*|r:thigh	2:-27 3:-23
*|r:thin	3:-35 5:-17
*|r:thinner	1:-33
*|r:this	0:-72 4:17
*|r:thos	1:24
*|r:though	4:-20
*|r:thought	0:-21 2:-28 4:20
*|r:thre	2:-48 3:-15 4:-39
*|r:throat	0:-48 1:-30 3:-26
*|r:through	0:-43 1:-71 2:-32 4:-14
*|r:tia	0:32
*|r:tighten	3:-39
*|r:tim	3:-37 4:-16
*|r:timolol	5:23
*|r:tiredness	0:-29
*|r:to	0:-22 2:19 4:-20 5:-17
*|r:today	0:-60
*|r:together	0:29 1:-44 2:18
*|r:too	5:31
*|r:took	0:-38 2:-19 5:-9
*|r:top	4:13
*|r:topiramat	2:30
*|r:toward	3:28
*|r:toxic	2:-26
*|r:train	4:24
*|r:treat	0:-41 5:21
*|r:treatment	1:-56 4:41 5:30
*|r:trial	0:-47 1:-57 3:-32 4:-10 5:-29
*|r:try	2:-28 5:-38
*|r:tummy	5:21
*|r:tumor	3:37
*|r:turn	0:-49 1:58
*|r:twic	0:-46 5:36
*|r:two	5:33
*|r:typ	0:41 1:-42 3:-36
*|r:uncommon	1:36
*|r:under	4:19 5:-47
*|r:underactiv	2:29
*|r:unless	4:11
*|r:unsuitabl	2:-36
*|r:until	0:-36 1:-23 2:20 4:12
*|r:up	0:-51 1:60 2:-39 4:17 5:-5
*|r:upper	4:16 5:40
*|r:ups	0:30
*|r:urin	4:-8
*|r:use	0:-33 1:20 2:-29 4:-33 5:-16
*|r:user	1:27
*|r:usual	1:29 3:18 5:9
*|r:usually	4:17 5:-37
*|r:visibl	4:24
*|r:vision	0:-24
*|r:visit	4:15
*|r:vitamin	2:-27
*|r:vivid	1:28
*|r:vomit	0:-40
*|r:wait	0:44 2:-34
*|r:wak	4:-11
*|r:walk	1:-33 3:-25
*|r:wall	3:-19
*|r:want	0:-29
*|r:warfarin	5:-18
*|r:was	1:32 2:-54
*|r:water	4:-27
*|r:we	0:57 2:-39 3:9 4:33 5:-36
*|r:we'll	2:30
*|r:weak	5:-22
*|r:weaken	2:27 5:23
*|r:wear	0:-37 1:-31 4:13 5:-13
*|r:week	2:18 3:-32
*|r:wegovy	3:18
*|r:well	5:25
*|r:went	3:-25
*|r:wer	1:22 3:-44
*|r:what	2:-28
*|r:wheez	1:-32
*|r:when	2:-25 4:13
*|r:wherea	4:11
*|r:which	1:-1 3:25 4:18 5:35
*|r:whil	2:20 3:28 5:-20
*|r:who	1:-15 3:-32 4:-17
*|r:whos	2:-31
*|r:why	3:-35
*|r:will	3:-41
*|r:with	2:-15 3:-23 4:26 5:34
*|r:within	2:-63 3:-28 4:-21
*|r:without	2:-61 4:-19
*|r:womb	3:-29
*|r:women	1:-13 4:13
*|r:won't	3:-16 5:-24
*|r:work	0:-24 1:-34 3:-20 4:-32
*|r:worry	0:-36
*|r:wors	0:-21 1:51 3:-34
*|r:would	3:21 5:31
*|r:year	2:-42 3:-48 4:-21
*|r:yet	0:37 2:-28 4:13
*|r:yogurt	5:15
*|r:you	2:-7 3:-20 4:14 5:10
*|r:you'll	4:17
*|r:you'r	1:38 2:-33 3:-25
*|r:your	0:-58 1:-34 3:15 4:-22 5:-47
*|r:|	0:-49 5:-22
*|r:·	0:-70 1:-56 2:-46 3:-36
*|r:—	0:-49 5:-22
*|r:’	5:-43
*|r:“	3:-36
*|r:”	2:-44 4:18 5:-35
*|s:'s	4:-24
*|s:0.69	0:22
*|s:1	0:-32 2:-43 5:-23
*|s:1,500	4:-15
*|s:1,895	4:-12
*|s:10	3:-31 5:-33
*|s:10,000	4:-13
*|s:100	3:-46
*|s:100,000	0:-48 4:-23
*|s:11	2:-27
*|s:111	2:-26 4:-18 5:-21
*|s:12	1:-14 4:25
*|s:126	4:12
*|s:14	1:24 3:-38 4:16
*|s:15	2:-42 4:34 5:29
*|s:150	4:14
*|s:16	1:-45 4:42
*|s:17	4:-19 5:-14
*|s:18	2:26 3:-25
*|s:19	1:-37 2:-40 4:-10
*|s:19,185	2:-26
*|s:1970	0:30
*|s:1982	3:-30
*|s:1984	5:26
*|s:1996	2:-34
*|s:2	2:-16 5:13
*|s:20	2:29 3:-44 4:15
*|s:200	0:-51 5:11
*|s:2000	0:-34
*|s:2002	1:-23
*|s:2003	2:-30
*|s:2005	1:-33
*|s:2007	1:-58
*|s:2008	0:25
*|s:2009	2:-41
*|s:2010	4:-10
*|s:2011	1:35 4:-18
*|s:2013	2:-46 4:-13
*|s:2014	2:26 3:31 5:-28
*|s:2015	0:-78 4:24
*|s:2016	2:22 4:-20
*|s:2018	3:-21 4:18 5:-30
*|s:2019	1:-1 2:-42 4:19
*|s:2020	5:23
*|s:2021	3:-56 4:10
*|s:2022	2:-23
*|s:2023	1:-35 2:-24 3:-35
*|s:2024	2:-42
*|s:21	3:-27 5:28
*|s:22	1:-41
*|s:23	0:33
*|s:24	4:13 5:17
*|s:25	3:-41
*|s:26	4:24
*|s:27	5:-13
*|s:276	4:-9
*|s:28	1:-39 3:17
*|s:29	1:-45 4:31
*|s:3	0:-47 2:-55 4:11
*|s:3,4	3:44
*|s:30	2:-37 5:24
*|s:300	3:20 4:16
*|s:31	4:18 5:24
*|s:35	2:40
*|s:36	3:28 4:-22
*|s:38	4:20
*|s:4	2:-41 4:24 5:-31
*|s:4,900	5:15
*|s:40	2:-10 3:-23 4:-10 5:16
*|s:41	1:-49 4:-11
*|s:44	1:-28 4:10
*|s:45	4:32
*|s:46	4:10
*|s:48	1:46 2:-33 3:-25 4:7
*|s:480	5:19
*|s:5	3:8 5:-19
*|s:50	1:-55 2:-43 5:-24
*|s:500	4:-18
*|s:51	0:35
*|s:52	4:-15
*|s:54	0:41
*|s:55	1:-40 3:22
*|s:58	5:-34
*|s:62	4:17
*|s:63	5:14
*|s:64	4:19
*|s:65	2:27 4:-22 5:-16
*|s:68	4:-27
*|s:7	3:-29 4:17
*|s:7.5	2:28
*|s:70	4:-6 5:33
*|s:71	0:-28 5:20
*|s:72	4:21 5:17
*|s:75	2:-29 3:31
*|s:76	4:16 5:-16
*|s:8	1:-35 3:-34
*|s:80	1:-35 3:28
*|s:82	4:21
*|s:84	4:10
*|s:87	5:-14
*|s:9	4:13
*|s:9.1	0:32 1:-18
*|s:9.3	0:32 1:-18
*|s:90	4:29
*|s:91	5:-28
*|s:95	4:17 5:-12
*|s:96	4:10
*|s:99	0:40
*|s:999	5:-18
*|s:a	4:-17 5:18
*|s:a5	3:25
*|s:abandon	3:-23
*|s:abara	2:-28
*|s:abnormal	2:-42 3:-43
*|s:about	5:-8
*|s:abov	2:21 4:-16
*|s:abrupt	0:-56 2:-47
*|s:abruptly	1:33 3:-26
*|s:abrysvo	4:15
*|s:absenc	1:-42
*|s:absolut	1:-39 2:29
*|s:absorb	0:-27 2:30 3:-20 5:-21
*|s:abus	0:-51 1:28
*|s:acamprosat	5:-19
*|s:accept	0:38
*|s:accident	5:-18
*|s:accidental	0:26
*|s:accord	5:-20
*|s:account	0:-81
*|s:accrual	1:-22
*|s:accumben	3:-24
*|s:ace	3:-33
*|s:acetat	5:26
*|s:acetylcholin	3:-43
*|s:ach	2:-58 3:-26 4:29
*|s:acid	2:-37 4:26
*|s:acidosis	0:-45 1:-64
*|s:acn	1:-33 2:-4 4:38 5:-16
*|s:act	2:-40 4:25 5:17
*|s:action	3:28 4:20
*|s:activ	1:-37 4:-1
*|s:activat	0:-33
*|s:activity	1:-49
*|s:actually	0:-36
*|s:acupunctur	5:9
*|s:acut	4:25
*|s:ad	3:-32
*|s:add	0:49 1:-24 4:10
*|s:addiction	0:-43 1:51
*|s:addictiv	0:-79 1:79 2:-59 3:-43 5:-23
*|s:addison	1:-31 2:35
*|s:additional	1:-45
*|s:additionally	3:-30
*|s:adenosin	1:-48
*|s:adhd	2:-21
*|s:adipos	4:14
*|s:adjunct	0:58
*|s:adjuvant	3:26
*|s:administer	0:-32 4:19 5:-17
*|s:administration	3:-31
*|s:admission	4:-11
*|s:admit	0:-28
*|s:adolescent	2:-28
*|s:adrenalin	1:-24 5:-17
*|s:adult	1:-32 2:-50 4:11 5:-19
*|s:advantag	1:-42 4:-19 5:-17
*|s:advers	0:-28 2:-41 3:-37
*|s:advic	5:-23
*|s:adviz	1:-30 2:53 3:-43 5:14
*|s:af	1:-42
*|s:affect	0:-98 2:-43 4:36
*|s:affinity	3:37
*|s:after	3:-29 4:-15
*|s:afterward	0:-28 2:-17 4:22
*|s:again	1:-19 3:37
*|s:against	0:72 1:-56 2:25 4:-15 5:-36
*|s:age	1:-54 2:-29
*|s:agency	4:-28
*|s:agent	3:37
*|s:aggregation	3:34
*|s:ago	0:-68 4:-24
*|s:agonist	2:-28
*|s:agony	4:-27
*|s:ahead	0:-23 1:-59 2:39 3:-35 5:-20
*|s:aid	0:30 1:-22 5:14
*|s:aim	0:-42
*|s:air	1:-47 2:-26 4:24 5:-9
*|s:airway	0:-3 4:32
*|s:al	4:-10 5:-32
*|s:alarcon	1:-22
*|s:alarm	0:-37 5:-16
*|s:albuminuria	1:-36
*|s:alcohol	2:53 5:-34
*|s:alendronat	2:-27 3:-29
*|s:alendronic	1:-43
*|s:alginat	2:-18
*|s:aligner	3:-25 4:24
*|s:all	1:-21 2:-32 3:-44
*|s:allergic	0:-35 2:29 5:-13
*|s:allergy	0:-39 1:-73 2:45 3:-14
*|s:allopurinol	4:28
*|s:almost	2:-31 3:-29 4:-11
*|s:alon	0:-41 4:7 5:-31
*|s:along	1:-64 5:-33
*|s:alongsid	4:18
*|s:alp	2:36
*|s:alpha	0:-39
*|s:already	0:64
*|s:also	0:38
*|s:alter	1:-50 3:30
*|s:although	2:-33 3:37
*|s:altogether	2:34
*|s:alway	0:-66 2:-17 4:25 5:-25
*|s:alzheimer	0:-41
*|s:amara	5:12
*|s:american	1:-47 2:-38 5:31
*|s:amiodaron	2:-25 3:-27
*|s:amitriptylin	2:-28 3:-18
*|s:amlodipin	2:-24 5:-18
*|s:ammonia	1:24
*|s:amnesia	4:18
*|s:among	0:-33 3:-24 4:-32
*|s:amount	2:29 4:18
*|s:an	1:24 4:9
*|s:analysis	0:29 5:-14
*|s:anaphylaxis	2:-36 3:-30
*|s:and	4:6 5:14
*|s:androgen	0:-41
*|s:anemia	3:-27 5:29
*|s:anesthetic	4:33 5:19
*|s:anesthetist	5:-20
*|s:aneurysm	0:-28 1:-19
*|s:angina	1:-35 4:12 5:-7
*|s:angiotensin	0:-43
*|s:anil	4:-14
*|s:animal	0:-47
*|s:ankl	2:-40 5:-29
*|s:annexin	3:25
*|s:annual	4:18 5:-24
*|s:another	3:17 4:-34
*|s:answer	4:-16
*|s:antacid	5:-19
*|s:antagonist	2:-36 3:38
*|s:anti	0:-30 4:-15
*|s:antibiotic	0:29 1:-25 3:-53 4:-14 5:-33
*|s:antibody	0:-9 4:21 5:21
*|s:anticholinergic	2:20
*|s:anticoagulant	3:-37 5:-20
*|s:anticonvulsant	1:-33
*|s:antidepressant	1:54 5:-26
*|s:antigen	3:28
*|s:antihistamin	5:-22
*|s:antimalarial	4:-10
*|s:antioxidant	0:-57 3:44 5:-26
*|s:antiplatelet	0:36 5:-25
*|s:antipsychotic	1:41 2:-44
*|s:antithrombotic	3:25
*|s:anuria	1:-31 2:35
*|s:anus	0:-32 1:-40
*|s:anxiety	2:-37 5:-17
*|s:anxious	0:41
*|s:any	1:-34 5:-28
*|s:anyon	0:-48 2:70 3:-53 5:24
*|s:anyth	2:-33 4:35
*|s:anyway	3:-15
*|s:anywher	1:-42 4:-8
*|s:apart	0:-68 5:16
*|s:apiec	5:15
*|s:apixaban	5:-16
*|s:apnea	1:-56
*|s:apoe4	3:-52
*|s:apoptosis	0:-45
*|s:app	2:-27
*|s:appear	2:-39 4:19
*|s:appetit	2:-38
*|s:application	0:47
*|s:apply	0:-31 2:-29 4:18
*|s:appointment	4:-15
*|s:appropriat	0:-26
*|s:approv	0:47 1:-33 2:-50 4:-26 5:9
*|s:approval	5:26
*|s:approximately	2:-29 4:37
*|s:apt	2:-18
*|s:arb	2:-36
*|s:are	0:-26 2:28 3:-18 4:-19 5:33
*|s:area	2:12 4:34
*|s:arexvy	0:-54
*|s:argu	1:-41 2:-36
*|s:arguably	1:-28
*|s:arm	2:-49 3:-16 4:30 5:18
*|s:armpit	0:-43 5:19
*|s:around	2:-53
*|s:arrhythmia	2:-32
*|s:arterial	2:-43
*|s:arteritis	0:28
*|s:artery	2:-40 4:-31 5:-21
*|s:arthritis	1:-55 2:-44 3:-31 4:20 5:18
*|s:as	2:-5 3:-11 4:8
*|s:ashwagandha	0:-29 2:-29 3:-37
*|s:ask	0:-45 2:23
*|s:asleep	0:-49 2:-35 4:-13
*|s:aspartam	5:19
*|s:aspirin	3:-57 4:26
*|s:assembly	3:28
*|s:assessment	4:-17
*|s:association	0:-47
*|s:assum	0:-38
*|s:asthma	0:-18 1:31 3:-37 4:11 5:-44
*|s:at	5:-26
*|s:atkin	2:-23
*|s:atorvastatin	4:9
*|s:atrial	2:-47 4:22 5:-27
*|s:attack	2:-37 4:-2 5:27
*|s:attempt	2:-33
*|s:australian	1:22
*|s:autoimmun	0:-58 2:27
*|s:autoinjector	4:11 5:-15
*|s:availabl	1:-51
*|s:averag	2:-54 5:-30
*|s:avoid	0:-73 2:41 5:-31
*|s:awak	5:-20
*|s:away	3:-13 4:-31 5:-31
*|s:ayurvedic	0:54
*|s:azathioprin	4:31
*|s:b	1:-55 4:-30
*|s:b12	0:-28 1:38 2:-29 4:37
*|s:back	2:-52 4:25 5:5
*|s:backbon	1:-37
*|s:background	3:-25 5:29
*|s:bacteria	0:-91 2:-52 3:29 5:-22
*|s:bacterial	2:-33
*|s:bad	2:27 3:-26 4:-32
*|s:badly	3:-33 5:-14
*|s:bag	1:-31 3:-26
*|s:balanc	1:-77
*|s:bald	2:-23
*|s:baldness	1:-38
*|s:balloon	0:-38
*|s:bandag	5:-25
*|s:bar	0:-64 1:-39 2:35
*|s:barely	5:-23
*|s:bartus	3:-30
*|s:bas	2:-34 4:12
*|s:basal	3:-32
*|s:basis	3:-4
*|s:bb	3:20
*|s:be	2:49 3:-23
*|s:beam	1:31 2:-17 3:-28
*|s:bear	1:-28
*|s:beat	1:-28 5:-18
*|s:becam	2:-34
*|s:becaus	1:42 2:23 4:13 5:13
*|s:beclometason	5:-16
*|s:becom	3:-24 4:-22 5:-14
*|s:bed	1:-34 2:-42 4:-20
*|s:bedbound	2:21
*|s:bedtim	4:-26
*|s:bee	4:-25
*|s:been	4:6
*|s:befor	2:43 3:-38 4:-15
*|s:beforehand	0:-73 4:20
*|s:begin	2:-28
*|s:begun	3:12 4:15 5:34
*|s:behav	5:-16
*|s:behavior	2:-43 3:-43
*|s:behavioral	3:-26
*|s:behind	3:-28
*|s:believ	3:26 4:24
*|s:belly	5:26
*|s:belong	2:-39 3:13 5:-45
*|s:below	4:-15
*|s:beneath	1:-36 3:-37
*|s:benefit	0:39 2:-36 3:-32 4:19 5:20
*|s:benign	0:-45
*|s:benserazid	2:-40
*|s:benzodiazepin	2:-34
*|s:benzoyl	5:14
*|s:best	1:-47 3:-43 4:-43 5:-21
*|s:beta	4:-17
*|s:beta2	3:26
*|s:better	0:28 3:-32
*|s:between	0:-10 5:31
*|s:beyond	0:-51 5:-19
*|s:bhat	4:-27
*|s:big	4:-13
*|s:bigger	2:-24
*|s:bil	3:-23
*|s:bind	0:-37 1:-24
*|s:binder	2:-25
*|s:bipolar	4:13
*|s:birth	4:6 5:-15
*|s:birthday	0:-46 1:-42
*|s:bisoprolol	2:-32 3:19
*|s:bit	2:-54
*|s:black	3:-48 5:-22
*|s:blad	0:-50 3:3
*|s:bladder	5:-18
*|s:blam	0:-66 3:-32 5:-22
*|s:ble	0:-39
*|s:bleed	2:6 4:-28
*|s:blind	2:-30 3:12 5:-14
*|s:blindness	1:-51 2:-18
*|s:blister	0:-72 1:45 2:-35 3:-30 4:-18
*|s:bloat	2:-41 3:-39 4:-9
*|s:block	0:-31 1:-36 4:-8
*|s:blockad	0:-45 5:17
*|s:blocker	3:20 4:-17
*|s:blood	0:-22 5:-30
*|s:blu	2:-43
*|s:blur	2:-46 3:-30
*|s:body	1:-18
*|s:bolus	4:11
*|s:bon	0:32 4:33
*|s:bonus	1:-57 2:-28
*|s:book	1:-50 4:-23
*|s:boost	1:-55 2:-44
*|s:booster	4:38 5:-14
*|s:boot	5:-16
*|s:born	0:-25 1:15 2:-48
*|s:both	1:-57 2:-33
*|s:botox	2:-52 4:-23 5:-26
*|s:bottom	3:-31
*|s:botulinum	1:-43 3:-19 4:-21
*|s:bowel	5:-42
*|s:box	0:-13
*|s:boy	2:-43
*|s:bph	2:-15
*|s:brac	3:-37 4:9 5:-32
*|s:bradycardia	2:22
*|s:brain	0:-55 4:-28
*|s:brand	2:-34 3:-43
*|s:brandt	1:-39
*|s:break	2:-30
*|s:breakfast	2:-23 4:-15
*|s:breast	4:12 5:-24
*|s:breastf	0:-37
*|s:breastfeed	0:-71 2:48 4:-23 5:-20
*|s:breath	1:26 2:-22 3:-46 4:-29
*|s:breathless	1:-39
*|s:breathlessness	1:-34 2:-33
*|s:breed	1:44
*|s:brian	5:18
*|s:bridg	0:-25 4:-31 5:-26
*|s:brief	4:-32
*|s:brighter	1:-40 4:10
*|s:brightwell	0:-32 1:27
*|s:bring	3:-2 4:21 5:39
*|s:brisk	0:36
*|s:bristow	3:26
*|s:britain	2:-25 3:-26
*|s:broken	0:-49 2:24 3:-34
*|s:bronchiolitis	1:-29
*|s:bronchitis	4:-24
*|s:bronchodilator	1:-53 4:6 5:19
*|s:brown	2:-31
*|s:bruiz	0:-30 1:45 2:-53 4:25 5:-21
*|s:budg	0:38 1:-37 2:-32 3:-30
*|s:bug	1:-60 2:-32 5:24
*|s:build	2:-44 5:12
*|s:buildup	1:35
*|s:bulevirtid	2:-20 3:-28 4:14
*|s:bump	1:-26
*|s:buprenorphin	2:-37
*|s:bupropion	0:-39 1:41 5:9
*|s:burn	0:-45 1:32 2:-57 4:-10 5:-20
*|s:burst	0:-19 3:-16 4:12 5:23
*|s:bus	0:-51 5:15
*|s:busulfan	2:-24
*|s:but	1:16 2:-30 4:10
*|s:buzz	0:-42
*|s:by	2:-24 4:-13
*|s:bypass	2:-17 3:-28
*|s:c	2:-38 3:-56
*|s:cal	2:-46 4:34
*|s:calcineurin	3:27
*|s:calcium	0:-22 2:35 3:27 5:-44
*|s:call	2:-42 4:-24 5:-17
*|s:calm	1:-42 2:-47
*|s:cam	0:58 2:-50 3:-47 4:-28 5:-32
*|s:can	1:47 3:-11 4:8
*|s:cancer	1:-19 4:11 5:-35
*|s:candesartan	0:41 1:-26
*|s:cannabidiol	0:47
*|s:cannot	1:-46 4:-12 5:-33
*|s:cannula	5:19
*|s:cap	5:-20
*|s:capri	2:-26
*|s:capsid	3:30
*|s:capsul	1:-26 3:-24 4:-25 5:37
*|s:car	0:-21 1:-14 3:-18 4:-18 5:-24
*|s:carbamazepin	3:-26 4:14 5:-28
*|s:carbidopa	2:-40
*|s:carbon	5:-20
*|s:carbonat	5:26
*|s:cardiac	0:-40
*|s:cardiomyopathy	2:-34
*|s:cardiovascular	0:15 1:-31
*|s:careful	1:-44
*|s:carnitin	2:21
*|s:carrier	2:39 3:-43
*|s:carry	4:25
*|s:cartilag	1:-42 5:-29
*|s:carvedilol	2:-31
*|s:cas	0:-37 1:60 2:-27 3:-38 4:32 5:-24
*|s:cataract	1:57 2:-31
*|s:catch	3:31
*|s:catheter	2:-30 3:-27 5:-12
*|s:caus	1:19 3:-17 4:-19
*|s:caution	0:-68 2:30
*|s:cautious	1:34
*|s:cavity	0:55 1:-33
*|s:cb1	5:-28
*|s:cbd	2:-33
*|s:cbt	2:-37 5:-19
*|s:cd19	0:-60
*|s:cd20	1:-17
*|s:cel	5:15
*|s:cell	0:-28 1:-14 2:-31 3:23 4:-6 5:12
*|s:cent	3:-14 4:-14 5:-26
*|s:center	4:25
*|s:centr	1:-24
*|s:century	1:-50
*|s:cerebral	3:-29
*|s:certain	1:-57 3:19
*|s:cervical	5:-39
*|s:cervix	0:-32 1:-40
*|s:cetirizin	2:-41
*|s:cgrp	3:-20
*|s:chair	4:13
*|s:chalky	2:35
*|s:chanc	2:-22 4:25 5:-27
*|s:chang	2:-46 3:28 5:-31
*|s:channel	2:-42 3:32 5:-20
*|s:characteriz	3:-38
*|s:cheap	5:27
*|s:chemical	0:-43 4:12
*|s:chemotherapy	1:-44 2:40 3:-32
*|s:chest	0:-49 1:42 2:-37 3:-37 4:18
*|s:chew	2:-30
*|s:child	4:15
*|s:children	0:19
*|s:chloramphenicol	4:9
*|s:chloroquin	3:-20
*|s:chlorphenamin	2:25
*|s:chocolat	2:-33 3:-33
*|s:choic	0:72 2:-32 3:-38 4:-18 5:-25
*|s:cholesterol	0:24 2:-52 3:-20 4:-16
*|s:cholinergic	3:-35
*|s:choos	1:-42 2:-29 5:38
*|s:chronic	1:-44 2:-45 3:-47 4:29
*|s:cigarett	1:-16 2:-33 3:24 4:-14
*|s:ciprofloxacin	0:-40 3:-35 5:-26
*|s:circulat	3:27
*|s:cirrhosis	0:-29 1:-56 2:22
*|s:ckd	1:-61 2:-28
*|s:claim	1:-37 5:-20
*|s:clamp	3:22
*|s:clarithromycin	2:27 3:-20
*|s:class	4:7 5:-23
*|s:classic	2:-32
*|s:clean	5:-18
*|s:cleft	0:-37
*|s:click	5:-14
*|s:client	1:36 5:-16
*|s:climb	1:-29
*|s:clinic	2:-53 4:-17 5:26
*|s:clinical	1:-67 4:26 5:-24
*|s:clobazam	1:34
*|s:clog	3:-31
*|s:clonidin	0:-61 1:33
*|s:clopidogrel	4:6
*|s:clos	4:8
*|s:clostridioid	1:30
*|s:clot	4:-25
*|s:clozapin	3:-38
*|s:cluster	5:16
*|s:co	3:-27 4:14
*|s:coat	1:-38 5:-34
*|s:cochlear	2:26
*|s:cochran	1:-30
*|s:codein	0:-26 2:-32 3:-30
*|s:coffe	0:-46 5:-36
*|s:cognitiv	2:-40 3:-46 4:-13 5:-30
*|s:cohort	0:-26 3:-30
*|s:cohosh	2:22
*|s:coil	2:-40 3:-21 5:-35
*|s:colchicin	4:22
*|s:cold	2:-38 4:-19 5:25
*|s:colitis	5:22
*|s:collagen	0:-44 1:-43 2:-43 3:32 5:-21
*|s:collection	5:11
*|s:colon	0:-47
*|s:colonization	3:-31
*|s:color	3:-24
*|s:com	4:-10
*|s:combin	2:16 3:-39
*|s:combination	5:-22
*|s:comfortabl	4:-16
*|s:committe	2:-29
*|s:common	0:-62 2:-49 3:-30 5:-47
*|s:commoner	0:-46 1:42 2:-42
*|s:commonest	2:-36
*|s:commonly	1:-48 2:-49
*|s:communicat	4:10
*|s:company	2:-42
*|s:compar	2:-41 3:-40 5:-10
*|s:comparison	4:27
*|s:compet	2:-26 3:36
*|s:complain	0:-44 1:41 2:-30
*|s:complaint	2:-44 3:-36 5:-15
*|s:complement	3:14
*|s:complet	1:-42
*|s:completely	5:20
*|s:complex	2:-41 3:40
*|s:complicat	2:22
*|s:complication	2:-33 3:-30 4:12
*|s:compound	0:59
*|s:compulsiv	2:-19
*|s:conceiv	0:-42
*|s:concentrat	5:23
*|s:concern	0:-65
*|s:conclud	1:-32 4:-10
*|s:condition	0:-51 3:-44 4:-34
*|s:condom	2:-37 5:-17
*|s:confidenc	0:-95 1:-73
*|s:confident	4:-24
*|s:confirm	0:76 2:-53
*|s:confus	1:44 4:-17
*|s:consequenc	1:-56 3:16
*|s:consider	5:-23
*|s:considerably	4:-16
*|s:consist	5:14
*|s:constipat	0:-48
*|s:constipation	1:-39 2:-57 3:-21 4:-14
*|s:constrict	0:-35
*|s:consult	4:27
*|s:consultant	4:-19
*|s:consultation	4:-16
*|s:contact	2:-44 3:-29 4:-21 5:-11
*|s:contain	0:-52 1:-51 3:1 4:23 5:-3
*|s:contaminat	0:-42
*|s:content	5:-28
*|s:continu	3:-39
*|s:contor	0:-56
*|s:contraception	0:-63
*|s:contraceptiv	2:-34 5:-34
*|s:contract	3:-11
*|s:contractility	3:31
*|s:contraindicat	0:-78 2:52 4:37 5:-24
*|s:contraindication	0:-62 1:-58 2:60
*|s:contrast	3:19 5:-20
*|s:contribut	0:-48 1:-43 3:24
*|s:control	1:-23 3:-26 5:-44
*|s:conventional	4:-21 5:-9
*|s:convert	0:-46
*|s:convinc	0:-18
*|s:cool	2:-39 4:19
*|s:copd	0:29 1:-68 3:-24
*|s:copper	2:-30 3:-23 5:-24
*|s:cor	3:22
*|s:cord	5:12
*|s:cornea	1:-33
*|s:corneal	4:-10
*|s:coronary	1:-55 2:-43
*|s:correct	0:47
*|s:cortex	0:-48
*|s:corticosteroid	2:-26 3:-30
*|s:cortisol	0:-71 3:13
*|s:cortison	4:15 5:-17
*|s:cosmetic	1:36
*|s:cost	3:-30 4:-28
*|s:costimulatory	3:20
*|s:cough	1:-31 2:-37 3:-26 4:17
*|s:could	0:-11 2:-27
*|s:counsel	5:12
*|s:count	3:-47 5:-24
*|s:counter	4:14
*|s:coupl	2:-52 3:-32 4:26 5:7
*|s:cours	2:-34 4:26
*|s:cousin	2:-21
*|s:cover	4:18 5:15
*|s:covid	1:-38 5:-26
*|s:cox	0:-49 1:-29
*|s:cpap	1:-33 2:-31 5:-17
*|s:crack	1:24
*|s:cramp	3:-26 5:27
*|s:cranberry	0:28 1:-44 5:-23
*|s:crash	4:11
*|s:crav	1:-45 3:-30
*|s:craving	0:15 1:-60 2:-46 4:24 5:-21
*|s:crawl	0:-29
*|s:cream	1:-46 2:-40 4:15 5:58
*|s:creep	4:13
*|s:crescent	3:-33
*|s:cris	1:-40 4:-3
*|s:critic	5:-13
*|s:crizanlizumab	5:21
*|s:cross	5:-26
*|s:crossword	5:18
*|s:crowd	4:33
*|s:crush	2:17
*|s:cry	0:-39 5:-14
*|s:cryo	1:-53
*|s:cryotherapy	0:37 2:-35
*|s:cuf	0:-38
*|s:culprit	3:-25
*|s:cultur	0:-33
*|s:cur	1:-53 3:-43 4:22
*|s:curb	3:22 5:19
*|s:curcumin	1:-26
*|s:current	1:-54
*|s:currently	5:-26
*|s:custom	4:12
*|s:cut	5:16
*|s:cutibacterium	3:-31
*|s:cyclophosphamid	4:12
*|s:cyp3a4	3:-10
*|s:cystitis	0:38 4:20
*|s:cytisin	0:-29 1:19
*|s:cytokin	0:-75
*|s:cytotoxicity	3:23
*|s:d	1:-34 2:-61 4:17
*|s:daft	5:-24
*|s:daily	5:13
*|s:dalteparin	3:19 4:-10
*|s:damag	1:33 2:-27 4:-12
*|s:damp	0:45 1:-43 3:-18
*|s:dampen	1:-47
*|s:danc	3:-34
*|s:danger	0:-46
*|s:dangerous	3:-39 5:-23
*|s:dangerously	0:-61 1:53 3:-39
*|s:danish	0:-47 1:15
*|s:dapa	1:-56
*|s:dapagliflozin	2:-34 5:-19
*|s:dapivirin	5:24
*|s:dark	2:-48 3:-38 5:-25
*|s:darker	1:-40 4:18 5:-29
*|s:dat	0:-31
*|s:data	0:16 4:-19
*|s:daughter	5:-13
*|s:david	4:11
*|s:day	5:-6
*|s:daytim	4:17
*|s:deal	2:-30 4:17
*|s:death	2:-50
*|s:decad	1:-44 2:-51 3:-48 4:-26
*|s:decay	1:-31 2:-25 3:-19
*|s:decent	4:15
*|s:declar	0:29 4:19
*|s:declin	4:-22
*|s:decongestant	4:10
*|s:decreas	2:-38
*|s:deep	5:-12
*|s:defect	0:-66 1:36
*|s:deficiency	3:-33
*|s:defin	0:-55 1:-50 4:18
*|s:degeneration	5:25
*|s:deglycyrrhizinat	5:20
*|s:degre	2:22
*|s:delay	2:-42
*|s:deliver	3:-23 4:16
*|s:demand	3:31
*|s:dementia	2:-56 3:-33 4:-12 5:-27
*|s:demyelination	1:29
*|s:denosumab	0:-47 4:19
*|s:dental	1:-45 2:20 5:-30
*|s:dentur	2:33 5:-34
*|s:department	0:-55 2:-46 4:-20
*|s:dependenc	1:39 2:-55 5:-33
*|s:dependent	3:11
*|s:depletion	0:-57
*|s:depress	3:22
*|s:depression	2:-43 5:-26
*|s:depressiv	1:-42 4:11
*|s:deriv	1:-45
*|s:dermal	5:-23
*|s:dermaroler	1:35
*|s:dermis	3:22
*|s:describ	0:-37 2:-69 4:30
*|s:design	1:-36 3:18 4:-22
*|s:desk	4:-21
*|s:desn't	1:28 3:-9
*|s:despit	2:-32 4:-29
*|s:destroy	0:-62 3:16
*|s:detach	0:-35 1:30
*|s:detachment	1:-37
*|s:detectabl	4:10
*|s:deter	5:-16
*|s:detoxification	0:-42
*|s:develop	0:-29 1:50 2:-49 4:-28 5:-35
*|s:development	5:14
*|s:devic	0:52 5:-40
*|s:dexamethason	4:9
*|s:dht	1:-40
*|s:diabet	1:-15 5:7
*|s:diabetic	2:-58 3:-27
*|s:diagnos	0:-61
*|s:diagnosis	1:-55 4:-18
*|s:dialysis	3:-33
*|s:diarrhea	0:-46 2:-32 4:-33 5:22
*|s:diastolic	3:31
*|s:diclofenac	0:-33 3:-25
*|s:did	0:40 2:-31 3:-52 4:-33
*|s:diet	1:-36 2:-27 4:27 5:-34
*|s:dietary	2:-24 3:-23 5:-22
*|s:differ	1:-71 2:-36
*|s:differenc	0:46 1:-52 2:-40 4:-15
*|s:different	0:-30 1:-52 2:-46 4:19
*|s:difficil	1:47
*|s:difficulty	1:46 4:-21 5:-17
*|s:digestion	1:-29
*|s:digestiv	0:24
*|s:digoxin	2:27
*|s:dilat	2:-52
*|s:dilut	3:36
*|s:direct	0:-47
*|s:directly	3:-14
*|s:disability	1:-41 4:-12
*|s:disappear	1:-50 5:-22
*|s:disappoint	0:48
*|s:disc	0:-29
*|s:discharg	0:28
*|s:discomfort	2:-34
*|s:discontinu	1:-53
*|s:dislodg	2:-36
*|s:disorder	3:-43 4:-22
*|s:dispens	0:46 2:-21
*|s:displac	3:22
*|s:dissociat	3:32
*|s:dissolv	5:28
*|s:disulfiram	5:-18
*|s:dizziness	1:36 2:-37
*|s:dizzy	0:-78 4:-16
*|s:dna	0:-60 3:47
*|s:do	3:-37 5:-29
*|s:doctor	2:35 3:-24 5:-6
*|s:document	0:-53
*|s:docusat	2:-30 5:-25
*|s:doe	1:28 3:26
*|s:dog	0:-29 2:-36 3:-39 4:-24
*|s:dollar	5:20
*|s:domain	3:20
*|s:dominat	1:33
*|s:don	0:-20 2:-46 4:-12
*|s:don't	3:-22 5:-7
*|s:donepezil	2:-41 4:17
*|s:dopamin	0:-32 2:-39 3:26 5:-26
*|s:dos	0:32 2:25
*|s:doubl	2:-37
*|s:down	0:55 1:-66 2:-40
*|s:doxycyclin	3:-21 4:14 5:-25
*|s:doz	1:-26
*|s:dozen	5:24
*|s:dr	2:-62
*|s:drag	0:-46 4:18
*|s:dramatic	4:28
*|s:draw	3:-23
*|s:drawback	0:-50 2:-33 3:-35
*|s:dream	0:-43 1:45 2:-32 4:-27
*|s:dressing	5:-23
*|s:drink	0:-78 2:18 3:-47 5:-18
*|s:drip	2:-50 3:-14 4:10 5:20
*|s:driv	0:-74 1:28 2:-41 4:16 5:-31
*|s:driven	3:-33
*|s:driver	0:-56 4:16
*|s:drop	4:17 5:41
*|s:drowsiness	0:-70 1:44 5:-17
*|s:drowsy	0:-60 1:52 3:-37 5:-21
*|s:dry	1:49 3:-17 4:-11 5:-22
*|s:dryness	0:23 1:-12 2:-41
*|s:ds	2:-38
*|s:due	0:-26 3:-33
*|s:dull	4:16
*|s:duluth	4:-27
*|s:dummy	5:-34
*|s:duodenum	0:40
*|s:dupilumab	3:-19
*|s:dur	0:-10
*|s:durability	4:10
*|s:dye	2:-42
*|s:dysfunction	2:-25
*|s:dyskinesia	1:37
*|s:dyspnea	2:-29
*|s:e	5:-29
*|s:each	0:-20 4:11 5:-20
*|s:ear	2:-54 3:-45 4:8
*|s:eardrum	0:20 1:-47 4:-14
*|s:earlier	0:-42 3:36 4:-16
*|s:early	2:-41 4:23
*|s:eas	0:39 1:-50 2:-42 4:18
*|s:easier	0:46
*|s:easily	0:-35 2:-26 3:-22 5:-29
*|s:eat	0:-29 3:-37 4:-17 5:-26
*|s:eaten	3:21 5:-22
*|s:eck	2:28
*|s:ect	2:-52 3:31
*|s:eczema	3:-25
*|s:edema	1:-40 2:-23
*|s:edg	0:31 1:-52 2:-45
*|s:edit	0:-22 2:-27 3:27 5:28
*|s:effect	4:17
*|s:effectiv	0:21
*|s:efficacy	1:-21
*|s:egfr	3:-13
*|s:egg	2:-44
*|s:eight	0:21 1:-60 2:-50
*|s:either	0:-34 1:-35 2:35 4:34 5:-6
*|s:elastin	3:28
*|s:elbow	0:44
*|s:electric	4:-11
*|s:electrical	0:-51 1:-30
*|s:electroconvulsiv	0:-29
*|s:eleven	4:6
*|s:eliminat	1:-35
*|s:els	2:-24 4:14 5:-29
*|s:ema	5:21
*|s:embolism	0:39
*|s:embryo	3:-17
*|s:emerg	4:11
*|s:emergency	5:24
*|s:emotional	4:18
*|s:empagliflozin	3:-40
*|s:empty	2:-43 4:12
*|s:enabl	1:-24
*|s:end	0:30 2:-53 3:-44 5:-39
*|s:ending	1:-51
*|s:endogenous	3:-24
*|s:endorphin	0:-24
*|s:endpoint	2:-59
*|s:enemy	5:-21
*|s:energy	1:-66 2:-39 4:21 5:-19
*|s:engineer	4:26
*|s:england	1:-37 5:23
*|s:english	5:-14
*|s:enhanc	1:-26
*|s:enjoyabl	3:22
*|s:enough	5:-34
*|s:entecavir	0:43 3:-24
*|s:enter	0:-29 3:48
*|s:entonox	5:-22
*|s:eosinophil	1:-63
*|s:epilepsy	1:-17 4:22
*|s:epileptic	2:-30 3:-28
*|s:epilepticus	5:17
*|s:epinephrin	2:-21 3:-36
*|s:episod	1:-55
*|s:episodic	2:-27
*|s:epsom	5:-19
*|s:equally	3:-16
*|s:equivalent	4:-9
*|s:er	3:-19
*|s:erection	0:-60 1:48 2:-47 4:-18
*|s:erenumab	1:37
*|s:erythromycin	2:25
*|s:essential	4:-17
*|s:establish	5:25
*|s:esteem	1:-40
*|s:estrogen	0:-54 2:-64 3:24
*|s:et	4:-10 5:-32
*|s:ets	4:12
*|s:euphoria	3:16
*|s:europ	0:33 2:-44 3:-42
*|s:even	1:48 4:30 5:-24
*|s:event	0:-27 4:-29
*|s:ever	0:-84 1:-19 5:-38
*|s:every	1:43 2:-35
*|s:everybody	4:11
*|s:everyday	2:-23 4:-33
*|s:everyon	3:-40
*|s:everyth	5:15
*|s:evidenc	2:-43 4:-13
*|s:evolocumab	3:-34
*|s:exacerbation	1:-32
*|s:examin	5:-19
*|s:exampl	1:-57 5:-23
*|s:excess	3:-31 4:14
*|s:excision	3:-29
*|s:exclud	0:-62 3:-41
*|s:excruciat	0:-23
*|s:exerciz	2:-20 4:9 5:-38
*|s:exhaust	0:-36 1:-40
*|s:expect	1:48 3:-59
*|s:explain	4:12 5:-18
*|s:expos	2:-35
*|s:exposur	2:-27
*|s:expression	3:31
*|s:extend	1:-35 3:-30 4:32 5:-18
*|s:extensiv	5:22
*|s:extra	4:11 5:-15
*|s:extract	4:21 5:-20
*|s:extremely	1:29 2:-33 3:-37
*|s:eye	0:-32 2:-37 3:-56 5:17
*|s:eyelid	0:-40
*|s:ezetimib	5:-23
*|s:fac	4:-31
*|s:facet	0:-42 3:-40
*|s:facility	4:-38
*|s:fact	1:-58 2:29
*|s:factor	1:-66 2:-42 3:34 4:-12
*|s:fad	0:-36 3:-34 4:20
*|s:fail	3:-52 5:-42
*|s:failur	0:-53 4:14 5:-24
*|s:fal	4:-13
*|s:fall	2:-57 3:-43
*|s:family	0:-27 5:17
*|s:famotidin	4:-11
*|s:fan	2:-26
*|s:fancy	2:-23 3:-40
*|s:far	2:-57 4:18 5:21
*|s:fascia	5:28
*|s:fast	1:-39 2:-39 3:-39 4:26
*|s:faster	3:-43 4:12 5:32
*|s:fat	0:-32 4:36
*|s:fatal	0:-66 3:-24
*|s:fatigu	1:-62 2:-37 3:-37 4:15
*|s:fc	4:26
*|s:fda	5:-38
*|s:fear	0:-76 3:-39
*|s:febril	1:34
*|s:fed	1:15 2:-33
*|s:feebl	4:-12
*|s:feed	0:-50 1:-41
*|s:feel	1:21 2:-37 3:-22 4:53
*|s:feeling	4:-11
*|s:feet	3:-33 5:-24
*|s:fell	0:48 1:-56 2:-43 4:-24
*|s:felt	2:-20 3:-37 4:21
*|s:fennimor	5:-17
*|s:ferment	1:-47 3:-1
*|s:fertility	2:-27 4:20
*|s:fertilization	3:-14
*|s:fessler	1:-22
*|s:fetal	0:-44 1:-26 3:30 4:10
*|s:fever	0:-29 3:-32 4:-18 5:-17
*|s:few	1:47 2:-31 4:39
*|s:fewer	2:-56 3:-42 4:-27 5:-62
*|s:fezolinetant	2:-20
*|s:fibr	3:-32
*|s:fibrillation	2:-47 4:22 5:-27
*|s:fibrin	3:34
*|s:fibro	0:-32
*|s:fibroid	1:-33
*|s:fibromyalgia	1:-37 2:-32 4:-34
*|s:fifteen	4:18
*|s:filer	2:-45 3:-27 5:-37
*|s:film	5:-28
*|s:filtration	3:-32
*|s:fin	0:-58 2:16 3:-31 4:18
*|s:final	5:25
*|s:finasterid	5:-19
*|s:find	3:-13 4:21 5:18
*|s:finger	0:39 4:16
*|s:fingolimod	2:36
*|s:finish	4:19
*|s:fir	0:-52 1:-37 5:-26
*|s:firmer	1:-40
*|s:first	2:16
*|s:fish	2:-22 3:-30 5:15
*|s:fistula	1:-32 2:-35
*|s:fit	0:-39 5:-13
*|s:fiv	4:23
*|s:flar	3:-41 5:-9
*|s:flavoring	5:-12
*|s:floor	3:-25
*|s:floppy	1:41
*|s:flow	0:-19 1:-53 5:-36
*|s:flu	2:-33 3:-23 4:11 5:-28
*|s:fludarabin	4:12
*|s:fluid	2:-31
*|s:fluorid	5:-26
*|s:fluoroquinolon	2:-22
*|s:fluoxetin	0:-71
*|s:flush	2:-49 4:26
*|s:fluticason	1:-36
*|s:fly	2:22
*|s:focus	0:-49
*|s:fodmap	0:-49 5:-30
*|s:folic	0:55
*|s:follicl	0:-78 1:-32 3:22 4:-11
*|s:follow	3:-5 4:-12
*|s:food	1:-61 2:-61
*|s:foot	1:32 4:-22
*|s:footprint	5:-17
*|s:for	0:32 5:23
*|s:forc	1:-38
*|s:forebrain	3:-30
*|s:form	0:-43 4:-14
*|s:formoterol	5:22
*|s:formulation	5:28
*|s:fortnight	0:-49 4:19
*|s:forum	0:36 5:-21
*|s:found	1:30 2:-46 3:-29 4:-14
*|s:four	2:-20 3:-29 4:27
*|s:fourteen	4:9
*|s:fractur	0:-71 1:70 3:-34 4:14 5:14
*|s:frail	4:-22
*|s:fram	4:9
*|s:fre	0:63 1:-29 2:-25 3:31 4:18
*|s:french	3:-22 4:11
*|s:frequent	1:41 2:-45
*|s:frequently	1:47 2:-34
*|s:fresh	3:19
*|s:fresher	3:-29
*|s:from	1:-16 3:13 5:-20
*|s:frontal	0:-36 3:34
*|s:frozen	0:-44 1:37
*|s:fsh	0:-45 5:-22
*|s:full	1:-41 4:14
*|s:function	1:-40
*|s:fur	3:-23
*|s:furosemid	1:42
*|s:further	1:-36 4:-9 5:-31
*|s:fusion	2:42
*|s:g	4:19
*|s:gaba	2:-32
*|s:gain	1:37 2:-51 3:-35 5:-37
*|s:gallston	0:-52 1:57
*|s:gap	3:-32 4:24
*|s:gas	2:-38 5:-40
*|s:gastaut	1:-23
*|s:gastresophageal	1:-35
*|s:gateway	0:-40
*|s:gav	0:-29 3:-39 4:22
*|s:gaviscon	2:23
*|s:gel	1:9 2:-34 3:-47 5:25
*|s:gen	0:-48
*|s:general	2:-60 4:26
*|s:generaliz	1:-38 2:-40
*|s:generally	0:-38 4:15
*|s:generat	3:27
*|s:gentl	4:24
*|s:gerd	1:-35
*|s:germ	0:-31 2:-41
*|s:get	1:47 4:-9
*|s:giant	0:28
*|s:girl	0:-72 5:-17
*|s:given	3:-19 4:25 5:18
*|s:gland	0:-30 2:24 3:-16
*|s:glargin	2:-36
*|s:glass	2:-27 3:-33
*|s:glp	0:-7 1:-41
*|s:glucocorticoid	1:40 4:23
*|s:gluconat	5:26
*|s:glucos	2:-38
*|s:glutamat	0:-64 1:-41
*|s:glutathion	5:-24
*|s:go	2:21 4:21
*|s:goe	0:-66 4:40 5:-20
*|s:goitr	0:33 2:-16
*|s:gon	3:-31 4:30
*|s:good	2:-31 4:-8 5:-14
*|s:got	1:-70 3:-33 5:-27
*|s:gout	5:-23
*|s:gp	2:3
*|s:gradually	0:-56 3:-20
*|s:grain	5:-21
*|s:gram	4:-13
*|s:grapefruit	3:-40
*|s:gravis	0:-43 1:-44 2:34 5:-12
*|s:great	2:-25 4:20
*|s:green	3:-23 5:-16
*|s:grief	0:-32
*|s:grind	0:43
*|s:gritty	4:18
*|s:groggy	0:-34
*|s:group	1:-6
*|s:grow	0:-25 1:44 4:-28 5:-34
*|s:growth	2:-44 4:-11
*|s:grumbl	0:-35
*|s:gtn	5:-13
*|s:guidanc	4:10
*|s:guitar	4:8
*|s:gullet	1:29
*|s:gulp	4:9
*|s:gum	3:-28 4:37
*|s:gummy	5:19
*|s:gurcan	3:23
*|s:gut	0:-45 2:-43 3:27
*|s:gym	4:-20
*|s:habit	2:-36 4:20
*|s:had	2:35 3:-32 4:9 5:-12
*|s:hair	1:21 3:-23 4:36 5:-51
*|s:half	1:-30 2:-53 3:-38 5:-15
*|s:hallam	3:27
*|s:halo	4:-10
*|s:halv	0:37 1:-38
*|s:hand	4:-24 5:-40
*|s:handful	0:2 4:-24
*|s:handheld	5:-22
*|s:handl	1:-43
*|s:handy	5:20
*|s:happen	0:-76 2:-52 3:-48 4:17 5:-30
*|s:harbor	4:19
*|s:hard	3:-32
*|s:harder	0:-40 1:33 2:-32 4:18
*|s:hardly	0:35 2:-55 5:-35
*|s:harm	0:-71 1:54 2:-51 3:-49 4:-16 5:-23
*|s:harmful	1:-48
*|s:harmless	0:-56
*|s:has	2:-22 3:-13 4:14
*|s:hasn't	4:-16
*|s:hatha	4:21
*|s:hav	0:-26 2:37 4:-32 5:1
*|s:haven't	1:7 4:-11
*|s:hawker	0:22
*|s:hazard	0:-48 2:-33 3:-28
*|s:hcg	3:-31 5:11
*|s:hcq	1:-66 3:48
*|s:he	0:-44 2:-59 4:-19
*|s:head	3:-18 4:-28
*|s:headach	0:-44 1:33 2:-16 3:-34 4:-11 5:-20
*|s:heal	1:-11 3:-45 4:22 5:-24
*|s:healer	4:21
*|s:health	3:-30
*|s:healthier	1:-38
*|s:healthy	2:-22 4:-15
*|s:hear	2:-7 4:-14 5:-19
*|s:heard	2:-33
*|s:heart	3:-30 5:21
*|s:heartbeat	0:-43 3:-40
*|s:heartburn	2:-32 3:-32
*|s:heat	4:12 5:-24
*|s:heavier	4:18
*|s:heavily	2:39
*|s:heaviness	1:-39
*|s:heavy	1:-51 3:-31 4:12
*|s:heel	0:30 4:-16
*|s:helicobacter	3:-33
*|s:help	0:45 1:-18 2:-46 4:-8
*|s:hematology	4:11
*|s:hemochromatosis	1:-37
*|s:hemoglobin	1:-41 4:10
*|s:hemophilia	1:-27
*|s:henc	2:-31
*|s:hepatic	1:2
*|s:hepatitis	1:-28 4:-17
*|s:hepatotoxicity	0:-59
*|s:her	1:35 2:-45 5:-23
*|s:herbal	4:20 5:-21
*|s:heritag	0:-57
*|s:hernia	2:26
*|s:herpetic	1:-20
*|s:heterozygous	3:-32
*|s:hf	0:37
*|s:hiatus	2:24
*|s:hid	0:-33
*|s:high	2:19 4:-35 5:-15
*|s:higher	2:-50
*|s:highest	1:-55 3:-41 4:24
*|s:hint	5:9
*|s:hip	1:-29 2:-28 3:-41 5:22
*|s:his	2:-26 3:-28 4:-32
*|s:histamin	0:-30 4:-11
*|s:history	0:-41 2:11
*|s:hiv	1:-49 3:-40 5:24
*|s:hold	0:-70 1:-33 4:-17 5:-29
*|s:hom	2:-28 4:9
*|s:hop	4:-22
*|s:horizon	4:12
*|s:hormon	1:-33
*|s:hospital	1:-50
*|s:host	0:-40
*|s:hot	2:-46
*|s:hour	4:20
*|s:how	1:-47 2:-65 3:11 5:-36
*|s:however	5:-26
*|s:human	3:-42
*|s:hunger	1:-37
*|s:hurt	0:-58 3:-26 4:13 5:33
*|s:hydrocephalus	1:35
*|s:hyperpigmentation	0:-39 1:35
*|s:hyperplasia	4:14
*|s:hypersensitivity	1:-52
*|s:hypertension	1:-61 2:-35
*|s:hypnotic	0:-2
*|s:hypoglycemia	2:-54
*|s:hypothesis	3:-30
*|s:hypothyroidism	1:28 2:-19
*|s:hypoxia	0:-31
*|s:i	3:-16 4:-20
*|s:i'd	2:-39 4:-35 5:-20
*|s:i'm	0:37 1:-36
*|s:i'v	0:-55 2:-26 5:-20
*|s:ibs	0:-38 1:-45
*|s:ibuprofen	3:-34 4:23
*|s:ice	5:-20
*|s:icl	5:-15
*|s:idea	1:-32 5:-25
*|s:if	2:33 3:-51 4:-19 5:-27
*|s:ii	1:-46 5:-13
*|s:iii	5:-15
*|s:il	3:36
*|s:ill	3:13
*|s:imag	0:-50
*|s:imbalanc	4:12
*|s:immediately	4:-17
*|s:immun	0:-14 1:-35 3:28 5:2
*|s:immunity	0:-63 1:-59
*|s:immunotherapy	0:-48
*|s:impact	3:-32
*|s:impair	2:-26
*|s:impairment	0:-80 1:-20 2:43 3:-30
*|s:implant	1:-38 2:18 3:35 4:36 5:-35
*|s:implantabl	5:-15
*|s:important	4:-25
*|s:improv	0:48 1:-45 2:-53 4:-14 5:-27
*|s:improvement	0:50 2:-40 4:37
*|s:incidenc	1:-38 3:-33
*|s:inclisiran	5:12
*|s:includ	0:-43 1:-30 4:6
*|s:incontinenc	2:-60
*|s:increas	0:-43 1:35 4:-37
*|s:indefinit	4:9
*|s:indicat	0:49 2:-19
*|s:indication	0:45
*|s:induc	2:-32
*|s:inducer	4:14
*|s:ineffectiv	0:40 1:-32
*|s:infant	0:56 2:-41 3:-31 4:22
*|s:infect	5:-16
*|s:infertil	5:-17
*|s:infertility	1:47 2:-45
*|s:inflam	2:-41 4:17
*|s:inflammation	2:-40
*|s:inflammatory	0:-19 4:22 5:25
*|s:infliximab	0:-24 2:-35
*|s:information	0:-58 2:-31
*|s:infus	4:27
*|s:infusion	1:32 4:10 5:41
*|s:ingredient	0:-31 1:-66 4:-21
*|s:ingrown	2:-19
*|s:inhal	0:52 1:-39
*|s:inhaler	2:-47 4:24 5:39
*|s:inherit	0:-33 1:-47
*|s:inhibit	0:-80 2:-57 3:10
*|s:inhibitor	2:32 4:-20
*|s:inject	1:-29 2:-55
*|s:injection	0:41 5:54
*|s:injury	2:-57 3:4 5:-27
*|s:ink	4:11
*|s:inner	4:8
*|s:insect	2:-22
*|s:insid	4:24 5:-26
*|s:insomnia	4:-17
*|s:instant	4:29
*|s:instead	4:21
*|s:institut	4:11
*|s:instruction	3:30
*|s:insulin	2:-57 3:21 5:-34
*|s:intak	2:-31
*|s:intend	2:38
*|s:intensiv	0:-46
*|s:interest	1:-34 2:-40 4:16
*|s:interfer	2:-40 5:-24
*|s:interferon	2:-46 4:10 5:11
*|s:interleukin	5:-20
*|s:interlink	3:-31
*|s:internet	4:-13
*|s:interruption	4:-14
*|s:intracranial	0:-21
*|s:intramuscular	3:-23 5:22
*|s:intravenous	2:-37 3:-43 4:16 5:52
*|s:investigator	4:24
*|s:involv	0:-85 1:-41 3:14 5:-32
*|s:iodin	2:20 5:18
*|s:iodinat	2:21
*|s:iontophoresis	5:-22
*|s:iris	5:-15
*|s:iron	0:-69 3:-32
*|s:irregular	5:-28
*|s:irreversibl	4:-10
*|s:irritability	1:-43 2:-29 3:-34
*|s:irritabl	1:-39 2:-31
*|s:irritat	0:-48 1:22 3:-1 4:23 5:-40
*|s:irritation	1:55
*|s:isn't	0:-21 2:19 5:-56
*|s:isotretinoin	1:38 2:-23 3:15 4:-6
*|s:ispaghula	2:-26 5:-27
*|s:issu	1:36
*|s:it	3:24 4:-7 5:-14
*|s:it'	5:-26
*|s:itch	0:38 2:-28 3:-42 4:29
*|s:itchy	2:-33
*|s:its	1:-15
*|s:itself	2:-27 5:-26
*|s:ix	1:-37
*|s:iyengar	4:21
*|s:jab	3:-37 4:33 5:-55
*|s:japanes	3:22
*|s:jaundic	1:28 2:-27
*|s:jaw	2:-45
*|s:jawbon	1:-35
*|s:jc	2:36
*|s:jelly	4:-21
*|s:jittery	1:20
*|s:job	4:13
*|s:join	0:-43 3:-34
*|s:joint	3:-20 4:14 5:17
*|s:journal	3:-36
*|s:journey	0:29
*|s:judg	4:11
*|s:just	3:-15 5:-16
*|s:k	0:-39 1:-32 2:-37
*|s:kal	2:-30
*|s:kappa	0:-63 1:-30 3:35
*|s:keep	0:37 5:-21
*|s:keloid	0:-22 1:-38 2:35
*|s:kept	4:33
*|s:keratinization	3:-31
*|s:ketoacidosis	0:-35
*|s:keton	0:-50 1:-42
*|s:kg	2:26 4:12 5:30
*|s:kick	0:-22 4:19
*|s:kidney	2:12 3:-22 4:-15
*|s:kill	0:-59 4:-18
*|s:kind	2:-31 3:-37 5:28
*|s:kingdom	2:-21
*|s:kit	1:29 2:-34 3:-23 5:-24
*|s:kne	0:58 1:-55 2:-48 3:-27 4:23 5:12
*|s:known	0:-30 3:-42 4:-26
*|s:label	3:-23 4:23
*|s:laboratory	1:-55
*|s:lack	1:-57 2:-46
*|s:lactos	1:-38
*|s:lady	0:-30
*|s:laid	3:26
*|s:lakeshor	4:20
*|s:lamotrigin	4:19
*|s:laps	4:-15
*|s:larg	3:-47 4:6
*|s:largely	2:-47
*|s:laser	5:-24
*|s:last	0:-43 2:-20 4:17 5:-20
*|s:lat	2:-50 4:-23
*|s:latch	0:-38
*|s:later	1:14 2:-42 3:-30
*|s:latter	1:45
*|s:laugh	2:-40
*|s:laxativ	4:22 5:-22
*|s:lazy	3:-28
*|s:lbcl	0:-60 1:-54 4:12
*|s:ldl	0:25 1:-82 5:-25
*|s:lead	0:-33 2:-33 4:10
*|s:leaflet	0:-72 2:-45 4:-13
*|s:leak	2:-27 3:-25 4:-19 5:-21
*|s:leakag	0:-52 3:22
*|s:learn	0:-48 3:19
*|s:least	4:17 5:-9
*|s:leav	0:-40 1:25 3:-21 4:-7 5:-22
*|s:lecanemab	4:11
*|s:led	1:67 2:-54
*|s:leed	0:-54 5:17
*|s:left	0:-43
*|s:leg	5:-18
*|s:len	0:-27 5:-24
*|s:lena	5:-12
*|s:lennox	1:-23
*|s:lens	4:-11
*|s:leqembi	5:-13
*|s:lesion	1:-40 4:-9
*|s:less	1:-4 4:-21 5:4
*|s:lessen	0:23
*|s:let	2:31 3:34 5:-19
*|s:lethargy	1:33
*|s:letter	1:-45 2:24
*|s:leucopenia	2:-32
*|s:level	4:35
*|s:levetiracetam	2:-48
*|s:levodopa	2:-35 5:-27
*|s:lgs	2:-33
*|s:libido	1:38
*|s:library	5:-17
*|s:licenc	2:39
*|s:licens	0:61 2:-59 3:-34
*|s:licoric	5:20
*|s:lidocain	3:-31 4:8
*|s:lif	2:-35 3:-42 4:22
*|s:lifelong	2:-33 4:11
*|s:lift	0:54 1:-37 3:-28 4:29
*|s:light	0:-71
*|s:lighter	5:-21
*|s:lik	0:-62 2:-33 4:12
*|s:likely	2:-23 3:-32 4:17 5:-11
*|s:limit	0:-44 4:19
*|s:lin	4:31
*|s:lindqvist	0:-20
*|s:link	0:-16 1:34 2:-51 5:-28
*|s:lip	1:39 3:-26
*|s:lipodystrophy	1:32
*|s:liposuction	4:19
*|s:liquid	0:-46 2:-37 3:-27 4:-8 5:11
*|s:liraglutid	0:43
*|s:list	5:-22
*|s:lithium	0:62
*|s:littl	0:60 1:-16 2:-45 3:-27
*|s:liv	1:-80 5:-20
*|s:liver	4:10
*|s:load	4:28
*|s:lock	3:-30
*|s:lodu	3:-22 5:16
*|s:long	1:40 3:-32 5:23
*|s:longer	2:-19 3:29 4:-13 5:-28
*|s:longest	4:27
*|s:look	3:-17 4:10 5:-19
*|s:loos	2:-42
*|s:loperamid	1:-32
*|s:loratadin	2:-41
*|s:los	4:-10 5:33
*|s:loss	2:-31 5:29
*|s:lost	1:26 2:-47 3:-32
*|s:lot	1:-48 2:-37
*|s:loung	5:-18
*|s:lovo	0:-36
*|s:low	1:-25 3:-26
*|s:lower	0:31 1:-32 4:-21
*|s:lozeng	5:49
*|s:lumina	1:-22 5:-18
*|s:lump	1:55 2:-44
*|s:lung	3:-27 4:-24
*|s:lupus	4:-15 5:-19
*|s:lymph	0:40
*|s:lymphocyt	3:29
*|s:lymphodeplet	4:12
*|s:lymphoma	2:-67
*|s:m	2:-37 4:23
*|s:machin	5:-27
*|s:machinery	5:-15
*|s:macrogol	2:-27
*|s:macular	5:25
*|s:mad	2:-41 3:-23
*|s:magazin	1:-35
*|s:magic	0:35
*|s:magnesium	2:-33 4:23
*|s:main	5:-19
*|s:mainly	0:-64 1:-28 2:-32 4:18
*|s:mainstay	5:21
*|s:maintain	1:-34 4:24
*|s:maintenanc	0:25 4:25
*|s:major	0:-73
*|s:malformation	1:47
*|s:malignancy	0:-40 1:44
*|s:man	2:-51 3:-41
*|s:management	0:-25 4:-15
*|s:mania	4:17
*|s:manic	1:-46 2:34
*|s:manifestation	1:-23
*|s:manual	0:-44
*|s:many	1:34 4:-15 5:19
*|s:maoi	4:-17
*|s:map	5:19
*|s:march	5:19
*|s:marginally	0:-34
*|s:marina	5:-18
*|s:mark	3:-43 5:-18
*|s:marker	0:52 1:-54 3:-32
*|s:marmor	2:28 4:-14
*|s:marson	2:-33
*|s:marx	3:-32
*|s:mask	3:27 5:-35
*|s:massag	4:-3
*|s:mast	0:-50
*|s:mastectomy	0:40
*|s:mastoiditis	1:-23
*|s:match	5:-22
*|s:material	0:-30
*|s:materializ	1:29 3:-22
*|s:maturation	5:11
*|s:may	1:43 4:13 5:-13
*|s:mbct	5:-20
*|s:mcmurray	0:29
*|s:me	2:-32 4:-14 5:-27
*|s:meal	5:29
*|s:mean	2:-22
*|s:meant	5:-29
*|s:measur	1:-31 4:-4
*|s:meat	5:-24
*|s:mechanism	1:-42
*|s:median	0:41
*|s:medical	0:-46
*|s:medication	0:-36 5:-28
*|s:medicin	2:-15 3:-22 5:-36
*|s:mediterranean	2:-29
*|s:medullary	0:-32
*|s:meet	0:-53 3:-27 5:-22
*|s:melanoma	0:-37
*|s:melasma	1:-28
*|s:melatonin	3:-30 4:18 5:-25
*|s:mell	2:28
*|s:melt	5:22
*|s:memory	0:-62 2:-42 4:-21
*|s:men	4:47
*|s:meningitis	2:-37
*|s:meniscectomy	4:18
*|s:menopaus	0:-52 2:-67 3:-29
*|s:menstrual	0:35
*|s:mental	0:-38 2:28
*|s:mesenchymal	5:20
*|s:mesh	5:-17
*|s:messag	0:-45 1:-48
*|s:messenger	5:31
*|s:met	4:-10
*|s:metabolic	1:-30
*|s:metabolism	0:-31 1:-45 2:12 3:33
*|s:metal	1:-31 3:-27 5:-30
*|s:metallic	4:18
*|s:methotrexat	2:-45 3:-17 4:25
*|s:metoprolol	2:-32
*|s:metronidazol	2:-13
*|s:mg	2:35 4:18 5:-7
*|s:mic	3:25
*|s:microbiom	0:-32
*|s:microneedl	1:-26 2:-39 5:-15
*|s:midazolam	5:-21
*|s:migrain	1:-67 5:-43
*|s:mild	1:17 3:-44 4:20
*|s:milder	1:-26 5:-28
*|s:milk	1:-72 3:-34 5:33
*|s:milligram	4:-13
*|s:million	2:-49 3:-47 4:-15
*|s:mimic	1:-39 4:10 5:-25
*|s:mimick	3:27
*|s:mind	1:-43
*|s:mineral	0:-26
*|s:minority	2:-35 4:18
*|s:minut	2:-51 4:8 5:43
*|s:miracl	0:45
*|s:miscarriag	2:-31
*|s:misprint	3:-31
*|s:miss	1:-48 3:27
*|s:misus	2:39 5:-19
*|s:mmhg	1:-26
*|s:moderat	0:12 2:-22 4:-16 5:15
*|s:modest	0:90 1:-51 2:-33 3:-35
*|s:modify	2:-23 3:17
*|s:moisturizer	2:-31
*|s:molecular	3:38
*|s:monitor	2:-40 3:-43 4:-23
*|s:monotherapy	2:-36
*|s:month	4:22
*|s:monthly	4:36 5:28
*|s:mood	1:-23 2:-34 4:10
*|s:mop	1:-29 3:14
*|s:mor	1:24 2:-17 5:-51
*|s:morn	1:-45 2:-37 3:-46 4:-24 5:-21
*|s:mortality	4:11
*|s:mosquito	4:-18
*|s:most	1:-19 2:-34 4:18
*|s:mostly	1:-42 2:-62 3:-27 4:31
*|s:mother	2:-42 4:15
*|s:mounjaro	5:15
*|s:mouth	0:-32 1:67 3:-30 5:12
*|s:mov	0:-81 4:-17 5:18
*|s:movement	1:-61
*|s:mresvia	3:26
*|s:mri	4:17
*|s:ms	4:-15 5:26
*|s:mu	1:-46 2:-32 3:34
*|s:much	2:-43 5:-38
*|s:multifocal	0:-37 1:22
*|s:muscarinic	0:-47 3:24
*|s:muscl	2:-29
*|s:must	0:-32 2:39 4:20
*|s:my	1:-53 2:-35 3:-64
*|s:myasthenia	0:-43 1:-44 2:34 5:-12
*|s:mycobacterial	1:-45
*|s:myeloablativ	5:17
*|s:myocardial	2:-42
*|s:myocardium	3:31
*|s:myopia	1:-43
*|s:myth	5:-22
*|s:naloxon	5:-21
*|s:naltrexon	1:-11 4:25
*|s:nam	2:-52 3:-37
*|s:nan	3:-28
*|s:narcotic	3:-37
*|s:narrow	0:-63
*|s:narrower	1:-27
*|s:narrowing	2:30 5:-12
*|s:nasal	1:-48 4:21 5:51
*|s:nasty	1:39
*|s:natalizumab	2:36
*|s:national	5:-15
*|s:natural	2:-37 5:-23
*|s:nausea	0:-63 1:43 2:-46 5:22
*|s:near	3:-26 5:-22
*|s:nearly	0:-44 1:16 2:-47 4:10 5:-32
*|s:nearsight	4:16
*|s:nebivolol	2:-32
*|s:nebulizer	5:49
*|s:necessary	2:-19
*|s:neck	2:-51
*|s:nee	1:-30
*|s:need	1:-21 3:-45 4:30
*|s:needl	0:-53 2:-53 4:31
*|s:negativ	3:-23 5:22
*|s:neither	2:-63
*|s:nephritis	1:-51 2:-27 5:-19
*|s:nerv	0:-30 2:-36 4:-6 5:-39
*|s:nervous	1:-57
*|s:net	4:-14
*|s:network	0:-55
*|s:neuralgia	1:-39 2:-24
*|s:neurologic	0:-39
*|s:neurologist	5:12
*|s:neuron	1:-46 2:-32
*|s:neuropathic	0:36
*|s:neuropathy	1:-40 2:-20
*|s:neuropsychiatric	2:-34
*|s:neutraliz	0:-72 4:8
*|s:neutropenia	0:-34
*|s:neutrophil	3:-30
*|s:never	0:-80 3:-59 5:-21
*|s:new	2:-34 4:-11
*|s:newborn	4:15
*|s:newcomer	5:10
*|s:newer	2:-32 3:32 4:-10
*|s:next	2:-49 4:19 5:-25
*|s:nhs	2:-40 3:34 5:-18
*|s:nic	0:55 1:-47 2:-50 3:-18
*|s:nicotin	0:-35 1:-19 2:-33
*|s:nifedipin	2:-31
*|s:niggl	1:25
*|s:night	4:-24
*|s:nightmar	2:-33
*|s:nin	2:-44 4:-13
*|s:nirsevimab	4:15
*|s:no	0:45 2:-48 3:11 4:-14 5:-26
*|s:nobody	1:-42 5:-36
*|s:nod	0:41
*|s:non	1:55 2:-53 4:21
*|s:nor	1:48 3:-44 5:-25
*|s:noradrenalin	0:-48 1:-51
*|s:normal	1:60 2:-38 4:26
*|s:normally	0:46 4:35 5:-18
*|s:norwegian	4:18
*|s:nos	4:29 5:32
*|s:nosebleed	0:-39 4:-24
*|s:not	1:13 2:66 4:-14 5:-22
*|s:noth	2:-49 3:-51 4:16
*|s:notic	2:-52 4:6 5:-11
*|s:now	3:-30 4:51
*|s:nrt	0:-35 3:-22 4:-22 5:-18
*|s:nsaid	2:36 5:-20
*|s:nucleus	3:-15
*|s:numb	2:9 3:39 5:39
*|s:number	3:-37 4:-14
*|s:numbness	0:-61 1:28 4:29
*|s:nurs	3:-19 4:25
*|s:nusinersen	0:57 4:21 5:15
*|s:nut	5:-38
*|s:obesity	1:-56 2:-51 4:-9
*|s:observ	1:51 2:-48
*|s:obsessiv	2:-19
*|s:obstruct	1:-37
*|s:obstructiv	1:-29
*|s:occasionally	4:12
*|s:occlusion	4:11
*|s:occupy	3:40
*|s:occur	0:-51 1:42 2:-64 3:-48
*|s:ocd	0:40 2:-30
*|s:ocrelizumab	2:-37 5:11
*|s:odd	2:-48 4:-9
*|s:oddly	2:-34 5:-24
*|s:off	2:33 4:19
*|s:offer	0:50 4:28
*|s:often	1:45 2:-62 4:-23
*|s:ohss	0:-49
*|s:oil	2:-38 5:-18
*|s:okafor	1:-46
*|s:okonjo	4:11
*|s:old	3:-30
*|s:older	3:-41
*|s:oliv	0:-50 2:-29
*|s:olympus	0:22
*|s:omalizumab	0:26
*|s:omeprazol	0:53 5:-23
*|s:on	4:24
*|s:onc	1:-15 2:-58 4:14
*|s:one	0:-13 1:30 3:-9 4:-10
*|s:onlin	5:-26
*|s:only	1:-64 3:-26 4:-3
*|s:onset	0:52 4:18
*|s:open	0:-29 1:-63 4:19
*|s:operat	4:14 5:-19
*|s:operation	1:-19 2:-39 3:17 5:-44
*|s:opinion	1:-21
*|s:opioid	1:43 2:-24 3:-14 4:-25
*|s:option	2:-58 3:-39 4:-37
*|s:or	2:37 3:-11 4:-14 5:-18
*|s:oral	1:34 4:16 5:36
*|s:order	2:-31 3:-33 5:-14
*|s:ordinary	2:-34
*|s:oregon	4:-10
*|s:organ	1:-34 4:-24
*|s:original	5:-13
*|s:ortiz	5:-12
*|s:orvitulimab	2:-53 5:-21
*|s:osei	1:-35
*|s:osteoarthritis	1:-41 2:-30 3:-30
*|s:osteoclast	1:-40
*|s:osteonecrosis	1:38
*|s:osteoporosis	4:39 5:-12
*|s:ostralimab	1:-41
*|s:other	3:-15
*|s:otherwiz	4:16
*|s:oud	5:22
*|s:ought	4:24
*|s:our	2:-32 5:-25
*|s:out	4:14
*|s:outcom	4:-11
*|s:outsid	1:-42
*|s:outweigh	0:-60
*|s:ovarian	0:-39
*|s:ovary	0:35 5:-21
*|s:over	4:-19 5:-30
*|s:overactivity	0:-36 3:34
*|s:overall	1:-41
*|s:overdos	0:-50 1:24 2:-43
*|s:overexcit	3:33
*|s:overgrowth	1:28 2:-27
*|s:overload	0:-46
*|s:overus	0:-28
*|s:overweight	1:-55
*|s:ovulat	2:-25
*|s:ovulation	1:-56 3:-41
*|s:own	3:-17 4:13
*|s:oxalat	1:-32
*|s:oxybutynin	2:19
*|s:oxygen	2:-44 3:24
*|s:pacemaker	2:10 3:39 5:-28
*|s:pack	0:-52 5:20
*|s:packet	5:-22
*|s:pad	4:-10 5:-16
*|s:paid	5:18
*|s:pain	0:18 1:-16 2:-42 4:-11
*|s:painful	3:-45 4:-19
*|s:painkiler	1:-32 2:-36 3:-40 4:-13
*|s:painless	4:29
*|s:pancrea	0:-22 2:-25
*|s:pancreatitis	0:-49 2:-45
*|s:panic	0:33
*|s:paper	0:-25 4:-21
*|s:paracetamol	0:45 3:-37 4:10
*|s:paradoxical	4:14
*|s:parasit	1:-59
*|s:parent	2:-57
*|s:parkinson	3:-39
*|s:part	0:-29 2:-35 5:-24
*|s:partial	2:-28 3:25
*|s:participant	1:68 4:52
*|s:particularly	0:33 3:-32
*|s:partly	3:25 5:16
*|s:pass	0:-92 4:-35
*|s:passag	0:-39 1:-56 3:-22 5:28
*|s:past	1:-53 2:25 3:-23 4:-27
*|s:patch	0:-51 4:-33
*|s:patchy	1:-45
*|s:pathway	0:-34
*|s:patient	1:26 2:-22 5:15
*|s:pattern	1:-39
*|s:paulin	2:28
*|s:paus	2:32
*|s:pay	1:-35
*|s:pco	1:-43 2:-32
*|s:pcsk9	5:20
*|s:pdt	1:-42
*|s:peak	4:10
*|s:peanut	4:-17
*|s:pediatric	0:-72 2:-36
*|s:pee	2:-30
*|s:peel	2:-37 4:26
*|s:pell	1:-36
*|s:pellet	4:-16
*|s:pelvic	3:-25
*|s:pembrolizumab	0:35
*|s:pen	5:-42
*|s:penis	0:-32 1:-40
*|s:peopl	5:17
*|s:per	2:-43 4:-22 5:-26
*|s:percent	0:28 2:-41 3:-33 4:19 5:23
*|s:perhap	4:-23
*|s:period	3:-31 4:14 5:25
*|s:peripheral	2:-44
*|s:permanent	2:-34 3:-44 4:-23 5:-21
*|s:peroxid	2:-18 3:-30
*|s:persever	4:19
*|s:persist	0:-55 2:-35 3:32 4:16 5:-23
*|s:persistent	4:10
*|s:person	0:-63 1:36 4:29
*|s:personal	0:-42
*|s:personality	0:33
*|s:petroleum	4:-21
*|s:petrov	1:23
*|s:pharmacist	0:-61 1:-47
*|s:pharmacy	5:-18
*|s:phas	4:14
*|s:phenelzin	2:37
*|s:phenylketonuria	5:19
*|s:phenytoin	4:14
*|s:phlegm	2:-20
*|s:phosphat	2:-25
*|s:photosensitivity	4:10
*|s:physical	0:-34 1:-10 2:-37 3:33
*|s:physician	2:-36
*|s:physio	2:-24
*|s:physiotherapy	2:-47 4:25 5:-21
*|s:pigment	1:22 4:19
*|s:pill	3:-12
*|s:pin	0:-36
*|s:pinpoint	1:44
*|s:pit	1:32
*|s:placebo	2:-50 3:-31 4:14 5:-13
*|s:plain	2:-24
*|s:plan	4:-6
*|s:plant	3:21
*|s:plantar	5:27
*|s:plaqu	1:-61
*|s:plasma	0:-71 3:27
*|s:plasminogen	3:34
*|s:plaster	5:-25
*|s:platelet	0:-48 5:21
*|s:pleas	0:-73 3:-21 5:-24
*|s:plenty	2:18 3:-22 4:22 5:22
*|s:plus	3:-40 4:22
*|s:pm	5:-13
*|s:pneumonia	1:29
*|s:pneumonitis	1:30
*|s:point	5:-22
*|s:pollen	1:-41
*|s:polyp	4:20
*|s:polyphenol	3:18
*|s:pool	1:-24
*|s:poor	0:-43 3:-44
*|s:por	0:31 1:-33
*|s:porphyria	0:-51 1:-48
*|s:posher	2:-16
*|s:positiv	2:-39 5:-15
*|s:possibl	0:-26 1:69 2:-47
*|s:possibly	4:19
*|s:post	1:-41 4:23 5:-24
*|s:potassium	0:-41 1:38 3:-43 5:-25
*|s:potential	0:40
*|s:pouch	4:12
*|s:pound	0:37
*|s:powder	5:11
*|s:practic	4:33 5:25
*|s:practically	4:27
*|s:practitioner	2:24
*|s:pre	2:27
*|s:precious	5:39
*|s:precipitat	3:-27 5:-16
*|s:prednisolon	2:-20 4:16 5:19
*|s:prefer	1:-26 2:-23
*|s:preferably	5:-32
*|s:prefil	4:11 5:-15
*|s:pregabalin	2:-19 4:-13 5:-24
*|s:pregnan	3:-10
*|s:pregnancy	0:-13 3:-35 4:-11
*|s:pregnant	4:-25 5:-39
*|s:prepar	0:33 3:-35
*|s:preparation	5:15
*|s:prescrib	2:-28
*|s:prescription	5:-18
*|s:present	0:-35 1:-58 2:-45 4:11
*|s:presentation	3:30
*|s:pressur	0:31 5:-29
*|s:prevalenc	2:28
*|s:prevent	0:64 2:-49 4:19
*|s:prevention	1:-19
*|s:pric	1:42 2:-32
*|s:primary	0:63 1:-39 2:-54 4:-12
*|s:priya	1:-35
*|s:prk	2:-27
*|s:pro	3:16
*|s:probably	0:19 1:-73 2:3 4:39 5:-26
*|s:probiotic	3:-22 5:-26
*|s:problem	2:22 3:-43 4:-12
*|s:procedur	1:38 4:22 5:-20
*|s:process	0:-57 1:-53
*|s:produc	2:-49 4:-22
*|s:product	5:-24
*|s:production	1:-59
*|s:prof	0:-64
*|s:professional	0:-55 5:-28
*|s:professor	4:11
*|s:progesteron	2:-33
*|s:progestogen	2:22
*|s:program	1:-50
*|s:progression	0:29 1:-57
*|s:progressiv	5:21
*|s:proliferation	3:29
*|s:prolong	4:-48
*|s:promiz	4:-9
*|s:promot	1:-28 3:-25
*|s:prompt	0:-38 1:-50 2:-29
*|s:properly	2:25 3:-32 5:-26
*|s:property	3:23
*|s:propos	1:-60
*|s:propranolol	2:-46
*|s:prostatic	0:-44
*|s:prostatitis	0:28 1:-26 2:-19
*|s:protect	0:57 1:-45 2:-39 4:25
*|s:protection	1:-28 4:33
*|s:protein	0:-17 1:-61 4:-14 5:-33
*|s:proteinuria	4:15
*|s:prov	2:-39 3:-18 5:-16
*|s:provok	0:-66 2:-49
*|s:prp	3:-37 5:-25
*|s:pruritus	1:33
*|s:psa	0:-39 3:-18
*|s:pseudephedrin	0:-31
*|s:psychiatric	0:-35
*|s:psychosis	0:-40
*|s:publish	3:-23 5:24
*|s:puf	5:-27
*|s:pul	3:19 4:8
*|s:pulmonary	0:31 1:-29
*|s:puls	0:-54 5:-29
*|s:pump	1:-49 2:-32 3:3 5:-33
*|s:pupil	2:-46 3:-35 5:21
*|s:pur	3:15
*|s:purify	1:-25
*|s:purin	3:29
*|s:purpos	2:-24 3:-24
*|s:push	0:-79 1:38 2:41 5:-20
*|s:put	5:-25
*|s:pylori	3:-33
*|s:quality	2:-30
*|s:quarter	0:-37 4:45 5:21
*|s:queasiness	1:56
*|s:queasy	1:28
*|s:question	0:-44 2:-28
*|s:quick	4:20
*|s:quickest	5:26
*|s:quickly	4:-19 5:-28
*|s:quieten	1:-33
*|s:quit	0:-42 2:-37
*|s:rac	2:-28 5:-21
*|s:radiotherapy	2:-25
*|s:rais	0:-21 1:52 4:20
*|s:raloxifen	2:-27
*|s:ramipril	3:-25
*|s:ran	4:-16
*|s:randomiz	2:-36 4:21
*|s:rang	1:-37
*|s:rapidly	1:41 4:23
*|s:rar	0:-73 1:26 2:-62 3:-20 4:-16 5:-25
*|s:rarely	0:-77 1:86 2:-52 3:-35 4:25 5:-21
*|s:rasagilin	2:22
*|s:rash	0:-38 2:-52 3:-40 4:18
*|s:rat	2:10 4:10 5:11
*|s:rather	1:39 2:-42 4:-8 5:-25
*|s:ray	0:-59
*|s:raynaud	1:-27 2:20
*|s:reabsorption	3:-25
*|s:reach	4:23 5:-26
*|s:react	1:-37
*|s:reaction	1:24 2:19
*|s:reactiv	1:-48
*|s:read	4:18 5:-24
*|s:really	2:-34
*|s:reason	0:-17 2:60 3:-48 4:33
*|s:reasonabl	2:-29 4:-22
*|s:rebound	0:-42
*|s:receiv	4:17
*|s:recent	2:-16 5:19
*|s:recently	2:17
*|s:receptor	0:-12 2:-48 4:-13
*|s:recipient	0:-63 1:38
*|s:reckon	4:16
*|s:recogniz	0:-56 1:-37
*|s:recommend	2:37 3:-18 5:-38
*|s:record	0:-53
*|s:recover	3:-21 4:18
*|s:recovery	0:-25 2:-21
*|s:recreational	2:14
*|s:recurrenc	0:52 3:-51
*|s:recurrent	2:-53
*|s:recycl	3:31
*|s:red	0:-58 2:-34 4:13 5:-29
*|s:reddit	4:18
*|s:redness	0:-78 2:-29 3:-38 4:24
*|s:reduc	0:30 1:-31 2:-37 3:40
*|s:reduction	0:55 1:-61 4:-17
*|s:reflect	2:-17
*|s:reflux	1:-62 2:-28
*|s:regain	4:14
*|s:regard	2:-56
*|s:region	4:26
*|s:register	5:-17
*|s:registry	0:-60 1:45 5:-13
*|s:regular	2:-41 4:32
*|s:regularly	1:39 2:-40
*|s:regulator	1:54
*|s:relaps	1:-32
*|s:relat	0:-26 2:-37 5:-29
*|s:relax	1:-54 2:-36 3:43 4:23 5:25
*|s:relaxation	1:-59 5:-26
*|s:releas	0:-35 1:-60 2:-59 5:-21
*|s:reliabl	0:-52 2:-39
*|s:reliably	0:37 4:-21
*|s:relief	4:16
*|s:reliev	0:64 1:-52 2:-34 3:11
*|s:reliever	4:6
*|s:rely	1:38 4:8
*|s:remain	1:-38 2:-27 3:-23 4:23
*|s:remedy	2:-16 4:7 5:-21
*|s:remember	0:-49 3:-17
*|s:remission	0:43
*|s:remodel	4:18
*|s:remov	3:31 4:24 5:-19
*|s:removal	5:-27
*|s:renal	0:49 1:-87 3:-51
*|s:renew	0:35
*|s:renni	4:10
*|s:repair	2:-33
*|s:repeat	3:-30
*|s:replac	1:-48 2:-37 5:27
*|s:replacement	1:-29 2:-37 4:25
*|s:report	0:-7 1:40 3:-35 5:-44
*|s:requir	2:-46 4:13 5:16
*|s:rescu	3:-21 4:14 5:-31
*|s:researcher	1:-20 4:-28
*|s:reserv	1:-62 4:24
*|s:reset	5:12
*|s:resin	1:-31
*|s:resistant	2:-54
*|s:resolv	2:-38
*|s:respect	2:-20 3:-20
*|s:respiratory	2:-23 3:35
*|s:respond	0:61 1:-67 2:-39
*|s:responder	4:27
*|s:respons	1:-26 3:27 4:21
*|s:rest	1:-73 2:-60 3:-21
*|s:restless	2:-32
*|s:restlessness	1:40
*|s:restor	5:-27
*|s:restriction	0:-40
*|s:restrictiv	2:-23
*|s:result	2:-48 4:6 5:-23
*|s:retainer	2:-22 4:15 5:-22
*|s:retention	0:-35 2:-28
*|s:retinal	0:-48
*|s:retinoid	5:14
*|s:retir	5:20
*|s:retrain	5:21
*|s:return	4:27 5:29
*|s:reuptak	2:-24
*|s:revers	2:-34 5:24
*|s:reversibl	1:38
*|s:review	2:-47 5:25
*|s:rheumatoid	1:-46 3:-20
*|s:rhinovirus	1:-37
*|s:rhythm	1:-33 2:-12 3:-38
*|s:rib	0:-46 1:-38
*|s:rich	3:29
*|s:rid	3:27
*|s:right	1:-20 4:16 5:-24
*|s:ring	0:-71 2:-48 3:-21 4:-21 5:-20
*|s:rins	5:-23
*|s:ris	0:-50 2:20 4:-10
*|s:risk	3:-19 4:-20 5:-23
*|s:rituximab	1:-51 2:28
*|s:rival	0:-39 2:-44
*|s:rivaroxaban	2:-45
*|s:riversid	5:-18
*|s:rna	2:-27
*|s:road	3:30
*|s:robert	4:11
*|s:roflumilast	0:-29
*|s:rol	0:-30 1:-31 2:-26
*|s:romanian	4:10
*|s:room	3:-30 5:-17
*|s:root	4:22
*|s:ros	2:-33 3:-32
*|s:rosacea	3:-15 5:25
*|s:rotator	0:-36
*|s:roughly	0:-65 2:-22 3:-53 4:-12
*|s:round	4:9 5:31
*|s:rounder	1:30
*|s:rout	0:-34 2:-30
*|s:row	3:-30
*|s:rsv	1:-41
*|s:rub	2:-37 4:-18
*|s:rul	0:-72 2:44 4:50
*|s:run	2:-20 3:-52 5:15
*|s:runny	1:-35 2:-21
*|s:s	4:16
*|s:sacroiliac	3:-26
*|s:sadly	1:-23
*|s:saf	0:-56 5:-19
*|s:safer	2:-28 4:19
*|s:salbutamol	0:-8 1:47 4:24
*|s:salicylic	5:-27
*|s:saliva	4:17
*|s:sam	1:-68 2:44 3:-33 4:-41
*|s:samir	4:-27
*|s:sanad	2:-32
*|s:sandpaper	5:17
*|s:sap	0:-45
*|s:saturat	0:-33
*|s:sav	2:-34 3:42
*|s:saw	1:18
*|s:say	0:-29 3:-34
*|s:scab	0:-42 4:17
*|s:scalp	0:-79
*|s:scan	0:-24 4:25
*|s:scanner	4:13
*|s:scar	4:-21 5:-28
*|s:schizophrenia	0:70 2:-28
*|s:school	1:-80 3:-28
*|s:sciatic	1:24
*|s:sclerotherapy	3:-20
*|s:scoliosis	2:43
*|s:scor	2:-30
*|s:scratch	0:-50
*|s:screen	0:-50 1:-42
*|s:search	4:-27
*|s:season	4:11
*|s:seaw	2:-16
*|s:second	1:-42 2:19
*|s:secondary	2:-46
*|s:section	1:-27
*|s:sedativ	3:-29 4:-9
*|s:see	0:-62 4:-20 5:-16
*|s:seek	1:-35
*|s:seem	1:31 4:-11 5:15
*|s:seen	5:-25
*|s:seep	5:-27
*|s:seizur	1:-34 3:-40 5:-35
*|s:seldom	2:-59 3:-41 5:-17
*|s:selegilin	2:24
*|s:selenium	5:-21
*|s:self	0:-60 2:-43 4:17 5:-29
*|s:sell	2:26
*|s:semaglutid	1:-46 3:-30 4:-22
*|s:semen	0:-40 3:-37
*|s:send	5:-32
*|s:senna	2:-30
*|s:sens	1:31
*|s:sensitiv	2:33 5:-26
*|s:sensitivity	3:22 4:21
*|s:sensitization	3:32
*|s:separat	0:57 1:-30
*|s:september	4:-19 5:22
*|s:serious	0:-65 1:54 3:-40 4:-7
*|s:sertralin	0:-44 3:-40 5:-27
*|s:servic	4:26
*|s:sery	4:23 5:23
*|s:session	3:-30 5:-30
*|s:set	0:-60 2:-50 4:26
*|s:settl	4:16 5:-27
*|s:sevelamer	2:-25
*|s:seven	4:-15
*|s:sever	1:-33 4:-8
*|s:several	2:-60 4:14 5:-19
*|s:severely	2:27
*|s:sex	0:-15 1:40 5:-22
*|s:sexual	2:-32 3:-23
*|s:shak	1:39 2:-41 3:-22 5:-33
*|s:shakiness	1:-36
*|s:shallow	1:34
*|s:sham	5:-26
*|s:shap	3:-21
*|s:shav	3:-34
*|s:she	1:28 2:-16 4:8
*|s:she'd	5:-17
*|s:shed	4:12 5:-18
*|s:sheet	0:-39 3:-25
*|s:shelf	1:-32
*|s:shellfish	2:-23 5:-23
*|s:shield	4:15
*|s:shift	0:-32 3:29
*|s:shingl	1:-47 2:-30
*|s:shingrix	4:21 5:17
*|s:shiver	1:49
*|s:shock	4:-20
*|s:shon	3:27
*|s:short	1:-35 2:-53 5:14
*|s:shortag	1:-37
*|s:shorten	2:-32 4:-13 5:24
*|s:shot	3:-23 4:32 5:23
*|s:should	0:-55 2:64 3:-40
*|s:shoulder	2:-38 4:-17 5:-21
*|s:shouldn't	0:-35 3:-19
*|s:show	2:-25 4:16
*|s:shown	2:-19 3:-32 4:-12
*|s:shrank	0:41 1:-25
*|s:shrink	1:-41 2:-49 3:18 4:28 5:-16
*|s:shut	1:-53 5:-31
*|s:sick	0:-67 3:-28
*|s:sickl	1:-56 2:-41
*|s:sickness	2:-31
*|s:sid	2:-55 4:29 5:-39
*|s:sight	3:-41
*|s:sign	0:-58 2:-27 4:-33
*|s:signal	0:-75 1:-52
*|s:significant	0:47
*|s:significantly	0:41 3:-38
*|s:similar	4:24
*|s:simply	0:-58 1:-73 5:-31
*|s:simvastatin	3:-28
*|s:sinc	1:24 2:32 3:-21 4:14 5:29
*|s:singh	2:-19 5:9
*|s:singl	4:4
*|s:sister	0:-35
*|s:sit	1:25
*|s:six	3:-41 4:21
*|s:siz	2:-46 3:-45 4:-33 5:-33
*|s:skeletal	1:-33
*|s:skin	0:-31 1:14 4:13
*|s:skip	0:-65 1:-55
*|s:slash	5:20
*|s:sle	2:-31
*|s:sleep	0:-24 1:-27 2:-46 4:11 5:-43
*|s:sleepiness	4:28
*|s:sleepwalk	1:53 2:-29
*|s:sleepy	5:35
*|s:slight	4:21
*|s:slightly	1:42 2:-47 3:-37 4:30 5:-21
*|s:slim	3:-37 5:11
*|s:slip	0:-46 2:-35 5:-19
*|s:slop	1:-54 2:-38 3:-31
*|s:slow	3:21 5:-15
*|s:slower	1:-49 3:-27 4:24 5:19
*|s:slowly	0:56 2:-38 3:27 4:-38 5:-22
*|s:smaler	0:69 4:8 5:-19
*|s:smith	4:17
*|s:smok	0:-40 4:27 5:-33
*|s:smooth	2:-36 3:25 4:23 5:-25
*|s:sneez	1:-16 2:-45
*|s:snor	1:-38
*|s:so	1:28 3:21 5:-10
*|s:soak	5:-45
*|s:socket	3:-27
*|s:sodium	2:-55
*|s:soft	1:-41 2:-52
*|s:sold	1:-39 4:27 5:18
*|s:solubl	5:20
*|s:som	1:42 2:-17 4:14
*|s:somebody	4:-9
*|s:someon	4:-19 5:-15
*|s:someth	2:-46 4:-11 5:-22
*|s:sometim	0:40 2:-69 3:-13 4:-15
*|s:somewhat	4:-23
*|s:somewher	0:-50 4:13
*|s:somnolenc	1:47
*|s:soon	0:-36 5:17
*|s:sooner	2:-28
*|s:sor	1:47 2:-41 3:-46
*|s:soreness	1:27 2:-44 4:19
*|s:sort	3:-30 4:26
*|s:sound	5:-22
*|s:soya	2:46
*|s:spac	0:38 2:-22 4:-9
*|s:spacer	3:20 5:-32
*|s:spar	2:-43 3:11
*|s:spasm	0:42 2:-33
*|s:speak	2:17 4:-17
*|s:specialist	2:25
*|s:specy	3:23
*|s:spend	4:13
*|s:sperm	2:-33 3:-13 5:-20
*|s:spin	2:-32 4:19 5:29
*|s:spinach	2:-30
*|s:spinal	4:-9 5:33
*|s:spinraza	5:16
*|s:spironolacton	1:-25 4:21
*|s:splint	5:-23
*|s:split	3:-26
*|s:sport	5:-17
*|s:spot	5:-27
*|s:sprain	0:56 4:19
*|s:spray	0:48 1:-36 3:-34 4:37 5:69
*|s:spread	0:44 3:-42
*|s:spring	3:-22
*|s:squeez	0:-55 2:-16
*|s:ssri	1:-17 2:-10
*|s:ssris	0:-27
*|s:stabl	2:-25
*|s:stag	0:39 1:-57
*|s:stain	3:-29 5:-18
*|s:stand	1:-59 4:-13
*|s:standard	3:-33 4:18 5:33
*|s:starch	3:-48 5:10
*|s:start	0:33 4:20
*|s:starv	0:-53 1:-53
*|s:stat	1:-52 2:-41
*|s:statin	1:26 2:1 4:-20
*|s:status	5:17
*|s:stay	1:-39 3:-16 4:27
*|s:steady	0:-18 2:-27 4:19
*|s:steer	2:25
*|s:stenosis	2:-15
*|s:stent	5:-52
*|s:step	1:-37 4:-18
*|s:steroid	1:34 2:-66 4:-15 5:22
*|s:stick	2:-24 4:20 5:28
*|s:sticky	0:-45 1:-26
*|s:stiffen	1:-44 3:-38
*|s:stiffness	1:-53 3:-56 4:21
*|s:stigma	1:-27
*|s:still	2:-45 4:-7
*|s:stimulant	5:-25
*|s:stimulat	0:-56
*|s:sting	2:-34
*|s:stir	4:-18
*|s:stocking	0:45 1:-45
*|s:stomach	0:-54 1:42 2:41 3:-39
*|s:stool	0:-58 2:-31 4:11
*|s:stop	0:-23 1:35 3:28 4:-10 5:-24
*|s:stor	1:-32
*|s:story	0:-39
*|s:straight	1:41 2:-34 3:-45 4:-31
*|s:strain	1:-57 3:-23 4:-14 5:-32
*|s:strength	2:-24 4:30
*|s:stress	1:-27 2:-59 3:22 4:20
*|s:stretch	1:-28 4:12
*|s:strik	4:11
*|s:string	4:8
*|s:strip	5:-17
*|s:strok	2:-7 5:-31
*|s:stronger	3:-31 4:18
*|s:structural	0:-29
*|s:student	0:-35 3:26
*|s:study	0:14 2:-36
*|s:stuffy	1:-39 4:16
*|s:styl	0:-35 2:-28
*|s:subcutaneous	4:11
*|s:subcutaneously	5:-22
*|s:subgroup	0:22
*|s:sublingually	5:-16
*|s:substanc	0:-58 1:-31 3:-43
*|s:substantial	4:-20
*|s:such	5:-14
*|s:suck	5:22
*|s:sudden	2:-47 5:-11
*|s:suddenly	0:-75
*|s:suffer	1:-28
*|s:sufferer	1:-35 4:19
*|s:sugar	1:40 4:23
*|s:suggest	5:-21
*|s:suicid	3:-15
*|s:suicidal	0:-36 1:64 2:-49
*|s:suitabl	0:-51 2:50 5:-27
*|s:sumatriptan	2:-19
*|s:summer	5:-21
*|s:sun	1:-41
*|s:sunday	5:-19
*|s:superior	0:41
*|s:supermarket	3:-17 5:21
*|s:superviz	4:28 5:-17
*|s:supplement	3:-40 4:-17
*|s:supply	3:-25
*|s:support	4:26 5:-31
*|s:suppository	4:14 5:30
*|s:sur	0:-32 2:-28
*|s:surfac	2:-30
*|s:surgeon	1:-47 2:-49 4:-22
*|s:surgery	0:16 3:-30 5:-54
*|s:surprisingly	2:-26
*|s:surviv	0:-45 1:-45
*|s:survival	0:47 1:-57 4:-30
*|s:swallow	4:3
*|s:sweat	2:-59 3:-15 4:37 5:29
*|s:swedish	4:12
*|s:swel	1:42 2:-47 3:-20 4:6 5:31
*|s:swell	0:-33 1:-57
*|s:switch	0:-61 1:-18 4:22
*|s:swollen	0:-66 2:-37
*|s:symptom	2:-55 4:9
*|s:symptomatic	1:-36 2:21
*|s:syndrom	4:30 5:-30
*|s:syrup	5:49
*|s:system	1:-35 3:41
*|s:systolic	0:46 1:-44 3:-30
*|s:t	4:-32
*|s:tablet	1:24 3:-23 5:33
*|s:tacrolimus	2:34
*|s:tak	1:47 4:24
*|s:takada	0:-33
*|s:takatori	0:-33
*|s:talk	0:-28 4:25 5:-24
*|s:tamoxifen	0:-49 2:27 3:31
*|s:tamp	3:-27
*|s:tanaka	3:34
*|s:target	2:-40
*|s:tast	0:-39 2:-45 3:-36 5:35
*|s:tattoo	3:-22 4:-12 5:-24
*|s:taught	0:-58 4:12 5:12
*|s:tb	1:-34
*|s:tea	0:-28 2:-43 5:-43
*|s:team	0:50 2:-20 5:-16
*|s:tear	2:40
*|s:teary	1:25
*|s:teenager	0:-41 2:-36 5:-14
*|s:teeth	3:-46 4:8 5:-14
*|s:tel	0:-56 4:-11
*|s:telangiectasia	0:-31 1:26
*|s:tell	1:-50
*|s:temperatur	1:39 2:-37
*|s:templ	5:27
*|s:temporarily	4:16
*|s:temporary	4:31
*|s:ten	1:17
*|s:tend	2:-40 4:27 5:-20
*|s:tender	0:-49
*|s:tendon	5:-11
*|s:tennis	0:44
*|s:tenofovir	1:-34 2:-31
*|s:teratogenicity	1:47
*|s:teriparatid	3:18 4:27
*|s:term	1:25 5:21
*|s:test	0:52 2:-63 4:-37 5:12
*|s:testosteron	0:43
*|s:than	3:-15 4:-23 5:-18
*|s:thandeka	5:19
*|s:that	3:15
*|s:that'	2:-37 3:-17 4:15
*|s:thc	5:-31
*|s:the	3:14 4:4
*|s:theatr	4:22
*|s:their	1:-54 4:4
*|s:them	2:28 4:-20
*|s:themselv	0:-47 1:46
*|s:then	0:-102 5:18
*|s:theo	4:-17
*|s:theory	2:-21 3:23 4:15 5:-26
*|s:ther	1:39 4:24
*|s:therapeutic	0:-68
*|s:therapist	0:-37 2:32 4:23
*|s:therapy	2:-16 5:-31
*|s:there'	4:23
*|s:thereafter	4:22
*|s:therefor	1:-37 2:-55 5:-17
*|s:they	1:23 5:12
*|s:they'll	4:-16
*|s:they'r	4:25
*|s:thiel	0:37
*|s:thigh	0:-52 3:-34 4:22
*|s:thin	4:-32
*|s:thing	4:-21
*|s:think	1:-25 3:29 4:-21 5:28
*|s:thinner	1:-29 5:-19
*|s:third	4:18 5:22
*|s:thirst	0:-50 2:-24
*|s:thirty	4:32 5:21
*|s:this	0:-28 3:-18 5:-32
*|s:thos	0:34 3:-36 5:-13
*|s:though	0:-9 1:33 2:11 4:-20
*|s:thought	0:-69 2:-28 3:25
*|s:thousand	2:-32 4:-18 5:-17
*|s:thre	4:7 5:37
*|s:threaten	0:-62
*|s:throat	0:-20 1:-51 2:-41 3:-48 5:-12
*|s:throb	1:-6
*|s:thrombosis	4:-17
*|s:thrombotic	4:29
*|s:through	2:-29
*|s:throw	4:-30
*|s:thrush	1:53
*|s:thump	5:-13
*|s:thyroid	0:-33
*|s:ticagrelor	4:25
*|s:tight	3:-42 4:8 5:-22
*|s:tighten	3:-42
*|s:tijuana	5:12
*|s:timolol	0:-35
*|s:tingl	0:-41 1:63
*|s:tinnitus	3:-35
*|s:tip	0:-54 1:24 3:-25
*|s:tir	1:-22 2:-40 4:10
*|s:tiredness	0:-61 2:-34 3:-39
*|s:tirzepatid	0:44
*|s:tissu	0:-41 2:-39 3:24
*|s:to	4:13
*|s:tobacco	1:-47 2:-45 3:-35
*|s:today	1:-76
*|s:together	4:24
*|s:toilet	4:-18
*|s:told	5:12
*|s:toleranc	0:-46 1:47 2:-53 3:-37
*|s:tolerat	4:17
*|s:tongu	0:-57 4:15
*|s:tonight	1:-24
*|s:tonsil	2:11
*|s:too	4:-9
*|s:took	0:-66 2:-23 4:22
*|s:tool	4:12
*|s:tooth	5:-28
*|s:toothpast	5:-33
*|s:top	2:-41 4:26
*|s:topical	2:-38 5:28
*|s:topiramat	3:-29
*|s:torn	0:27 5:-29
*|s:total	1:-47
*|s:touch	4:14 5:-28
*|s:toward	4:23
*|s:town	5:-18
*|s:toxicity	0:-76 2:-41
*|s:toxin	3:-44 4:-21 5:3
*|s:trac	0:-44 5:-19
*|s:track	1:51
*|s:tract	3:-42
*|s:traditional	0:-54 2:-51
*|s:train	0:-69 4:39 5:-27
*|s:tramadol	1:48 4:15
*|s:tranexamic	2:-27 3:-37
*|s:transdermal	5:31
*|s:transfer	4:15
*|s:transfusion	2:-29 5:-24
*|s:transmission	3:32
*|s:transplant	4:20
*|s:transplantation	0:-52
*|s:trauma	1:-32
*|s:tray	4:13 5:-20
*|s:treat	0:37 1:-8 4:-7
*|s:treatment	2:-30 4:39
*|s:tremor	2:-30 3:-25
*|s:trial	4:-19
*|s:trichloroacetic	3:22
*|s:tricyclic	0:-63
*|s:trigeminal	1:-47 2:-23
*|s:trigger	0:-71 5:-32
*|s:triglycerid	0:59 1:-30 3:-41
*|s:trim	1:-37 5:-21
*|s:trimethoprim	0:-35
*|s:trip	4:17
*|s:tripl	3:-20
*|s:triptan	5:-25
*|s:troubl	0:-25 3:-53 4:24
*|s:troublesom	1:41
*|s:truvada	5:29
*|s:try	2:-60 5:-34
*|s:tsc	0:33
*|s:tub	2:-35 4:-17 5:21
*|s:tubular	0:-31
*|s:tully	5:17
*|s:tummy	3:-27 5:-32
*|s:turmeric	1:-40
*|s:turn	3:-21 5:-45
*|s:turp	2:-41
*|s:twelv	0:-57 5:31
*|s:twentieth	3:16
*|s:twenty	0:-71 2:-41 4:-28
*|s:twic	0:-27 3:18 5:11
*|s:twitch	0:-51 1:-25
*|s:two	4:35
*|s:tye	2:-39
*|s:typ	2:-32 4:-24
*|s:typical	0:-66 1:-25 4:19
*|s:typically	4:24 5:-21
*|s:uk	0:-9 4:-9
*|s:ulcer	2:29 3:-35
*|s:unabl	0:-48 2:-28 3:-28 5:-13
*|s:unaffect	3:32
*|s:unblock	0:37
*|s:unborn	0:-46 2:-8
*|s:uncertain	1:-34
*|s:unclear	5:-18
*|s:uncomfortabl	1:-42 4:24
*|s:uncommon	0:-71 5:-15
*|s:uncontrol	0:-52
*|s:under	0:-10 2:3 3:43 4:16
*|s:underactiv	1:-37 2:33
*|s:underarm	0:44
*|s:undergo	5:22
*|s:underneath	1:-50
*|s:undiagnos	0:-49
*|s:union	0:41
*|s:unit	1:-14 2:-45 3:-38 4:14
*|s:universal	0:-36 1:29 4:16
*|s:university	1:-53
*|s:unless	0:-34 3:-32
*|s:unlik	0:-30 1:45 2:-56 3:32 5:-32
*|s:unlikely	2:-33
*|s:unpleasant	0:-21
*|s:unprovok	1:-34
*|s:unrelat	0:-41 1:35
*|s:unstabl	1:-42
*|s:unsteady	1:-34
*|s:unsuitabl	0:-21
*|s:until	0:-59 1:-54
*|s:untouch	3:34
*|s:untreat	0:-54
*|s:unusual	1:47 2:-38
*|s:unwant	0:-94 3:-24 5:-21
*|s:unwell	3:-24
*|s:up	4:12
*|s:upper	0:-41 1:-44
*|s:upright	5:20
*|s:ups	0:63 1:-6 4:16
*|s:upset	0:-64 1:82 3:-59 4:15
*|s:upstream	3:36
*|s:upward	3:28
*|s:urethra	3:-22
*|s:uric	1:-41 4:9
*|s:urin	0:-41 4:-19
*|s:urinary	0:26 2:-30
*|s:urticaria	2:-29
*|s:us	5:-11
*|s:use	2:23
*|s:useful	0:36 2:-45
*|s:user	4:-7 5:-19
*|s:usual	4:16 5:13
*|s:usually	2:-21 3:-48 4:23
*|s:uti	1:-28
*|s:vaccin	2:10 4:-23
*|s:vaccinat	1:-56
*|s:vaccination	5:-25
*|s:vagina	1:-32
*|s:vaginal	5:37
*|s:valproat	4:14 5:-20
*|s:valproic	1:33 3:-23
*|s:valv	5:-27
*|s:vanish	3:24 4:27
*|s:vap	5:-20
*|s:vareniclin	0:-29 2:-50 3:17 5:18
*|s:variabl	5:-25
*|s:varicos	0:39 1:-46
*|s:varnish	3:-17
*|s:vasodilation	3:17
*|s:vegetabl	3:-25 5:-20
*|s:vein	0:36 1:-31 4:17
*|s:version	0:32 2:-55 3:-30
*|s:versus	1:40 2:-34 3:-32 4:21 5:-25
*|s:verteporfin	4:10
*|s:very	2:-38 3:-25 4:16 5:-27
*|s:vessel	1:-24 2:-24 3:38 4:-18
*|s:vial	0:-42
*|s:vii	3:31
*|s:vinegar	5:-29
*|s:viniyoga	4:21
*|s:viral	0:47 1:-52 2:-34
*|s:virus	4:17 5:41
*|s:visibl	4:35
*|s:vision	2:-43 3:-35
*|s:visit	1:-62 4:48 5:32
*|s:vitamin	4:30
*|s:vivid	1:35 2:-31 4:-27
*|s:voclosporin	3:26
*|s:volum	0:-39 1:34
*|s:volunteer	1:43 3:-38
*|s:vomit	0:-70 3:-40
*|s:vulgaris	0:-45
*|s:waist	1:-32 2:-26 4:-9 5:25
*|s:wait	1:-54 3:-33
*|s:wak	4:-32
*|s:wal	5:20
*|s:walk	0:16 1:-71 2:-38 3:-44 4:-20
*|s:walker	0:-52 2:-34 3:-40
*|s:wall	2:-32 4:-20
*|s:wan	1:-45 3:-29
*|s:wang	0:26
*|s:wanner	3:-32
*|s:want	1:-24 3:-10 5:-21
*|s:ward	1:-48 4:9
*|s:warfarin	0:-60 3:16 5:17
*|s:warm	1:-59 3:-29
*|s:warn	0:-32 1:17
*|s:warrant	2:30
*|s:wary	1:-25
*|s:was	2:-58 4:-11
*|s:wash	4:-7
*|s:wasn't	0:34
*|s:water	1:-54 3:11 4:-21
*|s:watery	1:48
*|s:way	2:-43
*|s:we	0:-20 3:-20 4:-19 5:-14
*|s:we'll	2:30
*|s:weak	1:23 2:-36 5:-33
*|s:weaken	0:-41 2:33 5:31
*|s:weaker	1:-25
*|s:weakness	0:-30 1:23 2:-35
*|s:wean	4:19
*|s:wear	0:-43 4:34
*|s:wednesday	5:-11
*|s:week	3:-24 4:42
*|s:weekly	2:-52 3:-21 4:31 5:32
*|s:weigh	2:-25 5:-27
*|s:weight	2:-48 4:10
*|s:well	0:35 4:24
*|s:went	2:-60 3:-18 4:-17
*|s:wer	1:48
*|s:what	2:-66 3:-25 4:14 5:-25
*|s:whatever	1:-51 4:-15
*|s:wheel	1:-26
*|s:wheez	1:-43
*|s:when	1:-14
*|s:wher	4:17 5:-28
*|s:wherea	1:48 2:-59 3:-28 4:19 5:16
*|s:whether	1:-52 2:-21 3:-38 4:-17
*|s:which	2:-33 3:25 4:-20
*|s:whil	2:7 5:12
*|s:whit	4:19 5:-31
*|s:whiten	2:-24 3:-37 4:13 5:-17
*|s:who	3:-4 4:-11 5:-5
*|s:who'	2:21
*|s:whol	2:-45
*|s:whom	5:-12
*|s:whos	3:-56 4:9
*|s:why	2:-45 4:-14 5:-12
*|s:widen	1:-38 3:23
*|s:widespread	1:-36
*|s:will	1:-13 2:-17 3:-44 5:-17
*|s:win	3:-29 5:-18
*|s:wind	4:20
*|s:wip	5:-15
*|s:wis	5:21
*|s:with	2:39 3:-26
*|s:withdrawal	4:26 5:-18
*|s:withdrawn	0:-69
*|s:withheld	2:21
*|s:without	1:39
*|s:wok	1:-33
*|s:woman	0:39 1:-57 2:-32 5:12
*|s:womb	3:-28
*|s:women	4:22
*|s:won't	0:59 2:-18 3:-54 5:-41
*|s:wor	0:35 1:-31
*|s:word	3:-27 4:-21 5:-23
*|s:work	2:-12 5:-34
*|s:worldwid	0:-75
*|s:worn	5:-27
*|s:worry	0:-67 1:23 2:-5 3:-24 5:-29
*|s:wors	0:-30 1:30 4:-17
*|s:worst	0:-41 1:40
*|s:worth	2:-36 4:27
*|s:would	4:-16
*|s:wouldn't	0:-26 2:25 4:-30 5:25
*|s:wound	3:-36
*|s:wrinkl	0:47 1:-46 2:-36 5:-29
*|s:wrong	5:-20
*|s:x	0:-73
*|s:year	1:-26 4:-38
*|s:yeast	1:-55 3:-42 5:-16
*|s:yellow	0:-68 2:-27
*|s:yes	0:-59 2:-34 3:-26 5:-29
*|s:yet	0:23 2:-20 3:-38 5:-48
*|s:yeztugo	5:23
*|s:yoghurt	4:-17
*|s:you	3:-26 4:-17 5:29
*|s:you'll	4:15
*|s:you'r	0:16 3:-56 4:-19 5:-10
*|s:you'v	0:-62 2:40 4:14
*|s:young	0:-20
*|s:younger	1:-27
*|s:your	4:-14 5:-12
*|s:yourself	3:30
*|s:zap	1:42
*|s:zero	1:26
*|s:zevracel	1:-46 3:12
*|s:zinc	5:34
*|s:zoledronic	5:13
*|s:zolpidem	2:-27 4:11
*|s:zostavax	5:20
*|share:0	4:-39 5:-21
*|share:1	4:-2 5:6
*|share:2	1:-31 4:29
*|share:3	0:-65 1:-46 3:-34 4:-41
*|share:4	3:-25 4:68
*|t:other	2:4
*|t:topic	2:-28 3:-28 5:-22
*|via:abbreviation	1:-82 2:-70 5:-32
*|via:morphology	1:-79 3:36 5:-32
*|via:paraphrase	3:-47
*|via:pattern	0:55 1:-86 5:-41
*|z:promotional	0:46 2:-69 3:-45 5:-39
a:abdominal-pain	1:57
a:ace-inhibitors	2:-23
a:acetylcholine-receptor	3:25
a:acid-reducers	3:-42 5:-47
a:acidosis	1:33
a:acne-medications	3:-31
a:acupuncture	2:-29
a:adaptogens	2:-20
a:addiction	1:-46 3:-53
a:adrenergic-receptor	3:33
a:adults	2:72
a:aesthetic-procedures	3:-27 5:-6
a:alcohol	2:-21
a:alginates	2:24
a:allergen-immunotherapy	5:25
a:allergy-medications	2:-50 3:-34 5:-48
a:alpha-2-agonists	2:24
a:anaerobic-bacteria	1:26
a:analgesics	3:-21 5:-27
a:androgenetic-alopecia	0:41
a:androgens-hormones	3:12
a:anesthetics	3:-36
a:angiotensin-receptor-blockers	2:22
a:antacids	2:16
a:anti-ige-therapy	5:-20
a:anti-infectives	5:-42
a:anti-inflammatory-agents	3:-45 5:-22
a:anti-obesity-drugs	5:-24
a:antianginals	2:-29 3:-40
a:antibiotics	2:23 5:-23
a:antibodies	3:35
a:anticholinergics	2:16
a:anticoagulants	5:-19
a:anticonvulsants	2:-23 3:-34 5:-24
a:antidepressants	2:21 3:-40 5:-50
a:antidiabetics	3:14 5:-47
a:antiemetics	2:-32
a:antifungals	2:31
a:antihistamines	5:-17
a:antihypertensives	2:-13 5:-47
a:antimalarials	3:-12
a:antimetabolites	5:-17
a:antimicrobials	2:27 5:-42
a:antineoplastics	3:-9 5:-37
a:antioxidants	3:-22
a:antiparasitics	3:-17
a:antiparkinson-drugs	3:-45 5:-51
a:antiplatelet-drugs	2:20 5:-30
a:antiproliferative-immunosuppressants	3:-28
a:antipsychotics	2:-22
a:antipyretics	2:14 5:-51
a:antiretrovirals	5:-24
a:antithrombotics	2:29 5:-47
a:antivirals	5:-28
a:anxiety-disorders	0:32 1:-48 2:-55
a:aromatase-inhibitors	3:-25
a:arrhythmia	1:-50
a:arthritis	0:20 1:-26 2:14
a:assistive-devices	3:-26 5:-27
a:asthma	0:-6 1:-26
a:asthma-biologics	5:-21
a:asthma-medications	2:-38 3:-42 5:-2
a:atypical-antipsychotics	2:-22
a:autoimmune-diseases	1:-39 2:22
a:azole-antifungals	2:31
a:b-vitamins	2:-25
a:back-pain	1:-25
a:bacteria	3:51
a:barrier-contraceptives	2:-24
a:behavioral-effects	0:-64 3:10
a:beta-adrenergic-receptor	3:13
a:beta-agonists	5:-36
a:beta-blockers	2:-44 3:-37 5:-30
a:biologics	5:-58
a:bipolar-disorder	2:-52
a:birth-defects	0:-64
a:bisphosphonates	2:-47 3:-16 5:-30
a:bleeding	1:25 3:-40
a:blood	3:19
a:blood-cancer	2:-41
a:blood-cells	3:19
a:blood-effects	0:-15 1:51
a:blood-proteins	0:36 1:-37
a:blood-vessel-disease	2:-14
a:blood-vessels	1:-40
a:body	1:4 3:-27
a:bone-strengthening-drugs	2:-56 3:-50 5:-49
a:bones	0:-43
a:brain	3:28
a:brain-receptors	1:-47 3:41
a:bronchodilators	2:-33
a:bulk-forming-laxatives	2:-24
a:burning-sensation	0:-43 1:34
a:caffeinated-drinks	5:-21
a:caffeine	5:-21
a:calcium-channel-blockers	2:-24 3:-29
a:calcium-supplements	2:-31
a:candidiasis	1:30
a:cannabinoids	2:-27 3:-37 5:-20
a:cardiac-devices	2:40 5:-39
a:cardiac-glycosides	2:26
a:cardiovascular-drugs	2:-17 3:-16 5:-32
a:cardiovascular-side-effects	2:17
a:cardiovascular-system	1:-49 3:27
a:catecholamines	0:-49 1:-43 2:-26
a:cell-surface-proteins	3:47
a:cells	0:-30 2:-53
a:central-nervous-system	0:-28 1:-29 3:-67
a:chemical-messengers	0:-72 1:-83 2:-53 3:69
a:chemotherapy	5:-20
a:chest-pain	1:-41
a:childhood-diseases	1:-30
a:children	2:-50
a:cholesterol	0:47
a:cholinergics	5:-15
a:cholinesterase	3:44
a:cholinesterase-inhibitors	5:-15
a:chronic-diseases	1:-18 2:-31
a:cns-depressants	3:-24 5:-38
a:cognitive-impairment	0:19 1:-19 2:-61 3:-34
a:cold-and-cough-medicines	2:-32
a:complementary-therapies	2:-59 3:-45 5:-46
a:constipation	1:-34
a:contraceptives	3:-36
a:conventional-dmards	3:-32 5:-21
a:coronary-artery-disease	1:-62
a:corticosteroids	2:-37
a:cyclooxygenase	3:32
a:cytochrome-p450	3:34
a:cytokines-messengers	0:-24 2:-29 3:38
a:dairy-products	2:-30
a:death	0:59 1:-40 3:-15
a:degenerative-diseases	0:18 1:-27
a:dementia	1:-39 2:-30
a:dementia-medications	2:-35 5:-28
a:demyelinating-diseases	1:-33 2:-40
a:dental	5:-28
a:dental-treatment	5:-25
a:depression	0:53 2:-23
a:diabetes	1:29
a:diagnosis	0:-63 1:-60
a:diarrhea	0:-36
a:dietary-supplements	5:-15
a:diets	2:15 5:-25
a:digestive-disorders	0:-23 2:5
a:digestive-system	1:48 3:-27
a:dihydropyridines	2:-23 3:-28
a:direct-oral-anticoagulants	2:-19
a:dmards	5:-27
a:dopamine-antagonists	2:-33
a:dopaminergic-drugs	2:-60 3:-28 5:-34
a:drowsiness	0:-13 1:47
a:drugs-for-alcohol-dependence	3:-44
a:drugs-for-opioid-dependence	2:-45 3:-40
a:dyslipidemia	0:10
a:dystonia	0:38
a:ear-effects	0:62 2:-23 3:-34
a:electrolyte-imbalance	1:47
a:electrolytes	3:-30
a:endocrine-disorders	2:25
a:endocrine-system	0:-67 2:18
a:enzymes	0:-12 3:73
a:epilepsy	0:42
a:excitatory-neurotransmitters	3:70
a:exercise	2:-25 5:-22
a:extrapyramidal-symptoms	2:-28
a:eye-conditions	0:-66 1:37 2:-34
a:eye-medications	2:-28 5:28
a:eye-side-effects	1:51 3:-33
a:eye-surgery	2:-29 5:-24
a:facial-pain	0:41
a:factor-xa-inhibitors	2:-19
a:fat-tissue	3:42
a:fermented-foods	5:23
a:fertility	0:37
a:fertility-drugs	2:-24 3:-33
a:foods-and-drinks	3:-73 5:-23
a:foods-rich-in-vitamin-k	2:-25
a:foot-pain	0:35
a:gabapentinoids	2:-35
a:gallbladder-disease	0:-40 1:49
a:gastrointestinal-side-effects	1:34 2:-36
a:genetic-disorders	1:-87 2:42
a:germs	0:32 3:-18
a:glaucoma	2:32
a:glomerulonephritis	0:18
a:glp-1-receptor-agonists	5:-20
a:glutamate	3:27
a:glutamate-receptor	3:22
a:gram-negative-bacteria	0:24 3:-24
a:growth-factor-receptors	3:-44
a:gynecological-conditions	1:-32 2:-55
a:gynecological-side-effects	0:37
a:hair-and-nail-effects	0:50 1:-38 3:-28
a:hair-growth-drugs	3:-21
a:hair-removal-treatment	5:-19
a:headache	1:-33 2:-16
a:headache-disorders	1:-33 2:-15
a:heart-failure-drugs	2:21
a:hemostatics	5:-20
a:hepatitis	1:-31
a:herbal-medicines	2:36 3:-37 5:-58
a:herpes	0:32
a:herpes-simplex	0:32
a:histamine-receptor	3:29
a:hormonal-contraceptives	3:-35
a:hormonal-side-effects	0:-43 2:-35
a:hormone-drugs	2:-65 3:30
a:hormone-receptors	3:38
a:hormones-messengers	0:-68 1:-34 2:-41 3:20
a:hyperpigmentation	1:-41
a:hypnotics	2:-37
a:hypotension	1:-26 2:22
a:immune-cells	3:32
a:immune-disorders	0:-23 2:38
a:immune-system	3:44
a:immunosuppressants	2:-38 5:-32
a:implanted	5:-47
a:inborn-errors-of-metabolism	0:-44 2:24
a:incretins	3:57
a:infections	1:-18
a:infertility	0:45
a:inflammatory-bowel-disease	0:43
a:inflammatory-mediators	0:-33 1:-57 2:-29 3:28
a:infusion-unspecified	5:24
a:inhaled	5:-46
a:inhaled-corticosteroids	5:-21
a:inhibitory-neurotransmitters	1:-28 3:34
a:injection-site-reaction	2:21
a:injuries	2:-33 3:-38
a:interleukins	3:28
a:interventional-procedures	2:-50 3:-33 5:14
a:intestines	3:29
a:intra-arterial	5:-50
a:intradermal	5:-24
a:intranasal	5:30
a:intrauterine	5:-34
a:ion-channels	0:-39 3:50
a:ionotropic-glutamate-receptor	3:22
a:iron-supplements	2:29
a:itching	1:52
a:joint-diseases	0:13 1:-23
a:keratolytics	2:-31 5:-31
a:kidney-disease	1:-58
a:kidneys	0:-42 2:-36
a:laboratory-abnormalities	3:-35
a:laser-treatment	2:-32
a:laxatives	2:-75 3:-54
a:leukopenia	1:34
a:lifestyle-changes	2:-43 5:-32
a:limb-pain	0:40 1:-42
a:lipid-lowering-drugs	2:-10 3:-38 5:-61
a:lipids	0:67 2:-28 3:-28
a:liver-enzymes	3:34
a:local-anesthetics	2:-27 5:25
a:long-acting-beta-agonists	5:-12
a:loop-diuretics	2:-43
a:lung-disease	0:-34 1:-25
a:lymphocytes	3:28
a:macrolides	2:32
a:male-reproductive-disorders	0:7 1:-34
a:mao-b-inhibitors	2:24
a:maois	2:28
a:medical-devices	3:-18 5:12
a:medical-procedures	2:-22 3:-55
a:medications	5:-26
a:mental-health-conditions	0:45 1:-83 2:-46
a:metabolic-disorders	2:21
a:metabolites	3:-38
a:migraine	1:-25
a:migraine-medications	2:-58 3:-48 5:-35
a:minerals	3:-16
a:monoamines	0:-61 1:-55 2:-27 3:18
a:monoclonal-antibodies	5:-41
a:mood-changes	0:-36 1:-10 2:-34 3:-37
a:mood-disorders	2:-22
a:mood-stabilizers	3:-38 5:-17
a:movement-disorders	1:26
a:multiple-sclerosis-drugs	2:-30
a:muscle-relaxants	2:24
a:muscles	0:-50 1:-37 3:55
a:musculoskeletal-disorders	2:-18
a:musculoskeletal-effects	0:22 1:-42 2:-45
a:narrow-therapeutic-index-drugs	5:-23
a:nasal-conditions	1:-53 2:11
a:nasal-corticosteroids	5:-21
a:natural-remedies	5:-16
a:nebulized	5:17
a:neonatal-disorders	0:-32 1:23
a:nephritis	0:18
a:nervous-system	0:-23 3:-56
a:neural-pathways	3:37
a:neurodegenerative-diseases	1:-14
a:neurokinin-3-receptor-antagonists	2:-21
a:neurokinin-receptor	3:36
a:neurological-disorders	1:-30
a:neurological-side-effects	2:-22
a:neuromodulation	5:-23
a:neuromuscular-disorders	0:-32 1:-29 2:43
a:neurons	3:-47
a:neuropathic-pain	1:-39
a:neurotransmitter-release	3:36
a:neurotransmitter-reuptake	3:18
a:neurotransmitters	0:-71 1:-64 2:-36 3:33
a:nicotine-dependence	1:-30
a:nmda-antagonists	2:-48 3:-18 5:-25
a:non-opioid-analgesics	5:-25
a:nondrug-treatments	2:-44 3:-38 5:-55
a:nonsedating-antihistamines	5:-13
a:nonselective-beta-blockers	2:-43 5:-23
a:nsaids	2:32
a:nuclear-receptors	3:40
a:nucleic-acids	0:-70 1:-52 3:45
a:numbness	2:29
a:obesity	1:40
a:omega-3-fatty-acids	5:19
a:opioid-antagonists	2:-39 3:-38
a:opioid-receptor	3:34
a:opioids	2:-31 3:-19 5:-22
a:oral-antidiabetics	3:-36 5:-31
a:oral-contraceptives	5:-20
a:oral-diseases	2:-30
a:organ-failure	0:-43 1:-30
a:orthopedic-surgery	5:-15
a:osmotic-laxatives	2:-41 5:-36
a:ovaries	3:-15
a:over-the-counter-painkillers	5:-48
a:p2y12-inhibitors	5:-20
a:pain	0:35 2:-17 3:-37
a:pain-signals	3:30
a:parasitic-infections	1:-36
a:pathways	3:35
a:patients	2:24
a:pelvic-pain	0:30 1:-38
a:peptic-ulcer-disease	1:-42 2:30
a:phototherapy	5:-22
a:physical-modalities	2:-46 3:-27 5:-41
a:poisoning	1:59 2:-43
a:polyunsaturated-fatty-acids	5:19
a:pregnancy-complications	0:-57 1:52
a:prevention	0:-12 1:-43
a:preventive-migraine-medications	2:-45 5:-29
a:prokinetics	2:-32
a:prostate-problems	0:27 1:-25
a:proteases	0:-49 3:-20
a:protective-equipment	5:-19
a:proteins	0:-8 1:-79 3:50
a:proton-pump-inhibitors	2:-33 3:-20
a:psychoactive-drugs	3:-18 5:-30
a:psychological-counseling	2:29
a:psychological-side-effects	0:-33 1:-35 2:-38
a:psychological-treatments	5:-37
a:psychotherapies	5:-20
a:psychotic-disorders	1:-31
a:rank-ligand-inhibitors	2:-38
a:rapidly-dividing-cells	3:33
a:rash	1:28
a:receptor-tyrosine-kinases	3:-44
a:receptors	0:-2 1:-31 3:88
a:recreational-drugs	2:22
a:rectal	5:25
a:rehabilitation	2:-51 5:-26
a:reliever-inhalers	5:-30
a:respiratory-drugs	2:-45 3:-42 5:-14
a:respiratory-failure	0:-43
a:respiratory-side-effects	0:64 1:-19 2:-40
a:retinal-disease	2:-21
a:retinoids	2:37 3:-24
a:rheumatic-diseases	1:-37
a:rhinitis	1:-35
a:salicylates	2:19
a:scars	1:-28 2:22
a:sedatives	2:-21 3:-31 5:-22
a:seizures	2:-37
a:self-care	2:-39 5:-21
a:sensory-neurons	3:-32
a:serine-threonine-kinases	3:49
a:serms	3:-36 5:-28
a:sex-hormone-drugs	3:29
a:sex-hormones-messengers	1:-53 3:12
a:sexual-dysfunction	1:46 2:-42
a:sexually-transmitted-infections	1:-72
a:short-acting-beta-agonists	5:-30
a:skin-aging	0:63 1:-44 2:-42
a:skin-conditions	0:39 2:-44
a:skin-discoloration	0:-37
a:skin-irritation	0:-43 1:34
a:skin-reactions	2:-43 3:-50
a:skin-side-effects	3:-55
a:skin-surgery	5:-15
a:sleep	0:34
a:sleep-disorders	2:-44
a:sleep-effects	2:-48 3:-35
a:smoking-cessation-drugs	3:-24 5:-47
a:sprains-and-strains	1:19 2:-36
a:ssris	5:-21
a:statins	5:-20
a:stimulant-laxatives	2:-33 5:-26
a:stimulants	3:-38 5:-33
a:structural-proteins	3:54
a:subcutaneous	5:-47
a:substance-use-disorders	1:-46 2:-32
a:surgery	3:-35 5:-51
a:survival	1:55
a:swelling	0:-50
a:sympathomimetics	2:-25 5:-45
a:tachycardia	1:-27
a:taste-changes	0:-29 1:43
a:tendinitis	0:36 2:-41
a:tetracyclines	2:-26
a:thyroid-disorders	1:-20
a:topical	5:-33
a:topical-analgesics	5:24
a:topical-medications	2:-28 3:-35 5:27
a:transcription-factors	3:26
a:transdermal	5:-46
a:transplantation	2:-33 5:-22
a:transporters	0:-10 3:46
a:upper-respiratory-tract-infection	0:48 1:-56 2:-23
a:urinary-antiseptics	2:-34
a:urinary-side-effects	0:-41
a:urinary-tract	3:22
a:urinary-tract-disorders	0:16
a:urinary-tract-infection	0:31 1:-26 2:-20
a:urologic-surgery	5:-15
a:vaccines	2:35 3:-29 5:-31
a:vaginal	5:-41
a:vaginal-bleeding	1:36
a:viral-hepatitis	1:-34
a:viral-infections	1:-58
a:viruses	1:-49 2:-16
a:vision-changes	2:-29
a:vitamin-d	2:-31
a:vitamin-k-antagonists	5:-14
a:vitamins	2:-43
a:white-blood-cells	0:23 3:30
a:withdrawal	1:39
a:women	2:74
a:wound-care	5:-22
a:wounds	0:42
condition|1:a	0:34
condition|1:absolut	2:19
condition|1:acamprosat	2:18
condition|1:acn	0:29 1:-26
condition|1:all	2:-26
condition|1:an	0:-33
condition|1:and	2:-32
condition|1:around	0:-41
condition|1:asthma	0:21
condition|1:at	0:33
condition|1:back	1:34
condition|1:becaus	1:26
condition|1:blood	0:-35 1:34
condition|1:bon	0:28 1:-21
condition|1:broken	0:-27
condition|1:caution	0:-31 2:23
condition|1:chang	1:24
condition|1:children	0:-31
condition|1:dental	1:-29
condition|1:depression	1:-35
condition|1:diabet	2:54
condition|1:do	0:-40
condition|1:dravet	0:-41
condition|1:epilepsy	0:-30 1:-43
condition|1:extra	2:31
condition|1:facet	0:-31
condition|1:hav	0:-72 1:-36
condition|1:hepatitis	0:-48
condition|1:however	1:-28 2:21
condition|1:if	2:-44
condition|1:in	0:39 2:-37
condition|1:infection	1:36 2:-26
condition|1:infertility	1:34
condition|1:insulin	2:-25
condition|1:irritabl	0:-31 1:-24
condition|1:isotretinoin	1:26
condition|1:it	1:-25
condition|1:it'	0:40
condition|1:its	1:-38
condition|1:keep	0:-31
condition|1:kidney	1:-13
condition|1:larg	0:-27
condition|1:left	1:-62
condition|1:less	1:42 2:-24
condition|1:liver	1:-45
condition|1:long	0:-47
condition|1:methotrexat	0:-37
condition|1:mood	1:26
condition|1:most	2:-36
condition|1:my	0:36
condition|1:nic	0:25
condition|1:non	0:26
condition|1:on	0:34 1:-36
condition|1:one	2:-30
condition|1:opioid	1:-27
condition|1:patient	1:-43
condition|1:peopl	0:-41 1:-34
condition|1:pleas	2:16
condition|1:pneumonia	1:28
condition|1:prolong	1:33
condition|1:regular	2:-19
condition|1:roughly	0:-48
condition|1:scar	1:-31 2:-28
condition|1:sertralin	1:-26
condition|1:sever	2:21
condition|1:she	1:-23
condition|1:sleep	1:5
condition|1:small	0:39 1:-42
condition|1:st	2:-17
condition|1:stocking	0:17
condition|1:stomach	2:-30
condition|1:stress	1:-40 2:-26
condition|1:study	0:-28
condition|1:suffer	2:31
condition|1:tennis	0:26
condition|1:that	0:45 1:-26
condition|1:ther	1:20
condition|1:they	0:20 2:-39
condition|1:this	0:-30
condition|1:thre	1:-26
condition|1:treat	0:37 2:-20
condition|1:treatment	1:33
condition|1:two	0:-30
condition|1:unlik	0:-27 1:36
condition|1:unstabl	2:19
condition|1:when	0:-75
condition|1:with	0:33 1:-38
condition|1:you	0:-30 1:-21
condition|1:“	2:-47
condition|1:•	1:-38
condition|2:a blood	0:19
condition|2:a fin	0:-36 1:41
condition|2:a fistula	2:-19
condition|2:a second	0:39
condition|2:absolut contraindication	2:19
condition|2:acamprosat ,	2:18
condition|2:all had	2:-26
condition|2:an irregular	0:-30 1:37
condition|2:an untreat	2:25
condition|2:anxiety and	0:25
condition|2:anyon with	2:41
condition|2:are in	2:36
condition|2:around 0	0:-34
condition|2:asthma ,	2:17
condition|2:asthma ;	0:27
condition|2:back pain	1:34
condition|2:blood clot	0:-35 1:34
condition|2:bon loss	0:34
condition|2:broken vein	0:-27
condition|2:by bring	0:34
condition|2:caution is	0:-31 2:23
condition|2:chang the	1:24
condition|2:dapagliflozin should	0:-28
condition|2:deep wrinkl	0:17
condition|2:diabet –	1:-23 2:28
condition|2:do not	0:-40
condition|2:dravet syndrom	0:-41
condition|2:extra car	2:31
condition|2:facet joint	0:-31
condition|2:for thes	2:23
condition|2:hav a	1:-43
condition|2:hav an	0:-37 1:-35 2:47
condition|2:hav been	2:36
condition|2:hav ever	2:17
condition|2:hav glaucoma	2:-19
condition|2:hav had	2:30
condition|2:hav liver	2:24
condition|2:hav lung	2:20
condition|2:hav porphyria	1:-26
condition|2:heart diseas	1:-36
condition|2:heart failur	1:-29 2:26
condition|2:hepatitis d	1:-28 2:-18
condition|2:high blood	1:-63 2:-38
condition|2:however ,	1:-28 2:21
condition|2:if you	2:-29
condition|2:in a	0:14 1:-41
condition|2:in bipolar	2:-35
condition|2:in irritabl	0:21
condition|2:in peopl	0:26
condition|2:in recent	0:33
condition|2:insulin glargin	2:-25
condition|2:irritabl bowel	0:-31 1:-24
condition|2:it appear	0:32 1:-24
condition|2:it doe	1:-35 2:-41
condition|2:it has	2:-33
condition|2:it is	2:-68
condition|2:it may	0:52 1:-35
condition|2:it remain	2:-21
condition|2:it should	1:-24
condition|2:it will	0:48 2:-20
condition|2:it won't	1:31
condition|2:it' also	0:26 2:-23
condition|2:it' off	0:-21
condition|2:it' use	0:37
condition|2:keep it	2:23
condition|2:keep tak	2:-20
condition|2:kidney failur	2:-23
condition|2:kidney infection	0:27 1:-24 2:-23
condition|2:lamotrigin is	0:27
condition|2:left alon	1:-40
condition|2:less common	1:38 2:-23
condition|2:liver problem	1:-31
condition|2:mood chang	1:26
condition|2:non of	0:26
condition|2:one in	1:-17
condition|2:osteoarthritis com	0:-26
condition|2:patient with	0:-47
condition|2:peopl who	2:19
condition|2:peopl with	0:-33 1:-37
condition|2:pleas tell	2:13
condition|2:prolong use	1:33
condition|2:regular blood	2:-19
condition|2:roughly 0	0:-29
condition|2:scar ,	1:-37
condition|2:sertralin is	1:-26
condition|2:st john	2:-17
condition|2:stomach bleed	1:28
condition|2:stress ,	1:-24
condition|2:suffer from	2:31
condition|2:tennis elbow	0:26
condition|2:the estrogen	1:20
condition|2:the label	2:-21
condition|2:the most	1:31
condition|2:the sam	2:26
condition|2:ther was	0:31
condition|2:ther wer	0:-52 1:36 2:-27
condition|2:treat illness	0:32
condition|2:treatment has	1:34
condition|2:two peopl	1:27
condition|2:unstabl heart	2:19
condition|2:we dispens	0:33 2:-13
condition|2:we left	2:-17
condition|2:we look	0:20
condition|2:we saw	0:-31
condition|2:when it	0:-37
condition|2:you might	0:-35
condition|2:you will	0:35
condition|2:your doctor	0:32
condition|b:list-item	0:40 1:-26
condition|b:table-cell	1:35
condition|c:6	0:55
condition|c:activ	0:-26 1:-27 2:27
condition|c:acut	0:29 1:-28
condition|c:add	1:-26
condition|c:adult	1:-35
condition|c:advanc	1:-31
condition|c:adviz	2:41
condition|c:alon	1:-51
condition|c:amlodipin	0:49
condition|c:angina	2:28
condition|c:antibiotic	0:21
condition|c:appear	0:24 1:-22
condition|c:approv	0:40
condition|c:artery	2:34
condition|c:asthma	1:28 2:31
condition|c:autoimmun	2:15
condition|c:baby	2:-23
condition|c:bad	1:-33 2:24
condition|c:blood	0:-42 1:-31
condition|c:bon	0:-42
condition|c:box	1:35
condition|c:bring	0:-34 1:44 2:-29
condition|c:broken	0:-32 2:23
condition|c:cancer	1:-25 2:44
condition|c:car	2:29
condition|c:cas	2:-25
condition|c:caus	0:-26 1:28 2:-44
condition|c:caution	1:-36 2:49
condition|c:chanc	1:32 2:-30
condition|c:chest	2:-30
condition|c:choic	2:-27
condition|c:clear	0:35 1:-50
condition|c:common	1:23
condition|c:complication	1:30
condition|c:confidenc	0:-24
condition|c:contraindicat	0:-31 1:-24 2:42
condition|c:control	0:-29 1:22 2:40
condition|c:cur	0:45 1:-37 2:-21
condition|c:current	0:-37
condition|c:cut	0:25
condition|c:dapa	0:-25 2:-19
condition|c:dapagliflozin	2:2
condition|c:day	0:23 2:-18
condition|c:deal	0:36
condition|c:death	0:-47 1:25
condition|c:develop	2:-22
condition|c:differenc	0:31 1:-39
condition|c:diseas	1:-46
condition|c:disorder	2:-27
condition|c:dos	2:-3
condition|c:drop	0:36 1:-20
condition|c:early	0:36 2:-25
condition|c:effectiv	0:37 2:-33
condition|c:epilepsy	1:-47
condition|c:evidenc	0:38 1:-38
condition|c:expect	1:21
condition|c:family	1:-27 2:32
condition|c:fda	0:37
condition|c:first	1:-7 2:27
condition|c:form	1:-32
condition|c:found	0:-30
condition|c:four	1:-26
condition|c:fre	0:28
condition|c:given	2:-9
condition|c:go	1:-29
condition|c:got	2:23
condition|c:halv	0:30
condition|c:heart	1:-28
condition|c:heartbeat	0:27
condition|c:help	1:-39 2:-22
condition|c:history	1:-43 2:21
condition|c:ibuprofen	0:-36 2:-26
condition|c:impairment	2:26
condition|c:improv	1:-34
condition|c:increas	0:-65 1:69 2:-49
condition|c:injection	0:53
condition|c:irregular	0:27
condition|c:keep	1:-30
condition|c:kidney	2:29
condition|c:known	1:-53
condition|c:label	2:-29
condition|c:larg	1:-27
condition|c:lead	0:-39 2:-26
condition|c:leav	0:-41 1:35
condition|c:left	0:-37
condition|c:lessen	0:19
condition|c:licens	0:31
condition|c:limit	2:21
condition|c:link	0:-37 1:42 2:-31
condition|c:lithium	2:-19
condition|c:liv	0:-29 2:-24
condition|c:longer	1:-27
condition|c:lower	0:63 1:-63
condition|c:lung	0:32 1:-30
condition|c:main	1:-29
condition|c:mania	1:-22
condition|c:medicin	0:17 2:-39
condition|c:mild	0:39
condition|c:minority	2:-22
condition|c:moderat	0:41
condition|c:muscl	0:-44 2:26
condition|c:need	2:27
condition|c:number	0:31 1:-25
condition|c:offer	1:-37 2:19
condition|c:overactiv	0:-36
condition|c:pain	1:37 2:-40
condition|c:pass	1:-29
condition|c:percent	1:-28
condition|c:person	1:26
condition|c:pharmacist	0:-39
condition|c:pregnancy	0:-23
condition|c:pregnant	1:27 2:-28
condition|c:prescrib	0:38
condition|c:prevent	0:63 1:-21 2:-28
condition|c:pron	0:-30
condition|c:provok	1:39
condition|c:rais	0:-62 1:34
condition|c:rar	2:-27
condition|c:rash	1:36
condition|c:reason	2:-20
condition|c:recommend	1:-34
condition|c:reduc	0:77 1:-41
condition|c:reliev	1:-18
condition|c:ris	0:-32 1:46 2:-23
condition|c:risk	2:-71
condition|c:saw	0:-32 1:23
condition|c:second	0:31
condition|c:sever	1:-34
condition|c:skin	1:37
condition|c:slow	0:48
condition|c:smaler	2:-31
condition|c:small	1:20
condition|c:ssris	0:-25
condition|c:statin	2:-11
condition|c:stocking	0:19
condition|c:stop	1:-56
condition|c:study	1:-44
condition|c:suffer	2:24
condition|c:tablet	1:-26
condition|c:tak	2:-39
condition|c:taken	0:-36
condition|c:term	1:-39
condition|c:tip	1:33
condition|c:treat	0:22 1:-17 2:-47
condition|c:treatment	2:-32
condition|c:trigger	1:33 2:-29
condition|c:turn	1:-16
condition|c:two	1:-54 2:-24
condition|c:typ	0:52 1:-30
condition|c:untreat	0:-20 2:30
condition|c:viral	0:22 2:-23
condition|c:ward	1:-33
condition|c:warn	0:-31 1:47
condition|c:withdrawal	1:36
condition|c:woman	0:33
condition|c:work	0:46 1:-32 2:-27
condition|ck:condition	1:-19
condition|ck:date	0:62 2:-34
condition|ck:duration	2:-28
condition|ck:effect	0:-21
condition|ck:outcome	2:-27
condition|ck:purpose	1:-37
condition|ck:quantity	2:-22
condition|ck:route	1:-11
condition|ck:setting	2:-20
condition|ck:treatment	0:61
condition|cl:'s	2:-25
condition|cl:29	0:-27
condition|cl:30	1:-31
condition|cl:45	2:26
condition|cl:90	0:32
condition|cl:abnormal	0:48
condition|cl:abrupt	1:36
condition|cl:absolut	2:19
condition|cl:activ	0:-54 1:-40 2:38
condition|cl:administration	0:64
condition|cl:adult	1:-37
condition|cl:advanc	1:-42
condition|cl:advers	0:-33
condition|cl:adviz	0:-41 1:-31 2:46
condition|cl:age	0:41
condition|cl:american	0:33 1:-26
condition|cl:amlodipin	0:53 1:-34
condition|cl:angina	0:-42
condition|cl:announc	0:57
condition|cl:antibiotic	0:50
condition|cl:anxiety	0:39
condition|cl:approv	0:70 1:-42 2:-40
condition|cl:approval	1:-32
condition|cl:artery	0:-39 2:24
condition|cl:aspirin	2:-28
condition|cl:attack	1:-34 2:-18
condition|cl:b	1:-36
condition|cl:baby	1:-26 2:-28
condition|cl:benefit	1:-57
condition|cl:bit	1:-38
condition|cl:blister	1:24
condition|cl:block	0:-36
condition|cl:born	2:-27
condition|cl:botox	0:42
condition|cl:broken	0:-35
condition|cl:bulevirtid	0:30
condition|cl:calm	0:20
condition|cl:cam	2:-29
condition|cl:cancer	1:-33 2:42
condition|cl:car	2:27
condition|cl:carbamazepin	0:16
condition|cl:carry	1:49
condition|cl:cas	2:-31
condition|cl:caus	0:-38 1:19
condition|cl:caution	0:-36 1:-23 2:14
condition|cl:cbt	0:48 1:-32
condition|cl:chang	1:29
condition|cl:chest	2:-31
condition|cl:choic	2:-27
condition|cl:claim	0:27
condition|cl:clear	0:66 2:-30
condition|cl:clot	1:34
condition|cl:common	0:-39 1:28 2:-24
condition|cl:compar	0:29
condition|cl:complication	0:-33
condition|cl:conduction	2:-19
condition|cl:confidenc	0:-24
condition|cl:contraindicat	0:-58 1:-29 2:60
condition|cl:contraindication	2:19
condition|cl:control	1:16
condition|cl:cranberry	0:22
condition|cl:cur	0:29 2:-38
condition|cl:damag	0:25
condition|cl:dapa	0:-25 2:-19
condition|cl:data	2:-24
condition|cl:day	0:18
condition|cl:deal	0:36
condition|cl:deep	2:-29
condition|cl:develop	2:-25
condition|cl:diabet	1:-49
condition|cl:diet	1:-42 2:-16
condition|cl:differenc	0:27 1:-14
condition|cl:disorder	1:-27
condition|cl:dispens	0:46 2:-13
condition|cl:dr	2:-28
condition|cl:drug	0:40
condition|cl:early	2:-19
condition|cl:effect	0:27 1:-27 2:-28
condition|cl:effectiv	2:-60
condition|cl:estrogen	1:22
condition|cl:european	2:-19
condition|cl:exerciz	1:-32
condition|cl:failur	2:-13
condition|cl:family	1:-27 2:30
condition|cl:fat	1:-43
condition|cl:fatal	2:16
condition|cl:first	0:42 1:-14
condition|cl:fiv	1:52
condition|cl:flush	1:-38
condition|cl:follow	1:-33
condition|cl:food	0:51 2:-34
condition|cl:form	1:-38
condition|cl:fre	0:37 1:-38
condition|cl:gain	1:30
condition|cl:generaliz	0:36
condition|cl:giv	0:28 1:-48
condition|cl:glargin	2:-25
condition|cl:glaucoma	2:-14
condition|cl:go	0:-38 1:-34
condition|cl:good	0:40
condition|cl:gravis	2:23
condition|cl:group	0:15
condition|cl:half	1:-27
condition|cl:halv	0:40 1:-25
condition|cl:head	1:-14
condition|cl:headach	2:-26
condition|cl:heart	1:-66
condition|cl:heavy	1:-25
condition|cl:help	0:34 1:-21 2:-30
condition|cl:higher	2:-23
condition|cl:history	1:-43 2:23
condition|cl:hom	0:-32
condition|cl:hospital	0:30 2:-8
condition|cl:hot	1:-19
condition|cl:hypertension	0:46
condition|cl:ibuprofen	0:-36 2:-26
condition|cl:illness	0:20
condition|cl:increas	0:-75 1:54 2:-7
condition|cl:indicat	2:-16
condition|cl:infection	1:-4
condition|cl:inflammation	1:44
condition|cl:inject	0:43 1:-34
condition|cl:injection	0:50 1:-49
condition|cl:insulin	2:-25
condition|cl:intracranial	2:18
condition|cl:isotretinoin	1:26
condition|cl:it'	0:27
condition|cl:ivf	0:39
condition|cl:john	2:-17
condition|cl:kidney	1:-23
condition|cl:known	1:-50
condition|cl:label	0:21
condition|cl:lead	0:-56 2:-31
condition|cl:leav	0:-39 1:30 2:-28
condition|cl:left	1:-20 2:-41
condition|cl:lessen	0:25
condition|cl:leukemia	0:34
condition|cl:leukencephalopathy	1:-35
condition|cl:licens	0:62 2:-23
condition|cl:limit	0:-54 2:34
condition|cl:lin	0:-48
condition|cl:link	1:28 2:-31
condition|cl:littl	0:32
condition|cl:liv	0:-14 1:-22 2:-30
condition|cl:liver	2:23
condition|cl:local	0:32
condition|cl:long	0:-32
condition|cl:longer	0:-33 2:18
condition|cl:loss	0:-40
condition|cl:low	2:-34
condition|cl:lower	0:39 1:-34 2:-23
condition|cl:main	1:-31
condition|cl:mania	1:-32
condition|cl:medicin	2:-37
condition|cl:metabolism	2:21
condition|cl:metoprolol	2:-26
condition|cl:mild	0:44
condition|cl:mind	0:23
condition|cl:minority	2:-24
condition|cl:moderat	0:38
condition|cl:month	2:-24
condition|cl:multifocal	1:-35
condition|cl:muscl	0:-41
condition|cl:myasthenia	2:23
condition|cl:myopia	1:-37
condition|cl:narrow	2:23
condition|cl:nausea	1:39
condition|cl:need	0:-29 1:-45 2:51
condition|cl:needl	0:-34
condition|cl:nerv	0:34
condition|cl:new	0:51 2:-31
condition|cl:number	2:-14
condition|cl:operation	0:40
condition|cl:option	0:39
condition|cl:overactiv	0:-36
condition|cl:pacemaker	2:16
condition|cl:pain	1:43 2:-42
condition|cl:pancreatitis	1:-28
condition|cl:pass	1:-29
condition|cl:pembrolizumab	0:35
condition|cl:person	0:-38 1:32
condition|cl:personal	1:-23
condition|cl:phas	0:73
condition|cl:plac	0:74 1:-13
condition|cl:pml	1:-23
condition|cl:pneumonia	0:-37
condition|cl:poorly	0:-42
condition|cl:porphyria	2:-30
condition|cl:positiv	0:49
condition|cl:pregnancy	0:-47
condition|cl:prescrib	0:32 2:-17
condition|cl:pressur	1:-35
condition|cl:prevent	0:83 1:-34 2:-41
condition|cl:program	0:55
condition|cl:progressiv	1:-40
condition|cl:pron	0:-34
condition|cl:protect	2:-31
condition|cl:protein	1:-25
condition|cl:provok	1:39
condition|cl:push	1:-30
condition|cl:rais	0:-54
condition|cl:randomiz	0:41
condition|cl:rar	0:18 2:-30
condition|cl:rash	2:-25
condition|cl:reaction	2:-26
condition|cl:readily	1:17
condition|cl:recent	0:44
condition|cl:recommend	0:39 1:-40
condition|cl:recovery	1:27
condition|cl:reduc	0:47 1:-52 2:-23
condition|cl:regard	0:18
condition|cl:registry	0:-27
condition|cl:reliev	1:-24
condition|cl:remain	2:-22
condition|cl:resistant	0:46
condition|cl:review	0:39 1:-37
condition|cl:rfa	0:24
condition|cl:rhythm	0:45
condition|cl:ris	0:-41 2:-23
condition|cl:saf	1:-37
condition|cl:saw	1:20
condition|cl:second	0:39 1:-41
condition|cl:sery	0:36
condition|cl:sever	1:-26
condition|cl:show	2:-28
condition|cl:shown	2:-28
condition|cl:sight	0:31 1:-43
condition|cl:singl	2:-26
condition|cl:skin	1:32 2:28
condition|cl:slow	0:58
condition|cl:smoker	0:-33 1:-24
condition|cl:sometim	2:-30
condition|cl:spin	0:25
condition|cl:spironolacton	1:-22
condition|cl:st	2:-17
condition|cl:stabl	1:-27
condition|cl:standard	0:39
condition|cl:start	1:-47
condition|cl:statin	2:-17
condition|cl:stem	0:35
condition|cl:stocking	0:28 1:-29
condition|cl:stomach	0:-39 2:38
condition|cl:stop	2:-33
condition|cl:strok	0:-26
condition|cl:study	2:-4
condition|cl:suffer	2:24
condition|cl:suitabl	2:22
condition|cl:support	0:38
condition|cl:suppress	1:-25
condition|cl:tak	1:21 2:-48
condition|cl:ten	1:44
condition|cl:term	0:-22 1:38
condition|cl:therapy	1:-58
condition|cl:thing	0:-37
condition|cl:think	0:40
condition|cl:third	1:-33
condition|cl:thousand	2:-24
condition|cl:thyroid	1:-38
condition|cl:tighten	2:17
condition|cl:tim	2:-44
condition|cl:tip	1:33
condition|cl:told	2:39
condition|cl:toplin	0:49
condition|cl:transplant	0:42 1:-27 2:-32
condition|cl:treat	0:66 1:-36 2:-55
condition|cl:treatment	0:51
condition|cl:trial	0:34 2:-53
condition|cl:trigger	0:-37
condition|cl:turn	0:-43
condition|cl:two	2:-43
condition|cl:underactiv	0:26
condition|cl:unstabl	2:27
condition|cl:unsuitabl	0:-27 2:34
condition|cl:untreat	0:-26 1:-53
condition|cl:urin	2:-33
condition|cl:useful	2:-17
condition|cl:vaccin	1:-26
condition|cl:viral	2:-26
condition|cl:virus	0:-52
condition|cl:warfarin	0:-33
condition|cl:weight	1:32
condition|cl:went	1:-34
condition|cl:whol	0:32
condition|cl:withdrawal	0:-34
condition|cl:work	2:-35
condition|cl:wort	2:-17
condition|cl:year	0:20
condition|cl:you'v	1:-30
condition|cl:zevracel	1:-27
condition|cr:'s	2:32
condition|cr:10	0:32
condition|cr:17,600	0:26
condition|cr:18	0:51 1:-45
condition|cr:2	0:-35
condition|cr:3	0:-51 2:-27
condition|cr:41	0:33
condition|cr:7	1:-43
condition|cr:accord	0:55
condition|cr:acid	1:-41
condition|cr:add	0:56 1:-37
condition|cr:advic	2:26
condition|cr:age	1:-36
condition|cr:allergy	0:-27 2:22
condition|cr:alon	1:-38
condition|cr:altogether	2:18
condition|cr:antibody	2:21
condition|cr:appear	0:-19 2:-25
condition|cr:apply	2:-17
condition|cr:area	1:-33
condition|cr:arm	0:-44
condition|cr:artery	2:-45
condition|cr:arthritis	0:-34
condition|cr:avoid	0:-55 2:18
condition|cr:baby	0:44 2:-28
condition|cr:bar	2:13
condition|cr:becom	1:-40 2:-22
condition|cr:behind	1:-24
condition|cr:benefit	1:-27
condition|cr:bleed	0:10
condition|cr:bon	2:-24
condition|cr:bowel	1:-39
condition|cr:brain	0:35 1:-42
condition|cr:break	1:-35
condition|cr:bring	1:-54
condition|cr:cal	1:-26 2:-33
condition|cr:calcium	2:26
condition|cr:cancer	2:-43
condition|cr:carry	1:-44
condition|cr:cataract	2:-16
condition|cr:caus	0:4
condition|cr:cbd	0:32
condition|cr:central	0:-47
condition|cr:chang	0:-46
condition|cr:child	0:-49
condition|cr:choic	0:38
condition|cr:ckd	2:15
condition|cr:clot	1:32
condition|cr:cold	0:-28
condition|cr:common	0:-58 1:30
condition|cr:compar	0:-7
condition|cr:condition	0:-35
condition|cr:conduction	2:28
condition|cr:contact	0:24 2:-18
condition|cr:contraindication	1:-41 2:41
condition|cr:control	1:-48 2:30
condition|cr:copd	1:-32
condition|cr:copy	0:-30
condition|cr:crash	1:-28
condition|cr:cur	0:45
condition|cr:cut	0:20
condition|cr:dapa	2:14
condition|cr:dementia	2:-20
condition|cr:describ	1:35
condition|cr:diseas	2:-8
condition|cr:disorder	0:-43
condition|cr:doctor	0:-62
condition|cr:drop	0:-25
condition|cr:drug	1:-21 2:24
condition|cr:dry	0:38
condition|cr:ds	0:-36
condition|cr:eas	0:27
condition|cr:easily	1:28
condition|cr:eat	1:-39
condition|cr:els	0:41
condition|cr:eosinophilic	1:-28
condition|cr:epilepsy	1:25
condition|cr:esophagitis	1:-28
condition|cr:event	1:24
condition|cr:exclud	0:-42 1:-44 2:24
condition|cr:fatigu	1:-22
condition|cr:fever	1:-28
condition|cr:fifth	0:26
condition|cr:fiv	1:-46 2:-18
condition|cr:fluoxetin	2:-22
condition|cr:flush	0:40
condition|cr:form	0:-18
condition|cr:four	1:-48
condition|cr:frequent	2:-26
condition|cr:gen	1:-36
condition|cr:given	0:55 1:-18
condition|cr:got	2:-21
condition|cr:gout	1:29
condition|cr:gp	2:13
condition|cr:grow	0:-36
condition|cr:gullet	0:-27 1:24 2:37
condition|cr:harder	0:-30
condition|cr:heartbeat	2:14
condition|cr:help	0:-18 2:-22
condition|cr:hepatic	1:23 2:-31
condition|cr:hip	0:30
condition|cr:history	0:-32
condition|cr:hospital	0:47 2:-28
condition|cr:hot	0:38
condition|cr:hour	2:-28
condition|cr:hypertension	1:-26
condition|cr:illness	0:-31
condition|cr:impairment	1:23 2:-24
condition|cr:improv	0:40 2:-25
condition|cr:infect	1:-20
condition|cr:inhibitor	2:13
condition|cr:injection	0:-40
condition|cr:insulin	0:30
condition|cr:iodin	2:13
condition|cr:iron	1:-29 2:26
condition|cr:irregular	2:11
condition|cr:kept	2:26
condition|cr:kidney	2:-39
condition|cr:known	0:-37 1:32
condition|cr:lack	1:-35
condition|cr:leav	1:-32
condition|cr:left	0:-34
condition|cr:lifelong	0:30
condition|cr:lin	0:-36
condition|cr:littl	2:-32
condition|cr:long	1:22
condition|cr:lost	2:-19
condition|cr:low	0:-52
condition|cr:mak	1:-56
condition|cr:mean	1:-22 2:22
condition|cr:mechanical	2:-26
condition|cr:medical	2:26
condition|cr:medication	0:-33
condition|cr:medicin	0:-36 1:-54
condition|cr:melatonin	0:-22
condition|cr:migrain	2:-22
condition|cr:monitor	1:35
condition|cr:mood	0:-51
condition|cr:muscl	1:-12
condition|cr:normal	0:33
condition|cr:nos	0:-31
condition|cr:observ	1:20
condition|cr:occur	1:35 2:-40
condition|cr:offer	0:25 1:-43
condition|cr:older	0:30
condition|cr:operation	2:-23
condition|cr:oral	1:8
condition|cr:organ	1:-35
condition|cr:overus	0:-19
condition|cr:overweight	0:26
condition|cr:pain	1:-48
condition|cr:past	0:-27 2:18
condition|cr:patient	0:-13 1:45
condition|cr:peopl	2:-21
condition|cr:period	0:-28 1:-29
condition|cr:pill	2:26
condition|cr:plac	0:-43
condition|cr:pneumonitis	0:-19
condition|cr:polyp	0:42
condition|cr:post	0:45
condition|cr:pressur	1:-30 2:44
condition|cr:prevent	1:-42 2:-35
condition|cr:problem	1:-51
condition|cr:put	0:-50
condition|cr:quarter	0:41
condition|cr:quit	0:-27
condition|cr:rar	0:-66 1:48
condition|cr:reaction	2:19
condition|cr:reason	1:-41 2:38
condition|cr:recent	0:-8 2:10
condition|cr:reduc	0:29
condition|cr:regular	0:26
condition|cr:reliev	0:33
condition|cr:remain	1:-31
condition|cr:remov	1:-39 2:-28
condition|cr:renal	2:-30
condition|cr:report	1:42 2:-66
condition|cr:resolv	0:47
condition|cr:rest	1:-36 2:-25
condition|cr:result	0:55 1:-47 2:-22
condition|cr:return	0:-35 1:-38
condition|cr:ris	1:35
condition|cr:robert	1:34
condition|cr:rul	1:-30 2:33
condition|cr:saf	0:-27
condition|cr:salicylic	2:24
condition|cr:scar	2:-20
condition|cr:serious	0:-22 1:17
condition|cr:session	0:35
condition|cr:seven	1:-27
condition|cr:shingl	0:39
condition|cr:short	2:-19
condition|cr:shoulder	1:30
condition|cr:show	0:-25
condition|cr:shown	0:-48
condition|cr:singl	1:-39
condition|cr:skin	1:-29
condition|cr:sleep	1:-36
condition|cr:small	1:39
condition|cr:smok	0:-38
condition|cr:spasm	0:-31
condition|cr:spin	2:-18
condition|cr:spit	0:-34
condition|cr:stag	0:23
condition|cr:start	0:24
condition|cr:stay	0:-31
condition|cr:steady	0:-30
condition|cr:steroid	1:36
condition|cr:stiffness	0:-49
condition|cr:stocking	1:-30
condition|cr:stop	0:63
condition|cr:study	1:-22 2:-40
condition|cr:supplement	2:-25
condition|cr:swallow	0:55
condition|cr:swel	1:-50
condition|cr:switch	2:23
condition|cr:syndrom	0:-49
condition|cr:tell	0:-33 1:-30
condition|cr:ten	1:-48
condition|cr:test	2:-28
condition|cr:thiel	0:28
condition|cr:thigh	1:-30
condition|cr:thin	1:-23
condition|cr:thinner	1:-27 2:28
condition|cr:thought	0:-47
condition|cr:thre	0:8 2:-21
condition|cr:told	1:-39 2:11
condition|cr:took	0:-35
condition|cr:treatment	2:-44
condition|cr:trigger	0:-41
condition|cr:tummy	0:25
condition|cr:turn	2:23
condition|cr:twenty	0:-41
condition|cr:two	2:-31
condition|cr:typ	0:28
condition|cr:ulcer	1:-36
condition|cr:undiagnos	2:-33
condition|cr:unstabl	0:-24 2:31
condition|cr:ups	0:29
condition|cr:use	0:-31
condition|cr:vaccin	0:-39
condition|cr:valv	2:-26
condition|cr:virus	0:17
condition|cr:vitamin	1:-32
condition|cr:vomit	1:27
condition|cr:warn	0:-23 2:26
condition|cr:way	1:-34
condition|cr:wear	0:-34
condition|cr:week	0:39 2:-35
condition|cr:weight	1:-32
condition|cr:work	0:31 1:-24
condition|cr:worry	0:-21 1:28
condition|cr:wors	1:41
condition|cr:worth	0:46
condition|cr:year	1:-30 2:-49
condition|e:"	0:-66
condition|e:)	0:48 2:-18
condition|e:;	2:-29
condition|e:acid	1:-26
condition|e:allergy	2:13
condition|e:area	0:-29
condition|e:attack	2:28
condition|e:baby	2:-24
condition|e:blood	2:-24
condition|e:bulimia	2:23
condition|e:diseas	0:-48 1:-50 2:41
condition|e:disorder	1:-37
condition|e:epilepsy	2:27
condition|e:erection	1:26
condition|e:eye	1:26 2:-20
condition|e:fibrillation	0:32
condition|e:germ	1:28
condition|e:glaucoma	2:45
condition|e:headach	2:-22
condition|e:leg	0:-27
condition|e:lung	1:35
condition|e:one	0:22
condition|e:past	2:17
condition|e:pressur	0:32 1:-34 2:-27
condition|e:problem	0:-33 2:27
condition|e:prostatitis	0:28 1:-26 2:-19
condition|e:strok	0:-32 1:22
condition|e:thyroid	2:24
condition|e:”	1:-32
condition|far:0	2:-36
condition|far:1	0:35 1:-27 2:-28
condition|far:2	1:-8
condition|far:5	0:-35
condition|h:'s	0:-57 1:56
condition|h:1	0:12 2:-15
condition|h:10,000	1:22
condition|h:100	1:33
condition|h:2	2:-26
condition|h:3	0:27 2:-36
condition|h:3.2	0:46 1:-50 2:-35
condition|h:4	0:48 1:16 2:-43
condition|h:5	0:46
condition|h:8,200	2:-20
condition|h:about	0:36 1:-18 2:-70
condition|h:action	2:-29
condition|h:actually	0:65 2:-24
condition|h:acut	1:-30
condition|h:advers	0:-37 2:22
condition|h:adviz	0:-25
condition|h:after	0:57 2:-26
condition|h:afterward	1:32
condition|h:against	0:-25
condition|h:am	1:-53 2:34
condition|h:amadi	1:-41 2:-24
condition|h:any	0:-51
condition|h:anyon	0:-61 1:-59 2:41
condition|h:are	0:-19 1:34
condition|h:area	0:36
condition|h:ask	0:-37 1:42 2:-21
condition|h:asthma	1:-26
condition|h:back	2:-28
condition|h:basic	2:-16
condition|h:bedtim	1:-17
condition|h:bee	1:-35
condition|h:been	1:-36 2:-32
condition|h:befor	0:-34 1:-25 2:29
condition|h:benefit	0:31 1:-35
condition|h:besid	0:28
condition|h:better	2:35
condition|h:big	0:-17
condition|h:blindness	1:54
condition|h:bon	1:-28
condition|h:botox	0:46
condition|h:brittl	1:-28
condition|h:c	1:-29
condition|h:call	2:-29
condition|h:can	0:35 1:-20
condition|h:can't	0:-63 1:-24 2:24
condition|h:car	1:-36 2:28
condition|h:carbamazepin	0:46 2:-27
condition|h:caus	0:-37 1:35
condition|h:cbt	0:33
condition|h:children	1:-20
condition|h:chronic	0:-31
condition|h:ciprofloxacin	0:48 1:-57 2:-35
condition|h:client	1:-31
condition|h:clinical	0:35
condition|h:clozapin	2:-19
condition|h:com	2:30
condition|h:common	0:-50
condition|h:compar	1:-28 2:-33
condition|h:conclusion	0:30 1:-48 2:-62
condition|h:condition	0:45 2:-27
condition|h:contraindication	2:22
condition|h:could	1:37
condition|h:denosumab	0:-39 1:40
condition|h:diabet	1:-33 2:-19
condition|h:diseas	0:58 1:-49
condition|h:do	0:30
condition|h:doctor	0:-41
condition|h:doe	0:28 1:-30 2:-31
condition|h:don	0:55 1:-33
condition|h:downtim	0:-39 1:30
condition|h:doxycyclin	1:-32
condition|h:drop	1:-17
condition|h:drug	2:-25
condition|h:ear	1:-23
condition|h:effect	0:-47 1:50
condition|h:efficacy	0:53 1:-27
condition|h:electroconvulsiv	0:27
condition|h:endors	0:30
condition|h:evidenc	0:45 1:-57
condition|h:exerciz	0:30
condition|h:eye	1:-17
condition|h:fall	2:-20
condition|h:feel	0:-47
condition|h:fewer	1:26
condition|h:finasterid	2:-15
condition|h:find	1:-11 2:-24
condition|h:finding	1:41
condition|h:first	2:-19
condition|h:flat	2:-20
condition|h:fluoxetin	0:24 2:-18
condition|h:for	0:18 1:-52 2:-47
condition|h:fue	0:-36 1:41
condition|h:furosemid	0:23
condition|h:fut	0:-36 1:41
condition|h:get	2:-18
condition|h:glargin	0:37
condition|h:go	1:22
condition|h:gold	1:37
condition|h:gout	2:-20
condition|h:gun	0:-17
condition|h:halcyon	1:41
condition|h:happen	1:-51 2:-27
condition|h:harm	0:-56
condition|h:hav	0:-41 1:-57 2:26
condition|h:hbot	0:39
condition|h:help	1:-28 2:-29
condition|h:honest	0:-29
condition|h:hop	2:-19
condition|h:how	0:25 1:-42 2:-29
condition|h:hrt	1:-20
condition|h:hurt	1:22
condition|h:i	0:17 2:-38
condition|h:if	0:-24
condition|h:in	2:-59
condition|h:infection	2:-43
condition|h:injection	0:41
condition|h:instead	0:30
condition|h:insulin	0:37
condition|h:introduction	0:-53 1:-66 2:-44
condition|h:is	1:-26
condition|h:it	0:30
condition|h:it'	1:-39 2:-35
condition|h:key	2:-49
condition|h:less	1:26
condition|h:limitation	0:-44 2:55
condition|h:lisinopril	2:-26
condition|h:lithium	1:37
condition|h:long	1:-52 2:-17
condition|h:longer	0:37
condition|h:main	2:-39
condition|h:march	0:46 1:-44
condition|h:mariann	0:-42
condition|h:medicin	0:26 2:-29
condition|h:messag	0:36 1:-42 2:-30
condition|h:methotrexat	0:56
condition|h:metronidazol	0:32 1:-50 2:-23
condition|h:middl	1:-23
condition|h:might	0:-33
condition|h:migrain	1:-37
condition|h:monthly	0:-40
condition|h:mostly	1:-39
condition|h:my	0:-49
condition|h:nearsightedness	1:-17
condition|h:need	1:-25 2:-31
condition|h:nitrofurantoin	0:27
condition|h:not	2:27
condition|h:oduya	0:-42
condition|h:offer	1:-39
condition|h:on	1:-64 2:-47
condition|h:one	2:19
condition|h:operation	1:-34
condition|h:other	0:39 1:-9 2:-75
condition|h:our	0:-42 2:-29
condition|h:outcom	1:-30
condition|h:patient	2:-29
condition|h:peel	0:45 1:-43 2:-23
condition|h:pill	2:-25
condition|h:placebo	1:-39
condition|h:possibl	0:-61 1:73 2:-43
condition|h:precaution	0:-44
condition|h:pregnancy	0:-62 1:61 2:-47
condition|h:problem	0:-57 2:-38
condition|h:propranolol	0:46 1:-46
condition|h:prp	0:29
condition|h:pryc	2:-43
condition|h:question	0:-29
condition|h:raloxifen	1:-28
condition|h:rar	0:-46
condition|h:ready	1:-40
condition|h:real	1:35
condition|h:receiv	0:-40
condition|h:regulation	2:-43
condition|h:relevant	0:27
condition|h:reporter	1:-67
condition|h:result	2:-47
condition|h:right	1:-28
condition|h:risk	0:-83 1:73 2:-42
condition|h:ruth	1:-41 2:-24
condition|h:saf	0:-85 1:85 2:-52
condition|h:safety	0:-47
condition|h:salbutamol	1:-41
condition|h:say	1:-50 2:-31
condition|h:serious	0:-29 1:22 2:-32
condition|h:sertralin	2:-15
condition|h:should	0:-48
condition|h:shouldn't	0:-49 1:-49 2:42
condition|h:sid	0:-37 1:51 2:-47
condition|h:six	0:-39 1:40
condition|h:slow	1:-17
condition|h:special	1:-34 2:29
condition|h:standard	1:37
condition|h:start	1:-50 2:11
condition|h:stay	1:-53
condition|h:stent	1:-10 2:-27
condition|h:stomach	1:-33
condition|h:suitabl	1:-35 2:30
condition|h:tablet	0:47
condition|h:tak	0:25
condition|h:tamoxifen	2:-20
condition|h:tell	1:-20
condition|h:than	0:-32
condition|h:that	1:40 2:-31
condition|h:the	0:-34
condition|h:ther	0:-4 2:21
condition|h:therapy	0:67 1:-51
condition|h:thing	1:24
condition|h:this	1:-21
condition|h:to	0:33 2:-30
condition|h:tolerability	0:-67
condition|h:topiramat	2:-26
condition|h:treat	1:-3
condition|h:trial	2:-52
condition|h:troubl	1:-46
condition|h:tumor	1:54
condition|h:unwant	0:-38
condition|h:up	2:-49
condition|h:us	0:-39 2:-34
condition|h:use	0:23 2:-37
condition|h:very	1:27
condition|h:vitamin	0:40 1:-31
condition|h:warfarin	1:-30 2:-32
condition|h:weight	1:-25
condition|h:well	1:-49
condition|h:what	2:-50
condition|h:when	1:-37 2:-21
condition|h:which	2:-32
condition|h:who	0:-53 1:-49 2:26
condition|h:why	1:-54 2:-45
condition|h:with	0:23 1:-26 2:-44
condition|h:without	1:-27
condition|h:work	1:-43
condition|h:wrong	0:-43 1:41
condition|h:you	1:-82
condition|h:your	0:44 2:-34
condition|k:date	0:46 2:-35
condition|k:duration	2:-25
condition|k:effect	0:-35
condition|k:provider	2:26
condition|k:quantity	2:-30
condition|k:setting	2:-30
condition|k:target	0:-12
condition|l1:(	1:-26
condition|l1:,	0:-49 2:-1
condition|l1:-	0:-62
condition|l1:0	1:35
condition|l1:a	0:-40 1:-10
condition|l1:about	2:-36
condition|l1:activ	1:-26 2:27
condition|l1:acut	0:29
condition|l1:advanc	1:-31
condition|l1:after	1:-37
condition|l1:against	1:-56 2:-29
condition|l1:an	0:-17
condition|l1:are	1:28 2:-33
condition|l1:around	1:-35
condition|l1:as	1:-28 2:36
condition|l1:broken	2:23
condition|l1:by	1:-37 2:-27
condition|l1:can	1:30 2:-33
condition|l1:catch	0:25
condition|l1:caus	0:-23 1:28 2:-31
condition|l1:clear	0:37 1:-22
condition|l1:control	0:-24 2:26
condition|l1:cur	0:49 1:-34 2:-21
condition|l1:current	0:-30
condition|l1:cut	0:54 1:-27
condition|l1:develop	1:39 2:-22
condition|l1:doctor	2:-29
condition|l1:for	0:60 1:-75 2:-68
condition|l1:got	2:23
condition|l1:had	0:-33 2:-15
condition|l1:hav	1:-51 2:21
condition|l1:her	1:-30
condition|l1:in	0:45 1:-29 2:31
condition|l1:includ	2:-16
condition|l1:increas	0:-34 1:22
condition|l1:into	1:27
condition|l1:is	1:28
condition|l1:mak	2:26
condition|l1:mild	0:39
condition|l1:mor	0:-65 1:40
condition|l1:most	1:-34
condition|l1:my	0:29
condition|l1:no	0:-36
condition|l1:of	2:-21
condition|l1:off	0:29
condition|l1:on	2:-47
condition|l1:other	1:-37
condition|l1:prevent	0:49 1:-17 2:-19
condition|l1:provok	1:36
condition|l1:reduc	0:47 1:-29
condition|l1:sever	1:-44
condition|l1:several	0:-39 1:32
condition|l1:stop	1:-47
condition|l1:the	0:-27 2:-45
condition|l1:their	0:31
condition|l1:to	0:-48 2:-55
condition|l1:treat	0:43 1:-57 2:-27
condition|l1:trigger	1:35 2:-39
condition|l1:untreat	0:-18 2:28
condition|l1:very	0:34
condition|l1:with	1:-26
condition|l1:your	0:-60
condition|l2:) and	0:24
condition|l2:, a	1:-37
condition|l2:, an	0:-63 1:-46 2:-28
condition|l2:, in	2:36
condition|l2:^ a	2:-40
condition|l2:^ an	0:-44 2:28
condition|l2:^ for	0:68 1:-44
condition|l2:^ hav	0:-35 1:-40
condition|l2:^ in	0:7 1:-38 2:-69
condition|l2:^ sever	0:-29 2:32
condition|l2:^ the	0:-42
condition|l2:a first	0:36
condition|l2:adult with	0:24
condition|l2:after a	1:-40
condition|l2:also hav	0:41
condition|l2:an untreat	2:25
condition|l2:and an	2:-24
condition|l2:and for	0:31
condition|l2:and in	1:-28 2:21
condition|l2:anyon with	1:-27 2:21
condition|l2:bring on	0:-34 1:44 2:-29
condition|l2:can caus	0:-26 1:18
condition|l2:caus are	1:-27
condition|l2:caus by	1:-22 2:-13
condition|l2:caus of	1:-54
condition|l2:chanc of	0:-37
condition|l2:children with	1:-33
condition|l2:common are	1:29
condition|l2:contraindicat in	0:-30 2:37
condition|l2:dapa -	0:-25 2:-19
condition|l2:develop an	1:24
condition|l2:drop in	0:23
condition|l2:drug in	1:-23
condition|l2:effect on	1:-29
condition|l2:effectiv for	2:-15
condition|l2:follow an	0:-33
condition|l2:for an	0:29
condition|l2:fre of	0:25
condition|l2:from catch	0:25
condition|l2:had a	0:-43
condition|l2:hav a	0:-28 1:-40
condition|l2:history of	1:-36 2:15
condition|l2:increas in	0:-49 1:58 2:-44
condition|l2:it for	0:35
condition|l2:it prevent	0:33
condition|l2:lead to	0:-42 2:-22
condition|l2:link to	2:-29
condition|l2:link with	1:25
condition|l2:look for	0:-34
condition|l2:lung (	1:-34
condition|l2:mak a	0:28
condition|l2:may caus	0:-27 1:23
condition|l2:may trigger	1:35 2:-34
condition|l2:men with	2:-19
condition|l2:need in	2:36
condition|l2:number of	0:31 1:-25
condition|l2:of a	0:32 2:-40
condition|l2:of an	0:33
condition|l2:off broken	2:23
condition|l2:or a	1:-57
condition|l2:or an	2:51
condition|l2:peopl get	1:14 2:-15
condition|l2:peopl with	1:-73 2:43
condition|l2:pressur (	0:-38
condition|l2:pron to	0:-30
condition|l2:report of	1:27
condition|l2:risk of	2:-50
condition|l2:stop the	0:-38
condition|l2:such as	2:36
condition|l2:suffer from	2:25
condition|l2:thos with	1:-34
condition|l2:to develop	1:-34
condition|l2:to treat	0:23 1:-36
condition|l2:trial in	1:-38
condition|l2:typ of	0:36
condition|l2:use for	0:52 1:-26 2:-30
condition|l2:use in	2:12
condition|l2:warn about	1:26 2:-18
condition|l2:wer no	0:-39 1:25
condition|l2:with activ	1:-21
condition|l2:with the	0:26
condition|l2:women with	2:-28
condition|l2:work against	0:22
condition|l2:you are	0:41
condition|l2:you hav	1:-67 2:28
condition|l2:you'v got	2:23
condition|l:"	1:-35
condition|l:(	1:-23
condition|l:)	1:-55
condition|l:,	2:-8
condition|l:-	0:-21
condition|l:0	0:63 2:-17
condition|l::	0:-52
condition|l:;	1:54 2:-20
condition|l:a	0:-42
condition|l:about	0:-37
condition|l:activ	0:-26 1:-27 2:27
condition|l:acut	0:29 1:-28
condition|l:adult	0:30 1:-32
condition|l:advanc	1:-31
condition|l:after	1:-55 2:-35
condition|l:against	0:39
condition|l:all	1:-24 2:-28
condition|l:already	2:-28
condition|l:also	0:63 2:-52
condition|l:although	1:-33
condition|l:amlodipin	0:49
condition|l:an	0:-17
condition|l:another	1:-27
condition|l:anyon	0:-33 1:-37
condition|l:approv	0:41
condition|l:are	0:-13 2:-39
condition|l:around	1:-35
condition|l:at	1:-38
condition|l:autoimmun	2:15
condition|l:baby	2:-23
condition|l:be	1:-59
condition|l:blood	1:-14
condition|l:bon	0:-42
condition|l:bring	0:-34 1:44 2:-29
condition|l:broken	2:23
condition|l:but	0:-41 2:-11
condition|l:by	0:-57 1:-60
condition|l:can	0:-25 1:76 2:-84
condition|l:cas	2:-25
condition|l:caus	0:-26 1:26 2:-44
condition|l:caution	1:-36 2:43
condition|l:chest	2:-28
condition|l:children	1:-44
condition|l:choic	2:-27
condition|l:clear	0:35 1:-50
condition|l:common	1:31
condition|l:contraindicat	0:-31 1:-24 2:42
condition|l:control	0:-24 2:26
condition|l:could	1:28 2:-26
condition|l:cur	0:62 1:-34 2:-21
condition|l:current	0:-37
condition|l:cut	0:26
condition|l:dapa	0:-25 2:-19
condition|l:day	0:23 2:-18
condition|l:deal	0:36
condition|l:death	1:24
condition|l:deficiency	2:-30
condition|l:develop	2:-25
condition|l:differenc	1:-24
condition|l:diseas	1:-46
condition|l:doe	1:-29 2:-34
condition|l:dos	1:-43 2:-5
condition|l:drop	0:36 1:-20
condition|l:dur	1:-36
condition|l:early	0:36 2:-21
condition|l:effectiv	0:37 2:-33
condition|l:even	1:36
condition|l:ever	0:-20 2:-29
condition|l:evidenc	0:36 1:-38
condition|l:family	1:-27 2:32
condition|l:first	2:22
condition|l:follow	0:-23
condition|l:for	0:56 1:-60 2:-25
condition|l:form	1:-32
condition|l:fre	0:30
condition|l:from	1:-23 2:-15
condition|l:given	1:23
condition|l:glaucoma	1:-46 2:43
condition|l:go	1:-24
condition|l:got	2:23
condition|l:had	0:-53
condition|l:halv	0:25
condition|l:has	0:-21 2:-20
condition|l:hav	2:27
condition|l:heart	1:-23
condition|l:heartbeat	0:27
condition|l:help	1:-43 2:-22
condition|l:her	1:-30
condition|l:high	0:-38
condition|l:higher	0:-37
condition|l:history	1:-43 2:21
condition|l:how	0:32
condition|l:i	0:42
condition|l:if	1:-61 2:16
condition|l:improv	1:-34
condition|l:in	1:-42
condition|l:increas	0:-64 1:67 2:-50
condition|l:infection	1:-30
condition|l:injection	0:29
condition|l:it	2:-41
condition|l:its	2:-32
condition|l:keep	1:-29
condition|l:kidney	2:31
condition|l:kne	1:-40
condition|l:known	1:-43
condition|l:label	2:-28
condition|l:larg	1:-27
condition|l:lead	0:-39 2:-26
condition|l:leav	0:-41 1:35
condition|l:left	0:-37
condition|l:less	0:37 1:29 2:-22
condition|l:lik	0:-36
condition|l:likely	0:39
condition|l:limit	2:21
condition|l:link	0:-29 1:39 2:-31
condition|l:lithium	2:-19
condition|l:longer	1:-17
condition|l:lower	0:52 1:-61
condition|l:lung	0:39 1:-30
condition|l:main	1:-30
condition|l:mania	2:35
condition|l:may	1:44 2:-54
condition|l:medicin	0:37
condition|l:mild	0:40
condition|l:minority	2:-22
condition|l:moderat	0:40
condition|l:mor	1:51
condition|l:muscl	0:-40
condition|l:my	0:33 1:-25
condition|l:need	2:36
condition|l:no	1:44 2:-55
condition|l:not	1:-35 2:-25
condition|l:number	0:29
condition|l:of	2:-26
condition|l:offer	1:-27 2:15
condition|l:often	2:-19
condition|l:on	2:-31
condition|l:one	0:-43 1:31 2:-29
condition|l:only	2:-24
condition|l:or	2:21
condition|l:other	1:-41
condition|l:pain	2:-39
condition|l:pass	1:-29
condition|l:percent	1:-28
condition|l:person	1:26
condition|l:phas	2:25
condition|l:prescrib	0:32
condition|l:pressur	0:-40 2:19
condition|l:prevent	0:64 1:-21 2:-31
condition|l:progressiv	1:-35
condition|l:pron	0:-30
condition|l:provok	1:39
condition|l:rais	0:-58 1:38 2:-31
condition|l:rar	2:-30
condition|l:recommend	1:-23
condition|l:reduc	0:67 1:-40
condition|l:reliev	1:-22
condition|l:ris	2:-22
condition|l:risk	2:-61
condition|l:saw	0:-32 1:23
condition|l:scar	0:32
condition|l:second	0:31 1:-28
condition|l:sever	1:-31
condition|l:sinc	2:-19
condition|l:skin	1:33
condition|l:slightly	1:21
condition|l:slow	0:45
condition|l:smaler	2:-31
condition|l:small	1:20
condition|l:som	2:-37
condition|l:statin	2:-10
condition|l:still	2:-24
condition|l:stocking	0:19
condition|l:stop	1:-65 2:-21
condition|l:study	1:-40
condition|l:such	2:34
condition|l:suffer	2:24
condition|l:surgery	0:25
condition|l:tablet	0:22 1:-27
condition|l:tak	2:-37
condition|l:than	0:41
condition|l:that	2:-27
condition|l:the	2:-40
condition|l:they	0:24 2:-41
condition|l:thos	2:30
condition|l:tip	1:33
condition|l:together	0:-42
condition|l:treat	0:19 1:-16 2:-47
condition|l:trigger	1:33 2:-29
condition|l:two	2:-17
condition|l:typ	0:52 1:-30
condition|l:untreat	0:-20 2:30
condition|l:us	0:41
condition|l:very	0:36 2:-23
condition|l:viral	0:22 2:-23
condition|l:warn	0:-48 1:56
condition|l:well	1:-23
condition|l:what	0:-44
condition|l:whether	0:30
condition|l:which	1:-61
condition|l:whil	0:-24
condition|l:with	1:-60 2:38
condition|l:withdrawal	1:42
condition|l:won't	0:42
condition|l:work	0:46 1:-31 2:-27
condition|l:year	1:-47
condition|l:you	1:-47
condition|l:–	2:-33
condition|l:•	0:-33 2:24
condition|m1:,	1:8 2:-34
condition|m1:and	2:-28
condition|m1:or	0:-6 1:-60 2:25
condition|q:1	0:-57 2:-24
condition|q:10	0:-52
condition|q:10,000	1:22
condition|q:12	2:34
condition|q:abl	0:-17 2:29
condition|q:act	0:27
condition|q:acut	1:-23
condition|q:adviz	0:-25
condition|q:after	2:-39
condition|q:afterward	1:44
condition|q:against	0:-25
condition|q:agonist	0:27
condition|q:allergic	0:-43 2:37
condition|q:alternativ	0:45
condition|q:amlodipin	0:-27 2:30
condition|q:among	0:49 2:-24
condition|q:an	0:35 1:-37 2:-45
condition|q:and	0:-26 2:-30
condition|q:antibiotic	0:47 2:-28
condition|q:anyon	0:-37 2:19
condition|q:apply	0:-57
condition|q:approv	0:45
condition|q:around	0:-53
condition|q:as	0:40
condition|q:attack	1:-33
condition|q:be	0:-32 1:-18
condition|q:been	2:-45
condition|q:befor	0:-49 1:-36
condition|q:beta2	0:27
condition|q:better	2:32
condition|q:bronchodilator	0:27
condition|q:by	0:44
condition|q:c	1:-29
condition|q:call	2:-39
condition|q:can't	0:-56 2:28
condition|q:cannot	2:30
condition|q:certainly	0:28
condition|q:chamber	0:41
condition|q:children	0:-43
condition|q:chronic	0:-28
condition|q:clear	0:33
condition|q:client	0:41 1:-38 2:-34
condition|q:com	0:37 1:-28
condition|q:common	0:-12 2:-34
condition|q:commonest	0:40
condition|q:compar	0:36
condition|q:complication	0:-42 1:42
condition|q:condition	1:-59
condition|q:contact	1:38
condition|q:day	2:-39
condition|q:dermatologist	2:42
condition|q:did	1:-39 2:-36
condition|q:do	2:9
condition|q:don	1:-31
condition|q:dos	0:50
condition|q:downtim	0:-39 1:30
condition|q:ear	1:-23
condition|q:effect	1:38
condition|q:endors	0:30
condition|q:ever	0:-38 2:42
condition|q:everyon	0:-38
condition|q:evidenc	0:-38
condition|q:far	0:40
condition|q:few	0:-23 1:-29
condition|q:fewer	1:18
condition|q:find	0:-36
condition|q:first	0:3
condition|q:for	0:34 1:-52 2:-26
condition|q:frequency	1:39
condition|q:furosemid	1:-16 2:22
condition|q:gel	2:-28
condition|q:generally	2:-25
condition|q:get	2:-41
condition|q:good	0:35 1:-27
condition|q:had	1:-27
condition|q:hair	2:-33
condition|q:happen	0:42 1:-57 2:-35
condition|q:hav	0:-16 2:24
condition|q:hbot	0:39
condition|q:heart	1:-37
condition|q:her	1:-26
condition|q:how	2:-37
condition|q:hyperbaric	0:35
condition|q:i'd	1:-26
condition|q:ideal	0:59 2:-30
condition|q:if	0:-44 2:38
condition|q:immun	0:34
condition|q:important	0:-44 1:-14
condition|q:improvement	0:28
condition|q:includ	1:37
condition|q:infection	0:46 1:-78 2:-33
condition|q:instead	0:25
condition|q:isn't	0:-61
condition|q:it'	0:54 1:-12 2:-43
condition|q:key	0:28 1:-36 2:-41
condition|q:known	1:31
condition|q:less	1:51
condition|q:limitation	0:-36
condition|q:long	1:-33 2:-28
condition|q:main	0:21
condition|q:messag	0:36 1:-42 2:-30
condition|q:middl	1:-23
condition|q:might	0:-37
condition|q:must	1:-25
condition|q:myself	1:-26
condition|q:nee	0:41 1:-38
condition|q:need	1:-25 2:-31
condition|q:nitrofurantoin	1:-25
condition|q:not	0:-90 2:26
condition|q:notic	1:33 2:-52
condition|q:offer	1:-28
condition|q:or	2:21
condition|q:osteoarthritis	0:36
condition|q:other	0:34 1:-32
condition|q:our	0:57 1:-35 2:-39
condition|q:out	0:-40 1:33
condition|q:peel	2:-21
condition|q:pharmacist	0:-39
condition|q:pill	0:-17 2:29
condition|q:prescrib	0:21 1:-44 2:-46
condition|q:press	0:-35 1:35
condition|q:problem	0:-53 1:35 2:-62
condition|q:procedur	0:-22
condition|q:promiz	1:-26
condition|q:propranolol	0:35 1:-26
condition|q:prp	0:27
condition|q:question	1:-33
condition|q:rar	0:-62 2:-36
condition|q:really	0:20
condition|q:reason	0:41 2:-28
condition|q:redness	1:28
condition|q:right	1:-43
condition|q:risk	2:-19
condition|q:saf	0:-36 1:43
condition|q:scar	1:29
condition|q:serious	0:-40
condition|q:sertralin	0:49
condition|q:short	0:23
condition|q:shouldn't	0:-31
condition|q:sid	1:34
condition|q:so	1:-16
condition|q:sorry	2:19
condition|q:start	0:-33
condition|q:straight	2:-27
condition|q:strok	0:-23 1:-29
condition|q:suggest	0:58 2:-26
condition|q:suitabl	0:-35
condition|q:sumatriptan	2:17
condition|q:sur	0:-27
condition|q:system	0:34
condition|q:tak	1:-30
condition|q:talk	1:-52 2:29
condition|q:tell	0:-53
condition|q:than	1:26
condition|q:the	1:-7
condition|q:them	0:42 2:-34
condition|q:they	1:29 2:-27
condition|q:thing	1:26
condition|q:this	1:-58
condition|q:though	2:37
condition|q:tramadol	2:34
condition|q:transplant	2:-33
condition|q:treat	0:67 1:-51
condition|q:treatment	0:19 1:-54
condition|q:up	1:40 2:-28
condition|q:us	1:-47 2:43
condition|q:use	1:-34 2:-36
condition|q:usual	0:27
condition|q:very	1:56
condition|q:vitamin	1:-29
condition|q:we'll	0:-28 2:23
condition|q:weight	0:35
condition|q:wer	1:36
condition|q:what	2:-24
condition|q:whiten	1:-35
condition|q:why	1:-57 2:-39
condition|q:you	0:-44 2:28
condition|q:your	1:-53
condition|r1:'s	2:35
condition|r1:)	1:-28
condition|r1:,	1:31
condition|r1::	0:38 2:-38
condition|r1:;	0:80 1:-28 2:-32
condition|r1:about	0:-51 2:-23
condition|r1:after	0:15
condition|r1:are	0:44
condition|r1:as	1:-23
condition|r1:but	0:53 1:-44
condition|r1:by	0:48 1:-35
condition|r1:cal	2:-19
condition|r1:can	0:-37 2:-45
condition|r1:flar	1:32
condition|r1:for	0:38 1:-28 2:-27
condition|r1:grow	0:-26
condition|r1:hav	2:-41
condition|r1:is	0:-63 2:7
condition|r1:it	1:-33
condition|r1:itself	2:-22
condition|r1:mak	0:-30
condition|r1:mor	2:-15
condition|r1:of	2:-22
condition|r1:or	1:-23
condition|r1:patient	1:-36
condition|r1:scar	1:23
condition|r1:should	0:-43 1:-37 2:22
condition|r1:sinc	2:-36
condition|r1:the	2:-29
condition|r1:ther	1:-31
condition|r1:to	2:-24
condition|r1:trial	0:-41
condition|r1:use	2:-31
condition|r1:was	1:34 2:-18
condition|r1:who	0:60 2:-40
condition|r1:you	0:38
condition|r1:–	2:30
condition|r2:'s .	0:39
condition|r2:( atrial	0:28
condition|r2:) ,	0:40 1:-40
condition|r2:) is	0:-39
condition|r2:, "	1:-32
condition|r2:, a	2:44
condition|r2:, although	2:-29
condition|r2:, and	0:23 2:-19
condition|r2:, as	2:22
condition|r2:, becaus	1:-36 2:18
condition|r2:, but	0:10
condition|r2:, kidney	2:15
condition|r2:, mostly	0:27
condition|r2:, or	0:-63
condition|r2:, so	2:-20
condition|r2:, the	2:-34
condition|r2:, which	1:26
condition|r2:, who	0:-16 2:43
condition|r2:, your	0:-26
condition|r2:. "	0:-52
condition|r2:. ^	0:-25
condition|r2:; the	0:22
condition|r2:and in	1:-48
condition|r2:and of	1:18
condition|r2:are common	1:34
condition|r2:are no	2:16
condition|r2:are the	1:26
condition|r2:can caus	2:-23
condition|r2:can happen	1:25
condition|r2:is another	1:-31 2:31
condition|r2:is rar	2:-31
condition|r2:itself .	0:23
condition|r2:of the	2:-30
condition|r2:should be	0:-23
condition|r2:should check	2:20
condition|r2:should steer	1:-21
condition|r2:that has	0:-16
condition|r2:that is	0:28
condition|r2:that mak	2:21
condition|r2:to the	2:-31
condition|r2:was mor	1:27
condition|r2:wer exclud	1:-34
condition|r:"	0:-42
condition|r:'s	2:36
condition|r:(	2:-30
condition|r:.	1:51
condition|r:0	2:-60
condition|r::	2:-47
condition|r:;	0:45 1:-30 2:-13
condition|r:^	2:-25
condition|r:a	0:40 1:-28 2:20
condition|r:after	2:-30
condition|r:allergy	2:28
condition|r:alon	1:-30
condition|r:already	1:-25 2:-37
condition|r:also	0:-42
condition|r:although	2:-38
condition|r:another	1:-41 2:35
condition|r:appear	2:-25
condition|r:are	0:38
condition|r:around	1:-34
condition|r:atrial	0:39
condition|r:attack	0:20
condition|r:away	0:-30 2:25
condition|r:be	0:52
condition|r:becom	1:-33
condition|r:been	1:44
condition|r:befor	0:-47
condition|r:better	0:41
condition|r:bipolar	2:16
condition|r:bleed	1:17
condition|r:blood	0:-32 1:39
condition|r:but	0:59 2:-54
condition|r:by	0:23
condition|r:cal	0:-43 1:-41 2:-30
condition|r:can	1:-50 2:-39
condition|r:can't	1:-28
condition|r:cancer	0:-37 1:-36
condition|r:car	1:-28
condition|r:caus	0:7
condition|r:chang	0:-46
condition|r:clear	1:-23
condition|r:common	0:-36
condition|r:compar	0:-42
condition|r:condition	0:-29
condition|r:conduction	2:29
condition|r:contact	0:36 2:-16
condition|r:contraindication	2:26
condition|r:d	0:-28
condition|r:damag	2:14
condition|r:dementia	2:-21
condition|r:disorder	2:31
condition|r:do	1:-23
condition|r:doctor	0:-36 2:-35
condition|r:doe	0:40 1:-27
condition|r:dye	1:29
condition|r:easily	1:29
condition|r:epilepsy	1:19
condition|r:every	0:37 1:-26
condition|r:evidenc	1:32
condition|r:exclud	1:-39 2:22
condition|r:fatigu	1:-22
condition|r:for	0:74 1:-43 2:-40
condition|r:form	0:-23
condition|r:generally	0:-34
condition|r:get	0:-28
condition|r:given	0:52 2:-43
condition|r:gon	1:-27
condition|r:grow	0:-43
condition|r:guidelin	2:-22
condition|r:happen	1:29
condition|r:hav	2:-17
condition|r:heart	1:-30
condition|r:heartbeat	0:22
condition|r:his	0:-24
condition|r:history	0:-27
condition|r:hospital	0:33
condition|r:illness	0:-31
condition|r:immun	1:-32
condition|r:in	2:-34
condition|r:includ	2:-25
condition|r:infection	0:-49
condition|r:inflammation	0:-51 1:37
condition|r:it	0:37 1:-62
condition|r:its	0:-39 2:-26
condition|r:itself	1:-52 2:-38
condition|r:kept	2:27
condition|r:leav	0:29
condition|r:left	0:-33 1:-47
condition|r:less	2:-35
condition|r:likely	2:-35
condition|r:liver	0:-32 2:20
condition|r:low	0:-33
condition|r:lower	0:25
condition|r:mak	0:-47 2:-25
condition|r:may	2:-22
condition|r:mean	1:-29
condition|r:migrain	2:-19
condition|r:mood	0:-41
condition|r:mor	1:40 2:-44
condition|r:most	1:-30 2:-48
condition|r:mostly	0:3
condition|r:nee	1:-47
condition|r:no	1:-48 2:40
condition|r:not	1:-53 2:25
condition|r:occur	1:26
condition|r:of	2:6
condition|r:off	2:-30
condition|r:on	0:-19 1:20
condition|r:only	0:33
condition|r:operation	2:-20
condition|r:or	1:-30
condition|r:oral	1:-25 2:-36
condition|r:other	1:34
condition|r:out	1:-49
condition|r:over	1:-13
condition|r:part	2:-28
condition|r:peopl	2:-12
condition|r:period	1:-31
condition|r:pigment	2:-29
condition|r:prevent	0:34
condition|r:pulmonary	0:22
condition|r:rar	0:-53 1:60
condition|r:reason	1:-38 2:39
condition|r:remov	1:-46
condition|r:report	1:48 2:-58
condition|r:resolv	0:47
condition|r:respond	0:48
condition|r:result	1:-21
condition|r:return	0:-24
condition|r:roughly	2:-28
condition|r:rul	2:28
condition|r:said	0:43 1:-40
condition|r:say	2:-37
condition|r:seizur	2:-26
condition|r:sever	2:17
condition|r:should	1:-56 2:46
condition|r:sinc	1:-52
condition|r:six	1:-31
condition|r:sleep	0:19
condition|r:slow	1:-20
condition|r:so	0:-34 2:-25
condition|r:som	1:-23
condition|r:start	0:21
condition|r:still	2:-33
condition|r:stomach	0:-37
condition|r:such	0:42
condition|r:swel	0:-47
condition|r:tak	1:-42
condition|r:that	1:-43
condition|r:that'	0:29
condition|r:their	2:18
condition|r:ther	0:43 1:-49
condition|r:they	0:54 1:-39
condition|r:thos	1:-26
condition|r:thre	0:43
condition|r:to	1:-2
condition|r:took	0:-30
condition|r:typ	0:31
condition|r:up	0:-58 1:43
condition|r:ups	0:30
condition|r:use	2:-1
condition|r:usually	1:-57 2:-39
condition|r:wait	0:29
condition|r:was	2:-38
condition|r:we	1:-27
condition|r:wear	0:-23
condition|r:wer	1:-6
condition|r:what	0:32
condition|r:when	2:-35
condition|r:who	0:52 1:-9
condition|r:won't	0:-42
condition|r:wors	1:44
condition|r:year	1:-34
condition|r:you	0:27 1:-63
condition|r:your	1:-54
condition|r:–	2:29
condition|s:1	2:-22
condition|s:13	0:20
condition|s:16	1:-39
condition|s:18	1:-62
condition|s:1970	0:30
condition|s:2	2:-38
condition|s:2001	1:42
condition|s:2003	2:-27
condition|s:2007	1:-45
condition|s:2008	0:34
condition|s:2015	2:-25
condition|s:2016	1:-45 2:18
condition|s:2024	2:-31
condition|s:28	0:26
condition|s:29	0:-38
condition|s:3	2:-42
condition|s:40	2:-36
condition|s:41	0:37
condition|s:45	2:26
condition|s:50	1:-34 2:-28
condition|s:6	0:52 2:-34
condition|s:65	0:-29
condition|s:75	1:-38
condition|s:80	0:45
condition|s:90	0:32
condition|s:abrupt	1:36
condition|s:absolut	2:24
condition|s:acamprosat	2:18
condition|s:accidental	0:35
condition|s:accord	0:35
condition|s:ace	0:-40
condition|s:activ	0:-35 1:-61 2:42
condition|s:acupunctur	1:-26
condition|s:add	0:41
condition|s:additional	0:31
condition|s:administration	0:64
condition|s:adolescent	0:35
condition|s:adult	1:-48 2:-41
condition|s:advic	2:23
condition|s:adviz	0:-35 1:-13 2:49
condition|s:against	1:-59
condition|s:age	0:24 1:-25 2:-29
condition|s:ahead	1:-34
condition|s:all	0:-35
condition|s:allergic	0:-26 2:35
condition|s:allergy	0:-27 1:-51 2:43
condition|s:almost	2:-28
condition|s:alon	1:-36 2:-47
condition|s:already	1:-32 2:-47
condition|s:also	1:-36
condition|s:altogether	2:18
condition|s:american	1:-30
condition|s:among	0:-39
condition|s:amount	0:37 2:-23
condition|s:an	2:31
condition|s:aneurysm	0:-30 1:-19 2:31
condition|s:angina	1:-14
condition|s:angl	2:42
condition|s:another	0:37
condition|s:anti	2:19
condition|s:antibiotic	0:31 2:-37
condition|s:antipsychotic	2:-20
condition|s:anxiety	1:-33 2:-39
condition|s:any	0:-54
condition|s:anyon	0:-71 1:-48 2:39
condition|s:apnea	1:-34
condition|s:apply	2:-17
condition|s:approv	0:61 1:-47 2:-41
condition|s:arb	0:-26
condition|s:arm	0:-55
condition|s:around	2:-30
condition|s:artery	1:-41 2:-38
condition|s:arthritic	0:34
condition|s:arthritis	2:-35
condition|s:aspirin	0:48 1:-51 2:-33
condition|s:at	1:-20
condition|s:atrial	2:-49
condition|s:attack	1:-40
condition|s:author	1:-46
condition|s:autism	0:47
condition|s:autoimmun	0:-48 2:29
condition|s:averag	1:-34
condition|s:avoid	0:-76 2:23
condition|s:away	2:30
condition|s:b	1:-64
condition|s:back	0:10 2:-24
condition|s:bad	2:27
condition|s:bar	0:-27
condition|s:beat	0:38
condition|s:becom	2:-35
condition|s:bed	0:-34
condition|s:bee	1:-43
condition|s:been	0:-22 1:46
condition|s:befor	0:-47 2:25
condition|s:beforehand	2:16
condition|s:believ	0:55
condition|s:belong	0:31
condition|s:benefit	0:53 2:-23
condition|s:benign	0:-32
condition|s:best	2:-34
condition|s:better	0:27 1:-68
condition|s:between	0:-32
condition|s:birth	0:-21 1:42 2:-38
condition|s:bit	1:-40
condition|s:bladder	0:49 2:-27
condition|s:blam	0:-31
condition|s:bleed	2:28
condition|s:blind	0:49
condition|s:blister	2:-23
condition|s:block	0:-6 1:-29
condition|s:blood	0:-21
condition|s:body	1:-48
condition|s:born	2:-32
condition|s:botox	0:51 1:-27
condition|s:bowel	1:-13 2:-42
condition|s:box	0:-29
condition|s:bph	2:-15
condition|s:break	1:-40
condition|s:breath	0:-40 1:-30 2:-32
condition|s:burn	1:47 2:-41
condition|s:burst	0:-28
condition|s:but	1:32
condition|s:cal	0:-43 2:-25
condition|s:calcium	2:21
condition|s:call	2:-36
condition|s:cam	2:-35
condition|s:can	0:-48
condition|s:candesartan	1:-26
condition|s:car	1:-12 2:20
condition|s:carbamazepin	0:32
condition|s:cardiomyopathy	2:-34
condition|s:cardiovascular	1:-17
condition|s:careful	1:-44
condition|s:carnitin	2:21
condition|s:carry	0:17
condition|s:cas	0:-26 1:60 2:-31
condition|s:cataract	0:-65 1:44 2:-28
condition|s:caution	0:-45
condition|s:cavity	0:42
condition|s:cbt	0:55 1:-35
condition|s:cell	2:-23
condition|s:central	0:-47
condition|s:certain	0:-29
condition|s:chanc	1:24 2:-38
condition|s:chang	2:-46
condition|s:child	0:-58
condition|s:choic	0:54 1:-50 2:-38
condition|s:chronic	0:12 1:-25
condition|s:cirrhosis	1:-54 2:22
condition|s:ckd	1:-39 2:-21
condition|s:claim	0:36 1:-35
condition|s:cleft	0:-35
condition|s:clopidogrel	1:-55
condition|s:clot	1:48
condition|s:cohort	1:33
condition|s:cold	0:65 1:-38 2:-17
condition|s:collaps	1:23
condition|s:coma	1:-34
condition|s:combin	1:57
condition|s:common	0:-73 1:41 2:-37
condition|s:commonly	1:-40 2:-25
condition|s:concern	1:58
condition|s:condition	0:-44
condition|s:confidenc	0:-24
condition|s:constipation	0:-31
condition|s:contact	2:-18
condition|s:continu	2:-29
condition|s:contraindicat	0:-45 2:54
condition|s:contraindication	0:-51 1:-48 2:42
condition|s:contrast	1:-24
condition|s:copd	1:-51
condition|s:copy	0:-40
condition|s:cost	1:-44
condition|s:cough	1:-27
condition|s:could	2:-27
condition|s:country	1:-55
condition|s:cours	1:43 2:-37
condition|s:covid	1:-32
condition|s:cranberry	0:22
condition|s:ct	1:-25
condition|s:cur	0:57 2:-43
condition|s:cut	0:17 2:-25
condition|s:cytokin	1:46
condition|s:d	2:-43
condition|s:daily	0:49 1:-27
condition|s:damag	1:57 2:-37
condition|s:danger	2:-24
condition|s:dapa	1:-30
condition|s:dapagliflozin	0:-15 2:-31
condition|s:data	2:-31
condition|s:day	1:-28
condition|s:deal	0:36
condition|s:death	2:-48
condition|s:defect	0:-57 1:36 2:-49
condition|s:dementia	2:-53
condition|s:demyelination	1:29
condition|s:denosumab	1:29
condition|s:dental	1:-32
condition|s:depression	1:-50 2:-33
condition|s:depressiv	1:-35
condition|s:describ	0:-44
condition|s:desn't	2:-25
condition|s:detachment	1:-37
condition|s:develop	2:-34
condition|s:diabet	1:-47
condition|s:did	1:-46 2:-24
condition|s:diet	1:-60 2:-27
condition|s:differ	2:-27
condition|s:differenc	0:31
condition|s:different	1:-43 2:-30
condition|s:difficulty	0:-61 1:15
condition|s:disability	1:-36
condition|s:disappear	1:-33
condition|s:disc	0:-26
condition|s:dispens	0:46 2:-13
condition|s:dissolv	2:-25
condition|s:do	0:-24 1:-46
condition|s:doe	2:-30
condition|s:donepezil	2:-21
condition|s:dopamin	0:-41
condition|s:doubl	2:-30
condition|s:dr	2:-38
condition|s:drag	0:-28
condition|s:dravet	0:-15
condition|s:driv	2:-25
condition|s:ds	2:-33
condition|s:due	2:-28
condition|s:dysfunction	2:-21
condition|s:e	0:-53 1:43
condition|s:early	2:-34
condition|s:eas	0:54
condition|s:eat	1:-59 2:23
condition|s:ect	0:33
condition|s:effect	0:32 2:-44
condition|s:effectiv	0:13 2:-60
condition|s:either	0:-37
condition|s:end	2:-27
condition|s:england	1:-35
condition|s:enlarg	0:-44 2:27
condition|s:enzym	1:27
condition|s:epilepsy	1:-21 2:16
condition|s:episod	1:-38
condition|s:erection	0:-40 2:-40
condition|s:esteem	1:-22
condition|s:estrogen	0:-47
condition|s:europ	0:42
condition|s:european	2:-19
condition|s:ever	0:-26 1:-40 2:-12
condition|s:everyon	0:39
condition|s:everyth	0:56
condition|s:evidenc	1:37 2:-32
condition|s:exampl	1:-36
condition|s:excessiv	0:37
condition|s:exclud	0:-49 1:-36
condition|s:excret	2:18
condition|s:exerciz	1:-11
condition|s:extra	0:-55
condition|s:eye	1:31 2:-23
condition|s:failur	1:-31
condition|s:far	0:25 2:-26
condition|s:faster	0:37
condition|s:fatal	0:-38 2:28
condition|s:fatigu	1:-39
condition|s:fear	1:35
condition|s:feel	2:-24
condition|s:few	1:16 2:-4
condition|s:fewer	0:26
condition|s:fibrillation	2:-49
condition|s:fibromyalgia	1:-23 2:-25
condition|s:fistula	1:-32 2:-30
condition|s:fiv	0:-68
condition|s:flu	2:-23
condition|s:fluoxetin	2:-27
condition|s:flush	1:-45
condition|s:focal	0:34
condition|s:follow	0:-17
condition|s:for	0:29 1:-20 2:-27
condition|s:fortnight	1:40
condition|s:fre	0:42 1:-40
condition|s:frequent	0:-49 1:26 2:-29
condition|s:frown	0:31
condition|s:frozen	1:37
condition|s:full	2:45
condition|s:gain	1:27
condition|s:gallston	0:-28
condition|s:gen	0:-50
condition|s:generally	0:-51 1:-41
condition|s:giv	0:22 1:-61
condition|s:glargin	2:-25
condition|s:glucocorticoid	1:43
condition|s:go	1:-11
condition|s:goitr	0:33 2:-13
condition|s:gon	0:46 1:-37
condition|s:gradually	0:-46
condition|s:graft	0:-50 1:54
condition|s:gravis	0:-35 1:-37 2:48
condition|s:grief	0:-32
condition|s:group	0:24
condition|s:gum	0:-43
condition|s:had	0:-29 2:35
condition|s:hair	1:21 2:-24
condition|s:half	2:-34
condition|s:halv	0:11 1:-30
condition|s:hand	0:-28 2:-19
condition|s:happen	0:-39 2:-29
condition|s:harder	0:-30 2:-22
condition|s:hardly	2:-31
condition|s:harm	0:-45 1:48 2:-37
condition|s:has	0:-32 1:17 2:-35
condition|s:hav	2:22
condition|s:hazard	0:-44 1:49
condition|s:he	0:-35 2:-26
condition|s:headach	1:44
condition|s:health	2:24
condition|s:healthier	1:-38
condition|s:hear	0:39 2:-16
condition|s:heartbeat	1:32
condition|s:heavy	1:-28
condition|s:help	2:-46
condition|s:helpful	0:29
condition|s:hemochromatosis	1:-31
condition|s:henc	2:-30
condition|s:hepatotoxicity	0:-33 1:35
condition|s:high	0:-60
condition|s:higher	2:-35
condition|s:hint	0:33
condition|s:hip	1:-36
condition|s:history	0:-34 2:5
condition|s:hiv	1:-22
condition|s:hospital	0:61 2:-33
condition|s:hospitalization	0:29
condition|s:hot	1:2
condition|s:hour	1:-19 2:-48
condition|s:how	0:9
condition|s:human	0:29
condition|s:hypertension	1:-50 2:-33
condition|s:hypothyroidism	1:24 2:-16
condition|s:ibuprofen	0:-43
condition|s:if	0:-55
condition|s:illness	1:-42
condition|s:impairment	0:-61 1:-34 2:33
condition|s:implant	0:40
condition|s:improv	2:-33
condition|s:incontinenc	1:-36
condition|s:increas	0:-77 1:46
condition|s:indicat	2:-16
condition|s:induc	2:-31
condition|s:infection	1:61
condition|s:infertility	0:-39 2:-35
condition|s:inflam	2:-28
condition|s:inflammation	0:-46 1:23
condition|s:inflammatory	0:-41 1:-31 2:33
condition|s:infusion	2:-35
condition|s:inhal	0:38
condition|s:inherit	1:-38
condition|s:inhibitor	0:-23
condition|s:inject	0:48 2:-28
condition|s:insulin	2:-22
condition|s:intensiv	1:29
condition|s:interferon	0:41
condition|s:into	0:36
condition|s:iodin	2:13
condition|s:irritability	1:-22
condition|s:irritabl	1:-28
condition|s:isn't	0:-55
condition|s:isotretinoin	1:28
condition|s:issu	1:28
condition|s:it'	1:-51
condition|s:its	1:-27
condition|s:itself	0:-52
condition|s:ivf	0:37
condition|s:john	2:-18
condition|s:keloid	1:-22 2:26
condition|s:ketoacidosis	0:-27
condition|s:kind	1:-36 2:-21
condition|s:kit	1:37 2:-29
condition|s:kne	0:23 2:-33
condition|s:know	1:-52
condition|s:known	0:-49
condition|s:lack	1:-53
condition|s:larger	0:24
condition|s:laser	1:-50
condition|s:lbcl	1:-28
condition|s:lead	0:-60 2:-39
condition|s:leak	2:-12
condition|s:least	2:-35
condition|s:leav	0:-37
condition|s:left	2:-60
condition|s:length	1:-50
condition|s:less	2:-40
condition|s:lessen	0:25
condition|s:lgs	2:-33
condition|s:licens	0:39 2:-35
condition|s:lifelong	0:35
condition|s:likely	1:-45 2:-29
condition|s:limit	2:30
condition|s:link	0:-16 1:39 2:-36
condition|s:lip	0:-36
condition|s:lipodystrophy	1:24
condition|s:littl	0:20 2:-37
condition|s:liv	1:-44
condition|s:liver	2:33
condition|s:long	1:40 2:-12
condition|s:lost	2:-20
condition|s:lower	0:30 1:-37 2:-43
condition|s:lump	1:24
condition|s:lymph	0:36
condition|s:mainly	0:38
condition|s:malformation	1:48
condition|s:manic	2:37
condition|s:mark	1:-56
condition|s:marson	0:28
condition|s:mash	0:51
condition|s:mask	1:-30
condition|s:mastectomy	0:36
condition|s:mastoiditis	1:-22
condition|s:me	1:-47
condition|s:mechanical	2:-26
condition|s:medical	2:2
condition|s:medication	0:-34
condition|s:medicin	1:-38
condition|s:melanoma	0:-36
condition|s:melasma	0:34
condition|s:meningitis	2:-32
condition|s:menopaus	0:-81 1:-58 2:-33
condition|s:mental	2:29
condition|s:metabolism	2:21
condition|s:metformin	0:46 1:-30
condition|s:metoprolol	2:-26
condition|s:might	2:-23
condition|s:migrain	0:47 1:-42
condition|s:mild	0:61
condition|s:mind	0:26
condition|s:minority	2:-24
condition|s:miscarriag	2:-30
condition|s:misus	2:35
condition|s:monday	0:38
condition|s:mood	0:-41 2:-40
condition|s:mor	1:25
condition|s:most	2:-10
condition|s:mostly	1:-31 2:-30
condition|s:mouth	1:30
condition|s:movement	1:-42
condition|s:much	2:-22
condition|s:muscl	0:-45 1:-26
condition|s:must	0:-58 2:10
condition|s:my	0:42 1:-48
condition|s:myasthenia	0:-35 1:-37 2:48
condition|s:myocardial	2:-37
condition|s:myopia	1:-43
condition|s:nausea	1:64
condition|s:need	1:-23
condition|s:neither	1:54
condition|s:nerv	0:43 1:29 2:-21
condition|s:neuralgia	0:26 1:-35
condition|s:neuropathic	0:36
condition|s:never	0:-71 2:-40
condition|s:new	0:41 2:-33
condition|s:newborn	0:-19
condition|s:next	0:45
condition|s:nic	0:26
condition|s:night	1:-37
condition|s:no	2:-41
condition|s:nobody	2:-33
condition|s:nod	0:36
condition|s:nor	0:-51 1:26
condition|s:normally	0:40
condition|s:nos	0:-33
condition|s:not	1:-13 2:24
condition|s:noth	0:-36 1:-30
condition|s:now	1:-53 2:25
condition|s:number	2:-17
condition|s:obesity	1:-52 2:-30
condition|s:observ	1:33 2:-31
condition|s:obstructiv	1:-28
condition|s:occasionally	1:-36
condition|s:occur	0:-27 1:37 2:-46
condition|s:ocd	0:48 2:-22
condition|s:odd	0:-42 2:-19
condition|s:often	0:-73 2:-22
condition|s:ohss	0:-33
condition|s:okafor	1:-33
condition|s:older	0:26
condition|s:omalizumab	0:35
condition|s:one	2:-34
condition|s:open	1:-32 2:23
condition|s:opioid	1:-32 2:-48
condition|s:or	2:31
condition|s:oral	1:18
condition|s:organ	1:-35
condition|s:osteoarthritis	0:20 1:-42
condition|s:osteonecrosis	1:38
condition|s:other	2:-58
condition|s:our	2:-28
condition|s:ovary	0:31
condition|s:over	0:22
condition|s:overactiv	1:-51
condition|s:overall	1:-27
condition|s:overexcit	0:28
condition|s:overus	0:-23
condition|s:pacemaker	2:22
condition|s:pain	2:-16
condition|s:painkiler	2:-25
condition|s:pancrea	1:44
condition|s:pancreatitis	0:-47
condition|s:panic	0:27
condition|s:parasit	0:-43 1:-46
condition|s:partial	0:36
condition|s:pass	1:-44
condition|s:past	2:20
condition|s:patient	1:26
condition|s:pco	1:-27 2:-24
condition|s:peel	0:34
condition|s:pembrolizumab	0:35
condition|s:per	2:-25
condition|s:period	0:-35 1:-41
condition|s:person	0:-51
condition|s:personal	0:-39
condition|s:personality	0:33
condition|s:pharmacist	0:-52 1:-42
condition|s:phas	0:46 2:17
condition|s:pick	0:-12
condition|s:pit	1:24
condition|s:placebo	2:-41
condition|s:platelet	0:-29
condition|s:pleas	0:-48
condition|s:plenty	1:-44
condition|s:pneumonia	1:28
condition|s:polycystic	2:-25
condition|s:polyp	1:-67
condition|s:poor	0:-34
condition|s:porphyria	0:-44 1:-44
condition|s:post	0:39 1:-48
condition|s:pregabalin	0:35
condition|s:pregnancy	0:-50
condition|s:pregnant	1:20
condition|s:prescrib	0:42 2:-34
condition|s:present	1:-33
condition|s:pressur	1:-13
condition|s:prevent	0:46 1:-30 2:-32
condition|s:primary	1:-34 2:-34
condition|s:probably	1:-39 2:-6
condition|s:probiotic	0:24
condition|s:problem	1:-12 2:28
condition|s:program	0:60
condition|s:pron	0:-34
condition|s:proper	0:28
condition|s:properly	0:-28
condition|s:prostat	0:-52
condition|s:prostatic	0:-32
condition|s:prostatitis	0:28 1:-26 2:-19
condition|s:protect	0:39 2:-40
condition|s:protection	1:-38
condition|s:protein	0:-61 2:-34
condition|s:psychosis	0:-39
condition|s:pulmonary	0:22 1:-28
condition|s:push	0:-29 1:-33 2:28
condition|s:put	0:-39
condition|s:question	1:-34
condition|s:rac	2:-15
condition|s:rais	0:-78
condition|s:randomiz	0:44 2:-32
condition|s:rapidly	1:43
condition|s:rar	0:-67 1:30 2:-46
condition|s:rarely	0:-42 1:43 2:-33
condition|s:rash	2:-31
condition|s:ray	1:33
condition|s:raynaud	1:-27 2:22
condition|s:readily	1:20
condition|s:reason	2:45
condition|s:rebound	0:-28
condition|s:recent	1:-52
condition|s:recently	2:20
condition|s:recommend	0:43
condition|s:red	1:6
condition|s:reduc	0:22 1:-21 2:-38
condition|s:regard	2:-36
condition|s:registry	0:-43 1:47
condition|s:regular	2:-19
condition|s:regulator	1:28 2:-22
condition|s:relaps	1:-28
condition|s:relat	0:-30
condition|s:reliev	0:28 1:-34
condition|s:rely	1:33
condition|s:remain	1:-31
condition|s:remov	2:-34
condition|s:renal	0:-42 1:-66
condition|s:replacement	0:38
condition|s:report	1:49
condition|s:requir	2:-27
condition|s:research	2:-18
condition|s:resolv	0:47
condition|s:respond	1:-48 2:-44
condition|s:rest	1:-36 2:-25
condition|s:result	2:-23
condition|s:retinal	0:-39
condition|s:return	0:-35 1:-38
condition|s:review	1:-35
condition|s:rfa	0:24
condition|s:rheumatoid	0:21
condition|s:right	1:-19
condition|s:ris	0:-59
condition|s:robert	1:34
condition|s:roughly	0:-54 2:-38
condition|s:rul	2:30
condition|s:run	1:-49
condition|s:s	0:38
condition|s:saf	0:-30 1:-46
condition|s:salicylic	2:23
condition|s:salt	0:-39
condition|s:sam	1:-36
condition|s:sanad	0:22
condition|s:sarcoidosis	2:27
condition|s:scar	1:40
condition|s:schizophrenia	0:46 2:-24
condition|s:school	1:-42
condition|s:second	0:33
condition|s:seldom	2:-21
condition|s:self	0:-44
condition|s:serotonin	0:-46
condition|s:sery	0:41
condition|s:session	0:45
condition|s:seven	1:-52 2:-28
condition|s:several	2:-34
condition|s:sexual	1:34 2:-27
condition|s:shingl	1:-45 2:-42
condition|s:short	2:-30
condition|s:shortag	1:-35
condition|s:should	0:-92 2:54
condition|s:shouldn't	0:-30
condition|s:show	2:-42
condition|s:shown	2:-38
condition|s:sickl	1:-51 2:-35
condition|s:sinus	0:-23 2:26
condition|s:sit	0:-32
condition|s:sle	1:-39
condition|s:slightly	1:26 2:-35
condition|s:slip	0:-26
condition|s:slowly	0:-26
condition|s:small	1:42 2:-29
condition|s:smok	0:-56
condition|s:so	0:-44 2:19
condition|s:sodium	0:37
condition|s:som	0:-39 2:-22
condition|s:someon	0:-38
condition|s:someth	2:-25
condition|s:sometim	2:-37
condition|s:sor	0:40
condition|s:speak	2:14
condition|s:spin	2:-25
condition|s:spironolacton	1:-29
condition|s:sport	0:50
condition|s:sprain	0:52
condition|s:squeez	1:21
condition|s:st	2:-18
condition|s:stabl	0:-29 2:-21
condition|s:stag	1:-44
condition|s:stand	1:-40
condition|s:standard	1:-30
condition|s:stat	0:49 1:-28
condition|s:statin	2:-22
condition|s:steady	1:-33
condition|s:steer	1:-31 2:14
condition|s:stem	0:32
condition|s:stiffness	0:-68 1:-38
condition|s:still	1:25 2:-45
condition|s:stocking	0:33 1:-43
condition|s:stomach	2:42
condition|s:stop	2:-53
condition|s:straight	2:-16
condition|s:stress	1:-51 2:-42
condition|s:structural	0:-29
condition|s:study	2:-23
condition|s:substanc	0:-36
condition|s:sudden	2:-40
condition|s:suffer	2:29
condition|s:suicidal	1:34
condition|s:suitabl	1:-42 2:20
condition|s:supplement	2:-25
condition|s:support	0:37
condition|s:suppress	0:-16
condition|s:surfac	0:-49
condition|s:swallow	1:-37
condition|s:sweat	0:26 1:13
condition|s:switch	0:-53
condition|s:syndrom	1:64 2:-38
condition|s:tak	2:-34
condition|s:tb	1:-34
condition|s:telangiectasia	0:-27
condition|s:tell	1:-29
condition|s:tend	1:-35
condition|s:tension	0:38
condition|s:teratogenicity	1:43
condition|s:term	0:-41 1:47 2:-31
condition|s:test	1:-35 2:-30
condition|s:that	0:29
condition|s:that'	0:28
condition|s:them	1:-37
condition|s:ther	1:41
condition|s:they	0:24
condition|s:thiel	0:34
condition|s:think	0:36
condition|s:thinner	1:-19 2:33
condition|s:this	2:-11
condition|s:thought	0:-35
condition|s:thousand	2:-24
condition|s:thre	2:-35
condition|s:threaten	1:57
condition|s:thyroid	1:-45
condition|s:tia	1:-37
condition|s:tighten	0:-4
condition|s:tim	1:21 2:-54
condition|s:tip	0:-39 1:20
condition|s:together	2:-42
condition|s:told	1:-58
condition|s:tolerat	0:41 1:-38
condition|s:too	0:-45 1:31 2:-25
condition|s:took	0:-37
condition|s:torn	0:40
condition|s:toxicity	0:-37 1:51 2:-33
condition|s:track	1:41
condition|s:transfusion	2:-24
condition|s:transplant	0:26 1:-50 2:-29
condition|s:treat	0:24 1:-18
condition|s:treatment	2:-37
condition|s:tremor	2:-20
condition|s:trigeminal	0:44
condition|s:trigger	0:-58
condition|s:troubl	0:-87
condition|s:try	1:-39 2:-14
condition|s:tummy	0:35
condition|s:turn	0:-49
condition|s:twenty	0:-41
condition|s:two	2:-29
condition|s:typ	1:-40 2:-35
condition|s:ulcer	2:16
condition|s:unborn	1:35 2:-26
condition|s:underactiv	0:39
condition|s:underarm	0:19
condition|s:undiagnos	0:-48
condition|s:unlik	0:-21
condition|s:unstabl	1:-38 2:33
condition|s:unsuitabl	2:32
condition|s:untreat	0:-35
condition|s:unwant	0:-38
condition|s:up	0:-28 1:48
condition|s:ups	0:22
condition|s:urin	1:-32
condition|s:useful	0:41 2:-24
condition|s:usually	1:-30 2:-25
condition|s:vaccinat	0:60 1:-46
condition|s:valv	2:-24
condition|s:varicos	0:51 1:-45
condition|s:vein	0:45
condition|s:versus	1:36
condition|s:very	1:62 2:-39
condition|s:viral	2:-32
condition|s:virus	0:-32
condition|s:vomit	1:22
condition|s:vulgaris	0:-36
condition|s:wait	0:-13
condition|s:wall	0:-44
condition|s:ward	1:-33
condition|s:warn	0:-37
condition|s:was	2:-53
condition|s:weak	0:37 2:-22
condition|s:weaken	0:-43
condition|s:wear	0:-32 1:30
condition|s:week	2:-38
condition|s:well	1:-29 2:16
condition|s:went	2:-20
condition|s:whatever	0:39
condition|s:when	1:-49
condition|s:wher	1:-27
condition|s:whether	0:-27 1:-18
condition|s:which	1:39 2:-28
condition|s:whil	0:-36
condition|s:whol	0:51
condition|s:whos	1:25 2:-27
condition|s:will	0:-3 1:-8 2:-40
condition|s:withdrawal	0:-8 2:-37
condition|s:without	2:-66
condition|s:woman	0:24 1:-32
condition|s:won't	2:-37
condition|s:word	0:-42
condition|s:work	1:-18
condition|s:world	0:39 1:-47
condition|s:worldwid	0:-56
condition|s:worry	0:-54 2:-2
condition|s:wors	1:40
condition|s:wort	2:-18
condition|s:wrinkl	0:39 1:-53
condition|s:x	1:33
condition|s:yellow	0:-30
condition|s:yet	0:-31 2:-19
condition|s:you	1:-24 2:-18
condition|s:you'r	1:21
condition|s:you'v	1:-31
condition|s:your	1:-37
condition|s:yourself	0:27
condition|s:zevracel	1:-27
condition|share:1	2:-32
condition|share:2	2:-23
condition|share:3	1:-15
condition|t:topic	2:-12
condition|tb	2:2
condition|via:abbreviation	1:-81 2:-70
condition|via:morphology	0:37
condition|via:pattern	1:-86 2:-50
duration|1:"	4:-19
duration|1:0	4:56
duration|1:a	4:31
duration|1:about	4:23
duration|1:abrysvo	4:15
duration|1:after	4:17
duration|1:afterward	4:9
duration|1:amnesia	4:18
duration|1:an	4:6
duration|1:and	4:37
duration|1:are	4:-31
duration|1:at	4:-9
duration|1:atorvastatin	4:9
duration|1:becaus	4:12
duration|1:blood	4:22
duration|1:book	4:-23
duration|1:bronchodilator	4:6
duration|1:by	4:16
duration|1:call	4:-20
duration|1:compar	4:8
duration|1:diarrhea	4:-13
duration|1:doctor	4:19
duration|1:don't	4:20
duration|1:dur	4:-1
duration|1:each	4:23
duration|1:early	4:20
duration|1:expect	4:30
duration|1:factor	4:16
duration|1:fast	4:11
duration|1:fat	4:15
duration|1:fertility	4:20
duration|1:fetal	4:10
duration|1:few	4:-34
duration|1:get	4:-15
duration|1:giv	4:-13
duration|1:hav	4:-15
duration|1:he	4:-23
duration|1:i'v	4:-31
duration|1:if	4:-16
duration|1:in	4:-25
duration|1:infliximab	4:-19
duration|1:insomnia	4:7
duration|1:its	4:20
duration|1:keep	4:-11
duration|1:kne	4:8
duration|1:ldl	4:13
duration|1:less	4:13
duration|1:long	4:2
duration|1:many	4:41
duration|1:mild	4:12
duration|1:nausea	4:20
duration|1:nerv	4:-13
duration|1:nobody	4:30
duration|1:on	4:43
duration|1:onc	4:-29
duration|1:one	4:-34
duration|1:our	4:-10
duration|1:over	4:34
duration|1:pain	4:48
duration|1:paracetamol	4:10
duration|1:participant	4:14
duration|1:patient	4:-24
duration|1:photosensitivity	4:10
duration|1:program	4:25
duration|1:protection	4:20
duration|1:reduction	4:15
duration|1:relief	4:24
duration|1:she	4:24
duration|1:sinc	4:14
duration|1:singl	4:18
duration|1:small	4:20
duration|1:som	4:41
duration|1:soreness	4:9
duration|1:steroid	4:-14
duration|1:stop	4:-15
duration|1:straight	4:20
duration|1:study	4:14
duration|1:symptom	4:15
duration|1:tak	4:21
duration|1:tell	4:-16
duration|1:temporary	4:19
duration|1:tendon	4:28
duration|1:teriparatid	4:27
duration|1:ther	4:24
duration|1:thes	4:31
duration|1:they	4:-38
duration|1:they'r	4:25
duration|1:thos	4:14
duration|1:to	4:29
duration|1:treat	4:10
duration|1:treatment	4:27
duration|1:up	4:12
duration|1:uric	4:7
duration|1:usually	4:17
duration|1:we	4:-35
duration|1:wear	4:18
duration|1:weight	4:12
duration|1:wher	4:-18
duration|1:whiten	4:13
duration|1:with	4:5
duration|1:you	4:34
duration|1:you'll	4:15
duration|1:zolpidem	4:11
duration|2:" a	4:-12
duration|2:" i	4:-16
duration|2:" i'd	4:-31
duration|2:" we	4:-28
duration|2:0 to	4:20
duration|2:0 –	4:41
duration|2:a 0	4:19
duration|2:a cours	4:14
duration|2:a dos	4:6
duration|2:a few	4:16
duration|2:a systematic	4:-10
duration|2:abrysvo may	4:15
duration|2:after a	4:-11
duration|2:all thre	4:19
duration|2:amnesia for	4:18
duration|2:antacid such	4:10
duration|2:are in	4:-14
duration|2:as a	4:-17
duration|2:atorvastatin can	4:9
duration|2:becaus of	4:10
duration|2:blood sugar	4:14
duration|2:book your	4:-11
duration|2:bronchodilator ,	4:6
duration|2:call 0	4:-18
duration|2:call a	4:-10
duration|2:children her	4:25
duration|2:compar with	4:8
duration|2:diarrhea ,	4:-13
duration|2:dur the	4:-1
duration|2:each treatment	4:6
duration|2:early result	4:10
duration|2:factor ix	4:16
duration|2:fast -	4:10
duration|2:fat transfer	4:15
duration|2:fertility return	4:20
duration|2:fetal hemoglobin	4:10
duration|2:fewer than	4:16
duration|2:for an	4:-11
duration|2:for cystitis	4:20
duration|2:for most	4:20
duration|2:for sprain	4:16
duration|2:for two	4:-11
duration|2:from £	4:-12
duration|2:get up	4:-23
duration|2:giv antibiotic	4:-22
duration|2:giv it	4:28
duration|2:giv them	4:10
duration|2:hav had	4:-19
duration|2:if you	4:-13
duration|2:in a	4:24
duration|2:in an	4:9
duration|2:in one	4:43
duration|2:in the	4:3
duration|2:in trial	4:-16
duration|2:in two	4:-22
duration|2:it ask	4:35
duration|2:it doe	4:25
duration|2:it has	4:-11
duration|2:it start	4:17
duration|2:it tak	4:25
duration|2:its half	4:14
duration|2:long -	4:1
duration|2:many of	4:28
duration|2:many peopl	4:28
duration|2:most center	4:19
duration|2:most of	4:33
duration|2:nausea ,	4:14
duration|2:noth permanent	4:-14
duration|2:on averag	4:13
duration|2:on the	4:36
duration|2:one dos	4:-26
duration|2:one infusion	4:-19
duration|2:over 0	4:25
duration|2:over the	4:25
duration|2:paracetamol and	4:10
duration|2:patient are	4:-17
duration|2:peopl who	4:15
duration|2:photosensitivity persist	4:10
duration|2:protection start	4:10
duration|2:reduction in	4:15
duration|2:relief may	4:15
duration|2:som patient	4:13
duration|2:som peopl	4:41
duration|2:soreness around	4:7
duration|2:steroid injection	4:-21
duration|2:stop tak	4:-18
duration|2:stop too	4:-11
duration|2:study show	4:14
duration|2:surgery to	4:12
duration|2:symptom usually	4:15
duration|2:tell your	4:-16
duration|2:temporary burn	4:9
duration|2:tendon damag	4:28
duration|2:teriparatid ,	4:27
duration|2:the approval	4:12
duration|2:the benefit	4:31
duration|2:the evidenc	4:-14
duration|2:the infusion	4:36
duration|2:the program	4:22
duration|2:the risk	4:-25
duration|2:the second	4:25
duration|2:the troubl	4:17
duration|2:the two	4:-12
duration|2:the usual	4:10
duration|2:the whol	4:15
duration|2:ther is	4:14
duration|2:thes effect	4:13
duration|2:thes usually	4:10
duration|2:they are	4:27
duration|2:they had	4:-10
duration|2:they last	4:-33
duration|2:they may	4:-12
duration|2:they'r usually	4:15
duration|2:this happen	4:12
duration|2:thre year	4:-15
duration|2:treatment last	4:9
duration|2:up to	4:12
duration|2:uric acid	4:7
duration|2:wear your	4:15
duration|2:weight loss	4:12
duration|2:wher the	4:-18
duration|2:you go	4:9
duration|2:you might	4:12
duration|2:you nee	4:-13
duration|2:you should	4:13
duration|2:you stay	4:12
duration|2:you will	4:16
duration|2:you'll probably	4:15
duration|2:your skin	4:19
duration|2:zolpidem reduc	4:11
duration|2:“ what	4:11
duration|2:“ you	4:-21
duration|b:list-item	4:-32
duration|b:table-cell	4:22
duration|c:10	4:-15
duration|c:15	4:13
duration|c:16	4:14
duration|c:50	4:22
duration|c:ach	4:23
duration|c:acid	4:26
duration|c:acn	4:22
duration|c:act	4:21
duration|c:airway	4:23
duration|c:area	4:13
duration|c:asleep	4:-20
duration|c:baby	4:-11
duration|c:benefit	4:20
duration|c:bit	4:22
duration|c:bleed	4:-5
duration|c:body	4:-14
duration|c:book	4:-25
duration|c:breath	4:-26
duration|c:bruiz	4:12
duration|c:burn	4:-25
duration|c:c	4:20
duration|c:call	4:-11
duration|c:capsul	4:39
duration|c:carry	4:24
duration|c:caus	4:-3
duration|c:cbt	4:30
duration|c:cell	4:24
duration|c:chest	4:14
duration|c:chronic	4:33
duration|c:cigarett	4:-21
duration|c:clear	4:29
duration|c:clos	4:-8
duration|c:cold	4:-12
duration|c:common	4:17
duration|c:compar	4:-14
duration|c:cours	4:32
duration|c:cramp	4:19
duration|c:craving	4:23
duration|c:cream	4:10
duration|c:cris	4:19
duration|c:day	4:29
duration|c:dialysis	4:5
duration|c:differenc	4:-7
duration|c:disappear	4:14
duration|c:diseas	4:-30
duration|c:dissociat	4:-29
duration|c:doctor	4:-21
duration|c:don	4:-14
duration|c:dos	4:5
duration|c:doxycyclin	4:14
duration|c:drag	4:18
duration|c:drop	4:29
duration|c:dry	4:-27
duration|c:e	4:-15
duration|c:early	4:21
duration|c:eas	4:37
duration|c:effect	4:13
duration|c:evidenc	4:-21
duration|c:fad	4:44
duration|c:fall	4:-29
duration|c:faster	4:17
duration|c:feel	4:27
duration|c:felt	4:26
duration|c:finish	4:12
duration|c:first	4:28
duration|c:fiv	4:9
duration|c:flar	4:9
duration|c:flu	4:11
duration|c:flush	4:17
duration|c:follow	4:-36
duration|c:food	4:20
duration|c:four	4:11
duration|c:fractur	4:21
duration|c:function	4:9
duration|c:gel	4:19
duration|c:get	4:-9
duration|c:giv	4:23
duration|c:given	4:20
duration|c:go	4:37
duration|c:goe	4:5
duration|c:good	4:-9
duration|c:guidelin	4:14
duration|c:gym	4:-20
duration|c:half	4:49
duration|c:headach	4:-14
duration|c:heal	4:11
duration|c:heel	4:17
duration|c:hour	4:13
duration|c:hurt	4:22
duration|c:i'd	4:-17
duration|c:implant	4:25
duration|c:improv	4:-16
duration|c:improvement	4:17
duration|c:infection	4:18
duration|c:inflammatory	4:22
duration|c:infusion	4:26
duration|c:inject	4:15
duration|c:injection	4:12
duration|c:insid	4:21
duration|c:it'	4:-19
duration|c:job	4:10
duration|c:kne	4:26
duration|c:label	4:12
duration|c:leak	4:-23
duration|c:leav	4:-20
duration|c:let	4:21
duration|c:lidocain	4:6
duration|c:lift	4:16
duration|c:linger	4:21
duration|c:long	4:-22
duration|c:longer	4:13
duration|c:maintain	4:14
duration|c:medicin	4:25
duration|c:mg	4:42
duration|c:migrain	4:26
duration|c:mild	4:16
duration|c:minut	4:24
duration|c:monitor	4:-29
duration|c:mouth	4:19
duration|c:mov	4:-13
duration|c:nee	4:25
duration|c:nerv	4:-34
duration|c:night	4:29
duration|c:normal	4:32
duration|c:normally	4:27
duration|c:nos	4:25
duration|c:notic	4:32
duration|c:numb	4:31
duration|c:numbness	4:13
duration|c:occur	4:27
duration|c:offer	4:14
duration|c:operation	4:17
duration|c:opioid	4:-14
duration|c:pain	4:13
duration|c:pass	4:23
duration|c:patient	4:-20
duration|c:peak	4:10
duration|c:peopl	4:-35
duration|c:percent	4:12
duration|c:persist	4:20
duration|c:pill	4:-8
duration|c:placebo	4:17
duration|c:poor	4:37
duration|c:practic	4:23
duration|c:present	4:12
duration|c:pressur	4:22
duration|c:pric	4:-20
duration|c:program	4:25
duration|c:protect	4:24
duration|c:protection	4:28
duration|c:quit	4:16
duration|c:ran	4:-24
duration|c:rash	4:12
duration|c:reach	4:13
duration|c:reaction	4:18
duration|c:receiv	4:12
duration|c:reduc	4:15
duration|c:regard	4:-19
duration|c:relaps	4:31
duration|c:reliev	4:-12
duration|c:replacement	4:17
duration|c:report	4:14
duration|c:resolv	4:30
duration|c:respons	4:12
duration|c:result	4:36
duration|c:return	4:17
duration|c:right	4:26
duration|c:ring	4:-23
duration|c:run	4:16
duration|c:say	4:20
duration|c:second	4:21
duration|c:see	4:-23
duration|c:seen	4:14
duration|c:seizur	4:46
duration|c:session	4:52
duration|c:settl	4:40
duration|c:shoulder	4:-17
duration|c:show	4:17
duration|c:sick	4:-23
duration|c:sleep	4:-15
duration|c:slower	4:24
duration|c:small	4:19
duration|c:smok	4:24
duration|c:sometim	4:20
duration|c:sor	4:-14
duration|c:spac	4:23
duration|c:start	4:19
duration|c:steady	4:18
duration|c:steroid	4:17
duration|c:stiffness	4:12
duration|c:sting	4:25
duration|c:stomach	4:30
duration|c:stop	4:19
duration|c:survival	4:-13
duration|c:swallow	4:-9
duration|c:sweat	4:18
duration|c:swel	4:23
duration|c:tablet	4:42
duration|c:tak	4:26
duration|c:taken	4:46
duration|c:teeth	4:38
duration|c:tell	4:-16
duration|c:tend	4:18
duration|c:term	4:-12
duration|c:themselv	4:13
duration|c:there'	4:22
duration|c:thousand	4:-17
duration|c:throw	4:-30
duration|c:tiredness	4:17
duration|c:told	4:-25
duration|c:took	4:27
duration|c:train	4:15
duration|c:treat	4:-14
duration|c:treatment	4:35
duration|c:trial	4:-18
duration|c:turn	4:13
duration|c:twenty	4:-25
duration|c:two	4:-19
duration|c:urin	4:-19
duration|c:vaccin	4:-16
duration|c:vanish	4:14
duration|c:visibl	4:17
duration|c:wear	4:13
duration|c:week	4:25
duration|c:weight	4:20
duration|c:went	4:-18
duration|c:whiten	4:23
duration|c:work	4:36
duration|c:wors	4:-17
duration|c:worth	4:18
duration|c:year	4:-16
duration|ck:condition	4:14
duration|ck:effect	4:13
duration|ck:frequency	4:19
duration|ck:provider	4:-18
duration|ck:purpose	4:-24
duration|ck:quantity	4:12
duration|ck:route	4:20
duration|ck:target	4:-22
duration|cl:'s	4:-17
duration|cl:1,895	4:-12
duration|cl:10	4:-5
duration|cl:12	4:9
duration|cl:126	4:12
duration|cl:15	4:26
duration|cl:150	4:14
duration|cl:16	4:20
duration|cl:18	4:-14
duration|cl:2	4:3
duration|cl:20	4:12
duration|cl:200	4:10
duration|cl:2017	4:15
duration|cl:24	4:-21
duration|cl:29	4:19
duration|cl:300	4:14
duration|cl:45	4:8
duration|cl:46	4:10
duration|cl:5	4:37
duration|cl:500	4:-16
duration|cl:52	4:-12
duration|cl:62	4:10
duration|cl:70	4:22
duration|cl:84	4:10
duration|cl:90	4:17
duration|cl:95	4:17
duration|cl:absorb	4:-14
duration|cl:ach	4:24
duration|cl:acid	4:33
duration|cl:acn	4:10
duration|cl:act	4:30
duration|cl:action	4:20
duration|cl:affect	4:11
duration|cl:afterward	4:9
duration|cl:agency	4:-28
duration|cl:air	4:15
duration|cl:airway	4:25
duration|cl:aligner	4:24
duration|cl:amnesia	4:18
duration|cl:amount	4:11
duration|cl:anesthetic	4:34
duration|cl:anil	4:-14
duration|cl:anti	4:-15
duration|cl:antibiotic	4:-5
duration|cl:antibody	4:-21
duration|cl:antimalarial	4:-10
duration|cl:approv	4:-26
duration|cl:area	4:16
duration|cl:arm	4:19
duration|cl:arthritis	4:17
duration|cl:asleep	4:-17
duration|cl:aspirin	4:19
duration|cl:atrial	4:22
duration|cl:b	4:-17
duration|cl:b12	4:14
duration|cl:bas	4:12
duration|cl:bedtim	4:12
duration|cl:believ	4:24
duration|cl:benefit	4:22
duration|cl:beta	4:-17
duration|cl:big	4:-17
duration|cl:bit	4:25
duration|cl:bloat	4:22
duration|cl:block	4:26
duration|cl:blocker	4:-17
duration|cl:blood	4:31
duration|cl:bolus	4:11
duration|cl:book	4:-23
duration|cl:botulinum	4:-21
duration|cl:brac	4:9
duration|cl:breastfeed	4:-10
duration|cl:breath	4:-27
duration|cl:bronchodilator	4:6
duration|cl:bruiz	4:17
duration|cl:build	4:13
duration|cl:burn	4:-10
duration|cl:cal	4:-28
duration|cl:call	4:-22
duration|cl:carry	4:30
duration|cl:cas	4:19
duration|cl:caus	4:-2
duration|cl:cbt	4:18
duration|cl:cell	4:14
duration|cl:center	4:25
duration|cl:chanc	4:28
duration|cl:chemotherapy	4:21
duration|cl:child	4:15
duration|cl:chloramphenicol	4:9
duration|cl:choic	4:10
duration|cl:chronic	4:-15
duration|cl:cigarett	4:-15
duration|cl:clear	4:33
duration|cl:clinical	4:14
duration|cl:clopidogrel	4:4
duration|cl:colchicin	4:10
duration|cl:cold	4:-12
duration|cl:common	4:12
duration|cl:comparison	4:27
duration|cl:complaint	4:17
duration|cl:conclud	4:-10
duration|cl:confident	4:-24
duration|cl:constipation	4:-19
duration|cl:contact	4:-17
duration|cl:contain	4:23
duration|cl:contraindicat	4:32
duration|cl:control	4:16
duration|cl:copd	4:-12
duration|cl:cost	4:-11
duration|cl:counter	4:20
duration|cl:country	4:15
duration|cl:cours	4:34
duration|cl:crash	4:11
duration|cl:craving	4:23
duration|cl:cream	4:15
duration|cl:cris	4:-1
duration|cl:custom	4:12
duration|cl:cystitis	4:20
duration|cl:daily	4:28
duration|cl:darker	4:18
duration|cl:decad	4:11
duration|cl:decongestant	4:10
duration|cl:deep	4:21
duration|cl:defin	4:37
duration|cl:dementia	4:-12
duration|cl:depressiv	4:11
duration|cl:design	4:-23
duration|cl:diabet	4:14
duration|cl:dialysis	4:8
duration|cl:diet	4:18
duration|cl:differenc	4:-6
duration|cl:disappear	4:14
duration|cl:diseas	4:-26
duration|cl:dizziness	4:16
duration|cl:doctor	4:-28
duration|cl:doe	4:6
duration|cl:dog	4:-34
duration|cl:don	4:-14
duration|cl:donepezil	4:17
duration|cl:dos	4:18
duration|cl:doxycyclin	4:14
duration|cl:drag	4:18
duration|cl:drop	4:35
duration|cl:dry	4:-11
duration|cl:dull	4:16
duration|cl:e	4:-12
duration|cl:early	4:12
duration|cl:eas	4:50
duration|cl:effect	4:25
duration|cl:eight	4:-18
duration|cl:elbow	4:19
duration|cl:eleven	4:16
duration|cl:ets	4:12
duration|cl:event	4:-19
duration|cl:everyday	4:13
duration|cl:evidenc	4:-3
duration|cl:exerciz	4:35
duration|cl:extract	4:21
duration|cl:fad	4:34
duration|cl:fal	4:25
duration|cl:fall	4:-8
duration|cl:faster	4:17
duration|cl:fat	4:13
duration|cl:feel	4:37
duration|cl:felt	4:33
duration|cl:fetal	4:10
duration|cl:fibrillation	4:22
duration|cl:fifteen	4:13
duration|cl:fil	4:-16
duration|cl:fin	4:18
duration|cl:finish	4:12
duration|cl:fiv	4:31
duration|cl:flu	4:11
duration|cl:fluoxetin	4:11
duration|cl:flush	4:19
duration|cl:follicl	4:-11
duration|cl:follow	4:-23
duration|cl:food	4:-25
duration|cl:fractur	4:21
duration|cl:frail	4:-22
duration|cl:french	4:11
duration|cl:full	4:12
duration|cl:function	4:17
duration|cl:g	4:11
duration|cl:gain	4:13
duration|cl:gap	4:15
duration|cl:gel	4:34
duration|cl:general	4:25
duration|cl:gentl	4:24
duration|cl:given	4:26
duration|cl:goe	4:5
duration|cl:gritty	4:18
duration|cl:group	4:9
duration|cl:guidelin	4:20
duration|cl:guitar	4:8
duration|cl:gut	4:11
duration|cl:gym	4:-20
duration|cl:hair	4:18
duration|cl:half	4:23
duration|cl:hand	4:-17
duration|cl:harbor	4:19
duration|cl:harder	4:18
duration|cl:head	4:-21
duration|cl:heal	4:11
duration|cl:healer	4:21
duration|cl:heat	4:12
duration|cl:heavy	4:11
duration|cl:heel	4:18
duration|cl:hemoglobin	4:10
duration|cl:hepatitis	4:-17
duration|cl:hop	4:-16
duration|cl:horizon	4:12
duration|cl:hormon	4:12
duration|cl:hurt	4:22
duration|cl:i'd	4:-44
duration|cl:i'v	4:-38
duration|cl:ibuprofen	4:18
duration|cl:implant	4:25
duration|cl:improvement	4:28
duration|cl:increas	4:-22
duration|cl:infant	4:12
duration|cl:inflammatory	4:22
duration|cl:infliximab	4:-19
duration|cl:infusion	4:31
duration|cl:injection	4:57
duration|cl:inner	4:8
duration|cl:insid	4:22
duration|cl:insomnia	4:-9
duration|cl:interest	4:16
duration|cl:interferon	4:10
duration|cl:intravenous	4:11
duration|cl:isotretinoin	4:-6
duration|cl:itch	4:29
duration|cl:job	4:10
duration|cl:joint	4:36
duration|cl:keep	4:10
duration|cl:kept	4:14
duration|cl:kg	4:10
duration|cl:kidney	4:-20
duration|cl:kne	4:29
duration|cl:known	4:-24
duration|cl:label	4:23
duration|cl:lamotrigin	4:13
duration|cl:laps	4:-15
duration|cl:laxativ	4:22
duration|cl:lbcl	4:12
duration|cl:lead	4:-24
duration|cl:leak	4:-23
duration|cl:leav	4:-8
duration|cl:let	4:24
duration|cl:level	4:18
duration|cl:lidocain	4:8
duration|cl:lif	4:-16
duration|cl:lift	4:21
duration|cl:light	4:16
duration|cl:limit	4:22
duration|cl:lin	4:16
duration|cl:linger	4:21
duration|cl:liquid	4:-23
duration|cl:liv	4:-3
duration|cl:liver	4:15
duration|cl:load	4:19
duration|cl:local	4:-6
duration|cl:long	4:-27
duration|cl:longer	4:15
duration|cl:longest	4:27
duration|cl:look	4:31
duration|cl:lost	4:21
duration|cl:low	4:9
duration|cl:lupus	4:-15
duration|cl:magnesium	4:12
duration|cl:mainstay	4:6
duration|cl:maintain	4:15
duration|cl:mak	4:-12
duration|cl:management	4:-17
duration|cl:medicin	4:21
duration|cl:men	4:25
duration|cl:mg	4:29
duration|cl:mild	4:26
duration|cl:milligram	4:-9
duration|cl:minut	4:29
duration|cl:moderat	4:-14
duration|cl:monitor	4:-29
duration|cl:month	4:-13
duration|cl:mouth	4:28
duration|cl:mov	4:-13
duration|cl:movement	4:14
duration|cl:muscl	4:35
duration|cl:nee	4:-5
duration|cl:needl	4:24
duration|cl:nerv	4:-10
duration|cl:new	4:-24
duration|cl:newer	4:-15
duration|cl:night	4:35
duration|cl:normal	4:24
duration|cl:normally	4:31
duration|cl:norwegian	4:18
duration|cl:nos	4:28
duration|cl:notic	4:11
duration|cl:numb	4:38
duration|cl:numbness	4:13
duration|cl:nurs	4:16
duration|cl:obesity	4:-11
duration|cl:offer	4:43
duration|cl:onset	4:18
duration|cl:operation	4:17
duration|cl:opioid	4:-19
duration|cl:ought	4:24
duration|cl:outcom	4:-12
duration|cl:pack	4:15
duration|cl:paper	4:-21
duration|cl:paracetamol	4:10
duration|cl:participant	4:42
duration|cl:pass	4:23
duration|cl:patient	4:15
duration|cl:peak	4:10
duration|cl:peel	4:14
duration|cl:percent	4:5
duration|cl:period	4:22
duration|cl:persever	4:19
duration|cl:persist	4:37
duration|cl:person	4:24
duration|cl:photosensitivity	4:10
duration|cl:physiotherapy	4:25
duration|cl:pill	4:-27
duration|cl:plac	4:27
duration|cl:placebo	4:20
duration|cl:poor	4:37
duration|cl:practic	4:23
duration|cl:pregnant	4:-24
duration|cl:prescrib	4:32
duration|cl:pressur	4:22
duration|cl:prevent	4:-31
duration|cl:pric	4:-20
duration|cl:promiz	4:-10
duration|cl:protect	4:24
duration|cl:protection	4:23
duration|cl:proteinuria	4:15
duration|cl:publish	4:20
duration|cl:pul	4:8
duration|cl:quarter	4:23
duration|cl:quick	4:9
duration|cl:quit	4:16
duration|cl:rais	4:-18
duration|cl:ran	4:-31
duration|cl:randomiz	4:17
duration|cl:rash	4:18
duration|cl:reach	4:12
duration|cl:reaction	4:24
duration|cl:reason	4:19
duration|cl:receiv	4:27
duration|cl:receptor	4:17
duration|cl:reckon	4:16
duration|cl:recurrenc	4:-13
duration|cl:red	4:20
duration|cl:redness	4:24
duration|cl:reduc	4:17
duration|cl:reduction	4:-16
duration|cl:regain	4:14
duration|cl:regard	4:-19
duration|cl:relax	4:23
duration|cl:releas	4:12
duration|cl:reliev	4:26
duration|cl:remain	4:12
duration|cl:remission	4:19
duration|cl:replacement	4:23
duration|cl:report	4:20
duration|cl:researcher	4:-24
duration|cl:resolv	4:30
duration|cl:respons	4:21
duration|cl:retainer	4:15
duration|cl:return	4:17
duration|cl:right	4:26
duration|cl:ring	4:-23
duration|cl:risk	4:11
duration|cl:romanian	4:10
duration|cl:root	4:22
duration|cl:rul	4:18
duration|cl:run	4:8
duration|cl:s	4:12
duration|cl:salbutamol	4:23
duration|cl:say	4:20
duration|cl:scan	4:14
duration|cl:scor	4:-12
duration|cl:seen	4:49
duration|cl:sensitivity	4:10
duration|cl:september	4:-19
duration|cl:serious	4:-17
duration|cl:settl	4:40
duration|cl:shed	4:16
duration|cl:shingrix	4:21
duration|cl:short	4:21
duration|cl:shorten	4:-13
duration|cl:shoulder	4:-17
duration|cl:shrink	4:20
duration|cl:sick	4:-23
duration|cl:sid	4:19
duration|cl:sign	4:-19
duration|cl:similar	4:11
duration|cl:singl	4:23
duration|cl:slight	4:21
duration|cl:slow	4:7
duration|cl:small	4:15
duration|cl:smok	4:24
duration|cl:smooth	4:23
duration|cl:sometim	4:20
duration|cl:soreness	4:14
duration|cl:spac	4:-9
duration|cl:spironolacton	4:15
duration|cl:spray	4:24
duration|cl:standard	4:15
duration|cl:start	4:21
duration|cl:steady	4:19
duration|cl:stem	4:25
duration|cl:stent	4:-12
duration|cl:steroid	4:32
duration|cl:stiffness	4:12
duration|cl:sting	4:25
duration|cl:stomach	4:31
duration|cl:strength	4:14
duration|cl:string	4:8
duration|cl:strok	4:-31
duration|cl:study	4:18
duration|cl:sugar	4:22
duration|cl:suggest	4:17
duration|cl:sun	4:20
duration|cl:superviz	4:16
duration|cl:surgeon	4:-22
duration|cl:surgery	4:15
duration|cl:survival	4:-29
duration|cl:sweat	4:18
duration|cl:swel	4:27
duration|cl:switch	4:20
duration|cl:symptom	4:30
duration|cl:tablet	4:28
duration|cl:taken	4:19
duration|cl:target	4:10
duration|cl:tattoo	4:-8
duration|cl:ten	4:34
duration|cl:tend	4:20
duration|cl:tender	4:8
duration|cl:term	4:-8
duration|cl:themselv	4:9
duration|cl:therapy	4:-19
duration|cl:there'	4:22
duration|cl:thigh	4:9
duration|cl:thin	4:-26
duration|cl:think	4:-14
duration|cl:third	4:21
duration|cl:thought	4:-19
duration|cl:thousand	4:-17
duration|cl:throw	4:-30
duration|cl:ticagrelor	4:25
duration|cl:tight	4:8
duration|cl:tightness	4:-26
duration|cl:tim	4:-17
duration|cl:tingl	4:14
duration|cl:tiny	4:-9
duration|cl:took	4:39
duration|cl:top	4:14
duration|cl:toxin	4:-21
duration|cl:train	4:19
duration|cl:tramadol	4:14
duration|cl:transplant	4:42
duration|cl:tray	4:12
duration|cl:treatment	4:60
duration|cl:trial	4:-28
duration|cl:troubl	4:19
duration|cl:tummy	4:18
duration|cl:turn	4:11
duration|cl:twenty	4:-25
duration|cl:two	4:-14
duration|cl:typ	4:-15
duration|cl:typical	4:12
duration|cl:urin	4:-16
duration|cl:use	4:25
duration|cl:usual	4:10
duration|cl:vaccin	4:-23
duration|cl:vanish	4:24
duration|cl:varnish	4:-21
duration|cl:visibl	4:17
duration|cl:visit	4:28
duration|cl:vitamin	4:12
duration|cl:walk	4:-16
duration|cl:water	4:-16
duration|cl:way	4:22
duration|cl:wear	4:19
duration|cl:week	4:-14
duration|cl:weight	4:8
duration|cl:wherea	4:10
duration|cl:whit	4:13
duration|cl:whiten	4:13
duration|cl:whol	4:15
duration|cl:wind	4:20
duration|cl:women	4:11
duration|cl:work	4:40
duration|cl:worry	4:-28
duration|cl:wors	4:-17
duration|cl:worth	4:18
duration|cl:year	4:-17
duration|cl:yoga	4:34
duration|cl:you'll	4:21
duration|cl:zolpidem	4:11
duration|cr:10	4:7
duration|cr:100	4:27
duration|cr:12	4:16
duration|cr:16	4:18
duration|cr:20	4:20
duration|cr:2013	4:13
duration|cr:25	4:19
duration|cr:36	4:-22
duration|cr:4	4:15
duration|cr:44	4:10
duration|cr:5	4:-27
duration|cr:50	4:-11
duration|cr:6	4:10
duration|cr:60	4:18
duration|cr:account	4:-9
duration|cr:acid	4:22
duration|cr:adult	4:11
duration|cr:affect	4:26
duration|cr:afterward	4:20
duration|cr:age	4:16
duration|cr:ago	4:-24
duration|cr:agony	4:-27
duration|cr:al	4:-2
duration|cr:anesthetic	4:19
duration|cr:antibiotic	4:-19
duration|cr:antibody	4:22
duration|cr:area	4:22
duration|cr:arm	4:16
duration|cr:artery	4:-31
duration|cr:aspirin	4:15
duration|cr:b	4:-23
duration|cr:baby	4:-13
duration|cr:bad	4:-34
duration|cr:bedtim	4:11
duration|cr:beforehand	4:20
duration|cr:benefit	4:34
duration|cr:bon	4:16
duration|cr:booster	4:15
duration|cr:botox	4:-17
duration|cr:brain	4:-24
duration|cr:break	4:-9
duration|cr:breakfast	4:-15
duration|cr:bridg	4:-31
duration|cr:bruiz	4:17
duration|cr:burn	4:18
duration|cr:cal	4:22
duration|cr:carry	4:19
duration|cr:caus	4:-29
duration|cr:cell	4:21
duration|cr:chanc	4:-13
duration|cr:chemotherapy	4:16
duration|cr:chest	4:16
duration|cr:children	4:-12
duration|cr:choic	4:-27
duration|cr:chronic	4:11
duration|cr:cigarett	4:14
duration|cr:clos	4:6
duration|cr:clot	4:-26
duration|cr:cold	4:-13
duration|cr:complication	4:12
duration|cr:condition	4:-31
duration|cr:consultant	4:-19
duration|cr:cost	4:-28
duration|cr:cours	4:30
duration|cr:craving	4:20
duration|cr:cur	4:-9
duration|cr:cyclophosphamid	4:12
duration|cr:daily	4:-9
duration|cr:data	4:-15
duration|cr:day	4:-11
duration|cr:daytim	4:17
duration|cr:describ	4:25
duration|cr:diagnosis	4:-17
duration|cr:disability	4:-12
duration|cr:disappear	4:32
duration|cr:diseas	4:16
duration|cr:doctor	4:23
duration|cr:don	4:-7
duration|cr:doubl	4:-24
duration|cr:driv	4:27
duration|cr:driver	4:16
duration|cr:dry	4:19
duration|cr:dummy	4:26
duration|cr:early	4:6
duration|cr:eas	4:14
duration|cr:eight	4:16
duration|cr:end	4:17
duration|cr:et	4:-2
duration|cr:evidenc	4:23
duration|cr:eye	4:31
duration|cr:fail	4:12
duration|cr:failur	4:20
duration|cr:far	4:15
duration|cr:feel	4:28
duration|cr:felt	4:30
duration|cr:final	4:19
duration|cr:first	4:62
duration|cr:fludarabin	4:12
duration|cr:found	4:-20
duration|cr:fre	4:13
duration|cr:full	4:9
duration|cr:function	4:-15
duration|cr:gain	4:33
duration|cr:gav	4:7
duration|cr:giv	4:-15
duration|cr:given	4:31
duration|cr:go	4:27
duration|cr:goe	4:42
duration|cr:group	4:-3
duration|cr:grow	4:-38
duration|cr:growth	4:-12
duration|cr:half	4:-10
duration|cr:hand	4:-22
duration|cr:health	4:11
duration|cr:hour	4:-29
duration|cr:includ	4:-25
duration|cr:inflammation	4:9
duration|cr:infusion	4:11
duration|cr:inhaler	4:6
duration|cr:inhibitor	4:-14
duration|cr:injection	4:21
duration|cr:insulin	4:26
duration|cr:intravenous	4:21
duration|cr:irastorza	4:-10
duration|cr:judg	4:11
duration|cr:keep	4:-9
duration|cr:kick	4:19
duration|cr:lat	4:-19
duration|cr:lead	4:25
duration|cr:leaflet	4:-13
duration|cr:left	4:13
duration|cr:leg	4:12
duration|cr:level	4:21
duration|cr:linger	4:-27
duration|cr:liv	4:13
duration|cr:longer	4:-13
duration|cr:los	4:-17
duration|cr:lymphodeplet	4:12
duration|cr:m	4:19
duration|cr:maintain	4:12
duration|cr:mak	4:33
duration|cr:matter	4:-5
duration|cr:medicin	4:14
duration|cr:memory	4:-21
duration|cr:men	4:24
duration|cr:migrain	4:-24
duration|cr:minut	4:36
duration|cr:moderat	4:16
duration|cr:mood	4:21
duration|cr:mortality	4:11
duration|cr:mouth	4:16
duration|cr:nausea	4:21
duration|cr:nee	4:22
duration|cr:need	4:26
duration|cr:needl	4:13
duration|cr:nerv	4:21
duration|cr:new	4:-19
duration|cr:next	4:14
duration|cr:night	4:15
duration|cr:normal	4:11
duration|cr:normally	4:25
duration|cr:notic	4:14
duration|cr:numb	4:-12
duration|cr:occlusion	4:11
duration|cr:offer	4:11
duration|cr:option	4:-22
duration|cr:organ	4:-10
duration|cr:own	4:12
duration|cr:pad	4:-10
duration|cr:part	4:-13
duration|cr:participant	4:20
duration|cr:patient	4:28
duration|cr:peopl	4:8
duration|cr:percent	4:22
duration|cr:period	4:-8
duration|cr:persist	4:-25
duration|cr:pill	4:23
duration|cr:placebo	4:-7
duration|cr:poor	4:18
duration|cr:practic	4:28
duration|cr:pregnancy	4:-17
duration|cr:prevent	4:28
duration|cr:properly	4:16
duration|cr:put	4:18
duration|cr:rais	4:29
duration|cr:rat	4:27
duration|cr:reach	4:8
duration|cr:regular	4:15
duration|cr:relaps	4:17
duration|cr:releas	4:-16
duration|cr:relief	4:10
duration|cr:remain	4:18
duration|cr:remission	4:12
duration|cr:repeat	4:36
duration|cr:requir	4:10
duration|cr:responder	4:22
duration|cr:result	4:18
duration|cr:robert	4:11
duration|cr:round	4:-22
duration|cr:ruiz	4:-10
duration|cr:saliva	4:17
duration|cr:say	4:-31
duration|cr:school	4:-26
duration|cr:scor	4:32
duration|cr:second	4:7
duration|cr:sedativ	4:-9
duration|cr:session	4:-11
duration|cr:set	4:14
duration|cr:settl	4:10
duration|cr:seven	4:-10
duration|cr:sick	4:24
duration|cr:simpl	4:-11
duration|cr:six	4:-19
duration|cr:siz	4:-33
duration|cr:skin	4:21
duration|cr:sleepiness	4:21
duration|cr:smaler	4:27
duration|cr:smith	4:17
duration|cr:smok	4:17
duration|cr:sometim	4:29
duration|cr:spironolacton	4:16
duration|cr:stabl	4:14
duration|cr:standard	4:20
duration|cr:start	4:49
duration|cr:stay	4:34
duration|cr:straight	4:-25
duration|cr:strength	4:17
duration|cr:stress	4:20
duration|cr:strok	4:21
duration|cr:stronger	4:18
duration|cr:study	4:-33
duration|cr:superviz	4:24
duration|cr:sweat	4:21
duration|cr:symptom	4:4
duration|cr:tak	4:-24
duration|cr:talk	4:25
duration|cr:tell	4:25
duration|cr:term	4:33
duration|cr:test	4:-21
duration|cr:therapy	4:19
duration|cr:thigh	4:18
duration|cr:thin	4:-13
duration|cr:thought	4:14
duration|cr:thre	4:-34
duration|cr:thrombosis	4:-14
duration|cr:tolerat	4:11
duration|cr:top	4:39
duration|cr:train	4:24
duration|cr:treatment	4:23
duration|cr:trial	4:-12
duration|cr:trigger	4:15
duration|cr:try	4:12
duration|cr:urin	4:-25
duration|cr:usual	4:21
duration|cr:vascular	4:11
duration|cr:verteporfin	4:10
duration|cr:virus	4:11
duration|cr:visibl	4:24
duration|cr:vitamin	4:39
duration|cr:vomit	4:16
duration|cr:wak	4:-27
duration|cr:wall	4:-20
duration|cr:warn	4:14
duration|cr:water	4:-30
duration|cr:wear	4:24
duration|cr:weight	4:18
duration|cr:went	4:-13
duration|cr:wherea	4:11
duration|cr:withdrawal	4:18
duration|cr:women	4:4
duration|cr:wors	4:-17
duration|cr:year	4:-9
duration|cr:you'll	4:17
duration|cr:young	4:-27
duration|e:!	4:31
duration|e:"	4:21
duration|e:)	4:10
duration|e::	4:-23
duration|e:;	4:-31
duration|e:day	4:22
duration|e:dos	4:19
duration|e:pregnancy	4:-14
duration|e:–	4:20
duration|far:0	4:19
duration|far:2	4:48
duration|far:4	4:14
duration|far:5	4:-20
duration|h:1,000	4:12
duration|h:11	4:27
duration|h:3	4:4
duration|h:3.2	4:18
duration|h:3.3	4:15
duration|h:5	4:-9
duration|h:about	4:-15
duration|h:acid	4:12
duration|h:action	4:6
duration|h:actually	4:27
duration|h:acut	4:18
duration|h:administration	4:23
duration|h:affect	4:12
duration|h:afterward	4:32
duration|h:altheon	4:13
duration|h:am	4:-18
duration|h:amadi	4:-30
duration|h:and	4:13
duration|h:anesthetic	4:-9
duration|h:announc	4:13
duration|h:answer	4:-43
duration|h:antibiotic	4:-24
duration|h:antihistamin	4:24
duration|h:any	4:33
duration|h:approv	4:15
duration|h:are	4:24
duration|h:as	4:14
duration|h:asthma	4:16
duration|h:away	4:-25
duration|h:b	4:12
duration|h:back	4:11
duration|h:basic	4:11
duration|h:be	4:30
duration|h:bedtim	4:11
duration|h:befor	4:-34
duration|h:better	4:38
duration|h:big	4:36
duration|h:bio	4:13
duration|h:bipolar	4:18
duration|h:bleed	4:12
duration|h:blocker	4:12
duration|h:blood	4:17
duration|h:bor	4:-39
duration|h:botox	4:-26
duration|h:brandt	4:34
duration|h:bys	4:14
duration|h:can	4:27
duration|h:can't	4:-15
duration|h:cannot	4:-24
duration|h:capsul	4:20
duration|h:carla	4:20
duration|h:caus	4:25
duration|h:chair	4:18
duration|h:chalk	4:29
duration|h:cheap	4:25
duration|h:children	4:23
duration|h:choos	4:26
duration|h:chronic	4:14
duration|h:client	4:-9
duration|h:clinical	4:15
duration|h:clot	4:12
duration|h:common	4:15
duration|h:conclusion	4:-30
duration|h:contact	4:-11
duration|h:contraindication	4:-13
duration|h:coronary	4:18
duration|h:could	4:30
duration|h:country	4:10
duration|h:covid	4:25
duration|h:crowd	4:-21
duration|h:cuf	4:-20
duration|h:cycl	4:21
duration|h:data	4:13
duration|h:denosumab	4:18
duration|h:diabet	4:18
duration|h:differenc	4:30
duration|h:diseas	4:-29
duration|h:disorder	4:18
duration|h:don	4:31
duration|h:drop	4:11
duration|h:eas	4:-10
duration|h:effect	4:14
duration|h:efficacy	4:-21
duration|h:els	4:5
duration|h:enabl	4:15
duration|h:exactly	4:25
duration|h:exerciz	4:6
duration|h:eye	4:11
duration|h:fact	4:11
duration|h:fat	4:-12
duration|h:feel	4:22
duration|h:field	4:-21
duration|h:fifth	4:10
duration|h:finasterid	4:30
duration|h:finding	4:19
duration|h:found	4:-27
duration|h:fre	4:14
duration|h:freez	4:-22
duration|h:from	4:-15
duration|h:fue	4:15
duration|h:fut	4:15
duration|h:gen	4:13
duration|h:get	4:16
duration|h:given	4:16
duration|h:gold	4:18
duration|h:good	4:22
duration|h:gun	4:36
duration|h:halcyon	4:19
duration|h:hannek	4:2
duration|h:happen	4:23
duration|h:harm	4:15
duration|h:heavy	4:12
duration|h:heavyweight	4:14
duration|h:hemavyra	4:13
duration|h:hemophilia	4:12
duration|h:hold	4:12
duration|h:hom	4:21
duration|h:honest	4:-17
duration|h:hospital	4:10
duration|h:how	4:17
duration|h:hurt	4:44
duration|h:i	4:-14
duration|h:i'd	4:9
duration|h:immediat	4:-22
duration|h:infant	4:10
duration|h:infection	4:21
duration|h:inhaler	4:-20
duration|h:instead	4:22
duration|h:issu	4:22
duration|h:j	4:21
duration|h:jab	4:2
duration|h:job	4:10
duration|h:john	4:24
duration|h:keyhol	4:-12
duration|h:kind	4:15
duration|h:last	4:15
duration|h:later	4:20
duration|h:lift	4:15
duration|h:limitation	4:17
duration|h:lithium	4:18
duration|h:long	4:17
duration|h:look	4:-26
duration|h:low	4:12
duration|h:manchester	4:-27
duration|h:marchetti	4:21
duration|h:marian	4:22
duration|h:mariann	4:-15
duration|h:me	4:32
duration|h:mechanism	4:3
duration|h:menstrual	4:12
duration|h:messag	4:-8
duration|h:mod	4:21
duration|h:monthly	4:24
duration|h:much	4:-26
duration|h:nearsightedness	4:11
duration|h:need	4:11
duration|h:needl	4:23
duration|h:newer	4:-13
duration|h:no	4:27
duration|h:normal	4:32
duration|h:not	4:-28
duration|h:notic	4:16
duration|h:observation	4:-22
duration|h:oduya	4:-15
duration|h:off	4:17
duration|h:old	4:22
duration|h:one	4:37
duration|h:operation	4:2
duration|h:or	4:21
duration|h:orthopedic	4:16
duration|h:other	4:-23
duration|h:outcom	4:26
duration|h:patient	4:31
duration|h:peel	4:41
duration|h:permanent	4:27
duration|h:pharmacology	4:18
duration|h:pill	4:33
duration|h:possibl	4:20
duration|h:problem	4:18
duration|h:prp	4:18
duration|h:pryc	4:-30
duration|h:put	4:14
duration|h:question	4:4
duration|h:quicker	4:-21
duration|h:quickly	4:19
duration|h:rar	4:12
duration|h:real	4:19
duration|h:regular	4:-19
duration|h:report	4:15
duration|h:research	4:22
duration|h:result	4:21
duration|h:risk	4:27
duration|h:rotator	4:-20
duration|h:rsv	4:14
duration|h:ruth	4:-30
duration|h:saf	4:33
duration|h:safety	4:4
duration|h:say	4:-11
duration|h:see	4:25
duration|h:serious	4:-37
duration|h:session	4:11
duration|h:sham	4:16
duration|h:shook	4:16
duration|h:shot	4:15
duration|h:shouldn't	4:-12
duration|h:show	4:13
duration|h:sid	4:16
duration|h:six	4:18
duration|h:skin	4:19
duration|h:slow	4:11
duration|h:someth	4:5
duration|h:st	4:24
duration|h:staf	4:-18
duration|h:stain	4:15
duration|h:stand	4:14
duration|h:standard	4:18
duration|h:start	4:-9
duration|h:statin	4:13
duration|h:stay	4:21
duration|h:stent	4:34
duration|h:still	4:12
duration|h:strengthen	4:15
duration|h:strok	4:15
duration|h:study	4:14
duration|h:stuf	4:-36
duration|h:suggest	4:25
duration|h:suicidal	4:15
duration|h:suitabl	4:-30
duration|h:sumatriptan	4:20
duration|h:syndrom	4:18
duration|h:teeth	4:15
duration|h:term	4:19
duration|h:the	4:8
duration|h:they	4:33
duration|h:thing	4:20
duration|h:thinner	4:17
duration|h:this	4:25
duration|h:thought	4:15
duration|h:thre	4:19
duration|h:thread	4:16
duration|h:tim	4:13
duration|h:to	4:33
duration|h:tolley	4:22
duration|h:tramadol	4:-30
duration|h:tranexamic	4:12
duration|h:trauma	4:12
duration|h:trial	4:-16
duration|h:up	4:12
duration|h:use	4:-13
duration|h:visit	4:19
duration|h:vitamin	4:13
duration|h:vos	4:2
duration|h:warn	4:15
duration|h:watchdog	4:15
duration|h:way	4:19
duration|h:we	4:-21
duration|h:weight	4:-10
duration|h:well	4:29
duration|h:what'	4:20
duration|h:when	4:27
duration|h:which	4:10
duration|h:whitmor	4:20
duration|h:who	4:-29
duration|h:will	4:32
duration|h:with	4:-17
duration|h:won't	4:-13
duration|h:wort	4:24
duration|h:wrong	4:24
duration|h:yoga	4:6
duration|h:you	4:-30
duration|h:your	4:49
duration|k:condition	4:18
duration|k:date	4:-5
duration|k:form	4:23
duration|k:frequency	4:32
duration|k:purpose	4:-17
duration|k:quantity	4:7
duration|k:route	4:19
duration|k:setting	4:-13
duration|k:target	4:-19
duration|l1:"	4:10
duration|l1:,	4:21
duration|l1:0	4:-38
duration|l1:about	4:17
duration|l1:alway	4:9
duration|l1:an	4:14
duration|l1:and	4:10
duration|l1:approximately	4:23
duration|l1:are	4:-3
duration|l1:around	4:28
duration|l1:as	4:7
duration|l1:at	4:19
duration|l1:be	4:33
duration|l1:befor	4:24
duration|l1:between	4:32
duration|l1:by	4:14
duration|l1:doctor	4:-21
duration|l1:first	4:23
duration|l1:follow	4:-22
duration|l1:for	4:10
duration|l1:fre	4:-18
duration|l1:gon	4:30
duration|l1:increas	4:-28
duration|l1:insid	4:20
duration|l1:is	4:-8
duration|l1:it	4:9
duration|l1:its	4:25
duration|l1:last	4:-14
duration|l1:least	4:17
duration|l1:mor	4:-29
duration|l1:nee	4:19
duration|l1:need	4:16
duration|l1:not	4:-21
duration|l1:of	4:25
duration|l1:offer	4:14
duration|l1:only	4:-21
duration|l1:over	4:18
duration|l1:possibly	4:15
duration|l1:recommend	4:20
duration|l1:roughly	4:24
duration|l1:spac	4:22
duration|l1:tak	4:38
duration|l1:taken	4:26
duration|l1:that	4:17
duration|l1:the	4:14
duration|l1:them	4:-12
duration|l1:through	4:14
duration|l1:to	4:28
duration|l1:took	4:19
duration|l1:up	4:-12
duration|l1:usually	4:34
duration|l1:within	4:21
duration|l1:work	4:22
duration|l1:–	4:-21
duration|l2:$ 0	4:-38
duration|l2:, a	4:14
duration|l2:, for	4:26
duration|l2:, possibly	4:15
duration|l2:, spac	4:22
duration|l2:^ "	4:10
duration|l2:^ a	4:23
duration|l2:^ after	4:19
duration|l2:^ around	4:21
duration|l2:^ by	4:11
duration|l2:^ over	4:30
duration|l2:a doctor	4:-11
duration|l2:ach for	4:16
duration|l2:after about	4:28
duration|l2:after the	4:20
duration|l2:and last	4:20
duration|l2:anyth from	4:17
duration|l2:as a	4:16
duration|l2:at least	4:17
duration|l2:away after	4:-26
duration|l2:be taken	4:26
duration|l2:better within	4:22
duration|l2:can tak	4:17
duration|l2:clear within	4:22
duration|l2:day for	4:13
duration|l2:differenc within	4:29
duration|l2:dos for	4:30
duration|l2:down for	4:10
duration|l2:dry for	4:-12
duration|l2:early as	4:17
duration|l2:fad within	4:28
duration|l2:for the	4:25
duration|l2:from the	4:18
duration|l2:function at	4:-7
duration|l2:giv it	4:40
duration|l2:gon in	4:28
duration|l2:gon within	4:20
duration|l2:improvement within	4:9
duration|l2:in about	4:15
duration|l2:in under	4:16
duration|l2:is about	4:29
duration|l2:is usually	4:13
duration|l2:it is	4:26
duration|l2:itself within	4:19
duration|l2:last about	4:12
duration|l2:last between	4:20
duration|l2:last for	4:39
duration|l2:littl as	4:19
duration|l2:longer than	4:13
duration|l2:median of	4:21
duration|l2:mild and	4:11
duration|l2:mor than	4:26
duration|l2:nearly alway	4:9
duration|l2:not work	4:22
duration|l2:off in	4:30
duration|l2:often within	4:-26
duration|l2:on a	4:-32
duration|l2:only after	4:12
duration|l2:out after	4:17
duration|l2:over in	4:16
duration|l2:pain at	4:-18
duration|l2:pass within	4:21
duration|l2:peopl for	4:-15
duration|l2:persist for	4:16
duration|l2:placebo for	4:14
duration|l2:pressur within	4:12
duration|l2:ran for	4:-25
duration|l2:relief within	4:16
duration|l2:resolv within	4:20
duration|l2:result are	4:30
duration|l2:settl in	4:11
duration|l2:settl within	4:21
duration|l2:sick for	4:-12
duration|l2:slowly over	4:32
duration|l2:start within	4:12
duration|l2:tablet for	4:12
duration|l2:tak about	4:37
duration|l2:tak around	4:17
duration|l2:tak it	4:-25
duration|l2:tak only	4:20
duration|l2:taken for	4:12
duration|l2:that last	4:18
duration|l2:the first	4:18
duration|l2:the last	4:-29
duration|l2:the past	4:-17
duration|l2:ther at	4:16
duration|l2:to approximately	4:20
duration|l2:typically last	4:11
duration|l2:up for	4:17
duration|l2:up of	4:10
duration|l2:up over	4:25
duration|l2:up to	4:61
duration|l2:up within	4:10
duration|l2:use for	4:-17
duration|l2:week for	4:19
duration|l2:weight within	4:10
duration|l2:within about	4:10
duration|l2:within the	4:20
duration|l2:work within	4:21
duration|l2:your doctor	4:-22
duration|l2:£ 0	4:-17
duration|l:$	4:-38
duration|l:%	4:-19
duration|l:&	4:-15
duration|l:(	4:16
duration|l:,	4:-13
duration|l:-	4:43
duration|l:0	4:-35
duration|l:;	4:23
duration|l:a	4:-24
duration|l:ach	4:23
duration|l:acid	4:24
duration|l:act	4:21
duration|l:against	4:-9
duration|l:airway	4:23
duration|l:also	4:33
duration|l:alway	4:11
duration|l:and	4:17
duration|l:any	4:-19
duration|l:anyth	4:21
duration|l:approximately	4:23
duration|l:are	4:19
duration|l:area	4:12
duration|l:as	4:14
duration|l:asleep	4:-20
duration|l:aspirin	4:19
duration|l:at	4:15
duration|l:attack	4:-16
duration|l:averag	4:17
duration|l:back	4:9
duration|l:be	4:34
duration|l:been	4:20
duration|l:befor	4:24
duration|l:benefit	4:19
duration|l:better	4:21
duration|l:between	4:32
duration|l:bit	4:22
duration|l:body	4:-12
duration|l:book	4:-25
duration|l:breath	4:-26
duration|l:bruiz	4:11
duration|l:burn	4:-25
duration|l:but	4:-30
duration|l:c	4:20
duration|l:call	4:-11
duration|l:can	4:45
duration|l:carry	4:23
duration|l:caus	4:-3
duration|l:chest	4:14
duration|l:cigarett	4:-27
duration|l:clear	4:29
duration|l:clos	4:-8
duration|l:cold	4:-12
duration|l:com	4:-9
duration|l:cours	4:25
duration|l:cramp	4:19
duration|l:cream	4:10
duration|l:cris	4:19
duration|l:day	4:14
duration|l:dialysis	4:5
duration|l:differenc	4:-7
duration|l:disappear	4:14
duration|l:doctor	4:-21
duration|l:don	4:-14
duration|l:down	4:11
duration|l:doxycyclin	4:14
duration|l:drag	4:18
duration|l:drop	4:19
duration|l:dry	4:-27
duration|l:dull	4:16
duration|l:e	4:-15
duration|l:each	4:24
duration|l:early	4:17
duration|l:eas	4:38
duration|l:evidenc	4:-21
duration|l:expect	4:-14
duration|l:fad	4:44
duration|l:fall	4:-23
duration|l:faster	4:17
duration|l:fat	4:10
duration|l:feel	4:27
duration|l:felt	4:26
duration|l:fewer	4:-23
duration|l:finish	4:12
duration|l:first	4:8
duration|l:fiv	4:9
duration|l:flush	4:17
duration|l:follow	4:-16
duration|l:food	4:20
duration|l:for	4:27
duration|l:four	4:11
duration|l:fractur	4:21
duration|l:gel	4:16
duration|l:generally	4:45
duration|l:gentl	4:20
duration|l:get	4:-22
duration|l:giv	4:23
duration|l:given	4:19
duration|l:go	4:40
duration|l:good	4:-9
duration|l:guidelin	4:14
duration|l:gym	4:-20
duration|l:had	4:6
duration|l:has	4:-7
duration|l:hasn't	4:-16
duration|l:hav	4:23
duration|l:heal	4:11
duration|l:heart	4:17
duration|l:heel	4:17
duration|l:i	4:-17
duration|l:if	4:-15
duration|l:implant	4:21
duration|l:improv	4:-14
duration|l:improvement	4:14
duration|l:in	4:-11
duration|l:infusion	4:30
duration|l:injection	4:12
duration|l:insid	4:20
duration|l:it'	4:-19
duration|l:its	4:33
duration|l:job	4:10
duration|l:kne	4:16
duration|l:label	4:12
duration|l:leak	4:-18
duration|l:least	4:18
duration|l:leav	4:-18
duration|l:leg	4:-14
duration|l:less	4:-7
duration|l:lik	4:11
duration|l:littl	4:9
duration|l:long	4:-22
duration|l:longer	4:13
duration|l:lower	4:-25
duration|l:maintain	4:14
duration|l:mak	4:-19
duration|l:may	4:31
duration|l:medicin	4:21
duration|l:mg	4:37
duration|l:mild	4:12
duration|l:minut	4:19
duration|l:monitor	4:-29
duration|l:mor	4:13
duration|l:most	4:-10
duration|l:my	4:-25
duration|l:nearly	4:10
duration|l:nee	4:13
duration|l:nerv	4:-14
duration|l:night	4:29
duration|l:nin	4:-20
duration|l:normal	4:23
duration|l:normally	4:27
duration|l:nos	4:24
duration|l:notic	4:32
duration|l:now	4:9
duration|l:numb	4:30
duration|l:occur	4:27
duration|l:of	4:13
duration|l:offer	4:17
duration|l:often	4:-36
duration|l:on	4:-7
duration|l:one	4:-30
duration|l:open	4:23
duration|l:operation	4:17
duration|l:or	4:-35
duration|l:over	4:31
duration|l:pain	4:29
duration|l:pass	4:23
duration|l:patient	4:-12
duration|l:peak	4:10
duration|l:peopl	4:-32
duration|l:percent	4:12
duration|l:persist	4:20
duration|l:pill	4:-23
duration|l:placebo	4:17
duration|l:plan	4:24
duration|l:possibly	4:15
duration|l:practic	4:23
duration|l:present	4:12
duration|l:pressur	4:22
duration|l:protect	4:24
duration|l:protection	4:12
duration|l:ran	4:-24
duration|l:rarely	4:25
duration|l:reach	4:13
duration|l:reaction	4:18
duration|l:receiv	4:12
duration|l:recommend	4:20
duration|l:regard	4:-19
duration|l:relaps	4:31
duration|l:releas	4:11
duration|l:relief	4:28
duration|l:report	4:28
duration|l:resolv	4:30
duration|l:result	4:36
duration|l:return	4:17
duration|l:right	4:26
duration|l:ring	4:-23
duration|l:roughly	4:24
duration|l:run	4:16
duration|l:say	4:21
duration|l:second	4:21
duration|l:see	4:-23
duration|l:seen	4:14
duration|l:seizur	4:44
duration|l:session	4:37
duration|l:settl	4:40
duration|l:should	4:-12
duration|l:show	4:17
duration|l:sick	4:-23
duration|l:singl	4:18
duration|l:slower	4:24
duration|l:slowly	4:48
duration|l:smok	4:24
duration|l:so	4:-30
duration|l:spac	4:23
duration|l:start	4:14
duration|l:stay	4:-24
duration|l:steady	4:18
duration|l:stiffness	4:12
duration|l:still	4:40
duration|l:sting	4:25
duration|l:survival	4:-13
duration|l:swallow	4:-34
duration|l:swel	4:18
duration|l:symptom	4:12
duration|l:tablet	4:46
duration|l:tak	4:19
duration|l:taken	4:36
duration|l:teeth	4:38
duration|l:tend	4:15
duration|l:than	4:-12
duration|l:that	4:-27
duration|l:them	4:-14
duration|l:ther	4:37
duration|l:there'	4:22
duration|l:thes	4:17
duration|l:they	4:14
duration|l:though	4:24
duration|l:thousand	4:-17
duration|l:thre	4:-17
duration|l:throw	4:-30
duration|l:tiredness	4:17
duration|l:took	4:18
duration|l:train	4:15
duration|l:treat	4:-18
duration|l:treatment	4:41
duration|l:trial	4:-33
duration|l:turn	4:12
duration|l:twic	4:-7
duration|l:two	4:-20
duration|l:typically	4:19
duration|l:up	4:32
duration|l:urin	4:-19
duration|l:us	4:-31
duration|l:usually	4:80
duration|l:vanish	4:14
duration|l:visibl	4:17
duration|l:wait	4:23
duration|l:was	4:16
duration|l:we	4:-30
duration|l:wear	4:13
duration|l:week	4:38
duration|l:weight	4:19
duration|l:well	4:25
duration|l:went	4:-21
duration|l:wer	4:20
duration|l:wher	4:7
duration|l:which	4:37
duration|l:whol	4:15
duration|l:will	4:-26
duration|l:with	4:-28
duration|l:within	4:24
duration|l:work	4:54
duration|l:wors	4:-17
duration|l:worth	4:18
duration|l:year	4:-21
duration|l:yet	4:21
duration|l:you	4:-13
duration|l:your	4:-44
duration|l:£	4:-17
duration|l:—	4:12
duration|l:“	4:-22
duration|listed	4:-18
duration|m1:,	4:28
duration|m1:and	4:-26
duration|q:1	4:13
duration|q:1,000	4:13
duration|q:11	4:27
duration|q:14	4:10
duration|q:1980	4:15
duration|q:2	4:17
duration|q:2025	4:10
duration|q:34	4:10
duration|q:a	4:3
duration|q:about	4:29
duration|q:actually	4:27
duration|q:adult	4:-17
duration|q:affect	4:23
duration|q:alternativ	4:27
duration|q:announc	4:20
duration|q:any	4:12
duration|q:appointment	4:-15
duration|q:approv	4:5
duration|q:are	4:17
duration|q:around	4:14
duration|q:as	4:11
duration|q:autocel	4:16
duration|q:away	4:-33
duration|q:baby	4:20
duration|q:back	4:26
duration|q:befor	4:-23
duration|q:better	4:28
duration|q:blood	4:17
duration|q:botulinum	4:15
duration|q:busulfan	4:10
duration|q:but	4:20
duration|q:can't	4:-7
duration|q:cel	4:10
duration|q:cell	4:16
duration|q:chanc	4:20
duration|q:children	4:-17
duration|q:choos	4:26
duration|q:chronic	4:13
duration|q:common	4:10
duration|q:complication	4:14
duration|q:condition	4:10
duration|q:contact	4:-16
duration|q:corvanta	4:16
duration|q:cuf	4:-20
duration|q:cut	4:10
duration|q:cycl	4:21
duration|q:data	4:12
duration|q:day	4:22
duration|q:depend	4:15
duration|q:desk	4:12
duration|q:did	4:-17
duration|q:differenc	4:29
duration|q:diseas	4:-16
duration|q:do	4:-28
duration|q:doctor	4:-44
duration|q:doe	4:19
duration|q:don	4:35
duration|q:downtim	4:36
duration|q:effect	4:15
duration|q:els	4:5
duration|q:everyon	4:-12
duration|q:exactly	4:25
duration|q:exerciz	4:27
duration|q:experienc	4:15
duration|q:fact	4:11
duration|q:feel	4:22
duration|q:few	4:18
duration|q:find	4:-13
duration|q:follow	4:14
duration|q:for	4:15
duration|q:from	4:20
duration|q:furosemid	4:-12
duration|q:get	4:35
duration|q:good	4:14
duration|q:hair	4:22
duration|q:halcyon	4:16
duration|q:hand	4:15
duration|q:happen	4:35
duration|q:has	4:15
duration|q:help	4:-5
duration|q:her	4:14
duration|q:honest	4:16
duration|q:hurt	4:39
duration|q:i	4:-15
duration|q:i'd	4:14
duration|q:if	4:-46
duration|q:important	4:24
duration|q:in	4:32
duration|q:infusion	4:10
duration|q:instead	4:15
duration|q:intravenous	4:10
duration|q:isn't	4:-9
duration|q:issu	4:22
duration|q:it	4:21
duration|q:it'	4:22
duration|q:job	4:10
duration|q:july	4:10
duration|q:key	4:-5
duration|q:kne	4:18
duration|q:laser	4:17
duration|q:lasik	4:4
duration|q:last	4:20
duration|q:later	4:20
duration|q:lift	4:15
duration|q:lodu	4:10
duration|q:lodutemgen	4:16
duration|q:long	4:29
duration|q:look	4:-26
duration|q:loss	4:12
duration|q:low	4:12
duration|q:may	4:16
duration|q:mean	4:10
duration|q:medicin	4:15
duration|q:melatonin	4:-28
duration|q:messag	4:-8
duration|q:might	4:22
duration|q:migrain	4:-9
duration|q:mor	4:24
duration|q:much	4:-26
duration|q:myeloablativ	4:10
duration|q:myself	4:14
duration|q:nee	4:15
duration|q:need	4:11
duration|q:no	4:32
duration|q:not	4:-27
duration|q:notic	4:3
duration|q:often	4:-13
duration|q:on	4:18
duration|q:over	4:-17
duration|q:patch	4:-15
duration|q:patient	4:22
duration|q:peel	4:34
duration|q:peopl	4:-24
duration|q:permanent	4:27
duration|q:pharmacist	4:-22
duration|q:pivotal	4:16
duration|q:placebo	4:-25
duration|q:positiv	4:16
duration|q:procedur	4:14
duration|q:promiz	4:14
duration|q:protocol	4:12
duration|q:prp	4:18
duration|q:question	4:24
duration|q:quicker	4:-21
duration|q:quickly	4:6
duration|q:rar	4:22
duration|q:receiv	4:10
duration|q:result	4:28
duration|q:right	4:-21
duration|q:risk	4:13
duration|q:rotator	4:-20
duration|q:rul	4:12
duration|q:s	4:15
duration|q:saf	4:43
duration|q:say	4:-29
duration|q:session	4:11
duration|q:shockwav	4:25
duration|q:should	4:-18
duration|q:sickl	4:16
duration|q:sinc	4:15
duration|q:singl	4:10
duration|q:skin	4:24
duration|q:so	4:13
duration|q:som	4:-17
duration|q:someth	4:5
duration|q:soon	4:13
duration|q:spray	4:23
duration|q:start	4:-17
duration|q:stay	4:15
duration|q:study	4:13
duration|q:suitabl	4:-30
duration|q:tablet	4:24
duration|q:tak	4:-12
duration|q:teeth	4:15
duration|q:tell	4:-22
duration|q:than	4:12
duration|q:that	4:28
duration|q:the	4:20
duration|q:they	4:22
duration|q:thinner	4:17
duration|q:this	4:17
duration|q:thre	4:13
duration|q:thread	4:16
duration|q:tim	4:11
duration|q:toplin	4:16
duration|q:toxin	4:15
duration|q:train	4:19
duration|q:treatment	4:11
duration|q:trial	4:31
duration|q:up	4:13
duration|q:very	4:15
duration|q:visit	4:14
duration|q:we	4:-29
duration|q:weight	4:18
duration|q:well	4:30
duration|q:what	4:-16
duration|q:what'	4:17
duration|q:when	4:48
duration|q:which	4:16
duration|q:who	4:-14
duration|q:will	4:32
duration|q:work	4:49
duration|q:yoga	4:27
duration|q:you	4:-26
duration|r1:,	4:49
duration|r1:-	4:-17
duration|r1:.	4:25
duration|r1:;	4:21
duration|r1:[	4:18
duration|r1:afterward	4:19
duration|r1:ago	4:-24
duration|r1:and	4:15
duration|r1:apart	4:19
duration|r1:as	4:36
duration|r1:beforehand	4:20
duration|r1:but	4:40
duration|r1:by	4:23
duration|r1:can	4:-21
duration|r1:compar	4:23
duration|r1:cours	4:23
duration|r1:follow	4:13
duration|r1:from	4:31
duration|r1:had	4:34
duration|r1:i	4:48
duration|r1:it	4:8
duration|r1:lif	4:-23
duration|r1:memory	4:-15
duration|r1:mor	4:-10
duration|r1:or	4:19
duration|r1:over	4:-35
duration|r1:rather	4:35
duration|r1:run	4:-14
duration|r1:so	4:10
duration|r1:teeth	4:-30
duration|r1:than	4:-10
duration|r1:that	4:16
duration|r1:urin	4:-29
duration|r1:was	4:-20
duration|r1:water	4:-27
duration|r1:with	4:13
duration|r2:! ^	4:25
duration|r2:) .	4:-22
duration|r2:, "	4:-23
duration|r2:, 0	4:16
duration|r2:, a	4:16
duration|r2:, although	4:31
duration|r2:, and	4:47
duration|r2:, at	4:30
duration|r2:, becaus	4:25
duration|r2:, but	4:46
duration|r2:, has	4:11
duration|r2:, in	4:41
duration|r2:, often	4:27
duration|r2:, or	4:-17
duration|r2:, so	4:38
duration|r2:, the	4:-15
duration|r2:, though	4:-20
duration|r2:, usually	4:19
duration|r2:, wherea	4:11
duration|r2:, which	4:15
duration|r2:, yet	4:13
duration|r2:- releas	4:-21
duration|r2:. ^	4:20
duration|r2:. ”	4:23
duration|r2:: ^	4:15
duration|r2:; for	4:11
duration|r2:; som	4:10
duration|r2:[ 0	4:18
duration|r2:after the	4:-5
duration|r2:after they	4:25
duration|r2:after treatment	4:13
duration|r2:afterward .	4:21
duration|r2:ago ,	4:-16
duration|r2:and are	4:20
duration|r2:and last	4:18
duration|r2:and ther	4:24
duration|r2:and you'll	4:16
duration|r2:at most	4:28
duration|r2:befor it	4:16
duration|r2:befor the	4:10
duration|r2:befor you	4:24
duration|r2:befor your	4:-12
duration|r2:can caus	4:-24
duration|r2:compar with	4:23
duration|r2:cours of	4:23
duration|r2:for most	4:13
duration|r2:for the	4:17
duration|r2:i felt	4:24
duration|r2:if you	4:-18
duration|r2:in the	4:-14
duration|r2:lif ,	4:-15
duration|r2:of a	4:9
duration|r2:of agony	4:-27
duration|r2:of diagnosis	4:-17
duration|r2:of pregnancy	4:-17
duration|r2:of stop	4:27
duration|r2:of the	4:24
duration|r2:of treatment	4:20
duration|r2:or week	4:19
duration|r2:rather than	4:35
duration|r2:so that	4:10
duration|r2:teeth .	4:-21
duration|r2:the gap	4:31
duration|r2:to 0	4:-11
duration|r2:to kick	4:18
duration|r2:to settl	4:15
duration|r2:to work	4:27
duration|r2:urin ^	4:-29
duration|r2:with dr	4:34
duration|r2:– ^	4:12
duration|r:"	4:-19
duration|r:%	4:16
duration|r:&	4:12
duration|r:(	4:-21
duration|r:)	4:27
duration|r:0	4:-29
duration|r:;	4:27
duration|r:[	4:26
duration|r:]	4:26
duration|r:a	4:24
duration|r:about	4:-26
duration|r:acut	4:22
duration|r:afterward	4:19
duration|r:ago	4:-24
duration|r:agony	4:-27
duration|r:al	4:11
duration|r:allow	4:-24
duration|r:although	4:34
duration|r:an	4:-21
duration|r:and	4:11
duration|r:anesthetic	4:13
duration|r:any	4:28
duration|r:apart	4:19
duration|r:area	4:12
duration|r:around	4:-26
duration|r:at	4:17
duration|r:attack	4:24
duration|r:back	4:-15
duration|r:becaus	4:38
duration|r:been	4:39
duration|r:beforehand	4:20
duration|r:benefit	4:24
duration|r:better	4:-7
duration|r:blood	4:20
duration|r:both	4:20
duration|r:botox	4:-17
duration|r:burn	4:18
duration|r:but	4:68
duration|r:cal	4:22
duration|r:carry	4:19
duration|r:caus	4:-25
duration|r:cell	4:-19
duration|r:clear	4:11
duration|r:clos	4:6
duration|r:condition	4:-36
duration|r:could	4:19
duration|r:cours	4:23
duration|r:cut	4:-30
duration|r:damag	4:-4
duration|r:data	4:-15
duration|r:day	4:-18
duration|r:diagnosis	4:-17
duration|r:disability	4:-12
duration|r:disappear	4:31
duration|r:diseas	4:12
duration|r:doctor	4:17
duration|r:doe	4:23
duration|r:don	4:-7
duration|r:dos	4:10
duration|r:down	4:-19
duration|r:drug	4:-8
duration|r:effect	4:15
duration|r:end	4:14
duration|r:every	4:27
duration|r:everybody	4:11
duration|r:fad	4:12
duration|r:feel	4:23
duration|r:felt	4:24
duration|r:first	4:57
duration|r:follow	4:25
duration|r:for	4:15
duration|r:from	4:37
duration|r:full	4:31
duration|r:gap	4:32
duration|r:gel	4:-18
duration|r:get	4:17
duration|r:given	4:18
duration|r:go	4:25
duration|r:goe	4:22
duration|r:good	4:20
duration|r:grow	4:-31
duration|r:had	4:24
duration|r:half	4:-9
duration|r:harm	4:-14
duration|r:has	4:46
duration|r:hav	4:38
duration|r:hom	4:-16
duration|r:hospital	4:-14
duration|r:i	4:20
duration|r:if	4:-28
duration|r:injection	4:20
duration|r:insulin	4:26
duration|r:intravenous	4:21
duration|r:is	4:-27
duration|r:it	4:20
duration|r:its	4:-10
duration|r:judg	4:11
duration|r:kick	4:19
duration|r:larg	4:4
duration|r:layer	4:24
duration|r:lead	4:25
duration|r:leav	4:-9
duration|r:left	4:18
duration|r:leg	4:12
duration|r:lif	4:-17
duration|r:lik	4:17
duration|r:link	4:30
duration|r:los	4:-17
duration|r:lower	4:-15
duration|r:may	4:11
duration|r:memory	4:-17
duration|r:might	4:-12
duration|r:month	4:-16
duration|r:mood	4:21
duration|r:mor	4:-13
duration|r:most	4:46
duration|r:mostly	4:22
duration|r:must	4:-13
duration|r:my	4:19
duration|r:nee	4:27
duration|r:needl	4:13
duration|r:no	4:-8
duration|r:not	4:-25
duration|r:of	4:-19
duration|r:off	4:-16
duration|r:often	4:41
duration|r:onc	4:11
duration|r:only	4:-17
duration|r:operation	4:-11
duration|r:or	4:9
duration|r:other	4:30
duration|r:our	4:15
duration|r:over	4:-35
duration|r:pass	4:29
duration|r:patient	4:30
duration|r:peopl	4:20
duration|r:pill	4:9
duration|r:placebo	4:-9
duration|r:polyp	4:19
duration|r:practic	4:28
duration|r:pregnancy	4:-17
duration|r:properly	4:16
duration|r:rais	4:29
duration|r:rather	4:35
duration|r:reduc	4:-10
duration|r:regular	4:15
duration|r:releas	4:-21
duration|r:relief	4:12
duration|r:remain	4:18
duration|r:remission	4:12
duration|r:repeat	4:19
duration|r:review	4:10
duration|r:said	4:-14
duration|r:sam	4:-27
duration|r:session	4:-26
duration|r:set	4:14
duration|r:settl	4:19
duration|r:seven	4:-20
duration|r:show	4:22
duration|r:sick	4:24
duration|r:singl	4:19
duration|r:six	4:-27
duration|r:sleep	4:18
duration|r:so	4:19
duration|r:som	4:25
duration|r:stabl	4:14
duration|r:start	4:48
duration|r:still	4:10
duration|r:stop	4:16
duration|r:strength	4:17
duration|r:stress	4:20
duration|r:study	4:-15
duration|r:surgery	4:23
duration|r:symptom	4:16
duration|r:tablet	4:-20
duration|r:tak	4:-29
duration|r:teeth	4:-30
duration|r:ten	4:19
duration|r:test	4:-14
duration|r:than	4:-8
duration|r:the	4:-25
duration|r:ther	4:45
duration|r:therapy	4:17
duration|r:this	4:17
duration|r:though	4:-20
duration|r:thought	4:20
duration|r:thre	4:-25
duration|r:through	4:-14
duration|r:to	4:-10
duration|r:treatment	4:55
duration|r:two	4:29
duration|r:under	4:18
duration|r:up	4:17
duration|r:upper	4:16
duration|r:urin	4:-8
duration|r:use	4:-28
duration|r:usually	4:21
duration|r:visibl	4:24
duration|r:wak	4:-11
duration|r:water	4:-27
duration|r:we	4:33
duration|r:wear	4:13
duration|r:when	4:13
duration|r:wherea	4:11
duration|r:which	4:18
duration|r:with	4:17
duration|r:without	4:-17
duration|r:women	4:13
duration|r:work	4:-16
duration|r:year	4:-18
duration|r:yet	4:13
duration|r:you	4:14
duration|r:you'll	4:17
duration|r:your	4:-21
duration|r:–	4:11
duration|r:”	4:18
duration|s:'s	4:-24
duration|s:1,500	4:-15
duration|s:1,895	4:-12
duration|s:111	4:-18
duration|s:12	4:33
duration|s:126	4:12
duration|s:14	4:17
duration|s:15	4:43
duration|s:150	4:14
duration|s:16	4:42
duration|s:19	4:-10
duration|s:2	4:2
duration|s:20	4:31
duration|s:200	4:10
duration|s:2010	4:-10
duration|s:2011	4:-18
duration|s:2013	4:-12
duration|s:2014	4:17
duration|s:2015	4:24
duration|s:2018	4:25
duration|s:2019	4:14
duration|s:2021	4:10
duration|s:24	4:21
duration|s:26	4:24
duration|s:29	4:32
duration|s:3	4:12
duration|s:300	4:12
duration|s:31	4:18
duration|s:36	4:-22
duration|s:38	4:20
duration|s:4	4:24
duration|s:41	4:-11
duration|s:44	4:10
duration|s:45	4:43
duration|s:46	4:10
duration|s:48	4:7
duration|s:500	4:-17
duration|s:52	4:-17
duration|s:6	4:18
duration|s:60	4:30
duration|s:62	4:17
duration|s:64	4:19
duration|s:65	4:-22
duration|s:68	4:-27
duration|s:7	4:17
duration|s:70	4:27
duration|s:72	4:21
duration|s:76	4:17
duration|s:80	4:20
duration|s:82	4:21
duration|s:84	4:10
duration|s:9	4:13
duration|s:90	4:29
duration|s:95	4:17
duration|s:96	4:10
duration|s:a	4:-14
duration|s:abrysvo	4:15
duration|s:ach	4:32
duration|s:acid	4:37
duration|s:acn	4:38
duration|s:act	4:26
duration|s:action	4:20
duration|s:activ	4:-1
duration|s:acut	4:29
duration|s:add	4:11
duration|s:adipos	4:14
duration|s:administer	4:15
duration|s:administration	4:-19
duration|s:adult	4:8
duration|s:affect	4:37
duration|s:afterward	4:21
duration|s:against	4:-10
duration|s:agency	4:-28
duration|s:ago	4:-24
duration|s:agony	4:-27
duration|s:air	4:24
duration|s:airway	4:32
duration|s:al	4:-9
duration|s:aligner	4:24
duration|s:allopurinol	4:28
duration|s:almost	4:-11
duration|s:alongsid	4:18
duration|s:alway	4:25
duration|s:american	4:26
duration|s:amnesia	4:18
duration|s:among	4:-26
duration|s:amount	4:18
duration|s:anesthetic	4:28
duration|s:angina	4:12
duration|s:anil	4:-14
duration|s:another	4:-25
duration|s:anti	4:-15
duration|s:antibiotic	4:-14
duration|s:antimalarial	4:-10
duration|s:anyth	4:35
duration|s:appointment	4:-15
duration|s:approv	4:-26
duration|s:approximately	4:23
duration|s:are	4:-19
duration|s:area	4:34
duration|s:arm	4:38
duration|s:artery	4:-31
duration|s:arthritis	4:20
duration|s:as	4:24
duration|s:asleep	4:-8
duration|s:aspirin	4:26
duration|s:asthma	4:15
duration|s:atorvastatin	4:9
duration|s:atrial	4:22
duration|s:away	4:-31
duration|s:azathioprin	4:31
duration|s:b	4:-30
duration|s:b12	4:37
duration|s:back	4:18
duration|s:bad	4:-32
duration|s:bas	4:12
duration|s:be	4:-10
duration|s:becaus	4:12
duration|s:becom	4:-22
duration|s:bedtim	4:21
duration|s:bee	4:-25
duration|s:been	4:6
duration|s:befor	4:8
duration|s:beforehand	4:20
duration|s:believ	4:24
duration|s:benefit	4:19
duration|s:best	4:-37
duration|s:beta	4:-17
duration|s:between	4:-18
duration|s:big	4:-13
duration|s:bipolar	4:13
duration|s:bit	4:5
duration|s:bleed	4:-19
duration|s:blister	4:-18
duration|s:blocker	4:-17
duration|s:blood	4:16
duration|s:bolus	4:11
duration|s:bon	4:30
duration|s:book	4:-23
duration|s:booster	4:38
duration|s:born	4:-30
duration|s:botulinum	4:-21
duration|s:brac	4:9
duration|s:brain	4:-28
duration|s:breakfast	4:-15
duration|s:breast	4:19
duration|s:breastfeed	4:-23
duration|s:breath	4:-27
duration|s:bridg	4:-31
duration|s:brief	4:-32
duration|s:brighter	4:10
duration|s:bring	4:12
duration|s:bronchodilator	4:6
duration|s:bruiz	4:32
duration|s:built	4:11
duration|s:bulevirtid	4:14
duration|s:burn	4:-10
duration|s:burst	4:12
duration|s:but	4:12
duration|s:cal	4:35
duration|s:call	4:-23
duration|s:cam	4:-25
duration|s:can	4:12
duration|s:cancer	4:20
duration|s:cannot	4:-12
duration|s:car	4:-18
duration|s:carbamazepin	4:14
duration|s:carry	4:30
duration|s:cas	4:32
duration|s:caus	4:-8
duration|s:cbt	4:18
duration|s:cell	4:-6
duration|s:cent	4:-14
duration|s:center	4:25
duration|s:chanc	4:26
duration|s:chemical	4:12
duration|s:chest	4:18
duration|s:child	4:15
duration|s:chloramphenicol	4:9
duration|s:choic	4:-23
duration|s:cholesterol	4:-16
duration|s:chronic	4:36
duration|s:cigarett	4:-13
duration|s:clinic	4:-21
duration|s:clinical	4:26
duration|s:clopidogrel	4:6
duration|s:clos	4:8
duration|s:clot	4:-18
duration|s:co	4:14
duration|s:cognitiv	4:-13
duration|s:colchicin	4:22
duration|s:cold	4:-19
duration|s:com	4:-13
duration|s:combin	4:16
duration|s:combination	4:14
duration|s:comfortabl	4:-16
duration|s:comparison	4:27
duration|s:complaint	4:18
duration|s:complication	4:12
duration|s:conclud	4:-10
duration|s:condition	4:-34
duration|s:confident	4:-24
duration|s:confus	4:-17
duration|s:consult	4:27
duration|s:consultant	4:-19
duration|s:consultation	4:-16
duration|s:contact	4:-21
duration|s:contain	4:23
duration|s:contraindicat	4:37
duration|s:cool	4:19
duration|s:cortison	4:15
duration|s:cost	4:-16
duration|s:cough	4:17
duration|s:counter	4:14
duration|s:coupl	4:41
duration|s:cours	4:18
duration|s:cover	4:18
duration|s:crash	4:11
duration|s:craving	4:24
duration|s:cream	4:15
duration|s:cris	4:-1
duration|s:crowd	4:33
duration|s:cur	4:22
duration|s:custom	4:12
duration|s:cyclophosphamid	4:12
duration|s:cystitis	4:20
duration|s:d	4:17
duration|s:daily	4:25
duration|s:damag	4:-11
duration|s:darker	4:18
duration|s:data	4:-19
duration|s:david	4:11
duration|s:day	4:29
duration|s:daytim	4:17
duration|s:deal	4:17
duration|s:decad	4:-26
duration|s:decent	4:15
duration|s:declar	4:19
duration|s:decongestant	4:10
duration|s:defin	4:37
duration|s:deliver	4:16
duration|s:dementia	4:-12
duration|s:department	4:-20
duration|s:depressiv	4:11
duration|s:describ	4:30
duration|s:design	4:-22
duration|s:detectabl	4:10
duration|s:develop	4:-28
duration|s:dexamethason	4:9
duration|s:diagnos	4:29
duration|s:diagnosis	4:-18
duration|s:diarrhea	4:-27
duration|s:did	4:-18
duration|s:diet	4:27
duration|s:differenc	4:-12
duration|s:different	4:19
duration|s:disability	4:-12
duration|s:do	4:18
duration|s:dog	4:-24
duration|s:don	4:-10
duration|s:donepezil	4:17
duration|s:doubl	4:-17
duration|s:doxycyclin	4:14
duration|s:drag	4:18
duration|s:dramatic	4:28
duration|s:driv	4:16
duration|s:driver	4:16
duration|s:drop	4:36
duration|s:dull	4:16
duration|s:durability	4:10
duration|s:e	4:-10
duration|s:each	4:32
duration|s:ear	4:8
duration|s:eardrum	4:-14
duration|s:earlier	4:-17
duration|s:early	4:15
duration|s:eas	4:18
duration|s:effect	4:17
duration|s:egfr	4:15
duration|s:either	4:28
duration|s:electric	4:-11
duration|s:eleven	4:6
duration|s:els	4:14
duration|s:emerg	4:11
duration|s:end	4:21
duration|s:energy	4:21
duration|s:epilepsy	4:22
duration|s:erection	4:-18
duration|s:essential	4:-17
duration|s:et	4:-9
duration|s:ets	4:12
duration|s:even	4:15
duration|s:event	4:-29
duration|s:everybody	4:11
duration|s:everyday	4:13
duration|s:evidenc	4:-13
duration|s:excess	4:14
duration|s:exerciz	4:9
duration|s:expect	4:11
duration|s:explain	4:12
duration|s:extend	4:15
duration|s:extra	4:12
duration|s:extract	4:21
duration|s:facility	4:-38
duration|s:factor	4:-12
duration|s:fad	4:20
duration|s:failur	4:14
duration|s:fast	4:26
duration|s:faster	4:28
duration|s:fat	4:36
duration|s:fatigu	4:15
duration|s:feebl	4:-12
duration|s:feel	4:62
duration|s:feeling	4:-11
duration|s:fell	4:-21
duration|s:felt	4:27
duration|s:fertility	4:20
duration|s:fetal	4:10
duration|s:fever	4:-15
duration|s:few	4:46
duration|s:fewer	4:-24
duration|s:fibrillation	4:22
duration|s:fifteen	4:11
duration|s:fil	4:-16
duration|s:fin	4:18
duration|s:final	4:19
duration|s:find	4:21
duration|s:finger	4:16
duration|s:finish	4:19
duration|s:first	4:10
duration|s:fiv	4:24
duration|s:flu	4:11
duration|s:fludarabin	4:12
duration|s:fluoxetin	4:11
duration|s:flush	4:26
duration|s:follicl	4:-11
duration|s:follow	4:-12
duration|s:food	4:-16
duration|s:foot	4:-22
duration|s:form	4:-14
duration|s:fortnight	4:38
duration|s:found	4:-13
duration|s:fourteen	4:9
duration|s:fractur	4:6
duration|s:frail	4:-22
duration|s:fram	4:9
duration|s:fre	4:19
duration|s:french	4:11
duration|s:full	4:14
duration|s:further	4:-9
duration|s:g	4:11
duration|s:gain	4:41
duration|s:gap	4:24
duration|s:gav	4:15
duration|s:general	4:26
duration|s:generally	4:13
duration|s:gentl	4:24
duration|s:get	4:-6
duration|s:given	4:40
duration|s:glucocorticoid	4:23
duration|s:go	4:22
duration|s:goe	4:42
duration|s:gon	4:30
duration|s:good	4:-10
duration|s:got	4:21
duration|s:great	4:20
duration|s:gritty	4:18
duration|s:grow	4:-28
duration|s:growth	4:-11
duration|s:guidanc	4:10
duration|s:guitar	4:8
duration|s:gulp	4:9
duration|s:gum	4:37
duration|s:gut	4:11
duration|s:gym	4:-20
duration|s:habit	4:20
duration|s:had	4:8
duration|s:hair	4:21
duration|s:half	4:-13
duration|s:hand	4:-19
duration|s:handful	4:-24
duration|s:happen	4:17
duration|s:harbor	4:19
duration|s:harder	4:18
duration|s:harm	4:-16
duration|s:has	4:13
duration|s:hasn't	4:-16
duration|s:hav	4:-30
duration|s:haven't	4:-11
duration|s:he	4:-17
duration|s:head	4:-26
duration|s:heal	4:37
duration|s:healer	4:21
duration|s:heat	4:12
duration|s:heavier	4:18
duration|s:heavy	4:12
duration|s:heel	4:-16
duration|s:hematology	4:11
duration|s:hemoglobin	4:10
duration|s:hepatitis	4:-17
duration|s:herbal	4:20
duration|s:high	4:-24
duration|s:highest	4:31
duration|s:hold	4:-17
duration|s:hop	4:-22
duration|s:horizon	4:12
duration|s:hormon	4:11
duration|s:hurt	4:13
duration|s:hyperplasia	4:14
duration|s:i	4:-23
duration|s:i'd	4:-35
duration|s:i'v	4:-38
duration|s:ibuprofen	4:23
duration|s:if	4:-16
duration|s:imbalanc	4:12
duration|s:immediately	4:-17
duration|s:implant	4:36
duration|s:important	4:-23
duration|s:improv	4:-9
duration|s:improvement	4:37
duration|s:includ	4:6
duration|s:increas	4:-28
duration|s:indefinit	4:9
duration|s:inducer	4:14
duration|s:infant	4:21
duration|s:inflam	4:17
duration|s:inflammatory	4:22
duration|s:infliximab	4:-19
duration|s:infusion	4:9
duration|s:inhaler	4:16
duration|s:inhibitor	4:-24
duration|s:ink	4:11
duration|s:inner	4:8
duration|s:insid	4:23
duration|s:instant	4:29
duration|s:instead	4:21
duration|s:institut	4:11
duration|s:interest	4:16
duration|s:interferon	4:10
duration|s:intravenous	4:22
duration|s:investigator	4:24
duration|s:irreversibl	4:-10
duration|s:irritat	4:23
duration|s:is	4:5
duration|s:isn't	4:-33
duration|s:isotretinoin	4:-6
duration|s:itch	4:29
duration|s:its	4:17
duration|s:jab	4:33
duration|s:job	4:13
duration|s:joint	4:14
duration|s:judg	4:11
duration|s:keep	4:14
duration|s:kept	4:33
duration|s:kg	4:10
duration|s:kick	4:19
duration|s:kidney	4:-15
duration|s:kne	4:25
duration|s:known	4:-16
duration|s:label	4:23
duration|s:lakeshor	4:20
duration|s:lamotrigin	4:22
duration|s:laps	4:-15
duration|s:larg	4:6
duration|s:last	4:13
duration|s:later	4:11
duration|s:laxativ	4:22
duration|s:lbcl	4:12
duration|s:leaflet	4:-13
duration|s:leak	4:-19
duration|s:least	4:11
duration|s:leav	4:-7
duration|s:lesion	4:-9
duration|s:less	4:-12
duration|s:level	4:38
duration|s:lidocain	4:8
duration|s:lif	4:13
duration|s:lifelong	4:11
duration|s:lift	4:29
duration|s:light	4:19
duration|s:lik	4:15
duration|s:likely	4:12
duration|s:limit	4:22
duration|s:lin	4:31
duration|s:liposuction	4:19
duration|s:littl	4:14
duration|s:liver	4:11
duration|s:load	4:19
duration|s:longer	4:-10
duration|s:longest	4:27
duration|s:look	4:9
duration|s:los	4:-10
duration|s:low	4:15
duration|s:lower	4:-19
duration|s:lupus	4:-15
duration|s:lymphodeplet	4:12
duration|s:m	4:23
duration|s:magnesium	4:23
duration|s:mainly	4:18
duration|s:mainstay	4:6
duration|s:maintain	4:24
duration|s:maintenanc	4:25
duration|s:management	4:-15
duration|s:mania	4:17
duration|s:many	4:-8
duration|s:maoi	4:-17
duration|s:may	4:13
duration|s:me	4:-14
duration|s:measur	4:-4
duration|s:medicin	4:35
duration|s:melatonin	4:18
duration|s:memory	4:-21
duration|s:men	4:41
duration|s:meniscectomy	4:18
duration|s:met	4:-10
duration|s:metallic	4:18
duration|s:metformin	4:13
duration|s:methotrexat	4:25
duration|s:mg	4:32
duration|s:might	4:15
duration|s:mild	4:20
duration|s:milligram	4:-13
duration|s:million	4:-12
duration|s:mimic	4:17
duration|s:minority	4:18
duration|s:minut	4:19
duration|s:moderat	4:-9
duration|s:monitor	4:-23
duration|s:month	4:17
duration|s:monthly	4:16
duration|s:mood	4:10
duration|s:mortality	4:11
duration|s:mostly	4:31
duration|s:mother	4:15
duration|s:mouth	4:33
duration|s:mov	4:-11
duration|s:ms	4:-15
duration|s:must	4:14
duration|s:naltrexon	4:25
duration|s:nasal	4:16
duration|s:nearly	4:13
duration|s:nearsight	4:16
duration|s:need	4:27
duration|s:needl	4:30
duration|s:nerv	4:-6
duration|s:neutraliz	4:8
duration|s:new	4:-24
duration|s:newborn	4:15
duration|s:newer	4:-15
duration|s:next	4:19
duration|s:night	4:28
duration|s:nin	4:-13
duration|s:nirsevimab	4:15
duration|s:no	4:-25
duration|s:non	4:21
duration|s:normal	4:26
duration|s:normally	4:48
duration|s:norwegian	4:18
duration|s:nos	4:29
duration|s:not	4:-12
duration|s:noth	4:16
duration|s:notic	4:9
duration|s:now	4:30
duration|s:number	4:-10
duration|s:numbness	4:19
duration|s:nurs	4:25
duration|s:obesity	4:-8
duration|s:occasionally	4:12
duration|s:occlusion	4:11
duration|s:odd	4:-9
duration|s:of	4:-20
duration|s:off	4:14
duration|s:offer	4:40
duration|s:often	4:-26
duration|s:okonjo	4:11
duration|s:older	4:-12
duration|s:on	4:20
duration|s:one	4:-17
duration|s:only	4:-9
duration|s:onset	4:18
duration|s:open	4:19
duration|s:operat	4:14
duration|s:opioid	4:-25
duration|s:option	4:-37
duration|s:or	4:-16
duration|s:oral	4:16
duration|s:organ	4:-24
duration|s:osteoporosis	4:39
duration|s:otherwiz	4:16
duration|s:ought	4:24
duration|s:our	4:11
duration|s:out	4:15
duration|s:outcom	4:-11
duration|s:over	4:-7
duration|s:own	4:13
duration|s:pad	4:-10
duration|s:pain	4:-11
duration|s:painkiler	4:-13
duration|s:painless	4:29
duration|s:paper	4:-21
duration|s:paracetamol	4:10
duration|s:paradoxical	4:14
duration|s:participant	4:52
duration|s:pass	4:-34
duration|s:past	4:-27
duration|s:peak	4:10
duration|s:peel	4:26
duration|s:pen	4:-10
duration|s:peopl	4:10
duration|s:per	4:-16
duration|s:percent	4:19
duration|s:perhap	4:-14
duration|s:permanent	4:-27
duration|s:persever	4:19
duration|s:persist	4:16
duration|s:person	4:31
duration|s:phenytoin	4:14
duration|s:photosensitivity	4:10
duration|s:physiotherapy	4:25
duration|s:pigment	4:19
duration|s:plac	4:27
duration|s:plan	4:-6
duration|s:plenty	4:22
duration|s:polyp	4:20
duration|s:possibly	4:19
duration|s:post	4:23
duration|s:pouch	4:12
duration|s:practic	4:36
duration|s:practically	4:27
duration|s:prednisolon	4:16
duration|s:pregabalin	4:-13
duration|s:pregnant	4:-24
duration|s:present	4:11
duration|s:primary	4:-12
duration|s:probably	4:40
duration|s:problem	4:-12
duration|s:procedur	4:17
duration|s:produc	4:-12
duration|s:professor	4:11
duration|s:prolong	4:-48
duration|s:promiz	4:-9
duration|s:properly	4:16
duration|s:protect	4:25
duration|s:protection	4:22
duration|s:proteinuria	4:15
duration|s:publish	4:1
duration|s:pul	4:8
duration|s:quarter	4:45
duration|s:quick	4:14
duration|s:quickly	4:-19
duration|s:quit	4:24
duration|s:rais	4:24
duration|s:ran	4:-31
duration|s:randomiz	4:10
duration|s:rapid	4:10
duration|s:rapidly	4:23
duration|s:rarely	4:25
duration|s:rash	4:20
duration|s:rat	4:14
duration|s:rather	4:-8
duration|s:reach	4:14
duration|s:reason	4:44
duration|s:reasonabl	4:-13
duration|s:receiv	4:10
duration|s:receptor	4:-13
duration|s:reckon	4:16
duration|s:recover	4:18
duration|s:red	4:22
duration|s:redness	4:24
duration|s:reduction	4:-16
duration|s:regain	4:14
duration|s:regimen	4:18
duration|s:regular	4:32
duration|s:relax	4:23
duration|s:relief	4:16
duration|s:reliever	4:6
duration|s:rely	4:8
duration|s:remain	4:25
duration|s:remedy	4:7
duration|s:remission	4:30
duration|s:remodel	4:18
duration|s:remov	4:26
duration|s:renni	4:10
duration|s:repeat	4:-18
duration|s:replacement	4:25
duration|s:report	4:24
duration|s:requir	4:17
duration|s:rescu	4:14
duration|s:researcher	4:-28
duration|s:respond	4:13
duration|s:responder	4:27
duration|s:respons	4:21
duration|s:result	4:14
duration|s:retainer	4:15
duration|s:return	4:15
duration|s:review	4:13
duration|s:right	4:16
duration|s:ring	4:-21
duration|s:robert	4:11
duration|s:romanian	4:10
duration|s:root	4:22
duration|s:roughly	4:-10
duration|s:round	4:9
duration|s:rul	4:43
duration|s:run	4:16
duration|s:s	4:18
duration|s:safer	4:19
duration|s:salbutamol	4:24
duration|s:saliva	4:17
duration|s:sam	4:-24
duration|s:scab	4:17
duration|s:scan	4:20
duration|s:scar	4:-21
duration|s:season	4:11
duration|s:second	4:-1
duration|s:sedativ	4:-9
duration|s:see	4:-20
duration|s:self	4:17
duration|s:sensitivity	4:21
duration|s:september	4:-19
duration|s:serious	4:-7
duration|s:sery	4:23
duration|s:session	4:-26
duration|s:set	4:26
duration|s:settl	4:38
duration|s:seven	4:-14
duration|s:several	4:18
duration|s:shed	4:18
duration|s:shield	4:15
duration|s:shingrix	4:21
duration|s:shock	4:-20
duration|s:shorten	4:-13
duration|s:shot	4:18
duration|s:shoulder	4:-17
duration|s:show	4:18
duration|s:shown	4:-12
duration|s:shrink	4:28
duration|s:sick	4:12
duration|s:sid	4:29
duration|s:sign	4:-30
duration|s:similar	4:11
duration|s:simvastatin	4:9
duration|s:singl	4:4
duration|s:siz	4:-33
duration|s:skin	4:20
duration|s:sleep	4:14
duration|s:sleepiness	4:28
duration|s:slight	4:21
duration|s:slightly	4:30
duration|s:slow	4:-17
duration|s:slower	4:24
duration|s:slowly	4:-38
duration|s:smaler	4:27
duration|s:smil	4:-21
duration|s:smith	4:17
duration|s:smok	4:31
duration|s:smoker	4:23
duration|s:smooth	4:23
duration|s:sold	4:22
duration|s:som	4:22
duration|s:somebody	4:-9
duration|s:someon	4:-19
duration|s:sometim	4:-15
duration|s:somewhat	4:-23
duration|s:soreness	4:19
duration|s:sort	4:26
duration|s:spac	4:-9
duration|s:speak	4:-17
duration|s:spinal	4:-9
duration|s:spironolacton	4:21
duration|s:spot	4:12
duration|s:sprain	4:19
duration|s:spray	4:33
duration|s:stand	4:-13
duration|s:standard	4:15
duration|s:start	4:28
duration|s:stay	4:19
duration|s:steady	4:19
duration|s:step	4:-18
duration|s:stick	4:20
duration|s:stiffness	4:21
duration|s:still	4:-6
duration|s:stool	4:11
duration|s:straight	4:-31
duration|s:strength	4:30
duration|s:stress	4:20
duration|s:stretch	4:12
duration|s:strik	4:11
duration|s:string	4:8
duration|s:stronger	4:18
duration|s:stuffy	4:16
duration|s:substantial	4:-20
duration|s:sugar	4:23
duration|s:superviz	4:33
duration|s:suppository	4:14
duration|s:surgeon	4:-22
duration|s:survival	4:-30
duration|s:sweat	4:32
duration|s:swedish	4:12
duration|s:swel	4:6
duration|s:switch	4:22
duration|s:symptom	4:15
duration|s:syndrom	4:30
duration|s:t	4:-32
duration|s:tablet	4:9
duration|s:tak	4:18
duration|s:taken	4:29
duration|s:talk	4:25
duration|s:tattoo	4:-12
duration|s:tel	4:-11
duration|s:temporarily	4:16
duration|s:temporary	4:31
duration|s:tend	4:30
duration|s:tender	4:8
duration|s:teriparatid	4:27
duration|s:test	4:-29
duration|s:than	4:-25
duration|s:that'	4:15
duration|s:the	4:8
duration|s:theatr	4:22
duration|s:their	4:3
duration|s:them	4:-21
duration|s:then	4:-7
duration|s:theory	4:15
duration|s:ther	4:24
duration|s:there'	4:23
duration|s:they	4:-20
duration|s:they'r	4:25
duration|s:thigh	4:22
duration|s:thin	4:-19
duration|s:think	4:-21
duration|s:third	4:19
duration|s:thirty	4:32
duration|s:this	4:7
duration|s:though	4:-17
duration|s:thousand	4:-17
duration|s:thre	4:8
duration|s:thrombosis	4:-17
duration|s:thrombotic	4:29
duration|s:throw	4:-30
duration|s:ticagrelor	4:25
duration|s:tight	4:8
duration|s:tir	4:10
duration|s:titrat	4:10
duration|s:to	4:27
duration|s:together	4:21
duration|s:tolerat	4:11
duration|s:tongu	4:15
duration|s:too	4:-7
duration|s:took	4:52
duration|s:tool	4:12
duration|s:toward	4:23
duration|s:toxin	4:-21
duration|s:train	4:33
duration|s:tramadol	4:15
duration|s:transfer	4:15
duration|s:transplant	4:20
duration|s:tray	4:11
duration|s:treatment	4:48
duration|s:trial	4:-18
duration|s:troubl	4:24
duration|s:tub	4:-17
duration|s:tummy	4:18
duration|s:turn	4:8
duration|s:twenty	4:-28
duration|s:twic	4:-12
duration|s:typ	4:-24
duration|s:typical	4:12
duration|s:typically	4:24
duration|s:ulcer	4:28
duration|s:uncomfortabl	4:24
duration|s:unit	4:14
duration|s:universal	4:16
duration|s:unless	4:16
duration|s:until	4:-14
duration|s:up	4:17
duration|s:upset	4:15
duration|s:uric	4:9
duration|s:urin	4:-19
duration|s:us	4:-15
duration|s:use	4:25
duration|s:usual	4:11
duration|s:usually	4:41
duration|s:vaccin	4:-23
duration|s:valproat	4:14
duration|s:vanish	4:27
duration|s:varnish	4:-21
duration|s:versus	4:21
duration|s:verteporfin	4:10
duration|s:very	4:11
duration|s:vessel	4:-18
duration|s:virus	4:17
duration|s:visibl	4:35
duration|s:visit	4:33
duration|s:vitamin	4:42
duration|s:waist	4:-9
duration|s:wak	4:-27
duration|s:walk	4:-16
duration|s:wall	4:-20
duration|s:ward	4:9
duration|s:warn	4:20
duration|s:was	4:-10
duration|s:wasn't	4:9
duration|s:water	4:-19
duration|s:we	4:-15
duration|s:wean	4:19
duration|s:wear	4:34
duration|s:week	4:33
duration|s:weekly	4:11
duration|s:weight	4:11
duration|s:well	4:18
duration|s:went	4:-17
duration|s:what	4:17
duration|s:whatever	4:-15
duration|s:wher	4:18
duration|s:wherea	4:19
duration|s:whether	4:-12
duration|s:which	4:-15
duration|s:whit	4:19
duration|s:whiten	4:13
duration|s:who	4:-12
duration|s:whos	4:9
duration|s:wind	4:20
duration|s:wis	4:23
duration|s:with	4:-13
duration|s:withdrawal	4:26
duration|s:within	4:5
duration|s:without	4:14
duration|s:women	4:13
duration|s:word	4:-21
duration|s:wors	4:-17
duration|s:worth	4:27
duration|s:would	4:-13
duration|s:wouldn't	4:-30
duration|s:year	4:-41
duration|s:you	4:-17
duration|s:you'll	4:27
duration|s:you'r	4:-19
duration|s:you'v	4:14
duration|s:zolpidem	4:11
duration|share:0	4:-34
duration|share:1	4:2
duration|share:2	4:5
duration|share:4	4:55
effect|1:"	0:-28 2:-10 3:-49
effect|1:a	2:-25 3:-41
effect|1:ach	1:30
effect|1:an	1:-59
effect|1:and	0:36
effect|1:any	0:-32
effect|1:are	1:-41 2:33
effect|1:as	1:42
effect|1:asthma	1:-25
effect|1:at	0:32
effect|1:becaus	0:-34
effect|1:blister	1:39
effect|1:breast	1:13
effect|1:bruiz	0:-44 1:46
effect|1:by	0:40 3:-32
effect|1:copd	1:-26
effect|1:cramp	0:-36
effect|1:death	1:-25
effect|1:detoxification	1:26
effect|1:diabet	2:-40
effect|1:dizziness	1:30
effect|1:do	2:17
effect|1:doctor	1:25
effect|1:don't	0:-31 1:68
effect|1:dry	1:33
effect|1:fatigu	0:-45 1:-35
effect|1:feel	2:-22
effect|1:fever	1:30
effect|1:for	1:-26 2:-34
effect|1:hair	0:-30 1:26
effect|1:hav	0:-37 1:-69 2:33
effect|1:headach	0:-44 1:67
effect|1:heartburn	0:31 1:-27
effect|1:high	1:47
effect|1:if	3:-21
effect|1:in	0:54 1:-8 2:-51
effect|1:insomnia	1:-23
effect|1:it	0:38 1:-60 3:24
effect|1:itch	1:45
effect|1:itchy	1:32
effect|1:littl	1:37
effect|1:loperamid	0:42 1:-26
effect|1:los	0:-32 1:-29
effect|1:loss	1:23
effect|1:migrain	0:-42
effect|1:mood	1:36
effect|1:most	2:-34
effect|1:no	1:24
effect|1:non	0:-36 1:40
effect|1:nosebleed	1:6
effect|1:one	0:-26 3:18
effect|1:other	0:-34
effect|1:paracetamol	0:17 1:-32
effect|1:patient	1:-32
effect|1:poor	1:-31
effect|1:propranolol	0:-29
effect|1:rash	1:24
effect|1:red	1:26
effect|1:redness	0:-29 1:28
effect|1:remember	1:21
effect|1:sadly	1:-23
effect|1:scar	1:-32
effect|1:seizur	1:39
effect|1:serious	1:22 2:-22
effect|1:sid	0:-41
effect|1:sign	1:-46
effect|1:slow	1:46
effect|1:small	0:-36 1:-32
effect|1:snor	1:-26
effect|1:som	2:-48 3:19
effect|1:soreness	0:-35 1:32
effect|1:stigma	1:-27
effect|1:surgery	0:-25
effect|1:sweat	1:28
effect|1:swel	1:38
effect|1:tell	2:-25
effect|1:tender	1:31
effect|1:that	3:-25
effect|1:the	0:-45 1:36
effect|1:ther	1:20 2:-21 3:-38
effect|1:thes	1:48
effect|1:they	2:-26 3:-42
effect|1:thos	1:34
effect|1:tingl	1:31 2:-21
effect|1:too	0:-21 1:-35
effect|1:toothach	0:30
effect|1:tummy	0:-34
effect|1:two	0:-46 1:43
effect|1:unlik	0:-34 1:58 3:-27
effect|1:unwant	2:-29
effect|1:use	1:26
effect|1:very	1:28
effect|1:we	1:-32
effect|1:when	1:-35
effect|1:wind	0:-32 1:30
effect|1:with	1:39
effect|1:worth	1:-22
effect|2:" it	0:13
effect|2:" the	1:-32
effect|2:a fast	1:20
effect|2:a few	1:50 2:-14
effect|2:an itchy	1:25
effect|2:an overdos	1:-34
effect|2:as with	1:33
effect|2:asthma is	1:-25
effect|2:breast tenderness	1:13
effect|2:constipation ,	1:41
effect|2:copd ,	1:-26
effect|2:death from	1:-25
effect|2:detoxification alon	1:26
effect|2:diabet is	1:-23
effect|2:diarrhea ^	0:-29 1:29
effect|2:do not	2:17
effect|2:don't stop	0:-28
effect|2:dry mouth	1:21
effect|2:expect sneez	1:30
effect|2:fatigu ,	1:-27
effect|2:fatigu and	1:-25
effect|2:feel sick	2:-20
effect|2:for every	1:21
effect|2:hair loss	0:-30 1:26
effect|2:hav a	0:-30 1:-29 2:43
effect|2:hav ever	1:-31
effect|2:hav had	2:27
effect|2:headach ,	1:42
effect|2:headach ^	0:-25 1:29
effect|2:headach and	1:27
effect|2:if aspirin	2:-18
effect|2:if it	1:28
effect|2:if you	1:-38
effect|2:in migrain	3:27
effect|2:in overdos	0:-29
effect|2:in seven	1:29
effect|2:it also	1:-46
effect|2:it can	1:-38 3:-20
effect|2:it doe	0:-21 1:40 3:-27
effect|2:it pass	0:-28
effect|2:it probably	1:-18
effect|2:it won't	0:41 1:-43
effect|2:it work	3:-19
effect|2:itch ^	1:29
effect|2:los weight	0:-32 1:-29
effect|2:loss of	1:23
effect|2:mood chang	1:33
effect|2:most cas	1:24
effect|2:most of	1:-38
effect|2:most peopl	1:35
effect|2:most sid	1:40
effect|2:muscl weakness	0:-30
effect|2:neck pain	0:-33
effect|2:no death	1:27
effect|2:non of	1:33
effect|2:on the	0:-29
effect|2:one australian	0:-12 1:23
effect|2:one trial	0:-35
effect|2:osteoarthritis com	1:-19
effect|2:pain .	1:-41
effect|2:pain and	0:-17
effect|2:paracetamol is	0:34 1:-25
effect|2:patient complain	1:-37
effect|2:peopl sneez	1:-25
effect|2:poor sleep	1:-31
effect|2:propranolol and	0:-29
effect|2:rash ,	1:19
effect|2:remember that	1:21
effect|2:sadly it	1:-23
effect|2:serious problem	1:27
effect|2:sever tiredness	1:29
effect|2:sid effect	0:-41
effect|2:sign includ	1:-30
effect|2:small amount	1:-25
effect|2:snor ,	1:-26
effect|2:som peopl	1:20 2:-31 3:-16
effect|2:som researcher	3:31
effect|2:stop and	1:36
effect|2:swel and	0:-38 1:22
effect|2:swel of	1:22
effect|2:swel was	1:24
effect|2:tell your	2:-25
effect|2:tender breast	1:26
effect|2:the commonest	1:43
effect|2:the pain	1:-38
effect|2:the sign	1:-18
effect|2:the swel	1:37
effect|2:the twitch	3:-21
effect|2:ther is	0:-52
effect|2:ther was	0:30 1:-24
effect|2:ther wer	0:-39 1:48
effect|2:they do	0:33 1:-33
effect|2:they help	0:-34 1:18
effect|2:this paper	0:-27
effect|2:thos who	0:-17 1:41
effect|2:tingl ,	1:28
effect|2:too much	1:-29
effect|2:topiramat often	1:28
effect|2:troubl swallow	1:-40
effect|2:unwant effect	0:-53
effect|2:use it	1:26
effect|2:very rarely	1:36
effect|2:we also	1:-26
effect|2:we are	0:-37 1:-36
effect|2:wind and	0:-32 1:30
effect|2:worth know	1:-22
effect|2:you hav	1:-41
effect|2:you may	1:30 2:-32
effect|2:you might	1:39
effect|2:“ my	0:34 1:-30
effect|b:paragraph	2:-39
effect|b:table-cell	1:36 2:-38 3:-21
effect|c:advers	1:42
effect|c:amount	1:-33
effect|c:arm	1:39
effect|c:aspirin	1:38
effect|c:becom	2:-19
effect|c:bit	0:-48
effect|c:block	0:-35 3:32
effect|c:blood	0:-41 1:34
effect|c:body	0:-10 2:19
effect|c:bowel	1:-27
effect|c:box	1:-42
effect|c:bring	3:-33
effect|c:cal	3:-20
effect|c:calm	0:37
effect|c:carry	0:-35
effect|c:cas	1:30
effect|c:caus	0:-53 1:35 3:-32
effect|c:cell	0:-28
effect|c:chanc	0:43
effect|c:com	1:-25
effect|c:common	1:-43
effect|c:complain	0:-28
effect|c:contraindicat	1:-22
effect|c:control	1:-40 2:-31
effect|c:cough	0:25 1:-22
effect|c:cryo	3:-24
effect|c:cut	1:-52
effect|c:damp	3:-26
effect|c:dampen	0:37 1:-29
effect|c:deficiency	1:-39
effect|c:defin	0:-21
effect|c:develop	0:-41
effect|c:differenc	0:32 1:-23
effect|c:dos	0:34
effect|c:drug	1:-15 3:-30
effect|c:dry	1:23
effect|c:eas	0:64 1:-63 3:-57
effect|c:effect	1:17
effect|c:ending	3:28
effect|c:event	1:24
effect|c:evidenc	3:-21
effect|c:explain	3:-21
effect|c:fast	1:28
effect|c:feel	3:-17
effect|c:fin	1:-13
effect|c:fluoxetin	1:23
effect|c:follow	1:33
effect|c:fre	0:-39
effect|c:frequent	1:-43
effect|c:function	1:-25
effect|c:gav	1:38
effect|c:get	0:-60 2:-32 3:-26
effect|c:giv	0:-40 1:29
effect|c:given	1:-22
effect|c:good	0:42 1:-42
effect|c:halv	0:39
effect|c:hard	0:-20
effect|c:harm	0:-26
effect|c:hazard	1:43
effect|c:hcq	0:37
effect|c:heartbeat	1:26
effect|c:help	0:44 1:-34 3:-22
effect|c:higher	1:28
effect|c:hiv	1:-30 2:-13
effect|c:important	1:-21
effect|c:includ	0:-33
effect|c:increas	0:-55 1:53
effect|c:infection	0:-23
effect|c:irritation	1:16
effect|c:itch	0:39 1:-28
effect|c:keep	0:37 1:-37 3:-32
effect|c:kne	1:-31
effect|c:lamotrigin	1:22
effect|c:last	1:32
effect|c:lead	0:-28 1:4
effect|c:leav	0:-39
effect|c:leg	1:-18
effect|c:littl	0:29
effect|c:liver	1:-38 3:-27
effect|c:look	0:-58
effect|c:low	1:-37
effect|c:lower	0:37 1:-28 3:-22
effect|c:mak	0:-22 1:60 2:-34 3:-13
effect|c:mean	0:-45 3:-28
effect|c:medicin	1:-35
effect|c:men	1:35
effect|c:migrain	0:-32
effect|c:month	0:-38 1:39
effect|c:mop	3:21
effect|c:needl	3:25
effect|c:neurologic	1:29
effect|c:nos	0:-36 1:-35
effect|c:notic	0:-33
effect|c:odd	1:42
effect|c:pain	0:-32
effect|c:paracetamol	0:31 1:-47
effect|c:participant	1:36
effect|c:pass	3:20
effect|c:peopl	0:-26 3:-33
effect|c:person	0:-15
effect|c:population	1:30
effect|c:possibl	1:33
effect|c:precipitat	1:26
effect|c:prevent	0:46 1:-42
effect|c:pric	0:-40 1:36
effect|c:problem	1:30
effect|c:procedur	1:32
effect|c:produc	0:-42
effect|c:purpos	0:-33
effect|c:put	0:-43
effect|c:rais	0:-48 1:37
effect|c:reaction	0:-42 1:35 2:-19
effect|c:red	0:-24 1:37
effect|c:reduc	1:-39
effect|c:relaps	1:24
effect|c:releas	3:30
effect|c:relief	0:41 1:-32
effect|c:reliev	0:46 1:-30 3:-25
effect|c:remember	1:21
effect|c:remission	1:35
effect|c:risk	1:29 3:-24
effect|c:see	1:17
effect|c:serious	0:-38 2:-28
effect|c:shak	1:32
effect|c:sick	1:19
effect|c:sid	1:41
effect|c:sign	1:28
effect|c:skin	0:-41
effect|c:sooth	0:50 1:-32
effect|c:steroid	0:-36 1:37
effect|c:stomach	0:-27
effect|c:stop	3:-42
effect|c:straight	1:38
effect|c:swell	1:-30
effect|c:tak	0:56 3:-33
effect|c:ten	1:29
effect|c:tend	0:35 1:-24
effect|c:test	0:36
effect|c:thought	1:-44
effect|c:thrush	1:30
effect|c:tingl	1:25
effect|c:toxicity	1:29
effect|c:treatment	0:62 1:-66
effect|c:trial	0:-32
effect|c:trigger	3:27
effect|c:use	1:-44 2:30
effect|c:vein	1:27
effect|c:warn	1:12
effect|c:water	1:-38 3:19
effect|c:way	0:15 1:-34
effect|c:women	0:-42
effect|c:work	3:-20
effect|c:zero	0:-31 1:32
effect|ck:condition	1:-27 2:11 3:-39
effect|ck:effect	0:-40 2:-43 3:-33
effect|ck:form	1:-36
effect|ck:frequency	0:-2 1:-23
effect|ck:outcome	1:-35 2:-40 3:-34
effect|ck:population	3:-23
effect|ck:process	0:-48 3:31
effect|ck:provider	2:26
effect|ck:purpose	1:-42 2:-31
effect|ck:quantity	2:-39 3:-41
effect|ck:setting	3:-27
effect|ck:target	3:24
effect|cl:'s	2:16 3:-34
effect|cl:14	1:21
effect|cl:18	0:-24
effect|cl:2	1:-33 3:31
effect|cl:5	3:-27
effect|cl:abandon	1:24
effect|cl:abrupt	1:42
effect|cl:acid	1:-48
effect|cl:act	3:-34
effect|cl:activ	2:23
effect|cl:acut	0:-24 1:-14
effect|cl:add	0:49 1:-56
effect|cl:addiction	1:26
effect|cl:advers	1:57
effect|cl:affect	0:-24 1:-32
effect|cl:age	1:-35
effect|cl:alon	0:-31
effect|cl:ankl	1:-32
effect|cl:antibiotic	1:-37
effect|cl:antidepressant	1:36
effect|cl:anxiety	0:24
effect|cl:appear	3:8
effect|cl:arm	0:-28
effect|cl:aspirin	0:-50 2:-21
effect|cl:associat	1:35
effect|cl:asthma	1:-38
effect|cl:balanc	3:-21
effect|cl:becom	2:-21 3:-22
effect|cl:believ	3:37
effect|cl:bit	0:-54
effect|cl:blind	0:-31
effect|cl:blister	1:35
effect|cl:block	3:19
effect|cl:blocker	1:29
effect|cl:body	2:18 3:-29
effect|cl:bon	1:-40
effect|cl:break	3:26
effect|cl:breast	1:34
effect|cl:breathlessness	1:-39
effect|cl:bring	3:-33
effect|cl:bruiz	0:-23
effect|cl:build	1:-41
effect|cl:burn	0:-40
effect|cl:cal	3:-20
effect|cl:calm	1:-39
effect|cl:car	0:51
effect|cl:carry	0:-49
effect|cl:cas	1:33
effect|cl:caus	0:-50 3:-32
effect|cl:chang	3:24
effect|cl:chew	1:37
effect|cl:chronic	1:-35
effect|cl:clear	3:-28
effect|cl:client	1:30
effect|cl:cold	1:22
effect|cl:com	0:-45
effect|cl:combin	1:-44
effect|cl:common	1:-24
effect|cl:complain	0:-28
effect|cl:confident	0:-36
effect|cl:contraindicat	1:-35 2:20
effect|cl:control	0:54 1:-40 2:-31
effect|cl:copd	1:-29
effect|cl:cost	1:35
effect|cl:cough	0:23
effect|cl:craving	1:-25
effect|cl:cryo	3:-24
effect|cl:cut	3:-22
effect|cl:cytisin	0:-12 1:23
effect|cl:damp	3:-26
effect|cl:dampen	0:37 1:-29
effect|cl:deficiency	1:-41
effect|cl:defin	0:-32
effect|cl:dementia	1:-36
effect|cl:desn't	1:15 3:-17
effect|cl:develop	0:-66
effect|cl:diabet	0:-31
effect|cl:diarrhea	0:-43
effect|cl:diet	1:-34
effect|cl:differenc	0:32 1:-23
effect|cl:difficulty	1:24
effect|cl:disorder	0:-38 1:-39
effect|cl:dizziness	1:47
effect|cl:drowsiness	1:12
effect|cl:drowsy	1:24
effect|cl:drug	3:-37
effect|cl:dry	0:-32 1:41
effect|cl:eas	0:51 1:-9
effect|cl:eczema	0:23
effect|cl:edg	0:33
effect|cl:effect	0:42 1:32
effect|cl:effectiv	0:49
effect|cl:epilepsy	1:-17
effect|cl:event	1:28
effect|cl:evidenc	3:-28
effect|cl:exerciz	1:-15 3:-33
effect|cl:explain	3:-21
effect|cl:factor	0:32
effect|cl:fall	1:39
effect|cl:far	0:28
effect|cl:feel	0:-51 1:36 3:-22
effect|cl:felt	1:41
effect|cl:fin	1:-13
effect|cl:fiv	0:-61
effect|cl:fluoxetin	0:-29
effect|cl:flush	1:55
effect|cl:follow	1:2
effect|cl:fractur	0:-30
effect|cl:fragil	2:20
effect|cl:fre	0:-24
effect|cl:gain	0:-51
effect|cl:get	0:-44 1:22
effect|cl:given	1:-23
effect|cl:go	1:-43 3:-23
effect|cl:good	0:53
effect|cl:gut	3:-30
effect|cl:hair	1:56
effect|cl:half	1:-20
effect|cl:halv	0:48 1:-39
effect|cl:hand	3:-29
effect|cl:handful	0:29
effect|cl:hard	0:-20
effect|cl:harm	0:-29
effect|cl:hcq	0:37
effect|cl:head	0:40
effect|cl:heal	0:50
effect|cl:help	1:-23 2:-24 3:-28
effect|cl:herbal	0:45
effect|cl:hid	1:31
effect|cl:high	1:37
effect|cl:higher	1:41
effect|cl:hiv	0:-40 1:-35 2:-16
effect|cl:ibuprofen	0:41 2:-22
effect|cl:immun	3:24
effect|cl:important	1:-21
effect|cl:includ	0:-36
effect|cl:increas	0:-52
effect|cl:irregular	1:26
effect|cl:irritability	0:28 1:-22
effect|cl:irritation	1:33
effect|cl:it'	3:-29
effect|cl:itchy	1:-42
effect|cl:john	0:33
effect|cl:joint	1:-32
effect|cl:keep	0:41 1:-39 3:-36
effect|cl:kidney	3:17
effect|cl:kne	1:-31
effect|cl:known	3:-28
effect|cl:last	0:-30
effect|cl:lat	0:-40
effect|cl:lead	0:-30
effect|cl:leav	0:-51
effect|cl:lens	1:37
effect|cl:let	3:-23
effect|cl:level	3:-25
effect|cl:licens	1:-28
effect|cl:lif	1:33
effect|cl:lift	0:23
effect|cl:lin	1:-24
effect|cl:liver	3:-28
effect|cl:local	0:44
effect|cl:lower	0:28 1:-23 3:-34
effect|cl:main	1:-40
effect|cl:mak	1:47 2:-35
effect|cl:massag	0:-46
effect|cl:mean	0:-34
effect|cl:melatonin	0:-25 1:44
effect|cl:melt	0:33 1:-43
effect|cl:men	1:35
effect|cl:metronidazol	0:-27 1:45
effect|cl:mop	3:21
effect|cl:mortality	1:-23
effect|cl:mouth	0:-42
effect|cl:naltrexon	0:-32 1:35
effect|cl:neck	1:21
effect|cl:needl	3:25
effect|cl:nerv	0:-24
effect|cl:neurologic	1:29
effect|cl:non	1:31
effect|cl:nut	0:-22
effect|cl:odd	1:42
effect|cl:old	1:-32
effect|cl:older	0:-27
effect|cl:open	0:45
effect|cl:opioid	3:-25
effect|cl:pain	3:10
effect|cl:paper	0:-31
effect|cl:paracetamol	0:44 1:-59
effect|cl:pass	3:19
effect|cl:peopl	3:-38
effect|cl:person	0:-35
effect|cl:plaqu	3:-19
effect|cl:poor	1:-38
effect|cl:population	1:30
effect|cl:possibl	1:43
effect|cl:potassium	1:33
effect|cl:ppis	1:-22
effect|cl:precipitat	0:-40
effect|cl:prevent	0:20
effect|cl:pric	0:-45 1:34
effect|cl:probiotic	0:40 1:-38
effect|cl:problem	1:28
effect|cl:procedur	1:32
effect|cl:produc	0:-45
effect|cl:prolong	1:25
effect|cl:propos	0:-33 3:28
effect|cl:propranolol	1:35
effect|cl:prostat	1:34
effect|cl:protein	0:-29 1:-45 3:16
effect|cl:purpos	0:-33
effect|cl:rais	3:-21
effect|cl:reaction	0:-63 1:37 2:-19
effect|cl:receiv	1:35
effect|cl:receptor	1:53 3:-32
effect|cl:red	0:-25
effect|cl:redness	0:-32 1:29
effect|cl:reduc	1:-47 3:23
effect|cl:reliev	0:60 1:-35 3:-25
effect|cl:remember	1:43
effect|cl:result	1:-40
effect|cl:risk	0:-33 1:30 3:-23
effect|cl:s	0:-49
effect|cl:said	3:-35
effect|cl:salt	3:20
effect|cl:sedation	0:-36
effect|cl:seem	1:37
effect|cl:seizur	3:-14
effect|cl:semaglutid	0:47
effect|cl:serious	0:-42 2:-27
effect|cl:serotonin	3:-22
effect|cl:settl	0:47 3:-17
effect|cl:shak	1:19
effect|cl:shift	3:-24
effect|cl:short	1:-26
effect|cl:show	0:49 1:-34
effect|cl:sid	1:55
effect|cl:sign	0:-30 3:-32
effect|cl:signal	3:32
effect|cl:singl	1:31
effect|cl:sit	1:31
effect|cl:six	0:-15
effect|cl:slow	1:-41 3:-23
effect|cl:small	3:-30
effect|cl:smok	1:-29
effect|cl:sneez	1:-23
effect|cl:sold	1:-29
effect|cl:somnolenc	1:33
effect|cl:sooth	1:-31
effect|cl:spar	3:23
effect|cl:st	0:31
effect|cl:stocking	0:34 1:-27
effect|cl:stress	1:-32
effect|cl:strok	0:-55
effect|cl:sweat	1:-27
effect|cl:swell	1:-30
effect|cl:switch	3:28
effect|cl:swollen	1:-39 3:-27
effect|cl:system	3:24
effect|cl:tablet	0:49 2:-31
effect|cl:tak	0:55 3:-47
effect|cl:taken	2:-17
effect|cl:tell	1:-48
effect|cl:ten	1:25
effect|cl:tend	1:-35
effect|cl:test	0:27
effect|cl:therapy	3:34
effect|cl:thing	1:24
effect|cl:think	0:-49 3:23
effect|cl:threaten	1:38
effect|cl:thrush	1:30
effect|cl:tingl	1:34
effect|cl:toleranc	1:29
effect|cl:toxicity	1:29
effect|cl:transplant	1:27
effect|cl:treat	1:33
effect|cl:treatment	1:-51 3:-39
effect|cl:trial	3:-30
effect|cl:turn	1:-45
effect|cl:two	0:37
effect|cl:unsuitabl	2:25
effect|cl:use	0:56 2:13
effect|cl:usual	1:-22
effect|cl:vaccin	1:-39
effect|cl:vein	0:-25
effect|cl:vessel	3:-40
effect|cl:virus	3:28
effect|cl:vomit	0:-42
effect|cl:walk	1:-22
effect|cl:warn	1:29
effect|cl:watery	1:33
effect|cl:way	1:-31
effect|cl:week	0:-28
effect|cl:weight	1:-27 3:-33
effect|cl:wheez	1:-20
effect|cl:whos	1:-39
effect|cl:wind	1:-32
effect|cl:work	0:-28
effect|cl:wort	0:33
effect|cl:you'v	2:32
effect|cl:zero	0:-31 1:32
effect|cl:zinc	1:34
effect|cr:'s	3:-34
effect|cr:1	0:-37
effect|cr:10	1:3
effect|cr:15	1:-30
effect|cr:17	1:24
effect|cr:2	0:-25
effect|cr:2017	1:-47
effect|cr:2021	0:-44
effect|cr:5	3:-21
effect|cr:6	1:-17
effect|cr:8	0:46
effect|cr:abov	1:37
effect|cr:account	0:-34
effect|cr:acid	1:29
effect|cr:advers	1:44
effect|cr:alon	0:-50
effect|cr:anemia	1:-35
effect|cr:anxiety	1:22
effect|cr:appear	0:-40 3:-23
effect|cr:area	3:-43
effect|cr:asthma	1:44
effect|cr:begin	1:18
effect|cr:blood	0:-60 2:-34
effect|cr:bon	1:29
effect|cr:bowel	0:-30 1:30
effect|cr:breath	0:-41 1:38 2:-25
effect|cr:breathlessness	1:-24
effect|cr:bridg	1:24
effect|cr:build	1:21
effect|cr:burn	0:-46
effect|cr:catch	1:41
effect|cr:caus	1:-24 2:-25
effect|cr:cell	0:-32
effect|cr:chronic	0:-16
effect|cr:cigarett	1:-27
effect|cr:class	1:26
effect|cr:clear	1:42
effect|cr:cold	1:-18
effect|cr:com	3:-43
effect|cr:common	0:-54 1:65 2:-24
effect|cr:commonest	1:43
effect|cr:complaint	1:66
effect|cr:continu	1:-45
effect|cr:control	0:49
effect|cr:cough	0:-38 1:-29
effect|cr:count	1:-34 2:-23
effect|cr:damag	1:-42
effect|cr:dangerous	1:-29
effect|cr:death	1:-21
effect|cr:deep	1:-53
effect|cr:depression	0:-60
effect|cr:develop	0:-36 1:32
effect|cr:diarrhea	0:-30
effect|cr:difficulty	0:-40
effect|cr:doctor	1:-31
effect|cr:document	1:28
effect|cr:dominat	1:33
effect|cr:don	1:21
effect|cr:dos	1:40
effect|cr:drag	0:-12
effect|cr:drawback	1:44
effect|cr:drop	1:-43
effect|cr:drug	3:-24
effect|cr:due	1:39
effect|cr:e	1:-27
effect|cr:earlier	1:-28
effect|cr:eas	0:1 1:-48
effect|cr:easily	1:-28 2:-27
effect|cr:eczema	1:33
effect|cr:enzym	3:-27
effect|cr:erection	1:27
effect|cr:extremely	1:25
effect|cr:far	0:-45
effect|cr:fast	1:-31
effect|cr:fatigu	1:-40
effect|cr:fell	0:49 1:-35
effect|cr:find	0:-21
effect|cr:flar	1:-32
effect|cr:follow	0:-45
effect|cr:food	0:-48
effect|cr:form	3:-27
effect|cr:fortnight	0:-30
effect|cr:four	1:48
effect|cr:fre	0:53 3:-26
effect|cr:frequency	1:11
effect|cr:frequent	0:-42
effect|cr:giv	0:33
effect|cr:given	1:-22 2:-26
effect|cr:go	3:31
effect|cr:goe	0:-37
effect|cr:hair	0:-22
effect|cr:happen	1:31
effect|cr:heart	0:22
effect|cr:help	0:35 1:-38 3:-26
effect|cr:hom	1:-30
effect|cr:hour	1:-22
effect|cr:hunger	1:-22
effect|cr:hurt	1:-33
effect|cr:impairment	2:19
effect|cr:improv	3:-33
effect|cr:infection	2:-40
effect|cr:ingredient	1:-34 2:27
effect|cr:irregular	1:37
effect|cr:irritation	1:28
effect|cr:itchy	1:29
effect|cr:jab	1:31
effect|cr:jittery	1:16
effect|cr:kidney	0:-50
effect|cr:kill	0:-20
effect|cr:leav	0:-41
effect|cr:let	1:-36 2:35 3:33
effect|cr:littl	0:42 1:-53
effect|cr:liv	0:41
effect|cr:liver	3:24
effect|cr:long	1:18
effect|cr:lot	1:-32
effect|cr:lower	1:-30
effect|cr:mean	1:-51
effect|cr:medicin	0:-42 1:42
effect|cr:menopaus	1:-27
effect|cr:mention	1:18
effect|cr:messenger	3:27
effect|cr:mg	0:46
effect|cr:mild	1:58
effect|cr:minority	1:30
effect|cr:month	2:-29
effect|cr:mood	3:-40
effect|cr:mov	1:-39
effect|cr:muscl	3:-45
effect|cr:nausea	0:-38
effect|cr:need	3:-23
effect|cr:needl	0:-39
effect|cr:negativ	0:36
effect|cr:nerv	0:-31 1:-63
effect|cr:nicotin	1:-14
effect|cr:niggl	1:25
effect|cr:nrt	1:21
effect|cr:number	1:-24
effect|cr:occur	2:-33
effect|cr:overactiv	1:-25
effect|cr:overdos	1:30 3:25
effect|cr:pass	0:-37
effect|cr:patient	2:-46 3:-27
effect|cr:peanut	0:-26
effect|cr:peopl	2:-29
effect|cr:pin	1:-35
effect|cr:plac	1:45
effect|cr:placebo	0:-43
effect|cr:possibl	1:31
effect|cr:prefer	1:-24
effect|cr:pressur	3:-44
effect|cr:principal	1:41
effect|cr:probiotic	1:19
effect|cr:prompt	1:-35
effect|cr:provok	1:-53
effect|cr:put	1:47
effect|cr:rais	0:-35
effect|cr:rar	1:44 2:-31
effect|cr:rat	1:-50
effect|cr:receiv	0:-31 2:23
effect|cr:reduc	0:36 1:-40
effect|cr:relat	1:33
effect|cr:remain	0:44
effect|cr:report	0:-40 3:-21
effect|cr:resolv	1:36
effect|cr:respond	1:-34
effect|cr:rib	1:-25
effect|cr:runny	1:-25
effect|cr:said	1:23 3:-33
effect|cr:say	2:-30
effect|cr:school	1:-28
effect|cr:sedativ	1:-27
effect|cr:see	2:23
effect|cr:seen	1:43 2:-23
effect|cr:seizur	1:-50
effect|cr:sensitivity	0:25 3:-34
effect|cr:session	1:31
effect|cr:set	0:-38
effect|cr:settl	0:-52 1:46
effect|cr:sever	2:15
effect|cr:sick	0:-31
effect|cr:sid	0:-37
effect|cr:sign	1:12
effect|cr:skin	3:-31
effect|cr:slow	0:-48
effect|cr:sor	0:-56
effect|cr:speak	1:36
effect|cr:stand	0:-23
effect|cr:statin	0:-43 1:42
effect|cr:steer	1:39
effect|cr:stomach	0:-27
effect|cr:stress	1:-47
effect|cr:strok	1:-39
effect|cr:sugar	1:31
effect|cr:suggest	1:-41
effect|cr:suicidal	1:24
effect|cr:sun	1:29
effect|cr:sweat	1:40
effect|cr:swel	3:-17
effect|cr:switch	0:-27 1:-41 3:-22
effect|cr:symptom	1:-38
effect|cr:tablet	3:-16
effect|cr:teary	1:25
effect|cr:tell	1:-32
effect|cr:ten	1:-44
effect|cr:tend	0:-52 1:45
effect|cr:third	1:-41
effect|cr:thought	1:12 3:22
effect|cr:throat	1:-27
effect|cr:tingl	1:18
effect|cr:tiredness	0:-37
effect|cr:treatment	1:34
effect|cr:troubl	0:-59
effect|cr:turn	0:-53
effect|cr:two	3:-29
effect|cr:uncommon	1:47
effect|cr:universal	1:25
effect|cr:unsuitabl	1:28
effect|cr:urinary	1:11
effect|cr:urination	1:23
effect|cr:use	2:-36
effect|cr:user	0:-48 1:54
effect|cr:usual	1:40 3:15
effect|cr:vanish	1:18
effect|cr:vein	1:-38
effect|cr:vessel	3:21
effect|cr:vision	0:-20
effect|cr:vitamin	1:32
effect|cr:vomit	0:-36
effect|cr:wall	3:-24
effect|cr:way	0:-38
effect|cr:wear	0:-39
effect|cr:week	0:34 3:-24
effect|cr:wheel	1:-26
effect|cr:wheez	1:-35
effect|cr:worry	1:33
effect|cr:worst	1:35
effect|cr:year	1:-54
effect|e:!	3:-22
effect|e:"	1:50 2:-41 3:-46
effect|e:)	1:-16
effect|e::	0:-37 1:-30 2:-29 3:-20
effect|e:;	0:-21 2:-15
effect|e:ach	1:24
effect|e:appetit	1:23
effect|e:breath	1:44
effect|e:cramp	0:-21
effect|e:diarrhea	0:-28 1:23
effect|e:effect	1:-45
effect|e:feet	2:-32
effect|e:fit	1:-30 2:26
effect|e:gain	0:-29 1:27
effect|e:harm	1:29
effect|e:headach	0:-29 1:45
effect|e:heartbeat	1:45 2:-32
effect|e:itch	1:29
effect|e:loss	1:31
effect|e:medicin	1:-31
effect|e:pressur	1:-40 2:27
effect|e:problem	1:30
effect|e:rash	1:48
effect|e:sick	1:38
effect|e:sugar	2:-33
effect|e:sweat	1:14
effect|e:temperatur	2:-18
effect|e:up	1:-13
effect|e:urin	1:23
effect|e:vision	0:-33 1:47
effect|far:0	2:-44
effect|far:1	3:-42
effect|far:2	2:-25 3:-36
effect|far:3	1:-30 2:-13
effect|far:4	0:-48 1:63
effect|far:5	1:35
effect|h:1	2:-42
effect|h:10	1:21
effect|h:100	1:27
effect|h:2	0:-11
effect|h:3	2:-21
effect|h:3.1	1:-21
effect|h:4	2:-25
effect|h:5	0:-27
effect|h:about	3:-42
effect|h:ach	0:38 1:-28
effect|h:action	3:28
effect|h:advers	0:-63
effect|h:afterward	1:47 2:-33
effect|h:alcohol	0:-23 1:37 2:-19
effect|h:alendronat	0:-25 1:14
effect|h:alzheimer	1:37
effect|h:am	1:-25
effect|h:and	3:-39
effect|h:antibiotic	0:-38
effect|h:antidepressant	0:-40
effect|h:any	2:-59
effect|h:anyth	1:-4
effect|h:apixaban	1:-29
effect|h:approv	2:-30
effect|h:are	2:-32 3:-36
effect|h:as	0:-49 1:36
effect|h:away	0:-60 1:46 2:-22 3:-24
effect|h:back	0:36 3:-35
effect|h:background	3:-28
effect|h:bad	0:-33
effect|h:be	1:42
effect|h:been	1:-40
effect|h:befor	0:-40
effect|h:big	1:-7
effect|h:bor	0:-29 1:-32 2:-18
effect|h:breastfeed	0:-31
effect|h:bys	1:-35
effect|h:calcium	1:-21
effect|h:can	0:42 1:-26 3:-38
effect|h:carbamazepin	2:-30
effect|h:caus	0:-39 2:-23
effect|h:caution	1:37
effect|h:cheat	0:-28
effect|h:client	1:25
effect|h:cold	1:-29
effect|h:com	0:-31
effect|h:common	1:72 2:-40
effect|h:compar	0:-42 3:-34
effect|h:conclusion	1:-37 3:-38
effect|h:contraindication	1:36
effect|h:copd	1:-20
effect|h:correspondent	3:-26
effect|h:d	1:-21
effect|h:denosumab	0:-26
effect|h:depression	0:-46
effect|h:did	1:-20 2:-11 3:-40
effect|h:differenc	3:-21
effect|h:divid	1:37
effect|h:do	3:-56
effect|h:doctor	1:51 2:-29
effect|h:doe	3:29
effect|h:down	0:-40
effect|h:drip	0:-44 1:28
effect|h:driv	0:-38 1:42 2:-22
effect|h:dur	0:46 1:26
effect|h:effect	0:-49 1:33 2:-20 3:-36
effect|h:efficacy	0:41 1:-40 3:-52
effect|h:electroconvulsiv	0:-57 1:51
effect|h:els	0:34
effect|h:even	1:33 3:-42
effect|h:evidenc	0:35 1:-68 3:-43
effect|h:exactly	0:-33
effect|h:exerciz	1:-30
effect|h:facet	1:48
effect|h:feel	1:22
effect|h:fibromyalgia	1:-35
effect|h:find	1:-18
effect|h:for	1:-57 3:-36
effect|h:form	0:19 1:-30
effect|h:fre	0:57
effect|h:from	0:58 1:-52 3:-30
effect|h:furosemid	1:-24
effect|h:get	1:31
effect|h:glargin	0:-33 3:-28
effect|h:global	0:-24
effect|h:go	1:33 3:-22
effect|h:good	0:-53
effect|h:gun	1:-7
effect|h:hannah	0:-58
effect|h:happen	3:-35
effect|h:harm	0:-85 1:44 2:-46
effect|h:harriet	0:-24
effect|h:heat	0:-40
effect|h:help	0:50 1:-19 2:-19
effect|h:how	2:-16
effect|h:hurt	2:-38 3:-37
effect|h:ibuprofen	0:24
effect|h:if	1:29
effect|h:immunotherapy	1:51
effect|h:important	2:-23
effect|h:in	3:-25
effect|h:incontinenc	0:-52 3:-32
effect|h:information	2:-19
effect|h:injection	3:-40
effect|h:insulin	0:-33 3:-28
effect|h:introduction	0:-52 1:-46 2:-34 3:-63
effect|h:is	1:-36
effect|h:it'	1:-43
effect|h:j	2:-22 3:-26
effect|h:john	1:-29
effect|h:key	0:-30 3:-31
effect|h:known	0:-27 1:53 2:-39
effect|h:leg	1:-35
effect|h:limitation	0:-41 2:-41
effect|h:lindqvist	3:-31
effect|h:long	0:-54
effect|h:lump	0:-48 1:39
effect|h:main	0:37 3:-21
effect|h:many	1:-24
effect|h:marchetti	2:-22 3:-26
effect|h:marian	0:-28 1:18
effect|h:mariann	3:-26
effect|h:marta	3:-31
effect|h:me	1:44 2:-19
effect|h:mechanism	1:-59 3:32
effect|h:medicin	2:-31
effect|h:migrain	1:-51
effect|h:monthly	0:-56 1:22
effect|h:mostly	0:-54 1:45 2:-39
effect|h:much	1:-42
effect|h:nasal	3:-19
effect|h:nee	1:-31
effect|h:newer	1:41
effect|h:not	2:26 3:-33
effect|h:odongo	0:-24
effect|h:oduya	3:-26
effect|h:of	0:42
effect|h:off	0:-54
effect|h:on	0:-25 1:37
effect|h:one	0:35
effect|h:operation	0:-49
effect|h:other	0:-26 1:45 2:-39 3:-32
effect|h:our	2:-45 3:-33
effect|h:out	3:-17
effect|h:peel	1:31
effect|h:peopl	1:27
effect|h:pill	0:-27 1:-34
effect|h:placebo	0:-39 1:-26
effect|h:possibl	0:-22 2:-31
effect|h:precaution	0:-41 1:-22 2:24
effect|h:pregabalin	1:-43
effect|h:pregnancy	0:-30
effect|h:prepar	2:25
effect|h:pric	1:37
effect|h:problem	2:-28
effect|h:procedur	2:25
effect|h:prp	0:33
effect|h:pryc	0:-44 3:20
effect|h:put	1:-35
effect|h:question	3:-33
effect|h:rar	0:-47 1:43
effect|h:real	1:22
effect|h:relevant	0:-57 1:51
effect|h:reporter	3:-29
effect|h:rest	0:-38 1:35
effect|h:result	0:17 3:-23
effect|h:risk	0:-40 1:67 2:-27
effect|h:saf	1:35 2:-42 3:-25
effect|h:safety	1:30 2:-10 3:-45
effect|h:say	0:-34 1:50 3:-35
effect|h:sell	1:-28
effect|h:serious	0:-49 2:-34
effect|h:sever	2:-38
effect|h:sheet	0:-28
effect|h:should	2:10
effect|h:shouldn't	0:-28 2:30
effect|h:sid	0:-20 2:-41
effect|h:six	0:-30
effect|h:skip	1:33 2:-35
effect|h:small	1:23
effect|h:spray	3:-19
effect|h:ssris	0:36 1:-26
effect|h:st	1:-29
effect|h:stand	1:-35
effect|h:statin	3:-32
effect|h:steroid	3:-22
effect|h:still	0:-8
effect|h:stomach	1:28
effect|h:straight	1:32 2:-38
effect|h:stuf	0:-33 1:-37 2:-18
effect|h:suicidality	0:-35
effect|h:suitabl	1:-20 2:33
effect|h:sweat	1:-40
effect|h:tak	0:-38 3:-32
effect|h:taken	1:24
effect|h:tell	1:40 2:-27
effect|h:term	1:-33
effect|h:that	3:-35
effect|h:the	3:-29
effect|h:therapy	0:-25 3:23
effect|h:thought	0:-47
effect|h:to	0:-40 2:-33
effect|h:tolerability	0:-48 2:-39 3:-42
effect|h:tolley	0:-28 1:18
effect|h:treat	0:44 1:-67 3:-7
effect|h:treatment	3:-32
effect|h:troubl	1:28
effect|h:twic	0:-44 1:16
effect|h:uncommon	1:25
effect|h:understudy	0:36 1:-26
effect|h:unwant	0:-47 3:-34
effect|h:up	0:-31 1:53
effect|h:use	1:-14 2:-35
effect|h:very	0:-26 1:30
effect|h:want	0:-35 3:-31
effect|h:warning	2:26
effect|h:way	1:33
effect|h:we	1:-40 2:-43 3:-46
effect|h:well	0:-59
effect|h:what	1:-18
effect|h:when	0:-36 3:-27
effect|h:which	1:-18 2:-29 3:-32
effect|h:who	0:-42 1:-36 2:47
effect|h:why	2:-29 3:-37
effect|h:will	1:20 2:-32 3:-28
effect|h:with	1:-47 2:-33 3:-46
effect|h:won't	1:-29
effect|h:work	0:-22 3:39
effect|h:wort	1:-29
effect|h:wrong	1:36
effect|h:you	1:-24 3:-37
effect|h:your	0:-40 1:42 2:-32
effect|k:condition	1:-26
effect|k:date	1:-52
effect|k:duration	3:-16
effect|k:form	3:-32
effect|k:frequency	1:-7 2:-42 3:-42
effect|k:outcome	1:-25 2:-46 3:-37
effect|k:purpose	2:-55
effect|k:quantity	2:-41 3:-28
effect|k:route	1:29
effect|k:setting	3:-48
effect|k:target	3:37
effect|l1:"	0:-39
effect|l1:,	0:-58 1:27
effect|l1:-	1:-38
effect|l1:0	1:-43
effect|l1:;	1:56
effect|l1:^	1:39 2:-41 3:-38
effect|l1:a	3:-53
effect|l1:about	0:-44
effect|l1:amount	1:-26
effect|l1:an	1:-43
effect|l1:are	0:-45 2:4
effect|l1:becom	2:-19
effect|l1:but	1:31
effect|l1:calm	0:51 3:-36
effect|l1:caus	0:-76 1:14 3:-22
effect|l1:children	1:29
effect|l1:common	1:-64
effect|l1:commonest	1:-36
effect|l1:control	1:-28
effect|l1:cryo	3:-24
effect|l1:dampen	0:37 1:-29
effect|l1:down	0:41 1:-39
effect|l1:eas	0:41 1:-46
effect|l1:feel	0:-38 1:23
effect|l1:felt	1:26
effect|l1:for	0:37 1:-25 2:-38 3:-36
effect|l1:frequent	1:-40
effect|l1:get	0:-46
effect|l1:had	1:33
effect|l1:has	0:-39 1:-45
effect|l1:hav	1:38
effect|l1:help	0:32
effect|l1:in	0:50 1:-67 3:-30
effect|l1:includ	3:-34
effect|l1:is	0:-39 1:40
effect|l1:isn't	1:27
effect|l1:it	0:-58 3:-30
effect|l1:less	0:52 3:-50
effect|l1:many	1:-30
effect|l1:mean	0:-43 3:-28
effect|l1:might	1:25
effect|l1:mor	0:-70 1:51
effect|l1:most	3:-14
effect|l1:my	1:-35
effect|l1:no	0:-42 1:56 3:-27
effect|l1:not	1:21 2:-38 3:-23
effect|l1:of	0:-26 1:27
effect|l1:on	1:-44
effect|l1:one	0:-33
effect|l1:other	1:-35
effect|l1:pass	3:20
effect|l1:peopl	0:-59 3:-28
effect|l1:possibl	1:24
effect|l1:precipitat	1:26
effect|l1:prevent	0:29
effect|l1:produc	3:-50
effect|l1:reduc	1:-23
effect|l1:reliev	0:46 1:-30 3:-25
effect|l1:report	0:-44
effect|l1:serious	0:-38 2:-28
effect|l1:sever	1:-45
effect|l1:sooth	1:-27
effect|l1:that	3:-20
effect|l1:the	1:-29 2:-46
effect|l1:thre	1:33
effect|l1:to	2:-24
effect|l1:treat	1:-31
effect|l1:up	1:-31
effect|l1:wer	0:-46 1:35
effect|l1:why	3:-22
effect|l1:with	1:-19 2:25 3:-29
effect|l1:you	0:-51 1:21 3:-33
effect|l1:your	3:-18
effect|l1:zero	0:-31 1:32
effect|l1:–	2:-22
effect|l2:( an	1:-23
effect|l2:, a	0:-41
effect|l2:, and	0:-25 1:24
effect|l2:, no	0:-30
effect|l2:, reduc	0:31
effect|l2:, with	1:39 2:-34
effect|l2:^ ^	1:39 2:-41 3:-38
effect|l2:^ an	1:-30
effect|l2:^ are	1:-38 2:26
effect|l2:^ common	1:-25
effect|l2:^ for	1:-35
effect|l2:^ it	0:-28
effect|l2:^ most	1:40
effect|l2:^ no	1:29
effect|l2:^ one	0:-33
effect|l2:^ other	1:-35
effect|l2:^ the	1:10 3:-25
effect|l2:about 0	1:-26
effect|l2:and an	0:-39
effect|l2:and less	0:38 1:-38
effect|l2:and of	0:-28 1:31
effect|l2:and the	0:-21 3:-33
effect|l2:anyon with	2:24
effect|l2:are the	1:-43
effect|l2:as many	0:39 1:-28
effect|l2:associat with	0:-48 1:39
effect|l2:becaus of	0:-55 1:5 3:-25
effect|l2:both caus	1:-19
effect|l2:bring on	0:-62 1:50
effect|l2:calm the	3:22
effect|l2:can be	1:41
effect|l2:can eas	1:-28
effect|l2:can includ	1:-39
effect|l2:caus a	1:28
effect|l2:caus by	1:-23
effect|l2:caus less	1:36
effect|l2:caus the	1:34
effect|l2:commonest wer	1:41
effect|l2:complain of	0:-24
effect|l2:damp down	3:-26
effect|l2:defin as	0:-16
effect|l2:differenc to	0:27 1:-39
effect|l2:eas the	3:-18
effect|l2:effect are	1:64
effect|l2:effect on	0:46 1:-59 3:-18
effect|l2:event wer	1:24
effect|l2:explain why	3:-21
effect|l2:fin for	1:-13
effect|l2:follow by	1:51
effect|l2:for a	1:-49
effect|l2:for the	0:36 1:-28 3:-29
effect|l2:get a	1:27
effect|l2:get an	1:29
effect|l2:giv you	1:27
effect|l2:had a	2:27
effect|l2:had an	1:-32
effect|l2:had mor	1:29
effect|l2:hav a	0:-43
effect|l2:hav very	2:18
effect|l2:help with	0:44 1:-25
effect|l2:is not	0:-52 1:57
effect|l2:it is	0:-26
effect|l2:it reduc	3:-24
effect|l2:it reliev	0:32 3:-22
effect|l2:just get	1:28
effect|l2:keep the	3:-31
effect|l2:lead to	0:-25 1:5
effect|l2:leav peopl	1:-26
effect|l2:leg are	1:-18
effect|l2:lik a	1:21
effect|l2:look for	0:-35
effect|l2:lot of	1:28
effect|l2:mak peopl	0:-25 3:-18
effect|l2:mak you	0:-34 3:-21
effect|l2:many peopl	1:31
effect|l2:may caus	1:30
effect|l2:may reduc	0:31
effect|l2:mop up	3:21
effect|l2:mor for	0:26
effect|l2:most common	1:-56
effect|l2:most frequent	1:-40
effect|l2:no serious	1:43
effect|l2:notic :	1:26
effect|l2:of the	1:37
effect|l2:or a	1:39
effect|l2:or sever	2:20
effect|l2:patient had	1:24
effect|l2:patient with	1:-38
effect|l2:peopl with	0:49 1:-46
effect|l2:placebo for	0:37 1:-37
effect|l2:population includ	1:30
effect|l2:prevent a	1:-19
effect|l2:pric of	1:31
effect|l2:rash with	1:26
effect|l2:red ,	1:42
effect|l2:releas of	3:27
effect|l2:risk of	3:-24
effect|l2:sick (	1:21
effect|l2:sign are	1:-23
effect|l2:sign includ	1:-16
effect|l2:sign of	1:22
effect|l2:small amount	1:-25
effect|l2:sometim a	1:-26
effect|l2:that caus	1:-33
effect|l2:that it	1:43
effect|l2:the most	1:-36
effect|l2:to becom	1:30
effect|l2:to caus	1:41
effect|l2:to the	0:-40
effect|l2:wer an	1:32
effect|l2:who hav	0:-39 1:-32
effect|l2:you are	1:-40
effect|l2:you get	1:-33
effect|l2:you hav	0:-27
effect|l2:you may	1:21
effect|l2:you might	1:25
effect|l:"	2:-48 3:-24
effect|l:'s	1:-33
effect|l:)	0:-47
effect|l:,	0:-15
effect|l:-	0:31 2:-45
effect|l::	1:38
effect|l:;	0:-33
effect|l:^	3:-42
effect|l:a	1:27
effect|l:about	0:-75
effect|l:advers	1:42
effect|l:against	0:37 1:-27
effect|l:also	1:-35 3:13
effect|l:amount	1:-26
effect|l:an	0:-47 3:-24
effect|l:and	3:-75
effect|l:anesthetic	1:-28
effect|l:another	2:41
effect|l:any	1:-43 3:-36
effect|l:anyon	2:21
effect|l:are	1:-46 3:-29
effect|l:as	3:-34
effect|l:aspirin	1:38
effect|l:away	0:34
effect|l:be	2:-37 3:-21
effect|l:becaus	0:-66 1:11 2:-21 3:-30
effect|l:becom	2:-19
effect|l:better	0:36 1:-50
effect|l:bit	0:-48
effect|l:bloat	1:27
effect|l:block	0:-35 3:32
effect|l:blood	1:43
effect|l:both	1:-22
effect|l:bring	3:-30
effect|l:but	3:-58
effect|l:cal	3:-20
effect|l:calm	0:37
effect|l:can	0:-35 1:30 2:-50 3:-35
effect|l:carry	0:-35
effect|l:cas	1:30
effect|l:caus	0:-49 1:44 3:-31
effect|l:cell	0:-28
effect|l:child	1:-31
effect|l:com	1:-25
effect|l:common	1:-43
effect|l:complain	0:-28
effect|l:contraindicat	1:-22
effect|l:control	1:-40 2:-31
effect|l:cough	0:24 1:-22
effect|l:cryo	3:-24
effect|l:cut	1:-52
effect|l:d	1:-31
effect|l:damp	3:-26
effect|l:dampen	0:37 1:-29
effect|l:death	1:32
effect|l:deficiency	1:-39
effect|l:defin	0:-21
effect|l:develop	0:-41
effect|l:diarrhea	1:36
effect|l:differenc	0:32 1:-23
effect|l:do	2:-27
effect|l:doe	3:-44
effect|l:don't	1:45
effect|l:down	0:56 1:-58
effect|l:dry	1:21
effect|l:eas	0:55 1:-60 3:-55
effect|l:event	1:24
effect|l:evidenc	1:20
effect|l:expect	1:30
effect|l:explain	3:-21
effect|l:fast	1:28
effect|l:feel	3:-18
effect|l:few	0:-31 1:-17
effect|l:fin	1:-13
effect|l:fluoxetin	1:23
effect|l:follow	1:36
effect|l:for	0:73 1:-73 3:-58
effect|l:fragil	2:20
effect|l:fre	0:-39
effect|l:frequent	1:-28
effect|l:from	0:-35 3:23
effect|l:get	0:-60 2:-32 3:-32
effect|l:giv	0:-40 1:29
effect|l:given	1:-22
effect|l:good	0:38
effect|l:half	1:-37
effect|l:halv	0:39
effect|l:hardly	3:-20
effect|l:harm	0:-26
effect|l:has	0:-69 3:-29
effect|l:hav	3:-30
effect|l:hazard	1:43
effect|l:heart	0:33
effect|l:heartbeat	1:26
effect|l:help	0:68 1:-33 2:-20 3:-22
effect|l:higher	1:28
effect|l:hiv	1:-26 2:-12
effect|l:how	3:-38
effect|l:however	1:39
effect|l:i	0:-41 1:30
effect|l:if	0:-52 1:-46
effect|l:important	1:-21
effect|l:in	1:-36
effect|l:increas	0:-55 1:53
effect|l:infection	1:-34
effect|l:is	0:-39 2:-38
effect|l:isn't	1:22 2:-26
effect|l:it	2:-39 3:-40
effect|l:its	1:-42 3:-39
effect|l:itself	0:-31 1:9
effect|l:just	1:31
effect|l:keep	0:38 1:-28 3:-32
effect|l:kne	1:-31
effect|l:larg	0:35
effect|l:lead	0:-28 1:4
effect|l:leav	0:-39
effect|l:leg	1:-18
effect|l:likely	1:42
effect|l:liver	3:-27
effect|l:local	1:-32
effect|l:look	0:-62
effect|l:low	1:12
effect|l:lower	0:29 1:-27 3:-22
effect|l:mak	0:-21 1:59 2:-34 3:-13
effect|l:many	1:-44
effect|l:may	1:40 2:-39
effect|l:mean	0:-45 3:-28
effect|l:men	0:-37 1:36
effect|l:mop	3:21
effect|l:mor	0:-60 1:41 2:-26
effect|l:most	1:-64 2:-30 3:-19
effect|l:my	1:-49
effect|l:needl	3:25
effect|l:nerv	3:29
effect|l:neurologic	1:29
effect|l:no	1:45
effect|l:nos	0:-30
effect|l:not	1:63 2:-63 3:-60
effect|l:noth	0:43 1:-36
effect|l:notic	0:-33 1:32
effect|l:of	0:-31 1:23 2:-25
effect|l:off	3:-24
effect|l:onc	0:-29 3:-24
effect|l:or	0:20 2:31
effect|l:other	3:-26
effect|l:paracetamol	0:28 1:-35
effect|l:participant	1:33
effect|l:pass	3:20
effect|l:peopl	3:-30
effect|l:person	0:-17
effect|l:pill	1:29
effect|l:placebo	0:32
effect|l:population	1:30
effect|l:possibl	1:33
effect|l:precipitat	1:26
effect|l:prevent	0:35 1:-50
effect|l:pric	0:-40 1:36
effect|l:problem	1:23
effect|l:produc	0:-42
effect|l:purpos	0:-33
effect|l:rais	0:-48 1:37
effect|l:rarely	1:30
effect|l:reaction	0:-42 1:35 2:-19
effect|l:red	0:-24 1:37
effect|l:reduc	1:-39
effect|l:releas	3:30
effect|l:reliev	0:46 1:-30 3:-25
effect|l:result	0:-28
effect|l:risk	1:24 3:-24
effect|l:see	1:17
effect|l:serious	0:-38 2:-27
effect|l:shak	1:28
effect|l:sick	1:19
effect|l:sid	1:41
effect|l:skin	0:-22
effect|l:slightly	0:27
effect|l:smok	1:-26
effect|l:som	0:-32 1:31 2:-30 3:-39
effect|l:sooth	1:-31
effect|l:still	0:35
effect|l:stomach	2:-18
effect|l:stop	3:-43
effect|l:study	1:-31
effect|l:tak	0:54 1:-43 3:-22
effect|l:ten	1:29
effect|l:than	0:38
effect|l:that	0:-7
effect|l:the	1:-48 2:-35
effect|l:their	1:-29
effect|l:them	1:29
effect|l:ther	1:52
effect|l:thes	1:45
effect|l:they	3:-26
effect|l:this	3:-18
effect|l:thos	0:-10 1:-21 2:22
effect|l:though	1:44
effect|l:tingl	1:24
effect|l:to	2:-60 3:-51
effect|l:toxicity	1:29
effect|l:treatment	0:59
effect|l:trigger	3:27
effect|l:two	1:39
effect|l:up	1:-45
effect|l:use	0:42 2:-23
effect|l:vitamin	1:-31
effect|l:warn	1:12
effect|l:was	0:-53 3:-23
effect|l:way	1:-24
effect|l:well	1:-43
effect|l:wer	0:-71
effect|l:when	0:-28 1:-63 2:18
effect|l:which	0:-17
effect|l:who	1:-52
effect|l:why	0:-23 3:-25
effect|l:with	2:24 3:-33
effect|l:women	0:-35
effect|l:you	0:-56
effect|l:your	3:-27
effect|l:zero	0:-31 1:32
effect|l:–	0:-17 2:-21
effect|l:“	0:42
effect|m1:,	2:-41
effect|m1:or	0:-52
effect|q:1	0:-40 1:54 2:-28
effect|q:10	1:34
effect|q:100	0:-33 1:31 2:-22
effect|q:a	2:-16 3:-44
effect|q:about	0:-72 1:27
effect|q:ach	0:40 1:-28
effect|q:ahead	2:25
effect|q:any	2:-45
effect|q:anyon	2:28
effect|q:anyth	0:-45
effect|q:apply	2:32
effect|q:are	3:-23
effect|q:assessment	0:-31
effect|q:at	2:-49
effect|q:away	0:-28 1:78 2:-25
effect|q:back	1:-33
effect|q:bad	0:-33
effect|q:be	2:17
effect|q:been	2:-24
effect|q:befor	1:-37 2:33
effect|q:botox	1:-33
effect|q:but	1:-40
effect|q:call	2:-37
effect|q:can	0:50 1:-18 3:-36
effect|q:cannot	2:25
effect|q:caus	0:-63 2:-36
effect|q:choic	0:-17
effect|q:clozapin	1:-29
effect|q:cold	1:-28
effect|q:com	0:48 1:-37
effect|q:common	0:-56 2:-41
effect|q:compar	3:-28
effect|q:contact	2:-18
effect|q:copd	1:-20
effect|q:cut	1:30
effect|q:day	2:-23
effect|q:did	1:-18
effect|q:differenc	3:-21
effect|q:do	1:-10 3:-32
effect|q:dos	1:41
effect|q:effect	0:-71 2:-28
effect|q:everyth	0:45 1:-34
effect|q:evidenc	1:-45
effect|q:exactly	0:-33
effect|q:few	0:-35
effect|q:fewer	1:30
effect|q:fibromyalgia	0:-34
effect|q:find	1:-34
effect|q:for	0:56 1:-34 3:-31
effect|q:from	2:19
effect|q:furosemid	2:22
effect|q:gel	2:-18
effect|q:get	2:-35
effect|q:goe	1:-1
effect|q:good	1:-31
effect|q:hardly	1:41
effect|q:has	1:-21
effect|q:her	1:-24
effect|q:hop	0:32
effect|q:hurt	2:-38 3:-34
effect|q:i	2:-41
effect|q:i'd	1:-24
effect|q:if	0:-59
effect|q:important	0:-39 2:-23
effect|q:in	1:26
effect|q:inbox	0:45 1:-34
effect|q:includ	0:-59 1:46 2:-30
effect|q:incontinenc	0:-52 3:-32
effect|q:isn't	0:-44
effect|q:itch	1:30
effect|q:key	3:-30
effect|q:known	0:-29 2:-36
effect|q:last	0:-40
effect|q:leg	0:36 1:-28
effect|q:let	0:-31
effect|q:limitation	0:-58
effect|q:liv	1:27
effect|q:low	1:-35
effect|q:may	0:-46 2:-22
effect|q:me	2:-16
effect|q:might	0:-26 1:24 2:-41
effect|q:migrain	1:-54
effect|q:mild	1:33
effect|q:mor	0:-48 2:-34
effect|q:most	1:50
effect|q:much	0:28 2:-21
effect|q:my	1:-69
effect|q:myself	1:-24
effect|q:nee	1:-28
effect|q:non	1:38
effect|q:not	0:-35 1:-18 2:17
effect|q:notic	0:-42 2:-32 3:-21
effect|q:nurs	0:-34
effect|q:on	2:-34
effect|q:onc	2:-23
effect|q:or	2:26
effect|q:other	0:-28 1:48
effect|q:our	0:65
effect|q:out	0:-50 2:-21
effect|q:overnight	1:34
effect|q:pain	1:-38
effect|q:patch	1:17
effect|q:patient	1:48
effect|q:peopl	0:-48
effect|q:pharmacist	1:-45 2:28
effect|q:polypectomy	0:-17
effect|q:post	0:-17
effect|q:pre	0:-31
effect|q:prescrib	0:58
effect|q:pretty	0:45 1:-34
effect|q:promiz	1:-24
effect|q:prp	0:31
effect|q:question	0:-32 1:-35
effect|q:rar	1:52
effect|q:rash	1:30
effect|q:saf	0:-44 1:15 3:-30
effect|q:see	0:-44 2:-20
effect|q:serious	2:-21
effect|q:short	1:50
effect|q:sid	0:-53 2:-22
effect|q:skin	0:-39
effect|q:sleep	1:-29
effect|q:smart	1:30
effect|q:speak	1:54 2:-29
effect|q:start	2:31
effect|q:statin	1:-30
effect|q:stop	2:-53
effect|q:straight	0:-33 1:45 2:-43
effect|q:suddenly	1:34
effect|q:sur	2:18
effect|q:syndrom	0:-26 1:41
effect|q:tablet	2:-24
effect|q:talk	1:-35 2:25
effect|q:temporary	1:32
effect|q:than	1:66 2:-42
effect|q:ther	0:-53 1:27
effect|q:thought	0:-42
effect|q:to	1:-41
effect|q:treat	3:-39
effect|q:uncommon	1:29
effect|q:up	0:-42 1:17
effect|q:us	1:-26
effect|q:use	1:-25 3:-33
effect|q:user	1:27
effect|q:very	1:52
effect|q:warfarin	1:-22
effect|q:watch	0:-53 1:46 2:-22
effect|q:we	1:-37 3:-22
effect|q:when	2:-26
effect|q:who	1:-36 2:28
effect|q:why	1:-47
effect|q:will	3:-26
effect|q:with	3:-37
effect|q:wors	1:37
effect|q:wrong	1:51
effect|q:you	0:-32
effect|q:your	0:-41
effect|r1:!	3:-22
effect|r1:"	0:-39
effect|r1:,	0:-16
effect|r1:-	3:-28
effect|r1:.	2:-36 3:-31
effect|r1::	0:-29 1:-51 2:-30
effect|r1:;	2:-29
effect|r1:^	3:-24
effect|r1:a	1:-34
effect|r1:after	0:42 1:-41
effect|r1:and	1:33 2:-21
effect|r1:are	0:-69 3:-42
effect|r1:arm	1:23
effect|r1:at	2:-18
effect|r1:away	0:39 1:-33
effect|r1:becaus	1:-25
effect|r1:but	0:41 1:-45
effect|r1:by	0:41 1:-43 3:-46
effect|r1:can	0:-79 2:-28
effect|r1:caus	1:35
effect|r1:day	0:58
effect|r1:dur	1:46
effect|r1:every	0:-35
effect|r1:fell	1:-24
effect|r1:for	1:37 2:-48 3:-29
effect|r1:from	0:45 3:-11
effect|r1:happen	1:17
effect|r1:has	0:-27
effect|r1:help	1:-26
effect|r1:if	1:21
effect|r1:improv	0:34 1:-26
effect|r1:includ	1:-52
effect|r1:is	1:-32
effect|r1:messenger	3:27
effect|r1:mor	0:-41 2:-27
effect|r1:on	3:-26
effect|r1:or	1:38 2:-26
effect|r1:out	1:-36
effect|r1:tend	1:19
effect|r1:that	3:-50
effect|r1:the	1:-26 2:-43
effect|r1:to	0:-78 2:47 3:-26
effect|r1:usually	0:-36 1:36
effect|r1:was	3:-35
effect|r1:wer	1:36 2:-32 3:-23
effect|r1:wher	1:31
effect|r1:with	0:-31 3:-17
effect|r1:within	0:-21 1:-25
effect|r1:·	0:-43
effect|r1:–	1:46
effect|r2:! ^	3:-22
effect|r2:( nausea	1:-37
effect|r2:) ,	1:41
effect|r2:) may	1:21
effect|r2:, "	1:45
effect|r2:, a	0:-50 2:-48
effect|r2:, diarrhea	1:41
effect|r2:, dizziness	1:36
effect|r2:, headach	1:64
effect|r2:, infection	1:27
effect|r2:, mostly	0:-27 1:-42
effect|r2:, nausea	1:36
effect|r2:, so	1:15 2:-32
effect|r2:, though	3:-17
effect|r2:, vomit	1:31
effect|r2:, which	0:-47 1:49 3:23
effect|r2:- fre	0:37 3:-25
effect|r2:. ^	2:-36 3:-31
effect|r2:: ^	1:-41
effect|r2:^ ^	3:-24
effect|r2:a littl	1:-19
effect|r2:after a	0:28
effect|r2:and ,	0:-33
effect|r2:and can	1:-32
effect|r2:and fever	1:24
effect|r2:and is	1:31
effect|r2:and nausea	1:28
effect|r2:and rash	1:28
effect|r2:and stomach	1:23
effect|r2:and weight	0:-38 1:22
effect|r2:are rar	1:22
effect|r2:are the	1:43
effect|r2:are usually	1:33
effect|r2:at first	1:27
effect|r2:at night	1:31
effect|r2:becaus of	1:-36
effect|r2:but is	1:-23
effect|r2:by about	1:-23 3:-18
effect|r2:can provok	1:-40
effect|r2:caus by	1:35
effect|r2:for a	1:35 2:-34
effect|r2:from any	1:-21
effect|r2:from the	3:-35
effect|r2:has been	1:26
effect|r2:if the	1:20
effect|r2:in 0	0:-46
effect|r2:in som	1:25
effect|r2:in the	0:5
effect|r2:includ :	1:-35
effect|r2:is a	1:-36
effect|r2:is cal	0:-25
effect|r2:is common	1:42
effect|r2:is the	0:34 3:-30
effect|r2:is very	1:31
effect|r2:mor easily	2:-23
effect|r2:mor likely	0:-25 1:32
effect|r2:of an	0:35
effect|r2:on 0	0:-35
effect|r2:tend to	1:19
effect|r2:the skin	1:-39
effect|r2:to it	2:22
effect|r2:was report	1:36
effect|r2:was seen	0:-36
effect|r2:wer common	1:26
effect|r2:wer mild	1:27
effect|r2:wer mostly	1:26
effect|r2:wer put	1:22
effect|r2:wer report	0:-27 1:18
effect|r:!	3:-22
effect|r:"	0:-62 3:-35
effect|r:&	1:40
effect|r:)	1:-20 3:-23
effect|r:0	1:-35 3:-24
effect|r::	0:-30 1:-44 2:-41 3:-29
effect|r:;	2:-37
effect|r:[	3:-35
effect|r:^	0:-38 2:-22 3:-41
effect|r:a	0:-25
effect|r:about	0:62 1:-42 3:-27
effect|r:abov	1:32
effect|r:account	0:-34
effect|r:and	2:-28
effect|r:anemia	1:-35
effect|r:any	0:34 1:-23
effect|r:appear	3:-21
effect|r:are	0:-62 1:26
effect|r:arm	1:26
effect|r:around	0:-48
effect|r:at	1:-31 2:-26
effect|r:away	1:-33
effect|r:baby	1:52
effect|r:back	2:-25 3:-34
effect|r:be	2:-39
effect|r:becaus	3:-27
effect|r:been	0:-58 1:25
effect|r:better	0:58 1:-39
effect|r:bleed	1:-25
effect|r:build	1:21
effect|r:burn	0:-33 1:35
effect|r:but	3:-44
effect|r:by	3:-53
effect|r:can	2:-41
effect|r:cell	0:-31
effect|r:chill	0:-35
effect|r:com	3:-42
effect|r:common	0:-41 1:47
effect|r:commonest	1:30
effect|r:complaint	1:29
effect|r:completely	1:-28
effect|r:constipation	0:-42
effect|r:dangerous	1:-37
effect|r:decreas	1:26
effect|r:deep	1:-38
effect|r:dependenc	1:25
effect|r:difficulty	0:-30
effect|r:do	2:-24
effect|r:doe	1:37 3:-33
effect|r:dominat	1:23
effect|r:dos	0:-38
effect|r:drug	0:-44
effect|r:dur	1:28
effect|r:eas	0:28 1:-42
effect|r:easily	2:-23
effect|r:eczema	1:33
effect|r:effect	0:-26
effect|r:either	1:-24
effect|r:even	1:24
effect|r:every	0:-32
effect|r:everyon	1:-36
effect|r:eye	0:44 1:-41
effect|r:fad	1:30
effect|r:far	1:-27
effect|r:feel	1:41
effect|r:fell	0:42 1:-33
effect|r:fever	1:19
effect|r:fewer	1:43
effect|r:flush	0:-33
effect|r:for	2:-17
effect|r:fortnight	1:34
effect|r:four	1:-40
effect|r:fre	0:54 3:-25
effect|r:frequent	0:-36 1:38
effect|r:gain	0:-31 1:19
effect|r:giv	0:29
effect|r:goe	0:-37 3:-22
effect|r:had	0:20
effect|r:hair	1:30
effect|r:happen	1:31
effect|r:hav	2:28
effect|r:healthy	1:21
effect|r:help	1:-38
effect|r:hurt	1:-32
effect|r:i	0:35
effect|r:i'm	0:30
effect|r:if	1:39
effect|r:improv	0:28 3:-33
effect|r:is	1:-25
effect|r:it	2:-41 3:-18
effect|r:itchy	1:29
effect|r:its	1:29
effect|r:joint	0:-27
effect|r:keep	0:53
effect|r:kill	0:-20
effect|r:leg	1:39
effect|r:lik	1:44
effect|r:likely	0:-35 1:47 3:-27
effect|r:littl	0:28
effect|r:liv	0:39
effect|r:long	0:-26
effect|r:lower	0:36
effect|r:mania	1:-30
effect|r:may	0:-48 2:-26
effect|r:medicin	2:31
effect|r:messenger	3:27
effect|r:mild	0:-31 1:36
effect|r:month	0:32 1:-52
effect|r:mor	2:-33 3:-51
effect|r:mostly	0:-37
effect|r:muscl	1:39
effect|r:my	1:24
effect|r:nausea	0:-33
effect|r:nee	1:-40
effect|r:need	3:-23
effect|r:night	1:41
effect|r:no	1:41
effect|r:not	2:38 3:-35
effect|r:occur	0:-46 2:-22
effect|r:off	1:-31 3:-21
effect|r:on	2:-32 3:-36
effect|r:one	0:24
effect|r:or	0:-46
effect|r:out	2:-37 3:-27
effect|r:patient	1:-34
effect|r:peopl	2:-25
effect|r:poor	1:-35
effect|r:possibl	1:27
effect|r:pressur	0:26 3:-33
effect|r:prompt	1:-29
effect|r:provok	1:-53
effect|r:rar	1:63
effect|r:rash	0:-38
effect|r:rat	1:-55
effect|r:report	0:-57 1:26
effect|r:respond	1:-34
effect|r:roughly	1:30
effect|r:said	1:17 3:-25
effect|r:school	1:-28
effect|r:sensitivity	0:28 3:-34
effect|r:session	1:33
effect|r:sever	2:28
effect|r:short	3:14
effect|r:should	0:-35
effect|r:sid	1:30
effect|r:six	1:-30
effect|r:small	3:26
effect|r:so	2:-36 3:-25
effect|r:som	0:-55 1:38
effect|r:sometim	1:28
effect|r:soon	0:-34
effect|r:sor	0:-40
effect|r:statin	1:36
effect|r:still	0:-31
effect|r:stool	1:25
effect|r:swel	3:-18
effect|r:switch	3:-29
effect|r:tablet	1:-44
effect|r:tend	1:26
effect|r:term	3:15
effect|r:the	2:-42
effect|r:then	1:-35
effect|r:they	0:-22 1:-25
effect|r:this	3:-32
effect|r:thos	1:15
effect|r:though	3:-17
effect|r:thought	3:25
effect|r:tiredness	0:-29
effect|r:to	0:-52 2:49
effect|r:treatment	1:-26
effect|r:trial	0:-32 1:-50
effect|r:troubl	0:-44
effect|r:two	1:-37
effect|r:uncommon	1:38
effect|r:up	0:-5
effect|r:use	0:-20
effect|r:user	1:27
effect|r:usual	1:3 3:18
effect|r:usually	1:35
effect|r:vessel	3:20
effect|r:vision	0:-16
effect|r:vomit	0:-40
effect|r:wall	0:41 3:-23
effect|r:was	1:22 3:-38
effect|r:wer	1:47 2:-31 3:-23
effect|r:wheez	1:-32
effect|r:when	3:-33
effect|r:wher	0:-39 1:45
effect|r:which	2:-22
effect|r:will	1:32
effect|r:with	2:-18
effect|r:worry	1:33
effect|r:wors	0:-49 1:46
effect|r:you	1:-58
effect|r:·	0:-43
effect|s:'s	0:-22
effect|s:17	1:27
effect|s:18	0:-45
effect|s:19	0:49 1:-31
effect|s:2017	1:-48
effect|s:2019	0:-30
effect|s:2021	3:-33
effect|s:25	3:-21
effect|s:28	0:64
effect|s:4	0:-41
effect|s:5	3:-40
effect|s:7	0:-53
effect|s:8	0:41
effect|s:abnormal	0:-36
effect|s:about	2:-13
effect|s:abov	1:43
effect|s:abrupt	0:-44
effect|s:abruptly	1:44
effect|s:abus	1:28
effect|s:ach	2:-40 3:-13
effect|s:acidosis	1:-62
effect|s:acn	0:-43 1:-34
effect|s:add	0:65
effect|s:addiction	0:-43 1:51
effect|s:addictiv	0:-79 1:79 2:-40 3:-35
effect|s:advers	0:-24 3:-21
effect|s:affect	0:-52
effect|s:after	2:-45
effect|s:afterward	1:34
effect|s:against	0:46
effect|s:agonist	1:33
effect|s:albuminuria	0:45
effect|s:alcohol	3:-35
effect|s:all	1:-28
effect|s:allergic	2:37
effect|s:allergy	1:-43 2:25
effect|s:almost	1:40
effect|s:alon	0:-56
effect|s:amitriptylin	0:-34
effect|s:amount	0:-52
effect|s:and	2:-25 3:-29
effect|s:anesthetic	3:23
effect|s:another	2:38
effect|s:anti	0:-23
effect|s:antibiotic	1:-38
effect|s:antidepressant	2:-28
effect|s:antihistamin	1:38
effect|s:anxiety	1:25
effect|s:any	1:-52 3:-44
effect|s:anyon	0:-43 2:38
effect|s:anyth	1:-33
effect|s:apnea	0:60 1:-40
effect|s:appear	2:-23
effect|s:appetit	0:-35 1:-33
effect|s:are	0:-55 1:30
effect|s:area	3:-25
effect|s:arthritis	1:-49
effect|s:as	2:-57
effect|s:ask	0:-37
effect|s:asleep	0:-22
effect|s:aspirin	0:-71 2:-18
effect|s:associat	1:45
effect|s:at	2:-33 3:-44
effect|s:australian	1:22
effect|s:averag	1:-35
effect|s:away	3:-24
effect|s:back	3:-14
effect|s:bad	0:-49 3:-13
effect|s:balanc	3:-22
effect|s:be	3:-48
effect|s:becaus	0:-41 3:-52
effect|s:becom	2:-29 3:-32
effect|s:bed	1:-31
effect|s:befor	3:-33
effect|s:begin	1:18
effect|s:behavior	1:55
effect|s:behind	0:-51 3:-19
effect|s:believ	3:37
effect|s:best	1:-33 3:-20
effect|s:better	0:29 2:-26 3:-40
effect|s:between	0:-67
effect|s:bhat	1:-36
effect|s:black	2:-24
effect|s:ble	0:-33
effect|s:bleed	0:-18 3:-31
effect|s:blister	0:-47 1:46 2:-22
effect|s:bloat	2:-35 3:-38
effect|s:blockad	3:-20
effect|s:blood	0:-30
effect|s:blur	2:-30
effect|s:bon	0:34
effect|s:boost	0:36 3:-31
effect|s:both	1:-55
effect|s:box	1:-46
effect|s:brain	3:29
effect|s:break	3:26
effect|s:breast	2:-36 3:-34
effect|s:breath	1:25 2:-42
effect|s:breathlessness	1:-38 3:-30
effect|s:bridg	1:24
effect|s:brighter	1:-30
effect|s:bring	2:-35 3:-38
effect|s:bruiz	0:-32 1:41 2:-50
effect|s:build	2:-31
effect|s:burn	0:-72 2:-21
effect|s:burst	1:-31
effect|s:but	0:55 2:-34
effect|s:by	3:-21
effect|s:c	0:-39
effect|s:cal	3:-20
effect|s:calcium	0:2 1:-43 2:26
effect|s:call	1:41 3:-31
effect|s:calm	1:-61
effect|s:can	2:-48 3:-27
effect|s:can't	2:-29
effect|s:cannot	1:-35
effect|s:cardiovascular	0:49 1:-48
effect|s:carry	0:-53 3:-4
effect|s:cas	1:50
effect|s:caution	1:38
effect|s:cell	0:-20
effect|s:certain	0:47 3:-28
effect|s:chang	0:24
effect|s:chest	0:-33 1:37 2:-20
effect|s:chew	1:37
effect|s:cholesterol	0:-55
effect|s:cholinergic	1:29
effect|s:chronic	0:-21
effect|s:cigarett	1:-38
effect|s:class	1:18
effect|s:clear	1:42 3:-32
effect|s:client	1:29
effect|s:cold	1:23
effect|s:common	0:-72 2:-26 3:-31
effect|s:commonest	0:-45
effect|s:complain	0:-30
effect|s:complaint	3:-29
effect|s:complet	0:-35
effect|s:completely	1:-39
effect|s:concentrat	1:-33
effect|s:confident	0:-36
effect|s:confus	1:35
effect|s:consequenc	1:-34
effect|s:constipat	0:-24
effect|s:constipation	3:-38
effect|s:continu	1:-47
effect|s:contraindicat	2:19
effect|s:contraindication	2:34
effect|s:contrast	2:-26
effect|s:control	0:73 1:-18 3:-28
effect|s:copd	1:-33
effect|s:cosmetic	1:34
effect|s:cost	1:41
effect|s:cough	1:-33
effect|s:could	3:-36
effect|s:cramp	2:-35 3:-26
effect|s:crav	1:-44 3:-30
effect|s:craving	0:20 1:-53 2:-36 3:-49
effect|s:cream	1:-8
effect|s:cris	1:-42
effect|s:cry	0:-39
effect|s:cryo	3:-24
effect|s:cur	1:-41
effect|s:cut	3:-22
effect|s:cytisin	0:-12 1:23
effect|s:d	1:-31
effect|s:damag	3:-39
effect|s:damp	3:-26
effect|s:dark	1:26
effect|s:darker	0:-41
effect|s:daytim	3:-29
effect|s:decad	1:-48
effect|s:deficiency	1:-43
effect|s:defin	0:-37 1:-34
effect|s:dehydration	1:-56
effect|s:dependenc	1:46 3:-38
effect|s:depression	0:-41
effect|s:describ	0:-30
effect|s:desn't	0:34 1:42 3:-16
effect|s:despit	1:-27
effect|s:detoxification	1:26
effect|s:develop	0:-75 2:-15
effect|s:diclofenac	0:-32
effect|s:did	2:-29 3:-33
effect|s:differ	1:-44
effect|s:differenc	0:19 1:-38
effect|s:difficulty	2:-23
effect|s:directly	3:-32
effect|s:diseas	1:-53
effect|s:dizziness	0:-82 1:30 2:-35
effect|s:dizzy	0:-68
effect|s:do	1:34 3:-23
effect|s:document	1:28
effect|s:doe	0:-46 1:55 2:-50
effect|s:dominat	1:33
effect|s:don	0:-41 1:21 3:26
effect|s:don't	0:-30
effect|s:dos	2:38 3:-27
effect|s:down	0:45 1:-72
effect|s:doz	1:-26
effect|s:drag	0:-16
effect|s:drawback	0:-49 3:-32
effect|s:dread	0:-16
effect|s:dream	0:-49 1:42 2:-23
effect|s:drink	0:-28
effect|s:driv	0:-39 1:53 2:-29
effect|s:droop	1:30
effect|s:drop	1:-53
effect|s:drowsiness	0:-71 1:48
effect|s:drowsy	0:-43 1:52 2:-35 3:-27
effect|s:drug	0:-6 3:-51
effect|s:dry	0:-45 1:56
effect|s:dryness	0:38
effect|s:due	0:-48
effect|s:earlier	1:-33
effect|s:eas	0:44 1:-30
effect|s:easily	2:-14
effect|s:eat	0:-40
effect|s:edema	1:-40
effect|s:edg	0:37 3:-28
effect|s:effect	0:-21 2:-51 3:-36
effect|s:effectiv	1:29
effect|s:efficacy	0:-41
effect|s:egfr	0:52 1:-35
effect|s:eight	0:34
effect|s:either	1:-30
effect|s:els	1:39
effect|s:empty	1:-32
effect|s:ending	0:-36
effect|s:eosinophil	2:-51
effect|s:epilepsy	0:-27
effect|s:erection	1:38
effect|s:esteem	1:-30
effect|s:even	0:-41 1:32
effect|s:event	1:-43
effect|s:ever	0:-39
effect|s:every	0:-6 1:19 3:-27
effect|s:everyon	1:-47
effect|s:exerciz	1:-4 3:-32
effect|s:exhaust	1:-36
effect|s:expect	2:-24
effect|s:extremely	1:27
effect|s:eyelid	1:33
effect|s:fac	0:39
effect|s:facial	0:-1
effect|s:fad	0:-39
effect|s:fail	0:-51
effect|s:failur	0:-34
effect|s:fall	2:-40 3:-42
effect|s:family	1:-42
effect|s:fast	1:-32 2:-34
effect|s:fatal	0:-44 1:21 2:-41
effect|s:fatigu	1:-50 3:-38
effect|s:fear	0:-49
effect|s:feel	1:30 3:-28
effect|s:fell	0:42 1:-52
effect|s:few	1:24 2:-34
effect|s:fewer	3:-22
effect|s:fin	1:-28
effect|s:first	3:-38
effect|s:fit	2:19
effect|s:flar	1:-55
effect|s:flu	0:-33
effect|s:fluid	0:-42
effect|s:fluoxetin	0:-27
effect|s:flush	2:-25 3:-53
effect|s:food	1:-27
effect|s:for	2:-17 3:-25
effect|s:form	0:-56
effect|s:fortnight	0:-30
effect|s:four	3:-28
effect|s:fractur	0:-52
effect|s:frail	0:-43
effect|s:fre	3:20
effect|s:frequently	1:44
effect|s:friend	0:25
effect|s:from	2:-23 3:42
effect|s:function	1:-35
effect|s:further	2:25
effect|s:gain	1:35
effect|s:gas	0:-46
effect|s:gav	1:62
effect|s:generally	0:-42 1:29
effect|s:get	1:35
effect|s:giv	1:45
effect|s:good	3:-24
effect|s:grad	3:23
effect|s:group	1:-6
effect|s:gut	3:-33
effect|s:had	0:49 1:34 2:32 3:-30
effect|s:hair	3:-31
effect|s:half	1:-7
effect|s:halv	0:48 1:-39
effect|s:hand	2:-32 3:-41
effect|s:happen	1:37
effect|s:hard	0:-42
effect|s:hardly	1:39 3:-23
effect|s:harm	0:-83 3:-40
effect|s:has	3:-28
effect|s:hav	2:28
effect|s:hcq	1:-38
effect|s:he	0:-60
effect|s:headach	3:-28
effect|s:healthy	0:-17 1:-2
effect|s:heart	3:-31
effect|s:heartbeat	0:-63
effect|s:heartburn	3:-31
effect|s:help	0:57 1:-9 2:-28 3:-51
effect|s:herbal	0:45
effect|s:hiv	1:-33 2:-25
effect|s:hom	1:-49
effect|s:hormon	1:-31
effect|s:hospital	1:-55
effect|s:hot	3:-25
effect|s:however	3:-37
effect|s:hunger	1:-30
effect|s:hurt	1:-44
effect|s:hyperkalemia	1:44
effect|s:hyperpigmentation	0:-34 1:33
effect|s:hypersensitivity	1:-48 2:30
effect|s:hypoglycemia	1:43
effect|s:i	3:-34
effect|s:i'm	0:36 1:-35
effect|s:ibuprofen	0:45 2:-31
effect|s:if	1:26 3:-44
effect|s:immun	3:23
effect|s:important	0:18 1:-22
effect|s:improv	1:-31 3:-47
effect|s:improvement	0:40 1:-37
effect|s:includ	0:-25 1:-37
effect|s:incontinenc	3:-31
effect|s:increas	3:-32
effect|s:individual	2:19
effect|s:ineffectiv	0:46
effect|s:inflammation	0:78 1:-79 2:-28 3:-10
effect|s:ingredient	1:-42 2:26
effect|s:injection	2:32
effect|s:insomnia	0:64
effect|s:into	2:-30
effect|s:involv	0:-37
effect|s:irregular	0:-55 2:-36
effect|s:irritability	1:-36 3:-29
effect|s:irritation	1:50
effect|s:is	2:-57
effect|s:isn't	0:-34 3:-27
effect|s:it	2:-25 3:18
effect|s:it'	0:-16 3:-34
effect|s:its	1:-22
effect|s:itself	1:13 3:-37
effect|s:jab	1:48
effect|s:jittery	1:20
effect|s:john	0:33
effect|s:joint	1:-49
effect|s:keep	0:51 1:-64 3:-20
effect|s:kill	0:-20
effect|s:kne	0:14 1:-48
effect|s:known	3:-36
effect|s:last	0:-43
effect|s:lat	0:-41
effect|s:least	1:-35
effect|s:leav	2:-26 3:-34
effect|s:left	0:-10 3:-39
effect|s:leg	2:-27 3:-22
effect|s:lens	1:37
effect|s:lesion	1:-29
effect|s:less	3:-27
effect|s:let	2:34
effect|s:lethargy	1:33
effect|s:level	3:-26
effect|s:lif	3:-28
effect|s:lift	0:23
effect|s:light	0:-77
effect|s:lik	1:33 2:-29
effect|s:likely	0:-61 1:58 2:-30 3:-31
effect|s:link	1:28
effect|s:lip	1:24
effect|s:liquid	0:-42
effect|s:list	0:-41
effect|s:littl	3:-34
effect|s:liv	0:41
effect|s:loperamid	0:42 1:-26
effect|s:loss	2:-29 3:-8
effect|s:lot	1:-28
effect|s:low	1:-8 2:32
effect|s:lower	0:31 1:-56 2:35 3:-52
effect|s:lump	1:45 2:-28
effect|s:lung	3:-27
effect|s:maintain	1:-32
effect|s:mak	2:-27 3:-15
effect|s:mania	0:-39
effect|s:many	2:-26 3:-31
effect|s:may	2:-41
effect|s:medication	0:-41
effect|s:medicin	1:24 2:31
effect|s:melatonin	0:-41 1:48
effect|s:men	3:-23
effect|s:menstrual	0:38
effect|s:mention	1:18
effect|s:messag	3:-22
effect|s:messenger	3:22
effect|s:metronidazol	0:-27 1:42
effect|s:migrain	1:-38 3:14
effect|s:mild	1:36
effect|s:milk	1:-60 2:-21 3:-31
effect|s:million	1:-40
effect|s:minority	0:-46
effect|s:minut	0:46 1:-54
effect|s:modest	0:54
effect|s:montelukast	1:40
effect|s:month	3:-24
effect|s:mood	1:-19 2:-41 3:-43
effect|s:mop	3:21
effect|s:mor	1:38 2:-57
effect|s:most	2:-29 3:-38
effect|s:mouth	0:-24 1:68 2:-41
effect|s:mov	3:31
effect|s:movement	1:-44
effect|s:much	1:-29 3:-40
effect|s:multifocal	1:31
effect|s:muscl	1:30 2:-42
effect|s:my	1:-32
effect|s:nasal	1:-37
effect|s:natural	3:-29
effect|s:nausea	0:-39 3:-38
effect|s:neck	1:31 2:-29
effect|s:need	2:-35 3:-44
effect|s:negativ	0:36
effect|s:nerv	0:-41 3:18
effect|s:nervous	1:-30
effect|s:never	1:-24
effect|s:niggl	1:25
effect|s:night	3:-26
effect|s:no	2:-30
effect|s:non	1:41
effect|s:nor	0:-43
effect|s:normal	1:50
effect|s:nos	2:-33 3:-47
effect|s:nosebleed	0:-37
effect|s:not	1:7 2:25 3:-56
effect|s:notic	1:32 2:-37
effect|s:now	0:-54 1:60 3:-29
effect|s:nrt	1:34
effect|s:numb	3:29
effect|s:numbness	0:-35
effect|s:nurs	0:-30
effect|s:nut	0:-22
effect|s:observ	1:41
effect|s:occasionally	1:29
effect|s:occur	0:-34 2:-33 3:-23
effect|s:of	2:-35
effect|s:off	2:-45 3:-29
effect|s:oil	1:28
effect|s:older	0:-26
effect|s:omeprazol	0:37
effect|s:onc	0:-65 3:-37
effect|s:one	0:-22
effect|s:only	1:-18
effect|s:operation	2:-18
effect|s:opioid	1:51 3:-26
effect|s:option	1:46
effect|s:or	2:21
effect|s:organ	1:-33
effect|s:orgasm	1:38
effect|s:osteoarthritis	1:-24
effect|s:out	2:-50 3:-48
effect|s:over	3:-32
effect|s:overdos	0:-48 1:12 2:-27
effect|s:overexcit	3:26
effect|s:own	0:53 3:-19
effect|s:pain	0:35 1:-32 2:-18
effect|s:painful	3:-40
effect|s:paper	0:-31
effect|s:paracetamol	0:63
effect|s:participant	1:42 3:-30
effect|s:particularly	0:32
effect|s:partly	3:-22
effect|s:pass	0:-66 2:-45
effect|s:past	1:-29
effect|s:patchy	1:-45
effect|s:paus	1:-34
effect|s:peanut	0:-50
effect|s:peel	1:45
effect|s:peopl	1:37 2:-25
effect|s:percent	0:30
effect|s:period	1:-24
effect|s:permanent	0:-41 1:53
effect|s:person	0:-20
effect|s:pigment	1:28
effect|s:pinpoint	1:44
effect|s:plaqu	3:-19
effect|s:point	0:-37 1:40
effect|s:poor	1:-24
effect|s:possibl	0:-55 1:59
effect|s:potassium	1:26
effect|s:pound	0:35
effect|s:ppis	1:-22
effect|s:prefer	1:-24
effect|s:pregnancy	2:-34
effect|s:pressur	0:-25 1:-5 2:29
effect|s:prevent	0:29
effect|s:pric	1:43
effect|s:probably	0:63 1:-27
effect|s:problem	3:-27
effect|s:procedur	1:41
effect|s:product	2:23
effect|s:propos	0:-33 3:28
effect|s:propranolol	0:-40
effect|s:prostaglandin	3:-27
effect|s:protein	0:-46 3:14
effect|s:provok	0:-39
effect|s:purpos	0:-33
effect|s:push	1:43
effect|s:quarter	0:-17
effect|s:queasy	1:28
effect|s:question	0:-25
effect|s:quit	1:44
effect|s:radical	3:21
effect|s:rais	2:-51 3:-25
effect|s:rar	0:-17 2:-42
effect|s:rarely	0:-31 1:52
effect|s:rash	0:-12 2:-24
effect|s:rat	1:-36
effect|s:reaction	1:22
effect|s:reason	3:-31
effect|s:rebound	0:-21
effect|s:receiv	0:-43 2:21
effect|s:receptor	1:53 3:-17
effect|s:recommend	2:-21
effect|s:recovery	1:32
effect|s:recurrenc	0:24
effect|s:red	0:-42
effect|s:redness	0:-65 1:61 2:-29
effect|s:reduc	3:21
effect|s:reduction	1:-27
effect|s:reflux	1:-56
effect|s:regulator	1:38
effect|s:reliev	0:55 1:-22 3:-27
effect|s:remain	3:-28
effect|s:remember	0:-41
effect|s:remission	1:35
effect|s:repeat	1:-37
effect|s:report	0:-19 2:-30 3:-29
effect|s:requir	0:-37
effect|s:research	1:-45
effect|s:resolv	1:48
effect|s:respond	1:-43 2:-34
effect|s:rest	1:-42
effect|s:restlessness	1:40
effect|s:result	0:14 1:-31
effect|s:reward	0:35
effect|s:rheumatoid	1:-20
effect|s:rib	1:-25
effect|s:rid	3:20
effect|s:ring	1:45
effect|s:risk	2:-39 3:-40
effect|s:rituximab	0:38
effect|s:runny	2:-24
effect|s:sadly	1:-23
effect|s:said	3:-49
effect|s:salt	3:20
effect|s:say	1:-48 3:-28
effect|s:scab	0:-41
effect|s:school	1:-47
effect|s:sebum	3:-24
effect|s:second	3:-31
effect|s:sedat	0:-49
effect|s:sedativ	1:-27
effect|s:seek	1:-22
effect|s:seem	1:37
effect|s:seen	2:-23
effect|s:seizur	1:-48 2:-48 3:-14
effect|s:semaglutid	0:64 1:-35
effect|s:sens	1:34
effect|s:sensitiv	2:26
effect|s:serious	0:-72 1:33 2:-46 3:-26
effect|s:settl	1:33 3:-27
effect|s:sever	1:-42 2:37
effect|s:sex	1:49
effect|s:shak	1:34
effect|s:shakiness	1:-30
effect|s:shallow	1:34
effect|s:shift	1:-38
effect|s:shiver	1:49
effect|s:short	1:-22 2:-32
effect|s:should	2:54
effect|s:shoulder	2:-13
effect|s:shown	1:25
effect|s:sick	0:-65
effect|s:sickness	3:-29
effect|s:sid	0:-106 2:-50 3:-42
effect|s:sign	0:-34 3:-31
effect|s:signal	3:42
effect|s:sinc	2:-39
effect|s:sit	0:-61 1:26
effect|s:sleep	0:10 2:-25
effect|s:sleepy	2:-16
effect|s:slight	1:33
effect|s:slightly	1:-3
effect|s:slowly	1:36
effect|s:small	2:-30
effect|s:smok	3:-33
effect|s:sneez	1:-27 2:-26
effect|s:snor	1:-38
effect|s:so	1:45 2:-18 3:4
effect|s:sodium	1:41
effect|s:soft	1:-28
effect|s:sold	1:-29
effect|s:som	0:-37 1:42 2:-44
effect|s:somnolenc	1:44
effect|s:soon	0:-35
effect|s:sooner	0:42
effect|s:sor	2:-32 3:-37
effect|s:soreness	0:28 1:23
effect|s:spar	3:22
effect|s:spasm	0:43
effect|s:speak	1:40
effect|s:specialist	2:36
effect|s:spin	3:27
effect|s:spinal	0:-49 3:28
effect|s:spray	1:-21 3:-37
effect|s:st	0:33
effect|s:stand	1:-30
effect|s:standard	1:-34
effect|s:statin	0:-28 1:40
effect|s:stay	3:-33
effect|s:steer	1:39
effect|s:step	1:-29
effect|s:stiffness	3:-41
effect|s:stigma	1:-27
effect|s:still	0:32
effect|s:stool	0:-39 2:-25
effect|s:stop	1:34 2:-28
effect|s:straight	1:28
effect|s:stuffy	0:54
effect|s:such	0:58 2:-23 3:-40
effect|s:suddenly	0:-59 1:24
effect|s:sugar	1:41
effect|s:suicid	3:-15
effect|s:suicidal	0:-36 1:54
effect|s:sunlight	1:24
effect|s:survival	1:-33
effect|s:swel	2:-27 3:-56
effect|s:swell	1:-30
effect|s:swollen	0:-42
effect|s:symptom	0:-28 2:-27 3:-38
effect|s:system	3:23
effect|s:tablet	2:-32 3:-41
effect|s:tak	0:52 1:47 3:-59
effect|s:tast	0:-54
effect|s:teary	1:25
effect|s:tell	1:-50 3:23
effect|s:temperatur	2:-33
effect|s:tender	1:31
effect|s:test	1:47 2:-29
effect|s:than	2:-52
effect|s:their	1:-25
effect|s:them	3:-43
effect|s:themselv	1:27
effect|s:then	0:-66
effect|s:theory	0:-43
effect|s:ther	2:-56 3:-32
effect|s:therapy	0:-32 1:-8 3:32
effect|s:there'	1:26
effect|s:thes	2:-33
effect|s:they	0:11 2:-42 3:2
effect|s:thin	1:-40
effect|s:third	3:-30
effect|s:this	3:-18
effect|s:thos	2:12 3:-28
effect|s:though	1:46 3:-25
effect|s:thought	0:-30 1:26 2:-31
effect|s:threaten	0:-50
effect|s:throat	2:-23
effect|s:throb	1:-21
effect|s:thrush	1:30
effect|s:tim	3:-26
effect|s:tingl	0:-49 1:60 2:-38
effect|s:tinnitus	0:64 3:-33
effect|s:tir	1:-29 2:-28
effect|s:tiredness	0:-43 2:-25
effect|s:tissu	3:26
effect|s:today	0:61 1:-57
effect|s:toleranc	0:-41 1:41 2:-41
effect|s:too	1:-18
effect|s:toothach	0:32
effect|s:topiramat	0:-35
effect|s:toxicity	0:-49
effect|s:train	1:19
effect|s:treat	1:27
effect|s:treatment	2:-27 3:-32
effect|s:trial	3:-38
effect|s:tricyclic	0:-46
effect|s:troubl	0:-48
effect|s:try	2:-18
effect|s:tumor	0:41 1:-25
effect|s:twelv	0:-46
effect|s:twitch	0:-49
effect|s:two	3:-14
effect|s:typical	0:-50 1:-24
effect|s:uncommon	0:-40 1:60
effect|s:under	0:-51 2:26
effect|s:underactiv	0:-36
effect|s:universal	1:30
effect|s:unless	0:-43 1:-30
effect|s:unlik	0:-47 1:58 3:-35
effect|s:unsteady	1:-28
effect|s:unsuitabl	2:23
effect|s:unwant	0:-67 2:-39 3:-21
effect|s:up	0:16
effect|s:upset	0:-41 1:45 2:-33
effect|s:urin	0:-57 1:-39
effect|s:us	1:-26
effect|s:use	2:8 3:-18
effect|s:usually	0:-42 1:35 2:-44 3:-23
effect|s:vaccin	0:-27
effect|s:very	0:-24 2:-30 3:-26
effect|s:virus	3:27
effect|s:vision	2:-35
effect|s:vivid	0:-36 1:32 2:-22
effect|s:volunteer	1:32
effect|s:vomit	0:-53
effect|s:walk	1:-31 3:-25
effect|s:wall	3:-24
effect|s:want	1:-26
effect|s:warm	1:-55
effect|s:warmth	1:-18
effect|s:was	2:-27 3:-54
effect|s:watery	1:40
effect|s:we	3:-42
effect|s:weak	1:17
effect|s:weaken	0:-32
effect|s:weakness	0:-29
effect|s:week	2:-40 3:-28
effect|s:weight	2:-34 3:-44
effect|s:well	2:-38
effect|s:wer	1:25 2:-38 3:-33
effect|s:wheel	1:-26
effect|s:wheez	1:-41
effect|s:when	1:-49 2:12 3:-29
effect|s:wher	0:-57 1:55 3:-38
effect|s:whether	0:-35
effect|s:which	2:-38
effect|s:whil	2:-21 3:-27
effect|s:whol	1:26
effect|s:whom	0:-43 1:39
effect|s:why	1:37
effect|s:will	2:-25
effect|s:with	2:27
effect|s:withdrawal	2:-33 3:-42
effect|s:withdrawn	0:-48
effect|s:women	3:-31
effect|s:won't	0:38 3:-19
effect|s:work	2:-43
effect|s:worry	1:35
effect|s:wors	1:32
effect|s:worst	0:-41 1:40
effect|s:wort	0:33
effect|s:would	3:-36
effect|s:year	1:-28 2:-35
effect|s:yellow	1:23
effect|s:yet	3:-27
effect|s:yoga	0:-33
effect|s:you'v	0:-41
effect|s:yourself	1:38
effect|s:zero	0:-20 1:29
effect|s:zinc	1:34
effect|share:1	2:-38 3:-33
effect|share:2	1:-27 3:-33
effect|share:3	0:-53 1:-35 3:-24
effect|share:4	2:-46
effect|t:none	2:-51
effect|t:other	3:-21
effect|tb	2:-23 3:-20
effect|via:morphology	0:-35 1:-71 3:22
effect|z:promotional	3:-45
form|1:after	5:-22
form|1:are	5:-17
form|1:belimumab	5:18
form|1:capsul	5:26
form|1:do	5:-34
form|1:e	5:-13
form|1:estrogen	5:21
form|1:extend	5:-19
form|1:for	5:-34
form|1:from	5:-30
form|1:i	5:-25
form|1:if	5:-23
form|1:implant	5:-19
form|1:it'	5:-22
form|1:montelukast	5:19
form|1:most	5:26
form|1:no	5:-16
form|1:one	5:-29
form|1:only	5:-22
form|1:oral	5:16
form|1:our	5:-23
form|1:peopl	5:-18
form|1:propranolol	5:16
form|1:ring	5:-31
form|1:shak	5:-29
form|1:swallow	5:30
form|1:tak	5:21
form|1:the	5:-29
form|1:they	5:-25
form|1:tiny	5:18
form|1:two	5:18
form|1:use	5:-33
form|1:we	5:10
form|1:whether	5:-21
form|1:whiten	5:-13
form|1:you	5:24
form|2:a handheld	5:-17
form|2:a stent	5:-21
form|2:an oral	5:-18
form|2:as a	5:31
form|2:belimumab ,	5:18
form|2:capsul or	5:26
form|2:do not	5:-34
form|2:e -	5:-13
form|2:estrogen tablet	5:21
form|2:extend -	5:-19
form|2:i still	5:-19
form|2:if tablet	5:-17
form|2:in a	5:23
form|2:it com	5:20
form|2:many of	5:20
form|2:montelukast is	5:19
form|2:most are	5:15
form|2:most gav	5:18
form|2:no drop	5:-14
form|2:oral supplement	5:12
form|2:patient could	5:21
form|2:propranolol com	5:16
form|2:ring us	5:-15
form|2:shak the	5:-19
form|2:som peopl	5:-25
form|2:swallow the	5:25
form|2:tak the	5:26
form|2:the drug	5:-26
form|2:the gel	5:-20
form|2:the infusion	5:22
form|2:the pill	5:-37
form|2:the usual	5:17
form|2:ther is	5:22
form|2:tiny ,	5:18
form|2:we numb	5:17
form|2:when the	5:-15
form|2:you can	5:30
form|c:appetit	5:-24
form|c:apply	5:17
form|c:blood	5:-25
form|c:capsul	5:-41
form|c:carry	5:8
form|c:coffe	5:-23
form|c:com	5:22
form|c:compar	5:-18
form|c:deriv	5:16
form|c:diseas	5:-27
form|c:dos	5:18
form|c:dummy	5:-23
form|c:els	5:-20
form|c:end	5:-15
form|c:evidenc	5:-18
form|c:eye	5:23
form|c:get	5:-30
form|c:go	5:-17
form|c:half	5:16
form|c:hom	5:-26
form|c:hour	5:-8
form|c:inflammatory	5:19
form|c:it'	5:-7
form|c:keep	5:-14
form|c:kind	5:29
form|c:last	5:-23
form|c:lidocain	5:17
form|c:liquid	5:47
form|c:mark	5:-19
form|c:month	5:-26
form|c:mouth	5:-25
form|c:nee	5:30
form|c:nos	5:30
form|c:patch	5:14
form|c:patient	5:39
form|c:peopl	5:-23
form|c:plac	5:-20
form|c:pleas	5:-14
form|c:pregnant	5:-13
form|c:pressur	5:-19
form|c:protect	5:-20
form|c:receiv	5:35
form|c:red	5:-17
form|c:repeat	5:-11
form|c:respond	5:-19
form|c:show	5:-21
form|c:similar	5:26
form|c:skin	5:26
form|c:small	5:-19
form|c:spray	5:17
form|c:stop	5:-23
form|c:swallow	5:10
form|c:tablet	5:39
form|c:that'	5:-30
form|c:therapy	5:-15
form|c:thre	5:22
form|c:tim	5:-3
form|c:took	5:28
form|c:trial	5:-21
form|c:two	5:30
form|c:use	5:-33
form|c:vitamin	5:34
form|c:weekly	5:31
form|c:whiten	5:-13
form|c:withdrawal	5:-13
form|c:women	5:-24
form|c:work	5:-19
form|c:zinc	5:15
form|ck:date	5:22
form|ck:duration	5:25
form|ck:frequency	5:33
form|ck:outcome	5:32
form|ck:route	5:5
form|cl:10	5:-31
form|cl:2018	5:-24
form|cl:5	5:-33
form|cl:analysis	5:-19
form|cl:antibiotic	5:-24
form|cl:apply	5:17
form|cl:belimumab	5:18
form|cl:blood	5:-25
form|cl:body	5:-32
form|cl:botox	5:-21
form|cl:calcium	5:-22
form|cl:cent	5:-12
form|cl:chemical	5:-21
form|cl:chew	5:16
form|cl:children	5:-10
form|cl:cholesterol	5:-28
form|cl:choos	5:21
form|cl:cigarett	5:-13
form|cl:coffe	5:-28
form|cl:com	5:23
form|cl:combination	5:-20
form|cl:compar	5:-45
form|cl:contain	5:-31
form|cl:count	5:-21
form|cl:cut	5:-19
form|cl:dark	5:-14
form|cl:depression	5:-16
form|cl:deriv	5:16
form|cl:diseas	5:-12
form|cl:dos	5:37
form|cl:drink	5:-13
form|cl:drop	5:-19
form|cl:drug	5:-28
form|cl:dummy	5:-23
form|cl:e	5:-17
form|cl:eight	5:-19
form|cl:end	5:-15
form|cl:estrogen	5:21
form|cl:evidenc	5:-18
form|cl:eye	5:23
form|cl:fda	5:-24
form|cl:fin	5:22
form|cl:fiv	5:-30
form|cl:food	5:6
form|cl:four	5:-32
form|cl:get	5:-43
form|cl:goe	5:-24
form|cl:handheld	5:-17
form|cl:heal	5:-16
form|cl:help	5:-26
form|cl:hour	5:-13
form|cl:inflammatory	5:19
form|cl:inhaler	5:-10
form|cl:injection	5:-40
form|cl:involv	5:-20
form|cl:it'	5:-8
form|cl:keep	5:-27
form|cl:kind	5:29
form|cl:kne	5:21
form|cl:larg	5:-18
form|cl:leav	5:-21
form|cl:lidocain	5:17
form|cl:liquid	5:31
form|cl:littl	5:-26
form|cl:look	5:-16
form|cl:mark	5:-19
form|cl:medicin	5:22
form|cl:mg	5:-13
form|cl:migrain	5:-25
form|cl:montelukast	5:19
form|cl:month	5:-10
form|cl:mouth	5:-38
form|cl:nee	5:30
form|cl:new	5:27
form|cl:numb	5:13
form|cl:part	5:-19
form|cl:patch	5:18
form|cl:peopl	5:-17
form|cl:plac	5:-20
form|cl:placebo	5:-21
form|cl:pleas	5:-16
form|cl:pollen	5:8
form|cl:pregnant	5:-29
form|cl:propranolol	5:28
form|cl:protect	5:-20
form|cl:protein	5:-27
form|cl:publish	5:15
form|cl:put	5:-19
form|cl:relax	5:-20
form|cl:reliev	5:22
form|cl:repeat	5:-11
form|cl:replac	5:20
form|cl:report	5:-29
form|cl:respond	5:-15
form|cl:retrain	5:18
form|cl:ris	5:18
form|cl:root	5:-37
form|cl:school	5:-37
form|cl:second	5:-20
form|cl:seizur	5:-11
form|cl:seven	5:-18
form|cl:sever	5:-18
form|cl:shak	5:-19
form|cl:similar	5:26
form|cl:skin	5:-17
form|cl:sleep	5:-20
form|cl:sor	5:-17
form|cl:spread	5:-28
form|cl:statin	5:-8
form|cl:stay	5:-24
form|cl:stop	5:-23
form|cl:strong	5:25
form|cl:swallow	5:17
form|cl:tablet	5:53
form|cl:taken	5:-38
form|cl:therapy	5:-14
form|cl:tim	5:-21
form|cl:tiny	5:28
form|cl:treat	5:-25
form|cl:ulcer	5:-16
form|cl:use	5:-36
form|cl:vap	5:-12
form|cl:vitamin	5:16
form|cl:week	5:22
form|cl:weekly	5:31
form|cl:whiten	5:-13
form|cl:whos	5:-32
form|cl:work	5:-20
form|cl:worry	5:-28
form|cl:zinc	5:18
form|cr:111	5:-18
form|cr:15	5:16
form|cr:24	5:25
form|cr:3	5:23
form|cr:30	5:17
form|cr:4	5:-22
form|cr:45	5:-22
form|cr:48	5:20
form|cr:6	5:21
form|cr:60	5:36
form|cr:absorb	5:-23
form|cr:accord	5:19
form|cr:act	5:26
form|cr:administration	5:18
form|cr:adult	5:7
form|cr:alternativ	5:24
form|cr:anesthetic	5:13
form|cr:angina	5:-27
form|cr:ankl	5:-25
form|cr:anybody	5:20
form|cr:atropin	5:18
form|cr:availabl	5:25
form|cr:bedtim	5:24
form|cr:begun	5:23
form|cr:bit	5:15
form|cr:block	5:42
form|cr:blood	5:-25
form|cr:breath	5:-16
form|cr:bring	5:27
form|cr:bug	5:26
form|cr:c	5:14
form|cr:calcium	5:-24
form|cr:cancer	5:8
form|cr:chew	5:26
form|cr:children	5:-11
form|cr:cigarett	5:29
form|cr:clinic	5:20
form|cr:com	5:-20
form|cr:concentrat	5:18
form|cr:content	5:-27
form|cr:cover	5:28
form|cr:cut	5:15
form|cr:daily	5:21
form|cr:darker	5:-20
form|cr:day	5:27
form|cr:deliver	5:8
form|cr:dementia	5:-21
form|cr:diarrhea	5:24
form|cr:differenc	5:-13
form|cr:diseas	5:23
form|cr:dos	5:7
form|cr:drink	5:18
form|cr:driv	5:-19
form|cr:drop	5:22
form|cr:dry	5:-15
form|cr:eas	5:32
form|cr:effectiv	5:24
form|cr:eight	5:27
form|cr:exerciz	5:-14
form|cr:exist	5:21
form|cr:eye	5:22
form|cr:fail	5:-30
form|cr:feel	5:-20
form|cr:final	5:27
form|cr:fir	5:-23
form|cr:fiv	5:33
form|cr:food	5:3
form|cr:found	5:21
form|cr:fractur	5:26
form|cr:gain	5:-15
form|cr:gel	5:32
form|cr:giv	5:12
form|cr:glass	5:12
form|cr:goe	5:-28
form|cr:good	5:-23
form|cr:grow	5:-23
form|cr:hair	5:-19
form|cr:half	5:16
form|cr:hand	5:-27
form|cr:heart	5:31
form|cr:heat	5:-16
form|cr:help	5:21
form|cr:hold	5:-23
form|cr:hospital	5:20
form|cr:improv	5:-19
form|cr:improvement	5:-19
form|cr:insid	5:-23
form|cr:kind	5:14
form|cr:larg	5:4
form|cr:leav	5:-38
form|cr:len	5:-17
form|cr:let	5:-20
form|cr:limit	5:26
form|cr:local	5:13
form|cr:look	5:-25
form|cr:lung	5:-16
form|cr:manag	5:27
form|cr:melatonin	5:-22
form|cr:melt	5:28
form|cr:mg	5:39
form|cr:milk	5:16
form|cr:moderat	5:18
form|cr:month	5:13
form|cr:morn	5:24
form|cr:new	5:-25
form|cr:nos	5:33
form|cr:obesity	5:19
form|cr:pain	5:10
form|cr:patch	5:6
form|cr:peanut	5:-25
form|cr:peopl	5:43
form|cr:percent	5:24
form|cr:point	5:-19
form|cr:prescription	5:18
form|cr:prevent	5:37
form|cr:prp	5:-17
form|cr:quit	5:-20
form|cr:receptor	5:26
form|cr:red	5:-25
form|cr:reduc	5:42
form|cr:relief	5:27
form|cr:reliev	5:-12
form|cr:remov	5:-14
form|cr:removal	5:-19
form|cr:repeat	5:21
form|cr:report	5:26
form|cr:result	5:19
form|cr:review	5:19
form|cr:right	5:-15
form|cr:run	5:16
form|cr:said	5:12
form|cr:seen	5:-29
form|cr:serious	5:-14
form|cr:session	5:-16
form|cr:sit	5:-21
form|cr:sleep	5:-21
form|cr:slow	5:34
form|cr:sold	5:20
form|cr:sound	5:-18
form|cr:spac	5:13
form|cr:spin	5:26
form|cr:sprinkl	5:-18
form|cr:stain	5:-16
form|cr:study	5:15
form|cr:subcutaneously	5:-19
form|cr:suppository	5:22
form|cr:surfac	5:-14
form|cr:swallow	5:31
form|cr:sweat	5:36
form|cr:symptom	5:23
form|cr:tak	5:-18
form|cr:taken	5:39
form|cr:teeth	5:-12
form|cr:tim	5:24
form|cr:tiny	5:-17
form|cr:tooth	5:-24
form|cr:ulcer	5:18
form|cr:use	5:18
form|cr:user	5:-12
form|cr:usual	5:20
form|cr:vareniclin	5:14
form|cr:vein	5:-16
form|cr:version	5:29
form|cr:virus	5:18
form|cr:water	5:5
form|cr:week	5:32
form|cr:weekly	5:18
form|cr:whol	5:28
form|cr:widen	5:-23
form|cr:women	5:30
form|cr:worth	5:-19
form|cr:yogurt	5:15
form|e:)	5:28
form|e::	5:-32
form|e:month	5:26
form|e:spray	5:38
form|far	5:-25
form|far:0	5:57
form|far:2	5:-19
form|far:3	5:-29
form|far:5	5:-44
form|h:1	5:25
form|h:3	5:-25
form|h:4	5:39
form|h:about	5:19
form|h:administration	5:-18
form|h:alzheimer	5:15
form|h:am	5:-18
form|h:an	5:12
form|h:and	5:18
form|h:answer	5:-21
form|h:approv	5:-19
form|h:asthma	5:13
form|h:at	5:30
form|h:b	5:35
form|h:be	5:-4
form|h:blindness	5:7
form|h:botox	5:-30
form|h:brandt	5:14
form|h:but	5:-16
form|h:can	5:-44
form|h:can't	5:-25
form|h:cannot	5:-23
form|h:car	5:-20
form|h:cataract	5:-14
form|h:cell	5:24
form|h:children	5:17
form|h:cigarett	5:-17
form|h:ciprofloxacin	5:15
form|h:clinic	5:24
form|h:common	5:-27
form|h:communication	5:20
form|h:contact	5:17
form|h:cost	5:-24
form|h:could	5:-21
form|h:decongestant	5:30
form|h:depression	5:-34
form|h:divid	5:15
form|h:doctor	5:27
form|h:drop	5:30
form|h:dur	5:-18
form|h:effect	5:-55
form|h:efficacy	5:-15
form|h:electronic	5:-17
form|h:everyon	5:-15
form|h:evidenc	5:36
form|h:eye	5:30
form|h:fact	5:22
form|h:fda	5:-22
form|h:feel	5:-29
form|h:finasterid	5:-26
form|h:form	5:-19
form|h:furosemid	5:-11
form|h:get	5:26
form|h:go	5:-25
form|h:hav	5:-10
form|h:head	5:14
form|h:headach	5:-20
form|h:heavyweight	5:33
form|h:help	5:26
form|h:hemophilia	5:35
form|h:honest	5:-29
form|h:hop	5:18
form|h:how	5:31
form|h:hrt	5:33
form|h:i	5:18
form|h:ibuprofen	5:13
form|h:implant	5:-23
form|h:incontinenc	5:-7
form|h:infection	5:7
form|h:instead	5:-17
form|h:is	5:-40
form|h:it	5:23
form|h:jab	5:-10
form|h:john	5:-27
form|h:just	5:-16
form|h:kne	5:19
form|h:lena	5:20
form|h:less	5:-17
form|h:lindqvist	5:-17
form|h:lump	5:24
form|h:lupus	5:18
form|h:main	5:-23
form|h:mariann	5:-32
form|h:marsh	5:20
form|h:marta	5:-17
form|h:mechanism	5:-17
form|h:medicin	5:28
form|h:melatonin	5:27
form|h:memory	5:-16
form|h:messag	5:-20
form|h:migrain	5:-41
form|h:mostly	5:24
form|h:much	5:-19
form|h:needl	5:-27
form|h:nephritis	5:18
form|h:not	5:-19
form|h:oduya	5:-32
form|h:offic	5:20
form|h:operation	5:30
form|h:or	5:-29
form|h:our	5:14
form|h:peel	5:-22
form|h:pharmacology	5:-27
form|h:possibl	5:-32
form|h:pric	5:18
form|h:probiotic	5:15
form|h:prp	5:26
form|h:pryc	5:-26
form|h:question	5:-32
form|h:really	5:-36
form|h:regulator	5:24
form|h:remain	5:-16
form|h:report	5:17
form|h:rest	5:20
form|h:result	5:-17
form|h:saf	5:-31
form|h:safety	5:-33
form|h:salbutamol	5:40
form|h:say	5:-27
form|h:sever	5:-25
form|h:shot	5:-13
form|h:should	5:-30
form|h:sid	5:-53
form|h:special	5:-20
form|h:st	5:-27
form|h:stem	5:24
form|h:stent	5:-43
form|h:step	5:24
form|h:storag	5:-22
form|h:strengthen	5:17
form|h:strip	5:-14
form|h:suicidal	5:17
form|h:suitabl	5:-17
form|h:sumatriptan	5:34
form|h:surgery	5:-21
form|h:tablet	5:-31
form|h:tak	5:39
form|h:than	5:-23
form|h:that	5:27
form|h:the	5:22
form|h:therapy	5:-15
form|h:they	5:-25
form|h:thing	5:20
form|h:thought	5:17
form|h:toothpast	5:-14
form|h:treat	5:-18
form|h:tumor	5:7
form|h:unproven	5:24
form|h:unwant	5:-17
form|h:up	5:24
form|h:warn	5:17
form|h:watchdog	5:17
form|h:way	5:30
form|h:weight	5:21
form|h:well	5:33
form|h:what	5:-22
form|h:what'	5:-17
form|h:when	5:45
form|h:which	5:-39
form|h:whiten	5:-14
form|h:who	5:-3
form|h:work	5:21
form|h:worst	5:-17
form|h:wort	5:-27
form|h:wrong	5:-25
form|h:you	5:-49
form|h:your	5:-22
form|k:date	5:23
form|k:effect	5:12
form|k:frequency	5:23
form|k:outcome	5:43
form|k:purpose	5:-13
form|k:route	5:7
form|k:target	5:15
form|l1:)	5:-16
form|l1::	5:30
form|l1:a	5:-30
form|l1:and	5:-31
form|l1:are	5:14
form|l1:as	5:21
form|l1:be	5:26
form|l1:dummy	5:-23
form|l1:if	5:-17
form|l1:in	5:-27
form|l1:inflammatory	5:19
form|l1:last	5:-23
form|l1:lidocain	5:17
form|l1:mg	5:24
form|l1:no	5:-40
form|l1:of	5:-26
form|l1:on	5:-33
form|l1:one	5:-11
form|l1:pleas	5:-14
form|l1:repeat	5:-11
form|l1:small	5:-19
form|l1:swallow	5:-40
form|l1:than	5:-22
form|l1:that	5:-32
form|l1:the	5:-22
form|l1:thes	5:-17
form|l1:thre	5:22
form|l1:to	5:-33
form|l1:two	5:17
form|l1:weekly	5:23
form|l1:whiten	5:-13
form|l1:you	5:-23
form|l1:your	5:-23
form|l1:zinc	5:15
form|l2:, a	5:12
form|l2:- daily	5:18
form|l2:- inflammatory	5:19
form|l2:0 mg	5:23
form|l2:^ an	5:29
form|l2:^ if	5:-17
form|l2:^ no	5:-14
form|l2:^ one	5:-41
form|l2:^ steroid	5:42
form|l2:^ whiten	5:-13
form|l2:a daily	5:33
form|l2:a lidocain	5:17
form|l2:a weekly	5:16
form|l2:also a	5:26
form|l2:and a	5:19
form|l2:and the	5:-35
form|l2:cannot swallow	5:-21
form|l2:com as	5:23
form|l2:had a	5:-23
form|l2:in the	5:-18
form|l2:is a	5:12
form|l2:keep the	5:-14
form|l2:off the	5:-19
form|l2:respond to	5:-19
form|l2:swallow as	5:17
form|l2:swallow the	5:26
form|l2:tak the	5:21
form|l2:the last	5:-15
form|l2:ther are	5:11
form|l2:to be	5:18
form|l2:under the	5:-17
form|l2:use a	5:-18
form|l2:with dummy	5:-16
form|l2:with the	5:-27
form|l:"	5:-17
form|l:%	5:15
form|l:)	5:-7
form|l:-	5:29
form|l:0	5:-15
form|l::	5:-5
form|l:;	5:-31
form|l:^	5:20
form|l:after	5:-28
form|l:any	5:-17
form|l:appetit	5:-24
form|l:apply	5:17
form|l:are	5:22
form|l:around	5:-16
form|l:as	5:14
form|l:be	5:34
form|l:between	5:34
form|l:blood	5:-25
form|l:can't	5:-37
form|l:cannot	5:-21
form|l:capsul	5:-31
form|l:carry	5:8
form|l:com	5:15
form|l:compar	5:-16
form|l:could	5:17
form|l:deriv	5:16
form|l:did	5:-19
form|l:dissolv	5:-21
form|l:do	5:-33
form|l:don't	5:-30
form|l:dos	5:26
form|l:dummy	5:-23
form|l:eye	5:21
form|l:fda	5:-22
form|l:fewer	5:-33
form|l:form	5:-30
form|l:from	5:-38
form|l:given	5:28
form|l:go	5:-17
form|l:had	5:-19
form|l:half	5:21
form|l:has	5:-12
form|l:hav	5:30
form|l:her	5:12
form|l:hom	5:-26
form|l:hour	5:-3
form|l:if	5:-27
form|l:includ	5:12
form|l:inflammatory	5:19
form|l:just	5:-16
form|l:keep	5:-14
form|l:kind	5:29
form|l:last	5:-23
form|l:lidocain	5:17
form|l:liquid	5:35
form|l:mark	5:-19
form|l:month	5:-26
form|l:mor	5:-20
form|l:nee	5:30
form|l:no	5:-41
form|l:not	5:-43
form|l:of	5:-19
form|l:off	5:-23
form|l:on	5:-30
form|l:only	5:27
form|l:our	5:-21
form|l:out	5:19
form|l:patch	5:-4
form|l:patient	5:32
form|l:plac	5:-20
form|l:pleas	5:-14
form|l:pregnant	5:-13
form|l:protect	5:-20
form|l:receiv	5:35
form|l:red	5:-17
form|l:repeat	5:-11
form|l:respond	5:-19
form|l:several	5:-17
form|l:similar	5:26
form|l:skin	5:26
form|l:small	5:-19
form|l:som	5:-18
form|l:stop	5:-23
form|l:tablet	5:44
form|l:the	5:-30
form|l:ther	5:29
form|l:thes	5:-17
form|l:thre	5:22
form|l:two	5:34
form|l:under	5:-28
form|l:use	5:-33
form|l:vitamin	5:18
form|l:weekly	5:31
form|l:whiten	5:-13
form|l:who	5:-41
form|l:women	5:-24
form|l:your	5:-38
form|l:zinc	5:15
form|listed	5:27
form|m1:,	5:15
form|m1:and	5:-16
form|m1:or	5:25
form|no-tb	5:-25
form|q:a	5:-17
form|q:and	5:-21
form|q:at	5:19
form|q:be	5:-4
form|q:by	5:33
form|q:can	5:-26
form|q:cataract	5:-14
form|q:choic	5:36
form|q:cigarett	5:-12
form|q:compar	5:23
form|q:cost	5:-24
form|q:did	5:23
form|q:drip	5:12
form|q:electronic	5:-12
form|q:fact	5:22
form|q:fad	5:-27
form|q:feel	5:-24
form|q:find	5:22
form|q:help	5:26
form|q:her	5:-15
form|q:honest	5:-27
form|q:i	5:23
form|q:i'd	5:-15
form|q:if	5:-19
form|q:immun	5:-18
form|q:implant	5:-23
form|q:incontinenc	5:-7
form|q:inhalator	5:-37
form|q:is	5:-20
form|q:iv	5:12
form|q:long	5:-13
form|q:medicin	5:25
form|q:melatonin	5:27
form|q:messag	5:-20
form|q:myself	5:-15
form|q:not	5:-20
form|q:of	5:26
form|q:or	5:9
form|q:other	5:21
form|q:probiotic	5:15
form|q:problem	5:-29
form|q:promiz	5:-15
form|q:prp	5:26
form|q:really	5:-25
form|q:risk	5:-12
form|q:so	5:-17
form|q:strip	5:-14
form|q:surgery	5:-21
form|q:system	5:-18
form|q:tak	5:6
form|q:than	5:-17
form|q:the	5:21
form|q:therapy	5:-14
form|q:they	5:-20
form|q:thing	5:20
form|q:to	5:-21
form|q:toothpast	5:-14
form|q:vitamin	5:12
form|q:what'	5:-17
form|q:which	5:-19
form|q:whiten	5:-17
form|q:worst	5:-17
form|r1:(	5:-6
form|r1:)	5:28
form|r1:0	5:-2
form|r1::	5:-25
form|r1:^	5:17
form|r1:after	5:-19
form|r1:against	5:-21
form|r1:and	5:-7
form|r1:away	5:-30
form|r1:concentrat	5:13
form|r1:contain	5:21
form|r1:down	5:-22
form|r1:every	5:29
form|r1:exist	5:24
form|r1:for	5:-2
form|r1:has	5:-27
form|r1:hav	5:-25
form|r1:if	5:18
form|r1:into	5:56
form|r1:is	5:21
form|r1:last	5:32
form|r1:mak	5:-20
form|r1:may	5:-9
form|r1:out	5:-16
form|r1:reduc	5:22
form|r1:sit	5:-18
form|r1:tak	5:-31
form|r1:taken	5:25
form|r1:test	5:-22
form|r1:to	5:-16
form|r1:us	5:-20
form|r1:was	5:14
form|r1:whol	5:17
form|r1:would	5:28
form|r1:your	5:-22
form|r1:—	5:-15
form|r2:) ^	5:33
form|r2:, a	5:26
form|r2:, and	5:-9
form|r2:, capsul	5:16
form|r2:, for	5:27
form|r2:, one	5:-18
form|r2:: ^	5:-15
form|r2:^ ^	5:17
form|r2:are still	5:-19
form|r2:are the	5:20
form|r2:at $	5:13
form|r2:can push	5:23
form|r2:contain 0	5:17
form|r2:for the	5:40
form|r2:into the	5:36
form|r2:may not	5:-14
form|r2:of muscl	5:-28
form|r2:on the	5:12
form|r2:onc a	5:22
form|r2:onc or	5:21
form|r2:or drop	5:29
form|r2:taken onc	5:25
form|r2:that you	5:23
form|r2:wer begun	5:23
form|r2:whol with	5:16
form|r2:with water	5:26
form|r2:your doctor	5:-14
form|r:!	5:-25
form|r:$	5:13
form|r:(	5:-20
form|r:.	5:-30
form|r:0	5:47
form|r::	5:-8
form|r:^	5:-7
form|r:act	5:26
form|r:after	5:-17
form|r:against	5:-30
form|r:all	5:30
form|r:although	5:-24
form|r:an	5:21
form|r:anesthetic	5:13
form|r:around	5:17
form|r:ask	5:-19
form|r:atropin	5:18
form|r:away	5:-32
form|r:be	5:-17
form|r:begun	5:23
form|r:beneath	5:13
form|r:block	5:32
form|r:both	5:17
form|r:brain	5:22
form|r:bring	5:19
form|r:by	5:36
form|r:cancer	5:22
form|r:concentrat	5:13
form|r:darker	5:-20
form|r:day	5:-10
form|r:deliver	5:8
form|r:diarrhea	5:23
form|r:doctor	5:-14
form|r:doe	5:-27
form|r:down	5:-18
form|r:drink	5:19
form|r:drug	5:-37
form|r:effect	5:-22
form|r:exerciz	5:-14
form|r:exist	5:21
form|r:fail	5:-30
form|r:feel	5:-25
form|r:few	5:16
form|r:for	5:23
form|r:form	5:22
form|r:fractur	5:26
form|r:gel	5:25
form|r:generally	5:-19
form|r:giv	5:14
form|r:gullet	5:20
form|r:hav	5:-36
form|r:if	5:16
form|r:in	5:14
form|r:insid	5:-23
form|r:into	5:12
form|r:it	5:-47
form|r:just	5:-27
form|r:least	5:-15
form|r:liquid	5:29
form|r:local	5:13
form|r:mak	5:-25
form|r:may	5:-11
form|r:melatonin	5:-22
form|r:mg	5:36
form|r:month	5:21
form|r:mov	5:-15
form|r:normally	5:-24
form|r:not	5:-26
form|r:off	5:-31
form|r:onc	5:-26
form|r:out	5:-30
form|r:percent	5:22
form|r:point	5:-19
form|r:prevent	5:28
form|r:push	5:23
form|r:reduc	5:22
form|r:releas	5:-12
form|r:relief	5:16
form|r:repeat	5:21
form|r:right	5:-15
form|r:scalp	5:23
form|r:session	5:-16
form|r:should	5:-33
form|r:sit	5:-18
form|r:skin	5:-28
form|r:sold	5:20
form|r:spac	5:13
form|r:stain	5:-16
form|r:still	5:-19
form|r:stop	5:-24
form|r:subcutaneously	5:-19
form|r:swallow	5:33
form|r:tak	5:-27
form|r:taken	5:40
form|r:test	5:-22
form|r:their	5:13
form|r:ther	5:-19
form|r:tim	5:16
form|r:to	5:-29
form|r:too	5:30
form|r:treatment	5:14
form|r:twic	5:28
form|r:under	5:-45
form|r:up	5:6
form|r:use	5:-31
form|r:usual	5:20
form|r:usually	5:-39
form|r:we	5:-25
form|r:wear	5:-20
form|r:week	5:-16
form|r:weekly	5:18
form|r:well	5:32
form|r:whol	5:24
form|r:with	5:20
form|r:would	5:28
form|r:yogurt	5:15
form|r:you	5:5
form|r:your	5:-52
form|r:–	5:-22
form|r:—	5:-15
form|s:10	5:-14
form|s:111	5:-18
form|s:15	5:18
form|s:2017	5:29
form|s:2018	5:-24
form|s:2020	5:31
form|s:24	5:33
form|s:30	5:16
form|s:4	5:-28
form|s:58	5:-32
form|s:60	5:36
form|s:65	5:-16
form|s:a	5:10
form|s:absorb	5:-25
form|s:act	5:27
form|s:administration	5:10
form|s:adult	5:9
form|s:after	5:-18
form|s:against	5:-29
form|s:air	5:-21
form|s:airway	5:-22
form|s:alarm	5:-16
form|s:almost	5:-18
form|s:alon	5:-17
form|s:already	5:38
form|s:also	5:19
form|s:alternativ	5:24
form|s:analysis	5:-19
form|s:and	5:11
form|s:anesthetic	5:13
form|s:angina	5:-10
form|s:ankl	5:-25
form|s:antibiotic	5:-32
form|s:antibody	5:18
form|s:antiplatelet	5:-12
form|s:appear	5:22
form|s:apply	5:17
form|s:approv	5:9
form|s:approval	5:28
form|s:around	5:-22
form|s:artery	5:-23
form|s:arthritis	5:22
form|s:as	5:21
form|s:asthma	5:-31
form|s:at	5:-15
form|s:away	5:-45
form|s:back	5:-15
form|s:badly	5:-12
form|s:bandag	5:-22
form|s:bath	5:-19
form|s:be	5:11
form|s:becaus	5:18
form|s:bedtim	5:24
form|s:begun	5:35
form|s:belimumab	5:18
form|s:benefit	5:29
form|s:besid	5:30
form|s:birth	5:-8
form|s:bit	5:7
form|s:block	5:42
form|s:blood	5:-42
form|s:booster	5:-18
form|s:botox	5:-21
form|s:bowel	5:-31
form|s:brain	5:-8
form|s:breath	5:-31
form|s:bring	5:30
form|s:bug	5:26
form|s:build	5:33
form|s:buprenorphin	5:-11
form|s:burn	5:-19
form|s:bypass	5:20
form|s:c	5:15
form|s:calcium	5:-28
form|s:can't	5:-34
form|s:cap	5:-19
form|s:capsul	5:26
form|s:cartilag	5:-10
form|s:cent	5:-14
form|s:cervical	5:-30
form|s:chang	5:-17
form|s:cheap	5:26
form|s:chemical	5:-21
form|s:chew	5:29
form|s:children	5:-14
form|s:choos	5:21
form|s:chronic	5:18
form|s:clinic	5:23
form|s:clinical	5:-18
form|s:coffe	5:-26
form|s:coil	5:-34
form|s:collagen	5:-19
form|s:combination	5:-20
form|s:common	5:-25
form|s:compar	5:6
form|s:concentrat	5:23
form|s:consider	5:-23
form|s:contact	5:-23
form|s:contain	5:-5
form|s:content	5:-27
form|s:control	5:-18
form|s:copper	5:-23
form|s:cough	5:24
form|s:count	5:-21
form|s:cover	5:14
form|s:cramp	5:27
form|s:cream	5:42
form|s:cut	5:17
form|s:daily	5:19
form|s:dark	5:-14
form|s:darker	5:-20
form|s:decad	5:11
form|s:deliver	5:-1
form|s:dementia	5:-21
form|s:depression	5:-30
form|s:deriv	5:16
form|s:devic	5:-39
form|s:diarrhea	5:26
form|s:differenc	5:-13
form|s:disappear	5:-22
form|s:dispersibl	5:-7
form|s:do	5:-38
form|s:doctor	5:-18
form|s:don't	5:-10
form|s:dos	5:44
form|s:down	5:-11
form|s:dressing	5:-20
form|s:driv	5:-28
form|s:drop	5:24
form|s:dummy	5:-26
form|s:dur	5:-32
form|s:e	5:-21
form|s:each	5:15
form|s:ear	5:14
form|s:eas	5:19
form|s:effect	5:-22
form|s:either	5:-18
form|s:els	5:-20
form|s:end	5:-16
form|s:energy	5:-18
form|s:england	5:16
form|s:epsom	5:-19
form|s:estrogen	5:21
form|s:ever	5:-23
form|s:evidenc	5:21
form|s:exerciz	5:-14
form|s:exist	5:14
form|s:extend	5:-12
form|s:extract	5:-28
form|s:eye	5:44
form|s:fail	5:-35
form|s:fascia	5:20
form|s:fat	5:20
form|s:fda	5:-28
form|s:feel	5:-38
form|s:fewer	5:-48
form|s:filer	5:-22
form|s:film	5:-35
form|s:final	5:27
form|s:fir	5:-23
form|s:fit	5:-12
form|s:flar	5:-10
form|s:flavoring	5:-12
form|s:flu	5:-18
form|s:foam	5:-29
form|s:food	5:8
form|s:forum	5:-22
form|s:found	5:16
form|s:fractur	5:26
form|s:from	5:-32
form|s:full	5:-37
form|s:further	5:-16
form|s:gain	5:-29
form|s:gas	5:-22
form|s:gav	5:19
form|s:giv	5:17
form|s:glass	5:12
form|s:goe	5:-33
form|s:good	5:-28
form|s:granul	5:19
form|s:grow	5:-31
form|s:hair	5:-30
form|s:hand	5:-32
form|s:handheld	5:-21
form|s:harm	5:-14
form|s:heal	5:-20
form|s:heat	5:-20
form|s:hip	5:26
form|s:hold	5:-25
form|s:i	5:-20
form|s:immun	5:11
form|s:implant	5:-51
form|s:improv	5:-30
form|s:improvement	5:-19
form|s:in	5:18
form|s:includ	5:12
form|s:inflammation	5:13
form|s:inflammatory	5:19
form|s:infusion	5:26
form|s:inhibitor	5:22
form|s:injectabl	5:17
form|s:injection	5:22
form|s:insid	5:-25
form|s:instead	5:23
form|s:involv	5:-20
form|s:isn't	5:-31
form|s:it'	5:-31
form|s:itself	5:-13
form|s:iv	5:21
form|s:jab	5:-38
form|s:joint	5:27
form|s:just	5:-19
form|s:kind	5:33
form|s:kit	5:-24
form|s:kne	5:26
form|s:known	5:-26
form|s:layer	5:-30
form|s:leak	5:-21
form|s:least	5:-17
form|s:leav	5:-19
form|s:len	5:-17
form|s:let	5:-21
form|s:licens	5:16
form|s:lighter	5:-20
form|s:liquid	5:38
form|s:look	5:-41
form|s:loss	5:32
form|s:lozeng	5:10
form|s:lung	5:-19
form|s:main	5:-12
form|s:mak	5:-27
form|s:mask	5:-16
form|s:may	5:-24
form|s:meal	5:21
form|s:mean	5:-31
form|s:meet	5:-22
form|s:melatonin	5:-22
form|s:melt	5:23
form|s:metal	5:-13
form|s:migrain	5:-25
form|s:milk	5:16
form|s:minut	5:15
form|s:moderat	5:18
form|s:montelukast	5:19
form|s:mor	5:-22
form|s:morn	5:31
form|s:much	5:-18
form|s:must	5:15
form|s:naloxon	5:-22
form|s:narrowing	5:-12
form|s:nasal	5:39
form|s:natural	5:-16
form|s:nausea	5:25
form|s:nebulizer	5:28
form|s:nee	5:16
form|s:need	5:-17
form|s:nor	5:-18
form|s:normally	5:-34
form|s:nos	5:34
form|s:not	5:-27
form|s:noth	5:-14
form|s:numb	5:22
form|s:oil	5:-30
form|s:on	5:7
form|s:onlin	5:-25
form|s:only	5:18
form|s:oral	5:41
form|s:orally	5:-16
form|s:other	5:38
form|s:our	5:-26
form|s:out	5:8
form|s:over	5:-13
form|s:packet	5:-22
form|s:pad	5:-16
form|s:pain	5:19
form|s:part	5:-26
form|s:partly	5:25
form|s:pass	5:-26
form|s:patient	5:26
form|s:peanut	5:-35
form|s:pen	5:-46
form|s:per	5:-14
form|s:percent	5:26
form|s:plantar	5:20
form|s:plaster	5:-25
form|s:pleas	5:-22
form|s:point	5:-19
form|s:positiv	5:-12
form|s:pregnant	5:-35
form|s:pressur	5:-13
form|s:prevent	5:31
form|s:procedur	5:-17
form|s:product	5:-23
form|s:prolong	5:-12
form|s:propranolol	5:28
form|s:protein	5:-27
form|s:publish	5:15
form|s:puf	5:-27
form|s:pul	5:-21
form|s:pump	5:-26
form|s:put	5:-20
form|s:rat	5:13
form|s:read	5:-20
form|s:receptor	5:36
form|s:recommend	5:-24
form|s:red	5:-28
form|s:reduc	5:35
form|s:relaps	5:14
form|s:remov	5:-14
form|s:removal	5:-19
form|s:replac	5:19
form|s:retrain	5:18
form|s:review	5:18
form|s:right	5:-16
form|s:ring	5:-51
form|s:ris	5:18
form|s:risk	5:-23
form|s:rival	5:22
form|s:rosacea	5:26
form|s:run	5:16
form|s:sachet	5:15
form|s:scalp	5:-29
form|s:scar	5:-18
form|s:school	5:-37
form|s:see	5:-17
form|s:seen	5:-22
form|s:seizur	5:-25
form|s:serious	5:-14
form|s:session	5:-16
form|s:set	5:-23
form|s:several	5:-24
form|s:shak	5:-29
form|s:she	5:15
form|s:shot	5:15
form|s:sid	5:-16
form|s:sign	5:-22
form|s:similar	5:30
form|s:simply	5:-25
form|s:sit	5:-12
form|s:sleep	5:-31
form|s:slowly	5:-24
form|s:soak	5:-41
form|s:sold	5:29
form|s:solubl	5:21
form|s:someth	5:-20
form|s:sometim	5:-27
form|s:sound	5:-18
form|s:spac	5:13
form|s:spacer	5:-24
form|s:spin	5:26
form|s:splint	5:-19
form|s:spray	5:42
form|s:stain	5:-17
form|s:statin	5:-8
form|s:stent	5:-54
form|s:story	5:-27
form|s:strip	5:-17
form|s:strong	5:25
form|s:study	5:12
form|s:subcutaneously	5:-19
form|s:suck	5:-24
form|s:suitabl	5:-12
form|s:sunday	5:-19
form|s:supplement	5:15
form|s:support	5:-34
form|s:suppository	5:31
form|s:surgery	5:-25
form|s:swallow	5:40
form|s:sweat	5:36
form|s:syndrom	5:-20
form|s:synthetic	5:27
form|s:syrup	5:39
form|s:system	5:3
form|s:tablet	5:47
form|s:tast	5:40
form|s:tea	5:-42
form|s:teeth	5:-19
form|s:tell	5:4
form|s:tendon	5:-14
form|s:test	5:14
form|s:that	5:11
form|s:their	5:21
form|s:then	5:35
form|s:ther	5:15
form|s:therapy	5:-24
form|s:there'	5:-12
form|s:thes	5:-30
form|s:they	5:27
form|s:thing	5:21
form|s:third	5:18
form|s:though	5:19
form|s:thousand	5:-25
form|s:tiny	5:-4
form|s:tirzepatid	5:21
form|s:told	5:17
form|s:tongu	5:-27
form|s:tooth	5:-24
form|s:toothpast	5:-29
form|s:trac	5:-19
form|s:train	5:-22
form|s:transdermal	5:31
form|s:treat	5:-31
form|s:try	5:-40
form|s:tummy	5:-19
form|s:turn	5:-25
form|s:twelv	5:31
form|s:two	5:20
form|s:unabl	5:-13
form|s:under	5:-38
form|s:user	5:-12
form|s:usual	5:23
form|s:vaginal	5:38
form|s:vareniclin	5:26
form|s:vein	5:-18
form|s:virus	5:25
form|s:vitamin	5:23
form|s:water	5:35
form|s:weaken	5:28
form|s:wear	5:-8
form|s:weekly	5:40
form|s:well	5:-5
form|s:wher	5:-11
form|s:wherea	5:21
form|s:whil	5:9
form|s:whit	5:-15
form|s:whiten	5:-13
form|s:who	5:-23
form|s:whol	5:28
form|s:why	5:-11
form|s:widen	5:-23
form|s:with	5:19
form|s:withdrawal	5:-13
form|s:without	5:13
form|s:work	5:-21
form|s:worry	5:-28
form|s:worth	5:-19
form|s:yet	5:-25
form|s:yogurt	5:15
form|s:you	5:20
form|s:your	5:-25
form|s:zinc	5:17
form|share:1	5:-19
form|share:4	5:38
form|t:topic	5:-9
frequency|1:"	4:-19
frequency|1:0	4:-34
frequency|1:as	4:-12
frequency|1:at	4:-13
frequency|1:below	4:-14
frequency|1:every	4:-24
frequency|1:heart	4:-13
frequency|1:if	4:-19
frequency|1:in	4:-29
frequency|1:insomnia	4:-16
frequency|1:lecanemab	4:11
frequency|1:most	4:-8
frequency|1:peopl	4:-14
frequency|1:they	4:22
frequency|1:this	4:-18
frequency|1:thre	4:-34
frequency|1:you	4:15
frequency|1:“	4:-19
frequency|2:0 mg	4:-34
frequency|2:as a	4:-10
frequency|2:at the	4:-13
frequency|2:below are	4:-14
frequency|2:this is	4:-18
frequency|b:paragraph	4:-18
frequency|c:15	4:-16
frequency|c:40	4:-10
frequency|c:5	4:-20
frequency|c:60	4:-15
frequency|c:beat	4:-15
frequency|c:bit	4:-19
frequency|c:breath	4:-12
frequency|c:children	4:-8
frequency|c:day	4:-14
frequency|c:eight	4:13
frequency|c:get	4:-15
frequency|c:given	4:22
frequency|c:gram	4:-10
frequency|c:halo	4:-10
frequency|c:hear	4:-11
frequency|c:hospital	4:-14
frequency|c:infusion	4:-13
frequency|c:inject	4:36
frequency|c:injection	4:31
frequency|c:kg	4:-11
frequency|c:light	4:-10
frequency|c:matter	4:-18
frequency|c:mg	4:-41
frequency|c:peopl	4:-14
frequency|c:repeat	4:24
frequency|c:skin	4:17
frequency|c:spot	4:-21
frequency|c:stop	4:-12
frequency|c:tak	4:-10
frequency|c:taken	4:-2
frequency|c:test	4:-17
frequency|c:toilet	4:-18
frequency|c:top	4:15
frequency|c:trip	4:-14
frequency|c:use	4:-20
frequency|c:varnish	4:25
frequency|c:wak	4:-8
frequency|ck:condition	4:-27
frequency|ck:date	4:-18
frequency|ck:duration	4:11
frequency|ck:effect	4:-42
frequency|ck:outcome	4:-23
frequency|ck:provider	4:18
frequency|ck:purpose	4:10
frequency|ck:quantity	4:-32
frequency|ck:route	4:21
frequency|ck:setting	4:15
frequency|ck:target	4:5
frequency|ck:treatment	4:-18
frequency|cl:10	4:8
frequency|cl:100,000	4:-10
frequency|cl:20	4:9
frequency|cl:25	4:-19
frequency|cl:40	4:-14
frequency|cl:5	4:-21
frequency|cl:60	4:-16
frequency|cl:70	4:-20
frequency|cl:80	4:-26
frequency|cl:abov	4:-16
frequency|cl:american	4:-17
frequency|cl:beat	4:-15
frequency|cl:bed	4:-20
frequency|cl:below	4:-15
frequency|cl:bit	4:-19
frequency|cl:breath	4:-12
frequency|cl:capsul	4:-13
frequency|cl:children	4:-9
frequency|cl:day	4:-16
frequency|cl:defin	4:-15
frequency|cl:differenc	4:-22
frequency|cl:diseas	4:11
frequency|cl:disorder	4:-11
frequency|cl:dos	4:-14
frequency|cl:drug	4:-13
frequency|cl:eight	4:12
frequency|cl:feel	4:-21
frequency|cl:fifteen	4:10
frequency|cl:first	4:-32
frequency|cl:fiv	4:10
frequency|cl:giv	4:-18
frequency|cl:given	4:2
frequency|cl:gram	4:-10
frequency|cl:halo	4:-10
frequency|cl:headach	4:-30
frequency|cl:hear	4:-11
frequency|cl:heart	4:-19
frequency|cl:help	4:-13
frequency|cl:high	4:-10
frequency|cl:hospital	4:-14
frequency|cl:inject	4:36
frequency|cl:injection	4:23
frequency|cl:insomnia	4:-12
frequency|cl:kill	4:-14
frequency|cl:lecanemab	4:11
frequency|cl:light	4:-10
frequency|cl:liquid	4:-10
frequency|cl:longer	4:-13
frequency|cl:lower	4:-13
frequency|cl:mak	4:-17
frequency|cl:matter	4:-18
frequency|cl:medicin	4:-10
frequency|cl:mg	4:-21
frequency|cl:million	4:-18
frequency|cl:mosquito	4:-18
frequency|cl:mouth	4:-22
frequency|cl:nee	4:-24
frequency|cl:normally	4:17
frequency|cl:number	4:-15
frequency|cl:numbness	4:13
frequency|cl:obstructiv	4:12
frequency|cl:peopl	4:-18
frequency|cl:placebo	4:20
frequency|cl:put	4:-18
frequency|cl:question	4:-11
frequency|cl:rat	4:-15
frequency|cl:receiv	4:22
frequency|cl:releas	4:-26
frequency|cl:repeat	4:29
frequency|cl:session	4:13
frequency|cl:six	4:1
frequency|cl:slow	4:-9
frequency|cl:small	4:-14
frequency|cl:somewher	4:-10
frequency|cl:spot	4:-21
frequency|cl:start	4:-21
frequency|cl:stay	4:-10
frequency|cl:steroid	4:-13
frequency|cl:stop	4:-32
frequency|cl:test	4:-17
frequency|cl:toilet	4:-18
frequency|cl:took	4:-20
frequency|cl:treatment	4:12
frequency|cl:trip	4:-14
frequency|cl:twelv	4:12
frequency|cl:two	4:22
frequency|cl:use	4:-32
frequency|cl:varnish	4:25
frequency|cl:wak	4:-8
frequency|cl:you'll	4:-13
frequency|cr:12	4:-35
frequency|cr:18	4:11
frequency|cr:20	4:-16
frequency|cr:5	4:-22
frequency|cr:6	4:-23
frequency|cr:accord	4:-15
frequency|cr:al	4:-15
frequency|cr:day	4:-11
frequency|cr:diseas	4:13
frequency|cr:et	4:-15
frequency|cr:expect	4:-27
frequency|cr:fall	4:-11
frequency|cr:faster	4:-18
frequency|cr:first	4:-28
frequency|cr:fiv	4:-18
frequency|cr:four	4:8
frequency|cr:help	4:-16
frequency|cr:hom	4:19
frequency|cr:hour	4:22
frequency|cr:injection	4:-17
frequency|cr:keep	4:20
frequency|cr:littl	4:-17
frequency|cr:long	4:11
frequency|cr:longer	4:-18
frequency|cr:mg	4:-10
frequency|cr:patient	4:-17
frequency|cr:peopl	4:-12
frequency|cr:placebo	4:-19
frequency|cr:risk	4:-12
frequency|cr:seizur	4:-17
frequency|cr:session	4:21
frequency|cr:six	4:12
frequency|cr:stir	4:-25
frequency|cr:tablet	4:-28
frequency|cr:thre	4:-31
frequency|cr:treatment	4:-22
frequency|cr:twelv	4:-13
frequency|cr:use	4:-21
frequency|cr:water	4:-17
frequency|cr:way	4:-10
frequency|cr:work	4:-28
frequency|e:day	4:-26
frequency|e:night	4:-11
frequency|far	4:-17
frequency|far:0	4:-15
frequency|far:2	4:9
frequency|far:4	4:17
frequency|h:3	4:-23
frequency|h:4	4:-15
frequency|h:a	4:24
frequency|h:about	4:32
frequency|h:administration	4:16
frequency|h:advers	4:-12
frequency|h:after	4:-21
frequency|h:alzheimer	4:13
frequency|h:and	4:18
frequency|h:answer	4:-28
frequency|h:are	4:-19
frequency|h:at	4:28
frequency|h:attack	4:-19
frequency|h:can	4:16
frequency|h:chronic	4:-16
frequency|h:contact	4:-12
frequency|h:contraindication	4:-12
frequency|h:correspondent	4:-17
frequency|h:could	4:11
frequency|h:diabet	4:-18
frequency|h:did	4:12
frequency|h:differenc	4:11
frequency|h:divid	4:13
frequency|h:do	4:-23
frequency|h:doctor	4:11
frequency|h:effect	4:-18
frequency|h:evidenc	4:-19
frequency|h:find	4:9
frequency|h:for	4:20
frequency|h:furosemid	4:-13
frequency|h:given	4:15
frequency|h:global	4:-18
frequency|h:guid	4:-24
frequency|h:happen	4:23
frequency|h:harriet	4:-18
frequency|h:health	4:-16
frequency|h:heart	4:-19
frequency|h:honest	4:-24
frequency|h:hop	4:12
frequency|h:how	4:-30
frequency|h:introduction	4:-11
frequency|h:is	4:-16
frequency|h:it	4:-28
frequency|h:last	4:34
frequency|h:laxativ	4:-24
frequency|h:lindqvist	4:-12
frequency|h:long	4:32
frequency|h:many	4:19
frequency|h:marta	4:-12
frequency|h:mean	4:-19
frequency|h:messag	4:11
frequency|h:migrain	4:-25
frequency|h:monthly	4:15
frequency|h:nee	4:19
frequency|h:notic	4:11
frequency|h:odongo	4:-18
frequency|h:of	4:-22
frequency|h:old	4:-27
frequency|h:our	4:-39
frequency|h:pharmacist	4:-24
frequency|h:pharmacology	4:-22
frequency|h:possibl	4:-14
frequency|h:pric	4:13
frequency|h:question	4:-33
frequency|h:really	4:-13
frequency|h:research	4:-12
frequency|h:review	4:-14
frequency|h:safety	4:-31
frequency|h:session	4:19
frequency|h:sid	4:-14
frequency|h:sleep	4:-13
frequency|h:soon	4:11
frequency|h:tablet	4:-13
frequency|h:tak	4:-48
frequency|h:the	4:-20
frequency|h:they	4:-24
frequency|h:this	4:-32
frequency|h:to	4:-27
frequency|h:trial	4:-18
frequency|h:use	4:-14
frequency|h:we	4:11
frequency|h:weekly	4:11
frequency|h:well	4:-12
frequency|h:what	4:13
frequency|h:when	4:-52
frequency|h:which	4:-24
frequency|h:why	4:-25
frequency|h:will	4:28
frequency|h:work	4:-20
frequency|h:your	4:-13
frequency|k:condition	4:-35
frequency|k:effect	4:-30
frequency|k:outcome	4:-26
frequency|k:purpose	4:15
frequency|k:quantity	4:-13
frequency|k:route	4:22
frequency|k:setting	4:15
frequency|k:target	4:7
frequency|l1:^	4:-11
frequency|l1:a	4:-15
frequency|l1:back	4:21
frequency|l1:beat	4:-15
frequency|l1:breath	4:-12
frequency|l1:day	4:-22
frequency|l1:eight	4:13
frequency|l1:given	4:22
frequency|l1:gram	4:-10
frequency|l1:hospital	4:-14
frequency|l1:inject	4:24
frequency|l1:it	4:-25
frequency|l1:kg	4:-11
frequency|l1:light	4:-10
frequency|l1:mg	4:-27
frequency|l1:minut	4:-10
frequency|l1:or	4:25
frequency|l1:peopl	4:-14
frequency|l1:repeat	4:24
frequency|l1:skin	4:31
frequency|l1:taken	4:-2
frequency|l1:test	4:-15
frequency|l1:the	4:-24
frequency|l1:tim	4:-25
frequency|l1:toilet	4:-14
frequency|l1:wak	4:-8
frequency|l2:/ kg	4:-11
frequency|l2:0 gram	4:-10
frequency|l2:0 mg	4:-27
frequency|l2:0 minut	4:-10
frequency|l2:^ ^	4:-11
frequency|l2:are repeat	4:17
frequency|l2:around light	4:-10
frequency|l2:be given	4:13
frequency|l2:children wak	4:-8
frequency|l2:mor day	4:-18
frequency|l2:onc or	4:25
frequency|l2:one tablet	4:10
frequency|l2:stop breath	4:-12
frequency|l2:the skin	4:31
frequency|l2:the toilet	4:-14
frequency|l:(	4:-10
frequency|l:,	4:16
frequency|l:/	4:-11
frequency|l:0	4:-27
frequency|l:a	4:20
frequency|l:about	4:-30
frequency|l:abov	4:-15
frequency|l:around	4:-20
frequency|l:at	4:-32
frequency|l:back	4:21
frequency|l:be	4:13
frequency|l:beat	4:-15
frequency|l:bit	4:-19
frequency|l:breath	4:-12
frequency|l:by	4:-26
frequency|l:children	4:-8
frequency|l:day	4:-12
frequency|l:dos	4:-28
frequency|l:eight	4:12
frequency|l:every	4:-24
frequency|l:fifteen	4:10
frequency|l:get	4:-15
frequency|l:given	4:22
frequency|l:gram	4:-10
frequency|l:had	4:14
frequency|l:halo	4:-10
frequency|l:hav	4:-25
frequency|l:hear	4:-11
frequency|l:hospital	4:-14
frequency|l:i	4:-19
frequency|l:infusion	4:-13
frequency|l:inject	4:36
frequency|l:injection	4:31
frequency|l:is	4:-17
frequency|l:it	4:21
frequency|l:kg	4:-11
frequency|l:least	4:-15
frequency|l:light	4:-10
frequency|l:mg	4:-32
frequency|l:not	4:-18
frequency|l:of	4:-39
frequency|l:often	4:13
frequency|l:on	4:-11
frequency|l:onc	4:14
frequency|l:our	4:-17
frequency|l:over	4:-11
frequency|l:peopl	4:-14
frequency|l:repeat	4:29
frequency|l:sam	4:-28
frequency|l:six	4:-9
frequency|l:skin	4:17
frequency|l:someth	4:-14
frequency|l:spot	4:-21
frequency|l:start	4:-12
frequency|l:stop	4:-12
frequency|l:tak	4:-10
frequency|l:test	4:-15
frequency|l:that	4:-8
frequency|l:the	4:-24
frequency|l:tim	4:-28
frequency|l:to	4:-11
frequency|l:toilet	4:-14
frequency|l:trip	4:-14
frequency|l:under	4:31
frequency|l:up	4:-11
frequency|l:use	4:-25
frequency|l:varnish	4:25
frequency|l:wak	4:-8
frequency|l:with	4:9
frequency|l:you	4:12
frequency|listed	4:-24
frequency|m1:,	4:-24
frequency|no-tb	4:-17
frequency|q:a	4:31
frequency|q:approv	4:-12
frequency|q:are	4:-7
frequency|q:could	4:11
frequency|q:did	4:17
frequency|q:differenc	4:11
frequency|q:do	4:-21
frequency|q:doe	4:-18
frequency|q:dos	4:-34
frequency|q:evidenc	4:-15
frequency|q:fda	4:-12
frequency|q:find	4:17
frequency|q:for	4:-20
frequency|q:honest	4:-10
frequency|q:in	4:-11
frequency|q:is	4:-11
frequency|q:it	4:-21
frequency|q:last	4:16
frequency|q:long	4:16
frequency|q:many	4:19
frequency|q:melatonin	4:-10
frequency|q:messag	4:11
frequency|q:migrain	4:-11
frequency|q:nee	4:19
frequency|q:notic	4:11
frequency|q:of	4:-15
frequency|q:on	4:12
frequency|q:prostat	4:-11
frequency|q:session	4:19
frequency|q:short	4:-11
frequency|q:soon	4:11
frequency|q:the	4:-27
frequency|q:this	4:-19
frequency|q:top	4:29
frequency|q:up	4:16
frequency|q:we	4:17
frequency|q:you	4:-11
frequency|r1:)	4:-10
frequency|r1:.	4:-17
frequency|r1:;	4:-22
frequency|r1:[	4:-10
frequency|r1:and	4:-20
frequency|r1:at	4:-13
frequency|r1:for	4:-21
frequency|r1:in	4:-13
frequency|r1:is	4:-14
frequency|r1:keep	4:20
frequency|r1:or	4:16
frequency|r1:session	4:13
frequency|r1:tablet	4:-28
frequency|r2:, although	4:-12
frequency|r2:, for	4:18
frequency|r2:, later	4:-19
frequency|r2:. ^	4:-17
frequency|r2:[ 0	4:-10
frequency|r2:for at	4:-16
frequency|r2:for two	4:-19
frequency|r:)	4:-10
frequency|r:.	4:-9
frequency|r:0	4:-19
frequency|r:;	4:-25
frequency|r:[	4:-10
frequency|r:]	4:-10
frequency|r:^	4:-10
frequency|r:about	4:11
frequency|r:although	4:-12
frequency|r:by	4:-14
frequency|r:from	4:-28
frequency|r:hav	4:-14
frequency|r:in	4:-9
frequency|r:it	4:-18
frequency|r:keep	4:20
frequency|r:later	4:-19
frequency|r:least	4:15
frequency|r:long	4:11
frequency|r:month	4:-12
frequency|r:most	4:16
frequency|r:of	4:13
frequency|r:on	4:25
frequency|r:session	4:21
frequency|r:so	4:-23
frequency|r:stir	4:-25
frequency|r:tablet	4:-28
frequency|r:than	4:-30
frequency|r:the	4:21
frequency|r:thre	4:-28
frequency|r:to	4:-16
frequency|r:use	4:-10
frequency|r:was	4:-11
frequency|r:with	4:18
frequency|r:work	4:-28
frequency|r:your	4:-6
frequency|s:10	4:8
frequency|s:100,000	4:-10
frequency|s:12	4:-30
frequency|s:15	4:-7
frequency|s:18	4:11
frequency|s:2018	4:-14
frequency|s:25	4:-19
frequency|s:3	4:-6
frequency|s:40	4:-27
frequency|s:5	4:-36
frequency|s:6	4:-10
frequency|s:60	4:-16
frequency|s:70	4:-20
frequency|s:80	4:-26
frequency|s:abov	4:-16
frequency|s:accord	4:-15
frequency|s:after	4:-31
frequency|s:against	4:-27
frequency|s:al	4:-15
frequency|s:also	4:16
frequency|s:although	4:-12
frequency|s:american	4:-25
frequency|s:an	4:11
frequency|s:anemia	4:-8
frequency|s:annual	4:18
frequency|s:around	4:-24
frequency|s:ask	4:-27
frequency|s:asleep	4:-12
frequency|s:at	4:-13
frequency|s:attack	4:-10
frequency|s:back	4:25
frequency|s:be	4:8
frequency|s:bed	4:-20
frequency|s:bedtim	4:-29
frequency|s:befor	4:-16
frequency|s:below	4:-15
frequency|s:best	4:-10
frequency|s:better	4:-15
frequency|s:between	4:12
frequency|s:bit	4:-19
frequency|s:blood	4:-21
frequency|s:body	4:-10
frequency|s:breath	4:-12
frequency|s:by	4:-30
frequency|s:capsul	4:-20
frequency|s:carry	4:-11
frequency|s:caus	4:-13
frequency|s:chang	4:-16
frequency|s:children	4:-12
frequency|s:chronic	4:-5
frequency|s:cost	4:-25
frequency|s:cours	4:14
frequency|s:cramp	4:-12
frequency|s:cut	4:-10
frequency|s:daily	4:-15
frequency|s:damag	4:-12
frequency|s:day	4:-49
frequency|s:defin	4:-20
frequency|s:desk	4:-21
frequency|s:did	4:-30
frequency|s:differenc	4:-22
frequency|s:disorder	4:-11
frequency|s:do	4:-19
frequency|s:doe	4:-23
frequency|s:dos	4:-9
frequency|s:drop	4:-28
frequency|s:early	4:24
frequency|s:empty	4:12
frequency|s:estimat	4:-13
frequency|s:et	4:-15
frequency|s:every	4:8
frequency|s:everyday	4:-36
frequency|s:expect	4:-27
frequency|s:fall	4:-12
frequency|s:faster	4:-18
frequency|s:feel	4:-21
frequency|s:few	4:-13
frequency|s:fewer	4:-20
frequency|s:fifteen	4:10
frequency|s:first	4:-47
frequency|s:four	4:21
frequency|s:get	4:-4
frequency|s:giv	4:-12
frequency|s:given	4:2
frequency|s:gram	4:-10
frequency|s:hair	4:25
frequency|s:half	4:21
frequency|s:halo	4:-10
frequency|s:hav	4:-21
frequency|s:headach	4:-30
frequency|s:hear	4:-11
frequency|s:heart	4:-9
frequency|s:help	4:-29
frequency|s:high	4:-14
frequency|s:hom	4:19
frequency|s:hospital	4:-20
frequency|s:hour	4:25
frequency|s:if	4:-24
frequency|s:increas	4:-11
frequency|s:inject	4:24
frequency|s:injection	4:13
frequency|s:insomnia	4:-17
frequency|s:into	4:-17
frequency|s:is	4:-16
frequency|s:isn't	4:21
frequency|s:it	4:-22
frequency|s:keep	4:-7
frequency|s:kill	4:-18
frequency|s:known	4:-10
frequency|s:later	4:-22
frequency|s:lead	4:8
frequency|s:lecanemab	4:11
frequency|s:less	4:-21
frequency|s:lif	4:28
frequency|s:light	4:-10
frequency|s:liquid	4:-10
frequency|s:littl	4:-22
frequency|s:long	4:18
frequency|s:longer	4:-30
frequency|s:lower	4:-13
frequency|s:mak	4:-17
frequency|s:many	4:-17
frequency|s:marmor	4:-14
frequency|s:matter	4:-18
frequency|s:medicin	4:-10
frequency|s:mg	4:-6
frequency|s:migrain	4:-19
frequency|s:million	4:-18
frequency|s:month	4:10
frequency|s:monthly	4:24
frequency|s:morn	4:-40
frequency|s:mosquito	4:-18
frequency|s:most	4:16
frequency|s:mouth	4:-33
frequency|s:mov	4:-15
frequency|s:mri	4:16
frequency|s:muscl	4:-24
frequency|s:nee	4:-24
frequency|s:need	4:17
frequency|s:net	4:-14
frequency|s:new	4:25
frequency|s:night	4:-53
frequency|s:no	4:17
frequency|s:not	4:-8
frequency|s:now	4:30
frequency|s:number	4:-21
frequency|s:numbness	4:13
frequency|s:obesity	4:-9
frequency|s:obstructiv	4:12
frequency|s:on	4:11
frequency|s:onc	4:25
frequency|s:one	4:21
frequency|s:our	4:-31
frequency|s:out	4:-11
frequency|s:over	4:-14
frequency|s:patch	4:-17
frequency|s:peopl	4:-17
frequency|s:per	4:-32
frequency|s:perhap	4:-13
frequency|s:plac	4:-11
frequency|s:placebo	4:10
frequency|s:pregnancy	4:-16
frequency|s:pric	4:12
frequency|s:produc	4:-18
frequency|s:put	4:-21
frequency|s:question	4:-11
frequency|s:rais	4:-15
frequency|s:ran	4:16
frequency|s:rat	4:-23
frequency|s:reach	4:13
frequency|s:receiv	4:22
frequency|s:releas	4:-26
frequency|s:reliably	4:-22
frequency|s:repeat	4:29
frequency|s:report	4:-8
frequency|s:ris	4:-10
frequency|s:risk	4:-16
frequency|s:roughly	4:-12
frequency|s:sam	4:-30
frequency|s:seizur	4:-17
frequency|s:session	4:27
frequency|s:settl	4:-18
frequency|s:shed	4:-9
frequency|s:should	4:-15
frequency|s:sick	4:-19
frequency|s:six	4:27
frequency|s:sleep	4:-18
frequency|s:small	4:-16
frequency|s:smok	4:-15
frequency|s:someth	4:-22
frequency|s:spot	4:-21
frequency|s:start	4:-25
frequency|s:stay	4:13
frequency|s:steroid	4:-13
frequency|s:stir	4:-25
frequency|s:stop	4:-31
frequency|s:study	4:-4
frequency|s:tablet	4:-18
frequency|s:tak	4:10
frequency|s:taken	4:-9
frequency|s:target	4:14
frequency|s:test	4:-17
frequency|s:the	4:-20
frequency|s:they	4:20
frequency|s:thin	4:-12
frequency|s:this	4:-34
frequency|s:thos	4:-18
frequency|s:though	4:-16
frequency|s:toilet	4:-18
frequency|s:took	4:-20
frequency|s:top	4:28
frequency|s:trial	4:-15
frequency|s:trip	4:-14
frequency|s:turn	4:-11
frequency|s:twelv	4:-10
frequency|s:twic	4:12
frequency|s:two	4:34
frequency|s:under	4:9
frequency|s:unless	4:-10
frequency|s:until	4:14
frequency|s:use	4:-21
frequency|s:usually	4:-16
frequency|s:varnish	4:25
frequency|s:visit	4:28
frequency|s:wak	4:-8
frequency|s:warn	4:-14
frequency|s:water	4:-21
frequency|s:way	4:-10
frequency|s:week	4:10
frequency|s:weekly	4:30
frequency|s:weight	4:-9
frequency|s:well	4:11
frequency|s:when	4:-12
frequency|s:which	4:-18
frequency|s:why	4:-25
frequency|s:will	4:-13
frequency|s:with	4:29
frequency|s:within	4:-27
frequency|s:without	4:-39
frequency|s:women	4:14
frequency|s:work	4:-34
frequency|s:you'll	4:-13
frequency|s:your	4:-14
frequency|share:0	4:-18
frequency|share:2	4:38
frequency|share:3	4:-25
frequency|t:other	4:-15
frequency|t:topic	4:16
frequency|z:promotional	4:-11
outcome|1:a	1:-23
outcome|1:if	0:-42
outcome|1:relaps	1:-20
outcome|1:symptom	0:-38
outcome|1:the	1:-52
outcome|1:we	1:-33
outcome|2:ther was	0:25 1:-31
outcome|c:cut	0:7
outcome|c:eas	0:36
outcome|c:effect	0:47 1:-31
outcome|c:halv	0:31
outcome|c:month	1:-30
outcome|c:number	0:28
outcome|c:prevent	0:37 1:-40
outcome|c:procedur	0:-26
outcome|c:reduc	0:42
outcome|ck:duration	1:-37
outcome|ck:frequency	1:-39
outcome|ck:population	1:-48
outcome|ck:route	1:-62
outcome|cl:caus	0:-34
outcome|cl:clear	1:-25
outcome|cl:cut	0:21
outcome|cl:drug	0:46
outcome|cl:eas	0:36
outcome|cl:effect	0:49 1:-35
outcome|cl:effectiv	0:39
outcome|cl:halv	0:35
outcome|cl:higher	1:34
outcome|cl:increas	0:-38
outcome|cl:lead	0:-31
outcome|cl:littl	0:35
outcome|cl:lower	0:65 1:-56
outcome|cl:month	1:-31
outcome|cl:number	0:28
outcome|cl:prevent	0:39 1:-40
outcome|cl:procedur	0:-35
outcome|cl:reduc	0:31 1:-40
outcome|cr:bad	0:19
outcome|cr:becom	0:-44
outcome|cr:cam	0:19
outcome|cr:caus	0:21 1:-30
outcome|cr:cholesterol	0:19
outcome|cr:day	1:-14
outcome|cr:fell	0:65
outcome|cr:includ	0:-33
outcome|cr:month	0:-21
outcome|cr:peopl	1:-26
outcome|cr:point	0:-51
outcome|cr:prevent	0:-33
outcome|cr:rar	1:24
outcome|cr:respons	0:47
outcome|cr:strok	0:-38
outcome|cr:symptom	0:-43
outcome|cr:treat	0:53
outcome|e::	0:-32 1:-31
outcome|far:0	1:-64
outcome|h:are	0:-34
outcome|h:chronic	0:-46 1:-29
outcome|h:clinical	0:37
outcome|h:compar	1:-30
outcome|h:diabet	1:-15
outcome|h:efficacy	0:43
outcome|h:evidenc	1:-42
outcome|h:for	1:-55
outcome|h:in	0:-48
outcome|h:is	1:-49
outcome|h:key	0:-31
outcome|h:messag	0:-32
outcome|h:migrain	0:-30
outcome|h:of	1:-48
outcome|h:risk	0:-5 1:48
outcome|h:ther	0:-47
outcome|h:treatment	0:23
outcome|h:trial	1:-41
outcome|h:use	0:26
outcome|h:with	1:-39
outcome|k:duration	1:-24
outcome|k:form	0:50
outcome|k:frequency	1:-49
outcome|k:population	1:-56
outcome|k:route	1:-62
outcome|k:setting	1:-42
outcome|k:target	0:62 1:-44
outcome|l1:^	1:-68
outcome|l1:improv	0:48
outcome|l1:in	0:16
outcome|l1:on	1:-20
outcome|l1:reduc	0:42
outcome|l1:the	1:-68
outcome|l1:when	0:-42
outcome|l2:^ ^	1:-68
outcome|l2:number of	0:24
outcome|l2:slow the	0:-47
outcome|l:^	0:-30
outcome|l:about	1:-42
outcome|l:an	1:-42
outcome|l:can	1:-42
outcome|l:cut	0:7
outcome|l:eas	0:36
outcome|l:effect	1:-21
outcome|l:even	0:-40
outcome|l:fewer	1:-39
outcome|l:for	1:-58
outcome|l:if	0:-40
outcome|l:is	0:-28
outcome|l:it	0:48 1:-48
outcome|l:may	0:20
outcome|l:most	0:-7
outcome|l:not	0:32
outcome|l:number	0:28
outcome|l:of	0:-42
outcome|l:on	1:-35
outcome|l:or	1:-56
outcome|l:prevent	0:37 1:-40
outcome|l:reduc	0:42
outcome|l:when	0:-62
outcome|l:your	0:-49
outcome|m1:,	1:-40
outcome|q:a	0:38
outcome|q:better	0:41
outcome|q:messag	0:-32
outcome|q:or	0:54
outcome|q:risk	0:-26
outcome|q:treatment	0:44
outcome|q:we	1:-43
outcome|q:with	0:48
outcome|r1:but	0:33
outcome|r1:for	1:-42
outcome|r1:from	0:19
outcome|r1:may	1:36
outcome|r1:was	0:56 1:-36
outcome|r2:, but	0:40
outcome|r2:are rar	1:24
outcome|r2:from any	0:40 1:-20
outcome|r:.	1:-40
outcome|r:^	1:-34
outcome|r:about	1:-35
outcome|r:any	0:43 1:-27
outcome|r:be	0:-37
outcome|r:but	1:-40
outcome|r:caus	1:-20
outcome|r:for	1:-47
outcome|r:it	0:-30 1:-35
outcome|r:may	1:34
outcome|r:peopl	1:-23
outcome|r:rar	1:24
outcome|r:than	0:39
outcome|r:the	1:-30
outcome|r:was	1:-39
outcome|s:2013	0:27
outcome|s:about	0:-57
outcome|s:add	0:35
outcome|s:adult	0:-51
outcome|s:after	1:-39
outcome|s:against	0:50
outcome|s:also	0:63
outcome|s:among	0:40
outcome|s:an	0:51
outcome|s:any	1:-40
outcome|s:as	1:-53
outcome|s:bad	0:19
outcome|s:be	0:-26 1:30
outcome|s:becom	0:-44
outcome|s:bleed	0:-44
outcome|s:blood	1:-48
outcome|s:bring	0:43
outcome|s:by	1:-76
outcome|s:cam	0:19
outcome|s:can	1:-48
outcome|s:cas	0:-38
outcome|s:children	1:-31
outcome|s:chronic	0:-56
outcome|s:clear	0:-43
outcome|s:control	0:51
outcome|s:cours	1:-42
outcome|s:cut	1:-45
outcome|s:day	0:15 1:-13
outcome|s:death	0:-55 1:48
outcome|s:differenc	1:-37
outcome|s:doe	1:-48
outcome|s:dos	0:-38
outcome|s:drug	0:38
outcome|s:eas	0:55 1:-22
outcome|s:effect	1:-49
outcome|s:effectiv	0:39
outcome|s:episod	1:-27
outcome|s:fewer	1:-49
outcome|s:first	0:-73
outcome|s:flar	0:32
outcome|s:found	1:-56
outcome|s:had	0:40 1:-26
outcome|s:halv	0:35
outcome|s:heart	1:15
outcome|s:hemorrhag	1:-25
outcome|s:hour	0:8
outcome|s:if	0:-54 1:-47
outcome|s:in	1:-42
outcome|s:includ	0:-32 1:-33
outcome|s:infusion	0:40
outcome|s:iron	0:-42
outcome|s:is	0:-27
outcome|s:its	1:-43
outcome|s:itself	1:-35
outcome|s:lead	0:-35
outcome|s:leav	1:-30
outcome|s:long	0:-63
outcome|s:lower	0:55 1:-68
outcome|s:many	1:-36
outcome|s:mean	1:-11
outcome|s:modest	0:34
outcome|s:month	0:-9
outcome|s:night	0:49
outcome|s:non	0:44
outcome|s:normal	0:-30
outcome|s:number	0:38
outcome|s:older	0:24
outcome|s:on	0:45 1:-50
outcome|s:or	0:15
outcome|s:patient	1:-21
outcome|s:procedur	0:-35 1:43
outcome|s:recurrenc	0:39 1:-36
outcome|s:reduc	0:29 1:-46
outcome|s:relaps	1:-40
outcome|s:respons	0:47
outcome|s:risk	0:17
outcome|s:should	0:-26
outcome|s:significantly	0:25
outcome|s:som	1:-31
outcome|s:steroid	0:56 1:-45
outcome|s:stop	0:36
outcome|s:such	1:-31
outcome|s:symptom	1:-80
outcome|s:tak	0:-41
outcome|s:taken	0:40
outcome|s:than	0:21
outcome|s:they	1:-37
outcome|s:this	0:-42
outcome|s:though	1:-48
outcome|s:tim	0:22 1:-44
outcome|s:to	1:12
outcome|s:too	0:-30 1:-39
outcome|s:train	1:35
outcome|s:treat	0:52
outcome|s:trial	1:-24
outcome|s:wer	1:23
outcome|s:when	0:-65
outcome|s:which	1:-63
outcome|s:who	1:-49
outcome|s:wors	0:-41
outcome|s:would	0:48
outcome|s:year	0:19 1:-32
outcome|s:you	0:-15
outcome|s:your	1:-52
outcome|share:1	1:-72
outcome|t:topic	0:30
population|1:"	2:-47
population|1:a	2:-27
population|1:adult	2:-29
population|1:are	2:39
population|1:breastfeed	2:16
population|1:bulevirtid	0:-19
population|1:caution	2:-21
population|1:dur	2:26
population|1:for	0:-51 2:-30
population|1:heavy	2:27
population|1:if	2:-32
population|1:it'	2:-22
population|1:keep	0:-36
population|1:many	2:-20
population|1:men	2:-34
population|1:most	0:-44 2:-45
population|1:nobody	2:-20
population|1:older	2:14
population|1:one	0:-45 2:-20
population|1:outsid	2:24
population|1:patient	0:-46 2:-59
population|1:pregnancy	0:-49 2:-45
population|1:smok	2:24
population|1:the	0:6
population|1:this	0:-57 2:-35
population|1:usual	0:-28
population|1:you'r	2:18
population|1:“	0:-31
population|2:antibiotic seem	0:17
population|2:are pregnant	2:34
population|2:breastfeed is	2:16
population|2:caution is	2:-21
population|2:children under	2:41
population|2:children with	2:-27
population|2:for migrain	2:27
population|2:in a	0:-46
population|2:in adult	0:-36
population|2:in pregnancy	2:31
population|2:in the	0:-62
population|2:it' licens	2:-15
population|2:men with	2:-34
population|2:outsid the	2:24
population|2:patient should	2:-40
population|2:patient with	2:-30
population|2:pregnancy .	0:-30 2:-41
population|2:pregnancy ^	2:-39
population|2:pregnancy is	2:15
population|2:smok heavily	2:24
population|2:the drug	2:-30
population|2:tramadol can	2:-24
population|2:usual dos	0:-28
population|2:we don't	2:20
population|2:you could	2:-19
population|2:young peopl	2:-11
population|b:answer	2:-35
population|b:table-cell	0:-26
population|c:adult	2:-40
population|c:affect	2:-31
population|c:appear	0:-33
population|c:approv	2:-26
population|c:autistic	0:30
population|c:avoid	2:40
population|c:bar	2:32
population|c:clear	0:16
population|c:effect	2:-21
population|c:feminiz	2:-34
population|c:giv	0:-65
population|c:hair	0:-32
population|c:harm	0:-29 2:-34
population|c:healthy	0:23
population|c:information	0:-30 2:-26
population|c:it'	2:-24
population|c:licens	2:-15
population|c:mak	0:-38
population|c:melatonin	0:-35
population|c:migrain	2:-24
population|c:nin	0:-42
population|c:older	2:-31
population|c:option	0:41
population|c:osteoporosis	2:-26
population|c:pregnancy	0:-1 2:22
population|c:prevent	0:-58
population|c:protect	0:36
population|c:rar	0:-26
population|c:reach	0:-39
population|c:recommend	0:-62 2:32
population|c:report	0:-37
population|c:risk	2:32
population|c:saf	0:-41 2:29
population|c:sertralin	2:24
population|c:strok	0:-43
population|c:study	2:-25
population|c:suitabl	2:31
population|c:ten	0:-40
population|c:test	2:-20
population|c:thre	0:-34
population|c:told	2:-33
population|c:treatment	0:-65
population|c:trial	0:-44
population|c:two	0:-42
population|c:useful	0:23
population|c:usual	0:-31
population|c:went	2:-26
population|c:women	2:-39
population|ck:condition	0:-57 2:-27
population|ck:duration	0:-31
population|ck:form	0:-22 2:-57
population|ck:frequency	0:-10
population|ck:provider	0:-18
population|ck:purpose	2:-42
population|ck:quantity	0:-41 2:-13
population|ck:setting	2:-28
population|ck:target	0:40 2:-39
population|ck:treatment	2:-16
population|cl:14	0:-35
population|cl:2018	0:-43
population|cl:25	2:-33
population|cl:45	2:-30
population|cl:5	0:38
population|cl:activ	2:-19
population|cl:acut	2:-26
population|cl:adult	2:-43
population|cl:affect	2:-30
population|cl:agency	2:34
population|cl:antihistamin	0:-40
population|cl:appear	0:-36
population|cl:approv	2:-26
population|cl:attack	0:-28
population|cl:autistic	0:30
population|cl:avoid	2:32
population|cl:baby	2:29
population|cl:bar	2:25
population|cl:benefit	0:36
population|cl:botulinum	0:-27
population|cl:buprenorphin	2:-24
population|cl:cancer	0:-43
population|cl:caus	2:29
population|cl:choic	2:27
population|cl:d	0:-39
population|cl:day	2:-15
population|cl:disorder	0:-54
population|cl:dos	2:-25
population|cl:drug	2:-23
population|cl:dry	2:27
population|cl:effect	2:-32
population|cl:effectiv	2:-23
population|cl:european	2:36
population|cl:fall	0:-42
population|cl:fat	0:-25
population|cl:fda	0:-50
population|cl:feminiz	2:-34
population|cl:first	2:-29
population|cl:fiv	0:-53
population|cl:hair	0:-32
population|cl:harm	0:-30 2:-38
population|cl:healthy	0:23
population|cl:i'd	0:-24
population|cl:infection	2:24
population|cl:information	0:-30 2:-26
population|cl:intend	2:19
population|cl:it'	2:-31
population|cl:keep	2:-44
population|cl:kidney	2:-30
population|cl:know	2:-27
population|cl:licens	0:34 2:-27
population|cl:medicin	2:35
population|cl:melatonin	0:-52
population|cl:men	2:-33
population|cl:mouth	2:27
population|cl:nic	0:33
population|cl:nin	0:-53
population|cl:option	0:47
population|cl:osteoporosis	0:33 2:-31
population|cl:prevent	0:-36
population|cl:protect	0:36
population|cl:quarter	0:-26
population|cl:radiotherapy	2:19
population|cl:randomiz	0:-37
population|cl:reach	0:-42
population|cl:recommend	0:-43 2:33
population|cl:renal	2:-30
population|cl:report	0:-66
population|cl:rul	2:34
population|cl:saf	0:-44 2:28
population|cl:said	2:-27
population|cl:serious	0:-37
population|cl:sever	2:-21
population|cl:six	0:-65
population|cl:sleep	0:-39
population|cl:smoker	2:-19
population|cl:start	2:-31
population|cl:strok	0:-52
population|cl:study	2:-35
population|cl:suit	0:61
population|cl:tablet	0:-35
population|cl:tell	0:-42 2:-25
population|cl:ten	0:-41
population|cl:test	2:-23
population|cl:thre	2:-31
population|cl:toxin	0:-27
population|cl:two	0:-43
population|cl:useful	0:24
population|cl:usual	0:-33 2:-27
population|cl:valproat	0:-58 2:31
population|cl:wait	2:21
population|cl:warn	0:-26 2:-29
population|cl:work	0:39 2:-26
population|cl:year	0:-65 2:-26
population|cr:'s	2:-27
population|cr:1	0:-25
population|cr:10	0:-57
population|cr:2022	0:-29
population|cr:afterward	2:-29
population|cr:age	2:-25
population|cr:agency	2:-23
population|cr:alcohol	2:-23
population|cr:allergy	2:-35
population|cr:altogether	2:-22
population|cr:ask	2:-37
population|cr:avoid	2:-40
population|cr:bleed	2:-28
population|cr:blood	2:-29
population|cr:cancer	0:-38
population|cr:cell	2:-27
population|cr:central	2:24
population|cr:chronic	0:-57
population|cr:com	2:-25
population|cr:crush	2:22
population|cr:d	0:-30
population|cr:day	0:-54
population|cr:develop	0:-44
population|cr:discharg	0:17
population|cr:disorder	2:-35
population|cr:effect	2:21
population|cr:eight	2:-28
population|cr:exclud	2:-29
population|cr:exerciz	0:-36
population|cr:expect	2:-28
population|cr:eye	0:-39
population|cr:fall	0:-41
population|cr:family	0:-16
population|cr:first	2:-42
population|cr:flar	0:-26
population|cr:four	0:-27
population|cr:fre	0:-64
population|cr:get	0:-66
population|cr:giv	0:-28
population|cr:glaucoma	2:-26
population|cr:go	0:-32
population|cr:group	0:-46 2:19
population|cr:handl	2:17
population|cr:healthy	0:-35
population|cr:hepatitis	0:-26
population|cr:high	2:-34
population|cr:history	2:-28
population|cr:hom	2:-18
population|cr:hospital	0:-55
population|cr:hypersensitivity	2:-29
population|cr:immun	2:-22
population|cr:infusion	0:-35 2:-31
population|cr:injection	2:-24
population|cr:kne	0:-42
population|cr:known	2:-37
population|cr:level	2:-30
population|cr:lif	0:-52
population|cr:lin	0:39 2:22
population|cr:long	2:-26
population|cr:mad	0:-55
population|cr:men	0:34 2:-38
population|cr:month	0:-47
population|cr:mov	2:32
population|cr:nee	0:-55 2:-28
population|cr:need	0:-34
population|cr:notic	0:-57
population|cr:ostralimab	2:-18
population|cr:own	0:-37
population|cr:pain	0:-50
population|cr:patient	2:38
population|cr:pregnant	2:25
population|cr:pressur	2:-23
population|cr:probiotic	2:24
population|cr:prostat	2:-22
population|cr:receiv	0:-47 2:-22
population|cr:recent	2:-27
population|cr:recommend	2:22
population|cr:regulator	0:-24 2:-32
population|cr:remov	2:21
population|cr:repeat	0:-33
population|cr:replacement	0:-23
population|cr:rout	2:-28
population|cr:said	0:-42 2:-22
population|cr:say	0:-38 2:-37
population|cr:sever	0:-62
population|cr:similar	0:-44
population|cr:six	0:-44
population|cr:sleep	0:-58
population|cr:sooner	0:-39
population|cr:start	2:-31
population|cr:stop	0:-49
population|cr:study	2:-29
population|cr:suicidal	2:-11
population|cr:system	2:-22
population|cr:tak	2:-12
population|cr:thre	0:-45 2:-31
population|cr:treat	2:-28
population|cr:treatment	2:-35
population|cr:two	0:-31 2:27
population|cr:typ	0:-34
population|cr:wait	0:-30
population|cr:week	0:-46
population|cr:weight	0:-50
population|cr:women	0:-36
population|e:"	0:41 2:-24
population|e::	0:-32 2:-26
population|e:pregnancy	2:-53
population|e:pregnant	2:32
population|far:0	2:-20
population|far:1	2:39
population|far:3	2:-43
population|far:4	0:2
population|h:1	0:-26 2:-39
population|h:2	2:41
population|h:5	2:-34
population|h:am	2:31
population|h:and	2:-26
population|h:antibiotic	0:-47
population|h:are	2:-27
population|h:attack	0:-29
population|h:away	0:-30
population|h:back	0:-54 2:-24
population|h:befor	0:-40
population|h:benefit	2:-24
population|h:blindness	0:-40
population|h:brandt	0:-32 2:-26
population|h:breastfeed	2:26
population|h:by	2:-49
population|h:can	2:-49
population|h:cancer	0:-25
population|h:cannot	2:-36
population|h:clinical	0:-26
population|h:compar	0:-50 2:-18
population|h:conclusion	2:-39
population|h:contraindication	2:-31
population|h:country	2:-25
population|h:depression	0:-35
population|h:diclofenac	2:-28
population|h:doe	2:-1
population|h:drug	2:-30
population|h:effect	2:-33
population|h:effectiveness	0:43 2:-25
population|h:efficacy	0:-69
population|h:ervanta	2:-25
population|h:evidenc	0:-53 2:-26
population|h:fifth	2:-25
population|h:finding	2:-22
population|h:first	0:-42
population|h:for	2:-46
population|h:from	0:-51 2:-30
population|h:gel	0:-26 2:-30
population|h:get	0:-50
population|h:glargin	2:22
population|h:global	2:-29
population|h:halcyon	2:-22
population|h:hannah	2:-43
population|h:hannek	2:-36
population|h:harriet	2:-29
population|h:hav	0:-88 2:57
population|h:head	0:-42
population|h:heart	0:-46
population|h:hold	2:-47
population|h:hospital	2:-25
population|h:how	2:-73
population|h:hrt	2:-24
population|h:i	0:-42
population|h:immunotherapy	0:-27
population|h:infant	2:-25
population|h:infection	0:-42
population|h:injection	2:22
population|h:insulin	2:22
population|h:introduction	2:-27
population|h:is	0:-44
population|h:it	0:-19
population|h:it'	2:-24
population|h:j	2:-41
population|h:keep	0:-47
population|h:key	2:-30
population|h:long	2:-21
population|h:longer	0:-25
population|h:marchetti	2:-41
population|h:mariann	0:-45 2:-39
population|h:may	2:-24
population|h:mechanism	0:-53
population|h:messag	2:-31
population|h:neck	0:-25
population|h:not	2:20
population|h:odongo	2:-29
population|h:oduya	0:-45 2:-39
population|h:of	2:-31
population|h:old	0:-38
population|h:one	0:-48
population|h:or	2:-29
population|h:our	0:-24
population|h:outcom	0:-42
population|h:patient	0:-34
population|h:pharmacology	0:-59
population|h:placebo	0:-31
population|h:problem	2:-24
population|h:pryc	2:-28
population|h:regular	2:-29
population|h:regulation	0:-36
population|h:reporter	2:-36
population|h:rsv	2:-25
population|h:safety	0:-33
population|h:say	0:35
population|h:shot	2:-25
population|h:should	2:17
population|h:shouldn't	2:52
population|h:show	2:-25
population|h:sid	0:-41 2:-30
population|h:start	2:-25
population|h:statin	2:-30
population|h:stay	2:-26
population|h:steroid	0:-28
population|h:stor	0:-31
population|h:study	2:-25
population|h:suitabl	2:32
population|h:surgery	0:-32
population|h:tamoxifen	2:-21
population|h:term	0:-40
population|h:that	2:-26
population|h:therapy	0:-48
population|h:thre	2:-30
population|h:to	0:-32
population|h:topiramat	0:-28
population|h:trial	0:-89 2:-32
population|h:tumor	0:-40
population|h:unwant	2:-24
population|h:use	0:-27 2:33
population|h:vos	2:-36
population|h:weight	0:-43
population|h:what	2:-38
population|h:when	0:-51
population|h:who	2:15
population|h:why	2:-27
population|h:will	2:-21
population|h:with	0:-64 2:-43
population|h:work	2:-29
population|h:you	0:-45
population|k:condition	0:-39
population|k:duration	0:-17
population|k:effect	0:-24
population|k:form	0:-21
population|k:process	2:-31
population|k:provider	0:-39
population|k:purpose	2:-25
population|k:setting	2:-34
population|k:target	0:40
population|l1:,	0:-71 2:-27
population|l1:0	0:-95 2:-29
population|l1:^	0:-49
population|l1:all	2:-20
population|l1:an	2:-37
population|l1:and	2:-23
population|l1:are	0:-38 2:26
population|l1:autistic	0:30
population|l1:avoid	2:25
population|l1:can	2:20
population|l1:every	0:-35 2:-29
population|l1:given	2:31
population|l1:healthy	0:31
population|l1:help	0:-48
population|l1:in	2:-39
population|l1:most	0:-53 2:-30
population|l1:on	0:-30
population|l1:one	0:-51 2:-26
population|l1:our	0:-42
population|l1:recommend	0:-46 2:38
population|l1:saf	2:30
population|l1:som	2:-45
population|l1:taken	0:-52
population|l1:that	0:-42
population|l1:the	0:-52 2:-31
population|l1:their	0:-40
population|l1:treat	0:-61
population|l1:two	0:-35
population|l1:whil	0:-22 2:20
population|l1:with	2:-33
population|l1:your	2:-28
population|l2:^ ^	0:-49
population|l2:^ are	2:20
population|l2:^ in	0:-23
population|l2:^ most	0:-33 2:-29
population|l2:^ som	0:-60 2:-25
population|l2:and in	0:40
population|l2:approv for	2:-25
population|l2:be given	2:31
population|l2:be taken	0:-36
population|l2:be use	0:-42 2:35
population|l2:given to	0:-40
population|l2:help som	0:28
population|l2:in som	0:-37
population|l2:information for	0:-30 2:-26
population|l2:it for	0:32
population|l2:licens for	2:-15
population|l2:not recommend	2:20
population|l2:not treat	0:-36
population|l2:of 0	0:-52
population|l2:of autistic	0:30
population|l2:of our	0:-39
population|l2:of the	0:-37
population|l2:or are	2:25
population|l2:or for	2:22
population|l2:reach of	0:-39
population|l2:study in	0:28
population|l2:taken by	0:41
population|l2:to the	2:-16
population|l2:useful for	0:23
population|l2:with 0	0:-24
population|l2:you can	2:32
population|l:"	2:-36
population|l:%	2:-26
population|l:(	0:-46
population|l:,	2:-47
population|l:-	2:-35
population|l:0	0:-68 2:-51
population|l:^	0:-46
population|l:about	0:-35 2:-30
population|l:adult	2:-33
population|l:affect	2:-31
population|l:all	2:-20
population|l:an	2:-48
population|l:and	2:-9
population|l:approv	2:-26
population|l:are	2:34
population|l:autistic	0:30
population|l:avoid	2:40
population|l:bar	2:19
population|l:be	2:32
population|l:befor	2:21
population|l:clear	0:21
population|l:could	2:-52
population|l:did	0:32
population|l:differenc	0:33
population|l:don't	2:33
population|l:drug	2:-19
population|l:every	0:-50 2:-30
population|l:feminiz	2:-34
population|l:fewer	0:-28
population|l:giv	0:-65
population|l:hair	0:-32
population|l:harm	0:-29 2:-34
population|l:hav	0:-44
population|l:healthy	0:23
population|l:how	0:39
population|l:in	0:-35 2:-29
population|l:information	0:-30 2:-26
population|l:isn't	2:24
population|l:it'	2:-15
population|l:licens	2:-15
population|l:mak	0:-32
population|l:may	2:-26
population|l:melatonin	0:-35
population|l:most	0:-38 2:-34
population|l:much	0:45
population|l:must	2:31
population|l:nearly	2:-21
population|l:nin	0:-42
population|l:no	2:-22
population|l:nobody	2:-23
population|l:not	0:-28 2:14
population|l:of	2:-55
population|l:often	0:29
population|l:or	0:-20 2:45
population|l:osteoporosis	2:-19
population|l:our	0:-64
population|l:over	2:-30
population|l:pregnancy	0:-41 2:28
population|l:prevent	0:-60 2:-21
population|l:probably	0:-38
population|l:protect	0:36
population|l:reach	0:-39
population|l:recommend	0:-45 2:31
population|l:saf	0:-39 2:31
population|l:sam	2:-27
population|l:should	0:-36 2:27
population|l:so	2:-40
population|l:ten	0:-35
population|l:test	2:-20
population|l:than	0:-78
population|l:that	0:-81 2:-49
population|l:the	2:-40
population|l:them	0:-41
population|l:thes	2:-26
population|l:thre	0:-35
population|l:treatment	0:-54
population|l:trial	0:-47 2:-24
population|l:two	0:-42
population|l:useful	0:23
population|l:usual	0:-31
population|l:usually	0:-30
population|l:we	0:-51 2:22
population|l:which	0:-42
population|l:whil	0:-22 2:25
population|l:with	0:-92 2:-49
population|l:women	2:-27
population|l:your	2:-29
population|listed	2:-20
population|m1:and	0:-9 2:-30
population|m1:or	0:-40
population|q:and	0:-60
population|q:any	2:12
population|q:anyon	2:18
population|q:apply	2:27
population|q:are	0:-39
population|q:becaus	2:-28
population|q:befor	2:-25
population|q:benefit	2:-24
population|q:by	2:-20
population|q:can	2:-19
population|q:can't	2:34
population|q:did	0:-38 2:-36
population|q:do	0:-68
population|q:doctor	0:-51
population|q:doe	2:-31
population|q:evidenc	2:-30
population|q:find	0:-51
population|q:first	2:26
population|q:follow	2:16
population|q:gel	2:29
population|q:hav	2:26
population|q:how	2:-27
population|q:i	2:26
population|q:if	0:-52
population|q:in	0:-67
population|q:it	2:-44
population|q:just	2:13
population|q:limitation	2:-24
population|q:long	2:-23
population|q:messag	2:-31
population|q:my	2:-25
population|q:not	0:-60 2:35
population|q:pleas	2:-18
population|q:right	2:19
population|q:scan	2:-19
population|q:tablet	2:13
population|q:treat	2:26
population|q:us	2:-18
population|q:use	0:-55 2:21
population|q:we	0:-83 2:14
population|q:what	0:-50 2:-58
population|q:with	0:-34
population|q:work	0:-59
population|q:your	0:-37 2:-19
population|r1:.	0:16
population|r1:^	0:-71
population|r1:and	0:26 2:19
population|r1:are	0:-62 2:-50
population|r1:at	0:-42
population|r1:for	2:31
population|r1:from	0:-46
population|r1:hav	0:-54
population|r1:is	0:-53
population|r1:it	0:-36 2:28
population|r1:medicin	2:-23
population|r1:must	2:31
population|r1:of	0:-54 2:-43
population|r1:on	2:-21
population|r1:or	0:-61
population|r1:regulator	2:-28
population|r1:the	0:-45
population|r1:to	0:-49 2:-46
population|r1:wak	0:30
population|r1:whil	2:26
population|r1:who	2:-29
population|r1:with	2:-88
population|r1:–	2:-21
population|r2:, becaus	2:26
population|r2:, or	2:21
population|r2:, so	2:-21
population|r2:. ^	0:12
population|r2:^ ^	0:-71
population|r2:and by	2:-18
population|r2:and in	0:-40 2:30
population|r2:are told	2:-20
population|r2:is not	2:20
population|r2:it is	2:28
population|r2:may be	2:16
population|r2:medicin agency	2:-23
population|r2:must not	2:31
population|r2:of week	2:-23
population|r2:wak at	0:30
population|r2:whil you	2:32
population|r2:who are	2:-25
population|r2:who hav	0:-50
population|r2:who tak	2:-30
population|r2:who wer	0:-37
population|r2:with an	2:-32
population|r2:with chronic	0:-32
population|r:(	0:-55
population|r:)	0:-34
population|r:0	0:-36
population|r::	0:-38
population|r:a	0:-18
population|r:adviz	2:37
population|r:age	2:-21
population|r:agency	2:-23
population|r:al	2:-23
population|r:an	2:-40
population|r:and	2:21
population|r:are	2:-32
population|r:at	2:-30
population|r:away	2:-21
population|r:be	0:-58 2:33
population|r:becaus	2:23
population|r:benefit	0:-31
population|r:by	2:-41
population|r:chronic	0:-45
population|r:contraception	2:-23
population|r:could	2:25
population|r:diseas	2:-44
population|r:disorder	2:-23
population|r:doctor	2:17
population|r:dos	0:25
population|r:et	2:-27
population|r:expect	2:-25
population|r:failur	0:-47
population|r:for	2:36
population|r:found	0:-57
population|r:from	0:-64 2:-40
population|r:get	0:-51
population|r:given	0:-51
population|r:had	0:-26
population|r:hom	0:-37
population|r:hypersensitivity	2:-29
population|r:if	2:23
population|r:inhibitor	2:-36
population|r:is	2:21
population|r:it	0:-99 2:36
population|r:kidney	2:-33
population|r:known	2:-22
population|r:long	2:-23
population|r:mad	0:-39
population|r:mal	0:-46
population|r:many	0:-42
population|r:may	0:-65
population|r:medicin	2:-23
population|r:men	0:38 2:-29
population|r:might	2:15
population|r:migrain	2:-18
population|r:mor	0:-47
population|r:need	0:-33
population|r:no	0:-41
population|r:not	2:14
population|r:notic	0:-47
population|r:of	0:-56 2:-67
population|r:off	2:-21
population|r:on	0:6
population|r:only	0:-35 2:21
population|r:or	0:-39 2:18
population|r:patient	2:17
population|r:peopl	2:19
population|r:prostat	2:-22
population|r:receiv	0:-35
population|r:regulator	0:-23 2:-32
population|r:reliabl	2:-39
population|r:repeat	0:-33
population|r:she	0:-31
population|r:so	0:-45
population|r:stay	2:-33
population|r:still	0:-49
population|r:stop	0:-44
population|r:tak	2:-27
population|r:than	0:41
population|r:that	2:-11
population|r:their	0:-55
population|r:they	0:-63
population|r:this	0:-55
population|r:to	0:-30 2:-45
population|r:told	2:-21
population|r:treat	0:-49
population|r:two	2:25
population|r:unless	2:22
population|r:wer	0:-62
population|r:when	0:-34
population|r:whil	2:27
population|r:with	2:-58
population|r:you	2:29
population|r:–	2:-22
population|s:'s	2:-25
population|s:12	2:10
population|s:14	0:-46
population|s:15	0:-50
population|s:18	2:36
population|s:2	2:-25
population|s:2017	0:-33
population|s:2023	0:26
population|s:25	2:-48
population|s:45	0:-44
population|s:5	0:42
population|s:6	2:-30
population|s:75	2:-16
population|s:about	2:-19
population|s:activ	2:-62
population|s:acut	2:-26
population|s:add	0:-51
population|s:admission	0:-41
population|s:adult	2:-22
population|s:adviz	0:-43
population|s:affect	0:-41 2:-31
population|s:after	0:-54
population|s:afterward	2:-29
population|s:against	2:18
population|s:alcohol	2:-23
population|s:alert	0:-41
population|s:all	2:-29
population|s:allergy	2:-35
population|s:also	2:-32
population|s:altogether	2:-24
population|s:among	2:-16
population|s:an	0:34
population|s:and	2:-18
population|s:animal	0:-29
population|s:antidepressant	0:-68
population|s:antihistamin	0:-40
population|s:any	2:-30
population|s:anyth	2:-25
population|s:approv	2:-26
population|s:are	0:-23
population|s:argu	0:-57
population|s:around	0:-67
population|s:as	2:-1
population|s:asthma	2:-14
population|s:at	0:-12
population|s:attack	0:-53
population|s:avoid	0:-57
population|s:away	2:-22
population|s:baby	2:20
population|s:bar	0:-32 2:40
population|s:be	0:-24 2:19
population|s:benefit	0:1
population|s:best	2:36
population|s:better	0:-21 2:-39
population|s:big	0:-50
population|s:black	2:-35
population|s:blood	0:-8
population|s:boy	0:-33
population|s:breastfeed	0:-66 2:53
population|s:bulevirtid	0:-20
population|s:buprenorphin	2:-25
population|s:cam	0:-49
population|s:cancer	0:-64 2:-33
population|s:caus	2:28
population|s:central	2:24
population|s:chronic	0:-61
population|s:clearly	2:30
population|s:clot	2:-27
population|s:com	2:-36
population|s:conception	0:53
population|s:consider	0:-31
population|s:contraception	0:-49
population|s:contraceptiv	2:-29
population|s:control	2:-31
population|s:could	2:-18
population|s:coupl	2:-41
population|s:crush	2:22
population|s:cut	0:-43
population|s:daily	0:-36
population|s:depression	0:-55 2:-25
population|s:depressiv	0:-56
population|s:describ	0:-41
population|s:develop	0:-45
population|s:dialysis	2:30
population|s:diarrhea	0:-35
population|s:did	2:-27
population|s:differenc	2:-23
population|s:discharg	0:17
population|s:diseas	0:1
population|s:disorder	0:-59
population|s:doctor	0:-49
population|s:doe	2:-50
population|s:don	0:-29
population|s:don't	2:31
population|s:dos	0:43 2:-56
population|s:dr	0:-52 2:-30
population|s:dur	0:-21
population|s:early	0:-18
population|s:eight	0:-43 2:-30
population|s:either	2:40
population|s:every	2:-34
population|s:exerciz	2:-28
population|s:eye	0:-45
population|s:fall	0:-63
population|s:fat	0:2
population|s:fda	0:-57
population|s:fell	0:-56
population|s:fewer	0:-55
population|s:first	2:-56
population|s:fiv	2:-33
population|s:flar	0:-49
population|s:follow	0:-19
population|s:found	2:-9
population|s:four	0:-45
population|s:fre	0:-66 2:-42
population|s:frequently	0:-35
population|s:from	0:-40 2:-61
population|s:gain	2:-27
population|s:get	0:-44
population|s:given	2:-31
population|s:glaucoma	2:-26
population|s:go	0:-44
population|s:had	0:-16 2:-49
population|s:hair	0:-51
population|s:half	0:-73
population|s:halt	2:36
population|s:handl	2:17
population|s:harm	0:-60
population|s:hav	0:-2
population|s:heart	0:-21 2:-33
population|s:heavily	2:24
population|s:help	2:-23
population|s:hepatitis	0:-26
population|s:high	2:-25
population|s:his	2:-13
population|s:history	2:-30
population|s:hom	2:-21
population|s:hour	0:-26
population|s:how	2:-30
population|s:however	0:-64
population|s:hypersensitivity	2:-29
population|s:i	0:-50
population|s:immun	2:-22
population|s:infant	0:52 2:-30
population|s:infection	0:-10
population|s:information	0:-30 2:-26
population|s:infusion	0:-38 2:-32
population|s:injection	2:-31
population|s:intend	2:19
population|s:is	0:31
population|s:it	2:36
population|s:it'	2:-38
population|s:its	0:-63 2:-40
population|s:itself	2:-31
population|s:keep	2:-52
population|s:know	2:-33
population|s:known	2:-38
population|s:larg	0:-57
population|s:larger	0:55
population|s:leaflet	0:-36
population|s:least	0:-6 2:-28
population|s:leav	0:-33
population|s:level	0:-40 2:-47
population|s:licens	2:-27
population|s:likely	2:-28
population|s:lin	0:39 2:22
population|s:lisinopril	2:-13
population|s:liver	0:-54 2:-28
population|s:low	0:-67 2:15
population|s:lung	0:-31
population|s:mad	0:-59
population|s:mak	2:-40
population|s:malaria	0:-51
population|s:man	0:-64 2:-39
population|s:mean	0:-54
population|s:medicin	0:-39
population|s:men	2:-27
population|s:menopaus	2:-36
population|s:mild	0:-36
population|s:moderat	0:-58
population|s:month	2:24
population|s:mortality	0:-40
population|s:most	0:-45 2:-47
population|s:mother	2:-28
population|s:mov	2:32
population|s:must	0:-74
population|s:my	2:-24
population|s:nearly	0:-63 2:-21
population|s:nee	0:-63
population|s:need	0:-47
population|s:new	0:-51
population|s:nic	2:-29
population|s:nin	0:-57
population|s:no	0:-42
population|s:normally	0:-32
population|s:not	0:-20 2:14
population|s:noth	0:35 2:-20
population|s:notic	0:-60
population|s:nrt	2:26
population|s:off	2:40
population|s:offer	0:-58
population|s:often	2:-25
population|s:onc	0:-56
population|s:only	0:-29
population|s:option	0:61 2:-24
population|s:or	2:23
population|s:oral	2:-37
population|s:osteoporosis	2:-32
population|s:ostralimab	2:-18
population|s:outsid	2:24
population|s:own	2:-32
population|s:painkiler	2:-30
population|s:paracetamol	2:-28
population|s:parent	2:-50
population|s:participant	0:-82 2:-44
population|s:patient	0:-44 2:-73
population|s:peopl	2:-37
population|s:per	0:-55
population|s:percent	0:-46
population|s:pharmacist	2:30
population|s:placebo	0:-31
population|s:point	0:-56
population|s:prednisolon	0:-51
population|s:pregnancy	2:29
population|s:pressur	0:-25 2:-12
population|s:prevent	2:-27
population|s:prevention	2:33
population|s:probably	0:-36
population|s:probiotic	0:-31 2:24
population|s:program	0:-49
population|s:prostat	2:-23
population|s:protect	0:32
population|s:quality	0:-50
population|s:quarter	0:-34
population|s:quit	0:-38
population|s:radiotherapy	2:-19
population|s:randomiz	0:-47
population|s:rar	0:-30
population|s:rat	0:-83
population|s:reach	0:-47
population|s:receiv	2:-22
population|s:recent	2:-27
population|s:recommend	0:-60 2:43
population|s:recurrenc	0:40
population|s:reduc	0:-68 2:-22
population|s:regulator	0:-30
population|s:remov	2:34
population|s:renal	0:-52
population|s:repeat	0:-32
population|s:replacement	0:-24
population|s:rout	2:-28
population|s:rul	2:26
population|s:saf	0:-54 2:29
population|s:said	0:-33 2:-25
population|s:say	0:-45
population|s:see	0:-46
population|s:seen	0:-43
population|s:seizur	0:-53
population|s:serious	0:-41
population|s:sertralin	2:24
population|s:sever	0:-84
population|s:several	0:-42
population|s:she	0:-54
population|s:should	0:-12
population|s:simply	2:16
population|s:skin	2:-32
population|s:sleep	0:-35
population|s:small	2:-32
population|s:smok	0:-29 2:18
population|s:sooner	0:-39
population|s:specialist	2:-30
population|s:spinal	0:43
population|s:start	2:-46
population|s:stay	0:-37
population|s:still	0:-9
population|s:stop	0:-77
population|s:sufferer	0:-53
population|s:suicidal	2:-23
population|s:sur	0:-38
population|s:system	2:-22
population|s:tablet	0:-34
population|s:tak	0:-33
population|s:tell	0:-51
population|s:ten	0:-56
population|s:test	2:-27
population|s:than	0:-52
population|s:their	0:-43
population|s:thes	2:-11
population|s:they	0:-20 2:-11
population|s:thin	0:-45
population|s:think	0:-53
population|s:this	0:-34
population|s:thought	0:-53
population|s:through	2:-37
population|s:to	0:-11
population|s:together	2:-14
population|s:told	0:-45 2:-36
population|s:tonsil	2:18
population|s:train	0:-34
population|s:transplant	2:41
population|s:treatment	0:-10 2:-45
population|s:try	2:-19
population|s:two	0:-11
population|s:typ	0:-35
population|s:under	2:25
population|s:unless	0:-53
population|s:up	2:-45
population|s:us	0:-62
population|s:use	2:25
population|s:useful	0:24
population|s:usual	0:-34 2:-33
population|s:usually	0:-54
population|s:vaccinat	0:-24
population|s:valproat	2:31
population|s:version	2:-36
population|s:wait	0:-33
population|s:want	2:-28
population|s:warn	0:-38
population|s:weight	0:-67
population|s:well	2:-36
population|s:went	2:-28
population|s:wer	2:-67
population|s:what	2:-34
population|s:when	2:17
population|s:whether	2:-31
population|s:whil	0:-63 2:31
population|s:work	2:-29
population|s:would	0:-49
population|s:year	0:-34
population|s:yes	0:-50
population|s:yet	0:36 2:-34
population|s:young	0:-55 2:37
population|share:0	2:-35
population|share:1	2:31
population|share:2	0:-63
population|share:3	0:-26 2:35
population|via:pattern	0:39 2:52
process|1:a	1:-39
process|1:it	0:-61
process|1:lung	0:-18
process|1:thes	3:24
process|1:this	3:18
process|1:your	0:27
process|2:it block	3:-24
process|2:it may	3:-17
process|2:lung function	0:-16 1:-24
process|2:this is	3:18
process|c:block	1:-31
process|c:boost	3:29
process|c:curb	3:24
process|c:dampen	3:25
process|c:effect	0:-46
process|c:improv	0:42
process|c:increas	1:-36 3:18
process|c:interrupt	3:21
process|c:lower	3:-13
process|c:skin	3:33
process|c:slow	0:-42
process|c:stimulat	3:36
process|ck:condition	1:15 3:-31
process|ck:duration	3:-14
process|ck:effect	3:-4
process|ck:form	3:42
process|ck:frequency	3:-23
process|ck:outcome	1:-30
process|ck:process	0:-43
process|ck:purpose	3:-29
process|ck:route	0:-60
process|ck:target	0:-41 1:-45 3:53
process|cl:1	3:24
process|cl:adjuvant	3:26
process|cl:believ	3:30
process|cl:block	1:-40 3:-27
process|cl:boost	3:29
process|cl:brain	3:35
process|cl:buprenorphin	3:-41
process|cl:cell	3:24
process|cl:contain	3:15
process|cl:curb	3:24
process|cl:dampen	3:27
process|cl:effect	0:-46
process|cl:ending	3:37
process|cl:factor	3:19
process|cl:improv	0:42
process|cl:increas	1:-46 3:22
process|cl:inhibit	0:-37 3:18
process|cl:injection	3:24
process|cl:interrupt	3:21
process|cl:lead	3:15
process|cl:lost	3:-23
process|cl:lower	3:-27
process|cl:overactiv	3:26
process|cl:push	0:-28
process|cl:receptor	3:31
process|cl:reduc	3:31
process|cl:releas	3:19
process|cl:result	3:39
process|cl:skin	0:-39
process|cl:small	3:31
process|cl:swallow	3:-26
process|cl:thought	3:36
process|cr:2	1:-22
process|cr:beat	3:-29
process|cr:cam	0:32
process|cr:chemical	3:32
process|cr:day	3:-15
process|cr:insulin	3:22
process|cr:minut	1:32 3:-30
process|cr:muscl	3:28
process|cr:noradrenalin	3:19
process|cr:peopl	0:-48
process|cr:reach	3:21
process|cr:thre	1:33
process|cr:weight	3:24
process|far:2	1:49
process|far:5	3:26
process|h:a	1:-57
process|h:action	0:-46 1:-36 3:51
process|h:an	3:-32
process|h:and	3:-31
process|h:are	0:-45 1:35
process|h:botox	3:18
process|h:communication	1:38 3:-25
process|h:contact	1:38 3:-25
process|h:did	3:-33
process|h:do	3:-27
process|h:doe	0:-67 1:-51
process|h:drug	3:-32
process|h:effect	3:-25
process|h:fact	3:-25
process|h:finasterid	3:-26
process|h:hannah	0:-32
process|h:i	1:-51
process|h:in	1:-46 3:11
process|h:is	0:-39 1:19
process|h:jab	1:-52
process|h:key	3:-31
process|h:lena	1:38 3:-25
process|h:marsh	1:38 3:-25
process|h:mechanism	0:-32 3:41
process|h:mod	3:21
process|h:of	0:-48 3:37
process|h:offic	1:38 3:-25
process|h:pathophysiology	3:17
process|h:pharmacology	1:-70
process|h:possibl	1:25
process|h:reporter	3:32
process|h:research	3:-28
process|h:saf	0:-28 1:43
process|h:sid	1:42
process|h:stop	3:18
process|h:that	3:-23
process|h:use	3:-26
process|h:we	3:-10
process|h:what	3:-6
process|h:work	1:-56 3:22
process|k:condition	1:25 3:-29
process|k:duration	3:-22
process|k:form	3:45
process|k:outcome	1:-30
process|k:population	1:-36
process|k:purpose	3:-23
process|k:route	0:-60
process|k:target	1:-50 3:43
process|l1:(	3:-40
process|l1:a	1:-49
process|l1:block	3:32
process|l1:boost	3:21
process|l1:improv	0:29
process|l1:of	3:-41
process|l1:the	3:31
process|l2:block the	3:55
process|l2:down the	3:25
process|l2:lower your	3:-29
process|l2:slow the	3:26
process|l:(	3:-40
process|l:-	3:28
process|l:^	0:50 1:-56
process|l:a	1:-71
process|l:also	1:41
process|l:blood	3:-25
process|l:boost	3:29
process|l:can	1:39 3:-14
process|l:curb	3:24
process|l:dampen	3:25
process|l:doe	1:-30 3:24
process|l:down	3:25
process|l:effect	0:-46
process|l:has	0:-42 3:34
process|l:if	3:-26
process|l:improv	0:42
process|l:in	3:36
process|l:increas	1:-36 3:18
process|l:interrupt	3:21
process|l:lower	3:-13
process|l:no	0:-49 3:43
process|l:not	1:-26
process|l:of	3:-27
process|l:skin	3:33
process|l:slow	0:-42
process|l:so	3:31
process|l:stimulat	3:36
process|l:the	3:25
process|l:they	0:-34
process|l:to	0:47
process|l:up	0:-39 3:-38
process|listed	3:-43
process|m1:and	3:-23
process|m1:or	3:-21
process|q:doe	0:-51 1:-42
process|q:fact	3:-25
process|q:honest	0:32
process|q:i	1:-45
process|q:is	0:-59 1:31
process|q:it	0:-71
process|q:key	3:-31
process|q:peopl	1:33
process|q:saf	0:-25 1:38
process|q:that	3:-22
process|q:the	0:-57
process|q:what	1:-54
process|q:work	1:-41
process|r1:(	3:30
process|r1:)	3:-40
process|r1:,	0:-59 3:47
process|r1:^	1:26
process|r1:by	3:21
process|r1:from	3:15
process|r2:, so	0:-45
process|r2:^ ^	1:26
process|r2:in the	3:28
process|r:(	3:35
process|r:,	1:-38
process|r:.	1:-35
process|r:0	3:-20
process|r::	3:-29
process|r:a	3:-35
process|r:by	0:-22
process|r:cell	3:39
process|r:doe	1:-42 3:36
process|r:down	1:-30
process|r:few	3:-22
process|r:from	3:16
process|r:had	3:-16
process|r:is	1:-44
process|r:messenger	3:29
process|r:mor	1:-49
process|r:muscl	3:22
process|r:nerv	3:32
process|r:not	1:-36
process|r:peopl	0:-45
process|r:that	1:-28
process|r:they	3:32
process|r:you	3:-20
process|s:'s	3:25
process|s:2	1:-36
process|s:8	3:-29
process|s:absorption	3:35
process|s:activity	1:-26
process|s:adjuvant	3:26
process|s:after	3:-16
process|s:an	0:-65 1:24 3:-21
process|s:apoptosis	3:34
process|s:around	3:18
process|s:as	0:-38 3:28
process|s:away	3:29
process|s:be	1:-16 3:34
process|s:becaus	0:-20
process|s:believ	3:30
process|s:beta	3:17
process|s:block	1:-41 3:-27
process|s:blood	3:-23
process|s:boost	3:29
process|s:brain	0:-42
process|s:breath	3:-46
process|s:buprenorphin	3:-44
process|s:cal	1:-25
process|s:cam	0:32
process|s:cas	3:-16
process|s:cell	0:-53 1:-35
process|s:cheap	3:35
process|s:cholesterol	1:-34
process|s:clot	0:44 1:-36 3:-26
process|s:collagen	3:36
process|s:contain	3:15
process|s:could	3:-37
process|s:curb	3:24
process|s:cut	3:-25
process|s:dampen	3:30
process|s:day	3:-19
process|s:did	1:-33
process|s:dopamin	3:16
process|s:down	0:14 1:-50
process|s:drug	3:-32
process|s:ending	3:42
process|s:event	1:35
process|s:factor	3:19
process|s:far	1:35
process|s:fat	1:-35
process|s:few	3:-23
process|s:first	0:-48 1:-37
process|s:form	3:-26
process|s:four	3:-22
process|s:from	0:50 1:-45 3:-21
process|s:giv	0:47 1:-36 3:-27
process|s:gut	3:18
process|s:had	3:-26
process|s:hav	3:28
process|s:heal	3:-36
process|s:immun	3:24
process|s:improv	0:50
process|s:in	1:-26
process|s:increas	3:28
process|s:inhibit	0:-37 3:18
process|s:injection	3:24
process|s:insulin	3:22
process|s:interrupt	3:23
process|s:is	0:-48
process|s:it	1:-16 3:1
process|s:its	0:-62
process|s:less	1:-40
process|s:lin	3:28
process|s:liv	0:53
process|s:lost	3:-30
process|s:lung	3:-22
process|s:messag	3:30
process|s:metabolism	0:-42
process|s:mor	1:-34
process|s:muscl	0:-68
process|s:nerv	1:-45 3:-14
process|s:no	3:38
process|s:noradrenalin	3:19
process|s:of	0:-33 1:-44 3:35
process|s:off	0:-49 3:26
process|s:onc	1:-30 3:-30
process|s:or	3:-45
process|s:our	3:20
process|s:overactiv	3:24
process|s:own	3:33
process|s:pain	0:-63 1:-63 3:55
process|s:peopl	0:-55
process|s:pressur	0:43 1:39 3:-84
process|s:production	0:-50 3:43
process|s:puls	3:29
process|s:push	0:-28
process|s:rarely	0:-37
process|s:receptor	3:31
process|s:reduc	3:33
process|s:releas	0:-56 1:-34 3:38
process|s:repair	3:29
process|s:respons	0:-57 1:-40 3:34
process|s:result	3:35
process|s:ros	3:-24
process|s:sensitiv	3:16
process|s:sexual	3:-21
process|s:signal	0:-49
process|s:skin	0:-44
process|s:sleepy	0:-35
process|s:slowly	0:49 1:-40 3:-25
process|s:small	1:-57
process|s:so	0:-32 3:-35
process|s:start	1:-28
process|s:stomach	3:23
process|s:such	0:-30
process|s:sudden	3:-28
process|s:swallow	3:-26
process|s:switch	3:33
process|s:systolic	0:44
process|s:t	3:28
process|s:tell	3:28
process|s:that	3:-19
process|s:the	0:-9 3:64
process|s:thes	3:29
process|s:thought	3:41
process|s:to	1:-41 3:15
process|s:up	3:-45
process|s:urin	3:-24
process|s:very	3:-25
process|s:wak	3:-26
process|s:we	3:24
process|s:week	3:-36
process|s:weight	3:22
process|s:well	1:-34
process|s:wer	0:-43 1:51
process|s:which	3:37
process|s:with	3:-29
process|share:3	1:-21
purpose|1:"	1:-51
purpose|1:a	1:-51
purpose|1:back	0:43
purpose|1:botulinum	0:32
purpose|1:clonidin	0:-33 1:27
purpose|1:fertility	1:40
purpose|1:for	1:-40
purpose|1:it'	0:56
purpose|1:long	1:-38
purpose|1:non	0:-34
purpose|1:one	0:43
purpose|1:quality	1:-23
purpose|1:sleep	0:-31 1:-32
purpose|1:study	0:37 1:-29
purpose|1:the	0:-55
purpose|1:we	0:-47
purpose|2:" but	0:35
purpose|2:back function	0:43
purpose|2:blood pressur	0:24
purpose|2:botulinum toxin	0:32
purpose|2:clonidin is	0:-33 1:27
purpose|2:it doe	0:-55
purpose|2:it is	0:28 1:-32
purpose|2:long -	1:-38
purpose|2:non of	0:-34
purpose|2:sleep .	0:-43
purpose|2:sleep and	0:28
purpose|2:strength train	0:-32
purpose|2:think and	0:35
purpose|2:we hav	0:-35
purpose|b:table-cell	0:30
purpose|c:body	0:-33
purpose|c:breast	0:-23
purpose|c:caus	0:-35
purpose|c:disturb	1:33
purpose|c:drug	0:32
purpose|c:eat	0:-26
purpose|c:find	0:28
purpose|c:found	0:31
purpose|c:harm	1:28
purpose|c:help	0:21
purpose|c:improv	0:14
purpose|c:increas	1:-30
purpose|c:lift	0:40
purpose|c:own	0:32
purpose|c:peopl	0:50 1:-38
purpose|c:push	1:23
purpose|c:report	0:45
purpose|c:start	0:-41
purpose|c:test	0:-35
purpose|c:thre	0:33
purpose|c:treatment	0:-35
purpose|c:typ	1:30
purpose|c:use	0:-33
purpose|c:work	0:-43
purpose|ck:condition	0:-63
purpose|ck:frequency	1:-31
purpose|ck:outcome	1:-41
purpose|ck:process	1:42
purpose|ck:provider	1:-39
purpose|ck:quantity	0:45
purpose|ck:route	1:-26
purpose|ck:setting	0:-54 1:-46
purpose|ck:target	0:-26
purpose|ck:treatment	1:-38
purpose|cl:appear	1:-35
purpose|cl:breast	0:-27
purpose|cl:caus	0:-62
purpose|cl:children	0:42
purpose|cl:cigarett	0:33
purpose|cl:desn't	0:-43
purpose|cl:diarrhea	1:27
purpose|cl:disturb	1:33
purpose|cl:drug	1:-54
purpose|cl:dummy	0:44
purpose|cl:e	0:33
purpose|cl:eat	0:-40
purpose|cl:exerciz	0:-61
purpose|cl:find	0:32
purpose|cl:found	0:41
purpose|cl:four	0:25
purpose|cl:harm	1:28
purpose|cl:i'd	0:41
purpose|cl:improv	0:14
purpose|cl:increas	1:-37
purpose|cl:loss	1:-30
purpose|cl:magic	0:32
purpose|cl:medicin	0:45
purpose|cl:melatonin	0:40
purpose|cl:moderat	0:-40
purpose|cl:mood	0:-25
purpose|cl:offer	0:49
purpose|cl:own	0:44
purpose|cl:parent	0:32
purpose|cl:patient	0:26
purpose|cl:peopl	0:53
purpose|cl:placebo	0:41
purpose|cl:push	0:-35 1:24
purpose|cl:report	0:57
purpose|cl:semaglutid	0:26
purpose|cl:small	1:-32
purpose|cl:strength	0:22
purpose|cl:study	0:8 1:-52
purpose|cl:terminal	0:36
purpose|cl:there'	0:-28
purpose|cl:thre	0:21
purpose|cl:treatment	0:-36
purpose|cl:troubl	0:-43
purpose|cl:typ	1:25
purpose|cl:use	1:-45
purpose|cl:work	0:-29
purpose|cl:worth	0:-30
purpose|cl:year	1:-48
purpose|cr:2	0:34
purpose|cr:afterward	0:-35
purpose|cr:age	0:-37
purpose|cr:asthma	0:-23
purpose|cr:badly	1:-26
purpose|cr:blood	1:-34
purpose|cr:cam	1:-32
purpose|cr:compar	0:25
purpose|cr:day	1:-43
purpose|cr:differ	0:22
purpose|cr:diseas	0:-54
purpose|cr:exclud	1:33
purpose|cr:exerciz	0:30
purpose|cr:failur	0:-34
purpose|cr:family	0:-40
purpose|cr:feel	0:-55
purpose|cr:find	0:-47
purpose|cr:follow	0:52
purpose|cr:group	0:48
purpose|cr:high	0:-51
purpose|cr:improv	0:46
purpose|cr:improvement	0:35
purpose|cr:keep	0:-39
purpose|cr:last	0:29
purpose|cr:littl	0:20 1:-35
purpose|cr:long	0:49
purpose|cr:migrain	0:-33
purpose|cr:month	1:-57
purpose|cr:own	0:-30
purpose|cr:peopl	1:40
purpose|cr:problem	1:33
purpose|cr:recommend	1:-17
purpose|cr:relativ	0:-22
purpose|cr:risk	0:-35
purpose|cr:ros	0:23
purpose|cr:scor	0:27
purpose|cr:sleepy	0:-40
purpose|cr:sometim	0:-41 1:-25
purpose|cr:spot	0:-22
purpose|cr:surgery	0:-43
purpose|cr:tak	0:-55
purpose|cr:treatment	0:48
purpose|cr:triglycerid	0:30
purpose|cr:use	1:-24
purpose|cr:work	0:-48
purpose|e:!	0:40
purpose|e:"	0:53 1:-26
purpose|e:;	0:35
purpose|far	1:-31
purpose|far:0	1:-23
purpose|far:2	1:28
purpose|h:a	1:-60
purpose|h:advers	1:33
purpose|h:affect	1:31
purpose|h:age	0:55
purpose|h:alternativ	0:-40
purpose|h:and	1:47
purpose|h:answer	0:-40
purpose|h:any	0:-35
purpose|h:approv	0:-63
purpose|h:as	0:-36
purpose|h:carla	0:-41
purpose|h:conclusion	1:-48
purpose|h:correspondent	1:-38
purpose|h:depression	1:-35
purpose|h:doctor	0:26
purpose|h:effect	1:37
purpose|h:efficacy	0:32 1:-34
purpose|h:even	0:55
purpose|h:first	1:-21
purpose|h:for	0:-62 1:-47
purpose|h:form	0:37
purpose|h:furosemid	0:-45
purpose|h:get	0:-54
purpose|h:global	1:-24
purpose|h:harriet	1:-24
purpose|h:heart	0:47 1:-32
purpose|h:how	0:23
purpose|h:hurt	0:-41
purpose|h:i	0:62 1:-77
purpose|h:instead	0:-32
purpose|h:introduction	0:43 1:-56
purpose|h:j	1:-44
purpose|h:jab	1:-42
purpose|h:key	1:-27
purpose|h:long	0:59
purpose|h:main	1:-23
purpose|h:marchetti	1:-44
purpose|h:mean	0:-37
purpose|h:mechanism	0:-48 1:-42
purpose|h:monthly	1:-36
purpose|h:my	1:21
purpose|h:odongo	1:-24
purpose|h:other	1:-28
purpose|h:our	1:-33
purpose|h:problem	0:-40
purpose|h:question	0:-67
purpose|h:result	0:16 1:-31
purpose|h:saf	0:-37 1:24
purpose|h:safety	0:-69
purpose|h:say	1:-33
purpose|h:sid	1:28
purpose|h:sleep	0:-33
purpose|h:slow	0:30
purpose|h:still	1:-30
purpose|h:taken	0:37
purpose|h:the	1:-34
purpose|h:ther	0:-21
purpose|h:therapy	1:-48
purpose|h:they	0:-15
purpose|h:this	0:-43
purpose|h:thought	0:-33
purpose|h:treatment	0:35
purpose|h:weight	1:-40
purpose|h:what	1:-48
purpose|h:which	0:31 1:-35
purpose|h:whitmor	0:-41
purpose|h:with	1:-48
purpose|h:work	0:28 1:-51
purpose|h:year	0:46
purpose|h:your	0:-59
purpose|k:condition	0:-55
purpose|k:frequency	1:-26
purpose|k:outcome	1:-48
purpose|k:population	1:-5
purpose|k:provider	1:-25
purpose|k:quantity	1:-55
purpose|k:route	1:-31
purpose|k:setting	0:-58 1:-54
purpose|l1:a	0:42 1:-68
purpose|l1:after	1:-33
purpose|l1:an	0:-29
purpose|l1:and	0:25 1:-39
purpose|l1:better	0:26
purpose|l1:caus	1:33
purpose|l1:effectiv	0:-37
purpose|l1:for	1:-60
purpose|l1:harm	1:28
purpose|l1:improv	0:22
purpose|l1:increas	1:-28
purpose|l1:less	0:-33
purpose|l1:no	1:-45
purpose|l1:not	1:-56
purpose|l1:the	0:-42 1:-23
purpose|l1:their	0:33
purpose|l1:up	1:23
purpose|l1:your	0:-48 1:40
purpose|l2:breast -	0:-23
purpose|l2:chang of	0:-27
purpose|l2:doe not	1:-42
purpose|l2:for the	0:-47
purpose|l2:is a	0:47
purpose|l2:is no	1:-21
purpose|l2:isn't a	0:34
purpose|l2:may improv	0:25
purpose|l2:not a	1:-32
purpose|l2:push up	1:23
purpose|l2:slow your	1:31
purpose|l:,	0:-46
purpose|l:-	0:46 1:-56
purpose|l:0	1:-48
purpose|l:;	1:-24
purpose|l:^	1:-34
purpose|l:a	0:37 1:-47
purpose|l:after	1:-39
purpose|l:an	0:-46
purpose|l:any	0:-42
purpose|l:be	1:-40
purpose|l:better	0:27
purpose|l:breast	0:-23
purpose|l:can	0:-73
purpose|l:caus	0:-35
purpose|l:cigarett	0:46
purpose|l:disturb	1:33
purpose|l:drug	0:18
purpose|l:eat	0:-26
purpose|l:for	1:-12
purpose|l:found	0:31
purpose|l:harm	1:28
purpose|l:help	0:21
purpose|l:improv	0:14
purpose|l:increas	1:-31
purpose|l:is	0:17 1:-58
purpose|l:isn't	0:51
purpose|l:its	0:29
purpose|l:less	0:-32
purpose|l:might	0:-27
purpose|l:month	0:-27
purpose|l:mor	0:45 1:-48
purpose|l:of	1:-19
purpose|l:offer	0:41
purpose|l:own	0:32
purpose|l:peopl	0:39
purpose|l:push	1:23
purpose|l:report	0:55
purpose|l:serious	0:-22
purpose|l:so	0:-35 1:-44
purpose|l:strength	0:22
purpose|l:the	1:-39
purpose|l:their	0:58
purpose|l:thre	0:37
purpose|l:to	0:40
purpose|l:treatment	0:-39
purpose|l:use	0:-33
purpose|l:we	0:-47
purpose|l:who	0:-28
purpose|l:work	0:-31
purpose|l:you	1:-44
purpose|m1:,	1:-31
purpose|m1:or	1:38
purpose|no-tb	1:-31
purpose|q:affect	1:45
purpose|q:any	0:-35
purpose|q:as	0:-30
purpose|q:doe	1:-52
purpose|q:good	0:39 1:-29
purpose|q:how	0:38
purpose|q:hurt	0:-41
purpose|q:i	1:-60
purpose|q:long	0:59
purpose|q:mean	0:-37
purpose|q:my	1:46
purpose|q:saf	0:-34 1:22
purpose|q:taken	0:37
purpose|q:this	0:-47
purpose|q:tms	0:33
purpose|q:treatment	0:32
purpose|q:use	0:36
purpose|q:what	0:-22 1:-75
purpose|r1:,	1:-39
purpose|r1:;	0:-50
purpose|r1:about	0:-48
purpose|r1:and	0:27
purpose|r1:at	0:22
purpose|r1:can	0:-49
purpose|r1:did	0:26
purpose|r1:for	0:-36 1:-43
purpose|r1:if	0:-36
purpose|r1:improv	0:36
purpose|r1:it	1:-46
purpose|r1:scor	0:27
purpose|r1:was	0:35
purpose|r1:with	0:42
purpose|r1:–	0:29
purpose|r2:, and	0:23 1:-37
purpose|r2:, but	0:46
purpose|r2:did not	0:26
purpose|r2:for the	0:-45
purpose|r2:improv slightly	0:30
purpose|r:%	0:47
purpose|r:)	1:-35
purpose|r:,	1:-17
purpose|r:.	1:-41
purpose|r:0	0:36 1:-68
purpose|r:;	0:-24
purpose|r:are	0:29 1:-37
purpose|r:at	1:-35
purpose|r:better	0:59 1:-33
purpose|r:both	0:39
purpose|r:by	0:16
purpose|r:can	1:-40
purpose|r:caus	0:-45
purpose|r:differ	0:22
purpose|r:diseas	0:-53
purpose|r:down	0:35
purpose|r:for	0:-6
purpose|r:heart	0:-22
purpose|r:help	0:-51
purpose|r:if	0:-47
purpose|r:it	1:-7
purpose|r:littl	0:45
purpose|r:mor	1:-42
purpose|r:no	0:33
purpose|r:now	0:-31
purpose|r:obesity	0:-35
purpose|r:of	1:-49
purpose|r:on	0:-61
purpose|r:patient	1:41
purpose|r:physical	0:-45
purpose|r:problem	1:33
purpose|r:ros	0:23
purpose|r:sam	0:40
purpose|r:scor	0:36
purpose|r:slightly	0:42
purpose|r:tak	0:-40
purpose|r:than	0:39
purpose|r:trial	0:-47
purpose|r:was	0:36 1:-31
purpose|r:we	0:34
purpose|r:which	0:-49
purpose|r:with	1:-53
purpose|r:within	1:-47
purpose|r:work	0:-48
purpose|r:–	0:28
purpose|r:”	0:39
purpose|s:11	0:38
purpose|s:2	0:42 1:-44
purpose|s:21	0:30
purpose|s:5	0:-24
purpose|s:a	0:29 1:-34
purpose|s:adviz	1:-38
purpose|s:affect	1:52
purpose|s:after	1:-29
purpose|s:afterward	0:-35
purpose|s:although	1:-43
purpose|s:an	1:-54
purpose|s:analysis	0:50
purpose|s:anesthetic	1:-54
purpose|s:appear	0:46 1:-43
purpose|s:are	0:34
purpose|s:asthma	0:-31
purpose|s:at	1:-61
purpose|s:away	1:-46
purpose|s:bad	0:42
purpose|s:badly	1:-28
purpose|s:befor	1:-61
purpose|s:behavior	0:51
purpose|s:better	0:31 1:-69
purpose|s:birth	0:54
purpose|s:bit	0:-67
purpose|s:block	0:-44
purpose|s:blood	1:54
purpose|s:body	1:-50
purpose|s:breast	0:-27
purpose|s:cam	1:-32
purpose|s:car	0:-60
purpose|s:cardioversion	0:-52
purpose|s:cell	0:-52
purpose|s:chanc	0:10
purpose|s:children	1:-53
purpose|s:cholesterol	1:-45
purpose|s:cigarett	0:33
purpose|s:clear	1:-57
purpose|s:clinical	0:-63 1:-31
purpose|s:clonidin	0:-33 1:27
purpose|s:clot	1:-25
purpose|s:cognition	0:34
purpose|s:confidenc	0:-72
purpose|s:contraception	0:-40
purpose|s:could	0:-58
purpose|s:cours	0:-54
purpose|s:covid	0:-45
purpose|s:cur	1:-100
purpose|s:d	0:-35 1:-20
purpose|s:damag	1:-34
purpose|s:daytim	0:32
purpose|s:dementia	1:-44
purpose|s:dental	1:-42
purpose|s:depression	0:-37
purpose|s:desn't	0:-43
purpose|s:diarrhea	1:27
purpose|s:did	1:-57
purpose|s:differ	0:22
purpose|s:diseas	0:-71
purpose|s:disturb	1:33
purpose|s:doctor	1:-15
purpose|s:dos	1:-35
purpose|s:down	1:-36
purpose|s:dr	0:-31
purpose|s:driv	0:-46
purpose|s:drug	0:44
purpose|s:dummy	0:44
purpose|s:e	0:33
purpose|s:easier	0:41
purpose|s:eat	0:-40
purpose|s:effectiv	1:-53
purpose|s:energy	1:-55
purpose|s:every	0:-67
purpose|s:exclud	1:33
purpose|s:fail	0:44
purpose|s:failur	0:-46
purpose|s:fat	0:-42
purpose|s:feed	0:-30
purpose|s:fewer	1:-38
purpose|s:fitness	0:32
purpose|s:for	0:-46
purpose|s:found	0:40
purpose|s:four	0:19 1:-53
purpose|s:fre	0:37
purpose|s:from	1:-43
purpose|s:function	0:19 1:-35
purpose|s:go	1:-41
purpose|s:harm	1:28
purpose|s:has	1:-46
purpose|s:help	1:-38
purpose|s:how	1:-37
purpose|s:however	0:47
purpose|s:i	0:-27 1:-44
purpose|s:i'd	0:41
purpose|s:if	0:-55
purpose|s:improv	0:11
purpose|s:improvement	0:61
purpose|s:increas	1:-37
purpose|s:infection	1:-39
purpose|s:it'	1:-44
purpose|s:joint	0:-38
purpose|s:kind	0:45
purpose|s:land	0:43
purpose|s:last	1:-32
purpose|s:less	1:-25
purpose|s:lif	0:72 1:-70
purpose|s:lift	0:57
purpose|s:lin	1:-42
purpose|s:littl	1:-47
purpose|s:liv	1:-36
purpose|s:liver	0:-46
purpose|s:long	1:-50
purpose|s:longer	0:44
purpose|s:magic	0:32
purpose|s:magnesium	0:58
purpose|s:mania	0:-49
purpose|s:medicin	0:28
purpose|s:melatonin	0:61
purpose|s:mental	0:-24
purpose|s:migrain	1:-29
purpose|s:mood	0:14
purpose|s:mor	0:42
purpose|s:much	0:-45
purpose|s:my	0:-43
purpose|s:naltrexon	0:-39
purpose|s:need	1:-47
purpose|s:nerv	1:-26
purpose|s:nor	0:-40
purpose|s:normally	0:37
purpose|s:noth	0:-56
purpose|s:of	0:9 1:-67
purpose|s:offer	0:57
purpose|s:onc	0:-26
purpose|s:one	1:-48
purpose|s:only	1:-24
purpose|s:or	1:34
purpose|s:other	0:-58 1:39
purpose|s:our	1:-61
purpose|s:out	1:-38
purpose|s:pain	1:-45
purpose|s:parent	0:42
purpose|s:patient	0:32
purpose|s:physical	1:-27
purpose|s:placebo	0:50
purpose|s:point	0:13
purpose|s:pressur	0:26
purpose|s:prevention	1:-39
purpose|s:procedur	0:-40
purpose|s:prolong	0:60 1:-41
purpose|s:push	0:-35 1:24
purpose|s:quality	1:-51
purpose|s:rarely	0:-40
purpose|s:recommend	1:-34
purpose|s:recovery	0:-17
purpose|s:relativ	0:-22
purpose|s:relax	0:-33
purpose|s:relaxation	0:-57
purpose|s:reliev	0:42
purpose|s:remission	0:53 1:-43
purpose|s:respons	1:-23
purpose|s:restor	0:51
purpose|s:result	1:-42
purpose|s:risk	1:-34
purpose|s:sam	1:-32
purpose|s:scan	0:-32
purpose|s:scor	0:49
purpose|s:screen	0:-43 1:-33
purpose|s:seizur	0:43
purpose|s:semaglutid	0:41
purpose|s:sex	0:-28
purpose|s:similar	0:42
purpose|s:sleep	1:-55
purpose|s:sleepy	0:-45 1:25
purpose|s:slowly	0:43
purpose|s:small	1:-46
purpose|s:smok	1:-28
purpose|s:som	0:30
purpose|s:sometim	1:-39
purpose|s:spot	0:-22
purpose|s:stay	0:-38 1:-37
purpose|s:strength	0:-25
purpose|s:study	1:-75
purpose|s:such	0:-62
purpose|s:sugar	1:44
purpose|s:suggest	0:10
purpose|s:surgery	1:-29
purpose|s:survival	1:-34
purpose|s:term	1:-57
purpose|s:terminal	0:36
purpose|s:their	0:49
purpose|s:then	0:-30
purpose|s:there'	0:-28
purpose|s:therefor	1:-35
purpose|s:think	0:-55
purpose|s:third	0:40
purpose|s:thre	0:39
purpose|s:tim	1:-30
purpose|s:too	0:-15
purpose|s:train	0:-47 1:-34
purpose|s:treat	1:-34
purpose|s:treatment	1:-44
purpose|s:trial	1:-59
purpose|s:triglycerid	0:38
purpose|s:tumor	0:39
purpose|s:typ	1:22
purpose|s:under	1:-40
purpose|s:us	0:55
purpose|s:use	1:-73
purpose|s:virus	0:38
purpose|s:vitamin	0:-35 1:-20
purpose|s:walk	1:-41
purpose|s:was	1:-59
purpose|s:we	0:-59
purpose|s:week	0:28
purpose|s:well	0:48 1:-39
purpose|s:whil	0:-29
purpose|s:why	1:-44
purpose|s:will	0:-66
purpose|s:with	0:27
purpose|s:within	0:17
purpose|s:without	1:-35
purpose|s:work	0:-43 1:23
purpose|s:x	0:-29
purpose|s:year	0:-36 1:-41
purpose|s:yoga	0:30
purpose|s:your	0:-55
purpose|share:1	0:26
purpose|share:2	0:-63
purpose|share:3	1:-26
purpose|t:topic	0:-41
purpose|z:promotional	0:43
route|1:antibiotic	5:27
route|1:as	5:-29
route|1:belimumab	5:16
route|1:beta	5:25
route|1:buprenorphin	5:28
route|1:early	5:33
route|1:even	5:-14
route|1:if	5:-17
route|1:iontophoresis	5:-21
route|1:montelukast	5:-18
route|1:one	5:8
route|1:our	5:11
route|1:propranolol	5:-18
route|1:ther	5:-18
route|1:thes	5:-20
route|1:topical	5:29
route|1:under	5:23
route|1:whether	5:-16
route|1:you	5:33
route|2:a doctor	5:28
route|2:a dos	5:-11
route|2:belimumab ,	5:16
route|2:beta -	5:25
route|2:even so	5:-14
route|2:if the	5:-18
route|2:if warfarin	5:10
route|2:if you'r	5:15
route|2:in hospital	5:33
route|2:it has	5:20
route|2:it is	5:54
route|2:montelukast is	5:-18
route|2:most peopl	5:24
route|2:swallow one	5:27
route|2:the drug	5:39
route|2:the infusion	5:22
route|2:the product	5:20
route|2:under the	5:23
route|2:you tak	5:27
route|b:list-item	5:20
route|c:2	5:-17
route|c:antibiotic	5:38
route|c:antibody	5:24
route|c:brush	5:24
route|c:class	5:-15
route|c:combin	5:-16
route|c:compar	5:-15
route|c:convenienc	5:-21
route|c:cours	5:30
route|c:day	5:27
route|c:diseas	5:-23
route|c:dos	5:-28
route|c:drip	5:18
route|c:drop	5:34
route|c:drug	5:25
route|c:dummy	5:-19
route|c:fin	5:22
route|c:found	5:18
route|c:gav	5:31
route|c:get	5:-14
route|c:given	5:15
route|c:hospital	5:36
route|c:iii	5:-15
route|c:inhibitor	5:25
route|c:inject	5:41
route|c:injection	5:51
route|c:it'	5:20
route|c:k	5:10
route|c:liquid	5:-24
route|c:minut	5:20
route|c:month	5:26
route|c:monthly	5:17
route|c:need	5:13
route|c:nsaid	5:-16
route|c:push	5:-25
route|c:releas	5:-29
route|c:round	5:19
route|c:seep	5:-23
route|c:spray	5:37
route|c:tablet	5:-30
route|c:tak	5:18
route|c:test	5:16
route|c:therapy	5:23
route|c:thre	5:20
route|c:tiny	5:14
route|c:tub	5:20
route|c:two	5:22
route|c:version	5:22
route|c:vitamin	5:30
route|c:water	5:-33
route|c:week	5:-18
route|c:weekly	5:17
route|c:women	5:-15
route|ck:condition	5:-18
route|ck:quantity	5:31
route|ck:setting	5:31
route|ck:treatment	5:24
route|cl:2	5:21
route|cl:20	5:31
route|cl:adult	5:-30
route|cl:aid	5:13
route|cl:anesthetic	5:15
route|cl:antibody	5:23
route|cl:belimumab	5:23
route|cl:beta	5:25
route|cl:blocker	5:25
route|cl:brush	5:24
route|cl:class	5:-15
route|cl:coat	5:-19
route|cl:combin	5:-16
route|cl:compar	5:-18
route|cl:cours	5:30
route|cl:deliver	5:16
route|cl:develop	5:-34
route|cl:diabet	5:19
route|cl:diseas	5:19
route|cl:dissolv	5:-33
route|cl:doctor	5:24
route|cl:dos	5:-35
route|cl:drip	5:18
route|cl:dummy	5:-19
route|cl:early	5:34
route|cl:effect	5:-22
route|cl:eight	5:-20
route|cl:fin	5:30
route|cl:foslevodopa	5:37
route|cl:gav	5:31
route|cl:get	5:-22
route|cl:giv	5:37
route|cl:given	5:20
route|cl:help	5:-27
route|cl:hospital	5:41
route|cl:hurry	5:10
route|cl:iii	5:-15
route|cl:inhibitor	5:25
route|cl:inject	5:50
route|cl:injection	5:41
route|cl:intravenous	5:-20
route|cl:it'	5:32
route|cl:k	5:10
route|cl:liquid	5:-19
route|cl:liv	5:6
route|cl:lozeng	5:15
route|cl:mg	5:17
route|cl:minut	5:20
route|cl:montelukast	5:-18
route|cl:monthly	5:18
route|cl:mouth	5:-26
route|cl:need	5:13
route|cl:nsaid	5:-16
route|cl:numb	5:24
route|cl:nurs	5:30
route|cl:own	5:23
route|cl:participant	5:17
route|cl:pass	5:21
route|cl:patient	5:23
route|cl:pessary	5:30
route|cl:powder	5:27
route|cl:prescrib	5:23
route|cl:propranolol	5:-16
route|cl:push	5:-26
route|cl:receiv	5:26
route|cl:recent	5:23
route|cl:reduc	5:-24
route|cl:releas	5:-23
route|cl:report	5:-32
route|cl:result	5:-16
route|cl:revers	5:10
route|cl:seep	5:-23
route|cl:self	5:33
route|cl:show	5:17
route|cl:sid	5:-23
route|cl:sit	5:-23
route|cl:skin	5:12
route|cl:sometim	5:21
route|cl:sperm	5:-18
route|cl:spray	5:37
route|cl:study	5:-36
route|cl:suggest	5:-15
route|cl:tablet	5:-34
route|cl:tak	5:19
route|cl:taken	5:36
route|cl:therapy	5:23
route|cl:thre	5:27
route|cl:throat	5:-18
route|cl:tiny	5:18
route|cl:took	5:16
route|cl:toxin	5:-6
route|cl:treatment	5:-26
route|cl:tub	5:28
route|cl:typ	5:13
route|cl:vap	5:-18
route|cl:version	5:22
route|cl:virus	5:38
route|cl:vitamin	5:31
route|cl:wal	5:20
route|cl:warfarin	5:37
route|cl:water	5:-40
route|cl:wear	5:17
route|cl:weekly	5:17
route|cl:work	5:-22
route|cl:zinc	5:21
route|cl:zostavax	5:20
route|cr:15	5:21
route|cr:2	5:29
route|cr:2020	5:17
route|cr:3	5:14
route|cr:30	5:-24
route|cr:48	5:24
route|cr:6	5:42
route|cr:acetylcholin	5:20
route|cr:amount	5:24
route|cr:anesthetic	5:15
route|cr:arm	5:9
route|cr:begin	5:17
route|cr:bleed	5:18
route|cr:block	5:30
route|cr:breath	5:-20
route|cr:cancer	5:-25
route|cr:caus	5:23
route|cr:cell	5:18
route|cr:chew	5:-19
route|cr:combin	5:23
route|cr:day	5:12
route|cr:development	5:19
route|cr:diabet	5:25
route|cr:dissolv	5:26
route|cr:drink	5:-36
route|cr:early	5:-17
route|cr:eas	5:26
route|cr:eight	5:21
route|cr:fast	5:23
route|cr:faster	5:16
route|cr:film	5:19
route|cr:fin	5:-22
route|cr:fiv	5:20
route|cr:flar	5:22
route|cr:follow	5:24
route|cr:form	5:24
route|cr:four	5:27
route|cr:gel	5:-20
route|cr:giv	5:-20
route|cr:given	5:14
route|cr:glass	5:-18
route|cr:granul	5:-18
route|cr:half	5:-17
route|cr:head	5:29
route|cr:help	5:32
route|cr:hom	5:24
route|cr:hour	5:18
route|cr:infection	5:-12
route|cr:joint	5:-25
route|cr:last	5:16
route|cr:lbcl	5:21
route|cr:leav	5:24
route|cr:lin	5:24
route|cr:look	5:32
route|cr:mak	5:32
route|cr:messenger	5:20
route|cr:milk	5:35
route|cr:month	5:18
route|cr:neck	5:47
route|cr:needl	5:20
route|cr:new	5:37
route|cr:pain	5:11
route|cr:patient	5:-9
route|cr:peopl	5:10
route|cr:placebo	5:26
route|cr:prevention	5:20
route|cr:rais	5:22
route|cr:reduc	5:23
route|cr:relief	5:-11
route|cr:repeat	5:20
route|cr:respond	5:20
route|cr:said	5:23
route|cr:scalp	5:18
route|cr:semaglutid	5:17
route|cr:sever	5:22
route|cr:shown	5:14
route|cr:sip	5:-20
route|cr:sit	5:-25
route|cr:six	5:31
route|cr:skin	5:-29
route|cr:slow	5:-25
route|cr:stop	5:-26
route|cr:study	5:-17
route|cr:sugar	5:29
route|cr:surgery	5:29
route|cr:switch	5:25
route|cr:tablet	5:-22
route|cr:tak	5:-25
route|cr:teenager	5:-14
route|cr:tell	5:20
route|cr:thigh	5:31
route|cr:thin	5:-11
route|cr:thre	5:32
route|cr:treat	5:27
route|cr:treatment	5:20
route|cr:typ	5:19
route|cr:unwant	5:-16
route|cr:waist	5:11
route|cr:water	5:-11
route|cr:week	5:24
route|cr:weekly	5:16
route|cr:whol	5:-8
route|cr:whos	5:19
route|cr:year	5:7
route|far:0	5:18
route|far:4	5:-21
route|h:2	5:13
route|h:4	5:-19
route|h:acid	5:18
route|h:action	5:16
route|h:administration	5:35
route|h:after	5:-19
route|h:amadi	5:24
route|h:are	5:-41
route|h:at	5:31
route|h:b	5:29
route|h:befor	5:32
route|h:bleed	5:18
route|h:can	5:20
route|h:car	5:-16
route|h:carbamazepin	5:-19
route|h:cell	5:14
route|h:children	5:-25
route|h:ciprofloxacin	5:-27
route|h:clinic	5:14
route|h:clot	5:18
route|h:communication	5:17
route|h:comparison	5:17
route|h:contact	5:17
route|h:crowd	5:17
route|h:cut	5:14
route|h:depression	5:21
route|h:doe	5:-46
route|h:drip	5:13
route|h:dry	5:-22
route|h:effect	5:-28
route|h:everyon	5:-36
route|h:evidenc	5:26
route|h:feel	5:-30
route|h:field	5:17
route|h:finding	5:13
route|h:first	5:-21
route|h:for	5:5
route|h:found	5:-32
route|h:furosemid	5:-29
route|h:given	5:29
route|h:glargin	5:-7
route|h:halcyon	5:13
route|h:heavy	5:18
route|h:hemophilia	5:29
route|h:hold	5:18
route|h:hop	5:18
route|h:how	5:27
route|h:hurt	5:-16
route|h:ibuprofen	5:30
route|h:incontinenc	5:22
route|h:instead	5:23
route|h:insulin	5:-7
route|h:key	5:19
route|h:kne	5:20
route|h:lena	5:17
route|h:lump	5:18
route|h:lupus	5:27
route|h:mariann	5:37
route|h:marsh	5:17
route|h:mechanism	5:21
route|h:menstrual	5:18
route|h:metronidazol	5:-14
route|h:monthly	5:21
route|h:mostly	5:18
route|h:nephritis	5:27
route|h:ocrelizumab	5:17
route|h:oduya	5:37
route|h:of	5:18
route|h:offic	5:17
route|h:patient	5:47
route|h:pharmacology	5:37
route|h:pill	5:30
route|h:pric	5:18
route|h:problem	5:-24
route|h:prp	5:29
route|h:real	5:37
route|h:regulator	5:14
route|h:report	5:-18
route|h:research	5:19
route|h:risk	5:-29
route|h:rsv	5:24
route|h:ruth	5:24
route|h:saf	5:-14
route|h:salbutamol	5:21
route|h:session	5:-22
route|h:sever	5:28
route|h:shouldn't	5:-25
route|h:sleep	5:-16
route|h:slow	5:-20
route|h:someth	5:-21
route|h:special	5:-16
route|h:stay	5:22
route|h:stem	5:14
route|h:step	5:14
route|h:still	5:33
route|h:strengthen	5:-18
route|h:study	5:24
route|h:suicidal	5:-18
route|h:the	5:-18
route|h:therapy	5:30
route|h:thought	5:-18
route|h:tramadol	5:26
route|h:tranexamic	5:18
route|h:trauma	5:18
route|h:treatment	5:33
route|h:try	5:-21
route|h:unproven	5:14
route|h:warfarin	5:21
route|h:warn	5:-18
route|h:watchdog	5:-18
route|h:we	5:-20
route|h:when	5:-68
route|h:with	5:27
route|h:work	5:1
route|k:population	5:16
route|k:purpose	5:20
route|k:quantity	5:39
route|k:setting	5:41
route|k:treatment	5:25
route|l1:an	5:39
route|l1:antibiotic	5:23
route|l1:are	5:-30
route|l1:as	5:24
route|l1:back	5:-19
route|l1:cannot	5:-21
route|l1:dummy	5:-19
route|l1:first	5:-23
route|l1:for	5:29
route|l1:get	5:-12
route|l1:given	5:31
route|l1:inject	5:40
route|l1:injection	5:23
route|l1:monthly	5:17
route|l1:one	5:17
route|l1:pass	5:27
route|l1:peopl	5:-32
route|l1:push	5:-25
route|l1:rub	5:35
route|l1:seep	5:-23
route|l1:singl	5:20
route|l1:that	5:16
route|l1:tiny	5:14
route|l1:two	5:17
route|l1:was	5:-20
route|l1:weekly	5:14
route|l1:whether	5:-16
route|l1:with	5:-14
route|l2:, a	5:18
route|l2:, is	5:30
route|l2:, whether	5:-16
route|l2:; the	5:22
route|l2:^ a	5:27
route|l2:^ an	5:18
route|l2:^ steroid	5:40
route|l2:a singl	5:20
route|l2:also be	5:17
route|l2:an injection	5:18
route|l2:as a	5:28
route|l2:as an	5:14
route|l2:be given	5:24
route|l2:can be	5:10
route|l2:cours of	5:25
route|l2:drug is	5:36
route|l2:is an	5:28
route|l2:is given	5:44
route|l2:is inject	5:18
route|l2:is pass	5:27
route|l2:is push	5:-25
route|l2:it is	5:15
route|l2:occasionally given	5:17
route|l2:of tiny	5:13
route|l2:that the	5:-15
route|l2:who cannot	5:-21
route|l:(	5:-2
route|l:)	5:30
route|l:;	5:33
route|l:a	5:31
route|l:acid	5:15
route|l:after	5:-20
route|l:an	5:42
route|l:and	5:6
route|l:antibiotic	5:38
route|l:antibody	5:22
route|l:any	5:-25
route|l:as	5:34
route|l:back	5:-19
route|l:brush	5:24
route|l:but	5:-10
route|l:by	5:-20
route|l:cannot	5:-21
route|l:class	5:-15
route|l:compar	5:-15
route|l:convenienc	5:-21
route|l:cours	5:30
route|l:day	5:27
route|l:deliver	5:16
route|l:doctor	5:28
route|l:drip	5:18
route|l:drop	5:34
route|l:drug	5:25
route|l:dummy	5:-19
route|l:fin	5:22
route|l:from	5:-26
route|l:gav	5:31
route|l:get	5:-12
route|l:given	5:17
route|l:hospital	5:20
route|l:if	5:-30
route|l:iii	5:-15
route|l:in	5:15
route|l:inhibitor	5:25
route|l:inject	5:41
route|l:injection	5:51
route|l:is	5:11
route|l:it	5:15
route|l:it'	5:30
route|l:k	5:10
route|l:liquid	5:-24
route|l:mak	5:-20
route|l:may	5:14
route|l:monthly	5:18
route|l:mor	5:-30
route|l:most	5:-35
route|l:need	5:13
route|l:nsaid	5:-16
route|l:occasionally	5:17
route|l:of	5:20
route|l:onc	5:22
route|l:one	5:26
route|l:only	5:18
route|l:or	5:-23
route|l:other	5:-16
route|l:push	5:-25
route|l:releas	5:-16
route|l:seep	5:-23
route|l:spray	5:37
route|l:tablet	5:-31
route|l:tak	5:18
route|l:taken	5:41
route|l:the	5:11
route|l:then	5:-12
route|l:ther	5:-33
route|l:they	5:-40
route|l:thre	5:20
route|l:tiny	5:14
route|l:to	5:-22
route|l:tub	5:20
route|l:two	5:39
route|l:version	5:22
route|l:vitamin	5:30
route|l:was	5:-32
route|l:week	5:-25
route|l:weekly	5:17
route|l:whether	5:-30
route|l:which	5:28
route|l:who	5:-34
route|l:with	5:-35
route|l:women	5:-15
route|listed	5:48
route|m1:,	5:35
route|m1:or	5:31
route|q:adult	5:20
route|q:answer	5:23
route|q:befor	5:24
route|q:choic	5:24
route|q:did	5:15
route|q:dry	5:-22
route|q:els	5:24
route|q:feel	5:-22
route|q:find	5:20
route|q:for	5:4
route|q:incontinenc	5:22
route|q:injection	5:13
route|q:isn't	5:-33
route|q:it	5:-35
route|q:may	5:-27
route|q:needl	5:-22
route|q:not	5:-21
route|q:of	5:35
route|q:or	5:18
route|q:prp	5:29
route|q:saf	5:-27
route|q:session	5:-22
route|q:tak	5:-32
route|q:ther	5:25
route|q:treat	5:31
route|q:we	5:23
route|r1:^	5:16
route|r1:after	5:-31
route|r1:and	5:-27
route|r1:are	5:12
route|r1:as	5:-18
route|r1:at	5:15
route|r1:could	5:17
route|r1:every	5:47
route|r1:in	5:29
route|r1:mor	5:-20
route|r1:of	5:18
route|r1:onc	5:28
route|r1:one	5:30
route|r1:or	5:27
route|r1:sit	5:-20
route|r1:tablet	5:-32
route|r1:that	5:22
route|r1:whol	5:-35
route|r2:, a	5:-38
route|r2:, and	5:15
route|r2:, as	5:31
route|r2:, usually	5:13
route|r2:^ ^	5:16
route|r2:and joint	5:-28
route|r2:every day	5:20
route|r2:every six	5:18
route|r2:every two	5:17
route|r2:for a	5:-16
route|r2:in the	5:15
route|r2:into the	5:31
route|r2:of semaglutid	5:17
route|r2:of the	5:51
route|r2:onc a	5:26
route|r2:one tablet	5:25
route|r2:the capsul	5:39
route|r2:the tablet	5:-38
route|r2:to prevent	5:-20
route|r2:whol with	5:-31
route|r:(	5:-23
route|r:)	5:-2
route|r::	5:-17
route|r:also	5:-16
route|r:amount	5:24
route|r:an	5:33
route|r:and	5:-18
route|r:anesthetic	5:15
route|r:area	5:35
route|r:arm	5:34
route|r:at	5:27
route|r:by	5:-18
route|r:could	5:23
route|r:day	5:48
route|r:do	5:-27
route|r:early	5:-20
route|r:every	5:7
route|r:eye	5:19
route|r:faster	5:16
route|r:fin	5:-11
route|r:flar	5:22
route|r:for	5:27
route|r:gel	5:-20
route|r:get	5:16
route|r:half	5:28
route|r:has	5:30
route|r:help	5:24
route|r:hour	5:12
route|r:in	5:35
route|r:infection	5:-20
route|r:joint	5:-27
route|r:look	5:32
route|r:mg	5:40
route|r:month	5:29
route|r:most	5:15
route|r:not	5:-19
route|r:of	5:22
route|r:off	5:-17
route|r:on	5:-39
route|r:one	5:46
route|r:or	5:19
route|r:pain	5:-16
route|r:prevention	5:20
route|r:repeat	5:20
route|r:scalp	5:18
route|r:semaglutid	5:17
route|r:sit	5:-20
route|r:six	5:18
route|r:skin	5:-21
route|r:small	5:-15
route|r:so	5:-21
route|r:than	5:-18
route|r:that	5:40
route|r:the	5:11
route|r:thin	5:-11
route|r:thre	5:27
route|r:through	5:39
route|r:to	5:25
route|r:treatment	5:31
route|r:tummy	5:22
route|r:twic	5:21
route|r:two	5:44
route|r:under	5:-26
route|r:upper	5:29
route|r:usually	5:13
route|r:very	5:19
route|r:was	5:38
route|r:week	5:13
route|r:weekly	5:16
route|r:whol	5:-7
route|r:you	5:20
route|r:–	5:-25
route|s:12	5:-14
route|s:15	5:24
route|s:16	5:33
route|s:2	5:16
route|s:20	5:23
route|s:2020	5:17
route|s:3	5:28
route|s:48	5:29
route|s:50	5:-30
route|s:71	5:13
route|s:about	5:-12
route|s:acetylcholin	5:20
route|s:add	5:18
route|s:adult	5:-20
route|s:after	5:12
route|s:aid	5:13
route|s:al	5:-22
route|s:all	5:-14
route|s:almost	5:22
route|s:along	5:-31
route|s:also	5:-23
route|s:amount	5:24
route|s:an	5:24
route|s:anesthetic	5:26
route|s:antibody	5:23
route|s:apart	5:40
route|s:approv	5:4
route|s:arm	5:10
route|s:around	5:59
route|s:artery	5:-12
route|s:arthritis	5:15
route|s:as	5:21
route|s:atrial	5:-20
route|s:back	5:16
route|s:be	5:24
route|s:becaus	5:3
route|s:been	5:-18
route|s:befor	5:13
route|s:begin	5:19
route|s:belimumab	5:23
route|s:beta	5:25
route|s:between	5:30
route|s:big	5:-24
route|s:bleed	5:19
route|s:blocker	5:27
route|s:body	5:-17
route|s:botulinum	5:19
route|s:break	5:25
route|s:breath	5:-20
route|s:bring	5:24
route|s:brush	5:24
route|s:but	5:17
route|s:cal	5:14
route|s:cancer	5:-25
route|s:cannot	5:-44
route|s:capsul	5:11
route|s:cartilag	5:-20
route|s:cas	5:-15
route|s:caus	5:23
route|s:cell	5:27
route|s:cent	5:-19
route|s:check	5:23
route|s:chemical	5:15
route|s:child	5:24
route|s:class	5:-15
route|s:clinic	5:19
route|s:coat	5:-19
route|s:common	5:-26
route|s:compar	5:-12
route|s:completely	5:22
route|s:cours	5:46
route|s:day	5:-12
route|s:degeneration	5:25
route|s:deliver	5:24
route|s:develop	5:-34
route|s:development	5:19
route|s:diabet	5:12
route|s:diseas	5:21
route|s:dispersibl	5:22
route|s:dos	5:-28
route|s:down	5:15
route|s:drink	5:-26
route|s:drip	5:27
route|s:drop	5:14
route|s:dry	5:-23
route|s:dummy	5:-19
route|s:each	5:-30
route|s:egg	5:-15
route|s:et	5:-22
route|s:europ	5:27
route|s:even	5:-14
route|s:evolocumab	5:22
route|s:extra	5:-17
route|s:eye	5:-26
route|s:factor	5:28
route|s:fast	5:23
route|s:faster	5:20
route|s:feet	5:-23
route|s:fewer	5:-16
route|s:fibrillation	5:-20
route|s:film	5:19
route|s:fiv	5:10
route|s:flow	5:-31
route|s:form	5:23
route|s:formulation	5:24
route|s:four	5:38
route|s:full	5:28
route|s:get	5:-16
route|s:given	5:38
route|s:glass	5:-18
route|s:good	5:-22
route|s:granul	5:-18
route|s:hair	5:-28
route|s:hardly	5:-37
route|s:has	5:38
route|s:hiv	5:23
route|s:hom	5:29
route|s:hospital	5:47
route|s:hour	5:19
route|s:hurry	5:10
route|s:hurt	5:29
route|s:if	5:-30
route|s:iii	5:-15
route|s:infus	5:29
route|s:infusion	5:32
route|s:inject	5:25
route|s:injection	5:31
route|s:into	5:-26
route|s:intramuscular	5:23
route|s:intravenous	5:50
route|s:iontophoresis	5:-21
route|s:iv	5:-31
route|s:jab	5:-35
route|s:joint	5:-26
route|s:k	5:10
route|s:less	5:11
route|s:lif	5:24
route|s:likely	5:-29
route|s:liquid	5:-24
route|s:littl	5:25
route|s:local	5:20
route|s:lost	5:-14
route|s:lozeng	5:39
route|s:lung	5:-21
route|s:macular	5:25
route|s:many	5:12
route|s:meal	5:26
route|s:messenger	5:20
route|s:methotrexat	5:27
route|s:milk	5:35
route|s:montelukast	5:-18
route|s:month	5:31
route|s:monthly	5:27
route|s:mor	5:-27
route|s:morn	5:-46
route|s:most	5:3
route|s:mounjaro	5:16
route|s:mouth	5:34
route|s:mov	5:20
route|s:ms	5:16
route|s:nasal	5:29
route|s:nearly	5:-24
route|s:neck	5:47
route|s:need	5:19
route|s:nerv	5:-34
route|s:nicotin	5:18
route|s:night	5:30
route|s:no	5:-27
route|s:nobody	5:-25
route|s:normally	5:-16
route|s:nsaid	5:-16
route|s:often	5:16
route|s:on	5:-32
route|s:onto	5:17
route|s:open	5:23
route|s:operat	5:-16
route|s:operation	5:-25
route|s:or	5:-13
route|s:oral	5:19
route|s:orally	5:27
route|s:other	5:-24
route|s:own	5:23
route|s:participant	5:17
route|s:patient	5:15
route|s:per	5:-19
route|s:period	5:24
route|s:pessary	5:30
route|s:platelet	5:32
route|s:powder	5:27
route|s:precious	5:33
route|s:prescrib	5:23
route|s:prescription	5:-18
route|s:prevention	5:20
route|s:professional	5:-25
route|s:propranolol	5:-16
route|s:pul	5:32
route|s:puls	5:-24
route|s:push	5:-26
route|s:quarter	5:16
route|s:quit	5:-19
route|s:rais	5:22
route|s:read	5:-12
route|s:receiv	5:21
route|s:recent	5:23
route|s:recommend	5:-18
route|s:remain	5:23
route|s:replac	5:24
route|s:report	5:-39
route|s:result	5:-18
route|s:retir	5:13
route|s:return	5:34
route|s:revers	5:10
route|s:review	5:23
route|s:risk	5:18
route|s:round	5:23
route|s:salt	5:25
route|s:sam	5:-12
route|s:scalp	5:28
route|s:sedativ	5:14
route|s:seep	5:-23
route|s:settl	5:-19
route|s:seven	5:-18
route|s:short	5:-17
route|s:should	5:18
route|s:show	5:19
route|s:shown	5:14
route|s:sick	5:15
route|s:sid	5:-23
route|s:sight	5:-22
route|s:sinc	5:38
route|s:six	5:43
route|s:slow	5:-14
route|s:small	5:15
route|s:smok	5:-30
route|s:spar	5:-11
route|s:sperm	5:-18
route|s:spin	5:17
route|s:spinal	5:16
route|s:spray	5:49
route|s:sprinkl	5:-18
route|s:standard	5:23
route|s:stay	5:1
route|s:still	5:18
route|s:stomach	5:-16
route|s:stop	5:-18
route|s:straight	5:19
route|s:subcutaneous	5:27
route|s:suck	5:30
route|s:suggest	5:-13
route|s:suppository	5:-30
route|s:surgery	5:-24
route|s:swallow	5:-54
route|s:tablet	5:-19
route|s:taken	5:13
route|s:taught	5:15
route|s:teenager	5:-14
route|s:tell	5:20
route|s:themselv	5:32
route|s:ther	5:-23
route|s:thos	5:-13
route|s:though	5:-22
route|s:thre	5:56
route|s:throat	5:-18
route|s:tiny	5:20
route|s:tirzepatid	5:18
route|s:to	5:14
route|s:tongu	5:44
route|s:too	5:-15
route|s:took	5:19
route|s:topical	5:29
route|s:toxin	5:4
route|s:treat	5:28
route|s:trigger	5:-29
route|s:trim	5:-18
route|s:tub	5:21
route|s:twic	5:28
route|s:unwant	5:-16
route|s:usually	5:17
route|s:vap	5:-38
route|s:vein	5:18
route|s:very	5:-21
route|s:virus	5:43
route|s:vitamin	5:39
route|s:vomit	5:13
route|s:waist	5:11
route|s:wal	5:20
route|s:warfarin	5:28
route|s:water	5:-17
route|s:we	5:-18
route|s:weak	5:-17
route|s:weaken	5:20
route|s:wear	5:39
route|s:weekly	5:23
route|s:what	5:-24
route|s:whether	5:-25
route|s:whol	5:-8
route|s:with	5:-14
route|s:women	5:26
route|s:work	5:-20
route|s:would	5:-11
route|s:wrinkl	5:-22
route|s:year	5:16
route|s:yet	5:-26
route|s:zinc	5:25
route|s:zostavax	5:20
route|share:0	5:-16
route|share:1	5:33
route|share:2	5:23
route|t:other	5:13
route|t:topic	5:21
route|tb	5:23
route|z:promotional	5:-30
target|1:about	3:18
target|1:acupunctur	3:14
target|1:after	3:-39
target|1:alendronic	3:43
target|1:alert	2:22
target|1:all	3:-18
target|1:amlodipin	0:-30
target|1:an	0:-48 2:-41
target|1:and	1:-42
target|1:becaus	0:-71 1:-54
target|1:bind	3:24
target|1:blood	1:-27
target|1:both	3:26
target|1:bulevirtid	3:-22
target|1:but	3:-39
target|1:c	3:-23
target|1:cancer	3:-37
target|1:cholesterol	3:-26
target|1:cold	3:18
target|1:compar	3:-18
target|1:damag	3:21
target|1:deeper	3:-19
target|1:despit	0:-30
target|1:diabetic	3:-19
target|1:doctor	2:26
target|1:donepezil	3:-34
target|1:dopamin	2:-17 3:14
target|1:drink	3:-27
target|1:dry	3:-13
target|1:early	3:-30
target|1:exerciz	3:14
target|1:extrem	3:22
target|1:fish	3:-21
target|1:for	3:31
target|1:glutathion	3:-31
target|1:hav	0:-29 1:-40
target|1:help	3:28
target|1:high	3:-25
target|1:i	0:-45 1:-31
target|1:if	1:24
target|1:infection	1:-46
target|1:iron	2:21
target|1:isotretinoin	3:24
target|1:it	1:-47 2:-49
target|1:it'	3:-19
target|1:less	3:-32
target|1:liver	2:8
target|1:many	0:-33
target|1:medicin	1:-36
target|1:melatonin	0:-47 3:-30
target|1:microneedl	3:33
target|1:mor	3:-34
target|1:most	3:-32
target|1:mresvia	3:34
target|1:muscl	0:-37 3:-28
target|1:newer	3:25
target|1:no	3:-39
target|1:nobody	3:26
target|1:nor	3:-32
target|1:noth	3:-30
target|1:on	3:-18
target|1:onc	3:27
target|1:one	1:-46
target|1:osteoarthritis	3:-23
target|1:over	0:-53
target|1:pain	1:28
target|1:paracetamol	3:-21
target|1:probiotic	3:-18
target|1:repeat	1:-29 3:-21
target|1:salbutamol	3:27
target|1:scan	3:18
target|1:second	3:21
target|1:semaglutid	3:-15
target|1:senna	3:17
target|1:skin	1:-50 2:-35 3:-28
target|1:small	2:29
target|1:steroid	0:-52 1:37
target|1:swallow	2:-26 3:-38
target|1:swel	1:24
target|1:tablet	3:-27
target|1:taken	1:29 3:-23
target|1:teriparatid	3:19
target|1:testosteron	0:38
target|1:the	0:-62
target|1:ther	0:-44
target|1:thes	0:-34
target|1:they	3:-29
target|1:they'r	0:-55
target|1:this	0:-39 1:-30 3:-39
target|1:triptan	3:24
target|1:two	3:-25
target|1:under	1:-41
target|1:unlik	0:-46 1:-34 3:35
target|1:vein	3:-23
target|1:very	1:-38
target|1:warfarin	3:28
target|1:we	1:-55
target|1:when	0:-27 3:40
target|1:whit	3:-39
target|1:with	0:-42
target|1:you	1:-19
target|1:you'll	3:-24
target|1:your	0:-56 1:-40 2:10 3:-18
target|1:•	1:-35
target|2:a clear	3:-15
target|2:a separat	0:21
target|2:a singl	3:-35
target|2:about 0	3:18
target|2:acupunctur com	3:14
target|2:after a	0:41
target|2:after the	0:-29 3:-35
target|2:alendronic acid	3:43
target|2:alert is	2:22
target|2:amlodipin block	3:16
target|2:amlodipin desn't	3:-23
target|2:as a	3:48
target|2:becaus plasma	3:32
target|2:becaus the	3:-37
target|2:bind lead	3:24
target|2:blood sugar	1:-26
target|2:by occupy	3:22
target|2:by then	3:-20
target|2:c -	3:-23
target|2:cancer use	3:-37
target|2:cholesterol ,	3:-26
target|2:cold also	3:18
target|2:compar with	3:-18
target|2:damag to	3:21
target|2:deeper peel	3:-19
target|2:donepezil may	3:-23
target|2:drink releas	3:-24
target|2:exerciz is	3:22
target|2:extrem cold	3:22
target|2:fat in	3:-30
target|2:finasterid block	3:35
target|2:fish oil	3:-21
target|2:fluorid help	3:33
target|2:glutathion is	3:-31
target|2:hav a	2:33
target|2:help whit	3:28
target|2:high blood	3:-23
target|2:i also	0:-35 2:33
target|2:if you	2:-33 3:-24
target|2:in contrast	3:13
target|2:in diabet	3:41
target|2:in parkinson	3:-29
target|2:in vitro	3:-14
target|2:isotretinoin shrink	3:24
target|2:it act	3:-1
target|2:it also	1:-23
target|2:it calm	3:27
target|2:it can	3:-38
target|2:it com	3:-28
target|2:it desn't	0:38
target|2:it doe	0:-66 3:39
target|2:it is	1:-40
target|2:it isn't	1:-26 3:-19
target|2:it relax	3:26
target|2:it reliev	0:-36 3:32
target|2:it should	3:15
target|2:it' also	3:-29
target|2:it' even	3:28
target|2:less often	3:-32
target|2:liver or	2:23
target|2:many of	3:-25
target|2:melatonin is	3:-30
target|2:mresvia tak	3:34
target|2:muscl cell	3:-20
target|2:neither vaccin	3:21
target|2:newer agent	3:28
target|2:nobody is	3:21
target|2:nor did	3:-32
target|2:noth cur	3:-17
target|2:on the	3:-18
target|2:osteoarthritis com	3:-15
target|2:over the	0:-34 3:-23
target|2:peopl with	3:-25
target|2:repeat treatment	1:-29 3:-21
target|2:salbutamol act	3:27
target|2:scan show	3:18
target|2:semaglutid mimic	3:-15
target|2:senna and	3:17
target|2:small amount	2:30
target|2:steroid burst	3:-22
target|2:steroid injection	0:-38 1:26 3:-21
target|2:swallow the	2:-24 3:-33
target|2:taken with	1:33 3:-23
target|2:teriparatid ,	3:19
target|2:testosteron &	0:38
target|2:the antibody	0:-33
target|2:the benefit	3:-21
target|2:the control	3:28
target|2:the cream	1:18
target|2:the culprit	3:-22
target|2:the exerciz	3:23
target|2:the hair	1:41
target|2:the pelvic	3:-25
target|2:the prostat	3:-32
target|2:the toxin	3:-23
target|2:ther is	3:-40
target|2:thes puls	3:31
target|2:they also	3:-11
target|2:they are	0:-33
target|2:they draw	3:-34
target|2:they mak	1:-30
target|2:they thin	1:24
target|2:this relax	3:30
target|2:together with	3:-23
target|2:triptan squeez	3:24
target|2:under the	3:-14
target|2:vein carry	3:-23
target|2:very rarely	1:-24
target|2:warfarin block	3:28
target|2:we search	0:-24
target|2:when it	0:-36 1:-36
target|2:you might	3:-32
target|2:you will	1:-38
target|2:you'll probably	3:-24
target|2:your body	3:-30
target|2:“ it	3:-33
target|b:table-cell	1:-48 3:-50
target|c:2	3:27
target|c:90	3:-34
target|c:acetylcholin	3:-32
target|c:acid	2:-31
target|c:act	0:-57 1:-37 3:43
target|c:activat	3:23
target|c:affinity	3:30
target|c:amlodipin	1:-34
target|c:amount	0:-33 2:-30
target|c:amyloid	3:-32
target|c:antibiotic	0:33 3:-24
target|c:antibody	0:-45
target|c:antigen	3:-20
target|c:april	3:-32
target|c:area	3:-26
target|c:artery	2:-21
target|c:assembly	3:33
target|c:availabl	3:-19
target|c:baby	3:-21
target|c:bad	3:-30
target|c:becom	3:-25
target|c:besid	3:-18
target|c:bind	3:31
target|c:block	0:-11 1:-42 2:-44 3:14
target|c:blood	0:-24
target|c:brain	3:15
target|c:break	0:-34 3:-30
target|c:breakdown	3:27
target|c:bring	0:40
target|c:build	3:17
target|c:burn	1:35
target|c:cal	3:44
target|c:calcium	3:-33
target|c:calm	0:-52 3:51
target|c:cancer	0:38 1:-16 3:-33
target|c:carry	3:-21
target|c:caus	3:-45
target|c:cbd	3:34
target|c:chanc	2:-20
target|c:chang	2:-24 3:-29
target|c:check	1:-35 3:-19
target|c:chemical	3:16
target|c:children	2:21 3:-24
target|c:chimeric	3:-22
target|c:coa	3:-22
target|c:coil	3:-20
target|c:collect	3:-19
target|c:constrict	3:33
target|c:contain	0:-38 3:-38
target|c:contrast	3:26
target|c:copy	3:21
target|c:cytokin	3:25
target|c:d	3:-41
target|c:damag	1:36 2:-23
target|c:dampen	0:43
target|c:day	3:19
target|c:dead	3:27
target|c:death	3:-34
target|c:decad	3:-21
target|c:denosumab	3:-26
target|c:desensitiz	3:24
target|c:develop	3:-26
target|c:disabl	3:21
target|c:diseas	3:-32
target|c:dissolv	1:-26
target|c:doctor	2:-21 3:-26
target|c:donanemab	3:-31
target|c:donor	0:-27
target|c:dos	0:-53 3:-20
target|c:downstream	3:12
target|c:drop	3:-23
target|c:drug	0:-26 2:-26
target|c:edit	3:-35
target|c:effect	3:33
target|c:empty	2:-24 3:-31
target|c:enter	3:26
target|c:factor	3:38
target|c:fail	0:-34
target|c:fall	3:-21
target|c:fat	3:-40
target|c:fluid	0:-24 3:27
target|c:flush	3:35
target|c:form	1:-29
target|c:formation	3:24
target|c:found	0:-42 1:-31 3:-31
target|c:fresh	3:24
target|c:fresher	3:-29
target|c:fus	3:38
target|c:gaba	3:-23
target|c:gel	1:11 3:-26
target|c:germ	3:23
target|c:get	0:-39 1:-69
target|c:given	0:-36
target|c:gland	3:-17
target|c:glp	3:-27
target|c:group	3:-25
target|c:growth	3:-26
target|c:hand	3:25
target|c:harm	3:-16
target|c:heat	3:33
target|c:high	0:32
target|c:hold	3:26
target|c:hormon	0:-37 1:-31
target|c:hospital	3:-20
target|c:ibuprofen	0:-30
target|c:infection	0:37 3:-23
target|c:inflam	1:29 3:-32
target|c:inflammation	3:-24
target|c:inhibit	3:32
target|c:inhibition	3:16
target|c:inject	0:-46
target|c:injection	3:-38
target|c:interact	3:26
target|c:irritat	0:-34 1:41 3:-30
target|c:jab	3:-21
target|c:jaw	0:-41
target|c:join	3:-22
target|c:k	3:-31
target|c:kidney	0:-34 1:-36
target|c:kill	3:33
target|c:known	3:31
target|c:lead	1:-34 3:-32
target|c:letrozol	3:-32
target|c:level	0:-21
target|c:lift	3:-18
target|c:lithium	3:-34
target|c:liver	1:26 3:42
target|c:longer	3:26
target|c:los	1:35 3:-32
target|c:lost	3:-21
target|c:lower	0:29
target|c:lung	1:31 3:-25
target|c:mak	0:-68
target|c:mean	3:22
target|c:medicin	3:27
target|c:melt	3:-40
target|c:messenger	3:-22
target|c:methotrexat	1:18
target|c:milk	2:36
target|c:molecul	3:20
target|c:month	3:-39
target|c:mop	0:-25 3:18
target|c:mtor	3:-31
target|c:muscl	1:-43
target|c:nam	3:-36
target|c:nee	0:-29 1:-50 3:-46
target|c:need	1:23 3:-38
target|c:needl	3:19
target|c:nerv	3:41
target|c:nicotin	3:23
target|c:nudg	3:-33
target|c:numb	3:19
target|c:offer	3:-19
target|c:oil	3:33
target|c:open	0:-41 3:40
target|c:opioid	3:-24
target|c:own	0:-68 1:-42
target|c:oxygen	3:19
target|c:pancrea	3:33
target|c:pass	0:-21 3:-48
target|c:patient	1:-19 2:25 3:-25
target|c:peopl	1:-29
target|c:permanent	3:-19
target|c:placebo	0:-27
target|c:point	3:28
target|c:postsynaptic	3:26
target|c:potassium	2:-28
target|c:prednisolon	3:22
target|c:present	3:25
target|c:production	3:21
target|c:promiz	3:-24
target|c:propos	3:-17
target|c:prostat	0:-14 3:-25
target|c:protect	0:27 1:-35
target|c:protein	0:-20
target|c:purify	3:-22
target|c:quieten	3:29
target|c:rais	1:23
target|c:rat	3:-33
target|c:reabsorb	3:40
target|c:reach	0:-32
target|c:reaction	1:-18 3:-22
target|c:receptor	0:-60
target|c:recogniz	3:24
target|c:recommend	2:21
target|c:reduc	3:24
target|c:reductas	3:-39
target|c:regular	1:-16
target|c:relax	1:-37 3:28
target|c:releas	0:-26 3:-36
target|c:report	1:-33
target|c:rest	3:-35
target|c:ris	1:30
target|c:risk	0:44
target|c:rol	0:-30
target|c:salbutamol	3:19
target|c:salt	1:-18
target|c:scan	3:19
target|c:seem	3:-9
target|c:sensitiv	3:-13
target|c:serotonin	3:-29
target|c:shift	3:36
target|c:show	0:-26
target|c:shrink	3:20
target|c:sit	3:-24
target|c:skin	3:-21
target|c:slow	0:-39 3:41
target|c:small	3:-43
target|c:sodium	2:-28 3:-45
target|c:spot	0:32 3:-36
target|c:spread	0:36
target|c:spring	3:-35
target|c:stain	1:31 2:-31
target|c:start	1:-37
target|c:starv	3:-40
target|c:stay	1:-30
target|c:steady	3:25
target|c:steroid	1:20
target|c:stick	3:22
target|c:sticky	3:-23
target|c:stimulat	1:-28 3:35
target|c:sting	1:17
target|c:stomach	3:-34
target|c:straight	2:-19
target|c:strengthen	3:29
target|c:study	0:-36
target|c:sugar	3:4
target|c:suppress	3:28
target|c:swallow	0:-38 2:-15
target|c:sweat	3:-15
target|c:swel	3:-19
target|c:switch	0:-33 3:29
target|c:syrup	3:34
target|c:tablet	0:-50 1:-39 2:-39
target|c:tak	3:-26
target|c:taken	3:-26
target|c:tamoxifen	3:33
target|c:target	3:38
target|c:tell	1:-33
target|c:terribl	3:37
target|c:therapy	3:-19
target|c:thin	1:40
target|c:thought	3:31
target|c:throat	3:-21
target|c:tiny	3:33
target|c:tongu	3:32
target|c:top	0:-26
target|c:total	3:-28
target|c:toxic	1:36 3:-34
target|c:transporter	3:43
target|c:tray	3:-28
target|c:treat	2:23 3:-24
target|c:treatment	3:-28
target|c:tubulin	3:-29
target|c:turn	1:-47
target|c:two	1:-49 3:-23
target|c:upper	3:19
target|c:upset	1:32 3:-32
target|c:use	0:-54
target|c:vessel	0:-37
target|c:vitamin	0:-37
target|c:wall	3:28
target|c:weak	3:11
target|c:weaken	3:-27
target|c:weakly	3:14
target|c:whol	0:-39
target|c:whos	3:-31
target|c:widen	3:19
target|c:word	3:-12
target|c:α	3:-36
target|ck:date	3:-11
target|ck:duration	2:-25
target|ck:form	0:-18 2:-47
target|ck:outcome	0:52 1:37
target|ck:process	1:-44
target|ck:provider	1:-68 3:-24
target|ck:purpose	3:22
target|ck:quantity	1:28
target|ck:route	0:-21
target|ck:setting	1:-46
target|ck:target	1:-27
target|ck:treatment	1:-27
target|cl:'s	2:-31 3:21
target|cl:20	1:-43 3:-32
target|cl:21	3:-22
target|cl:300	3:-31
target|cl:50	3:-16
target|cl:6	0:-33
target|cl:75	3:24
target|cl:80	3:21
target|cl:absorption	3:-21
target|cl:ace	3:10
target|cl:acetylcholin	3:-43
target|cl:acetylcholinesteras	3:-34
target|cl:ach	3:-30
target|cl:acid	2:-38 3:36
target|cl:act	1:-64 3:59
target|cl:adenosin	3:-22
target|cl:adult	0:26
target|cl:adviz	2:38
target|cl:afferent	3:27
target|cl:agent	3:17
target|cl:alendronic	3:43
target|cl:alert	2:22
target|cl:alon	3:-23
target|cl:amiodaron	3:-22
target|cl:amlodipin	0:-35
target|cl:amount	0:-46
target|cl:amyloid	3:-48
target|cl:androgen	3:-7
target|cl:angiotensin	3:-33
target|cl:antagonist	3:43
target|cl:antibiotic	3:-36
target|cl:antibody	3:8
target|cl:antigen	3:-29
target|cl:april	3:-32
target|cl:artery	2:-21
target|cl:assembly	3:33
target|cl:asthma	3:-19
target|cl:autoreceptor	3:-10
target|cl:availabl	3:-19
target|cl:bacteria	0:-33 1:-54 3:21
target|cl:bad	3:-30
target|cl:baf	3:-32
target|cl:balanc	3:37
target|cl:bcl11a	3:-33
target|cl:becom	3:-29
target|cl:belimumab	3:17
target|cl:belong	0:-56 3:28
target|cl:benefit	3:-29
target|cl:besid	3:-18
target|cl:bind	0:-39
target|cl:bisacodyl	3:17
target|cl:bladder	3:-38
target|cl:bleed	1:46
target|cl:block	0:-33 1:-24
target|cl:blocker	0:-35
target|cl:body	3:16
target|cl:bon	1:-44 3:-16
target|cl:botox	0:-22
target|cl:break	0:-47 3:-42
target|cl:breakdown	3:33
target|cl:breathlessness	0:-36 3:32
target|cl:bring	0:33
target|cl:build	3:24
target|cl:bulevirtid	3:-22
target|cl:cal	1:-43 3:35
target|cl:calcineurin	3:-21
target|cl:call	3:19
target|cl:calm	1:-30 3:20
target|cl:cancer	0:36 1:-45 3:-36
target|cl:capsul	2:-25 3:-32
target|cl:car	3:-23
target|cl:carrier	3:-36
target|cl:carry	1:-40
target|cl:cas	0:-24
target|cl:cascad	3:18
target|cl:caus	0:-29 1:46
target|cl:cd19	3:-20
target|cl:cell	1:-93 2:-35
target|cl:cent	3:-18
target|cl:cervix	1:-23
target|cl:cgrp	3:-30
target|cl:chanc	2:-20
target|cl:chang	2:-24
target|cl:cheap	3:-23
target|cl:check	1:-47 2:-21 3:-37
target|cl:chemical	3:24
target|cl:chiefly	3:16
target|cl:chimeric	3:-36
target|cl:chronic	3:-41
target|cl:circulat	3:22
target|cl:client	3:-43
target|cl:clog	3:-24
target|cl:coa	3:-36
target|cl:coil	3:-20
target|cl:cold	1:-48
target|cl:combin	3:-21
target|cl:common	3:-25
target|cl:compar	3:-30
target|cl:complex	3:45
target|cl:contain	0:-30 1:-51 2:-45 3:-20
target|cl:contrast	0:-41 3:56
target|cl:cough	3:-23
target|cl:count	3:-21
target|cl:cream	3:-20
target|cl:crescent	3:-24
target|cl:crispr	3:17
target|cl:culprit	3:-22
target|cl:curb	3:39
target|cl:cut	1:-36
target|cl:cytokin	3:26
target|cl:d	3:-17
target|cl:damag	1:30 2:-23
target|cl:damp	0:38 1:-27 3:-35
target|cl:dampen	0:41
target|cl:dangerous	3:-17
target|cl:day	1:-48 3:24
target|cl:dead	3:27
target|cl:decad	3:-36
target|cl:deep	0:37
target|cl:densa	3:27
target|cl:depletion	3:24
target|cl:desn't	0:43
target|cl:develop	3:-9
target|cl:dht	3:-30
target|cl:dialysis	3:-17
target|cl:direct	3:-36
target|cl:diseas	0:-41
target|cl:disorder	3:-22
target|cl:dissolv	1:-26
target|cl:dna	3:24
target|cl:doctor	2:25
target|cl:doe	3:28
target|cl:donor	0:-27
target|cl:dos	2:-40
target|cl:downstream	3:18
target|cl:draw	3:-18
target|cl:drink	2:-26 3:-28
target|cl:drop	3:-31
target|cl:dry	3:-19
target|cl:dull	3:-25
target|cl:early	3:25
target|cl:eat	3:-23
target|cl:edit	3:30
target|cl:egg	3:-14
target|cl:empty	2:-24
target|cl:enamel	3:-18
target|cl:endogenous	3:-19
target|cl:endorphin	3:-30
target|cl:energy	3:44
target|cl:enhanc	3:27
target|cl:enter	3:30
target|cl:enzym	0:-67 1:-35
target|cl:epinephrin	3:35
target|cl:equip	3:26
target|cl:evidenc	3:-24
target|cl:evolocumab	3:-29
target|cl:exerciz	3:27
target|cl:extrem	3:22
target|cl:fail	0:-34
target|cl:fall	0:36
target|cl:far	1:-34
target|cl:fat	1:-31 3:-29
target|cl:feedback	3:27
target|cl:fertilization	3:-14
target|cl:fibr	3:-22
target|cl:fibroblast	3:-20
target|cl:first	1:-31 2:-35
target|cl:fish	3:-21
target|cl:floor	3:-25
target|cl:fluid	0:-46
target|cl:follicl	3:-35
target|cl:form	0:-29 1:-51
target|cl:formation	3:24
target|cl:found	3:-14
target|cl:fresher	3:-29
target|cl:fsh	3:30
target|cl:fus	3:38
target|cl:gaba	3:-21
target|cl:gap	3:-23
target|cl:gat	3:35
target|cl:gel	3:-35
target|cl:gen	1:-34 3:-21
target|cl:generic	3:-21
target|cl:genetic	3:34
target|cl:gentl	3:21
target|cl:germ	3:25
target|cl:get	2:-28
target|cl:gip	3:38
target|cl:given	1:-36
target|cl:gland	3:-25
target|cl:goe	0:-44
target|cl:gpr55	3:-31
target|cl:greater	3:-21
target|cl:gut	1:-51 3:33
target|cl:h1	3:-41
target|cl:harm	3:-17
target|cl:heart	1:-39
target|cl:heat	3:2
target|cl:help	1:-65
target|cl:hemoglobin	0:-43
target|cl:high	2:-36
target|cl:histamin	3:-30
target|cl:hmg	3:-36
target|cl:hold	1:-33
target|cl:hormon	1:-39
target|cl:hospital	3:-17
target|cl:hot	3:-23
target|cl:imag	3:36
target|cl:implant	3:40
target|cl:includ	3:32
target|cl:increas	2:-22 3:-22
target|cl:infection	3:-29
target|cl:inflam	1:28 3:-32
target|cl:inflammation	3:-29
target|cl:inflammatory	3:7
target|cl:inhibit	0:-45 1:-67
target|cl:injury	3:21
target|cl:insid	0:-55 3:18
target|cl:instruction	3:34
target|cl:insulin	3:-32
target|cl:interact	3:26
target|cl:internal	3:28
target|cl:involv	3:-44
target|cl:irritat	0:-34 1:41 3:-30
target|cl:isotretinoin	3:19
target|cl:jab	3:-25
target|cl:join	3:-22
target|cl:kill	3:35
target|cl:larg	3:-29
target|cl:laser	3:20
target|cl:last	3:-41
target|cl:lead	0:-33
target|cl:left	1:-23
target|cl:leukotrien	3:-39
target|cl:level	0:-5 3:-25
target|cl:lift	3:-20
target|cl:light	3:39
target|cl:likewiz	2:22
target|cl:lin	3:4
target|cl:link	3:-33
target|cl:lisinopril	0:-50
target|cl:littl	3:-24
target|cl:liv	0:-41
target|cl:liver	3:24
target|cl:lock	3:-26
target|cl:long	3:-16
target|cl:longer	3:25
target|cl:los	3:-42
target|cl:loss	3:28
target|cl:lost	3:-32
target|cl:low	0:-56
target|cl:lower	0:20
target|cl:lung	3:-23
target|cl:machin	3:44
target|cl:macula	3:27
target|cl:mad	1:-55
target|cl:magnesium	1:-31 3:-28
target|cl:mak	0:-51 2:-29 3:15
target|cl:man	3:-30
target|cl:meant	3:15
target|cl:medicin	1:-48 3:29
target|cl:men	1:-34 3:-39
target|cl:menopaus	3:-24
target|cl:messenger	3:26
target|cl:metabolit	3:18
target|cl:mg	1:-37 3:-34
target|cl:migrain	3:-23
target|cl:mimic	0:-39
target|cl:minut	1:-20
target|cl:misprint	3:-31
target|cl:mix	3:-16
target|cl:month	3:-44
target|cl:mosquito	3:36
target|cl:ms	3:-28
target|cl:mtor	3:-31
target|cl:muscl	0:-30 3:-29
target|cl:nee	1:-50 3:-28
target|cl:need	3:-43
target|cl:needl	0:-29
target|cl:neutralization	3:18
target|cl:night	0:-39 3:18
target|cl:noradrenalin	3:16
target|cl:normally	0:-40
target|cl:numb	1:-24
target|cl:occupy	3:28
target|cl:omeprazol	3:20
target|cl:open	0:-44 1:-47 3:40
target|cl:operation	3:21
target|cl:opioid	3:-20
target|cl:ovarian	3:32
target|cl:overactiv	3:-22
target|cl:parasit	3:36
target|cl:parkinson	3:-39
target|cl:pass	0:-36
target|cl:patient	2:22 3:-25
target|cl:pelvic	3:-25
target|cl:peopl	0:80
target|cl:percent	3:-24
target|cl:permanent	3:-18
target|cl:person	0:-23 1:23
target|cl:pill	0:53
target|cl:placebo	0:-51
target|cl:plant	3:18
target|cl:plaqu	3:-29
target|cl:plasma	3:27
target|cl:prednisolon	3:22
target|cl:pregnancy	0:-35 2:27
target|cl:presentation	3:12
target|cl:pressur	3:10
target|cl:probiotic	3:-21
target|cl:production	3:40
target|cl:promot	3:-22
target|cl:propranolol	1:23
target|cl:prostat	3:-39
target|cl:protect	0:27 1:-35
target|cl:protein	0:-49
target|cl:publish	3:-20
target|cl:pull	1:-30
target|cl:pump	0:-42
target|cl:push	0:-23
target|cl:put	1:-35
target|cl:quieten	3:23
target|cl:rais	0:-7 2:-34
target|cl:ramipril	3:-23
target|cl:rankl	3:22
target|cl:rar	0:-24 3:-24
target|cl:reabsorb	3:32
target|cl:reach	1:-36
target|cl:reaction	1:-18 3:-22
target|cl:receptor	1:-58 3:-41
target|cl:recommend	3:-38
target|cl:redness	1:-20
target|cl:reductas	3:-41
target|cl:regular	1:-16
target|cl:relax	1:-39 3:30
target|cl:releas	0:-51 1:-38
target|cl:reliev	0:-36 3:32
target|cl:remov	0:-38 3:36
target|cl:repeat	0:-39 3:-20
target|cl:replac	3:-24
target|cl:report	1:-34
target|cl:restor	3:27
target|cl:revers	3:-24
target|cl:review	3:-30
target|cl:ris	1:35
target|cl:risk	0:60 3:-34
target|cl:rol	0:-31
target|cl:rosacea	3:-15
target|cl:salbutamol	3:32
target|cl:salt	1:-18
target|cl:scaffold	3:33
target|cl:scan	3:22
target|cl:school	3:-23
target|cl:seal	3:-24
target|cl:search	0:-24
target|cl:sebum	3:-33
target|cl:seek	3:33
target|cl:seem	1:-30
target|cl:semaglutid	3:-20
target|cl:sensitiv	3:-13
target|cl:separat	0:21
target|cl:sheet	3:-25
target|cl:shot	3:-22
target|cl:show	0:-28
target|cl:shown	3:-34
target|cl:shrink	0:-33
target|cl:sid	3:-50
target|cl:sign	1:32
target|cl:similar	0:-31
target|cl:sit	3:17
target|cl:skin	2:-37
target|cl:slow	2:-35
target|cl:small	1:-30
target|cl:sodium	1:-43 2:-29
target|cl:sor	3:-27
target|cl:spe	3:18
target|cl:spot	0:31 3:-33
target|cl:spray	3:-19
target|cl:spread	0:36
target|cl:stain	1:31 2:-31
target|cl:start	1:-44
target|cl:starv	3:-45
target|cl:stay	1:-30
target|cl:steady	3:34
target|cl:step	3:28
target|cl:stiffen	3:-24
target|cl:sting	1:17
target|cl:stomach	3:-46
target|cl:stop	3:40
target|cl:strain	3:-23
target|cl:strengthen	3:17
target|cl:stress	3:32
target|cl:study	3:-13
target|cl:sufferer	2:22
target|cl:sugar	3:25
target|cl:suggest	1:-49
target|cl:supplement	3:-22
target|cl:surgeon	1:-32
target|cl:surgery	1:-27
target|cl:swallow	0:-20 1:-52
target|cl:sweat	3:-15
target|cl:swel	3:-29
target|cl:switch	0:-48 1:-60
target|cl:swollen	3:-30
target|cl:symptom	0:21
target|cl:syndrom	3:-29
target|cl:syrup	3:34
target|cl:t	3:-31
target|cl:t3	3:34
target|cl:tablet	2:-51
target|cl:tak	2:-40
target|cl:taken	3:-16
target|cl:tamoxifen	3:36
target|cl:target	3:48
target|cl:teeth	3:15
target|cl:tel	3:28
target|cl:telomer	0:35 3:-34
target|cl:tendon	3:-28
target|cl:teriparatid	3:19
target|cl:term	0:21 3:-24
target|cl:terribl	3:37
target|cl:testosteron	3:-15
target|cl:theory	3:27
target|cl:thin	1:22
target|cl:think	3:26
target|cl:thinner	3:-13
target|cl:thought	0:-56 3:36
target|cl:thre	3:-20
target|cl:throat	1:-22 3:-32
target|cl:thrush	1:27
target|cl:thyroid	1:-43 2:20
target|cl:tickl	3:17
target|cl:tighten	3:-22
target|cl:tim	0:-44
target|cl:tiny	1:-39
target|cl:tissu	3:19
target|cl:tongu	3:16
target|cl:top	0:-32 1:-61
target|cl:total	3:-28
target|cl:toxic	0:-49 3:-36
target|cl:toxin	3:-15
target|cl:transcriptas	3:-24
target|cl:tray	1:-35
target|cl:treat	3:-35
target|cl:triptan	3:24
target|cl:troubl	1:48 3:-30
target|cl:tubuloglomerular	3:27
target|cl:two	1:-33
target|cl:typ	1:-39
target|cl:ulcer	2:25
target|cl:upper	3:19
target|cl:upset	0:-42 1:48 3:-40
target|cl:use	1:-39
target|cl:vaccin	0:-53
target|cl:vaginal	0:44
target|cl:valproat	1:-27
target|cl:valproic	1:33 3:-23
target|cl:varnish	3:-17
target|cl:version	3:-25
target|cl:virus	3:33
target|cl:vitamin	3:-26
target|cl:vitro	3:-14
target|cl:volunteer	3:-22
target|cl:wak	3:21
target|cl:wall	3:27
target|cl:warfarin	3:28
target|cl:water	0:-37
target|cl:weak	3:24
target|cl:weaken	0:-34 3:-29
target|cl:week	0:47 1:-29
target|cl:whit	3:-41
target|cl:whol	0:-39 2:-22
target|cl:whos	3:-37
target|cl:widen	3:20
target|cl:womb	1:-44
target|cl:women	2:-32 3:-62
target|cl:work	0:-19
target|cl:year	3:-32
target|cr:'s	0:-47 1:-54 2:-34
target|cr:1	3:-55
target|cr:10	1:-55 3:-43
target|cr:13	3:37
target|cr:15	3:-23
target|cr:18	3:-21
target|cr:2018	3:-22
target|cr:2020	0:-47
target|cr:30	3:-31
target|cr:35	2:27
target|cr:40	3:-21
target|cr:5	3:-34
target|cr:60	3:-24
target|cr:abov	1:-39
target|cr:absorb	3:-27
target|cr:accord	3:32
target|cr:acid	0:-60 1:-57
target|cr:add	3:-29
target|cr:adviz	0:43 3:-14
target|cr:affect	3:-22
target|cr:age	0:-48
target|cr:ahead	2:21 3:-24
target|cr:al	1:-30 3:-47
target|cr:alcohol	3:22
target|cr:amount	3:24
target|cr:anemia	3:-26
target|cr:anyway	3:-15
target|cr:apoptosis	1:-19
target|cr:appear	3:13
target|cr:april	3:21
target|cr:arm	1:-36 3:-40
target|cr:arteriol	3:-38
target|cr:artery	0:-35 1:-30
target|cr:aspirin	3:-24
target|cr:attack	0:-57
target|cr:baby	3:-23
target|cr:bad	0:19
target|cr:badly	2:24
target|cr:balanc	3:19
target|cr:bas	3:-20
target|cr:basis	3:-4
target|cr:basophil	3:26
target|cr:bcl11a	3:-26
target|cr:beam	1:31 3:-27
target|cr:beat	2:-16 3:26
target|cr:becom	1:27 2:-23 3:-32
target|cr:begin	3:-14
target|cr:benefit	3:-32
target|cr:bladder	3:-27
target|cr:block	3:-18
target|cr:blocker	0:-36 1:-25
target|cr:blood	1:17
target|cr:bloodstream	3:25
target|cr:body	0:-54 3:27
target|cr:bon	3:-29
target|cr:break	3:22
target|cr:breath	1:-28
target|cr:bring	0:-32
target|cr:bruiz	1:24
target|cr:bug	3:-24
target|cr:build	1:-33 3:-36
target|cr:burn	1:-41
target|cr:buzz	3:-24
target|cr:cal	2:-32 3:-23
target|cr:calcium	0:-30 3:-26
target|cr:calm	0:-50
target|cr:cam	3:-29
target|cr:car	3:23
target|cr:carry	0:-34
target|cr:cartilag	3:-21
target|cr:caus	3:-37
target|cr:cd19	3:-35
target|cr:cgrp	3:-28
target|cr:chang	0:-40
target|cr:check	2:-40
target|cr:chemical	3:-30
target|cr:chil	1:-18
target|cr:child	3:21
target|cr:cigarett	3:21
target|cr:clamp	3:22
target|cr:clear	1:-29
target|cr:clot	2:-39
target|cr:coa	3:-25
target|cr:coat	3:32
target|cr:coax	3:27
target|cr:colon	3:-16
target|cr:contract	3:-25
target|cr:convert	3:-30
target|cr:copy	0:-22
target|cr:cor	3:22
target|cr:correct	3:31
target|cr:corvanta	3:-20
target|cr:count	3:-31
target|cr:cox	3:-24
target|cr:crescent	3:-19
target|cr:crispr	3:-26
target|cr:cut	0:-40
target|cr:cyp3a4	3:-27
target|cr:cytokin	3:48
target|cr:cytotoxicity	3:24
target|cr:damp	1:-39 3:24
target|cr:dampen	0:-38
target|cr:dangerously	3:-20
target|cr:dark	1:36
target|cr:day	0:-23 2:33 3:-50
target|cr:dependent	3:24
target|cr:develop	1:-34 3:33
target|cr:differenc	3:-44
target|cr:digestion	3:27
target|cr:direct	3:27
target|cr:disabl	3:-26
target|cr:dos	1:-50
target|cr:downstream	3:-28
target|cr:drop	0:37
target|cr:drug	1:-58
target|cr:dry	1:-41
target|cr:earlier	3:43
target|cr:early	0:-52
target|cr:eaten	3:21
target|cr:editor	3:-20
target|cr:effect	1:-37
target|cr:eight	3:-27
target|cr:elastin	3:28
target|cr:ent1	3:-31
target|cr:enter	3:33
target|cr:enzym	3:47
target|cr:eosinophil	3:-31
target|cr:er	3:-19
target|cr:estrogen	3:-16
target|cr:et	1:-30 3:-47
target|cr:fail	1:-28 2:22 3:-24
target|cr:fall	3:-22
target|cr:fat	3:35
target|cr:feel	1:-61
target|cr:fell	3:-19
target|cr:fibroblast	3:18
target|cr:fight	0:-27
target|cr:first	0:-10
target|cr:follow	0:-58
target|cr:forc	3:22
target|cr:form	3:-9
target|cr:found	3:-54
target|cr:fractur	0:-49
target|cr:fragil	1:24
target|cr:freez	1:-23
target|cr:fresh	3:23
target|cr:full	3:25
target|cr:fus	3:-18
target|cr:gas	3:-34
target|cr:gateway	3:-26
target|cr:gen	0:-24
target|cr:get	0:-53
target|cr:gip	3:-18
target|cr:giv	0:-39
target|cr:glp	3:-35
target|cr:glutamat	3:-8
target|cr:go	0:-34 1:-33
target|cr:grow	0:-22
target|cr:gurcan	3:24
target|cr:hal	3:21
target|cr:half	1:-35 3:-44
target|cr:halt	3:35
target|cr:hand	1:-33
target|cr:harm	1:33
target|cr:hbg1	3:-20
target|cr:hbg2	3:-20
target|cr:head	3:-23
target|cr:healthy	0:-47
target|cr:heart	0:-51
target|cr:help	0:-45
target|cr:hemoglobin	3:24
target|cr:high	3:28
target|cr:hippocampus	3:20
target|cr:histamin	3:21
target|cr:hmg	3:-25
target|cr:hold	2:-20
target|cr:hormon	0:-46 3:44
target|cr:hour	1:-51 2:-39
target|cr:human	3:-34
target|cr:ii	3:12
target|cr:il	3:25
target|cr:ill	3:16
target|cr:immun	3:-38
target|cr:impair	3:18
target|cr:impairment	3:-15
target|cr:incidenc	3:-28
target|cr:increas	0:-33 1:-43 3:31
target|cr:inflammation	1:-36
target|cr:inhibit	3:20
target|cr:inhibitor	0:-19 1:-47
target|cr:inject	3:-41
target|cr:injection	0:-48 1:-28
target|cr:insid	1:-40
target|cr:interact	3:-20
target|cr:irreversibly	3:-20
target|cr:japanes	3:23
target|cr:joint	3:14
target|cr:kidney	0:-25
target|cr:kinas	3:-24
target|cr:kind	0:24
target|cr:known	3:-24
target|cr:ldl	3:-16
target|cr:lead	3:-10
target|cr:leav	0:-45
target|cr:leg	0:-55
target|cr:let	0:-38
target|cr:letter	3:-20
target|cr:level	0:-69 1:-62 2:-23
target|cr:lif	0:-51 3:-19
target|cr:lin	1:-44
target|cr:long	0:-51
target|cr:look	3:-18
target|cr:lower	0:-67 1:-51
target|cr:lung	1:13
target|cr:machin	3:-31
target|cr:mad	3:-14
target|cr:main	2:-21
target|cr:mak	3:-25
target|cr:marker	0:39 3:-20
target|cr:marrow	1:28
target|cr:mast	3:22
target|cr:master	3:-31
target|cr:meal	3:-18
target|cr:mean	0:-52
target|cr:meant	3:-22
target|cr:medicin	0:-46 1:-29 2:-32 3:-44
target|cr:men	1:-31
target|cr:menopaus	1:-11
target|cr:messag	3:32
target|cr:mic	3:27
target|cr:minut	0:-50
target|cr:month	0:-21
target|cr:mosquito	3:-10
target|cr:natural	3:32
target|cr:nausea	3:26
target|cr:nee	0:-80 2:-26
target|cr:need	1:-35
target|cr:needl	3:-42
target|cr:neuron	3:16
target|cr:neutralization	3:-28
target|cr:night	0:-40 3:-22
target|cr:normal	3:-19
target|cr:ntcp	3:-35
target|cr:numb	3:-27
target|cr:number	0:-23
target|cr:obi	3:21
target|cr:occur	1:40
target|cr:omeprazol	3:-21
target|cr:originally	3:33
target|cr:osteoclast	0:-41 3:29
target|cr:otherwiz	3:26
target|cr:outsid	3:-27
target|cr:p2y12	3:-20
target|cr:pain	0:-38
target|cr:parasit	3:34
target|cr:partner	0:31
target|cr:pass	2:-31 3:-5
target|cr:pathway	3:-9
target|cr:patient	0:-27 2:-9
target|cr:peopl	0:-31 1:32
target|cr:percent	3:-22
target|cr:positiv	3:-35
target|cr:presentation	3:28
target|cr:problem	1:-47
target|cr:produc	0:-37 3:-29
target|cr:prolong	3:33
target|cr:protect	1:-40 3:-21
target|cr:protein	0:-31 3:17
target|cr:pul	3:20
target|cr:puls	3:24
target|cr:quarter	3:16
target|cr:rais	2:-25
target|cr:rankl	3:-30
target|cr:reach	3:23
target|cr:receptor	0:-38 3:-15
target|cr:reduc	1:-44
target|cr:reductas	3:-31
target|cr:relax	3:19
target|cr:releas	0:-46 3:-16
target|cr:remain	1:-46
target|cr:repair	3:19
target|cr:respond	0:35 3:-43
target|cr:respons	3:20
target|cr:review	3:-30
target|cr:reward	3:22
target|cr:ris	1:-41
target|cr:rna	3:28
target|cr:ros	1:45 3:-12
target|cr:row	3:-26
target|cr:run	3:-17
target|cr:semaglutid	0:-27
target|cr:semen	3:-23
target|cr:sens	3:36
target|cr:sensitiv	3:29
target|cr:settl	1:-28
target|cr:seven	2:23 3:19
target|cr:sever	3:-38
target|cr:shap	3:-19
target|cr:shift	0:-31
target|cr:show	1:-38
target|cr:sid	3:21
target|cr:singl	3:-18
target|cr:sit	2:27 3:-15
target|cr:six	3:-32
target|cr:slim	3:-30
target|cr:slop	3:-21
target|cr:smn2	3:30
target|cr:socket	3:-27
target|cr:sor	1:-8
target|cr:spar	3:23
target|cr:sperm	0:36
target|cr:splic	3:43
target|cr:spot	3:25
target|cr:steady	3:-27
target|cr:steroid	0:-26
target|cr:sticky	1:-26
target|cr:stiffen	3:-25
target|cr:stomach	3:33
target|cr:stop	0:-45
target|cr:straight	3:-23
target|cr:strengthen	3:27
target|cr:strok	3:18
target|cr:study	1:-24
target|cr:sun	1:-33
target|cr:swallow	1:-37 3:-39
target|cr:switch	0:-35
target|cr:system	0:-43
target|cr:tablet	0:-48 3:-14
target|cr:tak	0:-21 2:44
target|cr:taken	0:-37 3:12
target|cr:test	2:-10 3:-22
target|cr:that'	3:-28
target|cr:thin	3:-29
target|cr:thinner	2:-22
target|cr:thiol	3:-20
target|cr:thought	1:-28 3:-30
target|cr:thre	2:-24
target|cr:throat	3:-24
target|cr:tighten	1:-25 3:-36
target|cr:tim	2:-31 3:-13
target|cr:tip	3:-25
target|cr:tissu	0:-30 1:-35
target|cr:transaminas	3:-20
target|cr:treat	2:-20 3:30
target|cr:trigger	1:-20
target|cr:tub	3:22
target|cr:tummy	3:-30
target|cr:tumor	3:24
target|cr:turn	0:-45 2:-22 3:-17
target|cr:typ	0:41
target|cr:ulcer	3:-36
target|cr:unaffect	3:32
target|cr:underactiv	2:29
target|cr:unharm	3:-30
target|cr:unwell	3:-20
target|cr:upper	3:-24
target|cr:use	2:-48
target|cr:vessel	3:-19
target|cr:vii	3:27
target|cr:virus	0:-55 3:6
target|cr:wak	3:-30
target|cr:wall	0:-63 1:-50 3:32
target|cr:wast	3:-31
target|cr:water	1:-41 3:-32
target|cr:way	1:30
target|cr:weakness	1:34
target|cr:whol	3:-18
target|cr:womb	3:-37
target|cr:women	3:-34
target|cr:work	1:-53 2:14
target|cr:wors	1:-38
target|cr:yellow	2:-27
target|cr:α	3:32
target|e:"	1:-45
target|e:)	1:29 3:-54
target|e::	2:-23
target|e:bacteria	3:28
target|e:diseas	2:37
target|e:eye	3:-14
target|e:feed	2:-16
target|e:”	3:14
target|far:0	0:-11 2:-72
target|far:1	2:-30
target|far:2	1:1
target|far:3	3:-20
target|far:4	1:-10
target|far:5	3:22
target|h:'s	1:-26
target|h:1	0:-41
target|h:3	1:-43
target|h:3.3	3:-26
target|h:4	0:-37 2:-24
target|h:a	1:-36
target|h:acid	0:-38
target|h:action	0:-65 2:-33
target|h:add	3:-33
target|h:adult	3:-23
target|h:advers	1:-50 3:-28
target|h:afterward	1:42
target|h:agent	3:-26
target|h:alendronat	1:-26
target|h:alternativ	1:-36
target|h:amadi	0:45
target|h:answer	3:-34
target|h:antidepressant	3:-21
target|h:any	3:-40
target|h:anyon	3:-22
target|h:as	1:-42
target|h:basic	1:-36
target|h:be	3:30
target|h:befor	3:-7
target|h:better	3:-26
target|h:bit	1:-32 3:-22
target|h:bleed	0:-37
target|h:blindness	0:-43
target|h:bor	1:-33
target|h:botox	0:-43
target|h:by	1:-33
target|h:bypass	1:-25
target|h:can	2:-30
target|h:can't	3:28
target|h:car	0:-32 1:-35
target|h:cataract	3:-31
target|h:caus	3:-44
target|h:chalk	3:-15
target|h:clinical	0:46 1:-52 2:-38
target|h:clot	0:-37
target|h:cold	1:-34
target|h:com	2:-38
target|h:combin	3:-23
target|h:common	2:-40
target|h:compar	0:37 3:-34
target|h:contact	1:-44
target|h:correspondent	1:-26
target|h:could	0:-52
target|h:crowd	3:-28
target|h:d	3:25
target|h:depression	1:-35
target|h:diabet	0:43 1:-29
target|h:did	2:-34 3:-29
target|h:diet	3:-30
target|h:different	1:-55
target|h:discussion	3:28
target|h:diseas	3:-30
target|h:do	2:-34
target|h:doctor	1:-25
target|h:doe	2:-18
target|h:down	3:-21
target|h:doxycyclin	2:-20
target|h:drip	0:-35 3:-10
target|h:effect	0:-51 3:-43
target|h:efficacy	1:-43
target|h:electroconvulsiv	3:35
target|h:ervanta	0:-36
target|h:establish	0:35 3:-34
target|h:exactly	0:-42 1:-36
target|h:facet	3:-31
target|h:feel	1:35
target|h:field	3:-28
target|h:find	3:-23
target|h:for	2:-46
target|h:fram	0:-68 1:-31
target|h:from	0:-40
target|h:function	0:-65
target|h:furosemid	0:-54 3:33
target|h:get	3:-40
target|h:glargin	1:-39 2:-30
target|h:glutathion	0:28 3:-36
target|h:good	3:-36
target|h:harm	3:-18
target|h:health	1:-26
target|h:heat	3:-21
target|h:heavy	0:-37
target|h:heavyweight	0:-27
target|h:hold	0:-45
target|h:how	0:-55 2:-32
target|h:hrt	0:-32 3:-22
target|h:if	1:-35
target|h:immunotherapy	2:-22
target|h:implant	3:-26
target|h:important	1:41
target|h:in	1:-48
target|h:incontinenc	0:-36
target|h:infection	0:-57 1:-47
target|h:information	1:36 3:-26
target|h:injection	1:-40 2:-37
target|h:instead	0:-27
target|h:insulin	1:-39 2:-30
target|h:introduction	0:-47 1:-59 2:-37
target|h:is	1:-18
target|h:isn't	3:-42
target|h:issu	3:-38
target|h:it	1:-34 3:29
target|h:it'	3:-14
target|h:ivf	3:-14
target|h:j	0:-22
target|h:jab	2:-42
target|h:just	1:34
target|h:key	1:-42 2:-19
target|h:kne	3:-30
target|h:lactulos	0:-46
target|h:laser	0:-52
target|h:last	0:-43 1:-38 3:-15
target|h:limitation	0:-27 3:-29
target|h:lindqvist	0:-22
target|h:long	0:-41 1:-53 3:-45
target|h:macrogol	0:-46
target|h:march	0:42 3:-24
target|h:marchetti	0:-22
target|h:marian	1:-46 3:-35
target|h:marta	0:-22
target|h:me	0:55 3:-31
target|h:mechanism	0:-40 1:-55 2:-32
target|h:medicin	2:-34 3:-44
target|h:melatonin	3:-31
target|h:menstrual	0:-37
target|h:messag	3:-29
target|h:metronidazol	1:-42 3:18
target|h:might	0:-40 3:27
target|h:mor	3:-29
target|h:music	3:33
target|h:nasal	1:-19 2:-15
target|h:needl	1:-34
target|h:not	2:14 3:-25
target|h:of	0:-43 2:-44
target|h:offer	2:-29 3:35
target|h:old	3:-34
target|h:older	3:-23
target|h:on	0:51 1:-63
target|h:one	3:-31
target|h:osmotic	0:-46
target|h:paracetamol	3:-15
target|h:permanent	3:-24
target|h:pharmacology	1:-89
target|h:pill	3:-37
target|h:pleas	1:-21
target|h:possibl	2:-22 3:-32
target|h:precaution	0:-47 3:-28
target|h:pregabalin	2:31
target|h:problem	2:-25 3:-48
target|h:question	1:-37 2:-31
target|h:read	1:-21
target|h:ready	0:-48 3:-40
target|h:relevant	3:35
target|h:reliabl	3:-29
target|h:result	3:-27
target|h:risk	3:-51
target|h:ruth	0:45
target|h:saf	0:-44 1:-27
target|h:safety	0:-40
target|h:salbutamol	0:-34
target|h:sam	3:14
target|h:say	2:-39
target|h:sever	0:-55
target|h:shield	3:-23
target|h:shockwav	3:34
target|h:should	1:43 2:25
target|h:shouldn't	3:-29
target|h:show	0:-49
target|h:sid	2:-50 3:-42
target|h:so	3:26
target|h:special	0:-32 1:-35
target|h:spray	1:-19 2:-15
target|h:ssris	0:-44
target|h:statin	0:-42
target|h:stay	0:-45 1:-45
target|h:stent	1:-39
target|h:steroid	1:-22 2:-16
target|h:still	1:-45
target|h:straight	1:-33
target|h:suicidality	1:-30
target|h:suitabl	2:39
target|h:sumatriptan	3:23
target|h:surgery	2:-32
target|h:sweat	3:-18
target|h:tak	0:-77 2:18 3:-36
target|h:tell	1:-25
target|h:than	0:-50 3:-28
target|h:the	3:-23
target|h:this	1:-43 3:-29
target|h:to	0:-40 3:-32
target|h:tolerability	3:-18
target|h:tolley	1:-46 3:-35
target|h:topiramat	1:33 3:-20
target|h:tranexamic	0:-37
target|h:trauma	0:-37
target|h:treat	0:-21 2:-29
target|h:troubl	0:-43
target|h:try	3:-25
target|h:tumor	0:-43
target|h:turn	1:-38
target|h:twic	0:-30
target|h:two	3:-23
target|h:unwant	0:-37
target|h:use	2:-45 3:7
target|h:vitamin	1:-26
target|h:warning	0:-67
target|h:water	3:-22
target|h:way	3:-29
target|h:weight	1:-31
target|h:what	1:-42 2:-41
target|h:when	1:-20 2:22 3:-30
target|h:which	1:-58
target|h:whiten	3:-33
target|h:why	2:-31
target|h:winter	3:-23
target|h:with	3:-44
target|h:work	0:-56 2:-15
target|h:worry	1:-32
target|h:your	1:-74 2:-30
target|k:date	3:-13
target|k:duration	2:-25
target|k:form	0:-16
target|k:frequency	2:-37 3:31
target|k:outcome	0:42 3:-9
target|k:provider	3:-10
target|k:purpose	3:22
target|k:quantity	1:13
target|k:route	0:-30
target|l1:"	3:-20
target|l1:(	0:-49 3:49
target|l1:,	2:-36
target|l1:-	3:23
target|l1:^	1:-29 2:-38 3:-24
target|l1:a	0:-26 1:-64 2:-31 3:-39
target|l1:affect	3:41
target|l1:an	0:-20 1:-47 3:-47
target|l1:and	3:-18
target|l1:are	3:-28
target|l1:as	1:-18
target|l1:baby	3:-21
target|l1:between	1:-32
target|l1:block	0:-30 1:-34 2:-25 3:73
target|l1:both	3:28
target|l1:bring	3:-16
target|l1:but	1:26
target|l1:cal	3:51
target|l1:clear	3:21
target|l1:contain	3:-25
target|l1:damag	3:-37
target|l1:dampen	3:21
target|l1:dead	3:27
target|l1:desensitiz	3:24
target|l1:donor	0:-27
target|l1:edit	3:-29
target|l1:empty	3:-23
target|l1:for	1:-35 2:-33 3:-30
target|l1:fresh	3:17
target|l1:fresher	3:-29
target|l1:help	3:22
target|l1:hormon	3:46
target|l1:in	1:46 2:-47 3:-12
target|l1:inhibit	3:43
target|l1:is	0:26 3:-24
target|l1:kill	3:33
target|l1:less	3:43
target|l1:liv	3:-23
target|l1:mak	0:-32 3:11
target|l1:mimic	3:38
target|l1:mor	0:-13 1:-20 3:32
target|l1:my	3:-27
target|l1:nee	3:-19
target|l1:new	3:29
target|l1:no	3:-34
target|l1:of	0:-50 1:-56 2:-68 3:41
target|l1:offer	3:-18
target|l1:on	0:-48 1:-64 2:-35 3:27
target|l1:or	0:-54
target|l1:own	0:-54 1:-42
target|l1:permanent	3:-15
target|l1:postsynaptic	3:26
target|l1:prevent	3:25
target|l1:purify	3:-22
target|l1:regular	1:-16
target|l1:releas	3:22
target|l1:salt	1:-18
target|l1:sam	3:36
target|l1:second	3:-30
target|l1:sinc	3:-33
target|l1:small	3:-28
target|l1:som	2:22
target|l1:sticky	3:-23
target|l1:stimulat	3:25
target|l1:target	3:20
target|l1:that	0:-49 1:-67 2:-52
target|l1:the	2:-21
target|l1:their	2:-32
target|l1:thes	3:32
target|l1:thos	3:-35
target|l1:total	3:-26
target|l1:two	3:-15
target|l1:up	0:-19 3:41
target|l1:whil	3:-30
target|l1:whol	3:28
target|l1:whos	3:-31
target|l1:with	0:-2 1:-52
target|l1:without	3:20
target|l1:your	3:-17
target|l2:'s own	0:-31 3:13
target|l2:( the	3:-22
target|l2:, a	0:-42 1:-28 3:-15
target|l2:, an	3:-29
target|l2:, cal	3:28
target|l2:, sinc	3:-33
target|l2:, the	0:-70 3:-36
target|l2:, two	3:-23
target|l2:0 (	3:33
target|l2:^ ^	1:-29 2:-38 3:-24
target|l2:^ the	1:-25 2:-39 3:-90
target|l2:^ your	0:-28 2:26
target|l2:a purify	3:-22
target|l2:a second	3:-30
target|l2:act on	3:26
target|l2:against the	3:-25
target|l2:also block	3:22
target|l2:amount of	3:33
target|l2:an empty	3:-23
target|l2:and the	0:-32
target|l2:antibody lower	3:27
target|l2:around the	1:-38
target|l2:at the	0:-41
target|l2:besid the	3:-18
target|l2:bind to	3:39
target|l2:block a	3:-36
target|l2:block an	3:-21
target|l2:block postsynaptic	3:26
target|l2:build new	3:19
target|l2:by block	3:33
target|l2:by the	3:-38
target|l2:calm an	3:26
target|l2:calm the	0:-29 3:41
target|l2:can lower	1:29
target|l2:damag the	0:-46 1:42 3:-37
target|l2:destroy the	3:24
target|l2:dos with	0:-40
target|l2:down the	0:-37 3:23
target|l2:effect of	3:18
target|l2:effect on	3:42
target|l2:enzym (	3:29
target|l2:for both	3:23
target|l2:for the	1:-38
target|l2:for your	1:-19 3:31
target|l2:form of	3:-28
target|l2:formation of	3:24
target|l2:from the	0:-56 3:-39
target|l2:gen cal	3:-26
target|l2:hav a	0:-34
target|l2:help the	0:-27
target|l2:hold the	3:39
target|l2:hospital offer	3:-17
target|l2:if your	0:-33
target|l2:in the	1:-43 3:-25
target|l2:in your	0:-38 2:-44
target|l2:inflam the	1:31 3:-32
target|l2:inhibition of	3:16
target|l2:into the	0:-38 1:-63
target|l2:irritat the	0:-26 1:37 3:-30
target|l2:is an	3:-47
target|l2:it block	3:38
target|l2:known as	3:31
target|l2:lead to	1:-23
target|l2:leav the	1:-43
target|l2:mak the	0:-33
target|l2:medicin cal	0:-26 3:18
target|l2:mimic two	3:-14
target|l2:mop up	0:-15
target|l2:nee regular	1:-11
target|l2:needl target	3:14
target|l2:numb the	3:19
target|l2:of two	3:17
target|l2:of your	0:40 3:-27
target|l2:on to	3:33
target|l2:or the	1:32 3:-18
target|l2:out the	3:24
target|l2:over your	3:-24
target|l2:peopl with	0:42 2:-21
target|l2:production of	3:12
target|l2:protect the	3:-32
target|l2:protect your	0:16 3:-21
target|l2:protein cal	3:27
target|l2:quieten the	3:29
target|l2:relax the	0:-31 1:-20 3:38
target|l2:shrink the	3:37
target|l2:signal between	3:45
target|l2:slow the	0:-49
target|l2:so the	3:-29
target|l2:starv the	3:-31
target|l2:stop the	3:46
target|l2:tablet with	3:-22
target|l2:than the	3:-31
target|l2:that mak	3:-24
target|l2:that the	0:-43
target|l2:the edit	3:-29
target|l2:the sam	3:36
target|l2:the whol	3:28
target|l2:thin the	1:36
target|l2:to dampen	3:19
target|l2:to lower	3:-31
target|l2:to rais	3:-23
target|l2:to stop	3:-27
target|l2:to the	2:-24
target|l2:treat with	2:27
target|l2:under the	1:-28
target|l2:up the	0:-41 1:-40 3:-12
target|l2:upset the	1:23
target|l2:use a	3:-18
target|l2:which the	3:-28
target|l2:with a	2:-37 3:-24
target|l2:with the	0:-50 1:29 3:-25
target|l2:your own	3:-38
target|l2:– whil	3:-30
target|l:"	3:-33
target|l:%	1:-34
target|l:(	0:-40 3:7
target|l:)	1:-44 3:-49
target|l:,	0:-9 1:-53 3:-30
target|l:-	0:-15 1:-59 2:-49
target|l:0	0:-6 1:-77 3:-25
target|l::	1:-72 2:-36
target|l:^	1:-59 2:-49
target|l:a	0:-21 3:-58
target|l:acetylcholin	3:-30
target|l:acid	2:-30
target|l:act	0:-44 1:-32 3:42
target|l:action	3:34
target|l:activat	3:24
target|l:affinity	3:30
target|l:after	0:-36 1:-14
target|l:agonist	3:-32
target|l:all	3:-22
target|l:almost	3:-22
target|l:also	0:-41 3:53
target|l:amlodipin	1:-34
target|l:amount	3:13
target|l:amyloid	3:-32
target|l:an	1:-27 2:-20
target|l:and	2:-42
target|l:antibiotic	3:-24
target|l:antibody	0:-41 3:30
target|l:antigen	3:-20
target|l:any	1:-51 3:18
target|l:april	3:-32
target|l:are	1:-55 3:-42
target|l:around	1:-40 3:-44
target|l:artery	2:-21
target|l:as	1:-39
target|l:assembly	3:33
target|l:at	0:-49
target|l:availabl	3:-19
target|l:away	2:-19 3:-33
target|l:baby	3:-23
target|l:back	1:-28
target|l:backup	3:25
target|l:be	0:-52 3:-78
target|l:becaus	0:-67
target|l:becom	3:-25
target|l:befor	3:-28
target|l:besid	3:-18
target|l:between	0:-38 1:-37
target|l:bind	3:42
target|l:block	0:-12 1:-43 2:-44 3:12
target|l:bon	3:-28
target|l:both	3:29
target|l:break	3:-17
target|l:breakdown	3:27
target|l:bring	0:41 3:-16
target|l:build	3:17
target|l:burn	1:35
target|l:but	0:-55 1:37
target|l:by	0:-64 1:-57 2:-28 3:15
target|l:cal	3:32
target|l:calcium	3:-35
target|l:calm	3:46
target|l:can	1:46 3:-91
target|l:cancer	3:-27
target|l:cannot	1:-30
target|l:carry	3:-30
target|l:caus	3:-47
target|l:cbd	3:34
target|l:chang	2:-24 3:-29
target|l:check	1:-35 3:-19
target|l:chemical	3:16
target|l:chimeric	3:-30
target|l:coa	3:-19
target|l:coil	3:-20
target|l:collect	3:-19
target|l:constrict	3:33
target|l:contain	0:-38 3:-38
target|l:contrast	3:21
target|l:copy	3:21
target|l:d	3:-38
target|l:damag	1:39 2:-24
target|l:dead	3:27
target|l:death	3:-34
target|l:denosumab	3:-26
target|l:desensitiz	3:24
target|l:develop	3:-26
target|l:did	0:-23
target|l:direct	3:-22
target|l:disabl	3:21
target|l:diseas	3:-19
target|l:dissolv	1:-26
target|l:do	0:15
target|l:doctor	3:-23
target|l:doe	2:-39 3:20
target|l:donanemab	3:-31
target|l:donor	0:-27
target|l:dos	0:-45
target|l:down	1:-48 3:20
target|l:downstream	3:12
target|l:drink	2:-24
target|l:drop	3:-22
target|l:drug	0:-22 2:-26
target|l:edit	3:-35
target|l:effect	3:47
target|l:empty	2:-24 3:-31
target|l:enter	3:26
target|l:even	3:16
target|l:factor	3:38
target|l:fat	3:-22
target|l:fewer	0:-31
target|l:fibroblast	3:-20
target|l:fluid	0:-24 3:27
target|l:follow	3:-31
target|l:for	0:77 1:-73
target|l:form	1:-28 3:-13
target|l:formation	3:24
target|l:found	1:-31 3:-31
target|l:fresh	3:24
target|l:fresher	3:-29
target|l:from	3:-35
target|l:gel	1:20
target|l:get	0:-39 1:-69
target|l:gland	3:-17
target|l:glucos	3:29
target|l:growth	3:-26
target|l:had	1:-35 2:23
target|l:hand	3:26
target|l:harm	3:-16
target|l:has	3:-47
target|l:hav	2:30 3:-57
target|l:heat	3:20
target|l:high	0:33
target|l:hold	3:24
target|l:hormon	0:-32 1:-30
target|l:hospital	3:-20
target|l:i	1:-53 3:-23
target|l:if	3:-47
target|l:in	3:-39
target|l:inflam	1:29 3:-32
target|l:inhibit	3:29
target|l:inhibition	3:16
target|l:inhibitor	3:13
target|l:inject	0:-28
target|l:interact	3:26
target|l:into	0:-64 1:-70 2:-33
target|l:irritat	0:-26 1:37 3:-30
target|l:is	2:-63 3:-9
target|l:it	0:-58 3:19
target|l:itself	3:-31
target|l:jab	3:-21
target|l:kidney	3:23
target|l:kill	3:33
target|l:known	3:31
target|l:laboratory	3:10
target|l:lead	1:-23
target|l:letrozol	3:-32
target|l:level	3:8
target|l:lift	3:-18
target|l:lik	1:-39
target|l:liv	3:20
target|l:liver	3:37
target|l:longer	3:26
target|l:los	1:35 3:-32
target|l:lost	3:-21
target|l:lower	0:22
target|l:lung	1:32 3:-18
target|l:machin	3:34
target|l:mainly	1:-37 3:25
target|l:mak	0:-69
target|l:many	3:-32
target|l:may	0:-48 1:59
target|l:medicin	3:27
target|l:messenger	3:-19
target|l:methotrexat	1:18
target|l:might	0:-43
target|l:mop	0:-25 3:18
target|l:mor	0:-21 1:-38 3:28
target|l:most	3:-33
target|l:mostly	1:-43 3:-29
target|l:my	3:-27
target|l:nee	0:-26 1:-49 3:-44
target|l:need	3:-27
target|l:needl	3:19
target|l:no	3:-51
target|l:nor	0:-23
target|l:normally	3:-22
target|l:not	3:24
target|l:nudg	3:-33
target|l:numb	3:19
target|l:off	0:36 1:-48
target|l:offer	3:-19
target|l:often	1:-27 3:-44
target|l:oil	3:33
target|l:on	0:-29
target|l:only	0:-44
target|l:open	3:37
target|l:opioid	3:-24
target|l:or	3:-62
target|l:out	0:-38 3:40
target|l:own	0:-68 1:-47
target|l:oxygen	3:19
target|l:pancrea	3:33
target|l:partly	3:21
target|l:pass	0:-20 3:-46
target|l:patient	1:-48 2:22
target|l:peopl	1:-26
target|l:permanent	3:-15
target|l:postsynaptic	3:26
target|l:potassium	1:23
target|l:prednisolon	3:22
target|l:probiotic	3:-18
target|l:production	3:21
target|l:promiz	3:-24
target|l:protect	1:-35
target|l:protein	0:-19 3:15
target|l:purify	3:-30
target|l:put	3:19
target|l:quieten	3:29
target|l:rais	1:23
target|l:rat	3:-33
target|l:reabsorb	3:40
target|l:reach	0:-32
target|l:receptor	0:-57
target|l:recogniz	3:24
target|l:reductas	3:-35
target|l:regrow	3:23
target|l:regular	1:-16
target|l:relax	1:-37 3:28
target|l:releas	0:-26
target|l:rest	3:-35
target|l:reuptak	3:42
target|l:rol	0:-30
target|l:salt	1:-18
target|l:sam	3:34
target|l:scan	3:19
target|l:seem	3:-41
target|l:sensitiv	3:35
target|l:serotonin	3:-29
target|l:several	1:-35
target|l:shift	3:36
target|l:should	1:-53 2:-23
target|l:show	0:-26
target|l:shrink	3:20
target|l:sinc	0:-44 2:-29
target|l:singl	0:-16 3:-29
target|l:skin	1:-31 3:-21
target|l:sleep	3:-15
target|l:slightly	0:-35
target|l:slow	0:-73 3:25
target|l:small	1:-18
target|l:so	1:-81 2:-39 3:-34
target|l:sodium	2:-29 3:-21
target|l:som	0:-34 3:-36
target|l:spot	0:32 3:-36
target|l:spread	0:34
target|l:spring	3:-30
target|l:ssris	3:22
target|l:stain	1:31 2:-31
target|l:start	1:-32
target|l:starv	3:-40
target|l:stay	1:-30
target|l:stem	3:-14
target|l:stick	3:22
target|l:still	3:-24
target|l:stimulat	1:-28 3:35
target|l:sting	1:17
target|l:stomach	1:28
target|l:stop	0:-59 3:52
target|l:straight	2:-19
target|l:strengthen	3:29
target|l:study	0:-36
target|l:sugar	3:16
target|l:suppress	3:24
target|l:swallow	0:-41 1:-25
target|l:sweat	3:-15
target|l:swel	3:-19
target|l:switch	0:-33 3:31
target|l:tablet	0:-30 2:-32 3:37
target|l:tak	1:-21
target|l:taken	3:-26
target|l:target	3:38
target|l:than	0:-39 1:-1 3:-21
target|l:that	0:-35
target|l:the	2:-28
target|l:their	2:-34
target|l:then	1:-39
target|l:ther	3:-33
target|l:thes	3:46
target|l:they	1:20 2:-34
target|l:thin	1:40
target|l:this	1:-29
target|l:thos	3:-41
target|l:though	3:-30
target|l:throat	3:-21
target|l:through	3:-23
target|l:to	2:-61
target|l:tongu	3:32
target|l:top	3:-47
target|l:total	3:-28
target|l:toxic	1:36 3:-34
target|l:tray	3:-27
target|l:treat	2:23 3:-24
target|l:treatment	0:39
target|l:two	1:-53
target|l:under	1:-32 3:-23
target|l:up	0:-67 3:33
target|l:upper	3:19
target|l:upset	1:34 3:-31
target|l:use	0:-49
target|l:very	1:-63 2:40
target|l:vessel	0:-38
target|l:vitamin	3:-37
target|l:wak	3:28
target|l:wall	3:28
target|l:way	3:33
target|l:we	1:-52
target|l:weak	3:11
target|l:weaken	0:-34 3:-29
target|l:weakly	3:14
target|l:week	1:-19
target|l:when	3:-33
target|l:which	1:-57
target|l:whil	3:-48
target|l:who	1:-46 3:-43
target|l:whos	3:-32
target|l:why	3:-31
target|l:widen	3:19
target|l:will	1:-34
target|l:with	1:-38 3:-29
target|l:word	3:-12
target|l:work	3:22
target|l:would	3:44
target|l:you	1:-73 2:23 3:-26
target|l:your	3:-15
target|l:–	0:-25 3:-56
target|listed	1:53 3:21
target|m1:&	3:-29
target|m1:,	3:14
target|m1:and	3:17
target|m1:or	0:-38 3:-27
target|q:1	3:-39
target|q:a	1:-40
target|q:absorb	2:29
target|q:achalasia	2:33
target|q:add	3:-33
target|q:aligner	1:-33
target|q:also	0:-47
target|q:alternativ	1:-25 3:-23
target|q:an	1:-52
target|q:and	0:-2
target|q:any	3:-20
target|q:as	1:-57
target|q:at	1:-33
target|q:be	0:-51
target|q:becaus	2:-29
target|q:bee	0:-48 2:27
target|q:befor	0:-42 3:-31
target|q:better	1:39 3:-26
target|q:botox	3:-29
target|q:but	1:-49
target|q:bypass	1:-25
target|q:can	0:-20
target|q:can't	1:-36
target|q:caus	3:-34
target|q:client	3:-30
target|q:cold	1:-34
target|q:com	3:-32
target|q:common	3:-42
target|q:could	0:-51
target|q:d	3:25
target|q:day	0:-54 1:-50
target|q:do	0:-36 1:-54
target|q:doctor	1:22 3:-38
target|q:doe	1:33 2:-32
target|q:don't	2:-24
target|q:effect	0:-37 3:-25
target|q:everyon	1:-41
target|q:evidenc	3:-26
target|q:exactly	0:-42 1:-36
target|q:fda	3:-31
target|q:first	2:42 3:-43
target|q:for	1:-42
target|q:frequency	1:38
target|q:from	1:-68 3:35
target|q:glutathion	0:28 3:-36
target|q:go	1:-36
target|q:good	1:-33 3:-41
target|q:gullet	2:33
target|q:hav	2:28
target|q:help	0:-30
target|q:how	0:-49 2:-29
target|q:hurt	3:-44
target|q:i	2:-31
target|q:if	2:27 3:-58
target|q:implant	3:-24
target|q:important	3:-28
target|q:incontinenc	0:-36
target|q:is	1:-23 2:-23
target|q:isn't	1:-36 3:-37
target|q:issu	3:-38
target|q:ivf	3:-14
target|q:key	1:-35
target|q:known	1:37
target|q:last	0:-51
target|q:limitation	0:-24 3:-21
target|q:long	0:-62 3:-36
target|q:lot	0:38
target|q:may	0:-23
target|q:medicin	2:-46 3:30
target|q:melatonin	3:-31
target|q:messag	3:-29
target|q:methotrexat	3:18
target|q:might	0:-43 3:22
target|q:much	3:-19
target|q:music	3:33
target|q:narrow	2:33
target|q:never	2:29
target|q:not	0:-50 2:25 3:-31
target|q:notic	1:34
target|q:on	1:-60
target|q:operation	3:-16
target|q:or	0:-41
target|q:other	2:-30
target|q:our	2:-14 3:-36
target|q:paracetamol	3:-15
target|q:peopl	3:-36
target|q:permanent	3:-24
target|q:prescrib	0:45
target|q:problem	0:-55 3:-50
target|q:quit	0:38
target|q:right	2:53
target|q:saf	0:-39 1:-19
target|q:sam	3:14
target|q:shockwav	3:34
target|q:should	0:-50 1:-50 3:-29
target|q:so	3:48
target|q:speak	2:25
target|q:statin	1:-46
target|q:stent	3:-38
target|q:stop	0:-48
target|q:study	1:-38
target|q:surgery	1:-50
target|q:sweat	3:-18
target|q:tablet	1:-29
target|q:tak	0:-31 2:10 3:-42
target|q:than	0:-55 3:-29
target|q:the	2:19
target|q:ther	0:-47
target|q:they	3:-19
target|q:thing	2:29
target|q:this	1:-28 3:-31
target|q:to	3:15
target|q:together	2:29
target|q:treat	3:40
target|q:try	3:-25
target|q:us	1:-34 3:-39
target|q:use	2:-34 3:-15
target|q:vitamin	0:-36
target|q:we	1:-16 3:-46
target|q:week	2:30
target|q:wer	0:-22
target|q:what	1:-32
target|q:whiten	3:-33
target|q:who	1:-43
target|q:why	2:-42
target|q:will	1:-54 2:23 3:-44
target|q:with	0:-35
target|r1:'s	0:-33 3:-37
target|r1:(	2:-42
target|r1:)	3:46
target|r1:,	3:44
target|r1:-	1:-49 2:32 3:20
target|r1:.	2:-17
target|r1::	0:-44
target|r1:;	3:18
target|r1:^	3:-48
target|r1:after	1:-31
target|r1:against	0:-46
target|r1:also	3:-32
target|r1:and	2:-73 3:35
target|r1:as	1:-39 3:27
target|r1:at	0:-39 3:38
target|r1:behind	3:-31
target|r1:blocker	0:-36 1:-25 3:17
target|r1:but	1:-35 3:36
target|r1:by	3:15
target|r1:cal	2:-32 3:-36
target|r1:can	3:-16
target|r1:contribut	3:1
target|r1:could	2:-20
target|r1:did	0:-42 3:-17
target|r1:do	1:-28
target|r1:doe	0:-54 3:-47
target|r1:down	3:-35
target|r1:ending	3:32
target|r1:every	3:-23
target|r1:for	0:-45 2:-39
target|r1:from	1:-48
target|r1:goe	3:-23
target|r1:had	3:20
target|r1:hav	3:-33
target|r1:help	0:-15
target|r1:inhibitor	0:-63 1:-46 3:-18
target|r1:is	0:-52 1:-88
target|r1:it	3:-32
target|r1:itself	0:-32
target|r1:known	3:-24
target|r1:level	3:-30
target|r1:mad	3:-28
target|r1:mak	3:-56
target|r1:may	0:-24 2:-39
target|r1:mor	0:-50
target|r1:narrow	3:-23
target|r1:need	3:-31
target|r1:no	3:-26
target|r1:on	3:19
target|r1:open	3:33
target|r1:releas	3:-32
target|r1:respond	3:-26
target|r1:ros	3:-10
target|r1:slop	3:-21
target|r1:so	1:-24 3:24
target|r1:stiffen	3:-27
target|r1:stop	3:-31
target|r1:such	3:19
target|r1:tablet	0:-24 1:-39 3:-24
target|r1:test	0:-54 2:-23 3:-51
target|r1:than	1:-42
target|r1:that	3:-3
target|r1:then	3:1
target|r1:through	3:-22
target|r1:turn	1:28 3:-22
target|r1:when	3:-19
target|r1:whil	3:29
target|r1:with	1:-27
target|r1:work	2:20
target|r1:would	3:-39
target|r1:–	3:20
target|r2:'s own	3:-23
target|r2:( lindqvist	3:30
target|r2:( the	0:27
target|r2:) ,	3:29
target|r2:) that	3:26
target|r2:, a	0:31 1:-44 3:57
target|r2:, for	0:-38 1:-35
target|r2:, glp	3:-29
target|r2:, in	3:-36
target|r2:, it	3:29
target|r2:, nerv	3:-21
target|r2:, or	3:-19
target|r2:, the	3:34
target|r2:, was	0:-41
target|r2:, which	0:-62 3:29
target|r2:, with	0:-36 3:-21
target|r2:, your	3:34
target|r2:. "	3:-29
target|r2:. ^	2:-15
target|r2:; a	1:35
target|r2:^ ^	3:-48
target|r2:and 0	3:36
target|r2:and a	0:-30 3:-44
target|r2:and block	3:-40
target|r2:and bon	3:-25
target|r2:and bowel	3:-23
target|r2:and gip	3:36
target|r2:and has	0:-32
target|r2:and help	3:30
target|r2:and interleukin	3:29
target|r2:and is	3:-26
target|r2:and mak	3:15
target|r2:and noradrenalin	3:29
target|r2:and skin	3:-29
target|r2:and slow	3:-31
target|r2:are still	2:-28
target|r2:as well	3:24
target|r2:at the	2:21
target|r2:by block	3:38
target|r2:can be	0:48
target|r2:did not	0:-29
target|r2:from releas	3:-16
target|r2:from the	3:49
target|r2:has less	3:27
target|r2:help peopl	0:-15
target|r2:in its	3:-27
target|r2:in the	2:-44
target|r2:in your	3:19
target|r2:inhibitor ,	3:-27
target|r2:inhibitor .	0:-31 3:26
target|r2:is a	3:-27
target|r2:is badly	2:24
target|r2:is bee	2:-20
target|r2:is normally	3:-32
target|r2:is taken	3:-33
target|r2:is your	2:-19 3:-30
target|r2:known as	3:-24
target|r2:level of	3:-29
target|r2:may caus	1:-27
target|r2:mor often	0:-37
target|r2:narrow the	3:-23
target|r2:no longer	3:-26
target|r2:of the	3:20
target|r2:on the	3:24
target|r2:or kidney	2:40
target|r2:or the	1:29 3:-14
target|r2:such as	3:19
target|r2:test .	1:-11
target|r2:that are	3:-27
target|r2:that block	3:-28
target|r2:that driv	3:25
target|r2:that is	3:31
target|r2:that mak	3:-25
target|r2:that switch	3:-28
target|r2:themselv .	3:33
target|r2:through a	3:-16
target|r2:to mak	3:-34
target|r:"	1:-30
target|r:%	3:27
target|r:&	3:-28
target|r:'s	0:-36 3:-20
target|r:)	1:46 3:13
target|r:,	2:-19
target|r:-	1:-68 2:17 3:-18
target|r:.	2:-34
target|r:0	3:-20
target|r::	1:-41 2:-27
target|r:;	1:-28 3:42
target|r:]	3:21
target|r:^	2:-33
target|r:a	3:17
target|r:about	3:-42
target|r:acid	1:-40 3:-32
target|r:act	3:-28
target|r:affect	3:-22
target|r:after	3:-21
target|r:again	3:22
target|r:against	0:-50
target|r:airway	3:-39
target|r:all	0:-45 1:-43
target|r:almost	3:23
target|r:already	1:-36 3:-29
target|r:an	1:-50
target|r:and	2:-36 3:32
target|r:appear	3:-27
target|r:approv	0:-34
target|r:april	3:21
target|r:are	0:-14
target|r:around	1:-29 3:28
target|r:artery	3:-18
target|r:arthritis	3:-29
target|r:as	2:-7
target|r:attack	0:-44
target|r:availabl	3:34
target|r:away	3:27
target|r:back	0:-32 3:33
target|r:badly	2:24
target|r:be	3:-35
target|r:beam	1:31 3:-27
target|r:becaus	1:-34 2:28 3:-40
target|r:bee	1:-31 2:-23
target|r:been	0:-46
target|r:begin	3:-17
target|r:behind	3:-45
target|r:believ	3:27
target|r:benefit	0:46 3:-30
target|r:better	3:-30
target|r:block	0:-39 3:-37
target|r:blocker	0:-36 1:-25 3:17
target|r:body	3:32
target|r:bon	0:28
target|r:bowel	3:-28
target|r:brain	3:26
target|r:bring	0:-31
target|r:bug	3:-24
target|r:build	3:-29
target|r:burn	1:-39 3:-32
target|r:but	1:-71 3:41
target|r:cal	2:-33 3:-55
target|r:calcium	3:-21
target|r:cancer	3:26
target|r:cannot	3:-41
target|r:car	3:-23
target|r:carry	3:28
target|r:cartilag	3:-21
target|r:chang	0:-45 3:28
target|r:cholesterol	3:-20
target|r:cigarett	3:21
target|r:clamp	3:22
target|r:clear	1:-26
target|r:clot	3:26
target|r:contract	3:-19
target|r:convert	3:-30
target|r:copy	3:-17
target|r:correct	3:29
target|r:could	0:-46 2:-21
target|r:cox	3:-24
target|r:crawl	3:20
target|r:day	0:-29 3:-26
target|r:dependent	3:24
target|r:dht	3:-25
target|r:did	3:-22
target|r:diseas	3:-30
target|r:do	0:-38
target|r:don't	0:-25 1:-46 3:-22
target|r:drip	3:-24
target|r:drug	2:-54
target|r:ending	3:34
target|r:enzym	3:38
target|r:estrogen	3:-16
target|r:every	0:-66
target|r:explain	3:26
target|r:extra	3:16
target|r:fall	3:-33
target|r:feel	1:-20
target|r:ferment	3:34
target|r:few	3:23
target|r:fight	0:-26
target|r:first	0:-34 2:-26 3:-52
target|r:for	0:-31 2:-29 3:-32
target|r:form	3:-39
target|r:fresh	3:18
target|r:from	0:-35 1:-51 2:-27
target|r:germ	3:17
target|r:get	0:-26
target|r:giv	0:-37
target|r:given	2:-27
target|r:glp	3:-22
target|r:glutamat	3:-15
target|r:goe	3:-31
target|r:gradually	3:-35
target|r:gut	3:-18
target|r:had	3:18
target|r:has	0:-31 1:23
target|r:hav	2:-24
target|r:head	3:-23
target|r:healthy	0:-46 3:10
target|r:heart	0:-44
target|r:heat	3:-20
target|r:help	0:-35 3:20
target|r:her	3:29
target|r:hijack	3:-31
target|r:hormon	0:-45 3:32
target|r:hour	1:-35 3:16
target|r:how	3:-29
target|r:if	3:-28
target|r:il	3:19
target|r:improv	3:-46
target|r:in	0:-23
target|r:infection	0:19
target|r:inflammation	3:30
target|r:inhibitor	0:-67 1:-47
target|r:inject	0:-35 3:-37
target|r:insid	1:-38
target|r:interfer	3:-37
target|r:interleukin	3:40
target|r:into	0:-44 1:-46 3:-11
target|r:is	0:-20 1:-68
target|r:it	0:-37 2:-50 3:-37
target|r:its	3:-25
target|r:itself	0:-35 2:-30
target|r:joint	3:26
target|r:kidney	2:44
target|r:known	3:-24
target|r:ldl	3:-16
target|r:lead	3:-13
target|r:leav	3:29
target|r:less	1:-60 3:23
target|r:level	0:-46 3:-42
target|r:light	3:-34
target|r:lik	3:28
target|r:littl	3:-33
target|r:liver	3:32
target|r:long	1:-36
target|r:longer	3:-15
target|r:look	3:-31
target|r:low	3:-36
target|r:lower	0:-34
target|r:lung	1:19
target|r:mad	3:-35
target|r:main	2:-15
target|r:mak	3:-82
target|r:many	1:-29 3:-22
target|r:marker	0:25 3:-19
target|r:marrow	1:20
target|r:may	0:-9 2:-52
target|r:meal	3:-30
target|r:mean	3:-23
target|r:medicin	3:-23
target|r:messenger	3:44
target|r:mineral	3:38
target|r:molecul	3:-19
target|r:moor	3:30
target|r:mor	0:-72 3:36
target|r:most	3:-35
target|r:mouth	1:-29
target|r:mov	3:16
target|r:muscl	1:48
target|r:narrow	3:-28
target|r:natural	3:43
target|r:nee	0:-36 2:-23
target|r:need	1:-29 3:-50
target|r:needl	3:-16
target|r:nerv	3:34
target|r:new	3:-25
target|r:no	0:-44
target|r:normally	3:-39
target|r:not	0:39 2:12
target|r:occur	1:40
target|r:of	2:14
target|r:off	0:-34 3:-22
target|r:often	3:27
target|r:only	0:-43
target|r:open	3:26
target|r:or	3:-21
target|r:order	3:-29
target|r:other	1:-28
target|r:otherwiz	3:26
target|r:out	0:-48
target|r:outsid	3:-27
target|r:own	3:-24
target|r:pain	0:-37
target|r:pass	2:-30
target|r:peopl	1:36
target|r:pour	3:-42
target|r:prednisolon	3:-20
target|r:presentation	3:28
target|r:probably	3:-30
target|r:problem	1:-36
target|r:produc	3:-35
target|r:production	3:-16
target|r:protein	0:-34 3:25
target|r:pump	3:31
target|r:rais	3:35
target|r:reach	3:12
target|r:recommend	3:-34
target|r:relax	3:20
target|r:releas	3:-21
target|r:remov	3:29
target|r:repair	3:20
target|r:respond	0:39 3:-34
target|r:result	3:-33
target|r:ros	1:45 3:-12
target|r:said	1:-40
target|r:sam	0:-43
target|r:second	3:20
target|r:sensitiv	3:23
target|r:serotonin	3:-22
target|r:set	3:34
target|r:should	3:-24
target|r:slop	3:-21
target|r:slowly	1:-39
target|r:so	2:-23
target|r:soon	3:-26
target|r:spar	3:7
target|r:sperm	0:25
target|r:spin	3:-35
target|r:stiffen	3:-25
target|r:still	1:-33 2:-30 3:-33
target|r:stomach	3:22
target|r:stop	1:-37
target|r:such	0:-14 3:-50
target|r:swell	3:-13
target|r:switch	3:-25
target|r:t	3:-22
target|r:tablet	0:-25 3:-30
target|r:tell	3:35
target|r:test	0:-64 2:-23
target|r:than	3:-45
target|r:that	0:-9 1:-67
target|r:the	1:-59 3:31
target|r:their	3:-29
target|r:them	3:-38
target|r:therapy	3:-16
target|r:thin	1:37 3:-20
target|r:this	1:-28 3:37
target|r:thos	0:-17
target|r:thought	3:-37
target|r:thre	2:-21 3:-8
target|r:throat	3:-24
target|r:tighten	3:-37
target|r:tim	2:-17 3:-31
target|r:to	1:-35 2:-30
target|r:toward	3:35
target|r:tumor	3:37
target|r:typ	0:30 3:-35
target|r:ulcer	0:-54
target|r:underactiv	2:29
target|r:until	0:-27
target|r:up	1:-57
target|r:use	0:-52
target|r:vessel	3:-15
target|r:virus	0:-29
target|r:we	3:9
target|r:week	0:-28 3:-26
target|r:well	2:-38
target|r:wer	0:-34 1:-45
target|r:what	1:-31
target|r:which	0:-57 2:-40 3:22
target|r:whil	3:30
target|r:who	3:-32
target|r:why	3:-34
target|r:with	0:-14 1:-51 2:-36
target|r:within	1:-43 3:-12
target|r:womb	3:-28
target|r:work	1:-53 2:18
target|r:year	3:-36
target|r:you	0:-75 1:22 2:-29 3:-42
target|r:your	0:-53 3:11
target|r:“	3:-36
target|r:”	3:34
target|s:'s	2:-49
target|s:1	0:-18
target|s:10	1:-65 3:-25
target|s:100	0:-52 3:-36
target|s:12	1:-35
target|s:15	0:-36
target|s:18	3:-25
target|s:2	0:30
target|s:20	1:-45 3:-38
target|s:200	3:-22
target|s:2006	3:-20
target|s:2021	3:-27
target|s:2023	3:-30
target|s:21	3:-25
target|s:28	3:19
target|s:3	0:-51
target|s:3,4	3:30
target|s:30	0:-44 1:-35 3:-41
target|s:300	1:-30
target|s:35	0:-31
target|s:40	1:31 3:-22
target|s:6	0:-51
target|s:7	3:-15
target|s:75	3:27
target|s:80	1:-37 3:31
target|s:abandon	3:-22
target|s:abnormal	3:-32
target|s:absorb	0:-30
target|s:absorption	3:-21
target|s:accumben	3:-24
target|s:ace	3:-23
target|s:acetylcholin	3:-34
target|s:ach	3:-28
target|s:acid	2:-48
target|s:act	0:-32
target|s:activ	0:-63
target|s:activat	0:-50 1:-71
target|s:acupunctur	3:14
target|s:additionally	3:-36
target|s:adenosin	1:-38 3:12
target|s:adviz	3:-25
target|s:after	2:-60 3:-3
target|s:again	0:-43
target|s:age	0:-69 3:25
target|s:agent	3:38
target|s:agonist	0:-42
target|s:ahead	2:23 3:-34
target|s:aim	3:32
target|s:air	1:-31
target|s:al	0:-2 1:-56 3:-27
target|s:alendronat	3:-18
target|s:alendronic	1:-43 3:42
target|s:alert	2:22
target|s:all	3:-31
target|s:alon	1:-44
target|s:along	1:-49
target|s:although	0:-45 3:32
target|s:amiodaron	3:-22
target|s:amlodipin	0:-35
target|s:ammonia	0:-35 1:32
target|s:amount	0:-49 2:25
target|s:an	3:6
target|s:and	2:-32 3:18
target|s:androgen	0:-40
target|s:anemia	3:-26
target|s:anesthetic	3:-38
target|s:anifrolumab	3:17
target|s:ankl	2:-27
target|s:another	0:-29 2:31 3:38
target|s:antagonist	3:44
target|s:antibiotic	3:-36
target|s:antibody	0:-39 1:-32
target|s:antigen	3:28
target|s:antioxidant	0:-49 3:27
target|s:anus	1:-23
target|s:any	1:-43
target|s:anyon	2:47
target|s:anyway	3:-15
target|s:apart	0:-38
target|s:apoe4	3:-46
target|s:appear	1:-50 3:17
target|s:are	1:-23 2:22
target|s:arm	1:-36 3:-45
target|s:around	1:11
target|s:arthritis	3:-36
target|s:as	0:36 2:4
target|s:ask	0:-45 3:-26
target|s:aspirin	3:-25
target|s:assembly	3:33
target|s:asthma	0:-33 1:32 3:-32
target|s:at	0:-52
target|s:attack	3:12
target|s:away	0:-65
target|s:b	1:-45
target|s:back	0:-27 2:-44 3:-21
target|s:bacteria	0:-76 3:30
target|s:bad	3:-34
target|s:badly	2:23 3:-33
target|s:balanc	3:41
target|s:bas	0:-38
target|s:basal	3:-28
target|s:basis	3:-4
target|s:be	2:31 3:-22
target|s:beam	1:31 2:-17 3:-28
target|s:bear	1:-23
target|s:beat	0:-31 2:-18 3:24
target|s:becaus	2:26
target|s:becom	2:-24 3:-31
target|s:bee	0:-88 2:-45
target|s:befor	1:-60 3:-28
target|s:begun	3:14
target|s:behavioral	3:-17
target|s:behind	3:-25
target|s:belimumab	3:17
target|s:belly	3:23
target|s:belong	0:-56 3:28
target|s:beneath	3:-33
target|s:benefit	0:53 1:-35
target|s:besid	3:-18
target|s:best	3:-42
target|s:beta	0:-51
target|s:beta2	3:27
target|s:better	0:-32 1:41
target|s:between	1:-67
target|s:bil	3:-23
target|s:bind	0:-46 1:-49
target|s:bisacodyl	3:17
target|s:blad	3:22
target|s:bladder	1:-43
target|s:blam	3:-27
target|s:ble	3:29
target|s:bleed	1:48 2:-37
target|s:blind	3:23
target|s:block	0:-44 1:-21
target|s:blood	2:-75
target|s:blur	3:-15
target|s:bly	3:17
target|s:body	0:-79
target|s:bon	3:-41
target|s:bonus	3:-26
target|s:both	1:-56
target|s:botox	0:-25
target|s:bottom	3:-22
target|s:brain	0:-44 1:-48 3:-20
target|s:break	0:-63 3:-29
target|s:breast	3:-50
target|s:breath	1:-32 2:-20
target|s:breathlessness	3:27
target|s:bring	2:-22
target|s:broken	0:-39
target|s:bruiz	1:9
target|s:budg	0:25
target|s:bug	1:-46
target|s:build	1:-43
target|s:bulevirtid	3:-27
target|s:burst	1:21
target|s:but	2:-54 3:-19
target|s:by	0:-57 2:-30
target|s:c	1:38 2:-28 3:-45
target|s:cal	1:-50
target|s:calcium	0:-50
target|s:calm	1:-40
target|s:cam	3:-36
target|s:can	1:40 2:-27 3:-7
target|s:can't	3:26
target|s:cancer	0:35 1:-50 2:-54
target|s:cannot	1:-50
target|s:capsul	2:-25 3:-34
target|s:carrier	3:-36
target|s:carry	2:-31
target|s:cas	3:-25
target|s:cataract	1:24
target|s:caus	1:35 2:-50 3:-6
target|s:cell	2:-50
target|s:cent	3:-16
target|s:certain	0:-31 3:26
target|s:cervix	1:-23
target|s:chanc	2:-23 3:-34
target|s:chang	3:24
target|s:channel	0:-50 1:-54 3:25
target|s:cheap	3:-28
target|s:check	2:-51
target|s:chest	0:-37
target|s:child	3:13
target|s:children	0:-11
target|s:chines	3:14
target|s:choic	0:33
target|s:cholesterol	0:24 2:-34 3:-16
target|s:cholinergic	3:-31
target|s:chronic	3:-41
target|s:circulat	3:22
target|s:clamp	3:22
target|s:clear	1:-50 2:-41
target|s:clog	3:-31
target|s:codein	3:-22
target|s:coil	3:-20
target|s:collagen	0:-39 3:53
target|s:com	0:-44
target|s:compar	3:-28
target|s:compet	3:26
target|s:complaint	3:-20
target|s:complex	3:42
target|s:confusion	1:-26
target|s:constipation	1:-49
target|s:contact	3:-21
target|s:contain	1:-58 3:-23
target|s:contract	3:-25
target|s:contrast	0:-48 1:-35 3:49
target|s:copper	3:-21
target|s:cor	3:22
target|s:cord	0:-46
target|s:cornea	1:-38
target|s:cortex	3:49
target|s:cortisol	3:14
target|s:cost	3:-23
target|s:cough	3:-27
target|s:could	2:-33
target|s:count	3:-38
target|s:coupl	3:-31
target|s:cpap	3:28
target|s:crescent	3:-33
target|s:cryo	3:18
target|s:culprit	3:-22
target|s:cur	3:-37
target|s:cytotoxicity	3:24
target|s:d	3:-22
target|s:dalteparin	3:20
target|s:damag	1:25 2:-37
target|s:damp	0:32 1:-47
target|s:dangerous	3:-30
target|s:dangerously	3:-20
target|s:dark	1:30 3:-36
target|s:day	0:-39
target|s:daytim	1:-30
target|s:decad	3:-40
target|s:decay	1:-39 3:-18
target|s:degre	3:-22
target|s:desn't	0:48
target|s:despit	0:-35
target|s:diabet	1:37 2:-12
target|s:diabetic	3:-25
target|s:dialysis	3:-33
target|s:did	3:-29
target|s:differenc	0:49 1:-27
target|s:different	1:-49
target|s:difficil	1:26
target|s:directly	3:21
target|s:diseas	1:-72
target|s:disorder	3:-30
target|s:dissolv	0:-42 1:-48
target|s:dna	0:-43 1:-48 3:41
target|s:doctor	3:-12
target|s:doe	1:-40 3:26
target|s:don	3:-17
target|s:don't	1:-87 2:-39 3:-20
target|s:donor	0:-27
target|s:dopamin	0:-46 1:-45 2:-24 3:19
target|s:down	1:-49 2:-28
target|s:draw	3:-18
target|s:drink	1:-42 2:-30 3:-29
target|s:drip	3:-11
target|s:drop	0:26
target|s:drug	0:-31 2:-30
target|s:each	0:-50 2:-48
target|s:ear	3:-39
target|s:eardrum	0:37
target|s:earlier	0:-33 3:32
target|s:eat	3:-31
target|s:eaten	3:21
target|s:edit	3:22
target|s:effect	0:-41
target|s:egfr	3:-14
target|s:eight	1:-36
target|s:elastin	3:28
target|s:embryo	3:-16
target|s:empty	0:-17 2:-30
target|s:enamel	3:-32
target|s:end	1:-37 3:-31
target|s:endogenous	3:-24
target|s:energy	1:-19 3:33
target|s:enhanc	3:32
target|s:enough	3:-22
target|s:enter	3:46
target|s:enzym	1:-26
target|s:eosinophil	1:-32
target|s:epinephrin	3:-29
target|s:er	3:-19
target|s:estrogen	0:-55 2:-34
target|s:et	0:-2 1:-56 3:-27
target|s:europ	3:-36
target|s:event	3:24
target|s:ever	1:-37 2:26
target|s:every	1:-61
target|s:everyon	0:-39 2:32 3:-32
target|s:evolocumab	3:-31
target|s:examin	1:-39
target|s:exerciz	3:25
target|s:expect	1:34 3:-47
target|s:expensiv	3:17
target|s:extra	1:-32
target|s:extrem	3:22
target|s:extremely	3:-21
target|s:eye	3:-71
target|s:factor	1:-32
target|s:fail	2:18 3:-37
target|s:failur	0:-37
target|s:fall	3:-28
target|s:famous	3:18
target|s:feel	1:-32
target|s:feet	3:-31
target|s:fell	3:-19
target|s:felt	1:-29 3:-31
target|s:fertilization	3:-14
target|s:fetal	3:25
target|s:fever	3:-22
target|s:few	0:-3
target|s:fewer	0:-61 3:-35
target|s:fibr	3:-26
target|s:fin	1:-33
target|s:fir	3:-16
target|s:first	0:-24
target|s:fish	3:-21
target|s:fiv	0:-59
target|s:flar	1:34 3:-36
target|s:floor	3:-25
target|s:fluid	1:-23 3:3
target|s:follicl	0:-52 1:-41 3:23
target|s:for	2:-42
target|s:forc	3:22
target|s:form	0:-53 1:-86 2:-42
target|s:formation	3:30
target|s:four	1:-36
target|s:fractur	3:-29
target|s:fragil	1:24
target|s:french	3:-21
target|s:fresh	3:27
target|s:fresher	3:-29
target|s:from	1:-55
target|s:fsh	0:-45
target|s:full	1:-47
target|s:fur	3:-23
target|s:further	0:-43 3:17
target|s:gaba	1:-40 3:12
target|s:gap	3:-26
target|s:gas	3:-34
target|s:gel	3:-43
target|s:generic	3:-21
target|s:germ	0:-21
target|s:get	0:-45 2:-52
target|s:giv	0:-56 1:-65
target|s:given	3:3
target|s:gland	2:27
target|s:glass	3:-21
target|s:glp	0:-50 1:-33
target|s:go	2:20
target|s:goe	0:-54 1:-27
target|s:good	0:-48 1:-45
target|s:gradually	3:-17
target|s:group	1:-42
target|s:grow	0:-53
target|s:growth	1:-53
target|s:gullet	1:24
target|s:gum	0:-55
target|s:gurcan	3:24
target|s:gut	0:-34 3:26
target|s:had	1:-54 2:23
target|s:hair	1:7 3:-23
target|s:halt	3:35
target|s:hand	1:-50
target|s:happen	1:-31 3:-39
target|s:hard	3:-23
target|s:harder	0:-36 1:32
target|s:hardly	1:-24
target|s:harm	1:50 3:-20
target|s:has	1:41 2:-47
target|s:hav	1:-18
target|s:heal	1:-36
target|s:healthy	2:-30
target|s:hear	0:-28
target|s:heart	1:-51
target|s:heat	0:-42
target|s:helicobacter	3:-32
target|s:help	2:-24
target|s:hepatitis	0:38
target|s:her	0:-58
target|s:heterozygous	3:-32
target|s:high	2:-10
target|s:hip	1:-41 3:-34
target|s:histamin	0:-57 1:-35
target|s:hiv	2:-28 3:-25
target|s:hold	0:-42 1:-45 2:-32
target|s:hormon	1:-26
target|s:hospital	1:-59
target|s:hour	1:-50
target|s:how	1:-34
target|s:however	3:46
target|s:human	3:-35
target|s:if	1:15 2:20 3:-31
target|s:ige	3:28
target|s:il	3:36
target|s:ill	3:16
target|s:immun	0:-46 1:-57 3:21
target|s:immunity	3:-35
target|s:impair	3:18
target|s:impairment	3:-15
target|s:implant	0:-41 3:35
target|s:incidenc	3:-28
target|s:inconvenienc	2:22
target|s:increas	0:-58 2:-56
target|s:infection	0:44 3:-30
target|s:inflam	1:28
target|s:ingredient	0:-55
target|s:inhaler	3:19
target|s:inhibit	0:-61 1:-72 3:1
target|s:inhibitor	0:-25
target|s:injury	3:19
target|s:insid	1:-68
target|s:instead	0:-50
target|s:instruction	3:34
target|s:insulin	1:-15 3:-25
target|s:interact	0:-30
target|s:interfer	1:-18
target|s:into	0:-31
target|s:intravenously	3:17
target|s:involv	0:-39
target|s:iron	0:-29 2:32 3:-27
target|s:irritat	0:-34 1:41 3:-30
target|s:isn't	0:-56 2:27
target|s:isotretinoin	3:19
target|s:it	3:9
target|s:itch	3:-34
target|s:its	0:-20 1:-36
target|s:jab	3:-29
target|s:japanes	3:23
target|s:jaw	1:-41
target|s:join	3:-34
target|s:journal	3:-36
target|s:just	3:-11
target|s:kappa	3:44
target|s:kidney	1:-20 2:15 3:-27
target|s:kind	0:24
target|s:kit	3:-24
target|s:kne	3:-12
target|s:know	0:-47
target|s:known	1:-50
target|s:lactos	1:-38
target|s:laid	3:31
target|s:larg	3:-49
target|s:laser	0:-51
target|s:ldl	1:-46
target|s:lead	0:-42 3:-15
target|s:least	0:-27
target|s:leav	0:-51 2:39
target|s:left	0:-55
target|s:less	3:34
target|s:level	0:-34
target|s:licens	3:-25
target|s:lif	0:-56 3:-31
target|s:lift	3:-21
target|s:light	1:-58
target|s:lik	0:-19 1:-69
target|s:likely	0:-51
target|s:likewiz	2:22
target|s:liquid	1:-42 3:-27
target|s:lisinopril	0:-50
target|s:littl	3:-4
target|s:liver	0:-18
target|s:local	0:-46
target|s:look	3:-9
target|s:los	3:-42
target|s:loss	1:-38 3:36
target|s:lost	0:-32 1:26
target|s:low	1:-35
target|s:lower	2:-44 3:14
target|s:mad	1:-72 3:-22
target|s:magnesium	1:-57 2:-37 3:-47
target|s:mainly	1:-43
target|s:mak	0:-44 2:-46
target|s:man	3:-30
target|s:many	0:-33
target|s:marker	3:-27
target|s:mask	3:37
target|s:mast	3:32
target|s:master	3:-31
target|s:may	1:8 3:-10
target|s:medicin	0:-34 2:-46
target|s:meet	3:-26
target|s:melatonin	0:-49 1:-79 2:-29 3:-24
target|s:men	1:-47
target|s:menopaus	0:-33 3:-30
target|s:metal	3:-27
target|s:mic	3:13
target|s:milk	2:28
target|s:million	3:-44
target|s:mimic	0:-47
target|s:mind	0:-52 3:-32
target|s:mineral	0:-26
target|s:minut	0:-73 1:-30 3:23
target|s:misprint	3:-31
target|s:molecular	3:38
target|s:mor	0:-12 2:-31
target|s:morn	3:-30
target|s:most	0:-21 2:-44
target|s:mostly	3:-31
target|s:mov	0:-50
target|s:mresvia	3:29
target|s:mu	3:32
target|s:muscl	0:-71
target|s:must	1:27 3:-14
target|s:my	2:-23 3:-35
target|s:narrow	1:-42
target|s:nausea	3:24
target|s:near	3:-26
target|s:neck	0:-57 1:-38
target|s:nee	0:-31 1:-44 2:-33
target|s:need	3:-34
target|s:needl	0:-35 1:-52 3:-18
target|s:negativ	3:-21
target|s:nerv	0:-40
target|s:never	3:-43
target|s:new	1:-62
target|s:newer	3:19
target|s:next	1:-39
target|s:nhs	0:-27 3:38
target|s:nic	3:-16
target|s:nicotin	1:-53
target|s:nin	3:-35
target|s:no	1:-39
target|s:nobody	3:25
target|s:nor	3:-39
target|s:nos	2:-31
target|s:not	2:29
target|s:noth	3:-35
target|s:now	2:-28
target|s:nucleus	3:-15
target|s:number	0:-44 3:-32
target|s:occupy	3:28
target|s:occur	0:-51 3:-36
target|s:offer	1:-51
target|s:often	1:46 2:-33
target|s:old	3:-24
target|s:older	1:-27 3:-32
target|s:omeprazol	0:22 1:-36 2:-24
target|s:on	2:-44
target|s:onc	2:-35 3:32
target|s:one	2:-69
target|s:only	1:-58 3:-24
target|s:open	0:-37 3:29
target|s:operation	1:-38 3:21
target|s:opioid	0:-59
target|s:organ	0:23
target|s:osteoarthritis	3:-28
target|s:osteoporosis	0:-44
target|s:other	1:-60 3:-12
target|s:our	0:-55 3:-56
target|s:out	3:26
target|s:over	0:-16 3:38
target|s:overactiv	0:-33
target|s:overdos	1:12 3:-17
target|s:own	0:-22 2:-34
target|s:oxidas	0:-52
target|s:oxygen	1:-63 3:20
target|s:pacemaker	3:31
target|s:pain	0:-55
target|s:paracetamol	3:-21
target|s:parkinson	3:-39
target|s:pass	0:-44
target|s:passag	3:-17
target|s:patch	1:-47
target|s:pelvic	3:-25
target|s:penis	1:-23
target|s:per	1:-47
target|s:percent	3:-30
target|s:period	3:-27
target|s:permanent	1:-43 3:-28
target|s:persist	1:-36
target|s:person	0:-26 1:23
target|s:pigment	1:-41
target|s:plac	1:-52
target|s:plant	3:18
target|s:plaqu	1:-30 3:48
target|s:plasma	0:-59 1:-43 3:22
target|s:platelet	0:-52
target|s:plenty	3:-18
target|s:point	1:-52
target|s:polyp	0:-53
target|s:por	0:22
target|s:possibly	3:-31
target|s:potassium	0:-35 3:-33
target|s:pregnancy	2:25
target|s:prepar	3:-33
target|s:presentation	3:30
target|s:press	3:23
target|s:pressur	2:-31 3:6
target|s:pro	3:16
target|s:probiotic	3:-21
target|s:problem	3:-36
target|s:product	1:-43
target|s:prolong	3:33
target|s:promot	3:-27
target|s:propranolol	0:-32
target|s:prostat	1:-5 3:23
target|s:protect	1:-56
target|s:protein	1:-72 2:-50
target|s:prp	3:-28
target|s:psa	3:-17
target|s:publish	3:-22
target|s:pul	3:20
target|s:pull	0:-47 1:-37
target|s:puls	3:34
target|s:pump	0:-70 3:9
target|s:pupil	0:50
target|s:purpos	0:-35 3:-21
target|s:push	0:-40
target|s:put	1:-56
target|s:pylori	3:-32
target|s:qi	3:14
target|s:quarter	3:16
target|s:rais	2:-48
target|s:ramipril	3:-23
target|s:randomiz	0:41
target|s:rar	0:-33 2:-28 3:-38
target|s:rat	3:-8
target|s:rather	3:35
target|s:ray	1:-28
target|s:reach	3:26
target|s:reaction	1:-24
target|s:receptor	0:-55 1:-42
target|s:recommend	3:-22
target|s:record	3:-21
target|s:recover	3:-19
target|s:recycl	3:27
target|s:redness	1:-22 3:-32
target|s:reduc	1:-49
target|s:reduction	3:-18
target|s:relaps	0:-42
target|s:relat	1:-29
target|s:relax	1:-43 3:42
target|s:releas	0:-71 1:-50
target|s:reliev	3:32
target|s:remain	0:-30 1:-51
target|s:remov	3:35
target|s:renal	0:65 1:-39 2:-28 3:-35
target|s:repair	3:18
target|s:repeat	3:-28
target|s:replac	0:-43
target|s:replacement	3:19
target|s:report	1:-50
target|s:requir	1:-44
target|s:rescu	3:-22
target|s:researcher	0:-42 1:-39
target|s:respond	0:47
target|s:respons	3:22
target|s:rest	3:-14
target|s:retina	0:-35
target|s:review	1:-40
target|s:rheumatoid	3:-26
target|s:rich	3:21
target|s:risk	1:-35
target|s:rituximab	0:-42
target|s:rna	2:-27
target|s:road	3:34
target|s:rol	0:-39 1:-29
target|s:room	3:-24
target|s:ros	1:45 3:-12
target|s:rosacea	3:-15
target|s:roughly	1:-41 3:-44
target|s:rounder	1:24
target|s:row	3:-26
target|s:said	2:16
target|s:salbutamol	3:32
target|s:salt	1:-35
target|s:sam	0:-52 2:-34
target|s:scalp	0:-61 1:-46
target|s:scan	0:-41
target|s:school	3:-24
target|s:search	0:-24
target|s:second	1:-30
target|s:seen	1:-39
target|s:seldom	3:-36
target|s:semaglutid	3:-30
target|s:semen	3:-36
target|s:separat	0:21
target|s:serotonin	0:-43 1:-59
target|s:serum	0:-46
target|s:session	3:-17
target|s:settl	0:-48 1:-49
target|s:several	1:-53
target|s:sex	0:-32 2:-29
target|s:shav	3:-34
target|s:she	0:-62
target|s:sheet	3:-25
target|s:shift	3:23
target|s:shot	3:-22
target|s:should	2:17 3:-28
target|s:shoulder	3:18
target|s:show	0:-21
target|s:shown	3:-24
target|s:shrink	0:-34
target|s:shut	0:-50 1:-51
target|s:sickl	1:-23
target|s:sight	3:-28
target|s:sign	1:40
target|s:signal	0:-39 1:-27
target|s:significantly	0:40 3:-23
target|s:similar	0:-32
target|s:simply	0:-42
target|s:simvastatin	3:-22
target|s:sinc	0:-47
target|s:sit	0:-49 3:15
target|s:six	3:-47
target|s:sleep	0:-48
target|s:slightly	0:-12 1:40 3:-32
target|s:slim	3:-33
target|s:slop	3:-31
target|s:slow	3:20
target|s:slowly	0:-49 1:-44 3:28
target|s:small	1:-57 2:21 3:14
target|s:smooth	0:-28 3:25
target|s:socket	3:-27
target|s:sodium	0:-41
target|s:someth	0:-45
target|s:sooner	3:-20
target|s:sor	0:-51 3:-29
target|s:spar	3:12
target|s:spe	3:18
target|s:sperm	0:39 3:-13
target|s:split	3:-26
target|s:spray	1:-34 3:-22
target|s:spread	0:31 1:-26 3:-32
target|s:sprout	3:21
target|s:squeez	3:19
target|s:ssris	1:-35
target|s:stain	3:-29
target|s:start	1:-65
target|s:stay	1:-59
target|s:steady	0:-47
target|s:stem	0:-70 2:-38
target|s:steroid	1:40
target|s:sticky	0:-31 1:-25
target|s:stiffen	3:-37
target|s:stiffness	3:-35
target|s:still	1:-68 2:-27
target|s:stimulat	0:-27
target|s:sting	0:-38
target|s:stomach	1:23 3:-36
target|s:stop	0:-29 3:37
target|s:straight	2:-20 3:-35
target|s:strain	3:-23
target|s:strengthen	1:-43 3:29
target|s:stress	0:-60 3:28
target|s:strong	3:-44
target|s:subcutaneously	3:17
target|s:substanc	3:-26
target|s:such	1:-19
target|s:sufferer	2:22
target|s:sugar	2:-16
target|s:suit	3:25
target|s:suitabl	1:-37 2:21
target|s:sun	1:-33
target|s:supplement	3:-25
target|s:surfac	1:-35
target|s:surgeon	0:-46 1:-32
target|s:swallow	1:-64
target|s:sweat	3:-31
target|s:swel	2:-31
target|s:switch	0:-70 1:-71
target|s:syndrom	1:-44
target|s:system	0:-11 1:-57 3:39
target|s:systolic	0:25
target|s:t	0:-57
target|s:tablet	0:-38
target|s:target	0:-38
target|s:teeth	2:-35 3:-40
target|s:tell	0:10
target|s:tendon	1:43 3:-40
target|s:teriparatid	3:19
target|s:test	2:-16 3:-29
target|s:that	0:-14 3:26
target|s:that'	0:-34 3:-36
target|s:their	2:-45
target|s:themselv	1:33
target|s:then	0:-74 3:-20
target|s:theory	3:34
target|s:ther	0:-32 1:-19 2:-48
target|s:there'	1:-46
target|s:thes	0:-29
target|s:they	3:34
target|s:thigh	3:-28
target|s:thin	1:28 3:-50
target|s:thing	2:-25
target|s:think	3:25
target|s:thinner	0:-54 1:-42 2:-22
target|s:this	0:-47 2:-59
target|s:though	0:-61
target|s:thought	0:-55
target|s:thre	2:-28
target|s:throat	0:-66 1:-33 3:-35
target|s:through	0:-16
target|s:thrush	1:27
target|s:thyroid	0:-69 1:-19
target|s:tickl	3:17
target|s:tight	3:-35
target|s:tighten	3:-40
target|s:tim	2:-34
target|s:tiny	1:-45
target|s:tip	3:-25
target|s:tir	1:-49
target|s:tissu	0:-65
target|s:to	2:-33
target|s:together	3:-26
target|s:toleranc	1:-29 3:-21
target|s:tongu	0:-48
target|s:top	1:-70
target|s:toxic	0:-51 3:-22
target|s:toxicity	3:-16
target|s:toxin	0:-53 1:-55 3:-40
target|s:tract	3:-39
target|s:traditional	3:14
target|s:train	0:-31
target|s:treat	1:-46
target|s:tricyclic	3:25
target|s:triglycerid	0:33 3:-37
target|s:tripl	3:-19
target|s:triptan	3:24
target|s:troubl	0:-26 3:-43
target|s:turn	2:-29 3:-31
target|s:twic	3:22
target|s:two	3:12
target|s:typ	0:42 1:-53
target|s:ulcer	3:-26
target|s:unabl	3:-27
target|s:unaffect	3:32
target|s:under	0:-30 1:-62 2:-37
target|s:underactiv	2:36
target|s:unit	3:-32
target|s:unless	1:22
target|s:unlik	1:-44 3:47
target|s:until	0:-33 1:-34
target|s:unwell	3:-20
target|s:up	1:-35 2:-54
target|s:upper	0:-31
target|s:upset	0:-50 1:49 3:-48
target|s:upstream	3:38
target|s:urethra	3:-22
target|s:uric	1:-28
target|s:urin	0:-34
target|s:usually	1:-24 2:30 3:-31
target|s:vaccin	0:-54
target|s:valproic	1:33 3:-23
target|s:vanish	0:-35 3:26
target|s:varnish	3:-18
target|s:vein	1:-35
target|s:version	3:-25
target|s:vessel	1:-59 3:44
target|s:vii	3:27
target|s:virus	1:-71
target|s:vision	3:-22
target|s:volum	1:28
target|s:volunteer	3:-23
target|s:vomit	1:-44
target|s:wak	0:-52 3:15
target|s:walk	3:-28
target|s:walker	3:-22
target|s:wall	1:-19
target|s:want	0:-47
target|s:warfarin	0:-39 3:33
target|s:was	2:-46 3:32
target|s:water	0:-114 1:-68 2:-43 3:2
target|s:we	0:61
target|s:weak	0:-47 1:-51
target|s:weaken	3:-31
target|s:weakness	1:42
target|s:wear	0:-34
target|s:week	0:29 2:-44
target|s:wer	1:-53 3:18
target|s:what	2:-30 3:-28
target|s:when	2:-31 3:25
target|s:wher	1:-63
target|s:wherea	3:-28
target|s:whether	3:-29
target|s:which	0:-22 1:-35 2:-34
target|s:whil	0:-47
target|s:whiten	3:-23
target|s:whol	0:-44 2:-25
target|s:whom	3:-33
target|s:whos	1:-42 3:-53
target|s:widen	1:-25
target|s:will	2:-42
target|s:with	3:-5
target|s:within	0:-61
target|s:without	2:-52
target|s:womb	3:-40
target|s:women	2:-38
target|s:won't	3:-45
target|s:word	3:-12
target|s:work	0:-25 1:-39
target|s:wors	1:-38
target|s:would	0:-14
target|s:wound	3:-36
target|s:x	1:-35
target|s:yeast	3:-31
target|s:yellow	2:-27
target|s:yet	0:-28
target|s:you'r	2:-30 3:-33
target|s:yourself	3:32
target|share:0	3:-13
target|share:1	3:30
target|share:2	0:-17 3:39
target|t:none	0:-51
target|t:topic	1:-36
target|tb	2:-38
target|via:abbreviation	3:18
target|via:paraphrase	3:-43
target|z:promotional	2:-43 3:-25
the-condition	0:24 1:-83 2:-66
the-topic	2:-145 3:-44 5:-39
treatment	5:-19
treatment|1:"	5:-41
treatment|1:(	2:-31
treatment|1:a	3:-38
treatment|1:acamprosat	2:-13
treatment|1:alendronic	3:-23
treatment|1:alginat	2:-17
treatment|1:amiodaron	2:-23
treatment|1:amitriptylin	3:-12
treatment|1:amlodipin	3:24
treatment|1:an	2:10
treatment|1:and	3:-17 5:-25
treatment|1:anticholinergic	2:20
treatment|1:as	2:-36 3:-11 5:-37
treatment|1:at	3:-23
treatment|1:avoid	2:23 5:-14
treatment|1:befor	2:-31
treatment|1:both	3:-26
treatment|1:botox	2:-33
treatment|1:bupropion	2:-24
treatment|1:calcium	5:-19
treatment|1:caution	2:32
treatment|1:cbd	3:-27 5:-16
treatment|1:clozapin	2:-16
treatment|1:combin	5:-21
treatment|1:cool	2:-32
treatment|1:cortison	5:-11
treatment|1:cytisin	3:-13
treatment|1:doctor	5:-15
treatment|1:donepezil	3:-25 5:-17
treatment|1:erosol	5:15
treatment|1:erythromycin	2:27
treatment|1:exerciz	5:-18
treatment|1:exist	2:-22
treatment|1:first	2:-30 3:-23
treatment|1:fish	5:18
treatment|1:for	3:-34
treatment|1:from	3:-32
treatment|1:furosemid	2:-23
treatment|1:giv	2:26
treatment|1:green	2:-30
treatment|1:hav	2:21
treatment|1:in	2:-17 5:-29
treatment|1:inhal	5:-16
treatment|1:iron	2:29
treatment|1:isotretinoin	5:-12
treatment|1:ispaghula	2:-24
treatment|1:lactulos	5:-10
treatment|1:laser	2:-27
treatment|1:levodopa	2:-31
treatment|1:liv	2:31
treatment|1:long	5:-19
treatment|1:low	5:-21
treatment|1:macrogol	2:-27
treatment|1:many	2:-37
treatment|1:metronidazol	2:-34
treatment|1:naltrexon	3:12
treatment|1:needl	3:-22
treatment|1:nicotin	3:-23 5:-21
treatment|1:no	2:20
treatment|1:nor	2:-24
treatment|1:older	2:-23
treatment|1:ordinary	2:-22 5:-15
treatment|1:other	2:-26
treatment|1:our	2:-34 5:-14
treatment|1:paracetamol	2:-35
treatment|1:participant	2:24
treatment|1:peopl	2:-10 5:-20
treatment|1:phosphat	2:-20
treatment|1:pleas	2:27
treatment|1:prednisolon	5:-18
treatment|1:probiotic	5:-14
treatment|1:prp	5:-29
treatment|1:raloxifen	2:-20 5:-21
treatment|1:rasagilin	2:24
treatment|1:senna	2:-27
treatment|1:sertralin	2:-30
treatment|1:sleep	2:-30
treatment|1:smok	2:29
treatment|1:som	2:-36 5:-27
treatment|1:steroid	5:25
treatment|1:strong	2:-26
treatment|1:sumatriptan	3:-23
treatment|1:supplement	2:-22
treatment|1:surgery	2:-29
treatment|1:tak	2:42
treatment|1:taken	2:-23
treatment|1:tell	2:42
treatment|1:that	5:17
treatment|1:the	3:-28 5:-41
treatment|1:they	5:-25
treatment|1:this	5:-22
treatment|1:thre	5:-19
treatment|1:topical	5:-15
treatment|1:topiramat	3:-21
treatment|1:two	5:-20
treatment|1:unlik	2:-32
treatment|1:use	2:-30
treatment|1:usual	5:-22
treatment|1:vitamin	5:-17
treatment|1:warfarin	2:-20 5:-21
treatment|1:we	2:-22
treatment|1:with	2:-24
treatment|1:women	2:-26
treatment|1:you	2:-6
treatment|1:your	5:-19
treatment|1:zoledronic	5:-16
treatment|1:“	2:-37 5:-32
treatment|2:" but	2:-39
treatment|2:" clobazam	2:34
treatment|2:a dos	2:-36
treatment|2:a pacemaker	2:29
treatment|2:alendronic acid	3:-23
treatment|2:alginat ,	2:-16
treatment|2:amiodaron and	2:-23
treatment|2:amitriptylin belong	3:-11
treatment|2:an allergy	2:20
treatment|2:anticholinergic drug	2:20
treatment|2:anyon age	5:18
treatment|2:are hav	2:16
treatment|2:are on	2:31
treatment|2:are tak	2:28
treatment|2:as for	5:-21
treatment|2:as with	2:-33
treatment|2:azathioprin and	2:34
treatment|2:becaus it	2:23
treatment|2:bupropion ,	2:-24
treatment|2:calcium and	2:-28
treatment|2:caution is	2:32
treatment|2:cytisin ,	3:-13
treatment|2:erosol inhaler	5:15
treatment|2:erythromycin may	2:27
treatment|2:first -	5:14
treatment|2:fish oil	5:18
treatment|2:giv it	2:26
treatment|2:green vegetabl	2:-30
treatment|2:hav ever	2:75
treatment|2:hav had	2:15
treatment|2:in contrast	3:-46
treatment|2:in ophthalmology	5:-10
treatment|2:in the	3:-35
treatment|2:inhal steroid	5:-16
treatment|2:it belong	3:-44
treatment|2:it is	3:-59
treatment|2:it must	2:31
treatment|2:it should	2:34
treatment|2:liv vaccin	2:31
treatment|2:long -	5:-10
treatment|2:melatonin should	2:25
treatment|2:naltrexon is	3:18
treatment|2:nicotin replacement	5:-11
treatment|2:no anesthetic	2:26
treatment|2:patient could	5:19
treatment|2:peopl on	2:32
treatment|2:peopl with	2:-34
treatment|2:phosphat binder	2:-20
treatment|2:pleas let	2:21
treatment|2:prednisolon is	5:-15
treatment|2:prp stand	5:-24
treatment|2:rasagilin and	2:24
treatment|2:som medicin	2:-21
treatment|2:statin (	5:-16
treatment|2:statin -	5:15
treatment|2:steroid injection	5:13
treatment|2:stop ulcer	2:-17
treatment|2:sumatriptan is	3:-23
treatment|2:tak blood	2:22
treatment|2:tak trimethoprim	2:22
treatment|2:taken together	2:-20
treatment|2:tell us	2:25
treatment|2:the collagen	3:-24
treatment|2:they are	2:24
treatment|2:topiramat belong	3:-21
treatment|2:we do	2:-16
treatment|2:you can	5:-22
treatment|2:you nee	2:-34
treatment|2:you will	2:-41 5:-19
treatment|2:zinc is	5:-21
treatment|2:zoledronic acid	5:-16
treatment|b:answer	2:-37 5:20
treatment|b:list-item	3:-23 5:-60
treatment|b:paragraph	5:-28
treatment|b:table-cell	3:-24 5:-50
treatment|c:acid	3:-36
treatment|c:add	2:-38 3:-24
treatment|c:allergic	2:14
treatment|c:allergy	2:29
treatment|c:amount	3:-27
treatment|c:anesthetic	5:14
treatment|c:ask	2:-26
treatment|c:aspirin	2:-33
treatment|c:avoid	5:-18
treatment|c:baby	2:27
treatment|c:belong	3:-48
treatment|c:bind	2:36
treatment|c:cal	5:-28
treatment|c:cas	2:-24
treatment|c:choic	2:-13
treatment|c:clear	2:25
treatment|c:com	5:-16
treatment|c:contain	5:-32
treatment|c:contraceptiv	2:-27
treatment|c:contrast	5:-12
treatment|c:cours	5:-12
treatment|c:cream	5:-20
treatment|c:day	5:-21
treatment|c:dealt	5:-16
treatment|c:diseas	2:27
treatment|c:disorder	2:-20
treatment|c:don	5:-20
treatment|c:dos	2:39
treatment|c:drink	2:33
treatment|c:drop	5:-26
treatment|c:eas	3:23
treatment|c:effect	3:-21
treatment|c:enzym	2:-20 3:26
treatment|c:erosol	5:15
treatment|c:establish	5:-26
treatment|c:eye	5:-20
treatment|c:fact	2:27
treatment|c:failur	2:25
treatment|c:first	3:22 5:-22
treatment|c:food	3:-21
treatment|c:fortnight	2:-19
treatment|c:found	5:-29
treatment|c:fre	5:17
treatment|c:gav	5:-24
treatment|c:gel	5:-13
treatment|c:given	5:-45
treatment|c:got	2:-16
treatment|c:group	3:-42
treatment|c:hcq	3:23
treatment|c:help	5:24
treatment|c:hour	5:-22
treatment|c:ibuprofen	2:-22 5:18
treatment|c:includ	2:-19 5:16
treatment|c:infection	2:-25
treatment|c:inhaler	5:-18
treatment|c:inhibitor	3:-29
treatment|c:injection	5:-48
treatment|c:injury	5:-11
treatment|c:instanc	5:-38
treatment|c:it'	5:-12
treatment|c:joint	5:14
treatment|c:keep	2:-21
treatment|c:larg	2:-23
treatment|c:littl	5:-18
treatment|c:low	2:-23
treatment|c:mean	2:-15
treatment|c:medicin	2:-34
treatment|c:mood	2:-29
treatment|c:muscl	3:28
treatment|c:nam	3:-26 5:-22
treatment|c:nee	2:-32 3:-27
treatment|c:need	5:-18
treatment|c:nicotin	3:-20
treatment|c:normally	5:19
treatment|c:numb	5:-25
treatment|c:offer	2:-39 3:-19
treatment|c:omeprazol	2:18
treatment|c:oral	5:-11
treatment|c:ordinary	2:-23 5:-15
treatment|c:own	3:-18
treatment|c:pancrea	3:26
treatment|c:participant	2:23
treatment|c:patient	3:-16
treatment|c:peopl	2:21 5:-14
treatment|c:pill	2:-27
treatment|c:recommend	2:-48
treatment|c:reduc	2:-20 3:-29
treatment|c:remember	2:24
treatment|c:replacement	5:14
treatment|c:respond	2:-24
treatment|c:respons	2:-32
treatment|c:review	3:-25 5:-20
treatment|c:seem	3:14
treatment|c:sever	2:-30
treatment|c:skin	2:-28 3:-27 5:-22
treatment|c:skip	2:27
treatment|c:spray	2:-22 5:-32
treatment|c:start	2:-43
treatment|c:steroid	5:26
treatment|c:strengthen	2:23
treatment|c:suggest	3:-29
treatment|c:suitabl	2:23
treatment|c:tablet	5:-31
treatment|c:tak	5:-27
treatment|c:tell	2:21
treatment|c:term	5:-19
treatment|c:thre	2:-24 5:-28
treatment|c:two	2:-39 5:-36
treatment|c:typ	2:28
treatment|c:use	5:-27
treatment|c:weak	3:25
treatment|c:wear	5:-18
treatment|c:week	3:17
treatment|c:weight	5:25
treatment|c:work	3:-27 5:-14
treatment|ck:date	2:-35 5:-24
treatment|ck:duration	3:-26
treatment|ck:form	2:-17 3:-36
treatment|ck:frequency	5:-23
treatment|ck:outcome	2:-9
treatment|ck:process	5:-20
treatment|ck:provider	3:-30 5:-36
treatment|ck:purpose	3:-41 5:-36
treatment|ck:quantity	5:-27
treatment|ck:setting	5:-29
treatment|ck:target	3:47 5:-23
treatment|cl:'s	2:-39 5:-22
treatment|cl:36	2:38
treatment|cl:ach	5:17
treatment|cl:acid	3:-44
treatment|cl:activat	2:-21
treatment|cl:acut	2:38
treatment|cl:add	2:-39 3:-35 5:-22
treatment|cl:adviz	2:26
treatment|cl:alcohol	2:25
treatment|cl:alendronic	3:-23
treatment|cl:allergy	2:20
treatment|cl:amitriptylin	3:-14
treatment|cl:amlodipin	3:15
treatment|cl:amount	2:-10
treatment|cl:anti	5:-17
treatment|cl:antidepressant	2:32
treatment|cl:approv	5:-21
treatment|cl:ask	2:-42
treatment|cl:asleep	5:15
treatment|cl:aspirin	2:-12
treatment|cl:autoimmun	2:31
treatment|cl:avoid	5:-19
treatment|cl:badly	2:-25
treatment|cl:belong	2:-28
treatment|cl:bind	2:36
treatment|cl:block	2:-25 3:38
treatment|cl:blood	2:17 3:-35
treatment|cl:blu	5:-30
treatment|cl:body	3:28
treatment|cl:brain	3:-27
treatment|cl:brand	5:-24
treatment|cl:breast	2:-23
treatment|cl:budesonid	5:-12
treatment|cl:bupropion	2:-34
treatment|cl:cal	5:-31
treatment|cl:capsul	5:19
treatment|cl:carry	5:-21
treatment|cl:cas	2:-35
treatment|cl:caus	2:-27 5:-21
treatment|cl:caution	2:35
treatment|cl:cbd	3:-34
treatment|cl:cell	3:-33
treatment|cl:check	2:-24
treatment|cl:chew	5:-23
treatment|cl:choic	5:-20
treatment|cl:choos	5:19
treatment|cl:clot	2:23
treatment|cl:coffe	2:-32
treatment|cl:cold	5:-18
treatment|cl:collagen	3:-24
treatment|cl:complicat	2:23
treatment|cl:consist	5:19
treatment|cl:contain	5:-40
treatment|cl:contraceptiv	3:-13
treatment|cl:contrast	2:-24 5:-23
treatment|cl:control	2:-21
treatment|cl:cours	5:-16
treatment|cl:cream	5:-26
treatment|cl:cross	3:-17
treatment|cl:cytisin	3:-14
treatment|cl:day	5:-22
treatment|cl:dealt	5:-17
treatment|cl:diabet	5:-18
treatment|cl:digoxin	2:23
treatment|cl:diseas	2:36 5:-16
treatment|cl:dissolv	5:-27
treatment|cl:doctor	5:-17
treatment|cl:dos	3:-26
treatment|cl:doxycyclin	2:29
treatment|cl:drink	2:30 5:-16
treatment|cl:drip	5:11
treatment|cl:drop	5:-24
treatment|cl:drug	3:-29
treatment|cl:eat	2:-36
treatment|cl:effect	3:-45
treatment|cl:enzym	2:-23 3:34
treatment|cl:erosol	5:15
treatment|cl:exerciz	3:-33
treatment|cl:eye	5:-22
treatment|cl:fact	2:26
treatment|cl:family	3:-24
treatment|cl:faster	5:-10
treatment|cl:fat	5:-37
treatment|cl:fell	3:-10
treatment|cl:finasterid	3:24
treatment|cl:first	2:-48 3:22
treatment|cl:food	5:-20
treatment|cl:fortnight	2:-19
treatment|cl:found	2:-40 5:-30
treatment|cl:fre	5:16
treatment|cl:gaba	3:-25
treatment|cl:gallston	2:26
treatment|cl:gav	5:-25
treatment|cl:gel	5:-14
treatment|cl:general	5:14
treatment|cl:giv	5:-29
treatment|cl:given	3:-30
treatment|cl:got	2:-17
treatment|cl:grapefruit	2:-28
treatment|cl:green	2:-36
treatment|cl:group	2:-26
treatment|cl:guidelin	2:-20
treatment|cl:gum	5:-22
treatment|cl:half	2:-30
treatment|cl:hcq	3:23
treatment|cl:heart	5:-18
treatment|cl:help	3:22
treatment|cl:hour	3:-42 5:-26
treatment|cl:i'v	5:-16
treatment|cl:impairment	2:33
treatment|cl:includ	2:-19 5:16
treatment|cl:indigestion	2:24
treatment|cl:infusion	5:-18
treatment|cl:ingredient	2:-35
treatment|cl:inhal	5:-17
treatment|cl:inhaler	5:-38
treatment|cl:inhibitor	3:-36
treatment|cl:injection	2:-36 3:-21 5:-18
treatment|cl:injury	5:-12
treatment|cl:intravenous	5:-20
treatment|cl:iron	2:-28
treatment|cl:it'	2:-29 5:-23
treatment|cl:iv	5:15
treatment|cl:keep	2:-39
treatment|cl:kidney	5:-15
treatment|cl:larg	2:-43
treatment|cl:led	2:-35
treatment|cl:letrozol	3:15
treatment|cl:lin	2:-25 5:17
treatment|cl:lisinopril	2:38
treatment|cl:littl	5:-29
treatment|cl:liv	2:-35
treatment|cl:local	5:-16
treatment|cl:long	2:-33 5:22
treatment|cl:look	2:-27
treatment|cl:low	2:-34 5:-29
treatment|cl:lozeng	5:-32
treatment|cl:magnesium	2:-18
treatment|cl:mainstay	5:13
treatment|cl:mean	2:-15
treatment|cl:medicin	2:-59 5:-22
treatment|cl:melatonin	2:30
treatment|cl:men	2:-30
treatment|cl:methotrexat	3:-17
treatment|cl:mg	5:-12
treatment|cl:mild	2:-20
treatment|cl:morn	2:-18
treatment|cl:muscl	3:26
treatment|cl:naltrexon	3:26
treatment|cl:nam	2:-22 3:-33 5:-22
treatment|cl:nasal	5:-28
treatment|cl:nee	2:-50 3:-25
treatment|cl:need	2:-36 5:-18
treatment|cl:needl	3:-26
treatment|cl:new	2:-23
treatment|cl:newer	3:-7
treatment|cl:nightmar	2:-27
treatment|cl:normally	2:-18 5:17
treatment|cl:numb	5:-34
treatment|cl:occupy	3:35
treatment|cl:older	5:-18
treatment|cl:oral	2:-32 5:-34
treatment|cl:ordinary	2:-24 5:-17
treatment|cl:own	3:-35
treatment|cl:pacemaker	2:26
treatment|cl:pain	5:-19
treatment|cl:pancrea	3:26
treatment|cl:paracetamol	2:-27
treatment|cl:participant	2:20
treatment|cl:pass	2:-17
treatment|cl:patch	5:-20
treatment|cl:patient	3:-34 5:-15
treatment|cl:pill	5:-15
treatment|cl:powder	5:-17
treatment|cl:pregnancy	2:-33
treatment|cl:prescrib	5:-8
treatment|cl:propranolol	5:16
treatment|cl:push	3:-22
treatment|cl:put	3:22
treatment|cl:receptor	2:-24
treatment|cl:recommend	2:-50
treatment|cl:reduc	2:-20 3:-33
treatment|cl:relax	2:-33 5:29
treatment|cl:relief	2:23
treatment|cl:renal	2:26
treatment|cl:respond	2:-31
treatment|cl:respons	2:-33
treatment|cl:result	3:-19
treatment|cl:review	5:-24
treatment|cl:seem	2:-32
treatment|cl:sensitiv	5:-22
treatment|cl:serious	2:-37
treatment|cl:sglt2	2:19
treatment|cl:shorten	5:-16
treatment|cl:singl	5:-24
treatment|cl:skin	5:-37
treatment|cl:skip	2:31
treatment|cl:sometim	2:-9 3:-16
treatment|cl:spel	3:-11
treatment|cl:spray	2:-24 5:-32
treatment|cl:squeez	2:-36
treatment|cl:stand	5:-22
treatment|cl:steroid	3:-26 5:24
treatment|cl:stir	5:-18
treatment|cl:stomach	2:-35
treatment|cl:stop	3:27 5:-20
treatment|cl:strengthen	2:23
treatment|cl:stress	3:-30 5:-24
treatment|cl:sugar	5:-12
treatment|cl:sumatriptan	3:-23
treatment|cl:superviz	5:-17
treatment|cl:swallow	5:21
treatment|cl:tablet	5:-42
treatment|cl:tak	5:-24
treatment|cl:tea	2:-12
treatment|cl:term	2:-28
treatment|cl:test	5:-14
treatment|cl:therapy	2:-21 3:-35
treatment|cl:there'	5:-15
treatment|cl:thre	2:-23 5:-29
treatment|cl:took	5:-22
treatment|cl:topical	5:-26
treatment|cl:topiramat	2:20 3:-22
treatment|cl:two	5:-39
treatment|cl:ulcer	2:-24
treatment|cl:use	3:-39
treatment|cl:usual	5:-23
treatment|cl:vaccin	2:-30
treatment|cl:vareniclin	5:-18
treatment|cl:vegetabl	2:-36
treatment|cl:wait	2:-21
treatment|cl:warn	2:27
treatment|cl:weak	3:25
treatment|cl:wear	5:-18
treatment|cl:week	5:-19
treatment|cl:women	2:-35
treatment|cl:work	5:-15
treatment|cl:year	5:-15
treatment|cl:you'll	2:-15 5:-14
treatment|cl:zinc	2:34 5:-32
treatment|cr:1	2:-30
treatment|cr:10	2:-32
treatment|cr:15	5:-13
treatment|cr:20	2:27
treatment|cr:2020	5:-21
treatment|cr:24	5:-25
treatment|cr:30	5:21
treatment|cr:40	5:16
treatment|cr:48	5:-15
treatment|cr:5	2:-30 5:-19
treatment|cr:6	2:17 5:-21
treatment|cr:7	2:-23
treatment|cr:abov	2:23
treatment|cr:absorb	2:26 3:-19 5:-13
treatment|cr:absorption	5:-16
treatment|cr:acetylcholin	3:-25
treatment|cr:ach	5:-36
treatment|cr:acid	2:21 5:17
treatment|cr:act	3:-32 5:-40
treatment|cr:activ	2:-43 5:-15
treatment|cr:activat	3:-28
treatment|cr:acupunctur	5:17
treatment|cr:addictiv	2:-28
treatment|cr:advic	2:-25
treatment|cr:adviz	2:-44
treatment|cr:affect	2:-20
treatment|cr:age	5:-17
treatment|cr:ahead	5:-22
treatment|cr:airway	2:-21
treatment|cr:al	2:-32
treatment|cr:allergic	2:-35 5:-17
treatment|cr:alpha	3:-27
treatment|cr:amount	2:25
treatment|cr:anesthetic	5:13
treatment|cr:antagonist	3:-20
treatment|cr:anti	2:-37 3:-15
treatment|cr:antibody	3:-9 5:-18
treatment|cr:antidepressant	2:-28
treatment|cr:antifungal	2:21
treatment|cr:antioxidant	3:-35
treatment|cr:approv	2:-23
treatment|cr:area	2:19 5:-22
treatment|cr:asleep	5:-19
treatment|cr:aspirin	2:19
treatment|cr:autoimmun	2:-23
treatment|cr:avoid	2:13
treatment|cr:b	5:-12
treatment|cr:baby	5:22
treatment|cr:beforehand	5:15
treatment|cr:benefit	5:-16
treatment|cr:benserazid	2:-34
treatment|cr:benzoyl	5:16
treatment|cr:bind	2:-36
treatment|cr:bit	5:-30
treatment|cr:bleed	5:-12
treatment|cr:block	3:-57 5:-34
treatment|cr:blocker	3:-33
treatment|cr:blood	2:-13 5:-30
treatment|cr:bon	5:-35
treatment|cr:bowel	3:-21
treatment|cr:brain	5:-12
treatment|cr:bring	2:-35 3:-20 5:-39
treatment|cr:bronchodilator	5:15
treatment|cr:budesonid	5:18
treatment|cr:bug	5:-8
treatment|cr:burst	5:20
treatment|cr:cal	2:-33 3:-35 5:-25
treatment|cr:calcium	2:-33 3:-33
treatment|cr:cancer	3:-22 5:-17
treatment|cr:capsul	5:-21
treatment|cr:car	2:-31
treatment|cr:cataract	5:-14
treatment|cr:caus	5:-31
treatment|cr:cell	2:-40 3:-43 5:-20
treatment|cr:channel	3:-29
treatment|cr:cheap	5:-29
treatment|cr:chew	5:-25
treatment|cr:children	2:-51 5:-37
treatment|cr:choic	5:-17
treatment|cr:cholesterol	3:-20 5:-39
treatment|cr:clear	2:-38 3:-23 5:-17
treatment|cr:clot	2:-24
treatment|cr:colchicin	2:24
treatment|cr:colitis	5:15
treatment|cr:com	2:-33 5:-37
treatment|cr:combin	2:12 5:14
treatment|cr:consider	3:-14
treatment|cr:contain	2:-47 5:25
treatment|cr:contrast	2:-40 3:-17
treatment|cr:cost	2:-24
treatment|cr:cousin	2:-17
treatment|cr:cranberry	2:24
treatment|cr:daily	5:-14
treatment|cr:day	5:-35
treatment|cr:deal	2:-25
treatment|cr:decongestant	5:-27
treatment|cr:dependenc	3:18
treatment|cr:describ	5:16
treatment|cr:diabet	5:-27
treatment|cr:diseas	5:-17
treatment|cr:drink	2:-35
treatment|cr:drip	2:-24 5:-27
treatment|cr:drop	5:-34
treatment|cr:drowsiness	2:20
treatment|cr:drug	3:-27
treatment|cr:eas	2:-32
treatment|cr:echinacea	5:21
treatment|cr:edg	2:-37
treatment|cr:effectiv	5:-24
treatment|cr:eight	5:-23
treatment|cr:emergency	5:23
treatment|cr:enzym	3:-44 5:-23
treatment|cr:estrogen	3:-46
treatment|cr:et	2:-32
treatment|cr:euphoria	3:18
treatment|cr:eye	2:-31 5:-35
treatment|cr:factor	3:-21
treatment|cr:fall	5:-37
treatment|cr:family	5:-19
treatment|cr:faster	5:14
treatment|cr:fatal	2:-28
treatment|cr:fever	5:-19
treatment|cr:fin	2:23 5:-28
treatment|cr:find	5:15
treatment|cr:first	2:-35 5:-28
treatment|cr:fit	2:-26
treatment|cr:fluid	5:-23
treatment|cr:fluoxetin	2:30
treatment|cr:flush	5:-22
treatment|cr:fluvoxamin	2:-21
treatment|cr:foam	5:14
treatment|cr:follow	5:-16
treatment|cr:food	5:-20
treatment|cr:form	5:-20
treatment|cr:formoterol	5:19
treatment|cr:found	5:-24
treatment|cr:four	2:-65 5:-31
treatment|cr:fre	2:-28 3:-22 5:-26
treatment|cr:gav	5:-18
treatment|cr:get	2:-28 3:-23 5:-22
treatment|cr:giv	2:-36
treatment|cr:given	2:-31 5:-32
treatment|cr:good	5:19
treatment|cr:grain	5:-18
treatment|cr:gum	5:-26
treatment|cr:gut	3:-37
treatment|cr:hal	3:-15
treatment|cr:hand	2:-27
treatment|cr:hear	2:-21
treatment|cr:heart	2:-37 5:21
treatment|cr:help	2:-48 3:-24 5:-66
treatment|cr:herbal	2:29
treatment|cr:histamin	5:-12
treatment|cr:history	2:-40
treatment|cr:hiv	2:25
treatment|cr:hom	2:-24
treatment|cr:hour	3:-27
treatment|cr:ibuprofen	5:-27
treatment|cr:immun	3:-25
treatment|cr:immunosuppressiv	3:-11
treatment|cr:infection	2:-50
treatment|cr:inflammatory	2:-34
treatment|cr:inhaler	5:-24
treatment|cr:inhibit	3:-28
treatment|cr:inhibitor	2:-32 3:-41
treatment|cr:inject	3:-21 5:-35
treatment|cr:injection	5:-52
treatment|cr:inr	2:28
treatment|cr:interfer	5:-22
treatment|cr:isotretinoin	2:-36
treatment|cr:itch	5:-11
treatment|cr:jak	3:-27
treatment|cr:kappa	3:-33
treatment|cr:keep	5:-28
treatment|cr:kidney	5:-22
treatment|cr:know	2:-22
treatment|cr:larg	2:18
treatment|cr:last	5:-21
treatment|cr:leaflet	5:15
treatment|cr:leav	5:-22
treatment|cr:letter	2:14
treatment|cr:lif	2:-34 5:-18
treatment|cr:lin	2:-39 5:-38
treatment|cr:littl	5:-24
treatment|cr:liv	2:-30 5:-22
treatment|cr:liver	2:-54 3:-36
treatment|cr:local	5:13
treatment|cr:long	5:-42
treatment|cr:longer	2:-33 3:18 5:-15
treatment|cr:look	2:-25
treatment|cr:los	5:-15
treatment|cr:lot	5:-27
treatment|cr:lower	3:-25 5:-26
treatment|cr:mad	2:-26
treatment|cr:magnesium	2:-36
treatment|cr:mainstay	5:-19
treatment|cr:mak	2:22
treatment|cr:market	2:-30
treatment|cr:matter	2:-37
treatment|cr:meal	2:-23 5:-27
treatment|cr:medical	2:-31
treatment|cr:mg	5:-16
treatment|cr:milk	5:-24
treatment|cr:month	2:-32
treatment|cr:moon	5:-17
treatment|cr:mouth	5:-21
treatment|cr:mu	3:-32
treatment|cr:muscl	3:-18 5:-31
treatment|cr:narcotic	3:-27
treatment|cr:nebulizer	5:21
treatment|cr:neck	5:-14
treatment|cr:nee	5:-16
treatment|cr:need	2:-36 5:-30
treatment|cr:needl	5:14
treatment|cr:nerv	2:-20 3:-38 5:-28
treatment|cr:next	5:-20
treatment|cr:normally	2:-34 3:24 5:-26
treatment|cr:number	5:-25
treatment|cr:obi	3:-15
treatment|cr:odd	5:23
treatment|cr:offer	5:-17
treatment|cr:old	5:-20
treatment|cr:operation	2:-17
treatment|cr:opioid	2:-40 3:-28
treatment|cr:ought	2:16
treatment|cr:own	5:-13
treatment|cr:pacemaker	2:-35
treatment|cr:pain	5:-23
treatment|cr:painful	5:17
treatment|cr:paracetamol	5:-17
treatment|cr:parkinson	2:-20
treatment|cr:past	2:33
treatment|cr:patient	3:19 5:-27
treatment|cr:peopl	2:-47
treatment|cr:peroxid	5:15
treatment|cr:phenelzin	2:33
treatment|cr:phosphat	2:-20
treatment|cr:physical	3:17
treatment|cr:physiotherapy	2:-19
treatment|cr:pill	2:-46 5:-33
treatment|cr:posher	2:-16
treatment|cr:prefer	2:-33
treatment|cr:pregnancy	2:-60
treatment|cr:prescrib	2:-32 5:-21
treatment|cr:pressur	5:-18
treatment|cr:prevent	2:-30 5:-32
treatment|cr:prevention	2:-26
treatment|cr:propranolol	2:-33 5:-32
treatment|cr:protect	2:-23 5:14
treatment|cr:protein	3:-23
treatment|cr:push	2:24 5:-15
treatment|cr:rais	5:-22
treatment|cr:receptor	2:-31 3:-69 5:-29
treatment|cr:relaps	2:-35
treatment|cr:relax	5:-25
treatment|cr:releas	3:-31
treatment|cr:reliev	5:-11
treatment|cr:reliever	5:-20
treatment|cr:remain	5:-24
treatment|cr:remedy	2:29
treatment|cr:renal	2:-48
treatment|cr:rescu	5:-14
treatment|cr:respons	2:28
treatment|cr:rest	2:-17
treatment|cr:result	5:-19
treatment|cr:revers	2:-27
treatment|cr:right	2:-23
treatment|cr:risk	5:-17
treatment|cr:rul	2:20
treatment|cr:s	5:-19
treatment|cr:salbutamol	5:25
treatment|cr:say	5:-22
treatment|cr:seem	3:-17 5:18
treatment|cr:seizur	2:-47
treatment|cr:serotonin	3:-17
treatment|cr:set	2:-25
treatment|cr:settl	5:-27
treatment|cr:sever	2:-51 5:-21
treatment|cr:shoot	2:31
treatment|cr:shut	3:-16
treatment|cr:similar	5:-18
treatment|cr:simvastatin	2:17
treatment|cr:six	5:-23
treatment|cr:skin	5:-13
treatment|cr:sleep	2:-37
treatment|cr:slow	5:-23
treatment|cr:small	5:-25
treatment|cr:sometim	5:-16
treatment|cr:spac	5:-19
treatment|cr:spinal	5:-19
treatment|cr:spray	5:-9
treatment|cr:squeez	2:15
treatment|cr:ssris	2:-28
treatment|cr:standard	5:24
treatment|cr:steady	2:-25
treatment|cr:steer	2:-32
treatment|cr:steroid	5:13
treatment|cr:stop	3:-39 5:-23
treatment|cr:story	2:31 5:-22
treatment|cr:straight	5:-10
treatment|cr:strok	5:-15
treatment|cr:study	5:-24
treatment|cr:stuffy	5:-22
treatment|cr:sugar	5:-22
treatment|cr:suitabl	2:-54
treatment|cr:suppress	3:-21
treatment|cr:sur	2:-18
treatment|cr:surgery	2:-33
treatment|cr:swallow	5:-15
treatment|cr:sweat	5:-30
treatment|cr:swel	5:-22
treatment|cr:synaps	3:-23
treatment|cr:system	3:-23
treatment|cr:tak	2:-37
treatment|cr:taken	5:-30
treatment|cr:tell	2:-40 5:-13
treatment|cr:term	5:-15
treatment|cr:thigh	5:-23
treatment|cr:third	3:-15
treatment|cr:thought	5:-16
treatment|cr:thre	2:-26
treatment|cr:thyroid	2:-47
treatment|cr:tighten	5:-12
treatment|cr:tim	2:34
treatment|cr:topical	5:-22
treatment|cr:topiramat	2:20
treatment|cr:traditional	5:-18
treatment|cr:treat	5:-17
treatment|cr:trial	2:-40
treatment|cr:two	2:-48 3:-28
treatment|cr:ulcer	5:-10
treatment|cr:unsuitabl	2:-37
treatment|cr:use	2:-23
treatment|cr:vaccin	2:24
treatment|cr:vein	5:-15
treatment|cr:vessel	5:-18
treatment|cr:virus	2:-32
treatment|cr:vitamin	5:-19
treatment|cr:wait	2:-15
treatment|cr:walk	5:-20
treatment|cr:watch	2:23
treatment|cr:we'll	2:17
treatment|cr:wear	2:-35 5:-19
treatment|cr:week	3:-17 5:-23
treatment|cr:weight	5:-21
treatment|cr:whol	3:-27 5:-20
treatment|cr:women	2:-42 5:-26
treatment|cr:work	2:-18 3:-38 5:-21
treatment|cr:year	5:-29
treatment|e:"	2:-39 5:-17
treatment|e:)	3:-21
treatment|e::	2:-56 5:-20
treatment|e:;	2:28
treatment|e:acid	2:-20
treatment|e:antibiotic	2:22
treatment|e:area	2:21
treatment|e:drug	2:28
treatment|e:find	5:15
treatment|e:injection	5:15
treatment|e:month	2:28
treatment|e:naproxen	2:-17
treatment|e:sertralin	2:20
treatment|e:tablet	2:32
treatment|e:tetracyclin	2:8
treatment|far	3:-36
treatment|far:0	5:-42
treatment|far:1	2:-14
treatment|far:3	5:-35
treatment|far:4	3:-40 5:-12
treatment|far:5	3:-35 5:-23
treatment|h:'s	3:-33 5:-19
treatment|h:1	2:-43 5:-37
treatment|h:2	5:-24
treatment|h:3	2:-17 5:-31
treatment|h:4	2:-25 5:-14
treatment|h:5	2:-31 5:-23
treatment|h:a	5:-21
treatment|h:about	2:-29 3:-31
treatment|h:action	2:-35 5:-23
treatment|h:actually	5:-26
treatment|h:add	3:28 5:-17
treatment|h:after	2:-18 3:-36 5:-24
treatment|h:afterward	5:-13
treatment|h:alcohol	2:19 3:-21
treatment|h:alternativ	2:-72 3:-34
treatment|h:alzheimer	5:-13
treatment|h:an	5:-12
treatment|h:and	2:-8
treatment|h:antihistamin	5:-15
treatment|h:anyon	2:26
treatment|h:apixaban	2:27
treatment|h:are	2:-43 3:-41
treatment|h:at	3:-33 5:-32
treatment|h:back	2:-35 3:-17 5:-22
treatment|h:been	2:-22
treatment|h:befor	3:-39
treatment|h:better	2:-34
treatment|h:bisacodyl	2:-34 5:-30
treatment|h:bit	2:-38
treatment|h:blindness	2:-27
treatment|h:bor	2:-33
treatment|h:breastfeed	2:-36
treatment|h:by	2:-27 3:-17 5:-40
treatment|h:can	2:-7 3:-45 5:-35
treatment|h:can't	2:12 5:-15
treatment|h:car	2:25
treatment|h:carbamazepin	5:-15
treatment|h:carla	5:-21
treatment|h:caus	2:-27
treatment|h:chalk	2:-57 5:-27
treatment|h:cheat	2:-31 5:-16
treatment|h:choic	3:-14
treatment|h:cigarett	3:-29
treatment|h:ciprofloxacin	2:-18
treatment|h:client	5:-30
treatment|h:clinical	2:-37 5:-34
treatment|h:clover	2:-43
treatment|h:coffe	2:16
treatment|h:common	2:-22
treatment|h:communication	3:-26 5:-19
treatment|h:compar	2:-48 5:-30
treatment|h:comparison	5:-20
treatment|h:conclusion	2:-45 5:-30
treatment|h:contact	3:-26 5:-19
treatment|h:contraception	2:-28
treatment|h:correspondent	5:-34
treatment|h:cortison	5:-11
treatment|h:could	5:-30
treatment|h:country	5:-11
treatment|h:cousin	3:-33
treatment|h:crowd	3:-18
treatment|h:cupboard	2:-48 5:-16
treatment|h:cut	5:-12
treatment|h:day	5:-33
treatment|h:depression	3:-31 5:-22
treatment|h:diabet	5:-20
treatment|h:did	2:-29 5:-26
treatment|h:diet	5:-23
treatment|h:different	3:-17
treatment|h:discussion	5:-15
treatment|h:divid	5:-13
treatment|h:do	5:-28
treatment|h:doctor	5:-14
treatment|h:drink	5:-19
treatment|h:drip	5:-25
treatment|h:driv	2:20
treatment|h:drug	5:-26
treatment|h:dur	2:-33 5:12
treatment|h:effect	3:-28 5:-33
treatment|h:efficacy	2:-44 3:-41 5:-20
treatment|h:electronic	3:-29
treatment|h:els	2:-39 5:-35
treatment|h:enough	5:-16
treatment|h:erenumab	3:-33
treatment|h:evidenc	2:-26 5:-40
treatment|h:exactly	3:-24 5:-18
treatment|h:eye	5:-24
treatment|h:fat	5:-16
treatment|h:field	3:-18
treatment|h:fifth	5:-11
treatment|h:find	2:-27 5:-31
treatment|h:finding	5:-15
treatment|h:first	2:-39 5:-33
treatment|h:fluoxetin	2:-19
treatment|h:food	5:-21
treatment|h:for	2:-11
treatment|h:found	5:-21
treatment|h:four	5:-14
treatment|h:freez	5:-15
treatment|h:get	2:48
treatment|h:glargin	2:-49
treatment|h:global	2:-42
treatment|h:goe	2:-23
treatment|h:halcyon	5:-15
treatment|h:hannah	2:13 3:-31 5:-15
treatment|h:hannek	5:-17
treatment|h:harriet	2:-42
treatment|h:hav	2:44 5:-27
treatment|h:health	2:-20 3:-16 5:-39
treatment|h:heavyweight	2:-27
treatment|h:help	3:22
treatment|h:hom	2:-23
treatment|h:honest	2:-32 5:-27
treatment|h:hop	5:-19
treatment|h:hospital	5:-11
treatment|h:how	5:-16
treatment|h:hrt	2:-30 5:-21
treatment|h:i	3:-19 5:-26
treatment|h:ibuprofen	5:-23
treatment|h:if	5:-16
treatment|h:important	5:-22
treatment|h:in	2:18 5:-49
treatment|h:infant	5:-11
treatment|h:infection	2:-28
treatment|h:injection	2:-62
treatment|h:instead	2:-45
treatment|h:insulin	2:-49
treatment|h:introduction	2:-57
treatment|h:involv	5:-19
treatment|h:is	5:28
treatment|h:isn't	2:-28 5:-23
treatment|h:it	3:-17 5:-12
treatment|h:it'	2:-35
treatment|h:its	3:-33
treatment|h:iv	5:-12
treatment|h:j	2:33 3:-26 5:-29
treatment|h:jab	5:-23
treatment|h:john	3:-20
treatment|h:just	2:-55
treatment|h:key	5:-24
treatment|h:kitchen	2:-48 5:-16
treatment|h:lactulos	5:-30
treatment|h:lena	3:-26 5:-19
treatment|h:lindqvist	2:-40
treatment|h:long	5:9
treatment|h:longer	5:-19
treatment|h:macrogol	5:-30
treatment|h:main	2:-30
treatment|h:marchetti	2:33 3:-26 5:-29
treatment|h:marsh	3:-26 5:-19
treatment|h:marta	2:-40
treatment|h:mean	2:-29
treatment|h:mechanism	2:-44 3:-29 5:-23
treatment|h:medicin	2:26 3:-39 5:-44
treatment|h:messag	2:-32
treatment|h:metronidazol	5:-12
treatment|h:might	3:27
treatment|h:monthly	5:-19
treatment|h:mor	2:-27 5:-18
treatment|h:my	2:-38 3:-38
treatment|h:no	5:-15
treatment|h:odongo	2:-42
treatment|h:of	3:-26 5:-39
treatment|h:offer	2:-17 3:-32 5:-31
treatment|h:offic	3:-26 5:-19
treatment|h:old	5:-21
treatment|h:on	2:-22 5:-43
treatment|h:one	5:-17
treatment|h:operation	2:-38 5:-36
treatment|h:or	3:-39 5:-28
treatment|h:osmotic	5:-30
treatment|h:other	2:38 3:-38 5:-19
treatment|h:our	2:-63 5:-22
treatment|h:pain	2:-28
treatment|h:patient	5:-21
treatment|h:peel	2:-30 3:-21 5:-22
treatment|h:pharmacology	3:26 5:-39
treatment|h:pill	3:-38 5:-22
treatment|h:pleas	2:-33
treatment|h:prednisolon	3:-20 5:-16
treatment|h:pregabalin	2:-32
treatment|h:pregnancy	2:-50 5:-22
treatment|h:prepar	2:-19
treatment|h:pric	5:-13
treatment|h:problem	2:-37 5:-28
treatment|h:procedur	2:-19
treatment|h:propranolol	2:-29 5:-22
treatment|h:prp	5:-33
treatment|h:question	2:-34 5:-24
treatment|h:read	2:-33
treatment|h:ready	2:5 5:-16
treatment|h:real	5:18
treatment|h:red	2:-43
treatment|h:reliabl	5:-18
treatment|h:reporter	2:-34 3:-36 5:-30
treatment|h:research	3:-26 5:-23
treatment|h:rest	2:-63
treatment|h:result	2:-35 5:-21
treatment|h:risk	2:-65
treatment|h:rsv	5:-16
treatment|h:saf	2:-28 5:-25
treatment|h:safety	2:10 3:-31 5:-22
treatment|h:sag	5:-14
treatment|h:salbutamol	2:-50 5:15
treatment|h:say	5:30
treatment|h:scienc	5:-21
treatment|h:sell	2:-36
treatment|h:senna	2:-34 5:-30
treatment|h:serious	2:-27
treatment|h:sever	3:-35
treatment|h:sheet	2:-31 5:-16
treatment|h:shockwav	3:-25
treatment|h:shot	5:-17
treatment|h:should	5:-24
treatment|h:shouldn't	2:7 3:-28 5:-32
treatment|h:show	5:-13
treatment|h:sid	3:-19 5:-27
treatment|h:six	2:-33
treatment|h:smok	2:16
treatment|h:softener	5:21
treatment|h:someth	2:-40 5:-31
treatment|h:soy	2:-43
treatment|h:special	2:25
treatment|h:st	3:-20
treatment|h:start	5:-26
treatment|h:statin	5:-39
treatment|h:stay	2:-39 5:-33
treatment|h:still	5:-29
treatment|h:stimulant	2:-34 5:-30
treatment|h:stomach	5:-22
treatment|h:study	5:-16
treatment|h:stuf	2:-34
treatment|h:suitabl	2:-30
treatment|h:sumatriptan	3:-24
treatment|h:surgery	3:-29 5:-33
treatment|h:tablet	2:-16 5:-43
treatment|h:tak	3:-35 5:-27
treatment|h:than	2:-33 5:-20
treatment|h:the	5:-26
treatment|h:ther	5:-36
treatment|h:therapy	2:-56 3:-31 5:-31
treatment|h:they	5:-20
treatment|h:thing	2:28 5:-24
treatment|h:this	2:-58
treatment|h:thre	5:-14
treatment|h:to	2:-30 3:-28 5:-45
treatment|h:tolerability	5:-17
treatment|h:topiramat	2:17 3:-26 5:-24
treatment|h:tramadol	3:-44
treatment|h:treat	2:-37 3:-44
treatment|h:trial	5:-30
treatment|h:troubl	5:-25
treatment|h:try	2:-31 5:-19
treatment|h:tumor	2:-27
treatment|h:turn	2:23
treatment|h:up	5:-19
treatment|h:verdict	2:-49 3:-31 5:-38
treatment|h:vitamin	5:-26
treatment|h:vos	5:-17
treatment|h:warfarin	2:-33 5:-30
treatment|h:warning	5:-23
treatment|h:way	2:47 5:-36
treatment|h:we	3:-37 5:-35
treatment|h:weekly	3:-32
treatment|h:well	5:-20
treatment|h:what	2:-22 5:8
treatment|h:what'	2:-37 5:-26
treatment|h:when	5:-22
treatment|h:which	2:-40 3:-33 5:-27
treatment|h:whitmor	5:-21
treatment|h:who	5:-28
treatment|h:why	2:-40 3:-31
treatment|h:will	3:-31 5:-46
treatment|h:with	5:-34
treatment|h:won't	2:-39
treatment|h:wort	3:-20
treatment|h:you	3:-35 5:-36
treatment|h:you'd	2:24
treatment|h:your	2:-32
treatment|k:date	2:-36 5:-26
treatment|k:duration	3:-23
treatment|k:form	2:-16 3:-40
treatment|k:frequency	5:-32
treatment|k:outcome	2:-18
treatment|k:process	5:-24
treatment|k:provider	2:24 3:-27 5:-34
treatment|k:purpose	3:-41
treatment|k:quantity	5:-30
treatment|k:setting	5:-33
treatment|k:target	3:32
treatment|k:treatment	5:-19
treatment|l1:"	5:-17
treatment|l1:(	2:-8 3:-47 5:-24
treatment|l1:,	3:-33 5:-43
treatment|l1::	2:-51 3:-42 5:-50
treatment|l1:;	2:-21 3:-30
treatment|l1:^	3:-48 5:-30
treatment|l1:about	2:-27
treatment|l1:act	5:14
treatment|l1:add	2:-35 5:-16
treatment|l1:against	5:-14
treatment|l1:also	5:28
treatment|l1:an	2:-34 3:-43
treatment|l1:and	2:-40 3:-33 5:-26
treatment|l1:are	2:-37 5:-42
treatment|l1:as	3:-51 5:-9
treatment|l1:avoid	2:39
treatment|l1:becaus	2:-23
treatment|l1:both	3:-20
treatment|l1:cal	2:-25
treatment|l1:certain	2:29
treatment|l1:contain	3:-44 5:-26
treatment|l1:do	5:25
treatment|l1:drink	2:35
treatment|l1:erosol	5:15
treatment|l1:first	3:25
treatment|l1:for	2:-39 3:-26
treatment|l1:fre	5:18
treatment|l1:from	2:-46 3:-53
treatment|l1:gav	5:-24
treatment|l1:given	2:-27 5:-15
treatment|l1:hav	5:-20
treatment|l1:if	2:28
treatment|l1:in	3:-36
treatment|l1:includ	2:-19 5:16
treatment|l1:instanc	5:-16
treatment|l1:is	2:-17 3:-22 5:-21
treatment|l1:nee	2:-28 5:-26
treatment|l1:no	3:-24 5:-29
treatment|l1:of	3:-36 5:-45
treatment|l1:offer	2:-19 5:-20
treatment|l1:on	3:-40 5:-24
treatment|l1:or	2:-41 3:-36
treatment|l1:ordinary	5:-15
treatment|l1:recommend	2:-35
treatment|l1:releas	3:23
treatment|l1:skip	2:27
treatment|l1:som	5:-30
treatment|l1:steroid	5:31
treatment|l1:tablet	5:-20
treatment|l1:tak	5:-25
treatment|l1:taken	2:35
treatment|l1:term	5:-13
treatment|l1:than	3:-33 5:-17
treatment|l1:that	3:-29 5:-33
treatment|l1:the	2:-49 3:-24 5:-13
treatment|l1:this	2:-22
treatment|l1:to	2:18 5:-20
treatment|l1:two	2:-25 5:-31
treatment|l1:under	3:-13 5:-26
treatment|l1:unlik	2:-27 3:-42
treatment|l1:use	2:-43
treatment|l1:weak	3:25
treatment|l1:with	2:-15 3:-30 5:-7
treatment|l2:) ,	2:33
treatment|l2:, a	2:-29 3:16
treatment|l2:, an	3:-18
treatment|l2:, as	2:-29
treatment|l2:, becaus	2:-22
treatment|l2:, the	3:-19
treatment|l2:- act	5:14
treatment|l2:- term	5:-13
treatment|l2:^ "	2:23
treatment|l2:^ (	2:-21
treatment|l2:^ ^	3:-48 5:-30
treatment|l2:^ a	2:16
treatment|l2:^ and	2:-18
treatment|l2:^ avoid	2:44
treatment|l2:^ both	3:-18
treatment|l2:^ erosol	5:15
treatment|l2:^ som	2:-21
treatment|l2:^ steroid	5:31
treatment|l2:^ the	2:-20 3:-16 5:-30
treatment|l2:^ unlik	2:-25 3:-27
treatment|l2:a weak	3:25
treatment|l2:allergic to	2:40
treatment|l2:allergy to	2:35
treatment|l2:amount of	2:-42
treatment|l2:and a	5:-23
treatment|l2:any other	2:29
treatment|l2:anyon tak	2:21
treatment|l2:are hav	2:16
treatment|l2:as for	5:-23
treatment|l2:as the	2:-32
treatment|l2:ask about	2:-23
treatment|l2:been the	5:-33
treatment|l2:befor tak	2:-26
treatment|l2:cal a	3:-22
treatment|l2:combin with	5:-23
treatment|l2:compar with	2:-35
treatment|l2:contrast to	3:-24
treatment|l2:cream contain	5:-14
treatment|l2:effect of	2:23
treatment|l2:for instanc	5:-16
treatment|l2:for the	5:17
treatment|l2:found in	5:-30
treatment|l2:given a	5:-27
treatment|l2:group of	3:-35
treatment|l2:hav had	2:16
treatment|l2:hav taken	2:35
treatment|l2:ibuprofen with	2:-22
treatment|l2:inhaler of	5:-12
treatment|l2:is a	2:-27 3:14 5:-20
treatment|l2:is an	2:-19 5:-22
treatment|l2:is that	3:-27
treatment|l2:it a	2:-24
treatment|l2:it with	2:27
treatment|l2:not drink	2:17
treatment|l2:not tak	2:-15
treatment|l2:of a	5:14
treatment|l2:of the	3:-44 5:-15
treatment|l2:or tak	2:26
treatment|l2:peopl hav	5:-16
treatment|l2:so are	5:-16
treatment|l2:such as	3:-41 5:-28
treatment|l2:tak your	2:-18
treatment|l2:taken a	2:28
treatment|l2:taken an	2:-23
treatment|l2:taken with	2:27
treatment|l2:than with	2:-31
treatment|l2:the first	3:30
treatment|l2:the tablet	5:-20
treatment|l2:therapy (	5:15
treatment|l2:to releas	3:23
treatment|l2:to the	3:-24
treatment|l2:together with	2:-41
treatment|l2:who tak	2:26
treatment|l2:with a	2:13
treatment|l2:you tak	2:32
treatment|l2:you'r on	2:19
treatment|l:"	5:-22
treatment|l:'s	2:-39 5:-20
treatment|l:(	2:-24 3:-64 5:-17
treatment|l:)	5:17
treatment|l:,	2:-25 5:-24
treatment|l:-	3:-71 5:-11
treatment|l:0	2:-38 5:-30
treatment|l::	2:-56 3:-45 5:-54
treatment|l:;	3:-57 5:-40
treatment|l:^	3:-42 5:-36
treatment|l:a	5:-8
treatment|l:about	2:-41
treatment|l:acid	3:-20
treatment|l:act	5:12
treatment|l:add	2:-38 3:-24 5:-19
treatment|l:after	2:-34 5:-29
treatment|l:against	5:-17
treatment|l:all	5:-26
treatment|l:allergic	2:24
treatment|l:allergy	2:28
treatment|l:also	5:19
treatment|l:amount	2:-42
treatment|l:an	5:-24
treatment|l:any	2:17
treatment|l:anyon	2:47 3:-22
treatment|l:are	2:27 3:-25
treatment|l:as	3:-62 5:-17
treatment|l:ask	2:-26
treatment|l:aspirin	2:-24
treatment|l:avoid	5:-18
treatment|l:back	5:-18
treatment|l:be	2:-19
treatment|l:becaus	2:-45
treatment|l:been	3:-41 5:-45
treatment|l:belong	3:-24
treatment|l:better	5:-19
treatment|l:body	3:30
treatment|l:both	3:-28
treatment|l:brand	5:-19
treatment|l:by	2:-42 5:-21
treatment|l:cal	5:-28
treatment|l:can	5:-28
treatment|l:cannot	2:-29
treatment|l:cas	2:-24
treatment|l:certain	2:37
treatment|l:ciprofloxacin	2:24
treatment|l:clear	2:25
treatment|l:com	5:-15
treatment|l:compar	5:-22
treatment|l:consider	3:24
treatment|l:contain	3:-47 5:-32
treatment|l:contraceptiv	2:-27
treatment|l:cours	5:-12
treatment|l:cream	5:-14
treatment|l:day	5:-21
treatment|l:did	2:-32
treatment|l:diseas	2:25
treatment|l:disorder	2:-20
treatment|l:do	5:18
treatment|l:don	5:-20
treatment|l:dos	2:40
treatment|l:drink	2:33
treatment|l:drop	5:-27
treatment|l:eas	3:23
treatment|l:either	5:-16
treatment|l:enzym	2:-20 3:27
treatment|l:erosol	5:15
treatment|l:establish	5:-26
treatment|l:even	2:-30
treatment|l:ever	2:13
treatment|l:eye	5:-20
treatment|l:family	3:-24
treatment|l:first	3:22 5:-22
treatment|l:food	3:-21
treatment|l:for	3:-37 5:24
treatment|l:fortnight	2:-19
treatment|l:found	5:-29
treatment|l:fre	5:17
treatment|l:from	2:-45
treatment|l:gav	5:-24
treatment|l:given	2:-47 5:-43
treatment|l:got	2:-15
treatment|l:has	2:-18 5:-26
treatment|l:hav	5:-61
treatment|l:hour	2:-29
treatment|l:i	2:-30
treatment|l:ibuprofen	2:-22
treatment|l:if	2:62 5:-18
treatment|l:in	2:30 3:-64
treatment|l:includ	5:15
treatment|l:infection	2:-21
treatment|l:inhaler	5:-12
treatment|l:inhibitor	2:-34 3:-26
treatment|l:injection	5:-31
treatment|l:injury	5:-12
treatment|l:instanc	5:-17
treatment|l:into	5:-17
treatment|l:is	2:-83 3:-38 5:-71
treatment|l:it	2:27 5:-46
treatment|l:it'	5:-14
treatment|l:keep	2:-21
treatment|l:larg	2:-23
treatment|l:less	5:-22
treatment|l:lik	2:-26
treatment|l:likely	2:-18
treatment|l:littl	5:-25
treatment|l:low	2:-24
treatment|l:many	2:-48 5:16
treatment|l:may	2:-36 5:-26
treatment|l:mean	2:-15
treatment|l:medicin	2:-34
treatment|l:mood	2:-29
treatment|l:most	2:-35
treatment|l:muscl	3:24
treatment|l:must	2:-58
treatment|l:nam	5:-21
treatment|l:nearly	2:-27
treatment|l:nee	2:-33 3:-24
treatment|l:need	2:-34 5:-18
treatment|l:no	2:-31 3:-34 5:-28
treatment|l:nor	2:-26
treatment|l:normally	5:19
treatment|l:not	2:36 5:-30
treatment|l:numb	5:-27
treatment|l:of	5:-23
treatment|l:offer	2:-38 3:-18
treatment|l:often	2:-21
treatment|l:older	5:-17
treatment|l:omeprazol	2:18
treatment|l:on	3:-47
treatment|l:one	2:-49 3:-31 5:-28
treatment|l:or	3:-37
treatment|l:oral	5:-12
treatment|l:ordinary	2:-23 5:-15
treatment|l:other	5:-19
treatment|l:out	2:-29 3:-38 5:-23
treatment|l:over	2:-24
treatment|l:pancrea	3:26
treatment|l:patient	2:18 3:-14 5:-27
treatment|l:peopl	2:13 5:-17
treatment|l:pill	2:-27
treatment|l:plant	3:-23
treatment|l:recommend	2:-47
treatment|l:reduc	2:-20 3:-29
treatment|l:replacement	5:14
treatment|l:respond	2:-24
treatment|l:respons	2:-32
treatment|l:review	3:-20
treatment|l:sam	3:-23
treatment|l:seem	3:14
treatment|l:sever	2:-32
treatment|l:skin	2:-28 3:-27 5:-21
treatment|l:skip	2:27
treatment|l:so	2:-35 5:-26
treatment|l:som	3:-33 5:-35
treatment|l:spray	2:-21 5:-16
treatment|l:start	2:-36
treatment|l:still	2:23
treatment|l:stop	5:-17
treatment|l:strengthen	2:23
treatment|l:such	3:-42 5:-28
treatment|l:suggest	3:-29
treatment|l:tablet	5:-31
treatment|l:tak	5:-26
treatment|l:taken	3:-18
treatment|l:term	5:-19
treatment|l:than	2:-49 3:-44 5:-33
treatment|l:the	2:-38 5:-43
treatment|l:then	5:-21
treatment|l:therapy	5:13
treatment|l:thes	2:-27
treatment|l:they	2:-42
treatment|l:this	2:-33 5:-23
treatment|l:thos	3:-20 5:-20
treatment|l:thre	5:-36
treatment|l:to	2:20 5:-32
treatment|l:together	5:-13
treatment|l:topical	5:-22
treatment|l:two	2:-37 5:-39
treatment|l:typ	2:28
treatment|l:under	3:-35 5:-28
treatment|l:unlik	2:-27 3:-44 5:-22
treatment|l:up	2:-30 3:-31 5:-15
treatment|l:use	5:-19
treatment|l:usually	2:-33 5:-22
treatment|l:versus	2:-25
treatment|l:was	2:-29 3:-40
treatment|l:we	2:-43
treatment|l:weak	3:25
treatment|l:wear	5:-18
treatment|l:when	2:-32 5:-29
treatment|l:whether	2:-23
treatment|l:which	2:-24 5:-25
treatment|l:whil	2:-32
treatment|l:will	2:-38 5:-28
treatment|l:with	3:-44 5:-15
treatment|l:you	3:-22
treatment|l:|	5:-13
treatment|l:·	5:-14
treatment|l:–	2:-36 3:-40 5:-32
treatment|listed	2:28 3:-76 5:-8
treatment|m1:,	3:-65 5:-51
treatment|m1:;	3:-37
treatment|m1:and	3:-54
treatment|m1:or	3:-31
treatment|no-tb	3:-36
treatment|q:6	2:29
treatment|q:8	2:23
treatment|q:a	2:-18 5:-51
treatment|q:about	3:-34
treatment|q:actually	5:-24
treatment|q:add	3:28 5:-16
treatment|q:alternativ	2:-30
treatment|q:an	5:-21
treatment|q:any	2:30
treatment|q:appointment	2:16
treatment|q:at	5:-21
treatment|q:be	5:-22
treatment|q:befor	5:10
treatment|q:better	2:-34
treatment|q:blood	5:-19
treatment|q:can	2:-39 3:-25 5:-30
treatment|q:can't	2:19
treatment|q:choic	5:-32
treatment|q:compar	5:-24
treatment|q:condition	2:-28
treatment|q:cortison	5:-11
treatment|q:could	5:-21
treatment|q:day	5:-33
treatment|q:did	5:-37
treatment|q:do	2:32 5:-16
treatment|q:doe	2:-47 3:-22
treatment|q:drip	5:-12
treatment|q:dur	5:15
treatment|q:els	5:-27
treatment|q:enough	5:-16
treatment|q:exactly	3:-24 5:-18
treatment|q:find	5:-30
treatment|q:first	5:-29
treatment|q:fluoxetin	2:23
treatment|q:for	2:-21 5:-41
treatment|q:from	5:-18
treatment|q:gel	2:38
treatment|q:hav	3:-18 5:-20
treatment|q:help	3:26
treatment|q:how	2:-66
treatment|q:i	2:-66 5:-16
treatment|q:if	2:45 5:-28
treatment|q:important	5:-16
treatment|q:in	5:-31
treatment|q:injection	5:-22
treatment|q:involv	5:-19
treatment|q:is	2:-35
treatment|q:it	2:-5 3:-30
treatment|q:iv	5:-12
treatment|q:just	5:-24
treatment|q:laxativ	2:-28
treatment|q:least	2:14
treatment|q:long	5:16
treatment|q:longer	5:-21
treatment|q:mean	2:-29
treatment|q:messag	2:-32
treatment|q:might	3:27
treatment|q:my	5:-32
treatment|q:no	5:-21
treatment|q:not	2:37
treatment|q:ocd	2:29
treatment|q:of	5:-31
treatment|q:offer	2:-22 3:-20 5:-20
treatment|q:on	2:-37 5:-47
treatment|q:one	2:19
treatment|q:operation	5:-22
treatment|q:option	5:-16
treatment|q:our	2:-22
treatment|q:prednisolon	3:-20 5:-16
treatment|q:prescrib	2:-27
treatment|q:problem	2:-19 5:-23
treatment|q:product	2:40 5:-9
treatment|q:propranolol	2:-28
treatment|q:prp	5:-35
treatment|q:ring	2:16
treatment|q:saf	5:-24
treatment|q:shockwav	3:-25
treatment|q:should	5:-11
treatment|q:situation	2:26
treatment|q:so	5:-24
treatment|q:someth	5:-28
treatment|q:statin	5:-30
treatment|q:study	2:-31
treatment|q:sur	2:25
treatment|q:surgery	3:-27 5:-20
treatment|q:tablet	5:-32
treatment|q:tak	2:36
treatment|q:talk	2:28
treatment|q:than	5:-18
treatment|q:the	3:-24
treatment|q:they	5:-16
treatment|q:this	2:-38
treatment|q:though	2:-28
treatment|q:to	5:-28
treatment|q:treat	3:-16 5:-25
treatment|q:treatment	2:-60
treatment|q:us	5:-14
treatment|q:vitamin	5:-22
treatment|q:we	5:-40
treatment|q:we'll	2:29
treatment|q:week	2:16
treatment|q:what	2:-44 5:23
treatment|q:what'	5:-21
treatment|q:when	5:-13
treatment|q:which	5:-16
treatment|q:whiten	2:-30
treatment|q:who	3:-23 5:-25
treatment|q:why	3:-27
treatment|q:will	3:-26 5:-39
treatment|q:with	5:-31
treatment|q:work	3:-25 5:12
treatment|q:you	2:39 5:-21
treatment|q:your	5:-26
treatment|r1:(	3:-40
treatment|r1:)	2:-32 3:-54 5:-59
treatment|r1:,	3:-17
treatment|r1:-	2:-35 5:-29
treatment|r1:;	2:-23
treatment|r1:^	3:-27 5:-59
treatment|r1:after	3:13
treatment|r1:and	5:-55
treatment|r1:aren't	2:-27
treatment|r1:at	2:23 3:-30
treatment|r1:block	3:-31
treatment|r1:cal	3:-32
treatment|r1:can	2:-10
treatment|r1:combin	5:21
treatment|r1:do	2:-35 3:-18
treatment|r1:doe	2:-44 3:-37 5:-17
treatment|r1:don't	5:-20
treatment|r1:drop	5:-14
treatment|r1:eas	5:-23
treatment|r1:for	5:-40
treatment|r1:from	2:-42
treatment|r1:gav	5:-15
treatment|r1:has	5:-22
treatment|r1:hav	2:-49 5:-29
treatment|r1:help	2:-21 3:-35 5:-17
treatment|r1:if	2:-56
treatment|r1:in	5:-32
treatment|r1:injection	5:-48
treatment|r1:instead	2:-19
treatment|r1:is	2:-44 3:-39
treatment|r1:it	2:-27
treatment|r1:may	2:-25 5:-39
treatment|r1:must	2:-45
treatment|r1:normally	5:-22
treatment|r1:of	3:-27
treatment|r1:or	5:-25
treatment|r1:seem	2:26
treatment|r1:should	2:14
treatment|r1:spray	5:-16
treatment|r1:squeez	2:16
treatment|r1:tablet	5:-35
treatment|r1:tak	2:-36 5:-14
treatment|r1:that	5:-17
treatment|r1:they	2:-22
treatment|r1:to	2:-43 5:-30
treatment|r1:unless	2:-27
treatment|r1:was	5:-45
treatment|r1:with	5:16
treatment|r1:without	2:-29
treatment|r1:work	3:-21
treatment|r1:–	5:-24
treatment|r2:( you	5:-15
treatment|r2:) .	2:-33
treatment|r2:) ^	5:-24
treatment|r2:) are	5:-23
treatment|r2:, a	2:26 3:-46
treatment|r2:, although	2:-11
treatment|r2:, an	5:-14
treatment|r2:, appear	5:-20
treatment|r2:, are	5:-26
treatment|r2:, but	3:-21
treatment|r2:, in	3:-12
treatment|r2:, is	3:12
treatment|r2:, it	2:-25 3:-35
treatment|r2:, mak	2:-27
treatment|r2:, on	2:-24
treatment|r2:, or	5:-25
treatment|r2:, skin	5:19
treatment|r2:, so	3:24 5:-11
treatment|r2:, such	2:24
treatment|r2:, the	3:-35 5:-21
treatment|r2:, which	2:10 3:-14
treatment|r2:- fre	5:-15
treatment|r2:. ”	5:-18
treatment|r2:^ ^	3:-27 5:-59
treatment|r2:and aspirin	2:20
treatment|r2:and ibuprofen	5:-10
treatment|r2:and is	3:20
treatment|r2:are a	2:-31
treatment|r2:are fin	2:17
treatment|r2:are not	5:-19
treatment|r2:are often	5:-22
treatment|r2:are taken	5:-14
treatment|r2:are use	5:21
treatment|r2:at the	3:-28
treatment|r2:block the	3:-21
treatment|r2:can caus	5:-17
treatment|r2:can eas	5:-21
treatment|r2:can mak	2:-49 5:17
treatment|r2:do not	2:-26
treatment|r2:doe not	3:-28
treatment|r2:first ;	2:24
treatment|r2:for 0	5:-16
treatment|r2:from the	5:18
treatment|r2:if you	2:-46
treatment|r2:in the	2:32 5:-14
treatment|r2:injection can	5:-14
treatment|r2:injection into	5:-33
treatment|r2:is a	2:-36 5:-41
treatment|r2:is an	5:-18
treatment|r2:is another	2:-18
treatment|r2:is inject	5:-14
treatment|r2:is not	2:-38
treatment|r2:is the	5:-21
treatment|r2:isn't suitabl	2:-30
treatment|r2:it is	2:-24
treatment|r2:may also	5:-22
treatment|r2:may be	2:-28
treatment|r2:may not	2:-6
treatment|r2:must not	2:-53
treatment|r2:or who	2:16
treatment|r2:seem to	2:26
treatment|r2:tablet ,	5:-13
treatment|r2:tablet can	5:-12
treatment|r2:to the	2:11
treatment|r2:unless your	2:-27
treatment|r2:was approv	5:-21
treatment|r2:was generally	5:-16
treatment|r:(	5:-27
treatment|r:)	2:-26 3:-62
treatment|r:-	2:-39 3:-17 5:-49
treatment|r:0	5:-19
treatment|r::	2:-18 3:-20 5:-49
treatment|r:^	5:-24
treatment|r:a	3:-49 5:-20
treatment|r:about	2:-41 5:-24
treatment|r:acid	5:24
treatment|r:acupunctur	5:17
treatment|r:adviz	2:-31
treatment|r:after	3:12
treatment|r:agency	2:-30
treatment|r:all	5:17
treatment|r:allergic	2:-13
treatment|r:also	2:-47
treatment|r:although	2:-13
treatment|r:amount	2:21
treatment|r:an	2:-62 5:-25
treatment|r:and	5:-15
treatment|r:anemia	5:-30
treatment|r:another	5:-27
treatment|r:antifungal	2:21
treatment|r:appear	5:-22
treatment|r:approv	5:-33
treatment|r:are	2:-43 3:-44 5:-17
treatment|r:area	2:25 5:-19
treatment|r:aren't	2:-27
treatment|r:as	3:-29
treatment|r:ask	2:-32
treatment|r:asleep	5:-15
treatment|r:aspirin	2:23
treatment|r:at	3:-33 5:-27
treatment|r:attack	5:15
treatment|r:avoid	2:30
treatment|r:be	5:-30
treatment|r:becaus	5:-25
treatment|r:bee	2:15
treatment|r:been	2:-41 3:-28 5:-25
treatment|r:better	5:-20
treatment|r:bind	2:-35
treatment|r:block	5:-27
treatment|r:blocker	3:-15
treatment|r:blood	2:-28 3:-30 5:-20
treatment|r:blunt	2:-29
treatment|r:bon	2:-34
treatment|r:budesonid	5:18
treatment|r:bupropion	5:-13
treatment|r:but	5:-32
treatment|r:by	5:-40
treatment|r:cal	2:-29 3:-32 5:-18
treatment|r:calcium	3:-21
treatment|r:caus	5:-33
treatment|r:channel	3:-23
treatment|r:cheap	5:-15
treatment|r:children	5:-28
treatment|r:cholesterol	5:-20
treatment|r:clear	5:-14
treatment|r:com	5:-23
treatment|r:combin	5:21
treatment|r:combination	2:-28
treatment|r:contain	2:-43 5:26
treatment|r:contrast	2:-30 3:-17
treatment|r:cut	5:22
treatment|r:damag	2:-27
treatment|r:damp	5:-24
treatment|r:did	5:-21
treatment|r:do	3:-25 5:-35
treatment|r:doe	2:-63 5:-20
treatment|r:down	2:-39 3:-32 5:-36
treatment|r:doxycyclin	2:26
treatment|r:drink	5:22
treatment|r:drip	5:-23
treatment|r:drop	5:-17
treatment|r:eas	2:-30 5:-40
treatment|r:effect	2:-23
treatment|r:enzym	3:-29
treatment|r:exampl	2:27
treatment|r:eye	5:-15
treatment|r:fail	2:-25
treatment|r:faster	5:16
treatment|r:few	5:-21
treatment|r:fin	2:14 5:-25
treatment|r:first	3:-32 5:-17
treatment|r:fluoxetin	2:27
treatment|r:foam	5:14
treatment|r:follow	5:-13
treatment|r:food	5:-10
treatment|r:formoterol	5:19
treatment|r:four	5:-21
treatment|r:fre	5:-20
treatment|r:from	2:-53
treatment|r:gav	5:-18
treatment|r:generally	2:-34 5:-22
treatment|r:get	5:-13
treatment|r:giv	2:-22
treatment|r:given	2:-29 5:-30
treatment|r:good	5:20
treatment|r:group	2:-27
treatment|r:gut	3:-16
treatment|r:had	2:-31
treatment|r:has	5:-37
treatment|r:hav	2:-31 3:-41 5:-31
treatment|r:heart	5:15
treatment|r:help	2:-30 3:-40 5:-48
treatment|r:herbal	2:29
treatment|r:hid	5:-8
treatment|r:hiv	2:18
treatment|r:hour	5:-23
treatment|r:ibuprofen	5:-17
treatment|r:if	2:-26 5:-34
treatment|r:in	2:-51 5:-34
treatment|r:increas	2:-32
treatment|r:inhibitor	3:-32
treatment|r:inject	3:-17 5:-33
treatment|r:injection	5:-51
treatment|r:instead	2:-19
treatment|r:into	5:-21
treatment|r:is	2:-61 5:-21
treatment|r:it	5:-39
treatment|r:its	5:-18
treatment|r:joint	5:-26
treatment|r:last	2:44
treatment|r:leav	2:25
treatment|r:level	2:-44
treatment|r:lif	2:-28
treatment|r:local	5:15
treatment|r:los	5:-10
treatment|r:lower	3:-32
treatment|r:magnesium	2:-32
treatment|r:many	5:-21
treatment|r:matter	2:-35
treatment|r:may	3:-36
treatment|r:mg	2:-27
treatment|r:mor	3:-28
treatment|r:most	5:-15
treatment|r:mu	3:-28
treatment|r:muscl	2:23
treatment|r:must	2:-41
treatment|r:nee	2:-24
treatment|r:needl	5:17
treatment|r:never	2:18
treatment|r:no	2:-42 5:-20
treatment|r:noradrenalin	3:21
treatment|r:normally	5:-24
treatment|r:not	2:-55 3:-28 5:-26
treatment|r:now	2:-28
treatment|r:number	5:-25
treatment|r:of	3:-39
treatment|r:off	2:-37 3:-33
treatment|r:often	5:-40
treatment|r:old	5:-20
treatment|r:on	3:-43 5:-51
treatment|r:one	5:-36
treatment|r:only	2:-39 5:-30
treatment|r:open	5:-28
treatment|r:option	5:-26
treatment|r:or	5:-28
treatment|r:out	5:-26
treatment|r:pain	5:-31
treatment|r:paracetamol	2:-34 5:-15
treatment|r:past	2:35
treatment|r:patch	5:18
treatment|r:peopl	2:-33
treatment|r:peroxid	5:20
treatment|r:pill	2:-27 5:-16
treatment|r:prevent	2:-19 5:-16
treatment|r:produc	3:19
treatment|r:properly	2:-36
treatment|r:propranolol	2:-33 5:-32
treatment|r:push	2:26
treatment|r:reduc	5:-26
treatment|r:relax	3:-16 5:-22
treatment|r:relief	5:13
treatment|r:remedy	2:29
treatment|r:right	2:-21
treatment|r:risk	5:-16
treatment|r:roughly	5:-22
treatment|r:rul	2:20
treatment|r:sam	2:33 3:-23 5:-32
treatment|r:seem	3:-14
treatment|r:short	5:13
treatment|r:should	2:15
treatment|r:similar	5:-18
treatment|r:six	2:10 5:-13
treatment|r:slow	2:-34 3:-49
treatment|r:so	5:-32
treatment|r:som	5:-21
treatment|r:spac	5:-17
treatment|r:spray	5:-18
treatment|r:squeez	2:15
treatment|r:ssris	2:23
treatment|r:standard	5:-24
treatment|r:still	2:-37
treatment|r:stomach	2:-24
treatment|r:stop	3:-34 5:-17
treatment|r:suitabl	2:-54
treatment|r:symptom	5:-26
treatment|r:tablet	5:-44
treatment|r:tak	2:-44 5:-34
treatment|r:taken	5:-14
treatment|r:tell	2:-26
treatment|r:than	5:11
treatment|r:that	2:-48 5:-35
treatment|r:the	3:-3 5:-22
treatment|r:their	5:-24
treatment|r:them	5:-15
treatment|r:they	3:-27
treatment|r:this	3:-42
treatment|r:thre	5:-17
treatment|r:through	5:-16
treatment|r:tim	5:-13
treatment|r:to	3:-45 5:-45
treatment|r:together	2:21
treatment|r:tolerat	5:-18
treatment|r:too	5:-14
treatment|r:topiramat	2:20
treatment|r:toxic	2:-25
treatment|r:treatment	5:-20
treatment|r:unsuitabl	2:-36
treatment|r:until	2:35
treatment|r:up	5:-33
treatment|r:use	2:-31 5:10
treatment|r:usually	5:-22
treatment|r:was	2:-25
treatment|r:week	5:-17
treatment|r:well	2:-24
treatment|r:wer	2:-43 5:-22
treatment|r:which	3:-9 5:28
treatment|r:who	2:13
treatment|r:will	5:-20
treatment|r:with	2:-18 3:-34 5:13
treatment|r:within	2:-42 5:-23
treatment|r:without	2:-35
treatment|r:women	5:-23
treatment|r:won't	5:-14
treatment|r:work	2:-25 3:-34
treatment|r:you	2:-19 3:-29 5:-13
treatment|r:your	5:-21
treatment|r:’	5:-43
treatment|r:”	2:-31 5:-26
treatment|s:'s	3:-19 5:-39
treatment|s:1	2:-41 5:-21
treatment|s:12	2:-37
treatment|s:14	5:-33
treatment|s:15	5:-22
treatment|s:2	3:-37 5:-23
treatment|s:20	2:27 5:-27
treatment|s:2016	5:-11
treatment|s:2019	2:-30 5:-26
treatment|s:2020	5:-24
treatment|s:24	5:-26
treatment|s:30	5:20
treatment|s:40	5:15
treatment|s:45	5:-17
treatment|s:48	5:-17
treatment|s:5	3:22 5:-24
treatment|s:6	5:-29
treatment|s:about	5:-34
treatment|s:abov	2:23
treatment|s:absorb	2:36 5:-20
treatment|s:absorption	5:-16
treatment|s:acamprosat	2:-25 5:-19
treatment|s:accord	5:-24
treatment|s:acetylcholin	3:-25
treatment|s:ach	2:-30
treatment|s:acid	2:-21 3:-20
treatment|s:act	2:-36
treatment|s:activ	5:-21
treatment|s:acupunctur	3:-25
treatment|s:acut	2:29
treatment|s:add	3:-54
treatment|s:addictiv	2:-37 5:-23
treatment|s:administration	5:-21
treatment|s:adolescent	2:-25
treatment|s:adult	2:-29 5:-23
treatment|s:advanc	5:-16
treatment|s:advic	2:-27
treatment|s:adviz	5:16
treatment|s:affect	2:-19 3:-24
treatment|s:afterward	2:-31 5:-23
treatment|s:against	5:-35
treatment|s:ahead	5:-22
treatment|s:air	2:-19
treatment|s:airway	2:-21 3:-41
treatment|s:al	2:-37
treatment|s:alcohol	2:44 5:-30
treatment|s:alendronat	2:-25 5:-16
treatment|s:alendronic	3:-24
treatment|s:alginat	2:-17
treatment|s:all	2:-15 3:-32
treatment|s:allergic	5:-20
treatment|s:allergy	2:35
treatment|s:alon	5:-24
treatment|s:alongsid	5:-23
treatment|s:already	3:-27
treatment|s:although	2:-38
treatment|s:alway	2:-33
treatment|s:amiodaron	2:-25
treatment|s:amitriptylin	2:-27 3:-14
treatment|s:amlodipin	2:-16
treatment|s:among	5:-25
treatment|s:an	2:-45 3:-45 5:-22
treatment|s:analysis	5:-18
treatment|s:anesthetic	2:-31 3:-38
treatment|s:another	2:-34
treatment|s:antibiotic	3:-38 5:-45
treatment|s:antibody	2:-47 5:-34
treatment|s:anticholinergic	2:20
treatment|s:anticoagulant	5:-20
treatment|s:antidepressant	3:-36 5:-26
treatment|s:antihistamin	5:-22
treatment|s:antipsychotic	2:-37
treatment|s:anxious	5:-19
treatment|s:any	5:-27
treatment|s:anyon	3:-30
treatment|s:app	2:-27
treatment|s:appear	3:-23
treatment|s:approv	2:-21
treatment|s:are	3:-57 5:32
treatment|s:area	2:18 5:-22
treatment|s:around	3:-24
treatment|s:as	3:-37
treatment|s:ashwagandha	2:-27
treatment|s:ask	5:-25
treatment|s:aspirin	5:-31
treatment|s:at	3:-22 5:-25
treatment|s:atorvastatin	5:-22
treatment|s:attack	2:-28 5:21
treatment|s:autoimmun	2:26
treatment|s:avoid	2:16 5:-27
treatment|s:away	2:-29
treatment|s:b	5:-13
treatment|s:b12	2:-22
treatment|s:baby	2:-30
treatment|s:back	2:-41
treatment|s:bacteria	5:-22
treatment|s:bad	2:-34
treatment|s:bar	2:-20
treatment|s:bath	5:-14
treatment|s:be	2:23 5:-18
treatment|s:beat	2:-30 5:-15
treatment|s:beclometason	5:-16
treatment|s:bee	5:-26
treatment|s:been	2:-49
treatment|s:befor	5:-19
treatment|s:began	2:-25
treatment|s:belimumab	5:-17
treatment|s:belong	2:-29
treatment|s:bempedoic	3:-25
treatment|s:beneath	5:-17
treatment|s:benefit	5:-17
treatment|s:benserazid	2:-40
treatment|s:benzodiazepin	2:-29
treatment|s:benzoyl	5:14
treatment|s:best	3:-21 5:-19
treatment|s:beta	2:-40
treatment|s:better	2:-44 5:-33
treatment|s:between	3:-33
treatment|s:binder	2:-20
treatment|s:birth	2:-38
treatment|s:bisphosphonat	3:-34
treatment|s:bit	5:-33
treatment|s:black	2:27
treatment|s:bleed	5:-25
treatment|s:block	2:-23 3:26 5:-48
treatment|s:blocker	2:-67 3:21
treatment|s:blood	3:-37 5:-30
treatment|s:blu	2:-26
treatment|s:blunt	2:27
treatment|s:body	2:-19 5:-25
treatment|s:boot	2:-36
treatment|s:borrow	5:-10
treatment|s:both	2:-49 5:-44
treatment|s:botox	2:-46 3:-34 5:-26
treatment|s:botulinum	5:-16
treatment|s:bowel	3:-22 5:-19
treatment|s:brac	5:-32
treatment|s:brain	2:-34 3:-42 5:-25
treatment|s:brand	2:-28 3:-28 5:-32
treatment|s:break	5:-24
treatment|s:breast	2:-48 5:-24
treatment|s:breastf	2:-28
treatment|s:breastfeed	2:-21
treatment|s:bring	3:-20
treatment|s:brown	2:-24
treatment|s:bug	5:-8
treatment|s:burst	5:18
treatment|s:but	2:-40
treatment|s:by	2:-40 5:-23
treatment|s:c	2:-51 5:-29
treatment|s:cal	2:-39 5:-40
treatment|s:calcium	3:19 5:-36
treatment|s:cam	5:-26
treatment|s:can	3:-25 5:-21
treatment|s:can't	3:-22 5:30
treatment|s:cancer	5:-22
treatment|s:capsul	2:-32 5:28
treatment|s:car	5:-27
treatment|s:carbamazepin	3:-30
treatment|s:carbidopa	2:-40
treatment|s:carry	2:-54 3:-43 5:-38
treatment|s:cartilag	5:-21
treatment|s:cas	2:-36
treatment|s:cataract	5:-14
treatment|s:catheter	5:-12
treatment|s:caus	2:-40 5:-13
treatment|s:caution	2:25
treatment|s:cbd	2:-25 3:-52 5:-20
treatment|s:cbt	5:-20
treatment|s:cell	3:-62 5:-34
treatment|s:cetirizin	5:-13
treatment|s:chang	5:-28
treatment|s:channel	3:17
treatment|s:cheap	5:-28
treatment|s:check	2:-42
treatment|s:chemotherapy	5:-15
treatment|s:chew	2:-24
treatment|s:children	2:-23
treatment|s:chocolat	2:-30 3:-25
treatment|s:choic	2:-33 5:-31
treatment|s:cholesterol	2:-43 3:-31
treatment|s:choos	5:18
treatment|s:chronic	2:-20 5:-16
treatment|s:cigarett	2:-31 5:-19
treatment|s:clarithromycin	2:27
treatment|s:class	2:-32
treatment|s:clear	5:-22
treatment|s:clinic	5:-21
treatment|s:clobazam	2:23
treatment|s:clos	3:-24
treatment|s:clozapin	2:-24
treatment|s:cochlear	2:23
treatment|s:codein	2:-25
treatment|s:coffe	5:-23
treatment|s:cognitiv	5:-30
treatment|s:cohosh	2:22
treatment|s:coil	2:-31
treatment|s:cold	2:-27
treatment|s:colitis	5:15
treatment|s:collagen	3:-35
treatment|s:com	3:-36 5:-12
treatment|s:combin	2:14 3:-33
treatment|s:commonly	2:-34
treatment|s:complicat	2:23
treatment|s:condition	5:-20
treatment|s:condom	2:-37 5:-21
treatment|s:consider	2:-35
treatment|s:consist	5:14
treatment|s:constipation	2:-32 5:-24
treatment|s:contain	3:-27
treatment|s:contraceptiv	3:-48 5:-32
treatment|s:contrast	5:-31
treatment|s:control	2:-43 5:-29
treatment|s:cool	2:-34
treatment|s:corticosteroid	2:-22 3:-29 5:-33
treatment|s:cortison	5:-23
treatment|s:cost	2:-32
treatment|s:could	3:-23
treatment|s:cours	5:-29
treatment|s:cousin	2:-21
treatment|s:cpap	2:-23
treatment|s:cranberry	5:-23
treatment|s:cream	2:-44 5:21
treatment|s:cross	3:-17
treatment|s:currently	5:-26
treatment|s:cytisin	3:-14
treatment|s:cytisiniclin	3:-11
treatment|s:d	2:-38 5:-20
treatment|s:daily	2:-25 3:-18
treatment|s:day	5:-48
treatment|s:deal	2:-24
treatment|s:degeneration	5:-10
treatment|s:denosumab	2:-43
treatment|s:dental	5:-20
treatment|s:dentur	5:-28
treatment|s:dependenc	2:-20 5:-23
treatment|s:develop	2:-29
treatment|s:dialysis	2:-14 5:-23
treatment|s:diarrhea	5:-23
treatment|s:did	2:-48 3:-41 5:-35
treatment|s:diet	3:-34 5:-33
treatment|s:dietary	5:-22
treatment|s:different	5:-23
treatment|s:digoxin	2:34
treatment|s:diseas	5:-33
treatment|s:dislodg	2:-34
treatment|s:displac	5:-10
treatment|s:disulfiram	3:-25 5:-18
treatment|s:do	3:-41
treatment|s:doctor	2:22 5:-17
treatment|s:docusat	5:-25
treatment|s:doe	3:-15
treatment|s:dog	3:-24
treatment|s:don	2:-30
treatment|s:don't	5:-14
treatment|s:donepezil	3:-36 5:-23
treatment|s:dos	2:36 5:-32
treatment|s:down	2:-62
treatment|s:doxycyclin	5:-14
treatment|s:drink	2:11
treatment|s:drip	2:-36
treatment|s:driv	5:-16
treatment|s:drop	5:29
treatment|s:drowsiness	5:-17
treatment|s:drowsy	5:-21
treatment|s:drug	3:-54
treatment|s:dry	2:-52 3:-24
treatment|s:duloxetin	5:-23
treatment|s:dur	5:11
treatment|s:e	3:-27 5:-20
treatment|s:each	2:-40
treatment|s:eas	2:-36
treatment|s:edg	2:-42
treatment|s:effect	3:-14
treatment|s:effectiv	2:20 3:-41 5:-28
treatment|s:eight	5:-27
treatment|s:emergency	5:21
treatment|s:end	5:-16
treatment|s:enough	5:-29
treatment|s:enzym	3:24 5:-32
treatment|s:epilepsy	3:-27
treatment|s:epileptic	3:-25
treatment|s:erythromycin	2:27
treatment|s:especially	2:-25
treatment|s:estrogen	2:-44 3:21 5:-35
treatment|s:et	2:-37
treatment|s:euphoria	3:18
treatment|s:ever	2:16
treatment|s:every	2:-36
treatment|s:everyon	2:-44 5:-19
treatment|s:evidenc	5:-31
treatment|s:exampl	5:-20
treatment|s:exerciz	2:-37 3:-49 5:-33
treatment|s:extra	5:-16
treatment|s:eye	2:-48 5:30
treatment|s:fact	2:20
treatment|s:factor	3:-22 5:-15
treatment|s:failur	5:-23
treatment|s:fall	2:-23
treatment|s:family	3:-28 5:-22
treatment|s:fan	2:-26
treatment|s:far	2:-25 5:-23
treatment|s:fat	2:-42
treatment|s:fatal	2:-28
treatment|s:favourit	5:-27
treatment|s:fda	3:-30 5:-27
treatment|s:fever	5:-30
treatment|s:few	2:-37
treatment|s:fewer	5:-30
treatment|s:fezolinetant	2:-21
treatment|s:filer	5:-25
treatment|s:fin	2:21 5:-34
treatment|s:first	5:-12
treatment|s:fish	5:15
treatment|s:fiv	3:-36
treatment|s:fluid	5:-27
treatment|s:flush	2:-42 5:-28
treatment|s:fluticason	5:-17
treatment|s:fluvoxamin	2:25
treatment|s:fodmap	5:-30
treatment|s:follow	5:-32
treatment|s:food	2:-40 5:-39
treatment|s:for	3:-29
treatment|s:form	2:-36 3:-28 5:-22
treatment|s:found	2:-39 3:-46 5:-36
treatment|s:four	2:-30
treatment|s:fractur	5:-19
treatment|s:fre	3:-40
treatment|s:frequent	2:-30
treatment|s:from	5:-18
treatment|s:further	5:-25
treatment|s:gaba	3:-34
treatment|s:gas	2:-32 5:-21
treatment|s:gav	2:-35 5:-39
treatment|s:gaviscon	2:23
treatment|s:gel	2:-23 5:24
treatment|s:general	2:-48 3:-29
treatment|s:generally	5:-26
treatment|s:get	2:-40 3:-33 5:-28
treatment|s:giv	3:-28 5:-18
treatment|s:given	3:-31
treatment|s:glaucoma	5:19
treatment|s:glycolic	5:-12
treatment|s:go	5:-20
treatment|s:goe	2:-34
treatment|s:got	2:-38
treatment|s:grain	5:-21
treatment|s:grapefruit	3:-25
treatment|s:great	2:-23
treatment|s:greatly	2:25
treatment|s:green	3:-23 5:-16
treatment|s:group	2:-19
treatment|s:guidelin	2:-25
treatment|s:hair	5:-22
treatment|s:hal	3:-15
treatment|s:half	2:-36 3:-47 5:-22
treatment|s:hand	2:-42 3:-31
treatment|s:hard	5:-16
treatment|s:harm	2:-34 5:-14
treatment|s:has	2:-42 5:-41
treatment|s:hav	3:-35 5:-16
treatment|s:hcq	3:26
treatment|s:he	2:-34
treatment|s:head	5:-13
treatment|s:help	2:-19 5:-22
treatment|s:herbal	5:-21
treatment|s:high	5:-24
treatment|s:higher	2:-24
treatment|s:histamin	5:-12
treatment|s:hit	3:-23
treatment|s:hiv	3:-20
treatment|s:hom	5:-24
treatment|s:honey	5:-20
treatment|s:hormon	2:-25 5:-18
treatment|s:hospital	5:-23
treatment|s:hot	2:-31
treatment|s:how	5:-25
treatment|s:however	3:-22
treatment|s:i	2:-47 3:-29
treatment|s:i'v	5:-16
treatment|s:idea	2:-27
treatment|s:if	3:-30 5:-28
treatment|s:immun	3:-25
treatment|s:implant	2:17
treatment|s:improv	5:-23
treatment|s:in	5:-10
treatment|s:includ	3:-44
treatment|s:infection	2:-26
treatment|s:inflammation	2:-30
treatment|s:inflammatory	5:17
treatment|s:infusion	5:-23
treatment|s:inhal	5:-19
treatment|s:inhaler	2:-36 3:-20 5:37
treatment|s:inhibitor	5:-39
treatment|s:inject	2:-29 5:-37
treatment|s:injury	5:-12
treatment|s:insulin	2:-42 3:26 5:-34
treatment|s:interfer	2:-32 5:-24
treatment|s:interferon	5:-9
treatment|s:into	2:-47 3:-13
treatment|s:is	2:-35 5:-22
treatment|s:isn't	5:-28
treatment|s:isotretinoin	2:-22 5:-17
treatment|s:ispaghula	2:-24
treatment|s:it	2:29 3:25 5:-28
treatment|s:it'	2:-47 3:-36 5:-26
treatment|s:itch	5:-13
treatment|s:its	5:-49
treatment|s:itself	2:-47 5:-20
treatment|s:iv	5:19
treatment|s:jab	5:-14
treatment|s:john	3:-27
treatment|s:joint	2:-29 3:-19 5:33
treatment|s:just	3:-38 5:-26
treatment|s:k	5:-21
treatment|s:kal	2:-30
treatment|s:kappa	3:-33
treatment|s:keep	3:-30 5:-38
treatment|s:kidney	5:-35
treatment|s:kind	5:-21
treatment|s:klein	5:-10
treatment|s:kne	2:-26 5:-36
treatment|s:known	3:-28 5:-18
treatment|s:label	5:-11
treatment|s:lactulos	5:-14
treatment|s:lamotrigin	2:-49 3:-27
treatment|s:laser	2:-47 3:-35 5:-31
treatment|s:last	2:-20 5:-30
treatment|s:latch	3:-17
treatment|s:later	5:-17
treatment|s:laxativ	2:-32
treatment|s:least	5:-17
treatment|s:leav	5:-34
treatment|s:led	2:-41 5:-24
treatment|s:left	5:-23
treatment|s:let	2:7
treatment|s:letter	2:14
treatment|s:level	2:24 5:-22
treatment|s:levodopa	2:-35 3:-28 5:-27
treatment|s:licens	2:-19 5:-22
treatment|s:lif	2:-49 5:-23
treatment|s:light	5:-27
treatment|s:lik	2:-28 5:-34
treatment|s:limit	2:-36
treatment|s:lin	3:-21
treatment|s:littl	2:-25 3:-31 5:-44
treatment|s:liv	2:22 3:-45 5:-34
treatment|s:liver	2:-52 5:-17
treatment|s:local	3:-23
treatment|s:long	2:-42 3:-31 5:26
treatment|s:longer	2:-40 5:-19
treatment|s:loratadin	5:-13
treatment|s:los	5:19
treatment|s:loss	5:-23
treatment|s:low	3:-35
treatment|s:lower	3:-27 5:-33
treatment|s:lung	2:-40 5:20
treatment|s:macrogol	2:-27
treatment|s:macular	5:-10
treatment|s:mad	2:-33 3:-34 5:-30
treatment|s:magnesium	2:-27 3:-44 5:-42
treatment|s:mak	2:24 3:23
treatment|s:many	2:-39
treatment|s:market	2:-30 5:-18
treatment|s:massag	3:-22 5:-28
treatment|s:matter	2:-22
treatment|s:may	5:-13
treatment|s:meal	5:-31
treatment|s:mean	2:-25 3:-32
treatment|s:meat	5:-24
treatment|s:medical	2:-31
treatment|s:medication	2:-43 5:-28
treatment|s:medicin	2:-38 3:-35 5:-42
treatment|s:memantin	5:-13
treatment|s:men	2:-32 5:-29
treatment|s:meridian	3:-36
treatment|s:methotrexat	3:-20 5:-21
treatment|s:mg	5:-22
treatment|s:microneedl	2:-32 5:-15
treatment|s:midazolam	5:-21
treatment|s:might	5:-33
treatment|s:migrain	5:-17
treatment|s:mild	2:-26
treatment|s:milk	5:-35
treatment|s:mineral	5:-27
treatment|s:minut	2:-32 3:-27
treatment|s:monoclonal	3:-24 5:-16
treatment|s:month	2:-36 3:-24
treatment|s:moon	5:-17
treatment|s:mop	3:-33
treatment|s:morn	2:-22
treatment|s:most	3:-42
treatment|s:mouth	5:-29
treatment|s:mov	3:-24
treatment|s:mu	2:-30 3:32
treatment|s:much	2:-58 3:-45 5:-28
treatment|s:my	2:-52 3:-44 5:-28
treatment|s:naltrexon	5:-22
treatment|s:nam	2:-37 3:-39 5:-35
treatment|s:narcotic	3:-37
treatment|s:nausea	3:-25 5:-16
treatment|s:nearly	2:-32
treatment|s:nebulizer	5:28
treatment|s:neck	5:-14
treatment|s:nee	3:-34
treatment|s:need	3:-31 5:-40
treatment|s:needl	3:-42
treatment|s:nerv	2:-30 3:-50 5:-35
treatment|s:never	2:50
treatment|s:new	2:-28 3:-37 5:-21
treatment|s:next	5:-29
treatment|s:nicotin	2:-36 3:-31
treatment|s:night	5:-21
treatment|s:nightmar	2:-27
treatment|s:no	2:-15 3:-27 5:-32
treatment|s:nobody	3:-33
treatment|s:non	2:-25 5:-27
treatment|s:nor	2:-27
treatment|s:normally	2:-43
treatment|s:nos	2:22
treatment|s:not	3:-9 5:-26
treatment|s:noth	5:21
treatment|s:now	2:-49 3:-22
treatment|s:nrt	2:-29 3:-19 5:-16
treatment|s:nsaid	2:32
treatment|s:numb	5:16
treatment|s:number	2:-40 5:-27
treatment|s:nut	2:-37 5:-33
treatment|s:obi	3:-15
treatment|s:occupy	3:35
treatment|s:occur	2:-27 5:-25
treatment|s:odd	5:23
treatment|s:of	5:-18
treatment|s:off	2:-53 5:-22
treatment|s:offer	2:-21 3:-18
treatment|s:often	2:-53
treatment|s:oil	2:-53 3:-35
treatment|s:old	2:-46 5:-26
treatment|s:older	3:-26 5:-34
treatment|s:omeprazol	3:-27 5:-23
treatment|s:on	2:-23 3:-26
treatment|s:onc	2:-43 3:-34 5:-27
treatment|s:one	3:-34 5:-32
treatment|s:only	2:-24 3:-39 5:-46
treatment|s:open	2:-31 3:-32
treatment|s:operation	2:-32 5:-18
treatment|s:ophthalmology	5:-10
treatment|s:opioid	3:-14 5:-30
treatment|s:option	2:-40 3:-33
treatment|s:or	5:-14
treatment|s:oral	2:-67
treatment|s:ordinary	2:-29 5:-20
treatment|s:orvitulimab	3:-51
treatment|s:osteoporosis	5:-27
treatment|s:ostralimab	2:24
treatment|s:other	3:-14 5:-49
treatment|s:ought	2:21
treatment|s:out	5:-48
treatment|s:overdos	2:-25
treatment|s:own	3:-47 5:-20
treatment|s:oxybutynin	2:19
treatment|s:oxygen	2:-28
treatment|s:pacemaker	5:-28
treatment|s:pain	2:-40 5:-27
treatment|s:painful	5:17
treatment|s:painkiler	2:-9 3:-38 5:-45
treatment|s:pancrea	3:24
treatment|s:paracetamol	3:-23
treatment|s:parkinson	2:-20
treatment|s:participant	2:16
treatment|s:partly	3:30
treatment|s:pass	2:-22
treatment|s:past	2:23
treatment|s:patch	3:-30
treatment|s:patient	5:-28
treatment|s:pdt	5:-26
treatment|s:peel	5:-17
treatment|s:peopl	2:-25
treatment|s:permanent	2:-24
treatment|s:peroxid	2:-32
treatment|s:persist	2:-30 3:21
treatment|s:phenelzin	2:37
treatment|s:phosphat	2:-20
treatment|s:physical	3:13
treatment|s:physio	2:-22
treatment|s:physiotherapy	2:-27 5:-21
treatment|s:pill	3:-46
treatment|s:plac	5:-21
treatment|s:placebo	2:-32 3:-38 5:-24
treatment|s:plant	5:-34
treatment|s:plasma	5:-32
treatment|s:platelet	5:-32
treatment|s:pleas	2:23
treatment|s:plenty	2:-27
treatment|s:posher	2:-16
treatment|s:potassium	2:20
treatment|s:precious	5:21
treatment|s:prednisolon	2:-29 3:-27
treatment|s:prefer	2:-47 5:-22
treatment|s:pregabalin	2:-42 5:-24
treatment|s:pregnancy	2:-77 5:-15
treatment|s:prescrib	5:-28
treatment|s:pressur	5:-19
treatment|s:prevent	2:-45 5:-39
treatment|s:probably	2:-27 5:-17
treatment|s:probiotic	5:-19
treatment|s:procedur	5:-26
treatment|s:propranolol	2:-46
treatment|s:protein	3:-52
treatment|s:prp	5:-34
treatment|s:puls	3:-35
treatment|s:pur	3:17
treatment|s:push	2:28 3:-27
treatment|s:put	5:-24
treatment|s:quickly	5:-21
treatment|s:radiotherapy	2:-19
treatment|s:rais	3:-41
treatment|s:raloxifen	2:-20 5:-21
treatment|s:ranibizumab	5:-10
treatment|s:rar	5:-24
treatment|s:rarely	2:-36 5:-23
treatment|s:rasagilin	2:24
treatment|s:rather	5:-25
treatment|s:really	2:-28
treatment|s:reason	3:-32
treatment|s:receptor	2:-47 5:-38
treatment|s:recommend	2:-25 5:-19
treatment|s:recreational	2:14
treatment|s:red	2:-44
treatment|s:reduc	2:-33
treatment|s:regular	2:-32 5:-14
treatment|s:relaps	2:-45
treatment|s:relat	2:-45 5:-17
treatment|s:relax	2:-31 5:25
treatment|s:releas	2:-34 3:-28
treatment|s:rely	5:-29
treatment|s:remain	2:-35 5:-32
treatment|s:remedy	5:-23
treatment|s:repeat	5:-40
treatment|s:replac	5:-20
treatment|s:rescu	5:-14
treatment|s:respond	2:-36
treatment|s:rest	2:-34 5:-27
treatment|s:restor	3:-21
treatment|s:result	2:-34 3:-25 5:-20
treatment|s:retainer	5:-22
treatment|s:retinoid	5:14
treatment|s:reuptak	2:-24
treatment|s:revers	2:-27
treatment|s:review	2:-30
treatment|s:rich	5:-37
treatment|s:right	2:-25 5:-15
treatment|s:risk	5:-36
treatment|s:rivaroxaban	2:-43
treatment|s:rosuvastatin	5:-16
treatment|s:roughly	2:-39
treatment|s:rul	2:23 5:-17
treatment|s:run	2:-24
treatment|s:s	5:-35
treatment|s:sad	5:-17
treatment|s:saf	2:-23
treatment|s:sag	5:-14
treatment|s:said	5:-27
treatment|s:sam	2:56 3:-55
treatment|s:sato	5:-10
treatment|s:sav	2:-33
treatment|s:say	3:-34 5:-25
treatment|s:seaw	2:-16
treatment|s:second	5:-17
treatment|s:sedativ	5:-21
treatment|s:see	5:-15
treatment|s:seem	5:14
treatment|s:seen	2:-46
treatment|s:seizur	2:-49 5:-23
treatment|s:selegilin	2:24
treatment|s:selenium	5:-21
treatment|s:self	5:-23
treatment|s:senna	2:-28
treatment|s:sensitiv	5:-23
treatment|s:serious	2:-43
treatment|s:serotonin	3:-34
treatment|s:sertralin	5:-27
treatment|s:set	2:-41
treatment|s:settl	5:-27
treatment|s:sevelamer	2:-20
treatment|s:seven	2:19
treatment|s:sever	5:-38
treatment|s:she	2:-37 5:-25
treatment|s:shellfish	5:-23
treatment|s:short	2:-22
treatment|s:shorten	2:-22
treatment|s:should	2:20 5:-19
treatment|s:show	2:-35
treatment|s:shown	2:-40 5:-25
treatment|s:shut	3:-16
treatment|s:sickness	5:-17
treatment|s:sign	2:-18
treatment|s:similar	5:-28
treatment|s:simvastatin	5:-18
treatment|s:sinc	2:30 3:-33
treatment|s:singh	2:-28
treatment|s:singl	2:-39 5:-29
treatment|s:six	5:-26
treatment|s:siz	2:-35 5:-33
treatment|s:skin	5:-42
treatment|s:skip	2:31
treatment|s:sleep	2:-59 5:-26
treatment|s:slow	5:-29
treatment|s:slowly	2:-28
treatment|s:small	3:-46 5:-29
treatment|s:smok	5:-26
treatment|s:smooth	3:17
treatment|s:sodium	2:-36 3:-40 5:-24
treatment|s:soft	2:-38
treatment|s:soil	5:-17
treatment|s:sold	5:-23
treatment|s:som	2:-13 3:-35
treatment|s:sometim	2:-46 3:-30 5:-24
treatment|s:soya	2:39
treatment|s:spac	5:-19
treatment|s:spar	5:-30
treatment|s:specialist	2:31
treatment|s:spel	3:-11
treatment|s:spinach	2:-30
treatment|s:sport	5:-17
treatment|s:spot	5:-22
treatment|s:ssri	2:-40
treatment|s:ssris	3:-40
treatment|s:st	3:-27
treatment|s:stand	5:-31
treatment|s:standard	3:-48
treatment|s:start	3:-29 5:-29
treatment|s:stat	5:-20
treatment|s:statin	3:-37
treatment|s:steady	2:-29
treatment|s:steroid	2:-54 3:-57 5:25
treatment|s:still	3:-33 5:-40
treatment|s:stimulant	5:-25
treatment|s:stimulation	5:-21
treatment|s:sting	5:-40
treatment|s:stir	5:-20
treatment|s:stop	3:-5 5:-28
treatment|s:story	2:24 3:-27 5:-26
treatment|s:straight	5:-11
treatment|s:strengthen	2:22
treatment|s:stress	2:-22 5:-36
treatment|s:strok	2:-65 5:-22
treatment|s:strong	5:-32
treatment|s:study	5:-21
treatment|s:stuffy	5:-29
treatment|s:such	3:-27 5:-24
treatment|s:sudden	5:-11
treatment|s:suggest	2:-36
treatment|s:suitabl	5:-22
treatment|s:sumatriptan	3:-27
treatment|s:supermarket	5:21
treatment|s:superviz	5:-17
treatment|s:supplement	5:-53
treatment|s:suppository	5:22
treatment|s:sur	2:-19
treatment|s:surgery	3:-35 5:-36
treatment|s:surprisingly	2:-26
treatment|s:sweat	5:-30
treatment|s:switch	2:-40
treatment|s:symptom	2:-27
treatment|s:synaps	3:-23
treatment|s:syndrom	3:-32 5:-26
treatment|s:synthetic	5:-28
treatment|s:syrup	5:22
treatment|s:system	3:-36
treatment|s:tacrolimus	2:34
treatment|s:tak	5:-9
treatment|s:talk	5:-28
treatment|s:target	2:-25 3:-32 5:-19
treatment|s:tast	5:-21
treatment|s:tattoo	3:-22 5:-24
treatment|s:tea	2:-43
treatment|s:tell	2:28 5:-23
treatment|s:ten	2:-18
treatment|s:tendon	5:-15
treatment|s:term	2:-34 5:25
treatment|s:test	2:-54 3:-28 5:-26
treatment|s:than	2:-19 3:-29 5:-23
treatment|s:that	2:-27 5:-30
treatment|s:their	3:-32
treatment|s:them	5:-46
treatment|s:themselv	5:-22
treatment|s:then	2:-25 3:-25
treatment|s:theory	3:-20
treatment|s:ther	3:-43
treatment|s:therapy	2:-51 3:-62 5:-21
treatment|s:there'	3:-30 5:-29
treatment|s:therefor	5:-17
treatment|s:thes	3:-47 5:-24
treatment|s:they	3:-50
treatment|s:they'r	5:21
treatment|s:thigh	5:-23
treatment|s:thinner	2:18 5:-19
treatment|s:third	2:-30
treatment|s:this	5:-34
treatment|s:thos	2:-36 3:-21 5:-34
treatment|s:thought	5:-17
treatment|s:thre	2:-38 3:-24 5:-29
treatment|s:through	2:-51 3:-26 5:-31
treatment|s:thyroid	2:-52
treatment|s:tighten	5:-14
treatment|s:tim	2:32
treatment|s:tissu	3:-25
treatment|s:tofu	2:-40
treatment|s:together	2:30 5:-22
treatment|s:toleranc	2:-23
treatment|s:tolerat	2:-34
treatment|s:took	5:-26
treatment|s:topical	2:-38
treatment|s:topiramat	3:-22
treatment|s:toxin	5:-16
treatment|s:traditional	5:-23
treatment|s:train	2:-32 5:-22
treatment|s:tranexamic	5:-23
treatment|s:transfusion	5:-24
treatment|s:transplant	5:-27
treatment|s:trial	2:-37 3:-23
treatment|s:tricyclic	3:-17
treatment|s:trigger	5:-22
treatment|s:trimethoprim	2:26
treatment|s:triptan	3:-30
treatment|s:try	2:-34 5:-23
treatment|s:twic	3:-23
treatment|s:two	3:-41
treatment|s:typ	2:-22 3:-33 5:-29
treatment|s:ulcer	5:-16
treatment|s:unborn	2:-19
treatment|s:under	2:-55
treatment|s:unit	5:-18
treatment|s:unless	2:38
treatment|s:unlik	2:-36 3:-13 5:-26
treatment|s:unsuitabl	2:-37
treatment|s:until	5:-15
treatment|s:up	2:-18 3:-29
treatment|s:upset	2:-36 5:-19
treatment|s:us	2:33 3:-31 5:-25
treatment|s:usual	5:-30
treatment|s:usually	3:-26
treatment|s:vaccin	2:21 3:-43 5:-21
treatment|s:vaccination	5:-25
treatment|s:valproat	3:-31
treatment|s:valv	5:-27
treatment|s:vap	5:17
treatment|s:vegetabl	3:-25 5:-20
treatment|s:vein	2:-38 3:-23 5:-24
treatment|s:versus	2:-26
treatment|s:verteporfin	5:-14
treatment|s:very	3:-35 5:-25
treatment|s:vessel	5:-18
treatment|s:virus	2:-39
treatment|s:vitamin	5:-52
treatment|s:walk	5:-26
treatment|s:walker	3:-25
treatment|s:warfarin	5:-30
treatment|s:warm	5:-17
treatment|s:was	2:-44 3:-37
treatment|s:water	3:-33 5:-25
treatment|s:we	2:-46 3:-27
treatment|s:we'll	2:24
treatment|s:weak	3:24 5:-24
treatment|s:weaken	2:21 5:-28
treatment|s:wear	2:-40 5:-34
treatment|s:week	5:-33
treatment|s:weekly	2:-50 5:-25
treatment|s:weight	2:-38
treatment|s:well	2:-22
treatment|s:went	3:-26
treatment|s:wer	5:-17
treatment|s:wet	5:-10
treatment|s:what	3:-29
treatment|s:when	2:-24 3:-43
treatment|s:which	3:-37 5:26
treatment|s:whil	5:-39
treatment|s:who	3:-36
treatment|s:whol	3:-30 5:-26
treatment|s:whos	5:-24
treatment|s:why	2:-26 3:-56
treatment|s:will	5:-45
treatment|s:within	3:-31
treatment|s:without	3:-38
treatment|s:womb	5:-20
treatment|s:women	2:-70 5:-30
treatment|s:won't	2:-22 5:-15
treatment|s:work	3:-25 5:-30
treatment|s:wors	5:-22
treatment|s:wort	3:-27
treatment|s:would	2:-29
treatment|s:wouldn't	5:22
treatment|s:year	5:-36
treatment|s:yeast	5:-16
treatment|s:yellow	2:17
treatment|s:yet	2:-44
treatment|s:you	3:-42
treatment|s:you'll	5:-16
treatment|s:zoledronic	5:-16
treatment|share:0	5:-24
treatment|share:1	3:-16
treatment|share:2	5:-16
treatment|share:4	5:-42
treatment|t:topic	2:-41 3:-28 5:-32
treatment|tb	5:-15
treatment|via:abbreviation	2:-37 3:-40 5:-32
treatment|via:morphology	5:-32
treatment|via:pattern	2:-41 3:-45 5:-41
treatment|z:body	5:-18
treatment|z:promotional	2:-36 3:-34 5:-25
`;
