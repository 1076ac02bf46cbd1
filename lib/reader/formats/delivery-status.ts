import { completeFromWords } from './complete-from-words';
import { extractProse } from './prose';
import { findStatusParts, readStatusPart } from './status-part';
import type { Delivery, Format } from './types';

/** Fields that name nobody: whom the words name takes them over. */
const addFields = (delivery: Delivery, fields: Delivery): Delivery => ({
  ...fields,
  ...delivery,
  diagnostic: fields.diagnostic || delivery.diagnostic,
  context: `${delivery.diagnostic} ${delivery.context}`,
});

/**
 * The machine-readable part of a delivery status notification (RFC 3464), completed by the words
 * beside it.
 */
export const deliveryStatus: Format = {
  name: 'delivery-status',
  recognises: (extraction) => findStatusParts(extraction).length > 0,
  extract: (extraction) => {
    const words = extractProse(extraction, extraction.words);
    const fields = findStatusParts(extraction).flatMap((span) =>
      readStatusPart(extraction.view, span),
    );
    const named = fields.filter(({ recipient }) => recipient);
    if (named.length > 0) return completeFromWords(named, words);
    const [only] = fields;
    return only ? words.map((delivery) => addFields(delivery, only)) : words;
  },
};
