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

describe('a service that does not know who asks', () => {
  it.each([
    "[Error: Unauthorized] {\n  status: 401,\n  details: 'Forbidden',\n  type: 'MailgunAPIError'\n}",
    'Unable to send an email: Forbidden (code 401).',
    'SparkPostException: Status code: 401, errors: [{"message":"Unauthorized."}]',
    'com.mailjet.client.errors.MailjetUnauthorizedException: Unauthorized',
    '{"StatusCode":401,"ErrorMessage":"API key authentication/authorization failure. Visit API keys management section to check your keys."}',
    'Email was not sent: {"code":"InvalidClientTokenId","statusCode":403,"retryable":false}',
    'An error occurred (UnrecognizedClientException) when calling the SendEmail operation: The security token included in the request is invalid.',
    "{\n  statusCode: 401,\n  name: 'validation_error',\n  message: 'API key is invalid'\n}",
  ])('wants another key: %s', async (text) => {
    const { results } = await read(text);
    expect(results.map(({ verdict }) => [verdict.cause, verdict.situation, verdict.retry])).toEqual(
      [['login-failed', 'api-key', 'stop']],
    );
  });

  it.each([
    'You are unauthorized to send mail to this list.',
    'OpenAI API response 401: Incorrect API key provided',
    'An error occurred (InvalidClientTokenId) when calling the Publish operation',
  ])('is none that sends mail: %s', async (text) => {
    const { results } = await read(text);
    expect(results.map(({ verdict }) => verdict.situation)).not.toContain('api-key');
  });
});

it('sends no reply of a mail server with a status of the web', async () => {
  const [{ delivery, verdict } = {}] = (
    await read('Sending mail failed. Status code 403, errors: [{"message":"Forbidden."}]')
  ).results;
  expect([delivery?.basic, verdict?.permanent]).toEqual([undefined, null]);
  const { results } = await read('Sending mail failed. SMTP status code 421, try again later');
  expect(results[0]?.delivery.basic?.value).toBe('421');
});
