/**
 * How many letters differ (missing, too many, wrong, or two swapped); at most the length of the
 * longer word. Optimal string alignment: 'unknwon' is one away from 'unknown'.
 */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    const above = rows[i - 1] ?? [];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const plain = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + same,
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(plain, (rows[i - 2]?.[j - 2] ?? 0) + 1) : plain);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
