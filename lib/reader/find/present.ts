/**
 * The facts that were found: an optional field is left out rather than undefined
 * (`exactOptionalPropertyTypes`).
 */
export function present<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const found: Partial<T> = {};
  for (const name in facts) if (facts[name] !== undefined) found[name] = facts[name];
  return found as { [K in keyof T]?: Exclude<T[K], undefined> };
}
