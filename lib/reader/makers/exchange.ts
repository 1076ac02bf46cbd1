import { AUTO_REPLIES_OF_LOCALES, HEADINGS_OF_LOCALES } from './exchange-locales';
import type { Maker, Table } from './types';

const NAMES_BEFORE_ID =
  'datetime clientip clienthostname serverip serverhostname sourcecontext connectorid source eventid internalmessageid messageid';

const NAMES_BEHIND_ID = 'recipientaddress recipientstatus totalbytes recipientcount';

/**
 * The message tracking log (`#Fields:`), what Get-MessageTrackingLog exports of it, and the
 * extended report of a message trace, which has the same columns. Event types, of which the others
 * ('RESOLVE', 'HAREDIRECT', 'POISONMESSAGE') tell no end of a message:
 * https://learn.microsoft.com/en-us/exchange/mail-flow/transport-logs/message-tracking
 */
const tracking: Table = {
  has: ['eventid'],
  hasOneOf: ['recipientaddress', 'recipients', 'recipientstatus'],
  columns: {
    recipient: ['recipientaddress', 'recipients'],
    state: ['eventid'],
    source: ['source'],
    reply: ['recipientstatus', 'sourcecontext'],
    time: ['datetime', 'datetimeutc', 'timestamp'],
    message: ['messageid'],
  },
  states: {
    failed: [
      'fail',
      'badmail',
      'deliverfail',
      'submitfail',
      'resubmitfail',
      'moderatorreject',
      'moderationexpire',
      'drop',
    ],
    delayed: ['defer', 'submitdefer', 'resubmitdefer', 'throttle'],
    delivered: ['deliver', 'send', 'sendexternal'],
  },
  // A request to approve a message is dropped as well, once it has been answered.
  discards: { states: ['drop'], except: ['approval'] },
  // Since Exchange 2013 a network-message-id stands behind the id of the message.
  orders: [
    `${NAMES_BEFORE_ID} networkmessageid ${NAMES_BEHIND_ID}`.split(' '),
    `${NAMES_BEFORE_ID} ${NAMES_BEHIND_ID}`.split(' '),
  ],
};

/** The states of Get-MessageTraceV2; what is expanded or quarantined has not arrived or failed. */
const TRACE_STATES = {
  failed: ['failed', 'fail'],
  delayed: ['pending', 'defer', 'gettingstatus'],
  delivered: ['delivered', 'deliver', 'send', 'sendexternal', 'filteredasspam'],
} as const;

/**
 * The enhanced summary report of a message trace: 'maria@example.org##Receive, Fail'.
 * https://learn.microsoft.com/en-us/exchange/monitoring/trace-an-email-message/message-trace-modern-eac
 */
const enhancedSummary: Table = {
  has: ['recipientstatus', 'senderaddress'],
  columns: {
    recipient: ['recipientstatus'],
    time: ['origintimestamputc', 'origintimestamp'],
    message: ['messageid'],
  },
  states: TRACE_STATES,
};

/** What Get-MessageTraceDetail and the details of one message in the admin center export. */
const traceDetail: Table = {
  has: ['event', 'detail'],
  hasOneOf: ['messagetraceid', 'data', 'action', 'date'],
  columns: {
    recipient: ['recipientaddress'],
    state: ['event'],
    reply: ['detail', 'data'],
    time: ['date', 'datetime', 'dateutc', 'dateutctime'],
    message: ['messageid', 'messagetraceid'],
  },
  states: TRACE_STATES,
};

/** The list of messages in the admin center. */
const traceResults: Table = {
  has: ['sender', 'recipient', 'subject', 'status'],
  columns: {
    recipient: ['recipient'],
    state: ['status'],
    time: ['date', 'received'],
    message: ['messageid'],
  },
  states: TRACE_STATES,
};

