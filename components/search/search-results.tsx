import type { ReactNode } from 'react';
import type { Hit } from '../../lib/search/types';

const kinds = {
  code: '',
  class: 'class',
  subject: 'subject',
  cause: 'cause',
  command: 'command',
  function: 'function',
  provider: 'provider',
  reply: 'reply',
  mistake: 'mistake',
} as const;

function marked(title: string, marks: Hit['marks']): ReactNode[] {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    pieces.push(
      title.slice(done, start),
      <mark key={start} className="bg-marker text-ink rounded-sm">
        {title.slice(start, end)}
      </mark>,
    );
    done = end;
  }
  return [...pieces, title.slice(done)];
}

/** What was found, best first; where nothing was, what to try instead. */
export function SearchResults({ hits, chosen, query }: { readonly hits: readonly Hit[]; readonly chosen: number; readonly query: string }) {
  return (
    <>
      <p role="status" className="sr-only">
        {hits.length === 0 ? 'Nothing found' : `${hits.length} found, the best is ${hits[0]?.record.code} ${hits[0]?.record.title}`}
      </p>
      {hits.length === 0 && (
        <p className="border-rule mt-3 border-t pt-3">
          Nothing found for “{query}”. Try a number (550, 5.1.1), a word from the message (“full”, “blocked”), or paste the whole message into the box.
        </p>
      )}
      <div id="results" role="listbox" aria-label="Results" className="mt-2">
        {hits.map(({ record, why, marks }, place) => (
          <a
            key={record.href}
            id={`result-${place}`}
            role="option"
            aria-selected={place === chosen}
            href={record.href}
            tabIndex={-1}
            className={`text-ink block rounded-md px-2 py-1.5 no-underline hover:underline ${record.code ? `class-${record.code.charAt(0)}` : ''} ${place === chosen ? 'bg-marker' : ''}`}
          >
            {record.code && <b className="text-tone mr-2 font-mono">{record.code}</b>}
            <span className="font-semibold">{marked(record.title, marks)}</span>
            {kinds[record.kind] && <span className="border-rule text-soft ml-2 rounded-sm border px-1 text-[0.8rem]">{kinds[record.kind]}</span>}
            <span className="text-soft block text-[0.9rem]">{why ? `also called: ${why}` : record.line}</span>
          </a>
        ))}
      </div>
    </>
  );
}
