import type { CauseId, Party } from '../../data/types';
import type { Result } from '../analyser/types';
import type { AnswerTexts, Stop } from './types';

/** Causes where the visitor's own provider said no, before the message was on its way. */
const OWN_SIDE: readonly CauseId[] = ['login-failed', 'sending-quota'];

/** The party at whose door the message stopped. */
function doorOf({ verdict }: Result): Party | undefined {
  if (verdict.outcome !== 'failed' && verdict.outcome !== 'delayed') return undefined;
  return OWN_SIDE.includes(verdict.cause) ? 'your-provider' : 'their-provider';
}

/** The way of the message: who stands on it, which servers were named, where it stopped, who has to act. */
export function wayOf(result: Result, act: string, { way, stages }: AnswerTexts): Stop[] {
  const { delivery, verdict, explanation } = result;
  const door = doorOf(result);
  const hosts: Partial<Record<Party, string | undefined>> = {
    'your-provider': door === 'your-provider' ? delivery.server?.value : delivery.reporter?.value,
    'their-provider': door === 'their-provider' ? delivery.server?.value : undefined,
    recipient: delivery.recipient?.value,
  };
  return way.map(({ id, name, part }) => ({
    id,
    name,
    part: verdict.outcome === 'failed' && id === explanation.who ? act : part,
    host: hosts[id] ?? '',
    acts: verdict.outcome === 'failed' && id === explanation.who,
    stops: id === door ? (delivery.stage ? stages[delivery.stage] : 'here') : '',
  }));
}
