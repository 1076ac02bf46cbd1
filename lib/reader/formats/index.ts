import type { Extraction } from '../find/types';
import { deliveryStatus } from './delivery-status';
import { dialogue } from './dialogue';
import { event } from './event';
import { log } from './log';
import { exception, makerFormats, plain } from './prose-formats';
import { queue } from './queue';
import { protocolLog } from './table/protocol-log';
import { table } from './table/table';
import type { Format } from './types';

/**
 * Every way in which bounces are written. What was made for programs goes first, for its fields are
 * sure: a status part, then listings of a queue (one of them is JSON, another looks like a log),
 * then JSON, then tables, then the lines of a log. A dialogue is asked after the sentences
 * of mail programs, which often quote one, and an exception after both, for it may be wrapped
 * around either. `plain` recognises anything.
 */
export const formats: readonly Format[] = [
  deliveryStatus,
  queue,
  event,
  table,
  protocolLog,
  log,
  ...makerFormats,
  dialogue,
  exception,
  plain,
];

/** The format of a message: the first that recognises it. */
export const recognise = (extraction: Extraction): Format =>
  formats.find(({ recognises }) => recognises(extraction)) ?? plain;
