/** What is good to know about the table as a whole. */
export const remarks: readonly { readonly id: string; readonly text: string }[] = [
  {
    id: 'number-and-text',
    text: 'Servers and clients only need the code; the text after it is there for people. That is why the same code comes with many different texts.',
  },
  {
    id: 'where-you-meet-it',
    text: 'For a message that is stuck, the outgoing queue usually shows a code and a text. So does an email that says “could not be delivered because of”. Look up that code here.',
  },
  {
    id: 'dots',
    text: '451 and 4.5.1 are not the same. The first is a reply code; the second is an enhanced status code, from a different system (RFC 3463). 451 means an error in the server, and 4.5.1 an invalid command. Only the first digit means the same in both.',
  },
  {
    id: 'standards',
    text: 'SMTP’s codes were first listed in RFC 788 of 1981, and again in RFC 821, section 4.2.2, of 1982. RFC 2821 replaced RFC 821 in 2001, and was replaced by RFC 5321 in 2008. RFC 7504 adds 521 and 556. The codes can be grouped by first digit, as here, by function, or by command.',
  },
  {
    id: 'four-and-five',
    text: 'Groups 4 and 5 are errors: 4 is temporary and 5 is permanent. They do not show who caused the problem: your own server can send a 5, and the recipient’s server can send a 4.',
  },
  {
    id: 'your-own-side',
    text: 'You can do little about an error on the recipient’s side, except to check the address if you get a 550. Always check your own setup first. If it is fine, you can rule it out.',
  },
  {
    id: 'by-hand',
    text: 'The table helps when you test a mail server by hand. The pages by command show which replies each step can get and what to type.',
  },
];
