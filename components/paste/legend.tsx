import { type Pointing, pointingProps } from './explanations';

const kinds = [
  ['code', 'border-b-2', 'Line', 'a code'],
  ['recipient', 'border-b-2 border-dotted', 'Dots', 'a recipient'],
  ['server', 'border-b border-dashed', 'Dashes', 'a server'],
  ['secret', 'bg-ink text-paper', 'Block', 'covered'],
  ['deciding', 'border-ink bg-marker border-l-4 pl-1', 'Bar', 'the line that decides'],
] as const;

/**
 * What the signs in the text mean; the explanation of each mark that has no card, party or row of
 * its own.
 */
export function Legend({ pointing }: { readonly pointing: Pointing }) {
  return (
    <div className="text-soft mt-1 text-[0.85rem]">
      <ul className="flex flex-wrap gap-x-3">
        {kinds.map(([kind, sign, word, meaning]) => (
          <li
            key={kind}
            id={`legend-${kind}`}
            {...pointingProps(pointing, `legend-${kind}`)}
            className="data-active:outline-2"
          >
            <span className={sign}>{word}</span>: {meaning}
          </li>
        ))}
      </ul>
      <p className="print:hidden">With the keyboard, arrow keys go from mark to mark.</p>
    </div>
  );
}
