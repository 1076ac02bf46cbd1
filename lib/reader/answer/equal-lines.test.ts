import { describe, expect, it } from 'vitest';
import { findDecidingLines } from '../../../components/paste/deciding-lines';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);

const SAID =
  'host mx.example.org[192.0.2.9] refused to talk to me: 421 Refused. Your reverse DNS entry does not resolve to an IP.';
const line = (id: string, rest: string): string =>
  `Jan 23 13:43:49 mail postfix/smtp[46829]: ${id}: ${rest}\n`;
const deferred = (id: string, name: string): string =>
  line(
    id,
    `to=<${name}@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=9, delays=9/0/0/0, dsn=4.0.0, status=deferred (${SAID})`,
  );
const LOG =
  line('4JfcM45HZxz1c7j', SAID) +
  line('4JgyGN3kgGzMCn', SAID) +
  deferred('4JgyGN3kgGzMCn', 'ann') +
  deferred('4JfcC62DS0z1c1C', 'ben');

describe('lines of a log that say the same', () => {
  it('are all marked, with the words that show the cause', async () => {
    const report = await read(LOG);
    const marked = (kind: string) => report.marks.filter((mark) => mark.kind === kind);
    expect(marked('deciding').length).toBe(LOG.split('421 Refused').length - 1);
    expect(marked('words').length).toBe(marked('deciding').length);
    const [group] = answerOf(report, texts).groups;
    expect(findDecidingLines(report, report, group).size).toBe(marked('deciding').length);
    expect(findDecidingLines(report, report, group, group?.results[0]).size).toBe(1);
  });

  it('are not looked for in a report, which says again what a server said', async () => {
    const said = '550 5.1.1 <ann@example.org> User unknown';
    const { marks } = await read(
      `Your message could not be delivered.\n\n<ann@example.org>: host mx.example.org[192.0.2.9] said: ${said}\n\nFinal-Recipient: rfc822; ann@example.org\nDiagnostic-Code: smtp; ${said}\n`,
    );
    expect(marks.filter(({ kind }) => kind === 'deciding')).toHaveLength(1);
  });
});
