import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { isJobRetried } from './trying';

const told = async (text: string) =>
  (await read(text)).results.map(({ verdict }) => [verdict.trying, verdict.retry]);

describe('a job that a program runs again', () => {
  it.each([
    '{"class":"MailerJob","queue":"mailers","retry":true,"error_message":"execution expired","error_class":"Net::OpenTimeout","retry_count":3,"retried_at":1581936730.6}',
    'Retrying ActionMailer::MailDeliveryJob in 3 seconds, due to a Net::OpenTimeout.',
    "Task shop.tasks.send_mail[1f] retry: Retry in 180s: SMTPServerDisconnected('Connection unexpectedly closed')",
    'Job UserMailer.welcome FAILED (3 prior attempts) with Net::OpenTimeout: execution expired',
    'Mail job: attempt 3 of 10 failed: SMTP connect() failed.',
  ])('is not over, and is not sent by hand: %s', async (text) => {
    expect(await told(text)).toEqual([['tried', 'wait']]);
  });

  it.each([
    '{"class":"MailerJob","queue":"mailers","retry":false,"error_message":"execution expired","error_class":"Net::OpenTimeout"}',
    'Mail job: attempt 10 of 10 failed: SMTP connect() failed.',
    'Mail job failed, I will retry tomorrow: SMTP connect() failed.',
  ])('is over where nothing says so: %s', (text) => {
    expect(isJobRetried(text)).toBe(false);
  });
});

describe('a second reason', () => {
  it('is no login that has worked in the same dialogue', async () => {
    const text =
      'I get this:\n```\n< 235 2.7.0 Authentication successful\n> VRFY kim@example.org\n< 502 5.5.1 VRFY command is disabled\n* Command failed: 502\n> QUIT\n< 221 2.0.0 Bye\n```';
    expect((await read(text)).results[0]?.verdict.second).not.toBe('login-failed');
  });
});

describe('an answer that takes the command', () => {
  it.each(['\\u0000\\u0000250 OK', '250 OK'])('is out of step: %s', async (reply) => {
    expect((await read(`Error: Mail command failed: ${reply}`)).results[0]?.verdict.cause).toBe(
      'protocol-error',
    );
  });
});
