import type { EnhancedCode } from '../types';

const rules = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-microsoft.go',
  seen: '2026-11-29',
} as const;
const connector = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/defender-office-365/connectors-remove-blocked',
  seen: '2026-11-29',
  content: 'of July 2026',
} as const;
const spam = {
  kind: 'observed',
  url: 'https://support.nhs.net/2024/01/microsoft-365-alert-service-degradation-exchange-online-some-users-may-be-unable-to-send-or-receive-email-messages-and-receive-a-non-delivery-report-ndr/',
  seen: '2026-11-29',
  content: 'of January 2024',
} as const;
const restricted = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/pull/99',
  seen: '2026-11-29',
  content: 'of April 2026',
} as const;

const limited = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/blob/main/data/codes/451.json',
  seen: '2026-11-29',
} as const;

/** Codes of Microsoft 365 and Outlook.com that Microsoft’s own tables lack. */
export const unregisteredExchangeOnline = [
  {
    code: 'X.4.11',
    name: 'Rule loop: too many generated messages',
    registered: false,
    classes: {
      '5': {
        plain:
          'Automatic rules kept creating messages from each other’s messages. Microsoft stopped the chain, and the message was not delivered.',
        who: 'their-provider',
        act: 'break the chain of rules',
        advice: {
          person: [
            'Tell the person another way, for example by phone: their automatic replies or forwarding may cause a loop.',
            'Check whether a rule in your own mailbox answers theirs.',
          ],
          administrator: [
            'Look for inbox rules, mail flow rules and automatic replies that react to each other’s messages.',
          ],
          developer: ['Do not retry unchanged. Keep the address.'],
        },
      },
    },
    confused: [
      {
        code: '5.4.14',
        how: '5.4.14 means that the message itself was stuck in a loop between servers.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'Its agents had generated messages from each other’s messages too many times.',
        source: rules,
      },
    ],
    notes: [
      {
        text: 'X.4.11 is not in the registry. Its text is “Agent generated message depth exceeded”.',
        source: rules,
      },
    ],
    words: ['agent generated message depth exceeded', 'rules loop'],
    sources: [rules],
  },
  {
    code: 'X.7.51',
    name: 'Rejected by a partner connector',
    registered: false,
    classes: {
      '5': {
        plain:
          'The other organisation accepts email only from certain servers or with a certain certificate, for your domain or for all. Your message came another way.',
        who: 'their-provider',
        act: 'add the server or certificate to the connector',
        advice: {
          person: [
            'Tell the person another way, for example by phone. Their IT support has to change a setting.',
          ],
          administrator: [
            'If it is your organisation, `Get-InboundConnector | Format-List Name,SenderDomains,SenderIPAddresses,TlsSenderCertificateName` shows which connector matches.',
            'If it is not, send through the agreed server. Without an agreement, deliver to the servers that DNS names now (`dig MX example.org`), not directly to `mail.protection.outlook.com`.',
          ],
          developer: ['Do not retry unchanged. The address is correct.'],
        },
      },
    },
    confused: [
      {
        code: '5.7.64',
        how: '5.7.64 means that Microsoft does not recognise a company’s own server at its connector.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          'A partner connector matches the domain and is restricted to IP addresses or a certificate.',
        source: rules,
      },
    ],
    notes: [
      {
        text: 'X.7.51 is not in the registry. Its text contains `RestrictDomainsToIPAddresses` or `RestrictDomainsToCertificate`.',
        source: rules,
      },
    ],
    words: [
      'tenantinboundattribution',
      'partner connector',
      'restrictdomainstoipaddresses',
      'restrictdomainstocertificate',
    ],
    sources: [rules],
  },
  {
    code: 'X.7.129',
    name: 'Not on the mailbox’s list of allowed senders',
    registered: false,
    classes: {
      '5': {
        plain:
          'The mailbox exists, but accepts email only from senders on its list, and you are not on it.',
        who: 'their-provider',
        act: 'add the sender to the list',
        advice: {
          person: [
            'Ask the person another way, for example by phone, to add your email address to the list.',
          ],
          administrator: [
            'If it is your organisation, `Get-Mailbox NAME | Format-List AcceptMessagesOnlyFrom*` shows who may send to it.',
          ],
          developer: ['Do not retry, and do not suppress the address: it exists.'],
        },
      },
    },
    confused: [
      { code: '5.7.124', how: '5.7.124 says the same about a group.' },
      {
        code: '5.7.134',
        how: '5.7.134 means that the mailbox accepts nothing from outside the organisation.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The sender is not one of those from whom the mailbox accepts mail.',
        source: restricted,
      },
    ],
    notes: [
      {
        text: 'X.7.129 is not in the registry. Its text contains `RESOLVER.RST.RestrictedToRecipientsPermission`.',
        source: restricted,
      },
    ],
    words: [
      'resolver.rst.restrictedtorecipientspermission',
      'restricted mailbox',
      'allowed senders',
    ],
    sources: [restricted],
  },
  {
    code: 'X.7.350',
    name: 'Rejected as spam by the remote server',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft tried to pass your email on, and the other server rejected it as spam. That server’s reply follows an arrow.',
        who: 'you',
        act: 'read the text after the arrow',
        advice: {
          person: [
            'Read the text after “->”. It may say whether the problem is the content or the sending server.',
            'Remove links and words that look like advertising, or contact the person another way.',
          ],
          administrator: ['Check that SPF, DKIM and DMARC pass for your domain.'],
          developer: ['Do not retry unchanged, and do not suppress the address.'],
        },
      },
    },
    confused: [
      {
        code: '5.0.350',
        how: 'With 5.0.350, the other server also rejected the message, for any kind of reason.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A remote server replied that the message is spam.',
        source: spam,
      },
    ],
    notes: [
      {
        text: 'X.7.350 is not in the registry. Microsoft 365 writes it when delivery to an outside server fails.',
        source: spam,
      },
    ],
    words: [
      'remote server returned message detected as spam',
      'spam',
      'as seen by the other server',
    ],
    sources: [spam],
  },
  {
    code: 'X.7.711',
    name: 'Your organisation’s connector is blocked',
    registered: false,
    classes: {
      '5': {
        plain:
          'One of your organisation’s servers sends email through Microsoft, and Microsoft suspects it of sending spam. No mail is sent that way.',
        who: 'your-provider',
        act: 'secure the server and unblock the connector',
        advice: {
          person: ['Tell your IT support. You cannot change it yourself.'],
          administrator: [
            'Find out who used the server that sends through the connector, and stop that first.',
            'Then unblock the connector under Restricted entities in the Defender portal, or with `Remove-BlockedConnector`. Unblocking takes up to an hour.',
          ],
          developer: [
            'Stop sending over this connector until it is unblocked. Keep all addresses.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.1.8',
        how: 'From Microsoft 365, 5.1.8 means that an account is blocked for spam, not a connector.',
      },
      { code: '5.7.705', how: '5.7.705 means that the whole organisation has sent too much spam.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The inbound connector is suspected of sending spam and may no longer send.',
        source: connector,
      },
    ],
    notes: [
      {
        text: 'X.7.711 is not in the registry. Microsoft prints it as 550;5.7.711 with “bad inbound connector. AS(2204)”.',
        source: connector,
      },
    ],
    words: ['bad inbound connector', 'as(2204)', 'restricted entities', 'blocked connector'],
    sources: [connector],
  },
  {
    code: 'X.7.651',
    name: 'Temporarily rate limited (IP reputation)',
    registered: false,
    classes: {
      '4': {
        plain:
          'The recipient’s mail server accepts less mail from the sending server for a while, because of its poor reputation. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'improve the reputation of the IP address',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If it is urgent, send from a different email provider.',
          ],
          administrator: [
            'Send less mail at a time, and only what people asked for, until the limit is lifted.',
            'Look up the IP address in Microsoft’s SNDS, and check whether spam is leaving your server.',
          ],
          developer: [
            'Retry with exponential backoff, and send to this provider over fewer connections.',
          ],
        },
      },
    },
    confused: [{ code: '4.7.650', how: '4.7.650 says the same with different labels after it.' }],
    practice: [
      {
        by: 'Microsoft',
        means:
          'Outlook.com limits the rate of an IP address because of its reputation. The label (S3114) follows the text.',
        source: limited,
      },
    ],
    notes: [
      {
        text: 'X.7.651 is not in the registry. Microsoft’s Outlook.com sends it, as 451 4.7.651.',
        source: limited,
      },
    ],
    words: [
      's3114',
      'temporarily rate limited due to ip reputation',
      'outlook.com',
      'hotmail',
      'slowed down',
    ],
    sources: [limited],
  },
] as const satisfies readonly EnhancedCode[];
