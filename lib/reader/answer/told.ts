import { filled } from '../../filled';
import { present } from '../find/present';
import { isArrival, isToYou } from '../judge/arrival';
import { isFailure } from '../judge/failure';
import { RETRIES } from '../judge/retries';
import { isKeptThere } from '../judge/situation-facts';
import { findPlace } from '../judge/stop-place';
import type { Result, Verdict } from '../judge/types';
import { partiesOf } from './parties';
import { CODES_AHEAD, WORD_EDGES } from './patterns';
import { textsOf } from './sentences';
import type { AnswerTexts, Told } from './types';

/** Whom or what the message came no further than: the provider, the server, else the party. */
function findStop(result: Result, texts: AnswerTexts): string {
  const { delivery, verdict } = result;
  const { sentences } = texts;
  const party = partiesOf(verdict, texts).find(({ id }) => id === verdict.door)?.name ?? '';
  if (isArrival(verdict)) return delivery.reporter?.value ?? party.toLowerCase();
  if (isKeptThere(verdict.situation)) return sentences['told.stop.own'] ?? '';
  const { provider = '', reply } = verdict;
  // A program runs on many servers, and is no place where mail stops.
  const name = reply && !texts.programs.includes(provider) && texts.providers[provider];
  const server = delivery.server?.value;
  const place = findPlace(result);
  if (place === 'nobody' && server) return filled(sentences['told.stop.before'], { server });
  if (place === 'program' || place === 'nobody') return sentences[`told.stop.${place}`] ?? '';
  return place === 'unknown' ? (server ?? '') : name || server || party.toLowerCase();
}

/** So much is enough to search for. */
const LONGEST_WORDS = 80;

/** The words of a reply whose meaning nobody here knows, to be searched for or sent on. */
function quoteUnknown({ delivery: { deciding, basic } }: Result, text: string): string {
  if (!deciding || deciding.start !== basic?.start) return '';
  const said = text.slice(deciding.start, deciding.end).split('\n')[0] ?? '';
  const words = said.replace(CODES_AHEAD, '').replace(WORD_EDGES, '');
  const short =
    words.length > LONGEST_WORDS
      ? `${words.slice(0, words.lastIndexOf(' ', LONGEST_WORDS))} …`
      : words;
  return words.includes(' ') && !words.includes('":') && !words.endsWith(':') ? short : '';
}

const tell = (
  { sentences }: AnswerTexts,
  id: string,
  value: string | undefined,
  to: Partial<Record<'toAdministrator' | 'toDeveloper', string | undefined>> = {},
): readonly Told[] =>
  value ? [{ id, title: sentences[`told.${id}`] ?? id, value, ...present(to) }] : [];

/** A code is no sentence of anybody's: what rests on one alone is as sure as codes are used well. */
function gradeOf({ sure, by, isVague }: Verdict): string {
  if (sure === 'open') return isVague ? 'vague' : sure;
  return sure === 'clear' && (by === 'enhanced code' || by === 'basic code') ? 'code' : sure;
}

/** How sure it is; of words that nobody here knows, which they are. */
function tellSure(result: Result, text: string, { sentences }: AnswerTexts): string | undefined {
  const grade = gradeOf(result.verdict);
  const words = grade === 'open' ? quoteUnknown(result, text) : '';
  return words ? filled(sentences['told.sure.words'], { words }) : sentences[`told.sure.${grade}`];
}

/** The facts of a verdict: who acts, whether to send again, where it stopped, how sure it is. */
export function listTold(result: Result, text: string, texts: AnswerTexts): Told[] {
  const { outcome, who, retry, headline, first, door } = result.verdict;
  if (!isFailure(outcome)) return [];
  const { sentences } = texts;
  const side = isArrival(result.verdict) ? 'arrival.' : isToYou(result.verdict) ? 'to-you.' : '';
  const asksProgram = first === 'reply' && door === 'your-provider';
  const isOfUser = headline === 'login-refused' && who === 'you';
  return [
    ...tell(
      texts,
      'who',
      sentences[`told.who.${side}${isOfUser ? 'user' : who}`],
      // Nobody has to tell themselves, and what the own provider asks of a program its author does.
      side === '' && who === 'your-provider'
        ? {
            toAdministrator: sentences['told.who.own-server'],
            toDeveloper: asksProgram ? sentences['told.who.program'] : undefined,
          }
        : {},
    ),
    ...(headline === 'test' || headline === 'login-refused' || headline === 'session'
      ? []
      : tell(texts, side ? 'again.arrival' : 'again', sentences[`told.again.${side}${retry}`])),
    ...tell(texts, 'stop', findStop(result, texts)),
    ...tell(texts, 'sure', tellSure(result, text, texts)),
  ];
}

/** What a program does with the message, and with the address. */
export function listForDeveloper(verdict: Verdict, texts: AnswerTexts): Told[] {
  // Whose program sent it is nobody who reads the log of the server that refused.
  if (isArrival(verdict)) return [];
  const { retry, program, stated, door, permanent } = verdict;
  const { sentences } = texts;
  const { why } = textsOf(stated, verdict, texts);
  const again = `retry.${RETRIES[retry]}`;
  // Once, whoever has refused it for good.
  const by = permanent ? 'final' : door;
  return [
    ...tell(texts, 'retry', sentences[`${again}.${by}`] ?? sentences[again]),
    ...tell(texts, 'suppress', program && filled(sentences[`suppress.${program}`], { why })),
  ];
}
