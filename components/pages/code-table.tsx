import { codeTableTexts } from '../../data/interface/code-table';
import { filled } from '../../lib/filled';
import type { TableGroup } from '../../lib/pages/table';
import { type PluralForms, pluralOf } from '../../lib/plural';
import { TableRow } from './table-row';

/** Is the digit the first one, as in 5xx, or the second, as in x5z? */
export type DigitPlace = 'first' | 'second';

interface Props {
  readonly group: TableGroup;
  /** Who has to act, by the id of the party. */
  readonly partyNames: Readonly<Record<string, string>>;
  /** How many numbers no standard defines, in words. */
  readonly oddCounts: PluralForms;
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

/** A row a code that reads as a sentence. */
function Rows({
  rows,
  caption,
  partyNames,
}: Pick<Props, 'partyNames'> & Pick<TableGroup, 'rows'> & { readonly caption: string }) {
  const { columns } = codeTableTexts;
  return (
    <table className="w-full text-left">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{columns.code}</th>
          <th scope="col">{columns.says}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.twins}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.code} row={row} partyNames={partyNames} />
        ))}
      </tbody>
    </table>
  );
}

/**
 * All codes of one digit: the group's introduction, the codes of standards, and folded the numbers
 * that none defines. Those are open on paper and without scripts (see globals.css).
 */
export function CodeGroup({ group, partyNames, oddCounts, place = 'first' }: Props) {
  const { digit, name, rows, odd } = group;
  const which = filled(codeTableTexts.groups[place], { digit });
  return (
    <section
      id={place === 'first' ? `${digit}xx` : `x${digit}z`}
      aria-labelledby={`group-${digit}`}
      className={`${place === 'first' ? `class-${digit}` : ''} mt-10 scroll-mt-4 print:mt-1`}
    >
      <GroupHead group={group} place={place} />
      {rows.length > 0 && (
        <Rows rows={rows} caption={`${which}: ${name}`} partyNames={partyNames} />
      )}
      {odd.length > 0 && (
        <details className="unfolds">
          <summary className="text-soft min-h-11 cursor-pointer content-center print:min-h-0">
            {pluralOf(odd.length, oddCounts)}
          </summary>
          <Rows
            rows={odd}
            caption={`${which}: ${pluralOf(odd.length, oddCounts)}`}
            partyNames={partyNames}
          />
        </details>
      )}
    </section>
  );
}
