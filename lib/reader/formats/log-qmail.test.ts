import { describe, expect, it } from 'vitest';
import { told } from './log.test-helper';

describe('the log of qmail and its family', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'two tries at one recipient, each under its own number, and the notice',
      `
@4000000065a1b2c31a2b3c4d new msg 98121
@4000000065a1b2c31a2b3c4d info msg 98121: bytes 2343 from <ada@example.com> qp 1234 uid 1000
@4000000065a1b2c31a2b3c4d starting delivery 4: msg 98121 to remote maria@example.org
@4000000065a1b2c31a2b3c4d starting delivery 5: msg 98121 to remote tom@example.net
@4000000065a1b2c31a2b3c4d status: local 0/10 remote 2/20
@4000000065a1b2c31a2b3c4d delivery 4: deferral: 192.0.2.1_does_not_like_recipient./Remote_host_said:_450_4.2.0_<maria@example.org>:_Greylisted/Giving_up_on_192.0.2.1./
@4000000065a1b2c31a2b3c4d delivery 5: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@4000000065a1b2c31a2b3c4d starting delivery 6: msg 98121 to remote maria@example.org
@4000000065a1b2c31a2b3c4d delivery 6: failure: 192.0.2.1_failed_after_I_sent_the_message./Remote_host_said:_554-5.7.1_Spam_detected/554_5.7.1_see_https://example.org/why/
@4000000065a1b2c31a2b3c4d bounce msg 98121 qp 1235
@4000000065a1b2c31a2b3c4d info msg 98122: bytes 2343 from <> qp 1235 uid 1000
@4000000065a1b2c31a2b3c4d starting delivery 7: msg 98122 to local ada@example.com
@4000000065a1b2c31a2b3c4d delivery 7: success: did_1+0+0/
`,
      [
        'maria@example.org | failed | 554 5.7.1 | 192.0.2.1 | 554-5.7.1 Spam detected see https://example.org/why',
        "tom@example.net | delayed | 4.4.1 |  | Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
      ],
    ],
    [
      'in the log of the system, and too long in the queue',
      `
Nov 23 11:02:10 mail qmail: 1795821295.123456 starting delivery 4: msg 98121 to remote maria@example.org
Nov 23 11:02:10 mail qmail: 1795821295.123456 delivery 4: failure: Connected_to_192.0.2.1_but_connection_died._(#4.4.2)/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./
`,
      [
        "maria@example.org | failed | 4.4.2 | 192.0.2.1 | Connected to 192.0.2.1 but connection died. (#4.4.2) I'm not going to try again; this message has been in the queue too long.",
      ],
    ],
    [
      'one line alone',
      `
2026-11-23 10:00:00.123456 delivery 4: failure: Connected_to_192.0.2.1_but_sender_was_rejected./Remote_host_said:_550_5.7.1_<ada@example.com>:_Sender_address_rejected/
`,
      [' | failed | 550 5.7.1 | 192.0.2.1 | 550 5.7.1 <ada@example.com>: Sender address rejected'],
    ],
    [
      'the words of a delivery alone',
      `
deferral: 192.0.2.1_does_not_like_recipient./Remote_host_said:_450_4.7.1_try_later/Giving_up_on_192.0.2.1./
`,
      [' | delayed | 450 4.7.1 | 192.0.2.1 | 450 4.7.1 try later'],
    ],
    [
      'a local name',
      `
@4000000065a1b2c31a2b3c4d starting delivery 4: msg 98121 to local example.com-maria@example.com
@4000000065a1b2c31a2b3c4d delivery 4: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
`,
      ['maria@example.com | failed | 5.1.1 |  | Sorry, no mailbox here by that name. (#5.1.1)'],
    ],
  ])('%s', async (_what, text, rows) => expect(await told(text)).toEqual(rows));
});
