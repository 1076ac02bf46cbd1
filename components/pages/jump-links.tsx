import { routes } from '../../lib/routes';

/** Links to the groups of the table and to its other orders. */
export function JumpLinks({
  groups,
}: {
  readonly groups: readonly { readonly digit: string; readonly name: string }[];
}) {
  return (
    <nav
      id="codes"
      aria-label="Groups of the table"
      className="text-soft mt-9 flex flex-wrap items-center gap-2 text-[0.95rem] print:hidden"
    >
      Go to
      {groups.map(({ digit, name }) => (
        <a key={digit} href={`#${digit}xx`} className={`chip class-${digit} text-tone!`}>
          {digit}xx {name.split(':')[0]?.toLowerCase()}
        </a>
      ))}
      or group by
      <a href={routes.functions()} className="chip">
        function
      </a>
      <a href={routes.commands()} className="chip">
        command
      </a>
    </nav>
  );
}
