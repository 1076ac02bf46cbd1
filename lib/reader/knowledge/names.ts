import { NAMES } from '../../../data/languages/index';
import type { Language } from '../../../data/languages/types';

type Names = Language['names'];
type Words = readonly string[];

const ALL: readonly Names[] = Object.values(NAMES);

const gather = (pick: (names: Names) => Words | undefined): Words => [
  ...new Set(ALL.flatMap((names) => pick(names) ?? [])),
];

/** The fields of a head that mail programs show, in every language, without the colon. */
export const FIELD_NAMES = {
  from: gather(({ head }) => head.from),
  to: gather(({ head }) => head.to),
  cc: gather(({ head }) => head.cc),
  replyTo: gather(({ head }) => head.replyTo),
  date: gather(({ head }) => head.date),
  subject: gather(({ head }) => head.subject),
} as const;

export const GREETINGS = gather(({ greetings }) => greetings);
export const CLOSINGS = gather(({ closings }) => closings);
export const MONTHS: ReadonlySet<string> = new Set(gather(({ months }) => months));
export const ORDINARY: ReadonlySet<string> = new Set(gather(({ ordinary }) => ordinary));
export const EVERYDAY: ReadonlySet<string> = new Set(gather(({ everyday }) => everyday));
