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
}

export interface Merged {
  document: Assessment;
  conflicts: readonly Conflict[];
}

/**
 * The three-way merge of a session. `base` is the last state that both knew; without one, all that differs is in conflict.
 * `updated` is the later of the two.
 */
export function merge(base: Assessment | undefined, mine: Assessment, theirs: Assessment): Merged {
  const conflicts: Conflict[] = [];
  const updated = Date.parse(mine.updated) > Date.parse(theirs.updated) ? mine.updated : theirs.updated;
  const aligned = (one: Assessment) => ({ ...one, updated });
  const value = mergeValue(base && aligned(base), aligned(mine), aligned(theirs), [], conflicts);
  // Merging two documents gives a document: each field is that of one of them.
  return { document: value as Assessment, conflicts };
}

type Path = readonly string[];

function mergeValue(base: unknown, mine: unknown, theirs: unknown, path: Path, conflicts: Conflict[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  const isTally = path.join(".") === "log" || path.join(".") === "werksessie.marks";
  if (isTally && Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeTally(Array.isArray(base) ? base : [], mine, theirs);
  }
  const isInSheets = path[0] === "worksheets" && (path.length === 2 || path.length === 3);
  if (isInSheets) return mergeSheet(base, mine, theirs, path, conflicts);
  const isAnswer = path.at(-2) === "answers";
  if (isRecord(mine) && isRecord(theirs)) {
    const merge = isAnswer ? mergeAnswer : mergeRecord;
    return merge(isRecord(base) ? base : {}, mine, theirs, path, conflicts);
  }
  const list = mergeList(base, mine, theirs, path, conflicts);
  return list ?? mergeAtom(base, mine, theirs, path, conflicts);
}

/** Something that can only be taken whole. */
function mergeAtom(base: unknown, mine: unknown, theirs: unknown, path: Path, conflicts: Conflict[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  // What one side took away and the other changed stays: a change that is gone can't be seen.
  const kept = mine === undefined ? theirs : mine;
  conflicts.push({ path: path.join("."), kept, other: mine === undefined ? mine : theirs });
  return kept;
}

/** A worksheet or a table of it that is empty is not there, so that "not there" means: everything was taken out. */
function mergeSheet(base: unknown, mine: unknown, theirs: unknown, path: Path, conflicts: Conflict[]): unknown {
  const isSheet = path.length === 2;
  const nothing = isSheet ? {} : [];
  const [before, left, right] = [base, mine, theirs].map((value) => value ?? nothing);
  if (isSheet && isRecord(before) && isRecord(left) && isRecord(right)) {
    const sheet = mergeRecord(before, left, right, path, conflicts);
    return Object.keys(sheet).length === 0 ? undefined : sheet;
  }
  const rows = mergeList(before, left, right, path, conflicts);
  if (rows === undefined) return mergeAtom(base, mine, theirs, path, conflicts);
  return rows.length === 0 ? undefined : rows;
}

type Values = Readonly<Record<string, unknown>>;

function mergeRecord(base: Values, mine: Values, theirs: Values, path: Path, conflicts: Conflict[]): Values {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = mergeValue(own(base, key), own(mine, key), own(theirs, key), [...path, key], conflicts);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** An answer is one thing that was said, with a note beside it: those two are fields, the kinds of answer are not. */
function mergeAnswer(base: Values, mine: Values, theirs: Values, path: Path, conflicts: Conflict[]): Values {
  const said = mergeAtom(saidIn(base), saidIn(mine), saidIn(theirs), path, conflicts);
  const note = mergeAtom(base["note"], mine["note"], theirs["note"], [...path, "note"], conflicts);
  return { ...(isRecord(said) ? said : {}), ...(note === undefined ? {} : { note }) };
}

function saidIn({ note: _note, ...said }: Values): Values {
  return said;
}

/** The list, item by item; undefined where its items have no natural key. */
function mergeList(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: Path,
  conflicts: Conflict[],
): unknown[] | undefined {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return undefined;
  const [before, left, right] = [keyed(Array.isArray(base) ? base : []), keyed(mine), keyed(theirs)];
  if (before === undefined || left === undefined || right === undefined) return undefined;
  const order = mergeOrder(before, left, right);
  if (order.conflict) {
    conflicts.push({ path: [...path, "order"].join("."), kept: [...left.keys()], other: [...right.keys()] });
  }
  return order.keys.flatMap((key) => {
    const value = mergeValue(before.get(key), left.get(key), right.get(key), [...path, key], conflicts);
    return value === undefined ? [] : [value];
  });
}

function own(record: Values, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
