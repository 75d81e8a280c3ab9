/**
 * Words that change how something is asserted, a cue a line:
 *
 *     phrase | role | direction | extent
 *
 * Phrase: `a/b` either word, `(a/b)` may be missing, `a~` any inflection, `…` up to four words, `{not}` and other names
 * any word of a group (see `WORD_GROUPS`), `[a …]` has to stand there but is no part of the cue. The longest phrase wins.
 *
 * Role: as in the model; `pseudo` takes the words away from shorter cues; `attribution:who` says who says so.
 *
 * Direction: `forward`, `backward` or `both` from the cue.
 *
 * Extent: how far.
 *   word       the word it is hyphenated with
 *   phrase     the noun phrase with what hangs on it; ends before a finite verb
 *   clause     the clause; a list stays inside, contrast and a new subject end it
 *   report     the content of what is said or thought, to the end of the sentence unless a new main clause begins
 *   verb       forward: the clause; backward: its subject where the verb is passive ("X was not observed")
 *   adjective  predicative ("X is likely to"): the clause with its subject; attributive ("a likely cause"): the phrase
 *   exception  a phrase that is denied, or taken out of the negation it stands in ("no effects except nausea")
 */
export const CUE_ROWS = `
# Negation: words
{not} | negation | both | verb
could/can not | negation | both | verb
never | negation | both | verb
no longer | negation | both | verb
by no means | negation | both | verb
far from | negation | forward | phrase
not a single | negation | forward | clause
nothing suggests/indicates/shows | negation | forward | report
no | negation | forward | clause
none | negation | forward | clause
nobody/nothing | negation | forward | clause
no one | negation | forward | clause
neither | negation | both | verb
nor | negation | forward | clause
{not} at all | negation | both | verb
anything but | negation | forward | phrase

# Negation: without, lack, absence
without | negation | forward | phrase
lack~ | negation | forward | phrase
for lack of | negation | forward | phrase
[{be}] lacking | negation | both | verb
absence [of] | negation | forward | phrase
[{be} (also/completely/entirely/largely)] absent | negation | both | clause
absent | negation | forward | phrase
absent [./,/;/in/from/on/after/during/when] | negation | backward | clause
devoid of | negation | forward | phrase
free of/from | negation | forward | phrase
negative for | negation | forward | clause
unremarkable for | negation | forward | clause
[-] free | negation | backward | word
non [-] | negation | forward | word
non [habit/addictive/addicting/drowsy/sedating/sedative/irritating/toxic] | negation | forward | phrase

# Negation: verbs and adjectives
fail~ to | negation | forward | clause
{not}/never fail~ to | pseudo
advise~/recommend~/counsel~/decide~/vote~ against | negation | forward | clause
advice/recommendation/guidance against | negation | forward | clause
fail~ [in] | negation | forward | clause
failed/fails [./(/:] | negation | backward | clause
failure of/to | negation | forward | phrase
unable to | negation | forward | clause
[{be} …] unable to | negation | both | verb
incapable of | negation | forward | clause
impossible to | negation | forward | clause
[{be}] impossible | negation | both | clause
unlikely | negation, hedge | both | adjective
deny~ | negation | forward | clause
refute~/disprove~ | negation | forward | clause
ruled out | negation | both | clause
ruled out [by/with] | negation | backward | clause
ruled out [for] | negation | forward | clause
ruled her/him/patient out (for) | negation | forward | clause
ineffective/useless/unhelpful/powerless/worthless | negation | both | clause
of no use/benefit/value/help | negation | both | clause
to no avail | negation | backward | clause
{not} (yet/so/far/really/entirely/been/come) borne out | negation | both | clause
{not} (yet/so/far) materialize~/materialise~/eventuate~ | negation | both | clause
[{be}/proved/proven/turned/out (to/be/largely)] unfounded/groundless/baseless/unsupported/unsubstantiated | negation | both | clause
[{be}/proved/proven/turned/out (to/be/long/since/now/largely/simply/all) (a/an)] debunked/discredited/dispelled/disproved/disproven/refuted/untrue/false/mistaken/misconception/myth | negation | both | clause
[{be} (simply/plain/just/quite)] wrong/incorrect/nonsense [./,/;/)] | negation | both | clause
{not} true/correct [that] | negation | forward | report
{be} (also/just/simply/quite/completely/entirely) (a) false/untrue/incorrect/wrong/misconception/myth/fallacy/lie [that] | negation | forward | report
{not} (actually/really/simply) the case [that] | negation | forward | report
wrong/incorrect/untrue/false/misleading/inaccurate to say/claim/state/think/believe/suggest/assume/argue [that] | negation | forward | report
no [(good/strong/convincing/reliable/clear/real/solid/credible/scientific/clinical) evidence/proof/indication that] | negation | forward | report
no [(single/published/clinical/good/large) study/trial/research (has/have) (ever/yet) shown/found/proved/proven/demonstrated that] | negation | forward | report
({not} yet) {not} (yet) been shown/proved/proven/demonstrated/established/confirmed [that] | negation | forward | report
lack~/without/no/little/scant (any) (real/good/solid/sound/scientific/clinical/factual/medical) basis/foundation/merit | negation | both | clause
lack~ (any) (real/good/solid/sound/scientific/clinical/factual) support/substance | negation | both | clause
without/no/little/scant (any) scientific/clinical/factual support/substance | negation | both | clause
few and far between | negation | backward | clause
virtually/practically/almost/nearly/all/but/largely unheard/unknown/nonexistent/nil (of) | negation | backward | clause
{be} (also/now/been/since) (largely/mostly/widely/generally) abandoned [in/for/as] | negation | both | clause
{not} (a/an/much/usually/generally/normally) (of/common/major/serious/real/big) (a/an) problem/issue/concern/worry | negation | backward | clause
little/nothing to offer | negation | forward | clause
nothing/little (at all) to go on | negation | both | clause
come/came/comes/coming back negative | negation | backward | clause
zero [(known/serious/harmful/lasting/real/adverse/negative/side) effects/risk/risks/downtime/pain/harm/addiction/dependence/dependency/withdrawal/hangover/evidence/benefit/complications/scarring] | negation | forward | phrase
difference that {be} {not} (statistically) significant | negation | backward | clause
{be} (a/an/rather/also) poor/bad/wrong (first) choice/option/candidate/fit/bet | negation | both | clause
[{be}/proved/been (also/again/largely/rather/very)] disappointing/underwhelming/unimpressive | negation | both | clause
{not} (the/a/always) best/right/ideal/first choice/option/treatment/fit/answer/idea | negation | both | clause

# Negation: hardly ever, and less than others
hardly/scarcely/barely ever [{be}/respond~/work~/help~/improve~/change~/cause~/lead~/make~/give~/produce~/affect~] | negation | both | verb
hardly/scarcely/barely/seldom [cause~/does/do/did] | negation | forward | verb
rarely/seldom/hardly/scarcely/barely [respond~/work~/help~/improve~/change~/relieve~/ease~/alleviate~/cure~/heal~/treat~/control~/manage~/prevent~] | negation | forward | verb
rarely/seldom/hardly/scarcely/barely [bring~/provide~/offer~/give~/deliver~/make~/have/has/had (…) relief/help/benefit/improvement/cure/remission/effect/impact/difference] | negation | forward | verb
no less likely [to] | negation | forward | clause
less likely [(than …) to (also) cause/upset/disturb/irritate/trigger/provoke/produce/lead/give/interfere/affect/harm] | negation | forward | clause
(very) low/poor/weak/negligible affinity [for] | negation | forward | clause
rarely/seldom/hardly (,) if ever (,) | negation | both | verb
low/minimal/negligible/little/no (known/apparent) [(potential/liability/risk for/of) abuse/addiction/addictive/dependence/misuse (and dependence) (potential/liability/risk)] | negation | forward | clause
[(potential/liability/risk for/of) abuse/addiction/addictive/dependence/misuse (potential/liability/risk) (…) {be}] low/minimal/negligible | negation | both | clause

# Negation: one against another
rather than | negation | forward | phrase
instead of | negation | forward | phrase
as opposed to | negation | forward | phrase
other than | negation | forward | exception
except/excepting (for) | negation | forward | exception
apart/aside from | negation | forward | exception
with the exception of | negation | forward | exception
[harm/problem/trouble/effect/reaction] beyond | negation | forward | exception
[harmless/safe (enough) (,)] apart/aside from | pseudo
no better/worse/safer/stronger/faster/different than/from/to | negation | both | clause
as good/well/effective/helpful/much as [(a/the) placebo/sham/dummy/fake/saline] | negation | both | clause
no/{not} more/less … [than] | negation | both | clause
waste of money/time | negation | both | clause
no match for | negation | both | clause

# Negation: too little to count
little to/or no | negation | forward | clause
hardly/scarcely/barely any | negation | forward | clause
little [(good/strong/reliable/scientific/clinical) evidence/research/proof/data/support] | negation | forward | report
little/minimal/negligible [(or/to/clinical/additional/added/real/apparent/measurable) difference/effect/benefit/relief/impact/improvement/effectiveness/efficacy/value/influence/risk/use] | negation | forward | clause
limited [(clinical/scientific/therapeutic/long/high/quality/-/term) effect/effectiveness/efficacy/benefit/relief/success/value/impact/evidence/research/data/proof/support/use/usefulness] | negation | forward | clause
insufficient/inadequate/poor/lacking [(clinical/scientific/pain/symptom/long/-/term) evidence/effect/effectiveness/efficacy/relief/benefit/data/proof/research/control/response/support] | negation | forward | clause
[evidence/case/proof/support (…) {be} (often/still/also/very/highly/quite/rather/somewhat/fairly/generally/largely/so)] thin/flimsy/shaky/scant | negation | both | clause
[effect/effectiveness/efficacy/benefit/relief/success/value/evidence/research/data (…) {be} (often/still/also/very/highly/quite/rather/somewhat/fairly/generally/largely/so)] limited/insufficient/inadequate/minimal/negligible/poor/lacking/scarce/sparse | negation | both | clause
too little/weak/few | negation | forward | clause

# Not negation, though it looks so
{not} only/just/merely/simply/solely/least/handiest/simplest | pseudo
no longer only/just/merely/simply/solely/handiest/simplest | pseudo
no longer most effective/effectively | pseudo
no doubt/wonder/matter/exception/stranger/coincidence/surprise/question/mistake | pseudo
without (a) doubt/question/fail/exception/difficulty | pseudo
compared/comparing with/to no treatment/intervention/therapy/drug/medication/surgery | pseudo
than/versus/against/or/and/to no treatment/intervention/therapy/drug/medication/surgery | pseudo
not to mention | pseudo
you {not} explain | pseudo
you {not} account for | pseudo
that/which (will/do/does/did/would) {not} (seem) (to) stop/heal/settle/clear/improve/fade/shift [,/;/./and/or] | pseudo
that/which (will/do/does/did/would) {not} (seem) (to) go away/down | pseudo
that/which (will/do/does/did/would) {not} (seem) (to) move/heal/settle/clear/fade/close/subside/resolve/improve/budge | pseudo
that/which (will/do/does/did/would) {not} (seem) (to) stop bleeding | pseudo
no later/earlier/sooner/fewer/longer/less/more (often/frequently) than | pseudo
no less | pseudo
[but (are/is)] not limited to | pseudo
[effects/reactions/events/complaints/problems (…) {be} (often/usually/generally/mostly/largely/mainly)] limited/restricted/confined to | pseudo
[no (,) (no) (,) this/that/it {be} (just/only/simply/purely)] a myth/misconception | pseudo
no , | pseudo
, not fewer/less/lower/better , | pseudo
nobody/no (one) (is) (quite/really/fully/yet/completely/entirely) know~/understand~/sure (exactly) how/why | pseudo
{not} uncommon/uncommonly/unusual/rare/infrequent/infrequently/unlike/unexpected/surprising/surprisingly/insignificant/negligible/unheard/unreasonable/unrelated/impossible/implausible/inconsiderable/trivial | pseudo
far from rare/uncommon/unusual/infrequent/clear/certain/ineffective/harmless/useless | pseudo
by no means rare/uncommon/unusual/infrequent/ineffective/harmless/useless | pseudo
by no means clear/certain | hedge | both | clause
{not} unlikely [that/to] | hedge | both | adjective
{not} an/entirely/completely/altogether/wholly uncommon/unusual/risk | pseudo
{not} (be) free/devoid of/from | pseudo
no … free/devoid of/from | pseudo
no … without | pseudo
never/nothing … better | pseudo
nothing worse/more than | pseudo
[leave~/left …] unable to | pseudo
never/no/seldom/rarely/hardly/{not} (be/been) without | pseudo
{not}/never (be) lack~/absent/fail~ | pseudo
no/{not} (a/any) lack/shortage/absence of | pseudo
{not} be overstated/overestimated/overemphasized/stressed (enough) | pseudo
can't/cannot help but | pseudo
nothing but | pseudo
nothing short of | pseudo
why not | pseudo
or not | pseudo
, no more ,/. | pseudo
{not} inferior | pseudo
if not | pseudo
no (significant) interval change | pseudo
presence and/or/versus absence | pseudo
gram (-) negative | pseudo
not until | pseudo
{not} … until | pseudo

# Hedges: modals
may/might/could/maybe | hedge | both | verb
would [(also/then/thus/still) be/appear/seem/suggest/imply/explain/make/predict/expect/argue/indicate/account/favour/favor/support] | hedge | both | verb
in/since/during/until may | pseudo
could be detected/measured/observed/reproduced/rescued/isolated/demonstrated/confirmed/determined | pseudo
could all/both/still/no | pseudo
would be better/wise/best/told/asked/given/offered/needed | pseudo
perhaps most/more/best | pseudo
should [(also/then/therefore/thus) prove/contribute/help/allow/provide/facilitate/lead/enable/improve/reduce/increase/ease/relieve] | hedge | both | verb
should be [possible/useful/able/effective/helpful/feasible] | hedge | both | verb
{not} necessarily | hedge | both | verb

# Hedges: adverbs and adjectives
possibly/probably/perhaps/presumably/conceivably/seemingly/supposedly/hypothetically/theoretically/ostensibly | hedge | both | verb
potentially/apparently | hedge | forward | phrase
[{be}] potentially/apparently | hedge | both | verb
potentially/apparently [not/{be}/has/have] | hedge | both | verb
in theory | hedge | both | verb
likely | hedge | both | adjective
likely [block~/inhibit~/act~/work~/bind~/reduce~/lower~/increase~/raise~/stimulate~/affect~/help~/ease~/improve~/cause~/slow~/relax~/boost~/prevent~] | hedge | both | verb
more/less/as likely [to] | pseudo
possible | hedge | both | adjective
as … as possible | pseudo
if/where/when/wherever/whenever possible | pseudo
best possible | pseudo
possible [(unwanted) side/adverse/unwanted/harmful effect/effects/reactions/events] | pseudo
possible [risks/complications] | pseudo
not possible to ascertain/determine/know/tell/say | hedge | forward | report
putative/probable/presumptive/suspected/presumed/purported/supposed/assumed | hedge | forward | phrase
potential | hedge | forward | phrase
membrane/action/redox/resting/evoked/full potential | pseudo
unproven/unconfirmed/inconclusive/speculative/controversial/debatable/questionable/experimental/unproved | hedge | both | adjective
promising | hedge | both | adjective
{not}/never (be/been) (completely/entirely/definitively/definitely) excluded/discounted | hedge | both | clause
{not}/never (be/been) (completely/entirely/definitively/definitely) ruled out | hedge | both | clause

# Hedges: appearance, thought and inference
appear~ [to/that/as/safe/effective/promising/beneficial/helpful/useful/important/necessary/sufficient/critical/able/likely/unlikely/relatively/less/more/well/linked/related/due/largely/mainly] | hedge | both | clause
[it] appear~ | hedge | forward | report
seem~ | hedge | both | clause
suggest~/believe~/propose~/speculate~/postulate~/theorize~/surmise~ | hedge | forward | report
hint~ [that/at] | hedge | forward | report
[{be} … ] suggested | hedge | both | clause
[a/an/the/its/their/other/this] suggested | hedge | forward | phrase
suggestive of | hedge | forward | phrase
indicate~ that | hedge | forward | report
[research/study/trial/evidence/review/researcher/survey …] indicate (that/a/an/the) | pseudo
indicate/indicating [a/an/the] | hedge | forward | report
indicate~ [(a/an/the) possible/potential] | hedge | forward | report
imply/implies/implying/implied/suspect~ (that) | hedge | forward | report
[{be} …] thought to/that | hedge | both | clause
[{be} …] believed | hedge | both | clause
assume~ [that/to] | hedge | forward | report
[{be}] assumed/presumed/suspected/hypothesized/postulated/proposed/theorized/speculated/predicted/expected/estimated/anticipated [to/that/as] | hedge | both | clause
infer/expect/think that | hedge | forward | report
hypothesis/possibility/notion/idea/assumption/speculation/suggestion/theory [that/of/for/is/remain/in] | hedge | forward | report
likelihood/prospect/chance [that] | hedge | forward | report
raise~ the (intriguing/interesting) possibility/question | hedge | forward | report
hope [that/to] | hedge | forward | report
[offer~/give~/bring~/hold~/provide~/new/real/some/of] hope | hedge | forward | clause
promise [in/for/as/of/when/.] | hedge | both | clause
[show~/hold~ (great/some/considerable/early/much/significant/real)] promise | hedge | both | clause
growing/increasing/renewed/considerable/mounting/emerging interest | hedge | forward | clause

# Hedges: thin evidence
some evidence/data/research | hedge | forward | report
emerging/preliminary/early/anecdotal/initial/weak/tentative/mixed/conflicting/inconsistent/limited/circumstantial (clinical/scientific) evidence/research/data/study/trial/finding/result/report/observation | hedge | forward | report
anecdotal/preliminary/anecdotally/tentatively | hedge | forward | clause
[evidence/result/finding (…) {be} (still/currently/often/so/far)] mixed/conflicting/inconclusive/preliminary/inconsistent/weak | hedge | both | clause
under debate | hedge | backward | clause
[effectiveness/efficacy/result/response/outcome/benefit (of …)] vary~ | hedge | both | clause
more research/study/evidence/data/trial {be} needed/required/necessary | hedge | backward | clause

# Hedges: not known
[{be} (still/currently/largely/yet/as/also/somewhat/presently)] unknown/unclear/uncertain/unsettled/unresolved/undetermined/elusive | hedge | both | clause
{not} (been/yet/be/as/yet/been) (yet/currently/presently) (fully/clearly/well/entirely/completely/definitively/totally/precisely/exactly/firmly) (been/yet) clear/known/understood/evident/certain/delineated/settled/obvious | hedge | both | clause
{not} (been) (yet) (been) (fully/well/clearly/firmly/definitively) proven/proved/established/confirmed/verified | negation | both | clause
{not} (been) known to | negation | both | verb
{not} clear why/how | pseudo
remain~ to be … seen/determined/elucidated/established/proven/clarified/defined/investigated/shown/tested/explored | hedge | backward | clause
(has/have) yet to be (fully/clearly) determined/established/elucidated/clarified/defined/proven/seen/investigated/confirmed | hedge | both | clause
(has/have) yet to be | negation | both | clause
have/has/had yet to | negation | forward | clause
{not} clear/known/certain/evident/sure/established/obvious [if/whether] | hedge | forward | report
({not}) rule out | hedge | forward | clause
r / o | hedge | forward | clause

# Nothing is asserted
may/might/could (well/just) be [that] | hedge | forward | report
doubt~/doubtful that | hedge | forward | report
no/little/nobody/{not} doubt~ (that) | pseudo
no one doubts (that) | pseudo
hypothesize~/hypothesise~ [that] | hedge, non-assertion | forward | report
whether (or not) | hedge, non-assertion | forward | report
[determine~/know~/see/test~/examine~/investigate~/clear/ask~/evaluate~/assess~/clarify/unclear/unknown/wonder~/decide/uncertain/establish/explore/check] if | hedge, non-assertion | forward | report
if/unless | non-assertion | forward | clause
even if | pseudo
as if | pseudo
if any | pseudo
provided/providing/assuming that | non-assertion | forward | clause
as long as | non-assertion | forward | clause
depending on | non-assertion | forward | phrase
myth (#/1/2/3/4/5/6/7/8/9/10) :/. | non-assertion | forward | report
misconception/myth (is/:) that | negation | forward | report

# Approval, which says nothing of whether it works
{not} … approved/licensed/licenced/authorized/registered (by/for/as/to) | regulatory | both | clause
{not}/without/lack~/no … approval/authorization/license/licence | regulatory | both | clause
no … approved/licensed/authorized [for/to/by/treatment/drug/medication/medicine/therapy] | regulatory | both | clause
unlicensed/unlicenced/unapproved/unregulated | regulatory | both | clause
refuse~/decline~ to approve/license/licence/authorize/clear | regulatory | both | clause
off (-) label/licence/license | regulatory | both | clause
yet to be approved/licensed/authorized | regulatory | both | clause
`;

