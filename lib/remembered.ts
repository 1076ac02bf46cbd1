/** Works out once for each object what follows from it: the object may not be changed afterwards. */
export function remembered<From extends object, Result>(
  workOut: (from: From) => Result,
): (from: From) => Result {
  const known = new WeakMap<From, Result>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const result = workOut(from);
    known.set(from, result);
    return result;
  };
}
