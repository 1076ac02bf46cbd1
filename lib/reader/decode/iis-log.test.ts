import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { readIisLog } from './iis-log';

const lead = (direction: string): string =>
  `2026-11-19 23:06:36 192.0.2.9 OutboundConnection${direction} SMTPSVC1 MAIL1 - 0`;

const LOG = [
  `${lead('Command')} MAIL - FROM:<tom@example.org>+SIZE=2357 0 0 4 0 3891 SMTP - - - -`,
  `${lead('Response')} - - 250+2.1.0+Sender+OK 0 0 19 0 4094 SMTP - - - -`,
  `${lead('Command')} RCPT - TO:<maria@example.com> 0 0 4 0 4094 SMTP - - - -`,
  `${lead('Response')} - - 550+5.1.1+User+unknown 0 0 25 0 4110 SMTP - - - -`,
].join('\n');

describe('the log of the SMTP service of IIS', () => {
  it('keeps its places', () => {
    expect(readIisLog(LOG)).toHaveLength(LOG.length);
    expect(readIisLog(LOG).indexOf('maria@')).toBe(LOG.indexOf('maria@'));
  });

  it('is read as the dialogue that it holds', async () => {
    const { results } = await read(LOG);
    expect(
      results.map(({ delivery, verdict }) => [
        delivery.recipient?.value,
        delivery.side,
        verdict.cause,
      ]),
    ).toEqual([['maria@example.com', 'sender', 'user-unknown']]);
  });

  it('leaves other lines as they are', () => {
    const line = 'The service SMTPSVC was started + stopped';
    expect(readIisLog(line)).toBe(line);
  });
});
