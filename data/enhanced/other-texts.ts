import type { OtherKind, OtherText } from '../types';

/**
 * What to do about a detail in a class that is not foreseen for it; '{other}' is the same detail in
 * the class that is. The first digit decides what a server does, the detail only says why.
 */
export const otherTexts: Readonly<Record<OtherKind, OtherText>> = {
  waits: {
    who: 'nobody',
    act: 'your mail server retries automatically',
    advice: {
      person: [
        'Wait: your mail server retries automatically.',
        'If the message comes back after all, follow the advice for {other}.',
      ],
      administrator: [
        'Leave the message in the queue, and read the text after the code.',
        'See {other} for what the detail means.',
      ],
      developer: ['Go by the first digit: retry later, and do not suppress the address.'],
    },
  },
  same: {
    advice: {
      person: [
        'Your mail server retries automatically, but waiting alone rarely helps here.',
        'Follow the advice for {other} now, without waiting for the message to come back.',
      ],
      administrator: [
        'Leave the message in the queue, and read the text after the code. The server may have a reason of its own to call it temporary.',
        'See {other} for what you can do about it.',
      ],
      developer: [
        'Go by the first digit: retry later, and do not suppress the address. If the problem lasts for hours, report it as described for {other}.',
      ],
    },
  },
  login: {
    again: 'login',
    advice: {
      person: [
        'Try again after a few minutes.',
        'If you get the same reply, follow the advice for {other}.',
      ],
      administrator: [
        'Check the log of the login server. For a fault of its own, RFC 4954 defines a different code, 454 4.7.0.',
        'See {other} for what the detail means.',
      ],
      developer: [
        'Log in once more after a pause. The second time, show the error to the user as for {other}: many attempts may lock the account.',
      ],
    },
  },
  fetch: {
    who: 'you',
    act: 'send it again after a few minutes',
    again: 'kept',
    advice: {
      person: [
        'Send it again after a few minutes.',
        'If you get the same reply, follow the advice for {other}.',
      ],
      administrator: [
        'This is about BURL: can the submission server reach the IMAP server, and is it allowed to read there?',
        'See {other} for what you can do about it.',
      ],
      developer: ['Try again after a pause with a new URL, or send the text with DATA.'],
    },
  },
  contradiction: {
    who: 'their-provider',
    act: 'send a text that says what is wrong',
    advice: {
      person: [
        'Go by the first digit alone, and read the text after the code.',
        'If the text does not say what is wrong, contact the person another way, for example by phone.',
      ],
      administrator: [
        'The detail describes a success, so it does not explain a failure. Find the whole reply in the log.',
        'Tell the postmaster of the server that sent it.',
      ],
      developer: ['Go by the first digit, and do not suppress the address.'],
    },
  },
  passes: {
    who: 'you',
    act: 'send it again later',
    again: 'later',
    advice: {
      person: ['Send the message again after a few hours.', 'The address may well be correct.'],
      administrator: [
        'The detail describes a temporary problem, although the class is permanent: see {other}.',
        'If the problem continues, tell the postmaster of the server that sent it.',
      ],
      developer: ['Send once more after a few hours, then stop. Do not suppress the address.'],
    },
  },
};
