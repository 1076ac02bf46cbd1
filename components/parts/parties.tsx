import { partyTexts } from '../../data/interface/parties';
import type { Party } from '../../data/types';

interface Stop {
  readonly id: Party;
  readonly name: string;
  readonly part: string;
}

/** The way of a message as a list; the party that has to act stands out and says what to do. */
export function Parties({
  way,
  who,
  act,
}: {
  readonly way: readonly Stop[];
  readonly who: Party;
  readonly act: string;
}) {
  return (
    <>
      {who === 'nobody' && (
        <p className="bg-tint text-tone mb-3 inline-block rounded-lg px-4 py-2">
          <b>{partyTexts.nobodyActs}</b> {act}.
        </p>
      )}
      <ol className="grid gap-2 md:grid-cols-4">
        {way.map((stop, place) => {
          const acts = stop.id === who;
          return (
            <li
              key={stop.id}
              className="flex flex-col items-stretch gap-1 md:flex-row md:items-center"
            >
              <div
                className={`h-full grow rounded-[10px] px-4 py-3 text-[0.95rem] ${acts ? 'border-tone bg-tint border-2' : 'border-rule bg-sheet text-soft border'}`}
              >
                <b className="text-ink block">{stop.name}</b>
                {acts ? (
                  <>
                    <span className="text-tone font-semibold">{partyTexts.needsToAct}</span> {act}
                  </>
                ) : (
                  stop.part
                )}
              </div>
              {place < way.length - 1 && (
                <span aria-hidden="true" className="text-soft self-center text-lg max-md:rotate-90">
                  →
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
