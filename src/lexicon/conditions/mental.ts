import type { LexiconTable } from '../rows.ts';

/** Mental illness and disorders of behaviour, mood and thought. */
export const mental: LexiconTable = {
  name: 'conditions/mental',
  kind: 'condition',
  rows: `
# Mood
mood disorders | mental-health-conditions | affective disorders; mood conditions; disorders of mood; affective illness | mesh:D019964
depression | mood-disorders, low-mood | depressive disorder; depressive symptoms; symptoms of depression; clinical depression; depressive illness; depressive episodes; being depressed; depressed; feeling depressed; feelings of depression; depressive conditions; signs of depression; unipolar depression; melancholy; melancholic depression; melancholia; mental depression | mesh:D003866
major depressive disorder | depression | major depression; MDD; severe depression; major depressive episode; severe depressive illness; major depressive illness; severe depressive disorder | mesh:D003865
moderate depression | depression | moderate to severe depression; moderate depressive symptoms
mild depression | depression | mild to moderate depression; mild depressive symptoms; minor depression; subthreshold depression
chronic depression | depression | long-term depression; chronic major depression; persistent depression
recurrent depression | depression | recurrent depressive disorder; relapsing depression
persistent depressive disorder | chronic-depression | dysthymia; dysthymic disorder | mesh:D019263
treatment-resistant depression | depression | treatment resistant depressive disorder; TRD; resistant depression; refractory depression; drug-resistant depression; depression that has not responded to treatment; depression that does not respond to treatment; difficult-to-treat depression; hard-to-treat depression; therapy-resistant depression; depression that is resistant to treatment; treatment-refractory depression; treatment-resistant major depression; depression that hasn't responded to other treatments; medication-resistant depression; intractable depression; stubborn depression; treatment-resistant major depressive disorder; depression resistant to treatment | mesh:D061218
bipolar depression | depression, bipolar-disorder | depressive episodes of bipolar disorder; depressive episodes in bipolar disorder; bipolar depressive episodes; depression in bipolar disorder; depressive episodes associated with bipolar disorder
atypical depression | depression
psychotic depression | depression | depression with psychotic features; depressive psychosis
postpartum depression | depression, pregnancy-complications | postnatal depression; depression after childbirth; depression after giving birth; =PPD | mesh:D019052
perinatal depression | depression, pregnancy-complications | peripartum depression
antenatal depression | perinatal-depression | prenatal depression; depression during pregnancy
baby blues | mood-disorders | maternity blues; postpartum blues
late-life depression | depression | depression in older adults; geriatric depression; depression in the elderly
adolescent depression | depression | depression in adolescents; teenage depression; teen depression
childhood depression | depression | depression in children
seasonal affective disorder | depression | seasonal depression; winter depression; winter blues; SAD syndrome; =SAD | mesh:D016574
reactive depression | depression | situational depression; depressive reaction
post-stroke depression | depression | depression after stroke
disruptive mood dysregulation disorder | mood-disorders | =DMDD
bipolar disorder | mood-disorders | manic depression; manic-depressive illness; bipolar affective disorder; bipolar; manic depressive disorder; bipolar illness; bipolar disease; bipolar mood disorder; highs and lows of bipolar illness | mesh:D001714
bipolar I disorder | bipolar-disorder | bipolar 1 disorder; bipolar 1; bipolar I
bipolar II disorder | bipolar-disorder | bipolar 2 disorder; bipolar 2; bipolar II
mania | bipolar-disorder | manic episodes; acute mania; manic symptoms; manic state; bipolar mania; manic phase; being manic; manic behavior; mania episodes; acute manic episodes; episodes of mania; mixed episodes; manic or mixed episodes; become manic; feeling manic; feel manic; overly energetic and elated; unusually high mood; abnormally high mood; racing thoughts and elation; manic high; talking nonstop; talking non-stop; nonstop talking
hypomania | bipolar-disorder | hypomanic episodes; hypomanic symptoms
rapid cycling bipolar disorder | bipolar-disorder | rapid-cycling
cyclothymia | bipolar-disorder | cyclothymic disorder | mesh:D003527
# Anxiety, stress and trauma
anxiety disorders | mental-health-conditions | anxiety conditions; pathological anxiety; clinical anxiety; anxiety-related disorders; neurosis; chronic anxiety; severe anxiety; neurotic disorders | mesh:D001008
anxiety | anxiety-disorders | anxiousness; anxious; feeling anxious; anxiety symptoms; symptoms of anxiety; feelings of anxiety; being anxious; worry; excessive worry; anxious feelings; anxious thoughts; excessive anxiety; increased anxiety; worsening anxiety; apprehension; feel anxious; feel uneasy; more anxious; clingy; clinginess; feel more anxious; worried or frightened; feel scared; scared feelings; racing thoughts and worry; state of panic; feelings of worry; everyday nerves; bad nerves; frayed nerves; jangled nerves; nerves before surgery; nerves before an exam; constant worrying; settle nerves; settle the nerves; calm nerves; calm the nerves; soothe nerves; soothe the nerves; steady the nerves; settle your nerves; calm your nerves; nerves before an operation; nerves before a flight | mesh:D001007
generalized anxiety disorder | anxiety-disorders, anxiety | generalised anxiety; =GAD
social anxiety disorder | anxiety-disorders, anxiety | social anxiety; social phobia; fear of social situations; extreme shyness
panic disorder | anxiety-disorders | panic disorder with agoraphobia | mesh:D016584
agoraphobia | anxiety-disorders | fear of open spaces; fear of leaving home | mesh:D000379
phobias | anxiety-disorders | specific phobia; phobic disorders; simple phobia; irrational fears; phobic anxiety | mesh:D010698
claustrophobia | phobias | fear of enclosed spaces; fear of confined spaces; claustrophobic; feel claustrophobic; feeling claustrophobic; feeling shut in; feel closed in; feeling closed in; feeling trapped in the mask
fear of flying | phobias | flight anxiety; flying phobia; aviophobia; nervous flyers; flying anxiety
needle phobia | phobias | fear of needles; needle fear; trypanophobia
dental anxiety | anxiety | dental phobia; fear of the dentist; dental fear; fear of dentists; dentophobia | mesh:D016854
performance anxiety | anxiety | stage fright; public speaking anxiety; fear of public speaking
test anxiety | anxiety, performance-anxiety | exam anxiety; exam nerves; exam stress
separation anxiety | anxiety-disorders | separation anxiety disorder | mesh:D001010
health anxiety | anxiety-disorders | hypochondria; hypochondriasis; illness anxiety disorder | mesh:D006998
death anxiety | anxiety | end-of-life anxiety; fear of death; existential distress; existential anxiety; anxiety at the end of life
preoperative anxiety | anxiety | anxiety before surgery; presurgical anxiety; anxiety before an operation; preprocedural anxiety; pre-operative anxiety; anxiety before procedures
cancer-related anxiety | anxiety | anxiety in cancer patients; anxiety in people with cancer; cancer-related distress
situational anxiety | anxiety | acute anxiety; short-term anxiety; nervous tension
selective mutism | anxiety-disorders | | mesh:D009155
stress | mental-health-conditions | psychological stress; emotional stress; mental stress; stressed; feeling stressed; stress levels; chronic stress; everyday stress; daily stress; stressful feelings | mesh:D013315
psychological distress | mental-health-conditions | emotional distress; mental distress; distress; mental suffering; emotional suffering; emotional problems; emotional pain; mental anguish; psychological suffering; emotional upset; emotional turmoil; feel upset; feeling upset; upsetting feelings; feel distressed; feeling distressed; distressing; feel vulnerable; emotionally draining; emotionally exhausting; feel emotionally drained; emotional strain; emotional toll; retraumatization; retraumatizing; re-traumatization; re-traumatized; emotionally upsetting; painful memories; painful feelings; painful emotions; uncomfortable emotions; uncomfortable feelings; difficult feelings; difficult memories; negative feelings; negative emotions; unpleasant feelings; unpleasant emotions; unpleasant memories; strong feelings; feel overwhelmed; overwhelming feelings; feel embarrassed; feeling embarrassed; self-conscious; feel self-conscious; feeling self-conscious; feelings of shame; feel guilty; feeling guilty; feelings of loneliness; feelings of isolation; feel isolated; false memories
burnout | stress | burn-out; work-related stress; job stress; occupational burnout; workplace stress; nervous exhaustion | mesh:D002055
acute stress disorder | mental-health-conditions | acute stress reaction; stress reaction
combat stress | acute-stress-disorder | combat stress reaction
post-traumatic stress disorder | mental-health-conditions | PTSD; posttraumatic stress disorder; post-traumatic stress; posttraumatic stress; post traumatic stress syndrome; combat PTSD; trauma-related disorders; combat-related PTSD; symptoms of PTSD; PTSD symptoms; posttraumatic stress symptoms; shell shock; chronic PTSD; severe PTSD | mesh:D013313
complex PTSD | post-traumatic-stress-disorder | C-PTSD; cPTSD; complex post-traumatic stress disorder; complex trauma
treatment-resistant post-traumatic stress disorder | post-traumatic-stress-disorder | refractory PTSD; treatment-resistant PTSD
psychological trauma | mental-health-conditions | emotional trauma; trauma symptoms; traumatic experiences; traumatic memories; mental trauma; unresolved trauma; past trauma
childhood trauma | psychological-trauma | adverse childhood experiences; early life trauma
treatment-resistant anxiety | anxiety-disorders | refractory anxiety; treatment-refractory anxiety; resistant anxiety; treatment-resistant anxiety disorders
adjustment disorder | mental-health-conditions | situational stress | mesh:D000275
prolonged grief disorder | mental-health-conditions | complicated grief; pathological grief; prolonged grief
grief | psychological-distress | bereavement; grieving; mourning | mesh:D006117
nervous breakdown | mental-health-conditions | mental breakdown; mental health crisis; psychiatric emergency; mental crisis; emotional breakdown
# Obsessive and body-focused
obsessive-compulsive disorder | mental-health-conditions | OCD; obsessive compulsive neurosis; obsessive-compulsive symptoms | mesh:D009771
treatment-resistant obsessive-compulsive disorder | obsessive-compulsive-disorder | refractory OCD; treatment-resistant OCD
body dysmorphic disorder | mental-health-conditions | body dysmorphia; dysmorphophobia; body image problems; poor body image; body image concerns; body image issues; distorted body image | mesh:D057215
hoarding disorder | mental-health-conditions | compulsive hoarding; hoarding
trichotillomania | mental-health-conditions | hair pulling disorder; hair-pulling; compulsive hair pulling | mesh:D014256
excoriation disorder | mental-health-conditions | skin picking disorder; dermatillomania; compulsive skin picking; skin-picking
# Psychosis
psychotic disorders | mental-health-conditions | psychotic illness; psychotic conditions; nonaffective psychosis; disorders with psychosis | mesh:D011618
psychosis | psychotic-disorders | psychotic symptoms; psychotic episodes; psychotic reactions; psychotic break; symptoms of psychosis; psychotic states; acute psychosis; psychotic behavior; losing touch with reality; loss of contact with reality; psychotic features; toxic psychosis; lose touch with reality; lost touch with reality; psychotic; become psychotic; out of touch with reality; break with reality; break from reality; losing contact with reality; lose contact with reality; loss of touch with reality; strange thoughts; bizarre thoughts; unusual thoughts; odd beliefs; having beliefs that are not real
schizophrenia | psychotic-disorders, psychosis | schizophrenic disorder; schizophrenic illness; catatonic schizophrenia; symptoms of schizophrenia; schizophrenic symptoms | mesh:D012559
paranoid schizophrenia | schizophrenia
treatment-resistant schizophrenia | schizophrenia | refractory schizophrenia; treatment-refractory schizophrenia; resistant schizophrenia
negative symptoms of schizophrenia | schizophrenia | negative symptoms
positive symptoms of schizophrenia | schizophrenia | positive symptoms of psychosis
schizoaffective disorder | psychotic-disorders | schizoaffective illness
schizophreniform disorder | psychotic-disorders
brief psychotic disorder | psychotic-disorders | brief psychosis
first-episode psychosis | psychotic-disorders | first episode of psychosis
delusional disorder | psychotic-disorders
postpartum psychosis | psychotic-disorders, pregnancy-complications | puerperal psychosis; postnatal psychosis
drug-induced psychosis | psychosis | substance-induced psychosis; cannabis-induced psychosis; stimulant psychosis; amphetamine psychosis; medication-induced psychosis
dementia-related psychosis | psychosis | psychosis in dementia; hallucinations and delusions of dementia
Parkinson's disease psychosis | psychosis, parkinson-s-disease | psychosis in Parkinson's disease; hallucinations and delusions in Parkinson's disease
catatonia | mental-health-conditions | catatonic state; catatonic; catatonic symptoms | mesh:D002389
# Personality, dissociation, somatic
personality disorders | mental-health-conditions | disordered personality | mesh:D010554
borderline personality disorder | personality-disorders | emotionally unstable personality disorder; borderline personality; =BPD; =EUPD | mesh:D001883
antisocial personality disorder | personality-disorders | sociopathy; antisocial personality; dissocial personality disorder | mesh:D000987
psychopathy | antisocial-personality-disorder
narcissistic personality disorder | personality-disorders | narcissism
avoidant personality disorder | personality-disorders
schizotypal personality disorder | personality-disorders | schizotypal disorder | mesh:D012569
schizoid personality disorder | personality-disorders | | mesh:D012557
paranoid personality disorder | personality-disorders | | mesh:D010260
histrionic personality disorder | personality-disorders | | mesh:D006677
dependent personality disorder | personality-disorders | | mesh:D003859
obsessive-compulsive personality disorder | personality-disorders | =OCPD
dissociative disorders | mental-health-conditions | dissociative conditions | mesh:D004213
dissociative identity disorder | dissociative-disorders | multiple personality disorder; split personality; =DID | mesh:D009105
depersonalization-derealization disorder | dissociative-disorders | depersonalization disorder; derealization disorder
dissociative amnesia | dissociative-disorders | psychogenic amnesia
dissociative fugue | dissociative-disorders
somatic symptom disorder | mental-health-conditions | somatoform disorders; somatization disorder; somatization | mesh:D013001
psychosomatic disorders | mental-health-conditions | psychosomatic illness; psychosomatic conditions; psychosomatic symptoms
conversion disorder | functional-neurological-disorder, mental-health-conditions, neurological-disorders | hysteria | mesh:D003291
functional neurological disorder | neurological-disorders | functional neurologic disorder; functional neurological symptom disorder; =FND
factitious disorder | mental-health-conditions | Munchausen syndrome | mesh:D005162
# Eating
eating disorders | mental-health-conditions | disordered eating | mesh:D001068
anorexia nervosa | eating-disorders | self-starvation; anorexia eating disorder; anorexic | mesh:D000856
bulimia nervosa | eating-disorders | bulimia; bulimic; bingeing and purging | mesh:D052018
binge eating disorder | eating-disorders | binge eating; compulsive overeating; compulsive eating; =BED | mesh:D056912
avoidant/restrictive food intake disorder | eating-disorders | ARFID; extreme picky eating
pica | eating-disorders | eating non-food items | mesh:D010842
night eating syndrome | eating-disorders
rumination syndrome | eating-disorders | rumination disorder
# Childhood and development
attention deficit hyperactivity disorder | neurodevelopmental-disorders, mental-health-conditions | ADHD; attention deficit disorder; =ADD; hyperkinetic disorder; attention-deficit disorder with hyperactivity; adult ADHD; symptoms of ADHD | mesh:D001289
autism spectrum disorder | neurodevelopmental-disorders | autism; autistic disorder; autism spectrum conditions; =ASD; autistic spectrum disorder; autism spectrum | mesh:D000067877
Asperger's syndrome | autism-spectrum-disorder | Aspergers | mesh:D020817
irritability in autism | autism-spectrum-disorder | irritability associated with autism; irritability associated with autistic disorder; autism-related irritability
intellectual disability | neurodevelopmental-disorders | mental retardation; mental handicap; intellectual impairment; cognitive disability | mesh:D008607
learning disability | neurodevelopmental-disorders
learning disorders | neurodevelopmental-disorders | learning difficulties; specific learning disorder; specific learning difficulties | mesh:D007859
dyslexia | learning-disorders | reading disorder; reading disability; reading difficulties | mesh:D004410
dyscalculia | learning-disorders | math disorder; mathematics disorder | mesh:D060705
dyspraxia | neurodevelopmental-disorders | developmental coordination disorder; clumsy child syndrome; =DCD
developmental delay | neurodevelopmental-disorders | delayed development; global developmental delay; delayed milestones; motor delay; delayed child development
language disorder | neurodevelopmental-disorders | language delay; specific language impairment; developmental language disorder; speech and language disorders | mesh:D007806
speech delay | neurodevelopmental-disorders | delayed speech
stuttering | neurodevelopmental-disorders | stammering; stutter; stammer; childhood-onset fluency disorder | mesh:D013342
Tourette syndrome | neurodevelopmental-disorders | Tourettes; Tourette's disorder; Gilles de la Tourette syndrome | mesh:D005879
tic disorders | neurodevelopmental-disorders | chronic tic disorder; tics disorder; motor tics; vocal tics | mesh:D013981
conduct disorder | mental-health-conditions | conduct problems; childhood behavioral disorders | mesh:D019955
oppositional defiant disorder | mental-health-conditions | oppositional disorder; defiant behavior; =ODD
behavioral disorders | mental-health-conditions | behavior problems; behavioral problems; behavioral and emotional problems; disruptive behavior; challenging behavior; behavior disorders; behavioral difficulties; problem behavior; conduct and behavior problems
impulse control disorders | mental-health-conditions | overspending; excessive spending; reckless spending | mesh:D007174
intermittent explosive disorder | impulse-control-disorders | explosive anger; anger outbursts; rage attacks; anger problems; anger issues; rage disorder; =IED
kleptomania | impulse-control-disorders | compulsive stealing
pyromania | impulse-control-disorders | fire-setting
enuresis | urinary-incontinence | bedwetting; bed-wetting; nocturnal enuresis; nighttime wetting; wetting the bed; wet the bed; nighttime bedwetting | mesh:D004775
encopresis | fecal-incontinence | soiling; fecal soiling | mesh:D004688
reactive attachment disorder | mental-health-conditions | attachment disorder | mesh:D019962
gender dysphoria | mental-health-conditions | gender identity disorder; gender incongruence
paraphilias | mental-health-conditions | paraphilic disorders; sexual deviance | mesh:D010262
pedophilia | paraphilias | pedophilic disorder | mesh:D010378
hypersexual disorder | mental-health-conditions | sex addiction; compulsive sexual behavior; sexual addiction
sensory processing disorder | neurodevelopmental-disorders | sensory integration disorder; sensory processing difficulties
auditory processing disorder | neurodevelopmental-disorders | central auditory processing disorder
prenatal alcohol exposure | birth-defects | | mesh:D063647
fetal alcohol spectrum disorder | prenatal-alcohol-exposure | fetal alcohol syndrome; =FASD
postpartum anxiety | anxiety, pregnancy-complications | postnatal anxiety; perinatal anxiety
pseudobulbar affect | neurological-disorders | emotional incontinence; uncontrollable laughing or crying; involuntary crying and laughing; uncontrolled laughing and crying; =PBA
agitation in dementia | dementia | agitation associated with dementia; dementia-related agitation; agitation in Alzheimer's disease; Alzheimer's agitation; agitation due to dementia
behavioral and psychological symptoms of dementia | dementia | neuropsychiatric symptoms of dementia; behavioral disturbances in dementia; behavioral symptoms of dementia; =BPSD; behavioural problems in dementia; dementia-related behaviors
suicidality | mental-health-conditions | suicide risk; suicidal crisis; acute suicidality; suicidal depression; acute suicidal ideation
# Addiction and misuse
substance use disorders | mental-health-conditions | substance abuse; substance misuse; drug abuse; drug misuse; SUD; drug use disorder; substance-related disorders; substance dependence; history of substance abuse; drug and alcohol problems; substance abuse disorders; history of drug abuse; substance abuse problems; drug problems; substance use problems; recreational drug abuse; addictive disorders; addiction disorders; substance addiction; substance use; history of substance use | mesh:D019966
alcohol use disorder | substance-use-disorders | alcoholism; alcohol dependence; alcohol addiction; alcohol abuse; alcohol misuse; problem drinking; alcohol dependency; heavy drinking; harmful drinking; excessive drinking; excessive alcohol use; drinking problem; alcohol problems; addiction to alcohol; excessive alcohol consumption; =AUD; alcoholics | mesh:D000437
binge drinking | alcohol-use-disorder | alcohol binges; binge alcohol use | mesh:D063425
opioid use disorder | substance-use-disorders | opioid addiction; opioid dependence; OUD; opiate addiction; opioid dependency; opiate dependence; opioid abuse; opioid misuse; narcotic addiction; opiate use disorder; addiction to opioids; dependence on opioids; painkiller addiction; prescription opioid addiction; addiction to painkillers; narcotic dependence; dependence on opiates | mesh:D009293
heroin addiction | opioid-use-disorder | heroin dependence; heroin use disorder; heroin use; heroin abuse | mesh:D006556
cocaine use disorder | substance-use-disorders | cocaine addiction; cocaine dependence; cocaine abuse; crack addiction; crack cocaine addiction; cocaine misuse; crack dependence | mesh:D019970
stimulant use disorder | substance-use-disorders | stimulant addiction; stimulant abuse; stimulant dependence; stimulant misuse
methamphetamine use disorder | stimulant-use-disorder | methamphetamine addiction; methamphetamine dependence; meth addiction; crystal meth addiction; methamphetamine use; amphetamine addiction; amphetamine dependence; amphetamine abuse; amphetamine use disorder | mesh:D019969
cannabis use disorder | substance-use-disorders | cannabis dependence; marijuana addiction; marijuana dependence; cannabis abuse; cannabis addiction; marijuana abuse; marijuana use disorder; weed addiction; cannabis misuse | mesh:D002189
nicotine dependence | substance-use-disorders | nicotine addiction; tobacco use disorder; tobacco addiction; tobacco dependence; smoking addiction; addiction to nicotine; cigarette addiction; nicotine use disorder; addiction to cigarettes; addiction to smoking | mesh:D014029
sedative use disorder | substance-use-disorders | benzodiazepine dependence; sedative dependence; benzodiazepine addiction; tranquilizer addiction; sedative, hypnotic, or anxiolytic use disorder; benzodiazepine misuse; benzodiazepine abuse; barbiturate dependence; sedative abuse; benzodiazepine dependency; barbiturate abuse; sleeping pill addiction; dependence on benzodiazepines
inhalant abuse | substance-use-disorders | solvent abuse; glue sniffing; inhalant use disorder; huffing; volatile substance abuse | mesh:D059040
hallucinogen use disorder | substance-use-disorders | hallucinogen abuse; psychedelic abuse
ketamine use disorder | substance-use-disorders | ketamine addiction; ketamine abuse; ketamine misuse; ketamine dependence
steroid abuse | substance-use-disorders | anabolic steroid abuse; steroid misuse; anabolic steroid misuse; anabolic steroid dependence
prescription drug abuse | substance-use-disorders | prescription drug misuse; prescription drug addiction; abuse of prescription drugs; misuse of prescription drugs; prescription drug dependence | mesh:D063487
polysubstance use | substance-use-disorders | polydrug use; multiple drug use; polysubstance abuse; polysubstance dependence; mixed drug abuse
caffeine dependence | substance-use-disorders | caffeine addiction
laxative abuse | substance-use-disorders | laxative misuse; laxative dependence
behavioral addiction | mental-health-conditions | process addiction
gambling disorder | behavioral-addiction | gambling addiction; pathological gambling; compulsive gambling; problem gambling; gambling problems; gambling habit; out-of-control gambling; gambling too much | mesh:D005715
gaming disorder | behavioral-addiction | internet gaming disorder; video game addiction; gaming addiction
internet addiction | behavioral-addiction | internet addiction disorder
food addiction | behavioral-addiction
sugar addiction | food-addiction
compulsive shopping | behavioral-addiction | shopping addiction; compulsive buying; compulsive spending; oniomania
exercise addiction | behavioral-addiction | compulsive exercise
alcohol withdrawal syndrome | alcohol-use-disorder | alcohol withdrawal; alcohol withdrawal symptoms; acute alcohol withdrawal; withdrawal from alcohol
delirium tremens | alcohol-withdrawal-syndrome | the DTs; =DTs; alcohol withdrawal delirium | mesh:D000430
opioid withdrawal | opioid-use-disorder | opioid withdrawal syndrome; opioid withdrawal symptoms; opiate withdrawal; heroin withdrawal; withdrawal from opioids; dope sickness; opiate withdrawal symptoms; narcotic withdrawal; symptoms of opioid withdrawal
benzodiazepine withdrawal | sedative-use-disorder | benzodiazepine withdrawal syndrome; benzo withdrawal; withdrawal from benzodiazepines; benzodiazepine withdrawal symptoms; sedative withdrawal; barbiturate withdrawal
nicotine withdrawal | nicotine-dependence | nicotine withdrawal symptoms; smoking withdrawal; tobacco withdrawal; withdrawal from nicotine; symptoms of nicotine withdrawal; smoking withdrawal symptoms
stimulant withdrawal | stimulant-use-disorder
cocaine withdrawal | stimulant-withdrawal | cocaine crash
amphetamine withdrawal | stimulant-withdrawal | methamphetamine withdrawal
cannabis withdrawal | cannabis-use-disorder | marijuana withdrawal; cannabis withdrawal syndrome
caffeine withdrawal | | caffeine withdrawal headache; caffeine withdrawal symptoms
alcohol relapse | alcohol-use-disorder | relapse to drinking; relapse to alcohol use; return to drinking; relapse into drinking
opioid relapse | opioid-use-disorder | relapse to opioid use; relapse to opioid dependence; opioid dependence relapse
alcoholic hallucinosis | alcohol-use-disorder
picky eating | | fussy eating; fussy eater; faddy eating; picky eaters; food refusal; selective eating
emotional eating | | comfort eating; stress eating; eating for comfort; eating in response to stress
`,
};
