/** Words near which drugs, effects and illnesses stand, as verb stems; each is a feature by itself. */
const STEMS = `induc associat follow after develop treat treatment therapy caus due secondary relat receiv administr
patient case occur experienc result toxicity reaction effect adverse dose history diagnos start initiat begin
discontinu withdraw withdrawal attribut complication complicat lead produc precipitat trigger includ undergo suffer
present report during exposur us manag improv respond resolv refractory prophylaxi addition combin injection
infusion syndrom risk incidenc overdos poison ingest contribut suspect describ recover week day month year hour cycl`;

const IDS: ReadonlyMap<string, number> = new Map(STEMS.split(/\s+/).map((stem, at) => [stem, at + 1]));

/** The number of a cue word, from 1; 0 for any other word. */
export const cueId = (stem: string): number => IDS.get(stem) ?? 0;
