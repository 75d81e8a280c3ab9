/** What may stand before the verb of a passive: "can be", "has often been". */
export const MAY =
  'can|cannot|may|might|could|should|will|has|have|often|usually|sometimes|also? also|often|usually|sometimes|partly?';
