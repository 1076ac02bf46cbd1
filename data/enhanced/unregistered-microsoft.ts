import type { EnhancedCode } from '../types';

const pages = 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr';
/** Microsoft’s table of the codes of Exchange Online. */
const ndr = {
  kind: 'provider',
  url: `${pages}/non-delivery-reports-in-exchange-online`,
  seen: '2026-11-23',
} as const;
/** Microsoft’s table of the codes of Exchange Server. */
const exchangeServer = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  seen: '2021-07-14',
} as const;
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
const google = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-02-15',
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
const smtpCodes = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-05-31',
} as const;
const fieldManual = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
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
    name: 'Refused elsewhere, no code that fits',
    registered: false,
    classes: {
      '5': {
        plain:
          'The message was refused, and Microsoft had no exacter code for it. Only the words behind the number tell the reason.',
        who: 'their-provider',
        act: 'tell the reason, where the text does not',
        advice: {
          person: [
            'If the words name `x-dg-ref`, send the message as HTML or plain text instead of Rich Text.',
            'If they name `AS345`, an attachment holds other files inside it. Send those files one by one.',
            'With any other words, send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Read “Diagnostic information for administrators” in the bounce: the reply of the other side stands there.',
            'For `x-dg-ref`, switch Rich Text off for mail to outside: `Set-RemoteDomain -Identity Default -TNEFEnabled $false`.',
            'With other words, write to the postmaster of the other side. Microsoft’s support can seldom help.',
          ],
          developer: [
            'Do not retry unchanged. Judge by the words, never by 5.0.350 alone, and keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.0.0',
        how: '5.0.0 is registered and says as little; it often only stands where the other side sent no enhanced code at all.',
      },
      {
        code: '5.1.351',
        how: '5.1.351 is Microsoft’s wrapper for one reason only: the other side knows no such mailbox.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'A refusal that no exacter code fits. Two reasons are known: an over-long `x-dg-ref` header in a Rich Text message, and nested attachments (`AS345`).',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.0.350. It is a code of Microsoft 365, which uses it for many different faults.',
        source: ndr,
      },
      {
        text: '`x-dg-ref` comes from Rich Text mail that carries a message inside a message. `AS345` means an attachment with 20 or more files embedded in it.',
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
    ],
    sources: [ndr, generic],
  },
  {
    code: 'X.1.20',
    name: 'Several authors, no Sender line',
    registered: false,
    classes: {
      '5': {
        plain:
          'The message names several authors in its From line, but does not say who of them sent it. It was refused as it is.',
        who: 'your-provider',
        act: 'send it with one address in From',
        advice: {
          person: [
            'Write it again with your own address alone as the sender.',
            'If you did not choose several senders yourself, send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'Find the program that puts two addresses into From. People hardly ever do it by hand.',
            'If both have to stay, add a `Sender:` header with exactly one address.',
          ],
          developer: [
            'Write one address into From, or add a Sender header. Do not retry unchanged; keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.512', how: '5.7.512 is the opposite: From holds no valid address at all.' },
      {
        code: '5.1.7',
        how: '5.1.7 is about the sender address of the envelope, which the reader of the mail does not see.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'More than one address in From, and no Sender header.',
        source: severalFrom,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.1.20. Microsoft 365 sends it about incoming mail, as 550 5.1.20.',
        source: severalFrom,
      },
      {
        text: 'The rule itself is general: with several addresses in From, a Sender header is required.',
        source: { kind: 'rfc', rfc: 5322, section: '3.6.2' },
      },
      {
        text: 'Google refuses several addresses in From as well, but with 550 5.7.1.',
        source: google,
      },
    ],
    words: [
      'multiple from addresses',
      'multiple from addresses are not allowed without sender',
      'sender header missing',
      'two from addresses',
    ],
    sources: [severalFrom, { kind: 'rfc', rfc: 5322, section: '3.6.2' }],
  },
  {
    code: 'X.1.90',
    name: 'Your daily limit of recipients is reached',
    registered: false,
    classes: {
      '5': {
        again: 'later',
        plain:
          'Your Microsoft 365 account has written to as many people as it may in a day. This message was not sent and has to be sent again later.',
        who: 'you',
        act: 'wait a day, then send it again',
        advice: {
          person: [
            'Wait a day, then send it again, to fewer people at once.',
            'If you did not write to so many people, change your password now: somebody else may be using your account.',
          ],
          administrator: [
            'Look in the message trace at what the account sent in the last day.',
            'If it was misused, reset the password, end its sessions and look for strange rules: `Get-InboxRule -Mailbox ada@example.com`.',
            'Move newsletters to a service made for them.',
          ],
          developer: [
            'Stop this account until a day has passed, then send the rest. The message never left, so keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.2.2',
        how: '5.2.2 with “Submission quota exceeded” is Microsoft’s other word for a sending limit; elsewhere 5.2.2 is a full mailbox.',
      },
      { code: '5.4.5', how: '5.4.5 is the daily sending limit at Gmail.' },
      {
        code: '5.1.8',
        how: '5.1.8 at Microsoft: the account is not only over a limit but blocked for sending spam.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The sender is over the daily limit of recipients. The account may have been taken over.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.1.90. Microsoft 365 says it to its own customers when they send.',
        source: ndr,
      },
      {
        text: 'The same table puts the limit at 10,000 recipients a day for one account.',
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
    name: 'Unknown mailbox, says the other server',
    registered: false,
    classes: {
      '5': {
        plain:
          'The other server told Microsoft that it has no such mailbox. The message was not delivered, and sending it again does not help.',
        who: 'you',
        act: 'check the address',
        advice: {
          person: [
            'Compare the address, letter by letter, with one that you have from the person themselves.',
            'Delete the address from the suggestions of your mail program and type it anew.',
            'If it is right, ask the person by another way whether the mailbox still exists.',
          ],
          administrator: [
            'Read what follows the arrow `->`: those are the other server’s own words, and only they count.',
            'If many good addresses of one domain fail, its MX may point to an old server: `dig +short MX example.org`.',
          ],
          developer: [
            'Do not retry. Suppress the address if the words after the arrow say the same, such as “User unknown”.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.1.1',
        how: '5.1.1 is the registered code for it, said by the server that knows the mailboxes.',
      },
      {
        code: '5.1.10',
        how: '5.1.10: Microsoft itself looked the address up, in its own directory.',
      },
      {
        code: '5.0.350',
        how: '5.0.350 wraps refusals of any kind, this one only unknown mailboxes.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The server outside answered that the recipient is unknown or the mailbox unavailable.',
        source: bounces,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.1.351. Microsoft 365 writes it into the bounce when it could not deliver to a server outside.',
        source: bounces,
      },
      {
        text: 'In the bounces seen, the reply of the other server follows after an arrow, such as `-> 550 User unknown`.',
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
          'You, or a program with your address, wrote to this mailbox too often within an hour. This message was refused; a later one can get through.',
        who: 'you',
        act: 'write less often, then send it again',
        advice: {
          person: [
            'Wait an hour, then send the message again.',
            'If you did not write so much yourself, look for a program that sends in your name, such as alerts or reports.',
          ],
          administrator: [
            'Find the source of the flood: an alert that fires without end, or two automatic replies that answer each other.',
            'Let the program collect its reports and send one message an hour.',
          ],
          developer: [
            'Bundle notices to one mailbox and keep them below the limit of the hour.',
            'It starts with 5, so no queue repeats it: send again yourself after an hour. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.2.122',
        how: '5.2.122: the mailbox gets too much from everybody together, not from you alone.',
      },
      {
        code: '4.3.2',
        how: '4.3.2 with “recipient thread limit exceeded” slows a mailbox down for minutes; that one is tried again by itself.',
      },
      { code: '4.2.1', how: '4.2.1 is what Gmail says when a mailbox gets mail too quickly.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'One sender sent more messages to this recipient in an hour than allowed.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.2.121. Microsoft 365 sends it to whoever delivers to one of its mailboxes.',
        source: ndr,
      },
      {
        text: 'It is a final code for a passing state: Microsoft itself advises to try again later.',
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
          'This mailbox got more mail within an hour than Microsoft allows, from all senders together. Yours was refused; it is not about you.',
        who: 'you',
        act: 'wait some hours, then send it again',
        advice: {
          person: [
            'Wait some hours, then send the message again.',
            'If it is urgent, reach the person another way and tell them that their mailbox is flooded.',
          ],
          administrator: [
            'If it is your user: look in the message trace for what floods the mailbox, and stop or redirect it.',
            'A mailbox that collects alerts from many machines should become several, or be fed less often.',
          ],
          developer: [
            'Send again yourself after some hours, since a code with 5 is not repeated by the queue. Never suppress the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.2.121', how: '5.2.121: the mailbox gets too much from you alone.' },
      {
        code: '5.2.2',
        how: '5.2.2: the mailbox is full. Here there is room, only too much came at once.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The recipient got more messages in an hour, from all senders, than a mailbox may.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.2.122. Microsoft 365 sends it to whoever delivers to one of its mailboxes.',
        source: ndr,
      },
      {
        text: 'It starts with 5 although the state passes by itself; Microsoft advises to try again later.',
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
    code: 'X.2.252',
    name: 'Not allowed to send as this address',
    registered: false,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'The account that logged in may not send with the address in the From line. Microsoft did not send the message.',
        who: 'you',
        act: 'send with the address you log in with',
        advice: {
          person: [
            'In the program, set the sender (From) to the address of the account that logs in.',
            'If you need the other address, ask your administrator for the “Send As” permission on that mailbox.',
          ],
          administrator: [
            'Who may send as the mailbox? `Get-RecipientPermission shared@example.com`.',
            'Grant it: `Add-RecipientPermission shared@example.com -Trustee ada@example.com -AccessRights SendAs`.',
          ],
          developer: [
            'Set From to the account that logs in, and put the other address into Reply-To. Do not retry unchanged, and keep the recipient.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.60', how: '5.7.60 says the same in other words.' },
      { code: '5.7.57', how: '5.7.57: the program did not log in at all.' },
      { code: '5.1.8', how: '5.1.8 at Microsoft: the account is blocked for sending spam.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '554 5.2.252 “SendAsDenied; … not allowed to send as …”: the account that logged in has no right to use the From address.',
        source: sendAsDenied,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.2.252. Microsoft says it to its own customers when they send, as 554 5.2.252.',
        source: sendAsDenied,
      },
    ],
    words: ['send as', 'from address', 'shared mailbox'],
    sources: [sendAsDenied],
  },
  {
    code: 'X.3.190',
    name: 'Archive copies are not taken here',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your organisation’s server sends copies of mail to an archive (a journal). Microsoft 365 refused the copy, because it is not set up for them.',
        who: 'your-provider',
        act: 'change where the journal is sent',
        advice: {
          person: [
            'You cannot change it yourself. Send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Look on the Exchange server where the journal goes: `Get-JournalRule | Format-List Name,JournalEmailAddress`.',
            'Switch on Journaling Archive in Microsoft 365, or send the journal somewhere else.',
          ],
          developer: [
            'Do not retry before the rule is changed. It says nothing about the addresses in the message.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.3.3',
        how: '5.3.3: a system lacks a feature for good; here a feature is only switched off.',
      },
      { code: '5.3.5', how: '5.3.5: a server is set up wrongly, in any way.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'Journal copies from a company’s own server came in, but Journaling Archive is switched off in Microsoft 365.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.3.190. Microsoft 365 sends it to a company’s own Exchange server.',
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
    name: 'Mail servers do not fit the MTA-STS policy',
    registered: false,
    classes: {
      '5': {
        name: 'Given up: servers do not fit the MTA-STS policy',
        again: 'mended',
        plain:
          'The other side’s mail servers were not those that its own list of genuine ones (MTA-STS) names. Microsoft tried for a while and gave up.',
        who: 'their-provider',
        act: 'make the MTA-STS policy fit the MX',
        advice: {
          person: [
            'Tell the recipient by another way: only their side can mend it.',
            'Send the message again afterwards.',
          ],
          administrator: [
            'Compare the two: `curl https://mta-sts.example.org/.well-known/mta-sts.txt` and `dig +short MX example.org`.',
            'If it is the other domain, tell its postmaster. Do not go round the check: it guards against a false server.',
          ],
          developer: ['Keep the address, and send again once policy and MX agree.'],
        },
      },
      '4': {
        plain:
          'The other side publishes a list of its genuine mail servers (MTA-STS). The server found is not on it. The message waits and is tried again.',
        who: 'their-provider',
        act: 'make the MTA-STS policy fit the MX',
        advice: {
          person: [
            'Wait: your mail provider tries again by itself.',
            'If it comes back, tell the recipient by another way. Only their side can mend it.',
          ],
          administrator: [
            'Compare the two: `curl https://mta-sts.example.org/.well-known/mta-sts.txt` and `dig +short MX example.org`.',
            'If it is your domain, correct the `mx:` lines, then give the record a new id: `dig +short TXT _mta-sts.example.org`.',
            'If it is the other domain, tell its postmaster. Do not go round the check: it guards against a false server.',
          ],
          developer: [
            'Leave the repeats to the queue and keep the address. Do not deliver to a host that the policy leaves out.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.5',
        how: '4.7.5 at Microsoft: the right server, but its certificate does not satisfy the MTA-STS policy.',
      },
      { code: '4.7.323', how: '4.7.323 is the same problem, found with the other method, DANE.' },
      { code: '4.4.317', how: '4.4.317: the server was reached, but offers no proper TLS.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The MX hosts of the destination are not those of its MTA-STS policy.',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.4.8. Microsoft 365 writes it about a server outside that it delivers to.',
        source: sisimai,
      },
      {
        text: 'Microsoft writes 4.4.8 while it still tries, and 5.4.8 with the same text when it has given up.',
        source: sisimai,
      },
      {
        text: 'MTA-STS lets a domain name the hosts that may take its mail.',
        source: { kind: 'rfc', rfc: 8461, section: '3.2' },
      },
    ],
    words: ['failed mta-sts validation', 'mta-sts', 'sts policy', 'mx host not expected'],
    sources: [sisimai, { kind: 'rfc', rfc: 8461, section: '4.1' }],
  },
  {
    code: 'X.4.14',
    name: 'Mail went round in a loop at Microsoft',
    registered: false,
    classes: {
      '5': {
        plain:
          'The message went round in circles between servers until Microsoft 365 stopped it. It did not arrive. A wrong setting or a forwarding is the reason.',
        who: 'their-provider',
        act: 'find and break the loop',
        advice: {
          person: [
            'If you forward mail to this address yourself, switch the forwarding off.',
            'Otherwise tell the recipient by another way: their administrator has to mend it.',
          ],
          administrator: [
            'Is the domain authoritative or an internal relay? `Get-AcceptedDomain`. A relay without a working connector sends mail in circles.',
            'In a hybrid set-up look at the connector: `Get-OutboundConnector | Format-List Name,SmartHosts,RouteAllMessagesViaOnPremises`.',
            'Read the Received lines from below and see which servers take turns. Look at forwarding rules of both mailboxes too.',
          ],
          developer: [
            'Do not retry before the loop is cut. Keep the address: the way to it is broken, not the mailbox.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.4.6',
        how: '5.4.6 is the registered code for a loop; at Microsoft it comes from a company’s own Exchange Server.',
      },
      { code: '5.4.300', how: '5.4.300: the message did not go in circles, nobody answered.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'Exchange Online itself found the loop. Exchange Server says 5.4.6 for the same thing.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.4.14; Microsoft 365 sends it.',
        source: ndr,
      },
      {
        text: 'Exchange stops the message after 20 rounds, unless it is set otherwise.',
        source: ndr,
      },
      {
        text: 'It often ends in `ATTR34`. Microsoft describes all codes from 5.4.6 to 5.4.20 as faults of the same kind.',
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
          'Your mail was handed to a Microsoft server in another part of the world than the recipient’s. It waits and is tried again.',
        who: 'your-provider',
        act: 'deliver to the host of the MX record',
        advice: {
          person: [
            'Wait: the message is tried again by itself.',
            'If it comes back, send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'Deliver to what `dig +short MX example.org` names, never to a fixed IP address or an old host name of Microsoft.',
            'If one of your devices or servers relays through your own tenant, does an inbound connector know its certificate or IP address? `Get-InboundConnector`.',
          ],
          developer: [
            'Look up the MX of every domain anew; do not push mail for several domains to one Microsoft host. Retry.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.64',
        how: '5.7.64: the server is right, but the connector does not know yours.',
      },
      {
        code: '5.4.1',
        how: '5.4.1 with “Relay Access Denied”: the server takes no mail for this domain at all.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The mail went to another region than the recipient’s (`ATTR35`).',
        source: smtpCodes,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.4.62. Microsoft 365 sends it, as 451 4.4.62, about mail that comes in.',
        source: smtpCodes,
      },
      {
        text: 'Old entries such as `mail.messaging.microsoft.com` or `mail.global.frontbridge.com`, and bare IP addresses, are the usual reason.',
        source: wrongRegion,
      },
    ],
    words: ['wrong office 365 region', 'attr35', 'wrong region', 'wrong mx'],
    sources: [smtpCodes, wrongRegion],
  },
  {
    code: 'X.4.300',
    name: 'Given up: the message grew too old',
    registered: false,
    classes: {
      '5': {
        again: 'later',
        plain:
          'Microsoft tried to deliver your message for as long as it could, but the other server never answered. It has now given up.',
        who: 'their-provider',
        act: 'bring the receiving server back',
        advice: {
          person: [
            'Look at the part after the @: a typing mistake can lead to a server that never answers.',
            'If the address is right, reach the person another way and send the message again some days later.',
          ],
          administrator: [
            'Try to reach the server yourself: `dig +short MX example.org`, then `nc -vz mx.example.org 25`.',
            'The last error of the queue is the real reason; look at the details of the message trace.',
            'If it is your server, let Microsoft’s addresses through on port 25.',
          ],
          developer: [
            'The queue has ended. Send anew only if the message still matters, and keep the address: silence says nothing about it.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.4.7',
        how: '5.4.7 is the registered code for an expired message; 4.4.7 often stands in the final report too.',
      },
      {
        code: '5.4.316',
        how: '5.4.316: expired as well, but the reason is known: the connection was refused.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The server outside never answered in time, or a bounce about the message could not itself be delivered.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.4.300. Microsoft 365 writes it into the bounce when it gives up.',
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
          'The part of the address after the @ is not in the directory of internet names (DNS). Nothing can be delivered there.',
        who: 'you',
        act: 'correct the part after the @',
        advice: {
          person: [
            'Look at the part after the @: a letter too many or too few, .con instead of .com?',
            'Ask the person for the right address. Companies sometimes give a domain up.',
          ],
          administrator: [
            'Ask the DNS from outside: `dig MX example.org`. NXDOMAIN in the answer means that there is no such domain.',
            'If it is your domain, has it expired at the registrar? If it is a connector, is its smart host spelt rightly?',
          ],
          developer: [
            'Do not retry. Suppress the address, and look for typing mistakes in the domain first.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.4.312',
        how: '4.4.312: the DNS gave no usable answer. The domain may well exist.',
      },
      {
        code: '5.1.2',
        how: '5.1.2 is the registered code for a domain that does not exist or takes no mail.',
      },
      {
        code: '5.4.4',
        how: '5.4.4 is what Exchange Server says for a domain that it cannot find.',
      },
    ],
    practice: [{ by: 'Microsoft', means: 'The DNS knows no such domain.', source: sisimai }],
    notes: [
      {
        text: 'The registry has no X.4.310. Microsoft 365 writes it, as 550 5.4.310, when it cannot send a message on.',
        source: sisimai,
      },
    ],
    words: ['dns domain does not exist', 'domain not found', 'nxdomain', 'host not found'],
    sources: [sisimai],
  },
  {
    code: 'X.4.312',
    name: 'DNS gave no usable answer',
    registered: false,
    classes: {
      '4': {
        plain:
          'Microsoft asked the directory of internet names (DNS) where your mail should go and got no usable answer. It waits and is tried again.',
        who: 'their-provider',
        act: 'repair the DNS of the domain',
        advice: {
          person: [
            'Look at the part after the @. If it is right, wait: your mail provider tries again by itself.',
          ],
          administrator: [
            'Ask every name server of the domain: `dig +nssearch example.org`, then `dig MX example.org @192.0.2.53`.',
            'With “InfoNoRecords” the name exists, but it has neither an MX nor an address.',
            'If the mail leaves through a connector, does the name of its smart host resolve? `Get-OutboundConnector | Format-List Name,SmartHosts`.',
          ],
          developer: [
            'Leave the repeats to the queue. Suppress nothing before the answer is NXDOMAIN.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'Microsoft asked for the recipient’s domain until the time ran out and got no usable answer. The message was not delivered.',
        who: 'their-provider',
        act: 'repair the domain’s DNS records',
        advice: {
          person: [
            'Look at the part after the @ for a typing mistake.',
            'If it is right, tell the person by another way that their domain cannot be looked up.',
          ],
          administrator: [
            'Ask as Microsoft did: `dig MX example.org` and `dig +dnssec MX example.org`. A domain whose signatures are broken answers SERVFAIL.',
          ],
          developer: [
            'Do not repeat at once; keep the address, and send anew when the domain answers.',
          ],
        },
      },
    },
    confused: [
      { code: '5.4.310', how: '5.4.310: the DNS did answer, and there is no such domain.' },
      {
        code: '4.4.3',
        how: '4.4.3 is the registered code for a directory that fails, which the DNS is one of.',
      },
      {
        code: '4.4.316',
        how: '4.4.316: the address of the server is known, but it refuses the connection.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The MX or the address of the destination could not be looked up.',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.4.312. Microsoft 365 writes it about mail that it sends out.',
        source: sisimai,
      },
      {
        text: 'Usual reasons are a fault at the DNS host, a domain that has just expired, or an MX that was changed and is still cached.',
        source: connectors,
      },
      {
        text: 'Which number the bounce after the last try carries, no source of this catalogue says.',
        source: { kind: 'catalogue' },
      },
    ],
    words: ['dns query failed', 'infonorecords', 'dns failure', 'mx lookup failed', 'servfail'],
    sources: [sisimai, connectors],
  },
  {
    code: 'X.4.316',
    name: 'The other server refuses connections',
    registered: false,
    classes: {
      '4': {
        plain:
          'The other server did not let Microsoft connect at all. It may be switched off or shut in by a firewall. The message waits and is tried again.',
        who: 'their-provider',
        act: 'start the server or open its firewall',
        advice: {
          person: [
            'Wait a day: a server that was switched off is often back by then, and your message is tried again.',
            'If it is urgent, reach the person another way. Their server may be down.',
          ],
          administrator: [
            'Connect yourself: `dig +short MX example.org`, then `nc -vz mx.example.org 25`. The bounce names the IP address that refused.',
            'If it is your server, does it listen on port 25, and does the firewall let Microsoft’s address ranges through?',
            'If you have moved to Microsoft 365 and shut the old server down, delete the connector that still points to it.',
          ],
          developer: [
            'Leave the repeats to the queue. A refused connection says nothing about the address; keep it.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The other server refused every connection until Microsoft gave up. The message was not delivered, and it is not tried again.',
        who: 'their-provider',
        act: 'start the server or open its firewall',
        advice: {
          person: [
            'Look at the part after the @ for a typing mistake.',
            'If it is right, tell the person by another way that their mail server refuses connections, and send again later.',
          ],
          administrator: [
            'Does the server answer you? `nc -vz mx.example.org 25`. If it does, its firewall shuts out Microsoft alone.',
            'If it is your domain, an MX may still point to a server that is gone: `dig +short MX example.org`.',
          ],
          developer: [
            'Do not repeat at once; send anew when the server is back. Suppress only if a domain has refused for weeks.',
          ],
        },
      },
    },
    confused: [
      { code: '4.4.318', how: '4.4.318: the connection was made and then cut off.' },
      { code: '4.4.1', how: '4.4.1 is the registered code for a host that does not answer.' },
      {
        only: '5',
        code: '5.4.300',
        how: '5.4.300: given up too, without a refusal; nobody answered.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Microsoft',
        means:
          '4.4.316: the server outside cannot be connected to, nearly always through a fault on its side.',
        source: ndr,
      },
      {
        only: '5',
        by: 'Microsoft',
        means: '5.4.316: it kept refusing until the message expired.',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.4.316. Microsoft 365 writes it about servers outside that it delivers to.',
        source: ndr,
      },
      {
        text: 'Socket error 10061 is Windows’ own number for “connection refused”, not an SMTP reply. No server said anything.',
        source: ndr,
      },
      {
        text: 'Mail that waits for a connector is tried for 24 hours before it comes back.',
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
        plain:
          'Microsoft could not begin a session with the other server, often because of the encryption that is required; the words beside it say why. The message waits and is tried again.',
        who: 'their-provider',
        act: 'offer TLS with a complete certificate chain',
        advice: {
          person: [
            'Wait: the message goes out by itself once the other side has corrected its encryption.',
            'If it comes back, tell the recipient by another way; their administrator has to mend the encryption.',
          ],
          administrator: [
            'Look at what the server shows: `openssl s_client -starttls smtp -connect mx.example.org:25 -showcerts`. The intermediate certificates must be there.',
            'With “STARTTLS is required”, a connector or a policy demands TLS and the server offers none: switch it on there.',
          ],
          developer: [
            'Leave the repeats to the queue; never fall back to plain text. Keep the address.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'Microsoft could not begin a session with the other server until the time ran out, often because of encryption; the words beside it say why. The message was not delivered.',
        who: 'their-provider',
        act: 'offer STARTTLS with a valid certificate',
        advice: {
          person: [
            'Tell the person by another way that Microsoft could not get through to their mail server.',
          ],
          administrator: [
            'Test it: `openssl s_client -starttls smtp -connect mx.example.org:25`. If it is your own connector, check whether it really has to require TLS.',
          ],
          developer: [
            'Do not repeat at once; keep the address: it is the server that has to be mended.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.321',
        how: '4.7.321: no STARTTLS either, but there DANE in the DNS demands it.',
      },
      { code: '4.4.316', how: '4.4.316: there was no connection at all.' },
      {
        code: '4.7.5',
        how: '4.7.5 at Microsoft: the certificate does not satisfy the MTA-STS policy.',
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
          'With “STARTTLS is required”: TLS must be used towards this destination, and it offers none.',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.4.317. Microsoft 365 writes it about mail that it sends out.',
        source: untrustedRoot,
      },
      {
        text: 'Microsoft does not fetch missing intermediate certificates. A server that delivers to Microsoft with an incomplete chain can be refused too.',
        source: untrustedRoot,
      },
      {
        text: 'It can also stand for a server that answers at once with an error such as “Service not available”.',
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
    name: 'The other server cut the connection',
    registered: false,
    classes: {
      '4': {
        plain:
          'The other server broke the connection off in the middle, without saying why. The message waits and is tried again.',
        who: 'their-provider',
        act: 'find what cuts the connection',
        advice: {
          person: [
            'Wait: the message is tried again, and the next attempt may well succeed.',
            'If it comes back, send a short test without attachments, and tell the recipient by another way.',
          ],
          administrator: [
            'Watch where it stops: `swaks --to maria@example.org --server mx.example.org --tls --quit-after RCPT`.',
            'On the receiving side switch off SMTP inspection in the firewall, then look at the load and the log of the server.',
            'If only encrypted sessions break, compare TLS versions and certificates.',
          ],
          developer: [
            'Leave the repeats to the queue and keep the address. Nothing was answered, so nothing is known about it.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The other server cut each connection off until the time ran out. The message was not delivered.',
        who: 'their-provider',
        act: 'find what cuts the connections off',
        advice: {
          person: [
            'Send it once more in some hours. If it fails again, tell the person by another way.',
          ],
          administrator: [
            'Look into firewall, mail filter and TLS of the receiving server: something there ends the connection without an answer.',
          ],
          developer: ['Do not repeat at once; keep the address.'],
        },
      },
    },
    confused: [
      { code: '4.4.2', how: '4.4.2 is the registered code for a connection that broke.' },
      { code: '4.4.316', how: '4.4.316: the connection never came about.' },
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
        text: 'The registry has no X.4.318. Microsoft 365 writes it about mail that it sends out.',
        source: sisimai,
      },
      {
        text: 'Microsoft names three reasons: a firewall that inspects SMTP, a server that hangs or lacks resources, a bad network. None of them is spam.',
        source: connectors,
      },
    ],
    words: [
      'suspiciousremoteservererror',
      'connection was closed abruptly',
      'connection reset',
      'connection dropped',
    ],
    sources: [sisimai, connectors],
  },
  {
    code: 'X.6.11',
    name: 'Line ends that the server cannot take',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your mail program, or an attachment, put unusual line ends into the message. The receiving server cannot take it like that, so it was not delivered.',
        who: 'you',
        act: 'send it from another mail program',
        advice: {
          person: [
            'Send the message again from your provider’s web page instead of your mail program.',
            'If it still comes back, leave the attachment out or send a link to the file.',
          ],
          administrator: [
            'Find the program that ends lines with a bare LF instead of CR LF, and update or correct it.',
            'The receiving side can help too, by a server that offers `BDAT`: look for CHUNKING in its answer to EHLO.',
          ],
          developer: [
            'End every line with CR LF before the message is signed and sent. Do not retry unchanged; keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.6.0',
        how: '5.6.0: something in the form of the message is wrong, without a word about what.',
      },
      {
        code: '5.6.7',
        how: '5.6.7 is about addresses with letters outside ASCII, not about line ends.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The message holds bare line feeds, and the destination has no BDAT with which they could travel.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.6.11. Microsoft 365 sends it, as 550 5.6.11, with the words “Invalid characters”.',
        source: ndr,
      },
      {
        text: 'Microsoft used to take bare line feeds out and no longer does, since every change can break a DKIM signature.',
        source: bareLineFeeds,
      },
      {
        text: 'BDAT, which carries such lines unchanged, belongs to the CHUNKING extension.',
        source: { kind: 'rfc', rfc: 3030, section: '2' },
      },
    ],
    words: ['invalid characters', 'bare line feed', 'bare lf', 'bare linefeed', 'bdat', 'chunking'],
    sources: [ndr, bareLineFeeds, { kind: 'rfc', rfc: 3030, section: '2' }],
  },
  {
    code: 'X.7.57',
    name: 'A device or program sends without a login',
    registered: false,
    classes: {
      '5': {
        plain:
          'A device or program, such as a scanner, tried to send through Microsoft 365 without logging in. The message was refused.',
        who: 'your-provider',
        act: 'set up the login of the device',
        advice: {
          person: [
            'In the settings of the program or device, enter the user name (the whole address) and the password, and switch TLS on.',
            'If it is a shared device or worked until yesterday, tell whoever looks after your mail.',
          ],
          administrator: [
            'Is SMTP AUTH on for the mailbox? `Get-CASMailbox ada@example.com | Format-List SmtpClientAuthenticationDisabled`.',
            'The device must speak STARTTLS on port 587 first, else no login is offered. Use OAuth where it can.',
            'A device that cannot log in needs another way, such as a connector for its IP address.',
          ],
          developer: [
            'Send STARTTLS, then AUTH, then MAIL FROM. Do not retry without a login; no address is at fault.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.8', how: '5.7.8: a login was tried, with a wrong name or password.' },
      {
        code: '5.7.64',
        how: '5.7.64 is about a company’s own mail server at its connector, not about a login.',
      },
      { code: '530', how: '530 is the basic code for “log in first”.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A device or program uses `smtp.office365.com` without having logged in.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.57. Microsoft 365 says it to its own customers at `smtp.office365.com`.',
        source: ndr,
      },
      {
        text: 'The login must belong to a user who has a mailbox in Exchange Online, and it works only over TLS.',
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
          'The account that logged in may not send with the address in the From line. The message was not sent.',
        who: 'you',
        act: 'send with the address you log in with',
        advice: {
          person: [
            'In the program, set the sender (From) to the address of the account that logs in.',
            'If you need the other address, ask your administrator for the “Send As” permission on that mailbox.',
          ],
          administrator: [
            'Who may send as the mailbox? `Get-RecipientPermission shared@example.com`.',
            'Grant it: `Add-RecipientPermission shared@example.com -Trustee ada@example.com -AccessRights SendAs`.',
          ],
          developer: [
            'Set From to the account that logs in, and put the other address into Reply-To. Do not retry unchanged, and keep the recipient.',
          ],
        },
      },
    },
    confused: [
      { code: '5.2.252', how: '5.2.252 with “SendAsDenied” says the same in other words.' },
      { code: '5.7.57', how: '5.7.57: the program did not log in at all.' },
      { code: '5.1.8', how: '5.1.8 at Microsoft: the account is blocked for sending spam.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '550 5.7.60 “Client does not have permissions to send as this sender”: the account that logged in has no right to use the From address.',
        source: sendAsPermission,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.60. Microsoft says it to its own customers when they send, as 550 5.7.60.',
        source: sendAsPermission,
      },
    ],
    words: ['send as', 'from address', 'shared mailbox'],
    sources: [sendAsPermission],
  },
  {
    code: 'X.7.64',
    name: 'The connector does not know the server',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your organisation’s own mail server sends through Microsoft 365, but Microsoft no longer recognised it. Your message was not sent.',
        who: 'your-provider',
        act: 'correct the inbound connector',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail. Only they can mend it.',
          ],
          administrator: [
            'Compare with reality: `Get-InboundConnector | Format-List Name,SenderIPAddresses,TlsSenderCertificateName`.',
            'Has the server got a new IP address, or a new certificate with another name? Enter it in the connector.',
            'Is the sender’s domain one of yours? `Get-AcceptedDomain`.',
          ],
          developer: [
            'Do not retry before the connector is right. Every address fails the same way, so suppress none.',
          ],
        },
      },
    },
    confused: [
      { code: '4.4.62', how: '4.4.62: the mail went to a Microsoft server of another region.' },
      {
        code: '5.4.1',
        how: '5.4.1 with “Relay Access Denied”: the recipient’s domain is not at home there.',
      },
      { code: '5.7.57', how: '5.7.57: a device that should log in did not.' },
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
        text: 'The registry has no X.7.64. Microsoft 365 sends it to a company’s own mail server.',
        source: ndr,
      },
      {
        text: 'Either the name in the certificate or the IP address of the server differs from what the connector holds.',
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
    name: 'Direct Send is switched off',
    registered: false,
    classes: {
      '5': {
        plain:
          'The message uses a sender address of the same organisation, but came from a server it does not know. The organisation rejects such mail.',
        who: 'your-provider',
        act: 'set up a connector, or log in to send',
        advice: {
          person: [
            'If a device, a website or a service sends for you, forward the whole bounce message to your IT support. They need to fix this.',
            'If your mail was forwarded by someone outside, write to the recipient directly.',
          ],
          administrator: [
            'Is it switched on? `Get-OrganizationConfig | Format-List RejectDirectSend`.',
            'Set up an inbound connector for the service or device, by certificate or IP address. SPF, DKIM and DMARC do not replace it.',
            'Or let the program log in and submit its mail at `smtp.office365.com`.',
          ],
          developer: [
            'Do not retry before the organisation has set up a connector. Keep the addresses: the route is refused, not the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.64',
        how: '5.7.64: a connector exists, but does not recognise the server that sends.',
      },
      {
        code: '5.7.57',
        how: '5.7.57: a program sends through `smtp.office365.com` without a login.',
      },
      {
        code: '5.7.708',
        how: '5.7.708 refuses new customers whose mail leaves over addresses of low reputation.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '550 5.7.68 “Direct Send not allowed for this organization from unauthorized sources”: mail in the name of an own domain, without a connector.',
        source: directSend,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.68. Microsoft 365 sends it where the organisation has switched on `RejectDirectSend`.',
        source: directSend,
      },
      {
        text: 'The message trace does not show such mail: it is refused before it is accepted.',
        source: directSend,
      },
    ],
    words: ['tenantinboundattribution', 'direct send', 'rejectdirectsend', 'connector', 'printer'],
    sources: [directSend],
  },
  {
    code: 'X.7.124',
    name: 'Not on the group’s list of senders',
    registered: false,
    classes: {
      '5': {
        plain:
          'The address is a group that takes mail only from people on its list, and you are not on it. Nobody in the group got the message.',
        who: 'recipient',
        act: 'add the sender to the group’s list',
        advice: {
          person: [
            'Ask the owner of the group to let you in. The message that came back tells how to find them.',
            'If the group is in your own organisation, try to join it in Outlook.',
            'Otherwise write to a person of the group directly.',
          ],
          administrator: [
            'See who may write: `Get-DistributionGroup staff@example.org | Format-List AcceptMessagesOnlyFrom*`.',
            'Add the sender under delivery management. Somebody from outside needs a mail contact first.',
          ],
          developer: [
            'Do not retry. The group exists, but it is closed to you: write to another address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.133',
        how: '5.7.133: the group refuses everybody from outside, without a list.',
      },
      {
        code: '5.7.193',
        how: '5.7.193: the same at a Microsoft 365 group, for people who are not members.',
      },
      {
        code: '5.7.1',
        how: '5.7.1 is the general refusal of a sender, for groups and for everything else.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The sender is not on the list of those who may write to this distribution group.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.124. Microsoft 365 sends it for mail to one of its groups.',
        source: ndr,
      },
      { text: 'Even the owner of a group may have to be put on the list.', source: ndr },
      {
        text: 'A group of more than 5,000 members takes mail from members only, and a moderator has to approve it.',
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
    name: 'The group takes mail from inside only',
    registered: false,
    classes: {
      '5': {
        plain:
          'The address is a group for people inside that organisation. You wrote from outside, so nobody in the group got your message.',
        who: 'recipient',
        act: 'open the group to senders from outside',
        advice: {
          person: [
            'Use a public address of that organisation, or write to one person there.',
            'If the group should be open, ask its owner to let senders from outside in.',
          ],
          administrator: [
            'If it is your group and it should be open: `Set-DistributionGroup staff@example.org -RequireSenderAuthenticationEnabled $false`.',
            'If only some may write, add them under delivery management. Each needs a mail contact first.',
            'If your own people get it, they wrote without having logged in, or through another service.',
          ],
          developer: [
            'Do not retry. The group exists and refuses all outside mail: take it off your list.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.134', how: '5.7.134 says the same of a single mailbox.' },
      { code: '5.7.124', how: '5.7.124: the group has a list of senders, and you are not on it.' },
      { code: '5.7.193', how: '5.7.193 says it of a Microsoft 365 group, which is another kind.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A distribution group that is set to refuse senders from outside the organisation.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.133. Microsoft 365 sends it for mail to one of its distribution groups.',
        source: ndr,
      },
      {
        text: 'The list of allowed senders of a group has nothing to do with the allow list of the spam filter.',
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
    name: 'The mailbox takes mail from inside only',
    registered: false,
    classes: {
      '5': {
        plain:
          'This mailbox is open only to people inside its organisation. You wrote from outside, so your message was refused.',
        who: 'their-provider',
        act: 'open the mailbox to senders from outside',
        advice: {
          person: [
            'Ask the person by another way for an address that takes mail from outside.',
            'If they did not know of it, they can ask their administrator to open the mailbox.',
          ],
          administrator: [
            'If it is your mailbox and it should be open: `Set-Mailbox maria@example.org -RequireSenderAuthenticationEnabled $false`.',
            'To let single senders in, choose “Selected senders” in the delivery restrictions and add a mail contact for each.',
          ],
          developer: [
            'Do not retry. The mailbox exists but refuses you: ask the user for another address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.133', how: '5.7.133 says the same of a group.' },
      {
        code: '5.7.12',
        how: '5.7.12 at Microsoft: the same refusal, without saying what kind of address it is.',
      },
      { code: '5.1.1', how: '5.1.1: there is no such mailbox. Here there is one.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A mailbox that is set to refuse senders from outside the organisation.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.134. Microsoft 365 sends it for mail to one of its mailboxes.',
        source: ndr,
      },
      {
        text: 'The setting behind it is called “Require senders to be authenticated”. It shuts out everybody from outside the organisation.',
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
    name: 'The public folder is closed to outsiders',
    registered: false,
    classes: {
      '5': {
        plain:
          'The address belongs to a shared folder of that organisation, which takes mail only from people inside. Your message was refused.',
        who: 'their-provider',
        act: 'open the folder to senders from outside',
        advice: {
          person: [
            'Write to a person there, or to a public address of the organisation.',
            'Tell them if the address stands on a web page: the folder may be closed by mistake.',
          ],
          administrator: [
            'If it is your folder and it should be open: `Set-MailPublicFolder orders@example.org -RequireSenderAuthenticationEnabled $false`.',
            'To open it for a few only, set “Accept messages from” for the folder and add a mail contact for each.',
          ],
          developer: [
            'Do not retry. The folder exists and is closed to you: find another address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.13',
        how: '5.7.13 at Microsoft says exactly the same; in the registry it is a disabled account.',
      },
      { code: '5.7.134', how: '5.7.134 says it of a mailbox.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A public folder that is set to refuse senders from outside the organisation.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.135. Microsoft 365 sends it for mail to a public folder.',
        source: ndr,
      },
      {
        text: 'Microsoft lists 5.7.13 and 5.7.135 in one line, with one text and one remedy.',
        source: ndr,
      },
    ],
    words: [
      'not authenticated for public folder',
      'public folder',
      'external senders',
      'internal only',
    ],
    sources: [ndr],
  },
  {
    code: 'X.7.136',
    name: 'The mail user takes mail from inside only',
    registered: false,
    classes: {
      '5': {
        plain:
          'This address leads to a mailbox elsewhere, and the organisation lets only its own people write to it. Your message was refused.',
        who: 'their-provider',
        act: 'open the address to senders from outside',
        advice: {
          person: [
            'Ask the person for the address of the mailbox that they really read, and write there.',
            'Or ask them to have this address opened by their administrator.',
          ],
          administrator: [
            'If the address is yours and should be open: `Set-MailUser maria@example.org -RequireSenderAuthenticationEnabled $false`.',
            'In the admin centre, mail users stand under contacts; the setting is in the delivery restrictions.',
          ],
          developer: [
            'Do not retry. The address exists but refuses outside mail; ask for another one.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.134', how: '5.7.134 says the same of a mailbox inside the organisation.' },
      {
        code: '5.7.12',
        how: '5.7.12 at Microsoft has nearly the same words, “not authenticated by organization”.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A mail user, set to refuse senders from outside the organisation.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.136. Microsoft 365 sends it for mail to one of its mail users.',
        source: ndr,
      },
      {
        text: '“Not authenticated” means here: not somebody from inside the organisation.',
        source: closedMailUser,
      },
    ],
    words: ['sender was not authenticated', 'mail user', 'external senders', 'internal only'],
    sources: [ndr, closedMailUser],
  },
  {
    code: 'X.7.139',
    name: 'Login by password is switched off',
    registered: false,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Microsoft did not accept the login. Often sending with a password is switched off for the account or for the whole organisation; the words say whether it was the password itself.',
        who: 'your-provider',
        act: 'allow this login, or use another way',
        advice: {
          person: [
            'Remove the account from the mail program and add it anew, so that Microsoft’s own login page opens.',
            'If a device or web page sends with your password, tell whoever looks after your mail.',
            'If the words say “credentials were incorrect”, check user name and password. If they say “disabled”, a new password does not help.',
          ],
          administrator: [
            'Read the words: “for the Tenant” names the whole organisation, “basic authentication is disabled” the way of logging in.',
            'Use OAuth in the program, or send the mail of devices another way.',
          ],
          developer: [
            'Do not repeat the login. Ask for another password only where the words say that the credentials were incorrect; else offer OAuth.',
            'It is no fault of the recipient: never suppress.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.3',
        how: '5.7.3 is the other code of Microsoft at the login; a wrong password can get either. Read the words.',
      },
      { code: '5.7.57', how: '5.7.57: the program did not log in at all.' },
      { code: '5.7.8', how: '5.7.8 is the registered code for a wrong user name or password.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '535 5.7.139 “Authentication unsuccessful”; the words behind it say that basic authentication, or SMTP login, is disabled.',
        source: basicDisabled,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.139. Microsoft says it to its own customers at the login.',
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
    name: 'Microsoft 365 group closed to outsiders',
    registered: false,
    classes: {
      '5': {
        plain:
          'The address is a team’s group in Microsoft 365. It takes mail from members, or from inside the organisation only. Your message was refused.',
        who: 'recipient',
        act: 'let people from outside write to the group',
        advice: {
          person: [
            'Ask somebody in the group to pass your message on, or write to them directly.',
            'The owner of the group can open it in Outlook: edit the group and let people from outside write to it.',
          ],
          administrator: [
            'If it is your group: `Set-UnifiedGroup -Identity team@example.org -RequireSenderAuthenticationEnabled $false`.',
            'Wait before you test: the change can take an hour.',
          ],
          developer: [
            'Do not retry. The group exists but is closed: use the address of a person or a public one.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.133', how: '5.7.133 is the same refusal by a distribution group.' },
      { code: '5.7.124', how: '5.7.124: the group has a list of senders of its own.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'A Microsoft 365 group that takes no mail from outside, or none from people who are not members.',
        source: unifiedGroup,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.193. Microsoft 365 sends it, as 550 5.7.193, for mail to a Microsoft 365 group.',
        source: unifiedGroup,
      },
      {
        text: 'A change of the setting can take up to an hour before it counts.',
        source: unifiedGroup,
      },
    ],
    words: [
      'unifiedgroupagent',
      "external senders aren't permitted",
      'microsoft 365 group',
      'teams group',
      'not a group member',
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
          'Your organisation tries Microsoft 365 for free, and has written to more outside addresses in a day than that allows. Your message was not sent.',
        who: 'your-provider',
        act: 'wait a day, then send the rest',
        advice: {
          person: [
            'Wait a day, then send the message again. It need not be your own mail that used up the limit.',
            'Forward the whole bounce message to your IT support: nobody in your organisation can write to outside addresses at the moment.',
          ],
          administrator: [
            'Who sent so much? Exchange admin center, Reports, Mail flow, “Tenant Outbound External Recipients Rate”.',
            'A paid licence raises the limit. Nobody can lift it: it ends when the count of the last 24 hours is below it.',
          ],
          developer: [
            'Stop sending to external recipients until 24 hours have passed, then send the rest. The message never left, so keep the addresses.',
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
        how: '5.7.705: the organisation is stopped for spam, not for its number of recipients.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'A trial customer is over the limit of external recipients in 24 hours (“tenant external recipient rate limit”).',
        source: externalLimit,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.232. Microsoft 365 says it to its own customers when they send.',
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
          'Your organisation has written to more outside addresses in a day than its Microsoft 365 licences allow. Your message was not sent.',
        who: 'your-provider',
        act: 'wait a day, then send the rest',
        advice: {
          person: [
            'Wait a day, then send the message again. It need not be your own mail that used up the limit.',
            'Forward the whole bounce message to your IT support: nobody in your organisation can write to outside addresses at the moment.',
          ],
          administrator: [
            'Who sent so much? Exchange admin center, Reports, Mail flow, “Tenant Outbound External Recipients Rate”.',
            'Move newsletters and other bulk mail to a service made for them. More licences raise the limit.',
            'Is an account misused? Look at what it sent in the message trace.',
          ],
          developer: [
            'Stop sending to external recipients until 24 hours have passed, then send the rest. The message never left, so keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.232',
        how: '5.7.232 is the same limit for customers who only try the service.',
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
          'All accounts of a customer together are over the limit of external recipients in 24 hours (“tenant external recipient rate limit”).',
        source: externalLimit,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.233. Microsoft 365 says it to its own customers when they send.',
        source: externalLimit,
      },
      {
        text: 'The limit counts a rolling window of 24 hours. It ends when the count falls below it.',
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
          'Your address ends in `onmicrosoft.com`. Such addresses may write to few people outside in a day, and your organisation has reached that limit.',
        who: 'your-provider',
        act: 'use a domain of your own',
        advice: {
          person: [
            'Wait a day, then send the message again. It need not be your own mail that used up the limit.',
            'Forward the whole bounce message to your IT support: nobody in your organisation can write to outside addresses at the moment.',
          ],
          administrator: [
            'Add a domain of your own and make it the primary address of each mailbox. Mail from that domain has the usual limits.',
            'Which mailboxes still use it? `Get-Mailbox -ResultSize Unlimited | Where-Object PrimarySmtpAddress -like "*.onmicrosoft.com"`.',
          ],
          developer: [
            'Stop sending to external recipients until 24 hours have passed, then send the rest. The message never left, so keep the addresses.',
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
        how: '5.7.750: too much mail from domains that are not set up in the tenant.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '550 5.7.236: addresses at `onmicrosoft.com` wrote to more than 100 external recipients in 24 hours.',
        source: onmicrosoft,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.236. Microsoft 365 says it to its own customers when they send.',
        source: onmicrosoft,
      },
      {
        text: 'The limit is 100 external recipients per organisation in 24 hours. It began with trial customers in October 2025 and reached the largest in June 2026.',
        source: onmicrosoft,
      },
    ],
    words: ['onmicrosoft.com', 'moera', 'daily limit'],
    sources: [onmicrosoft],
  },
  {
    code: 'X.7.321',
    name: 'Encryption is promised but not offered',
    registered: false,
    classes: {
      '4': {
        plain:
          'The other domain demands encryption from every sender (by DANE), but its server did not offer it. The message waits and is tried again.',
        who: 'their-provider',
        act: 'switch on TLS, or remove the TLSA record',
        advice: {
          person: [
            'Wait: the message is tried again, but it leaves only when their server encrypts.',
            'If it is urgent, reach the person another way.',
          ],
          administrator: [
            'Does the server offer it? `swaks --server mx.example.org --quit-after EHLO` must show STARTTLS.',
            'Does the handshake succeed? `openssl s_client -starttls smtp -connect mx.example.org:25`.',
            'A firewall that hides STARTTLS from the answer to EHLO is a common reason. Switch its SMTP inspection off.',
          ],
          developer: ['Leave the repeats to the queue; do not send it in clear. Keep the address.'],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The other domain demands encryption from every sender (by DANE), but its server never offered it. Microsoft has given up.',
        who: 'their-provider',
        act: 'switch on TLS, or remove the TLSA record',
        advice: {
          person: [
            'Tell the recipient by another way. Their administrator has to switch encryption on.',
            'Then send the message again.',
          ],
          administrator: [
            'If it is your domain, your TLSA record and your server contradict each other: `dig +short TLSA _25._tcp.mx.example.org`.',
            'Switch STARTTLS on, or take the record away until it works.',
          ],
          developer: [
            'Stop. Send anew when the other side offers TLS; the address itself is good.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.4.317',
        how: '4.4.317: TLS is missing as well, but a connector or policy demands it, not DANE.',
      },
      {
        code: '4.7.325',
        how: '4.7.325: TLS works, but the certificate is made out to another name.',
      },
      {
        code: '4.7.10',
        how: '4.7.10: the receiving server demands encryption. Here the sending one does.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'DANE applies, but the server does not answer STARTTLS, or the TLS handshake fails.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.321. Microsoft 365 writes it about mail that it sends out, in class 4, and in class 5 as the final form.',
        source: ndr,
      },
      {
        text: 'A usable TLSA record means that mail must not go out without TLS.',
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
        plain:
          'The certificate with which the other server proves who it is has run out. The message waits and is tried again.',
        who: 'their-provider',
        act: 'renew the certificate',
        advice: {
          person: [
            'Wait: such things are often mended within a day, and your mail is tried again by itself.',
            'You may tell the recipient, by another way, that their certificate has expired.',
          ],
          administrator: [
            'See the date: `openssl s_client -starttls smtp -connect mx.example.org:25 </dev/null | openssl x509 -noout -enddate`.',
            'After a renewal the server has to load the new file. With a new key, the TLSA record must change first.',
          ],
          developer: [
            'Leave the repeats to the queue. Do not switch the check off; keep the address.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The certificate with which the other server proves who it is had run out, and nobody renewed it in time. Your message came back.',
        who: 'their-provider',
        act: 'renew the certificate',
        advice: {
          person: [
            'Tell the recipient by another way that the certificate of their mail server has expired.',
            'Send the message again when it is renewed.',
          ],
          administrator: [
            'If it is your server, check every host of the MX, not only the first: `dig +short MX example.org`.',
            'Let a monitor warn you some weeks before the date.',
          ],
          developer: ['Stop, and send anew after the renewal. Keep the address.'],
        },
      },
    },
    confused: [
      { code: '4.7.325', how: '4.7.325: the certificate is in date, but for another name.' },
      {
        code: '4.7.323',
        how: '4.7.323: the certificate is in date, but not the one that the DNS announces.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'DANE applies, and the certificate of the destination is out of date.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.322. Microsoft 365 writes it about mail that it sends out, in class 4, and in class 5 as the final form.',
        source: ndr,
      },
      {
        text: 'By the standard, the date does not count for a TLSA record of usage 3. It counts for usage 2.',
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
    name: 'The certificate is not the announced one',
    registered: false,
    classes: {
      '4': {
        plain:
          'The other server shows a certificate that is not the one its domain has announced. It may be an oversight. The message is tried again.',
        who: 'their-provider',
        act: 'make TLSA record and certificate agree',
        advice: {
          person: [
            'Wait: the message is tried again and gets through once record and certificate agree.',
            'Tell the recipient by another way if it lasts longer than a day.',
          ],
          administrator: [
            'Look at the record: `dig +short TLSA _25._tcp.mx.example.org`.',
            'Check it against the server: `openssl s_client -starttls smtp -connect mx.example.org:25 -dane_tlsa_domain mx.example.org -dane_tlsa_rrdata "3 1 1 HASH"`.',
            'A certificate renewed with a new key is the usual reason: publish the new TLSA record before you change the key.',
          ],
          developer: [
            'Leave the repeats to the queue. Somebody may be listening in between, so never bypass the check.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The other server kept showing a certificate that is not the one its domain has announced. Microsoft has given up.',
        who: 'their-provider',
        act: 'make TLSA record and certificate agree',
        advice: {
          person: [
            'Tell the recipient by another way: their administrator has to mend it.',
            'Send the message again afterwards.',
          ],
          administrator: [
            'If it is your server, every host of the MX needs its own right record: `dig +short TLSA _25._tcp.mx.example.org`.',
            'Is the certificate already valid? One whose first day lies ahead fails too.',
          ],
          developer: ['Stop, and send anew when the record is right. Keep the address.'],
        },
      },
    },
    confused: [
      { code: '4.7.324', how: '4.7.324: the DNS answers themselves cannot be trusted.' },
      { code: '4.7.325', how: '4.7.325: the certificate is made out to another host name.' },
      { code: '4.4.8', how: '4.4.8: the same kind of check by MTA-STS.' },
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
        text: 'The registry has no X.7.323. Microsoft 365 writes it about mail that it sends out, in class 4, and in class 5 as the final form.',
        source: ndr,
      },
      {
        text: 'Microsoft also names an attack on the destination’s domain as a possible reason.',
        source: ndr,
      },
    ],
    words: ['tlsa-invalid', 'the domain failed dane validation', 'dane', 'tlsa', 'tlsa record'],
    sources: [ndr],
  },
  {
    code: 'X.7.324',
    name: 'Signed DNS answers do not check out',
    registered: false,
    classes: {
      '4': {
        plain:
          'The other domain signs the list of its servers (DNSSEC), and the signature is wrong. The message waits and is tried again.',
        who: 'their-provider',
        act: 'repair DNSSEC of the domain',
        advice: {
          person: [
            'Wait: the message is tried again. The fault hits everybody who writes there, so it is mostly noticed soon.',
            'If the web page of that domain does not open either, the whole domain has the fault.',
          ],
          administrator: [
            'Check the chain: `delv MX example.org` and `delv TLSA _25._tcp.mx.example.org`.',
            'Compare the DS at the registry with the keys of the zone: `dig +short DS example.org` and `dig +short DNSKEY example.org`.',
            'Expired signatures and a DS left over from an old DNS host are the usual reasons.',
          ],
          developer: [
            'Leave the repeats to the queue; do not ask a resolver that skips DNSSEC. Keep the address.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The other domain signs its entries in the DNS, and the signature stayed wrong (DNSSEC). Microsoft has given up.',
        who: 'their-provider',
        act: 'repair DNSSEC of the domain',
        advice: {
          person: [
            'Tell the recipient by another way that the signature of their domain is broken.',
            'Send the message again when it is mended.',
          ],
          administrator: [
            'If it is your domain, take the DS away at the registrar if you cannot sign rightly, and wait until it has left the caches.',
            'Check the zone of the MX host as well as your own: both have to be right.',
          ],
          developer: [
            'Stop, and send anew when `delv` shows the answers as validated. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.323',
        how: '4.7.323: DNSSEC is fine, but the TLSA record does not fit the certificate.',
      },
      { code: '4.4.312', how: '4.4.312: the DNS gave no usable answer at all.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The domain says that it is signed with DNSSEC, but its answers could not be validated.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.324. Microsoft 365 writes it about mail that it sends out, in class 4, and in class 5 as the final form.',
        source: ndr,
      },
      {
        text: 'TLSA records count only where DNSSEC secures them. Without DNSSEC there is no DANE.',
        source: { kind: 'rfc', rfc: 7672, section: '2.2' },
      },
    ],
    words: ['dnssec-invalid', 'invalid dnssec records', 'dnssec', 'dane', 'ds record'],
    sources: [ndr, { kind: 'rfc', rfc: 7672, section: '2.1.1' }],
  },
  {
    code: 'X.7.325',
    name: 'Certificate made out to another name',
    registered: false,
    classes: {
      '4': {
        plain:
          'The other server’s certificate is made out to another name than the server’s own. The message waits and is tried again.',
        who: 'their-provider',
        act: 'install a certificate with the right name',
        advice: {
          person: [
            'Wait: you need not send it twice. It leaves by itself when the right certificate is there.',
            'If nothing happens within a day, tell the recipient by another way which name is wrong.',
          ],
          administrator: [
            'See the names: `openssl s_client -starttls smtp -connect mx.example.org:25 </dev/null | openssl x509 -noout -ext subjectAltName`.',
            'The name in the MX must be among them: `dig +short MX example.org`.',
          ],
          developer: ['Leave the repeats to the queue and keep the address.'],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'The other server’s certificate was made out to another name and was not replaced in time. Your message came back.',
        who: 'their-provider',
        act: 'install a certificate with the right name',
        advice: {
          person: [
            'Tell the recipient by another way that the certificate of their mail server has the wrong name.',
            'Send the message again when it has been replaced.',
          ],
          administrator: [
            'If it is your server: order a certificate that holds every MX host name, or let the MX name the host of the certificate.',
            'With several MX hosts behind one address, the server needs SNI to show the right one.',
          ],
          developer: ['Stop, and send anew when the name is right. Keep the address.'],
        },
      },
    },
    confused: [
      { code: '4.7.322', how: '4.7.322: the name is right, the date has passed.' },
      {
        code: '4.7.323',
        how: '4.7.323: the certificate is not the one that the TLSA record announces.',
      },
      { code: '4.4.317', how: '4.4.317: the chain of the certificate is incomplete.' },
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
        text: 'The registry has no X.7.325. Microsoft 365 writes it about mail that it sends out, in class 4, and in class 5 as the final form.',
        source: ndr,
      },
      {
        text: 'By the standard, names do not count for a TLSA record of usage 3; the record itself names the certificate.',
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
    name: 'Forwarded mail refused by the next server',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft 365 forwarded a message, and the next server would not take it from there. It did not arrive where it was forwarded to.',
        who: 'your-provider',
        act: 'make SPF or DKIM pass on arrival',
        advice: {
          person: [
            'If you forward your mail automatically, switch that off and fetch it from the mailbox instead.',
            'Otherwise send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'In the message trace, `RegularRelayOutboundPool` shows that the message left through the relay pool.',
            'If a filter stands before Microsoft 365, set up Enhanced Filtering for Connectors, so that SPF is judged by the real sender.',
            'Add the sender’s domain as an accepted domain if it is yours, and avoid forwarding chains.',
          ],
          developer: [
            'Sign with DKIM: a signature survives forwarding, SPF does not. Do not retry unchanged; keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.64',
        how: '5.7.64: Microsoft itself refuses to relay for a company’s server. Here the next server refuses.',
      },
      {
        code: '5.7.1',
        how: '5.7.1 with “Relaying denied” is what the next server said in its own words.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'Forwarded mail whose origin could not be proved left through the unpublished relay pool, and the next gateway refused it.',
        source: relayPool,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.367. Microsoft 365 writes it, as 550 5.7.367, about mail that it forwards.',
        source: relayPool,
      },
      {
        text: 'The addresses of the relay pool are not published and not in Microsoft’s SPF record, so SPF cannot pass there.',
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
    name: 'Held back: suspicious traffic',
    registered: false,
    range: 'X.7.699',
    classes: {
      '4': {
        plain:
          'Microsoft finds the traffic of the sending server unusual and holds its mail back while it looks at it. The message is tried again.',
        who: 'your-provider',
        act: 'send less, and look for abuse',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If it is urgent, write from another provider or call.',
          ],
          administrator: [
            'Look for spam on your side first: a taken-over account, a form on a web page, a long queue (`postqueue -p`).',
            'Send less for some days and let the volume grow slowly. A new IP address needs time.',
            'If you relay into your own tenant, or a filter stands before it, set up a connector: mail through it is not slowed down.',
          ],
          developer: [
            'Retry with growing pauses and fewer connections. Never suppress an address for it.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.850',
        how: '4.7.850 to 4.7.899: the same words, and there Microsoft says outright that the IP address is the reason.',
      },
      {
        code: '4.7.650',
        how: '4.7.650 lies inside this range but has words of its own: slowed down for the reputation of the IP address.',
      },
      {
        code: '5.7.606',
        how: '5.7.606 to 5.7.649: no longer held back but banned, until somebody asks for removal.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'Suspicious traffic. Sending is restricted for a while and freed again if the traffic turns out to be right.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.500 to X.7.699. Microsoft documents 4.7.500 to 4.7.699 as one range, sent to servers that deliver to it.',
        source: ndr,
      },
      {
        text: 'Microsoft calls it IP throttling, a kind of greylisting: a server that suddenly sends much more than before is slowed down.',
        source: throttling,
      },
      {
        text: 'In class 5 the numbers of this range are not one family: each has a meaning of its own.',
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
    name: 'Your account is stopped: spam was seen',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft saw spam coming from your account and lets it send no more. Your message was not sent. Somebody else may be using the account.',
        who: 'your-provider',
        act: 'secure the account, then have it freed',
        advice: {
          person: [
            'Change your password now, and switch on a second step for the login.',
            'Look for rules and forwardings in your mailbox that you did not make.',
            'Tell whoever looks after your mail. Only they can have the account freed.',
          ],
          administrator: [
            'Reset the password, end all sessions and look for strange rules: `Get-InboxRule -Mailbox ada@example.com`.',
            'Then look at the restricted entities in the Defender portal, and ask Microsoft’s support to free the account.',
          ],
          developer: [
            'Stop sending through this account. No recipient is at fault; keep their addresses.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.502', how: '5.7.502 is the same ban with the words “banned sender”.' },
      { code: '5.1.8', how: '5.1.8 at Microsoft: blocked for sending too much spam as well.' },
      { code: '5.7.705', how: '5.7.705: the whole organisation is stopped, not one account.' },
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
        text: 'The registry has no X.7.501. Microsoft 365 says it to its own customers when they send.',
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
          'Microsoft does not let your account send any more, because spam came from it. Your message was not sent.',
        who: 'your-provider',
        act: 'secure the account, then ask to lift the ban',
        advice: {
          person: [
            'Change your password, and log out everywhere else.',
            'Send the whole message to whoever looks after your mail: the ban does not end by itself.',
          ],
          administrator: [
            'Find out how the account was misused before you ask: sign-in log, rules, programs that were allowed in.',
            'Reset its login, then ask Microsoft’s support to let it send again.',
          ],
          developer: [
            'Stop this sender until it is freed. Do not try the same message from other accounts; keep the addresses.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.501', how: '5.7.501 is the same ban with the words “spam abuse detected”.' },
      {
        code: '5.7.511',
        how: '5.7.511 has the words “banned sender” too, but there a sending IP address is banned.',
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
        text: 'The registry has no X.7.502. Microsoft 365 says it to its own customers when they send.',
        source: ndr,
      },
      { text: '5.7.503 has the same words, the same reason and the same remedy.', source: ndr },
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
          'Microsoft does not let your account send any more, because spam came from it. Your message was not sent.',
        who: 'your-provider',
        act: 'secure the account, then ask to lift the ban',
        advice: {
          person: [
            'Change your password, and log out everywhere else.',
            'Send the whole message to whoever looks after your mail: the ban does not end by itself.',
          ],
          administrator: [
            'Find out how the account was misused before you ask: sign-in log, rules, programs that were allowed in.',
            'Reset its login, then ask Microsoft’s support to let it send again.',
          ],
          developer: [
            'Stop this sender until it is freed. Do not try the same message from other accounts; keep the addresses.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.502', how: '5.7.502 is the same ban, with the same words and the same remedy.' },
      { code: '5.7.501', how: '5.7.501 is the same ban with the words “spam abuse detected”.' },
      {
        code: '5.7.511',
        how: '5.7.511 has the words “banned sender” too, but there a sending IP address is banned.',
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
        text: 'The registry has no X.7.503. Microsoft 365 says it to its own customers when they send.',
        source: ndr,
      },
      {
        text: '5.7.502 has the same words, the same reason and the same remedy. Why there are two, Microsoft does not say.',
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
          'Microsoft says that there is no valid address like the one you wrote to. The message was not delivered.',
        who: 'you',
        act: 'check the address',
        advice: {
          person: [
            'Compare the address with one that you have from the person themselves.',
            'Ask them by another way whether it still exists.',
          ],
          administrator: [
            'If it is your user: does the mailbox exist and is it synchronised? `Get-Recipient maria@example.org`.',
            '“Access denied” sounds like a block, but look at the address first.',
          ],
          developer: [
            'Do not retry. Suppress the address once somebody has looked for a typing mistake.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.4.1',
        how: '5.4.1 carries the same words at Microsoft: the address is not in the directory.',
      },
      {
        code: '5.1.10',
        how: '5.1.10 at Microsoft: recipient not found, looked up in the organisation.',
      },
      {
        code: '5.7.505',
        how: '5.7.505: Microsoft calls the address not valid too, and names it “banned”.',
      },
    ],
    practice: [{ by: 'Microsoft', means: 'The recipient address is not valid.', source: ndr }],
    notes: [
      {
        text: 'The registry has no X.7.504. Microsoft 365 sends it about incoming mail.',
        source: ndr,
      },
      {
        text: 'By its second number it should be about security, yet it says what 5.1.1 says elsewhere.',
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
          'Microsoft does not deliver to this address; it calls the recipient not valid. The message was refused.',
        who: 'their-provider',
        act: 'ask Microsoft’s support if it is a mistake',
        advice: {
          person: [
            'Check the address, and ask the person by another way whether they still use it.',
            'If they do, they have to ask their own provider about it.',
          ],
          administrator: [
            'If it is your user, look whether the account is blocked or restricted, and ask Microsoft’s support.',
            'A sender outside can do nothing about it.',
          ],
          developer: ['Do not retry. Suppress the address until its owner confirms it.'],
        },
      },
    },
    confused: [
      { code: '5.7.504', how: '5.7.504: not valid as well, without the word “banned”.' },
      { code: '5.2.1', how: '5.2.1: the mailbox is switched off.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The recipient is not valid. Whoever thinks that it is a mistake should turn to support.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.505. Microsoft 365 sends it about incoming mail.',
        source: ndr,
      },
      { text: 'Microsoft’s table does not say why a recipient gets banned.', source: ndr },
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
    name: 'The server greeted with a false name',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your mail server introduced itself with the name of the server that it was calling. Spam programs do that, so it was refused.',
        who: 'your-provider',
        act: 'set the server’s own name for HELO',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail. It is a setting of their server.',
          ],
          administrator: [
            'Set the server’s own full host name: on Postfix `myhostname` or `smtp_helo_name`, on Exchange the FQDN of the send connector.',
            'The name should lead to the IP address and back: `dig +short A mail.example.com` and `dig +short -x 192.0.2.10`.',
          ],
          developer: [
            'Put the client’s own host name into EHLO, never the name of the peer. Do not retry before; keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.25', how: '5.7.25: the IP address has no proper name in the reverse DNS.' },
      {
        code: '5.5.4',
        how: '5.5.4: the name after EHLO is malformed. Here it is well formed, but not yours.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The client said in HELO that it is the server it is connecting to.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.506. Microsoft 365 sends it to servers that deliver to it.',
        source: ndr,
      },
      {
        text: 'The client names itself in EHLO, by its own full domain name.',
        source: { kind: 'rfc', rfc: 5321, section: '4.1.1.1' },
      },
    ],
    words: ['bad helo', 'access denied, bad helo', 'ehlo', 'helo name', 'host name'],
    sources: [ndr, { kind: 'rfc', rfc: 5321, section: '4.1.1.1' }],
  },
  {
    code: 'X.7.507',
    name: 'The recipient’s side blocks your server',
    registered: false,
    classes: {
      '5': {
        plain:
          'The recipient’s organisation itself has blocked the server that sent your mail. The message was refused.',
        who: 'their-provider',
        act: 'take the sending IP off their own list',
        advice: {
          person: [
            'Tell the recipient by another way. Only their administrator can take the block away.',
            'If it is urgent, write from another provider.',
          ],
          administrator: [
            'Asking Microsoft for removal does not help: the block belongs to the recipient’s organisation.',
            'Look for the reason on your side before you write to their postmaster: what did your server send them?',
          ],
          developer: [
            'Do not retry. Keep the address; the sending IP address is refused, whoever it writes to there.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.513', how: '5.7.513 says the same with the words “Customer Block list”.' },
      {
        code: '5.7.511',
        how: '5.7.511: Microsoft itself bans the IP address, for all its customers.',
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
        text: 'The registry has no X.7.507. Microsoft 365 sends it on behalf of the recipient’s organisation.',
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
          'Your mail provider, or a neighbour in the same range of network addresses (IPv6), sent too much in a short time. This message was refused.',
        who: 'your-provider',
        act: 'send less, or over IPv4',
        advice: {
          person: [
            'Wait some hours and send the message again.',
            'If it comes back again, send it to whoever looks after your mail.',
          ],
          administrator: [
            'Send over IPv4 to Microsoft for now. On Postfix: `postconf -e smtp_address_preference=ipv4`.',
            'The limit counts for the whole range, other machines included. Look for a flood in your own queue first: `postqueue -p`.',
          ],
          developer: [
            'Lower the rate, then send again yourself: a code with 5 is not repeated by the queue. Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.510', how: '5.7.510: the recipient takes no mail over IPv6 at all.' },
      { code: '4.7.652', how: '4.7.652: too many connections from one IP address at Outlook.com.' },
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
        text: 'The registry has no X.7.508. Microsoft 365 sends it to servers that deliver to it over IPv6.',
        source: ndr,
      },
      { text: 'It starts with 5 although the limit passes with time.', source: ndr },
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
    name: 'DMARC failed, and the domain says refuse',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your mail did not pass the check of who sent it (DMARC). The domain you write from asks servers to refuse such mail, and Microsoft did.',
        who: 'your-provider',
        act: 'make SPF or DKIM pass for the From domain',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail: only they can mend it.',
            'If you sent through a web form or another service, send from your own mailbox instead.',
            'If the recipient has their mail forwarded, ask for their final address.',
          ],
          administrator: [
            'What does the domain demand? `dig +short TXT _dmarc.example.com`.',
            'SPF or DKIM must pass with the domain of From. The bounce holds the headers: read Authentication-Results there.',
            'If only forwarded mail fails, sign with DKIM, and ask list owners not to change the message.',
          ],
          developer: [
            'Do not retry before SPF or DKIM is aligned. Never suppress the address: the sender was refused.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.515',
        how: '5.7.515 at Outlook.com: a large sender has to pass SPF, DKIM and DMARC, whatever its policy says.',
      },
      { code: '5.7.26', how: '5.7.26 is what Gmail says when DMARC fails.' },
      { code: '5.7.1', how: '5.7.1 is the code that the DMARC standard itself shows.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The domain of the From line fails DMARC and publishes p=reject.',
        source: ndr,
      },
    ],
    notes: [
      { text: 'The registry has no X.7.509. Microsoft sends it about incoming mail.', source: ndr },
      {
        text: 'The registry has no code for DMARC at all. The standard shows 550 5.7.1 in its example.',
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
          'Your mail server used the newer kind of network address (IPv6), and the recipient’s domain does not take mail that way. It was refused.',
        who: 'your-provider',
        act: 'send to this domain over IPv4',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail. It is a setting of the server.',
          ],
          administrator: [
            'Send to this domain over IPv4. On Postfix, a transport of its own with `-o inet_protocols=ipv4` does it.',
            'If it is your domain, switching IPv6 on for incoming mail is a matter for Microsoft’s support.',
          ],
          developer: ['Try the IPv4 addresses of the same MX host instead. Keep the address.'],
        },
      },
    },
    confused: [
      { code: '5.7.508', how: '5.7.508: IPv6 is taken, but too much came over it.' },
      {
        code: '5.7.25',
        how: '5.7.25 at Microsoft: the IPv6 address of the sender has no reverse DNS name.',
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
        text: 'The registry has no X.7.510. Microsoft 365 sends it to servers that deliver to it over IPv6.',
        source: ndr,
      },
    ],
    words: ['does not accept email over ipv6', 'ipv6 refused', 'ipv6 not accepted', 'ipv4 only'],
    sources: [ndr],
  },
  {
    code: 'X.7.511',
    name: 'Sending IP banned, removal by mail',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft has banned the server that sent your mail, so the message was refused. It is not about you or about the recipient.',
        who: 'your-provider',
        act: 'mend the cause, then write to Microsoft',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail. They need every word of it.',
            'As long as the ban lasts, try another mail provider if it is urgent.',
          ],
          administrator: [
            'Mend the cause first: a taken-over account, an open form, a bought list.',
            'Then write to the delisting address that stands in the reply, with the whole text and your IP address.',
          ],
          developer: [
            'Do not retry, and do not move on to a fresh IP address. Keep the recipient’s address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.606',
        how: '5.7.606 to 5.7.649: an IP address banned as well, but removed through a web page.',
      },
      {
        code: '5.7.502',
        how: '5.7.502 has the same words, “banned sender”, and means a customer’s account.',
      },
      { code: '5.7.513', how: '5.7.513: only the recipient’s organisation blocks the IP address.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The sending IP address is banned. Removal is asked for by mail to Microsoft’s delisting address.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.511. Microsoft 365 sends it to servers that deliver to it.',
        source: ndr,
      },
      {
        text: 'For removal Microsoft wants the complete code and text of the bounce, and the IP address.',
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
          'The message does not say properly who wrote it: its From line holds no valid address. It was refused as it is.',
        who: 'your-provider',
        act: 'send one well-formed From address',
        advice: {
          person: [
            'Look at your own name and address in the settings of the mail program. The address needs an @ and a domain.',
            'If a device or web page sent it, tell whoever looks after it.',
          ],
          administrator: [
            'Look at the raw message: exactly one `From:` line, such as `From: Ada <ada@example.com>`.',
            'Scanners, backup programs and scripts are the usual senders of mail without it.',
          ],
          developer: [
            'Write one From header with the address in angle brackets. Do not retry unchanged; keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.1.20', how: '5.1.20: From holds too many addresses rather than none.' },
      {
        code: '5.1.7',
        how: '5.1.7: the address in MAIL FROM is malformed, not the one in the header.',
      },
    ],
    practice: [
      { by: 'Microsoft', means: 'The message has no valid address in From.', source: ndr },
    ],
    notes: [
      {
        text: 'The registry has no X.7.512. Microsoft 365 sends it about incoming mail; the table marks it as “Office 365 only”.',
        source: ndr,
      },
      {
        text: 'From is one of the two headers that every message must have.',
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
    name: 'On the recipient’s own block list',
    registered: false,
    classes: {
      '5': {
        plain:
          'The recipient’s organisation keeps a block list of its own, and the server that sent your mail is on it. The message was refused.',
        who: 'their-provider',
        act: 'take the IP off the customer block list',
        advice: {
          person: [
            'Tell the recipient by another way. Their administrator can take your provider off the list.',
            'Until then, write from another provider.',
          ],
          administrator: [
            'If it is your tenant, look at the list: `Get-HostedConnectionFilterPolicy | Format-List IPBlockList`.',
            'If you are the sender, write to their postmaster with the whole reply. Public block lists and Microsoft’s form play no part.',
          ],
          developer: [
            'Do not retry. Keep the address, and count it as a block of your IP address at this one domain.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.507', how: '5.7.507 says the same with other words.' },
      { code: '5.7.606', how: '5.7.606 to 5.7.649: banned by Microsoft, for all its customers.' },
      { code: '5.7.703', how: '5.7.703: your own organisation blocks the recipient.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The recipient’s domain put the sending IP address on its own block list (`AS16012607`).',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.513. Microsoft 365 sends it on behalf of the recipient’s organisation.',
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
    name: 'Large sender without SPF, DKIM and DMARC',
    registered: false,
    classes: {
      '5': {
        plain:
          'Outlook.com wants large senders to prove that their mail is genuine (SPF, DKIM and DMARC). This message did not prove it and was refused.',
        who: 'your-provider',
        act: 'make SPF, DKIM and DMARC pass',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail: only they can set it up.',
            'If a shop or service should write to you, tell its support about this code.',
          ],
          administrator: [
            'All three are needed: `dig +short TXT example.com`, `dig +short TXT selector._domainkey.example.com`, `dig +short TXT _dmarc.example.com`.',
            'DMARC may say p=none, but SPF or DKIM has to carry the domain of From.',
            'Send a test to a mailbox at Outlook.com and read Authentication-Results.',
          ],
          developer: [
            'Do not retry before all three pass; every message to Outlook.com fails the same way. Keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.509',
        how: '5.7.509: DMARC failed, and the sender’s own domain asks for refusal.',
      },
      { code: '5.7.26', how: '5.7.26 is Gmail’s code for mail without proof of origin.' },
      { code: '5.7.40', how: '5.7.40 at Gmail: only the DMARC record is missing.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'A domain that sends more than 5,000 messages a day to Outlook.com without passing SPF, DKIM and DMARC.',
        source: postmaster,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.515. Microsoft’s Outlook.com (with Hotmail, Live and MSN) sends it, as 550 5.7.515.',
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
    name: 'Forwarding to outside is not allowed',
    registered: false,
    classes: {
      '5': {
        plain:
          'The mailbox you wrote to forwards its mail to an address outside its organisation. The organisation does not allow that, so the forwarded copy failed.',
        who: 'recipient',
        act: 'end the forwarding, or have it allowed',
        advice: {
          person: [
            'If you wrote to somebody, tell them that their forwarding does not work. Your message may still be in their mailbox.',
            'If it is your own mailbox, remove the forwarding, or ask your administrator to allow it.',
          ],
          administrator: [
            'Allow it only for those who need it: an outbound spam policy with “Automatic forwarding rules: On”. “Automatic – System-controlled” counts as off.',
            'Nobody set it up? Look for it: `Get-Mailbox ada@example.com | Format-List Forwarding*` and `Get-InboxRule -Mailbox ada@example.com`. Attackers like hidden rules.',
          ],
          developer: [
            'Do not retry, and do not suppress the address you wrote to: the forwarded copy failed, not your message.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.367',
        how: '5.7.367: forwarding is allowed, but the relay pool it leaves by was refused.',
      },
      {
        code: '5.4.6',
        how: '5.4.6: the forwarding goes in circles.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '“Your organization does not allow external forwarding”: the outbound spam policy blocks mail that is forwarded automatically to outside.',
        source: externalForwarding,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.520. Microsoft 365 returns it to the sender of the message, with `AS(7555)` at its end.',
        source: externalForwarding,
      },
      {
        text: '“Your organization” is the one whose mailbox forwards, which need not be yours.',
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
          'The server that sent your mail is on Microsoft’s list of banned addresses, so the message was refused. It is not about you or the recipient.',
        who: 'your-provider',
        act: 'mend the cause, then use the removal form',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail: only they can have it lifted.',
            'Until the form has been dealt with, write from another provider.',
          ],
          administrator: [
            'Find out what your server sent (`postqueue -p`): was it a taken-over account, a hacked web page, a bought list?',
            'Then enter the IP address at `sender.office.com`.',
            'If you rent the server, its address may have been banned before it was yours. Tell your hosting company.',
          ],
          developer: [
            'Do not retry until the ban is lifted. Keep the address: it is your IP address that is banned.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.511', how: '5.7.511: banned as well, but removal is asked for by mail.' },
      { code: '4.7.500', how: '4.7.500 to 4.7.699: only held back for a while, no form needed.' },
      { code: '5.7.513', how: '5.7.513: the recipient’s organisation blocks you, not Microsoft.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'The sending IP address is banned. It can be taken off the list at `sender.office.com`.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.606 to X.7.649. Microsoft documents 5.7.606 to 5.7.649 as one range, sent to servers that deliver to it.',
        source: ndr,
      },
      { text: 'The table gives one text and one remedy for the whole range.', source: ndr },
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
    name: 'Slowed down for the IP’s reputation',
    registered: false,
    classes: {
      '4': {
        plain:
          'Outlook.com does not know the sending server well, or had trouble with it, and lets it send only slowly. The message is tried again.',
        who: 'your-provider',
        act: 'send more slowly, mend the reputation',
        advice: {
          person: [
            'Wait: mail that is slowed down usually arrives, only later.',
            'If you are the one who sends a newsletter, send it in small parts over some days.',
          ],
          administrator: [
            'Slow down to Outlook.com: fewer connections, longer pauses (Postfix: `default_destination_rate_delay`).',
            'Warm a new IP address up over weeks, beginning with people who read your mail.',
            'Look at your address in Microsoft’s SNDS, and remove whoever complains.',
          ],
          developer: [
            'Retry with growing pauses and a lower rate for this destination. Never suppress an address for it.',
          ],
        },
      },
    },
    confused: [
      { code: '4.7.652', how: '4.7.652: too many connections at once, whatever the reputation.' },
      {
        code: '4.7.500',
        how: '4.7.500 to 4.7.699 is the documented range around it, with other words.',
      },
      { code: '4.7.28', how: '4.7.28 is Gmail’s code for an unusual rate.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The IP address is limited for a while because of its reputation (`S775`, `S843`).',
        source: fieldManual,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.650. Microsoft’s Outlook.com sends it, as 451 4.7.650.',
        source: fieldManual,
      },
      {
        text: 'It lies inside the documented range 4.7.500 to 4.7.699, but the words are its own.',
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
    ],
    sources: [fieldManual, ndr],
  },
  {
    code: 'X.7.652',
    name: 'Too many connections at once',
    registered: false,
    classes: {
      '4': {
        plain:
          'Your mail provider’s server opened too many connections to Outlook.com at the same time. The message waits and is tried again.',
        who: 'your-provider',
        act: 'open fewer connections to Outlook.com',
        advice: {
          person: [
            'Wait: your mail server tries again by itself, usually within minutes or hours.',
          ],
          administrator: [
            'Open fewer connections to this destination. On Postfix: `default_destination_concurrency_limit`, or a transport of its own for Outlook.com.',
            'Do several machines share one IP address? Their connections count together.',
          ],
          developer: [
            'Cap the connections per destination across all workers, then retry with growing pauses. Keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.650',
        how: '4.7.650: slowed down for the reputation, not for the number of connections.',
      },
      {
        code: '4.3.2',
        how: '4.3.2 at Microsoft 365: too many connections to one customer’s servers, or too much at once for one mailbox.',
      },
      {
        code: '421',
        how: '421 is the basic code that most servers use when there are too many connections.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The server has more connections open than its IP address may (`S3115`).',
        source: sisimai,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.652. Microsoft’s Outlook.com sends it, as 451 4.7.652.',
        source: sisimai,
      },
      {
        text: 'It lies inside the documented range 4.7.500 to 4.7.699, but the words are its own.',
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
          'A filter inside Outlook.com had too much to do and could not look at your message. It waits and is tried again.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: [
            'Wait: your mail server tries again by itself. There is nothing that you can or should change.',
          ],
          administrator: [
            'Let the queue retry; do not flush it again and again.',
            'If it lasts longer than some hours, look at Microsoft’s service status. Your own set-up is not the reason.',
          ],
          developer: [
            'Retry after some minutes, with growing pauses. Do not count it against the address or against your rate.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.652',
        how: '4.7.652: you opened too many connections. Here it is Microsoft that is busy.',
      },
      {
        code: '4.3.2',
        how: '4.3.2 is the registered code for a system that takes no mail at the moment.',
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
        text: 'The registry has no X.7.700. Microsoft’s Outlook.com sends it, as 451 4.7.700.',
        source: sisimai,
      },
      {
        text: 'By its second number it belongs to security, but it says nothing about sender or message.',
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
          'Your own organisation does not allow mail to one of the recipients. The whole message was stopped, for all of them.',
        who: 'your-provider',
        act: 'change the Tenant Allow/Block List',
        advice: {
          person: [
            'If you wrote to several people, send it again without the blocked one. The others did not get it either.',
            'Ask whoever looks after your mail why the address or its domain is blocked.',
          ],
          administrator: [
            'Look at the entries: `Get-TenantAllowBlockListItems -ListType Sender -Block`.',
            'A block against mail from a sender also stops your own people from writing there. Remove it, or keep it on purpose.',
          ],
          developer: [
            'Send to each recipient separately, so that one block does not stop the rest. Do not retry unchanged; keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.513',
        how: '5.7.513: the other way round, the recipient’s side blocks your server.',
      },
      { code: '5.7.1', how: '5.7.1 is the general code for a rule that forbids a message.' },
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
        text: 'The registry has no X.7.703. Microsoft 365 says it, as 550 5.7.703, to its own customers when they send.',
        source: ndr,
      },
      {
        text: 'One blocked recipient is enough to stop the message for every other one.',
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
    name: 'Your organisation is stopped for spam',
    registered: false,
    classes: {
      '5': {
        plain:
          'Too much spam came from your organisation, so Microsoft 365 lets nobody there send. Your message was not sent; it need not be about you.',
        who: 'your-provider',
        act: 'close the leak, then call Microsoft’s support',
        advice: {
          person: [
            'Tell whoever looks after your mail at once: nobody in the organisation can send.',
            'If it is urgent, use the telephone or a private mailbox.',
          ],
          administrator: [
            'Find the leak: a taken-over account, an open relay on your own server, a connector that you did not make (`Get-InboundConnector`).',
            'The outbound reports and the message trace show who sent. Then explain cause and remedy to Microsoft’s support.',
            'Has the subscription just been renewed after it had run out? That too can cause it, typically for no more than a day.',
          ],
          developer: [
            'Stop all sending through this tenant. Queue the mail and send it when the block is lifted; keep the addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.708',
        how: '5.7.708: new or trial customers whose mail leaves over addresses of low reputation.',
      },
      {
        code: '5.7.750',
        how: '5.7.750: too much mail from domains that are not set up in the tenant.',
      },
      { code: '5.7.501', how: '5.7.501: one account is stopped, not the organisation.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'Most traffic of this customer looks like spam, and its sending is blocked.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.705. Microsoft 365 says it, as 550 5.7.705, to its own customers when they send.',
        source: ndr,
      },
      {
        text: 'A subscription renewed after its end can bring it too, until the new one is known everywhere.',
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
    name: 'New customer’s mail is not accepted',
    registered: false,
    classes: {
      '5': {
        plain:
          'Your organisation is new at Microsoft 365, perhaps on trial, and sends over addresses with a poor name. Your message was not accepted.',
        who: 'your-provider',
        act: 'buy licences or ask Microsoft’s support',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail.',
            'Until it is settled, write from another mailbox.',
          ],
          administrator: [
            'Buy licences, or ask Microsoft’s support for an exception until you can.',
            'If you are no new customer, look for abuse first: Microsoft puts 5.7.705 and 5.7.708 in one line.',
          ],
          developer: [
            'Do not retry, and do not test mail from a trial tenant. No recipient is at fault; keep the addresses.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.705', how: '5.7.705: an established customer that sent too much spam.' },
      {
        code: '5.7.606',
        how: '5.7.606 to 5.7.649: the IP address of somebody else’s server is banned.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'Mail from a sending pool of low reputation, as trial customers get it.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.708. Microsoft 365 says it, as 550 5.7.708, to its own customers when they send.',
        source: ndr,
      },
      {
        text: 'Microsoft speaks of IP addresses of low reputation which new customers typically use.',
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
          'Much mail left your organisation with sender domains that are not registered in its Microsoft 365. Microsoft stopped it.',
        who: 'your-provider',
        act: 'add and verify every sending domain',
        advice: {
          person: [
            'Look at the address you send from. If it is not one of your organisation’s own, change it.',
            'If it is the right one, its domain still has to be set up: send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'Compare the domains that send with those that are set up: `Get-AcceptedDomain`. Add and verify the missing ones.',
            'Or let the connector prove itself by a certificate whose domain is one of yours.',
            'Look for connectors and accounts that you do not know: spammers set them up. `Get-InboundConnector`.',
          ],
          developer: [
            'Send only with verified domains in From and MAIL FROM. Do not retry before; keep the addresses.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.705', how: '5.7.705: stopped for the amount of spam, whatever the domain.' },
      { code: '5.7.64', how: '5.7.64: the server is not recognised, not the domain.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'A suspicious amount of mail from domains that are not set up in the customer’s tenant.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.750. Microsoft 365 says it, as 550 5.7.750, to its own customers when they send.',
        source: ndr,
      },
      {
        text: 'A modest amount from such domains is let through, so it can work for a while and then stop.',
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
    name: 'IP address held back as suspicious',
    registered: false,
    range: 'X.7.899',
    classes: {
      '4': {
        plain:
          'Microsoft finds the network address of the sending server suspicious and holds its mail back while it looks at it. The message is tried again.',
        who: 'your-provider',
        act: 'wait, and look for abuse of the IP',
        advice: {
          person: [
            'Wait: if nothing bad is found, the restriction ends and your message goes through.',
            'If it lasts longer than a day, tell whoever looks after your mail.',
          ],
          administrator: [
            'Look for abuse of this IP address: taken-over accounts, hacked web pages, other machines behind the same address.',
            'Is the address on a public list? Look it up, and check its name too: `dig +short -x 192.0.2.10`.',
            'If the traffic is right, wait: Microsoft lifts the restriction by itself.',
          ],
          developer: [
            'Retry with growing pauses, and do not spread the mail over other IP addresses. Never suppress an address for it.',
          ],
        },
      },
    },
    confused: [
      { code: '4.7.500', how: '4.7.500 to 4.7.699: the same words, about traffic in general.' },
      {
        code: '5.7.606',
        how: '5.7.606 to 5.7.649: the IP address is banned until somebody asks for removal.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'Suspicious activity of the IP address. It is restricted for a while and freed again if the traffic turns out to be right.',
        source: ndr,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.850 to X.7.899. Microsoft documents 4.7.850 to 4.7.899 as one range, sent to servers that deliver to it.',
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
    name: 'Refused by an organisation’s mail rule',
    registered: false,
    range: 'X.7.999',
    classes: {
      '5': {
        plain:
          'The recipient’s organisation has rules for mail, and one of them refused your message. The words may say which; often they do not.',
        who: 'their-provider',
        act: 'say which rule it was, or change it',
        advice: {
          person: [
            'Read the words behind the number: the administrator there may have written the reason.',
            'Ask the recipient by another way what their organisation does not accept, such as certain attachments.',
          ],
          administrator: [
            'If it is your organisation, find the rule by its code: `Get-TransportRule | Format-List Name,RejectMessageEnhancedStatusCode`.',
            'If it is another, write to its postmaster with the exact code. There it leads straight to the rule.',
          ],
          developer: [
            'Do not retry unchanged. The number means something only inside that organisation; keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.1', how: '5.7.1 is what such a rule sends when its author chose no code.' },
      {
        code: '5.7.513',
        how: '5.7.513: a block list of IP addresses refused it, not a rule about the message.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A mail flow rule refused the message, with a code that the administrator chose.',
        source: exchangeServer,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.900 to X.7.999. Microsoft’s Exchange Server leaves 5.7.900 to 5.7.999 to the mail flow rules of its customers.',
        source: exchangeServer,
      },
      {
        text: 'The words “Delivery not authorized, message refused” are only the default; an administrator can write others.',
        source: exchangeServer,
      },
    ],
    words: [
      'delivery not authorized, message refused',
      'mail flow rule',
      'transport rule',
      '5.7.900-999',
      'custom code',
      'policy',
    ],
    sources: [exchangeServer],
  },
] as const satisfies readonly EnhancedCode[];
