import type { Situation, SituationId } from './types';

/**
 * Ports: RFC 6409, 3.1, and RFC 8314, 3.3. Clouds that block port 25:
 * https://developer.nylas.com/docs/cookbook/email/smtp-ports-blocked/ (seen 2026-11-29). Whose
 * address passes mail on: RFC 5321, 3.9.
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
};
