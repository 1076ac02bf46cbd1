'use client';

import { useState } from 'react';
import type { AnswerProps } from './answer-props';
import { CodeCards } from './code-cards';
import { Nothing } from './nothing';
import { Side } from './side.client';
import { useMarkedAnswer } from './use-marked-answer.client';
import { toneOf, Verdict } from './verdict';
import { verdictKey } from './verdict-order';
import { VerdictRows } from './verdict-rows';
import { YourText } from './your-text';

/** Leads to the first mark that an explanation belongs to. */
function showMark(id: string): void {
  const mark = document.querySelector<HTMLElement>(`mark[data-tie="${CSS.escape(id)}"]`);
  mark?.closest('details')?.setAttribute('open', '');
  mark?.focus();
  mark?.scrollIntoView({ block: 'center' });
}

function Remark({ text }: { readonly text: string }) {
  return <p className="border-rule mb-3 rounded-lg border px-4 py-2">{text}</p>;
}

/**
 * The answer to a paste: the verdict in a sentence with the facts, the visitor's own text with
 * everything marked, and beside it what to do for one reader at a time.
 */
export function Answer(props: AnswerProps) {
  const { reading, shown, cover, groups, group, choices, choose, texts } = props;
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
  const isEmpty = !group && codes.length === 0;
  const reader = choices.reader ?? group?.readers[0]?.id ?? 'person';
  const first = group?.steps[reader][0] ?? group?.first ?? '';
  return (
    <section aria-label="Answer" className="answer">
      {remarks.map((remark) => (
        <Remark key={remark} text={remark} />
      ))}
      {isEmpty && <Nothing texts={texts.nothingFound} howToCopy={texts.howToCopy} />}
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
      {group && <Verdict group={group} first={marked.say(first)} cover={cover} />}
      <div className={`answer-grid ${group ? toneOf(group) : ''}`}>
        {shown.text && !isEmpty && <YourText answer={props} marked={marked} pointing={pointing} />}
        {group && (
          <Side {...props} group={group} reader={reader} say={marked.say} pointing={pointing} />
        )}
        {codes.length > 0 && (
          <div data-part="codes">
            <h2 className="text-[1rem]">{texts.box.codes}</h2>
            <CodeCards
              codes={codes}
              groups={group ? [group, ...groups] : groups}
              cover={cover}
              pointing={pointing}
              show={shown.text ? showMark : undefined}
            />
          </div>
        )}
      </div>
    </section>
  );
}
