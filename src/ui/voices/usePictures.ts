import { use, useEffect, useMemo, useSyncExternalStore } from "react";
import { useDesk, useSession } from "../frame/session.ts";
import type { Picture } from "./pictures.ts";
import { picturesOf } from "./pictures.ts";

/**
 * What may be shown of the voices at every question, next to what was shown of them before: on whichever screen that was, in whichever window.
 * To look is to show: who uses this has them looked at. Waits (Suspense) until that was done once.
 */
export function usePictures(): readonly Picture[] {
  const { document, content, round } = useSession();
  const shown = use(useDesk().voices()).shownOf(document.id, round.id);
  if (!shown.isOpen()) use(shown.look(round, content));
  const seen = useSyncExternalStore(shown.subscribe, shown.current);
  useEffect(() => void shown.look(round, content), [shown, round, content]);
  return useMemo(() => picturesOf(content, round, seen), [content, round, seen]);
}
