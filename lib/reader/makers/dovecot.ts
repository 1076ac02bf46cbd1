import type { Maker } from './types';

const USERS: readonly string[] = ['lmtp(', 'lda('];

/**
 * Dovecot delivers what another program has taken: src/lib-lda/mail-deliver.c, and Pigeonhole's
 * src/lib-sieve/sieve-actions.c and plugins/extensions/ext-reject.c.
 */
export const dovecot = {
  name: 'dovecot',
  log: {
    refusals: [
      // A Sieve script's `redirect`, by its own submission service (`submission_host`):
      // src/lib-smtp/smtp-client-connection.c.
      {
        signs: ['failed to connect to remote server (temporary failure)'],
        waits: true,
        side: 'own-server',
        recipients: ['failed to redirect message to <'],
      },
      { signs: ['rejected message from <'], recipients: USERS },
      { signs: ["': quota exceeded", 'save failed to inbox: quota exceeded'], recipients: USERS },
      {
        signs: ['failed to store into mailbox ', 'save failed to '],
        waits: true,
        side: 'own-server',
        recipients: USERS,
        reasons: [': '],
      },
    ],
    lines: { processes: ['dovecot'], recipients: USERS, ids: ['msgid=<'] },
  },
} satisfies Maker;
