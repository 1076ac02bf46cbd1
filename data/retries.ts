import type { Cause } from './types';

/** Whether to send again, said outright. */
export const retries: Readonly<
  Record<Cause['retry'], { readonly title: string; readonly text: string }>
> = {
  retry: {
    title: 'Try again later',
    text: 'The same message may get through later. A mail server repeats a temporary refusal by itself; after a final one, send it again yourself.',
  },
  wait: {
    title: 'Wait: it is tried again',
    text: 'The sending server keeps the message and tries again by itself. How long is up to its settings. Nobody has to send it a second time.',
  },
  stop: {
    title: 'Stop: something has to change first',
    text: 'Sending the same message again in the same way brings the same answer. Change what the advice names, then send again.',
  },
};

/**
 * What the page of a cause says of trying again: the cause alone does not tell it, the first digit
 * of the code does. `passes`: it may go away; `stays`: it does not unless somebody acts.
 */
export const causeAgain = {
  titles: {
    temporary: 'Wait: it is tried again',
    both: 'The first digit tells whether it is tried again',
    permanent: 'It is not tried again: send it again yourself',
    stays: 'Stop: something has to change first',
  },
  temporary: {
    passes:
      'Where the code begins with 4, the sending server keeps the message and tries again by itself. Nobody has to send it a second time.',
    stays:
      'Where the code begins with 4, the sending server tries again, but the answer mostly stays the same until something has changed; a failure of the DNS passes by itself.',
  },
  permanent: {
    passes:
      'Where the code begins with 5, nobody tries again. Send the message again yourself when the reason has passed.',
    stays:
      'Where the code begins with 5, nobody tries again. Change what the advice names, then send it again.',
  },
} as const;
