import type { Command, ReplyKind } from '../../data/types';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import { type SourceView, viewOf } from './sources';

/** A code that may answer a command. `when` narrows it, empty where it always may. */
export interface CommandReply {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly kind: ReplyKind;
  readonly when: string;
  readonly source: SourceView;
}

export interface CommandPage extends Omit<Command, 'sources' | 'notes'> {
  readonly href: string;
  /** The page of the replies that every command may get; empty where they are here or need one. */
  readonly anyHref: string;
  readonly replies: readonly CommandReply[];
  readonly notes: readonly { readonly text: string; readonly source: SourceView }[];
  readonly sources: readonly SourceView[];
}

/** A command with every reply that a standard lists for it, computed from the codes. */
export function commandPage(command: Command, { basic }: Catalogue): CommandPage {
  const replies = basic.flatMap(({ code, name, answers }) =>
    answers
      .filter((answer) => answer.command === command.id)
      .map(({ kind, when, source }) => ({
        code,
        name,
        href: routes.code(code),
        kind,
        when: when ?? '',
        source: viewOf(source),
      })),
  );
  return {
    ...command,
    href: routes.command(command.id),
    anyHref: command.id === 'any' || command.id === 'connect' ? '' : routes.command('any'),
    replies,
    notes: command.notes.map(({ text, source }) => ({ text, source: viewOf(source) })),
    sources: command.sources.map((source) => viewOf(source)),
  };
}

/** All commands in the order of the dialogue. */
export const commandViews = (catalogue: Catalogue): CommandPage[] =>
  catalogue.commands.map((command) => commandPage(command, catalogue));

const steps: readonly string[] = [
  'connect',
  'ehlo',
  'starttls',
  'auth',
  'mail-from',
  'rcpt-to',
  'data',
  'message',
  'quit',
  'any',
];

/** Is it a step that an ordinary delivery goes through (or one that may answer at each of them)? */
export const isStep = ({ id }: Pick<Command, 'id'>): boolean => steps.includes(id);
