import type { Found } from '../decode/types';
import { present } from '../find/present';
import { findCommands } from './dialogue-commands';
import { readRefusals } from './dialogue-refusals';
import { extractProse } from './prose';
import type { Delivery, Format } from './types';

/**
 * A rejected command makes the next ones fail too ("503 need MAIL"): what was refused first is the
 * reason.
 */
function keepFirstOfEach(refusals: readonly Delivery[], recipients: readonly Found[]): Delivery[] {
  const named = refusals.filter(({ recipient }) => recipient);
  if (named.length > 0) {
    const seen = new Set<string>();
    return named.filter(
      ({ recipient }) => recipient && !seen.has(recipient.value) && seen.add(recipient.value),
    );
  }
  const [first] = refusals;
  const [recipient] = recipients;
  return first ? [recipient ? { ...first, recipient } : first] : [];
}

const deliveredTo = (recipient: Found | undefined): Delivery => ({
  ...present({ recipient }),
  action: 'delivered',
  diagnostic: '',
  context: '',
});

/**
 * A transcript of the dialogue: typed by hand (telnet, openssl), or the debug output of a client
 * (swaks, PHPMailer).
 */
export const dialogue: Format = {
  name: 'dialogue',
  recognises: ({ view, words }) => findCommands(view, words).length > 1,
  extract: (extraction) => {
    const commands = findCommands(extraction.view, extraction.words);
    const recipients = commands.flatMap(({ recipient }) => (recipient ? [recipient] : []));
    const { refusals, taken } = readRefusals(extraction, commands);
    const refused = keepFirstOfEach(refusals, recipients);
    if (refused.length > 0) return refused;
    if (!taken) return extractProse(extraction, extraction.words);
    return recipients.length > 0 ? recipients.map(deliveredTo) : [deliveredTo(undefined)];
  },
};
