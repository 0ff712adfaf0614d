import { describe, expect, it } from "vitest";
import { initialTransition, transition } from "xstate";
import type { Contribution } from "../../src/assessment/voices.ts";
import type { IntakeEvent } from "../../src/machine/intake.ts";
import { intake } from "../../src/machine/intake.ts";

function handedIn(id: string, revision = 0): Contribution {
  return { participant: id, role: "zorg", answers: { "1a": { level: 2 } }, revision };
}

function take(...events: readonly IntakeEvent[]) {
  const [start] = initialTransition(intake);
  return events.reduce((snapshot, event) => transition(intake, snapshot, event)[0], start).context;
}

const arrives = (one: Contribution): IntakeEvent => ({ type: "contribution.arrived", handedIn: one });

describe("what comes in", () => {
  it("waits, in the order in which it came", () => {
    const { waiting } = take(arrives(handedIn("a")), arrives(handedIn("b")));
    expect(waiting.map(({ participant }) => participant)).toEqual(["a", "b"]);
  });

  it("waits once for each participant: the newest", () => {
    expect(take(arrives(handedIn("a")), arrives(handedIn("a"))).waiting).toHaveLength(1);
    const [newest] = take(arrives(handedIn("a", 1)), arrives(handedIn("a", 2)), arrives(handedIn("a"))).waiting;
    expect(newest?.revision).toBe(2);
  });

  it("waits no longer once it was taken or left", () => {
    const { waiting } = take(arrives(handedIn("a")), arrives(handedIn("b")), {
      type: "contributions.settled",
      participants: ["a"],
    });
    expect(waiting.map(({ participant }) => participant)).toEqual(["b"]);
  });

  it("is refused with its reason, each thing once, until somebody has read it", () => {
    const refused: IntakeEvent = { type: "input.refused", refused: { key: "code", reason: "mistyped" } };
    expect(take(refused, refused).refused).toEqual([{ key: "code", reason: "mistyped" }]);
    expect(take(refused, { type: "refusal.closed", key: "code" }).refused).toEqual([]);
  });

  it("says how many files are still being read", () => {
    const file = { name: "f", size: 1, arrayBuffer: async () => new ArrayBuffer(1) };
    const given: IntakeEvent = { type: "files.given", files: [file, file] };
    expect(take(given).reading).toBe(2);
    expect(take(given, { type: "file.finished" }).reading).toBe(1);
  });
});
