import { createContext, use, useSyncExternalStore } from "react";

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
