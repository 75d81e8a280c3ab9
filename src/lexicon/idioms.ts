/**
 * Phrases of everyday language whose words name nothing medical, separated by `;`. Hyphens, plurals and case make no
 * difference; a longer name of the lexicon wins.
 */
export const idioms = `
# Verbs that look like complaints, treatments and their forms
drop out; drop off; a sharp drop; flush the toilet; flush it; flush them; flush the line; flush out; flush away
burn calories; burning calories; burn more calories; burn off; burn energy; burning energy; burn more energy; burn sugar; burn glucose; burn through
complement your; complement the; complement other; complement each other; complement to; complement existing
stress that; stress the importance; stress the need; stress how
tick the box; tick box; tick all; tick off; tick each; tick one
ring the; ring your; ring 999; ring 911; ring 111; ring for; ring us; ring finger; ring pull
iron out; iron the; iron your
crash course; crash test; crash diet; crash dieting; plane crash; market crash
came as a shock; comes as a shock; shock to the system; shock delivered; shock from; shock wave; electric shock; culture shock; sticker shock
wasting money; wasting time; wasting your; wasting our
gain traction; gained traction; gaining traction; collapse of the market; collapse of the company; collapse of the bank; market collapse; sage advice; faint line; faint scar; faint mark; faint pink; glucose tolerance; risk tolerance; exercise tolerance test; plague of; like the plague; in Turkey; from Turkey; and Turkey; Turkey and; panic buying; bleeding edge; rash decision; stroke of luck; stroke of genius; fatal flaw
don't worry; do not worry; no need to worry; not to worry; sad to say; sad news; sad fact; sad truth
# Nouns that are no complaints
wind down; wind up; wind back; wind your; wind the; wind it; wind instrument; wind turbine; wind farm; wind power; wind energy; wind speed; wind chill; wind tunnel; wind chime; wind band; strong wind; high wind; chill wind; in the wind; the wind blow; like the wind; wind and rain; rain and wind; wind or rain; sun and wind; wind and sun; wind or sun; sun, wind; wind, sun; wind and cold; cold and wind; wind, cold; cold, wind; dust, wind; wind, dust; second wind; exposure to wind; wind exposure; wind burn; got wind of; get wind of
cold air; cold blast; cold drink; cold food; cold weather; cold water; cold day; cold night; cold room; cold place; cold climate; cold environment; cold temperature; cold winter; cold storage; cold chain; cold spoon; cold flannel; cold surface; cold object; cold wind; cold spell; cold start; cold fridge; cold meal; cold call; cold shoulder
metal fatigue; alarm fatigue; alert fatigue; donor fatigue
confidence interval; confidence limit; confidence level
concentration of; plasma concentration; serum concentration; blood concentration; drug concentration; peak concentration; low concentration; high concentration; higher concentration; lower concentration; maximum concentration; minimum inhibitory concentration; steady-state concentration; tissue concentration; trough concentration; concentration range; concentration gradient
weakness of the study; weakness of this study; weakness of our study; weakness of these studies; weakness of the evidence; weakness in the evidence; weakness of the research; strength and weakness
balance of evidence; balance of probability; balance of benefit; balance of risk; balance sheet; bank balance; on balance
solution to the problem; solution to this; solution to these; solution for your; solution to your; best solution; perfect solution; ideal solution; long-term solution; quick solution; simple solution; lasting solution; non-surgical solution; effective solution
computer virus; go viral; gas price; gas bill; gas station; gas tank; natural gas; greenhouse gas; exhaust gas; gas and electricity; gas pedal; gas chromatography
cell phone; cell tower; fuel cell; solar cell; battery cell; prison cell
tablet computer; laptop and tablet; phone and tablet; tablet and phone; smartphone and tablet; tablet or phone; tablet and smartphone; tablet or smartphone; phone or tablet; smartphone or tablet
couple of; driver of; key driver; main driver; driver behind
# Institutions and degrees that share their letters with an illness or a treatment
the EPA; US EPA; EPA-approved; EPA-registered; EPA regulation; EPA registration
ICD-10; ICD-9; ICD-11; ICD code; the ACS; told STAT; STAT news
UC San Diego; UC San Francisco; UC Davis; UC Berkeley; UC Irvine; UC Santa; UC Riverside; UC Los Angeles; UC Health
MS, RD; MS, RDN; MS, PhD; MS, RN; MS, MPH; MS, CNS; MS, LD; MS, NP; MS, CCC; MS, PT; RD, MS; MD, MS; PhD, MS; BS, MS
ALL of; ALL the; ALL your; ALL medicines; ALL medications; ALL other; ALL users; ALL drugs; ALL these
`;
