import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const NOTICE = [
  'From: MAILER-DAEMON@mail.example.com',
  'Subject: Mail delivery failed',
  '',
  'Leider konnte Ihre Nachricht nicht zugestellt werden:',
  '',
  'maria@example.org:',
  'Das Postfach des Empfängers ist voll.',
].join('\n');

const lineOf = async (text: string): Promise<string> => {
  const { results, text: shown } = await read(text);
  const { start = 0, end = 0 } = results[0]?.delivery.deciding ?? {};
  return shown.slice(start, end);
};

describe('the line that decides', () => {
  it('is that of the words, where no reply has a code', async () => {
    expect(await lineOf(NOTICE)).toBe('Das Postfach des Empfängers ist voll.');
    const { marks } = await read(NOTICE);
    expect(marks.filter(({ kind }) => kind === 'deciding')).toHaveLength(1);
  });
  it('is that of the reply, where there is one', async () =>
    expect(await lineOf(`${NOTICE}\n552 5.2.2 Mailbox full\n`)).toBe('552 5.2.2 Mailbox full'));
  it('is none, where the text does not say why', async () =>
    expect(await lineOf('Your message to maria@example.org could not be delivered.')).toBe(''));
  it('is one line of a log, without what whoever shows it goes on with', async () => {
    const line =
      '2019-09-05 16:07:44 H=(mx.example.net) [192.0.2.95] F=<a@example.net> rejected RCPT <b@example.com>: Sender verify failed';
    expect(
      await lineOf(`${line}\nThen I took the sender verify off, which failed: address unknown\n`),
    ).toBe(line);
  });
  it('ends before the calls that led to it', async () => {
    const line =
      'time="2021-10-04T16:32:27Z" level=error msg="dial tcp mx.example.org:25: i/o timeout';
    expect(await lineOf(`${line}" stack="example.com/cobra@v1.2.1/command.go:860"`)).toBe(line);
  });
});