/** Words and marks that `{not}` and other names in a phrase stand for; a word is of one group. */
export const WORD_GROUPS = {
  '{not}':
    "not cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't shouldn't mustn't mightn't needn't ain't",
  '{be}': 'is are was were be been being remain remains remained become becomes became',
  '{mark}': ', ; ( – —',
  '{product}':
    'drug medicine medication remedy pill tablet capsule lozenge jab shot injection infusion vaccine drops cream ointment gel patch spray inhaler',
} as const;

/** Who says so: the nouns that stand before a verb of saying. One group a line, `who | names`; `=Name` in this case only. */
export const SOURCE_ROWS = `
research | study; trial; research; meta-analysis; review; evidence; data; finding; result; experiment; researcher; scientist; investigator; survey; literature; analysis; analyses; science; author; academic; case series; case report; case study
regulator | fda; =EMA; =MHRA; =NICE; =TGA; =WHO; =CDC; food and drug administration; european medicines agency; european commission; health canada; medicines and healthcare products regulatory agency; national institute for health and care excellence; therapeutic goods administration; regulator; regulatory agency; regulatory body; health authority; drug agency; world health organization
clinician | doctor; physiotherapist; physical therapist; occupational therapist; chiropractor; osteopath; acupuncturist; dentist; podiatrist; physician; clinician; expert; psychiatrist; psychologist; specialist; pharmacist; provider; surgeon; nurse; practitioner; therapist; neurologist; dermatologist; cardiologist; anesthesiologist; oncologist; pediatrician; gynecologist; dietitian; professional; consultant; professor; dr; gp; guideline
patients | patient; user; people; participant; individual; sufferer; client; customer; consumer; volunteer; adult; woman; man; parent; respondent
other | company; manufacturer; critic; critics; skeptics; proponent; supporter; advocate; clinic; seller; maker; marketer; blogger; influencer; celebrity; fan; promoter; guru; naturopath; social media; social media group; social media post; online group; forum; opponent; media; newspaper; website; source
`;

