'use client';

import { useEffect, useMemo, useRef } from 'react';
import { Answer } from './answer.client';
import type { AnswerPageTexts } from './answer-props';
import type { Paste } from './use-paste.client';
import { announceVerdicts, sortVerdicts, verdictKey } from './verdict-order';

/** From here on reading takes long enough that the visitor is told, and may cancel. */
const LONG = 500_000;

const size = (length: number): string =>
  length < 1_000_000
    ? `${Math.round(length / 1000)} thousand`
    : `${(length / 1_000_000).toFixed(1)} million`;

/**
 * Brings the verdict into view at once where it is not, below a field that fills a phone's screen.
 * The focus stays where it is.
 */
function bringIntoView(result: HTMLElement | null): void {
  const verdict = result?.querySelector('[data-verdict]') ?? result;
  const { top = 0, bottom = 0 } = verdict?.getBoundingClientRect() ?? {};
  // A keyboard on the screen makes the part that is seen smaller than the window.
  if (top >= 0 && bottom <= (window.visualViewport?.height ?? window.innerHeight)) return;
  result?.scrollIntoView({ block: 'start', behavior: 'instant' });
  verdict?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

interface Props {
  readonly paste: Paste;
  readonly texts: AnswerPageTexts;
}

/**
 * What has become of the text: how far the reading is, what a screen reader is told, and the
 * answer.
 */
export function Result({ paste: { state, choices, choose, tools, wipe }, texts }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const { shown } = state;
  const reading = shown?.reading;
  const long = state.kind === 'reading' && state.size > LONG;
  const groups = useMemo(() => sortVerdicts(reading?.answer.groups ?? []), [reading]);
  const { report, say: cover } = useMemo(
    () =>
      reading && tools && choices.hidden
        ? tools.redactReport(reading.report)
        : { report: reading?.report, say: (text: string) => text },
    [reading, tools, choices.hidden],
  );
  const chosen = groups.find((group) => verdictKey(group) === choices.chosen);
  const group = chosen ?? groups[0];
  const announcement = group
    ? cover(chosen?.headline ?? announceVerdicts(groups, group, texts.counts))
    : texts.nothingFound.title;

  useEffect(() => {
    if (long || shown?.jump) bringIntoView(frame.current);
  }, [long, shown]);

  return (
    <>
      <p role="status" className="sr-only">
        {shown && announcement}
      </p>
      <div ref={frame} className={state.kind === 'empty' ? '' : 'mt-6'}>
        {long && (
          <p className="mb-6 flex flex-wrap items-center gap-3">
            <progress aria-label="Reading" className="h-2 w-40" /> Reading {size(state.size)}{' '}
            characters.
            <button type="button" className="chip font-semibold" onClick={wipe}>
              Cancel
            </button>
          </p>
        )}
        {state.kind === 'failed' && (
          <p>
            The reader could not start in this browser. Look the number up in the table, or search
            for it.
          </p>
        )}
        {shown && report && (
          <Answer
            key={shown.count}
            reading={shown.reading}
            shown={report}
            cover={cover}
            groups={groups}
            group={group}
            choices={choices}
            choose={choose}
            tools={tools}
            texts={texts}
          />
        )}
      </div>
    </>
  );
}
