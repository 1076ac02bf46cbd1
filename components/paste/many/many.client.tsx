import { useMemo, useState } from 'react';
import { pluralOf } from '../../../lib/plural';
import type { Column, Many as ManyAnswer } from '../../../lib/reader/answer/many';
import type { Group } from '../../../lib/reader/answer/types';
import type { Report } from '../../../lib/reader/judge/types';
import { findRows, nextOrder, type Order, sortRows } from './arrange';
import { Controls } from './controls.client';
import { DeliveryCards } from './delivery-cards';
import { DeliveryTable } from './delivery-table';
import { makeRows, type Row } from './rows';
import { SaveBar } from './save-bar.client';
import { useNarrow } from './use-narrow.client';

export interface ManyProps {
  readonly many: ManyAnswer;
  readonly groups: readonly Group[];
  readonly report: Report;
  readonly chosen: Group;
  /** Explains a verdict; `place` is that of the delivery whose line is to be shown. */
  readonly choose: (group: Group, place: number | undefined) => void;
  readonly cover: (text: string) => string;
  /** What happened, by the id of the outcome. */
  readonly outcomes: Readonly<Record<string, string>>;
}

const countOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { deliveries }) => sum + deliveries.length, 0);

/** The line of a delivery is scrolled to inside of the text; the text itself has to be in view. */
const showText = (): void =>
  document.querySelector('[data-part="text"]')?.scrollIntoView({ block: 'nearest' });

/**
 * All deliveries of an answer as a table, on a phone as cards, what the own server refused apart. A
 * row opens to its addresses, each of which leads to its line in the text.
 */
export function Many({ many, groups, report, chosen, choose, cover, outcomes }: ManyProps) {
  const { texts, sources } = many;
  const [query, find] = useState('');
  const [outcome, show] = useState('');
  const [order, sort] = useState<Order>();
  const Rows = useNarrow() ? DeliveryCards : DeliveryTable;
  const [open, setOpen] = useState<ReadonlySet<Group>>(new Set());
  const all = useMemo(
    () => makeRows(groups, report, sources, outcomes),
    [groups, report, sources, outcomes],
  );
  const rows = useMemo(() => {
    const ofOutcome = all.filter(({ group }) => !outcome || group.outcome === outcome);
    return sortRows(findRows(ofOutcome, query), order);
  }, [all, outcome, query, order]);
  const isNarrowed = query.trim() !== '' || outcome !== '';

  function toggle({ group }: Row): void {
    const next = new Set(open);
    if (!next.delete(group)) next.add(group);
    setOpen(next);
    choose(group, undefined);
  }

  const tableOf = (title: string, some: readonly Row[]) => (
    <Rows
      title={title}
      rows={some}
      chosen={chosen}
      isOpen={({ group, deliveries }) =>
        open.has(group) || (query.trim() !== '' && deliveries.length < group.results.length)
      }
      toggle={toggle}
      showDelivery={({ group }, { place }) => {
        choose(group, place);
        requestAnimationFrame(showText);
      }}
      order={order}
      sort={(column: Column) => sort(nextOrder(order, column))}
      cover={cover}
      texts={texts}
    />
  );
  const arrivals = rows.filter(({ arrival }) => arrival);
  const own = rows.filter(({ arrival }) => !arrival);
  return (
    <section aria-label={texts.title} className="mb-4">
      <Controls
        query={query}
        find={find}
        outcome={outcome}
        show={show}
        shown={[...new Set(groups.map((group) => group.outcome))]}
        outcomes={outcomes}
        texts={texts}
      />
      <p role="status" className="text-soft min-h-6 text-[0.9rem]">
        {isNarrowed && (rows.length > 0 ? pluralOf(countOf(rows), texts.found) : texts.nothing)}
      </p>
      {own.length > 0 && tableOf(texts.title, own)}
      {arrivals.length > 0 && (
        <>
          <h2 className="mt-3 text-[1rem]">{texts.arrivals}</h2>
          <p className="text-soft text-[0.9rem]">{texts.arrivalsLead}</p>
          {tableOf(texts.arrivals, arrivals)}
        </>
      )}
      <SaveBar rows={rows} report={report} cover={cover} texts={texts} />
    </section>
  );
}
