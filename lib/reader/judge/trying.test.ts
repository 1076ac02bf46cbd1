import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { decideRetry } from './next-step';
import type { Judgement } from './types';

const verdictOf = async (text: string) => (await read(text)).results[0]?.verdict;

/** A notice as Exim writes it where a limit of its own host puts a message off. */
const PUT_OFF =
  'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a temporary error. The following address(es) deferred:\n\n  maria@example.org\n    Domain example.com has exceeded the max emails per hour (51/50 (102%)) allowed.  Message will be reattempted later\n';

describe('whether anybody tries again what was refused for now', () => {
  it.each([
    ['unknown', '451 4.7.1 Please try again later'],
    ['unknown', 'host mx.example.org[192.0.2.7] said: 450 4.2.0 Mailbox busy'],
    // A line of Exim, with or without a title, is no notice that a message came back.
    [
      'unknown',
      'Mail is blocked\n\nSMTP error from remote mail server after RCPT TO:<maria@example.org>:\n450 4.2.0 <maria@example.org>: Recipient address rejected: Greylisted',
    ],
    // A part of a notice that says neither: how it is written tells nothing of a queue.
    [
      'unknown',
      'Technical details of temporary failure:\nThe recipient server did not accept our requests to connect.\n[mx.example.org. (10): Connection timed out]',
    ],
    [
      'unknown',
      'Since Monday nothing that I write to our list is delivered. The message was not delivered today either.\n\nTechnical details of temporary failure:\nThe recipient server did not accept our requests to connect.\n[mx.example.org. (10): Connection timed out]',
    ],
    [
      'given up',
      'Delivery to the following recipient failed permanently:\n\n     maria@example.org\n\nTechnical details of temporary failure:\nThe recipient server did not accept our requests to connect.',
    ],
    ['tried', 'worker[7]: smtp: 451 4.3.0 Please try later; message requeued'],
    ['tried', 'send failed: 450 4.2.0 Mailbox busy (email has been re-queued)'],
    ['tried', 'Message will be tried again: host mx.example.org said: 450 4.2.0 Mailbox busy'],
    [
      'tried',
      'Nov  2 10:00:00 mx1 postfix/smtp[77]: 4F1A2B3C4D: to=<maria@example.org>, relay=mx.example.org[192.0.2.7]:25, dsn=4.2.0, status=deferred (host mx.example.org[192.0.2.7] said: 450 4.2.0 Mailbox busy)',
    ],
    // Whoever names a service tells a story, and no notice of it.
    [
      'unknown',
      'Our server could not send mail to Office 365. Others can.\n451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect."',
    ],
    ['unknown', 'We use Barracuda and Zoho Mail here:\n450 4.2.0 Mailbox busy'],
    [
      'given up',
      "Office 365\nYour message to maria@example.org couldn't be delivered.\n\nmx.example.org said: 450 4.2.0 Mailbox busy",
    ],
    // A line of Sendmail in a post, wrapped.
    [
      'tried',
      'Mail is late, and nobody knows why. What can be done? It has been so for days now.\n\nmx1 : Dec 14 05:28:39 mx1 sendmail[3157]: mBDIYhEa031574: to=<\nkim@example.org>, delay=00:00:00, xde\nlay=00:00:00, relay=mail.example.org., dsn=4.0.0,\nstat=Deferred',
    ],
    ['given up', "smtplib.SMTPDataError: (451, b'4.3.0 Temporary fault, try again later')"],
    ['given up', 'Error: Data command failed: 421 4.3.0 Busy, try again later'],
    [
      'given up',
      'CLIENT -> SERVER: MAIL FROM:<ada@example.com>\nSERVER -> CLIENT: 451 4.7.1 Slow down\nSMTP Error: MAIL FROM command failed',
    ],
    ['given up', 'Error during the last delivery attempt: 450 4.2.0 Mailbox busy'],
    // Without a code as well, where the notice says that it is over.
    ['given up', '<maria@example.org> delivery failed; will not continue trying'],
    ['unknown', '<maria@example.org> delivery failed'],
    ['given up', 'smtp.example.com:587 answered 450 4.2.1 Slow down, please'],
  ])('%s: %s', async (trying, text) => {
    expect((await verdictOf(text))?.trying).toBe(trying);
  });

  it('is promised by a notice, whatever its template says first', async () => {
    expect(await verdictOf(PUT_OFF)).toMatchObject({ outcome: 'delayed', finality: 'delayed' });
    const promised = PUT_OFF.replace(/ This is a temp.*deferred:/s, '');
    expect(await verdictOf(promised)).toMatchObject({ outcome: 'delayed' });
    const broken = promised.replace(/Message will.*/, 'Message discarded');
    expect(await verdictOf(broken)).toMatchObject({ outcome: 'failed', finality: 'own-side' });
  });

  it('is not promised of what a server has refused permanently', async () => {
    const refused = PUT_OFF.replace(/ This is a temp.*deferred:/s, '').replace(
      'Domain example.com',
      'host mx.example.org [192.0.2.7]: 550 5.7.1 Domain example.com',
    );
    expect(await verdictOf(refused)).toMatchObject({ outcome: 'failed', permanent: true });
  });
});

describe('whether the same message gets through', () => {
  it.each([
    ['stop', '554 5.5.3 Too many recipients: at most 50 in a message'],
    ['retry', '452 4.5.3 Too many recipients'],
    ['stop', '550 5.0.0 Refused'],
  ])('%s: %s', async (retry, text) => {
    expect((await verdictOf(text))?.retry).toBe(retry);
  });

  it('is not known where neither the reason nor a code is', () => {
    const told = { outcome: 'failed', cause: 'unknown', sure: 'open', by: 'nothing', clues: {} };
    const retryOf = (permanent: boolean | null) =>
      decideRetry({ ...told, permanent } as Judgement, 'unknown', { retry: 'stop' });
    expect([null, false, true].map(retryOf)).toEqual(['retry', 'retry', 'stop']);
  });

  it('is no matter of waiting where it is the message itself', async () => {
    const verdict = await verdictOf(
      'Nov  2 10:00:00 mx1 postfix/smtp[77]: 4F1A2B3C4D: to=<maria@example.org>, relay=mx.example.org[192.0.2.7]:25, dsn=4.3.4, status=deferred (host mx.example.org[192.0.2.7] said: 452 4.3.4 Message too large)',
    );
    expect(verdict).toMatchObject({ outcome: 'delayed', retry: 'change', finality: 'temporary' });
  });
});

describe("the head of qmail's reports", () => {
  const head =
    "Hi. This is the qmail-send program at mail.example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n";

  it('says that it is final, and of no days in a queue', async () => {
    const { results } = await read(head);
    expect(results[0]?.verdict).toMatchObject({ stated: 'unknown', permanent: true });
  });

  it('a line below it may', async () => {
    const { results } = await read(
      `${head}\n<maria@example.org>:\nI'm not going to try again; this message has been in the queue too long.\n`,
    );
    expect(results[0]?.verdict.stated).toBe('queue-expired');
  });
});
