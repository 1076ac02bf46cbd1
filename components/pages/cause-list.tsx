import type { Cause } from '../../data/types';
import * as routes from '../../lib/routes';
import { Section } from '../parts/section';

/** Causes of one family: name, what happened, who can act. */
export function CauseList({
  id,
  title,
  causes,
  partyNames,
}: {
  readonly id: string;
  readonly title: string;
  readonly causes: readonly Cause[];
  readonly partyNames: Readonly<Record<string, string>>;
}) {
  return (
    <Section id={id} title={title}>
      <ul>
        {causes.map((cause) => (
          <li
            key={cause.id}
            className="border-rule grid gap-x-4 border-b py-2.5 md:grid-cols-[16rem_1fr_16rem]"
          >
            <a href={routes.cause(cause.id)} className="font-semibold">
              {cause.name}
            </a>
            <span>{cause.because.charAt(0).toUpperCase() + cause.because.slice(1)}.</span>
            <span className="text-soft text-[0.92rem]">
              {partyNames[cause.who]}: {cause.act}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