/** What Get-MessageTrace and the summary report export. */
const traceSummary: Table = {
  has: ['senderaddress', 'recipientaddress', 'status'],
  columns: {
    recipient: ['recipientaddress'],
    state: ['status'],
    reply: ['detail'],
    time: ['received', 'receiveddatetime', 'date', 'origintimestamputc'],
    message: ['messageid', 'messagetraceid'],
  },
  states: TRACE_STATES,
};

/** Microsoft Exchange and Exchange Online. */
export const exchange = {
  name: 'exchange',
  phrases: [
    'diagnostic information for administrators',
    'generating server:',
    'the following recipient(s) could not be reached',
    'the following recipient(s) cannot be reached',
    'delivery has failed to these recipients or groups',
    ...HEADINGS_OF_LOCALES,
    "your message couldn't be delivered",
    'resolver.adr.',
  ],
  names: ['office 365'],
  // Why a message is deferred, as its queues and a message trace show it (DeferReason):
  // https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-api/gg274776(v=exchg.150)
  delayWords: ['{led=4', 'defer:reason'],
  // The Portuguese subject: https://github.com/sisimai/p5-sisimai, lib/Sisimai/Lhost/Office365.pm.
  // The heading in Taiwan as a public parser of bounces quotes it.
  bounceWords: [
    'delivery has failed to these',
    // Above the recipients, as https://github.com/sisimai/go-sisimai, lhost/exchange2007, has it.
    'rejected your message to the following e',
    'diagnostic information for administrators',
    'não_entregue',
    '下列收件者或群組失敗',
  ],
  autoReplies: AUTO_REPLIES_OF_LOCALES,
  openings: [
    'delivery has failed to these recipients or groups',
    'your message did not reach some or all of the intended recipients',
  ],
  beforeMessageTime: ['created date:', 'sent:'],
  log: {
    states: {
      failed: [',fail,', ',badmail,'],
      delayed: [',defer,'],
      delivered: [',deliver,', ',sendexternal,'],
    },
  },
  // https://learn.microsoft.com/en-us/exchange/mail-flow/connectors/protocol-logging
  protocolLog: {
    order: [
      'datetime',
      'connectorid',
      'sessionid',
      'sequencenumber',
      'localendpoint',
      'remoteendpoint',
      'event',
      'data',
      'context',
    ],
    failures: ['failed to connect', 'tls negotiation failed'],
  },
  tables: [tracking, traceDetail, traceSummary, enhancedSummary, traceResults],
  // https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure
  ownNotices: [
    'msexchangetransport',
    'is rejecting message submissions',
    'disabled due to back pressure',
  ],
  // What its categorizer finds in Active Directory, or what the entry of a contact lacks there.
  directoryFaults: [
    'resolver.adr.badprimary',
    'recipient primary smtp address is missing or invalid',
    'resolver.adr.ambiguous',
    'resolver.fwd.notfound',
    'resolver.fwd.invalid',
    'misconfigured forwarding address',
    // Of Exchange 5.5 (000C0595): https://github.com/sisimai/go-sisimai/blob/main/lhost/exchange2003/lib.go
    'ambiguous recipient',
    'recipient name is ambiguous',
  ],
  // Around what another server has said, in a queue (LastError) and in a report on it.
  frames: [
    'proxy session setup failed on frontend with ',
    'primary target ip address responded with: ',
    'the last endpoint attempted was ',
  ],
  remarks: [
    'attempted failover to alternate host, but that did not succeed.',
    'either there are no alternate hosts, or delivery failed to all alternate hosts.',
  ],
  // Of Exchange 2000 and 2003: https://github.com/sisimai/go-sisimai/blob/main/lhost/exchange2003/lib.go
  events: {
    'connection-timed-out': [
      'unable to connect successfully to the destination mail server',
      "recipient's email system it didn't respond",
    ],
    loop: ['forwarded more than the maximum allowed times'],
    // What the notices of Microsoft 365 say above the details.
    'recipient-unknown': ["wasn't found at"],
    'recipient-full': ["mailbox is full and can't accept messages"],
  },
} satisfies Maker;
