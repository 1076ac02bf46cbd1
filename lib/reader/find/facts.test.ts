import { describe, expect, it } from 'vitest';
import { stageIn } from './facts';

const stageOf = (text: string) => stageIn(text, { start: 0, end: text.length });

describe('where in the dialogue it stopped', () => {
  it.each([
    ['550 No such user (in reply to RCPT TO command)', 'recipient'],
    ['552 Too large (in reply to end of DATA command)', 'content'],
    ['Connection timed out', 'connect'],
    ['Could not establish an SMTP connection', 'connect'],
    ['No route to host', 'connect'],
  ])('%s: %s', (text, stage) => expect(stageOf(text)).toBe(stage));

  it('is not known where no word says so', () => {
    for (const text of ['', '550 5.1.1 User unknown', 'Your message was not delivered.'])
      expect(stageOf(text)).toBeUndefined();
  });

  it('is the more exact one where two are named', () =>
    expect(stageOf('connect to mx.example.org: 550 (in reply to RCPT TO command)')).toBe(
      'recipient',
    ));

  it('is told by its own stretch alone, across broken lines, in any case', () => {
    const text = 'Connection refused. User unknown.';
    expect(stageIn(text, { start: 19, end: text.length })).toBeUndefined();
    expect(stageOf('CONNECTION\n   REFUSED')).toBe('connect');
  });
});
