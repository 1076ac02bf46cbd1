import type { Extraction } from '../find/types';
import type { Delivery } from '../formats/types';
import { isOfAnybody } from './asked';
import type { ReaderCatalogue } from './catalogue-types';
import { findBareFailure } from './failed-sending';
import { isListWarning } from './list-warning';
import { findQuotedError } from './quoted-error';

/**
 * Where a program names nothing but its exception, what stands around it tells no reason: the line
 * by itself.
 */
export function findBare(
  { view }: Extraction,
  deliveries: readonly Delivery[],
): Delivery[] | undefined {
  const [only] = deliveries;
  if (!only || deliveries.length > 1) return undefined;
  const { basic, enhanced, event, action } = only;
  const line = basic || enhanced || event || action ? undefined : findBareFailure(view);
  return line ? [{ ...only, diagnostic: line, context: '' }] : undefined;
}

/**
 * What somebody quotes who asks about it: the words around the quote are no reason. The report of a
 * known program goes on behind the line that is quoted.
 */
export function findQuoted(
  extraction: Extraction,
  format: string,
  deliveries: readonly Delivery[],
  catalogue: ReaderCatalogue,
): Delivery[] | undefined {
  const [only] = deliveries;
  if (!only || deliveries.length > 1 || only.event || only.action || !isOfAnybody(format))
    return undefined;
  const words = findQuotedError(extraction, catalogue);
  return words ? [{ ...only, diagnostic: words, context: '' }] : undefined;
}

/**
 * The addresses that a list names in a warning, and of which no reply tells, are those of its commands.
 */
export function withoutListAddresses(
  deliveries: readonly Delivery[],
  words: string,
): readonly Delivery[] {
  if (deliveries.length < 2 || !isListWarning(words)) return deliveries;
  const answered = deliveries.filter(({ basic, enhanced }) => basic || enhanced);
  if (answered.length > 0) return answered;
  return deliveries.slice(0, 1).map(({ recipient: _command, ...rest }) => rest);
}
