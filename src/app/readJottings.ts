import { longestLog } from "../assessment/log.ts";
import type { Assessment } from "../assessment/model.ts";
import { readParsed } from "../storage/document.ts";
import { parseJson } from "../storage/json.ts";
import { isRecord } from "../storage/plainRecord.ts";
import type { Known } from "../storage/store.ts";
import type { Difference, Jotting, Path } from "./jottings.ts";
import { idOf } from "./jottings.ts";

/** A session that is ahead of what is kept, with what it grew from. */
export interface Ahead {
  revision: number;
  document: Assessment;
  ahead: { writing: Assessment | undefined; since: Assessment | undefined };
}

/**
 * The session that a jotting tells of, over what is kept of it now; undefined when it can't be told. When the kept state is not the one that the
 * jotting was made over, the states of then are told as far as the jotting knows them: enough to merge what it brings.
 */
export function aheadOf(text: string, stored: Known): Ahead | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok || !isJotting(parsed.value)) return undefined;
  const { revision, writing, since, log } = parsed.value;
  const all = [...(writing ?? []), ...since];
  const isSame = stored.revision === revision;
  const before = isSame ? stored.document : put(stored.document, all.toReversed(), 1);
  const between = writing && put(before, writing, 2);
  const [from, entries] = log;
  const base = put(between ?? before, since, 2);
  const grown = isRecord(base) && {
    ...base,
    log: isSame ? [...stored.document.log.slice(0, from), ...entries] : withEntries(stored.document.log, entries),
  };
  const document = documentIn(grown);
  if (document === undefined) return undefined;
  // What is kept is of before what the jotting was made over: the database was put back. Then the jotting is simply what came next.
  const isOlder = isRecord(before) && stored.document.updated < `${before["updated"]}`;
  return {
    revision: isOlder ? stored.revision : revision,
    document,
    ahead: { writing: documentIn(between), since: documentIn(before) },
  };
}

/** The log with the entries that it lacks, by time; what comes at the same moment stays as it stands. */
function withEntries(log: Assessment["log"], entries: Assessment["log"]): Assessment["log"] {
  const there = new Set(log.map((entry) => JSON.stringify(entry)));
  const missing = entries.filter((entry) => !there.has(JSON.stringify(entry)));
  if (missing.length === 0) return log;
  const byTime = [...log, ...missing].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return byTime.slice(-longestLog);
}

/** The value with what a jotting says of its places: how they were (1) or are (2). */
function put(value: unknown, differences: readonly Difference[], which: 1 | 2): unknown {
  return differences.reduce((whole, difference) => putAt(whole, difference[0], difference[which] ?? undefined), value);
}

function putAt(value: unknown, [place, ...rest]: Path, given: unknown): unknown {
  if (place === undefined) return given;
  if (Array.isArray(value)) {
    const at = value.findIndex((item) => `#${idOf(item)}` === place);
    const item = putAt(value[at], rest, given);
    const others = at < 0 ? value : value.filter((_, index) => index !== at);
    return item === undefined ? others : at < 0 ? [...value, item] : value.with(at, item);
  }
  if (!isRecord(value)) return value;
  const { [place]: former, ...others } = value;
  const next = putAt(former, rest, given);
  return next === undefined ? others : { ...value, [place]: next };
}

function documentIn(value: unknown): Assessment | undefined {
  const read = readParsed(value);
  return read.ok ? read.document : undefined;
}

function isJotting(value: unknown): value is Jotting {
  return (
    isRecord(value) &&
    typeof value["revision"] === "number" &&
    (value["writing"] === undefined || isDifferences(value["writing"])) &&
    isDifferences(value["since"]) &&
    Array.isArray(value["log"]) &&
    typeof value["log"][0] === "number" &&
    Array.isArray(value["log"][1])
  );
}

function isDifferences(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => Array.isArray(one) && Array.isArray(one[0]));
}
