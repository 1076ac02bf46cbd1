import type { Cause } from '../types';

/** What goes wrong with the message itself, and refusals without a better name. */
export const contentCauses = [
  {
    id: 'spam-content',
    name: 'Taken for spam',
    because: 'the other side took the message for spam',
    first:
      'Change the text, leave out links and attachments, and ask the person to allow your address.',
    atOwn: {
      because: 'your own email provider took the message for spam',
      first: 'Change the text, and leave out links and attachments.',
    },
    plain:
      'A filter judged the message by its words, links or attachments, or by complaints of others. Ordinary mail is sometimes hit as well.',
    who: 'you',
    act: 'change the message',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'It is this message that was refused, not the address.' },
    advice: {
      person: [
        'Send a short message without links and attachments, and ask the person to allow your address.',
        'If that comes back too, send the whole message to whoever looks after your mail.',
      ],
      administrator: [
        'Which links and domains stand in the message? One that is on a list is enough.',
        'Check your own side first: SPF, DKIM, DMARC, block lists, a hacked account.',
        'Many filters have a page for reports; the text mostly names it.',
      ],
      developer: [
        'Do not retry unchanged. For bulk mail look at complaints, consent and the unsubscribe header.',
      ],
    },
    related: ['recipient-filtered', 'ip-blocked', 'policy'],
    words: [
      'spam',
      'junk',
      'spam block',
      'content rejected',
      'considered spam',
      'looks like spam',
      'unsolicited',
      'bulk',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.8' },
      { kind: 'registry', entry: 'X.7.1' },
    ],
  },
  {
    id: 'virus',
    name: 'Taken for harmful',
    because: 'a filter found something harmful in the message',
    first: 'Leave out the attachment or the link, and check your computer.',
    plain:
      'A scanner took an attachment or a link for a virus or for phishing. It may be wrong, but treat it as right at first.',
    who: 'you',
    act: 'check your computer, leave the attachment out',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'It is this message that was refused, not the address.' },
    advice: {
      person: [
        'Do not open the attachment. Check your computer with a virus scanner.',
        'If you did not write the message, change your password.',
        'Share the file by a link from a storage service instead.',
      ],
      administrator: [
        'Look which scanner and which signature the text names. Was the account hacked?',
        'Some file types are refused always, archives with a password too.',
      ],
      developer: ['Do not retry. Scan attachments before you send.'],
    },
    related: ['spam-content', 'policy'],
    words: ['virus', 'malware', 'infected', 'phishing', 'banned attachment', 'dangerous'],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.8' },
      { kind: 'registry', entry: 'X.7.1' },
    ],
  },
  {
    id: 'message-too-large',
    name: 'Message too large',
    because: 'the message is too large for the other side',
    first: 'Send a smaller message, or a link to the file.',
    atOwn: { because: 'the message is too large for your own email provider' },
    plain:
      'The message with its attachments is larger than the other side, or your own provider, allows. An attachment grows by about a third on the way.',
    who: 'you',
    act: 'send a smaller message or a link',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'The address is right; the message has to be smaller.' },
    advice: {
      person: [
        'Put the file on a storage service and send a link.',
        'Or make pictures smaller, and send several messages.',
      ],
      administrator: [
        'The limit stands as SIZE, in bytes, in the answer to EHLO: `swaks --server mx.example.org --quit-after EHLO`.',
        'On your own server: `postconf message_size_limit`.',
        'Base64 makes an attachment a third larger: a limit of 25 MB holds a file of about 18 MB.',
      ],
      developer: ['Never retry unchanged. Compare the size with SIZE before you send.'],
    },
    related: ['mailbox-full', 'policy'],
    words: [
      'too large',
      'too big',
      'message size',
      'exceeds size limit',
      'attachment too large',
      'maximum size',
    ],
    sources: [
      { kind: 'rfc', rfc: 1870, section: '6.1' },
      { kind: 'registry', entry: 'X.3.4' },
      { kind: 'registry', entry: 'X.2.3' },
    ],
  },
  {
    id: 'malformed-message',
    name: 'Message badly formed',
    because: 'the message is not built as it should be',
    first: 'Send it anew from another mail program.',
    plain:
      'Something in the build of the message breaks the rules: a missing or double header, a bad line, characters that the other side cannot take.',
    who: 'you',
    act: 'send it anew from another program',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'The address is right; the message has to be built anew.' },
    advice: {
      person: [
        'Write the message anew, or send it from another mail program or from the web page of your provider.',
        'Leave out unusual characters in names and addresses.',
      ],
      administrator: [
        'Look at the headers: exactly one From, Date and Message-ID; no line over 998 characters; no bare CR or LF.',
        'International addresses need SMTPUTF8 on both sides.',
      ],
      developer: ['Build messages with a library that follows RFC 5322. Do not retry unchanged.'],
    },
    related: ['protocol-error', 'policy'],
    words: [
      'malformed',
      'missing header',
      'invalid header',
      'rfc 5322',
      'bare lf',
      'multiple from',
      'duplicate header',
      'smtputf8',
      'non-ascii',
    ],
    sources: [
      { kind: 'rfc', rfc: 5322, section: '3.6' },
      { kind: 'rfc', rfc: 3463, section: '3.7' },
      { kind: 'registry', entry: 'X.6.0' },
    ],
  },
  {
    id: 'policy',
    name: 'Refused by a rule',
    because: 'a rule of the other side refused the message',
    first: 'Send the whole bounce to your email provider or IT support.',
    atOwn: { because: 'a rule of your own email provider refused the message' },
    plain:
      'The other side has a rule that your message or your server does not meet. The text may say which.',
    who: 'your-provider',
    act: 'read the words, ask the other side',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'It is a rule, not a wrong address.' },
    advice: {
      person: [
        'Read the words behind the number: they sometimes name the rule.',
        'Send the whole message that came back to whoever looks after your mail.',
      ],
      administrator: [
        'Check your own side first: reverse DNS, SPF, DKIM, DMARC, TLS, block lists. In most cases it is fine, but then nothing was overlooked.',
        'If it is, write to the postmaster of the other side with the whole reply.',
      ],
      developer: ['Do not retry unchanged. Keep the address.'],
    },
    related: ['spam-content', 'recipient-filtered', 'ip-blocked'],
    words: [
      'policy',
      'rejected',
      'access denied',
      'not allowed',
      'security',
      'administrative prohibition',
      'refused',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.8' },
      { kind: 'rfc', rfc: 5321, section: '7.9' },
      { kind: 'registry', entry: 'X.7.1' },
    ],
  },
  {
    id: 'unknown',
    name: 'Reason not told',
    because: 'the answer does not say why',
    first: 'Ask your email provider or IT support why, and send them the whole message.',
    plain:
      'The server refused, or failed, without a reason that anybody could use. Only the people who run it can see more.',
    who: 'your-provider',
    act: 'ask the other side',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'Nothing is known about the address.' },
    advice: {
      person: [
        'Check the address once more.',
        'Send the whole message that came back to whoever looks after your mail.',
      ],
      administrator: [
        'Look in your own log for the time and the queue id; the bounce may have left words out.',
        'Write to the postmaster of the other side with time, addresses and queue id.',
      ],
      developer: ['4xx: retry. 5xx: do not retry, and keep the address until it happens again.'],
    },
    related: ['policy', 'server-error'],
    words: ['unknown reason', 'other', 'undefined', 'failed', 'transaction failed'],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.1' },
      { kind: 'rfc', rfc: 5321, section: '4.2.1' },
    ],
  },
] satisfies readonly Cause[];
