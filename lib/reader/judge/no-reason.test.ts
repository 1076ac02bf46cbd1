import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const wordsOf = async (text: string) => {
  const report = await read(text);
  const [result] = report.results;
  const words = report.results.flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => report.text.slice(start, end)),
  );
  return { outcome: report.outcome, ...result, words: words.join(' | ') };
};

const DELAY = `This is an automatically generated Delivery Status Notification

Delivery to the following recipient has been delayed:

     maria@example.org

Message will be retried for 1 more day(s)

Technical details of temporary failure:
connection error: generic::unavailable: connect error (0): error
`;

const HEAD = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
        d=example.com; s=mail;
        h=mime-version:from:date:message-id:subject:to:content-type;
        bh=abcdefghijk=; b=lmnopqrstuv
Received: by 192.0.2.7 with SMTP id a1; Mon, 4 Jan 2016 10:00:00 +0000
MIME-Version: 1.0
`;

describe('what gives no reason', () => {
  it.each(['—— Original message ——', '----- Original message -----', '======= Original Message'])(
    'is the head of the message that came back, behind %s',
    async (title) => {
      const bare = await wordsOf(DELAY);
      const whole = await wordsOf(`${DELAY}\n${title}\n\n${HEAD}`);
      expect(whole.verdict?.cause).toBe(bare.verdict?.cause);
      expect(whole.words).toBe(bare.words);
    },
  );

  it.each([
    'message exceptions (1) are:\nFailed message 1: javax.mail.SendFailedException: Invalid Addresses',
    'Message in web vault "SMTP 5xx error: permanent error (550)"',
    'Cannot send the email.\nPOST /admin/test => 400 Bad Request',
    'The mail could not be sent.\n"POST /api/mail HTTP/1.1" 500 162',
    'Unable to send email',
    'Message in the list "permanent error (511)"',
  ])('is what a program writes around a reply: %s', async (text) =>
    expect((await wordsOf(text)).verdict).toMatchObject({ stated: 'unknown' }),
  );

  it.each([
    [
      'Message in web vault "SMTP 5xx error: permanent error (550): 5.1.1 User unknown"',
      'user-unknown',
    ],
    [
      'Mar 23 18:03:33 app java[3176]: com.sun.mail.smtp.SMTPAddressFailedException: 504 5.5.2 <maria@intranet>: Recipient address rejected: need fully-qualified address\nMar 23 18:03:33 app java[3176]: ; message exceptions (1) are:\nMar 23 18:03:33 app java[3176]: Failed message 1: javax.mail.SendFailedException: Invalid Addresses;',
      'user-unknown',
    ],
    [
      "Process error: this message couldn't be delivered because the sending email address was not recognized as a valid sender. Please process fast.",
      'sender-rejected',
    ],
  ])('does not hide one: %s', async (text, cause) =>
    expect((await wordsOf(text)).verdict).toMatchObject({ stated: cause }),
  );

  it('are the fields of a report that is cut off', async () => {
    const { words, verdict } = await wordsOf(
      `<maria@example.org>: connect to mx.example.org[192.0.2.7]:25: Some new error
Reporting-MTA: dns; mail.example.com
X-Postfix-Queue-ID: 4ABC123DEF
X-Postfix-Sender: rfc822; ada@example.com
Arrival-Date: Tue, 5 Jan 2016 10:00:00 +0000 (UTC)

Final-Recipient: rfc822; maria@example.org
`,
    );
    expect(words).not.toMatch(/rfc822|Arrival|Postfix/);
    expect(verdict?.cause).not.toBe('malformed-message');
  });

  it('is what a server says that goes on', async () => {
    const { words, verdict } = await wordsOf(
      `We send with PHPMailer and get an error since Monday:

