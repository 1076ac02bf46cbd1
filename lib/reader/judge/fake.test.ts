import { describe, expect, it } from 'vitest';
import { clientErrors } from '../../../data/client-samples';
import { catalogue } from '../../catalogue';
import { answerOf } from '../answer/answer';
import { asLine } from '../answer/line';
import { asText } from '../answer/print';
import { answerTexts } from '../answer/texts';
import { fakes } from '../fakes.test-helper';
import { notices } from '../languages.test-helper';
import { ordinary } from '../ordinary.test-helper';
import { read } from '../reading.test-helper';
import { realNotices } from '../real-notices.test-helper';
import { samples } from '../samples.test-helper';

const texts = answerTexts(catalogue);

describe('a mail that only pretends to be a bounce', () => {
  it.each(Object.entries(fakes))('%s', async (_name, text) => {
    const { outcome, results, fake } = await read(text);
    expect({ outcome, results, fake }).toEqual({ outcome: 'none', results: [], fake: true });
  });

  it('is said to be one, and why, and nothing else', async () => {
    const report = await read(fakes['waiting'] ?? '');
    const answer = answerOf(report, texts);
    expect(answer).toMatchObject({ groups: [], codes: [], remarks: [] });
    expect(answer.instead).toHaveLength(2);
    expect(answer.instead[0]).toMatch(/not a real bounce message: do not click/);
    expect(asText(answer, catalogue.printedLines)).toBe(answer.instead.join('\n'));
    expect(asLine('a', report, false)).toMatchObject({ outcome: 'none', fake: true });
  });
});

const mailbox = (...bodies: readonly string[]): string =>
  bodies
    .map(
      (body) =>
        `From tom@example.com Tue Nov 24 10:00:00 2026\nFrom: a@example.net\nTo: tom@example.com\nSubject: Mail\n\n${body}\n`,
    )
    .join('\n');

describe('several mails in one file', () => {
  const fake = '3 messages are waiting for you: release them.';
  const real = '<bob@example.org>: host mx.example.org[192.0.2.3] said: 550 5.1.1 User unknown';

  it('are a fake where nothing else tells of a message', async () => {
    expect(await read(mailbox('See you on Monday.', fake))).toMatchObject({ fake: true });
    expect(await read(mailbox(fake, 'See you on Monday.'))).toMatchObject({ fake: true });
  });

  it('are none where one of them is a real bounce', async () => {
    for (const bodies of [
      [fake, real],
      [real, fake],
    ]) {
      const report = await read(mailbox(...bodies));
      expect(report.outcome).toBe('failed');
      expect(report.fake).toBeUndefined();
    }
  });
});

describe('a real notice', () => {
  it.each(Object.entries(realNotices))('is not suspected: %s', async (_name, text) => {
    expect((await read(text)).fake).toBeUndefined();
  });

  it.each([
    ['samples', samples.map(({ text }) => text)],
    ['notices in fifteen languages', notices.map(({ text }) => text)],
    ['errors of programs', clientErrors.map(({ text }) => text)],
    ['ordinary texts', Object.values(ordinary)],
  ])('is not suspected: the %s of other tests', async (_name, all) => {
    const suspected: string[] = [];
    for (const text of all) if ((await read(text)).fake) suspected.push(text);
    expect(all.length).toBeGreaterThan(20);
    expect(suspected).toEqual([]);
  });

  it('is not suspected for the names of others alone', async () => {
    const fake = fakes['quarantine'] ?? '';
    expect((await read(`${fake}\n\ntom@example.com`)).fake).toBe(true);
    expect((await read(`${fake}\n\ntom@example.com\nbob@example.org`)).fake).toBeUndefined();
    expect((await read(`${fake}\n\nFrom: bob@example.org`)).fake).toBeUndefined();
    const toReader = `To: tom@example.com\nSubject: Mail\n\n${fake}\n\n`;
    expect((await read(`${toReader}tom@example.com`)).fake).toBe(true);
    expect((await read(`${toReader}bob@example.org`)).fake).toBeUndefined();
  });
});
