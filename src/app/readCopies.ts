import type { Assessment } from "../assessment/model.ts";
import { readDocument, readParsed } from "../storage/document.ts";
import { parseJson } from "../storage/json.ts";
import type { Merged } from "../storage/merge/merge.ts";
import { merge } from "../storage/merge/merge.ts";
import { same } from "../storage/merge/same.ts";
import { isRecord } from "../storage/plainRecord.ts";
import type { Known } from "../storage/store.ts";
import type { Revision } from "./database.ts";
import { change, shelves } from "./database.ts";
import { addFormer, overruled } from "./history.ts";
import type { KeptWay } from "./keptWay.ts";
import { goneFurther } from "./keptWay.ts";
import { aheadOf } from "./readJottings.ts";
import { answer, answers } from "./requests.ts";
import type { RescueShelf } from "./secondShelf.ts";
import { checksum, putCopy } from "./secondShelf.ts";

/** What a copy says, checked. */
interface ReadCopy {
  revision: number;
  document: Assessment;
  /** What it may have grown from while it was not kept itself: the write that was going on, and what was kept before that. */
  ahead?: { writing: Assessment | undefined; since: Assessment | undefined };
  /** Written before copies told what they grew from: a document alone. */
  isBare?: true;
}

/** Reads a copy; undefined when it isn't whole. */
export function readCopy(text: string): ReadCopy | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return undefined;
  const { checksum: sum, ...copy } = parsed.value;
  const { revision, document, ahead } = copy;
  if (sum === undefined) {
    const bare = readDocument(text);
    return bare.ok ? { revision: 0, document: bare.document, isBare: true } : undefined;
  }
  const read = readParsed(document);
  if (!read.ok || typeof revision !== "number") return undefined;
  // The sum is of the whole copy; in copies of before it was of the document alone.
  if (![copy, document].some((part) => checksum(JSON.stringify(part)) === sum)) return undefined;
  const grown = isRecord(ahead) && { writing: documentIn(ahead["writing"]), since: documentIn(ahead["since"]) };
  return { revision, document: read.document, ...(grown ? { ahead: grown } : {}) };
}

function documentIn(value: unknown): Assessment | undefined {
  const read = readParsed(value);
  return read.ok ? read.document : undefined;
}

/**
 * What is only on the second shelf comes to the first: edits of a page that had no time left, and sessions of a database that came back
 * empty. The first shelf stays what it is where both were changed; the copy then goes into the history.
 */
export async function takeInCopies(
  copies: readonly (readonly [id: string, text: string])[],
  { database, shelf }: { database: IDBDatabase; shelf: RescueShelf },
): Promise<void> {
  for (const [at, text] of copies) {
    const copy = readCopy(text);
    if (copy === undefined) continue;
    const done = await takeIn(database, copy);
    // A second copy of one session (localShelf.ts) is in the session by now.
    if (done === "drop" || at !== copy.document.id) shelf?.drop("rescue", at);
    if (typeof done !== "string") putCopy(shelf, { document: done.document, known: done, isKept: true });
  }
}

/** What windows jotted down before they went away comes to the first shelf, and is then let go. */
export async function takeInJottings({
  database,
  shelf,
}: {
  database: IDBDatabase;
  shelf: RescueShelf;
}): Promise<void> {
  for (const key of shelf?.ids("ahead") ?? []) {
    const stored = await storedAt(database, key.replace(/^[^:]*:/, ""));
    const ahead = stored && aheadOf(shelf?.read("ahead", key) ?? "", stored);
    if (ahead !== undefined) await takeIn(database, ahead);
    shelf?.drop("ahead", key);
  }
}

async function storedAt(database: IDBDatabase, id: string): Promise<Known | undefined> {
  const at = database.transaction(["sessions", "revisions"]);
  const asked = [at.objectStore("sessions").get(id), at.objectStore("revisions").get(id)] as const;
  const [value, kept]: [unknown, Revision | undefined] = await answers(asked);
  const read = readParsed(value);
  return read.ok ? { document: read.document, revision: kept?.revision ?? 0 } : undefined;
}

/** What is kept of the session after the copy was taken in, or what has to become of the copy. */
async function takeIn(database: IDBDatabase, copy: ReadCopy): Promise<Known | "drop" | "leave"> {
  const { id } = copy.document;
  return change(database, shelves, async (on) => {
    const value: unknown = await answer(on("sessions").get(id));
    const kept: Revision | undefined = await answer(on("revisions").get(id));
    const revision = kept?.revision ?? 0;
    const write = (document: Assessment, way?: (since: number) => KeptWay) => {
      const next = Math.max(revision, copy.revision) + 1;
      on("sessions").put(document, document.id);
      on("revisions").put({ revision: next, way: way && next }, document.id);
      if (way !== undefined) on("ways").put(way(next), document.id);
      return { revision: next, document };
    };
    if (value === undefined) return kept?.removed === true && copy.revision <= revision ? "drop" : write(copy.document);
    const stored = readParsed(value);
    if (!stored.ok) {
      // What stands there but can't be read is kept as it is: the copy gets a place of its own.
      write({ ...copy.document, id: `${id}-2` });
      return "drop";
    }
    const joined = join(stored.document, revision, copy);
    if (joined === undefined) return copy.ahead === undefined ? "leave" : { revision, document: stored.document };
    if (joined.conflicts.length > 0) {
      await addFormer(on("history"), id, overruled(copy.document, copy.revision, joined.conflicts));
    }
    if (same(joined.document, stored.document)) return { revision, document: stored.document };
    // Nobody came in between: the way back goes on from what was kept.
    const way: KeptWay | undefined = joined.isNext ? await answer(on("ways").get(id)) : undefined;
    const goesOn = way !== undefined && way.since === kept?.way;
    return write(joined.document, goesOn ? (since) => goneFurther(way, stored.document, since) : undefined);
  });
}

/** The stored session with what the copy has more; undefined when it has nothing. `isNext`: it grew from the stored one. */
function join(stored: Assessment, revision: number, copy: ReadCopy): (Merged & { isNext?: boolean }) | undefined {
  const { document, ahead } = copy;
  if (copy.isBare) return document.updated > stored.updated ? { document, conflicts: [] } : undefined;
  if (ahead === undefined) return copy.revision > revision ? { document, conflicts: [] } : undefined;
  if (copy.revision === revision) return { document, conflicts: [], isNext: true };
  const { since, writing } = ahead;
  const hasArrived = writing !== undefined && same(merge(since, stored, writing), { document: stored, conflicts: [] });
  return { ...merge(hasArrived ? writing : since, stored, document), isNext: hasArrived };
}
