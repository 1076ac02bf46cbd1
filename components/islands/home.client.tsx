'use client';

import { useCallback, useMemo } from 'react';
import { isSearch as isSearchBeside } from '../../lib/search/is-search';
import { useKeepOffline } from '../offline/use-keep-offline.client';
import { PasteBox, type PasteBoxProps } from '../paste/paste-box.client';
import { usePaste } from '../paste/use-paste.client';
import { Suggestions, suggestionArea, suggestionProps } from '../search/suggestions';
import type { SearchBoxTexts } from '../search/texts';
import { useSuggestions } from '../search/use-suggestions.client';

interface Props extends PasteBoxProps {
  readonly recordsHref: string;
  readonly names: Readonly<Record<string, string>>;
  /** Words that name a provider, with spaces between them. */
  readonly providerWords: string;
  readonly searchTexts: SearchBoxTexts;
  /** Addresses of the service worker and of what it may answer for. */
  readonly worker: string;
  readonly scope: string;
}

/** One box for a code, words or a message: a message is read, everything else is searched for. */
export function HomeBox({
  recordsHref,
  names,
  providerWords,
  searchTexts,
  worker,
  scope,
  ...box
}: Props) {
  useKeepOffline(worker, scope);
  const known = useMemo(() => new Set(providerWords.split(' ')), [providerWords]);
  const isSearch = useCallback((text: string) => isSearchBeside(text, known), [known]);
  const paste = usePaste(box.readerFiles, box.texts.box.notes, isSearch);
  const state = useSuggestions({
    recordsHref,
    names,
    field: paste.field,
    query: paste.query,
    isSearch,
    change: paste.readTyped,
    clear: () => paste.readWhole(''),
    read: paste.readAnyway,
    readAsked: paste.readAsked,
  });
  const search = {
    field: suggestionProps(state),
    around: suggestionArea(state),
    list: <Suggestions state={state} texts={searchTexts} />,
  };
  return <PasteBox {...box} id="q" paste={paste} search={search} />;
}
