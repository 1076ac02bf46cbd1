import type { DigitGroup } from '../../data/types';
import * as routes from '../../lib/routes';
import { Section } from '../parts/section';

function Groups({
  groups,
  partOf,
  pageOf,
}: {
  readonly groups: readonly DigitGroup[];
  readonly partOf: (digit: string) => string;
  readonly pageOf: (digit: string) => string;
}) {
  return (
    <ul className="mt-2 space-y-1">
      {groups.map(({ digit, name }) => (
        <li key={digit}>
          <a href={routes.code(pageOf(digit))} className="mr-2 font-mono font-semibold">
            {partOf(digit)}
          </a>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** What the numbers of an enhanced code say: whoever has no JavaScript reads the code with it. */
export function ThreeNumbers({
  title,
  lead,
  classes,
  subjects,
}: {
  readonly title: string;
  readonly lead: string;
  readonly classes: readonly DigitGroup[];
  readonly subjects: readonly DigitGroup[];
}) {
  return (
    <Section id="three-numbers" title={title}>
      <p className="max-w-[42rem]">{lead}</p>
      <div className="mt-2 grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <Groups
          groups={classes}
          partOf={(digit) => `${digit}.y.z`}
          pageOf={(digit) => `${digit}xx`}
        />
        <Groups
          groups={subjects}
          partOf={(digit) => `x.${digit}.z`}
          pageOf={(digit) => `x.${digit}`}
        />
      </div>
    </Section>
  );
}
