/** What the site says about itself. */
export const site = {
  name: 'SMTP codes',
  title: 'SMTP codes: what did the mail server say?',
  question: 'What did the mail server say?',
  description:
    'SMTP error codes in plain words: what happened, who needs to act and how to fix it. Paste a bounced email and see what it means.',
  lead: 'SMTP codes and bounced email in plain words: what happened, who needs to act and what to do.',
  checkFirst:
    'In general: if you run a mail server, check your own setup before you suspect another server.',
  privacy: 'Nothing you paste leaves this page.',
  outside: 'Not an SMTP reply',
  registered: 'In the registry of enhanced status codes',
  unregistered: 'Not in the registry: whoever sends it decides what it means.',
  /** After it, on the page of several codes. */
  range: 'This page covers the whole range from {first} to {last}.',
  noSteps:
    'No known reply has this code, so there are no steps for it. Look at the text after the code, and at an enhanced code such as 5.1.1 if there is one.',
  noTitle: 'No title: the entry was withdrawn.',
  notSeen: 'No reply in this catalogue has this code. Other servers may send it.',
  /** Instead, where no provider's reply has it, but one that was seen has. */
  seenOnly:
    'No provider’s reply in this catalogue has this code, but it was seen in “{says}” ({cause}).',
  /** Classes of an enhanced code in a sentence: "meant for temporary failures only". */
  classesMeant: {
    2: 'success',
    4: 'temporary failures',
    5: 'permanent failures',
    24: 'success and temporary failures',
    25: 'success and permanent failures',
    45: 'temporary and permanent failures',
    245: 'success and both kinds of failure',
  },
  meantFor: 'By its definition, the code is for {classes}.',
  notMeantFor: 'By its definition, the code should be used for {classes}, not for this class.',
  pairedAllTheSame:
    'By its definition, the code should be used for {classes}. The registry also lists it with {codes}.',
  pairedElsewhere: 'The registry lists the code with {codes}, although the first digit differs.',
  listIsOpen:
    'The registry lists the reply codes that usually go with a code. Others are possible.',
  noClassNamed: 'Neither its definition nor the registry says which class it belongs to.',
  notForeseen: 'In the registry of enhanced status codes, but not for this class',
  listedElsewhere: 'In the registry of enhanced status codes, listed with a different class',
  twin: '{basic} is a reply code; {enhanced} is an enhanced status code, from a different system. Only the first digit means the same in both.',
  /** The day the facts were last gone through. */
  checked: '2026-11-24',
  /** Version of the form of the open data. */
  dataVersion: '1.0.0',
  dataLicence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
};
