import type { Line } from '../../lib/reader/answer/line';
import { type Answer, addressOf, factsOf, type Program } from './answers';
import type { Taken } from './taken';

type Row = Line['deliveries'][number];

const isQueue = (kind: Taken['kind']): boolean => kind.startsWith('queue');

/**
 * Exim lists addresses in its queue without a reason (exim(8), -bp), and its warning gives none
 * unless a server has answered.
 */
const hasReasons = (answer: Answer, kind: Taken['kind'], program: Program): boolean => {
  if (program !== 'exim') return true;
  const { outcome, basic } = factsOf(answer, program);
  return kind !== 'queue' && !(kind === 'notice' && outcome === 'delayed' && !basic);
};

/** Whom a text tells of: a notice and the log of a message of one, a queue of all that wait. */
export function expectedIn(
  taken: Taken,
  program: Program,
  answers: readonly Answer[],
): readonly Answer[] {
  return answers.filter(
    (answer) =>
      (taken.kind === 'log' || taken.text.includes(addressOf(answer))) &&
      (!isQueue(taken.kind) || factsOf(answer, program).outcome === 'delayed'),
  );
}

function rowFaults(row: Row, answer: Answer, kind: Taken['kind'], program: Program): string[] {
  const { outcome, basic, enhanced, permanent, causes } = factsOf(answer, program);
  const told = hasReasons(answer, kind, program);
  const reason = told ? { basic, enhanced, permanent } : {};
  const facts = { outcome, side: 'sender', ...reason };
  const faults = Object.entries(facts)
    .filter(([name, value]) => value !== undefined && row[name] !== value)
    .map(([name, value]) => `${name} ${String(row[name])}, not ${String(value)}`);
  const wrongCause =
    told && !causes.some((cause) => cause === row['cause'])
      ? [`cause ${String(row['cause'])}, not ${causes.join(' or ')}`]
      : [];
  return [...faults, ...wrongCause];
}

/** What was read wrongly in one text, a line each; a person whom no one wrote to is a fault too. */
export function faultsIn(
  taken: Taken,
  program: Program,
  answers: readonly Answer[],
  { deliveries }: Line,
): string[] {
  const expected = expectedIn(taken, program, answers);
  const addresses = expected.map(addressOf);
  const strangers = deliveries
    .filter(
      ({ recipient, outcome }) => outcome !== 'delivered' && !addresses.includes(`${recipient}`),
    )
    .map(({ recipient }) => `“${recipient}” is told of, who is not meant`);
  const read = expected.flatMap((answer) => {
    const rows = deliveries.filter(({ recipient }) => recipient === addressOf(answer));
    const [row] = rows;
    if (!row) return [`${answer.id}: not read`];
    const twice = rows.length > 1 ? [`told ${rows.length} times`] : [];
    return [...twice, ...rowFaults(row, answer, taken.kind, program)].map(
      (fault) => `${answer.id}: ${fault}`,
    );
  });
  return [...strangers, ...read];
}
