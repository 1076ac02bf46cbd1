import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { analyse } from '../analyse';
import { readerCatalogue } from '../reader-catalogue';
import { answerOf } from './answer';
import { makeLineDelivery } from './line';
import { answerTexts } from './texts';

const reader = readerCatalogue(catalogue);
const texts = answerTexts(catalogue);

const BLOCKED =
  'Nov 23 10:00:00 mx postfix/smtp[1]: 4F1A2B3C4D: to=<bob@example.org>, relay=mx.example.org[198.51.100.2]:25, delay=1, dsn=5.7.1, status=bounced (host mx.example.org[198.51.100.2] said: 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org (in reply to RCPT TO command))';

const UNPROVEN =
  'Nov 23 10:00:00 mx postfix/qmgr[1]: 4F1A2B3C4D: from=<ada@fabrikam.example>, size=100, nrcpt=1 (queue active)\nNov 23 10:00:00 mx postfix/smtp[1]: 4F1A2B3C4D: to=<bob@example.org>, relay=mx.example.org[198.51.100.2]:25, delay=1, dsn=5.7.26, status=bounced (host mx.example.org[198.51.100.2] said: 550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550-5.7.26  Authentication results: 550-5.7.26  DKIM = did not pass 550-5.7.26  SPF [fabrikam.example] with ip: [192.0.2.7] = did not pass (in reply to end of DATA command))';

const groupOf = async (text: string) => {
  const report = await analyse(text, reader);
  const [group] = answerOf(report, texts).groups;
  return { report, group };
};

