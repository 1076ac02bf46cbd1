import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { forRecipient } from './copy';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

const ADDRESS = 'kim@example.net';

describe('what a service tells whom a message was for', () => {
  it.each([
    `An email sent to your alias from news@example.com could not be delivered to your mailbox ${ADDRESS}.\n\nReply: 552 5.2.2 Mailbox full`,
    `We tried to forward an email to you at ${ADDRESS} but it bounced:\n550 5.7.1 Message rejected as spam`,
    `We were unable to deliver an email to you at ${ADDRESS}. Your email provider returned: 550 5.1.1 User unknown.`,
    `Too many emails forwarded to your mailbox ${ADDRESS} bounced.\nLast error: 452 4.2.2 over quota`,
  ])('speaks to them as the recipient: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({ situation: 'to-you', who: 'recipient' });
    expect(group?.headline).toContain(`to you (${ADDRESS})`);
    expect(group?.way.map(({ name }) => name)).toEqual(catalogue.toYouWay.map(({ name }) => name));
    expect(group?.told.find(({ id }) => id === 'who')?.value).toBe('you');
    // Nobody has to be written to.
    expect(group && forRecipient(group, catalogue.interfaceTexts.copyTexts)).toBe('');
  });

  it('is no reason where it lists what it can be', async () => {
    const group = await groupOf(
      `We were unable to deliver mail to ${ADDRESS}. It came back when trying to forward emails to you. This can happen if your mailbox was full, or if your provider did not answer. We will try again tomorrow.\n\nMy mailbox is not full.`,
    );
    expect(group?.verdict).toMatchObject({ sure: 'open', stated: 'unknown' });
    expect(group?.headline).toContain(catalogue.situations['to-you'].because?.unknown);
  });

  it.each([
    `Your message could not be delivered to ${ADDRESS}.\n\nThis notice was sent to you because delivery failed.\n550 5.1.1 User unknown`,
    `I tried to deliver mail to you and it bounced.\n\n${ADDRESS}: 550 5.1.1 User unknown`,
    `We could not deliver your message to the recipient ${ADDRESS}. It was returned to you.\n550 5.1.1 User unknown`,
  ])('is nothing that a sender is told, or says: %s', async (text) =>
    expect((await groupOf(text))?.verdict.situation).not.toBe('to-you'),
  );
});

it('takes no denial for what a verdict rests on', async () => {
  const { results, text } = await read(
    `${ADDRESS} could not be reached: the mailbox is over its quota.\n\nMy mailbox is not full.`,
  );
  const said = results.flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => text.slice(start, end)),
  );
  expect(said.join(' ')).not.toContain('not full');
});
