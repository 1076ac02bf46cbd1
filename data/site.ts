/** What the site says about itself. */
export const site = {
  name: 'SMTP codes',
  title: 'SMTP codes: what did the mail server say?',
  question: 'What did the mail server say?',
  description:
    'Every SMTP reply code in plain words: what happened, who has to act, what to do next. Paste a bounce message and see what it means.',
  lead: 'Every SMTP code in plain words: what happened, who has to act, what to do next. Or paste the message that came back, and we read it for you.',
  checkFirst:
    'Before you blame the other server, check your own: most of the time everything is fine, but then nothing was overlooked.',
  privacy: 'Nothing you paste leaves this page.',
  /** Searches to try. */
  searches: ['550', '5.7.26', '421', 'greylisting', 'relay denied'],
  outside: 'Not an SMTP reply',
  registered: 'In the registry of enhanced status codes',
  unregistered: 'Not in the registry: whoever sends it decides what it means.',
  noSteps:
    'No reply in this catalogue has this number, so there are no steps for it. Go by the text after it, and by an enhanced code such as 5.1.1 if there is one.',
  noTitle: 'No title: the entry was withdrawn.',
  notSeen: 'No provider in this catalogue is known to send it.',
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
  meantFor: 'Its definition means it for {classes}.',
  notMeantFor: 'Its definition means it for {classes} only: this class is not foreseen.',
  pairedAllTheSame:
    'Its definition means it for {classes} only, yet the registry also lists it with {codes}.',
  pairedElsewhere:
    'The registry lists it with {codes} only, numbers of another class: this class is not foreseen.',
  noClassNamed: 'Neither its definition nor the registry says in which class it is used.',
  notForeseen: 'In the registry of enhanced status codes, but not foreseen in this class',
  twin: '{basic} is a reply code, {enhanced} an enhanced status code of another system. Only the first digit means the same in both.',
  /** The day the facts were last gone through. */
  checked: '2026-11-24',
  /** Version of the form of the open data. */
  dataVersion: '1.0.0',
  dataLicence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
};
