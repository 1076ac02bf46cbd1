import { answerLabels } from '../../data/interface/answer';
import { filled } from '../../lib/filled';
import type { Group } from '../../lib/reader/answer/types';
import { breakable } from './breakable';
import { type Pointing, pointingProps } from './pointing';
import type { PasteBoxTexts } from './texts';
import { toneOf } from './verdict';

/** A row with more addresses than these would be longer than the answer. */
const MOST_NAMED = 3;

/** The recipients of a verdict; of many the first ones, and how many more there are. */
export function nameRecipients(
  { recipients }: Pick<Group, 'recipients'>,
  { unnamedRecipient, moreRecipients }: PasteBoxTexts,
): string {
  if (recipients.length === 0) return unnamedRecipient;
  const named = recipients.slice(0, MOST_NAMED).join(', ');
  const rest = recipients.length - MOST_NAMED;
  return rest > 0 ? filled(moreRecipients, { recipients: named, count: String(rest) }) : named;
}

interface Props {
  readonly groups: readonly Group[];
  readonly chosen: Group;
  readonly choose: (group: Group) => void;
  readonly cover: (text: string) => string;
  readonly pointing: Pointing;
  readonly texts: PasteBoxTexts;
}

/** A row for each verdict; the chosen one is explained below. */
export function VerdictRows({ groups, chosen, choose, cover, pointing, texts }: Props) {
  return (
    <ul className="mb-4" aria-label={answerLabels.recipients}>
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
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {breakable(cover(nameRecipients(group, texts)))}
            </span>
            <span className="text-soft">
              <b className="text-tone font-semibold">
                {texts.outcomes[group.outcome] ?? group.outcome}
              </b>
              {group.outcome !== 'delivered' && `: ${group.cause.name}`}{' '}
              <span className="font-mono">{group.codes.join(' ')}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
