/**
 * What a table has under a name that somebody wrote. Every object has a 'constructor' and a
 * 'toString', which are no entries.
 */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
