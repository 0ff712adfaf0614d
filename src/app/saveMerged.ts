import type { Assessment } from "../assessment/model.ts";
import { readParsed } from "../storage/document.ts";
import { merge } from "../storage/merge/merge.ts";
import type { Known, SaveResult } from "../storage/store.ts";
import type { Revision } from "./database.ts";
import { change } from "./database.ts";
import { bringAlong } from "./gone.ts";
import { addFormer, overruled } from "./history.ts";
import { answer } from "./requests.ts";

/**
 * Writes a session of which something else is kept by now: reads that, merges and writes in one transaction. What can't be read is put
 * into the history as it is. What a newer version of the app wrote is left alone.
 */
export async function saveMerged(
  database: IDBDatabase,
  document: Assessment,
  known: Known | undefined,
): Promise<SaveResult> {
  const { id } = document;
  return change(
    database,
    ["sessions", "revisions", "ways", "history", "received", "removed"],
    async (on): Promise<SaveResult> => {
      const value: unknown = await answer(on("sessions").get(id));
      const kept: Revision | undefined = await answer(on("revisions").get(id));
      const revision = Math.max(kept?.revision ?? 0, known?.revision ?? 0) + 1;
      const write = (next: Assessment) => {
        on("sessions").put(next, id);
        on("revisions").put({ revision }, id);
      };
      if (value === undefined) {
        // Removed or cleared while it stood open here: what the team goes on with is kept.
        await bringAlong(on, document, revision);
        write(document);
        return { ok: true, revision };
      }
      const read = readParsed(value);
      if (!read.ok) {
        if (read.reason === "too-new") return { ok: false, reason: "other-version" };
        await addFormer(on("history"), id, { at: document.updated, revision, why: "damaged", value });
        write(document);
        return { ok: true, revision };
      }
      const merged = merge(known?.document, document, read.document);
      if (merged.conflicts.length > 0) {
        await addFormer(on("history"), id, overruled(read.document, revision - 1, merged.conflicts));
      }
      write(merged.document);
      return { ok: true, revision, elsewhere: { ...merged, onto: (now) => merge(document, now, merged.document) } };
    },
  );
}
