import { answerLabels } from '../../data/interface/answer';
import { type Pointing, pointingProps } from './pointing';
import type { PasteBoxTexts, Sign } from './texts';

/** How each sign looks, in the order of the legend. */
const SIGNS: readonly (readonly [Sign, string])[] = [
  ['code', 'border-b-2'],
  ['recipient', 'border-b-2 border-dotted'],
  ['server', 'border-b border-dashed'],
  ['secret', 'bg-ink text-paper'],
  ['particular', 'border-soft border-b'],
  ['words', 'border-ink border-b-[3px] border-double font-semibold'],
  ['deciding', 'border-ink bg-marker border-l-4 pl-1'],
];

interface Props {
  readonly pointing: Pointing;
  /** The signs that occur in the text. */
  readonly signs: ReadonlySet<Sign>;
  readonly texts: PasteBoxTexts['legend'];
}

/**
 * What the signs in the text mean, as far as they occur; the explanation of each mark that has no
 * card, party or row of its own.
 */
export function Legend({ pointing, signs, texts }: Props) {
  return (
    <div className="text-soft mt-1 text-[0.85rem]">
      <ul className="hidden flex-wrap gap-x-3 sm:flex print:flex">
        {SIGNS.filter(([kind]) => signs.has(kind)).map(([kind, look]) => (
          <li
            key={kind}
            id={`legend-${kind}`}
            {...pointingProps(pointing, `legend-${kind}`)}
            className="data-active:outline-2"
          >
            <span className={look}>{texts[kind].sign}</span>: {texts[kind].meaning}
          </li>
        ))}
      </ul>
      {[...signs].some((sign) => sign !== 'deciding') && (
        <p className="sr-only">{answerLabels.markKeys}</p>
      )}
    </div>
  );
}
