import type { Advice, Party, SituationId } from '../../../data/types';
import { filled } from '../../filled';
import { isArrival } from '../judge/arrival';
import type { Verdict } from '../judge/types';
import { forEachReader } from './for-each-reader';
import { partiesOf } from './parties';
import type { AnswerTexts, OwnTexts, ReplyTexts } from './types';

type Reader = keyof Advice;

/** Whose steps each reader takes. */
const DOES: Readonly<Record<Reader, readonly Party[]>> = {
  person: ['you', 'nobody'],
  administrator: ['you', 'your-provider', 'nobody'],
  developer: ['you', 'nobody'],
};

/** What is known of the provider's reply that was recognised. */
export const findReply = (
  { provider = '', reply = '' }: Verdict,
  { replies }: AnswerTexts,
): ReplyTexts | undefined => replies[provider]?.[reply];

/**
 * Is the step of this party one that the reader takes? Who runs the server takes its own, and a
 * program that hands its mail in is set up by whoever writes it.
 */
export function isTheirs(reader: Reader, who: Party, verdict: Verdict): boolean {
  if (isArrival(verdict)) return who === 'their-provider';
  const handsIn = reader === 'developer' && verdict.door === 'your-provider';
  return DOES[handsIn ? 'administrator' : reader].includes(who);
}

/**
 * Where a reply asks who did not do it, or is not meant: nobody wrote to an address behind another one,
 * nobody who reads it is the sender, there is no other server, and the address is known to be right.
 */
const ASK_OTHERS: ReadonlySet<SituationId> = new Set<SituationId>([
  'passed-on',
  'to-you',
  'worked-before',
  'own-domain',
]);

/** What the provider's reply asks for, to this reader: with the name of whoever has to do it. */
export function tellTodo(verdict: Verdict, reader: Reader, texts: AnswerTexts): string {
  if (verdict.situation && ASK_OTHERS.has(verdict.situation)) return '';
  const [, todo = '', who] = findReply(verdict, texts) ?? [];
  // What a server tells of the other side, whoever runs it may check; it is theirs to mend.
  const acts = verdict.who === 'their-provider' && who === 'your-provider' ? verdict.who : who;
  const name = partiesOf(verdict, texts).find(({ id }) => id === acts)?.name;
  if (!todo || !who || !name || isTheirs(reader, who, verdict)) return todo;
  return filled(texts.sentences['own.todo'], { who: name, todo });
}

/** What this provider means by this reply, and what it asks of each reader. */
export function describeOwn(verdict: Verdict, texts: AnswerTexts): OwnTexts | undefined {
  const known = findReply(verdict, texts);
  if (!known) return undefined;
  return { means: known[0], todo: forEachReader((reader) => tellTodo(verdict, reader, texts)) };
}
