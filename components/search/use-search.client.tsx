'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { readQuery } from '../../lib/search/query';
import type { Search } from '../../lib/search/search';
import type { Hit, SearchRecord } from '../../lib/search/types';

/** The records and the engine: loaded once, when somebody is about to search. */
async function loadSearch(recordsHref: string): Promise<Search> {
  const [{ default: records }, { default: Fuse }, { createSearch }] = await Promise.all([
    import(/* turbopackIgnore: true */ recordsHref) as Promise<{ default: SearchRecord[] }>,
    import('fuse.js'),
    import('../../lib/search/search'),
  ]);
  return createSearch(records, Fuse);
}

/**
 * The hits for a text. Until the records have loaded, an exact number is answered from `exact`.
 * A failed load is tried again with the next `load` (the network may be back).
 */
export function useSearch(recordsHref: string, exact: Readonly<Record<string, SearchRecord>>, text: string): { hits: readonly Hit[]; load: () => void } {
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

  const hits = useMemo(() => {
    if (!text.trim()) return [];
    if (search) return search(text);
    return readQuery(text).codes.flatMap((code) => (exact[code] ? [{ record: exact[code], why: '', marks: [] }] : []));
  }, [search, text, exact]);

  return { hits, load };
}
