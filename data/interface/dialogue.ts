/** Around the lines of an SMTP session. Words in braces are filled in. */
export const dialogueTexts = {
  /** What it is, for those who do not see it. */
  session: 'A session with {name}',
  reportLine: 'A line with {code}',
  /** Below it: who the letters are, or why no three-digit number stands in it. */
  bothSpeak: 'C is the client that sends, S the server that answers.',
  serverSpeaks: 'S is the server that answers.',
  noReplyCode: 'The catalogue has no reply code for it.',
  inBounce: {
    sender:
      'The sending server writes this into its bounce. It is not the reply of another server.',
    recipient:
      'The recipient’s own mail system writes this into a bounce, after it has accepted the message.',
  },
} as const;
