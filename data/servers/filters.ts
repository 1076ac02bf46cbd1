import type { DatedSource } from '../types';
import type { MailServer } from './types';

const page = (url: string): DatedSource => ({ kind: 'provider', url, seen: '2026-11-29' });
const code = (url: string): DatedSource => ({ kind: 'source code', url, seen: '2026-11-29' });

const READ = 'We read the documentation and the source code, but did not run the program.';

const rspamd: MailServer = {
  id: 'rspamd',
  name: 'rspamd',
  snippets: [
    {
      id: 'refusals',
      title: 'Spam and greylisting',
      does: 'Sets the text of two replies that rspamd gives as a milter. Rules of the force actions module can have their own `message`.',
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
      undo: 'Remove the lines and reload.',
      tried: { not: READ },
      sources: [
        page('https://rspamd.com/doc/modules/force_actions.html'),
        code('https://sources.debian.org/src/rspamd/3.4-1/conf/worker-proxy.inc/'),
        code('https://sources.debian.org/src/rspamd/3.4-1/conf/modules.d/greylist.conf/'),
      ],
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
      does: 'Applies to messages that Amavis rejects during the SMTP session (`D_REJECT`). A bounce message sent later would often go to a forged address.',
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
      undo: 'Remove the lines and restart.',
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
  name: 'Your own milters',
  snippets: [
    {
      id: 'refusals',
      title: 'A reply of several lines',
      does: 'libmilter takes each line of a reply as a separate argument. Put the link in the last one. A line can have at most 980 characters.',
      blocks: [
        {
          way: 'add',
          place: 'the callback that rejects',
          lines: [
            'smfi_setmlreply(ctx, "550", "5.7.1",',
            '                "Your server is on our blocklist.",',
            '                "See {site}/causes/ip-blocked/",',
            '                NULL);',
            'return SMFIS_REJECT;',
          ],
        },
      ],
      shows: [
        '550-5.7.1 Your server is on our blocklist.',
        '550 5.7.1 See {site}/causes/ip-blocked/',
      ],
      undo: 'Remove the call.',
      tried: { not: 'We read the documentation of libmilter 8.17.1, but compiled nothing.' },
      sources: [
        code(
          'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/libmilter/docs/smfi_setmlreply.html/',
        ),
      ],
    },
  ],
};

/** What looks at the message before a server answers. */
export const filters: readonly MailServer[] = [rspamd, amavis, milters];
