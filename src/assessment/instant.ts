/** The last moment that a document can name. */
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The moment of a change, later than all moments of before: `now`, unless the clock of the computer is behind them; then a blink after the
 * last of them. All are UTC instants.
 */
export function momentAfter(now: string, ...before: readonly string[]): string {
  const last = Math.max(...before.map((moment) => Date.parse(moment)));
  return Date.parse(now) > last ? now : new Date(Math.min(last + 1, latest)).toISOString();
}
