import type { LogEntry } from "../../assessment/log.ts";
import { longestLog, oneBreath } from "../../assessment/log.ts";
import type { Assessment } from "../../assessment/model.ts";
import { currentRound } from "../../assessment/model.ts";
import { changedKeys, differences } from "./differences.ts";
import { same } from "./same.ts";

/*
 * What one state of a session is to another: its log tells what happened, and only grows. No clock is asked which of two is the later one, since
 * computers disagree about the time; and what is different has to be told by what happened since, or the one did not simply grow from the other.
 */

/** `same`: they say the same. `newer`: the other one grew from this one. `older`: this one grew from it. `apart`: both were changed. */
export type Kinship = "same" | "newer" | "older" | "apart";

/** What `other` is to `present`: two states of the session with one id. */
export function kinshipOf(present: Assessment, other: Assessment): Kinship {
  if (saysTheSame(present, other)) return "same";
  if (hasGrownFrom(other, present)) return "newer";
  return hasGrownFrom(present, other) ? "older" : "apart";
}

/** True when nothing is different but the log and the time of the last change. */
export function saysTheSame(one: Assessment, other: Assessment): boolean {
  return same({ ...one, updated: "", log: [] }, { ...other, updated: "", log: [] });
}

/** True when all that happened to `former` is in `later`, and what is different between the two happened since. */
export function hasGrownFrom(later: Assessment, former: Assessment): boolean {
  const known = new Set(former.log.map(textOf));
  const since = later.log.filter((entry) => !known.has(textOf(entry)));
  return holdsLog(later.log, former.log) && isTold(former, later, since);
}

function textOf(entry: LogEntry): string {
  return JSON.stringify([entry.at, entry.what, entry.about, entry.to]);
}

function holdsLog(later: readonly LogEntry[], former: readonly LogEntry[]): boolean {
  const there = new Set(later.map(textOf));
  // Of a log that is full the oldest have gone.
  const first = later.length < longestLog ? Number.NEGATIVE_INFINITY : Date.parse(later[0]?.at ?? "");
  const lasting = former.filter(({ at }) => Date.parse(at) >= first);
  if (former.length > 0 && lasting.length === 0) return false;
  const own = new Set(former.map(textOf));
  const next = later.find((entry) => !own.has(textOf(entry)));
  return lasting.every((entry) => there.has(textOf(entry)) || (entry === former.at(-1) && goesOn(entry, next)));
}

/** Typing that goes on takes the place of its former entry. Longer than a breath after it, it may as well be somebody else who typed. */
function goesOn({ at, what, about }: LogEntry, next: LogEntry | undefined): boolean {
  const apart = Date.parse(next?.at ?? "") - Date.parse(at);
  return next?.what === what && next.about === about && apart > 0 && apart < oneBreath;
}

/** These may have changed anything. */
const changeAll = new Set([
  "change.undone",
  "change.redone",
  "removal.undone",
  "proposals.returned",
  "practice.begun",
  "session.restored",
  "session.joined",
]);

function isTold(former: Assessment, later: Assessment, since: readonly LogEntry[]): boolean {
  if (since.length === 0) return false;
  const happened = new Set(since.map(({ what }) => what));
  if (since.some(({ what }) => changeAll.has(what))) return true;
  const about = new Set(since.map((entry) => entry.about));
  const { questions, items, worksheets } = differences(former, later);
  const [before, after] = [currentRound(former), currentRound(later)];
  const places = [
    ...questions,
    ...items,
    ...worksheets,
    ...changedKeys(before.hands, after.hands),
    ...changedKeys(before.minority, after.minority),
    ...changedKeys(before.feedback ?? {}, after.feedback ?? {}),
  ];
  const isOfVoices = same(before.contributions, after.contributions) || any(happened, "contribution.");
  return places.every((place) => about.has(place)) && actionsTold(former, later, happened, about) && isOfVoices;
}

function actionsTold(
  { actions: before }: Assessment,
  { actions: after }: Assessment,
  happened: ReadonlySet<string>,
  about: ReadonlySet<string | undefined>,
): boolean {
  return before.every((action) => {
    const now = after.find(({ id }) => id === action.id);
    return now === undefined ? happened.has("action.dropped") : same(now, action) || about.has(action.question);
  });
}

function any(names: ReadonlySet<string>, beginning: string): boolean {
  return [...names].some((name) => name.startsWith(beginning));
}
