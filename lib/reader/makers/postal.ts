import type { Maker, Table } from './types';

/** https://docs.postalserver.io/developer/webhooks */
const events: Table = {
  has: ['event'],
  hasOneOf: ['payloadmessageto', 'payloadoriginalmessageto'],
  columns: {
    recipient: ['payloadmessageto', 'payloadoriginalmessageto'],
    state: ['event'],
    reply: ['payloadoutput', 'payloaddetails'],
    final: ['payloadstatus'],
    message: ['payloadmessageid', 'payloadoriginalmessageid'],
  },
  states: {
    failed: ['messagedeliveryfailed', 'messagebounced'],
    delayed: ['messagedelayed', 'messageheld'],
    delivered: ['messagesent'],
  },
};

/** What its delivery says of a reply with 4: it tries again, up to a number of attempts. */
const SOFT_FAIL = ['temporary smtp delivery error when sending to '];

/** How its log names an error after which it tries again. */
const DELAYS = [
  'net::smtpserverbusy: ',
  'net::smtpauthenticationerror: ',
  'net::smtpsyntaxerror: ',
  'net::smtpunknownerror: ',
  'net::readtimeout: ',
  '-> no smtp server available for ',
];

/** Postal: https://github.com/postalserver/postal/blob/main/app/senders/smtp_sender.rb. */
export const postal = {
  name: 'postal',
  phrases: ['no smtp servers were available for ', ...SOFT_FAIL],
  delayWords: ['requeued for trying later', 'no smtp servers were available for ', ...SOFT_FAIL],
  events: {
    // DNS has named none: neither the domain nor its MX records have an address.
    'name-not-found': ['no hosts to try'],
    'no-route': ['no smtp servers were available for '],
  },
  tables: [events],
  log: {
    states: {
      failed: ['net::smtpfatalerror: '],
      delayed: DELAYS,
      delivered: ['message sent #', 'accepted by '],
    },
    lines: {
      processes: ['postal'],
      // One session sends several messages, each behind the line that names its recipient.
      ids: ['\n['],
      recipients: ['sending message ', 'message sent #', 'accepted by '],
      servers: ['accepted by ', 'connected to '],
      tries: ['cannot connect to '],
      made: ['connected to '],
      reasons: ['net::smtpfatalerror: ', ...DELAYS],
    },
  },
} satisfies Maker;
