import type { DatedSource } from '../types';
import type { MailServer } from './types';

const documentation = (path: string): DatedSource => ({
  kind: 'source code',
  url: `https://github.com/haraka/Haraka/blob/master/docs/${path}.md`,
  seen: '2026-11-29',
});

const tried = { version: 'Haraka 3.3.4', day: '2026-11-29' } as const;

export const haraka: MailServer = {
  id: 'haraka',
  name: 'Haraka',
  snippets: [
    {
      id: 'refusals',
      title: 'Rejections by a plugin of your own',
      does: 'A plugin that denies gives the code and the text. The plugins that come with Haraka have texts of their own. Put `link` above `rcpt_to.in_host_list` in config/plugins.',
      blocks: [
        {
          way: 'file',
          place: 'plugins/link.js',
          lines: [
            "const DSN = require('haraka-dsn');",
            '',
            "const mailboxes = new Set(['alice@example.com']);",
            '',
            'exports.hook_rcpt = function (next, connection, [recipient]) {',
            '  if (mailboxes.has(recipient.address().toLowerCase())) return next();',
            "  return next(DENY, DSN.no_such_user('No such mailbox. See {site}/5.1.1/'));",
            '};',
          ],
        },
      ],
      shows: ['550 5.1.1 No such mailbox. See {site}/5.1.1/'],
      undo: 'Take `link` out of config/plugins, and restart.',
      tried,
      sources: [documentation('Plugins')],
    },
    {
      id: 'bounces',
      title: 'Bounce messages that it writes itself',
      does: 'The file is a template: copy the one that comes with Haraka, and add the line to its end.',
      blocks: [
        {
          way: 'add',
          place: 'config/outbound.bounce_message',
          lines: ['What this means, and what to do: {site}/bounce/'],
        },
      ],
      shows: ['What this means, and what to do: {site}/bounce/'],
      undo: 'Take the line out, and restart.',
      tried: { not: 'We read the documentation, and sent no bounce message.' },
      sources: [documentation('Outbound')],
    },
  ],
};
