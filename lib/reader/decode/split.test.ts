import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { samples } from '../samples.test-helper';
import { findStarts } from './split';

const byFormat = (format: string): string =>
  samples.find((sample) => sample.format === format)?.text ?? '';

describe('several reports in one input', () => {
  it('the first begins where the input does', () => {
    for (const { text } of samples) expect(findStarts(`${text}\n\n${text}`)[0]).toBe(0);
  });

  it('pasted bounces are read one by one, and every place is right', async () => {
    const report = await read(`${byFormat('postfix')}\n\n${byFormat('qmail')}\n`);
    expect(
      report.results.map(({ delivery, verdict }) => [delivery.basic?.value, verdict.cause]),
    ).toEqual([
      ['554', 'ip-blocked'],
      ['550', 'user-unknown'],
    ]);
    for (const { delivery } of report.results)
      expect(report.text.slice(delivery.basic?.start, delivery.basic?.end)).toBe(
        delivery.basic?.value,
      );
    const again = await read(`${byFormat('qmail')}\n\n${byFormat('postfix')}\n`);
    const [server] = again.results.flatMap(({ delivery }) => delivery.particulars ?? []);
    expect(again.text.slice(server?.start, server?.end)).toBe(server?.value);
  });

  it('a mailbox file is cut at its messages', async () => {
    const message = byFormat('delivery-status');
    const line = 'From MAILER-DAEMON Tue Nov 24 10:00:00 2026\n';
    const report = await read(`${line}${message}\n${line}${message}`);
    expect(report.results).toHaveLength(4);
  });

  it('a whole message that carries a bounce inside it stays one', () => {
    const message = byFormat('delivery-status').replace(
      '550 regards',
      `${byFormat('postfix')}\n${byFormat('postfix')}`,
    );
    expect(findStarts(message)).toEqual([0]);
  });
});
