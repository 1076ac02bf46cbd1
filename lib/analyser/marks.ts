import { addressesIn } from './addresses';
import { findCodes } from './find-codes';
import type { Extraction } from './formats/types';
import type { Delivery, Found, Mark, MarkKind, Span } from './types';

/** More marks than this help nobody and would make the page slow. */
const MOST = 2000;

const markOf = (kind: MarkKind, { value, start, end }: Found): Mark => ({ kind, value, start, end });

function searched({ message }: Extraction): readonly Span[] {
  if (message.sections.length === 0) return [{ start: 0, end: message.text.length }];
  return message.sections.filter(({ kind }) => kind !== 'headers' && kind !== 'returned');
}

/** Codes, recipients and servers where they stand in the text; the returned message is not searched. */
export function marksOf(extraction: Extraction, deliveries: readonly Delivery[]): Mark[] {
  const { view, aboutMail } = extraction;
  const spans = searched(extraction);
  const codes = spans.flatMap(({ start, end }) => findCodes(view, aboutMail, start, end));
  const recipients = new Set(deliveries.flatMap(({ recipient }) => (recipient ? [recipient.value] : [])));
  const people = spans.flatMap(({ start, end }) =>
    addressesIn(view, start, end)
      .filter(({ value }) => recipients.has(value))
      .map((address) => markOf('recipient', address)),
  );
  const servers = deliveries.flatMap(({ server }) => (server ? [markOf('server', server)] : []));
  const deciding = deliveries.flatMap(({ deciding: span }) => (span ? [markOf('deciding', { value: '', ...span })] : []));
  const all = [...codes, ...people, ...servers, ...deciding].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((mark, place) => all.findIndex((other) => other.kind === mark.kind && other.start === mark.start) === place).slice(0, MOST);
}
