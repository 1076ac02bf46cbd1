import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import { isAtExchanger } from './exchanger';
import type { Chance } from './weigh';

/** Nobody logs in at the server that takes the mail of the recipient's domain. */
const AT_EXCHANGER: CauseId = 'login-failed';

/** As long as nobody has named a recipient, whoever "does not exist" is the sender. */
const OF_RECIPIENT: readonly CauseId[] = [
  'user-unknown',
  'moved',
  'restricted-recipient',
  'too-many-recipients',
];

const BEFORE_SENDER: ReadonlySet<Delivery['stage']> = new Set<Delivery['stage']>([
  'connect',
  'greeting',
]);

const sumOf = (chances: readonly Chance[]): number =>
  chances.reduce((sum, { chance }) => sum + chance, 0);

/** The chances of others than some causes, as if those had none. */
function without(causes: readonly CauseId[], chances: readonly Chance[]): readonly Chance[] {
  const left = chances.filter(({ cause }) => !causes.includes(cause));
  const all = sumOf(left);
  return left.map(({ cause, chance }) => ({ cause, chance: chance / all }));
}

/** The same words speak of the sender. */
function ofSender(chances: readonly Chance[]): readonly Chance[] {
  const moved = sumOf(chances.filter(({ cause }) => OF_RECIPIENT.includes(cause)));
  return chances
    .map(({ cause, chance }) => ({
      cause,
      chance: cause === 'sender-rejected' ? chance + moved : chance,
    }))
    .filter(({ cause }) => !OF_RECIPIENT.includes(cause))
    .sort((a, b) => b.chance - a.chance);
}

/** Chances without the causes that cannot be, where and when the server answered; most likely first. */
export function withoutRuledOut(delivery: Delivery, all: readonly Chance[]): readonly Chance[] {
  const chances = isAtExchanger(delivery) ? without([AT_EXCHANGER], all) : all;
  if (delivery.stage === 'sender') return ofSender(chances);
  return BEFORE_SENDER.has(delivery.stage) ? without(OF_RECIPIENT, chances) : chances;
}
