import type { Span } from '../decode/types';
import type { Extraction } from '../find/types';
import { readAnyEvents } from './any-event';
import { type EventRow, findEventRows } from './event-rows';
import { findFormValues } from './form-values';
import { findValues, type Value } from './json-values';
import { JSON_START, PRINTED } from './patterns';
import { mergeRows } from './table/merge-rows';
import { type RowDelivery, readRow } from './table/row-deliveries';
import type { Delivery, Format } from './types';

/** How much of a text is looked at to tell whether it is JSON, and then whether it is an event. */
const START_READ = 400;
const VALUES_READ = 20_000;

/** Of events of nobody known a reply tells that they are about mail: it may stand far behind. */
const REPLIES_READ = 1_000_000;

/** Lists of bounces have fields that others have as well: the reply of a mail server tells them. */
const readEventRow = (view: string, { header, row }: EventRow): RowDelivery[] =>
  readRow(view, header, row).filter(({ hasReply }) => hasReply || !header.table.needsReply);

/** Does one of the first lines begin it? Words may lead to it. */
const isJson = ({ view, words: { start } }: Extraction): boolean => {
  const first = view.slice(start, start + START_READ);
  return JSON_START.test(first) || first.split('\n').some((line) => JSON_START.test(line));
};

/** The values of JSON, which may stand behind words of a log or a head of HTTP, or of a form. */
function valuesIn({ message, view }: Extraction, span: Span): Value[] {
  const first = view.slice(span.start, Math.min(span.end, span.start + VALUES_READ));
  const hasJson = first.includes('{') || PRINTED.test(first);
  return (hasJson ? findValues : findFormValues)(message.text, view, span);
}

/** The deliveries that events tell of; undefined where there are no events about mail. */
function readEvents(extraction: Extraction, span: Span): Delivery[] | undefined {
  const { view } = extraction;
  const values = valuesIn(extraction, span);
  const rows = findEventRows(values);
  const read = rows?.flatMap((row) => readEventRow(view, row)) ?? [];
  if (read.length > 0) return mergeRows(read);
  const any = isJson(extraction) ? readAnyEvents(view, values) : [];
  // Two services may name their fields alike: a refusal is told under states that one does not know.
  const isOfKnown = rows?.some(({ header }) => !header.table.needsReply) === true;
  const told = isOfKnown ? any.filter(({ hasReply }) => hasReply) : any;
  return told.length > 0 || isOfKnown ? mergeRows(told) : undefined;
}

/**
 * What a sending service posts, in JSON or as a form: one event, several of them, or one wrapped as
 * text in another (SNS).
 */
export const event: Format = {
  name: 'event',
  recognises: (extraction) => {
    const { start, end } = extraction.words;
    const holdsEvents = (most: number): boolean =>
      readEvents(extraction, { start, end: Math.min(end, start + most) }) !== undefined;
    return (
      holdsEvents(VALUES_READ) ||
      (end - start > VALUES_READ && isJson(extraction) && holdsEvents(REPLIES_READ))
    );
  },
  extract: (extraction) => readEvents(extraction, extraction.words) ?? [],
  // 'processed', 'open': what has happened is neither a failure nor an arrival.
  isWhole: () => true,
};
