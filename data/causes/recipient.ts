import type { Cause } from '../types';

/** What goes wrong at the address and the mailbox. */
export const recipientCauses = [
  {
    id: 'user-unknown',
    name: 'No such mailbox',
    because: 'there is no mailbox with this address',
    first: 'Check the address letter by letter, or ask the person for the right one.',
    plain:
      'The other server looked for the mailbox and did not find it. Mostly there is a typing mistake, or the person has left. The part after the @ leads to a mail server, but look at it too: a mistyped domain may have one as well.',
    who: 'you',
    act: 'check the address',
    retry: 'stop',
    firstAsks: [],
    suppress: {
      yes: true,
      why: 'The mailbox does not exist. Writing again harms your own reputation.',
    },
    advice: {
      person: [
        'Compare the address, letter by letter, with one that you have from the person themselves.',
        'Delete the suggestion that your mail program makes, and type the address anew.',
        'Ask the person, by another way, whether the address still exists.',
      ],
      administrator: [
        'Check that the message left for the right host: `dig +short MX example.org`, then look at the relay in your log.',
        'If it is your own recipient: does the mailbox exist, and does the directory that your gateway asks know it?',
        'At Microsoft, 5.4.1 and 5.1.10 say the same as 5.1.1: the address is not in the directory.',
      ],
      developer: [
        'Do not retry. Suppress the address after the first such answer.',
        'Trust it only with 5.1.1, 5.1.10 or clear words; a bare 550 may be a rule.',
      ],
    },
    related: ['mailbox-disabled', 'moved', 'domain-not-found'],
    words: [
      'user unknown',
      'no such user',
      'does not exist',
      'unknown recipient',
      'wrong address',
      'invalid recipient',
      'recipient not found',
      'address not found',
      'mailbox not found',
      'unknown user',
      'bad address',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.2' },
      { kind: 'rfc', rfc: 5321, section: '4.2.3' },
      { kind: 'registry', entry: 'X.1.1' },
    ],
  },
  {
    id: 'mailbox-full',
    name: 'Mailbox full',
    because: 'the mailbox is full',
    first: 'Tell the person another way, and send it again when there is room.',
    plain:
      'The recipient has used all the space that their provider gives them. New mail fits in once they delete something. Nothing is wrong with your message.',
    who: 'recipient',
    act: 'free some room in the mailbox',
    retry: 'wait',
    firstAsks: ['resend'],
    suppress: {
      yes: false,
      why: 'People clear their mailboxes. Suppress only when it stays full for some weeks.',
    },
    advice: {
      person: [
        'Tell the person by another way that their mailbox is full.',
        'If the message has come back, send it again when they have made room.',
        'If the mailbox stays full for weeks, it is probably not read any more: ask for another address.',
      ],
      administrator: [
        'Read the first digit: with 4 your server goes on trying; with 5 it has given up.',
        'If it is your own recipient, look at quota and at the size of the mailbox, bin and sent folder included.',
      ],
      developer: [
        'With 4xx let the queue retry. With 5xx wait a day or more before you send again.',
        'Suppress after several such answers over some weeks.',
      ],
    },
    related: ['message-too-large', 'server-storage', 'mailbox-disabled'],
    words: [
      'mailbox full',
      'inbox full',
      'over quota',
      'quota exceeded',
      'storage full',
      'out of storage',
      'mailbox is full',
      'no space left in mailbox',
      'out of space',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.3' },
      { kind: 'registry', entry: 'X.2.2' },
    ],
  },
  {
    id: 'mailbox-disabled',
    name: 'Mailbox closed',
    because: 'the mailbox has been closed or switched off',
    first: 'Ask the person for an address that works.',
    plain:
      'The address was real once, but the mailbox takes no mail now. The account may be closed, suspended or unused for a long time.',
    who: 'you',
    act: 'ask the person for an address that works',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: true, why: 'The mailbox takes no mail, and it rarely comes back.' },
    advice: {
      person: [
        'Reach the person another way and ask for an address that works.',
        'If it is your own mailbox, log in on the provider’s web page and see what it says.',
      ],
      administrator: [
        'If it is your own user, look whether the account is suspended, unpaid or expired.',
        'The enhanced code made for this is 5.2.1; many servers use another. Nothing on the sending side changes it.',
      ],
      developer: [
        'A code that begins with 5: do not retry, suppress the address. With 4: leave it to the queue.',
      ],
    },
    related: ['user-unknown', 'mailbox-full', 'moved'],
    words: [
      'account disabled',
      'inactive',
      'suspended',
      'mailbox disabled',
      'account closed',
      'expired account',
      'deactivated',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.3' },
      { kind: 'registry', entry: 'X.2.1' },
    ],
  },
  {
    id: 'moved',
    name: 'Address has changed',
    because: 'the person has another address now',
    first: 'Look in the text for the new address, and ask whether it is right.',
    plain: 'The mailbox is no longer at this address. The text sometimes names the new one.',
    who: 'you',
    act: 'use the new address',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: true, why: 'The old address takes no mail any more.' },
    advice: {
      person: [
        'Look in the text of the bounce for a new address.',
        'Ask the person whether it is theirs before you write anything private to it.',
      ],
      administrator: [
        'If it is your own recipient, set up forwarding, or let the reply name the new address (551).',
      ],
      developer: ['Do not retry, and do not change the address by program: ask a person.'],
    },
    related: ['user-unknown', 'mailbox-disabled'],
    words: ['moved', 'new address', 'address changed', 'no longer here', 'forwarding'],
    sources: [
      { kind: 'rfc', rfc: 5321, section: '3.4' },
      { kind: 'registry', entry: 'X.1.6' },
    ],
  },
  {
    id: 'recipient-filtered',
    name: 'Refused by the recipient’s settings',
    because: 'the recipient’s side refused it and did not say why',
    first:
      'Ask the person, another way, whether they block your address or whether a filter took it.',
    plain:
      'The recipient, or a filter that works for them, does not want this message. The answer does not tell the reason. The address itself is probably right.',
    who: 'recipient',
    act: 'allow your address in their filter',
    retry: 'stop',
    firstAsks: [],
    suppress: {
      yes: false,
      why: 'The address works. It is this message or this sender that was refused.',
    },
    advice: {
      person: [
        'Ask the person, by another way, to put your address on their list of allowed senders.',
        'Try a short message without links and attachments.',
      ],
      administrator: [
        'Compare with other mail to the same domain: if it gets through, the filter is the recipient’s own.',
        'Check your own side first: SPF, DKIM, DMARC and block lists, since many filters do not name their reason.',
      ],
      developer: ['Do not retry unchanged. Keep the address, and count repeated refusals.'],
    },
    related: ['spam-content', 'policy', 'restricted-recipient'],
    words: [
      'filtered',
      'refused',
      'rejected by recipient',
      'blocked by user',
      'not accepting mail from you',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.8' },
      { kind: 'registry', entry: 'X.7.1' },
    ],
  },
  {
    id: 'restricted-recipient',
    name: 'Closed address',
    because: 'this address takes mail only from certain senders',
    first: 'Ask somebody inside that organisation to let you in, or use another address of theirs.',
    plain:
      'The address exists, often a group or an internal address. It takes mail only from people inside, from members, or from senders on a list.',
    who: 'you',
    act: 'ask to be let in, or use another address',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'The address works for others. You may be allowed later.' },
    advice: {
      person: [
        'Use a public address of that organisation instead.',
        'Or ask the owner of the group to let you in.',
      ],
      administrator: [
        'If it is your group: allow senders from outside, or add this one. In Microsoft 365 it is the group’s delivery management.',
        'If your own users get it, they were not logged in or wrote from another address.',
      ],
      developer: ['Do not retry. Write to another address.'],
    },
    related: ['recipient-filtered', 'policy', 'user-unknown'],
    words: [
      'not authorised',
      'internal only',
      'members only',
      'group',
      'restricted',
      'distribution list',
      'permission to send',
    ],
    sources: [
      { kind: 'rfc', rfc: 3463, section: '3.8' },
      { kind: 'registry', entry: 'X.7.2' },
      { kind: 'registry', entry: 'X.7.1' },
    ],
  },
] satisfies readonly Cause[];
