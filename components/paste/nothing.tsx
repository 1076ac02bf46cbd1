import type { ReactNode } from 'react';
import { answerLabels } from '../../data/interface/answer';

export interface NothingTexts {
  readonly title: string;
  readonly looked: readonly string[];
}

/**
 * The calm answer where nothing was found: what was looked for, and where to read how to copy a
 * whole message.
 */
export function Nothing({
  texts,
  howToCopy,
}: {
  readonly texts: NothingTexts;
  readonly howToCopy: ReactNode;
}) {
  return (
    <div className="sheet px-5 py-4">
      <p data-part="verdict" tabIndex={-1} className="font-semibold outline-none">
        {texts.title}
      </p>
      <p className="mt-1">{answerLabels.lookedFor}</p>
      <ul className="mt-1 list-disc space-y-0.5 pl-5">
        {texts.looked.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="mt-3">{howToCopy}</p>
    </div>
  );
}
