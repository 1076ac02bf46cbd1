import { useState } from 'react';
import { copyingTexts } from '../../data/interface/copying';
import { filled } from '../../lib/filled';
import { copyText } from '../parts/copy-text.client';
import { breakable } from './breakable';

const SHEETS = 'M5 5V2.5h8.5V11H11M2.5 5H11v8.5H2.5z';
const TICK = 'M2.5 8.5 6.5 12.5 13.5 4';

/** What ends the sentence stays on the line (U+2060, word joiner). */
const NO_BREAK = '\u2060';

/** A command that can be copied: a picture beside it, for it stands within sentences. */
export function Command({ text }: { readonly text: string }) {
  const [done, setDone] = useState(false);
  const { copyNamed, copiedNamed } = copyingTexts;
  const name = filled(done ? copiedNamed : copyNamed, { name: text });
  return (
    <>
      <code className="[overflow-wrap:anywhere]">{breakable(text)}</code>
      <button
        type="button"
        aria-label={name}
        title={name}
        className="text-link -my-1 -mr-1 inline-flex size-6 items-center justify-center align-middle print:hidden"
        onClick={async () => setDone(await copyText(text))}
      >
        <svg
          viewBox="0 0 16 16"
          className="size-4 fill-none stroke-current stroke-[1.5]"
          aria-hidden="true"
        >
          <path d={done ? TICK : SHEETS} />
        </svg>
      </button>
      {NO_BREAK}
    </>
  );
}
