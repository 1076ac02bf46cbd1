import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const verdictOf = async (text: string) => (await read(text)).results[0]?.verdict;

const POSTFIX = `This is the mail system at host mail.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.`;

const PROSE = 'For some days now my letters have not reached many people, and I do not know why.';

describe('the subject of a notice', () => {
  it.each([
    'Undelivered Mail Returned to Sender',
    'Mail delivery failed: returning message to sender',
    'Returned mail: see transcript for details',
    '550 Action not taken (Undelivered Mail Returned to Sender)',
    'Why do I get Undelivered Mail Returned to Sender for all my mails to bob@example.org?',
  ])('gives no reason: %s', async (text) =>
    expect(await verdictOf(text)).toMatchObject({ outcome: 'failed', stated: 'unknown' }),
  );

  it.each([
    [
      'queue-expired',
      'postfix/qmgr[81]: 4A1B2C3D4E: from=<ada@example.com>, status=expired, returned to sender',
    ],
    ['sender-rejected', '554 5.7.1 returned to sender: address not permitted'],
    [
      'user-unknown',
      'Subject: Undelivered Mail Returned to Sender\n\n<bob@example.org>: host mx.example.org said: 550 5.1.1 user unknown',
    ],
  ])('is no other words: %s', async (stated, text) =>
    expect(await verdictOf(text)).toMatchObject({ stated }),
  );
});

describe('a notice that gives a message back', () => {
  it.each([
    `${PROSE}\n\nThis comes back:\n\n"${POSTFIX}"`,
    `Meine Mail an bob@example.org kam zurück, siehe unten.\n\n${POSTFIX.replaceAll(/^/gm, '> ')}\n\nWas ist zu tun?`,
    `${PROSE} I get "Mail delivery failed: returning message to sender."`,
  ])(
    'is over, and its reason is missing, so nobody knows what sending again does: %s',
    async (text) =>
      expect(await verdictOf(text)).toMatchObject({
        trying: 'given up',
        finality: 'unknown',
        retry: 'none',
        first: 'part',
        isVague: true,
      }),
  );

  it.each([
    'Return-Path: <>\nFrom: <postmaster@example.net>\nTo: <kim@example.org>\nDate: Mon, 23 Nov 2026 10:55:09 +0000\nContent-Type: multipart/report; report-type=delivery-status; boundary="x"\nSubject: Undeliverable: RE: Seeds',
    'From: Mail Delivery Subsystem <mailer-daemon@mx.example.net>\nTo: kim@example.org\nSubject: Delivery Status Notification (Failure)\nDate: Mon, 23 Nov 2026 10:55:09 +0000\n\n',
  ])('is no more than its head: %s', async (text) =>
    expect((await verdictOf(text))?.first).toBe('part'),
  );

  it.each([
    // It has a reason, which nobody knows.
    `${POSTFIX}\n\n<bob@example.org>: frobnication of the quux has come to nothing`,
    'My mail to bob@example.org could not be delivered. What now?',
  ])('is shown as a whole, or is none: %s', async (text) =>
    expect((await verdictOf(text))?.first).not.toBe('part'),
  );

  it.each([
    "This stood in the answer to a customer.\n\nTLS connect failed: timed out; connected to\nI'm not going to try again; this message has been in the queue too long.\n\nMore tomorrow.",
    "TLS connect failed: timed out; connected to 192.0.2.7.\nI'm not going to try again; this message has been in the queue too long.",
  ])('has not been tried again for long, in the words of qmail: %s', async (text) =>
    expect(await verdictOf(text)).toMatchObject({ trying: 'given up', finality: 'given-up' }),
  );

  it.each([
    'The note to Bob is back:\nDelivery to the following recipient failed permanently:\n\n```\n bob@example.org\n```\n\nTechnical details of permanent failure:\nread error: generic::failed_precondition: read error (0): error\n',
    "Which of the two rules is it?\n\n> Hi. This is the qmail-send program at example.org.\n> I'm afraid I wasn't able to deliver your message to the following addresses.\n> This is a permanent error; I've given up. Sorry it didn't work out.\n>\n> <bob@example.org>:\n> Mail rejected: List address must be in To: or Cc: headers.\n",
  ])('is final where it says so, wherever it does: %s', async (text) =>
    expect(await verdictOf(text)).toMatchObject({ permanent: true, trying: 'given up' }),
  );

  it.each([
    'This is the mail system at host mail.example.org.\n\n# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n\nYour message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.',
    'A message that you sent could not be delivered to one or more of its recipients. This is a temporary error. The following address(es) deferred:\n\n  bob@example.org\n    retry time not reached for any host. Message will be reattempted later',
  ])('is no warning: %s', async (text) => expect((await verdictOf(text))?.trying).toBe('tried'));
});

