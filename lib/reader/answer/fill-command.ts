import { COMMAND_ADDRESS, COMMAND_HOST, COMMAND_IP, COMMAND_LABEL, LITERAL } from './patterns';

/** Names of the visitor's own text that commands may be filled with; empty where there is none. */
export interface OwnNames {
  readonly recipient: string;
  readonly server: string;
  /** Of whoever sent: domain, name of the DKIM key, address of the server and its name in HELO. */
  readonly domain: string;
  readonly selector: string;
  readonly ip: string;
  readonly helo: string;
}

const SHAPES: Readonly<Record<keyof OwnNames, RegExp>> = {
  recipient: COMMAND_ADDRESS,
  server: COMMAND_HOST,
  domain: COMMAND_HOST,
  selector: COMMAND_LABEL,
  ip: COMMAND_IP,
  helo: COMMAND_HOST,
};

/**
 * Only what is a plain name goes into a command: it is copied to a shell, and the text may come from
 * anybody.
 */
const safe = (value: string, shape: RegExp): string => (shape.test(value) ? value : '');

/** The names that are plain ones; the others empty. */
export const safeNames = (names: OwnNames): OwnNames => ({
  recipient: safe(names.recipient, SHAPES.recipient),
  server: safe(names.server, SHAPES.server),
  domain: safe(names.domain, SHAPES.domain),
  selector: safe(names.selector, SHAPES.selector),
  ip: safe(names.ip, SHAPES.ip),
  helo: safe(names.helo, SHAPES.helo),
});

type Filling = readonly [example: string, value: string];

/** The names that steps of ours have as examples, and what replaces each. */
function listFillings({ recipient, server, domain, selector, ip, helo }: OwnNames): Filling[] {
  const own = (before: string): string => domain && `${before}${domain}`;
  const pairs: Filling[] = [
    ['mx.example.org', server],
    ['maria@example.org', recipient],
    ['mail.example.com', helo],
    ['selector._domainkey', selector && `${selector}._domainkey`],
    // Other places where the sender's domain stands are names of accounts, which nobody knows.
    ['TXT example.com', own('TXT ')],
    ['_dmarc.example.com', own('_dmarc.')],
    ['_domainkey.example.com', own('_domainkey.')],
    ['MX example.com', own('MX ')],
    ['-x 192.0.2.10', ip && `-x ${ip}`],
  ];
  return pairs.filter(([, value]) => value !== '');
}

/** A step whose commands speak of the visitor's own names instead of the examples. */
export function fillCommands(step: string, names: OwnNames): string {
  const plain = safeNames(names);
  const domain = plain.recipient.slice(plain.recipient.lastIndexOf('@') + 1);
  const fillings = listFillings(plain);
  return step.replace(LITERAL, (command) => {
    const filled = fillings.reduce(
      (text, [example, value]) => text.replaceAll(example, value),
      command,
    );
    // What is filled in already may end in the same name.
    return domain && filled === command ? command.replaceAll('example.org', domain) : filled;
  });
}
