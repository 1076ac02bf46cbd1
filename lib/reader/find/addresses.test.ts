import { expect, it } from 'vitest';
import { addressesIn } from './addresses';

const found = (text: string): string[] =>
  addressesIn(text).map(({ start, end }) => text.slice(start, end));

it.each([
  'npm error package@1.2.3',
  'node@20.11.0',
  '/node_modules/.pnpm/nodemailer@6.9.8/node_modules/nodemailer/lib/index.js',
  '@scope/name@2.0.0',
  'react@19.0.0-rc.1',
  'github.com/x/y@v1.2.3/file.go',
  'org.example.core@2.1.7.Final',
  'example.org/y@v0.0.0-20260101000000-0123456789ab/file.go:10',
  'javax.mail.Session@1a2b3c',
  'ada@host',
  'ada@[]',
])('%s is no address', (text) => expect(found(text)).toEqual([]));

it.each([
  ['to=<maria@example.org>', 'maria@example.org'],
  ['spring.mail.username=ada@example.com', 'ada@example.com'],
  ['-Dmail.smtp.from_address=ada.lovelace@example.com', 'ada.lovelace@example.com'],
  ['ada.lovelace=example.org@relay.example.net', 'ada.lovelace=example.org@relay.example.net'],
  ['<ecards-user=example.com@example.net>', 'ecards-user=example.com@example.net'],
  ['to=<m***a@example.org>,', 'm***a@example.org'],
  ['<ma**a@example.org>', 'ma**a@example.org'],
  ['Write to **maria@example.org**', 'maria@example.org'],
  ['maria@sub.example.xn--p1ai', 'maria@sub.example.xn--p1ai'],
  ['maria@пример.рф.', 'maria@пример.рф'],
  ['maria@163.example.com/inbox', 'maria@163.example.com'],
  ['<maria@[192.0.2.1]>', 'maria@[192.0.2.1]'],
  ['<maria@[IPv6:2001:db8::1]>', 'maria@[IPv6:2001:db8::1]'],
  ['to=<maria@192.0.2.1>', 'maria@192.0.2.1'],
  ['root@localhost', 'root@localhost'],
  ['to=<maria@example.org_>', 'maria@example.org_'],
  ['<maria@example.org.>', 'maria@example.org'],
  ['_maria_ or _tom@example.org_', '_tom@example.org'],
  ['无法发送到maria@example.org', 'maria@example.org'],
  ['邮件未能送达12345@example.org。', '12345@example.org'],
  ['送信先はmaria.t@example.orgです', 'maria.t@example.org'],
  ['收件人@example.org', '收件人@example.org'],
  ['用户1@例子.广告', '用户1@例子.广告'],
  ['maрia@example.org', 'maрia@example.org'],
  [
    'from:SRS1=Ab3=example.net==Cd4=ef=example.com=ada@example.org',
    'SRS1=Ab3=example.net==Cd4=ef=example.com=ada@example.org',
  ],
])('%s holds an address', (text, address) => expect(found(text)).toEqual([address]));
