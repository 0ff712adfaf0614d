import { arrivalBeside } from "../../assessment/merge.ts";
import type { Contribution } from "../../assessment/voices.ts";
import { readReceived } from "../../storage/received.ts";
import type { StoreFailure, StoreResult } from "../../storage/store.ts";
import type { Revision } from "../database.ts";
import { change, openedDatabase } from "../database.ts";
import { attempt } from "../indexedDbStore.ts";
import { answer, answers } from "../requests.ts";

/** What people handed in to a session, as it is kept on this computer. `damaged`: short names of those whose contribution can't be read. */
export interface Found {
  ok: true;
  contributions: readonly Contribution[];
  damaged: readonly string[];
}

/** Keeps what came in beside its session, until it is left out or the session goes. Never rejects. */
export interface ReceivedStore {
  find: (session: string) => Promise<Found | StoreFailure>;
  /** Keeps one, unless a newer one of the same participant is there, or the session was removed. */
  keep: (session: string, contribution: Contribution) => Promise<StoreResult>;
  drop: (session: string, participants: readonly string[]) => Promise<StoreResult>;
}

/** On a shelf of the database of the sessions, each change safe on the disk before it is called kept. */
export function receivedStore(): ReceivedStore {
  const database = openedDatabase();
  return {
    find: (session) =>
      attempt(async (): Promise<Found> => {
        const shelf = (await database()).transaction("received").objectStore("received");
        const range = IDBKeyRange.bound([session], [session, []]);
        const [keys, values] = await answers([shelf.getAllKeys(range), shelf.getAll(range)]);
        const found = values.map(readReceived);
        return {
          ok: true,
          contributions: found.filter((one) => one !== undefined),
          damaged: keys
            .filter((_, at) => found[at] === undefined)
            .map((key) => (Array.isArray(key) ? `${key[1]}` : "")),
        };
      }),
    keep: (session, contribution) =>
      attempt(async () => {
        await change(await database(), ["received", "revisions"], async (on) => {
          const kept: Revision | undefined = await answer(on("revisions").get(session));
          const key = [session, contribution.participant];
          const former = readReceived(await answer(on("received").get(key)));
          const isLater = ["new", "replaces"].includes(arrivalBeside(former, contribution));
          if (kept?.removed !== true && isLater) on("received").put(contribution, key);
        });
        return { ok: true };
      }),
    drop: (session, participants) =>
      attempt(async () => {
        await change(await database(), ["received"], async (on) => {
          for (const participant of participants) on("received").delete([session, participant]);
        });
        return { ok: true };
      }),
  };
}
