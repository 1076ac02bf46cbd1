/**
 * What to put in for a name of ours that is still in a command: the text did not tell it. The longer
 * of two that end alike stands first.
 */
export const placeholders = {
  replace: 'Replace {list}.',
  /** One of the list. */
  by: '{example} with {meaning}',
  meanings: {
    'selector._domainkey': 'the value of s= in the DKIM-Signature',
    'maria@example.org': 'the recipient’s address',
    'ada@example.com': 'your username',
    'smtp.example.com': 'your outgoing server (SMTP)',
    'mail.example.com': 'the name of the sending server',
    'mx.example.org': 'the recipient’s mail server',
    'mx1.example.org': 'the name that was not found',
    'example.org': 'the recipient’s domain',
    'example.com': 'the sender’s domain',
    '192.0.2.10': 'the sending server’s IP address',
    '192.0.2.53': 'your DNS resolver',
  },
} as const;
