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
  readonly recipient: Readonly<Record<'start' | 'tried' | 'you' | 'your-provider' | 'their-provider' | 'recipient' | 'nobody' | 'again', string>>;
  readonly sample: Readonly<Record<'start' | 'found' | 'text', string>>;
}

const wordsOf = (group: Group): Record<string, string> => ({
  recipients: group.recipients.join(', ') || '(address not found)',
  because: group.because,
  cause: group.cause.name,
  basis: group.basis,
  act: group.act,
  codes: group.codes.join(' '),
});

/** The facts of a group that were found, as 'Name: value'. */
function factsOf(group: Group, { facts }: CopyTexts['administrator']): string[] {
  const values: Record<string, string> = { ...group.facts, codes: group.codes.join(' ') };
  return facts.flatMap(([name, title]) => (values[name] ? [`${title}: ${values[name]}`] : []));
}

/** The address of the page that says most: that of the most telling code, else that of the cause. */
function addressOf({ codes, cause }: Group): string {
  const code = codes.at(-1);
  return absolute(code ? routes.code(code) : cause.href);
}

/** Did it come back, or is it still on its way? */
const startOf = ({ trying }: Group): 'start' | 'tried' => (trying === 'tried' ? 'tried' : 'start');

/** "For my administrator": codes, servers, time, the deciding line, what we think. */
export function forAdministrator(group: Group, { administrator }: CopyTexts): string {
  const { line, think, more } = administrator;
  const words = wordsOf(group);
  const quoted = group.facts.line ? [line, ...group.facts.line.split('\n').map((row) => `    ${row.trim()}`), ''] : [];
  return [
    filled(administrator[startOf(group)], words),
    '',
    ...factsOf(group, administrator),
    '',
    ...quoted,
    filled(think, words),
    filled(more, { address: addressOf(group) }),
  ].join('\n');
}

/** "For the person I wrote to": what happened, and what they can do. */
export function forRecipient(group: Group, { recipient }: CopyTexts): string {
  const words = wordsOf(group);
  const asked = group.who === 'nobody' && group.trying === 'given up' ? 'again' : group.who;
  return [filled(recipient[startOf(group)], words), filled(recipient[asked], words)].join(' ');
}

/** A ticket in Markdown: headline, facts as a list, the deciding line as code. */
export function asMarkdown(group: Group, { administrator }: CopyTexts): string {
  // Indented, not fenced: a line of the visitor's may hold a fence of its own.
  const quoted = group.facts.line ? [...group.facts.line.split('\n').map((row) => `    ${row}`), ''] : [];
  return [
    `**${group.headline}**`,
    '',
    ...factsOf(group, administrator).map((fact) => `- ${fact}`),
    '',
    ...quoted,
    filled(administrator.think, wordsOf(group)),
    filled(administrator.more, { address: addressOf(group) }),
  ].join('\n');
}

/** A report that something was read wrongly: what was found, and the text, in which everything that names somebody is covered already. */
export function asSample(groups: readonly Group[], format: string, covered: string, { sample }: CopyTexts): string {
  const found = groups.map(
    ({ outcome, codes, cause, recipients }) => `- ${outcome}, ${codes.join(' ') || 'no code'}, ${cause.id}, ${recipients.length} recipients`,
  );
  return [sample.start, '', sample.found, ...(found.length > 0 ? found : ['- nothing']), `- format: ${format}`, '', sample.text, '', covered].join('\n');
}
