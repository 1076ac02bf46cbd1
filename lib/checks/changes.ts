import { allCodes } from '../lookup';
import { DATE_OF_CHANGE } from './patterns';
import type { Check } from './types';

/** A change without a page, a date or a source tells no one anything. */
export const changesLeadSomewhere: Check = (catalogue) => {
  const codes = new Set(allCodes(catalogue));
  const { changes, providers } = catalogue;
  return changes.flatMap(({ id, date, where, provider, code, source }, place) => [
    ...(changes.findIndex((other) => other.id === id) < place
      ? [`Two changes are called ${id}: rename the newer one.`]
      : []),
    ...(DATE_OF_CHANGE.test(date) ? [] : [`The change ${id} has no date like 2026-11-29.`]),
    ...(provider === undefined || providers.some((known) => known.id === provider)
      ? []
      : [`The change ${id} is about ${provider}, which has no page.`]),
    ...(code === undefined || codes.has(code)
      ? []
      : [`The change ${id} is about ${code}, which has no page.`]),
    ...((provider ?? code) ? [] : [`The change ${id} is about no page.`]),
    ...(where === 'here' || source ? [] : [`The change ${id} has no source.`]),
  ]);
};
