import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

async function verdictOf(text: string) {
  const { results } = await read(text);
  return results[0]?.verdict;
}

const refusal = (host: string): string =>
  `Nov  2 10:00:00 mail postfix/smtp[77]: 4F1A2B3C4D: to=<maria@example.org>, relay=${host}[192.0.2.7]:25, delay=2, delays=0/0/1/1, dsn=5.7.1, status=bounced (host ${host}[192.0.2.7] said: 553 5.7.1 <ada@example.net>: Sender address rejected: not logged in (in reply to RCPT TO command))`;

describe('a server that asks for a login', () => {
  it('is the way out, as far as its name tells', async () =>
    expect(await verdictOf(refusal('smtp.example.org'))).toMatchObject({
      cause: 'login-failed',
      door: 'your-provider',
    }));

  it('takes the sender for one of its own, where it takes the mail of a domain', async () =>
    expect(await verdictOf(refusal('mx.example.org'))).toMatchObject({
      cause: 'sender-rejected',
      door: 'their-provider',
    }));
});

describe('a server of the domain that a message was for', () => {
  const bounced = (reporter: string): string =>
    `This is the mail system at host ${reporter}.

<maria@example.org>: host mail.example.org[192.0.2.9] said: 550 5.7.1 Client was
    not authenticated (in reply to MAIL FROM command)`;

  it('asks no sender from elsewhere for a login', async () =>
    expect(await verdictOf(bounced('mail.example.com'))).toMatchObject({
      cause: 'relay-denied',
      door: 'their-provider',
    }));

  it('may ask one of its own', async () =>
    expect(await verdictOf(bounced('pc.example.org'))).toMatchObject({ cause: 'login-failed' }));
});

describe('a server that does not relay', () => {
  const refused = (host: string): string => `Reporting-MTA: dns; out.example.com
X-Postfix-Queue-ID: 4F1A2B3C4D

Final-Recipient: rfc822; maria@example.org
Action: failed
Status: 5.7.1
Remote-MTA: dns; ${host}
Diagnostic-Code: smtp; 554 5.7.1 <maria@example.org>: Relay access denied
`;

  it.each(['mx2.example.net', 'mail.example.org'])(
    'does not know the domain whose mail it takes: %s',
    async (host) =>
      expect(await verdictOf(refused(host))).toMatchObject({
        cause: 'relay-denied',
        situation: 'not-its-domain',
        who: 'their-provider',
      }),
  );

  it.each([
    ['of any name', refused('box7.example.net')],
    [
      'known by its number alone',
      `Hi. This is the qmail-send program at out.example.com.
I'm afraid I wasn't able to deliver your message to the following addresses.

<maria@example.org>:
192.0.2.9 does not like recipient.
Remote host said: 554 maria@lists.example.net: Relay access denied
Giving up on 192.0.2.9.
`,
    ],
    [
      'in a bounce that names nobody who wrote it',
      `A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  maria@example.org
    host gw.example.net [192.0.2.9]
    SMTP error from remote mail server after RCPT TO:<maria@example.org>:
    550 relay not permitted
`,
    ],
  ])('was found by another server, which nobody needs to log in at: %s', async (_what, text) =>
    expect(await verdictOf(text)).toMatchObject({
      cause: 'relay-denied',
      situation: 'not-its-domain',
      who: 'their-provider',
    }),
  );

  it.each(['relay.example.net', 'smtp.example.net', 'mailout.example.net'])(
    'may be the way out: %s',
    async (host) => {
      const verdict = await verdictOf(refused(host));
      expect(verdict).toMatchObject({ cause: 'relay-denied', who: 'you' });
    },
  );

  it('is the own one where somebody hands a message in', async () => {
    const verdict = await verdictOf(
      "smtplib.SMTPRecipientsRefused: {'maria@example.org': (554, b'5.7.1 <maria@example.org>: Relay access denied')}",
    );
    expect(verdict?.who).toBe('you');
    expect(verdict?.situation).toBeUndefined();
  });
});

describe('a relay in the network of the sender', () => {
  const refused = (host: string): string =>
    `Reporting-MTA: dns; web.example.com
Final-Recipient: rfc822; maria@example.org
Action: failed
Status: 5.7.1
Remote-MTA: dns; ${host}
Diagnostic-Code: smtp; 550 5.7.1 Relaying denied
`;

  it('takes the mail of nobody’s domain', async () =>
    expect((await verdictOf(refused('192.168.0.2')))?.situation).toBeUndefined());

  it('is none that anybody reaches', async () =>
    expect(await verdictOf(refused('192.0.2.2'))).toMatchObject({ situation: 'not-its-domain' }));
});

describe('a login that is asked for in a notice', () => {
  const refused = (who: string, lead: string): string =>
    `Delivery to the following recipient failed permanently:

     maria@example.org

Google tried to deliver your message, but it was rejected by the ${who}.

${lead}
550 SMTP authentication required
`;
  const LED = 'The error that the other server returned was:';

  it.each([
    ['Gmail, without a name', refused('recipient domain', LED)],
    [
      'Gmail, with the name of the server',
      refused('server for the recipient domain example.org by box7.example.net. [192.0.2.7]', LED),
    ],
    [
      'Gmail, since',
      `** Message not delivered **

There was a problem delivering your message to maria@example.org.

The response from the remote server was:
550 SMTP authentication required
`,
    ],
    [
      'whoever names the recipient’s server',
      `Your message to maria@example.org was refused by the recipient's mail server, which said:

553 please log in first, authentication required
`,
    ],
  ])('is none of the sender’s where the other server refused: %s', async (_who, text) =>
    expect(await verdictOf(text)).toMatchObject({
      cause: 'relay-denied',
      situation: 'not-its-domain',
      who: 'their-provider',
    }),
  );

  it.each([
    ['a relay', refused('relay smtp.example.com by smtp.example.com. [192.0.2.7]', LED)],
    [
      'the server of another address of the sender’s',
      `** Message not delivered **

You're sending this from a different address using the 'Send mail as' feature. Check the settings of that account.

The response from the remote server was:
550 SMTP authentication required
`,
    ],
  ])('is that of %s', async (_who, text) =>
    expect(await verdictOf(text)).toMatchObject({ cause: 'login-failed', who: 'you' }),
  );
});

describe('a server of the recipient’s side with a limit', () => {
  const said = (host: string, reply: string): string =>
    `<maria@example.org>: host ${host}[192.0.2.9] said: ${reply} (in reply to end of DATA command)`;

  it.each([
    ['550 5.7.1 Email account over limit', 'mailbox-full'],
    ['451 Sending limit exceeded', 'rate-limited'],
  ])('has none for the account of the sender: %s', async (reply, cause) =>
    expect(await verdictOf(said('aspmx.l.google.com', reply))).toMatchObject({
      cause,
      door: 'their-provider',
    }),
  );

  it('is told from the own way out', async () =>
    expect(
      await verdictOf(said('smtp.example.net', '550 Sending limit of the account exceeded')),
    ).toMatchObject({ cause: 'sending-quota', door: 'your-provider' }));
});
