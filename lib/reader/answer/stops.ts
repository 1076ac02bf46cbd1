import type { Party } from '../../../data/types';
import { filled } from '../../filled';
import { isArrival, isToYou } from '../judge/arrival';
import { findPlace } from '../judge/stop-place';
import type { Result } from '../judge/types';
import { partiesOf } from './parties';
import { textsOf } from './sentences';
import type { AnswerTexts, Stop } from './types';

/** Where it stopped, in a sentence. */
function describeStop(
  { delivery: { stage }, verdict }: Result,
  { sentences, stages }: AnswerTexts,
): string {
  // Where a service only lists what it can be, nothing tells the stage.
  const isTold = stage && !(isToYou(verdict) && verdict.reason === 'open');
  return isTold
    ? filled(sentences['stops.stage'], { stage: stages[stage] })
    : (sentences['stops.here'] ?? '');
}

/** What whoever has to act does. */
export function describeAct({ verdict }: Result, texts: AnswerTexts): string {
  const { act, stated, situation, code = '' } = verdict;
  if (act === 'none') return '';
  if (act === 'code') return texts.codes[code]?.act ?? '';
  if (situation) return texts.situations[situation].act;
  return act === 'cause'
    ? textsOf(stated, verdict, texts).act
    : (texts.sentences[`act.${act}`] ?? '');
}

/** Who had it last: what nobody else was reached for stopped with whoever was to send it. */
function findLast(result: Result): Party | undefined {
  const place = findPlace(result);
  const { door } = result.verdict;
  if (place === 'unknown') return undefined;
  if (place === 'program') return 'you';
  return place === 'nobody' ? (door === 'your-provider' ? 'you' : 'your-provider') : door;
}

/**
 * The way of the message: who stands on it, which servers were named, where it stopped, who has to
 * act.
 */
export function listStops(result: Result, texts: AnswerTexts): Stop[] {
  const {
    delivery,
    verdict,
    verdict: { door, who },
  } = result;
  const last = findLast(result);
  const [server, reporter] = [delivery.server?.value, delivery.reporter?.value];
  // The log of the server that refused names itself, which is nobody on the sender's side.
  const isOwnLog = isArrival(verdict);
  const hosts: Partial<Record<Party, string | undefined>> = {
    'your-provider': door === 'your-provider' ? server : isOwnLog ? undefined : reporter,
    'their-provider': isOwnLog ? reporter : door === 'their-provider' ? server : undefined,
    // Who acts for an address that passes mail on is whom the message was for.
    recipient: (delivery.originalRecipient ?? delivery.recipient)?.value,
  };
  return partiesOf(verdict, texts).map(({ id, name, part }) => ({
    id,
    name,
    part: id === who ? describeAct(result, texts) : part,
    host: hosts[id] ?? '',
    acts: id === who,
    stops: id === last ? describeStop(result, texts) : '',
  }));
}
