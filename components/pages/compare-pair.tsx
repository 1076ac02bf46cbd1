import type { ReactNode } from 'react';
import type { Pair, PairSide } from '../../lib/pages/pair';
import { PageHead } from '../parts/page-head';
import type { Say } from '../parts/prose';
import { CauseCounts } from '../parts/replies';
import { Section } from '../parts/section';
import { SourceLine } from '../parts/sources';

interface Texts {
  readonly difference: string;
  readonly table: string;
  readonly none: string;
  readonly rows: Readonly<
    Record<
      'plain' | 'kind' | 'again' | 'who' | 'first' | 'standards' | 'causes' | 'providers',
      string
    >
  >;
}

function Standards({ side, none }: { readonly side: PairSide; readonly none: string }) {
  if (side.standards.length === 0) return none;
  return side.standards.map(({ text, by }) => (
    <span key={text + by.label} className="block">
      {text} <SourceLine source={by} />
    </span>
  ));
}

function Senders({ side: { providers, others } }: { readonly side: PairSide }) {
  return (
    <>
      {providers.map(({ name, href }, place) => (
        <span key={href}>
          {place > 0 && ', '}
          <a href={href}>{name}</a>
        </span>
      ))}
      {others && ` ${others}`}
    </>
  );
}

function Causes({ side: { causes, otherCauses } }: { readonly side: PairSide }) {
  return (
    <>
      <CauseCounts causes={causes} />
      {otherCauses && <p className="text-soft mt-1">{otherCauses}</p>}
    </>
  );
}

/** One question, answered for both: on a narrow page the question stands above the answers. */
function Row({ name, cells }: { readonly name: string; readonly cells: readonly ReactNode[] }) {
  return (
    <tr className="border-rule border-b align-baseline max-md:grid max-md:grid-cols-2 max-md:gap-x-4 max-md:py-2 [&>*]:md:py-2 [&>*]:md:pr-4">
      <th
        scope="row"
        className="text-soft text-left font-normal max-md:col-span-2 max-md:text-[0.9rem] md:w-44"
      >
        {name}
      </th>
      {cells.map((cell, place) => (
        <td key={`${place}`} className="min-w-0 [overflow-wrap:anywhere] md:w-[40%]">
          {cell}
        </td>
      ))}
    </tr>
  );
}

function Head({ sides }: Pick<Pair, 'sides'>) {
  return (
    <thead className="max-md:block">
      <tr className="border-rule border-b text-left align-baseline max-md:grid max-md:grid-cols-2 max-md:gap-x-4 max-md:pb-2">
        <td className="max-md:hidden" />
        {sides.map(({ code, name, href, tone }) => (
          <th key={code} scope="col" className={`class-${tone} min-w-0`}>
            <a href={href} className="text-tone block font-mono text-[1.5rem]">
              {code}
            </a>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Props {
  readonly page: Pair;
  readonly texts: Texts;
  readonly say: Say;
}

/** Two codes that are confused: the difference first, then both side by side. */
export function ComparePair({ page: { title, lead, difference, sides }, texts, say }: Props) {
  const of = (show: (side: PairSide) => ReactNode) => sides.map(show);
  return (
    <article>
      <PageHead title={title} lead={lead} />
      <Section id="difference" title={texts.difference}>
        {difference.map((text) => (
          <p key={text} className="mb-2 max-w-[46rem]">
            {say(text)}
          </p>
        ))}
      </Section>
      <Section id="side-by-side" title={texts.table}>
        <table className="w-full max-md:block">
          <Head sides={sides} />
          <tbody className="max-md:block">
            <Row name={texts.rows.plain} cells={of(({ plain }) => say(plain))} />
            <Row name={texts.rows.kind} cells={of(({ kind }) => kind)} />
            <Row name={texts.rows.again} cells={of(({ again }) => say(again))} />
            <Row name={texts.rows.who} cells={of(({ who }) => who)} />
            <Row name={texts.rows.first} cells={of(({ first }) => say(first))} />
            <Row
              name={texts.rows.standards}
              cells={of((side) => <Standards key={side.code} side={side} none={texts.none} />)}
            />
            <Row
              name={texts.rows.causes}
              cells={of((side) => <Causes key={side.code} side={side} />)}
            />
            <Row
              name={texts.rows.providers}
              cells={of((side) => <Senders key={side.code} side={side} />)}
            />
          </tbody>
        </table>
      </Section>
    </article>
  );
}
