import type { Advice, BasicCode, ListedUse, Note, Party } from '../data/types';
import { findByCode } from './lookup';
import { type SourceView, viewOf } from './sources';
import type { Catalogue } from './types';
import { type WireLine, wireOf } from './wire';

/** What the page of a code shows, in the order of the page. */
export interface CodePage {
  readonly code: string;
  readonly first: string;
  readonly digits: readonly { readonly text: string; readonly caption: string }[];
  readonly name: string;
  readonly badge: string;
  readonly standing: string;
  readonly plain: string;
  readonly next: string;
  readonly who: Party;
  readonly act: string;
  readonly advice: Advice;
  readonly wire: readonly WireLine[];
  readonly meanings: readonly { readonly by: SourceView; readonly text: string }[];
  readonly uses: readonly UseView[];
  readonly commands: readonly CommandView[];
  readonly confused: readonly { readonly code: string; readonly name: string; readonly how: string }[];
  readonly notes: readonly { readonly text: string; readonly source: SourceView }[];
  readonly associated: readonly string[];
  readonly sources: readonly SourceView[];
  readonly previous: Neighbour | undefined;
  readonly following: Neighbour | undefined;
}

export interface UseView extends Omit<ListedUse, 'sources'> {
  readonly sources: readonly SourceView[];
}

export interface CommandView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly when: string;
  readonly source: SourceView;
}

export interface Neighbour {
  readonly code: string;
  readonly name: string;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The three digits of a basic code with what each one says (RFC 5321, 4.2.1). */
export function digitsOf(code: string, catalogue: Catalogue): CodePage['digits'] {
  const caption = (digit: string, groups: readonly { digit: string; caption: string }[]): string =>
    groups.find((group) => group.digit === digit)?.caption ?? 'not an SMTP digit';
  return [
    { text: code.charAt(0), caption: caption(code.charAt(0), catalogue.firstCaptions) },
    { text: code.charAt(1), caption: caption(code.charAt(1), catalogue.secondCaptions) },
    { text: code.charAt(2), caption: `${ordinals[Number(code.charAt(2))] ?? ''} of its kind` },
  ];
}

function neighbour(codes: readonly BasicCode[], place: number): Neighbour | undefined {
  const entry = codes[place];
  return entry && { code: entry.code, name: entry.name };
}

/** Everything the page of a basic code shows. */
export function basicPage(entry: BasicCode, catalogue: Catalogue): CodePage {
  const source = (value: Note['source']): SourceView => viewOf(value, (number) => catalogue.rfcs.find((rfc) => rfc.number === number)?.replacedBy ?? []);
  const place = catalogue.basic.indexOf(entry);
  return {
    code: entry.code,
    first: entry.code.charAt(0),
    digits: digitsOf(entry.code, catalogue),
    name: entry.name,
    badge: catalogue.firstDigits.find(({ digit }) => entry.code.startsWith(digit))?.name ?? catalogue.site.outside,
    standing: catalogue.standings[entry.standing],
    plain: entry.plain,
    next: entry.next,
    who: entry.who,
    act: entry.act,
    advice: entry.advice,
    wire: wireOf(entry.wire, entry.code),
    meanings: entry.titles.map((title) => ({ text: title.text, by: source(title.source) })),
    uses: entry.otherUses.map((use) => ({ ...use, sources: use.sources.map(source) })),
    commands: entry.answers.map((answer) => ({
      id: answer.command,
      name: catalogue.commands.find(({ id }) => id === answer.command)?.name ?? answer.command,
      kind: answer.kind,
      when: answer.when ?? '',
      source: source(answer.source),
    })),
    confused: entry.confused.map(({ code, how }) => ({ code, how, name: findByCode(catalogue, code)?.name ?? '' })),
    notes: entry.notes.map((note) => ({ text: note.text, source: source(note.source) })),
    associated: entry.associated,
    sources: entry.sources.map(source),
    previous: neighbour(catalogue.basic, place - 1),
    following: neighbour(catalogue.basic, place + 1),
  };
}
