import type { Maker } from './types';

/** Keeps no queue: what it could not hand over has failed, for all recipients. */
export const msmtp = {
  name: 'msmtp',
  phrases: [],
  log: {
    states: { failed: [' exitcode=ex_'], delivered: [' exitcode=ex_ok'] },
    lines: {
      processes: ['msmtp'],
      recipients: [' recipients='],
      refusedOne: ["errormsg='recipient address "],
      servers: ['host='],
      replies: [" smtpmsg='"],
      reasons: [" errormsg='"],
      ends: ["' errormsg=", "' exitcode="],
    },
  },
} satisfies Maker;
