import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const report = (general: string, line: string): string =>
  `Your message did not reach some or all of the intended recipients.\n\n   Subject:  Minutes\n\nThe following recipient(s) could not be reached:\n\n      'kim@example.org' on 3/27/99 11:18 AM\n            ${general}\n            MSEXCH:IMS:Example Ltd:Site:MAIL ${line}`;

const UNKNOWN = 'The recipient name is not recognized';

describe('the line of an Exchange connector', () => {
  it.each([
    [UNKNOWN, '3902 Host Unknown', 'domain-not-found', undefined],
    [UNKNOWN, '0 (000B099C) Host Unknown', 'domain-not-found', undefined],
    [UNKNOWN, '0 (000C05A6) Unknown Recipient', 'user-unknown', undefined],
    [
      'The recipient name is ambiguous.',
      '0 (000C0595) Ambiguous Recipient',
      'server-error',
      'directory-fault',
    ],
    // No words: the sentence before it is all there is.
    [UNKNOWN, '3902', 'user-unknown', undefined],
  ])('%s %s', async (general, line, stated, situation) => {
    const [result] = (await read(report(general, line))).results;
    expect(result?.verdict.stated).toBe(stated);
    expect(result?.verdict.situation).toBe(situation);
  });

  it('tells no class of a wrong entry', async () => {
    const text = report('The recipient name is ambiguous.', '0 (000C0595) Ambiguous Recipient');
    expect((await read(text)).results[0]?.verdict.finality).toBe('unknown');
  });
});
