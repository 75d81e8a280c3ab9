/**
 * Words that promise a list, as rows `place | words`.
 *
 *     close    the sentence breaks off with these words: "side effects include:"
 *     promise  the sentence announces several things: "there are several benefits:"
 *
 * Words are compared in lower case; several stand on one row, separated by `;`.
 */
export const leadInRows = `
# the sentence is not finished without its list
close | include; includes; included; including; involve; involves; involved; involving; comprise; comprises; contain; contains
close | such as; for example; for instance; like; namely; e.g.; i.e.; among them; among others; especially; particularly
close | is; are; was; were; be; being; has; have; had; do; does; may; might; can; could; will; would; should; must; shall
close | to; of; for; with; by; from; in; on; as; at; into; through; about; between; than; that; which; who; when; where; if; because; while; via
close | and; or; if you; if you have; if they; you should; you may; you can; you will; we may see; you might
close | the following; as follows; following; these; those; below; listed below; here; this
close | see; expect; experience; notice; need; offer; offers; provide; provides; cause; causes; treat; treats; help; helps; mean; means; lead to; leads to; result in; results in; use; uses; show; shows

# the sentence announces several things
promise | several; many; various; some; multiple; numerous; different; certain; main; common; key; these; a few; a number of; a variety of; a range of; two; three; four; five; six; seven; eight; nine; ten; following
promise | benefits; advantages; disadvantages; risks; side effects; effects; symptoms; signs; reasons; ways; types; kinds; forms; examples; uses; options; methods; factors; conditions; features; causes; areas; groups
promise | step-by-step; steps; stages; phases; guide; tips; guidelines; questions; points; facts; things; instructions; precautions; recommendations; criteria; requirements; checklist; breakdown; overview; process; procedure; this process; this time; the session
`;
