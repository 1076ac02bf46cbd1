import type { Span } from '../decode/types';
import { codesIn } from '../find/extraction';
import { refuses } from '../find/reply-candidates';
import type { Extraction } from '../find/types';
import { MASKED_ENTRY } from './patterns';

const refusesIn = (extraction: Extraction, span: Span): boolean =>
  codesIn(extraction, span).some(refuses);

/**
 * The parts of a report that are about one recipient each, where people have hidden who it is
 * ('<redacted>: host … said: 550 …'): without a name to tell them apart, what was said of one would
 * pass for what was said of another. What has no reply of its own goes with the part before it.
 */
export function splitAtMasked(extraction: Extraction, { start, end }: Span): Span[] {
  const words = extraction.view.slice(start, end);
  const parts: Span[] = [];
  let from = start;
  for (const { index } of words.matchAll(MASKED_ENTRY)) {
    const at = start + index;
    if (!refusesIn(extraction, { start: from, end: at })) continue;
    parts.push({ start: from, end: at });
    from = at;
  }
  if (parts.length === 0 || refusesIn(extraction, { start: from, end }))
    return [...parts, { start: from, end }];
  return parts.with(-1, { start: parts.at(-1)?.start ?? start, end });
}
