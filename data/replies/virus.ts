import type { SeenReply } from '../types';
import {
  iridisRelayErrorList,
  publicFile,
  publicFileSisimaiTest,
  publicFileUbuntuForum,
  sinaBlog,
} from './sources';

export const virus = [
  {
    id: 'b0915',
    says: 'MSG-VMS: This message contains a virus, malware or spam',
    causes: ['virus', 'spam-content'],
    who: ['you'],
    provider: 'iridis',
    source: iridisRelayErrorList,
  },
  {
    id: 'b0803',
    says: '550 5.7.9 The message was rejected because it contains prohibited virus or spam content',
    causes: ['virus', 'spam-content'],
    who: ['you'],
    source: publicFileSisimaiTest,
  },
  {
    id: 'b0969',
    says: '550 This message contains a virus (Eicar-Signature) and has been rejected',
    causes: ['virus'],
    who: ['you'],
    provider: 'exim',
    source: publicFile,
  },
  {
    id: 'b0745',
    says: '550 Virus Detected; Content Rejected',
    causes: ['virus'],
    who: ['you'],
    provider: 'clamsmtp',
    source: publicFileUbuntuForum,
  },
  {
    id: 'b0971',
    says: '554 5.7.1 Virus detected [Win.Test.EICAR_HDB-1]',
    causes: ['virus'],
    who: ['you'],
    provider: 'james',
    source: publicFile,
  },
  {
    id: 'b0747',
    says: '554 5.7.1 virus Eicar-Test-Signature detected by ClamAV - http://www.clamav.net',
    causes: ['virus'],
    who: ['you'],
    provider: 'clamav-milter',
    source: publicFile,
  },
  {
    id: 'a0575',
    says: '552 Virus found.',
    causes: ['virus'],
    who: ['you'],
    source: sinaBlog,
  },
  {
    id: 'b0746',
    says: '554 5.7.1 virus Worm.Mydoom.I detected by ClamAV - http://www.clamav.net',
    frame: 'Milter: data, reject={}',
    causes: ['virus'],
    who: ['you'],
    provider: 'clamav-milter',
    source: publicFile,
  },
] satisfies readonly SeenReply[];
