import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

/** Recipient, codes and cause of each delivery. */
async function told(text: string): Promise<string[]> {
  const { results } = await read(text);
  return results.map(({ delivery, verdict }) =>
    [
      delivery.recipient?.value ?? 'nobody',
      delivery.basic?.value,
      delivery.enhanced?.value,
      verdict.cause,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('an address that something else claims is no recipient', () => {
  it.each([
    [
      'a draft',
      '[12:01:07] outbox: sending draft 7C1F0A2E-4B7D-4C6E-9A51@app.example.com\n[12:01:38] outbox: send failed: read ECONNRESET\n',
    ],
    [
      'a message, by its id',
      'Error sending message, child exited 1.\nmsgid=<20260102093011.GA4711@laptop.example.com>: 554 5.7.1 Message rejected as spam\n',
    ],
    [
      'a message that is answered',
      'Cannot send the reply\n\nIn-Reply-To: <ab12@mail.example.org>\n\nerror: 552 5.3.4 Message size exceeds fixed limit\n',
    ],
    [
      'a login',
      'Log:\nauthenticated as ada@example.com\nError: 550 5.7.60 SMTP; Client does not have permissions to send as this sender\n',
    ],
    [
      'an identity of the program',
      'Cannot send\nIdentity ada@example.com\nhost smtp.example.com:465\n554 5.7.1 Delivery not authorized, message refused\n',
    ],
    [
      'a ticket',
      'Delivery failed.\nticket: 93215-ada@support.example.com\n550 5.7.1 Message contains a blocked attachment\n',
    ],
    [
      'the prompt of a shell',
      'root@mail.example.com:~# cat dead.letter\n554 5.7.1 Client host rejected: Access denied\n',
    ],
    [
      'whoever signs the question',
      'With Outlook I get: 550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.\nRegards, ada.lovelace@example.com\n',
    ],
  ])('%s', async (_name, text) => {
    expect((await told(text)).map((line) => line.split(' ')[0])).toEqual(['nobody']);
  });
});

describe('who is named inside what was said of another one gets no delivery', () => {
  it.each([
    [
      'SMTP Error (550): Failed to add recipient "maria@example.org" (5.7.1 <web.example.net[192.0.2.8]>: Client host rejected: Blacklisted user: ada@example.com).',
      'maria@example.org 550 5.7.1 ip-blocked',
    ],
    [
      'SMTP Error (452): Failed to add recipient "maria@example.org" (4.7.1 Sending limit of user ada@example.com exceeded, try again tomorrow).',
      'maria@example.org 452 4.7.1 sending-quota',
    ],
    [
      'Error while sending mail to: maria@example.org\nServer said: 550 5.1.0 Sender rejected: mailbox of ada@example.com is closed',
      'maria@example.org 550 5.1.0 sender-rejected',
    ],
  ])('%s', async (text, wanted) => {
    expect(await told(text)).toEqual([wanted]);
  });
});

describe('nobody inherits what was said of another one', () => {
  const REFUSED = '< 550 5.1.1 No such user: <bert@example.org>';

  it.each([
    [
      'whom the server has accepted',
      `< 250 2.1.5 <maria@example.com>... Recipient ok\n> RCPT TO:<bert@example.org>\n${REFUSED}\n\nExpected: an email to maria@example.com`,
    ],
    [
      'whom it has accepted on the next line',
      `> RCPT TO:<maria@example.com>\n< 250 2.1.5 Ok\n\n> RCPT TO:<bert@example.org>\n${REFUSED}\n\nWhere is the email to maria@example.com?`,
    ],
    [
      'whom a sentence names that tells no failure',
      `Today:\n${REFUSED}\n\nYesterday I wrote an email to maria@example.com.`,
    ],
    [
      'whom a form names above the notice, which has a field for whom it is about',
      `Please copy the address:\nmaria@example.com, bert@example.org\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: bert@example.org\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;550 5.1.1 No such user\n`,
    ],
  ])('%s', async (_name, text) => {
    expect(await told(text)).toEqual(['bert@example.org 550 5.1.1 user-unknown']);
  });

  it('each of several fields is about another one', async () => {
    const field = (name: string, reply: string) =>
      `  Recipient address: ${name}@example.org\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;${reply}\n\n`;
    const text = `Your message cannot be delivered to the following recipients:\n\n${field('maria', '552 5.2.2 Mailbox full')}${field('bert', '550 5.1.1 No such user')}`;
    expect(await told(text)).toEqual([
      'maria@example.org 552 5.2.2 mailbox-full',
      'bert@example.org 550 5.1.1 user-unknown',
    ]);
  });

  it('a sentence of its own makes a second failure', async () => {
    const text = `Your message to maria@example.com could not be delivered: her mailbox is full.\n\n${REFUSED}`;
    expect((await told(text)).map((line) => line.split(' ')[0])).toContain('maria@example.com');
  });
});

describe('an address without a word that leads to it is a recipient where the text tells of it', () => {
  it.each([
    ['on its own line', 'Delivery status\nmaria@example.org is over quota: message rejected'],
    [
      'below the words that lead on to it',
      'Échec de la remise pour ces destinataires :\n\n[Maria (maria@example.org)]\nLa boîte est pleine.',
    ],
    [
      'in the call of a program',
      'File "send.py", line 3\n    server.sendmail("ada@example.com", ["maria@example.org"], text)\nsmtplib.SMTPDataError: (554, b\'5.7.1 Spam message rejected\')',
    ],
  ])('%s', async (_name, text) => {
    expect((await told(text)).map((line) => line.split(' ')[0])).toEqual(['maria@example.org']);
  });
});

describe('a notice that says who it is from', () => {
  const text = (signer: string): string =>
    `系统退信\n${signer}\n\n抱歉，您的邮件被退回来了。\n收件人：maria@example.org\n退信原因：无法与收信方联络上。\n英文说明:Can not connect to example.org:192.0.2.62:25`;

  it.each(['Postmaster@example.com', ''])('names nobody else: %s', async (signer) => {
    const { results } = await read(text(signer));
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['maria@example.org']);
    expect(results[0]?.verdict.cause).toBe('host-unreachable');
  });
});
