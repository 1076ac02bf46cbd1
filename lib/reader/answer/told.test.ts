import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { explainCode } from './code-view';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const answerTo = async (text: string) => answerOf(await read(text), texts);

const wordsOf = (sentence: string): number => sentence.split(/\s+/).length;
const facts = (told: readonly { readonly id: string; readonly value: string }[] = []) =>
  Object.fromEntries(told.map(({ id, value }) => [id, value]));

describe('a verdict', () => {
  it.each(catalogue.causes)('has at most 25 words, however it is told: $id', ({ because }) => {
    for (const [key, sentence] of Object.entries(texts.sentences)) {
      if (!key.startsWith('headline.') || !sentence.includes('{because}')) continue;
      const reason = (texts.sentences['reason.probably'] ?? '').replace('{because}', because);
      expect(wordsOf(sentence.replace('{because}', reason)), key).toBeLessThanOrEqual(25);
    }
  });

  it('says who acts, whether to send again, where it stopped, and how sure that is', async () => {
    const { groups } = await answerTo(
      '<maria@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
    );
    expect(facts(groups[0]?.told)).toEqual({
      who: texts.sentences['told.who.you'],
      again: texts.sentences['told.again.stop'],
      stop: 'mx.example.org',
      sure: texts.sentences['told.sure.clear'],
    });
  });

  it('names no program as the place where mail stopped', async () => {
    const { groups } = await answerTo(
      'Nov 29 10:00:00 mail postfix/smtp[99]: 4AB12C: to=<maria@example.org>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.7]:25: Connection timed out)',
    );
    const [group] = groups;
    expect(group?.reply?.name).toBe('Postfix');
    expect(facts(group?.told)['stop']).toBe('before mx.example.org');
    // It is the log of the sender's own server: who runs that looks after it.
    expect(group?.steps.administrator[0]).not.toContain(':');
  });

  it('has a word for each party, each way of sending again and each grade', () => {
    for (const key of [
      ...['you', 'your-provider', 'their-provider', 'recipient', 'nobody'].map((id) => `who.${id}`),
      ...['retry', 'again', 'wait', 'stop', 'change'].map((id) => `again.${id}`),
      ...['known', 'clear', 'likely', 'open'].map((id) => `sure.${id}`),
    ])
      expect(texts.sentences[`told.${key}`], key).toBeTruthy();
  });
});

describe('a reply that is known', () => {
  const M365 =
    "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kim@example.org not found by SMTP address lookup'";
  it('is explained by its provider before anything general', async () => {
    const { groups, codes } = await answerTo(M365);
    const [group] = groups;
    expect(group?.reply?.name).toBe('Microsoft 365');
    expect(group?.own?.means).toBeTruthy();
    expect(group?.here).toMatch(/^At Microsoft 365: /);
    const view = codes.find(({ code }) => code === '5.1.10');
    const { here, general } = view ? explainCode(view, groups) : { here: '', general: '' };
    expect(here).toBe(group?.here);
    expect(general).toMatch(/^On its own: /);
  });
  it('gives whoever runs a server its own step first', async () => {
    const [group] = (await answerTo(M365)).groups;
    expect(group?.steps.administrator[0]).toBe(
      catalogue.providers
        .find(({ id }) => id === group?.reply?.provider)
        ?.replies.find(({ id }) => id === group?.reply?.id)?.todo,
    );
  });
});

describe('the codes of a text', () => {
  const DIALOGUE = [
    '220 mx.example.org ESMTP',
    'EHLO client.example.com',
    '250 mx.example.org',
    'MAIL FROM:<ada@example.com>',
    '250 2.1.0 Ok',
    'RCPT TO:<maria@example.net>',
    '454 4.7.1 <maria@example.net>: Relay access denied',
  ].join('\n');
  it('come with what decides first and what worked last', async () => {
    const { codes } = await answerTo(DIALOGUE);
    expect(
      codes
        .slice(0, 2)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['4.7.1', '454']);
    expect(codes.at(-1)?.code).toMatch(/^2/);
  });
});

describe('who reads it', () => {
  it.each([
    // https://github.com/protegeproject/webprotege/issues/66
    [
      'developer',
      'java.lang.RuntimeException: There was an error sending email. Message: 550 5.4.5 Daily sending quota exceeded. a1sm3.2 - gsmtp\n\nat com.google.gwt.user.server.rpc.RPC.encode(RPC.java:385)',
    ],
    // https://github.com/postalserver/postal/issues/2906
    [
      'developer',
      'exception_class=Errno::ECONNREFUSED exception_message=Connection refused - connect(2) for "127.0.0.1" port 2525 exception_backtrace=/opt/app/smtp.rb:32:in `open\'',
    ],
    [
      'developer',
      '2026/02/26 19:10:27 mailer: gomail: could not send email 1: 535 5.7.8 Authentication failed\nexit status 1',
    ],
    [
      'administrator',
      '220 mx.example.org ESMTP\n250-mx.example.org\n250-PIPELINING\n250 SMTPUTF8\n250 2.1.0 Ok\n550 5.1.1 User unknown',
    ],
    ['person', '550 5.4.5 Daily sending quota exceeded. a1sm3.2 - gsmtp'],
  ])('is a %s', async (reader, text) =>
    expect((await answerTo(text)).groups[0]?.readers[0]?.id).toBe(reader),
  );
});
