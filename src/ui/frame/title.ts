import { useEffect } from "react";
import { firstOf } from "./focus.ts";

/**
 * Names the window after what it shows, so that it is found among others: the place as its heading says it and in the language of now, the
 * session, the app. What is on at the table (`#nu`) goes before the heading of the page. A window with a name of its own has that as `name`.
 */
export function useTitle({ name, behind }: { name?: string; behind: readonly (string | undefined)[] }): void {
  const rest = behind.filter((part) => part !== undefined && part !== "").join(" · ");
  useEffect(() => {
    const tell = () => {
      const place = name ?? firstOf("#nu", "h1")?.textContent?.trim().replace(/\s+/g, " ");
      const title = place ? `${place} · ${rest}` : rest;
      if (window.document.title !== title) window.document.title = title;
    };
    tell();
    if (name !== undefined) return;
    const seen = new MutationObserver(tell);
    seen.observe(window.document.body, { subtree: true, childList: true, characterData: true });
    return () => seen.disconnect();
  }, [name, rest]);
}
