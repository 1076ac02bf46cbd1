'use client';

import { useState } from 'react';
import { Actions } from './actions.client';
import type { AnswerProps } from './answer-props';
import { ExplainedVerdict } from './explained-verdict';
import { Nothing } from './nothing';
import { TextAndCodes } from './text-and-codes';
import { useMarkedAnswer } from './use-marked-answer.client';
import { toneOf } from './verdict';
import { verdictKey } from './verdict-order';
import { VerdictRows } from './verdict-rows';

/** Leads to the first mark that an explanation belongs to. */
function showMark(id: string): void {
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
  const { reading, cover, groups, group, choose, tools, texts } = props;
  const { codes, instead, remarks } = reading.answer;
  const [active, point] = useState('');
  const pointing = { active, point };
  const marked = useMarkedAnswer(props);

  const [told, why] = instead;
  if (told)
    return (
      <p className="sheet px-5 py-4">
        <strong>{told}</strong> {why}
      </p>
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
          texts={texts.box}
        />
      )}
      {group && (
        <div className={toneOf(group)}>
          <ExplainedVerdict
            group={group}
            cover={cover}
            pointing={pointing}
            marked={marked.marked}
            show={showMark}
            say={marked.say}
          />
          {tools && <Actions {...props} tools={tools} group={group} />}
        </div>
      )}
      <TextAndCodes answer={props} marked={marked} pointing={pointing} show={showMark} />
    </section>
  );
}
