import type { EnhancedCode } from '../types';
import { exchangeServer, fieldManual, google, ownMailboxFull, smtpCodes } from './sources';

const pages = 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr';
/** Microsoft’s table of the codes of Exchange Online. */
const ndr = {
  kind: 'provider',
  url: `${pages}/non-delivery-reports-in-exchange-online`,
  seen: '2026-11-23',
} as const;
/** Microsoft’s table of the codes of Exchange Server. */
const postmaster = {
  kind: 'provider',
  url: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
  seen: '2026-06-15',
} as const;
/** Microsoft’s page on mail that waits for a connector. */
const connectors = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/mail-flow-intelligence-in-office-365',
  seen: '2026-11-24',
} as const;
const wrongRegion = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo',
  seen: '2026-11-24',
} as const;
const generic = {
  kind: 'provider',
  url: `${pages}/fix-error-code-550-5-0-350-in-exchange-online`,
  seen: '2026-11-24',
} as const;
const severalFrom = {
  kind: 'provider',
  url: `${pages}/fix-error-code-550-5-1-20-multiple-from-addresses`,
  seen: '2026-11-23',
} as const;
const loops = {
  kind: 'provider',
  url: `${pages}/fix-error-code-5-4-6-through-5-4-20-in-exchange-online`,
  seen: '2026-11-24',
} as const;
const untrustedRoot = {
  kind: 'provider',
  url: `${pages}/fix-error-code-450-4-4-317-untrusted-root`,
  seen: '2026-11-23',
} as const;
const bareLineFeeds = {
  kind: 'provider',
  url: `${pages}/fix-error-code-550-5-6-11-in-exchange-online`,
  seen: '2026-11-24',
} as const;
const anonymous = {
  kind: 'provider',
  url: `${pages}/fix-error-code-5-7-57-in-exchange-online`,
  seen: '2026-11-24',
} as const;
const anonymousUsers = {
  kind: 'observed',
  url: 'https://www.easy365manager.com/office-365-ndr-error-codes/',
  seen: '2026-11-29',
} as const;
const attribution = {
  kind: 'provider',
  url: `${pages}/fix-error-code-5-7-64-in-exchange-online`,
  seen: '2026-11-24',
} as const;
const allowedSenders = {
  kind: 'provider',
  url: `${pages}/fix-error-code-5-7-124-in-exchange-online`,
  seen: '2026-11-24',
} as const;
const closedGroup = {
  kind: 'provider',
  url: `${pages}/fix-error-code-5-7-133-in-exchange-online`,
  seen: '2026-11-24',
} as const;
const closedMailbox = {
  kind: 'provider',
  url: `${pages}/fix-error-code-5-7-134-in-exchange-online`,
  seen: '2026-11-24',
} as const;
const closedMailUser = {
  kind: 'provider',
  url: `${pages}/fix-error-code-5-7-136-in-exchange-online`,
  seen: '2026-11-24',
} as const;
const unifiedGroup = {
  kind: 'provider',
  url: `${pages}/550-5-7-193-when-external-users-send-to-microsoft-365-group`,
  seen: '2026-11-23',
} as const;
const relayPool = {
  kind: 'provider',
  url: `${pages}/forwarded-message-rejected-5-7-367-ndr`,
  seen: '2026-03-25',
} as const;
const throttling = {
  kind: 'provider',
  url: `${pages}/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online`,
  seen: '2026-11-24',
} as const;
const tenants = {
  kind: 'provider',
  url: `${pages}/fix-error-code-5-7-700-through-5-7-750`,
  seen: '2026-11-24',
} as const;
const sisimai = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-microsoft.go',
  seen: '2025-02-23',
} as const;
const bounces = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails',
  seen: '2026-11-23',
} as const;

const basicDisabled = {
  kind: 'observed',
  url: 'https://github.com/nodemailer/nodemailer/issues/1714',
  seen: '2026-11-24',
  content: 'of January 2025',
} as const;
const tenantDisabled = {
  kind: 'observed',
  url: 'https://github.com/nodemailer/nodemailer/issues/1484',
  seen: '2026-11-24',
  content: 'of November 2022',
} as const;

const externalLimit = { ...ndr, seen: '2026-11-28', content: 'of January 2026' } as const;
const onmicrosoft = {
  kind: 'provider',
  url: 'https://techcommunity.microsoft.com/blog/exchange/limiting-onmicrosoft-domain-usage-for-sending-emails/4446167',
  seen: '2026-11-28',
  content: 'of August 2025',
} as const;
const directSend = {
  kind: 'provider',
  url: 'https://techcommunity.microsoft.com/blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790',
  seen: '2026-11-28',
  content: 'of August 2025',
} as const;
const externalForwarding = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding',
  seen: '2026-11-28',
  content: 'of June 2024',
} as const;
const sendAsPermission = {
  kind: 'observed',
  url: 'https://github.com/swiftmailer/swiftmailer/issues/1030',
  seen: '2026-11-28',
  content: 'of December 2017',
} as const;
const continuousErrors = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/Exchange/mail-flow-best-practices/continuous-error-throttling-smtp-auth-submissions',
  seen: '2026-11-30',
} as const;
const sendAsDenied = {
  kind: 'observed',
  url: 'https://github.com/gophish/gophish/issues/2900',
  seen: '2026-11-28',
  content: 'of June 2023',
} as const;

/**
 * Codes that no registry holds and that Microsoft sends: Exchange Online, Exchange Server,
 * Outlook.com.
 */
