import type { CauseId } from '../../../data/types';
import { filled } from '../../filled';
import type { ParticularKind } from '../find/particulars/types';
import { isArrival } from '../judge/arrival';
import type { Result, Verdict } from '../judge/types';
import { tellTodo } from './own-texts';
import { SHORT_WAIT, WAIT, WINDOW } from './patterns';
import type { AnswerTexts, Plural } from './types';

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
  { causes, arrivals, situations }: AnswerTexts,
): AnswerTexts['causes'][CauseId] {
  const situation = verdict.situation && situations[verdict.situation];
  const arrival = isArrival(verdict) ? arrivals[cause] : undefined;
  const texts = {
    ...causes[cause],
    ...(arrival ? { because: arrival.because, first: arrival.steps[0] } : {}),
  };
  if (situation)
    return { ...texts, ...situation, because: situation.because?.[cause] ?? texts.because };
  if (arrival || verdict.door !== 'your-provider') return texts;
  return { ...texts, ...texts.atOwn, advice: { ...texts.advice, ...texts.atOwn?.advice } };
}

/** The name of a code, to stand between quotes: quotes in it become single ones. */
export const nameWithin = (code: string, { codes }: Pick<AnswerTexts, 'codes'>): string =>
  codes[code]?.name.replaceAll('“', '‘').replaceAll('”', '’') ?? '';

const exchange = (sentence: string, plurals: readonly Plural[]): string =>
  plurals.reduce((said, [one, several]) => said.replace(one, several), sentence);

/** A reason in the plural where it holds for several recipients, and for several domains. */
export function putInPlural(
  reason: string,
  recipients: readonly string[],
  { plurals }: Pick<AnswerTexts, 'plurals'>,
): string {
  if (recipients.length < 2) return reason;
  const domains = new Set(
    recipients.map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()),
  );
  const said = exchange(reason, plurals.recipients);
  return domains.size > 1 ? exchange(said, plurals.domains) : said;
}

/** Why, as the end of a sentence. */
export function describeReason(
  verdict: Verdict,
  texts: AnswerTexts,
  recipients: readonly string[] = [],
): string {
  const { code = '' } = verdict;
  if (verdict.reason === 'code')
    return filled(texts.sentences['reason.code'], { code, name: nameWithin(code, texts) });
  const own = verdict.situation && texts.situations[verdict.situation].because?.unknown;
  const vague = verdict.reason === 'open' && verdict.isVague ? '.vague' : '';
  const other =
    (verdict.reason === 'open' && own) || texts.sentences[`reason.${verdict.reason}${vague}`];
  const said =
    verdict.reason === 'open' || verdict.reason === 'delayed'
      ? (other ?? '')
      : sayReason(verdict, textsOf(verdict.stated, verdict, texts).because, texts);
  return putInPlural(said, recipients, texts);
}

/** The name of the cause that is stated, as surely as the verdict is. */
export function nameCause(verdict: Verdict, texts: AnswerTexts): string {
  if (verdict.reason === 'delayed') return texts.sentences['cause.delayed'] ?? '';
  if (verdict.reason === 'open' && !verdict.isVague && !verdict.situation)
    return texts.sentences['cause.open'] ?? '';
  const { name } = textsOf(verdict.stated, verdict, texts);
  const isProbable = verdict.reason === 'probably';
  return isProbable ? filled(texts.sentences['cause.probably'], { name }) : name;
}

/** Whom a headline speaks of: so many deliveries, their addresses, the mails that tell of them. */
interface Spoken {
  readonly deliveries: number;
  readonly recipients: readonly string[];
  /** Whom the message was for, where the only one that it failed for is an address behind it. */
  readonly original?: string | undefined;
  readonly mails: number;
}

function headlineEnd({ recipients, mails }: Spoken): string {
  if (mails > 1) return '.mails';
  return recipients.length > 1 ? '.many' : recipients.length === 1 ? '.to' : '';
}

function nameRecipient({ recipients, original }: Spoken, { sentences }: AnswerTexts): string {
  const [address = ''] = recipients;
  if (!original) return address;
  // Where the text hides whom it was passed on to, the address written to stands for both.
  const passedOn = original === address ? 'headline.passed-on-unnamed' : 'headline.passed-on';
  return filled(sentences[passedOn], { original, address });
}

/** What happened, for one address, for several, for those of several mails, or for none named. */
export function writeHeadline(verdict: Verdict, spoken: Spoken, texts: AnswerTexts): string {
  const { deliveries, recipients, mails } = spoken;
  const ends = [headlineEnd(spoken), headlineEnd({ ...spoken, mails: 0 }), ''];
  const keys = ends.map((end) => `headline.${verdict.headline}${end}`);
  const key = keys.find((each) => texts.sentences[each]);
  return filled(texts.sentences[key ?? ''], {
    count: String(mails > 1 && key?.endsWith('.mails') ? deliveries : recipients.length),
    mails: String(mails),
    address: nameRecipient(spoken, texts),
    because: describeReason(verdict, texts, recipients),
  });
}

/** What to do first by the page of a code: what it asks of whoever wrote, or whom to tell. */
function writeStepOfCode({ code = '', who }: Verdict, { codes, sentences }: AnswerTexts): string {
  const act = codes[code]?.act ?? '';
  if (who !== 'you') return sentences[`first.reply.${who}`] ?? '';
  return `${act.charAt(0).toUpperCase()}${act.slice(1)}.`;
}

/** What to do first, in a sentence. */
export function writeFirstStep(verdict: Verdict, texts: AnswerTexts): string {
  const { first, stated } = verdict;
  if (isArrival(verdict)) return textsOf(stated, verdict, texts).first;
  if (first === 'code') return writeStepOfCode(verdict, texts);
  if (first === 'reply') return tellTodo(verdict, 'person', texts).replaceAll('`', '');
  return first === 'cause'
    ? textsOf(stated, verdict, texts).first
    : (texts.sentences[`first.${first}`] ?? '');
}

/** Steps that ask to send again, of whoever's program has the message and of whom only they have it. */
const AGAIN: Readonly<Partial<Record<Verdict['first'], string>>> = {
  unknown: 'first.unknown.wait',
  later: 'first.again.wait',
  'given-up': 'first.again.wait',
};

/** Causes that are a count of messages in a time. */
const LIMITS: ReadonlySet<CauseId> = new Set<CauseId>(['rate-limited', 'sending-quota']);

/** The same; who is told how long to wait sends again no sooner. */
export function writeFirstOf(
  { delivery: { basic, enhanced, particulars = [] }, verdict }: Result,
  texts: AnswerTexts,
): string {
  const { first } = verdict;
  const told = (kind: ParticularKind): string =>
    particulars.find((particular) => particular.kind === kind)?.value ?? '';
  const asked = told('wait');
  // What is counted by the hour is allowed again an hour later.
  const window = LIMITS.has(verdict.stated) ? WINDOW.exec(told('rate'))?.[1] : undefined;
  const counted = window ? `1 ${window}` : '';
  const wait = WAIT.test(asked) ? asked : counted;
  // A code is that of a server, and another one may still try.
  const isLate = first === 'unknown' && (basic ?? enhanced) && SHORT_WAIT.test(wait ?? '');
  const said = texts.sentences[AGAIN[first] ?? ''];
  return wait && said && !isLate && !isArrival(verdict)
    ? filled(said, { wait })
    : writeFirstStep(verdict, texts);
}
