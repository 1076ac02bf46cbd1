import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { analyse } from '../analyse';
import { answerOf } from '../answer/answer';
import { asLine } from '../answer/line';
import { answerTexts } from '../answer/texts';
import { reader } from '../reading.test-helper';
import { open } from './open';
import { LONGEST_INPUT } from './part';

const texts = answerTexts(catalogue);
const bytes = (text: string) => new TextEncoder().encode(text);
const failure = (to: string) => `550 5.1.1 <${to}>: Recipient address rejected: User unknown\n`;
const mail = (to: string) =>
  `From MAILER-DAEMON Tue Nov 24 10:00:00 2026\nFrom: MAILER-DAEMON@example.com\nTo: ada@example.com\nSubject: Undelivered Mail\n\n${failure(to)}\n`;

describe('several files', () => {
  const files = [
    { name: 'a.txt', data: bytes(failure('maria@example.org')) },
    { name: 'b.mbox', data: bytes(mail('eva@example.net') + mail('tom@example.net')) },
  ];

  it('are read as several mails, each told apart', async () => {
    const report = await analyse(files, reader);
    expect(report.sources).toEqual([
      { file: 'a.txt', number: 0 },
      { file: 'b.mbox', number: 1 },
      { file: 'b.mbox', number: 2 },
    ]);
    expect(asLine('', report, false).deliveries).toMatchObject([
      { recipient: 'maria@example.org', from: 'a.txt', mail: 0 },
      { recipient: 'eva@example.net', from: 'b.mbox', mail: 1 },
      { recipient: 'tom@example.net', from: 'b.mbox', mail: 2 },
    ]);
    const [group] = answerOf(report, texts).groups;
    expect(group?.sources).toEqual(['a.txt', 'b.mbox, email 1', 'b.mbox, email 2']);
    expect(group?.headline).toMatch(/^3 deliveries in 3 emails failed: /);
  });

  it('have their places in the one text that is shown', async () => {
    const { text, results } = await analyse(files, reader);
    for (const { delivery } of results)
      expect(text.slice(delivery.basic?.start, delivery.basic?.end)).toBe('550');
  });

  it('beyond what is read at once are named', async () => {
    const long = { name: 'long.log', data: `${'x'.repeat(LONGEST_INPUT)}\n` };
    const opened = await open([long, ...files]);
    expect(opened.map(({ source: { file, unread } }) => [file, unread])).toEqual([
      ['long.log', undefined],
      ['a.txt', 'rest'],
      ['b.mbox', 'rest'],
    ]);
  });
});

describe('a mailbox', () => {
  it('of which only the end is read loses no half mail', async () => {
    const one = mail('eva@example.net') + 'x'.repeat(LONGEST_INPUT / 4);
    const opened = await open([{ name: 'm.mbox', data: `${one}\n\n`.repeat(6) }]);
    for (const { input } of opened) expect(input.slice(0, 18)).toBe('From MAILER-DAEMON');
    expect(opened[0]?.source.part?.from).toBeGreaterThan(0);
  });

  it('of more mails than are read at once gives the last ones, and says so', async () => {
    const opened = await open([{ name: '', data: mail('eva@example.net').repeat(1003) }]);
    expect(opened).toHaveLength(1000);
    expect(opened[0]?.source.part).toMatchObject({ from: 3 * mail('eva@example.net').length });
  });
});

describe('a gzip file of a very long log', () => {
  it('tells the place of what was read in all that was packed', async () => {
    const lines = `${'x'.repeat(99)}\n`.repeat(450_000);
    const [opened] = await open([{ name: '', data: new Uint8Array(gzipSync(lines)) }]);
    const { part, unread } = opened?.source ?? {};
    expect(unread).toBeUndefined();
    expect(part).toMatchObject({ to: lines.length, of: lines.length, lastLine: 450_000 });
    expect(part?.firstLine).toBe((part?.from ?? 0) / 100 + 1);
  });
});