SMTP -> FROM SERVER:220-shared.example.com ESMTP 220-You are not authorized to send spam through this host
SMTP -> FROM SERVER: 250-shared.example.com Hello web.example.com [192.0.2.8] 250 HELP
SMTP -> FROM SERVER:250 OK
SMTP -> FROM SERVER:354 Enter message
SMTP -> FROM SERVER:
SMTP Error: Data not accepted.
`,
    );
    expect(words).not.toMatch(/ESMTP|authorized|HELP|Enter/);
    expect(verdict?.reason).toBe('open');
  });

  it('is a number that says more than the words beside it', async () => {
    const { verdict } = await wordsOf(
      '412 You are not whitelisted by this recipient, please try again later.',
    );
    expect(verdict).toMatchObject({ cause: 'unknown', code: '412', who: 'nobody', retry: 'retry' });
  });

  it('is not all that a refusal about headers says', async () => {
    const { verdict } = await wordsOf('511 Headers specify no receipients.');
    expect(verdict?.cause).toBe('malformed-message');
  });

  it.each(['exit status 1', 'Process exited with code 1', 'exited with status 2'])(
    'is how a command ended: %s',
    async (line) => {
      const { delivery } = await wordsOf(
        `2026/02/03 10:00:00 gomail: could not send email 1: 502 5.5.1 Unrecognized command\n${line}\n`,
      );
      expect(delivery?.diagnostic).toBe('502 5.5.1 Unrecognized command');
    },
  );

  it('is a complaint about what follows a refusal', async () => {
    const { delivery } = await wordsOf(`250 2.1.0 Ok
550 5.7.1 <maria@example.org>: Recipient address rejected: Access denied
550 5.5.1 Error: no valid recipients
`);
    expect(delivery?.diagnostic).toMatch(/Access denied$/);
  });

  it('is what Sendmail adds about its queue', async () => {
    const { delivery } = await wordsOf(
      `   ----- The following addresses had transient non-fatal errors -----
<maria@example.org>

   ----- Transcript of session follows -----
451 <maria@example.org>... example.org: Name server timeout
Warning: message still undelivered after 2 hours
Will keep trying until message is 3 days old
`,
    );
    expect(delivery?.diagnostic).toMatch(/timeout$/);
    expect(delivery?.action).toBe('delayed');
  });

  it.each([
    'SMTP transport gives an error\n\nThe transport raises an SMTPException when sending, with each of our templates.',
    'Emails do not arrive since Monday\n\nWhen we send email with the form on our page, the page shows an error, with other accounts it works.',
  ])('is a title, and what somebody tells below it: %s', async (text) => {
    const { verdict } = await wordsOf(text);
    expect(verdict?.reason ?? 'open').toBe('open');
  });

  it('is a sentence about a code, where the reply stands below', async () => {
    const { delivery } = await wordsOf(
      `Everything bounces with a 550 Sender error when I write to my colleague.

550 Mailbox quota of maria@example.org exceeded
`,
    );
    expect(delivery?.diagnostic).toContain('quota');
  });
});

describe('the reply in the sentence of Outlook', () => {
  it.each([
    ['’', '‘'],
    ['“', '”'],
    ["'", "'"],
    ['"', '"'],
  ])('ends where its quote closes: %s%s', async (open, close) => {
    const { delivery } = await wordsOf(
      `Oggetto ‘prova’, Server: ‘smtp.example.net’, Risposta del server: ${open}553 5.7.1 <ada@example.net>: Sender address rejected: not logged in${close}, Porta: 25, Errore del server: 553, Numero di errore: 0x800CCC79`,
    );
    expect(delivery?.diagnostic).toBe(
      '553 5.7.1 <ada@example.net>: Sender address rejected: not logged in',
    );
  });

  it.each([
    "I'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.",
    'Delivery has failed to these recipients or groups:\n\nmaria@example.org',
  ])('is the frame of a bounce whose reason was not copied: %s', async (text) => {
    const { verdict } = await wordsOf(text);
    expect(verdict).toMatchObject({ sure: 'open', permanent: null });
  });

  it.each([
    'Negative SMTP reply: 501; sometimes with an invalid address and sometimes with a syntax error.',
    'Negative SMTP reply: 501. I send to the exact same email address from my contacts.',
    'The mail comes back with `550 5.0.0 Error`. Does the address exist? My own address was rejected once.',
    '[S] 550-5.7.1 [192.0.2.3      12] Our system\nError: Expected smtp code 250, got 550\nYour own address is not on a block list.',
  ])('are the words of a writer around a reply: %s', async (text) => {
    const { verdict } = await wordsOf(text);
    expect(verdict?.sure).toBe('open');
  });
});
