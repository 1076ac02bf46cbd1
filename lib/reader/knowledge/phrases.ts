import { PHRASES } from '../../../data/languages/index';
import type { Language } from '../../../data/languages/types';

type Phrases = Language['phrases'];
type Words = readonly string[];

const ALL: readonly Phrases[] = Object.values(PHRASES);

const gather = (pick: (phrases: Phrases) => Words | undefined): Words => [
  ...new Set(ALL.flatMap((phrases) => pick(phrases) ?? [])),
];

/** What each field says in all languages together. */
export const BEFORE_RECIPIENT = gather(({ beforeRecipient }) => beforeRecipient);
export const BEHIND_RECIPIENT = gather(({ behindRecipient }) => behindRecipient);
export const BEFORE_SENDER = gather(({ beforeSender }) => beforeSender);
export const BEHIND_SENDER = gather(({ behindSender }) => behindSender);
export const BEFORE_REPLY = gather(({ beforeReply }) => beforeReply);
export const CODE_NAMES: ReadonlySet<string> = new Set(gather(({ codeNames }) => codeNames));
export const ASKS_CODE = gather(({ asksCode }) => asksCode);
export const MAIL_WORDS = gather(({ mail }) => mail);
export const REPLY_WORDS = gather(({ replyWords }) => replyWords);
export const REFUSALS = gather(({ refusals }) => refusals);
export const YOUR_MESSAGE = gather(({ yourMessage }) => yourMessage);
export const FOOTERS = gather(({ footers }) => footers);
export const PARCELS = gather(({ parcels }) => parcels);
export const AUTO_REPLY = gather(({ subjects }) => subjects.autoReply);
export const ABSENCE = gather(({ subjects }) => subjects.absence);

/** What a notice may say, in its subject or its words. */
export const TOLD = {
  reports: gather(({ reports, subjects }) => [...(reports ?? []), ...subjects.undelivered]),
  undelivered: gather(({ undelivered, deliveries }) => [...undelivered, ...(deliveries ?? [])]),
  /** Of them those that a receipt does not hold. */
  failed: gather(({ undelivered }) => undelivered),
  delayed: gather(({ delayed, subjects }) => [...delayed, ...subjects.delayed]),
  triedAgain: gather(({ triedAgain }) => triedAgain),
  givenUp: gather(({ givenUp }) => givenUp),
  delivered: gather(({ delivered }) => delivered),
  automatic: gather(({ answers }) => answers.automatic),
  received: gather(({ answers }) => answers.received),
  away: gather(({ answers }) => answers.away),
  held: gather(({ held }) => held),
  keptBack: gather(({ keptBack }) => keptBack),
  asksSender: gather(({ asksSender }) => asksSender),
  claims: gather(({ claims }) => claims),
  lures: gather(({ lures }) => lures),
  complaints: gather(({ complaints }) => complaints),
} as const;

export type Told = keyof typeof TOLD;
