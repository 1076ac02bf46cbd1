import { placeIn } from './lines';
import { TALLY_HEAD, TALLY_LINE } from './patterns';
import type { Listing, Waiting } from './types';

/** A destination, and below it each reason with how many wait for it. */
export const tally: Listing = {
  begins: TALLY_HEAD,
  read: (_view, lines) => {
    const found: Waiting[] = [];
    let isInside = false;
    for (const line of lines) {
      const reason = isInside
        ? placeIn(line, TALLY_LINE.exec(line.text)?.[1]?.trimEnd())
        : undefined;
      if (reason) found.push({ reason: { start: reason.start, end: reason.end }, span: line });
      else if (line.text.trim()) isInside = TALLY_HEAD.test(line.text);
    }
    return found;
  },
};
