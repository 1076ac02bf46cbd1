import type { Maker } from './types';

/**
 * Net::SMTP: https://metacpan.org/dist/libnet/source/lib/Net/Cmd.pm, SMTP.pm; Email::Sender:
 * https://metacpan.org/dist/Email-Sender/source/lib/Email/Sender/Transport/SMTP.pm; Mail::Sendmail:
 * https://metacpan.org/dist/Mail-Sendmail/source/Sendmail.pm.
 */
export const perl = {
  name: 'perl',
  bounceWords: ["can't establish smtp connection", 'unable to establish smtp connection'],
  events: {
    'tls-failed': ["can't starttls: "],
    'login-refused': ['failed auth'],
    'address-not-accepted-by-client': ['no valid addresses in recipient list', 'no recipient!'],
    'connection-refused': [
      'unable to establish smtp connection',
      "can't establish smtp connection",
    ],
    'connection-timed-out': ['[net::cmd] timeout', '(): timeout', '[net::smtp] timeout'],
    'connection-closed': [
      '[net::cmd] connection closed',
      '[net::smtp] connection closed',
      'unexpected eof on command channel',
    ],
  },
} satisfies Maker;
