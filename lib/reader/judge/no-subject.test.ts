import { expect, it } from 'vitest';
import { read } from '../reading.test-helper';

it.each([
  "kim@example.org:\n\nezmlm-reject: fatal: Sorry, I don't accept message without Subject (#5.7.0)",
  '550 5.7.0 Mail with an empty subject line is not accepted here',
  '554 5.7.1 Your subject is missing',
])('says that a subject is wanted, whatever the code: %s', async (text) => {
  const [result] = (await read(text)).results;
  expect(result?.verdict).toMatchObject({ cause: 'malformed-message', sure: 'clear', who: 'you' });
});

it.each([
  '550 5.7.1 Message “(no subject)” rejected as spam',
  '454 4.7.0 TLS failed: no subject alternative name in the certificate',
])('says nothing of that: %s', async (text) => {
  const [result] = (await read(text)).results;
  expect(result?.verdict.cause).not.toBe('malformed-message');
});
