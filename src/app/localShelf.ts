import { formerName, name } from "./scope.ts";

/**
 * What lies in `localStorage`, by kind; each but the language by the id of its session, `ahead` by that of its window as well, `typed` by the
 * name of its form.
 */
export const localKinds = ["rescue", "ahead", "file", "room", "typed", "language"] as const;
export type LocalKind = (typeof localKinds)[number];

/** The one way to `localStorage`. Where the browser forbids that, it holds nothing, and nothing throws. */
export interface LocalShelf {
  read(kind: LocalKind, id?: string): string | undefined;
  /** False when it does not fit or may not. */
  write(kind: LocalKind, id: string, text: string): boolean;
  drop(kind: LocalKind, id: string): void;
  /** The ids of all that lie there of a kind. */
  ids(kind: LocalKind): string[];
  /** True when this computer was wiped since this page was opened. */
  isWiped(): boolean;
  /** Takes everything away. What a page that is open now still writes is no longer found. */
  wipe(mark: string): void;
  /** Goes on behind this wipe, of which the mark may not have come here: a wipe can be cut short. Empty: there was none. */
  follow(mark: string): void;
}

/** Before each key: a file goes on with the keys that all copies had before. */
const ours = name === formerName ? `${name}:` : `${name} `;
/** The key of the mark that the last wipe left. */
const wipedKey = `${ours}wiped`;

/** What is used of `localStorage`. */
export type Keys = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The keys of this copy of the app, over `localStorage` or what throws in its place. */
export function localShelf(storage: () => Keys): LocalShelf {
  const tried = <Value>(work: (keys: Keys) => Value): Value | undefined => {
    try {
      return work(storage());
    } catch {
      return undefined;
    }
  };
  const markOf = (on: Keys) => on.getItem(wipedKey) ?? "";
  let mark = tried(markOf) ?? "";
  // Each wipe gives all keys another beginning: what a page of before it still writes is never read.
  const begin = () => ours + (mark && `${mark}:`);
  const key = (kind: LocalKind, id: string) => begin() + kind + (id && `:${id}`);
  const keysOn = (on: Keys) => Array.from({ length: on.length }, (_, index) => on.key(index) ?? "");
  const sweep = (on: Keys, isLeft: (key: string) => boolean) => {
    for (const one of keysOn(on)) if (one.startsWith(ours) && one !== wipedKey && isLeft(one)) on.removeItem(one);
  };
  const wipe = (next: string) =>
    tried((on) => {
      // First, so that there is room for the mark; and after, for what came in between.
      sweep(on, () => true);
      on.setItem(wipedKey, next);
      sweep(on, () => true);
    });
  if (mark !== "") tried((on) => sweep(on, (one) => !one.startsWith(begin())));
  if (name !== formerName) tried((on) => takeFormer(on, keysOn(on), begin()));
  return {
    read: (kind, id = "") => tried((on) => on.getItem(key(kind, id))) ?? undefined,
    write: (kind, id, text) =>
      tried((on) => {
        if (markOf(on) !== mark) return false;
        on.setItem(key(kind, id), text);
        return true;
      }) ?? false,
    drop: (kind, id) => tried((on) => on.removeItem(key(kind, id))),
    ids: (kind) =>
      tried((on) => {
        const start = `${key(kind, "")}:`;
        return keysOn(on).flatMap((one) => (one.startsWith(start) ? [one.slice(start.length)] : []));
      }) ?? [],
    isWiped: () => (tried(markOf) ?? mark) !== mark,
    wipe,
    follow(next) {
      if (next === "" || next === mark) return;
      wipe(next);
      mark = next;
    },
  };
}

/** Copies of before had one beginning for all keys, whatever their folder. The first copy that is opened goes on with what lies there. */
function takeFormer(on: Keys, keys: readonly string[], begin: string): void {
  for (const one of keys.filter((key) => key.startsWith(`${formerName}:`))) {
    const key = begin + one.slice(formerName.length + 1);
    // A window of before may still write there: neither of two copies of a session is lost.
    on.setItem(on.getItem(key) === null ? key : `${key}~`, on.getItem(one) ?? "");
    on.removeItem(one);
  }
}
