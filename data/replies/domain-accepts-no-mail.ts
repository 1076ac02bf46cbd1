import type { SeenReply } from '../types';
import { cryptsofthecoliseumArticleShow5029, publicFile, setOfEmails4 } from './sources';

export const domainAcceptsNoMail = [
  {
    id: 'b0957',
    says: 'Domain example.com does not accept mail (nullMX)',
    frame:
      'to=<user1@example.com>, relay=none, delay=0.05, delays=0.02/0.01/0.02/0, dsn=5.1.0, status=bounced ({})',
    causes: ['domain-accepts-no-mail'],
    who: ['their-provider', 'you'],
    provider: 'postfix',
    reply: 'recipient-null-mx',
    source: publicFile,
  },
  {
    id: 'a0666',
    says: '550 Host does not accept mail',
    causes: ['domain-accepts-no-mail'],
    who: ['their-provider', 'you'],
    provider: 'sendmail',
    source: setOfEmails4,
  },
  {
    id: 'b0178',
    says: '451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5 [DB5EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
    causes: ['domain-accepts-no-mail', 'server-error'],
    who: ['their-provider'],
    provider: 'exchange-online',
    source: publicFile,
  },
  {
    id: 'a0667',
    says: 'Name service error for name=example.org type=MX: Malformed or unexpected name server reply',
    causes: ['domain-accepts-no-mail', 'host-unreachable', 'domain-not-found'],
    who: ['their-provider', 'you'],
    provider: 'postfix',
    source: setOfEmails4,
    argued: true,
  },
  {
    id: 'a0602',
    says: '526 No data by dns resolve',
    causes: ['domain-accepts-no-mail', 'domain-not-found'],
    who: ['you'],
    provider: 'alibaba',
    reply: 'no-data-by-dns',
    source: cryptsofthecoliseumArticleShow5029,
  },
  {
    id: 'b0713',
    says: '554 5.3.2 No SMTP service here',
    frame: 'Invalid greeting. response={}: 554 5.3.2 No SMTP service here',
    causes: ['domain-accepts-no-mail', 'server-error'],
    who: ['their-provider', 'you'],
    source: { kind: 'untraced', said: 'a public source file (nodemailer test)' },
  },
] satisfies readonly SeenReply[];
