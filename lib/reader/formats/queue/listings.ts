import {
  courierQueue,
  dragonflyQueue,
  eximQueue,
  nullmailerQueue,
  qmailQueue,
  qmHandleQueue,
} from './blocks';
import { courierBatch } from './courier-batch';
import { exchangeQueue } from './exchange-queue';
import { mailq } from './mailq';
import { eximMessageLog } from './message-log';
import { opensmtpdQueue } from './opensmtpd';
import { postqueue } from './postqueue';
import { tally } from './tally';
import type { Listing } from './types';

/** How mail servers list what waits in their queue; the log of one message looks most like others. */
export const LISTINGS: readonly Listing[] = [
  mailq,
  postqueue,
  opensmtpdQueue,
  eximQueue,
  courierQueue,
  courierBatch,
  qmailQueue,
  qmHandleQueue,
  dragonflyQueue,
  nullmailerQueue,
  eximMessageLog,
  exchangeQueue,
  tally,
];
