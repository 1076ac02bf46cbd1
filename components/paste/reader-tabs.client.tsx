import type { KeyboardEvent, ReactNode } from 'react';
import { answerLabels } from '../../data/interface/answer';
import type { Advice } from '../../data/types';

type Reader = keyof Advice;

interface Props {
  readonly readers: readonly { readonly id: Reader; readonly name: string }[];
  readonly chosen: Reader;
  readonly choose: (reader: Reader) => void;
  readonly children: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Who reads: one at a time. Arrow keys go from tab to tab, as in any list of tabs. */
export function ReaderTabs({ readers, chosen, choose, children }: Props) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = STEPS[event.key];
    const place = readers.findIndex(({ id }) => id === chosen);
    const next = step && readers[(place + step + readers.length) % readers.length];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    document.getElementById(`reader-${next.id}`)?.focus();
  }
  return (
    <>
      <div
        role="tablist"
        aria-label={answerLabels.readers}
        className="border-rule mb-3 flex border-b text-[0.85rem] sm:gap-x-1 sm:text-[0.9rem] print:hidden"
      >
        {readers.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`reader-${id}`}
            aria-selected={id === chosen}
            aria-controls="reader-steps"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => choose(id)}
            onKeyDown={onKeyDown}
            className={`min-h-11 border-b-[3px] px-1.5 sm:px-2.5 ${id === chosen ? 'border-ink font-semibold' : 'border-transparent'}`}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="reader-steps" aria-labelledby={`reader-${chosen}`}>
        {children}
      </div>
    </>
  );
}
