import type { EnhancedCode } from '../types';
import { enhanced0 } from './0-other';
import { enhanced1 } from './1-address';
import { enhanced2 } from './2-mailbox';
import { enhanced3 } from './3-mail-system';
import { enhanced4 } from './4-network';
import { enhanced5 } from './5-protocol';
import { enhanced6 } from './6-content';
import { enhanced7 } from './7-security';
import { unregisteredExchangeOnline } from './unregistered-exchange-online';
import { unregisteredMicrosoft } from './unregistered-microsoft';
import { unregisteredOthers } from './unregistered-others';

/**
 * Every detail of an enhanced status code: the registered ones by subject, then those that are
 * not registered.
 */
export const enhanced: readonly EnhancedCode[] = [
  ...enhanced0,
  ...enhanced1,
  ...enhanced2,
  ...enhanced3,
  ...enhanced4,
  ...enhanced5,
  ...enhanced6,
  ...enhanced7,
  ...unregisteredMicrosoft,
  ...unregisteredExchangeOnline,
  ...unregisteredOthers,
];
