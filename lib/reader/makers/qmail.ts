import type { Maker } from './types';

/** How spamdyke, which stands before it, names what it refuses. */
const FILTERED = { recipients: [' to: '], ends: [' origin_ip: '] };

/** qmail, and Haraka, which took over its words. */
export const qmail = {
  name: 'qmail',
  phrases: [
    'qmail-send program',
    "i'm afraid i wasn't able to deliver your message",
    'haraka mailer program',
    'giving up on',
    'sorry_it_didn',
    'does not like recipient',
    'undeliverable mail: sorry',
  ],
  bounceWords: ['failure notice', 'qmail-send', 'this message has been in the queue too long'],
  // qmail-send.c
  titles: ['failure notice'],
  openings: ['hi. this is the qmail-send program', 'hi. this is the haraka mailer program'],
  stages: {
    recipient: ['does not like recipient'],
    content: ['failed after i sent the message'],
    sender: ['does not like sender', 'sender was rejected'],
    greeting: ['greeting failed', 'my name was rejected'],
    connect: ['establish an smtp connection'],
  },
  events: {
    'lookup-failed': ['cname lookup failed temporarily'],
    'name-not-found': ["couldn't find any host named"],
    loop: ['this message is looping', 'listed as a best-preference mx'],
    'no-route': ["i wasn't able to establish an smtp connection"],
    'connection-closed': ['but connection died'],
    // "I've given up" stands in all of its reports, final on the first try or not.
    expired: ['been in the queue too long'],
    // ezmlm-reject, which qmail runs (ezmlm-idx: idx.h, ERR_NO_ADDRESS).
    rule: ['list address must be in to: or cc:'],
  },
  senders: [' from <'],
  log: {
    // ucspi-tcp and spamdyke, as the filter for them of fail2ban 1.0 shows them.
    refusals: [
      // spamdyke.h, REJECTION_DATA_…
      { ...FILTERED, signs: ['denied_graylisted '], waits: true, event: 'greylisted' },
      { ...FILTERED, signs: ['denied_rbl_match '], event: 'host-listed' },
      { signs: ['rblsmtpd: ', 'qmail-smtpd: '] },
    ],
    states: {
      failed: ['failure: '],
      delayed: ['deferral: '],
      delivered: ['success: '],
    },
    lines: {
      processes: ['qmail', 'spamdyke'],
      ids: [': msg ', 'info msg '],
      numbers: ['delivery '],
      recipients: [' to remote ', ' to local '],
      servers: ['failure: ', 'deferral: ', 'success: ', 'connected to '],
      replies: ['remote host said: '],
      reasons: ['failure: ', 'deferral: ', 'success: '],
      noticeSigns: [' from <> '],
    },
  },
} satisfies Maker;
