import type { Draft } from "../../assessment/draft.ts";
import { readDraft } from "../../storage/draft.ts";
import type { StoreResult } from "../../storage/store.ts";
import { change, openedDatabase } from "../database.ts";
import { attempt } from "../indexedDbStore.ts";
import { answer, answers } from "../requests.ts";

/** On the shelf with marks: what the last participant left who wiped. It says nothing of who that was. */
const wiped = "draft";

/** Where a participant's device keeps what is not handed in yet, by invitation. Never rejects. */
export interface DraftStore {
  /** What was kept; undefined when there is nothing, or nothing that can be read. */
  find: (invitation: string) => Promise<Draft | undefined>;
  /** All that can be read of what people began here. */
  all: () => Promise<readonly Draft[]>;
  /** `removed`: another window wiped it in the meantime, and it stays away. */
  keep: (invitation: string, draft: Draft) => Promise<StoreResult>;
  wipe: (invitation: string) => Promise<StoreResult>;
  /** True when another window wiped what this one has in memory. */
  isWiped: (invitation: string) => Promise<boolean>;
}

/** Drafts on a shelf of their own, each change safe on the disk before it is called kept. */
export function draftStore(newMark: () => string): DraftStore {
  const database = openedDatabase();
  /** The drafts that this window has in memory and that were kept, with the mark that stood there by then. */
  const held = new Map<string, unknown>();
  let last: Promise<unknown> = Promise.resolve();

  /** The draft and the mark of now; the requests are made at once, so that a transaction can hold them. */
  const lookUp = (at: (name: "drafts" | "marks") => IDBObjectStore, invitation: string) =>
    answers<unknown, unknown>([at("drafts").get(invitation), at("marks").get(wiped)]);

  const isGone = (invitation: string, [draft, mark]: readonly [unknown, unknown]) =>
    held.has(invitation) && draft === undefined && mark !== undefined && mark !== held.get(invitation);

  const reading = async (invitation: string) => {
    const transaction = (await database()).transaction(["drafts", "marks"]);
    return lookUp((name) => transaction.objectStore(name), invitation);
  };

  /** One after the other: an older answer never lands on a newer one. */
  const inTurn = (work: () => Promise<StoreResult>): Promise<StoreResult> => {
    const doing = last.then(() => attempt(work));
    last = doing;
    return doing;
  };

  return {
    async find(invitation) {
      const found = await attempt(async () => ({ ok: true as const, value: await reading(invitation) }));
      if (!found.ok) return undefined;
      const [value, mark] = found.value;
      if (value !== undefined) held.set(invitation, mark);
      return readDraft(value);
    },
    async all() {
      const found = await attempt(async () => {
        const shelf = (await database()).transaction(["drafts"]).objectStore("drafts");
        return { ok: true as const, value: await answer<unknown[]>(shelf.getAll()) };
      });
      return found.ok ? found.value.map(readDraft).filter((draft) => draft !== undefined) : [];
    },
    keep: (invitation, draft) =>
      inTurn(async () =>
        change(await database(), ["drafts"], async (on): Promise<StoreResult> => {
          const found = await lookUp(on, invitation);
          if (isGone(invitation, found)) return { ok: false, reason: "removed" };
          await answer(on("drafts").put(draft, invitation));
          held.set(invitation, found[1]);
          return { ok: true };
        }),
      ),
    wipe: (invitation) =>
      inTurn(async () => {
        await change(await database(), ["drafts"], async (on) => {
          on("drafts").delete(invitation);
          on("marks").put(newMark(), wiped);
        });
        held.delete(invitation);
        return { ok: true };
      }),
    async isWiped(invitation) {
      const found = await attempt(async () => ({ ok: true as const, value: await reading(invitation) }));
      const isIt = found.ok && isGone(invitation, found.value);
      if (isIt) held.delete(invitation);
      return isIt;
    },
  };
}
