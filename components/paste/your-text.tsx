import type { AnswerProps } from './answer-props';
import { Legend } from './legend';
import { MarkedText } from './marked-text.client';
import type { Pointing } from './pointing';
import type { MarkedAnswer } from './use-marked-answer.client';

interface Props {
  readonly answer: AnswerProps;
  readonly marked: MarkedAnswer;
  readonly pointing: Pointing;
}

/** The visitor's text with its marks, and what their signs mean. */
export function YourText({
  answer: { shown, texts },
  marked: { blocks, lines, explanationOf, noteOf, signs },
  pointing,
}: Props) {
  return (
    <div data-part="text">
      <MarkedText
        text={shown.text}
        blocks={blocks}
        chosen={lines}
        lineCounts={texts.counts.lines}
        explanationOf={explanationOf}
        noteOf={noteOf}
        pointing={pointing}
        texts={texts.box}
      />
      <Legend pointing={pointing} signs={signs} texts={texts.box.legend} />
    </div>
  );
}
