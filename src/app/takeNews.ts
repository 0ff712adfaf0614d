import type { Tools } from "./effects.ts";
import { lookForGone } from "./gone.ts";
import { readNews } from "./news.ts";
import { openKept } from "./openFile.ts";

/** Brings the open session up to date with what another window kept. What this window has not kept yet is merged when it is written. */
export async function takeNews({ send, store, keeper, openSession }: Tools, told: unknown): Promise<void> {
  const news = readNews(told);
  const session = openSession();
  if (news === undefined || session === undefined || (news.id !== undefined && news.id !== session.id)) return;
  lookForGone();
  const { id } = session;
  const isBusy = () => openSession()?.id !== id || keeper.pending().some((document) => document.id === id);
  if (isBusy()) return;
  if (news.removed === true) {
    keeper.unkeep(session);
    send({ type: "document.unkept", reason: "removed" });
    return;
  }
  const found = await store.open(id);
  const opened = found.ok ? openKept(found.document) : found;
  if (!found.ok || !opened.ok || isBusy() || found.revision <= (keeper.known(id)?.revision ?? 0)) return;
  const { document } = opened;
  keeper.knows({ revision: found.revision, document });
  send({ type: "document.changedElsewhere", document, kept: true, conflicts: 0 });
}
