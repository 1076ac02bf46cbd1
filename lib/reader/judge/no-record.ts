import type { Delivery } from '../formats/types';
import { byPhrase } from './by-phrase';
import { NO_RECORD, RECORD_OF_SENDER } from './patterns';
import type { Finding } from './types';

/** A server names the record that it misses in the DNS of whoever sends: waiting does not bring it. */
export const byNoRecord = ({ diagnostic }: Delivery): Finding | undefined =>
  byPhrase(
    'sender-authentication',
    (NO_RECORD.exec(diagnostic) ?? RECORD_OF_SENDER.exec(diagnostic))?.[0].toLowerCase(),
  );
