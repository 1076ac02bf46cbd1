import type { CauseId } from '../../data/types';
import { filled } from '../filled';
import { absolute, routes } from '../routes';
import type { Group } from './types';

/** Templates of the texts to copy, from `data/answer.ts`. */
export interface CopyTexts {
  readonly administrator: {
    readonly start: string;
    readonly tried: string;
    readonly facts: readonly (readonly [string, string])[];
    readonly line: string;
    readonly think: string;
    readonly more: string;
  };
  readonly recipient: Readonly<
    Record<
      | 'start'
      | 'tried'
      | 'you'
      | 'your-provider'
      | 'their-provider'
      | 'recipient'
      | 'nobody'
      | 'again',
      string
    >
  > & {
    readonly because: Readonly<Partial<Record<CauseId, string>>>;
    readonly asks: Readonly<Partial<Record<CauseId, string>>>;
  };
  readonly sample: Readonly<Record<'start' | 'found' | 'text', string>>;
}

const wordsOf = (group: Group): Record<string, string> => ({
  to: group.recipients.length > 0 ? ` to ${group.recipients.join(', ')}` : '',
  at: group.recipients.length > 0 ? ` at ${group.recipients.join(', ')}` : '',
  because: group.because,
  cause: group.cause.name,
  basis: group.basis,
  codes: group.codes.length > 0 ? `(${group.codes.join(' ')})` : '',
});

/** The facts of a group that were found, as 'Name: value'. */
function factsOf(group: Group, { facts }: CopyTexts['administrator']): string[] {
  const values: Record<string, string> = { ...group.facts, codes: group.codes.join(' ') };
  return facts.flatMap(([name, title]) => (values[name] ? [`${title}: ${values[name]}`] : []));
}

/**
 * The address of the page that says most: that of the most telling code, else that of the cause.
 * `origin` is the site's where the build knows none.
 */
function addressOf({ codes, cause }: Group, origin: string): string {
  const code = codes.at(-1);
  const address = absolute(code ? routes.code(code) : cause.href);
  return address.startsWith('/') ? origin + address : address;
}

/** Did it come back, or is it still on its way? */
const startOf = ({ trying }: Group): 'start' | 'tried' => (trying === 'tried' ? 'tried' : 'start');

/** "For my administrator": codes, servers, time, the deciding line, what we think. */
export function forAdministrator(group: Group, { administrator }: CopyTexts, origin = ''): string {
  const { line, think, more } = administrator;
  const words = wordsOf(group);
  const quoted = group.facts.line
    ? [line, ...group.facts.line.split('\n').map((row) => `    ${row.trim()}`), '']
    : [];
  return [
    filled(administrator[startOf(group)], words),
    '',
    ...factsOf(group, administrator),
    '',
    ...quoted,
    filled(think, words),
    filled(more, { address: addressOf(group, origin) }),
  ].join('\n');
}

/** "For the person I wrote to": what happened, and what they can do. */
export function forRecipient(group: Group, { recipient }: CopyTexts): string {
  const { id } = group.cause;
  const words = { ...wordsOf(group), because: recipient.because[id] ?? group.because };
  const asked =
    group.who === 'nobody' && group.trying === 'given up'
      ? recipient.again
      : group.who === 'nobody'
        ? recipient.nobody
        : undefined;
  return [
    filled(recipient[startOf(group)], words),
    filled(asked ?? recipient.asks[id] ?? recipient[group.who], words).trim(),
  ].join(' ');
}

/** Something went wrong: a receipt or a complaint has no cause. */
const isFailure = ({ outcome }: Group): boolean => outcome === 'failed' || outcome === 'delayed';

/** A ticket in Markdown: headline, facts as a list, the deciding line as code. */
export function asMarkdown(group: Group, { administrator }: CopyTexts, origin = ''): string {
  // Indented, not fenced: a line of the visitor's may hold a fence of its own.
  const quoted = group.facts.line
    ? [...group.facts.line.split('\n').map((row) => `    ${row}`), '']
    : [];
  return [
    `**${group.headline}**`,
    '',
    ...factsOf(group, administrator).map((fact) => `- ${fact}`),
    '',
    ...quoted,
    ...(isFailure(group)
      ? [
          filled(administrator.think, wordsOf(group)),
          filled(administrator.more, { address: addressOf(group, origin) }),
        ]
      : []),
  ].join('\n');
}

/**
 * A report that something was read wrongly: what was found, and the text, in which everything that
 * names somebody is covered already.
 */
export function asSample(
  groups: readonly Group[],
  format: string,
  covered: string,
  { sample }: CopyTexts,
): string {
  const found = groups.map(
    ({ outcome, codes, cause, recipients }) =>
      `- ${outcome}, ${codes.join(' ') || 'no code'}, ${cause.id}, ${recipients.length} ${recipients.length === 1 ? 'recipient' : 'recipients'}`,
  );
  return [
    sample.start,
    '',
    sample.found,
    ...(found.length > 0 ? found : ['- nothing']),
    `- format: ${format}`,
    '',
    sample.text,
    '',
    covered,
  ].join('\n');
}
