import { type ReactNode, useState } from 'react';
import { answerLabels } from '../../data/interface/answer';
import type { Group } from '../../lib/reader/answer/types';
import type { AnswerProps } from './answer-props';
import { CodeCards } from './code-cards';
import { Nothing } from './nothing';
import type { Reading } from './reader.client';
import { Records } from './records';
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

/** In narrower windows the list of deliveries is folded, or it would be all there is to see. */
const WIDE = 768;

/** The verdict stands above the rows: one that was scrolled away would change unseen. */
const showVerdict = (): void =>
  document.querySelector('[data-part="verdict"]')?.scrollIntoView({ block: 'nearest' });

function Remark({ children }: { readonly children: ReactNode }) {
  return <p className="border-rule my-2 rounded-lg border px-4 py-2">{children}</p>;
}

/** A longer text that names the recipient is a whole message or log. */
const SHORT_TEXT = 400;

/** Does the text lack what would tell the reason? */
const isPart = ({ report }: Reading, group: Group | undefined): boolean =>
  report.format !== 'link' &&
  (report.warnings.includes('broken-mime') ||
    group?.verdict.first === 'part' ||
    (group?.verdict.sure === 'open' &&
      report.text.length < SHORT_TEXT &&
      (group.recipients.length === 0 || group.verdict.isVague === true)));

/**
 * The answer to a paste: the verdict in a sentence with the facts, the visitor's own text with
 * everything marked, and beside it what to do for one reader at a time.
 */
export function Answer(props: AnswerProps) {
  const { reading, shown, cover, groups, group, choices, choose, tools, texts } = props;
  const { codes, instead, remarks, leftOut, total, many } = reading.answer;
  const [active, point] = useState('');
  // What is open stays open where the window gets narrower.
  const [open] = useState(() => window.innerWidth >= WIDE);
  const pointing = { active, point };
  const marked = useMarkedAnswer(props);

  const [told, why] = instead;
  if (told)
    return (
      <p data-part="verdict" tabIndex={-1} className="sheet px-5 py-4 outline-none">
        <strong>{cover(told)}</strong> {cover(why ?? '')}
      </p>
    );
  if (reading.answer.records.length > 0) return <Records answer={reading.answer} cover={cover} />;
  const isEmpty = !group && codes.length === 0;
  const howToCopy = <a href={texts.getTextHref}>{texts.box.howToCopy}</a>;
  const reader = choices.reader ?? group?.readers[0]?.id ?? 'person';
  const first = group?.steps[reader][0] ?? group?.first ?? '';
  const pick = (row: Group, place?: number) => choose({ chosen: verdictKey(row), place });
  const sayRemarks = (sentences: readonly string[]) =>
    sentences.map((sentence) => <Remark key={sentence}>{cover(sentence)}</Remark>);
  return (
    <section aria-label={answerLabels.answer} className="answer">
      {sayRemarks(remarks)}
      {reading.report.format === 'link' && <Remark>{answerLabels.shared}</Remark>}
      {isEmpty && <Nothing texts={texts.nothingFound} howToCopy={howToCopy} />}
      {!isEmpty && isPart(reading, group) && (
        <Remark>
          {texts.box.partOnly} {howToCopy}
        </Remark>
      )}
      {group && <Verdict group={group} reader={reader} first={marked.say(first)} cover={cover} />}
      {group && total && (
        <details open={open} className="mt-2">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">{total}</summary>
          {many && tools ? (
            <tools.Many
              many={many}
              groups={groups}
              report={reading.report}
              chosen={group}
              choose={pick}
              cover={cover}
              outcomes={texts.box.outcomes}
            />
          ) : (
            <VerdictRows
              groups={groups}
              chosen={group}
              choose={(row) => {
                pick(row);
                requestAnimationFrame(showVerdict);
              }}
              cover={cover}
              pointing={pointing}
              texts={texts.box}
            />
          )}
        </details>
      )}
      {sayRemarks(leftOut)}
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
      {tools && <tools.Printed groups={groups} cover={cover} />}
    </section>
  );
}
