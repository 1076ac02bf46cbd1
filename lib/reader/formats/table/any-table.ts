import type { Table } from '../../makers/types';
import { EVENT_ACTIONS, RECIPIENT_KEYS, REPLY_KEYS, STATUS_KEYS, TYPE_KEYS } from '../event-words';
import { foldName } from './fold-name';

const names = (keys: readonly string[], ...more: readonly string[]): readonly string[] => [
  ...keys.map(foldName),
  ...more,
];

const statesFor = (state: string): string[] =>
  Object.entries(EVENT_ACTIONS).flatMap(([word, action]) => (action === state ? [word] : []));

/**
 * A table of anybody, under the names that events have and some more: somebody's own export, or
 * that of a maker who is not known. Nothing but a reply among its rows tells that it is about mail.
 */
export const anyTable: Table = {
  has: [],
  columns: {
    recipient: names(
      RECIPIENT_KEYS,
      'rcpt',
      'recipientaddress',
      'recipientemail',
      'toaddress',
      'toemail',
      'emailto',
      'address',
    ),
    state: names(TYPE_KEYS, 'status', 'state', 'result', 'action', 'outcome'),
    reply: names(
      REPLY_KEYS,
      'reply',
      'serverresponse',
      'diagnostic',
      'errormessage',
      'errortext',
      'lasterror',
      'bouncereason',
      'bouncemessage',
      'failurereason',
      'statusmessage',
    ),
    code: names(STATUS_KEYS, 'enhancedstatus', 'enhancedstatuscode', 'statuscode', 'bouncecode'),
    server: ['mx', 'mxhost', 'mxserver', 'remotemta', 'remoteserver'],
    time: ['timestamp', 'time', 'date', 'datetime', 'created', 'createdat', 'bouncedat'],
    message: ['messageid', 'msgid'],
  },
  states: {
    failed: statesFor('failed'),
    delayed: [...statesFor('delayed'), 'softfail', 'pending'],
    delivered: [...statesFor('delivered'), 'sent'],
    complaint: statesFor('complaint'),
  },
  needsReply: true,
};
