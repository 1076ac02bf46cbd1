import { useCallback, useMemo, useRef, useState } from 'react';
import { readQuery } from '../../lib/search/query';
import { recordByName } from '../../lib/search/records-by-name';
import type { Search } from '../../lib/search/search';
import type { Found, Hit } from '../../lib/search/types';

const nothing: Found = { hits: [], near: false, understood: [], unknown: [] };

/**
 * The records and the engine: loaded once, when somebody is about to search. As a module, so that
 * no page has to be allowed to fetch.
 */
async function loadSearch(recordsHref: string): Promise<Search> {
  const [{ default: packed }, { openSearch }] = await Promise.all([
    import(/* turbopackIgnore: true */ recordsHref) as Promise<{ default: string }>,
    import('../../lib/search/open'),
  ]);
  return openSearch(packed);
}

/** What can be said before the records are there: the code, by its name. */
function hitByName(code: string, names: Readonly<Record<string, string>>): Hit[] {
  const title = names[code];
  return title
    ? [
        {
          record: recordByName(code, title),
          title,
          marks: [],
          why: '',
          whyMarks: [],
          typed: code.length,
        },
      ]
    : [];
}

interface Searching {
  readonly found: Found;
  /** False until the records have loaded: until then only a known number is answered. */
  readonly ready: boolean;
  readonly load: () => void;
}

/**
 * What a text finds. A failed load is tried again with the next `load` (the network may be back).
 */
export function useSearch(
  recordsHref: string,
  names: Readonly<Record<string, string>>,
  text: string,
): Searching {
  const [search, setSearch] = useState<Search | undefined>();
  const loading = useRef(false);

  const load = useCallback(() => {
    if (loading.current) return;
    loading.current = true;
    loadSearch(recordsHref).then(
      (ready) => setSearch(() => ready),
      () => {
        loading.current = false;
      },
    );
  }, [recordsHref]);

  const found = useMemo(() => {
    if (!text.trim()) return nothing;
    if (search) return search(text);
    return { ...nothing, hits: readQuery(text).codes.flatMap((code) => hitByName(code, names)) };
  }, [search, text, names]);

  return { found, ready: search !== undefined, load };
}
