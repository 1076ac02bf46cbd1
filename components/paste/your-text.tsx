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
  answer,
  marked: { blocks, lines, explanationOf, signs },
  pointing,
}: Props) {
  const { shown, texts, tools } = answer;
  return (
    <div data-part="text">
      <MarkedText
        text={shown.text}
        blocks={blocks}
        chosen={lines}
        lineCounts={texts.counts.lines}
        explanationOf={explanationOf}
        noteIn={(frame) =>
          tools && <tools.MarkNote frame={frame} blocks={blocks} answer={answer} />
        }
        pointing={pointing}
        texts={texts.box}
      />
      <Legend pointing={pointing} signs={signs} texts={texts.box.legend} />
    </div>
  );
}
