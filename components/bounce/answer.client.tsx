'use client';

import { useMemo, useState } from 'react';
import { asMarkdown, asSample, type CopyTexts, forAdministrator, forRecipient } from '../../lib/answer/copy';
import { fragmentOf } from '../../lib/answer/link';
import { redactReport, redactText } from '../../lib/answer/redact';
import type { Group } from '../../lib/answer/types';
import { blocksOf } from '../../lib/marked-text';
import { AdviceColumns } from '../advice';
import { sayWith } from '../prose';
import { CodeCards } from './code-cards';
import { CopyBar, type CopyChoice } from './copy-bar.client';
import { Groups } from './groups';
import { MarkedText } from './marked-text.client';
import { Nothing, type NothingTexts } from './nothing';
import type { Reading } from './reader.client';
import { toneOf, Verdict } from './verdict';
import { Way } from './way';

/** Texts of the page that the answer shows; they do not come from the reader. */
export interface AnswerPageTexts {
  readonly copyTexts: CopyTexts;
  readonly howToCopy: readonly { readonly program: string; readonly steps: string }[];
  readonly nothingFound: NothingTexts;
  /** The page that opens links to an answer. */
  readonly bounceHref: string;
}

interface Props {
  readonly reading: Reading;
  readonly texts: AnswerPageTexts;
}

/** More than this of a text does not help anybody who looks into a wrong reading. */
const LONGEST_SAMPLE = 20_000;

const failed = ({ outcome }: Group): boolean => outcome === 'failed' || outcome === 'delayed';

function choicesOf(group: Group, reading: Reading, { copyTexts, bounceHref }: AnswerPageTexts, say: (text: string) => string, open: boolean): CopyChoice[] {
  const { report, answer } = reading;
  const link = (): string => new URL(bounceHref + fragmentOf(group), window.location.href).href;
  return [
    ...(failed(group)
      ? [
          { label: 'Copy for my administrator', main: true, text: () => say(forAdministrator(group, copyTexts)) },
          { label: 'Copy for the person I wrote to', text: () => say(forRecipient(group, copyTexts)) },
        ]
      : []),
    { label: 'Copy as Markdown', text: () => (open ? asMarkdown(group, copyTexts) : redactText(asMarkdown(group, copyTexts))) },
    { label: 'Copy link', text: link },
    {
      label: 'This was read wrongly',
      text: () => asSample(answer.groups, report.format, redactReport(report).report.text.slice(0, LONGEST_SAMPLE), copyTexts),
    },
  ];
}

function Switch({ label, on, set }: { readonly label: string; readonly on: boolean; readonly set: (on: boolean) => void }) {
  return (
    <label className="inline-flex min-h-6 items-center gap-2">
      <input type="checkbox" className="size-5" checked={on} onChange={(event) => set(event.target.checked)} />
      {label}
    </label>
  );
}

/** The answer to a paste: the verdict in a sentence, who acts, what to do, then the visitor's own text with everything explained. */
export function Answer({ reading, texts }: Props) {
  const { report, answer } = reading;
  const [chosen, choose] = useState(0);
  const [active, point] = useState('');
  const [hidden, hide] = useState(false);
  const [open, setOpen] = useState(false);
  const { report: shown, say } = useMemo(() => (hidden ? redactReport(report) : { report, say: (text: string) => text }), [report, hidden]);
  const blocks = useMemo(() => blocksOf(shown.text, shown.marks, shown.sections), [shown]);
  const prose = useMemo(() => sayWith(new Set(answer.codes.filter(({ href }) => href).map(({ code }) => code))), [answer]);
  const group = answer.groups[Math.min(chosen, answer.groups.length - 1)];

  function show(code: string) {
    const mark = document.querySelector<HTMLElement>(`mark[data-code="${CSS.escape(code)}"]`);
    mark?.closest('details')?.setAttribute('open', '');
    mark?.focus();
    mark?.scrollIntoView({ block: 'center' });
  }

  if (!group && answer.codes.length === 0) return <Nothing texts={texts.nothingFound} howToCopy={texts.howToCopy} />;
  return (
    <section aria-label="Answer" className="answer">
      {answer.remarks.map((remark) => (
        <p key={remark} className="border-rule mb-3 rounded-lg border px-4 py-2">
          {remark}
        </p>
      ))}
      {answer.groups.length > 1 && <Groups groups={answer.groups} chosen={chosen} choose={choose} say={say} />}
      {group && (
        <div className={toneOf(group)}>
          <Verdict group={group} say={say} />
          {failed(group) && (
            <>
              <h2 className="mt-6 mb-2">Who has to act</h2>
              <Way group={group} say={say} />
              <h2 className="mt-6 mb-2">What to do</h2>
              <p className="mb-3 max-w-[46rem]">
                <b>{group.retry.title}.</b> {group.retry.text} <span className="text-soft">For a program: {group.program}</span>
              </p>
              <AdviceColumns advice={group.advice} readers={group.readers} say={prose} />
            </>
          )}
          <div className="mt-5 flex flex-wrap items-start gap-x-6 gap-y-2 print:hidden">
            <CopyBar choices={choicesOf(group, reading, texts, say, open)} />
            <button type="button" className="chip" onClick={() => window.print()}>
              Print
            </button>
            <Switch label="Hide addresses, names and numbers" on={hidden} set={hide} />
            <Switch label="Addresses in Markdown" on={open} set={setOpen} />
          </div>
        </div>
      )}
      <div className={`mt-6 grid grid-cols-[minmax(0,1fr)] gap-6 ${shown.text ? 'md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]' : ''}`}>
        {shown.text && (
          <div>
            <h2 className="mb-2">Your text, read</h2>
            <MarkedText text={shown.text} blocks={blocks} active={active} point={point} />
            <p className="text-soft mt-1 text-[0.85rem] print:hidden">
              Yellow: the line that decides. Thick line: a code. Dots: a recipient. Dashes: a server. With the keyboard, arrow keys go from mark to mark.
            </p>
          </div>
        )}
        {answer.codes.length > 0 && (
          <div>
            <h2 className="mb-2">The codes in it</h2>
            <CodeCards codes={answer.codes} active={active} point={point} show={shown.text ? show : undefined} />
          </div>
        )}
      </div>
    </section>
  );
}
