import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { shareTexts } from '../../data/interface/share';
import type { Group } from '../../lib/reader/answer/types';
import { copyText } from '../parts/copy-text.client';
import type { AnswerProps } from './answer-props';
import { canTell, listCopies, wroteToSomebody } from './list-copies';
import { WrongAnswer } from './wrong-answer.client';

export type ShareProps = Pick<AnswerProps, 'reading' | 'cover' | 'choices' | 'choose' | 'texts'> & {
  readonly group: Group;
};

const ITEM = 'hover:bg-paper w-full min-h-11 rounded-md px-3 text-left';

/** Everything that leads out of the answer, behind one button; one switch hides names in all of it. */
export function Share(props: ShareProps) {
  const { group, choices, choose } = props;
  const [open, setOpen] = useState(false);
  const [said, say] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();

  const copy = async (text: string, done: string) =>
    say((await copyText(text)) ? done : shareTexts.failed);

  function closeOnEscape({ key }: KeyboardEvent) {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any of its controls.
    <div className="mt-3 print:hidden" onKeyDown={closeOnEscape}>
      <div className="flex flex-wrap items-center gap-x-3">
        <button
          ref={button}
          type="button"
          aria-expanded={open}
          aria-controls={panel}
          className="chip min-h-11! px-4! font-semibold"
          onClick={() => setOpen(!open)}
        >
          {shareTexts.open}
        </button>
        <p role="status" className="text-soft text-[0.9rem]">
          {said}
        </p>
      </div>
      <div id={panel} hidden={!open} className="sheet mt-2 max-w-[26rem] px-2 py-2">
        <label className="flex min-h-11 items-center gap-2 px-3">
          <input
            type="checkbox"
            className="size-5"
            checked={choices.hidden}
            onChange={({ target }) => choose({ hidden: target.checked })}
          />
          {shareTexts.hide}
        </label>
        <ul>
          {open &&
            listCopies(props, window.location).map(({ id, text }) => (
              <li key={id}>
                <button
                  type="button"
                  className={ITEM}
                  onClick={() => copy(text(), shareTexts.choices[id].done)}
                >
                  {shareTexts.choices[id].label}
                </button>
              </li>
            ))}
          <li>
            <button type="button" className={ITEM} onClick={() => window.print()}>
              {shareTexts.print}
            </button>
          </li>
          <li>
            <WrongAnswer {...props} look={ITEM} copy={copy} />
          </li>
        </ul>
        {wroteToSomebody(group) && !canTell(group) && (
          <p className="text-soft px-3 py-1 text-[0.9rem]">{shareTexts.unreachable}</p>
        )}
      </div>
    </div>
  );
}
