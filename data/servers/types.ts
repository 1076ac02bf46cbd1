import type { NonEmpty, Source } from '../types';

/**
 * What is done with lines: added to a file, put into a file of their own, put in the place of lines
 * that do the same, or run as commands.
 */
export type Way = 'add' | 'file' | 'replace' | 'run';

/**
 * Lines to copy. `{site}` stands for the address of the site without the slash at its end; other
 * braces belong to the program.
 */
export interface Block {
  readonly way: Way;
  /** Path of the file, or where the commands are run. */
  readonly place: string;
  readonly lines: NonEmpty<string>;
  /** What to do where the place has such a line already. */
  readonly note?: string;
}

/** A command that tries the lines before they are in force, and what it then prints. */
export interface Trial {
  readonly run: string;
  readonly prints: NonEmpty<string>;
  /** What is not plain in it. */
  readonly note?: string;
}

/** With which program and version the lines were tried, and on which day; or why they were not. */
export type Tried = { readonly version: string; readonly day: string } | { readonly not: string };

/** One way to put links into what a server says, with all that is needed to do and undo it. */
export interface Snippet {
  /** Together with the server's id an anchor, and never changed: 'postfix-refusals'. */
  readonly id: string;
  readonly title: string;
  /** What the lines do, and what they need. */
  readonly does: string;
  readonly blocks: NonEmpty<Block>;
  /** Tried when the files are there and before `apply`. */
  readonly trials?: NonEmpty<Trial>;
  /** Commands that put the lines into force, and check them. */
  readonly apply?: NonEmpty<string>;
  /** Lines that the sender then sees. */
  readonly shows: NonEmpty<string>;
  readonly undo: string;
  readonly tried: Tried;
  readonly sources: NonEmpty<Source>;
}

/** A mail server, a filter or a control panel, and how it is made to link. */
export interface MailServer {
  readonly id: string;
  readonly name: string;
  readonly snippets: NonEmpty<Snippet>;
  /** What it cannot do, and what else to know. */
  readonly notes?: NonEmpty<{ readonly text: string; readonly source: Source }>;
}
