import type { TableGroup } from '../../lib/pages/table';
import { TableRow } from './table-row';

/** Is the digit the first one, as in 5xx, or the second, as in x5z? */
export type DigitPlace = 'first' | 'second';

interface Props {
  readonly group: TableGroup;
  /** Who has to act, by the id of the party. */
  readonly partyNames: Readonly<Record<string, string>>;
  readonly place?: DigitPlace;
}

/** The digit and what it means. */
function GroupHead({ group: { digit, name, plain }, place }: Pick<Props, 'group' | 'place'>) {
  return (
    <header className="border-tone grid grid-cols-[auto_1fr] gap-x-4 border-b-2 pb-3">
      <span aria-hidden="true" className="text-tone font-mono text-[3.2rem] leading-none font-bold">
        {place === 'first' ? digit : `x${digit}z`}
      </span>
      <div>
        <h2 id={`group-${digit}`} className="text-tone">
          {name}
        </h2>
        <p className="text-soft max-w-[46rem]">{plain}</p>
      </div>
    </header>
  );
}

/**
 * All codes of one first digit: the group's introduction, then a row a code that reads as a
 * sentence.
 */
export function CodeGroup({ group, partyNames, place = 'first' }: Props) {
  return (
    <section
      id={place === 'first' ? `${group.digit}xx` : `x${group.digit}z`}
      aria-labelledby={`group-${group.digit}`}
      className={`${place === 'first' ? `class-${group.digit}` : ''} mt-10 scroll-mt-4 print:mt-3`}
    >
      <GroupHead group={group} place={place} />
      <table className="w-full text-left">
        <caption className="sr-only">
          {place === 'first'
            ? `Codes that begin with ${group.digit}`
            : `Codes with ${group.digit} in the middle`}
          : {group.name}
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Code</th>
            <th scope="col">What it says</th>
            <th scope="col">Who needs to act</th>
            <th scope="col">Often seen with</th>
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <TableRow key={row.code} row={row} partyNames={partyNames} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
