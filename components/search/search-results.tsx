import type { ReactNode } from 'react';
import { type PluralForms, pluralOf } from '../../lib/plural';
import { routes } from '../../lib/routes';
import type { Found, Hit, Mark, RecordKind } from '../../lib/search/types';

const kinds: Readonly<Record<RecordKind, string>> = {
  code: 'code',
  class: 'class',
  subject: 'subject',
  cause: 'cause',
  command: 'command',
  function: 'function',
  provider: 'provider',
  reply: 'reply',
  mistake: 'said wrongly',
  page: 'page',
};

function marked(text: string, marks: readonly Mark[], ink = 'text-ink'): ReactNode[] {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    pieces.push(
      text.slice(done, start),
      <mark
        key={start}
        className={`bg-marker rounded-sm underline decoration-2 underline-offset-2 ${ink}`}
      >
        {text.slice(start, end)}
      </mark>,
    );
    done = end;
  }
  return [...pieces, text.slice(done)];
}

/** What is said wrongly stands in quotation marks, or it would read as a statement of ours. */
const saying = ({ kind }: Hit['record']): readonly [string, string] =>
  kind === 'mistake' ? ['“', '”'] : ['', ''];

const kindOf = ({ kind, code }: Hit['record']): string =>
  kind === 'code' && code.includes('.') ? 'enhanced code' : kinds[kind];

function Option({
  hit,
  place,
  chosen,
}: {
  readonly hit: Hit;
  readonly place: number;
  readonly chosen: boolean;
}) {
  const { record, title, marks, why, whyMarks, typed } = hit;
  const [before, after] = saying(record);
  return (
    <a
      id={`result-${place}`}
      role="option"
      aria-selected={chosen}
      href={record.href}
      tabIndex={-1}
      className={`text-ink block rounded-md px-2 py-1.5 no-underline hover:underline ${record.code ? `class-${record.code.charAt(0)}` : ''} ${chosen ? 'outline-ink bg-marker outline-2' : ''}`}
    >
      {record.code && (
        <b className="text-tone mr-2 font-mono">
          {marked(record.code, typed > 0 ? [[0, typed]] : [], 'text-tone')}
        </b>
      )}{' '}
      <span className="font-semibold">
        {before}
        {marked(title, marks)}
        {after}
      </span>{' '}
      <span className="border-rule text-soft ml-2 inline-block rounded-sm border px-1 text-[0.8rem]">
        {kindOf(record)}
      </span>
      {/* The line keeps its room before the records have loaded: nothing moves when it comes. */}
      <span className="text-soft block min-h-[1.5em] text-[0.9rem]">{marked(why, whyMarks)}</span>
    </a>
  );
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** What to do next where nothing was found, or only something near it. */
function Nothing({
  query,
  found,
  ready,
}: {
  readonly query: string;
  readonly found: Found;
  readonly ready: boolean;
}) {
  if (!ready) return <p className="px-2 py-1.5">Loading the list …</p>;
  return (
    <p className="px-2 py-1.5">
      Nothing found for “{query.trim()}”.{' '}
      {found.hits.length > 0 ? (
        'The nearest codes:'
      ) : (
        <>
          Try a number (550, 5.1.1) or a word from the message (“full”, “blocked”), or{' '}
          <a href={routes.bounce()}>paste the whole message</a>.
        </>
      )}
    </p>
  );
}

/** Where a part of the search is not known: which words were, and which were not. */
const understandingOf = ({ understood, unknown }: Found): string =>
  unknown.length > 0 && understood.length > 0
    ? `Understood: ${quoted(understood)}; not known here: ${quoted(unknown)}.`
    : '';

/** A hit in one breath; a reply with its provider, a mistake with the word that it is one. */
function nameOf({ record, title }: Hit): string {
  const [before, after] = saying(record);
  const of =
    record.kind === 'reply' || record.kind === 'mistake'
      ? `, ${record.kind === 'reply' ? record.line : kindOf(record)}`
      : '';
  return [record.code, `${before}${title}${after}${of}`].filter(Boolean).join(' ');
}

const COUNTS: PluralForms = { one: '1 result', other: '{count} results' };

/** What a screen reader hears while somebody types. */
export function announcementOf(found: Found, ready: boolean): string {
  const { hits, near } = found;
  const [best] = hits;
  if (!best) return ready ? 'Nothing found. Try a number or a word from the message.' : 'Loading';
  const count = pluralOf(hits.length, COUNTS);
  const result = near ? `Nothing found, ${count} near it` : `${count}, the best is ${nameOf(best)}`;
  return [result, understandingOf(found)].filter(Boolean).join('. ');
}

interface Props {
  readonly found: Found;
  readonly ready: boolean;
  readonly open: boolean;
  readonly chosen: number;
  readonly query: string;
  /** Hands the text to the paste box. */
  readonly onRead: () => void;
}

/**
 * What was found, best first. It lies above the page, so that nothing moves while somebody types;
 * and a new search is a new list, or what two lists share would jump from its old place to its new
 * one.
 */
export function SearchResults({ found, ready, open, chosen, query, onRead }: Props) {
  const { hits, near } = found;
  const understanding = ready ? understandingOf(found) : '';
  return (
    <div
      key={`${query} ${ready}`}
      hidden={!open}
      className="bg-sheet border-rule absolute inset-x-0 top-full z-20 mt-1 max-h-[min(34rem,75vh)] overflow-y-auto rounded-md border p-1 shadow-lg print:hidden"
    >
      {(hits.length === 0 || near) && <Nothing query={query} found={found} ready={ready} />}
      {understanding && (
        <p className="border-rule text-soft mb-1 border-b px-2 py-1.5 text-[0.9rem]">
          {understanding}
        </p>
      )}
      <div id="results" role="listbox" aria-label="Results" hidden={hits.length === 0}>
        {hits.map((hit, place) => (
          <Option key={hit.record.href} hit={hit} place={place} chosen={place === chosen} />
        ))}
      </div>
      {ready && (
        <p className="border-rule text-soft mt-1 border-t px-2 py-1.5 text-[0.9rem]">
          A whole message? <a href={routes.bounce()}>Open the paste box</a>
          {query.length > 20 && (
            <>
              {' '}
              or{' '}
              <button type="button" className="cursor-pointer underline" onClick={onRead}>
                read this line there
              </button>
            </>
          )}
          .
        </p>
      )}
    </div>
  );
}
