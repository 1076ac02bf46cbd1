'use client';

import { useState } from 'react';

/** Puts a text on the clipboard; where the browser does not allow it, by way of a selection. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

export interface CopyChoice {
  readonly label: string;
  /** What is said once it is on the clipboard, where "Copied …" does not follow from the label. */
  readonly done?: string;
  /** Made only when it is asked for: covering a long text takes time. */
  readonly text: () => string;
}

/** Buttons that copy a ready text, and say so. */
export function CopyBar({ choices }: { readonly choices: readonly CopyChoice[] }) {
  const [said, say] = useState('');

  async function onClick({ label, done, text }: CopyChoice) {
    say(
      (await copyText(text()))
        ? (done ?? label.replace('Copy', 'Copied'))
        : 'The browser did not allow copying. Select the text and copy it yourself.',
    );
  }

  return (
    <div className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice.label}>
            <button type="button" className="chip" onClick={() => onClick(choice)}>
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-soft min-h-6 text-[0.9rem]">
        {said}
      </p>
    </div>
  );
}
