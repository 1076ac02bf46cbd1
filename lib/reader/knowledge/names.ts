import { NAMES } from '../../../data/languages/index';
import type { Language } from '../../../data/languages/types';

type Names = Language['names'];
type Words = readonly string[];

const ALL: readonly Names[] = Object.values(NAMES);

const gather = (pick: (names: Names) => Words | undefined): Words => [
  ...new Set(ALL.flatMap((names) => pick(names) ?? [])),
];

/** The fields of a head that every program knows (RFC 5322, 3.6), and those that mail programs show. */
export const FIELD_NAMES = {
  from: ['from', ...gather(({ head }) => head.from)],
  to: ['to', ...gather(({ head }) => head.to)],
  cc: ['cc', 'bcc', ...gather(({ head }) => head.cc)],
  replyTo: ['reply-to', ...gather(({ head }) => head.replyTo)],
  date: ['date', ...gather(({ head }) => head.date)],
  subject: ['subject', ...gather(({ head }) => head.subject)],
} as const;

export const GREETINGS = gather(({ greetings }) => greetings);
export const CLOSINGS = gather(({ closings }) => closings);
export const MONTHS: ReadonlySet<string> = new Set(gather(({ months }) => months));
export const ORDINARY: ReadonlySet<string> = new Set(gather(({ ordinary }) => ordinary));
export const EVERYDAY: ReadonlySet<string> = new Set(gather(({ everyday }) => everyday));
