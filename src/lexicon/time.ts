/**
 * Words for time. A name is matched word by word, whatever its case, number and spelling.
 * Fields are separated by "|", names by ";".
 */

/** unit | ISO 8601 of one | how far a bare plural ("weeks", "several weeks") reaches; empty: no bound | other names */
export const timeUnits = `
second | PT1S | PT1M | sec; s
minute | PT1M | PT1H | min
hour | PT1H | P1D | hr; hrs; h
day | P1D | P2W | d
night | P1D | P2W
week | P1W | P3M | wk; wks; w
fortnight | P2W | P3M
month | P1M | P2Y | mo; mos; mth
year | P1Y | | yr; yrs; y; ys
decade | P10Y
century | P100Y
`;

/** unit | how many of it | are one (or as many as the last field says) of this wider unit */
export const timeEquals = `
second | 60 | minute | 1
minute | 60 | hour | 1
hour | 24 | day | 1
day | 365 | year | 1
day | 30 | month | 1
day | 7 | week | 1
week | 52 | year | 1
week | 12 | month | 3
fortnight | 1 | week | 2
month | 12 | year | 1
decade | 1 | year | 10
`;

/** amount | lowest | highest; empty: as far as the plural of the unit reaches | words before the unit */
export const timeAmounts = `
several | 2 | | a few; few; quite a few; several; some; many; numerous; multiple; a number of; just a few; a good many; various
couple | 2 | 2 | a couple of; couple of; a couple; the couple of
half | 0.5 | 0.5 | half a; half an; a half; half; one half; half of a; half of an; one half of an
quarter | 0.25 | 0.25 | a quarter of an; quarter of an; a quarter of a; quarter of a; a quarter; quarter
three quarters | 0.75 | 0.75 | three quarters of an; three quarters of a; three quarter
one | 1 | 1 | a; an; another; all; full; whole; entire; a full; a whole; an entire; the whole; the entire; one full; one whole; an additional; a further; an extra; all the; a single; each full
`;

/** Words that may stand between a number and its unit. */
export const unitAdjectives = `
consecutive; full; whole; entire; additional; further; more; extra; successive; business; working; calendar; complete;
straight; continuous; solid; long; short; other; weekday; school; treatment; subsequent; uninterrupted; hospital; good
`;

/** relation | words before a duration; the longest that fits is read, and words before it in turn */
export const timeRelations = `
at-least | at least; more than; longer than; greater than; no less than; not less than; no fewer than; a minimum of; minimum of; minimum; upward of; upwards of; beyond; exceeding; exceed; exceeds; exceeded; as little as; as few as; > ; ≥; > =; for over; for well over; well over; just over; a little over; lasting over; lasted over; lasts over; last over; or more than; in excess of; not until; no sooner than; starting at; at the very least; at a minimum
at-most | up to; at most; no more than; not more than; no longer than; not longer than; less than; fewer than; shorter than; in under; just under; under; a maximum of; maximum of; maximum; as long as; as much as; as many as; below; < ; ≤; < =; not to exceed; not exceeding; for up to; no later than; limited to; in less than; within less than; within up to; in as little as; well under; until; at the latest; up until
within | within; within the first; in the first; during the first; the first; first; inside; within a period of; within just; within only; in the initial; within the initial; within the next; in the next; over the first; as quickly as within; within as little as
about | about; approximately; around; roughly; nearly; almost; ~; ≈; circa; approx; approx .; an average of; average of; on average; a median of; median of; median; mean; a mean of; some; close to; typically; usually; an estimated; c .; averaging; averages; generally; normally; or about; in about; in around; a mean duration of; ±
since | since; as of
for | for; for the; for a; for the last; for the past; for the next; for a period of; for a total of; for periods of; for another; for the first; for a further; a total of; a period of; periods of; a duration of; duration of; for only; for just; for a duration of; last; lasts; lasted; lasting; take; takes; took; taking; persist; persists; persisted; persisting; continue for; for a minimum; for an additional
over | over; during; throughout; across; over the; over the last; over the past; over the next; over the course of; over a period of; over the following; during the; in the course of; over a; through; over just; over only; during the last; during the past; during the following; throughout the
`;

/** Relations whose words belong to what is quoted ("more than an hour"). */
export const quotedRelations = 'more than; less than';

/** Words before or after a bare plural ("for weeks", "weeks later") that make it a duration. */
export const pluralBefore = `
for; within; in; over; after; into; during; through; throughout; last; lasts; lasted; lasting; take; takes; took; taking; persist;
persists; persisted; persisting; continue; continues; need; require; requires; wait; spend; only; even; usually; often; about;
typically; generally; several; mere; just; many; from; by; until; up; to; be; sometimes; possibly; perhaps; occur; occurs; occurred
`;
export const pluralAfter = 'later; after; afterward; afterwards; long; before; earlier; apart';

