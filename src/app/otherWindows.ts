import { name } from "./scope.ts";

/** What a window tells the others: of this session another state is kept, or it was removed. Without an id: all may be different. */
export interface News {
  id?: string;
  removed?: true;
}

/** Each window holds a lock of this name, in share, while it is open. */
export const windowLock = `${name}:window`;

/**
 * A line to the other windows of this copy of the app; gives the way to tell them something. Any page of this address can speak on it, so what
 * is heard is anything (`news.ts` reads it). A browser without it goes on as one window.
 */
export function otherWindows(hear: (told: unknown) => void): (news: News) => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const line = new BroadcastChannel(name);
  // Counted on the page that tells where the work is kept; a browser that forbids it has no number there.
  void navigator.locks?.request(windowLock, { mode: "shared" }, () => new Promise(() => {})).catch(() => {});
  line.onmessage = ({ data }) => hear(data);
  return (news) => line.postMessage(news);
}
