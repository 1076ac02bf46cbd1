/** Headings and sentences on the page of a command. */
export const commandPageTexts = {
  replies: 'Replies that a server can give',
  /** Below them; `link` leads to the replies to any command. */
  anyReply: {
    before: 'Like other commands, it can also get',
    link: 'the replies to any command',
    after: ', such as 421. The page of each code names the exceptions.',
  },
  noReplies:
    'No standard defines specific replies for it. The replies to any command are possible.',
  byHand: 'Try it by hand',
  notes: 'Good to know',
  sources: 'Sources',
} as const;
