import type { Party } from '../../data/types';
import type { Result } from '../analyser/types';
import { OWN_SIDE } from './outlook';
import type { AnswerTexts, Group, Stop } from './types';

/** The party at whose door the message stopped. */
function doorOf({ verdict }: Result): Party | undefined {
  if (verdict.outcome !== 'failed' && verdict.outcome !== 'delayed') return undefined;
  return OWN_SIDE.includes(verdict.cause) ? 'your-provider' : 'their-provider';
}

interface Actor {
  readonly who: Party;
  readonly act: string;
}

/**
 * Who has to act, and how. Where nobody had to, but nobody tries any more either, it is whoever
 * wrote the message.
 */
function actorOf(
  { who, trying }: Pick<Group, 'who' | 'trying'>,
  act: string,
  { sentences }: AnswerTexts,
): Actor {
  return who === 'nobody' && trying === 'given up'
    ? { who: 'you', act: sentences['act.again'] ?? act }
    : { who, act };
}

/**
 * The way of the message: who stands on it, which servers were named, where it stopped, who has to
 * act.
 */
export function wayOf(
  result: Result,
  outlook: Pick<Group, 'who' | 'trying'>,
  act: string,
  texts: AnswerTexts,
): Stop[] {
  const { delivery } = result;
  const { way, stages } = texts;
  const actor = actorOf(outlook, act, texts);
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
