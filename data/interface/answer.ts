/** Labels in an answer; its sentences are in `../answer.ts`. Words in braces are filled in. */
export const answerLabels = {
  /** The whole place below the box, and what stands in it once there is an answer. */
  result: 'Result',
  answer: 'Answer',
  recipients: 'Recipients by what happened',
  /** The tabs of those whom advice is for. */
  readers: 'Who you are',
  markedText: 'Your text with what was found in it',
  markKeys: 'Arrow keys, Home and End move between marks.',
  /** On the card of a code; read out, it also names the code. */
  showInText: 'Show in the text',
  showCodeInText: 'Show in the text: {code}',
  /** Leads to the reply of a provider. */
  meansAt: 'What it means at {name}',
  /** Before what the reader looks for, where it found nothing. */
  lookedFor: 'This is what we looked for:',
  /** Above an answer that a link has opened. */
  shared:
    'This answer was shared through a link. The text that it was made from is not in the link.',
} as const;
