import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

const postfix = (name: string, kind = 'A', state = 'bounced', end = ''): string =>
  `Nov 23 10:55:09 mx1 postfix/smtp[811]: 4B1C2D3E4F: to=<kim@example.org>, relay=none, delay=5, delays=5/0.01/0/0, dsn=${state === 'bounced' ? '5.4.4' : '4.4.3'}, status=${state} (Host or domain name not found. Name service error for name=${name} type=${kind}: Host not found${end})`;

const google = (type: string, name: string, code = 'NXDOMAIN'): string =>
  `DNS type '${type}' lookup of ${name} responded with code ${code}`;

const gmail = (...answers: readonly string[]): string =>
  `Message not delivered\nThere was a problem delivering your message to kim@example.org. See the technical details below.\nThe response was:\nDNS Error: ${answers.join(' ')}`;

const NO_DATA = 'Host found but no data record of requested type';

describe('a name that is not that of the recipient’s domain', () => {
  it.each([
    ['a next hop of the own network', postfix('relay.example.lan')],
    ['a next hop elsewhere', postfix('smtp.example.net', 'AAAA')],
    ['what an MX record names', postfix('mx1.example.org')],
    [
      'a report',
      'This is the mail system at host mail.example.com.\n\n<kim@example.org>: Host or domain name not found. Name service error for\n    name=relay.example.lan type=A: Host not found\n\nReporting-MTA: dns; mail.example.com\nFinal-Recipient: rfc822; kim@example.org\nAction: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; Host or domain name not found. Name service error\n    for name=relay.example.lan type=A: Host not found\n',
    ],
    [
      'Sendmail',
      'Nov 23 10:55:09 mx1 sendmail[811]: 5ANA2b3c001234: to=<kim@example.org>, delay=00:00:01, mailer=relay, relay=relay.example.lan, dsn=5.1.2, stat=Host unknown (Name server: relay.example.lan: host not found)',
    ],
    [
      'Sendmail, in the quotes of its setting',
      "Nov 23 10:55:09 mx1 sendmail[811]: 5ANA2b3c001234: to=<kim@example.org>, delay=00:00:01, mailer=relay, relay='relay.example.lan', dsn=5.1.2, stat=Host unknown (Name server: 'relay.example.lan': host not found)",
    ],
    [
      'a notice of dma',
      'This is the DragonFly Mail Agent v0.13 at mail.example.com.\n\nThere was an error delivering your mail to <kim@example.org>.\n\nDNS lookup failure: host smtp.example.net not found\n\nMessage headers follow.\n\nTo: kim@example.org',
    ],
    [
      'OpenSMTPD',
      'Nov 23 10:55:09 mx1 smtpd[22]: 1234567890abcdef mta event=delivery evpid=1234567890abcdef from=<ada@example.com> to=<kim@example.org> rcpt=<-> source="-" relay="smtp.example.lan" delay=1s result="PermFail" stat="No MX found for destination"',
    ],
  ])('is no typo in the address: %s', async (_what, text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({
      stated: 'domain-not-found',
      situation: 'other-name',
      suppress: false,
      who: 'your-provider',
    });
    expect(group?.because).toContain(
      catalogue.situations['other-name'].because?.['domain-not-found'],
    );
    const { first, advice } = catalogue.situations['other-name'];
    // Whoever shows a log runs the server that wrote it, and can look the name up there.
    const [name = ''] = /(?:relay|smtp|mx1)\.example\.(?:lan|net|org)/.exec(text) ?? [];
    const lookUp = advice?.administrator?.[0]?.replace('mx1.example.org', name);
    expect(group?.first).toBe(text.startsWith('Nov') ? lookUp : first);
  });

  it('is looked up first by whoever runs the server on which the mail waits', async () => {
    const group = await groupOf(
      '-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------\nB572980AB3    11199 Tue Dec  1 07:49:15  ada@example.com\n(Host or domain name not found. Name service error for name=smtp.example.net type=AAAA: Host not found, try again)\n                                         kim@example.org\n\n-- 11 Kbytes in 1 Request.',
    );
    expect(group?.verdict.first).toBe('delayed');
    expect(group?.first).toContain('`dig +short smtp.example.net`');
  });

  it.each([
    [
      'Exim',
      '2026-11-23 10:55:09 1uMvaB-00A4ia-29 ** kim@example.org R=dnslookup: all relevant MX records point to non-existent hosts',
    ],
    ['Gmail', gmail(google('mx', 'example.org', 'NOERROR'), google('aaaa', 'mx.example.net.'))],
    ['its answer alone', `The response was:\nDNS Error: ${google('a', 'mx.example.net.')}`],
    [
      'its answer with the domain',
      `The response was:\nDNS Error: ${google('mx', 'example.org', 'NOERROR')} ${google('a', 'mx.example.org')}`,
    ],
  ])('is what the MX record of a domain names: %s', async (_what, text) => {
    expect((await groupOf(text))?.verdict).toMatchObject({
      stated: 'domain-not-found',
      situation: 'mx-gone',
      suppress: false,
      who: 'their-provider',
    });
  });

  it.each([
    ['Gmail', gmail(google('mx', 'example.org'))],
    ['Gmail, asked for all', gmail(google('mx', 'example.org'), google('a', 'example.org'))],
    ['the domain', postfix('example.org', 'MX')],
    ['with a capital', postfix('Example.org', 'MX')],
    ['a domain above it', postfix('example.org').replace('kim@', 'kim@mail.')],
    [
      'an encoded domain',
      postfix('xn--mnchen-3ya.example').replace('example.org', 'münchen.example'),
    ],
    [
      'of Sendmail',
      'Nov 23 10:55:09 mx1 sendmail[811]: 5ANA2b3c001234: to=<kim@exampel.org>, delay=00:00:01, mailer=esmtp, relay=exampel.org., dsn=5.1.2, stat=Host unknown (Name server: exampel.org.: host not found)',
    ],
    [
      'of dma',
      'Nov 23 11:02:10 mail dma[29.a]: <kim@nowhere.example> trying delivery\nNov 23 11:02:10 mail dma[29.a]: remote delivery failed: DNS lookup failure: host nowhere.example not found\nNov 23 11:02:10 mail dma[29.a]: delivery failed, bouncing as 30',
    ],
  ])('is none where it is that of the domain: %s', async (_what, text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({ stated: 'domain-not-found', suppress: true });
    expect(group?.verdict.situation).toBeUndefined();
  });

  it.each([
    [postfix('mx1.example.org').replace('Host not found', NO_DATA), 'other-name'],
    [postfix('example.org').replace('Host not found', NO_DATA), undefined],
    [postfix('example.org', 'MX').replace('Host not found', NO_DATA), undefined],
    [
      'Nov 23 10:55:09 mx1 sendmail[811]: 5ANA2b3c001234: to=<kim@example.org>, delay=00:00:01, mailer=esmtp, relay=example.org., dsn=5.1.2, stat=Host unknown (Name server: example.org.: no data known)',
      undefined,
    ],
  ])('is there without a record for mail: %s', async (text, situation) => {
    const { verdict } = (await groupOf(text)) ?? {};
    expect([verdict?.stated, verdict?.situation]).toEqual(['domain-accepts-no-mail', situation]);
  });

  it('leaves to its owner what failed behind the address', async () => {
    const text = postfix('example.org', 'MX').replace(
      'relay=',
      'orig_to=<tom@example.net>, relay=',
    );
    expect((await groupOf(text))?.verdict.situation).toBe('passed-on');
  });

  it('is looked up in vain for now', async () => {
    const group = await groupOf(postfix('relay.example.lan', 'A', 'deferred', ', try again'));
    expect(group?.verdict).toMatchObject({ stated: 'host-unreachable', situation: 'other-name' });
  });
});

