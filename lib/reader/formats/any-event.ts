import { SPOKEN_CODES } from '../find/code-words';
import { cellOf } from './event-rows';
import type { JsonObject, Value } from './json-values';
import { anyTable } from './table/any-table';
import { foldName } from './table/fold-name';
import { type RowDelivery, readRow } from './table/row-deliveries';
import { findSpelled } from './table/spelled';

/** Names of columns that hold the code of a reply, and those whose words tell the reason. */
const { code: CODES = [], name: NAMES = [] } = anyTable.columns;

/**
 * The value that tells the code of an event which names nobody: a name of the reason stands beside
 * it, for a number alone may count anything.
 */
function findCodePlace(view: string, values: readonly Value[]): number {
  const named = values.filter(({ key }) => NAMES.includes(foldName(key)));
  if (values.some(({ value }) => value.includes('@')) || !findSpelled(view, anyTable, named))
    return -1;
  return values.findIndex(
    ({ key, value }) => CODES.includes(foldName(key)) && SPOKEN_CODES.has(value),
  );
}

const isInside = (inner: JsonObject, outer: JsonObject): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** How many values before and behind the one that names a recipient may speak of it. */
const MOST_VALUES = 60;

/** The values of the object that names a recipient, then those of the ones around it. */
function findAbout(values: readonly Value[], place: number): Value[] {
  const own = values[place]?.object;
  if (!own) return [];
  const near = values.slice(Math.max(0, place - MOST_VALUES), place + MOST_VALUES);
  const inside = near.filter(({ object }) => isInside(object, own));
  const around = near.filter(({ object }) => isInside(own, object) && !isInside(object, own));
  return [...inside, ...around];
}

const { recipient: RECIPIENTS = [], state: STATES = [], next: NEXT = [] } = anyTable.columns;

/** The places of the values that name recipients, under the most telling of the names in use. */
function findRecipientPlaces(values: readonly Value[]): number[] {
  for (const wanted of RECIPIENTS) {
    const places = values.flatMap(({ key, value }, place) =>
      foldName(key) === wanted && value.includes('@') ? [place] : [],
    );
    if (places.length > 0) return places;
  }
  return [];
}

/** A state that nothing but mail has; 'failed' and 'delivered' are those of payments and parcels. */
const OF_MAIL = 'bounc';

const isAboutMail = (values: readonly Value[]): boolean =>
  values.some(
    ({ key, value }) => STATES.includes(foldName(key)) && value.toLowerCase().includes(OF_MAIL),
  );

/** The job of a queue is told in an object beside the one that names whom it is for. */
const findNext = (values: readonly Value[]): Value[] =>
  values.filter(({ key }) => NEXT.includes(foldName(key)));

function readAbout(
  view: string,
  values: readonly Value[],
  place: number,
  next: readonly Value[],
): RowDelivery[] {
  const named = values[place] as Value;
  const near = findAbout(values, place).filter((value) => value !== named);
  const about = [named, ...new Set([...near, ...next])];
  const cells = about.map(cellOf);
  const names = about.map(({ key }) => foldName(key));
  const header = { table: anyTable, names, cut: () => [], start: 0 };
  return readRow(view, header, { cells, end: named.object.end });
}

/** What events of a service that is not known tell, where they are about mail. */
export function readAnyEvents(view: string, values: readonly Value[]): RowDelivery[] {
  const named = findRecipientPlaces(values);
  const places = named.length > 0 ? named : [findCodePlace(view, values)].filter((at) => at >= 0);
  const next = places.length === 1 ? findNext(values) : [];
  const read = places.flatMap((place) => readAbout(view, values, place, next));
  return read.some(({ hasReply }) => hasReply) || isAboutMail(values) ? read : [];
}
