import type { Arrival, CauseId } from './types';

/**
 * What is said to whoever runs the server that refused, by cause; the sources are those of the
 * causes.
 */
export const arrivals: Readonly<Record<CauseId, Arrival>> = {
  'user-unknown': {
    because: 'it knows no mailbox with this address',
    steps: [
      'If the mailbox should exist, add it to the table or directory that your server asks.',
      'If not, leave it: the sender is told at once. Many names from one client are guesses.',
    ],
  },
  'mailbox-full': {
    because: 'the mailbox is full',
    steps: ['Tell its owner to make room, or raise the quota.'],
  },
  'mailbox-disabled': {
    because: 'the mailbox is closed or switched off',
    steps: ['If it should take mail, switch it on again; if not, leave it.'],
  },
  moved: {
    because: 'the person has another address now',
    steps: ['If mail to the old address should arrive, forward it; if not, leave it.'],
  },
  'recipient-filtered': {
    because: 'a filter of the recipient refused it',
    steps: ['Find the message in the log of the filter. If it is wanted, allow the sender there.'],
  },
  'restricted-recipient': {
    because: 'this address takes mail only from certain senders',
    steps: ['If this sender should get through, add them to those who may write to it.'],
  },
  'domain-not-found': {
    because: 'the DNS does not know the domain',
    steps: [
      'Ask the DNS yourself: `dig +short MX example.org`. If it answers, mend the resolver that your server asks.',
    ],
  },
  'domain-accepts-no-mail': {
    because: 'the domain takes no mail',
    steps: ['If it is yours, correct its MX records; if not, leave it.'],
  },
  'host-unreachable': {
    because: 'a server that it asked could not be reached',
    steps: ['Look in the log which server that was, then test the DNS and the network.'],
  },
  'connection-timeout': {
    because: 'the connection broke off or took too long',
    steps: [
      'If it is one client, leave it: a mail server connects again. If there are many, look at load, firewall and packet size (MTU).',
    ],
  },
  'queue-expired': {
    because: 'it was tried for days and given up',
    steps: ['Find the last temporary answer in the log: that is the reason.'],
  },
  'routing-loop': {
    because: 'the message went in circles',
    steps: ['Read the Received lines: which forwarding or route of yours sends it back?'],
  },
  'server-error': {
    because: 'something on your server failed',
    steps: [
      'Look in the log just before this line: a filter, a table, a database or a setting failed.',
    ],
  },
  'server-storage': {
    because: 'your server has run out of room',
    steps: ['Free space where the mail queue lies: `df -h`, and `df -i` for files.'],
  },
  'protocol-error': {
    because: 'the client did not keep to the rules of SMTP',
    steps: [
      'If you do not know the client, leave it: scanners and faulty programs do that.',
      'If its mail is wanted, its owner has to correct the program: show them this line.',
    ],
  },
  greylisted: {
    because: 'it asked a new sender to come back in some minutes',
    steps: [
      'Leave it: a mail server comes back by itself. If mail of this sender must not wait, make an exception.',
    ],
  },
  'rate-limited': {
    because: 'the client sent too much in a short time',
    steps: ['If you know the client, raise the limit for it; if not, leave it.'],
  },
  'too-many-recipients': {
    because: 'the message has too many recipients at once',
    steps: ['If this sender should be allowed that, raise the limit; if not, leave it.'],
  },
  'sender-rejected': {
    because: 'it does not accept the sender’s address',
    steps: [
      'Does the sender’s domain exist, and is it on a list of yours? `dig +short MX example.com` asks the DNS.',
      'If the mail is wanted, make an exception for the sender.',
    ],
  },
  'sender-authentication': {
    because: 'it could not make sure that the sender is the real one',
    steps: [
      'Leave it, unless you know the mail is real: then its owner has to mend SPF, DKIM or DMARC.',
      'Until then, an exception for this one IP address and domain lets it in.',
    ],
  },
  'reverse-dns': {
    because: 'the sending server’s name is missing, or does not fit its IP address',
    steps: [
      'If you do not know the sender, leave it. If the mail is wanted, make an exception: only its owner can mend the name.',
      'If many known senders are refused, test your own resolver: `dig +short -x 192.0.2.10`.',
    ],
  },
  'ip-blocked': {
    because: 'the sending server is blocked or on a block list',
    steps: [
      'If the mail is wanted, make an exception for the IP address. Its owner has to get it off the list.',
      'If many known senders are refused, test the list: Spamhaus answers 127.255.255.254 to a public resolver, and that is no listing.',
    ],
  },
  'relay-denied': {
    because: 'the domain is not one of yours, and the client has not logged in',
    steps: [
      'Is the domain yours? Then add it to those that your server takes mail for (Postfix: `mydestination`, `virtual_mailbox_domains`, `relay_domains`).',
      'Is the client yours? Let it log in, or name its network (Postfix: `mynetworks`).',
      'If neither, leave it: somebody was looking for an open relay.',
    ],
  },
  'login-failed': {
    because: 'the login was missing or wrong',
    steps: [
      'Is it one of your users? Then name or password is wrong in their program.',
      'If not, somebody is guessing passwords: block the IP address; fail2ban does it by itself.',
    ],
  },
  'sending-quota': {
    because: 'the account has reached its sending limit',
    steps: ['Look who sends so much. If it was not the user, change the password.'],
  },
  tls: {
    because: 'no encrypted connection came about',
    steps: [
      'If the client’s alert is `unknown ca` or `bad certificate`, install your certificate with its chain.',
      'If there are many, check certificate and key: `openssl s_client -starttls smtp -connect mx.example.org:25`.',
      'If it is one client that you do not know, leave it: it is old, or a scanner.',
    ],
  },
  'spam-content': {
    because: 'a filter took it for spam',
    steps: ['If it was none, look in the filter’s log which rules counted, and allow the sender.'],
  },
  virus: {
    because: 'a scanner found something harmful in it',
    steps: ['Leave it refused. If you doubt it, look up the name of what was found.'],
  },
  'message-too-large': {
    because: 'it is larger than your server allows',
    steps: ['If such messages are wanted, raise the limit (Postfix: `message_size_limit`).'],
  },
  'malformed-message': {
    because: 'it is not built as it should be',
    steps: [
      'The program that sent it has to be corrected. If the mail is wanted, find the check that refused it.',
    ],
  },
  policy: {
    because: 'one of its rules says no',
    steps: [
      'Find the rule that wrote this text: an access table, a policy service or a filter. If the mail is wanted, make an exception there.',
    ],
  },
  unknown: {
    because: 'the line does not say clearly why',
    steps: ['Read the lines before it in the log, those of the same client or queue id.'],
  },
};
