import { filled } from '../../filled';
import { isFailure } from '../judge/failure';
import { RETRIES } from '../judge/retries';
import type { Result, Verdict } from '../judge/types';
import type { AnswerTexts, Told } from './types';

/** Whom or what the message came no further than: the provider, the server, else the party. */
function findStop({ delivery, verdict }: Result, { providers, way }: AnswerTexts): string {
  const provider = verdict.reply && providers[verdict.provider ?? ''];
  const party = way.find(({ id }) => id === verdict.door)?.name ?? '';
  return provider || delivery.server?.value || party.toLowerCase();
}

const tell = (
  { sentences }: AnswerTexts,
  id: string,
  value: string | undefined,
): readonly Told[] => (value ? [{ id, title: sentences[`told.${id}`] ?? id, value }] : []);

/** The facts of a verdict: who acts, whether to send again, where it stopped, how sure it is. */
export function listTold(result: Result, texts: AnswerTexts): Told[] {
  const { outcome, who, retry, sure } = result.verdict;
  if (!isFailure(outcome)) return [];
  const { sentences } = texts;
  return [
    ...tell(texts, 'who', sentences[`told.who.${who}`]),
    ...tell(texts, 'again', sentences[`told.again.${retry}`]),
    ...tell(texts, 'stop', findStop(result, texts)),
    ...tell(texts, 'sure', sentences[`told.sure.${sure}`]),
  ];
}

/** What a program does with the message, and with the address. */
export function listForDeveloper({ retry, program, stated }: Verdict, texts: AnswerTexts): Told[] {
  const { sentences, causes } = texts;
  const { why } = causes[stated];
  return [
    ...tell(texts, 'retry', sentences[`retry.${RETRIES[retry]}`]),
    ...tell(texts, 'suppress', program && filled(sentences[`suppress.${program}`], { why })),
  ];
}
