import type { ReceivedStore } from "../../src/app/voices/receivedStore.ts";
import { arrivalBeside } from "../../src/assessment/merge.ts";
import type { Contribution } from "../../src/assessment/voices.ts";
import type { StoreFailure } from "../../src/storage/store.ts";

/** A place for what came in, in memory, that can be made to fail; with its line to other windows on the same place. */
export function receivedInMemory() {
  const kept = new Map<string, Map<string, Contribution>>();
  const damaged = new Map<string, string[]>();
  const windows: ((session: string) => void)[] = [];
  let failure: StoreFailure["reason"] | undefined;
  const of = (session: string) => kept.get(session) ?? new Map<string, Contribution>();
  const store: ReceivedStore = {
    find: async (session) =>
      failure === undefined
        ? { ok: true, contributions: [...of(session).values()], damaged: damaged.get(session) ?? [] }
        : { ok: false, reason: failure },
    async keep(session, contribution) {
      if (failure !== undefined) return { ok: false, reason: failure };
      const arrival = arrivalBeside(of(session).get(contribution.participant), contribution);
      if (arrival === "same" || arrival === "older") return { ok: true };
      kept.set(session, new Map([...of(session), [contribution.participant, contribution]]));
      return { ok: true };
    },
    async drop(session, participants) {
      if (failure !== undefined) return { ok: false, reason: failure };
      kept.set(session, new Map([...of(session)].filter(([name]) => !participants.includes(name))));
      damaged.set(
        session,
        (damaged.get(session) ?? []).filter((name) => !participants.includes(name)),
      );
      return { ok: true };
    },
  };
  return {
    store,
    /** The line of one window, which hears what the others tell. */
    line() {
      let own = (_session: string) => {};
      windows.push((session) => own(session));
      const at = windows.length - 1;
      return {
        tell(session: string) {
          for (const [index, hear] of windows.entries()) if (index !== at) hear(session);
        },
        onNews: (hear: (session: string) => void) => {
          own = hear;
        },
      };
    },
    failWith(reason: StoreFailure["reason"] | undefined) {
      failure = reason;
    },
    spoil(session: string, participant: string) {
      damaged.set(session, [...(damaged.get(session) ?? []), participant]);
      of(session).delete(participant);
    },
  };
}
