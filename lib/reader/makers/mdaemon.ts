import type { Maker } from './types';

/**
 * MDaemon: the lines of its sessions and the words of its bounces, as its knowledge base shows them
 * (https://knowledge.mdaemon.com, session transcripts in the SMTP logs). The numbers are those of
 * Windows: https://learn.microsoft.com/en-us/windows/win32/winsock/windows-sockets-error-codes-2
 */
export const mdaemon = {
  name: 'mdaemon',
  phrases: [
    'message had permanent fatal delivery errors',
    'message has permanent fatal errors',
    'message was not delivered to one or more recipients! failed address:',
    '--- session transcript ---',
  ],
  bounceWords: ['permanent fatal delivery errors', 'smtp session terminated (bytes in/out'],
  // What it writes itself, into its log and into the transcripts of its bounces.
  debugOutput: ['smtp session terminated (bytes in/out', '] accepting smtp connection from'],
  events: {
    'tls-failed': ['ssl negotiation failed', '* ssl error 0x'],
    'name-not-found': ['winsock error 11001', 'winsock error 11004'],
    'connection-refused': ['winsock error 10061'],
    'no-route': ['winsock error 10051', 'winsock error 10065'],
    'connection-reset': ['winsock error 10053', 'winsock error 10054'],
    'connection-timed-out': ['winsock error 10060'],
  },
} satisfies Maker;