/** Verbs of saying and showing, by whom they make a source of what follows: `who | forms`; a stem stands for its inflections. */
export const REPORT_VERB_ROWS = `
research clinician regulator patients other | say; said; report; claim; state; describe; mention; tell; told; complain; insist; swear; swore
research clinician regulator other | show; shown; find; found; note; believe; think; thought; argue; recommend; warn; caution; suggest; confirm; feel; felt; agree; indicate; demonstrate; conclude; reveal; prove; proven; observe; highlight; support; point; establish; document; emphasize; stress; explain; advise; consider; suspect; propose; discover; hypothesize; speculate; estimate; predict; maintain; assert; contend; tout; promote; hail; advertise; market
research | link; associate; examine; investigate; explore; evaluate; compare; test; assess; identify; back; detect; record; look; yield; hint; imply; fail; refute; contradict; underscore; lend
regulator | approve; authorize; license; clear; grant; require; issue; permit; restrict; ban; withdrew; withdraw; reject; classify; list; designate
`;

/** Phrases that name who says so by themselves: `phrase | who | direction | extent`, written as in `CUE_ROWS`. */
export const ATTRIBUTION_ROWS = `
{be} (also/been/consistently/previously/recently/first/repeatedly/clinically/scientifically) shown/found/proven/demonstrated/proved (to/that/in/as/by) | research | both | clause
clinically/scientifically/medically proven/tested/shown/proved/validated/studied/demonstrated | research | both | clause
research/science/evidence - based/backed | research | both | clause
backed/supported by (clinical/scientific/strong/solid/extensive/recent/the/much/some) research/science/evidence/study/trial/data | research | both | clause
in (clinical/controlled/human/animal/small/large/recent/early/several/many/some/other/randomized/randomised) study/trial/experiment | research | both | clause
in/from/of (a/an/one/this/that/another/the/two/three/several/recent/these/both/four) (…) study/trial/experiment/survey/meta-analysis/review/cohort | research | both | clause
fda/ema/mhra/nice - approved/authorized/cleared/licensed/recommended | regulator | both | clause
approved/licensed/authorized/cleared/recommended by (the) (us/u/.s/uk/european) fda/ema/mhra/nice/regulator/food/european/medicine/health | regulator | forward | clause
[{be} (also/been/currently/officially/recently/now/only/fully/first)] approved/licensed/authorized/cleared/recommended by (the) (us/u/.s/uk/european) fda/ema/mhra/nice/regulator/food/european/medicine/health | regulator | both | clause
fda/regulatory/ema/mhra (marketing) approval/authorization/clearance/license | regulator | both | clause
by the fda/ema/mhra/european/regulator | regulator | both | clause
black/boxed box/warning (warning) | regulator | both | clause
patient/user/people/individual/parent/woman/man/some/many (…) find/found/notice/noticed/feel/felt/think/thought that/it | patients | forward | report
anecdotally | patients | both | clause
anecdotal report/evidence | patients | forward | report
reportedly/purportedly/allegedly/supposedly | other | both | clause
{be} (often/sometimes/widely/also) said/claimed/touted/rumored/rumoured/marketed/advertised/promoted/hailed (to/as/that) | other | both | clause
so - called | other | forward | phrase
in (my/our/their) (clinical) opinion/experience/view | clinician | both | clause
widely/commonly believed | other | both | clause
`;

