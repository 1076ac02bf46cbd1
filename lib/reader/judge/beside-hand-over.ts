import { blank } from '../decode/blank';
import type { Message, Span } from '../decode/types';
import { extractionOf } from '../find/extraction';
import { present } from '../find/present';
import type { Extraction } from '../find/types';
import { extractDeliveries } from '../formats/extract-deliveries';
import { insideLines } from '../formats/handed-inside';
import { recognise } from '../formats/index';
import { linesIn } from '../formats/lines';
import type { Delivery } from '../formats/types';
import { holdsAny } from '../knowledge/holds-any';
import type { ReaderCatalogue } from './catalogue-types';
import { classify } from './classify';
import { decideOutcome } from './outcome';
import { DELIVERED_SIGNS } from './report-signs';

/** What is read of a text, and from what. */
export interface Beside {
  readonly extraction: Extraction;
  readonly deliveries: readonly Delivery[];
}

/** The text without some of its lines; everything else keeps its place. */
const withoutLines = (text: string, lines: readonly Span[]): string =>
  lines.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${blank(end - start)}${rest.slice(end)}`,
    text,
  );

/** The lines by which all that is told to have arrived was handed on to another part of a server. */
export function findInside({ message, view }: Extraction, deliveries: readonly Delivery[]): Span[] {
  const isOther = ({ handed, action }: Delivery): boolean => handed !== 'inside' && Boolean(action);
  if (message.sections.length > 0 || deliveries.some(isOther)) return [];
  const lines = insideLines(view);
  return holdsAny(withoutLines(view, lines).toLowerCase(), DELIVERED_SIGNS) ? [] : lines;
}

/** Behind a line, so many more are asked one by one for what a program says. */
const MOST_LINES = 20;

/** The text with one line alone, of those that stand behind. */
const linesAlone = ({ text }: Message, after: number): string[] =>
  [...linesIn(text, { start: after, end: text.length })]
    .filter(({ start, end }) => end - start > 1)
    .slice(0, MOST_LINES)
    .map(({ start, end }) => `${blank(start)}${text.slice(start, end)}`);

/** What a text tells to have failed, with a reason. */
function readFailure(
  message: Message,
  text: string,
  catalogue: ReaderCatalogue,
): Beside | undefined {
  const extraction = extractionOf({ ...message, text });
  const told = extractDeliveries(extraction, recognise(extraction));
  if (decideOutcome(extraction, told, catalogue) !== 'failed') return undefined;
  const deliveries = told.filter(
    (delivery) => classify(delivery, 'failed', catalogue).sure !== 'open',
  );
  return deliveries.length > 0 ? { extraction, deliveries } : undefined;
}

/**
 * A server has done its part once a program of its own has taken a message. Where that program tells
 * in the same text why it failed, the message has failed, and nobody tries again.
 */
export function findBesideHandOver(
  message: Message,
  lines: readonly Span[],
  handed: readonly Delivery[],
  catalogue: ReaderCatalogue,
): Beside | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const texts = [withoutLines(message.text, lines), ...linesAlone(message, first.end)];
  const [only, ...others] = handed;
  const { recipient, queueId, time } = (others.length === 0 && only) || {};
  for (const text of texts) {
    const beside = readFailure(message, text, catalogue);
    if (!beside) continue;
    const deliveries = beside.deliveries.map((delivery) => ({
      ...present({ recipient, queueId, time }),
      ...delivery,
      action: 'failed' as const,
      side: 'own-mailboxes' as const,
    }));
    return { ...beside, deliveries };
  }
  return undefined;
}
