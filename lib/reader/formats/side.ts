import { SUBMISSION_PORT } from './patterns';
import type { Delivery, Side } from './types';

/** Codes with which a server refuses whoever has to log in first (RFC 4954, 6). */
const LOGIN_CODES: ReadonlySet<string> = new Set(['530', '534', '535', '538']);

const LOGIN_EVENTS: readonly (string | undefined)[] = ['login-refused', 'login-method-not-offered'];

/** A server that takes mail from those whose mail it sends: its own provider answers a client. */
const isSubmission = (text: string, { basic, event, server }: Delivery): boolean =>
  SUBMISSION_PORT.test(text) ||
  LOGIN_CODES.has(basic?.value ?? '') ||
  LOGIN_EVENTS.includes(event?.id) ||
  (server?.value.startsWith('smtp.') ?? false);

/** How libraries write down their own dialogue: PHPMailer, smtplib, JavaMail, Nodemailer. */
const PROGRAM_TRANSCRIPTS: readonly string[] = [
  'client -> server',
  'smtp -> from server',
  "send: b'",
  "send: '",
  'debug smtp',
  'debug: ',
  '] c: ehlo',
];

/** How Postfix tells its postmaster of a dialogue that it broke off: 'Out: 550', 'In:  RCPT TO'. */
const OWN_TRANSCRIPT = '\n out: 220';

/** From whose place a dialogue is told. */
function sideOfDialogue(text: string): Side | undefined {
  const words = text.toLowerCase();
  if (words.includes(OWN_TRANSCRIPT)) return 'receiver';
  return PROGRAM_TRANSCRIPTS.some((sign) => words.includes(sign)) ? undefined : 'test';
}

/**
 * From whose place a delivery is told, as far as its format does not say it: by hand in a dialogue
 * that no program has written down, at the sender's own provider where a client could not hand its
 * message over, else on the way from the sender.
 */
export function sideOf(delivery: Delivery, format: string, text: string): Side {
  if (delivery.side) return delivery.side;
  const told = format === 'dialogue' ? sideOfDialogue(text) : undefined;
  if (told) return told;
  const fromClient = ['dialogue', 'exception', 'plain'].includes(format);
  return fromClient && isSubmission(text, delivery) ? 'own-provider' : 'sender';
}
