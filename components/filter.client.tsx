'use client';

import { useEffect, useState } from 'react';

/** Words that a reply must all contain, in lower case. */
const wordsOf = (text: string): string[] => text.toLowerCase().split(' ').filter(Boolean);

/**
 * Hides what does not contain the words typed: list items with `data-filter`, and sections that have none left.
 * The page is whole without it, so it works on what is there instead of drawing it again.
 */
export function Filter({ label }: { readonly label: string }) {
  const [text, setText] = useState('');
  const [left, setLeft] = useState<number>();

  useEffect(() => {
    const words = wordsOf(text);
    const items = [...document.querySelectorAll<HTMLElement>('[data-filter]')];
    for (const item of items) {
      const own = (item.textContent ?? '').toLowerCase();
      item.hidden = !words.every((word) => own.includes(word));
    }
    for (const section of document.querySelectorAll<HTMLElement>('section:has([data-filter])')) {
      section.hidden = !section.querySelector('[data-filter]:not([hidden])');
    }
    setLeft(words.length > 0 ? items.filter((item) => !item.hidden).length : undefined);
  }, [text]);

  return (
    <div className="needs-script mt-6 max-w-96 print:hidden">
      <label htmlFor="filter" className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id="filter"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder="a code, a word, a token"
        className="field"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className="text-soft mt-1 min-h-6 text-[0.9rem]">
        {left !== undefined && (left === 1 ? '1 reply' : `${left} replies`)}
      </p>
    </div>
  );
}
