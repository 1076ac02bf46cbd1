/** Headings and sentences on the page of a command. */
export const commandPageTexts = {
  replies: 'Replies that a server can give',
  /** Below them; `link` leads to the replies to any command. */
  anyReply: {
    before: 'After each command, some of',
    link: 'the replies to any command',
    after: ' are possible too, such as 421.',
  },
  noReplies: 'No standard defines specific replies for it. The replies to any command apply.',
  byHand: 'Try it by hand',
  notes: 'Good to know',
  sources: 'Sources',
} as const;
