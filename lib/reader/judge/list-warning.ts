/**
 * What a list tells its subscriber where no reply of a server stands with it, in pieces that follow each
 * other: Mailman (disabled.txt), ezmlm (bounce-warn), Sympa (user_notification.tt2).
 */
const WARNINGS: readonly (readonly [string, string])[] = [
  ['membership in the mailing list ', ' disabled due to excessive bounces'],
  ['messages to you ', 'seem to have been bouncing'],
  [' that were sent to your address ', ' have generated non-delivery reports since '],
];

/** From the first piece to the second there is no more than the name of a list, an address. */
const LONGEST_NAME = 300;

/** Does a list warn its subscriber? `text` is in lower case, its white space folded. */
export const isListWarning = (text: string): boolean =>
  WARNINGS.some(([start, end]) => {
    const at = text.indexOf(start);
    return at >= 0 && text.slice(at, at + start.length + LONGEST_NAME + end.length).includes(end);
  });
