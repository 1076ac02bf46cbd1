import type { Particular, ParticularKind } from '../find/particulars/types';
import { OWN_NUMBER } from '../formats/patterns';
import { isArrival } from '../judge/arrival';
import type { Result } from '../judge/types';
import type { OwnNames } from './fill-command';
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

/** What a reply tells beyond its cause, with the title of each. */
export const tellParticulars = (
  results: readonly Result[],
  { sentences }: AnswerTexts,
): readonly Told[] =>
  sharedParticulars(results).map(({ kind, value }) => ({
    id: kind,
    title: sentences[`particular.${kind}`] ?? kind,
    value: (kind === 'certificate' && sentences[`certificate.${value}`]) || value,
  }));

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** What all of them are; empty where they differ. */
const shareOne = (values: readonly string[]): string =>
  new Set(values).size === 1 ? (values[0] ?? '') : '';

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
  return {
    recipient: recipients.length === 1 ? (recipients[0] ?? '') : '',
    recipientDomain: shareOne(recipients.map((address) => domainOf(address).toLowerCase())),
    server: server?.value ?? '',
    outgoing: door === 'your-provider' ? (server?.value ?? '') : '',
    domain: told('domain') || domainOf(sender?.value ?? ''),
    selector: told('selector'),
    // A number of the own network is nothing that anybody else could look up.
    ip: OWN_NUMBER.test(told('ip')) ? '' : told('ip'),
    helo: told('helo') || (isSending && reporter?.value) || '',
  };
}