/** label | words whose length nobody has measured */
export const vagueTimes = `
almost immediate | almost immediate; almost immediately; almost instant; almost instantly; nearly immediate; near immediate; nearly instant; almost instantaneous; virtually immediate; nearly immediately
immediate | immediate effect; immediate relief; immediate onset; immediately; instantly; instantaneous; instant relief; straight away; right away; instant effect; works immediately; immediate action; immediate improvement; immediate response | before your eyes
rapid | rapid onset; rapid relief; rapid effect; rapid action; rapid acting; rapid improvement; rapid response; rapid reduction; rapid symptom relief; rapid pain relief; rapid antidepressant effect; rapid absorption; rapidly; quickly; fast acting; fast onset; fast relief; fast effect; fast action; quick relief; quick onset; quick acting; quick effect; quick results; rapid results; fast results; speedy relief; work fast; works fast; worked fast; working fast; act fast; acts fast; acting fast; faster onset; quicker onset; faster relief; quicker relief; more quickly; more rapidly; swift relief; swiftly; speed of onset; rapid benefit; rapid benefits; quicker acting; faster acting; rapidity; work faster; works faster; acts faster; prompt relief; promptly; rapid recovery; quick recovery; short onset; early onset of action; rapid pain reduction
slow | slow onset; slowly; slow acting; gradual onset; gradually; delayed onset; slower onset; onset is slow; slow action; slow effect; gradual improvement; gradual relief; slower acting; works slowly
short-lived | short lived; short term; short acting; short lasting; temporary; temporarily; transient; transiently; brief; briefly; short duration; short duration of action; for a short time; short time; short period; for a short period; for a while; short course; not long lasting; not last long; fleeting; momentary; momentarily; short half life; passing; wears off quickly; wear off quickly; resolve quickly; resolves quickly; resolved quickly; goes away quickly; go away quickly; disappear quickly; disappears quickly; self limiting; self limited; short periods; brief period; temporary relief; for a limited time; for a short while; short spell
long-lasting | long lasting; longer lasting; longest lasting; lasting relief; lasting effect; lasting effects; lasting results; lasting pain relief; long acting; longer acting; long term relief; long term results; long term outcomes; long term effect; long term benefit; long term benefits; long term pain relief; long term improvement; long duration; long duration of action; sustained relief; sustained effect; sustained response; sustained pain relief; durable response; durable; durability; keeps working; kept working; keep working; long lived; enduring; extended relief; lasting improvement; lasting benefit; lasting benefits; long standing relief; long half life; prolonged relief; prolonged effect; prolonged pain relief; sustained improvement; sustained benefit; long term remission; long lasting relief; long lasting effects
prolonged | prolonged; prolong; prolongs; extended period; extended periods; for a long time; long time; long periods; for long periods; a long period; a long time; for an extended period; longer period; longer periods; lengthy; protracted; for extended periods; longer duration; for longer periods
long-term | long term; long term use; longterm; over the long term; in the long term; in the long run; over the long run; long term treatment; long term therapy; chronic use; extended use; long term basis; long run; chronic treatment; chronic therapy; long haul; prolonged use; prolonged treatment; prolonged exposure; prolonged therapy; continued use
medium-term | medium term; intermediate term; mid term; intermediate acting
over time | over time; with time; as time passes; as time goes on; in time; over the years; with the passage of time; as time goes by; eventually; in due course
permanent | permanent; permanently; irreversible; irreversibly; forever; never goes away; for good; indefinitely; indefinite; for the foreseeable future | for ever; for evermore
lifelong | lifelong; life long; for life; lifetime; for the rest of your life; for the rest of their lives; throughout life; for the rest of one's life; lifelong treatment; rest of your life; for your whole life
several sessions | several sessions; multiple sessions; repeated sessions; many sessions; a series of sessions; several treatments; multiple treatments; repeat treatments; repeated treatments; a series of infusions; several infusions; multiple infusions; repeated infusions; repeat infusions; series of treatments; repeated doses; multiple doses; several doses; a series of treatments; a series of injections; repeated injections; multiple injections; several injections; more than one session; more than one treatment; repeat injections; repeat sessions; a few sessions; series of injections; series of infusions; repeated administration; repeated use; repeated dosing; several courses; repeated courses; multiple courses; several cycles; multiple cycles; repeated cycles
single dose | single dose; one dose; single infusion; single session; one infusion; single treatment; single injection; one time dose; one injection; one off treatment; one session; single administration; one time treatment; after one dose; one treatment
overnight | overnight; all night; all night long; through the night; throughout the night; during the night
round the clock | around the clock; round the clock; throughout the day; all day long; day and night
`;

