import { partyTexts } from '../../data/interface/parties';
import type { Group, Stop } from '../../lib/reader/answer/types';
import { breakable } from './breakable';
import { type Pointing, pointingProps } from './pointing';
import type { PasteBoxTexts } from './texts';

interface Props {
  readonly group: Group;
  /** Covers names and addresses, where the visitor wants it. */
  readonly cover: (text: string) => string;
  readonly pointing: Pointing;
  readonly texts: PasteBoxTexts;
}

/** A party: its name and server, whether the message stopped there, and what it has to do. */
function Party({ stop, cover }: { readonly stop: Stop; readonly cover: (text: string) => string }) {
  const { name, host, part, acts, stops } = stop;
  return (
    <>
      <b className={acts || stops ? 'text-ink' : 'font-normal'}>{name}</b>
      {host && (
        <>
          {' '}
          <span className="font-mono text-[0.85em]">{breakable(cover(host))}</span>
        </>
      )}
      {stops && <span className="text-tone block font-semibold">✕ {stops}</span>}
      {acts && (
        <span className="text-tone block">
          <b>{partyTexts.needsToAct}</b> {part}
        </span>
      )}
    </>
  );
}

/**
 * The way of the message, which a screen reader reads as a list: who, which server, where it
 * stopped, who acts.
 */
export function DeliveryPath({ group, pointing, cover, texts }: Props) {
  const nobodyActs = group.way.every(({ acts }) => !acts);
  return (
    <details className="mt-3">
      <summary className="min-h-6 cursor-pointer font-semibold">{texts.way}</summary>
      {nobodyActs && <p className="text-tone mb-1">{partyTexts.nothingNow}</p>}
      <ol className="text-soft border-rule mt-1 border-l-2 text-[0.9rem]">
        {group.way.map((stop) => (
          <li
            key={stop.id}
            id={`stop-${stop.id}`}
            {...pointingProps(pointing, `stop-${stop.id}`)}
            className="data-active:outline-tone py-0.5 pl-3 data-active:outline-2"
          >
            <Party stop={stop} cover={cover} />
          </li>
        ))}
      </ol>
    </details>
  );
}
