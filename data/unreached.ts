import type { Unreached } from './types';

/**
 * What is said where a program could not reach the server that it hands its mail to. Ports: RFC 6409,
 * 3.1, and RFC 8314, 3.3. Clouds that block port 25:
 * https://developer.nylas.com/docs/cookbook/email/smtp-ports-blocked/ (seen 2026-11-29).
 */
export const unreached: Unreached = {
  name: 'Outgoing server not reached',
  because: {
    'host-unreachable': 'your own mail server could not be reached',
    'connection-timeout': 'your own mail server did not answer in time',
    'domain-not-found': 'the name of your outgoing server was not found',
  },
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
};