describe('particulars in an answer', () => {
  it('are told with their titles', async () => {
    const { group } = await groupOf(BLOCKED);
    expect(group?.particulars).toEqual([
      { id: 'ip', title: 'Sending server', value: '192.0.2.1' },
      { id: 'list', title: 'List', value: 'zen.spamhaus.org' },
    ]);
  });
  it('tell how long it was tried where the subject does and nobody replied', async () => {
    // https://support.protectedservice.net
    const { group } = await groupOf(
      'Subject: Warning: message 1Zb92h-0002aX-BS delayed 2 hours\n\nWe are having trouble delivering your email because of an onward issue.\nThis warning will be repeated at regular intervals if the message remains undelivered.',
    );
    expect(group?.particulars).toEqual([{ id: 'tried', title: 'Tried for', value: '2 hours' }]);
  });
  it('tell how long the oldest of several messages was tried in a log', async () => {
    const line = (name: string, delay: number, status: string): string =>
      `Nov 23 10:00:00 mx postfix/smtp[1]: A${name}: to=<${name}@example.org>, relay=mx.example.org[198.51.100.2]:25, delay=${delay}, dsn=4.0.0, status=${status} (host mx.example.org[198.51.100.2] refused to talk to me: 421 Refused. Your reverse DNS entry does not resolve to an IP.)\n`;
    const told = async (text: string) =>
      (await groupOf(text)).group?.particulars.find(({ id }) => id === 'tried')?.value;
    expect(await told(line('B1', 86_217, 'deferred'))).toBe('23 hours');
    const two = line('B1', 86_217, 'deferred') + line('B2', 275_667, 'deferred');
    expect(await told(two)).toBe('up to 3 days 4 hours');
    expect(await told(two + line('B3', 12, 'deferred'))).toBeUndefined();
    expect(await told(line('B1', 275_667, 'sent').replaceAll('421 Refused', '250 Ok'))).toBe(
      undefined,
    );
  });
  it('fill the commands that check them, none of which a step has already', async () => {
    const { group } = await groupOf(BLOCKED);
    const commands = group?.checks.map(({ command }) => command) ?? [];
    const all = [...commands, ...(group?.steps.administrator ?? [])].join('\n');
    expect(commands).toContain('dig +short 1.2.0.192.zen.spamhaus.org');
    // The name of the address is not what was refused.
    expect(all).not.toContain('dig +short -x ');
  });
  it('name the domain and the server of whoever sent', async () => {
    const { group } = await groupOf(UNPROVEN);
    expect(group?.steps.administrator.join(' ')).toContain('fabrikam.example');
    expect(group?.particulars.map(({ id, value }) => `${id} ${value}`)).toEqual([
      'dkim fail',
      'spf fail',
      'domain fabrikam.example',
      'ip 192.0.2.7',
    ]);
  });
  it('say of each command of a step what a good answer looks like', async () => {
    const { group } = await groupOf(UNPROVEN);
    const steps = group?.steps.administrator.filter((step) => step.includes('dig +short')) ?? [];
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(group?.good[step]).toContain('Good: ');
  });
  it('take the answer for the servers of a domain where a step asks for its numbers as well', async () => {
    const { group } = await groupOf(
      '<kim@example.org>: Host or domain name not found. Name service error for name=example.org type=MX: Host not found',
    );
    const step = group?.steps.administrator.find((each) => each.includes('dig +short A ')) ?? '';
    expect(group?.good[step]).toContain('a number and the name of a server');
  });
  it('are marked in the text, and in the object of the command line', async () => {
    const { report } = await groupOf(BLOCKED);
    const marked = report.marks.filter(({ kind }) => kind === 'particular');
    expect(marked.map(({ start, end }) => report.text.slice(start, end))).toEqual([
      '192.0.2.1',
      'zen.spamhaus.org',
    ]);
    const [result] = report.results;
    expect(result && makeLineDelivery(result, report)['particulars']).toMatchObject([
      { kind: 'ip', value: '192.0.2.1' },
      { kind: 'list', value: 'zen.spamhaus.org' },
    ]);
  });
  it('are told where a server logs again what a policy service has logged', async () => {
    const said =
      'Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom';
    const { group } = await groupOf(
      `Mar  4 21:56:01 mx policyd-spf[463]: 550 5.7.23 ${said}\nMar  4 21:56:01 mx postfix/smtpd[50]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 550 5.7.23 <kim@example.com>: Recipient address rejected: ${said}; from=<ann@example.net> to=<kim@example.com> proto=ESMTP helo=<mx.example.org>`,
    );
    expect(group?.particulars.map(({ id, value }) => `${id} ${value}`)).toEqual(
      expect.arrayContaining(['spf fail', 'ip 192.0.2.9', 'domain example.net']),
    );
  });
  it.each([
    ['check_relay, arg1=[192.0.2.4], arg2=192.0.2.4, relay=[192.0.2.4]', '192.0.2.4'],
    [
      'check_relay, arg1=mx.example.net, arg2=192.0.2.4, relay=mx.example.net [192.0.2.4]',
      '192.0.2.4',
    ],
    ['check_relay, arg1=[IPv6:2001:db8::9], relay=[IPv6:2001:db8::9]', '2001:db8::9'],
    ['check_rcpt, arg1=<kim@example.org>, relay=mx.example.net [192.0.2.4]', undefined],
  ])('name the client that Sendmail logs: ruleset=%s', async (fields, ip) => {
    const { group } = await groupOf(
      `Apr  3 11:01:40 mx sm-mta[18136]: ruleset=${fields}, reject=421 4.3.2 Connection rate limit exceeded.`,
    );
    expect(group?.particulars.find(({ id }) => id === 'ip')?.value).toBe(ip);
  });
  it('are not told of a group where only one of its recipients has them', async () => {
    const other = BLOCKED.replace('192.0.2.1]', '192.0.2.99]').replace('bob@', 'eve@');
    const { group } = await groupOf(`${BLOCKED}\n${other}`);
    expect(group?.recipients).toHaveLength(2);
    expect(group?.particulars.map(({ id }) => id)).toEqual(['list']);
  });
});

it('has the server that a mail server did not reach in its commands', async () => {
  const { group } = await groupOf(
    '[ERROR] [-] [core] [outbound] Failed to get pool entry: Outbound connection error: Error: connect ETIMEDOUT 192.0.2.66:25\n',
  );
  const [first] = group?.steps.administrator ?? [];
  expect(first).toContain('`nc -v 192.0.2.66 25`');
  expect(group?.facts.queueId).toBe('');
});
