/** On the way of a message: before what the party that has to act does, or that none has to. */
export const partyTexts = {
  needsToAct: 'Action needed:',
  nobodyActs: 'No action needed:',
  /** Where the way is folded below an answer. */
  nothingNow: 'You do not need to do anything now.',
} as const;
