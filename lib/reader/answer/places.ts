import type { Advice } from '../../../data/types';
import type { Result } from '../judge/types';
import { nameServer } from './name-server';
import { shareOne } from './share-one';
import type { AnswerTexts, Told } from './types';

/**
 * Which server answered and, for who keeps a log, where it stands there: whoever asks needs both. Of
 * several results only what all of them tell: the time of one is not that of another.
 */
export function tellPlaces(
  results: readonly Result[],
  text: string,
  reader: keyof Advice | undefined,
  { sentences }: AnswerTexts,
): readonly Told[] {
  const of = (value: (result: Result) => string | undefined): string =>
    shareOne(results.map((result) => value(result) ?? ''));
  const places = [
    ['server', of(({ delivery }) => nameServer(delivery, text))],
    // Who reports it can look it up, where nobody else is named.
    ['reporter', of(({ delivery }) => (delivery.server ? '' : delivery.reporter?.value))],
    ...(reader === 'administrator'
      ? [
          ['time', of(({ delivery }) => delivery.time?.value)],
          ['queueId', of(({ delivery }) => delivery.queueId?.value)],
        ]
      : []),
  ] as const;
  return places.flatMap(([id = '', value = '']) =>
    value ? [{ id, title: sentences[`place.${id}`] ?? id, value }] : [],
  );
}
