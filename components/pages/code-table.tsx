import type { TableGroup } from '../../lib/pages/table';
import { routes } from '../../lib/routes';

/**
 * All codes of one first digit: the group's introduction, then a row a code that reads as a
 * sentence.
 */
export function CodeGroup({
  group,
  partyNames,
  place = 'first',
}: {
  readonly group: TableGroup;
  readonly partyNames: Readonly<Record<string, string>>;
  readonly place?: 'first' | 'second';
}) {
  return (
    <section
      id={place === 'first' ? `${group.digit}xx` : `x${group.digit}z`}
      aria-labelledby={`group-${group.digit}`}
      className={`${place === 'first' ? `class-${group.digit}` : ''} mt-10 scroll-mt-4 print:mt-3`}
    >
      <header className="border-tone grid grid-cols-[auto_1fr] gap-x-4 border-b-2 pb-3">
        <span
          aria-hidden="true"
          className="text-tone font-mono text-[3.2rem] leading-none font-bold"
        >
          {place === 'first' ? group.digit : `x${group.digit}z`}
        </span>
        <div>
          <h2 id={`group-${group.digit}`} className="text-tone">
            {group.name}
          </h2>
          <p className="text-soft max-w-[46rem]">{group.plain}</p>
        </div>
      </header>
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
            <th scope="col">Who has to act</th>
            <th scope="col">Often seen with</th>
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <tr
              key={row.code}
              id={`c${row.code}`}
              className={`class-${row.code.charAt(0)} border-rule grid grid-cols-[4.2rem_1fr] border-b py-2 align-baseline md:table-row md:py-0 [&>*]:md:py-2 [&>*]:md:pr-3 print:break-inside-avoid`}
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
              <td className="text-soft col-start-2 font-mono text-[0.9rem] md:w-36">
                {row.twins.map(({ code, href }) => (
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
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
