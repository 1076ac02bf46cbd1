import type { Maker } from './types';

/** mox: the fields of its webhooks, https://pkg.go.dev/github.com/mjl-/mox/webhook#Outgoing. */
export const mox = {
  name: 'mox',
  tables: [
    {
      has: ['queuemsgid', 'smtpcode'],
      hasOneOf: ['event', 'eventtype'],
      columns: {
        state: ['event', 'eventtype'],
        reply: ['error'],
        code: ['smtpenhancedcode', 'smtpcode'],
        message: ['queuemsgid', 'messageid'],
        time: ['timeoffeedback', 'webhookqueued'],
      },
      states: {
        failed: ['failed', 'suppressed'],
        delayed: ['delayed'],
        delivered: ['delivered', 'relayed'],
      },
    },
  ],
} satisfies Maker;
