import { describe, expect, it } from "vitest";
import { initialTransition, transition } from "xstate";
import { getShortestPaths } from "xstate/graph";
import { newDraft } from "../../src/assessment/draft.ts";
import type { JoinPlace } from "../../src/machine/joinPlaces.ts";
import { joinPlaceAt, wayTo } from "../../src/machine/joinPlaces.ts";
import type { ParticipantEvent } from "../../src/machine/participant.ts";
import { participant } from "../../src/machine/participant.ts";

const draft = newDraft({ variant: "pga", depth: "bord", session: "7K3P9X" }, "M33MWW");
const question: JoinPlace = { at: "question", question: "1a" };

function walk(...events: readonly ParticipantEvent[]) {
  const [start] = initialTransition(participant, { draft, place: { at: "welcome" } });
  return events.reduce(
    ({ snapshot, effects }, event) => {
      const [next, actions] = transition(participant, snapshot, event);
      return { snapshot: next, effects: [...effects, ...actions.map(({ type }) => type)] };
    },
    { snapshot: start, effects: [] as string[] },
  );
}

const goTo = (place: JoinPlace): ParticipantEvent => ({ type: "place.visited", place });
const asCare: ParticipantEvent = { type: "role.chosen", role: "zorg" };
const answer: ParticipantEvent = { type: "question.answered", question: "1a", answer: { level: 2 } };

describe("somebody who prepares alone", () => {
  it("is welcomed before anything is asked", () => {
    expect(walk().snapshot.value).toBe("welcome");
  });

  it("chooses a role before the first question, whatever the address says", () => {
    for (const place of [question, { at: "overview" }, { at: "handing" }] as const)
      expect(walk(goTo(place)).snapshot.value).toBe("role");
    expect(walk(goTo({ at: "role" }), asCare, goTo(question)).snapshot.value).toBe("question");
  });

  it("has every answer, note and role kept on the device, and nothing kept that changes nothing", () => {
    const before = walk(goTo({ at: "role" }), asCare, goTo(question));
    expect(before.effects).toEqual(["keepDraft"]);
    expect(walk(goTo({ at: "role" }), asCare, goTo(question), answer).effects).toEqual(["keepDraft", "keepDraft"]);
    const cleared = walk(goTo({ at: "role" }), asCare, goTo(question), { type: "question.cleared", question: "1a" });
    expect(cleared.effects).toEqual(["keepDraft"]);
  });

  it("hands in what is there by then: a changed answer makes a next revision", () => {
    const handed = walk(goTo({ at: "role" }), asCare, goTo(question), answer, goTo({ at: "handing" }));
    expect(handed.snapshot.context.draft.revision).toBe(0);
    const [again] = transition(participant, handed.snapshot, goTo(question));
    const [changed] = transition(participant, again, { ...answer, answer: { level: 0 } } as ParticipantEvent);
    const [shown] = transition(participant, changed, goTo({ at: "handing" }));
    expect(shown.context.draft.revision).toBe(1);
  });

  it("keeps nothing as handed in where nothing was answered", () => {
    const { snapshot, effects } = walk(goTo({ at: "role" }), asCare, goTo({ at: "handing" }));
    expect(snapshot.context.draft.shown).toBeUndefined();
    expect(effects).toEqual(["keepDraft"]);
  });

  it("finds nothing left after wiping, and may begin again", () => {
    const wiped = walk(goTo({ at: "role" }), asCare, goTo(question), answer, { type: "draft.wiped", fresh: draft });
    expect(wiped.snapshot.value).toBe("wiped");
    expect(wiped.snapshot.context.draft).toEqual(draft);
    const [back] = transition(participant, wiped.snapshot, goTo({ at: "welcome" }));
    expect(back.value).toBe("welcome");
  });

  it("puts a wiped answer back with its note, as long as the question is on the screen and has no other answer", () => {
    const clear: ParticipantEvent = { type: "question.cleared", question: "1a" };
    const undo: ParticipantEvent = { type: "clearing.undone" };
    const noted = [goTo({ at: "role" }), asCare, goTo(question), answer];
    const note: ParticipantEvent = { type: "note.written", question: "1a", note: "Navragen." };
    const wiped = walk(...noted, note, clear);
    expect(wiped.snapshot.context.draft.answers).toEqual({});
    const back = walk(...noted, note, clear, undo);
    expect(back.snapshot.context.draft.answers).toEqual({ "1a": { level: 2, note: "Navragen." } });
    expect(back.snapshot.context.cleared).toBeUndefined();
    expect(back.effects.at(-1)).toBe("keepDraft");
    const left = walk(...noted, clear, goTo({ at: "overview" }), goTo(question), undo);
    expect(left.snapshot.context.draft.answers).toEqual({});
    const other = walk(...noted, clear, { ...answer, answer: { level: 0 } } as ParticipantEvent, undo);
    expect(other.snapshot.context.draft.answers).toEqual({ "1a": { level: 0 } });
  });

  it("hears when the device does not keep, until it does again", () => {
    const failed = walk({ type: "draft.unkept", reason: "full" });
    expect(failed.snapshot.context.keepFailure).toBe("full");
    const [well] = transition(participant, failed.snapshot, { type: "draft.kept" });
    expect(well.context.keepFailure).toBeUndefined();
  });

  it("can reach every screen", () => {
    const events: ParticipantEvent[] = [
      ...(["welcome", "role", "overview", "handing", "done"] as const).map((at) => goTo({ at })),
      goTo(question),
      asCare,
      { type: "draft.wiped", fresh: draft },
    ];
    const paths = getShortestPaths(participant, {
      events,
      input: { draft, place: { at: "welcome" } },
      serializeState: ({ value, context }) => JSON.stringify([value, context.draft.role]),
    });
    const reached = new Set(paths.map(({ state }) => state.value));
    expect([...reached].sort()).toEqual(["done", "handing", "overview", "question", "role", "welcome", "wiped"]);
  });
});

describe("the addresses of a participant", () => {
  it.each([
    [{ at: "welcome" }, "pga.bord.7K3P9XAB"],
    [{ at: "role" }, "pga.bord.7K3P9XAB/rol"],
    [question, "pga.bord.7K3P9XAB/vraag/1a"],
    [{ at: "overview" }, "pga.bord.7K3P9XAB/overzicht"],
    [{ at: "handing" }, "pga.bord.7K3P9XAB/inleveren"],
    [{ at: "done" }, "pga.bord.7K3P9XAB/klaar"],
  ] as const)("lead to %o and back", (place, way) => {
    expect(wayTo("pga.bord.7K3P9XAB", place)).toBe(way);
    expect(joinPlaceAt(way)).toEqual({ invitation: "pga.bord.7K3P9XAB", place });
  });

  it("lead to the welcome when they are none", () => {
    expect(joinPlaceAt("x/elders").place).toEqual({ at: "welcome" });
    expect(joinPlaceAt("").invitation).toBe("");
  });
});
