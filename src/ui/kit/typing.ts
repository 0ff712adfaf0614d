import { createContext, use, useEffect, useState, useSyncExternalStore } from "react";

/*
 * Typing now, stored then. A field shows what is stored, except while somebody types in it: what is typed stands on a shelf of its own, by the
 * name of the field, until it is stored. So no field has a copy of what is stored, and what is typed outlives the screen on which it is, as long as the page is open.
 */

/** What was typed in a field or a form: its texts by name. */
export type Typed = Readonly<Record<string, string>>;

/** What is typed and not stored (yet), by the name of its session, field or form. */
export interface TypedShelf {
  get: (key: string) => Typed | undefined;
  /** `undefined` lets go of it. `isLasting`: a form, or what was refused, and not a field on its way to be stored. */
  put: (key: string, typed: Typed | undefined, isLasting?: boolean) => void;
  /** Hears which key changed; gives the way to stop. */
  follow: (listener: (key: string, isLasting: boolean) => void) => () => void;
}

/** A shelf in memory. */
export function typedShelf(): TypedShelf {
  const all = new Map<string, Typed>();
  const listeners = new Set<(key: string, isLasting: boolean) => void>();
  return {
    get: (key) => all.get(key),
    put(key, typed, isLasting = false) {
      if (typed === undefined) all.delete(key);
      else all.set(key, typed);
      for (const listener of listeners) listener(key, isLasting);
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** True when more came into a text than one key brings: it was pasted, dictated or filled in by the browser, and stands there whole. */
export function cameAtOnce(before: string, after: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  let behind = 0;
  while (behind < before.length - same && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return after.length - same - behind > 1;
}

/** The shelf, and of which session the fields inside are: its id stands before their names. */
export const TypedContext = createContext<{ shelf: TypedShelf; session: string } | undefined>(undefined);

/** What stands typed under a name, and the way to put something else there. */
export function useTyped(name: string): [Typed | undefined, (typed: Typed | undefined, isLasting?: boolean) => void] {
  const context = use(TypedContext);
  if (context === undefined) throw new Error("What is typed needs a shelf: render it inside TypedContext");
  const { shelf, session } = context;
  const key = `${session}/${name}`;
  const typed = useSyncExternalStore(shelf.follow, () => shelf.get(key));
  return [typed, (changed, isLasting) => shelf.put(key, changed, isLasting)];
}

/**
 * What is typed in a field over what is stored (`over`, as a text). It holds while the person is in the field, and after that as long as the
 * same is stored: what was undone, or stored in another window, is shown and not what was typed before.
 */
export function useTyping(name: string, stored: string) {
  const [typed, put] = useTyped(name);
  const [isIn, setIn] = useState(false);
  const holds = typed !== undefined && (isIn || typed["over"] === stored);
  const isStale = typed !== undefined && !holds;
  useEffect(() => {
    if (isStale) put(undefined);
  });
  return {
    typed: holds ? typed : undefined,
    isIn,
    setIn,
    /** `isRefused`: it was left as something that can't be stored; it is said, and stays said. */
    type: (texts: Typed, isRefused = false) =>
      put({ ...texts, over: stored, ...(isRefused ? { refused: "yes" } : {}) }, isRefused),
    letGo: () => put(undefined),
  };
}
