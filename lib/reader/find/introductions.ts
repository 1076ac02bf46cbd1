import { BEFORE_REPLY } from '../knowledge/phrases';

/** Brackets and quotes that may stand between an introduction and a code. */
export const OPENING = ' \t\r\n"\'`([{<«“„‘’「『（【*:;：';

/** What programs write before a server's reply, lower case, without what stands in `OPENING`. */
const SIGNS: readonly string[] = [
  'smtp',
  'esmtp',
  'lmtp',
  'x-postfix',
  'x-unix',
  'response=',
  'smtp error',
  'permanent error',
  'transient error',
  'smtp code',
  'smtp status',
  'smtp reply',
  'dsn',
  'stat=',
  'dsn=',
  'status=',
  'diagnostic code',
  'diagnostic-code',
  'diagnosticcode',
  'remote access denied',
  'starttls denied, code',
  '<<<',
  '<--',
  '<**',
  '<-',
  'error_code',
  'smtp-reply',
  'smtp_code',
  'statuscode',
  'errorcode',
  'responsecode',
  'code=',
  'code =',
  'reply=',
  'smtpstatus=',
  'smtpmsg=',
  'after sending data block',
  'sent (250',
  'smtp-code',
  'negative smtp reply',
  '] s',
  'mx',
  // telnet, before the greeting.
  "'^]'.",
  '>',
  ']',
];

/** What leads to a reply: words of all languages, and signs of programs. */
export const INTRODUCTIONS: readonly string[] = [...SIGNS, ...BEFORE_REPLY];
