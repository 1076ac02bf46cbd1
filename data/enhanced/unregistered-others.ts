import type { EnhancedCode } from '../types';
import { google } from './sources';

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
    name: 'DMARC check failed (Orange)',
    registered: false,
    classes: {
      '5': {
        plain:
          'Orange rejected the message because it could not verify that your email came from the domain that it names (DMARC).',
        who: 'your-provider',
        act: 'make SPF or DKIM pass for the From domain',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support, and say that Orange mentions DMARC.',
            'If you send through another service with your own address, send from your mailbox instead.',
          ],
          administrator: [
            'Check the record: `dig +short TXT _dmarc.example.com`. SPF or DKIM must pass with the From domain.',
            'Do not read 501 5.0.2 as a syntax error in your commands: only its text counts.',
          ],
          developer: [
            'Do not retry until SPF or DKIM is aligned. Recognise this rejection by the word DMARC, since the codes say nothing. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.1',
        how: '5.7.1 is the code for this rejection in the DMARC standard’s example.',
      },
      { code: '5.7.509', how: '5.7.509 is Microsoft’s code for this rejection.' },
      {
        code: '501',
        how: '501 is the reply code that Orange puts before it. In the standard, it means a syntax error.',
      },
    ],
    practice: [{ by: 'Orange', means: 'DMARC failed.', source: orange }],
    notes: [
      {
        text: 'X.0.2 is not in the registry. The bounce rules of the program KumoMTA name it for Orange (Wanadoo) in France, as 501 5.0.2.',
        source: orange,
      },
      {
        text: 'There is no registered code for DMARC. The standard’s example uses 550 5.7.1.',
        source: { kind: 'rfc', rfc: 9989 },
      },
      {
        text: 'Subject 0 is for cases in which nothing more specific is known. Here, the reason is known, so the code is an odd choice.',
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
          'Gmail requires bulk senders to publish a DMARC policy. Your email domain has none, so Gmail limits its rate. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'publish a DMARC record',
        advice: {
          person: [
            'Wait: the message is still on its way, and you do not need to send it twice.',
            'Tell your email provider or IT support that the domain has no DMARC policy.',
          ],
          administrator: [
            'Check `dig +short TXT _dmarc.example.com`. If it shows nothing, or a record without `p=`, that is the reason.',
            'Publish at least `v=DMARC1; p=none`. That policy asks no one to reject or quarantine your mail.',
          ],
          developer: [
            'Retry slowly until the record is published. Never suppress an address because of this code.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.40',
        how: '4.7.40 says the same in Google’s table of errors: no DMARC record with a policy.',
      },
      {
        code: '4.7.32',
        how: '4.7.32 means that the From domain is not aligned with SPF or DKIM.',
      },
      { code: '4.7.30', how: '4.7.30 at Gmail means that DKIM did not pass.' },
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
        text: 'X.7.31 is not in the registry, which ends at X.7.30. Google mentions it in its FAQ for bulk senders.',
        source: senderFaq,
      },
    ],
    words: ['no dmarc policy', 'dmarc', 'gmail', 'bulk sender'],
    sources: [senderFaq],
  },
  {
    code: 'X.7.32',
    name: 'From domain not aligned with SPF or DKIM',
    registered: false,
    classes: {
      '4': {
        plain:
          'The domain in the From line is not the one that was checked (SPF, DKIM). Gmail limits the rate of such email. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'align SPF or DKIM with the From domain',
        advice: {
          person: [
            'Wait: Gmail accepts such email only slowly, but your mail server keeps trying.',
            'If this happens again, forward the notice to your email provider or IT support. The problem will not go away on its own.',
          ],
          administrator: [
            'Compare three names in a test message: the domain of the From address, the domain of MAIL FROM, and `d=` in DKIM-Signature. One of the last two must match the first.',
            'If a sending service sends for you, let it sign with your domain, or use your own domain for bounces.',
          ],
          developer: [
            'Retry slowly and have the alignment fixed in the meantime. Keep the addresses: Gmail limits your mail to all its recipients.',
          ],
        },
      },
      '5': {
        plain:
          'The domain in the From line is not the one that was checked (SPF, DKIM). Gmail rejected the email for that reason.',
        who: 'your-provider',
        act: 'align SPF or DKIM with the From domain',
        advice: {
          person: [
            'Forward the bounce message to whoever set up the service that sends your email: your address and the service do not match yet.',
            'If you entered your own address in a web form or a newsletter service, send from your mailbox instead.',
          ],
          administrator: [
            'SPF and DKIM may both pass and still not help: one of them has to match the From domain. Read Authentication-Results in a test message.',
            'Set up DKIM with your own domain at every service that sends for you: `dig +short TXT selector._domainkey.example.com`.',
          ],
          developer: [
            'Do not retry until the From domain is aligned, even if the reply begins with 421. Keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.26',
        how: '5.7.26 at Gmail means that nothing passed, or that the DMARC policy is to reject. Here, something passed, but for a different domain.',
      },
      { code: '4.7.40', how: '4.7.40 means that the domain has no DMARC record with a policy.' },
      { code: '4.7.27', how: '4.7.27 at Gmail means that SPF itself did not pass.' },
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
        means:
          '5.7.32: the From domain is aligned with neither SPF nor DKIM, and the mail is blocked.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'X.7.32 is not in the registry, which ends at X.7.30. Google sends it to servers that deliver to Gmail, under its rules for bulk senders.',
        source: google,
      },
      {
        only: '5',
        text: 'Google’s page prints 421 5.7.32. The reply code is temporary, the enhanced code is permanent, and the text says that the mail is blocked.',
        source: google,
      },
      {
        only: '5',
        text: 'The reply code and the enhanced code must have the same first digit.',
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
    name: 'Sender’s domain has no DMARC policy',
    registered: false,
    classes: {
      '4': {
        plain:
          'Gmail requires bulk senders to publish how to treat forged email (DMARC). Your domain does not, so Gmail limits its rate. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'publish a DMARC record',
        advice: {
          person: [
            'Wait: the message is still on its way, and you do not need to send it twice.',
            'Tell the people who manage your domain that a DMARC record is missing.',
          ],
          administrator: [
            'Check `dig +short TXT _dmarc.example.com`. If it shows nothing, or a record without `p=`, that is the reason.',
            'Publish at least `v=DMARC1; p=none`. That policy asks no one to reject or quarantine your mail.',
          ],
          developer: [
            'Retry slowly until the record is published. Never suppress an address because of this code.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'Gmail requires bulk senders to publish how to treat forged email (DMARC). Your domain does not, so the message was rejected.',
        who: 'your-provider',
        act: 'publish a DMARC record',
        advice: {
          person: [
            'Forward the whole bounce message to the people who manage your domain. The fix is one line in the DNS.',
            'Send the message again when the record is in place.',
          ],
          administrator: [
            'Publish a TXT record at `_dmarc.example.com`, at least `v=DMARC1; p=none`, and exactly one.',
            'Look for typos, especially at `p=`: `dig +short TXT _dmarc.example.com`.',
            'If the text mentions the authentication type or XOAUTH, the problem is an email program’s login, not DMARC.',
          ],
          developer: ['Do not retry until the record is visible from outside. Keep the addresses.'],
        },
      },
    },
    confused: [
      {
        code: '5.7.26',
        how: '5.7.26 at Gmail means that the DMARC policy is to reject, or that nothing passed.',
      },
      {
        code: '4.7.32',
        how: '4.7.32 means that the From domain is not aligned with SPF or DKIM.',
      },
      {
        only: '5',
        code: '5.7.4',
        how: 'Gmail’s servers actually send 5.7.4 for an unknown login method, although Gmail’s page says 5.7.40.',
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
        means:
          '5.7.40: a bulk sender’s domain has no DMARC record with a policy, and the mail is blocked.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'X.7.40 is not in the registry, which ends at X.7.30. Google sends it to servers that deliver to Gmail, under its rules for bulk senders.',
        source: google,
      },
      {
        only: '5',
        text: 'Google’s page also prints 504 5.7.40 for two login errors. The live replies for those contain 5.7.4, so the page seems to add a zero.',
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
    name: 'Sending server on a blocklist (RBL)',
    registered: false,
    classes: {
      '5': {
        plain:
          'The server that sent your email is on a public blocklist, and the recipient’s filter checks that list. The message was rejected.',
        who: 'your-provider',
        act: 'ask to be removed from the list',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support: it names the list.',
            'While the server is on the list, send from a different email provider.',
          ],
          administrator: [
            'The text names the list. First, look up your IP address on the list’s own page.',
            'Fix the cause of the listing, then ask for removal on the same page. Never pay for it.',
            'If your address is not on the list, the recipient’s filter may be out of date: contact its postmaster.',
          ],
          developer: [
            'Do not retry until the listing is gone. Keep the address. Other domains that use the list may reject your mail too.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.1',
        how: 'Many other servers send 5.7.1 when an IP address is on a blocklist. The same filter also sends its text with 5.7.1.',
      },
      {
        code: '5.7.606',
        how: '5.7.606 to 5.7.649 are about Microsoft’s own list, not a public one.',
      },
    ],
    practice: [
      {
        by: 'a mail filter',
        means: 'The sending IP address is on the blocklist that the text names.',
        source: filter,
      },
    ],
    notes: [
      {
        text: 'X.7.107 is not in the registry. We have seen it from a mail filter of unknown make, as 550 5.7.107 with the name of the blocklist.',
        source: filter,
      },
      {
        text: 'The same text was also seen with 550 5.7.1, so 5.7.107 tells you nothing more.',
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
