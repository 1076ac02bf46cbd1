import { describe, expect, it } from 'vitest';
import { read, reader } from '../reading.test-helper';
import { classify } from './classify';

/** What a delivery without codes says about trying again, by its words. */
const permanentOf = (diagnostic: string, outcome: 'failed' | 'delayed' = 'failed') =>
  classify({ diagnostic, context: '' }, outcome, reader).permanent;

describe('whether a delivery without a code is final', () => {
  it.each([
    'Permanent error',
    'Permanent fatal errors',
    'The mail system failed permanently',
    'Permanent failure',
    '{:permanent_failure, “mx.example.org”, :auth_failed}',
    "I've given up on it",
    'It will not be tried again',
    'Giving up',
  ])('is told by words: %s', (words) => expect(permanentOf(words)).toBe(true));

  it('is not known where neither words nor cause tell', () =>
    expect(permanentOf('It did not work')).toBeNull());

  it('is told by the cause', () => {
    expect(permanentOf('User unknown')).toBe(true);
    expect(permanentOf('Greylisted, please try again later')).toBe(false);
  });

  it('is not told by a notice that gives no reason: it comes after the last try as well', () =>
    expect(permanentOf('Your message could not be delivered. Try again in an hour.')).toBeNull());

  it('is no question while it is still tried', () =>
    expect(permanentOf('User unknown', 'delayed')).toBe(false));
});

describe('words around a reply that has none of its own', () => {
  const borrowed = 'Somebody asked on the users list: the mailbox is full?';
  const judged = (delivery: { diagnostic: string; context: string }) =>
    classify({ ...delivery, basic: { value: '554', start: 0, end: 3 } }, 'failed', reader);
  it('tell no cause, for they may be those of whoever asks', () =>
    expect(judged({ diagnostic: '', context: borrowed }).sure).toBe('open'));
  it('tell one where they are the reply', () =>
    expect(judged({ diagnostic: borrowed, context: '' }).sure).not.toBe('open'));
});

describe('a server that refuses at the greeting', () => {
  const sureOf = async (line: string) => (await read(line)).results[0]?.verdict.sure;

  it('has counted no messages, unless it says so', async () => {
    const later = '421 4.7.0 Try again later, closing connection.';
    expect(await sureOf(`${later} a1sm1234567wrm.1 - gsmtp`)).toBe('likely');
    expect(await sureOf(`${later} (EHLO) a1sm1234567wrm.1 - gsmtp`)).toBe('open');
    expect(
      await sureOf('421 4.7.0 Too many connections from your host (EHLO) a1sm123wrm.1 - gsmtp'),
    ).toBe('clear');
  });
});
