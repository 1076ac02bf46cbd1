/** Around the lines of an SMTP session. Words in braces are filled in. */
export const dialogueTexts = {
  /** What it is, for those who do not see it. */
  session: 'A session with {name}',
  reportLine: 'A line with {code}',
  /** Below it: who the letters are, or why no three-digit number stands in it. */
  bothSpeak: 'C is the client that sends, S the server that answers.',
  serverSpeaks: 'S is the server that answers.',
  noReplyCode: 'No single reply code usually goes with this code, so none is shown.',
} as const;
