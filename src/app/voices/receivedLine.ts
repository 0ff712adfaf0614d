import { name } from "../scope.ts";

/** A line between the windows of this app, about what people handed in. */
export interface ReceivedLine {
  /** Tells the other windows that something else is kept of this session. */
  tell: (session: string) => void;
  onNews: (hear: (session: string) => void) => void;
}

/** Any page of this address can speak on the line, so a session is looked up and nothing is taken from it. Without it each window goes its own way. */
export function receivedLine(): ReceivedLine {
  if (typeof BroadcastChannel === "undefined") return { tell: () => {}, onNews: () => {} };
  const line = new BroadcastChannel(`${name}:received`);
  return {
    tell: (session) => line.postMessage(session),
    onNews(hear) {
      line.onmessage = ({ data }) => {
        if (typeof data === "string") hear(data);
      };
    },
  };
}
