import type { EnhancedCode } from '../types';

const google = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-02-15',
} as const;
const senderFaq = {
  kind: 'provider',
  url: 'https://support.google.com/a/answer/14229414',
  seen: '2026-03-11',
} as const;
const orange = {
  kind: 'observed',
  url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  seen: '2026-08-04',
} as const;
const filter = {
  kind: 'observed',
  url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  seen: '2026-07-20',
} as const;

/** Codes that no registry holds and that others than Microsoft send. */
export const unregisteredOthers = [
  {
    code: 'X.0.2',
    name: 'The check of origin (DMARC) failed',
    registered: false,
    classes: {
      '5': {
        plain:
          'Orange could not make sure that the mail really came from the domain it names (DMARC). It refused the message.',
        who: 'your-provider',
        act: 'make SPF or DKIM pass for the From domain',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail, and say that Orange names DMARC.',
            'If you send through another service with your own address, send from your mailbox instead.',
          ],
          administrator: [
            'Look at the record: `dig +short TXT _dmarc.example.com`. SPF or DKIM must pass with the domain of From.',
            'Do not read 501 5.0.2 as a syntax error in your commands; only its words count.',
          ],
          developer: [
            'Do not retry before SPF or DKIM is aligned. Sort it by the word DMARC, since the numbers say nothing; keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.1', how: '5.7.1 is the code that the DMARC standard shows for this refusal.' },
      { code: '5.7.509', how: '5.7.509 is Microsoft’s code for it.' },
      {
        code: '501',
        how: '501 is the basic code that Orange puts before it; by the standard it is a syntax error.',
      },
    ],
    practice: [{ by: 'Orange', means: 'DMARC failed.', source: orange }],
    notes: [
      {
        text: 'The registry has no X.0.2. Orange (Wanadoo) in France was seen to send it, as 501 5.0.2.',
        source: orange,
      },
      {
        text: 'There is no registered code for DMARC. The standard shows 550 5.7.1 in its example.',
        source: { kind: 'rfc', rfc: 9989 },
      },
      {
        text: 'Subject 0 is for the case in which nothing more exact can be said. Here the reason is known, so the number is an odd choice.',
        source: { kind: 'rfc', rfc: 3463, section: '3.1' },
      },
    ],
    words: ['dmarc check failed', 'dmarc', 'orange', 'wanadoo', '501 5.0.2'],
    sources: [orange],
  },
  {
    code: 'X.7.31',
    name: 'No DMARC policy for the sender’s domain',
    registered: false,
    classes: {
      '4': {
        plain:
          'Gmail requires large senders to publish a DMARC policy. Your domain has none, so Gmail slows its mail down. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'publish a DMARC record',
        advice: {
          person: [
            'Wait: the message is still on its way, and you need not send it twice.',
            'Tell your email provider or IT support that the domain has no DMARC policy.',
          ],
          administrator: [
            'Look: `dig +short TXT _dmarc.example.com`. Nothing, or a record without `p=`, is the reason.',
            'Publish at least `v=DMARC1; p=none`. That alone changes nothing in how your mail is treated.',
          ],
          developer: [
            'Retry slowly until the record is published. Never suppress an address for it.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.40',
        how: '4.7.40 says the same in Google’s table of errors: no DMARC record with a policy.',
      },
      { code: '4.7.32', how: '4.7.32: the record exists, but From is not aligned.' },
      { code: '4.7.30', how: '4.7.30 at Gmail: DKIM did not pass.' },
    ],
    practice: [
      {
        by: 'Google',
        means:
          '4.7.31: the domain of a bulk sender has no DMARC policy, and the mail is rate limited.',
        source: senderFaq,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.31; it ends at X.7.30. Google names it in its questions and answers for bulk senders.',
        source: senderFaq,
      },
    ],
    words: ['no dmarc policy', 'dmarc', 'gmail', 'bulk sender'],
    sources: [senderFaq],
  },
  {
    code: 'X.7.32',
    name: 'From domain fits neither SPF nor DKIM',
    registered: false,
    classes: {
      '4': {
        plain:
          'The domain in the From line is not the one that was checked (SPF, DKIM). Gmail slows such mail down; your message is tried again.',
        who: 'your-provider',
        act: 'align SPF or DKIM with the From domain',
        advice: {
          person: [
            'Wait: Gmail takes such mail slowly, but your server goes on trying.',
            'If it keeps coming, send the message about it to whoever looks after your mail. It does not mend itself.',
          ],
          administrator: [
            'Compare three names in a test message: the domain of From, the domain of MAIL FROM, and `d=` in DKIM-Signature. One of the last two must fit the first.',
            'If a sending service writes for you, let it sign with your domain, or use your own domain for bounces.',
          ],
          developer: [
            'Retry slowly and have the alignment mended meanwhile. Keep the addresses: all Gmail recipients are slowed down alike.',
          ],
        },
      },
      '5': {
        plain:
          'The domain in the From line is not the one that was checked (SPF, DKIM). Gmail refused the message as it is.',
        who: 'your-provider',
        act: 'align SPF or DKIM with the From domain',
        advice: {
          person: [
            'Pass the message that came back to whoever set up your sending: your address and the service do not fit together yet.',
            'If you put your own address into a web form or a newsletter service, send from your mailbox instead.',
          ],
          administrator: [
            'SPF and DKIM may both pass and still not help: one of them has to carry the From domain. Read Authentication-Results in a test.',
            'Set DKIM up with your own domain at every service that sends for you: `dig +short TXT selector._domainkey.example.com`.',
          ],
          developer: [
            'Do not retry before From is aligned, even where a 421 stands in front. Keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.26',
        how: '5.7.26 at Gmail: nothing passed, or DMARC refuses. Here something passed, for another domain.',
      },
      { code: '4.7.40', how: '4.7.40: the domain has no DMARC record with a policy.' },
      { code: '4.7.27', how: '4.7.27 at Gmail: SPF itself did not pass.' },
    ],
    practice: [
      {
        only: '4',
        by: 'Google',
        means:
          '4.7.32: the From domain is aligned with neither SPF nor DKIM, and the mail is rate limited.',
        source: google,
      },
      {
        only: '5',
        by: 'Google',
        means: '5.7.32: the same fault, and the mail is blocked.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.32; it ends at X.7.30. Google sends it to servers that deliver to Gmail, as a rule for bulk senders.',
        source: google,
      },
      {
        only: '5',
        text: 'Google’s page prints 421 5.7.32: the basic code says for now, the enhanced one says for good. The words say blocked.',
        source: google,
      },
      {
        only: '5',
        text: 'Basic and enhanced code should be of one class.',
        source: { kind: 'rfc', rfc: 2034, section: '4' },
      },
    ],
    words: [
      "isn't aligned with either the authenticated spf or dkim",
      'dmarc alignment',
      'alignment',
      'gmail',
      'bulk sender',
    ],
    sources: [google],
  },
  {
    code: 'X.7.40',
    name: 'The sender’s domain has no DMARC policy',
    registered: false,
    classes: {
      '4': {
        plain:
          'Gmail wants large senders to publish how forged mail is to be treated (DMARC). Your domain does not. The mail is slowed down and tried again.',
        who: 'your-provider',
        act: 'publish a DMARC record',
        advice: {
          person: [
            'Wait: the message is still on its way, and you need not send it twice.',
            'Tell whoever looks after your domain that a DMARC record is missing.',
          ],
          administrator: [
            'Look: `dig +short TXT _dmarc.example.com`. Nothing, or a record without `p=`, is the reason.',
            'Publish at least `v=DMARC1; p=none`. It changes nothing in how your mail is treated.',
          ],
          developer: [
            'Retry slowly; the queue clears once the record is published. Never suppress an address for it.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'Gmail wants large senders to publish how forged mail is to be treated (DMARC). Your domain does not, so the message was refused.',
        who: 'your-provider',
        act: 'publish a DMARC record',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your domain. It is one line in the DNS.',
            'Send the message again when the record is there.',
          ],
          administrator: [
            'Publish a TXT record at `_dmarc.example.com`, at least `v=DMARC1; p=none`, and exactly one.',
            'Look for typing mistakes, above all at `p=`: `dig +short TXT _dmarc.example.com`.',
            'If the words speak of authentication type or XOAUTH, it is a login fault of a mail program, not DMARC.',
          ],
          developer: [
            'Do not retry before the record is visible from outside. Keep the addresses.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.26', how: '5.7.26 at Gmail: DMARC exists and refuses, or nothing passed.' },
      { code: '4.7.32', how: '4.7.32: the record exists, but From is not aligned.' },
      {
        only: '5',
        code: '5.7.4',
        how: '5.7.4 is what Gmail’s servers really send for an unknown login method, where its page prints 5.7.40.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Google',
        means:
          '4.7.40: a bulk sender’s domain has no DMARC record with a policy, and the mail is rate limited.',
        source: google,
      },
      {
        only: '5',
        by: 'Google',
        means: '5.7.40: the same fault, and the mail is blocked.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.40; it ends at X.7.30. Google sends it to servers that deliver to Gmail, as a rule for bulk senders.',
        source: google,
      },
      {
        only: '5',
        text: 'The same page also prints 504 5.7.40 for two login errors. The live replies for those carry 5.7.4, so the page seems to add a nought.',
        source: google,
      },
    ],
    words: [
      "doesn't have a dmarc record",
      'dmarc record missing',
      'no dmarc policy',
      'gmail',
      'bulk sender',
    ],
    sources: [google],
  },
  {
    code: 'X.7.107',
    name: 'Sending server on a block list (RBL)',
    registered: false,
    classes: {
      '5': {
        plain:
          'The server that sent your mail is on a public block list, and the recipient’s filter asks that list. The message was refused.',
        who: 'your-provider',
        act: 'ask the list for removal',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail: the list is named in it.',
            'While the listing lasts, write from another provider.',
          ],
          administrator: [
            'The text names the list. Look your IP address up on that list’s own page first.',
            'Mend what put it there, then ask for removal on the same page. Never pay for it.',
            'If the list does not know your address, the recipient’s filter is out of date: write to its postmaster.',
          ],
          developer: [
            'Do not retry until the listing is gone. Keep the address; other domains that use the list refuse you too.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.1',
        how: '5.7.1 is what nearly all other servers send for a listing; the same filter sends its words with 5.7.1 too.',
      },
      { code: '5.7.606', how: '5.7.606 to 5.7.649: Microsoft’s own list, not a public one.' },
    ],
    practice: [
      {
        by: 'A mail filter',
        means: 'The sending IP address is on the block list that the text names.',
        source: filter,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.107. A filter whose maker is not named was seen to send it, as 550 5.7.107, with the name of the list.',
        source: filter,
      },
      {
        text: 'The same words were seen with 550 5.7.1 as well, so 5.7.107 tells nothing more.',
        source: filter,
      },
    ],
    words: [
      'rejected by the rbl',
      'the ip address was rejected by',
      'rbl',
      'blocklist',
      'blacklisted',
      'spamhaus',
      'dnsbl',
    ],
    sources: [filter],
  },
] as const satisfies readonly EnhancedCode[];
