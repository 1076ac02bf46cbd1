import type { Mistake } from './types';

const reply = { kind: 'rfc', rfc: 5321, section: '4.2' } as const;
const theory = { kind: 'rfc', rfc: 5321, section: '4.2.1' } as const;
const codeList = { kind: 'rfc', rfc: 5321, section: '4.2.3' } as const;
const login = { kind: 'rfc', rfc: 4954, section: '6' } as const;
const google = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-02-15',
} as const;
const exchangeOnline = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  seen: '2026-11-23',
} as const;
const exchangeServer = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  seen: '2021-07-14',
} as const;
const postfix = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix',
  seen: 'postfix 3.7.11',
} as const;
const sendmail = {
  kind: 'source code',
  url: 'https://ftp.sendmail.org/',
  seen: 'sendmail 8.17.1.9',
} as const;
const exim = {
  kind: 'source code',
  url: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
  seen: 'exim4 4.96',
} as const;
const fieldManual = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
} as const;
const yahooRules = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-yahooinc.go',
  seen: '2025-02-23',
} as const;
const kumoRules = {
  kind: 'observed',
  url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  seen: '2026-08-04',
} as const;
const directMail = {
  kind: 'observed',
  url: 'http://cryptsofthecoliseum.com/article-show-50-294.html',
  seen: '2026-11-23',
} as const;
const courierAfterData = {
  kind: 'source code',
  url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit2.C',
  seen: '2026-11-30',
} as const;
const kapeli = {
  kind: 'list',
  url: 'https://kapeli.com/cheat_sheets/SMTP_Status_Codes.docset/Contents/Resources/Documents/index',
} as const;
const malcolm = {
  kind: 'list',
  url: 'https://git.trinitor.de/trinitor/DetectionLab/raw/branch/master/Vagrant/resources/malcolm/logstash/maps/smtp_result_codes.yaml',
} as const;

