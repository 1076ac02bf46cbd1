import { filled } from '../../lib/filled';
import type { Found } from '../../lib/search/types';
import { describeUnderstanding } from './announcement';
import { ResultOption } from './result-option';
import type { SearchBoxTexts } from './texts';

/** A search longer than this may be the line of a log: it is offered to the reader. */
const LONG_QUERY = 20;

interface Props {
  readonly found: Found;
  /** False until the records have loaded. */
  readonly ready: boolean;
  readonly open: boolean;
  /** The place of the chosen result; below zero where none is. */
  readonly chosen: number;
  readonly query: string;
  readonly texts: SearchBoxTexts;
  /** Has the text read as a message. */
  readonly onRead: () => void;
}

/** What to do next where nothing was found, or only something near it. */
function NothingFound({
  query,
  found,
  ready,
  texts,
}: Pick<Props, 'query' | 'found' | 'ready' | 'texts'>) {
  if (!ready) return <p className="px-2 py-1.5">{texts.loading}</p>;
  return (
    <p className="px-2 py-1.5">
      {filled(texts.nothing, { query: query.trim() })}{' '}
      {found.hits.length > 0 ? texts.nearest : texts.instead}
    </p>
  );
}

/** For a line of a log or of a message that looks like words to search for. */
function ReadInstead({ texts, onRead }: Pick<Props, 'texts' | 'onRead'>) {
  return (
    <p className="border-rule mt-1 border-t px-2 py-1.5 text-[0.9rem]">
      <button type="button" className="chip" onClick={onRead}>
        {texts.readInstead}
      </button>
    </p>
  );
}

/**
 * What was found, best first. It lies above the page, so that nothing moves while somebody types;
 * and a new search is a new list, or what two lists share would jump from its old place to its new
 * one.
 */
export function SearchResults({ found, ready, open, chosen, query, texts, onRead }: Props) {
  const { hits, near } = found;
  const understanding = ready ? describeUnderstanding(found, texts) : '';
  return (
    <div
      key={`${query} ${ready}`}
      // Or a browser makes a long list a stop of the Tab key.
      tabIndex={-1}
      hidden={!open}
      className="bg-sheet border-rule absolute inset-x-0 top-full z-20 mt-1 max-h-[min(34rem,75vh)] overflow-y-auto rounded-md border p-1 shadow-lg print:hidden"
    >
      {(hits.length === 0 || near) && (
        <NothingFound query={query} found={found} ready={ready} texts={texts} />
      )}
      {understanding && (
        <p className="border-rule text-soft mb-1 border-b px-2 py-1.5 text-[0.9rem]">
          {understanding}
        </p>
      )}
      <div id="results" role="listbox" aria-label={texts.results} hidden={hits.length === 0}>
        {hits.map((hit, place) => (
          <ResultOption
            key={hit.record.href}
            hit={hit}
            place={place}
            chosen={place === chosen}
            texts={texts}
          />
        ))}
      </div>
      {ready && query.trim().length > LONG_QUERY && <ReadInstead texts={texts} onRead={onRead} />}
    </div>
  );
}
