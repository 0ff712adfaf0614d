/*
 * Which former states of a session stay. Near by every moment, further back fewer: what a team looks for is "a minute ago", "before the break"
 * or "last week". What was overruled or could not be read stays longer than a moment does.
 */

export interface Moment {
  number: number;
  at: string;
  /** What happened to it. `restored` and `file`: a former state, or the state of a file, took its place. */
  why: "moment" | "conflict" | "restored" | "file" | "damaged";
}

/** At most so many of each kind: a session with all of them is a few megabytes. */
export const mostMoments = { newest: 12, quarters: 20, days: 14, others: 20 } as const;

/** No two moments are nearer to each other, in milliseconds. */
export const momentApart = 120_000;

/** The numbers of the states that may go, of those of one session. */
export function outlived(moments: readonly Moment[]): number[] {
  const newestFirst = [...moments].sort((a, b) => b.number - a.number);
  const usual = newestFirst.filter(({ why }) => why === "moment");
  const others = newestFirst.filter(({ why }) => why !== "moment");
  const stay = new Set([
    ...usual.slice(0, mostMoments.newest),
    ...lastOfEach(
      usual,
      ({ at }) => `${at.slice(0, 13)}${Math.floor(Number(at.slice(14, 16)) / 15)}`,
      mostMoments.quarters,
    ),
    ...lastOfEach(usual, ({ at }) => at.slice(0, 10), mostMoments.days),
    ...others.slice(0, mostMoments.others),
  ]);
  return moments.filter((moment) => !stay.has(moment)).map(({ number }) => number);
}

/** True when a state of now is far enough from the last one to be worth a place. */
export function isMoment(now: string, last: Moment | undefined): boolean {
  return last === undefined || Math.abs(Date.parse(now) - Date.parse(last.at)) >= momentApart;
}

/** The newest of each stretch of time, of the newest stretches. */
function lastOfEach(newestFirst: readonly Moment[], stretch: (moment: Moment) => string, most: number): Moment[] {
  const last = new Map<string, Moment>();
  for (const moment of newestFirst) if (!last.has(stretch(moment))) last.set(stretch(moment), moment);
  return [...last.values()].slice(0, most);
}
