import type { DatedSource } from '../types';
import type { MailServer } from './types';

const page = (url: string): DatedSource => ({ kind: 'provider', url, seen: '2026-11-29' });
const code = (url: string): DatedSource => ({ kind: 'source code', url, seen: '2026-11-29' });

const READ = 'We read the documentation and the program, and ran neither lines nor program.';

const rspamd: MailServer = {
  id: 'rspamd',
  name: 'rspamd',
  snippets: [
    {
      id: 'refusals',
      title: 'Spam and greylisting',
      does: 'Sets the text of the two replies that rspamd gives most, where it is asked as a milter. A rule of the force actions module can have a `message` of its own.',
      blocks: [
        {
          way: 'add',
          place: '/etc/rspamd/local.d/worker-proxy.inc',
          lines: ['reject_message = "Spam message rejected. See {site}/causes/spam-content/";'],
        },
        {
          way: 'add',
          place: '/etc/rspamd/local.d/greylist.conf',
          lines: ['message = "Greylisted, try again later. See {site}/causes/greylisted/";'],
        },
      ],
      apply: ['rspamadm configtest', 'systemctl reload rspamd'],
      shows: [
        '554 5.7.1 Spam message rejected. See {site}/causes/spam-content/',
        '451 4.7.1 Greylisted, try again later. See {site}/causes/greylisted/',
      ],
      undo: 'Take the lines out, and reload.',
      tried: { not: READ },
      sources: [
        page('https://rspamd.com/doc/modules/force_actions.html'),
        code('https://sources.debian.org/src/rspamd/3.4-1/conf/worker-proxy.inc/'),
        code('https://sources.debian.org/src/rspamd/3.4-1/conf/modules.d/greylist.conf/'),
      ],
    },
  ],
};

const policydSpf: MailServer = {
  id: 'policyd-spf',
  name: 'policyd-spf',
  snippets: [
    {
      id: 'refusals',
      title: 'SPF, beside Postfix',
      does: 'Takes the place of the link to openspf.net, which no longer explains anything. Where Postfix adds the link to each reply, this one is left as it is.',
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
      undo: 'Take the line out, and run `postfix reload`.',
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
      title: 'Greylisting, beside Postfix',
      does: 'Takes the place of the link to the site of postgrey. `%s` becomes the seconds that are left.',
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
      undo: 'Take the line out, and restart.',
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
      does: 'The text must hold `%s` once, for the domain of the sender. It is used where `RejectFailures` is true.',
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
      undo: 'Take the line out, and restart.',
      tried: { not: READ },
      sources: [page('https://manpages.debian.org/bookworm/opendmarc/opendmarc.conf.5.en.html')],
    },
  ],
};

const amavis: MailServer = {
  id: 'amavis',
  name: 'Amavis',
  snippets: [
    {
      id: 'refusals',
      title: 'Spam and viruses',
      does: 'Used for messages that Amavis rejects while the sender waits (`D_REJECT`). A bounce sent later would go to forged addresses.',
      blocks: [
        {
          way: 'add',
          place: '/etc/amavis/conf.d/50-user',
          lines: [
            "$smtp_reason_by_ccat{+CC_SPAM} = 'id=%n - spam. See {site}/causes/spam-content/';",
            "$smtp_reason_by_ccat{+CC_VIRUS} = 'id=%n - INFECTED: %V. See {site}/causes/virus/';",
          ],
        },
      ],
      apply: ['systemctl restart amavis'],
      shows: ['554 5.7.0 Reject, id=01234-05 - spam. See {site}/causes/spam-content/'],
      undo: 'Take the lines out, and restart.',
      tried: { not: READ },
      sources: [
        code(
          'https://sources.debian.org/src/amavisd-new/1:2.13.0-3+deb12u1/conf/amavisd.conf-default/',
        ),
      ],
    },
  ],
};

const milters: MailServer = {
  id: 'milters',
  name: 'Milters of your own',
  snippets: [
    {
      id: 'refusals',
      title: 'A reply of several lines',
      does: 'libmilter takes the lines of a reply one by one. Put the link on the last one. A line may have 980 characters at most.',
      blocks: [
        {
          way: 'add',
          place: 'the callback that rejects',
          lines: [
            'smfi_setmlreply(ctx, "550", "5.7.1",',
            '                "Your server is on our block list.",',
            '                "See {site}/causes/ip-blocked/",',
            '                NULL);',
            'return SMFIS_REJECT;',
          ],
        },
      ],
      shows: [
        '550-5.7.1 Your server is on our block list.',
        '550 5.7.1 See {site}/causes/ip-blocked/',
      ],
      undo: 'Take the call out.',
      tried: { not: 'We read the documentation of libmilter 8.17.1, and compiled nothing.' },
      sources: [
        code(
          'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/libmilter/docs/smfi_setmlreply.html/',
        ),
      ],
    },
  ],
};

/** What servers ask before they answer. */
export const filters: readonly MailServer[] = [
  rspamd,
  policydSpf,
  postgrey,
  opendmarc,
  amavis,
  milters,
];
