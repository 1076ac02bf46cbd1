import type { TableRow as Row } from '../../lib/pages/table';
import * as routes from '../../lib/routes';

/** The enhanced codes that are often seen with it. */
function Twins({ twins }: Pick<Row, 'twins'>) {
  return (
    <td className="text-soft col-start-2 font-mono text-[0.9rem] md:w-36">
      {twins.map(({ code, href }) => (
        <span key={code} className="mr-2 inline-block">
          {href ? (
            <a href={href} className="text-soft inline-flex min-h-6 items-center">
              {code}
            </a>
          ) : (
            code
          )}
        </span>
      ))}
    </td>
  );
}

/** A code in the table: number, name and meaning, who has to act, codes that go with it. */
export function TableRow({
  row,
  partyNames,
}: {
  readonly row: Row;
  readonly partyNames: Readonly<Record<string, string>>;
}) {
  return (
    <tr
      id={`c${row.code}`}
      className={`class-${row.code.charAt(0)} border-rule grid grid-cols-[4.2rem_1fr] border-b py-2 align-baseline md:table-row md:py-0 [&>*]:md:py-2 [&>*]:print:py-1.5 [&>*]:md:pr-3 print:break-inside-avoid`}
    >
      <th scope="row" className="font-normal md:w-18">
        <a
          href={routes.code(row.code)}
          className="text-tone inline-flex min-h-6 items-center font-mono text-[1.25rem] font-semibold no-underline hover:underline"
        >
          {row.code}
        </a>
      </th>
      <td className="min-w-0">
        <b className="font-semibold">{row.name}.</b> {row.plain}{' '}
        {row.mark && (
          <span className="border-rule text-soft rounded-sm border px-1 text-[0.8rem] whitespace-nowrap">
            {row.mark}
          </span>
        )}
      </td>
      <td className="text-soft col-start-2 text-[0.92rem] md:w-52">
        {partyNames[row.who]}: {row.act}
      </td>
      <Twins twins={row.twins} />
    </tr>
  );
}
