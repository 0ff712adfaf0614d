import type { Assessment } from "../assessment/model.ts";
import type { Moment } from "../storage/moments.ts";
import { isMoment, outlived } from "../storage/moments.ts";
import type { Known } from "../storage/store.ts";
import { change, openedDatabase } from "./database.ts";
import type { Former } from "./history.ts";
import { addFormer, formersOf } from "./history.ts";
import { answers } from "./requests.ts";

const database = openedDatabase();

/** Keeps this state of a session as a moment to come back to, unless the last one was just now; lets go of what has been outlived. */
export async function keepMoment({ document, revision }: Known): Promise<void> {
  await change(await database(), ["history"], async (on) => {
    const moments = await momentsIn(on("history"), document.id);
    const last = moments.findLast(({ why }) => why === "moment");
    if (!isMoment(document.updated, last)) return;
    await addFormer(on("history"), document.id, { at: document.updated, revision, why: "moment", value: document });
    for (const number of outlived(moments)) on("history").delete([document.id, number]);
  });
}

/** Keeps the state that another one is about to replace: a former one, or that of a file. */
export async function keepReplaced(
  document: Assessment,
  revision: number,
  why: "restored" | "file" = "restored",
): Promise<void> {
  await change(await database(), ["history"], (on) =>
    addFormer(on("history"), document.id, { at: document.updated, revision, why, value: document }),
  );
}

/** The former states of a session, the oldest first. */
export async function formers(id: string): Promise<(Former & Moment)[]> {
  return withNumbers((await database()).transaction("history").objectStore("history"), id);
}

async function momentsIn(history: IDBObjectStore, id: string): Promise<Moment[]> {
  return (await withNumbers(history, id)).map(({ number, at, why }) => ({ number, at, why }));
}

async function withNumbers(history: IDBObjectStore, id: string): Promise<(Former & Moment)[]> {
  const [keys, values]: [IDBValidKey[], Former[]] = await answers([
    history.getAllKeys(formersOf(id)),
    history.getAll(formersOf(id)),
  ]);
  return values.map((former, index) => {
    const key = keys[index];
    return { ...former, number: Array.isArray(key) ? Number(key[1]) : 0 };
  });
}
