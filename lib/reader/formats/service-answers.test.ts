import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { decoys, refusals } from './service-answers.test-helper';

describe('answers of interfaces that do not take a message', () => {
  it.each(refusals)('%s', async (_name, text, cause) => {
    const { outcome, results, marks } = await read(text);
    expect(outcome).toBe('failed');
    expect(results.map(({ verdict }) => verdict.cause)).toEqual([cause]);
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual([undefined]);
    expect(results.map(({ delivery }) => delivery.side)).toEqual(['own-provider']);
    expect(marks.filter(({ kind }) => kind === 'basic')).toEqual([]);
  });
});

describe('what other systems write', () => {
  it.each(decoys)('%s', async (_name, text) => {
    expect((await read(text)).outcome).toBe('none');
  });
});

it('asks for another key, not for a username and password of a mail server', async () => {
  const situations = await Promise.all(
    [
      'POST https://api.resend.com/emails\n{"statusCode":401,"message":"API key is invalid","name":"validation_error"}',
      'Exception when calling SendApi->send: (401)\nReason: Unauthorized\nHTTP response body: {"message":"Key not found","code":"unauthorized"}',
      "smtplib.SMTPAuthenticationError: (535, b'Authentication failed: API key is not enabled')",
    ].map(async (text) => (await read(text)).results[0]?.verdict.situation),
  );
  expect(situations).toEqual(['api-key', 'api-key', undefined]);
});