export const unregisteredMicrosoft = [
  {
    code: 'X.0.350',
    name: 'Rejected, no specific code (Microsoft)',
    registered: false,
    classes: {
      '5': {
        plain:
          'The message was rejected, and Microsoft had no more specific code for it. Only the text after the code gives the reason.',
        who: 'you',
        act: 'read the text after the code',
        advice: {
          person: [
            'If the text contains `x-dg-ref`, send the message as HTML or plain text instead of Rich Text.',
            'If the text contains `AS345`, an attachment has other files inside it. Send those files one by one.',
            'With any other text, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Read “Diagnostic information for administrators” in the bounce: it contains the other server’s reply.',
            'For `x-dg-ref`, turn off Rich Text for outgoing mail: `Set-RemoteDomain -Identity Default -TNEFEnabled $false`.',
            'With any other text, contact the postmaster of the recipient’s mail server. Microsoft support can rarely help.',
          ],
          developer: [
            'Do not retry unchanged. Go by the text, never by 5.0.350 alone, and keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.0.0',
        how: '5.0.0 is registered and just as vague. Often, it only means that the other server sent no enhanced code at all.',
      },
      {
        code: '5.1.351',
        how: '5.1.351 is Microsoft’s wrapper for one reason only: the other server says that the mailbox does not exist or is not available.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The message was rejected without a more specific code. Microsoft’s table names two reasons: an overlong `x-dg-ref` header in a Rich Text message, and nested attachments (`AS345`).',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.0.350 is not in the registry. It is a code of Microsoft 365, which uses it for many different errors.',
        source: ndr,
      },
      {
        text: '`x-dg-ref` comes from Rich Text mail that contains a message inside a message. `AS345` means an attachment with 20 or more embedded files.',
        source: generic,
      },
    ],
    words: [
      'x-dg-ref header is too long',
      'as345',
      'policy violation detected',
      'rich text',
      'generic error',
      'tnef',
      'refused elsewhere',
    ],
    sources: [ndr, generic],
  },
  {
    code: 'X.1.20',
    name: 'Multiple From addresses, no Sender header',
    registered: false,
    classes: {
      '5': {
        plain:
          'The message has several authors in its From line, but does not say which of them sent it. The message was rejected for that reason.',
        who: 'your-provider',
        act: 'send it with only one From address',
        advice: {
          person: [
            'Write it again with only your own email address as the sender.',
            'If you did not choose several senders yourself, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Find the program that puts two addresses into the From header. People hardly ever do that by hand.',
            'If both addresses have to stay, add a `Sender:` header with exactly one address.',
          ],
          developer: [
            'Put one address into the From header, or add a Sender header. Do not retry unchanged, and keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.512',
        how: '5.7.512 is the opposite: the From header contains no valid address at all.',
      },
      {
        code: '5.1.7',
        how: '5.1.7 is about the sender address of the envelope, which the person who reads the email does not see.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The From header contains more than one address, and there is no Sender header.',
        source: severalFrom,
      },
    ],
    notes: [
      {
        text: 'X.1.20 is not in the registry. Microsoft 365 sends it as 550 5.1.20.',
        source: severalFrom,
      },
      {
        text: 'The rule itself is general: with several addresses in the From header, a Sender header is required.',
        source: { kind: 'rfc', rfc: 5322, section: '3.6.2' },
      },
      {
        text: 'Google also rejects several addresses in the From header, but with 550 5.7.1.',
        source: google,
      },
    ],
    words: [
      'multiple from addresses',
      'multiple from addresses are not allowed without sender',
      'sender header missing',
      'two from addresses',
      'several authors',
    ],
    sources: [severalFrom, { kind: 'rfc', rfc: 5322, section: '3.6.2' }],
  },
  {
    code: 'X.1.90',
    name: 'Daily recipient limit reached',
    registered: false,
    classes: {
      '5': {
        again: 'later',
        plain:
          'Your Microsoft 365 account has reached its daily limit of recipients. This message was not sent, and you have to send it again later.',
        who: 'you',
        act: 'wait a day, then send it again',
        advice: {
          person: [
            'Wait a day, then send it again to fewer people.',
            'If you did not email so many people, change your password now. Someone else may be using your account.',
          ],
          administrator: [
            'Check in the message trace what the account sent in the last day.',
            'If the account was misused, reset the password, end its sessions and look for unknown rules: `Get-InboxRule -Mailbox ada@example.com`.',
            'Send newsletters through a service designed for them.',
          ],
          developer: [
            'Stop sending from this account until a day has passed, then send the rest. The message was never sent, so keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.2.2',
        how: '5.2.2 with “Submission quota exceeded” is another Microsoft reply for a sending limit. Elsewhere, 5.2.2 means a full mailbox.',
      },
      { code: '5.4.5', how: '5.4.5 is Gmail’s code for the daily sending limit.' },
      {
        code: '5.1.8',
        how: '5.1.8 from Microsoft 365 means that the account is not only over a limit, but blocked for sending spam.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The sender is over the daily recipient limit. The account may have been compromised.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.1.90 is not in the registry. Microsoft 365 sends it to its own customers when they send mail.',
        source: ndr,
      },
      {
        text: 'Microsoft’s table gives the limit as 10,000 recipients per day for one account.',
        source: ndr,
      },
    ],
    words: [
      'daily limit for message recipients',
      'recipient rate limit',
      'sending limit',
      '10000 recipients',
      'daily limit',
    ],
    sources: [ndr],
  },
  {
    code: 'X.1.351',
    name: 'Remote server: mailbox does not exist',
    registered: false,
    classes: {
      '5': {
        plain:
          'The other server told Microsoft that the mailbox does not exist or is not available. The message was not delivered, and sending it again does not help.',
        who: 'you',
        act: 'check the address',
        advice: {
          person: [
            'Check the email address letter by letter against one that the person gave you.',
            'Delete the address that your email program suggests and type it again.',
            'If it is correct, ask the person another way, for example by phone, whether the mailbox still exists.',
          ],
          administrator: [
            'Read what follows the arrow `->`: that is the other server’s own text, and only it counts.',
            'If many correct addresses at one domain fail, its MX may point to an old server: `dig +short MX example.org`.',
          ],
          developer: [
            'Do not retry. Suppress the address if the text after the arrow says the same, such as “User unknown”.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.1.1',
        how: '5.1.1 is the registered code for this. It comes from the server that knows the mailboxes.',
      },
      {
        code: '5.1.10',
        how: '5.1.10 means that Microsoft itself did not find the address in its own directory.',
      },
      {
        code: '5.0.350',
        how: '5.0.350 covers rejections of any kind, 5.1.351 only mailboxes that are unknown or not available.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The remote server replied that the recipient is unknown or the mailbox is unavailable.',
        source: bounces,
      },
    ],
    notes: [
      {
        text: 'X.1.351 is not in the registry. Microsoft 365 puts it in the bounce message when it could not deliver to an outside server.',
        source: bounces,
      },
      {
        text: 'In known bounce messages, the other server’s reply follows an arrow, such as `-> 550 User unknown`.',
        source: bounces,
      },
    ],
    words: [
      'remote server returned unknown recipient',
      'mailbox unavailable',
      'user unknown',
      'no such user',
    ],
    sources: [bounces],
  },
  {
    code: 'X.2.121',
    name: 'Too much mail from you to this mailbox',
    registered: false,
    classes: {
      '5': {
        again: 'later',
        plain:
          'You, or a program with your email address, wrote to this mailbox too often within an hour. This message was rejected, but a later one can get through.',
        who: 'you',
        act: 'send less often, then send it again',
        advice: {
          person: [
            'Wait an hour, then send the message again.',
            'If you did not send that much yourself, look for a program that sends from your address, such as alerts or reports.',
          ],
          administrator: [
            'Find the source of the flood: an alert that keeps firing, or two automatic replies that answer each other.',
            'Let the program collect its reports and send one message per hour.',
          ],
          developer: [
            'Combine notifications to one mailbox and stay below the hourly limit.',
            'The code begins with 5, so no queue retries the message. Send again yourself after an hour, and keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.2.122',
        how: '5.2.122 means that the mailbox gets too much mail from all senders together, not from you alone.',
      },
      {
        code: '4.3.2',
        how: '4.3.2 with “recipient thread limit exceeded” is a temporary limit on one mailbox, and your mail server retries automatically.',
      },
      { code: '4.2.1', how: 'Gmail sends 4.2.1 when a mailbox gets mail too quickly.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'One sender sent this recipient more messages per hour than allowed.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.2.121 is not in the registry. Microsoft 365 sends it to servers that deliver to one of its mailboxes.',
        source: ndr,
      },
      {
        text: 'This is a permanent code for a temporary state. Microsoft itself advises you to try again later.',
        source: ndr,
      },
    ],
    words: [
      'receive limit from specific sender exceeded',
      'per hour message receive limit',
      'too many messages',
      'mail storm',
      'rate limit',
    ],
    sources: [ndr],
  },
  {
    code: 'X.2.122',
    name: 'Mailbox gets too much mail this hour',
    registered: false,
    classes: {
      '5': {
        again: 'later',
        plain:
          'This mailbox got more email within an hour than Microsoft allows, from all senders together. Your message was rejected, but not because of you.',
        who: 'you',
        act: 'wait a few hours, then send it again',
        advice: {
          person: [
            'Wait a few hours, then send the message again.',
            'If it is urgent, contact the person another way and tell them that their mailbox is flooded.',
          ],
          administrator: [
            'If the mailbox belongs to one of your users, find out in the message trace what floods it, and stop or redirect that.',
            'If a mailbox collects alerts from many machines, split it into several, or send fewer alerts.',
          ],
          developer: [
            'Send again yourself after a few hours, since the queue does not retry after a code that begins with 5. Never suppress the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.2.121', how: '5.2.121 means that the mailbox gets too much mail from you alone.' },
      {
        code: '5.2.2',
        how: 'By its definition, 5.2.2 means that the mailbox is full; Microsoft also uses it for the sender’s own limit. With 5.2.122, too much mail came in a short time.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The recipient got more messages per hour, from all senders, than a mailbox may receive.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.2.122 is not in the registry. Microsoft 365 sends it to servers that deliver to one of its mailboxes.',
        source: ndr,
      },
      {
        text: 'The code begins with 5 although the state is temporary. Microsoft advises you to try again later.',
        source: ndr,
      },
    ],
    words: [
      'per hour message receive limit exceeded',
      'recipient receive limit',
      'mailbox flooded',
      'mail storm',
      'too many messages',
    ],
    sources: [ndr],
  },
  {
    code: 'X.2.251',
    name: 'Sending stopped, own mailbox full',
    registered: false,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Microsoft has stopped your mailbox from sending for a time, because it was full and a program kept trying to send from it.',
        who: 'you',
        act: 'free up space in your own mailbox, then wait',
        advice: {
          person: [
            'Delete mail from your own mailbox, sent mail as well. Then wait: it can send again after a while.',
            'To send sooner, use another mailbox: Microsoft support cannot lift the stop.',
          ],
          administrator: [
            'For a mailbox that sends a lot, let a retention policy empty Sent Items.',
            'Message trace does not show these messages: look at the program that sends them.',
          ],
          developer: [
            'Free up space in the sending mailbox before the next attempt.',
            'Stop after the first such error: repeating it brings the stop. Keep the addresses.',
          ],
        },
      },
    },
    confused: [],
    practice: [
      {
        by: 'Microsoft',
        means:
          '550 5.2.251 “Sender throttled due to continuous mailbox full errors”: the mailbox that sends was full too often.',
        source: continuousErrors,
      },
    ],
    notes: [],
    words: ['own mailbox full', 'sender mailbox full', 'sender throttled'],
    sources: [continuousErrors, ownMailboxFull],
  },
  {
    code: 'X.2.252',
    name: 'Not allowed to send as this address',
    registered: false,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'The account that logged in is not allowed to send with the address in the From line. With “throttled”, it is stopped for a time because it tried too often.',
        who: 'you',
        act: 'send with the address you log in with',
        advice: {
          person: [
            'In the program, set the sender (From) to the email address of the account that logs in.',
            'If the text says “throttled”, the account can send again after a while, once the sender is correct. Until then, use another account.',
            'If you need the other address, ask your IT support for the “Send As” permission on that mailbox.',
          ],
          administrator: [
            'Check who may send as the mailbox: `Get-RecipientPermission shared@example.com`.',
            'Grant it: `Add-RecipientPermission shared@example.com -Trustee ada@example.com -AccessRights SendAs`.',
          ],
          developer: [
            'Set the From address to that of the account that logs in, and put the other address into Reply-To. Do not retry unchanged, and keep the recipient’s address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.60', how: '5.7.60 says the same with a different text.' },
      { code: '5.7.57', how: '5.7.57 means that the program is not logged in.' },
      {
        code: '5.1.8',
        how: '5.1.8 from Microsoft 365 means that the account is blocked for sending spam.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '554 5.2.252 “SendAsDenied; … not allowed to send as …”: the account that logged in is not allowed to use the From address.',
        source: sendAsDenied,
      },
      {
        by: 'Microsoft',
        means:
          '550 5.2.252 “Sender throttled due to continuous send as denied errors”: the mailbox is stopped for a time, for every program that sends over SMTP. Microsoft support cannot lift this.',
        source: continuousErrors,
      },
    ],
    notes: [
      {
        text: 'X.2.252 is not in the registry. We have seen it as 554 5.2.252, when someone sent mail with an outlook.com account.',
        source: sendAsDenied,
      },
      {
        text: 'Microsoft lists X.2.251 and X.2.253 to X.2.255 for the same stop: after a full mailbox, a missing licence, too many recipients, or invalid recipients.',
        source: continuousErrors,
      },
    ],
    words: ['send as', 'from address', 'shared mailbox', 'sender throttled'],
    sources: [sendAsDenied, continuousErrors],
  },
  {
    code: 'X.2.253',
    name: 'Sending stopped, no valid licence',
    registered: false,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Microsoft has stopped your mailbox from sending for a time: it has no valid licence, and a program kept trying.',
        who: 'you',
        act: 'get a licence for the mailbox, then wait',
        advice: {
          person: [
            'Ask your IT support to check the licence of the mailbox that sends. After that, wait: it can send again after a while.',
            'To send sooner, use another mailbox: Microsoft support cannot lift the stop.',
          ],
          administrator: [
            'Give the mailbox that sends a valid licence for Exchange Online.',
            'Message trace does not show these messages: look at the program that sends them.',
          ],
          developer: [
            'Do not retry until the mailbox has a licence.',
            'Stop after the first such error: repeating it brings the stop. Keep the addresses.',
          ],
        },
      },
    },
    confused: [],
    practice: [
      {
        by: 'Microsoft',
        means:
          '550 5.2.253 “Sender throttled due to continuous invalid license errors”: the mailbox that sends has no valid licence.',
        source: continuousErrors,
      },
    ],
    notes: [],
    words: ['invalid license', 'licence', 'sender throttled'],
    sources: [continuousErrors],
  },
  {
    code: 'X.2.254',
    name: 'Sending stopped, too many recipients',
    registered: false,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Microsoft has stopped your mailbox from sending for a time: too many messages had more recipients than allowed.',
        who: 'you',
        act: 'write to fewer people at a time, then wait',
        advice: {
          person: [
            'Write to fewer people in one message. Then wait: the mailbox can send again after a while.',
            'To send sooner, use another mailbox: Microsoft support cannot lift the stop.',
          ],
          administrator: [
            'Find the program that puts too many recipients into one message.',
            'Message trace does not show these messages: look at the program that sends them.',
          ],
          developer: [
            'Put fewer recipients into one message, and wait before the next attempt.',
            'Stop after the first such error: repeating it brings the stop. Keep the addresses.',
          ],
        },
      },
    },
    confused: [],
    practice: [
      {
        by: 'Microsoft',
        means:
          '550 5.2.254 “Sender throttled due to continuous too many recipients errors”: too many messages had too many recipients.',
        source: continuousErrors,
      },
    ],
    notes: [],
    words: ['too many recipients', 'sender throttled'],
    sources: [continuousErrors],
  },
  {
    code: 'X.2.255',
    name: 'Sending stopped, invalid recipients',
    registered: false,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Microsoft has stopped your mailbox from sending for a time, because too many of its messages were for invalid addresses.',
        who: 'you',
        act: 'correct the recipients’ addresses, then wait',
        advice: {
          person: [
            'Correct the addresses you send to. Then wait: the mailbox can send again after a while.',
            'To send sooner, use another mailbox: Microsoft support cannot lift the stop.',
          ],
          administrator: [
            'Find the program that sends to invalid addresses, and clean up its list.',
            'Message trace does not show these messages: look at the program that sends them.',
          ],
          developer: [
            'Check addresses before you send, and wait before the next attempt.',
            'Stop after the first such error: repeating it brings the stop. Keep the valid addresses.',
          ],
        },
      },
    },
    confused: [],
    practice: [
      {
        by: 'Microsoft',
        means:
          '550 5.2.255 “Sender throttled due to continuous invalid recipients errors”: too many messages were for invalid recipients.',
        source: continuousErrors,
      },
    ],
    notes: [],
    words: ['invalid recipients', 'invalid addresses', 'sender throttled'],
    sources: [continuousErrors],
  },
  {
    code: 'X.3.190',
    name: 'Journal messages not accepted',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your organisation’s server sends copies of email to an archive (a journal). Microsoft 365 rejected the copy because it is not set up to accept such copies.',
        who: 'your-provider',
        act: 'change where the journal is sent',
        advice: {
          person: [
            'You cannot change this yourself. Forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'On the Exchange server, check where the journal goes: `Get-JournalRule | Format-List Name,JournalEmailAddress`.',
            'Turn on Journaling Archive in Microsoft 365, or send the journal somewhere else.',
          ],
          developer: [
            'Do not retry until the journal rule is changed. The code says nothing about the addresses in the message.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.3.3',
        how: '5.3.3 means that a system does not support a feature at all. With 5.3.190, a feature is only turned off.',
      },
      { code: '5.3.5', how: '5.3.5 means that a server is misconfigured in some way.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'Journal copies arrived from a company’s own server, but Journaling Archive is turned off in Microsoft 365.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.3.190 is not in the registry. Microsoft 365 sends it to a company’s own Exchange server.',
        source: ndr,
      },
    ],
    words: [
      'journaling on-premises messages',
      'journaling archive is disabled',
      'journal rule',
      'archive',
    ],
    sources: [ndr],
  },
  {
    code: 'X.4.8',
    name: 'Mail servers do not match the MTA-STS policy',
    registered: false,
    classes: {
      '5': {
        again: 'mended',
        plain:
          'The recipient’s mail servers did not match their domain’s own list of genuine servers (MTA-STS). Microsoft has given up.',
        who: 'their-provider',
        act: 'make the MTA-STS policy match the MX',
        advice: {
          person: [
            'Tell the recipient another way, for example by phone: only their email provider or IT support can fix this.',
            'Send the message again once this has been fixed.',
          ],
          administrator: [
            'Compare the policy with the MX: `curl https://mta-sts.example.org/.well-known/mta-sts.txt` and `dig +short MX example.org`.',
            'If the fault is in the other domain, tell its postmaster. Do not bypass the check: it protects against fake servers.',
          ],
          developer: ['Keep the address, and send again once the policy and the MX agree.'],
        },
      },
      '4': {
        plain:
          'The recipient’s domain publishes a list of its genuine mail servers (MTA-STS). The server that Microsoft found is not on it. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'make the MTA-STS policy match the MX',
        advice: {
          person: [
            'Wait: your email provider retries automatically.',
            'If the message comes back, tell the recipient another way. Only their email provider or IT support can fix this.',
          ],
          administrator: [
            'Compare the policy with the MX: `curl https://mta-sts.example.org/.well-known/mta-sts.txt` and `dig +short MX example.org`.',
            'If it is your domain, correct the `mx:` lines, then give the record a new id: `dig +short TXT _mta-sts.example.org`.',
            'If the fault is in the other domain, tell its postmaster. Do not bypass the check: it protects against fake servers.',
          ],
          developer: [
            'Leave the retries to the queue and keep the address. Do not deliver to a host that is not in the policy.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.5',
        how: '4.7.5 at Microsoft means that the server is the right one, but that its certificate does not satisfy the MTA-STS policy.',
      },
      {
        code: '4.7.323',
        how: '4.7.323: the server’s certificate does not match the TLSA record (DANE).',
      },
      {
        code: '4.4.317',
        how: 'With 4.4.317, Microsoft could not start a session, often because TLS is missing.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The destination’s MX hosts do not match its MTA-STS policy.',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'X.4.8 is not in the registry. Microsoft 365 writes it when delivery to an outside server fails.',
        source: sisimai,
      },
      {
        only: '4',
        text: 'Microsoft uses 5.4.8 with the same text.',
        source: sisimai,
      },
      {
        text: 'With MTA-STS, a domain names the hosts that may receive its mail.',
        source: { kind: 'rfc', rfc: 8461, section: '3.2' },
      },
    ],
    words: ['failed mta-sts validation', 'mta-sts', 'sts policy', 'mx host not expected'],
    sources: [sisimai, { kind: 'rfc', rfc: 8461, section: '4.1' }],
  },
  {
    code: 'X.4.14',
    name: 'Mail loop detected by Microsoft',
    registered: false,
    classes: {
      '5': {
        plain:
          'The message was stuck in a loop between servers until Microsoft 365 stopped it. The message was not delivered. The cause is a wrong setting or forwarding.',
        who: 'their-provider',
        act: 'find and break the loop',
        advice: {
          person: [
            'If you forward mail to this address yourself, turn off the forwarding.',
            'Otherwise, tell the recipient another way, for example by phone: their email provider or IT support needs to fix this.',
          ],
          administrator: [
            'Is the domain authoritative or an internal relay? Check with `Get-AcceptedDomain`. A relay without a working connector causes a mail loop.',
            'In a hybrid setup, check the connector: `Get-OutboundConnector | Format-List Name,SmartHosts,RouteAllMessagesViaOnPremises`.',
            'Read the Received lines from the bottom up and see which servers alternate. Check the forwarding rules of both mailboxes too.',
          ],
          developer: [
            'Do not retry until the loop is broken. Keep the address: the route is the problem, not the mailbox.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.4.6',
        how: '5.4.6 is the registered code for a mail loop. At Microsoft, it comes from a company’s own Exchange Server.',
      },
      { code: '5.4.300', how: '5.4.300 means that there was no loop, but the message expired.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'Exchange Online itself found the loop. Exchange Server uses 5.4.6 for the same thing.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.4.14 is not in the registry. Microsoft 365 sends it.',
        source: ndr,
      },
      {
        text: 'Exchange stops the message after 20 passes, unless it is configured differently.',
        source: ndr,
      },
      {
        text: 'The text often ends in `ATTR34`. Microsoft describes all codes from 5.4.6 to 5.4.20 as errors of the same kind.',
        source: loops,
      },
    ],
    words: [
      'hop count exceeded',
      'routing loop detected',
      'possible mail loop',
      'attr34',
      'mail loop',
    ],
    sources: [ndr, loops],
  },
  {
    code: 'X.4.62',
    name: 'Sent to the wrong Microsoft region',
    registered: false,
    classes: {
      '4': {
        plain:
          'Your email was sent to a Microsoft server in a different part of the world from the recipient’s. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'deliver to the host in the MX record',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If the message comes back, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Deliver to the host that `dig +short MX example.org` gives, never to a fixed IP address or an old Microsoft host name.',
            'If one of your devices or servers relays through your own tenant, check that an inbound connector has its certificate or IP address: `Get-InboundConnector`.',
          ],
          developer: [
            'Look up the MX of each domain again. Do not send mail for several domains to one Microsoft host. Retry.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.64',
        how: '5.7.64 means that the server is the right one, but the connector does not recognise yours yet.',
      },
      {
        code: '5.4.1',
        how: '5.4.1 with “Relay Access Denied” means that the server does not accept mail for this domain at all.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The mail went to a different region from the recipient’s (`ATTR35`).',
        source: smtpCodes,
      },
    ],
    notes: [
      {
        text: 'X.4.62 is not in the registry. Microsoft 365 sends it for incoming mail, as 451 4.4.62.',
        source: smtpCodes,
      },
      {
        text: 'The usual cause is an old entry such as `mail.messaging.microsoft.com` or `mail.global.frontbridge.com`, or a bare IP address.',
        source: wrongRegion,
      },
    ],
    words: ['wrong office 365 region', 'attr35', 'wrong region', 'wrong mx'],
    sources: [smtpCodes, wrongRegion],
  },
  {
    code: 'X.4.300',
    name: 'Message expired (Microsoft)',
    registered: false,
    classes: {
      '5': {
        again: 'later',
        plain:
          'Microsoft could not deliver your message in time and has stopped trying. The last error often follows an arrow in the text.',
        who: 'their-provider',
        act: 'fix what the last error names',
        advice: {
          person: [
            'Read the text after “->”, and look at the part after the @: a typo can lead to a server that never responds.',
            'If the address is correct, contact the person another way and send the message again a few days later.',
          ],
          administrator: [
            'Try to connect to the server yourself: `dig +short MX example.org`, then `nc -vz mx.example.org 25`.',
            'The last error of the queue is the real reason. It follows “->” in the text or is in the message trace.',
            'If it is your server, allow Microsoft’s addresses on port 25.',
          ],
          developer: [
            'The queue has stopped trying. Send again only if the message still matters, and judge the address by the last error, not by 5.4.300.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.4.7',
        how: '5.4.7 is the registered code for an expired message. Bounce messages about this often contain 4.4.7 too.',
      },
      {
        code: '5.4.316',
        how: 'With 5.4.316, the message also expired, and the code gives the reason: the connection was refused.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The remote server never responded in time, or a bounce about the message could not itself be delivered.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.4.300 is not in the registry. Microsoft 365 puts it in the bounce message when it gives up.',
        source: ndr,
      },
    ],
    words: ['message expired', 'delivery time expired', 'no answer', 'given up', 'took too long'],
    sources: [ndr],
  },
  {
    code: 'X.4.310',
    name: 'The recipient’s domain does not exist',
    registered: false,
    classes: {
      '5': {
        plain:
          'The domain (the part of the email address after the @) is not in the directory of internet names (DNS). Nothing can be delivered there.',
        who: 'you',
        act: 'correct the part after the @',
        advice: {
          person: [
            'Look at the part after the @. Is there a letter too many or too few, or .con instead of .com?',
            'Ask the person for the correct email address. Companies sometimes give up a domain.',
          ],
          administrator: [
            'Do a DNS lookup from outside: `dig MX example.org`. NXDOMAIN in the answer means that the domain does not exist.',
            'If it is your domain, check whether it has expired at the registrar. If the mail goes through a connector, check the spelling of its smart host.',
          ],
          developer: ['Do not retry. Suppress the address, but check the domain for typos first.'],
        },
      },
    },
    confused: [
      {
        code: '4.4.312',
        how: '4.4.312 means that the DNS lookup gave no usable answer. The domain may still exist.',
      },
      {
        code: '5.1.2',
        how: '5.1.2 is the registered code for a domain that does not exist or does not accept mail.',
      },
      {
        code: '5.4.4',
        how: 'Exchange Server uses 5.4.4 for a domain that it cannot find.',
      },
    ],
    practice: [
      { by: 'Microsoft', means: 'The domain does not exist in the DNS.', source: sisimai },
    ],
    notes: [
      {
        text: 'X.4.310 is not in the registry. Microsoft 365 uses it, as 550 5.4.310, when it cannot pass a message on.',
        source: sisimai,
      },
    ],
    words: ['dns domain does not exist', 'domain not found', 'nxdomain', 'host not found'],
    sources: [sisimai],
  },
  {
    code: 'X.4.312',
    name: 'DNS query failed (Microsoft)',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'Microsoft looked up the recipient’s domain in the directory of internet names (DNS) and got no usable answer. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'fix the domain’s DNS',
        advice: {
          person: [
            'Check the part after the @. If it is correct, wait: your email provider retries automatically.',
          ],
          administrator: [
            'Query each name server of the domain: `dig +nssearch example.org`, then `dig MX example.org @192.0.2.53`.',
            '“InfoNoRecords” means that the name exists, but has neither an MX record nor an address.',
            'If the domain uses DNSSEC, check its signatures: `delv MX example.org`. Microsoft 365 also uses the code when they are broken.',
            'If the mail leaves through a connector, check that the name of its smart host resolves: `Get-OutboundConnector | Format-List Name,SmartHosts`.',
          ],
          developer: [
            'Leave the retries to the queue. Do not suppress any address until the answer is NXDOMAIN.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'Microsoft kept looking up the recipient’s domain and got no usable answer before the message expired. The message was not delivered.',
        who: 'their-provider',
        act: 'fix the domain’s DNS records',
        advice: {
          person: [
            'Check the part after the @ for a typo.',
            'If it is correct, tell the person another way, for example by phone, that DNS lookups for their domain fail.',
          ],
          administrator: [
            'Query the DNS as Microsoft did: `dig MX example.org` and `dig +dnssec MX example.org`. A domain with broken signatures returns SERVFAIL.',
          ],
          developer: [
            'Do not resend immediately. Keep the address, and send again when the DNS of the domain works.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.4.310',
        how: '5.4.310 means that the DNS did answer, and the domain does not exist.',
      },
      {
        code: '4.4.3',
        how: '4.4.3 is the registered code for a failed directory lookup, and the DNS is such a directory.',
      },
      {
        code: '4.4.316',
        how: '4.4.316 means that the server’s address is known, but it refuses the connection.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The lookup of the destination’s MX or address failed.',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'X.4.312 is not in the registry. Microsoft 365 uses the code for outgoing mail.',
        source: sisimai,
      },
      {
        text: 'Possible causes are an error at the DNS host, a domain that has just expired, or an old MX record that is still cached.',
        source: connectors,
      },
      {
        text: 'Microsoft 365 retries for 24 hours. Then the message comes back.',
        source: connectors,
      },
    ],
    words: [
      'dns query failed',
      'infonorecords',
      'dns failure',
      'mx lookup failed',
      'servfail',
      'no usable answer',
    ],
    sources: [sisimai, connectors],
  },
  {
    code: 'X.4.315',
    name: 'Connection timed out (Microsoft)',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'Microsoft could not connect to the other server: it did not respond in time. It may be down, or Microsoft tries the wrong IP address. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'start the server, or correct its address',
        advice: {
          person: [
            'Wait a day: Microsoft retries automatically.',
            'If it is urgent, contact the person another way, for example by phone. Their server may be down.',
          ],
          administrator: [
            'Try to connect yourself: `dig +short MX example.org`, then `nc -vz mx.example.org 25`. No answer at all points to a firewall or a wrong address.',
            'If the mail leaves through a connector, check the address of its smart host: `Get-OutboundConnector | Format-List Name,SmartHosts`.',
          ],
          developer: [
            'Leave the retries to the queue. A timeout says nothing about the address, so keep it.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.4.316',
        how: '4.4.316 means that the other server refused the connection. With 4.4.315, it did not respond at all.',
      },
      { code: '4.4.1', how: '4.4.1 is the registered code for a host that does not respond.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '450 4.4.315: Microsoft 365 cannot connect to the other server, for example because that server is down or a connector has the wrong address.',
        source: connectors,
      },
    ],
    notes: [
      {
        text: 'X.4.315 is not in the registry. Microsoft 365 writes it when delivery to an outside server fails.',
        source: connectors,
      },
      {
        text: 'Microsoft 365 retries for 24 hours. Then the message comes back.',
        source: connectors,
      },
    ],
    words: ['connection timed out', 'timeout', 'server down', 'firewall', 'smart host'],
    sources: [connectors],
  },
  {
    code: 'X.4.316',
    name: 'Connection refused (Microsoft)',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'The other server did not let Microsoft connect at all. It may be down or behind a firewall. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'start the server or open its firewall',
        advice: {
          person: [
            'Wait a day: a server that was down is often back by then, and Microsoft retries automatically.',
            'If it is urgent, contact the person another way, for example by phone. Their server may be down.',
          ],
          administrator: [
            'Try to connect yourself: `dig +short MX example.org`, then `nc -vz mx.example.org 25`. The bounce gives the IP address that refused.',
            'If it is your server, check that it listens on port 25 and that the firewall allows Microsoft’s address ranges.',
            'If you have moved to Microsoft 365 and shut down the old server, delete the connector that still points to it.',
          ],
          developer: [
            'Leave the retries to the queue. A refused connection says nothing about the address, so keep it.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The other server kept refusing the connection until Microsoft gave up. The message was not delivered, and Microsoft does not retry it.',
        who: 'their-provider',
        act: 'start the server or open its firewall',
        advice: {
          person: [
            'Check the part after the @ for a typo.',
            'If it is correct, tell the person another way, for example by phone, that their mail server refuses connections. Send again later.',
          ],
          administrator: [
            'Check whether the server responds to you: `nc -vz mx.example.org 25`. If it does, its firewall may block only Microsoft.',
            'If it is your domain, an MX record may still point to a server that no longer exists: `dig +short MX example.org`.',
          ],
          developer: [
            'Do not resend immediately. Send again when the server is back. Suppress only if a domain has refused connections for weeks.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.4.318',
        how: '4.4.318 means that there was a connection, but the server closed it.',
      },
      {
        only: '4',
        code: '4.4.315',
        how: 'With 4.4.315, the other server did not respond at all.',
      },
      { code: '4.4.1', how: '4.4.1 is the registered code for a host that does not respond.' },
      {
        only: '5',
        code: '5.4.300',
        how: 'With 5.4.300, the message also expired, for whatever reason. The text may give it.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Microsoft',
        means:
          '450 4.4.316: Microsoft cannot connect to the remote server, nearly always because of a problem with that server.',
        source: ndr,
      },
      {
        only: '5',
        by: 'Microsoft',
        means: '5.4.316: the server kept refusing until the message expired.',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'X.4.316 is not in the registry. Microsoft 365 writes it when delivery to an outside server fails.',
        source: ndr,
      },
      {
        text: 'Socket error 10061 is Windows’ own number for “connection refused”, not an SMTP reply. No server sent a reply.',
        source: ndr,
      },
      {
        text: 'Microsoft 365 retries for 24 hours. Then the message comes back.',
        source: connectors,
      },
    ],
    words: [
      'connection refused',
      'socket error code 10061',
      '10061',
      'server down',
      'firewall',
      'message expired, connection refused',
    ],
    sources: [ndr, sisimai, connectors],
  },
  {
    code: 'X.4.317',
    name: 'No session with the other server',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'Microsoft could not start a session with the other server, often because of required encryption. The text next to the code gives the reason. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'offer TLS with a complete certificate chain',
        advice: {
          person: [
            'Wait: your message is sent automatically if the problem at the recipient’s mail server is fixed in time.',
            'If the message comes back, tell the recipient another way, for example by phone. Their email provider or IT support needs to fix their mail server, often its encryption.',
          ],
          administrator: [
            'Check what the server presents: `openssl s_client -starttls smtp -connect mx.example.org:25 -showcerts`. The intermediate certificates must be there.',
            '“STARTTLS is required” means that a connector or a policy requires TLS, but the server does not offer it. Turn on TLS there.',
          ],
          developer: [
            'Leave the retries to the queue. Never fall back to plain text. Keep the address.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'Microsoft kept trying to start a session with the other server, but failed until the message expired. Encryption is often the cause. The text next to the code gives the reason.',
        who: 'their-provider',
        act: 'offer STARTTLS with a valid certificate',
        advice: {
          person: [
            'Tell the person another way, for example by phone, that Microsoft could not start a session with their mail server.',
          ],
          administrator: [
            'Test the server: `openssl s_client -starttls smtp -connect mx.example.org:25`. If it is your own connector, check whether it has to require TLS.',
          ],
          developer: [
            'Do not resend immediately. Keep the address: the server is what needs to be fixed.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.321',
        how: 'With 4.7.321, STARTTLS is missing or fails too, but DANE in the DNS requires it.',
      },
      { code: '4.4.316', how: '4.4.316 means that the connection was refused.' },
      {
        code: '4.7.5',
        how: '4.7.5 at Microsoft means that the certificate does not satisfy the MTA-STS policy.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'With `UntrustedRoot`: the server sent its own certificate without the intermediate ones.',
        source: untrustedRoot,
      },
      {
        by: 'Microsoft',
        means:
          'With “STARTTLS is required”: TLS is required for this destination, and the server does not offer it.',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'X.4.317 is not in the registry. Microsoft 365 uses the code for outgoing mail.',
        source: untrustedRoot,
      },
      {
        text: 'Microsoft does not download missing intermediate certificates. It can also reject a server that delivers mail to it if that server presents an incomplete chain.',
        source: untrustedRoot,
      },
      {
        text: 'The code can also mean that a server immediately replies with an error such as “Service not available”.',
        source: connectors,
      },
    ],
    words: [
      'cannot connect to remote server',
      'untrustedroot',
      'starttls is required to send mail',
      'certificate chain',
      'intermediate certificate',
    ],
    sources: [untrustedRoot, sisimai, connectors],
  },
  {
    code: 'X.4.318',
    name: 'Connection closed by the remote server',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'The other server closed the connection in the middle of the session, without saying why. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'find what closes the connection',
        advice: {
          person: [
            'Wait: Microsoft retries automatically, and the next attempt may succeed.',
            'If the message comes back, send a short test without attachments, and tell the recipient another way.',
          ],
          administrator: [
            'Watch where the session stops: `swaks --to maria@example.org --server mx.example.org --tls --quit-after RCPT`.',
            'Turn off SMTP inspection in the receiving server’s firewall. Then check the server’s load and log.',
            'If only encrypted sessions fail, compare TLS versions and certificates.',
          ],
          developer: [
            'Leave the retries to the queue and keep the address. There was no reply, so nothing is known about the address.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The other server kept closing the connection until the message expired. The message was not delivered.',
        who: 'their-provider',
        act: 'find what closes the connections',
        advice: {
          person: [
            'Send it once more after a few hours. If it fails again, tell the person another way.',
          ],
          administrator: [
            'Check the firewall, mail filter and TLS of the receiving server: something there closes the connection without a reply.',
          ],
          developer: ['Do not resend immediately. Keep the address.'],
        },
      },
    },
    confused: [
      { code: '4.4.2', how: '4.4.2 is the registered code for a dropped connection.' },
      { code: '4.4.316', how: '4.4.316 means that there was never a connection.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The remote server closed the connection abruptly (`SuspiciousRemoteServerError`).',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'X.4.318 is not in the registry. Microsoft 365 uses the code for outgoing mail.',
        source: sisimai,
      },
      {
        text: 'Microsoft names three possible causes: a firewall that inspects SMTP, a server that hangs or is short of resources, and a bad network. None of them is spam.',
        source: connectors,
      },
    ],
    words: [
      'suspiciousremoteservererror',
      'connection was closed abruptly',
      'connection reset',
      'connection dropped',
      'cut the connection',
    ],
    sources: [sisimai, connectors],
  },
  {
    code: 'X.6.11',
    name: 'Bare line feeds not accepted',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your email program, or an attachment, put unusual line endings into the message. The receiving server cannot accept them, so the message was not delivered.',
        who: 'you',
        act: 'send it from a different email program',
        advice: {
          person: [
            'Send the message again from your provider’s website instead of your email program.',
            'If the message still comes back, leave out the attachment or send a link to the file.',
          ],
          administrator: [
            'Find the program that ends lines with a bare LF instead of CR LF, and update or fix it.',
            'A receiving server that offers `BDAT` can help too: look for CHUNKING in its reply to EHLO.',
          ],
          developer: [
            'End every line with CR LF before the message is signed and sent. Do not retry unchanged, and keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.6.0',
        how: '5.6.0 means that the content makes the message undeliverable, and that no other code describes the reason.',
      },
      {
        code: '5.6.7',
        how: '5.6.7 is about addresses with non-ASCII characters, not about line endings.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The message contains bare line feeds, and the destination does not offer BDAT, which could carry them.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.6.11 is not in the registry. Microsoft 365 sends it, as 550 5.6.11, with the text “Invalid characters”.',
        source: ndr,
      },
      {
        text: 'Microsoft used to remove bare line feeds. It no longer does, since every change can break a DKIM signature.',
        source: bareLineFeeds,
      },
      {
        text: 'BDAT belongs to the CHUNKING extension. Microsoft sends bare line feeds with it, although this RFC asks for CR LF in text messages.',
        source: { kind: 'rfc', rfc: 3030, section: '2' },
      },
    ],
    words: ['invalid characters', 'bare line feed', 'bare lf', 'bare linefeed', 'bdat', 'chunking'],
    sources: [ndr, bareLineFeeds, { kind: 'rfc', rfc: 3030, section: '2' }],
  },
  {
    code: 'X.7.57',
    name: 'Device or program not logged in',
    registered: false,
    classes: {
      '5': {
        again: 'kept-or-mended',
        plain:
          'A device or program, such as a scanner, tried to send email through Microsoft 365 without a successful login. In a bounce message, it can mean that the recipient’s server requires a login.',
        who: 'your-provider',
        act: 'set up the login on the device',
        advice: {
          person: [
            'In the settings of the program or device, enter the username (the whole email address) and the password, and turn on TLS.',
            'If the text also has 5.7.139 or 5.7.3, the login itself failed: look up that code. For a shared device, tell your IT support.',
          ],
          administrator: [
            'Check that SMTP AUTH is on for the mailbox: `Get-CASMailbox ada@example.com | Format-List SmtpClientAuthenticationDisabled`.',
            'The device must use STARTTLS on port 587 first, or the server does not offer a login. Use OAuth if the device supports it.',
            'If a device cannot log in, use a different method, such as a connector for its IP address.',
          ],
          developer: [
            'Send STARTTLS, then AUTH, and MAIL FROM only after 235. Do not retry without a login. The address is not the problem.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.8',
        how: '5.7.8 is the reply to the login itself: wrong username or password.',
      },
      {
        code: '5.7.64',
        how: '5.7.64 is about a company’s own mail server at its connector, not about a login.',
      },
      { code: '530', how: '530 is the reply code for “log in first” or “start TLS first”.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A device or program uses `smtp.office365.com` without being logged in.',
        source: ndr,
      },
      {
        by: 'Microsoft',
        means:
          'With “configured to reject email from anonymous users”: the recipient’s server requires a login. Tell the recipient another way.',
        source: anonymousUsers,
      },
    ],
    notes: [
      {
        text: 'X.7.57 is not in the registry. Microsoft 365 sends it at `smtp.office365.com`, for example.',
        source: ndr,
      },
      {
        text: 'The login must belong to a user with a mailbox in Exchange Online, and it works only over TLS.',
        source: anonymous,
      },
    ],
    words: [
      'not authenticated to send anonymous mail',
      'client was not authenticated',
      'scan to mail',
      'printer',
      'smtp.office365.com',
      'smtp auth',
    ],
    sources: [ndr, anonymous],
  },
  {
    code: 'X.7.60',
    name: 'No permission to send as this sender',
    registered: false,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'The account that logged in is not allowed to send with the email address in the From line. The message was not sent.',
        who: 'you',
        act: 'send with the address you log in with',
        advice: {
          person: [
            'In the program, set the sender (From) to the email address of the account that logs in.',
            'If you need the other address, ask your IT support for the “Send As” permission on that mailbox.',
          ],
          administrator: [
            'Check who may send as the mailbox: `Get-RecipientPermission shared@example.com`.',
            'Grant it: `Add-RecipientPermission shared@example.com -Trustee ada@example.com -AccessRights SendAs`.',
          ],
          developer: [
            'Set the From address to that of the account that logs in, and put the other address into Reply-To. Do not retry unchanged, and keep the recipient’s address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.2.252', how: '5.2.252 with “SendAsDenied” says the same with a different text.' },
      { code: '5.7.57', how: '5.7.57 means that the program is not logged in.' },
      {
        code: '5.1.8',
        how: '5.1.8 from Microsoft 365 means that the account is blocked for sending spam.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '550 5.7.60 “Client does not have permissions to send as this sender”: the account that logged in is not allowed to use the From address.',
        source: sendAsPermission,
      },
    ],
    notes: [
      {
        text: 'X.7.60 is not in the registry. Microsoft sends it to its own customers when they send mail, as 550 5.7.60.',
        source: sendAsPermission,
      },
    ],
    words: ['send as', 'from address', 'shared mailbox'],
    sources: [sendAsPermission],
  },
  {
    code: 'X.7.64',
    name: 'Connector does not recognise the server',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your organisation’s own mail server sends through Microsoft 365, but Microsoft no longer recognises it. Your message was not sent.',
        who: 'your-provider',
        act: 'correct the inbound connector',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support. Only they can fix this.',
          ],
          administrator: [
            'Compare the connector with your actual setup: `Get-InboundConnector | Format-List Name,SenderIPAddresses,TlsSenderCertificateName`.',
            'Does the server have a new IP address, or a new certificate with a different name? Enter it in the connector.',
            'Check that the sender’s domain is one of yours: `Get-AcceptedDomain`.',
          ],
          developer: [
            'Do not retry until the connector is correct. Every address fails in the same way, so do not suppress any.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.4.62',
        how: '4.4.62 means that the mail went to a Microsoft server in a different region.',
      },
      {
        code: '5.4.1',
        how: '5.4.1 with “Relay Access Denied” means that the server that was reached does not handle the recipient’s domain.',
      },
      { code: '5.7.57', how: '5.7.57 means that a device that should log in is not logged in.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The inbound connector no longer recognises the company’s own server (TenantAttribution).',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.64 is not in the registry. Microsoft 365 sends it to a company’s own mail server.',
        source: ndr,
      },
      {
        text: 'Either the name in the certificate or the server’s IP address differs from what the connector contains.',
        source: attribution,
      },
    ],
    words: [
      'tenantattribution',
      'relay access denied',
      'inbound connector',
      'hybrid',
      'on-premises relay',
    ],
    sources: [ndr, attribution],
  },
  {
    code: 'X.7.68',
    name: 'Direct Send not allowed',
    registered: false,
    classes: {
      '5': {
        plain:
          'The message has a sender address of the recipient’s own organisation, but came from a server unknown to the organisation. It rejects such mail.',
        who: 'your-provider',
        act: 'set up a connector, or log in to send',
        advice: {
          person: [
            'If a device, a website or a service sends for you, forward the whole bounce message to your IT support. They need to fix this.',
            'If someone outside forwarded your mail, write to the recipient directly.',
          ],
          administrator: [
            'Check whether the organisation rejects Direct Send: `Get-OrganizationConfig | Format-List RejectDirectSend`.',
            'Set up an inbound connector for the service or device, by certificate or IP address. SPF, DKIM and DMARC do not replace it.',
            'Or let the program log in and send its mail through `smtp.office365.com`.',
          ],
          developer: [
            'Do not retry until the organisation has set up a connector. Keep the addresses: the server rejected the route, not the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.64',
        how: '5.7.64 means that a connector exists, but does not recognise the server that sends.',
      },
      {
        code: '5.7.57',
        how: '5.7.57 means that a program sends through `smtp.office365.com` without being logged in.',
      },
      {
        code: '5.7.708',
        how: '5.7.708 is about mail that leaves from low-reputation IP addresses, typical for new customers.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '550 5.7.68 “Direct Send not allowed for this organization from unauthorized sources”: the mail used one of the organisation’s domains, without a connector.',
        source: directSend,
      },
    ],
    notes: [
      {
        text: 'X.7.68 is not in the registry. Microsoft 365 sends it if the organisation has turned on `RejectDirectSend`.',
        source: directSend,
      },
      {
        text: 'The message trace does not show such mail, because Microsoft rejects it before accepting it.',
        source: directSend,
      },
    ],
    words: ['tenantinboundattribution', 'direct send', 'rejectdirectsend', 'connector', 'printer'],
    sources: [directSend],
  },
  {
    code: 'X.7.124',
    name: 'Not on the group’s list of allowed senders',
    registered: false,
    classes: {
      '5': {
        plain:
          'The address is a group that accepts email only from people on its list, and you are not on it. No one in the group got the message.',
        who: 'recipient',
        act: 'add the sender to the group’s list',
        advice: {
          person: [
            'Ask the owner of the group to add you. The bounce message explains how to find the owner.',
            'If the group is in your own organisation, try to join it in Outlook.',
            'Otherwise, write to one person in the group directly.',
          ],
          administrator: [
            'Check who may send to it: `Get-DistributionGroup staff@example.org | Format-List AcceptMessagesOnlyFrom*`.',
            'Add the sender under delivery management. An external sender needs a mail contact first.',
          ],
          developer: [
            'Do not retry. The group exists, but it does not accept your mail: send to a different address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.133',
        how: '5.7.133 means that the group rejects all external senders, without a list.',
      },
      {
        code: '5.7.193',
        how: '5.7.193 is the same rejection by a Microsoft 365 group, for people who are not members.',
      },
      {
        code: '5.7.1',
        how: '5.7.1 is the general code for a rejection by policy, for groups and everything else.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The sender is not on the list of people who may send to this distribution group.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.124 is not in the registry. Microsoft 365 sends it for mail to one of its groups.',
        source: ndr,
      },
      { text: 'Even the owner of a group may have to be added to the list.', source: ndr },
      {
        text: 'A group of more than 5,000 members accepts mail from members only, and a moderator has to approve it.',
        source: allowedSenders,
      },
    ],
    words: [
      'not in allowed-senders list',
      'allowed senders',
      'distribution group',
      'mailing list',
      'group permission',
    ],
    sources: [ndr, allowedSenders],
  },
  {
    code: 'X.7.133',
    name: 'External senders not allowed (group)',
    registered: false,
    classes: {
      '5': {
        plain:
          'The address is a group that accepts email only from inside its organisation. You wrote from outside it, so no one in the group got your email.',
        who: 'recipient',
        act: 'allow external senders for the group',
        advice: {
          person: [
            'Use a public email address of that organisation, or write to one person there.',
            'If the group should be open, ask its owner to allow external senders.',
          ],
          administrator: [
            'If it is your group and it should be open, run `Set-DistributionGroup staff@example.org -RequireSenderAuthenticationEnabled $false`.',
            'To admit only some external senders, run that too. Then list their mail contacts and your own people under delivery management.',
            'If your own users get this reply, they sent without logging in, or through a different service.',
          ],
          developer: [
            'Do not retry. The group exists and rejects all external mail: remove it from your list.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.134', how: '5.7.134 says the same about a single mailbox.' },
      {
        code: '5.7.124',
        how: '5.7.124 means that the group has a list of senders, and you are not on it.',
      },
      {
        code: '5.7.193',
        how: '5.7.193 says the same about a Microsoft 365 group, which is a different kind of group.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The distribution group is set to reject senders from outside the organisation.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.133 is not in the registry. Microsoft 365 sends it for mail to one of its distribution groups.',
        source: ndr,
      },
      {
        text: 'A group’s list of allowed senders is separate from the allow list of the spam filter.',
        source: closedGroup,
      },
    ],
    words: [
      'sender not authenticated for group',
      'not authenticated for group',
      'external senders',
      'distribution group',
      'internal only',
    ],
    sources: [ndr, closedGroup],
  },
  {
    code: 'X.7.134',
    name: 'External senders not allowed (mailbox)',
    registered: false,
    classes: {
      '5': {
        plain:
          'This mailbox accepts email only from people inside its organisation. You wrote from outside it, so your message was rejected.',
        who: 'their-provider',
        act: 'allow external senders for the mailbox',
        advice: {
          person: [
            'Ask the person another way, for example by phone, for an email address that accepts external mail.',
            'If they did not know about the restriction, they can ask their IT support to open the mailbox.',
          ],
          administrator: [
            'If it is your mailbox and it should be open, run `Set-Mailbox maria@example.org -RequireSenderAuthenticationEnabled $false`.',
            'To admit only some external senders, run that too. Then choose “Selected senders” and add their mail contacts and your own people.',
          ],
          developer: [
            'Do not retry. The mailbox exists but rejects your mail: ask the user for a different address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.133', how: '5.7.133 says the same about a group.' },
      {
        code: '5.7.12',
        how: '5.7.12 at Microsoft is the same rejection, but does not say what kind of address it is.',
      },
      { code: '5.1.1', how: '5.1.1 means that the mailbox does not exist. With 5.7.134, it does.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The mailbox is set to reject senders from outside the organisation.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.134 is not in the registry. Microsoft 365 sends it for mail to one of its mailboxes.',
        source: ndr,
      },
      {
        text: 'The setting that causes it is called “Require senders to be authenticated”. It blocks everyone outside the organisation.',
        source: closedMailbox,
      },
    ],
    words: [
      'sender was not authenticated for mailbox',
      'not authenticated for mailbox',
      'external senders',
      'internal only',
    ],
    sources: [ndr, closedMailbox],
  },
  {
    code: 'X.7.135',
    name: 'External senders not allowed (public folder)',
    registered: false,
    classes: {
      '5': {
        plain:
          'The address belongs to a shared folder that accepts email only from people inside that organisation. Your message was rejected.',
        who: 'their-provider',
        act: 'allow external senders for the folder',
        advice: {
          person: [
            'Write to a person there, or to a public email address of the organisation.',
            'If a website gives this address, tell the organisation: the folder may be closed by mistake.',
          ],
          administrator: [
            'If it is your folder and it should be open, run `Set-MailPublicFolder orders@example.org -RequireSenderAuthenticationEnabled $false`.',
            'To admit only some external senders, run that too. Then set “Accept messages from” to their mail contacts and your own people.',
          ],
          developer: [
            'Do not retry. The folder exists but does not accept your mail: find a different address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.13',
        how: '5.7.13 at Microsoft has the same meaning. In the registry, it means a disabled account.',
      },
      { code: '5.7.134', how: '5.7.134 says the same about a mailbox.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The public folder is set to reject senders from outside the organisation.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.135 is not in the registry. Microsoft 365 sends it for mail to a public folder.',
        source: ndr,
      },
      {
        text: 'Microsoft lists 5.7.13 and 5.7.135 in one row, with one text and one solution.',
        source: ndr,
      },
    ],
    words: [
      'not authenticated for public folder',
      'public folder',
      'external senders',
      'internal only',
      'folder closed to outsiders',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.136',
    name: 'External senders not allowed (mail user)',
    registered: false,
    classes: {
      '5': {
        plain:
          'This address leads to a mailbox elsewhere, and the organisation lets only its own people send email to it. Your message was rejected.',
        who: 'their-provider',
        act: 'allow external senders for the address',
        advice: {
          person: [
            'Ask the person which mailbox they really read, and send your email to that address.',
            'Or ask them to have their IT support open this address.',
          ],
          administrator: [
            'If the address is yours and should be open, run `Set-MailUser maria@example.org -RequireSenderAuthenticationEnabled $false`.',
            'In the Exchange admin center, mail users are listed under contacts. The setting is under delivery restrictions.',
          ],
          developer: [
            'Do not retry. The address exists but rejects external mail: ask for a different one.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.134', how: '5.7.134 says the same about a mailbox inside the organisation.' },
      {
        code: '5.7.12',
        how: '5.7.12 at Microsoft has nearly the same text, “not authenticated by organization”.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The mail user is set to reject senders from outside the organisation.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.136 is not in the registry. Microsoft 365 sends it for mail to one of its mail users.',
        source: ndr,
      },
      {
        text: 'Here, “not authenticated” means that the sender is not a person inside the organisation.',
        source: closedMailUser,
      },
    ],
    words: ['sender was not authenticated', 'mail user', 'external senders', 'internal only'],
    sources: [ndr, closedMailUser],
  },
  {
    code: 'X.7.139',
    name: 'Login refused (Microsoft)',
    registered: false,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Microsoft did not accept the login. Often, password login for sending is disabled for the account or the whole organisation. The text says whether the password was wrong.',
        who: 'your-provider',
        act: 'allow this login method, or use a different one',
        advice: {
          person: [
            'Remove the account from the email program and add it again, so that Microsoft’s own login page opens.',
            'If a device or website sends with your password, tell your email provider or IT support.',
            'If the text says “credentials were incorrect”, check the username and password. If it says “disabled”, a new password does not help.',
          ],
          administrator: [
            'Read the text: “for the Tenant” means the whole organisation, “basic authentication is disabled” means the login method.',
            'Use OAuth in the program. For devices, find another way to send mail.',
          ],
          developer: [
            'Do not repeat the login. Ask for a new password only if the text says that the credentials were incorrect. Otherwise, offer OAuth.',
            'The recipient is not the problem: never suppress.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.3',
        how: '5.7.3 is Microsoft’s other login code, and a wrong password can lead to either. Read the text.',
      },
      { code: '5.7.57', how: '5.7.57 means that the program is not logged in.' },
      { code: '5.7.8', how: '5.7.8 is the registered code for a wrong username or password.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '535 5.7.139 “Authentication unsuccessful”: the text after it says why, for example that basic authentication, or SMTP login, is disabled.',
        source: basicDisabled,
      },
    ],
    notes: [
      {
        text: 'X.7.139 is not in the registry. Microsoft sends it to its own customers when they log in.',
        source: basicDisabled,
      },
    ],
    words: [
      'authentication unsuccessful',
      'basic authentication is disabled',
      'smtp auth disabled',
      'smtpclientauthentication',
    ],
    sources: [basicDisabled, tenantDisabled],
  },
  {
    code: 'X.7.193',
    name: 'External senders not allowed (M365 group)',
    registered: false,
    classes: {
      '5': {
        plain:
          'The address is a team’s group in Microsoft 365. It accepts email only from members, or only from inside the organisation. Your message was rejected.',
        who: 'recipient',
        act: 'allow external senders for the group',
        advice: {
          person: [
            'Ask someone in the group to pass on your message, or write to them directly.',
            'The owner of the group can change this in Outlook: edit the group, and allow people outside the organisation to email it.',
          ],
          administrator: [
            'If it is your group, run `Set-UnifiedGroup -Identity team@example.org -RequireSenderAuthenticationEnabled $false`.',
            'Wait before you test: the change may take a while.',
          ],
          developer: [
            'Do not retry. The group exists but does not accept your mail: use the address of a person or a public one.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.133', how: '5.7.133 is the same rejection by a distribution group.' },
      { code: '5.7.124', how: '5.7.124 means that the group has its own list of senders.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The Microsoft 365 group accepts no external mail, or no mail from people who are not members.',
        source: unifiedGroup,
      },
    ],
    notes: [
      {
        text: 'X.7.193 is not in the registry. Microsoft 365 sends it, as 550 5.7.193, for mail to a Microsoft 365 group.',
        source: unifiedGroup,
      },
    ],
    words: [
      'unifiedgroupagent',
      "external senders aren't permitted",
      'microsoft 365 group',
      'teams group',
      'not a group member',
      'group closed to outsiders',
    ],
    sources: [unifiedGroup],
  },
  {
    code: 'X.7.232',
    name: 'Trial customer over its daily limit',
    registered: false,
    classes: {
      '5': {
        again: 'later',
        plain:
          'Your organisation is trying Microsoft 365 for free. It has reached the trial’s daily limit for external recipients. Your message was not sent.',
        who: 'your-provider',
        act: 'wait a day, then send the rest',
        advice: {
          person: [
            'Wait a day, then send the message again. Other people’s email may have used up the limit.',
            'Forward the whole bounce message to your IT support: no one in your organisation can email outside addresses at the moment.',
          ],
          administrator: [
            'To find out who sent so much, open “Tenant Outbound External Recipients Rate” in the Exchange admin center, under Reports, Mail flow.',
            'A paid licence raises the limit. The block ends when the count of the last 24 hours is below the limit.',
          ],
          developer: [
            'Stop sending to external recipients until 24 hours have passed, then send the rest. The message was never sent, so keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.233',
        how: '5.7.233 is the same limit for paying customers.',
      },
      {
        code: '5.1.90',
        how: '5.1.90 is the daily limit of one account.',
      },
      {
        code: '5.7.705',
        how: '5.7.705 means that the organisation is blocked for spam, not for its number of recipients.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'A trial customer is over the limit of external recipients per 24 hours (“tenant external recipient rate limit”).',
        source: externalLimit,
      },
    ],
    notes: [
      {
        text: 'X.7.232 is not in the registry. Microsoft 365 sends it to its own customers when they send mail.',
        source: externalLimit,
      },
      {
        text: 'The limit counts a rolling window of 24 hours, for all accounts together.',
        source: externalLimit,
      },
    ],
    words: ['tenant external recipient rate limit', 'terrl', 'trial tenant', 'daily limit'],
    sources: [externalLimit],
  },
  {
    code: 'X.7.233',
    name: 'Your organisation is over its daily limit',
    registered: false,
    classes: {
      '5': {
        again: 'later',
        plain:
          'Your organisation has reached the daily limit for external recipients that its Microsoft 365 licences allow. Your message was not sent.',
        who: 'your-provider',
        act: 'wait a day, then send the rest',
        advice: {
          person: [
            'Wait a day, then send the message again. Other people’s email may have used up the limit.',
            'Forward the whole bounce message to your IT support: no one in your organisation can email outside addresses at the moment.',
          ],
          administrator: [
            'To find out who sent so much, open “Tenant Outbound External Recipients Rate” in the Exchange admin center, under Reports, Mail flow.',
            'Send newsletters and other bulk mail through a service designed for them. More licences raise the limit.',
            'Check in the message trace whether an account is being misused.',
          ],
          developer: [
            'Stop sending to external recipients until 24 hours have passed, then send the rest. The message was never sent, so keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.232',
        how: '5.7.232 is the same limit for trial customers.',
      },
      {
        code: '5.1.90',
        how: '5.1.90 is the daily limit of one account.',
      },
      {
        code: '5.7.236',
        how: '5.7.236 is the limit for addresses at `onmicrosoft.com`.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'All accounts of a customer together are over the limit of external recipients per 24 hours (“tenant external recipient rate limit”).',
        source: externalLimit,
      },
    ],
    notes: [
      {
        text: 'X.7.233 is not in the registry. Microsoft 365 sends it to its own customers when they send mail.',
        source: externalLimit,
      },
      {
        text: 'The limit counts a rolling window of 24 hours. The block ends when the count falls below the limit.',
        source: externalLimit,
      },
    ],
    words: [
      'tenant external recipient rate limit',
      'terrl',
      'tenant exceeded its daily limit',
      'daily limit',
    ],
    sources: [externalLimit],
  },
  {
    code: 'X.7.236',
    name: 'Too much mail from onmicrosoft.com addresses',
    registered: false,
    classes: {
      '5': {
        again: 'later',
        plain:
          'The message was sent from an address that ends in onmicrosoft.com. Your organisation has reached the low daily limit of external recipients for such addresses.',
        who: 'your-provider',
        act: 'use your own domain',
        advice: {
          person: [
            'Wait a day, then send the message again. Other people’s email may have used up the limit.',
            'Forward the whole bounce message to your IT support: no one with such an address can email outside addresses at the moment.',
          ],
          administrator: [
            'Add your own domain and make it the primary address of each mailbox. Mail from that domain has the usual limits.',
            'Check which mailboxes still use such an address: `Get-Mailbox -ResultSize Unlimited | Where-Object PrimarySmtpAddress -like "*.onmicrosoft.com"`.',
          ],
          developer: [
            'Stop sending from such addresses to external recipients until 24 hours have passed, then send the rest. The message was never sent, so keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.233',
        how: '5.7.233 is the limit of the whole organisation, whatever the domain.',
      },
      {
        code: '5.7.750',
        how: '5.7.750 means too much mail from domains that are not set up in the tenant.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '550 5.7.236: addresses at `onmicrosoft.com` sent to more than 100 external recipients in 24 hours.',
        source: onmicrosoft,
      },
    ],
    notes: [
      {
        text: 'X.7.236 is not in the registry. Microsoft 365 sends it to its own customers when they send mail.',
        source: onmicrosoft,
      },
      {
        text: 'The limit is 100 external recipients per organisation in 24 hours. Microsoft planned to start with trial customers in October 2025 and to reach the largest customers in June 2026.',
        source: onmicrosoft,
      },
    ],
    words: ['onmicrosoft.com', 'moera', 'daily limit'],
    sources: [onmicrosoft],
  },
  {
    code: 'X.7.320',
    name: 'Certificate validation failed (Microsoft)',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'Microsoft could not verify the certificate of the other server, so it has not sent the message yet. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'fix the certificate of the mail server',
        advice: {
          person: [
            'Wait: Microsoft retries automatically, but cannot send the message until the certificate has been fixed.',
            'If it is urgent, contact the person another way, for example by phone.',
          ],
          administrator: [
            'Check name, dates and issuer of the certificate: `openssl s_client -starttls smtp -connect mx.example.org:25 -showcerts`.',
            'If the mail leaves through a connector, check which certificate name it requires: `Get-OutboundConnector | Format-List Name,TlsSettings,TlsDomain`.',
          ],
          developer: ['Leave the retries to the queue. Keep the address.'],
        },
      },
    },
    confused: [
      {
        code: '4.7.322',
        how: '4.7.322 says exactly that the certificate has expired.',
      },
      {
        code: '4.7.325',
        how: '4.7.325 says exactly that the certificate is for a different name.',
      },
      {
        code: '4.4.317',
        how: 'With 4.4.317, Microsoft could not start a session, often because TLS is missing.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '450 4.7.320: the certificate has expired, is for a different name or is no longer valid.',
        source: connectors,
      },
    ],
    notes: [
      {
        text: 'X.7.320 is not in the registry. Microsoft 365 uses the code for outgoing mail.',
        source: connectors,
      },
      {
        text: 'Microsoft 365 retries for 24 hours. Then the message comes back.',
        source: connectors,
      },
    ],
    words: ['certificate validation failed', 'certificate expired', 'tls', 'connector'],
    sources: [connectors],
  },
  {
    code: 'X.7.321',
    name: 'Encryption is promised but not offered',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'The recipient’s domain requires encryption (DANE), but its server did not offer it, or it failed. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'turn on TLS, or remove the TLSA record',
        advice: {
          person: [
            'Wait: Microsoft retries automatically, but cannot send the message until the recipient’s mail server offers encryption.',
            'If it is urgent, contact the person another way, for example by phone.',
          ],
          administrator: [
            'Check whether the server offers encryption: `swaks --server mx.example.org --quit-after EHLO` must show STARTTLS.',
            'Check whether the handshake succeeds: `openssl s_client -starttls smtp -connect mx.example.org:25`.',
            'A common cause is a firewall that hides STARTTLS from the reply to EHLO. Turn off its SMTP inspection.',
          ],
          developer: [
            'Leave the retries to the queue. Do not send the message unencrypted. Keep the address.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The recipient’s domain requires encryption (DANE), but its server did not offer it, or it failed. Microsoft has stopped trying.',
        who: 'their-provider',
        act: 'turn on TLS, or remove the TLSA record',
        advice: {
          person: [
            'Tell the recipient another way, for example by phone. Their email provider or IT support needs to turn on encryption.',
            'Then send the message again.',
          ],
          administrator: [
            'If it is your domain, your TLSA record and your server contradict each other: `dig +short TLSA _25._tcp.mx.example.org`.',
            'Turn on STARTTLS, or remove the TLSA record until STARTTLS works.',
          ],
          developer: [
            'Stop. Send again when the recipient’s mail server offers TLS. The address itself is fine.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.4.317',
        how: 'With 4.4.317, TLS can be missing too, but a connector or policy requires it, not DANE.',
      },
      {
        code: '4.7.325',
        how: '4.7.325 means that TLS works, but the certificate is for a different name.',
      },
      {
        code: '4.7.10',
        how: 'With 4.7.10, the receiving server requires encryption. Here, the sender does, because of DANE.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'DANE applies, but the server does not respond to STARTTLS, or the TLS handshake fails.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.321 is not in the registry. Microsoft 365 uses the code for outgoing mail. Its page lists it in class 4 and class 5, without saying when it uses which.',
        source: ndr,
      },
      {
        text: 'A usable TLSA record means that mail must not be sent without TLS.',
        source: { kind: 'rfc', rfc: 7672, section: '2.2' },
      },
    ],
    words: [
      'starttls-not-supported',
      'destination mail server must support tls',
      'dane',
      'tlsa',
      'no starttls',
    ],
    sources: [ndr, { kind: 'rfc', rfc: 7672, section: '2.2' }],
  },
  {
    code: 'X.7.322',
    name: 'The other server’s certificate has expired',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'The certificate that proves the other server’s identity has expired. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'renew the certificate',
        advice: {
          person: [
            'Wait: Microsoft retries automatically, and the message gets through once the certificate is renewed.',
            'You can tell the recipient another way, for example by phone, that their certificate has expired.',
          ],
          administrator: [
            'Check the date: `openssl s_client -starttls smtp -connect mx.example.org:25 </dev/null | openssl x509 -noout -enddate`.',
            'After a renewal, the server has to load the new file. With a new key, change the TLSA record first.',
          ],
          developer: [
            'Leave the retries to the queue. Do not turn off the check. Keep the address.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The certificate that proves the other server’s identity had expired and was not renewed in time. Your message came back.',
        who: 'their-provider',
        act: 'renew the certificate',
        advice: {
          person: [
            'Tell the recipient another way, for example by phone, that the certificate of their mail server has expired.',
            'Send the message again after the certificate has been renewed.',
          ],
          administrator: [
            'If it is your server, check every host of the MX, not only the first: `dig +short MX example.org`.',
            'Set up a monitor that warns you a few weeks before the expiry date.',
          ],
          developer: ['Stop, and send again after the renewal. Keep the address.'],
        },
      },
    },
    confused: [
      {
        code: '4.7.325',
        how: '4.7.325 means that the certificate has not expired, but is for a different name.',
      },
      {
        code: '4.7.323',
        how: '4.7.323 means that the certificate has not expired, but does not match the DNS record.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'DANE applies, and the destination’s certificate has expired.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.322 is not in the registry. Microsoft 365 uses the code for outgoing mail. Its page lists it in class 4 and class 5, without saying when it uses which.',
        source: ndr,
      },
      {
        text: 'In the standard, the date does not count for a TLSA record of usage 3.',
        source: { kind: 'rfc', rfc: 7672, section: '3.1.1' },
      },
    ],
    words: [
      'certificate-expired',
      'destination mail server certificate is expired',
      'expired certificate',
      'dane',
      'tls',
    ],
    sources: [ndr, { kind: 'rfc', rfc: 7672, section: '3.1.1' }],
  },
  {
    code: 'X.7.323',
    name: 'Certificate does not match the TLSA record',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'The other server failed the DANE check, for example because its certificate does not match its TLSA record. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'make the TLSA record match the certificate',
        advice: {
          person: [
            'Wait: Microsoft retries automatically, and the message gets through once the record and the certificate match.',
            'If the delay lasts longer than a day, tell the recipient another way.',
          ],
          administrator: [
            'Check the record: `dig +short TLSA _25._tcp.mx.example.org`.',
            'Check the record against the server: `openssl s_client -starttls smtp -connect mx.example.org:25 -dane_tlsa_domain mx.example.org -dane_tlsa_rrdata "3 1 1 HASH"`.',
            'A common cause is a certificate renewed with a new key. Publish the new TLSA record before you change the key.',
          ],
          developer: [
            'Leave the retries to the queue. Someone may be intercepting the connection, so never bypass the check.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The other server still failed the DANE check, for example because its certificate does not match its TLSA record. Microsoft has stopped trying.',
        who: 'their-provider',
        act: 'make the TLSA record match the certificate',
        advice: {
          person: [
            'Tell the recipient another way, for example by phone: their email provider or IT support needs to fix this.',
            'Send the message again once this has been fixed.',
          ],
          administrator: [
            'If it is your server, each host of the MX needs its own correct record: `dig +short TLSA _25._tcp.mx.example.org`.',
            'Check that the certificate is already valid. A certificate that is not valid yet also fails.',
          ],
          developer: ['Stop, and send again when the record is correct. Keep the address.'],
        },
      },
    },
    confused: [
      { code: '4.7.324', how: '4.7.324 means that the DNS answers themselves cannot be trusted.' },
      { code: '4.7.325', how: '4.7.325 means that the certificate is for a different host name.' },
      { code: '4.4.8', how: '4.4.8 is the same kind of check, with MTA-STS.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The certificate does not match the TLSA record, the record is wrong, or DANE fails in another way.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.323 is not in the registry. Microsoft 365 uses the code for outgoing mail. Its page lists it in class 4 and class 5, without saying when it uses which.',
        source: ndr,
      },
      {
        text: 'Microsoft also names an attack on the destination’s domain as a possible cause.',
        source: ndr,
      },
      {
        text: 'Sites that replace the certificate and forget the TLSA record are common. The record of the next key has to be in the DNS before the certificate changes.',
        source: {
          kind: 'observed',
          url: 'https://mail.sys4.de/pipermail/dane-users/2015-May/000201.html',
          seen: '2026-11-29',
          content: 'of May 2015',
        },
      },
    ],
    words: ['tlsa-invalid', 'the domain failed dane validation', 'dane', 'tlsa', 'tlsa record'],
    sources: [ndr],
  },
  {
    code: 'X.7.324',
    name: 'DNSSEC validation failed',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'The recipient’s domain signs its DNS records (DNSSEC), and Microsoft could not verify them. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'fix DNSSEC for the domain',
        advice: {
          person: [
            'Wait: Microsoft retries automatically. The problem affects everyone who checks DNSSEC for that domain.',
            'If that domain’s website does not open either, the problem probably affects the whole domain.',
          ],
          administrator: [
            'Check the chain: `delv MX example.org` and `delv TLSA _25._tcp.mx.example.org`.',
            'Compare the DS at the registry with the keys of the zone: `dig +short DS example.org` and `dig +short DNSKEY example.org`.',
            'Common causes are expired signatures and a DS left over from an old DNS host.',
          ],
          developer: [
            'Leave the retries to the queue. Do not use a resolver that skips DNSSEC. Keep the address.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The recipient’s domain signs its DNS records (DNSSEC), but Microsoft could not verify them. Microsoft has stopped trying.',
        who: 'their-provider',
        act: 'fix DNSSEC for the domain',
        advice: {
          person: [
            'Tell the recipient another way, for example by phone, that the DNSSEC signature of their domain is broken.',
            'Send the message again once the DNSSEC signature has been fixed.',
          ],
          administrator: [
            'If it is your domain and you cannot sign it correctly, remove the DS at the registrar and wait until the caches no longer contain it.',
            'Check the zone of the MX host as well as your own: both have to be correct.',
          ],
          developer: [
            'Stop, and send again when `delv` shows the answers as validated. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.323',
        how: '4.7.323 means that DNSSEC is fine, but the TLSA record does not match the certificate.',
      },
      {
        code: '4.4.312',
        how: '4.4.312 is what Microsoft 365 may show in place of it: the DNS lookup gave no usable answer, perhaps because DNSSEC failed.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The domain says that it is signed with DNSSEC, but its DNS answers could not be validated.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.324 is not in the registry. Microsoft 365 uses the code for outgoing mail. Its page lists it in class 4 and class 5, without saying when it uses which.',
        source: ndr,
      },
      {
        text: 'TLSA records count only where DNSSEC secures them. Without DNSSEC, there is no DANE.',
        source: { kind: 'rfc', rfc: 7672, section: '2.2' },
      },
    ],
    words: [
      'dnssec-invalid',
      'invalid dnssec records',
      'dnssec',
      'dane',
      'ds record',
      'signed dns answers',
    ],
    sources: [ndr, { kind: 'rfc', rfc: 7672, section: '2.1.1' }],
  },
  {
    code: 'X.7.325',
    name: 'Certificate issued for a different name',
    registered: false,
    classes: {
      '4': {
        again: 'hosted',
        plain:
          'The other server’s certificate was issued for a different name from the server’s own. Microsoft retries automatically.',
        who: 'their-provider',
        act: 'install a certificate with the correct name',
        advice: {
          person: [
            'Wait: you do not need to send the message again. It is sent automatically once the correct certificate is in place.',
            'If nothing happens within a day, tell the recipient another way, for example by phone, which name is wrong.',
          ],
          administrator: [
            'Check the names: `openssl s_client -starttls smtp -connect mx.example.org:25 </dev/null | openssl x509 -noout -ext subjectAltName`.',
            'The name in the MX must be one of them: `dig +short MX example.org`.',
          ],
          developer: ['Leave the retries to the queue and keep the address.'],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The other server’s certificate was issued for a different name and was not replaced in time. Your message came back.',
        who: 'their-provider',
        act: 'install a certificate with the correct name',
        advice: {
          person: [
            'Tell the recipient another way, for example by phone, that the certificate of their mail server has the wrong name.',
            'Send the message again once the certificate has been replaced.',
          ],
          administrator: [
            'If it is your server, order a certificate that contains every MX host name. Or point the MX to the host name in the certificate.',
            'If several MX hosts share one address, the server needs SNI to present the correct certificate.',
          ],
          developer: ['Stop, and send again when the name is correct. Keep the address.'],
        },
      },
    },
    confused: [
      {
        code: '4.7.322',
        how: '4.7.322 means that the name is correct, but the certificate has expired.',
      },
      {
        code: '4.7.323',
        how: '4.7.323 means that the certificate does not match the TLSA record.',
      },
      { code: '4.4.317', how: '4.4.317 can mean that the certificate chain is incomplete.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'DANE applies, and none of the names in the certificate is the MX host or its domain.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.325 is not in the registry. Microsoft 365 uses the code for outgoing mail. Its page lists it in class 4 and class 5, without saying when it uses which.',
        source: ndr,
      },
      {
        text: 'In the standard, names do not count for a TLSA record of usage 3: the record itself identifies the certificate.',
        source: { kind: 'rfc', rfc: 7672, section: '3.1.1' },
      },
    ],
    words: [
      'certificate-host-mismatch',
      'subject alternative name',
      'certificate name mismatch',
      'dane',
      'wrong certificate',
    ],
    sources: [ndr, { kind: 'rfc', rfc: 7672, section: '3.1.1' }],
  },
  {
    code: 'X.7.367',
    name: 'Relaying denied by the next server',
    registered: false,
    classes: {
      '5': {
        plain:
          'The next mail server refused to accept the message from Microsoft 365 for this address. This is common with forwarded mail.',
        who: 'your-provider',
        act: 'find out whether the mail was forwarded',
        advice: {
          person: [
            'If you forward your mail automatically, turn that off and collect it from the mailbox instead.',
            'Otherwise, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'In the message trace, `RegularRelayOutboundPool` shows that the message was forwarded and left through the relay pool. In that case, SPF or DKIM has to pass when the mail arrives at Microsoft.',
            'If nothing was forwarded, the server named in the text does not accept mail for that domain. Either its administrator has to add the domain, or the MX record is wrong.',
            'If a filter is in front of Microsoft 365, set up Enhanced Filtering for Connectors, so that SPF is checked against the real sender.',
            'If the sender’s domain is yours, add it as an accepted domain. Avoid forwarding chains.',
          ],
          developer: [
            'Sign with DKIM: unlike SPF, a signature usually survives forwarding. Do not retry unchanged, and keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.64',
        how: '5.7.64 means that Microsoft itself refuses to relay for a company’s server. With 5.7.367, the next server refuses.',
      },
      {
        code: '5.7.1',
        how: '5.7.1 with “Relaying denied” is the next server’s own reply.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'Forwarded mail with an unauthenticated sender left through the unpublished relay pool, and the next gateway rejected it.',
        source: relayPool,
      },
    ],
    notes: [
      {
        text: 'X.7.367 is not in the registry. Microsoft 365 uses it, as 550 5.7.367, when the next server does not permit it to relay.',
        source: relayPool,
      },
      {
        text: 'The IP addresses of the relay pool are not published and not in Microsoft’s SPF record, so SPF cannot pass there.',
        source: relayPool,
      },
    ],
    words: [
      'remote server returned not permitted to relay',
      'relay pool',
      'forwarding rejected',
      'autoforward',
      'relaying denied',
    ],
    sources: [relayPool],
  },
  {
    code: 'X.7.500',
    name: 'Deferred: suspicious traffic',
    registered: false,
    range: 'X.7.699',
    classes: {
      '4': {
        plain:
          'Microsoft finds the sending server’s traffic unusual and delays its mail while it investigates. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'send less, and check for abuse',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If it is urgent, send from a different email provider, or phone.',
          ],
          administrator: [
            'Check for spam from your own server first: a compromised account, an abused web form, or a long queue (`postqueue -p`).',
            'Send less for a few days and increase the volume slowly. A new IP address needs time.',
            'If you relay into your own tenant, or through a filter in front of it, set up a connector. Mail through a connector is not throttled.',
          ],
          developer: [
            'Retry with exponential backoff and fewer connections. Never suppress an address because of this code.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.850',
        how: '4.7.850 to 4.7.899 have the same text, but there Microsoft says explicitly that the IP address is the reason.',
      },
      {
        code: '4.7.650',
        how: '4.7.650 is inside this range but has its own text: rate limited because of IP reputation.',
      },
      {
        code: '5.7.606',
        how: 'With 5.7.606 to 5.7.649, the IP address is no longer deferred but banned, until you request its removal.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The traffic is suspicious. Sending is restricted temporarily and allowed again if the traffic turns out to be legitimate.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.500 to X.7.699 are not in the registry. Microsoft documents 4.7.500 to 4.7.699 as one range, sent to servers that deliver mail to its customers.',
        source: ndr,
      },
      {
        text: 'Microsoft calls this IP throttling, a kind of greylisting: a server that suddenly sends much more than before is slowed down.',
        source: throttling,
      },
      {
        text: 'In class 5, this range is not one: its codes have different meanings.',
        source: ndr,
      },
    ],
    words: [
      'access denied, please try again later',
      'server busy',
      'ip throttling',
      'as761',
      'suspicious activity',
      'temporarily restricted',
      '4.7.500-699',
    ],
    sources: [ndr, throttling],
  },
  {
    code: 'X.7.501',
    name: 'Account blocked from sending: spam detected',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft detected spam from your email account and has blocked it from sending. If the text says “from IP range”, Microsoft’s own servers are blocked, not the account.',
        who: 'your-provider',
        act: 'secure the account, then have it unblocked',
        advice: {
          person: [
            'If the text says “from IP range”, tell your email provider or IT support. The next steps are for the other text.',
            'Someone else may be using the account. Change your password now, and turn on two-step verification.',
            'Check your mailbox for rules and forwarding that you did not create.',
            'Tell your email provider or IT support. Only they can have the account unblocked.',
          ],
          administrator: [
            'Reset the password, end all sessions and look for unknown rules: `Get-InboxRule -Mailbox ada@example.com`.',
            'Then check the restricted entities in the Defender portal, and ask Microsoft support to unblock the account.',
            'With “from IP range”: if the users send from `onmicrosoft.com`, add a domain of your own and make it their primary address.',
          ],
          developer: [
            'Stop sending through this account. The recipients are not the problem, so keep their addresses.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.502', how: '5.7.502 is the same ban with the text “banned sender”.' },
      {
        code: '5.1.8',
        how: '5.1.8 from Microsoft 365 means that the account is also blocked, for sending too much spam.',
      },
      {
        code: '5.7.705',
        how: '5.7.705 means that the whole organisation is blocked, not one account.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The sending account is banned because spam from it was detected.',
        source: ndr,
      },
      {
        by: 'Microsoft',
        means:
          '“Spam abuse detected from IP range”: Microsoft’s own outgoing servers are blocked, although the account works.',
        source: {
          kind: 'observed',
          url: 'https://github.com/MicrosoftDocs/bot-docs/issues/1618',
          seen: '2026-11-30',
          content: 'of March 2020',
        },
      },
    ],
    notes: [
      {
        text: 'X.7.501 is not in the registry. Microsoft 365 sends it to its own customers when they send mail.',
        source: ndr,
      },
    ],
    words: [
      'spam abuse detected',
      'account banned',
      'account compromised',
      'hacked account',
      'access denied',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.502',
    name: 'Your account is banned from sending',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft has blocked your email account from sending, because spam came from it. Your message was not sent.',
        who: 'your-provider',
        act: 'secure the account, then ask Microsoft to lift the ban',
        advice: {
          person: [
            'Change your password, and log out everywhere else.',
            'Forward the whole bounce message to your email provider or IT support: the ban does not end automatically.',
          ],
          administrator: [
            'Before you ask Microsoft, find out how the account was misused: check the sign-in log, the rules, and the apps with access.',
            'Reset the account’s login, then ask Microsoft support to let it send again.',
          ],
          developer: [
            'Stop sending from this account until it is unblocked. Do not try the same message from other accounts. Keep the addresses.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.501', how: '5.7.501 is the same ban with the text “spam abuse detected”.' },
      {
        code: '5.7.511',
        how: '5.7.511 also has the text “banned sender”, but there a sending IP address is banned.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The sending account is banned because spam from it was detected.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.502 is not in the registry. Microsoft 365 sends it to its own customers when they send mail.',
        source: ndr,
      },
      { text: '5.7.503 has the same text, reason and solution.', source: ndr },
    ],
    words: [
      'banned sender',
      'account banned',
      'access denied, banned sender',
      'compromised account',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.503',
    name: 'Your account is banned from sending (503)',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft has blocked your email account from sending, because spam came from it. Your message was not sent.',
        who: 'your-provider',
        act: 'secure the account, then ask Microsoft to lift the ban',
        advice: {
          person: [
            'Change your password, and log out everywhere else.',
            'Forward the whole bounce message to your email provider or IT support: the ban does not end automatically.',
          ],
          administrator: [
            'Before you ask Microsoft, find out how the account was misused: check the sign-in log, the rules, and the apps with access.',
            'Reset the account’s login, then ask Microsoft support to let it send again.',
          ],
          developer: [
            'Stop sending from this account until it is unblocked. Do not try the same message from other accounts. Keep the addresses.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.502', how: '5.7.502 is the same ban, with the same text and solution.' },
      { code: '5.7.501', how: '5.7.501 is the same ban with the text “spam abuse detected”.' },
      {
        code: '5.7.511',
        how: '5.7.511 also has the text “banned sender”, but there a sending IP address is banned.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The same as 5.7.502: the sending account is banned because spam from it was detected.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.503 is not in the registry. Microsoft 365 sends it to its own customers when they send mail.',
        source: ndr,
      },
      {
        text: '5.7.502 has the same text, reason and solution. Microsoft does not say why there are two.',
        source: ndr,
      },
    ],
    words: ['banned sender', 'account banned', 'compromised account'],
    sources: [ndr],
  },
  {
    code: 'X.7.504',
    name: 'The recipient address is not valid',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft says that the email address you wrote to is not valid. The message was not delivered.',
        who: 'you',
        act: 'check the address',
        advice: {
          person: [
            'Check the email address against one that the person gave you.',
            'Ask the person another way, for example by phone, whether the address still exists.',
          ],
          administrator: [
            'If the recipient is one of your users, check that the mailbox exists and is synchronised: `Get-Recipient maria@example.org`.',
            '“Access denied” sounds like a block, but check the address first.',
          ],
          developer: ['Do not retry. Suppress the address after someone has checked it for typos.'],
        },
      },
    },
    confused: [
      {
        code: '5.4.1',
        how: '5.4.1 has the same text at Microsoft: the address is not in the directory.',
      },
      {
        code: '5.1.10',
        how: '5.1.10 at Microsoft means that the recipient was not found in the organisation.',
      },
      {
        code: '5.7.505',
        how: 'With 5.7.505, Microsoft also says that the address is not valid, and calls it “banned”.',
      },
    ],
    practice: [{ by: 'Microsoft', means: 'The recipient address is not valid.', source: ndr }],
    notes: [
      {
        text: 'X.7.504 is not in the registry. Microsoft 365 sends it for incoming mail.',
        source: ndr,
      },
      {
        text: 'Its second number means security, but the code says what 5.1.1 says elsewhere.',
        source: ndr,
      },
    ],
    words: [
      'recipient address rejected: access denied',
      'invalid recipient',
      'recipient address rejected',
      'address not valid',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.505',
    name: 'The recipient address is banned',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft does not deliver to this email address and says that the recipient is not valid. The message was rejected.',
        who: 'their-provider',
        act: 'ask Microsoft support if it is a mistake',
        advice: {
          person: [
            'Check the email address, and ask the person another way, for example by phone, whether they still use it.',
            'If they do, they need to ask their own provider about it.',
          ],
          administrator: [
            'If the recipient is one of your users, check whether the account is blocked or restricted, and ask Microsoft support.',
            'An external sender can do nothing about it.',
          ],
          developer: ['Do not retry. Suppress the address until its owner confirms it.'],
        },
      },
    },
    confused: [
      {
        code: '5.7.504',
        how: 'With 5.7.504, the address is not valid either, but the text does not say “banned”.',
      },
      { code: '5.2.1', how: '5.2.1 means that the mailbox is disabled.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The recipient is not valid. If this is a mistake, contact support.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.505 is not in the registry. Microsoft 365 sends it for incoming mail.',
        source: ndr,
      },
      { text: 'Microsoft’s table does not say why a recipient is banned.', source: ndr },
    ],
    words: [
      'banned recipient',
      'access denied, banned recipient',
      'recipient banned',
      'recipient blocked',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.506',
    name: 'Bad HELO name',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your mail server introduced itself with the name of the server that it connected to. Spam programs do that, so your message was rejected.',
        who: 'your-provider',
        act: 'set the server’s own name for HELO',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support. The cause is a setting of the mail server.',
          ],
          administrator: [
            'Set the server’s own full host name: on Postfix `myhostname` or `smtp_helo_name`, on Exchange the FQDN of the send connector.',
            'The name should lead to the IP address and back: `dig +short A mail.example.com` (AAAA for IPv6) and `dig +short -x 192.0.2.10`.',
          ],
          developer: [
            'Put the client’s own host name into EHLO, never the name of the other server. Do not retry until this is fixed. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.25',
        how: '5.7.25 is about the reverse DNS name of the IP address; at Microsoft, of an IPv6 address.',
      },
      {
        code: '5.5.4',
        how: 'After EHLO, 5.5.4 means that the name is malformed. With 5.7.506, the form is correct, but the name is not yours.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'In HELO, the client used the name of the server it is connecting to.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.506 is not in the registry. Microsoft 365 sends the code to servers that deliver mail to its customers.',
        source: ndr,
      },
      {
        text: 'In EHLO, the client gives its own fully qualified domain name.',
        source: { kind: 'rfc', rfc: 5321, section: '4.1.1.1' },
      },
    ],
    words: ['bad helo', 'access denied, bad helo', 'ehlo', 'helo name', 'host name', 'false name'],
    sources: [ndr, { kind: 'rfc', rfc: 5321, section: '4.1.1.1' }],
  },
  {
    code: 'X.7.507',
    name: 'Recipient’s organisation blocks your server',
    registered: false,
    classes: {
      '5': {
        plain:
          'The recipient’s own organisation has blocked the server that sent your email. The message was rejected.',
        who: 'their-provider',
        act: 'remove the sending IP address from their own list',
        advice: {
          person: [
            'Tell the recipient another way, for example by phone. Only their IT support can remove the block.',
            'If it is urgent, send from a different email provider.',
          ],
          administrator: [
            'Asking Microsoft for removal does not help: the block belongs to the recipient’s organisation.',
            'Before you contact the organisation’s postmaster, find out what your server sent there.',
          ],
          developer: [
            'Do not retry. Keep the address: the organisation blocks your IP address for all its recipients.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.513', how: '5.7.513 says the same with the text “Customer Block list”.' },
      {
        code: '5.7.511',
        how: '5.7.511 means that Microsoft itself bans the IP address, for all its customers.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The recipient’s organisation blocks the sending IP address.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.507 is not in the registry. Microsoft 365 sends it on behalf of the recipient’s organisation.',
        source: ndr,
      },
    ],
    words: [
      'rejected by recipient',
      'access denied, rejected by recipient',
      'ip blocked',
      'blocked by organisation',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.508',
    name: 'Too much mail from one IPv6 range',
    registered: false,
    classes: {
      '5': {
        again: 'later',
        plain:
          'Your email provider, or a neighbour in the same range of network addresses (IPv6), sent too much in a short time. This message was rejected.',
        who: 'your-provider',
        act: 'send less, or over IPv4',
        advice: {
          person: [
            'Wait a few hours and send the message again.',
            'If the message comes back again, forward it to your email provider or IT support.',
          ],
          administrator: [
            'For now, send to Microsoft over IPv4. On Postfix: `postconf -e smtp_address_preference=ipv4`.',
            'The limit counts for the whole range, including other machines. Check your own queue for a flood first: `postqueue -p`.',
          ],
          developer: [
            'Lower the rate, then send again yourself: the queue does not retry after a code that begins with 5. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.510',
        how: '5.7.510 means that the recipient does not accept mail over IPv6 at all.',
      },
      {
        code: '4.7.652',
        how: '4.7.652 means too many connections from one IP address at Outlook.com.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The IPv6 range of the sender sent too many messages in too short a time.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.508 is not in the registry. Microsoft 365 sends the code to servers that deliver mail to its customers over IPv6.',
        source: ndr,
      },
      { text: 'The code begins with 5 although the limit is temporary.', source: ndr },
    ],
    words: [
      'has exceeded permitted limits within',
      'ipv6 range',
      'rate limit',
      'too many messages',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.509',
    name: 'DMARC failed, domain policy is reject',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your email failed the check that proves who sent it (DMARC). The domain you send from asks servers to reject such mail, and Microsoft did.',
        who: 'your-provider',
        act: 'make SPF or DKIM pass for the From domain',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support. They need to fix this.',
            'If you sent through a web form or another service, send from your own mailbox instead.',
            'If the recipient’s mail is forwarded, ask which address it is forwarded to.',
          ],
          administrator: [
            'Check what the domain asks for: `dig +short TXT _dmarc.example.com`.',
            'SPF or DKIM must pass with the From domain: send a test message to a mailbox elsewhere, and read Authentication-Results there.',
            'If only forwarded mail fails, sign with DKIM, and ask list owners not to change the message.',
          ],
          developer: [
            'Do not retry until SPF or DKIM is aligned. Never suppress the address: the server rejected the sender.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.515',
        how: '5.7.515 at Outlook.com means that a bulk sender has to pass SPF, DKIM and DMARC, whatever its policy says.',
      },
      { code: '5.7.26', how: 'Gmail sends 5.7.26 when DMARC fails.' },
      { code: '5.7.1', how: '5.7.1 is the code in the DMARC standard’s own example.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The message failed DMARC, and the From domain publishes p=reject.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.509 is not in the registry. Microsoft sends it for incoming mail.',
        source: ndr,
      },
      {
        text: 'The registry has no code for DMARC at all. The standard’s example uses 550 5.7.1.',
        source: { kind: 'rfc', rfc: 9989 },
      },
      {
        text: 'Microsoft names three reasons: wrong or missing records, a missing DKIM signature, and forwarding.',
        source: ndr,
      },
    ],
    words: [
      'does not pass dmarc verification',
      'dmarc policy of reject',
      'dmarc',
      'dmarc reject',
      'spoofing',
    ],
    sources: [ndr, { kind: 'rfc', rfc: 9989 }],
  },
  {
    code: 'X.7.510',
    name: 'No mail over IPv6 for this domain',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your mail server used the newer kind of network address (IPv6), and the recipient’s domain does not accept mail over it. Your message was rejected.',
        who: 'your-provider',
        act: 'send to this domain over IPv4',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support. The cause is a setting of the server.',
          ],
          administrator: [
            'Send to this domain over IPv4. On Postfix, use a separate transport with `-o inet_protocols=ipv4`.',
            'If it is your domain, Microsoft support can turn on IPv6 for incoming mail.',
          ],
          developer: ['Try the IPv4 addresses of the same MX host instead. Keep the address.'],
        },
      },
    },
    confused: [
      {
        code: '5.7.508',
        how: '5.7.508 means that the server accepts mail over IPv6, but got too much of it.',
      },
      {
        code: '5.7.25',
        how: '5.7.25 at Microsoft means that the IPv6 address of the sender has no reverse DNS name.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The recipient’s domain does not accept mail over IPv6.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.510 is not in the registry. Microsoft 365 sends the code to servers that deliver mail to its customers over IPv6.',
        source: ndr,
      },
    ],
    words: ['does not accept email over ipv6', 'ipv6 refused', 'ipv6 not accepted', 'ipv4 only'],
    sources: [ndr],
  },
  {
    code: 'X.7.511',
    name: 'Sending IP banned, removal by email',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft has banned the server that sent your email, so the message was rejected. The ban is not about you or the recipient.',
        who: 'your-provider',
        act: 'fix the cause, then email Microsoft',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support. They need its full text.',
            'If it is urgent, use a different email provider while the ban lasts.',
          ],
          administrator: [
            'Fix the cause first: a compromised account, an open form or a bought list.',
            'Then email the delisting address in the reply, with the full text and your IP address.',
          ],
          developer: [
            'Do not retry, and do not switch to a fresh IP address. Keep the recipient’s address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.606',
        how: 'With 5.7.606 to 5.7.649, the IP address is banned too, but you request removal on a web page.',
      },
      {
        code: '5.7.502',
        how: '5.7.502 has the same text, “banned sender”, but there an account is banned, not an IP address.',
      },
      {
        code: '5.7.513',
        how: '5.7.513 means that only the recipient’s organisation blocks the IP address.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The sending IP address is banned. To request removal, email Microsoft’s delisting address.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.511 is not in the registry. Microsoft 365 sends the code to servers that deliver mail to its customers.',
        source: ndr,
      },
      {
        text: 'For removal, Microsoft requires the complete code and text of the bounce, and the IP address.',
        source: ndr,
      },
    ],
    words: ['banned sender', 'delist', 'access denied, banned sender', 'ip banned', 'blocklist'],
    sources: [ndr],
  },
  {
    code: 'X.7.512',
    name: 'No valid From address',
    registered: false,
    classes: {
      '5': {
        plain:
          'The email was rejected because its From line contains no valid address, so the email does not show who wrote it.',
        who: 'your-provider',
        act: 'send one well-formed From address',
        advice: {
          person: [
            'Check your own name and address in the settings of the email program. The address needs an @ and a domain.',
            'If a device or website sent it, tell the people who run that device or website.',
          ],
          administrator: [
            'Look at the raw message: there must be exactly one `From:` line, such as `From: Ada <ada@example.com>`.',
            'Scanners, backup programs and scripts are the usual senders of mail without a From header.',
          ],
          developer: [
            'Write one From header with the address in angle brackets. Do not retry unchanged, and keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.1.20',
        how: '5.1.20 means that the From header contains too many addresses, not none.',
      },
      {
        code: '5.1.7',
        how: '5.1.7 is about the address in MAIL FROM, not the one in the header.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The message has no valid address in the From header.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.512 is not in the registry. Microsoft 365 sends it for incoming mail. Microsoft’s table marks it as “Office 365 only”.',
        source: ndr,
      },
      {
        text: 'The From header is one of the two headers that every message must have.',
        source: { kind: 'rfc', rfc: 5322, section: '3.6' },
      },
    ],
    words: [
      'rfc 5322 section 3.6.2',
      'must be rfc 5322 compliant',
      'from header missing',
      'invalid from',
      'no from address',
    ],
    sources: [ndr, { kind: 'rfc', rfc: 5322, section: '3.6.2' }],
  },
  {
    code: 'X.7.513',
    name: 'On the recipient’s own blocklist',
    registered: false,
    classes: {
      '5': {
        plain:
          'The recipient’s organisation has its own blocklist, and the server that sent your email is on it. The message was rejected.',
        who: 'their-provider',
        act: 'remove the IP address from the customer blocklist',
        advice: {
          person: [
            'Tell the recipient another way, for example by phone. Their IT support can remove your provider from the list.',
            'Until then, send from a different email provider.',
          ],
          administrator: [
            'If it is your tenant, check the list: `Get-HostedConnectionFilterPolicy | Format-List IPBlockList`.',
            'If you are the sender, send the whole reply to their postmaster. Public blocklists and Microsoft’s form make no difference here.',
          ],
          developer: [
            'Do not retry. Keep the address, and count it as a block of your IP address at this one domain.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.507', how: '5.7.507 says the same with a different text.' },
      {
        code: '5.7.606',
        how: 'With 5.7.606 to 5.7.649, Microsoft bans the IP address for all its customers.',
      },
      { code: '5.7.703', how: '5.7.703 means that your own organisation blocks the recipient.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The recipient’s domain put the sending IP address on its own blocklist (`AS16012607`).',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.513 is not in the registry. Microsoft 365 sends it on behalf of the recipient’s organisation.',
        source: ndr,
      },
      { text: 'The reply names both the IP address and the domain that blocks it.', source: ndr },
    ],
    words: [
      'customer block list',
      'as16012607',
      'client host blocked',
      'ip block list',
      'service unavailable',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.515',
    name: 'Bulk sender did not pass SPF, DKIM and DMARC',
    registered: false,
    classes: {
      '5': {
        plain:
          'Outlook.com requires bulk senders to prove that their email is genuine (SPF, DKIM and DMARC). This message did not pass and was rejected.',
        who: 'your-provider',
        act: 'make SPF, DKIM and DMARC pass',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support: only they can set these up.',
            'If you are expecting an email from a shop or service, tell its support about this code.',
          ],
          administrator: [
            'All three are needed: `dig +short TXT example.com`, `dig +short TXT selector._domainkey.example.com`, `dig +short TXT _dmarc.example.com`.',
            'DMARC may say p=none, but SPF or DKIM has to pass with the From domain.',
            'Send a test to a mailbox at Outlook.com and read Authentication-Results.',
          ],
          developer: ['Do not retry until all three pass. Keep the addresses.'],
        },
      },
    },
    confused: [
      {
        code: '5.7.509',
        how: '5.7.509 means that DMARC failed, and the sender’s own domain asks servers to reject such mail.',
      },
      { code: '5.7.26', how: '5.7.26 is Gmail’s code for mail with an unauthenticated sender.' },
      { code: '5.7.40', how: '5.7.40 at Gmail means that the domain has no DMARC policy.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'Outlook.com requires SPF, DKIM and DMARC from domains that send it more than 5,000 messages a day. This one did not pass.',
        source: postmaster,
      },
    ],
    notes: [
      {
        text: 'X.7.515 is not in the registry. Microsoft’s Outlook.com (with Hotmail, Live and MSN) sends it, as 550 5.7.515.',
        source: postmaster,
      },
    ],
    words: [
      'does not meet the required authentication level',
      'required authentication level',
      'bulk sender',
      'spf dkim dmarc',
      'hotmail',
      'outlook.com',
    ],
    sources: [postmaster],
  },
  {
    code: 'X.7.520',
    name: 'External forwarding not allowed',
    registered: false,
    classes: {
      '5': {
        plain:
          'The mailbox you wrote to forwards its email outside its organisation. The organisation does not allow that, so the forwarded copy failed.',
        who: 'recipient',
        act: 'stop the forwarding, or get it allowed',
        advice: {
          person: [
            'If you wrote to someone, tell them that their forwarding does not work. Your message may still be in their mailbox.',
            'If it is your own mailbox, remove the forwarding, or ask your IT support to allow it.',
          ],
          administrator: [
            'Allow forwarding only for people who need it. Use an outbound spam policy with “Automatic forwarding rules: On”. “Automatic – System-controlled” usually counts as off.',
            'If no one set up the forwarding on purpose, find out where it is: `Get-Mailbox ada@example.com | Format-List Forwarding*` and `Get-InboxRule -Mailbox ada@example.com`. Attackers often create hidden rules.',
          ],
          developer: [
            'Do not retry, and do not suppress the address you sent to: the forwarded copy failed, not your message.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.367',
        how: '5.7.367 means that forwarding is allowed, but the next server rejected the relay pool that the mail left through.',
      },
      {
        code: '5.4.6',
        how: '5.4.6 means a mail loop, which forwarding can cause.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '“Your organization does not allow external forwarding”: the outbound spam policy blocks mail that is automatically forwarded outside.',
        source: externalForwarding,
      },
    ],
    notes: [
      {
        text: 'X.7.520 is not in the registry. Microsoft 365 returns it to the sender of the message, with `AS(7555)` at its end.',
        source: externalForwarding,
      },
      {
        text: '“Your organization” is the one whose mailbox forwards the mail. It can be a different one than yours.',
        source: externalForwarding,
      },
    ],
    words: ['external forwarding', 'automatic forwarding', 'auto-forward', 'as(7555)'],
    sources: [externalForwarding],
  },
  {
    code: 'X.7.606',
    name: 'Sending IP banned, removal by web form',
    registered: false,
    range: 'X.7.649',
    classes: {
      '5': {
        plain:
          'The server that sent your email is on Microsoft’s list of banned IP addresses, so the message was rejected. You and the recipient are not the reason.',
        who: 'your-provider',
        act: 'fix the cause, then use the removal form',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support: only they can have the ban lifted.',
            'Until the removal request has been handled, send from a different email provider.',
          ],
          administrator: [
            'Find out what your server sent (`postqueue -p`): was the cause a compromised account, a hacked website or a bought list?',
            'Then enter the IP address at `sender.office.com`.',
            'If you rent the server, its IP address may have been banned before it was yours. Tell your hosting company.',
          ],
          developer: [
            'Do not retry until the ban is lifted. Keep the address: your IP address is what is banned.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.511',
        how: 'With 5.7.511, the IP address is banned too, but you request removal by email.',
      },
      {
        code: '4.7.500',
        how: 'With 4.7.500 to 4.7.699, the mail is only deferred for a while, and no form is needed.',
      },
      {
        code: '5.7.513',
        how: '5.7.513 means that the recipient’s organisation blocks you, not Microsoft.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The sending IP address is banned. It can be removed from the list at `sender.office.com`.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.606 to X.7.649 are not in the registry. Microsoft documents 5.7.606 to 5.7.649 as one range, sent to servers that deliver mail to its customers.',
        source: ndr,
      },
      {
        text: 'Microsoft’s table gives one text and one solution for the whole range.',
        source: ndr,
      },
    ],
    words: [
      'banned sending ip',
      'access denied, banned sending ip',
      'delist portal',
      'sender.office.com',
      '5.7.606-649',
      'ip banned',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.650',
    name: 'Rate limited because of IP reputation',
    registered: false,
    classes: {
      '4': {
        plain:
          'Outlook.com does not know the sending server well, or had problems with it, and limits its rate. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'send more slowly and improve the reputation',
        advice: {
          person: [
            'Wait: rate-limited email usually arrives, just later.',
            'If you are sending a newsletter, send it in small batches over a few days.',
          ],
          administrator: [
            'Send more slowly to Outlook.com, with fewer connections and longer pauses. On Postfix, see `default_destination_rate_delay`.',
            'Warm up a new IP address over a few weeks, starting with people who read your mail.',
            'Check your IP address in Microsoft’s SNDS, and remove everyone who complains from your list.',
          ],
          developer: [
            'Retry with exponential backoff and at a lower rate for this destination. Never suppress an address because of this code.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.652',
        how: '4.7.652 means too many connections at the same time, whatever the reputation.',
      },
      {
        code: '4.7.500',
        how: '4.7.500 to 4.7.699 is the documented range around it, with a different text.',
      },
      { code: '4.7.28', how: '4.7.28 is Gmail’s code for an unusual rate.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The IP address is temporarily limited because of its reputation (`S775`, `S843`).',
        source: fieldManual,
      },
    ],
    notes: [
      {
        text: 'X.7.650 is not in the registry. Microsoft’s Outlook.com sends it, as 451 4.7.650.',
        source: fieldManual,
      },
      {
        text: 'The code is inside the documented range 4.7.500 to 4.7.699, but has its own text.',
        source: ndr,
      },
    ],
    words: [
      'temporarily rate limited due to ip reputation',
      's775',
      's843',
      'ip reputation',
      'rate limited',
      'hotmail',
      'outlook.com',
      'slowed down',
    ],
    sources: [fieldManual, ndr],
  },
  {
    code: 'X.7.652',
    name: 'Too many simultaneous connections',
    registered: false,
    classes: {
      '4': {
        plain:
          'Your email provider’s server opened too many connections to Outlook.com at the same time. It retries automatically.',
        who: 'your-provider',
        act: 'open fewer connections to Outlook.com',
        advice: {
          person: [
            'Wait: your mail server retries automatically, usually within minutes or hours.',
          ],
          administrator: [
            'Open fewer connections to this destination. On Postfix: `default_destination_concurrency_limit`, or a separate transport for Outlook.com.',
            'If several machines share one IP address, their connections count together.',
          ],
          developer: [
            'Cap the connections per destination across all workers, then retry with exponential backoff. Keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.650',
        how: '4.7.650 means that the server is rate limited because of reputation, not because of the number of connections.',
      },
      {
        code: '4.3.2',
        how: '4.3.2 at Microsoft 365 means too many connections to a part of the service, or too much mail for one mailbox in a short time.',
      },
      {
        code: '421',
        how: '421 is the reply code that many servers use when there are too many connections.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The server has more connections open than allowed for its IP address (`S3115`).',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'X.7.652 is not in the registry. Microsoft’s Outlook.com sends it, as 451 4.7.652.',
        source: sisimai,
      },
      {
        text: 'The code is inside the documented range 4.7.500 to 4.7.699, but has its own text.',
        source: ndr,
      },
    ],
    words: [
      'exceeded the maximum number of connections',
      's3115',
      'too many connections',
      'concurrency',
      'hotmail',
      'outlook.com',
      'too many connections at once',
    ],
    sources: [sisimai, ndr],
  },
  {
    code: 'X.7.700',
    name: 'Microsoft’s filter is busy',
    registered: false,
    classes: {
      '4': {
        plain:
          'A filter inside Outlook.com was too busy to check your email. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: [
            'Wait: your mail server retries automatically. There is nothing that you can or should change.',
          ],
          administrator: [
            'Let the queue retry. Do not flush it again and again.',
            'If the delay lasts longer than a few hours, check Microsoft’s service status. Your own setup is not the cause.',
          ],
          developer: [
            'Retry after a few minutes, with exponential backoff. Do not count it against the address or your sending rate.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.652',
        how: '4.7.652 means that you opened too many connections. With 4.7.700, Microsoft itself is busy.',
      },
      {
        code: '4.3.2',
        how: 'By definition, 4.3.2 means that a system is temporarily not accepting mail. At Microsoft, it means too many connections, or too much mail for one mailbox.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A filter of the service itself (PFA agent) is busy.',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'X.7.700 is not in the registry. Microsoft’s Outlook.com sends it, as 451 4.7.700.',
        source: sisimai,
      },
      {
        text: 'Its second number means security, but the code says nothing about the sender or the message.',
        source: sisimai,
      },
    ],
    words: ['pfa agent busy', 'agent busy', 'please try again', 'hotmail', 'outlook.com'],
    sources: [sisimai],
  },
  {
    code: 'X.7.703',
    name: 'Blocked by your own organisation',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your own organisation does not allow email to one of the recipients. The whole message was stopped, for all of them.',
        who: 'your-provider',
        act: 'change the Tenant Allow/Block List',
        advice: {
          person: [
            'If you wrote to several people, send the message again without the blocked recipient. The others did not get it either.',
            'Ask your email provider or IT support why the address or its domain is blocked.',
          ],
          administrator: [
            'Check the entries: `Get-TenantAllowBlockListItems -ListType Sender -Block`.',
            'A block on mail from a sender also stops your own users from sending to that sender. Remove it, or decide to keep it.',
          ],
          developer: [
            'Send to each recipient separately, so that one block does not stop the rest. Do not retry unchanged, and keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.513',
        how: '5.7.513 is the other way round: the recipient’s organisation blocks your server.',
      },
      {
        code: '5.7.1',
        how: '5.7.1 is the general code for a message that a policy does not allow.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The sender’s own organisation blocks one of the recipients in its Tenant Allow/Block List.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.703 is not in the registry. Microsoft 365 sends it, as 550 5.7.703, to its own customers when they send mail.',
        source: ndr,
      },
      {
        text: 'One blocked recipient is enough to stop the message for all the others.',
        source: ndr,
      },
    ],
    words: [
      'tenant recipient block policy',
      'recipients are blocked by your organization',
      'tenant allow/block list',
      'blocked recipient',
    ],
    sources: [ndr, tenants],
  },
  {
    code: 'X.7.705',
    name: 'Organisation blocked from sending: spam',
    registered: false,
    classes: {
      '5': {
        plain:
          'Too much spam came from your organisation, so Microsoft 365 has blocked everyone there from sending email. Your message was not sent. Someone else there may have sent the spam.',
        who: 'your-provider',
        act: 'stop the spam, then call Microsoft support',
        advice: {
          person: [
            'Tell your email provider or IT support immediately: no one in the organisation can send.',
            'If it is urgent, phone, or use a private mailbox.',
          ],
          administrator: [
            'Find the source: a compromised account, an open relay on your own server, or a connector that you did not create (`Get-InboundConnector`).',
            'The outbound reports and the message trace show who sent. Then explain the cause and the solution to Microsoft support.',
            'Check whether the subscription had expired and was just renewed. That can also cause the block, typically for no more than a day.',
          ],
          developer: [
            'Stop all sending through this tenant. Queue the mail and send it when the block is lifted. Keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.708',
        how: '5.7.708 means that the mail left from low-reputation IP addresses, typical for new or trial customers.',
      },
      {
        code: '5.7.750',
        how: '5.7.750 means too much mail from domains that are not set up in the tenant.',
      },
      { code: '5.7.501', how: '5.7.501 means that one account is blocked, not the organisation.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'Most traffic from this customer looks like spam, so it is blocked from sending.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.705 is not in the registry. Microsoft 365 sends it, as 550 5.7.705, to its own customers when they send mail.',
        source: ndr,
      },
      {
        text: 'A subscription that was renewed after it expired can also cause the block, until all systems recognise the new one.',
        source: tenants,
      },
    ],
    words: [
      'tenant has exceeded threshold',
      'tenant blocked',
      'organisation blocked',
      'outbound spam',
      'access denied',
    ],
    sources: [ndr, tenants],
  },
  {
    code: 'X.7.708',
    name: 'Mail from a new customer not accepted',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your email left from Microsoft 365 IP addresses with a poor reputation, which new and trial customers typically use. It was not accepted.',
        who: 'your-provider',
        act: 'buy licences or ask Microsoft support',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support.',
            'Until this is resolved, send from an account at a different provider.',
          ],
          administrator: [
            'Buy licences, or ask Microsoft support for an exception until you can.',
            'If you are not a new customer, check for abuse first: Microsoft lists 5.7.705 and 5.7.708 in one row.',
          ],
          developer: [
            'Do not retry, and do not test mail from a trial tenant. The recipients are not the problem, so keep the addresses.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.705', how: '5.7.705 means that the organisation sent too much spam.' },
      {
        code: '5.7.606',
        how: 'With 5.7.606 to 5.7.649, the IP address of someone else’s server is banned.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The mail came from a low-reputation sending pool, such as the one for trial customers.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.708 is not in the registry. Microsoft 365 sends it, as 550 5.7.708, to its own customers when they send mail.',
        source: ndr,
      },
      {
        text: 'Microsoft mentions low-reputation IP addresses that new customers typically use.',
        source: tenants,
      },
    ],
    words: [
      'traffic not accepted from this ip',
      'trial tenant',
      'new tenant',
      'low reputation',
      'access denied',
    ],
    sources: [ndr, tenants],
  },
  {
    code: 'X.7.750',
    name: 'Sent from a domain that is not set up',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your organisation sent a lot of email from domains that are not registered in its Microsoft 365, so Microsoft stopped it.',
        who: 'your-provider',
        act: 'add and verify every sending domain',
        advice: {
          person: [
            'Check the email address you send from. If it is not one of your organisation’s own, change it.',
            'If the address is correct, its domain still has to be set up. Forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Compare the domains that send mail with those that are set up: `Get-AcceptedDomain`. Add and verify the missing ones.',
            'Or let the connector identify itself with a certificate whose domain is one of yours.',
            'Look for connectors (`Get-InboundConnector`) and accounts that you do not recognise: spammers set them up.',
          ],
          developer: [
            'Send only with verified domains in the From header and in MAIL FROM. Do not retry until then. Keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.705',
        how: '5.7.705 means that sending is blocked because of the amount of spam, whatever the domain.',
      },
      {
        code: '5.7.64',
        how: 'With 5.7.64, Microsoft does not recognise the server. With 5.7.750, it does not recognise the domain.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'A suspicious amount of mail came from domains that are not set up in the customer’s tenant.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.750 is not in the registry. Microsoft 365 sends it, as 550 5.7.750, to its own customers when they send mail.',
        source: ndr,
      },
      {
        text: 'A small amount from such domains is allowed, so sending can work for a while and then stop.',
        source: tenants,
      },
    ],
    words: [
      'sending from unregistered domains',
      'unregistered domain',
      'unprovisioned domain',
      'accepted domain',
      'service unavailable',
    ],
    sources: [ndr, tenants],
  },
  {
    code: 'X.7.850',
    name: 'Deferred: suspicious IP address',
    registered: false,
    range: 'X.7.899',
    classes: {
      '4': {
        plain:
          'Microsoft finds the sending server’s network address suspicious and delays its mail while it investigates. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'check the IP address for abuse',
        advice: {
          person: [
            'Wait: if nothing bad is found, the restriction ends and your message goes through.',
            'If the delay lasts longer than a day, tell your email provider or IT support.',
          ],
          administrator: [
            'Check for abuse of this IP address: compromised accounts, hacked websites, or other machines that share the address.',
            'Check whether the address is on a public list. Look it up, and check its name too: `dig +short -x 192.0.2.10`.',
            'If the traffic is legitimate, wait: Microsoft lifts the restriction automatically.',
          ],
          developer: [
            'Retry with exponential backoff, and do not spread the mail over other IP addresses. Never suppress an address because of this code.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.500',
        how: '4.7.500 to 4.7.699 have the same text, but about traffic in general.',
      },
      {
        code: '5.7.606',
        how: 'With 5.7.606 to 5.7.649, the IP address is banned until removal is requested.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The activity of the IP address is suspicious. Sending is restricted temporarily and allowed again if the traffic turns out to be legitimate.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'X.7.850 to X.7.899 are not in the registry. Microsoft documents 4.7.850 to 4.7.899 as one range, sent to servers that deliver mail to its customers.',
        source: ndr,
      },
    ],
    words: [
      'access denied, please try again later',
      'suspicious activity',
      'temporarily restricted',
      '4.7.850-899',
      'ip reputation',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.900',
    name: 'Rejected by a mail flow rule',
    registered: false,
    range: 'X.7.999',
    classes: {
      '5': {
        plain:
          'A mail flow rule of the recipient’s organisation, or of your own, rejected your message. The text may say which, but often it does not.',
        who: 'their-provider',
        act: 'say which rule it was, or change it',
        advice: {
          person: [
            'Read the text after the code: the administrator there may have given the reason.',
            'Ask the recipient another way, for example by phone, what their organisation does not accept, such as certain attachments.',
          ],
          administrator: [
            'If it is your organisation, find the rule by its code: `Get-TransportRule | Format-List Name,RejectMessageEnhancedStatusCode`.',
            'If it is not, send the exact code to the recipient’s postmaster. The code leads them straight to the rule.',
          ],
          developer: [
            'Do not retry unchanged. The code has a meaning only inside that organisation. Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.1', how: '5.7.1 is what such a rule sends when its author chose no code.' },
      {
        code: '5.7.513',
        how: 'With 5.7.513, the message was rejected because of a blocklist of IP addresses, not because of a rule.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A mail flow rule rejected the message, with a code that the administrator chose.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'X.7.900 to X.7.999 are not in the registry. Microsoft’s Exchange Server reserves 5.7.900 to 5.7.999 for its customers’ mail flow rules.',
        source: exchangeServer,
      },
      {
        text: 'The text “Delivery not authorized, message refused” is only the default. An administrator can write a different one.',
        source: exchangeServer,
      },
    ],
    words: [
      'delivery not authorized, message refused',
      'mail flow rule',
      'transport rule',
      'custom code',
      'policy',
    ],
    sources: [exchangeServer],
  },
] as const satisfies readonly EnhancedCode[];
