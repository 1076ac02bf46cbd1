/** What is said of a code without a page, and of an address that meant another. Words in braces are filled in. */
export const unknownCodeTexts = {
  standing: {
    elsewhere:
      'We know this detail in another class, as {elsewhere}. We have no page about {code}.',
    enhanced: 'This code is not in the registry, and we have no page about it.',
    basic: 'No standard defines this number, and we have no page about it.',
  },
  /** Before what each digit, or each number of an enhanced code, says. */
  digits: 'Its digits still tell you this:',
  near: 'Similar known codes',
  /** Pages that the address probably meant. */
  meant: 'You probably want',
} as const;

/** What its numbers say where no entry does: each a name and a sentence. */
export const unknownDigitTexts = {
  notRegistered: 'Not registered',
  subjects: 'Registered subjects run from 0 to 7.',
  detail: {
    underSubject: 'The registry has no detail {detail} under this subject.',
    there: 'The registry has no detail {detail} there.',
  },
  elsewhere: {
    name: 'Known in another class',
    plain: 'The page of {elsewhere} explains it. Only the first number is different.',
  },
  outside: 'Not an SMTP reply',
  second: {
    name: 'Not defined',
    plain:
      'The second digit of a reply goes from 0 to 5 (RFC 5321, 4.2); {digit} has no defined meaning.',
  },
} as const;
