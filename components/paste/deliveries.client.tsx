import type { Group } from '../../lib/reader/answer/types';
import type { AnswerProps } from './answer-props';
import { Many } from './many/many.client';
import { useNarrow } from './many/use-narrow.client';
import type { Pointing } from './pointing';
import { verdictKey } from './verdict-order';
import { VerdictRows } from './verdict-rows';

interface Props {
  readonly answer: AnswerProps;
  readonly chosen: Group;
  readonly pointing: Pointing;
}

/** The verdict stands above the rows: one that was scrolled away would change unseen. */
const showVerdict = (): void =>
  document.querySelector('[data-part="verdict"]')?.scrollIntoView({ block: 'nearest' });

/**
 * All deliveries behind the verdict that matters most: a row for each verdict, a table where there
 * are many. On a phone they are folded to a line that counts them.
 */
export function Deliveries({
  answer: { reading, groups, choose, cover, texts },
  chosen,
  pointing,
}: Props) {
  const { many, total, leftOut } = reading.answer;
  const narrow = useNarrow();
  return (
    <details open={!narrow} data-part="deliveries" className="mt-2">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{total}</summary>
      {leftOut.map((sentence) => (
        <p key={sentence} className="text-soft mb-2">
          {sentence}
        </p>
      ))}
      {many ? (
        <Many
          many={many}
          groups={groups}
          report={reading.report}
          chosen={chosen}
          choose={(row, place) => choose({ chosen: verdictKey(row), place })}
          cover={cover}
          outcomes={texts.box.outcomes}
        />
      ) : (
        <VerdictRows
          groups={groups}
          chosen={chosen}
          choose={(row) => {
            choose({ chosen: verdictKey(row), place: undefined });
            requestAnimationFrame(showVerdict);
          }}
          cover={cover}
          pointing={pointing}
          texts={texts.box}
        />
      )}
    </details>
  );
}
