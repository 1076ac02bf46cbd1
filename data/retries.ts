import type { Cause } from './types';

/** Whether to send again, said outright. */
export const retries: Readonly<
  Record<Cause['retry'], { readonly title: string; readonly text: string }>
> = {
  retry: {
    title: 'Try again later',
    text: 'The same message may get through later. A mail server repeats a temporary refusal by itself for some days; after a final one, send it again yourself.',
  },
  wait: {
    title: 'Wait: it is tried again',
    text: 'The sending server keeps the message and tries again by itself, usually for four to five days. Nobody has to send it a second time.',
  },
  stop: {
    title: 'Stop: something has to change first',
    text: 'Sending the same message again in the same way brings the same answer. Change what the advice names, then send again.',
  },
};
