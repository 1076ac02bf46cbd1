import type { Report } from '../judge/types';
import { makeLineDelivery } from './line';
import type { Group } from './types';

/** The deliveries of a verdict as the command line prints them, one object each. */
export const asJson = (report: Report, { results }: Group): string =>
  JSON.stringify(
    results.flatMap((place) => {
      const result = report.results[place];
      return result ? [makeLineDelivery(result, report)] : [];
    }),
    undefined,
    2,
  );
