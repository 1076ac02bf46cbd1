import { describe, expect, it } from 'vitest';
import { particularsIn } from './particulars';

/** What is read of a reply with a text before it and one behind. */
function told(before: string, reply: string, behind: string, kind: string): string | undefined {
  const view = `${before}\n\n${reply}\n\n${behind}`;
  const start = before.length + 2;
  const span = { start, end: start + reply.length };
  return particularsIn(view, span).find((one) => one.kind === kind)?.value;
}

const REPLY = '421 4.7.0 [TSS04] Messages from 192.0.2.95 temporarily deferred';
const TOO_LARGE = '550 5.2.3 message too large for this organization';

describe('what a notification tells apart from the reply', () => {
  it.each([
    // https://github.com/postalserver/postal/issues/881
    ['next', 'in 3 minutes', 'This message will be retried automatically in 3 minutes.', REPLY, ''],
    ['next', 'in 2 hours', '', REPLY, 'We will retry in 2 hours.'],
    ['next', 'in 10 minutes', 'Your message is delayed; next attempt in 10 minutes.', REPLY, ''],
    ['ticket', 'GFITIR7Y', '', REPLY, 'Time: 0.22s\n\nSupport Ref: GFITIR7Y'],
    ['ticket', '55-8812', '', REPLY, 'Ticket number: 55-8812'],
    ['ticket', 'ab3391', '', REPLY, '> Incident ID: ab3391.'],
    [
      'sizeLimit',
      '14 MB',
      'This message is too large. The limit is 14 MB. This message is 18 MB.',
      TOO_LARGE,
      '',
    ],
    ['size', '18 MB', 'This message is 18 MB. The limit is 14 MB.', TOO_LARGE, ''],
    ['sizeLimit', '10 MB', '', TOO_LARGE, 'Your email is 12 MB, and the size limit 10 MB.'],
    ['score', '34', '', '550 5.9.8 Spam', 'Additional info:\nThe heuristic spam value is: 34'],
    ['score', '7.5', 'The spam score is 7.5.', '550 5.9.8 Spam', ''],
  ])('%s %s', (kind, value, before, reply, behind) =>
    expect(told(before, reply, behind, kind)).toBe(value),
  );
  it.each([
    ['next', 'Your car will be serviced in 3 minutes.', REPLY, ''],
    ['ticket', '', REPLY, 'Reference: see below'],
    ['ticket', '', REPLY, 'The case: 55188 was closed by us'],
    ['score', 'X-Spam-Score: 7.5', '550 5.9.8 Spam', ''],
  ])('no %s', (kind, before, reply, behind) =>
    expect(told(before, reply, behind, kind)).toBeUndefined(),
  );
});
