import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);

async function groupOf(text: string) {
  const [group] = answerOf(await read(text), texts).groups;
  return group;
}

describe('a notice to the owner of a mailbox', () => {
  it.each([
    'Your mailbox is now 90% full.',
    "Your mailbox is almost full.\n\nDelete any items that you don't need.",
    'Your mailbox size has reached 950MB, which is over 90% of your 1000MB quota.',
    'Warning: Your Example mailbox ada@example.org is over 90% full. See: http://example.org/quota',
    'You are exceeding the size limit set on your mailbox by the system administrator.',
    'Your example.org mailbox has passed 98% of its capacity. Messages to you are not delivered once it is full.',
    'Your mailbox ada@example.org is over its size limit. While it is, messages to you cannot be delivered.\n\nPlease log in here to clean it up.',
    'Ihr Postfach ada@example.org ist zu 100 % belegt. Solange es voll ist, können Nachrichten nicht zugestellt werden.',
    'Votre boîte aux lettres est presque pleine. Tant que vous ne faites rien, les messages ne peuvent pas être remis.',
    'Sie nutzen 95 % Ihres Speicherplatzes. Bitte löschen Sie E-Mails.',
    'Ihr Postfach ada@example.org ist zu 95 % belegt.',
    'Su buzón de correo ha sobrepasado el 95% de capacidad',
    'Votre boîte aux lettres est presque pleine.',
    'La tua casella è piena al 95%',
    'Twoja skrzynka jest prawie pełna.',
  ])('has failed nothing: %s', async (text) =>
    expect(await groupOf(text)).toMatchObject({
      headline: texts.sentences['headline.own-quota'],
      first: texts.sentences['first.own-quota'],
    }),
  );

  it('tells how full it is, and leads to no page', async () => {
    const group = await groupOf(
      'Hello,\n\nyour mailbox ada@example.org is over 90% full.\n\nSee: http://example.org/quota',
    );
    expect(group?.particulars.map(({ id, value }) => [id, value])).toEqual([['used', '90%']]);
  });

  it.each([
    'Your message to ada@example.org could not be delivered. The mailbox is 100% full.',
    '552 5.2.2 Your mailbox is over quota',
    'Your message to ada@example.org could not be delivered. If your mailbox is over its limit as well, clean it up.',
    'We could not deliver a message to you, as your mailbox is over its quota.',
    "Your message wasn't delivered to ada@example.org because your mailbox is full.",
    'Net::SMTPServerBusy 452 Your account reached its quota limit. Ask the support to raise it.',
    'MailError: Your account has exceeded its quota. Upgrade your plan to send more emails.',
  ])('is not: %s', async (text) =>
    expect((await groupOf(text))?.verdict.headline).not.toBe('own-quota'),
  );
});