describe('a server that got no answer from DNS', () => {
  it.each([
    ['Postfix', postfix('example.org', 'MX', 'deferred', ', try again')],
    [
      'Postfix, which cannot read the answer',
      'Nov 23 10:55:09 mx1 postfix/smtp[811]: A23D128724: to=<kim@example.org>, relay=none, delay=2, delays=1/0/1/0, dsn=4.4.3, status=deferred (Name service error for name=example.org type=MX: Malformed or unexpected name server reply)',
    ],
    [
      'Exim',
      '2026-11-23 10:55:09 1uMvaB-00A4ia-29 == kim@example.org R=dnslookup defer (-1): host lookup did not complete',
    ],
    [
      'Sendmail',
      'Nov 23 10:55:09 mx1 sendmail[811]: 5ANA2b3c001234: to=<kim@example.org>, delay=00:00:01, mailer=esmtp, dsn=4.0.0, stat=Deferred: Name server: example.org.: host name lookup failure',
    ],
    [
      'a warning of Exim',
      'This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue on mail.example.com.\n\nThe address to which the message has not yet been delivered is:\n\n  kim@example.org\n    Delay reason: host lookup did not complete\n',
    ],
  ])('has connected to nobody: %s', async (_what, text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({ situation: 'no-lookup', retry: 'wait' });
    expect(group?.headline).not.toContain('connect');
    expect(group?.steps.administrator.join(' ')).toContain('resolv.conf');
  });

  it('sends again what has come back', async () => {
    const group = await groupOf(
      'This is the mail system at host mail.example.com.\n\n<kim@example.org>: Host or domain name not found. Name service error for\n    name=example.org type=MX: Host not found, try again\n',
    );
    expect(group?.verdict).toMatchObject({ situation: 'no-lookup', retry: 'again' });
  });
});
