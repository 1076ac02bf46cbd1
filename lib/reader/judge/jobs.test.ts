import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { findJob } from './trying';

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

  it('has no reason in the names of its modules', async () => {
    const [result] = (
      await read(
        "Shop::System::Mail | Error sending message using backend 'Shop::System::Mail::SMTPTLS'.\nShop::System::Queue | Not taken, requeuing message for sending. Message: SMTPCode: 235, ErrorMessage:\nShop::System::Queue | Message could not be sent! Error message:",
      )
    ).results;
    expect(result?.verdict).toMatchObject({ stated: 'unknown', trying: 'tried', retry: 'wait' });
    expect(result?.delivery.side).toBe('own-provider');
  });

  it.each([
    '{"class":"MailerJob","queue":"mailers","retry":false,"error_message":"execution expired","error_class":"Net::OpenTimeout"}',
    'Mail job: attempt 10 of 10 failed: SMTP connect() failed.',
    'Sidekiq: giving up on MailerJob: SMTP connect() failed.',
    'Mail job failed, I will retry tomorrow: SMTP connect() failed.',
  ])('is over where nothing says so: %s', (text) => {
    expect(findJob(text)).toBeUndefined();
  });
});

describe('a job whose queue does not say whether it runs again', () => {
  it.each([
    'Nov 23 08:14:02 app bundle[311]: [ActiveJob] [ActionMailer::MailDeliveryJob] Error performing ActionMailer::MailDeliveryJob (Job ID: 6f1c9e52-0b7d-4a53-9c1e-1d20aa74be11) from Sidekiq(default) in 41ms: SocketError (getaddrinfo: Temporary failure in name resolution)',
    'celery.app.trace ERROR Task shop.send_mail[1f] raised unexpected: ConnectionRefusedError(111, "Connection refused")\nsmtplib.py, line 312',
    'Connection could not be established with host "smtp.example.com:587": stream_socket_client(): Connection timed out {"exception":"[object] at /vendor/laravel/framework/src/Illuminate/Queue/Worker.php"}',
  ])('is not said to be over: %s', async (text) => {
    expect(await told(text)).toEqual([['unknown', 'retry']]);
  });

  it('is no session of a server', async () => {
    const text =
      'Error performing WelcomeJob (Job ID: 6f1c9e52-0b7d-4a53-9c1e-1d20aa74be11) from Sidekiq(default): Net::SMTPServerBusy (451 4.3.0 Try again later)';
    expect((await read(text)).results[0]?.delivery.particulars ?? []).toEqual([]);
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
