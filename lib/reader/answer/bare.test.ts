import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOn = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('a code alone', () => {
  it.each([
    ['550', 'The code 550 means: Mailbox unavailable.'],
    ['550 5.7.1', 'The code 5.7.1 means: Rejected by policy (not authorised).'],
    ['550 5.0.0', 'The code 550 means: Mailbox unavailable.'],
    ['SMTP error 550.', 'The code 550 means: Mailbox unavailable.'],
  ])('is told what it means, and asked for the text after it: %s', async (text, means) => {
    const group = await groupOn(text);
    expect(group?.headline).toBe(`${means} The reason is in the text after the code.`);
    for (const steps of Object.values(group?.steps ?? {}))
      expect(steps[0]).toBe('Paste the text after the code, or the whole message.');
  });

  it.each(['550 5.1.1', '550 We do not like you', '550 5.7.1 blocked'])(
    'is another thing where it tells the cause, or has text after it: %s',
    async (text) => expect((await groupOn(text))?.headline).toMatch(/^Your message was not/),
  );

  it('is as sure as the code', async () => {
    const sure = async (text: string) =>
      (await groupOn(text))?.told.find(({ id }) => id === 'sure')?.value;
    expect(await sure('550 5.1.1')).toBe('as far as the code alone tells');
    expect(await sure('550 5.1.1 User unknown')).toBe('yes');
  });
});
