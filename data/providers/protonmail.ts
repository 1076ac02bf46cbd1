import type { Provider, Source } from '../types';

const smtpCodes: Source = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-05-31',
};
const mxSniff: Source = {
  kind: 'observed',
  url: 'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  seen: '2026-11-24',
};
const protocol: Source = {
  kind: 'observed',
  url: 'https://github.com/jeremydumais/CPP-SMTPClient-library/issues/57',
  seen: '2026-11-24',
};
const loginIssue: Source = {
  kind: 'observed',
  url: 'https://github.com/Cloud9Developer/Jellyfin-Newsletter-Plugin/issues/130',
  seen: '2026-11-24',
};
const bridge: Source = {
  kind: 'observed',
  url: 'https://github.com/shenxn/protonmail-bridge-docker/issues/28',
  seen: '2026-11-24',
};

export const protonmail: Provider = {
  id: 'protonmail',
  name: 'Proton Mail',
  kind: 'mailbox',
  aliases: ['proton', 'proton mail'],
  hosts: [{ end: 'protonmail.ch', source: mxSniff }],
  replies: [
    {
      id: 'address-does-not-exist',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.1',
      match: ['Address does not exist'],
      cause: 'user-unknown',
      means: 'Proton Mail has no such address.',
      who: ['you'],
      todo: 'Check the address letter by letter.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'rejected-by-spam-filter',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.1',
      match: ['Rejected by spam filter'],
      cause: 'spam-content',
      means: 'Proton Mail’s filter marked the message as spam.',
      who: ['you'],
      todo: 'Change the content, and check the reputation of the sending server.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'viral-traffic',
      direction: 'receiving',
      basic: '554',
      enhanced: '5.7.1',
      match: ['viral traffic'],
      cause: 'virus',
      means: 'Proton Mail treats the message as malware.',
      who: ['you'],
      todo: 'Check your computer for malware, and send again without the attachment or link.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'protocol-error',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.5.1',
      match: ['Protocol error'],
      cause: 'protocol-error',
      means:
        'The sending program spoke before Proton Mail had finished its greeting, or broke the rules of SMTP otherwise. The reply does not say which.',
      who: ['your-provider'],
      todo: 'Set the sending program to read the whole greeting, which has several lines, to wait for each reply, and to end each line with CR LF.',
      permanent: true,
      source: protocol,
    },
    {
      id: 'not-logged-in',
      direction: 'submission',
      enhanced: '5.7.1',
      match: ['Sender address rejected: not logged in'],
      cause: 'login-failed',
      means: 'The program tried to send from a Proton address without logging in for that address.',
      who: ['you'],
      todo: 'Log in with the SMTP token that Proton creates for this particular address.',
      permanent: true,
      source: loginIssue,
    },
    {
      id: 'return-path-not-owned',
      direction: 'submission',
      basic: '451',
      enhanced: '4.0.0',
      match: ['invalid return path: not owned by user'],
      cause: 'sender-rejected',
      means: 'Proton Mail Bridge only sends from addresses that belong to the account.',
      who: ['you'],
      todo: 'Choose one of the Proton account’s addresses as the sender in the email program.',
      permanent: true,
      source: bridge,
    },
  ],
};
