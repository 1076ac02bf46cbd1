import { STATUS_FIELD } from './fact-patterns';

/** A field of a status part: its value unfolded for reading, and where it stands. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const isRecipients = ({ name }: Field): boolean => name.endsWith('-recipient');

/** Fewer fields that stand apart may be the groups that they seem to be. */
const FEWEST_APART = 4;

/**
 * A page that shows a report may part every line from the next: then a group begins with the first
 * field about a recipient, or with a field that it has already.
 */
function joinApart(groups: readonly Field[][]): Field[][] {
  if (groups.length < FEWEST_APART || groups.some(({ length }) => length > 1)) return [...groups];
  const joined: Field[][] = [[]];
  for (const field of groups.flat()) {
    const group = joined.at(-1) ?? [];
    const begins = isRecipients(field) && !group.some(isRecipients) && group.length > 0;
    if (begins || group.some(({ name }) => name === field.name)) joined.push([field]);
    else group.push(field);
  }
  return joined;
}

/** Fields that the group of a recipient, or of a message, has once (RFC 3464, 2.2 and 2.3). */
const ONCE: readonly string[] = [
  'reporting-mta',
  'final-recipient',
  'original-recipient',
  'action',
  'status',
];

/** A page that leaves out empty lines sets the next group right below: it has the same fields again. */
const beginsNext = (name: string, group: readonly Field[]): boolean =>
  ONCE.includes(name) && group.some((field) => field.name === name) && group.some(isRecipients);

/**
 * The fields of a delivery-status part (RFC 3464, 2), in groups as empty lines part them. Folded
 * lines belong to the field before.
 */
export function statusGroups(text: string, from: number, to: number): Field[][] {
  const groups: Field[][] = [[]];
  let start = from;
  while (start < to) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    const line = text.slice(start, end);
    const group = groups.at(-1) ?? [];
    const last = group.at(-1);
    if (!line.trim()) {
      if (group.length > 0) groups.push([]);
    } else if (STATUS_FIELD.test(line)) {
      const colon = line.indexOf(':');
      const value = line.slice(colon + 1);
      const name = line.slice(0, colon).trim().toLowerCase();
      const own = beginsNext(name, group) ? [] : group;
      if (own !== group) groups.push(own);
      own.push({
        name,
        value: value.trim(),
        start: start + colon + 1,
        end,
      });
    } else if (last && !line.startsWith('--')) {
      group[group.length - 1] = { ...last, value: `${last.value} ${line.trim()}`, end };
    }
    start = end + 1;
  }
  return joinApart(groups.filter((group) => group.length > 0));
}
