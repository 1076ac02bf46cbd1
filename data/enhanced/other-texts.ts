import type { OtherKind, OtherText } from '../types';

/**
 * What to do about a detail in a class that is not foreseen for it; '{other}' is the same detail in
 * the class that is. The first digit decides what a server does, the detail only says why.
 */
export const otherTexts: Readonly<Record<OtherKind, OtherText>> = {
  waits: {
    who: 'nobody',
    act: 'wait, your mail server tries again',
    advice: {
      person: [
        'Wait: your mail server tries again.',
        'If the message comes back in the end, follow the advice for {other}.',
      ],
      administrator: [
        'Leave the message in the queue, and read the text after the code.',
        'What the detail says is explained at {other}.',
      ],
      developer: ['Go by the first digit: retry later, and do not suppress the address.'],
    },
  },
  same: {
    advice: {
      person: [
        'Your mail server tries again, but waiting alone rarely helps here.',
        'Follow the advice for {other} without waiting for the message to come back.',
      ],
      administrator: [
        'Leave the message in the queue, and read the text after the code: the server may have a reason of its own to call it temporary.',
        'What can be done about it is explained at {other}.',
      ],
      developer: [
        'Go by the first digit: retry later, and do not suppress the address. If it stays for hours, report it like {other}.',
      ],
    },
  },
  login: {
    again: 'login',
    advice: {
      person: [
        'Try again after a few minutes.',
        'If the answer stays the same, follow the advice for {other}.',
      ],
      administrator: [
        'Look into the log of the login server. For a fault of its own RFC 4954 has another code, 454 4.7.0.',
        'What the detail says is explained at {other}.',
      ],
      developer: [
        'Log in once more after a pause. The second time, show it to the user like {other}: many attempts may lock the account.',
      ],
    },
  },
  fetch: {
    who: 'you',
    act: 'send it again after a few minutes',
    again: 'login',
    advice: {
      person: [
        'Send it again after a few minutes.',
        'If the answer stays the same, follow the advice for {other}.',
      ],
      administrator: [
        'This belongs to BURL: can the submission server reach the IMAP server, and may it read there?',
        'What can be done about it is explained at {other}.',
      ],
      developer: ['Try again after a pause with a new URL, or send the text with DATA.'],
    },
  },
  contradiction: {
    who: 'their-provider',
    act: 'say in words what is wrong',
    advice: {
      person: [
        'Go by the first digit alone, and read the text after the code.',
        'If you cannot tell from it what is wrong, reach the person another way, for example by phone.',
      ],
      administrator: [
        'The detail tells of a success, so it does not explain a failure. Look into the log for the whole reply.',
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
      person: ['Send the message again after a few hours.', 'The address may well be right.'],
      administrator: [
        'The detail tells of something that passes, although the class is permanent: see {other}.',
        'If it stays, tell the postmaster of the server that sent it.',
      ],
      developer: ['Send once more after some hours, then stop. Do not suppress the address.'],
    },
  },
};
