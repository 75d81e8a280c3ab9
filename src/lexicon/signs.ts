/**
 * Words that tell what part the treatment or complaint beside them plays; a row a line:
 *
 *     phrase | sign | pseudo
 *
 * Phrase: as in `CUE_ROWS`; of the rows of one sign the longest phrase wins.
 *
 * Sign:
 *   promotes    the sentence praises in the words of advertising
 *   strikes     before a share of people: how common a disease is among people at large
 *   product     a medicine by its form, or by the most general word
 *   purpose     before what a medicine is for
 *   called      between what kind of medicine it is and its name
 *   explains    opens the explanation of a warning
 *   measured    before a treatment that another is measured against, taken with or given in place of
 *   takes       before what the people take of whom the sentence speaks
 *   takes-too   before what they take besides the treatment that the sentence is about
 *
 * Pseudo: the words are no such sign, and are taken away from shorter phrases.
 */
export const SIGN_ROWS = `
# Praise
breakthrough/groundbreaking/miracle/miraculous/transformative/unparalleled/incredible/incredibly/amazing/guaranteed/unlock | promotes
revolutionize~ | promotes
ground/life/cutting/world/science/award - breaking/changing/edge/class/backed/winning | promotes
game (-) change~/changer | promotes
state - of - the - art | promotes
must - have | promotes
ray of hope | promotes
offer~ hope | promotes
paving the way | promotes
100 % safe/effective/natural | promotes
no side effects whatsoever | promotes

# How common a disease is
strike~/affect~/hit/plague~/trouble~ (about/around/nearly/almost/up) (to) | strikes

# Medicines, what they are for and called
{product} | product
for/against | purpose
to treat/prevent/lower/control/reduce | purpose
called/named (a/an/the) | called
known as (a/an/the) | called

# Why there is a warning
because/since | explains
in which case | explains
{mark} as/which/so/though/although | explains
{mark} as well | explains | pseudo
{mark} it/this/they/these/their | explains
{mark} there is/are | explains
{mark} see/listed | explains

# Other treatments
unlike/than/versus/vs/during/under/alongside/without/failed/tolerate | measured
like all/other/most/many | measured
beat/beats/outperform~/outdid/outdo~/outdone/outstrip~/surpass~/trump~/best~ | measured
(more/less) common/commoner/frequent/rare/rarer/often/oftener/lower/higher/better/worse under | measured | pseudo
than with/in/on/after/for | measured
as common/frequent/often/rare/likely/high/low as with/in/on/after | measured
vs . | measured
rather than | measured
instead of | measured
in place of | measured
as opposed to | measured
instead of using/giving/taking/prescribing | measured
in contrast to/with | measured
on top of | measured
alternative to | measured
compared to/with | measured
comparable/similar to | measured
(on) par with | measured
superior/inferior/non-inferior/noninferior/equivalent/preferable to | measured
add~/added - on/ons to/for | measured
added to/for | measured
adding … to | measured
addition of … to | measured
contains/containing | measured
taken/given/used (together/along/in) (combination) with | measured
combined/combining/mixed/mixing (it/them/this/these) with | measured
taking/using/mixing/combining/giving … with | measured
who/patient~/people/{not}/fail~/inadequate/poor (…) respond~/response/responsive (well/better/poorly/badly/fully/partly/adequately/promptly/quickly/rapidly/only) to | measured
resistant/resistance/resistances to | measured
resist/resists/resisting | measured
refractory/unresponsive to | measured
replace~ | measured
switch~ from | measured
need for | measured
over [other/conventional/traditional/standard/existing] | measured
benefit/advantage/preferred/superior over/to | measured

# What people take
who/whom (are/is/were/was/also/already) (also/already/currently/regularly) take~/took/use~/receive~/have/has/having/need/on/with | takes
if/while you/they/people/patients/someone (are/is/were/was/also/already) (also/already/currently/regularly) take~/took/use~/receive~/have/has/having/need/on/with | takes
people/patients/those/anyone/women/men/children/adults on/taking/with/using/receiving | takes
who/whom (are/is/were/was/had/have) also/already (been/being) take~/taken/took/use~/used/on | takes-too
`;
