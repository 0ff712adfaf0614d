import type { Assessment } from "../assessment/model.ts";
import type { ReadFailure } from "./document.ts";
import { currentVersion, readParsed } from "./document.ts";
import { parseJson } from "./json.ts";
import { isRecord } from "./plainRecord.ts";
import { readBroken } from "./readBroken.ts";

/*
 * Reads what can still be read of a damaged document. Nothing is guessed: what is wrong is left out and named, what is missing gets the value
 * of a session with nothing filled in. The damaged one itself stays as it is.
 */

export type Salvaged =
  | { ok: true; document: Assessment; lost: readonly string[] }
  | { ok: false; reason: Exclude<ReadFailure["reason"], "invalid" | "too-much"> | "nothing" };

/** Stands among the places for all that comes behind the first sign of a text that makes no sense. */
export const behindTheFault = "…";

/** More places than this can't be wrong in something that is worth reading. */
const mostFaults = 5000;

/** A document out of what was found, and the places that could not be read; `empty` is a session with nothing filled in. */
export function salvage(found: unknown, empty: Assessment): Salvaged {
  const value = typeof found === "string" ? readBroken(found) : structuredClone(found);
  if (!isRecord(value)) return { ok: false, reason: "unreadable" };
  const isOurs = value["format"] === "kansenwijzer" || Array.isArray(value["rounds"]);
  if (!isOurs) return { ok: false, reason: "not-ours" };
  const whole: Record<string, unknown> = { ...value, format: "kansenwijzer" };
  const isVersion = Number.isInteger(whole["version"]) && Number(whole["version"]) >= 1;
  if (!isVersion) whole["version"] = currentVersion;
  const isCut = typeof found === "string" && !parseJson(found).ok;
  return mend(whole, empty, isCut ? [behindTheFault] : []);
}

function mend(whole: Record<string, unknown>, empty: Assessment, cut: readonly string[]): Salvaged {
  let lost = [...cut];
  const tried = new Set<string>();
  for (let faults = 0; faults < mostFaults; faults += 1) {
    const read = readParsed(whole);
    if (read.ok) return { ok: true, document: read.document, lost };
    if (read.reason !== "invalid" && read.reason !== "too-much") return { ok: false, reason: read.reason };
    const path = read.path.split(".");
    if (read.reason === "too-much" && cutTo(whole, path, read.most)) {
      lost = [...lost, `${read.path}: ${behindTheFault}`];
      continue;
    }
    // Neither leaving it out nor filling it in helped before: what it stands in goes.
    while (path.length > 1 && tried.has(path.join("."))) path.pop();
    const place = path.join(".");
    if (leaveOut(whole, path)) {
      lost = [...lost.filter((one) => !one.startsWith(`${place}.`)), place];
      continue;
    }
    if (tried.has(place)) break;
    tried.add(place);
    fillIn(whole, path, empty);
  }
  return { ok: false, reason: "nothing" };
}

/** Leaves the first of what stands at the path, as many as a document may hold; false when nothing there can be cut. */
function cutTo(whole: Record<string, unknown>, path: readonly string[], most: number): boolean {
  const last = path.at(-1) ?? "";
  const within = reach(whole, path.slice(0, -1));
  if (typeof within !== "object" || within === null) return false;
  const value: unknown = Reflect.get(within, last);
  if (typeof value === "string") return Reflect.set(within, last, value.slice(0, most));
  if (Array.isArray(value)) {
    value.length = most;
    return true;
  }
  if (!isRecord(value)) return false;
  for (const key of Object.keys(value).slice(most)) Reflect.deleteProperty(value, key);
  return true;
}

/** What a session with nothing filled in has at the path; of a list its first. */
function fillIn(whole: Record<string, unknown>, path: readonly string[], empty: Assessment): void {
  const value = reach(
    structuredClone(empty),
    path.map((key) => (/^\d+$/.test(key) ? "0" : key)),
  );
  const within = reach(whole, path.slice(0, -1));
  if (value === undefined) return;
  if (Array.isArray(within)) within.push(value);
  else if (isRecord(within)) Object.defineProperty(within, path.at(-1) ?? "", { ...plain, value });
}

/** Takes away what stands at the path; false when nothing did. */
function leaveOut(whole: Record<string, unknown>, path: readonly string[]): boolean {
  const last = path.at(-1) ?? "";
  const within = reach(whole, path.slice(0, -1));
  const isThere = typeof within === "object" && within !== null && Object.hasOwn(within, last);
  if (!isThere) return false;
  if (!Array.isArray(within) || !/^\d+$/.test(last)) return Reflect.deleteProperty(within, last);
  // Not by `splice`: a list that a browser kept may have names beside its places, also the one by which `splice` makes a list of its own.
  within.copyWithin(Number(last), Number(last) + 1);
  within.length -= 1;
  return true;
}

const plain = { writable: true, enumerable: true, configurable: true };

function reach(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => {
    const isThere = typeof at === "object" && at !== null && Object.hasOwn(at, key);
    return isThere ? Reflect.get(at, key) : undefined;
  }, from);
}
