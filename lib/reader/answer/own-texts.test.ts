import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('what a provider’s reply asks for', () => {
  it('is handed on by a private person where it is not theirs to do', async () => {
    const group = await groupOf(
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    );
    expect(group?.steps.person[0]).toBe(texts.sentences['first.reply.your-provider']);
    expect(group?.own?.todo.person).toMatch(/^Your email provider: /);
    expect(group?.steps.administrator[0]).toBe(group?.own?.todo.administrator);
    expect(group?.own?.todo.administrator).not.toMatch(/^Your email provider/);
    // The program that hands the mail in is set up by whoever writes it.
    expect(group?.steps.developer[0]).toBe(group?.own?.todo.developer);
  });
  it('is their own step where it is', async () => {
    const group = await groupOf(
      '534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor',
    );
    expect(group?.steps.person[0]).toBe(group?.own?.todo.person);
  });
  it('goes first where its cause in general is for somebody else to act on', async () => {
    const group = await groupOf(
      'SMTPSendFailedException: 550-5.7.1 This message was rejected for a prohibited attachment in 550 5.7.1 your email. - gcdp d11sm4838263qth.97 - gsmtp',
    );
    expect(group?.verdict).toMatchObject({ first: 'reply', who: 'you' });
    expect(group?.first).toMatch(/^Remove from the message /);
  });
  it('is told as it is where the sender asks it of the other side', async () => {
    const group = await groupOf(
      '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
    );
    expect(group?.reply?.provider).toBe('exchange-online');
    expect(group?.steps.person[0]).toMatch(/^Ask /);
    expect(group?.steps.administrator[0]).toBe(group?.steps.person[0]);
  });
  it('names the other side to everybody where that has to act', async () => {
    const group = await groupOf('550 4.4.317 STARTTLS is required to send mail');
    if (group?.reply) expect(group.own?.todo.administrator).toMatch(/^Their email provider: /);
  });
});
