import { filled } from '../filled';
import type { Catalogue } from '../types';
import type { Part } from './about';
import { ownAddress } from './own-address';
import { type SourceView, viewOf } from './sources';

type Server = Catalogue['mailServers'][number];
type Texts = Catalogue['linkTexts'];

/** Lines to copy, and where they belong. */
export interface LinesView {
  readonly label: string;
  readonly text: string;
  /** What to know before the lines are copied; empty where there is nothing. */
  readonly note?: string;
}

/** A command to try the lines with, and what it prints. */
export interface TrialView {
  readonly run: LinesView;
  readonly prints: LinesView;
}

export interface SnippetView {
  /** The anchor on the page: 'postfix-refusals'. */
  readonly id: string;
  readonly title: string;
  readonly does: string;
  readonly blocks: readonly LinesView[];
  readonly trials: readonly TrialView[];
  readonly apply: readonly LinesView[];
  readonly shows: LinesView;
  readonly undo: string;
  readonly tried: string;
  readonly sources: readonly SourceView[];
}

export interface ServerView {
  readonly id: string;
  readonly name: string;
  readonly snippets: readonly SnippetView[];
  readonly notes: readonly { readonly text: string; readonly source: SourceView }[];
}

/** Lines with the address of a site in the place of `{site}`; other braces stay. */
export const linesWith = (lines: readonly string[], site: string): string =>
  lines.map((line) => filled(line, { site })).join('\n');

function snippetView(
  server: string,
  {
    id,
    title,
    does,
    blocks,
    trials,
    apply,
    shows,
    undo,
    tried,
    sources,
  }: Server['snippets'][number],
  texts: Texts,
  site: string,
): SnippetView {
  const wasTried = 'version' in tried;
  return {
    id: `${server}-${id}`,
    title,
    does,
    blocks: blocks.map(({ way, place, lines, note = '' }) => ({
      label: filled(texts.ways[way], { place }),
      text: linesWith(lines, site),
      note,
    })),
    trials: (trials ?? []).map(({ run, prints, note = '' }) => ({
      run: { label: texts.trial, text: run },
      prints: { label: texts.prints, text: linesWith(prints, site), note },
    })),
    apply: apply ? [{ label: texts.apply, text: apply.join('\n') }] : [],
    shows: {
      label: wasTried ? texts.shows : texts.shouldShow,
      text: linesWith(shows, site),
    },
    undo,
    tried: wasTried ? filled(texts.tried, tried) : filled(texts.notTried, { reason: tried.not }),
    sources: sources.map((source) => viewOf(source)),
  };
}

/** Each server with its lines, with the site's own address in them. */
export function linkServers({
  mailServers,
  linkTexts,
}: Pick<Catalogue, 'mailServers' | 'linkTexts'>): ServerView[] {
  const site = ownAddress();
  return mailServers.map(({ id, name, snippets, notes = [] }) => ({
    id,
    name,
    snippets: snippets.map((snippet) => snippetView(id, snippet, linkTexts, site)),
    notes: notes.map(({ text, source }) => ({ text, source: viewOf(source) })),
  }));
}

/** The running text before the servers. */
export const linkParts = ({ linkTexts }: Pick<Catalogue, 'linkTexts'>): Part[] =>
  linkTexts.before.map((part) => ({
    ...part,
    paragraphs: part.paragraphs.map((text) => filled(text, { site: ownAddress() })),
  }));
