/** Headings of llms.txt, and what it says of each file of the open data. */
export const llmsTexts = {
  openData: 'Open data',
  files: {
    'codes.json': 'every code with its name, first sentence, permanence and who needs to act',
    'codes.csv': 'the same for a spreadsheet',
    'providers.json': 'the replies of providers and mail servers with their meaning',
    'causes.json': 'why emails fail, with advice and the typical wording',
    'replies.json': 'replies of real servers, each with its causes, who can act, and its source',
  },
  pages: 'Pages',
  reply: 'Reply codes (RFC 5321 and its extensions)',
  number:
    'Other numbers that people meet (historic, experimental, of one sender only, or not an SMTP reply)',
  enhanced: 'Enhanced status codes (RFC 3463 and the IANA registry)',
  unregistered:
    'Enhanced status codes that are not in the registry (whoever sends them decides what they mean)',
} as const;
