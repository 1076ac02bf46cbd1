import type { Advice } from '../../../data/types';
import { filled } from '../../filled';
import { isFailure } from '../judge/failure';
import type { Report, Result, Verdict } from '../judge/types';
import { describeLeftOut } from './left-out';
import type { AnswerTexts } from './types';

/** Why, as the end of a sentence. */
export const describeReason = (
  { reason, cause }: Verdict,
  { sentences, causes }: AnswerTexts,
): string => (reason === 'cause' ? causes[cause].because : (sentences[`reason.${reason}`] ?? ''));

/** What happened, for one address, for several, or for none that is named. */
export function writeHeadline(
  verdict: Verdict,
  recipients: readonly string[],
  texts: AnswerTexts,
): string {
  const { sentences } = texts;
  const key = `headline.${verdict.headline}`;
  const end = recipients.length > 1 ? '.many' : recipients.length === 1 ? '.to' : '';
  return filled(sentences[key + end] ?? sentences[key], {
    count: String(recipients.length),
    address: recipients[0] ?? '',
    because: describeReason(verdict, texts),
  });
}

/** What to do first, in a sentence. */
export function writeFirstStep(verdict: Verdict, texts: AnswerTexts): string {
  const { first, cause } = verdict;
  if (first === 'reply') return describeReplyStep(verdict, texts);
  return first === 'cause' ? texts.causes[cause].first : (texts.sentences[`first.${first}`] ?? '');
}

/** What the provider's reply says to do; empty where the cause's step fits as well. */
const describeReplyStep = ({ provider, reply }: Verdict, { replies }: AnswerTexts): string =>
  replies[`${provider}/${reply}`] ?? '';

/** Steps for each reader: where the cause's first one misleads, its steps for a person do too. */
export function chooseAdvice(verdict: Verdict, texts: AnswerTexts): Advice {
  const { advice } = texts.causes[verdict.cause];
  return verdict.first === 'reply'
    ? { ...advice, person: [describeReplyStep(verdict, texts)] }
    : advice;
}

/**
 * The witness. A link to an answer holds no words of the text, and a code that is not registered
 * has no name.
 */
function describeWitness({ verdict, delivery }: Result, texts: AnswerTexts): string {
  const { by, fragment, provider } = verdict;
  const { basic, enhanced } = delivery;
  const code = (by === 'enhanced code' ? enhanced : basic)?.value ?? enhanced?.value ?? '';
  const name = texts.codes[code]?.name ?? '';
  const unquoted = by === 'wording' && !fragment ? '.unquoted' : '';
  const unnamed = by === 'enhanced code' && !name ? '.unnamed' : '';
  return filled(texts.sentences[`because.${by}${unquoted}${unnamed}`], {
    code,
    name,
    fragment: fragment ?? '',
    provider: texts.providers[provider ?? ''] ?? '',
  });
}

function describeContradiction({ verdict, delivery }: Result, texts: AnswerTexts): string {
  const { contradiction, cause } = verdict;
  if (!contradiction) return '';
  const { basic, enhanced } = delivery;
  return filled(texts.sentences[`contradiction.${contradiction.id}`], {
    basic: basic?.value ?? '',
    enhanced: enhanced?.value ?? '',
    code: enhanced?.value ?? '',
    alone: contradiction.id === 'words' ? texts.causes[contradiction.alone].because : '',
    because: texts.causes[cause].because,
  });
}

/** What a verdict rests on: the witness, why its reply was chosen, and what speaks against it. */
export function writeBasis(result: Result, texts: AnswerTexts): string {
  if (!isFailure(result.verdict.outcome)) return '';
  const { choice } = result.delivery;
  return [
    describeWitness(result, texts),
    choice && texts.sentences[`chosen.${choice}`],
    describeContradiction(result, texts),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a program does with the address. */
export const writeForProgram = (
  { outcome, suppress, cause }: Verdict,
  { sentences, causes }: AnswerTexts,
): string =>
  isFailure(outcome)
    ? filled(sentences[suppress ? 'program.stop' : 'program.keep'], { why: causes[cause].why })
    : '';

/** That a text is of another protocol, or no real bounce, and why; empty where it may be one. */
export function describeOther({ protocol, fake }: Report, { sentences }: AnswerTexts): string[] {
  if (fake) return ['fake', 'fake.why'].flatMap((key) => sentences[key] ?? []);
  if (!protocol) return [];
  const said = sentences[`protocol.${protocol}`] ?? sentences['protocol'];
  return [filled(said, { protocol: protocol.toUpperCase() })];
}

/** What is said before the text: about the input, about whose message it is, that nothing failed. */
export function writeRemarks(report: Report, hasCodes: boolean, texts: AnswerTexts): string[] {
  const { warnings, backscatter, results } = report;
  const say = (keys: readonly string[]) => keys.flatMap((key) => texts.sentences[key] ?? []);
  return [
    ...say(warnings.map((warning) => `warning.${warning}`)),
    ...describeLeftOut(report, texts),
    ...say(backscatter ? ['backscatter'] : []),
    ...say(results.length === 0 && hasCodes ? ['headline.none'] : []),
  ];
}
