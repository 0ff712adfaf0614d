import { use, useMemo } from "react";
import { useDesk, useSession } from "../frame/session.ts";
import type { Picture } from "./pictures.ts";
import { picturesOf } from "./pictures.ts";

/**
 * What may be shown of the voices at every question, next to what was seen of them since the page was opened: on whichever screen that
 * was. Waits (Suspense) until the desk is there.
 */
export function usePictures(): readonly Picture[] {
  const { document, content, round } = useSession();
  const seen = use(useDesk().voices()).seenOf(document.id);
  return useMemo(() => {
    const { pictures, seen: now } = picturesOf(content, round, seen.current);
    seen.current = now;
    return pictures;
  }, [content, round, seen]);
}
