'use client';

import { useMemo, useState } from 'react';
import { LONGEST_BLOCK, makeBlocks } from '../../lib/reader/answer/marked-text';
import type { Group } from '../../lib/reader/answer/types';
import { AdviceColumns } from '../parts/advice';
import { sayWith } from '../parts/prose';
import { Actions } from './actions.client';
import type { AnswerProps } from './answer-props';
import { CodeCards } from './code-cards';
import { DeliveryPath } from './delivery-path';
import { findExplanations, needsAction } from './explanations';
import { Legend } from './legend';
import { MarkedText } from './marked-text.client';
import { Nothing } from './nothing';
import type { Reading } from './reader.client';
import { toneOf, Verdict } from './verdict';
import { verdictKey } from './verdict-order';
import { VerdictRows } from './verdict-rows';

/**
 * Where the deciding lines of a verdict begin in the text that is shown. Covering moves the marks,
 * but keeps their order.
 */
function linesOf(
  { report }: Reading,
  shown: Reading['report'],
  group: Group | undefined,
): Set<number> {
  const starts = new Set(
    group?.results.map((place) => report.results[place]?.delivery.deciding?.start),
  );
  return new Set(
    report.marks.flatMap(({ kind, start }, place) =>
      kind === 'deciding' && starts.has(start) ? (shown.marks[place]?.start ?? []) : [],
    ),
  );
}

/** Leads to the first mark that an explanation belongs to. */
function show(id: string): void {
  const mark = document.querySelector<HTMLElement>(`mark[data-tie="${CSS.escape(id)}"]`);
  mark?.closest('details')?.setAttribute('open', '');
  mark?.focus();
  mark?.scrollIntoView({ block: 'center' });
}

/**
 * The answer to a paste: the verdict in a sentence, who acts, what to do, then the visitor's own
 * text with everything explained.
 */
export function Answer(props: AnswerProps) {
  const { reading, shown, cover, groups, group, choose, tools, texts } = props;
  const { codes, remarks } = reading.answer;
  const [active, point] = useState('');
  const pointing = { active, point };
  const lines = useMemo(() => linesOf(reading, shown, group), [reading, shown, group]);
  // Of a text that is short enough everything is laid out, whichever line was chosen.
  const focus = shown.text.length > LONGEST_BLOCK ? [...lines][0] : undefined;
  const blocks = useMemo(
    () => makeBlocks(shown.text, shown.marks, shown.sections, focus),
    [shown, focus],
  );
  const tie = useMemo(
    () => findExplanations(reading.report, groups, group),
    [reading, groups, group],
  );
  const marked = useMemo(
    () => new Set(shown.marks.map(({ kind, value }) => tie(kind, value))),
    [shown, tie],
  );
  const prose = useMemo(
    () => sayWith(new Set(codes.filter(({ href }) => href).map(({ code }) => code))),
    [codes],
  );

  if (!group && codes.length === 0)
    return <Nothing texts={texts.nothingFound} howToCopy={texts.howToCopy} />;
  return (
    <section aria-label="Answer" className="answer">
      {remarks.map((remark) => (
        <p key={remark} className="border-rule mb-3 rounded-lg border px-4 py-2">
          {remark}
        </p>
      ))}
      {group && groups.length > 1 && (
        <VerdictRows
          groups={groups}
          chosen={group}
          choose={(row) => choose({ chosen: verdictKey(row) })}
          cover={cover}
          pointing={pointing}
        />
      )}
      {group && (
        <div className={toneOf(group)}>
          <Verdict group={group} cover={cover} />
          {needsAction(group) && (
            <>
              <h2 className="mt-6 mb-2">Who has to act</h2>
              <DeliveryPath
                group={group}
                cover={cover}
                pointing={pointing}
                marked={marked}
                show={show}
              />
              <h2 className="mt-6 mb-2">What to do</h2>
              <p className="mb-3 max-w-[46rem]">
                <b>{group.retry.title}.</b> {group.retry.text}{' '}
                <span className="text-soft">For a program: {group.program}</span>
              </p>
              <AdviceColumns advice={group.advice} readers={group.readers} say={prose} />
            </>
          )}
          {tools && <Actions {...props} tools={tools} group={group} />}
        </div>
      )}
      <div
        className={`mt-6 grid grid-cols-[minmax(0,1fr)] gap-6 ${shown.text ? 'md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]' : ''}`}
      >
        {shown.text && (
          <div>
            <h2 className="mb-2">Your text, read</h2>
            <MarkedText
              text={shown.text}
              blocks={blocks}
              chosen={lines}
              counts={texts.counts.lines}
              tie={tie}
              pointing={pointing}
            />
            <Legend pointing={pointing} />
          </div>
        )}
        {codes.length > 0 && (
          <div>
            <h2 className="mb-2">The codes in it</h2>
            <CodeCards codes={codes} pointing={pointing} show={shown.text ? show : undefined} />
          </div>
        )}
      </div>
    </section>
  );
}
