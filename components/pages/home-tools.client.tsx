'use client';

import { useCallback, useState } from 'react';
import { PasteBox, type PasteBoxProps } from '../paste/paste-box.client';
import { SearchBox } from '../search/search-box.client';
import type { SearchBoxTexts } from '../search/texts';

interface Props extends Omit<PasteBoxProps, 'beside' | 'handed'> {
  readonly recordsHref: string;
  readonly names: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
  readonly searchTexts: SearchBoxTexts;
}

/**
 * Search and paste side by side. A whole text that lands in the search field goes to the reader.
 */
export function HomeTools({ recordsHref, names, examples, searchTexts, ...box }: Props) {
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
