import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

/** The first delivery of a report, and what its deciding span cuts out. */
async function first(text: string) {
  const { text: shown, results } = await read(text);
  const delivery = results[0]?.delivery;
  return {
    time: delivery?.time?.value,
    server: delivery?.server?.value,
    reply: delivery?.deciding && shown.slice(delivery.deciding.start, delivery.deciding.end),
  };
}

const head =
  'From: Mail Delivery System <MAILER-DAEMON@mail.example.com>\nTo: ada@example.com\nSubject: Warning\nDate: Fri, 20 Nov 2026 11:03:22 +0100\n\n';
const said = '<maria@example.org>: host mx.example.org[192.0.2.7] said: 450 4.2.0 Greylisted\n';

describe('the time of a report', () => {
  it('is that of its head where its words tell none', async () =>
    expect((await first(head + said)).time).toBe('Fri, 20 Nov 2026 11:03:22 +0100'));

  it('is not that of the returned message', async () =>
    expect(
      (
        await first(
          `${head}The date of the message is:    Thu, 19 Nov 2026 10:59:11 +0100\n\n${said}`,
        )
      ).time,
    ).toBe('Fri, 20 Nov 2026 11:03:22 +0100'));

  it('keeps its zone', async () =>
    expect(
      (await first(`The original message was received at Mon, 23 Nov 2026 09:00:00 GMT\n\n${said}`))
        .time,
    ).toBe('Mon, 23 Nov 2026 09:00:00 GMT'));

  it.each([['11/23/2026 10:12:22 AM'], ['23.11.2026 10:12:22']])(
    'is read as Exchange writes it: %s',
    async (time) =>
      expect(
        (
          await first(
            `maria@example.org\n${time} - Server at mx.example.org returned '550 5.1.1 User unknown'\n`,
          )
        ).time,
      ).toBe(time),
  );
});

describe('the server that refused', () => {
  it('is the one that could not be connected to', async () => {
    const text = `${head}This is the mail system at host mail.example.com.\n\n<maria@example.org>: connect to mx.example.org[192.0.2.1]:25: Connection timed out\n`;
    expect((await first(text)).server).toBe('mx.example.org');
  });

  it.each([
    ['550-5.7.26 Unauthenticated email from example.com is not accepted due to domain policy'],
    ['Your message from example.com was not delivered: 550 5.7.1 denied'],
  ])('is not the domain of the sender: %s', async (text) =>
    expect((await first(text)).server).toBeUndefined(),
  );
});

describe('the reply that decides ends with itself', () => {
  it.each([
    [
      'before the client’s next line',
      'EHLO a\nMAIL FROM:<ada@example.com>\n<-  250 ok\n -> RCPT TO:<maria@example.org>\n<** 451 4.7.1 Try later\n -> QUIT\n<-  221 bye',
      '451 4.7.1 Try later',
    ],
    [
      'at the quote that opened before it',
      "maria@example.org\nServer at mx.example.org returned '451 4.4.62 Wrong region'\nServer at mx.example.org returned '450 4.7.320 No certificate'\n",
      '451 4.4.62 Wrong region',
    ],
    [
      'before the bracket that opened before it',
      '<maria@example.org>\n    (reason: 550 5.7.1 Fix reverse DNS for 192.0.2.9)\n<tom@example.org>\n    (reason: 550 5.1.1 User unknown)\n',
      '550 5.7.1 Fix reverse DNS for 192.0.2.9',
    ],
    [
      'with the bracket that it opened',
      '<maria@example.org>:\nSorry, no mailbox here by that name. (#5.1.1)\n',
      'Sorry, no mailbox here by that name. (#5.1.1)',
    ],
    [
      'before the next row of a table',
      'Mail to maria@example.org failed\nError:\t550 5.1.10 Recipient not found\nMessage rejected by:\tEX01.example.com\n',
      '550 5.1.10 Recipient not found',
    ],
  ])('%s', async (_name, text, reply) => expect((await first(text)).reply).toBe(reply));
});

it('a plain bounce without a returned message has no section for it', async () =>
  expect((await read(head + said)).sections.map(({ kind }) => kind)).toEqual(['headers', 'human']));

it('a code in a field of its own is the event’s, the subject of the message is not', async () => {
  const event = (subject: string) =>
    `{"event":"failed","severity":"permanent","recipient":"maria@example.org","subject":"${subject}","reason":"mail refused","message":"No such user here"}`;
  expect((await read(event('550 new users'))).results[0]?.delivery.basic).toBeUndefined();
});

it('the server of a dialogue is named without the full stop of a whole name', async () => {
  const dialogue =
    "Trying 192.0.2.7...\nConnected to mx.example.org.\nEscape character is '^]'.\n220 ready\nmail from:<ada@example.com>\n250 ok\nrcpt to:<maria@example.org>\n550 5.1.1 No such user\n";
  expect((await first(dialogue)).server).toBe('mx.example.org');
});
