import type { Anchor } from '../find/recipients';
import { replyEnd } from '../find/reply-text';
import type { Mark } from '../find/types';
import type { Mention } from './mentions';
import { findLastStart } from './paragraphs';

/** The codes of each recipient, by address. */
export interface SharedCodes {
  /** Those in a paragraph that names the recipient before them. */
  readonly near: Map<string, Mark[]>;
  /** Those in the paragraphs behind, up to where somebody else is named. */
  readonly far: Map<string, Mark[]>;
}

function addCode(codes: Map<string, Mark[]>, value: string, mark: Mark): void {
  const list = codes.get(value);
  if (list) list.push(mark);
  else codes.set(value, [mark]);
}

/** How far behind the name of an exception its codes stand. */
const LONGEST_CALL = 60;

/** How far behind its code a reply names a recipient. */
const LONGEST_WAY_TO_NAME = 1000;

/**
 * Does the reply that begins with a code name whom the next mention names ('550 5.1.1
 * <maria@example.org>... User unknown')?
 */
const namesInReply = (view: string, code: Mark, next: Anchor): boolean =>
  !next.entry &&
  next.start - code.end < LONGEST_WAY_TO_NAME &&
  !view.slice(code.end, next.start).includes('\n') &&
  (replyEnd(view, code.start, next.end) > next.start || isLastArgument(view, code, next));

/** "SMTPRecipientRefused(550, '5.1.1 User unknown', 'maria@example.org')" of aiosmtplib. */
const isLastArgument = (view: string, code: Mark, next: Anchor): boolean =>
  (view.startsWith("')", next.end) || view.startsWith('")', next.end)) &&
  view.lastIndexOf('Refused(', next.start) < code.start &&
  view.lastIndexOf('Refused(', code.start) > code.start - LONGEST_CALL;

/**
 * Hands each code to whom it belongs: the entry it stands in, else whom its own words name, else
 * whoever was named last before it. `lead` are the codes before the first mention.
 */
export function shareCodes(
  view: string,
  lead: readonly Mark[],
  mentions: readonly Mention[],
  paragraphs: readonly number[],
): SharedCodes {
  const shared: SharedCodes = { near: new Map(), far: new Map() };
  const first = mentions[0]?.anchor;
  for (const code of lead)
    if (first && namesInReply(view, code, first)) addCode(shared.near, first.value, code);
  mentions.forEach(({ anchor, paragraph, codes }, place) => {
    const next = mentions[place + 1]?.anchor;
    for (const code of codes) {
      const near = findLastStart(paragraphs, code.start) === paragraph;
      if (!(near && anchor.entry) && next && namesInReply(view, code, next))
        addCode(shared.near, next.value, code);
      else addCode(near ? shared.near : shared.far, anchor.value, code);
    }
  });
  return shared;
}
