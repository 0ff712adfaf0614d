/** What a window tells the others: of this session another state is kept, or it was removed. Without an id: all may be different. */
export interface News {
  id?: string;
  removed?: true;
}

/** A line to the other windows of this app; gives the way to tell them something. A browser without it goes on as one window. */
export function otherWindows(hear: (news: News) => void): (news: News) => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const line = new BroadcastChannel("kansenwijzer");
  line.onmessage = ({ data }) => hear(data);
  return (news) => line.postMessage(news);
}
