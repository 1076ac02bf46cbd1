import type { Maker } from './types';

const DISCARDS = ['t (discard): [', 'f (discard): ['];

/** Its line about each message: https://rspamd.com/doc/configuration/logging.html, log_format. */
export const rspamd = {
  name: 'rspamd',
  senders: [', from: <'],
  log: {
    refusals: [
      {
        signs: ['t (soft reject): [', 'f (soft reject): ['],
        waits: true,
        recipients: [' rcpts: <'],
        ends: [': ['],
      },
      { signs: DISCARDS, recipients: [' rcpts: <'], ends: [': ['] },
      { signs: ['t (reject): [', 'f (reject): ['], recipients: [' rcpts: <'], ends: [': ['] },
    ],
    discards: DISCARDS,
    lines: { processes: ['rspamd'], recipients: [' rcpts: <'], ids: ['qid: <'] },
  },
} satisfies Maker;
