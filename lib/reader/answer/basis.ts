import { isInformative } from '../../codes';
import { filled } from '../../filled';
import { isFailure } from '../judge/failure';
import type { Result } from '../judge/types';
import { nameWithin, textsOf } from './sentences';
import type { AnswerTexts } from './types';

/** What the sentences about codes are filled with. */
const fillCodes = ({ delivery: { basic, enhanced }, verdict: { by } }: Result) => ({
  basic: basic?.value ?? '',
  enhanced: enhanced?.value ?? '',
  code: (by === 'enhanced code' ? enhanced : basic)?.value ?? enhanced?.value ?? '',
});

/** What is certain where no cause is: who refused it, for how long, and at which stage. */
function describeCertain(
  result: Result,
  hasCodes: boolean,
  { sentences, stages, codes }: AnswerTexts,
): string {
  const { delivery, verdict } = result;
  const { basic, enhanced, server, stage } = delivery;
  if (!basic && !enhanced) return sentences[`because.nothing${hasCodes ? '.codes' : ''}`] ?? '';
  const name = codes[enhanced?.value ?? '']?.name;
  if (!basic && enhanced && name && isInformative(enhanced.value))
    return filled(sentences['open.named'], { code: enhanced.value, name });
  const somebody =
    sentences[verdict.door === 'your-provider' ? 'open.own-provider' : 'open.server'];
  return filled(sentences[`open.${basic ? 'reply' : 'code'}.${verdict.permanent}`], {
    ...fillCodes(result),
    server: server?.value ?? somebody ?? '',
    stage: stage ? ` ${stages[stage]}` : '',
  });
}

/** The witness. A link to an answer has no words to quote, and not every code has a name. */
function describeWitness(result: Result, quote: string, texts: AnswerTexts): string {
  const { by, provider, stated } = result.verdict;
  const codes = fillCodes(result);
  const name = texts.codes[codes.code]?.name ?? '';
  const quotes = by === 'wording' || by === 'provider reply';
  const unquoted = quotes && !quote ? '.unquoted' : '';
  // That of x.0.0 ('No detail given') would be no reason for anything.
  // A headline that gives the code as the reason has named it.
  const isNamed = name !== '' && isInformative(codes.code) && result.verdict.reason !== 'code';
  const unnamed = by === 'enhanced code' && !isNamed ? '.unnamed' : '';
  const together = by === 'nothing' ? '.stated' : '';
  return filled(texts.sentences[`because.${by}${unquoted}${unnamed}${together}`], {
    ...codes,
    name,
    quote,
    provider: texts.providers[provider ?? ''] ?? '',
    because: textsOf(stated, result.verdict, texts).because,
  });
}

/** What speaks against it. What a code would mean is what its page is headed with. */
function describeContradiction(result: Result, texts: AnswerTexts): string {
  const { verdict } = result;
  const { contradiction } = verdict;
  if (!contradiction) return '';
  const codes = fillCodes(result);
  const name = nameWithin(codes.enhanced, texts);
  const unnamed = contradiction.id === 'words' && !name ? '.unnamed' : '';
  return filled(texts.sentences[`contradiction.${contradiction.id}${unnamed}`], {
    ...codes,
    name,
    alone: contradiction.id === 'words' ? textsOf(contradiction.alone, verdict, texts).because : '',
  });
}

/** The other cause that it may be, or the error behind what was given up; not twice, where the code beside the words means it. */
function describeSecond({ verdict }: Result, texts: AnswerTexts): string {
  const { reason, second, cause } = verdict;
  const isLast = cause === 'queue-expired' && reason !== 'probably' && reason !== 'open';
  if (!(isLast || reason === 'probably') || !second || second === 'unknown') return '';
  const { because } = textsOf(second, verdict, texts);
  // Two causes may be one thing in the situation that is told.
  const isSaid = because === textsOf(verdict.stated, verdict, texts).because;
  return isSaid ? '' : filled(texts.sentences[isLast ? 'last' : 'second'], { because });
}

/**
 * What a verdict rests on, a sentence each: the witness, what else it may be, why its code was
 * chosen, and what speaks against it. `quote` are the visitor's own words; empty where there are
 * none. `hasCodes` tells whether the text lists codes, whatever they belong to.
 */
export function listReasons(
  result: Result,
  quote: string,
  hasCodes: boolean,
  texts: AnswerTexts,
): string[] {
  const { outcome, reason, stated } = result.verdict;
  if (!isFailure(outcome)) return [];
  const { choice } = result.delivery;
  const isTold = reason !== 'open' && stated !== 'unknown';
  return [
    isTold ? describeWitness(result, quote, texts) : describeCertain(result, hasCodes, texts),
    describeSecond(result, texts),
    choice ? filled(texts.sentences[`chosen.${choice}`], fillCodes(result)) : '',
    describeContradiction(result, texts),
  ].filter(Boolean);
}
