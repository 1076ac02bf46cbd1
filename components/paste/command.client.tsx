import { useState } from 'react';
import { copyText } from '../parts/copy-text.client';

/** A command that can be copied. */
export function Command({ text }: { readonly text: string }) {
  const [done, setDone] = useState(false);
  return (
    <>
      <code className="[overflow-wrap:anywhere]">{text}</code>{' '}
      <button
        type="button"
        aria-label={`${done ? 'Copied' : 'Copy'}: ${text}`}
        className="chip text-[0.8rem] print:hidden"
        onClick={async () => setDone(await copyText(text))}
      >
        {done ? 'Copied' : 'Copy'}
      </button>
    </>
  );
}