/** Words that are a source only right before the verb: "many believe". */
export const BARE_SOURCES = 'some many others most few';

/** Words that tell whose voice a passage has, where no sentence says so; in normal form, tenses as written. */
export const VOICE_WORDS = {
  study:
    'participant volunteer trial study studies meta-analysis cohort investigator researcher randomized randomised randomly crossover enrolled recruited assigned allocated reviewers follow-up',
  /** What a treatment is compared with in studies only. */
  comparator: 'placebo sham',
  past: "was were had did didn't wasn't weren't fell rose felt saw held led gave took came went got kept lost slept grew began became ran found met left brought made spent stood cut",
  present:
    "is are has have hasn't haven't can may might will would should must does do cannot don't doesn't isn't aren't can't won't depends remains",
  /** What happened to a treatment and not in a study. */
  history: 'approve license authorize clear launch invent discover introduce market ban',
  firstPerson: "i my me mine i'm i've i'd",
  notBeforePast:
    'is are was were be been being has have had a an the this that these those and or of in with by to for not never no its their his her as than when if who',
  notAfterPast: 'by from under',
  relative: 'which who that',
  /** How sure a review is. */
  graded: 'probably may might slightly little uncertain',
} as const;

/** Verbs that open an imperative in advice to readers. */
export const IMPERATIVES =
  'ask talk speak consult tell call contact seek see discuss check read take use avoid stop keep store follow consider make let swallow apply place inject limit start continue visit learn find try get give choose watch monitor wait inform look tell please';
