import { useEffect, useState } from "react";

export type DateReader = typeof import("../../assessment/writtenDate.ts");

let loaded: DateReader | undefined;

/** Loads what reads dates; once it is there, every field has it at once. */
export async function loadDateReader(): Promise<void> {
  loaded ??= await import("../../assessment/writtenDate.ts");
}

/** What reads dates, from when it is wanted. It comes when somebody is in a date: the first question needs none. */
export function useDateReader(isWanted: boolean): DateReader | undefined {
  const [, setThere] = useState(false);
  useEffect(() => {
    if (!isWanted || loaded !== undefined) return;
    let isGone = false;
    void loadDateReader().then(
      () => !isGone && setThere(true),
      () => {},
    );
    return () => {
      isGone = true;
    };
  });
  return loaded;
}
