import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'http://support.novell.com/docs/Tids/Solutions/10060050.html',
  seen: '2026-11-23',
};

const hostDown: Source = {
  kind: 'provider',
  url: 'https://support.microfocus.com/kb/doc.php?id=7002712',
  seen: '2026-11-30',
  content: 'of 2009, last changed in 2012',
};

export const groupwise: Provider = {
  id: 'groupwise',
  name: 'GroupWise',
  kind: 'software',
  aliases: ['novell', 'micro focus'],
  hosts: [],
  replies: [
    {
      id: 'tcp-read-error',
      direction: 'sending',
      basic: '420',
      match: ['TCP read error', 'TCP Read Error'],
      cause: 'connection-timeout',
      means:
        'Your own GroupWise server reached the recipient’s mail server but got no response in time. GroupWise wrote this text.',
      who: ['your-provider'],
      todo: 'Check the firewall, the network and the recipient’s mail server. GroupWise keeps trying for four days.',
      permanent: false,
      source: page,
    },
    {
      id: 'tcp-write-error',
      direction: 'sending',
      basic: '420',
      match: ['TCP write error', 'TCP Write Error'],
      cause: 'connection-timeout',
      means:
        'Your own GroupWise server could not send its data to the recipient’s mail server in time.',
      who: ['your-provider'],
      todo: 'Check the firewall and the network between the two servers.',
      permanent: false,
      source: page,
    },
    {
      id: 'host-down',
      direction: 'sending',
      basic: '450',
      match: ['Host down'],
      cause: 'host-unreachable',
      means:
        'Your own GroupWise server could not connect to the recipient’s mail server, or to its own DNS server. GroupWise wrote this text.',
      who: ['their-provider', 'your-provider'],
      todo: 'Check that the recipient’s mail server is running. If all messages get this text, check the route and the DNS server of your own server.',
      permanent: false,
      source: hostDown,
    },
    {
      id: 'host-unknown',
      direction: 'sending',
      basic: '550',
      match: ['Host unknown'],
      cause: 'domain-not-found',
      means: 'Your own GroupWise server found nothing in the DNS for the recipient’s domain.',
      who: ['you'],
      todo: 'Correct the part of the address after the @. If it is already correct, check the DNS.',
      permanent: true,
      source: page,
    },
  ],
};
