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

/** The state after these, and what the last of them does. */
function stepsTo(last: IntakeEvent, ...before: readonly IntakeEvent[]) {
  const [start] = initialTransition(intake);
  const here = before.reduce((snapshot, event) => transition(intake, snapshot, event)[0], start);
  const [snapshot, actions] = transition(intake, here, last);
  return [snapshot, actions.map(({ type, params }) => [type, params])] as const;
}

const arrives = (one: Contribution): IntakeEvent => ({ type: "contribution.arrived", handedIn: one });

const names = (list: readonly Contribution[]) => list.map(({ participant }) => participant);

describe("what comes in", () => {
  it("is received, in the order in which it came", () => {
    const { received } = take(arrives(handedIn("a")), arrives(handedIn("b")));
    expect(names(received)).toEqual(["a", "b"]);
  });

  it("is there once for each participant: the newest, and of the same one that with words", () => {
    expect(take(arrives(handedIn("a")), arrives(handedIn("a"))).received).toHaveLength(1);
    const [newest] = take(arrives(handedIn("a", 1)), arrives(handedIn("a", 2)), arrives(handedIn("a"))).received;
    expect(newest?.revision).toBe(2);
    const noted = { ...handedIn("a"), answers: { "1a": { level: 2, note: "Vraag het na." } } } as const;
    expect(take(arrives(noted), arrives(handedIn("a"))).received).toEqual([noted]);
    expect(take(arrives(handedIn("a")), arrives(noted)).received).toEqual([noted]);
  });

  it("is gone once it was left out, and is kept no longer", () => {
    const left: IntakeEvent = { type: "contributions.left", participants: ["a"] };
    const [, actions] = stepsTo(left, arrives(handedIn("a")), arrives(handedIn("b")));
    expect(actions).toEqual([["dropReceived", { participants: ["a"] }]]);
    expect(names(take(arrives(handedIn("a")), arrives(handedIn("b")), left).received)).toEqual(["b"]);
    const context = take(arrives(handedIn("a")), arrives(handedIn("b")), { type: "everything.left" });
    expect(context).toMatchObject({ received: [], unkept: [], fault: undefined });
  });

  it("that changes nothing is said, until somebody has read it", () => {
    const known: IntakeEvent = { type: "contribution.recognised", handedIn: handedIn("a") };
    expect(names(take(known, known).known)).toEqual(["a"]);
    expect(take(known, { type: "recognition.closed", participant: "a" }).known).toEqual([]);
  });
});

describe("what came in is kept", () => {
  const kept: IntakeEvent = { type: "contribution.kept", participant: "a" };
  const full: IntakeEvent = { type: "keeping.failed", reason: "full" };
  const found = (...contributions: readonly Contribution[]): IntakeEvent => ({
    type: "received.found",
    contributions,
    damaged: [],
  });

  it("once each time that it is other than before", () => {
    const [, actions] = stepsTo(arrives(handedIn("a")));
    expect(actions).toEqual([["keepReceived", { contributions: [handedIn("a")] }]]);
    expect(stepsTo(arrives(handedIn("a")), arrives(handedIn("a")))[1]).toEqual([]);
  });

  it("and found again, by this window and by another", () => {
    expect(names(take(found(handedIn("a"), handedIn("b"))).received)).toEqual(["a", "b"]);
    expect(names(take(arrives(handedIn("a")), kept, found(handedIn("b"))).received)).toEqual(["b"]);
  });

  it("or still to be kept, and then it is not lost when the others are looked up", () => {
    expect(names(take(arrives(handedIn("a")), found(handedIn("b"))).received)).toEqual(["b", "a"]);
    expect(take(arrives(handedIn("a", 2)), found(handedIn("a", 1))).received).toEqual([handedIn("a", 2)]);
  });

  it("or it is said why not, until it is", () => {
    expect(take(arrives(handedIn("a")), full)).toMatchObject({ fault: "full", unkept: ["a"] });
    expect(take(arrives(handedIn("a")), full, found())).toMatchObject({ fault: "full", unkept: ["a"] });
    expect(take(arrives(handedIn("a")), full, kept)).toMatchObject({ fault: undefined, unkept: [] });
    expect(take(full, found())).toMatchObject({ fault: undefined });
    const [, actions] = stepsTo({ type: "keeping.retried" }, arrives(handedIn("a")), full);
    expect(actions).toEqual([
      ["keepReceived", { contributions: [handedIn("a")] }],
      ["findReceived", undefined],
    ]);
  });

  it("and what can't be read any more is named, until it is left", () => {
    const damaged: IntakeEvent = { type: "received.found", contributions: [handedIn("a")], damaged: ["b"] };
    expect(take(damaged)).toMatchObject({ damaged: ["b"] });
    expect(take(damaged, { type: "contributions.left", participants: ["b"] })).toMatchObject({ damaged: [] });
  });
});

describe("what can't be taken in, and what is being read", () => {
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
