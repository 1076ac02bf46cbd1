import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { asLine } from './line';
import { asText } from './print';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);

const linesOf = (count: number, status: string, reply: string): string =>
  Array.from(
    { length: count },
    (_, place) =>
      `Nov 23 11:02:10 mail postfix/smtp[3111]: ${status.charAt(0).toUpperCase()}${100_000_000 + place}: to=<${status}${place}@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=1, dsn=${reply.slice(4, 9)}, status=${status} (${reply})\n`,
  ).join('');

const sent = (count: number): string => linesOf(count, 'sent', '250 2.0.0 Ok');
const bounced = (count: number): string => linesOf(count, 'bounced', '550 5.1.1 User unknown');

const answerTo = async (text: string) => answerOf(await read(text), texts);
const remarksOn = async (text: string) => (await answerTo(text)).leftOut;

describe('what is read and not shown', () => {
  it('is said in a remark of its own', async () => {
    expect(await remarksOn(sent(600) + bounced(20))).toEqual([
      '600 other deliveries succeeded and are not listed.',
    ]);
    expect(await remarksOn(sent(1) + bounced(1))).toEqual([
      '1 other delivery succeeded and is not listed.',
    ]);
  });

  it('is told with both numbers where a limit cuts', async () => {
    expect(await remarksOn(bounced(1200) + sent(3))).toEqual([
      'Showing 1,000 of 1,200 failed deliveries.',
      '3 other deliveries succeeded and are not listed.',
    ]);
    expect(await remarksOn(sent(1600))).toEqual(['Showing 1,000 of 1,600 successful deliveries.']);
  });

  it('is nothing where all is shown', async () => {
    expect(await remarksOn(bounced(3))).toEqual([]);
  });

  it('stands in the plain answer of the command line, before the failures', async () => {
    const text = asText(await answerTo(sent(600) + bounced(1700)), catalogue.printedLines);
    expect(text).toMatch(/^Showing 1,000 of 1,700 failed deliveries\.\n\n600 other deliveries/);
    expect(text).not.toContain('receipt');
  });

  it('is counted in a line of --jsonl', async () => {
    const line = asLine('mail.log', await read(sent(600) + bounced(1700)), false);
    expect(line).toMatchObject({ counts: { failed: 1700, delivered: 600 }, told: 1000 });
    expect(line.deliveries).toHaveLength(line.told);
  });
});
