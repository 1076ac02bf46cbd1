/**
 * The facts that were found: an optional field is left out rather than undefined
 * (`exactOptionalPropertyTypes`).
 */
export function present<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
