import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

const refused = (client: string, ip: string): string =>
  `Nov 23 10:00:01 mail postfix/smtpd[7]: NOQUEUE: reject: RCPT from ${client}[${ip}]: 550 5.7.23 <kim@example.org>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=ann@example.net;ip=${ip};r=kim@example.org; from=<ann@example.net> to=<kim@example.org> proto=ESMTP helo=<mx.example.net>`;

describe('a server that checked a client of its own network', () => {
  it.each(['172.18.0.1', '10.0.0.4', '192.168.1.9', '127.0.0.1', 'fd00::4'])(
    'does not know who sent the message: %s',
    async (ip) => {
      const group = await groupOf(refused('unknown', ip));
      expect(group?.verdict).toMatchObject({ situation: 'own-client', who: 'their-provider' });
      // It may be a program of the server's own as well as a proxy.
      expect(group?.steps.administrator.join(' ')).toMatch(/port 587.*NAT/);
      expect(group?.checks.filter(({ command }) => command.includes(ip))).toEqual([]);
    },
  );

  it.each(['192.0.2.7', '172.15.0.1', '2001:db8::7'])('is no other: %s', async (ip) => {
    const group = await groupOf(refused('mx.example.net', ip));
    expect(group?.verdict.situation).toBeUndefined();
  });
});
