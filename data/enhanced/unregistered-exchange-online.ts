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
    name: 'Messages made by rules went too deep',
    registered: false,
    classes: {
      '5': {
        plain:
          'A rule answered or forwarded a message, another rule answered that one, and so on. Microsoft stopped it, and the message was not delivered.',
        who: 'their-provider',
        act: 'end the chain of rules',
        advice: {
          person: [
            'Tell the person by another way: their automatic answers or forwardings run in a circle.',
            'Look whether a rule in your own mailbox answers theirs.',
          ],
          administrator: [
            'Look for inbox rules, mail flow rules and automatic answers that react to each other’s messages.',
          ],
          developer: ['Do not retry unchanged; keep the address.'],
        },
      },
    },
    confused: [
      { code: '5.4.14', how: '5.4.14: the message itself went in circles between servers.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'Its agents had made one message out of another too many times.',
        source: rules,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.4.11. The words with it are “Agent generated message depth exceeded”.',
        source: rules,
      },
    ],
    words: ['agent generated message depth exceeded', 'rules loop'],
    sources: [rules],
  },
  {
    code: 'X.7.51',
    name: 'A partner connector refused the server',
    registered: false,
    classes: {
      '5': {
        plain:
          'The other organisation takes mail of your domain only from certain servers, or with a certain certificate. The message came another way.',
        who: 'their-provider',
        act: 'add the server or certificate to the connector',
        advice: {
          person: ['Tell the person by another way; their administrator has to change a setting.'],
          administrator: [
            'If it is your organisation: `Get-InboundConnector | Format-List Name,SenderDomains,SenderIPAddresses,TlsSenderCertificateName` shows which connector matches.',
            'If it is another, send through the server that was agreed, or ask them to add the new one.',
          ],
          developer: ['Do not retry unchanged; the address is right.'],
        },
      },
    },
    confused: [{ code: '5.7.64', how: '5.7.64: no connector knows the sending server at all.' }],
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
        text: 'The registry has no X.7.51. The words with it name `RestrictDomainsToIPAddresses` or `RestrictDomainsToCertificate`.',
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
    name: 'The mailbox takes listed senders only',
    registered: false,
    classes: {
      '5': {
        plain:
          'The mailbox exists, but takes mail only from senders on its list, and you are not on it.',
        who: 'their-provider',
        act: 'add the sender to the list',
        advice: {
          person: ['Ask the person by another way to have your address allowed.'],
          administrator: [
            'If it is your organisation: `Get-Mailbox NAME | Format-List AcceptMessagesOnlyFrom*` shows who may write.',
          ],
          developer: ['Do not retry, and do not strike the address off: it exists.'],
        },
      },
    },
    confused: [
      { code: '5.7.124', how: '5.7.124 says the same of a group.' },
      { code: '5.7.134', how: '5.7.134: the mailbox takes nothing from outside.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The sender is not among those whom the mailbox takes mail from.',
        source: restricted,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.129. `RESOLVER.RST.RestrictedToRecipientsPermission` stands with it.',
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
    name: 'The other server took it for spam',
    registered: false,
    classes: {
      '5': {
        plain:
          'Microsoft sent the message on, and the other server refused it as spam. What that server said stands behind an arrow.',
        who: 'you',
        act: 'read what stands behind the arrow',
        advice: {
          person: [
            'Read the words behind “->”: they say whether the text or the sending server is meant.',
            'Change links and words that look like advertising, or reach the person another way.',
          ],
          administrator: [
            'Look whether SPF, DKIM and DMARC of your domain pass; bounces of this kind often come from a domain that lacks them.',
          ],
          developer: ['Do not retry unchanged, and do not strike the address off.'],
        },
      },
    },
    confused: [
      {
        code: '5.0.350',
        how: '5.0.350: refused by the other server too, for a reason of any kind.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'A server outside answered that the message is spam.',
        source: spam,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.350. Microsoft 365 writes it about servers outside that it delivers to.',
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
    name: 'The organisation’s connector is blocked',
    registered: false,
    classes: {
      '5': {
        plain:
          'A server of your organisation hands mail to Microsoft, and Microsoft suspects it of sending spam. Nothing gets out that way.',
        who: 'your-provider',
        act: 'secure the server and unblock the connector',
        advice: {
          person: ['Tell your administrator; you cannot change it yourself.'],
          administrator: [
            'Find out who used the server behind the connector, and stop it first.',
            'Then unblock it under Restricted entities in the Defender portal, or with `Remove-BlockedConnector`. It takes up to an hour.',
          ],
          developer: ['Stop sending over this connector until it is freed; keep all addresses.'],
        },
      },
    },
    confused: [
      { code: '5.1.8', how: '5.1.8: an account is blocked for spam, not a connector.' },
      { code: '5.7.705', how: '5.7.705: the whole organisation has sent too much.' },
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
        text: 'The registry has no X.7.711. Microsoft prints it as 550;5.7.711 with “bad inbound connector. AS(2204)”.',
        source: connector,
      },
    ],
    words: ['bad inbound connector', 'as(2204)', 'restricted entities', 'blocked connector'],
    sources: [connector],
  },
  {
    code: 'X.7.651',
    name: 'Slowed down for the reputation of the address',
    registered: false,
    classes: {
      '4': {
        plain:
          'The receiving side takes less mail from the sending server for a while, because its reputation is low. The message waits and is tried again.',
        who: 'your-provider',
        act: 'improve the reputation of the address',
        advice: {
          person: [
            'Wait: the message is tried again by itself.',
            'If it is urgent, send from another mail provider.',
          ],
          administrator: [
            'Send less at once, and only what people asked for, until the limit is lifted.',
            'Look the address up in Microsoft’s SNDS, and for spam leaving your server.',
          ],
          developer: [
            'Retry with growing pauses, and send to this provider over fewer connections.',
          ],
        },
      },
    },
    confused: [{ code: '4.7.650', how: '4.7.650 says the same with other labels behind it.' }],
    practice: [
      {
        by: 'Microsoft',
        means: 'Outlook.com slows an IP address down for its reputation; (S3114) stands behind it.',
        source: limited,
      },
    ],
    notes: [
      {
        text: 'The registry has no X.7.651. Microsoft’s Outlook.com sends it, as 451 4.7.651.',
        source: limited,
      },
    ],
    words: ['s3114', 'temporarily rate limited due to ip reputation', 'outlook.com', 'hotmail'],
    sources: [limited],
  },
] as const satisfies readonly EnhancedCode[];
