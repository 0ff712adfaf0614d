import type { LyingKind } from "../ui/keeping/desk.ts";
import type { ShelfName } from "./database.ts";
import { openedDatabase } from "./database.ts";
import type { LocalKind, LocalShelf } from "./localShelf.ts";
import { answer } from "./requests.ts";

/*
 * All that lies on this computer of what people did, by kind, for the page that tells where the work is. What is kept is on a shelf of the
 * database or in `localShelf.ts`, so all of it is wiped; a shelf or a kind that is added there does not compile until it has its line here.
 */

/** What each shelf is called on the screen; `undefined`: it only counts, and holds nothing that anybody said. */
const shelfKinds: Readonly<Record<ShelfName, LyingKind | undefined>> = {
  sessions: "sessions",
  revisions: undefined,
  history: "history",
  ways: "ways",
  drafts: "drafts",
  received: "received",
  marks: undefined,
  seen: "shown",
  removed: "removed",
};

const localKinds: Readonly<Record<LocalKind, LyingKind>> = {
  rescue: "copies",
  ahead: "copies",
  file: "files",
  room: "rooms",
  typed: "typed",
  language: "language",
};

/** How many there are of each kind; kinds of which nothing lies here are left out. */
export async function onThisComputer(shelf: LocalShelf): Promise<{ kind: LyingKind; count: number }[]> {
  const counted = [...(await onShelves()), ...entries(localKinds).map(([name, kind]) => ({ kind, count: held(name) }))];
  return counted.filter(({ count }) => count > 0);

  function held(name: LocalKind): number {
    return shelf.ids(name).length + (shelf.read(name) === undefined ? 0 : 1);
  }
}

async function onShelves(): Promise<{ kind: LyingKind; count: number }[]> {
  const database = await openedDatabase()();
  const at = database.transaction(entries(shelfKinds).map(([name]) => name));
  const asked = entries(shelfKinds).flatMap(([name, kind]) =>
    kind === undefined ? [] : [{ kind, request: at.objectStore(name).count() }],
  );
  // All are asked for before anybody waits: one that can't be leaves none that nobody hears.
  const counts = await Promise.all(asked.map(({ request }) => answer(request)));
  database.close();
  return asked.map(({ kind }, index) => ({ kind, count: counts[index] ?? 0 }));
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
