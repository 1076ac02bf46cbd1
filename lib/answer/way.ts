import type { CauseId, Party } from '../../data/types';
import type { Result } from '../analyser/types';
import type { AnswerTexts, Stop, Trying } from './types';

/** Causes where the visitor's own provider said no, before the message was on its way. */
const OWN_SIDE: readonly CauseId[] = ['login-failed', 'sending-quota'];

/** The party at whose door the message stopped. */
function doorOf({ verdict }: Result): Party | undefined {
  if (verdict.outcome !== 'failed' && verdict.outcome !== 'delayed') return undefined;
  return OWN_SIDE.includes(verdict.cause) ? 'your-provider' : 'their-provider';
}

/** Who has to act, and how. Where nobody had to, but nobody tries any more either, it is whoever wrote the message. */
function actorOf({ verdict, explanation: { who } }: Result, act: string, trying: Trying, { sentences }: AnswerTexts): { who?: Party; act: string } {
  if (verdict.outcome !== 'failed') return { act: '' };
  return who === 'nobody' && trying === 'given up' ? { who: 'you', act: sentences['act.again'] ?? act } : { who, act };
}

/** The way of the message: who stands on it, which servers were named, where it stopped, who has to act. */
export function wayOf(result: Result, act: string, trying: Trying, texts: AnswerTexts): Stop[] {
  const { delivery } = result;
  const { way, stages } = texts;
  const actor = actorOf(result, act, trying, texts);
  const door = doorOf(result);
  const hosts: Partial<Record<Party, string | undefined>> = {
    'your-provider': door === 'your-provider' ? delivery.server?.value : delivery.reporter?.value,
    'their-provider': door === 'their-provider' ? delivery.server?.value : undefined,
    recipient: delivery.recipient?.value,
  };
  return way.map(({ id, name, part }) => ({
    id,
    name,
    part: id === actor.who ? actor.act : part,
    host: hosts[id] ?? '',
    acts: id === actor.who,
    stops: id === door ? (delivery.stage ? stages[delivery.stage] : 'here') : '',
  }));
}
