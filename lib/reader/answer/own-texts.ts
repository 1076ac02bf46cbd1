import { filled } from '../../filled';
import type { Verdict } from '../judge/types';
import type { AnswerTexts, OwnTexts, ReplyTexts } from './types';

/** What is known of the provider's reply that was recognised. */
export const findReply = (
  { provider = '', reply = '' }: Verdict,
  { replies }: AnswerTexts,
): ReplyTexts | undefined => replies[provider]?.[reply];

/** What this provider means by this reply. What it asks for is not said twice. */
export function describeOwn(verdict: Verdict, texts: AnswerTexts): OwnTexts | undefined {
  const known = findReply(verdict, texts);
  if (!known) return undefined;
  const [means, todo, who] = known;
  const { name } = texts.way.find(({ id }) => id === who) ?? {};
  return {
    means,
    lead: name ? filled(texts.sentences['own.todo'], { who: name }) : '',
    todo: verdict.first === 'reply' ? '' : todo,
  };
}
