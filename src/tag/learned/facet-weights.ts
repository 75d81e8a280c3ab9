// Made by scripts/train-claims.mjs ("npm run build && node scripts/train-claims.mjs"); do not edit.
// Learned from the annotated articles of the project. One feature a line, and its weights in hundredths.
export const weights = `
indication|	92 -123 -384 -483
indication|1:"	38 -24 -18 -8
indication|1:a	3 -21 19 -8
indication|1:after	4 -9 -1 -3
indication|1:an	8 -12 14 1
indication|1:and	9 -7 3 -5
indication|1:antibiotic	20 -21 -4 -4
indication|1:as	25 -36 19 -3
indication|1:at	-2 24 -13 -5
indication|1:blood	22 -16 -6 -3
indication|1:but	-30 -6 29 -3
indication|1:by	29 -19 -12 -1
indication|1:compar	21 -12 -10 -1
indication|1:doctor	-15 7 4 -12
indication|1:for	14 2 4 -4
indication|1:if	7 3 -13 -5
indication|1:in	24 -25 3 7
indication|1:it	26 -34 -9 10
indication|1:it'	12 -8 -12 6
indication|1:low	2 -1 -8 10
indication|1:most	-23 15 12 -4
indication|1:nic	-10 22 -8 -2
indication|1:on	-28 26 -5 4
indication|1:one	12 -17 9 -3
indication|1:paracetamol	-3 3 -3 -4
indication|1:peopl	9 6 -7 -3
indication|1:small	-18 18 2 -3
indication|1:som	6 -17 6 -4
indication|1:the	-27 0 22 30
indication|1:ther	10 -13 0 -7
indication|1:they	32 -24 -16 -4
indication|1:this	1 18 -12 -4
indication|1:to	-17 19 -5 -3
indication|1:two	11 -2 -26 12
indication|1:we	-42 6 39 -7
indication|1:when	-29 22 9 -3
indication|1:you	-50 47 -7 -3
indication|1:“	10 2 -14 -8
indication|2:a 0	3 -11 6 -2
indication|2:a cochran	18 -8 -13 -2
indication|2:compar with	21 -12 -10 -1
indication|2:if you	-8 17 -10 -3
indication|2:in 0	-4 -13 -9 31
indication|2:in a	21 -18 6 -4
indication|2:in peopl	14 -7 -8 -3
indication|2:in the	14 -11 -3 1
indication|2:it has	-31 0 12 14
indication|2:it is	-7 2 1 7
indication|2:it may	29 -30 -8 -4
indication|2:the drug	9 -10 -13 14
indication|2:ther is	1 2 3 -4
indication|2:ther was	26 -10 -22 -5
indication|2:we are	47 -17 -20 -2
indication|2:we want	-42 -14 43 -1
indication|=a:adults	-19 9 22 6
indication|=a:analgesics	-8 10 -3 -2
indication|=a:anti-infectives	-2 5 2 -4
indication|=a:anti-inflammatory-agents	-5 -6 -7 8
indication|=a:antimicrobials	4 -6 4 -2
indication|=a:anxiety-disorders	8 -5 15 -9
indication|=a:arrhythmia	-8 13 1 -6
indication|=a:arthritis	-13 14 9 1
indication|=a:autoimmune-diseases	-12 4 8 8
indication|=a:back-pain	3 8 -12 -4
indication|=a:bacterial-infections	-7 20 -14 -7
indication|=a:blood-disorders	4 -17 -2 27
indication|=a:blood-effects	-13 15 -9 -1
indication|=a:blood-vessel-disease	-7 0 14 -3
indication|=a:body	-11 17 -15 2
indication|=a:bone-diseases	2 -3 -9 4
indication|=a:cancer	-11 -2 5 17
indication|=a:cardiovascular-disease	-9 2 16 -5
indication|=a:cardiovascular-side-effects	-11 18 -2 12
indication|=a:cerebrovascular-disease	8 -20 15 -3
indication|=a:children	16 -23 14 -4
indication|=a:cholesterol	14 -16 -4 1
indication|=a:chronic-diseases	-6 6 9 -9
indication|=a:chronic-pain	-10 7 10 -10
indication|=a:cognitive-impairment	-15 -7 20 11
indication|=a:coronary-artery-disease	5 -13 10 2
indication|=a:degenerative-diseases	-13 15 11 -2
indication|=a:dementia	-20 3 20 0
indication|=a:depression	16 -19 -16 8
indication|=a:diabetes	-1 -1 3 3
indication|=a:digestive-disorders	-15 7 6 6
indication|=a:dyslipidemia	-9 -4 2 12
indication|=a:endocrine-disorders	-20 25 0 -3
indication|=a:enteral	-37 43 -11 1
indication|=a:epilepsy	0 9 -14 16
indication|=a:eye-conditions	-7 6 4 1
indication|=a:gastrointestinal-side-effects	9 -4 -6 -5
indication|=a:genetic-disorders	-22 3 31 11
indication|=a:germs	18 -13 -8 -6
indication|=a:gynecological-conditions	-5 7 -9 0
indication|=a:headache	-6 14 -10 6
indication|=a:headache-disorders	-6 14 -10 6
indication|=a:heart-disease	12 -13 7 -2
indication|=a:heart-failure	15 -9 1 -8
indication|=a:hormone-drugs	22 -17 -7 1
indication|=a:hyperlipidemia	-16 1 6 5
indication|=a:hypertension	5 -1 -5 -2
indication|=a:immune-disorders	-12 0 -8 17
indication|=a:infections	0 11 -12 -11
indication|=a:inflammatory-diseases	-16 20 0 5
indication|=a:injuries	-15 14 -9 5
indication|=a:joint-diseases	-3 6 7 -1
indication|=a:kidney-disease	9 6 -6 -8
indication|=a:lifestyle-changes	26 -25 -1 0
indication|=a:lipids	16 -18 -4 -1
indication|=a:liver-disease	-34 11 17 -1
indication|=a:lung-disease	-24 13 9 5
indication|=a:medical-devices	-13 15 3 -3
indication|=a:medical-procedures	0 -8 19 -2
indication|=a:medications	-38 41 -3 5
indication|=a:mental-health-conditions	-9 5 9 -1
indication|=a:metabolic-disorders	-7 2 1 7
indication|=a:metabolites	12 -13 -9 -2
indication|=a:migraine	28 -20 -10 5
indication|=a:mood-disorders	-18 9 -4 5
indication|=a:musculoskeletal-disorders	-18 18 8 -3
indication|=a:musculoskeletal-effects	-10 19 -8 -2
indication|=a:neurodegenerative-diseases	-5 -3 12 3
indication|=a:neurological-disorders	-5 -1 13 4
indication|=a:neurological-side-effects	8 -15 1 8
indication|=a:neuropathic-pain	-4 -6 12 -7
indication|=a:nondrug-treatments	-3 9 -7 -2
indication|=a:obesity	20 -8 -13 -1
indication|=a:oral	-36 38 -8 3
indication|=a:oral-diseases	2 10 -8 -6
indication|=a:osteoarthritis	-34 23 14 -5
indication|=a:pain	9 -12 -1 -2
indication|=a:parenteral	9 -20 14 -9
indication|=a:physical-function	15 -16 -5 -7
indication|=a:psychoactive-drugs	22 -17 -7 17
indication|=a:psychological-side-effects	-19 20 -10 0
indication|=a:respiratory-side-effects	-2 -1 4 -2
indication|=a:respiratory-tract-infections	22 -25 5 -6
indication|=a:rheumatic-diseases	-8 -2 15 5
indication|=a:sexually-transmitted-infections	24 -17 -7 -1
indication|=a:side-effects-unspecified	1 -4 -3 4
indication|=a:skin-aging	19 -17 -5 -1
indication|=a:skin-conditions	10 -2 -14 7
indication|=a:skin-reactions	21 -18 -9 0
indication|=a:skin-side-effects	8 -6 -3 -2
indication|=a:sleep-effects	-24 30 -12 9
indication|=a:slowing-disease-progression	34 -20 -11 -5
indication|=a:substance-use-disorders	-21 2 12 5
indication|=a:surgery	-6 18 -8 0
indication|=a:survival	6 -19 5 -3
indication|=a:thrombosis	11 7 -16 -2
indication|=a:tumors	3 -8 5 11
indication|=a:upper-respiratory-tract-infection	8 -1 -7 -4
indication|=a:urinary-side-effects	-2 2 2 -3
indication|=a:urinary-tract-disorders	-15 18 -6 1
indication|=a:venous-disease	-3 30 -19 -2
indication|=a:viral-infections	13 -17 2 -4
indication|=a:women	-7 -2 26 3
indication|=condition	-8 4 8 12
indication|=duration	1 -13 23 -1
indication|=effect	28 -21 -18 -13
indication|=form	-34 31 -2 -2
indication|=outcome	36 -29 -16 -5
indication|=population	-62 33 42 15
indication|=process	14 -7 -9 -5
indication|=purpose	27 -18 -10 -11
indication|=quantity	22 -6 -21 3
indication|=route	-10 4 11 -2
indication|=target	13 -11 -11 -4
indication|=the-condition	3 -5 5 2
indication|=the-topic	5 -7 5 3
indication|=treatment	-47 46 7 2
indication|b:answer	10 -15 3 -3
indication|b:list-item	-28 29 -9 -8
indication|b:paragraph	12 -11 4 5
indication|b:table-cell	-32 44 -8 -2
indication|c:adult	-15 -5 20 9
indication|c:antibiotic	37 -33 -6 -5
indication|c:approv	-31 -43 -13 73
indication|c:attack	-11 6 9 -2
indication|c:benefit	31 -25 -2 -4
indication|c:bring	17 -14 -5 -2
indication|c:caus	-9 7 -6 -3
indication|c:children	-13 22 -6 -3
indication|c:clear	5 -8 -4 10
indication|c:control	5 -4 2 -3
indication|c:cut	22 -16 -16 -3
indication|c:day	5 -6 -4 -4
indication|c:differenc	28 -16 -16 -5
indication|c:diseas	2 -6 2 11
indication|c:doctor	-21 14 11 -9
indication|c:dos	1 -5 2 -3
indication|c:drug	13 -14 3 0
indication|c:eas	15 -10 -8 -6
indication|c:effect	17 -14 -6 -5
indication|c:effectiv	33 -32 -1 -10
indication|c:evidenc	16 -23 15 -6
indication|c:fda	-15 -25 -8 35
indication|c:first	-9 19 1 -9
indication|c:found	15 -8 -5 -10
indication|c:get	15 -15 -8 1
indication|c:giv	3 -8 0 -3
indication|c:given	-45 55 -8 -8
indication|c:good	33 -30 -3 -4
indication|c:help	45 -45 -3 -8
indication|c:improv	14 -12 -6 -6
indication|c:improvement	25 -15 -16 -2
indication|c:infection	0 8 -4 -4
indication|c:injection	-10 17 -8 -6
indication|c:keep	21 -16 -9 -4
indication|c:licens	-37 -54 -11 83
indication|c:littl	24 -28 2 -5
indication|c:lower	27 -24 -12 -5
indication|c:mak	8 -10 -7 -3
indication|c:medicin	-11 20 -3 -7
indication|c:mild	4 -7 4 14
indication|c:moderat	-17 12 6 6
indication|c:month	7 2 -11 -5
indication|c:need	-11 2 11 3
indication|c:number	17 -15 -6 -3
indication|c:offer	-39 44 -7 -7
indication|c:pain	10 -6 -7 0
indication|c:paracetamol	9 2 -4 -4
indication|c:patient	-19 10 13 2
indication|c:peopl	-34 19 26 -9
indication|c:placebo	17 2 -14 -5
indication|c:prescrib	-35 47 -10 -14
indication|c:prevent	12 -18 1 -8
indication|c:protect	28 -24 -15 -3
indication|c:recommend	-30 34 3 -11
indication|c:reduc	28 -33 -9 0
indication|c:reliev	6 -6 0 -4
indication|c:report	-1 -11 -1 -3
indication|c:risk	22 -24 -10 -1
indication|c:sever	-14 12 17 -17
indication|c:show	-3 -9 4 -3
indication|c:shown	39 -30 -12 -9
indication|c:slow	25 -15 -13 -5
indication|c:small	14 -14 -6 -4
indication|c:stop	8 -2 -9 -4
indication|c:study	-27 -42 61 -12
indication|c:suggest	11 11 -12 -3
indication|c:symptom	2 -3 5 -6
indication|c:tak	-15 8 8 0
indication|c:therapy	-9 14 8 -7
indication|c:thre	-4 9 -6 -3
indication|c:treat	-16 19 -9 -4
indication|c:treatment	-10 4 10 -2
indication|c:trial	-34 -19 53 -5
indication|c:two	16 -13 -14 -2
indication|c:use	-38 43 -5 -12
indication|c:week	-5 23 -16 -4
indication|c:whos	-14 14 4 2
indication|c:women	0 14 -14 4
indication|c:work	40 -35 0 -9
indication|c:year	21 -4 -14 -4
indication|ck:condition	-5 -6 7 15
indication|ck:date	-41 9 -12 47
indication|ck:duration	4 1 -10 -13
indication|ck:effect	5 -5 -3 -8
indication|ck:form	-11 7 -4 11
indication|ck:frequency	-11 16 -3 0
indication|ck:outcome	11 -18 4 -6
indication|ck:population	4 -8 -2 14
indication|ck:process	9 -9 -1 -7
indication|ck:provider	-7 16 -8 -7
indication|ck:purpose	4 -7 -7 5
indication|ck:quantity	40 -26 -20 -13
indication|ck:route	-9 17 -2 -1
indication|ck:setting	-25 39 -13 -7
indication|ck:target	-12 14 -6 -5
indication|ck:treatment	-11 13 -7 -2
indication|cl:'s	-7 -19 13 16
indication|cl:1	9 -11 3 -7
indication|cl:10	-18 21 -7 -2
indication|cl:12	15 -19 -3 0
indication|cl:18	-17 12 11 0
indication|cl:2	-23 2 26 -4
indication|cl:20	-22 22 11 -11
indication|cl:2018	2 -15 4 3
indication|cl:2021	1 -13 -5 9
indication|cl:2023	-3 -15 -20 17
indication|cl:3	-1 -3 0 -4
indication|cl:50	14 -5 -7 -3
indication|cl:acid	-9 -4 -6 6
indication|cl:acut	-25 21 -11 9
indication|cl:add	14 -11 -12 2
indication|cl:administration	-21 -30 2 32
indication|cl:adult	-23 0 13 27
indication|cl:age	-1 -10 -1 3
indication|cl:alon	33 -34 -5 -3
indication|cl:american	-44 25 4 19
indication|cl:analysis	17 -9 -10 -2
indication|cl:antibiotic	10 -5 -8 -7
indication|cl:antibody	7 -2 0 6
indication|cl:antidepressant	27 -21 -1 -4
indication|cl:anxiety	-7 -5 7 11
indication|cl:appear	34 -25 -8 -4
indication|cl:approv	-34 -59 -31 104
indication|cl:arthritis	-7 0 4 8
indication|cl:attack	7 -14 -6 3
indication|cl:benefit	50 -33 -14 -9
indication|cl:beta	10 -10 7 -5
indication|cl:block	-5 -2 5 11
indication|cl:blocker	9 3 2 -11
indication|cl:blood	28 -20 -9 -6
indication|cl:bon	15 -18 1 -3
indication|cl:bring	18 -17 -5 -3
indication|cl:c	6 -8 -1 -2
indication|cl:cal	-7 3 -4 9
indication|cl:calm	19 -12 -7 -5
indication|cl:cancer	17 -25 3 11
indication|cl:car	33 -17 -15 -6
indication|cl:cardiovascular	17 -7 -21 2
indication|cl:carry	-26 32 18 -11
indication|cl:caus	-13 15 -5 -5
indication|cl:cbt	-6 8 1 -5
indication|cl:cell	-17 5 -6 25
indication|cl:cent	32 -29 -1 -5
indication|cl:chanc	41 -32 -7 -4
indication|cl:chang	23 2 -17 -5
indication|cl:children	-4 6 0 1
indication|cl:choic	-28 43 -13 -9
indication|cl:cholesterol	3 -2 -7 2
indication|cl:chronic	-8 29 -5 -14
indication|cl:clear	-10 -34 -11 69
indication|cl:clot	-15 17 -7 -2
indication|cl:cochran	-7 -8 17 -3
indication|cl:combin	20 -6 -12 -4
indication|cl:company	-9 -23 33 5
indication|cl:compar	5 -20 15 -4
indication|cl:conclud	19 -9 -13 -6
indication|cl:control	-7 1 10 -5
indication|cl:country	-16 -18 40 -4
indication|cl:cur	66 -55 -4 -6
indication|cl:cut	37 -32 -15 -4
indication|cl:d	22 -17 -7 -9
indication|cl:daily	12 -7 -17 13
indication|cl:day	15 -12 -8 1
indication|cl:death	1 -4 -3 -4
indication|cl:depression	-6 -12 -1 13
indication|cl:develop	-3 -4 26 -4
indication|cl:diabet	16 -3 -10 -3
indication|cl:diet	4 -3 -9 -3
indication|cl:differenc	40 -20 -23 -6
indication|cl:diseas	-5 8 -9 2
indication|cl:disorder	0 11 -4 -3
indication|cl:doctor	-16 21 -2 -15
indication|cl:dos	8 -3 -17 7
indication|cl:drop	10 3 -10 -5
indication|cl:drug	3 -17 -3 22
indication|cl:early	6 15 -24 0
indication|cl:eas	39 -29 -10 -9
indication|cl:effect	26 -14 -13 -6
indication|cl:effectiv	69 -54 -11 -14
indication|cl:europ	-11 -22 -15 28
indication|cl:evidenc	50 -49 4 -8
indication|cl:exerciz	-19 19 -5 -4
indication|cl:failur	-17 30 -6 3
indication|cl:fda	-47 -34 2 79
indication|cl:first	-29 28 -10 12
indication|cl:fiv	17 -7 -11 -3
indication|cl:follow	13 -7 -4 -3
indication|cl:food	-22 -27 -8 32
indication|cl:found	33 -27 -12 -11
indication|cl:four	2 4 -18 8
indication|cl:fre	28 -15 -12 -4
indication|cl:function	0 -11 12 -2
indication|cl:gav	16 -40 54 -11
indication|cl:get	-22 39 -12 -2
indication|cl:giv	-16 23 -7 -5
indication|cl:given	-35 38 -10 1
indication|cl:good	46 -36 -10 -7
indication|cl:group	-14 6 -15 5
indication|cl:guidelin	-20 44 -13 -5
indication|cl:half	-10 14 -11 -3
indication|cl:halv	30 -29 -11 -2
indication|cl:hand	22 -25 -9 5
indication|cl:headach	-12 0 5 11
indication|cl:healthy	-47 11 34 -3
indication|cl:heart	0 17 -14 -1
indication|cl:help	47 -43 -9 -8
indication|cl:high	1 0 -1 0
indication|cl:hormon	6 -11 -8 5
indication|cl:hospital	-69 70 -6 -5
indication|cl:hour	-1 5 -8 -1
indication|cl:ibuprofen	-4 1 -4 -3
indication|cl:improv	25 -21 -8 -7
indication|cl:improvement	29 -17 -19 -2
indication|cl:infection	-9 17 -6 -6
indication|cl:inhibitor	-6 21 -8 -9
indication|cl:injection	18 -10 -13 1
indication|cl:it'	-13 15 -5 9
indication|cl:keep	21 -16 -11 -5
indication|cl:kidney	-23 26 -2 -3
indication|cl:kne	10 3 -12 -4
indication|cl:know	10 -21 3 -2
indication|cl:known	-5 9 -1 -8
indication|cl:label	-44 54 10 -4
indication|cl:larg	33 -19 -17 -6
indication|cl:last	-19 6 8 -2
indication|cl:licens	-49 -89 -17 140
indication|cl:lif	18 -15 -7 -2
indication|cl:lift	23 -20 -7 -2
indication|cl:littl	7 -22 13 -6
indication|cl:long	-21 4 21 -4
indication|cl:look	-45 -26 70 -5
indication|cl:loss	20 -14 -12 -1
indication|cl:lost	26 -6 -19 -4
indication|cl:low	-2 0 -3 7
indication|cl:lower	30 -16 -18 -7
indication|cl:mad	-12 5 -7 19
indication|cl:mak	13 -6 -14 0
indication|cl:median	25 -14 -10 -2
indication|cl:medicin	-20 6 -10 21
indication|cl:men	8 -7 -2 7
indication|cl:mg	12 3 -8 -7
indication|cl:mild	6 -10 5 14
indication|cl:moderat	-12 -1 -7 22
indication|cl:month	17 -4 -9 -9
indication|cl:muscl	4 -1 -4 -4
indication|cl:need	9 0 5 -2
indication|cl:nerv	3 0 -1 -2
indication|cl:new	16 -8 -4 -5
indication|cl:nic	-20 18 -9 5
indication|cl:night	13 -10 -8 -2
indication|cl:non	-3 -31 35 -4
indication|cl:number	30 -20 -14 -4
indication|cl:offer	-26 40 -11 -9
indication|cl:older	-31 40 -1 5
indication|cl:option	-21 33 -8 -8
indication|cl:oral	-24 16 -12 17
indication|cl:own	4 -6 -9 14
indication|cl:pain	13 -10 -8 -4
indication|cl:painkiler	-6 9 -12 -3
indication|cl:paracetamol	-17 17 -4 -5
indication|cl:patient	-2 -4 9 2
indication|cl:peopl	5 -1 4 -10
indication|cl:percent	20 -5 -13 -6
indication|cl:phas	-19 -1 19 -13
indication|cl:pill	-8 14 -12 10
indication|cl:placebo	8 5 -5 -6
indication|cl:point	-10 -31 29 -2
indication|cl:pool	7 -8 -2 -3
indication|cl:prescrib	-41 56 -15 -14
indication|cl:pressur	26 -16 -10 -4
indication|cl:prevent	15 -7 -8 -9
indication|cl:primary	0 -2 -10 19
indication|cl:product	-7 -30 -14 41
indication|cl:protect	31 -28 -15 -3
indication|cl:publish	0 -4 12 -4
indication|cl:put	-32 25 20 -6
indication|cl:randomiz	-14 -15 41 -8
indication|cl:rat	9 -8 -7 -3
indication|cl:receptor	-36 13 23 16
indication|cl:recommend	-50 77 -12 -19
indication|cl:reduc	45 -35 -18 -2
indication|cl:reduction	24 -15 -20 8
indication|cl:regulator	1 -46 -5 48
indication|cl:reliev	23 -19 -3 -4
indication|cl:remain	-27 46 -13 -10
indication|cl:report	20 -29 3 -5
indication|cl:respond	-4 -2 -8 17
indication|cl:result	44 -54 19 -5
indication|cl:review	14 -15 -5 -3
indication|cl:risk	32 -19 -17 -2
indication|cl:said	36 -37 -13 8
indication|cl:say	-1 -27 17 4
indication|cl:second	5 -14 6 -1
indication|cl:seem	44 -36 -6 -7
indication|cl:seizur	-11 1 -7 12
indication|cl:semaglutid	18 -6 4 -7
indication|cl:sever	-15 -7 12 11
indication|cl:short	11 -8 -10 -2
indication|cl:shorten	26 -22 -7 -2
indication|cl:show	26 -16 -14 -8
indication|cl:shown	52 -25 -22 -12
indication|cl:singl	14 0 -14 -4
indication|cl:six	20 -10 -14 -5
indication|cl:skin	-30 34 -10 13
indication|cl:sleep	-6 -10 3 12
indication|cl:slow	7 -14 3 2
indication|cl:small	-23 13 11 -6
indication|cl:sold	-6 16 -24 17
indication|cl:sometim	-53 65 -11 -14
indication|cl:stag	-14 -7 24 3
indication|cl:standard	-17 45 -13 -12
indication|cl:start	-19 28 -5 -4
indication|cl:stat	-26 -25 3 49
indication|cl:statin	-7 23 -12 -4
indication|cl:steroid	-10 10 -4 -2
indication|cl:stop	-8 14 -10 -4
indication|cl:strok	6 -9 9 -7
indication|cl:study	-13 -39 55 -14
indication|cl:suggest	19 1 -23 -4
indication|cl:surgery	-4 14 -8 -15
indication|cl:symptom	15 -16 3 -6
indication|cl:tablet	-9 -4 12 10
indication|cl:tak	5 -7 1 -3
indication|cl:taken	-22 35 -11 -8
indication|cl:tell	-17 3 19 -4
indication|cl:ten	17 -9 -10 -4
indication|cl:term	-7 -3 16 -1
indication|cl:test	-17 -27 64 -7
indication|cl:therapy	2 -8 13 -3
indication|cl:there'	16 -8 0 -3
indication|cl:thre	9 -11 -13 4
indication|cl:tim	25 -15 -14 -4
indication|cl:took	-9 24 -1 -4
indication|cl:train	26 -17 -8 -3
indication|cl:treat	-14 20 -14 2
indication|cl:treatment	9 -1 -6 -2
indication|cl:trial	-5 -34 38 -11
indication|cl:try	-32 17 47 -6
indication|cl:turn	33 -32 -1 -1
indication|cl:two	10 -10 -14 6
indication|cl:typ	5 -7 -6 8
indication|cl:unit	-27 -23 4 49
indication|cl:use	-66 77 -8 -14
indication|cl:usual	-17 30 -6 -5
indication|cl:vein	-13 2 -4 -3
indication|cl:vitamin	13 -14 -4 -2
indication|cl:want	-17 0 36 -8
indication|cl:week	29 -25 -13 4
indication|cl:weekly	25 -5 -10 -3
indication|cl:weight	25 -19 -18 6
indication|cl:whos	-16 10 4 6
indication|cl:women	-11 14 -2 -2
indication|cl:work	40 -47 18 -12
indication|cl:year	-19 9 13 -2
indication|cr:'s	-11 10 -2 13
indication|cr:1	-4 -15 30 -5
indication|cr:10	15 -12 -7 -3
indication|cr:100	22 -8 -24 -1
indication|cr:12	-37 35 10 -6
indication|cr:18	19 -11 -11 -3
indication|cr:2	-12 14 12 -11
indication|cr:20	-17 2 14 -2
indication|cr:24	5 2 -5 -2
indication|cr:30	-6 -7 16 0
indication|cr:40	-25 11 7 7
indication|cr:5	-24 0 28 -2
indication|cr:6	-12 18 -1 -5
indication|cr:accord	50 -25 -24 -5
indication|cr:add	22 15 -19 -7
indication|cr:adult	7 -9 -20 20
indication|cr:age	-10 -1 15 9
indication|cr:al	15 -12 -8 -6
indication|cr:alon	-21 3 18 -5
indication|cr:antibiotic	-24 0 10 -5
indication|cr:arthritis	20 -10 -10 7
indication|cr:attack	-35 24 25 -7
indication|cr:benefit	53 -28 -29 -3
indication|cr:bleed	-21 16 3 -4
indication|cr:blood	-13 9 7 -5
indication|cr:body	1 -17 10 -3
indication|cr:brain	12 -6 -2 -5
indication|cr:cal	-23 12 9 5
indication|cr:cam	31 -23 -23 4
indication|cr:cancer	-12 1 9 -1
indication|cr:caus	-29 24 2 6
indication|cr:cent	26 -20 -11 -3
indication|cr:children	3 5 0 -7
indication|cr:clear	47 -28 -4 -11
indication|cr:com	-7 -3 9 4
indication|cr:compar	19 -13 -10 -3
indication|cr:control	38 -29 -11 -5
indication|cr:cut	-5 17 -2 -4
indication|cr:day	-17 8 4 -3
indication|cr:death	-11 7 15 -4
indication|cr:diabet	-16 23 0 -5
indication|cr:diseas	-6 -3 7 12
indication|cr:disorder	-17 -1 15 7
indication|cr:doctor	-4 -12 9 6
indication|cr:dos	-12 2 17 -7
indication|cr:drop	14 -8 -11 -3
indication|cr:drug	-17 11 14 -2
indication|cr:early	-5 5 0 -7
indication|cr:eas	5 -14 4 6
indication|cr:effect	-30 6 35 -6
indication|cr:eight	-40 26 -1 9
indication|cr:end	11 -15 -2 -3
indication|cr:et	15 -12 -8 -6
indication|cr:evidenc	2 -23 37 -6
indication|cr:exerciz	5 5 -6 -10
indication|cr:eye	-10 1 13 3
indication|cr:fail	18 -9 -15 -4
indication|cr:failur	-5 -15 12 7
indication|cr:fall	8 -16 4 -2
indication|cr:fell	16 -11 -6 -3
indication|cr:first	4 13 -19 -6
indication|cr:fiv	-43 48 -11 -3
indication|cr:follow	-9 -15 19 4
indication|cr:found	-8 -22 36 3
indication|cr:four	-8 12 -4 -5
indication|cr:function	-7 3 2 -2
indication|cr:get	-7 19 -11 -2
indication|cr:giv	-1 -1 -4 0
indication|cr:given	-22 9 23 8
indication|cr:good	46 -35 8 -8
indication|cr:group	20 -5 -17 -4
indication|cr:half	-4 -6 13 -3
indication|cr:headach	-7 1 16 1
indication|cr:heart	-23 10 25 -5
indication|cr:help	2 -4 3 -2
indication|cr:high	-12 7 -5 3
indication|cr:hospital	1 -9 14 -5
indication|cr:hour	14 -18 6 -7
indication|cr:improv	19 -21 -8 0
indication|cr:infection	-5 7 -1 -5
indication|cr:inhibitor	-35 28 12 -7
indication|cr:injection	-6 -3 9 -1
indication|cr:keep	-1 6 -10 -3
indication|cr:kidney	-23 12 8 -3
indication|cr:kne	16 -15 -2 -3
indication|cr:larg	-19 13 23 -2
indication|cr:last	-19 10 6 4
indication|cr:leav	-10 21 -6 -8
indication|cr:level	-1 -3 -7 4
indication|cr:lif	-20 9 10 -3
indication|cr:littl	36 -30 -6 -4
indication|cr:liv	4 -1 0 -4
indication|cr:long	-11 8 10 -4
indication|cr:longer	24 -23 -8 -3
indication|cr:low	13 3 -5 -15
indication|cr:lower	-36 17 36 -3
indication|cr:mak	-19 14 4 -5
indication|cr:medicin	-6 13 -11 2
indication|cr:mg	-54 5 55 -4
indication|cr:minut	-8 1 0 -2
indication|cr:moderat	-21 26 -4 -3
indication|cr:month	-3 6 -8 0
indication|cr:muscl	1 3 -9 -3
indication|cr:need	-25 20 1 1
indication|cr:nerv	36 -31 -8 9
indication|cr:night	14 -5 -11 -4
indication|cr:nin	-1 -10 21 -5
indication|cr:non	-11 15 -5 9
indication|cr:older	19 -18 1 6
indication|cr:own	34 -33 -8 5
indication|cr:pain	-8 5 9 -5
indication|cr:patient	11 -1 -9 -6
indication|cr:peopl	9 -9 8 -8
indication|cr:percent	15 -21 7 -4
indication|cr:pill	1 -11 22 -6
indication|cr:placebo	-10 -21 39 -5
indication|cr:point	1 -2 -3 -2
indication|cr:prescrib	-11 5 -13 15
indication|cr:pressur	-26 37 -8 -4
indication|cr:prevent	-57 33 24 3
indication|cr:quality	0 -11 7 -2
indication|cr:rat	6 -18 19 -3
indication|cr:reduc	5 4 -7 -8
indication|cr:remain	6 -18 20 -6
indication|cr:report	5 -16 20 -9
indication|cr:respond	38 -23 -15 -4
indication|cr:result	-15 4 7 -5
indication|cr:risk	-30 39 5 -6
indication|cr:said	-2 13 -11 -10
indication|cr:say	-19 17 8 3
indication|cr:sever	4 -7 6 -7
indication|cr:short	-6 12 -6 -4
indication|cr:six	1 -5 -4 -2
indication|cr:skin	-12 17 -5 -4
indication|cr:sleep	-7 10 2 -1
indication|cr:small	8 -17 20 -7
indication|cr:sometim	3 -12 -7 8
indication|cr:start	17 -15 5 -7
indication|cr:stay	-7 2 -9 10
indication|cr:stop	10 -4 -15 -3
indication|cr:strok	-9 -3 8 -4
indication|cr:study	-9 0 24 -3
indication|cr:surgery	-23 28 -13 4
indication|cr:symptom	-4 7 6 1
indication|cr:tablet	-28 29 10 -7
indication|cr:tak	-41 38 2 -7
indication|cr:taken	-40 37 -6 -3
indication|cr:ten	15 -10 -9 3
indication|cr:term	-46 37 6 -2
indication|cr:test	-24 31 5 -3
indication|cr:therapy	-20 3 -5 14
indication|cr:third	24 -19 -10 -3
indication|cr:thre	-12 2 4 1
indication|cr:tim	-4 15 -4 -5
indication|cr:treat	21 8 -14 -17
indication|cr:treatment	-35 41 2 -13
indication|cr:trial	30 -29 9 -8
indication|cr:two	13 -6 -2 -4
indication|cr:typ	-18 17 12 -5
indication|cr:use	-13 10 -5 18
indication|cr:vein	-13 17 -7 -3
indication|cr:week	-16 9 8 -8
indication|cr:weight	4 -22 19 -2
indication|cr:whos	18 -13 -18 2
indication|cr:women	10 -6 -5 -4
indication|cr:work	6 12 -13 -8
indication|cr:year	9 -8 -3 2
indication|e:"	46 -34 -17 -5
indication|e:)	-24 22 -11 -1
indication|e:.	17 -18 3 2
indication|e:;	-11 -23 41 -2
indication|e:”	29 -19 -10 -5
indication|far	-8 5 12 0
indication|far:0	-1 15 -15 -10
indication|far:1	2 7 -13 -6
indication|far:2	8 -3 -7 -5
indication|far:3	4 -5 -1 0
indication|far:4	13 -28 0 17
indication|far:5	1 -18 8 15
indication|h:'s	4 -13 -12 21
indication|h:1	-18 29 -18 -11
indication|h:2	15 -14 0 -3
indication|h:3	-12 26 -15 -7
indication|h:3.1	-1 -29 35 5
indication|h:3.2	0 -1 -17 25
indication|h:3.3	20 -15 12 -9
indication|h:4	39 -33 -21 -1
indication|h:5	-15 0 12 8
indication|h:8,200	0 -7 3 1
indication|h:a	-9 4 4 6
indication|h:about	-25 8 20 0
indication|h:actually	34 -21 -6 -5
indication|h:adult	-25 26 -6 3
indication|h:after	-29 31 -2 -4
indication|h:afterward	-46 40 -4 -3
indication|h:alternativ	-10 10 -13 -2
indication|h:alzheimer	3 -20 -8 24
indication|h:am	-24 36 -8 -4
indication|h:amoxiclav	-7 9 -4 -4
indication|h:and	-11 13 -15 -3
indication|h:apnea	-15 13 1 4
indication|h:approv	-31 -31 -2 90
indication|h:are	-5 5 -3 -2
indication|h:as	-10 18 -6 -5
indication|h:asthma	0 11 -9 -5
indication|h:at	-5 7 1 4
indication|h:attack	4 -5 4 -1
indication|h:back	13 -12 -8 1
indication|h:be	-6 6 1 -5
indication|h:bee	-19 18 -5 -3
indication|h:been	-13 21 1 -4
indication|h:befor	-21 11 11 2
indication|h:benefit	12 -10 -6 -4
indication|h:better	27 -12 -11 -1
indication|h:biologic	29 -12 -14 -4
indication|h:bipolar	22 1 -14 -6
indication|h:botox	18 -11 -7 -3
indication|h:by	-8 -2 12 7
indication|h:can	7 6 -17 -7
indication|h:carla	13 -12 -14 22
indication|h:children	-9 26 -18 -3
indication|h:chronic	-8 13 -4 -7
indication|h:clinical	-3 -3 21 -2
indication|h:co	-7 9 -4 -4
indication|h:compar	26 -43 20 -4
indication|h:conclusion	29 -28 23 -11
indication|h:condition	-18 -21 5 66
indication|h:correspondent	-2 -4 15 4
indication|h:could	15 -14 -8 9
indication|h:country	-1 5 -3 -3
indication|h:cut	7 -5 5 -3
indication|h:depression	-11 17 -11 5
indication|h:diabet	-28 16 22 -4
indication|h:did	4 -24 19 -8
indication|h:discussion	43 -30 -10 5
indication|h:diseas	-6 -32 20 31
indication|h:disorder	22 1 -14 -6
indication|h:divid	9 -14 3 -1
indication|h:do	-1 -1 5 -10
indication|h:doctor	-2 -15 10 9
indication|h:doe	27 -29 -3 -8
indication|h:drug	-8 4 -1 -5
indication|h:effect	-2 4 -6 -5
indication|h:efficacy	29 -24 -13 8
indication|h:electroconvulsiv	-18 16 -9 8
indication|h:els	5 -6 1 -4
indication|h:embargo	-9 -8 6 14
indication|h:ervanta	9 -11 1 5
indication|h:erythromycin	-8 13 -5 -4
indication|h:et	-9 -8 6 14
indication|h:even	0 -2 7 -2
indication|h:evidenc	-14 -17 39 6
indication|h:fall	0 -7 3 1
indication|h:fda	-31 -5 3 39
indication|h:fifth	-1 5 -3 -3
indication|h:find	13 -21 7 -5
indication|h:first	8 6 -11 -3
indication|h:flat	0 -7 3 1
indication|h:fluconazol	-15 15 -3 -2
indication|h:for	3 -5 -11 7
indication|h:four	0 4 -3 -3
indication|h:fre	-9 17 -5 11
indication|h:from	-4 6 3 -4
indication|h:gel	-10 -1 -4 -3
indication|h:get	6 2 -7 -2
indication|h:glanc	-6 8 -1 3
indication|h:gout	0 -7 3 1
indication|h:hannah	14 -18 0 6
indication|h:happen	-31 12 24 0
indication|h:harriet	-8 -10 10 4
indication|h:hav	-26 32 -4 -2
indication|h:head	-12 16 0 4
indication|h:health	-7 -4 15 8
indication|h:heart	0 -3 7 -4
indication|h:help	24 -23 -7 -1
indication|h:hold	-32 34 -7 -2
indication|h:hop	38 -44 5 0
indication|h:hospital	-1 5 -3 -3
indication|h:hour	19 -18 2 -3
indication|h:how	7 -3 -6 -9
indication|h:hungry	19 -18 2 -3
indication|h:hurt	-25 33 -6 -2
indication|h:i	3 0 -18 -7
indication|h:ibrutinib	-7 -7 -17 33
indication|h:if	-22 1 32 -5
indication|h:important	-4 0 -3 0
indication|h:in	-28 36 0 -9
indication|h:infant	-1 5 -3 -3
indication|h:injection	-11 18 -10 -4
indication|h:instead	22 -20 -6 -2
indication|h:introduction	-56 45 1 19
indication|h:is	-20 19 -17 14
indication|h:it	-14 15 -17 -1
indication|h:it'	2 5 -5 -6
indication|h:j	34 -29 -7 -5
indication|h:jab	-9 7 -6 17
indication|h:just	5 -8 -6 0
indication|h:key	39 -41 -4 -5
indication|h:limitation	-9 -3 21 -1
indication|h:lindqvist	-13 11 20 -11
indication|h:littl	-3 -2 13 -1
indication|h:long	18 1 -17 -4
indication|h:los	-8 4 10 -2
indication|h:loss	25 -14 -12 -4
indication|h:m	-9 -8 6 14
indication|h:main	36 -19 -27 -5
indication|h:marchetti	34 -29 -7 -5
indication|h:marta	-30 23 20 -4
indication|h:me	15 -16 -8 -5
indication|h:mean	17 -7 -9 -3
indication|h:mechanism	3 8 2 -5
indication|h:medicin	-32 40 -11 -8
indication|h:messag	35 -30 -8 -6
indication|h:might	-6 8 -7 -3
indication|h:my	16 -11 -9 -4
indication|h:need	-33 36 -3 -6
indication|h:no	-27 6 39 -7
indication|h:not	-15 26 -19 9
indication|h:obesity	0 -5 12 -1
indication|h:of	39 -43 4 1
indication|h:offer	-4 4 8 -3
indication|h:old	1 -2 6 -3
indication|h:on	1 -6 -2 16
indication|h:one	14 -6 -13 -4
indication|h:operation	-34 36 -8 -5
indication|h:or	-7 5 10 0
indication|h:other	1 -2 8 -4
indication|h:our	-9 -2 21 1
indication|h:out	-44 -10 56 -2
indication|h:p	-9 -8 6 14
indication|h:pain	-3 -15 18 -4
indication|h:patient	3 5 -7 -4
indication|h:peopl	-12 26 -6 -4
indication|h:pharmacology	-32 28 6 13
indication|h:pill	-42 51 -6 -3
indication|h:problem	-29 37 -10 2
indication|h:pryc	18 -2 -20 10
indication|h:question	-29 51 -10 -8
indication|h:really	18 -30 -9 22
indication|h:relevant	-18 16 -9 8
indication|h:reporter	-2 -3 -5 16
indication|h:research	15 -12 -6 -4
indication|h:rest	-31 28 -7 6
indication|h:result	45 -30 -24 -6
indication|h:rsv	0 4 -6 0
indication|h:saf	28 -27 -5 -4
indication|h:safety	-15 35 -14 -1
indication|h:say	46 -29 -14 -8
indication|h:scienc	36 -37 11 -5
indication|h:sever	-25 24 -5 15
indication|h:shock	-36 15 -7 38
indication|h:shot	-3 -12 12 -2
indication|h:should	-22 33 -5 3
indication|h:show	28 -21 -9 -3
indication|h:sid	28 -30 -1 -2
indication|h:sleep	-34 14 15 8
indication|h:slow	20 -10 -8 0
indication|h:so	9 -21 7 -3
indication|h:staf	-24 12 6 2
indication|h:standard	14 -27 18 -8
indication|h:stay	4 -5 -3 -3
indication|h:steroid	11 -26 21 -2
indication|h:still	5 -10 -13 14
indication|h:study	17 -9 -11 -2
indication|h:surgery	24 -11 -4 1
indication|h:survival	-10 14 -5 -6
indication|h:tablet	3 5 -15 -2
indication|h:tak	-49 61 -16 -10
indication|h:that	29 -25 2 -5
indication|h:the	2 4 -11 -6
indication|h:ther	19 -18 2 -6
indication|h:therapy	34 -30 -12 0
indication|h:they	-9 13 -10 10
indication|h:thing	40 -35 -13 -3
indication|h:this	-4 12 -2 -7
indication|h:thre	13 -3 -8 -5
indication|h:to	-29 11 23 -7
indication|h:told	-11 13 9 -2
indication|h:treat	-6 10 -11 5
indication|h:treatment	-18 -11 48 -7
indication|h:trial	-2 2 12 -4
indication|h:try	9 -6 -6 -3
indication|h:until	-9 -8 6 14
indication|h:up	18 -1 -8 -5
indication|h:use	-30 36 -6 -6
indication|h:valu	-36 15 -7 38
indication|h:want	-40 -25 66 -2
indication|h:we	-1 -33 39 -6
indication|h:weekly	11 7 -17 4
indication|h:weight	21 -19 1 -4
indication|h:well	-13 -7 18 -3
indication|h:what	-8 5 2 -5
indication|h:when	-17 24 -9 -4
indication|h:which	0 9 -13 10
indication|h:whitmor	13 -12 -14 22
indication|h:who	-24 31 1 -5
indication|h:why	-25 31 -1 -10
indication|h:will	11 -14 -9 -1
indication|h:with	16 -19 -1 -8
indication|h:work	36 -35 -6 -7
indication|h:year	18 -22 -10 5
indication|h:you	18 -9 -13 -1
indication|h:your	-12 14 -11 -4
indication|k:condition	5 3 -8 11
indication|k:date	-31 3 -15 52
indication|k:duration	10 -5 -6 -14
indication|k:effect	24 -14 -17 -14
indication|k:form	-6 5 -6 7
indication|k:frequency	-11 13 5 -1
indication|k:outcome	18 -31 4 -6
indication|k:population	-6 1 7 14
indication|k:process	14 -11 -5 -7
indication|k:provider	-28 28 -9 1
indication|k:purpose	1 -5 -4 -4
indication|k:quantity	20 -5 -21 -13
indication|k:route	-5 12 3 -4
indication|k:setting	4 7 -14 -6
indication|k:target	3 6 -15 -6
indication|k:treatment	-3 8 -9 -3
indication|l1:(	-11 13 8 -7
indication|l1:,	10 -12 -6 5
indication|l1:0	-51 14 52 -6
indication|l1:^	-9 12 -10 4
indication|l1:a	-22 22 -2 -6
indication|l1:after	-28 19 10 16
indication|l1:against	-3 -18 24 -4
indication|l1:an	-17 6 20 -1
indication|l1:and	-16 11 16 -4
indication|l1:as	8 -6 -10 -1
indication|l1:at	-18 -13 23 -3
indication|l1:better	13 -3 -17 -2
indication|l1:by	-40 52 -7 -9
indication|l1:eas	15 -15 -5 -6
indication|l1:fewer	27 -14 -20 -2
indication|l1:for	-41 30 3 29
indication|l1:hav	5 2 0 -4
indication|l1:help	16 -14 -13 -2
indication|l1:improv	9 -9 -5 -6
indication|l1:in	-13 -3 30 6
indication|l1:lower	-4 4 -5 -2
indication|l1:most	9 4 -13 -5
indication|l1:my	23 -26 -6 -3
indication|l1:of	4 4 -12 -1
indication|l1:on	9 -19 -5 5
indication|l1:prevent	-8 -10 14 -7
indication|l1:reduc	27 -22 -10 -9
indication|l1:reliev	16 -20 0 -3
indication|l1:sever	3 -2 18 -21
indication|l1:that	32 -35 -14 3
indication|l1:the	9 -4 -10 -4
indication|l1:their	15 -7 -16 0
indication|l1:to	28 -21 -7 6
indication|l1:treat	-4 8 -12 -6
indication|l1:when	-28 34 -4 -4
indication|l1:whos	-15 13 6 4
indication|l1:with	3 -2 11 -5
indication|l1:your	8 -3 -6 -3
indication|l2:^ ^	-9 12 -10 4
indication|l2:^ for	28 -30 14 4
indication|l2:^ in	-24 32 5 1
indication|l2:adult with	-2 -23 14 1
indication|l2:and for	-9 2 8 7
indication|l2:approv for	-27 -29 -9 50
indication|l2:differenc in	19 -9 -16 -4
indication|l2:differenc to	11 -9 -5 -2
indication|l2:effect on	24 -16 -12 -3
indication|l2:for the	-43 39 -2 18
indication|l2:help with	14 -13 6 -8
indication|l2:improvement in	22 -11 -16 -2
indication|l2:in the	-13 3 14 1
indication|l2:it for	-24 -4 25 16
indication|l2:it prevent	-16 -26 32 -3
indication|l2:licens for	-29 -43 -9 53
indication|l2:number of	8 -10 -3 -2
indication|l2:of the	-8 11 -1 0
indication|l2:patient with	-23 16 18 -1
indication|l2:peopl with	-10 7 5 -5
indication|l2:prescrib for	19 -19 -4 -7
indication|l2:risk of	7 -7 -6 -4
indication|l2:such as	-3 0 0 -3
indication|l2:to prevent	-29 45 -9 -10
indication|l2:to treat	-27 35 -5 -4
indication|l2:treatment for	-18 20 3 -10
indication|l2:use for	-23 33 -10 -4
indication|l:"	-4 13 -1 -9
indication|l:%	35 -23 -13 -4
indication|l:(	-9 9 4 -1
indication|l:)	-25 18 14 0
indication|l:,	1 -7 11 -8
indication|l:-	-23 23 18 -12
indication|l:0	-37 -15 52 2
indication|l::	1 8 -8 -6
indication|l:;	14 -16 -3 1
indication|l:^	-22 35 -5 -5
indication|l:a	-8 19 -5 -11
indication|l:about	-6 -19 20 -3
indication|l:adult	-7 -14 19 10
indication|l:after	-47 54 -1 -1
indication|l:against	3 -14 16 -5
indication|l:also	20 -17 -4 -3
indication|l:an	-43 48 2 5
indication|l:and	5 -2 1 3
indication|l:approv	-40 -42 -13 81
indication|l:are	-37 37 -9 10
indication|l:as	6 9 -12 -7
indication|l:at	-20 -1 20 -3
indication|l:be	-1 17 -16 -6
indication|l:been	-26 -7 34 2
indication|l:benefit	28 -24 -1 -4
indication|l:better	39 -31 -20 -7
indication|l:both	6 -3 -9 2
indication|l:bring	17 -14 -5 -2
indication|l:but	20 -12 -7 -5
indication|l:by	3 8 -1 -12
indication|l:can	34 -35 13 -6
indication|l:caus	-27 25 -6 -3
indication|l:children	-8 14 -3 -2
indication|l:clear	-6 -5 -3 13
indication|l:control	5 -4 2 -3
indication|l:cut	21 -12 -16 -3
indication|l:day	-8 9 -1 -4
indication|l:did	22 -7 -21 -5
indication|l:differenc	27 -16 -16 -5
indication|l:do	37 -25 -10 -6
indication|l:doe	28 -21 -10 -8
indication|l:dos	0 5 -12 -5
indication|l:down	-18 9 -4 6
indication|l:drug	-6 -2 13 3
indication|l:eas	15 -9 -7 -9
indication|l:effect	21 -12 -14 -5
indication|l:effectiv	35 -32 -2 -10
indication|l:evidenc	18 -22 4 -5
indication|l:fda	-13 -28 -8 35
indication|l:fewer	49 -25 -32 -5
indication|l:first	-9 21 1 -9
indication|l:for	-46 44 -7 40
indication|l:found	12 -7 -5 -6
indication|l:from	27 -23 -11 -5
indication|l:get	-17 22 -8 2
indication|l:given	-45 54 -6 -7
indication|l:good	25 -20 -1 -4
indication|l:had	-13 6 16 -3
indication|l:has	-35 30 5 -2
indication|l:hav	-30 22 4 2
indication|l:heart	22 -28 2 3
indication|l:help	36 -45 1 -8
indication|l:i	12 -13 -8 -4
indication|l:if	-54 49 15 -4
indication|l:improv	17 -13 -7 -6
indication|l:improvement	25 -15 -16 -2
indication|l:in	-10 -7 25 8
indication|l:is	-37 34 -12 7
indication|l:it	19 -21 4 -5
indication|l:keep	26 -18 -9 -4
indication|l:least	-3 3 -4 4
indication|l:less	23 -18 -4 -4
indication|l:licens	-35 -54 -11 78
indication|l:littl	39 -38 0 -5
indication|l:lower	22 -20 -12 -5
indication|l:mak	4 -4 -6 -3
indication|l:many	26 -8 -15 -5
indication|l:may	42 -40 -13 0
indication|l:medicin	-21 24 -3 -6
indication|l:mild	-10 7 7 12
indication|l:moderat	-9 -3 -5 20
indication|l:month	22 -11 -11 -4
indication|l:mor	28 -10 -11 -8
indication|l:most	-2 12 -5 -6
indication|l:my	30 -33 -6 -3
indication|l:need	-13 -1 14 4
indication|l:no	20 -23 -7 -9
indication|l:not	14 -16 -12 13
indication|l:noth	25 -25 8 -5
indication|l:number	17 -15 -5 -3
indication|l:of	17 -8 -9 -4
indication|l:off	14 -11 -6 -15
indication|l:offer	-35 41 -7 -6
indication|l:on	19 -20 -3 0
indication|l:one	-7 -3 10 -3
indication|l:only	17 -17 -10 7
indication|l:or	-16 7 12 -1
indication|l:other	-14 10 9 2
indication|l:over	-18 26 -6 -7
indication|l:pain	12 -7 -9 2
indication|l:patient	-6 -6 16 2
indication|l:peopl	-13 17 7 -8
indication|l:placebo	21 11 -25 -4
indication|l:prescrib	-18 25 -9 -7
indication|l:prevent	22 -16 0 -8
indication|l:probably	21 -16 -7 -2
indication|l:protect	21 -17 -15 -3
indication|l:recommend	-50 45 4 -10
indication|l:reduc	33 -38 -10 0
indication|l:reliev	5 -3 0 -4
indication|l:report	0 -12 -1 -3
indication|l:risk	23 -25 -9 -1
indication|l:sever	-3 -13 16 -2
indication|l:show	-8 -6 6 -3
indication|l:shown	37 -30 -13 -4
indication|l:slow	32 -22 -13 -5
indication|l:small	17 -14 -10 -4
indication|l:so	31 -14 -13 -6
indication|l:som	27 -3 -13 -9
indication|l:stop	1 5 -8 -3
indication|l:study	-15 -41 47 -8
indication|l:such	-19 15 9 -4
indication|l:symptom	-4 3 7 -7
indication|l:tak	-41 29 13 1
indication|l:than	2 -7 5 -7
indication|l:that	43 -38 -19 6
indication|l:the	1 2 -10 0
indication|l:their	12 -2 -18 -2
indication|l:therapy	-7 -1 10 -7
indication|l:they	13 -25 10 -3
indication|l:thos	-22 33 -12 -5
indication|l:thre	-6 11 -8 -3
indication|l:to	-23 32 -17 11
indication|l:treat	-18 20 -9 -4
indication|l:treatment	-23 11 14 -1
indication|l:trial	-30 -35 61 -5
indication|l:two	19 -13 -18 -2
indication|l:use	-43 44 -1 -10
indication|l:was	-7 -8 24 -10
indication|l:well	30 -22 -8 -5
indication|l:wer	-22 23 -2 -2
indication|l:when	-42 32 7 -4
indication|l:whether	-40 -22 49 -4
indication|l:which	21 -22 0 -6
indication|l:who	-15 14 3 5
indication|l:whos	-19 21 3 1
indication|l:will	30 -17 -10 -4
indication|l:with	-26 1 33 5
indication|l:women	5 12 -10 -6
indication|l:work	21 -25 8 -9
indication|l:year	26 -16 -7 -4
indication|l:you	-11 13 -10 -4
indication|l:your	24 -19 -8 -3
indication|listed	-4 2 2 -3
indication|m1:,	8 -8 -3 -4
indication|m1:and	-12 6 8 4
indication|m1:or	1 -1 -1 -5
indication|no-tb	-8 5 12 0
indication|q:a	-3 8 -4 -13
indication|q:about	-3 -8 23 -4
indication|q:actually	21 -13 -7 -2
indication|q:adult	-42 38 3 -4
indication|q:after	2 9 -6 -3
indication|q:also	13 -5 -8 -3
indication|q:alternativ	3 -1 -11 -4
indication|q:an	1 1 -8 -5
indication|q:and	24 -19 -6 -7
indication|q:antibiotic	-23 4 21 -3
indication|q:any	-6 -2 8 -2
indication|q:are	14 -6 -5 -4
indication|q:as	-16 14 -7 -6
indication|q:at	31 -19 -7 -6
indication|q:back	-5 10 -8 -3
indication|q:bacteria	-6 5 -1 -2
indication|q:be	1 3 -1 -5
indication|q:been	-33 35 -5 -3
indication|q:belong	-14 16 -5 -6
indication|q:better	-5 -21 31 -2
indication|q:blood	-3 4 -7 -4
indication|q:body	-10 21 -10 -4
indication|q:but	-4 24 -16 -3
indication|q:by	-31 31 -7 -4
indication|q:cal	-24 29 -7 -6
indication|q:can	22 -12 -14 -8
indication|q:caus	-10 8 -2 -2
indication|q:cell	20 -16 -7 -3
indication|q:client	-55 63 -10 -5
indication|q:com	-37 38 -8 -4
indication|q:compar	6 -22 26 -3
indication|q:condition	-31 -1 -8 60
indication|q:could	23 -14 -4 -4
indication|q:depend	-54 53 -3 -3
indication|q:did	-19 -35 52 -4
indication|q:diseas	8 -24 16 -5
indication|q:do	-15 16 -3 -9
indication|q:doctor	-44 58 -9 -9
indication|q:doe	20 -14 -12 -5
indication|q:dos	3 -5 -3 -5
indication|q:els	-11 13 -8 -5
indication|q:evidenc	-20 -15 37 -1
indication|q:exerciz	49 -38 -16 -1
indication|q:expect	-13 19 -7 -2
indication|q:find	-43 0 45 -2
indication|q:first	13 -16 -3 -3
indication|q:for	-38 39 -14 8
indication|q:form	-5 9 -5 -2
indication|q:from	-3 7 -6 -3
indication|q:get	28 -15 -8 -4
indication|q:given	-15 11 -4 -3
indication|q:good	71 -64 -5 -5
indication|q:group	-13 15 -4 -6
indication|q:grow	-10 12 -3 -2
indication|q:happen	-45 51 16 -4
indication|q:has	5 -58 -6 75
indication|q:hav	-14 26 -12 -6
indication|q:help	26 -22 -2 -4
indication|q:how	10 -8 -9 -7
indication|q:hurt	-21 27 -5 -2
indication|q:i	37 -24 -17 -8
indication|q:if	-31 2 39 -6
indication|q:immun	-18 28 -7 -6
indication|q:in	10 -7 -2 -7
indication|q:infection	-22 23 -5 -3
indication|q:is	-28 37 -17 4
indication|q:it	-2 6 -19 -2
indication|q:it'	6 -1 -9 -3
indication|q:key	38 -34 -8 -6
indication|q:know	-36 -46 75 4
indication|q:limitation	-8 -15 29 1
indication|q:long	20 -6 -12 -7
indication|q:longer	1 9 -7 -4
indication|q:low	44 -45 -5 -5
indication|q:mak	-18 18 -3 -3
indication|q:may	-34 35 -9 -3
indication|q:me	18 -14 -5 -3
indication|q:mean	2 10 -9 -2
indication|q:medicin	-5 9 -8 -8
indication|q:messag	35 -30 -8 -6
indication|q:might	-19 19 -5 -3
indication|q:mor	-22 31 -6 -3
indication|q:most	-37 51 -8 -4
indication|q:much	-33 31 -4 -3
indication|q:my	-10 13 -7 -3
indication|q:need	-39 38 -8 -6
indication|q:no	2 -32 33 -3
indication|q:not	-17 30 -10 -1
indication|q:of	-11 7 10 -10
indication|q:off	28 -18 -6 -4
indication|q:offer	-4 13 -10 -5
indication|q:often	-1 4 -7 -4
indication|q:on	-7 6 -8 16
indication|q:one	-10 14 -11 -4
indication|q:operation	-23 29 -8 -5
indication|q:or	-8 -16 29 -6
indication|q:other	-9 14 6 -4
indication|q:our	-28 39 -11 -7
indication|q:out	-20 8 13 -3
indication|q:pain	30 -27 -5 -3
indication|q:patient	42 -31 -6 -6
indication|q:peopl	3 -8 2 -4
indication|q:prescrib	-45 57 -9 -9
indication|q:protein	-15 15 -3 -3
indication|q:really	4 -21 -9 25
indication|q:result	39 -39 0 -3
indication|q:should	-30 24 3 -2
indication|q:so	33 -23 -10 -4
indication|q:stop	-4 4 -2 -2
indication|q:such	-11 9 -1 -2
indication|q:suggest	-5 16 -6 -4
indication|q:surgery	19 -21 -6 -3
indication|q:system	-18 28 -7 -6
indication|q:tablet	-4 12 -11 -5
indication|q:tak	-12 14 -9 -6
indication|q:than	-26 2 30 -4
indication|q:that	20 -12 -11 -7
indication|q:the	-3 -8 -4 19
indication|q:them	-25 -16 -9 62
indication|q:ther	15 -10 -4 -4
indication|q:therapy	33 -24 -5 -6
indication|q:thes	-33 21 4 -4
indication|q:they	8 2 -8 3
indication|q:this	-13 19 -5 -5
indication|q:thre	50 -49 -5 -3
indication|q:tim	49 -49 -8 -1
indication|q:to	-47 29 14 -7
indication|q:treat	-32 43 -12 -8
indication|q:treatment	-24 2 37 -4
indication|q:two	8 0 -8 -3
indication|q:us	-19 27 -8 -7
indication|q:use	-52 67 -15 -12
indication|q:want	-51 -21 71 -2
indication|q:we	-61 16 61 -8
indication|q:what	-14 0 26 -1
indication|q:when	-34 39 -5 -2
indication|q:which	-3 18 -7 -7
indication|q:who	7 -17 11 0
indication|q:why	1 1 -7 -7
indication|q:will	25 -20 -8 -4
indication|q:with	36 -38 9 -6
indication|q:work	37 -32 -9 -5
indication|q:you	-15 27 -16 -8
indication|q:your	-35 39 -10 -6
indication|r1:(	-11 4 2 -6
indication|r1:)	-14 14 6 -7
indication|r1:,	-12 9 5 -4
indication|r1:-	22 -17 -6 -3
indication|r1:.	-4 6 2 2
indication|r1::	-9 -5 -1 9
indication|r1:;	-7 -4 9 -1
indication|r1:^	-22 18 4 8
indication|r1:a	20 -10 -13 -2
indication|r1:after	-1 1 -3 -1
indication|r1:and	-10 4 5 1
indication|r1:are	-16 24 0 -2
indication|r1:at	18 -14 -1 -8
indication|r1:but	31 -37 10 6
indication|r1:by	20 -14 -15 -3
indication|r1:fell	19 -14 -11 -2
indication|r1:for	27 -21 -7 -4
indication|r1:from	-19 2 1 6
indication|r1:has	-5 -3 12 13
indication|r1:hav	-20 20 11 -4
indication|r1:in	4 -13 -4 8
indication|r1:is	-2 -2 21 3
indication|r1:it	-27 32 -6 3
indication|r1:of	0 2 -5 5
indication|r1:on	-3 5 3 4
indication|r1:or	-4 10 3 0
indication|r1:such	-14 8 -3 9
indication|r1:than	33 -17 -16 -2
indication|r1:that	-14 18 -5 3
indication|r1:the	-7 -12 31 -8
indication|r1:to	-12 11 8 6
indication|r1:was	29 -16 -22 1
indication|r1:wer	-15 8 8 2
indication|r1:who	-3 21 -15 7
indication|r1:with	2 -20 1 22
indication|r1:within	16 -14 -5 -5
indication|r1:–	23 -21 -7 -4
indication|r2:) ^	-22 29 -8 -4
indication|r2:, a	-9 0 3 4
indication|r2:, although	7 2 -4 0
indication|r2:, and	3 -6 -2 1
indication|r2:, but	8 -5 -15 2
indication|r2:, for	-16 15 4 -2
indication|r2:, or	-4 -2 10 -7
indication|r2:, the	13 7 -13 -1
indication|r2:, which	16 -1 -16 -4
indication|r2:, with	-14 7 9 -3
indication|r2:. ^	-5 5 3 2
indication|r2:^ ^	-22 18 4 8
indication|r2:by 0	18 -10 -11 -4
indication|r2:by about	7 -7 -5 -1
indication|r2:in 0	-11 -3 8 13
indication|r2:in adult	-6 -6 -7 10
indication|r2:in peopl	-3 12 -13 1
indication|r2:in the	2 5 0 0
indication|r2:such as	-14 8 -3 9
indication|r2:that has	-3 5 -1 -4
indication|r:"	26 -22 -4 -6
indication|r:%	31 -24 -15 1
indication|r:(	8 -1 -13 -5
indication|r:)	-27 18 15 -11
indication|r:,	-7 7 2 -5
indication|r:-	3 -11 11 -2
indication|r:.	7 -9 4 2
indication|r:0	-9 8 3 1
indication|r::	-7 11 -14 5
indication|r:;	-1 -6 3 1
indication|r:^	-14 11 7 1
indication|r:a	7 -11 0 -6
indication|r:about	34 -24 -11 -4
indication|r:adult	-3 -9 -10 20
indication|r:after	7 -1 -8 -1
indication|r:age	-16 9 -14 21
indication|r:al	1 12 -14 -4
indication|r:alon	4 1 -6 -4
indication|r:already	11 -15 23 -6
indication|r:also	-1 16 -11 -8
indication|r:although	20 -8 -6 0
indication|r:an	-9 -12 6 33
indication|r:and	-1 0 0 3
indication|r:any	10 -21 11 -4
indication|r:are	-16 29 -9 5
indication|r:as	-21 20 3 -5
indication|r:at	12 -23 10 -1
indication|r:back	-2 2 -5 -2
indication|r:be	-13 21 -3 13
indication|r:becaus	4 -11 11 -5
indication|r:been	-6 -9 25 -1
indication|r:better	25 -27 -5 -3
indication|r:but	30 -27 -11 2
indication|r:by	39 -29 -22 -3
indication|r:can	-3 16 -16 -8
indication|r:cannot	-23 20 -11 17
indication|r:caus	-12 19 -2 -5
indication|r:com	-6 8 3 -3
indication|r:compar	10 3 -9 -2
indication|r:day	1 9 -13 -3
indication|r:did	4 7 -7 -4
indication|r:diseas	14 -10 -5 2
indication|r:do	-10 26 -6 -8
indication|r:doe	19 -21 -7 -2
indication|r:down	31 -29 -10 2
indication|r:et	5 6 -14 -4
indication|r:failur	9 -6 -9 3
indication|r:fell	31 -21 -15 -2
indication|r:first	-6 -8 2 1
indication|r:for	1 4 -1 1
indication|r:found	0 -7 23 -3
indication|r:from	11 -13 -13 2
indication|r:given	-40 25 28 7
indication|r:had	12 -9 2 -3
indication|r:half	20 -18 0 -2
indication|r:has	-23 20 8 -1
indication|r:hav	-22 19 -2 -1
indication|r:heart	-9 11 2 -4
indication|r:help	10 -4 -10 -3
indication|r:if	-31 37 -7 -3
indication|r:improv	49 -30 -24 -5
indication|r:in	3 -9 5 4
indication|r:is	-15 3 22 15
indication|r:it	-42 45 -12 5
indication|r:its	16 -17 -12 4
indication|r:less	44 -25 -18 -5
indication|r:lif	-5 -6 11 -2
indication|r:littl	22 -25 5 -3
indication|r:lower	-15 18 10 -2
indication|r:may	-4 5 -13 12
indication|r:month	4 0 -6 -4
indication|r:mor	-10 13 -2 1
indication|r:most	52 -43 -8 -2
indication|r:need	-24 17 6 2
indication|r:no	28 -14 -28 8
indication|r:not	19 -12 -21 15
indication|r:of	5 2 -8 7
indication|r:on	-17 16 4 -3
indication|r:one	-6 25 -17 -1
indication|r:only	-7 16 -6 0
indication|r:or	-19 1 14 8
indication|r:out	7 -7 2 -4
indication|r:over	21 2 -21 -4
indication|r:pain	-7 17 -10 -4
indication|r:patient	-2 -8 -6 10
indication|r:peopl	3 -16 11 -4
indication|r:reduc	7 -5 -2 -2
indication|r:respond	24 -25 -10 11
indication|r:sinc	-23 49 -14 -11
indication|r:six	-10 10 -10 -6
indication|r:slightly	21 -8 -19 -3
indication|r:so	6 -22 12 2
indication|r:start	16 -2 -9 -3
indication|r:strok	11 -16 -2 -2
indication|r:study	-6 -9 24 -7
indication|r:such	-15 4 6 5
indication|r:tablet	-27 31 4 -5
indication|r:tak	-24 14 7 -2
indication|r:than	37 -26 -15 -3
indication|r:that	-21 14 12 2
indication|r:the	-2 -1 2 4
indication|r:their	12 -9 4 -4
indication|r:ther	-37 8 24 24
indication|r:they	-23 20 18 3
indication|r:thos	30 -26 -5 -3
indication|r:though	46 -44 -7 -3
indication|r:thre	-12 5 12 -2
indication|r:to	-6 -3 14 2
indication|r:too	7 -7 -2 2
indication|r:treatment	-19 29 -9 -3
indication|r:trial	12 -30 15 -4
indication|r:two	23 -27 5 -4
indication|r:up	4 6 -12 -4
indication|r:use	4 6 -14 14
indication|r:usually	-3 -1 5 1
indication|r:was	27 -11 -9 -8
indication|r:we	27 -13 -7 -6
indication|r:week	28 -21 -5 -7
indication|r:well	34 -30 9 -11
indication|r:wer	1 -10 7 -1
indication|r:when	-19 15 8 9
indication|r:which	2 10 -14 -3
indication|r:who	-11 6 2 2
indication|r:with	-13 0 2 8
indication|r:within	39 -37 -11 -5
indication|r:without	6 -22 8 14
indication|r:women	5 -13 2 2
indication|r:work	24 -10 -14 -11
indication|r:year	9 -9 -2 0
indication|r:you	5 -11 -7 -4
indication|r:your	-1 1 -5 5
indication|r:–	10 -13 1 -4
indication|s:'s	-17 2 12 17
indication|s:1	-3 -9 18 -7
indication|s:10	-22 28 -12 -4
indication|s:100	26 -9 -25 -2
indication|s:11	-1 -18 15 -4
indication|s:12	-6 5 -3 -3
indication|s:13	2 -14 -5 11
indication|s:14	-4 17 0 -7
indication|s:15	18 -27 -7 1
indication|s:16	0 8 -7 -5
indication|s:18	8 -3 -4 -2
indication|s:19	19 -19 6 -2
indication|s:2	-10 -10 33 -7
indication|s:20	-25 18 15 -10
indication|s:2009	0 -15 11 4
indication|s:2010	-16 -7 4 5
indication|s:2016	-48 66 -17 -1
indication|s:2017	8 -8 -7 14
indication|s:2018	36 -38 -7 6
indication|s:2019	15 -8 -11 -2
indication|s:2020	2 -26 7 9
indication|s:2021	-1 -1 -6 9
indication|s:2022	-19 21 -17 9
indication|s:2023	-11 -24 -11 37
indication|s:2025	-13 -16 25 1
indication|s:21	-8 7 5 -3
indication|s:24	19 -11 -10 -3
indication|s:28	12 -6 -7 -3
indication|s:3	-10 0 15 2
indication|s:30	7 -8 2 5
indication|s:35	-12 2 5 10
indication|s:39	-3 14 1 -2
indication|s:4	-15 4 15 4
indication|s:40	-19 12 3 10
indication|s:44	13 -9 0 -3
indication|s:5	-11 -8 21 -1
indication|s:50	-11 14 2 -6
indication|s:6	-11 14 15 -8
indication|s:60	-2 -7 7 4
indication|s:70	-5 0 6 -3
indication|s:75	-13 -16 23 -4
indication|s:8	6 0 -7 -3
indication|s:80	31 -31 3 -4
indication|s:9	20 -27 6 -5
indication|s:90	14 -15 -2 -2
indication|s:a	-15 27 -15 -13
indication|s:abl	22 -20 -5 -3
indication|s:about	35 -29 -8 -9
indication|s:abov	2 2 -10 -6
indication|s:accord	50 -25 -25 -5
indication|s:ace	7 -9 4 -4
indication|s:ach	-27 21 -4 -3
indication|s:acid	-28 17 -8 2
indication|s:acn	1 -6 2 4
indication|s:act	-35 31 8 -3
indication|s:activ	19 -6 -17 0
indication|s:activity	36 -18 -14 -4
indication|s:acupunctur	5 -31 20 -3
indication|s:acut	-31 33 4 -3
indication|s:add	5 3 -9 0
indication|s:administration	-15 -21 -3 27
indication|s:admission	-13 -17 19 -3
indication|s:adolescent	-16 -6 14 8
indication|s:adult	-23 5 -7 32
indication|s:advanc	-22 -15 27 12
indication|s:adviz	-59 63 -3 4
indication|s:af	-10 11 -6 -5
indication|s:after	13 5 -19 -6
indication|s:against	13 -8 -5 -5
indication|s:age	-14 -17 14 15
indication|s:agency	-31 -2 -19 52
indication|s:al	7 -11 8 -13
indication|s:alcohol	-22 -30 43 3
indication|s:all	14 -32 27 7
indication|s:allergic	-10 28 -12 -1
indication|s:almost	18 -38 20 2
indication|s:alon	4 -10 3 -8
indication|s:alongsid	-41 57 -12 -6
indication|s:already	-6 -23 22 15
indication|s:also	-3 2 6 -9
indication|s:although	7 -7 2 -4
indication|s:alzheimer	-12 -9 27 0
indication|s:american	-28 21 -2 13
indication|s:amitriptylin	-27 35 -10 -3
indication|s:amlodipin	16 -7 -10 -5
indication|s:among	-2 2 -4 -1
indication|s:amount	-15 11 3 -3
indication|s:an	-30 24 8 2
indication|s:analysis	16 -2 -18 -4
indication|s:and	0 -4 0 -1
indication|s:anemia	23 -22 -7 5
indication|s:anesthetic	-32 44 -11 -7
indication|s:angina	-2 -17 2 27
indication|s:announc	-21 3 22 6
indication|s:another	-19 9 10 -4
indication|s:anti	19 -25 2 -1
indication|s:antibiotic	-7 4 -6 -11
indication|s:antibody	-1 0 3 4
indication|s:antidepressant	-32 54 -16 -6
indication|s:antihistamin	27 -24 -6 -5
indication|s:antipsychotic	-23 40 -9 -2
indication|s:anxiety	-5 -4 24 -4
indication|s:any	14 -39 18 6
indication|s:apnea	-11 -8 35 -4
indication|s:appear	5 6 -6 -7
indication|s:approv	-41 -53 -27 121
indication|s:approval	-7 -40 -16 76
indication|s:are	-38 32 -3 9
indication|s:arm	-1 2 0 -3
indication|s:around	5 -3 -6 -5
indication|s:arthritis	10 -11 -1 5
indication|s:as	6 -2 0 -5
indication|s:ask	-42 35 16 -1
indication|s:aspirin	-26 18 19 -6
indication|s:associat	-7 -26 29 -1
indication|s:asthma	-11 10 -2 2
indication|s:at	4 -17 14 -1
indication|s:atrial	-6 17 -10 -5
indication|s:attack	8 -5 -2 -5
indication|s:autism	1 -10 2 9
indication|s:averag	21 -16 -4 -7
indication|s:away	38 -27 -13 -3
indication|s:b	7 -5 -5 6
indication|s:baby	11 -19 -1 -1
indication|s:back	-4 22 -15 -7
indication|s:bad	29 -39 -4 -5
indication|s:be	-26 37 -6 -6
indication|s:beat	47 -21 -18 -3
indication|s:becaus	-15 19 10 -9
indication|s:becom	-3 14 -9 -3
indication|s:bee	-28 -19 71 -7
indication|s:been	-24 12 35 -4
indication|s:befor	-8 24 -7 -6
indication|s:begin	-10 -6 14 -9
indication|s:behavior	19 -6 -11 -2
indication|s:behavioral	20 -1 -10 0
indication|s:belong	-20 23 -3 -6
indication|s:benefit	59 -33 -34 -9
indication|s:best	65 -42 -10 -9
indication|s:beta	-7 -15 4 20
indication|s:better	55 -48 -19 -10
indication|s:between	0 9 -5 -3
indication|s:beyond	-44 -42 94 14
indication|s:bipolar	-13 14 -5 -3
indication|s:birth	-7 3 4 -3
indication|s:bit	2 -8 1 -3
indication|s:bladder	-43 30 -11 18
indication|s:bleed	-9 17 -2 -6
indication|s:block	11 -30 29 6
indication|s:blocker	-14 7 -3 14
indication|s:blood	11 -13 -2 -4
indication|s:body	8 -11 -2 -3
indication|s:bon	-21 15 -9 0
indication|s:both	26 -32 4 1
indication|s:botox	14 -23 -7 23
indication|s:bowel	-3 13 0 -6
indication|s:brain	9 -7 11 -8
indication|s:breast	-18 29 -9 -5
indication|s:breath	15 -24 12 -4
indication|s:breathlessness	-32 34 -7 -2
indication|s:bring	15 -22 1 -3
indication|s:budesonid	18 -17 3 -4
indication|s:but	17 -12 -9 -8
indication|s:by	14 -14 -9 -1
indication|s:c	18 -6 -11 -3
indication|s:cal	-15 7 0 9
indication|s:calm	-4 10 -9 -6
indication|s:cam	43 -36 -15 2
indication|s:can	14 -14 3 -7
indication|s:can't	9 -2 -8 -8
indication|s:cancer	0 -4 15 -2
indication|s:cannot	-20 10 -8 22
indication|s:capsul	24 -27 3 7
indication|s:car	0 -18 11 7
indication|s:cardiovascular	22 -19 -9 0
indication|s:carry	-2 -15 28 -11
indication|s:cas	10 -18 4 -5
indication|s:caus	-5 8 -3 0
indication|s:cbt	-12 12 2 -8
indication|s:cell	8 -16 1 23
indication|s:cent	23 -23 -6 -4
indication|s:certain	-12 21 7 -15
indication|s:chanc	25 -17 -10 -5
indication|s:chang	16 5 -19 -6
indication|s:chemotherapy	12 -8 7 -6
indication|s:chest	-20 24 -4 -3
indication|s:child	14 -4 -8 -4
indication|s:children	-26 19 17 2
indication|s:choic	-28 36 -15 -9
indication|s:cholesterol	10 -6 -15 4
indication|s:chronic	10 12 -21 7
indication|s:cigarett	10 -9 21 -3
indication|s:class	-11 17 -5 4
indication|s:clear	22 -48 -15 53
indication|s:client	-54 58 -4 -3
indication|s:clinical	-15 -6 15 -1
indication|s:clopidogrel	-15 -9 25 -5
indication|s:clot	-20 30 -9 -4
indication|s:cochran	7 -11 6 -3
indication|s:cognitiv	-5 -7 12 16
indication|s:cold	14 -7 -5 -5
indication|s:colitis	-13 7 -15 23
indication|s:com	-27 5 27 0
indication|s:combin	-13 7 10 -8
indication|s:combination	-24 13 18 -7
indication|s:common	7 -9 -10 12
indication|s:commonly	-12 12 -6 -3
indication|s:company	-4 1 23 -2
indication|s:compar	12 -20 8 -6
indication|s:conclud	-1 -8 15 -8
indication|s:condition	-16 -5 17 15
indication|s:constipation	-10 12 -6 -1
indication|s:contain	-39 36 -8 10
indication|s:contrast	13 -4 -10 0
indication|s:control	-3 3 1 -9
indication|s:copd	-57 54 -3 14
indication|s:cost	14 -5 -12 2
indication|s:cough	1 6 -7 -3
indication|s:could	33 -37 3 -7
indication|s:country	-42 -12 67 -6
indication|s:cours	-23 32 3 -10
indication|s:covid	-7 -10 21 -2
indication|s:cream	-4 12 -13 -7
indication|s:cur	49 -45 -6 -8
indication|s:cut	21 -13 -9 -5
indication|s:d	23 -14 -11 -12
indication|s:daily	-15 -1 13 7
indication|s:damag	21 -23 -9 3
indication|s:dapagliflozin	-19 12 15 -4
indication|s:data	-18 -5 41 -11
indication|s:day	14 -18 -7 -5
indication|s:death	-5 -11 15 -7
indication|s:decad	-8 25 -8 -5
indication|s:declin	11 2 -1 -13
indication|s:deep	33 -25 -10 -4
indication|s:delay	18 -27 20 -3
indication|s:dementia	-39 -10 38 13
indication|s:dental	2 12 -6 -5
indication|s:dependenc	-20 -27 31 11
indication|s:depression	2 -7 -4 8
indication|s:desn't	24 -9 -15 -5
indication|s:despit	3 -10 -5 11
indication|s:develop	-5 13 14 -7
indication|s:diabet	-17 28 -3 -9
indication|s:diabetic	3 -2 -8 16
indication|s:diarrhea	-2 -11 7 22
indication|s:did	26 -29 4 -12
indication|s:diet	-2 12 -10 -11
indication|s:differenc	36 -16 -23 -7
indication|s:digoxin	-22 26 -15 -4
indication|s:diseas	-8 -1 18 7
indication|s:disorder	-42 18 14 14
indication|s:do	37 -35 3 -14
indication|s:doctor	-22 18 0 -5
indication|s:doe	44 -35 -14 -11
indication|s:don't	17 -6 -15 -8
indication|s:donepezil	-3 -6 12 1
indication|s:dos	-20 16 2 -1
indication|s:down	15 -17 -9 -2
indication|s:dr	12 2 -14 -4
indication|s:drink	31 -24 -13 -5
indication|s:drip	-6 13 -3 -5
indication|s:drop	9 0 -18 -6
indication|s:drug	-12 5 4 16
indication|s:dry	16 -11 -6 -4
indication|s:due	2 -37 26 13
indication|s:duloxetin	22 -11 -10 -3
indication|s:dummy	-6 -5 21 -3
indication|s:dur	-10 9 -1 -6
indication|s:dye	41 -22 -17 -2
indication|s:e	-8 -4 24 9
indication|s:ear	19 -9 -9 -5
indication|s:earlier	-22 20 16 -9
indication|s:early	12 -6 -1 -9
indication|s:eas	34 -32 -8 -5
indication|s:eat	28 -17 -19 -4
indication|s:eczema	-7 20 3 -9
indication|s:edg	15 -7 -5 -3
indication|s:effect	7 -14 11 -9
indication|s:effectiv	66 -49 -14 -15
indication|s:egfr	7 -33 28 -7
indication|s:eight	16 -8 -10 0
indication|s:either	14 -3 0 -6
indication|s:ejection	-18 -12 28 8
indication|s:end	25 -24 -9 -4
indication|s:endpoint	34 -21 -11 -7
indication|s:energy	0 -10 7 -1
indication|s:enough	44 -75 27 -14
indication|s:epilepsy	13 9 -16 -12
indication|s:episod	11 -1 -5 -4
indication|s:et	7 -11 8 -13
indication|s:europ	-9 -9 -16 25
indication|s:european	0 -1 -18 27
indication|s:even	28 -35 -8 9
indication|s:event	10 -9 -3 -4
indication|s:every	14 -16 2 3
indication|s:everybody	-17 17 -6 -3
indication|s:evidenc	19 -18 15 -12
indication|s:exampl	0 2 -5 -5
indication|s:exerciz	1 4 -9 -12
indication|s:expect	-25 -3 42 -2
indication|s:eye	-22 22 1 7
indication|s:fail	34 -33 -6 -5
indication|s:failur	-14 15 -4 5
indication|s:fall	41 -40 -10 -5
indication|s:family	31 -24 -10 4
indication|s:far	35 -36 14 -4
indication|s:fast	18 -21 12 -18
indication|s:faster	-7 2 15 -4
indication|s:fat	-24 18 7 0
indication|s:fatigu	8 12 -21 -3
indication|s:fda	-45 -35 -1 79
indication|s:feel	27 -20 -10 -3
indication|s:fell	23 -16 -8 -3
indication|s:fever	18 -29 -3 1
indication|s:few	21 -18 -16 -6
indication|s:fewer	51 -39 -26 -8
indication|s:fibrillation	-6 17 -10 -5
indication|s:fin	-22 24 -5 -4
indication|s:find	-7 -9 30 -4
indication|s:first	-14 21 -18 4
indication|s:fiv	-9 23 -12 -5
indication|s:flar	-22 27 -7 -4
indication|s:flu	-23 10 19 -6
indication|s:fluid	-50 42 -4 -3
indication|s:flush	-18 16 -8 3
indication|s:follow	-12 5 12 3
indication|s:food	-22 -18 -12 35
indication|s:for	-34 20 2 40
indication|s:form	26 -20 -7 -1
indication|s:found	27 -25 -9 -9
indication|s:four	1 11 -19 1
indication|s:fraction	-18 -12 28 8
indication|s:fractur	6 -12 6 -6
indication|s:frail	-10 11 3 -8
indication|s:fre	22 -10 -14 -5
indication|s:frequent	-9 20 2 -2
indication|s:from	-5 8 -3 -3
indication|s:full	31 -28 -8 4
indication|s:function	-4 -3 6 -4
indication|s:further	0 -14 6 4
indication|s:gain	24 -1 -20 -6
indication|s:gav	-19 -5 49 -7
indication|s:gen	-20 -15 28 8
indication|s:generaliz	3 -8 -1 9
indication|s:get	-17 16 -4 -1
indication|s:giv	-14 17 -9 -4
indication|s:given	-28 24 3 7
indication|s:go	-19 9 22 -5
indication|s:goe	6 -1 -9 -6
indication|s:gon	41 -40 -12 -5
indication|s:good	44 -26 -7 -10
indication|s:got	12 4 1 -6
indication|s:gout	-9 -2 13 2
indication|s:group	10 -2 -22 -1
indication|s:guidelin	15 24 -24 -9
indication|s:gut	31 -7 -12 -11
indication|s:had	22 -7 -3 -9
indication|s:hair	-13 11 -8 20
indication|s:half	-2 1 -1 -5
indication|s:halv	28 -15 -22 -4
indication|s:hand	-11 9 -9 1
indication|s:hardly	-25 7 25 -5
indication|s:has	-10 -1 21 11
indication|s:hav	0 5 -3 2
indication|s:head	19 -12 -7 -6
indication|s:headach	-4 -20 12 15
indication|s:heal	18 -38 12 16
indication|s:health	-16 31 4 -15
indication|s:healthy	-36 1 31 -4
indication|s:hear	-11 11 4 7
indication|s:heart	-7 6 3 -3
indication|s:heavy	43 -30 -14 -6
indication|s:help	45 -36 -13 -9
indication|s:her	-3 12 -13 -3
indication|s:high	-17 19 -10 5
indication|s:higher	28 -15 -14 4
indication|s:hip	2 1 -9 -4
indication|s:hiv	-11 11 4 -3
indication|s:hom	-10 -3 9 -3
indication|s:hop	-21 28 -13 -4
indication|s:hormon	20 -17 -11 1
indication|s:hospital	-12 9 -3 -7
indication|s:hospitalization	12 -26 17 -3
indication|s:hot	11 -11 9 -2
indication|s:hour	8 -7 4 -6
indication|s:how	20 -18 6 -6
indication|s:however	23 -25 -10 8
indication|s:i	25 -14 -6 -1
indication|s:ibuprofen	11 -12 -6 -5
indication|s:if	-41 30 14 -4
indication|s:illness	10 18 -15 -7
indication|s:improv	30 -32 -8 -6
indication|s:improvement	28 -12 -23 -3
indication|s:in	6 -10 13 8
indication|s:includ	-41 16 26 4
indication|s:increas	21 -6 -22 1
indication|s:induc	-18 2 12 -5
indication|s:infection	-5 14 -12 -11
indication|s:inflammation	32 -27 -17 -3
indication|s:inflammatory	-7 0 1 0
indication|s:infliximab	-1 -29 24 7
indication|s:infusion	-14 10 1 -5
indication|s:inhal	-17 9 -2 -3
indication|s:inhaler	-17 25 -6 -4
indication|s:inhibitor	-14 27 -4 -8
indication|s:inject	-14 28 -13 -7
indication|s:injection	-6 2 5 -2
indication|s:injury	25 -16 -9 2
indication|s:insomnia	-14 13 -5 2
indication|s:instead	2 6 -7 0
indication|s:insulin	-15 11 -8 -3
indication|s:into	0 -3 -2 -8
indication|s:intravenous	-36 13 40 -5
indication|s:iron	24 -22 -8 -5
indication|s:is	-41 40 6 10
indication|s:isn't	-24 34 -10 6
indication|s:it	17 -12 -13 4
indication|s:it'	-18 22 -8 6
indication|s:itch	1 -1 -7 -3
indication|s:its	-10 13 7 -5
indication|s:itself	31 -29 5 -4
indication|s:joint	-4 10 -7 -7
indication|s:just	20 -8 -2 -6
indication|s:keep	13 -5 -16 -6
indication|s:kept	-32 37 -6 -5
indication|s:kidney	-38 35 1 -6
indication|s:kind	-7 -7 6 2
indication|s:kne	9 -6 -1 -8
indication|s:know	-7 -31 26 -3
indication|s:known	-5 5 -5 2
indication|s:label	-37 1 3 35
indication|s:lamotrigin	15 9 -15 -2
indication|s:larg	-3 12 -1 -2
indication|s:laser	-4 -1 5 -2
indication|s:last	-14 4 5 -1
indication|s:lat	1 -8 12 -2
indication|s:later	-10 -12 -23 44
indication|s:ldl	11 -16 0 3
indication|s:lead	42 -31 -7 -6
indication|s:least	-10 4 -4 6
indication|s:leav	-17 32 -9 -9
indication|s:left	-1 -20 9 4
indication|s:leg	-36 14 28 -4
indication|s:less	52 -39 -15 -9
indication|s:level	1 -4 -9 8
indication|s:licens	-46 -69 -14 133
indication|s:lif	2 -4 -6 -5
indication|s:lift	34 -35 -9 -3
indication|s:light	25 -12 -8 -6
indication|s:lik	9 -11 -14 12
indication|s:likely	19 -16 5 -7
indication|s:lin	-29 26 -14 2
indication|s:link	20 -15 -12 -2
indication|s:lithium	-16 33 -11 -6
indication|s:littl	24 -27 0 -8
indication|s:liv	18 -16 -3 -6
indication|s:liver	-3 5 10 -19
indication|s:local	-10 15 -10 -3
indication|s:long	-8 -6 18 -7
indication|s:longer	-2 19 -15 -6
indication|s:look	0 -41 48 -7
indication|s:los	10 -19 4 7
indication|s:loss	16 -9 -8 1
indication|s:lost	17 -11 0 -5
indication|s:low	-15 23 -8 -7
indication|s:lower	7 -4 -1 -6
indication|s:lung	-2 8 -4 2
indication|s:lupus	-18 18 7 -9
indication|s:mad	-3 8 -8 11
indication|s:main	14 -20 19 -5
indication|s:major	3 8 -18 -5
indication|s:mak	-15 18 -4 -2
indication|s:mania	-3 14 -10 -9
indication|s:many	35 -8 -20 -3
indication|s:market	-49 29 31 -3
indication|s:may	14 -9 -21 0
indication|s:mean	29 -24 -11 -1
indication|s:measur	-19 4 1 5
indication|s:median	14 -21 6 -3
indication|s:medicin	-25 17 -14 19
indication|s:melatonin	11 0 -10 -1
indication|s:memantin	-4 3 4 2
indication|s:memory	31 -2 -25 -6
indication|s:men	-19 20 -8 14
indication|s:meta	3 3 -12 -2
indication|s:metformin	7 3 -5 -3
indication|s:methotrexat	72 -63 -4 -1
indication|s:mg	-18 5 23 -8
indication|s:might	28 -33 11 -6
indication|s:migrain	-31 23 0 10
indication|s:mild	8 -16 2 14
indication|s:minut	-19 19 -8 0
indication|s:mirtazapin	11 14 -20 -10
indication|s:moderat	-9 5 -10 10
indication|s:modest	22 -12 -9 -9
indication|s:month	8 2 -10 -9
indication|s:mood	30 -25 -13 -6
indication|s:mor	11 -12 -2 1
indication|s:mortality	3 6 -12 -3
indication|s:most	35 -30 -2 -12
indication|s:mostly	-1 16 -2 -7
indication|s:mouth	-6 11 -12 -6
indication|s:ms	-18 39 -12 2
indication|s:much	18 -14 -6 -5
indication|s:muscl	16 2 -14 -7
indication|s:must	-59 58 -5 -9
indication|s:mutation	-19 -18 52 -19
indication|s:my	27 -14 -14 -8
indication|s:naltrexon	16 -15 -5 9
indication|s:nam	-21 20 -9 -3
indication|s:nasal	-19 0 0 22
indication|s:nausea	4 -15 18 0
indication|s:nearly	0 17 -6 -6
indication|s:neck	5 9 -18 -5
indication|s:need	-10 8 4 -2
indication|s:neither	43 -19 -17 -5
indication|s:nerv	30 -22 -9 0
indication|s:never	12 -8 5 -5
indication|s:new	-9 -1 22 -2
indication|s:next	-19 -18 59 -4
indication|s:nic	-7 3 -9 12
indication|s:night	32 -20 -16 -5
indication|s:nin	6 -4 -3 -4
indication|s:no	14 -14 -12 -3
indication|s:nobody	-19 -23 60 -5
indication|s:non	-11 -9 18 2
indication|s:nor	36 -18 -16 -4
indication|s:normal	19 -17 -7 -3
indication|s:normally	3 -5 -6 -4
indication|s:nos	23 -24 -8 -2
indication|s:not	33 -29 -10 0
indication|s:noth	22 -40 39 -10
indication|s:notic	26 -20 -6 -2
indication|s:now	-42 50 1 -3
indication|s:numb	-37 42 -6 -3
indication|s:number	6 2 -5 -5
indication|s:obesity	-45 21 28 -4
indication|s:obstructiv	-22 26 9 -15
indication|s:of	14 -12 -2 -4
indication|s:off	17 -12 -16 5
indication|s:offer	-43 54 -13 -10
indication|s:often	-22 22 4 -6
indication|s:oil	33 -25 -11 -3
indication|s:old	-18 28 -12 2
indication|s:older	-24 8 11 6
indication|s:on	-2 -3 7 -4
indication|s:onc	-17 9 10 11
indication|s:one	12 8 -29 -6
indication|s:only	6 -18 1 10
indication|s:onset	-1 34 -18 -4
indication|s:open	2 10 -5 -6
indication|s:operation	-3 6 0 -6
indication|s:opioid	1 -1 7 -1
indication|s:option	-46 62 -15 -14
indication|s:or	-23 10 17 0
indication|s:oral	-3 11 -17 8
indication|s:ordinary	28 -15 -15 -5
indication|s:osteoarthritis	3 -8 4 -6
indication|s:other	-1 0 3 9
indication|s:our	-28 32 -9 8
indication|s:out	-5 3 6 -8
indication|s:over	1 9 -13 3
indication|s:overall	13 -22 -5 -2
indication|s:own	22 -26 -8 10
indication|s:pain	22 -15 -14 -12
indication|s:painful	3 8 -16 0
indication|s:painkiler	14 -4 -19 -5
indication|s:paracetamol	11 -3 -8 -7
indication|s:participant	8 -8 4 -4
indication|s:patch	-48 50 -7 7
indication|s:patient	-3 6 -1 1
indication|s:peopl	4 -9 12 -11
indication|s:per	-2 3 -8 -5
indication|s:percent	32 -23 -5 -9
indication|s:period	-8 11 -5 -3
indication|s:phas	-19 -26 63 -16
indication|s:physical	9 2 -10 -3
indication|s:pill	6 -1 -2 3
indication|s:plac	-13 50 -21 -10
indication|s:placebo	9 -24 24 -10
indication|s:plaqu	27 -47 -15 38
indication|s:plus	-15 8 6 -5
indication|s:pneumonia	20 -15 -7 -4
indication|s:point	2 -21 5 -3
indication|s:polyp	6 -9 -3 13
indication|s:pool	14 -11 -6 -3
indication|s:positiv	3 4 7 -7
indication|s:post	-41 10 56 -8
indication|s:pregabalin	-10 21 -7 -5
indication|s:pregnancy	-14 18 11 -9
indication|s:pregnant	-22 -23 43 -4
indication|s:prescrib	-43 56 -22 -2
indication|s:pressur	12 -3 -16 -1
indication|s:prevent	13 -10 -2 -9
indication|s:prevention	-57 35 31 -1
indication|s:primary	2 -2 -2 9
indication|s:probably	13 -4 -14 -5
indication|s:problem	-16 3 -5 16
indication|s:produc	30 -16 -4 -5
indication|s:product	-19 -11 -15 44
indication|s:progression	8 -16 4 -3
indication|s:prolong	28 -24 -9 -2
indication|s:propranolol	-42 40 -6 -4
indication|s:protect	17 -12 -17 -4
indication|s:protection	24 -5 -12 2
indication|s:protein	19 -15 -7 -2
indication|s:psoriasis	25 -43 -15 33
indication|s:publish	12 -15 9 -4
indication|s:pulmonary	-40 52 -7 -4
indication|s:put	-37 29 10 -6
indication|s:quality	19 -19 -8 -4
indication|s:quarter	21 -15 -11 -2
indication|s:ra	-17 -21 16 21
indication|s:rais	2 15 -14 -2
indication|s:randomiz	-35 -21 70 -9
indication|s:rat	9 -15 10 -6
indication|s:rather	-9 18 -12 4
indication|s:reach	5 10 -15 -6
indication|s:reason	-15 8 17 -6
indication|s:receiv	-2 12 12 -14
indication|s:receptor	4 -4 9 10
indication|s:recommend	-53 80 -15 -19
indication|s:recurrenc	1 12 -11 -2
indication|s:reduc	44 -26 -21 -7
indication|s:reduction	17 -25 -10 15
indication|s:regular	6 4 -7 -4
indication|s:regulator	3 -35 -9 42
indication|s:relaps	-7 7 -6 5
indication|s:relat	26 -37 -5 5
indication|s:relativ	33 -28 -14 -2
indication|s:releas	13 -17 -10 17
indication|s:relief	25 -20 -12 -3
indication|s:reliev	6 0 -4 -5
indication|s:remain	-22 31 0 -8
indication|s:remission	34 -28 -11 -4
indication|s:remov	25 -12 4 -6
indication|s:renal	2 1 -9 -3
indication|s:repeat	-4 -18 28 -2
indication|s:replacement	6 -6 -4 -3
indication|s:report	8 -15 10 -10
indication|s:researcher	51 -32 -9 -7
indication|s:resistant	-7 13 -12 -3
indication|s:respond	74 -57 -24 3
indication|s:respons	46 -20 -19 -5
indication|s:rest	3 -11 11 -4
indication|s:result	28 -34 9 -9
indication|s:review	25 -21 -11 -2
indication|s:rheumatoid	6 -12 30 -11
indication|s:rhythm	-15 37 -13 -3
indication|s:right	5 4 -5 -4
indication|s:risk	-5 13 -8 1
indication|s:roughly	22 -6 -19 -3
indication|s:run	11 -7 0 -3
indication|s:s	-35 32 -4 12
indication|s:saf	5 -14 13 -6
indication|s:said	-6 15 -17 -5
indication|s:sam	39 -19 -19 0
indication|s:sav	3 -2 -4 -2
indication|s:say	-15 -3 18 3
indication|s:scar	21 -19 -11 4
indication|s:scor	31 -12 -14 -4
indication|s:second	6 -2 -9 -3
indication|s:see	18 -5 -6 -5
indication|s:seem	-1 13 -12 -4
indication|s:seen	45 -39 -12 4
indication|s:seizur	-4 5 -12 0
indication|s:semaglutid	1 -8 11 -2
indication|s:serotonin	-7 16 -5 -4
indication|s:session	-14 26 -13 -2
indication|s:settl	-18 12 9 -4
indication|s:seven	-4 -8 15 -4
indication|s:sever	19 -33 8 14
indication|s:several	-13 12 -18 23
indication|s:sham	20 -24 5 -2
indication|s:she	0 -1 -3 10
indication|s:short	12 -5 -13 -2
indication|s:shorten	57 -40 -13 -3
indication|s:should	-40 39 7 -6
indication|s:show	21 -17 -7 -9
indication|s:shown	25 -13 -2 -12
indication|s:sid	-8 27 -3 -4
indication|s:significant	6 3 -16 -4
indication|s:significantly	23 -12 -7 -3
indication|s:similar	-5 -9 22 -4
indication|s:sinc	-25 7 -4 15
indication|s:singl	-10 -8 21 -4
indication|s:six	9 -5 -13 -7
indication|s:skin	7 0 -11 6
indication|s:sleep	10 -11 -3 -1
indication|s:slightly	20 -21 -10 -5
indication|s:slow	9 -16 0 7
indication|s:small	2 1 10 -9
indication|s:smok	-10 -5 33 -4
indication|s:so	2 2 2 -8
indication|s:sold	-18 19 -10 16
indication|s:som	7 3 -12 -9
indication|s:sometim	-21 25 -15 -7
indication|s:sor	-4 1 0 -4
indication|s:spar	-10 33 -8 -6
indication|s:spin	-22 13 -2 1
indication|s:splint	-28 15 13 -2
indication|s:spray	-30 21 21 2
indication|s:ssri	7 5 -9 -6
indication|s:ssris	-19 19 -8 -1
indication|s:stabl	1 -24 -1 34
indication|s:stag	-7 -22 27 17
indication|s:standard	-33 30 4 4
indication|s:start	-4 7 -3 -9
indication|s:stat	-7 -18 6 44
indication|s:statin	-14 26 -6 -5
indication|s:stay	14 -13 -16 10
indication|s:stent	15 -32 28 -4
indication|s:steroid	3 -2 -12 -1
indication|s:stiffness	8 -13 0 -2
indication|s:still	-4 19 -3 -10
indication|s:stimulation	-9 -17 20 -3
indication|s:stomach	-32 28 -8 -7
indication|s:ston	1 -4 -7 -3
indication|s:stop	1 -1 -7 -7
indication|s:strain	26 -18 -5 -3
indication|s:stress	9 -11 9 -7
indication|s:stretch	49 -40 -13 -3
indication|s:strok	2 -21 18 -3
indication|s:strong	-23 27 -7 -3
indication|s:study	-21 -33 68 -15
indication|s:such	7 -6 -5 2
indication|s:sugar	-5 1 -5 -4
indication|s:suggest	14 2 -16 -7
indication|s:superior	38 -19 -14 -4
indication|s:supplement	-15 16 -3 8
indication|s:surgery	-14 23 -8 -10
indication|s:survival	22 -12 -4 -5
indication|s:swallow	-42 43 -3 10
indication|s:sweat	8 -13 -4 15
indication|s:swel	23 -12 -6 -5
indication|s:switch	-1 5 -3 -2
indication|s:symptom	-2 0 5 -7
indication|s:syndrom	-14 6 1 11
indication|s:system	-3 -2 -10 15
indication|s:systemic	20 -24 -17 21
indication|s:tablet	-1 0 2 1
indication|s:tak	-17 20 -3 -8
indication|s:taken	-29 41 -14 -9
indication|s:talk	-16 22 0 -6
indication|s:teeth	8 -2 -1 -3
indication|s:tell	20 -16 -2 -4
indication|s:ten	16 -5 -15 -1
indication|s:tension	44 -23 -9 -10
indication|s:term	-27 10 23 -4
indication|s:test	-11 -10 47 -7
indication|s:than	14 -6 -13 -8
indication|s:that	31 -25 -13 -5
indication|s:the	-2 -2 1 15
indication|s:their	23 -12 -12 -5
indication|s:them	13 -17 1 7
indication|s:then	-17 21 -8 3
indication|s:ther	-15 0 12 4
indication|s:therapeutic	-3 0 2 9
indication|s:therapy	-21 13 2 3
indication|s:there'	7 -14 13 -4
indication|s:thes	8 5 -17 5
indication|s:they	31 -26 -4 -6
indication|s:thin	-18 23 24 -7
indication|s:thing	-10 21 -11 -1
indication|s:think	17 -6 -9 -5
indication|s:third	40 -34 -12 -4
indication|s:this	13 -9 -1 0
indication|s:thos	23 -10 -13 -7
indication|s:though	29 -23 -11 -5
indication|s:thre	-16 4 6 0
indication|s:throat	-31 22 14 -3
indication|s:thrombosis	9 -8 -8 4
indication|s:through	-21 23 -14 11
indication|s:tim	7 11 -15 -7
indication|s:tinnitus	0 -21 31 -3
indication|s:tirzepatid	14 -9 -15 4
indication|s:to	-24 17 4 -3
indication|s:today	12 -5 -3 -12
indication|s:together	-37 34 10 -5
indication|s:tolerat	-13 13 -17 23
indication|s:too	1 -34 26 -2
indication|s:took	-37 10 36 -4
indication|s:top	-49 47 17 -4
indication|s:topiramat	-21 16 -6 -4
indication|s:train	13 -2 -10 -3
indication|s:treat	9 11 -18 -8
indication|s:treatment	-17 14 -1 -4
indication|s:trial	6 -48 49 -15
indication|s:triglycerid	40 -24 -9 -4
indication|s:try	-53 30 48 -7
indication|s:tummy	-3 5 -5 -3
indication|s:tumor	-21 13 12 0
indication|s:turn	36 -35 -2 -1
indication|s:twelv	4 -9 2 -3
indication|s:twic	-5 9 -4 -6
indication|s:two	5 -6 -2 -1
indication|s:typ	-4 6 4 1
indication|s:ulcer	2 7 -10 8
indication|s:under	-26 18 -6 8
indication|s:unit	-6 -24 6 44
indication|s:up	0 4 -15 -1
indication|s:ups	-1 11 -6 -5
indication|s:us	-26 -4 26 10
indication|s:use	-47 58 -10 -7
indication|s:useful	88 -75 16 -8
indication|s:usual	-19 29 -7 -6
indication|s:usually	-20 16 8 -12
indication|s:vaccin	29 -3 -12 -8
indication|s:vein	-38 44 -11 -5
indication|s:versus	10 -13 -9 12
indication|s:very	0 -23 10 6
indication|s:vessel	23 -10 -5 -7
indication|s:virus	36 -33 0 -4
indication|s:vitamin	11 -3 -8 -3
indication|s:wait	-35 42 3 -6
indication|s:walk	18 -22 -6 -3
indication|s:want	-23 -15 45 -2
indication|s:was	14 -17 -10 17
indication|s:water	33 -32 -8 2
indication|s:way	-15 10 21 -5
indication|s:we	-25 10 27 -12
indication|s:wear	9 -14 -6 3
indication|s:wednesday	41 -51 -12 29
indication|s:week	13 -7 -9 -8
indication|s:weekly	11 -4 4 -4
indication|s:weight	3 -12 2 3
indication|s:well	42 -42 9 -8
indication|s:went	40 -14 -16 -5
indication|s:wer	-8 -17 25 -1
indication|s:what	13 -11 12 -3
indication|s:when	-6 17 0 -8
indication|s:wher	-8 11 -10 1
indication|s:wherea	2 11 -13 -3
indication|s:whether	-37 -42 70 -6
indication|s:which	-12 18 -7 0
indication|s:whil	-13 9 1 -4
indication|s:who	-16 11 6 10
indication|s:whom	22 4 -2 -8
indication|s:whos	9 -10 -12 12
indication|s:why	-13 16 -8 -4
indication|s:will	14 -17 4 -5
indication|s:with	-13 1 19 4
indication|s:within	13 -17 -7 -4
indication|s:without	2 -13 5 8
indication|s:women	8 -5 0 1
indication|s:won't	48 -45 -8 -5
indication|s:work	32 -19 0 -16
indication|s:wors	0 3 16 -5
indication|s:would	-6 -17 28 -1
indication|s:wound	-29 34 1 -7
indication|s:year	-12 -6 26 0
indication|s:yet	25 -25 -10 12
indication|s:you	-7 12 -19 -10
indication|s:younger	-18 13 -14 16
indication|s:your	38 -30 -15 -5
indication|share:0	-3 2 4 -6
indication|share:1	8 -6 -10 12
indication|share:2	3 1 3 -13
indication|share:3	-6 -5 11 -3
indication|share:4	-14 5 -3 15
indication|t:none	4 -10 11 4
indication|t:other	-4 11 -15 -6
indication|t:topic	0 -1 4 2
indication|tb	9 -5 -14 0
indication|via:abbreviation	-8 -5 0 33
indication|via:lexicon	0 2 1 -7
indication|via:morphology	-42 48 -2 -2
indication|via:pattern	20 -25 -1 10
indication|z:body	-6 4 2 1
indication|z:promotional	50 -39 -16 -5
mechanism|	-214 -190 -276 -270 -435 -79 -158 -526
mechanism|1:a	1 40 1 -6 -7 -4 -17 -3
mechanism|1:by	-9 -23 -25 -2 -10 11 23 31
mechanism|1:in	-25 -6 -16 4 -2 7 26 -5
mechanism|1:it	2 9 15 0 -2 -22 4 -2
mechanism|1:the	-1 4 9 -2 4 -4 -10 4
mechanism|1:they	-19 -11 14 14 27 -31 10 -4
mechanism|2:in the	-14 22 -6 23 -11 -32 6 -3
mechanism|2:it also	28 -9 0 -8 -2 10 -10 -3
mechanism|2:it is	5 1 11 23 2 -22 -24 -5
mechanism|2:it work	6 -34 4 7 -8 9 15 -2
mechanism|=a:blood	11 -8 -3 5 -8 10 -3 -2
mechanism|=a:blood-cells	11 -8 -3 5 -8 10 -3 -2
mechanism|=a:body	41 12 -33 2 -2 8 3 -1
mechanism|=a:brain	21 -3 -3 -12 4 -17 -10 11
mechanism|=a:brain-receptors	-13 2 50 -8 -11 -37 -17 -4
mechanism|=a:cardiovascular-disease	33 -39 15 3 -6 -18 17 -3
mechanism|=a:cardiovascular-drugs	-2 -35 40 -6 -4 3 -29 -2
mechanism|=a:cardiovascular-system	69 -15 -10 -16 -5 -18 -11 -3
mechanism|=a:catecholamines	-14 -14 -10 -4 -2 34 -12 -2
mechanism|=a:cells	1 0 24 2 13 -19 2 -5
mechanism|=a:central-nervous-system	2 54 -18 -17 -2 -29 -26 17
mechanism|=a:chemical-messengers	-7 -40 21 -22 -1 25 10 -8
mechanism|=a:cytokines-messengers	-13 14 31 0 -6 -40 0 -2
mechanism|=a:digestive-system	2 -5 -26 10 4 -2 19 -3
mechanism|=a:enzymes	-7 -32 80 -23 -8 -9 -46 -4
mechanism|=a:germs	-20 3 17 42 14 -39 1 -4
mechanism|=a:hormones-messengers	9 -4 -11 -12 -8 14 7 -4
mechanism|=a:immune-cells	5 -2 -26 -5 9 6 15 -2
mechanism|=a:immune-system	-3 -11 -1 6 4 1 15 -3
mechanism|=a:inflammatory-mediators	-14 2 1 -3 -7 -33 34 -3
mechanism|=a:medications	3 -29 20 -15 -5 20 1 -5
mechanism|=a:metabolites	4 -21 -23 0 -13 25 25 -4
mechanism|=a:monoamines	-21 -20 10 -8 22 8 -16 -3
mechanism|=a:nervous-system	-17 65 -30 -2 -2 -23 -1 16
mechanism|=a:neurotransmitters	-9 -40 24 -15 15 38 -22 -5
mechanism|=a:proteins	-30 2 -24 -9 -13 34 29 -5
mechanism|=a:psychoactive-drugs	-8 -9 14 -10 -6 21 5 -3
mechanism|=a:receptors	-27 24 54 -16 -7 -24 -43 -5
mechanism|=a:side-effects-unspecified	21 -27 -26 1 -11 44 -13 6
mechanism|=a:white-blood-cells	-1 12 -23 0 -6 5 15 -2
mechanism|=condition	14 33 -12 21 4 -26 1 -5
mechanism|=effect	12 -41 -25 7 -4 9 43 1
mechanism|=process	-1 -62 -20 15 13 7 42 5
mechanism|=purpose	6 -30 10 -7 8 14 -2 14
mechanism|=target	-9 24 18 -8 -6 -8 -23 -4
mechanism|=the-condition	15 21 21 -5 9 -31 -13 -4
mechanism|=treatment	-5 -7 25 -9 2 2 3 -6
mechanism|b:answer	-3 -8 -21 15 -5 17 1 5
mechanism|b:list-item	5 0 22 -16 -9 -8 -17 -6
mechanism|b:paragraph	3 0 5 -7 5 -3 3 -1
mechanism|c:act	-25 67 -18 -9 -10 -33 -28 -3
mechanism|c:bind	0 78 -21 -10 -12 -43 -27 -4
mechanism|c:block	-27 -39 94 -19 -10 -33 -46 -4
mechanism|c:cal	-11 4 15 -4 3 -13 -1 -3
mechanism|c:calm	-17 -30 -20 -14 2 -33 67 -7
mechanism|c:cell	19 -8 7 9 -11 17 -20 -6
mechanism|c:enzym	-16 -20 20 6 -6 -10 0 -2
mechanism|c:inhibit	-15 -27 94 -14 -8 -37 -42 -3
mechanism|c:level	-20 -8 -25 -11 -1 30 15 -2
mechanism|c:mak	-24 -11 -9 -15 -3 29 -3 -4
mechanism|c:medicin	-4 -17 24 -11 -4 -2 -5 -3
mechanism|c:rais	-25 -33 -20 -8 -9 71 -28 -2
mechanism|c:receptor	-16 23 -14 -11 -9 13 -11 -3
mechanism|c:reduc	-16 -24 -19 -13 -9 -40 74 -3
mechanism|c:releas	-13 -15 13 -13 -7 21 -12 -3
mechanism|c:slow	-22 -33 -8 -12 -11 -48 94 -3
mechanism|c:stimulat	-16 -18 -16 -9 20 56 -35 -3
mechanism|c:stop	-18 -18 69 -10 -11 -28 -23 -4
mechanism|c:switch	-5 -27 27 -13 -6 15 -1 -4
mechanism|c:thought	-4 2 -14 -9 -8 11 3 11
mechanism|ck:condition	-14 -11 21 6 -2 0 -2 8
mechanism|ck:duration	3 -14 -1 -16 -5 -6 39 -6
mechanism|ck:effect	-1 -1 4 2 5 12 -10 10
mechanism|ck:form	-1 8 -5 4 13 -6 -7 7
mechanism|ck:frequency	0 0 18 -3 -6 -3 -18 9
mechanism|ck:outcome	-6 16 -9 -11 -8 -18 22 -4
mechanism|ck:population	-8 11 14 -10 -12 11 -9 -5
mechanism|ck:process	2 -8 -2 -10 -3 -1 -2 1
mechanism|ck:provider	-14 4 2 -8 20 -22 21 29
mechanism|ck:purpose	-1 -9 14 -10 -9 -9 2 10
mechanism|ck:quantity	-26 11 10 -8 -9 8 3 -4
mechanism|ck:route	-8 -7 4 2 -7 1 -3 7
mechanism|ck:target	-15 -3 15 -19 -1 -3 -5 -1
mechanism|ck:treatment	5 5 9 -2 -9 -16 -2 -3
mechanism|cl:'s	-4 -9 -4 -11 9 16 -10 -4
mechanism|cl:1	14 -9 -5 -10 -10 -5 19 -3
mechanism|cl:acid	-19 12 26 6 -11 -13 -2 -3
mechanism|cl:act	5 37 -8 -14 6 -28 -25 -4
mechanism|cl:activat	-16 -5 -9 5 -8 48 -17 -2
mechanism|cl:antibody	15 -42 40 -10 -9 -34 25 -3
mechanism|cl:believ	-24 -9 1 64 18 -21 -23 -4
mechanism|cl:belong	-17 -9 31 -8 -4 -14 3 -2
mechanism|cl:beta	-2 -8 -8 -10 7 4 0 -2
mechanism|cl:bind	-8 33 -2 -19 15 -24 -21 6
mechanism|cl:block	-17 -32 77 -28 -15 -32 -9 -6
mechanism|cl:blood	21 -25 -10 -13 -7 4 16 -4
mechanism|cl:body	11 7 -9 2 26 -21 16 -5
mechanism|cl:boost	-14 -16 -39 -14 -6 84 -31 11
mechanism|cl:brain	-19 19 -11 -3 -4 13 -1 4
mechanism|cl:cal	-3 17 5 4 -2 -19 -11 -4
mechanism|cl:calm	-7 -34 -14 -8 -4 -41 62 16
mechanism|cl:cell	-4 -2 -13 6 11 6 -13 21
mechanism|cl:chemical	5 5 16 1 -5 1 -20 -3
mechanism|cl:dampen	-17 -4 -35 -14 -11 -56 103 -4
mechanism|cl:drug	-16 -7 33 3 -9 -27 3 5
mechanism|cl:effect	-15 27 -25 -8 -7 5 24 -3
mechanism|cl:enzym	4 -20 26 19 -8 -43 23 -2
mechanism|cl:get	-8 25 -4 -2 -10 -5 1 -4
mechanism|cl:group	-14 3 6 -7 -3 -5 -1 -2
mechanism|cl:gut	10 -8 -15 -8 22 1 0 -2
mechanism|cl:heart	17 -32 -10 -6 -6 -12 21 29
mechanism|cl:help	-16 -25 -17 -21 32 41 -17 -4
mechanism|cl:hormon	5 4 0 -8 -8 -8 6 -3
mechanism|cl:increas	-18 -13 -29 -11 -11 101 -65 -3
mechanism|cl:inhibit	-21 -17 54 -12 -11 -23 -4 -3
mechanism|cl:level	11 -2 -30 -13 2 11 6 -3
mechanism|cl:liver	-15 -31 -1 -12 -9 62 -27 -4
mechanism|cl:lower	7 -29 -37 -13 -5 -49 87 -3
mechanism|cl:mad	6 7 -2 -8 -7 17 -26 -3
mechanism|cl:mak	-13 -26 -10 -12 6 44 -26 3
mechanism|cl:medicin	-5 2 5 -15 -6 -4 -5 8
mechanism|cl:messenger	18 17 -15 -7 1 12 -33 13
mechanism|cl:mimic	-3 27 -15 -5 -6 -14 7 -2
mechanism|cl:muscl	7 30 -3 -14 1 -19 -17 22
mechanism|cl:nerv	-22 -31 30 28 -1 -1 8 -5
mechanism|cl:own	3 -15 -12 -9 -4 26 -8 -3
mechanism|cl:protein	-17 -10 8 3 -13 14 4 -4
mechanism|cl:rais	4 -15 -24 -10 -14 44 -22 -3
mechanism|cl:receptor	2 -13 -29 -8 11 21 6 4
mechanism|cl:reduc	-24 -30 -34 2 0 -23 65 -4
mechanism|cl:relax	52 -33 -5 -15 -7 -35 57 -6
mechanism|cl:releas	-8 -2 8 -10 -11 17 -13 -5
mechanism|cl:seem	-18 10 -5 2 27 -10 3 -3
mechanism|cl:serotonin	-3 40 -33 -7 -11 19 -19 -3
mechanism|cl:skin	9 0 7 0 -6 -21 7 -4
mechanism|cl:slow	-2 -26 -7 -17 -7 -4 33 -4
mechanism|cl:small	22 -3 -19 8 -7 15 -3 -3
mechanism|cl:stimulat	-19 -11 -27 -15 10 48 0 -4
mechanism|cl:stop	-22 -34 101 -9 -7 -51 -23 7
mechanism|cl:study	-25 -36 -27 8 -6 57 18 -2
mechanism|cl:suggest	-4 4 -6 1 -1 2 -3 -3
mechanism|cl:switch	-12 -29 39 4 -9 1 -3 -5
mechanism|cl:thought	7 -20 -19 -18 -1 20 14 2
mechanism|cl:turn	0 -4 -7 -11 0 7 5 -3
mechanism|cl:two	7 -14 16 -12 -9 3 8 -3
mechanism|cl:use	8 11 -16 24 3 -5 1 -5
mechanism|cl:work	17 2 -5 12 -12 -21 12 -5
mechanism|cr:'s	5 -6 -31 -11 20 19 -19 25
mechanism|cr:al	-4 9 -8 -11 -9 -4 21 -2
mechanism|cr:antibody	-17 50 27 -12 19 -56 -9 -3
mechanism|cr:block	-16 -11 -23 16 -7 -16 43 -3
mechanism|cr:blood	19 -22 -7 -3 -10 -16 32 -4
mechanism|cr:body	20 16 -4 -12 1 8 -26 -5
mechanism|cr:brain	-12 -6 0 -8 4 14 5 3
mechanism|cr:calm	-7 11 -7 7 9 11 -10 20
mechanism|cr:cell	-13 5 18 -8 -12 14 -16 -6
mechanism|cr:dampen	2 -10 21 -10 -13 59 -55 -4
mechanism|cr:effect	33 17 -17 -9 14 -16 -15 -3
mechanism|cr:et	-4 9 -8 -11 -9 -4 21 -2
mechanism|cr:heart	-18 5 42 -8 -5 -10 -23 -4
mechanism|cr:help	-1 14 -29 2 17 -28 40 -4
mechanism|cr:inflammation	10 14 -6 9 2 -7 -24 -6
mechanism|cr:inhibitor	-11 -28 59 -7 -3 -32 -24 -2
mechanism|cr:level	13 -37 12 9 -7 15 -9 -3
mechanism|cr:liver	-17 32 -20 -12 9 11 5 -4
mechanism|cr:lower	-4 -8 30 -18 -6 -30 17 -3
mechanism|cr:mak	1 2 -2 -2 -4 -12 16 5
mechanism|cr:muscl	-5 7 18 -13 -11 -10 -1 20
mechanism|cr:nerv	14 -20 5 -3 4 -23 11 20
mechanism|cr:own	-3 -12 -7 -8 -9 17 -11 -4
mechanism|cr:pain	-1 24 -12 -9 10 -1 -5 -6
mechanism|cr:patient	-18 45 -3 -10 -5 -29 8 -2
mechanism|cr:peopl	-11 -2 14 12 -7 -6 -2 -3
mechanism|cr:protein	-9 -7 27 -11 24 -18 -26 -2
mechanism|cr:receptor	41 3 -27 -10 -1 -31 21 -5
mechanism|cr:reduc	-8 -1 7 -15 -1 -11 20 -4
mechanism|cr:releas	-5 60 -4 -11 -8 -49 -1 -3
mechanism|cr:signal	-17 -16 -9 10 34 16 -11 -5
mechanism|cr:slow	-10 -6 -24 -10 33 26 -4 -4
mechanism|cr:stop	-1 -11 -23 -4 50 12 11 -5
mechanism|cr:system	2 31 -26 -10 -2 -10 -8 -5
mechanism|cr:two	-20 27 20 11 -7 -19 -22 -2
mechanism|cr:use	-2 12 -5 10 -6 -13 -1 -3
mechanism|e:.	4 -2 2 1 1 2 -6 -1
mechanism|far	-2 1 -1 1 3 -7 4 5
mechanism|far:0	-10 -5 25 0 -4 -7 3 -7
mechanism|far:1	14 16 -2 3 -9 -8 -16 -1
mechanism|far:2	11 17 5 -9 -8 -11 -6 -6
mechanism|far:3	-10 -8 1 2 -7 18 5 -5
mechanism|far:4	-18 -14 -16 -3 -10 40 -5 -4
mechanism|far:5	9 -18 -23 2 28 8 11 10
mechanism|h:1	-10 3 -4 -12 -13 3 17 -6
mechanism|h:a	0 -32 -2 0 -9 15 27 -5
mechanism|h:about	-10 23 3 0 -13 -1 -18 -5
mechanism|h:action	-18 -7 2 -1 8 4 21 -5
mechanism|h:and	-4 -8 4 19 -8 -12 11 2
mechanism|h:are	19 -21 -20 6 7 -8 11 -4
mechanism|h:background	-21 38 0 -11 5 -21 -7 11
mechanism|h:be	1 -16 -19 4 7 35 2 -3
mechanism|h:by	-2 -9 3 1 -7 12 -5 -1
mechanism|h:can	-30 -13 -16 21 4 -4 33 14
mechanism|h:correspondent	9 13 -17 3 -12 1 -6 1
mechanism|h:do	-22 42 -16 7 2 -4 -18 14
mechanism|h:doe	10 -2 11 -1 -14 -9 8 -7
mechanism|h:drug	-17 0 1 -15 -9 7 25 -4
mechanism|h:for	3 22 -7 -12 -13 8 -13 -6
mechanism|h:health	0 4 -16 -2 -5 3 3 -1
mechanism|h:help	-17 -6 1 -13 30 -9 10 10
mechanism|h:how	-16 -4 0 9 12 4 1 -10
mechanism|h:i	-14 -5 39 12 -7 0 -25 -4
mechanism|h:in	-15 6 3 -6 6 11 -13 -5
mechanism|h:is	17 11 -7 0 9 -16 -13 1
mechanism|h:it	-5 -10 6 -10 -4 4 8 -7
mechanism|h:mechanism	-15 -2 -12 17 9 1 16 -6
mechanism|h:might	7 -13 -4 -18 21 34 -18 -4
mechanism|h:of	-16 -6 10 -5 10 -2 12 -6
mechanism|h:our	-15 34 -27 3 -9 -6 10 -5
mechanism|h:pharmacology	8 15 15 -18 -12 7 -18 -5
mechanism|h:reporter	-11 -9 3 4 12 17 -6 -3
mechanism|h:standard	-16 -12 -22 -8 11 34 -17 -3
mechanism|h:tak	-5 5 13 -17 -6 -2 -2 -2
mechanism|h:the	6 -26 2 4 14 0 11 5
mechanism|h:to	-10 -29 -16 -18 12 36 3 18
mechanism|h:treat	-19 20 -17 -8 39 11 -3 -4
mechanism|h:treatment	30 -12 9 -15 8 -7 -23 -3
mechanism|h:trial	-6 12 -22 -11 -8 24 -2 -3
mechanism|h:use	2 0 -4 -15 -11 11 -1 -6
mechanism|h:what	-8 -2 -4 1 -2 10 -1 2
mechanism|h:why	-4 22 0 -11 14 -7 -5 -4
mechanism|h:work	-9 -5 8 7 -12 0 -4 -8
mechanism|h:you	-3 41 6 17 -8 -26 -32 26
mechanism|k:condition	-21 0 8 10 5 -4 1 8
mechanism|k:duration	19 -8 0 -20 -9 4 8 -7
mechanism|k:effect	6 -13 2 0 4 -6 9 12
mechanism|k:form	1 10 -15 6 11 9 -7 4
mechanism|k:frequency	-9 -19 32 2 -9 -23 -3 16
mechanism|k:outcome	1 2 -8 -13 -9 -24 28 9
mechanism|k:population	-9 -7 5 -16 -7 5 14 1
mechanism|k:process	-3 -26 -19 3 2 25 11 -5
mechanism|k:provider	-4 1 -4 -9 16 -26 29 24
mechanism|k:purpose	0 -8 7 -7 -1 -10 3 15
mechanism|k:quantity	-8 3 19 -13 -11 8 -10 -5
mechanism|k:route	-9 28 -4 -5 -11 -8 0 5
mechanism|k:target	-7 6 6 -6 0 -11 0 3
mechanism|k:treatment	2 10 5 -6 -1 -7 -8 -2
mechanism|l1:(	-14 1 6 -12 -4 13 -18 -2
mechanism|l1:^	15 -3 -9 -5 -6 -8 22 -2
mechanism|l1:a	-5 4 -4 -7 -7 19 -9 -3
mechanism|l1:block	-15 -31 71 -11 -7 -37 -31 -3
mechanism|l1:cal	-20 3 18 -3 -7 -6 4 -3
mechanism|l1:mak	-15 -29 0 -11 -7 14 25 -3
mechanism|l1:of	-1 0 -5 9 -10 -8 9 -6
mechanism|l1:on	-9 51 -18 -10 -10 -25 -15 -3
mechanism|l1:the	13 5 -1 -3 -1 -24 16 18
mechanism|l1:to	-12 67 -36 -15 -11 18 -31 -4
mechanism|l1:your	1 -2 -16 -8 9 2 5 -3
mechanism|l2:^ ^	15 -3 -9 -5 -6 -8 22 -2
mechanism|l2:block the	-15 -22 36 -9 -4 -17 -7 -3
mechanism|l2:in the	-15 40 10 6 -14 -27 -14 -5
mechanism|l2:medicin cal	-11 -5 10 -6 -3 -8 5 -2
mechanism|l2:of the	-7 -9 -14 -8 1 13 18 8
mechanism|l:(	-8 -1 19 -14 -5 3 -25 -3
mechanism|l:)	-25 -15 -2 -11 9 29 7 -3
mechanism|l:,	6 -8 11 -13 1 5 -2 -9
mechanism|l:-	-10 22 13 -16 14 8 -30 -4
mechanism|l:0	28 19 -12 -10 -6 -42 31 -2
mechanism|l:^	4 17 7 -11 -4 -12 0 -2
mechanism|l:a	2 5 18 -9 -5 6 -14 -5
mechanism|l:act	-23 67 -30 -8 -10 -20 -27 -3
mechanism|l:also	10 7 -18 -8 -15 3 16 -4
mechanism|l:an	-1 -25 32 -1 32 -14 -13 -3
mechanism|l:and	-23 -5 -23 23 13 -1 21 -3
mechanism|l:as	8 3 8 2 7 -38 9 -3
mechanism|l:bind	2 67 -18 -10 -11 -41 -24 -4
mechanism|l:block	-26 -43 92 -18 -9 -32 -44 -4
mechanism|l:by	-6 2 44 3 8 -23 -20 3
mechanism|l:cal	-11 -3 15 5 3 -13 -3 -3
mechanism|l:calm	-17 -31 -24 -14 -11 -24 86 -7
mechanism|l:cell	-3 6 11 5 -10 4 1 -5
mechanism|l:down	-12 -22 12 18 -10 -45 54 -3
mechanism|l:enzym	-16 -19 16 9 -5 -9 0 -2
mechanism|l:for	8 44 -30 3 -8 15 -28 -3
mechanism|l:from	-17 -32 82 10 -9 -49 16 -3
mechanism|l:group	-11 -5 9 -6 -3 -10 5 -2
mechanism|l:help	-2 -1 -7 -15 -10 59 -40 -3
mechanism|l:in	21 43 -16 -4 -6 -31 -4 -6
mechanism|l:inhibit	-15 -28 97 -16 -8 -36 -44 -3
mechanism|l:into	11 21 10 -17 -10 17 -42 -4
mechanism|l:is	27 14 -27 -23 1 6 8 17
mechanism|l:it	32 -16 2 -3 10 7 -27 5
mechanism|l:level	-20 -8 -25 -11 -1 30 15 -2
mechanism|l:mak	-26 -8 -10 -15 -11 35 4 -4
mechanism|l:may	46 -36 -24 -15 5 47 -19 -4
mechanism|l:medicin	0 -6 3 -10 -4 5 0 -2
mechanism|l:mor	4 -13 -19 -10 -8 47 -32 -3
mechanism|l:of	-14 -17 -17 -2 -8 2 39 2
mechanism|l:off	-23 -17 57 -7 -7 -17 11 -4
mechanism|l:on	-14 64 -33 -11 -15 -9 -22 -5
mechanism|l:rais	-26 -16 -22 -8 -9 59 -28 -3
mechanism|l:receptor	-6 18 2 -9 -8 -20 -8 -3
mechanism|l:reduc	-15 -23 -18 -13 -9 -39 67 -3
mechanism|l:releas	-13 -21 14 -13 -7 25 -8 -3
mechanism|l:slow	-21 -30 -27 -11 -11 -46 100 -3
mechanism|l:so	-10 -32 -11 -17 -4 46 27 -3
mechanism|l:stimulat	-16 -18 -16 -9 20 56 -35 -3
mechanism|l:stop	-19 -19 67 -9 -10 -35 -23 -4
mechanism|l:switch	-4 -40 31 -13 -6 17 1 -4
mechanism|l:that	10 -6 -9 12 18 -7 -3 -1
mechanism|l:the	-2 0 15 7 6 1 -17 8
mechanism|l:they	-3 -16 -9 -16 18 5 20 -3
mechanism|l:thought	-5 -12 -9 -7 -9 1 23 12
mechanism|l:to	-11 8 -16 -13 -9 22 -1 19
mechanism|l:up	-20 -8 -3 -5 1 21 23 -3
mechanism|l:which	-16 3 -10 5 -7 -2 23 -5
mechanism|l:with	-6 1 19 59 -9 -3 -37 -2
mechanism|l:work	-18 6 4 18 -7 16 -10 -3
mechanism|l:your	-6 -23 -20 -9 3 20 20 -4
mechanism|listed	1 0 11 -11 -9 -8 -3 -4
mechanism|m1:,	-1 9 9 -11 -6 -1 -2 -2
mechanism|m1:and	3 1 4 -13 -6 -16 5 -3
mechanism|no-tb	-2 1 -1 1 3 -7 4 5
mechanism|q:a	-28 9 -24 -7 -6 -12 36 -5
mechanism|q:and	9 8 -3 32 -3 -6 -22 -4
mechanism|q:are	-15 -34 -5 -2 -6 8 35 -3
mechanism|q:do	-11 0 -6 9 -6 -16 12 20
mechanism|q:doe	0 4 0 8 -13 -7 4 -6
mechanism|q:help	-15 -18 5 -12 34 -15 16 11
mechanism|q:how	1 15 0 -9 -5 -1 -10 -8
mechanism|q:i	-20 9 4 20 -5 12 -19 -3
mechanism|q:in	-21 -12 -9 -16 -5 30 -4 -3
mechanism|q:is	9 10 -18 17 1 5 -15 2
mechanism|q:it	-6 -4 -2 6 -14 17 -11 -3
mechanism|q:might	8 -11 -1 -18 21 25 -17 -4
mechanism|q:so	-18 -20 -26 -11 5 54 -2 -3
mechanism|q:the	-6 -18 8 -2 -11 15 6 6
mechanism|q:to	-34 -16 10 -17 -9 5 30 19
mechanism|q:what	-17 -24 -7 26 0 8 16 5
mechanism|q:why	1 30 6 -9 -4 -22 6 -4
mechanism|q:work	-15 3 -3 -6 -14 -1 1 -7
mechanism|r1:(	0 -25 -2 25 1 2 1 -4
mechanism|r1:)	7 17 0 -12 -5 -8 -18 -2
mechanism|r1:,	-3 12 -4 3 -5 -6 -3 6
mechanism|r1:.	3 8 6 -2 8 -6 -3 -9
mechanism|r1:and	0 16 -1 -23 6 -30 18 -3
mechanism|r1:from	1 -6 18 -1 4 -23 11 -3
mechanism|r1:in	-3 5 -1 9 4 -16 7 -5
mechanism|r1:is	32 -13 -4 -18 6 -23 9 -3
mechanism|r1:that	8 -9 0 3 -12 21 -1 4
mechanism|r1:to	-2 -11 -18 -14 12 33 -15 9
mechanism|r2:, a	-2 -12 19 6 -6 -9 1 -3
mechanism|r2:, and	-5 10 -6 17 0 26 -25 -5
mechanism|r2:, so	12 -28 26 9 -6 17 -21 -3
mechanism|r2:, the	-6 6 0 -13 -10 -16 27 -6
mechanism|r2:, which	8 16 -15 0 19 7 -17 -4
mechanism|r2:. ^	4 9 6 -2 8 -5 -7 -9
mechanism|r2:in the	-6 11 4 -10 3 -24 17 -4
mechanism|r:(	0 -27 -9 23 -2 18 -1 -4
mechanism|r:)	-7 -8 -4 6 -8 19 -16 -4
mechanism|r:,	-7 2 9 5 -12 -6 0 4
mechanism|r:-	-2 -13 9 -14 -10 10 2 -3
mechanism|r:.	1 -5 -10 2 4 6 9 -4
mechanism|r:0	2 -2 13 12 -7 -6 -19 -3
mechanism|r:;	2 -32 -16 8 -9 0 36 11
mechanism|r:^	-12 -4 5 7 7 7 0 -6
mechanism|r:a	-11 -14 21 1 8 -4 8 -5
mechanism|r:and	-3 19 -4 -11 -1 -15 7 -4
mechanism|r:are	-15 29 -13 2 -1 -8 22 -3
mechanism|r:as	-19 11 10 -13 1 -18 1 11
mechanism|r:brain	-12 -3 -36 -8 23 -21 51 -3
mechanism|r:but	-1 -6 6 -7 -8 -1 20 -2
mechanism|r:by	10 -9 -20 6 5 -41 55 -5
mechanism|r:cell	-8 -28 13 -14 -8 16 8 -4
mechanism|r:for	-18 19 35 -16 -6 4 -29 -3
mechanism|r:from	-10 -4 36 13 0 -20 4 -4
mechanism|r:in	-4 5 -4 14 22 -16 3 -7
mechanism|r:into	-3 -10 22 -11 -6 9 -27 -3
mechanism|r:is	17 4 6 -19 3 -17 7 -7
mechanism|r:it	12 16 -7 24 -14 2 -23 -6
mechanism|r:less	-20 -7 -6 -8 -5 -65 79 -3
mechanism|r:mak	13 6 7 -1 -7 -13 -6 -3
mechanism|r:mor	-2 43 -19 3 -7 2 -35 -4
mechanism|r:of	-4 2 -23 -9 -1 9 14 5
mechanism|r:on	29 -26 -16 46 -9 -3 7 -3
mechanism|r:so	28 -11 24 27 0 -17 -36 -5
mechanism|r:that	-5 -3 29 18 -6 -5 -21 -1
mechanism|r:the	8 1 -8 -12 5 5 3 -1
mechanism|r:to	-8 23 4 -14 1 14 -32 8
mechanism|r:which	-7 -7 12 -1 11 17 -15 -6
mechanism|r:with	43 7 -16 -8 -6 0 -15 -3
mechanism|r:your	32 -27 -17 -6 -4 13 -15 -3
mechanism|s:'s	-13 0 -21 -18 12 33 -18 12
mechanism|s:1	8 27 -7 -14 -12 -8 -21 -4
mechanism|s:2	3 -16 22 -12 -9 -1 11 -3
mechanism|s:3	-7 -4 2 4 -6 4 0 -3
mechanism|s:5	-16 9 24 1 -9 0 -13 -2
mechanism|s:a	-7 21 7 2 -7 -2 -8 -4
mechanism|s:about	-32 33 -25 -6 9 17 -2 -5
mechanism|s:acid	-28 -16 25 33 5 4 -19 -4
mechanism|s:act	1 34 -8 -17 1 -8 -27 -5
mechanism|s:action	-12 6 17 -7 -6 -15 3 13
mechanism|s:activ	-4 13 1 17 -6 -23 7 -3
mechanism|s:activat	-23 -1 6 -2 -10 53 -33 -3
mechanism|s:after	16 -2 34 -14 -9 1 -28 -4
mechanism|s:al	-14 9 19 -13 1 -2 -3 -3
mechanism|s:all	-28 4 38 -12 -7 -8 10 -3
mechanism|s:alpha	5 6 7 -9 -7 10 -19 -2
mechanism|s:also	7 -7 -11 -1 23 -4 -4 -8
mechanism|s:although	31 -4 2 4 -8 1 -38 -2
mechanism|s:amount	-3 -27 -14 -19 -4 -26 62 -3
mechanism|s:an	0 11 11 5 -2 -23 0 -7
mechanism|s:and	-14 -3 1 -3 9 9 -12 1
mechanism|s:anti	-22 9 12 -9 -6 -16 35 -2
mechanism|s:antibody	-6 -21 26 -19 -2 12 1 -5
mechanism|s:appetit	-19 -36 -12 -9 3 5 49 -3
mechanism|s:are	38 -29 13 30 -2 -13 -15 -7
mechanism|s:around	78 -10 -36 -4 -10 30 -49 10
mechanism|s:as	2 1 -16 -21 -2 0 12 -1
mechanism|s:at	-9 0 16 -16 -11 9 -4 3
mechanism|s:b	17 11 -8 -6 -7 -12 7 -3
mechanism|s:back	7 23 -15 11 -4 2 -10 24
mechanism|s:bacteria	-22 -6 5 64 0 -19 -17 -3
mechanism|s:be	6 9 18 -13 -10 -28 14 -5
mechanism|s:becaus	16 21 -6 -16 3 -20 -2 11
mechanism|s:been	26 -1 3 -16 3 -9 -14 19
mechanism|s:believ	-27 4 4 64 25 -27 -27 -5
mechanism|s:belong	-17 -3 30 -9 -5 -16 1 -2
mechanism|s:beta	-18 2 8 -13 0 -3 11 -3
mechanism|s:bind	-12 24 -8 -12 10 -3 -13 4
mechanism|s:bladder	13 4 -23 -15 -7 1 21 -4
mechanism|s:block	-25 -18 63 -21 -17 -39 9 -7
mechanism|s:blocker	-25 -34 93 -16 -7 -50 -6 -3
mechanism|s:blood	38 -36 -12 -16 -16 17 8 -7
mechanism|s:body	32 6 -10 -12 21 -12 -14 7
mechanism|s:bon	3 34 -18 -24 9 23 -36 -5
mechanism|s:boost	-16 -14 -23 -16 -7 68 -24 8
mechanism|s:both	4 1 -18 8 2 -7 8 -4
mechanism|s:bowel	-4 28 -25 20 -8 -17 -2 -3
mechanism|s:brain	-31 28 -12 -5 -1 7 -10 15
mechanism|s:but	6 16 -9 0 19 -16 -16 -5
mechanism|s:by	-12 4 -3 -3 5 -16 11 5
mechanism|s:cal	-12 10 13 -5 -1 2 -19 -5
mechanism|s:calcium	-20 -21 50 0 14 -9 -18 -3
mechanism|s:calm	-14 -22 -22 2 1 -21 56 23
mechanism|s:can	-21 -9 -3 21 -1 14 4 -6
mechanism|s:carry	-8 -18 17 12 -10 29 -2 -3
mechanism|s:caus	0 27 -9 26 -9 -4 -8 -4
mechanism|s:cell	-1 -13 -16 18 -6 38 -21 6
mechanism|s:cgrp	14 -16 39 17 -8 -37 -21 -3
mechanism|s:chang	49 -20 -4 -18 108 -63 -26 -3
mechanism|s:channel	-24 -29 21 -16 20 7 4 -5
mechanism|s:chemical	2 -4 21 -7 -4 -7 -2 -5
mechanism|s:cholesterol	-21 -24 43 -1 -11 9 -4 -3
mechanism|s:clear	-1 -25 -28 -12 -11 21 32 -4
mechanism|s:clot	40 -28 5 23 -7 -20 5 -3
mechanism|s:collagen	-21 -44 -17 -17 -8 95 -39 -3
mechanism|s:contrast	-7 3 -19 15 -7 3 11 -3
mechanism|s:cord	-3 14 0 -12 1 -12 0 10
mechanism|s:could	-20 -9 -5 -11 7 -40 62 -4
mechanism|s:cut	-10 -33 -9 53 -8 8 11 -4
mechanism|s:damag	-23 22 -31 31 3 -22 7 10
mechanism|s:dampen	-11 -13 -13 -17 -17 0 38 6
mechanism|s:diseas	-6 29 4 -15 -10 -16 24 -3
mechanism|s:dna	-6 32 -18 59 -8 -23 -27 -3
mechanism|s:do	31 -20 -7 -15 -8 -6 19 -3
mechanism|s:doe	-30 -8 -5 40 -3 0 11 -4
mechanism|s:dopamin	-19 20 6 -7 2 4 -25 -3
mechanism|s:dos	-9 -10 1 -14 16 17 -10 10
mechanism|s:down	-14 -12 12 10 -4 -22 27 2
mechanism|s:drug	-19 7 11 -3 0 -3 -6 13
mechanism|s:effect	53 4 -30 -20 -3 -7 5 -5
mechanism|s:empty	-18 1 -5 -9 -1 -18 21 -4
mechanism|s:ending	9 16 -1 28 -9 -21 -19 -4
mechanism|s:enzym	6 -29 23 18 -12 -22 4 -4
mechanism|s:et	-14 9 19 -13 1 -2 -3 -3
mechanism|s:every	-18 13 17 3 9 -35 -3 -3
mechanism|s:factor	-18 -23 1 -16 -9 37 -10 -3
mechanism|s:fat	-7 8 -24 31 -8 -5 7 -4
mechanism|s:first	5 -32 31 -7 5 6 -6 -3
mechanism|s:flow	-24 -7 -8 -13 -6 24 3 31
mechanism|s:for	-3 -5 -2 4 -1 11 -6 -9
mechanism|s:form	-8 30 -12 -19 19 11 -14 -4
mechanism|s:found	-4 10 -11 -14 -12 -3 14 -3
mechanism|s:from	-9 13 33 0 -1 -34 2 -7
mechanism|s:gaba	12 5 -25 -8 1 23 -12 5
mechanism|s:gen	21 2 24 -16 8 -16 -18 -3
mechanism|s:get	24 1 14 7 2 -34 -10 -5
mechanism|s:gip	-15 -37 -21 -4 -5 49 4 -2
mechanism|s:given	-5 15 6 -9 -5 -11 -16 16
mechanism|s:glp	-3 33 -47 -7 -8 20 -15 -3
mechanism|s:glucos	-21 -26 -18 -11 4 46 -3 -3
mechanism|s:glutamat	12 -8 -10 2 -8 -27 44 -3
mechanism|s:group	-15 13 2 -7 -4 -1 -5 -2
mechanism|s:gut	26 -6 -8 -19 10 21 -25 -4
mechanism|s:has	-9 3 -1 -11 6 -1 23 -5
mechanism|s:hav	22 7 -3 -18 -6 -24 11 14
mechanism|s:heart	-12 8 2 -17 -10 -37 19 13
mechanism|s:help	-17 -12 -32 -16 33 25 18 -6
mechanism|s:high	5 54 -19 5 -9 -27 -15 -3
mechanism|s:hold	-7 3 -16 -6 -9 10 7 12
mechanism|s:hormon	2 28 -8 -15 -9 -30 21 6
mechanism|s:hour	3 -21 50 1 -8 7 -33 -3
mechanism|s:how	24 18 -3 -15 29 -37 7 -5
mechanism|s:idea	-1 16 3 -17 20 14 -29 14
mechanism|s:if	1 59 -6 -1 -7 -29 -10 -3
mechanism|s:immun	-30 20 -19 -21 7 36 -14 17
mechanism|s:in	9 -6 -7 0 21 -5 4 -8
mechanism|s:increas	-24 -32 -10 -2 -12 50 13 -4
mechanism|s:inflammation	-4 -5 1 -5 -5 -13 20 5
mechanism|s:inflammatory	-9 -6 -6 -16 -7 -23 48 -3
mechanism|s:inhibit	-14 -12 49 -8 -3 -27 -5 -4
mechanism|s:inhibitor	-14 -41 136 -15 -6 -62 -53 -3
mechanism|s:inject	3 -4 26 -4 10 -12 -18 -4
mechanism|s:injection	-14 50 -12 -3 -7 -9 -6 14
mechanism|s:insid	-5 24 -21 -6 -8 18 -13 24
mechanism|s:insulin	0 8 -19 -10 1 18 -15 -4
mechanism|s:into	-22 29 -5 -23 -3 6 -7 0
mechanism|s:is	14 0 10 -5 -8 -4 -5 2
mechanism|s:it	-8 2 5 -2 12 -1 -2 -2
mechanism|s:its	-6 -7 10 0 -14 -3 2 4
mechanism|s:itself	11 -5 9 -14 -7 37 -28 -3
mechanism|s:joint	-24 7 -11 4 -11 19 -3 22
mechanism|s:keep	13 -1 43 -3 -9 -21 -31 13
mechanism|s:known	-16 -2 18 -11 -6 32 -10 -3
mechanism|s:latch	14 24 -4 -8 -8 -23 -14 -3
mechanism|s:ldl	-16 -14 24 -8 -4 15 -19 -3
mechanism|s:leav	15 -7 -1 17 -6 -20 2 -3
mechanism|s:less	-15 -3 -23 -7 -11 -11 61 -5
mechanism|s:level	9 -22 -18 -7 -4 21 5 -4
mechanism|s:lik	-6 13 2 -12 -10 26 -18 -4
mechanism|s:lin	-9 2 27 17 -11 -37 23 -4
mechanism|s:liver	-20 -8 -24 -3 -5 28 12 -6
mechanism|s:lower	0 -20 -14 -12 -9 -51 74 -4
mechanism|s:mad	-11 11 3 -2 20 -14 -7 -4
mechanism|s:mak	5 -25 -9 -19 7 16 -10 5
mechanism|s:may	-14 -16 -9 -19 -5 27 22 0
mechanism|s:medicin	7 9 -3 -17 -7 -8 -5 7
mechanism|s:messenger	4 9 14 -9 2 7 -29 6
mechanism|s:might	23 -4 -14 -13 24 -9 17 -4
mechanism|s:mimic	-11 30 -19 -6 -7 12 -5 -2
mechanism|s:month	1 9 -9 2 -6 -9 12 -3
mechanism|s:mor	-15 -12 -11 -8 -6 37 -20 -1
mechanism|s:much	6 -1 -51 -10 -6 5 43 -3
mechanism|s:muscl	28 21 -4 -29 -5 7 -36 26
mechanism|s:need	1 20 14 -13 -8 -6 -15 -3
mechanism|s:needl	-23 45 -13 -15 -8 3 -36 32
mechanism|s:nerv	-19 3 8 10 8 -19 28 12
mechanism|s:no	10 15 0 -11 -9 13 -6 -4
mechanism|s:noradrenalin	13 -6 -13 -9 2 14 -16 -3
mechanism|s:not	-4 -8 17 16 0 -1 -10 -5
mechanism|s:of	-8 0 2 -11 -6 -17 22 7
mechanism|s:off	-18 -11 28 3 7 -13 2 11
mechanism|s:on	-2 45 -24 8 -7 -15 -15 -9
mechanism|s:onc	-12 35 5 -1 -7 -13 -20 -4
mechanism|s:one	-14 22 -17 -23 5 14 12 4
mechanism|s:opioid	-19 -1 11 -6 -11 24 -3 -3
mechanism|s:or	7 -7 -13 13 -10 6 1 11
mechanism|s:other	-6 13 10 -15 -7 -9 -9 -3
mechanism|s:out	-13 10 -3 -12 -14 -5 23 18
mechanism|s:over	0 -43 -2 -13 -2 35 0 -4
mechanism|s:own	-5 4 -20 -14 -11 37 -16 -6
mechanism|s:pain	-9 14 7 23 23 -26 -12 2
mechanism|s:pancrea	-16 34 -22 -5 7 10 -25 -2
mechanism|s:part	-13 5 -17 -11 4 -15 40 -4
mechanism|s:patient	-26 23 32 -12 -6 -25 -13 -3
mechanism|s:peopl	12 -21 12 -6 6 -12 4 -5
mechanism|s:pressur	0 -27 -20 -5 -8 -3 39 -4
mechanism|s:produc	-4 -25 8 -5 18 20 0 -3
mechanism|s:production	-14 -20 -12 -9 -9 -27 46 -4
mechanism|s:prompt	-15 -1 -16 -6 10 28 -4 -3
mechanism|s:protein	-23 15 20 -4 -4 -9 -10 -5
mechanism|s:puls	5 39 -16 -7 21 -5 -33 -4
mechanism|s:pump	14 -18 26 -13 -7 6 -25 -3
mechanism|s:rais	7 -8 -22 -12 -16 33 -4 -4
mechanism|s:rat	3 18 -32 -12 6 -45 39 -3
mechanism|s:reach	-13 49 2 25 -9 6 -56 12
mechanism|s:receptor	-12 25 9 -21 0 -8 -21 -5
mechanism|s:reduc	-26 -27 -8 -11 -4 -24 61 -6
mechanism|s:relax	47 -47 -9 -16 -10 3 18 17
mechanism|s:releas	-14 24 5 -13 -17 1 -14 1
mechanism|s:repair	18 14 -11 -7 -8 13 -41 13
mechanism|s:sam	-2 26 -32 15 -6 -7 -8 -3
mechanism|s:seem	-20 10 5 -1 35 -13 4 -4
mechanism|s:serotonin	13 -6 10 -12 27 -1 -34 -5
mechanism|s:show	5 -13 1 -14 8 -8 21 -2
mechanism|s:signal	-14 -15 -1 36 6 -16 13 4
mechanism|s:sit	-5 14 7 -1 -7 10 -33 -3
mechanism|s:skin	11 20 -3 4 0 -12 -1 -6
mechanism|s:slow	-10 -17 -22 -20 12 2 29 -6
mechanism|s:small	15 16 -5 18 -10 -10 -12 -4
mechanism|s:so	-7 16 -24 -11 1 -2 31 -4
mechanism|s:sodium	-7 13 6 -15 26 6 -17 -5
mechanism|s:som	3 2 -8 -1 -4 37 -25 -5
mechanism|s:spinal	-5 11 -2 -13 1 3 -2 10
mechanism|s:squeez	-8 18 -32 -12 -7 -4 33 -4
mechanism|s:stimulat	-13 -3 -30 -15 3 31 4 -5
mechanism|s:stomach	-6 -16 -3 -12 -1 -1 18 -4
mechanism|s:stop	-20 -30 61 -11 21 -35 -9 12
mechanism|s:study	-21 -3 12 8 -10 7 4 -4
mechanism|s:such	-2 -9 22 -15 2 -26 2 -4
mechanism|s:sugar	-6 -2 -8 -3 -10 14 3 -3
mechanism|s:suggest	-6 -2 0 1 -2 23 -13 -3
mechanism|s:surfac	-16 -4 23 17 -8 -3 -6 -2
mechanism|s:switch	-7 -11 22 -1 -10 -8 11 5
mechanism|s:system	-8 -15 -29 -20 29 -1 19 15
mechanism|s:tablet	1 0 30 1 7 -29 -15 13
mechanism|s:tak	33 -33 -24 1 14 -6 35 -4
mechanism|s:tell	22 14 -3 -11 8 -12 -13 -4
mechanism|s:than	-11 11 20 7 -8 -10 -12 -4
mechanism|s:that	9 -30 10 2 0 3 10 6
mechanism|s:the	-5 8 2 -4 6 -8 2 5
mechanism|s:their	-26 11 5 40 25 -18 -13 -4
mechanism|s:them	-6 -5 -7 1 17 -7 18 -4
mechanism|s:then	-22 13 -4 31 4 16 -29 -4
mechanism|s:ther	32 -3 -5 2 10 -9 -25 -5
mechanism|s:thereby	-12 21 21 -12 8 8 -39 -2
mechanism|s:thes	2 9 -7 -4 -7 10 -2 -4
mechanism|s:they	-4 -21 14 16 -7 8 1 -8
mechanism|s:thin	36 -20 -8 -5 -9 -21 36 -4
mechanism|s:think	-23 10 -2 16 13 -22 20 -5
mechanism|s:this	4 -24 -6 -7 -5 -17 35 2
mechanism|s:thought	1 -6 -16 -20 0 14 9 -2
mechanism|s:thre	-8 31 -15 -13 -6 -23 12 -3
mechanism|s:through	16 15 -1 -1 -11 3 -7 -5
mechanism|s:tim	-12 -10 -22 4 -7 3 17 -3
mechanism|s:tissu	0 47 -23 -13 -8 12 -23 8
mechanism|s:tnf	-13 -34 57 19 -6 -3 -38 -2
mechanism|s:to	-7 3 5 -2 10 1 -16 6
mechanism|s:treatment	13 13 -23 -6 22 -13 2 -4
mechanism|s:trial	4 20 -25 -11 -8 36 -23 -3
mechanism|s:trigger	-21 7 -7 -3 -6 27 -18 14
mechanism|s:turn	-8 35 -15 -14 9 -19 10 -4
mechanism|s:two	22 -15 18 1 -12 7 -18 -4
mechanism|s:typ	-14 0 14 5 -5 -7 -9 -2
mechanism|s:under	14 14 -24 -16 -6 8 0 11
mechanism|s:unlik	22 8 -23 14 -6 -12 13 -3
mechanism|s:up	-34 -5 2 -11 5 33 1 -6
mechanism|s:urin	-18 5 -32 15 -6 14 3 -3
mechanism|s:use	-3 26 -21 32 -4 -12 -5 -5
mechanism|s:vessel	29 11 -18 -16 -8 7 -4 -4
mechanism|s:virus	-21 17 14 -20 -11 36 -37 -5
mechanism|s:wak	-16 -22 -15 -17 26 61 -31 -4
mechanism|s:wall	13 46 -3 -21 7 5 -42 -4
mechanism|s:was	12 -56 35 -16 23 -23 14 13
mechanism|s:water	-27 18 -42 -17 -7 76 -28 -3
mechanism|s:way	6 -4 -10 -16 27 1 9 -4
mechanism|s:we	-19 22 -2 25 2 -2 -8 -4
mechanism|s:week	-19 -33 56 -12 -4 3 -13 -2
mechanism|s:well	9 -6 -3 -14 -8 -18 21 10
mechanism|s:when	-16 27 -17 -15 -5 49 -31 -3
mechanism|s:wher	-4 26 12 -5 -7 1 -37 -3
mechanism|s:which	-9 -13 3 12 15 -5 3 4
mechanism|s:why	41 -3 1 -1 0 -17 -12 -4
mechanism|s:with	-14 31 16 23 -1 -22 -32 0
mechanism|s:work	24 7 -9 8 -8 -20 -4 -6
mechanism|s:you	8 -2 -17 -6 -12 26 -15 5
mechanism|s:your	10 -13 -8 -25 12 11 -9 1
mechanism|share:0	-3 -1 -3 1 1 1 4 2
mechanism|share:1	1 9 5 -3 -1 -1 -14 -5
mechanism|t:none	-2 -11 -5 7 1 8 9 3
mechanism|t:other	-4 7 7 8 1 -8 -10 -5
mechanism|t:topic	8 8 -1 -19 -2 -1 0 3
mechanism|tb	2 -1 1 -2 -4 7 -5 -5
mechanism|via:lexicon	1 -9 2 2 2 1 3 -1
mechanism|via:pattern	-3 12 -7 1 -5 -2 -2 13
mechanism|z:body	-2 2 1 0 0 -1 -1 0
duration|	-52 -236 -241 -364 -143 -506
duration|1:"	-11 34 20 1 -26 -6
duration|1:0	-11 -6 6 22 -2 -4
duration|1:a	2 -6 -4 3 3 8
duration|1:after	11 0 2 -13 17 -8
duration|1:for	-21 23 3 -3 11 -9
duration|1:if	-26 13 -6 2 34 -8
duration|1:in	-28 -3 22 2 8 -2
duration|1:it	-13 -2 11 10 -25 20
duration|1:most	-29 -2 -27 -5 55 3
duration|1:one	-12 30 -24 1 -13 14
duration|1:som	-3 41 -37 8 -11 -6
duration|1:the	0 -16 -4 21 -2 -13
duration|1:they	-13 13 10 3 1 -11
duration|1:treatment	-39 1 -17 -6 64 -9
duration|1:we	-6 -13 -9 18 0 9
duration|1:you	-3 -3 -19 -6 7 -7
duration|1:“	-5 25 18 4 -23 -5
duration|2:in a	6 23 -24 -9 13 -6
duration|2:in the	15 -9 21 -4 -20 -6
duration|2:it is	-28 -9 0 1 4 49
duration|2:most peopl	7 -2 -7 -1 2 -13
duration|=a:injection-unspecified	-17 -5 -25 -13 46 -3
duration|=a:parenteral	-30 0 -39 11 52 -5
duration|=date	111 -37 -35 -16 -58 -11
duration|=duration	4 32 30 16 -41 2
duration|=form	-16 -4 -20 6 24 -4
duration|=frequency	-63 -48 -54 -26 116 -2
duration|=quantity	-51 -20 -34 -22 99 -7
duration|=route	-24 -1 -29 6 42 -3
duration|b:answer	-21 -5 11 20 -8 11
duration|b:list-item	14 -2 -1 -7 -5 -15
duration|b:paragraph	7 8 -7 -11 5 -1
duration|b:table-cell	10 -20 2 1 7 -7
duration|c:benefit	-30 6 44 -12 -18 -6
duration|c:clear	6 -7 8 -9 -10 10
duration|c:com	12 0 6 -10 -7 -7
duration|c:day	-16 -9 3 -13 18 0
duration|c:dos	6 -21 -7 -11 20 -5
duration|c:effect	-10 14 20 -12 -28 -8
duration|c:fad	2 -35 41 -7 -25 -6
duration|c:feel	-27 39 8 -10 -20 -5
duration|c:first	32 -19 -7 -9 -11 -6
duration|c:given	-13 -17 -26 -2 46 -5
duration|c:half	59 -16 -2 -17 -21 -4
duration|c:hour	45 -9 0 17 -35 2
duration|c:inject	-15 -18 -15 -4 38 -3
duration|c:injection	-6 -8 -5 -2 14 -2
duration|c:last	-22 -41 32 13 1 28
duration|c:longer	-17 14 -37 -12 33 12
duration|c:mg	-10 -13 -3 -2 15 -5
duration|c:month	-16 -9 2 23 -2 16
duration|c:need	-18 16 -18 -9 17 -5
duration|c:pain	-18 17 -2 -7 -3 21
duration|c:patient	-1 1 9 -7 3 -8
duration|c:peopl	-3 -25 -7 -9 21 17
duration|c:relief	-31 17 26 -12 -12 -4
duration|c:session	-10 -16 -18 43 -20 -9
duration|c:settl	33 -40 -8 -6 -15 4
duration|c:skin	6 15 -18 -1 12 -4
duration|c:start	-9 26 -30 -1 0 -6
duration|c:stop	-4 -18 10 -5 9 -4
duration|c:tablet	-20 -15 3 -11 46 -3
duration|c:tak	-19 9 -31 35 -1 -6
duration|c:taken	2 -10 -34 3 28 -7
duration|c:thre	4 -11 -25 4 14 9
duration|c:tim	-10 -8 17 -13 30 -6
duration|c:treatment	-12 -28 -32 0 47 1
duration|c:two	1 7 -18 -16 9 3
duration|c:use	-20 -13 -19 1 47 -8
duration|c:wear	2 -48 54 -15 -2 -4
duration|c:week	-6 -14 7 -10 -1 17
duration|c:work	-20 53 -14 -17 -35 -5
duration|ck:condition	9 -14 -9 -20 4 27
duration|ck:date	-18 -8 -7 1 19 -5
duration|ck:duration	-11 -17 21 -3 12 -12
duration|ck:effect	14 -3 3 -14 -16 19
duration|ck:form	-13 -11 7 15 0 -13
duration|ck:frequency	-7 -5 -19 25 -10 8
duration|ck:outcome	7 -2 7 3 -11 20
duration|ck:population	2 6 -11 -9 10 -9
duration|ck:process	26 -4 -7 10 -24 7
duration|ck:provider	-31 0 -1 1 21 1
duration|ck:purpose	0 17 1 -7 -10 2
duration|ck:quantity	-3 -5 8 -2 4 -1
duration|ck:route	-18 -4 -9 15 19 -9
duration|ck:setting	6 -16 -19 14 12 -5
duration|ck:target	17 -2 2 -1 -6 -8
duration|ck:treatment	-2 -5 -6 0 14 -16
duration|cl:10	17 -8 -12 16 -12 -3
duration|cl:adult	5 0 2 -5 -10 6
duration|cl:approv	32 -16 -16 -5 -20 -2
duration|cl:begin	-24 51 -1 -12 -3 -7
duration|cl:benefit	3 -3 27 -15 -24 -7
duration|cl:blood	-22 22 -24 15 10 -5
duration|cl:caus	31 -15 -18 -6 -15 18
duration|cl:children	8 -1 2 -7 -11 -3
duration|cl:clear	-14 -17 35 -10 -14 12
duration|cl:com	10 -13 -19 2 21 5
duration|cl:common	40 -22 -22 -7 -29 24
duration|cl:cours	-34 -17 -11 -17 58 10
duration|cl:day	8 -18 10 -15 -6 1
duration|cl:doctor	9 -28 -7 -7 30 -15
duration|cl:dos	17 -16 -10 -17 10 -10
duration|cl:drug	11 -4 7 -12 -2 -6
duration|cl:eas	-50 38 40 -12 -18 -5
duration|cl:effect	-16 7 52 -13 -35 -12
duration|cl:expect	25 6 -21 -9 -8 -7
duration|cl:fad	13 -42 22 -7 -1 -6
duration|cl:feel	2 25 6 -21 -29 4
duration|cl:first	-2 0 9 2 -18 -8
duration|cl:fiv	-9 -17 1 -14 37 -3
duration|cl:follow	23 -11 -4 5 -10 -9
duration|cl:found	12 9 -9 1 -10 -7
duration|cl:four	-27 -16 2 -13 44 -5
duration|cl:full	-12 25 -28 4 4 -3
duration|cl:get	1 2 -23 -10 7 18
duration|cl:giv	-40 23 29 -1 14 -6
duration|cl:given	-13 -9 -20 5 26 -7
duration|cl:go	8 -21 -7 -12 8 21
duration|cl:goe	-19 -11 23 -2 -2 9
duration|cl:half	-7 -17 -1 -14 23 2
duration|cl:headach	36 -27 -13 -7 -16 8
duration|cl:hour	15 -11 15 4 -17 3
duration|cl:infusion	-28 -3 -29 27 28 -3
duration|cl:inject	-23 -9 11 -13 13 -3
duration|cl:injection	-6 4 30 -1 -28 -6
duration|cl:last	-15 -39 33 16 -7 21
duration|cl:lif	57 -26 0 -10 -22 -4
duration|cl:longer	-23 -1 -2 -12 24 9
duration|cl:medicin	15 3 8 -6 -28 -5
duration|cl:mg	9 -2 -12 -10 4 -6
duration|cl:mild	2 -22 -18 -3 19 -7
duration|cl:minut	3 -22 15 -17 21 -6
duration|cl:month	-4 -12 -1 28 -7 11
duration|cl:muscl	-13 26 25 15 -28 -11
duration|cl:need	0 5 -16 -14 23 -8
duration|cl:normally	-29 -3 -22 14 24 5
duration|cl:notic	-27 55 -13 -8 -23 -4
duration|cl:pain	-14 6 14 -10 -12 6
duration|cl:patient	-13 -7 23 -2 6 -7
duration|cl:peopl	-13 -3 3 -2 21 4
duration|cl:placebo	16 -7 -30 -4 13 -4
duration|cl:randomiz	-16 -18 5 -3 12 -3
duration|cl:reduc	-39 20 43 -6 -10 -5
duration|cl:relief	-32 23 21 -2 -17 -5
duration|cl:report	16 3 18 -9 -33 -5
duration|cl:result	-4 14 36 -16 -30 -4
duration|cl:seen	-26 47 -12 -5 -10 -6
duration|cl:session	-17 -12 -19 32 -7 -11
duration|cl:settl	37 -40 -8 -6 -17 4
duration|cl:show	-1 -2 4 -9 17 -6
duration|cl:singl	1 -2 12 -7 -15 -2
duration|cl:six	23 13 -2 5 -22 0
duration|cl:skin	-11 15 -18 27 -3 -6
duration|cl:small	-32 -1 16 22 8 -8
duration|cl:start	-23 28 -8 -9 2 -9
duration|cl:stay	21 -35 25 -6 -10 15
duration|cl:stop	18 -27 4 -8 1 -5
duration|cl:study	9 -19 -8 -5 16 -9
duration|cl:suggest	-5 -19 4 -8 25 -8
duration|cl:swel	23 -8 -19 -10 -4 8
duration|cl:symptom	-22 17 14 -7 -23 22
duration|cl:tablet	5 -8 2 -15 6 -5
duration|cl:tak	-30 18 -29 32 15 -7
duration|cl:taken	2 -14 -17 -3 35 -9
duration|cl:thre	-25 -26 10 -2 21 17
duration|cl:tim	-18 16 -27 16 26 -7
duration|cl:took	-1 19 -15 19 -4 -6
duration|cl:treatment	-4 -16 -10 1 18 -4
duration|cl:trial	0 -14 12 -13 19 -9
duration|cl:two	-5 -10 -11 -10 27 11
duration|cl:use	5 -22 -14 -2 14 3
duration|cl:wear	-6 -50 43 10 3 -4
duration|cl:week	2 -24 15 2 7 1
duration|cl:weight	-33 -12 43 -7 14 -5
duration|cl:women	14 20 -22 1 -14 8
duration|cl:work	-14 25 20 -20 -32 -6
duration|cl:year	-1 -14 -15 -1 16 4
duration|cr:12	-4 2 -7 17 -4 -6
duration|cr:al	19 -18 -3 8 -7 3
duration|cr:caus	-9 -12 9 2 7 11
duration|cr:compar	-6 22 -6 -6 -8 -2
duration|cr:day	-18 -6 11 1 -5 19
duration|cr:diseas	32 -13 11 -7 -32 11
duration|cr:dos	7 -27 14 -8 -4 -6
duration|cr:drug	13 5 -32 -8 12 8
duration|cr:effect	-20 26 -16 -10 3 -4
duration|cr:et	19 -18 -3 8 -7 3
duration|cr:first	-21 22 -6 -9 17 3
duration|cr:four	9 -30 -1 12 -5 -8
duration|cr:full	-10 37 -23 7 -22 -4
duration|cr:given	26 -9 14 -16 -12 -3
duration|cr:half	8 -11 -15 9 5 -4
duration|cr:hour	-6 18 -37 -10 21 -5
duration|cr:injection	2 -15 36 6 -24 -3
duration|cr:last	-2 29 9 -15 -26 -6
duration|cr:lif	-25 39 -18 -7 9 -4
duration|cr:month	6 4 -19 -2 -13 22
duration|cr:need	24 -9 -12 10 -25 -1
duration|cr:pain	14 0 1 -7 -3 7
duration|cr:patient	2 20 -32 6 17 -7
duration|cr:peopl	-7 -14 20 6 0 -3
duration|cr:placebo	26 -10 -24 -7 11 -4
duration|cr:risk	1 -16 7 -8 16 -6
duration|cr:said	-24 8 19 -7 12 -3
duration|cr:six	-3 5 -11 4 -10 -8
duration|cr:start	-5 1 -11 10 0 14
duration|cr:stop	-22 -6 57 1 -17 -7
duration|cr:tablet	15 -5 -14 -6 3 -4
duration|cr:tak	6 -1 5 -4 3 -5
duration|cr:thre	0 3 -13 30 -18 6
duration|cr:treatment	3 10 7 -9 -10 -7
duration|cr:trial	-47 -13 0 -8 52 -4
duration|cr:two	2 1 -28 6 11 -9
duration|cr:week	-9 5 -26 10 7 -7
duration|cr:work	-6 18 -21 6 -17 -6
duration|cr:year	-13 19 -17 8 8 -7
duration|e:"	-16 8 19 5 -7 9
duration|e:.	-4 1 2 2 -2 2
duration|e:day	12 8 -22 -20 14 -3
duration|far	4 -10 -5 3 5 11
duration|far:0	-15 4 -16 -2 28 -8
duration|far:1	-1 10 7 -3 -11 -10
duration|far:2	-15 23 8 11 -21 -9
duration|far:3	25 11 16 -12 -32 6
duration|far:4	-9 -3 4 -1 -7 -4
duration|far:5	2 -15 1 -5 23 -10
duration|h:'s	-14 -12 2 0 7 26
duration|h:2	8 36 -8 -8 -28 -4
duration|h:3	-36 10 -4 -13 30 -8
duration|h:a	-9 5 2 7 -13 10
duration|h:about	-5 -4 7 -11 9 1
duration|h:after	32 -21 -21 -9 19 -7
duration|h:afterward	73 -34 -35 -10 -5 -7
duration|h:alternativ	-20 7 28 -1 -5 6
duration|h:and	2 -6 -17 9 6 3
duration|h:are	16 -6 -1 -9 -17 4
duration|h:at	6 -12 -12 19 -7 7
duration|h:back	58 -18 -5 -8 -48 16
duration|h:be	-7 5 21 -1 -13 -4
duration|h:befor	9 11 2 -3 -37 -3
duration|h:better	-13 11 1 12 7 -4
duration|h:by	-19 1 13 1 2 5
duration|h:can	19 -3 -2 -6 -5 2
duration|h:clinical	-21 26 -18 1 13 -5
duration|h:common	42 -18 -3 -11 -36 19
duration|h:compar	-17 4 48 -9 -31 -5
duration|h:correspondent	-14 -9 14 -1 9 5
duration|h:day	15 -19 -3 20 -20 -7
duration|h:did	-1 -5 0 -13 6 -7
duration|h:differenc	-25 44 -1 1 -17 -5
duration|h:do	-6 0 17 -7 -2 3
duration|h:doctor	-5 -22 3 1 26 -6
duration|h:doe	3 -16 -2 19 16 -10
duration|h:drug	14 7 -17 -7 4 -7
duration|h:effect	95 -46 -47 -4 -33 -16
duration|h:efficacy	2 13 20 -8 -16 -7
duration|h:els	18 -25 0 -4 21 -6
duration|h:evidenc	-11 6 -27 5 30 -4
duration|h:feel	18 9 -14 -3 -9 -4
duration|h:find	9 -5 3 -9 -3 -13
duration|h:for	-23 -10 27 4 15 -5
duration|h:get	58 -29 -16 -11 -8 -4
duration|h:hannah	-13 -21 41 -7 -14 7
duration|h:happen	-12 1 0 36 -14 -10
duration|h:harriet	-17 7 -11 5 -9 20
duration|h:health	-12 0 15 -4 0 2
duration|h:help	-15 48 -5 -7 -6 -4
duration|h:how	-27 19 -9 1 22 -16
duration|h:hurt	46 -1 -28 7 -30 -5
duration|h:i	5 3 -5 -2 8 -11
duration|h:in	27 -22 -6 15 -9 6
duration|h:introduction	-6 -5 -9 -10 -42 78
duration|h:is	8 -20 5 21 -30 30
duration|h:it	0 -3 -7 -16 24 -18
duration|h:jab	-21 14 -9 -10 19 11
duration|h:key	-15 12 15 -12 -6 -6
duration|h:last	-34 -24 68 -11 -14 -6
duration|h:long	-29 -15 29 19 -6 -4
duration|h:main	-43 -20 52 -3 0 -5
duration|h:many	-22 -3 -12 24 12 -6
duration|h:me	-44 31 12 9 19 -7
duration|h:mechanism	5 18 -2 -9 -13 -6
duration|h:messag	7 -3 8 -5 2 -4
duration|h:my	33 -7 -14 -9 1 -5
duration|h:need	-9 -4 -1 5 2 -5
duration|h:not	57 -11 -41 -8 0 -5
duration|h:of	-13 -9 26 -16 14 -1
duration|h:on	5 -16 -9 15 -3 -9
duration|h:one	-11 8 12 24 -21 -4
duration|h:operation	42 -33 -7 15 -6 -8
duration|h:or	3 2 4 37 -27 -5
duration|h:other	8 -16 51 -16 -18 -5
duration|h:our	-5 -2 26 -4 -16 -3
duration|h:peopl	-6 -9 15 12 9 -6
duration|h:pharmacology	6 24 18 -19 -17 -4
duration|h:pill	1 0 -8 -10 -13 27
duration|h:really	-28 -15 22 10 2 3
duration|h:reporter	-9 2 15 -6 0 -6
duration|h:result	-32 1 55 -13 -16 -7
duration|h:risk	82 -25 -38 -13 -21 -15
duration|h:saf	66 -26 -27 -13 -18 -12
duration|h:safety	73 -33 -30 23 -24 -9
duration|h:say	-38 38 -19 -11 50 -9
duration|h:session	-9 2 -2 16 -17 -5
duration|h:shot	14 -30 -1 0 6 -6
duration|h:should	55 17 -41 -13 -18 -1
duration|h:sid	64 -36 -36 -15 -35 -5
duration|h:still	18 -3 -17 2 -11 6
duration|h:study	-16 23 2 -11 -11 11
duration|h:surgery	7 -31 35 -11 -1 -5
duration|h:tablet	-53 39 15 -5 25 -4
duration|h:tak	-23 -4 -23 -4 39 -10
duration|h:that	5 25 -6 6 -10 -8
duration|h:the	0 1 -18 6 1 11
duration|h:ther	-8 23 16 -12 -23 -7
duration|h:therapy	-10 13 8 6 -4 -8
duration|h:this	21 11 -26 6 -1 -3
duration|h:to	-19 -2 -5 -20 31 -10
duration|h:treat	5 7 -5 -3 -6 6
duration|h:treatment	-2 -6 -5 -1 12 3
duration|h:trial	9 -18 -6 1 0 -1
duration|h:use	-46 9 -7 0 37 -4
duration|h:we	8 -1 -2 -9 0 0
duration|h:what	4 0 -22 3 10 19
duration|h:when	-23 4 -11 -10 38 -5
duration|h:which	-6 -12 -9 44 -26 15
duration|h:who	24 -4 7 -8 -23 -5
duration|h:why	-30 25 13 3 -15 2
duration|h:will	4 0 0 -11 4 -10
duration|h:with	-35 15 29 -10 0 -7
duration|h:work	-33 26 30 5 -9 -8
duration|h:year	-54 -4 41 -7 23 -5
duration|h:you	62 -32 -27 12 -21 -5
duration|h:your	-19 8 -5 4 19 -6
duration|k:condition	13 -12 -13 -17 -3 29
duration|k:date	94 -40 -35 -14 -40 -11
duration|k:duration	-7 15 17 6 -13 4
duration|k:effect	25 -9 -7 -16 -27 35
duration|k:form	-15 0 5 8 6 -17
duration|k:frequency	-37 -35 -39 -3 63 -2
duration|k:outcome	-10 6 6 -3 6 14
duration|k:population	12 4 -9 -10 0 -12
duration|k:process	12 8 -4 0 -18 4
duration|k:provider	-19 -9 -15 -1 21 16
duration|k:purpose	6 18 17 -14 -26 1
duration|k:quantity	-17 -16 1 -13 33 -1
duration|k:route	-26 5 -12 10 30 -11
duration|k:setting	-16 11 -6 1 3 -5
duration|k:target	-3 17 -6 -15 4 -7
duration|k:treatment	-4 -8 6 -9 15 -15
duration|l1:,	10 -7 -34 17 20 -4
duration|l1:^	-3 7 5 12 8 -9
duration|l1:a	-49 -30 13 -1 57 2
duration|l1:about	10 -6 14 17 -29 -1
duration|l1:after	17 41 -16 -16 -16 -7
duration|l1:at	39 -6 44 -16 -52 -10
duration|l1:between	-2 -6 -21 29 7 4
duration|l1:by	14 33 24 -8 -43 -10
duration|l1:first	25 -14 2 -13 -18 -5
duration|l1:for	9 -47 -6 8 18 13
duration|l1:in	18 15 -25 3 -24 9
duration|l1:it	6 8 -20 -15 33 -5
duration|l1:last	2 -21 3 12 13 1
duration|l1:least	-21 -11 -6 -11 33 24
duration|l1:mg	-14 -7 -3 -5 11 -2
duration|l1:of	31 -4 -40 6 5 4
duration|l1:over	-8 -6 -4 9 29 6
duration|l1:sinc	29 -12 -12 -9 -17 -6
duration|l1:tak	-21 25 -8 2 -8 3
duration|l1:taken	-8 -16 -11 -6 20 -4
duration|l1:the	23 2 13 -13 -20 -3
duration|l1:to	2 -9 21 5 -4 -10
duration|l1:usually	5 -16 -20 -14 27 13
duration|l1:within	10 51 -17 -22 -50 -7
duration|l2:0 mg	-14 -7 -3 -5 11 -2
duration|l2:^ ^	-3 7 5 12 8 -9
duration|l2:at least	-21 -11 -6 -11 33 24
duration|l2:in the	-1 -34 31 -8 17 -3
duration|l2:it for	-3 5 -22 -1 48 -9
duration|l2:tak about	-50 -13 -12 60 -14 -3
duration|l2:the first	16 -13 5 -13 -14 -5
duration|l2:up to	11 -9 23 -2 -6 -9
duration|l:,	-13 -6 -11 3 33 -15
duration|l:-	25 -3 -14 -21 18 -7
duration|l:0	13 -18 -18 0 17 -4
duration|l::	-9 3 6 -5 14 6
duration|l:;	17 2 -24 -4 7 -7
duration|l:^	-4 7 -1 7 10 -11
duration|l:a	-19 -1 -29 0 40 3
duration|l:about	11 20 12 13 -44 -2
duration|l:after	11 28 -20 -14 -5 -1
duration|l:an	17 -16 -13 9 12 -8
duration|l:and	32 -22 13 -1 -11 -9
duration|l:are	-19 14 -6 -9 19 -8
duration|l:around	23 -18 -11 30 -30 -7
duration|l:as	-9 36 -9 -9 -8 4
duration|l:at	28 -13 9 -5 -15 8
duration|l:back	38 -30 17 -6 -19 -8
duration|l:be	-27 -15 3 -13 48 -7
duration|l:been	19 -13 -9 -8 -5 -3
duration|l:benefit	-24 -9 40 -10 -13 -5
duration|l:better	-9 13 -20 -4 -12 -4
duration|l:between	-2 -6 -21 29 7 4
duration|l:but	19 -6 28 -18 -36 -5
duration|l:by	8 30 -11 -7 -26 15
duration|l:can	31 16 -13 -14 -32 15
duration|l:day	-2 -1 -7 -11 16 -2
duration|l:dos	-25 -16 -13 -8 42 -4
duration|l:drug	-4 -10 31 -5 -11 -4
duration|l:effect	2 2 22 -12 -23 -8
duration|l:fad	2 -35 41 -7 -25 -6
duration|l:first	34 -20 -6 -3 -15 -6
duration|l:for	16 -56 18 -4 12 13
duration|l:from	-3 -1 -16 7 22 6
duration|l:given	-12 -16 -23 -2 39 -4
duration|l:has	1 -15 -10 -8 -19 29
duration|l:hav	8 -9 -12 -10 8 -5
duration|l:in	20 21 -26 1 -22 -1
duration|l:injection	-16 -4 1 -8 18 -2
duration|l:is	-8 -20 7 8 14 3
duration|l:it	-13 18 -19 9 4 5
duration|l:last	-21 -39 32 13 1 29
duration|l:least	-26 -6 -11 10 19 28
duration|l:may	16 13 21 -12 -29 -8
duration|l:mg	-11 -9 -1 -1 11 -3
duration|l:month	-7 -16 -8 17 -1 17
duration|l:mor	-28 19 1 -7 -16 45
duration|l:most	4 -24 -19 -6 36 -9
duration|l:need	-14 17 -27 -8 17 -4
duration|l:not	-48 45 3 -8 21 -5
duration|l:of	23 -16 -23 15 9 1
duration|l:off	1 7 23 -6 -22 -6
duration|l:often	-11 30 -24 -9 14 -6
duration|l:on	-26 -18 -13 2 23 35
duration|l:one	9 -19 -12 4 7 6
duration|l:only	-51 3 24 10 30 -4
duration|l:or	9 -11 -21 -1 -4 20
duration|l:out	-3 17 -12 23 2 -6
duration|l:over	-23 -24 12 36 16 7
duration|l:pain	-40 29 -1 -7 8 20
duration|l:patient	-5 -2 1 -5 13 -6
duration|l:peopl	6 -15 3 -11 -4 16
duration|l:settl	31 -40 -7 -6 -15 5
duration|l:sinc	34 -12 -14 -9 -21 -6
duration|l:start	0 16 -32 -3 7 -6
duration|l:still	-55 -12 65 -9 5 4
duration|l:stop	-2 -13 -11 -5 13 -3
duration|l:tablet	-23 -6 3 -11 36 -4
duration|l:tak	-15 9 -31 34 -5 -4
duration|l:taken	0 -19 -29 4 24 -6
duration|l:than	0 -8 -24 -7 18 27
duration|l:that	-16 -8 -8 17 6 16
duration|l:the	-9 6 27 -7 -9 -13
duration|l:they	16 0 -12 -9 -18 9
duration|l:thre	15 -9 -27 -3 8 13
duration|l:to	-13 15 -8 -6 10 -9
duration|l:treatment	-15 -20 -14 2 31 3
duration|l:two	-5 -16 -17 -14 21 16
duration|l:up	4 8 9 -9 -9 9
duration|l:use	-12 -17 -21 2 28 -6
duration|l:usually	15 -19 -21 -10 25 -5
duration|l:was	9 -12 37 -9 -18 -5
duration|l:wear	2 -48 54 -15 -2 -4
duration|l:week	-8 -21 4 -5 3 16
duration|l:which	17 -1 -5 -20 16 -6
duration|l:with	1 -10 0 3 19 -7
duration|l:within	17 57 -28 -24 -58 -3
duration|l:work	-25 52 -8 -17 -31 -5
duration|l:you	-9 -7 43 -24 -1 -5
duration|listed	20 -16 -34 -21 36 -7
duration|m1:,	2 -16 -4 -17 10 -3
duration|no-tb	4 -10 -5 3 5 11
duration|q:a	-17 9 5 -1 6 -1
duration|q:about	-9 27 -15 -10 24 -12
duration|q:and	27 12 -33 11 -20 7
duration|q:are	-9 -11 8 -3 -2 14
duration|q:can	-11 0 12 1 2 10
duration|q:day	27 -18 -9 6 -5 -8
duration|q:did	-28 -15 -26 -12 50 -1
duration|q:differenc	-24 37 0 2 -16 -4
duration|q:do	2 0 4 -5 2 -2
duration|q:doe	0 12 -2 23 -16 -10
duration|q:feel	18 9 -14 -3 -9 -4
duration|q:find	0 -10 -25 -12 28 -10
duration|q:for	-9 -19 0 18 29 -4
duration|q:happen	15 -17 -1 41 -30 -9
duration|q:how	-20 17 -6 12 10 -10
duration|q:hurt	37 5 -22 11 -35 -4
duration|q:i	-12 7 -1 -6 16 -9
duration|q:in	8 -3 -8 28 -25 4
duration|q:is	-16 -17 13 11 -11 31
duration|q:it	20 8 -7 -12 1 -14
duration|q:key	-1 -8 14 -11 1 -5
duration|q:last	-27 -27 75 -10 -23 -7
duration|q:long	-41 -12 6 20 30 -8
duration|q:many	-22 -2 -12 24 10 -6
duration|q:messag	7 -3 8 -5 2 -4
duration|q:need	-22 -4 -8 6 22 -4
duration|q:of	3 4 18 -13 -6 -6
duration|q:on	-24 1 0 -3 24 -7
duration|q:or	22 -37 25 -8 0 -5
duration|q:result	0 2 21 -12 -17 -6
duration|q:saf	48 -4 -28 -11 -15 -11
duration|q:session	-9 4 -2 16 -19 -5
duration|q:soon	-32 33 11 -15 -4 -2
duration|q:tak	20 -22 -30 28 -1 -1
duration|q:the	-13 8 12 1 -20 24
duration|q:ther	-2 -14 33 -17 -5 -6
duration|q:this	13 21 -24 12 -15 1
duration|q:to	28 -23 12 -4 -24 0
duration|q:we	-20 -4 -31 -6 39 -1
duration|q:what	-8 -17 -13 10 13 35
duration|q:when	-18 20 -1 -10 2 -4
duration|q:will	11 -1 0 -7 -6 -10
duration|q:with	-19 13 19 -10 13 -7
duration|q:work	-30 36 18 -8 -11 -8
duration|q:you	21 -22 -25 2 18 -7
duration|r1:(	0 29 -7 2 -29 11
duration|r1:,	-21 16 12 7 -5 -4
duration|r1:.	-6 7 2 4 -10 10
duration|r1:;	-6 21 9 -13 -9 -10
duration|r1:^	17 -9 -15 1 5 -9
duration|r1:after	34 -24 0 -12 -27 8
duration|r1:and	13 7 -9 1 -11 3
duration|r1:apart	-20 -26 -16 -15 38 20
duration|r1:befor	45 6 -22 -12 -30 -5
duration|r1:for	-2 -7 1 -8 -12 0
duration|r1:in	-19 -31 26 34 6 -7
duration|r1:later	27 -7 7 -16 -24 -5
duration|r1:of	-2 -30 -9 -4 44 -9
duration|r1:on	1 14 39 -9 -18 -9
duration|r1:to	-16 71 -24 -26 -18 12
duration|r2:, and	23 1 -20 -4 -7 11
duration|r2:, but	-18 18 -3 -7 -8 -8
duration|r2:. ^	-3 5 -2 5 -7 10
duration|r2:^ ^	17 -9 -15 1 5 -9
duration|r2:after the	16 -5 4 -5 -46 19
duration|r:(	1 18 -7 0 -22 17
duration|r:,	-2 -8 2 17 -2 -2
duration|r:-	-15 18 4 19 -9 -4
duration|r:.	5 1 0 1 -4 4
duration|r:0	17 -4 -13 14 -7 3
duration|r::	-6 2 29 4 -29 11
duration|r:;	10 9 2 -12 -5 -11
duration|r:^	11 -3 7 -3 -9 1
duration|r:a	2 -22 6 5 7 9
duration|r:about	4 -20 15 -7 0 -5
duration|r:after	38 -31 -8 -11 -13 4
duration|r:and	3 12 -17 2 -1 8
duration|r:apart	-23 -15 -19 -16 33 15
duration|r:are	4 7 -3 3 -13 10
duration|r:as	33 -28 -6 4 -3 -8
duration|r:at	-22 7 -17 15 25 -1
duration|r:befor	35 23 -24 -13 -31 -5
duration|r:but	-14 44 4 -10 -32 -8
duration|r:by	15 -15 -5 -10 14 -7
duration|r:can	4 -3 -19 14 6 -8
duration|r:dos	20 -23 9 -6 -16 -5
duration|r:first	3 -11 -2 -6 17 -6
duration|r:for	-17 3 -4 -11 6 0
duration|r:had	-21 9 44 -7 -19 -7
duration|r:has	41 -1 -17 -14 -7 -8
duration|r:in	1 -7 22 8 -11 -3
duration|r:injection	-18 -16 26 9 1 -3
duration|r:is	-6 -15 18 6 -9 16
duration|r:it	-5 30 4 -17 -29 6
duration|r:last	17 17 6 -11 -36 -3
duration|r:later	27 -7 7 -16 -24 -5
duration|r:may	-9 -17 -40 -1 48 -7
duration|r:most	-33 28 -20 17 9 -4
duration|r:of	-11 -23 -5 0 37 -12
duration|r:on	22 2 12 -13 -17 -6
duration|r:one	-20 24 13 3 -1 0
duration|r:or	9 -5 -6 7 -19 7
duration|r:peopl	7 -3 -8 4 -2 -8
duration|r:som	-21 -14 32 -8 17 -7
duration|r:stop	11 -28 60 -6 -38 -7
duration|r:tablet	-4 31 -24 -12 13 -4
duration|r:than	-2 19 8 -13 -11 1
duration|r:that	3 -14 -8 -10 33 -3
duration|r:the	-10 9 1 -16 2 -2
duration|r:they	14 -12 -5 -9 15 -8
duration|r:thre	-20 -30 17 25 -15 5
duration|r:to	0 36 -18 -30 -1 3
duration|r:treatment	5 9 3 -6 -6 -7
duration|r:two	-7 9 -28 1 14 -7
duration|r:up	-6 0 11 -12 0 -4
duration|r:was	4 -16 13 5 -2 -6
duration|r:week	8 -25 -19 0 18 -4
duration|r:which	-24 -2 34 17 -8 1
duration|r:with	-28 -4 27 3 1 -5
duration|r:work	-15 44 -20 -14 -14 -4
duration|r:you	0 13 -9 4 -17 -5
duration|r:your	24 -10 -8 -18 11 -5
duration|r:–	-35 12 27 -1 -2 9
duration|s:'s	5 -15 -1 -7 3 7
duration|s:1	-2 8 2 17 -20 -6
duration|s:10	-14 13 8 23 -22 -2
duration|s:100	-10 20 45 -7 -35 -8
duration|s:12	-46 20 12 -9 22 2
duration|s:14	9 -15 -7 -7 30 -7
duration|s:15	-2 -13 -2 9 -11 4
duration|s:16	-44 22 24 25 -6 -4
duration|s:18	5 -18 -18 -3 34 -6
duration|s:2	6 0 -14 2 -4 1
duration|s:20	-12 1 -23 45 -18 -9
duration|s:24	15 -1 -2 -4 -5 5
duration|s:3	13 10 5 2 -24 -8
duration|s:30	-7 15 -3 9 -8 -9
duration|s:4	-21 22 -29 11 6 -6
duration|s:40	33 -15 -8 17 -17 -4
duration|s:48	18 -10 -24 -11 15 -4
duration|s:5	7 1 1 -15 3 16
duration|s:50	-16 -1 2 -5 16 -5
duration|s:6	-8 15 -14 13 -17 -7
duration|s:60	-2 -10 -2 41 -14 -8
duration|s:7	16 -7 -12 -10 4 3
duration|s:8	-23 -3 24 25 10 -8
duration|s:a	-8 -11 4 7 12 -3
duration|s:about	18 -8 -1 5 -8 -10
duration|s:acid	-3 16 -25 1 -3 -2
duration|s:act	-51 40 94 -6 -53 -7
duration|s:add	-24 18 -5 -8 18 -4
duration|s:administration	43 -12 -18 -3 -18 -4
duration|s:adult	-3 -9 6 -6 3 7
duration|s:after	4 15 5 -25 -12 -2
duration|s:afterward	36 -5 -6 -3 -22 -6
duration|s:against	21 -13 7 4 -11 -5
duration|s:age	34 -12 -14 -6 -10 -5
duration|s:al	1 -2 0 1 4 0
duration|s:all	-9 -7 -6 6 10 2
duration|s:also	2 -14 14 10 5 -9
duration|s:although	-5 3 21 -10 -12 2
duration|s:an	0 -12 8 29 -21 8
duration|s:and	1 -1 5 9 -8 -7
duration|s:antibiotic	-8 15 -14 -7 29 -4
duration|s:antibody	-33 -9 15 -10 32 -5
duration|s:any	12 22 -31 24 -20 -5
duration|s:apart	-28 -25 -26 -18 58 11
duration|s:appear	11 1 -10 -6 -10 -6
duration|s:approv	37 -19 -22 -6 -19 -3
duration|s:are	11 -8 5 4 -9 -3
duration|s:arm	-11 3 -20 9 27 5
duration|s:around	17 -11 12 18 -51 5
duration|s:as	-13 13 -6 -1 -2 7
duration|s:at	6 -9 8 -3 -7 15
duration|s:attack	-23 18 -10 8 8 19
duration|s:away	-2 65 -13 -13 -39 4
duration|s:back	-5 -25 37 -8 0 -4
duration|s:be	-10 -6 12 5 5 -11
duration|s:becaus	0 13 11 -13 -3 -7
duration|s:bee	-36 39 8 -8 6 -6
duration|s:been	45 -25 -22 -2 -21 -3
duration|s:befor	48 33 -29 -20 -42 -8
duration|s:begin	17 18 -13 -13 3 -7
duration|s:benefit	-23 18 42 -19 -17 -10
duration|s:best	47 -5 20 -11 -35 -7
duration|s:better	-25 37 -23 -1 3 -10
duration|s:between	26 -30 -2 8 -4 -2
duration|s:bleed	9 -11 3 -8 3 2
duration|s:blood	-16 20 -18 -2 14 -8
duration|s:body	14 -20 23 -9 -17 -5
duration|s:bon	12 20 -48 -12 5 -1
duration|s:both	-28 -2 3 14 12 -5
duration|s:bring	16 12 -11 -8 -4 -8
duration|s:build	-5 39 -14 -8 -13 -3
duration|s:but	1 10 -5 -8 8 -13
duration|s:by	3 9 -4 2 -7 9
duration|s:cal	-22 -18 -15 -9 -19 67
duration|s:can	11 -4 8 0 -15 -6
duration|s:cancer	1 -21 39 -8 -37 8
duration|s:capsul	34 -3 9 -16 -18 -4
duration|s:carry	3 -6 9 6 -12 -7
duration|s:cas	-18 8 -3 54 -15 -7
duration|s:caus	-8 9 -15 0 -4 27
duration|s:cell	-7 -11 25 5 -17 -4
duration|s:children	1 14 -5 -9 -7 -4
duration|s:chronic	-29 -7 -39 -11 -24 90
duration|s:clear	-9 -16 29 -14 -8 8
duration|s:cold	16 -28 -10 -10 13 32
duration|s:com	4 -21 5 2 7 8
duration|s:common	28 -11 -33 -9 -2 15
duration|s:compar	-12 20 16 -9 -12 -3
duration|s:control	-58 18 45 -5 -2 -3
duration|s:could	-29 14 7 -11 13 -5
duration|s:coupl	17 3 -24 -11 -21 26
duration|s:cours	-14 -30 -24 -16 59 16
duration|s:cur	-32 -18 52 -7 3 -7
duration|s:cut	29 -3 2 -6 -19 -6
duration|s:daily	-5 -13 -14 -13 36 -7
duration|s:day	12 12 -37 -18 6 3
duration|s:decad	68 -19 9 -9 -39 -5
duration|s:depression	-4 28 2 -3 -14 -8
duration|s:diabet	33 1 -4 -5 -28 -5
duration|s:did	-4 25 -7 -8 -7 -5
duration|s:differenc	-49 11 38 -12 23 -7
duration|s:diseas	-22 -3 25 -9 -4 9
duration|s:do	23 -12 6 -6 -5 -7
duration|s:doctor	-1 -9 -22 -12 -6 27
duration|s:doe	-18 16 24 -11 -1 -2
duration|s:dos	-4 -14 -17 -24 41 -13
duration|s:down	-34 13 41 5 -15 -5
duration|s:drop	-33 36 -16 6 11 -5
duration|s:drug	4 -11 -7 -16 16 -1
duration|s:dur	22 -26 -1 -2 -12 -8
duration|s:each	-6 -35 -25 53 -13 -5
duration|s:early	-43 36 13 -11 6 -7
duration|s:eas	-53 31 27 -12 -5 -5
duration|s:effect	-19 31 10 -18 -27 -13
duration|s:eight	-21 1 -7 12 7 8
duration|s:et	1 -2 0 1 4 0
duration|s:even	10 -14 -24 5 14 15
duration|s:every	-38 -19 -2 -1 37 2
duration|s:expect	4 14 -18 -10 -1 -8
duration|s:eye	6 -15 -12 23 4 -6
duration|s:fad	14 -43 38 -8 -10 -8
duration|s:fall	-12 42 3 13 -9 -8
duration|s:fast	-28 41 -31 -1 2 -4
duration|s:fda	29 -14 -2 -6 -23 -6
duration|s:feel	-17 33 2 -20 -15 -1
duration|s:few	22 -20 30 -11 -29 -3
duration|s:first	19 17 -27 -9 -5 -9
duration|s:fiv	-1 -15 3 8 15 -4
duration|s:follow	-16 1 20 -4 -15 -4
duration|s:food	3 14 -24 -9 2 -5
duration|s:for	-11 -26 14 -7 21 2
duration|s:fortnight	28 -3 -38 -9 13 -4
duration|s:found	-11 9 5 -3 -4 -8
duration|s:four	-31 7 8 -14 26 -4
duration|s:fre	-62 14 86 18 -40 -5
duration|s:from	-9 -13 4 6 17 -1
duration|s:full	-27 46 -29 4 -18 -5
duration|s:gav	-18 25 -15 -5 6 -6
duration|s:generally	16 -16 -10 -5 21 -4
duration|s:get	1 28 -26 -12 2 4
duration|s:giv	-26 9 5 8 14 -6
duration|s:given	-7 -14 7 -5 13 -9
duration|s:go	16 -30 -6 2 -9 20
duration|s:goe	-4 -5 12 7 0 3
duration|s:gon	10 -30 28 -2 -1 0
duration|s:good	-41 17 62 -13 -24 -7
duration|s:group	-42 31 3 -6 2 -8
duration|s:had	-24 6 41 -12 -11 -4
duration|s:hair	-10 -19 64 -11 -25 -7
duration|s:half	21 1 -21 5 -10 -5
duration|s:has	4 -4 -26 6 -7 27
duration|s:hav	40 -21 -6 -6 -27 1
duration|s:headach	41 -20 -12 -8 -39 25
duration|s:heart	6 17 -13 -15 3 -8
duration|s:help	-24 2 17 -2 4 3
duration|s:high	16 -30 8 -7 -1 -3
duration|s:hom	-16 -23 9 -1 35 -7
duration|s:hospital	12 13 -23 4 -12 -8
duration|s:hour	8 6 7 56 -72 7
duration|s:i	-30 36 -6 12 15 -7
duration|s:if	19 7 -20 -14 6 -2
duration|s:improv	-9 12 15 2 -5 -5
duration|s:improvement	-57 55 18 -6 -18 -6
duration|s:in	10 0 6 13 -17 -2
duration|s:infection	9 -5 -20 6 -16 16
duration|s:infusion	-26 -4 -21 56 10 -5
duration|s:inject	-8 7 19 -15 -7 -4
duration|s:injection	-16 -18 19 -9 13 -8
duration|s:into	-32 2 23 3 -1 2
duration|s:intravenous	-5 12 8 16 -25 -3
duration|s:is	-11 -11 -3 0 11 30
duration|s:it	10 6 6 -7 -24 16
duration|s:it'	28 -12 22 10 -38 -9
duration|s:its	6 -1 16 -6 -15 12
duration|s:itself	-26 -35 19 43 -23 16
duration|s:just	-16 1 16 -5 14 -3
duration|s:keep	-22 -7 20 -9 26 -9
duration|s:kne	-3 -16 14 -10 19 -8
duration|s:larg	2 2 -5 25 -24 -6
duration|s:last	-23 -16 58 0 -29 10
duration|s:later	15 -8 5 -6 -19 -5
duration|s:least	-30 -2 -19 1 15 44
duration|s:leav	54 -14 3 -1 -14 -8
duration|s:less	9 19 -15 4 -1 -10
duration|s:level	42 9 -19 -9 -22 -4
duration|s:lif	5 -2 -4 -19 30 -7
duration|s:lik	2 25 1 -7 -13 -8
duration|s:likely	33 -6 17 -5 -31 -4
duration|s:littl	-3 23 -8 -6 -4 -7
duration|s:liv	-5 -17 26 -8 -2 -5
duration|s:long	37 -29 46 -12 -45 -13
duration|s:longer	-46 -1 38 -16 -1 27
duration|s:look	37 8 -28 -9 -11 -5
duration|s:loss	19 -8 17 -9 -19 -2
duration|s:low	-21 -10 -15 -7 35 11
duration|s:lower	-17 2 7 7 -1 -7
duration|s:mak	31 -5 -33 18 -19 14
duration|s:many	-34 8 20 -5 11 2
duration|s:may	16 -4 -3 -15 -3 -11
duration|s:mean	21 9 -13 -8 -30 26
duration|s:medicin	28 -11 -10 -8 -12 -5
duration|s:mg	-2 -9 -11 -11 14 -7
duration|s:migrain	-40 27 -14 -6 -10 35
duration|s:mild	19 -29 -12 -5 6 -8
duration|s:minut	-51 10 -20 155 -75 -13
duration|s:month	-42 -9 29 -28 31 22
duration|s:mor	-1 -1 -8 3 -24 44
duration|s:most	-9 -11 -8 -4 24 11
duration|s:mouth	14 -6 0 -17 16 -5
duration|s:muscl	-4 9 14 19 -20 -11
duration|s:must	19 6 3 -6 -34 20
duration|s:my	-37 60 -11 6 -5 -6
duration|s:nausea	7 -21 15 7 -20 11
duration|s:nearly	-3 -11 0 -12 18 5
duration|s:need	27 -3 -16 -11 2 -8
duration|s:nerv	8 -17 -7 9 -16 8
duration|s:new	-21 -7 22 -1 13 -4
duration|s:night	-19 37 -10 0 -27 20
duration|s:nin	-40 -19 20 18 31 -9
duration|s:no	14 -8 -15 -11 26 -3
duration|s:normal	34 -21 -6 -8 -7 6
duration|s:normally	-33 -14 -25 10 47 3
duration|s:not	-5 -8 20 -7 9 -5
duration|s:notic	-42 60 5 -10 -30 -6
duration|s:now	21 -30 -20 -2 31 -6
duration|s:numb	1 -6 46 -3 -24 -4
duration|s:of	-13 -14 4 4 7 9
duration|s:off	10 6 7 -8 -12 -11
duration|s:often	-6 -9 -3 -16 20 11
duration|s:on	12 -4 -27 2 1 22
duration|s:onc	-28 -15 2 -22 32 5
duration|s:one	12 -19 -28 3 10 11
duration|s:only	2 -20 16 7 7 -8
duration|s:operation	14 -27 5 33 -14 -7
duration|s:or	8 -27 -13 -15 17 14
duration|s:other	-4 6 7 0 -12 -5
duration|s:our	-17 10 9 10 -7 -5
duration|s:out	14 -11 -2 8 12 -5
duration|s:over	-7 -9 -10 22 15 2
duration|s:pain	11 -5 10 -14 -24 16
duration|s:participant	-5 18 -23 -7 16 -6
duration|s:pass	49 -43 -25 -1 -7 20
duration|s:patch	-16 13 5 3 1 -5
duration|s:patient	21 -9 10 -3 -12 -12
duration|s:peopl	-8 -1 6 -3 9 0
duration|s:per	3 5 15 15 -28 -6
duration|s:period	-41 7 5 15 -11 24
duration|s:permanent	26 -29 56 -16 -42 -5
duration|s:pill	7 3 -3 -8 3 -5
duration|s:placebo	19 -4 -35 -9 16 -6
duration|s:point	31 10 -5 0 -32 11
duration|s:prescrib	7 -4 -10 -6 15 -3
duration|s:pressur	12 14 -3 8 -18 -5
duration|s:prevent	-25 -23 35 -10 36 -10
duration|s:probably	-26 -10 26 12 11 -5
duration|s:put	-45 -14 12 32 24 -4
duration|s:quickly	-17 54 -10 -8 8 -4
duration|s:rais	-20 19 -9 7 18 -7
duration|s:randomiz	-2 -24 -7 -4 20 -3
duration|s:reach	-38 49 25 -8 -22 -4
duration|s:receiv	-17 -10 -4 -10 26 -3
duration|s:recommend	-27 -21 18 3 23 -7
duration|s:reduc	-16 15 0 1 13 -8
duration|s:relaps	-44 -12 65 -7 18 -12
duration|s:relief	-42 40 32 -8 -15 -6
duration|s:remain	7 10 0 -6 -11 -5
duration|s:repeat	-44 -30 11 -3 66 -4
duration|s:report	22 6 4 -9 -31 -8
duration|s:result	-6 15 23 -17 -21 -6
duration|s:review	-21 5 -16 -16 41 -5
duration|s:risk	21 -11 -23 2 0 -10
duration|s:roughly	-2 -10 2 -10 20 8
duration|s:run	-30 -22 -7 8 42 27
duration|s:s	21 -18 -19 -2 -6 -6
duration|s:said	-10 11 16 -8 7 -5
duration|s:sam	-13 -1 -25 17 34 -4
duration|s:say	-16 13 -2 -9 13 16
duration|s:second	-27 1 -11 50 21 -8
duration|s:see	-20 45 -41 -8 21 -5
duration|s:seen	-10 27 -19 -7 -7 -6
duration|s:session	-18 -29 -17 9 55 -14
duration|s:settl	42 -20 -17 -11 -16 -2
duration|s:seven	15 -12 -23 -3 21 14
duration|s:sever	-8 3 45 -7 -30 -9
duration|s:several	-23 2 -7 7 24 -9
duration|s:short	-47 -36 59 4 38 -7
duration|s:shot	12 8 -6 -11 -5 -3
duration|s:should	4 12 -31 -11 8 -7
duration|s:show	1 13 21 -14 -9 -6
duration|s:sinc	31 -12 -10 1 -19 -9
duration|s:singl	-33 -6 -6 -2 41 -6
duration|s:six	-18 25 9 -25 10 2
duration|s:skin	21 15 -19 20 -26 -6
duration|s:sleep	-19 24 -31 -8 -3 20
duration|s:slow	4 8 -11 19 -7 -5
duration|s:slowly	-33 20 22 1 4 -7
duration|s:small	6 -11 14 15 -5 -10
duration|s:so	23 0 10 -12 -15 -5
duration|s:som	1 10 -4 -12 -7 6
duration|s:standard	-12 -8 -28 -8 50 -3
duration|s:start	-27 25 0 -4 -2 -4
duration|s:stay	-4 -10 12 -4 -2 8
duration|s:steroid	1 -19 33 -7 -13 -6
duration|s:still	-12 -11 35 -13 -5 1
duration|s:stop	15 -19 24 -8 -5 -11
duration|s:straight	-16 55 -19 -6 -28 -4
duration|s:strok	35 -30 -12 -7 13 10
duration|s:study	-17 -9 19 -10 13 -6
duration|s:such	6 -21 -10 -10 30 -6
duration|s:suggest	-14 -15 5 -8 6 -8
duration|s:surgery	47 -22 -19 -9 -8 -7
duration|s:swallow	15 4 -19 -2 5 -4
duration|s:swel	46 -32 -9 -7 -15 3
duration|s:symptom	9 -8 28 -8 -37 13
duration|s:tablet	14 -7 2 -21 -4 -8
duration|s:tak	-21 22 -27 28 1 -5
duration|s:taken	7 -5 -2 -6 12 -10
duration|s:ten	18 -28 13 23 -26 18
duration|s:tend	25 -10 12 -8 -10 -11
duration|s:term	47 -35 16 -13 -34 0
duration|s:than	18 -28 0 -7 2 20
duration|s:that	-12 0 20 -7 -2 13
duration|s:the	7 -5 4 -2 2 -18
duration|s:their	20 -4 -21 -10 -3 3
duration|s:them	-16 21 -5 -3 19 -3
duration|s:then	-2 -12 -7 -7 44 -9
duration|s:ther	-4 -3 21 -10 -11 5
duration|s:therapy	-2 -5 16 -2 10 -8
duration|s:thes	30 -19 -2 8 -10 -6
duration|s:they	5 0 0 -9 2 -6
duration|s:thin	-4 0 4 1 -3 -3
duration|s:third	18 8 -4 -7 -23 -6
duration|s:this	24 13 -27 -13 9 -10
duration|s:thos	7 -5 4 1 1 0
duration|s:though	19 -2 30 -11 -29 -8
duration|s:thre	-25 21 -11 -15 19 21
duration|s:through	-38 35 26 23 -25 -5
duration|s:tim	-17 4 -14 21 16 -6
duration|s:to	-12 16 1 3 -2 -4
duration|s:too	-16 -13 17 10 -3 -7
duration|s:took	-5 19 -15 15 6 -6
duration|s:top	1 -2 1 -9 9 -6
duration|s:treat	-1 25 3 -4 4 -7
duration|s:treatment	-6 -15 -16 -7 36 -12
duration|s:trial	-26 2 -4 -17 37 -12
duration|s:twelv	-50 16 14 -15 7 21
duration|s:twic	-46 -16 6 0 32 5
duration|s:two	4 23 -36 -6 15 -6
duration|s:typically	-27 9 5 -18 -8 36
duration|s:under	-47 7 -26 33 31 2
duration|s:up	-20 19 14 -4 -13 2
duration|s:us	-7 5 2 -5 -25 20
duration|s:use	42 -1 -49 -4 -2 -7
duration|s:usual	-5 -13 -13 -5 18 5
duration|s:usually	11 -6 -25 -7 -6 18
duration|s:very	33 3 -19 4 -27 -6
duration|s:was	13 -8 2 -7 8 -14
duration|s:water	-3 -17 -14 35 6 -3
duration|s:we	-5 -16 -4 19 9 3
duration|s:wear	-24 -10 24 11 -11 -6
duration|s:week	-16 29 -48 -32 36 10
duration|s:weekly	-26 -13 -11 -10 36 -5
duration|s:weight	-54 6 28 -2 26 -8
duration|s:well	-21 8 -5 -11 31 0
duration|s:wer	23 -8 22 -13 -27 -9
duration|s:what	-1 -22 -5 -10 29 16
duration|s:when	2 18 -16 -9 -28 47
duration|s:wher	-16 13 14 -11 -3 -4
duration|s:whether	-32 0 27 -10 8 1
duration|s:which	-7 23 7 -10 -3 -7
duration|s:whil	-9 -11 28 -2 -2 -4
duration|s:who	-6 -2 2 -12 20 -2
duration|s:why	-10 0 10 -13 17 -3
duration|s:will	6 -13 -7 -12 30 -8
duration|s:with	-1 -3 -18 4 17 -9
duration|s:within	1 56 -4 -27 -52 -6
duration|s:without	-23 6 -2 -3 17 7
duration|s:women	-2 9 -18 7 -8 3
duration|s:work	-22 46 19 -15 -29 -6
duration|s:year	11 -46 53 -29 4 3
duration|s:you	15 -15 -1 -6 5 -14
duration|s:you'll	-11 66 -14 -7 -26 -5
duration|s:your	8 5 -23 14 8 -12
duration|share:0	-1 3 -2 -1 0 -5
duration|share:1	0 1 1 -8 1 9
duration|share:2	3 -25 15 16 1 -9
duration|t:none	4 7 -5 8 -13 13
duration|t:other	-4 -7 16 -6 8 -11
duration|t:topic	-1 -5 -11 -7 15 -10
duration|tb	-6 14 7 -4 -7 -15
duration|via:lexicon	11 -10 5 4 -13 10
duration|via:pattern	0 2 -2 -1 2 -2
duration|z:body	4 -4 -1 1 -1 0
duration|z:promotional	-35 33 5 -10 9 -5
`;
