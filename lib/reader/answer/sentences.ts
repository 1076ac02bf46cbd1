import type { CauseId } from '../../../data/types';
import { filled } from '../../filled';
import { isArrival } from '../judge/arrival';
import type { Report, Verdict } from '../judge/types';
import { describeLeftOut } from './left-out';
import { findReply } from './own-texts';
import type { AnswerTexts } from './types';

/** A reason as surely as a verdict gives it: 'the mailbox is full', 'probably the mailbox is full'. */
export function sayReason(
  { reason }: Verdict,
  because: string,
  { sentences }: AnswerTexts,
): string {
  return reason === 'probably' ? filled(sentences['reason.probably'], { because }) : because;
}

/** What is said of a cause, by whose door the message stopped at and who is told so. */
export function textsOf(
  cause: CauseId,
  verdict: Verdict,
  { causes, arrivals }: AnswerTexts,
): AnswerTexts['causes'][CauseId] {
  const texts = causes[cause];
  if (isArrival(verdict)) {
    const { because, steps } = arrivals[cause];
    return { ...texts, because, first: steps[0] };
  }
  return verdict.door === 'your-provider' ? { ...texts, ...texts.atOwn } : texts;
}

/** Why, as the end of a sentence. */
export function describeReason(verdict: Verdict, texts: AnswerTexts): string {
  const other = texts.sentences[`reason.${verdict.reason}`];
  return verdict.reason === 'open' || verdict.reason === 'delayed'
    ? (other ?? '')
    : sayReason(verdict, textsOf(verdict.stated, verdict, texts).because, texts);
}

/** The name of the cause that is stated, as surely as the verdict is. */
export function nameCause(verdict: Verdict, texts: AnswerTexts): string {
  const { name } = textsOf(verdict.stated, verdict, texts);
  const isProbable = verdict.reason === 'probably';
  return isProbable ? filled(texts.sentences['cause.probably'], { name }) : name;
}

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
  const { first, stated } = verdict;
  if (isArrival(verdict)) return textsOf(stated, verdict, texts).first;
  if (first === 'reply') return describeReplyStep(verdict, texts);
  return first === 'cause'
    ? textsOf(stated, verdict, texts).first
    : (texts.sentences[`first.${first}`] ?? '');
}

/** What the provider's reply says to do. */
const describeReplyStep = (verdict: Verdict, texts: AnswerTexts): string =>
  findReply(verdict, texts)?.[1].replaceAll('`', '') ?? '';

/**
 * That a file was not read, that a text is of another protocol, or no real bounce, and why; empty
 * where it may be one.
 */
export function describeOther(
  { protocol, fake, warnings }: Report,
  { sentences }: AnswerTexts,
): string[] {
  const unread = warnings.find((warning) => Object.hasOwn(sentences, `unread.${warning}`));
  if (unread) return ['', '.why'].flatMap((part) => sentences[`unread.${unread}${part}`] ?? []);
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
