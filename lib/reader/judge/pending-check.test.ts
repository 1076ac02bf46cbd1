import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('a check that a service has not finished', () => {
  it.each([
    '550 5.7.1 Security check pending. We are checking your domain, it usually takes a day.',
    'System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: 5.7.1 Account verification pending',
    '550 5.7.1 Your domain is under review, please wait',
  ])('passes: %s', async (text) => {
    expect((await read(text)).results[0]?.verdict).toMatchObject({
      stated: 'policy',
      situation: 'check-pending',
      retry: 'again',
      suppress: false,
    });
  });

  it.each([
    '550 5.7.1 Message is pending approval by the moderator',
    '450 4.1.1 Recipient address rejected: address verification in progress',
    '550 5.7.1 Your domain failed the check',
  ])('is of the sender, and not over: %s', async (text) => {
    expect((await read(text)).results[0]?.verdict.situation).not.toBe('check-pending');
  });
});
