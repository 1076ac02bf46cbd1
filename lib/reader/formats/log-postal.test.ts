import { describe, expect, it } from 'vitest';
import { told } from './log.test-helper';

describe('the log of Postal', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a first address that cannot be reached, and a second that takes the message',
      `
# Logfile created on 2026-11-27 10:00:00 +0000 by logger.rb/61378
[worker.2:811] [2026-11-27T10:00:01.546] INFO -- : [OD22BSXP] Cannot connect to 2001:db8::1:25 (mx.example.org) (Errno::ENETUNREACH: Network is unreachable - connect(2) for "2001:db8::1" port 25)
[worker.2:811] [2026-11-27T10:00:02.290] INFO -- : [OD22BSXP] Connected to 192.0.2.7:25 (mx.example.org)
[worker.2:811] [2026-11-27T10:00:02.290] INFO -- : [OD22BSXP] Sending message 1::1 to maria@example.org
[worker.2:811] [2026-11-27T10:00:03.306] INFO -- : [OD22BSXP] Message sent #1 to mx.example.org (192.0.2.7) for maria@example.org
[worker.2:811] [2026-11-27T10:00:03.375] INFO -- : [OD22BSXP] Finishing up
`,
      ['maria@example.org | delivered |  |  | '],
    ],
    [
      'two messages in one session, of which one is refused',
      `
[worker.1:811] [2026-11-27T10:00:02.290] INFO -- : [OD22BSXP] Connected to 192.0.2.7:25 (mx.example.org)
[worker.1:811] [2026-11-27T10:00:02.290] INFO -- : [OD22BSXP] Sending message 1::7 to maria@example.org
[worker.1:811] [2026-11-27T10:00:03.306] INFO -- : [OD22BSXP] Net::SMTPFatalError: 550 5.1.1 No such user
[worker.1:811] [2026-11-27T10:00:03.310] INFO -- : [OD22BSXP] Sending message 1::8 to tom@example.org
[worker.1:811] [2026-11-27T10:00:04.306] INFO -- : [OD22BSXP] Message sent #8 to mx.example.org (192.0.2.7) for tom@example.org
`,
      ['maria@example.org | failed | 550 5.1.1 | mx.example.org | 550 5.1.1 No such user'],
    ],
  ])('%s', async (_name, text, expected) => expect(await told(text)).toEqual(expected));
});
