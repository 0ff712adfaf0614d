import type { Assessment } from "../../assessment/model.ts";
import { isRecord } from "../plainRecord.ts";
import { keyed, mergeOrder } from "./keyedList.ts";
import { same } from "./same.ts";
import { mergeTally } from "./tally.ts";

/*
 * Two states of one session that grew from the same one, put together: by question, item, action, row and field. What only one side changed
 * is taken over. Where both changed the same field, mine stays and the place is named, so that nothing is overruled in silence.
 */

/** A place that both sides changed, each in its own way; `rounds.r1.answers.2d.note`, lists by their natural key. */
export interface Conflict {
  path: string;
  kept: unknown;
  other: unknown;
  /** What is kept is what the other side has: mine took it away. */
  isTheirs?: true;
}

export interface Merged {
  document: Assessment;
  conflicts: readonly Conflict[];
}

/** How somebody wants two states put together. */
export interface Wish {
  /** Places that both changed at which the other value counts, not the one that is kept otherwise. */
  others?: ReadonlySet<string>;
  /** True for a place that is taken whole, from one side or the other. */
  isWhole?: (path: string) => boolean;
}

/**
 * The three-way merge of a session. `base` is the last state that both knew; without one, all that differs is in conflict.
 * `updated` is the later of the two.
 */
export function merge(base: Assessment | undefined, mine: Assessment, theirs: Assessment, wish: Wish = {}): Merged {
  const conflicts: Conflict[] = [];
  const updated = Date.parse(mine.updated) > Date.parse(theirs.updated) ? mine.updated : theirs.updated;
  const aligned = (one: Assessment) => ({ ...one, updated });
  const value = mergeValue(base && aligned(base), aligned(mine), aligned(theirs), [], { conflicts, wish });
  // Merging two documents gives a document: each field is that of one of them.
  return { document: value as Assessment, conflicts };
}

type Path = readonly string[];

/** What was found on the way, and what was wished. */
interface Meeting {
  conflicts: Conflict[];
  wish: Wish;
}

/** Names a place that both changed; gives what counts there. */
function settle({ conflicts, wish }: Meeting, conflict: Conflict): unknown {
  conflicts.push(conflict);
  return wish.others?.has(conflict.path) ? conflict.other : conflict.kept;
}

function mergeValue(base: unknown, mine: unknown, theirs: unknown, path: Path, meeting: Meeting): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (meeting.wish.isWhole?.(path.join("."))) return mergeAtom(base, mine, theirs, path, meeting);
  const isTally = path.join(".") === "log" || path.join(".") === "werksessie.marks";
  if (isTally && Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeTally(Array.isArray(base) ? base : [], mine, theirs);
  }
  const isInSheets = path[0] === "worksheets" && (path.length === 2 || path.length === 3);
  if (isInSheets) return mergeSheet(base, mine, theirs, path, meeting);
  const isAnswer = path.at(-2) === "answers";
  if (isRecord(mine) && isRecord(theirs)) {
    const merge = isAnswer ? mergeAnswer : mergeRecord;
    return merge(isRecord(base) ? base : {}, mine, theirs, path, meeting);
  }
  const list = mergeList(base, mine, theirs, path, meeting);
  return list ?? mergeAtom(base, mine, theirs, path, meeting);
}

/** Something that can only be taken whole. */
function mergeAtom(base: unknown, mine: unknown, theirs: unknown, path: Path, meeting: Meeting): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  // What one side took away and the other changed stays: a change that is gone can't be seen.
  const place = path.join(".");
  return settle(
    meeting,
    mine === undefined
      ? { path: place, kept: theirs, other: mine, isTheirs: true }
      : { path: place, kept: mine, other: theirs },
  );
}

/** A worksheet or a table of it that is empty is not there, so that "not there" means: everything was taken out. */
function mergeSheet(base: unknown, mine: unknown, theirs: unknown, path: Path, meeting: Meeting): unknown {
  const isSheet = path.length === 2;
  const nothing = isSheet ? {} : [];
  const [before, left, right] = [base, mine, theirs].map((value) => value ?? nothing);
  if (isSheet && isRecord(before) && isRecord(left) && isRecord(right)) {
    const sheet = mergeRecord(before, left, right, path, meeting);
    return Object.keys(sheet).length === 0 ? undefined : sheet;
  }
  const rows = mergeList(before, left, right, path, meeting);
  if (rows === undefined) return mergeAtom(base, mine, theirs, path, meeting);
  return rows.length === 0 ? undefined : rows;
}

type Values = Readonly<Record<string, unknown>>;

function mergeRecord(base: Values, mine: Values, theirs: Values, path: Path, meeting: Meeting): Values {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = mergeValue(own(base, key), own(mine, key), own(theirs, key), [...path, key], meeting);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** An answer is one thing that was said, with a note beside it: those two are fields, the kinds of answer are not. */
function mergeAnswer(base: Values, mine: Values, theirs: Values, path: Path, meeting: Meeting): Values {
  const said = mergeAtom(saidIn(base), saidIn(mine), saidIn(theirs), path, meeting);
  const note = mergeAtom(base["note"], mine["note"], theirs["note"], [...path, "note"], meeting);
  return { ...(isRecord(said) ? said : {}), ...(note === undefined ? {} : { note }) };
}

function saidIn({ note: _note, ...said }: Values): Values {
  return said;
}

/** The list, item by item; undefined where its items have no natural key. */
function mergeList(base: unknown, mine: unknown, theirs: unknown, path: Path, meeting: Meeting): unknown[] | undefined {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return undefined;
  const [before, left, right] = [keyed(Array.isArray(base) ? base : []), keyed(mine), keyed(theirs)];
  if (before === undefined || left === undefined || right === undefined) return undefined;
  const order = mergeOrder(before, left, right);
  const orders = { path: [...path, "order"].join("."), kept: [...left.keys()], other: [...right.keys()] };
  const isOther = order.conflict && settle(meeting, orders) === orders.other;
  const { keys } = isOther ? mergeOrder(before, right, left) : order;
  return keys.flatMap((key) => {
    const value = mergeValue(before.get(key), left.get(key), right.get(key), [...path, key], meeting);
    return value === undefined ? [] : [value];
  });
}

function own(record: Values, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
