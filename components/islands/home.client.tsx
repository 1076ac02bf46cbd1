'use client';

import { useCallback, useState } from 'react';
import { useKeepOffline } from '../offline/use-keep-offline.client';
import { PasteBox, type PasteBoxProps } from '../paste/paste-box.client';
import { SearchBox } from '../search/search-box.client';
import type { SearchBoxTexts } from '../search/texts';

interface Props extends Omit<PasteBoxProps, 'beside' | 'handed'> {
  readonly recordsHref: string;
  readonly names: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
  readonly searchTexts: SearchBoxTexts;
  /** Addresses of the service worker and of what it may answer for. */
  readonly worker: string;
  readonly scope: string;
}

/**
 * Search and paste side by side. A whole text that lands in the search field goes to the reader.
 */
export function HomeTools({
  recordsHref,
  names,
  examples,
  searchTexts,
  worker,
  scope,
  ...box
}: Props) {
  useKeepOffline(worker, scope);
  const [handed, hand] = useState<{ readonly text: string }>();
  const onText = useCallback((text: string) => hand({ text }), []);
  const search = (
    <div className="gives-way sheet needs-script px-5 py-4">
      <SearchBox
        recordsHref={recordsHref}
        names={names}
        examples={examples}
        texts={searchTexts}
        onText={onText}
      />
    </div>
  );
  return <PasteBox {...box} beside={search} handed={handed} />;
}
