import { expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const line = (said: string) =>
  `Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: to=<tom@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=1, dsn=4.7.0, status=deferred (host mx.example.net[192.0.2.7] said: ${said} (in reply to end of DATA command))`;

const verdictOf = async (said: string) => (await read(line(said))).results[0]?.verdict;

it.each([
  "421 4.7.0 No valid 'x-relay-auth' DNS record found for 'example.com'. Please see https://example.net/help",
  '451 4.7.0 No SPF record found for example.com',
  '450 4.7.1 No "_relay" TXT record exists for example.com',
  '450 4.7.0 The DNS record x-auth is missing or not valid for the sender domain',
])('names a record that has to be published: %s', async (said) => {
  expect(await verdictOf(said)).toMatchObject({
    cause: 'sender-authentication',
    sure: 'clear',
    retry: 'change',
    first: 'cause',
  });
});

it.each([
  "450 4.1.8 No valid 'MX' DNS record found for 'example.com'",
  '450 4.7.1 No PTR record found for 192.0.2.9',
  '451 4.3.0 Temporary failure: the DNS record of the list could not be read',
])('is not a record of the way: %s', async (said) => {
  expect((await verdictOf(said))?.stated).not.toBe('sender-authentication');
});
