import { filled } from '../../filled';
import {
  COMMAND_ADDRESS,
  COMMAND_HOST,
  COMMAND_IP,
  COMMAND_LABEL,
  COMMAND_TARGET,
  EXAMPLE_DOMAIN,
  LITERAL,
} from './patterns';
import type { AnswerTexts } from './types';

/** Names of the visitor's own text that commands may be filled with; empty where there is none. */
export interface OwnNames {
  readonly recipient: string;
  /** The domain of every recipient. */
  readonly recipientDomain: string;
  readonly server: string;
  /** The server that a program hands its mail in to. */
  readonly outgoing: string;
  /** Its address and port, as a program tells them that did not reach it: '192.0.2.1 465'. */
  readonly target: string;
  /** Of whoever sent: domain, name of the DKIM key, address of the server and its name in HELO. */
  readonly domain: string;
  readonly selector: string;
  readonly ip: string;
  readonly helo: string;
  /** The name of a server that DNS does not know. */
  readonly lookedUp: string;
}

const SHAPES: Readonly<Record<keyof OwnNames, RegExp>> = {
  recipient: COMMAND_ADDRESS,
  recipientDomain: COMMAND_HOST,
  server: COMMAND_HOST,
  outgoing: COMMAND_HOST,
  target: COMMAND_TARGET,
  domain: COMMAND_HOST,
  selector: COMMAND_LABEL,
  ip: COMMAND_IP,
  helo: COMMAND_HOST,
  lookedUp: COMMAND_HOST,
};

/**
 * Only what is a plain name goes into a command: it is copied to a shell, and the text may come from
 * anybody.
 */
const safe = (value: string, shape: RegExp): string => (shape.test(value) ? value : '');

/** The names that are plain ones; the others empty. */
export const safeNames = (names: OwnNames): OwnNames => ({
  recipient: safe(names.recipient, SHAPES.recipient),
  recipientDomain: safe(names.recipientDomain, SHAPES.recipientDomain),
  server: safe(names.server, SHAPES.server),
  outgoing: safe(names.outgoing, SHAPES.outgoing),
  target: safe(names.target, SHAPES.target),
  domain: safe(names.domain, SHAPES.domain),
  selector: safe(names.selector, SHAPES.selector),
  ip: safe(names.ip, SHAPES.ip),
  helo: safe(names.helo, SHAPES.helo),
  lookedUp: safe(names.lookedUp, SHAPES.lookedUp),
});

/** The sending server's number in commands of ours. */
const OWN_NUMBER = '192.0.2.10';

/** What somebody tests who has not reached the server that mail is handed in to. */
const TEST = 'nc -vz smtp.example.com 587';

type Filling = readonly [example: string, value: string];

/** The names that steps of ours have as examples, and what replaces each. */
function listFillings(names: OwnNames): Filling[] {
  const { recipient, server, outgoing, target, domain, selector, ip, helo, lookedUp } = names;
  const own = (before: string): string => domain && `${before}${domain}`;
  const pairs: Filling[] = [
    ['mx.example.org', server],
    ['mx1.example.org', lookedUp],
    [TEST, target && `nc -vz ${target}`],
    ['smtp.example.com', outgoing],
    ['maria@example.org', recipient],
    ['mail.example.com', helo],
    ['selector._domainkey', selector && `${selector}._domainkey`],
    // Other places where the sender's domain stands are names of accounts, which nobody knows.
    ['TXT example.com', own('TXT ')],
    ['_dmarc.example.com', own('_dmarc.')],
    ['_domainkey.example.com', own('_domainkey.')],
    ['MX example.com', own('MX ')],
    [OWN_NUMBER, ip],
  ];
  return pairs.filter(([, value]) => value !== '');
}

/** The examples whose names the text has told. */
const listKnown = (names: OwnNames): ReadonlySet<string> =>
  new Set(
    [
      ...listFillings(names).map(([example]) => example),
      names.recipientDomain && 'example.org',
      names.domain && 'example.com',
    ].filter(Boolean),
  );

/** A step whose commands speak of the visitor's own names instead of the examples. */
export function fillCommands(step: string, names: OwnNames): string {
  const plain = safeNames(names);
  const domain = plain.recipientDomain;
  const fillings = listFillings(plain);
  return step.replace(LITERAL, (command) => {
    const filled = fillings.reduce(
      (text, [example, value]) => text.replaceAll(example, value),
      command,
    );
    // What is filled in already may end in the same name.
    return domain && filled === command ? command.replace(EXAMPLE_DOMAIN, domain) : filled;
  });
}

/** Which of our names a step has in its commands. */
function listExamples(step: string, meanings: Readonly<Record<string, string>>): string[] {
  let commands = (step.match(LITERAL) ?? []).join(' ');
  return Object.keys(meanings).filter((example) => {
    const parts = commands.split(example);
    commands = parts.join(' ');
    return parts.length > 1;
  });
}

/**
 * What to put in for the names of ours that the text has not told; `step` is the sentence before it
 * was filled in: a name of ours in the visitor's own text is theirs.
 */
export function nameMissing(
  step: string,
  names: OwnNames,
  { placeholders: { replace, by, meanings } }: Pick<AnswerTexts, 'placeholders'>,
): string {
  const plain = safeNames(names);
  const known = listKnown(plain);
  const list = listExamples(plain.target ? step.replaceAll(TEST, '') : step, meanings)
    .filter((example) => !known.has(example))
    .map((example) =>
      filled(by, {
        example: example.replace('._domainkey', ''),
        meaning: meanings[example] ?? '',
      }),
    );
  return list.length > 0 ? filled(replace, { list: list.join(', ') }) : '';
}
