/** Keys that are remembered at once where nothing else is said: more than any data has languages, and a bound on memory. */
const MOST_KEYS = 1_000;

/** A function of a text that remembers what it gave: it forgets all once that is too much. */
export function remembered<Result extends {}>(compute: (key: string) => Result, most = MOST_KEYS): (key: string) => Result {
  const known = new Map<string, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const result = compute(key);
    known.set(key, result);
    return result;
  };
}
