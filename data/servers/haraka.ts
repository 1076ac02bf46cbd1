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
      title: 'Rejections by your own plugin',
      does: 'A plugin that rejects also sets the code and the text. The plugins that come with Haraka have their own texts. Add `link` above `rcpt_to.in_host_list` in config/plugins.',
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
      undo: 'Remove `link` from config/plugins and restart.',
      tried,
      sources: [documentation('Plugins')],
    },
    {
      id: 'bounces',
      title: 'The server’s own bounce messages',
      does: 'The file is a template: copy the one that comes with Haraka and add the line at the end.',
      blocks: [
        {
          way: 'add',
          place: 'config/outbound.bounce_message',
          lines: ['What this means, and what to do: {site}/bounce/'],
        },
      ],
      shows: ['What this means, and what to do: {site}/bounce/'],
      undo: 'Remove the line and restart.',
      tried: { not: 'We read the documentation, but sent no bounce message.' },
      sources: [documentation('Outbound')],
    },
  ],
};
