import type { Situation, SituationId } from './types';

/**
 * Ports: RFC 6409, 3.1, and RFC 8314, 3.3. Clouds that block port 25:
 * https://developer.nylas.com/docs/cookbook/email/smtp-ports-blocked/ (seen 2026-11-29). Whose
 * address passes mail on: RFC 5321, 3.9. How a sender is checked: RFC 5321, 4.5.5, and
 * https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html (44,
 * sender address verification; src/acl.c has the words). DANE: RFC 7672, 2.2; MTA-STS: RFC 8461, 5.
 */
export const situations: Readonly<Record<SituationId, Situation>> = {
  /** A program could not reach the server that it hands its mail to. */
  unreached: {
    name: 'Cannot connect to the outgoing mail server',
    because: {
      'host-unreachable': 'your program could not connect to the mail server',
      'connection-timeout': 'the mail server did not respond to your program in time',
      'domain-not-found': 'your program could not find the host name of the mail server',
    },
    act: 'check the host name, port and firewall of the outgoing server',
    first: 'Check the host name and port of the outgoing mail server (SMTP) in the settings.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: [
        'Compare the server, port and encryption in your email program with those that your email provider lists.',
        'Try a different network: some block the ports used for email.',
      ],
      administrator: [
        'Test from the same machine: `nc -vz smtp.example.com 587`.',
        'Connection refused: no program listens on that port, or a firewall rejects the connection. Timeout: a firewall drops the packets. Many cloud providers block port 25.',
        'Port 587 starts unencrypted and then uses STARTTLS; port 465 is encrypted from the start. With the wrong one, the connection hangs or fails.',
      ],
      developer: [
        'Check the host and port in the settings of the program. In a container, `localhost` is the container itself.',
        'Test from where the program runs: `nc -vz smtp.example.com 587`. If port 25 is blocked, use 587 or 465 with a login.',
        'Retry a few times, then raise an alert: waiting for days does not fix a setting.',
      ],
    },
  },
  /**
   * A server could not reach the service that puts mail into its own mailboxes.
   * https://doc.dovecot.org/latest/core/config/delivery/lmtp.html, `protocols` and the socket:
   * https://docs.redhat.com/fr/documentation/red_hat_enterprise_linux/9/html/deploying_mail_servers/
   * (1.6, LMTP; seen 2026-11-29). `postqueue -f`: https://www.postfix.org/postqueue.1.html.
   */
  'own-mailboxes': {
    name: 'Cannot connect to the mailbox service',
    because: {
      'host-unreachable': 'it could not connect to its own mailbox service (LMTP)',
      'connection-timeout': 'its own mailbox service (LMTP) did not respond in time',
      'domain-not-found': 'the host name of its own mailbox service (LMTP) was not found',
    },
    act: 'start the mailbox service of the server, such as Dovecot',
    first: 'Check that the mailbox service (LMTP, often Dovecot) of this server is running.',
    why: 'The failure says nothing about the address.',
    advice: {
      person: ['Tell your IT support: the mail server cannot store mail. The address is correct.'],
      administrator: [
        'Is LMTP turned on? `doveconf protocols` must list `lmtp`. Its package may be missing.',
        'The mail server and Dovecot must use the same socket or port: compare the name in the log with the listeners of `service lmtp` in Dovecot.',
        'Afterwards, deliver what is waiting: `postqueue -f` in Postfix.',
      ],
      developer: ['Keep the address. The message is in the queue of that server.'],
    },
  },
  /** The address that failed is not the one that the message was for, but one behind it. */
  'passed-on': {
    because: {
      'ip-blocked': 'the recipient’s mail server blocks the server that forwarded it',
      'reverse-dns': 'the host name and IP address of the server that forwarded it do not match',
    },
    act: 'change where that address forwards mail to',
    first: 'Tell the person you wrote to: their address forwards mail, and forwarding fails.',
    why: 'The address you wrote to works. The address it forwards to does not.',
    advice: {
      person: [
        'Contact them another way and name the address that failed. Only they can fix this.',
        'You cannot fix this yourself. Other recipients may have received the message.',
      ],
      administrator: [
        'Find the server that forwards the mail. It is the one that wrote this bounce message.',
        'If the address is on your server, correct its alias, forwarding or mailing list.',
      ],
      developer: ['Keep the address you wrote to. The address that failed is not on your list.'],
    },
  },
  /** The other side has asked the sender's own mail server about the sender. */
  'sender-check': {
    name: 'Sender check failed',
    because: {
      'sender-rejected':
        'the recipient’s mail server checked your sender address, and the check failed',
    },
    act: 'make the sender’s mail server confirm the address',
    first: 'Forward the whole bounce message to your email provider or IT support.',
    advice: {
      person: ['Check that you send from your real address, without a typo.'],
      administrator: [
        'Test the mail server of the sender’s domain from outside: it must accept mail for the sender.',
        'The server must accept an empty sender (`MAIL FROM:<>`): every bounce message has one.',
        'The domain must be found in DNS: `dig +short MX example.com`.',
      ],
      developer: [
        'Send from an address that exists and accepts bounce messages. Do not retry unchanged.',
      ],
    },
  },
  /** The sending server has checked the other one, by DANE, MTA-STS or its certificate. */
  'security-check': {
    name: 'Encryption check failed',
    because: { tls: 'the recipient’s mail server failed an encryption check' },
    act: 'fix the certificate, or the DANE or MTA-STS records',
    first:
      'Contact the recipient another way, for example by phone. Only their email provider can fix this.',
    why: 'The address is correct. The recipient’s mail server needs fixing.',
    advice: {
      person: ['Nothing is wrong with your message. Send it again in a few days.'],
      administrator: [
        'DANE: does the record match the certificate? `dig +short TLSA _25._tcp.mx.example.org`.',
        'MTA-STS: does the policy list the MX hosts? `curl https://mta-sts.example.org/.well-known/mta-sts.txt` and `dig +short MX example.org`.',
        'Email the postmaster of the domain. If your own server enforces the check, you can relax it there.',
      ],
      developer: [
        'Retry when the domain’s owner has fixed the problem. Do not send without encryption instead.',
      ],
    },
  },
};
