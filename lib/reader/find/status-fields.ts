import { STATUS_FIELD } from './fact-patterns';

/** A field of a status part: its value unfolded for reading, and where it stands. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

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
      group.push({
        name: line.slice(0, colon).trim().toLowerCase(),
        value: value.trim(),
        start: start + colon + 1,
        end,
      });
    } else if (last && !line.startsWith('--')) {
      group[group.length - 1] = { ...last, value: `${last.value} ${line.trim()}`, end };
    }
    start = end + 1;
  }
  return groups.filter((group) => group.length > 0);
}
