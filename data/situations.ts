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
    name: 'Outgoing server not reached',
    because: {
      'host-unreachable': 'your own mail server could not be reached',
      'connection-timeout': 'your own mail server did not answer in time',
      'domain-not-found': 'the name of your outgoing server was not found',
    },
    act: 'check name, port and firewall of the outgoing server',
    first: 'Check the name and the port of the outgoing server in the settings.',
    why: 'Nothing was said about the address.',
    advice: {
      person: [
        'Compare server, port and encryption in your mail program with what your provider names.',
        'Try another network: some block the ports of mail.',
      ],
      administrator: [
        'Test from the same machine: `nc -vz smtp.example.com 587`.',
        'Refused: nothing listens there, or a firewall says no. No answer: a firewall drops it. Many cloud providers block port 25.',
        'Port 587 begins without encryption (STARTTLS), 465 with it: swapped, both just hang.',
      ],
      developer: [
        'Check host and port in the settings of the program. In a container `localhost` is the container itself.',
        'Test from where the program runs: `nc -vz smtp.example.com 587`. If port 25 is blocked, use 587 or 465 with a login.',
        'Retry a few times, then raise an alarm: waiting for days does not mend a setting.',
      ],
    },
  },
  /** The address that failed is not the one that the message was for, but one behind it. */
  'passed-on': {
    because: {
      'ip-blocked': 'the other side blocks the server that passed it on',
      'reverse-dns': 'the name and the IP address of the server that passed it on do not match',
    },
    act: 'change where their address passes mail on to',
    first: 'Tell the person you wrote to: their address passes mail on, and that fails.',
    why: 'The address that you wrote to works; the one behind it does not.',
    advice: {
      person: [
        'Tell them another way, and name the address that failed: only they can change it.',
        'You cannot change anything about it yourself. The message may have reached others.',
      ],
      administrator: [
        'Find out whose server passes mail on: the one that wrote this bounce.',
        'If the address is yours, change its alias, forwarding or list.',
      ],
      developer: ['Keep the address that you wrote to. The one that failed is not in your list.'],
    },
  },
  /** The other side has asked the sender's own mail server about the sender. */
  'sender-check': {
    name: 'Sender check failed',
    because: {
      'sender-rejected': 'the other side checked your sender address, and the check failed',
    },
    act: 'let the sender’s mail server confirm the address',
    first: 'Send the whole bounce to your email provider or IT support.',
    advice: {
      person: ['Check that you send from your real address, with no typing mistake in it.'],
      administrator: [
        'Ask the mail server of the sender’s domain as they did, from outside: it has to take mail for the sender.',
        'It has to accept an empty sender (`MAIL FROM:<>`): every bounce has one.',
        'The domain has to be found: `dig +short MX example.com`.',
      ],
      developer: ['Send from an address that exists and takes bounces. Do not retry unchanged.'],
    },
  },
  /** The sending server has checked the other one, by DANE, MTA-STS or its certificate. */
  'security-check': {
    name: 'Encryption check failed',
    because: { tls: 'the other mail server did not pass a check of its encryption' },
    act: 'fix the certificate, or the DANE or MTA-STS records',
    first: 'Reach the recipient another way: only their email provider can fix it.',
    why: 'The address is right; the other mail server has to be fixed.',
    advice: {
      person: ['Nothing is wrong with your message. Send it again in a few days.'],
      administrator: [
        'DANE: does the record fit the certificate? `dig +short TLSA _25._tcp.mx.example.org`.',
        'MTA-STS: does the policy name the servers? `curl https://mta-sts.example.org/.well-known/mta-sts.txt` and `dig +short MX example.org`.',
        'Write to the postmaster of the domain. If the rule is your own server’s, you can relax it there.',
      ],
      developer: [
        'Try again when the domain has fixed it. Do not send without encryption instead.',
      ],
    },
  },
};
