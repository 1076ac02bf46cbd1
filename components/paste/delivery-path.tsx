import type { Group, Stop } from '../../lib/reader/answer/types';
import { type Pointing, pointingProps } from './pointing';

export interface DeliveryPathProps {
  readonly group: Group;
  /** Covers names and addresses, where the visitor wants it. */
  readonly cover: (text: string) => string;
  readonly pointing: Pointing;
  /** The ids that have a mark in the text. */
  readonly marked: ReadonlySet<string>;
  /** Leads to the first mark of an id. */
  readonly show: (id: string) => void;
}

type Marks = Pick<DeliveryPathProps, 'cover' | 'marked' | 'show'>;

/**
 * The name of a server or a recipient. Where it stands in the text it is underlined as there, and
 * leads there.
 */
function Host({
  id,
  host,
  cover,
  marked,
  show,
}: { readonly id: string; readonly host: string } & Marks) {
  const look = 'block font-mono text-[0.85rem] [overflow-wrap:anywhere]';
  if (!marked.has(id)) return <span className={look}>{cover(host)}</span>;
  return (
    <button
      type="button"
      className={`${look} border-soft min-h-6 border-b text-left ${id === 'stop-recipient' ? 'border-b-2 border-dotted' : 'border-dashed'}`}
      onClick={() => show(id)}
    >
      {cover(host)}
      <span className="sr-only">, show in the text</span>
    </button>
  );
}

/** A party: its name and server, whether the message stopped there, and what it has to do. */
function PartyCard({
  stop: { id, name, part, host, acts, stops },
  ...marks
}: { readonly stop: Stop } & Marks) {
  return (
    <div
      className={`in-data-active:outline-2 h-full min-w-0 grow rounded-[10px] px-4 py-3 text-[0.95rem] ${acts ? 'border-tone bg-tint border-2' : 'border-rule bg-sheet text-soft border'}`}
    >
      <b className="text-ink block">{name}</b>
      {host && <Host id={`stop-${id}`} host={host} {...marks} />}
      {stops && <span className="text-tone block font-semibold">{stops}</span>}
      {acts ? (
        <>
          <span className="text-tone font-semibold">Has to act:</span> {part}
        </>
      ) : (
        !stops && part
      )}
    </div>
  );
}

/**
 * The way of the message as a small picture, which a screen reader reads as a list: who, which
 * server, where it stopped, who acts.
 */
export function DeliveryPath({ group, pointing, ...marks }: DeliveryPathProps) {
  const nobodyActs = group.way.every(({ acts }) => !acts);
  return (
    <>
      {nobodyActs && group.outcome !== 'delivered' && (
        <p className="bg-tint text-tone mb-3 inline-block rounded-lg px-4 py-2">
          <b>Nobody has to act now.</b>
        </p>
      )}
      <ol className="grid gap-2 md:grid-cols-4">
        {group.way.map((stop, place) => (
          <li
            key={stop.id}
            id={`stop-${stop.id}`}
            {...pointingProps(pointing, `stop-${stop.id}`)}
            className="flex flex-col items-stretch gap-1 md:flex-row md:items-center"
          >
            {place > 0 && (
              <span
                className={`self-center text-lg max-md:rotate-90 ${stop.stops ? 'text-tone font-bold' : 'text-soft'}`}
                aria-hidden="true"
              >
                {stop.stops ? '⇥' : '→'}
              </span>
            )}
            <PartyCard stop={stop} {...marks} />
          </li>
        ))}
      </ol>
    </>
  );
}
