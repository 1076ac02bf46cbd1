import { completeFromWords } from './complete-from-words';
import { extractProse } from './prose';
import { findStatusParts, readStatusPart } from './status-part';
import type { Delivery, Fact, Format, Known } from './types';

/** Fields that name nobody: whom the words name takes them over. */
const addFields = (delivery: Delivery, fields: Delivery): Delivery => ({
  ...fields,
  ...delivery,
  diagnostic: fields.diagnostic || delivery.diagnostic,
  context: `${delivery.diagnostic} ${delivery.context}`,
});

const FACTS: readonly Fact[] = ['server', 'time', 'queueId'];

/** What the fields tell of everybody: the words would be asked for nothing. */
const findKnown = (named: readonly Delivery[]): Known =>
  new Set(FACTS.filter((fact) => named.every((delivery) => delivery[fact])));

/**
 * The machine-readable part of a delivery status notification (RFC 3464), completed by the words
 * beside it.
 */
export const deliveryStatus: Format = {
  name: 'delivery-status',
  recognises: (extraction) => findStatusParts(extraction).length > 0,
  extract: (extraction) => {
    const fields = findStatusParts(extraction).flatMap((span) =>
      readStatusPart(extraction.view, span),
    );
    const named = fields.filter(({ recipient }) => recipient);
    if (named.length > 0)
      return completeFromWords(
        extraction.view,
        named,
        extractProse(extraction, extraction.words, findKnown(named)),
      );
    const words = extractProse(extraction, extraction.words);
    const [only] = fields;
    return only ? words.map((delivery) => addFields(delivery, only)) : words;
  },
};
