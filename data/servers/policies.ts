import type { DatedSource } from '../types';
import type { MailServer } from './types';

const page = (url: string): DatedSource => ({ kind: 'provider', url, seen: '2026-11-29' });

const policydSpf: MailServer = {
  id: 'policyd-spf',
  name: 'policyd-spf',
  snippets: [
    {
      id: 'refusals',
      title: 'SPF with Postfix',
      does: 'Replaces the link to openspf.net, which no longer works. If Postfix adds the link to each reply, it leaves this reply unchanged.',
      blocks: [
        {
          way: 'add',
          place: '/etc/postfix-policyd-spf-python/policyd-spf.conf',
          lines: ['Reason_Message = Message {rejectdefer} due to: {spf}. See {site}/5.7.23/'],
        },
      ],
      apply: ['postfix reload'],
      shows: [
        '550 5.7.23 <alice@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. See {site}/5.7.23/',
      ],
      undo: 'Remove the line and run `postfix reload`.',
      tried: { version: 'policyd-spf 3.0.4 and Postfix 3.7.11 of Debian 12', day: '2026-11-29' },
      sources: [
        page(
          'https://manpages.debian.org/bookworm/postfix-policyd-spf-python/policyd-spf.conf.5.en.html',
        ),
      ],
    },
  ],
};

const postgrey: MailServer = {
  id: 'postgrey',
  name: 'postgrey',
  snippets: [
    {
      id: 'refusals',
      title: 'Greylisting with Postfix',
      does: 'Replaces the link to postgrey’s own site. `%s` becomes the number of seconds left.',
      blocks: [
        {
          way: 'add',
          place: '/etc/default/postgrey',
          lines: [
            'POSTGREY_TEXT="Greylisted, please try again in %s seconds. See {site}/causes/greylisted/"',
          ],
        },
      ],
      apply: ['systemctl restart postgrey'],
      shows: [
        '450 4.2.0 <alice@example.com>: Recipient address rejected: Greylisted, please try again in 300 seconds. See {site}/causes/greylisted/',
      ],
      undo: 'Remove the line and restart.',
      tried: { version: 'postgrey 1.37 and Postfix 3.7.11 of Debian 12', day: '2026-11-29' },
      sources: [page('https://manpages.debian.org/bookworm/postgrey/postgrey.8.en.html')],
    },
  ],
};

const opendmarc: MailServer = {
  id: 'opendmarc',
  name: 'OpenDMARC',
  snippets: [
    {
      id: 'refusals',
      title: 'DMARC',
      does: 'The text must contain `%s` once, for the sender’s domain. It is used only if `RejectFailures` is true.',
      blocks: [
        {
          way: 'add',
          place: '/etc/opendmarc.conf',
          lines: [
            'RejectString Rejected by the DMARC policy of %s. See {site}/causes/sender-authentication/',
          ],
        },
      ],
      apply: ['systemctl restart opendmarc'],
      shows: [
        '550 5.7.1 Rejected by the DMARC policy of example.net. See {site}/causes/sender-authentication/',
      ],
      undo: 'Remove the line and restart.',
      tried: { not: 'We read the manual, but did not run the program.' },
      sources: [page('https://manpages.debian.org/bookworm/opendmarc/opendmarc.conf.5.en.html')],
    },
  ],
};

/** What servers ask about the sender before they answer. */
export const policies: readonly MailServer[] = [policydSpf, postgrey, opendmarc];