/** Common myths about SMTP codes, and what is true. */
export const mistakes = [
  {
    id: 'dots-are-not-decoration',
    group: 'two systems',
    claim: '4.5.1 is a different way to write 451, 5.1.1 is 511, and 5.7.1 is 571.',
    truth:
      'They are two separate systems. 451 is one three-digit number and means an error in processing. 4.5.1 is three numbers (class, subject, detail) and would mean an invalid command, as a temporary failure. Only the first digit means the same in both.',
    codes: ['451', '4.5.1', '511', '5.1.1', '571', '5.7.1'],
    words: ['dots', 'without dots', 'enhanced code', 'reply code', 'two systems'],
    sources: [
      reply,
      { kind: 'rfc', rfc: 3463, section: '2' },
      { kind: 'rfc', rfc: 2034, section: '4' },
    ],
  },
  {
    id: 'added-not-instead',
    group: 'two systems',
    claim: 'The enhanced code has replaced the three-digit reply code.',
    truth:
      'It is added to the reply code: `550 5.1.1 User unknown`. It comes before the text of each 2xx, 4xx and 5xx reply. The greeting and the replies to `HELO` and `EHLO` need none, and 3xx replies do not have one. In a reply of several lines, each line repeats it.',
    codes: ['220', '334', '354'],
    words: ['enhanced code', 'position', 'several lines', 'greeting'],
    sources: [
      { kind: 'rfc', rfc: 2034, section: '3' },
      { kind: 'rfc', rfc: 2034, section: '4' },
    ],
  },
  {
    id: 'three-digits-decide',
    group: 'two systems',
    claim: 'The reply code and the enhanced code can have different first digits.',
    truth:
      'RFC 2034 requires the same first digit in both: 4xx with 4.y.z, 5xx with 5.y.z. Some replies break the rule, such as `254 4.7.1` at Oracle Cloud, or 421 with 5.7.32 on Google’s page. In that case, follow the reply code, as the sending program does.',
    codes: ['254', '4.7.1', '421', '5.7.32'],
    words: ['disagree', 'contradiction', 'class', 'mixed'],
    sources: [
      { kind: 'rfc', rfc: 2034, section: '4' },
      reply,
      {
        kind: 'provider',
        url: 'https://docs.oracle.com/pt-br/iaas/Content/Email/Concepts/troubleshooting.htm',
        seen: '2026-11-23',
      },
      google,
    ],
  },
  {
    id: 'no-need-to-ask',
    group: 'two systems',
    claim: 'A client has to ask for enhanced codes before a server sends them.',
    truth:
      'The client does not have to ask. A server with this extension always sends enhanced codes, even after a plain `HELO`. The word `ENHANCEDSTATUSCODES` in the reply to `EHLO` only announces them.',
    codes: ['250'],
    words: ['enhancedstatuscodes', 'ehlo', 'negotiation', 'extension'],
    sources: [
      { kind: 'rfc', rfc: 2034, section: '4' },
      { kind: 'rfc', rfc: 2034, section: '5' },
    ],
  },
  {
    id: 'success-has-codes-too',
    group: 'two systems',
    claim: 'Enhanced codes are only for failures.',
    truth:
      'Success has them too. 2.1.0 says that the sender was accepted, 2.1.5 the recipient, 2.6.0 the message, and 2.7.0 the login. 2.0.0 is the general code.',
    codes: ['2.0.0', '2.1.0', '2.1.5', '2.6.0', '2.7.0', '235', '250'],
    words: ['success', '2.x.y', 'accepted', '2.0.0'],
    sources: [{ kind: 'rfc', rfc: 2034, section: '6' }, login],
  },
  {
    id: 'zeros-from-the-sending-side',
    group: 'two systems',
    claim: 'The 5.0.0 in a bounce came from the server that rejected the message.',
    truth:
      'Often, it did not. A delivery report must contain an enhanced code for each recipient. If the recipient’s mail server sent none (GMX, for example, sends none), the sending server adds one itself, such as 5.0.0 or 4.0.0. Read the reply code and the text next to it.',
    codes: ['5.0.0', '4.0.0'],
    words: ['5.0.0', '4.0.0', 'undefined status', 'bounce'],
    sources: [
      { kind: 'rfc', rfc: 3464, section: '2.3.4' },
      { kind: 'provider', url: 'https://postmaster.gmx.net/en/error-messages', seen: '2026-11-23' },
      sendmail,
    ],
  },
  {
    id: 'no-leading-zeros',
    group: 'two systems',
    claim: 'An enhanced code can be written 5.01.1 or 5.1.01.',
    truth:
      'Leading zeros are not allowed: the code is 5.1.1. After the class come two numbers of one to three digits each, without spaces. So 5.1.10 ends in ten and is not the same code as 5.1.1.',
    codes: ['5.1.1', '5.1.10'],
    words: ['leading zero', 'form', 'syntax', 'digits'],
    sources: [{ kind: 'rfc', rfc: 3463, section: '2' }],
  },
  {
    id: 'the-registry-is-not-everything',
    group: 'two systems',
    claim: 'The official registry lists every enhanced code that you will meet.',
    truth:
      'It has 81 entries, and the last is X.7.30. Providers add their own codes. Gmail uses 4.7.32 and 5.7.40. Microsoft uses 5.7.57, 5.7.64, 5.7.124, 4.4.316, 5.4.300 and many more. Such a code means what that provider says.',
    codes: ['4.7.32', '5.7.40', '5.7.57', '5.7.64', '5.7.124', '4.4.316', '5.4.300'],
    words: ['registry', 'iana', 'unregistered', 'private code'],
    sources: [{ kind: 'registry', entry: 'X.7.30' }, google, exchangeOnline],
  },
  {
    id: 'no-registry-of-reply-codes',
    group: 'two systems',
    claim: 'There is an official registry of three-digit reply codes.',
    truth:
      'There is none, as RFC 7504 says. Only enhanced codes have a registry, and its rows name the reply codes that go with them. Six reply codes appear nowhere else in the standards for SMTP: 422, 430, 523, 524, 525 and 533. They define no text for them.',
    codes: ['422', '430', '523', '524', '525', '533'],
    words: ['registry', 'iana', 'official list', 'associated code'],
    sources: [
      { kind: 'rfc', rfc: 7504, section: '6' },
      { kind: 'rfc', rfc: 5248, section: '2.4' },
    ],
  },
  {
    id: 'first-digit-names-no-side',
    group: 'meaning',
    claim: '4xx means that the fault is ours, 5xx that it is the recipient’s.',
    truth:
      'The first digit does not say whose fault it is. 4 means that the same command may succeed later without any change. 5 means that it will not, unless something is changed. Your own mail server can say 5, and the recipient’s mail server 4.',
    codes: ['421', '451', '550', '554'],
    words: ['whose fault', 'local', 'remote', 'first digit', '4xx 5xx'],
    sources: [theory],
  },
  {
    id: 'four-is-a-delay',
    group: 'meaning',
    claim: 'A 4xx code means that the message has failed.',
    truth:
      'Between mail servers, it is a delay. The sending server keeps the message and retries. RFC 5321 asks for at least half an hour between attempts, over at least four to five days. The sender normally has nothing to do until a bounce message arrives, often with 4.4.7 or 5.4.7. Only an email program that is told so while it sends usually does not retry.',
    codes: ['421', '450', '451', '452', '4.4.7', '5.4.7'],
    words: ['temporary', 'delayed', 'retry', 'deferred', 'soft bounce'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.5.4.1' },
      { kind: 'rfc', rfc: 3463, section: '3.5' },
    ],
  },
  {
    id: 'five-is-not-always-a-dead-address',
    group: 'meaning',
    claim: 'A 5xx code means that the address does not exist and can be deleted.',
    truth:
      '550 can mean a missing mailbox or a rejection by policy. Mail that fails SPF, DKIM or DMARC, or comes from an IP address on a blocklist, often gets 550 too. Read the enhanced code: 5.1.1 means that the mailbox does not exist, 5.7.x a policy. Never delete an address because of 550 alone.',
    codes: ['550', '554', '5.1.1', '5.7.1', '5.7.26'],
    words: ['hard bounce', 'delete address', 'suppress', 'list cleaning', 'dead address'],
    sources: [
      codeList,
      { kind: 'rfc', rfc: 7372, section: '3' },
      { kind: 'registry', entry: 'X.1.1' },
      google,
    ],
  },
  {
    id: 'unknown-code-known-digit',
    group: 'meaning',
    claim: 'A code that is not on any list has no meaning.',
    truth:
      'A program that does not know a code must follow its first digit. Servers should not invent codes, but some do. RFC 5321 allows 2 to 5 as the first digit and 0 to 5 as the second. So 571, 585, 591 and 605 are not even valid codes.',
    codes: ['571', '585', '591', '605'],
    words: ['unknown code', 'invented', 'invalid code', 'first digit'],
    sources: [reply, { kind: 'rfc', rfc: 5321, section: '4.3.2' }],
  },
  {
    id: 'words-are-for-people',
    group: 'meaning',
    claim: 'Software can rely on the text of a reply.',
    truth:
      'The text is for people and can change at any time. Programs decide by the code. RFC 5321 names exceptions, among them 220, 221, 251, 421 and 551. A tool that reads other text, as ours does, explains a reply but decides nothing.',
    codes: ['220', '221', '251', '421', '551'],
    words: ['reply text', 'parse', 'wording', 'programs'],
    sources: [reply],
  },
  {
    id: 'too-many-recipients-is-452',
    group: 'meaning',
    claim: '552 is the code for too many recipients.',
    truth:
      'The code is 452. RFC 821 listed 552 by mistake, and RFC 5321 corrects it: a program that gets 552 for this reason should treat it as temporary. Only a limit set by the site’s own policy may be 5xx. The enhanced code is X.5.3, which the registry pairs with 451.',
    codes: ['452', '552', '451', '4.5.3', '5.5.3'],
    words: ['too many recipients', 'recipient limit', 'bulk mail'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.5.3.1.10' },
      { kind: 'registry', entry: 'X.5.3' },
    ],
  },
  {
    id: '552-has-two-meanings',
    group: 'meaning',
    claim: '552 always means a full mailbox, and is always permanent.',
    truth:
      '552 can also mean that the message is larger than the server allows. RFC 3463 defines a full mailbox as a temporary failure, yet the registry pairs it with 552. Gmail sends both: `452 4.2.2` for a full mailbox, `552 5.2.2` for one that is full and no longer used.',
    codes: ['552', '452', '4.2.2', '5.2.2', '5.2.3', '5.3.4'],
    words: ['mailbox full', 'over quota', 'message too large', 'size limit'],
    sources: [
      { kind: 'rfc', rfc: 1870, section: '6.1' },
      { kind: 'rfc', rfc: 3463, section: '3.3' },
      { kind: 'registry', entry: 'X.2.2' },
      google,
    ],
  },
  {
    id: '554-is-a-catch-all',
    group: 'meaning',
    claim: '554 tells you what is wrong.',
    truth:
      '554 only says that the transaction failed. It is often used where there is no better code. In the greeting, it means that there is no mail service for you here. The reason is in the enhanced code and in the text after it.',
    codes: ['554'],
    words: ['transaction failed', 'no smtp service here', 'catch-all', 'greeting'],
    sources: [codeList, { kind: 'rfc', rfc: 5321, section: '3.1' }],
  },
  {
    id: '503-is-often-an-echo',
    group: 'meaning',
    claim: '503 means that our email program is broken.',
    truth:
      'Often it only repeats an earlier rejection. When every recipient has been rejected, a server may reply to `DATA` with 503, because no recipient is left. The real reason is in the replies to `RCPT TO` just before. Mimecast even writes “User unknown” after 503.',
    codes: ['503', '554'],
    words: ['bad sequence', 'data', 'valid rcpt command must precede', 'need rcpt'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '3.3' },
      exim,
      {
        kind: 'provider',
        url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
        seen: '2025-02-23, as quoted by Sisimai',
      },
    ],
  },
  {
    id: '250-is-not-delivered',
    group: 'meaning',
    claim: '250 after the message means that it was delivered.',
    truth:
      'It means that the server has accepted responsibility for the message. A filter, a full mailbox or forwarding can still stop it. Then that server has to send a bounce, which may arrive later.',
    codes: ['250', '2.0.0', '2.6.0'],
    words: ['delivered', 'accepted', 'queued as', 'later bounce'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '6.1' },
      { kind: 'rfc', rfc: 5321, section: '4.2.5' },
    ],
  },
  {
    id: '252-proves-nothing',
    group: 'meaning',
    claim: '252 proves that the address exists.',
    truth:
      'It proves nothing. The server declines to say whether the mailbox exists, but accepts mail for it and will try to deliver it. The standard asks servers that hide their list of users to reply this way.',
    codes: ['252'],
    words: ['vrfy', 'verify address', 'cannot verify', 'address check'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '3.5.3' },
      { kind: 'rfc', rfc: 5321, section: '7.3' },
      codeList,
    ],
  },
  {
    id: '421-at-any-time',
    group: 'meaning',
    claim: '421 is only sent when a connection is opened.',
    truth:
      'It can be the reply to any command. The server then closes the connection. Gmail and Yahoo use it to rate limit bulk senders.',
    codes: ['421', '4.7.0', '4.7.28'],
    words: ['closing channel', 'rate limit', 'hang up', 'connection closed'],
    sources: [codeList, { kind: 'rfc', rfc: 5321, section: '3.8' }, google, fieldManual],
  },
  {
    id: '500-is-not-502',
    group: 'meaning',
    claim: '500 and 502 mean the same thing.',
    truth:
      '500 means that the server does not recognise the command, or that the line was too long. 502 means that it recognises the command but does not implement it. In its reply to `EHLO`, a server must not list anything that it would then reject with either code.',
    codes: ['500', '502'],
    words: ['command unrecognized', 'not implemented', 'unknown command'],
    sources: [{ kind: 'rfc', rfc: 5321, section: '4.2.4' }, codeList],
  },
  {
    id: '454-and-530-have-two-meanings',
    group: 'meaning',
    claim: '454 is always about encryption, and 530 always means that you have to log in.',
    truth:
      'Each has two definitions. 454 after `STARTTLS` means that encryption is temporarily unavailable; after `AUTH`, that the login cannot be checked at the moment. For 454, the command before it shows which. 530 asks for `STARTTLS` first, or for a login first: only its text shows which.',
    codes: ['454', '530', '4.7.0', '5.7.0'],
    words: ['starttls', 'authentication required', 'tls not available', 'login'],
    sources: [{ kind: 'rfc', rfc: 3207, section: '4' }, login],
  },
  {
    id: '538-is-history',
    group: 'meaning',
    claim: '538 is the correct code for a login without encryption.',
    truth:
      'RFC 4954 keeps 538 for historical reasons only. A server should not offer a login method that it would then reject for lack of encryption. It leaves the method out of its reply to `EHLO`, and rejects a client that tries it with 504 or 530.',
    codes: ['538', '504', '530', '5.7.11'],
    words: ['encryption required', 'auth', 'login without tls', 'obsolete'],
    sources: [
      login,
      { kind: 'rfc', rfc: 4954, section: '4' },
      { kind: 'rfc', rfc: 3207, section: '4' },
    ],
  },
  {
    id: '521-is-not-for-blocked-hosts',
    group: 'meaning',
    claim: '521 is the code for a blocked IP address.',
    truth:
      'RFC 7504 says that 521 means that this host never accepts mail from anyone, and that it should not be used against individual senders. Even so, postscreen (a part of Postfix), Trend Micro’s Deep Discovery and Laposte.net send it to senders that they block.',
    codes: ['521', '554', '5.3.2'],
    words: ['blocked ip', 'postscreen', 'host does not accept mail', 'block list'],
    sources: [
      { kind: 'rfc', rfc: 7504, section: '3' },
      postfix,
      {
        kind: 'provider',
        url: 'https://docs.trendmicro.com/en-us/documentation/article/deep-discovery-email-inspector-51-online-help-smtp-error-codes',
        seen: '2026-11-23',
      },
      {
        kind: 'observed',
        url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
        seen: '2026-05-31',
      },
    ],
  },
  {
    id: '556-is-about-the-domain',
    group: 'meaning',
    claim: '556 with 5.1.10 means that there is no such mailbox.',
    truth:
      'It means that the whole domain does not accept mail: its DNS has a null MX, a record that names no mail server. Microsoft uses 5.1.10 differently: the recipient was not found.',
    codes: ['556', '5.1.10'],
    words: ['null mx', 'domain does not accept mail', 'no mailbox'],
    sources: [
      { kind: 'rfc', rfc: 7504, section: '4' },
      { kind: 'rfc', rfc: 7505, section: '4.1' },
      exchangeOnline,
    ],
  },
  {
    id: '451-has-two-titles',
    group: 'meaning',
    claim: '451 has one official text, and it mentions a local error.',
    truth:
      'RFC 5321 contains two texts: “error in processing” in section 4.2.2 and “local error in processing” in section 4.2.3. RFC 821 did the same. The registry also pairs 451 with X.7.1, so `451 4.7.1` for greylisting is not a contradiction.',
    codes: ['451', '4.7.1'],
    words: ['local error in processing', 'error in processing', 'title'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '4.2.2' },
      codeList,
      { kind: 'rfc', rfc: 821, section: '4.2.1' },
      { kind: 'rfc', rfc: 821, section: '4.2.2' },
      { kind: 'registry', entry: 'X.7.1' },
    ],
  },
  {
    id: '455-and-555-are-old',
    group: 'meaning',
    claim: '455 and 555 are new codes.',
    truth:
      'They come from RFC 1425 (1993) and were kept in RFC 1869. They are missing from the lists in RFC 2821, and RFC 5321 brought them back in 2008. 252 is even older: it comes from RFC 1123 (1989).',
    codes: ['455', '555', '252'],
    words: ['history', 'parameters', 'new code', 'first rfc'],
    sources: [
      { kind: 'rfc', rfc: 1425, section: '6.1' },
      { kind: 'rfc', rfc: 1869, section: '6.1' },
      { kind: 'rfc', rfc: 2821, section: '4.2.3' },
      codeList,
      { kind: 'rfc', rfc: 1123, section: '5.2.3' },
    ],
  },
  {
    id: 'middle-digit-3-is-unspecified',
    group: 'meaning',
    claim: 'The second digit 3 means authentication in SMTP.',
    truth:
      'RFC 5321 leaves 3 and 4 unspecified as the second digit. FTP uses 3 for login and accounting, and SMTP’s login codes followed it: 235, 334, 432, 530, 534, 535 and 538. This is a convention, not a rule.',
    codes: ['235', '334', '432', '530', '534', '535', '538'],
    words: ['second digit', 'x3z', 'authentication', 'ftp'],
    sources: [theory, { kind: 'rfc', rfc: 959, section: '4.2' }, login],
  },
  {
    id: 'no-1xx-in-smtp',
    group: 'meaning',
    claim: 'SMTP has codes that begin with 1.',
    truth:
      'It has none. FTP has them, and SMTP adopted the rest of that scheme without them. A number such as 101 or 111 comes from a program or an operating system, not from a mail server.',
    codes: ['101', '111'],
    words: ['1xx', '1yz', 'preliminary reply', 'ftp'],
    sources: [theory],
  },
  {
    id: 'greylisting-has-no-code',
    group: 'meaning',
    claim: 'Greylisting has a code of its own.',
    truth:
      'It has none. RFC 6647 considers only 421 and 450 reasonable. In practice, servers send 450 or 451, with 4.2.0 (Postgrey), 4.7.1 (many servers) or 4.3.2 (postscreen). Often, only the text mentions greylisting. The sending server retries in any case.',
    codes: ['421', '450', '451', '4.2.0', '4.7.1', '4.3.2'],
    words: ['greylisting', 'greylisted', 'postgrey', 'try again later'],
    sources: [
      { kind: 'rfc', rfc: 6647, section: '5' },
      { kind: 'source code', url: 'https://postgrey.schweikert.ch/', seen: 'postgrey 1.37' },
      { kind: 'source code', url: 'https://github.com/rspamd/rspamd', seen: 'rspamd 3.4' },
      postfix,
    ],
  },
  {
    id: 'dmarc-has-no-code',
    group: 'meaning',
    claim: 'DMARC has a code of its own.',
    truth:
      'None is registered. RFC 7489 shows `550 5.7.1` with the word DMARC in the text. X.7.26 means that several checks failed, and Gmail sends 5.7.26 for DMARC as well. Read the text.',
    codes: ['550', '5.7.1', '5.7.26'],
    words: ['dmarc', 'dmarc policy', 'unauthenticated', 'rejected per dmarc'],
    sources: [
      { kind: 'rfc', rfc: 7489, section: '10.3' },
      { kind: 'rfc', rfc: 9989, section: '7.2' },
      { kind: 'rfc', rfc: 7372, section: '3.4' },
      { kind: 'registry', entry: 'X.7.26' },
      google,
    ],
  },
  {
    id: 'exchange-codes-without-dots',
    group: 'lists',
    claim: 'Numbers such as 431, 447, 512 or 541 are standard SMTP codes.',
    truth:
      'No RFC gives them the meaning on these lists. They look like codes of Exchange bounces (4.3.1, 4.4.7, 5.1.2, 5.4.1) without the dots. That is our inference: the texts match Microsoft’s own list. A few servers do send some of them: Courier sends 431, 432, 511, 513, 523 and 571, each in its own sense, and Zoho sends 541.',
    codes: [
      '431',
      '432',
      '441',
      '442',
      '446',
      '447',
      '449',
      '510',
      '511',
      '512',
      '513',
      '523',
      '541',
      '571',
    ],
    words: ['exchange', 'without dots', 'list sites', 'copied list', 'ndr'],
    sources: [
      {
        kind: 'source code',
        url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
        seen: '2026-11-29',
      },
      courierAfterData,
      {
        kind: 'provider',
        url: 'https://support.microsoft.com/en-us/help/284204/delivery-status-notifications-in-exchange-server-and-in-small-business',
        seen: '2026-11-23',
      },
      kapeli,
      malcolm,
      {
        kind: 'observed',
        url: 'https://github.com/crisp-oss/email-bounce-parser',
        seen: '2026-11-23',
      },
      {
        kind: 'observed',
        url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
        seen: '2025-02-23',
      },
      fieldManual,
    ],
  },
  {
    id: '420-comes-from-groupwise',
    group: 'lists',
    claim: '420 is what a mail server says when the connection times out.',
    truth:
      'As far as we know, no server says it. Novell GroupWise writes 420 in its own log and in bounce messages when a connection fails while it sends. Its “450 Host down” and “550 Host unknown” appear in the same way. Barracuda’s manual lists 420 among replies to outgoing mail, without saying which server sends it.',
    codes: ['420'],
    words: ['groupwise', 'timeout', 'tcp read error', 'barracuda', 'novell'],
    sources: [
      {
        kind: 'provider',
        url: 'http://support.novell.com/docs/Tids/Solutions/10060050.html',
        seen: '2026-11-23',
      },
      {
        kind: 'provider',
        url: 'http://support.novell.com/docs/Tids/Solutions/10080200.html',
        seen: '2026-11-23',
      },
      { kind: 'provider', url: 'https://campus.barracuda.com/doc/39815000', seen: '2026-11-23' },
      kapeli,
    ],
  },
  {
    id: '101-and-111-are-not-smtp',
    group: 'lists',
    claim: '101 and 111 are replies from a mail server.',
    truth:
      'They are not SMTP codes, although copied lists show them as such. On Linux, they are error numbers of the operating system. 111 means that a connection was refused (`ECONNREFUSED`), and 101 that a network cannot be reached. No mail server said anything at all.',
    codes: ['101', '111'],
    words: ['connection refused', 'econnrefused', 'errno', 'cannot connect'],
    sources: [
      theory,
      {
        kind: 'source code',
        url: 'https://github.com/torvalds/linux/blob/master/include/uapi/asm-generic/errno.h',
        seen: 'as on a Linux machine, 2026-11-24',
      },
      kapeli,
      malcolm,
    ],
  },
  {
    id: '200-is-not-smtp',
    group: 'lists',
    claim: '200 is the SMTP code for success.',
    truth:
      'No RFC allows it. RFC 876, a survey from 1983, found servers that sent 200 instead of 250 and says that this is never legal. Sendmail sends it only if it is built for debugging. The oldest list that we know calls it nonstandard. Later lists give it the text of 211.',
    codes: ['200', '211', '250'],
    words: ['http 200', 'ok', 'success code', 'nonstandard'],
    sources: [
      { kind: 'rfc', rfc: 876 },
      codeList,
      {
        kind: 'list',
        url: 'https://www.chiark.greenend.org.uk/greenend.org.uk/rjk/tech/smtpreplies.html',
      },
      kapeli,
    ],
  },
  {
    id: 'lists-and-registry-disagree',
    group: 'lists',
    claim: '422 means that a mailbox is over its limit, and 523 that a message is too large.',
    truth:
      'No standard says so. In the registry, 422 goes with a password transition, 523 and 524 with encryption before a login, and 525 with a disabled account. Some servers do send 422 for a full mailbox, and Courier sends 523 for a message that is too large, so read the text.',
    codes: ['422', '523', '524', '525', '4.7.12', '5.7.10', '5.7.11', '5.7.13'],
    words: ['registry', 'copied list', 'password transition', 'encryption needed', 'over quota'],
    sources: [
      { kind: 'rfc', rfc: 5248, section: '2.4' },
      kapeli,
      malcolm,
      {
        kind: 'provider',
        url: 'https://www.bytecamp.net/de/faq/email/zustellen.html',
        seen: '2026-11-23',
      },
      courierAfterData,
    ],
  },
  {
    id: 'nobody-defines-471-and-558',
    group: 'lists',
    claim: '471, 557 and 558 are standard codes.',
    truth:
      'No RFC defines them. We have seen 471 once, for an account that had reached its limit; copied lists give another meaning. Alibaba Cloud DirectMail sends 557 for a message that is too large. Courier sends 558 before the code of each recipient, if a filter of one of them rejects the message.',
    codes: ['471', '557', '558'],
    words: ['alibaba', 'directmail', 'courier', 'undefined code', 'no meaning'],
    sources: [
      {
        kind: 'observed',
        url: 'https://github.com/eclipse-ee4j/angus-mail/issues/160',
        seen: '2026-11-29',
      },
      kapeli,
      malcolm,
      directMail,
      courierAfterData,
    ],
  },
  {
    id: '345-and-435-are-not-standard',
    group: 'lists',
    claim: '345 starts the message, and 435 is the code for a login that cannot be checked.',
    truth:
      '345 is a misprint of 354 in an old Oracle manual (UTL_SMTP). The mail server Exim sends 435 when it cannot check a login at the moment; RFC 4954 defines 454 for that. Neither number appears in a standard.',
    codes: ['345', '354', '435', '454'],
    words: ['oracle', 'utl_smtp', 'misprint', 'exim', 'authentication'],
    sources: [
      {
        kind: 'provider',
        url: 'https://docs.oracle.com/cd/A83908_02/NT816EE/DOC/server.816/a76936/utl_smt5.htm',
        seen: '2026-11-23',
      },
      exim,
      login,
    ],
  },
  {
    id: 'event-logs-are-not-replies',
    group: 'lists',
    claim: '498, 499 and 605 are replies from mail servers.',
    truth: 'They are events of the sending platform Mailgun, which writes them itself.',
    codes: ['498', '499', '605'],
    words: ['mailgun', 'kumomta', 'event log', 'suppression'],
    sources: [
      {
        kind: 'observed',
        url: 'https://github.com/anymail/django-anymail/blob/main/tests/test_mailgun_webhooks.py',
        seen: '2026-11-30',
      },
      kumoRules,
      { kind: 'list', url: 'https://www.albaselweb.ae/email-bounce-codes/' },
      { kind: 'observed', url: 'https://pastebin.com/PBCjgYGX', seen: '2026-11-23' },
    ],
  },
  {
    id: 'google-means-something-else',
    group: 'other meanings',
    claim: 'A code from Google means what the registry says.',
    truth:
      'Not always. At Google, 5.4.5 means a daily limit, 5.7.9 asks for an app password, and 5.7.14 for a login in the browser. 4.7.23 means that reverse DNS is missing or wrong, and 5.7.29 that TLS was not used. 5.7.27 means that SPF did not pass, and 5.7.30 that DKIM did not. The registry gives each one a different meaning.',
    codes: ['5.4.5', '5.7.9', '5.7.14', '4.7.23', '5.7.27', '5.7.29', '5.7.30'],
    words: ['google', 'gmail', 'daily limit', 'app password', 'bulk sender'],
    sources: [
      google,
      { kind: 'registry', entry: 'X.7.27' },
      { kind: 'registry', entry: 'X.7.29' },
      { kind: 'registry', entry: 'X.7.30' },
    ],
  },
  {
    id: 'microsoft-means-something-else',
    group: 'other meanings',
    claim: 'A code from Microsoft means what the registry says.',
    truth:
      'Not always. At Microsoft, 5.1.10 and usually 5.4.1 mean that the recipient was not found, and 5.1.8 from Microsoft 365 that the sender’s account was blocked for spam. 5.2.2 can also mean the sender’s own limit. 5.7.12 and 5.7.13 reject external senders, and 5.7.3 means that authentication failed.',
    codes: ['5.1.8', '5.1.10', '5.2.2', '5.4.1', '5.7.3', '5.7.12', '5.7.13'],
    words: ['microsoft', 'exchange', 'office 365', 'recipient not found', 'outlook'],
    sources: [
      exchangeOnline,
      exchangeServer,
      { kind: 'registry', entry: 'X.1.10' },
      { kind: 'registry', entry: 'X.4.1' },
    ],
  },
  {
    id: 'yahoo-means-something-else',
    group: 'other meanings',
    claim: 'A code from Yahoo means what the registry says.',
    truth:
      'Not always. In the registry, 5.7.9 means a login method that is too weak. Yahoo sends it for mail that its policies reject, for example mail without SPF and DKIM. In the registry, 5.7.2 means a closed mailing list. Yahoo sends it to IP addresses that it rejects permanently.',
    codes: ['5.7.9', '5.7.2'],
    words: ['yahoo', 'aol', 'policy reasons', 'permanently deferred'],
    sources: [
      fieldManual,
      yahooRules,
      { kind: 'registry', entry: 'X.7.9' },
      { kind: 'registry', entry: 'X.7.2' },
    ],
  },
  {
    id: 'future-release-codes-never-registered',
    group: 'other meanings',
    claim: '5.7.16 and 5.7.17 mean what RFC 4865 says: a quota for messages to be released later.',
    truth:
      'RFC 4865 defined both, but they were never registered. X.7.16 went to RFC 6710, for a message that is too large for its priority. X.7.17 went to RFC 7293, for a mailbox whose owner has changed. Those meanings count.',
    codes: ['5.7.16', '5.7.17'],
    words: ['future release', 'rfc 4865', 'priority', 'owner has changed'],
    sources: [
      { kind: 'rfc', rfc: 4865, section: '6' },
      { kind: 'rfc', rfc: 6710, section: '10' },
      { kind: 'rfc', rfc: 7293, section: '15.3' },
      { kind: 'registry', entry: 'X.7.16' },
      { kind: 'registry', entry: 'X.7.17' },
    ],
  },
  {
    id: 'google-table-has-a-zero-too-many',
    group: 'other meanings',
    claim: 'Google’s login errors are 5.7.40, 5.7.80 and 5.7.90, as its table prints them.',
    truth:
      'Google’s live replies contain 5.7.4, 5.7.8 and 5.7.9. The February 2026 table has one zero too many in those rows. 5.7.40 is a real Gmail code, but it means something else: the sender’s domain has no DMARC policy.',
    codes: ['5.7.4', '5.7.8', '5.7.9', '5.7.40', '504', '534', '535'],
    words: ['google', 'gmail', '5.7.80', '5.7.90', 'login error'],
    sources: [
      google,
      {
        kind: 'observed',
        url: 'https://github.com/dawidd6/action-send-mail/issues/205',
        seen: '2024-05-31',
      },
      {
        kind: 'observed',
        url: 'https://github.com/Der-Henning/tgtg/issues/517',
        seen: '2024-07-13',
      },
    ],
  },
  {
    id: '4-7-1-is-common',
    group: 'other meanings',
    claim: '4.7.1 is not valid, because RFC 3463 allows X.7.1 only as a permanent failure.',
    truth:
      'RFC 3463 does say so. Yet 4.7.1 is a common code, for greylisting and temporary blocks. The registry pairs X.7.1 with 451 too. Treat it as temporary: the sending server retries.',
    codes: ['4.7.1', '5.7.1', '451'],
    words: ['4.7.1', 'permanent only', 'temporary block', 'greylisting'],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.8' },
      { kind: 'rfc', rfc: 5248, section: '2.4' },
      { kind: 'registry', entry: 'X.7.1' },
    ],
  },
  {
    id: '5-7-8-was-given-away',
    group: 'other meanings',
    claim: '5.7.8 means that a trust relationship is required.',
    truth:
      'RFC 4468 used it this way in 2006. RFC 4954 used the same number for wrong login details, and RFC 5248 moved the first meaning to X.7.14. Since then, 5.7.8 has meant that a login was not accepted.',
    codes: ['5.7.8', '5.7.14', '535'],
    words: ['trust relationship', 'burl', 'credentials invalid', 'rfc 4468'],
    sources: [
      { kind: 'rfc', rfc: 4468, section: '5' },
      login,
      { kind: 'rfc', rfc: 5248, section: '2.4' },
    ],
  },
  {
    id: '5-6-10-was-withdrawn',
    group: 'other meanings',
    claim: '5.6.10 has a meaning of its own.',
    truth:
      'It was withdrawn. RFC 6531 says that X.6.10 duplicates X.6.8, and the registry keeps the number without a title. RFC 5336, which introduced it, has been replaced.',
    codes: ['5.6.10', '5.6.8'],
    words: ['withdrawn', 'deprecated', 'utf-8', 'duplicate'],
    sources: [
      { kind: 'registry', entry: 'X.6.10' },
      { kind: 'rfc', rfc: 6531, section: '4.2' },
      { kind: 'rfc', rfc: 5336, section: '4' },
    ],
  },
  {
    id: '4-7-28-rests-on-a-draft',
    group: 'other meanings',
    claim: 'Every entry in the registry is based on an RFC.',
    truth:
      'All but one. X.7.28, “Mail flood detected”, is based on an Internet-Draft that has expired. One copy of the registry has a stray full stop in place of its reply code. Gmail’s 4.7.28 and 5.7.28, for an unusual rate of mail, match X.7.28 well.',
    codes: ['4.7.28', '5.7.28'],
    words: ['mail flood', 'internet-draft', 'expired draft', 'unusual rate'],
    sources: [
      { kind: 'registry', entry: 'X.7.28' },
      { kind: 'observed', url: 'https://github.com/mlandauer/cuttlefish', seen: '2020-09-16' },
      google,
    ],
  },
  {
    id: 'x-7-38-is-a-slip',
    group: 'other meanings',
    claim: 'X.7.38 is the code for a mail flood.',
    truth:
      'The registered code is X.7.28. X.7.38 appears in a rules file of the mail server KumoMTA, because of one wrong digit. We know of no reply that contains it.',
    codes: ['4.7.28', '5.7.28'],
    words: ['7.38', 'kumomta', 'mail flood', 'slip'],
    sources: [
      {
        kind: 'source code',
        url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/bounce_classifier/iana.toml',
        seen: '2026-11-24',
      },
      { kind: 'registry', entry: 'X.7.28' },
    ],
  },
  {
    id: 'first-digit-can-mislead',
    group: 'other meanings',
    claim: 'The first digit always tells you whether waiting helps.',
    truth:
      'A few replies are exceptions. Yahoo’s `421 4.7.1` with `[TS03]` is permanent, although it begins with 4. GoDaddy’s 554 with `IB110` to `IB113` reports a block that can end automatically after an hour or a day, although the code begins with 5.',
    codes: ['421', '4.7.1', '554'],
    words: ['ts03', 'ib110', 'ib113', 'yahoo', 'godaddy'],
    sources: [
      {
        kind: 'observed',
        url: 'https://github.com/SparkPost/support-docs/blob/main/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md',
        seen: '2026-11-23',
      },
      {
        kind: 'provider',
        url: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
        seen: '2025-02-23, as quoted by Sisimai',
      },
    ],
  },
  {
    id: 'spamhaus-error-is-no-listing',
    group: 'other meanings',
    claim: 'The DNS answer 127.255.255.254 from Spamhaus means that the sender is listed.',
    truth:
      'It is a lookup error, not a listing. 127.255.255.254 says that the receiver queries Spamhaus through a public DNS resolver; 127.255.255.255 says that it queries too often. The receiver’s administrator has to fix this; the sender cannot.',
    codes: ['550', '554'],
    words: ['spamhaus', '127.255.255.254', '127.255.255.255', 'block list', 'public resolver'],
    sources: [
      { kind: 'provider', url: 'https://www.spamhaus.org/news/article/788/', seen: '2026-11-23' },
    ],
  },
  {
    id: 'postfix-makes-final-faults-look-temporary',
    group: 'other meanings',
    claim: 'When Postfix says 450, the problem is temporary.',
    truth:
      'Where Postfix checks the sender’s domain and does not find it, it replies with `450 4.1.8` by default. It replies with `450 4.1.1` or `450 4.1.7` when its own check finds the recipient’s or the sender’s address undeliverable. Such problems are usually permanent, but the sending server retries for days. An administrator can set all of them to 550.',
    codes: ['450', '4.1.8', '4.1.1', '4.1.7'],
    words: ['postfix', 'domain not found', 'undeliverable address', 'sender address rejected'],
    sources: [postfix],
  },
  {
    id: 'too-large-is-5-2-3-or-5-3-4',
    group: 'other meanings',
    claim: 'A message that is too large always gets 5.3.4.',
    truth:
      'Sendmail says 5.2.3 for a message over its general limit; Postfix and qmail say 5.3.4. RFC 3463 defines 5.2.3 as a limit of one mailbox and 5.3.4 as a limit of the whole system. For the sender, both mean the same: make the message smaller.',
    codes: ['5.2.3', '5.3.4', '552'],
    words: ['message too large', 'size limit', 'sendmail', '5.2.3'],
    sources: [
      sendmail,
      postfix,
      { kind: 'source code', url: 'https://github.com/notqmail/notqmail', seen: '2026-11-23' },
      { kind: 'rfc', rfc: 3463, section: '3.3' },
      { kind: 'rfc', rfc: 3463, section: '3.4' },
    ],
  },
] as const satisfies readonly Mistake[];
