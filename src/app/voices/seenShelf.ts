import type { Round } from "../../assessment/model.ts";
import { questionsOf } from "../../assessment/model.ts";
import type { Seen } from "../../assessment/veil.ts";
import { seenAfter } from "../../assessment/veil.ts";
import { isRecord } from "../../storage/plainRecord.ts";
import { nameOfSeen, readSeen } from "../../storage/seen.ts";
import type { ShownHere } from "../../ui/voices/voicesDesk.ts";
import { change, openedDatabase } from "../database.ts";
import { answer, answers } from "../requests.ts";

const database = openedDatabase();
const nothing: Seen = new Map();
/** What went with a session that was removed, for as long as this page can put that back. */
const left = new Map<string, Seen>();

/** What was shown of the voices of a session's rounds, over all windows of this computer; the same one each time. */
export function createSeenShelf(): (session: string, round: string) => ShownHere {
  const open = new Map<string, ShownHere>();
  return (session, round) => {
    const name = nameOfSeen(session, round);
    const known = open.get(name) ?? shownUnder(name);
    open.set(name, known);
    return known;
  };
}

function shownUnder(name: string): ShownHere {
  let seen = nothing;
  let isOpen = false;
  let last: { round: Round; content: unknown; looking: Promise<void> } | undefined;
  const listeners = new Set<() => void>();

  /** Shows nothing before it is safe on the disk: a picture that a kill forgets would be followed by another one. */
  const look = async (round: Round, questions: readonly string[]) => {
    const after = (kept: unknown) => seenAfter(readSeen(kept) ?? left.get(name) ?? seen, round, questions);
    // Where the browser keeps nothing, the session isn't kept either; this page remembers.
    const next = await agreed(name, after).catch(() => seenAfter(seen, round, questions));
    isOpen = true;
    if (written(next) === written(seen)) return;
    seen = next;
    for (const tell of listeners) tell();
  };

  return {
    current: () => seen,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    isOpen: () => isOpen,
    look(round, content) {
      if (last?.round === round && last.content === content) return last.looking;
      const questions = questionsOf(content).map(({ id }) => id);
      // One after the other, so that what was shown later stands.
      const looking = (last?.looking ?? Promise.resolve()).then(() => look(round, questions));
      last = { round, content, looking };
      return looking;
    },
  };
}

/** What is kept under a name once `after` was laid over it, in a transaction that no other window comes between. */
async function agreed(name: string, after: (kept: unknown) => Seen): Promise<Seen> {
  const opened = await database();
  const kept: unknown = await answer(opened.transaction("seen").objectStore("seen").get(name));
  const next = after(kept);
  if (written(next) === written(readSeen(kept))) return next;
  return change(opened, ["seen"], async (on) => {
    const agreedOn = after(await answer<unknown>(on("seen").get(name)));
    on("seen").put(agreedOn, name);
    return agreedOn;
  });
}

function written(seen: Seen | undefined): string {
  return JSON.stringify(
    [...(seen ?? nothing)].map(([question, groups]) => [
      question,
      groups.map(({ people, earlier, tally }) => [[...people], earlier.map((picture) => [...picture]), tally]),
    ]),
  );
}

/** Lets go of what was shown of rounds that no kept session has any more. */
export async function forgetSeen(): Promise<void> {
  await change(await database(), ["sessions", "seen"], async (on) => {
    const [sessions, ids]: [unknown[], IDBValidKey[]] = await answers([
      on("sessions").getAll(),
      on("sessions").getAllKeys(),
    ]);
    const kept = new Set(sessions.flatMap((session, index) => namesIn(session, `${ids[index]}`)));
    for (const name of await answer(on("seen").getAllKeys())) {
      if (kept.has(`${name}`)) continue;
      const seen = readSeen(await answer<unknown>(on("seen").get(name)));
      if (seen !== undefined) left.set(`${name}`, seen);
      on("seen").delete(name);
    }
  });
}

/** The names under which a session as it stands on its shelf may have something. */
function namesIn(session: unknown, id: string): readonly string[] {
  const rounds = isRecord(session) && Array.isArray(session["rounds"]) ? session["rounds"] : [];
  return rounds.flatMap((round: unknown) =>
    isRecord(round) && typeof round["id"] === "string" ? [nameOfSeen(id, round["id"])] : [],
  );
}
