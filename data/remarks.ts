/** What is good to know about the table as a whole. */
export const remarks: readonly { readonly id: string; readonly text: string }[] = [
  {
    id: 'number-and-text',
    text: 'Server and client need the number only; the text behind it is a courtesy to people. That is why the same number comes with many different sentences.',
  },
  {
    id: 'where-you-meet-it',
    text: 'A message that is stuck in the outgoing queue, or a short mail that says “could not be delivered because of”, carries a number and a text. That number is the status to look up here.',
  },
  {
    id: 'dots',
    text: '451 and 4.5.1 are not the same. The first is a reply code, the second an enhanced status code of another system (RFC 3463): 451 is an error in the server, 4.5.1 an invalid command. Only the first digit means the same in both.',
  },
  {
    id: 'standards',
    text: 'SMTP’s codes were first listed in RFC 788 of 1981, and again in RFC 821, section 4.2.2, of 1982. RFC 2821 replaced that in 2001 and RFC 5321 in 2008, with RFC 7504 for 521 and 556. They can be grouped by leading digit, as here, by function, or by command.',
  },
  {
    id: 'four-and-five',
    text: 'Groups 4 and 5 are errors. 4 means temporary and 5 permanent. They do not tell whose side is at fault: your own server can say 5, and the other one 4.',
  },
  {
    id: 'your-own-side',
    text: 'You can do little about an error on the other side; with 550 you can check the address. Always check your own side first: most of the time everything is fine, but then nothing was overlooked.',
  },
  {
    id: 'by-hand',
    text: 'The table helps while you test a mail server by hand. The pages by command show what may come back at each step and what to type.',
  },
];
