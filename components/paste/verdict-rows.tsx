import type { Group } from '../../lib/reader/answer/types';
import { type Pointing, pointingProps } from './explanations';
import { toneOf } from './verdict';

const MOST = 3;

const words: Readonly<Record<string, string>> = {
  failed: 'not delivered',
  delayed: 'delayed',
  delivered: 'delivered',
};

function recipientsOf({ recipients }: Group): string {
  if (recipients.length === 0) return 'A recipient that is not named';
  const rest = recipients.length - MOST;
  return recipients.slice(0, MOST).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

interface Props {
  readonly groups: readonly Group[];
  readonly chosen: Group;
  readonly choose: (group: Group) => void;
  readonly cover: (text: string) => string;
  readonly pointing: Pointing;
}

/** A row for each verdict; the chosen one is explained below. */
export function VerdictRows({ groups, chosen, choose, cover, pointing }: Props) {
  return (
    <ul className="mb-4" aria-label="Recipients by what happened">
      {groups.map((group, place) => (
        <li
          key={`${place}${group.cause.id}`}
          className={`${toneOf(group)} data-active:outline-tone data-active:outline-2`}
          id={`row-${place}`}
          {...pointingProps(pointing, `row-${place}`)}
        >
          <button
            type="button"
            aria-pressed={group === chosen}
            onClick={() => choose(group)}
            className={`border-rule grid w-full gap-x-4 border-b px-3 py-2 text-left sm:grid-cols-[1fr_auto] ${group === chosen ? 'bg-tint border-l-tone border-l-4' : 'border-l-4 border-l-transparent'}`}
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">{cover(recipientsOf(group))}</span>
            <span className="text-soft">
              <b className="text-tone font-semibold">{words[group.outcome] ?? group.outcome}</b>
              {group.outcome !== 'delivered' && `: ${group.cause.name}`}{' '}
              <span className="font-mono">{group.codes.join(' ')}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
