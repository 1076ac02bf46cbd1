import type { BlockList } from '../types';
import {
  mailu,
  orangePage,
  sendgridDocs,
  smtpCodesReplies,
  uceprotectGuide,
  ukfast,
} from './sources';

/** Block lists that mail servers ask, those first that most servers ask. */
export const blockLists: readonly BlockList[] = [
  {
    id: 'spamhaus',
    name: 'Spamhaus',
    named: ['spamhaus'],
    links: [
      {
        label: 'Look up your IP address or domain at Spamhaus',
        href: 'https://check.spamhaus.org',
        for: ['your-provider'],
        when: ['ip-blocked', 'sender-rejected'],
        source: smtpCodesReplies,
      },
      {
        label: 'Read how to be removed from Spamhaus',
        href: 'https://www.spamhaus.org/resource-hub/delisting/good-bye-blocklist-removal-center-hello-ip-and-domain-reputation-checker/',
        for: ['your-provider'],
        when: ['ip-blocked', 'sender-rejected'],
        source: {
          kind: 'provider',
          url: 'https://www.spamhaus.org/resource-hub/delisting/good-bye-blocklist-removal-center-hello-ip-and-domain-reputation-checker/',
          seen: '2026-11-28',
        },
      },
    ],
  },
  {
    id: 'spamcop',
    name: 'SpamCop',
    named: ['spamcop'],
    links: [
      {
        label: 'Look up your IP address at SpamCop',
        href: 'https://www.spamcop.net/bl.shtml',
        for: ['your-provider'],
        when: ['ip-blocked'],
        source: sendgridDocs,
      },
      {
        label: 'Read how a SpamCop listing ends',
        href: 'https://forum.spamcop.net/topic/6539-server-admin-portion-of-why-am-i-blocked/',
        for: ['your-provider'],
        when: ['ip-blocked'],
        source: {
          kind: 'provider',
          url: 'https://forum.spamcop.net/topic/6539-server-admin-portion-of-why-am-i-blocked/',
          seen: '2026-11-28',
        },
      },
    ],
  },
  {
    id: 'barracuda',
    name: 'Barracuda',
    named: ['barracudacentral', 'barracuda reputation'],
    links: [
      {
        label: 'Look up your IP address at Barracuda',
        href: 'https://www.barracudacentral.org/lookups',
        for: ['your-provider'],
        when: ['ip-blocked'],
        source: mailu,
      },
    ],
  },
  {
    id: 'uceprotect',
    name: 'UCEPROTECT',
    named: ['uceprotect'],
    links: [
      {
        label: 'Look up your IP address at UCEPROTECT',
        href: 'https://www.uceprotect.net/en/rblcheck.php',
        for: ['your-provider'],
        when: ['ip-blocked'],
        source: uceprotectGuide,
      },
    ],
  },
  {
    id: 'uribl',
    name: 'URIBL',
    named: ['uribl'],
    links: [
      {
        label: 'Look up your domain at URIBL',
        href: 'https://admin.uribl.com/',
        for: ['your-provider'],
        when: ['sender-rejected', 'spam-content'],
        source: sendgridDocs,
      },
    ],
  },
  {
    id: 'abusix',
    name: 'Abusix',
    named: ['abusix'],
    links: [
      {
        label: 'Look up your IP address or domain at Abusix',
        href: 'https://lookup.abusix.com/search',
        for: ['your-provider'],
        when: ['ip-blocked'],
        source: orangePage,
      },
      {
        label: 'Read how to be removed from Abusix',
        href: 'https://docs.abusix.com/lookup-and-delisting/etXXhES8PMHJSheqsd1gtL/lookup-and-delisting-overview/oiSPbdSD2nyd4MAXieazYn',
        for: ['your-provider'],
        when: ['ip-blocked'],
        source: {
          kind: 'provider',
          url: 'https://docs.abusix.com/lookup-and-delisting/etXXhES8PMHJSheqsd1gtL/lookup-and-delisting-overview/oiSPbdSD2nyd4MAXieazYn',
          seen: '2026-11-28',
        },
      },
    ],
  },
  {
    id: 'cloudmark',
    name: 'Cloudmark',
    named: ['cloudmark'],
    links: [
      {
        label: 'Ask Cloudmark to reset the reputation of an IP address',
        href: 'https://csi.cloudmark.com/en/reset/',
        for: ['your-provider'],
        when: ['ip-blocked'],
        source: mailu,
      },
    ],
  },
  {
    id: 'validity',
    name: 'Validity Sender Score',
    named: ['senderscore', 'sender score'],
    links: [
      {
        label: 'Look up your IP address at Sender Score',
        href: 'https://senderscore.org/rtbl',
        for: ['your-provider'],
        when: ['ip-blocked'],
        source: smtpCodesReplies,
      },
    ],
  },
  {
    id: 'mxtoolbox',
    name: 'MXToolbox',
    named: ['mxtoolbox'],
    links: [
      {
        label: 'Look up your IP address on many blocklists at MXToolbox',
        href: 'https://mxtoolbox.com/blacklists.aspx',
        for: ['your-provider'],
        when: ['ip-blocked'],
        source: ukfast,
      },
    ],
  },
];
