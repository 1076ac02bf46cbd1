import type { Arrival, CauseId } from './types';

/**
 * What is said to whoever runs the server that refused, by cause; the sources are those of the
 * causes.
 */
export const arrivals: Readonly<Record<CauseId, Arrival>> = {
  'user-unknown': {
    because: 'it has no mailbox with this address',
    steps: [
      'If the mailbox should exist, add it to the table or directory that your server uses.',
      'If the text says “dmarc” or “rua@” or “postmaster@” or “abuse@”, create the mailbox: other servers write to it. Your DMARC record names the one for reports (`rua=`).',
      'If not, do nothing: the sender is told immediately. A client that tries many names is guessing.',
    ],
  },
  'mailbox-full': {
    because: 'the mailbox is full',
    steps: ['Ask its owner to free up space, or raise the quota.'],
  },
  'mailbox-disabled': {
    because: 'the mailbox is disabled',
    steps: ['If it should accept mail, enable it again; if not, do nothing.'],
  },
  moved: {
    because: 'the person has a different email address now',
    steps: ['If mail to the old address should arrive, forward it; if not, do nothing.'],
  },
  'recipient-filtered': {
    because: 'the recipient’s filter rejected it',
    steps: ['Find the message in the log of the filter. If it is wanted, allow the sender there.'],
  },
  'restricted-recipient': {
    because: 'this address only accepts mail from certain senders',
    steps: ['If this sender should get through, add them to the allowed senders.'],
  },
  'domain-not-found': {
    because: 'the domain was not found in the DNS',
    steps: [
      'Look it up yourself: `dig +short MX example.org`. If you get an answer, fix the resolver that your server uses.',
    ],
  },
  'domain-accepts-no-mail': {
    because: 'the domain does not accept mail',
    steps: ['If the domain is yours, correct its MX records; if not, do nothing.'],
  },
  'host-unreachable': {
    because: 'it could not connect to a server that it had to query',
    steps: ['Find in the log which server that was, then test the DNS and the network.'],
  },
  'connection-timeout': {
    because: 'the connection dropped or timed out',
    steps: [
      'If only one client is affected, do nothing: a mail server will connect again. If many are, check the load, the firewall and the packet size (MTU).',
    ],
  },
  'queue-expired': {
    because: 'it expired after repeated attempts',
    steps: ['Find the last temporary reply in the log: it gives the reason.'],
  },
  'routing-loop': {
    because: 'the message was stuck in a mail loop',
    steps: ['Read the Received lines: which of your forwarding rules or routes sends it back?'],
  },
  'server-error': {
    because: 'something on your server failed',
    steps: [
      'If the text says “failed to expand”, a setting of your server is wrong, or an entry that it reads: the text quotes it.',
      'Look at the log lines before this one: a filter, a table, a database, the login service (SASL) or a setting failed.',
      'If the text says “No such file” or “Permission denied”, check the path that the log names: does the file exist, and may the user of that service read it? `namei -l` with the path shows both.',
      'If the text says “.db” or “open database”, build the table: `postmap` with the path without `.db`, or `newaliases`.',
      'If the text says “opendkim” or “milter”, a mail filter failed or asked for a retry: the filter’s own log (Rspamd, OpenDKIM) says why. OpenDKIM must own its keys: `opendkim-testkey -d example.com -s selector -vvv`.',
    ],
  },
  'server-storage': {
    because: 'your server is out of disk space',
    steps: [
      'Free up space where the mail queue is stored. `df -h` shows the free space and `df -i` the free inodes.',
    ],
  },
  'protocol-error': {
    because: 'the client broke the rules of SMTP',
    steps: [
      'If you do not know the client, do nothing: scanners and faulty programs do that.',
      'If you want the mail, ask the client’s owner to fix the program, and show them this line.',
    ],
  },
  greylisted: {
    because: 'it asked a new sender to try again in a few minutes',
    steps: [
      'Do nothing: a mail server retries automatically. If mail from this sender must not wait, make an exception.',
    ],
  },
  'rate-limited': {
    because: 'the client sent too much in a short time',
    steps: ['If you know the client, raise the limit for it; if not, do nothing.'],
  },
  'too-many-recipients': {
    because: 'the message has too many recipients',
    steps: ['If this sender should be allowed more, raise the limit; if not, do nothing.'],
  },
  'sender-rejected': {
    because: 'it does not accept the sender’s address',
    steps: [
      'Is the sender’s address or domain on one of your lists? Does the domain exist? Look it up: `dig +short MX example.com`.',
      'If you want the mail, make an exception for the sender.',
    ],
  },
  'sender-authentication': {
    because: 'it could not verify the sender',
    steps: [
      'Do nothing, unless you know that the mail is real. In that case, the owner of the sender’s domain has to fix SPF, DKIM or DMARC.',
      'If you want the mail before that, make an exception for this one IP address and domain.',
    ],
  },
  'reverse-dns': {
    because: 'the name of the sending server (reverse DNS or HELO) is missing or wrong',
    steps: [
      'If you do not know the sender, do nothing. If you want the mail, make an exception: only the owner of the sending server can fix the problem.',
      'If many known senders are rejected, test your own resolver: `dig +short -x 192.0.2.10`.',
    ],
  },
  'ip-blocked': {
    because: 'the sending server is blocked or on a blocklist',
    steps: [
      'If you want the mail, make an exception for the IP address. The owner of the IP address has to get it removed from the list.',
      'If many known senders are rejected, test the list: Spamhaus answers 127.255.255.254 to a public resolver, which is not a listing.',
    ],
  },
  'relay-denied': {
    because: 'the domain is not one of yours, and the client has not logged in',
    steps: [
      'Is the domain yours? Then add it to those that your server accepts mail for (Postfix: `mydestination`, `virtual_mailbox_domains`, `relay_domains`).',
      'Is the client yours? Let it log in, or name its network (Postfix: `mynetworks`).',
      'If neither is yours, do nothing: someone was probably looking for an open relay.',
    ],
  },
  'login-failed': {
    because: 'the username or password was missing or wrong',
    steps: [
      'Is it one of your users? Then the username or password in their program is missing or wrong.',
      'If not, someone is probably guessing passwords. Block the IP address; fail2ban can do that automatically.',
    ],
  },
  'sending-quota': {
    because: 'the account has reached its sending limit',
    steps: ['Check who is sending so much. If it was not the user, change the password.'],
  },
  tls: {
    because: 'no encrypted connection could be set up',
    steps: [
      'Look at the error in the log. If it names a file of the certificate or key, your server cannot read it: fix the path or the permissions. “No shared cipher”, “unsupported protocol”, 0x80090302 and 0x80090331 mean that your server and the client have no TLS version or cipher in common: update your server, or turn on TLS 1.2.',
      'If the client’s alert is `unknown ca` or `bad certificate`, install your certificate with its chain.',
      'If many connections fail, check the certificate and key: `openssl s_client -starttls smtp -connect localhost:25`.',
      'If it is only one client, and you do not know it, do nothing: it is probably an old program or a scanner.',
    ],
  },
  'spam-content': {
    because: 'a spam filter rejected it',
    steps: [
      'If it was not spam, check in the filter’s log which rules matched, and allow the sender.',
      'If the text says “fetchmail”, only mark such mail as spam: fetchmail sends what is rejected back to a sender who is often forged.',
    ],
  },
  virus: {
    because: 'a scanner found a possible virus, phishing link or unsafe file',
    steps: ['Do nothing. If you doubt the result, look up the name of what was found.'],
  },
  'message-too-large': {
    because: 'it is larger than your server allows',
    steps: ['If such messages are wanted, raise the limit (Postfix: `message_size_limit`).'],
  },
  'malformed-message': {
    because: 'it is not formatted correctly',
    steps: [
      'The program that sent it has to be fixed. If you want the mail, find the check that rejected it.',
    ],
  },
  policy: {
    because: 'one of its policies rejected it',
    steps: [
      'Find the rule that wrote this text: an access table, a policy service or a filter. If you want the mail, make an exception there.',
    ],
  },
  unknown: {
    because: 'the line does not say clearly why',
    steps: ['Read the log lines before it with the same client or queue ID.'],
  },
};
