import type { Cause } from './types';

/** Whether to send again, said outright. */
export const retries: Readonly<
  Record<Cause['retry'], { readonly title: string; readonly text: string }>
> = {
  retry: {
    title: 'Try again later',
    text: 'The same message may get through later. A mail server retries automatically after a temporary failure. After a permanent one, send it again yourself.',
  },
  wait: {
    title: 'Wait: it will be retried automatically',
    text: 'Your mail server, or the program that sends, keeps the message and retries. You do not need to send it again.',
  },
  stop: {
    title: 'Do not resend yet: fix the problem first',
    text: 'If you send the same message again, it will usually fail again. Follow the advice first, then resend it.',
  },
};

/**
 * What the page of a cause says of trying again: the cause alone does not tell it, the first digit
 * of the code does. `passes`: it may go away; `stays`: it does not unless someone acts.
 */
export const causeAgain = {
  titles: {
    temporary: 'Wait: your mail server will retry',
    temporaryAtOwn: 'Wait, then send it again',
    both: 'Retried if the code begins with 4, but not if it begins with 5',
    permanent: 'It will not be retried: send it again yourself',
    stays: 'Do not resend yet: fix the problem first',
  },
  temporary: {
    passes:
      'If the code begins with 4, your mail server keeps the message and retries automatically. You do not need to send it again.',
    stays:
      'If the code begins with 4, your mail server retries, but delivery usually fails again until someone fixes the problem.',
    /** Where no reason is given: nobody knows whether it passes. */
    unknown:
      'If the code begins with 4, your mail server keeps the message and retries automatically. Follow the advice only if the message comes back.',
  },
  /** The same where the sender's own provider refuses: often no server has the message yet. */
  temporaryAtOwn: {
    passes:
      'If the code begins with 4, a mail server retries automatically. An email program or a website usually does not: send the message again later yourself.',
    stays:
      'If the code begins with 4, a mail server retries, but delivery usually fails again until someone fixes the problem. An email program usually does not retry.',
  },
  /** The same where a server has given up: the digit says no more. */
  givenUp:
    'Your mail server has given up, whatever the first digit of the code is. Send the message again yourself.',
  permanent: {
    passes:
      'If the code begins with 5, mail servers normally do not retry. Send the message again yourself once the problem has cleared up.',
    stays:
      'If the code begins with 5, mail servers normally do not retry. Follow the advice first, then send the message again.',
    /** At a login, one of the large programs goes on. */
    login:
      'If the code begins with 5, an email program does not retry. Postfix, when it logs in to another server, keeps the message and retries. Follow the advice first, then send the message again.',
  },
} as const;
