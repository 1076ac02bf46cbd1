import { describe, expect, it } from 'vitest';
import { anchorsIn, isStaff } from './recipients';

const read = (text: string) =>
  anchorsIn(text, 0, text.length).map(({ value, sender, sure }) => [
    value,
    sender ? 'sender' : sure ? 'recipient' : 'loose',
  ]);

describe('an address in a text', () => {
  it.each([
    ['recipients=maria@example.org', 'maria@example.org', 'recipient'],
    ['收件人： maria@example.org', 'maria@example.org', 'recipient'],
    ['收件人 maria@example.org', 'maria@example.org', 'recipient'],
    ['user=ada@example.com from=ada@example.com', 'ada@example.com', 'sender'],
    ['set_id=ada@example.com', 'ada@example.com', 'sender'],
    ['MAIL_FROM_ADDRESS="ada@example.com"', 'ada@example.com', 'sender'],
    ['spring.mail.username=ada@example.com', 'ada@example.com', 'sender'],
    ['smtp.account=ada@example.com', 'ada@example.com', 'sender'],
    ['smtp.to=maria@example.org', 'maria@example.org', 'recipient'],
    ['(551 User not local; please try <maria@example.net>)', 'maria@example.net', 'sender'],
    ['Blocked. Please contact the owner at help@example.net', 'help@example.net', 'sender'],
    ['For assistance forward this error to unblock@example.net', 'unblock@example.net', 'sender'],
    ['For questions write us at desk@example.net', 'desk@example.net', 'sender'],
    ['550 5.7.1 <ada@example.com>... Sender rejected', 'ada@example.com', 'sender'],
    ['553 5.1.8 <ada@example.com>... Access denied', 'ada@example.com', 'sender'],
    ['553 5.5.4 <ada@example.com>... Domain name required', 'ada@example.com', 'sender'],
    ['User "ada@example.com" failed to authenticate', 'ada@example.com', 'sender'],
    ['smtp: ada@example.com could not log in', 'ada@example.com', 'sender'],
    ['user ada@example.com has logged in', 'ada@example.com', 'sender'],
    ['MAIL FROM:<ada@example.com>...', 'ada@example.com', 'sender'],
    ['message-id=<1a2b@example.com>', '1a2b@example.com', 'sender'],
    ['message_id       |<1a2b@example.com>|', '1a2b@example.com', 'sender'],
    ['References: <1a2b@example.org>', '1a2b@example.org', 'sender'],
    ['request-id req_7@api.example.com', 'req_7@api.example.com', 'sender'],
    ['Invalid final delivery userid: maria@example.org', 'maria@example.org', 'loose'],
    ['addresses=[maria@example.org]', 'maria@example.org', 'recipient'],
    ['{"subject":"Test","to":"maria@example.org"}', 'maria@example.org', 'recipient'],
    ['rcpt to:<maria@example.org>', 'maria@example.org', 'recipient'],
    ['450 please try later <maria@example.org>', 'maria@example.org', 'loose'],
  ])('%s: %s is %s', (text, address, kind) => {
    expect(read(text)[0]).toEqual([address, kind]);
  });

  it.each([['root@mail.example.com:~# sendmail -q'], ['[ada@web1.example.com ~]$ mail -s Test']])(
    'at the prompt of a shell is nobody: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('is of somebody who is not verified, however long the list is', () => {
    const text =
      'Email address is not verified. The following identities failed the check in region EU-WEST-1: Ada Example <ada@example.com>, ada@example.com, bert@example.net';
    expect(read(text).map(([, kind]) => kind)).toEqual(['sender', 'sender', 'sender']);
  });

  it('is of whoever tried to log in', () => {
    const text = 'auth.go: Failed authentication attempt for ada@example.com from 192.0.2.1:39512';
    expect(read(text).map(([, kind]) => kind)).toEqual(['sender']);
  });

  it.each([
    ['see https://spf.example.net/why?id=ada@example.com'],
    ['git clone smtp://dev@example.com'],
  ])('in a link is nobody: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['v=DMARC1; p=reject; rua=mailto:ada@example.com,mailto:bob@example.net; fo=1'],
    ['"v=TLSRPTv1; rua = mailto:ada@example.com"'],
    ['v=DMARC1; p=none; ruf=mailto:ada@example.com!10m'],
    ['example.com. CAA 0 iodef "mailto:ada@example.com"'],
  ])('that takes the reports of a record is nobody: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('behind a record, or in a link of its own, is somebody', () => {
    const text = 'rua=mailto:ada@example.com to=<mailto:maria@example.org>';
    expect(read(text).map(([address]) => address)).toEqual(['maria@example.org']);
  });

  it('is that of somebody who looks after a list', () => {
    expect(['news-owner@example.org', 'owner-news@example.org'].every(isStaff)).toBe(true);
    expect(isStaff('owner@example.org')).toBe(false);
  });

  it('keeps what a list has built into its own address', () => {
    const text = 'bounce+ada=example.com@example.org prvs=1a2b3c=ada@example.com';
    expect(read(text).map(([value]) => value)).toEqual([
      'bounce+ada=example.com@example.org',
      'prvs=1a2b3c=ada@example.com',
    ]);
  });
});
