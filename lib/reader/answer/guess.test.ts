import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('a server that names several reasons and knows none', () => {
  it.each([
    '550 The mailbox may not exist, it may be over quota, or the domain may have moved',
    '550 5.1.1 User does not exist or is disabled',
    '550 5.1.1 The user does not exist or the mailbox is full',
    '554 The group does not exist or you do not have permission to post to it',
    '554 5.7.1 Message rejected as spam or because your IP is blocklisted',
    '550 Dieses Postfach existiert nicht oder ist voll',
    '550 Usuario desconocido o buzón lleno',
    '550-The account or domain may not exist, they may be blacklisted, or missing\n550 the proper dns entries.',
  ])('is not sure: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.verdict.sure).not.toBe('clear');
    expect(group?.verdict.program).not.toBe('stop');
  });
});

describe('a word between two things that are one', () => {
  it.each([
    '535 5.7.8 Incorrect username or password',
    '550 5.1.1 User unknown. Check the address or contact the recipient.',
    '554 5.7.1 192.0.2.9 found on one or more blocklists',
  ])('is no doubt: %s', async (text) =>
    expect((await groupOf(text))?.verdict.sure).not.toBe('likely'),
  );
});

describe('a group of Google', () => {
  it('does not exist or is closed, and the answer says both', async () => {
    const group = await groupOf(
      "We're writing to let you know that the group you tried to contact (crew) may not exist, or you may not have permission to post messages to the group.",
    );
    expect([group?.verdict.situation, group?.because]).toEqual([
      'group-closed',
      catalogue.situations['group-closed'].because?.['restricted-recipient'],
    ]);
  });
});

it('gives no reason where a program says only that some recipients failed', async () => {
  const group = await groupOf(
    "Hi. This is the Haraka Mailer program at out.example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\nIntended Recipients: <kim@example.org>\nFailure Reason: Error: Some recipients failed: <kim@example.org>",
  );
  expect(group?.verdict).toMatchObject({ stated: 'unknown', trying: 'given up' });
});
