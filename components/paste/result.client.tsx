import { useEffect, useMemo } from 'react';
import { answerLabels } from '../../data/interface/answer';
import { readingTexts } from '../../data/interface/paste-field';
import { Answer } from './answer.client';
import { AnswerBar } from './answer-bar.client';
import { describeProgress, takesLong } from './progress';
import type { Reading } from './reader.client';
import type { AnswerPageTexts } from './texts';
import type { Paste } from './use-paste.client';
import { announceVerdicts, sortVerdicts, verdictKey } from './verdict-order';

/** So high is the header of the page. */
const HEADER = 80;

/** Is nothing above the answer but the header, on a page with room for both? */
function isBelowHeader(frame: HTMLElement): boolean {
  const { top } = frame.getBoundingClientRect();
  return (
    top >= 0 &&
    top <= HEADER &&
    window.matchMedia('(min-width: 48rem) and (min-height: 50rem)').matches
  );
}

/**
 * Goes to the top of the answer. The focus would be lost with the field, which is gone: it comes
 * along to the verdict, except where it is in the answer already.
 */
function bringIntoView(frame: HTMLElement | null): void {
  const focused = document.activeElement;
  const verdict = frame?.querySelector<HTMLElement>('[data-part="verdict"]') ?? frame;
  if (focused === frame || !frame?.contains(focused)) verdict?.focus({ preventScroll: true });
  if (!frame || isBelowHeader(frame)) return;
  frame.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** What a pasted answer of a name server is. */
const announceRecords = (reading: Reading | undefined): string =>
  reading?.answer.records.map(({ title, name }) => `${title} ${name}`.trim()).join(', ') ?? '';

/** The verdicts of a reading in order, the chosen one, and the report as it may be shown. */
function useVerdicts({ state: { shown }, choices, tools }: Paste, texts: AnswerPageTexts) {
  const reading = shown?.reading;
  const groups = useMemo(() => sortVerdicts(reading?.answer.groups ?? []), [reading]);
  const { report, say: cover } = useMemo(
    () =>
      reading && tools && choices.hidden
        ? tools.redactReport(reading.report)
        : { report: reading?.report, say: (text: string) => text },
    [reading, tools, choices.hidden],
  );
  const chosen = groups.find((row) => verdictKey(row) === choices.chosen);
  const group = chosen ?? groups[0];
  const announcement = group
    ? cover(chosen?.headline ?? announceVerdicts(groups, group, texts.counts))
    : reading?.answer.instead[0] || announceRecords(reading) || texts.nothingFound.title;
  return { groups, group, report, cover, announcement };
}

/** How much is being read, and a way to stop it. */
function Progress({ text, cancel }: { readonly text: string; readonly cancel: () => void }) {
  return (
    <p className="mb-6 flex flex-wrap items-center gap-3">
      <progress aria-label={readingTexts.reading} className="h-2 w-40" /> {text}
      <button type="button" className="chip font-semibold" onClick={cancel}>
        {readingTexts.cancel}
      </button>
    </p>
  );
}

/**
 * What has become of the text: how far the reading is, what a screen reader is told, and the
 * answer.
 */
export function Result({
  paste,
  texts,
}: {
  readonly paste: Paste;
  readonly texts: AnswerPageTexts;
}) {
  const { state, view, frame, choices, choose, tools, clear } = paste;
  const { shown } = state;
  const { report, announcement, ...verdicts } = useVerdicts(paste, texts);
  const long = state.kind === 'reading' && takesLong(state.size);

  useEffect(() => {
    // Who opened the field again before the answer came is writing there.
    if (view === 'answer' && (long || shown?.jump)) bringIntoView(frame.current);
  }, [frame, view, long, shown]);

  return (
    <>
      <p role="status" className="sr-only">
        {shown && announcement}
      </p>
      <section
        ref={frame}
        aria-label={state.kind === 'empty' ? undefined : answerLabels.result}
        tabIndex={-1}
        className={`outline-none ${state.kind === 'empty' ? '' : 'mt-4'}`}
      >
        {view === 'answer' && <AnswerBar paste={paste} texts={texts.box} />}
        {long && (
          <Progress text={describeProgress(state.size, texts.box.progress)} cancel={clear} />
        )}
        {state.kind === 'failed' && <p>{readingTexts.failed}</p>}
        {shown && report && (
          <Answer
            key={shown.count}
            reading={shown.reading}
            shown={report}
            {...verdicts}
            choices={choices}
            choose={choose}
            tools={tools}
            texts={texts}
          />
        )}
      </section>
    </>
  );
}
