import type { Provider, Source } from '../types';

const zoneMta: Source = {
  kind: 'observed',
  url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  seen: '2026-07-20',
};
const fieldManual: Source = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
};
const mxSniff: Source = {
  kind: 'observed',
  url: 'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  seen: '2026-11-24',
};
const smtpCodesHosts: Source = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/blob/main/data/providers.json',
  seen: '2026-11-24',
};

const markedInvalid: Source = {
  kind: 'provider',
  url: 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/040_usersandgroups/User_email_address_is_%22marked_as_invalid%22',
  seen: '2026-11-29',
};
const closedRelay: Source = {
  kind: 'provider',
  url: 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/040_usersandgroups/Outbound_mail_rejected_-_554_5.7.1%3A_Relay_access_denied',
  seen: '2026-11-29',
};

export const proofpoint: Provider = {
  id: 'proofpoint',
  name: 'Proofpoint',
  kind: 'gateway',
  aliases: ['pphosted', 'proofpoint essentials'],
  hosts: [
    { end: 'pphosted.com', source: mxSniff },
    { end: 'ppe-hosted.com', source: smtpCodesHosts },
  ],
  replies: [
    {
      id: 'blocked-ipcheck-550',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.0',
      match: ['Blocked - see https://ipcheck.proofpoint.com', 'prs.proofpoint.com'],
      cause: 'ip-blocked',
      means:
        'The recipient’s Proofpoint gateway blocks the sending IP address because of its reputation.',
      who: ['your-provider'],
      todo: 'Stop the unwanted mail from your server, then ask for removal at `ipcheck.proofpoint.com`.',
      permanent: true,
      source: zoneMta,
    },
    {
      id: 'blocked-ipcheck-554',
      direction: 'receiving',
      basic: '554',
      enhanced: '5.7.0',
      match: ['Blocked - see https://ipcheck.proofpoint.com'],
      cause: 'ip-blocked',
      means:
        'The recipient’s Proofpoint gateway rejects mail from the sending IP address because of its reputation.',
      who: ['your-provider'],
      todo: 'Stop the unwanted mail from your server, then ask for removal at `ipcheck.proofpoint.com`.',
      permanent: true,
      source: zoneMta,
    },
    {
      id: 'address-verification-in-progress',
      direction: 'receiving',
      basic: '421',
      enhanced: '4.1.1',
      match: ['unverified address: Address verification in progress'],
      cause: 'server-error',
      means:
        'The Proofpoint gateway is still asking the recipient’s own server whether the address exists.',
      who: ['nobody'],
      todo: 'Wait: the sending server retries automatically.',
      permanent: false,
      source: fieldManual,
    },
    {
      id: 'recipient-user-unknown',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.1',
      match: ['Recipient address rejected: User unknown', 'undeliverable address'],
      cause: 'user-unknown',
      means:
        'The recipient’s organisation, which uses a Proofpoint gateway, has no mailbox with this address.',
      who: ['you'],
      todo: 'Check the spelling of the address and send again.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'address-marked-as-invalid',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.1',
      match: ['User email address is marked as invalid'],
      cause: 'user-unknown',
      means:
        'Proofpoint has this address on its list of invalid addresses, often because no administrator confirmed it in time.',
      who: ['their-provider'],
      todo: 'Remove the address from the Marked Invalid List and add the user. If you are the sender, check the spelling first.',
      permanent: true,
      source: markedInvalid,
    },
    {
      id: 'sender-marked-as-invalid',
      direction: 'submission',
      basic: '550',
      enhanced: '5.7.1',
      match: ['Sender address rejected: User email'],
      cause: 'sender-rejected',
      means:
        'Your own address is on your organisation’s list of invalid addresses in Proofpoint Essentials.',
      who: ['your-provider'],
      todo: 'Remove the address from the Marked Invalid List and add the user.',
      permanent: true,
      source: markedInvalid,
    },
    {
      id: 'sender-domain-does-not-exist',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.8',
      match: [
        'Domain of sender address does not exist',
        'Sender address rejected: Domain not found',
      ],
      cause: 'sender-rejected',
      means:
        'The Proofpoint gateway found nothing in the DNS for the domain of the sender’s address.',
      who: ['your-provider'],
      todo: 'Correct the sender’s domain, or fix its DNS records.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'rejected-per-dmarc-policy',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.0',
      match: ["Email rejected per sender's DMARC policy"],
      cause: 'sender-authentication',
      means: 'The DMARC check failed, and the sender’s domain asks for such mail to be rejected.',
      who: ['your-provider'],
      todo: 'Make SPF or DKIM pass for the domain in the From header.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'relaying-denied',
      direction: 'receiving',
      basic: '554',
      enhanced: '5.7.1',
      match: ['Relaying denied', 'Relay access denied'],
      cause: 'relay-denied',
      means:
        'The gateway accepts no mail for the recipient’s domain. If you send through Proofpoint Essentials yourself, your own address or server is not registered there.',
      who: ['your-provider', 'their-provider'],
      todo: 'Check in Proofpoint Essentials that your domain, user and outbound relay are set up. Otherwise ask the recipient’s administrator.',
      permanent: true,
      source: closedRelay,
    },
    {
      id: 'cloudmark-sender-intelligence',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.1',
      match: ['blocked using Cloudmark Sender Intelligence'],
      cause: 'ip-blocked',
      means:
        'The Proofpoint gateway rejected the mail because of the sending IP address’s poor reputation at Cloudmark.',
      who: ['your-provider'],
      todo: 'Stop the unwanted mail from your server, then fill in Cloudmark’s reset form for the IP address.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'need-fully-qualified-address',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.5.2',
      match: ['need fully-qualified address'],
      cause: 'sender-rejected',
      means: 'The sender’s address has no full domain after the @.',
      who: ['your-provider'],
      todo: 'Set the sending software to use a full address such as `maria@example.com`.',
      permanent: true,
      source: fieldManual,
    },
  ],
};
