import { useMemo, useSyncExternalStore } from "react";

/*
 * React has what `use-sync-external-store` was made for itself since version 18. These take its place in the build (vite.config.ts).
 */

export { useSyncExternalStore };

/** A part of an outside store. The same state gives the same part, and a part that is equal to the one before is that one. */
export function useSyncExternalStoreWithSelector<State, Part>(
  subscribe: (changed: () => void) => () => void,
  stateOf: () => State,
  _onServer: unknown,
  partOf: (state: State) => Part,
  isEqual: (one: Part, other: Part) => boolean = Object.is,
): Part {
  const read = useMemo(() => {
    let last: { state: State; part: Part } | undefined;
    return () => {
      const state = stateOf();
      if (last === undefined || !Object.is(last.state, state)) {
        const part = partOf(state);
        last = { state, part: last !== undefined && isEqual(last.part, part) ? last.part : part };
      }
      return last.part;
    };
  }, [stateOf, partOf, isEqual]);
  return useSyncExternalStore(subscribe, read);
}
