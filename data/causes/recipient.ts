import type { Cause } from '../types';

/** What goes wrong at the address and the mailbox. */
export const recipientCauses = [
  {
    id: 'user-unknown',
    name: 'Email address does not exist',
    because: 'this email address does not exist',
    first: 'Check the address letter by letter, or ask the person for the right one.',
    plain:
      'The recipient’s mail server did not find this mailbox. Usually there is a typo in the address, or the person has left. Check the part after the @ too: a mistyped domain can have a mail server as well.',
    who: 'you',
    act: 'check the address',
    retry: 'stop',
    firstAsks: [],
    suppress: {
      yes: true,
      why: 'The mailbox does not exist. Writing again can harm your own reputation.',
    },
    advice: {
      person: [
        'Check the address letter by letter against one that the person gave you.',
        'Delete the address that your email program suggests and type it again.',
        'Contact the person another way, for example by phone, and ask whether the address still exists.',
      ],
      administrator: [
        'Check that the message went to the right host: `dig +short MX example.org`, then look at the relay in your log.',
        'If the recipient is one of your users, check that the mailbox exists and is in the directory that your gateway uses.',
        'Microsoft 365: 5.1.10 and usually 5.4.1 mean the same as 5.1.1: the address was not found.',
      ],
      developer: [
        'Do not retry: the same message fails again.',
        'Rely on this cause only with 5.1.1, 5.1.10 or clear text; a bare 550 may come from a policy.',
      ],
    },
    related: ['mailbox-disabled', 'moved', 'domain-not-found'],
    words: [
      'no such mailbox',
      'user unknown',
      'user does not exist',
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
    first:
      'Tell the person by phone that their mailbox is full. Send it again when there is space.',
    plain:
      'The recipient has used all the space that their email provider gives them. They can receive mail again once they delete something. Nothing is wrong with your message.',
    who: 'recipient',
    act: 'delete messages to free up space',
    retry: 'wait',
    firstAsks: ['resend'],
    suppress: {
      yes: false,
      why: 'People clear their mailboxes. Suppress the address only if the mailbox stays full for a few weeks.',
    },
    advice: {
      person: [
        'Tell the person another way, for example by phone, that their mailbox is full.',
        'If the message has come back, send it again when the person has freed up space.',
        'If the mailbox stays full for weeks, it is probably no longer in use: ask for a different address.',
      ],
      administrator: [
        'If the recipient is one of your users, check the quota and the size of the mailbox, including the bin and sent folders.',
        '4xx: your server keeps trying until its time limit.',
        '5xx: your server has stopped trying.',
      ],
      developer: [
        '4xx: let the queue retry.',
        '5xx: wait a day or more before you send again.',
        'Suppress the address after several such replies over a few weeks.',
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
      { kind: 'source code', url: 'https://github.com/dovecot/core', seen: '2026-11-23' },
    ],
  },
  {
    id: 'mailbox-disabled',
    name: 'Account disabled or inactive',
    because: 'the recipient’s account is disabled or inactive',
    first: 'Ask the person for an address that works.',
    plain:
      'The address used to work, but the mailbox no longer accepts mail. The account may be closed, suspended or unused for a long time.',
    who: 'you',
    act: 'ask the person for an address that works',
    retry: 'stop',
    firstAsks: [],
    suppress: {
      yes: true,
      why: 'The mailbox does not accept mail, and may never do so again.',
    },
    advice: {
      person: [
        'Contact the person another way, for example by phone, and ask for an address that works.',
        'If it is your own mailbox, log in on your provider’s website and see what it says.',
      ],
      administrator: [
        'If the recipient is one of your users, check whether the account is suspended, unpaid or expired.',
        'The enhanced code defined for this is 5.2.1; many servers use a different one. You cannot fix the problem on the sending side.',
      ],
      developer: ['If the code begins with 5, suppress the address.'],
    },
    related: ['user-unknown', 'mailbox-full', 'moved'],
    words: [
      'mailbox closed',
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
    name: 'Email address has changed',
    because: 'the recipient now has a different email address',
    first: 'Look for the new address in the bounce message, and check it with the person.',
    plain:
      'The mailbox is no longer at this email address. The bounce message sometimes gives the new one.',
    who: 'you',
    act: 'use the new address',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: true, why: 'The old address no longer accepts mail.' },
    advice: {
      person: [
        'Look for a new address in the bounce message.',
        'Ask the person whether the new address is theirs before you send anything private to it.',
      ],
      administrator: [
        'If the recipient is one of your users, set up forwarding, or give the new address in the reply (551).',
      ],
      developer: ['Do not retry, and do not change the address automatically: ask a person.'],
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
    name: 'Blocked by the recipient’s filter or settings',
    because: 'the recipient’s settings or filter blocked it, without saying why',
    first:
      'Ask the person another way, for example by phone, whether they or a filter block your address.',
    plain:
      'The recipient, or a spam filter that protects them, blocked this message. The reply does not give the reason. The email address is probably correct.',
    who: 'recipient',
    act: 'allow your address in their filter',
    retry: 'stop',
    firstAsks: [],
    suppress: {
      yes: false,
      why: 'The address probably works. This message or this sender was rejected.',
    },
    advice: {
      person: [
        'Contact the person another way, for example by phone. Ask them to add your address to their safe senders.',
        'Try a short message without links and attachments.',
      ],
      administrator: [
        'Compare with other mail to the same domain: if that gets through, suspect this message or the recipient’s own filter.',
        'Check your own setup first: SPF, DKIM, DMARC and blocklists. Many filters do not give their reason.',
      ],
      developer: [
        'Do not retry unchanged. Do not suppress the address, but count repeated rejections.',
      ],
    },
    related: ['spam-content', 'policy', 'restricted-recipient'],
    words: [
      'refused by settings',
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
    name: 'No permission to send to this address',
    because: 'this address only accepts mail from certain senders',
    first:
      'Ask someone in that organisation to allow your address, or use a different address there.',
    plain:
      'The email address probably exists, and is often a group or an internal address. It only accepts mail from people in the organisation, from members, or from listed senders.',
    who: 'you',
    act: 'ask for permission, or use a different address',
    retry: 'stop',
    firstAsks: [],
    suppress: { yes: false, why: 'The address works for others. You may be allowed later.' },
    advice: {
      person: [
        'Use a public address of that organisation instead.',
        'Or ask the owner of the group to allow your address.',
      ],
      administrator: [
        'If the group is yours, allow external senders, or add this one.',
        'Microsoft 365: do this under the group’s delivery management.',
        'If your own users get this, check whether they logged in, and which address they sent from.',
      ],
      developer: ['Do not retry. Use a different address.'],
    },
    related: ['recipient-filtered', 'policy', 'user-unknown'],
    words: [
      'closed address',
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
