import type { Typed, TypedShelf } from "../ui/kit/typing.ts";
import type { LocalShelf } from "./localShelf.ts";

/**
 * Keeps forms that are half filled in on this computer, beside their session and in no file: they outlive F5, a kill and another screen, and
 * are the same in every window. Gives the way to take in what another window typed.
 */
export function keepTyped(typed: TypedShelf, shelf: LocalShelf): () => void {
  /** What lies there, as far as this window knows. */
  const known = new Map<string, string>();
  const takeIn = () => {
    for (const key of new Set([...known.keys(), ...shelf.ids("typed")])) {
      const text = shelf.read("typed", key);
      if (text === known.get(key)) continue;
      if (text === undefined) known.delete(key);
      else known.set(key, text);
      typed.put(key, readTyped(text), true);
    }
  };
  takeIn();
  typed.follow((key, isLasting) => {
    const now = typed.get(key);
    // A field on its way to be stored is of this window, until it is left.
    if (now !== undefined && !isLasting) return;
    const text = now && JSON.stringify(now);
    if (text === known.get(key)) return;
    if (text === undefined) {
      known.delete(key);
      shelf.drop("typed", key);
    } else {
      known.set(key, text);
      shelf.write("typed", key, text);
    }
  });
  return takeIn;
}

/** The texts that were kept of a form; undefined when there are none, or none that can be read. */
function readTyped(text = ""): Typed | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const isForm = text.startsWith("{") && Object.values(read as Typed).every((one) => typeof one === "string");
    return isForm ? (read as Typed) : undefined;
  } catch {
    return undefined;
  }
}