describe('the words around a notice', () => {
  it.each([
    'Bob has a new address: he has moved to another one.',
    'His old address no longer exists, I fear.',
  ])('are no reason of what is still tried: %s', async (words) => {
    const text = `Every hour another one of these.\n\n=== copy ===\nTHIS IS A WARNING MESSAGE ONLY.\n\nDelivery to the following recipients has been delayed.\n\nbob@example.org\n\nFinal-Recipient: rfc822;bob@example.org\nAction: delayed\nStatus: 4.4.7\nWill-Retry-Until: Mon, 23 Nov 2026 10:55:09 +0000\n=== copy ===\n\n${words}`;
    expect(await verdictOf(text)).toMatchObject({ outcome: 'delayed', who: 'nobody' });
  });

  it('make nothing certain that stands nowhere in them', async () => {
    const { results } = await read(
      'I wanted to send the invitation by mail, and it bounces\nDelivery to the following recipient failed permanently:\n\n```\n bob@example.org\n```\n\nTechnical details of permanent failure:\nread error: generic::failed_precondition: read error (0): error\n\n----- Original message -----\n\nDKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n        d=example.com; s=mail;\n        h=mime-version:from:date:message-id:subject:to:content-type;\n        bh=abcdefghijk=; b=lmnopqrstuv\n',
    );
    for (const { verdict, evidence } of results)
      expect(verdict.sure !== 'clear' || evidence.length > 0).toBe(true);
    expect(results[0]?.verdict.stated).not.toBe('malformed-message');
  });
});

describe('a log that was wrapped', () => {
  const LOG = `Two of our lines, as the console folds them:

Nov 23 10:55:09 mx1 transfer[4603]: relay: TempFail for
1234567890abcdef: from=ada@example.com, to=bob@example.org,
relay=192.0.2.7 (mx.example.org), delay=12s, stat=451 Temporary
failure, please try again later. Nov 23 10:55:09 mx1 transfer[4603]:
smtp-out: Error on session fedcba0987654321: Connection closed
unexpectedly`;

  it('has its records apart, and a queue that tries again', async () => {
    const [result] = (await read(LOG)).results;
    expect(result?.delivery.diagnostic).toBe('451 Temporary failure, please try again later.');
    expect(result?.verdict.trying).toBe('tried');
  });

  it('is no time in a reply', async () => {
    const reply = '451 4.7.1 Greylisted until Nov 23 10:55:09 please try again later.';
    expect((await read(reply)).results[0]?.delivery.diagnostic).toBe(reply);
  });
});

describe('why Exchange defers', () => {
  it.each([
    'Defer:Reason: [{LED=451-4.7.23 Message deferred - unable to verify SPF policy for 451 4.7.23 example.com};{MSG=};{FQDN=mx.example.org};{IP=192.0.2.9}]',
    'In the queue of the other server stands {LED=451 4.4.395 Target host responded with error. -> 421 4.3.2 Service not available}, and nobody has changed a thing.',
  ])('is tried again: %s', async (text) =>
    expect(await verdictOf(text)).toMatchObject({ trying: 'tried' }),
  );
});
