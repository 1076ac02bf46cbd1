import type { Group } from '../../lib/reader/answer/types';
import { type Pointing, pointingProps } from './explanations';

interface Props {
  readonly group: Group;
  readonly cover: (text: string) => string;
  readonly pointing: Pointing;
  /** The ids that have a mark in the text. */
  readonly marked: ReadonlySet<string>;
  readonly show: (id: string) => void;
}

/**
 * The name of a server or a recipient; where it stands in the text, underlined as there, and the
 * way to it.
 */
function Host({
  id,
  host,
  marked,
  show,
}: { readonly id: string; readonly host: string } & Pick<Props, 'marked' | 'show'>) {
  const look = 'block font-mono text-[0.85rem] [overflow-wrap:anywhere]';
  if (!marked.has(id)) return <span className={look}>{host}</span>;
  return (
    <button
      type="button"
      className={`${look} border-soft min-h-6 border-b text-left ${id === 'stop-recipient' ? 'border-b-2 border-dotted' : 'border-dashed'}`}
      onClick={() => show(id)}
    >
      {host}
      <span className="sr-only">, show in the text</span>
    </button>
  );
}

/**
 * The way of the message as a small picture, which a screen reader reads as a list: who, which
 * server, where it stopped, who acts.
 */
export function DeliveryPath({ group, cover, pointing, marked, show }: Props) {
  const nobody = group.way.every(({ acts }) => !acts);
  return (
    <>
      {nobody && group.outcome !== 'delivered' && (
        <p className="bg-tint text-tone mb-3 inline-block rounded-lg px-4 py-2">
          <b>Nobody has to act now.</b>
        </p>
      )}
      <ol className="grid gap-2 md:grid-cols-4">
        {group.way.map(({ id, name, part, host, acts, stops }, place) => (
          <li
            key={id}
            id={`stop-${id}`}
            {...pointingProps(pointing, `stop-${id}`)}
            className="flex flex-col items-stretch gap-1 md:flex-row md:items-center"
          >
            {place > 0 && (
              <span
                className={`self-center text-lg max-md:rotate-90 ${stops ? 'text-tone font-bold' : 'text-soft'}`}
                aria-hidden="true"
              >
                {stops ? '⇥' : '→'}
              </span>
            )}
            <div
              className={`in-data-active:outline-2 h-full min-w-0 grow rounded-[10px] px-4 py-3 text-[0.95rem] ${acts ? 'border-tone bg-tint border-2' : 'border-rule bg-sheet text-soft border'}`}
            >
              <b className="text-ink block">{name}</b>
              {host && <Host id={`stop-${id}`} host={cover(host)} marked={marked} show={show} />}
              {stops && <span className="text-tone block font-semibold">{stops}</span>}
              {acts ? (
                <>
                  <span className="text-tone font-semibold">Has to act:</span> {part}
                </>
              ) : (
                !stops && part
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
