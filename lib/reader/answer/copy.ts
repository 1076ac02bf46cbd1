import { filled } from '../../filled';
import { pluralOf } from '../../plural';
import * as routes from '../../routes';
import { absolute } from '../../routes';
import { isToYou, isUnsent } from '../judge/arrival';
import { isFailure } from '../judge/failure';
import type { CopyTexts, Starts } from './copy-texts';
import type { Group } from './types';

/** What is filled into the templates. */
const makeFillings = (group: Group): Record<string, string> => ({
  addresses: group.recipients.join(', '),
  because: group.because,
  cause: group.cause.name,
  basis: group.basis,
  codes: group.codes.join(' '),
});

/**
 * The facts of a group that were found, as 'Name: value', and what the reply tells beyond its cause:
 * all that is in the text for the administrator and in a ticket.
 */
function listFacts(group: Group, { facts, fact }: CopyTexts['administrator']): string[] {
  const values: Record<string, string> = { ...group.facts, codes: group.codes.join(' ') };
  const found = facts.map(([name, title]) => ({ title, value: values[name] ?? '' }));
  return [...found, ...group.particulars].flatMap(({ title, value }) =>
    value ? [filled(fact, { title, value })] : [],
  );
}

/**
 * The address of the page that says most: that of the most telling code, else that of the cause.
 * `origin` is the site's where the build knows none.
 */
function findPageAddress({ codes, cause }: Group, origin: string): string {
  const code = codes.at(-1);
  const address = absolute(code ? routes.code(code) : cause.href);
  return address.startsWith('/') ? origin + address : address;
}

/** Did it come back, or is it still on its way? */
function chooseStart({ trying, recipients }: Group, starts: Starts): string {
  const start = trying === 'tried' ? 'tried' : 'start';
  return starts[recipients.length > 0 ? (`${start}.to` as const) : start];
}

/** "For my administrator": codes, servers, time, the deciding line, what we think. */
export function forAdministrator(group: Group, { administrator }: CopyTexts, origin = ''): string {
  const { line, think, more } = administrator;
  const words = makeFillings(group);
  const quoted = group.facts.line
    ? [line, ...group.facts.line.split('\n').map((row) => `    ${row.trim()}`), '']
    : [];
  return [
    group.verdict.headline === 'test' || isUnsent(group.verdict) || isToYou(group.verdict)
      ? group.headline
      : filled(chooseStart(group, administrator), words),
    '',
    ...listFacts(group, administrator),
    '',
    ...quoted,
    filled(think, words),
    filled(more, { address: findPageAddress(group, origin) }),
  ].join('\n');
}

/** What whoever was written to is asked, or told. */
function chooseRequest(
  { verdict: { stated, trying, who, act }, codes, byOwn }: Group,
  { recipient }: CopyTexts,
): string {
  if (act === 'again' || (who === 'nobody' && trying !== 'tried')) return recipient.again;
  if (who === 'nobody') return recipient.nobody;
  if (byOwn) return recipient.you;
  const withCodes = who === 'their-provider' && codes.length > 0;
  const own = recipient[withCodes ? 'their-provider.codes' : who];
  return act === 'reply' || act === 'code' ? own : (recipient.asks[stated] ?? own);
}

/** The reason, as it is told to whoever was written to. */
function sayBecause(
  { verdict: { stated, reason }, because, byOwn }: Group,
  { because: sentences, probably, byOwn: mine }: CopyTexts['recipient'],
): string {
  const own = byOwn ? mine : sentences[stated];
  if (!own || reason === 'delayed' || reason === 'code') return because;
  return reason === 'probably' ? filled(probably, { because: own }) : own;
}

/**
 * "For the person I wrote to": what happened, and what they can do. Empty where mail to the address
 * arrives nowhere. Of several recipients none learns who the others are.
 */
export function forRecipient(group: Group, texts: CopyTexts): string {
  const { recipient, unreachable } = texts;
  if (unreachable.includes(group.verdict.stated) || isToYou(group.verdict)) return '';
  const because = sayBecause(group, recipient);
  const recipients = group.recipients.length > 1 ? [] : group.recipients;
  return [chooseStart({ ...group, recipients }, recipient), chooseRequest(group, texts)]
    .map((sentence) => filled(sentence, { ...makeFillings(group), because }))
    .join(' ');
}

/** A ticket in Markdown: headline, facts as a list, the deciding line as code. */
export function asMarkdown(group: Group, { administrator }: CopyTexts, origin = ''): string {
  // Indented, not fenced: a line of the visitor's may hold a fence of its own.
  const quoted = group.facts.line
    ? [...group.facts.line.split('\n').map((row) => `    ${row}`), '']
    : [];
  return [
    `**${group.headline}**`,
    '',
    ...listFacts(group, administrator).map((fact) => `- ${fact}`),
    '',
    ...quoted,
    ...(isFailure(group.outcome)
      ? [
          filled(administrator.think, makeFillings(group)),
          filled(administrator.more, { address: findPageAddress(group, origin) }),
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
  const found = groups.map(({ outcome, codes, cause, recipients }) =>
    filled(sample.verdict, {
      outcome,
      codes: codes.join(' ') || sample.noCode,
      cause: cause.id,
      recipients: pluralOf(recipients.length, sample.recipients),
    }),
  );
  return [
    sample.start,
    '',
    sample.found,
    ...(found.length > 0 ? found : [sample.nothing]),
    filled(sample.format, { format }),
    '',
    sample.text,
    '',
    covered,
  ].join('\n');
}
