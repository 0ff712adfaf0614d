import { placeAt } from "../machine/places.ts";
import type { Tools } from "./effects.ts";
import { lookForGone } from "./gone.ts";
import { readNews } from "./news.ts";
import { openKept } from "./openFile.ts";
import type { News } from "./otherWindows.ts";

/** The places that show which sessions are on this computer. */
const withList = ["welcome", "shelves", "missing"];
let isListing = false;

/** Brings this window up to date with what another one kept: the list of sessions where it is on the screen, and the open session. */
export async function takeNews(tools: Tools, told: unknown): Promise<void> {
  const news = readNews(told);
  if (news === undefined) return;
  await Promise.all([listAnew(tools), takeIn(tools, news)]);
}

async function listAnew({ send, store, keeper }: Tools): Promise<void> {
  const address = globalThis.location?.hash.replace(/^#/, "") ?? "";
  if (isListing || !withList.includes(placeAt(address).room)) return;
  // Another window may type: what it tells until the list is read is in it.
  isListing = true;
  await keeper.settled();
  isListing = false;
  send({ type: "sessions.listed", ...(await store.list()) });
}

/** What this window has not kept yet of the open session is merged when it is written. */
async function takeIn({ send, store, keeper, openSession }: Tools, news: News): Promise<void> {
  const session = openSession();
  if (session === undefined || (news.id !== undefined && news.id !== session.id)) return;
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
