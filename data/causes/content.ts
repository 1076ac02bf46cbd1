import type { Cause } from '../types';

/** What goes wrong with the message itself, and refusals without a better name. */
export const contentCauses = [
  {
    id: 'spam-content',
    name: 'Rejected as spam',
    because: 'the recipient’s spam filter rejected the message',
    first:
      'Change the text, leave out links and attachments, and ask the person to allow your address.',
    atOwn: {
      because: 'your own email provider rejected the message as spam',
      first: 'Change the text, and leave out links and attachments.',
    },
    plain:
      'A spam filter rejected the message, perhaps because of its words, links or attachments, or because others complained. This sometimes happens to ordinary email too.',
    who: 'you',
    act: 'change the message',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'This message was rejected, not the address.' },
    advice: {
      person: [
        'Send a short message without links and attachments, and ask the person to allow your address.',
        'If that comes back too, forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Which links and domains does the message contain? A single one that is on a blocklist can be enough for a rejection.',
        'Check your own setup first: SPF, DKIM, DMARC, blocklists, a compromised account.',
        'Many filters have a page for reporting mistakes; the text may name it.',
      ],
      developer: [
        'Do not retry unchanged. For bulk mail, look at complaints, consent and the unsubscribe header.',
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
      {
        kind: 'provider',
        url: 'https://docs.spamhaus.com/datasets/docs/source/10-data-type-documentation/datasets/040-zones.html',
        seen: '2026-11-30',
      },
    ],
  },
  {
    id: 'virus',
    name: 'Virus, phishing or unsafe attachment detected',
    because: 'a filter found a possible virus, phishing link or unsafe file',
    first: 'Leave out the attachment or the link, and check your computer for malware.',
    plain:
      'A scanner found what looks like a virus, a phishing link or an unsafe file. It may be a false alarm, but act as if it is real until you have checked.',
    who: 'you',
    act: 'check your computer, and leave out the attachment',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'This message was rejected, not the address.' },
    advice: {
      person: [
        'Do not open the attachment. Check your computer with a virus scanner.',
        'If you did not write the message, change your password.',
        'Share the file with a link from a storage service instead.',
      ],
      administrator: [
        'Check which scanner and which signature the text names. Was the account compromised?',
        'Many servers reject certain file types; some also reject archives with a password.',
      ],
      developer: ['Do not retry. Scan attachments before you send.'],
    },
    related: ['spam-content', 'policy'],
    words: [
      'taken for harmful',
      'virus',
      'malware',
      'infected',
      'phishing',
      'banned attachment',
      'dangerous',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.8' },
      { kind: 'registry', entry: 'X.7.1' },
    ],
  },
  {
    id: 'message-too-large',
    name: 'Message too large',
    because: 'the message is larger than the size limit',
    first: 'Send a smaller message, or a link to the file.',
    atOwn: { because: 'the message is larger than your own email provider allows' },
    plain:
      'The message with its attachments is larger than the recipient’s or your own email provider allows. Attachments grow by about a third when they are sent by email.',
    who: 'you',
    act: 'send a smaller message or a link',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'The address is correct; the message has to be smaller.' },
    advice: {
      person: [
        'Upload the file to a storage service and send a link.',
        'Or make the pictures smaller, or send several messages.',
      ],
      administrator: [
        'The reply to EHLO can show the limit as SIZE, in bytes: `swaks --server mx.example.org --quit-after EHLO`.',
        'On your own server: `postconf message_size_limit`.',
        'Base64 makes an attachment over a third larger: a limit of 25 MB allows a file of about 18 MB.',
      ],
      developer: [
        'Never retry unchanged. Before you send, compare the message size with the SIZE limit.',
      ],
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
    name: 'Malformed message',
    because: 'the message is not formatted correctly',
    first: 'Fix what the text names, or send it again from a different email program.',
    plain:
      'The message breaks a technical rule for email. For example, a header is missing or repeated, or some characters are not supported.',
    who: 'you',
    act: 'send it again from a different program',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'The address is correct; the message format has to be fixed.' },
    advice: {
      person: [
        'Write the message again, or send it from a different email program or your provider’s website.',
        'Leave out unusual characters in names and addresses.',
      ],
      administrator: [
        'Check the headers: exactly one From, Date and Message-ID; no line over 998 characters; no bare CR or LF.',
        'Characters outside ASCII before the @ need SMTPUTF8 on both sides.',
      ],
      developer: ['Build messages with a library that follows RFC 5322. Do not retry unchanged.'],
    },
    related: ['protocol-error', 'policy'],
    words: [
      'badly formed',
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
    name: 'Rejected by policy',
    because: 'a policy of the receiving mail server rejected the message',
    first: 'Forward the whole bounce message to your email provider or IT support.',
    atOwn: {
      act: 'read the text, then ask who runs the outgoing server',
      because: 'a policy of your own email provider rejected the message',
      advice: {
        administrator: [
          'If the outgoing mail server is yours, read its log at that time: a filter, a milter or an access rule names the policy there.',
          'If it is your provider’s, send them the whole reply and the time. The recipient’s server was not involved.',
        ],
      },
    },
    plain:
      'The recipient’s mail server has a policy that your message or your mail server does not meet. The bounce message may say which one.',
    who: 'your-provider',
    act: 'read the text, then contact the recipient’s postmaster',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'A policy is the reason, not a wrong address.' },
    advice: {
      person: [
        'Read the text after the code: it sometimes names the policy.',
        'If it names none, try once with other words, without links and attachments, or contact the person another way.',
        'Forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'Check your own setup first: reverse DNS, SPF, DKIM, DMARC, TLS and blocklists. If it is fine, you can rule it out.',
        'Then email the postmaster of the recipient’s mail server, with the whole reply.',
      ],
      developer: ['Do not retry unchanged. Do not suppress the address.'],
    },
    related: ['spam-content', 'recipient-filtered', 'ip-blocked'],
    words: [
      'refused by a rule',
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
    name: 'No reason given',
    because: 'the mail server did not say why',
    first: 'Send the whole message to your email provider or IT support, and ask them why.',
    atOwn: {
      act: 'ask who runs the outgoing server',
      advice: {
        administrator: [
          'If the outgoing mail server is yours, read its log at that time: a filter or a milter may have given its reason there.',
          'If it is your provider’s, send them the reply, the time and both addresses. The recipient’s server was not involved.',
        ],
      },
    },
    plain:
      'The server rejected the message or failed, without giving a useful reason. The people who run it can find out more.',
    who: 'your-provider',
    act: 'contact the recipient’s postmaster',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'Nothing is known about the address.' },
    advice: {
      person: [
        'If the message has come back, check the address again.',
        'Forward the whole bounce message to your email provider or IT support.',
      ],
      administrator: [
        'If this is a bounce message, find the time and the queue ID in your own log: there may be more of the text.',
        'Email the postmaster of the recipient’s mail server with the time, addresses and queue ID.',
      ],
      developer: ['4xx: keep the address and retry.', '5xx: do not retry; keep the address.'],
    },
    related: ['policy', 'server-error'],
    words: [
      'reason not told',
      'unknown reason',
      'other',
      'undefined',
      'failed',
      'transaction failed',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.1' },
      { kind: 'rfc', rfc: 5321, section: '4.2.1' },
    ],
  },
] satisfies readonly Cause[];
