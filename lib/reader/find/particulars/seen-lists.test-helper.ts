import type { Seen } from './particulars.test-helper';

/** Lists that have a server, by where their name stands in the sentence. */
export const seenLists: readonly Seen[] = (
  [
    // https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt
    ['zen.spamhaus.org', '550 5.7.1 192.0.2.44 has been blocked by zen.spamhaus.org'],
    ['xbl.spamhaus.org', '550-IP 192.0.2.44 is blacklisted (xbl.spamhaus.org). Help at/Hilfe'],
    [
      'dnsbl.cobion.com',
      '550 Rejected due to DNSBL server response (dnsbl.cobion.com - 192.0.2.44)',
    ],
    [
      'dnsbl.sorbs.net',
      '554 rejected for policy reasons. Host found in DNS blacklist at dnsbl.sorbs.net',
    ],
    [
      'SORBS',
      '554 5.7.1 SORBS DNSBL Entry - see <http://www.us.sorbs.net/lookup.shtml?192.0.2.44>',
    ],
    [
      'Spamhaus',
      "553 5.7.1 [BL21] not accepted from 192.0.2.44, because the ip is in Spamhaus's list",
    ],
    ['SPAMHAUS-XBL', '550 5.2.1 Your IP address 192.0.2.44 is blacklisted using SPAMHAUS-XBL.'],
    [
      'Spamrl',
      '550 The sending IP (192.0.2.44) is listed on https://spamrl.com/. Please resolve this',
    ],
    ['Spamhaus', '554 5.7.1 (check http://www.spamhaus.org/query/bl?ip=192.0.2.44)'],
    ['SPAMHAUS', '550 Email blocked by SPAMHAUS - to unblock see http://www.spamhaus.org/lookup'],
    [
      'ix.dnsbl.manitu.net',
      '550 rejected because 192.0.2.44 is in a black list at ix.dnsbl.manitu.net',
    ],
    // https://github.com/KumoCorp/kumomta/blob/main/assets/community/shaping.toml
    ['Spamhaus DBL', '554 5.7.1 rejected due to having a domain present in the Spamhaus DBL'],
    // A public forum.
    ['SORBS', '550 5.7.0 Your server IP address is in the SORBS DNSBL database, bye'],
    [
      'b.barracudacentral.org',
      "550 5.7.1 b.barracudacentral.org has blocked your IP address (192.0.2.58) using the list 'b.barracudacentral.org'. This organization has no control over this RBL (Realtime Block List).",
    ],
    ['Proofpoint', '554 5.7.0 see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.40'],
    // https://mxtoolbox.com/Bouncebacks
    [
      'Spamcop Blocklist',
      '554 BL0002 Your email was blocked because it is on the Spamcop Blocklist.',
    ],
  ] as const
).map(([value, reply]) => ({ kind: 'list', value, reply }));
