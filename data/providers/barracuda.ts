import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://campus.barracuda.com/doc/39815000',
  seen: '2026-11-23',
};
const fieldManual: Source = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
};
const zoneMta: Source = {
  kind: 'observed',
  url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  seen: '2026-07-20',
};
const hostSeen: Source = {
  kind: 'observed',
  url: 'https://www.captaindns.com/en/blog/barracuda-secure-email-gateway',
  seen: '2026-11-24',
};
const communityShaping: Source = {
  kind: 'observed',
  url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/shaping.toml',
  seen: '2026-11-24',
};

export const barracuda: Provider = {
  id: 'barracuda',
  name: 'Barracuda',
  kind: 'gateway',
  aliases: ['barracuda networks', 'cudasvc'],
  hosts: [
    { end: 'ess.barracudanetworks.com', source: hostSeen },
    { end: 'barracudanetworks.com', source: communityShaping },
  ],
  replies: [
    {
      id: 'deferred-suspect-content',
      direction: 'sending',
      basic: '420',
      match: ['deferred due to suspect content'],
      cause: 'spam-content',
      means:
        'Barracuda’s manual says that 420 means mail was deferred because of suspicious content. It lists the code among those of the destination mail server.',
      who: ['nobody'],
      todo: 'Wait: the sending server retries automatically.',
      permanent: false,
      source: page,
    },
    {
      id: 'license-expired',
      direction: 'receiving',
      basic: '422',
      match: ['License Expired'],
      cause: 'server-error',
      means:
        'The licence of the recipient’s Barracuda filter has expired, so the filter does not accept mail.',
      who: ['their-provider'],
      todo: 'Renew the filter’s licence. If you are the sender, tell the recipient another way.',
      permanent: false,
      source: fieldManual,
    },
    {
      id: 'policy-rejection-abuse',
      direction: 'receiving',
      basic: '450',
      enhanced: '4.7.1',
      match: ['cuda_nsu', 'Policy Rejection- Abuse'],
      cause: 'policy',
      means:
        'A policy against abuse rejected the mail, probably on the recipient’s mail server behind the Barracuda filter: the text after `cuda_nsu` is its reply.',
      who: ['their-provider'],
      todo: 'Contact the recipient another way. The administrator of their mail server can look at the policy and allow your mail.',
      asks: true,
      permanent: false,
      source: fieldManual,
    },
    {
      id: 'greylisted-5-minutes',
      direction: 'receiving',
      basic: '451',
      enhanced: '4.7.1',
      match: ['Greylisted for 5 minutes'],
      cause: 'greylisted',
      means:
        'The recipient’s side does not know the sender yet and asks for another attempt in five minutes. Mail servers without a Barracuda filter send the same text.',
      who: ['nobody'],
      todo: 'Wait: the sending server retries automatically, after five minutes at the earliest.',
      permanent: false,
      source: fieldManual,
    },
    {
      id: 'temporary-server-error-443',
      direction: 'receiving',
      basic: '451',
      enhanced: '4.4.3',
      match: ['cuda_nsu 4.4.3 Temporary server error'],
      cause: 'server-error',
      means:
        'The mail server behind the recipient’s Barracuda filter probably had a temporary fault. The code 4.4.3 means a failed lookup.',
      who: ['nobody'],
      todo: 'Wait: the sending server retries automatically.',
      permanent: false,
      source: fieldManual,
    },
    {
      id: 'no-such-user',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.1',
      match: ['cuda_nsu 5.1.1', 'No such user'],
      cause: 'user-unknown',
      means:
        'There is no mailbox with this name, probably according to the recipient’s mail server behind the Barracuda filter.',
      who: ['you'],
      todo: 'Check the address letter by letter, or ask the person for the correct one.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'permanent-failure-blocked',
      direction: 'receiving',
      basic: '550',
      match: ['permanent failure for one or more recipients … :blocked'],
      cause: 'recipient-filtered',
      means:
        'The recipient’s Barracuda filter blocked the message because of a policy or its content. It does not say which.',
      who: ['their-provider'],
      todo: 'Find the message in the filter’s log and allow the sender.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'rejecting-spoofed-message',
      direction: 'receiving',
      basic: '550',
      match: ['rejecting spoofed message'],
      cause: 'sender-authentication',
      means:
        'The recipient’s Barracuda filter considers the message forged: it does not believe that it comes from this sender.',
      who: ['your-provider'],
      todo: 'Use your own domain in the From line, and make SPF and DKIM pass for it.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'spam-url-in-content',
      direction: 'receiving',
      basic: '554',
      match: ['rejected due to spam URL in content'],
      cause: 'spam-content',
      means: 'The message contains a link that the recipient’s Barracuda filter treats as spam.',
      who: ['you'],
      todo: 'Remove the link and send the message again.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'rejecting-banned-content',
      direction: 'receiving',
      basic: '554',
      match: ['rejecting banned content'],
      cause: 'spam-content',
      means:
        'The message has content or an attachment that the recipient’s Barracuda filter does not allow.',
      who: ['you'],
      todo: 'Remove what is not allowed, or share a link to the file.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'b-barracudacentral-org',
      direction: 'receiving',
      basic: '554',
      enhanced: '5.7.1',
      match: ['blocked using b.barracudacentral.org'],
      cause: 'ip-blocked',
      means: 'The sending server’s IP address is on Barracuda’s blocklist.',
      who: ['your-provider'],
      todo: 'Fix the reason for the listing, then ask for removal at barracudacentral.org.',
      permanent: true,
      source: zoneMta,
    },
  ],
};
