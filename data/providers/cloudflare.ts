import type { Provider, Source } from '../types';

const postmaster: Source = {
  kind: 'provider',
  url: 'https://developers.cloudflare.com/email-service/reference/postmaster/',
  seen: '2026-11-29',
  content: 'of June 2026',
};
const community: Source = {
  kind: 'observed',
  url: 'https://community.cloudflare.com/t/email-routing-421-4-3-0-upstream-error-to-sender-but-email-delivered/745734',
  seen: '2026-11-29',
  content: 'of December 2024',
};

export const cloudflare: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare Email Routing',
  kind: 'gateway',
  aliases: ['cloudflare email service', 'email routing'],
  hosts: [{ end: 'mx.cloudflare.net', source: postmaster }],
  replies: [
    {
      id: 'found-on-rbls',
      direction: 'receiving',
      basic: '554',
      match: ['found on one or more RBLs'],
      cause: 'ip-blocked',
      means: 'The sending IP address is on the blocklist named in brackets.',
      who: ['your-provider'],
      todo: 'Fix the cause, then ask for removal from that list.',
      permanent: true,
      source: postmaster,
    },
    {
      id: 'upstream-error',
      direction: 'receiving',
      basic: '421',
      enhanced: '4.3.0',
      match: ['Upstream error, please'],
      cause: 'server-error',
      means:
        'Cloudflare forwards mail immediately, and reports a temporary error from the next mail server.',
      who: ['nobody'],
      todo: 'Wait: the sending server retries. The recipient may get the message more than once.',
      permanent: false,
      source: community,
    },
  ],
};
