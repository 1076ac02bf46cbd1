import type { Span } from '../decode/types';
import { findPersonalWords } from './find-personal-words';
import { matchSpans } from './match-spans';
import { BARE_NAME, HAS_SIGN, LABEL } from './patterns';
import { collectPersonalWords } from './personal-words';
import { findAllAddresses, findEscapedAddresses } from './private-addresses';
import { findNames, findSubjects } from './private-names';
import { findIds, findIPs, findPhones } from './private-numbers';
import { mergeSpans, subtractSpans } from './spans';
import type { PersonalWords, PrivateSpan } from './types';

/** What is known before a text is looked at. */
export interface CoverOptions {
  /** Codes: they are left alone. */
  readonly keep?: readonly Span[];
  /** Passwords: they are covered. */
  readonly secrets?: readonly Span[];
  /** Words that decide: they are no names. */
  readonly plain?: ReadonlySet<string>;
  /** Words by which somebody is known already. */
  readonly personal?: PersonalWords | undefined;
}

export interface PrivateParts {
  /** In the order of the text, none touching another. */
  readonly spans: PrivateSpan[];
  /** The words by which the same people can be known elsewhere. */
  readonly personal: PersonalWords;
}

/** The name itself, without the quotes and spaces around it. */
function trimSpan(text: string, { kind, start, end }: PrivateSpan): PrivateSpan[] {
  const bare = text.slice(start, end).match(BARE_NAME);
  if (!bare || !HAS_SIGN.test(bare[0])) return [];
  const at = start + (bare.index ?? 0);
  return [{ kind, start: at, end: at + bare[0].length }];
}

/** What overlaps is covered once, by what begins first; labels of an earlier pass stay. */
function separate(
  text: string,
  found: readonly PrivateSpan[],
  labels: readonly Span[],
): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  let done = 0;
  for (const { kind, start, end } of found) {
    for (const part of subtractSpans({ start: Math.max(start, done), end }, labels))
      spans.push(...trimSpan(text, { kind, ...part }));
    done = Math.max(done, end);
  }
  return spans;
}

/** Everything in a text that names somebody. */
export function findPrivate(
  text: string,
  { keep = [], secrets = [], plain = new Set(), personal: given = new Set() }: CoverOptions,
): PrivateParts {
  const kept = mergeSpans(keep);
  const labels = mergeSpans(matchSpans(text, LABEL, 'secret'));
  const addresses = findAllAddresses(text);
  const escaped = findEscapedAddresses(text);
  const ips = findIPs(text);
  const taken = mergeSpans([...labels, ...addresses, ...escaped, ...ips]);
  const names = findNames(text, taken, addresses);
  const personal = new Set([
    ...given,
    ...collectPersonalWords(text, names, [...addresses, ...escaped], plain),
  ]);
  const around = (span: PrivateSpan): PrivateSpan[] =>
    [...subtractSpans(span, kept)].map((part) => ({ kind: span.kind, ...part }));
  const isWhole = (span: Span): boolean =>
    [...subtractSpans(span, kept)].every(
      ({ start, end }) => start === span.start && end === span.end,
    );
  const found = [
    ...secrets.map(({ start, end }): PrivateSpan => ({ kind: 'secret', start, end })),
    ...addresses,
    ...[
      ...escaped,
      ...names,
      ...findSubjects(text),
      ...findPhones(text),
      ...findPersonalWords(text, personal),
    ].flatMap(around),
    ...[...ips, ...findIds(text)].filter(isWhole),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return { spans: separate(text, found, labels), personal };
}
