import type { SeenReply } from '../types';
import { bouncySink, publicFileSisimaiTest } from './sources';

export const moved = [
  {
    id: 'b0780',
    says: '550 5.1.6 address neko@example.org has been replaced by neko@example.com',
    causes: ['moved'],
    who: ['you'],
    source: publicFileSisimaiTest,
  },
  {
    id: 'a0148',
    says: '554 5.7.1 Error, send your mail to postmaster@example.com to ensure delivery',
    causes: ['moved', 'unknown'],
    who: ['you'],
    source: bouncySink,
    argued: true,
  },
  {
    id: 'b0947',
    says: '551 Requested action not taken: mailbox not local',
    causes: ['moved', 'user-unknown'],
    who: ['you'],
    source: { kind: 'list', url: 'https://postigo.net/en/smtp-errors/551/' },
    argued: true,
  },
  {
    id: 'b0948',
    says: '551 User moved; please try user@example.org',
    causes: ['moved'],
    who: ['you'],
    source: { kind: 'list', url: 'https://falconyte.com/help/smtp-errors/551-user-not-local' },
  },
] satisfies readonly SeenReply[];