/** label | words that say how often */
export const frequencyWords = `
daily | daily; every day; each day; per day; everyday; once daily; once a day; one time a day; one time per day; qd; q.d.; q.d; every 24 hours; day to day; on a daily basis; once per day; once each day; once every day; per diem; once in a day; one time daily; daily basis; every single day
nightly | nightly; every night; each night; per night; once nightly; at bedtime; qhs; before bedtime; before bed; once a night; at night; every evening; each evening
every morning | every morning; each morning
twice daily | twice daily; twice a day; two times a day; 2 times a day; bid; b.i.d.; b.i.d; two times daily; twice per day; two times per day; twice each day; every 12 hours; every twelve hours; q12h; 2 times daily; 2 times per day; morning and evening; morning and night
three times daily | three times daily; three times a day; 3 times a day; tid; t.i.d.; t.i.d; tds; 3 times daily; three times per day; every 8 hours; every eight hours; q8h; thrice daily; thrice a day; 3 times per day
four times daily | four times daily; four times a day; 4 times a day; qid; q.i.d.; q.i.d; qds; 4 times daily; four times per day; every 6 hours; every six hours; q6h; 4 times per day
every other day | every other day; alternate days; every second day; on alternate days; qod; every two days; every 2 days; once every two days; every 48 hours; alternating days
weekly | weekly; every week; each week; per week; once weekly; once a week; one time a week; every 7 days; on a weekly basis; once per week; once every week; once each week; every seven days; one day a week; once every seven days; one time per week
twice weekly | twice weekly; twice a week; two times a week; 2 times a week; two times weekly; twice per week; two times per week; 2 times per week
every two weeks | every two weeks; every 2 weeks; fortnightly; every other week; once every two weeks; biweekly; bi weekly; every fortnight; once a fortnight; once every 2 weeks; every 14 days; once every other week; every second week; each fortnight; every fourteen days
monthly | monthly; every month; each month; per month; once monthly; once a month; one time a month; on a monthly basis; every four weeks; every 4 weeks; once per month; once every four weeks; once every month; once every 4 weeks; every 28 days; once each month; every 30 days; one time per month
every three months | every three months; every 3 months; quarterly; once every three months; every 12 weeks; every twelve weeks; once every 3 months; every quarter; once every 12 weeks; every 90 days; once every twelve weeks
every six months | every six months; every 6 months; twice a year; twice yearly; twice per year; two times a year; once every six months; semiannually; biannually; once every 6 months; half yearly; two times per year
yearly | yearly; annually; every year; each year; per year; once a year; once yearly; once per year; every 12 months; per annum; once annually; once every year; every twelve months; once every 12 months; annual
hourly | hourly; every hour; each hour; per hour; once an hour
as needed | as needed; when needed; as required; prn; p.r.n.; p.r.n; when required; on demand; if needed; on an as needed basis; as necessary
`;

/** "daily life" and the like say nothing of how often. */
export const frequencyFollowers = `
life; lives; living; activity; activities; functioning; routine; routines; task; tasks; average; maximum; limit; total; intake; report;
meeting; review; check; newsletter; news; mail; value; allowance; function; performance; work; stress; need; needs
`;

/** Parts of a group of people, and what such a group is called, in normal form. */
export const shareParts =
  'half; third; quarter; fifth; sixth; eighth; tenth; majority; minority; handful; fraction; proportion; number';
export const shareOf =
  'patient; person; participant; woman; man; child; adult; user; case; individual; volunteer; sufferer; taker; recipient; subject; responder; client; attendee; respondent; baby; infant; teenager; girl; boy; mother; family; them; us';

/** Units of quantities, as written. */
export const quantityUnits = `
mg; g; mcg; µg; μg; ug; ng; kg; gram; milligram; microgram; nanogram; kilogram; ml; l; dl; cl; µl; μl; milliliter; liter; litre; millilitre; iu; unit;
international unit; mmol; mol; meq; µmol; μmol; nmol; nM; µM; μM; mM; mosm; cc; cm; mm; mcl; mci; gy; mgy; mbq; kcal; calorie; joule; oz; ounce; lb;
lbs; pound; stone; tablet; capsule; puff; drop; spray; patch; pill; lozenge; sachet; vial; ampoule; teaspoon; tablespoon; tsp; tbsp; suppository; cup;
dose; injection; infusion; session; treatment; cycle; course; percent; per cent; %; ‰; ppm; mmhg; bpm; degree; fold; times; percentage point; beat; inch
`;
