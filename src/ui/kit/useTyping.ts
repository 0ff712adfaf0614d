import { useEffect, useState } from "react";
import type { Typed } from "./typing.ts";
import { useTyped } from "./typing.ts";

/** True when more came into a text than one key brings: it was pasted, dictated or filled in by the browser, and stands there whole. */
export function cameAtOnce(before: string, after: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  let behind = 0;
  while (behind < before.length - same && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return after.length - same - behind > 1;
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
