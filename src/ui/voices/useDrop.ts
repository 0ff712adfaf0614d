import type { RefObject } from "react";
import { useEffect, useEffectEvent, useState } from "react";

/**
 * Takes files that are dropped on an element; true while some hang over it. Anywhere else on the page a dropped file is opened as a
 * session, which listens further up.
 */
export function useDrop(place: RefObject<HTMLElement | null>, onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const tell = useEffectEvent(onFiles);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener("dragover", () => setOver(true), { signal });
    element.addEventListener("dragleave", () => setOver(false), { signal });
    element.addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        tell([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => listening.abort();
  }, [place]);
  return over;
}
