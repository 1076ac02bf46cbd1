import type { ReactNode } from 'react';
import type { Hit, Mark } from '../../lib/search/types';
import { kindName, quotationMarks } from './announcement';
import type { SearchBoxTexts } from './texts';

/** A text with the stretches marked that were searched for; `ink` is the colour of the marks. */
function marked(text: string, marks: readonly Mark[], ink = 'text-ink'): ReactNode[] {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    pieces.push(
      text.slice(done, start),
      <mark
        key={start}
        className={`bg-marker rounded-sm underline decoration-2 underline-offset-2 ${ink}`}
      >
        {text.slice(start, end)}
      </mark>,
    );
    done = end;
  }
  return [...pieces, text.slice(done)];
}

interface Props {
  readonly hit: Hit;
  /** Its place in the list, from 0. */
  readonly place: number;
  readonly chosen: boolean;
  readonly texts: SearchBoxTexts;
}

/** A result: its code, its title, what kind of thing it is, and a line that says why it is here. */
export function ResultOption({ hit, place, chosen, texts }: Props) {
  const { record, title, marks, why, whyMarks, typed } = hit;
  const [before, after] = quotationMarks(record);
  return (
    <a
      id={`result-${place}`}
      role="option"
      aria-selected={chosen}
      href={record.href}
      tabIndex={-1}
      className={`text-ink block rounded-md px-2 py-1.5 no-underline hover:underline ${record.code ? `class-${record.code.charAt(0)}` : ''} ${chosen ? 'outline-ink bg-marker outline-2' : ''}`}
    >
      {record.code && (
        <b className="text-tone mr-2 font-mono">
          {marked(record.code, typed > 0 ? [[0, typed]] : [], 'text-tone')}
        </b>
      )}{' '}
      <span className="font-semibold">
        {before}
        {marked(title, marks)}
        {after}
      </span>{' '}
      <span className="border-rule text-soft ml-2 inline-block rounded-sm border px-1 text-[0.8rem]">
        {kindName(record, texts)}
      </span>
      {/* The line keeps its room before the records have loaded: nothing moves when it comes. */}
      <span className="text-soft block min-h-[1.5em] text-[0.9rem]">{marked(why, whyMarks)}</span>
    </a>
  );
}
