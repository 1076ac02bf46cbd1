import type { Particular, ParticularKind } from '../find/particulars/types';
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

/** Of several recipients none is the one that a command is about. */
export function namesIn(results: readonly Result[], recipients: readonly string[]): OwnNames {
  const shared = sharedParticulars(results);
  const told = (kind: ParticularKind): string =>
    shared.find((one) => one.kind === kind)?.value ?? '';
  const { sender, server } = results[0]?.delivery ?? {};
  const address = sender?.value ?? '';
  return {
    recipient: recipients.length === 1 ? (recipients[0] ?? '') : '',
    server: server?.value ?? '',
    domain: told('domain') || address.slice(address.lastIndexOf('@') + 1),
    selector: told('selector'),
    ip: told('ip'),
    helo: told('helo'),
  };
}
