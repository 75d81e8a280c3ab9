/**
 * Words that deny one type of claim without a word of negation at its object, and negations that deny no such claim; a row a line:
 *
 *     phrase | claim type | effect | object
 *
 * Phrase: as in `CUE_ROWS`; of the rows of one claim type the longest phrase wins.
 *
 * Claim type: or several, as `indication/mechanism`.
 *
 * Effect:
 *   denies   denies the claim
 *   spares   a negation in these words denies no claim of the type; `before`: none of what stands in them before the negation
 *   pseudo   takes the words away from shorter phrases
 *
 * Object: where the object of the claim stands: `before` or `after` the words in their clause, right behind them (`next`), or `anywhere` in it;
 * `earlier`, in the clause before, where the words take back what that said.
 */
export const DENIAL_ROWS = `
# A trial that found nothing
no (clear/real/significant/important/added/extra/further/additional/meaningful/measurable/clinically/statistically) (significant/important/meaningful/measurable) effect/benefit/improvement/difference/advantage | indication | denies | before
little (or/to) (no) effect/benefit/improvement/difference | indication | denies | before
about the same whether | indication | denies | before
added/adds/adding nothing | indication | denies | before
did/fared/do (exactly/about/just/much) the same | indication | denies | before
do/does/did the same for/to | indication | pseudo
hardly/barely/scarcely/rarely/seldom/{not} (really/usually/always/generally) work/works/respond~/improve~/shift~/budge~ | indication | denies | before
fell/fall~ short of (statistical) significance | indication | denies | before
difference/gap/change/result/effect/this/which/that/it/neither (that/which) {be} {not}/never (statistically/clinically) significant | indication/side-effect | denies | earlier
{not} (statistically/clinically) significant/significantly (so) [./,/;/)] | indication/side-effect | denies | earlier
a (small/slight/mere) difference (that/which) may/might/could (well) {be} (due/down) (to) chance | indication/side-effect | denies | earlier
no (real/significant/true/meaningful/important/statistical) (significant) difference/gap [./,/;/)] | indication/side-effect | denies | earlier
was/were/proved/been (also/again/largely/rather/very) unsuccessful/negative | indication | denies | before
for lack of efficacy/effect/benefit | indication | denies | before
come/comes/came (up/away/back/out) empty/empty-handed | indication | denies | anywhere
draw~/drew/drawn a blank | indication | denies | anywhere
next to nothing | indication | denies | anywhere
basically/absolutely/literally/practically nothing | indication | denies | anywhere
{be}/there's/found nothing at all | indication | denies | anywhere
done little/nothing for | indication | denies | anywhere
hardly/barely/scarcely affect~/change~/budge~/move~/better/different/differ~ | indication | denies | anywhere
{not} (really/exactly/always) (the/a/my/our) best/right/ideal/good/first choice/option/bet/fit | indication | denies | anywhere
{not} (really/of) much use/help/good | indication | denies | anywhere
only a minority/few/handful | indication | denies | anywhere
too small/slight/little/modest to/for | indication | denies | before
less effective/useful/helpful/well/reliably/successful/powerful [in/for/at/on/among/./,/;] | indication | denies | anywhere
less effective/useful/helpful/well/reliably/successful/powerful (…) than | indication | pseudo
disappointing/patchy/poor results | indication | denies | anywhere
evidence/proof/data/studies (…) {be} (also/pretty/too/very/rather/still) thin/thinner/scant/threadbare | indication | denies | anywhere
hope~/promise~/expectation~/enthusiasm … faded/fade~/dashed/evaporated/dwindled/crumbled/disappointed/unfulfilled/waned | indication | denies | anywhere
nothing/none … as fast/well/good/quickly/effective~/reliably as | indication | spares | anywhere
no (other) drug/treatment/medicine/remedy/pill~ … (as) fast~/well/better/good/quickly/effective~/reliably as/than | indication | spares | anywhere

# As much without it
(very/much/nearly/practically/virtually/almost/broadly/roughly/about/just/exactly/essentially) (the) same/similar/identical/alike/comparable/equal/indistinguishable (rate~/number~/frequency/proportion~) in/on/with/between/across/for/under/as (in/on/with/for) (the/each/either/all) both/two/either/placebo/dummy/sham/control/controls/untreated/groups/arms/group/arm | indication/side-effect | denies | before
same on/with (the) drug/treatment/medicine/therapy/it (and/as) (on/with/without) | indication/side-effect | denies | before
evenly/equally spread/divided/distributed/balanced/split | indication/side-effect | denies | before
without (ever) reach~/attain~ (statistical) significance | indication | denies | before
stayed/stay~/remain~ where it/they was/were | indication | denies | before
end~/finish~ (up) (roughly/dead/about) level | indication | denies | before
but/where/and/yet (it/they/this/both) (also/then/again) flopped/disappointed/disappoints | indication | denies | earlier

# A claim that the sentence takes back
{not}/never/no/little/few/nothing … show~/shown/support~/confirm~/prove~/proved/proven/find/found/demonstrate~/back~/bear/bears/borne (up/out) this/that/it/them/these/those (up/out) (claim~/idea/belief~/effect/use/benefit~) (up/out) [./,/;/)] | indication/side-effect/mechanism | denies | earlier
no/little/{not} (any/much/enough/the) (good/real/hard/solid/strong/reliable/convincing/clear/clinical/scientific) evidence/proof/data/support for/of/behind this/that/it/them/these/those (claim~/idea/belief~/effect/use/benefit~) [./,/;/)] | indication/side-effect/mechanism | denies | earlier
this/that/it/which/these/they (claim~/idea/belief~/effect/use/benefit~) has/have/had/is/was/were/are/do/does/did (still/yet/largely) {not}/never (yet/ever/actually/really) (been) (yet/ever/actually/really) borne/shown/proved/proven/confirmed/demonstrated/supported/backed/verified/established (out/up) [./,/;/)] | indication/side-effect/mechanism | denies | earlier
this/that/it/which/these/they (claim~/idea/belief~/effect/use/benefit~) has/have/had/is/was/were/are {not}/never (yet/ever/actually/really) (been) (yet/ever/actually/really) borne/shown/proved/proven/confirmed/demonstrated/verified in/by/out | indication/side-effect/mechanism | denies | earlier
this/that/it/which/these/they (claim~/idea/belief~/effect/use/benefit~) has/have/is/was/are/were (since/now/long/widely) (been) debunked/disproved/disproven/refuted [./,/;/)] | indication/side-effect/mechanism | denies | earlier
this/that/which (claim~/idea/belief~) is/are/was/were (simply/just/largely) false/wrong/untrue/nonsense [./,/;/)] | indication/side-effect/mechanism | denies | earlier
find/finds/found/saw/see/show~/shown/{be} no such link/effect/benefit/risk/association/connection/thing/problem/harm | indication/side-effect/mechanism | denies | earlier

# No licence
{not}/never … approved/licensed/authorized/registered | indication | denies | anywhere
unapproved/unlicensed/unlicenced | indication | denies | before
unapproved/unlicensed/unlicenced [for/in] | indication | denies | after


# As often without it
no/{not}/neither (any/significantly/clearly/actually/really) commoner/rarer/likelier/oftener/higher/greater | side-effect | denies | before
no/{not}/neither (any/significantly/clearly/actually/really) more (nor/or/and) (less) common/frequent/prevalent/often/frequently/likely | side-effect | denies | before
and/but/though/although/yet no/{not} (any/significantly/clearly) (more) commoner/common/frequent/often/frequently than/in/on/with (in/on/with) placebo/dummy/sham/controls/untreated/others/those | side-effect | denies | earlier
has/have/had {not} (yet/so/far) (been/proved/proven/become) (a/an) (real/serious/major/great) problem/concern/issue/worry | side-effect | denies | before

# What comes of something else
[:] none/nil/nothing (known/reported/recorded/seen/noted/expected/identified/listed/so/yet/far) [./,/;/)] | side-effect | denies | earlier
unrelated to | side-effect | denies | before
{not} (actually/really/thought/judged/considered/believed/to/be/been/directly) (to/be) due/related/caused/linked/attributed to/by (the/this/your/study) treatment/drug/medicine/medication/therapy/vaccine/tablet~/pill~/injection~/jab~/it | side-effect | denies | before
left/leave~/are/is (largely) unharmed/unscathed/spared/untouched | side-effect | denies | before

# Leave where others warn
{be} (usually/generally/perfectly/all/also) fine/safe/okay/ok/allowed/permitted/harmless | contraindication | denies | anywhere
you/women/mothers/people/patients can/may (still/usually/safely/normally/also) drink/eat/drive/take/use/breastfeed/have/continue/carry/keep | contraindication | denies | after
allow~ … continued/used/taken/given | contraindication | denies | anywhere
suitable/safe/fine/harmless [for/in/during/while] | contraindication | denies | after
suitable/safe/fine/harmless only | contraindication | pseudo
{not}/never/no … suitable/safe/fine/harmless | contraindication | pseudo
can/may (also/still/usually/generally/normally) be used/taken/given/continued | contraindication | denies | anywhere
can/may (also/still/usually/generally/normally) be used/taken/given/continued … only | contraindication | pseudo
{not}/no (a/an/any) problem/reason/barrier/obstacle/contraindication/contraindicated | contraindication | denies | before

# Not what it is for
{be} {not}/never (a/an/the/any/usually/generally/routinely/normally) (a/an/the) (proper/good/licensed/approved/valid) indication/reason | indication | denies | before
{be} {not}/never/no (very/really/usually/generally/routinely/normally/any/much) recommended/effective/helpful/useful/advised/indicated/approved/licensed/better (than placebo) [./,/;/)] | indication | denies | before

# No effect of it
{be} {not}/never (thought/considered/believed/known) (to/be) (a/an/one/among/any) (of) (the/its/their) (known/recognised/recognized/listed/reported/established/expected) side/adverse/unwanted/undesirable effect~/reaction~/event~ | side-effect | denies | before
{be} {not}/never (thought/considered/believed/known) (to/be) (a/an/any/one) (of) (the/its/their) (known/recognised/recognized/listed/established/real) risk~/concern~/issue~/complication~/danger~/hazard~/worry/drawback/consequence~ | side-effect | denies | before

# What is achieved
free (of/from) | indication | spares | anywhere
time/period/day~/week~/month~/year~/live~/survive~/survival/stay~/remain~/went/go~ (…) without | indication | spares | anywhere
with or without | indication/side-effect/mechanism | spares | anywhere
patient~/people/person/participant~/woman/women/man/men/child~/children/adult~/volunteer~/they (…) had/have/has no | indication | spares | anywhere
patient~/people/person/participant~/woman/women/man/men/child~/children/adult~/volunteer~/they (…) had/have/has no (clear/real/significant/important/added/extra/further/additional/meaningful/measurable/clinically/statistically) (significant/important/meaningful/measurable) effect/benefit/improvement/difference/advantage/response/relief/change | indication | denies | before
no patient~/people/person/participant~/woman/women/man/men/child~/children/adult~/volunteer~ | indication | spares | anywhere
group/arm/percent/cent/half/third/quarter/most/many/majority (of) (…) had/have/has no | indication | spares | anywhere
group/arm/percent/cent/half/third/quarter/most/many/majority (of) (…) had/have/has no (clear/real/significant/important/added/extra/further/additional/meaningful/measurable/clinically/statistically) (significant/important/meaningful/measurable) effect/benefit/improvement/difference/advantage/response/relief/change | indication | denies | before
minimal/few/fewer or no | indication | spares | anywhere
that/which cause~/give~/gave/produce~ no | indication | spares | anywhere
i/he/she/we/they haven't/hasn't/hadn't had (a/an/any/one) (single/further/more/another) | indication | spares | anywhere
i/he/she/we/they (have/has/had) {not}/never had (a/an/any/one) (single/further/more/another) | indication | spares | anywhere
i/he/she/we/they haven't/hasn't/hadn't/not/never had (a/any/much/the) (single) (real) relief/benefit/improvement/luck/success/effect/response | indication | pseudo
i/we/they/he/she never get~/got/catch~/caught | indication | spares | anywhere
no longer (…) had/have/met/meet/qualified/suffer~/need~/show~/ache~/hurt~/itch~/bother~/trouble~ | indication | spares | anywhere

# A side effect that is told by what people cannot do
unable to | side-effect | spares | anywhere
unable to find/show~/confirm~/detect~/demonstrate~/prove/see/establish~/identify~ | side-effect | pseudo
i'm/i/we/they (am/are/was/were) not … any more/anymore | indication | spares | anywhere

# What people who are treated are no likelier to get
people/patient~/those/user~/men/women/children/teenagers/adults/volunteers/participants … (with/on/for/to/in) … {be} no/{not} (any/significantly) more/likelier | indication | spares | before
people/patient~/those/user~/men/women/children/teenagers/adults/volunteers/participants … (with/on/for/to/in) … {be} no/{not} (any/significantly) more/likelier (likely/prone/apt) to recover/improve/respond/survive/achieve/reach/benefit/report/see/get/be/find/feel/heal/conceive/stay/remain/live/sleep/quit/stop/lose | indication | pseudo

# What not to take with a treatment that is used for something
{not}/never take~/combine~/use~/mix~ … if/with | indication | spares | anywhere

# What not to do because of what a treatment may do
{not}/never drive~/cycle~/operate/work/climb/swim/walk/stop … if/when/until/because | side-effect | spares | anywhere
should/must/may/can {not} (normally/usually/generally/ever/also) be given/taken/used/prescribed/started | mechanism | spares | anywhere
should/must/may/can {not} (normally/usually/generally/ever/also) be combined/mixed | mechanism/indication | spares | anywhere

# What a treatment is harmless but for
apart/aside from | side-effect | spares | anywhere

# Who is treated
that/which/who/whose/you/they (…) cannot/can't (…) take~/tolerate~/swallow~/stomach~/bear~/lie/stand/face/use~/manage~/afford~/have | indication | spares | anywhere
people/person~/patient~/adult~/child~/children/woman/women/man/men/those/participant~/volunteer~/individual~/someone/anyone without | indication | spares | anywhere
that/which/who/whose (…) {not}/never/hardly (yet/been/fully/well/adequately/properly/sufficiently/really) (yet/been/fully/well/adequately/properly/sufficiently/really) respond~/improve~/control~/shift~/budge~/settle~/clear~/lift~/gone/tolerate~ | indication | spares | anywhere
that/which/who/whose (…) {not}/never/hardly (yet/been/fully/well/adequately/properly/sufficiently/really) got/get/gotten/getting better | indication | spares | anywhere
{not}/never controlled/helped/relieved/eased/cleared/settled/cured/improved (with) your | indication | spares | anywhere

# Who is warned
who/whose (…) {not}/never | contraindication | spares | anywhere

# What people are told not to do is what the warning is about
should/must/may/can/do/does/could/ought/need not | contraindication | spares | next
shouldn't/mustn't/can't/don't/doesn't/couldn't/needn't/cannot/never | contraindication | spares | next
not to | contraindication | spares | next

# A way of giving is denied by a negation of giving
{not}/no/never/neither/nor/nothing/nobody/unable/without/little … give~/take~/taken/given/administer~/apply~/applied/get~/absorb~/available/come~/inject~/inhale~/swallow~/deliver~/make~/made/sell~/sold/use~/form/need~ | route | denies | anywhere
that/who/should/must {not}/never | route | spares | anywhere
no better/worse/more/less/different (…) than | route | spares | anywhere
{not}/never (be) swallow~/take~/taken/give~/used … same | route | spares | anywhere
no … can/could/will/has/have | route | spares | anywhere
`;
