import type { Assessment } from "../assessment/model.ts";
import { sharing } from "../storage/sharing.ts";
import type { Known, Way } from "../storage/store.ts";
import type { Revision } from "./database.ts";
import { openedDatabase } from "./database.ts";
import type { KeptWay } from "./keptWay.ts";
import { openKept } from "./openFile.ts";
import { answers } from "./requests.ts";

/**
 * The way that was kept with a session as it is kept now; undefined when none was, or when another window wrote the session since. It ends
 * before the first step that can't be read.
 */
export async function wayOf({ document, revision }: Known): Promise<Way | undefined> {
  const database = await openedDatabase()();
  const at = database.transaction(["revisions", "ways"]);
  const asked = [at.objectStore("revisions").get(document.id), at.objectStore("ways").get(document.id)] as const;
  const [kept, way]: [Revision | undefined, KeptWay | undefined] = await answers(asked);
  database.close();
  if (way === undefined || kept?.revision !== revision || kept.way !== way.since) return undefined;
  return { past: stepsFrom(document, way.past.toReversed()).reverse(), future: stepsFrom(document, way.future) };
}

/** The steps that can be read, from the nearest on, each sharing with the one before what they have in common. */
function stepsFrom(nearest: Assessment, values: readonly Assessment[]): Assessment[] {
  const steps: Assessment[] = [];
  for (const value of values) {
    const opened = openKept(value);
    if (!opened.ok) break;
    steps.push(sharing(steps.at(-1) ?? nearest, opened.document));
  }
  return steps;
}
