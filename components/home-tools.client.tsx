'use client';

import { useState } from 'react';
import type { SearchRecord } from '../lib/search/types';
import { PasteBox, type Sample } from './bounce/paste-box.client';
import { SearchBox } from './search/search-box.client';

interface Props {
  readonly recordsHref: string;
  readonly exact: Readonly<Record<string, SearchRecord>>;
  readonly examples: readonly string[];
  readonly readerFile: string;
  readonly samples: readonly Sample[];
  readonly privacy: string;
  readonly aboutHref: string;
  readonly causeHref: string;
  readonly parties: Readonly<Record<string, string>>;
}

/** Search and paste side by side. A whole text that lands in the search field goes to the reader. */
export function HomeTools({ recordsHref, exact, examples, ...box }: Props) {
  const [handed, hand] = useState<{ readonly text: string }>();
  const search = (
    <div className="sheet px-5 py-4">
      <SearchBox recordsHref={recordsHref} exact={exact} examples={examples} onText={(text) => hand({ text })} />
    </div>
  );
  return <PasteBox {...box} beside={search} handed={handed} />;
}
