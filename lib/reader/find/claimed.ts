import type { Found } from '../decode/types';
import { ID_BEFORE, ID_FIELD, PROMPT_BEHIND, REPORTS_BEFORE, TOKEN } from './patterns';

/** How much of the line before an address is looked at: a line may have megabytes. */
const LINE_REACH = 100;

/**
 * 'message-id=<1a2b@example.com>', 'References: <1a2b@…> <3c4d@…>': the words before it say that it
 * is the name of a message, and nobody's.
 */
export function isNamedId(view: string, { start }: Found): boolean {
  const before = view.slice(Math.max(0, start - LINE_REACH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return ID_BEFORE.test(line) || ID_FIELD.test(line);
}

/** Is it built as programs build the names of messages, and no person's address is? */
export const isToken = ({ value }: Found): boolean => TOKEN.test(value);

/** 'root@mail.example.com:~# ': who works there, on which machine. */
export const isPrompt = (view: string, { end }: Found): boolean =>
  PROMPT_BEHIND.test(view.slice(end, end + LINE_REACH));

/** How far before an address the record begins that has its reports sent there. */
const REACH_OF_REPORTS = 300;

/** 'rua=mailto:reports@example.com': whom a record tells of failures wrote nothing and was sent nothing. */
export const takesReports = (view: string, { start }: Found): boolean =>
  REPORTS_BEFORE.test(view.slice(Math.max(0, start - REACH_OF_REPORTS), start));
