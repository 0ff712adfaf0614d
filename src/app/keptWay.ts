import type { Assessment } from "../assessment/model.ts";
import type { Way } from "../storage/store.ts";

/** The way back and forward as it is kept. `since`: the revision of the session that it was written with. */
export interface KeptWay extends Way {
  since: number;
}

/** So many steps back, and as many forward, outlive the window. */
const longestWay = 50;

/** A way to keep. Its steps go without their log: what happened is told by the session itself. */
export function keptWay({ past, future }: Way, since: number): KeptWay {
  const step = (document: Assessment) => ({ ...document, log: [] });
  return { since, past: past.slice(-longestWay).map(step), future: future.slice(0, longestWay).map(step) };
}

/** The way of a session that went one step further than `former`. */
export function goneFurther(way: Way, former: Assessment, since: number): KeptWay {
  return keptWay({ past: [...way.past, former], future: [] }, since);
}
