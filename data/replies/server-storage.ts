import type { SeenReply } from '../types';
import {
  blogJinbo20051107,
  bouncySink,
  mailcowDockerized1450,
  publicFile,
  publicFileHarakaTest,
  publicFilePostfixparserRulesSqlCsTcdIe,
  publicFileSisimaiTest,
} from './sources';

export const serverStorage = [
  {
    id: 'b0202',
    says: 'append file defer 3lyw0Z2NdSz2xGb: No space left on device',
    frame: 'fatal: {}',
    causes: ['server-storage', 'server-error'],
    who: ['your-provider'],
    provider: 'postfix',
    source: publicFileHarakaTest,
  },
  {
    id: 'xx0001',
    says: '421 4.3.0 collect: Cannot write ./dfn474lUCs029267 (bfcommit, uid=1040, gid=101): Disk quota exceeded',
    causes: ['server-storage'],
    who: ['nobody', 'their-provider'],
    provider: 'sendmail',
    source: bouncySink,
  },
  {
    id: 'b0505',
    says: '452 4.4.5 Insufficient disk space; try again later',
    causes: ['server-storage'],
    who: ['their-provider'],
    provider: 'sendmail',
    reply: 'insufficient-disk-space',
    source: blogJinbo20051107,
  },
  {
    id: 'a0697',
    says: '4.3.1 Insufficient system storage',
    frame:
      'The size of the message you are trying to send exceeds a temporary size limit of the server. The message was not sent; try to reduce the message size or wait some time and try again. The server responded:  {}.',
    causes: ['server-storage'],
    who: ['their-provider', 'your-provider', 'nobody'],
    provider: 'mailcow',
    source: mailcowDockerized1450,
  },
  {
    id: 'a0698',
    says: '452 4.3.1 Insufficient system storage',
    frame:
      'postfix-mailcow_1    | May 31 11:00:46 postfix/smtpd[782]: NOQUEUE: reject: MAIL from mx.example.com [192.0.2.15]: {}; proto=ESMTP helo=<mx.example.com>',
    causes: ['server-storage'],
    who: ['their-provider', 'your-provider', 'nobody'],
    provider: 'postfix',
    reply: 'insufficient-system-storage',
    source: mailcowDockerized1450,
  },
  {
    id: 'b0960',
    says: '452 4.3.1 Insufficient system storage, try again later',
    causes: ['server-storage'],
    who: ['their-provider'],
    source: publicFile,
  },
  {
    id: 'b0801',
    says: '550 5.0.0 Mail system full',
    causes: ['server-storage'],
    who: ['their-provider'],
    source: publicFileSisimaiTest,
  },
  {
    id: 'a0356',
    says: '451 qq write error or disk full (#4.3.0)',
    frame:
      '7A06F3489: to=<user@example.com>, relay=www.example.com[192.0.2.12], delay=68210, status=deferred (host www.example.com[192.0.2.12] said: {} (in reply to end of DATA command))',
    causes: ['server-storage', 'server-error'],
    who: ['their-provider', 'nobody'],
    provider: 'qmail',
    source: publicFilePostfixparserRulesSqlCsTcdIe,
  },
] satisfies readonly SeenReply[];
