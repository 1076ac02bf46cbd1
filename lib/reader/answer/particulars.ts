import { filled } from '../../filled';
import type { Particular, ParticularKind } from '../find/particulars/types';
import { OWN_NUMBER } from '../formats/own-machine-patterns';
import { isArrival } from '../judge/arrival';
import { findLookedUp } from '../judge/other-name';
import type { Result } from '../judge/types';
import type { OwnNames } from './fill-command';
import { CONNECT_TARGET } from './patterns';
import { shareOne } from './share-one';
import type { AnswerTexts, Told } from './types';

/** What every result of a group tells alike: one that only some tell would be wrong of the others. */
export function sharedParticulars(results: readonly Result[]): readonly Particular[] {
  const [first, ...others] = results.map(({ delivery }) => delivery.particulars ?? []);
  return (first ?? []).filter((one) =>
    others.every((list) =>
      list.some(({ kind, value }) => kind === one.kind && value === one.value),
    ),
  );
}

const UNITS = { minute: 60, hour: 3600, day: 86_400 };

/** How long '3 days 4 hours' are, in seconds. */
const lengthOf = (time: string): number =>
  time.split(' ').reduce((sum, word, place, words) => {
    const unit = Object.entries(UNITS).find(([name]) => word.startsWith(name));
    return sum + (unit ? Number(words[place - 1]) * unit[1] : 0);
  }, 0);

/**
 * How long the longest of several was tried, where that is told of each and differs. A line of a log
 * that names no recipient tells no time either.
 */
function findLongest(results: readonly Result[]): string | undefined {
  const named = results.filter(({ delivery: { recipient } }) => recipient);
  const times = named.flatMap(
    ({ delivery }) => delivery.particulars?.find(({ kind }) => kind === 'tried')?.value ?? [],
  );
  const isShared = sharedParticulars(results).some(({ kind }) => kind === 'tried');
  if (isShared || times.length < named.length) return undefined;
  return times.length > 0 ? [...times].sort((a, b) => lengthOf(b) - lengthOf(a))[0] : undefined;
}

/** Servers give up after four or five days (RFC 5321, 4.5.4.1); nothing will come of what is older. */
const LONGEST_TRIED = 5 * 86_400;

/** A result with another first step where it was tried for so long that waiting helps nobody. */
export function withLongDelay(result: Result): Result {
  const { verdict, delivery } = result;
  const tried = delivery.particulars?.find(({ kind }) => kind === 'tried')?.value;
  return verdict.first === 'delayed' && tried && lengthOf(tried) > LONGEST_TRIED
    ? { ...result, verdict: { ...verdict, first: 'delayed-long' } }
    : result;
}

/** What a reply tells beyond its cause, with the title of each. */
export function tellParticulars(
  results: readonly Result[],
  { sentences }: AnswerTexts,
): readonly Told[] {
  const longest = findLongest(results);
  const wasTried = results[0]?.verdict.outcome !== 'delivered';
  return [
    ...sharedParticulars(results).map(({ kind, value }) => ({
      kind,
      value: (kind === 'certificate' && sentences[`certificate.${value}`]) || value,
    })),
    ...(longest
      ? [{ kind: 'tried', value: filled(sentences['tried.most'], { value: longest }) }]
      : []),
  ]
    .filter(({ kind }) => kind !== 'tried' || wasTried)
    .map(({ kind, value }) => ({
      id: kind,
      title: sentences[`particular.${kind}`] ?? kind,
      value,
    }));
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Where a program wanted to connect: '192.0.2.1 465'. */
function targetOf({ delivery: { diagnostic, context } }: Result): string {
  const [, host, port, address = host, number = port] =
    CONNECT_TARGET.exec(`${diagnostic} ${context}`) ?? [];
  return address && number ? `${address} ${number}` : '';
}

/** Behind the server that a program of the sending side wanted to hand its mail to. */
const MAIL_PORT = ' 25';

/**
 * Of several recipients none is the one that a command is about. What reports the failure of its own
 * sending is the sending server, which greets others by its name.
 */
export function namesIn(results: readonly Result[], recipients: readonly string[]): OwnNames {
  const shared = sharedParticulars(results);
  const told = (kind: ParticularKind): string =>
    shared.find((one) => one.kind === kind)?.value ?? '';
  const [result] = results;
  const { sender, server, reporter } = result?.delivery ?? {};
  const { door } = result?.verdict ?? {};
  const isSending = result && door === 'their-provider' && !isArrival(result.verdict);
  const target = result && (isSending || door === 'your-provider') ? targetOf(result) : '';
  return {
    recipient: recipients.length === 1 ? (recipients[0] ?? '') : '',
    recipientDomain: shareOne(recipients.map((address) => domainOf(address).toLowerCase())),
    server:
      server?.value ??
      (isSending && target.endsWith(MAIL_PORT) ? target.slice(0, -MAIL_PORT.length) : ''),
    outgoing: door === 'your-provider' ? (server?.value ?? '') : '',
    target: isSending ? '' : target,
    domain: told('domain') || domainOf(sender?.value ?? ''),
    selector: told('selector'),
    // A number of the own network is nothing that anybody else could look up.
    ip: OWN_NUMBER.test(told('ip')) ? '' : told('ip'),
    helo: told('helo') || (isSending && reporter?.value) || '',
    lookedUp: shareOne(results.map(({ delivery }) => findLookedUp(delivery) ?? '')),
  };
}
