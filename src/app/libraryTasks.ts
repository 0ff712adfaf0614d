import type { SessionDetails } from "../assessment/edit.ts";
import { describeSession } from "../assessment/edit.ts";
import { momentAfter } from "../assessment/instant.ts";
import { logged } from "../assessment/log.ts";
import type { Assessment } from "../assessment/model.ts";
import type { LibraryTask } from "../machine/model.ts";
import type { Known, StoreResult } from "../storage/store.ts";
import { writeDocument } from "../storage/writeDocument.ts";
import type { Tools } from "./effects.ts";
import { forgetRoom } from "./roomShelf.ts";
import { fileName, saveAs, sessionFileName } from "./saveAs.ts";
import { saveFile } from "./saveSession.ts";

/** Does what was asked with a kept session that is not open. What can't be opened can still be saved as it stands. */
export async function doInLibrary(tools: Tools, ask: LibraryTask): Promise<void> {
  await tools.keeper.settled();
  const found = await tools.store.open(ask.id);
  if (found.ok) await doTask(tools, ask, found);
  else if (found.reason === "damaged" && ask.task === "file")
    saveAs(fileName(found.id, "txt"), [found.raw], "text/plain");
}

/** What the browser could not do is said. */
async function doTask(
  { send, store, keeper, now, newId, tellOthers, noteFile }: Tools,
  ask: LibraryTask,
  found: Known,
): Promise<void> {
  const session = found.document;
  const written = now();
  /** Says why the browser could not do it; true when it could. */
  const said = (result: StoreResult): boolean => {
    if (!result.ok) send({ type: "document.unkept", reason: result.reason });
    return result.ok;
  };
  switch (ask.task) {
    case "remove":
      if (!said(await store.remove(ask.id))) return;
      keeper.forget(ask.id);
      forgetRoom(ask.id);
      void import("./voices/seenShelf.ts").then(({ forgetSeen }) => forgetSeen()).catch(() => {});
      tellOthers({ id: ask.id, removed: true });
      send({ type: "session.removed", document: session });
      return;
    case "copy":
      said(
        await store.save({ ...session, id: newId(), title: ask.title, created: written, updated: written }, undefined),
      );
      tellOthers({ id: ask.id });
      return;
    case "rename":
      said(
        await store.save(renamed(session, ask.details, momentAfter(written, session.updated, session.created)), found),
      );
      tellOthers({ id: ask.id });
      return;
    case "file": {
      const name = sessionFileName(session, "json");
      const how = await saveFile({ name, text: writeDocument(session), mimeType: "application/json" });
      noteFile(session.id, how);
      send({ type: "file.saved", how });
      return;
    }
  }
}

/** The session with other details, as a change that its log tells of. */
function renamed(session: Assessment, details: Partial<SessionDetails>, at: string): Assessment {
  return {
    ...describeSession(session, details),
    updated: at,
    log: logged(session.log, { at, what: "session.described" }),
  };
}
