/** Why a reading is refused whose words another reading takes; names of rules may follow. */
export const OUTDONE = {
  stronger: 'another reading of the same words is stronger',
  moreExact: 'the sentence says it more exactly',
} as const;

/** Whether a reason says that another reading of the same words became a claim. */
export const isOutdone = (reason: string): boolean => Object.values(OUTDONE).some((start) => reason.startsWith(start));
