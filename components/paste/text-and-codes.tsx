import type { AnswerProps } from './answer-props';
import { CodeCards } from './code-cards';
import { Legend } from './legend';
import { MarkedText } from './marked-text.client';
import type { Pointing } from './pointing';
import type { MarkedAnswer } from './use-marked-answer.client';

interface Props {
  readonly answer: AnswerProps;
  readonly marked: MarkedAnswer;
  readonly pointing: Pointing;
  /** Leads to the first mark that an explanation belongs to. */
  readonly show: (id: string) => void;
}

/** The visitor's text with its marks, and beside it the codes that were found in it. */
export function TextAndCodes({
  answer: { reading, shown, texts },
  marked: { blocks, lines, explanationOf, marked },
  pointing,
  show,
}: Props) {
  const { codes } = reading.answer;
  return (
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
            lineCounts={texts.counts.lines}
            explanationOf={explanationOf}
            pointing={pointing}
            texts={texts.box}
          />
          <Legend pointing={pointing} marked={marked} texts={texts.box.legend} />
        </div>
      )}
      {codes.length > 0 && (
        <div>
          <h2 className="mb-2">The codes in it</h2>
          <CodeCards codes={codes} pointing={pointing} show={shown.text ? show : undefined} />
        </div>
      )}
    </div>
  );
}
