import { COMMAND_ADDRESS, COMMAND_HOST, LITERAL } from './patterns';

/** Names of the visitor's own text that commands may be filled with; empty where there is none. */
export interface OwnNames {
  readonly recipient: string;
  readonly server: string;
}

/**
 * Only what is a plain name goes into a command: it is copied to a shell, and the text may come from
 * anybody.
 */
const safe = (value: string, pattern: RegExp): string => (pattern.test(value) ? value : '');

/** A step whose commands speak of the visitor's recipient and server instead of the examples. */
export function fillCommands(step: string, { recipient, server }: OwnNames): string {
  const address = safe(recipient, COMMAND_ADDRESS);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const host = safe(server, COMMAND_HOST);
  return step.replace(LITERAL, (command) => {
    const withHost = host ? command.replaceAll('mx.example.org', host) : command;
    const withAddress = address ? withHost.replaceAll('maria@example.org', address) : withHost;
    // What is filled in already may end in the same name.
    return domain && withAddress === command
      ? command.replaceAll('example.org', domain)
      : withAddress;
  });
}
