/** Texts of the page for help desks. Words in braces are filled in at build. */
export const helpDesk = {
  title: 'Texts for help desks',
  lead: 'For tickets and automatic replies: a short text for each reason why an email fails, with a link to its page. Copy it and change it as you like.',
  plain: 'As plain text',
  html: 'As HTML',
  qr: 'QR code of the page (SVG)',
  ticket: {
    greeting: 'Hello,',
    failed: 'Your email was not delivered: {because}.',
    pending: 'Your email has not been delivered so far: {because}.',
    first: 'What to do first: {first}',
    /** Where the mail server is trying as a rule, and sending again is for later. */
    later: 'What to do if the message comes back: {first}',
    /** Where the same cause is told with either class. */
    either:
      'Look at the code in the bounce message. If it begins with 4, the mail server is still trying: do not send the message again yet. If it begins with 5, it has stopped.',
    more: 'What it means and what else helps: {url}',
    paste:
      'To have the whole bounce message explained, paste it here: {bounce} The text stays in your browser.',
  },
  parts: [
    {
      id: 'paste-box',
      title: 'Send people to the paste box',
      paragraphs: [
        'Ask for the text of the bounce message, not a screenshot. {origin}/get-text/ explains how to copy it from each email program.',
        'The paste box is at {origin}/bounce/. It reads the text in the browser: nothing is sent, stored or added to the page address. {origin}/about/#private explains how anyone can check that.',
        'The answer can be copied into a ticket. Names and addresses are in the copy, because whoever looks for the message needs them. To leave them out, the person first turns on “Hide addresses, names and numbers” under “Share”. This hides them on the page and in every copy.',
      ],
    },
    {
      id: 'pictures',
      title: 'QR codes and badges',
      paragraphs: [
        'For notices on paper or on screen, there is a QR code for every page about a code or a cause. For web pages, there is a badge for every code. They are SVG files without scripts.',
      ],
      commands: [
        '{origin}/link/qr/5.7.26.svg\n{origin}/link/qr/mailbox-full.svg\n{origin}/link/badge/5.7.26.svg',
      ],
    },
  ],
} as const;
