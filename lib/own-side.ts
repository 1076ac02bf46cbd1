import type { CauseId } from '../data/types';

/** Causes where the visitor's own provider said no, before the message was on its way. */
export const OWN_SIDE: readonly CauseId[] = ['login-failed', 'sending-quota'];
