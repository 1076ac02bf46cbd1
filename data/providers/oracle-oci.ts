import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
  seen: '2026-11-23',
};
const hostSeen: Source = {
  kind: 'observed',
  url: 'https://github.com/mattn/oracle-cloud-function-sendmail',
  seen: '2026-11-24',
};

export const oracleOci: Provider = {
  id: 'oracle-oci',
  name: 'Oracle Cloud',
  kind: 'sending',
  aliases: ['oracle cloud', 'oci email delivery'],
  hosts: [{ end: 'oci.oraclecloud.com', source: hostSeen }],
  replies: [
    {
      id: 'suppression-for-user',
      direction: 'submission',
      basic: '254',
      enhanced: '4.7.1',
      match: ['Suppression for user'],
      cause: 'policy',
      means:
        'Oracle, your own sending service, accepted the message but will not send it: the recipient is on your suppression list. No other server rejected it.',
      who: ['you', 'your-provider'],
      todo: 'Remove the address from your mailing list. If the address is correct, remove it from the suppression list.',
      permanent: true,
      source: page,
    },
    {
      id: 'too-many-auth-failures',
      direction: 'submission',
      basic: '421',
      match: ['Too many auth failures'],
      cause: 'login-failed',
      means:
        'Too many attempts from this IP address used wrong login details or a sender that is not approved.',
      who: ['you'],
      todo: 'Correct the SMTP credentials and check the list of approved senders.',
      permanent: false,
      source: page,
    },
    {
      id: 'too-many-connections',
      direction: 'submission',
      basic: '421',
      match: ['Too many connections, try again later'],
      cause: 'sending-quota',
      means: 'Your program has more connections to Oracle’s mail service open than allowed.',
      who: ['you'],
      todo: 'Open fewer connections at the same time and try again.',
      permanent: false,
      source: page,
    },
    {
      id: 'mail-system-failure',
      direction: 'submission',
      basic: '421',
      enhanced: '4.3.0',
      match: ['Mail system failure'],
      cause: 'server-error',
      means: 'A temporary fault occurred inside Oracle’s mail service.',
      who: ['nobody'],
      todo: 'Wait and try again later.',
      permanent: false,
      source: page,
    },
    {
      id: 'problem-attempting-commands',
      direction: 'submission',
      basic: '421',
      enhanced: '4.4.0',
      match: ['Problem attempting to execute commands'],
      cause: 'server-error',
      means: 'Oracle’s mail service could not carry out the commands. The reply does not say why.',
      who: ['nobody'],
      todo: 'Wait and try again later.',
      permanent: false,
      source: page,
    },
  ],
};
